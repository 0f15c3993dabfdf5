"""Parse events from either of ruamel's parsers; a syntax error becomes ``Broken``, with offsets only.

Both parsers live in the package ``ruamel.yaml``, whose ``__init__`` imports all of it (about 20 ms), so
everything here is imported when a file is read and not before.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, Literal

Parser = Literal["fast", "pure"]

_DISPUTED: Final = re.compile(
    r"[&*!|>\[{,.\ufeff]"  # a set in front makes the search ten times as fast
    r"(?:(?<=[&*!])(?<![^\s,\[{].)(?<![^\s,\[{:?|>-] .)|(?<=[|>])[-+0-9]*(?: *\t|#)|(?<=[\[{,])\s*[?:]"
    r"|(?<=\.)\.\.(?<![^\r\n]...)|(?<=\ufeff))"
)
"""Where libyaml and the pure parser still differ: there the pure one decides for both.

An anchor, alias or tag opens a value; within words (*Van Rhee & Duinker*) its sign is a letter to both.
"""


class Broken(Exception):
    """The text is no YAML: ``at`` is where the parser stuck, ``since`` what it was reading then."""

    def __init__(self, at: int, since: int | None) -> None:
        super().__init__(at, since)
        self.at = at
        self.since = since


def fast_parser() -> Any:
    """The parser class of ``ruamel.yaml.clib``; ImportError on a platform that lacks it."""
    from _ruamel_yaml import CParser  # type: ignore[import-not-found]

    return CParser


def preferred() -> Parser:
    """The fast parser where it can be imported."""
    try:
        fast_parser()
    except ImportError:
        return "pure"
    return "fast"


def disputed(text: str) -> bool:
    """Whether the text holds something that the two parsers read differently."""
    return _DISPUTED.search(text) is not None


def fast_events(text: str) -> Iterator[Any]:
    """Events of libyaml; raises Broken."""
    from ruamel.yaml.error import YAMLError

    try:
        yield from iter(fast_parser()(text).get_event, None)
    except YAMLError as error:
        raise _broken(error, 0) from error


def pure_events(text: str) -> Iterator[Any]:
    """Events of the pure parser; raises Broken."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    from spvgen.source.scanner import PlanScanner

    yaml = YAML(typ="base", pure=True)
    yaml.Scanner = PlanScanner
    try:
        yield from yaml.parse(text)
    except (YAMLError, ValueError, OverflowError) as error:  # some faults are no YAMLError to it
        raise _broken(error, yaml.reader.index) from error


def _broken(error: Exception, reached: int) -> Broken:
    problem = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    return Broken(problem.index if problem else reached, context.index if context else None)
