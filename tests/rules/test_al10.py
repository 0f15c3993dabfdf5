"""AL10: an action after the last walk, or before the list begins."""

import pytest
from lijsten import FULL, gives, list_with, quoted, with_action, with_moments, with_reports
from whole import told

from support import clean_plan, dump


@pytest.mark.parametrize("when", ["2026-10-26", "oktober 2026", "2026-10-01 t/m 2026-10-20", "november 2026"])
def test_after_the_last_walk(when: str) -> None:
    found = gives(with_action(wanneer=when), "AL10")
    assert found.path == ("acties", 0, "wanneer")
    assert "na ‘Laatste keer doorlopen’ (16 oktober 2026)" in found.message


def test_before_the_list_begins() -> None:
    assert "vóór de eerste dag" in gives(with_action(wanneer="mei 2026"), "AL10").message


def test_the_hint_gives_a_working_day() -> None:
    assert "tot 2 november 2026 lopen" in gives(with_action(wanneer="oktober 2026"), "AL10").hint


def test_the_hint_gives_a_day_within_the_list() -> None:
    action = FULL | {"afspraak": "Je belt Els Brouwer.", "wanneer": "oktober 2026"}
    looptijd = {"start": "2026-06-01", "einde": "2026-11-30"}
    hint = gives(list_with(acties=[action], looptijd=looptijd), "AL10").hint
    assert hint.startswith("Plan nog een doorloopmoment") and "maandag 2 november 2026 (2026-11-02)" in hint


def test_the_hint_gives_no_day_between_christmas_and_new_year() -> None:
    hint = gives(with_action(wanneer="december 2026"), "AL10").hint
    assert "‘einde: 2027-01-04’" in hint and "2026-12-31" not in hint


def test_a_walk_after_the_list() -> None:
    walks = (("2026-06-12", "inspireren"), ("2026-10-16", "inspireren"), ("2026-11-20", "inspireren"))
    looptijd = {"start": "2026-06-01", "einde": "2026-10-30"}
    found = gives(with_moments(*walks, looptijd=looptijd), "AL10")
    assert found.path == ("doorloopmomenten", 2, "datum")
    assert (
        "‘Keer 3’ (20 november 2026) ligt na de laatste dag van de lijst (30 oktober 2026)" in found.message
    )
    assert "einde: 2026-11-20" in found.hint


def test_a_walk_right_after_a_list_that_ends_in_a_weekend() -> None:
    looptijd = {"start": "2026-06-01", "einde": "2026-10-31"}
    assert not told(with_moments(("2026-11-02", "inspireren"), looptijd=looptijd), "AL10")


@pytest.mark.parametrize("when", ["juni 2026", "2026-10-16", "september", "begin oktober"])
def test_in_time(when: str) -> None:
    assert not told(with_action(wanneer=when), "AL10")


def test_a_rhythm_has_no_last_day() -> None:
    assert not told(with_action(wanneer="juni t/m november 2026", frequentie="elke maandag"), "AL10")


def test_a_moved_action_is_told_of_where_it_was_moved() -> None:
    moved = {
        "actie": "Actie",
        "gedaan": "verplaatst",
        "naar": "november 2026",
        "toelichting": "Els is op reis.",
    }
    acties = [FULL | {"afspraak": "Je belt Els Brouwer."}]
    found = gives(with_reports([moved], acties=acties), "AL10")
    assert found.path == ("doorloopmomenten", 0, "verslag", "acties", 0, "naar")
    assert "is bij het doorlopen verplaatst naar november 2026" in found.message
    assert quoted(found) == "november 2026"


def test_a_moved_action_in_time() -> None:
    moved = {"actie": "Actie", "gedaan": "verplaatst", "naar": "juli 2026", "toelichting": "Els is op reis."}
    assert not told(with_reports([moved], acties=[FULL | {"afspraak": "Je belt Els."}]), "AL10")


@pytest.mark.parametrize(
    ("held", "words"),
    [
        ("2025-07-28", "(28 juli 2025) is van vóór de eerste dag van de lijst (1 juni 2026)"),
        ("2027-06-26", "(26 juni 2027) ligt ver van het geplande moment"),
    ],
)
def test_a_report_of_another_year(held: str, words: str) -> None:
    data = clean_plan("actielijst")
    data["doorloopmomenten"][0]["verslag"] = {"datum": held, "besproken": "Jullie oefenden een gesprek."}
    found = gives(dump(data), "AL10")
    assert found.path == ("doorloopmomenten", 0, "verslag", "datum")
    assert words in found.message and "jaar" in found.hint


def test_a_report_of_some_weeks_later() -> None:
    data = clean_plan("actielijst")
    data["doorloopmomenten"][0]["verslag"] = {"datum": "2026-08-20", "besproken": "Jullie oefenden."}
    assert not told(dump(data), "AL10")


def test_what_was_agreed_in_another_year_is_told_of_a_moved_action_too() -> None:
    moved = {"actie": "Actie", "gedaan": "verplaatst", "naar": "juli 2026", "toelichting": "Els is op reis."}
    acties = [FULL | {"afspraak": "Je belt Els.", "wanneer": "2062-08-20"}]
    found = gives(with_reports([moved], acties=acties), "AL10")
    assert found.path == ("acties", 0, "wanneer") and "buiten de looptijd" in found.message
