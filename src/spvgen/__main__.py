"""Where ``spv`` begins: the version at once, all else by the command line."""

import atexit
import gc
import sys
from collections.abc import Sequence

from spvgen import __version__

FAULT, BROKEN_OFF = 3, 130  # as in cli.terminal.outcome, which is not imported for the version alone


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``spv`` with these arguments (default: those of the process) and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--version"] and _told_version():
        return 0
    spare_the_collector()
    try:
        from spvgen.cli.app import run

        return run(arguments)
    except ImportError as error:
        sys.stderr.write(
            f"spv is niet goed geïnstalleerd: ‘{error.name}’ ontbreekt. Installeer spvgen opnieuw.\n"
        )
        return FAULT
    except KeyboardInterrupt:
        sys.stderr.write("\nAfgebroken.\n")
        return BROKEN_OFF


def _told_version() -> bool:
    """Tell the version; False where that can't be done, which is told by the command line."""
    if sys.stdout is None:  # it was closed beforehand
        return True
    try:
        sys.stdout.write(f"spv {__version__}\n")
        sys.stdout.flush()
    except OSError:
        return False
    return True


def spare_the_collector() -> None:
    """Nearly all that a run makes lives until its end: looking for garbage took a third of its time."""
    gc.set_threshold(200_000)
    atexit.register(gc.freeze)  # or all of it is looked through once more on the way out


if __name__ == "__main__":
    sys.exit(main())
