"""Whether a text tells something about the employee's health, or only speaks of health (V01)."""

import re
from enum import IntEnum
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.privacy.health_facts import (
    AWAY,
    CONCLUDES,
    HOMEWARD,
    is_of_no_one,
    is_reason_alone,
    is_told,
)
from spvgen.rules.privacy.health_terms import can_tell, role_as_written, with_capitals
from spvgen.rules.reading.clauses import Clause, People, sentences
from spvgen.rules.reading.first_names import FIRST_NAMES
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.reading.texts import words_in


class Tie(IntEnum):
    """How closely a health term is tied to the employee."""

    NONE = 0
    LOOSE = 1
    EMPLOYEE = 2


def words_on_health(text: str) -> set[str]:
    """The words of a text, folded, that can be about health; cheap, and far too many."""
    return set(filter(can_tell, words_in(text)))


def health_tie(text: str, people: People, personal: bool) -> Tie:
    """The closest tie in a text.

    ``personal`` says that it stands where the plan speaks of the employee, even without naming them.
    """
    ties = (
        _tie(sentence, at, personal, people)
        for sentence in sentences(
            with_capitals(composed(text)), people, _role_in_capitals if text.isupper() else role_as_written
        )
        for at, clause in enumerate(sentence)
        if clause.find(_TERM)
    )
    return max(ties, default=Tie.NONE)


def _role_in_capitals(word: str, written: str) -> str:
    """In a text that is all capitals, *ME* is the ordinary word."""
    return role_as_written(word, word)


# --- Whose it is: patterns of roles (the letters: ``clause_words``, ``health_terms``) ---------------------

_TERM: Final = "[XSVIYyUQmDBALg]"

_THEIRS: Final = (
    r"[JP](?:[a,&I]|d(?=a))*[XSUDQmBA]|[JP]a*V"  # je chronische migraine
    r"|C[JP]a*[IV](?!v[da]*w)"  # na je operatie
    r"|[XSIBUD]v[JP]F"  # de operatie van je dochter
    r"|[JP]a*L.{0,3}[sY]|s[a&]*[invlM]*[JP]a*L|x[invlM][JP]a*L"  # je knie is geopereerd, last van je rug
    r"|C[JP]a*L|[JP]a*LZ[da]*N|[IB].{0,3}[JP]a*L|[JP]YF"  # door je rug, operatie aan je knie, je zieke moeder
    r"|[XSUBVID]a*[vb]E(?!w*O)"  # de burn-out van Noor
    r"|bE.*[XB]|[XB].*[bp]E|X.*bJ(?=$|[kZh])"  # bij jou speelt een depressie
    r"|kw?T[da]*[XY]a*l|T[da]*[XY]a*l[kZ]"  # je zit tegen een burn-out aan
    r"|EM[da]*X"  # jij met je ADHD
)
_STILL_THEIRS: Final = r"[JP](?:[a,&]|d(?=a))*[XDQB](?!t)|[JP]a*L.*s|s.*[JP]a*L|C[JP]a*L"
"""What even a condition takes for granted: *als je burn-out terugkomt*."""
_OF_OTHERS: Final = (
    r"[XSVIYUDBL](?:a|&|&[ad]*w)*[vbpi][dao]*[Oqt]"  # de ziekte van een collega
    r"|Y[a&]*[Oq]"  # zieke patiënten
    r"|[Oq],?M[dao]*[XSVYDB]"  # cliënten met dementie
    r"|o[a]*[XSVUDB]"  # hun depressie
    r"|t[da]*[Oq]C[da]*[XSU]"  # je helpt werknemers na ziekte
)
_OF_THE_JOB: Final = (
    rf"tT[^,&]*[XSVYDB]|[XS][?]t|tw{{0,2}}[pTvinM]*[da&]*{_TERM}|(?<![DB])T[dao]*{_TERM}"
    "|S[wa]{0,3}t$|tdwv[da]*A"  # ziekmeldingen te laat verwerkt, plant het spreekuur van de bedrijfsarts
    "|Yv[da]*w"  # ziek van ambitie
)
_LABELS: Final = words("oorzaak oorzaken reden redenen diagnose verklaring bijzonderheden toelichting")
_CONCLUDES: Final = words(f"{CONCLUDES} ziet zag")
_TELLS: Final = words("vertelde verteld vertelt aangaf geeft gaf zei gezegd liet weten deelde gedeeld")
_AGAIN: Final = words("weer opnieuw wederom nog blijf blijft blijven")


