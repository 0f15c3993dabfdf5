"""How much there is, as against what is done: the level that something runs at, a share of what comes in."""

from itertools import pairwise
from typing import Final

from spvgen.wording.amount import Amount
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.lexicon import classes_of
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.times import Mark
from spvgen.wording.tokens import word_at

_AT: Final = frozenset({"aan", "op", "rond", "tussen"})
_WITH: Final = frozenset({"met", "op", "aan", "bij", "in", "tegen"})
_NEAR: Final = 12  # tokens between a verb of holding and what is held, at most
_ANY_MOMENT: Final = frozenset(
    {("elk", "moment"), ("ieder", "moment"), ("elk", "tijdstip"), ("ieder", "tijdstip"), ("allen", "tijde")}
)
_LEVELS: Final = frozenset({"op", "rond", "tussen"})


def runs_at(s: Sentence) -> bool:
    """*draait op 85%*, *zit rond de 24 graden*: the level of what goes on."""
    levels = (a for a in s.amounts if a.percent or a.unit == "graden")
    return not s.words.isdisjoint(words("running")) and any(ahead(s, a)[1] in _AT for a in levels)


def is_steady(s: Sentence) -> bool:
    """*is er steeds iemand*, *op elk moment*; *steeds meer* grows, *nog steeds* tells how it is."""
    if any((one.word, other.word) in _ANY_MOMENT for one, other in pairwise(s.tokens)):
        return True
    return any(
        one.word not in ("nog", ",")
        and steady.word == "steeds"
        and at not in s.timed
        and not is_comparative(other.word)
        for at, (one, steady, other) in enumerate(zip(s.tokens, s.tokens[1:], s.tokens[2:], strict=False), 1)
    )


def goes_about_it(s: Sentence) -> bool:
    """*komende winter zuiniger met gas*, without a verb: how one goes about it then."""
    return (s.words.isdisjoint(words("modal_verbs")) and not s.has_light_verb) and any(
        one.word.endswith("er") and is_comparative(one.word) and other.word in _WITH and at - 1 in s.timed
        for at, (one, other) in enumerate(pairwise(s.tokens))
    )


def holds_so_many(s: Sentence, at: int) -> bool:
    """*houden in mei en juni twee lezingen*: a number of no time, and no level (*op acht minuten*)."""
    near = range(at, min(at + _NEAR, len(s.tokens)))
    free = (place for place in near if place not in s.timed and not _ends_level(s, place))
    return any("<n>" in s.tokens[place].keys for place in free)


def _ends_level(s: Sentence, at: int) -> bool:
    """*op acht*, *tussen de 4 en 9*: what stands there tells how high."""
    ahead = at - 1 - (word_at(s.tokens, at - 1) in ("de", "het"))
    if word_at(s.tokens, ahead) == "en" and "<n>" in s.tokens[ahead - 1].keys:
        return _ends_level(s, ahead - 1)
    return word_at(s.tokens, ahead) in _LEVELS


def describes(s: Sentence, amount: Amount) -> bool:
    """*een mail van maximaal vijf regels*, *in hooguit een uur*, *een blog, met twee tips*: of one thing."""
    thing, before = ahead(s, amount)
    measure = thing in words("indicators") or thing.endswith(ordered("indicator_endings"))
    added = before in ("elk", "met") and thing.endswith(",")
    added = added or (before == "met" and thing.strip(",") in _EACH)  # *elk met minstens één foto*
    added = added or (before in _EACH and thing in ("met", "elke", "iedere"))
    timed = before == "in" and "<kort>" in classes_of(amount.unit)
    return added or timed or (before == "van" and not measure)


_EACH: Final = frozenset({"elk", "telkens", "steeds", "keer"})


def of_each(s: Sentence) -> frozenset[str]:
    """*drie borrels, met telkens minimaal 20 gasten*: what each of them is like, and no habit."""
    pairs = {(one.word, other.word) for one, other in pairwise(s.tokens)}
    counted = any(amount.unit and not amount.bound for amount in s.core_amounts)
    return _EACH_TIME if counted and not pairs.isdisjoint(_WITH_EACH) else frozenset()


def is_with_each(s: Sentence, mark: Mark) -> bool:
    """*vier maaltijden, met elke keer minstens 15 eters*."""
    return s.text[mark.start : mark.end].lower() in _EVERY and s.text[: mark.start].endswith("met ")


_EVERY: Final = frozenset({"elke keer", "iedere keer"})
_EACH_TIME: Final = frozenset({"telkens"})
_WITH_EACH: Final = frozenset({("met", "telkens"), ("telkens", "met")})


def ahead(s: Sentence, amount: Amount) -> tuple[str, str]:
    """The two words before a quantity and its bounds."""
    said = s.text[: amount.start].lower().rstrip("+-–−").split()
    while said and said[-1] in words("bounds"):
        said.pop()
    first, second = ["", "", *said][-2:]
    return first, second


def is_share(amount: Amount) -> bool:
    """A part of a whole: *85%, 9 op de 10, een derde*."""
    return amount.percent or amount.rate or 0 < amount.value < 1


def flows(s: Sentence) -> bool:
    """*95% van de bestellingen*: new ones come all the time, as no *80% van het team* does."""
    return any(word in words("flow") or word.endswith(ordered("flow_endings")) for word in s.words)


