"""What a privacy rule hits is repeated in no quoted line, message, hint or path."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final, NamedTuple

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.diagnostics import HIDDEN, Finding, NodePath, about_privacy
from spvgen.dutch import smoothed
from spvgen.source import Source

_NOT_SHOWN: Final = "De tekst zelf staat er niet bij, want daarin staat een privégegeven."
_HINT: Final = "Haal eerst het privégegeven weg en kijk het bestand dan opnieuw na."

_KEY: Final = r"[\s-]*([\w-]+):\s"
_TOKEN: Final = r"\d[\d.,\s-]*\d|[^\W_]+"
_SHORTEST: Final = 3
_RUN: Final = 3
_REMARK: Final = re.compile(r"[ \t]+#[^\r\n]*")
A_KEY: Final = ("sleutel",)  # where a key is judged as if it were a text

_OWN: Final = """
    cijfer cijfers aan alle als bij daar dag dagelijks dagen dan dat deadline deze die dit door doel doen doet
    drie duidelijk een eens eerst eigen elk elke erbij ergens frequentie geen gesprek gesprekken goed had hebt
    heeft het hier hoe hoeveel iets jaar jouw kan keer klaar komt kun kwartaal maak maand maandelijks maar
    meer met minder moet naar niet norm nog nodig nul omdat ons onze ook over per plan regel schrijf schrijft
    staan staat tekst termijn toe tot twee uit uiterlijk uur uren van veel voor vaak waar waarom wanneer wat
    week weken wekelijks welke werk werkt wie wordt zet zegt zelf zijn zonder zoals
