"""The Tom Bakker example carries every fact of the article that it is made after, in order; typed out from there by hand."""

import re
from datetime import date

import pytest

from spvgen import api, template
from spvgen.diagnostics import Severity
from spvgen.document import Document
from spvgen.document.blocks import Block, BulletList, Fields, Heading, Paragraph, Signatures
from spvgen.document.pictured import Timeline
from spvgen.document.words import Inlines, Strong, plain_text
from spvgen.files import templates_folder
from spvgen.writers import markdown
from support import ROOT

PATH = ROOT / "examples" / "tom-bakker.yaml"
LOADED = api.load(PATH.read_bytes(), PATH.name)
TEMPLATE = template.read_template(templates_folder() / "verbeterplan.md.j2")
DOCUMENT: Document = template.build(LOADED.plan, TEMPLATE)
MARKDOWN = markdown.write(DOCUMENT).decode()

PARTS = [
    "Doel van het verbeterplan",
    "Aanleiding",
    "Oorzaken en aanpak",
    "1. Prestatiegebieden en doelstellingen",
    "2. Actieplan om prestaties te verbeteren",
    "3. Ondersteuning en begeleiding",
    "4. Evaluatiemomenten",
    "5. Succescriteria",
    "6. Gevolgen bij onvoldoende verbetering",
    "Jouw reactie",
    "Ondertekening",
    "7. Slotopmerking",
]


def part(number_or_name: str) -> tuple[Block, ...]:
    """The blocks of one part: from its heading to the next of level 2."""
    starts = [i for i, b in enumerate(DOCUMENT.blocks) if isinstance(b, Heading) and b.level == 2]
    for start, end in zip(starts, [*starts[1:], len(DOCUMENT.blocks)], strict=True):
        heading = DOCUMENT.blocks[start]
        assert isinstance(heading, Heading)
        if plain_text(heading.children).startswith(number_or_name):
            return DOCUMENT.blocks[start + 1 : end]
    raise AssertionError(number_or_name)


def points(number_or_name: str) -> dict[str, str]:
    """Lead word → text of each point in a part."""
    (points,) = [block for block in part(number_or_name) if isinstance(block, BulletList)]
    return dict(lead_and_text(item) for item in points.items)


def lead_and_text(item: tuple[Block, ...]) -> tuple[str, str]:
    first = item[0]
    assert isinstance(first, Paragraph)
    lead, rest = first.children[0], first.children[1:]
    if not isinstance(lead, Strong):
        return "", plain_text(first.children)
    return plain_text(lead.children), plain_text(rest).removeprefix(":").strip()


def rows(fields: Fields) -> list[tuple[str, str]]:
    return [(plain_text(label), plain_text(value)) for label, value in fields.rows]


def text(block: Block) -> str:
    assert isinstance(block, Paragraph)
    return plain_text(block.children)


def assert_tells(words: str, *facts: str) -> None:
    for fact in facts:
        assert fact in words, f"{fact!r} is not in: {words}"


# --- The plan itself ---------------------------------------------------------------------------------


