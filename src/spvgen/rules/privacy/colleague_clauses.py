"""Reads sentences that name a colleague, for what V07 holds to be a judgement.

A sentence is cut into clauses. The words of each clause have the roles that ``colleague_words`` gives them;
a clause of which a colleague is the subject or topic, and not an object (*met Petra*), has the role ``who``.
Such a clause judges where its roles have one of ``RESULTS`` or ``MANNER``, and none of ``BARS``. A sentence
sets two people beside each other where the roles of its clauses together have one of ``SIDE_BY_SIDE``;
``opposed`` is the role of a clause that tells of the employee (``SAID_OF_YOU``).
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain, repeat
from typing import Final

from spvgen.dates import SHORT_MONTH
from spvgen.rules.privacy.colleague_blame import (
    ANYHOW,
    BLAMED,
    HELD_BESIDE,
    LED,
    OF_ONE,
    OF_THEM,
    SAID_OF_YOU_TOO,
)
from spvgen.rules.privacy.colleague_words import (
    BARS,
    INVITES,
    MANNER,
    RESULTS,
    ROWS,
    SAID_OF_YOU,
    SIDE_BY_SIDE,
)
from spvgen.rules.reading.patterns import compiled, has_part, one_of, parts
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles

NAME: Final = "\ue000"
"""Stands in a text for the name of a colleague; among its words that is ``nn``."""
Clauses = list[frozenset[str]]
"""The roles in each clause of a sentence."""

# Most patterns begin with a character, also with the space before a word: that makes a search fast.

# --- Signs that become a word -----------------------------------------------------------------------

_UNIT: Final = rf"(?:u\b|min|sec|dag|we[ek]|maand|jaar|kwartaal|{SHORT_MONTH})"
_PLACES: Final = parts("week kamer lokaal groep toestel lijn route team hal klas tot om bijlage etage plek")
_NO_PLACE: Final = "".join(rf"(?<!{place} \d)" for place in _PLACES)
_FIGURE: Final = re.compile(
    rf"\d(?<![\w.,:/-]\d){_NO_PLACE}(?!(?<=1)9\d\d\b|(?<=2)0\d\d\b)\d*(?:[.,]\d+)*"
    rf"(?![\w:/]|[.,]\d|(?:, \d+)*(?: en \d+)? ?{_UNIT})( ?uur\b)?"
)
"""A number that counts or measures; not a date, a time of the day or a place."""
_OF_CLIENTS: Final = re.compile(
    r"\b(?:klant|cliënt|patiënt|bewoner|gast|huurder|leverancier|ouder|opdrachtgever|bezoeker)(?:en|s)?\b"
)
_CLIENTS: Final = re.compile(rf"(?:mevrouw|meneer|(?:de )?heer|(?:mevr|mw|dhr)\.?|familie) {NAME}")
"""Who is called so among customers is one of them."""
_BUYS: Final = parts("contract abonnement opdracht polis")
_CANCELS: Final = (
    rf"(?:mevrouw|meneer|(?:de )?heer|(?:mevr|mw|dhr)\.?) {NAME} (?:van|bij) "
    r"(?!(?:HR|ICT|IT|Inkoop|Verkoop|Sales)\b)[A-ZÀ-Þ].*\b(?:contract|abonnement|opdracht|polis)\b"
)
"""Somebody of a firm who ends what it bought is a customer too: *mevrouw De Wit van Bakkerij Smit*."""
_BOUGHT: Final = r"\b(?:zijn|haar) (?=(?:contract|abonnement|opdracht|polis)\b)"
_IN_BRACKETS: Final = re.compile(rf"{NAME} \((?=\d+(?:[.,]\d+)?(?: ?%|\)))")
"""A figure in brackets behind a name."""
_CLOCK: Final = re.compile(
    r" (?:[01]?\d|2[0-4])[:.][0-5]\d(?: uur)?(?![\d%])| (?:1?\d|2[0-4]) uur\b(?= "
    "(?:klaar|af|binnen|spic))"
)
_YOU_TOO: Final = r"\b(en|maar|terwijl) u(?= (?:er )?(?:gemiddeld|pas|maar|slechts|nog|\d|\w+$))"
"""*U* that is set against a colleague is stressed as *jij* is: *en u gemiddeld in vijftien*."""
_NO_DEGREE: Final = one_of("""
    later eerder ander andere anders onder zonder ouder jonger over weer zeker weg kamer nummer
