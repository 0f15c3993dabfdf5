"""What goes for all tests: hypothesis measures no time, since a slow machine is no fault; Ctrl-C is heard.

And no test leaves anything in the root of the repository.
"""

import signal
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("untimed", settings.default, deadline=None)
settings.load_profile("untimed")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as a shell has it for what runs in the background
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the program runs: an empty one, of which nothing is known yet."""
    from spvgen.cli.plans.dossier import people_and_faults

    monkeypatch.chdir(tmp_path)
    people_and_faults.cache_clear()
    return tmp_path


@pytest.fixture
def held(folder: Path) -> Path:
    """That folder with a plan that ran two years ago."""
    from support import held_two_years_ago

    Path("noor.yaml").write_text(held_two_years_ago(), "utf-8")
    return folder


@pytest.fixture
def in_january(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That folder, on 5 January 2026."""
    from clock import on_5_january_2026

    on_5_january_2026(monkeypatch)


@pytest.fixture
def measured_plan(folder: Path) -> None:
    """That folder with a plan that ran two years ago: its last talk has been held, and 84% was measured."""
    from signed_samples import PLAN, measured

    PLAN.write_text(measured("84%"), "utf-8")


BEFORE = pytest.StashKey[set[str]]()


def pytest_sessionstart(session: pytest.Session) -> None:
    session.config.stash[BEFORE] = _names(session.config.rootpath)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A run fails that left a file behind; with xdist only the process that started the others looks."""
    if hasattr(session.config, "workerinput"):
        return
    left = _names(session.config.rootpath) - session.config.stash[BEFORE]
    if left:
        session.config.get_terminal_writer().line(f"\nleft in the root by a test: {', '.join(sorted(left))}")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _names(root: Path) -> set[str]:
    """What lies there, but for what tools keep for themselves."""
    return {path.name for path in root.iterdir() if not path.name.startswith((".", "__"))}
