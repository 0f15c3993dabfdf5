"""A plan and a template become a Document: sandboxed Jinja2 → Markdown with holes → nodes → values put in.

Values are bound, as SQL binds parameters: each expression leaves a hole in the Markdown, and only after
the parse its text takes that place as ``Field(path, text)`` (DESIGN decision 2.3).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel

from spvgen.diagnostics import NodePath
from spvgen.document import Block, Document, Field, Heading, plain_text
from spvgen.template.binding import Paragraphs, Refused, view
from spvgen.template.filling import fill
from spvgen.template.sandbox import run, template_line
from spvgen.template.skeleton import CLOSE, HOLE, OPEN, parse

_NOT_PRINTED: Final = frozenset({"soort", "kenmerk", "id", "negeer", "vingerafdruk"})
"""Keys that are about the file and not for its reader (FORMAT.md)."""

_NOTHING_OPEN: Final[Mapping[NodePath, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template as it was read; ``name`` is what messages call it."""

    name: str
    text: str


class TemplateFault(Exception):  # noqa: N818 - a fault of the template, not of the program
    """What is wrong in a template, and on which line; message and hint are for the user."""

    def __init__(self, name: str, line: int, message: str, hint: str = "") -> None:
        super().__init__(f"{name}:{line}: {message} {hint}".rstrip())
        self.name = name
        self.line = line
        self.message = message
        self.hint = hint


def templates_folder() -> Path:
    """Where our templates stand: beside the package when installed, else at the top of the project."""
    package = Path(__file__).resolve().parents[1]
    beside = package / "templates"
    return beside if beside.is_dir() else package.parents[1] / "templates"


def read_template(path: Path) -> TemplateText:
    """Read a template. Raises OSError, and TemplateFault where it is not UTF-8."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TemplateFault(str(path), line, "Dit is geen UTF-8.", "Bewaar het sjabloon als UTF-8.") from None
    return TemplateText(str(path), text.replace("\r\n", "\n"))


def build(
    plan: BaseModel,
    template: TemplateText,
    *,
    concept: bool = False,
    open_places: Mapping[NodePath, str] = _NOTHING_OPEN,
) -> Document:
    """Make the document of a plan.

    ``open_places`` holds the text of placeholders ('…') that stood where the model needs a date or a
    number; the document shows them there. Raises TemplateFault.
    """
    seen = view(plan, open_places)
    try:
        markdown, values = run(template.name, template.text, seen)
    except Refused as fault:
        raise TemplateFault(template.name, fault.line or 1, fault.message, fault.hint) from None
    blocks: list[Block] = []
    try:
        for section in _sections(markdown):
            blocks += _filled(section, values)
    except Refused as fault:
        line = template_line(template.name, template.text, seen, fault.line or 0)
        raise TemplateFault(template.name, line, fault.message, fault.hint) from None
    return _document(plan, template, tuple(blocks), concept)


def _document(plan: Any, template: TemplateText, blocks: tuple[Block, ...], concept: bool) -> Document:
    titles = (block for block in blocks if isinstance(block, Heading) and block.level == 1)
    title = next(titles, None)
    if title is None:
        hint = "Begin met een regel als: # Verbeterplan – {{ medewerker.naam }}"
        raise TemplateFault(template.name, 1, "Het sjabloon heeft geen titel.", hint)
    return Document(
        title=plain_text(title.children),
        blocks=blocks,
        subject=getattr(plan, "soort", "").capitalize(),
        organisation=getattr(plan, "organisatie", None) or "",
        identifier=getattr(plan, "kenmerk", None) or "",
        concept=concept,
    )


# --- Sections --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading with what follows it, and the line where it starts."""

    line: int
    markdown: str


def _sections(markdown: str) -> Iterator[_Section]:
    """Cut before each heading: a heading ends all that stands above it, so each piece can be read alone."""
    line = level = 0
    for text in re.split("^(?=#{1,6} )", markdown, flags=re.MULTILINE):
        deeper = len(text) - len(text.lstrip("#"))
        if deeper > level + 1:
            hint = f"Gebruik hier hooguit {'#' * (level + 1)}."
            raise Refused("Er is een niveau van koppen overgeslagen.", hint, line)
        level = deeper or level
        yield _Section(line, text)
        line += text.count("\n")


def _filled(section: _Section, values: list[Paragraphs]) -> tuple[Block, ...]:
    """The blocks of a section. Its holes are counted from 0, so that like sections are parsed once."""
    used = [int(number) for number in HOLE.findall(section.markdown)]
    counter = iter(range(len(used)))
    own = HOLE.sub(lambda hole: f"{OPEN}{next(counter)}{CLOSE}", section.markdown)
    try:
        skeleton = parse(own)
    except Refused as fault:
        raise Refused(fault.message, fault.hint, section.line + (fault.line or 0)) from None
    return fill(skeleton, [values[number] for number in used])


# --- What is printed -------------------------------------------------------------------------------


def printed_paths(document: Document) -> set[NodePath]:
    """The paths of all values that the document shows."""
    return set(_paths(document.blocks))


def _paths(node: object) -> Iterator[NodePath]:
    if isinstance(node, Field):
        yield node.path
    elif isinstance(node, tuple):
        for part in node:
            yield from _paths(part)
    elif is_dataclass(node):
        for field in fields(node):
            yield from _paths(getattr(node, field.name))


def filled_paths(plan: BaseModel) -> list[NodePath]:
    """The paths of all values that are filled in and are meant for the reader, in the model's order."""
    return list(_leaves(plan, ()))


def _leaves(value: object, path: NodePath) -> Iterator[NodePath]:
    if isinstance(value, BaseModel):
        for key in type(value).model_fields:
            if key in value.model_fields_set and key not in _NOT_PRINTED:
                yield from _leaves(getattr(value, key), (*path, key))
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from _leaves(item, (*path, at))
    elif value is not None:
        yield path


def unprinted(plan: BaseModel, document: Document) -> list[NodePath]:
    """The filled keys that a template left out."""
    printed = printed_paths(document)
    return [path for path in filled_paths(plan) if path not in printed]
