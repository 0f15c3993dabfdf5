"""Clauses that take an exit for granted: who leaves, whether it is sure, and what softens it (P03)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.clauses import Clause, People, Word, sentences
from spvgen.rules.reading.patterns import has_part, words
from spvgen.rules.reading.texts import has_word
from spvgen.rules.vertrek.exit_words import (
    EMPLOYMENT,
    EXIT,
    OURS,
    PARTS,
    denied,
    exit_role,
    last_resort,
    raised,
    seat,
    settled,
    shown_the_door,
)
from spvgen.wording.tokens import fold


def presumed_exit(text: str, people: People, *, lenient: bool) -> str:
    """The words that take the exit for granted; empty where there are none.

    ``lenient``: in *gevolgen* a *kan* anywhere in the sentence will do.
    """
    text = composed(text)
    folded = fold(text)
    if not (
        _speaks_of_exit(text, folded) or any(phrase(folded) for phrase in (settled, denied, shown_the_door))
    ):
        return ""
    if threat := shown_the_door.quote(text):
        return threat
    return _presumed_in(text, folded, people, lenient=lenient)


def _speaks_of_exit(text: str, folded: str) -> bool:
    """Whether there is a word for an exit: most texts have none, and clauses are costly to find."""
    joined = "uit dienst" in folded  # the only one that ``clauses`` reads as one word
    return joined or (has_part(folded, PARTS) and has_word(text, _of_exit))


def _of_exit(word: str) -> bool:
    role = exit_role(word)
    return bool(role) and role in EXIT


def _presumed_in(text: str, folded: str, people: People, *, lenient: bool) -> str:
    """The first words of a text that take the exit for granted; see ``presumed_exit``."""
    for read in sentences(text, people, lambda word, written: exit_role(word)):
        sentence = [part for clause in read for part in _parted(clause)]
        if sentence and not (lenient and _hedged(sentence)) and (span := _span(sentence, folded, people)):
            return text[span[0] : span[1]]
    return ""


def _hedged(sentence: list[Clause]) -> bool:
    return any("K" in clause.roles for clause in sentence) or _are_weighed(sentence)


_OPTIONS: Final = words("mogelijkheden opties wegen routes scenario's")
_WEIGHED: Final = words("""
    verken verkennen bespreek bespreken onderzoek onderzoeken bekijk bekijken afwegen overweeg overwegen
    doornemen neem nemen
""")
_SOLE: Final = words("enige")


def _are_weighed(sentence: list[Clause]) -> bool:
    """*Er zijn twee mogelijkheden die we verkennen: ander werk of uit elkaar gaan*; not *geen andere …*."""
    offered = any(one.has(_OPTIONS) and "N" not in one.roles for one in sentence)
    sole = any(one.has(_SOLE) for one in sentence)
    return offered and not sole and any(one.has(_WEIGHED) for one in sentence)


def _span(sentence: list[Clause], folded: str, people: People) -> tuple[int, int] | None:
    if has_part(folded[sentence[0].words[0].start :].partition(". ")[0], _OPEN):
        return None
    alone = [[clause] for at, clause in enumerate(sentence) if not _is_denied(sentence, at)]
    for clauses in [*alone, sentence]:
        start, end = clauses[0].words[0].start, clauses[-1].words[-1].end
        if found := _idiom(clauses, folded[start:end], people):
            return start + found.start(), start + found.end()
    for index, clause in enumerate(sentence):
        if _presumes(clause, sentence[:index]) and not _is_end_of_work(clause, folded):
            words = [word for word in clause.words if word.role not in tuple(",<")]
            return words[0].start, words[-1].end
    return None


_OPEN: Final = (
    "niet uitgesloten",
    "zoeken we binnen",
    "zoeken wij binnen",
    "kijken we binnen",
    "kijken wij binnen",
)


def _is_end_of_work(clause: Clause, folded: str) -> bool:
    """*Aan het einde van je dienst loopt Mirthe mee*: a stretch of work ends, and no employment."""
    if any(word.text != "einde" for word in clause.words if word.role in EXIT and word.role != "y"):
        return False
    said = folded[clause.words[0].start : clause.words[-1].end + _NOUN]
    return re.search(_END_OF_WORK, said) is not None


_NOUN: Final = 30  # letters behind the last word that tells, in which a noun may stand
_END_OF_WORK: Final = (
    r"\beinde? van (?:je|jouw) (?:\w+ )?(?:\w*dienst|shift|\w*dag|week|les|ronde|rit|route|pauze|ochtend"
    r"|middag|avond|nacht|maand|beurt|gesprek|taak|opleiding|cursus|verlof|vakantie|presentatie|verslag)\b"
)


def _is_denied(sentence: list[Clause], at: int) -> bool:
    """*Het doel is niet dat we uit elkaar gaan*: what comes behind *niet dat* and *niet om*."""
    return at > 0 and sentence[at].words[0].text in _WHAT and sentence[at - 1].roles.endswith("N")


_WHAT: Final = words("dat om")


def _idiom(clauses: list[Clause], said: str, people: People) -> re.Match[str] | None:
    """A phrase that settles it, where nobody but us is spoken of and nothing is left open."""
    roles = " ".join(clause.roles for clause in clauses)
    others = (word for clause in clauses for word in clause.words if word.role in "Oq")
    ours = all(word.text.startswith(OURS) or word.text in people.others for word in others)
    if re.search("[Kk]|^[?]", roles) or not ours:
        return None
    found = denied(said)
    if found and re.search("plek|plaats", found[0]) and seat(said):
        return None
    return found if found or "N" in roles else settled(said)


# --- A main clause without a comma -----------------------------------------------------------------

_VERBS: Final = words("""
    ben bent is word wordt worden volgt volgen eindigt stopt ga gaat gaan moet moeten zal zult zullen kan kun
    kunnen neem neemt nemen ontsla ontslaat ontslaan beëindig beëindigt beëindigen verlies verliest raak raakt
    loopt houdt scheiden zeg zegt zeggen vraag vraagt vragen start starten bied biedt bieden krijg krijgt rest
    dien dient dienen vertrek vertrekt verlaat verleng verlengt verlengen zet zetten leg leggen stuur sturen
    leidt hoeft hoeven mag mogen wil willen heb hebt heeft hebben
