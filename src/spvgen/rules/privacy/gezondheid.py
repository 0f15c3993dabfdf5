"""Health, which may not be recorded in a plan (V01).

How it is found (the steps are those of ``spvgen.rules``); a text is told of once, by the first:

1. Words of health (``health_terms``) in clauses: ``health_facts`` says whether they tell a fact, ``health``
   of whom, and ``others_health`` the same of somebody by name or role. Of the employee it is a *fout*.
2. What shows of a body (``bodily``) or ails it (``ailing``), told by what comes together in a sentence.
3. Hints: veiled words (``veiled``), and likeness where the text is no more like private life (V06).

Each begins with words or parts of words without which no text is read: ``can_tell``, and the lists below.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.likeness import alike, likeness
from spvgen.rules.privacy.health_terms import can_tell
from spvgen.rules.privacy.spoken_of import is_personal, of_the_employee, people_in, worth_a_look
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.reading.slips import as_it_is_meant
from spvgen.rules.reading.texts import Texts, has_word, sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import fold


def gezondheidsgegeven(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat iets over iemands gezondheid in het plan.

    Wat iemand heeft, waarom iemand ziek is of welke zorg iemand krijgt, leg je niet vast: niet van de
    medewerker, en ook niet van een collega, een mentor of een leidinggevende. Ook niet als iemand het zelf
    vertelt of graag wil. Praat er gerust over als de medewerker dat wil, maar schrijf het niet op: vragen
    over gezondheid horen bij de bedrijfsarts. Loopt het plan uit door afwezigheid, dan zijn de datums bij
    ‘onderbrekingen’ genoeg. Is een ander er niet, schrijf dan alleen wat dat voor het werk betekent: wie het
    overneemt, en tot wanneer.

    Ook bedekte woorden (‘je bent weer de oude’, ‘je zit niet lekker in je vel’) zeggen hoe het met iemand
    gaat. Dat geldt ook voor hoe iemand eruitziet, wat iemand niet meer kan (‘je kunt niet lang staan’) en
    voor drank of drugs. Dat is een waarschuwing: schrijf liever op wat er in het werk te zien is.

    Gaat het over anderen zonder naam, zoals patiënten, klanten of een heel team, dan is dit hooguit een
    waarschuwing. In het plan van een verpleegkundige of een andere zorgverlener mag je een ziekte noemen als
    dat voor het werk nodig is, maar nooit zo dat een patiënt te herkennen is. De regels over privacy lezen
    ook wat in het bestand achter een # staat: dat komt niet in het document, maar git bewaart het wel. De
    melding laat nooit zien wat er staat.

    Bron: de AVG: gezondheid is een bijzonder persoonsgegeven; een werkgever legt aard en oorzaak van ziekte
    niet vast.

    Fout:
        oorzaken:
          - categorie: anders
            bevinding: Door je migraine ga je vaak eerder naar huis.
            aanpak: Je krijgt een rustige werkplek.

    Goed:
        oorzaken:
          - categorie: omstandigheden
            speelt_mee: ja
            aanpak: Je krijgt een rustige werkplek en een vast rooster.
    """
    texts = as_it_is_meant(texts)
    people = people_in(texts)
    texts = of_the_employee(texts, people)
    if found := list(_told(texts, people)):
        yield from _of_somebody(found, texts, people)


def _of_somebody(found: list[Hit], texts: Texts, people: People) -> Iterator[Hit]:
    """The hits that stay without the sentences that are of nobody, and where patients are meant."""
    from spvgen.rules.privacy.nobodys_health import read_anew, split_care, with_texts

    if left := read_anew(texts, [hit.path for hit in found], people):
        texts, found = left, list(_told(left, people))
    if people.cares:
        yield from found
        return
    split = {hit.path: split_care(texts.values[hit.path], people.employee, _tells_somehow) for hit in found}
    cared = {path: caring for path, (caring, _) in split.items() if caring}
    yield from (hit for hit in found if hit.path not in cared)
    if cared:
        rest = with_texts(texts, {path: split[path][1] for path in cared})
        found = [hit for hit in _told(rest, people) if hit.path in cared]
        yield from found
        caring = _told(with_texts(texts, cared), people._replace(cares=True))
        yield from (
            hit for hit in caring if hit.path in cared and hit.path not in {one.path for one in found}
        )


