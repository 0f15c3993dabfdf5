"""Where ``spv`` begins: the version at once, all else by the command line (DESIGN 2.11)."""

import sys
from collections.abc import Sequence

from spvgen import __version__

FAULT, BROKEN_OFF = 3, 130  # as in cli.outcome, which is not imported for the version alone


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``spv`` with these arguments (default: those of the process) and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--version"]:
        sys.stdout.write(f"spv {__version__}\n")
        return 0
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


if __name__ == "__main__":
    sys.exit(main())
