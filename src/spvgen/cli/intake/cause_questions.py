"""The questions of an intake about causes: how the employee sees it, and what else plays a part."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

import typer

from spvgen.cli.asking.answers import quoting
from spvgen.cli.asking.behind import ask_choice, taken_apart
from spvgen.cli.intake.answers import ONLY_WHEN, YES_NO, Asking
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.ask import as_typed, say_back
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import doubt
from spvgen.dutch import slug
from spvgen.intake.answers import CATEGORIES, CIRCUMSTANCES, Intake
from spvgen.intake.remedies import FORMS, REMEDIES
from spvgen.intake.sentence import as_sentence
from spvgen.scaffold.grounds import Cause


def view(asking: Asking, intake: Intake) -> Cause:
    """What the employee sees as cause, and where that lies; without a category where nobody asked yet."""
    name = intake.first_name
    lead = (
        f"Wat ziet {name} zelf als oorzaak? Schrijf het op zoals {name} het zegt, met ‘ik’.\n"
        "Bijvoorbeeld: Ik weet niet wat ik per week moet doen.\n"
        "Nog niet gevraagd? Druk op Enter. Is het iets privé? Typ dan alleen: privé."
    )
    quoted = quoting(_with_cause(asking.read.text, name), name)
    words = asking.kept.ask(
        "view", f"{name} zegt", lambda typed: typed if _keeps_still(typed) else quoted(typed), lead=lead
    )
    if not words:
        _hear_first(asking, name)
        return Cause("")
    if _keeps_still(words):
        return Cause(CIRCUMSTANCES, speelt_mee="ja")
    question = f"Bij welke oorzaak hoort dat ({', '.join(map(as_typed, CATEGORIES))})"
    return Cause(asking.choice("view:categorie", question, CATEGORIES), words)


def _with_cause(read: Callable[[str], str], name: str) -> Callable[[str], str]:
    """The same reader, which doubts what tells of no cause: *Het gaat toch goed*, *Geen idee*."""

    def caused(answer: str) -> str:
        words = read(answer)
        if _NO_CAUSE.fullmatch(words.strip(" .!")):
            hint = (
                f"Vraag {name} wat het werk moeilijk maakt, en schrijf dat op. Bijvoorbeeld: Ik weet niet "
                f"wat ik per week moet doen. Ziet {name} echt geen oorzaak? Kies dan zo ‘anders’."
            )
            doubt(f"Dat zegt nog niet waar het volgens {name} door komt.", hint)
        return words

    return caused


_NO_CAUSE: Final = re.compile(
    r"(?i)(?:nou,? |eigenlijk )?(?:(?:ik )?(?:heb )?(?:echt )?geen idee"
    r"|ik weet (?:het |ook |zelf )*niet(?: waar(?:door)? (?:het|dat) (?:(?:aan|door|van) )?(?:ligt|komt))?"
    r"|ik ben het (?:er |hier )?(?:helemaal )?niet mee eens|er is (?:toch )?niets aan de hand"
    r"|(?:ik vind dat )?het (?:gaat|ging|loopt) (?:toch |wel |best |heel )*(?:goed|prima|oké)(?: gaat)?"
    r"|ik zie (?:het (?:probleem )?niet|geen (?:probleem|oorzaak))|ik herken (?:dit|het) niet"
    r"|(?:het|dat) ligt niet aan mij|ik (?:doe|deed) (?:gewoon )?mijn best)"
)
"""What somebody says of whom nobody knows yet where it comes from."""


def _hear_first(asking: Asking, name: str) -> None:
    """Offer to stop where the employee was not heard yet. Raises typer.Abort for whoever does."""
    lead = (
        f"Praat eerst met {name}. Wie het werk doet, weet vaak het best waar het aan ligt, en een plan werkt "
        f"alleen als {name} vooraf is gehoord.\n"
        "Je kunt nu stoppen: je antwoorden blijven bewaard, en je gaat na dat gesprek verder waar je was."
    )

    def read(answer: str) -> str:
        said = asking.read.choice(YES_NO, answer)
        if said == "ja":
            asking.kept.ask_again("view")
            raise typer.Abort
        return said

    question = f"Wil je stoppen en het eerst aan {name} vragen (ja of nee)"
    line = asking.read.line
    ask_choice(asking.kept, "view:eerst", question, read, _YES_OR_NO, line, lead=lead, default="ja")


_YES_OR_NO: Final = partial(taken_apart, words=YES_NO)

PRIVATE_WORDS: Final = ("privé", "prive")
"""What stands for something private of which nothing is said."""


def _keeps_still(words: str) -> bool:
    return words.casefold().rstrip(".") in PRIVATE_WORDS


def causes(asking: Asking, intake: Intake) -> tuple[Cause, ...]:
    """The causes one by one, private life last: those that play a part, and what is done about them."""
    first, *others = CATEGORIES
    theirs = intake.view is not None and intake.view.categorie == first
    answers = "" if theirs else " Antwoord ja als het meespeelt; meer dan één mag."
    lead = f"Loop nu deze oorzaken langs.{answers}"
    found = [_cause(asking, intake, first, lead), *(_cause(asking, intake, one) for one in others)]
    return tuple(cause for cause in (*found, _circumstances(asking, intake)) if cause)


def _cause(asking: Asking, intake: Intake, category: str, lead: str = "") -> Cause | None:
    remedy, key = REMEDIES[category], f"oorzaken:{category}"
    if intake.view is not None and intake.view.categorie == category:
        lead = f"{lead}\n{intake.first_name} noemt zelf als oorzaak: {as_typed(category)}.".lstrip()
        return _cause_of_employee(asking, intake, category, lead)
    question, onward = remedy.question.format(naam=intake.first_name), {"ja": f"{key}:bevinding"}
    if asking.yes_no(key, question, lead, onward) == "ja":
        lead = f"Bijvoorbeeld: {remedy.example}"
        finding = asking.needed(f"{key}:bevinding", "Wat zie je", lead=lead, example=remedy.example)
    else:
        return None
    return _tackled(asking, key, Cause(category, finding))


def _cause_of_employee(asking: Asking, intake: Intake, category: str, lead: str) -> Cause:
    """A cause that the employee named: it comes into the plan, also where nobody else sees it."""
    key, name = f"oorzaken:{category}", intake.first_name
    lead += (
        f" Wat {name} zei, komt in het plan.\n"
        "Zie jij het ook? Schrijf dan in een zin wat je zag. Zie jij het niet zo? Typ dan nee."
    )

    def read(typed: str) -> str:
        too_little = WrongUse("Dat zegt hier te weinig.", f"Schrijf het zo: {REMEDIES[category].example}")
        if slug(typed).replace("-", "_") in (*CATEGORIES, "ja"):
            raise too_little
        if typed.strip(" .!").casefold() in _NO:
            return NOT_SEEN
        head, words = taken_apart(typed, ("ja",))
        if head != typed and (not words or ONLY_WHEN.fullmatch(re.sub(_AGREES, "", words))):
            raise too_little
        return asking.read.text(words or typed)

    question, apart = "Hoe zie jij dat: een zin, of nee (Enter: overslaan)", _BEHIND_NO
    finding = ask_choice(asking.kept, f"{key}:bevinding", question, read, apart, asking.read.line, lead=lead)
    if finding != NOT_SEEN:
        return _tackled(asking, key, Cause(category, finding))
    approach = _approach(asking, key, f"We kijken samen of dit meespeelt, en {_AT_TALK}")
    return Cause(category, "", approach, vorm=REMEDIES[category].support)


_AGREES: Final = (
    r"(?i)^(?:(?:dat )?klopt|dat zie ik(?: ook)?(?: zo)?|(?:ik )?zie (?:ik )?(?:het|dat)(?: ook)?(?: zo)?"
    r"|helemaal)\b[ ,.]*"
)
"""How people say that they see it as well, which is not yet what they saw."""

NOT_SEEN: Final = "nee"
"""That the manager does not see the cause that the employee named."""
_NO: Final = ("nee", "nee hoor", "niet", "niets", "niks", "dat zie ik niet", "dat zie ik niet zo")
_BEHIND_NO: Final = partial(taken_apart, words=("nee", "nee hoor"), signed=True)
_AT_TALK: Final = "bespreken dat in het eerste gesprek."


def _tackled(asking: Asking, key: str, cause: Cause) -> Cause:
    """A cause with what is done about it."""
    remedy, lacks = REMEDIES[cause.categorie], cause.categorie == "kennis_en_ervaring"
    form = _form(asking, key) if lacks else remedy.support
    approach = _approach(asking, key, FORMS[form] if lacks else remedy.approach)
    found = asking.kept.answers.get(f"{key}:bevinding", cause.bevinding)  # more may have been said of it
    return replace(cause, bevinding=found, aanpak=approach, vorm=form)


def _form(asking: Asking, key: str) -> str:
    question, onward = "Wat helpt: training, mentor of coaching", dict.fromkeys(FORMS, f"{key}:aanpak")

    def belongs(sentence: str) -> str:
        """The finding, where a sentence tells of no help but of what was seen."""
        found = f"{key}:bevinding"
        return "" if _HELPS.search(sentence) or not asking.kept.answers.get(found) else found

    return asking.choice(
        f"{key}:vorm", question, tuple(FORMS), onward=onward, default="training", belongs=belongs
    )


_HELPS: Final = re.compile(
    r"(?i)\b(?:we|wij|ik|samen|cursus\w*|\w*training\w*|workshop\w*|uitleg\w*|oefen\w*|begeleid\w*|mee(?!r|st|n)\w*"
    r"|coach\w*|mentor\w*|help\w*|hulp\w*|leer(?:t|de)?|elke|iedere|per|wekelijks\w*|volg(?:t|en)|krijg\w*|boek\w*"
    r"|collega\w*)\b"
)
"""What tells of help to come, and not of a lack."""


def _approach(asking: Asking, key: str, proposal: str) -> str:
    key = f"{key}:aanpak"
    proposal = _completed(proposal, asking.kept.scrap(key, _FEWEST_OF_APPROACH))
    lead = f"Voorstel: {proposal}"
    question = "Wat doen jullie eraan? Typ ja voor het voorstel, of schrijf in een zin wat jullie wél doen"
    own = asking.kept.earlier.get(key)
    if own:  # it stands between brackets, as spv's own proposals do elsewhere
        lead = f"Voorstel van spv: {proposal}"
        question = (
            "Wat doen jullie eraan? Met ja neem je het voorstel van spv, met Enter houd je je eigen zin"
        )

    def read(typed: str) -> str:
        """The approach; *ja, en HR kijkt mee* adds to the proposal."""
        if own and not typed.strip():
            say_back("het voorstel van spv")
        _, more = taken_apart(typed, ("ja",), signed=True)
        said = asking.read.approach(more or typed)
        return f"{proposal} {as_sentence(said)}" if more and said else said

    return asking.kept.ask(key, question, read, lead=lead, default="ja") or proposal


_FEWEST_OF_APPROACH: Final = 3


def _completed(proposal: str, scrap: str) -> str:
    """The proposal with what was typed behind the choice: of *mentor (Ingrid)* who that is."""
    if not scrap:
        return proposal
    if ONLY_WHEN.fullmatch(scrap):
        return f"{proposal} Wanneer: {scrap[:1].lower()}{scrap[1:].rstrip('.! ')}."
    told = "Je mentor is" if scrap[:1].isupper() and proposal == FORMS["mentor"] else "Het gaat om:"
    return f"{proposal} {told} {scrap}."


def _circumstances(asking: Asking, intake: Intake) -> Cause:
    key, told = (
        f"oorzaken:{CIRCUMSTANCES}",
        intake.view is not None and intake.view.categorie == CIRCUMSTANCES,
    )
    question = f"Speelt er bij {intake.first_name} privé iets mee? Vraag niet wat."
    plays = "ja" if told else _plays_part(asking, key, f"{question} (ja of nee)", intake.first_name)
    if plays == "nee":
        return Cause(CIRCUMSTANCES, speelt_mee=plays)
    ask_for = "Welke aanpassing helpt? (mag leeg blijven)"
    lead = (
        "Er speelt privé iets mee. Meer hoef je niet te weten of op te schrijven.\n"
        f"Zei {intake.first_name} zelf dat het om gezondheid gaat? Stop dan hier met Ctrl-C, en schrijf er "
        "niets over op.\nVraag via HR eerst de bedrijfsarts om advies."
    )
    helps = asking.kept.ask(f"{key}:aanpak", ask_for, asking.read.adjustment, lead=lead)
    return Cause(CIRCUMSTANCES, aanpak=helps, speelt_mee=plays)


def _plays_part(asking: Asking, key: str, question: str, name: str) -> str:
    """*ja* or *nee*: what is said behind it is no business of the plan, and is not even repeated."""

    def unkept(rest: str) -> str:
        if asking.read.line(rest):
            streams.tell("  Alleen ja of nee is bewaard. Wat er speelt, hoort niet in een plan.")
        return ""

    return ask_choice(asking.kept, key, question, _as_told(asking, name), _YES_OR_NO, unkept)


def _as_told(asking: Asking, name: str) -> Callable[[str], str]:
    """A reader of *ja* or *nee*, of what somebody said themselves: nobody is to find out more."""

    def read(answer: str) -> str:
        if _NOTHING_TOLD.fullmatch(answer.strip(" .!")):
            say_back("nee")
            return "nee"
        try:
            return asking.read.choice(YES_NO, answer)
        except WrongUse as wrong:
            raise WrongUse(wrong.message, _ASK_WHETHER.format(naam=name)) from None

    return read


_ASK_WHETHER: Final = (
    "Typ alleen ja of nee. Weet je het niet? Vraag {naam} alleen óf er iets meespeelt, nooit wat. Wil {naam} "
    "er niets over zeggen? Typ dan nee."
)
_NOTHING_TOLD: Final = re.compile(
    r"(?i)(?:(?:er|daar) )?(?:(?:speelt|is|was) )?(?:(?:privé|verder|bij mij|mij) )*"
    r"(?:niets|niks|niet|geen|n\.?v\.?t\.?|niet van toepassing|niet dat ik weet)"
    r"(?: (?:mee|bekend|aan de hand|van bekend|verteld|gezegd|gemeld|meespelends|bijzonders))*"
    r"|(?:volgens|zegt|zei) (?!mij)\S+ (?:zelf )?(?:niet|niets|niks|van niet)"
    r"|(?:voor )?zover ik weet (?:niet|niets|niks)"
)
"""How people say that they were told of nothing private."""


def main_cause(asking: Asking, intake: Intake) -> str:
    """The cause that weighs most."""
    words = intake.found
    question = f"Welke oorzaak weegt het zwaarst ({', '.join(map(as_typed, words))})"
    lead = "Stel dat je maar één oorzaak kunt wegnemen. Bij welke zou dat het meest schelen?"
    return asking.choice("main_cause", question, words, lead=lead)
