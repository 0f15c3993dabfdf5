"""What puts off: *de cijfers volgen nog van HR*, *dat zien we dan wel* (part of S01)."""

import re
from typing import Final

from spvgen.rules.reading.texts import sentences_in

_PART: Final = (
    r"(?:cijfers?|getal(?:len)?|data|datum|namen|naam|percentages?|bedrag(?:en)?|standen|stand|norm(?:en)?|aantal(?:len)?"
    r"|nulmeting|deadline|toelichting|tekst|stuk|onderbouwing|reden|uitkomst|coach|begeleider|trainer)"
)
"""What a plan is made of."""
_NAMED: Final = rf"(?:(?:de|het|een|dit|dat) )?(?:(?:exacte|juiste|precieze|laatste|goede|nieuwe) )?{_PART}"
_FRONT: Final = rf"(?:dit|dat|hier|{_NAMED}\b[^.,;:]{{0,40}})"
_DONE: Final = (
    r"(?:(?:in|aan)(?:vullen|gevuld)|na(?:vragen|gevraagd)|(?:op|uit)(?:zoeken|gezocht)|bepa(?:len|ald)"
    r"|gekozen|kiezen|toevoegen|toegevoegd|aan(?:leveren|geleverd)|bespreken|besproken)"
)
_TO_DO: Final = (
    r"(?:(?:in|aan) te vullen|na te vragen|(?:op|uit) te zoeken|te (?:bepalen|kiezen|bespreken)"
    rf"|toe te voegen|aan te leveren|{_DONE})"
)
_STILL_TO_COME: Final = (
    rf"(?:{_FRONT} )?(?:volgt|volgen|komt|komen) nog(?: later)?(?: (?:van|via|door|uit) [^.,;:]+)?"
    rf"|hier (?:moet|moeten|komt|komen|mist|ontbreekt|hoort) (?:er )?nog {_NAMED}\b.*"
    rf"|(?:{_FRONT} )?(?:moet|moeten)\b(?!.*\b(?:je|jij|u)\b)[^.;:]{{0,40}}\bnog\b[^.;:]{{0,20}}\b{_DONE}"
    r"(?: (?:worden|door|bij|met)\b.*)?"
    rf"|(?:(?:{_NAMED} )?(?:in overleg )?nog|{_NAMED} (?:in overleg )?(?:later|nader))"
    rf" (?:(?:even|samen) )*{_TO_DO}(?: (?:door|bij|met|in)\b.*)?"
    rf"|(?:{_FRONT} )?(?:vul|vraag|zoek|lever|voeg|reken|check) (?:ik|we)\b[^.;:]*\b(?:nog|later|straks)\b"
    r"(?: (?:wel|even|aan|in|na|op|uit|toe))*(?: (?:als|bij|zodra|in) [^.;:]*)?"
    r"|(?:in|aan)vullen (?:door|bij|met) [^.,;:]+"
)


_LONGEST: Final = 150  # characters; a note to oneself is short


def still_to_come(text: str) -> str:
    """The first sentence of a text by which it waits for more; empty where none does.

    What has a figure names a day or what was counted: *na de training volgt nog een terugkomdag op 4 juni*.
    """
    for sentence in sentences_in(text, ";\n"):
        said = sentence.strip(" .!()").lower()
        if len(said) <= _LONGEST and re.fullmatch(_STILL_TO_COME, said) and not re.search(r"\d", said):
            return sentence.strip(" .!")
    return ""


# --- Consequences without an outcome ---------------------------------------------------------------


_SOME_DAY: Final = "(?:dan|later|nog|tegen die tijd)"
_NO_OUTCOME: Final = (  # asked of one text in a plan, so compiled then
    r"(?:nog )?(?:geen|onbekend|in overleg|pm|p\.m|ntb)|geen gevolgen|(?:nader|later) te bepalen"
    r"|volgt(?: nog| later)?|(?:[^.]{0,70}, )?(?:dat |dit )?(?:zien|bespreken|bekijken|bepalen) we"
    r" (?:dan|later|nog|tegen die tijd|samen)(?: (?:dan|later|nog|wel))*"
    r"|(?:zie|volgens|conform)(?: de| het| ons)? (?:cao|wet|beleid|reglement|arbeidsovereenkomst)"
    r"|(?:wat de |de )?(?:consequenties|gevolgen)(?: zijn)?,? (?:ken|weet|kun) je(?: zelf| wel| wel raden)*"
    r"|(?:[^.]{0,70}, )?dat (?:weet|merk|snap) je (?:zelf )?(?:wel|dan wel|dan vanzelf|vanzelf)"
    r"|(?:die|dat) (?:spreekt|spreken) voor zich"
    rf"|(?:[^.]{{0,90}}, )?daar komen we {_SOME_DAY} (?:wel )?op terug"
    rf"|(?:[^.]{{0,90}}, )?daar (?:hebben we het|praten we) {_SOME_DAY} (?:nog |wel |dan )*over"
    rf"|(?:[^.]{{0,90}}, )?(?:dan|dat|daar) (?:kijken|bekijken|beslissen) we {_SOME_DAY}(?: wel| over| naar)*"
)
"""What people write of the consequences without naming one, in small letters and without its full stop."""


def names_no_outcome(text: str) -> bool:
    """Whether a short text on the consequences names none: *dat zien we dan wel*."""
    return re.fullmatch(_NO_OUTCOME, text.strip(" .!").lower()) is not None
