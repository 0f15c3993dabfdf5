"""What may follow: measures told as if they were certain (P17), and a plan that does not hold (P20)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.patronen import PhraseSearch, phrase_search, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in, texts_under, words_in
from spvgen.rules.uitkomst import missed
from spvgen.wording.tokens import composed, fold, folded

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

# --- Measures and their words -----------------------------------------------------------------------

_CONTRACT: Final = "(?:dienstverband|arbeidsovereenkomst|contract)"
_GRADE: Final = r"(?:functie|rol|(?:loon|salaris)?schaal|functiegroep|trede)"
_WORDS: Final = {
    "verdere_begeleiding": r"begeleid\w*|coach\w*",
    "waarschuwing": r"\w*waarschuwing(?:en)?|berisp\w*",
    "disciplinaire_maatregel": r"disciplinaire?|schors\w*|geschorst",
    "overplaatsing": (
        r"overplaats\w*|overgeplaatst|ander\w* (?:functie|baan|werk|afdeling|rol)"
        r"|plaats(?:t|en)? (?:\w+ ){1,3}over(?=$|[ ,.;]+(?:naar|en|of)\b|[,.;])"
    ),
    "demotie": (
        rf"demotie|(?:ge)?degrad\w*|lagere {_GRADE}|terug(?:gezet|zetten|zetting|geplaatst|plaats\w*)"
        rf"|{_GRADE} terug|terug (?:naar|in) (?:\w+ ){{0,2}}{_GRADE}"
    ),
    "andere_arbeidsvoorwaarden": (
        r"\w*salaris(?:korting)?|\w*loon|\w*bonus(?:sen)?|\w*toeslag(?:en)?|provisie\w*|lease-?auto"
        r"|arbeidsvoorwaarden|dertiende maand|eindejaarsuitkering|winstuitkering|winstdeling"
        r"|thuiswerk(?:dag(?:en)?|regeling)?"
    ),
    "ontslag": (
        rf"ontsla(?:g|gen|an|at)|uitdiensttreding|{_CONTRACT}\b.*\bbe(?:e|ë)indig\w*"
        rf"|einde (?:van )?(?:(?:je|het|de) )?{_CONTRACT}"
    ),
}
"""Measure → the words for it in a folded text; the mildest first, as people read it."""

PAY: Final = _WORDS["andere_arbeidsvoorwaarden"]
"""No bonus is a threat, and no warning is none: so pay is read apart."""
BURDEN: Final = "|".join(
    row
    for measure, row in _WORDS.items()
    if measure not in ("verdere_begeleiding", "andere_arbeidsvoorwaarden")
)


def named(text: str) -> list[str]:
    """The measures that a text has words for, the mildest first."""
    plain = folded(composed(text))
    return [measure for measure in _WORDS if _pattern(measure).search(plain)]


@cache
def _pattern(measure: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_WORDS[measure]})\b", re.DOTALL)


# --- A measure that is certain ---------------------------------------------------------------------

_SENTENCE: Final = re.compile(r"\S[^.;!?\n]*[.;!?]?")

_POSSIBLE: Final = {
    "waarschuwing": "een waarschuwing",
    "disciplinaire_maatregel": "een disciplinaire maatregel",
    "overplaatsing": "een overplaatsing",
    "demotie": "een andere functie",
    "andere_arbeidsvoorwaarden": "een gesprek over je arbeidsvoorwaarden",
    "ontslag": "het einde van je dienstverband",
}
"""Measure → what a plan may say of it."""

_OPEN: Final = words("""
    kan kun kunt kunnen kon konden zou zouden mag mogelijk mogelijke mogelijkheid mogelijkheden misschien
    eventueel eventuele wellicht soms bespreek bespreekt bespreken besproken bepalen bepaal bepaalt overleg
    overleggen overlegt praten praat kijken kijkt bekijken bekijkt bekeken beslissen beslist beslissing
    overwegen overweegt overwogen onderzoeken onderzoekt voorstel voorstellen zoeken zoekt beeld orde sprake
    uiterste hangt afhankelijk afweging instemming optie opties denkbaar doornemen
