"""The words of a new plan: each part with its explanation.

``{…}`` is filled in by ``plan_text``. What the user still has to fill in is ``…``, which S01 finds; it
only stands where the model can do without the value, so that a new plan can be rendered as a concept at once.
What a plan can do without is a commented example. Its ``#`` stands right before the text, so that the line
fits in when only the ``#`` is taken away; a ``#`` with a space behind it is explanation.
"""

from typing import Final

EMPLOYER: Final = """
# De naam van de werkgever.
organisatie: {organisatie}
"""

NO_EMPLOYER: Final = """
# De naam van de werkgever. Haal de # weg als je dit wilt invullen.
#organisatie: …
"""

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

HEAD: Final = """\
# yaml-language-server: $schema=.spv/verbeterplan.schema.json
# Zo vul je dit plan in:
# - Vervang elke … door jouw tekst. Regels die met # beginnen zijn uitleg; die komen niet in het document.
# - Spreek de medewerker in alle teksten aan met ‘je’.
# - Laat de woorden vóór een dubbele punt staan, en ook de spaties vooraan de regel. Gebruik geen tabs.
# - Na | staat de tekst op de volgende regels, met spaties ervoor. Daar mag alles in staan.
# - Staat er geen |, en begint jouw tekst met een leesteken of bevat die een : of #? Zet er dan "…" omheen.
# - Een datum schrijf je als {start}, een getal als 3,2 of 90.000 of 62,5%.
# - Staat een # vlak voor een woord of een streepje? Wil je die regel gebruiken, haal dan alleen de # weg.
# - Wat je niet nodig hebt, haal je weg. Nog een doel of actie? Kopieer het hele blok vanaf het streepje.
# - Klaar? Kijk het plan na met: spv check en dan de naam van dit bestand.

# Het soort document. Laat dit zo staan.
soort: verbeterplan
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
  # De eerste dag: {start_in_words}.
  start: {start}
  # De laatste dag, met de eindbeoordeling: {end_in_words}.
  einde: {end}

# De dag waarop de medewerker dit plan krijgt: op of voor de eerste dag.
uitgereikt_op: …
"""

NO_SUITABILITY: Final = """
# Drie vragen vooraf: speelt dit vaker, kan een actieplan het oplossen, en is al gedaan wat redelijk is om
# te helpen? Wil je de antwoorden in het plan? Haal dan op elke regel hieronder de # weg.
# Kies achter ‘antwoord’ ja of nee.
#geschiktheid:
  #terugkerend:
    #antwoord: ja
    #toelichting: …
  #oplosbaar_met_actieplan:
    #antwoord: ja
    #toelichting: …
  #aanpassingen_gedaan:
    #antwoord: ja
    #toelichting: …
"""

SUITABILITY: Final = """
# Drie vragen vooraf, zoals beantwoord bij de intake.
geschiktheid:
"""

SUITABLE: Final = """\
  # {question}
  {key}:
    # ja of nee.
    antwoord: {antwoord}
"""

SUITABLE_SHOWN: Final = """\
    # Waaruit dat blijkt.
    toelichting: {toelichting}
"""

OCCASION: Final = """
# Waarom dit plan er is.
aanleiding:
  # Wat er achterblijft, in feiten. Schrijf over het werk, niet over karakter en nooit over gezondheid.
  omschrijving: |
    {omschrijving}
{voorbeelden}{eerdere_gesprekken}  # Wat goed gaat en waar je op kunt bouwen.
  sterke_punten:
{sterke_punten}"""

STRONG_POINT: Final = """\
    - {punt}
"""

EXAMPLES: Final = """\
  # Voorbeelden met een datum: wat je zag, hoorde of telde.
  voorbeelden:
"""

EXAMPLE: Final = """\
    # De dag waarop dit gebeurde.
    - datum: {datum}
      # Wat er gebeurde.
      feit: |
        {tekst}
"""

TALKS: Final = """\
  # Eerdere gesprekken hierover, met een datum: een plan mag geen verrassing zijn.
  eerdere_gesprekken:
"""

TALK: Final = """\
    # De dag van het gesprek.
    - datum: {datum}
      # Wat er is besproken en afgesproken.
      onderwerp: |
        {tekst}
"""

NO_EXAMPLES: Final = """\
  # Voorbeelden met een datum: wat je zag, hoorde of telde. Haal op beide regels de # weg en pas ze aan.
  # Nog een voorbeeld? Kopieer beide regels.
  voorbeelden:
    #- datum: {example}
      #feit: Van de twintig aanvragen van die week waren er zes niet beantwoord.
"""

NO_TALKS: Final = """\
  # Eerdere gesprekken hierover, met een datum: een plan mag geen verrassing zijn.
  # Haal ook hier op beide regels de # weg en pas ze aan.
  eerdere_gesprekken:
    #- datum: {talk}
      #onderwerp: We spraken af dat elke aanvraag binnen twee dagen antwoord krijgt.
"""

CAUSES: Final = """
# Waardoor het komt. Zoek dit samen uit, voordat je doelen kiest.
# Speelt er privé iets mee? Leg dan nooit vast wat het is.
oorzaken:
"""

CAUSE: Final = """\
  # {question}
  - categorie: {categorie}
    # Wat jullie vonden. Haal deze oorzaak weg als ze niet meespeelt.
    bevinding: |
      {bevinding}
    # Wat jullie eraan doen.
    aanpak: |
      {aanpak}
"""

CIRCUMSTANCES: Final = """\
  # {question}
  - categorie: {categorie}
    # ja of nee, en verder niets.
    speelt_mee: {speelt_mee}
    # Welke aanpassing helpt, zoals andere werktijden.
    aanpak: |
      {aanpak}
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
      # Tussendoelen: waar je onderweg wilt staan. Haal op alle drie de regels de # weg en vul de waarde in.
      # Nog een tussendoel? Kopieer de twee regels vanaf het streepje.
      #tussendoelen:
        #- datum: {interim}
          #waarde: …
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
"""

COACHING: Final = """\
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
"""

TRAINING: Final = """\
  # Kort de naam van de hulp.
  - titel: Training
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: training
    # Welke training, bij wie en hoeveel uur. Laat daarna tijd over om het geleerde te gebruiken.
    afspraak: |
      …
    # Uiterlijk wanneer de training klaar is: minstens vier weken voor het einde van het plan.
    einde: …
"""

MENTOR: Final = """\
  # Kort de naam van de hulp.
  - titel: Mentor
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: mentor
    # Wat de mentor doet: hoe vaak, hoe lang en waarover.
    # Bijvoorbeeld: Je loopt elke twee weken een dagdeel mee met een ervaren collega.
    afspraak: |
      …
    # Wie de mentor is.
    wie: …
    # Hoe vaak, bijvoorbeeld elke twee weken.
    frequentie: …
    # Van wanneer tot en met wanneer.
    start: {start}
    # De laatste dag.
    einde: {end}
"""

MEANS: Final = """\
  # Kort de naam van de hulp.
  - titel: Middelen
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: middelen
    # Wat je regelt en hoeveel, zoals een systeem, een lijst of tijd.
    # Bijvoorbeeld: Je krijgt één klantenlijst in plaats van drie.
    afspraak: |
      …
    # Wie dit regelt: leidinggevende, hr of een naam.
    wie: leidinggevende
    # Uiterlijk wanneer het er is.
    einde: …
"""

EVALUATIONS: Final = """
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
