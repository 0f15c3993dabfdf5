"""``spv render --watch``: look at the plans again and again, and make anew what was saved.

It compares times and sizes instead of asking the system to be warned: that works the same on every
platform and on network drives, and with editors that save by putting another file in its place.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from time import sleep
from typing import Final

from spvgen.cli.plans.targets import Job
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.faults import conclude
from spvgen.cli.terminal.outcome import Outcome
from spvgen.config import files_named_in, find_settings
from spvgen.diagnostics import Obstacle
from spvgen.people import find_people

_PAUSE: Final = 0.3  # seconds

_State = tuple[tuple[int, ...], ...]
"""For a plan and each file that its document depends on: when it was saved, its size, which file it is."""


def keep_making(
    jobs: Sequence[Job],
    find: Callable[[], list[Job]],
    make: Callable[[Sequence[Job]], Outcome],
    others: Sequence[Path],
) -> Outcome:
    """Make all, and then what was saved since, until somebody breaks it off.

    ``find`` gives the plans of a later moment; ``others`` are files on which every document depends.
    """
    try:
        made = _states(jobs, others)
        _carry_out(jobs, make)
        streams.tell(
            "spv kijkt nu mee: sla een plan op, en het document wordt opnieuw gemaakt. Stop met Ctrl-C."
        )
        _look_on(find, make, others, made)
    except KeyboardInterrupt:
        streams.tell("\nGestopt met meekijken.")
    return Outcome.CLEAN


def _look_on(
    find: Callable[[], list[Job]],
    make: Callable[[Sequence[Job]], Outcome],
    others: Sequence[Path],
    made: dict[Path, _State],
) -> None:
    seen, unread, problem = made, dict[Path, _State](), ""
    while True:
        sleep(_PAUSE)
        jobs, trouble = _found(find)
        if trouble and trouble != problem:
            streams.tell(trouble)
        problem = trouble
        now = _states(jobs, others)
        # who is still writing is left alone: a plan counts once it is the same twice in a row
        saved = [job for job in jobs if now[_path(job)] == seen.get(_path(job)) != made.get(_path(job))]
        ready = [job for job in saved if _is_readable(job, now, unread)]
        if ready:
            made |= {_path(job): now[_path(job)] for job in ready}
            _carry_out(ready, make)
        seen = now


def _carry_out(jobs: Sequence[Job], make: Callable[[Sequence[Job]], Outcome]) -> None:
    """Make documents; not even a fault of spvgen itself ends the watching."""
    try:
        outcome = make(jobs)
    except Exception as error:  # noqa: BLE001 - told as at the end of a run
        conclude(error, debug=False)
        return
    if outcome is Outcome.BROKEN_OFF:
        raise KeyboardInterrupt


def _found(find: Callable[[], list[Job]]) -> tuple[list[Job], str]:
    """The plans of this moment; none, and why, where the folder is not as it should be."""
    try:
        return find(), ""
    except Obstacle as wrong:
        return [], wrong.told
    except OSError:  # a folder that is being moved
        return [], ""


# --- What was saved --------------------------------------------------------------------------------


def _states(jobs: Iterable[Job], others: Sequence[Path]) -> dict[Path, _State]:
    @cache
    def around(folder: Path) -> _State:
        """Of ``spv.toml`` and what it names, of the persons, and of the others."""
        settings = find_settings(folder)
        named = _named(settings, _mark(settings)) if settings else ()
        return tuple(map(_mark, (settings, *named, find_people(folder), *others)))

    def clash(job: Job) -> tuple[int, ...]:
        """What other plans are in the way of this one."""
        return (hash(job.clash.told),) if job.clash else ()

    return {_path(job): (_mark(_path(job)), clash(job), *around(job.input.folder)) for job in jobs}


@lru_cache(maxsize=64)
def _named(path: Path, mark: tuple[int, ...]) -> tuple[Path, ...]:
    """The files that ``spv.toml`` names; it is read once for each time that it was saved."""
    return files_named_in(path)


def _mark(path: Path | None) -> tuple[int, ...]:
    try:
        if path is None:
            return ()
        stat = path.stat()
    except (OSError, ValueError):  # gone for a moment; no name that a file can have
        return ()
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def _path(job: Job) -> Path:
    assert job.input.path is not None, "standard input can't be watched"
    return job.input.path


def _is_readable(job: Job, now: dict[Path, _State], unread: dict[Path, _State]) -> bool:
    """Whether nobody holds the file; if somebody does, that is told once, and it is tried again."""
    path = _path(job)
    try:
        job.input.read()
    except OSError:
        if unread.get(path) != now[path]:
            unread[path] = now[path]
            streams.tell(f"‘{path}’ is nu niet te lezen; spv probeert het zo weer.")
        return False
    return True