""")
"""Words that leave it open."""
_LEFT_OPEN: Final = (
    r"\blaatste (?:middel|redmiddel|geval)\b|\bstel(?:t|len)?\b.*\bvoor\b|\bgesprek (?:over|met)\b"
    r"|\bdenken\b.*\baan\b"
)
_KEPT: Final = words("blijf blijft blijven behoud behoudt behouden houd houdt")
"""What stays as it is takes nothing away: *je salaris blijft gelijk*."""


def gevolg_staat_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een gevolg staat er alsof het al vaststaat.

    Aan het begin weet niemand hoe het plan afloopt. Schrijf daarom wat er kán volgen, en dat jullie het eerst
    samen bespreken. Dat geldt ook voor een waarschuwing, een andere functie of minder loon. Loon en
    functie kun je niet zomaar eenzijdig veranderen; vraag daarom HR om mee te kijken.

    Bron: art. 7:611 BW (goed werkgeverschap) en art. 7:613 BW: arbeidsvoorwaarden wijzig je
    niet zomaar eenzijdig.

    Fout:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan volgt een waarschuwing en korten we je bonus.

    Goed:
        gevolgen:
          omschrijving: |
            Haal je de doelen niet, dan kan een waarschuwing volgen. We bespreken eerst met je wat past.
    """
    for sentence, measure in _certain_measures(plan.gevolgen.omschrijving):
        message = f"‘{sentence.rstrip('.;!')}’ staat er alsof het al vaststaat."
        hint = (
            f"Schrijf wat er kan volgen, bijvoorbeeld: ‘{missed(plan)}, dan kan {measure} volgen. "
            "We bespreken eerst met je wat past.’"
        )
        yield Hit(("gevolgen", "omschrijving"), message, hint, quote=sentence)


def _certain_measures(text: str) -> Iterator[tuple[str, str]]:
    """Each sentence that tells a measure as certain, and the mildest one that it names."""
    listed = False
    for sentence in _SENTENCE.findall(text):
        open_ended = _is_open(sentence)
        listed = listed or (open_ended and ":" in sentence)
        if open_ended or listed or not _KEPT.isdisjoint(words_in(sentence)):
            continue
        if measure := _mildest(sentence) and _mildest(_threatening(sentence)):
            yield sentence.strip(), measure


def _is_open(sentence: str) -> bool:
    return not _OPEN.isdisjoint(words_in(sentence)) or bool(re.search(_LEFT_OPEN, sentence.lower()))


def _mildest(text: str) -> str:
    """What may be said of the mildest measure that a text names, or empty."""
    found = [_POSSIBLE[measure] for measure in named(text) if measure in _POSSIBLE]
    if not found and re.search(r"\bmaatregel(?:en)?\b", text.lower()):
        found = [_POSSIBLE["disciplinaire_maatregel"]]
    return found[0] if found else ""


# --- Denied, past or given -------------------------------------------------------------------------

_BURDEN: Final = rf"(?:{BURDEN}|maatregel(?:en)?|\w+korting)"
_BURDENS: Final = (
    rf"(?:\w+e ){{0,2}}{_BURDEN}(?:(?:,| of| en| noch) (?:een |geen )?(?:\w+e ){{0,2}}{_BURDEN})*\b"
)
_MEANWHILE: Final = r"(?: (?:tijdens|gedurende|door|in|met|over) (?:de|het|dit|deze|je|jouw) \w+)?"
_FEW: Final = r"(?: (?!(?:als|bij|door|haal|het|indien|lukt|wanneer|zodra)\b)\w+)"
"""A word between a measure and *niet*, that opens no condition."""
_WE_TAKE: Final = "(?:halen|houden|korten|trekken) (?:we|ik|wij)"
_DENIED: Final = (
    rf"\b(?:geen|eerdere|vorige) {_BURDENS}"
    rf"|\b{_BURDEN}{_FEW}{{0,2}} niet\b"
    rf"|\b{_BURDEN}(?: is| zijn) geen\b"
    rf"|\b{_BURDEN}\b[^.,;]{{0,30}} (?:in geen geval|nooit|uitgesloten)\b"
    rf"|\b{_WE_TAKE} (?:dat |dit )?niet [^.,;]{{0,40}}\b(?:loon|salaris)\b[^.,;]*"
    rf"|\b(?:loon|salaris) {_WE_TAKE} (?:niet|niets)\b[^.,;]{{0,40}}"
    rf"|\b(?:geen (?:gevolgen|invloed)|niets aan|los van|sluit(?:en)?{_FEW}? niet uit)\b[^,]*"
    rf"|\bvervalt(?: \w+){{1,2}} {_BURDEN}\b|\b{_BURDEN}\b[^,]* (?:vervalt|uit je dossier)\b"
)
_PAY_UNTOUCHED: Final = (
    r"\bniet (?:gekort|korten|gewijzigd|wijzigen|veranderd|veranderen|verlaagd|verlagen|aangepast)\b"
    rf"|\b(?:kort|korten|wijzigt?|wijzigen|verandert?|veranderen|verla(?:gen|agt)|vervalt|daalt)"
    rf"{_FEW}{{0,3}}{_MEANWHILE} niet\b"
    r"|\b(?:gelijk|hetzelfde|ongewijzigd|onveranderd)\b|\bloopt\b.*\bdoor\b|\braa?k(?:t|en)\b.*\bniet\b"
)
_PAST: Final = words("kreeg kregen gaf gaven")
_GIVEN: Final = words("""
    krijg krijgt krijgen ontvang ontvangt ontvangen verdien verdient betalen betaalt uitbetaald stijgt hoger
    hogere verhogen verhoogd extra alsnog
""")
_LESS: Final = words("""
    geen niet minder lager lagere half halve helft korting verlaging inhouding deels gedeeltelijk deel slechts
""")