def _told(texts: Texts, people: People) -> Iterator[Hit]:
    """What is told of health: facts, what is shown of a body, and hints."""
    told, of_employee = set(), texts.values.get(("soort",), "verbeterplan") == "verbeterplan"
    for path, text in _with_jobs(worth_a_look(texts.with_word(can_tell), people), people):
        from spvgen.rules.privacy.others_health import (
            others_of,
            whose_health,
        )  # only for a text that may tell

        personal = is_personal(path) and not people.absence
        about = people._replace(cares=people.cares and not personal)
        whose = whose_health(text, others_of(texts, about), personal=personal)
        if whose is not None:
            from spvgen.rules.privacy import private_advice  # only for what is found

            told.add(path)
            yield private_advice.of_health(whose, path, of_employee=of_employee)
    shown = list(_shown(texts, people))
    hints = (found for found in _hints(texts, people, of_employee) if found not in shown)
    for certain, (path, text) in chain(((True, one) for one in shown), ((False, one) for one in hints)):
        if path not in told:
            from spvgen.rules.privacy import private_advice
            from spvgen.rules.privacy.others_health import others_of, whose_hint

            whose = whose_hint(text, others_of(texts, people))
            yield private_advice.of_hint(whose, path, of_employee=of_employee)._replace(certain=certain)


def _with_jobs(found: Iterator[tuple[NodePath, str]], people: People) -> Iterator[tuple[NodePath, str]]:
    """The texts, each with what it tells beside the name of a job: *je functie als verkoper met …*."""
    for path, text in found:
        if " als " in text and " met " in text and not people.cares:
            from spvgen.rules.privacy.labels import with_job_told  # only for what may name a job

            yield path, with_job_told(text, people)
        else:
            yield path, text


