"""Whether a word that judges a person is said of the employee, and how that is told (S06)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.rules.reading.first_names import FIRST_NAMES
from spvgen.rules.reading.impressions import REPORTED
from spvgen.rules.reading.in_third_person import with_quotes, without_quotes
from spvgen.rules.specifiek import said_of_patterns as how
from spvgen.rules.specifiek import said_otherwise as otherwise
from spvgen.rules.specifiek.character_turns import TURNS
from spvgen.rules.specifiek.character_words import INSTEAD, PERSON_WORDS, STRICT, kind_of
from spvgen.wording.tokens import fold, split_words


class Judging(NamedTuple):
    """Words that judge a person, where they end in the text, and what to write instead."""

    end: int
    quote: str
    instead: str


_TALK: Final = "wie welke informatie niet of te laat kreeg, en wanneer"
_ELSE: Final = "wat er gebeurde of niet gebeurde, en wanneer"


def judging_words(text: str, names: tuple[str, ...]) -> list[Judging]:
    """Where a text judges the employee (``names``: how it may call them) and not what they did.

    What a customer said is a fact, and a *houding* while lifting or at a desk is about the body.
    """
    found: dict[int, Judging] = {}
    for sentence in re.finditer(r"[^.!?\n]+", without_quotes(text)):
        judged = list(_in_sentence(sentence[0], names))
        if judged and re.search(otherwise.DENIES, sentence[0]):
            continue
        if judged and not re.search(REPORTED, sentence[0]) and not re.search(otherwise.OWN_VIEW, sentence[0]):
            for judging in judged:
                end = sentence.start() + judging.end
                quote = with_quotes(judging.quote, text)
                found.setdefault(end, Judging(end, quote, judging.instead))
    return [found[end] for end in sorted(found)]


def _in_sentence(sentence: str, names: tuple[str, ...]) -> Iterator[Judging]:
    low = _nameless(sentence, (*names, *_first_names(sentence)))
    phrase = _turn(fold(sentence))
    if phrase and not _is_of_another(low[: phrase.end()]):
        yield Judging(phrase.end(), sentence[phrase.start() : phrase.end()], _ELSE)
    for word in re.finditer(r"\w+", low):
        kind = kind_of(word[0])
        start = _start(kind, low, word) if kind else None
        if start is not None and not (phrase and phrase.start() <= start and word.end() <= phrase.end()):
            instead = _TALK if word[0] == "communicatief" else INSTEAD.get(word[0], _ELSE)
            yield Judging(word.end(), sentence[start : word.end()].strip(), instead)


def _turn(folded: str) -> re.Match[str] | None:
    """The first turn of phrase that judges whoever is no customer, and that nobody denies."""
    found = TURNS(folded)
    return None if found and re.search(otherwise.NOT_OF_STAFF, folded[: found.start()]) else found


def _nameless(sentence: str, names: tuple[str, ...]) -> str:
    """The sentence in small letters, with signs for a name, so that the same patterns do for all names."""
    low = sentence.lower()
    for name in sorted(names, key=len, reverse=True):
        if name.lower() in low:
            low = re.sub(rf"\b{re.escape(name.lower())}(?=s?\b)", how.NAME * len(name), low)
    return low


def _first_names(sentence: str) -> Iterator[str]:
    """First names in a sentence that speaks to nobody: a writer may call the employee by another name too."""
    if FIRST_NAMES.isdisjoint(split_words(fold(sentence))) or re.search(otherwise.SPOKEN_TO, sentence):
        return
    for found in re.finditer(r"[A-ZÀ-Þ][\w'’-]+", sentence):
        if fold(found[0]) in FIRST_NAMES and not re.search(
            otherwise.CALLED_OTHERWISE, sentence[: found.start()]
        ):
            yield found[0]


def _is_of_another(said: str) -> bool:
    """Whether an idiom is of somebody or something else: *een pallet ligt dwars*, *de beller had een …*."""
    clause = re.split(r"[,;:]", said)[-1]
    return re.match(how.ANOTHER, clause) is not None and not re.search(rf"\b(?:{how.WHO}|jouw)\b", clause)


def _start(kind: str, low: str, word: re.Match[str]) -> int | None:
    """Where the judging words begin that end in a word of this kind; None where it does not judge."""
    offset = max(0, word.start() - how.NEAR)
    before, behind = low[offset : word.start()], low[word.end() : word.end() + how.NEAR]
    tried = (re.search(pattern, before) for pattern in _tied_by(kind, word[0], before, behind))
    found = next(filter(None, tried), None)
    return offset + found.start(found.lastgroup or 0) if found else None


def _tied_by(kind: str, word: str, before: str, behind: str) -> Iterator[str]:
    """What can stand before a word of this kind to tie it to the employee, with this behind it."""
    if kind == "meest":
        yield from _most_of_all(behind)
    elif kind in ("mens", "trek", "deugd"):
        if any(re.search(bar, before) for bar in (how.YOU_FIND, how.TOPIC, how.UNSAID)):
            return
        if re.search(how.FINDS_IT, before) and re.match(how.THAT_OTHERS, behind):
            return
        if not (re.match(how.IN_THEIR_EYES, behind) and re.search(how.THAT_THEY, before)):
            yield from _of_person(kind, word, before, behind)
    elif kind == "smet":
        yield from _of_a_flaw(before, behind)
    elif kind == "kwaliteit":
        yield from () if otherwise.is_a_thing(word, behind) else _of_a_quality(word, before, behind)
    elif not (
        re.search(how.BODY, before + behind)
        or re.search(otherwise.PRAISED, behind)
        or re.search(otherwise.NOT_HERE, before)
    ):
        yield how.OWN
        yield how.A_KIND_OF if kind == "houding" else how.OUT_OF


def _most_of_all(behind: str) -> Iterator[str]:
    """*De luiste van de ploeg*, *het lastigste lid*; *het lastigste stukje* is what it is of the work."""
    if re.match(how.A_PERSON, behind):
        yield how.MOST_OF
    elif re.match(how.CONDUCT, behind) or not re.match(how.A_WORK, behind):
        yield how.MOST


def _of_a_flaw(before: str, behind: str) -> Iterator[str]:
    if not re.match(how.OF_ANOTHER, behind) and not re.search(how.TALKED_OF, before):
        yield how.FLAW


def _of_a_quality(word: str, before: str, behind: str) -> Iterator[str]:
    yield how.LACKING
    yield how.OWN_LOW
    if re.match(how.NOT_GIVEN, behind):
        yield how.BARE
    if word in STRICT:
        yield how.NONE_AT_ALL
    if re.match(how.NOT_THERE, behind):
        yield how.BARE
    if re.match(how.IS_SHOWN, behind) and not re.search(how.GIVEN, before):
        yield how.LITTLE
    if re.match(how.TOO_LOW, behind):
        yield how.OWN


def _of_person(kind: str, word: str, before: str, behind: str) -> Iterator[str]:
    said = how.DENIED if kind == "deugd" else how.DEGREE
    yield from _in_front(kind, behind)
    if not re.match(how.OTHER_SENSE, behind):
        yield f"{how.TIED}{said}"
        if re.match(how.CLAUSE_END, behind):
            yield f"{how.LOOSE}{said}"
            yield how.WHO_IS
        if kind == "deugd" and re.match(how.PREDICATIVE, behind):
            yield how.NOT_SO
    if kind != "deugd":
        yield from _of_a_trait(kind, word, before, behind)


def _in_front(kind: str, behind: str) -> Iterator[str]:
    """Where the word opens the clause: *hardleers ben je wel*, *collegiaal ben je niet*."""
    turned = re.match(how.FRONTED_NOT, behind) if kind == "deugd" else re.match(how.FRONTED, behind)
    if turned or (kind != "deugd" and re.match(how.A_TRAIT_OF, behind)):
        yield how.BARE


def _of_a_trait(kind: str, word: str, before: str, behind: str) -> Iterator[str]:
    if not re.search(r"\d", behind):  # with figures behind it, it is founded
        yield how.WORKS
    if kind == "mens":
        yield how.LESS
        if (not word.endswith("e") and _is_nobody_elses(before, behind)) or (
            word in PERSON_WORDS and not re.search(otherwise.OF_OTHER_PEOPLE, before + behind)
        ):
            yield how.ANYWHERE
        elif not word.endswith("e") and re.match(how.PREDICATIVE, behind):
            yield how.OPENING
    if re.match(how.CONDUCT, behind):
        yield how.IN_A_WAY
    elif kind == "mens" and not re.search(how.ANOTHER_IS, before) and _says_of(word, before, behind):
        yield how.WIDE
        yield how.BUT_A


def _is_nobody_elses(before: str, behind: str) -> bool:
    """Whether a trait, by what stands around it, can only be the employee's."""
    around = before + behind
    said = re.match(how.PREDICATIVE, behind) and re.search(how.OF_YOU, around)
    return said is not None and not re.search(otherwise.OF_OTHERS, around)


def _says_of(word: str, before: str, behind: str) -> bool:
    """Whether a trait is said of somebody, and not of a noun behind it: *een onbeschoft antwoord*."""
    return bool(
        re.match(how.PREDICATIVE, behind) or not (word.endswith("e") or re.search(how.WITH_A_NOUN, before))
    )
