"""Words that can tell of somebody's health, as data rows (V01).

The letters, beside those of ``clause_words``: ``X`` a condition or complaint · ``S`` being ill in general ·
``Y`` a state (*ziek, zwanger*) · ``y`` a state or a deed that can be something else · ``V`` an epidemic ·
``I`` a word with other meanings too · ``U`` sick leave in figures · ``Q`` who treats · ``m`` doctors in
general · ``D`` medication · ``B`` treatment · ``A`` the company doctor · ``L`` a part of the body · ``s``
what can be wrong with one · ``x`` trouble · ``g`` an aid · ``k`` a verb with a health term as its object ·
``t`` words of the job: what stands behind them is the subject of work. ``_`` joins words that ``clauses``
reads as one.
"""

from functools import lru_cache
from pathlib import Path
from typing import Final

from spvgen.rules.reading.clause_words import ALLERGIC_IN_JEST, NAMED_ILLNESS, TROUBLE
from spvgen.rules.reading.patterns import any_of, compiled, role_lookup, words
from spvgen.wording.tokens import split_words

_BODY: Final = any_of(r"""
    rug nek schouder knie heup enkel pols arm elleboog been voet hand vinger hoofd maag buik darm hart
    long lever nier blaas huid oog oor keel kaak tand spier gewrichts bot pees zenuw borst prostaat
    baarmoeder eierstok bloed hersen schildklier luchtweg galblaas lies tenen? ribben rib
    wervel slokdarm alvleesklier vaat
""")
_BODY_TROUBLE: Final = any_of("""
    klacht(?:en)? pijn(?:en)? letsel breuk blessures? ontsteking(?:en)? ziektes? ziekten kwaal kwalen
    problemen aandoening(?:en)? problematiek kloppingen kramp(?:en)? afwijking(?:en)?
""")
_MIND: Final = any_of("""
    psychische psycho mentale stress spannings angst paniek slaap stemmings vermoeidheids concentratie
    geheugen depressie depressieve depressiviteits burn-?_?out persoonlijkheids dwang eet overgangs
    menstruatie zwangerschaps gezondheids bekken rsi corona covid verslavings gedrags hechtings rouw
    overspannings adhd autisme hormoon hormonale allergie
""")
_MIND_TROUBLE: Final = any_of(
    "klacht(?:en)? problemen problematiek stoornis(?:sen)? infectie besmetting aanval(?:len)? reactie"
)
_ORGANS: Final = any_of(
    "long nier lever hart huid darm beroeps auto-?immuun geslachts infectie spier bloed stofwisselings "
    "oog zenuw"
)
_ADDICTION: Final = any_of(
    "alcohol alchohol alcohool drank drugs gok medicijn cannabis coca[iï]ne coke speed amfetamine wiet"
)
_ADDICTED: Final = any_of("verslaving probleem problemen misbruik problematiek gebruik")
_TREATED: Final = any_of(
    "depressie kanker burn-?out adhd angst trauma verslavings vruchtbaarheids psychische"
)
_AT_WORK: Final = any_of("""
    pati[eë]nten cli[eë]nt(?:en|e)? verzekering(?:en)? verzekeraars? registraties? preventie beleid
    cijfers? dossiers? protocol(?:len)? specialist(?:en)? behandelaars? afdeling(?:en)? product(?:en)?
    training(?:en)? cursus(?:sen)? modules? onderzoek(?:en)? begeleid(?:ing|er|ers|ster) polis(?:sen)?
    markt campagnes? consulent(?:en)? adviseurs? deskundigen? bureau wetgeving systeem systemen zorg
    lijst(?:en)? verpleegkundigen? hulpmiddelen fonds(?:en)? reductie doelstelling(?:en)? controles?
""")
"""Ends of compounds that name a part of the job: *diabetespatiënten, verzuimregistratie*."""

_SEEN: Final = any_of("""
    spoed controle dag nacht praktijk poli ziekenhuis huisartsen? kliniek kind kinder recall opname lig
    balie afspraak intake wachtkamer volwassen avond vakantie passanten
""")
"""Before *patiënt* it tells how or where somebody is seen, and not what is the matter."""
_SIDES: Final = [
    f"{side}{part}"
    for side in ("linker", "rechter")
    for part in ("arm", "been", "enkel", "hand", "heup", "knie", "oog", "oor", "pols", "schouder", "voet")
]

