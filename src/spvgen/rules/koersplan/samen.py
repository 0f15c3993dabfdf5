"""A course plan: one norm, in which everybody sees their own work (codes KP03 to KP05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import join_quoted
from spvgen.rules.koersplan.recognition import says_what_for, says_why, stands_aside
from spvgen.rules.reading.patterns import any_of
from spvgen.rules.reading.related import keywords
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Sturing
    from spvgen.kinds.koersplan import Koersplan

_MEASURES: Final = (
    r"(?i)(?<!\bover )(?<!\bover de )(?<!\bover het )"  # what people ring about is not counted
    r"(?:\b\w*(?:omzet|marge|winst|tevredenheid|rapportcijfer|volume|conversie|marktaandeel|retentie|levertijd"
    r"|doorlooptijd|klantbehoud|scorings?kans|verzuim|productiviteit|rendement)\b"
    r"|\bnps\b|\b(?:het )?aantal (?:nieuwe )?\w+|\bkosten\b)"
)
_MEASURE_ALONE: Final = (
    r"(?i)^(?:de |het )?\w*(?:omzet|marge|winst|tevredenheid|rapportcijfer|conversie|nps)$"
)
_MEASURE_FIRST: Final = (
    rf"(?i)^(?:(?:de|het|hun|een|hoger|hogere|gemiddelde?) )*{_MEASURES.removeprefix('(?i)')}"
)
_BETWEEN: Final = (
    r"(?i)\s*(?:\(?\s*(?:en )?(?:daarnaast|bovendien|tegelijk|tevens):?|,|;|/|\+|&|[()]|\b[eé]n\b(?: ook)?"
    r"|\b(?:alsook|alsmede|plus|naast|maar ook|samen met|met daarbij)\b)\s*"
)
_AS_WELL: Final = (
    r"(?i)\bén\b|\b(?:daarnaast|bovendien|tevens|alsook|alsmede|plus|naast|maar ook|en ook|met daarbij)\b"
)
"""What joins a second measure, and never two parts of one."""


def meer_dan_een_norm(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staan twee maten in de norm.

    Een thermostaat heeft één temperatuur. Met omzet én tevredenheid kiest ieder op een drukke dag de maat
    die het beste uitkomt, en dan trekt ieder weer een andere kant op. Kies de maat die alleen goed kan
    zijn als de andere dat ook zijn. Wat je verder wilt volgen, hoort bij ‘feiten’. Ook een norm erachter
    (‘…, plus een marge van minstens 20%’) is een tweede maat.

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
    parts = [part for part in re.split(_BETWEEN, plan.norm.indicator) if part]
    measures = [match[0] for part in parts if (match := re.search(_MEASURES, part))]
    as_well = bool(re.search(_AS_WELL, plan.norm.indicator))
    if len(measures) < len(parts) == 2 and _is_measure(parts[1], as_well=as_well):
        measures = parts  # telefoontjes binnen 30 seconden en klanttevredenheid
    if len(measures) < len(parts) and (_are_counts(parts, plan.norm.indicator) or _has_aim_beside(parts)):
        measures = parts  # bezoeken en orders
    if len(measures) < 2 and (proviso := re.search(_PROVISO, plan.norm.indicator)):
        measures = [parts[0], proviso["measure"]]  # de doorlooptijd, waarbij de marge niet zakt
    if len(measures) > 1:
        named = join_quoted(measure.lower() for measure in measures)
        message = f"In de norm staan {len(measures)} maten: {named}. Dan stuurt ieder op een andere."
        too = "is" if len(measures) == 2 else "zijn"
        hint = (
            f"Kies er één: welke is alleen goed als de andere dat ook {too}? Zet de stand van de andere bij "
            "‘feiten’."
        )
        yield Hit(("norm", "indicator"), message, hint)


_PROVISO: Final = (
    r"(?i)(?:,|;| en| maar) (?:waarbij|mits|terwijl|zonder dat|zolang)\b[^;]*?"
    rf"(?P<measure>{_MEASURES.removeprefix('(?i)')})"
    r"(?=[^;]*\b(?:niet|gelijk|daalt|zakt|stijgt|oploopt|blijft)\b)"
)
"""A condition behind the norm that is a measure of its own."""
_EACH_ITS_OWN: Final = (
    r"(?i)^(?:meer|minder|hogere?|lagere?|betere?|kortere?|snellere?|tevreden|blije) \w+$",
    r"(?i)^(?!per\b).+\bper (?:werkdag|dag|week|maand|kwartaal|jaar|verkoper|medewerker)\b",
    r"(?i)^(?:het )?(?:percentage|aandeel|gemiddelde|aantal|deel) \w",
)
"""Each of the parts has its own direction, span or way to count."""
_STAGES: Final = (
    r"(?i)^(?:nieuwe )?(?:leads|prospects)$",
    r"(?i)^(?:klant)?(?:bezoeken|afspraken|gesprekken|telefoontjes|belletjes)$",
    r"(?i)^(?:aan)?(?:offertes|aanvragen)$",
    r"(?i)^(?:orders|deals|contracten|opdrachten|bestellingen|verkopen)$",
)
"""From lead to order: what nobody adds up, for the one leads to the other."""
_WISHED: Final = any_of("""
    tevreden blije? enthousiaste? trouwe? loyale? gezonde? goede prettige gemotiveerde? betrokken schone nette
    veilige? betere? hogere? lagere? minder meer
