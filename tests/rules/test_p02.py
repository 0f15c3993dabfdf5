"""P02: the employee can only sign in agreement, or somebody else reacts in their place."""

import pytest
from whole import told

from spvgen import api
from support import clean_plan, dump, parse, plan_where, plan_with


@pytest.mark.parametrize(
    "signing",
    ["wijze: akkoord", "wijze: akkoord\n  plaats: Purmerend", "wijze: akkoord\n  datum: 2026-02-26"],
)
def test_only_agreement(signing: str) -> None:
    (found,) = told(plan_with(f"ondertekening:\n  {signing}\n"), "P02")
    assert found.severity == "waarschuwing"
    assert found.path == ("ondertekening", "wijze")
    assert "wijze: keuze" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        plan_with("ondertekening:\n  wijze: keuze\n"),
        plan_with("ondertekening:\n  wijze: ontvangst\n"),
        plan_with("ondertekening:\n  plaats: Purmerend\n"),  # the default is a choice
        plan_with(without=("ondertekening",)),
        plan_with(
            f"ondertekening:\n  wijze: akkoord\n  datum: 2026-02-26\n  vingerafdruk: {'0' * 64}\n"
        ),  # signed so
    ],
)
def test_a_choice(text: str) -> None:
    assert not told(text, "P02")


@pytest.mark.parametrize(
    "view",
    [
        "Je bent het met alles in dit plan eens en hebt er verder niets aan toe te voegen.",
        "Je ziet zelf ook dat het zo niet langer gaat.",
        "Jij begrijpt waarom dit nodig is.",
        "Noor, ik heb het vast samengevat: je bent het met alle punten eens.",
        "Op 3 maart zei je ‘prima’. Je bent het met alle punten eens.",
        "Je hebt het plan gelezen en bent het met de ‘drie punten’ eens.",
        "Je hebt geen opmerkingen, zo mailde je: ‘zie boven’.",
        "Noor is het volledig eens met het bovenstaande.",
        "Noor vindt dit een fijn en terecht plan.",
        "Ze ziet zelf ook in dat het aan haar ligt.",
        "Noor beseft dat het aan haar ligt.",
        "Noor is het er niet mee eens en wil eerst met HR praten.",
        "Je herkent de cijfers, maar vond het rooster te vol. Dat is opgenomen in het verslag.",
        "Werkneemster heeft kennisgenomen van het plan en ziet af van een reactie.",
        "Volgens Noor lag het aan de telefooncentrale.",
        "Zij hoopt dat de training helpt.",
        "Het plan is besproken. Betrokkene gaf aan het quotum te hoog te vinden.",
        "Mevrouw Jansen erkent de cijfers niet.",
        "Wij hebben afgesproken dat het zo kan. Je hebt verder geen opmerkingen.",
    ],
)
def test_a_view_that_somebody_else_put_into_words(view: str) -> None:
    (found,) = told(plan_where("zienswijze", view), "P02")
    assert found.path == ("zienswijze",) and "ik-vorm" in found.hint


@pytest.mark.parametrize(
    "view",
    [
        "Ik vind dat je te streng bent.",
        "Karim, je vindt dat ik te veel klanten laat liggen. Dat klopt niet.",
        "Een medewerker van de helpdesk heeft de agenda pas in maart gemaakt.",
        "Te weinig tijd voor het nabellen. Noor",
        "Ze hebben het rooster drie keer veranderd.",
        "Volgens Karim is het haalbaar; mij lijkt het krap.",
        "Onze afdeling had twee mensen te weinig.",
        "Je schrijft dat je het ermee eens bent, maar ik zie er niets van.",
        "Ik ben het niet eens met doel 2.",
        "Je gaf aan dat het rooster te vol was.",
        "Geen opmerkingen.",
        "Mijn leidinggevende erkent dat de werkdruk hoog is.",
        "Ik vind drie maanden kort. Sanne is het daarmee eens.",
        "Ons team ziet zelf in dat de planning niet klopt.",
        "Je hebt op 24 februari gereageerd: ‘Ik ben het eens met de cijfers, maar niet met het beeld.’",
        "Je hebt dit gemaild: “Ik ga akkoord en heb geen opmerkingen.” Dat nemen we over.",
        "Je hebt dit opgestuurd: ‘Ik heb geen bezwaar tegen doel 1.’",
    ],
)
def test_a_view_of_ones_own(view: str) -> None:
    assert not told(plan_where("zienswijze", view), "P02")


