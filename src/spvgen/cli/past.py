"""What git holds of one plan, or why it can't tell."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from spvgen.cli.outcome import WrongUse

T = TypeVar("T")


def asked(ask: Callable[..., T], *words: object) -> T:
    """What the history answers. Raises WrongUse where git can't tell."""
    from spvgen.history import HistoryFault

    try:
        return ask(*words)
    except HistoryFault as fault:
        raise WrongUse(str(fault), fault.hint) from None


def refuse_folder(plan: Path) -> None:
    """Raise WrongUse for a folder: a history is that of one plan."""
    if plan.is_dir():
        raise WrongUse(f"‘{plan}’ is een map.", "Geef één plan mee.")
