"""The words of a new plan: its parts with their explanation, and the examples of each profile.

``{…}`` is filled in by ``plan_text``. What the user still has to fill in is ``…``, which S01 finds; it
only stands where the model can do without the value, so that a new plan can be rendered as a concept at once.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal to fill in, and an example of each of its parts."""

    gebied: str
    verwachting: str
    huidige_situatie: str
    indicator: str
    nulmeting: str
    norm: str
    per: str
    bron: str
    haalbaar: str
    relevant: str


@dataclass(frozen=True, slots=True)
class Action:
    """An action to fill in, and an example of the agreement."""

    titel: str
    wie: str
    afspraak: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What differs between kinds of work."""

    causes: tuple[tuple[str, str], ...]
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]


_CAN_DO: Final = (
    "kennis_en_ervaring",
    "Weet en kan de medewerker genoeg voor dit werk? Wat ontbreekt er, en waaruit blijkt dat?",
)
_GOALS: Final = ("doelen", "Zijn de doelen duidelijk en haalbaar? Wist de medewerker wat de bedoeling was?")

PROFILES: Final[dict[str, Profile]] = {
    "algemeen": Profile(
        causes=(
            _CAN_DO,
            _GOALS,
            ("aansturing", "Krijgt de medewerker genoeg leiding en hulp? Wat kun jij anders doen?"),
        ),
        goals=(
            Goal(
                gebied="…",
                verwachting="Je levert elke maand minimaal 95% van je rapporten op de afgesproken dag.",
                huidige_situatie="Van maart tot en met mei leverde je 70% van je rapporten op tijd.",
                indicator="rapporten die op de afgesproken dag klaar zijn",
                nulmeting="70%",
                norm="minimaal 95%",
                per="maand",
                bron="de planning in het projectsysteem",
                haalbaar="Collega’s met hetzelfde werk halen 97%, en je krijgt hulp bij het plannen.",
                relevant="Op tijd leveren staat in je functieprofiel; klanten rekenen erop.",
            ),
        ),
        actions=(
            Action("Werkplanning", "medewerker", "Je mailt elke maandag voor 10.00 uur je planning van die week."),
            Action("Werkoverleg", "leidinggevende", "Ik loop elke donderdag een half uur je planning met je door."),
        ),
    ),
    "sales": Profile(
        causes=(
            _CAN_DO,
            _GOALS,
            ("beloning", "Past de beloning bij wat er van de medewerker wordt gevraagd?"),
        ),
        goals=(
            Goal(
                gebied="Salesquota",
                verwachting="Je haalt elk kwartaal minimaal 80% van je quotum.",
                huidige_situatie="In het tweede kwartaal haalde je 62% van je quotum.",
                indicator="omzet uit nieuwe opdrachten, als deel van het quotum",
                nulmeting="62%",
                norm="minimaal 80%",
                per="kwartaal",
                bron="het CRM-overzicht dat op de eerste werkdag van de maand verschijnt",
                haalbaar="In vergelijkbare districten is 85% gewoon, en je krijgt wekelijks coaching.",
                relevant="Omzet halen is de kern van je functie.",
            ),
            Goal(
                gebied="Klantbehoud",
                verwachting="Van de klanten met een aflopend contract verlengt elk kwartaal minimaal 50%.",
                huidige_situatie="In het tweede kwartaal verlengde 41% van die klanten.",
                indicator="klanten die verlengen, als deel van de klanten met een aflopend contract",
                nulmeting="41%",
                norm="minimaal 50%",
                per="kwartaal",
                bron="de contractenlijst van de binnendienst",
                haalbaar="Vorig jaar verlengde 55%, met hetzelfde aanbod.",
                relevant="Je bent het vaste aanspreekpunt van deze klanten.",
            ),
        ),
        actions=(
            Action("Telefonische acquisitie", "medewerker", "Je belt elke werkdag drie uur nieuwe klanten, op kantoor."),
            Action("Leadopvolging", "medewerker", "Je maakt elke week minimaal vijf afspraken met leads."),
            Action("Klantbezoek", "medewerker", "Je bezoekt elk kwartaal minimaal twee bestaande klanten."),
            Action("Leadlijst doornemen", "leidinggevende", "Ik neem elke vrijdag om 09.00 uur je leads met je door."),
        ),
    ),
}
"""Name of a profile → its examples."""

HEAD: Final = """\
# yaml-language-server: $schema=.spv/verbeterplan.schema.json
# Zo vul je dit plan in:
# - Vervang elke … door jouw tekst. Regels die met # beginnen zijn uitleg; die komen niet in het document.
# - Laat de woorden vóór een dubbele punt staan, en ook de spaties vooraan de regel. Gebruik geen tabs.
# - Achter een | typ je jouw tekst op de regel eronder, ingesprongen. Daar mag alles in staan.
# - Staat er geen |, en begint jouw tekst met een leesteken of bevat die een : of #? Zet er dan "…" omheen.
# - Een datum schrijf je als 2026-01-12, een getal als 3,2 of 90.000 of 62,5%.
# - Wat je niet nodig hebt, haal je weg. Nog een doel of actie? Kopieer het hele blok vanaf het streepje.
# - Klaar? Kijk het plan na met: spv check en dan de naam van dit bestand.

