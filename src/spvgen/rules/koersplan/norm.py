"""A course plan: the norm as a thermostat that is set and read (KP06 to KP08, KP21 and KP23)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spvgen.quantities import Bound, format_quantity, meets, same_unit
from spvgen.rules.meetbaar.meting import open_figure
from spvgen.rules.reading.claims import as_quantity, says_how_often
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.reading.impressions import WHICH_ONE, is_impression, names_no_source
from spvgen.rules.reading.nobody import is_nobody
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.invulplekken import is_no_answer
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.koersplan import Koersplan


def norm_niet_af(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Aan de norm ontbreekt de stand van nu, de waarde of de datum.

    Een thermostaat zonder ingestelde temperatuur kan alleen reageren. Zet er drie dingen bij: hoe het nu
    is, waar jullie heen willen en uiterlijk wanneer. Alle drie, anders is de afstand niet te zien.

    Bron: het artikel over de thermostaat (een thermostaat zonder ingestelde temperatuur).

    Fout:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
        metingen:

    Goed:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
    """
    norm = plan.norm
    if norm.nulmeting is None:
        message = f"Er staat niet hoe het nu is met {norm.noemer}."
        yield Hit(("norm", "nulmeting"), message, _baseline_hint(plan))
    if norm.waarde is None:
        now = f" (nu {without_bound(norm.nulmeting)})" if norm.nulmeting else ""
        message = f"Er staat niet waar jullie heen willen met {norm.noemer}{now}."
        hint = f"Kies één cijfer, bijvoorbeeld: waarde: minimaal {open_figure(norm.nulmeting)}"
        yield Hit(("norm", "waarde"), message, hint)
    if norm.deadline is None:
        message = "Er staat niet wanneer jullie de norm willen halen."
        yield Hit(
            ("norm", "deadline"), message, f"Zet er een datum bij, bijvoorbeeld: deadline: {plan.einde}"
        )


def _baseline_hint(plan: Koersplan) -> str:
    """What to fill in, with the first figure among the facts that is in the unit of the norm."""
    norm = plan.norm.waarde
    figures = [as_quantity(amount) for fact in plan.feiten for amount in amounts(fact.feit)]
    figures += [fact.waarde for fact in plan.feiten if fact.waarde]
    near = next((one for one in figures if norm and same_unit(one, norm)), None)
    known = f"In ‘feiten’ staat {without_bound(near)}; is dat het cijfer? " if near else ""
    return f"{known}Zet erbij: nulmeting: {open_figure(norm)}"


def norm_is_al_gehaald(plan: Koersplan, settings: RuleSettings) -> Hits:
    """De stand van nu haalt de norm al.

    Dan verandert er niets: de thermostaat staat lager dan het al is. Kijk of beide cijfers kloppen,
    of kies een norm die verder ligt.

    Bron: het artikel over de thermostaat (waar willen we heen?).

    Fout:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 43%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.

    Goed:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
    """
    now, norm = plan.norm.nulmeting, plan.norm.streefwaarde
    if now is None or norm is None or not meets(now, norm):
        return
    other = "lagere" if norm.bound is Bound.MAXIMAAL else "hogere"
    message = f"De stand van nu ({without_bound(now)}) haalt de norm ({format_quantity(norm)}) al."
    choose = f"Kies dan een {other} norm, of tel iets" if norm.value else "Tel dan iets"
    hint = f"Klopt {without_bound(now)}? {choose} wat nog niet goed gaat."
    yield Hit(("norm", "nulmeting"), message, hint)


def meting_slechter_dan_start(plan: Koersplan, settings: RuleSettings) -> Hits:
    """De laatste meting is slechter dan de stand waarmee jullie begonnen.

    Dat mag gezien worden: daar is meten voor. Kijk samen of de oorzaken kloppen en of de acties al werken, en
    schrijf op wat jullie anders gaan doen. Meer van hetzelfde helpt meestal niet.

    Bron: het artikel over de thermostaat (pakt elke actie het echte probleem aan?).

    Fout:
        metingen:
          - datum: 2026-04-01
            waarde: 29%

    Goed:
        metingen:
          - datum: 2026-04-01
            waarde: 33%
    """
    start, norm = plan.norm.nulmeting, plan.norm.streefwaarde
    if not (plan.metingen and start and norm and norm.bound in (Bound.MINIMAAL, Bound.MAXIMAAL)):
        return
    if meets(start, norm):  # KP07 asks whether the start is right
        return
    last = plan.metingen[-1]
    lower = norm.bound is Bound.MAXIMAAL
    if last.waarde.value > start.value if lower else last.waarde.value < start.value:
        way = "Lager" if lower else "Hoger"
        now, then = without_bound(last.waarde), without_bound(start)
        message = f"De laatste meting ({now}) is slechter dan de start ({then})."
        hint = (
            f"{way} is hier beter. Kijk samen of de oorzaken kloppen en wat de acties al doen, en schrijf "
            "bij ‘toelichting’ waardoor het zo is."
        )
        yield Hit(("metingen", len(plan.metingen) - 1, "waarde"), message, hint)


