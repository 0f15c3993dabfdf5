"""Whether a line of a report speaks of support that was promised, and whether it came (G02, P18)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from spvgen.dates import WEEKDAYS
from spvgen.dutch import slug
from spvgen.nameforms import first_name
from spvgen.numerals import number_or_none
from spvgen.rules.reading.patterns import any_of, words
from spvgen.rules.specifiek.afspraken import is_settled
from spvgen.rules.verslag.fallen_through import fell_through, made_up
from spvgen.rules.verslag.still_to_come import still_to_come
from spvgen.wording.verbs import forms

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan

_NO_SUBJECT: Final = words("""
    elke week krijgt samen wordt maand iedere tijdens minuten wekelijks wekelijkse tweewekelijks
    tweewekelijkse maandelijks uren dagen twee drie vier vijf zeven acht negen eerste tweede derde jullie
    daarna
""")
_FORMS: Final = words(
    "gesprek gesprekken overleg begeleiding coaching training cursus sessie hulp ondersteuning"
)
"""Words that many kinds of support share: they name one only where nobody else's is meant."""
_ROLES: Final = words("leidinggevende hr")

_TALKS: Final = any_of(r"""
    gesprek\w* sessies? keer coach\w* begeleiding\w* overleg\w* terugblik\w* bespreking\w* uur uren uurtje
    mee(?:kijk|luister|loop|ge)\w* mee keek luisterde liep ochtend\w* middag\w* dagen vrijdagen
""")
_LESSONS: Final = any_of(
    r"\w*cursus\w* \w*training\w* \w*sessies? \w*scholing\w* \w*dag(?:en|deel|delen)? \w*les(?:sen)?"
)
_BY_FORM: Final = {"coaching": _TALKS, "mentor": _TALKS, "training": _LESSONS}
_ALL: Final = r"(?i)\balle (?:\w+ ){0,2}(?:hulp|ondersteuning|begeleiding)\b"


def speaks_of(line: str, support: Ondersteuning, plan: Verbeterplan) -> bool:
    """Whether a line says that this support was given, or was not.

    Words count by their stem; *vrijdaghulp* is *hulp op vrijdag* too. Where the line names its giver, that is
    enough for a colleague who gives one kind of help, and for the manager if the form fits.
    """
    if re.search(_ALL, line) or _has_title(line, support) or _is_at_its_pace(line, support, plan):
        return True
    given = _tokens(line)
    named = _named(given, plan)
    theirs = _givers(support, plan)
    if named & theirs and _fits(line, support, named & theirs, plan):
        return True
    subject = _subject(f"{support.titel or ''} {support.vorm.woorden if support.vorm else ''}")
    if named - theirs and theirs:  # somebody else's help
        subject -= _FORMS
    if any(_alike(word, other) for word in subject for other in given) or _compound(subject, given):
        return True
    if any(_is_the_only_coaching(part, support, plan) for part in re.split(r",| en ", line)):
        return True
    if not (named - theirs) and any(not _participles(word).isdisjoint(given) for word in subject):
        return True
    return _shared(given, support) + _has_form(line, support) > 1 or _is_of_the_thing(given, support, plan)


_COACHED: Final = re.compile(r"(?i)\b(?:coach\w*|(?:week|maand|telefoon|tussen)gesprek(?:ken)?|belletjes?)\b")


def _is_the_only_coaching(line: str, support: Ondersteuning, plan: Verbeterplan) -> bool:
    """*Vijf coachgesprekken*, where no other support is coaching and nobody else is named."""
    coaching = [one for one in plan.ondersteuning if one.vorm and one.vorm.value == "coaching"]
    if coaching != [support] or not _COACHED.search(line):
        return False
    return _named(_tokens(line), plan) <= _givers(support, plan)


def _is_of_the_thing(given: tuple[str, ...], support: Ondersteuning, plan: Verbeterplan) -> bool:
    """*Facturen overgedragen*, where only what is given for the work speaks of *facturen*."""
    if support.vorm is None or support.vorm.value != "middelen":
        return False
    others = [one for one in plan.ondersteuning if one is not support]
    elsewhere = set[str]().union(*(_subject(f"{one.titel or ''} {one.afspraak}") for one in others))
    own = _subject(support.afspraak) - elsewhere - set(WEEKDAYS)
    return any(_alike(word, other) for word in own for other in given)


def _has_title(line: str, support: Ondersteuning) -> bool:
    """*Zes keer bila*, *les SOEP* and *de SOEP-les* of *Lessen SOEP*: its own title, however short."""
    title = slug(support.titel or "")
    if len(title) < _TITLE:
        return False
    return f"-{title}-" in f"-{slug(line)}-" or set(map(_number_free, _tokens(title))) <= set(
        map(_number_free, _tokens(line))
    )


