"""Words that can tell of somebody's health, as data rows: a letter of zinsdelen's kind and the words (V01).

``X`` a condition or complaint · ``S`` being ill in general · ``Y`` a state (*ziek, zwanger*) · ``U`` sick
leave in figures · ``V`` an epidemic · ``I`` a word with other meanings too · ``Q`` who treats · ``D`` medication · ``B`` treatment · ``A`` the company doctor ·
``L`` a part of the body · ``k`` a verb that has a health term as its object · ``t`` words of the job: what
stands behind them is the subject of work.
"""

import re
from functools import cache, lru_cache
from typing import Final

_BODY: Final = (
    r"(?:rug|nek|schouder|knie|heup|enkel|pols|arm|elleboog|been|voet|hand|vinger|hoofd|maag|buik|darm|hart|long|lever"
    r"|nier|blaas|huid|oog|oor|keel|kaak|tand|spier|gewrichts|bot|pees|zenuw|borst|prostaat|baarmoeder|eierstok|bloed"
    r"|hersen|schildklier|luchtweg|galblaas|lies|tenen?|ribben|rib|rugge[nm]\w*|wervel|slokdarm|alvleesklier|vaat)"
)
_MIND: Final = (
    r"(?:psychische|psycho|mentale|stress|spannings|angst|paniek|slaap|stemmings|vermoeidheids|concentratie|geheugen"
    r"|depressi(?:e|eve|viteits)|burn-?_?out|persoonlijkheids|dwang|eet|overgangs|menstruatie|zwangerschaps|gezondheids"
    r"|bekken|rsi|corona|covid|verslavings|gedrags|hechtings|rouw|overspannings|adhd|autisme|hormoon|hormonale|allergie)"
)

