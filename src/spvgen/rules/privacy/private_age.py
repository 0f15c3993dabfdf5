"""How old somebody is, or how long until a pension (V06): *je bent 58*, *op je 61e*, *vlak voor je AOW*."""

from itertools import pairwise
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.clause_words import EMPLOYEE
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.wording.tokens import folded, split_words

_YOUR: Final = words("je jouw uw mijn")
_THEIRS: Final = words("haar zijn")
_THEY: Final = words("ze zij hij")
_ARE: Final = words("ben bent word wordt werd")
_WHO: Final = words("je jij u ik")
_YET: Final = words("nog maar pas nu al inmiddels bijna net ook intussen ruim al_ruim ver boven de")
_BEHIND: Final = words("en maar dus want geworden bent ben is werd wordt")
_SOMEBODY: Final = words(f"iemand vrouw man {EMPLOYEE}")
_PART: Final = words("begin midden eind halverwege")
_ROUND: Final = words("twintig dertig veertig vijftig zestig")
_REST: Final = words("aow aow-leeftijd pensioen vroegpensioen pensionering pensioenleeftijd pensioendatum")
_GO: Final = words("ga gaat gaan wil mag")
_NEARLY: Final = words("bijna ruim rond net ver diep")
_COMES: Final = words("loopt loop bent ben")
_TOWARDS: Final = (["tegen", "de"], ["richting", "de"], ["over", "de"], ["voorbij", "de"], ["boven", "de"])
_OTHERS: Final = words("""
    klant klanten cliënt cliënten bewoner bewoners leerling leerlingen patiënt patiënten deelnemer deelnemers
    verzekerde verzekerden huurder huurders inwoner inwoners gast gasten kandidaat pensioenfonds polis
    werkgever advies legitimatie bier drank alcohol tabak
""")
_KEPT: Final = words("loopt houdt opbouw regeling overzicht wordt blijft")
_RECKONED: Final = words("""
    dossier dossiers rekende berekende rekent berekent berekening berekeningen advies
    verandert veranderen gelijk onveranderd lopen behoudt behouden houden
""")
"""Beside these a pension is what somebody works on, or a right that stays as it is."""
_RANKED: Final = words("ranglijst lijst klassement ranking stand score scores punten plek plaats uitslag")
_YEARS: Final = {str(year) for year in range(1945, 2009)}
_THIS_YEAR: Final = (["dit", "jaar"], ["volgend", "jaar"])
_OF_TENS: Final = tuple(f"{ten}er" for ten in sorted(_ROUND))
_ROUNDS: Final = tuple(f"{ten}{end}" for ten in sorted(_ROUND) for end in ("er", "plusser", "jarige", "ste"))


def may_be_age(word: str) -> bool:
    """Whether a folded word can be part of it: an age, or what comes with one."""
    return _is_age(word) or word in _YEARS or word in _REST or word in _ROUND or word.endswith(_ROUNDS)


def _is_age(word: str) -> bool:
    """*58*, *58e*, *58-jarige*."""
    return len(word) > 1 and word[:2].isdecimal() and "15" <= word[:2] <= "79" and not word[2:3].isdecimal()


def tells_age(text: str) -> bool:
    """Whether a text tells how old the employee is."""
    return any(_tells(folded(sentence)) for sentence in sentences_in(composed(text)))


def _tells(sentence: str) -> bool:
    said = list(split_words(sentence))
    if not _OTHERS.isdisjoint(words_in(sentence)):
        as_one = any(one == "als" and two.endswith(_OF_TENS) for one, two in pairwise(said))
        return as_one and _is_to_you(said)
    return any(_tells_at(said, at, sentence) for at, word in enumerate(said) if may_be_age(word))


def _is_to_you(said: list[str]) -> bool:
    """*Als dertiger zou je klanten kunnen bezoeken*: whom it is said to, before whoever else is named."""
    who = next((at for at, word in enumerate(said) if word in _WHO), len(said))
    return who < next(at for at, word in enumerate(said) if word in _OTHERS)


