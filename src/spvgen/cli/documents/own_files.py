"""The template and the Word file of one's own that a document can be made with."""

from pathlib import Path

from spvgen.cli.terminal.outcome import WrongUse


def own_word_file(name: str | None) -> bytes:
    """The content of an own Word file that is safe to build on; empty without one. Raises WrongUse."""
    if name is None:
        return b""
    from spvgen.wordfile import WordFileFault, read_word_file

    if not Path(name).is_file():
        raise WrongUse(f"Het Word-bestand ‘{name}’ bestaat niet.", "Kijk of de naam en de map kloppen.")
    data = Path(name).read_bytes()
    try:
        read_word_file(data)
    except WordFileFault as fault:
        raise WrongUse(
            f"Het Word-bestand ‘{name}’ is niet te gebruiken. {fault.message}", fault.hint
        ) from None
    return data


def own_template(template: str | None) -> Path | None:
    """The path of an own template; None without one. Raises WrongUse."""
    if template is None:
        return None
    if not Path(template).is_file():
        raise WrongUse(f"Het sjabloon ‘{template}’ bestaat niet.", "Kijk of de naam en de map kloppen.")
    return Path(template)
