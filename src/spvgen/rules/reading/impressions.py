"""Impressions that pass for measurement: a source that nobody can look up, a feeling with a percentage."""

import re
from typing import Final

from spvgen.rules.reading.patterns import guarded_search, has_part
from spvgen.rules.reading.texts import sentences_in

_RECORD: Final = (
    r"\b(?:\w*(?:boek|schrift|map|agenda|bord|blad|staat|kaart|excel|sheet|app|register|tabel|planning|rooster)"
    r"|notulen|verslag\w*)\b"
)
"""Where something is kept that others can open."""
_WHOSE: Final = r"(?: van (?:de |het |je |jouw |onze? )?[\w']+(?: [\w']+){0,2})?"
_is_felt: Final = guarded_search(
    [
        (
            "gevoel indruk onderbuik intuïtie inschatting mening beleving ervaring horen_zeggen uitstraling",
            (
                r"\A(?:(?:mijn|onze?|eigen|algemene?|persoonlijke?|het|de|een|uit|op|van|volgens|je|jouw) )*"
                r"(?:\w+)?(?:gevoel|indruk(?:ken)?|onderbuik|intuïtie|inschatting|mening|beleving"
                rf"|ervaring(?:en)?|horen zeggen|buikgevoel|uitstraling){_WHOSE}\Z"
            ),
        ),
        (
            """
            bekend gehoord geheugen wandelgangen signalen rondvraag herinnering verhalen bronnen waarneming
            hoofd schatting natte nattevinger navraag weten weet
            """,
            (
                r"\A(?:(?:dat|dit|het|is|algemeen|iedereen|we|wij|allemaal|ook|eigen|diverse|verschillende"
                r"|meerdere|ruwe|globale|grove|uit|op|van|bij|mijn|ons|zelf|eigenlijk|allang) )*"
                r"(?:bekend|gehoord|geheugen|wandelgangen|signalen|rondvraag|herinnering(?:en)?|verhalen|bronnen"
                r"|waarneming(?:en)?|hoofd|schatting(?:en)?|nattevingerwerk|natte vinger|navraag|weten|weet)"
                r"(?: (?:we|wij|allemaal|het|dat|al|allang|iedereen|wel))*"
                r"(?: (?:binnen|bij|in|van|onder) (?:(?:de|het|ons|onze|een|elk) )*[\w']+(?: [\w']+)?)?\Z"
            ),
        ),
        (
            "beeld indruk gevoel idee kijk",
            (
                r"\A(?:(?:mijn|onze?|eigen|algemene?|persoonlijke?|het|de|een|uit|op|van|volgens|je|jouw) )*"
                r"(?:totaal|eind)?(?:beeld|indruk(?:ken)?|gevoel|idee|kijk)"
                r" (?:(?:dat|die|wat|waar\w*) .{2,100}\b"
                r"(?:krijgt|krijgen|kreeg|heeft|hebben|had|vormt|vormen|vormde|op(?:ge)?(?:doet|doen|daan|bouwt)"
                r"|overhoudt|overhouden|houdt|geeft|ontstaat|maakt|maken|ziet|zien)"
                r"|(?:van|bij) (?!(?:de|het) (?:monitor|scherm)).{2,60})\Z"
            ),
        ),
        (
            "hoe_ zoals_ wat_",
            (
                r"\A(?:hoe|zoals|wat) .{2,60}\b(?:overkomt|over ?komt|voelt|aanvoelt|merkt|merken"
                r"|ervaart|ervaren|vindt|vinden|inschat|ziet|zien|denkt|hoort|horen|opvangt|opvangen|opvalt"
                r"|kijkt|aankijkt|bijblijft|meekrijg\w+|meemak\w+|meemaakt|onthoudt|onthouden|herinner\w+|beleeft"
                r"|terughoort|terughoren|meegeeft|meegeven)\Z"
            ),
        ),
        (
            "heeft_ heb had_ zag ziet_ zien_",
            (  # *hoe Manon het vanaf de pas heeft zien lopen*
                r"\A(?:hoe|zoals|wat) .{2,60}\b(?:(?:heeft|hebben|heb|had|hadden) (?:zien|horen"
                r"|voelen|ervaren|gezien|gehoord|gemerkt|meegekregen|meegemaakt|opgevangen|onthouden|beleefd)"
                r"(?: \w+)?|(?:zag|zagen|ziet|zien) (?:lopen|gaan|verlopen|werken|draaien))\Z"
            ),
        ),
        (
            "elkaar onderling samen ongeveer beetje zoal allen tussendoor zelf uit_het_hoofd",
            (  # *wat we daar op kantoor met elkaar van bijhouden*
                rf"\A(?:wat|hoe) (?!.*{_RECORD}).{{2,60}}\b(?:met elkaar|onderling|samen|ongeveer|zo'n beetje"
                r"|zoal|met z'n allen|tussendoor|zelf|uit het hoofd)\b.{0,40}"
                r"\b(?:bijhoud(?:en|t)|onthoud(?:en|t)|doorgeven|opschrijven|noteren|tellen|weten|delen)\Z"
            ),
        ),
    ]
)
"""*Eigen indruk*, *het gevoel van het team*, *hoe het overkomt*."""

