"""The HTML writer: a document tree becomes one page that asks nothing of any network, for screen and print.

The last line carries a hash of the rest, by which ``intact`` sees edits.
"""

from collections.abc import Iterator
from functools import cache
from math import ceil
from pathlib import Path
from typing import Final

from spvgen.document import CONCEPT, NOT_FINAL, Document
from spvgen.figures.lettering import label_size
from spvgen.house import DARK_LINE, DARK_TINT, HouseStyle, Logo
from spvgen.origin import as_made as bare
from spvgen.origin import is_intact as intact
from spvgen.origin import sealed
from spvgen.pictures import is_white
from spvgen.typography import NO_BREAK, curled, footer_lines, tied
from spvgen.writers.html.beyond import asides
from spvgen.writers.html.blocks import body
from spvgen.writers.html.reading import origin, paragraphs
from spvgen.writers.html.words import css_string, literal

__all__ = ["asides", "bare", "intact", "origin", "paragraphs", "write"]

_STYLE: Final = Path(__file__).parent / "style.css"
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_FONTS: Final = 'Calibri, Carlito, "Source Sans 3", "Segoe UI", system-ui, sans-serif'
_MARGIN_LINE: Final = 76  # characters beside the number of a printed page
_MARGIN_LINES: Final = 2  # lines for which the margin of style.css has room
_DARK_RULE: Final = "#47545a"
# the first page begins with the logo, beside it what the margin says above the others; 15 mm with style.css
_LETTER_PAPER: Final = (
    "@page :first { margin-top: 8mm; @top-left { content: none; } @top-right { content: none; } }\n"
)


def write(document: Document) -> bytes:
    """The document as HTML in UTF-8 with LF line ends; the same document always gives the same bytes.

    Raises TypeError on a node that this writer does not know, and ValueError on a character that cannot
    stand in HTML: nothing is lost silently.
    """
    page = "\n".join(_page(document)).encode()
    return sealed(page)


def _page(document: Document) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="nl">'
    yield from ("<head>", *_head(document), "</head>")
    yield '<body class="concept">' if document.concept else "<body>"
    yield from _header(document)
    yield from ("<main>", *body(document.blocks), "</main>")
    yield f"<footer><p>{f'{NO_BREAK}· '.join(_footer(document))}</p></footer>"
    yield from ("</body>", "</html>")


def _head(document: Document) -> Iterator[str]:
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield f"<title>{literal(document.title).strip() or 'Document zonder titel'}</title>"
    properties = {
        "author": document.organisation,
        "description": document.subject,
        "generator": "spvgen",
        "spvgen": document.origin.text if document.origin else "",
    }
    for name, content in properties.items():
        if content:
            yield f'<meta name="{name}" content="{literal(content)}">'
    yield f"<style>\n{_style()}{''.join(_page_style(document))}</style>"


def _header(document: Document) -> Iterator[str]:
    """Whose document it is and, on a draft, that it is one."""
    logo = document.style.logo
    if document.organisation or document.concept or logo:
        yield '<header class="briefhoofd">' if logo else "<header>"
        if logo:
            yield _image(logo)
        if document.organisation:
            yield f"<p>{literal(curled(document.organisation))}</p>"
        if document.concept:
            yield f'<p class="melding"><strong>{CONCEPT}</strong> – {NOT_FINAL}</p>'
        yield "</header>"


def _image(logo: Logo) -> str:
    width, height = logo.size
    size = f"width:{width:.2f}mm;height:{height:.2f}mm"
    name = "logo licht" if is_white(logo.picture) else "logo"
    return f'<img class="{name}" src="{logo.picture.uri}" alt="{literal(logo.alt)}" style="{size}">'


def _footer(document: Document) -> Iterator[str]:
    """Title, how to handle it, its reference, and the line of the house style."""
    yield literal(tied(document.title))
    if document.handling:
        yield document.handling
    if document.reference:
        yield f'<span class="kenmerk">{literal(tied(document.reference))}</span>'
    if document.style.footer:
        yield literal(tied(document.style.footer))


def _page_style(document: Document) -> Iterator[str]:
    """The look of the house, and what stands in the margins of every printed page."""
    yield from _house_style(document.style)
    yield "@page {\n"
    yield f"  font-family: {_fonts(document.style)};\n"
    yield f"  @top-left {{ content: {css_string(curled(document.organisation))}; }}\n"
    if document.concept:
        yield f'  @top-right {{ content: "{CONCEPT}"; font-weight: bold; }}\n'
    line = f" border-top-color: #{document.style.palette.rule};"
    words, *house = _margin_lines(document)
    content = ' "\\a " '.join(map(css_string, (words, *house)))
    yield f"  @bottom-left {{ content: {content};{line} }}\n"
    yield f'  @bottom-right {{ content: "pagina " counter(page) " van " counter(pages);{line} }}\n'
    lines = ceil(len(words) / _MARGIN_LINE) + len(house)
    if lines > _MARGIN_LINES:
        yield f"  margin-bottom: {22 + 5 * (lines - _MARGIN_LINES)}mm;\n"
    yield "}\n"
    if document.style.logo:
        yield _LETTER_PAPER


def _margin_lines(document: Document) -> list[str]:
    """What stands at the foot of a printed page beside its number; the browser may turn the first."""
    words = " · ".join(filter(None, (document.title, document.handling, document.reference)))
    return [tied(line) for line in (words, *footer_lines(document.style.footer))]


def _house_style(style: HouseStyle) -> Iterator[str]:
    """The colours of an accent of its own, and the font, over those of ``style.css``.

    Pictures leave room for the words of our own letters: in wider ones these are smaller.
    """
    yield f":root {{ --font: {_fonts(style)}; }}\n"
    if style.font:
        yield f"svg {{ font-size: {label_size(style.font):g}px; }}\n"
    if not style.accent:
        return
    light = style.palette
    yield f":root {{ --accent: #{light.accent}; --rule: #{light.rule}; --line: #{light.line};"
    yield f" --tint: #{light.tint}; }}\n"
    yield f"@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: #{light.on_dark};"
    yield f" --rule: {_DARK_RULE}; --line: #{DARK_LINE}; --tint: #{DARK_TINT}; }} }}\n"


def _fonts(style: HouseStyle) -> str:
    return f"{css_string(style.font)}, {_FONTS}" if style.font else _FONTS


@cache
def _style() -> str:
    return _STYLE.read_text(encoding="utf-8")
