"""An outcome that may be chosen by mistake: nothing shows it, or the figures show a better one."""

from collections.abc import Callable
from datetime import date

from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import mean
from spvgen.dates import format_date, parse_date
from spvgen.dutch import join_quoted
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
