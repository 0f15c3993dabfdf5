"""From the tree of a document to PDF, by Typst: archival (PDF/A-2a) and accessible (PDF/UA-1)."""

import json
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Final

import typst

from spvgen.writers.pdf.font import FOLDER
from spvgen.writers.pdf.inlines import Node

_HERE: Final = Path(__file__).parent
VERSION: Final = f"typst-{version('typst')}"
"""What sets the PDF: another version may set the same document differently."""

_PINNED: Final = 946_684_800  # 1 January 2000: the same input is the same file, whenever it is made


class TypesettingError(RuntimeError):
    """Typst refused or warned: a fault in ``document.typ`` or in the tree, not in a plan."""


def typeset(tree: Node) -> bytes:
    """The PDF of a tree. Raises TypesettingError; a warning counts as an error (a font that is not there)."""
    try:
        data, warnings = _compiler().compile_with_warnings(
            sys_inputs={"document": json.dumps(tree)},
            format="pdf",
            pdf_standards=["a-2a", "ua-1"],
            timestamp=_PINNED,
        )
    except typst.TypstError as error:
        raise TypesettingError(error.diagnostic) from None
    if warnings or not isinstance(data, bytes):
        raise TypesettingError("\n".join(warning.message for warning in warnings))
    return data


@cache
def _compiler() -> typst.Compiler:
    """One for all documents: it remembers the fonts and the parsed file."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)])
    return typst.Compiler(input=str(_HERE / "document.typ"), root=str(_HERE), font_paths=fonts)
