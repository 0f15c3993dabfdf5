"""Asking in an intake and reading the answers: each gives a value, or says kindly in Dutch why it won't do.

No message repeats an answer, and what tells something private is refused before anything is kept of it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from spvgen.cli.asking.behind import Apart, ask_choice, taken_apart
from spvgen.cli.asking.kept import Kept
from spvgen.cli.asking.unkept import PRIVATE, private_refusal
from spvgen.cli.terminal.ask import (
    as_typed,
    chosen,
    more_than_one,
    or_wrong_use,
    say_back,
    says_nothing,
    text_reader,
)
from spvgen.cli.terminal.days import read_past_day
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import doubt, where_needed
from spvgen.dates import MONTHS, SHORT_MONTH, WEEKDAYS
from spvgen.dutch import join_list, slug
from spvgen.intake.private import identified_by, tells_private
from spvgen.nameforms import called_by
from spvgen.scaffold.typed import clean_text
from spvgen.wrapped import bare_point

T = TypeVar("T")

_AMOUNT: Final = (
    r"(?: ?(?:%|€|procent|euro|uren|uur|u\b|min|kwartier|km)|[.:]\d"
    r"| (?:(?:werk|kalender)?dag(?:en)?|we?ek(?:en)?|maand(?:en)?|jaar)\b)(?! (?:achter|na) elkaar| op rij)"
)
"""Behind a number: it says how long, how late or how much, and not how often."""
_SAID: Final = {
    "vaker": r"\b(?:vaker|vaak|steeds|telkens|meermaals|regelmatig|elke|iedere|opnieuw|meerdere|sinds"
    r"|altijd|dagelijks|wekelijks|maandelijks|(?:week|maand|jar)enlang)\b"
    rf"|\book (?:al )?(?:in|vorige?|eerder|toen)\b|\b(?:{'|'.join(MONTHS)}) ook\b"
    r"|\bal (?:\w+ ){0,3}(?:dagen|weken|maanden|jaren|jaar|tijd(?:je)?|lang(?:er)?)\b(?! geleden)"
    rf"|(?<!:)\b(?:twee|drie|vier|vijf|zes|(?:[2-9]|\d\d+)x?)\b(?!{_AMOUNT})",
    "één keer": r"\b(?:[eé][eé]n|1) (?:enkele )?keer\b|\beenmalig\b",
}
"""Answer → how people say it in a sentence."""

_SPAN: Final = (
    r"(?:(?:twee|drie|vier|paar|\d+) )?"
    r"\w*(?:dag|dagen|week|weken|maand|maanden|kwartaal|jaar|diensten|dienst|uur)"
)
_ONCE_EACH: Final = (
    rf"\b(?:elke|iedere|per) {_SPAN} (?:\w+ ){{0,2}}?(?:[eé][eé]n|1) keer\b"
    rf"|\b(?:[eé][eé]n|1) keer (?:per|in de|elke|iedere) {_SPAN}\b"
)
"""*Elke week wel een keer* is more often."""

_DENIED: Final = r"\b(?:niet|geen|nooit|nauwelijks)\b"
"""*Niet vaak* is neither answer."""
_COUNTED: Final = r"(?: ?(?:keer|keren|maal|x)| per (?:dag|week|maand|kwartaal|jaar)| van (?:de|alle))\b"
"""What makes a count of figures that look like a day or a year: *2-3 keer*, *3/4 van de dagen*."""

_DATE: Final = (
    r"\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b"
    rf"|\b\d{{1,2}}[-/.]\d{{1,2}}\b(?!{_COUNTED})"
    rf"|\b\d{{1,2}} {SHORT_MONTH}[a-z]*"
    rf"|\b(?:19|20)\d\d\b(?!{_COUNTED})"
)
"""Of these the figures say nothing of how often."""

NONE: Final = frozenset({"", "nee", "geen", "niet", "nog niet", "-"})
"""How people say that there is none, or no more."""

_AGREES: Final = re.compile(
    r"(?i)(?:ja|nou|jazeker)?[ ,]*"
    r"(?:(?:hoor|graag|zeker|goed|prima|uitstekend|oké|ok|oke|akkoord|eens|klopt|doen)"
    r"|(?:een )?(?:goed|prima) (?:idee|plan|voorstel)"
    r"|(?:lijkt|klinkt|vind)(?: me| mij| ik)?(?: dat)? (?:goed|prima|oké)"
    r"|(?:helemaal |ermee |daarmee )?(?:mee )?eens|(?:dat|zo) (?:doen we|is goed|is prima)(?: dat)?|doen we"
    r"|(?:akkoord met |eens met |neem |doe )?(?:het|dit|dat|jouw|jullie) voorstel(?: over| maar)?|voorstel)?"
)
"""How people say that a proposal will do."""
YES_NO: Final = ("ja", "nee")
AGAIN: Final = "vaker"
ONCE: Final = "één keer"
_RECURRING: Final = dict.fromkeys(
    ("vaker", "vaak", "ja, vaker", "meer keren", "meerdere keren", "meermaals", "regelmatig", "steeds"), AGAIN
) | dict.fromkeys(("één keer", "een keer", "1 keer", "eén keer", "eenmalig", "één", "nee, één keer"), ONCE)
"""How people say whether something happens more often → the answer."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads what is typed about the employee with this name. All of it raises WrongUse."""

    naam: str

    def text(self, answer: str) -> str:
        """An answer in words on one line; it may be empty."""
        return text_reader(self.line, least=2)(answer)

    def needed(self, answer: str, example: str = "") -> str:
        """An answer in words that may not be empty."""
        text = text_reader(self.line, example=example, needed=True, least=3)(answer)
        if not text:
            raise WrongUse("Hier is een antwoord nodig.", "Een of twee zinnen zijn genoeg.")
        self._doubt_judgement(text)
        return text

    def _doubt_judgement(self, text: str) -> None:
        """Doubt what says who somebody is, as in *hij is slordig*: in the plan it would be told of (S06)."""
        from spvgen.rules.specifiek.said_of import judging_words

        if found := next(iter(judging_words(text, called_by(self.naam))), None):
            message = f"‘{found.quote}’ gaat over wie iemand is, niet over wat iemand doet."
            with where_needed():
                doubt(message, f"Schrijf op {found.instead}.")

    def approach(self, answer: str) -> str:
        """What is done about a cause; nothing where the proposal will do."""
        if not answer.strip() or _AGREES.fullmatch(answer.strip(" .!")):
            return ""
        if answer.strip(" .!").casefold() in NONE:
            hint = "Typ ja voor het voorstel, of schrijf wat jullie samen doen."
            raise WrongUse("Bij een oorzaak hoort iets wat jullie eraan doen.", hint)
        example = "We zetten samen de doelen op papier."
        return text_reader(self.line, example=example, needed=True, least=2)(answer)

    def line(self, answer: str) -> str:
        """A text on one line, with nothing private in it; it may be empty."""
        return self.guarded(lambda typed: bare_point(or_wrong_use(clean_text, typed)))(answer)

    def adjustment(self, answer: str) -> str:
        """What helps where private life plays a part, and never what it is."""
        if tells_private(answer, self.naam, personal=True):
            instead = "Typ alleen de aanpassing zelf, zoals: Je begint om 10:00 uur."
            raise private_refusal(identified_by(answer, self.naam), instead)
        return self.text(answer)

    def day(self, answer: str) -> str:
        """A day that has come; nothing for nothing."""
        none = answer.strip(" .!").casefold() in NONE
        if none and answer.strip():
            say_back("geen antwoord")
        return self.guarded(lambda typed: str(read_past_day(typed)) if typed and not none else "")(answer)

    def choice(self, words: Sequence[str], answer: str) -> str:
        """One of these words; see ``chosen``."""
        found = chosen(answer, words)
        if found is not None:
            return found
        unknown = more_than_one(answer, words) or "Dat is hier geen keuze."
        message = unknown if answer else "Hier is een antwoord nodig."
        if tells_private(answer, self.naam):
            message = PRIVATE
        shown = [as_typed(word) for word in words]
        head, rest = taken_apart(answer, words)
        if rest and message != PRIVATE:
            raise WrongUse("Je typt hier meer dan je antwoord.", f"Typ alleen: {head.lower()}.")
        unsure = "Weet je het niet? Vraag het eerst na: stop met Ctrl-C, je antwoorden blijven bewaard. "
        hint = f"Kies uit: {join_list(shown, 'of')}."
        unknown_yet = says_nothing(answer) and answer.strip(" .!").casefold() not in NONE
        raise WrongUse(message, f"{unsure if unknown_yet else ''}{hint}")

    def recurring(self, answer: str) -> str:
        """AGAIN where it happens more often, ONCE where it was once; *ja* could be either."""
        typed = answer.strip().casefold().rstrip(".!")
        if said := _RECURRING.get(typed):
            return said
        if typed == "ja":
            raise WrongUse("Ja kan hier allebei betekenen.", "Kies uit: vaker of één keer.")
        told = re.sub(_ONCE_EACH, AGAIN, re.sub(_DATE, "", typed))
        meant = [said for said, words in _SAID.items() if re.search(words, told)]
        if len(meant) != 1 or re.search(_DENIED, told) or tells_private(answer, self.naam):
            return self.choice((AGAIN, "één_keer"), answer).replace("_", " ")
        return meant[0]

    def recurring_apart(self, answer: str) -> tuple[str, str]:
        """What of an answer says whether it recurs, and what else it says: of a sentence all of it."""
        head, rest = taken_apart(answer, tuple(_RECURRING), signed=True)
        return (head, rest) if rest or slug(answer) in map(slug, _RECURRING) else (answer, answer)

    def choosing(self, words: Sequence[str]) -> Callable[[str], str]:
        """A reader of one of these words."""
        return lambda answer: self.choice(words, answer)

    def guarded(self, read: Callable[[str], T], *, label: bool = False) -> Callable[[str], T]:
        """The same reader, which gets nothing private to see; see ``tells_private``."""

        def guard(answer: str) -> T:
            if tells_private(answer, self.naam, label=label):
                raise private_refusal(identified_by(answer, self.naam, label=label))
            return read(answer)

        return guard


