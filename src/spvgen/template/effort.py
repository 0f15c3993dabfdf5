"""How much work a template may ask for, so that none runs without end: counted, and so equal everywhere."""

from collections.abc import Iterable
from typing import Any, Final

from jinja2 import nodes, pass_context
from jinja2.runtime import Context

from spvgen.template.refused import Refused

EFFORT: Final = "\0effort"  # a name that no template can write

_MOST: Final = 1_000_000
"""Characters that a template may print out of loops and macros; the example plans take at most 1,500."""

_STEP: Final = 10  # what a round of a loop or a call of a macro counts for, besides what it prints
_LONGEST_RANGE: Final = 1_000
_LARGEST: Final = 10**15


class Effort:
    """What one run has left."""

    def __init__(self) -> None:
        self.left = _MOST

    def spend(self, amount: int) -> None:
        """Count work. Raises Refused once it is too much."""
        self.left -= amount
        if self.left < 0:
            hint = "Kijk of een {% for %} of een macro zichzelf blijft herhalen."
            raise Refused("Dit sjabloon herhaalt te veel.", hint)


def count_rounds(code: Iterable[nodes.Node]) -> None:
    """Let every round of a loop and every call of a macro among these nodes be counted."""
    for node in code:
        if not isinstance(node, nodes.For | nodes.Macro | nodes.CallBlock):
            continue
        size = sum(len(text.data) for text in node.find_all(nodes.TemplateData))
        step = nodes.Filter(nodes.Const(_STEP + size), EFFORT, [], [], None, None)
        node.body.insert(0, nodes.ExprStmt(step).set_lineno(node.lineno))


@pass_context
def count_round(context: Context, amount: int) -> None:
    """The filter that counts; ``count_rounds`` puts it in."""
    context[EFFORT].spend(amount)


def short_range(*given: int) -> range:
    """``range`` as a template may use it. Raises Refused where it is long."""
    numbers = range(*given)
    if len(numbers) > _LONGEST_RANGE:
        raise Refused("Deze range is te lang.", f"Tel hooguit tot {_LONGEST_RANGE:_}.".replace("_", "."))
    return numbers


def refuse_growth(operator: str, left: Any, right: Any) -> None:
    """Raise Refused for a sum that can grow without end, or that glues lists."""
    lists = isinstance(left, list | tuple) or isinstance(right, list | tuple)
    large = any(isinstance(one, int | float) and abs(one) > _LARGEST for one in (left, right))
    if operator == "**" or lists or large:
        hint = "Gebruik +, -, * en /, alleen met gewone getallen."
        raise Refused("Dit rekenwerk kan een sjabloon niet doen.", hint)
