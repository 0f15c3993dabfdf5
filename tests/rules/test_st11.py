"""ST11: of the talk with management it is not told what was explained, why, or what was agreed."""

from typing import Any

import pytest
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
