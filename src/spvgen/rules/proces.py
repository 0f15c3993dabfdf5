"""Process: was it raised before, is there room for the employee, who is involved (P01, P02, P04, P06-P09)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.nameforms import first_name
from spvgen.rules.invulplekken import placeholder_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import next_workday

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import EerderGesprek
    from spvgen.kinds.verbeterplan import Verbeterplan


def eerdere_signalen_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wanneer je hier eerder over sprak.

    Een verbeterplan mag geen verrassing zijn. Zet erbij wanneer je het probleem eerder besprak, met de
    datum: in een beoordeling, een voortgangsgesprek of een gewoon gesprek dat op papier staat. Is er nog
    niet over gesproken? Voer dan eerst dat gesprek.

    Bron: art. 7:669 lid 3 sub d BW: de werknemer is tijdig in kennis gesteld; en het artikel over het
    verbeterplan: ten minste één gesprek over het probleem staat op papier.

    Fout:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.

    Goed:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.
    """
    start = plan.looptijd.start
    talks = (plan.aanleiding and plan.aanleiding.eerdere_gesprekken) or ()
    yield from _not_on_paper(talks)
    if any(talk.datum < start for talk in talks):
        yield from _came_later(talks, start)
        return
    wrong = f"Alle eerdere gesprekken zijn van na de start van het plan ({format_date(start)})."
    message = wrong if talks else "Er staat niet wanneer jullie hier eerder over spraken."
    hint = (
        "Zet bij ‘aanleiding’ onder ‘eerdere_gesprekken’ de datum en het onderwerp van een gesprek vóór "
        f"{format_date(start)}. Was er nog geen gesprek, voer dat dan eerst."
    )
    yield Hit(("aanleiding", "eerdere_gesprekken"), message, hint)


_UNRECORDED: Final = (
    r"(?i)\b(?:niets|niks) van (?:opgeschreven|vastgelegd|genoteerd|op papier)"
    r"|\b(?:er is|is er|hier is|hiervan is|daarvan is) (?:\w+ )?(?:geen (?:verslag|aantekening)|niets van)"
    r"|(?:^|[.;] )(?:het|dit|dat) is niet (?:\w+ )?(?:vastgelegd|opgeschreven)"
)


def _came_later(talks: Iterable[EerderGesprek], start: date) -> Hits:
    """Talks that are no earlier ones, beside one that is."""
    for index, talk in enumerate(talks):
        if talk.datum >= start:
            day = format_date(talk.datum)
            message = f"Het gesprek van {day} was niet vóór de start van het plan ({format_date(start)})."
            hint = "Klopt de datum? Haal het gesprek hier anders weg: wat later kwam, hoort in een verslag."
            path: NodePath = ("aanleiding", "eerdere_gesprekken", index, "datum")
            yield Hit(path, message, hint)


def _not_on_paper(talks: Iterable[EerderGesprek]) -> Hits:
    """Talks of which the text itself says that nothing was written down."""
    for index, talk in enumerate(talks):
        if found := re.search(_UNRECORDED, talk.onderwerp):
            hint = (
                "Noem een gesprek waar een verslag of mail van is. Of zet alsnog kort op papier wat jullie "
                "bespraken, en laat de medewerker daarop reageren."
            )
            path: NodePath = ("aanleiding", "eerdere_gesprekken", index, "onderwerp")
            yield Hit(path, "Van dit gesprek staat niets op papier.", hint, quote=found[0])


