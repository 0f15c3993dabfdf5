"""The Jinja2 side: compile a template that loses nothing (``forbidden``), and run it.

A run gives Markdown in which every value is a hole (``skeleton``), and a list of what goes into them.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from traceback import walk_tb
from types import CodeType
from typing import Any, Final, cast

import jinja2
from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace, missing
from markupsafe import Markup

from spvgen.template import effort, forbidden, forms
from spvgen.template.effort import EFFORT, Effort, count_round, count_rounds, refuse_growth, short_range
from spvgen.template.filters import FILTERS, is_filled_in
from spvgen.template.forbidden import faults, impossible_sign, only, unknown
from spvgen.template.forms import choose_form
from spvgen.template.holes import CLOSE, OPEN, RESERVED
from spvgen.template.kept import code_of
from spvgen.template.parts import Record, full_name, names_in
from spvgen.template.printing import paragraphs
from spvgen.template.refused import Refused
from spvgen.template.values import Paragraphs

_MARK: Final = re.compile("\ue002(\\d+)\ue003")
"""In a marked run: stands at the start of what came from this line of the template."""

_VALUES: Final = "\0values"  # a name that no template can write
_STRUCTURAL: Final = (
    "count", "first", "last", "length", "list", "map", "reject", "rejectattr", "select",
    "selectattr", "sort", "unique",
)  # fmt: skip
"""Jinja's own filters that choose and order values, and so keep them as they are."""


def run(
    name: str, text: str, given: Mapping[str, Any], *, ours: bool = False, formal: bool = False
) -> tuple[str, list[Paragraphs]]:
    """Run a template, which knows the names in ``given``: its Markdown, and the values for holes 0, 1, 2 …

    The code of one of ``ours``, whose name is its path, is kept for the next time. A ``formal`` one says *u*.
    Raises Refused, with the line in the template.
    """
    return _run(_compiled(name, text, marked=False, ours=ours, formal=formal), name, given)


def template_line(name: str, text: str, given: Mapping[str, Any], line: int, *, formal: bool = False) -> int:
    """The line in the template (from 1) of a line in its Markdown (from 0); found by a second run."""
    markdown, _ = _run(_compiled(name, text, marked=True, ours=False, formal=formal), name, given)
    before_words = re.compile(f"(?:{_MARK.pattern}\\s*)*")
    found = before_words.match(markdown.split("\n")[line])
    return int(found[1]) if found and found[1] else 1


