"""What an evaluation asks of promised help and of earlier agreements, until it is told what came of them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.cli.asking.answers import Read
from spvgen.cli.asking.kept import CLOSES
from spvgen.cli.talks.forms.common import DONE, OPEN
from spvgen.cli.talks.talk import Report, Talk
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.closing import with_stop
from spvgen.dates import MONTHS, WEEKDAYS, format_date, parse_date
from spvgen.dutch import one_spaced, slug
from spvgen.edit import NewValue
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.onderdelen import Ondersteuning
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Verslag
from spvgen.nameforms import first_name
from spvgen.rules.proces.verlenging import tells_of_help
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.verslag.given_help import gives_help
from spvgen.rules.verslag.owed import (
    help_to_tell,
    is_owed,
    is_told,
    last_mentioned,
    last_said,
    reports_before,
)
from spvgen.rules.verslag.verslag import NONE_MADE


def ask_support(talk: Talk, report: Report) -> NewValue:
    """Whether each kind of help that was promised was given, and what help there was besides."""
    held, plan = parse_date(str(report["datum"])), talk.plan
    promised = help_to_tell(plan, held)
    numbered = [(number, one) for number, one in enumerate(plan.ondersteuning) if one in promised]
    given = [given_line(talk, number, one, held) for number, one in numbered]
    lead = f"{_of_extension(plan, held)}Was er nog andere hulp? Eén per regel; {CLOSES}"
    return given + list(talk.kept.several("geboden_ondersteuning:anders", "Hulp", _as_help(talk), lead))


def _of_extension(plan: Verbeterplan, held: date) -> str:
    """What the last extension before a talk said, where that tells of help; empty for nothing."""
    extensions = plan.op(held).verlengingen
    if not extensions or not tells_of_help(extensions[-1].reden, plan):
        return ""
    agreed, reason = format_date(extensions[-1].datum), " ".join(extensions[-1].reden.split())
    return f"Bij de verlenging van {agreed} schreven jullie: {reason}\nSchrijf ook of die hulp er was. "


def _as_help(talk: Talk) -> Read:
    """A reader of what somebody else did for the employee, which refuses what the employee did or must do."""
    name = first_name(talk.about)
    own = re.compile(rf"(?i)(?:je|jij|{re.escape(name)}) (?!{_GOT})\w+|{_HOW_IT_GOES}")

    def read(answer: str) -> str:
        words = talk.text(answer)
        if _NO_HELP.match(words) or (own.match(words) and not gives_help(words)):
            hint = (
                f"Schrijf wat een ander voor {name} deed, zoals: ‘Ingrid oefende op 12 maart met je.’ "
                f"Wat {name} zelf deed, hoort bij ‘besproken’. Was er geen andere hulp? Druk op Enter."
            )
            raise WrongUse("Dit is geen hulp.", hint)
        return words

    return read


_GOT: Final = (
    r"(?:kree?gt?|krijgt?|ontv\w+|volgde?|oefen\w*|had|hebt?|heeft|mocht|mag|kon|kunt|kan|hoef\w*|werd|wordt"
    r"|bent|is|was) "
)
"""What somebody says of help that they got."""
_NO_HELP: Final = re.compile(
    r"(?i)(?!.*\b(?:maar|wel|behalve|alleen)\b)(?:nee\b"
    r"|(?:er (?:is|was|waren|kwam) |(?:is|was|kwam) er |(?:je|jij) (?:kreeg|had) )?(?:verder )?"
    r"(?:geen\b|niets\b|niks\b|niet (?:gebeurd|geweest|gekregen|gegeven|dat ik weet))"
    r"|(?:is|was|werd) (?:er |nog |ook |helaas )*(?:niet|nooit)\b|(?:dat|dit) (?:is|was) alles)"
)
"""What says that there was none."""
_HOW_IT_GOES: Final = (
    r"(?:het|dat|dit) (?:gaat|ging|loopt|liep|lukt|lukte|is|was) |(?:de|het) \w+ (?:moet|moest)"
)


_GIVEN: Final = {
    "ja": "gekregen zoals afgesproken",
    "deels": "deels gekregen",
    "nee": "niet gekregen",
    OPEN: "loopt nog",
}
_HOW: Final = {
    "ja": "Wat was er, en wanneer? (mag leeg blijven)",
    "deels": "Wat was er wel, en wat niet? (mag leeg blijven)",
    "nee": "Waardoor niet, en wanneer komt die hulp alsnog? (mag leeg blijven)",
}


def given_line(talk: Talk, number: int, support: Ondersteuning, held: date) -> str:
    """One kind of support that was promised, as a line of the report."""
    key = f"geboden_ondersteuning:{number}"
    name = "" if support.afspraak.startswith(support.noemer) else f"{with_stop(support.noemer)} "
    lead = f"Beloofde hulp: {name}{support.afspraak}{_before(talk.plan, support, held)}"
    question, default = "Gegeven: ja, deels of nee", ""
    choices: tuple[str, ...] = DONE
    if support.einde and support.einde > held and not support.frequentie:
        lead += f"\n  {_when_given(support, support.einde, talk.plan, held)}"
        question, choices, default = "Gegeven: ja, deels, nee of loopt nog", (*DONE, OPEN), OPEN
    onward = dict.fromkeys(choices, f"{key}:wat")
    done = talk.choose(key, question, choices, onward=onward, default=default, lead=lead)
    words = talk.ask(f"{key}:wat", _HOW.get(done, _HOW["ja"]), talk.words)
    if done == "ja" and words:
        return f"{support.noemer}: {words}"
    by = "uiterlijk op" if support.uiterlijk else "tot en met"
    until = f", {by} {format_date(support.einde)}" if done == OPEN and support.einde else ""
    return f"{support.noemer}: {_GIVEN[done]}{until}. {as_sentence(words)}".rstrip()


def _before(plan: Verbeterplan, support: Ondersteuning, held: date) -> str:
    """What the reports so far say of help that is still owed, on a line of its own."""
    earlier = reports_before(plan, held)
    if not is_owed(support, earlier, held, plan):
        return ""
    if said := last_said(support, earlier, plan):
        return f"\n  Vorige keer: {said}"
    if said := last_mentioned(support, earlier, plan):
        return f"\n  In een eerder verslag staat: {said}\n  Daaruit blijkt niet of deze hulp er was."
    return "\n  In de verslagen tot nu toe staat hier niets over."


def _when_given(support: Ondersteuning, end: date, plan: Verbeterplan, held: date) -> str:
    """Until when help runs that goes on after a talk, or that it is still to begin."""
    if support.uiterlijk:
        return f"In het plan staat: uiterlijk op {format_date(end)}."
    start, until = support.start or plan.looptijd.start, f"tot en met {format_date(end)}"
    if start <= held:
        return f"Deze hulp loopt {until}."
    return f"Van {format_date(start)} {until}: dat komt nog."


def help_left_out(plan: Verbeterplan, report: Verslag) -> list[str]:
    """The help that a report had to tell of, and doesn't."""
    promised = help_to_tell(plan, report.datum)
    return [f"{one.noemer}: niets over gezegd" for one in promised if not is_told(one, report, plan)]


