"""The words of a new course plan: each part with its explanation, in the way of ``verbeterplan_texts``."""

from typing import Final

from spvgen.scaffold.opening import A_VALUE, opening

HEAD: Final = (
    opening(
        "koersplan",
        "Zo vul je dit plan in, het liefst samen met het team:",
        your="jullie",
        tone=("Schrijf als team: ‘we’. Het document is van jullie allemaal.",),
        values=(A_VALUE,),
        copy="Nog een feit, oorzaak of actie? Kopieer het hele blok vanaf het streepje.",
        document="het plan",
    )
    + """\
{organisatie}
# Voor welk team de koers is.
team: {naam}

# Wie het team leidt en de norm bewaakt.
leidinggevende:
  # Voornaam en achternaam.
  naam: {leidinggevende}

# Van wanneer tot en met wanneer jullie deze koers varen.
looptijd:
  # De eerste dag. Je koos: {start_in_words}.
  start: {start}
  # De laatste dag. Voorstel van spv: {end_in_words}.
  einde: {end}

# 1. Waar staan jullie echt? Alleen feiten: elk met een cijfer, een periode en een bron.
# Begin hier, en nog niet met acties.
feiten:
  # Bijvoorbeeld: Van de 412 offertes uit het vierde kwartaal werden er 128 een order.
  - feit: |
      …
    # Waar het cijfer vandaan komt. Bijvoorbeeld: offerteoverzicht uit het CRM
    bron: …

# Waar stuurt ieder nu op: de een op aantallen, de ander op tevredenheid, een derde op marge?
# Vul dit in als jullie de norm hieronder hebben gekozen.
sturing:
  # Een naam of een rol. Bijvoorbeeld: buitendienst
  - wie: …
    # Het cijfer waar die nu op stuurt. Bijvoorbeeld: het aantal bezoeken
    stuurt_op: …
    # Waarom de norm ook van diegene is.
    herkenning: |
      …

# 2. Waar willen jullie heen? Kies één norm, zoals je een thermostaat instelt. Niet twee.
norm:
  # Wat jullie tellen. Bijvoorbeeld: Offertes die een order worden
  indicator: …
  # De stand nu. Bijvoorbeeld: 31%
  nulmeting: …
  # De norm zelf. Bijvoorbeeld: minimaal 40%
  waarde: …
  # De dag waarop jullie uiterlijk op de norm zitten.
  deadline: {end}
  # Waarom iedereen in het team zich in deze norm herkent.
  herkenning: |
    …

# Hoe jullie de norm meten.
meetritme:
  # Wie meet: leidinggevende, team of een naam.
  wie: …
  # Hoe vaak. Bijvoorbeeld: elke maand
  frequentie: …
  # Waar het cijfer vandaan komt. Bijvoorbeeld: offerteoverzicht uit het CRM
  bron: …

# De metingen komen hier, zodra ze er zijn. Haal dan op alle drie de regels de # weg en vul de waarde in.
# Nog een meting? Kopieer de twee regels vanaf het streepje.
#metingen:
  #- datum: {first}
    #waarde: …

# 3. Wat houdt jullie vast in de waan van de dag? Zoek door tot je iets vindt dat je kunt wegnemen.
oorzaken:
  # Een korte naam voor de oorzaak. Elke naam komt één keer voor.
  - titel: Eerste oorzaak
    # Wat jullie vonden, en waaraan je dat ziet.
    # Bijvoorbeeld: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
    bevinding: |
      …

# 4. Wat gaan jullie doen? Vraag bij elke actie: pakt dit het echte probleem aan?
# Meer bellen, meer rapporteren of nog een training is bijna nooit het antwoord.
acties:
  # Een korte naam voor de actie. Elke naam komt één keer voor.
  - titel: Eerste actie
    # Wat er gebeurt: hoeveel, hoe vaak en wanneer.
    # Bijvoorbeeld: Pim zet de maten als verplicht veld in het aanvraagformulier.
    afspraak: |
      …
    # Wie het doet: leidinggevende, team of een naam.
    wie: …
    # Hoe vaak, bijvoorbeeld wekelijks. Doe je het maar één keer? Zet hier dan ‘deadline:’ met een datum.
    frequentie: …
    # Welke oorzaak dit wegneemt: de titel van die oorzaak.
    voor_oorzaak: Eerste oorzaak
    # Hoe dit de norm dichterbij brengt.
    effect: |
      …

# De momenten waarop jullie samen naar de thermostaat kijken. Alle datums hieronder zijn werkdagen.
# Na zo’n moment zet je eronder wat jullie bespraken, achter ‘besproken’.
evaluatiemomenten:
"""
)

EVALUATION: Final = """\
  # Hoe het moment heet.
  - naam: {naam}
    # De dag. Voorstel van spv: {in_words}.
    datum: {datum}
"""
