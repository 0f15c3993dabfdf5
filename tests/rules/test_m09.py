"""M09: an interim goal that is no step from the baseline to the norm."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where

WHERE = "doelen.0.meting.tussendoelen.0.waarde"  # from 71% to at least 90%


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("91%", "gaat verder dan de norm (minimaal 90%)"),
        ("100%", "gaat verder"),
        ("70%", "is slechter dan de nulmeting (71%)"),
    ],
)
def test_beyond_the_norm_or_below_what_is(value: str, said: str) -> None:
    (found,) = told(plan_where(WHERE, value), "M09")
    assert found.path == ("doelen", 0, "meting", "tussendoelen", 0, "waarde")
    assert said in found.message and found.hint == "Kies een stand tussen 71% en 90%."


@pytest.mark.parametrize("value", ["71%", "72%", "89,5%", "90%"])
def test_on_the_way(value: str) -> None:
    plan = clean_plan()
    plan["doelen"][0]["meting"]["tussendoelen"] = [{"datum": "2026-05-29", "waarde": value}]
    assert not told(dump(plan), "M09")


@pytest.mark.parametrize(
    ("norm", "steps", "beyond"),
    [
        ("minimaal 90%", ["70%", "80%", "94%"], [2]),
        ("minimaal 90%", ["94%", "70%"], [0]),
        ("maximaal 10%", ["20%", "15%", "5%"], [2]),
        ("minimaal 90%", ["70%", "80%", "90%"], []),
        ("maximaal 10%", ["20%", "15%", "10%"], []),
        ("minimaal 4 per week", ["5 per week"], []),
    ],
)
def test_beyond_the_norm_where_nobody_knows_yet_how_it_is_now(
    norm: str, steps: list[str], beyond: list[int]
) -> None:
    plan = clean_plan()
    days = ("2026-04-28", "2026-05-29", "2026-06-30")
    del plan["doelen"][0]["meting"]["nulmeting"]
    plan["doelen"][0]["meting"] |= {
        "norm": norm,
        "tussendoelen": [{"datum": day, "waarde": value} for day, value in zip(days, steps, strict=False)],
    }
    found = told(dump(plan), "M09")
    assert [one.path[-2] for one in found] == beyond
    assert all("gaat verder dan de norm" in one.message for one in found)
    assert all("0%" not in one.hint.replace("90%", "").replace("80%", "").replace("10%", "") for one in found)


def test_a_step_back_from_the_one_before() -> None:
    plan = clean_plan()
    steps = [("2026-04-28", "80%"), ("2026-05-29", "75%"), ("2026-06-30", "85%")]
    plan["doelen"][0]["meting"]["tussendoelen"] = [{"datum": day, "waarde": value} for day, value in steps]
    (found,) = told(dump(plan), "M09")
    assert found.path[-2] == 1 and "slechter dan het tussendoel daarvoor (80%)" in found.message
    assert found.hint == "Kies een stand tussen 80% en 90%."


def test_downwards_the_other_way_round() -> None:
    plan = clean_plan()
    measure = plan["doelen"][0]["meting"]
    measure |= {"nulmeting": "20%", "norm": "maximaal 5%"}
    for value, said in (("4%", "verder dan"), ("21%", "slechter dan"), ("5%", ""), ("12%", "")):
        measure["tussendoelen"] = [{"datum": "2026-05-29", "waarde": value}]
        found = [one.message for one in told(dump(plan), "M09")]
        assert len(found) == bool(said) and all(said in message for message in found), value


def test_what_is_counted_may_add_up() -> None:
    plan = clean_plan()
    measure = plan["doelen"][0]["meting"]
    measure |= {"nulmeting": "17 meldingen", "norm": "maximaal 3 meldingen"}
    measure["tussendoelen"] = [{"datum": "2026-05-29", "waarde": "1 melding"}]
    assert not told(dump(plan), "M09")


def test_of_so_many_is_a_share_as_well() -> None:
    plan = clean_plan()
    measure = plan["doelen"][0]["meting"]
    measure |= {"nulmeting": "12 klachten per 1000 orders", "norm": "maximaal 6 klachten per 1.000 orders"}
    for value, said in (("5", "verder dan"), ("13", "slechter dan"), ("9", "")):
        waarde = f"{value} klachten per 1000 orders"
        measure["tussendoelen"] = [{"datum": "2026-05-29", "waarde": waarde}]
        found = [one.message for one in told(dump(plan), "M09")]
        assert len(found) == bool(said) and all(said in message for message in found), value