# --- The agreements of earlier talks ------------------------------------------------------------------


_CAME: Final = {"ja": "gedaan", "deels": "deels gedaan", "nee": "niet gedaan", OPEN: "loopt nog"}
_ASKED_ON: Final = {
    "ja": "Wat leverde dat op? (mag leeg blijven)",
    "deels": "Wat lukte wel, en wat nog niet? (mag leeg blijven)",
    "nee": "Waardoor niet, en geldt de afspraak nog? (mag leeg blijven)",
    OPEN: "Hoe staat het ervoor? (mag leeg blijven)",
}
_RECORDED: Final = re.compile(
    rf"(?m)^Afspraak ‘((?:(?!\nAfspraak ‘)[\s\S])+?)’: ({'|'.join(_CAME.values())})\b"
)
_WHEN: Final = frozenset(
    (*MONTHS, *WEEKDAYS, "uiterlijk", "elke", "iedere", "week", "weken", "maand", "vanaf", "voor")
)
"""Words that tell when: those of another agreement are the same."""


def agreed_before(plan: Verbeterplan, held: date) -> list[str]:
    """The agreements that a talk on a day is to come back to: those that no report says are done.

    A report that is silent does not take one away. Each is on one line, whatever it was in the document.
    """
    pending: dict[str, str] = {}
    for report in reports_before(plan, held):
        told = report.besproken or ""
        pending = {key: one for key, one in pending.items() if not _comes_back(one, told)}
        undone = (one for one, came in _RECORDED.findall(told) if came != _CAME["ja"])
        made = (one for one in report.afspraken or () if not re.match(NONE_MADE, one))
        pending |= {slug(one): one_spaced(one) for one in (*undone, *made)}
    return list(pending.values())


def ask_agreed_before(talk: Talk, report: Report) -> Iterator[str]:
    """A line of ``besproken`` for each agreement of the talks so far: what became of it.

    The report has no key for that; a next talk reads it back, and asks again for what was not done yet.
    """
    held = parse_date(str(report["datum"]))
    earlier = reports_before(talk.plan, held)
    last = {slug(one) for one in (earlier[-1].afspraken or () if earlier else ())}
    for number, agreement in enumerate(agreed_before(talk.plan, held), start=1):
        key = f"besproken:vorige:{number}"
        when = "van de vorige keer" if slug(agreement) in last else "uit een eerder gesprek"
        lead = f"Wat is er geworden van deze afspraak {when}?\n  {agreement}"
        question = "Gedaan: ja, deels, nee of loopt nog"
        onward = dict.fromkeys((*DONE, OPEN), f"{key}:wat")
        done = talk.choose(key, question, (*DONE, OPEN), onward=onward, lead=lead)
        words = talk.ask(f"{key}:wat", _ASKED_ON[done], talk.words)
        yield f"Afspraak ‘{agreement.rstrip(' .')}’: {_CAME[done]}. {as_sentence(words)}".rstrip()


def agreements_left_out(plan: Verbeterplan, report: Verslag) -> list[str]:
    """The agreements so far that a report, which was not asked for, does not come back to."""
    told = report.besproken or ""
    lacking = (one for one in agreed_before(plan, report.datum) if not _comes_back(one, told))
    return [f"niets over de afspraak ‘{one.rstrip(' .')}’" for one in lacking]


def _comes_back(agreement: str, told: str) -> bool:
    """Whether a text says what became of an agreement, or has at least half of its words close together."""
    if slug(agreement) in {slug(one) for one, _ in _RECORDED.findall(told)}:
        return True
    sentences = [_content(one) for one in sentences_in(_RECORDED.sub("", told))]
    words = _content(agreement)
    near = (one | other for one, other in zip(sentences, [*sentences[1:], set()], strict=True))
    return any(2 * len(words & again) >= len(words) for again in near)


def _content(text: str) -> set[str]:
    """The longer words of a text, without those that tell when."""
    return {one for one in slug(text).split("-") if len(one) > 3 and not one.isdigit()} - _WHEN