in_the_mind: Final = guarded_search(
    [
        ("denk voel", r"\b(?:en|die|dan) (?:denkt|denken|voelt|voelen)\b(?! (?:na|mee)\b)"),
        (
            "gevoel idee indruk",
            (
                r"\b(?:met|houdt|krijgt|krijgen|heeft|hebben) (?:er )?(?:het|een|de) (?:\w+ )?"
                r"(?:gevoel|idee|indruk) (?:dat|over)\b"
            ),
        ),
    ]
)
"""*Legt de hoorn neer en denkt, …*: what others do can be seen, not what they make of it."""

_SHOULD: Final = (
    r"(?:hoort|hoort te \w+|horen|wil|willen|wil zien|verwacht|verwachten|gewend (?:is|zijn|bent))"
)
_OF_USE: Final = (
    r"(?:mee uit de voeten (?:kan|kunnen)|(?:iets|wat) aan (?:heeft|hebben)|wijs uit (?:wordt|worden|kan)"
    r"|mee (?:vooruit|verder|voor de dag) (?:kan|kunnen|kunt|komt?)|mee voor de dag kunt komen"
    r"|(?:blij|tevreden) mee (?:is|zijn)|trots op (?:is|zijn|bent)|van op aan (?:kan|kunnen)"
    r"|op (?:kan|kunnen) (?:bouwen|rekenen|vertrouwen))"
)
to_somebodys_liking: Final = guarded_search(
    [
        (
            "zoals",
            rf"\bzoals (?:het|dat|\w+ \w+|we|wij) [^.,;]{{0,50}}?\b{_SHOULD}\b|\bzoals (?:het|dat) hoort\b",
        ),
        ("waar_", rf"\bwaar (?:\w+ ){{1,4}}{_OF_USE}\b"),
        (
            "bouwen rekenen vertrouwen op_aan",
            (
                r"\b(?:kan|kunnen) (?:\w+ ){0,4}op (?:je|jouw|u|uw)(?: \w+)? (?:bouwen|rekenen|vertrouwen)\b"
                r"|\b(?:kan|kunnen) (?:\w+ ){1,5}op aan\b"
            ),
        ),
    ]
)
"""*Zoals het hoort*, *waar een collega mee uit de voeten kan*: each sees for themselves whether it is so."""
DONE: Final = (
    r"(?i)\b(?:af|klaar|gereed|afgerond|ingeleverd|opgeleverd|getekend|ondertekend|gepubliceerd|behaald"
    r"|ingevoerd|verstuurd|goedgekeurd|zonder)\b"
)
"""What is so or isn't, whoever likes it."""

ROUGHLY: Final = (
    r"(?i)\b(?:vaak|veelal|meestal|regelmatig|geregeld|dikwijls|veelvuldig|herhaaldelijk|meer(?:maals|malen)"
    r"|meerdere keren|steeds vaker|zelden|grotendeels|merendeels|overwegend|in (?:veel|de meeste) gevallen"
    r"|voor het (?:grootste deel|merendeel))\b"
)
"""How often in words only."""

