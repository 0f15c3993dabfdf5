"""What ``spv new`` asks, for each kind of document: every question is an option as well."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from spvgen.cli.asking.called import is_sentence, job_reader, leaves_open_who, with_capitals
from spvgen.cli.terminal.ask import Question, is_a_day, or_wrong_use, say_back, text_reader
from spvgen.cli.terminal.days import read_day
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import mean, where_needed
from spvgen.dates import MONTHS, WEEKDAYS, format_date
from spvgen.dutch import DutchValueError, count, did_you_mean, join_list, meant_number, smoothed
from spvgen.kinds import KINDS, meant_kind, spelled_kind
from spvgen.nameforms import each_name

_PROFILES: Final = {"algemeen": "algemeen", "verkoop": "sales", "sales": "sales"}
"""Answer → name of the profile."""


def kind_named(word: str) -> str:
    """The kind of document that a word names, in capitals or not. Raises WrongUse for none."""
    soort = spelled_kind(word)
    if soort not in KINDS:
        near = meant_kind(soort)
        if near and near.startswith(soort.casefold()):
            say_back(near)
            return near
        hint = f"Bedoelde je ‘{near}’?" if near else f"Kies uit: {join_list(list(KINDS), 'of')}."
        raise WrongUse(f"Het soort ‘{soort}’ bestaat niet.", hint)
    return soort


def questions_of(soort: str) -> dict[str, Question]:
    """The questions about a new document by key, in order; the first is what it is called after."""
    return _BLANKS[soort]()


def _verbeterplan() -> dict[str, Question]:
    return {
        "naam": _person("NAAM", "Naam van de medewerker"),
        "functie": _job("Functie van de medewerker"),
        "leidinggevende": _person("--leidinggevende", "Naam van de leidinggevende"),
        "hr": _person("--hr", "Naam van de HR-adviseur (Enter als je die nog niet weet)", needed=False),
        "organisatie": _organisation(),
        "start": _start("Eerste dag van het plan"),
        "weeks": Question("--weeks", "Hoeveel weken duurt het plan", _weeks, "26"),
        "profile": Question("--profile", "Voorbeelden voor: algemeen of verkoop", _profile, "algemeen"),
    }


def _actielijst() -> dict[str, Question]:
    return {
        "naam": _person("NAAM", "Van wie is de lijst? Voornaam en achternaam"),
        "functie": _job("Functie, zoals collega’s die kennen"),
        "leidinggevende": _person("--leidinggevende", "Naam van de leidinggevende"),
        "organisatie": _organisation(),
        "start": _start("Eerste dag van de lijst"),
        "weeks": Question("--weeks", "Hoeveel weken loopt de lijst", _weeks, "16"),
    }


def _koersplan() -> dict[str, Question]:
    return {
        "naam": _needed("NAAM", "Naam van het team"),
        "leidinggevende": _person("--leidinggevende", "Naam van wie het team leidt"),
        "organisatie": _organisation(),
        "start": _start("Eerste dag van het plan"),
        "weeks": Question(
            "--weeks", "Hoeveel weken varen jullie deze koers, of tot welke dag", _length, "26"
        ),
    }


def _stap_rapportage() -> dict[str, Question]:
    return {
        "naam": _needed("NAAM", "Naam van het team"),
        "begeleider": _person("--begeleider", "Naam van de begeleider"),
        "start": _start("Dag van de eerste sessie"),
    }


_BLANKS: Final[dict[str, Callable[[], dict[str, Question]]]] = {
    "verbeterplan": _verbeterplan,
    "actielijst": _actielijst,
    "koersplan": _koersplan,
    "stap-rapportage": _stap_rapportage,
}
"""``soort`` → its questions; a function, for a proposal depends on the day."""


LOOKS_BACK: Final = frozenset({"stap-rapportage"})
"""Kinds of document that tell of what has been: all others plan what is to come."""


def begun(start: date) -> str:
    """What to say of a plan that would begin on a day that has been; empty where that is still to come."""
    if start >= date.today():
        return ""
    day = format_date(start, weekday=True).capitalize()
    return (
        f"{day} is al geweest. Een plan begint pas als jullie het hebben besproken, en een gesprek kun je "
        "niet meer houden op een dag die voorbij is."
    )


TOO_LATE: Final = "Begint het plan toch op die dag"
"""The question that follows ``begun``."""


_OF_TEAM: Final = {"koersplan": "koersplan", "stap-rapportage": "STAP-rapportage"}
"""Kinds of document that are about a team, and how they are called."""


def person_for_a_team(soort: str, name: str) -> str:
    """What to say where a document about a team is called after one person; empty where it is not."""
    from spvgen.rules.reading.names import is_whole_name

    called = _OF_TEAM.get(soort, "")
    if not called or not is_whole_name(name):
        return ""
    return (
        f"‘{name}’ lijkt de naam van één persoon, en een {called} gaat over een team. Gaat het over één "
        "medewerker, maak dan een actielijst (--soort actielijst) of een verbeterplan."
    )


NAMED_SO: Final = "Heet het team echt zo"
"""The question that follows ``person_for_a_team``."""


# --- Questions that several kinds ask --------------------------------------------------------------


def _needed(option: str, text: str) -> Question:
    return Question(option, text, text_reader(_needed_text, needed=True), needed=True)


def _job(text: str) -> Question:
    return Question("--functie", text, text_reader(job_reader(_needed_text), needed=True), needed=True)


def _person(option: str, text: str, *, needed: bool = True) -> Question:
    read = _only_a_name(_needed_text if needed else _text, needed=needed)
    unknown = (
        "Weet je die nog niet? Stop dan met Ctrl-C." if needed else "Weet je die nog niet? Laat dit dan leeg."
    )
    instead = f"Typ voornaam en achternaam. {unknown}"
    return Question(option, text, text_reader(read, needed=needed, instead=instead), needed=needed)


def _only_a_name(read: Callable[[str], str], *, needed: bool) -> Callable[[str], str]:
    """The same reader, which doubts once what stands behind a name: *Els Smit, salesmanager*."""

    def read_name(answer: str) -> str:
        text = read(answer)
        if re.match(r"\d", text) or is_a_day(text):
            raise WrongUse("Dat is geen naam.", "Typ voornaam en achternaam.")
        _doubt_yes(text)
        if unknown := next(filter(leaves_open_who, each_name(text)), ""):
            raise WrongUse(
                f"Wie is ‘{unknown}’?", "Typ voornaam en achternaam: ook anderen lezen het document."
            )
        if is_sentence(text):
            raise WrongUse("Dit is meer dan een naam.", "Typ alleen voornaam en achternaam.")
        text = with_capitals(text)
        found = re.fullmatch(_NAME_AND_ROLE, text)
        if found and len(found["name"].split()) > 1:
            with where_needed(needed):
                onward = f"Druk dan op Enter. Waar ‘{found['role']}’ hoort, zie je straks in het bestand."
                mean(f"Hier hoort alleen de naam. Is dat ‘{found['name']}’?", onward, found["name"])
        return text

    return read_name


def _doubt_yes(text: str) -> None:
    """Doubt *ja, Marloes* and *ik, Marloes* where a name is asked."""
    if found := re.fullmatch(rf"(?i)(?:{_YES}(?:{_ME})?|{_ME})(?P<name>\S.*)", text):
        with where_needed():
            mean(f"Bedoel je ‘{found['name']}’?", "Druk dan op Enter.", found["name"])


_YES: Final = r"(?:ja|jawel|ok[ée]?)(?: hoor)?[,.:]? +"
_ME: Final = r"(?:(?:ik|dat ben ik)(?: zelf)?[,:] +|ik ben +)"
_NAME_AND_ROLE: Final = re.compile(
    r"(?P<name>[^\W\d][^,;:()/–]*?)\s*(?:[,;:(/]|\s[-–]\s)\s*(?P<role>(?!(?:de|der|den|ter|ten|te|van|von|du|la|'t)\b)"
    r"[^\W\d_]{2}[^()]{2,60}?)\)?"
)


def _organisation() -> Question:
    def read_name(answer: str) -> str:
        text = _text(answer)
        if is_a_day(text) and not re.fullmatch(_LIKE_A_FIRM, text):
            raise WrongUse("Dat is geen naam.", "Typ hoe de organisatie heet, of laat dit leeg.")
        _doubt_yes(text)
        return text

    text = "Naam van de organisatie (mag leeg blijven)"
    return Question("--organisatie", text, text_reader(read_name))


_LIKE_A_FIRM: Final = rf"\d{{1,2}}\D\d{{1,2}}|(?!(?i:{'|'.join((*WEEKDAYS, *MONTHS))}))[A-Z]\w+ \d.*"
"""What reads as a day, and may be the name of a firm, *24-7*, *Stichting 4 mei*: it is doubted once."""


def _start(text: str) -> Question:
    monday = coming_monday(date.today())
    shown = f"{text} (voorstel: {format_date(monday, weekday=True)})"
    return Question("--start", shown, read_day, str(monday), needed=True)


# --- From an answer to a value ---------------------------------------------------------------------


def coming_monday(today: date) -> date:
    """The first Monday that leaves a week to discuss the plan before it starts."""
    return today + timedelta(days=7 + (-today.weekday()) % 7)


def _text(answer: str) -> str:
    from spvgen.rules.privacy.identifiers import identifiers
    from spvgen.scaffold.typed import clean_text

    text = or_wrong_use(clean_text, answer)
    shown = smoothed(text)  # as it would stand in the name of the file, too
    if any(one.certain for one in identifiers(shown, "")):
        raise WrongUse(
            "Hier staat een burgerservicenummer.",
            "Haal het weg: dat nummer is in dit document nergens nodig.",
        )
    return text


def _needed_text(answer: str) -> str:
    text = _text(answer)
    if not text:
        raise WrongUse("Dit is nodig.", "Vul hier iets in.")
    return text


def _weeks(answer: str) -> int:
    from spvgen.lengths import length_in
    from spvgen.scaffold.typed import MOST_WEEKS

    length = length_in(answer)
    number = str(length.weeks) if length else meant_number(answer) or answer
    if not number.isascii() or not number.isdecimal() or not 1 <= int(number) <= MOST_WEEKS:
        raise WrongUse(
            f"‘{answer}’ is geen aantal weken.", f"Geef een heel getal van 1 tot en met {MOST_WEEKS}."
        )
    weeks = int(number)
    if length and not length.in_weeks:
        say_back(count(weeks, "week", "weken"))
    return weeks


def _length(answer: str) -> int | str:
    """Weeks, or how else people say how long a course takes: *een jaar*, *31 december*. Raises WrongUse."""
    from spvgen.lengths import length_in
    from spvgen.scaffold.course_span import until

    length = length_in(answer)
    if length and length.months:
        if length.months <= _MOST_MONTHS:
            return answer
        hint = f"Een koersplan duurt 1 tot en met {_MOST_MONTHS} maanden."
        raise WrongUse(f"‘{answer}’ is geen looptijd.", hint)
    try:
        return _weeks(answer)
    except WrongUse as wrong:
        try:
            until(answer, _LONG_AGO if re.search(r"\d{4}", answer) else date.today())
        except DutchValueError as error:
            if error.kind in ("datum_geen", "getal"):
                raise WrongUse(
                    str(wrong), f"{wrong.hint} Of zeg het zo: een jaar, tot 31 december."
                ) from None
            raise WrongUse(str(error), error.hint) from None
        return answer


_MOST_MONTHS: Final = 36
_LONG_AGO: Final = date(1900, 1, 1)
"""Whether a day with its year is after the start, is for the document to tell."""


def _profile(answer: str) -> str:
    word = answer.strip().casefold()
    named = {_PROFILES[one] for one in re.findall(r"\w+", word) if one in _PROFILES}
    if len(named) == 1 and not re.search(r"\b(?:niet|geen)\b", word):
        return named.pop()
    hint = did_you_mean(word, _PROFILES, "Kies uit: algemeen of verkoop.")
    raise WrongUse(f"‘{answer}’ is geen keuze.", hint)
