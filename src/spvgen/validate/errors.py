"""What pydantic's errors come to: findings in Dutch. Only imported where there is an error."""

import re
from collections.abc import Iterator
from typing import Final

from pydantic_core import ErrorDetails

from spvgen.dates import plain_date
from spvgen.diagnostics import Finding, NodePath
from spvgen.dutch import one_spaced
from spvgen.keys import keys_of
from spvgen.kinds.values import OTHER_SPELLING, Model
from spvgen.place import input_finding, only_a_tip, problem_finding
from spvgen.quantity_reading import NO_FIGURE
from spvgen.source import Source
from spvgen.validate.bare import may_be_absent, without_dashes
from spvgen.validate.group import Stray
from spvgen.validate.shape import LEAVE_OUT, explain, model_at, runs_on
from spvgen.validate.strays import strays
from spvgen.validate.unknown import unknown_key


def findings_of(source: Source, model: type[Model], error: ErrorDetails) -> Iterator[Finding]:
    """What one error comes to."""
    path = tuple(error["loc"])
    context = error.get("ctx", {})
    if error["type"] == "datum_schrijfwijze" and plain_date(error["input"]):
        tip = only_a_tip(input_finding(source, "X04", path, context["melding"], context["hint"]))
        yield tip._replace(likewise=f"‘{one_spaced(error['input'])}’")
    elif error["type"] == OTHER_SPELLING:
        yield only_a_tip(input_finding(source, "X04", path, context["melding"], context["hint"]))
    elif error["type"] == "samenhang":
        yield from (problem_finding(source, problem, path) for problem in context["problems"])
    elif error["type"] == "extra_forbidden":
        yield problem_finding(source, unknown_key(source, model, path, error["input"]))
    elif "melding" in context:
        code = "X03" if error["type"] == "leeg" else "X04"
        number = runs_on(source, path)
        hint = f"Hoort de tekst vanaf regel {number} bij een andere sleutel? Zet de regel daarmee erboven."
        if not number:
            hint = (
                _of_a_list(source, model, error)
                or _of_a_colon(source, model, error)
                or _of_keys(source, error)
                or _of_nothing(model, error)
                or _as_written_here(source, error)
            )
        yield input_finding(source, code, path, context["melding"], hint)
    else:
        yield problem_finding(source, explain(source, model, error["type"], path, error["input"]))


def meant_by(error: ErrorDetails) -> dict[NodePath, str]:
    """What surely is meant by values that are written otherwise, as a plan file has it: path → text."""
    path = tuple(error["loc"])
    if error["type"] == "datum_schrijfwijze":
        day = plain_date(error["input"])
        return {path: day.isoformat()} if day else {}
    if error["type"] == OTHER_SPELLING:
        return {path: error["ctx"]["hint"].rpartition(" ")[2]}
    problems = error.get("ctx", {}).get("problems", ()) if error["type"] == "samenhang" else ()
    return {(*path, *one.path): one.meant for one in problems if one.meant}


def _of_a_list(source: Source, model: type[Model], error: ErrorDetails) -> str:
    if error["type"] != "tekst_verwacht":
        return ""
    path = tuple(error["loc"])
    return without_dashes(source, model_at(model, path[:-1]), path, error["input"])


def _of_a_colon(source: Source, model: type[Model], error: ErrorDetails) -> str:
    """The advice where a text in a list became a key with a value: *- Excel: gevorderd*."""
    path, value = tuple(error["loc"]), error["input"]
    node = source.nodes.get(path)
    one = (
        isinstance(value, dict) and len(value) == 1 and all(isinstance(text, str) for text in value.values())
    )
    if error["type"] != "tekst_verwacht" or not one or node is None or node.style != "block":
        return ""
    name = next(step for step in reversed(path) if isinstance(step, str))
    if keys_of(model_at(model, path[:-1]))[name].takes is not str:
        return ""
    from spvgen.validate.dashes import text_with_colon

    [(key, text)] = value.items()
    before = source.lines.around(node.start)[: source.lines.column(node.start)]
    return (
        "De dubbele punt maakt er een sleutel van. Zet de hele tekst tussen aanhalingstekens. "
        f"Schrijf: {before}{text_with_colon(key, text)}"
    )


