"""Causes that are an action turned round: the usual answer is missing (*te weinig gebeld*)."""

import re
from typing import Final, NamedTuple

from spvgen.rules.reading.patterns import MONTH
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.relevant.reversed_words import SAID

_DONE: Final = {
    "waarom wordt er weinig gebeld": (
        r"gebeld|bel(?:t|len)|\w*calls?|\w*acquisitie|nabellen|belactiviteit\w*|telefoontjes"
    ),
    "waarom worden klanten weinig bezocht": r"bezocht|bezoek(?:t|en)?|klantbezoek\w*|langsgega\w+",
    "waarom wordt er weinig opgevolgd": r"opvolging|opgevolgd|opvolgen|nagebeld",
    "waarom komt er weinig op papier": r"\w*rapport\w*|vastgelegd|vastleggen|vast|geregistreerd|registra\w*",
    "waarom zijn het er zo weinig": r"leads|afspraken|offertes|\w*gesprekken|verkoopkansen",
    "waarom wordt er weinig getraind": r"trainingen|training|getraind",
    "wat blijft er liggen, en wat komt ervoor in de plaats": (
        r"activiteit(?:en)?|inzet|discipline|focus|initiatief|energie|(?:aan)?sturing|gestuurd|controle"
        r"|urgentie\w*|scherpte"
    ),
}
"""What to ask next → words for what is done too little."""

_DRIVE: Final = (
    r"(?:drive|wil|honger|motivatie|focus|scherpte|energie|urgentie\w*|discipline|inzet|passie|ambitie|mindset"
    r"|(?:verkoop|sales|winnaars)?mentaliteit|commerciële \w+|hunter\w*|verantwoordelijkheidsgevoel"
    r"|eigenaarschap)"
)
_TRAIT: Final = (
    r"(?:proactie\w+|commerci\w+|actief|scherp|gedreven|ondernemend|gemotiveerd|hongerig|fel|alert|betrokken"
    r"|assertief|daadkrachtig|gedisciplineerd|gefocust|zichtbaar|oplettend|nieuwsgierig|\w+gericht)"
)
_ATTITUDE: Final = re.compile(
    rf"\b(?:niet|te weinig|onvoldoende|weinig) (?:\w+ )?{_TRAIT}\b"
    rf"|\b(?:mist|missen|te weinig|geen|onvoldoende|gebrek aan|tekort aan) (?:de |het )?{_DRIVE}\b"
    rf"|\b{_DRIVE} (?:ontbreekt|is er niet|is weg)\b|\bontbreekt\b[^.;]{{0,30}}\baan {_DRIVE}\b"
    r"|\b(?:passief|reactief|afwachtend|gemakzuchtig|lui|laks|ongemotiveerd)\b"
    r"|\b(?:lig|leun|hang)\w* (?:\w+ )?achterover\b",
    re.IGNORECASE,
)
_WHOSE: Final = "waaraan zie je dat, en wat houdt de verkopers tegen"

_LITTLE: Final = (
    r"(?:te weinig|onvoldoende|gebrek aan|tekort aan|niet (?:vaak |hard |veel )?genoeg|niet voldoende"
    r"|nauwelijks|amper|te zelden)"
)
_MEANS: Final = (
    r"(?:\w+ )?\w*(?:tijd|uren|mensen|collega|budget|ruimte|kennis|informatie|inzicht|gegevens|nummers)"
)
"""Too little time to call is a cause: one can ask what takes the time."""
REASON: Final = re.compile(
    r"\b(?:omdat|doordat|want|waardoor|daardoor|daarom|zodat|door|sinds|pas|zolang|als|terwijl)\b",
    re.IGNORECASE,
)
_PACE: Final = re.compile(
    r"\d[^.]*\b(?:per (?:verkoper|persoon|dag|week|maand|man|adviseur)|(?:dag|week|maand)elijks)\b",
    re.IGNORECASE,
)
"""*8 calls per week* measures how little it is, and tells no cause either."""


