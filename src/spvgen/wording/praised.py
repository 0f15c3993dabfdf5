"""Praise of what is counted: *drie goede gesprekken* can be counted, and what makes one good stays open."""

from typing import Final

from spvgen.wording.comparatives import is_superlative
from spvgen.wording.sentence import Sentence
from spvgen.wording.tokens import word_at
from spvgen.wording.vague import Candidate


def praises_counted(s: Sentence, c: Candidate) -> bool:
    """Whether a word of praise stands with what a number counts.

    A superlative picks out (*de drie grootste klanten*), and of what has a ceiling none is asked for.
    """
    praise = s.tokens[c.start]
    if not praise.word.endswith("e") or is_superlative(praise.word):
        return False
    if word_at(s.tokens, c.end).endswith(_TOLD_APART.get(praise.word, ())):
        return False
    wanted = (one for one in s.core_amounts if one.unit and one.bound != "maximaal")
    return any(one.start < praise.start and praise.end < one.end for one in wanted)


_TOLD_APART: Final[dict[str, tuple[str, ...]]] = {
    "collegiale": ("observatie", "consultatie", "intervisie", "toetsing", "visitatie", "bezoek"),
    "goede": ("antwoord", "antwoorden"),
}
"""*een collegiale lesobservatie*, *twaalf goede antwoorden*: which kind, and no praise."""
