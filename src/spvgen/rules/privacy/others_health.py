"""Whether a text tells something about the health of somebody else than the employee (V01).

A name, or a role that only one person has (*de mentor*), is read as if it were the employee's, and the
employee as if they were somebody else: so one rule goes for all.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.dutch import composed
from spvgen.nameforms import each_name
from spvgen.rules.privacy.health import Tie, health_tie
from spvgen.rules.reading.clause_words import EMPLOYEE, plain_role
from spvgen.rules.reading.clauses import People, bare_name, name_words
from spvgen.rules.reading.first_names import FIRST_NAMES
from spvgen.rules.reading.names import NO_PERSON, names_in
from spvgen.rules.reading.patterns import any_of, compiled, has_part, parts
from spvgen.rules.reading.texts import Texts, covered, has_word, sentences_in, words_in
from spvgen.wording.tokens import fold

_NAMING: Final = frozenset({"leidinggevende", "hr", "begeleider", "wie", "aanwezig", "contacten"})
"""Keys below which a document names people."""
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?: (?:[a-z'’]+ ){0,3}[A-ZÀ-Þ][\w'’.-]*)*")
_CAPITAL: Final = re.compile(r"\b[A-ZÀ-Þ][\w'’-]*[^\W\d_]")

_SOMEBODY: Final = "Eenander"
"""Stands in a text for somebody else: a word that means nothing."""
_OF_WORK: Final = any_of("""
    mentor buddy leidinggevende afdelingshoofd hr-adviseur hr-medewerker directeur directrice chef baas
    leermeester voorganger voorgangster opvolger opvolgster vervanger vervangster plaatsvervanger duopartner
    duocollega rector instructeur instructrice supervisor voorman voorvrouw uitvoerder
    vertrouwenspersoon stagiair stagiaire
""")
_ROLE: Final = (
    rf"(?:{_OF_WORK}"
    r"|[a-z-]*(?:coach|begeleider|begeleidster|manager|leider|leidster|trainer|docente?|opleider))"
)
_OUR: Final = r"(?:je|jouw|jullie|onze|mijn)"
_WHOSE: Final = rf"(?:de|zijn|haar|hun|{_OUR})"
_NEW: Final = r"(?:(?:nieuwe|vaste|eigen|vorige|huidige) )?"
_ONE: Final = rf"\b(?i:{_WHOSE} {_NEW}{_ROLE})\b(?! van )"
_OURS: Final = rf"\b(?i:{_OUR} {_NEW}{_ROLE})\b(?! van )"
"""A role that only one person has; a patient has a coach or a mentor too."""
_COLLEAGUE: Final = rf"(?:{_ROLE}|collega|teamgenote?)"
_APPOSED: Final = (
    rf"\b(?i:(?:{_WHOSE} {_NEW})?{_COLLEAGUE} )(?={_SOMEBODY})"
    rf"|(?<={_SOMEBODY}), (?i:{_WHOSE} {_NEW}{_COLLEAGUE})\b,?"
)
"""*De mentor Wilma*, and *Wilma, je mentor,*: one person, whom the name tells."""
_IS_COLLEAGUE: Final = rf"\b(?i:{_COLLEAGUE}) $"
_STRANGER: Final = (
    r"\b(?i:mevrouw|meneer|mijnheer|de heer|dhr\.?|mevr\.?|mw\.?|\w*(?:klant|cliënte?|patiënte?|bewoner"
    r"|bewoonster|leerling|gast)) (?:[A-Z]\. ?)*(?i:(?:van|de|den|der|het|ter|ten|el|al) )*$"
)
"""How customers and patients are named: *mevrouw De Wit, bewoner Jan*."""
_CALLED: Final = parts(
    "mevr mw meneer mijnheer heer dhr klant cliënt patiënt bewoner bewoonster leerling gast"
)
_ADDRESS: Final = {
    **dict.fromkeys(("je", "jouw", "mijn", "m'n", "uw"), "de"),
    **dict.fromkeys(("jij", "jou", "jezelf", "ik", "mij", "me", "mezelf", "u"), "hier"),
    **dict.fromkeys((*EMPLOYEE.split(), "professional", "betrokkene"), "collega"),
}
"""Word for the employee → one that speaks of nobody, or of somebody else."""
_ADDRESSED: Final = rf"\b(?i:{'|'.join(sorted(_ADDRESS, key=len, reverse=True))})\b(?!-)"
_THIRD: Final = (
    r"\b(?i:hij|zij|ze|hem|haar|z'n|hun)\b"
    r"|(?:^|\b(?i:na|door|van|met|bij|over|om|vanwege|wegens|ondanks) )(?i:zijn)\b"
)
_AWAY: Final = "(?:ziekte|verlof|vakantie|afwezigheid)"
_RULE: Final = rf"\b(?i:tijdens|bij|in geval van) {_AWAY} (?:of|en) {_AWAY}\b"
"""What goes for whenever somebody is away."""
_OF_SOMEBODY: Final = rf"\b{_SOMEBODY}('?s)?\b"


_INSTITUTES: Final = frozenset({"academie", "academy", "hogeschool", "universiteit", "instituut", "training"})


class Whose(Enum):
    """Whose health a text is about."""

    EMPLOYEE = auto()
    OTHER = auto()
    UNKNOWN = auto()
    """Somebody's; it is no group's and no patient's."""
    LOOSE = auto()
    """There is a word about health, and it can be the employee's."""
    LOOSE_OTHER = auto()
    """The same of somebody else who is named."""
    STRANGER = auto()
    """That of a customer or a patient, who is named."""


