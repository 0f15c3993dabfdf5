"""What the intake found, as the parts of a new plan that say why it is there and what helps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Final

from spvgen.edit.writing import OPEN
from spvgen.scaffold import grounds_texts as texts
from spvgen.scaffold.profiles import Goal
from spvgen.scaffold.typed import yaml_text


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one of the three questions before a plan: *ja* or *nee*, and what shows it."""

    antwoord: str
    toelichting: str = ""


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that happened on a day, written as ``2026-01-12``: a fact, or a talk about it."""

    datum: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause and what is done about it; an empty text is an open place.

    Of private life only ``speelt_mee`` is known, never a ``bevinding``. ``vorm`` is the kind of
    support that fits it, where there is one.
    """

    categorie: str
    bevinding: str = ""
    aanpak: str = ""
    speelt_mee: str = ""
    vorm: str = ""


@dataclass(frozen=True, slots=True)
class Grounds:
    """The parts of a plan that an intake fills; what is empty stays as in any new plan.

    ``vormen`` are the kinds of support that the causes ask for, in the order of the plan.
    """

    geschiktheid: Mapping[str, Answer] = field(default_factory=dict)
    omschrijving: str = ""
    voorbeelden: tuple[Dated, ...] = ()
    eerdere_gesprekken: tuple[Dated, ...] = ()
    sterke_punten: tuple[str, ...] = ()
    oorzaken: tuple[Cause, ...] = ()
    vormen: tuple[str, ...] = ("coaching", "training")


NO_GROUNDS: Final = Grounds()


def suitability_text(grounds: Grounds) -> str:
    """The three questions with their answers, or how to fill them in."""
    if not grounds.geschiktheid:
        return texts.NO_SUITABILITY
    return texts.SUITABILITY + "".join(_suitable(key, one) for key, one in grounds.geschiktheid.items())


def _suitable(key: str, answer: Answer) -> str:
    shown = texts.SUITABLE.format(key=key, question=_QUESTIONS[key], antwoord=answer.antwoord)
    if not answer.toelichting:
        return shown
    return shown + texts.SUITABLE_SHOWN.format(toelichting=yaml_text(answer.toelichting))


_QUESTIONS: Final = {
    "terugkerend": "Komt het vaker voor?",
    "oplosbaar_met_actieplan": "Kan een verbeterplan dit oplossen?",
    "aanpassingen_gedaan": "Is er tot nu toe gedaan wat redelijk was om te helpen?",
}


def occasion_text(grounds: Grounds, dates: Mapping[str, str]) -> str:
    """Why there is a plan; ``dates`` are those of the examples."""
    points = [texts.STRONG_POINT.format(punt=yaml_text(one)) for one in grounds.sterke_punten or ("",)]
    return texts.OCCASION.format(
        omschrijving=grounds.omschrijving or OPEN,
        voorbeelden=_dated(texts.EXAMPLES, texts.EXAMPLE, grounds.voorbeelden)
        or texts.NO_EXAMPLES.format(**dates),
        eerdere_gesprekken=_dated(texts.TALKS, texts.TALK, grounds.eerdere_gesprekken)
        or texts.NO_TALKS.format(**dates),
        sterke_punten="".join(points),
    )


def _dated(head: str, item: str, found: tuple[Dated, ...]) -> str:
    items = [item.format(datum=one.datum, tekst=one.tekst) for one in found]
    return "".join([head, *items]) if items else ""


def causes_text(grounds: Grounds, questions: Mapping[str, str]) -> Iterator[str]:
    """The causes that were found, each under its question; else the ``questions`` themselves, by category."""
    found = grounds.oorzaken or tuple(Cause(kind) for kind in questions)
    yield texts.CAUSES
    for cause in found:
        shape = texts.CIRCUMSTANCES if cause.speelt_mee else texts.CAUSE
        filled = {
            "categorie": cause.categorie,
            "question": questions.get(cause.categorie, _OTHER_CAUSES.get(cause.categorie, "")),
            "bevinding": cause.bevinding or OPEN,
            "aanpak": cause.aanpak or OPEN,
            "speelt_mee": cause.speelt_mee,
        }
        yield shape.format(**filled)


_OTHER_CAUSES: Final = {
    "aansturing": "Krijgt de medewerker genoeg leiding en hulp? Wat kun jij anders doen?",
    "beloning": "Past de beloning bij wat er van de medewerker wordt gevraagd?",
    "organisatie": "Staat er iets in de organisatie in de weg, zoals een product of een systeem?",
    "markt": "Is er buiten de organisatie iets veranderd, zoals minder vraag of andere regels?",
    "omstandigheden": "Speelt er privé iets mee? Schrijf alleen op wat helpt, nooit wat er speelt.",
    "anders": "Waar ligt het nog meer aan? Vraag het ook aan de medewerker zelf.",
}


def goals_text(grounds: Grounds, goals: Sequence[Goal], dates: Mapping[str, str]) -> Iterator[str]:
    """The goals to fill in: those that what was said is about, and it is how the first of them stands now.

    Where it is about none of them the plan begins with one goal of no name yet.
    """
    said = grounds.omschrijving
    fitting = [goal for goal in goals if goal.fits(said)] if said else goals
    for number, goal in enumerate(fitting or [replace(goals[0], gebied=OPEN)]):
        shown = texts.SAID.format(omschrijving=said) if said and number == 0 else texts.NOT_SAID
        yield texts.GOAL.format(**asdict(goal), **dates, situatie=shown)


def support_text(grounds: Grounds, dates: Mapping[str, str]) -> Iterator[str]:
    """The support to fill in."""
    yield texts.SUPPORT
    for form in grounds.vormen:
        yield _SUPPORT[form].format(**dates)


_SUPPORT: Final = {
    "coaching": texts.COACHING,
    "training": texts.TRAINING,
    "mentor": texts.MENTOR,
    "middelen": texts.MEANS,
}
