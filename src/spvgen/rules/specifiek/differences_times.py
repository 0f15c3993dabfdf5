"""Whether a text says otherwise than its keys how often something is, or when (part of S08)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from spvgen.dates import WEEKDAYS
from spvgen.rules.reading.claims import rhythms
from spvgen.rules.reading.patterns import MONTH, WEEKDAY
from spvgen.rules.reading.texts import sentence_at, sentences_in
from spvgen.wording.dates import dates
from spvgen.wording.stating import amounts
from spvgen.workdays import DAY, previous_workday

if TYPE_CHECKING:
    from spvgen.wording.dates import DateMention
    from spvgen.wording.frequencies import Frequency


def other_rhythm(text: str, frequency: str) -> str:
    """The words by which a text says another rhythm than ``frequentie``; empty where it does not."""
    said, meant = _apart(rhythms(text), text), _apart(rhythms(frequency), frequency)
    said = [one for one in said if not any(_is_ceiling(one, text, other) for other in meant)]
    if not said or not meant or any(_fits(one, other, len(said)) for one in said for other in meant):
        return ""
    if _is_of_another_act(said[0], text) or any(_fits_counted(one, text, meant) for one in said):
        return ""
    return said[0].text


def _is_ceiling(said: Frequency, text: str, meant: Frequency) -> bool:
    """*Maximaal twee dagen per week*, beside *wekelijks*: no more than that, and so it fits."""
    same = (said.every, said.unit) == (meant.every, meant.unit) and meant.times <= said.times
    return same and re.search(_AT_MOST, text[: said.start]) is not None


_AT_MOST: Final = r"(?i)\b(?:maximaal|max\.?|hooguit|hoogstens|ten hoogste|niet (?:meer|vaker) dan)\s+$"
_OCCASIONS: Final = ("keer", "keren", "maal")


def _fits_counted(said: Frequency, text: str, meant: Sequence[Frequency]) -> bool:
    """*Elke maand gaat Bo twee keer mee*: so often in each, told further on in the same sentence."""
    counts = [one for one in amounts(sentence_at(text, said.start)) if one.unit in _OCCASIONS]
    paces = {_pace(replace(said, times=int(one.value))) for one in counts}
    return said.times == 1 and not paces.isdisjoint(map(_pace, meant))


_THE_SAME: Final = ("dat ", "dit ", "deze ", "die ", "ze ", "zo ", "daarom ", "dus ")
_ITS_THING: Final = (
    r"(?i)(?:\w+ ){1,2}(?:moet|wil|ziet|krijgt|leest|bekijkt|gebruikt) (?:hem|haar|die|deze|het|ze)\b"
)
"""*Hij wil hem om de dag inzien*: what the sentence before was about."""


def _is_of_another_act(said: Frequency, text: str) -> bool:
    """*Je schrijft op wat er misging. Op donderdag bespreek je dat*: the key is of the first sentence."""
    first, *others = sentences_in(text)
    if not others or rhythms(first):
        return False
    sentence = sentences_in(text[: said.end])[-1]
    return not (sentence.lower().startswith(_THE_SAME) or re.match(_ITS_THING, sentence))


_WEEKDAY: Final = r"(?i)\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\b)"
_ON_A_DAY: Final = r"(?i)op \w+dag(?:ochtend|morgen|middag|avond)?"


def _apart(said: Sequence[Frequency], text: str) -> Sequence[Frequency]:
    """The rhythms of a text; in *om de week luister je op dinsdag terug* the day is no rhythm of its own."""
    if any(word in text for word in _BUT_FOR):
        return ()
    said = [one for one in said if not (_is_later(one, text) or _is_nth(one))]
    paced = [one for one in said if not re.fullmatch(_ON_A_DAY, one.text)] if len(said) > 1 else ()
    return paced or said


_BUT_FOR: Final = ("behalve", "uitgezonderd", "uitzondering")
"""*Elke ochtend, behalve op maandag*: how often that is, the words don't say."""
_NTH: Final = frozenset({"tweede", "derde", "vierde", "vijfde"})


def _is_nth(said: Frequency) -> bool:
    """*Iedere tweede maandag* may be one in two weeks, or the second of the month."""
    words = said.text.lower().split()
    return words[1] in _NTH and "van" not in words if len(words) > 1 else False