_MEDICINES: Final = """
    sertraline zoloft citalopram cipramil escitalopram lexapro fluoxetine prozac paroxetine seroxat
    fluvoxamine venlafaxine efexor duloxetine cymbalta mirtazapine remeron amitriptyline nortriptyline
    clomipramine bupropion wellbutrin trazodon quetiapine seroquel olanzapine zyprexa risperidon aripiprazol
    abilify haloperidol haldol clozapine lamotrigine valproaat depakine diazepam valium lorazepam alprazolam
    xanax zolpidem zopiclon melatonine oxycodon oxycontin tramadol fentanyl codeïne naproxen diclofenac
    gabapentine pregabaline lyrica sumatriptan dexamfetamine dexamphetamine elvanse strattera wegovy ozempic
    mounjaro saxenda semaglutide metformine levothyroxine euthyrox metoprolol omeprazol pantoprazol
    salbutamol ventolin methotrexaat humira tamoxifen antabus disulfiram acamprosaat naltrexon buprenorfine
    subutex
"""
"""The commonest ones, by either name."""
CLINICS: Final = """
    jellinek parnassia arkin brijder tactus novadic-kentron iriszorg antes lentis altrecht dimence emergis
    psyq trubendorffer rivierduinen mentrum symfora ggnet ggze
"""
"""Where people are treated for their mind or an addiction, and nearly nobody works with them otherwise."""

