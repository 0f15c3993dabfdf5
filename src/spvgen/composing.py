"""A loaded plan becomes a document: composed from its template, and written in a format."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from spvgen import template as templates
from spvgen.diagnostics import Severity
from spvgen.files import safe_name, templates_folder
from spvgen.finishing import in_style, origin_of
from spvgen.house import HouseStyle
from spvgen.judging import private_in
from spvgen.results import Composed, Loaded, Rendered
from spvgen.shown import (
    as_shown,
    brings_a_name,
    content_of,
    identities_of,
    is_signed,
    later_in,
    style_as_shown,
)
from spvgen.template.parts import Part
from spvgen.writers import writer_of

if TYPE_CHECKING:
    from spvgen.origin import WantedLetter


def compose(  # noqa: PLR0913 - each parameter is a choice of the caller
    loaded: Loaded,
    *,
    template: Path | None = None,
    concept: bool = False,
    letter: WantedLetter | None = None,
    style: HouseStyle | None = None,
    anonymous: bool = False,
    review: bool = False,
) -> Composed:
    """Make the document of a loaded plan, or a ``letter`` about a part of it (``kind.LETTERS``).

    ``letter=("gespreksverslag", 0)`` is the report of the first evaluation; the number is None for a part
    that is no list. An ``anonymous`` document has roles instead of names. With ``review`` the findings stand
    beside the text, in a draft, for Word only and with all names.
    Raises ValueError where the model does not stand and for an anonymous review, KeyError for an unknown
    letter and ``template.TemplateFault`` for an error in a template.
    """
    if loaded.plan is None:
        raise ValueError("a plan with gaps can't be rendered")
    if review and anonymous:
        raise ValueError("comments need the names that they call")
    part, own = _part_and_template(loaded, letter)
    text = templates.read_template(template or templates_folder() / own)
    shown, open_places = as_shown(loaded, anonymous=anonymous)
    later, draft = later_in(loaded), concept or review
    document = templates.build(shown, text, concept=draft, open_places=open_places, part=part, later=later)
    document = in_style(document, style_as_shown(loaded, style or HouseStyle(), anonymous=anonymous))
    content = content_of(loaded, anonymous=anonymous)
    origin = origin_of(document, content, text.text, letter, anonymous=anonymous)
    unprinted = templates.unprinted(shown, document, part.path if part else ())
    # without names a name may go where the job is told
    missed = tuple(path for path in unprinted if not (anonymous and path[-1] == "naam"))
    identity = ".".join(identities_of(loaded, anonymous=anonymous))
    document = replace(document, origin=replace(origin, plan=identity, signed=is_signed(loaded)))
    if review:
        from spvgen.review import reviewed

        document = reviewed(document, loaded.report.findings, partial(_kept_from_review, loaded))
    return Composed(loaded, document, missed)


def _part_and_template(loaded: Loaded, letter: WantedLetter | None) -> tuple[Part | None, str]:
    """What a letter is about, and the file of its template; without one, of the whole plan."""
    if letter is None:
        return None, loaded.kind.TEMPLATE
    name, item = letter
    wanted = loaded.kind.LETTERS[name]
    return Part(wanted.name, wanted.place(item)), wanted.template


def write(composed: Composed, format: str) -> Rendered:
    """Make a composed document in one format.

    Raises KeyError for an unknown format, and ValueError for a review in any other than Word.
    """
    document = composed.document
    assert document.origin
    if document.origin.review and format != "docx":
        raise ValueError("comments need Word")
    writer = writer_of(format)
    missing = writer.missing_glyphs(document) if format == "pdf" else ()
    data = writer.write(document)
    named = document.origin.anonymous and format == "docx" and brings_a_name(composed, data)
    return Rendered(data, composed.unprinted, tuple(missing), named)


def file_name(loaded: Loaded, *, anonymous: bool = False) -> str:
    """A safe name for the document of a plan, after its ``kenmerk`` and title; empty without a model."""
    if loaded.plan is None:
        return ""
    text = templates.read_template(templates_folder() / loaded.kind.TEMPLATE)
    shown, open_places = as_shown(loaded, anonymous=anonymous)
    document = templates.build(shown, text, open_places=open_places)
    return safe_name(f"{document.identifier} {document.title}")


def _is_private(loaded: Loaded, text: str) -> bool:
    """Whether a text by itself is a *fout* about privacy."""
    return any(one.severity is Severity.FOUT for one in private_in(loaded, text))


def _kept_from_review(loaded: Loaded, text: str) -> bool:
    """Whether a reviewer should not read this: private by itself, or made of a value that is."""
    return _is_private(loaded, text) or loaded.secrets.in_text(text)
