"""What takes a right away in more words, for plans that speak of such a right at all (part of P22)."""

from typing import Final

MORE_ROWS: Final = {
    "your_leave": """
        (?:je|jouw)_(?:zomer|kerst|mei|al_goedgekeurde_|geplande_)?vakantie
        (?:je|jouw)_(?:al_goedgekeurde_|geplande_)?(?:verlof|verlofdagen|vrije_dagen|vakantiedagen|ouderschapsverlof|zorgverlof)
    """,
    "shifted": """
        (?:nemen|pakken|halen)_(?:we|wij)
        schuift schuiven opgeschoven doorgeschoven doorschuiven om_in verzetten verplaatsen verschuiven
    """,
    "only_then": """
        pas_(?:weer|als|na|wanneer|nadat|zodra|op)
    """,
    "with_you": "overleg samen wil wilt",
    "overtime": """
        overuren plusuren meeruren spaaruren tijd-voor-tijd-uren
    """,
    "course_costs": """
        opleidingskosten cursuskosten trainingskosten studiekosten coachkosten
        kosten_van_de_(?:training|cursus|opleiding|coach|coaching)
        (?:reiskosten|kosten)_voor_de_(?:coaching|training|cursus|opleiding)
    """,
    "borne": """
        (?:betaal|vergoed)_(?:je|jij) je_(?:betaalt|vergoedt) (?:moet|zul|zult)_je
        voor_(?:jouw|je)_(?:eigen_)?rekening inhouden ingehouden houden_(?:we|wij)
    """,
    "costs_you": """
        (?:kost|kosten)_(?:je|jou) (?:reken|rekenen)_(?:we|wij)_je
    """,
    "euro": """
        euro
    """,
    "off_the_clock": "(?:geen|buiten)_betaalde_(?:tijd|uren|werktijd)",
    "unwise": """
        niet_(?:verstandig|slim|handig) onverstandig beter_niet niet_in_je_voordeel tegen_je
    """,
    "complaint": """
        klacht klachten bezwaar melding advocaat vakbond bond
    """,
    "no_appeal": """
        geen_(?:beroep|bezwaar)_(?:op|bij) geen_(?:klacht|melding)_(?:in_)?bij
    """,
    "your_right": """
        (?:je|jouw)_recht(?:en)? recht_op
    """,
    "your_complaint": """
        (?:je|jouw)_(?:klacht|bezwaar|melding|bezwaarschrift|rechtszaak)
    """,
    "withdrawn": """
        in intrekt intrekken ingetrokken in_te_trekken stop stopzet
    """,
    "day_off": """
        (?:op|in|tijdens)_(?:je|jouw)_(?:vrije_(?:dag|dagen|uren|maandag|dinsdag|woensdag|donderdag|vrijdag)|vakantie|verlof)
    """,
    "you_work": """
        ^_werk ^_maak ^_doe (?:werk|maak|doe)_je je_(?:werkt|maakt|doet)
    """,
    "answer": """
        ^_beantwoord ^_lees ^_check ^_reageer ^_houd ^_werk ^_neem ^_bel
    """,
    "used_for": """
        gebruik gebruikt besteed besteedt benut benutten
    """,
    "password": """
        wachtwoord wachtwoorden inlogcode privéberichten privémail privételefoon
    """,
    "hand": """
        geef geeft geven deel deelt lezen inzien controleren controleert
    """,
    "us": """
        we wij hr ik leidinggevende manager
    """,
}
"""Roles of words, beside those of ``rechten``."""
SOUGHT: Final = {
    "leave": (
        "your_leave shifted -talk -others -with_you -kept -past -right",
        "leave take only_then -others -agreed -was -right",
        "overtime refused -others -kept -past -right",
    ),
    "money": (
        "course_costs borne -kept -others -right",
        "costs_you euro -kept -others -past -right",
    ),
    "unpaid": ("off_the_clock hours -others -was -took",),
    "say": (
        "complaint body unwise -others -right",
        "body no_appeal -others -right",
        "your_complaint pulled withdrawn -others -right",
        "your_right refused sign -others",
    ),
    "records": (
        "record access only_then -others -right",
        "password hand us you -others -right",
    ),
    "time": (
        "day_off you_work -denied -later -right",
        "off inbox also answer -denied -later -right",
        "break used_for catch_up -denied -others -right",
        "break take only_then -denied -others -right",
    ),
}
"""What is taken away → what comes together, as in ``rechten``."""
