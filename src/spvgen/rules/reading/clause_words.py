"""The words behind the roles of ``clauses``, as data rows; the first row that has a word counts."""

import re
from functools import cache
from typing import Final

from spvgen.rules.reading.patterns import MONTH, WEEKDAY, any_of, role_lookup, spelled, words

EMPLOYEE: Final = "medewerker medewerkster werknemer werkneemster"
WORKER: Final = words(EMPLOYEE)
"""The employee, unless it is *je medewerker*."""
OUTSIDERS: Final = "klant* cliënt* bewoner* leerling* patiënt*"
"""For whom people work, whatever the job: as entries of a role."""
CLIENTS: Final = "klanten cliënten bewoners leerlingen patiënten gasten ouders leveranciers"
"""The same with whom else a job deals with, as a group."""
KIN: Final = """
    moeder vader zoon zoons zoontje dochter dochters dochtertje man vrouw echtgenoot echtgenote vriend
    vriendin broer zus zusje broertje opa oma schoonmoeder schoonvader schoonouders pleegkind stiefzoon
    stiefdochter kleinkind
"""
"""Family that is nobody's work; a group can have its children, and an adviser a partner."""
FURTHER_KIN: Final = "schoonzoon schoondochter schoonzus zwager tante oom neef nicht"
FAMILY: Final = f"{KIN} ouder ouders kind kinderen partner gezin baby tweeling gezinsleden gezinslid familie"

ADVERBS: Final = words("""
    dan dit dat deze daar hier er daarna daarom daardoor daarmee daarvoor daarbij hierdoor hierna hierbij dus
    toch ook nu zo eerst vervolgens verder anders soms vaak altijd inmiddels uiteindelijk tegelijk morgen
    vandaag gisteren straks later eerder pas alleen wel niet niets niemand iets alles wat wie waar hoe waarom
    hopelijk gelukkig blijkbaar kennelijk vermoedelijk waarschijnlijk wanneer hoewel omdat doordat want maar
    en of als bovendien tenslotte ten in op bij met na voor
""")
"""Words that open a sentence and are nobody's name."""

PARTICLES: Final = words("de den der van von het 't te ten ter la le el al da dos du di ben")
"""Parts of a name that are ordinary words."""

_OTHERS: Final = any_of(r"""
    coll?ega(?:'s|s|tje)? klant(?:en)? cli[eë]nt(?:en|e|es)? pati[eë]nt(?:en|e|es|je|jes)?
    bewoners? bewoonsters? leerling(?:en)? student(?:en|e|es)? scholier(?:en)? kleuters? peuters?
    pubers? kind(?:eren|je|jes)? jongeren? oudere ouderen senioren volwassenen jeugd(?:igen?)? tieners?
    gast(?:en)? deelnem(?:er|ers|ster|sters) medewerkers
    werknemers personeel(?:sleden|slid)?
    teamled(?:en) teamlid teams? afdeling(?:en)? groep(?:en)? klas(?:sen)? mensen personen persoon iemand
    anderen relaties? gezin(?:nen)? leidinggevenden? managers? team_?leid(?:er|ers|ster) teamcoach
    trainers? coach(?:es)? mentor(?:en)? directeur directie chefs? baas voorgang(?:er|ster)
    vervang(?:er|ers|ster) opvolg(?:er|ster) gebruikers? consument(?:en)? verzekerden?
    bezoek(?:er|ers|ster) passagiers? reizigers? burgers? inwoners? huurders? prospects? leads?
    debiteur(?:en)? leveranciers? bedrij(?:f|ven) organisaties? werkgevers? fili(?:aal|alen)
    vestiging(?:en)? locaties? dier(?:en)? hond(?:en)? kat(?:ten)? koe(?:ien)? paard(?:en)? varken(?:s)?
    kalf kalveren vee plant(?:en)? gewas(?:sen)? bomen kandida(?:at|ten) sollicitant(?:en)?
    chauffeurs? monteurs? verkopers? adviseurs? docent(?:en|e)? lera(?:ar|ren) vrijwillig(?:er|ers|ster)
    mantelzorgers? vrouwen mannen meisjes jongens zieken dementerenden? gehandicapten zwangeren
    werkzoekenden? uitkeringsgerechtigden led(?:en) dame heer heren dames moeders vaders ouders? moeder
    vader zoon dochter partners? echtgenoten? familie(?:leden|lid)? donors? asielzoekers? daklozen
    verslaafden slachtoffers? daders? gedetineerden? verdachten? getuigen? inbrekers? dieven dief
    winkeldieven hulpvragers? zorgvragers? zorgverleners? naasten? koper(?:s)? afnemers? opdrachtgevers?
    aanvragers? melders? huisdieren puppy's biggen kippen vogels schapen vissen derden publiek bezorgers?
    concurrent(?:en)? verpleegkundigen huisartsen artsen psychologen therapeuten specialisten apothekers?
    apotheken ziekenhuizen stukadoors? schilders? (?:onder)?aannemers? loodgieters? elektriciens? timmerman
    timmerlieden architect(?:en)? makelaars? notaris(?:sen)? advocaat advocaten verhuurders? inspecteurs?
    controleurs? buurman buurvrouw buren omwonenden? automobilist(?:en)? fietsers? voetgangers?
""")
"""Other people, groups and living things, also at the end of a compound."""