_ROWS: Final = {
    "t": r"""
        cursus(?:sen)? training(?:en)? module modules kennis protocol(?:len)? voorlichting\w* thema
        thema's onderwerp onderwerpen scholing\w* les lessen e-learnings? workshops? congres
        richtlijn(?:en)? folders? informatie product producten polis(?:sen)? werkgroep project projecten
        campagnes? dossiers? verzekering(?:en)? artikel(?:en)? boek afdeling poli polikliniek zorgpad
        zorgplan(?:nen)? zorg begeleiding opleiding gespecialiseerd ervaring expertise verkoop(?:t)?
        verkocht\w* lever(?:t|de) behandel(?:t|de|en) verzorg(?:t|de)? begeleid(?:t|de)? signaleer(?:t|de)
        herken(?:t|de|nen) registreer(?:t|de) registratie onderzoek(?:t)? onderzocht bespreek(?:t)?
        besprak beoordeel(?:t|de) help(?:t|en) hielp ondersteun(?:t|de) adviseer(?:t|de) coach(?:t|te)
        geeft gaf verlaag(?:t|de) verlagen verminder(?:t|de) terugdring\w* verwerk(?:t|te|en)
        rapporteer(?:t|de) monitor\w* analyseer(?:t|de) controleer(?:t|de) deelt deelde
        verstrek(?:t|te|ken) bestel(?:t|de|len) factureer(?:t|de) declareer plant plan inplannen cijfers?
        percentage analyse dashboard rapportage gids doelgroep verdenking
    """,
    "": rf"""
        {_SEEN}pati[eë]nt [\w-]*{_AT_WORK} ziekenhui(?:zen|s(?!opname)\w+) ziek(?:te)?kosten\w*
        gezondheids(?:zorg|centr|recht|wet|bevorder|coach|bewak|raad|dienst|voorlicht|onderzoek)\w*
        stressbestendig\w* ziektebeelden? ziektewinst ziekelijk\w*
        zieken(?:zorg|vervoer|boeg|fonds|verzorg)\w* medicijnkar\w* rugzak\w* therapietrouw\w*
        geneesmiddel\w* \w*cooperatie
        {ALLERGIC_IN_JEST}
    """,
    "X": rf"""
        bloeddruk suikerspiegel
        {_BODY}{_BODY_TROUBLE} rugge[nm]\w*{_BODY_TROUBLE} {_MIND}-?{_MIND_TROUBLE} \w+e_{TROUBLE}
        {_ORGANS}ziekten? ziekte_van_{NAMED_ILLNESS} {_ADDICTION}{_ADDICTED} epileptische_\w+ moeite_met_\w+
        bur(?:n|nn|rn)(?:t|ed)?[-_]?ou(?:t|d|tt)(?:s|je|jes|tje|-?(?:klachten|verschijnselen|symptomen|traject))?
        bore-?out opgebrandheid (?:post\w*)?dep+res+i(?:e|es|viteit)(?:klachten)? epilepsi epileptie
        hernea reumatiek
        autisme-?spectrum-?stoornis
        overspannenheid(?:sklachten)?
        overspanning ptss ptts angsten adhd add ass autisme asperger borderline
        bipolair schizofreni(?:e|ek) psychoses? anorexia boulimia tourette dyslexie dyscalculie
        \w*stoornis(?:sen)? diabetes suikerziekte \w*kanker \w*tumor(?:en)? leukemie lymfoom epilepsie reuma
        artrose migraine(?:s|-?aanval(?:len)?)? hernia rsi whiplash hersenschudding
        beroerte tia cva nah ms me \w*infarct hartaanval hart(?:falen|ritmestoornis\w*) multiple_sclerose
        parkinson alzheimer dementie astma copd pfeiffer lyme cvs qkoorts q-koorts long[-_]covid
        hooikoorts eczeem psoriasis crohn pds endometriose pms
        zwangerschap(?:sverlof|sklachten|sdiabetes|smisselijkheid|skwaaltjes)?
        bevalling(?:sverlof)? miskraam miskramen ivf(?:-\w+)?
        vruchtbaarheids\w+ hiv aids tuberculose hoge_bloeddruk bloedarmoede nierstenen galstenen
        slaapapneu slapeloosheid slaap(?:problemen|tekort|gebrek) suïcid\w* suicid\w* zelfmoord\w*
        verslaving alcoholisme overgewicht obesitas [\w-]*allergie(?:ën|en)?
        gehoor(?:verlies|schade|problemen) slechthorendheid doofheid slechtziendheid blindheid invaliditeit
        arbeidsongeschiktheid(?:spercentage)? schildklier somberheid neerslachtigheid \w*handicap
        arbeidsbeperking(?:en)? beperking (?:wia|wao|wajong|iva)-?(?:uitkering|status|indicatie)
        indicatie_banenafspraak lupus (?:ziektewet|arbeidsongeschiktheids)-?uitkering \w+beperking
        zenuwinzinking inzinking (?:paniek|angst|huil)(?:aanval(?:len)?) trauma's \w*trauma
        hyperventilatie duizelingen tinnitus oorsuizen bekkeninstabiliteit frozen_shoulder tennisarm muisarm
        belastbaarheid gezondheidssituatie gezondheidstoestand gezondheidsredenen \w*ontsteking(?:en)?
        \w+aandoening(?:en)? aandoening(?:en)? \w+syndroom blessure \w*verlamming
        opvliegers? ziekenhuisopnames? re(?:-?_?i|ï)ntegratie(?:traject|plan)? kwaal kwalen oververmoeidheid
        klachtenbeeld \w*embolie trombose menopauze misselijkheid braken diarree koorts jicht
        hersenbloeding maagzuur aambeien kleurenblindheid gordelroos netelroos huiduitslag jeuk
        slijtage_in_je_\w+ (?:slaap|adem)nood kortademigheid benauwdheid evenwichtsproblemen koortslip
        ischias staar glaucoom hoogtevrees smetvrees faalangst \w+fobie nachtmerries
        bloedsuiker bloedwaarden cholesterol menstruatie\w+ borstamputatie
        bijwerkingen_van_\w+ kalmerende_middelen slapeloze_nachten
        longcovid carpaal \w+pijn \w+itis \w*(?:neur|my|gastr|ot)algie
        woordblind(?:heid)? hielspoor waterpokken roodvonk mazelen kinkhoest schurft
        reflux spataderen maagzweer maagzweren aneurysma poliepen cyste vleesboom galbulten
        stemmingswisselingen stemmingsgevoelig dwanghandelingen dwanggedachten wanen waanbeelden hallucinaties
        paranoia eetbuien herbelevingen zelfbeschadiging \w*intolerantie obstipatie incontinentie
        \w+vergiftiging ongesteldheid vitaminetekort ijzertekort evenwichtsorgaan invalidenparkeerkaart
        invalidenkaart ouderdomskwaal ouderdomskwalen kwaaltjes? whiplashklachten longcapaciteit hartklep
        immuunziekte bewustzijnsverlies
    """,
    "S": r"""
        ziektes? ziekten ziek(?:te)?melding(?:en)? ziek(?:te)?verlof ziek(?:te)?periodes?
        ziek(?:te)?dag(?:en)? ziekbed ziektegeval ziekteproces ziekteverloop ziektegeschiedenis griep(?:je)?
        buikgriep griepjes? herstelmelding ziek-?zijn griepaanval(?:len)? verkoudheid hoofdpijndag(?:en)?
        migrainedag(?:en)?
    """,
    "V": r"""
        corona covid(?:-19)?
    """,
    "I": r"""
        doelgroepregister diagnose gezondheid herstel spit behandeling(?:en)? operatie opname ingreep
        ziektewet wia wajong wao wga ziekenhuis kliniek
    """,
    "Y": r"""
        ongesteld bijziend verziend nachtblind in_de_ziekmelding ziek zieke zieker ziekjes
        ziek_?(?:gemeldt?|melden|te_melden) (?:hersteld|beter)_?gemeld (?:hoog)?zwanger overspannen overwerkt
        arbeidsgeschikt
        oververmoeid dep+res+ie(?:f|ve) opgebrand arbeidsongeschikt verslaafd autistisch dyslectisch
        slechthorend slechtziend kleurenblind gehandicapt invalide psychotisch manisch verkouden geblesseerd
        geopereerd in_verwachting adhd'er diabeet epilepticus alcoholist autist \w+pati[eë]nt chronisch_\w+
        niet_gezond bedlegerig rolstoelafhankelijk grieperig dyslect allergisch somber flauwgevallen doof
        (?:doof|blind)_aan in_de_overgang hardhorend epileptisch schizofreen astmatisch
        hoogsensitief hoogsensitieve manisch-?depressie(?:f|ve) hiv-?positie(?:f|ve) seropositief
        anorectisch depri misselijk autistische dyslectische epileptische grieperige kortademig benauwd
        koortsig onwel rillerig ondervoed uitgemergeld verslaafde neerslachtig angstig
        psychotische manische herstellende_van
        (?:psychisch|mentaal|emotioneel|lichamelijk|fysiek)_\w+ geesteszieke?
    """,
    "g": r"""
        gehoorapparaat gehoorapparaten hoortoestel rolstoel krukken gips prothese kunstheup kunstknie
        pacemaker stent brace
    """,
    "y": r"""
        arbeidstherapeutisch\w* hersteld belastbaar besmet gewond uitgevallen re-?[iï]ntegreer(?:t|de)
        bevallen afgekeurd
    """,
    "s": r"""
        slijtage kramp(?:en)? stijfheid zwelling(?:en)? gevoelloosheid
        vervangen gebroken gescheurde? gekneusde? verstuikte? geblesseerde? ontstoken zere pijnlijke pijn
        last_\w*van versleten stijve slechte? zwak(?:ke)? speelt_\w*op probleem slechter opgezwollen gezwollen
        verstijfde? stijf ontwricht op_hol ontzet tintel(?:t|en|de|den) verkrampt(?:e|en)?
        verdoofd tril(?:t|len|de|den) trillende opspeelt opspeelde het_volhoudt protesteert
    """,
    "x": r"""
        problemen klachten ongemakken
    """,
    "U": r"""
        (?:ziekte|kort|langdurig)?verzuim(?:percentage|frequentie|historie|verleden|gedrag|dagen|patroon)?
    """,
    "Q": rf"""
        {CLINICS}
        (?:\w*-)?(?:gz-?)?psycholo(?:og|ge) psychiater \w*therapeut(?:e)? fysio ggz revalidatiecentrum
        haptonoom acupuncturist osteopaat chiropractor logopedist afkickkliniek verslavingskliniek pijnpoli
    """,
    "m": r"""
        onder_behandeling huisarts dokter arts neuroloog longarts kno-arts maag-darmarts hartspecialist
        oogarts tandarts kaakchirurg diëtist cardioloog gynaecoloog oncoloog internist
        verloskundige reumatoloog uroloog dermatoloog orthopeed chirurg praktijkondersteuner
    """,
    "D": rf"""
        {_MEDICINES}
        \w*-?medicatie medicijnen medicijn anti-?depressiva antidepressivum
        slaapmiddel amfetamine ritalin methylfenidaat concerta
        slaappillen slaapmiddelen kalmeringsmiddelen kalmeringstabletten pijnstillers? insuline antibiotica
        oxazepam temazepam prednison pillen hormonen antipsychotica
        (?:slaap|pijn|plas|maag|ontstekings)(?:tabletten|medicatie|remmers?)
        maagzuurremmers? bètablokkers? bloedverdunners? paracetamol ibuprofen morfine methadon lithium
        je_tabletten inhaler inhalator insulinepomp slaappil kalmeringspillen
    """,
    "B": rf"""
        {_TREATED}-?behandeling(?:en)? [\w'-]*operatie \w*therapie(?:ën|sessies)? chemo(?:kuur|kuren)?
        bestraling(?:en)? revalidatie emdr dialyse ontwenning(?:skuur)? afkicken keizersnede abortus
        mri(?:-scan)? ct-scan bloedonderzoek biopsie röntgenfoto(?:'s)? infuus injecties \w*amputatie
        \w*transplantatie bloedtransfusie nierdialyse dotterprocedure stoma katheter
        antidepressivakuur kuur kuren hechtingen verdoving narcose slaaponderzoek hersenscan botscan
    """,
    "A": r"""
        (?:bedrijfs|arbo|verzekerings|keurings)-?_?arts(?:en)? arbo-?dienst
    """,
    "L": rf"""
        rug onderrug nek schouders? knie(?:ën)? heup(?:en)? enkels? pols(?:en)? arm(?:en)?
        ellebo(?:og|gen) been benen voet(?:en)? hand(?:en)? vinger hoofd maag buik darmen hart longen oog
        ogen oor oren keel lies rib ribben tenen sleutelbeen ruggenwervel bekken meniscus kruisband
        achillespees gehoor {" ".join(_SIDES)}
    """,
    "k": r"""
        spuit spoot spuiten slik(?:t|te|ken) lijd(?:t|en|end)? leed geleden kamp(?:t|te|en)
        worstel(?:t|de|en) sukkel(?:t|de) tob(?:t|de) onderga(?:at|an) onderging
        herstel(?:t|de|len|lende|lend)? revalideer(?:t|de) revalideren behandeld gediagnosticeerd
        vastgesteld geconstateerd speelt speelde sprake_van thuis thuisgezeten thuiszat uitviel uitval valt
        viel afwezig opgelopen opliep liep ontwikkeld(?:e)? doorgemaakt overwonnen te_maken_met thuiszit
        thuiszitten gestopt ontvang(?:t|en)? ontving gestart begonnen opgenomen
        in_behandeling doorverwezen verwezen rondloopt rondliep ervaar(?:t)? ervoer zit zat meld(?:t|de)
        gemeld volg(?:t|de) gevolgd loop(?:t)? ga gaat ging geweest bekend ingesteld voorgeschreven
        afgebouwd gebruik(?:t|te) gevoelig vatbaar kwetsbaar getroffen overleden bezig lag ligt gelegen
        beland(?:de)? verbleef toegekend gevonden ontdekt bezocht bezoekt sprak spreekt leid\w*_tot
        vertoon(?:t|de) vertonen komt kwam dreigt
    """,
}
"""Role → its words; the first row that has a word counts."""

