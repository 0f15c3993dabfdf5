"""What a report holds: figures, view, actions, agreements, who was there (G01, G03, G05, G07 and G08)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from spvgen.dutch import join_quoted
from spvgen.nameforms import each_name, first_name
from spvgen.quantities import format_quantity
from spvgen.rules.reading.clause_words import WORKER
from spvgen.rules.reading.clauses import name_words
from spvgen.rules.reading.goal_figures import indicator_of, norm_of
from spvgen.rules.reading.slips import slip_of
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.afspraken import has_term, is_settled

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag


def meting_ontbreekt(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """In het verslag staat geen cijfer bij een doel, of een cijfer dat niet kan kloppen.

    Bij elke evaluatie kijk je hoe ver iemand is. Zonder cijfer blijft dat een gevoel, en kan de medewerker
    niet zien wat er nog nodig is. Is er nog geen cijfer over de hele periode? Zet dan de stand tot nu
    toe erbij, met een toelichting. Het is ook goed als bij ‘besproken’ staat wanneer het cijfer er is, of
    als je met een steekproef, toets of enquête meet en het eerste tussendoel nog komt.

    Een percentage dat ver boven de 100% ligt bij een norm van ten hoogste 100%, is bijna altijd een tikfout:
    865% in plaats van 86,5%. Kijk dat na, want dit cijfer komt in het verslag.

    Bron: het SPV-artikel: meetbare doelen en meetpunten onderweg, zodat het einde niemand verrast.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              besproken: De eerste maand met het vaste rooster.
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 75%
              besproken: De eerste maand met het vaste rooster.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    for path, report in reports(plan):
        then = plan.op(report.datum)
        yield from _slips(then, path, report)
        measured = [then.doel(one.voor_doel) for one in report.metingen or ()]
        missing = [
            goal.gebied
            for goal in then.doelen
            if norm_of(goal) and goal not in measured and not _comes_later(goal, report)
        ]
        if missing:
            message = f"In dit verslag staat geen stand van {join_quoted(missing)}."
            hint = (
                f"Zet bij ‘metingen’ een ‘voor_doel: {missing[0]}’ met een ‘waarde’. Is er nog geen cijfer? "
                f"Schrijf bij ‘besproken’ hoe het met ‘{missing[0]}’ gaat en op welke dag het cijfer er is."
            )
            yield Hit((*path, "metingen"), message, hint)


def _slips(plan: Verbeterplan, path: NodePath, report: Verslag) -> Hits:
    from spvgen.rules.verslag.standing import slipped  # a new plan has no reports

    for item, one in enumerate(report.metingen or ()):
        if (goal := plan.doel(one.voor_doel)) and (norm := norm_of(goal)) and slipped(goal, one.waarde):
            shown, asked = format_quantity(one.waarde), format_quantity(norm)
            message = f"Bij ‘{goal.gebied}’ staat {shown}, terwijl de norm {asked} is. Klopt dit?"
            yield Hit((*path, "metingen", item, "waarde"), message, "Kijk het getal na. Mist er een komma?")


_FIGURE: Final = r"(?i)\b(?:cijfers?|stand|meting|uitslag|resultaat|steekproef|score)\b"
_SAMPLED: Final = r"(?i)steekproef|enquête|onderzoek|toets|audit|examen"
"""What is measured on set days only."""


def _comes_later(goal: Doel, report: Verslag) -> bool:
    """Whether the plan has a first figure on a later day, or the report itself says when it comes."""
    from spvgen.rules.verslag.given_help import mentions

    steps = (goal.meting and goal.meting.tussendoelen) or ()
    if re.search(_SAMPLED, indicator_of(goal)) and steps:
        return min(step.datum for step in steps) > report.datum
    discussed = report.besproken or ""
    named = any(mentions(sentence, goal.gebied) for sentence in sentences_in(discussed))
    return named and re.search(_FIGURE, discussed) is not None and has_term(discussed)


