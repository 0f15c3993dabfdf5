"""What a new plan says for each kind of work: causes to look at, goals and actions with examples."""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal to fill in, and an example of each of its parts.

    ``speaks`` is a pattern of words by which a text is about this goal; empty where it fits any.
    """

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
    speaks: str = ""

    def fits(self, text: str) -> bool:
        """Whether a text is about what this goal is about."""
        return bool(re.search(self.speaks, text, re.IGNORECASE))


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
_LEAD: Final = ("aansturing", "Krijgt de medewerker genoeg leiding en hulp? Wat kun jij anders doen?")
_GOALS: Final = ("doelen", "Zijn de doelen duidelijk en haalbaar? Wist de medewerker wat de bedoeling was?")

PROFILES: Final[dict[str, Profile]] = {
    "algemeen": Profile(
        causes=(
            _CAN_DO,
            _GOALS,
            _LEAD,
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
            Action(
                "Werkplanning", "medewerker", "Je mailt elke maandag voor 10:00 uur je planning van die week."
            ),
            Action(
                "Werkoverleg",
                "leidinggevende",
                "Je leidinggevende loopt elke donderdag een half uur je planning met je door.",
            ),
        ),
    ),
    "sales": Profile(
        causes=(
            _CAN_DO,
            _GOALS,
            _LEAD,
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
                speaks=r"quot(?:um|a)|omzet|target|verkoopdoel|€|\beuro\b",
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
                speaks=r"verleng|klantbehoud|klant\w* (?:\w+ ){0,3}(?:behoud|kwijt|verlo|opz)|opgezegd",
            ),
        ),
        actions=(
            Action(
                "Telefonische acquisitie",
                "medewerker",
                "Je belt elke werkdag drie uur nieuwe klanten, op kantoor.",
            ),
            Action("Leadopvolging", "medewerker", "Je maakt elke week minimaal vijf afspraken met leads."),
            Action("Klantbezoek", "medewerker", "Je bezoekt elk kwartaal minimaal twee bestaande klanten."),
            Action(
                "Leadlijst doornemen",
                "leidinggevende",
                "Je leidinggevende neemt elke vrijdag om 09:00 uur je leads met je door.",
            ),
        ),
    ),
}
"""Name of a profile → its examples."""