_CAPITALS: Final = words("ADD ASS TIA CVA NAH MS ME PDS AIDS")
"""Short names that only count where they are written in capitals."""

HEALTH_ROLES: Final = frozenset("XSVIYyUQmDBA")
"""Letters of the terms that make a text worth a closer look; the others only help."""

TRIGGERS: Final = words("""
    banenafspraak
    knieën schouders heupen enkels polsen arm armen been benen vinger vingers elleboog lies ribben slijtage
    stent epileptische moeite chronisch gezond beter gemeld burn burned burnt verwachting bloeddruk last pijn
    gebroken gescheurd verstuikt gekneusd psychische medische lichamelijke mentale fysieke emotionele gips
    krukken rolstoel gehoorapparaat hoortoestel pacemaker prothese overgang psychisch mentaal lichamelijk
    fysiek emotioneel reumatische chronische allergische verstandelijke sombere kalmerende slapeloze voeten
    ogen maag buik longen rug knie hart schouder nek heup enkel pols shoulder
""").union(_SIDES)
"""Words that say nothing by themselves, but can with the words around them."""


def _with_names() -> dict[str, str]:
    """The rows, each with its names in ``health_names.txt``: a line with the letter, then lines of words."""
    rows, role = dict(_ROWS), ""
    for line in Path(__file__).with_name("health_names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            rows[role] += line
        elif line and not line.startswith("#"):
            role = line.removesuffix(":")
    return rows


health_role = role_lookup(_with_names())
"""The letter of a folded word; empty where it has nothing to do with health, or names a part of the job."""


@lru_cache(maxsize=4096)
def can_tell(word: str) -> bool:
    """Whether a text with this word is worth a closer look."""
    return word in TRIGGERS or health_role(word) in HEALTH_ROLES


def role_as_written(word: str, written: str) -> str:
    """The letter of a word; *ME* and *ADD* count only where they are written in capitals."""
    if written.upper() in _CAPITALS:
        return "X" if written.isupper() else ""
    return health_role(word)


_IN_SMALL_LETTERS: Final = (
    r"(?i)\b((?:heb|hebt|heeft|had|kreeg|krijgt)(?: (?:je|jij|ook|al|nu|een|lichte|sinds kort))* "
    r"|\b(?:door|vanwege|wegens|met) (?:je|jouw|haar|zijn) )(ms|tia|cva|nah|pds|aids)"
    r"(?= *(?:$|[.,;:!?)]|en\b|maar\b|gehad\b|gekregen\b))"
)


_SMALL: Final = words("ms tia cva nah pds aids")


def with_capitals(text: str) -> str:
    """A text in which *je hebt ms* has the capitals by which it is known from *200 ms*."""
    if _SMALL.isdisjoint(split_words(text)):
        return text
    return compiled(_IN_SMALL_LETTERS).sub(lambda found: found[1] + found[2].upper(), text)
