"""Nothing of a plan in front of the team (P21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.rules.likeness import EVEN, leaning, likeliest, likeness, supposed
from spvgen.rules.proces.spread import MEASURE, SPREAD
from spvgen.rules.reading.patterns import compiled
from spvgen.rules.reading.texts import OF_THE_EMPLOYER
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.verbeterplan import Verbeterplan

_SPREAD: Final = Roles(SPREAD)
_PRIVATE: Final = frozenset({"kept", "of_work"})
_SURE: Final = frozenset({"tells", "of_yours"})
"""Who tells of what is the employee's, in so many words; others must be like what people judged faulty."""
_LEAST: Final = -2.1
_OWN_SLIPS: Final = frozenset({"slips", "yours"})
_TOLD_IN: Final = (OF_THE_EMPLOYER - {"afspraken"}) | {"dan"}


def plan_voor_het_team(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan wordt met het team gedeeld.

    Een verbeterplan is vertrouwelijk: het gaat over één medewerker, en alleen wie erbij helpt, hoeft ervan
    te weten. Wie in het teamoverleg moet vertellen hoe het met het plan gaat, voelt zich te kijk gezet, en
    dat geldt ook voor een lijst met fouten en een naam erbij op het prikbord. Praat erover in de gesprekken
    van dit plan. Wil de medewerker het zelf vertellen, schrijf dan: ‘als jij dat wilt’.

    Bron: art. 7:611 BW (goed werkgeverschap); de AVG: deel persoonsgegevens alleen met wie ze nodig heeft.

    Fout:
        slotopmerking: Elke donderdag vertel je in het teamoverleg hoe het met je verbeterplan gaat.

    Goed:
        slotopmerking: Elke donderdag vertel je aan Karim hoe het met je verbeterplan gaat.
    """
    told: dict[NodePath, Hit] = {}
    for path, said, before in leaning(plan, "P21", _TOLD_IN, _LEAST):
        if path not in told and (about := _about(said, before)):
            hint = _AMONG_US if about == "plan" else _NO_NAMES
            told[path] = Hit(path, _HEARS if about == "plan" else _SEES, _in_a_report(path, hint), said)
    yield from told.values()
    for path, said in likeliest(plan, "P21", _TOLD_IN, told):
        if "kept" not in _SPREAD.in_sentence(said) and not _hears_nobody(said):
            yield supposed(Hit(path, _MAY_HEAR, _in_a_report(path, _AMONG_US), said))


def _about(said: str, before: str) -> str:
    """What those around hear in a sentence: of the ``plan``, or of ``slips``; empty if of neither."""
    roles = _SPREAD.in_sentence(said)
    if compiled(_POINTS_BACK).match(said):  # *Je collega's denken mee. Zij kregen de verbeterpunten.*
        roles |= _SPREAD.in_sentence(before) & {"around"}
    if not (roles >= _SURE or likeness("P21", said) > EVEN):
        return ""
    if "around" not in roles or roles & _PRIVATE:
        return ""
    about = "plan" if "plan" in roles else "slips" if roles >= _OWN_SLIPS else ""
    return "" if _hears_nobody(said) else about


def _hears_nobody(said: str) -> bool:
    """Whether all that a sentence has of the team is what the work is held to, or who agrees."""
    rest = compiled(MEASURE).sub("", said)
    return rest != said and "around" not in _SPREAD.in_sentence(rest)


def _in_a_report(path: NodePath, hint: str) -> str:
    """The hint; of what was done and reported nothing is taken away."""
    return _FROM_NOW_ON if path[0] == "evaluatiemomenten" else hint


_POINTS_BACK: Final = r"(?:Zij|Ze|Die|Daar|Iedereen)\b"
_HEARS: Final = "Zo hoort het hele team over dit plan."
_MAY_HEAR: Final = "Zo kan het team over dit plan horen, of zien hoe de medewerker het doet."
_SEES: Final = "Zo ziet het hele team wat er bij de medewerker misging."
_AMONG_US: Final = (
    "Haal dit weg: praat over het plan in de gesprekken die erbij horen. Is er iets van het team nodig, noem "
    "dan het werk (‘wie neemt de dienst over?’) en niet het plan."
)
_NO_NAMES: Final = (
    "Bespreek fouten en cijfers van de medewerker alleen in de gesprekken van dit plan. Op het bord past een "
    "cijfer van het hele team, zonder namen."
)
_FROM_NOW_ON: Final = (
    "Stop hiermee: praat over het plan alleen in de gesprekken die erbij horen. "
    "Heeft het team er al van gehoord, bespreek dan met de medewerker hoe je dat goedmaakt."
)
