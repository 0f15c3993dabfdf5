"""From plans to their letters: one document for each part that a letter can be about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from spvgen import api
from spvgen.cli.plans.dossier import people_in
from spvgen.cli.plans.moments import find_moment
from spvgen.cli.plans.targets import Job, is_folder, renamed
from spvgen.cli.terminal.inputs import Input
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import did_you_mean, join_list
from spvgen.files import safe_name
from spvgen.kinds.shared import Letter
from spvgen.results import Loaded
from spvgen.shell import in_shell


def letter_jobs(
    jobs: Sequence[Job],
    letter: str,
    moment: str | None,
    output: str | None,
    mark: str = "",
    *,
    anonymous: bool = False,
) -> list[Job]:
    """For each plan the letters of this name that can be made, or only that about one ``moment``.

    ``mark`` comes behind the name of a file that ``output`` does not name (``plan_jobs``). The name of a
    talk is no part of that where it is private; ``anonymous`` puts roles for the names in it.
    A plan that can't be read stays as it is: who makes it will tell why not. Raises WrongUse where there
    is nothing to make a letter of, and where several would go into one file.
    """
    one_file = output is not None and not is_folder(output)
    found = [one for job in jobs for one in _of_plan(job, letter, moment, one_file, anonymous)]
    if len(found) > 1 and one_file:
        hint = "Geef bij -o een map op, of kies er één met --moment."
        raise WrongUse(f"In één bestand ‘{output}’ passen geen {len(found)} documenten.", hint)
    return found if one_file or not mark else [renamed(one, mark) for one in found]


def _of_plan(job: Job, letter: str, moment: str | None, one_file: bool, anonymous: bool) -> list[Job]:
    loaded = _loaded(job.input)
    if loaded is None or loaded.plan is None:
        return [job]
    plan, kind = loaded.plan, loaded.kind
    if not kind.LETTERS:
        raise WrongUse(
            f"‘{job.input.name}’ is een {plan.soort}; daar horen geen brieven of verslagen bij.",
            "Laat --letter weg.",
        )
    if letter not in kind.LETTERS:
        hint = did_you_mean(letter, kind.LETTERS, f"Kies uit: {join_list(list(kind.LETTERS), 'of')}.")
        raise WrongUse(f"Bij dit soort document ({plan.soort}) hoort geen ‘{letter}’.", hint)
    items = list(_items(plan, kind.LETTERS[letter], moment))
    if not items:
        why, command = _BEFORE.get(letter, _UNREPORTED)
        hint = f"Dat doe je met: spv {command} {in_shell(job.input.path)}" if job.input.path else ""
        raise WrongUse(f"De brief of het verslag ‘{letter}’ kan nog niet: {why}.", hint)
    named = [replace(job, letter=(letter, item)) for item in items]
    names = [_letter_name(loaded, letter, item, anonymous) for item in items]
    return named if one_file else [renamed(one, name) for one, name in zip(named, names, strict=True)]


_BEFORE: Final = {
    "verlenging": ("dit plan is nog niet verlengd", "extend"),
    "afsluiting": ("dit plan is nog niet afgesloten", "close"),
}
"""Letter → what comes before it, and the command for that."""
_UNREPORTED: Final = ("het gesprek is nog niet vastgelegd", "evaluate")


def _loaded(one: Input) -> Loaded | None:
    try:
        return api.load_unjudged(one.read(), one.name, people_in(one.folder), shown=True)
    except OSError:
        return None


def _items(plan: Any, letter: Letter, moment: str | None) -> Iterator[int | None]:
    part = getattr(plan, letter.part)
    if not isinstance(part, tuple):
        if part is not None:
            yield None
        return
    wanted = range(len(part)) if moment is None else [find_moment(part, moment)]
    yield from (item for item in wanted if not letter.needs or getattr(part[item], letter.needs))


def _letter_name(loaded: Loaded, letter: str, item: int | None, anonymous: bool) -> str:
    """What the file of a letter is called behind the name of its plan: ``eerste-evaluatie``."""
    from spvgen.shown import as_shown

    if item is None:
        return letter
    part = loaded.kind.LETTERS[letter].part
    written = [getattr(one, "naam", "") for one in getattr(loaded.plan, part)]
    shown = as_shown(loaded, anonymous=True)[0] if anonymous else loaded.plan
    told = [getattr(one, "naam", "") for one in getattr(shown, part)]
    private = [name.strip() in loaded.secrets.texts for name in written]
    return _name([nameless(at) if private[at] else name for at, name in enumerate(told)], item)


def nameless(item: int) -> str:
    """What a talk is called in the name of a file where its own name is private: ``gesprek 1``."""
    return f"gesprek {item + 1}"


def _name(called: Sequence[str], item: int) -> str:
    """What a document about this item is called: after its name, with its number where that is not enough."""
    names = [safe_name(one) for one in called]
    return names[item] if names.count(names[item]) == 1 else f"{item + 1}-{names[item]}"
