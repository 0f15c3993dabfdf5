"""The little Markdown that the pages need."""

import re
from collections.abc import Iterable, Sequence


def literal(text: str) -> str:
    """Text without markup: what Markdown would take for it gets a backslash."""
    return re.sub(r"([\\*<`\[\]|])", r"\\\1", text)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the cells are Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def heading(level: int, anchor: str, text: str) -> str:
    """A heading that keeps its address when its words change."""
    return f'<a id="{anchor}"></a>\n\n{"#" * level} {text}'


def joined(parts: Iterable[str]) -> str:
    """The parts of a page, an empty line between them."""
    return "\n\n".join(part.strip() for part in parts)


def block(language: str, text: str) -> str:
    """Text to be shown as it stands."""
    return f"```{language}\n{text.rstrip()}\n```"