@dataclass(frozen=True, eq=False)
class Others:
    """Whom a document can speak of but the employee."""

    texts: Texts
    people: People

    @cached_property
    def _known(self) -> frozenset[str]:
        """The words, folded, of the names that the document gives, or ``personen.yaml``."""
        given = [name for path, name in self.texts.values.items() if _names_somebody(path)]
        pieces = (piece for name in (*given, *self.texts.apart) for piece in each_name(name))
        named = frozenset(word for piece in pieces if _NAME.fullmatch(piece) for word in name_words(piece))
        return named - self.people.employee - NO_PERSON - _INSTITUTES

    def are_in(self, text: str) -> bool:
        """Whether a text names one of them, or calls them by a role that only one person has."""
        return _SOMEBODY in self._read(text)

    def told_in(self, text: str, *, strangers: bool = False) -> bool:
        """Whether a text tells of the health of one of them as a fact; or that of a named customer."""
        read = self._read(text, strangers=strangers)
        if _SOMEBODY not in read:
            return False
        read = compiled(_RULE).sub("", read)
        about = People(frozenset({fold(_SOMEBODY)}), self.people.employee, cares=self.people.cares)
        return health_tie(_without_address(read), about, personal=False) is Tie.EMPLOYEE

    def told_of_employee(self, text: str, *, personal: bool) -> bool:
        """Whether a text tells of the employee's health as a fact, even if *haar* can be somebody else's."""
        beside = self.people._replace(others=self.people.others | {fold(_SOMEBODY)})
        return health_tie(self._read(text), beside, personal) is Tie.EMPLOYEE

    def as_employee(self, text: str) -> str:
        """A text that speaks to each of them, and of the employee as of somebody else."""
        return compiled(_OF_SOMEBODY).sub(
            lambda found: "jouw" if found[1] else "je", _without_address(self._read(text))
        )

    def _read(self, text: str, *, strangers: bool = False) -> str:
        """The text with one word in the place of each of them, or of each named customer or patient."""
        text = composed(text)
        spans = list(self._strangers(text) if strangers else self._spans(text))
        named = covered(text, spans, lambda name: f"{_SOMEBODY}s" if _is_genitive(name) else _SOMEBODY)
        if strangers:
            return named
        if spans:  # somebody has a name: seldom
            named = compiled(_APPOSED).sub("", named)
        return compiled(_OURS if self.people.cares else _ONE).sub(_SOMEBODY, named)

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        for one in names_in(text):
            said = name_words(text[one.start : one.end])
            if said.isdisjoint(self.people.employee) and self._may_be_of_the_work(text, one.start, said):
                yield one.start, one.end
        for found in _CAPITAL.finditer(text):
            patient = self.people.cares and compiled(_STRANGER).search(text[: found.start()])
            if fold(found[0]) in self._known and not patient:
                yield found.span()

    def _may_be_of_the_work(self, text: str, start: int, said: frozenset[str]) -> bool:
        """Whether a name can be that of a colleague: nothing says that it is a customer's or a patient's."""
        if compiled(_IS_COLLEAGUE).search(text[:start]) or not compiled(_STRANGER).search(text[:start]):
            return True
        return not self.people.cares and not said.isdisjoint(self._known)

    def _strangers(self, text: str) -> Iterator[tuple[int, int]]:
        """Customers and patients with a name, and with what they are called: *bewoner Jan*."""
        if not has_part(fold(text), _CALLED):
            return
        named = [(one.start, one.end) for one in names_in(text)]
        for start, end in (*named, *(found.span() for found in _CAPITAL.finditer(text))):
            called, said = compiled(_STRANGER).search(text[:start]), name_words(text[start:end])
            known = self.people.employee if self.people.cares else self.people.employee | self._known
            if called and said.isdisjoint(known):
                yield called.start(), end