def _is_later(said: Frequency, text: str) -> bool:
    return text[said.end :].lower().startswith(_LATER)


_LATER: Final = (" erna", " erop", " daarna", " daarop")
"""Behind *om de week*: what one keeps in mind for the week after."""


def _fits(said: Frequency, meant: Frequency, many: int) -> bool:
    """The same, or on what days: *op di en do* beside *wekelijks*, *op dinsdag* beside so many weeks.

    *Op dinsdag en op donderdag* are as ``many`` rhythms as there are days.
    """
    weekly = re.search(_WEEKDAY, said.text) is not None and said.unit == "week"
    paced = said.every == meant.every or re.fullmatch(_ON_A_DAY, said.text)
    days = weekly and (meant.times, meant.unit) in ((1, "week"), (many, "week"))
    return _pace(said) == _pace(meant) or bool(days and paced)


def _pace(rhythm: Frequency) -> tuple[int, int, str]:
    """What is compared; five times a week and every working day are the same."""
    pace = (rhythm.times, rhythm.every, rhythm.unit)
    return (1, 1, "dag") if pace == (5, 1, "week") else pace


# --- On what day -----------------------------------------------------------------------------------

_STARTS: Final = (
    r"(?i)\b(?:vanaf|sinds|van|tussen|na|start\w*|met ingang van)(?: de)?\s+$|\btussen\b[^.]{3,30}\ben\s+$"
)
_BEFORE_OCCASION: Final = (
    r"\bv(?:oo|óó)r(?:dat)? (?:het|de) \w*(?:weekend|vakantie|feest|dagen) van (?:\w+dag )?$"
)
_BY: Final = (
    r"(?i)\b(?:uiterlijk|v(?:oo|óó)r|tot(?: en met)?|t/m|niet later dan|op zijn laatst|(?:klaar|af|gereed) op"
    r"|deadline(?: is)?)(?: (?:op|de|om|\w+dag))*\s+$"
    rf"|{_BEFORE_OCCASION}"
)
"""What introduces the day by which something is done; any other day can be a step on the way."""
_RESULT_ON: Final = rf"{_BY}|^op(?: \w+dag)?\s+$"
"""In a goal a day at the start is when the result stands."""


def days_named(text: str, *known: date) -> Iterator[tuple[date, DateMention]]:
    """The days that a text names; without a year it is the nearest to the days that are known."""
    first, last = min(known), max(known)
    for mention in dates(text) if re.search(r"\d", text) else ():
        years = (mention.year,) if mention.year else range(first.year - 1, last.year + 2)
        days = [day for year in years if (day := mention.day_in(year))]
        if days:
            yield min(days, key=lambda day: max(first - day, day - last)), mention


def other_deadline(text: str, deadline: date, *, of_goal: bool) -> str:
    """The day by which a text wants it, or one after the deadline, where no day is the deadline; or empty.

    The day after it is the same (*vóór 1 mei*, also with a weekend between); so is a span that begins on it,
    and what begins is no end.
    """
    by = _RESULT_ON if of_goal else _BY
    found = [(day, mention, text[: mention.start]) for day, mention in days_named(text, deadline)]
    if any((day - deadline).days == 0 for day, _, _ in found):
        return ""
    ends = [
        one
        for one in found
        if (not re.search(_STARTS, one[2]) or re.search(_BEFORE_OCCASION, one[2]))
        and not _is_aside(one[2], text[one[1].end :], late=one[0] > deadline)
    ]
    if any(_is_day_after(deadline, day, before) for day, _, before in ends):
        return ""
    wrong = [
        mention
        for day, mention, before in ends
        if day > deadline or (re.search(by, before) and not _is_window(before, deadline - day))
    ]
    return wrong[-1].text if wrong else ""


def _is_day_after(deadline: date, day: date, before: str) -> bool:
    """*Vóór maandag 1 februari*, where Friday 29 January is the deadline: the last working day before it."""
    free = DAY < day - deadline <= _FREE and re.search(_BEFORE, before)
    return day - deadline == DAY or bool(free and previous_workday(day - DAY) == deadline)


_FREE: Final = timedelta(days=5)  # from Maundy Thursday to the Tuesday after Easter


