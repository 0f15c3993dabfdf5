"""Word files of organisations, as people make them, for tests."""

from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from house_samples import png


def saved(word: WordDocument) -> bytes:
    target = BytesIO()
    word.save(target)
    return target.getvalue()


def english_file() -> bytes:
    """The template of python-docx, with a letterhead."""
    word = docx.Document()
    word.add_paragraph("Oude tekst van iemand anders")
    word.add_picture(BytesIO(png()))
    word.sections[0].header.paragraphs[0].text = "Briefhoofd"
    word.sections[0].footer.paragraphs[0].text = "KvK 12345678"
    return saved(word)


def dutch_file() -> bytes:
    """Names and ids as a Dutch program may write them; headings 3 and 4 and the lists are not there."""
    word = docx.Document()
    keep = {
        "Heading 1": ("Kop1", "Kop 1"),
        "Heading 2": ("Kop2", "kop  2"),
        "Normal": ("Standaard", "Standaard"),
    }
    for style in list(word.styles):
        if style.name in keep:
            identity, name = keep[style.name]
            style.element.set(qn("w:styleId"), identity)
            style.element.find(qn("w:name")).set(qn("w:val"), name)
        elif style.type is not WD_STYLE_TYPE.CHARACTER and not style.element.get(qn("w:default")):
            style.delete()
    word.styles.add_style("Kop3", WD_STYLE_TYPE.PARAGRAPH)
    return saved(word)
