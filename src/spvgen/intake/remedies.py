"""For each kind of cause: how to ask for it, and what fits it."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Remedy:
    """A kind of cause; ``{naam}`` in the question is the first name of the employee.

    ``example`` is a finding to show, ``approach`` what to do about it, and ``support`` the kind of support
    that goes with it (a *vorm*, or empty).
    """

    question: str
    example: str
    approach: str
    support: str = ""


REMEDIES: Final = {
    "kennis_en_ervaring": Remedy(
        "Ontbreekt het {naam} aan kennis of ervaring voor dit werk?",
        "Je hebt niet geleerd hoe je met het nieuwe systeem werkt.",
        "Je leert dit in een training. Daarna oefen je het met je leidinggevende.",
        "training",
    ),
    "doelen": Remedy(
        "Zijn de doelen voor {naam} onduidelijk of niet haalbaar?",
        "Je kende het doel voor het hele jaar, maar wist niet wat je daarvoor per week moest doen.",
        "In dit plan staat bij elk doel wat we verwachten, hoe we het meten en wanneer het klaar is.",
    ),
    "aansturing": Remedy(
        "Krijgt {naam} te weinig leiding of aandacht?",
        "Van juli tot en met september spraken we maar twee keer over je werk.",
        "Je leidinggevende neemt elke week een half uur je werk met je door.",
        "coaching",
    ),
    "beloning": Remedy(
        "Botst de beloning met wat je vraagt, of met de koers van het bedrijf?",
        "Je bonus telt alleen hoeveel taken je doet, terwijl we je vragen om zorgvuldig te werken.",
        "Je leidinggevende bespreekt dit met HR. Bij de eerste evaluatie hoor je wat eruit kwam.",
    ),
    "organisatie": Remedy(
        "Staat er iets in de weg, zoals een systeem, het materiaal of de verdeling van het werk?",
        "Je werk staat op drie lijsten, en twee daarvan worden niet bijgewerkt.",
        "Je leidinggevende zorgt dat dit wordt opgelost. Bij de eerste evaluatie hoor je hoever dat is.",
        "middelen",
    ),
    "markt": Remedy(
        "Is er buiten de organisatie iets veranderd, zoals minder vraag of andere regels?",
        "Sinds maart komen er 40% minder aanvragen binnen.",
        "We rekenen na wat in deze markt haalbaar is. Bij elk doel staat waarom je het kunt halen.",
    ),
    "anders": Remedy(
        "Is er nog een andere oorzaak?",
        "Je bent sinds mei de enige die dit werk kan doen.",
        "Binnen twee weken na de start spreek je met je leidinggevende af wat hierbij helpt en wie wat doet.",
    ),
}
"""Category → its remedy, in the order of asking; of private life (``omstandigheden``) only what helps."""

FORMS: Final = {
    "training": "Je leert dit in een training. Daarna oefen je het met je leidinggevende.",
    "mentor": "Je leert dit van een mentor: een ervaren collega kijkt mee en oefent met je.",
    "coaching": "Je oefent dit stap voor stap met je leidinggevende.",
}
"""Kind of support for a lack of knowledge or experience → what the plan then says."""
