"""``spv new``: a plan file to fill in, with explanation at every line."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from spvgen.cli.asking.answers import read_choice, read_decision, says_yes
from spvgen.cli.asking.basics import CALLED, DECISIONS, ask_basic, in_words, keep_given, part_to_change
from spvgen.cli.asking.blanks import LOOKS_BACK, NAMED_SO, kind_named, person_for_a_team, questions_of
from spvgen.cli.asking.kept import BACK, STEPS_BACK, Kept
from spvgen.cli.asking.unkept import IF_ILL
from spvgen.cli.plans.new_file import document_from, free_target, make, output_for, talks_past
from spvgen.cli.terminal.ask import Question, answer, ask, can_ask
from spvgen.cli.terminal.help import (
    Functie,
    Hr,
    Leidinggevende,
    NewPlanFile,
    NoInput,
    Organisatie,
    Profile,
    Text,
    argument,
    option,
)
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.refusals import Refusals, refuse_strange
from spvgen.cli.terminal.streams import tell, width
from spvgen.dutch import join_list
from spvgen.kinds import KINDS
from spvgen.shell import in_shell

if TYPE_CHECKING:
    from spvgen.scaffold import NewDocument

SUMMARY: Final = "Maak een nieuw plan om in te vullen."
HELP: Final = """
Maak een nieuw plan om in te vullen.

spv stelt een paar vragen en schrijft dan een tekstbestand met uitleg bij elke regel. Waar jij nog iets
invult, staat ‘…’. De evaluatiemomenten staan al op werkdagen, hooguit vier weken uit elkaar. Een bestand dat
al bestaat, wordt nooit vervangen. In een map van ‘spv init’ komt het plan in plannen. Liever ergens anders?
Zet dan achter -o een map, of een bestand dat eindigt op .yaml.

Stop je halverwege met Ctrl-C, dan gaat dezelfde opdracht later verder waar je was. Aan het eind zie je je
antwoorden; pas na jouw ja schrijft spv het bestand.

