"""KP03: more than one measure in the norm."""

import pytest
from courses import course_with
from whole import told


def norm(indicator: str) -> str:
    return course_with("norm", indicator=indicator)


@pytest.mark.parametrize(
    ("indicator", "measures"),
    [
        ("Omzet en klanttevredenheid", ["‘omzet’", "‘klanttevredenheid’"]),
        ("Volume, tevredenheid en marge", ["‘volume’", "‘tevredenheid’", "‘marge’"]),
        (
            "Telefoontjes binnen 30 seconden en klanttevredenheid",
            ["‘telefoontjes binnen 30 seconden’", "‘klanttevredenheid’"],
        ),
        ("Conversie + NPS", ["‘conversie’", "‘nps’"]),
        (
            "Roosters die op tijd klaar staan en tevreden wijkteams",
            ["‘roosters die op tijd klaar staan’", "‘tevreden wijkteams’"],
        ),
        (
            "Klanten die na een jaar terugkomen, plus een omzet van minstens € 900",
            ["‘klanten die na een jaar terugkomen’", "‘een omzet van minstens € 900’"],
        ),
        (
            "Monteurs die op tijd zijn en een rapportcijfer van 8 of hoger",
            ["‘monteurs die op tijd zijn’", "‘een rapportcijfer van 8 of hoger’"],
        ),
        ("Orders binnen een week + hooguit 2% kosten", ["‘orders binnen een week’", "‘hooguit 2% kosten’"]),
        ("Het aantal offertes en de omzet per klant", ["‘het aantal offertes’", "‘omzet’"]),
        (
            "Ouders die op tijd antwoord krijgen én het rapportcijfer dat ze geven",
            ["‘ouders die op tijd antwoord krijgen’", "‘het rapportcijfer dat ze geven’"],
        ),
        (
            "Werkdagen per aanvraag, gemiddeld per maand, waarbij de brutomarge niet onder de 21% zakt",
            ["‘werkdagen per aanvraag’", "‘brutomarge’"],
        ),
        ("Orders binnen een week, zonder dat de omzet daalt", ["‘orders binnen een week’", "‘omzet’"]),
        ("Klachten per maand, mits de levertijd gelijk blijft", ["‘klachten per maand’", "‘levertijd’"]),
        (
            "Bedden die voor 11 uur klaar zijn (en daarnaast: hooguit 3 klachten)",
            ["‘bedden die voor 11 uur klaar zijn’", "‘hooguit 3 klachten’"],
        ),
    ],
)
def test_two_measures_are_no_norm(indicator: str, measures: list[str]) -> None:
    (found,) = told(norm(indicator), "KP03")
    assert found.severity == "fout"
    assert found.path == ("norm", "indicator")
    for measure in measures:
        assert measure in found.message


@pytest.mark.parametrize(
    "indicator",
    [
        "Offertes die een order worden",
        "Omzet uit service en onderhoud",
        "Tevredenheid van klanten en leveranciers",
        "Klanten die na de eerste levering en binnen een jaar opnieuw bestellen",
        "Marge per installatie",
        "Offertes die een order worden, met een marge van minstens 20%",
        "Klanten die in maart kochten, van wie de omzet boven € 900 ligt",
        "Orders die binnen een week en zonder extra kosten geleverd zijn",
        "Klachten over levertijd en service",
        "Offertes en aanvragen die een order worden",
        "Klanten die bellen over de levertijd en de kosten van hun order",
        "Storingen die binnen 4 uur (en zonder tweede bezoek) zijn verholpen",
        "Klanten die bestellen én blijven",
        "Offertes, waarbij de maten niet ontbreken",
        "Roosters van tevreden wijkteams",
        "Orders, waarbij de marge boven de 20% ligt",
        "Dagen tussen aanvraag en dienst, waarbij een zondag niet meetelt",
    ],
)
def test_one_measure_whatever_it_is_about(indicator: str) -> None:
    assert not told(norm(indicator), "KP03")


def test_a_list_of_norms_is_told_as_such() -> None:
    from courses import course

    from support import told as any_told

    (found,) = any_told(course(norm=[{"indicator": "Omzet"}, {"indicator": "Marge"}]), "X04")
    assert "2 normen" in found.message
    assert "sturing" in found.hint


@pytest.mark.parametrize(
    "indicator",
    [
        "Bezoeken en orders",
        "Offertes en orders",
        "Leads / afspraken",
        "Orders per week en bezoeken per week",
        "Meer omzet en minder klachten",
        "Percentage op tijd geleverd en percentage zonder fouten",
        "Tevreden klanten, tevreden medewerkers",
        "Ziekteverzuim en productiviteit",
    ],
)
def test_two_counts_beside_one_another(indicator: str) -> None:
    (found,) = told(norm(indicator), "KP03")
    assert "2 maten" in found.message


@pytest.mark.parametrize(
    "indicator",
    [
        "Vragen en klachten die binnen een dag zijn beantwoord",
        "Omzet per verkoper en per maand",
        "Aantal offertes, gemiddeld per week",
        "Ritten op tijd en zonder schade",
        "Klanten en medewerkers die ons aanraden",
        "Bezoeken en telefoontjes per week",
        "Klachten en retouren",
        "Offertes en aanvragen",
        "Bezoeken en orders die daaruit volgen",
        "Percentage offertes dat een order wordt",
    ],
)
def test_two_words_for_one_count(indicator: str) -> None:
    assert not told(norm(indicator), "KP03")


@pytest.mark.parametrize(
    "indicator",
    [
        "Offertes die op tijd de deur uit gaan en een tevreden klant",
        "Klachten die dezelfde dag zijn opgelost en blije klanten",
        "Bestellingen binnen 24 uur en een gezond team",
        "Verkochte uren en werkplezier",
        "Facturen die in één keer kloppen en rust op de werkvloer",
        "Leads die binnen een dag zijn gebeld en lagere kosten",
        "Op tijd nabellen, plus een tevreden klant",
        "Monteurs die op tijd zijn en klanten die terugkomen",
        "Offertes op tijd en foutloze orders",
        "Facturen binnen 5 dagen en complete dossiers",
        "Leveringen op tijd en kloppende bonnen",
        "Offertes binnen 2 werkdagen en marge per order",
        "Klachten die dezelfde dag zijn opgelost en de omzet per klant",
        "Ritten op tijd en winst per rit",
    ],
)
def test_an_aim_beside_the_count(indicator: str) -> None:
    (found,) = told(norm(indicator), "KP03")
    assert "2 maten" in found.message


@pytest.mark.parametrize(
    "indicator",
    [
        "Nieuwe en tevreden klanten",
        "Offertes met een volledige aanvraag en een tevreden klant",
        "Dagen tussen een melding en een tevreden klant",
        "Klussen die in één keer af zijn en waarover de klant tevreden is",
        "Orders die compleet en op tijd bij een tevreden klant aankomen",
        "Gesprekken met een vaste klant en een nieuwe klant",
        "Vragen die per mail en vragen die per telefoon binnenkomen",
        "Klanten die na een jaar nog bestellen en ons aanbevelen",
        "Nieuwe en foutloze orders",
        "Klanten die tevreden zijn over snelle levering en foutloze facturen",
        "Offertes op tijd en zonder fouten",
        "Offertes die op tijd en foutloos zijn",
        "Bestellingen per week met juiste adressen en complete gegevens",
        "Klanten die we bellen over omzet en marge per order",
    ],
)
def test_two_parts_of_one_count(indicator: str) -> None:
    assert not told(norm(indicator), "KP03")
