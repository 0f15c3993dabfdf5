"""A course plan: where the team really stands, in figures with a source (codes KP01, KP02 and KP22)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.numerals import word_value
from spvgen.quantities import meets, same_unit
from spvgen.rules.meetbaar.meting import SOURCE
from spvgen.rules.reading.claims import as_quantity
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.reading.impressions import WHICH_ONE, is_impression, names_no_source
from spvgen.rules.reading.patterns import MONTH
from spvgen.rules.reading.related import keywords
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Feit
    from spvgen.kinds.koersplan import Koersplan
    from spvgen.quantities import Quantity


def stand_zonder_cijfer(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Bij ‘waar staan we echt’ staat geen cijfer.

    ‘Het loopt niet lekker’ is een gevoel, en dat is voor iedereen anders. Met een cijfer erbij kijken jullie
    naar hetzelfde, en weet je straks of er iets is veranderd. Staat bij geen enkel feit een cijfer, dan is
    dat een fout. Ontbreekt het cijfer bij een deel van de feiten, dan is het een waarschuwing.

    Bron: het artikel over de thermostaat (waar staan we écht?).

    Fout:
        feiten:
          - feit: Te weinig offertes worden een order.
            bron: het gevoel van het team

    Goed:
        feiten:
          - feit: In 2025 werd 31% van de offertes een order.
            bron: offerteoverzicht 2025 uit het CRM
    """
    bare = [(index, fact) for index, fact in enumerate(plan.feiten) if not _has_figure(fact)]
    severity = Severity.FOUT if len(bare) == len(plan.feiten) else Severity.WAARSCHUWING
    for index, fact in bare:
        message = "In dit feit staat geen cijfer, dus niemand kan zien of het beter wordt."
        hint = _NO_FACT if re.search(_SLOGAN, fact.feit) else _HOW_MANY.format(_example(fact.feit))
        yield Hit(("feiten", index, "feit"), message, hint, severity=severity)


_HOW_MANY: Final = "Schrijf hoeveel van hoeveel, en in welke periode, bijvoorbeeld: ‘{}’"
_NO_FACT: Final = (
    "Dit is wat jullie willen; een feit zegt wat er nu gebeurt. Wat gaat er nu niet goed? Schrijf dat op, "
    "met hoeveel van hoeveel: ‘In [maand of kwartaal] … van de … keer [wat er gebeurde].’"
)
_SLOGAN: Final = (
    r"(?i)^(?!.*\b(?:niet|geen|nooit|niemand|te)\b).*(?:\bsamen (?:staan (?:we|wij) )?sterk"
    r"|\b(?:naar|aan) de top\b|\bop één\s*(?:[.!]|$)"
    r"|\bklant(?:en)? (?:\w+ ){0,3}(?:centraal|koning)\s*(?:[.!]|$)"
    r"|\bma(?:akt|ken) (?:\w+ )?het verschil\b|\bbeste team\b|\b(?:gaan|we) ervoor\s*(?:[.!]|$)"
    r"|^(?:op naar|vooruit|kom op)\b|^(?:meer|altijd|alles|gewoon|samen)(?: \w+){0,3}!)"
)
"""*Samen sterk*, *de klant op één*: nothing that was seen, however many there were of it."""
_COUNTED: Final = (
    r"(?i)\b(?:geen enkele?|geen van|alle|de helft|een (?:derde|kwart|vijfde|tiende)|driekwart)\b"
)
_NAMED_SPAN: Final = (
    r"\b(?:\w+(?:ste|de)|vorige?|volgende?|elke?|iedere?|per|deze|dit|dat|die|een|één|hele|\d+e)"
    r"\s+(?:week|kwartaal|fase)\b"
)
"""*het derde kwartaal 8% lager*: which quarter has been said, so the number behind it counts something."""
_NO_COUNT: Final = re.compile(
    rf"(?i)(?P<kept>{_NAMED_SPAN})|\b\d{{1,2}}\s+{MONTH}(?:\s+\d{{4}})?\b"
    r"|(?<!€ )\b(?:19|20)\d\d\b(?!\s*(?:%|procent|euro))|\bq[1-4]\b"
    r"|\b(?:week|kwartaal|top|fase)\s+\d+\b(?![.,]\d|\s*(?:%|procent))"
    r"|\bop (?:één|nummer (?:één|1))\b(?=\s*(?:[.,!]|$))"
    r"|\b\d+[-/]op[-/]\d+\b|\b24/7\b|\b\d{1,2}[.:]\d{2}\s+uur\b"
)
"""Digits that say when, or measure nothing."""