def _threatening(sentence: str) -> str:
    """A sentence without what it denies, tells of the past or gives."""
    rest = re.sub(_DENIED, "", folded(composed(sentence)))
    return ",".join(map(_clause, rest.split(",")))


def _clause(clause: str) -> str:
    said = words_in(clause)
    if not _PAST.isdisjoint(said):
        return ""
    given = not _GIVEN.isdisjoint(said) and _LESS.isdisjoint(said)
    return re.sub(rf"\b(?:{PAY})\b", "", clause) if given or re.search(_PAY_UNTOUCHED, clause) else clause


# --- A plan that does not hold ----------------------------------------------------------------------

_KEYS: Final = words("inleiding omschrijving slotopmerking afspraak haalbaar toelichting verwachting")
_LATER: Final = frozenset({"afsluiting", "verlengingen", "evaluatiemomenten", "negeer"})
"""Parts in which a change can have been agreed."""
_WE: Final = "(?:ik|we|wij)"
_GOALS: Final = (
    "(?:de|het|je|jouw|deze|dit) "
    "(?:doel|doelen|doelstellingen|norm|normen|lat|eisen|aantal|aantallen|targets?|percentages?|criteria)"
)
_THE_PLAN: Final = "(?:het plan|dit plan|het traject|dit traject|hiermee|ermee)"
_AT_ONCE: Final = "(?:eerder|direct|meteen|voortijdig|af)"
_ANY_TIME: Final = "(?:altijd|op elk moment|tussentijds|tussendoor|onderweg)"
_TO_CHANGE: Final = "(?:aanpassen|wijzigen|verhogen|stopzetten|stoppen|be[ëe]indigen)"
_UNSETTLED: Final = phrase_search(
    [
        ("schroe", rf"schroe(?:f|ven) {_WE} {_GOALS} .. .. op"),
        ("verhoog verhogen verzwa", rf"(?:verhoog|verhogen|verzwaar|verzwaren) {_WE} {_GOALS}"),
        ("maak maken", rf"ma(?:ak|ken) {_WE} {_GOALS} .. (?:zwaarder|hoger|strenger)"),
        ("scherp", rf"scherp(?:en)? {_WE} {_GOALS} .. .. aan"),
        ("de_lat", rf"leg(?:gen)? {_WE} de lat .. .. hoger"),
        ("stel", rf"stel(?:len)? {_WE} {_GOALS} .. .. bij"),
        (
            "kunnen mogen",
            rf"{_WE} (?:kunnen|mogen) {_GOALS} .. .. (?:verhogen|verzwaren|aanscherpen|bijstellen|ophogen)",
        ),
        ("omhoog zwaarder", rf"{_GOALS} (?:kan|kunnen) .. (?:omhoog|zwaarder)"),
        ("stekker", "trek(?:ken)? .. .. de stekker .. uit"),
        (
            "stop breek breken",
            rf"(?:stop|stoppen|breek|breken) {_WE} .. {_THE_PLAN} .. {_AT_ONCE}",
            rf"(?:stop|stoppen|breek|breken) {_WE} .. {_AT_ONCE} .. (?:met )?{_THE_PLAN}",
        ),
        (
            "stopt eindigt",
            rf"(?:stopt|eindigt) {_THE_PLAN} .. {_AT_ONCE}",
        ),
        ("kort", rf"kort(?:en)? {_WE} (?:de looptijd|de periode|{_THE_PLAN}) .. in"),
        (
            "toevoegen toe bij",
            rf"(?:kan|kunnen|mag|mogen) {_ANY_TIME} .. (?:doelen|eisen|normen) .. toevoegen",
            rf"voeg(?:en)? {_WE} .. (?:doelen|eisen|normen) .. toe(?=[.,;]|$)",
            r"kom(?:t|en) er .. (?:nieuwe|extra|nog) (?:een )?(?:doel|eis|norm)(?:en)? (?:\w+ )?bij",
        ),
        (
            "aanpassen wijzigen verhogen stopzetten stoppen beëindigen beeindigen",
            rf"(?:kan|kunnen|mag|mogen) (?:\w+ ){{0,3}}{_THE_PLAN} .. {_TO_CHANGE}",
        ),
        (
            "recht vrijheid",
            rf"(?:recht voor|vrijheid) .. (?:{_GOALS}|{_THE_PLAN}) .. te {_TO_CHANGE}",
        ),
        ("plan_nog traject_nog ermee_nog", rf"of {_THE_PLAN} nog (?:zin heeft|doorgaat|verdergaat)"),
    ]
)
_AGREED: Final = phrase_search(
    [
        (
            "samen overleg jullie instem akkoord verzoek",
            r"samen|in overleg|jullie|instemming|akkoord|jouw verzoek",
        ),
        ("wilt", "als (?:je|jij) (?:dat |het )?(?:ook |zelf )?wilt"),
        ("naar_ omlaag lager", "naar rato|naar beneden|omlaag|lager"),
        ("ziek wil_je vraag_je", "(?:word|ben) je ziek|(?:wil|vraag) je"),
        ("eerder_ge eerder_be", "doel(?:en)? (?:al )?eerder (?:ge|be)\\w+"),
        ("haal", r"haal je (?:de|je|alle|beide) doel(?:en)? .. (?:eerder|al|in \w+)(?=,)"),
    ]
)
_UNCHANGED: Final = r"[^.,;]*\b(?:niet|nooit)\b"
"""Behind what may change: *verhogen we de norm niet*."""