def _tie(sentence: list[Clause], at: int, personal: bool, people: People) -> Tie:
    clause = sentence[at]
    condition = _is_condition(sentence, at) or (people.cares and bool(clause.find(_AT_HAND)))
    if condition:
        return _tie_if(clause, people)
    if clause.find(_THEIRS):
        return Tie.NONE if _is_made_well(clause) or _is_of_animals(clause) else Tie.EMPLOYEE
    of_others = clause.find(_OF_OTHERS) or clause.find(_OF_THE_JOB) or _is_of_somebody(clause)
    if of_others or _is_way_open(sentence, at) or _is_any_case(clause):
        return Tie.NONE
    alone = _is_cause_alone(sentence, at) or (not people.cares and is_reason_alone(sentence, at))
    if alone or _is_aside(sentence, at) or _is_finding(clause, sentence):
        return Tie.EMPLOYEE
    subject = clause.subject or _borrowed_subject(sentence, at)
    if people.cares and subject != "O":
        return _tie_in_care(clause, personal, people)
    told = subject not in tuple("OW") and (subject or personal or _elliptic(clause)) and is_told(clause)
    return (
        Tie.EMPLOYEE
        if told
        else _loose(not is_of_no_one(clause) and _may_be_theirs(clause, sentence, subject))
    )


_WELL_MADE: Final = words("""
    scherp onscherp helder bruikbaar onbruikbaar netjes strak leesbaar gelukt mislukt lukken mislukken bewogen
    overbelicht onderbelicht
""")
_MADE: Final = words("röntgenfoto röntgenfoto's hechtingen injecties mri-scan ct-scan")


def _is_made_well(clause: Clause) -> bool:
    """*Je röntgenfoto's zijn scherp*: those that the employee makes of others."""
    return bool(clause.find("^[,&]*[JP]a*B")) and clause.has(_MADE) and clause.has(_WELL_MADE)


_ANIMALS: Final = words("""
    koe koeien kalf kalveren dier dieren rund runderen vee varken varkens biggen schaap schapen geit geiten
    kip kippen paard paarden hond honden kat katten
""")


def _is_of_animals(clause: Clause) -> bool:
    """*Je herkent mastitis bij koeien te laat*."""
    at = clause.roles.find("Xb") + 2
    return at > 1 and any(word.text in _ANIMALS for word in clause.words[at : at + 3])


def _is_of_somebody(clause: Clause) -> bool:
    """*De ziekte van Rob*, of whom nothing else is known."""
    pairs = zip(clause.words, clause.words[1:], clause.words[2:], strict=False)
    return any(
        (one.role + of.role) in ("Xv", "Sv") and who.role == "w" and who.text in FIRST_NAMES
        for one, of, who in pairs
    )


def _tie_if(clause: Clause, people: People) -> Tie:
    """What is only possible; *als je burn-out terugkomt, zodra de koorts weg is* say that it was there."""
    if (clause.find(_STILL_THEIRS) and not _sets_in(clause)) or _recurs(clause) or _comes_back(clause):
        return Tie.EMPLOYEE
    return _loose(bool(clause.find("^[?]dX")) and not people.cares and not clause.find("[Oqot]"))


def _loose(may_be: bool) -> Tie:
    return Tie.LOOSE if may_be else Tie.NONE


def _may_be_theirs(clause: Clause, sentence: list[Clause], subject: str) -> bool:
    """Any illness can be; care can only where the employee is spoken of, and nobody else."""
    if subject == "O" or clause.find("[XYA]") or (subject == "W" and clause.find("[SVIyUQmDB]")):
        return subject != "O"
    others = any(other.find("[Oq]") for other in sentence)
    if clause.find("S"):
        return not others or bool(clause.find("[JPE]"))
    if clause.find(
        "^d?[mQ]t[JE]|Q.*[JP]a*L|[JP]a*L.*Q"
    ):  # de psycholoog helpt je, de fysiotherapeut en je pols
        return True
    if clause.find("[OqoTt]") or clause.has(_HANDLED):
        return False
    if others or not any(other.find("[JPE]") for other in sentence):
        return bool(clause.find("[mQ]") and (clause.find("m.*J.*m|J.*m.*m") or clause.has(_SESSIONS)))
    specialist = any(word.role == "m" and word.text.endswith(_SPECIALIST) for word in clause.words)
    seen = clause.find(
        "^[dp]*J?[mQ](?!v)|^[JE]k[JE]?.{0,2}n[dJP]?m"
    )  # de dokter zegt, je gaat naar de huisarts
    return bool(specialist or seen or clause.find("[DBV]") or (clause.find("[mQ]") and clause.has(_SESSIONS)))


