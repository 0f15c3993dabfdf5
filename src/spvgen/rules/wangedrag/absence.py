"""To be there (so not ill) as a goal: no matter for a plan (P05). Being on time is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed
from spvgen.rules.reading.patterns import NUMERAL
from spvgen.rules.reading.texts import sentences_in, texts_under
from spvgen.rules.rule import Hit, Hits
from spvgen.wording.tokens import folded

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.verbeterplan import Verbeterplan

_DAYS: Final = rf"(?:{NUMERAL}|geen|geen enkele) (?:(?:werk)?dag(?:en)?|keer|diensten)"
_BOUND: Final = (
    r"(?:maximaal|hoogstens|hooguit|ten hoogste|op zijn hoogst|minder dan"
    r"|(?:niet|geen) (?:meer|vaker) dan|nooit meer dan"
    r"|(?=geen (?:enkele )?(?:werk)?dag))"
)
_WORKDAYS: Final = r"(?:de |je |alle )?(?:werkdagen|werkdag|dagen|werktijd|diensten)"
_SHARE: Final = (
    r"\b\d+ ?(?:%|procent)? van (?:de \d+ |de |je |alle )*(?:ingeroosterde )?(?:werk)?(?:dagen|diensten)\b"
)
_THERE: Final = r"\b(?:aanwezig|op (?:je werk|kantoor|locatie|(?:de|het|je) (?:locatie|afdeling)))(?=[.,;]|$)"
_AS_A_GOAL: Final = (
    rf"\bje\b.*\bverzuim(?:t|de|d)\b.*\b{_DAYS}\b|\bje\b.*\b{_DAYS}\b.*\bverzuim(?:t|de|d)\b"
    rf"|\bje bent (?:\w+ ){{0,4}}(?:\d+ ?(?:%|procent)|\d+) van (?:de \d+ )?{_WORKDAYS} "
    r"(?:aanwezig|op je werk)\b"
    rf"|\b(?:je bent|ben je)\b.*\b{_BOUND} ?{_DAYS}\b(?: per [\w ]+)? "
    r"(?:(?:afwezig|absent)(?: geweest)?|uitgevallen|weggebleven)(?=[.;,]|$)"
    rf"|\b(?:je hebt|heb je)\b.*\b{_BOUND} ?{_DAYS} (?:gemist|verzuimd)(?=[.;,]|$)"
    rf"|\b(?:je hebt|heb je)(?: je)?\b.*\b{_BOUND} ?{_DAYS} (?:af|ziek)gemeld(?=[.;,]|$)"
    r"|\b(?:je hebt|heb je)\b.*\b(?:niet|nooit) verzuimd(?=[.;,]|$)"
    rf"|\bje was\b.*\b{_DAYS} (?:afwezig|absent)(?=[.;,]|$)"
    rf"|\bje afwezigheid\b.*\b{_BOUND} {_DAYS}\b"
    r"|\b(?:je|jouw) (?:aan|af)wezigheid(?:spercentage)?\b.*\d ?(?:%|procent)"
    rf"|{_SHARE}.*\b(?:je bent|ben je)\b.*{_THERE}|\bje (?:bent|was)\b.*{_SHARE}.*{_THERE}"
    rf"|\bje bent (?:\w+ ){{0,2}}(?:elke|iedere) (?:ingeroosterde )?(?:werkdag|dienst)\b.*{_THERE}"
    rf"|\bje (?:meldt je|bent|wordt)\b.*\b(?:{_BOUND}|hooguit) ?{_DAYS} ziek\b"
    r"|\bje meldt je (?:\w+ ){0,3}(?:niet meer|nooit) ziek\b"
    rf"|\bmeld je je\b.*\b{_DAYS} ziek\b"
    r"|\bje (?:ziekte)?verzuim (?:is|blijft|daalt|ligt|gaat|zakt|neemt|komt|halveert)\b"
    r"|\bje mist geen (?:enkele )?(?:dienst|werkdag)\b"
    r"|\b(?:je hebt|heb je)\b.*\bgeen (?:enkele )?(?:dienst(?:en)?|(?:werk)?dag|werkdagen)"
    r" (?:gemist|verzuimd)\b"
    r"|\bje was (?:\w+ ){0,2}(?:elke|iedere|alle) (?:werkdag(?:en)?|dienst(?:en)?)\b.*\baanwezig(?=[.;,]|$)"
    r"|\bje komt (?:\w+ ){0,2}(?:elke|iedere) (?:werkdag|dienst)(?: (?:naar|op) (?:je|het) werk)?(?=[.,;]|$)"
    r"|\bje bent (?:elke|iedere|alle) (?:werk)?dag(?:en)? aanwezig(?=[.;,]|$)"
)
_NAMED: Final = (
    r"\b(?:ziekte|kort|langdurig|frequent)?verzuim(?:percentage|frequentie|dagen)?\b|\bziekmeldingen\b"
    r"|\baanwezigheidspercentage\b"
)
"""What the area of a goal or its indicator may be called."""
_OF_OTHERS: Final = (
    r"\bteam|collega|medewerkers\b|personeel|leerling|student|deelnemer|klant|cli[eë]nt|pati[eë]nt|\biemand\b"
)
_OTHERWISE: Final = (
    rf"{_OF_OTHERS}|overleg|vergadering|training|cursus|\bles(?:sen)?\b|bijeenkomst|meeting|afspra|gesprek"
    r"|stand-?up|dagstart|briefing|workshop|voorraad|materia|kantoor|openingstijden|\brooster"
    r"|zonder (?:bericht|afmelding|overleg|toestemming)|onaangekondigd|aangemeld|op tijd|te laat|\d[.:]\d\d"
    r"|\baanvang|\b(?:begin|start)tijd|\b(?:minuten|kwartier)\b"
    r"|\b(?:bij|aan|v[oó]{1,2}r) (?:het begin|de start)\b"
    r"|\ber (?:is|zijn)\b|\bte \w+en\b|\bvoor de\b"
)
"""There for something, on time, or not the employee."""


def absence_as_a_goal(plan: Verbeterplan) -> Hits:
    """The goals that ask not to be absent, each told once."""
    told: set[NodePath] = set()
    for path, text in [*_texts(plan), *_named(plan)]:
        quote = text if path[-1] == "gebied" else absence_in(text)
        if quote and path[:2] not in told:
            told.add(path[:2])
            of_the_end = path[0] == "succescriteria"
            yield Hit(path, _MESSAGE.format(quote), _HINT, quote=quote, certain=of_the_end)


_MESSAGE: Final = (
    "‘{}’ maakt van verzuim of aanwezigheid een doel; daar is een verbeterplan niet voor bedoeld."
)
_HINT: Final = (
    "Wie er niet is, is vaak ziek of met verlof; maak daar geen doel van. Gaat het om op tijd beginnen of om "
    "een overleg, schrijf dan dat op. Is er veel verzuim, praat dan met HR en vraag of de bedrijfsarts "
    "meekijkt; schrijf daar hier niets over op."
)


def _texts(plan: Verbeterplan) -> Iterator[tuple[NodePath, str]]:
    for index, goal in enumerate(plan.doelen):
        yield ("doelen", index, "verwachting"), goal.verwachting
        yield ("doelen", index, "huidige_situatie"), goal.huidige_situatie
    yield from texts_under(plan, _AT_THE_END)


_AT_THE_END: Final = frozenset({"criterium"})


def _named(plan: Verbeterplan) -> Iterator[tuple[NodePath, str]]:
    """The areas that are called after absence, of a goal that is not about others or a job that is."""
    job = plan.medewerker.functie
    for index, goal in enumerate(plan.doelen):
        others = re.search(_OF_OTHERS, f"{goal.gebied} {goal.verwachting} {job}".lower())
        if re.search(_NAMED, goal.gebied.lower()) and not others and "verzuim" not in job.lower():
            yield ("doelen", index, "gebied"), goal.gebied


def absence_in(text: str) -> str:
    """The sentence that asks not to be absent; empty where there is none."""
    for sentence in sentences_in(composed(text), ";\n"):
        plain = folded(sentence)
        if re.search(_AS_A_GOAL, plain) and not re.search(_OTHERWISE, plain):
            return sentence.strip(" .;!")
    return ""
