"""P06: a plan that was changed after it was signed."""

import copy
from typing import Any

import pytest
from whole import told

from spvgen import api
from spvgen.fingerprint import report_fingerprint, signed_fingerprint
from support import clean_plan, dump


def signed(changes: dict[str, Any] | None = None, **before: Any) -> str:
    """The clean plan with what was there ``before``, signed, and only then changed."""
    plan = clean_plan() | copy.deepcopy(before)
    mark = signed_fingerprint(api.load(dump(plan).encode(), "plan.yaml").plan)
    plan["ondertekening"] = {"wijze": "keuze", "datum": "2026-02-26", "vingerafdruk": mark}
    for path, value in (changes or {}).items():
        *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        part: Any = plan
        for step in above:
            part = part[step]
        part[last] = value
    return dump(plan)


REPORT = {"datum": "2026-03-30", "besproken": "De eerste maand.", "oordeel": "op_schema"}
ABSENT = {"van": "2026-06-01", "tot_en_met": "2026-06-12"}
AWAY = {"van": "2026-07-06", "tot_en_met": "2026-07-10"}
EXTENSION = {"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Je gaat vooruit."}


@pytest.mark.parametrize(
    "changes",
    [
        {"doelen.0.meting.norm": "minimaal 91%"},
        {"looptijd.einde": "2026-08-28"},
        {"acties.1.afspraak": "Je belt elke werkdag vóór 17.00 uur de klanten van je lijst."},
        {"evaluatiemomenten.2.datum": "2026-05-27"},
        {"gevolgen.maatregelen": ["ontslag"]},
        {"slotopmerking": "Succes."},
    ],
)
def test_a_change_is_told(changes: dict[str, Any]) -> None:
    (finding,) = told(signed(changes), "P06")
    assert "26 februari 2026" in finding.message
    assert "getekende document een andere naam" in finding.hint  # what was signed is not to be overwritten


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"evaluatiemomenten.0.verslag": REPORT},
        {"verlengingen": [EXTENSION]},
        {"afsluiting": {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}},
        {"negeer": [{"regel": "T08", "reden": "Zo afgesproken."}]},
        {"uit_dienst_op": "2026-12-31"},
        {"doelen.0.meting.norm": "minimaal 90,0%"},
        {"zienswijze": "Ik vind 90% hoog, maar ik ga ervoor."},
        {"onderbrekingen": [ABSENT]},
        {"onderbrekingen": [ABSENT, AWAY], "zienswijze": "Ik ga ervoor."},
    ],
)
def test_what_comes_after_the_signing_is_no_change(changes: dict[str, Any]) -> None:
    assert told(signed(changes), "P06") == []


@pytest.mark.parametrize(
    ("before", "changes"),
    [
        ({"zienswijze": "Ik vind 90% hoog."}, {"zienswijze": "Ik vind 90% goed te doen."}),
        ({"zienswijze": "Ik vind 90% hoog."}, {"zienswijze": None}),
        ({"onderbrekingen": [ABSENT]}, {"onderbrekingen": None}),
        ({"onderbrekingen": [ABSENT]}, {"onderbrekingen": [AWAY]}),
        ({"onderbrekingen": [ABSENT]}, {"onderbrekingen.0.tot_en_met": "2026-09-25"}),
        (
            {"onderbrekingen": [ABSENT]},
            {"onderbrekingen.0.tot_en_met": "2026-06-05", "looptijd.einde": "2026-09-01"},
        ),
    ],
)
def test_what_was_signed_with_a_view_or_an_absence_keeps_it(
    before: dict[str, Any], changes: dict[str, Any]
) -> None:
    (finding,) = told(signed(changes, **before), "P06")
    assert finding.path == ("ondertekening", "vingerafdruk")


@pytest.mark.parametrize("end", ["2026-06-01", "2026-06-05", "2026-06-26", "2026-08-07"])
@pytest.mark.parametrize("more", [{}, {"zienswijze": "Ik ga ervoor."}])
def test_who_stays_away_longer_or_shorter_agreed_nothing_else(end: str, more: dict[str, str]) -> None:
    longer = {"onderbrekingen.0.tot_en_met": end, **more}
    assert told(signed(longer, onderbrekingen=[ABSENT]), "P06") == []
    both = longer | {"onderbrekingen": [ABSENT | {"tot_en_met": end}, AWAY]}
    assert told(signed(both, onderbrekingen=[ABSENT]), "P06") == []


