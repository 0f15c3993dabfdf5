"""What a job, a ward, a firm or a name has beside it: *Accountmanager (ziek met een burn-out)* (V01, V06)."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.privacy.health import OF_WORKERS
from spvgen.rules.privacy.health_terms import health_role
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import compiled, has_part, parts, words
from spvgen.wording.tokens import fold

_BESIDE: Final = (
    r"\s*[()\[\],;:|]\s*|\s+[-–—/]\s+"
    r"|\s+(?=(?:met|wegens|vanwege|ivm|i\.v\.m\.|door|nu|sinds|momenteel|tijdelijk|die|heeft|had|is|was|krijgt"
    r"|kreeg|wordt|werd|zit|ligt|slikt|lijdt|rouwt)\b|(?:zwanger|overspannen|ziek\w*|arbeidsongeschikt)$)"
)
"""Where the job, ward, firm or person ends, and something about it begins."""
_BEHIND_A_NAME: Final = (
    r"[^\W\d_a-zà-ÿ][\w'’.-]+ (?=(?!(?:van|von|de|den|der|des|ten|ter|te|het|op|in|aan|bij|uit|tot|voor|onder"
    r"|over|en|e|y|el|al|bin|bint|ibn|la|le|da|das|do|dos|du|di|del|af|zu)\b)[a-zà-ÿ])"
)
"""Where a name goes on with a word that is in none: *Tom Bakker heeft …*; not *Tom van den Berg*."""
_STATES: Final = words("""
    ziek zieke ziekgemeld ziekmelding ziektewet wegens vanwege ivm i.v.m nu sinds momenteel tijdelijk thuis
    afwezig uitgevallen herstelt herstellend herstellende hersteld re-integratie reïntegratie re-integreert
    re-integrerend arbeidsongeschikt zwanger zwangerschapsverlof overspannen
""")
_TOPICS: Final = parts("""
    zorg verple arts dokter ggz ggd therap psych verloskund apothe revalid arbo verzuim casemanag jeugd kind
    begeleid docent leraar lerares leerkracht coach train ervaringsdesk onderzoek verzeker letsel schade claim
    preventie opticien audicien logoped fysio diëti maatschappelijk hulpverlen reclasser uitvaart geestelijk
    pastor predikant imam integratie wmo uwv sociaal farma pharma product school onderwijs stichting patiënt
    kliniek ziekenhuis fonds vereniging poli
""")
"""In jobs and wards with one of these an illness is what the work is about: *Docent (dyslexie)*."""
_NO_WARD: Final = parts("burn depress")
"""What no ward or firm is called after, unless it treats people."""
_NAMED: Final = "naam"
_TITLE: Final = r"[A-Z][A-Za-z]{0,3}\.?"
"""*MS, MA*: what stands behind a name of who has studied."""


def said_beside(path: NodePath, text: str, people: People) -> str:
    """What a label tells beside what it names, as a sentence about whom it is of; mostly empty."""
    key = path[-1]
    if key == "kenmerk":
        return _said(path, _in_a_mark(text, people))
    if key == _NAMED and (ends := re.search(_BEHIND_A_NAME, text)):
        text = f"{text[: ends.end()]}({text[ends.end() :]})"
    head, *beside = (piece.strip() for piece in compiled(_BESIDE).split(text))
    beside = [piece for piece in beside if piece and not re.fullmatch(_TITLE, piece)]
    if key == "functie" and health_role(fold(head)) == "Y":
        beside.insert(0, head)
    ward = key in ("afdeling", "organisatie") and not any(has_part(fold(one), _NO_WARD) for one in beside)
    of_topics = ward or has_part(fold(text), _TOPICS)
    state = any(_tells_state(piece) for piece in beside)
    if of_topics and key != _NAMED and not state:
        return ""
    return _said(path, beside, sure=state or key == _NAMED)


_AS_JOB: Final = (
    r"(?i)\b(?:functie|rol|werk|baan|werkt|werk je|bent) als "
    r"((?:(?!(?:voor|van|aan|bij|in|op|met|en|of)\b)[\w/-]+ ){1,3}met (?:een )?[\w-]+)(?=\s*(?:$|[.,;:!?)]))"
)
"""A job called in a sentence, with what stands beside it and no more: *je functie als verkoper met …*."""


def with_job_told(text: str, people: People) -> str:
    """The text, and behind it what it tells beside a job that it names as the key of the job would.

    Whom the work is for is no part of that (*begeleider van cliënten met een burn-out*).
    """
    jobs = (found[1] for found in compiled(_AS_JOB).finditer(text))
    said = [told for job in jobs if (told := said_beside(("medewerker", "functie"), job, people))]
    return ". ".join([text.rstrip(" ."), *said]) if said else text


def _tells_state(piece: str) -> bool:
    """Whether it tells how it is with somebody, and is no subject of the work."""
    said = fold(piece).translate(_NO_SIGNS).split()
    return not _STATES.isdisjoint(said) or bool(re.search(r"\d\s*%", piece))


_NO_SIGNS: Final = str.maketrans(dict.fromkeys(".!?", ""))
_HAS: Final = frozenset("XSDBUg")
"""Letters of what somebody has; of the others one says that he is it."""


def _said(path: NodePath, pieces: list[str], *, sure: bool = True) -> str:
    has, is_ = ("Je hebt", "Je bent") if path[0] in _OF_EMPLOYEE else ("Hij heeft", "Hij is")
    said = []
    for piece in pieces:
        plain = re.sub(_LINK, "", piece)
        if re.match(_DOES, plain):
            said.append(f"{has.split()[0]} {plain}.")
            continue
        roles = [role for word in fold(plain).split() if (role := health_role(word))]
        verb = has if sure and roles[:1] and roles[0] in _HAS else is_
        said.append(f"{verb} {plain}.")
    return " ".join(said)


_LINK: Final = r"(?i)^(?:met|die|heeft|had|is|was)\s+(?=\S)| (?:heeft|had|is|was)$"
_DOES: Final = r"(?:krijgt|kreeg|wordt|werd|zit|ligt|slikt|lijdt|rouwt|drinkt|kan)\b"
"""What somebody does or undergoes: *krijgt chemo*, *ligt in scheiding*."""
_OF_EMPLOYEE: Final = frozenset({"medewerker", "organisatie", "kenmerk"})


# --- The mark of a document ------------------------------------------------------------------------

_LONGEST: Final = 3  # parts that are one word: *burn-out-klachten*
_SHORTEST: Final = 4  # letters; shorter ones can be anybody's initials
_OF_THE_PLAN: Final = ("integratie", "beperking")


def _in_a_mark(text: str, people: People) -> list[str]:
    """The words of health in it, such as *burn-out* in *VP-burn-out-Tom*."""
    said = [part for part in re.split(r"[\W_]+", fold(text)) if part]
    return list(dict.fromkeys(one for one in _runs(said) if _is_of_health(one, people)))[:1]


def _runs(said: list[str]) -> Iterator[str]:
    for size in range(_LONGEST, 0, -1):
        for at in range(len(said) - size + 1):
            yield "-".join(said[at : at + size])


def _is_of_health(word: str, people: People) -> bool:
    role = health_role(word)
    if not role or role not in "XSYDB" or len(word) < _SHORTEST or word.endswith(_OF_THE_PLAN):
        return False
    if people.cares and role != "Y" and not has_part(word, OF_WORKERS):
        return False
    return word not in people.employee | people.others