ASKED: Final = (
    r"(?i)onderzoek|enqu[eê]te|vragenlijst|cijfer|score|kijkwijzer|formulier|beoordeling|review|\bnps\b|peiling"
    r"|mystery|camera|scanner|sensor|boordcomputer|checklist|observatielijst|panel"
    r"|meting\b|geteld|telling|dossier|systeem|\bcrm\b|rapport|\blijst"
)
"""Ways to make of what people feel something that can be looked up."""

REPORTED: Final = (
    r"(?i)\b(?:klant|cliënt|patiënt|gast|bezoeker|ouder|leerling|bewoner|student|leverancier)\w*\b.{0,200}"
    r"\b(?:zei|zeiden|schreef|schreven|meldden?|klaagden?|noemden?|vond|vonden|gaf|gaven)\b"
)
"""What others said about the work is a fact."""


def is_impression(source: str) -> bool:
    """Whether a source is somebody's impression, which nobody else can look up."""
    return _is_felt(source.strip(" .")) and not re.search(ASKED, source)


_PLACE: Final = (
    "(?:organisatie|bedrijf|afdeling|zaak|team|kantoor|hoofdkantoor|administratie|leiding|directie|boven"
    "|werkvloer)"
)
_USUAL: Final = "(?:gewone|gebruikelijke|bekende|normale|oude)"
_LISTS: Final = "(?:lijsten|lijstjes|overzichten|staten|rapporten|rapportages)"
_is_container: Final = guarded_search(
    [
        (
            "zoals_ hoe_",
            (  # *zoals we het in de loods altijd bijhouden*
                r"\Azoals (?:altijd|bekend|gebruikelijk|gewoonlijk|afgesproken|voorheen|eerder|vanouds)"
                r"(?: \w+){0,2}\Z"
                rf"|\A(?:zoals|hoe) (?:we|wij|ik|men|iedereen|het|dit|dat|er)\b(?!.*{_RECORD}).{{0,60}}"
                r"\b(?:bijhouden|bijhoudt|bijhoud|bijgehouden|doen|doet|deden|gedaan|gemeten|meten|geteld|tellen"
                r"|gaat|gebeurt|gebruikelijk|gewend)(?: (?:is|wordt|zijn|hebben))?\Z"
            ),
        ),
        (
            "wat_er wat_we wat_wij wat_ze wat_men",
            (
                rf"\Awat (?:er|we|wij|ze|men)\b(?!.*{_RECORD})(?!.*(?:systeem|dossier)).{{0,50}}"
                r"\b(?:bijgehouden|bijhouden|bijhoudt|geteld|tellen|genoteerd|noteren|opgeschreven)"
                r"(?: (?:wordt|worden|is))?\Z"
            ),
        ),
        (
            "gewone gebruikelijke bekende normale oude",
            (
                rf"\A(?:op|volgens) (?:de|onze) {_USUAL} (?:manier|wijze|werkwijze)\Z"
                rf"|\A(?:de|het|onze?|ons) {_USUAL} (?:telling|meting|overzicht(?:en)?|lijst(?:en|je)?"
                r"|cijfers|rapport(?:en|age)?|controles?|registratie)\Z"
            ),
        ),
        ("van_boven", r"\A(?:(?:de|alle) )?(?:cijfers|gegevens|aantallen) van boven\Z"),
        (
            "lijsten lijstjes overzichten staten rapporten rapportages",
            (
                rf"\A(?:de |alle )?{_LISTS} (?:van|op|bij|binnen) (?:(?:de|het|ons|onze) )?{_PLACE}\Z"
                rf"|\A(?:onze|eigen|onze eigen|diverse) {_LISTS}\Z"
            ),
        ),
        (
            "systeem systemen computer programma software applicatie data gegevens cijfers informatie",
            (
                r"\A(?:(?:uit|in|op|via|volgens|van|de|het|een|ons|onze|mijn|eigen|intern|interne|bestaande?|huidige?"
                r"|diverse|verschillende|alle|beschikbare|bekende|gebruikelijke|algemene|nodige|objectieve|actuele"
                r"|dit|dat|die|deze|zelf) )*"
                r"(?:(?:computer|bedrijfs|informatie|registratie|automatiserings)?(?:systeem|systemen)|computers?"
                r"|(?:computer)?programma(?:'s)?|software|applicaties?|database|data|(?:bedrijfs)?gegevens|cijfers"
                r"|informatie)(?: (?:van|binnen|in|uit|bij|op) (?:(?:de|het|ons|onze|een) )?"
                r"(?:organisatie|bedrijf|afdeling|zaak|werk|team|computer|systeem))?\Z"
            ),
        ),
        (
            "bijgehouden bijhoud voorhanden beschikbaar bekend_zijn circuleren liggen",
            (  # *de cijfers zoals die op kantoor worden bijgehouden*
                rf"\A(?:de|het|onze?|alle) (?:\w+ )?(?:cijfers|gegevens|aantallen|informatie|stand)"
                rf",? (?:zoals|die|dat|wat|welke) (?!.*{_RECORD})(?!.*(?:systeem|dossier))"
                r".{0,50}\b(?:bijgehouden|bijhouden|voorhanden|beschikbaar|bekend|circuleren|liggen)"
                r"(?: (?:is|zijn|worden|wordt))?\Z"
            ),
        ),
        (
            "administratie archief bestanden documenten papieren stukken",
            (
                r"\A(?:(?:uit|in|op|via|volgens|de|het) )*(?:(?:eigen|interne?|onze?|ons|diverse|alle) )+"
                r"(?:administratie|archief|bestanden|documenten|papieren|stukken)\Z"
            ),
        ),
    ]
)
"""*Ons systeem*, *interne cijfers*: something that holds figures, and nobody can tell which."""