def test_another_end_hides_no_other_change() -> None:
    longer = {"onderbrekingen.0.tot_en_met": "2026-06-26", "slotopmerking": "Succes."}
    assert told(signed(longer, onderbrekingen=[ABSENT, AWAY]), "P06")


@pytest.mark.parametrize("more", [[ABSENT, AWAY], [AWAY, ABSENT]])
def test_an_absence_joins_those_that_were_signed(more: list[Any]) -> None:
    before = {"onderbrekingen": [ABSENT], "zienswijze": "Ik vind 90% hoog."}
    assert told(signed({"onderbrekingen": more}, **before), "P06") == []


def test_many_absences_are_tried_in_no_time() -> None:
    days = [{"van": f"2026-0{month}-01", "tot_en_met": f"2026-0{month}-02"} for month in range(3, 9)]
    more = [*days, *({"van": f"2026-0{month}-12", "tot_en_met": f"2026-0{month}-13"} for month in (7, 8))]
    assert told(signed({"onderbrekingen": more}, onderbrekingen=days), "P06") == []
    (finding,) = told(signed({"onderbrekingen": more, "slotopmerking": "x"}, onderbrekingen=days), "P06")
    assert finding.message


def test_layout_and_comments_do_not_count() -> None:
    text = signed()
    assert told("# later toegevoegd\n\n" + text.replace("Karim Aydin", '"Karim Aydin"'), "P06") == []


def test_an_evaluation_of_an_extension_is_no_change() -> None:
    text = signed({"verlengingen": [EXTENSION], "evaluatiemomenten.6.naam": "Eindbeoordeling"})
    later = "evaluatiemomenten:\n"
    assert later in text
    end = "- naam: Eindbeoordeling\n  datum: '2026-08-31'\n"
    plain = text.replace("datum: 2026-08-31\n", "datum: '2026-08-31'\n")
    more = plain.replace(end, end + "- naam: Nieuwe eindbeoordeling\n  datum: '2026-10-30'\n")
    assert more != plain
    assert told(more, "P06") == []


# --- Reports ---------------------------------------------------------------------------------------


def recorded(changes: dict[str, Any], **plan: Any) -> str:
    """The clean plan with a report that was recorded, and only then changed."""
    data = clean_plan()
    report: dict[str, Any] = {**REPORT, "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "75%"}]}
    data["evaluatiemomenten"][0]["verslag"] = report
    mark = report_fingerprint(api.load(dump(data).encode(), "plan.yaml").plan, 0)
    data["evaluatiemomenten"][0]["verslag"] = {**report, "vingerafdruk": mark, **changes}
    return dump(data | plan)


@pytest.mark.parametrize(
    "changes",
    [
        {"besproken": "De eerste maand!"},
        {"metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "71%"}]},
        {"metingen": None},
        {"oordeel": "niet_op_schema"},
        {"datum": "2026-03-31"},
        {"zienswijze": "Het gaat goed.", "oordeel": "niet_op_schema"},
    ],
)
def test_a_report_that_was_changed(changes: dict[str, Any]) -> None:
    (finding,) = told(recorded(changes), "P06")
    assert finding.message == "Het verslag van ‘Eerste evaluatie’ is veranderd nadat het is vastgelegd."
    assert finding.path == ("evaluatiemomenten", 0, "verslag", "vingerafdruk")


@pytest.mark.parametrize(
    "text",
    [
        recorded({}),
        recorded({"metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "75,0%"}]}),
        recorded({"besproken": "Iets anders.", "vingerafdruk": None}),  # corrected openly
        recorded({}, slotopmerking="Succes."),
        recorded({"zienswijze": "Het gaat goed."}),  # where G03 asks for it
    ],
)
def test_a_report_that_stayed_the_same(text: str) -> None:
    assert told(text, "P06") == []


def test_each_changed_report_is_named() -> None:
    plan = clean_plan()
    for moment in plan["evaluatiemomenten"][:2]:
        moment["verslag"] = {"datum": moment["datum"], "besproken": "x", "vingerafdruk": "0" * 64}
    assert [finding.path[1] for finding in told(dump(plan), "P06")] == [0, 1]


def test_an_evaluation_without_a_report_has_no_fingerprint() -> None:
    with pytest.raises(ValueError, match="no report"):
        report_fingerprint(api.load(dump(clean_plan()).encode(), "plan.yaml").plan, 0)
