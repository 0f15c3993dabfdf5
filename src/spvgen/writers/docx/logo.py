"""The logo in Word: the picture as a part of its own, and the drawing that shows it.

It stands at the right in the upper margin, where it moves nothing.
"""

from typing import Final

from spvgen.house import LOGO_TOP, Logo
from spvgen.writers.docx.xml import attribute, w

_PER_MILLIMETRE: Final = 36_000  # English metric units
_A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_TWIPS: Final = 1440 / 25.4  # to the millimetre
_BESIDE: Final = 5  # mm that words stay away from it
_ID: Final = 9001  # far from what else is drawn


def part_name(logo: Logo) -> str:
    """The part that holds the picture."""
    return f"word/media/logo.{logo.picture.kind}"


def content_type(logo: Logo) -> str:
    """What kind of picture it is, as a MIME type."""
    return f"image/{logo.picture.kind}"


def logo_run(logo: Logo, relation: str) -> str:
    """A run that shows the logo, in a part that leads to its picture by that relation."""
    return w("r", w("drawing", _anchor(logo, relation)))


def beside(logo: Logo) -> str:
    """The indent of a paragraph whose words stand beside the logo."""
    return w("ind", right=round((logo.size[0] + _BESIDE) * _TWIPS))


def _anchor(logo: Logo, relation: str) -> str:
    width, height = (round(length * _PER_MILLIMETRE) for length in logo.size)
    top, alt = round(LOGO_TOP * _PER_MILLIMETRE), attribute(logo.alt)
    extent = f'cx="{width}" cy="{height}"'
    return (
        f'<wp:anchor xmlns:wp="{_DRAWING}" distT="0" distB="0" distL="0" distR="0" simplePos="0"'
        ' relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f"<wp:extent {extent}/><wp:wrapNone/>"
        f'<wp:docPr id="{_ID}" name="Logo" descr="{alt}"/>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PICTURE}"><pic:pic xmlns:pic="{_PICTURE}">'
        f'<pic:nvPicPr><pic:cNvPr id="{_ID}" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:anchor>"
    )
