"""Vague words that the same sentence answers: *op tijd* before a term is over, *zo nodig* what is wrong.

That a word is vague in one of its senses only, is told by the words beside it (``vague_words``).
"""

from collections.abc import Callable, Sequence
from typing import Final

from spvgen.wording.comparatives import is_comparative
from spvgen.wording.lexicon import is_abstract
from spvgen.wording.measures import is_thing
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import CLAUSE_ENDS, SENTENCE_ENDS, Token, keys_at, since, until, word_at

_WITHIN: Final = 4  # tokens from *zo nodig* to what is put right, at most
_RUNS: Final = frozenset({"loopt", "lopen"})
_TERMS: Final = (
    *("termijn", "termijnen", "deadline", "deadlines", "vervaldatum", "vervaldag", "inschrijving"),
    *("contract", "contracten", "vergunning", "vergunningen", "licentie", "licenties"),
)


def is_by_term(tokens: Sequence[Token], at: int) -> bool:
    """*In elke zaak waarin een termijn afloopt, dien je de stukken op tijd in*: before it is over."""
    word = tokens[at].word
    if word not in ("tijdig", "tijdige") and (word, word_at(tokens, at + 1)) != ("op", "tijd"):
        return False
    before = [token.word for token in tokens[:at]]
    if _is_by_hour(tokens, at):
        return True
    begun = max((n + 1 for n, one in enumerate(before) if one in SENTENCE_ENDS), default=0)
    said = before[begun:]
    ended = not words("running_out").isdisjoint(said) or ("af" in said and not _RUNS.isdisjoint(said))
    return ended and any(one.endswith(_TERMS) for one in said)


def _is_by_hour(tokens: Sequence[Token], at: int) -> bool:
    """*Je bent om 08:00 uur op tijd op je plek*; no *je komt op tijd en gaat om 17:00 uur naar huis*."""
    begun = since(tokens, at, NEW_CLAUSE)
    end = until(tokens, at, NEW_CLAUSE)
    hours = (n for n in range(begun, end) if "<klok>" in tokens[n].keys)
    return any(word_at(tokens, n - 1) in _AT_THAT_HOUR for n in hours)


_AT_THAT_HOUR: Final = frozenset({"om", "voor", "vóór", "uiterlijk", "tot", "half"})


