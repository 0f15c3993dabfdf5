"""From raw values to a model, or to findings in Dutch that say what to write instead.

Messages go by pydantic's error *type*, never by its English text. Unknown keys and values that are
still to be filled in are taken out before a second try, so that one run tells everything.
"""

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from spvgen.diagnostics import Finding, NodePath
from spvgen.dutch import closest
from spvgen.kinds import KINDS, load_kind
from spvgen.kinds.shared import Problem, submodel
from spvgen.place import input_finding
from spvgen.source import RawValue, Source


@dataclass(frozen=True, slots=True)
class Validated:
    """A plan that stands (or None), what was wrong, and what the model could not hold.

    ``open_places`` are the placeholders (``…``) that stood where a date or a number belongs.
    """

    plan: BaseModel | None
    findings: list[Finding]
    kind: ModuleType | None = None
    open_places: Mapping[NodePath, str] = field(default_factory=dict)


_CODES: Final = {"missing": "X03", "leeg": "X03", "too_short": "X03", "extra_forbidden": "X02"}
"""Error type → code; every other type is X04."""


def validate(source: Source, placeholders: Mapping[NodePath, str]) -> Validated:
    """Check the shape of a plan; ``placeholders`` are the values that are still to be filled in."""
    raw = source.value
    if not isinstance(raw, dict):
        message = "Een plan bestaat uit sleutels met een waarde, zoals ‘soort: verbeterplan’."
        hint = "Maak een plan met ‘spv new’ en vul dat in."
        return Validated(None, [input_finding(source, "X04", (), message, hint)])
    problem = _kind_problem(raw)
    if problem:
        return Validated(None, [_of_problem(source, problem, ())])
    kind = load_kind(str(raw["soort"]).strip())
    plan, findings, open_places = _model(source, raw, kind.MODEL, placeholders)
    findings += [_of_problem(source, problem, ()) for problem in kind.problems_in(raw)]
    return Validated(plan, findings, kind, open_places)


def _kind_problem(raw: dict[str, RawValue]) -> Problem | None:
    soort = raw.get("soort")
    kinds = ", ".join(KINDS)
    if soort is None:
        hint = f"Zet bovenaan: soort: {next(iter(KINDS))}."
        return Problem("X03", (), "Er staat niet bij wat voor document dit is: ‘soort’ ontbreekt.", hint)
    if isinstance(soort, str) and soort.strip() in KINDS:
        return None
    near = closest(soort.strip().lower(), KINDS) if isinstance(soort, str) else None
    hint = f"Schrijf: soort: {near}." if near else f"Kies uit: {kinds}."
    shown = (
        f"‘{soort.strip()}’ is geen soort die spv kent."
        if isinstance(soort, str)
        else "‘soort’ is geen tekst."
    )
    return Problem("X04", ("soort",), shown, hint)


def _model(
    source: Source, raw: dict[str, RawValue], model: type[BaseModel], placeholders: Mapping[NodePath, str]
) -> tuple[BaseModel | None, list[Finding], dict[NodePath, str]]:
    findings: list[Finding] = []
    open_places: dict[NodePath, str] = {}
    values: Any = raw
    # Three tries do: unknown keys and open places go at the first, what thereby falls empty at the second.
    for _ in range(3):
        try:
            return model.model_validate(values), findings, open_places
        except ValidationError as failure:
            errors = failure.errors(include_url=False)
        values = copy.deepcopy(values)
        again = False
        for error in errors:
            path = tuple(error["loc"])
            held = _open_place(path, placeholders)
            if held is not None:
                open_places[held] = placeholders[held]
                again |= _take_out(values, held, error, placeholders[held])
            elif error["type"] == "extra_forbidden":
                findings += _findings(source, model, error)
                again |= _take_out(values, path, error, "")
            else:
                findings += [f for f in _findings(source, model, error) if f not in findings]
        if not again:
            break
    return None, findings, open_places


def _open_place(path: NodePath, placeholders: Mapping[NodePath, str]) -> NodePath | None:
    return next((path[:n] for n in range(len(path), 0, -1) if path[:n] in placeholders), None)


def _take_out(values: Any, path: NodePath, error: ErrorDetails, shown: str) -> bool:
    """Remove a value, or put the text back that YAML read as a list (``[Naam manager]``)."""
    *above, last = path
    try:
        for step in above:
            values = values[step]
        if error["type"] == "tekst_verwacht":
            values[last] = shown
        else:
            del values[last]
    except (KeyError, IndexError, TypeError):
        return False
    return True


