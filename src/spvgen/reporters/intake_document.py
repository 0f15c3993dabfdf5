"""The advice after an intake as a document to keep."""

from dataclasses import replace

from spvgen.document import Document
from spvgen.document.blocks import Block, Fields, Heading, NumberedList, Paragraph
from spvgen.document.words import Inlines, LineBreak, Text
from spvgen.intake.advice import Advice
from spvgen.intake.answers import Intake
from spvgen.intake.remedies import FORMS, REMEDIES
from spvgen.reporters.of_intake import told


def advice_document(advice: Advice, intake: Intake) -> Document:
    """The advice as a document to keep, with the answers that it rests on."""
    title = f"Advies na de intake – {intake.naam}"
    blocks: tuple[Block, ...] = (
        Heading(1, (Text(title),)),
        Heading(2, (Text(advice.title),)),
        _paragraph(advice.why),
        Heading(2, (Text("Wat je beter kunt doen"),)),
        NumberedList(tuple((_paragraph(step),) for step in advice.steps)),
        Heading(2, (Text("Wanneer een plan wel past"),)),
        _paragraph(advice.later),
        Heading(2, (Text("De antwoorden"),)),
        Fields(
            tuple(
                ((Text(label.capitalize()),), _lines(points))
                for label, points in told(_without_proposals(intake))
            )
        ),
        _paragraph("Dit is geen juridisch advies. Overleg bij twijfel met HR."),
    )
    return Document(title=title, blocks=blocks, subject=advice.title)


def _without_proposals(intake: Intake) -> Intake:
    """The answers without what a plan would have said of itself, had there been one."""
    proposed = {*FORMS.values(), *(remedy.approach for remedy in REMEDIES.values())}
    causes = [replace(one, aanpak="") if one.aanpak in proposed else one for one in intake.oorzaken or ()]
    return intake if intake.oorzaken is None else intake.with_part("oorzaken", tuple(causes))


def _lines(points: list[str]) -> Inlines:
    first, *others = points
    return (Text(first), *(inline for point in others for inline in (LineBreak(), Text(point))))


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Text(text),))