_TERMS: Final = {
    "t": (
        r"cursus(?:sen)?|training(?:en)?|module|modules|kennis|protocol(?:len)?|voorlichting\w*|thema|thema's|onderwerp"
        r"|onderwerpen|scholing\w*|les|lessen|e-learnings?|workshops?|congres|richtlijn(?:en)?|folders?|informatie|product"
        r"|producten|polis(?:sen)?|werkgroep|project|projecten|campagnes?|dossiers?|verzekering(?:en)?|artikel(?:en)?|boek"
        r"|afdeling|poli|polikliniek|zorgpad|zorgplan(?:nen)?|zorg|begeleiding|opleiding|gespecialiseerd|ervaring|expertise"
        r"|verkoop(?:t)?|verkocht\w*|lever(?:t|de)|behandel(?:t|de|en)|verzorg(?:t|de)?|begeleid(?:t|de)?|signaleer(?:t|de)"
        r"|herken(?:t|de|nen)|registreer(?:t|de)|registratie|onderzoek(?:t)?|onderzocht|bespreek(?:t)?|besprak|beoordeel(?:t|de)"
        r"|help(?:t|en)|hielp|ondersteun(?:t|de)|adviseer(?:t|de)|coach(?:t|te)|geeft|gaf|verlaag(?:t|de)|verlagen|verminder(?:t|de)|terugdring\w*|verwerk(?:t|te|en)|rapporteer(?:t|de)|monitor\w*"
        r"|analyseer(?:t|de)|controleer(?:t|de)|deelt|deelde|verstrek(?:t|te|ken)|bestel(?:t|de|len)|factureer(?:t|de)|declareer"
        r"|plant|plan|cijfers?|percentage|analyse|dashboard|rapportage|gids|doelgroep|medicijnen_uit"
    ),
    # Words of the job, whatever stands in front: diabetespatiënt, ziektekostenverzekering, verzuimregistratie
    "": (
        r"ziekenhui(?:zen|s(?!opname)\w+)|ziek(?:te)?kosten\w*|gezondheids(?:zorg|centr|recht|wet|bevorder|coach"
        r"|bewak|raad|dienst|voorlicht|onderzoek)\w*|stressbestendig\w*|ziektebeelden?|ziektewinst|ziekelijk\w*|zieken(?:zorg|vervoer"
        r"|boeg|fonds|verzorg)\w*|medicijnkar\w*|rugzak\w*|therapietrouw\w*|geneesmiddel\w*"
        r"|[\w-]*(?:pati[eë]nten|cli[eë]nt(?:en|e)?|verzeker(?:ing|ingen|aar|aars)|registraties?|preventie"
        r"|beleid|cijfers?|dossiers?|protocol(?:len)?|specialist(?:en)?|behandelaars?|afdeling(?:en)?|producten|product"
        r"|training(?:en)?|cursus(?:sen)?|module|modules|onderzoek(?:en)?|begeleid(?:ing|er|ers|ster)|polis(?:sen)?|markt"
        r"|campagnes?|consulent(?:en)?|adviseurs?|deskundigen?|bureau|wetgeving|systeem|systemen|zorg|lijst(?:en)?"
        r"|verpleegkundigen?|hulpmiddelen|fonds(?:en)?|reductie|doelstelling(?:en)?|controles?)"
    ),
    "X": (
        r"burn(?:t|ed)?[-_]?out(?:s|-?(?:klachten|verschijnselen|symptomen|traject))?|bore-?out|opgebrandheid"
        r"|(?:post\w*)?dep+res+i(?:e|es|viteit|ef)(?:klachten)?|overspannenheid|overspanning|ptss|ptts|angsten|adhd|add|ass"
        r"|autisme(?:spectrumstoornis)?|asperger|borderline|bipolair|schizofreni(?:e|ek)|psychoses?|anorexia|boulimia"
        r"|tourette|dyslexie|dyscalculie|(?:\w+)?stoornis(?:sen)?|diabetes|suikerziekte|\w*kanker|\w*tumor(?:en)?|leukemie"
        r"|lymfoom|epilepsie|reuma|artrose|artritis|fibromyalgie|migraine(?:s|-?aanval(?:len)?)?|hernia|rsi|whiplash"
        r"|hersenschudding|beroerte|tia|cva|nah|ms|me|\w*infarct|hartaanval|hart(?:falen|ritmestoornis\w*)|multiple_sclerose"
        r"|parkinson|alzheimer|dementie|astma|copd|bronchitis|pfeiffer|lyme|cvs|qkoorts|q-koorts|long[-_]covid|hooikoorts|eczeem"
        r"|psoriasis|crohn|colitis|pds|endometriose|pms|zwangerschap(?:sverlof|sklachten|sdiabetes)?|bevalling(?:sverlof)?"
        r"|miskraam|miskramen|ivf(?:-\w+)?|vruchtbaarheids\w+|hiv|aids|hepatitis|tuberculose|hoge_bloeddruk|bloedarmoede"
        r"|nierstenen|galstenen|slaapapneu|slapeloosheid|slaap(?:problemen|tekort|gebrek)|suïcid\w*|suicid\w*|zelfmoord\w*"
        r"|verslaving|(?:alcohol|drank|drugs|gok|medicijn|cannabis)(?:verslaving|probleem|problemen|misbruik|problematiek|gebruik)"
        r"|alcoholisme|overgewicht|obesitas|allergie(?:ën|en)?|gehoor(?:verlies|schade|problemen)|slechthorendheid|doofheid"
        r"|slechtziendheid|blindheid|invaliditeit|arbeidsongeschiktheid(?:spercentage)?|schildklier|somberheid|neerslachtigheid"
        r"|\w*handicap|arbeidsbeperking(?:en)?|beperking|(?:wia|wao|wajong)-?(?:uitkering|status)|(?:ziektewet|arbeidsongeschiktheids)-?uitkering"
        r"|ziekte_van_(?:crohn|lyme|parkinson|alzheimer|pfeiffer|hodgkin|bechterew|graves|menière|ménière|weil|cushing)"
        r"|\w+beperking|zenuwinzinking|inzinking|(?:paniek|angst|huil)(?:aanval(?:len)?)|trauma(?:'s)?|\w*trauma"
        r"|hyperventilatie|duizelingen|tinnitus|oorsuizen|bekkeninstabiliteit|frozen_shoulder|tennisarm|muisarm"
        rf"|{_BODY}(?:klacht(?:en)?|pijn(?:en)?|letsel|breuk|blessures?|ontsteking(?:en)?|ziektes?|ziekten|kwaal|kwalen"
        r"|problemen|aandoening(?:en)?|problematiek|kloppingen|kramp(?:en)?|afwijking(?:en)?)"
        rf"|{_MIND}-?(?:klacht(?:en)?|problemen|problematiek|stoornis(?:sen)?|infectie|besmetting|aanval(?:len)?|reactie)"
        r"|\w+(?:e|le)_(?:klachten|problemen|problematiek|gezondheid|toestand|gesteldheid|beperking(?:en)?|belastbaarheid"
        r"|stoornis|oorzaak|redenen?|gevoelens|gedachten|omstandigheden|situatie|behandeling|ingreep|gegevens|achtergrond"
        r"|aandoening|indicatie|vermoeidheid|pijn)|belastbaarheid|gezondheidssituatie|gezondheidstoestand|gezondheidsredenen|\w*ontsteking(?:en)?|\w+aandoening(?:en)?"
        r"|aandoening(?:en)?|\w+syndroom|(?:long|nier|lever|hart|huid|darm|beroeps|auto-?immuun|geslachts|infectie|spier|bloed"
        r"|schildklier|stofwisselings|oog|welvaarts|zenuw)ziekten?|blessure|botbreuk|\w*verlamming|hoofdpijn(?:en)?|buikpijn"
        r"|rugpijn|ziekenhuisopnames?|re-?_?integratie(?:traject|plan)?|kwaal|kwalen|oververmoeidheid|klachtenbeeld"
    ),
    "S": (
        r"ziektes?|ziekten|ziek(?:te)?melding(?:en)?|ziek(?:te)?verlof|ziek(?:te)?periodes?|ziek(?:te)?dag(?:en)?|ziekbed"
        r"|ziektegeval|ziekteproces|ziekteverloop|ziektegeschiedenis|griep|buikgriep|coronabesmetting|herstelmelding|ziek-?_?zijn"
    ),
    "V": r"corona|covid(?:[-_]19)?",
    "I": r"diagnose|gezondheid|herstel|behandeling(?:en)?|operatie|opname|ingreep|ziektewet|wia|wajong|wao|wga|ziekenhuis|kliniek",
    "Y": (
        r"ziek|zieke|zieker|ziekjes|ziek_?(?:gemeldt?|melden|te_melden)|(?:hersteld|beter)_?gemeld"
        r"|(?:hoog)?zwanger|overspannen|overwerkt|oververmoeid|depressief|depressieve|opgebrand|arbeidsongeschikt|afgekeurd"
        r"|verslaafd|autistisch|dyslectisch|slechthorend|slechtziend|kleurenblind|gehandicapt|invalide|psychotisch|manisch"
        r"|verkouden|geblesseerd|geopereerd|in_verwachting|adhd'er|diabeet|epilepticus|alcoholist|autist|\w+pati[eë]nt"
        r"|chronisch_\w+|niet_gezond|bedlegerig|rolstoelafhankelijk|grieperig|dyslect|allergisch|somber|flauwgevallen|doof|(?:doof|blind)_aan|in_de_overgang|hardhorend"
        r"|(?:psychisch|mentaal|emotioneel|lichamelijk|fysiek)_\w+|geesteszieke?"
    ),
    "g": r"gehoorapparaat|gehoorapparaten|hoortoestel|rolstoel|krukken|gips|prothese|kunstheup|kunstknie|pacemaker|brace",
    "y": r"arbeidstherapeutisch\w*|hersteld|belastbaar|besmet|gewond|uitgevallen|re-?_?[iï]ntegreer(?:t|de)|bevallen",
    "s": r"gebroken|gescheurde?|gekneusde?|verstuikte?|geblesseerde?|ontstoken|zere|pijnlijke|pijn|last_\w*van|versleten|stijve|slechte?|zwak(?:ke)?|speelt_\w*op|probleem",
    "x": r"problemen|klachten|ongemakken",

    "U": r"(?:ziekte|kort|langdurig)?verzuim(?:percentage|frequentie|historie|verleden|gedrag|dagen|patroon)?",
    "Q": (
        r"(?:\w*-)?(?:gz-?)?psycholo(?:og|ge)|psychiater|psychotherapeut|\w*therapeut(?:e)?|fysio|ggz|revalidatiecentrum"
        r"|afkickkliniek|verslavingskliniek|pijnpoli"
    ),
    "m": (
        r"huisarts|dokter|arts|neuroloog|cardioloog|gynaecoloog|oncoloog|internist|verloskundige|reumatoloog|uroloog"
        r"|dermatoloog|orthopeed|chirurg|behandelaar|praktijkondersteuner"
    ),
    "D": (
        r"\w*-?medicatie|medicijnen|medicijn|antidepressiva|antidepressivum|ritalin|methylfenidaat|concerta|slaappillen"
        r"|slaapmiddelen|kalmeringsmiddelen|kalmeringstabletten|pijnstillers?|insuline|antibiotica|oxazepam|temazepam"
        r"|prednison|pillen|hormonen"
    ),
    "B": (
        r"\w+operatie|\w*therapie(?:ën|sessies)?|chemo(?:kuur|kuren)?|bestraling(?:en)?|revalidatie|emdr|dialyse"
        r"|(?:depressie|kanker|burn-?out|adhd|angst|trauma|verslavings|vruchtbaarheids|psychische)-?behandeling(?:en)?"
        r"|ontwenning(?:skuur)?|afkicken|keizersnede|abortus"
    ),
    "A": r"(?:bedrijfs|arbo|verzekerings|keurings)-?_?arts(?:en)?|arbodienst|arbo-?dienst",
    "L": (
        r"rug|onderrug|nek|schouders?|knie(?:ën)?|heup(?:en)?|enkels?|pols(?:en)?|arm(?:en)?|ellebo(?:og|gen)|been|benen"
        r"|voet(?:en)?|hand(?:en)?|vinger|hoofd|maag|buik|darmen|hart|longen|oog|ogen|oor|oren|keel|lies|rib|ribben|tenen"
        r"|sleutelbeen|ruggenwervel|bekken|meniscus|kruisband|achillespees|gehoor"
    ),
    "k": (
        r"slik(?:t|te|ken)|lijd(?:t|en|end)?|leed|geleden|kamp(?:t|te|en)|worstel(?:t|de|en)|sukkel(?:t|de)|tob(?:t|de)"
        r"|onderga(?:at|an)|onderging|herstel(?:t|de|len|lende|lend)?|revalideer(?:t|de)|revalideren|behandeld|gediagnosticeerd"
        r"|vastgesteld|geconstateerd|speelt|speelde|sprake_van|thuis|thuisgezeten|thuiszat|uitviel|uitval|valt|viel|afwezig"
        r"|opgelopen|opliep|liep|ontwikkeld(?:e)?|doorgemaakt|overwonnen|te_maken_met|gestopt|ontvang(?:t|en)?|ontving|gestart|begonnen"
        r"|opgenomen|onder_behandeling|in_behandeling|doorverwezen|verwezen|rondloopt|rondliep|ervaar(?:t)?|ervoer|zit|zat"
        r"|meld(?:t|de)|gemeld|volg(?:t|de)|gevolgd|loop(?:t)?|ga|gaat|ging|geweest|geopereerd|bekend"
        r"|ingesteld|voorgeschreven|afgebouwd|gebruik(?:t|te)|gevoelig|vatbaar|kwetsbaar|getroffen|overleden|bezig|lag|ligt"
        r"|gelegen|beland(?:de)?|verbleef|toegekend|gevonden|ontdekt|bezocht|bezoekt|sprak|spreekt|leid\w*_tot|vertoon(?:t|de)|vertonen|komt|kwam|dreigt"
    ),
}  # fmt: skip