VEILS: Final = words("""
    afkickkliniek verslavingskliniek ontwenningskliniek zicht linkeroog rechteroog linkeroor rechteroor
    tabletten pillen druppels poeders schoenen ziekenhuis polikliniek poli nachten
    stokje suiker genezing genezen sterker eraf gips val
    darmen nieren lever longen blaas prostaat baarmoeder hartklep alvleesklier ingewanden meniscus kruisband
    achillespees immuunsysteem hormonen bekken galblaas amandelen slokdarm luchtwegen gewrichten conditie
    zakte gezakt bewusteloos bewustzijn bijgekomen ambulance mitella herstel huid geheugen energieniveau
    gezichtsvermogen inzetbaar adem lotgenoten lotgenotengroep litteken littekens spalk korset steunzolen
    steunkousen rollator wandelstok kunstbeen therapeutische vaccinatie
    vaccinaties inenting inentingen griepprik coronaprik gevaccineerd dosis bed bedrust gekluisterd mes
    spoedeisende intensive beademing medische blijde toeval plat ongemak ongemakken uitslag uitslagen fit
    fitter mager magerder gezond grauw beroerd uitziet emotioneel
    accu afgekickt afgepeigerd afwezig afwezige afwezigheid alcohol alcoholgebruik alcohollucht balans
    batterij batterijen been bekaf beschonken beterschap bier biertje bleek blowde blowen blowt borrel borrels
    bovenop braakte bukken cocaïne dal dip donkere doodop doorgemaakt doorheen doorslaapt drank drankadem
    drankgebruik drankje dranklucht drinkt dronken drugs drugsgebruik drukte duizel duizelde duizelig duizelt
    eruit flauw flauwgevallen flauwviel fles futloos geblowd gedronken gehoor gekwakkeld gepieker geslapen
    gewicht hees herstellende hoest hoestbui hoestbuien hoestte huilbui huilbuien huilde huilen huilend
    hulpverlener hyperventileerde hyperventileert ingestort instorten instorting instortte jezelf joint kater
    kilo kilo's knap knapt knapte knielen krabbelt krachten kreupel kringen kunstgebit kwakkel kwakkelde
    kwakkelt kwetsbaar lappenmand lawaai lichaam lijf lijkbleek mank meegemaakt moe moeilijke moeizaam
    nachtmerries ogen omgevallen omvalt ongeluk ongeval opbouw opbouwen opbouwschema opbouwt opgeknapt
    opgekrabbeld opknapt opkrabbelt oude overgang overgegeven overprikkeld oververmoeid piekerde piekeren
    piekert pijnvrij prikkelgevoelig prikkels professionele reserves roulatie running rust slaap slaapt
    slapeloos slapen sliep snuift specialist stem stembanden sterkte stoned stortte tandvlees tank teveel
    tillen tranen traplopen trekkebeent trilden trillen trillende trok uitgeblust uitgemergeld uitgeput vel
    vermagerd vermoeid vermoeidheid voel voelde voelt wakker wallen wangen wiet wijn wordende zelfbeschadiging
    vergeetachtig glaasje oren knie knieën rug schouder hoofd hart ggz dokter
    zware zwart zweetaanval zweetaanvallen zweethanden opgebouwd urenopbouw opbouwuren werkhervatting hervat
    hervatte
""")
"""The words of which one stands in whatever ``veiled`` finds, or else:"""
VEILING_PARTS: Final = parts("""
    weinig_energie geen_energie minder_energie meer_energie je_energie
    door_spanning door_de_spanning tegen_stress tegen_druk gas_terug achter_de_rug te_veel te_groot te_zwaar
    helemaal_op boven_water van_slag volle_kracht goed_met slecht_met minder_aan bij_je_uit niet_lang
    niet_meer_lang niet_te_lang niet_zo_lang beter_te_worden die_we_kennen van_vroeger
    moeilijk_af weer_beter onder_invloed in_het_verband niets_meer_hoort slecht_hoort hoort_slecht
    niet_goed_hoort loopt_moeilijk moeilijk_loopt niet_lekker niet_fit
    weer_volledig weer_helemaal weer_fulltime weer_voltijds weer_voor_100 weer_voor_honderd weer_al_je
    weer_je_ weer_hele_dagen weer_halve_dagen weer_op_peil weer_op_het_oude
""")
BODILY: Final = words("""
    hyperventileer hyperventileren stottert stotterde stotter stotteren gestotter hinkt hinkte hinken rilt
    rilde rillen hijgt hijgde hijgen kotst kotste kotsen kolft kolfde kolven snoof snuif snuifgedrag
    knikkebolt knikkebolde knikkebollen gehoest hoesten gesnuif apneu overgeven braken
    gespuugd black-out blackout hypo flauwte appelflauwte insult wegraking attaque witjes pips spierwit
    asgrauw pupillen tong bloeddoorlopen glazige clean nuchter verslavingsdeskundige
    ontgiften rehab joints coke xtc ghb ketamine gesnoven anabolen roken gokverslaafd dutje
    104 droog casemanager
    oog dichtdoet dichtdeed dichtgedaan dik dikker fors aangekomen afgevallen kilo's vermagert afvalt
    overgewicht afgetobd afgemat uitgeruster uitgerust doodmoe ziek gezonder belabberd autorijden trap trappen
    trapje ladder ladders steiger hurken klimmen sjouwen reiken schouderhoogte lichamelijk fysiek mentaal
    geestelijk psychisch oor bril heup knie hartklep nier psycholoog fysio fysiotherapeut therapeut psychiater
    behandelaar kliniek praatgroep huisarts hersteltraject doktersadvies spoor herstelproces ziektebriefje
    medisch revalidatiearts verzuimbegeleider controlearts arbeidsgeneesheer aangesterkt aansterkt emmer
    emmertje kaars overbelast knieën puffer astmapuffer inhalator epipen insulinepomp glucosemeter kruk stok
    aanval aanvallen diagnose dosis pilletjes rustgevers slikt hartritme leverwaarden
    hyperventileert hyperventileerde hink ril hijg kots kwakkelt kwakkel kolf blowt blow blowde snuift
    knikkebol trillen toeval lijkbleek afkickprogramma afkickperiode afkickkliniek afkicken cocaïne
    speedgebruik middelengebruik middelen mager magerder lichter zwaarder moe vermoeid bleek uitgeput grauw
    beroerd doodop opgebrand lever schouder enkel kunstheup kunstknie kunstgebit kunsthart haptonoom diëtist
    osteopaat hoortoestel krukken spalk rollator brace mitella medicatie tabletten pillen bloedwaarden
    bloeddruk suikerwaarden verzuimconsulent herstellende emotioneel gehoor tillen bukken knielen traplopen
    fitter bier wijn wiet hasj jenever alcohol drank blaas blaast blies geblazen eczeem fut malen aa aa-groep
    aa-bijeenkomst alcoholisten blowen neuroloog cardioloog orthopeed internist reumatoloog longarts oogarts
    dermatoloog uroloog gynaecoloog oncoloog kno-arts hematoloog pompje sensor infuus stoma apparaatje
    blaasapparaatje alcoholtester blaastest alcoholslot
""")
"""The same for what ``bodily`` finds; so plain, that a text needs more than one of them."""
BODILY_PARTS: Final = parts("""
    houdt_het_niet één_goed aan_één_kant aan_een_kant niet_goed_lezen niet_goed_zien niet_goed_horen
    lukt_je_niet lukt_jou_niet lukt_niet_meer lukt_mij_niet houd_je_niet houdt_niet gaat_niet_meer
    gaat_bij_jou_niet kun_je_niet_meer je_niet_meer_kunt kunt_niet_meer niet_meer_redt niet_volhoudt
    trekt_het trek_je_het trok_het niet_meer_trekt te_trekken het_niet_trekt wit_weg even_liggen gaan_liggen
    met_drinken met_blowen met_snuiven met_gokken halfuur_liggen in_slaap nog_te_herstellen
    aan_het_reï aan_het_rei aan_het_re-i
    aan_het_herstellen om_te_herstellen rode_ogen rooie_ogen mentaal lichamelijk over_te_geven
    weekend_gebruikt sliep_je_in uur_liggen lukt_je_nog gaat_dat_niet je_niet_meer_lukt dat_gaat_niet_met
    red_je_niet redt_niet niet_trekt hoor_je _hoort plekken_op_je plekken_op_jouw uitslag_op_je
    uitslag_op_jouw blaren_op_je blaren_op_jouw kloven_in_je voor_je_niet voor_jou_niet bij_je_niet
    bij_jou_niet in_het_drinken goed_oog ene_oor ene_oog maar_één goed_meer
""")
"""Or of these."""

