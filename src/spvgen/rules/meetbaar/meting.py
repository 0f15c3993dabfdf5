"""Measurable: a norm, the figure of today and where figures come from (codes M01 to M03)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import Severity
from spvgen.quantities import Quantity
from spvgen.rules.reading.claims import as_quantity, criteria_of, judged, norm_in_text
from spvgen.rules.reading.goal_figures import baseline_of, end_of, indicator_of, norm_of, without_bound
from spvgen.rules.reading.impressions import (
    ASKED,
    DONE,
    ROUGHLY,
    WHICH_ONE,
    in_the_mind,
    is_impression,
    measured_feeling,
    names_no_source,
    to_somebodys_liking,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.invulplekken import without_placeholders
from spvgen.wording.stating import agrees, amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.wording.amount import Amount


def niet_meetbaar(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Aan het doel is niet te zien of het is gehaald.

    Een doel moet aan het eind geen discussie opleveren: ook een buitenstaander kan dan vaststellen of het
    is gehaald. Dat kan met een getal, een grens (‘maximaal 3 klachten’) of een uitkomst die er wel of niet
    is (‘je hebt het certificaat’). Een norm bij ‘meting’ is ook genoeg; een kaal cijfer dat
    één persoon geeft (‘norm: 7’ met ‘bron: HJ’) niet.

    Bron: het SPV-artikel (de M van SMART: objectieve doelen, zodat het eind geen verrassing is); vage of
    niet-meetbare punten – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je verbetert het terugbellen van klanten.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        if _countable(goal):
            continue
        if norm := norm_of(goal):
            yield from _a_mark(index, goal, plan) if not norm.unit else ()
            continue
        verdict = judged(goal.verwachting)
        words = verdict.vague[0].text if verdict.vague else ""
        message = f"Niemand kan zien of ‘{goal.gebied}’ is gehaald: er staat geen getal of uitkomst."
        sure = None if not verdict.vague_as_a_whole else Severity.WAARSCHUWING  # by what it is like only
        path = ("doelen", index, "verwachting")
        yield Hit(path, message, _norm_hint(goal, plan), quote=words, severity=sure)


def _a_mark(index: int, goal: Doel, plan: Verbeterplan) -> Hits:
    from spvgen.rules.meetbaar.sources import is_a_mark, mark_told  # few norms are a bare figure

    if is_a_mark(goal, plan):
        yield Hit(("doelen", index, "verwachting"), *mark_told(goal))


_OUTCOME: Final = r"(?i)\b(?:geen enkele?|geslaagd|gecertificeerd|gediplomeerd|certificaat|diploma)\b"


def _countable(goal: Doel) -> bool:
    """Whether the text can be established; of effort also when it says how often one does what."""
    if in_the_mind(goal.verwachting) and not amounts(goal.verwachting):
        return False
    if to_somebodys_liking(goal.verwachting) and not (
        amounts(goal.verwachting) or re.search(DONE, goal.verwachting)
    ):
        return False
    judgement = judged(goal.verwachting)
    effort = goal.aard == "inspanning" and judgement.time == "frequentie" and not judgement.is_vague
    return judgement.measurable or effort or bool(re.search(_OUTCOME, goal.verwachting))


def _norm_hint(goal: Doel, plan: Verbeterplan) -> str:
    if carried := next(filter(norm_in_text, criteria_of(goal, plan)), None):
        return f"Bij de succescriteria staat wel een norm. Zet die ook hier: ‘{carried}’"
    start = baseline_of(goal)
    now = f" (nu {without_bound(start)})" if start else ""
    counted, bound = indicator_of(goal), "maximaal" if asks_less(goal.verwachting) else "minimaal"
    figure = f"{bound} {open_figure(start)}{now}"
    reached = f"is [wat je telt] {figure}"
    if counted:
        from spvgen.rules.specifiek.vague_hints import reached_of  # only where there is something to advise

        reached = reached_of(counted, figure)
    return (
        "Schrijf wat je telt en wanneer het genoeg is, bijvoorbeeld: "
        f"‘Op {format_date(end_of(goal, plan))} {reached}.’ Zet die norm ook bij ‘meting’."
    )


_LESS: Final = (
    r"(?i)\b(?:minder|weinig|te laat|voorkom\w*|zo (?:laag|min) mogelijk|omlaag|verlaag\w*|verlagen)\b"
    r"|fout|klacht|verzuim"
)


def asks_less(text: str) -> bool:
    """Whether a text asks for less of something, so that its norm is a maximum."""
    return bool(re.search(_LESS, text))


def open_figure(like: Quantity | None) -> str:
    """``…%``, ``€ …`` or ``… afspraken``: a figure to fill in, in the unit of ``like``."""
    unit = like.unit if like else ""
    sign, _, words = unit.partition(" ")
    if sign == "%":
        return f"…% {words}".strip()
    return f"€ … {words}".strip() if sign == "€" else f"… {unit}".strip()


# --- The figure of today ---------------------------------------------------------------------------


def nulmeting_ontbreekt(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat geen cijfer van nu.

    Wie van een medewerker 80% vraagt, moet ook weten hoeveel het nu is. Zonder dat cijfer kan niemand zien
    of er vooruitgang is, en ook niet of de sprong te maken is. ‘De norm is niet gehaald’ is geen cijfer.
    Een getal bij ‘nulmeting’ of in ‘huidige_situatie’ is genoeg. Bij een inspanning hoeft het niet, tenzij er
    nu ‘vaak’ of ‘meestal’ staat, of bij ‘tussendoelen’ een weg omhoog: dan is het te tellen.

    Bron: het verbeterplan-artikel (ga uit van de werkelijke prestaties); in het voorbeeldplan daarvan
    ontbreekt het cijfer.

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: In het tweede kwartaal van 2025 werd de norm niet gehaald.
            meting:
              norm: minimaal 90%
              per: maand
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: In het tweede kwartaal van 2025 werd de norm niet gehaald.
            meting:
              nulmeting: 71%
              norm: minimaal 90%
              per: maand
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        norm = _result_norm(goal)
        if (
            norm is None
            or baseline_of(goal)
            or _present_figures(without_placeholders(goal.huidige_situatie), norm)
        ):
            continue
        message = f"Bij ‘{goal.gebied}’ staat niet hoe het er nu in cijfers voor staat."
        line = f"‘nulmeting: {open_figure(norm)}’"
        hint = f"Zet bij ‘meting’ de stand van nu: {line}.{_known_figure(plan, norm)}"
        yield Hit(("doelen", index, "meting", "nulmeting"), message, hint)


def _result_norm(goal: Doel) -> Quantity | None:
    """The numeric norm of a result goal; without the key only where the text asks for a share or money."""
    if goal.aard == "inspanning" and not _starts_somewhere(goal):
        return None
    if norm := norm_of(goal):
        return norm
    said = norm_in_text(goal.verwachting)
    surely = said and (said.percent or said.euro or goal.aard == "resultaat")
    return as_quantity(said) if said and surely else None


def _starts_somewhere(goal: Doel) -> bool:
    """Whether effort goes up from somewhere: *vaak te laat* can be counted, and steps have a start."""
    steps = goal.meting is not None and bool(goal.meting.tussendoelen)
    return norm_of(goal) is not None and (steps or re.search(ROUGHLY, goal.huidige_situatie) is not None)


_SPAN_BEFORE: Final = (
    r"(?i)(?:afgelopen|laatste|vorige|sinds|al|gedurende|eerste|tweede|in|over|na)\s+(?:de\s+|het\s+)?$"
)
_CALENDAR: Final = r"(?:dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|jaar|jaren)$"
_NOT_REACHED: Final = r"(?i)\b(?:niet|nooit|geen|onder|norm|doel|target|eis|afgesproken)\b"


def _present_figures(text: str, norm: Quantity) -> list[Amount]:
    """The figures that tell how things stand: no span of time, and not the norm that was missed."""
    missed = bool(re.search(_NOT_REACHED, text))
    return [
        amount
        for amount in amounts(text)
        if not (re.search(_CALENDAR, amount.unit) and re.search(_SPAN_BEFORE, text[: amount.start]))
        and not (missed and agrees(amount, norm))
    ]


def _known_figure(plan: Verbeterplan, norm: Quantity) -> str:
    """Point to a figure in the same sign that the reason for the plan holds already."""
    told = plan.aanleiding.omschrijving if plan.aanleiding else None
    for amount in amounts(told or ""):
        figure = as_quantity(amount)
        if figure.unit == norm.unit and figure.value != norm.value:
            return f" In ‘aanleiding’ staat {without_bound(figure)}; is dat het cijfer?"
    return ""


# --- Where figures come from -----------------------------------------------------------------------

_KEPT: Final = (
    r"(?:\w*systee?m\w*|excel|\w*rapport(?:age|ages|en)?|\w*registratie|\w*administratie|\w*meting"
    r"|\w*onderzoek|\w*telling|\w*dossiers?|\w*logboek|\w*lijst(?:en)?|\w*formulier(?:en)?|\w*agenda|\w*planning"
    r"|\w*overzicht(?:en)?|\w*audits?|\w*controles?|urensta(?:at|ten)|werkbon(?:nen)?|verslag(?:en)?|notulen|kassa)"
)
SOURCE: Final = (
    rf"(?i)\b(?:volgens|uit|in|via|bij|door|met)\s+(?:\w+\s+){{0,3}}?{_KEPT}\b"
    r"|\b(?:crm|erp|afas|exact|sap|salesforce|dashboards?|\w*enqu[eê]tes?|steekproe(?:f|ven)|mystery\w*"
    r"|certifica(?:at|ten)|gecertificeerd|diploma|examen|blijkt uit|gemeten (?:met|in|via|door|aan))\b"
)
"""Where figures are kept, after a preposition (*op de lijst* is no source), and what is one by itself."""


def meetbron_ontbreekt(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet waar het cijfer vandaan komt.

    Als jullie elk met een ander cijfer komen, praat je bij de evaluatie over de telling en niet over het
    werk. Spreek daarom vooraf af waar het cijfer vandaan komt: een rapport, een systeem, een lijst, een
    steekproef. Een indruk of een paraaf (‘HJ’) is geen bron, en ‘voor 95% commercieel’ is een gevoel met een
    getal erbij. Bij ‘ons systeem’ of ‘interne cijfers’ weet een ander niet waar: noem het systeem bij
    naam, of het rapport.

    Bron: het SPV-artikel (de M van SMART: objectieve doelen).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              norm: minimaal 90%
              bron: maandrapport van het klantsysteem
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        yield from _felt(index, goal)
        if goal.meting and goal.meting.bron:
            yield from _somebody(index, goal, plan) if _may_be_somebody(goal.meting.bron) else ()
            continue
        counted = norm_of(goal) or norm_in_text(goal.verwachting)
        if counted and not re.search(SOURCE, _texts_on_source(goal, plan)):
            message = f"Er staat niet waar het cijfer van ‘{goal.gebied}’ vandaan komt."
            yield Hit(("doelen", index, "meting", "bron"), message, _source_hint(goal, plan))


def _may_be_somebody(source: str) -> bool:
    """Whether a source can be a name or initials, perhaps of who signs: *paraaf BW*."""
    return source[0].isupper() or source.startswith(
        ("paraaf", "handtekening", "akkoord", "oordeel", "opgave")
    )


def _felt(index: int, goal: Doel) -> Hits:
    """An impression as a source, and a share of what somebody feels; what was asked or counted is neither."""
    source = goal.meting.bron if goal.meting else None
    if source and is_impression(source):
        message = f"‘{source}’ is geen bron: een ander kan dat niet nakijken."
        hint = (
            "Kies iets wat je kunt tellen of opzoeken, bijvoorbeeld ‘bron: maandrapport uit [het systeem]’."
        )
        yield Hit(("doelen", index, "meting", "bron"), message, hint, quote=source)
    elif source and names_no_source(source):
        hint = "Schrijf het zo dat jullie hetzelfde openen, bijvoorbeeld ‘bron: weekrapport uit het CRM’."
        yield Hit(("doelen", index, "meting", "bron"), WHICH_ONE.format(source), hint, quote=source)
    felt = "" if source and re.search(ASKED, source) else measured_feeling(goal.verwachting)
    if felt:
        message = f"‘{felt}’ is een gevoel met een getal erbij: niemand kan dat tellen."
        hint = (
            "Schrijf wat de medewerker doet waardoor anderen dat merken, en tel dat: hoe vaak, bij hoeveel "
            "klanten. Of vraag het hun in een enquête, en noem die bij ‘bron’."
        )
        yield Hit(("doelen", index, "verwachting"), message, hint, quote=felt)


def _somebody(index: int, goal: Doel, plan: Verbeterplan) -> Hits:
    """A name or initials as a source; it begins with a capital."""
    from spvgen.rules.meetbaar.sources import source_of, source_told

    if told := source_told(goal, plan):
        yield Hit(("doelen", index, "meting", "bron"), *told, quote=source_of(goal))


def _texts_on_source(goal: Doel, plan: Verbeterplan) -> str:
    """Where a source can show; of effort also in the proof of its actions, for that is what is counted."""
    proofs = _proofs(goal, plan) if goal.aard == "inspanning" else []
    own = (goal.verwachting, goal.huidige_situatie, indicator_of(goal))
    return " / ".join([*own, *criteria_of(goal, plan), *proofs])


def _proofs(goal: Doel, plan: Verbeterplan) -> list[str]:
    serving = (a for a in plan.acties if a.voor_doel is None or any(map(goal.heet, a.voor_doel)))
    return [a.bewijs for a in serving if a.bewijs]


def _source_hint(goal: Doel, plan: Verbeterplan) -> str:
    proofs = _proofs(goal, plan)
    if proofs:
        proof = proofs[0].rstrip(".")
        return f"Komt het cijfer uit ‘{proof}’? Zet dan bij ‘meting’: bron: {proof}"
    return (
        "Zet bij ‘meting’ de bron: het systeem, de lijst of het rapport waarin je dit getal opzoekt. "
        "Bijvoorbeeld: bron: maandrapport uit [het systeem]"
    )