def _run(template: Template, name: str, given: Mapping[str, Any]) -> tuple[str, list[Paragraphs]]:
    values: list[Paragraphs] = []
    try:
        return template.render({**given, _VALUES: values, EFFORT: Effort()}), values
    except _UnknownName as fault:
        raise unknown(f"‘{fault.name}’ bestaat niet.", fault.name, list(given), _line(fault, name)) from None
    except Refused as fault:
        raise Refused(fault.message, fault.hint, _line(fault, name)) from None
    except TemplateError as error:
        hint = "Gebruik alleen sleutels van het plan en de filters van spv."
        raise Refused("Deze code mag een sjabloon niet gebruiken.", hint, _line(error, name)) from None
    except (TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as error:
        raise Refused(*_gone_wrong(error), _line(error, name)) from None


def _gone_wrong(error: Exception) -> tuple[str, str]:
    """What to tell of an error in the code of a template, and what to do."""
    match error:
        case RecursionError():
            return "Een macro roept zichzelf te vaak aan.", "Zet er {% if … %} omheen, zodat het ophoudt."
        case ZeroDivisionError():
            return "Deze code deelt door nul.", "Zet er {% if … %} omheen."
        case OverflowError():
            return "Dit getal wordt te groot.", "Reken alleen met gewone getallen."
    hint = "Vergelijk en tel alleen waarden van dezelfde soort, en zet er {% if … %} omheen."
    return "Deze code gaat mis.", hint


def _line(error: BaseException, name: str) -> int:
    """The line of the template where an error arose; Jinja gives its frames the template's name."""
    found = [line for frame, line in walk_tb(error.__traceback__) if frame.f_code.co_filename == name]
    return found[-1] if found else 1


# --- Compiling -------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _compiled(name: str, text: str, *, marked: bool, ours: bool, formal: bool = False) -> Template:
    if match := RESERVED.search(text):
        line = text.count("\n", 0, match.start()) + 1
        raise impossible_sign(match[0], line)
    try:
        code = _kept_code(name, text, formal=formal) if ours else _code(name, text, marked, formal=formal)
    except TemplateSyntaxError as error:
        raise _unreadable(text, error.lineno) from None
    except ValueError:  # Python reads no number of thousands of digits
        raise Refused("Er staat een te groot getal in het sjabloon.", "Maak het korter.", 1) from None
    except (SyntaxError, RecursionError, MemoryError):
        raise Refused("Het sjabloon is te diep genest.", "Zet minder blokken in elkaar.", 1) from None
    environment = _environment()
    return Template.from_code(environment, code, environment.make_globals(None))


def _kept_code(name: str, text: str, *, formal: bool = False) -> CodeType:
    """The code of a template of ours: compiling it takes longer than all the rest of a render."""
    makers = (__file__, effort.__file__, forbidden.__file__, forms.__file__)
    try:
        made = [Path(each).read_bytes() for each in makers]
    except OSError:  # as in a zip: nothing tells then whether what is kept still holds
        return _code(name, text, marked=False, formal=formal)
    environment = _environment()
    made_of = (name, text, made, _jinja_version(), sorted(environment.filters), sorted(environment.tests))
    place = Path(name).with_suffix(".u.j2") if formal else Path(name)
    return code_of(place, (formal, *made_of), lambda: _code(name, text, marked=False, formal=formal))


def _jinja_version() -> str:
    if told := vars(jinja2).get("__version__"):  # not asked for as an attribute: later that warns
        return str(told)
    from importlib.metadata import version  # takes as long as compiling does

    return version("jinja2")


def _code(name: str, text: str, marked: bool, *, formal: bool = False) -> CodeType:
    """The code of a template that loses nothing. Raises Refused, and what Jinja raises."""
    environment = _environment()
    tree = environment.parse(text, name, name)
    every = list(tree.find_all(nodes.Node))
    for fault in faults(every, environment.filters.keys() - {EFFORT}, environment.tests):
        raise fault
    for choice in only(every, nodes.CondExpr):
        if choice.expr2 is None:  # {{ a if b }} prints nothing where b is not so
            choice.expr2 = nodes.Const(None, lineno=choice.lineno)
    choose_form(every, formal=formal)
    count_rounds(every)
    if marked:
        _mark_lines(only(every, nodes.TemplateData))
    return environment.compile(tree, name, name)


def _unreadable(text: str, line: int) -> Refused:
    shown = text.split("\n")[line - 1].strip() if line <= text.count("\n") + 1 else ""
    hint = "Heeft elke {{ een }}, elke {% een %}, en elke if, for, set en macro een einde?"
    return Refused(f"De sjablooncode is niet te lezen: ‘{shown}’.", hint, line)


def _mark_lines(texts: Iterable[nodes.TemplateData]) -> None:
    for piece in texts:
        lines = enumerate(piece.data.split("\n"), start=piece.lineno)
        piece.data = "\n".join(f"\ue002{number}\ue003{line}" for number, line in lines)


# --- Running ---------------------------------------------------------------------------------------


class _UnknownName(Refused):
    """A name that no key of the plan bears; the run knows which there are."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class _Unknown(StrictUndefined):
    """What a template gets for an unknown name or key: it raises at the first use."""

    def __init__(
        self, hint: str | None = None, obj: Any = missing, name: str | None = None, exc: Any = None
    ) -> None:
        def refusal(message: str) -> Refused:
            return _unknown_key(obj, str(name))

        super().__init__(hint, obj, name, exc=cast(Any, refusal))


def _unknown_key(part: object, name: str) -> Refused:
    if part is missing:
        return _UnknownName(name)
    if part is None:
        return Refused(f"‘{name}’ hoort bij iets dat er niet is.", "Zet er {% if … %} omheen.")
    if isinstance(part, Record):
        return unknown(f"De sleutel ‘{full_name(part, name)}’ bestaat niet.", name, names_in(part))
    return Refused(f"‘{name}’ bestaat hier niet.", "Haal het weg.")


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2's sandbox, in which texts can't be taken apart or glued: that would lose their path."""

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "%", "**"))

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Also refuses ``naam.upper()``; a Record guards itself, which is quicker."""
        if isinstance(obj, Record):
            try:
                return obj.__getattr__(attribute)  # not what the class itself has
            except AttributeError:
                return self.undefined(obj=obj, name=attribute)
        _refuse_text(obj)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Also refuses ``naam[0]``."""
        _refuse_text(obj)
        return super().getitem(obj, argument)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Also refuses ``naam + 's'``."""
        _refuse_text(left)
        _refuse_text(right)
        refuse_growth(operator, left, right)
        return super().call_binop(context, operator, left, right)


def _refuse_text(value: object) -> None:
    if isinstance(value, str):
        hint = "Schrijf waarden naast elkaar, of gebruik een filter: {{ … | hoofdletter }}."
        raise Refused("Een tekst kan hier niet worden geknipt of geplakt.", hint)


@pass_context
def _bind(context: Context, value: object) -> str:
    """Leave a hole for a value. Markup is the template's own text, out of a macro or a ``set`` block.

    Asking for the context also keeps Jinja from doing this once for constants, at compile time.
    """
    if isinstance(value, Markup):
        context[EFFORT].spend(len(value))
        return value
    values: list[Paragraphs] = context[_VALUES]
    values.append(paragraphs(value))
    return f"{OPEN}{len(values) - 1}{CLOSE}"


@cache
def _environment() -> _Sandbox:
    environment = _Sandbox(
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=True,
        undefined=_Unknown,
        finalize=_bind,
        optimized=False,  # else a filter may have run already in the code that is kept
    )
    environment.filters = {name: environment.filters[name] for name in _STRUCTURAL} | FILTERS
    environment.filters[EFFORT] = count_round
    environment.tests["ingevuld"] = is_filled_in
    for test in ("defined", "undefined"):  # would hide a misspelled key
        del environment.tests[test]
    environment.globals = {"range": short_range, "namespace": Namespace}
    return environment