def test_plan_has_no_fout_and_says_that_all_is_invented() -> None:
    assert LOADED.report.complete
    assert [f for f in LOADED.report.findings if f.severity is Severity.FOUT] == []
    first = PATH.read_text("utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert "verzonnen" in first


def test_only_the_short_span_is_suppressed() -> None:
    assert [(n.regel, n.pad) for n in LOADED.plan.negeer] == [("T08", "looptijd")]


def test_every_filled_key_is_printed() -> None:
    assert len(template.filled_paths(LOADED.plan)) > 80
    assert template.unprinted(LOADED.plan, DOCUMENT) == []


def test_quota_in_the_text_is_the_quarter_pro_rata() -> None:
    days = (date(2025, 9, 1) - date(2025, 7, 8)).days + 1
    quarter = (date(2025, 10, 1) - date(2025, 7, 1)).days
    assert 115_000 * days == 70_000 * quarter


# --- The document, part by part ----------------------------------------------------------------------


def test_title() -> None:
    assert DOCUMENT.title == "Verbeterplan – Tom Bakker"
    heading = DOCUMENT.blocks[0]
    assert isinstance(heading, Heading)
    assert (heading.level, plain_text(heading.children)) == (1, "Verbeterplan – Tom Bakker")


def test_head_starts_with_the_four_fields() -> None:
    head = DOCUMENT.blocks[1]
    assert isinstance(head, Fields)
    assert rows(head)[:4] == [
        ("Naam", "Tom Bakker"),
        ("Functie", "Accountmanager Sales"),
        ("Datum start", "8 juli 2025"),
        ("Einddatum", "1 september 2025"),
    ]


def test_parts_stand_in_order() -> None:
    found = [plain_text(b.children) for b in DOCUMENT.blocks if isinstance(b, Heading) and b.level == 2]
    assert found == PARTS


def test_aim_is_to_support_and_says_je() -> None:
    (aim,) = part("Doel")
    assert_tells(text(aim), "ondersteunen we je", "verbeteren", "‘Salesquota’ en ‘Klantbehoud’")


@pytest.mark.parametrize(
    ("area", "expectation", "situation"),
    [
        (
            "Salesquota",
            ["minimaal 80% van je kwartaalquotum", "naar rato"],
            ["tweede kwartaal", "niet gehaald"],
        ),
        ("Klantbehoud", ["per kwartaal minimaal 50%", "naar rato"], ["tweede kwartaal", "niet gehaald"]),
    ],
)
def test_goals(area: str, expectation: list[str], situation: list[str]) -> None:
    blocks = part("1.")
    areas = [plain_text(b.children) for b in blocks if isinstance(b, Heading)]
    assert areas == ["Salesquota", "Klantbehoud"]
    fields = blocks[2 * areas.index(area) + 1]
    assert isinstance(fields, Fields)
    (first, expected), (second, present) = rows(fields)[:2]
    assert (first, second) == ("Verwachting", "Huidige situatie")
    assert_tells(expected, *expectation)
    assert_tells(present, *situation)


ACTIONS = {
    "Telefonische acquisitie": ["minimaal drie uur per dag", "op kantoor"],
    "Leadopvolging": ["minimaal vijf afspraken met leads per week"],
    "Transparantie": ["stuurt Sanne elke maandag vóór 09:00 uur", "lijst met je leads"],
    "Klantbehoud": ["minimaal twee bestaande klanten per kwartaal", "bezoekt"],
    "Evaluatiemomenten": ["elke vrijdag om 09:00 uur met Sanne", "leads", "afspraken", "lopende deals"],
    "Training en certificering": [
        "categorie 2 van de ABC-salesmodules",
        "certificaat",
        "uiterlijk 30 juli 2025",
    ],
    "Ondersteuning zoeken": ["begeleiding nodig", "vraag je Sanne"],
}


def test_there_are_these_seven_actions() -> None:
    assert list(points("2.")) == list(ACTIONS)
    assert len(ACTIONS) == 7


@pytest.mark.parametrize("title", ACTIONS)
def test_action(title: str) -> None:
    assert_tells(points("2.")[title], *ACTIONS[title])


SUPPORT = {
    "Coaching": ["Sanne coacht je elke woensdag", "wat lukt", "wat houdt je tegen"],
    "Training": ["extra salestraining", "begeleiding bij je aanpak om klanten te behouden"],
    "Mentoring": ["senior accountmanager", "gesprekstechniek", "salesstrategie"],
}


def test_there_are_these_three_kinds_of_support() -> None:
    assert list(points("3.")) == list(SUPPORT)
    assert len(SUPPORT) == 3


@pytest.mark.parametrize("title", SUPPORT)
def test_support(title: str) -> None:
    assert_tells(points("3.")[title], *SUPPORT[title])


def test_evaluations_and_what_they_judge() -> None:
    intro, _, _ = part("4.")
    assert_tells(text(intro), "Bij elk gesprek", "op schema", "ondersteuning moet worden aangepast")
    assert points("4.") == {
        "Eerste evaluatie": "dinsdag 22 juli 2025",
        "Tweede evaluatie": "dinsdag 12 augustus 2025",
        "Eindbeoordeling": "maandag 1 september 2025",
    }


def test_timeline_has_all_that_is_due() -> None:
    (timeline,) = [block for block in part("4.") if isinstance(block, Timeline)]
    assert [(str(m.kind), plain_text(m.label), str(m.days[0])) for m in timeline.moments] == [
        ("begin", "Start", "2025-07-08"),
        ("gesprek", "Eerste evaluatie", "2025-07-22"),
        ("gesprek", "Tweede evaluatie", "2025-08-12"),
        ("gesprek", "Eindbeoordeling", "2025-09-01"),
        ("deadline", "Klantbehoud", "2025-08-29"),
        ("deadline", "Training en certificering", "2025-07-30"),
        ("einde", "Einde", "2025-09-01"),
    ]


def test_criteria() -> None:
    intro, _ = part("5.")
    assert_tells(text(intro), "op 1 september 2025")
    criteria = points("5.")
    assert list(criteria) == ["Salesquota", "Klantbehoud", ""]
    assert_tells(criteria["Salesquota"], "minimaal 80%", "quotum")
    assert_tells(criteria["Klantbehoud"], "minimaal 50%", "behouden")
    assert_tells(criteria[""], "coaching", "training")


def test_consequences_may_follow_and_do_not_threaten() -> None:
    (consequences,) = part("6.")
    told = text(consequences)
    assert_tells(told, "doelen niet", "geen duidelijke verbetering", "kunnen", "disciplinaire maatregelen")
    assert_tells(told, "In het uiterste geval kan", "einde van je dienstverband")


def test_three_people_sign() -> None:
    (signatures,) = [block for block in part("Ondertekening") if isinstance(block, Signatures)]
    assert [(plain_text(s.role), plain_text(s.name)) for s in signatures.signatories] == [
        ("Medewerker", "Tom Bakker"),
        ("Directe manager", "Sanne Vermeulen"),
        ("HR-afdeling", "Karim Haddou"),
    ]
    assert [plain_text(option) for option in signatures.signatories[0].options] == [
        "voor akkoord",
        "voor ontvangst",
    ]


def test_closing_remark() -> None:
    (closing,) = part("7.")
    assert_tells(text(closing), "veel van je vraagt", "te ondersteunen", "vertrouwen in dat je dit kunt")


# --- Language and Markdown ---------------------------------------------------------------------------


def test_employee_is_je_and_nothing_is_left_open() -> None:
    assert len(MARKDOWN) > 5_000
    assert len(re.findall(r"\b[Jj]e\b", MARKDOWN)) > 30
    assert not re.search(r"\b([Uu]|[Uu]w)\b|20XX|\[Naam|undefined|None", MARKDOWN)


def test_markdown_has_the_headings_in_order() -> None:
    headings = [line for line in MARKDOWN.splitlines() if re.match("#{1,2} ", line)]
    assert headings == ["# Verbeterplan – Tom Bakker", *(f"## {name}" for name in PARTS)]


@pytest.mark.parametrize(
    ("heading", "leads"),
    [
        ("# Verbeterplan – Tom Bakker", ["Naam", "Functie", "Datum start", "Einddatum"]),
        ("### Salesquota", ["Verwachting", "Huidige situatie"]),
        ("### Klantbehoud", ["Verwachting", "Huidige situatie"]),
        ("## 2. Actieplan om prestaties te verbeteren", list(ACTIONS)),
        ("## 3. Ondersteuning en begeleiding", list(SUPPORT)),
        ("## 4. Evaluatiemomenten", ["Eerste evaluatie", "Tweede evaluatie", "Eindbeoordeling"]),
        ("## 5. Succescriteria", ["Salesquota", "Klantbehoud"]),
    ],
)
def test_markdown_has_the_points_in_order(heading: str, leads: list[str]) -> None:
    _, _, after = MARKDOWN.partition(f"{heading}\n")
    section = re.split(r"^#", after, flags=re.MULTILINE)[0]
    assert re.findall(r"^- \*\*(.+?)\*\*", section, flags=re.MULTILINE)[: len(leads)] == leads


def test_markdown_has_the_signatures() -> None:
    _, _, after = MARKDOWN.partition("## Ondertekening\n")
    table = [line.split(" | ")[:2] for line in after.splitlines() if line.startswith("| ")]
    assert table == [
        ["| Rol", "Naam"],
        ["| ---", "---"],
        ["| Medewerker", "Tom Bakker"],
        ["| Directe manager", "Sanne Vermeulen"],
        ["| HR-afdeling", "Karim Haddou"],
    ]


def test_lead_words_are_values_of_the_plan() -> None:
    (actions,) = [block for block in part("2.") if isinstance(block, BulletList)]
    leads: list[Inlines] = [item[0].children[0].children for item in actions.items]  # type: ignore[union-attr]
    assert [lead[0].path for lead in leads] == [("acties", at, "titel") for at in range(7)]  # type: ignore[union-attr]
