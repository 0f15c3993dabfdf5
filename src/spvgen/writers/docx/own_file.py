"""A document made in an organisation's own Word file: its page, headers, footers, theme and styles stay.

The content comes where ``{{ inhoud }}`` stands as a paragraph; else it takes the place of all text.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_STORED, ZipFile

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from spvgen.document import Document
from spvgen.dutch import join_list
from spvgen.figures.lettering import label_size
from spvgen.house import HouseStyle
from spvgen.wordfile import PLACE, SAVE_ANEW, WordFileFault, read_word_file
from spvgen.writers.docx import new_file, own_package, running_text, style_xml
from spvgen.writers.docx.blocks import body
from spvgen.writers.docx.comments import comments_in, noted
from spvgen.writers.docx.matching import WORDS_OWN, Matched, display_name, in_their_colour, match
from spvgen.writers.docx.measures import TWIPS, measured
from spvgen.writers.docx.own_lists import add_lists, has_list
from spvgen.writers.docx.parsed import fragment
from spvgen.writers.docx.place import Numbering
from spvgen.writers.docx.styles import PAGE_WIDTH

_NARROWEST: Final = 2000  # twips
_LEFT_IN_CELLS: Final = 108  # twips that Word leaves free by itself
_EDGES_ALIGNED: Final = 15  # the mode of Word 2013
_UNSAID_MODE: Final = 12  # Word 2007 did not write its mode yet
_TEMPLATE_TYPE: Final = b"wordprocessingml.template.main+xml"
_DOCUMENT_TYPE: Final = b"wordprocessingml.document.main+xml"
# a broken file breaks a reader in countless ways
_BROKEN: Final = (LookupError, AttributeError, StopIteration, SyntaxError, TypeError, ValueError)
_DAMAGED: Final = "Jullie eigen Word-bestand is beschadigd."


def parts(document: Document) -> dict[str, bytes]:
    """All parts of the file made in ``document.style.word_file``, still without its seal.

    Raises WordFileFault where that file is damaged, and as ``docx.write`` does.
    """
    try:
        return _parts(document)
    except _BROKEN:
        new_file.parts(document)  # where the document itself is at fault, this raises the same
        raise WordFileFault(_DAMAGED, SAVE_ANEW) from None


def _parts(document: Document) -> dict[str, bytes]:
    theirs = read_word_file(document.style.word_file)
    word = _opened(theirs)
    styles = word.part._styles_part.element
    document = replace(document, style=in_their_colour(styles, document.style))
    matched = match(styles, document.style)
    own_package.drop_comment_marks(word)
    comments = _fill_body(word, document, matched)
    running_text.fill(word, document, matched)
    own_package.forget_the_rest(word)
    if comments:
        word.part._comments_part.element.extend(fragment(comments))
    return own_package.packed(word, document, theirs)


def remarks(house: HouseStyle) -> list[str]:
    """What is missing or misspelled among the styles of the file, in Dutch. Raises WordFileFault."""
    try:
        matched = match(_opened(read_word_file(house.word_file)).part._styles_part.element, house)
    except _BROKEN:
        raise WordFileFault(_DAMAGED, SAVE_ANEW) from None
    said = [
        f"In het Word-sjabloon staat de stijl ‘{name}’. Bedoelde je ‘{meant}’?"
        for name, meant in matched.slips
    ]
    missing = [display_name(ours) for ours in matched.added if ours in WORDS_OWN]
    if missing:
        names = join_list([f"‘{name}’" for name in missing])
        said.append(f"Niet in het Word-sjabloon, dus in de opmaak van spv: {names}.")
    return said


def _opened(parts: Mapping[str, bytes]) -> WordDocument:
    """Open the parts as a document; a template (.dotx) becomes one. Its text is dropped only later."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            types = name == "[Content_Types].xml"
            archive.writestr(name, content.replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE) if types else content)
    word = docx.Document(target)
    if word.element.body.sectPr is None:  # then the page is as every program likes it: so ours
        word.element.body.append(fragment(style_xml.page("", "", first=""))[0])
    return word