_OPEN_OTHERS: Final = any_of(
    r"\w+'ers \w+_van_hen \w+_(?:medewerkers?|medewerkster|werknemers?|werkneemster)"
)
"""The same that can't be written out, and so have to be compiled."""

_ROWS: Final = {
    "J": "je",
    "E": f"""
        jij jou u ik mij me jezelf uzelf mijzelf mezelf ikzelf jijzelf betrokkene {" ".join(sorted(WORKER))}
    """,
    "P": "jouw uw mijn m'n diens",
    "1": "hij zij ze hem hemzelf haarzelf",  # he, she: settled by the context
    "2": "zijn z'n haar",  # theirs, or a verb or an object: settled by the context
    "W": "we wij",
    "o": "hun ons onze jullie hen",
    "C": """
        door wegens vanwege na sinds tijdens ivm i.v.m. i.v.m in_verband_met in_samenhang_met
        als_gevolg_van ten_gevolge_van naar_aanleiding_van gedurende ondanks dankzij sedert uit_hoofde_van
        op_grond_van op_basis_van
    """,
    "M": "met incl inclusief",
    "b": "bij",
    "v": "van",
    "i": "in",
    "n": "naar",
    "l": "aan",
    "T": "over tegen omtrent rondom rond betreffende inzake op_het_gebied_van aangaande",
    "p": """
        om op voor uit onder binnen tussen namens volgens per tot vanuit vanaf buiten langs
    """,
    "d": """
        de het een 't 'n deze dit elk elke ieder iedere alle één eén twee drie vier vijf zes zeven acht
        negen tien enkele enige sommige veel vele meer minder meerdere beide eerste tweede derde wat zo'n
        zulke
    """,
    "N": "niet geen nooit zonder niemand niets nergens noch nimmer",
    "K": """
        kan kun kunt kunnen kon konden mogelijk mogelijke mogelijkheid zou zouden eventueel eventuele
        misschien wellicht in_het_uiterste_geval mogelijkerwijs
    """,
    "Z": """
        ben bent is was waren geweest word wordt werd werden worden geworden raak raakt raakte geraakt
        blijf blijft bleef gebleven blijven bleek blijkt lijkt leek voel voelt voelde gevoeld zijnde
    """,
    "h": """
        heb hebt heeft had hadden hebben gehad krijg krijgt kreeg kregen gekregen krijgen hebbend
    """,
    "<": """
        omdat doordat want dus maar terwijl toen waardoor zodat nadat voordat hoewel ofschoon aangezien
        waarna totdat sindsdien daardoor waarvoor waarvan waarmee waarbij waarin waarover waaraan waarom
        waar hoe
    """,
    "?": "als indien wanneer mits mocht zodra tenzij zolang wie waarop",
    "R": "die dat",
    "&": "en of en/of alsook",
    "c": f"""
        dag dagen week weken maand maanden jaar jaren periode periodes tijd tijdje uur uren keer keren
        kwartaal {MONTH} {WEEKDAY} zomer najaar voorjaar winter herfst lente vakantie kerst
    """,
    "w": "de_heer",
    "F": FAMILY,
    "O": rf"[\w'-]*{_OTHERS} [\w'-]*{_OPEN_OTHERS}",
    "a": r"""
        vorm_van kenmerken_van tekenen_van symptomen_van verschijnselen_van al alweer weer nog ook steeds
        vaak soms helaas inmiddels nu destijds erg heel zeer behoorlijk flink regelmatig lang langdurig
        kort kortdurend wel eigen lange korte zware lichte hoge hoog lage oude nieuwe laatste kleine grote
        acute echte slechte vroegere late gebroken aangeboren ergste zwaarste langste meeste minste vaste
        beperkte fikse forse milde gisteren vandaag onlangs momenteel tijdelijk volledig gedeeltelijk
        deels grotendeels opnieuw sowieso eerder later daarna daarvoor zwaar licht veelal altijd half
        halve ongeveer circa ruim bijna tevens namelijk immers echter duidelijk ernstig matig frequent
        veelvuldig langer eind begin medio er daar hier toch zelfs juist nogal best vrij af_en_toe allebei
        \w+(?:ende|ige|ische|lijke|iale|onale|ele|ieve|loze|bare|zame|achtige|ueuze|ente|ante|ecte)
        ge(?!bruik|beur|loof)\w+(?:de|te) \d+(?:e|de|ste)?
    """,
}
"""Role → its words; ``1`` and ``2`` are settled by the context."""

