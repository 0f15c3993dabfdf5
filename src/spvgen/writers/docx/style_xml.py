"""The definitions of ``styles.py`` as the XML that Word keeps them in: styles, numbering, settings, page."""

from collections.abc import Iterator

from spvgen.house import HouseStyle, Palette
from spvgen.writers.docx import styles
from spvgen.writers.docx.styles import ParagraphStyle, TableStyle
from spvgen.writers.docx.xml import w

_BAR = 18  # eighths of a point

_COMPATIBILITY = (
    ("compatibilityMode", 15),  # Word 2013 and later: no 'compatibility mode' in the title bar
    ("overrideTableStyleFontSizeAndJustification", 1),
    ("enableOpenTypeFeatures", 1),
    ("doNotFlipMirrorIndents", 1),
    ("differentiateMultirowTableHeaders", 1),
    ("useWord2013TrackBottomHyphenation", 0),
)


def style_sheet(house: HouseStyle) -> Iterator[str]:
    """What stands in ``word/styles.xml``: defaults, which built-in styles Word may offer, then our own."""
    palette = house.palette
    language = w("lang", val="nl-NL", eastAsia="nl-NL", bidi="ar-SA")
    yield w(
        "docDefaults",
        w(
            "rPrDefault",
            w("rPr", _fonts(house.font or styles.FONT), w("sz", val=22), w("szCs", val=22), language),
        ),
        w("pPrDefault", w("pPr", w("widowControl"))),
    )
    # keeps the hundreds of styles that we do not use out of sight
    yield w(
        "latentStyles", defLockedState=0, defUIPriority=99, defSemiHidden=1, defUnhideWhenUsed=1,
        defQFormat=0, count=376,
    )  # fmt: skip
    yield from (_paragraph_style(style, palette) for style in styles.PARAGRAPH_STYLES)
    yield w(
        "style", w("name", val="Default Paragraph Font"), w("uiPriority", val=1), w("semiHidden"),
        type="character", default=1, styleId="DefaultParagraphFont",
    )  # fmt: skip
    yield w(
        "style", w("name", val="Normal Table"), w("uiPriority", val=99), w("semiHidden"),
        w("tblPr", w("tblInd", w=0, type="dxa"), _cell_margins(left=5.4, right=5.4)),
        type="table", default=1, styleId="TableNormal",
    )  # fmt: skip
    yield w(
        "style", w("name", val="No List"), w("uiPriority", val=99), w("semiHidden"),
        type="numbering", default=1, styleId="NoList",
    )  # fmt: skip
    yield from (_table_style(style, palette) for style in styles.TABLE_STYLES)


def numbering(palette: Palette) -> Iterator[str]:
    """What stands in ``word/numbering.xml``: how bullets and numbers look at each level."""
    bullets = [_level(depth, "bullet", mark, palette) for depth, mark in _by_level(styles.BULLETS)]
    # at every level what was typed: who writes *zie punt 2* means a number
    numbers = [_level(depth, "decimal", f"%{depth + 1}.", palette) for depth in range(styles.LIST_LEVELS)]
    for definition, levels in ((styles.BULLET_DEFINITION, bullets), (styles.NUMBER_DEFINITION, numbers)):
        yield w("abstractNum", w("multiLevelType", val="hybridMultilevel"), *levels, abstractNumId=definition)
    yield w("num", w("abstractNumId", val=styles.BULLET_DEFINITION), numId=styles.BULLET_NUM)


def settings() -> Iterator[str]:
    """What stands in ``word/settings.xml``."""
    yield w("zoom", percent=100)
    yield w("defaultTabStop", val=709)
    yield w("characterSpacingControl", val="doNotCompress")
    office = "http://schemas.microsoft.com/office/word"
    yield w("compat", *(w("compatSetting", name=name, uri=office, val=v) for name, v in _COMPATIBILITY))
    yield w("themeFontLang", val="nl-NL")
    yield w("decimalSymbol", val=",")
    yield w("listSeparator", val=";")


def page(header: str, footer: str, *, first: str) -> str:
    """The section: A4 with its margins.

    ``header`` and ``footer`` are the relations that lead to their parts; a page can do without.
    ``first`` leads to the header of the first page, where that has one of its own; the footer is the same.
    """
    references = _reference("header", "default", header) if header else ""
    references += _reference("header", "first", first) if first else ""
    references += _reference("footer", "default", footer) if footer else ""
    references += _reference("footer", "first", footer) if first else ""
    margins = {
        "top": styles.TOP_MARGIN,
        "right": styles.SIDE_MARGIN,
        "bottom": styles.BOTTOM_MARGIN,
        "left": styles.SIDE_MARGIN,
        "header": styles.HEADER_DISTANCE,
        "footer": styles.FOOTER_DISTANCE,
        "gutter": 0,
    }
    size = w("pgSz", w=styles.PAGE_WIDTH, h=styles.PAGE_HEIGHT)
    return w("sectPr", references, size, w("pgMar", **margins), w("titlePg") if first else "")


