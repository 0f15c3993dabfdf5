"""Whether a contact of a list is somebody with a name, or still a role, a group or an open place."""

import re
from typing import Final

from spvgen.dutch import slug
from spvgen.rules.reading.first_names import AMBIGUOUS, FIRST_NAMES

_ROLE: Final = (
    r"(?:[\w-]*(?:klant(?:en)?|relaties?|prospects?|leads?|contact(?:en|perso(?:on|nen))?|inkopers?|verkopers?"
    r"|inkoop(?:st(?:er|ers))?|verkoop|directeur(?:en)?|directrice|directie|managers?|hoofd|hoofden|leider|leiders"
    r"|leiding|leidinggevende|medewerk(?:er|sters?|ers)|adviseurs?|eigena(?:ar|ren|resse)|ondernemers?"
    r"|bestuurders?|bestuur|opdrachtgevers?|leveranciers?|collega|collega['’]s|afdeling(?:en)?|secretaresse"
    r"|secretariaat|receptie|balie|beheerder|planner|coördinator|mensen|perso(?:on|nen)|beslissers?"
    r"|accountants?|architect(?:en)?)|partners?|notaris(?:sen)?|huisarts(?:en)?|conciërge|teams?|ceo|cfo|cto|hr|it"
    r"|p&o|mt|ict|marketing|sales|finance|logistiek|productie|administratie|financi[eë]n|personeelszaken|planning)"
)
_OPEN: Final = (
    r"(?:iemand|niemand|degene|wie|nog|nnb|ntb|nvt|tbd|nn|xx+|yy+|onbekend\w*|bepalen|kiezen|zoeken|vragen|volgt|later"
    r"|diverse|verschillende|meerdere|enkele|enige|alle|allemaal|iedereen|naam|namen|voornaam|achternaam|geen)"
)
_FIRM: Final = (
    r"(?:gemeente|provincie|waterschap|firma|bedrijf|stichting|vereniging|\w+bedrijf|\w+handel|\w+groep"
    r"|b\.?v\.?|n\.?v\.?|vof|groep|holding|zonen)"
)
_NO_NAME: Final = re.compile(rf"(?:{_ROLE}|{_OPEN}|{_FIRM}|\d+)", re.IGNORECASE)
_AT_A_FIRM: Final = re.compile(rf"\b(?:{_ROLE}) (?:van|bij|voor|op)\b.*|\b(?:{_FIRM}) .*", re.IGNORECASE)
"""*inkoper van Philips*, *Gemeente Arnhem*: the capitals there are the firm's."""
_OPENS_A_GROUP: Final = re.compile(
    r"(?:[Dd]e|[Hh]et|[Ee]en|[Oo]nze|[Jj]e|[Jj]ouw|[Mm]ijn|[Hh]un|[Dd]ie|[Aa]lle|[Ee]lke)"
    r" (?:[a-zà-ÿ]|(?:C[A-Z]{1,2}O|HRM?|ICT|IT|MT|OR|FG|P&O|KAM)\b)"
    r"|(?:[Ii]emand|[Dd]egene|[Ww]ie|[Nn]og|[Tt]wee|[Dd]rie|[Vv]ier|[Vv]ijf|[Zz]es|[Ee]nkele|[Dd]iverse|\d+)\b"
)
_IS_FIRM: Final = re.compile(r"(?i)\b(?:b\.?v|n\.?v|vof|holding)\.?$")
_TITLE: Final = re.compile(r"(?i)\b(?:mevrouw|meneer|de heer|dhr|mevr|mw|drs|ir|ing|mr|dr|prof)\b\.?")


def is_name(text: str, organisation: str | None = None) -> bool:
    """Whether a text names one person: *Els Brouwer*, *mevrouw Bos*.

    Not *de inkoper*, *Hoofd Inkoop*, *nog te bepalen*, nor the organisation itself.
    """
    bare = _TITLE.sub(" ", text).strip()
    if _IS_FIRM.search(bare) or (organisation and slug(bare) == slug(organisation)):
        return False
    return _has_first_name(bare) or not (_OPENS_A_GROUP.match(bare) or _is_role(bare))


def _has_first_name(text: str) -> bool:
    """A first name that we know; one that is a common word too (*els*) capitalised or before a surname."""
    words = re.findall(r"[^\W\d_]+", text)
    known = [(at, word) for at, word in enumerate(words) if word.lower() in FIRST_NAMES]
    return any(
        word[0].isupper() or word not in AMBIGUOUS or (at == 0 and len(words) > 1) for at, word in known
    )


def _is_role(text: str) -> bool:
    """Whether no word is left that can only be a name: with a capital, and no role, department or firm."""
    words = [word.strip(".'’-&") for word in re.findall(r"[^\W\d_][\w.'’&-]*", _AT_A_FIRM.sub(" ", text))]
    with_role = len(words) != len([word for word in words if not _NO_NAME.fullmatch(word.replace(".", ""))])
    return all(
        word[:1].islower()
        or bool(_NO_NAME.fullmatch(word.replace(".", "")))
        or (with_role and word.isupper())
        for word in words
    )