AILING: Final = words("""
    lappenmand chemokuur prik prikpoli pilletjes medicijnen
    poh poh-ggz zombie kop hoofd zwetend mes hoort gehoor dialyse nierdialyse bestraling bestralingen chemo
    revalidatie opname ingreep operatie bevalling behandeling ziekenhuisopname hoor plat
    opspeelt opspelen bonst bonkt bonken bonzen gevoelloos tintelt tintelen beeft beven beefden beefde
    bibberen bibberden bibberde bibbert zwelt zwellen opzwelt opzwellen opgezwollen opzetten verkrampt
    verkrampen verstijft verstijfden afweten afwist rug knie knieën schouder schouders heup heupen enkel
    enkels pols polsen been benen nek arm armen elleboog voet voeten hart maag buik longen darmen nieren
    knietje ruggetje hartje voetje schoudertje buikje oor oog stem donker donkere schemer schemering avonds
    nachts lettertjes letters etiketten etiket borden nachtritten apparaatje apparaatjes oortjes
    gehoorapparaat gehoorapparaten hoorapparaat hoorapparaten hoortoestel scootmobiel rolstoel wandelstok
    prothese pacemaker korset beenprothese armprothese stoma katheter insulinespuit stok kruk rollator lucht
    adem borst hartkloppingen flauw trillen rillen zweten ogen grauw bibberig bibberend rillerig lijkbleek
    klam asgrauw spierwit lijkwit toilet wc binnenhouden binnenhoudt hersteld genezen aangesterkt opgeknapt
    gezond fit schoenen krachten bovenop beterende dal vel aankunt gat reserves jezelf roofbouw tranen rek
    koek trek trekt trok vol fysio fysiotherapeut psycholoog psychiater therapeut logopedist diëtist
    ergotherapeut haptonoom huisarts tandarts oogarts specialist cardioloog neuroloog verloskundige
    gynaecoloog internist orthopeed dermatoloog reumatoloog uroloog oncoloog kaakchirurg
    praktijkondersteuner ziekenhuis umc revalidatiecentrum scan hartfilmpje echo mri mri-scan
    bloedonderzoek spoedeisende spoedpost huisartsenpost bestraald gedotterd gedialyseerd
    jobcoach jobcoaches re-integratiecoach klachten beperkingen uitvalt uitvallen uitval omvalt omvallen
    instort instorten overgang genieten onuitstaanbaar prikkelbaar kortaf chagrijnig humeur humeurig fel
    snauw snauwt snauwen menstruatie ongesteldheid borstvoeding zwangere cyclus hormonen opvliegers ongesteld
    kolven innemen inneemt slikt slikken slikte slik ingenomen jointje jointjes kegel speed coke wiet pillen
    pep drugs nuchter pilletje snuifje snuifjes alcoholprobleem drankprobleem drugsprobleem alcohol drank
    bier wijn gewicht postuur omvang lichaamsbouw overgewicht fors afvalt dommel dommelt dommelde wegdommel
    wegdommelt wegdommelde wegdommelen indommel indommelt indommelde indommelen weggedommeld gapen slaap
    slaaptekort nachten
""")
"""And for what ``ailing`` finds."""
AILING_PARTS: Final = parts("""
    niet_meer_wat_je niet_meer_wat_hij niet_meer_wat_ze niet_meer_wat_zij willen_niet wil_niet
    niet_meer_willen
    niet_meer_mee niet_mee soepel in_de_steek in_elkaar binnen_houden binnen_te_houden binnen_houdt op_de_been
    op_je_benen goed_met_je beter_met_je klaar_voor met_je_gebeurd met_je_is_gebeurd met_je_aan bij_zat
    eraan_toe er_aan_toe kliniek ggz weer_uit opnieuw_uit iets_gebruikt gebruikt_wordt wordt_gebruikt
    aan_het_gebruiken weer_gebruik je_gebruikt pauze_gebruikt stiekem_gebruikt je_drinkt je_stiekem
    veel_drinkt
    zo_zwaar te_zwaar zo_dik te_dik
""")
"""Or of these."""