def meetritme_ontbreekt(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staat niet wie de norm meet, hoe vaak, of uit welke bron.

    Een thermostaat waar niemand op kijkt, hangt er voor niets. Spreek af wie het cijfer ophaalt, hoe
    vaak, en waar het vandaan komt; dan is het elke keer hetzelfde cijfer. Bij ‘ons systeem’ weet een
    ander nog niet waar, en bij ‘iedereen’ kijkt niemand.

    Bron: het artikel over de thermostaat (stuur op het einddoel en niet op de pijn van vandaag).

    Fout:
        meetritme:
          wie: Pim Verhaar
          frequentie: regelmatig

    Goed:
        meetritme:
          wie: Pim Verhaar
          frequentie: elke maand
          bron: offerteoverzicht uit het CRM
    """
    rhythm = plan.meetritme
    named = (fact.bron for fact in plan.feiten if fact.bron)
    sound = (one for one in named if not (is_no_answer(one) or is_impression(one) or names_no_source(one)))
    source = next(sound, "offerteoverzicht uit het CRM")
    if rhythm is None:
        who = plan.leidinggevende.naam
        lines = f"‘wie: {who}’, ‘frequentie: elke maand’ en ‘bron: {source}’"
        hint = f"Zet bij ‘meetritme’ drie regels, bijvoorbeeld {lines}."
        yield Hit(("meetritme",), "Niemand meet de norm: er is geen meetritme afgesproken.", hint)
        return
    if rhythm.wie is None:
        hint = f"Zet er één naam bij, bijvoorbeeld: wie: {plan.leidinggevende.naam}"
        yield Hit(("meetritme", "wie"), "Er staat niet wie de norm meet.", hint)
    elif is_nobody(rhythm.wie) and not is_no_answer(rhythm.wie):  # S01 tells of an open place
        message = f"‘{rhythm.wie}’ is geen naam: dan voelt niemand zich aangesproken om de norm te meten."
        hint = f"Zet er één naam bij, bijvoorbeeld: wie: {plan.leidinggevende.naam}"
        yield Hit(("meetritme", "wie"), message, hint, quote=rhythm.wie)
    if not says_how_often(rhythm.frequentie):
        vague = f"‘{rhythm.frequentie}’ zegt" if rhythm.frequentie else "Er staat"
        hint = "Schrijf bijvoorbeeld ‘frequentie: elke maand’."
        yield Hit(("meetritme", "frequentie"), f"{vague} niet hoe vaak jullie de norm meten.", hint)
    if rhythm.bron is None:
        message = "Er staat niet waar het cijfer van de norm vandaan komt."
        yield Hit(("meetritme", "bron"), message, f"Zet erbij, bijvoorbeeld: bron: {source}")
    elif names_no_source(rhythm.bron):
        message = WHICH_ONE.format(rhythm.bron)
        yield Hit(("meetritme", "bron"), message, f"Schrijf bijvoorbeeld: bron: {source}", quote=rhythm.bron)


def aantal_in_procenten(plan: Koersplan, settings: RuleSettings) -> Hits:
    """De norm heet een aantal, en staat in procenten.

    Wie ‘aantal’ leest, gaat tellen; wie ‘%’ leest, gaat delen. Een team dat op één cijfer stuurt, moet
    hetzelfde cijfer ophalen. Schrijf ‘aandeel’ als het om een deel van het geheel gaat, of geef de norm als
    aantal.

    Bron: het artikel over de thermostaat (één gedeelde norm, zodat niet ieder op iets anders stuurt).

    Fout:
        norm:
          indicator: aantal offertes dat een order wordt
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Iedereen werkt mee aan een offerte.

    Goed:
        norm:
          indicator: aandeel offertes dat een order wordt
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Iedereen werkt mee aan een offerte.
    """
    norm = plan.norm
    counts = re.match(r"(?i)(?:het )?aantal\b(?!.*(?:procent|percentage|%|\bper honderd\b))", norm.indicator)
    if counts and norm.waarde and norm.waarde.unit.startswith("%"):
        share = re.sub(r"(?i)\baantal\b", "aandeel", norm.indicator, count=1)
        message = f"Jullie tellen een aantal, maar de norm is een deel: {format_quantity(norm.waarde)}."
        hint = f"Schrijf ‘indicator: {share}’, of geef ‘nulmeting’ en ‘waarde’ als aantal."
        yield Hit(("norm", "indicator"), message, hint, quote=counts[0])
