"""Confidential: nothing in the report of a group leads to one participant (V04, V05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.nameforms import bared
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spvgen.rules.reading.names import Named

_NO_STATEMENT: Final = frozenset(
    {"soort", "kenmerk", "organisatie", "team", "deelnemers", "begeleider", "negeer"}
)
"""Parts that say nothing of what the group said; the guide may be named."""
_GUIDE_SPEAKS: Final = frozenset({"aanleiding", "delen", "slotopmerking", "terugkoppeling"})
"""Parts in which *ik* can be the guide or somebody of management."""
_MANAGEMENT: Final = ("terugkoppeling", "aanwezig")


_TEAM: Final[NodePath] = ("team",)
OF_ONE: Final = (
    "Gaat het over één medewerker, dan past een actielijst of een verbeterplan: ‘spv new --soort actielijst’ "
    "of ‘spv new --soort verbeterplan’."
)


def naam_van_deelnemer(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat de naam van iemand in het verslag.

    De groep praat alleen open als niemand later kan lezen wie wat zei. Daarom staat er van de deelnemers
    geen enkele naam in, ook niet bij een actie of bij iets aardigs. De begeleider mag er wel in staan, en
    wie van het management bij het gesprek was ook: die staan bij ‘terugkoppeling’ onder ‘aanwezig’.

    Staat een naam ergens met een hoofdletter, dan telt die met een kleine letter ook. Ook het team heet niet
    naar één mens: dit verslag gaat over een groep.

    Gaat het om een klant of een bedrijf? Zet dat woord er dan voor: ‘klant Jansen’. De melding laat nooit
    zien wat er staat.

    Bron: het artikel over de STAP-dialoog: de gesprekken zijn vertrouwelijk. En de AVG: een naam bij een
    uitspraak is een persoonsgegeven.

    Fout:
        belemmerend:
          - factor: Volgens Karin komt de bonus te laat.

    Goed:
        belemmerend:
          - factor: De bonus komt te laat, vindt de groep.
    """
    from spvgen.rules.reading.names import is_whole_name, names_in  # only where a group's report is read

    if is_whole_name(texts.values.get(_TEAM, "")):
        message = "Bij ‘team’ staat de naam van iemand; een STAP-rapportage gaat over een groep."
        yield Hit(_TEAM, message, f"Zet er hoe de groep heet, bijvoorbeeld ‘Buitendienst Noord’. {OF_ONE}")
    known, borne = _known(texts), set[str]()
    plain: list[tuple[NodePath, str]] = []
    for path, text in _statements(texts):
        if not re.search(r"[A-ZÀ-Þİ]", text):
            plain.append((path, text))
            continue
        owner = path[-1:] == ("wie",)  # read as it is printed, for *Jan* alone can be a month as well
        found = names_in(f"door {text}" if owner else text, known)
        if any(one.certain for one in found):
            borne |= _first_names(f"door {text}" if owner else text, found)
            yield Hit(path, _A_NAME, _NAMELESS)
        elif found:
            message = "Hier staat misschien een naam. In dit verslag mag niemand te herkennen zijn."
            yield Hit(path, message, _IF_NO_NAME, severity=Severity.WAARSCHUWING)
        else:
            plain.append((path, text))
    yield from _in_small_letters(plain, borne - known)


def _first_names(text: str, found: list[Named]) -> set[str]:
    """The first names among what was found, that are no word as well (*Roos*, *Steven*)."""
    from spvgen.rules.reading.first_names import AMBIGUOUS, FIRST_NAMES, WORDS_AS_WELL

    said = {text[one.start : one.end].split(maxsplit=1)[0].lower() for one in found if one.certain}
    plain = FIRST_NAMES - AMBIGUOUS - WORDS_AS_WELL
    return {one for one in said & plain if len(one) >= _LONG_ENOUGH}


_LONG_ENOUGH: Final = 4
"""Letters; a shorter name in small letters is too often a word."""


def _in_small_letters(plain: list[tuple[NodePath, str]], borne: set[str]) -> Hits:
    """*wesley belt niet terug*, of a name that the report has with its capital in another place."""
    for path, text in plain if borne else ():
        if not borne.isdisjoint(re.findall(_NO_THING, text)):
            yield Hit(path, _A_NAME, _NAMELESS)


_NO_THING: Final = (
    r"(?i)\b(?<!\bde )(?<!\bhet )(?<!\been )(?<!\bdie )(?<!\bdat )(?<!\bdeze )(?<!\bdit )(?<!\bgeen )"
    r"(?<!\belke )(?<!\biedere )(?<!\bwelke )[^\W\d_]+"
)
"""A word without an article before it: with one it is a thing (*de steven*)."""
_A_NAME: Final = "Hier staat de naam van iemand. In dit verslag mag niemand te herkennen zijn."
_NAMELESS: Final = (
    "Schrijf ‘de groep’, ‘een paar collega’s’ of ‘een van ons’, en laat weg wie het zei. Is het een klant of "
    "een bedrijf, zet dat woord er dan voor: ‘klant …’. Is het iemand van het management, zet die dan bij "
    "‘terugkoppeling’ onder ‘aanwezig’."
)
_IF_NO_NAME: Final = (
    "Is het een deelnemer, schrijf dan ‘een van ons’ of laat weg wie het zei. Is het iets anders, zet dan "
    "bij ‘negeer’ de regel V04 met de reden en dit pad."
)


