"""What happens in the life of a plan, told as such: a talk moved, a report, an extension, a signing."""

from collections.abc import Callable, Iterator
from datetime import date, time
from typing import Final

from spvgen.compare.labels import ITEMS
from spvgen.compare.model import Change, Kind, Spot
from spvgen.compare.reading import Tree, plain
from spvgen.dates import format_date, format_time
from spvgen.kinds.values import Keuze

Fields = dict[str, Tree]

_NAMED: Final = frozenset(
    {
        "Doel", "Actie", "Evaluatiemoment", "LijstActie", "Doorloopmoment", "Koersoorzaak", "Koersactie",
        "Teammoment", "Teamdoel", "Teamactie", "Vervolgmoment",
    }
)  # fmt: skip
"""Parts whose name is theirs alone, so that a new name is a new name and not another item."""

_TALKS: Final = ("Evaluatiemoment", "Doorloopmoment", "Teammoment", "Vervolgmoment", "Sessie")
"""Parts that are planned on a day, and can be moved."""


# --- A part that was not there ---------------------------------------------------------------------


def as_event(new: Fields, spot: Spot) -> str:
    """What it means that this part was written; empty where that is nothing in particular."""
    tell, _ = _EVENTS.get(spot.part.__name__ if spot.part else "", (None, ()))
    return tell(new, spot) if tell else ""


def as_gone(old: Fields, spot: Spot) -> str:
    """What it means that this part is there no more; empty where that is nothing in particular."""
    when = _when(old) if spot.part and spot.part.__name__ in _TALKS else ""
    name = f" ‘{old['naam']}’" if "naam" in old else ""
    return f"{_noun(spot)}{name} vervallen, was gepland op {when}" if when else ""


def told_by(spot: Spot) -> tuple[str, ...]:
    """The keys of such a part whose values that sentence tells."""
    return _EVENTS[spot.part.__name__][1] if spot.part else ()


def _pause(new: Fields, spot: Spot) -> str:
    first, last = new.get("van"), new.get("tot_en_met")
    if not (isinstance(first, date) and isinstance(last, date)):
        return ""
    return f"onderbreking van {format_date(first)} tot en met {format_date(last)} toegevoegd"


def _extension(new: Fields, spot: Spot) -> str:
    end = new.get("nieuw_einde")
    return f"verlengd tot en met {format_date(end)}" if isinstance(end, date) else ""


def _former(new: Fields, spot: Spot) -> str:
    who, last = new.get("naam") or new.get("persoon"), new.get("tot_en_met")
    if not (isinstance(who, str) and isinstance(last, date)):
        return ""
    return f"{who} was de leidinggevende tot en met {format_date(last)}"


def _talk(new: Fields, spot: Spot) -> str:
    when = _when(new)
    name = f" ‘{new['naam']}’" if "naam" in new else ""
    held = new.get("verslag")
    told = f", met een verslag{_outcome(held.get('oordeel'))}" if isinstance(held, dict) else ""
    return f"{_noun(spot)}{name} toegevoegd, gepland op {when}{told}" if when else ""


def _report(new: Fields, spot: Spot) -> str:
    return f"verslag toegevoegd bij {_bare(spot)}{_outcome(new.get('oordeel'))}"


def _closing(new: Fields, spot: Spot) -> str:
    measure = new.get("maatregel")
    follows = f", met als voorstel {measure.woorden}" if isinstance(measure, Keuze) else ""
    return f"afgesloten{_on(new.get('datum'))}{_outcome(new.get('uitkomst'))}{follows}"


def _opened(new: Fields, spot: Spot) -> str:
    return f"open om opnieuw te tekenen; eerder getekend{_on(new.get('datum'))}"


def _signing(new: Fields, spot: Spot) -> str:
    return f"ondertekend{_on(new.get('datum'))}" if "vingerafdruk" in new else ""