def _tells_at(said: list[str], at: int, sentence: str) -> bool:
    word, before = said[at], said[max(0, at - 6) : at]
    last = before[-1] if before else ""
    if word in _YEARS:
        return last == "van" and _is_you(before[:-1]) and _is_end_behind(said, at)
    if word in _REST:
        kept = not (_KEPT.isdisjoint(said[at + 1 : at + 2]) and _RECKONED.isdisjoint(said))
        near = last == "met" and (_leaves(said) or before[-2:-1] in (["bijna"], ["haast"]))
        return (last in _YOUR and not kept) or near
    if word in _ROUND:
        return _is_round(said, at, before)
    if word.endswith("ste") or word[2:] == "e":
        theirs = last in _THEIRS and not _THEY.isdisjoint(said[at + 2 : at + 3])  # op haar 61e leert ze
        return before[-2:-1] == ["op"] and (theirs or (last in _YOUR and _is_no_count(said, at)))
    if _is_age(word):
        named = last == "als" and word.endswith(("jarige", "plusser"))
        return named if word[2:] else _is_said(said, at, sentence)
    return last in _YOUR or last == "als" or (last == "een" and not _ARE.isdisjoint(before[-3:]))


def _is_round(said: list[str], at: int, before: list[str]) -> bool:
    """*Je bent begin vijftig*, *je wordt dit jaar zestig*, *in de zestig*; not *in de zestig dossiers*."""
    while before and before[-1] in _NEARLY:
        before.pop()
    if before[-1:] == ["van"] and before[-2:-1] and before[-2] in _SOMEBODY:
        return True
    if before[-2:] in _THIS_YEAR:
        return _is_you(before[:-2]) and _is_end_behind(said, at)
    turns = _is_end_behind(said, at) and not (_ARE.isdisjoint(before) or _WHO.isdisjoint(before))
    parted = before[-1:] and before[-1] in _PART
    towards = before[-2:] in _TOWARDS
    if towards and not _COMES.isdisjoint(said[at + 1 : at + 2]):
        return True
    round_about = parted or ((towards or before[-2:] == ["in", "de"]) and not _WHO.isdisjoint(said))
    return turns or bool(round_about and _is_no_count(said, at))


def _is_you(before: list[str]) -> bool:
    """*Je bent*, *word je*."""
    pair = before[-2:]
    return len(pair) == 2 and not (_ARE.isdisjoint(pair) or _WHO.isdisjoint(pair))


def _is_end_behind(said: list[str], at: int) -> bool:
    """Whether no noun comes behind a number: *je wordt zestig en*, not *zestig dossiers*."""
    return not said[at + 1 : at + 2] or said[at + 1] in _BEHIND


def _is_no_count(said: list[str], at: int) -> bool:
    """The same, or a verb with its subject comes behind it: *op je 61e leer je*, not *op je 61e bezoek*."""
    return _is_end_behind(said, at) or said[at + 1] in _GO or not _WHO.isdisjoint(said[at + 2 : at + 3])


def _leaves(said: list[str]) -> bool:
    """*Over drie jaar ga je met pensioen*; not *Henk gaat met pensioen en loopt met je mee*."""
    return any(
        (one in _GO and other in _WHO) or (one in _WHO and other in _GO) for one, other in pairwise(said)
    )


def _is_said(said: list[str], at: int, sentence: str) -> bool:
    """*Je bent nog maar 21*, *met je 61 jaar*, *iemand van 58*."""
    before, behind = said[max(0, at - 6) : at], said[at + 1 : at + 2]
    if before[-1:] and before[-1] in _YOUR:
        return behind == ["jaar"] and _is_whole_age(said, at, sentence, _NO_TENURE)
    if before[-1:] == ["van"] and before[-2:-1] and before[-2] in _SOMEBODY:
        return behind != ["uur"]
    while before and before[-1] in _YET:
        before.pop()
    if before[-2:] in _THIS_YEAR:
        del before[-2:]
    counted = bool(said[at + 1 :]) and any(one[:1].isdecimal() for one in said[at + 1 : at + 3])
    ends = not behind or behind[0] in _BEHIND or f"{said[at]}," in sentence
    ends = ends or (behind == ["jaar"] and _is_whole_age(said, at, sentence))
    return ends and not counted and _RANKED.isdisjoint(said) and _is_you(before)


_NO_TENURE: Final = frozenset(_WHO | _GO)


def _is_whole_age(said: list[str], at: int, sentence: str, more: frozenset[str] = frozenset()) -> bool:
    """*61 jaar*, *61 jaar oud*; not *22 jaar bij ons* or *22 jaar ervaring*."""
    third = said[at + 2 : at + 3]
    if not third or third[0] in _BEHIND or third[0] in ("oud", "jong") or f"{said[at]} jaar," in sentence:
        return True
    return bool(more) and (third[0] in more or not _WHO.isdisjoint(said[at + 3 : at + 4]))
