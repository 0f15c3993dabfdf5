"""From raw values to a model, or to findings in Dutch that say what to write instead.

Messages go by pydantic's error *type*, never by its English text. Unknown keys and values that are
still to be filled in are taken out before a second try, so that one run tells everything.
"""

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from spvgen.diagnostics import Finding, NodePath, Severity
from spvgen.dutch import slug
from spvgen.kinds import KINDS, load_kind, meant_kind
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import Model
from spvgen.source import RawValue, Source, value_at
from spvgen.source.model import rename_key

if TYPE_CHECKING:
    from spvgen.validate.legible import Legible


class Validated(NamedTuple):
    """A plan that stands (or None), what was wrong, and what the model could not hold.

    ``open_places`` are the placeholders (``…``) that stood where a date or a number belongs.
    ``legible`` is for the rules alone: the plan, or where it doesn't stand what stands of it with something
    else for what can't be read or landed elsewhere (at ``unread``) or was written otherwise than it was meant
    (at ``meant``).
    """

    plan: Model | None
    findings: list[Finding]
    kind: ModuleType | None = None
    open_places: Mapping[NodePath, str] = MappingProxyType({})
    legible: Model | None = None
    unread: tuple[NodePath, ...] = ()
    meant: tuple[NodePath, ...] = ()
    soort: str = ""
    """What kind of document it is, or was meant to be; empty where nobody can tell."""


def validate(source: Source, placeholders: Mapping[NodePath, str]) -> Validated:
    """Check the shape of a plan; ``placeholders`` are the values that are still to be filled in."""
    raw = source.value
    if not isinstance(raw, dict):
        message = "Een plan bestaat uit sleutels met een waarde, zoals ‘soort: verbeterplan’."
        hint = "Maak een plan met ‘spv new’ en vul dat in."
        return Validated(None, [_at_the_top(source, message, hint)])
    problem = _kind_problem(raw)
    soort = kind_meant_in(raw)
    if soort is None:
        return Validated(None, [_placed(source, problem)] if problem else [])
    kind = load_kind(soort)
    told = _Told(source, kind.MODEL, placeholders)
    # what the rest lacks is told at once, as if the kind had been written right
    plan, values = _model({**raw, "soort": soort} if problem else raw, told)
    legible, unread, meant = (plan, (), ()) if plan else _legible(kind.MODEL, values)
    problems = [*filter(None, [problem]), *kind.problems_in(raw)]
    told.findings += [_placed(source, one) for one in problems]
    told.explain_lists()
    stands = None if problem else plan
    # what belongs to another part says nothing about the one in which it landed
    unread = (*unread, *sorted(told.covered - told.as_meant, key=str))
    meant = (*meant, *sorted(told.as_meant, key=str))
    return Validated(stands, told.findings, kind, told.open_places, legible, unread, meant, soort)


def _at_the_top(source: Source, message: str, hint: str = "") -> Finding:
    from spvgen.place import input_finding  # most plans hold what a plan holds

    return input_finding(source, "X04", (), message, hint)


def _placed(source: Source, problem: Problem) -> Finding:
    from spvgen.place import problem_finding  # only where there is a problem

    return problem_finding(source, problem)


def _legible(model: type[Model], values: Any) -> "Legible":
    from spvgen.validate.legible import legible  # most plans stand

    return legible(model, values)


def _of_part(source: Source, part: type[Model]) -> tuple[list[Finding], Any]:
    """What is wrong with the shape of a file that holds only one part of a plan; its values as meant."""
    if not isinstance(source.value, dict):
        message = "Hier horen sleutels met een waarde te staan, zoals ‘datum: 2026-01-12’."
        return [_at_the_top(source, message)], source.value
    told = _Told(source, part, {})
    _, values = _model(source.value, told)
    told.explain_lists()
    return told.findings, values


def validate_report(source: Source, model: type[Model]) -> list[Finding]:
    """What is wrong with the shape of a file that holds only the report of one talk.

    Its day may be left out, as it was planned. A judgement in words (*op schema*) becomes the key that it
    means, in the values of the source too; so does all else that is a tip, where nothing is worse.
    """
    from spvgen.kinds.verloop import Oordeel  # only for a report by itself

    if isinstance(source.value, dict) and isinstance(judged := source.value.get("oordeel"), str):
        source.value["oordeel"] = next((str(one) for one in Oordeel if slug(one) == slug(judged)), judged)
    told, values = _of_part(source, model)
    found = [one for one in told if one.code != "X03" or one.path not in ((), ("datum",))]
    if isinstance(source.value, dict) and all(one.severity is Severity.TIP for one in found):
        source.value.update(values)
    return found


