"""Code that a template may not hold: found in its tree, before it is compiled."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import Final, TypeVar

from jinja2 import nodes

from spvgen.dutch import did_you_mean
from spvgen.template.refused import Refused
from spvgen.typography import impossible

_Node = TypeVar("_Node", bound=nodes.Node)

_ONE_FILE: Final = ("Een sjabloon kan geen ander sjabloon inlezen.", "Zet alles in één bestand.")
_CODE_REFUSED: Final[dict[type[nodes.Node], tuple[str, str]]] = {
    nodes.Concat: (
        "Met ~ wordt onzichtbaar waar een waarde vandaan komt.",
        "Schrijf waarden naast elkaar, zoals {{ a }} {{ b }}, of gebruik {{ [a, b] | lijst }}.",
    ),
    nodes.FilterBlock: (
        "{% filter %} kan niet.",
        "Zet het filter achter elke waarde: {{ x | hoofdletter }}.",
    ),
    nodes.ScopedEvalContextModifier: (
        "{% autoescape %} kan niet.",
        "Haal het weg; elke waarde is al veilig.",
    ),
    nodes.Include: _ONE_FILE,
    nodes.Import: _ONE_FILE,
    nodes.FromImport: _ONE_FILE,
    nodes.Extends: _ONE_FILE,
}


def faults(every: list[nodes.Node], filters: Collection[str], tests: Collection[str]) -> Iterator[Refused]:
    """What loses data or its provenance, and names of filters and tests that are none of these."""
    for node in every:
        if told := _CODE_REFUSED.get(type(node)):
            yield Refused(*told, line=node.lineno)
    for what, kind, known in (
        ("Het filter", nodes.Filter, filters),
        ("De test", nodes.Test, tests),
    ):
        for used in only(every, kind):
            if used.name not in known:
                yield unknown(f"{what} ‘{used.name}’ bestaat niet.", used.name, known, used.lineno)
    yield from _counted_by_hand(only(every, nodes.Output))
    yield from _impossible_signs(every)


def _impossible_signs(every: list[nodes.Node]) -> Iterator[Refused]:
    for text in only(every, nodes.TemplateData):
        if sign := impossible(text.data):
            yield impossible_sign(sign, text.lineno + text.data.count("\n", 0, text.data.index(sign)))
    for word in only(every, nodes.Const):
        if sign := impossible(str(word.value)):
            yield impossible_sign(sign, word.lineno)


def impossible_sign(sign: str, line: int) -> Refused:
    """The refusal of a character that no template can hold."""
    return Refused(f"Het teken U+{ord(sign):04X} kan niet in een sjabloon.", "Haal het weg.", line)


def _counted_by_hand(outputs: Iterable[nodes.Output]) -> Iterator[Refused]:
    """``{{ loop.index }}. text`` is no numbered list: for that the number must stand in the template."""
    for output in outputs:
        for value, after in pairwise(output.nodes):
            counts = isinstance(value, nodes.Getattr) and value.attr in ("index", "index0")
            if counts and isinstance(after, nodes.TemplateData) and re.match(r"[.)]\s", after.data):
                hint = "Schrijf bij elk punt ‘1.’; het document telt zelf door."
                yield Refused("Zo ontstaat geen genummerde lijst.", hint, value.lineno)


def unknown(message: str, name: str, known: Collection[str], line: int | None = None) -> Refused:
    """The refusal of a name; the hint says which of the ``known`` ones was meant, or all of them."""
    hint = did_you_mean(name, known, f"Kies uit: {', '.join(sorted(known))}.")
    return Refused(message, hint, line)


def only(every: Iterable[nodes.Node], kind: type[_Node]) -> Iterator[_Node]:
    """The nodes of one kind."""
    return (node for node in every if isinstance(node, kind))
