"""Terribly concrete: named people and a month (codes AL01 and AL02)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS
from spvgen.diagnostics import Severity
from spvgen.dutch import count, join_list
from spvgen.kinds.lijsttermijn import twice_within
from spvgen.rules.actielijst.contacts import Group, group_in, is_contact, names_in
from spvgen.rules.actielijst.term import agreed_span, recurs
from spvgen.rules.reading.contact_names import is_name
from spvgen.rules.reading.occasions import names_occasion
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.invulplekken import is_no_answer, placeholder_in
from spvgen.workdays import DAY, add_months

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import Contact, LijstActie


def contact_zonder_naam(plan: Actielijst, settings: RuleSettings) -> Hits:
    """De actie gaat over mensen die niet bij naam worden genoemd.

    Met ‘drie klanten’ begint het uitstellen: eerst moet je nog bedenken wie. Met drie namen kun je meteen
    bellen. Noem ieder bij naam, met de organisatie. Ook ‘de inkoper’ of ‘iemand van inkoop’ bij ‘contacten’
    is nog geen naam. Spreek je mensen aan die je nog niet kent, zoals op een beurs? Dan vraagt deze regel
    geen namen. Weet je nog geen namen? Maak dan eerst een actie van het zoeken: ‘Je schrijft
    op 3 juni drie namen op’.

    Bron: het artikel over inspireren of controleren (niet drie klanten in de zomer, maar deze drie mensen in
    juni).

    Fout:
        acties:
          - titel: Bellen
            afspraak: Je belt drie klanten in de zomer.

    Goed:
        acties:
          - titel: Bellen
            afspraak: Je belt Els Brouwer, Youssef Amrani en Petra Smit.
            contacten:
              - naam: Els Brouwer
              - naam: Youssef Amrani
              - naam: Petra Smit
            wanneer: juni 2026
            vervolg: Binnen vier maanden met elk een afspraak om bij te praten.
    """
    for index, action in enumerate(plan.acties):
        nameless = list(_nameless(action))
        for at, contact in nameless:
            place = ("acties", index, "contacten", at, "naam")
            yield Hit(place, _NO_NAME.format(contact.naam), _who(contact), contact.naam)
        if not nameless and is_contact(action):
            yield from _too_few_named(action, plan, ("acties", index, "afspraak"))


def _too_few_named(action: LijstActie, plan: Actielijst, path: NodePath) -> Hits:
    named = max(len(action.contacten or ()), len(names_in(action.afspraak, plan)))
    group = group_in(action.afspraak, named=named > 0)
    if group and named < (group.many or 1):
        yield Hit(path, _unnamed(group, named), _names_hint(action, group, named, plan), group.words)


_NO_NAME: Final = "‘{}’ is nog geen naam, en dan blijft bellen of mailen liggen."


def _nameless(action: LijstActie) -> Iterator[tuple[int, Contact]]:
    """The contacts of an action that are no person with a name yet; of an open place S01 tells."""
    for at, contact in enumerate(action.contacten or ()):
        told = contact.persoon or placeholder_in(contact.naam) or is_no_answer(contact.naam)
        if not told and not is_name(contact.naam, contact.organisatie):
            yield at, contact


def _who(contact: Contact) -> str:
    where = f" bij {contact.organisatie}" if contact.organisatie else ""
    return (
        f"Wie is het{where}? Zet bij ‘naam’ een voornaam en een achternaam, met hoofdletters, en de rol bij "
        "‘functie’. Weet je het nog niet? Maak dan eerst een actie van het zoeken: ‘Je zoekt deze week de "
        "naam op.’"
    )


def _unnamed(group: Group, named: int) -> str:
    if named:
        return f"Je schrijft ‘{group.words}’, en er {'staat' if named == 1 else 'staan'} {_names(named)} bij."
    return f"‘{group.words}’: dat zijn nog geen mensen met een naam, en dan blijft bellen of mailen liggen."


def _names(many: int) -> str:
    return count(many, "naam", "namen")


def _names_hint(action: LijstActie, group: Group, named: int, plan: Actielijst) -> str:
    """Names, month and follow-up: what this action still lacks of the three."""
    lacking = (group.many or named + 1) - named
    more = "nog " if named else ""
    asked = f"{more}{_names(lacking)}" if group.many else "ieder bij naam"
    steps = [f"Zet bij ‘contacten’ {asked}, met de organisatie: ‘- naam: …’ en ‘organisatie: …’"]
    if not agreed_span(action, plan):
        steps.append(f"kies één maand, bijvoorbeeld ‘wanneer: {month_for(_when_text(action), plan)}’")
    if not action.vervolg:
        steps.append(f"zet bij ‘vervolg’ wat daarna komt, bijvoorbeeld ‘{_FOLLOW_UP}’")
    return ". ".join(step[0].upper() + step[1:] for step in steps) + "."


_FOLLOW_UP: Final = "binnen vier maanden een afspraak om bij te praten"


# --- When ------------------------------------------------------------------------------------------

_SEASONS: Final = {
    r"zomer": (6, 7, 8),
    r"herfst|najaar": (9, 10, 11),
    r"winter|kerst": (12, 1, 2),
    r"lente|voorjaar": (3, 4, 5),
}


def actie_zonder_moment(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Bij de actie staat niet wanneer, of alleen iets als ‘in de zomer’.

    Wie een volle agenda heeft, stelt uit wat geen plek in die agenda heeft. Kies een maand, een week, een
    dag of een vast ritme. ‘In de zomer’, ‘binnenkort’ of ‘na de vakantie’ is geen plek in een agenda. Loopt
    de lijst langer dan een jaar, zet er dan ook het jaar bij.

    Bron: het artikel over inspireren of controleren (niet in de zomer, maar in juni).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: in de zomer

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
    """
    for index, action in enumerate(plan.acties):
        if _has_moment(action, plan):
            yield from _in_which_year(index, action, plan)
            continue
        key = "wanneer" if action.wanneer else "frequentie" if action.frequentie else "afspraak"
        said = action.wanneer or action.frequentie or _season_in(action.afspraak)
        month = month_for(_when_text(action), plan)
        loose = f"‘{said}’ is geen moment dat je in je agenda kunt zetten."
        message = loose if said else _NO_MOMENT.format(action.titel)
        hint = (
            f"Schrijf bijvoorbeeld ‘wanneer: {month}’. Of kies een dag, of zet bij ‘frequentie’ hoe vaak, "
            "zoals ‘elke maandag’."
        )
        yield Hit(("acties", index, key), message, hint, quote=said)