def _fill_body(word: WordDocument, document: Document, matched: Matched) -> str:
    """Put the text in its place; the comments that stand on it."""
    place = _place(word)
    lists = Numbering(_text_width(place), document.style.palette, own_font=True, label_size=label_size(""))
    text = body(noted(document.blocks, document.comments), lists)
    blocks = fragment(text)
    own_bullets = "ListBullet" not in matched.added and has_list(word, matched.ids["ListBullet"])
    shift = add_lists(word, lists, document.style)
    hanging = _hanging(word)
    for block in blocks:
        _adapt(block, matched, shift, own_bullets=own_bullets)
        _hold_in(block, hanging)
        place.addprevious(block)
    if place.tag == qn("w:p"):
        place.getparent().remove(place)
    else:
        own_package.hand_down_running_texts(word)
        _drop_before(blocks[0] if blocks else place)
    return comments_in(text, document.comments)


def _place(word: WordDocument) -> Any:
    """The paragraph whose place the content takes, or the properties of the last section, behind all text."""
    for paragraph in word.paragraphs:
        if PLACE.fullmatch(paragraph.text.strip()):
            return paragraph._p
    return word.element.body.sectPr


def _drop_before(first: Any) -> None:
    for old in list(first.itersiblings(preceding=True)):
        old.getparent().remove(old)


def _text_width(place: Any) -> int:
    """In twips, of the section that ``place`` stands in: the first whose properties come behind it."""
    at = [place, *place.itersiblings()]
    section = next(s for one in at for s in one.iter(qn("w:sectPr")))
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    width = measured(size.get(qn("w:w")), TWIPS, PAGE_WIDTH) if size is not None else PAGE_WIDTH
    sides = ("left", "right") if margins is not None else ()
    return max(width - sum(measured(margins.get(qn(f"w:{side}")), TWIPS) for side in sides), _NARROWEST)


def _adapt(block: Any, matched: Matched, shift: tuple[int, int], *, own_bullets: bool) -> None:
    """Styles and lists under the names and numbers of this file."""
    for element in block.iter(qn("w:pStyle"), qn("w:tblStyle")):
        ours = element.get(qn("w:val"))
        element.set(qn("w:val"), matched.ids[ours])
        in_list = element.getparent().find(qn("w:numPr"))
        if in_list is not None and ours == "ListBullet" and own_bullets and _level(in_list) == "0":
            element.getparent().remove(in_list)  # the style has its own marks
    for number in block.iter(qn("w:numId")):
        number.set(qn("w:val"), str(int(number.get(qn("w:val"))) + shift[0]))


def _hanging(word: WordDocument) -> Mapping[str, int]:
    """By its style, how many twips a table stands out to the left: up to Word 2010 the text in it is aligned.

    From Word 2013 on its edge is.
    """
    settings = word.settings.element.iter(qn("w:compatSetting"))
    modes = (one.get(qn("w:val")) for one in settings if one.get(qn("w:name")) == "compatibilityMode")
    mode = next(modes, None) or ""
    if (int(mode) if re.fullmatch("[0-9]{1,9}", mode) else _UNSAID_MODE) >= _EDGES_ALIGNED:
        return {}
    styles = word.part._styles_part.element.iterchildren(qn("w:style"))
    return {one.get(qn("w:styleId")): _left_in_cells(one) for one in styles}


def _left_in_cells(style: Any) -> int:
    margins = style.find(f"{qn('w:tblPr')}/{qn('w:tblCellMar')}")
    sides = () if margins is None else margins.iter(qn("w:left"), qn("w:start"))
    return next((measured(side.get(qn("w:w")), TWIPS, _LEFT_IN_CELLS) for side in sides), _LEFT_IN_CELLS)


def _hold_in(block: Any, hanging: Mapping[str, int]) -> None:
    """Let tables begin where the text does."""
    for element in block.iter(qn("w:tblStyle")) if hanging else ():
        indent = element.getparent().find(qn("w:tblInd"))
        indent.set(qn("w:w"), str(int(indent.get(qn("w:w"))) + hanging[element.get(qn("w:val"))]))


def _level(in_list: Any) -> str:
    return str(in_list.find(qn("w:ilvl")).get(qn("w:val")))