plain_role = role_lookup(_ROWS)
"""The role of a folded word by itself, whoever the plan is about; empty where it has none."""


# --- Words that are read as one --------------------------------------------------------------------

_TROUBLED: Final = any_of("""
    psychische lichamelijke mentale fysieke emotionele medische depressieve reumatische neurologische
    suïcidale chronische allergische psychotische psychosomatische hormonale verstandelijke ernstige
    sombere
""")
TROUBLE: Final = any_of("""
    klachten problemen problematiek gezondheid toestand gesteldheid beperking(?:en)? belastbaarheid
    stoornis oorzaak redenen? gevoelens gedachten omstandigheden situatie behandeling ingreep gegevens
    achtergrond aandoening indicatie vermoeidheid pijn
""")
NAMED_ILLNESS: Final = any_of(
    "crohn lyme parkinson alzheimer pfeiffer hodgkin bechterew graves m[eé]nière weil cushing huntington"
)
"""Behind *ziekte van*, where others can have the name of somebody who is ill."""
ALLERGIC_IN_JEST: Final = (
    r"allergisch_voor_(?:\w+(?:ing|ingen|heid|atie|aties|cratie)|regels|fouten|gedoe|gezeur|geklaag|onzin"
    r"|kritiek|drukte|jargon)"
)
"""*Allergisch voor vertraging*: what somebody can't stand."""
_UNABLE: Final = any_of(
    "kwetsbaar instabiel onstabiel uitgeput ziek beperkt overbelast niet_in_orde niet_in_staat"
)
_IMPROPER: Final = any_of("""
    agressief agressieve grensoverschrijdend ongewenst ongepaste? intimiderend onacceptabel ontoelaatbaar
    respectloos negatieve? negatief gewelddadig beledigende kwetsende seksistische racistische
    discriminerende
""")
_CONDUCT: Final = any_of(
    "gedrag houding toon opmerking(?:en)? uitspra(?:ak|ken) uitlating(?:en)? taal bejegening"
)
_JOINED: Final = rf"""
    in_de_ziekmelding epileptische_(?:aanval|insult)\w* moeite_met_(?:horen|lopen|ademen|slapen|bewegen)
    {ALLERGIC_IN_JEST}
    {_TROUBLED}_{TROUBLE} (?:psychisch|mentaal|emotioneel|lichamelijk|fysiek)_{_UNABLE}
    {_IMPROPER}_{_CONDUCT} in_(?:verband|samenhang)_met (?:als|ten)_gevolge?_van naar_aanleiding_van
    op_het_gebied_van (?:op|uit)_(?:grond|basis|hoofde)_van in_het_(?:uiterste|ergste)_geval af_en_toe
    (?:een|geen|elke|iedere|andere|zieke|nieuwe)_(?:\w+e_)?(?:medewerk|werkne(?=em|me))\w+
    last_(?:te_)?(?:hebt_|hebben_|heeft_|had_|gehad_|krijgt_|kreeg_)?van sprake_van te_maken_met
    in_verwachting burn(?:t|ed)?_out long_covid frozen_shoulder (?:onder|in)_behandeling
    ziek_(?:gemeld[t]?|melden|te_melden) (?:hersteld|beter)_(?:gemeld|melden) re_integra\w+
    ms_(?:office|teams|excel|word|project|dynamics|sql) multiple_sclerose hoge_bloeddruk op_advies_van
    (?:arbo|bedrijfs|verzekerings)_arts chronisch_zieken? onder_invloed (?:doof|blind)_(?:voor|aan)
    in_de_overgang(?!_naar|_van|_tussen) sinds_kort ziekte_van_{NAMED_ILLNESS} in_geval leid(?:t|de|den)_tot
    uit_dienst het_niet_\w+en(?=_van) niets_anders_dan niet_(?:bereid|gemotiveerd) gebrek_aan_\w+
    naast_je_neer bewust_niet (?:juiste|verkeerde)_(?:instelling|mentaliteit|houding|motivatie)
    zonder_te_betalen zonder_bericht zonder_toestemming uit_voor te_kunnen de_heer
    valse_(?:bonnen|facturen|declaraties|uren|gegevens|cijfers|handtekening\w*) onder_controle_(?:van|bij)
    (?:vorm|kenmerken|tekenen|symptomen|verschijnselen)_van speelt_(?:weer_|nog_|soms_)?op niet_gezond
    indicatie_banenafspraak kalmerende_middelen slapeloze_nachten op_hol herstellende_van
    chronisch_(?:vermoeid|moe|ziek) werkte?_(?:\w+_)?niet_mee werkt_(?:\w+_)?niet_mee
    verzet(?:te)?_(?:je|zich) (?:een|één|twee|drie|vier|geen|enkele|sommigen)_van_hen
"""
"""Phrases; ``_`` is a space in the text. The first word of each can be written out."""

_BEFORE_SPACE: Final = re.compile(r"\b\w+(?= )")


def join_words(folded: str) -> str:
    """A folded text with ``_`` between words that are read as one."""
    done, out = 0, []
    for word in _BEFORE_SPACE.finditer(folded):
        if word[0] in _by_first_word() and word.start() >= done:
            found = _beginning_with(word[0]).match(folded, word.start())
            if found:
                out += [folded[done : found.start()], found[0].replace(" ", "_")]
                done = found.end()
    return "".join([*out, folded[done:]])


@cache
def _by_first_word() -> dict[str, list[str]]:
    """The phrases by the word that they begin with, so that only those that can be there are compiled."""
    rows: dict[str, list[str]] = {}
    for phrase in _JOINED.split():
        for word in spelled(phrase.partition("_")[0]):
            rows.setdefault(word, []).append(phrase.replace("_", " "))
    return rows


@cache
def _beginning_with(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(_by_first_word()[word])})\b")
