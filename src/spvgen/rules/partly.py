"""What rules may tell of a plan in which something can't be read, or is still to be filled in."""

from collections.abc import Collection, Iterable
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.engine import Judged
from spvgen.rules.reading.patterns import words

COMPARED_TO: Final = {
    "AL09": ("professional", "leidinggevende"), "AL10": ("doorloopmomenten",), "AL12": ("doorloopmomenten",),
    "KP04": ("norm", "sturing"), "KP09": ("acties",), "KP12": ("acties",), "KP15": ("evaluatiemomenten",),
    "M04": ("doelen",), "M07": ("evaluatiemomenten",), "P10": ("gevolgen",),
    "P13": ("doelen", "evaluatiemomenten"), "S08": ("gevolgen",), "ST13": ("doelen",),
    "T04": ("evaluatiemomenten",),
    "T06": ("evaluatiemomenten",),
}  # fmt: skip
"""Code → the parts with which the rule compares what stands elsewhere."""

_OF_ONE_TEXT: Final = words("""
    S02 S03 S06 S09 S10 S11 P03 P05 P17 P22 A07 A08 R05 AL03 AL05 AL08 KP19 KP20 ST17
""")
"""Rules that judge the words of a text, whatever stands beside it; S03 in a goal only (``frequentie``)."""
_BESIDE_FIGURES: Final = frozenset({"R01", "R02", "T02", "T14"})
"""Rules on a goal that do not look at ``meting``."""
_WITHOUT_TERM: Final = frozenset({"A04", "A06", "M03", "P08", "P09", "R01", "R02", "R03", "R04"})
"""Rules that need not know how long a plan lasts."""


def without_open_parts(
    found: list[Judged], open_places: Iterable[NodePath], broken: Iterable[NodePath] = ()
) -> list[Judged]:
    """Leave out what is told of a part (one goal, one action) that is broken or still to be filled in.

    In a part where something is ``broken``, rules that judge the words of another text can speak.
    """
    open_parts = {path[:2] for path in open_places if path}
    wrong = [path for path in broken if path]
    return [
        judged
        for judged in found
        if judged.hit.path[:2] not in open_parts
        and not any(path[:2] == judged.hit.path[:2] and _may_matter(path, judged) for path in wrong)
    ]


def _may_matter(path: NodePath, judged: Judged) -> bool:
    """Whether a value that can't be read may have to do with what is told of the same part."""
    if path[0] == "doelen" and path[2:3] == ("meting",) and judged.rule.code in _BESIDE_FIGURES:
        return False
    return not _is_of_one_text(judged) or _is_beside(path, judged.hit.path)


def _is_of_one_text(judged: Judged) -> bool:
    """Whether what is told is of the words of one text, whatever stands elsewhere."""
    code, part = judged.rule.code, judged.hit.path[:1]
    return code in _OF_ONE_TEXT and (code != "S03" or part == ("doelen",))


def _is_beside(path: NodePath, hit: NodePath) -> bool:
    """Whether one is the other, or stands within it."""
    return path[: len(hit)] == hit or hit[: len(path)] == path


def without_wholes(found: list[Judged], unread: Collection[NodePath]) -> list[Judged]:
    """Leave out what is said of values that were not read, of their wholes and what is compared to them.

    And what calls something by a name that is not there: ``‘…’`` stands for it. Where the term can't be
    read, what depends on it goes as well.
    """
    no_term = any(path[0] == "looptijd" for path in unread)
    return [
        judged
        for judged in found
        if "‘…’" not in judged.hit.message
        and not any(_may_answer(path, judged) for path in unread)
        and not (no_term and _needs_term(judged))
    ]


def _needs_term(judged: Judged) -> bool:
    return not _is_of_one_text(judged) and judged.rule.code not in _WITHOUT_TERM


def _may_answer(path: NodePath, judged: Judged) -> bool:
    return _is_beside(path, judged.hit.path) or path[0] in COMPARED_TO.get(judged.rule.code, ())