_THIRD: Final = words("hij zij ze")


def _shown(texts: Texts, people: People) -> Iterator[tuple[NodePath, str]]:
    """The texts that tell what is seen of somebody's body, or what it can't do any more."""
    for path, whole in worth_a_look(
        dict(
            texts.with_word((BODILY | AILING).__contains__) + texts.with_part((*BODILY_PARTS, *AILING_PARTS))
        ).items(),
        people,
    ):
        # only for a text that may tell
        from spvgen.rules.privacy.addressed import as_addressed
        from spvgen.rules.privacy.ailing import ails
        from spvgen.rules.privacy.bodily import shows
        from spvgen.rules.privacy.others_health import others_of
        from spvgen.rules.privacy.veiled import as_spoken

        others = others_of(texts, people)
        text = re.sub(_LEFT_LYING, "", whole)
        spoken = list(as_spoken(text, people.employee))
        named = [others.as_employee(text)] if others.are_in(text) else []
        if has_word(text, _THIRD.__contains__):
            named.append(as_addressed(text, people, anybody=True))
        for read in named:
            spoken += as_spoken(read, people.employee, theirs=read != text)
        if any(map(shows, spoken)) or any(map(ails, spoken)):
            yield path, whole


_LEFT_LYING: Final = r"(?i)\b(?:laat|laten|liet|lieten) (?:[\w-]+ ){1,5}liggen\b"
"""Work that is put aside: *je laat het stuk een uur liggen*."""


