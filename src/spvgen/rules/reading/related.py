"""Which text is about which goal, seen from the words they share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.dutch import slug
from spvgen.rules.reading.goal_figures import indicator_of
from spvgen.rules.reading.patterns import words

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.onderdelen import Actie, Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan

_COMMON: Final = words("""
    gemiddeld gemiddelde minimaal minstens maximaal hoogstens procent medewerker leidinggevende manager
    directe maand maanden kwartaal wekelijks wekelijkse maandelijks dagelijks werkdag iedere uiterlijk tijdens
    samen helpt krijgt bespreekt bespreken gesprek gesprekken afspraak afspraken aantal aandeel binnen tussen
    andere afgesproken verbeteren verbetering begeleiding ondersteuning training coaching mentor actie volgt
    minuten zodat waarin daarna wordt worden jullie
""").union(MONTHS, WEEKDAYS)
_PREFIX: Final = 6  # letters that two words must share: 'klanten' and 'klantgesprek' are near enough


def keywords(text: str) -> frozenset[str]:
    """The first letters of the words that tell what a text is about."""
    found = re.findall(r"[a-z]{5,}", slug(text))
    return frozenset(word[:_PREFIX] for word in found if word not in _COMMON)


def subject_of(goal: Doel) -> frozenset[str]:
    """The keywords of what a goal is about."""
    return keywords(f"{goal.gebied} {goal.verwachting} {indicator_of(goal)}")


def text_of(part: Actie | Ondersteuning) -> str:
    """Everything that an action or a kind of support says of what it is."""
    return f"{part.titel or ''} {part.afspraak}".strip()


def unserved(plan: Verbeterplan, parts: Sequence[Actie | Ondersteuning]) -> Iterator[tuple[int, Doel]]:
    """The goals that none of these parts serves, with their index.

    None while a part points to a goal that does not exist (X10): it may well mean the one that lacks it.
    """
    if any(plan.doel(name) is None for part in parts for name in part.voor_doel or ()):
        return
    if any(part.voor_doel is None for part in parts):  # what names no goal serves them all
        return
    named = {slug(name) for part in parts for name in part.voor_doel or ()}
    for index, goal in enumerate(plan.doelen):
        if named.isdisjoint((slug(goal.sleutel), slug(goal.gebied))):
            yield index, goal


def unmentioned(plan: Verbeterplan, parts: Sequence[Actie]) -> Iterator[tuple[int, Doel]]:
    """The goals of which nothing is said, where no part says which goal it serves and others are named."""
    if any(part.voor_doel for part in parts):
        return
    told = [_bare_slug(f"{text_of(part)} {part.bewijs or ''} {_if_then(part)}") for part in parts]
    silent = [
        (index, goal)
        for index, goal in enumerate(plan.doelen)
        if not any(_is_in(_bare_slug(word), text) for word in subject_of(goal) for text in told)
    ]
    if len(silent) < len(plan.doelen):  # else they are written in other words altogether
        yield from silent


_FEWEST: Final = 3  # letters that tell a word
_TELLING: Final = 5  # letters of a word that tells what a longer one is about


def _bare_slug(text: str) -> str:
    """The words with each long vowel as a short one: *zaak* begins as *zaken* does."""
    return re.sub(r"([aeou])\1", r"\1", slug(text))


def _is_in(word: str, text: str) -> bool:
    """Whether a text has a word, but for its ending, or a word that is part of it (*kassa*)."""
    begin = word[: max(_FEWEST, len(word) - 3)]
    return begin in text or any(len(one) >= _TELLING and one in word for one in text.split("-"))


def _if_then(action: Actie) -> str:
    return " ".join(f"{one.als} {one.dan}" for one in action.als_dan or ())


def nearest(subject: frozenset[str], texts: Sequence[str], *, least: int = 1) -> int | None:
    """Which of these texts shares most keywords with a subject; None where none shares the ``least``."""
    shared = [len(subject & keywords(text)) for text in texts]
    most = max(shared, default=0)
    return shared.index(most) if most >= least else None


def names_area(text: str, goal: Doel) -> bool:
    """Whether a text names the goal's ``gebied``: every telling word of it, also inside a longer word."""
    area, said = slug(goal.gebied), slug(text)
    telling = [word for word in area.split("-") if len(word) > 3] or [area]
    return bool(area) and all(word in said for word in telling)
