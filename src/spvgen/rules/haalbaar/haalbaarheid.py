"""Attainable: what the employer does, and whether the goal can be reached (A01, A02, A04 and A06)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import Severity
from spvgen.dutch import slug
from spvgen.rules.haalbaar.steun import denies_help
from spvgen.rules.reading.goal_figures import jump, norm_of
from spvgen.rules.reading.related import nearest, subject_of, text_of, unserved
from spvgen.rules.reading.vagueness import gives_reason
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan


def doel_zonder_ondersteuning(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Bij een doel hoort geen enkele ondersteuning.

    Een plan is bedoeld om te helpen. Wie wel een doel krijgt maar geen hulp, krijgt geen echte kans om te
    groeien; een rechter weegt dat zwaar mee. Zet daarom bij elk doel minstens één vorm van hulp.
    Ondersteuning zonder ‘voor_doel’ telt voor alle doelen. Ook een actie van een ander telt als hulp, als
    die het doel bij ‘voor_doel’ noemt.

    Bron: art. 7:669 lid 3 sub d BW (voldoende gelegenheid om te verbeteren; het tekortschieten mag niet
    komen door te weinig zorg voor scholing) en Hoge Raad 14 juni 2019 (Ecofys).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
          - gebied: Vastlegging
            verwachting: Je legt per maand minimaal 95% van je gesprekken vast.
            huidige_situatie: In februari 2026 legde je 82% van je gesprekken vast.
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
          - gebied: Vastlegging
            verwachting: Je legt per maand minimaal 95% van je gesprekken vast.
            huidige_situatie: In februari 2026 legde je 82% van je gesprekken vast.
            deadline: 2026-08-31
        ondersteuning:
          - titel: Coaching
            afspraak: Karim luistert elke week twee gesprekken met je terug.
            voor_doel:
              - Terugbelafspraken
              - Vastlegging
    """
    of_others = (
        action for action in plan.acties if action.wie not in (None, "medewerker") and action.voor_doel
    )
    given = [support for support in plan.ondersteuning if not denies_help(support.afspraak)]
    for index, goal in unserved(plan, (*given, *of_others)):
        message = f"Bij het doel ‘{goal.gebied}’ hoort geen enkele ondersteuning."
        yield Hit(("doelen", index, "gebied"), message, _support_hint(goal, given))


def _support_hint(goal: Doel, given: Sequence[Ondersteuning]) -> str:
    if not given:
        return "Voeg een ondersteuning toe: wat, door wie en hoe vaak."
    closest = given[nearest(subject_of(goal), [text_of(support) for support in given]) or 0]
    name = f"‘{closest.titel}’" if closest.titel else "de eerste ondersteuning"
    return (
        f"Helpt {name} ook hierbij? Zet ‘{goal.gebied}’ er dan bij onder ‘voor_doel’. "
        "Voeg anders een ondersteuning toe: wat, door wie en hoe vaak."
    )


