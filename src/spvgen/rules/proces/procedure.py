"""Process: room for the employee, handed out in time, unchanged, with HR (P02, P04, P06, P08)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import slug
from spvgen.nameforms import called_by
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import vocabulary_of
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import next_workday

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan


def geen_plek_voor_reactie(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De medewerker kan alleen voor akkoord tekenen.

    Niemand hoeft het eens te zijn met een plan om eraan mee te werken. Wie alleen ‘akkoord’ kan kiezen,
    tekent misschien niet, en dan weet later niemand of het plan wel is uitgereikt. Laat de medewerker
    kiezen: voor akkoord of voor ontvangst.

    Je krijgt deze melding ook als het plan zegt dat niet tekenen gevolgen heeft, of dat wie tekent, het
    ermee eens is. En als een ander de reactie heeft ingevuld: dan staat bij ‘zienswijze’ ‘je vindt’, ‘zij
    vindt’ of ‘medewerker geeft aan’ in plaats van ‘ik vind’.

    Bron: adviezen van arbeidsjuristen: een handtekening voor akkoord is niet nodig, bied ook ‘voor
    ontvangst’ aan.

    Fout:
        ondertekening:
          wijze: akkoord

    Goed:
        ondertekening:
          wijze: keuze
    """
    signing = plan.ondertekening
    done = plan.afsluiting or (signing and signing.vingerafdruk)  # then it tells what was done
    if signing and signing.wijze == "akkoord" and not done:
        hint = "Laat de keuze tussen ‘voor akkoord’ en ‘voor ontvangst’. Schrijf: wijze: keuze"
        yield Hit(("ondertekening", "wijze"), "De medewerker kan alleen voor akkoord tekenen.", hint)
    if plan.zienswijze and not done and _is_put_into_words(plan.zienswijze, plan):
        hint = (
            "Laat de medewerker dit zelf schrijven, in de ik-vorm. Is die reactie er nog niet? Haal deze "
            "regel dan weg; in het document komt vanzelf ruimte om te schrijven."
        )
        yield Hit(("zienswijze",), "Bij ‘zienswijze’ schrijft een ander wat de medewerker vindt.", hint)
    if not done and not _SIGNS.isdisjoint(vocabulary_of(plan)):
        from spvgen.rules.proces.signing import bound_by_signing  # few plans speak of it

        yield from bound_by_signing(plan)


def _is_put_into_words(view: str, plan: Verbeterplan) -> bool:
    from spvgen.rules.proces.own_words import is_put_into_words, of_a_formal_plan  # few plans hold a view

    name = plan.medewerker.naam
    return is_put_into_words(of_a_formal_plan(view, plan), {*called_by(name), name.rsplit(maxsplit=1)[-1]})


_SIGNS: Final = words("""
    teken tekent tekenen getekend onderteken ondertekent ondertekend ondertekenen ondertekening handtekening
    paraaf
""")


def start_voor_uitreiking(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan begint voordat de medewerker het heeft gekregen.

    Dagen waarop de medewerker het plan nog niet kende, kunnen niet eerlijk meetellen. Reik het plan eerst
    uit, en laat het op die dag of later beginnen.

    Bron: art. 7:669 lid 3 sub d BW: de werknemer is tijdig in kennis gesteld.

    Fout:
        uitgereikt_op: 2026-03-12
        looptijd:
          start: 2026-03-02
          einde: 2026-08-31

    Goed:
        uitgereikt_op: 2026-03-12
        looptijd:
          start: 2026-03-16
          einde: 2026-08-31
    """
    given, start = plan.uitgereikt_op, plan.looptijd.start
    if given and start < given:
        message = f"Het plan begint op {format_date(start)}, maar is pas op {format_date(given)} uitgereikt."
        day = next_workday(given)
        hint = f"Laat het plan beginnen op {format_date(day, weekday=True)} of later: ‘start: {day}’."
        yield Hit(("looptijd", "start"), message, hint)


def gewijzigd_na_ondertekening(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan is veranderd nadat het is ondertekend.

    Wie tekent, tekent voor een tekst. Verandert die daarna, dan is niet meer te zien waar jullie het over
    eens waren. Verslagen, een verlenging en de afsluiting mogen er wel bij: die horen bij het verloop. Ook
    een reactie van de medewerker onder ‘zienswijze’ (in het plan of in een verslag) en dagen onder
    ‘onderbrekingen’ mogen later komen. Wat er al stond, blijft staan. Wil de medewerker een reactie van later
    nog aanpassen, dan kan dat; git en ‘spv verify’ laten zien wat er veranderde. Is een verslag of verlenging
    vastgelegd, dan verandert daar niets meer aan. Dat geldt ook voor een afgesloten plan.

    Bron: een werknemer moet weten wat de afspraken zijn; stille wijzigingen maken het plan kwetsbaar.

    Fout:
        ondertekening:
          wijze: keuze
          datum: 2026-02-26
          vingerafdruk: 0f3a5c7e9b1d2f4a6c8e0b1d3f5a7c9e0f3a5c7e9b1d2f4a6c8e0b1d3f5a7c9e

    Goed:
        ondertekening:
          # samen besproken en opnieuw getekend; ‘spv sign’ zet de nieuwe vingerafdruk erbij
          wijze: keuze
          datum: 2026-04-02
    """
    signed = plan.ondertekening and plan.ondertekening.vingerafdruk
    if signed or plan.verlengingen or plan.afsluiting or _is_reported(plan):
        from spvgen.rules.proces.recorded import changed  # most plans hold nothing that was recorded

        yield from changed(plan)


def _is_reported(plan: Verbeterplan) -> bool:
    return any(one.verslag for one in plan.evaluatiemomenten)


def hr_niet_betrokken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wie van HR meekijkt.

    Iemand van HR kent het beleid, kijkt mee of het plan eerlijk is en kan helpen als het spannend wordt.
    Heeft jouw organisatie geen HR-afdeling, dan kun je deze tip negeren. In een klein bedrijf kan de
    leidinggevende ook HR zijn; de medewerker zelf kijkt niet mee.

    Bron: het artikel over het verbeterplan: HR is op de hoogte en bewaakt het beleid.

    Fout:
        hr:

    Goed:
        hr:
          naam: Esther de Boer
          functie: HR-adviseur
    """
    path: NodePath = ("hr", "naam")
    if not (plan.hr and plan.hr.naam):
        hint = (
            "Vraag HR om mee te kijken en zet de naam bij ‘hr’, onder ‘naam’. Hebben jullie geen "
            "HR? Vraag dan een adviseur van buiten of je brancheorganisatie."
        )
        yield Hit(path, "Er staat niet wie van HR bij dit plan betrokken is.", hint)
    elif plan.medewerker and slug(plan.hr.naam) == slug(plan.medewerker.naam):
        message = "Bij ‘hr’ staat dezelfde naam als bij ‘medewerker’: dan kijkt niemand van HR mee."
        yield Hit(
            path, message, "Zet bij ‘hr’ wie van HR meekijkt, of haal ‘hr’ weg als er niemand meekijkt."
        )
