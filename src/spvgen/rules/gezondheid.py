"""Whether a text tells something about the employee's health, or only speaks of health (V01)."""

import re
from enum import IntEnum
from typing import Final

from spvgen.rules.privacy_terms import can_tell, role_as_written
from spvgen.rules.zinsdelen import Clause, People, sentences
from spvgen.wording.tokens import fold


class Tie(IntEnum):
    """How closely a health term is tied to the employee."""

    NONE = 0
    LOOSE = 1
    EMPLOYEE = 2


_WORDS: Final = re.compile(r"[^\W\d_][\w'-]+")


def speaks_of_health(text: str) -> bool:
    """Whether any word of a text can be about health; cheap, and true for far too much."""
    return any(map(can_tell, _WORDS.findall(fold(text))))


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

_TERM: Final = "[XSVIYyUQmDBALg]"

_THEIRS: Final = re.compile(
    r"[JP](?:[a,&]|d(?=a))*[XSUDQmBA]"  # je chronische migraine
    r"|C[JP]a*[IV](?!v[da]*w)"  # na je operatie
    r"|[XSIBUD]v[JP]F"  # de operatie van je dochter
    r"|[JP]a*L.{0,3}[sY]|s[a&]*[invlM]*[JP]a*L|x[invlM][JP]a*L"  # je knie is geopereerd, last van je rug
    r"|C[JP]a*L|[IB].{0,3}[JP]a*L|[JP]YF"  # door je rug, operatie aan je knie, je zieke moeder
    r"|[XSUBVID]a*[vb]E(?!w*O)"  # de burn-out van Noor
    r"|bE.*[XB]|[XB].*[bp]E|X.*bJ(?=$|[kZh])"  # bij jou speelt een depressie
    r"|kT[da]*Xl$"  # je zit tegen een burn-out aan
    r"|EM[da]*X"  # jij met je ADHD
)
_STILL_THEIRS: Final = re.compile(r"[JP](?:[a,&]|d(?=a))*[XDQB](?!t)|[JP]a*L.*s|s.*[JP]a*L")
"""What even a condition takes for granted: *als je burn-out terugkomt*."""
_OF_OTHERS: Final = re.compile(
    r"[XSVIYUDBL][a&]*[vbpi][dao]*[Oqt]"  # de ziekte van een collega
    r"|Y[a&]*[Oq]"  # zieke patiënten
    r"|[Oq],?M[dao]*[XSVYDB]"  # cliënten met dementie
    r"|o[a]*[XSVUDB]"  # hun depressie
    r"|t[da]*[Oq]C[da]*[XSU]"  # je helpt werknemers na ziekte
)
_OF_THE_JOB: Final = re.compile(rf"[XS][?]t|tw{{0,2}}[pTvinM]*[da&]*{_TERM}|T[dao]*{_TERM}")
_BECAUSE: Final = re.compile(r"C[dacpI]*(?:cv[da]*)?(?:[XSUYDB]|sL)")
_VISIT: Final = re.compile(r"[bnMC][dJP]?a*Q|k.*dQ")
_VISIT_DOCTOR: Final = re.compile(r"[bnC][dJP]?a*m")
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
    "bevestigt bevestigde bepaalt bepaalde constateert constateerde beoordeelt beoordeelde geweest gesproken bezocht "
    "opgeroepen verwezen spreekuur langs goedkeuring overleg raadde afgeraden afgekeurd goedgekeurd".split()
)
_BY: Final = frozenset("door wegens vanwege ivm i.v.m. in_verband_met als_gevolg_van ten_gevolge_van".split())
_CAME: Final = frozenset("zit zat kwam komt bleef meldde thuis lag ging kwamen".split())
_REPORTS: Final = frozenset("meldt meld melden".split())
_ADMITTED: Final = frozenset(
    "ontslag verblijf terecht opgenomen lag ligt gelegen beland belandde verbleef verblijf ontslagen zit zat valt viel ontvangt terechtgekomen terechtkwam".split()
)
_VISITING: Final = frozenset(
    "geweest gaat ging loopt liep doorverwezen verwezen behandeld onder_behandeling controle bezoek spreekuur bezocht "
    "afspraak afspraken".split()
)
_MEETING: Final = frozenset("samenwerking overleg bespreken overlegd besproken overlegt om".split())
_TALKS: Final = frozenset("gesprek gesprekken afspraak bezoek consult contact".split())
_TREATED: Final = frozenset("onder_behandeling in_behandeling onder_controle_van onder_controle_bij".split())
_ADVISES: Final = frozenset(
    "voorgeschreven gezegd geadviseerd aangeraden afgeraden raadt verwezen doorverwezen denkt adviseert behandelt zegt".split()
)
_OPERATED: Final = frozenset("wacht wachten ondergaan ondergaat onderging herstelt herstellen herstellende hersteld wachtlijst".split())
_WEARS: Final = frozenset("draagt droeg gedragen zit zat loopt liep gelopen gebruikt gebruikte hebt had kreeg".split())
_TESTED: Final = frozenset("positief besmet getest".split())
_LABELS: Final = frozenset("oorzaak oorzaken reden redenen diagnose verklaring bijzonderheden toelichting".split())
_CONCLUDES: Final = frozenset(
    "ziet zag vindt vond vastgesteld concludeert concludeerde oordeelt oordeelde adviseert adviseerde geadviseerd advies "
    "oordeel op_advies_van verklaart verklaarde acht achtte constateert constateerde bevestigt bevestigde".split()
)
_TELLS: Final = frozenset("vertelde verteld vertelt aangaf geeft gaf zei gezegd liet weten deelde gedeeld".split())
_HAD: Final = frozenset(
    "doorlopen gehad gekregen opgelopen ontwikkeld doorgemaakt overwonnen ondergaan meegemaakt geweest overgehouden".split()
)
_PARTICIPLE: Final = re.compile(r"(?:ge|be|ver|her|ont|aan|af|op|uit|in|door)\w+(?:d|t|en)")


