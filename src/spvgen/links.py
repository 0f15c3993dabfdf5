"""References from one document to another: is the file there, and does it hold what is meant (X10).

A goal of an improvement plan may serve the norm of a koersplan, an actielijst a goal of an improvement plan.
Nothing is read here: whoever calls hands in what stands beside the document.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final, Literal

from spvgen.diagnostics import Finding, NodePath
from spvgen.dutch import did_you_mean, join_quoted, slug
from spvgen.files import PLAN_ENDINGS
from spvgen.people import spoken_to
from spvgen.place import input_finding, only_a_tip
from spvgen.rules.sealed import is_signed
from spvgen.rules.specifiek.invulplekken import placeholder_in
from spvgen.shell import to_check
from spvgen.source import RawValue, Source, entries, read_source

LINK: Final = "hoort_bij"
"""The key of the part that refers: ``bestand``, and what is meant in it."""

Beside = Callable[[str], bytes | None]
"""The bytes of the file that a path from the folder of the document leads to; None where there is none.

Raises OSError where there can be none, or it is there and can't be read.
"""

Problems = Iterator[tuple[str, str, str]]
"""Key of the reference that is wrong, message, and advice."""


@dataclass(frozen=True, slots=True)
class _Target:
    """What a kind of document refers to: ``key`` names it, in a document of kind ``soort``."""

    key: str
    soort: str
    missing: str
    names: Callable[[dict[str, RawValue]], list[str]]


def link_findings(source: Source, beside: Beside, is_private: Callable[[str], bool]) -> list[Finding]:
    """Tell of every reference to a file, a norm or a goal that is not there; as a tip in a signed plan.

    No name out of another document is proposed that ``is_private``.
    """
    raw = source.value
    soort = raw.get("soort") if isinstance(raw, dict) else None
    target = _TARGETS.get(soort.strip()) if isinstance(soort, str) else None
    if target is None:
        return []
    found = [
        input_finding(source, "X10", (*path, key), message, hint)
        for path, link in _links(raw, ())
        for key, message, hint in _problems(link, target, beside, spoken_to(raw), is_private)
    ]
    return [*map(_since_signed, found)] if is_signed(raw) else found


def _since_signed(finding: Finding) -> Finding:
    """The same of a plan that was signed: its text stays, whatever the other document is called by now."""
    hint = (
        "Dit plan is getekend: laat deze regel zo. Is daar na het tekenen alleen een naam veranderd, dan "
        "klopt dit plan nog. Is het een ander doel geworden? Bespreek dat dan in het volgende gesprek."
    )
    return only_a_tip(finding)._replace(hint=hint)


def _links(value: RawValue, path: NodePath) -> Iterator[tuple[NodePath, dict[str, RawValue]]]:
    for step, inner in entries(value):
        if step == LINK and isinstance(inner, dict):
            yield (*path, step), inner
        else:
            yield from _links(inner, (*path, step))


def _problems(
    link: dict[str, RawValue],
    target: _Target,
    beside: Beside,
    whoever: RawValue,
    is_private: Callable[[str], bool],
) -> Problems:
    """What is wrong with one reference from a document that speaks to ``whoever``.

    That a key lacks or is still open is for others to tell.
    """
    file = _text(link.get("bestand"))
    if not file or placeholder_in(file):
        return
    if PurePosixPath(file).is_absolute() or PureWindowsPath(file).drive:
        message = f"‘{file}’ is een pad dat alleen op jouw computer klopt."
        yield "bestand", message, "Schrijf het pad vanaf de map van dit bestand."
        return
    data = _opened(file, beside)
    if data is False:
        hint = "Kijk of de naam klopt, en of je het bestand mag lezen."
        yield "bestand", f"‘{file}’ is niet te openen.", hint
    elif data is None:
        near = next((one for one in _spelled_otherwise(file) if _opened(one, beside)), None)
        hint = (
            f"Bedoelde je ‘{near}’?"
            if near
            else "Schrijf het pad vanaf de map van dit bestand, met .yaml erachter."
        )
        yield "bestand", f"Het bestand ‘{file}’ bestaat niet.", hint
    else:
        yield from _misfits(data, link, target, whoever, is_private)


def _spelled_otherwise(file: str) -> Iterator[str]:
    """How a path may be meant: with the ending of a plan, as plans are named, or in this folder."""
    path = PurePosixPath(file.replace("\\", "/"))
    stem = path.stem if path.suffix in (*PLAN_ENDINGS, ".docx") else path.name
    for name in dict.fromkeys((stem, slug(stem))):
        for folder in dict.fromkeys((path.parent, PurePosixPath())):
            yield from (str(folder / f"{name}{ending}") for ending in PLAN_ENDINGS)


def _opened(file: str, beside: Beside) -> bytes | Literal[False] | None:
    """What the file holds: None where there is none, False where nobody can tell."""
    try:
        return beside(file.replace("\\", "/"))
    except OSError:
        return False


def _misfits(
    data: bytes,
    link: dict[str, RawValue],
    target: _Target,
    whoever: RawValue,
    is_private: Callable[[str], bool],
) -> Problems:
    """What is wrong with a reference to a file that is there and holds ``data``."""
    file, name = _text(link.get("bestand")), _text(link.get(target.key))
    other, _ = read_source(data, file)
    if other is None:
        yield "bestand", f"‘{file}’ is niet te lezen.", f"Kijk wat er mis is met: {to_check(file)}"
        return
    raw = other.value if isinstance(other.value, dict) else {}
    if _text(raw.get("soort")) != target.soort:
        yield "bestand", f"‘{file}’ is geen {target.soort}.", f"Verwijs hier naar een {target.soort}."
        return
    if target.soort == "verbeterplan" and not _same_person(whoever, spoken_to(raw)):
        hint = "Verwijs alleen naar het plan van wie deze lijst is. Dat een ander er een heeft, is privé."
        yield "bestand", "Dat verbeterplan is van iemand anders.", hint
        return
    names = target.names(raw)
    if name and not placeholder_in(name) and slug(name) not in map(slug, names):
        hint = _meant(name, [one for one in names if not is_private(one)], file)
        yield target.key, f"{target.missing.format(name)} staat niet in ‘{file}’.", hint


def _meant(name: str, names: list[str], file: str) -> str:
    """Which of the names in a file may be meant, or else all of them."""
    holding = [one for one in names if slug(name) in slug(one) or slug(one) in slug(name)]
    if len(holding) == 1:
        return f"Bedoelde je ‘{holding[0]}’?"
    if not names:
        return f"Kijk in ‘{file}’ hoe het daar heet."
    known = f"Kies uit: {join_quoted(names, 'of')}." if len(names) > 1 else f"Daar staat wel ‘{names[0]}’."
    return did_you_mean(name, names, known)


def _same_person(one: RawValue, other: RawValue) -> bool:
    """Whether two parts are about the same person; True too where they say so in ways that don't compare."""
    mine, theirs = (part if isinstance(part, dict) else {} for part in (one, other))
    told = [(_text(mine.get(key)), _text(theirs.get(key))) for key in ("persoon", "naam")]
    compared = [slug(name) == slug(there) for name, there in told if name and there]
    return any(compared) or not compared


def _text(value: RawValue) -> str:
    return value.strip() if isinstance(value, str) else ""


def _goals(raw: dict[str, RawValue]) -> list[str]:
    goals = raw.get("doelen")
    given = goals if isinstance(goals, list) else [goals]
    return [
        name
        for goal in given
        if isinstance(goal, dict)
        for key in ("id", "gebied")
        if (name := _text(goal.get(key)))
    ]


def _norms(raw: dict[str, RawValue]) -> list[str]:
    norm = raw.get("norm")
    name = _text(norm.get("indicator")) if isinstance(norm, dict) else ""
    return [name] if name else []


_TARGETS: Final = {
    "verbeterplan": _Target("norm", "koersplan", "De norm ‘{}’", _norms),
    "actielijst": _Target("doel", "verbeterplan", "Het doel ‘{}’", _goals),
}
"""``soort`` of the document that refers → what it can refer to."""
