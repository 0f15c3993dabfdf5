"""Letters: a document about one part of a plan, by the same way as the plan's own document."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given

from plan_samples import FULL, brief, hostile, lines_of
from spvgen import api, template
from spvgen.document import Field
from spvgen.files import templates_folder
from spvgen.kinds.verbeterplan import LETTERS, Verbeterplan
from spvgen.template.binding import Part
from support import clean_plan, dump, parse

REPORT = {
    "datum": "2026-03-30",
    "aanwezig": ["Noor Peters", "Karim Aydin"],
    "besproken": "De eerste maand.\n\nEn de tweede.",
    "afspraken": "Je belt elke dag.",
    "oordeel": "op_schema",
}


def reported(**changes: object) -> api.Loaded:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = {**REPORT, **changes}
    return api.load(dump(plan).encode(), "plan.yaml")


def test_a_report_is_printed_on_its_own() -> None:
    made = api.render(reported(), "md", letter=("gespreksverslag", 0))
    text = made.data.decode()
    assert text.startswith("# Gespreksverslag – ")
    assert "De eerste maand." in text and "En de tweede." in text and "Je belt elke dag." in text
    assert "Actieplan" not in text
    assert made.unprinted == ()


def test_what_a_letter_leaves_out_is_told_and_nothing_of_the_rest(tmp_path: Path) -> None:
    template = tmp_path / "kort.md.j2"
    template.write_text(
        "# Verslag van {{ moment.naam }}\n\n{{ moment.verslag.besproken }}\n", encoding="utf-8"
    )
    made = api.render(reported(), "md", letter=("gespreksverslag", 0), template=template)
    assert ("evaluatiemomenten", 0, "verslag", "oordeel") in made.unprinted
    assert all(path[:2] == ("evaluatiemomenten", 0) for path in made.unprinted)


@pytest.mark.parametrize("item", [0, 1])
@pytest.mark.parametrize("format", ["docx", "html", "md", "pdf"])
def test_every_key_of_a_full_report_is_printed(item: int, format: str) -> None:
    data = parse(FULL)
    report = data["evaluatiemomenten"][0]["verslag"]
    data["evaluatiemomenten"][1] |= {"tijd": "11:30", "verslag": {**report, "datum": "2026-05-12"}}
    made = api.render(api.load(dump(data).encode(), "plan.yaml"), format, letter=("gespreksverslag", item))
    assert made.unprinted == ()


@brief
@given(text=hostile)
def test_no_text_of_a_report_gets_lost(text: str) -> None:
    changes = {key: [text] for key in ("aanwezig", "geboden_ondersteuning", "afspraken")}
    measured = {"voor_doel": "Terugbelafspraken", "waarde": "75%", "toelichting": text}
    done = {"actie": "Dagstart", "gedaan": "nee", "toelichting": text}
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = {
        **REPORT, **changes, "besproken": text, "zienswijze": text, "metingen": [measured], "acties": [done],
    }  # fmt: skip
    model = Verbeterplan.model_validate(plan)
    part = Part("moment", ("evaluatiemomenten", 0))
    letter = template.read_template(templates_folder() / LETTERS["gespreksverslag"].template)
    document = template.build(model, letter, part=part)
    assert template.unprinted(model, document, part.path) == []
    shown = Counter(field.text for field in fields_of(document.blocks))
    lines = [line for paragraph in lines_of(text) for line in paragraph]
    assert all(shown[line] >= 7 * lines.count(line) for line in lines)


def fields_of(node: object) -> Iterator[Field]:
    if isinstance(node, Field):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from fields_of(part)
    elif is_dataclass(node):
        for one in fields(node):
            yield from fields_of(getattr(node, one.name))


def test_an_unknown_letter() -> None:
    with pytest.raises(KeyError):
        api.render(reported(), "md", letter=("brief", 0))
