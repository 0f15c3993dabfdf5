"""From parse events to raw values with the place of every node; refuses what a plan may not hold."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from spvgen.diagnostics import NodePath
from spvgen.source import misreadings, refusals
from spvgen.source.model import Node, RawValue, Span
from spvgen.source.report import LIMIT, Mistake, Report

MAX_DEPTH: Final = 50

_STYLES: Final = {"'": "single", '"': "double", "|": "literal", ">": "folded"}
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
_STILL_OPEN: Final = Node(0, 0, None, None, "open")
_COLON: Final = re.compile(r"\s*:")


class Stop(Exception):
    """Reading ends here; ``readable`` tells whether what was read so far may be used.

    A ``mistake`` is still to be reported; any other reason has been.
    """

    def __init__(self, *, readable: bool, mistake: Mistake | None = None) -> None:
        super().__init__()
        self.readable = readable
        self.mistake = mistake


class _Place(NamedTuple):
    """Where a value goes: its path, whether it is kept, and in a mapping the key and where that stands.

    What belongs to a refused key is not kept.
    """

    path: NodePath
    kept: bool
    name: str = ""
    key: Span | None = None


@dataclass(slots=True)
class _Level:
    """A list or mapping that is still open."""

    value: list[RawValue] | dict[str, RawValue]
    place: _Place
    start: int
    end: int
    style: str
    is_key: bool
    pending: _Place | None = None
    seen: dict[str, int] = field(default_factory=dict)
    repeats: int = -1


class Reader:
    """Builds raw values from events on a stack of its own, so that depth cannot exhaust Python's."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.text = report.text
        self.root: RawValue = None
        self.nodes: dict[NodePath, Node] = {}
        self._levels: list[_Level] = []
        self._documents = 0
        # What is nowhere in the text need not be looked for at every value
        self._may_be_cut = refusals.may_be_cut_off(self.text)
        self._may_be_explicit = refusals.may_hold_explicit_key(self.text)

    @property
    def empty(self) -> bool:
        """Whether there was no value at all, not even a null."""
        root = self.nodes.get(())
        return root is None or root.style == "empty"

    def read(self, events: Iterator[Any]) -> None:
        """Take in all events; raises Stop, and Broken out of the events."""
        handlers, findings = self._handlers(), self.report.findings
        for event in events:
            handle = handlers.get(type(event))
            if handle:
                handle(event)
            if len(findings) >= LIMIT:
                self._close_all()
                raise Stop(readable=True)

    def _handlers(self) -> dict[type, Callable[[Any], None]]:
        from ruamel.yaml import events

        return {
            events.ScalarEvent: self._scalar,
            events.AliasEvent: self._alias,
            events.MappingStartEvent: lambda event: self._open(event, {}),
            events.SequenceStartEvent: lambda event: self._open(event, []),
            events.MappingEndEvent: self._close,
            events.SequenceEndEvent: self._close,
            events.DocumentStartEvent: self._document,
        }

    # One method an event

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            refusals.second_document(self.report, event.start_mark.index)
            raise Stop(readable=True)

    def _scalar(self, event: Any) -> None:
        value: str = event.value
        style = _STYLES.get(event.style) or ("plain" if value else "empty")
        start, end = event.start_mark.index, event.end_mark.index
        place = self._next_place()
        if event.anchor is not None or event.ctag is not None:
            start = refusals.properties(self.report, start, end, self._path(place), scalar=True)
        if place is None:
            self._take_key(value, (start, end), style)
            return
        if style == "empty":
            start = end = self._behind_colon(place.key, end)
        elif style in ("literal", "folded"):
            end = start + len(self.text[start:end].rstrip())
        ordinary = style == "plain" and end - start == len(value) and value[0] not in misreadings.MARKS
        if self._may_be_cut or not ordinary:
            self._check(style, value, (start, end), place, ordinary)
        is_null = value in _NULLS and style in ("plain", "empty")
        self._attach(place, None if is_null else refusals.without_control(value, style))
        self._note(place, start, end, style)

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        place = self._next_place()
        refusals.alias(self.report, start, end, self._path(place))
        if place is None:
            self._expect_value("", (start, end), kept=False)
        else:
            self._attach(place, None)
            self._note(place, start, end, "plain")

    def _open(self, event: Any, value: list[RawValue] | dict[str, RawValue]) -> None:
        start = event.start_mark.index
        if len(self._levels) == MAX_DEPTH:
            refusals.too_deep(self.report, start, MAX_DEPTH)
            raise Stop(readable=False)
        place = self._next_place()
        is_key = place is None
        place = place or _Place(self._path(None), kept=False)
        if event.anchor is not None or event.ctag is not None:
            end = event.end_mark.index
            start = refusals.properties(self.report, start, end, place.path, scalar=False)
        style = "flow" if event.flow_style else "block"
        if not is_key:
            self._attach(place, value)
        if place.kept:
            self.nodes[place.path] = _STILL_OPEN  # keeps nodes in the order of the text
        self._levels.append(_Level(value, place, start, start, style, is_key))

    def _close(self, event: Any) -> None:
        level = self._levels.pop()
        if level.style == "flow" and self.text[level.start : level.start + 1] in ("[", "{"):
            level.end = event.end_mark.index
        span = (level.start, level.end)
        if level.is_key:
            refusals.no_text_as_key(self.report, span, level.place.path)
            self._expect_value("", span, kept=False)
        else:
            self._note(level.place, level.start, level.end, level.style)

    def _close_all(self) -> None:
        """Give what is still open an end, so that what was read can be used."""
        while self._levels:
            level = self._levels.pop()
            self._note(level.place, level.start, level.end, level.style)

    # Keys and values

    def _next_place(self) -> _Place | None:
        """Where the next value belongs; None if a key comes next. Below a refused key paths stand still."""
        if not self._levels:
            return _Place((), True)
        level = self._levels[-1]
        if isinstance(level.value, list):
            path, kept = level.place.path, level.place.kept
            return _Place((*path, len(level.value)) if kept else path, kept)
        place, level.pending = level.pending, None
        return place

    def _expect_value(self, name: str, key: Span, *, kept: bool) -> None:
        """Keep ready where the value of a key belongs."""
        level = self._levels[-1]
        path, around = level.place.path, level.place.kept
        named = around and (kept or name)
        level.pending = _Place((*path, name) if named else path, around and kept, name, key)

    def _path(self, place: _Place | None) -> NodePath:
        """The path for a finding: of the value, or of the mapping whose key comes next."""
        return place.path if place else self._levels[-1].place.path

    def _take_key(self, name: str, span: Span, style: str) -> None:
        level = self._levels[-1]
        if style == "plain" and name[:1] in misreadings.BEFORE_KEY and not self._in_flow():
            mistake = misreadings.of_key(self.report.lines, span)
            if mistake:
                raise Stop(readable=False, mistake=mistake)
        if name in level.seen and self._misses_dash(level, name):
            path = (*level.place.path, name)
            refusals.missing_dash(self.report, name, span, next(iter(level.seen.values())), path)
            level = self._next_item(span[0])
        kept = self._keeps(level, name, span, style)
        if style == "double":
            refusals.control_escapes(self.report, name, span, (*level.place.path, name))
        self._expect_value(name, span, kept=kept)

    def _keeps(self, level: _Level, name: str, span: Span, style: str) -> bool:
        """Whether the value of a key counts; tells why it does not."""
        path = level.place.path
        first = level.seen.setdefault(name, span[0])
        if style == "empty":
            refusals.no_key(self.report, span, path)
            return False
        if style == "plain" and name == "<<":
            refusals.merge_key(self.report, span, path)
            return False
        if first != span[0]:
            if not 0 <= level.repeats < first:  # keys that come again in the same order are one fault
                refusals.duplicate(self.report, name, span, level.seen, path)
            level.repeats = first
            return False
        level.repeats = -1
        if self._may_be_explicit:
            refusals.explicit_key(self.report, span, (*path, name))
        return True

    def _misses_dash(self, level: _Level, name: str) -> bool:
        """Whether the key with which an item of a list begins comes for the second time."""
        listed = bool(level.place.path) and isinstance(level.place.path[-1], int)
        return listed and level.style == "block" and level.place.kept and name == next(iter(level.seen), None)

    def _next_item(self, at: int) -> _Level:
        """Read on as if the dash stood there, so that the keys below it are no duplicates too."""
        done = self._levels.pop()
        self._note(done.place, done.start, done.end, done.style)
        place = self._next_place()
        assert place is not None  # the level below is a list
        value: dict[str, RawValue] = {}
        self._attach(place, value)
        self.nodes[place.path] = _STILL_OPEN
        self._levels.append(_Level(value, place, at, at, "block", is_key=False))
        return self._levels[-1]

    def _check(self, style: str, value: str, span: Span, place: _Place, ordinary: bool) -> None:
        """Refuse what a value can have wrong with it, by the way it is written."""
        if self._may_be_cut and (style in ("plain", "empty") or self.text.startswith("#", span[1])):
            from spvgen.source.cut_short import cut_off  # in most plans nothing is

            cut_off(self.report, span, place.path, flow=self._in_flow())
        if style in ("literal", "folded"):
            refusals.swallowed_by_header(self.report, value, span, place.path)
        elif style == "double":
            refusals.control_escapes(self.report, value, span, place.path)
        if not (ordinary or self._in_flow()):
            mistake = misreadings.find(self.report.lines, style, span, place.key, self._base(place.key))
            if mistake:
                raise Stop(readable=False, mistake=mistake)

    def _base(self, key: Span | None) -> int:
        """Where the key, or else the list around a value begins: its text must stand further to the right."""
        if key:
            return key[0]
        return self._levels[-1].start if self._levels else 0

    def _in_flow(self) -> bool:
        return bool(self._levels) and self._levels[-1].style == "flow"

    def _behind_colon(self, key: Span | None, end: int) -> int:
        """Where an empty value stands; the parsers disagree, so look at the text."""
        if key is None:
            return end
        colon = _COLON.match(self.text, key[1])
        return colon.end() if colon else key[1]

    def _attach(self, place: _Place, value: RawValue) -> None:
        if not self._levels:
            self.root = value
        else:
            into = self._levels[-1].value
            if isinstance(into, list):
                into.append(value)
            elif place.kept:
                into[place.name] = value

    def _note(self, place: _Place, start: int, end: int, style: str) -> None:
        """Keep the node, and let the collection around it end no sooner than it does."""
        if self._levels and end > self._levels[-1].end:
            self._levels[-1].end = end
        if place.kept:
            key_start, key_end = place.key or (None, None)
            self.nodes[place.path] = Node(start, end, key_start, key_end, style)
