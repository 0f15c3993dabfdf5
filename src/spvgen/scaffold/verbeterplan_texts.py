"""The words of a new plan: each part with its explanation.

``{…}`` is filled in by ``plan_text``. What the user still has to fill in is ``…``, which S01 finds; it
only stands where the model can do without the value, so that a new plan can be rendered as a concept at once.
What a plan can do without is a commented example. Its ``#`` stands right before the text, so that the line
fits in when only the ``#`` is taken away; a ``#`` with a space behind it is explanation.
"""

from typing import Final

from spvgen.scaffold.opening import A_VALUE, opening

HR: Final = """\
# De HR-adviseur die meekijkt.
hr:
  # Voornaam en achternaam.
  naam: {hr}
"""

NO_HR: Final = """\
# De HR-adviseur die meekijkt. Haal op beide regels de # weg als je dit wilt invullen.
#hr:
  #naam: …
"""

HEAD: Final = (
    opening(
        "verbeterplan",
        "Zo vul je dit plan in:",
        your="jouw",
        tone=("Spreek de medewerker in alle teksten aan met ‘je’.",),
        values=(A_VALUE,),
        copy="Wat je niet nodig hebt, haal je weg. "
        "Nog een doel of actie? Kopieer het hele blok vanaf het streepje.",
        document="het plan",
    )
    + """\
{organisatie}
# Voor wie het plan is.
medewerker:
  # Voornaam en achternaam.
  naam: {naam}
  # De functie, zoals die in het contract of het functieprofiel staat.
  functie: {functie}
  # De afdeling of het team. Haal de # weg als je dit wilt invullen.
  #afdeling: …
  # De eerste dag in dienst. Wie er lang werkt, krijgt meestal meer tijd.
  # Haal de # weg als je dit wilt invullen.
  #in_dienst_sinds: …

# De direct leidinggevende.
leidinggevende:
  # Voornaam en achternaam.
  naam: {leidinggevende}

{hr}
# Van wanneer tot en met wanneer het plan loopt.
looptijd:
  # De eerste dag. Je koos: {start_in_words}.
  start: {start}
  # De laatste dag, met de eindbeoordeling. Voorstel van spv: {end_in_words}.
  einde: {end}

# De dag waarop de medewerker dit plan krijgt: op of voor de eerste dag.
uitgereikt_op: …
"""
)

GOALS: Final = """
# De doelen. Twee of drie is meestal genoeg.
doelen:
"""

ACTIONS: Final = """
# Wat er gebeurt om de doelen te halen, heel concreet. Niet alleen door de medewerker.
acties:
"""

ACTION: Final = """\
  # Een korte naam voor de actie. Elke naam komt één keer voor.
  - titel: {titel}
    # Wat er gebeurt: hoeveel, hoe vaak en wanneer.
    # Bijvoorbeeld: {afspraak}
    afspraak: |
      …
    # Wie het doet: medewerker, leidinggevende, hr of een naam.
    wie: {wie}
    # Hoe vaak, bijvoorbeeld wekelijks. Doe je het maar één keer? Zet hier dan ‘deadline:’ met een datum.
    frequentie: …
"""

EVALUATIONS: Final = """
# De gesprekken waarin jullie kijken hoe het gaat. Alle datums hieronder zijn werkdagen.
# Liever op een vast tijdstip? Zet onder een datum een regel met: tijd: "10:00"
evaluatiemomenten:
"""

EVALUATION: Final = """\
  # Hoe het gesprek heet.
  - naam: {naam}
    # De dag van het gesprek. Voorstel van spv: {in_words}.
    datum: {datum}
"""

TAIL: Final = """
# Wat er kan volgen als het niet lukt. Wees duidelijk, maar laat de uitkomst open: schrijf ‘kan’.
gevolgen:
  # Pas deze tekst aan, zodat die klopt voor deze medewerker.
  omschrijving: |
    {gevolgen}
  # Wat er kan volgen; het document schrijft het uit. Haal weg wat niet past. Alleen wat hier staat, kun je
  # bij de afsluiting voorstellen. Een andere functie heet hier overplaatsing, of demotie als die lager is.
  # Je kunt ook kiezen: disciplinaire_maatregel of andere_arbeidsvoorwaarden.
  maatregelen:
    - verdere_begeleiding
    - overplaatsing
    - waarschuwing
    - ontslag
"""

CONSEQUENCES: Final = (
    "Haal je de doelen niet en is er ook geen duidelijke verbetering, dan bespreken we samen wat er volgt."
)
"""A first version, which leaves to the list what can follow: a document says nothing twice."""