def _is_aside(before: str, behind: str, *, late: bool) -> bool:
    """Whether a day is of a second chance, of the things that count, or of how long an arrangement lasts."""
    sentence = sentences_in(before, ";")[-1]
    lasts = late and _lasts(sentence, behind) and not re.search(r"(?i)\bvan \d", sentence)
    return bool(lasts or re.search(_OF_THINGS, sentence) or re.search(_SECOND_CHANCE, before))


def _lasts(before: str, behind: str) -> bool:
    """*Karim reserveert de zaal tot en met 31 juli*, *zorgt dat je uren tot en met 31 juli vast staan*."""
    if re.search(_ARRANGED, before):
        return not re.search(_REPEATED, before + behind)
    return bool(re.search(_SEEN_TO, before) and re.match(_STANDS, behind))


_UNTIL_THEN: Final = r"\btot(?: en met)?(?: \w+dag)?\s+$"
_ARRANGED: Final = (
    r"(?i)\b(?:plant|plannen|roostert?|zet|houdt|reserveert?|regelt?|blokkeert?|boekt?|huurt?|verlengt?|legt"
    rf"|spreekt) .*{_UNTIL_THEN}"
)
_REPEATED: Final = r"^(?:Je|Jij) .*\b(?:elke|iedere?|dagelijks|wekelijks)\b"
"""*Je regelt tot en met 31 juli elke week een vervanger*: at it until then."""
_SEEN_TO: Final = rf"(?i)\bzorg(?:t|en)?\b[^.;]*\bdat\b[^.;,]*{_UNTIL_THEN}"
_STANDS: Final = (
    r"(?i)[^.;,]*?\b(?:(?:vast|vrij|beschikbaar|bezet|open|in het rooster|ingeroosterd|gereserveerd)\b"
    r"|(?:staat|staan|ligt|liggen|geldt|gelden|blijft|blijven)\b|(?:kunt|kan|kunnen|mag|mogen)\b"
    r"|(?:hebt|heeft|hebben)(?=[.,;]|$| en\b))"
)
"""What is so until then, once it has been seen to; *zorgt dat je … inlevert* is done until then."""
_OF_THINGS: Final = r"\b\w+(?:en|s) (?:die|waarvan)\b[^,]*$"
_SECOND_CHANCE: Final = (
    r"(?i)\bherkansing\b[^.;]*$|\btweede kans\b[^.;]*$"
    r"|(?:^|[.;!?] )(?:lukt|slaag|zak|haal)\w* (?:dat|het|je|dit)\b[^.;]*, dan\b[^.;]*$"
)


def _is_window(before: str, left: timedelta) -> bool:
    """*Gemeten van 10 juni tot en met 7 juli*, the talk about it some time later: when it is measured."""
    return left <= _TO_TALK and re.search(_FROM_THEN, before) is not None


_TO_TALK: Final = timedelta(days=31)
_FROM_THEN: Final = (
    r"(?i)(?:(?:\bvan|:) (?:\w+dag )?\d[^.;:]{0,30}"
    r"|\b(?:in|over|gedurende) de (?:laatste )?\w+ (?:dagen|weken|maanden|kwartalen)"
    rf"|\b\d{{1,2}} {MONTH}(?: 20\d\d)?),?"
    r" (?:tot(?: en met)?|t/m)(?: \w+dag)?\s+$"
)


_PREPARES: Final = (
    r"(?i)\bschrijf(?:t|en)?\b.*\bin\b|\b(?:inschrijv|aanm[ae]l|meld|regel|boekt|bestel|vraagt?\b.*\baan\b)"
)
_AHEAD: Final = timedelta(days=42)
"""Before support begins it is arranged: *HR schrijft je voor 5 januari in*."""
_BEEN: Final = r"\b(?:is|zijn|was|waren|werd(?:en)?|ben|bent|heb(?:t|ben)?|heeft|had(?:den)?)\b"
_SETTLED: Final = (
    rf"(?i){_BEEN}[^;]*\b(?:besteld|geboekt|aangevraagd|geregeld|goedgekeurd|(?:aan)?gekocht|aangeschaft|toegezegd"
    r"|(?:aan|in|voor)gevraagd|gevraagd|besproken|aangemeld|ingeschreven|besloten|doorgegeven|ingelicht|gemeld"
    r"|geïnformeerd)\b"
    rf"|^(?:d[ai]t|die|dez?e|daar(?:om|voor)?|ze|het)\b[^;]*{_BEEN}[^;]*\b(?:(?:in|op) \w+ \w+"
    r" (?:gezet|opgenomen|geplaatst)|(?:in)?(?:gepland|geroosterd)|vrijge\w+|gereserveerd|afgesproken"
    r"|vastgelegd)\b"
)
"""What was arranged on a day, in a sentence about that; *dit* says that the help was told before it.

*De training is op 5 januari ingepland* is the day of the training itself.
"""


