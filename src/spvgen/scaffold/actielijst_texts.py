"""The words of a new list of actions, in the way of ``verbeterplan_texts``."""

from typing import Final

from spvgen.scaffold.opening import opening

HEAD: Final = (
    opening(
        "actielijst",
        "Zo vul je deze lijst in. Doe het samen: jullie tweeën, met beide agenda’s erbij.",
        your="jullie",
        tone=(
            "Schrijf alles aan de professional, met ‘je’.",
            "Houd het kort en heel concreet. Niet ‘drie klanten in de zomer’, maar drie namen in juni.",
        ),
        copy="Wat je niet nodig hebt, haal je weg. Nog een actie? Kopieer het hele blok vanaf het streepje.",
        document="de lijst",
    )
    + """\
{organisatie}
# Van wie de lijst is: goed in het vak, nieuw in de verkoop.
professional:
  # Voornaam en achternaam.
  naam: {naam}
  # De functie, zoals collega’s die kennen.
  functie: {functie}
  # De afdeling, het team of het vakgebied. Haal de # weg als je dit wilt invullen.
  #afdeling: …

# Wie de lijst samen met je maakt en doorloopt.
leidinggevende:
  # Voornaam en achternaam.
  naam: {leidinggevende}

# Van wanneer tot en met wanneer de lijst loopt.
looptijd:
  # De eerste dag. Je koos: {start_in_words}.
  start: {start}
  # De laatste dag. Voorstel van spv: {end_in_words}.
  einde: {end}

# Wanneer jullie de lijst samen maakten, en wie erbij waren.
samen_gemaakt:
  # De dag waarop jullie bij elkaar zaten.
  datum: …
  # Wie erbij waren.
  aanwezig:
    - {naam}
    - {leidinggevende}

# Wat jullie willen, in twee of drie punten. Zeg wat je bedoelt, niet ‘al die dingen’.
# Bijvoorbeeld: Koopsignalen herkennen. Een klant noemt een plan, een zorg of een budget, en je vraagt door.
wat_we_willen:
  - |
    …

# Wat je al goed kunt en hier gebruikt.
sterke_punten:
  - |
    …

# De acties. Vijf is meestal genoeg. Schrijf wat je doet, niet wat het moet opleveren.
acties:
  # Een korte naam voor de actie. Elke naam komt één keer voor.
  - titel: Bijpraten
    # Wat je doet, zo concreet dat iemand anders het kan nakijken.
    # Bijvoorbeeld: Je belt Els, Youssef en Petra en vraagt hoe ons advies uitpakte.
    afspraak: |
      …
    # Met wie: ieder bij naam. Nog iemand? Kopieer de twee regels vanaf het streepje.
    contacten:
      - naam: …
        organisatie: …
    # Wanneer: een maand, een dag zoals {start}, of twee dagen met t/m ertussen.
    wanneer: {month}
    # Wat er daarna komt, en binnen welke tijd.
    # Bijvoorbeeld: Binnen vier maanden een afspraak met elk van hen om bij te praten.
    vervolg: |
      …
    # Hoe zeker weet je dat je dit gaat doen, van 1 tot en met 10? Onder de 7: maak de actie kleiner.
    zekerheid: …
    # Wat doe je als er iets tussenkomt? Wat zeg je dan?
    als_dan:
      - als: je de voicemail krijgt
        dan: …
  # Een korte naam voor de actie. Doet je leidinggevende ook iets? Zet dan onder de titel: wie: leidinggevende
  - titel: Vaste gewoonte
    # Wat je doet.
    # Bijvoorbeeld: Je noteert voor elk klantgesprek drie vragen die je wilt stellen.
    afspraak: |
      …
    # Hoe vaak, voor iets wat terugkomt. Gebeurt het maar één keer? Schrijf dan: wanneer: {month}
    frequentie: …

# Wanneer jullie de lijst samen doorlopen. Alle datums hieronder zijn werkdagen.
# Ongeveer 70% van die gesprekken is bedoeld om te inspireren, hoogstens 30% om te controleren.
# Liever op een vast tijdstip? Zet onder een datum een regel met: tijd: "10:00"
doorloopmomenten:
"""
)

MOMENT: Final = """\
  # Hoe dit moment heet.
  - naam: {naam}
    # De dag. Voorstel van spv: {in_words}.
    datum: {datum}
    # Waar dit moment vooral voor is: inspireren of controleren.
    nadruk: {nadruk}
"""
