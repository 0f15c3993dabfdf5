"""ST14: stages in an order that can't be."""

import pytest
from stap import part, report
from whole import told


def talk(day: str) -> dict[str, object]:
    return part("terugkoppeling") | {"datum": day}


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (report(terugkoppeling=talk("2026-02-05")), ("terugkoppeling", "datum")),
        (
            report(vervolgmomenten=[{"naam": "Eerste vervolg", "datum": "2026-02-20"}]),
            ("vervolgmomenten", 0, "datum"),
        ),
        (report(terugblik=part("terugblik") | {"datum": "2026-04-01"}), ("terugblik", "datum")),
        (
            report(terugkoppeling=None, vervolgmomenten=[{"naam": "V", "datum": "2026-02-03"}]),
            ("vervolgmomenten", 0, "datum"),
        ),
    ],
)
def test_out_of_order(text: str, path: tuple[object, ...]) -> None:
    (found,) = told(text, "ST14")
    assert found.severity == "waarschuwing"
    assert found.path == path


@pytest.mark.parametrize(
    "text",
    [
        report(),
        report(terugkoppeling=talk("2026-02-19")),
        report(terugkoppeling=None),
        report(terugblik=None, vervolgmomenten=None),
    ],
)
def test_in_order(text: str) -> None:
    assert not told(text, "ST14")
