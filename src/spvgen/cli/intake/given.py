"""What is given of an intake beforehand, as options."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from spvgen.cli.asking.answers import quoting
from spvgen.cli.asking.behind import taken_apart
from spvgen.cli.intake.answers import YES_NO, Reader
from spvgen.cli.intake.cause_questions import PRIVATE_WORDS
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.refusals import Refusals, option_of
from spvgen.intake.answers import CATEGORIES, CIRCUMSTANCES, MATTERS, Team
from spvgen.intake.remedies import FORMS, REMEDIES
from spvgen.nameforms import first_name
from spvgen.scaffold.grounds import Answer, Cause, Dated

Given = str | Sequence[str] | None
"""An option as it was typed, or more of the same."""

NEEDED: Final = {
    "matter": "--matter",
    "terugkerend": "--terugkerend",
    "omschrijving": "--omschrijving",
    "conduct": "--conduct",
    "eerdere_gesprekken": "--eerdere-gesprekken",
    "aanpassingen_gedaan": "--aanpassingen-gedaan",
    "team": "--colleagues",
    "oorzaken": "--oorzaken",
    "main_cause": "--main-cause",
    "oplosbaar_met_actieplan": "--oplosbaar-met-actieplan",
}
"""Part that no intake can do without → its option."""

_YES: Final = Answer("ja")
ONWARD: Final[dict[str, Any]] = {
    "matter": "werk",
    "terugkerend": _YES,
    "omschrijving": "",
    "voorbeelden": (),
    "conduct": "nee",
    "eerdere_gesprekken": None,
    "aanpassingen_gedaan": _YES,
    "team": Team("nee"),
    "view": Cause(""),
    "oorzaken": None,
    "main_cause": None,
    "oplosbaar_met_actieplan": _YES,
    "sterke_punten": (),
}
"""Part → the answer that leads on to a plan, to see what else is missing, or that stands for no answer."""


def given_parts(read: Reader, typed: Mapping[str, Given], refused: Refusals) -> dict[str, Any]:
    """The parts of the intake that need not be asked; of one that is ``refused`` it is what leads on.

    ``typed`` goes by the names of the options; ``colleagues``, ``direction`` and ``stuck`` are one part, and
    ``vorm`` belongs to the causes.
    """
    said = {
        key: refused.of(partial(_READ[key], read, value), option_of(key))
        for key, value in typed.items()
        if value is not None and key in _READ
    }
    parts = {key: ONWARD[key] if one is None else one for key, one in said.items() if key in ONWARD}
    if "colleagues" in said:
        team = Team(said["colleagues"] or "", said.get("direction") or "ja", said.get("stuck") or "")
        parts["team"] = team if team.colleagues else ONWARD["team"]
    if "oorzaken" in parts and (form := said.get("vorm")):
        parts["oorzaken"] = tuple(_formed(one, form) for one in parts["oorzaken"])
    return parts


def _formed(cause: Cause, form: str) -> Cause:
    """The cause, with the form of help where skills lack."""
    if cause.categorie != "kennis_en_ervaring":
        return cause
    proposed = cause.aanpak in FORMS.values()
    return Cause(cause.categorie, cause.bevinding, FORMS[form] if proposed else cause.aanpak, vorm=form)


# --- One option ------------------------------------------------------------------------------------


def _answer(read: Reader, typed: Given) -> Answer:
    """``ja; ook in mei`` as an answer."""
    word, words = taken_apart(str(typed), YES_NO)
    return Answer(read.choice(YES_NO, word), read.text(words))


def _dated(option: str) -> Callable[[Reader, Given], tuple[Dated, ...]]:
    def read_all(read: Reader, typed: Given) -> tuple[Dated, ...]:
        if list(typed or ()) == ["geen"]:
            return ()
        return tuple(_on_day(read, one, option) for one in typed or ())

    return read_all


def _on_day(read: Reader, typed: str, option: str) -> Dated:
    day, words = _option_pieces(typed, f'{option} "12-1-2026=Wat er gebeurde."')
    return Dated(read.day(day), read.needed(words))


def _option_pieces(typed: str, example: str) -> tuple[str, str]:
    name, sign, words = typed.partition("=")
    if not sign or not name.strip() or not words.strip():
        raise WrongUse("Dit klopt nog niet.", f"Schrijf het zo: {example}")
    return name.strip(), words.strip()


def _view(read: Reader, typed: Given) -> Cause:
    if str(typed).strip().casefold() in PRIVATE_WORDS:
        return Cause(CIRCUMSTANCES, speelt_mee="ja")
    category, words = _option_pieces(str(typed), '--view "doelen=Ik wist niet wat de bedoeling was."')
    quoted = quoting(read.needed, first_name(read.naam))
    return Cause(read.choice(CATEGORIES, category), quoted(words))


def _causes(read: Reader, typed: Given) -> tuple[Cause, ...]:
    causes = [_cause(read, one) for one in typed or () if one != "geen"]
    kinds = [cause.categorie for cause in causes]
    if len(set(kinds)) < len(kinds):
        raise WrongUse(
            "Bij --oorzaken staat een oorzaak twee keer.", "Zet bij elke oorzaak alles bij elkaar."
        )
    return tuple(causes)


def _cause(read: Reader, typed: str) -> Cause:
    example = '--oorzaken "doelen=Je wist niet wat de bedoeling was.; We zetten de doelen op papier."'
    kind, words = _option_pieces(typed, example)
    category = read.choice((*CATEGORIES, CIRCUMSTANCES), kind)
    first, _, approach = words.partition(";")
    if category == CIRCUMSTANCES:
        return Cause(category, aanpak=read.adjustment(approach), speelt_mee=read.choice(YES_NO, first))
    remedy = REMEDIES[category]
    return Cause(category, read.needed(first), read.text(approach) or remedy.approach, vorm=remedy.support)


_READ: Final[dict[str, Callable[[Reader, Given], Any]]] = {
    "matter": lambda read, typed: read.choice(MATTERS, str(typed)),
    "terugkerend": _answer,
    "omschrijving": lambda read, typed: read.needed(str(typed)),
    "voorbeelden": _dated("--voorbeelden"),
    "conduct": lambda read, typed: read.choice(YES_NO, str(typed)),
    "eerdere_gesprekken": _dated("--eerdere-gesprekken"),
    "aanpassingen_gedaan": _answer,
    "view": _view,
    "oorzaken": _causes,
    "main_cause": lambda read, typed: read.choice((*CATEGORIES, CIRCUMSTANCES), str(typed)),
    "oplosbaar_met_actieplan": _answer,
    "sterke_punten": lambda read, typed: tuple(read.needed(one) for one in typed or ()),
    "colleagues": lambda read, typed: read.choice(YES_NO, str(typed)),
    "direction": lambda read, typed: read.choice(YES_NO, str(typed)),
    "stuck": lambda read, typed: read.text(str(typed)),
    "vorm": lambda read, typed: read.choice(tuple(FORMS), str(typed)),
}
"""Option → how it is read."""