def geen_plek_voor_reactie(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De medewerker kan alleen voor akkoord tekenen.

    Niemand hoeft het eens te zijn met een plan om eraan mee te werken. Wie alleen ‘akkoord’ kan kiezen,
    tekent misschien niet, en dan weet later niemand of het plan wel is uitgereikt. Laat de medewerker
    kiezen: voor akkoord of voor ontvangst.

    Je krijgt deze melding ook als een ander de reactie heeft ingevuld: dan staat bij ‘zienswijze’ ‘je vindt’
    in plaats van ‘ik vind’.

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
    if plan.zienswijze and not done and _is_put_into_words(plan.zienswijze):
        hint = (
            "Laat de medewerker dit zelf schrijven, in de ik-vorm. Is die reactie er nog niet? Haal deze "
            "regel dan weg; in het document komt vanzelf ruimte om te schrijven."
        )
        yield Hit(("zienswijze",), "Bij ‘zienswijze’ schrijft een ander wat de medewerker vindt.", hint)


def _is_put_into_words(view: str) -> bool:
    from spvgen.rules.eigen_woorden import is_put_into_words  # few plans hold a view

    return is_put_into_words(view)


def start_voor_uitreiking(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan begint voordat de medewerker het heeft gekregen.

    Dagen waarop de medewerker het plan nog niet kende, kunnen niet eerlijk meetellen. Reik het plan eerst
    uit, en laat het op die dag of later beginnen.

    Bron: art. 7:669 lid 3 sub d BW: de werknemer is tijdig in kennis gesteld.

    Fout:
        uitgereikt_op: 2026-03-12

    Goed:
        uitgereikt_op: 2026-02-26
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
    ‘onderbrekingen’ mogen later komen. Wat er al stond, blijft staan. Een reactie die later kwam, kun je nog
    veranderen; git en ‘spv verify’ laten dat zien. Is een verslag of verlenging vastgelegd, dan verandert
    daar niets meer aan. Dat geldt ook voor een afgesloten plan.

    Bron: een werknemer moet weten wat de afspraken zijn; stille wijzigingen maken het plan kwetsbaar.

    Fout:
        ondertekening:
          wijze: keuze
          datum: 2026-02-26
          vingerafdruk: 0f3a5c7e9b1d2f4a6c8e0b1d3f5a7c9e0f3a5c7e9b1d2f4a6c8e0b1d3f5a7c9e

    Goed:
        ondertekening:
          wijze: keuze
          datum: 2026-02-26
    """
    yield from _changed_since_signing(plan)
    if not (plan.verlengingen or plan.afsluiting or any(one.verslag for one in plan.evaluatiemomenten)):
        return
    from spvgen.rules.vastgelegd import changed_extensions, changed_reports, changed_since_closing

    yield from changed_reports(plan)
    yield from changed_extensions(plan)
    yield from changed_since_closing(plan)


def _changed_since_signing(plan: Verbeterplan) -> Hits:
    signing = plan.ondertekening
    if signing is None or signing.vingerafdruk is None:
        return
    from spvgen.fingerprint import added_since_signing  # only for a signed plan

    if added_since_signing(plan) is None:
        signed = f" op {format_date(signing.datum)}" if signing.datum else ""
        message = f"Dit plan is veranderd nadat het{signed} is ondertekend."
        hint = (
            "Zet de tekst terug. Of bespreek de wijziging. Geef dan het getekende document een andere naam, "
            "haal hier de regel ‘vingerafdruk’ weg, laat het nieuwe document tekenen en leg dat vast met "
            "spv sign."
        )
        yield Hit(("ondertekening", "vingerafdruk"), message, hint)


def voorbeelden_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat geen voorbeeld met een datum bij het probleem.

    ‘Het gaat niet goed’ is een mening. Met een voorbeeld, een datum en wat er gebeurde weet de medewerker
    waar het over gaat, en kan een ander het nagaan. Twee of drie voorbeelden zijn genoeg.

    Bron: het artikel over het verbeterplan: een duidelijke beschrijving van het probleem, met concrete
    voorbeelden.

    Fout:
        aanleiding:
          omschrijving: Je belt klanten vaak te laat terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.

    Goed:
        aanleiding:
          omschrijving: Je belt klanten vaak te laat terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.
    """
    if plan.aanleiding and plan.aanleiding.voorbeelden:
        return
    area = plan.doelen[0].gebied
    about = "" if placeholder_in(area) else f" bij ‘{area}’"
    hint = (
        "Zet bij ‘aanleiding’ onder ‘voorbeelden’ twee of drie keer een ‘datum’ en een ‘feit’: wat je op "
        f"die dag zag, hoorde of telde{about}."
    )
    yield Hit(("aanleiding", "voorbeelden"), "Bij het probleem staat geen voorbeeld met een datum.", hint)


def hr_niet_betrokken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wie van HR meekijkt.

    Iemand van HR kent het beleid, kijkt mee of het plan eerlijk is en kan helpen als het spannend wordt.
    Heeft jouw organisatie geen HR-afdeling, dan kun je deze tip negeren.

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


def sterke_punten_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wat er goed gaat.

    Een plan dat alleen opsomt wat er misgaat, ontmoedigt. Met wat iemand goed kan, laat je zien dat je
    eerlijk kijkt, en het is vaak precies waarmee het beter kan gaan.

    Bron: het artikel over het verbeterplan: gebruik ook de sterke punten en laat merken dat het plan
    bedoeld is om te helpen.

    Fout:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.

    Goed:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.
    """
    if not (plan.aanleiding and plan.aanleiding.sterke_punten):
        name = first_name(plan.medewerker.naam)
        hint = (
            f"Zet bij ‘aanleiding’ onder ‘sterke_punten’ wat {name} goed doet, zo mogelijk met een feit "
            "of een cijfer."
        )
        yield Hit(("aanleiding", "sterke_punten"), f"Er staat niet wat {name} goed doet.", hint)