def _hints(texts: Texts, people: People, of_employee: bool) -> Iterator[tuple[NodePath, str]]:
    """The texts that can be read as a hint at somebody's health, by veiled words or by what they are like."""
    veiled = dict(texts.with_word(VEILS.__contains__) + texts.with_part(VEILING_PARTS))
    for path, text in worth_a_look(veiled.items(), people):
        # only for a text that may hint
        from spvgen.rules.privacy.others_health import others_of
        from spvgen.rules.privacy.veiled import hints_at_health

        others = others_of(texts, people)
        of_other = others.are_in(text) and hints_at_health(others.as_employee(text), frozenset())
        if of_other or hints_at_health(text, people.employee) or (of_employee and _is_of_health(text)):
            yield path, text
    elsewhere = of_employee and not people.cares  # who cares for people writes of health for the work
    for path, text in worth_a_look(texts.with_word(can_tell) if elsewhere else (), people):
        if path not in veiled and any(
            _is_of_health(one) for one in sentences_in(text) if has_word(one, can_tell)
        ):
            yield path, text


_SAYINGS: Final = (
    r"(?i)\b(?:(?:alles|planning|rooster|lijst|afspraken|cijfers|route|namen)\b[^.]{0,20} in "
    r"(?:je|mijn|m'n)"
    r" hoofd|(?:uit|over) (?:je|jouw|mijn|m'n|het) hoofd|(?:met het|uit het|in het) oog"
    r"|(?:aan|voor|bij|in|van|uit) (?:de |je )?hand(?:en)?|hand in hand|op (?:eigen|de) benen"
    r"|(?:in|op) (?:de|je) vingers|met hart en ziel|hart voor|op de voet"
    r"|achter (?:jezelf|mezelf|zichzelf|de feiten) aan"
    r"|ziekte van (?:een|de) (?:klant|cliënt|bewoner|gast|leerling|opdrachtgever|leverancier))\b"
)
"""Parts of the body that are none, who is busy, whom the work is for: *alles in mijn hoofd*."""

_BETTER: Final = r"(?i)\bbeter\b"
_GETTING_WELL: Final = (
    r"(?i)\bbeter (?:(?:te|hebt?|had|heeft) )?"
    r"(?:ben|bent|is|was|word\w*|geworden|gemeld|meld\w*|verklaa\w+|voel\w*|zien|eruit\w*|"
    r"uitziet|uitzag|thuis)\b"
    r"|\b(?:voel\w*|ziet|zag|oog\w*|meld\w*) (?:\w+ ){0,6}beter\b"
    r"|\b(?:(?:ben|bent|is|was|word\w*) (?:(?!en\b|de\b|het\b|een\b)\w+ ){0,4}beter"
    r"|beter (?:met|bij) (?:je|jou|u|mij|me))(?=\s*(?:$|[,.;:!?)]|en\b|maar\b))"
)
"""Where *beter* is of somebody and no more; *scoort beter dan nu* and *beter op tijd* are of the work."""


def _is_of_health(text: str) -> bool:
    """Whether a text with a word of health is like those that tell of it, and not of what plays at home."""
    if not alike("V01", text) or likeness("V01", text) <= likeness("V06", text):
        return False
    left = re.sub(_SAYINGS, "", text)
    if not re.search(_GETTING_WELL, left):
        left = re.sub(_BETTER, "", left)
    return left == text or has_word(left, _may_tell) or has_part(fold(left), VEILING_PARTS)


def _may_tell(word: str) -> bool:
    return can_tell(word) or word in VEILS


def _tells_somehow(word: str) -> bool:
    return _may_tell(word) or word in BODILY
