"""A04: only the employee acts."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where


def plan(support: dict[str, str], action: dict[str, str] | None = None) -> str:
    data = clean_plan()
    data["ondersteuning"] = [{"titel": "Hulp", **support}]
    data["acties"].append({"titel": "Extra", "afspraak": "Elke week kijken naar de lijst.", **(action or {})})
    return dump(data)


OWN = {"afspraak": "Je leest elke week een hoofdstuk.", "wie": "medewerker"}


@pytest.mark.parametrize(
    "support",
    [
        OWN,
        {"afspraak": "Je leest elke week een hoofdstuk.", "wie": "Noor Jansen"},
        {"afspraak": "Je leest elke week een hoofdstuk.", "wie": "Noor"},
        {"afspraak": "Je zoekt elke week zelf een collega op."},
    ],
)
def test_nobody_else_does_anything(support: dict[str, str]) -> None:
    (found,) = told(plan(support), "A04")
    assert found.path == ("ondersteuning",)
    assert "Karim Aydin" in found.hint


@pytest.mark.parametrize(
    ("support", "action"),
    [
        ({"afspraak": "Karim luistert elke week mee.", "wie": "leidinggevende"}, {}),
        ({"afspraak": "Karim luistert elke week mee."}, {}),
        ({"afspraak": "Je volgt de training zelf plannen.", "vorm": "training"}, {}),
        (OWN, {"wie": "leidinggevende"}),
        (OWN, {"wie": "Karim Aydin"}),
    ],
)
def test_somebody_else_does_something(support: dict[str, str], action: dict[str, str]) -> None:
    assert not told(plan(support, action), "A04")


@pytest.mark.parametrize("name", ["Noor Jansen", "noor jansen", "Noor  Jansen"])
def test_nobody_leads_themselves(name: str) -> None:
    (found,) = told(plan_where("leidinggevende.naam", name), "A04")
    assert found.path == ("leidinggevende", "naam") and "‘medewerker’" in found.message
    assert name not in found.message + found.hint


@pytest.mark.parametrize("name", ["Noortje Jansen", "Noor Janssen", "Bas Jansen", "Noor"])
def test_another_leads(name: str) -> None:
    assert not told(plan_where("leidinggevende.naam", name), "A04")
