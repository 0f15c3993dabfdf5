"""A sentence that is typed in the place of a choice: kept for the question it belongs to, and never lost."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from spvgen.cli.asking.kept import Kept
from spvgen.cli.terminal.ask import as_typed, says_nothing
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import Doubt, doubt, where_needed
from spvgen.dutch import join_list, slug

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
