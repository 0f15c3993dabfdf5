"""Documents for the tests of the Word writer, and how to look into what it made of them."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from spvgen.dates import format_date
from spvgen.document import Document
from spvgen.document.blocks import (
    Block,
    Blocks,
    BulletList,
    Contents,
    Fields,
    Heading,
    NumberedList,
    Paragraph,
    Signatory,
    Signatures,
    Table,
    WritingSpace,
)
from spvgen.document.pictured import Moment, MomentKind, Progress, Standing, StandingKind, Timeline
from spvgen.document.words import Emphasis, Field, Inlines, LineBreak, Strong, Text
from spvgen.quantities import format_quantity
from spvgen.quantity_reading import parse_quantity
from spvgen.template.contents import filled
from spvgen.template.printing import joined
from spvgen.writers.docx import write


def words(text: str) -> Inlines:
    return (Text(text),)


def value(text: str) -> Inlines:
    return (Field(("doelen", 0), text),)


def para(*parts: str | Strong | Emphasis | Field | LineBreak) -> Paragraph:
    return Paragraph(tuple(Text(part) if isinstance(part, str) else part for part in parts))


def below_each_other(*lines: str) -> Inlines:
    """Short lines in one paragraph or cell."""
    return joined(map(words, lines), LineBreak())


def lead(word: str, text: str, *more: Block) -> Blocks:
    """A list item with a bold lead word."""
    return (para(Strong(words(word + ":")), " ", Field(("acties", 0), text)), *more)


def signatures(place_and_date: Inlines = ()) -> Signatures:
    options = (words("voor akkoord"), words("voor ontvangst"))
    return Signatures(
        (
            Signatory(words("Medewerker"), value("Tom Bakker"), options),
            Signatory(words("Directe manager"), value("Sanne de Wit")),
            Signatory(words("HR-afdeling"), value("Yusuf Aydin")),
        ),
        place_and_date,
    )


TOM = Document(
    title="Verbeterplan – Tom Bakker",
    subject="Verbeterplan van Tom Bakker, Accountmanager Sales",
    organisation="Voorbeeld BV",
    identifier="VP-2025-007",
    blocks=(
        Heading(1, words("Verbeterplan – Tom Bakker")),
        Fields(
            (
                (words("Naam"), value("Tom Bakker")),
                (words("Functie"), value("Accountmanager Sales")),
                (words("Datum start"), value("8 juli 2025")),
                (words("Einddatum"), value("1 september 2025")),
            )
        ),
        Heading(2, words("Doel van het verbeterplan")),
        para(
            "Met dit plan helpen we je om in je werk als accountmanager weer op het niveau te komen dat bij "
            "je functie hoort. Hieronder lees je om welke gebieden het gaat, wat we van je verwachten, wat "
            "jij doet en wat wij doen om je daarbij te steunen. We bespreken samen hoe het gaat, op vaste "
            "momenten."
        ),
        Heading(2, words("1. Prestatiegebieden en doelstellingen")),
        Heading(3, value("Salesquota")),
        para(
            Strong(words("Verwachting:")),
            " Je haalt over het kwartaal ten minste 80% van het quotum dat voor jouw district is "
            "vastgesteld.",
        ),
        para(
            Strong(words("Huidige situatie:")),
            " In het tweede kwartaal is dat niet gelukt: je kwam uit op 62% van het quotum, terwijl het "
            "gemiddelde van het team op 91% lag.",
        ),
        Fields(
            (
                (words("Nulmeting"), value("62%")),
                (words("Norm"), value("minimaal 80% per kwartaal")),
                (
                    words("Bron"),
                    value("het maandelijkse verkoopoverzicht, dat je leidinggevende met je deelt"),
                ),
            )
        ),
        Heading(3, value("Klantbehoud")),
        para(
            Strong(words("Verwachting:")),
            " Van de klanten die aan het begin van het kwartaal een lopend contract hebben, blijft ten "
            "minste 50% klant.",
        ),
        para(
            Strong(words("Huidige situatie:")),
            " In het tweede kwartaal bleef 41% van je klanten; zes klanten zegden op zonder dat er in de "
            "drie maanden daarvoor een bezoek was geweest.",
        ),
        para("De tussenstanden waaraan we samen zien of je op schema ligt:"),
        Table(
            (words("Datum"), words("Salesquota"), words("Klantbehoud"), words("Toelichting")),
            (
                (
                    value("22 juli 2025"),
                    value("66%"),
                    value("43%"),
                    value("de eerste afspraken staan gepland"),
                ),
                (
                    value("12 augustus 2025"),
                    value("72%"),
                    value("46%"),
                    value("de training is afgerond en alle klanten uit de lijst zijn gebeld"),
                ),
                (value("1 september 2025"), value("80%"), value("50%"), value("eindbeoordeling")),
            ),
        ),
        Heading(2, words("2. Actieplan om prestaties te verbeteren")),
        para("Dit zijn de afspraken over wat je doet:"),
        BulletList(
            (
                lead(
                    "Telefonische acquisitie",
                    "je belt elke werkdag ten minste drie uur met mogelijke nieuwe klanten, vanaf kantoor.",
                    BulletList(
                        (
                            (para("Krijg je de voicemail, dan bel je dezelfde dag nog een keer."),),
                            (para("Heeft iemand geen tijd, dan maak je meteen een terugbelafspraak."),),
                        )
                    ),
                ),
                lead("Leadopvolging", "je voert elke week ten minste vijf afspraken met leads."),
                lead("Transparantie", "je deelt elke maandag vóór 09:00 uur de lijst met je leads."),
                lead(
                    "Klantbehoud",
                    "je bezoekt per kwartaal ten minste twee bestaande klanten.",
                    para("De namen kiezen jullie samen in het eerste gesprek."),
                ),
                lead(
                    "Evaluatiemomenten", "je bespreekt elke vrijdag om 09:00 uur je leads en lopende deals."
                ),
                lead("Training", "je bent uiterlijk 30 juli 2025 gecertificeerd voor categorie 2."),
                lead("Ondersteuning zoeken", "je vraagt je leidinggevende om hulp zodra je vastloopt."),
            )
        ),
        Heading(2, words("3. Ondersteuning en begeleiding")),
        para("Je staat er niet alleen voor. Dit doen wij:"),
        BulletList(
            (
                lead("Coaching", "je leidinggevende bespreekt elke week een uur met je hoe het gaat."),
                lead("Training", "je krijgt toegang tot extra verkooptraining."),
                lead("Mentor", "een ervaren accountmanager loopt twee dagdelen per maand met je mee."),
            )
        ),
        Heading(2, words("4. Evaluatiemomenten")),
        para("Op deze momenten kijken we of je op schema ligt en of de ondersteuning anders moet:"),
        NumberedList(
            (
                lead("Eerste evaluatie", "22 juli 2025"),
                lead("Tweede evaluatie", "12 augustus 2025"),
                lead("Eindbeoordeling", "1 september 2025"),
            )
        ),
        Heading(2, words("5. Succescriteria")),
        para("Het plan is geslaagd als op 1 september 2025:"),
        NumberedList(
            (
                (para("je ten minste 80% van het salesquotum hebt gehaald;"),),
                (para("ten minste 50% van je klanten klant is gebleven;"),),
                (para("je aan alle afgesproken coaching en training hebt meegedaan."),),
            )
        ),
        Heading(2, words("6. Gevolgen bij onvoldoende verbetering")),
        para(
            "Worden de doelen niet gehaald en is er ook geen duidelijke vooruitgang te zien, dan kan dat "
            "gevolgen hebben voor je functie. We bespreken dan eerst samen wat er mogelijk is. In het "
            "uiterste geval kan het leiden tot het einde van je dienstverband."
        ),
        Heading(2, words("7. Slotopmerking")),
        para("We weten dat dit plan veel van je vraagt. We hebben er vertrouwen in dat het je lukt."),
        Heading(2, words("Jouw reactie")),
        para("Hier is plaats voor wat je zelf van dit plan vindt, of voor wat je nog nodig hebt."),
        WritingSpace(6),
        Heading(2, words("Ondertekening")),
        para(
            "Met je handtekening voor ontvangst geef je alleen aan dat je het plan hebt gekregen en gelezen."
        ),
        signatures(),
    ),
)
"""A plan with every part, three pages long."""

WITH_CONTENTS = replace(TOM, blocks=filled((*TOM.blocks[:2], Contents(), *TOM.blocks[2:])))
"""The same plan with a table of contents, for which it is too short in fact."""

TABLE = Table((words("Datum"), words("Waarde")), ((value("11 februari 2026"), value("68%")),))
FIELDS = Fields(((words("Norm"), value("80%")),))


def on(day: str) -> Inlines:
    """A date as a value of the plan."""
    when = date.fromisoformat(day)
    return (Field(("datum",), format_date(when), when),)


def moment(kind: str, label: str, *days: str) -> Moment:
    return Moment(
        MomentKind(kind), value(label), sum(((*on(day), Text(" tot en met ")) for day in days), ())[:-1]
    )


def standing(kind: str, amount: str, day: str = "") -> Standing:
    quantity = parse_quantity(amount)
    shown = Field(("waarde",), format_quantity(quantity), quantity)
    return Standing(StandingKind(kind), (shown,), on(day) if day else ())


TIMELINE = Timeline(
    (words("Tijdlijn"), words("Wat"), words("Wanneer")),
    (
        moment("begin", "Start", "2026-01-12"),
        moment("gesprek", "Eerste evaluatie", "2026-02-11"),
        moment("gesprek", "Eindbeoordeling", "2026-05-11"),
        moment("deadline", "Training", "2026-03-02"),
        moment("pauze", "Telt niet mee", "2026-02-16", "2026-02-20"),
        moment("einde", "Einde", "2026-05-11"),
    ),
)
PROGRESS = Progress(
    (words("Salesquota"), words("Stand"), words("Datum")),
    (
        standing("norm", "minimaal 80%", "2026-05-11"),
        standing("gemeten", "66%", "2026-02-11"),
        standing("tussendoel", "68%", "2026-02-11"),
        standing("nulmeting", "62%"),
    ),
)
LONG_TIMELINE = Timeline(
    TIMELINE.header,
    (
        *TIMELINE.moments,
        moment("deadline", "Een naam die niet in een tekening past: " + "x" * 60, "2026-04-01"),
    ),
)
"""A timeline with numbers for names."""

ITEMS = ((para("een"),), (para("twee"),), (para("drie"),))


def document(*blocks: Block, **properties: Any) -> Document:
    return Document("Titel", blocks, **properties)


def repacked(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same package with one part changed, packed as another program would."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in reversed(source.namelist()):
            content = source.read(name)
            archive.writestr(name, content.replace(old, new) if name == part else content)
    return target.getvalue()


def reopened(source: Document) -> WordDocument:
    return docx.Document(BytesIO(write(source)))


def tags(word: WordDocument, name: str) -> list[Any]:
    """All elements of the body with this name, such as ``w:keepNext``."""
    return list(word.element.body.iter(qn(name)))


def paragraph_with(word: WordDocument, text: str) -> Any:
    """The one paragraph, in the body or in a table, that holds a text."""
    found = [p for p in tags(word, "w:p") if text in "".join(t.text or "" for t in p.iter(qn("w:t")))]
    assert len(found) == 1
    return found[0]


def has(element: Any, name: str) -> bool:
    return element.find(f".//{qn(name)}") is not None


def attribute(element: Any, name: str, key: str = "w:val") -> str:
    return str(element.find(f".//{qn(name)}").get(qn(key)))


HOSTILE = (
    "<b>&amp;</b>", "]]>", "</w:t></w:r>", "</w:tbl><w:tbl>", "{{ naam }}", "{% if %}", "  spaties  ", " ",
    "*geen* _opmaak_", "1. geen lijst", "'\"", "\u00a0", "\u2028", "\u0085", "\ufeff", "\u200b", "😀",
    "עברית", "e\u0301", "woord" * 100, "&#x7;", "\\", "%s {}", "\ue000",
)  # fmt: skip
"""Text that a careless writer would change, drop or take for markup."""
