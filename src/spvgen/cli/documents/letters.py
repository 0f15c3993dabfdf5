"""From plans to their letters: one document for each part that a letter can be about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from spvgen.cli.plans.moments import find_moment
from spvgen.cli.plans.targets import Job, is_folder, renamed
from spvgen.cli.terminal.inputs import Input
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import did_you_mean, join_list
from spvgen.files import safe_name

if TYPE_CHECKING:
    from spvgen.kinds.shared import Letter


def letter_jobs(
    jobs: Sequence[Job], letter: str, moment: str | None, output: str | None, mark: str = ""
) -> list[Job]:
    """For each plan the letters of this name that can be made, or only that about one ``moment``.

    ``mark`` comes behind the name of a file that ``output`` does not name (``plan_jobs``).
    A plan that can't be read stays as it is: who makes it will tell why not. Raises WrongUse where there
    is nothing to make a letter of, and where several would go into one file.
    """
    one_file = output is not None and not is_folder(output)
    found = [one for job in jobs for one in _of_plan(job, letter, moment, one_file=one_file)]
    if len(found) > 1 and one_file:
        hint = "Geef bij -o een map op, of kies er één met --moment."
        raise WrongUse(f"In één bestand ‘{output}’ passen geen {len(found)} documenten.", hint)
    return found if one_file or not mark else [renamed(one, mark) for one in found]


def _of_plan(job: Job, letter: str, moment: str | None, *, one_file: bool) -> list[Job]:
    plan, kind = _loaded(job.input)
    if plan is None:
        return [job]
    if not kind.LETTERS:
        raise WrongUse(
            f"‘{job.input.name}’ is een {plan.soort}; daar horen geen brieven of verslagen bij.",
            "Laat --letter weg.",
        )
    if letter not in kind.LETTERS:
        hint = did_you_mean(letter, kind.LETTERS, f"Kies uit: {join_list(list(kind.LETTERS), 'of')}.")
        raise WrongUse(f"Een brief of verslag met de naam ‘{letter}’ bestaat niet.", hint)
    items = list(_items(plan, kind.LETTERS[letter], moment))
    if not items:
        raise WrongUse(f"In ‘{job.input.name}’ valt nog geen {letter} te maken.")
    named = [replace(job, letter=(letter, item)) for item in items]
    names = [letter_name(plan, kind, letter, item) for item in items]
    return named if one_file else [renamed(one, name) for one, name in zip(named, names, strict=True)]


def _loaded(one: Input) -> tuple[Any, Any]:
    from spvgen import api

    try:
        loaded = api.load_unjudged(one.read(), one.name)
    except OSError:
        return None, None
    return loaded.plan, loaded.kind


def _items(plan: Any, letter: "Letter", moment: str | None) -> Iterator[int | None]:
    part = getattr(plan, letter.part)
    if not isinstance(part, tuple):
        if part is not None:
            yield None
        return
    wanted = range(len(part)) if moment is None else [find_moment(part, moment)]
    yield from (item for item in wanted if not letter.needs or getattr(part[item], letter.needs))


def letter_name(plan: Any, kind: Any, letter: str, item: int | None) -> str:
    """What the file of a letter is called behind the name of its plan: ``eerste-evaluatie``."""
    return letter if item is None else _name(getattr(plan, kind.LETTERS[letter].part), item)


def _name(part: Sequence[Any], item: int) -> str:
    """What a document about this item is called: after its name, with its number where that is not enough."""
    names = [safe_name(getattr(one, "naam", "")) for one in part]
    return names[item] if names.count(names[item]) == 1 else f"{item + 1}-{names[item]}"