@pytest.mark.parametrize(
    "said",
    [
        "Teken je dit plan niet, dan beschouwen we dat als werkweigering.",
        "Wie weigert te tekenen, krijgt een officiële waarschuwing.",
        "Je bent verplicht om voor akkoord te tekenen.",
        "Met je handtekening ga je akkoord met alles wat hier staat.",
        "Door te ondertekenen erken je dat de cijfers kloppen.",
        "Zetten we geen handtekening, dan heeft dat gevolgen voor je dienstverband.",
        "Het niet ondertekenen van het plan wordt opgevat als gebrek aan medewerking.",
        "Je handtekening eronder laat zien dat je de punten herkent en dat je achter de aanpak staat.",
        "Met je handtekening geef je aan dat je achter dit plan staat.",
        "Wie tekent, staat achter de doelen.",
        "Uit je handtekening blijkt dat je de cijfers erkent.",
        "Je tekent om te laten zien dat je de aanpak steunt.",
        "Door ondertekening onderschrijft u de hierna beschreven bevindingen.",
        "Met je handtekening bevestig je dat het bovenstaande klopt.",
        "Door te tekenen stem je in met de inhoud van dit plan.",
        "Met uw handtekening geeft u aan zich te kunnen vinden in de bevindingen.",
        "Je tekent en onderschrijft daarmee de doelen.",
        "Met je handtekening laat je zien dat je je in de doelen kunt vinden.",
        "Door te tekenen geef je aan dat je je in het plan vinden kunt.",
    ],
)
def test_words_that_leave_only_agreement(said: str) -> None:
    (found,) = told(plan_where("slotopmerking", said), "P02")
    assert found.path == ("slotopmerking",) and "voor ontvangst" in found.hint


@pytest.mark.parametrize(
    "said",
    [
        "Je handtekening laat zien dat je dit plan hebt gekregen, niet dat je het ermee eens bent.",
        "Teken je niet, dan noteren we alleen op welke dag je het plan kreeg.",
        "Je mag voor akkoord of voor ontvangst tekenen.",
        "Ben je het niet eens met het plan, dan teken je voor ontvangst.",
        "Je hoeft dit plan niet te tekenen; dat heeft geen gevolgen.",
        "We tekenen dit plan samen op 26 februari.",
        "Door ondertekening bevestig je dat je het plan hebt ontvangen.",
        "Door ondertekening voor ontvangst stem je nergens mee in.",
        "Kun je je niet in de doelen vinden, dan teken je voor ontvangst.",
        "Je onderschrijft de doelen, zei je op 3 mei.",
        "Met je handtekening op de bon bevestigt de klant dat de levering klopt.",
        "Teken je voor akkoord, dan beginnen we op 2 maart.",
        "Je handtekening laat zien dat je het plan hebt gekregen, niet dat je erachter staat.",
        "Je handtekening toont alleen dat je het plan hebt ontvangen.",
        "Je kunt ook tekenen als je niet achter alle doelen staat.",
        "De klant laat met een handtekening zien dat de offerte akkoord is.",
        "We tekenen op 26 februari; daarna staat Karim een dag naast je aan de balie.",
        "Dat je klanten vaker laat tekenen, zien we aan je cijfers.",
    ],
)
def test_words_that_leave_a_choice(said: str) -> None:
    assert not told(plan_where("slotopmerking", said), "P02")


def test_a_view_of_signs_alone_is_nobodys() -> None:
    assert api.check(plan_where("zienswijze", "…").encode(), "plan.yaml").findings


IN_U = ("Uw klanten wachten op u.", "U belt uw klanten elke dag, en u noteert dat.")
"""Texts of an employer who says *u*, in place of those that say *je*."""


def of_a_formal_plan(view: str) -> str:
    data = parse(dump(clean_plan()).replace(" je ", " u ").replace("Je ", "U ").replace(" je", " u"))
    return dump(data | {"zienswijze": view, "inleiding": " ".join(IN_U), "slotopmerking": "Wij helpen u."})


@pytest.mark.parametrize(
    "view",
    [
        "U vindt de norm te hoog, maar wel eerlijk.",
        "U bent het eens met dit plan.",
        "Na het gesprek gaat u akkoord; u begrijpt waarom het nodig is.",
        "U herkent de cijfers.",
    ],
)
def test_a_view_in_the_words_of_an_employer_who_says_u(view: str) -> None:
    (found,) = told(of_a_formal_plan(view), "P02")
    assert found.path == ("zienswijze",)


@pytest.mark.parametrize(
    "view",
    [
        "Ik vind dat u te veel vraagt.",
        "U vraagt te veel in te korte tijd.",
        "De norm is te hoog, en dat weet u.",
    ],
)
def test_a_view_that_says_u_to_the_employer(view: str) -> None:
    assert not told(of_a_formal_plan(view), "P02")
    assert not told(plan_where("zienswijze", view), "P02")


@pytest.mark.parametrize(
    "text",
    [
        "U tekent dit plan voor akkoord.",
        "U bent verplicht dit plan te ondertekenen.",
        "Weigert u te tekenen, dan gaan wij ervan uit dat u akkoord bent.",
        "Tekent u niet vóór 1 maart, dan geldt het plan als door u aanvaard.",
        "Je moet dit plan vóór vrijdag tekenen.",
    ],
)
def test_signing_that_has_to_be(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "P02")


@pytest.mark.parametrize(
    "text",
    [
        "U hoeft dit plan niet voor akkoord te tekenen.",
        "U bent niet verplicht dit plan te ondertekenen.",
        "U moet dit plan voor ontvangst tekenen, meer niet.",
        "Tekent u niet, dan gaan we ervan uit dat u nog vragen heeft en praten we verder.",
        "De directeur tekent dit plan voor akkoord voordat het ingaat.",
        "U kunt tekenen voor akkoord of voor ontvangst.",
    ],
)
def test_signing_that_is_free(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P02")
