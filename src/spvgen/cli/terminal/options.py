"""Arguments and options that several commands take: one spelling and one help text for each."""

from typing import Annotated

import typer

OnePlan = Annotated[str, typer.Argument(metavar="PLAN", help="Het bestand van het plan.")]
NoInput = Annotated[bool, typer.Option("--no-input", help="Stel geen vragen.")]

# --- A letter about what was just written into a plan ------------------------------------------------

LetterFormats = Annotated[
    str | None, typer.Option(metavar="VORM", help="docx (standaard), pdf, html of md, of meer: docx,pdf.")
]
LetterFile = Annotated[
    str | None, typer.Option("-o", "--output", metavar="MAP|BESTAND", help="Waar de brief komt.")
]

# --- A new plan --------------------------------------------------------------------------------------

Functie = Annotated[str | None, typer.Option(metavar="TEKST", help="De functie van de medewerker.")]
Leidinggevende = Annotated[
    str | None, typer.Option(metavar="NAAM", help="De naam van de direct leidinggevende.")
]
Hr = Annotated[str | None, typer.Option(metavar="NAAM", help="De naam van de HR-adviseur.")]
Organisatie = Annotated[str | None, typer.Option(metavar="NAAM", help="De naam van de werkgever.")]
Profile = Annotated[
    str | None, typer.Option(metavar="algemeen|verkoop", help="Welke voorbeelden (standaard: algemeen).")
]
NewPlanFile = Annotated[
    str | None, typer.Option("-o", "--output", metavar="MAP|BESTAND", help="Waar het plan komt.")
]

# --- What changed in a plan --------------------------------------------------------------------------

ChangesFormat = Annotated[
    str, typer.Option(metavar="text|md|json", help="Hoe je het krijgt (standaard: text).")
]
CHANGES_FORMATS = ("text", "md", "json")