@lru_cache(maxsize=2)  # asked text by text, of one plan: where its work is care, and where it is not
def others_of(texts: Texts, people: People) -> Others:
    """Whom a document can speak of but the employee."""
    return Others(texts, people)


def _names_somebody(path: NodePath) -> bool:
    """Whether the text at a path is a name, and not a job."""
    return not _NAMING.isdisjoint(path) and (path[-1] in ("naam", "wie") or "aanwezig" in path)


def whose_health(text: str, others: Others, *, personal: bool) -> Whose | None:
    """Whose health a text tells of; None where it tells nothing.

    ``personal`` says that it stands where the document speaks of the employee, even without naming them.
    """
    whose = _whose_of_work(text, others, personal=personal)
    if whose in (None, Whose.LOOSE) and others.told_in(text, strangers=True):
        return Whose.STRANGER
    return whose


def _whose_of_work(text: str, others: Others, *, personal: bool) -> Whose | None:
    """The same, where nobody outside the work is named."""
    people = others.people
    tie = health_tie(text, people, personal)
    if not others.are_in(text):
        if tie is not Tie.EMPLOYEE:
            return Whose.LOOSE if tie is Tie.LOOSE else None
        unknown = compiled(_THIRD).search(text) and not speaks_of_employee(text, people)
        return Whose.UNKNOWN if unknown else Whose.EMPLOYEE
    if tie is Tie.EMPLOYEE and others.told_of_employee(text, personal=personal):
        return Whose.EMPLOYEE
    if others.told_in(text):
        return Whose.OTHER
    if tie is Tie.LOOSE:
        return whose_hint(text, others, Whose.LOOSE, Whose.LOOSE_OTHER)
    return Whose.UNKNOWN if tie is Tie.EMPLOYEE else None


def whose_hint(
    text: str, others: Others, employee: Whose = Whose.EMPLOYEE, other: Whose = Whose.OTHER
) -> Whose:
    """Of whom less than a fact is told."""
    return other if others.are_in(text) and not speaks_of_employee(text, others.people) else employee


def of_no_patient(text: str, can_tell: Callable[[str], object]) -> bool:
    """Whether what a text of who cares for people tells of health is of *hem* or *haar*, and no patient's.

    *Ze is zwanger*: how somebody is. What happened to a patient (*ze was gevallen*) is past, who is cared for
    is called so in the text, or stands beside *je*: *je gaf hem zijn pil*.
    """
    said = map(fold, words_in(text))
    if has_part(fold(text), _CALLED) or any(plain_role(word) == "O" for word in said):
        return False
    return any(
        compiled(_IS_SO).search(one) and not compiled(_ADDRESSED).search(one) and has_word(one, can_tell)
        for one in sentences_in(text)
    )


_IS_SO: Final = (
    r"(?i)\b(?:hij|zij|ze) (?:is|heeft|wordt|zit|blijft)\b|\b(?:is|heeft|wordt|zit|blijft) (?:hij|zij|ze)\b"
    r"|\b(?:haar|zijn|z'n) [\w-]+ (?:is|zijn|speelt|gaat|blijft)\b"
)


def speaks_of_employee(text: str, people: People) -> bool:
    """Whether a text speaks to the employee, or names them."""
    said = {form for word in words_in(text) for form in (word, bare_name(word))}
    return bool(compiled(_ADDRESSED).search(text)) or not people.employee.isdisjoint(said)


def _is_genitive(name: str) -> bool:
    """*Karims*, which is no name by itself; *Dennis* is one."""
    word = fold(name)
    return word not in FIRST_NAMES and word.endswith("s") and word[:-1] in FIRST_NAMES


def _without_address(text: str) -> str:
    return compiled(_ADDRESSED).sub(lambda found: _ADDRESS[found[0].lower()], text)
