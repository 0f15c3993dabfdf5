"""After the sessions: the talk with management, the follow-up, order, who came (ST10-ST12, ST14, ST18)."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import format_number
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import next_talk_day

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.stap_rapportage import StapRapportage

_TO_MANAGEMENT: Final = timedelta(weeks=3)
_TO_FOLLOW_UP: Final = timedelta(weeks=6)


def terugkoppeling_zonder_datum(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er is geen dag voor het gesprek met het management.

    Een groep die open is geweest, wil weten wat ermee gebeurt. Spreek daarom meteen een dag af waarop het
    management de bevindingen met de groep bespreekt, binnen een paar weken.

    Bron: het artikel over de STAP-dialoog: daarna bespreekt het management de bevindingen met de groep.

    Fout:
        terugkoppeling:

    Goed:
        terugkoppeling:
          datum: 2026-03-03
          aanwezig: de commercieel directeur
    """
    if plan.terugkoppeling and plan.terugkoppeling.datum:
        return
    day = next_talk_day(plan.sessies[-1].datum + _TO_MANAGEMENT)
    hint = (
        f"Spreek een dag af, bijvoorbeeld {format_date(day, weekday=True)}, en zet bij ‘terugkoppeling’: "
        f"datum: {day}"
    )
    yield Hit(("terugkoppeling", "datum"), "Er is geen dag voor het gesprek met het management.", hint)