def haalbaarheid_niet_onderbouwd(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet waarom het doel haalbaar is.

    Een doel dat niemand kan halen, is geen kans maar een valkuil. Laat zien waarop je je baseert: wat
    collega’s halen, wat de medewerker eerder haalde, of hoeveel de hulp naar verwachting oplevert. Alleen
    opschrijven dát het haalbaar is, dát anderen het halen of wie het vraagt, zegt niets. Bij een doel met
    ‘aard: inspanning’ is dit een tip: dat heeft de medewerker voor een groot deel zelf in de hand.

    Je krijgt deze melding ook als de norm verder gaat dan het voorbeeld dat je zelf noemt, of als je vele
    malen meer vraagt dan nu. En als de tijd te kort is (een opleiding van negen maanden in een plan van
    drie), of als het niet kan (120% van de klanten).

    Bron: het SPV-artikel (de A van SMART: haalbaar, zo nodig met extra hulp of training); onbewezen of
    onrealistische doelen – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
            haalbaar: Ja, dit is haalbaar.

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
            haalbaar: Collega's met hetzelfde rooster halen gemiddeld 93%.
    """
    for index, goal in enumerate(plan.doelen):
        if beyond := _beyond(goal, index, plan):
            yield beyond
        elif lacking := _lacking(goal.haalbaar or ""):
            message = f"Bij het doel ‘{goal.gebied}’ staat {lacking}."
            asked = jump(goal, plan)
            short = f" (een sprong {asked.partition(':')[0]})" if asked else ""
            yield Hit(
                ("doelen", index, "haalbaar"), message, _ground_hint(asked),
                severity=Severity.TIP if goal.aard == "inspanning" else None,
                likewise=f"‘{goal.gebied}’{short}",
            )  # fmt: skip


def _lacking(ground: str) -> str:
    """What a ground says instead of why; empty where it tells that."""
    if not gives_reason(ground):
        return "alleen dát het haalbaar is, niet waarom" if ground else "niet waarom het kan"
    if any(map(_is_figure, ground.split())):  # nearly always
        return ""
    from spvgen.rules.haalbaar.grounds import only_asked, only_others

    if only_others(ground):
        return "alleen dát anderen het halen, niet hoeveel zij halen"
    return "alleen wat iemand ervan vindt of vraagt, niet waarom het kan" if only_asked(ground) else ""


def _is_figure(word: str) -> bool:
    """Whether a word has a figure, and is not only a year."""
    year = word.strip(".,;:()")
    return any(map(str.isdigit, word)) and not (year.isdigit() and len(year) == 4 and year.startswith("20"))


_FIGURE: Final = r"\d+(?:,\d+)?(?= ?%)"
_MORE_THAN_ALL: Final = r"(?<![\d.,])(?!100)[1-9]\d\d(?:,\d+)? ?(?:%|procent)"


def _beyond(goal: Doel, index: int, plan: Verbeterplan) -> Hit | None:
    """What is wrong with a norm that nobody reaches; a ground that names who does needs no look."""
    norm = norm_of(goal)
    told = [Decimal(figure.replace(",", ".")) for figure in re.findall(_FIGURE, goal.haalbaar or "")]
    if norm is None and not re.search(_MORE_THAN_ALL, goal.verwachting):
        return None
    if norm and norm.bound == "minimaal" and norm.value <= max(told, default=0) < 100:
        return None
    from spvgen.rules.haalbaar.reach import out_of_reach

    return out_of_reach(goal, ("doelen", index), plan)


def _ground_hint(asked: str) -> str:
    opening = f"Je vraagt een sprong {asked}. " if asked else ""
    return (
        f"{opening}Schrijf bij ‘haalbaar’ waarom dat kan: wat halen collega’s, wat lukte eerder (‘In maart "
        "was het …’), wat levert de hulp op?"
    )


# --- Who acts --------------------------------------------------------------------------------------

_OWN_EFFORT: Final = (
    r"(?i)(?:je|jij)\b[^.]*\b(?:zelf|zelfstandig|eigen initiatief|vraagt|zoekt|gaat na|leest|oefent)\b"
)


def alleen_medewerker_handelt(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Alleen de medewerker moet iets doen.

    Verbeteren is teamwerk, geen eenrichtingsverkeer. Doet niemand anders iets, dan is het plan een lijst
    met eisen. Laat de leidinggevende, HR of een collega minstens één actie of vorm van hulp op zich nemen.
    Je krijgt deze melding ook als bij ‘leidinggevende’ dezelfde naam staat als bij ‘medewerker’: dan
    begeleidt en beoordeelt iemand zichzelf.

    Bron: het SPV-artikel (het plan is teamwerk; de leidinggevende pakt de oorzaak mee aan).

    Fout:
        ondersteuning:
          - titel: Zelfstudie
            afspraak: Je leest elke week zelf een hoofdstuk van het handboek.
            wie: medewerker

    Goed:
        ondersteuning:
          - titel: Coaching
            afspraak: Karim luistert elke week twee gesprekken met je terug.
            wie: leidinggevende
    """
    manager = plan.leidinggevende
    if manager and plan.medewerker and slug(manager.naam) == slug(plan.medewerker.naam):
        message = "Bij ‘leidinggevende’ staat dezelfde naam als bij ‘medewerker’."
        hint = "Zet bij ‘leidinggevende’ de naam van wie begeleidt, de gesprekken voert en tekent."
        yield Hit(("leidinggevende", "naam"), message, hint)
        return
    someone_helps = any(not _by_employee(support, plan) for support in plan.ondersteuning)
    someone_acts = any(not _is_employee(action.wie or "medewerker", plan) for action in plan.acties)
    if not someone_helps and not someone_acts:
        message = f"Alles in dit plan moet {plan.medewerker.naam} zelf doen; niemand anders doet iets."
        hint = (
            f"Zet bij ‘ondersteuning’ ook wat {plan.leidinggevende.naam}, HR of een collega doet, en hoe "
            "vaak. Zeg erbij wie: ‘wie: leidinggevende’, ‘wie: hr’ of een naam."
        )
        yield Hit(("ondersteuning",), message, hint)


def _by_employee(support: Ondersteuning, plan: Verbeterplan) -> bool:
    if support.wie:
        return _is_employee(support.wie, plan)
    return support.vorm in (None, "coaching", "anders") and bool(re.match(_OWN_EFFORT, support.afspraak))


def _is_employee(who: str, plan: Verbeterplan) -> bool:
    return plan.rol(who) == "medewerker" or slug(who) in {"medewerker", "de-medewerker", "jij", "je", "zelf"}


def te_veel_tegelijk(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staan te veel doelen of acties in het plan.

    Wie alles tegelijk moet verbeteren, verbetert niets. Kies wat nu het meest uitmaakt. Meer dan vijf
    doelen of tien acties is voor één persoon niet te doen en voor jou niet te volgen.

    Bron: het artikel over inspireren en controleren (een korte lijst, concreet en samen gemaakt).

    Fout:
        acties:
          - titel: Actie 1
            afspraak: Je belt elke maandag tien klanten.
          - titel: Actie 2
            afspraak: Je belt elke dinsdag tien klanten.
          - titel: Actie 3
            afspraak: Je belt elke woensdag tien klanten.
          - titel: Actie 4
            afspraak: Je belt elke donderdag tien klanten.
          - titel: Actie 5
            afspraak: Je belt elke vrijdag tien klanten.
          - titel: Actie 6
            afspraak: Je mailt elke maandag vijf klanten.
          - titel: Actie 7
            afspraak: Je mailt elke dinsdag vijf klanten.
          - titel: Actie 8
            afspraak: Je mailt elke woensdag vijf klanten.
          - titel: Actie 9
            afspraak: Je mailt elke donderdag vijf klanten.
          - titel: Actie 10
            afspraak: Je mailt elke vrijdag vijf klanten.
          - titel: Actie 11
            afspraak: Je stuurt Karim elke vrijdag een overzicht.

    Goed:
        acties:
          - titel: Bellen
            afspraak: Je belt elke werkdag tien klanten.
          - titel: Mailen
            afspraak: Je mailt elke werkdag vijf klanten.
          - titel: Overzicht
            afspraak: Je stuurt Karim elke vrijdag een overzicht.
    """
    first = format_date(plan.evaluatiemomenten[0].datum)
    more = f"Kijk bij de evaluatie van {first} of er iets bij kan."
    later = "Wat dan nog overblijft, komt na dit plan."  # goals hold till the end (P20)
    for part, many, most, what, rest in (
        (plan.doelen, "doelen", settings.doelen_max, "het meest uitmaakt", later),
        (plan.acties, "acties", settings.acties_max, "het meest helpt", more),
    ):
        if len(part) > most:
            hint = f"Kies er {most}: wat nu {what}. Voeg samen wat bij elkaar hoort. {rest}"
            yield Hit((many,), f"Er staan {len(part)} {many} in het plan; meer dan {most} is te veel.", hint)