def _has_figure(fact: Feit) -> bool:
    """Whether a fact counts something; a year by itself does not, a number word does."""
    text = _NO_COUNT.sub(lambda found: found["kept"] or "", fact.feit)
    if fact.waarde is not None or re.search(r"\d", text) or re.search(_COUNTED, text):
        return True
    words = re.findall(r"[^\W\d_]+", text.lower())
    return any(word not in _ARTICLES and word_value(word) is not None for word in words)


_ARTICLES: Final = frozenset({"een", "eén", "nul"})


_HOW_OFTEN: Final = (
    r"(?i)(?<=\w) (?:(?:te|veel te|heel|erg|best|nog|nog te|steeds) )?"
    r"(?:vaak|vaker|regelmatig|geregeld|meestal|soms|dikwijls|af en toe|veelal|doorgaans|steeds|telkens"
    r"|nogal eens)"
    r"(?= |$)"
)
"""A figure takes its place."""
_THERE: Final = re.compile(r"(?i)^(?:er (?:is|zijn|wordt|worden|komen|gaan|was|waren)|we|wij|ons team)\b")
_WHO: Final = re.compile(r"(?i)^(?:de |het |onze |veel |vaak |te veel |te weinig |steeds meer |meer )*")
_SINGULAR: Final = re.compile(
    r"(?:is|was|heeft|had|wordt|werd|gaat|komt|kan|doet|loopt|staat|ligt|zit|blijft|moet|wil|weet|vindt|klaagt)\b"
)
"""*Iedereen is druk*: of one there are no so many out of so many."""
_NO_NOUN: Final = frozenset(
    {
        "iedereen",
        "alles",
        "niets",
        "soms",
        "steeds",
        "binnen",
        "boven",
        "tussen",
        "samen",
        "tijdens",
        "volgens",
        "alleen",
        "meteen",
    }
)
_PLURAL: Final = re.compile(r"[a-zë]{2,}(?:en|s)")


def _example(fact: str) -> str:
    """The fact itself with the places for its figures: of whom how many, or how often.

    Without a colon: who puts that in a file behind ``feit:`` can't have it read.
    """
    told = re.sub(_HOW_OFTEN, "", " ".join(fact.split()).rstrip(".!?… ")).replace(": ", ", ")
    words = _WHO.sub("", told).split(maxsplit=1)
    several = len(words) == 2 and not _SINGULAR.match(words[1]) and words[0].lower() not in _NO_NOUN
    if several and _PLURAL.fullmatch(words[0].lower()) and not _THERE.match(told):
        return f"… van de … {words[0].lower()} {words[1]} ([maand of kwartaal])."
    return f"{told}. Dat zagen we in [maand of kwartaal] … van de … keer."


