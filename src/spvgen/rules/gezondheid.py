"""Whether a text tells something about the employee's health, or only speaks of health (V01)."""

import re
from enum import IntEnum
from typing import Final

from spvgen.rules.privacy_terms import HEALTH_ROLES, TRIGGERS, health_role, role_as_written
from spvgen.rules.zinsdelen import Clause, People, sentences
from spvgen.wording.tokens import fold


class Tie(IntEnum):
    """How closely a health term is tied to the employee."""

    NONE = 0
    LOOSE = 1
    EMPLOYEE = 2


_WORDS: Final = re.compile(r"[^\W_][\w'-]*")


def speaks_of_health(text: str) -> bool:
    """Whether any word of a text can be about health; cheap, and true for far too much."""
    return any(
        word in TRIGGERS or health_role(word) in HEALTH_ROLES for word in _WORDS.findall(fold(text)) if len(word) > 1
    )


def health_tie(text: str, people: People, personal: bool) -> Tie:
    """The closest tie in a text.

    ``personal`` says that it stands where the plan speaks of the employee, even without naming them.
    """
    ties = (
        _tie(clause, sentence, personal)
        for sentence in sentences(text, people, role_as_written)
        for clause in sentence
        if clause.find(_TERM)
    )
    return max(ties, default=Tie.NONE)


# --- Patterns of roles (the letters: zinsdelen and privacy_terms) ----------------------------------

_TERM: Final = "[XSVIYUQDBAL]"

_THEIRS: Final = re.compile(
    r"[JP](?:[a,&]|d(?=a))*[XSUDQBA]"  # je chronische migraine
    r"|C[JP]a*[IV]"  # na je operatie
    r"|[JP]L.*k|k[JPd]*L"  # je knie is geopereerd, last van je rug
    r"|[XSUBVID]a*[vb]E(?!w*O)"  # de burn-out van Noor
    r"|bE.*[XB]|[XB].*bE"  # bij jou speelt een depressie
    r"|EM[da]*X"  # jij met je ADHD
)
_OF_OTHERS: Final = re.compile(
    r"[XSVIYUDB][a&]*[vbpi][dao]*[Oqt]"  # de ziekte van een collega
    r"|Y[a&]*[Oq]"  # zieke patiënten
    r"|[Oq],?M[dao]*[XSVYDB]"  # cliënten met dementie
    r"|o[a]*[XSVUDB]"  # hun depressie
)
_OF_THE_JOB: Final = re.compile(rf"t[pTvinM]*[da&]*{_TERM}|T[dao]*{_TERM}")
_BECAUSE: Final = re.compile(r"C[dap]*[XSUYDB]")
_AWAY: Final = frozenset(
    "afwezig thuis uitgevallen uitviel viel gemist miste mist verzuimd verzuimde verlet uit langer weg".split()
)
_TAKEN_OVER: Final = frozenset(
    "over overgenomen overneemt overnam ingevallen inviel invalt vervangen vervangt verving waargenomen waarnam".split()
)
_OFTEN: Final = frozenset(
    "vaak regelmatig opnieuw steeds weer veelvuldig frequent keer maal herhaaldelijk telkens elke iedere".split()
)
_FINDS: Final = frozenset(
    "vindt vond stelt stelde vastgesteld concludeert concludeerde oordeelt oordeelde adviseert adviseerde geadviseerd "
    "advies op_advies_van volgens oordeel zegt zei geeft gaf acht achtte verklaart verklaarde schrijft schreef "
    "geschreven rapport rapporteert terugkoppeling bevestigt bevestigde bepaalt bepaalde constateert constateerde "
    "beoordeelt beoordeelde bent was geweest gezien gesproken bezocht opgeroepen verwezen spreekuur langs "
    "goedkeuring overleg ziet raadde afgeraden".split()
)
_HAD: Final = frozenset(
    "gehad gekregen opgelopen ontwikkeld doorgemaakt overwonnen ondergaan meegemaakt geweest overgehouden".split()
)
_PARTICIPLE: Final = re.compile(r"(?:ge|be|ver|her|ont|aan|af|op|uit|in|door)\w+(?:d|t|en)")


def _tie(clause: Clause, sentence: list[Clause], personal: bool) -> Tie:
    if _THEIRS.search(clause.roles) and not _is_condition(clause):
        return Tie.EMPLOYEE
    if _OF_OTHERS.search(clause.roles) or _OF_THE_JOB.search(clause.roles):
        return Tie.NONE
    subject = clause.subject
    if subject in tuple("OW"):
        return Tie.NONE if subject == "O" else Tie.LOOSE
    if _is_condition(clause):
        return Tie.NONE
    told = any(tells(clause) for tells in (_state, _cause, _has, _with, _undergoes, _doctor))
    if told and (subject or personal or _elliptic(clause)):
        return Tie.EMPLOYEE
    return Tie.LOOSE if clause.find("[XSYA]") else Tie.NONE


def _is_condition(clause: Clause) -> bool:
    """*Als je ziek bent*, *bij ziekte*, *ben je ziek*: what to do then, not what is."""
    return bool(clause.find(r"^[?]|^[ZK][JE]a*Y|b[da]*S|i_geval"))


def _elliptic(clause: Clause) -> bool:
    """*Wegens griep drie weken afwezig*: nobody is named, the employee is meant."""
    return clause.has(_AWAY) or bool(clause.find("^Y"))


def _state(clause: Clause) -> bool:
    """*Je bent ziek*, *ziek gemeld*; reporting sick in the present tense is mostly a rule of the house."""
    if any(word.role == "Y" and word.text.endswith(("gemeld", "gemeldt")) for word in clause.words):
        return True
    if clause.find(r"^[da]*Jw+Z"):  # je hond is ziek
        return False
    reports = clause.has(frozenset({"meldt", "meld", "melden"}))
    return bool(clause.find("Y")) and (bool(clause.find("Z")) or clause.has(frozenset({"meldde", "thuis"})) or (
        reports and clause.has(_OFTEN)
    ))


def _cause(clause: Clause) -> bool:
    """*Door ziekte miste je de training*, but not where somebody's work was taken over."""
    if clause.find("C[da]*V"):
        return clause.has(_AWAY)
    return bool(_BECAUSE.search(clause.roles)) and not clause.has(_TAKEN_OVER)


def _has(clause: Clause) -> bool:
    """*Je hebt (al jaren) ADHD*, but not *je hebt ADHD bespreekbaar gemaakt*."""
    if not clause.find("h.*[XUVB]|[XUVB].*h") or clause.find(r"[Tvinbp][da]*[XUVB]"):
        return False
    done = [word.text for word in clause.words if word.role == "w" and _PARTICIPLE.fullmatch(word.text)]
    return not done or clause.has(_HAD)


def _with(clause: Clause) -> bool:
    return bool(clause.find("M[da]*[XSB]")) and bool(clause.find("[kZ]"))


def _undergoes(clause: Clause) -> bool:
    return bool(clause.find("k.*[XDBQ]|[XDBQ].*k"))


def _doctor(clause: Clause) -> bool:
    return bool(clause.find("A")) and clause.has(_FINDS)