_SPECIALIST: Final = ("oloog", "orthopeed", "internist", "longarts", "kno-arts", "specialist", "diatrist")
"""Of other doctors anybody may speak."""


_HANDLED: Final = words("""
    gaf geeft gegeven scande gescand zette gezet zet leverde geleverd bestelde besteld telde geteld pakte
    gepakt bezorgde bezorgd bracht gebracht legde gelegd ligt lagen liet laat verkocht verkoopt stond staan
    klaar bewaart bewaard verpakt verpakte vervoert vervoerd laadde geladen lost gelost verwisselde verwisseld
    aanwezig toedienen toegediend toedient dient diende uitdelen uitgedeeld uitreiken mee opgeborgen
    opgeslagen doos dozen partij voorraad zending
""")
"""What is done with medication at work."""
_SESSIONS: Final = words("sessie sessies gesprekken traject consulten afspraken hulp intake wachtlijst")


_AT_HAND: Final = "b[da]*[sXI]"
"""*Bij pijn op de borst*: what a nurse meets with at work."""
_WORN_OUT: Final = parts("burn overspann opgebrand")
OF_WORKERS: Final = (*_WORN_OUT, "ziekmeld", "ziek_gemeld", "ziekgemeld", "verzuim", "verlof", "ntegra")
"""Illness as an employer speaks of it: patients don't report sick."""


def _tie_in_care(clause: Clause, personal: bool, people: People) -> Tie:
    """Who cares for people writes about their illness all day: only what a clause itself says counts."""
    told = (clause.subject in tuple("EJ") or personal or _elliptic(clause)) and is_told(clause)
    if told:
        return Tie.EMPLOYEE
    told_of = _WORN_OUT if people.absence else OF_WORKERS
    loose = (clause.find("A") and not people.absence) or any(
        has_part(word.text, told_of) for word in clause.words
    )
    return Tie.LOOSE if loose else Tie.NONE


def _is_condition(sentence: list[Clause], at: int) -> bool:
    """*Als je ziek bent*, *bij ziekte*, *valt iemand uit, dan*: what to do then, not what is."""
    clause = sentence[at]
    then = sentence[at + 1].words[:2] if at + 1 < len(sentence) else ()
    if [word.text for word in then] == [",", "dan"] and not clause.roles.startswith(tuple("<R,")):
        return True
    if clause.words[0].text in _AS_IT_IS and clause.find("[XQB]"):  # zolang je in de afkickkliniek zit
        return False
    wondering = sentence[0].words[0].text in _WONDER and sentence[0].find("^w[JE]")
    return bool(wondering or clause.find(r"^[?](?!a*Y)|^[ZKhk][JE]|b[da]*S|^,?K.*[SY]"))


_AS_IT_IS: Final = words("zolang sinds doordat")
_WONDER: Final = words("denk merk vermoed vraag twijfel")
"""*Denk je dat je gezondheid meespeelt?*"""


_CAN: Final = words("kan kun kunt kunnen")
_GO: Final = words("bel bespreek ga leg maak mail meld neem overleg praat stel vertel vraag wend")
_TALK: Final = words("bespreek bespreken praat praten")
_HOURS: Final = words("spreekuur inloopspreekuur")
_SECRET: Final = words("beroepsgeheim geheimhouding")
_BEEN: Final = words("geweest gegaan gezien gesproken")


