"""T15: a talk on a day on which the employee is away."""

from typing import Any

import pytest
from whole import told

from spvgen.kinds.verbeterplan import Verbeterplan
from support import clean_plan, dump

DAY = "2026-05-26"  # of the third talk


def away(first: str, last: str, **changes: Any) -> str:
    plan = clean_plan() | {"onderbrekingen": [{"van": first, "tot_en_met": last}]} | changes
    return dump(plan)


@pytest.mark.parametrize(("first", "last"), [(DAY, DAY), ("2026-05-18", DAY), (DAY, "2026-06-05")])
def test_a_talk_in_a_break(first: str, last: str) -> None:
    (found,) = told(away(first, last), "T15")
    assert found.path == ("evaluatiemomenten", 2, "datum")
    assert found.severity == "waarschuwing"
    assert found.message.startswith("‘Derde evaluatie’ is op 26 mei 2026; bij ‘onderbrekingen’ staat ")


@pytest.mark.parametrize(
    ("first", "last"),
    [("2026-05-18", "2026-05-25"), ("2026-05-27", "2026-06-05"), ("2026-05-04", "2026-05-04")],
)
def test_a_break_between_talks(first: str, last: str) -> None:
    assert not told(away(first, last), "T15")


def test_the_next_working_day_is_proposed() -> None:
    (found,) = told(away("2026-05-22", "2026-05-29"), "T15")
    assert found.hint == "Kies een dag daarna, bijvoorbeeld maandag 1 juni 2026 (2026-06-01)."
    assert "22 mei 2026 tot en met 29 mei 2026" in found.message


def talks(*days: str) -> list[dict[str, str]]:
    return [{"naam": f"Gesprek {number}", "datum": day} for number, day in enumerate(days, start=1)]


@pytest.mark.parametrize(
    ("days", "hints"),
    [
        (("2026-05-26", "2026-05-28"), ["maandag 1 juni", "dinsdag 2 juni"]),  # no two on one day
        (("2026-05-25", "2026-06-03"), ["maandag 1 juni"]),
        (("2026-05-26", "2026-06-01"), ["Kort daarna is ‘Gesprek 2’ (1 juni 2026): haal dit moment weg."]),
        (("2026-05-22", "2026-05-29", "2026-06-02"), ["maandag 1 juni", "Kort daarna is ‘Gesprek 3’"]),
    ],
)
def test_a_day_that_no_other_talk_has(days: tuple[str, ...], hints: list[str]) -> None:
    found = told(away("2026-05-22", "2026-05-29", evaluatiemomenten=talks(*days, "2026-08-31")), "T15")
    assert len(found) == len(hints)
    assert all(said in one.hint for one, said in zip(found, hints, strict=True))


def test_in_a_signed_plan_the_planned_day_stays() -> None:
    signed = {"wijze": "akkoord", "plaats": "Utrecht", "datum": "2026-03-02", "vingerafdruk": "0" * 64}
    (found,) = told(away(DAY, DAY, ondertekening=signed), "T15")
    assert "Laat de dag in het getekende plan staan" in found.hint
    assert "woensdag 27 mei 2026 (2026-05-27)" in found.hint


def reported(day: str) -> list[Any]:
    moments = clean_plan()["evaluatiemomenten"]
    moments[2]["verslag"] = {"datum": day, "besproken": "De lijst van mei."}
    return moments


def test_a_report_of_a_day_in_the_break() -> None:
    (found,) = told(away(DAY, DAY, evaluatiemomenten=reported(DAY)), "T15")
    assert found.path == ("evaluatiemomenten", 2, "verslag", "datum")
    assert found.hint == "Kijk na welke van de twee klopt."


def test_a_talk_that_was_held_afterwards() -> None:
    assert not told(away(DAY, DAY, evaluatiemomenten=reported("2026-05-28")), "T15")


def test_nothing_of_a_closed_plan() -> None:
    closed = {"datum": "2026-06-02", "uitkomst": "voortijdig_beeindigd", "toelichting": "Je stopt zelf."}
    assert "afsluiting" in Verbeterplan.model_fields
    assert not told(away(DAY, DAY, afsluiting=closed), "T15")