def _findings(source: Source, model: type[BaseModel], error: ErrorDetails) -> Iterator[Finding]:
    path = tuple(error["loc"])
    context = error.get("ctx", {})
    if error["type"] == "samenhang":
        yield from (_of_problem(source, problem, path) for problem in context["problems"])
        return
    code = _CODES.get(error["type"], "X04")
    if "melding" in context:
        yield input_finding(source, code, path, context["melding"], context["hint"])
        return
    told = _EXPLAINED.get(error["type"], _something_else)
    problem = told(source, model, path, error["input"])
    yield _of_problem(source, Problem(problem.code or code, path, problem.message, problem.hint), ())


def _of_problem(source: Source, problem: Problem, above: NodePath) -> Finding:
    return input_finding(source, problem.code, (*above, *problem.path), problem.message, problem.hint)


def _missing(source: Source, model: type[BaseModel], path: NodePath, value: object) -> Problem:
    key = path[-1]
    info = _model_at(model, path[:-1]).model_fields.get(str(key))
    inner = submodel(info.annotation) if info else None
    needed = [name for name, item in inner.model_fields.items() if item.is_required()] if inner else []
    below = f", met daaronder ten minste {' en '.join(f'‘{name}:’' for name in needed)}" if needed else ""
    about = info.description if info and info.description else ""
    where = _part(path[:-1])
    return Problem("", (), f"‘{key}’ ontbreekt{where}.", f"Voeg ‘{key}:’ toe{below}. {about}".strip())


def _part(path: NodePath) -> str:
    """The part of the plan in words: `` bij doelen, punt 2``."""
    words = [f"punt {step + 1}" if isinstance(step, int) else f"‘{step}’" for step in path]
    return f" bij {', '.join(words)}" if words else ""


def _unknown_key(source: Source, model: type[BaseModel], path: NodePath, value: object) -> Problem:
    key, owner = str(path[-1]), _model_at(model, path[:-1])
    node = source.nodes.get(path)
    above = source.nodes.get(path[:-1])
    if value is None and node and above and above.style == "flow":
        message = (
            f"‘{key}’ is losgeraakt van de tekst ervoor: tussen accolades begint na een komma iets nieuws."
        )
        return Problem("X09", (), message, 'Zet de hele tekst tussen aanhalingstekens: "…, …".')
    near = closest(key.lower(), owner.model_fields)
    hint = f"Bedoelde je ‘{near}’?" if near else f"Hier kan: {', '.join(owner.model_fields)}."
    return Problem("", (), f"De sleutel ‘{key}’ bestaat niet{_part(path[:-1])}.", hint)


def _needs_keys(source: Source, model: type[BaseModel], path: NodePath, value: object) -> Problem:
    if value is None:
        return Problem("X03", (), "Hier staat niets.", "Vul dit punt in, of haal het weg.")
    owner = _model_at(model, path)
    keys = [name for name, item in owner.model_fields.items() if item.is_required()] or list(
        owner.model_fields
    )
    if (
        isinstance(value, str)
        and (glued := re.match(r"(\w+):(?=\S)", value))
        and glued[1] in owner.model_fields
    ):
        hint = f"Zet een spatie na de dubbele punt: {glued[1]}: {value[glued.end() :]}"
        return Problem("", (), f"Na ‘{glued[1]}:’ ontbreekt een spatie.", hint)
    shown = "een lijst" if isinstance(value, list) else "losse tekst"
    return Problem(
        "",
        (),
        f"Hier staat {shown}, maar hier horen sleutels met een waarde.",
        "Schrijf op eigen regels, ingesprongen: " + ", ".join(f"‘{key}: …’" for key in keys) + ".",
    )


def _needs_list(source: Source, model: type[BaseModel], path: NodePath, value: object) -> Problem:
    return Problem(
        "", (), f"Bij ‘{path[-1]}’ hoort een lijst.", "Begin elk punt op een eigen regel met ‘- ’."
    )


def _empty_list(source: Source, model: type[BaseModel], path: NodePath, value: object) -> Problem:
    return _missing(source, model, path, value)


def _something_else(source: Source, model: type[BaseModel], path: NodePath, value: object) -> Problem:
    return Problem("", (), "Deze waarde past hier niet.", "Kijk in de handleiding wat hier kan staan.")


_EXPLAINED: Final = {
    "missing": _missing,
    "too_short": _empty_list,
    "extra_forbidden": _unknown_key,
    "model_type": _needs_keys,
    "model_attributes_type": _needs_keys,
    "tuple_type": _needs_list,
}


def _model_at(model: type[BaseModel], path: NodePath) -> type[BaseModel]:
    """The model that holds the value at ``path`` (the nearest one above it that is a model)."""
    for step in path:
        if isinstance(step, str) and step in model.model_fields:
            model = submodel(model.model_fields[step].annotation) or model
    return model