def herleidbaar(texts: Texts, settings: RuleSettings) -> Hits:
    """Aan wat hier staat, herken je één deelnemer.

    Ook zonder naam weet een team wie ‘de enige accountmanager in Zeeland’ is, of ‘onze jongste collega’. En
    een zin met ‘ik’ waarin een plaats, een jaartal of een klant staat, hoort bij één persoon. Ook ‘een
    collega’ met een plaats, een jaar of iets uit iemands leven erbij is één persoon, en ‘de teamleider’ is
    er ook maar één. Een oordeel over ‘de ouderen onder ons’ treft een paar mensen die iedereen kent. Schrijf
    het zo dat het van iedereen kan zijn, en laat weg wat het bijzonder maakt. Deed er maar één mens mee, dan
    is alles van die ene.

    Niet alles is te zien aan de tekst: of een voorbeeld naar iemand leidt, weet alleen de groep. Laat daarom
    iemand uit de groep het verslag lezen voordat het wordt gedeeld.

    Over iemands gezondheid schrijf je nooit iets op, ook niet over ‘een collega’: in een groep weet iedereen
    wie dat is. De melding laat nooit zien wat er staat.

    Bron: het artikel over de STAP-dialoog: de gesprekken zijn vertrouwelijk. En de AVG: wat naar één persoon
    leidt, is een persoonsgegeven, ook zonder naam.

    Fout:
        belemmerend:
          - factor: De enige accountmanager in Zeeland voelt zich vergeten.

    Goed:
        belemmerend:
          - factor: Wie alleen in een ver rayon werkt, voelt zich vergeten.
    """
    yield from _group_of_one(texts)
    yield from filter(None, (_trace(path, text) for path, text in _statements(texts)))


def _group_of_one(texts: Texts) -> Hits:
    """A report of one participant: whatever it says, everybody knows whose words these are."""
    whole = texts.values.get(("deelnemers",))
    counted = {path: text for path, text in texts.values.items() if path[::2] == ("sessies", "aantal")}
    said = {("deelnemers",): whole} if whole else counted
    if said and all(text.strip() == "1" for text in said.values()):
        message = "Er deed maar één mens mee, dus alles in dit verslag is van die ene."
        yield Hit(next(iter(said)), message, f"Klopt het aantal niet? Verbeter het. {OF_ONE}")


def _trace(path: NodePath, text: str) -> Hit | None:
    """What in a text leads to one participant."""
    from spvgen.rules.privacy.details import is_one_seller, judged_leader, judged_part
    from spvgen.rules.privacy.recognisable import health_of_one, told_of_oneself, traces_in

    found, of_the_group = traces_in(text), _GUIDE_SPEAKS.isdisjoint(path[:1])
    if of_the_group:
        found += told_of_oneself(text)
    if health_of_one(text):
        return Hit(path, "Hier staat iets over de gezondheid van iemand uit de groep.", _NO_HEALTH)
    if any(one.certain for one in found):
        return Hit(path, "Aan wat hier staat, herken je één deelnemer.", _FOR_ANYONE)
    if found or (path[-1:] == ("wie",) and is_one_seller(text)):
        message = "Aan wat hier staat, herken je misschien één deelnemer."
        return Hit(path, message, _IF_NOBODY, severity=Severity.WAARSCHUWING)
    if of_the_group and judged_leader(text):
        message = "Hier staat een oordeel over één leidinggevende; iedereen weet wie dat is."
        return Hit(path, message, _WHAT_YOU_NOTICE, severity=Severity.WAARSCHUWING)
    if of_the_group and judged_part(text):
        message = "Hier staat een oordeel over een deel van de groep; iedereen weet wie dat zijn."
        return Hit(path, message, _FOR_EVERYBODY, severity=Severity.WAARSCHUWING)
    return None


_NO_HEALTH: Final = (
    "Haal het weg, ook als iedereen het weet. Schrijf alleen wat het voor het werk betekende, bijvoorbeeld: "
    "‘Een tijd lang deden we hetzelfde werk met minder mensen.’"
)
_FOR_ANYONE: Final = (
    "Schrijf het zo dat het van iedereen kan zijn: ‘de groep’, ‘sommigen’, ‘wie alleen werkt’. Laat een "
    "plaats, klant, leeftijd of aantal jaren weg, en maak van ‘ik’ ‘we’."
)
_WHAT_YOU_NOTICE: Final = (
    "Schrijf wat jullie in het werk merken, zonder wie het doet: ‘Ons overleg gaat bijna alleen over "
    "cijfers.’ Wat je tegen iemand zelf wilt zeggen, past beter in het gesprek met het management."
)
_FOR_EVERYBODY: Final = (
    "Laat weg om wie het gaat, en schrijf wat er in het werk gebeurt: ‘Aan een nieuwe aanpak beginnen we "
    "niet allemaal.’ Vraag in de groep wat daarvoor nodig is."
)
_IF_NOBODY: Final = (
    "Kan het maar één iemand zijn? Schrijf dan ‘een van ons’ en laat weg wat het bijzonder maakt. Geldt het "
    "voor meer mensen, zet dan bij ‘negeer’ de regel V05 met de reden en dit pad."
)


def _statements(texts: Texts) -> Iterator[tuple[NodePath, str]]:
    """The texts in which something of the group is told."""
    for path, text in texts.values.items():
        if not (path and path[0] in _NO_STATEMENT) and path[:2] != _MANAGEMENT:
            yield path, text


def _known(texts: Texts) -> frozenset[str]:
    """The words of the names that may be told: of the guide and of management; of those apart V03 tells."""
    told = [
        text
        for path, text in texts.values.items()
        if path[:2] == _MANAGEMENT or path == ("begeleider", "naam")
    ]
    return frozenset(re.findall(r"[^\W\d_]{2,}", bared(" ".join([*told, *texts.apart]))))