def _tie(clause: Clause, sentence: list[Clause], personal: bool) -> Tie:
    condition = _is_condition(clause, sentence)
    if (_STILL_THEIRS if condition else _THEIRS).search(clause.roles) or (condition and _recurs(clause)):
        return Tie.EMPLOYEE
    if condition or _OF_OTHERS.search(clause.roles) or _OF_THE_JOB.search(clause.roles):
        return Tie.NONE
    if _is_cause_alone(clause, sentence) or _is_finding(clause, sentence):
        return Tie.EMPLOYEE
    subject = clause.subject or _borrowed_subject(clause, sentence)
    if subject in tuple("OW"):
        return Tie.NONE if subject == "O" else Tie.LOOSE
    if (subject or personal or _elliptic(clause)) and any(tells(clause) for tells in _TELLING):
        return Tie.EMPLOYEE
    return Tie.LOOSE if clause.find("[XSYA]") else Tie.NONE


def _is_cause_alone(clause: Clause, sentence: list[Clause]) -> bool:
    """*Oorzaak: migraine*, *migraine, waardoor je …*."""
    if not clause.find("^,?[dca]*X[a]*$"):
        return False
    at = sentence.index(clause)
    before = sentence[at - 1] if at else None
    behind = next((other for other in sentence[at + 1 :] if other.roles != ","), None)
    labelled = before is not None and before.has(_LABELS)
    return labelled or bool(behind and behind.find("^<[JE]"))


def _is_finding(clause: Clause, sentence: list[Clause]) -> bool:
    """*De bedrijfsarts concludeert dat er geen beperkingen zijn*: nobody else is spoken of."""
    if not clause.find("A") or clause.find("[TK]"):
        return False
    return clause.has(_CONCLUDES) and not any(other.find("[OqW]") for other in sentence)


def _borrowed_subject(clause: Clause, sentence: list[Clause]) -> str:
    """Where a clause names nobody: who the sentence is about, if it can be about them."""
    subjects = [other.subject for other in sentence if other.subject]
    if clause.find("A") or clause.roles.startswith(","):
        return next(iter(subjects), "")
    before = sentence[: sentence.index(clause)]
    if clause.roles.startswith("R") and before and before[-1].has(_TELLS):
        return before[-1].subject
    return "O" if subjects[:1] == ["O"] else ""


def _recurs(clause: Clause) -> bool:
    """*Als je weer een migraineaanval hebt*: so there was one before."""
    return bool(clause.find("J.*[XB]")) and clause.has(frozenset({"weer", "opnieuw", "nog"}))


def _is_condition(clause: Clause, sentence: list[Clause]) -> bool:
    """*Als je ziek bent*, *bij ziekte*, *valt iemand uit, dan*: what to do then, not what is."""
    behind = sentence[sentence.index(clause) + 1 :]
    if behind and not clause.roles.startswith(tuple("<R,")) and [w.text for w in behind[0].words[:2]] == [",", "dan"]:
        return True
    return bool(clause.find(r"^[?](?!a*Y)|^[ZKhk][JE]|b[da]*S|^,?K.*[SY]"))


def _elliptic(clause: Clause) -> bool:
    """*Wegens griep drie weken afwezig*: nobody is named, the employee is meant."""
    return clause.has(_AWAY) or bool(clause.find("^[dca]*Y"))


