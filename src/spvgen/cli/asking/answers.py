"""Reading answers that come into a plan: each gives text for it, or says in Dutch why it won't do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from spvgen.cli.asking.behind import taken_apart
from spvgen.cli.asking.unkept import private_refusal
from spvgen.cli.terminal.ask import as_typed, ask, chosen, more_than_one, say_back
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.dutch import did_you_mean, join_list, join_quoted
from spvgen.source.model import CONTROL

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

Read = Callable[[str], str]


def read_text(employee: Sequence[str], *, home: bool = True) -> Read:
    """A reader of free text: it may be empty, and holds nothing private and no control characters.

    ``employee`` are the names by which the text may speak of the employee. What is private is refused before
    it is kept anywhere, or gets into git, which never forgets. Without ``home`` it may tell of private life.
    """
    from spvgen.intake.private import identified_by, tells_of_health, tells_private

    tells = tells_private if home else tells_of_health

    def read(answer: str) -> str:
        if CONTROL.search(answer):
            raise WrongUse(
                "In deze tekst staat een onzichtbaar stuurteken.", "Typ de tekst opnieuw, zonder te plakken."
            )
        for name in set(employee):
            if tells(answer, name, report=True):
                raise private_refusal(identified_by(answer, name, report=True))
        return answer.strip()

    return read


def read_choice(words: tuple[str, ...]) -> Read:
    """A reader of one of these words; see ``chosen``."""

    def read(answer: str) -> str:
        found = chosen(answer, words)
        if found is not None:
            return found
        shown = f"‘{answer}’ is geen keuze." if answer else "Hier is een antwoord nodig."
        choices = join_list(list(map(as_typed, words)), "of")
        if unclear := more_than_one(answer, words):
            raise WrongUse(unclear, f"Kies uit: {choices}.")
        first, *more = (chosen(piece, words) for piece in re.split(r"[,;.]| [-–] | en ", answer))
        if first is not None and any(one not in (None, first) for one in more):
            raise WrongUse(f"‘{answer}’ is meer dan één keuze.", f"Kies er één: {choices}.")
        if first is not None:
            raise WrongUse(shown, f"Typ hier alleen: {as_typed(first)}.")
        if meant := _in_other_words(answer, words):
            raise WrongUse(shown, f"Bedoel je {as_typed(meant)}? Kies uit: {choices}.")
        raise WrongUse(shown, f"Kies uit: {choices}.")

    return read


def _in_other_words(answer: str, words: tuple[str, ...]) -> str:
    """The choice that *half* or *loopt achter* is nearest to; empty where there is none."""
    from spvgen.kinds.values import HOW_FAR, other_words
    from spvgen.kinds.verloop import JUDGED

    known = HOW_FAR | JUDGED
    return other_words(answer, {word: known[word] for word in words if word in known})


def yes_no(question: str) -> str:
    """The question with the two answers that it takes."""
    return f"{question}: ja of nee"


def says_yes(
    question: str, *, default: str = "ja", or_back: Callable[[Read], Read] = lambda read: read
) -> bool:
    """Whether somebody answers *ja*; the question says that *nee* is the other answer.

    ``or_back`` is that of ``Kept``, where there is a question to go back to.
    """
    return ask(yes_no(question), or_back(read_decision(("ja", "nee"))), default=default) == "ja"


def read_decision(words: tuple[str, ...], choose: Read | None = None) -> Read:
    """A reader of *ja*, or of another of these words that does nothing yet.

    Who says more than *ja* may mean a condition, and is asked again; behind another word that more is not
    kept, which is said. ``choose`` reads the word itself, where that is not ``read_choice``.
    """
    read = choose or read_choice(words)

    def decide(answer: str) -> str:
        head, rest = taken_apart(answer, words)
        decided = read(head)
        if rest and decided == "ja":
            hint = "Wil je het zo? Typ dan alleen: ja. Moet er nog iets anders? Typ dan: nee."
            raise WrongUse("Je typt hier meer dan ja.", hint)
        if rest:
            tell(f"  Opgevat als: {decided}. Wat je erachter typte, is niet bewaard.")
        return decided

    return decide


def read_part(words: Mapping[str, str]) -> Read:
    """A reader of a part of a report, by the word that is shown for it (word → part) or by its key."""
    shown, parts = read_choice(tuple(words)), frozenset(words.values())

    def read(answer: str) -> str:
        typed = answer.strip().casefold().replace(" ", "_")
        return typed if typed in parts else words[shown(answer.replace("_", " "))]

    return read


def optional(read: Read) -> Read:
    """The same reader, which takes no answer for an answer."""
    return lambda answer: read(answer) if answer.strip() else ""


def goal_named(plan: Verbeterplan, name: str) -> Doel:
    """The goal with this name, of which a beginning will do. Raises WrongUse."""
    goals = {goal.gebied: goal for goal in plan.doelen}
    return plan.doel(name) or goals[_begun(name, "Het doel", list(goals))]


def action_named(plan: Any, name: str) -> Any:
    """The action with this title, of which a beginning will do, in a document that has actions.

    Raises WrongUse.
    """
    actions = {action.titel: action for action in plan.acties}
    return plan.actie(name) or actions[_begun(name, "De actie", list(actions))]


def _begun(name: str, what: str, names: list[str]) -> str:
    """The one of these names that begins so, which is said. Raises WrongUse."""
    if found := chosen(name, names):
        say_back(found)
        return found
    hint = more_than_one(name, names) or did_you_mean(name, names, f"Kies uit: {join_quoted(names, 'of')}.")
    raise WrongUse(f"{what} ‘{name}’ bestaat niet.", hint)


_OWN: Final = re.compile(r"(?<!\w)(?:ik|me|mij|mijn|m['’]n|we|wij|ons|onze)(?!\w)", re.IGNORECASE)
"""Words by which somebody speaks for themselves."""

_SAYS: Final = (
    r"zegt|zei|vindt|vond|denkt|dacht|meent|meende|vertelt|vertelde|noemt|noemde|geeft aan|gaf aan|ervaart"
    r"|ervoer|herkent|herkende|voelt|ziet dat|zag dat|wil dat|wilde dat|merkt|merkte"
)
"""How what somebody says begins as another tells it, and not as who says it does: *zegt dat ze …*."""


def quoting(read: Callable[[str], str], name: str) -> Callable[[str], str]:
    """The same reader, which asks again for what tells of ``name`` (a first name) as *hij* or *zij*."""
    called = re.escape(name)
    told = re.compile(rf"(?:(?:dat|of|volgens) )?(?:hij|zij|ze|hem|haar|{called})(?!\w)", re.IGNORECASE)
    says = re.compile(rf"(?:{called} )?(?:{_SAYS})(?!\w)", re.IGNORECASE)

    def quoted(answer: str) -> str:
        words = read(answer)
        if says.match(words) or (told.match(words) and not _OWN.search(words)):
            raise WrongUse(
                f"Zo vertel jij het, en hier komt wat {name} zelf zegt.",
                "Schrijf het met ‘ik’, bijvoorbeeld: Ik vind de doelen te hoog.",
            )
        return words

    return quoted
