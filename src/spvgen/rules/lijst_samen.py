"""Made and walked through together: a conscience that inspires, and no engine (codes AL06-AL13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from spvgen.dutch import format_date, format_number, join_list, slug
from spvgen.rules.contacten import is_contact
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import texts_under
from spvgen.rules.termijn import recurs, term_of
from spvgen.rules.tijdvak import meeting_days
from spvgen.workdays import next_workday

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.actielijst import Actielijst


def te_veel_controle(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Te veel doorloopmomenten zijn om te controleren.

    De lijst is een geweten dat helpt, geen toezicht. Wat werkt, is ongeveer 70% inspireren en 30%
    controleren. Wordt het meer controle, dan gaat iemand de lijst invullen voor jou en niet voor zichzelf.

    Bron: het artikel over inspireren of controleren (ongeveer 70% om 30%).

    Fout:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: controleren
          - naam: Tweede keer
            datum: 2026-07-24
            nadruk: inspireren
          - naam: Derde keer
            datum: 2026-09-04
            nadruk: controleren
          - naam: Vierde keer
            datum: 2026-10-16
            nadruk: inspireren

    Goed:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
          - naam: Tweede keer
            datum: 2026-07-24
            nadruk: inspireren
          - naam: Derde keer
            datum: 2026-09-04
            nadruk: controleren
          - naam: Vierde keer
            datum: 2026-10-16
            nadruk: inspireren
    """
    moments = plan.doorloopmomenten
    controls = [index for index, one in enumerate(moments) if one.nadruk == "controleren"]
    most = len(moments) * settings.controleren_max_procent // 100
    if len(controls) <= most:
        return
    share = round(100 * len(controls) / len(moments))
    are = "is er 1" if len(controls) == 1 else f"zijn er {len(controls)}"
    told = (
        f"Van de {len(moments)} doorloopmomenten {are} om te controleren"
        if len(moments) > 1
        else _THE_ONLY_ONE
    )
    message = f"{told}: {share}%. Dat is meer dan {settings.controleren_max_procent}%."
    surplus = [f"‘{moments[index].naam}’" for index in controls[: len(controls) - most]]
    yield Hit(
        ("doorloopmomenten", controls[0], "nadruk"),
        message,
        f"Zet bij {join_list(surplus)}: nadruk: inspireren. Begin daar met wat goed ging.",
    )