def _kind_problem(raw: dict[str, RawValue]) -> Problem | None:
    soort = raw.get("soort")
    kinds = ", ".join(KINDS)
    if soort is None:
        hint = f"Zet dit bovenaan. Schrijf: soort: {kind_meant_in(raw) or next(iter(KINDS))}"
        return Problem("X03", (), "Er staat niet bij wat voor document dit is: ‘soort’ ontbreekt.", hint)
    if isinstance(soort, str) and soort.strip() in KINDS:
        return None
    near = meant_kind(soort) if isinstance(soort, str) else None
    hint = f"Bedoelde je ‘{near}’? Schrijf: soort: {near}" if near else f"Kies uit: {kinds}."
    shown = (
        f"‘{soort.strip()}’ is geen soort die spv kent."
        if isinstance(soort, str)
        else "‘soort’ is geen tekst."
    )
    return Problem("X04", ("soort",), shown, hint)


def kind_meant_in(raw: dict[str, RawValue]) -> str | None:
    """The kind that is named, or was meant; where nothing is named, that to which most keys belong."""
    soort = raw.get("soort")
    if soort is None:
        from spvgen.source.outline import fitting_kind  # only where it is not told

        return fitting_kind(raw)
    if not isinstance(soort, str):
        return None
    return soort.strip() if soort.strip() in KINDS else meant_kind(soort)


def _model(raw: dict[str, RawValue], told: "_Told") -> tuple[Model | None, Any]:
    """The model if it stands, and the values as they were at the last try."""
    values: Any = raw
    # Six tries do: unknown keys, open places and other spellings go at the first, what thereby falls empty,
    # or shows not to hold together, at the next. Keys below a key that was taken for another show one by one.
    for _ in range(6):
        try:
            return told.model.model_validate(values), values
        except ValidationError as failure:
            errors = failure.errors(include_url=False)
        values = copy.deepcopy(values)
        meant = told.strays(values, errors)
        errors = [error for error in errors if tuple(error["loc"]) not in told.renamed]
        taken = [told.error(values, error) for error in errors]
        if not (meant or any(taken)):
            break
    return None, values


