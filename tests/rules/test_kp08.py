"""KP08: nobody measures the norm."""

import pytest
from courses import course, course_with
from whole import told

from support import clean_plan, dump, parse

SOURCE = "offerteoverzicht 2025 uit het CRM"


def test_no_rhythm_at_all() -> None:
    (found,) = told(course(meetritme=None), "KP08")
    assert found.path == ("meetritme",)
    assert "wie: Ilse Kramer" in found.hint
    assert SOURCE in found.hint  # the source of the first fact


@pytest.mark.parametrize(
    ("keys", "key", "words"),
    [
        ({"wie": None}, "wie", "wie: Ilse Kramer"),
        ({"frequentie": None}, "frequentie", "elke maand"),
        ({"frequentie": "regelmatig"}, "frequentie", "elke maand"),
        ({"frequentie": "in overleg"}, "frequentie", "elke maand"),
        ({"bron": None}, "bron", SOURCE),
    ],
)
def test_half_a_rhythm(keys: dict[str, str | None], key: str, words: str) -> None:
    (found,) = told(course_with("meetritme", **keys), "KP08")
    assert found.path == ("meetritme", key)
    assert words in found.hint


@pytest.mark.parametrize("often", ["elke maand", "wekelijks", "elke vrijdag", "twee keer per kwartaal"])
def test_who_how_often_and_from_what(often: str) -> None:
    assert not told(course_with("meetritme", frequentie=often), "KP08")


@pytest.mark.parametrize("source", ["n.v.t.", "gevoel van het team"])
def test_a_source_that_says_nothing_is_not_proposed(source: str) -> None:
    plan = parse(course(meetritme=None))
    plan["feiten"][0]["bron"] = source
    (found,) = told(dump(plan), "KP08")
    assert source not in found.hint


@pytest.mark.parametrize("source", ["ons systeem", "Het systeem", "interne cijfers", "de computer"])
def test_a_source_without_a_name_is_asked_which(source: str) -> None:
    (found,) = told(course_with("meetritme", bron=source), "KP08")
    assert found.path == ("meetritme", "bron")
    assert "zegt niet waar je kijkt" in found.message
    assert source not in found.hint and SOURCE in found.hint


@pytest.mark.parametrize("source", ["ons CRM", "het ordersysteem", "maandcijfers uit Exact"])
def test_a_source_with_a_name_is_one(source: str) -> None:
    assert not told(course_with("meetritme", bron=source), "KP08")


@pytest.mark.parametrize("who", ["iedereen", "we", "ik", "collega's", "wie er die week is"])
def test_who_reads_the_norm_is_somebody_by_name(who: str) -> None:
    data = clean_plan("koersplan")
    data["meetritme"]["wie"] = who
    (found,) = told(dump(data), "KP08")
    assert found.path == ("meetritme", "wie") and "Zet er één naam bij" in found.hint


@pytest.mark.parametrize("who", ["Pim Verhaar", "de planner", "Ilse"])
def test_and_a_name_or_a_role_is_one(who: str) -> None:
    data = clean_plan("koersplan")
    data["meetritme"]["wie"] = who
    assert not told(dump(data), "KP08")
