"""What to write instead of what takes a right away (part of P22)."""

from typing import Final

HINTS: Final = {
    "leave": (
        "Verlof is geen beloning of straf: wat vaststaat, verander je alleen om een zwaarwegende reden en na "
        "overleg (art. 7:638 lid 5 BW). Schrijf liever: ‘Valt een gesprek in je verlof, dan kiezen we samen "
        "een andere dag.’ Is het een langere tijd? Zet de dagen dan bij ‘onderbrekingen’."
    ),
    "money": (
        "Haal dit weg. Schade hoeft een medewerker bijna nooit te betalen (art. 7:661 BW), en voor een boete "
        "gelden strenge regels (art. 7:650 BW). Schrijf wat er in het werk anders moet, en wie daarbij helpt."
    ),
    "ending": (
        "Haal dit weg: dit recht geeft de wet, en een plan kan het niet afnemen. Een transitievergoeding "
        "krijgt iemand bij ontslag door de werkgever (art. 7:673 BW), ook na een verbeterplan. Ook voor de "
        "opzegtermijn en de WW gelden vaste regels. Schrijf wat er in het werk anders moet, en wie daarbij "
        "helpt."
    ),
    "say": (
        "Haal dit weg: wie een plan krijgt of tekent, houdt alle rechten. Schrijf liever: ‘Je mag dit "
        "plan met een adviseur bespreken, en je kunt je eigen zienswijze geven.’"
    ),
    "council": (
        "Haal dit weg: werk voor de ondernemingsraad mag nooit tegen iemand tellen (art. 21 WOR), en lid "
        "zijn van een vakbond ook niet (art. 7:670 lid 5 BW). Kost het tijd? Spreek dan af wie welk werk "
        "overneemt."
    ),
    "records": (
        "Haal dit weg: wat je over de medewerker bijhoudt, mag die inzien (art. 15 AVG). Schrijf liever: ‘Je "
        "leidinggevende kijkt elke dinsdag met je mee, en jullie bespreken meteen wat opviel.’"
    ),
    "unpaid": (
        "Werk hoort in werktijd, en extra uren worden betaald of teruggegeven. Past het werk niet in de "
        "uren? Spreek dan af wat er zolang blijft liggen, of wie er helpt."
    ),
    "any": (
        "Haal dit weg: ook tijdens een plan houdt de medewerker verlof, loon, rust en een eigen verhaal. "
        "Schrijf wat er in het werk beter moet, en wie daarbij helpt."
    ),
    "time": (
        "Buiten werktijd heeft de medewerker recht op rust (Arbeidstijdenwet). Schrijf liever: ‘Je bent "
        "bereikbaar op de uren dat je werkt.’ Hoort meer bij de functie? Noem dan het rooster en de "
        "vergoeding."
    ),
}
"""Kind of right → the advice; ``any`` where the words do not tell which it is."""
