"""Advice on what was signed or recorded: none that can only be followed by breaking the seal (P06)."""

from typing import Any

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.fingerprint import (
    Later,
    added_since_signing,
    closing_fingerprint,
    report_fingerprint,
    signed_fingerprint,
)
from support import clean_plan, dump

REPORT = {"datum": "2026-03-30", "besproken": "De eerste maand.", "oordeel": "op_schema"}
SEAL = "Dit verslag is al vastgelegd"


def loaded(data: dict[str, Any]) -> Any:
    return api.load(dump(data).encode(), "plan.yaml")


def by_code(data: dict[str, Any]) -> dict[str, Finding]:
    return {one.code: one for one in loaded(data).report.findings}


def unfinished() -> dict[str, Any]:
    """A plan with a tip (no interim figures, M07), a warning (a talk on a Saturday, T05) and a report."""
    data = clean_plan()
    data["doelen"][0]["meting"]["tussendoelen"] = None
    data["evaluatiemomenten"][2]["datum"] = "2026-05-23"
    data["evaluatiemomenten"][0]["verslag"] = dict(REPORT)
    return data


def signed(data: dict[str, Any]) -> dict[str, Any]:
    mark = signed_fingerprint(loaded(data).plan)
    return data | {"ondertekening": {"wijze": "keuze", "datum": "2026-02-26", "vingerafdruk": mark}}


def recorded(data: dict[str, Any], item: int) -> dict[str, Any]:
    mark = report_fingerprint(loaded(data).plan, item)
    data["evaluatiemomenten"][item]["verslag"]["vingerafdruk"] = mark
    return data


def test_before_the_signing_all_is_told() -> None:
    found = by_code(unfinished())
    assert {"M07", "T05", "G01", "G03"} <= found.keys()
    assert not [one for one in found.values() if SEAL in one.hint]
    assert not loaded(unfinished()).report.reminder


def test_a_tip_on_what_was_signed_helps_nobody() -> None:
    report = loaded(signed(unfinished())).report
    codes = {one.code for one in report.findings}
    assert "M07" not in codes
    assert {"T05", "G01", "G03"} <= codes
    assert "getekend" in report.reminder


def test_of_a_report_that_was_recorded_it_is_said_how_to_correct_it() -> None:
    found = by_code(recorded(unfinished(), 0))
    assert found["G01"].hint.startswith("Zet bij ‘metingen’")
    assert SEAL in found["G01"].hint
    assert SEAL not in found["G03"].hint  # the employee's view may join what was recorded
    assert SEAL not in found["T05"].hint


def test_a_tip_on_a_report_is_over_when_the_next_one_is_there() -> None:
    data = recorded(unfinished(), 0)
    data["evaluatiemomenten"][1]["verslag"] = REPORT | {"datum": "2026-04-28", "zienswijze": "Het gaat goed."}
    found = by_code(recorded(data, 1))
    assert "G03" not in found
    assert "G01" in found


def test_of_a_closed_plan_nothing_is_told_that_nobody_can_change() -> None:
    data = signed(unfinished())
    data["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald", "toelichting": "82%."}
    assert {"T05", "G01", "P14"} <= by_code(data).keys()
    data["afsluiting"]["vingerafdruk"] = closing_fingerprint(loaded(data).plan)
    report = loaded(data).report
    lacking = {(one.code, one.severity) for one in report.findings}
    assert lacking == {("P14", "waarschuwing"), ("P18", "waarschuwing")}, "what it lacks is no advice"
    assert not report.reminder
    data["negeer"] = [{"regel": one, "reden": "Ze zijn niet gehouden."} for one in ("P14", "P18")]
    assert not loaded(data).report.findings


def test_a_plan_that_was_closed_too_early_stays_so() -> None:
    data = signed(clean_plan())
    data["afsluiting"] = {"datum": "2026-06-15", "uitkomst": "doelen_niet_behaald", "toelichting": "82%."}
    data["afsluiting"]["vingerafdruk"] = closing_fingerprint(loaded(data).plan)
    found = by_code(data)["P12"]
    assert found.severity == "waarschuwing"
    assert (
        "Haal dan ‘afsluiting’ weg, verbeter dit en sluit opnieuw af. Anders: zet P12 bij ‘negeer’"
        in found.hint
    )