_CAPITALS: Final = frozenset("ADD ASS TIA CVA NAH MS ME PDS AIDS".split())
"""Short names that are only meant when written in capitals (and not in *MS Office*)."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((role, re.compile(pattern)) for role, pattern in _TERMS.items())


HEALTH_ROLES: Final = frozenset("XSVIYyUQmDBA")
"""Letters of the terms that make a text worth a closer look; ``L``, ``k`` and ``t`` only help."""


TRIGGERS: Final = frozenset(
    "chronisch gezond beter gemeld burn burned burnt verwachting bloeddruk last pijn gebroken gescheurd geblesseerd verstuikt gekneusd bevallen "
    "psychische medische lichamelijke mentale fysieke emotionele gips krukken rolstoel gehoorapparaat hoortoestel pacemaker prothese overgang psychisch mentaal lichamelijk "
    "fysiek emotioneel depressieve reumatische chronische allergische verstandelijke sombere rug knie hart schouder nek".split()
)
"""Words that by themselves say nothing, but can with the words around them."""


@lru_cache(maxsize=16384)
def health_role(word: str) -> str:
    """The letter of a folded word, or empty where it has nothing to do with health (or with the job)."""
    return next((role for role, pattern in _patterns() if pattern.fullmatch(word)), "")


@lru_cache(maxsize=16384)
def can_tell(word: str) -> bool:
    """Whether a text with this word is worth a closer look."""
    return word in TRIGGERS or health_role(word) in HEALTH_ROLES


def role_as_written(word: str, written: str) -> str:
    """The letter of a word; for *ME* and *ADD* it matters that they are written in capitals."""
    if written.upper() in _CAPITALS:
        return "X" if written.isupper() else ""
    return health_role(word)