def _reference(what: str, pages: str, relation: str) -> str:
    return f'<w:{what}Reference w:type="{pages}" r:id="{relation}"/>'


def _paragraph_style(style: ParagraphStyle, palette: Palette) -> str:
    default = {"default": 1} if not style.based_on else {}
    custom = {"customStyle": 1} if style.ours else {}
    return w(
        "style",
        w("name", val=style.name),
        w("basedOn", val=style.based_on) if style.based_on else "",
        w("next", val=style.next) if style.next else "",
        w("uiPriority", val=9 if style.outline is not None else 10),
        w("qFormat"),
        w("pPr", *_paragraph_properties(style, palette)),
        w("rPr", *_run_properties(style, palette)),
        type="paragraph", **default, **custom, styleId=style.id,
    )  # fmt: skip


def _paragraph_properties(style: ParagraphStyle, palette: Palette) -> Iterator[str]:
    if style.keep_next:
        yield w("keepNext")
    if style.keep_lines:
        yield w("keepLines")
    if style.number is not None:
        yield w("numPr", w("numId", val=style.number))
    if style.rule_above:
        yield w("pBdr", _rule("top", palette, space=6))
    if style.bar:
        yield w("pBdr", w("left", val="single", sz=_BAR, space=8, color=palette.rule))
    if style.tab is not None:
        yield w("tabs", w("tab", val="right", pos=style.tab))
    yield _spacing(style)
    if style.indent is not None:
        yield w("ind", left=style.indent)
    if style.outline is not None:
        yield w("outlineLvl", val=style.outline)


def _spacing(style: ParagraphStyle) -> str:
    spacing: dict[str, int | str] = {}
    if style.before is not None:
        spacing["before"] = _twips(style.before)
    if style.after is not None:
        spacing["after"] = _twips(style.after)
    if style.line is not None:
        spacing["line"] = _twips(style.line) if style.exact else round(style.line * 240)
        spacing["lineRule"] = "exact" if style.exact else "auto"
    return w("spacing", **spacing) if spacing else ""


def _run_properties(style: ParagraphStyle, palette: Palette) -> Iterator[str]:
    if style.bold:
        yield w("b") + w("bCs")
    if style.colour:
        yield w("color", val=palette.accent if style.colour == styles.ACCENT else style.colour)
    if style.size is not None:
        halves = round(style.size * 2)
        yield w("sz", val=halves) + w("szCs", val=halves)


def _table_style(style: TableStyle, palette: Palette) -> str:
    ruled = _line if style.to_write_on else _rule
    header = w(
        "tblStylePr", w("tcPr", w("shd", val="clear", color="auto", fill=palette.tint)), type="firstRow"
    )
    return w(
        "style", w("name", val=style.name), w("basedOn", val="TableNormal"), w("uiPriority", val=10),
        w("tblPr", w("tblBorders", *(ruled(side, palette) for side in style.rules)),
          _cell_margins(top=style.above, left=style.left, bottom=style.below, right=style.right)),
        header if style.shaded_header else "",
        type="table", customStyle=1, styleId=style.id,
    )  # fmt: skip


def _cell_margins(*, top: float = 0, left: float, bottom: float = 0, right: float) -> str:
    sides = {"top": top, "left": left, "bottom": bottom, "right": right}
    return w("tblCellMar", *(w(side, w=_twips(points), type="dxa") for side, points in sides.items()))


def _rule(side: str, palette: Palette, space: int = 0) -> str:
    return w(side, val="single", sz=4, space=space, color=palette.rule)  # half a point


def _line(side: str, palette: Palette) -> str:
    return w(side, val="single", sz=5, space=0, color=palette.line)


def _level(depth: int, kind: str, mark: str, palette: Palette) -> str:
    edge = (depth + 1) * styles.LIST_INDENT
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=kind),
        w("lvlText", val=mark),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=edge, hanging=styles.LIST_INDENT)),
        w("rPr", w("color", val=palette.accent)),
        ilvl=depth,
    )


def _by_level(marks: tuple[str, ...]) -> list[tuple[int, str]]:
    return [(depth, marks[depth % len(marks)]) for depth in range(styles.LIST_LEVELS)]


def _fonts(font: str) -> str:
    return w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)


def _twips(points: float) -> int:
    return round(points * 20)