_EVENTS: Final[dict[str, tuple[Callable[[Fields, Spot], str], tuple[str, ...]]]] = {
    "Onderbreking": (_pause, ("van", "tot_en_met")),
    "EerdereLeidinggevende": (_former, ("naam", "persoon", "functie", "tot_en_met")),
    "Verlenging": (_extension, ("nieuw_einde", "vingerafdruk")),
    **dict.fromkeys(_TALKS, (_talk, ("naam", "datum", "tijd"))),
    **dict.fromkeys(("Verslag", "Doorloopverslag"), (_report, ("oordeel", "vingerafdruk"))),
    "Afsluiting": (_closing, ("datum", "uitkomst", "maatregel", "vingerafdruk")),
    "Koersafsluiting": (_closing, ("datum",)),
    "EerdereOndertekening": (_opened, ("datum", "vingerafdruk")),
    "Ondertekening": (_signing, ("datum", "vingerafdruk")),
}
"""Name of a part → the sentence for it, and the keys that it tells where they are filled in."""


def _bare(spot: Spot) -> str:
    """The moment that a report belongs to, without what it is: *‘Eerste evaluatie’*."""
    return spot.above[-1].partition(" ")[2] if spot.above else "een gesprek"


def _noun(spot: Spot) -> str:
    return ITEMS[spot.part.__name__].noun if spot.part else ""


def _outcome(value: Tree | None) -> str:
    return f": {value.woorden}" if isinstance(value, Keuze) else ""


def _on(value: Tree | None) -> str:
    return f" op {format_date(value)}" if isinstance(value, date) else ""


def _when(moment: Fields) -> str:
    day, hour = moment.get("datum"), moment.get("tijd")
    if not isinstance(day, date):
        return ""
    at = f" om {format_time(hour)}" if isinstance(hour, time) else ""
    return f"{format_date(day, weekday=True)}{at}"


# --- A part that changed ---------------------------------------------------------------------------


def events_between(old: Fields, new: Fields, spot: Spot) -> Iterator[Change]:
    """The changes in a part that are told in words of their own, with all the keys that they cover."""
    for event in (_renamed, _moved, _signed):
        change = event(old, new, spot)
        if change:
            yield change


def _renamed(old: Fields, new: Fields, spot: Spot) -> Change | None:
    if not spot.part or spot.part.__name__ not in _NAMED:
        return None
    (key,) = ITEMS[spot.part.__name__].named_by
    before, after = old.get(key), new.get(key)
    if not (isinstance(before, str) and isinstance(after, str)) or before == after:
        return None
    named = ", ".join((*spot.above[:-1], f"{_noun(spot)} ‘{before}’ heet nu ‘{after}’"))
    return _change(key, old, new, spot, named)


def _moved(old: Fields, new: Fields, spot: Spot) -> Change | None:
    if (
        not spot.part
        or spot.part.__name__ not in (*_TALKS, "Tussendoel")
        or old.get("datum") == new.get("datum")
    ):
        return None
    before, after = _when(old), _when(new)
    named = spot.named() if "naam" in new else ", ".join((*spot.above[:-1], _noun(spot)))
    text = f"{named} verplaatst van {before} naar {after}"
    return _change("datum", old, new, spot, text, "tijd") if before and after else None


def _signed(old: Fields, new: Fields, spot: Spot) -> Change | None:
    if not spot.part or spot.part.__name__ != "Ondertekening" or "vingerafdruk" not in new:
        return None
    if old.get("vingerafdruk") == new["vingerafdruk"]:
        return None
    again = "opnieuw " if "vingerafdruk" in old or "eerder" in new else ""
    return _change("vingerafdruk", old, new, spot, f"{again}ondertekend{_on(new.get('datum'))}", "datum")


def _change(key: str, old: Fields, new: Fields, spot: Spot, text: str, *others: str) -> Change:
    also = tuple(name for name in others if old.get(name) != new.get(name))
    return Change(
        Kind.GEWIJZIGD if key in old else Kind.TOEGEVOEGD,
        (*spot.new, key),
        (*spot.old, key) if key in old else None,
        plain(old[key]) if key in old else None,
        plain(new[key]),
        text,
        also=also,
    )
