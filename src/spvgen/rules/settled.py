"""What is said of a plan that was signed, recorded or closed: no advice that would break the seal (P06)."""

from collections.abc import Iterable
from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules.engine import Judged
from spvgen.rules.sealed import is_sealed, is_signed
from spvgen.source import RawValue, value_at

_OF_THE_END: Final = (("verlengingen",), ("afsluiting",), ("uit_dienst_op",))
"""Parts that tell how it went on: what is said of them is of use until the plan is closed."""
_LACKING: Final = ("P12", "P14", "P18", "P19")
"""Less time, talks or help than was agreed, or no reason: a reader of a closed plan must see it."""
_CLOSED: Final = (
    "Heeft nog niemand de brief? Haal dan ‘afsluiting’ weg, verbeter dit en sluit opnieuw af. Anders: zet "
    "{code} bij ‘negeer’, met als reden wat er is gebeurd."
)
RECORDED: Final = (
    "Dit verslag is al vastgelegd: verbeter je het nu, haal dan ook de regel ‘vingerafdruk’ eronder weg. "
    "Heeft iemand het al getekend? Laat het dan staan, en bespreek dit de volgende keer."
)


RECORDED_ONCE: Final = (
    "Verbeter je iets in een verslag dat al is vastgelegd? Haal dan ook de regel ‘vingerafdruk’ eronder weg. "
    "Heeft iemand het al getekend? Laat het dan staan, en bespreek dit de volgende keer."
)
"""The same of all such findings together."""


def without_settled(found: Iterable[Judged], raw: RawValue) -> list[Judged]:
    """Leave out advice that nobody can follow any more without breaking what was signed or recorded (P06).

    What is said of a report that was just recorded stays, with how to correct it.
    """
    return [settled for judged in found if (settled := _settled(judged, raw))]


def _settled(judged: Judged, raw: RawValue) -> Judged | None:
    path = judged.hit.path
    if judged.rule.private or judged.rule.code == "P06":
        return judged
    if is_sealed(raw, "afsluiting"):
        return _closed(judged)
    if path[2:3] == ("verslag",):
        return _recorded(judged, raw)
    if path[:1] in _OF_THE_END or not is_signed(raw):
        return judged
    return None if judged.severity is Severity.TIP else _no_longer_a_stop(judged)


def _closed(judged: Judged) -> Judged | None:
    """What is said of a plan that is closed: no advice, but what the closing lacks, with how to mend that."""
    if judged.rule.code not in _LACKING:
        return None
    hint = judged.hit.hint
    if judged.rule.code != "P14":  # its own hint says so
        hint = f"{hint} {_CLOSED.format(code=judged.rule.code)}"
    return _no_longer_a_stop(Judged(judged.rule, judged.hit._replace(hint=hint)))


def _recorded(judged: Judged, raw: RawValue) -> Judged | None:
    """What is said of a report; a tip is over when a later talk was recorded."""
    path = judged.hit.path
    talks = value_at(raw, path[:1])
    later = talks[int(path[1]) + 1 :] if isinstance(talks, list) else []
    if judged.severity is Severity.TIP and any(is_sealed(talk, "verslag") for talk in later):
        return None
    if not is_sealed(raw, *path[:3]) or path[3:4] == ("zienswijze",):  # a view may come later
        return judged
    hint = f"{judged.hit.hint} {RECORDED}"
    return _no_longer_a_stop(Judged(judged.rule, judged.hit._replace(hint=hint)))


def _no_longer_a_stop(judged: Judged) -> Judged:
    """What passed when it was signed or recorded may not keep its document from being made by newer rules."""
    if judged.severity is not Severity.FOUT:
        return judged
    return Judged(judged.rule, judged.hit._replace(severity=Severity.WAARSCHUWING))