@dataclass(slots=True)
class _Told:
    """What the tries bring to light: findings, open places, and the paths that a finding speaks for."""

    source: Source
    model: type[Model]
    placeholders: Mapping[NodePath, str]
    findings: list[Finding] = field(default_factory=list)
    open_places: dict[NodePath, str] = field(default_factory=dict)
    covered: set[NodePath] = field(default_factory=set)
    as_meant: set[NodePath] = field(default_factory=set)
    """Those of them that count as they were meant."""
    renamed: set[NodePath] = field(default_factory=set)
    """Where a key stood that was taken for another, and where that one would have stood."""

    def strays(self, values: Any, errors: list[ErrorDetails]) -> bool:
        """Tell of what landed in the wrong part; of items that all lack one heading, the first.

        What is no key but a value gets its key in ``values``; whether something did.
        """
        from spvgen.validate.errors import strays_in  # only where there is an error

        found = strays_in(self.source, self.model, errors)
        self.covered |= {path for stray in found if not stray.key for path in stray.covers}
        problems: dict[NodePath, Problem | None] = {}
        for stray in found:
            problems.setdefault(stray.covers[-1], stray.problem)
        lost = {stray.covers[-1] for stray in found if not stray.key and not stray.meant}
        self.findings += [
            _placed(self.source, one)._replace(left_out=at in lost) for at, one in problems.items() if one
        ]
        meant = [stray for stray in found if stray.meant]
        for stray in meant:
            self.as_meant.update(stray.covers)
            *above, number = stray.of
            items: Any = value_at(values, tuple(above))
            items[number] = {**stray.meant, **dict(islice(items[number].items(), 1, None))}
        others = [stray for stray in found if stray.key]
        for stray in others:
            self.take_for(values, stray.covers[0], stray.key)
        return bool(meant or others)

    def take_for(self, values: Any, path: NodePath, key: str) -> None:
        """Take what stands at a path for what stands behind another key, from now on and everywhere."""
        part: Any = value_at(values, path[:-1])
        rename_key(part, path[-1], key)
        self.source.rename(path, key)
        self.renamed |= {path, (*path[:-1], key)}
        size = len(path)
        self.placeholders = {
            (*path[:-1], key, *at[size:]) if at[:size] == path else at: shown
            for at, shown in self.placeholders.items()
        }

    def error(self, values: Any, error: ErrorDetails) -> bool:
        """Tell of one error, and take what can't stand out of ``values``; whether something went."""
        from spvgen.validate.errors import findings_of, meant_by  # only where there is an error
        from spvgen.validate.unknown import key_meant

        path = tuple(error["loc"])
        held = _open_place(path, self.placeholders)
        if held is not None:
            self.open_places[held] = self.placeholders[held]
            last = _all_open_from(values, held, self.placeholders)
            return last and _take_out(values, held, error, self.placeholders[held])
        unknown = error["type"] == "extra_forbidden"
        # a part that is left empty by what was taken out of it is not empty
        emptied = error["type"] == "missing" and any(one.path[: len(path)] == path for one in self.findings)
        told = _covered(path, self.covered)
        other = ""
        if unknown and not told:
            other = key_meant(self.source, self.model, path, error["input"])
        if not emptied and not told:
            found = findings_of(self.source, self.model, error)
            self.findings += (
                [one._replace(left_out=not other) for one in found]
                if unknown
                else [one for one in found if one not in self.findings]
            )
        if other:
            self.take_for(values, path, other)
            return True
        meant = meant_by(error)
        for (*above, key), text in meant.items():
            part: Any = value_at(values, tuple(above))
            part[key] = text
        return bool(meant) or (unknown and _take_out(values, path, error, ""))

    def explain_lists(self) -> None:
        """Tell of lists without dashes; that explains what else was wrong with them."""
        lines = list(_running_texts(self.source))
        wrong = [one.path for one in self.findings if one.code in ("X04", "X10")]
        if not lines and not wrong:
            return
        from spvgen.validate.undashed import on_one_line, undashed  # only where a text may be such a list

        lists = dict.fromkeys(path[:-1] if path[-1:] == (0,) else path for path in wrong)
        problems = [
            *undashed(self.source, self.model, lines),
            *on_one_line(self.source, self.model, lists),
        ]
        for problem in problems:
            at = len(problem.path)
            self.findings = [one for one in self.findings if one.path[:at] != problem.path]
            self.findings.append(_placed(self.source, problem))


def _running_texts(source: Source) -> Iterator[NodePath]:
    """The texts of several lines without quotes or ``|``, behind or below a key."""
    find = source.text.find
    for path, (start, end, _, key_end, style) in source.nodes.items():
        if style == "plain" and key_end is not None and find("\n", start, end) >= 0:
            yield path


def _open_place(path: NodePath, placeholders: Mapping[NodePath, str]) -> NodePath | None:
    return next((path[:n] for n in range(len(path), 0, -1) if path[:n] in placeholders), None)


def _covered(path: NodePath, covered: set[NodePath]) -> bool:
    return any(path[:n] in covered for n in range(1, len(path) + 1))


def _all_open_from(values: Any, path: NodePath, placeholders: Mapping[NodePath, str]) -> bool:
    """Whether nothing comes after this place in its list: what comes later would get the place of another."""
    *above, last = path
    if not isinstance(last, int):
        return True
    for step in above:
        values = values[step]
    return all((*above, number) in placeholders for number in range(last + 1, len(values)))


def _take_out(values: Any, path: NodePath, error: ErrorDetails, shown: str) -> bool:
    """Remove a value, or put the text back that YAML read as a list (``[Naam manager]``)."""
    *above, last = path
    try:
        for step in above:
            values = values[step]
        if error["type"] == "tekst_verwacht":
            values[last] = shown
        elif isinstance(last, int):
            del values[last:]  # see _all_open_from
        else:
            del values[last]
    except (KeyError, IndexError, TypeError):
        return False
    return True
