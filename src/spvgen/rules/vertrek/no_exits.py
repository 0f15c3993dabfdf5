"""Sentences with the words of an exit that tell none: somebody goes home, a worry is answered (P03)."""

import re
from typing import Final

from spvgen.rules.likeness import counts_leave_out
from spvgen.rules.reading.patterns import has_part
from spvgen.rules.vertrek.exit_together import SAID, as_to_you
from spvgen.wording.tokens import fold


def tells_none(sentence: str) -> bool:
    """Whether a sentence that is like an exit as a whole tells something else."""
    ways = (is_on_the_way, is_relieved, counts_leave_out, is_no_exit, is_of_the_work, goes_on, rules_it_out)
    return any(told(sentence) for told in ways)


def left_open(sentence: str) -> bool:
    """Whether a sentence only says what may be, denies it, or is about others."""
    roles = SAID.in_sentence(sentence)
    return not roles.isdisjoint(
        {"maybe", "denied", "nay", "others", "unsure", "swapped", "within", "helps", "case_work"}
    )


def is_relieved(sentence: str) -> bool:
    """Whether a sentence tells who sees to it that one can work on: *zodat je niet meer wordt gestoord*."""
    return bool(_RELIEVED(sentence))


_RELIEVED: Final = SAID.meeting("sees_to relieved")


def is_on_the_way(sentence: str) -> bool:
    """Whether a sentence has a way that is a direction: *op de goede weg*."""
    return SAID.is_in("on_the_way", sentence)


def is_of_the_work(sentence: str) -> bool:
    """Whether a sentence only sounds like an exit: *we zien een toekomst voor je*, *de ploeg na jou*."""
    return bool(_OF_THE_WORK(sentence)) or re.fullmatch(_ONLY_REFERS, sentence) is not None


_ONLY_REFERS: Final = (
    r"(?i)\W*(?:daar|hier)(?:aan)? (?:verander|doe|da)\w* (?:dit|het|zo['’]n|een) (?:verbeter)?plan"
    r" (?:ook )?(?:niets|niks|weinig|niet veel)(?: aan| af| (?:aan )?toe)?\W*"
)
"""*Daar verandert dit plan niets aan*: at what stays, the sentence before it tells."""


_OF_THE_WORK: Final = SAID.meeting(
    "future lies -no", "future believes -no", "plan_ends", "place_in_team -no", "next_after shift"
)

_ASKED: Final = ("vraag", "vroeg", "bang", "zorg", "twijfel")
_ANSWER: Final = r"(?:(?:ons |mijn |het )?antwoord\W+(?:is )?)?"
_REASSURED: Final = (
    (
        r"\b(?:plek|plaats|toekomst|welkom|werk|contract)\b.*[^\w ] *"
        rf"(?:{_ANSWER}(?:ja|jazeker|zeker)\b"
        r"|(?:dat (?:is er|ben(?:t je| je)|heb je)|die (?:is er|heb je))(?! niet))"
    ),
    (
        r"\b(?:weg|einde|tocht|ontslag\w*|ontslaan|opvolger|iemand anders|af (?:willen|wilden))\b.*[^\w ] *"
        rf"(?:{_ANSWER}nee\b|dat is (?:het )?niet|daar is (?:dit|het) plan niet voor"
        r"|.*\b(?:geen sprake van|niet zo)\b)"
    ),
)
"""That one may stay, with a *ja*; that one has to go, with a *nee*."""


def is_reassured(text: str) -> bool:
    """Whether a worry is answered as one hopes: *je vroeg of er nog een plek voor je is; ja*."""
    folded = fold(as_to_you(text))
    return has_part(folded, _ASKED) and any(re.search(one, folded) for one in _REASSURED)


_GOES_HOME: Final = (
    r"(?i)\b(?:vóór|voor|bij) (?:je|jouw|uw) vertrek\b(?!.*\b(?:opvolg\w*|laptop|badge|pasje|afscheid\w*)\b)"
)
_CALLED_AWAY: Final = (
    r"(?i)\b(?:belt|belde|roept|riep|appt)\b.*\ben je (?:\w+ )?weg (?:moet|moest|wilt|mag)\b"
)
_OF_THE_DAY: Final = (
    r"(?i)\b(?:avond|nacht|middag|ochtend|(?:avond|nacht|dag|middag)dienst"
    r"|(?:late|vroege|volgende) (?:dienst|ploeg)|aflossing|lader|laadpaal|ronde|rondje|deuren|ramen|lampen"
    r"|lichten|alarm|kassa|koelingen|koeling|vriezer|oven|rolluik|(?:elke|iedere|die|dezelfde) dag"
    r"|dagelijks|bon|bonnen|\d?\d[:.]\d\d|naar huis|wacht|werkbank|gereedschap|afwas)\b"
)


