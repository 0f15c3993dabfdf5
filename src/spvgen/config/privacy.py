"""What is private in ``spv.toml``: it says nothing about a person, and no finding repeats what does."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from spvgen.config import huisstijl
from spvgen.diagnostics import HIDDEN, OUT_OF_GIT, Finding, NodePath, format_path
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import RuleSettings
from spvgen.tomltext import Fault, comments_in, position_in

if TYPE_CHECKING:
    from spvgen.rules.engine import Judged

_PRIVATE: Final = "Hier staat een privégegeven. In spv.toml komt nooit iets over een persoon."
_AWAY: Final = "Haal deze regel weg."
_FONT: Final = (huisstijl.TABLE, "lettertype")
PRINTED: Final = ((huisstijl.TABLE, "organisatie"), (huisstijl.TABLE, "voettekst"))


def discreet(finding: Finding) -> Finding:
    """The finding without what a privacy rule hits: a file of settings is no place for it either.

    The address of an organisation may stand on every page, and so here.
    """
    text = f"{finding.excerpt} {format_path(finding.path)}".replace("_", " ")
    if finding.path == _FONT:
        text = huisstijl.without_fonts(text)
    if not (_tells_private(text) if finding.path in PRINTED else _privacy_hits(text)):
        return finding
    return finding._replace(path=(), excerpt=HIDDEN, message=_PRIVATE, hint=_AWAY)


def private_faults(texts: Iterable[tuple[NodePath, str]]) -> Iterator[Fault]:
    """What stands on every page tells nothing private for certain; an organisation may be called after it."""
    for path, text in texts:
        if text and _tells_private(text):
            yield Fault("X12", path, _PRIVATE, _AWAY, private=True)


def private_comments(text: str, file: str) -> Iterator[Finding]:
    """What the privacy rules say for certain of a comment, and of a life at home."""
    from spvgen.comments import sentences_of

    for said in sentences_of(text, comments_in(text)):
        hits = [*_privacy_hits(said.words), *_privacy_hits(said.words, _names_in(said.words))]
        certain = {one.rule: one for one in reversed(hits) if one.private or one.rule.code == "V06"}
        start, end = position_in(text, said.start), position_in(text, said.end)
        for rule, one in certain.items():
            about = (rule.code, rule.name, one.severity, (), start, end)
            yield Finding(file, *about, HIDDEN, _PRIVATE, OUT_OF_GIT)


def _tells_private(text: str) -> bool:
    certain = any(one.private for one in _privacy_hits(text))
    return certain or any(map(_tells_of_somebody, _SEPARATOR.split(text)))


_NAME: Final = re.compile(r"\b[^\W\d_]+\b")


_SEPARATOR: Final = re.compile(r"\s[·•|]\s")
_OPENING: Final = re.compile(r"(?:^|(?<=[.;:–]))\s*([^\W\d_][\w-]*)(?=\s+([a-zà-ÿ][\w-]*))")


def _without_heading(opening: re.Match[str]) -> str:
    """Nothing in the place of a capital that only begins: *Herstel na …*, *Wij helpen*."""
    from spvgen.rules.reading.clause_words import plain_role

    first, following = map(plain_role, (opening[1].casefold(), opening[2]))
    return "" if first or following in tuple("CMbvinlTp") else opening[0]


def _tells_of_somebody(text: str) -> bool:
    """Whether a text ties health, private life or conduct to whoever it names."""
    from spvgen.rules.reading.clauses import People, name_words
    from spvgen.rules.wangedrag.matter import out_of_place

    names = _names_in(text)
    if not names:
        return False
    found = _privacy_hits(text, names)
    if any(one.private or one.rule.code == "V06" for one in found):
        return True
    return out_of_place(text, People(name_words(" ".join(names)), frozenset())) is not None


def _names_in(text: str) -> tuple[str, ...]:
    """No plan says here who is who, so every word with a capital is read as a name, but not *ADHD*."""
    from spvgen.rules.privacy.health_terms import can_tell

    written = (word for word in _NAME.findall(_OPENING.sub(_without_heading, text)) if word[0].isupper())
    return tuple(word for word in written if not (word.isupper() and can_tell(word.casefold())))


def _privacy_hits(text: str, names: tuple[str, ...] = ()) -> "list[Judged]":
    from spvgen.rules.engine import judge_texts
    from spvgen.rules.tables.gedeeld import RULES

    return judge_texts(
        [rule for rule in RULES if rule.private], Texts({("regel",): text}, names), RuleSettings()
    )