_LOOSELY: Final = (
    r"(?i)\b(?:(?:in|na|voor|vóór|rond|tijdens|deze|dit|komende?|volgende?)(?: (?:de|het|deze|dit|je))? "
    r"(?:\w*zomer|herfst|najaar|winter|voorjaar|lente|kerst|\w*vakantie|\w*seizoen|\w*drukte)|binnenkort"
    r"|(?:als|zodra|wanneer) [^,.;]{0,60}?\b(?:\w*rustig(?:er)?|minder druk|kalmer|(?:tijd|ruimte|lucht)"
    r" (?:is|hebt|heeft|komt|vindt)|voorbij|achter de rug)\b(?: (?:is|wordt|zijn|worden|bent))?"
    r"|zo snel mogelijk|later"
    r"|dit jaar|op korte termijn|een keer|ooit|als het (?:zo )?uitkomt|wanneer het uitkomt)\b"
)
_NO_MOMENT: Final = "Bij ‘{}’ staat niet wanneer."


def _in_which_year(index: int, action: LijstActie, plan: Actielijst) -> Hits:
    """*Januari*, of which a long list has two."""
    if plan.looptijd.einde - plan.looptijd.start < _ALMOST_A_YEAR or recurs(action):
        return
    key = "wanneer" if action.wanneer else "afspraak"
    said = getattr(action, key)
    if years := [one.first.year for one in twice_within(said, plan.looptijd)]:
        which = join_list([str(year) for year in years], "of")
        message = f"Bij ‘{action.titel}’ staat geen jaar: in deze lijst kan dat {which} zijn."
        hint = f"Zet het jaar erbij: {which}."
        yield Hit(("acties", index, key), message, hint, said, Severity.WAARSCHUWING)


_ALMOST_A_YEAR: Final = timedelta(days=330)
"""From the end of a month to the start of the same one a year later."""


def _season_in(text: str) -> str:
    """*in de zomer*, *na de vakantie*; empty where a text says nothing of when."""
    found = re.search(_LOOSELY, text)
    return found[0] if found else ""


def _has_moment(action: LijstActie, plan: Actielijst) -> bool:
    if agreed_span(action, plan) or recurs(action):
        return True
    occasion = f"{action.afspraak} {action.frequentie or ''}"
    return not action.wanneer and not _season_in(action.afspraak) and names_occasion(occasion)


def _when_text(action: LijstActie) -> str:
    return f"{action.wanneer or ''} {action.afspraak}"


def month_for(text: str, plan: Actielijst) -> str:
    """The month to propose: the first that is over by the last walk, after which nobody asks (AL10).

    Where a text names a season or a year, the first of that.
    """
    months, last = _months_of(plan), plan.doorloopmomenten[-1].datum
    over = [day for day in months if add_months(day, 1) - DAY <= last] or months
    named = [numbers for words, numbers in _SEASONS.items() if re.search(words, text, re.IGNORECASE)]
    years = re.findall(r"\b20\d\d\b", text)
    of_year = [day for day in over if str(day.year) in years] or over
    chosen = next((day for day in of_year if named and day.month in named[0]), of_year[0])
    return f"{MONTHS[chosen.month - 1]} {chosen.year}"


def _months_of(plan: Actielijst) -> list[date]:
    """The first day of each month in which the list runs."""
    first = plan.looptijd.start.replace(day=1)
    months = (plan.looptijd.einde.year - first.year) * 12 + plan.looptijd.einde.month - first.month
    return [add_months(first, number) for number in range(months + 1)]