def covers_flow(s: Sentence) -> bool:
    """*alle leveringen*: all of what keeps coming in; *alle oude leveringen* and *alle teams* are there."""
    said = (pair for at, pair in enumerate(pairwise(s.tokens)) if at not in s.timed)
    return any(one.word in words("elk") | {"alle"} and _flows_in(other.word) for one, other in said)


def _flows_in(word: str) -> bool:
    """*leveringen*, and one of them (*elke levering*)."""
    if word in words("cases"):
        return word not in words("receivers")
    return any(form.endswith(ordered("flow_endings")) for form in (word, f"{word}s", f"{word}en"))


def is_judged_once(s: Sentence) -> bool:
    """*in week 20 een 7 voor de toets*, *dit halfjaar 60% van je budget*: a figure that comes about once.

    *tot de keuring geen storingen* is so until then.
    """
    until = [mark for mark in s.marks if s.text[mark.start : mark.end].lower().startswith("tot ")]
    return any(
        token.word.endswith(ordered("judged_once"))
        and not any(mark.start < token.start < mark.end for mark in until)
        for token in s.tokens
    )


def adds_up(s: Sentence) -> bool:
    """*20.000 kilometer in de periode januari-maart*: so many in all, by its end."""
    inside = all(s.text[mark.start : mark.end].lower().startswith("in ") for mark in s.marks)
    return inside and bool(s.core_amounts) and not any(a.bound for a in s.core_amounts)


def is_due_around(s: Sentence, mark: Mark) -> bool:
    """*rond de bouwvak moet het rustiger zijn*: so by then; *hooguit twee klachten* are counted around it."""
    around = s.text[mark.start : mark.end].lower().startswith(_AROUND)
    return around and not (s.core_amounts or s.words.isdisjoint(_MUST) or s.words.isdisjoint(_BE))


_AROUND: Final = ("rond ", "rondom ", "omstreeks ")
_MUST: Final = frozenset({"moet", "moeten", "hoort", "horen", "dient", "dienen"})
_BE: Final = frozenset({"zijn", "worden"})


def treats_one(s: Sentence) -> bool:
    """*per 1 mei lever je het plan in*: one thing, so it is done once."""
    things = [fact.start for fact in s.core_facts if fact.kind == "zaak" and fact.start > 1]
    return any(_is_one(s, at) for at in things)


def _is_one(s: Sentence, at: int) -> bool:
    """*het plan*, *een bijgesteld plan*; no *via het plan*, *de plannen*."""
    place = at - 1 - (s.tokens[at - 1].word not in _ARTICLES)
    ahead = word_at(s.tokens, place - 1)
    article = s.tokens[place].word in _ARTICLES and ahead != "via" and ahead not in words("noun_ahead")
    return article and not s.tokens[at].word.endswith(("en", "s"))


_ARTICLES: Final = frozenset({"het", "een", "je", "de", "haar", "zijn", "hun", "mijn", "jouw", "uw"})


def is_measure(word: str) -> bool:
    """*omzet*, *verblijfsduur*: the name of something that is measured."""
    compound = len(word) > _COMPOUND and word.endswith(ordered("indicator_endings"))
    return compound or word in words("indicators")


def is_directed(s: Sentence) -> bool:
    """*Verzuim omlaag dit jaar*, *naar een gezonder niveau*: which way it is to go, so that way by then."""
    aimed = any(one.word == "naar" and other.word == "een" for one, other in pairwise(s.tokens))
    return aimed or not s.words.isdisjoint({"omlaag", "omhoog"})


_COMPOUND: Final = 7  # letters of a word too short to be one


def is_looked_at(s: Sentence) -> bool:
    """*We kijken naar het aantal klachten*, *ik let op de gemiddelde wachttijd*: at what, and no norm."""
    if s.core_amounts or s.words.isdisjoint(words("looking_at")):
        return False
    verb = next((at for at, token in enumerate(s.tokens) if token.word in words("looking_at")), 0)
    beside = words("subjects") | _BESIDE_LOOK
    said = [
        t.word for at, t in enumerate(s.tokens) if at > verb and at not in s.timed and t.word not in beside
    ]
    opened = said[:1] in (["naar"], ["op"])
    if not opened and s.tokens[verb].word in words("busy_with"):  # *kijken het aantal na*
        return False
    named = [word for word in said[opened:] if word not in _BEFORE_MEASURE][:1]
    return any(map(is_measure, named))


_BESIDE_LOOK: Final = frozenset({"ook", "vooral", "dan", "voortaan"})
_BEFORE_MEASURE: Final = frozenset({"de", "het", "gemiddelde"})


def stays_so(s: Sentence) -> bool:
    """*tot de zomer ben je vrijgesteld*, *is de balie gesloten*: so until then; *is 80% gesloten* is not."""
    standing = not (s.words.isdisjoint(words("standing_so")) or s.words.isdisjoint(words("copula")))
    until = any(s.text[mark.start : mark.end].lower().startswith(("tot ", "tussen ")) for mark in s.marks)
    return standing and until and not s.core_amounts


def is_at_an_hour(s: Sentence) -> bool:
    """*per 1 mei gaat het hek om zes uur dicht*: every day; *per 1 mei om 9.00 uur*, *naar 8.15 uur* not."""
    day = next(mark for mark in s.marks if mark.kind == "ingang")
    between = [s.text[day.end : hour.start].split() for hour in s.marks if hour.kind == "klok"]
    daily = any(said and said[-1] != "naar" for said in between)
    return daily and s.words.isdisjoint(words("perfect_verbs"))