def feit_zonder_bron(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staat niet waar een cijfer vandaan komt.

    Zonder bron gaat het gesprek over de telling en niet over het werk. Met een bron kan iedereen het
    nakijken, ook wie er liever anders over denkt. ‘Ons systeem’ of ‘interne cijfers’ zegt nog niet waar.

    Bron: het artikel over de thermostaat (begin met inzicht, niet met actie).

    Fout:
        feiten:
          - feit: In 2025 werd 31% van de offertes een order.

    Goed:
        feiten:
          - feit: In 2025 werd 31% van de offertes een order.
            bron: offerteoverzicht 2025 uit het CRM
    """
    for index, fact in enumerate(plan.feiten):
        felt, unnamed = is_impression(fact.bron or ""), names_no_source(fact.bron or "")
        if not (felt or unnamed) and (not _has_figure(fact) or fact.bron or re.search(SOURCE, fact.feit)):
            continue
        known = _source_of_the_same(fact.feit, plan)
        example = f"Komt het ook uit ‘{known}’? Zet dan: bron: {known}" if known else _SOURCE_EXAMPLE
        message = (
            f"‘{fact.bron}’ is geen bron: dat kan niemand nakijken."
            if felt
            else WHICH_ONE.format(fact.bron)
            if unnamed
            else "Er staat niet waar dit cijfer vandaan komt."
        )
        yield Hit(("feiten", index, "bron"), message, example, quote=fact.bron or "")


def _source_of_the_same(told: str, plan: Koersplan) -> str | None:
    """The source of another fact about the same: of calls it is not where orders are counted.

    *Nu zijn het er 88* reads on from another fact.
    """
    about = keywords(told)
    for fact in plan.feiten:
        known = fact.bron and not (is_impression(fact.bron) or names_no_source(fact.bron))
        if known and (not about or about & keywords(fact.feit)):
            return fact.bron
    return None


_SOURCE_EXAMPLE: Final = (
    "Zet erbij in welk overzicht het staat, bijvoorbeeld: bron: orderoverzicht uit het CRM"
)


# --- The stand of now and the facts ------------------------------------------------------------------

_DENIES: Final = r"(?i)\b(?:geen|niet|niemand|nooit)\b"
_FEWEST: Final = 2  # keywords that make a fact one about the norm


def nulmeting_anders_dan_feit(plan: Koersplan, settings: RuleSettings) -> Hits:
    """De stand van nu bij de norm is een ander cijfer dan in de feiten.

    Wie straks kijkt of het beter gaat, moet weten waar jullie begonnen. Staat er bij de norm 31% en in de
    feiten 38%, dan weet later niemand hoeveel er is gewonnen. Zet op beide plekken hetzelfde cijfer. Gaat
    het feit over een ander jaar of een andere groep, zeg dat er dan bij.

    Bron: het artikel over de thermostaat (waar staan we écht?).

    Fout:
        feiten:
          - feit: In 2025 werd 38% van de offertes een order.
            bron: offerteoverzicht 2025 uit het CRM

    Goed:
        feiten:
          - feit: In 2025 werd 31% van de offertes een order.
            bron: offerteoverzicht 2025 uit het CRM
    """
    now, norm, subject = plan.norm.nulmeting, plan.norm.streefwaarde, keywords(plan.norm.indicator)
    if now is None or len(subject) < _FEWEST or (norm and meets(now, norm)):  # that is for KP07
        return
    same = [figure for fact in plan.feiten for figure in _figures(fact, now)]
    about = [fact for fact in plan.feiten if _is_about(subject, fact)]
    told = [(fact, figures) for fact in about if len(figures := _figures(fact, now)) == 1]
    if not told or any(_agrees(figure, now) for figure in same):
        return
    fact, (figure,) = told[0]
    if not re.search(_DENIES, fact.feit):
        other, stated = without_bound(figure), without_bound(now)
        message = f"Bij de norm is de stand van nu {stated}, maar in ‘feiten’ staat {other}."
        hint = (
            f"Klopt {other}? Schrijf dan ‘nulmeting: {other}’. Klopt {stated}, zet dan bij ‘feiten’ waar dat "
            "vandaan komt, en bij het andere cijfer over welk jaar of welke groep het gaat."
        )
        yield Hit(("norm", "nulmeting"), message, hint)


def _is_about(subject: frozenset[str], fact: Feit) -> bool:
    """Whether a fact has the words of the norm; of a long one a word may be another (*hoorde*, *genoemd*)."""
    lacking = len(subject - keywords(fact.feit))
    return not lacking or (lacking == 1 and len(subject) > _MANY)


_MANY: Final = 3


def _figures(fact: Feit, now: Quantity) -> list[Quantity]:
    """The figures of a fact in the unit of the baseline; a bound (*binnen 90 dagen*) says what counts."""
    said = [as_quantity(amount) for amount in amounts(fact.feit)]
    said += [fact.waarde] if fact.waarde else []
    return [one for one in said if one.bound is None and same_unit(one, now)]


def _agrees(figure: Quantity, now: Quantity) -> bool:
    """Whether a figure is the baseline, but for rounding; a share is also told by what is left of it."""
    rest = [100 - figure.value] if figure.unit.startswith("%") else []
    return any(abs(value - now.value) < 1 for value in (figure.value, *rest))