_DISCHARGE: Final = (
    r"(?i)^(?!.*\b(?:jouw|je|uw) ontslag)(?!.*\bvolgt? (?:\w+ )?ontslag)"
    r"(?=.*(?:\b(?:ochtend|dag|middag|uur) van (?:het )?ontslag\b|\bontslag(?:brie|gesprek|papier|recept)"
    r"|\b(?:van het|bij(?: het)?|met|voor het|na het) ontslag\b|\bontslag (?:van|uit|naar)\b))"
    r"(?=.*(?:pati[eë]nt|huisarts|\bopname|opgenomen|thuiszorg|kraam|ligduur|zaalarts|apotheek|revalid|poli\b))"
)
"""A patient goes home: *de brief ligt klaar op de ochtend van het ontslag*."""
_MOURNS: Final = (
    r"(?i)(?=.*\bafscheid)(?=.*\b(?:uitvaart|overled|nabestaand|rouw|crematie|begraf|condol|groep 8|groepacht"
    r"|eindmusical|schoolverlat))"
)
_ON_YOUR_WORD: Final = (
    r"(?i)\b(?:alleen|pas|uitsluitend|slechts)\b[^.;!?]*\b(?:als|wanneer|indien|zodra) (?:je|jij|u|uzelf)"
    r" (?:(?:er|daar|zelf|dat|hier)\w* ){0,3}(?:begint|vraagt|wilt|wil|aankaart|aanroert|noemt|oppert)\b"
    r"|\b(?:onderwerp|sprake|gesprek)\b[^.;!?]*\b(?:als|wanneer|indien) (?:jij|u) er\w* begint\b"
)
"""*Outplacement is alleen een onderwerp als jij erover begint*."""
_THEIR_PAPER: Final = (
    r"(?i)\b(?:vaststellings|be[eë]indigings|arbeids|huur)?(?:overeenkomst|contract)(?:en)?\b[^.;!?]{0,12}"
    r" van (?:een|de|onze|haar|zijn|die|twee|drie) (?:\w+ )?(?:klant|cli[eë]nt|relatie|werknemer|medewerkster"
    r"|wederpartij|huurder|opdrachtgever)"
)
_STAYS: Final = (
    r"(?i)\b(?:jouw|je) (?:plek|plaats|baan|functie|werk|stoel)\b[^.;!?]*\bblijft (?:gewoon )?"
    r"(?:van )?(?:jouw?|je|die van jou)\b"
    r"|\bschone lei\b|\bverandert? (?:helemaal )?(?:niets|niks) aan (?:onze|mijn|de) (?:inzet|steun|hulp)\b"
    r"|\bbij (?:je|jouw|uw) (?:vorige|eerdere|oude) (?:baas|werkgever|bedrijf|baan|school)\b"
)
"""That one keeps one's place, begins anew, or what another employer once did."""


def goes_on(sentence: str) -> bool:
    """Whether a sentence that is like an exit tells that the work goes on, or what was elsewhere."""
    return any(re.search(one, sentence) for one in (_STAYS, _THEIR_PAPER))


def rules_it_out(sentence: str) -> bool:
    """Whether a sentence says that none is prepared: *geen opmaat naar een vertrekregeling*."""
    return SAID.is_in("none_of_it", sentence) and not SAID.is_in("not_yet", sentence)


def is_no_exit(text: str) -> bool:
    """Whether a text has the words of an exit for what is none: a day's end, a discharge, a funeral."""
    if goes_home(text):
        return True
    return any(has_part(text, parts) and re.search(one, text) for parts, one in _NO_EXITS)


_NO_EXITS: Final = (
    (("ntslag",), _DISCHARGE),
    (("fscheid",), _MOURNS),
    (("utplacement", "ntslag", "ertrek", "vso", "egeling", "overeenkomst"), _ON_YOUR_WORD),
)
"""Parts without one of which a text need not be searched, and what is searched for."""


def goes_home(text: str) -> bool:
    """Whether somebody leaves at the end of a day: *geef je lijst vóór je vertrek aan de avonddienst*."""
    if "vertrek" in text and re.search(_GOES_HOME, text) and re.search(_OF_THE_DAY, text):
        return True
    return "weg m" in text and bool(re.search(_CALLED_AWAY, text))
