"""Where the layers meet: from the bytes of a plan to findings and to documents.

For use by the command line and by other programs. Nothing here prints, asks or exits, and nothing
reads or writes a file but a template that the caller names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from spvgen.diagnostics import UNREADABLE, Finding, NodePath, Severity
from spvgen.discretion import NO_SECRETS, Secrets
from spvgen.files import safe_name, templates_folder
from spvgen.judging import (
    employee_names,
    in_discretion,
    judged,
    placed,
    privacy_hits,
    raw_texts,
    secrets_among,
    tells_private,
)
from spvgen.people import NOBODY, People, joined, names_apart, reference_findings, with_names
from spvgen.rules.engine import (
    Judged,
)
from spvgen.rules.invulplekken import placeholder_in
from spvgen.rules.rule import RuleSettings, Texts
from spvgen.source import Source, read_source
from spvgen.validate import validate

if TYPE_CHECKING:
    from spvgen.document import Document
    from spvgen.house import HouseStyle
    from spvgen.links import Beside

FORMATS: Final = {
    "docx": "spvgen.writers.docx",
    "md": "spvgen.writers.markdown",
    "html": "spvgen.writers.html",
    "pdf": "spvgen.writers.pdf",
}
"""Format → the writer that makes it; imported when needed."""


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one file, in order of place.

    ``complete`` is False where the model does not stand, so that only the rules on raw text ran.
    ``reminder`` is what people have to look at themselves in a document of this kind; mostly empty.
    """

    file: str
    findings: tuple[Finding, ...]
    complete: bool
    reminder: str = ""

    @property
    def readable(self) -> bool:
        """Whether the file could be read as YAML at all."""
        return not any(f.code in UNREADABLE for f in self.findings)

    @property
    def sound(self) -> bool:
        """Whether nothing weighs as a *fout*."""
        return not any(f.severity is Severity.FOUT for f in self.findings)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A plan with its report; ``plan`` is None where the model does not stand.

    The plan calls ``people`` by their keys; only a document shows their names.
    ``names`` are those of the employee, and ``secrets`` what must be repeated nowhere.
    """

    report: Report
    plan: Any = None
    kind: Any = None
    open_places: Mapping[NodePath, str] = field(default_factory=dict)
    people: People = NOBODY
    names: tuple[str, ...] = ()
    secrets: Secrets = NO_SECRETS


def load_unjudged(data: bytes, file: str, people: People = NOBODY) -> Loaded:
    """Read and validate one plan without running a rule, for work over many plans.

    Its findings are not made discreet: show none of them.
    """
    source, findings = read_source(data, file)
    if source is None:
        return Loaded(Report(file, tuple(findings), complete=False))
    source = joined(source, people)
    validated = validate(source, {path: text for path, text in raw_texts(source) if placeholder_in(text)})
    report = Report(file, (*findings, *validated.findings), complete=validated.plan is not None)
    return Loaded(report, validated.plan, validated.kind, validated.open_places, people)


def load(
    data: bytes,
    file: str,
    settings: RuleSettings | None = None,
    people: People = NOBODY,
    beside: Beside | None = None,
) -> Loaded:
    """Read, validate and judge one plan; ``file`` is the name to show.

    ``people`` are those whom a plan may refer to by key; the plan calls them by that key (``people.joined``).
    ``beside`` reads the documents that the plan refers to; without it nobody looks whether they are there.
    """
    source, findings = read_source(data, file)
    if source is None:
        secrets = secrets_among(findings, {}, None, (), ())
        return Loaded(Report(file, in_discretion(findings, secrets), complete=False))
    findings += reference_findings(source, people)
    findings += _link_findings(source, beside)
    employee = employee_names(source.value, people)
    source = joined(source, people)
    texts = dict(raw_texts(source))
    validated = validate(source, {path: text for path, text in texts.items() if placeholder_in(text)})
    refused = {finding.path for finding in findings if finding.path}
    shape = [finding for finding in validated.findings if finding.path not in refused]
    broken = [finding.path for finding in (*findings, *shape)]
    told = Texts(texts, employee, names_apart(source, people))
    hits = judged(source, told, validated, broken, settings or RuleSettings())
    found = [*findings, *shape, *(placed(source, one) for one in hits)]
    private = {one.hit.path for one in hits if one.rule.code.startswith("V")}
    secrets = secrets_among(found, texts, source, private, employee)
    reminder = getattr(validated.kind, "REMINDER", "") if validated.plan else ""
    report = Report(file, in_discretion(found, secrets), validated.plan is not None, reminder)
    return Loaded(report, validated.plan, validated.kind, validated.open_places, people, employee, secrets)


def _link_findings(source: Source, beside: Beside | None) -> list[Finding]:
    if beside is None or not any(path[-1:] == ("hoort_bij",) for path in source.nodes):
        return []
    from spvgen.links import link_findings  # few plans refer to another document

    return link_findings(source, beside, lambda name: tells_private(name, source.value))


def check(
    data: bytes,
    file: str,
    settings: RuleSettings | None = None,
    people: People = NOBODY,
    beside: Beside | None = None,
) -> Report:
    """The findings of one plan."""
    return load(data, file, settings, people, beside).report


def repeats_private(loaded: Loaded, text: str) -> bool:
    """Whether a text that is about a plan repeats something private or is private itself: it is not shown."""
    return bool(_private_in(loaded, text)) or loaded.secrets.in_text(text)


def _is_private(loaded: Loaded, text: str) -> bool:
    """Whether a text by itself is a *fout* about privacy."""
    return any(one.severity is Severity.FOUT for one in _private_in(loaded, text))


def _private_in(loaded: Loaded, text: str) -> list[Judged]:
    return privacy_hits({(): text}, {"soort": loaded.plan.soort} if loaded.plan else None, loaded.names)


@dataclass(frozen=True, slots=True)
class Composed:
    """The document of a loaded plan, fit for any format, and the filled keys that the template left out."""

    loaded: Loaded
    document: Document
    unprinted: tuple[NodePath, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """One document made: its bytes, and the filled keys that the template did not print.

    ``names_somebody`` says that an own Word file brings the name of a person into an anonymous document.
    ``missing`` are the characters that the font of a PDF lacks, each with the path of the value it stands in.
    """

    data: bytes
    unprinted: tuple[NodePath, ...]
    missing: tuple[tuple[NodePath, str], ...] = ()
    names_somebody: bool = False


def render(loaded: Loaded, format: str, **choices: Any) -> Rendered:
    """Make the document of a loaded plan in one format: see ``compose`` (for ``choices``) and ``write``."""
    return write(compose(loaded, **choices), format)


def compose(  # noqa: PLR0913 - each parameter is a choice of the caller
    loaded: Loaded,
    *,
    template: Path | None = None,
    concept: bool = False,
    letter: tuple[str, int | None] | None = None,
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
    from spvgen import template as templates
    from spvgen.finishing import in_style, origin_of
    from spvgen.house import HouseStyle
    from spvgen.template.binding import Part

    if loaded.plan is None:
        raise ValueError("a plan with gaps can't be rendered")
    if review and anonymous:
        raise ValueError("comments need the names that they call")
    concept = concept or review
    wanted = loaded.kind.LETTERS[letter[0]] if letter else None
    part = Part(wanted.name, _place(wanted.part, letter[1])) if wanted and letter else None
    text = templates.read_template(
        template or templates_folder() / (wanted.template if wanted else loaded.kind.TEMPLATE)
    )
    shown, open_places = _shown(loaded, anonymous=anonymous)
    document = templates.build(shown, text, concept=concept, open_places=open_places, part=part)
    document = in_style(document, style or HouseStyle())
    origin = origin_of(document, content_of(loaded, anonymous=anonymous), text.text, letter)
    origin = replace(origin, anonymous=anonymous)
    below = part.path if part else ()
    unprinted = templates.unprinted(shown, document, below)
    document = replace(document, origin=origin)
    if review:
        from spvgen.review import reviewed

        document = reviewed(document, loaded.report.findings, partial(_is_private, loaded))
    return Composed(loaded, document, tuple(unprinted))


def content_of(loaded: Loaded, *, anonymous: bool = False) -> str:
    """The fingerprint of what the documents of a plan tell, as 64 hexadecimal digits (``Origin.content``)."""
    from spvgen.fingerprint import content_fingerprint

    return content_fingerprint(*_shown(loaded, anonymous=anonymous))


def write(composed: Composed, format: str) -> Rendered:
    """Make a composed document in one format.

    Raises KeyError for an unknown format, and ValueError for a review in any other than Word.
    """
    document = composed.document
    assert document.origin
    if document.origin.review and format != "docx":
        raise ValueError("comments need Word")
    writer = import_module(FORMATS[format])
    missing = writer.missing_glyphs(document) if format == "pdf" else ()
    data = writer.write(document)
    named = (
        document.origin.anonymous and format == "docx" and _names_somebody(composed.loaded, document, data)
    )
    return Rendered(data, composed.unprinted, tuple(missing), named)


def names_left(composed: Composed) -> list[NodePath]:
    """Where a name may still stand in an anonymous document: of somebody whom the plan has no part for."""
    from spvgen.document import Field
    from spvgen.leaves import leaves
    from spvgen.rules.namen import names_in

    texts = [one for one in leaves(composed.document.blocks) if isinstance(one, Field) and one.path]
    named = [one.path for one in texts if any(name.certain for name in names_in(one.text))]
    return list(dict.fromkeys(named))


def _names_somebody(loaded: Loaded, document: Document, data: bytes) -> bool:
    """Whether the own Word file, if there is one, brings a name; that of a company is nobody's."""
    if not document.style.word_file:
        return False
    from spvgen.anonymous import names_somebody
    from spvgen.writers.docx import all_words

    texts = (text.replace(document.organisation or "\0", "") for text in all_words(data))
    return names_somebody(texts, loaded.plan, loaded.people)


