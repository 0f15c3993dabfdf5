"""ST05: only what hinders, or only what helps."""

import pytest
from stap import report
from whole import told

SHARED = {"akkoord_op": "2026-02-19", "onderdelen": ["thema", "doelen", "acties"]}


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        (report(helpend=None), [("helpend",)]),
        (report(belemmerend=[]), [("belemmerend",)]),
        (report(helpend=None, belemmerend=None), [("belemmerend",), ("helpend",)]),
        (report(helpend=[""]), [("helpend",)]),
        (report(delen=SHARED | {"onderdelen": ["thema", "helpend"]}, helpend=None), [("helpend",)]),
    ],
)
def test_one_side(text: str, paths: list[tuple[str]]) -> None:
    found = told(text, "ST05")
    assert sorted(one.path for one in found) == paths
    assert all(one.hint.startswith("Vraag de groep: w") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        report(),
        report(delen=SHARED, helpend=None, belemmerend=None),  # the group did not agree to share them
        report(delen=SHARED | {"onderdelen": ["thema", "helpend"]}, belemmerend=None),
        report(helpend="We lachen veel.", belemmerend="We bellen weinig."),
        report(helpend=[{"factor": "We lachen veel."}]),
    ],
)
def test_both_sides(text: str) -> None:
    assert not told(text, "ST05")
