"""What somebody says behind a choice or in its place (*ja, want in mei lukte het*): it is never lost."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from spvgen.cli.asking.kept import Kept
from spvgen.cli.terminal.ask import as_typed, says_nothing
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import Doubt, doubt, where_needed
from spvgen.dutch import join_list, slug

Apart = Callable[[str], tuple[str, str]]
"""Takes an answer apart: the choice in it as it was typed, and what is said behind it, where something is."""

_LONGEST: Final = 4
"""Words of a choice at the most: *loopt nog*, *deels op schema*."""
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")
_REASON: Final = re.compile(r"(?:want|omdat|namelijk|doordat)\b", re.IGNORECASE)
_SIGN: Final = re.compile(r"\s*[,;:.!?/]|\s+[-–—]+\s")
_EDGE: Final = " \t,;:.!?/-–—…"
_MORE_CHOICES: Final = re.compile(r"[,;./]| [-–—]+ |\b(?:en|of|maar)\b", re.IGNORECASE)
_FILLER: Final = re.compile(
    "hoor|zeker|(?:dat )?klopt|inderdaad|natuurlijk|graag|absoluut|helaas|zeker weten|dank je", re.IGNORECASE
)
"""What people say behind *ja* or *nee* that tells nothing more."""


def taken_apart(answer: str, words: Sequence[str], *, signed: bool = False) -> tuple[str, str]:
    """The one of ``words`` that an answer begins with, and the rest; all of it where there is no such one.

    So it is where the rest names another one as well: that is asked again. When ``signed``, there must be a
    comma, another sign or *want* in between.
    """
    known = {slug(word): word for word in words}
    for head, rest in _cut(answer):
        if slug(head) in known:
            goes_on = not signed or bool(_SIGN.match(rest) or _REASON.match(rest.strip()))
            others = set(known) - {slug(head)}
            return (head, _said(rest)) if goes_on and not _names(rest, others) else (answer, "")
    return answer, ""


def _cut(answer: str) -> Iterator[tuple[str, str]]:
    """The answer in two, behind each of its first words; the longest beginning comes first."""
    ends = [one.end() for one in _WORD.finditer(answer)][:_LONGEST]
    yield from ((answer[:end], answer[end:]) for end in reversed(ends))


def _names(rest: str, others: set[str]) -> bool:
    pieces = (slug(_HEDGED.sub("", piece.strip())) for piece in _MORE_CHOICES.split(rest))
    begun = (slug(head) for head, _ in _cut(rest))
    return not others.isdisjoint((*pieces, *begun))


_HEDGED: Final = re.compile(
    r"(?:(?:een (?:klein )?beetje|beetje|ook|deels|soms|misschien|vooral|wat|toch|nog|eigenlijk|mogelijk"
    r"|de|het|zijn|haar|hun) )+",
    re.IGNORECASE,
)
"""What people say before another choice: *werk en een beetje houding*."""


def _said(rest: str) -> str:
    """The rest as an answer by itself; a sentence does not begin with *want*."""
    said = re.sub(rf"(?i)^(?:{_FILLER.pattern}|wel)\s*,\s*", "", rest.lstrip(_EDGE))
    said = re.sub(r"(?i)^(?:want|namelijk)\b[ ,:]*", "", said).strip()
    return "" if says_nothing(said) or _FILLER.fullmatch(said.strip(" .!")) else said


def ask_choice(
    kept: Kept,
    key: str,
    question: str,
    choose: Callable[[str], str],
    apart: Apart,
    guard: Callable[[str], str],
    *,
    words: Sequence[str] = (),
    onward: Mapping[str, str] | None = None,
    where: str = "de vraag waar het past",
    default: str = "",
    lead: str = "",
    belongs: Callable[[str], str] = lambda sentence: "",
    fits: Callable[[str, str], bool] = lambda rest, follow_up: True,
) -> str:
    """Put a question with choices; what is said behind the choice becomes the proposal for a later one.

    ``choose`` reads the choice, ``guard`` refuses what may not be kept of the rest. ``onward`` says for a
    choice the key of the question that the rest belongs to, if it ``fits`` there; where there is none, it is
    told that the rest is not kept, and ``where`` it may be typed instead. For a sentence in the place of one
    of these ``words``, and what ``belongs`` says of it, see ``instead_of_choice``.
    """
    behind: list[str] = []
    if words and onward:
        choose = instead_of_choice(kept, choose, guard, words, onward, belongs)

    def read(answer: str) -> str:
        head, rest = apart(answer)
        chosen = choose(head)
        behind[:] = [guard(rest)] if rest else []
        return chosen

    chosen = kept.ask(key, question, read, default=default, lead=lead)
    for rest in filter(None, behind):
        follow_up = (onward or {}).get(chosen)
        if follow_up and not (_answers(rest, key, follow_up) and fits(rest, follow_up)):
            follow_up = None
        if follow_up:
            kept.offer(follow_up, rest)
        tell(_told(as_typed(chosen), rest, where, kept=bool(follow_up)))
    return chosen


def _answers(rest: str, key: str, follow_up: str) -> bool:
    """Whether the rest can answer a question of another part of the talk: a scrap, *alleen Tom*, can't."""
    same_part = key.partition(":")[0] == follow_up.partition(":")[0]
    return same_part or len(rest.split()) >= _SCRAP


