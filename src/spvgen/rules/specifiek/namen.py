"""Specific about who: a name of the plan spelled otherwise (S12), and *ik* without a name (S13)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import count
from spvgen.nameforms import SMALL, bared, first_name, without_titles
from spvgen.rules.reading.texts import OF_THE_EMPLOYER, WRITTEN_LATER, texts_under, vocabulary_of
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from pydantic import BaseModel

    from spvgen.kinds.values import Model
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag

_KEYS: Final = OF_THE_EMPLOYER | {
    "sterke_punten", "geboden_ondersteuning", "reden", "zienswijze", "bewijs", "wie", "aanwezig", "dan",
}  # fmt: skip
_CAPITAL: Final = r"[A-ZÀ-Þ][^\W\d_]+"
_WORD: Final = rf"(?<![\w@.-]){_CAPITAL}(?![\w@])"
_SHORTEST: Final = 4  # letters of a name that can be told from any other word
NAMED: Final = frozenset({"wie", "aanwezig"})
"""Keys whose text is persons."""


class Person(NamedTuple):
    """Somebody in the plan: the name as it is written there, and its words in bare letters."""

    name: str
    called: str
    first: str
    """The same in bare letters."""
    surnames: dict[str, str]
    """Bare letters → the word as it is written."""


def naam_anders_gespeld(plan: Model, settings: RuleSettings) -> Hits:
    """Een naam uit het plan staat in een tekst anders gespeld.

    Staat er ‘Jnasen’ naast ‘Jansen’, dan is later niet zeker over wie het gaat, en wie het plan krijgt, vindt
    een fout in de eigen naam slordig. Ook ziet ‘spv render --anonymous’ zo’n naam niet. Gaat het om iemand
    anders, die bijna hetzelfde heet? Dan mag dit blijven.

    Bron: de AVG: wat je over iemand vastlegt, moet kloppen.

    Fout:
        slotopmerking: Je krijgt hulp van Karim Aydn.

    Goed:
        slotopmerking: Je krijgt hulp van Karim Aydin.
    """
    for path, said, meant, _ in misspelt(plan):
        message = f"‘{said}’ lijkt op de naam ‘{meant}’, maar is anders gespeld."
        yield Hit(path, message, _HINT.format(name=meant), said)


_HINT: Final = "Bedoel je ‘{name}’? Schrijf het dan zo. Gaat het over een ander, dan mag dit blijven."


class Misspelt(NamedTuple):
    """A word of a text, the word of a name that is meant by it, and whose name that is."""

    path: NodePath
    said: str
    meant: str
    name: str


def misspelt(plan: BaseModel) -> Iterator[Misspelt]:
    """Every name in the texts of a plan that is one slip from a name that the plan knows."""
    people = _people(plan)
    written = {word: person for person in people for word in (person.first, *person.surnames)}
    if not (near := _near(plan, written)):
        return
    for path, text in texts_under(plan, _KEYS):
        for found in re.finditer(_WORD, text):
            if (names := near.get(bared(found[0]))) and (meant := _meant(path, text, found, names, people)):
                yield Misspelt(path, found[0], *meant)


def _meant(
    path: NodePath, text: str, found: re.Match[str], names: list[str], people: list[Person]
) -> tuple[str, str] | None:
    from spvgen.rules.specifiek.misspelt import Around, meant_by  # few plans hold what is nearly a name

    named = not NAMED.isdisjoint(path[-2:])
    return meant_by(text, found, Around(text[: found.start()], text[found.end() :], named), names, people)


def _people(plan: BaseModel) -> list[Person]:
    """Who has a part of the plan, and who else does something: a slip in the second is one in the first."""
    named = (text for path, text in texts_under(plan, frozenset({"naam"})) if _of_a_person(path))
    people = [person_called(name) for name in dict.fromkeys(named)]
    known = [word for one in people for word in (one.first, *one.surnames)]
    doing = (text for _, text in texts_under(plan, frozenset({"wie"})) if _is_whole_name(text))
    others = map(person_called, dict.fromkeys(doing))
    return people + [
        other
        for other in others
        if not any(one_slip(word, name) for word in (other.first, *other.surnames) for name in known)
    ]


def _of_a_person(path: NodePath) -> bool:
    """Not the name of a talk."""
    return len(path) == 2 or "contacten" in path


def person_called(name: str) -> Person:
    """Somebody by the words of the name."""
    first, *others = _words(name) or [""]
    surnames = {bared(word): word for word in others if bared(word) not in SMALL}
    return Person(name, first, bared(first), surnames)


def _words(name: str) -> list[str]:
    return without_titles(name).replace("-", " ").replace(".", " ").replace(",", " ").split()


def _is_whole_name(text: str) -> bool:
    """*Ingrid van der Laan*; not *leidinggevende* nor *een collega*."""
    first, *others = text.split() or [""]
    return (
        first.istitle()
        and any(map(str.istitle, others))
        and all(word.istitle() or bared(word) in SMALL for word in others)
    )


def _near(plan: BaseModel, written: dict[str, Person]) -> dict[str, list[str]]:
    """The words of the plan that are nearly one of these names, and none of them: word → the names."""
    words = vocabulary_of(plan)
    found: dict[str, list[str]] = {}
    for name in written:
        for word in words.starting(name[:1]) if len(name) >= _SHORTEST else ():
            said = bared(word)
            if said not in written and said.removesuffix("s") not in written and one_slip(said, name):
                found.setdefault(said, []).append(name)
    return found


def one_slip(word: str, name: str) -> bool:
    """Whether a word is a name with one letter too many, too few, another or two the wrong way round."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    same = next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), None)
    if same is None:
        return True
    rest, wanted = word[same:], name[same:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]


