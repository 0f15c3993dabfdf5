"""A plan and a template become a Document: sandboxed Jinja2 → Markdown with holes → nodes → values put in.

Values are bound, as SQL binds parameters: each expression leaves a hole in the Markdown, and only after
the parse its text takes that place as ``Field(path, text)``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple, cast

from spvgen.diagnostics import NodePath, Obstacle
from spvgen.document import Document
from spvgen.document.blocks import Block, BulletList, Heading, NumberedList
from spvgen.document.words import Field, plain_text
from spvgen.files import templates_folder
from spvgen.kinds.values import Model
from spvgen.leaves import leaves
from spvgen.people import SPOKEN_TO
from spvgen.rules.reading.address import speaks_formally
from spvgen.template.contents import set_apart, with_contents
from spvgen.template.filling import fill
from spvgen.template.holes import CLOSE, HOLE, OPEN
from spvgen.template.parts import Part, names_given, view
from spvgen.template.refused import Refused
from spvgen.template.sandbox import run, template_line
from spvgen.template.skeleton import parse
from spvgen.template.values import Paragraphs

_NOT_PRINTED: Final = frozenset({"soort", "kenmerk", "id", "negeer", "persoon", "vingerafdruk", "bestand"})
"""Keys that are about the file and not for its reader; the name of a file may name somebody."""

_NOTHING_OPEN: Final[Mapping[NodePath, str]] = MappingProxyType({})


class TemplateText(NamedTuple):
    """A template as it was read; ``name`` is what messages call it, and of one of ``ours`` its path."""

    name: str
    text: str
    ours: bool = False


class TemplateFault(Obstacle):
    """What is wrong in a template, and on which line."""

    def __init__(self, name: str, line: int, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.name = name
        self.line = line

    def __str__(self) -> str:
        return f"{self.name}:{self.line}: {super().told}"

    @property
    def told(self) -> str:
        """Message and hint, with their place before them."""
        return f"{self.name}, regel {self.line}: {super().told}"


def read_template(path: Path) -> TemplateText:
    """Read a template. Raises OSError, and TemplateFault where it is not UTF-8."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TemplateFault(str(path), line, "Dit is geen UTF-8.", "Bewaar het sjabloon als UTF-8.") from None
    return TemplateText(str(path), text.replace("\r\n", "\n"), ours=path.parent == templates_folder())


def build(  # noqa: PLR0913 - each parameter is a choice of the caller
    plan: Model,
    template: TemplateText,
    *,
    concept: bool = False,
    open_places: Mapping[NodePath, str] = _NOTHING_OPEN,
    part: Part | None = None,
    later: Sequence[str] = (),
) -> Document:
    """Make the document of a plan, or the letter about one ``part`` of it.

    ``open_places`` holds the text of placeholders ('…') that stood where the model needs a date or a
    number; the document shows them there. ``later`` says what joined the plan after it was signed. Raises
    TemplateFault.
    """
    given = names_given(view(plan, open_places), part) | {"later_erbij": later}
    formal = speaks_formally(plan)
    try:
        markdown, values = run(template.name, template.text, given, ours=template.ours, formal=formal)
    except Refused as fault:
        raise TemplateFault(template.name, fault.line or 1, fault.message, fault.hint) from None
    try:
        blocks = with_contents(set_apart(tuple(_with_whole_lists(_blocks(markdown, values)))))
    except Refused as fault:
        line = template_line(template.name, template.text, given, fault.line or 0, formal=formal)
        raise TemplateFault(template.name, line, fault.message, fault.hint) from None
    document = _document(plan, template, blocks, concept)
    return replace(document, title=_with_name(document.title, plan)) if part else document


def _with_name(title: str, plan: Model) -> str:
    """The title of a letter as it stands below its pages: a loose one tells who it is about."""
    person = next((getattr(plan, key) for key in SPOKEN_TO if hasattr(plan, key)), None)
    return f"{title} – {person.naam}" if person and person.naam and person.naam not in title else title


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


# --- Pieces ----------------------------------------------------------------------------------------

_HEADING: Final = re.compile("(#{1,6}) ")


