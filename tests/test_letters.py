"""Letters: a document about one part of a plan, by the same way as the plan's own document."""

from pathlib import Path

import pytest

from spvgen import api
from support import clean_plan, dump

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


def test_an_unknown_letter() -> None:
    with pytest.raises(KeyError):
        api.render(reported(), "md", letter=("brief", 0))