def is_amends(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Pakt zo nodig het goede artikel*: when that is, says what is put right."""
    if word_at(tokens, start) not in _IN_CASE:
        return False
    behind = range(end, end + _WITHIN)
    right = any(word_at(tokens, n) in _RIGHT and word_at(tokens, n - 1) in ("de", "het") for n in behind)
    return right or any(word_at(tokens, n) in words("amiss") for n in behind)


_RIGHT: Final = frozenset({"goede", "juiste"})
_IN_CASE: Final = frozenset({"zo", "waar", "indien"})


NEW_CLAUSE: Final = frozenset({"en", "maar", ",", ";", ".", ":"})


# --- What a sentence answers further on ---------------------------------------------------------------


def is_answered(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the sentence itself says what the vague tokens ``start`` up to ``end`` leave open."""
    first, last = tokens[start].word, tokens[end - 1].word
    if is_by_term(tokens, start):
        return True
    if first in words("sizes"):
        return _is_scheduled(tokens, start)
    return last in _ANSWERS and _ANSWERS[last](tokens, start, end)


_DAYS: Final = frozenset({"<dagmaat>", "<weekdag>", "<maand>", "<datum>"})
_WHICH_DAY: Final = frozenset({"<lidwoord>", "<rang>", "<n>"})
_ON: Final = frozenset({"op", "in"})
_OBJECT: Final = 4  # tokens from the day to what is sent, at most


def _is_sent(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Stuurt op werkdag 6 een analyse*: a day, and behind it what is sent; no *stuurt op dagomzet*."""
    if not tokens[start].word.startswith("stu"):
        return False
    at = end
    while not keys_at(tokens, at).isdisjoint(_WHICH_DAY):
        at += 1
    when = not keys_at(tokens, at).isdisjoint(_DAYS) or word_at(tokens, at) in ("verzoek", "aanvraag")
    rest = range(at + 1, _clause(tokens, at).stop)[:_OBJECT]
    return when and any("<lidwoord>" in tokens[n].keys for n in rest)


def _is_handed_on(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Brengt het meerwerk in kaart en legt vóór 26 februari een voorstel voor*: the day shows it done."""
    if word_at(tokens, end) != "en" or word_at(tokens, end - 2) != "in":
        return False
    clause = _clause(tokens, end + 1)
    verb = next((tokens[n].word for n in clause[:2] if tokens[n].word in words("handing")), "")
    said = {tokens[n].word for n in clause}
    dated = any(not _DATES.isdisjoint(tokens[n].keys) for n in clause)
    return dated and bool(verb) and (not verb.startswith("leg") or "voor" in said)


_DATES: Final = frozenset({"<maand>", "<weekdag>", "<datum>"})


def _is_there_by(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Zorgt dat de testomgeving op 1 december werkt*: there on a day; no *dat de sfeer op 1 mei werkt*."""
    clause = _clause(tokens, end)
    pronoun = word_at(tokens, end + 1) in words("noun_ahead")  # *dat het op 3 mei werkt*
    if pronoun or word_at(tokens, end) not in _NAMING or not any("<maand>" in tokens[n].keys for n in clause):
        return False
    if any(_is_quality(tokens[n]) for n in clause):
        return False
    return any(tokens[n].word in _WORKS for n in clause)


_NAMING: Final = frozenset({"de", "het", "een", "jouw", "je"})
_WORKS: Final = frozenset({"werkt", "draait", "hangt", "ligt", "klaarstaat", "klaarligt"})


def _is_quality(token: Token) -> bool:
    unseen = {"<gevoel>", "<abstract>", "<vaagzaak>"} & token.keys
    return bool(unseen) or is_abstract(token.word) or is_comparative(token.word)


def _is_trip(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Gaat elke dinsdag op pad*, *twee aan twee op pad*: on a day or by how many; no *gaan op pad*."""
    before = range(max(0, start - _TRIP), start)
    said = {tokens[n].word for n in before}
    if not _IN_PAIRS.isdisjoint(said) or {"twee", "aan"} <= said:
        return True
    if any(not keys_at(tokens, n).isdisjoint(_HOW_LONG) for n in before) and word_at(tokens, end) == "met":
        return True  # *een uur op pad met de boswachter*
    gone = any(tokens[n].word in ("ga", "gaat", "gaan") for n in before)
    return gone and any(not keys_at(tokens, n).isdisjoint({"<weekdag>", "<klok>"}) for n in before)


_IN_PAIRS: Final = frozenset({"tweeën", "drieën", "tweetallen", "duo's", "koppels"})
_HOW_LONG: Final = frozenset({"<kort>", "<dagdeel>"})
_TRIP: Final = 6  # tokens from *gaat* to *op pad*, at most


def _is_scheduled(tokens: Sequence[Token], at: int) -> bool:
    """*De langere pauze staat op 13 december in de dienstregeling*: known, and there or not."""
    noun = word_at(tokens, at + 1)
    measured = noun in words("indicators") or noun.endswith(ordered("indicator_endings"))
    named = word_at(tokens, at - 1) in ("de", "het") and not (measured or is_abstract(noun))
    rest = _clause(tokens, at)
    listed = any(tokens[n].word in words("schedules") and word_at(tokens, n - 2) in _ON for n in rest)
    return named and listed and any("<maand>" in tokens[n].keys for n in rest)


def _is_had_changed(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Laat het op de borden veranderen*: it is written otherwise there; no *laat de sfeer veranderen*."""
    if _is_done_with(tokens, start):
        return True
    let = next((n for n in range(start, -1, -1) if tokens[n].word in ("laat", "laten")), start)
    told = range(let + 1, start)
    placed = any(tokens[n].word in _ON and is_thing(word_at(tokens, n + 2)) for n in told)
    return placed and not any(_is_quality(tokens[n]) for n in told)


def _is_of_each(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Bij alle papiersoorten het juiste profiel*: each has one; no *bij elke klant de juiste toon*."""
    each = word_at(tokens, start - 3) in words("elk") | {"alle"} and word_at(tokens, start - 4) in _EACH
    return each and word_at(tokens, start - 1) in ("de", "het") and is_thing(word_at(tokens, end))


_EACH: Final = frozenset({"bij", "op", "voor", "aan"})


def _is_told_which(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Een voorbeeld van iets dat lukte*, *vraagt iemand iets wat je niet weet*: some case, whichever."""
    if _is_chosen(tokens, start) or _is_in_each_case(tokens, start):
        return True
    if word_at(tokens, end) not in ("dat", "wat"):
        return False
    clause = _clause(tokens, start)
    if word_at(tokens, start - 1) == "van" and word_at(tokens, start - 2) in _CASES:  # it has been
        return tokens[clause[-1]].word.endswith(("te", "de", *ordered("past_verbs")))
    return word_at(tokens, start - 1) == "iemand" and word_at(tokens, clause.stop + 1) == "dan"


def _is_in_each_case(tokens: Sequence[Token], at: int) -> bool:
    """*Voor je iets op een taart schrijft, …*, *zodra er iets binnenkomt, …*: whichever it is."""
    opened = since(tokens, at, CLAUSE_ENDS)
    case = word_at(tokens, opened) in _EACH_TIME and word_at(tokens, opened + 1) in words("subjects")
    return case and at <= opened + _SUBJECT


_EACH_TIME: Final = frozenset(
    {"voor", "vóór", "voordat", "nadat", "zodra", "als", "wanneer", "alvorens", "telkens"}
)
_SUBJECT: Final = 4  # tokens from the opening of such a clause to its object, at most


def is_put_right(tokens: Sequence[Token], at: int) -> bool:
    """*Stuurt onleesbare bonnen terug*, *herstelt onjuiste boekingen*: what is wrong picks out which."""
    noun = word_at(tokens, at + 1)
    if len(noun) < _NOUN or is_abstract(noun):
        return False
    begun = since(tokens, at, NEW_CLAUSE)
    clause = {token.word for token in tokens[begun : _clause(tokens, at).stop]}
    back = not clause.isdisjoint(words("sending")) and not clause.isdisjoint(_BACK)
    return back or not clause.isdisjoint(words("mending"))


_NOUN: Final = 4  # letters
_BACK: Final = frozenset({"terug", "weg", "eruit"})


def _is_to_learn_from(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Eén gesprek waar je van wilt leren*: which one; no *je wilt leren*."""
    return end - start == 1 and _is_chosen(tokens, start)


def _is_chosen(tokens: Sequence[Token], at: int) -> bool:
    """Whether a place is within a clause that tells which one of many somebody wants to talk about."""
    opened = next((n for n in range(at, -1, -1) if tokens[n].word.startswith("waar")), 0)
    clause = {token.word for token in tokens[opened : _clause(tokens, at).stop]}
    counted = any("<n>" in keys_at(tokens, n) for n in range(max(0, opened - _COUNTED), opened))
    return counted and opened <= at < _clause(tokens, opened).stop and not _WISHES.isdisjoint(clause)


_COUNTED: Final = 3  # tokens from a number to *waar*, at most
_WISHES: Final = frozenset({"wil", "wilt", "willen", "wilde"})


def _is_left_alone(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Verandert de volgorde alleen na overleg*, *verandert er niets meer aan*: so or not, as one sees."""
    if _is_done_with(tokens, start):
        return True
    clause = _clause(tokens, end)
    only = next((n for n in clause if tokens[n].word in ("alleen", "pas")), None)
    return only is not None and word_at(tokens, only + 1) in _UNDER


def _is_done_with(tokens: Sequence[Token], at: int) -> bool:
    """*Daarna verander je er niets meer aan*; no *er verandert niets meer*, nor *je houding niet meer*."""
    begun = since(tokens, at - 1, NEW_CLAUSE)
    clause = tokens[begun : _clause(tokens, at).stop]
    said = [token.word for token in clause]
    ended = any(one in _NOTHING and said[n + 1 : n + 2] == ["meer"] for n, one in enumerate(said))
    return (
        ended
        and word_at(tokens, at - 1) != "er"
        and not any(_is_quality(token) for token in clause if token.word != "meer")
    )


_NOTHING: Final = frozenset({"niets", "niks", "niet"})
_UNDER: Final = frozenset({"na", "met", "in", "als", "wanneer", "nadat"})
_CASES: Final = frozenset({"voorbeeld", "foto", "filmpje"})


def _is_looked_back_on(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Met wat er die maand nodig was*: over a span that is past; no *je doet wat nodig was*."""
    past = word_at(tokens, end) in ("was", "waren", "bleek")
    return past and any("<tijdmaat>" in tokens[n].keys for n in range(start, end))


def _is_accepted(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Tekende een collega voor je, dan is dat gewoon goed*: so it counts; no *dan is de sfeer goed*."""
    ahead = [word_at(tokens, n) for n in range(max(0, start - _TO_THEN), start)]
    so = any(ahead[n : n + 2] == ["dan", "is"] and ahead[n + 2] in _THAT for n in range(len(ahead) - 2))
    return so and word_at(tokens, end) in CLAUSE_ENDS | {""}


_TO_THEN: Final = 5  # tokens from *dan is dat* to *goed*, at most
_THAT: Final = frozenset({"dat", "dit", "het"})


def _clause(tokens: Sequence[Token], at: int) -> range:
    """The tokens from a place to the sign that ends the clause."""
    return range(at, until(tokens, at, CLAUSE_ENDS))


_ANSWERS: Final[dict[str, Callable[[Sequence[Token], int, int], bool]]] = {
    "op": _is_sent,
    "kaart": _is_handed_on,
    "pad": _is_trip,
    "dat": _is_there_by,
    "leren": _is_to_learn_from,
    "verander": _is_left_alone,
    "verandert": _is_left_alone,
    "veranderen": _is_had_changed,
    "juiste": _is_of_each,
    "iets": _is_told_which,
    "nodig": _is_looked_back_on,
    "goed": _is_accepted,
    "prima": _is_accepted,
}
