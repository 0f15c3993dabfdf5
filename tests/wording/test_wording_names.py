"""A bare name, a blank or a figure of speech asks nothing that can be seen, however many figures stand in it."""

import pytest

from spvgen.wording.judge import judge


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Voordat de asperge-oogst begint heeft elke steker een drinkfles van de zaak gekregen.", "deadline"),
        ("Voordat het festival begint heeft iedere vrijwilliger een portofoon.", "deadline"),
        ("Voordat de verbouwing begint, is elke kast leeg.", "deadline"),
        ("Voordat de kermis begint heeft elke exploitant een keuringsbewijs ingeleverd.", "deadline"),
        ("Voordat de les begint heeft elke leerling zijn tas leeg.", "geen"),
        ("Voordat je de lift start controleer je elke deur.", "geen"),
        ("Voordat de dienst begint is elke tafel gedekt.", "geen"),
        ("De 14e presenteert Iris de maquette van het Havenkwartier aan de raad.", "deadline"),
        ("De 20e levert Bas de tekening van het viaduct in bij de gemeente.", "deadline"),
        ("De 28e belt Joost alle leveranciers.", "deadline"),
        ("De 10e klant krijgt een bos bloemen.", "geen"),
        ("De 14e etage krijgt een rookmelder.", "geen"),
        ("Elke maand: de 5e belt Kim de bank.", "frequentie"),
        ("Van je start tot aan het gesprek in mei komen er hooguit twee klachten binnen.", "periode"),
        ("Van de aftrap tot aan het gesprek in april zijn er hooguit drie fouten.", "periode"),
        ("Van de opening tot aan de inspectie in mei zijn er maximaal twee klachten.", "periode"),
        ("Van de start tot aan de inspectie in mei vervangt Bo acht ramen.", "deadline"),
        ("Onze tuinen trekken in mei en juni veel publiek.", "periode"),
        ("In november en december trekt het museum veel gezinnen.", "periode"),
        ("In de periode januari-maart gaan we zorgvuldiger om met het meetgereedschap.", "periode"),
        ("In de zomermaanden minder gedoe rond de roosters", "periode"),
        ("In de wintermaanden minder gezeur over de parkeerplaatsen", "periode"),
        ("In mei en juni verkopen we 40 kaarten.", "deadline"),
        ("In de zomermaanden schilderen we de gevel.", "deadline"),
        ("Schadevrije kilometers: 20.000 in de periode januari-maart.", "deadline"),
        ("De hovenier krijgt jaarlijks een studiebudget van 600 euro.", "frequentie"),
        ("Elke monteur krijgt jaarlijks een gereedschapsbudget van € 300.", "frequentie"),
        ("De beheerder krijgt elke maand een telefoonvergoeding van 25 euro.", "frequentie"),
        ("Elke maand krijgt de winkel 42.000 euro omzet binnen.", "periode"),
        ("De hovenier krijgt jaarlijks een studiebudget van hooguit 600 euro.", "periode"),
        ("Rond de jaarwisseling moeten de lijnen met Antwerpen korter zijn.", "deadline"),
        ("Rond de bouwvak moet de samenwerking met de aannemer soepeler zijn.", "deadline"),
        ("In juni houden we de werkverdeling tegen het licht.", "deadline"),
        ("In juni houden we de werkdruk onder de zeven.", "periode"),
        ("Rond de jaarwisseling zijn er hooguit twee klachten.", "periode"),
    ],
)
def test_when(text: str, time: str) -> None:
    assert judge(text).time == time