def _number_free(word: str) -> str:
    """One form for the singular and the plural: *les, lessen*, *taak, taken*, *brief, brieven*; no word."""
    stem = re.sub(r"(.)\1", r"\1", word.removesuffix("en") if len(word) > _TITLE else word)
    return re.sub("[vz]$", lambda last: {"v": "f", "z": "s"}[last[0]], stem).removesuffix("s")


_TITLE: Final = 3  # letters
_PACED: Final = re.compile(
    r"\b(we+k|maand)(?:elijkse?)?\s?(?:overleg|gesprek|belletje|bespreking)(?!.*\b(?:team|afdeling))"
)


def _is_at_its_pace(line: str, support: Ondersteuning, plan: Verbeterplan) -> bool:
    """*Twee maandoverleggen*, where this is the only help that comes back each month."""
    found = _PACED.search(line.lower())
    if found is None:
        return False
    unit = "maand" if found[1] == "maand" else "we+k"
    return [support] == [one for one in plan.ondersteuning if _comes_each(unit, one)]


def _comes_each(unit: str, support: Ondersteuning) -> bool:
    said = f"{support.frequentie or ''} {support.afspraak}".lower()
    return re.search(rf"\b(?:{unit}elijkse?|(?:elke|iedere|per) {unit})\b", said) is not None


_GIVES: Final = re.compile(
    r"(?i)\b(?:hulp|help\w*|begeleid\w*|coach\w*|\w*training\w*|\w*cursus\w*|mentor\w*|ondersteun\w*"
    r"|inwerk\w*|gesprek\w*|overleg\w*|terug(?:luister|kijk)\w*|mee(?:kijk|loop|luister)\w*|mee)\b"
)
_THEIRS: Final = re.compile(r"(?i)^(?:je|jij)\s+(?!krijg|ontvang|volg|spreek|heb|loop|oefen|gaa?t?\b)\w+")
"""What the employee does: no help from somebody else."""
_NO_MORE: Final = re.compile(r"(?i)\b(?:stopt?|gestopt|vervalt|vervallen|eindigt|geen|niet|zonder)\b")


def gives_help(line: str) -> bool:
    """Whether a line has a word for help that somebody gives: *coaching*, *meelopen*, *een gesprek*."""
    return _GIVES.search(line) is not None


def agreed_anew(agreement: str, support: Ondersteuning, plan: Verbeterplan) -> bool:
    """Whether an agreement says when this support will come after all: *vanaf 26 mei elke week*."""
    if _NO_MORE.search(agreement) or _THEIRS.match(agreement) or not is_settled(agreement):
        return False
    by_giver = _tokens(agreement)[0] in _givers(support, plan)
    return (by_giver or _GIVES.search(agreement) is not None) and speaks_of(agreement, support, plan)


def tells_of(sentence: str, support: Ondersteuning) -> bool:
    """Whether a sentence about more than help speaks of this: by its title or by what was agreed."""
    return _has_title(sentence, support) or _shared(_tokens(sentence), support) >= _AGREED


_AGREED: Final = 3  # words that a sentence shares with what was promised


def _shared(given: tuple[str, ...], support: Ondersteuning) -> int:
    """How many words of what was promised are among these."""
    return sum(any(_alike(word, other) for other in given) for word in _subject(support.afspraak))


def mentions(line: str, title: str) -> bool:
    """Whether a line speaks of what has this title: by one of its words."""
    given = _tokens(line)
    return any(_alike(word, other) for word in _subject(title) for other in given)


def _has_form(line: str, support: Ondersteuning) -> bool:
    form = _BY_FORM.get(support.vorm.value, "") if support.vorm else ""
    return bool(form) and re.search(rf"(?i)\b{form}\b", line) is not None


def _fits(line: str, support: Ondersteuning, giver: Iterable[str], plan: Verbeterplan) -> bool:
    """Whether this can be the help of its giver: the only help from them, or of that form."""
    if _has_form(line, support):
        return True
    others = [one for one in plan.ondersteuning if one is not support and _givers(one, plan) & set(giver)]
    return not others and support.wie not in _ROLES


def _givers(support: Ondersteuning, plan: Verbeterplan) -> set[str]:
    """What whoever gives it is called, folded."""
    if support.wie == "leidinggevende":
        return {_called(one.naam) for one in plan.leidinggevenden if one.naam}
    name = (plan.hr and plan.hr.naam) if support.wie == "hr" else support.wie
    return {_called(name)} if name else set()