def _lacking(done: str) -> re.Pattern[str]:
    """*te weinig nieuwe klanten gebeld*, *verkopers bellen echt te weinig*."""
    ahead = rf"\b{_LITTLE} (?!{_MEANS}\b)(?:\w+ ){{0,2}}?(?:{done})\b"
    behind = rf"\b(?:{done})\b(?: \w+){{0,3}}? {_LITTLE}\b(?! {_MEANS}\b)"
    split = r"|\bvolg(?:t|en)?\b[^.;]{0,60}\bte weinig\b[^.;]{0,30}\bop\b" if "opvolging" in done else ""
    return re.compile(f"{ahead}|{behind}{split}", re.IGNORECASE)


_LACKING: Final = {question: _lacking(done) for question, done in _DONE.items()}


class Reversed(NamedTuple):
    """The words by which a cause is an action turned round, and what to ask next (no question mark).

    ``judges`` where they judge people instead: *niet proactief genoeg*. ``sure`` where there is no doubt.
    """

    words: str
    question: str
    judges: bool = False
    sure: bool = True


def reversed_action(finding: str) -> Reversed | None:
    """How the finding of a cause only says that something is done too little.

    None where one of its sentences tells more: a reason, a figure of what happened, or another matter.
    """
    sentences = sentences_of(finding)
    found = [_lack(one) for one in sentences]
    if not any(found):  # nearly always
        return None
    telling = [lack for one, lack in zip(sentences, found, strict=True) if lack or not _tells_nothing(one)]
    return telling[0] if all(telling) else None


def sentences_of(finding: str) -> list[str]:
    """The sentences of a finding, and what stands before and after a colon or semicolon."""
    return [part for part in sentences_in(finding, ";:\n") if re.search(r"\w", part)]


def _lack(sentence: str) -> Reversed | None:
    if re.search(r"\d", sentence) and not _PACE.search(sentence):
        return None
    said = claim(sentence)
    found = _surely_lacks(said) or _probably_lacks(said)
    return found._replace(sure=found.sure and said == sentence) if found else None


def _surely_lacks(sentence: str) -> Reversed | None:
    for question, pattern in _LACKING.items():
        if match := pattern.search(sentence):
            return Reversed(match[0], question)
    match = _ATTITUDE.search(sentence)
    return Reversed(match[0], _WHOSE, judges=True) if match else None


# --- In any words ----------------------------------------------------------------------------------

_BECAUSE: Final = re.compile(r"\b(?:omdat|doordat|want)\b", re.IGNORECASE)
_SO: Final = re.compile(r",? (?:waardoor|zodat|daardoor|daarom|dus)\b", re.IGNORECASE)
_PEOPLE: Final = (
    r"(?:(?:de|het|onze|ons|alle|sommige) )?\w*(?:team|collega|medewerk|monteur|verkop|iedereen|\w+ers\b)"
)
_OF_CLIENTS: Final = (
    r"\w*(?:klant|lead|prospect|gast|cliënt|patiënt|bewoner|ouder|leerling|bezoeker|lid|huurder|melding|vraag"
    r"|bestelling|order|twijfelt|belt|klaagt)\b"
)
"""*Als een klant twijfelt*: when it should be done, and not why it is not."""
_NO_REASON: Final = re.compile(
    rf"\bdoor(?:\W*$|(?= als\b)| {_PEOPLE}| te (?:pakken|vragen|zetten|bellen|gaan|verwijzen)\b)"
    rf"|\bals (?:er )?(?:een|de|iemand) {_OF_CLIENTS}(?:(?!\b(?:niet|geen|te)\b)[^.,])*\W*$"
    r"|(?:(?<=goed zijn )|(?<=fijn zijn )|(?<=mooi zijn )|(?<=zou helpen ))als\b"
    r"|\bals\b[^.,]{0,60}\b(?:eenmaal|klaar|de deur uit|weg is|\w*geleverd|verstuurd)\b[^.,]*"
    r"|\bals (?:team|groep|afdeling|ploeg|organisatie|\w+ers|collega's)\b"
    r"|\bsinds (?:de |het |begin |eind |vorige? |afgelopen )*(?:\w*zomer|winter|voorjaar|najaar|herfst|jaar"
    rf"|kwartaal|{MONTH}|maand|week|vakantie|\d{{4}})\b(?!,? (?:toen|dat|nadat|waarin)\b)"
    r"|\bterwijl\b[^.]*\b(?:belangrijk|weten|weet|bekend|nodig|hoort|afgesproken|afspraak|kan|kunnen|moet)\b[^.]*",
    re.IGNORECASE,
)


