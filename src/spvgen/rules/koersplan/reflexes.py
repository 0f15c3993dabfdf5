"""The reflexes by which a team fights symptoms, and the causes that do ask for them."""

import re
from typing import Final, NamedTuple

from spvgen.rules.reading.patterns import compiled, words
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.relevant.oorzaken import CALLS, GROUNDS, REFLEXES, VISITS

_CALL: Final = rf"(?:{CALLS})\b(?![^.;]{{0,80}}\bterug\b)"
"""To call back is an answer, and no reflex."""

_PLACE: Final = (
    r"(?:werkvloer|werkple|locatie|bouwplaats|vestiging|magazijn|fabriek|afdeling|winkel|keuken|beurs|school)"
)
_VISIT: Final = rf"(?:{VISITS})\b(?![^.;]{{0,60}}\b\w*{_PLACE})|vaker\s+(?:\w+\s+){{0,3}}?(?:langs|op bezoek)"
"""To go and see where the work is done is to look, and no reflex."""

_REPORT: Final = (
    r"\w*rapport(?:eer|eert|eren|age|ages|en)?|weekverslag\w*|dagverslag\w*|weeksta(?:at|ten)\w*"
    r"|(?:stuurt?\b(?!\s+(?:\w+\s+){0,2}?op\b)|(?:mailt?|deelt?|levert?)\b)[^.]{0,120}"
    r"\b(?:lijst|overzicht|stand|cijfers)"
)
_TOOL: Final = (
    r"(?:\w*systeem|crm(?:-\w+)?|tools?|\w*software|\w*programma|apps?|dashboards?|\w*platform"
    r"|\w*proces(?:sen)?|procedures?|protocol|werkwijze|\w*handboek)"
)
_BUY: Final = r"(?:invoeren|aanschaffen|kopen|koopt|bouwen|bouwt|schaft|schaffen|voert|voeren|ontwikkelen)"
_NEW_TOOL: Final = (
    rf"(?:nieuwe?|andere?|extra|betere?)\s+(?:\w+\s+)?{_TOOL}"
    rf"|{_TOOL}\b[^.]{{0,60}}\b{_BUY}|{_BUY}\b[^.]{{0,40}}\b{_TOOL}"
)
_PRESS: Final = (
    r"(?:strakker|scherper|harder|strenger|strak|hard)\s+(?:\w+\s+){0,2}?(?:op|sturen)|kpi['’]?s?|kpi-\w+"
    r"|\w*targets?\b[^.]{0,40}\b(?:omhoog|verho\w+|hoger)|(?:hogere?|verho\w+)\s+(?:\w+\s+)?\w*targets?"
    r"|onder (?:de |het |hun |zijn )?\w*target|stand-?ups?|scorekaart\w*"
    r"|ranglijst\w*|scorebord\w*|leaderboard|afgerekend|afrekenen|rekent\b[^.]{0,40}\baf"
)

_REFLEXES: Final = {
    "meer bellen": _CALL,
    "vaker op bezoek": _VISIT,
    "meer rapporteren": _REPORT,
    "nog een training": REFLEXES["trainen"],
    "een nieuw systeem of proces": _NEW_TOOL,
    "strenger sturen op cijfers": _PRESS,
    "meer van hetzelfde": r"meer (?:leads|afspraken|offertes|gesprekken)|harder werken|tandje (?:bij|erbij)",
    "een prijs of wedstrijd": r"\w*competitie|\w*wedstrijd",
    "extra controle": r"dubbelcheck|vier-?ogen\w*|extra controle\w*|steekproe\w+",
}
"""What a team reaches for first → the words that give it away."""

_NOT: Final = r"\b(?:niemand|niet|niets|nooit|geen|zonder|amper|nauwelijks|weinig)\b"
_SPOKEN: Final = (
    r"\b(?:reactie|antwoord\w*|gebeld|bezocht|\w*gesprek(?:ken)?|gesproken|spreek\w*|spreken|spraken|sprak|contact\w*|bericht\w*"
    r"|hoor(?:t|de|den)?|horen|geweest|gezien|langs\w*|over de vloer)\b"
)
_UNSPOKEN: Final = rf"{GROUNDS['bellen']}|{_NOT}[^.]{{0,60}}{_SPOKEN}|{_SPOKEN}[^.]{{0,60}}{_NOT}"
_GROUNDS: Final = {
    "meer bellen": _UNSPOKEN,
    "vaker op bezoek": _UNSPOKEN,
    "meer rapporteren": GROUNDS["rapporteren"],
    "nog een training": GROUNDS["trainen"],
    "een nieuw systeem of proces": r"systeem|\bcrm|software|programma|\bproces|procedure|werkwijze|formulier"
    r"|handmatig|overtyp|dubbel|excel|\blijst|\bstappen\b|schermen",
    "strenger sturen op cijfers": r"target|\bkpi|\bdoel(?:en)?\b|vrijblijvend|\bcijfers?\b",
    "meer van hetzelfde": r"te weinig|te kort",
    "een prijs of wedstrijd": r"bonus|beloning|provisie|prikkel|waardering",
    "nog eens herinneren": r"herinner|vergeten|niet bekend|weet niet",
    "een oproep": r"urgentie|weet niet|niet bekend|onbekend",
    "nog een overleg": r"overleg|vergader|afstem|langs elkaar",
    "straf": r"waarschuwing|zonder gevolg",
    "een hoger doel": r"\bdoel|norm|target",
    "een korting": r"prij[sz]|\bduur|korting",
    "een groep die de voortgang bewaakt": r"\w+groep|taskforce|voortgang",
    "extra controle": r"controle|nagekeken|gecontroleerd|steekproef|tekent af",
}
"""Reflex → words of a cause that asks for just that."""


