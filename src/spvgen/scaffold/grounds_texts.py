"""The words of the parts of a new plan that an intake can fill (see ``verbeterplan_texts``)."""

from typing import Final

NO_SUITABILITY: Final = """
# Drie vragen vooraf: speelt dit vaker, kan een verbeterplan het oplossen, en is tot nu toe gedaan wat
# redelijk was om te helpen? Wil je de antwoorden in het plan? Haal dan op elke regel hieronder de # weg.
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
# Speelt er privé iets mee? Leg dan nooit vast wat het is. Zegt de medewerker dat er iets met gezondheid is?
# Schrijf daar niets over op, en vraag HR eerst om advies: wat daardoor niet lukt, hoort niet in een
# verbeterplan.
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

SUPPORT: Final = """
# De hulp die de werkgever biedt. Zonder echte hulp is een plan geen eerlijke kans.
ondersteuning:
"""

COACHING: Final = """\
  # Een korte naam voor de hulp.
  - titel: Coaching
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: coaching
    # Wat je biedt: hoe vaak, hoelang en waarover.
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
  # Een korte naam voor de hulp.
  - titel: Training
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: training
    # Welke training, bij wie en hoeveel uur. Laat daarna tijd over om het geleerde te gebruiken.
    afspraak: |
      …
    # De dag waarop de training uiterlijk klaar is: minstens vier weken voor het einde van het plan.
    einde: …
"""

MENTOR: Final = """\
  # Een korte naam voor de hulp.
  - titel: Mentor
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: mentor
    # Wat de mentor doet: hoe vaak, hoelang en waarover.
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
  # Een korte naam voor de hulp.
  - titel: Middelen
    # Kies uit: coaching, training, mentor, middelen of anders.
    vorm: middelen
    # Wat je regelt en hoeveel, zoals een systeem, een lijst of tijd.
    # Bijvoorbeeld: Je krijgt één werklijst in plaats van drie.
    afspraak: |
      …
    # Wie dit regelt: leidinggevende, hr of een naam.
    wie: leidinggevende
    # De dag waarop het er uiterlijk is.
    einde: …
"""

GOAL: Final = """\
  # Een korte naam voor het gebied waarop het beter moet.
  - gebied: {gebied}
    # Wat je verwacht: hoeveel, waarvan en wanneer.
    # Bijvoorbeeld: {verwachting}
    verwachting: |
      …
    # Hoe het nu gaat, met cijfers.
    # Bijvoorbeeld: {huidige_situatie}
{situatie}    # Hoe je het meet.
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
    # De dag waarop het doel uiterlijk bereikt is.
    deadline: {end}
"""

NOT_SAID: Final = """\
    huidige_situatie: |
      …
"""

SAID: Final = """\
    # Dit schreef je bij de intake. Laat staan wat over dit doel gaat.
    huidige_situatie: |
      {omschrijving}
"""