def days_outside(text: str, start: date | None, end: date | None) -> Iterator[tuple[str, str, date]]:
    """The words of each day at which support is said to begin or end otherwise; the key, and what it says."""
    known = [day for day in (start, end) if day]
    for day, mention in days_named(text, *known) if known else ():
        before = text[: mention.start]
        if day < (start or day) and re.search(_SETTLED, sentence_at(text, mention.start)):
            continue
        if (start and _is_first_such(text, day, start)) or (
            end and _is_first_such(text, end, day, of_end=True)
        ):
            continue
        if (
            start
            and _apart_from(day, start)
            and re.search(_FROM, before)
            and not _is_a_phase(before, within=day > start)
        ):
            yield mention.text, "start", start
        elif end and _apart_from(day, end) and re.search(_UNTIL, before):
            if not (re.search(_IN_PHASES, text) or re.search(_LAPSES, sentence_at(text, mention.start))):
                yield mention.text, "einde", end
        elif start and day < start - (_AHEAD if re.search(_PREPARES, text) else timedelta()):
            yield mention.text, "start", start
        elif end and day > end and not (day - end == DAY and re.search(_BEFORE, before)):
            yield mention.text, "einde", end


_OFF: Final = r"(?:niet|geen|verval(?:t|len)|stil|overgeslagen|uitgezonderd|behalve|vakantie|vrij)"
_SPAN: Final = r"\b(?:van|tussen) (?:\w+dag )?\d{1,2}\b[^.;]*?\b(?:tot|en)(?: en met)? (?:\w+dag )?\d{1,2}\b"
_LAPSES: Final = rf"(?i){_SPAN}[^.;]*\b{_OFF}\b|\b{_OFF}\b[^.;]*{_SPAN}"
"""*Van 26 juli tot en met 13 augustus vervalt het uur*: a pause, after which the help goes on."""


def _is_first_such(text: str, first: date, last: date, *, of_end: bool = False) -> bool:
    """*Van maandag 15 februari elke woensdag* begins on the Wednesday: no such day lies in between."""
    key, days = (first if of_end else last), [first + n * DAY for n in range((last - first).days + 1)]
    if not 1 < len(days) <= _A_WEEK:
        return False
    named = {WEEKDAYS.index(found.lower()) for found in re.findall(_EACH_DAY, text)}
    return [day for day in days if day.weekday() in named] == [key]


_A_WEEK: Final = 7
_EACH_DAY: Final = rf"(?i)\b({WEEKDAY})(?:ochtend|morgen|middag|avond)?\b(?! \d)"


def _is_a_phase(before: str, *, within: bool) -> bool:
    """Whether *vanaf* begins a later part: *Eerst doet Dirk het. Vanaf 15 mei maak jij de lijst.*"""
    return within and re.search(r"[.;!?]\s+Vanaf (?:\w+dag )?$", before) is not None


def _apart_from(day: date, key: date) -> bool:
    """Whether two days are not the same; the working day before or after a weekend is."""
    return abs(day - key) > _WEEKEND


_WEEKEND: Final = timedelta(days=2)
_FROM: Final = r"(?i)\bvanaf (?:\w+dag )?$"
_IN_PHASES: Final = r"(?i)\b(?:daarna|vervolgens|eerst|eerste|later|dan)\b"
_UNTIL: Final = r"(?i)\b(?:tot en met|t/m) (?:\w+dag )?$"
_BEFORE: Final = r"(?i)\b(?:v[oó][oó]r|tot) (?:\w+dag )?$"
"""*Voor 1 mei* is on 30 April, and so is what lasts *tot 1 mei*."""
