"""The plan of action of a group: actions of its own, each with an owner and a term (ST07-ST09, ST15)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath
from spvgen.dutch import slug
from spvgen.rules.reading.claims import says_how_often
from spvgen.rules.reading.nobody import is_whoever
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.afspraken import has_term, has_time
from spvgen.workdays import next_workday

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.stap_rapportage import StapRapportage
    from spvgen.kinds.stapdelen import Teamactie, Toezegging

_MANAGEMENT: Final = (
    r"(?i)\b(?:\w*directie|\w*directeur\w*|(?:het )?management\w*|mt|\w*manager|\w*leiding|leidinggevende\w*"
    r"|\w*leider|ceo|cfo|hr|p&o|begeleider|\w*bestuur\w*|chef\w*|hoofd)\b"
)
_SELLERS: Final = r"(?i)\b(?:account|rayon|key ?account|district\w*)-?managers?\b"
_GROUP: Final = (
    r"(?i)\b(?:groep(?:sleden)?|team(?:leden)?|collega\w*|deelnemers?|iedereen|wij|we|allemaal"
    r"|tweetal\w*|trekker\w*|jullie)\b"
)


def geen_acties_van_de_groep(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er staat geen enkele actie van de groep zelf.

    Zonder eigen acties is het verslag een klachtenlijst voor de leiding. Wat de leiding toezegt, is mooi,
    maar de groep verandert pas iets door zelf iets te doen. Eén kleine actie die echt gebeurt, is genoeg om
    mee te beginnen.

    Bron: het artikel over de STAP-dialoog: de groep maakt zelf een plan van aanpak.

    Fout:
        acties:
          - titel: Bonus
            afspraak: Er komt een bonus die gedeelde opdrachten meetelt.
            wie: de directie
            deadline: 2026-04-17

    Goed:
        acties:
          - titel: Maandagbelronde
            afspraak: Op maandag om 08:30 uur belt de groep een kwartier over lopende offertes.
            wie: de hele groep
            frequentie: wekelijks
    """
    actions = plan.acties or ()
    if any(not _by_management(action.wie or "", plan) for action in actions):
        return
    message = (
        "Alles moet van de leiding of de begeleider komen." if actions else "Er staat geen plan van aanpak."
    )
    hint = (
        f"Vraag de groep: wat gaan we zelf anders doen voor ‘{plan.doelen[0].titel}’? Zet het bij "
        "‘acties’, met ‘wie: de hele groep’ of ‘wie: twee collega’s’ en een dag."
    )
    yield Hit(("acties",), message, hint)


def _by_management(who: str, plan: StapRapportage) -> bool:
    others = [plan.begeleider.naam, *((plan.terugkoppeling and plan.terugkoppeling.aanwezig) or ())]
    if slug(who) and slug(who) in map(slug, others):
        return True
    return bool(re.search(_MANAGEMENT, re.sub(_SELLERS, "", who))) and not re.search(_GROUP, who)