def _called(name: str) -> str:
    return _tokens(first_name(name))[-1]


def _named(given: tuple[str, ...], plan: Verbeterplan) -> set[str]:
    known = set[str]().union(*(_givers(one, plan) for one in plan.ondersteuning))
    known |= {_called(one.naam) for one in (*plan.leidinggevenden, plan.hr) if one and one.naam}
    return known & set(given)


# --- Whether it came -------------------------------------------------------------------------------

_ONLY: Final = (
    r"(?i)\bdeels\b|\bniet meer\b|\b(?:verzet|verschoven|verplaatst|uitgesteld) (?:naar|tot)\b"
    r"|\b(?:alleen|slechts|enkel|maar) "
    r"(?:in (?!plaats)\w+|de eerste|\w+ (?:keer|maal|gesprek|les|sessie|dagde|wek|maand))"
    r"|\balles behalve\b|\bbehalve (?:\w+ ){1,3}(?:les(?:sen)?|sessies?|gesprek(?:ken)?|dagde(?:el|len)"
    r"|\w*training\w*|\w*cursus\w*|modules?|onderde(?:el|len)|(?:trainings|cursus|les)dag(?:en)?)\b"
)
_OF_SO_MANY: Final = re.compile(r"(\w+) van de (\w+) \w")


def came_not(line: str) -> bool:
    """Whether a line says that help did not come; what fell through now and then did come."""
    return fell_through(line)


def came_partly(line: str) -> bool:
    """Whether a line of a plan that has ended says that only a part of the help came."""
    if still_to_come(line):
        return True
    if made_up(line):
        return False
    counted = _OF_SO_MANY.findall(line.lower())
    return re.search(_ONLY, line) is not None or any(_too_few(*pair) for pair in counted)


def _too_few(held: str, promised: str) -> bool:
    """Whether less than two thirds was held, of what has a number."""
    parts, whole = number_or_none(held), number_or_none(promised)
    return parts * 3 < whole * 2 if parts and whole else False


# --- Words -----------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(slug(text).split("-"))


def _subject(text: str) -> set[str]:
    """The words that tell what it is about: no short ones, no times."""
    return {word for word in _tokens(text) if len(word) > 4} - _NO_SUBJECT


_STEM: Final = 5  # letters that two words must share: 'training' and 'trainingsdag'
_ENDING: Final = 3  # letters by which the line's word may be shorter: 'gesprekken' and 'gesprek'


def _alike(word: str, said: str) -> bool:
    """The same word, or one that begins with the stem: *gesprek, gesprekken*; *oefen, oefensessie*."""
    short, long = sorted((word, said), key=len)
    stem = re.sub(rf"(?<=\w{{{_STEM}}})(?:en|s|t)$", "", short)
    if len(stem) < _STEM or short in _NO_SUBJECT or not long.startswith(stem):
        return False
    return short == word or len(long) - len(short) <= _ENDING


_APART: Final = ("mee", "bij", "na", "door", "voor", "terug", "samen", "uit", "op")
"""What comes before a verb and goes apart from it."""
_STRONG: Final = {
    "denken": "dacht/gedacht", "doen": "deed/gedaan", "gaan": "ging/gegaan", "helpen": "hielp/geholpen",
    "kijken": "keek/gekeken", "lezen": "las/gelezen", "lopen": "liep/gelopen", "nemen": "nam/genomen",
    "rijden": "reed/gereden", "schrijven": "schreef/geschreven", "spreken": "sprak/gesproken",
    "zitten": "zat/gezeten", "zoeken": "zocht/gezocht",
}  # fmt: skip
_VERB: Final = 4  # letters of the shortest, *gaan*


@lru_cache(maxsize=512)
def _participles(word: str) -> frozenset[str]:
    """What a report says of help that is called by a verb: *meegebeld* of *meebellen*."""
    particle = next(filter(word.startswith, _APART), "")
    verb = word.removeprefix(particle)
    if not particle or len(verb) < _VERB or not verb.endswith(("en", "aan")):
        return frozenset()
    strong = f"/{_STRONG[verb]}" if verb in _STRONG else ""
    known = forms(f"{particle}|{verb}{strong}").alone
    return frozenset(form for form in known if form.startswith(f"{particle}ge"))


def _compound(subject: set[str], given: tuple[str, ...]) -> bool:
    """*Vrijdaghulp* in a line that has both *hulp* and *vrijdag*."""
    known = set(given)
    return any(
        word[:cut] in known and word[cut:] in known for word in subject for cut in range(3, len(word) - 2)
    )