def _is(clause: Clause) -> bool:
    """*Je bent ziek*, *ziek gemeld*; reporting sick in the present tense is mostly a rule of the house."""
    if not clause.find("Y") or clause.find(r"^[da]*Jw+Z"):  # je hond is ziek
        return False
    if any(word.role == "Y" and word.text.endswith(("gemeld", "gemeldt")) for word in clause.words):
        return True
    if clause.has(_REPORTS):
        return clause.has(_OFTEN) or bool(clause.find("h"))
    return bool(clause.find("Z|^[?]Y|^[dca]*Y(?!w)")) or clause.has(_CAME)


def _is_lately(clause: Clause) -> bool:
    """*Je bent hersteld*, *je re-integreert*, *je bent bevallen*: words that can mean other things too."""
    if not clause.subject or clause.find("[Oq]|^[da]*Jw+Z"):
        return False
    if any(word.text.startswith("arbeidstherap") for word in clause.words):
        return True
    if clause.has(frozenset({"bevallen"})):
        return clause.has(frozenset({"ben", "bent"})) or bool(clause.find("y[vi]"))
    return bool(clause.find("[JE]Z.*y|Z[JE].*y|[JE].*yZ")) or any("ntegreer" in word.text for word in clause.words)


def _cause(clause: Clause) -> bool:
    """*Door ziekte miste je de training*, but not where somebody's work was taken over."""
    if clause.find("C[da]*V"):
        return clause.has(_AWAY) and clause.has(_BY)
    if any(word.role == "X" and word.text.endswith("redenen") for word in clause.words):
        return True
    return bool(_BECAUSE.search(clause.roles)) and not clause.has(_TAKEN_OVER) and not clause.find("twC[da]*X")


def _exists(clause: Clause) -> bool:
    """*Er is een tumor gevonden*; only told where it is known of whom."""
    return bool(clause.subject == "" and clause.find("Z.*X|X.*Z")) and clause.has(frozenset({"er"}))


def _suffers(clause: Clause) -> bool:
    """*Je gezondheid laat het niet toe*; *over je gezondheid* speaks of it only."""
    return clause.has(frozenset({"gezondheid"})) and bool(clause.find("(?:^|[^TMbvinlptw])[JP]a*I"))


def _has(clause: Clause) -> bool:
    """*Je hebt (al jaren) ADHD*, but not *je hebt ADHD bespreekbaar gemaakt*."""
    if not clause.find("h.*(?:[XSUVB]|s[a&]*L)|[XSUVB].*h") or clause.find(r"[Tvinbp][da]*[XSUVB]"):
        return False
    done = [word.text for word in clause.words if word.role == "w" and _PARTICIPLE.fullmatch(word.text)]
    return not done or clause.has(_HAD)


def _with(clause: Clause) -> bool:
    return bool(clause.find("M[da]*[XSB]")) and bool(clause.find("[kZyh]"))


def _undergoes(clause: Clause) -> bool:
    """*Je slikt medicijnen*, *je lijdt aan migraine*, *je bent in therapie*, *je zit in de Ziektewet*."""
    if clause.find("I") and (clause.has(_OPERATED) or (clause.has(_ADMITTED) and clause.find("[inp][da]*I"))):
        return True
    if clause.find("g"):
        return clause.has(_WEARS)
    if clause.find("V"):
        return clause.has(_TESTED)
    if clause.has(_ADMITTED) and clause.find("i[da]*Q"):
        return True
    if clause.find("B") and clause.has(_OPERATED):
        return True
    return bool(clause.find("[ks].*[XDB]|[XDB].*k|[ks][da]*S|s[in]dL|Z.*[in][da]*B"))


def _visits(clause: Clause) -> bool:
    """*Je loopt bij een psycholoog*; at work one speaks of people or of a subject with them."""
    if clause.find("[OqT]") or clause.has(_MEETING):
        return False
    if _VISIT_DOCTOR.search(clause.roles) and clause.has(_VISITING):
        return True
    if clause.has(_TREATED) and clause.find("[mQ]"):
        return True
    if clause.has(_ADVISES) and clause.find("[mQ].*[JE]"):
        return True
    return bool(_VISIT.search(clause.roles)) and bool(clause.find("[Zhk]"))


def _doctor(clause: Clause) -> bool:
    """*De bedrijfsarts vindt dat …*, *je bent bij de bedrijfsarts geweest*; not *je kunt naar de bedrijfsarts*."""
    if clause.has(_TALKS) and clause.find("[JP]w[Mbl][da]*A") and "K" not in clause.roles:
        return True
    return bool(clause.find("A")) and clause.has(_FINDS) and not clause.find("[KTOq]")


_TELLING: Final = (_is, _is_lately, _cause, _exists, _has, _with, _undergoes, _visits, _doctor, _suffers)