""")
_HAD: Final = any_of("""
    klant(?:en)? gast(?:en)? huurders? bewoners? cliënt(?:en)? patiënt(?:en)? ouders? leerling(?:en)? leden
    deelnemers? opdrachtgevers? medewerkers? collega's chauffeurs? monteurs? team ploeg sfeer keuken kosten
    lid fouten klachten werkdruk verloop
""")
_AIM: Final = (
    rf"(?i)^(?:(?P<one>een|onze|het|de) )?(?:{_WISHED} {_HAD}|(?:tevreden|blije|enthousiaste) [\w-]+s"
    r"|(?:foutloze|juiste|complete|volledige|kloppende|correcte) [\w-]+(?:en|s)"
    r"|(?P<state>rust (?:op|in) \w+(?: \w+)?|(?:werk|klant)(?:plezier|geluk)))$"
)
"""What a team wants besides, as a thing to be had: *een tevreden klant*, *foutloze orders*, *werkplezier*."""
_MEASURE_EACH: Final = r"(?i)^(?:de |het )?\w*(?:omzet|marge|winst|tevredenheid|score) per \w+$"
_WITH_BOTH: Final = (
    r"(?i)\b(?:aan|bij|door|met|naar|over|tot|tussen|van|voor|zonder) (?:(?:een|de|het|onze) )?(?:\w+ )?\w+$"
)
"""A preposition that holds for what follows as well: *met een volledige aanvraag en een tevreden klant*."""
_OWN_CLAUSE: Final = r"(?i)^(?P<head>[\w-]+) die .*\b\w+$"
_ONE_THING: Final = r"(?i)\b(?:die|dat|waar\w*)\b"


def _are_counts(parts: list[str], indicator: str) -> bool:
    """*Bezoeken en orders*, *meer omzet en minder klachten*; *vragen en klachten die …* are one."""
    if not parts[1:]:
        return False
    if any(all(re.search(own, part) for part in parts) for own in _EACH_ITS_OWN):
        return True
    stages = [next((stage for stage in _STAGES if re.search(stage, part)), "") for part in parts]
    return all(stages) and len(set(stages)) == len(stages) and not re.search(_ONE_THING, indicator)


def _has_aim_beside(parts: list[str]) -> bool:
    """*Offertes die op tijd weg zijn en een tevreden klant*; *nieuwe en tevreden klanten* are one."""
    if len(parts) != 2 or re.search(_WITH_BOTH, parts[0]):
        return False
    whole = re.search(r"(?i)\b(?:die|dat|per|binnen)\b|\w op tijd$", parts[0])
    if aim := re.search(_AIM, parts[1]):
        return bool(whole or aim["one"] or aim["state"])
    if re.search(_MEASURE_EACH, parts[1]) and whole:
        return True
    heads = {found["head"].lower() for part in parts if (found := re.search(_OWN_CLAUSE, part))}
    return len(heads) == 2


_NARROWS: Final = r"(?i)^(?:bij|boven|met|mits|onder|van|waar\w*|zonder)\b"


def _is_measure(part: str, *, as_well: bool) -> bool:
    """*Klanttevredenheid*, *het cijfer dat ze geven*, or one with a norm of its own: *een marge van € 6*."""
    if re.search(_MEASURE_ALONE, part) or (as_well and re.search(_MEASURE_FIRST, part)):
        return True
    own = as_well or re.search(_MEASURES, part)
    return bool(own and not re.search(_NARROWS, part) and any(amount.is_norm for amount in amounts(part)))


def ieder_stuurt_op_iets_anders(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Iemand stuurt op een eigen maat, en er staat niet wat de norm voor diegene betekent.

    De een stuurt op aantallen, de ander op tevredenheid, een derde op marge. Ieder doet zijn best, en
    samen komt er niets vooruit. Schrijf daarom bij ieder waarom de gezamenlijke norm ook van die persoon
    is. Lukt dat niet, of staat er juist dat de norm niet over hen gaat, dan is het nog niet de goede norm.
    ‘Belangrijk voor iedereen’ en ‘zie de norm’ zeggen nog niet wat die voor diegene betekent.

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
        aside = stands_aside(one.herkenning)
        if not aside and (says_what_for(one) or subject & keywords(one.stuurt_op)):
            continue
        message = (
            f"Volgens deze zin gaat jullie norm niet over het werk van ‘{one.wie}’."
            if aside
            else f"‘{one.wie}’ stuurt op {one.stuurt_op}, en niet op jullie norm."
        )
        yield Hit(("sturing", index, "herkenning"), message, _recognition_hint(one, plan), quote=aside)


_ALL_OF_US: Final = r"(?i)iedereen|allemaal|allen|wij|ons|(?:het|ons) (?:hele )?team|de hele \w+|alle \w+"


def _recognition_hint(one: Sturing, plan: Koersplan) -> str:
    whom = "een paar mensen" if re.fullmatch(_ALL_OF_US, one.wie.strip()) else f"‘{one.wie}’"
    return (
        f"Vraag het zelf aan {whom}: wat heb jij aan {plan.norm.noemer}, en wat doe jij eraan? Zet "
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
    aside = stands_aside(plan.norm.herkenning)
    if not aside and any(says_why(text) and not stands_aside(text) for text in told):
        return
    people = join_quoted(one.wie for one in plan.sturing or ())
    ask = f"Vraag het aan {people}: " if people else "Vraag het aan iedereen in het team: "
    message = f"Er staat niet waarom iedereen zich herkent in {plan.norm.noemer}."
    hint = f"{ask}wat heeft jouw werk met deze norm te maken? Zet het antwoord bij ‘herkenning’."
    yield Hit(("norm", "herkenning"), message, hint, quote=aside)