def uitleg_ontbreekt(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er staat niet wat het management uitlegde, waarom, of wat er is afgesproken.

    In dat gesprek hoort de groep waarom maatregelen zijn genomen, met welk doel en wat ze opleverden. Staat
    dat er niet, dan blijft het bij aannames. ‘Dat is nu eenmaal zo besloten’ is nog geen uitleg. En zonder
    afspraken weet de groep niet wat er met hun punten gebeurt.

    Bron: het artikel over de STAP-dialoog: het management legt uit waarom, met welk effect en welk doel.

    Fout:
        terugkoppeling:
          datum: 2026-03-03
          uitleg:
            - onderwerp: De bonus per rayon
          afspraken:
            - afspraak: Er komt een voorstel voor een andere bonus.
              wie: de commercieel directeur
              deadline: 2026-04-17

    Goed:
        terugkoppeling:
          datum: 2026-03-03
          uitleg:
            - onderwerp: De bonus per rayon
              waarom: Die is in 2023 gekozen om nieuwe rayons snel te laten groeien.
          afspraken:
            - afspraak: Er komt een voorstel voor een andere bonus.
              wie: de commercieel directeur
              deadline: 2026-04-17
    """
    talk = plan.terugkoppeling
    if talk is None or not (talk.gehouden or _went_on(plan)):
        return
    hint = "Schrijf bij ‘waarom’ met welk doel dit besluit is genomen en wat het opleverde."
    for index, one in enumerate(talk.uitleg or ()):
        if not one.waarom:
            yield Hit(("terugkoppeling", "uitleg", index), f"Bij ‘{one.onderwerp}’ staat niet waarom.", hint)
        elif said := _only_decided(one.waarom):
            message = f"Bij ‘{one.onderwerp}’ staat dat het zo is besloten, en niet waarom."
            yield Hit(("terugkoppeling", "uitleg", index, "waarom"), message, f"Vraag het na. {hint}", said)
    for key, lacking, hint in (
        ("uitleg", "wat er is uitgelegd", "Zet bij ‘uitleg’ welk besluit is uitgelegd, met ‘waarom’ erbij."),
        (
            "afspraken",
            "wat er is afgesproken",
            "Zet bij ‘afspraken’ wat er gebeurt, wie het doet en wanneer.",
        ),
    ):
        if not getattr(talk, key):
            message = f"Van het gesprek met het management staat niet {lacking}."
            yield Hit(("terugkoppeling", key), message, hint)


_DECIDED: Final = (
    r"(?i)\b(?:nu eenmaal (?:zo|hoe|niet anders|beleid|het beleid|besloten)"
    r"|zo (?:besloten|bepaald|beslist|afgesproken)|(?:is|blijft) (?:gewoon |ons |staand |het )*beleid"
    r"|(?:geen|niet ter) discussie|zo doen we dat|niet (?:mee )?eens te zijn"
    r"|omdat (?:de directie|het management|de leiding|we|wij) (?:dat|het) (?:zo )?"
    r"(?:wil(?:len)?|besl\w+|vind(?:t|en)))\b"
)
_CHOSEN: Final = (
    r"(?i)\b(?:(?:daar|hier)(?:voor)? (?:is|was|hebben we|heeft de \w+) (?:\w+ ){0,2}(?:voor )?gekozen"
    r"|(?:die|deze|de) (?:keuze|beslissing) (?:staat|blijft|ligt er)"
    r"|(?:dat|het|dit) besluit (?:staat|ligt er))\b"
)
"""Explains nothing where it is all that is said."""
_EXPLAINS: Final = r"(?i)\d|\b(?:want|doordat|zodat|waardoor|daardoor|anders|toen|zouden|om [^.;]{2,60} te)\b"


def _only_decided(why: str) -> str:
    """*Dat is nu eenmaal zo besloten*: the words by which it was decided, where nothing explains it."""
    alone = len(sentences_in(why)) == 1 and not re.search(r"(?i):|\bomdat\b", why)
    found = re.search(_DECIDED, why) or (re.search(_CHOSEN, why) if alone else None)
    return found[0] if found and not re.search(_EXPLAINS, why) else ""


def _went_on(plan: StapRapportage) -> bool:
    """Whether something is told of what came after the talk."""
    return bool(plan.terugblik or any(moment.gehouden for moment in plan.vervolgmomenten or ()))


def vervolg_ontbreekt(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er is geen vervolgmoment afgesproken.

    Na een goed gesprek pakt iedereen de draad van alledag weer op. Met een vast moment om samen terug te
    kijken blijft het plan van aanpak leven.

    Bron: het artikel over de STAP-dialoog: er volgen vervolgbijeenkomsten.

    Fout:
        vervolgmomenten:

    Goed:
        vervolgmomenten:
          - naam: Eerste vervolg
            datum: 2026-04-09
    """
    if plan.vervolgmomenten:
        return
    talk = plan.terugkoppeling and plan.terugkoppeling.datum
    day = next_talk_day((talk or plan.sessies[-1].datum) + _TO_FOLLOW_UP)
    hint = (
        f"Prik een dag, bijvoorbeeld {format_date(day, weekday=True)}, en zet bij ‘vervolgmomenten’: "
        f"datum: {day}"
    )
    yield Hit(("vervolgmomenten",), "Er is geen moment waarop de groep kijkt hoe het gaat.", hint)


def volgorde_klopt_niet(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """De momenten staan in een volgorde die niet kan.

    Eerst praat de groep, dan volgt het gesprek met het management, daarna het vervolg en pas dan de
    terugblik. Staat er een datum tussen die daar niet bij past, dan is een van de datums verkeerd of gaat
    het te vlug: het management hoort niets voordat de groep klaar is.

    Bron: het artikel over de STAP-dialoog: de sessies, het gesprek met het management, het vervolg, de
    terugblik.

    Fout:
        terugkoppeling:
          datum: 2026-02-05
          aanwezig: de commercieel directeur
        delen:
          akkoord_op: 2026-02-12

    Goed:
        terugkoppeling:
          datum: 2026-03-03
          aanwezig: de commercieel directeur
    """
    for (_, earlier, before), (path, later, what) in pairwise(_stages(plan)):
        if later < earlier:
            message = (
                f"{what} ({format_date(later)}) is vóór {before[0].lower()}{before[1:]} "
                f"({format_date(earlier)})."
            )
            yield Hit(path, message, "Kijk beide datums na, of verzet het moment.")


def _stages(plan: StapRapportage) -> list[tuple[NodePath, date, str]]:
    """Each stage by the day that what follows it must come after."""
    last = len(plan.sessies) - 1
    stages: list[tuple[NodePath, date, str]] = [
        (("sessies", last, "datum"), plan.sessies[last].datum, "De laatste sessie")
    ]
    if plan.terugkoppeling and plan.terugkoppeling.datum:
        stages.append(
            (("terugkoppeling", "datum"), plan.terugkoppeling.datum, "Het gesprek met het management")
        )
    if plan.vervolgmomenten:
        first = plan.vervolgmomenten[0]
        stages.append((("vervolgmomenten", 0, "datum"), first.datum, f"Het moment ‘{first.naam}’"))
    if plan.terugblik:
        stages.append((("terugblik", "datum"), plan.terugblik.datum, "De terugblik"))
    return stages


def meer_mensen_dan_deelnemers(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Bij een sessie waren meer mensen dan er meededen.

    Een van de twee aantallen klopt niet. Wie het verslag leest, wil weten van hoeveel mensen het komt.

    Bron: het artikel over de STAP-dialoog: de groep werkt de plussen en minnen uit, en de groep besluit.

    Fout:
        deelnemers: 6

    Goed:
        deelnemers: 9
    """
    for index, session in enumerate(plan.sessies):
        if plan.deelnemers and session.aantal and session.aantal.value > plan.deelnemers.value:
            there, whole = format_number(session.aantal.value), format_number(plan.deelnemers.value)
            message = f"Bij deze sessie waren er {there}, en bij ‘deelnemers’ staat {whole}."
            hint = f"Deden er {there} mee? Schrijf dan ‘deelnemers: {there}’. Tel de begeleider niet mee."
            yield Hit(("sessies", index, "aantal"), message, hint)