class Reflex(NamedTuple):
    """What a text comes down to, and the words of it that give it away."""

    name: str
    words: str
    sure: bool = True


_TAKEN_AWAY: Final = re.compile(
    r"(?i)\b(?:schrap\w*|verval(?:t|len)|afgeschaft|verdwijn(?:t|en)|afschaff\w+|schaf(?:t|fen)\b[^.;]*\baf"
    r"|stop(?:t|pen) met|vervangen door één|samengevoegd|teruggebracht|ha(?:al|alt|len)\b[^.;]*"
    r"\b(?:weg|eraf|eruit|van (?:de|het|ons|onze) (?:\w*muur|wand|\w*scherm|\w*bord|deur|site|website)))\b"
)
"""*Naima haalt het maandrapport weg*: the opposite of a reflex."""


def without_taken_away(text: str) -> str:
    """The sentences that don't take something away."""
    if not _TAKEN_AWAY.search(text):  # nearly always
        return text
    return " ".join(one for one in sentences_in(text) if not _TAKEN_AWAY.search(one))


_ONE_TAKES: Final = (
    r"\b(?:neemt?|nemen|vang(?:t|en)|bedient|bemant|beantwoordt|doet|houdt|krijgt)\b[^.;]{0,60}"
    r"\b(?:telefoon\w*|balie|\w*mail\w*|chat|receptie|loket|vragen|deur)\b"
)
_THE_REST: Final = r"\b(?:de (?:anderen|rest|overigen?)|andere collega['’]?s)\b"
_INSIDE: Final = (
    r"leverancier\w*|fabriek|groothandel|planning|planner|werkvoorbereid\w+|binnendienst|magazijn|werkplaats"
    r"|monteurs?|collega|teamleider|leidinggevende|achterwacht|helpdesk|administratie"
)
_NO_MORE_OF_IT: Final = {
    "meer bellen": (
        rf"(?i){_ONE_TAKES}[^;]*{_THE_REST}|{_THE_REST}[^;]*{_ONE_TAKES}"
        r"|\btelefoon\w*\b[^.;]{0,60}\b(?:naar|op|via) de (?:achterwacht|centrale|receptie|voicemail)\b"
        rf"|\bbel(?:t|len)? (?:(?!\w*klant|over|prospect|relatie)\S+ ){{0,6}}?(?:{_INSIDE})\b"
        r"|\bbel(?:t|len)? (?:de|een|het|zijn|haar|hun) \w+ (?:als|zodra|wanneer|voordat)"
        r" (?:hij|zij|ze|de|een)\b|\b(?:dag|uur|tijd\w*|moment) waarop (?:\S+ ){1,3}bel(?:t|len)\b"
    ),
}
"""Reflex → what tells that the work is arranged otherwise, or that a call is part of it."""


_PARTS: Final = {
    "meer rapporteren": words("rapport verslag weeksta lijst overzicht stand cijfers"),
    "een nieuw systeem of proces": words("""
        systeem crm tool software programma app dashboard platform proces protocol werkwijze handboek
        procedure
    """),
    "strenger sturen op cijfers": words("""
        strak scherper hard streng kpi target stand score ranglijst leaderboard reken
    """),
    "meer van hetzelfde": words("meer harder tandje"),
    "een prijs of wedstrijd": words("competitie wedstrijd"),
    "extra controle": words("dubbelcheck ogen controle steekproe"),
}
"""Reflex → parts of which one is in each text with it: cheaper to look for than the words themselves."""


def _reflexes_in(text: str) -> list[tuple[int, Reflex]]:
    """The reflexes that a text names, each with where it does."""
    small = text.lower()
    likely = (
        one
        for one in _REFLEXES.items()
        if one[0] not in _PARTS or any(map(small.__contains__, _PARTS[one[0]]))
    )
    return [
        (found.start(), Reflex(name, found[0]))
        for name, said in likely
        if (found := compiled(rf"(?i)\b(?:{said})\b").search(text)) and not _is_part_of_work(name, text)
    ]


def _is_part_of_work(reflex: str, text: str) -> bool:
    return reflex in _NO_MORE_OF_IT and re.search(_NO_MORE_OF_IT[reflex], text) is not None


def reflex_in(text: str) -> Reflex | None:
    """The first reflex that a text names; None where it names none."""
    found = _reflexes_in(text)
    if not found:  # most have none
        return None
    found = _reflexes_in(without_taken_away(text))
    return min(found, key=lambda one: one[0])[1] if found else None


def asked_for(reflex: str, said: str) -> bool:
    """Whether what is said of the causes asks for just this, or is itself about this."""
    if re.search(_GROUNDS[reflex], said, re.IGNORECASE):
        return True
    return reflex in _REFLEXES and re.search(rf"(?i)\b(?:{_REFLEXES[reflex]})\b", said) is not None