"""
_EVERYDAY: Final = frozenset(_OWN.split()).union(MONTHS, WEEKDAYS)
"""Words in which findings speak themselves; by itself none of them tells anything of anybody."""

_Mark = tuple[str, ...]


class Secrets(NamedTuple):
    """Lines of a file that hold something private, and the words and runs of words that only they hold.

    ``keys`` are keys that are themselves private, such as ``burn-out`` in ``burn-out: ja``; ``texts`` whole
    values that are, where only these are known (``private_values``) or no word is long enough to tell them by
    (*MS*). ``harmless`` is what is also said of the plan with other words on those lines: that can't come
    from them.
    """

    lines: frozenset[int]
    marks: frozenset[_Mark]
    keys: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()

    def in_text(self, text: str) -> bool:
        """Whether a text repeats something private."""
        if text in self.harmless:
            return False
        text = smoothed(text)
        return not self.marks.isdisjoint(_marks(text)) or any(_holds(value, text) for value in self.texts)

    def kept_out_of(self, text: str) -> str:
        """A text with ``HIDDEN`` where it repeats a value that is private as a whole."""
        hidden = {at for value in self.texts for place in _places(value, text) for at in place}
        runs = groupby(enumerate(text), lambda each: each[0] in hidden)
        return "".join(HIDDEN if private else "".join(char for _, char in run) for private, run in runs)


def _places(value: str, text: str) -> Iterator[range]:
    """Where a text holds a value, also where two of them overlap.

    Only the end of another word may tell nothing, as *ziek* of *muziek*; what begins with the value does.
    """
    words = rf"(?<![^\W\d_]){value}" if value.isalpha() else re.escape(value)
    found = re.finditer(f"(?={words})", text, re.IGNORECASE) if value else ()
    return (range(at.start(), at.start() + len(value)) for at in found)


def _holds(value: str, text: str) -> bool:
    """Whether a text holds a value as words by themselves."""
    return re.search(rf"(?<!\w){re.escape(value.strip())}(?!\w)", text) is not None


NO_SECRETS: Final = Secrets(frozenset(), frozenset())


def secrets_of(hidden: Iterable[str], shown: Iterable[str]) -> Secrets:
    """What of the hidden texts none of the others holds; without lines, for there is no one file."""
    return Secrets(frozenset(), frozenset(_marks_of_all(hidden) - _marks_of_all(shown)))


def secrets_in(
    findings: Collection[Finding],
    texts: Mapping[NodePath, str],
    source: Source | None,
    private: Collection[NodePath],
    is_private: Callable[[NodePath, str, bool], bool],
) -> Secrets:
    """Gather what must not be shown.

    ``private`` are the paths that a privacy rule hit. ``is_private`` judges the quoted lines as well: no
    value holds a remark behind ``#``, a text that was cut off, or a file that can't be read. It judges keys
    that are no good ones too; of those a loose word counts, as its last argument says. That a job or a
    document is called after something private makes it no less so elsewhere.
    """
    told = {f: f.excerpt if source else f"{f.excerpt}\n{f.hint}" for f in findings}
    quoted = {
        f.start.line: words
        for f, words in told.items()
        if is_private(f.path, words.replace("_", " "), f.code in _NO_TEXT)
    }
    strays = {*_stray_keys(findings, source), *_labels_in(findings)}
    private = {*private, *_private_names(findings, texts, is_private)}
    keys = {(line, key) for line, key in strays if is_private(A_KEY, key, True)}
    names = frozenset(key for _, key in keys)
    if not quoted and not private and not keys:
        return NO_SECRETS
    from spvgen.rules.privacy.priveleven import label_may_tell  # only where something is private

    extents = {path: _lines(source, path) for path in texts}
    lines = frozenset((*quoted, *(line for line, _ in keys))).union(
        *(extents.get(path, ()) for path in private)
    )
    hidden = [text for path, text in texts.items() if not lines.isdisjoint(extents[path])]
    shown = [
        text
        for path, text in texts.items()
        if lines.isdisjoint(extents[path]) and not label_may_tell(path, text)
    ]
    hidden += map(_value_on, quoted.values())
    hidden += names
    values = (smoothed(texts[path]).strip() for path in private if path in texts)
    whole = frozenset(text for text in values if any(map(str.isalpha, text)) and not any(_marks(text)))
    return Secrets(lines, frozenset(_marks_of_all(hidden) - _marks_of_all(shown)), names, whole)


def _value_on(line: str) -> str:
    """A line without its key, unless that is none of a plan: then it may be what tells."""
    key = re.match(_KEY, line)
    return line if not key or _is_strange(key[1]) else line[key.end() :]


def _is_strange(key: str) -> bool:
    """Whether no plan has this key."""
    from spvgen.source.outline import known_keys  # only where something is amiss

    return key not in known_keys()


def with_lines(secrets: Secrets, hidden: Mapping[int, str], texts: Iterable[str]) -> Secrets:
    """The same with lines that hold something private outside any value, each with its words."""
    marks = _marks_of_all(hidden.values()) - _marks_of_all(texts)
    return secrets._replace(lines=secrets.lines.union(hidden), marks=secrets.marks | marks)


_NO_TEXT: Final = ("X01", "X04", "X05", "X07", "X09")
"""Of what no value holds (a second value of a key too), or what stands where no text belongs."""


def masked(source: Source, texts: Mapping[NodePath, str], secrets: Secrets) -> str | None:
    """The plan with other words for each value on a secret line; values that are the same stay so.

    None where something secret is no value, such as a key or a remark on a line of its own.
    """
    if not secrets.lines or secrets.keys:
        return None
    extents = {path: _lines(source, path) for path in texts}
    paths = [path for path, lines in extents.items() if not secrets.lines.isdisjoint(lines)]
    covered = frozenset(line for path in paths for line in extents[path])
    if not secrets.lines <= covered:
        return None
    words = {
        text: f"Onderwerp {number}"
        for number, text in enumerate(dict.fromkeys(map(texts.__getitem__, paths)))
    }
    text = source.text
    for path in sorted(paths, key=lambda path: source.nodes[path].start, reverse=True):
        start, end = source.nodes[path].start, source.nodes[path].end
        remark = _REMARK.match(text, end)
        below = "\n" * text.count("\n", start, end)  # so that all lines keep their numbers
        text = text[:start] + words[texts[path]] + below + text[remark.end() if remark else end :]
    return text


def _stray_keys(findings: Collection[Finding], source: Source | None) -> Iterator[tuple[int, str]]:
    """The keys that a finding on the input is about, and those in what it is about, each with its line.

    A key in the place of another is known by that one, so its finding names it as it was written.
    """
    for one in findings:
        key = one.path[-1] if one.path and one.code == "X02" else 0
        if isinstance(key, str) and _is_strange(key):
            yield one.start.line, key
    broken = {f.path for f in findings if f.path and f.code.startswith("X")}
    if source is None or not broken:
        return
    for path, node in source.nodes.items():
        key = path[-1] if path else 0
        if isinstance(key, str) and any(path[: at + 1] in broken for at in range(len(path))):
            yield source.position(node.begin).line, key


_LABEL: Final = r"^\W*([\w-]+)|([\w-]+)(?=\s*:)"


def _labels_in(findings: Collection[Finding]) -> Iterator[tuple[int, str]]:
    """What may be a key in a line that was not read as a text, such as ``burn_out_van_kim:ja``."""
    for one in findings:
        if one.code in _NO_TEXT:
            labels = (found[1] or found[2] for found in re.finditer(_LABEL, one.excerpt))
            yield from ((one.start.line, label) for label in labels if _is_strange(label))


_REPEATING: Final = ("X10", "N01")
"""Of a value that names a part of the plan, and does not: it stands in the message."""
_JOINED: Final = r"[^\W\d_]+(?:[-_.]\w|(?<=[a-zà-ÿ])[A-ZÀ-Þ])\S*"


def _private_names(
    findings: Collection[Finding],
    texts: Mapping[NodePath, str],
    is_private: Callable[[NodePath, str, bool], bool],
) -> Iterator[NodePath]:
    """The paths of such values in one word (``voor_doel: burn_out_van_kim``) whose words are private."""
    amiss = [one.path for one in findings if one.code in _REPEATING and one.path]
    for path in amiss:
        for at, text in texts.items():
            if at[: len(path)] == path and re.fullmatch(_JOINED, text) and is_private(A_KEY, text, True):
                yield at


def discreet(finding: Finding, secrets: Secrets) -> Finding:
    """The finding without anything private; a privacy rule words its own message so that it tells nothing."""
    if not secrets.lines:
        return finding
    told = about_privacy(finding.code)
    names_whose = finding.start.line in secrets.lines and re.search(_NAMED, finding.message)
    return finding._replace(
        path=_path(finding.path, secrets),
        excerpt=HIDDEN if finding.start.line in secrets.lines else finding.excerpt,
        message=_told_without_text(finding.code)
        if not told and (names_whose or secrets.in_text(finding.message))
        else finding.message,
        hint=_HINT if not told and secrets.in_text(finding.hint) else finding.hint,
        likewise="" if secrets.in_text(finding.likewise) else finding.likewise,
    )


def _told_without_text(code: str) -> str:
    """What is amiss, in the words of the page of the rule: these quote nothing."""
    from spvgen.rules.page import summary_of  # only where something is private

    return f"{summary_of(code)} {_NOT_SHOWN}"


_NAMED: Final = "‘[A-ZÀ-Þ][^’]*’ (?:met naam|gaat over de medewerker)"
"""Who is named in a message; it stands elsewhere too, but beside what is private it tells whose that is."""


def _path(path: NodePath, secrets: Secrets) -> NodePath:
    """The path up to a key that is private, or is no key but text, which braces made of it."""
    told = (at for at, step in enumerate(path) if isinstance(step, str) and _is_secret(step, secrets))
    return path[: next(told, len(path))]


def _is_secret(key: str, secrets: Secrets) -> bool:
    return key in secrets.keys or (" " in key and secrets.in_text(key))


def _lines(source: Source | None, path: NodePath) -> range:
    node = source.nodes.get(path) if source else None
    if source is None or node is None:
        return range(0)
    return range(source.position(node.start).line, source.position(node.end).line + 1)


def _marks_of_all(texts: Iterable[str]) -> set[_Mark]:
    return {mark for text in texts for mark in _marks(text)}


def _marks(text: str) -> Iterator[_Mark]:
    """The words of a text that say something, and every few words in a row; a number counts by its digits."""
    tokens = [re.sub(r"\W", "", token) for token in re.findall(_TOKEN, smoothed(text).casefold())]
    yield from ((token,) for token in tokens if len(token) >= _SHORTEST and token not in _EVERYDAY)
    yield from (tuple(tokens[at : at + _RUN]) for at in range(len(tokens) - _RUN + 1))