Je kunt de antwoorden ook als optie meegeven. Met --no-input stelt spv geen vragen; ontbreekt er dan een
antwoord dat nodig is, dan zegt spv welk. Voor een verbeterplan zijn dat NAAM, --functie, --leidinggevende en
--start.
"""
_STANDARD: Final = f"{next(iter(KINDS))} (standaard)"
_OTHERS: Final = sorted([*KINDS][1:], reverse=True)
_BEFORE_QUESTIONS: Final = f"""\
Typ steeds je antwoord en druk op Enter. Met alleen Enter neem je het voorstel tussen [ ] over. \
{STEPS_BACK} Stoppen kan altijd met Ctrl-C: je antwoorden blijven bewaard.
"""


def new(
    naam: Annotated[Text, argument("NAAM", "De naam van de medewerker, of van het team.")] = None,
    soort: Annotated[str, option("SOORT", f"{join_list([_STANDARD, *_OTHERS], 'of')}.")] = "verbeterplan",
    functie: Functie = None,
    leidinggevende: Leidinggevende = None,
    begeleider: Annotated[Text, option("NAAM", "Wie de gesprekken met het team begeleidt.")] = None,
    start: Annotated[Text, option("DATUM", "De eerste dag, bijvoorbeeld 12-1-2026.")] = None,
    weeks: Annotated[
        Text,
        option(
            "AANTAL",
            "Hoeveel weken (standaard: 26, bij een actielijst 16). Bij een koersplan mag ook: een jaar.",
        ),
    ] = None,
    hr: Hr = None,
    organisatie: Organisatie = None,
    profile: Profile = None,
    no_input: NoInput = False,
    output: NewPlanFile = None,
) -> int:
    """Write the file of a new plan."""
    given = {
        "naam": naam, "functie": functie, "leidinggevende": leidinggevende, "begeleider": begeleider,
        "start": start, "weeks": weeks,
        "hr": hr, "organisatie": organisatie, "profile": profile,
    }  # fmt: skip
    soort = kind_named(soort)
    asking = not no_input and can_ask()
    questions = _questions(soort, given, asking=asking)
    if asking:
        return _by_asking(soort, questions, given, output)
    answers = {key: answer(one, given[key], asking=False) for key, one in questions.items()}
    if told := person_for_a_team(soort, answers["naam"]):
        tell(f"Let op: {told}")
    target = free_target(output, answers["naam"], asking=False)
    _make(soort, document_from(soort, answers), target, asking=False)
    return Outcome.CLEAN


def _make(soort: str, document: "NewDocument", target: Path, *, asking: bool) -> None:
    make(target, document, [] if soort in LOOKS_BACK else talks_past(document.text), asking=asking)


def _questions(soort: str, given: dict[str, str | None], *, asking: bool) -> dict[str, Question]:
    """What this kind of document asks. Raises WrongUse that tells all that is wrong with what is given."""
    questions, refused = questions_of(soort), Refusals()
    strange = [f"--{key}" for key, text in given.items() if text is not None and key not in questions]
    refused.of(lambda: refuse_strange(strange, f"--soort {soort}"))
    refused.options(questions, given, "" if asking else "new")
    refused.settle()
    return questions


# --- By asking -------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Talk:
    """What is asked about a new document, what it is called after so far, and where it comes."""

    soort: str
    questions: dict[str, Question]
    output: str | None
    name: str
    target: Path
    kept: Kept

    def answers(self) -> dict[str, Any]:
        """The answers to the questions one after the other."""
        return {
            key: self._name(one) if key == "naam" else ask_basic(self.kept, self.soort, key, one)
            for key, one in self.questions.items()
        }

    def _name(self, question: Question) -> str:
        """What the document is called after; another name is another file."""
        name: str = self.kept.ask("naam", question.text, question.read)
        if name == self.name:
            return name
        if not _named_so(self.soort, name):
            self.kept.drop("naam")
            return self._name(question)
        self.name, self.target = name, free_target(self.output, name, asking=True)
        self.kept.move(self.target, self.soort)
        return name

    def change(self) -> None:
        """Ask which part must be different, and have it asked again."""
        keys = {CALLED[key]: key for key in self.questions}
        if chosen := part_to_change([*keys], read_choice):
            self.kept.forget(keys[chosen])

    def onward(self) -> str:
        """How to go on later."""
        kind = "" if self.soort == next(iter(KINDS)) else f" --soort {self.soort}"
        output = output_for(self.target, self.output, self.name)
        place = f" -o {in_shell(Path(output))}" if output else ""
        return f"Ga later verder met: spv new {in_shell(self.name)}{kind}{place}"


def _by_asking(
    soort: str, questions: dict[str, Question], given: dict[str, str | None], output: str | None
) -> int:
    """Ask, show what it comes to, and make the document once the answer is yes."""
    tell(_BEFORE_QUESTIONS + (IF_ILL if soort == "verbeterplan" else ""))
    talk = _begun(soort, questions, given, output)
    try:
        document = _agreed(talk, asked=any(given[key] is None for key in questions))
        if document is None:
            tell(_broken_off(talk))
            return Outcome.BROKEN_OFF
        _make(soort, document, talk.target, asking=True)
    except (KeyboardInterrupt, typer.Abort, WrongUse, OSError):
        tell(_broken_off(talk))
        raise
    talk.kept.remove()
    return Outcome.CLEAN


def _begun(
    soort: str, questions: dict[str, Question], given: dict[str, str | None], output: str | None
) -> _Talk:
    """The talk once it is known what the document is called after, with all that is known of it besides."""
    known = {
        key: answer(one, given[key], asking=False)
        for key, one in questions.items()
        if key != "naam" and given[key] is not None
    }
    known["naam"] = _named(soort, questions["naam"], given["naam"])
    target = free_target(output, known["naam"], asking=True)  # first: nobody likes to answer in vain
    kept = Kept.of(target, b"", soort)
    if kept.answers or kept.earlier:
        said = {key: kept.answers[key] for key in questions if key in kept.answers}
        # all of them are shown anyway
        told = f" Dit heb je al beantwoord:\n{_shown(said)}" if 0 < len(said) < len(questions) else ""
        tell(f"\nJe gaat verder waar je was gebleven.{told}\nAan het eind kun je alles nog veranderen.")
        kept.tell_proposals()
    for key, value in known.items():
        keep_given(kept, key, value)
    return _Talk(soort, questions, output, known["naam"], target, kept)


def _named(soort: str, question: Question, given: str | None) -> str:
    """What the document is called after; the name of a person, where a team is meant, is asked about."""
    name: str = answer(question, given, asking=True)
    return name if _named_so(soort, name) else _named(soort, question, None)


def _named_so(soort: str, name: str) -> bool:
    if told := person_for_a_team(soort, name):
        tell(f"Let op: {told}")
    return not told or says_yes(NAMED_SO, default="nee")


def _agreed(talk: _Talk, *, asked: bool) -> "NewDocument | None":
    """The document, once whoever answers says that all is right; None where it is to be made later."""
    while True:
        answers = talk.kept.walked(talk.answers)
        try:
            document = document_from(talk.soort, answers)
        except WrongUse as wrong:
            tell(f"\n{wrong.told}")
            talk.kept.forget("start", "weeks")
            continue
        said = "ja"
        if asked:
            tell(f"\nDit zijn je antwoorden:\n{_shown(answers)}\n\nHiermee maakt spv {talk.target}.")
            said = ask("Kloppen je antwoorden: ja, nee of stop", read_decision(DECISIONS), default="ja")
        if said in ("ja", "stop"):
            return document if said == "ja" else None
        if said == BACK:
            talk.kept.step_back()
        else:
            talk.change()


def _shown(answers: dict[str, Any]) -> str:
    from spvgen.reporters.of_intake import labelled

    return labelled([(label, [text]) for label, text in in_words(answers).items()], width(sys.stderr))


def _broken_off(talk: _Talk) -> str:
    onward = "" if talk.kept.unsaved else f"\n{talk.onward()}"
    return f"\nEr is niets gemaakt. {talk.kept.whereabouts}{onward}"
