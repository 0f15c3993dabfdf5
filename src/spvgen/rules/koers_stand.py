"""A course plan: where the team really stands, and who steers on what (codes KP01 to KP05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS
from spvgen.diagnostics import Severity
from spvgen.dutch import join_quoted
from spvgen.rules.indrukken import is_impression
from spvgen.rules.meetbaar import SOURCE
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.vaagheid import gives_reason
from spvgen.rules.verwant import keywords
from spvgen.wording.numerals import word_value

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Feit, Sturing
    from spvgen.kinds.koersplan import Koersplan


def stand_zonder_cijfer(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Bij ‘waar staan we echt’ staat geen cijfer.

    ‘Het loopt niet lekker’ is een gevoel, en dat is voor iedereen anders. Met een cijfer erbij kijken
    jullie naar hetzelfde, en weet je straks of er iets is veranderd. Heeft geen enkel feit een cijfer,
    dan is dat een fout; heeft een enkel feit er geen, dan is het een waarschuwing.

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
        hint = f"Schrijf hoeveel van hoeveel, en in welke periode, bijvoorbeeld: ‘{_example(fact.feit)}’"
        yield Hit(("feiten", index, "feit"), message, hint, severity=severity)


_COUNTED: Final = (
    r"(?i)\b(?:geen enkele?|geen van|alle|de helft|een (?:derde|kwart|vijfde|tiende)|driekwart)\b"
)
_NAMED_SPAN: Final = (
    r"\b(?:\w+(?:ste|de)|vorige?|volgende?|elke?|iedere?|per|deze|dit|dat|die|een|één|hele|\d+e)"
    r"\s+(?:week|kwartaal|fase)\b"
)
"""*het derde kwartaal 8% lager*: which quarter has been said, so the number behind it counts something."""
_NO_COUNT: Final = re.compile(
    rf"(?i)(?P<kept>{_NAMED_SPAN})|\b\d{{1,2}}\s+(?:{'|'.join(MONTHS)})(?:\s+\d{{4}})?\b"
    r"|(?<!€ )\b(?:19|20)\d\d\b(?!\s*(?:%|procent|euro))|\bq[1-4]\b"
    r"|\b(?:week|kwartaal|top|fase)\s+\d+\b(?![.,]\d|\s*(?:%|procent))"
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


_THERE: Final = re.compile(r"(?i)^(?:er (?:is|zijn|wordt|worden|komen|gaan|was|waren)|we|wij|ons team)\b")
_WHO: Final = re.compile(r"(?i)^(?:de |het |onze |veel |vaak |te veel |te weinig |steeds meer |meer )*")
_PLURAL: Final = re.compile(r"[a-zë]{2,}(?:en|s)")


def _example(fact: str) -> str:
    """The fact itself with the places for its figures: of whom how many, or how often."""
    told = " ".join(fact.split()).rstrip(".!?… ")
    words = _WHO.sub("", told).split(maxsplit=1)
    if len(words) == 2 and _PLURAL.fullmatch(words[0].lower()) and not _THERE.match(told):
        return f"In [maand of kwartaal]: … van de … {words[0].lower()} {words[1]}."
    return f"{told}: in [maand of kwartaal] zagen we dat bij … van de … [klanten of offertes]."


def feit_zonder_bron(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staat niet waar een cijfer vandaan komt.

    Zonder bron gaat het gesprek over de telling en niet over het werk. Met een bron kan iedereen het
    nakijken, ook wie er liever anders over denkt.

    Bron: het artikel over de thermostaat (begin met inzicht, niet met actie).

    Fout:
        feiten:
          - feit: In 2025 werd 31% van de offertes een order.

    Goed:
        feiten:
          - feit: In 2025 werd 31% van de offertes een order.
            bron: offerteoverzicht 2025 uit het CRM
    """
    sources = (fact.bron for fact in plan.feiten if fact.bron)
    known = next((source for source in sources if not is_impression(source)), None)
    for index, fact in enumerate(plan.feiten):
        felt = is_impression(fact.bron or "")
        if not felt and (not _has_figure(fact) or fact.bron or re.search(SOURCE, fact.feit)):
            continue
        example = f"Komt het ook uit ‘{known}’? Zet dan: bron: {known}" if known else _SOURCE_EXAMPLE
        message = (
            f"‘{fact.bron}’ is geen bron: dat kan niemand nakijken."
            if felt
            else "Er staat niet waar dit cijfer vandaan komt."
        )
        yield Hit(("feiten", index, "bron"), message, example, quote=fact.bron or "")


_SOURCE_EXAMPLE: Final = (
    "Zet erbij in welk overzicht het staat, bijvoorbeeld: bron: orderoverzicht uit het CRM"
)


# --- One norm --------------------------------------------------------------------------------------

