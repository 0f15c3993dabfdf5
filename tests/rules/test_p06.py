"""P06: a plan that was changed after it was signed."""

from typing import Any

import pytest
from whole import told

from spvgen import api
from spvgen.fingerprint import signed_fingerprint
from support import clean_plan, dump


def signed(changes: dict[str, Any] | None = None) -> str:
    """The clean plan, signed, and only then changed."""
    plan = clean_plan()
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
    ],
)
def test_what_comes_after_the_signing_is_no_change(changes: dict[str, Any]) -> None:
    assert told(signed(changes), "P06") == []


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
