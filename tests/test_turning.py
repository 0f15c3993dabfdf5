"""Signs that turn words around in a signed plan: one thing is said that can be followed (X08 and P06)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from running import english, spv
from signed_samples import PLAN, REPORT, close, measured, sign
from spvgen import api
from spvgen.cli.dossier import people_and_faults

HELD = REPORT.format("84%").rstrip("\n")
TURNED = "\u202egemiddeld\u202c"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    people_and_faults.cache_clear()
    PLAN.write_text(measured("84%").replace(HELD, ""), "utf-8")
    return tmp_path


def change(old: str, new: str) -> None:
    text = PLAN.read_text("utf-8")
    assert old in text
    PLAN.write_text(text.replace(old, new, 1), "utf-8")


def signed_when_signs_were_taken(written: str = TURNED) -> None:
    """As a version did that took them: the seal is over the text with the signs (here set aside for a while)."""
    aside = TURNED.translate({0x202E: 0xE02E, 0x202C: 0xE02C})
    change("je gemiddeld 71%", f"je {aside} 71%")
    with pytest.MonkeyPatch.context() as older:
        older.setattr("spvgen.fingerprint._composed", lambda text: text.replace(aside, TURNED))
        sign()
    change(aside, written)


def told() -> list[tuple[str, str]]:
    return [(one.code, one.severity) for one in api.check(PLAN.read_bytes(), "noor.yaml").findings]


def test_what_was_signed_with_them_stays_and_can_be_made() -> None:
    signed_when_signs_were_taken()
    assert told() == [("X08", "waarschuwing"), ("X08", "waarschuwing")]
    ran = spv("check", "noor.yaml")
    assert ran.code == 0
    assert "Laat het staan: zonder dit teken klopt de" in ran.out
    assert english(ran.out) == []
    assert spv("render", "noor.yaml").code == 0
    change(TURNED, "gemiddeld")
    assert told() == [("P06", "fout")]


def test_what_is_recorded_later_holds_as_well() -> None:
    signed_when_signs_were_taken()
    change("    datum: 2024-08-30", "    datum: 2024-08-30" + HELD)
    assert close("doelen_niet_behaald", day="2024-08-30").code == 0
    assert told() == [("X08", "waarschuwing"), ("X08", "waarschuwing")]
    assert spv("render", "noor.yaml").code == 0


@pytest.mark.parametrize(
    "meddled",
    [
        lambda: change("je gemiddeld 71%", f"je {TURNED} 71%"),
        lambda: change("gemiddeld 71%", "gemid\u2066deld 71%"),
    ],
)
def test_signs_that_came_in_later_go_and_then_the_seal_holds(meddled: Callable[[], None]) -> None:
    sign()
    meddled()
    assert {code for code, _ in told()} == {"X08"}
    assert spv("render", "noor.yaml").code == 1
    for one in "\u202e\u202c\u2066":
        PLAN.write_text(PLAN.read_text("utf-8").replace(one, ""), "utf-8")
    assert told() == []


def test_a_change_under_their_cover_is_told() -> None:
    signed_when_signs_were_taken()
    change("71%", "17%")
    assert ("P06", "fout") in told()
    assert ("X08", "fout") in told()