""")
"""Finite verbs that open the news about an exit, or what denies or softens it."""

_SUBJECTS: Final = words("je jij u we wij er ontslag onze ons jouw het de beëindiging afscheid dat")
_OPENERS: Final = words("bij zonder")
_COMPARED: Final = r"\w{3,}er|meer|minder|anders|niets|niemand"


def _parted(clause: Clause) -> Iterator[Clause]:
    """The clause, cut where *dan word …* begins, or in a condition *word je …*, *volgt ontslag*."""
    written = clause.words
    cut = next((at for at in range(1, len(written) - 1) if _opens_main_clause(written, at)), 0)
    for begin, end in pairwise((0, cut, len(written)) if cut else (0, len(written))):
        yield _of(written[begin:end])


def _of(written: tuple[Word, ...]) -> Clause:
    return Clause(written, "".join(word.role for word in written))


def _opens_main_clause(written: tuple[Word, ...], at: int) -> bool:
    word, behind = written[at].text, written[at + 1].text
    if word == "dan":
        return (behind in _VERBS or behind == "eruit") and not re.fullmatch(_COMPARED, written[at - 1].text)
    subject = behind in _SUBJECTS or written[at + 1].role == "E"
    return at > 1 and word in _VERBS and subject and _conditional(written)


def _conditional(written: tuple[Word, ...]) -> bool:
    """*Als je …*, *dat je …*, *bij …*, *zonder …*, or a verb before its subject: *haal je …*."""
    words_only = [word for word in written if word.role not in tuple(",&")]
    if len(words_only) < 2:
        return False
    first, second = words_only[0], words_only[1]
    inverted = first.role in tuple("wZhKG") and (second.role in tuple("EJW") or second.text == "het")
    return first.role in tuple("?<R") or first.text in _OPENERS or inverted


# --- Clauses (the letters: ``clause_words`` and ``exit_words``) -----------------------------------------

_OF_OTHERS: Final = (
    r"[XYD][ad]*[vMC][dao]*[Oqo]"  # het contract van de klant
    r"|o[a]*[XY]|[Oqo]M[da]*X"  # hun contract, patiënten met ontslag
    r"|[bC][dap]*[XYD]|vX"  # bij ontslag, na het vertrek: not told of anybody
)
_THEIRS: Final = r"[JPE][a,]*Y|Y[a]*[vM][JE]|YMw?E"  # je contract, het contract met jou
_FIXED_TERM: Final = words("tijdelijke bepaalde jaarcontract vorige eerdere")
_APART: Final = words("loopt houdt zeggen zegt zeg")
_PARTICLES: Final = words("af op")
_OR: Final = words("of")
_HANGING: Final = words("waarna waardoor waarbij zodat")
_LEAVING: Final = words("vertrekken vertrekt weggaan")
_ANYBODY: Final = words("iemand medewerker medewerkers werknemers collega's")
_PATIENTS: Final = words("patiënt patiënten cliënt cliënte cliënten bewoner bewoners opgenomene kraamvrouw")
_ONLY: Final = words("pas alleen slechts")
_MUST: Final = words("moet zult zal definitief")


def _presumes(clause: Clause, before: list[Clause]) -> bool:
    if (
        not clause.find(f"[{EXIT}]")
        or clause.find("[KkN]|^[?]|^[&]")
        or clause.find(_OF_OTHERS)
        or clause.subject == "O"
        or _is_work(clause, before)
        or _is_last_resort(clause, before)
    ):
        return False
    if clause.has(_OR) and clause.find(f"&[da]*[{EXIT}]"):  # demotie of ontslag
        return False
    hangs = clause.find("^R") or clause.words[0].text in _HANGING
    if hangs and (any(one.find("[Kk]") for one in before) or (before and before[-1].find("N"))):
        return False
    return any(told(clause) for told in (_exit_follows, _employment_ends, _is_dismissed, _farewell))


def _is_work(clause: Clause, before: list[Clause]) -> bool:
    """*Het ontslag wordt door je voorbereid*; *als de patiënt naar huis kan, wordt het ontslag geregeld*."""
    if clause.find("[JPE]a*X") or not clause.find("X"):
        return False
    by_employee = clause.find("e|CJ(?:G|$)")
    return bool(by_employee) or (bool(clause.find("dX")) and any(one.has(_PATIENTS) for one in before))


def _is_last_resort(clause: Clause, before: list[Clause]) -> bool:
    """*Ontslag is het laatste middel*, *pas daarna komt ontslag aan de orde*: order, no outcome."""
    said = " ".join(word.text for word in clause.words)
    only = clause.has(_ONLY) or any(one.has(_ONLY) for one in before)
    return bool(last_resort(said)) or bool(only and raised(said))


def _exit_follows(clause: Clause) -> bool:
    """*Ontslag volgt*, *je vertrek is onvermijdelijk*, *we bieden een vaststellingsovereenkomst aan*."""
    things = [word.text for word in clause.words if word.role == "X"]
    if not things or clause.find("[JE]t|t[JE]"):
        return False
    loose = all(thing in ("vertrek", "einde") for thing in things)
    return bool(clause.find("[JPE]a*X|X[a]*v[JEP]|Xv[da]*Y" if loose else "X")) and bool(clause.find("[GZy]"))


def _employment_ends(clause: Clause) -> bool:
    """*Je contract eindigt*, *we beëindigen het dienstverband*; not *je tijdelijke contract loopt af*."""
    if not clause.find("Y.*y|y.*Y") or clause.has(_FIXED_TERM):
        return False
    ends = any(word.role == "y" and word.text not in _APART | _PARTICLES for word in clause.words)
    apart = clause.has(_APART) and clause.has(_PARTICLES)  # loopt … af
    return (ends or apart) and (bool(clause.find(_THEIRS)) or clause.has(EMPLOYMENT))


def _is_dismissed(clause: Clause) -> bool:
    """*Je wordt ontslagen*, *je gaat uit dienst*; not *je vertrekt om 8.00 uur naar de klant*."""
    if not clause.find("[JE]") or clause.find("Dv[da]*w"):
        return False
    if any(word.text.rpartition("_")[2] in _ANYBODY for word in clause.words):  # gaat er iemand uit dienst
        return False
    if clause.has(_LEAVING):
        return clause.has(_MUST) and not clause.find("n")
    return bool(clause.find("D"))


def _farewell(clause: Clause) -> bool:
    """*We nemen afscheid (van je)*; not of an old habit, and not the employee of a client."""
    if not clause.find("s") or (clause.subject == "J" and not clause.find("[CMv]J")):
        return False
    of_employee = clause.find("sw?v[JE]|v[JE]w*s") or clause.has(words("elkaar"))
    return bool(of_employee) or not clause.find("sw?v|v[da]*ws")
