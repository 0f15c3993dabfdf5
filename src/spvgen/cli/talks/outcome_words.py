"""How people say how a plan ended."""

import re
from typing import Final

from spvgen.cli.terminal.ask import chosen, more_than_one
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import closest, join_list, slug
from spvgen.kinds.verloop import Uitkomst


def outcomes_in_words() -> str:
    """The outcomes to choose from."""
    return join_list([one.woorden for one in Uitkomst], "of")


_GOALS: Final = r"(?:(?:de |alle )?doelen (?:zijn |werden )?)?(?:allemaal |alle )?"
_REACHED: Final = "(?:behaald|gehaald|bereikt)"
_EARLY: Final = "(?:voortijdig|tussentijds|vroegtijdig|vervroegd)"
_STOPPED: Final = "(?:beeindigd|gestopt|stopt|gestaakt|afgebroken|stopgezet)"
_OUTCOMES: Final = {
    "doelen_behaald": rf"{_GOALS}{_REACHED}|geslaagd",
    "doelen_niet_behaald": rf"{_GOALS}niet (?:allemaal |alle )?{_REACHED}|niet|niet geslaagd|"
    rf"niet alle doelen(?: {_REACHED})?|geen (?:van de )?doelen {_REACHED}",
    "voortijdig_beeindigd": r"(?:(?:het )?plan (?:is |wordt )?)?"
    rf"(?:{_EARLY}|(?:{_EARLY}|eerder) {_STOPPED}|{_STOPPED}(?: {_EARLY}| eerder)?)",
}
"""Outcome → the whole of what people type for it; any other word may turn its meaning."""


_WRITTEN: Final = tuple(map(str, Uitkomst))
"""The outcomes as they are written, of which a beginning will do."""
_PARTLY: Final = "In de brief staat per doel of het is behaald."


def read_outcome(typed: str) -> str:
    """The outcome that is meant, in the words of people or of the plan. Raises WrongUse.

    *Deels behaald* is asked again: somebody chooses what it comes to, for it weighs too much to guess.
    """
    words = slug(typed.replace("_", " ")).replace("-", " ")
    for outcome, phrase in _OUTCOMES.items():
        if re.fullmatch(phrase, words):
            return outcome
    if begun := chosen(words, _WRITTEN):
        return begun
    if unclear := more_than_one(words, _WRITTEN):
        raise WrongUse(unclear, f"Kies uit: {outcomes_in_words()}.")
    if partly := re.search(r"\b(?:deels|gedeeltelijk|grotendeels|ten dele)\b", words):
        raise WrongUse(
            f"‘{partly[0].capitalize()}’ is geen uitkomst.", f"Kies uit: {outcomes_in_words()}. {_PARTLY}"
        )
    shown = f"‘{typed}’ is geen keuze." if typed.strip() else "Hier is een antwoord nodig."
    near = _NEAR.get(closest(words, _NEAR) or "")
    if near is Uitkomst.DOELEN_BEHAALD and _MAY_DENY.match(words):
        near = None
    meant = f"Bedoel je {near.woorden}? " if near else ""
    raise WrongUse(shown, f"{meant}Kies uit: {outcomes_in_words()}.")


_MAY_DENY: Final = re.compile(r"(?:on|n?iet\b|net\b|nit\b|geen)")
"""How a slip of *niet behaald* or *onbehaald* begins: what is near it says the opposite."""
_NEAR: Final = {
    "behaald": Uitkomst.DOELEN_BEHAALD,
    "gehaald": Uitkomst.DOELEN_BEHAALD,
    "doelen behaald": Uitkomst.DOELEN_BEHAALD,
    "niet behaald": Uitkomst.DOELEN_NIET_BEHAALD,
    "niet gehaald": Uitkomst.DOELEN_NIET_BEHAALD,
    "doelen niet behaald": Uitkomst.DOELEN_NIET_BEHAALD,
    "voortijdig": Uitkomst.VOORTIJDIG_BEEINDIGD,
    "voortijdig beeindigd": Uitkomst.VOORTIJDIG_BEEINDIGD,
}
"""What may be meant by a slip of the hand; it is asked, for an outcome weighs too much to guess."""