def claim(sentence: str) -> str:
    """What a sentence says as such, or its reason, without what comes of it; empty if it tells when.

    A sentence without a reason is its own claim.
    """
    if not REASON.search(sentence):
        return sentence
    said = _NO_REASON.sub("", _SO.split(_BECAUSE.split(sentence)[-1])[0])
    return "" if REASON.search(said) else said


_TOO_LITTLE: Final = SAID.meeting(
    "passive done little -others -not_ours",
    "us little -has -others",
    "us done little -others -not_ours",
    "doing few -others",
    "wish more done -no -others",
    "wish more us -no -others",
    "skipped",
    "late passive answered -others",
    "late us answered -others",
    "omits us to -others",
    "comes_off doing -others",
    "late us answers -others",
    "skip over us often -others",
    "drops often -others",
    "doing desired -others",
    "pace desired -others",
    "passive limited -others",
    "done limited -others -not_ours",
    "less_often problem -others",
    "wish more doing -no -others",
    "not_up_to us -others",
    "hears from_us little",
    "not_all -has -others",
    "happens little -others",
    "stays lies often -others",
    "often without -others",
    "wanting at doing -others",
    "gain doing -no -others",
    "left_lying -others",
    "not_or_late -others",
    "needed more doing -others",
)
_SLACK: Final = SAID.meeting(
    "wish harder",
    "wish keener -no -others",
    "must keener us -no -others",
    "must harder",
    "spirit gone -others",
    "missing spirit -no -others",
    "needed more spirit -no -others",
    "spirit wanting at -others",
    "waits off us -others",
    "wish more spirit -no -others",
    "slack -no -others",
)
_KNOWN: Final = SAID.meeting("known -no")
_COUNTED: Final = re.compile(
    r"\b(?:te weinig|onvoldoende|nauwelijks|amper|niet (?:genoeg|voldoende)) (?P<next>\w+)(?= \w)",
    re.IGNORECASE,
)
_OF_DEEDS: Final = re.compile(
    r"(?i)(?:op|aan|naar|met|over|door|vast|bij|na|mee|van|in|af|uit|om|voor|tot|terug|rond|langs|samen|vooruit|stil|los|elkaar|nieuwe|echt|goed|actief"
    r"|gericht|of|tussen|\w*ge\w+(?:d|t|en)|be\w+(?:d|t|en)|ver\w+(?:d|t|en)|over\w+d)$"
)
"""What can stand behind *te weinig* where it is a deed; another word is a thing that is lacking."""


def _probably_lacks(claim: str) -> Reversed | None:
    """The same told in other words, less surely."""
    roles = SAID.in_sentence(claim)
    if _SLACK.is_of(roles):
        return Reversed(claim.strip(), _WHOSE, judges=True, sure=False)
    if _TOO_LITTLE.is_of(roles) and all(_is_deed(found["next"]) for found in _COUNTED.finditer(claim)):
        return Reversed(claim.strip(), "waarom gebeurt dat zo weinig", sure=False)
    return None


def _is_deed(word: str) -> bool:
    return bool(_OF_DEEDS.match(word)) or not SAID.of(word.lower()).isdisjoint({"done", "doing"})


def _tells_nothing(sentence: str) -> bool:
    """How little it is by the day, or *iedereen weet hoe belangrijk dat is*."""
    if _PACE.search(sentence):
        return True
    return not re.search(rf"\d|{REASON.pattern}", sentence, re.IGNORECASE) and bool(_KNOWN(sentence))