# Het soort document. Laat dit zo staan.
soort: verbeterplan
# De naam van de werkgever.
organisatie: {organisatie}

# Voor wie het plan is.
medewerker:
  # Voornaam en achternaam.
  naam: {naam}
  # De functie, zoals die in het contract of het functieprofiel staat.
  functie: {functie}
  # De afdeling of het team.
  afdeling: …
  # De eerste dag in dienst. Wie er lang werkt, krijgt meestal meer tijd.
  in_dienst_sinds: …

# De direct leidinggevende.
leidinggevende:
  # Voornaam en achternaam.
  naam: {leidinggevende}

# De HR-adviseur die meekijkt.
hr:
  # Voornaam en achternaam.
  naam: {hr}

# Van wanneer tot en met wanneer het plan loopt.
looptijd:
  # De eerste dag: {start_in_words}.
  start: {start}
  # De laatste dag, met de eindbeoordeling: {end_in_words}.
  einde: {end}

# De dag waarop de medewerker dit plan krijgt: op of voor de eerste dag.
uitgereikt_op: …

# Waarom dit plan er is.
aanleiding:
  # Wat er achterblijft, in feiten. Schrijf over het werk, niet over karakter en nooit over gezondheid.
  omschrijving: |
    …
  # Voorbeelden met een datum: wat je zag, hoorde of telde. Haal het # voor de regels weg en pas ze aan.
  voorbeelden:
  #  - datum: 2025-11-18
  #    feit: Van de twintig aanvragen van die week waren er zes niet beantwoord.
  # Eerdere gesprekken hierover, met een datum: een plan mag geen verrassing zijn. Ook hier: haal het # weg.
  eerdere_gesprekken:
  #  - datum: 2025-12-11
  #    onderwerp: We spraken af dat elke aanvraag binnen twee dagen antwoord krijgt.
  # Wat goed gaat en waar je op kunt bouwen.
  sterke_punten:
    - …

# Waardoor het komt. Zoek dit samen uit, voordat je doelen kiest.
# Speelt er privé iets mee? Leg dan nooit vast wat het is.
oorzaken:
"""

CAUSE: Final = """\
  # {question}
  - categorie: {categorie}
    # Wat jullie vonden. Haal deze oorzaak weg als ze niet meespeelt.
    bevinding: |
      …
    # Wat jullie eraan doen.
    aanpak: |
      …