def actie_zonder_eigenaar(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er staat niet wie een actie of afspraak oppakt.

    Wat niemand op zich neemt, gebeurt niet. Zet erbij wie het doet, zonder een deelnemer te noemen: ‘de hele
    groep’, ‘twee collega’s’, ‘een trekker uit de groep’, of iemand van het management. Wie de trekker is,
    weet de groep zelf.

    Bron: het artikel over de STAP-dialoog: een plan van aanpak; de gesprekken zijn vertrouwelijk.

    Fout:
        acties:
          - titel: Maandagbelronde
            afspraak: Op maandag om 08:30 uur bellen over lopende offertes.
            frequentie: wekelijks

    Goed:
        acties:
          - titel: Maandagbelronde
            afspraak: Op maandag om 08:30 uur bellen over lopende offertes.
            wie: de hele groep
            frequentie: wekelijks
    """
    for path, action in _agreed(plan):
        hint = _ROLE_OUTSIDE if path[0] == "terugkoppeling" else _ROLE_INSIDE
        if not action.wie:
            yield Hit((*path, "afspraak"), f"Er staat niet wie {_called(action)} oppakt.", hint)
        elif is_whoever(action.wie):
            message = f"‘{action.wie}’ is nog niemand: wie pakt {_called(action)} op?"
            yield Hit((*path, "wie"), message, hint)


_ROLE_INSIDE: Final = (
    "Schrijf bijvoorbeeld ‘wie: de hele groep’, ‘wie: twee collega’s’ of ‘wie: een trekker uit de groep’."
)
_ROLE_OUTSIDE: Final = "Schrijf bij ‘wie’ welke rol van het management dit doet, of ‘de groep’."


def actie_zonder_datum(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er staat niet wanneer een actie of afspraak klaar is, of hoe vaak ze gebeurt.

    Van weten naar doen is de moeilijkste stap. Een dag of een vast ritme helpt: dan kan de groep bij het
    volgende moment zien of het gebeurd is.

    Bron: het artikel over de STAP-dialoog: van weten naar doen blijft aandacht vragen.

    Fout:
        acties:
          - titel: Bezoeklijst
            afspraak: Er komt een lijst van klanten waar samen bezoeken loont.
            wie: twee collega’s

    Goed:
        acties:
          - titel: Bezoeklijst
            afspraak: Er komt een lijst van klanten waar samen bezoeken loont.
            wie: twee collega’s
            deadline: 2026-03-06
    """
    for path, action in _agreed(plan):
        often = getattr(action, "frequentie", None)
        told = has_time if re.search(_ONCE, action.afspraak) else has_term
        if action.deadline or says_how_often(often) or told(action.afspraak):
            continue
        day = _next_moment(plan)
        if often:
            message = f"‘{often}’ zegt niet hoe vaak {_called(action)} gebeurt."
            hint = f"Schrijf hoe vaak (‘frequentie: wekelijks’) of uiterlijk wanneer (‘deadline: {day}’)."
            yield Hit((*path, "frequentie"), message, hint, quote=often)
        else:
            rhythm = "" if path[0] == "terugkoppeling" else " of hoe vaak (‘frequentie: wekelijks’)"
            hint = f"Zet erbij uiterlijk wanneer (‘deadline: {day}’){rhythm}."
            yield Hit((*path, "afspraak"), f"Er staat niet wanneer {_called(action)} klaar is.", hint)


_ONCE: Final = (
    r"(?i)^er kom(?:t|en) (?:een|één|twee|drie|nieuwe)\b|\bga(?:at|an) van \S+(?: \w+)? (?:naar|terug)\b"
    r"|\bword(?:t|en)\b[^.;]*\b(?:samengevoegd|aangeschaft|ingericht|afgeschaft|vervangen door)\b"
)
"""What changes once: in *een kaart die een invaller bij schade kent* the occasion says nothing of when."""


def _agreed(plan: StapRapportage) -> Iterator[tuple[NodePath, Teamactie | Toezegging]]:
    """The actions of the group, and what was agreed with management."""
    for index, action in enumerate(plan.acties or ()):
        yield ("acties", index), action
    talk = plan.terugkoppeling
    for index, promise in enumerate((talk and talk.afspraken) or ()):
        yield ("terugkoppeling", "afspraken", index), promise


def _called(action: Teamactie | Toezegging) -> str:
    title = getattr(action, "titel", "")
    return f"de actie ‘{title}’" if title else "deze afspraak"


def _next_moment(plan: StapRapportage) -> date:
    """The day of the first follow-up, or else a working day after the last session."""
    moments = plan.vervolgmomenten or ()
    return moments[0].datum if moments else next_workday(plan.sessies[-1].datum)


def teamdoel_zonder_actie(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Bij een doel hoort geen actie.

    Een doel waar niemand iets voor doet, is een wens. Spreek er een actie bij af, of laat het doel weg. Een
    actie zonder ‘voor_doel’ telt voor alle doelen.

    Bron: het artikel over de STAP-dialoog: bij de doelen hoort een plan van aanpak.

    Fout:
        acties:
          - titel: Maandagbelronde
            afspraak: Op maandag om 08:30 uur belt de groep een kwartier over lopende offertes.
            wie: de hele groep
            frequentie: wekelijks
            voor_doel: Samen bezoeken
        doelen:
          - titel: Samen bezoeken
            omschrijving: Eind juni zijn minstens twaalf klanten samen bezocht.
          - titel: Offertes delen
            omschrijving: Elke offerte staat in het CRM voordat die de deur uit gaat.

    Goed:
        acties:
          - titel: Maandagbelronde
            afspraak: Op maandag om 08:30 uur belt de groep een kwartier over lopende offertes.
            wie: de hele groep
            frequentie: wekelijks
            voor_doel: Samen bezoeken
          - titel: Offertes
            afspraak: Elke offerte gaat eerst in het CRM en dan pas naar de klant.
            wie: de hele groep
            voor_doel: Offertes delen
        doelen:
          - titel: Samen bezoeken
            omschrijving: Eind juni zijn minstens twaalf klanten samen bezocht.
          - titel: Offertes delen
            omschrijving: Elke offerte staat in het CRM voordat die de deur uit gaat.
    """
    actions = plan.acties or ()
    for index, goal in enumerate(plan.doelen):
        if actions and not any(_serves(action, goal.titel) for action in actions):
            hint = (
                f"Hoort ‘{actions[0].titel}’ hier ook bij? Zet ‘{goal.titel}’ er dan bij onder ‘voor_doel’. "
                "Spreek anders een actie af: wat, wie en wanneer."
            )
            yield Hit(("doelen", index, "titel"), f"Bij het doel ‘{goal.titel}’ hoort geen actie.", hint)


def _serves(action: Teamactie, goal: str) -> bool:
    return action.voor_doel is None or slug(goal) in map(slug, action.voor_doel)
