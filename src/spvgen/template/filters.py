"""The filters of a template: lists, other words, capitals; all keep the path of what they print."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from spvgen.closing import closes_itself, without_mark
from spvgen.dates import format_date
from spvgen.document.words import Inlines, LineBreak, Text, plain_text
from spvgen.dutch import behind_word, count
from spvgen.nameforms import greeted_by, salutation_of, without_titles
from spvgen.spoken import plain
from spvgen.template.parts import Record, model_of
from spvgen.template.points import ends_in_list
from spvgen.template.printing import bare_text, joined, paragraphs
from spvgen.template.values import Amount, Day, Phrase, Words


def _list(values: Iterable[object], word: str = "en") -> Phrase:
    """``a, b en c``, each value with its own path; absent ones are left out."""
    *first, last = _printed(values) or [()]
    before = joined(first, Text(", "))
    return _phrase(joined(filter(None, (before, last)), Text(f" {word} ")))


def _in_a_row(values: Iterable[object], mark: str = " · ") -> Phrase:
    """``a · b · c``, each value with its own path; absent ones are left out."""
    return _phrase(joined(_printed(values), Text(mark)))


def _printed(values: Iterable[object]) -> list[Inlines]:
    runs = (joined(paragraphs(value), LineBreak()) for value in values)
    return [run for run in runs if run]


def _phrase(run: Inlines) -> Phrase:
    return Phrase((run,) if run else ())


def _led_by(value: object, words: str) -> Phrase:
    """Words before a value; without the value no words either.

    Those of the template are one text with the mark behind them, so that no line ends between the two.
    """
    first, *others = paragraphs(value) or ((),)
    match first:
        case ():
            return Phrase(())
        case (Text(mark), *behind):
            return Phrase(((Text(words + mark), *behind), *others))
        case _:
            return Phrase(((Text(words), *first), *others))


def _quoted(value: object) -> Phrase:
    """A value between quotation marks, as the name of something in a sentence."""
    first, *others = paragraphs(value) or ((),)
    return Phrase(((Text("‘"), *first, Text("’")), *others) if first else ())


def formally_greeted(name: str) -> str:
    """What stands behind *Geachte*: *Noor Jansen*, *mevrouw Terpstra*, *heer Bos*."""
    said = salutation_of(name).casefold()
    title = "mevrouw " if said.startswith(("mev", "mw")) else "heer " if said else ""
    return f"{title}{plain(name)}"


def _with_weekday(day: object) -> object:
    """``dinsdag 8 juli 2025``; an open place stays as it is."""
    return Words(format_date(day, weekday=True), day.path) if isinstance(day, Day) else day


def _shown_as(value: object, words: object, key: str = "") -> Words | None:
    """Other words for a value, printed under its path.

    They are a text, a choice from a dict, or what a function of the plan finds, or a key of that. What the
    dict or the function does not know is printed as it is.
    """
    if value is None:
        return None
    if isinstance(words, Mapping):
        words = words.get(value, words.get(str(value).casefold(), value))  # Team is the team
    elif callable(words):
        found = words(value)
        words = getattr(found, key, value) if key else found
    return Words(bare_text(words), getattr(value, "path", ()))


def _capital(value: object) -> object:
    """A capital at the start; of a phrase where words of the template begin it."""
    match value:
        case Phrase(((Text(first), *rest), *others)):
            return Phrase(((Text(first[:1].upper() + first[1:]), *rest), *others))
        case str():
            pass
        case _:
            return value
    text = bare_text(value)
    return Words(text[:1].upper() + text[1:], getattr(value, "path", ()))


def _behind(value: object, word: str) -> object:
    """A clause as it goes on behind *als* or *dan*; behind the first a comma follows, so no full stop."""
    if not isinstance(value, str):
        return value
    clause = behind_word(bare_text(value), word)
    return Words(without_mark(clause) if word == "als" else clause, getattr(value, "path", ()))


def _closed_with(value: object, mark: str) -> object:
    """The value with a mark behind it, such as a full stop; not where one closes it, or a list does."""
    *before, last = paragraphs(value) or ((),)
    if not last or closes_itself(plain_text(last), mark) or ends_in_list(last):
        return value
    return Phrase((*before, (*last, Text(mark))))


def _without_end(value: object, words: object) -> object:
    """The value without the words that will follow it: ``5 per maand`` before ``per maand``."""
    if value is None or words is None or not bare_text(value).endswith(f" {bare_text(words)}"):
        return value
    return Words(bare_text(value).removesuffix(f" {bare_text(words)}"), getattr(value, "path", ()))


_SPANS: Final = {
    "dag": "per dag", "week": "per week", "maand": "per maand", "kwartaal": "per kwartaal",
    "looptijd": "over de looptijd",
}  # fmt: skip
_RATIO: Final = r"(?i)\bper \d|\bgemiddeld"


def _norm_with_span(measure: Record) -> Phrase | None:
    """The norm of a ``meting`` with the span that it holds over, each with its own path.

    ``minimaal 11 deals per maand``; of a share or an average ``minimaal 80% (gemeten per maand)``.
    """
    norm, per = measure.norm, measure.per
    if norm is None:
        return None
    span = _shown_as(per, _SPANS)
    if span and per != "looptijd" and _is_ratio(norm, measure.indicator or "", span):
        return _in_a_row([_without_end(norm, span), Words(f"(gemeten {span})", span.path)], " ")
    return _in_a_row([_without_end(norm, span), span], " ")


def _is_ratio(norm: object, indicator: str, span: str) -> bool:
    """Whether a figure does not add up in time; ``gemiddeld aantal deals per maand`` counts by the month."""
    share = isinstance(norm, Amount) and (not norm.unit or norm.unit.startswith("%"))
    return share or (span not in indicator and re.search(_RATIO, indicator) is not None)


def _criterion(goal: Record, plan: Record, form: str = "je") -> object:
    """The criterion that follows from a goal; where that is all of ``verwachting``, under its path."""
    if model_of(goal) is None:
        return goal.verwachting
    from spvgen.template.criterion import criterion_of  # many plans have criteria of their own

    found = criterion_of(model_of(goal), model_of(plan), formal=form == "u")
    return goal.verwachting if found == goal.verwachting else Words(found, ())


def _untitled(name: object) -> object:
    """A name as people say it, without the titles before it."""
    if not isinstance(name, str):
        return name
    return Words(without_titles(bare_text(name)), getattr(name, "path", ()))


def _greeted(name: object, form: str = "je") -> object:
    """A name as a letter greets somebody: mostly by the first name, and in the form *u* by the whole."""
    if not isinstance(name, str):
        return name
    greeted = formally_greeted if form == "u" else greeted_by
    return Words(greeted(bare_text(name)), getattr(name, "path", ()))


def _count(values: Any, one: str, many: str) -> Words:
    """``1 doel``, ``2 doelen``, for a list or a number."""
    return Words(count(values if isinstance(values, int) else len(values), one, many), ())


FILTERS: Final[dict[str, Callable[..., object]]] = {
    "lijst": _list,
    "op_rij": _in_a_row,
    "met_ervoor": _led_by,
    "aangehaald": _quoted,
    "met_weekdag": _with_weekday,
    "toon_als": _shown_as,
    "hoofdletter": _capital,
    "achter": _behind,
    "met_erachter": _closed_with,
    "norm_met_periode": _norm_with_span,
    "criterium": _criterion,
    "zonder_titel": _untitled,
    "aangesproken": _greeted,
    "aantal": _count,
}
"""Name in a template → filter."""


def is_filled_in(value: object) -> bool:
    """Whether a value stands in the plan, and is not merely the default of its key."""
    return bool(getattr(value, "path", ()))