_SCRAP: Final = 3
"""Words of what says something by itself, at the least."""


def _told(chosen: str, rest: str, where: str, *, kept: bool) -> str:
    if kept:
        return told_behind(chosen)
    unkept = f"Niet bewaard is: ‘{rest.rstrip('.')}’. Is dat nodig? Typ het dan bij {where}."
    return f"  Opgevat als: {chosen}. {unkept}"


def told_behind(chosen: str) -> str:
    """What to say of an answer of which the rest is the proposal for the question that follows."""
    return f"  Opgevat als: {chosen}. De rest staat hieronder als voorstel tussen [ ]."


def going_on(
    read: Callable[[str], str], guard: Callable[[str], str], offer: Callable[[str], None]
) -> Callable[[str], str]:
    """The same reader of a choice in words of one's own; what is said behind a sign goes to ``offer``.

    A choice that the rest turns around, as in *behaald, maar niet alles*, is read as a whole.
    """

    def read_on(answer: str) -> str:
        head, rest = _at_sign(answer)
        value = _read_or_none(read, head) if rest and not _TURNS.match(rest) else None
        if value is None or _read_or_none(read, answer) not in (None, value):
            return read(answer)
        offer(guard(rest))
        tell(_told(as_typed(value), rest, "", kept=True))
        return value

    return read_on


_TURNS: Final = re.compile(r"(?:maar|niet|geen|nee|ja|deels|en|of)\b", re.IGNORECASE)


def _at_sign(answer: str) -> tuple[str, str]:
    found = _SIGN.search(answer) or re.search(rf"\s+(?={_REASON.pattern})", answer, re.IGNORECASE)
    return (answer[: found.start()], _said(answer[found.start() :])) if found else (answer, "")


def _read_or_none(read: Callable[[str], str], answer: str) -> str | None:
    try:
        return read(answer)
    except WrongUse:
        return None


# --- A sentence in the place of a choice --------------------------------------------------------------


_FEWEST: Final = 3
"""Words of a sentence at the least."""


def instead_of_choice(
    kept: Kept,
    choose: Callable[[str], str],
    guard: Callable[[str], str],
    words: Sequence[str],
    onward: Mapping[str, str],
    belongs: Callable[[str], str],
) -> Callable[[str], str]:
    """The same reader of a choice; a sentence in its place is proposed for the question that comes next.

    Which one that is, ``onward`` says by choice. The sentence goes behind the answer to which it ``belongs``,
    where there is such a one. Another choice, after which no such question is asked, is doubted once where
    there is an answer to it. ``guard`` refuses what may not be kept.
    """
    follow_up, kept_here = next(iter(onward.values())), list[str]()

    def read(answer: str) -> str:
        try:
            choice = choose(answer)
        except Doubt:
            raise
        except WrongUse as wrong:
            if not _only_choices(answer, words) and (sentence := _sentence(answer, guard)):
                first = f"Antwoord eerst {join_list(list(map(as_typed, words)), 'of')}."
                unsure = re.sub(r"Kies uit: [^.]*\.$", "", wrong.hint)
                raise WrongUse(first, f"{_kept(sentence)} {unsure}".rstrip()) from None
            raise
        if (
            choice
            and choice not in onward
            and (said := kept.answers.get(follow_up) or kept.earlier.get(follow_up))
        ):
            _doubt_loss(choice, said, list(onward))
        if kept_here and (other := onward.get(choice, follow_up)) != follow_up:
            kept.offer(other, kept.earlier.pop(follow_up, ""), instead=True)
        return choice

    def _kept(sentence: str) -> str:
        if given := belongs(sentence):
            kept.add(given, sentence)
            return f"Je zin staat nu bij je vorige antwoord: {kept.answers[given]}"
        kept.offer(follow_up, sentence)
        kept_here.append(sentence)
        return "Je zin is bewaard, en komt daarna als voorstel."

    return read


def _doubt_loss(choice: str, said: str, leading: list[str]) -> None:
    """Doubt a choice that leaves out what was said for another one."""
    other = join_list([as_typed(one) for one in leading], "of")
    with where_needed():
        doubt(
            f"Je schreef: ‘{said.rstrip('.')}’. Bij {as_typed(choice)} komt dat er niet in.",
            f"Moet het erin? Typ dan {other}.",
        )


def _only_choices(answer: str, words: Sequence[str]) -> bool:
    """Whether an answer is no more than choices, as *ja en nee* is."""
    said = {slug(word) for word in re.findall(r"\w+", answer)}
    parts = {part for word in words for part in slug(word).split("-")}
    return said <= parts | {"en", "of", "maar", "ook", "een", "beetje"}


def _sentence(answer: str, guard: Callable[[str], str]) -> str:
    """What is more than a slip of the hand and may be kept; empty for anything else."""
    if len(answer.split()) < _FEWEST or says_nothing(answer):
        return ""
    try:
        return guard(answer)
    except WrongUse:
        return ""
