"""What stands beside a plan, its comments and the name of its file, judged on privacy: git keeps them too."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import Final, NamedTuple

from spvgen.diagnostics import Finding, NodePath
from spvgen.rules.engine import Judged, judge_texts
from spvgen.rules.privacy.spoken_of import is_label
from spvgen.rules.reading.patterns import compiled
from spvgen.rules.reading.texts import Texts, sentences_in
from spvgen.rules.rule import Rule, RuleSettings
from spvgen.source import Source

_BEHIND_HASH: Final = re.compile(r"(?<!\S)#+[ \t]*([^\r\n]*)")
_ENDS: Final = (".", "!", "?")
_TEXT: Final = frozenset({"plain", "single", "double", "literal", "folded"})
_HERE: Final = "opmerking"
_NAME: Final[NodePath] = ("bestandsnaam",)
_KNOWN: Final = (("soort",), ("persoon",))
_NAMED: Final = "De naam van dit bestand zegt iets over iemand wat er niet in hoort."
_KEPT_APART: Final = "In de naam van dit bestand staat een naam uit personen.yaml."
_OTHER_NAME: Final = (
    "Geef het bestand een andere naam, bijvoorbeeld het kenmerk. Kijk ook of de naam van nu nog in de "
    "geschiedenis van git staat."
)
_HINT: Final = (
    "Haal het weg. Wat achter # staat, komt niet in het document, maar wie het bestand opent, leest het wel. "
    "Kijk ook of het nog in de geschiedenis van git staat."
)


class Sentence(NamedTuple):
    """A sentence in a comment: its words, and the place of the first line that it stands on."""

    words: str
    start: int
    end: int


def private_comments(
    source: Source, texts: Texts, rules: Iterable[Rule], settings: RuleSettings
) -> list[Finding]:
    """What the privacy rules say of the comments in a file, each at its own line, and of its name.

    The names in the plan tell of whom a comment speaks.
    """
    said: dict[NodePath, Sentence] = {_NAME: Sentence(words_of(source.file), 0, 0)}
    if "#" in source.text:
        said |= {(_HERE, at): one for at, one in enumerate(sentences_of(source.text, _comments(source)))}
    known = {path: text for path, text in texts.values.items() if path[-1:] in _KNOWN or is_label(path, text)}
    read = replace(texts, values={**known, **{path: one.words for path, one in said.items()}})
    told = judge_texts([rule for rule in rules if rule.private], read, settings)
    told = [one for one in told if one.hit.path in said]
    if not told:
        return []
    from spvgen.rules.second_look import after_a_second_look  # only for what was found

    return [_placed(source, one, said[one.hit.path]) for one in after_a_second_look(told, read, settings)]


def words_of(file: str) -> str:
    """The name of a file, or another mark, as words: *tom burn out*."""
    name = PurePath(file).stem
    if name.isalpha() and name.islower():
        return name
    from spvgen.rules.reading.as_label import words_of_label  # a name in one small word needs no reading

    return words_of_label(name)


def sentences_of(text: str, comments: Iterable[re.Match[str]]) -> Iterator[Sentence]:
    """The sentences of comments (group 1: their words); one runs on until a line begins with a capital."""
    for lines in _together(text, comments):
        words, line = "", lines[0]
        for found, piece in ((one, piece) for one in lines for piece in sentences_in(one[1])):
            if words and (words[-1] in _ENDS or piece[:1].isupper()):
                yield Sentence(words, *line.span())
                words = ""
            line = line if words else found
            words = f"{words} {piece}".strip()
        if words:
            yield Sentence(words, *line.span())


def _together(text: str, comments: Iterable[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Comments on lines of their own below each other together, each other by itself."""
    block: list[re.Match[str]] = []
    for found in comments:
        if block and not compiled(_NEXT_LINE).fullmatch(text, block[-1].end(), found.start()):
            yield block
            block = []
        block.append(found)
        if not _is_alone(text, found):
            yield block
            block = []
    if block:
        yield block


_NEXT_LINE: Final = r"(?:\r\n|\r|\n)[ \t]*"


def _is_alone(text: str, found: re.Match[str]) -> bool:
    """Whether nothing stands before it on its line."""
    begun = max(text.rfind("\n", 0, found.start()), text.rfind("\r", 0, found.start())) + 1
    return not text[begun : found.start()].strip()


def _comments(source: Source) -> Iterator[re.Match[str]]:
    """The comments of a plan."""
    texts = sorted((node.start, node.end) for node in source.nodes.values() if node.style in _TEXT)
    for found in _BEHIND_HASH.finditer(source.text):
        at = bisect_left(texts, (found.start() + 1,)) - 1
        if at < 0 or found.start() >= texts[at][1]:  # no # within a value; values never overlap
            yield found


def _placed(source: Source, judged: Judged, said: Sentence) -> Finding:
    rule, start = judged.rule, source.position(said.start)
    named = judged.hit.path == _NAME
    return Finding(
        source.file,
        rule.code,
        rule.name,
        judged.severity,
        (),
        start,
        source.position(said.end),
        "" if named else source.excerpt(start.line),
        _named_so(rule.code) if named else judged.hit.message,
        _OTHER_NAME if named else _HINT,
    )


def _named_so(code: str) -> str:
    return _KEPT_APART if code == "V03" else _NAMED