def names_no_source(source: str) -> bool:
    """Whether a source is only a system or figures without a name: two people may look at two things."""
    return _is_container(source.strip(" ."))


WHICH_ONE: Final = "‘{}’ zegt niet waar je kijkt: welk systeem, en welke lijst of welk rapport daaruit?"

_SHARE: Final = r"(?:\d+(?:,\d+)? ?(?:%|procent)|honderd procent)"
_WHO: Final = "(?:je|jij|u|we|wij|iedereen|het team)"
_IS: Final = "(?:ben|bent|is|zijn|blijf|blijft|voel|voelt|werkt)"
_AS_SHARE: Final = (
    rf"(?i)\b(?:{_WHO} {_IS}|{_IS} {_WHO})\b[^.;!?]{{0,80}}"
    rf"(?P<said>\bvoor (?:minimaal |minstens |ten minste )?{_SHARE} "
    r"(?!klaar|aanwezig|be(?:schik|reik)baar|arbeids|(?:ge|be|ver|af|in|bij|op|uit)\w+[dt]\b)[a-zë]{4,})"
)
"""*Je bent voor 95% commercieel*; not *de lijst is voor 95% actueel* nor *je bent voor 95% ingewerkt*."""
_FEELING: Final = (
    r"(?i)\b(?:te voelen|voelbaar|te merken|merkbaar|voelt? (?:je|jij)|je (?:je )?voelt"
    r"|voel(?:t|en) [^.,;]{0,40}\bzich"
    r"|overkomt|over te komen|overkomen|kom(?:t|en)? [^.,;]{0,40}\bover(?=\s*(?:[.,;]|$))"
    r"|uitstraal\w*|uitstraling|straalt? [^.,;]{0,60}\buit)\b"
)


def measured_feeling(text: str) -> str:
    """The words that put a figure on what somebody feels; empty where there are none."""
    if not has_part(text.lower(), ("%", "procent")) or re.search(ASKED, text):
        return ""
    if found := re.search(_AS_SHARE, text):
        return found["said"]
    counted = (sentence for sentence in sentences_in(text) if re.search(_SHARE, sentence))
    felt = next(filter(None, (re.search(_FEELING, sentence) for sentence in counted)), None)
    return felt[0] if felt else ""