"""

GOALS: Final = """
# De doelen. Twee of drie is meestal genoeg.
doelen:
"""

GOAL: Final = """\
  # Kort de naam van het gebied waarop het beter moet.
  - gebied: {gebied}
    # Wat je verwacht: hoeveel, waarvan en wanneer.
    # Bijvoorbeeld: {verwachting}
    verwachting: |
      …
    # Hoe het nu gaat, met cijfers.
    # Bijvoorbeeld: {huidige_situatie}
    huidige_situatie: |
      …
    # Hoe je het meet.
    meting:
      # Wat je telt. Bijvoorbeeld: {indicator}
      indicator: …
      # De stand nu. Bijvoorbeeld: {nulmeting}
      nulmeting: …
      # De stand die nodig is. Bijvoorbeeld: {norm}
      norm: …
      # Waarover je meet: dag, week, maand, kwartaal of looptijd. Bijvoorbeeld: {per}
      per: …
      # Waar het cijfer vandaan komt. Bijvoorbeeld: {bron}
      bron: …
    # Waarom dit haalbaar is. Bijvoorbeeld: {haalbaar}
    haalbaar: |
      …
    # Waarom dit bij de functie hoort. Bijvoorbeeld: {relevant}
    relevant: |
      …
    # Uiterlijk wanneer het doel bereikt is.
    deadline: {end}
"""

ACTIONS: Final = """
# Wat er gebeurt om de doelen te halen, heel concreet. Niet alleen door de medewerker.
acties:
"""

ACTION: Final = """\
  # Kort de naam van de actie. Elke naam komt één keer voor.
  - titel: {titel}
    # Wat er gebeurt: hoeveel, hoe vaak en wanneer.
    # Bijvoorbeeld: {afspraak}
    afspraak: |
      …
    # Wie het doet: medewerker, leidinggevende, hr of een naam.
    wie: {wie}
    # Hoe vaak, bijvoorbeeld wekelijks. Doe je het maar één keer? Maak er dan een deadline met een datum van.
    frequentie: …
"""

SUPPORT: Final = """
# De hulp die de werkgever biedt. Zonder echte hulp is een plan geen eerlijke kans.
ondersteuning:
  # Kort de naam van de hulp.
  - titel: Coaching
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: coaching
    # Wat je biedt: hoe vaak, hoe lang en waarover.
    # Bijvoorbeeld: Elke vrijdag een half uur over de voortgang en over wat er in de weg zit.
    afspraak: |
      …
    # Wie de hulp geeft: leidinggevende, hr of een naam.
    wie: leidinggevende
    # Hoe vaak, bijvoorbeeld wekelijks.
    frequentie: …
    # Van wanneer tot en met wanneer.
    start: {start}
    # De laatste dag.
    einde: {end}
  # Kort de naam van de hulp.
  - titel: Training
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: training
    # Welke training, bij wie en hoeveel uur. Laat daarna tijd over om het geleerde te gebruiken.
    afspraak: |
      …
    # Uiterlijk wanneer de training klaar is: minstens vier weken voor het einde van het plan.
    einde: …

# De gesprekken waarin jullie kijken hoe het gaat. Alle datums hieronder zijn werkdagen.
# Liever op een vast tijdstip? Zet onder een datum een regel met: tijd: "10:00"
evaluatiemomenten:
"""

EVALUATION: Final = """\
  # Hoe het gesprek heet.
  - naam: {naam}
    # De dag van het gesprek: {in_words}.
    datum: {datum}
"""

TAIL: Final = """
# Wat er kan volgen als het niet lukt. Wees duidelijk, maar laat de uitkomst open: schrijf ‘kan’.
gevolgen:
  # Pas deze tekst aan, zodat die klopt voor deze medewerker.
  omschrijving: |
    {gevolgen}
"""

CONSEQUENCES: Final = (
    "Haal je de doelen niet en is er ook geen duidelijke verbetering, dan bespreken we samen wat er volgt. "
    "Dat kan meer begeleiding zijn, een andere functie of een waarschuwing. "
    "In het uiterste geval kan het leiden tot het einde van je dienstverband."
)
"""A first version; on one line, for a line end in the file is one in the document too."""
