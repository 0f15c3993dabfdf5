"""What changed of a plan since it was signed, as far as git knows, told below the finding about it (P06)."""

from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from spvgen.reporters.printable import printable

if TYPE_CHECKING:
    from spvgen.reporters.printable import Look


def since_signing_text(file: str, look: "Look") -> str:
    """The changes, one a line; empty where git can't say."""
    from spvgen.dates import format_date
    from spvgen.git import GitFault
    from spvgen.timeline.signing import since_signing

    try:
        since = since_signing(Path(file))
    except (GitFault, OSError):
        return ""
    if since is None or not since.changes:
        return ""
    when = since.revision.date
    day = f", {format_date(when.date())}" if when else ""
    lines = [f"  Sinds de ondertekening (versie {since.revision.short}{day}) is dit veranderd:"]
    for change in since.changes:
        text = printable(change.text)
        lines += wrap(
            text, look.width, initial_indent="    - ", subsequent_indent="      ", break_on_hyphens=False
        )
    return "\n".join(lines) + "\n"
