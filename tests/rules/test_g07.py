"""G07: an agreement in a report without a term."""

import pytest
from reports import reported
from whole import told

from spvgen.rules.specifiek.afspraken import has_term


@pytest.mark.parametrize(
    "agreement",
    [
        "Karim vraagt een tweede scherm aan.",
        "We houden de coaching zoals die is.",
        "Geen klant wacht meer op antwoord.",
        "Niets blijft liggen op je bureau.",
        "Je deelt je lijst met Karim.",
        "Je gaat verder op deze weg.",
        "Karim helpt je zodra hij tijd heeft.",
        "Als dat nodig is, neemt Olivier het over.",
        "Je telt de voorraad in het magazijn.",
        "Karim blijft je helpen.",
        "Je werkt als taxateur.",
        "Je laat geen klant wachten en noteert de afspraak.",
    ],
)
def test_no_term(agreement: str) -> None:
    (found,) = told(reported({"afspraken": ["Je belt elke dag de lijst.", agreement]}), "G07")
    assert found.severity == "tip"
    assert found.path == ("evaluatiemomenten", 0, "verslag", "afspraken", 1)


@pytest.mark.parametrize(
    "agreement",
    [
        "Karim vraagt vóór 8 april een tweede scherm aan.",
        "Geen.",
        "geen",
        "n.v.t.",
        "Je deelt elke vrijdag je lijst met Karim.",
        "Vanaf nu bel je dagelijks.",
        "Bij het volgende gesprek bespreken we de cijfers van april.",
        "Vóór de volgende evaluatie lees je de handleiding.",
        "Volgende week kijken we samen naar de agenda.",
        "Karim belt je zodra het rooster klaar is, nog dezelfde dag.",
        "Bij verlof neemt Olivier de controle over.",
        "Bij afwezigheid van Karim belt Esther je.",
        "Je belt Karim voordat je een klant korting geeft.",
        "Na een vrije week neemt Esther de eerste ochtend de wijzigingen met je door.",
        "Karim plant het intakegesprek op de dag van de toedeling.",
        "Je werkt vanaf 1 december 2026 als taxateur, met behoud van je salaris.",
        "Per 1 december 2026 werk je als taxateur.",
        "Bij een uitgesteld besluit telt de nieuwe datum.",
        "Verlof telt niet mee.",
        "De norm blijft 80%.",
        "Geen nieuwe afspraken, zo doorgaan.",
    ],
)
def test_a_term(agreement: str) -> None:
    assert not told(reported({"afspraken": [agreement]}), "G07")


def test_no_agreements() -> None:
    assert not told(reported({}), "G07")


@pytest.mark.parametrize("until", ["t/m 15-7", "tot en met 15-7", "t/m 15 juli", "tot en met 15 juli"])
def test_a_last_day_in_figures_is_a_term(until: str) -> None:
    assert has_term(f"Je belt de lijst af {until}.")


@pytest.mark.parametrize(
    ("agreement", "bounded"),
    [
        ("Je neemt de vragen die je hebt mee naar de les van 12 mei.", True),
        ("Je bereidt twee casussen voor, voor de SOEP-les van 26 mei.", True),
        ("Je laat de lijst zien op het spreekuur van 4 juni.", True),
        ("Je neemt je planning mee naar de dagstart van maandag 4 mei.", True),
        ("Je verbetert de lijst van 12 mei.", False),
        ("Je bewaart de mail over de les van 12 mei.", False),
        ("Je neemt vragen mee naar de les.", False),
        ("Je leest het verslag van de les van 12 mei.", False),
    ],
)
def test_a_lesson_on_a_day_is_a_term(agreement: str, bounded: bool) -> None:
    assert has_term(agreement) == bounded