""")
_MORE: Final = re.compile(rf"\b(?!(?:{_NO_DEGREE})\b)[a-zë]{{2,}}ere?(?=(?: [\w']+){{0,4}} dan\b)")
"""Any word that compares how somebody works."""
_SAID_BY: Final = re.compile(
    r" volgens jou\b| (?:je|jij) (?:zei|noemde|vertelde|gaf aan|vindt|vond|merkte op)\b"
    r"| (?:besproken (?:is )?dat|(?:we|wij) bespraken dat)\b|[‘“”\"]|’(?!\w)"
)
"""Said of a colleague by the employee or in a talk, it is said no less."""
_SAYS_OF_YOU: Final = (
    rf"{NAME} (?:vindt|vond|zegt|zei|merkt|merkte|ziet|zag|schreef|denkt|vertelde|meldde)"
    r"(?: \w+){0,2} dat (?=(?:je|jij)\b)"
)
"""Who says how the employee works is not judged: *Bas vindt dat je soms chagrijnig bent* (S06)."""
_COLLEAGUE: Final = re.compile(
    rf"(?:je|jouw|onze|mijn|jullie) (?:\w+ )?(?:collega|voorganger|teamgenoot) {NAME}"
    rf"| de [\w ]+, {NAME},"
    rf"|{NAME}, (?:je|jouw|de|een|onze|jullie) [\w ]{{3,30}},"
)
"""A name with what somebody is: *je collega Petra; de vorige chef, Petra, …; Petra, je voorganger, …*."""

# --- Clauses ----------------------------------------------------------------------------------------

_VERB: Final = (
    "haalt|haalde|zit|zat|staat|stond|krijgt|kreeg|heeft|had|is|was|doet|deed|maakt|maakte|blijft|bleef"
)
_BREAK: Final = re.compile(
    r"[,;:(] | (?=(?:want|omdat|doordat|terwijl|toen|waardoor|daarna|daardoor) )"
    rf"| (?=(?:dat|en|maar) (?:{NAME}|(?:dat|daar|hij|zij|ze|die|(?:niet )?(?:\w+ )?jou"
    rf"|(?:je )?(?:{_VERB}))\b))"
    rf"| (?<!{NAME} )(?=(?:en|maar) jij\b)"
)
_AGAIN: Final = re.compile(
    r"(?:(?:want|omdat|doordat|dat|en|maar|toen|terwijl|al|is) )*(?:(?:bij|van|over|met) )?"
    r"(?:hij|zij|ze|die|zijn|haar|hem)\b"
)
"""How a clause begins in which whoever was named returns."""
_APART: Final = re.compile(r"(?:onze?|de|een|het|hun) (?!(?:\w+ )*(?:je|jij|jou|jullie)\b)")
"""How an apposition begins: *Petra, onze beste verkoper*."""
_ELIDED: Final = re.compile(rf"(?:en|maar) (?:{_VERB})\b")
"""How one begins that leaves out the subject of the clause before."""
_NOT_OF_ONE: Final = re.compile(
    r"\b(?:aan|voor|naar|door|op|tegen|volgens|onder|achter|zonder|dan|als|(?<!^)(?:bij|met|over)"
    r"|(?:klant|bewoner|leerling|patiënt|cliënt|gast|leverancier|huurder)\w*\.?)"
    rf" {NAME}"
)
"""A name of which a clause tells nothing: an object, or somebody from outside."""
_OPPOSED: Final = re.compile(r"\. (?=(?:Jij|Jou|Jouw|De jouwe|(?:Bij|Van|Over|Met) jou|Zelf)\b)")
"""Where a sentence goes on with the employee: *Eva leverde er 16. Bij jou waren het er 5*."""
_BACK: Final = ("Hij ", "Zij ", "Ze ", "Zijn ", "Haar ", "Die ", "Met hem ", "Met haar ")


def sentences_of(text: str) -> list[Clauses]:
    """The sentences that may judge a colleague, in a text that has ``NAME`` in the place of each name."""
    read, named = [], False
    for sentence in sentences_in(_OPPOSED.sub("; ", text), "\n"):
        again = named and sentence.startswith(_BACK)
        named = again or NAME in sentence
        said = _as_words(f"{NAME} {sentence}" if again else sentence) if named else ""
        if said and _may_judge()(_words_roles(said)):
            read.append([_roles_in(clause) for clause in _clauses(said)])
    return read


def judges_anybody(clauses: Clauses) -> bool:
    """Whether a sentence compares, or tells what somebody achieves."""
    return (
        compares(clauses)
        or any("who" in roles and _meeting((*OF_ONE, *OF_THEM, *LED))(roles) for roles in clauses)
        or any("who" in roles and _meeting(RESULTS, BARS)(roles) for roles in clauses)
    )


def compares(clauses: Clauses) -> bool:
    """Whether a sentence sets somebody beside the employee, or beside others."""
    roles = frozenset[str]().union(*clauses)
    if any(map(_meeting(SAID_OF_YOU), clauses)):
        roles |= {"opposed"}
    if any(map(_meeting(SAID_OF_YOU_TOO), clauses)):
        roles |= {"opposed_past"}
    return _meeting((*SIDE_BY_SIDE, *ANYHOW, *HELD_BESIDE))(roles)


def invites(clauses: Clauses) -> bool:
    """Whether a sentence says to learn from somebody: *zij kreeg er 19 wakker, dus vraag haar alles*."""
    return any(map(_meeting(INVITES), clauses))


def sets_figures_beside(text: str) -> bool:
    """Whether a count of a colleague stands in the same sentence as one of the employee, or the next."""
    before = ""
    for sentence in sentences_in(text, "\n"):
        if NAME in sentence:  # the sentence before it is only read where it counts
            clauses = _read(sentence)
            shared = any("share" in roles for roles in clauses)
            theirs = not shared and any(map(_meeting(THEIR_COUNT), clauses))
            if theirs and any(map(_meeting(YOUR_COUNT), (*_read(before), *clauses))):
                return True
        before = sentence
    return False


def _read(sentence: str) -> Clauses:
    return [_roles_in(clause) for clause in _clauses(_as_words(sentence))]


YOUR_COUNT: Final = tuple(f"{you} count -name -if -along -share" for you in ("you", "jij", "yours"))
_NOT_THEIRS: Final = "-you -jij -yours -along -tells -share -if -away -because"
THEIR_COUNT: Final = (
    f"who count -often -looked {_NOT_THEIRS}",
    f"who percent -looked {_NOT_THEIRS}",
    f"who count attain {_NOT_THEIRS}",
)


def judges_manner(clauses: Clauses) -> bool:
    """Whether a clause of a sentence tells how somebody works."""
    blamed = _meeting(BLAMED)(frozenset[str]().union(*clauses))
    return blamed or any("who" in roles and _meeting(MANNER, BARS)(roles) for roles in clauses)


@cache
def _roles() -> Roles:
    return Roles(ROWS)


@cache
def _meeting(rows: tuple[str, ...], bars: str = "") -> Callable[[frozenset[str]], bool]:
    return _roles().meeting(*(f"{row} {bars}" for row in rows)).is_of


@cache
def _may_judge() -> Callable[[frozenset[str]], bool]:
    """Whether the words of a sentence have the roles of any row, before it is cut into clauses."""
    rows = chain(RESULTS, MANNER, OF_ONE, OF_THEM, LED, ANYHOW, BLAMED, SAID_OF_YOU, SAID_OF_YOU_TOO)
    beside = (row for row in (*SIDE_BY_SIDE, *HELD_BESIDE) if "opposed" not in row)
    return _meeting(tuple(" ".join(filter(_is_of_words, row.split())) for row in chain(rows, beside)))


def _is_of_words(role: str) -> bool:
    """Whether words have a role, wherever they stand in the sentence."""
    return role[0] != "-" and role not in ("who", "leads")


def _as_words(sentence: str) -> str:
    """The sentence with a word for each sign of an open class."""
    said = f" {sentence[:1].lower()}{sentence[1:]}".rstrip(" .!?")
    if " dat je" in said or " dat jij" in said:
        said = re.sub(_SAYS_OF_YOU, "iemand vindt dat ", said)
    if " u " in said:
        said = re.sub(_YOU_TOO, r"\1 jij", said)
    buys = has_part(said, _BUYS)
    if _OF_CLIENTS.search(said) or (buys and compiled(_CANCELS).search(said)):
        outside = _CLIENTS.sub("iemand", said)
        said = compiled(_BOUGHT).sub("het ", outside) if buys and outside != said else outside
    said = _IN_BRACKETS.sub(rf"{NAME} nncijfer ", said)
    said = _CLOCK.sub(" kloktijd ", said)
    said = _COLLEAGUE.sub(NAME, _SAID_BY.sub(" ", said.replace("wél", "wel").replace("%", " procent")))
    figures = chain(["ditgetal"], repeat("nogeengetal"))
    said = _FIGURE.sub(lambda found: "dituur" if found[1] else next(figures), said)
    return _MORE.sub(r"\g<0> ditmeer", said) if " dan " in said else said


def _clauses(said: str) -> Iterator[str]:
    """The clauses, with the name in front where a pronoun stands for it or nothing does."""
    named = subject = last = False
    for clause in _BREAK.split(said):
        told = clause.strip()
        if (
            (named and _AGAIN.match(told))
            or (subject and _ELIDED.match(told))
            or (last and _APART.match(told))
        ):
            told = f"{NAME} {told}"
        named, last = named or NAME in told, told.endswith(NAME)
        subject = told.startswith(NAME)
        yield told


def _roles_in(clause: str) -> frozenset[str]:
    roles = _words_roles(clause)
    if NAME not in clause:
        return roles
    return roles | ({"name", "who"} if NAME in _NOT_OF_ONE.sub("", clause) else {"name"})


def _words_roles(said: str) -> frozenset[str]:
    return _roles().in_sentence(said.replace(NAME, " nn "))
