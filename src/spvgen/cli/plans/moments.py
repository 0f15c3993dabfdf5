"""Which talk or extension of a plan is meant: by its name, its number, or because it is due."""

from collections.abc import Sequence
from typing import Any

from spvgen.cli.terminal.ask import chosen, more_than_one, say_back
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dates import format_date
from spvgen.dutch import did_you_mean, join_list, slug


def find_moment(moments: Sequence[Any], wanted: str) -> int:
    """The place of the talk or extension with this name, or with this number from 1. Raises WrongUse.

    The beginning of a name will do where no other begins so, which is said.
    """
    named = [item for item, moment in enumerate(moments) if slug(moment.naam) == slug(wanted)]
    if len(named) == 1:
        return named[0]
    if wanted.isascii() and wanted.isdecimal() and 1 <= int(wanted) <= len(moments):
        return int(wanted) - 1
    if named:
        hint = f"Geef het nummer: {join_list([str(item + 1) for item in named], 'of')}."
        raise WrongUse(f"‘{wanted}’ staat {len(named)} keer in dit bestand.", hint)
    names = [moment.naam for moment in moments]
    if meant := chosen(wanted, names):
        say_back(meant)
        return names.index(meant)
    options = join_list([f"{number} ({name})" for number, name in enumerate(names, start=1)], "of")
    hint = more_than_one(wanted, names) or did_you_mean(wanted, names, f"Kies uit: {options}.")
    raise WrongUse(f"‘{wanted}’ staat niet in dit bestand.", hint)


def moment_due(plan: Any, wanted: str | None) -> int:
    """The evaluation to write a report of: the one that is wanted, else the first that has none.

    A talk that became an extension is passed over, as long as another one waits.
    Raises WrongUse where it has one already: a report that was given stays as it is.
    """
    moments = getattr(plan, plan.gesprekken_onder)
    if wanted is None:
        waiting = [item for item, moment in enumerate(moments) if moment.verslag is None]
        became = getattr(plan, "opgegaan_in_verlenging", lambda _: False)  # not every kind is extended
        due = min(waiting, key=lambda item: (became(moments[item]), item), default=None)
        if due is None:
            hint = f"Komt er nog een gesprek? Zet dat dan eerst bij ‘{plan.gesprekken_onder}’."
            raise WrongUse("Van alle gesprekken die zijn gepland, is er al een verslag.", hint)
        return due
    item = find_moment(moments, wanted)
    report = moments[item].verslag
    if report is not None:
        mark = (
            " Haal bij dit verslag ook de regel ‘vingerafdruk’ weg."
            if hasattr(report, "vingerafdruk")
            else ""
        )
        raise WrongUse(
            f"Van ‘{moments[item].naam}’ is al een verslag ({format_date(report.datum)}); dat blijft staan.",
            "Moet er iets in anders? Verbeter het in het bestand zelf, en schrijf bij ‘besproken’ wat je "
            f"wanneer hebt verbeterd.{mark}",
        )
    return item


def planned_on(plan: Any, day: object, due: int) -> int:
    """The one talk without a report that was planned on the day of a report; else the one that is due."""
    moments = getattr(plan, plan.gesprekken_onder)
    planned = [item for item, one in enumerate(moments) if one.verslag is None and str(one.datum) == str(day)]
    return planned[0] if len(planned) == 1 else due