def slip_of(typed: str, names: Iterable[str]) -> str:
    """The one of these names that somebody meant who typed *Wesly* or *Wesley Hoekstr*; empty for none."""
    meant = [name for name in names if _is_slip_of(bared(typed).split() or [""], person_called(name))]
    return meant[0] if len(meant) == 1 else ""


def _is_slip_of(words: list[str], person: Person) -> bool:
    from spvgen.rules.specifiek.misspelt import is_a_name

    first, *others = words
    if others and others[-1] not in person.surnames:
        return first == person.first and any(one_slip(others[-1], one) for one in person.surnames)
    near = one_slip(first, person.first) and not is_a_name(first)
    return near and (bool(others) or len(person.first) > _SHORTEST)


# --- Nobody's name ---------------------------------------------------------------------------------


def wie_is_ik(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """In het plan staat ‘ik’, en niemand weet wie dat is.

    Onder een plan staan meer namen: van de leidinggevende, van HR en van de medewerker. ‘Ik kijk elke week
    mee’ kan dan van twee mensen zijn. Wie een belofte deed, moet later nog te lezen zijn. Schrijf daarom de
    naam, of ‘we’ als jullie het samen doen; of zeg één keer wie het is (‘ik, Karim’). Noem je HR bij de
    naam en jezelf niet, dan is het ook duidelijk. De reactie van de medewerker en wat iemand letterlijk
    zei, mogen wel ‘ik’ zeggen. Dit geldt ook voor een verslag. Staat het bij ‘wie’, schrijf daar dan
    ‘leidinggevende’ of ‘medewerker’: anders staat in het document ‘door ik’.

    Bron: geen concrete ondersteuning – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        slotopmerking: Ik heb er vertrouwen in dat dit lukt.

    Goed:
        slotopmerking: Karim en Esther hebben er vertrouwen in dat dit lukt.
    """
    yield from _pronouns_as_owner(plan)
    if not {"ik", "mij", "mijn"} & vocabulary_of(plan):
        return
    if plan.hr:
        texts = [one for one in texts_under(plan, OF_THE_EMPLOYER - {"relevant"}) if _is_of_us(one[0])]
        yield from _unnamed(plan, texts)
    if plan.hr or plan.eerdere_leidinggevenden:  # else the letter is of one, and ‘ik’ is who signs it
        for item, moment in enumerate(plan.evaluatiemomenten):
            if moment.verslag:
                place = ("evaluatiemomenten", item, "verslag")
                yield from _unnamed(plan, list(_of_a_report(place, moment.verslag)))


_OF_THE_MANAGER: Final = "(?:ik|mij|me)"
_OF_THE_EMPLOYEE: Final = "(?:jij|je|jou|u)"
_AND: Final = r"(?: en | ?[+&/] ?)"
_OWNER: Final = (
    rf"(?i)(?:(?P<one>{_OF_THE_MANAGER})|(?P<other>{_OF_THE_EMPLOYEE})|(?P<both>wij|we|ons"
    rf"|{_OF_THE_EMPLOYEE}{_AND}{_OF_THE_MANAGER}|{_OF_THE_MANAGER}{_AND}{_OF_THE_EMPLOYEE}))"
    r"(?: ?zelf| samen| allebei| beiden?)?"
)
_PRONOUNS: Final = frozenset({"ik", "mij", "me", "jij", "je", "jou", "u", "wij", "we", "ons"})
_ITSELF: Final = " zelf"


def _pronouns_as_owner(plan: Verbeterplan) -> Hits:
    """*Wie: ik*, which a document would print as *door ik*, and *wie: Karim zelf*."""
    for part in ("acties", "ondersteuning"):
        for index, one in enumerate(getattr(plan, part)):
            if one.wie and (meant := _owner(one.wie.strip(" ."), plan)):
                said = f"‘{one.wie}’: zo komt het ook in het document, en daar weet niemand wie dat is."
                if one.wie.endswith(_ITSELF):
                    said = f"‘{one.wie}’: ‘zelf’ is hier niet nodig."
                yield Hit(
                    (part, index, "wie"),
                    said,
                    f"Schrijf: wie: {meant}",
                    one.wie,
                    severity=Severity.WAARSCHUWING,
                )


def _owner(who: str, plan: Verbeterplan) -> str:
    """What to write for a pronoun, or for a name with *zelf*; empty for any other."""
    first = who.partition(" ")[0].lower().removesuffix("zelf")
    if first in _PRONOUNS and (found := re.fullmatch(_OWNER, who)):
        both = "medewerker en leidinggevende"
        return both if found["both"] else "leidinggevende" if found["one"] else "medewerker"
    return plan.rol(who.removesuffix(_ITSELF)) if who.endswith(_ITSELF) else ""


def _unnamed(plan: Verbeterplan, texts: list[tuple[NodePath, str]]) -> Hits:
    """The first of these texts in which nobody knows who *ik* is, and how many more there are."""
    from spvgen.rules.reading.in_third_person import without_quotes  # few plans say it

    said = [(path, found) for path, text in texts if (found := re.search(_I, without_quotes(text)))]
    known = (plan.leidinggevende, *(plan.eerdere_leidinggevenden or ()), plan.hr)
    called = [first_name(one.naam) for one in known if one and one.naam]
    if not said or _is_explained([text for _, text in texts], called):
        return
    (path, found), *others = said
    more = f" Dat geldt ook voor {count(len(others), 'andere plek', 'andere plekken')}." if others else ""
    names = " of ".join(f"‘{name}’" for name in called)
    hint = f"Schrijf de naam, zoals {names}, of schrijf ‘we’.{more}"
    yield Hit(path, f"‘{found[0]}’: hier staat niet wie dat is.", hint, found[0])


def _is_explained(texts: list[str], called: list[str]) -> bool:
    """Whether *ik* is said to be one of them, or the texts name all but the manager, who is the first."""
    whole = "\n".join(texts)
    manager, *others = called
    if others and not _is_named(manager, whole) and all(_is_named(name, whole) for name in others):
        return True
    names = "|".join(map(re.escape, called))
    return bool(re.search(rf"(?i:\bik(?:,| ben| heet)?|\bmijn naam is)\s+\(?(?:{names})\b", whole))


def _is_named(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _of_a_report(path: NodePath, report: Verslag) -> Iterator[tuple[NodePath, str]]:
    """What a report says in the words of whoever wrote it: all but the view of the employee."""
    for key in ("metingen", "acties"):
        for number, one in enumerate(getattr(report, key) or ()):
            yield (*path, key, number, "toelichting"), one.toelichting or ""
    for key in ("geboden_ondersteuning", "afspraken"):
        yield from (((*path, key, number), one) for number, one in enumerate(getattr(report, key) or ()))
    yield (*path, "besproken"), report.besproken or ""


_I: Final = r"(?i)\b(?:ik|mijn?|mij)\b"


def _is_of_us(path: NodePath) -> bool:
    return path[0] not in WRITTEN_LATER and "als_dan" not in path