_MEASURES: Final = (
    r"(?i)\b\w*(?:omzet|marge|winst|tevredenheid|rapportcijfer|volume|conversie|marktaandeel|retentie|levertijd"
    r"|doorlooptijd|klantbehoud|scorings?kans)\b|\bnps\b|\b(?:het )?aantal (?:nieuwe )?\w+|\bkosten\b"
)
_MEASURE_ALONE: Final = (
    r"(?i)^(?:de |het )?\w*(?:omzet|marge|winst|tevredenheid|rapportcijfer|conversie|nps)$"
)
_BETWEEN: Final = r"(?i)\s*(?:,|;|/|\+|&|\ben\b|\bén\b|\balsook\b|\bplus\b)\s*"


def meer_dan_een_norm(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staan twee maten in de norm.

    Een thermostaat heeft één temperatuur. Met omzet én tevredenheid kiest ieder op een drukke dag de maat
    die het beste uitkomt, en dan trekt ieder weer een andere kant op. Kies de maat die alleen goed kan
    zijn als de andere dat ook zijn. Wat je verder wilt volgen, hoort bij ‘feiten’.

    Bron: het artikel over de thermostaat (één nieuwe norm waarin iedereen zich herkent).

    Fout:
        norm:
          indicator: Omzet en klanttevredenheid
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: De een let op omzet, de ander op tevredenheid.

    Goed:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
    """
    parts = re.split(_BETWEEN, plan.norm.indicator)
    measures = [match[0] for part in parts if (match := re.search(_MEASURES, part))]
    if len(measures) < len(parts) == 2 and re.search(_MEASURE_ALONE, parts[1]):
        measures = parts  # telefoontjes binnen 30 seconden en klanttevredenheid
    if len(measures) > 1:
        named = join_quoted(measure.lower() for measure in measures)
        message = f"In de norm staan {len(measures)} maten: {named}. Dan stuurt ieder op een andere."
        too = "is" if len(measures) == 2 else "zijn"
        hint = (
            f"Kies er één: welke is alleen goed als de andere dat ook {too}? Zet de stand van de andere bij "
            "‘feiten’."
        )
        yield Hit(("norm", "indicator"), message, hint)


def ieder_stuurt_op_iets_anders(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Iemand stuurt op een eigen maat, en er staat niet wat de norm voor diegene betekent.

    De een stuurt op aantallen, de ander op tevredenheid, een derde op marge. Ieder doet zijn best, en
    samen komt er niets vooruit. Schrijf daarom bij ieder waarom de gezamenlijke norm ook van die persoon
    is. Lukt dat niet, dan is het nog niet de goede norm.

    Bron: het artikel over de thermostaat (ieder stuurt op een eigen stukje: versnippering, geen
    vooruitgang).

    Fout:
        sturing:
          - wie: Buitendienst
            stuurt_op: het aantal bezoeken
          - wie: Ilse Kramer
            stuurt_op: de marge

    Goed:
        sturing:
          - wie: Buitendienst
            stuurt_op: het aantal bezoeken
            herkenning: Een bezoek met een volledige aanvraag levert vaker een order op.
          - wie: Ilse Kramer
            stuurt_op: de marge
            herkenning: Een offerte die meteen klopt, kost geen tweede ronde.
    """
    subject = keywords(plan.norm.indicator)
    for index, one in enumerate(plan.sturing or ()):
        if gives_reason(one.herkenning) or subject & keywords(one.stuurt_op):
            continue
        message = f"‘{one.wie}’ stuurt op {one.stuurt_op}, en niet op jullie norm."
        yield Hit(("sturing", index, "herkenning"), message, _recognition_hint(one, plan))


def _recognition_hint(one: Sturing, plan: Koersplan) -> str:
    return (
        f"Vraag het zelf aan ‘{one.wie}’: wat heb jij aan {plan.norm.noemer}, en wat doe jij eraan? Zet "
        "het antwoord bij ‘herkenning’. Is er geen antwoord, zoek dan een andere norm."
    )


def niemand_herkent_zich(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staat niet waarom iedereen zich in de norm herkent.

    Een norm die van boven komt, is een target erbij. Een norm werkt pas als ieder ziet: dit gaat ook over
    mijn werk. Schrijf dat op, voor het team als geheel of per persoon bij ‘sturing’.

    Bron: het artikel over de thermostaat (één nieuwe norm waarin iedereen zich herkent).

    Fout:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Dit vinden we belangrijk.
        sturing:

    Goed:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
        sturing:
    """
    told = [plan.norm.herkenning, *(one.herkenning for one in plan.sturing or ())]
    if any(gives_reason(text) for text in told):
        return
    people = join_quoted(one.wie for one in plan.sturing or ())
    ask = f"Vraag het aan {people}: " if people else "Vraag het aan iedereen in het team: "
    message = f"Er staat niet waarom iedereen zich herkent in {plan.norm.noemer}."
    hint = f"{ask}wat heeft jouw werk met deze norm te maken? Zet het antwoord bij ‘herkenning’."
    yield Hit(("norm", "herkenning"), message, hint)
