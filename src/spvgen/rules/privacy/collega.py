"""No judgement of a named colleague in somebody else's plan (V07)."""

import re
from collections.abc import Callable
from functools import cache, cached_property
from itertools import chain, filterfalse
from typing import Final

from spvgen.nameforms import called_by, is_whole
from spvgen.rules.likeness import alike
from spvgen.rules.reading.clauses import name_words
from spvgen.rules.reading.first_names import FIRST_NAMES
from spvgen.rules.reading.patterns import has_part, words
from spvgen.rules.reading.texts import Texts, covered, sentence_at, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import fold

Spans = list[tuple[int, int]]
_NOT_JUDGED: Final = frozenset(
    {"soort", "medewerker", "leidinggevende", "hr", "organisatie", "negeer", "ondertekening"}
)
_NAMING: Final = frozenset({"leidinggevende", "hr", "wie", "aanwezig"})
_HELPING: Final = frozenset({"leidinggevende", "hr", "ondersteuning", "acties"})
_TITLES: Final = words("""
    collega teamgenoot teamgenote aldus mevrouw meneer heer dhr mevr mw drs ir ing
    a b c d f g h i j k l m o p q r v w y z
""")
"""Behind these and behind an initial stands a name, whichever it is."""
_TITLED: Final = re.compile(rf"\b(?i:{'|'.join(sorted(_TITLES))})\.? (?=[A-ZÀ-Þ])")
_FEWEST: Final = 2  # spaces in the shortest judgement: *Petra presteert beter*
_TELLING: Final = 6  # spaces in the shortest sentence of which the words together tell something
_CAPITAL: Final = re.compile(r"[A-ZÀ-Þ](?<=\b.)[a-zà-ÿ][\w-]*")  # a set in front makes the search fast