def plan_ligt_niet_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan kan onderweg zwaarder worden of eerder stoppen, als de leidinggevende dat wil.

    Wie aan een plan begint, moet weten wat er gevraagd wordt en hoeveel tijd er is. Kun je de doelen
    tussendoor verhogen of het plan halverwege stoppen, dan is de kans niet echt. Wil je iets veranderen,
    doe dat dan samen en zet het in een nieuw plan of in een verlenging.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn.

    Fout:
        slotopmerking: Gaat het te langzaam, dan verhogen we de doelen tussendoor nog.

    Goed:
        slotopmerking: De doelen blijven gelijk. Is er iets anders nodig, dan bespreken we dat samen.
    """
    texts = [(path, text) for path, text in texts_under(plan, _KEYS) if path[0] not in _LATER]
    unsettled = _UNSETTLED.narrowed(fold(composed("\n".join(text for _, text in texts))))
    for path, text in texts:
        said = _loosened(text, unsettled)
        if said:
            hint = (
                f"Haal dit weg: de doelen gelden zoals ze er staan, tot en met {format_date(plan.einde)}. "
                "Schrijf liever: ‘Is er onderweg iets anders nodig, dan bespreken we dat samen.’"
            )
            yield Hit(path, f"‘{said}’: zo staat niet vast wat er geldt en hoelang.", hint, said)


def _loosened(text: str, unsettled: PhraseSearch) -> str:
    """The words by which one side may change the plan; empty where there are none."""
    for sentence in sentences_in(composed(text)) if unsettled(fold(composed(text))) else ():
        said = fold(sentence)
        found = unsettled(said)
        if found and not (_AGREED(said) or re.match(_UNCHANGED, said[found.start() :])):
            return sentence[found.start() : found.end()]
    return ""
