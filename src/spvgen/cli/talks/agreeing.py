"""The report of a talk is asked for and shown, until whoever answers says that it is right."""

from typing import Final

import typer

from spvgen.cli.asking.answers import read_decision, read_part, says_yes
from spvgen.cli.asking.basics import DECISIONS, part_to_change
from spvgen.cli.asking.kept import BACK, STEPS_BACK
from spvgen.cli.talks.forms import LABELS, Form
from spvgen.cli.talks.given import Given, complete
from spvgen.cli.talks.planfile import Draft, PlanFile
from spvgen.cli.talks.recording import with_report
from spvgen.cli.talks.summary import as_advice, so_far, summary, untold
from spvgen.cli.talks.talk import Report, Talk, interview
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.ask import ask
from spvgen.diagnostics import Finding, Obstacle, Severity
from spvgen.dutch import join_list
from spvgen.shell import in_shell

_BEFORE_QUESTIONS: Final = (
    "Typ steeds je antwoord en druk op Enter. Met alleen Enter neem je het voorstel tussen [ ] over. "
    f"Vergiste je je? {STEPS_BACK} Aan het eind kun je elk deel opnieuw invullen. Stoppen kan altijd met "
    "Ctrl-C: je antwoorden blijven bewaard."
)


def read_over(file: PlanFile, form: Form, talk: Talk, given: Given) -> Draft | None:
    """The document with a report that came from a file, if that is agreed. Raises WrongUse."""
    report = complete(given.report, talk.moment)
    draft, advice = with_report(file, talk.item, report, form, given)
    if looked_over(form, talk, report, advice, given) == "ja":
        return draft
    assert given.source, "what is read over came from a file"
    streams.tell(f"Er is niets vastgelegd. Verbeter ‘{given.source.file}’, en typ deze opdracht opnieuw.")
    return None


def asked(file: PlanFile, form: Form, talk: Talk, given: Report) -> Draft | None:
    """The document with a report that is asked for; None where somebody thought better of it."""
    _open_talk(form, talk)
    try:
        return _agreed(file, form, talk, given)
    except (KeyboardInterrupt, typer.Abort):
        streams.tell(kept_words(file, talk))
        raise


def _open_talk(form: Form, talk: Talk) -> None:
    """Say what this is about, and what was kept of an earlier time."""
    streams.tell(f"Verslag van {talk.called} ({talk.about})\n\n{_BEFORE_QUESTIONS}")
    if form.fingerprint is not None and not talk.plan.is_getekend:
        streams.tell(f"\n{_UNSIGNED}")
    if not talk.kept.answers:
        return
    if talk.kept.stale:
        streams.tell(f"\nEr zijn antwoorden bewaard, maar daarna is {form.document} veranderd.")
        if not says_yes("Wil je die antwoorden gebruiken"):
            talk.kept.forget()
            return
    streams.tell(f"\nJe gaat verder waar je was gebleven. Dit heb je al beantwoord:\n{so_far(talk)}")
    streams.tell("Aan het eind kun je elk deel nog veranderen.")
    talk.kept.tell_proposals()


_UNSIGNED: Final = (
    "Let op: in dit plan staat niet dat het is getekend. Is het getekend? Leg dat dan eerst vast met ‘spv "
    "sign’. Wilde de medewerker niet tekenen? Dan kun je gewoon verder."
)


def _agreed(file: PlanFile, form: Form, talk: Talk, given: Report) -> Draft | None:
    """Ask, show what it comes to, and ask again for what must be different, until the answer is yes."""
    again = tuple(part for part in form.questions if part not in given)
    while True:
        report = talk.kept.walked(lambda: _questioned(form, talk, given))
        try:
            draft, advice = with_report(file, talk.item, report, form)
        except Obstacle as wrong:
            if not again:
                raise
            streams.tell(f"\nZo kan het niet in {form.document}. {wrong.told}")
        else:
            answer = looked_over(form, talk, report, untold(advice))
            if answer == "ja":
                return draft
            if answer == "stop":
                streams.tell(kept_words(file, talk))
                return None
            if answer == BACK:
                talk.kept.step_back()
                continue
        if part := _part_to_change(again):
            talk.kept.forget(part)


def _questioned(form: Form, talk: Talk, given: Report) -> Report:
    report = interview(talk, form.questions, given)
    if form.weigh and "oordeel" in given:
        form.weigh(talk, report)
    return report


def looked_over(
    form: Form,
    talk: Talk,
    report: Report,
    advice: list[Finding],
    given: Given | None = None,
) -> str:
    """Show what a report comes to and what can be better, and ask whether it is right.

    Enter is no where something stands there that is more than a tip. What was ``given`` in a file is not
    asked again; what can be better in it has its line.
    """
    told = summary(talk.called, report, tuple(form.questions), form.left_out(talk.plan, report))
    streams.tell(f"\n{told}\n")
    if advice:
        told_of = (given.placed(one, 3) if given else as_advice(one, report, 3) for one in advice)
        better = "\n".join(
            f"- {one}".replace("\n", "\n  ") for one in told_of
        )  # more lines stay in the point
        streams.tell(f"Wat nog beter kan, voordat het vastligt:\n{better}\n")
    choices = ("ja", "nee") if given else ("ja", "nee", "stop")
    read = read_decision(choices if given else DECISIONS)
    question = f"Klopt dit, en mag het in {form.document}: {join_list(choices, 'of')}"
    default = "ja" if all(one.severity is Severity.TIP for one in advice) else "nee"
    return ask(question, read, default=default)


def _part_to_change(parts: tuple[str, ...]) -> str | None:
    words = {LABELS[part].lower(): part for part in parts}
    return part_to_change([*words], lambda labels: read_part(words | {BACK: BACK}))


def kept_words(file: PlanFile, talk: Talk) -> str:
    """What became of the answers, for who breaks off."""
    onward = f"Ga later verder met: spv evaluate {in_shell(file.path)} --moment {talk.item + 1}"
    return talk.kept.broken_off(onward)
