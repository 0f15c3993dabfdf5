"""A document for review: what ``check`` finds stands beside the text, and nothing private goes round."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Final

from spvgen.diagnostics import HIDDEN, Finding, NodePath, about_privacy
from spvgen.document import Comment, Document
from spvgen.document.blocks import Blocks, Heading
from spvgen.document.words import Field, Text, plain_text
from spvgen.dutch import composed
from spvgen.leaves import with_leaves

_AROUND: Final = 40  # characters


def reviewed(
    document: Document, findings: Collection[Finding], is_private: Callable[[str], bool]
) -> Document:
    """The document for a reviewer: findings beside the text, nothing private in it; its origin says so."""
    private = private_paths(findings)
    if private:
        document = without_private(document, private, is_private)
    document = commented(document, findings)
    assert document.origin
    origin = replace(document.origin, review=True, remarks=mark_of(document.comments))
    return replace(document, origin=origin)


def commented(document: Document, findings: Iterable[Finding]) -> Document:
    """The document with a comment for each finding, in their order."""
    return replace(document, comments=tuple(map(_comment, findings)))


def without_private(
    document: Document, paths: Collection[NodePath], is_private: Callable[[str], bool]
) -> Document:
    """The document with ``HIDDEN`` for the values at these paths, and for all other words that are private.

    A review goes past several people. What a privacy rule hits should perhaps not be in the plan at all, so
    that they need not read it, as nobody does in what ``check`` tells; that it stands there, and where, they
    do read.
    """

    def shown(leaf: Text | Field) -> Text | Field:
        hidden = (isinstance(leaf, Field) and leaf.path in paths) or is_private(leaf.text)
        return replace(leaf, text=HIDDEN) if hidden else leaf

    blocks: Blocks = with_leaves(document.blocks, shown)
    titles = (block for block in blocks if isinstance(block, Heading) and block.level == 1)
    title = next((plain_text(block.children) for block in titles), document.title)
    organisation = shown(Field(("organisatie",), document.organisation)).text
    identifier = shown(Field(("kenmerk",), document.identifier)).text
    return replace(document, blocks=blocks, title=title, organisation=organisation, identifier=identifier)


def private_paths(findings: Iterable[Finding]) -> frozenset[NodePath]:
    """The paths of values that must not be read by others: those with a finding about privacy."""
    return frozenset(one.path for one in findings if about_privacy(one.code))


def mark_of(comments: Iterable[Comment]) -> str:
    """A short hash, by which these comments are recognised."""
    return sha256(repr(tuple(comments)).encode()).hexdigest()[:16]


def _comment(finding: Finding) -> Comment:
    hint = f"Beter: {finding.hint}" if finding.hint else ""
    lines = f"{finding.code} {finding.name} ({finding.severity})\n{finding.message}\n{hint}".split("\n")
    quote, around = map(composed, _quote(finding))
    return Comment(finding.path, tuple(map(composed, filter(str.strip, lines))), quote, around)


def _quote(finding: Finding) -> tuple[str, str]:
    """The words that the finding marks in the file, and with some around; empty where hidden or torn."""
    if finding.excerpt == HIDDEN or finding.start.line != finding.end.line:
        return "", ""
    start, end = finding.start.column - 1, finding.end.column - 1
    return finding.excerpt[start:end], finding.excerpt[max(start - _AROUND, 0) : end + _AROUND]