def zienswijze_ontbreekt(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """In het verslag staat niet hoe de medewerker het ziet.

    Een verslag van één kant overtuigt niemand. Vraag in het gesprek hoe de medewerker het zelf ziet, en
    schrijf dat op in haar of zijn eigen woorden, ook als je het er niet mee eens bent. Schrijft de
    medewerker liever zelf? In het document is daar ruimte voor.

    Bron: de zienswijze van de medewerker verdient een plaats; openstaan voor kritiek en inzet wegen mee
    (Hoge Raad 14 juni 2019, ECLI:NL:HR:2019:933).

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              besproken: De eerste maand met het vaste rooster.
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              besproken: De eerste maand met het vaste rooster.
              zienswijze: Het vaste rooster geeft me rust. De drukke maandag vind ik nog lastig.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    name = first_name(plan.medewerker.naam)
    for path, report in reports(plan):
        if not report.zienswijze:
            hint = f"Vraag hoe {name} het ziet, en zet het antwoord letterlijk bij ‘zienswijze’."
            yield Hit((*path, "zienswijze"), f"In dit verslag staat niet hoe {name} het zelf ziet.", hint)


def actie_niet_doorgelopen(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een afgesproken actie staat niet in het verslag.

    Wat je afspreekt, loop je samen weer na: is het gedaan, wat hielp, en wat zat in de weg? Een actie waar
    niemand naar vraagt, telt voor niemand. Een actie die al klaar is, hoef je niet nog eens te bespreken, en
    een actie waarvan de ‘deadline’ nog moet komen ook niet: daarvan staat in het verslag dat die nog loopt.

    Bron: het artikel over inspireren of controleren: loop de lijst samen nog eens door, als een geweten.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              acties:
                - actie: Dagstart
                  gedaan: ja
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              acties:
                - actie: Dagstart
                  gedaan: ja
                - actie: Dagafsluiting
                  gedaan: deels
                  toelichting: Op drukke maandagen bleven er klanten over voor de volgende dag.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    for path, report in reports(plan):
        missing = [action.titel for action in plan.niet_doorgelopen(report)]
        if missing:
            message = f"In dit verslag staat niet wat er kwam van {join_quoted(missing)}."
            lines = join_quoted([f"actie: {title}" for title in missing])
            hint = (
                f"Zet bij ‘acties’ {lines}, {'elk ' * (len(missing) > 1)}met ‘gedaan: ja’, ‘deels’ of ‘nee’."
            )
            yield Hit((*path, "acties"), message, hint)


NONE_MADE: Final = r"(?i)(?:(?:er zijn )?geen|niets) (?:\w+ )?afspra\w+\b|(?:geen|niets|n\.?v\.?t)\W*$"


def afspraak_zonder_termijn(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een afspraak in het verslag heeft geen termijn.

    Een afspraak zonder termijn is nooit te laat, en bij het volgende gesprek weet niemand of het al gedaan
    had moeten zijn. Zet erbij wie het doet, en uiterlijk wanneer of hoe vaak.

    Bron: het artikel over inspireren of controleren: maak een afspraak heel concreet, met wie en voor
    wanneer.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              afspraken:
                - Karim vraagt een tweede agenda aan.
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              afspraken:
                - Karim vraagt uiterlijk 7 april 2026 een tweede agenda aan.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    for path, report in reports(plan):
        for number, agreement in enumerate(report.afspraken or ()):
            if not (re.match(NONE_MADE, agreement) or is_settled(agreement)):
                hint = "Zet erbij uiterlijk wanneer, of hoe vaak, bijvoorbeeld ‘vóór het volgende gesprek’."
                yield Hit((*path, "afspraken", number), "Deze afspraak heeft geen termijn.", hint)


def medewerker_niet_aanwezig(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Volgens het verslag was de medewerker niet bij het gesprek.

    Een evaluatiegesprek voer je samen: de medewerker hoort hoe het gaat en kan erop reageren. Een oordeel
    over iemand die er niet bij was, is geen eerlijke evaluatie. Plan het gesprek opnieuw als het niet kon
    doorgaan. Was de medewerker er wel, zet dan de naam bij ‘aanwezig’.

    Bron: goed werkgeverschap (art. 7:611 BW): iemand krijgt de kans om te reageren voordat er over hem of
    haar wordt geoordeeld.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              aanwezig:
                - Karim Aydin
              besproken: De eerste maand met het vaste rooster.
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              aanwezig:
                - Noor Jansen
                - Karim Aydin
              besproken: De eerste maand met het vaste rooster.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    name = plan.medewerker.naam
    for path, report in reports(plan) if name_words(name) else ():  # an open place is in no list
        if report.aanwezig and not _has_employee(report.aanwezig, plan) and not _misspelt(report, plan):
            message = f"Volgens ‘aanwezig’ was {name} niet bij dit gesprek."
            hint = f"Voer het gesprek alsnog samen. Was {name} er wel bij? Zet de naam dan bij ‘aanwezig’."
            yield Hit((*path, "aanwezig"), message, hint)


def _misspelt(report: Verslag, plan: Verbeterplan) -> bool:
    """Whether the employee is in the list with a slip in the name (S12)."""
    present = [one for text in report.aanwezig or () for one in each_name(text)]
    return any(slip_of(one, [plan.medewerker.naam]) for one in present)


def _has_employee(present: Sequence[str], plan: Verbeterplan) -> bool:
    from spvgen.rules.verslag.present import was_there  # most plans at hand have no report yet

    others = [one.naam for one in (*plan.leidinggevenden, plan.hr) if one and one.naam]
    return was_there(plan.medewerker.naam, present, _THE_EMPLOYEE, others)


_THE_EMPLOYEE: Final = WORKER | {"je", "jij", "jou"}


def reports(plan: Verbeterplan) -> Iterator[tuple[NodePath, Verslag]]:
    """Every report with its place, in order."""
    for item, moment in enumerate(plan.evaluatiemomenten):
        if moment.verslag:
            yield ("evaluatiemomenten", item, "verslag"), moment.verslag
