"""How people say how a plan ended, and whether they may be mistaken: nothing shows it, or figures do not."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from spvgen.cli.terminal.ask import chosen, more_than_one
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import mean
from spvgen.dates import format_date, parse_date
from spvgen.dutch import closest, join_list, join_quoted, slug
from spvgen.kinds.values import JaNee
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Uitkomst


def unmeasured(plan: Verbeterplan) -> list[str]:
    """The goals with a norm of which no report holds a figure."""
    measured = plan.gemeten_doelen
    return [goal.gebied for goal in plan.doelen if goal.te_halen and goal not in measured]


def nothing_shows(plan: Verbeterplan) -> str:
    """That no figure shows that goals were reached, and why that matters; empty where all were measured."""
    names = unmeasured(plan)
    if not names:
        return ""
    several = len(names) > 1
    verb, those = ("zijn", "ze") if several else ("is", "het")
    return (
        f"{join_quoted(names)} {verb} in geen enkel verslag gemeten. Later kan niemand nagaan of {those} "
        f"{verb} behaald, ook de medewerker niet."
    )


def finished_well(plan: Verbeterplan, day: date) -> str:
    """That a plan which is called cut short on a day ran to its end, and all was reached; empty if not."""
    reached = {plan.behaald(goal.sleutel) for goal in plan.doelen}
    if day < plan.einde or plan.uit_dienst_op or reached != {JaNee.JA}:
        return ""
    which = "zijn alle doelen" if len(plan.doelen) > 1 else "is het doel"
    return (
        f"Het plan liep tot en met {format_date(plan.einde)}, en volgens de laatste meting {which} behaald. "
        "Dan past ‘doelen behaald’ beter."
    )


def tell_doubts(plan: Verbeterplan, answers: dict[str, str]) -> None:
    """Tell what an outcome that was given lacks, or which one would be better: nobody can be asked."""
    told, outcome = "", answers["uitkomst"]
    if outcome == Uitkomst.DOELEN_BEHAALD and not answers["toelichting"] and (told := nothing_shows(plan)):
        told += " Schrijf bij --toelichting waaruit dat blijkt, of leg het laatste gesprek eerst vast."
    elif outcome == Uitkomst.VOORTIJDIG_BEEINDIGD and not answers["uit_dienst_op"]:
        told = finished_well(plan, parse_date(answers["datum"]))
    if told:
        tell(f"Let op: {told[:1].lower()}{told[1:]}")


def doubting(read: Callable[[str], str], plan: Verbeterplan, day: date) -> Callable[[str], str]:
    """The same reader of an outcome, which asks once whether a plan that went well was cut short."""

    def read_outcome(typed: str) -> str:
        meant = read(typed)
        if meant == Uitkomst.VOORTIJDIG_BEEINDIGD and (told := finished_well(plan, day)):
            hint = (
                "Druk op Enter voor ‘doelen behaald’. Is het plan echt niet afgemaakt? Typ dat dan nog eens."
            )
            mean(told, hint, Uitkomst.DOELEN_BEHAALD.woorden)
        return meant

    return read_outcome


# --- The words for an outcome -------------------------------------------------------------------------


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
