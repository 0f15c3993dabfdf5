"""ST11: of the talk with management it is not told what was explained, why, or what was agreed."""

from typing import Any

import pytest
from lijsten import gives, quoted
from stap import part, report
from whole import told

TALK = part("terugkoppeling")


def talk(**more: Any) -> str:
    return report(terugkoppeling={key: value for key, value in (TALK | more).items() if value is not None})


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (talk(uitleg=[{"onderwerp": "De bonus per rayon"}]), ("terugkoppeling", "uitleg", 0)),
        (talk(uitleg=None), ("terugkoppeling", "uitleg")),
        (talk(afspraken=None), ("terugkoppeling", "afspraken")),
    ],
)
def test_it_tells_too_little(text: str, path: tuple[object, ...]) -> None:
    (found,) = told(text, "ST11")
    assert found.severity == "waarschuwing"
    assert found.path == path


def reason(why: str) -> str:
    return talk(uitleg=[{"onderwerp": "De bonus per rayon", "waarom": why}])


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("Zo is het nu eenmaal beleid.", "nu eenmaal beleid"),
        ("Omdat de directie het zo wil.", "Omdat de directie het zo wil"),
        ("Dit staat niet ter discussie.", "niet ter discussie"),
        ("Vorig jaar is dat zo bepaald.", "zo bepaald"),
        (
            "Daar is destijds voor gekozen en die keuze staat, ook als het wringt.",
            "Daar is destijds voor gekozen",
        ),
        ("Hiervoor heeft de directie bewust gekozen.", "Hiervoor heeft de directie bewust gekozen"),
        ("Het besluit ligt er.", "Het besluit ligt er"),
    ],
)
def test_that_it_was_decided_is_no_reason(why: str, words: str) -> None:
    found = gives(reason(why), "ST11")
    assert (found.path, quoted(found)) == (("terugkoppeling", "uitleg", 0, "waarom"), words)
    assert "met welk doel" in found.hint


@pytest.mark.parametrize(
    "why",
    [
        "Dat is zo besloten om nieuwe rayons sneller te laten groeien.",
        "Dat is nu eenmaal zo, want de fabriek levert alleen per pallet.",
        "In 2023 is dat zo bepaald; een op de drie rayons stond leeg.",
        "Klanten betalen nu eenmaal laat.",
        "Daar is bewust voor gekozen: klanten belden op zaterdag.",
        "Daar is voor gekozen omdat klanten op zaterdag belden.",
        "Hier is voor gekozen. De klant belde vaak op zaterdag.",
    ],
)
def test_a_decision_with_its_reason(why: str) -> None:
    assert not told(reason(why), "ST11")


def test_a_talk_is_held_once_something_is_told_of_later() -> None:
    assert len(told(talk(uitleg=None, afspraken=None), "ST11")) == 2


@pytest.mark.parametrize(
    "text",
    [
        report(),
        report(terugkoppeling={"datum": "2026-03-03"}, terugblik=None, vervolgmomenten=None),
        report(
            terugkoppeling={"datum": "2026-03-03"},
            terugblik=None,
            vervolgmomenten=[{"naam": "V", "datum": "2026-04-09"}],
        ),
    ],
)
def test_it_tells_enough_or_is_still_to_come(text: str) -> None:
    assert not told(text, "ST11")