def _is_way_open(sentence: list[Clause], at: int) -> bool:
    """*Met vragen over je gezondheid kun je naar de bedrijfsarts*, *bespreek dat met …*; not *je rug*."""
    clause = sentence[at]
    named = any(word.role == "I" and word.text != "gezondheid" for word in clause.words)
    if not clause.find("A") or named or clause.find("[XSVYUQmDBL]|[JP]a*x") or clause.has(_BEEN):
        return False
    hours = "(?:[wt]v[da]*)?" if clause.has(_HOURS) else ""  # naar het spreekuur van de bedrijfsarts
    within = at and clause.roles.startswith(",") and not clause.subject  # je kunt, als je wilt, naar …
    can = clause.has(_CAN) or clause.has(_TALK) or (within and any(other.has(_CAN) for other in sentence))
    able = can and clause.find(rf"[Mnbl][da]*{hours}A|^[da]*AK")
    return bool(able) or clause.has(_SECRET) or clause.words[0].text in _GO


_INJURIES: Final = words("blessure letsel verwonding breuk hersenschudding")
_ANY: Final = words("een elke iedere")
_WHEN: Final = words("na bij")


def _is_any_case(clause: Clause) -> bool:
    """*Na een blessure vul je het formulier in*, *bij elke blessure*: whoever has one, at work."""
    said = [word.text for word in clause.words]
    cases = (
        said[at - 2] in _WHEN and said[at - 1] in _ANY and said[at] in _INJURIES for at in range(2, len(said))
    )
    return any(cases) and not clause.find("[hZ]") and not clause.has(AWAY)


_OUT: Final = words("uit uitvalt")


def _recurs(clause: Clause) -> bool:
    """*Als je weer een migraineaanval hebt*: so there was one before."""
    back = clause.find("J.*(?:[XBY]|S(?!.*t))") or (clause.has(_OUT) and clause.find("J.*M[JP]a*L"))
    return bool(back) and clause.has(_AGAIN)


_COMES_BACK: Final = words("terugkomt terugkeert aanhoudt verergert opspeelt toeslaat wegblijft")


def _comes_back(clause: Clause) -> bool:
    """*Als de depressie terugkomt*: one that is known, and of nobody else."""
    return bool(clause.find("^[?][dR]a*X")) and clause.has(_COMES_BACK) and not clause.find("[Oqot]")


_SETS_IN: Final = words("krijgt last_krijgt_van krijg")


def _sets_in(clause: Clause) -> bool:
    """*Als je last krijgt van je rug*: that may be for the first time."""
    return clause.has(_SETS_IN) and not clause.has(_AGAIN)


def _is_cause_alone(sentence: list[Clause], at: int) -> bool:
    """*Oorzaak: migraine*, *migraine, waardoor je …*, *twee miskramen, dat verklaart …*."""
    if sentence[at].find("^X&N$"):  # migraine of niet
        return True
    if not sentence[at].find("^,?[dca]*X[a]*(?:i[dca]*)?$"):
        return False
    before = sentence[at - 1] if at else None
    behind = next((other for other in sentence[at + 1 :] if other.roles != ","), None)
    labelled = before is not None and before.has(_LABELS)
    return labelled or bool(behind and behind.find("^<[JE]|^Rw"))


def _is_aside(sentence: list[Clause], at: int) -> bool:
    """*Je was twee weken vrij (burn-out)*: the reason in brackets, behind nobody but them."""
    if sentence[at].words[0].text != "(" or not sentence[at].find("^,[dac]*[XSYB][dac]*$"):
        return False
    before = "".join(clause.roles for clause in sentence[:at])
    return bool(re.search("[JE]", before)) and not re.search("[OqoTt]|h[da]*w", before)


def _is_finding(clause: Clause, sentence: list[Clause]) -> bool:
    """*De bedrijfsarts concludeert dat er geen beperkingen zijn*: nobody else is spoken of."""
    if not clause.find("A") or clause.find("[TK]"):
        return False
    return clause.has(_CONCLUDES) and not any(other.find("[OqW]") for other in sentence)


def _borrowed_subject(sentence: list[Clause], at: int) -> str:
    """Where a clause names nobody: who the sentence is about, if it can be about them."""
    clause, main = sentence[at], next((other.subject for other in sentence if other.subject), "")
    if clause.find("A") or clause.roles.startswith(","):
        return main
    if clause.roles.startswith("R") and at and sentence[at - 1].has(_TELLS):
        return sentence[at - 1].subject
    return "O" if main == "O" else ""


def _elliptic(clause: Clause) -> bool:
    """*Wegens griep drie weken afwezig*: nobody is named, the employee is meant."""
    return clause.has(AWAY) or clause.has(HOMEWARD) or bool(clause.find("^[dca]*Y"))
