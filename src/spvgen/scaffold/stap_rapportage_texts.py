"""The words of a new STAP report, in the way of ``verbeterplan_texts``."""

from typing import Final

from spvgen.scaffold.opening import opening

TEXT: Final = (
    opening(
        "stap-rapportage",
        "Zo vul je dit verslag in:",
        your="jouw",
        tone=(
            "Spreek de groep aan met ‘jullie’, of schrijf ‘we’ als het de woorden van de groep zijn.",
            (
                "Noem nooit een deelnemer, en schrijf niets op waaraan je er een herkent. "
                "De groep kiest wat erin staat."
            ),
        ),
        copy="Wat je niet nodig hebt, haal je weg. Nog een punt? Kopieer het hele blok vanaf het streepje.",
        document="het verslag",
    )
    + """\

# De naam van de werkgever. Haal de # weg als die in het verslag mag staan.
#organisatie: …

# De groep voor wie dit verslag is.
team: {naam}

# Hoeveel mensen meededen. Alleen het aantal, geen namen.
deelnemers: …

# Wie de gesprekken begeleidde.
begeleider:
  # Voornaam en achternaam.
  naam: {begeleider}
  # Bijvoorbeeld: extern begeleider
  functie: …

# Waarom de groep bij elkaar kwam. Hier mag ook staan wat de leiding graag wil.
aanleiding: |
  …

# Wat de groep wil delen. Wat er in de sessies is gezegd, blijft in de groep, tenzij de groep anders wil.
delen:
  # De dag waarop de groep de hele tekst las en akkoord ging. Die tekst maak je met: spv render --concept
  akkoord_op: …
  # Wat jullie afspraken. Bijvoorbeeld: Het management leest dit verslag. De rest blijft in de groep.
  afspraak: |
    …
  # Wil de groep maar een deel delen? Haal op alle regels de # weg, en laat staan wat gedeeld mag worden.
  #onderdelen:
    #- thema
    #- sessies
    #- belemmerend
    #- helpend
    #- veronderstellingen
    #- doelen
    #- acties

# Waar de groep aan wil werken.
thema:
  # In de woorden van de groep. Bijvoorbeeld: Wat kunnen we van elkaar leren, en wat houdt ons tegen?
  omschrijving: |
    …
  # Wie het verwoordde: groep, samen (met de leiding) of leiding.
  verwoord_door: groep

# De gesprekken van de groep, op volgorde.
sessies:
  # De eerste sessie. Je koos: {start_in_words}.
  - datum: {start}
    # Hoeveel deelnemers erbij waren. Alleen het aantal, geen namen.
    aantal: …
    # Waar de sessie over ging. Bijvoorbeeld: Het thema, en wat ons helpt en hindert.
    onderwerp: …
  # De tweede sessie. Voorstel van spv: {second_in_words}.
  - datum: {second}
    # Hoeveel deelnemers erbij waren.
    aantal: …
    # Waar de sessie over ging. Bijvoorbeeld: Wat we willen bereiken, en het plan van aanpak.
    onderwerp: …

# Wat de groep hindert.
belemmerend:
  # In een paar woorden. Bijvoorbeeld: We weten niet van elkaar waar we mee bezig zijn.
  - factor: …
    # Hoe jullie dat merken, zonder wie het zei.
    toelichting: |
      …

# Wat de groep helpt, en waar jullie sterk in zijn.
helpend:
  # In een paar woorden. Bijvoorbeeld: Er zit veel ervaring in de groep.
  - factor: …
    # Hoe jullie dat merken.
    toelichting: |
      …

# Wat jullie dachten, en wat ervan bleek. Veel van wat een groep tegenhoudt, blijkt een aanname.
veronderstellingen:
  # Bijvoorbeeld: De directie wil niet dat we samen naar een klant gaan.
  - veronderstelling: …
    # Wat ervan bleek: klopt, klopt_deels of klopt_niet. Haal de # weg zodra jullie het weten.
    #gebleken: klopt_niet
    # Hoe jullie dat nagingen en wat jullie vonden.
    toelichting: |
      …

# Wat jullie willen bereiken.
doelen:
  # Een korte naam voor het doel.
  - titel: …
    # Bijvoorbeeld: Eind juni zijn twaalf klanten bezocht door twee collega’s samen.
    omschrijving: |
      …
    # Waaraan jullie zien dat het gelukt is. Bijvoorbeeld: de bezoeken in de gedeelde agenda
    bewijs: …
    # Wanneer jullie kijken of het gelukt is.
    deadline: {second_follow_up}

# Het plan van aanpak.
acties:
  # Een korte naam voor de actie. Elke naam komt één keer voor.
  - titel: …
    # Wat er gebeurt. Bijvoorbeeld: Op maandag belt de groep een kwartier over lopende offertes.
    afspraak: |
      …
    # Wie het doet, zonder een deelnemer te noemen. Bijvoorbeeld: de hele groep, twee collega’s, of
    # een trekker uit de groep. Wie de trekker is, weet de groep zelf.
    wie: …
    # Hoe vaak, bijvoorbeeld wekelijks. Gebeurt het één keer? Zet hier dan ‘deadline:’ met een datum.
    frequentie: …

# Het gesprek met het management over wat de groep vond.
terugkoppeling:
  # De dag. Voorstel van spv: {talk_in_words}.
  datum: {talk}
  # Wie er van het management bij zijn. Bijvoorbeeld: de commercieel directeur
  aanwezig:
    - …
  # Na het gesprek: wat er is uitgelegd en waarom, en wat er is afgesproken. Bij ‘akkoord_op’ komt de dag
  # waarop de groep dat las en goedvond. Haal op alle regels hieronder de # weg en vul ze in.
  #akkoord_op: …
  #uitleg:
    #- onderwerp: …
      #waarom: …
  #afspraken:
    #- afspraak: …
      #wie: de commercieel directeur
      #deadline: {first_follow_up}

# Wanneer jullie samen kijken hoe het gaat. Alle datums in dit bestand zijn werkdagen.
vervolgmomenten:
  # Hoe het moment heet.
  - naam: Eerste vervolg
    # De dag. Voorstel van spv: {first_follow_up_in_words}.
    datum: {first_follow_up}
    # Na afloop: wat het opleverde. Haal de # weg en vul het in.
    #opbrengst: …
  # Hoe het moment heet.
  - naam: Terugblik
    # De dag. Voorstel van spv: {second_follow_up_in_words}.
    datum: {second_follow_up}

# De terugblik schrijf je aan het eind, als de groep samen terugkijkt. Voorstel van spv:
# {second_follow_up_in_words}.
# Haal dan op alle regels hieronder de # weg. Zeg ook welke doelen niet zijn gehaald, en wat nog niet lukt.
# De groep leest de terugblik voordat iemand anders die krijgt.
#terugblik:
  #datum: {second_follow_up}
  #akkoord_op: {second_follow_up}
  #gewonnen:
    #- …
  #aandacht:
    #- …
  #doelen:
    #- voor_doel: …
      #behaald: deels
      #toelichting: …
"""
)