def test_a_measure_without_a_reason_stays_without_one() -> None:
    data = signed(clean_plan())
    data["gevolgen"]["maatregelen"] = ["ontslag"]
    data["afsluiting"] = {
        "datum": str(loaded(data).plan.einde),
        "uitkomst": "doelen_niet_behaald",
        "maatregel": "ontslag",
        "toelichting": "Niet gehaald.",
    }
    data["afsluiting"]["vingerafdruk"] = closing_fingerprint(loaded(data).plan)
    assert "zet P19 bij ‘negeer’" in by_code(data)["P19"].hint


def test_privacy_is_told_whatever_was_sealed() -> None:
    data = unfinished()
    data["slotopmerking"] = "Door je burn-out ging het minder."
    assert "V01" in by_code(signed(data))


def away(*days: int) -> list[dict[str, str]]:
    return [{"van": f"2026-03-{day:02}", "tot_en_met": f"2026-03-{day:02}"} for day in days]


def test_any_number_of_absences_may_join_what_was_signed() -> None:
    data = signed(clean_plan() | {"onderbrekingen": away(2, 3)})
    data |= {"onderbrekingen": away(2, 3, *range(4, 16)), "zienswijze": "Ik ga ervoor."}
    later = added_since_signing(loaded(data).plan)
    assert later == (Later(("zienswijze",)), *(Later(("onderbrekingen", item)) for item in range(2, 14)))
    assert "P06" not in by_code(data)
    assert "P06" in by_code(data | {"onderbrekingen": away(3, *range(4, 16))}), "one that was signed is gone"


def test_an_absence_may_join_between_those_that_were_signed() -> None:
    data = signed(clean_plan() | {"onderbrekingen": away(2, 9)})
    data |= {"onderbrekingen": away(2, 5, 9)}
    assert added_since_signing(loaded(data).plan) == (Later(("onderbrekingen", 1)),)
    assert "P06" not in by_code(data)


def test_a_closing_of_before_a_rule_still_gets_its_letter() -> None:
    """P16 came later: a measure without an explanation."""
    data = clean_plan()
    data["gevolgen"]["maatregelen"] = ["ontslag"]
    data["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald", "maatregel": "ontslag"}
    assert by_code(data)["P16"].severity == "fout"
    data["afsluiting"]["vingerafdruk"] = closing_fingerprint(loaded(data).plan)
    assert "P16" not in by_code(data)


def test_what_passed_at_the_signing_does_not_keep_its_document_from_being_made() -> None:
    data = clean_plan()
    data["doelen"][0]["haalbaar"] = "idem"
    assert by_code(data)["S01"].severity == "fout"
    assert by_code(signed(data))["S01"].severity == "waarschuwing"
    data["inleiding"] = "Door je burn-out ging het minder."
    assert by_code(signed(data))["V01"].severity == "fout"


def test_a_change_after_the_signing_stays_a_fault() -> None:
    assert by_code(signed(unfinished()) | {"slotopmerking": "Succes."})["P06"].severity == "fout"


def shown(data: dict[str, Any]) -> str:
    from spvgen.reporters.as_text import file_report
    from spvgen.reporters.printable import Look

    found = loaded(data).report.findings
    return " ".join(file_report("plan.yaml", found, complete=True, look=Look()).split())


def test_on_a_screen_it_is_said_once_below_how_to_correct_what_was_recorded() -> None:
    data = unfinished()
    data["evaluatiemomenten"][0]["verslag"]["afspraken"] = ["We kijken hoe het loopt.", "Je doet je best."]
    told = shown(recorded(data, 0))
    assert SEAL not in told
    once = "Verbeter je iets in een verslag dat al is vastgelegd? Haal dan ook de regel ‘vingerafdruk’"
    assert told.count(once) == 1 and told.endswith("bespreek dit de volgende keer.")
    assert len([one for one in loaded(recorded(data, 0)).report.findings if SEAL in one.hint]) > 1


def test_nothing_is_said_of_it_where_no_report_was_recorded() -> None:
    assert "al is vastgelegd" not in shown(unfinished())
