"""ST02: a theme that comes from above, or from nobody knows whom."""

import pytest
from stap import report
from whole import told


def theme(text: str, who: str = "groep") -> str:
    return report(thema={"omschrijving": text, "verwoord_door": who})


@pytest.mark.parametrize(
    "text",
    [
        theme("Hoe helpen we elkaar?", "leiding"),
        theme("Hoe helpen we elkaar?", ""),
        theme("Jullie moeten meer samen naar klanten gaan."),
        theme("De directie wil dat rayons meer samenwerken."),
        theme("Wat het management verwacht van het team."),
        theme("Een opdracht van bovenaf: meer omzet."),
        theme("Het zou mooi zijn als u de klanten van beide kantoren samen gaat bedienen."),
        theme("Het is wenselijk dat jullie elkaar vaker bellen."),
        theme("We zien graag dat u meer samen naar klanten gaat."),
        theme("De accountmanagers moeten elkaar bellen."),
        theme("Het bestuur vindt samenwerking dit jaar het belangrijkst."),
        theme("Jullie gaan het verzuim terugbrengen."),
        theme("Van iedereen wordt gevraagd om mee te denken over minder overwerk."),
        theme("Zorg ervoor dat er in het najaar geen klachten meer zijn."),
        theme("Het is de bedoeling dat jullie elkaar vaker aanspreken."),
        theme("Aan jullie de taak om de wachttijd te halveren."),
        theme("In de strategie is vastgelegd dat elke afdeling klantgericht werkt."),
        theme("De wachttijd moet omlaag."),
        theme(
            "De regiodirecteur gaf ons als onderwerp mee: op verzoek van de holding praten we over uitval."
        ),
        theme("De clustermanager droeg dit thema aan en heeft het ook gepresenteerd."),
        theme("Volgens het bestuur kan het vlotter."),
        theme("Jullie houding tegenover nieuwe cursisten."),
        theme("Werk meer samen met de andere ploeg."),
        theme("De sluiting van de kantine staat vast; jullie praten over het vervolg."),
        theme("Graag meer belangstelling voor de cijfers."),
    ],
)
def test_from_above(text: str) -> None:
    (found,) = told(text, "ST02")
    assert found.severity == "waarschuwing"
    assert found.path[0] == "thema"


@pytest.mark.parametrize(
    "text",
    [
        theme("Hoe helpen we elkaar?"),
        theme("Hoe helpen we elkaar?", "samen"),
        theme("Het zou mooi zijn als we elkaar vaker bellen."),
        theme("Hoe mooi zou het zijn als wij een klant samen bezoeken?"),
        theme("Wat is wenselijk voor een klant die bij ons allebei koopt?"),
        theme("Wat moeten we loslaten om samen te kunnen werken?"),
        theme("Hoe praten we met de directie over de bonus?"),
        theme("Wat verwachten we van elkaar, en van de leiding?"),
        theme("Hoe gaan jullie om met een collega die vastloopt?"),
        theme("Wat moet er gebeuren zodat een dienst rustig eindigt?"),
        theme("Hoe leveren we goede zorg dat ook ’s nachts klopt?"),
        theme("Wat doen we als de directie iets anders wil dan de cliënt?"),
        theme("Waarom weten we zo weinig van wat het bestuur besluit?"),
        theme("Jullie kozen zelf dit thema: hoe blijven we vrolijk op maandag?"),
        theme("Wat moet beter tussen dag en nacht?"),
        theme("De groep koos een ander onderwerp dan de directie had voorgesteld: werkdruk."),
        theme("Help! Wie neemt de telefoon op?"),
        theme("Elkaar vertrouwen, ook als er iets misgaat."),
        theme("Wat hebben we van het hoofd nodig om nee te durven zeggen?"),
        theme("Samen verder: wat kunnen de wijken van elkaar leren?"),
        theme("Werken we volgens dezelfde afspraken?"),
        theme("Hoe zorgen we dat nieuwe collega's blijven?"),
    ],
)
def test_of_the_group(text: str) -> None:
    assert not told(text, "ST02")