# --- How the questions are put ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asking:
    """Who is asked about, and the answers so far."""

    kept: Kept
    read: Reader

    def yes_no(self, key: str, question: str, lead: str = "", onward: Mapping[str, str] | None = None) -> str:
        """*ja* or *nee*; ``lead`` stands above the question, ``onward`` is as in ``ask_choice``."""
        return self.choice(key, f"{question} (ja of nee)", YES_NO, lead=lead, onward=onward)

    def explained_yes_no(self, key: str, question: str, lead: str = "") -> str:
        """*ja* or *nee*, of which an explanation is asked next."""
        return self.yes_no(key, question, lead, dict.fromkeys(YES_NO, f"{key}:toelichting"))

    def choice(
        self,
        key: str,
        question: str,
        words: Sequence[str],
        *,
        onward: Mapping[str, str] | None = None,
        default: str = "",
        lead: str = "",
        belongs: Callable[[str], str] = lambda sentence: "",
    ) -> str:
        """One of these words; what is said behind it goes ``onward``.

        A sentence in the place of a choice goes there too, or behind the answer to which it ``belongs``.
        """
        apart: Apart = lambda answer: taken_apart(answer, words)  # noqa: E731
        return ask_choice(
            self.kept, key, question, self.read.choosing(words), apart, self.read.line,
            words=words, onward=onward, default=default, lead=lead, belongs=belongs, fits=_fits,
        )  # fmt: skip

    def text(self, key: str, question: str) -> str:
        """Free text, which may be empty."""
        return self.kept.ask(key, question, self.read.text)

    def needed(self, key: str, question: str, *, lead: str = "", example: str = "") -> str:
        """Free text that may not be empty; ``example`` is for who types no words."""
        return self.kept.ask(key, question, lambda typed: self.read.needed(typed, example), lead=lead)


ONLY_WHEN: Final = re.compile(
    r"(?:\b(?:al|sinds|vanaf|in|op|de|het|een|paar|half|heel|hele|begin|eind|medio|vorige?|afgelopen|laatste|deze"
    r"|dit|komende?|volgende?|ook|nog|steeds|elke|iedere|lang(?:er)?|tijd(?:je)?|we?ek(?:en)?|maand(?:en)?|kwartaal"
    rf"|jaar|jaren|zomer|winter|voorjaar|najaar|geleden|\d+|{'|'.join((*MONTHS, *WEEKDAYS))})\b[ ,.!]*)+",
    re.IGNORECASE,
)
"""*Al sinds januari* tells when, and nothing of what, why or who."""


def _fits(rest: str, follow_up: str) -> bool:
    """Whether what is said behind a choice can answer the question that follows; when, only says of help."""
    return follow_up.endswith(":aanpak") or not ONLY_WHEN.fullmatch(rest)