def te_veel_acties(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er staan te veel acties op de lijst.

    Een lange lijst wordt weer een stapel waar je tegen opziet. Houd het kort: liever vijf acties die gebeuren
    dan twaalf die blijven staan. Wat nog kan wachten, komt op de volgende lijst.

    Bron: het artikel over inspireren of controleren (een korte lijst, eenvoudig en heel concreet).

    Fout:
        acties:
          - titel: Maandag
            afspraak: Je noteert elke maandag een vraag.
          - titel: Dinsdag
            afspraak: Je noteert elke dinsdag een vraag.
          - titel: Woensdag
            afspraak: Je noteert elke woensdag een vraag.
          - titel: Donderdag
            afspraak: Je noteert elke donderdag een vraag.
          - titel: Vrijdag
            afspraak: Je noteert elke vrijdag een vraag.
          - titel: Ochtend
            afspraak: Je leest elke ochtend een bladzijde vakpers.
          - titel: Middag
            afspraak: Je leest elke middag een bladzijde vakpers.
          - titel: Avond
            afspraak: Je leest elke avond een bladzijde vakpers.

    Goed:
        acties:
          - titel: Vraag van de dag
            afspraak: Je noteert elke werkdag een vraag.
    """
    most = settings.lijst_acties_max
    if len(plan.acties) > most:
        message = f"Er staan {len(plan.acties)} acties op de lijst; meer dan {most} is te veel."
        hint = "Kies samen wat nu het meest helpt, en bewaar de rest voor de volgende lijst."
        yield Hit(("acties",), message, hint)


_THE_ONLY_ONE: Final = "Het enige doorloopmoment is om te controleren"


# --- Pay -------------------------------------------------------------------------------------------

_PAY: Final = (
    r"(?:\w*bonus(?:sen)?|\w*provisies?|variabele (?:beloning|deel|salaris)|prestatiebeloning|incentives?"
    r"|winstdeling|tantième)"
)
_AS_ENGINE: Final = (
    rf"(?i)\b(?:je|jouw)(?: \w+e)? {_PAY}\b"
    rf"|\b(?:krijg|verdien|ontvang|lever|tel|bepaal)\w*\b[^.!?]*\b{_PAY}\b"
    rf"|\b{_PAY}\b[^.!?]*\b(?:hangt|telt|afhankelijk|krijg\w*|verdien\w*|per|voor elke?|als je)\b"
)
_DENIED: Final = r"(?i)\b(?:geen|niet|los van|staat los|buiten|nooit)\b"
_TEXTS: Final = frozenset(
    {
        "inleiding",
        "wat_we_willen",
        "afspraak",
        "vervolg",
        "als",
        "dan",
        "slotopmerking",
        "besproken",
        "afspraken",
    }
)


def beloning_als_motor(plan: Actielijst, settings: RuleSettings) -> Hits:
    """De lijst gebruikt een bonus of provisie om iemand in beweging te krijgen.

    Een variabele beloning stuurt op de uitkomst. Wie nieuw is in verkopen, weet nog niet hoe je bij die
    uitkomst komt, en dan werkt een bonus niet. Houd de beloning buiten deze lijst en help met de eerste stap.

    Bron: het artikel over inspireren of controleren (leun niet op variabele beloning).

    Fout:
        slotopmerking: Voor elke afspraak uit deze lijst krijg je een bonus.

    Goed:
        slotopmerking: Deze lijst staat los van je bonus.
    """
    for path, text in texts_under(plan, _TEXTS):
        if words := _pay(text):
            message = f"‘{words}’: een beloning is hier geen goede motor."
            hint = "Haal dit weg. Zet erbij wat je leidinggevende doet om je op weg te helpen."
            yield Hit(path, message, hint, quote=words)


def _pay(text: str) -> str:
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        if re.search(_AS_ENGINE, sentence) and not re.search(_DENIED, sentence):
            found = re.search(rf"(?i)\b{_PAY}\b", sentence)
            return found[0] if found else ""
    return ""


# --- Together --------------------------------------------------------------------------------------


def niet_samen_gemaakt(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Uit de lijst blijkt niet dat jullie hem samen hebben gemaakt.

    Een lijst die je krijgt, is een opdracht. Een lijst die je samen maakt, is van jezelf. Schrijf op wanneer
    jullie erover zaten, en wie erbij waren: de professional en de leidinggevende.

    Bron: het artikel over inspireren of controleren (ga zitten en maak de lijst samen).

    Fout:
        samen_gemaakt:

    Goed:
        samen_gemaakt:
          datum: 2026-05-27
          aanwezig:
            - Noortje Kramer
            - Bas Otten
    """
    made = plan.samen_gemaakt
    if made is None:
        message = "Er staat niet bij wanneer en met wie deze lijst is gemaakt."
        hint = "Maak hem samen, en zet bij ‘samen_gemaakt’ de ‘datum’ en bij ‘aanwezig’ jullie twee namen."
        yield Hit((), message, hint)
        return
    if made.datum is None:
        yield Hit(("samen_gemaakt",), "Er staat niet bij wanneer jullie de lijst maakten.", _DAY_HINT)
    elif made.datum > plan.looptijd.start:
        message = f"De lijst is pas na het begin gemaakt: op {format_date(made.datum)}."
        hint = f"Maak hem samen voor de eerste dag, of laat de lijst beginnen op {made.datum}."
        yield Hit(("samen_gemaakt", "datum"), message, hint)
    if absent := list(_absent(plan, made.aanwezig or ())):
        message = f"Bij het maken van de lijst ontbrak {join_list(absent)}."
        hint = "Maak de lijst samen. Waren jullie er allebei? Zet dan beide namen bij ‘aanwezig’."
        yield Hit(("samen_gemaakt", "aanwezig") if made.aanwezig else ("samen_gemaakt",), message, hint)


_DAY_HINT: Final = "Zet bij ‘samen_gemaakt’ de dag, bijvoorbeeld: datum: 2026-05-27"


def _absent(plan: Actielijst, present: tuple[str, ...]) -> Iterator[str]:
    there = {slug(name) for name in present}
    for person in (plan.professional, plan.leidinggevende):
        if there.isdisjoint({slug(person.naam), slug(person.naam.split()[0])}):
            yield person.naam


# --- Walking through it ----------------------------------------------------------------------------


def actie_na_laatste_moment(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Een actie ligt na het laatste doorloopmoment, of buiten de looptijd.

    Na het laatste moment vraagt niemand meer hoe het ging. Juist die vraag helpt om het te doen. Plan nog een
    moment, of haal de actie naar voren.

    Bron: het artikel over inspireren of controleren (loop de lijst samen door: deed je wat je afsprak?).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: 2026-10-26

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: 2026-10-12
    """
    last = plan.doorloopmomenten[-1]
    for index, action in enumerate(plan.acties):
        term = term_of(action, plan)
        if term is None or recurs(action):
            continue
        path = ("acties", index, "wanneer" if action.wanneer else "afspraak")
        if term.last > last.datum:
            message = (
                f"‘{action.titel}’ loopt tot en met {format_date(term.last)}, na ‘{last.naam}’ "
                f"({format_date(last.datum)})."
            )
            day = next_workday(term.last)
            hint = f"Plan nog een doorloopmoment, bijvoorbeeld op {_shown(day)}, of haal de actie naar voren."
            yield Hit(path, message, hint)
        elif term.last < plan.looptijd.start:
            start = format_date(plan.looptijd.start)
            message = f"‘{action.titel}’ ligt vóór de eerste dag van de lijst ({start})."
            yield Hit(path, message, "Kijk de datum na, of laat de lijst eerder beginnen.")


def _shown(day: date) -> str:
    return f"{format_date(day, weekday=True)} ({day})"


def vervolg_ontbreekt(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Bij een contact staat niet wat er daarna komt.

    Eén gesprek is nog geen relatie. Spreek meteen af wat het vervolg is en binnen welke tijd, dan houdt het
    contact niet op bij de eerste keer.

    Bron: het artikel over inspireren of controleren (met ieder binnen vier maanden een afspraak om bij te
    praten).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            vervolg: Binnen vier maanden een afspraak om bij te praten.
    """
    for index, action in enumerate(plan.acties):
        if action.contacten and is_contact(action) and not action.vervolg:
            message = f"Bij ‘{action.titel}’ staat niet wat er na dit contact komt."
            hint = "Zet erbij, bijvoorbeeld: ‘vervolg: Binnen vier maanden een afspraak om bij te praten.’"
            yield Hit(("acties", index, "contacten"), message, hint)


def lang_zonder_doorlopen(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er zit te veel tijd tussen twee doorloopmomenten.

    Een geweten werkt met kleine duwtjes. Wie twee maanden niets hoort, verliest de lijst uit het oog. Loop
    hem minstens elke zes weken door; een kwartier is genoeg.

    Bron: het artikel over inspireren of controleren (professionals met volle agenda's hebben kleine duwtjes
    nodig).

    Fout:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
          - naam: Tweede keer
            datum: 2026-10-16
            nadruk: inspireren

    Goed:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
          - naam: Tweede keer
            datum: 2026-08-07
            nadruk: inspireren
          - naam: Derde keer
            datum: 2026-09-11
            nadruk: inspireren
          - naam: Vierde keer
            datum: 2026-10-16
            nadruk: inspireren
    """
    most = settings.zonder_doorlopen_dagen
    days = [plan.looptijd.start, *(one.datum for one in plan.doorloopmomenten)]
    names = ["de eerste dag", *(f"‘{one.naam}’" for one in plan.doorloopmomenten)]
    for index, (after, before) in enumerate(pairwise(days)):
        if (before - after).days > most:
            message = (
                f"Tussen {names[index]} en {names[index + 1]} zitten {(before - after).days} dagen; dat is "
                f"meer dan {most}."
            )
            between = join_list([_shown(day) for day in meeting_days(after, before, most, None)])
            yield Hit(("doorloopmomenten", index, "datum"), message, f"Plan een moment op {between}.")


def twijfel_blijft(plan: Actielijst, settings: RuleSettings) -> Hits:
    """De professional is niet zeker van een actie.

    Ga niet uit elkaar als je zelf nog twijfelt of het gaat gebeuren. Een 5 of een 6 betekent meestal dat de
    stap te groot is, of dat er iets in de weg zit. Maak de stap kleiner tot het minstens een 7 is.

    Bron: het artikel over inspireren of controleren (stuur niemand op pad bij wie je nog twijfelt of het
    lukt).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            zekerheid: 5

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je mailt Henk Dam een voorstel voor koffie.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            zekerheid: 8
    """
    for index, action in enumerate(plan.acties):
        sure = action.zekerheid
        if sure is not None and sure.value < settings.zekerheid_min:
            message = f"Van ‘{action.titel}’ ben je niet zeker: een {format_number(sure.value)}."
            hint = (
                f"Vraag wat er nodig is om er een {settings.zekerheid_min} van te maken, en maak de actie "
                "kleiner: één persoon, één belletje, of samen de eerste keer."
            )
            yield Hit(("acties", index, "zekerheid"), message, hint)