def _of_keys(source: Source, error: ErrorDetails) -> str:
    """The advice where keys stand below a key that has one value: *naam:* with *voornaam: Tom* below it."""
    path = tuple(error["loc"])
    node = source.nodes.get(path)
    below = isinstance(error["input"], dict) and node is not None and node.style == "block"
    if error["type"] != "tekst_verwacht" or not below:
        return ""
    if isinstance(path[-1], int):
        return "Zet de hele tekst achter het streepje, tussen aanhalingstekens."
    return f"Onder ‘{path[-1]}:’ horen geen andere sleutels. Zet de waarde zelf erachter."


def _of_nothing(model: type[Model], error: ErrorDetails) -> str:
    *above, last = error["loc"]
    said = error["input"]
    if error["type"] == "keuze" and isinstance(said, str) and re.fullmatch(_NOT_KNOWN, said.strip(" .")):
        said = "onbekend"
    return LEAVE_OUT if may_be_absent(model_at(model, tuple(above)), last, said) else ""


_NOT_KNOWN: Final = (
    r"(?i)(?:dat )?(?:weet|weten) (?:ik|we|wij|jullie) (?:nog )?niet|(?:nog )?geen idee"
    r"|nog (?:niet|onbekend)|(?:nog )?niet (?:bekend|duidelijk|nagegaan|gevraagd)"
    r"|nog (?:na te gaan|te bepalen|nagaan|uitzoeken)|\?+"
)
"""*Weten we niet*: where something is to be chosen, none of the choices."""


def _as_written_here(source: Source, error: ErrorDetails) -> str:
    """The advice with the error: a figure in the unit of its norm, a date in the year of the plan."""
    hint: str = error["ctx"]["hint"]
    if error["type"] == "datum_schrijfwijze":
        from spvgen.validate.years import with_year

        return with_year(source, tuple(error["loc"]), hint)
    if error["type"] not in ("hoeveelheid", NO_FIGURE):
        return hint
    from spvgen.validate.units import in_own_words, in_unit_of_norm

    path = tuple(error["loc"])
    written = in_own_words(source, path, in_unit_of_norm(source, path, hint))
    # none should be made up (*norm: goed*); only a goal can do without
    spare = path[0] == "doelen" and path[-1] in ("norm", "nulmeting")
    none = error["type"] == NO_FIGURE or _ends_in_unit(error, hint, written)
    return written + _NOTHING_TO_COUNT if spare and none else written


def _ends_in_unit(error: ErrorDetails, hint: str, written: str) -> bool:
    """*Vijf* beside a norm of *8 st.*: a slip, for there is a figure; here so that no text changes."""
    return written != hint and written.endswith(".") and not re.search(r"\d", error["input"])


_NOTHING_TO_COUNT: Final = (
    " Valt er niets te tellen? Verzin dan geen getal: laat deze regel weg, en schrijf bij ‘verwachting’"
    " wat een ander ziet of hoort."
)


def strays_in(source: Source, model: type[Model], errors: list[ErrorDetails]) -> list[Stray]:
    """What can be told at once about keys that don't belong where they stand."""
    unknown: dict[NodePath, list[str]] = {}
    missing: dict[NodePath, list[str]] = {}
    for error in errors:
        into = {"extra_forbidden": unknown, "missing": missing}.get(error["type"])
        if into is not None:  # what is wrong with the plan as a whole stands nowhere
            *above, last = error["loc"]
            into.setdefault(tuple(above), []).append(str(last))
    found = [
        stray
        for path, keys in unknown.items()
        for stray in strays(source, path, keys, missing.get(path, ()), model_at(model, path))
    ]
    ran_on = [path for error in errors if runs_on(source, path := tuple(error["loc"]))]
    # The text of a key that is missing got stuck to this value: then that is told, and not the value.
    return found + [Stray(None, (path,)) for path in ran_on if path[:-1] in missing]
