"""Reading answers of an intake: each gives a value, or says kindly in Dutch why it won't do.

No message repeats an answer, and what tells something private is refused before anything is kept of it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from spvgen.cli.ask import or_wrong_use, read_past_day
from spvgen.cli.outcome import WrongUse
from spvgen.dutch import join_list
from spvgen.intake.private import tells_private
from spvgen.scaffold.typed import clean_text

T = TypeVar("T")

YES_NO: Final = ("ja", "nee")

_PRIVATE: Final = (
    "Dit lijkt over gezondheid of privé te gaan. Dat hoort niet in een plan, dus spv heeft het niet bewaard."
)
_INSTEAD: Final = (
    "Praat er gerust over als de medewerker dat wil, maar schrijf het niet op. Typ alleen wat je in het werk "
    "ziet, of welke aanpassing helpt."
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads what is typed about the employee with this name. All of it raises WrongUse."""

    naam: str

    def text(self, answer: str) -> str:
        """Free text on one line; it may be empty."""
        return self.guarded(lambda typed: or_wrong_use(clean_text, typed))(answer)

    def needed(self, answer: str) -> str:
        """Free text that may not be empty."""
        text = self.text(answer)
        if not text:
            raise WrongUse("Hier is een antwoord nodig.", "Een of twee zinnen zijn genoeg.")
        return text

    def adjustment(self, answer: str) -> str:
        """What helps where private life plays a part, and never what it is."""
        if tells_private(answer, self.naam, personal=True):
            raise WrongUse(_PRIVATE, "Typ alleen de aanpassing zelf, zoals: Je begint om 10:00 uur.")
        return self.text(answer)

    def day(self, answer: str) -> str:
        """A day that has come; nothing for nothing."""
        return self.guarded(lambda typed: str(read_past_day(typed)) if typed else "")(answer)

    def choice(self, words: Sequence[str], answer: str) -> str:
        """One of these words; a beginning of it will do, where it is the only one."""
        typed = answer.strip().casefold().replace(" ", "_")
        near = [word for word in words if typed and word.startswith(typed)]
        if typed in words or len(near) == 1:
            return typed if typed in words else near[0]
        message = "Dat kan hier niet." if answer else "Hier is een antwoord nodig."
        if tells_private(answer, self.naam):
            message = _PRIVATE
        raise WrongUse(message, f"Typ alleen {join_list([word.replace('_', ' ') for word in words], 'of')}.")

    def choosing(self, words: Sequence[str]) -> Callable[[str], str]:
        """A reader of one of these words."""
        return lambda answer: self.choice(words, answer)

    def guarded(self, read: Callable[[str], T], *, label: bool = False) -> Callable[[str], T]:
        """The same reader, which gets nothing private to see; see ``tells_private``."""

        def guard(answer: str) -> T:
            if tells_private(answer, self.naam, label=label):
                raise WrongUse(_PRIVATE, _INSTEAD)
            return read(answer)

        return guard
