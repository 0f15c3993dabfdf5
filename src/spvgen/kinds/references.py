"""References inside a plan: which part is meant, and which lead nowhere.

They are judged on the raw values, so that they are checked even in a plan with gaps.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol, TypeVar

from spvgen.diagnostics import NodePath
from spvgen.dutch import closest, did_you_mean, slug
from spvgen.kinds.problems import Problem
from spvgen.source import RawValue, entries


class Titled(Protocol):
    """Whatever has a title that the rest of the document calls it by."""

    @property
    def titel(self) -> str:
        """The title."""


TitledT = TypeVar("TitledT", bound=Titled)


def with_title(parts: Iterable[TitledT] | None, titel: str) -> TitledT | None:
    """The part with this title; capitals don't matter."""
    return next((one for one in parts or () if slug(one.titel) == slug(titel)), None)


def goal_references(raw: dict[str, RawValue], called: str = "gebied") -> Iterator[Problem]:
    """Tell of every ``voor_doel`` that names no goal, and of goals that share a name (X10).

    ``called`` is the key with the name of a goal; its ``id`` is a name for it too.
    """
    goals = _mappings(raw.get("doelen"))
    names = {slug(name): name for goal in goals for name in _names(goal, "id", called).values()}
    for path, reference in _found_under("voor_doel", raw, ()):
        if names and slug(reference) not in names:
            known = list(names.values())
            meant = _meant_goal(reference, goals, called)
            if any(called not in _names(goal, called) for goal in goals) and not closest(reference, known):
                meant = meant or _of_a_nameless(reference, called, known)
            yield _unknown(path, reference, "doel", known, meant)
    yield from _repeated(raw, "doelen", "Twee doelen heten", "id", called)


_ALL: Final = frozenset({"alle", "alles", "allemaal", "alle-doelen", "algemeen", "elk-doel", "iedereen"})


def _meant_goal(reference: str, goals: Sequence[dict[str, RawValue]], called: str) -> str:
    """What to do about *alle*, which says itself, or the number of a goal; empty for any other word."""
    if slug(reference) in _ALL:
        return "Geldt het voor alle doelen? Haal ‘voor_doel’ dan weg."
    number = re.fullmatch(r"(?i)(?:doel|nr\.?|nummer)? ?(\d)", reference)
    at = int(number[1]) if number else 0
    name = _names(goals[at - 1], called).get(called) if 0 < at <= len(goals) else None
    return f"Bedoel je het doel dat als nummer {at} in het plan staat? Schrijf: {name}" if name else ""


def _of_a_nameless(reference: str, called: str, names: Sequence[str]) -> str:
    """It may be the name that a goal lacks; else it is one of these."""
    own = f"Is dit een doel dat nog geen naam heeft? Zet daar dan: ‘{called}: {reference}’."
    return f"{own} Kies anders uit: {_options(names)}."


def action_references(raw: dict[str, RawValue]) -> Iterator[Problem]:
    """Tell of reports about an action that does not exist, and of actions that share a title (X10)."""
    actions = _mappings(raw.get("acties"))
    titles = [title for action in actions if isinstance(title := action.get("titel"), str)]
    for path, reference in _found_under("actie", raw, ()):
        if titles and slug(reference) not in map(slug, titles):
            yield _unknown(path, reference, "actie", titles, _taken_away(path, reference, titles, actions))
    yield from _repeated(raw, "acties", "Twee acties heten", "titel")


def _taken_away(
    path: NodePath, reference: str, titles: list[str], actions: Sequence[dict[str, RawValue]]
) -> str:
    """What to do about a report on an action that nothing in the document is like: it was taken away."""
    if "verslag" not in path or len(titles) < len(actions) or closest(reference, titles):
        return ""
    back = "Heb je die actie weggehaald? Zet haar terug: dit verslag gaat er nog over."
    lapse = " Gaat ze niet meer door? Zet dan in het volgende verslag ‘gedaan: vervallen’, met de reden."
    return f"{back}{lapse if path[0] == 'doorloopmomenten' else ''} Kies anders uit: {_options(titles)}."


def cause_references(raw: dict[str, RawValue]) -> Iterator[Problem]:
    """Tell of actions for a cause that does not exist, and of causes or actions that share a title (X10)."""
    causes = _mappings(raw.get("oorzaken"))
    titles = [title for cause in causes if isinstance(title := cause.get("titel"), str) and title.strip()]
    for path, reference in _found_under("voor_oorzaak", raw, ()):
        if slug(reference) not in map(slug, titles):
            yield _unknown(path, reference, "oorzaak", titles)
    yield from _repeated(raw, "oorzaken", "Twee oorzaken heten", "titel")
    yield from _repeated(raw, "acties", "Twee acties heten", "titel")


def _unknown(path: NodePath, reference: str, what: str, names: list[str], meant: str = "") -> Problem:
    """A reference that leads nowhere; ``meant`` is what to do, where the reference itself tells that."""
    hint = meant or did_you_mean(reference, names, f"Kies uit: {_options(names)}.")
    if not names:  # only a cause is asked for where there is none at all
        hint = f"Zet ‘{reference}’ bij ‘oorzaken’, of haal deze verwijzing weg."
    article = "Het" if what == "doel" else "De"
    return Problem("X10", path, f"{article} {what} ‘{reference}’ bestaat niet.", hint)


def _options(names: Iterable[str]) -> str:
    return ", ".join(f"‘{name}’" for name in dict.fromkeys(names))


def _mappings(value: RawValue) -> list[dict[str, RawValue]]:
    given = value if isinstance(value, list) else [value]
    return [entry for entry in given if isinstance(entry, dict)]


def _names(part: RawValue, *keys: str) -> dict[str, str]:
    """The names that a part is called by, each under its key."""
    given = {key: part.get(key) for key in keys} if isinstance(part, dict) else {}
    return {key: name.strip() for key, name in given.items() if isinstance(name, str) and name.strip()}


def _repeated(raw: dict[str, RawValue], part: str, message: str, *keys: str) -> Iterator[Problem]:
    """Tell of a part that is called, under one of these keys, what an earlier one is called under any."""
    seen: set[str] = set()
    given = raw.get(part)
    for index, entry in enumerate(given if isinstance(given, list) else []):
        names = _names(entry, *keys)
        for key, name in names.items():
            if slug(name) in seen:
                hint = "Geef elk een eigen naam; anders is niet duidelijk waar een verwijzing naar wijst."
                yield Problem("X10", (part, index, key), f"{message} ‘{name}’.", hint)
        seen |= {slug(name) for name in names.values()}


def _found_under(key: str, value: RawValue, path: NodePath) -> Iterator[tuple[NodePath, str]]:
    """Every text under ``key``, at any depth; a list gives each of its texts."""
    for name, item in entries(value):
        if name == key:
            yield from _texts(item, (*path, name))
        elif isinstance(item, list | dict):
            yield from _found_under(key, item, (*path, name))


def _texts(value: RawValue, path: NodePath) -> Iterator[tuple[NodePath, str]]:
    if isinstance(value, str) and value.strip():
        yield path, value.strip()
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, str) and item.strip():
                yield (*path, index), item.strip()