def _shown(loaded: Loaded, *, anonymous: bool) -> tuple[Any, Mapping[NodePath, str]]:
    """The plan and its open places as a document shows them: with names, or with roles instead."""
    if not anonymous:
        return with_names(loaded.plan, loaded.people), loaded.open_places
    from spvgen.anonymous import quieting, without_names

    quieted = quieting(loaded.plan, loaded.people)
    open_places = {path: quieted(text) for path, text in loaded.open_places.items()}
    return without_names(loaded.plan, loaded.people), open_places


def _place(key: str, item: int | None) -> NodePath:
    return (key,) if item is None else (key, item)


def file_name(loaded: Loaded, *, anonymous: bool = False) -> str:
    """A safe name for the document of a plan, after its ``kenmerk`` and title; empty without a model."""
    from spvgen import template as templates

    if loaded.plan is None:
        return ""
    text = templates.read_template(templates_folder() / loaded.kind.TEMPLATE)
    shown, open_places = _shown(loaded, anonymous=anonymous)
    document = templates.build(shown, text, open_places=open_places)
    return safe_name(f"{document.identifier} {document.title}")


def intact(data: bytes, format: str) -> bool | None:
    """Whether a document is as spvgen wrote it (True), was edited since (False) or is not ours (None)."""
    answer: bool | None = import_module(FORMATS[format]).intact(data)
    return answer
