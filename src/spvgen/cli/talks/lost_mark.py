"""The mark of a signing that somebody took out of the file: git still knows of it."""

from pathlib import Path

from spvgen.cli.terminal.streams import tell
from spvgen.dates import format_date
from spvgen.git import GitFault


def tell_lost(plan: Path) -> None:
    """That the mark of a signing is gone from the file, where git knows of one: changes are seen no more."""
    from spvgen.timeline.signing import lost_signing

    try:
        lost = lost_signing(plan)
    except (GitFault, OSError):  # nobody keeps it with git, or git can't say
        return
    if lost:
        revision, mark = lost
        day = f" van {format_date(revision.date.date())}" if revision.date else ""
        tell(
            f"Let op: in git is dit plan ondertekend (versie {revision.short}{day}), maar in het bestand "
            "ontbreekt nu de regel ‘vingerafdruk’. Zonder die regel ziet niemand of er daarna iets is "
            f"veranderd. Zet hem terug onder ‘ondertekening’:\n  vingerafdruk: {mark}\n"
            "Spraken jullie samen iets anders af? Zet hem dan ook eerst terug, en maak met ‘spv sign "
            "--again’ plaats om opnieuw te tekenen.\n"
        )