def _pieces(markdown: str) -> Iterator[tuple[int, str]]:
    """Cut where Markdown allows it, each piece with the number of its first line.

    A piece is a heading, paragraph, table, container or item of a list. They are few of kind, so that plans
    share almost all of the parsing.
    """
    start, piece, inside = 0, [""], False
    for at, line in enumerate(markdown.split("\n")):
        if _HEADING.match(line) or (not inside and _starts_piece(line, piece)):
            yield start, "\n".join(piece).rstrip()
            start, piece, inside = at, [], False
        if line.startswith(":::"):
            inside = line.strip(": ") != ""
        piece.append(line)
    yield start, "\n".join(piece).rstrip()


def _starts_piece(line: str, piece: list[str]) -> bool:
    if not line or line.startswith(" "):
        return False
    next_item = line.startswith("- ") and piece[0].startswith("- ")
    return next_item or not piece[-1].strip()


def _blocks(markdown: str, values: list[Paragraphs]) -> Iterator[Block]:
    """The blocks of a whole document. Raises Refused, with the line in the Markdown from 0."""
    level = 0
    for line, piece in _pieces(markdown):
        if heading := _HEADING.match(piece):
            deeper = len(heading[1])
            if deeper > level + 1:
                hint = f"Gebruik hier hooguit {'#' * (level + 1)}."
                raise Refused("Er is een niveau van koppen overgeslagen.", hint, line)
            level = deeper
        try:
            yield from _filled(piece, values)
        except Refused as fault:
            raise Refused(fault.message, fault.hint, line + (fault.line or 0)) from None


def _filled(piece: str, values: list[Paragraphs]) -> tuple[Block, ...]:
    """The blocks of a piece. Its holes are counted from 0, so that like pieces are parsed once."""
    words = HOLE.split(piece)  # with the numbers of the holes between them
    used = words[1::2]
    if not used:
        return _without_values(piece)
    words[1::2] = [f"{OPEN}{number}{CLOSE}" for number in range(len(used))]
    return fill(parse("".join(words)), [values[int(number)] for number in used])


@lru_cache(maxsize=1024)
def _without_values(piece: str) -> tuple[Block, ...]:
    """The blocks of a piece in which the template speaks alone, as in a heading: the same in each plan."""
    return fill(parse(piece), ())


def _with_whole_lists(blocks: Iterable[Block]) -> Iterator[Block]:
    """Join lists that follow each other: their items came as pieces."""
    for kind, group in groupby(blocks, type):
        if kind in (BulletList, NumberedList):
            first, *others = cast("list[BulletList | NumberedList]", list(group))
            yield replace(first, items=sum((other.items for other in others), first.items))
        else:
            yield from group


# --- What is printed -------------------------------------------------------------------------------


def printed_paths(document: Document) -> set[NodePath]:
    """The paths of all values that the document shows."""
    return {leaf.path for leaf in leaves(document.blocks) if isinstance(leaf, Field)}


def filled_paths(plan: Model) -> list[NodePath]:
    """The paths of all values that are filled in and are meant for the reader, in the model's order.

    A report need not say that its reader did an action: it speaks to nobody else.
    """
    return list(_leaves(plan, ()))


def _leaves(value: object, path: NodePath) -> Iterator[NodePath]:
    if isinstance(value, Model):
        filled = value.model_fields_set - _NOT_PRINTED
        for key in type(value).model_fields:
            spoken_to = key == "wie" and "verslag" in path and getattr(value, key) in SPOKEN_TO
            if key in filled and not spoken_to and not (key == "vorm" and _is_titled_so(value)):
                yield from _leaves(getattr(value, key), (*path, key))
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from _leaves(item, (*path, at))
    elif value is not None:
        yield path


def _is_titled_so(support: Model) -> bool:
    """Whether the title of a kind of help says its form already: *Coaching* of the form coaching."""
    form, title = getattr(support, "vorm", None), getattr(support, "titel", None)
    return form is not None and (title or "").casefold() in (form.value, _FORM_ALSO.get(form.value))


_FORM_ALSO: Final = {"mentor": "mentoring"}


def unprinted(plan: Model, document: Document, below: NodePath = ()) -> list[NodePath]:
    """The filled keys that a template left out, of the whole plan or ``below`` a path."""
    printed = printed_paths(document)
    filled = (path for path in filled_paths(plan) if path[: len(below)] == below)
    return [path for path in filled if path not in printed]
