"""V03: a name that is kept apart, and stands in the text of a plan that refers by key."""

import pytest

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.people import NOBODY, People
from support import clean_plan, dump

KNOWN = People(
    "personen.yaml",
    {
        key: {"naam": name}
        for key, name in {"mw-017": "Noor Jansen", "lg-3": "Karim Aydin", "c-1": "Bas de Wit"}.items()
    },
)


def told(change: dict[str, object], people: People = KNOWN, *, keys: bool = True) -> list[Finding]:
    plan = clean_plan()
    if keys:
        plan["medewerker"] = {"persoon": "mw-017", "functie": "Medewerker klantenservice"}
        plan["leidinggevende"] = {"persoon": "lg-3"}
    plan["ondersteuning"][0] |= {
        "wie": "leidinggevende",
        "afspraak": "Elke week luisteren we een half uur terug.",
    }
    report = api.check(dump(plan | change).encode(), "plan.yaml", people=people)
    return [finding for finding in report.findings if finding.code == "V03"]


@pytest.mark.parametrize(
    "text",
    [
        "We hebben er vertrouwen in, Noor.",
        "Noors rooster is rustiger.",
        "Vraag het aan mevrouw Jansen.",
        "Bespreek dit met Karim Aydin.",
        "Mail naar k.aydin@voorbeeld.nl.",
        "Bas de Wit loopt met je mee.",
    ],
)
def test_a_name_in_the_text(text: str) -> None:
    (finding,) = told({"slotopmerking": text})
    assert finding.severity == "waarschuwing"
    assert finding.path == ("slotopmerking",)
    for name in ("Noor", "Jansen", "Karim", "Aydin", "Bas"):
        assert name not in f"{finding.message} {finding.excerpt}"


def test_who_does_it_is_called_by_key() -> None:
    plan = clean_plan()
    plan["acties"][0]["wie"] = "Bas de Wit"
    (finding,) = told({"acties": plan["acties"]})
    assert finding.path == ("acties", 0, "wie")
    assert "sleutel" in finding.hint
    plan["acties"][0]["wie"] = "c-1"
    assert not told({"acties": plan["acties"]})


@pytest.mark.parametrize(
    "text",
    [
        "We hebben er vertrouwen in dat je dit kunt.",
        "De muur is wit, en de bas staat zacht.",
        "Je leidinggevende kijkt met je mee, in het noorden en het zuiden.",
        "In januari gaat het karig.",
    ],
)
def test_no_name(text: str) -> None:
    assert not told({"slotopmerking": text})


def test_a_plan_that_calls_everybody_by_name_is_told_so_where_that_can_change() -> None:
    found = told({"slotopmerking": "We hebben er vertrouwen in, Noor."}, keys=False)
    assert [one.path for one in found] == [("medewerker", "naam"), ("leidinggevende", "naam")]
    assert all("‘persoon:’" in one.hint for one in found)


def test_where_no_names_are_kept_apart_all_may_stand_in_the_plan() -> None:
    assert not told({"slotopmerking": "We hebben er vertrouwen in, Noor."}, NOBODY, keys=False)


def test_a_firm_is_nobody() -> None:
    assert not told({"organisatie": "Jansen Bouw"})