def oordeel_over_collega(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat in het plan hoe een collega het doet, met naam.

    Hoe een ander presteert, hoort in het dossier van die ander. Wie wordt vergeleken met een collega, gaat
    het over die collega hebben in plaats van over het eigen werk, en de cijfers van een ander kan de
    medewerker niet nagaan. Vergelijk met de norm van de functie, of met een cijfer zonder naam, zoals het
    gemiddelde van het team.

    Dat geldt voor lof net zo goed als voor kritiek: een cijfer met een naam, ‘netter dan Petra’, ‘ook Petra
    vergeet dat’, ‘jij pas dinsdag’, ‘want die heeft het wel op orde’, of dat een collega zelf een
    verbetertraject had. Ook bij ‘oorzaken’.

    Een collega mag wel met naam in het plan om wat hij of zij dóét: meelopen, voordoen, klanten overnemen.
    De melding laat nooit zien wat er staat.

    Bron: het artikel over het verbeterplan (eerlijk en objectief: gemeten prestaties en heldere doelen); de
    AVG: de prestaties van een ander zijn voor dit plan niet nodig.

    Fout:
        aanleiding:
          omschrijving: >-
            In het vierde kwartaal haalde je 61% van je quotum. Petra haalt haar cijfers wel.

    Goed:
        aanleiding:
          omschrijving: >-
            In het vierde kwartaal haalde je 61% van je quotum. De norm is 80%; het team haalde gemiddeld 84%.
    """
    people = Colleagues(texts)
    of_team = texts.values.get(("soort",)) == "koersplan"  # there KP20 tells of who stands in a cause
    for path, text in texts.with_word(people.likely):
        elsewhere = not path or path[0] in _NOT_JUDGED or (of_team and path[0] == "oorzaken")
        if not elsewhere and judges_colleague(text, people):
            norm = texts.values.get((*path[:2], "meting", "norm"), "") if path[0] == "doelen" else ""
            yield Hit(path, _HOW_A_COLLEAGUE_DOES, _WITHOUT_NAME.format(f" ({norm})" if norm else ""))


_HOW_A_COLLEAGUE_DOES: Final = (
    "Hier staat hoe een collega het doet, met naam. Dat hoort niet in het plan van een ander."
)
_WITHOUT_NAME: Final = (
    "Laat weg hoe die collega het doet. Vergelijk met de norm{}, of met een cijfer zonder naam: ‘het team "
    "haalt gemiddeld …’. Helpt de collega mee, dan mag de naam er staan bij wat hij of zij doet, en wanneer. "
    "Gaat het niet over een collega, zet dan bij ‘negeer’ de regel V07 met de reden en dit pad."
)


@cache
def _likely_names() -> frozenset[str]:
    return FIRST_NAMES | {f"{name}s" for name in FIRST_NAMES} | _TITLES


class Colleagues:
    """Whom a plan names: the employee, the others, and who helps."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        first = {fold(name) for name in texts.names if " " not in name}  # also of *wim van der Heijden*
        self.own_words = first.union(*map(name_words, texts.names))
        self._named = [(path, name) for path, name in texts.values.items() if not _NAMING.isdisjoint(path)]

    def spoken_to(self, text: str) -> str:
        """A text that speaks of the employee by name (S09) as it speaks to that person: *je* for *Wesley*."""
        names = "|".join(map(re.escape, sorted(self.texts.names, key=len, reverse=True)))
        return re.sub(rf"\b(?:{names})\b(?!['’]|s\b)", "je", text)

    @cached_property
    def others(self) -> frozenset[str]:
        """The full and first names of the others that the plan gives elsewhere."""
        return frozenset(form for _, name in self._named if is_whole(name) for form in called_by(name))

    @cached_property
    def helping(self) -> frozenset[str]:
        """The words, folded, that name the manager, HR and who gives support or has an action."""
        return frozenset(
            word for path, name in self._named if path[0] in _HELPING for word in name_words(name)
        )

    @cached_property
    def likely(self) -> Callable[[str], bool]:
        """Whether a word, folded, is as a rule a name, or stands before one."""
        known = _likely_names()
        unusual = {word for name in self.others for word in name_words(name)} - known
        return (lambda word: word in known or word in unusual) if unusual else known.__contains__


_THINGS_BESIDE: Final = (
    r"\b (?:het|een|nieuwe?|ander|versleten|kapotte?)(?: \w+e)? lagers?\b"
    r"(?= (?:\w+ ){0,3}(?:ver|ge|los|aan|smer|in)\w+)"
    r"|\b naast (?:de|het) jouwe\b(?= (?:staan|zitten|liggen|hangen|te (?:staan|zitten|werken)))"
)
"""A bearing is no lower figure, and a press that stands beside yours sets nobody's work beside yours."""


def judges_colleague(text: str, people: Colleagues) -> bool:
    """Whether a sentence judges the work of somebody by name."""
    if text.count(" ") < _FEWEST:  # most values are a word or a date
        return False
    if has_part(text, ("lager", "jouwe ")):
        text = re.sub(_THINGS_BESIDE, " ding", text)
    likely = _likely(text, people)
    if not likely:
        return False
    if any(name in text for name in people.texts.names):
        text = people.spoken_to(text)
        likely = _likely(text, people)
    if _judges(text, likely, people) and _judges(text, _names(text, people), people):
        return True
    return alike("V07", text) and any(
        _is_alike(sentence, people) for sentence in _sentences_about(text, people)
    )


def _is_alike(sentence: str, people: Colleagues) -> bool:
    if sentence.count(" ") < _TELLING or not alike("V07", sentence):
        return False
    from spvgen.rules.privacy.colleague_blame import OF_NO_WORK
    from spvgen.rules.privacy.others_health import others_of  # only for what is alike
    from spvgen.rules.privacy.spoken_of import people_in

    if re.search(OF_NO_WORK, sentence):
        return False
    return not others_of(people.texts, people_in(people.texts)).told_in(sentence)  # of health V01 tells


def _sentences_about(text: str, people: Colleagues) -> list[str]:
    """The sentences that name a colleague who does not help."""
    named = [(start, name_words(text[start:end])) for start, end in _names(text, people)]
    return [sentence_at(text, start) for start, name in named if not name <= people.helping]


def _likely(text: str, people: Colleagues) -> Spans:
    """The words that are a name as a rule; to be certain costs more than to read what is said."""
    if not _TITLES.isdisjoint(words_in(text)) and _TITLED.search(text):
        return _names(text, people)
    no_others = people.own_words | _TITLES
    capitals = ((one.span(), one[0].lower()) for one in _CAPITAL.finditer(text))
    return [span for span, word in capitals if people.likely(word) and word not in no_others]


def _judges(text: str, named: Spans, people: Colleagues) -> bool:
    from spvgen.rules.privacy.colleague_clauses import (
        NAME,
        compares,
        invites,
        judges_anybody,
        judges_manner,
        sentences_of,
        sets_figures_beside,
    )

    blanked = covered(text, named, lambda _: NAME)
    read = sentences_of(blanked)
    if not read:
        return sets_figures_beside(blanked)
    apart = [(start, end) for start, end in named if not name_words(text[start:end]) <= people.helping]
    of_one = read if named == apart else sentences_of(covered(text, apart, lambda _: NAME))
    of_any = chain(filterfalse(invites, read), of_one)  # of who helps it may be told why to ask them
    judged = any(map(compares, read)) or any(map(judges_anybody, of_any)) or any(map(judges_manner, of_one))
    return judged or sets_figures_beside(blanked)


def _names(text: str, people: Colleagues) -> Spans:
    from spvgen.rules.reading.names import names_in

    spans = [(one.start, one.end) for one in names_in(text) if one.certain]
    for name in people.others:
        spans += [found.span() for found in re.finditer(rf"\b{re.escape(name)}\b", text)]
    first_words = ((span, fold(text[slice(*span)].partition(" ")[0])) for span in spans)
    return [span for span, word in first_words if word not in people.own_words]
