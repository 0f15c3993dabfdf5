"""What stands around a name that became a role: somebody who is spoken to, and a role that was told already.

*Iris, je belt elke klant* speaks to the *medewerker*, without an article; *je leidinggevende Bram* and *Bram,
je leidinggevende,* are one person, who is told once.
"""

import re
from typing import Final

from spvgen.nameforms import Seen

SPOKEN_TO: Final = {"de medewerker": "medewerker", "de professional": "professional"}
"""Role of whoever a document speaks to → what that person is called when spoken to."""

_YOU: Final = re.compile(r"(?i)(?<!\w)(?:jij|je|jou|jouw|u|uw|jezelf|uzelf)(?!\w)")
_GREETING: Final = (
    r"(?:^|[.!?:\n“‘]\s*)(?i:beste|geachte|lieve|dag|hallo|hoi|hi|hey|welkom|succes|sterkte|bedankt|dankjewel"
    r"|dank (?:je|u)(?: wel)?|gefeliciteerd|goedemorgen|goedemiddag)(?!\w)"
)
_GREETED: Final = re.compile(rf"{_GREETING},? $")
_GREETS: Final = re.compile(rf"{_GREETING}[^.!?\n]*$")
_OPENS: Final = re.compile(r"(?:^|[.!?:\n“‘])\s*$")
_GOES_ON: Final = re.compile(
    r"(?:,|:| [–-]) (?:je|jij|jouw|u|uw|we|wij|ons|wilt?|kunt?|kan|hebt?|bent?|ga|doe|weet|zie|bedankt|dank"
    r"|fijn|goed|gefeliciteerd|hier|dit|in|op|met|bij|sinds|vanaf|van|nu|als|omdat|voor|om|graag|vandaag|na|over)"
    r"(?!\w| wie(?!\w))"
)
"""A comma behind a name, and the first word of what is said to that person; not *die*, *de* or a job."""
_PAUSE: Final = re.compile(r"(?:(?<![\w’'])(?:[^\W\dA-ZÀ-Þ]\w*|J(?:e|ij|ou)|U)|[)”’%\d]), $")
"""A comma before a name, and no other name before that: else it is one of a row."""
_ENDS: Final = re.compile(r"\s*(?:[.!?;)]|$)|, (?!(?:die|wie|de|een)(?!\w))[^\W\dA-ZÀ-Þ]")


def is_spoken_to(seen: Seen) -> str | None:
    """The role for a name by which a sentence speaks to somebody; None where it tells of that person."""
    before, behind = seen.text[: seen.start], seen.text[seen.end :]
    if _GREETED.search(before):
        return seen.role
    said = re.split(r"[.!?\n]", before)[-1] + re.split(r"[.!?\n]", behind)[0]
    if not (_YOU.search(said) or _GREETS.search(before)):
        return None
    begins = _OPENS.search(before) and _GOES_ON.match(behind)
    return seen.role if begins or (_PAUSE.search(before) and _ENDS.match(behind)) else None


_WHOSE: Final = r"(?i:(?:je|jouw|uw|jullie|de|onze|ons|mijn|een) )"
_WHICH: Final = r"(?i:(?:vorige|eerdere|nieuwe|directe|huidige|eigen|vaste|oude) )?"
_NOUN: Final = r"(?i:leidinggevende|HR-adviseur|medewerker|professional|begeleider)"
_LEADS: Final = r"[\w-]*(?i:leider|leidster|manager|chef|directeur|hoofd|baas|coördinator)"
_ADVISES: Final = r"(?i:hr|p&o|hrm|personeels)[\w-]*(?i:adviseur|partner|manager|functionaris)"
_TWICE: Final = re.compile(
    rf"(?<![\w-])(?P<one>{_WHOSE}?{_WHICH}(?P<noun>{_NOUN}))"
    rf"(?: (?P<next>{_WHOSE}{_WHICH}(?i:(?P=noun)))(?!\w)"
    rf"| \((?P<within>{_WHOSE}?{_WHICH}(?i:(?P=noun)))\)"
    rf"|, (?P<behind>{_WHOSE}{_WHICH}(?i:(?P=noun)))(?:,(?= [^\W\d_A-ZÀ-Þ])|(?=\s*(?:[.!?;:)]|$))))"
)
_BY_JOB: Final = tuple(
    re.compile(rf"(?<![\w-])(?:(?P<whose>{_WHOSE}{_WHICH}{job})|{job}) (?P<role>{role})(?!\w)")
    for job, role in (
        (_LEADS, "(?:je|uw|mijn) (?:eerdere )?leidinggevende"),
        (_ADVISES, "de HR-adviseur"),
    )
)
"""A job, and behind it the role that is told in its place: *je teamleider Bram*."""
_TO_ONE: Final = re.compile(
    r"(?i)(?<!\w)(?:vraagt?|vertelt?|geeft?|laat|mailt?|stuurt?|biedt?|toont?|schrijft?|helpt?)"
    r"(?: (?:je|u|jij|we|wij))? $"
)
"""Behind these the first is spoken to and the second is another: *vraag je teamleider Sanne te bellen*."""
_OF_HR: Final = re.compile(r"(?<=HR-adviseur)(?: \((?:van )?(?:HR|P&O|HRM)\)| van (?:HR|P&O|HRM)(?![\w-]))")


def told_once(text: str, *, opens: bool = True) -> str:
    """The text in which a role stands once where a name stood beside it; ``opens`` begins a sentence."""

    def once(found: re.Match[str]) -> str:
        one, two = found["one"], found["next"] or found["within"] or found["behind"]
        return _begun(two if len(two) > len(one) else one, found)

    def by_job(found: re.Match[str]) -> str:
        if _TO_ONE.search(found.string[: found.start()]):
            return found[0]
        return found["whose"] or _begun(found["role"], found)

    def _begun(words: str, found: re.Match[str]) -> str:
        before = found.string[: found.start()]
        begins = _OPENS.search(before) and (opens or before.strip())
        return words[:1].upper() + words[1:] if begins else words

    told = _TWICE.sub(once, _OF_HR.sub("", text))
    for apposed in _BY_JOB:
        told = apposed.sub(by_job, told)
    return told
