"""Sentences that tell of something in the way: not up to the employee, or a goal that is out of reach."""

import re
from enum import Enum, auto
from typing import Final

_UNREACHABLE: Final = (
    r"(?<!niet )(?<!geen )\bonhaalbaar\b|\bniet (?:meer |langer )?(?:haalbaar|bereikbaar|te (?:be)?halen)\b"
    r"|\b(?:kunt?|kan) (?:je |jij )?(?:dit|dat|het) doel (?:zo )?niet meer (?:be)?halen\b"
    r"|\bonmogelijk (?:geworden|te (?:be)?halen)\b"
    r"|\bzit(?:ten)? (?:[\w%]+ ){0,4}er (?:\w+ ){0,5}niet (?:meer )?in\b"
    r"|\ber (?:\w+ ){0,3}niet (?:meer )?in zit(?:ten)?\b"
    r"|\b(?:gaa?[nt]?|kan|kunnen) (?:[\w%]+ ){0,6}niet meer (?:lukken|redden|halen|behaald worden)\b"
    r"|\b(?:haal|halen|haalt|red|redt|redden) (?:je|jij|u|we|wij|jullie) (?:[\w%]+ ){0,6}niet meer\b"
    r"|\bniet (?:meer )?(?:realistisch|reëel)\b|\bbuiten bereik\b|\bte hoog gegrepen\b"
    r"|\bgeen haalbare kaart\b"
)
_YOU: Final = r"(?:jou|je|u)\b(?! (?:inzet|werk|aanpak))"
_NOT_YOURS: Final = (
    rf"\b(?:ligt|lag|lagen|liggen|komt|kwam) (?:dus )?niet (?:aan|door) {_YOU}"
    r"|\bniet (?:aan|door) (?:jou|je|u) (?:ligt|lag|komt|kwam)\b|\bniet (?:jouw|je|uw) (?:schuld|fout)\b"
    r"|\bbuiten (?:jou|je|jouw|u|uw) (?:\w+ )?(?:om|invloed|macht|schuld)\b|\bovermacht\b"
    r"|\b(?:kunt?|kon) (?:(?:jij|je|u) )?(?:(?:hier|er|daar) )?(?:niets|niks) (?:aan )?(?:doen|veranderen)\b"
    r"|\b(?:hier|daar|er)(?:aan)? (?:kunt?|kon) (?:(?:jij|je|u) )?(?:niets|niks) "
    r"(?:aan )?(?:doen|veranderen)\b"
    r"|\b(?:je|jij|u) (?:\w+ ){0,2}geen (?:\w+ )?invloed op\b|\bniet (?:\w+ )?te verwijten\b"
    rf"|\bniet (?:\w+ )?te wijten aan {_YOU}"
    r"|\b(?:reken|rekenen) (?:we|wij|ik) (?:je|jou|u) (?:\w+ )?niet aan\b|\bniet (?:\w+ )?aan te rekenen\b"
)
_OF_US: Final = r"ons(?: als werkgever| zelf)?(?=[.,;!)]|\s*$)"
_AMISS: Final = (
    r"(?:\b(?:d[ai]t|het|vertraging|uitstel|storing|achterstand|daling|terugval|fouten?|misverstand)|,)"
)
"""What comes *door ons* as something that was in the way: a customer may come by us too."""
_OTHER_CASE: Final = r"\b(?:anders|dan|zonder|in dat geval|volgens|(?:bij|met) (?:minder|meer|geen|\d))\b"
_NOT_LEFT_UNDONE: Final = r"(?! (?:krijgen|hebben|horen|ontvangen|weten|stoppen|waarschuwen|ontslaan)\b)"
_MEANWHILE: Final = r"(?:(?!(?:niet|nooit|samen|allebei|beiden?|van|je|jou|u|jullie)\b)\w+ ){0,3}"
_THAT: Final = r"\b(?:d[ai]t|die|deze|de|het) (?:(?!waarschuwing)\w+ ){0,2}"
_OURS: Final = (
    rf"\b(?:ligt|lag|lagen|liggen) (?:echt |vooral |helemaal )?aan {_OF_US}"
    rf"|{_AMISS} (?:komt|kwam|kwamen) (?:echt |vooral |helemaal )?door {_OF_US}"
    r"|\b(?<!niet )(?<!niet echt )(?<!niet enkel )(?<!niet alleen )(?<!niet helemaal )"
    r"onze (?:eigen )?(?:schuld|fout)(?=[.,;!)]|\s*$)"
    rf"|^(?!.*{_OTHER_CASE}.*\bhadden).*(?:\bhadden (?:we|wij)|{_THAT}hadden (?:we|wij) (?:je|jou|u)) "
    rf"{_MEANWHILE}moeten\b{_NOT_LEFT_UNDONE}"
)
"""Who wrote the report did not do what they were to do: *de training hadden wij moeten regelen*."""
_OF_A_GOAL: Final = r"\b(?:doel\w*|norm|target\w*|streefcijfer\w*)\b"
_OTHERWISE: Final = (
    r"\b(?:als|indien|mits|tenzij|wanneer|volgens jou)\b|\bje (?:vindt|vond|zegt|zei|denkt|dacht)\b|\?\s*$"
)
"""What makes it a condition, a question or the view of the employee, who has a place of their own."""
_SENTENCE: Final = re.compile(r"[^.!?]+[.!?]*")


class Setback(Enum):
    """What a text tells of: a cause that was not up to the employee, or a goal that is out of reach."""

    NOT_YOURS = auto()
    OUT_OF_REACH = auto()


def setback_in(text: str, *, of_goal: bool) -> Setback | None:
    """The heaviest that a text tells of; ``of_goal``: that it is about a goal need not be said."""
    found = None
    for sentence in _SENTENCE.findall(text):
        if re.search(_OTHERWISE, sentence, re.IGNORECASE):
            continue
        of_one = of_goal or re.search(_OF_A_GOAL, sentence, re.IGNORECASE)
        if of_one and re.search(_UNREACHABLE, sentence, re.IGNORECASE):
            return Setback.OUT_OF_REACH
        if re.search(f"{_NOT_YOURS}|{_OURS}", sentence, re.IGNORECASE):
            found = Setback.NOT_YOURS
    return found
