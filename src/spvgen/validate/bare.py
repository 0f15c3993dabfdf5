"""Where a bare text, or a list of texts, belongs instead, in the user's own words."""

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from spvgen.dates import meant_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import NOTHING, DutchValueError, join_list
from spvgen.edit.writing import OPEN, one_line
from spvgen.files import PLAN_ENDINGS
from spvgen.keys import Key, keys_of
from spvgen.kinds import NAMED
from spvgen.kinds.values import Keuze, Model
from spvgen.quantities import Quantity
from spvgen.quantity_reading import parse_quantity
from spvgen.source import Source
from spvgen.source.lines import KEY_LIKE
from spvgen.source.misreadings import MARK
from spvgen.validate.meant import alike, as_key

_MAIN: Final = ("naam", "omschrijving", "verwachting", "besproken", "norm")
"""Keys of what somebody has to say of a part first, where several would do."""
_UNTIL: Final = re.compile(r"(?i)\s+(?:tot en met|tot|t/m|en|[-–—])\s+|\s*[–—]\s*")
_FROM: Final = re.compile(r"(?i)^(?:van|vanaf|tussen)\s+")
_RULE: Final = re.compile(r"[A-Z]{1,2}\d\d")
_IF_THEN: Final = re.compile(r"(?i)als (?P<als>.+?)[,:]? dan (?P<dan>.+)")
_NO_COLON: Final = re.compile(
    r"(?:- )?(?P<key>\w+)(?:\s*[=;→—–]+|,| -)?\s+"
    r"(?!(?i:is|was|zijn|waren|wordt|worden|blijft|blijven|kan|kunnen|moet|moeten|mag|mogen|gaat|gaan|heeft|hebben"
    r"|van|voor|dat|op|in|bij|en|of|met|door|waar\w*)\b)(?P<text>\S.*)"
)
"""A word and what stands behind it, as a line without its colon, and not as the subject of a sentence."""
_READERS: Final[Mapping[type, Callable[[str], object]]] = {date: meant_date, Quantity: parse_quantity}


def among_keys(part: type[Model], text: str) -> dict[str, str]:
    """The keys that a part can't do without, ``…`` behind them, and a text behind the one it fits.

    It stands nowhere where it is neither a text of the part nor a value of it: *schooljaar 2026/2027* is no
    day.
    """
    keys = list(keys_of(part).values())
    given = _told_apart(keys, text) or _placed(keys, text)
    return {key.name: given.get(key.name, OPEN) for key in keys if key.required or key.name in given}


def without_colons(part: type[Model], written: str) -> dict[str, str]:
    """The keys of lines such as ``naam Karin Smit``, with their texts, and ``…`` behind what is still needed.

    Empty unless each line is one: a sentence that begins with the word, *norm is 80%*, is no line of a key.
    """
    keys = keys_of(part)
    found: dict[str, str] = {}
    if _told_apart(list(keys.values()), written.removeprefix("- ")):
        return found
    for line in written.strip().splitlines():
        told = _NO_COLON.fullmatch(line.strip())
        key = keys.get(told["key"].casefold()) if told else None
        if not told or not key or key.many or key.part or key.name in found:
            return {}
        found[key.name] = (_day(told["text"]) if key.takes is date else "") or told["text"]
    return {name: found.get(name, OPEN) for name, key in keys.items() if key.required or name in found}


def lines_of(keys: Mapping[str, str], written: Mapping[str, str] = MappingProxyType({})) -> list[str]:
    """The lines of a file for these keys; ``written`` are texts that stand in it already, as they do."""
    known = {OPEN: OPEN, **written}
    return [f"{key}: {known.get(text) or one_line(text)}" for key, text in keys.items()]


def _told_apart(keys: Sequence[Key], text: str) -> dict[str, str]:
    """A text that fills several keys: *als … dan …*, or two days; empty for any other."""
    names = {key.name for key in keys}
    if names == {"als", "dan"} and (found := _IF_THEN.fullmatch(text)):
        return found.groupdict()
    return span_of_days(keys, text)


def span_of_days(keys: Sequence[Key], text: str) -> dict[str, str]:
    """Two days in one text, *14-09-2026 – 12-03-2027*, each behind its key; else empty."""
    days, dated = [_day(one) for one in _UNTIL.split(_FROM.sub("", text.strip()))], _dated(keys)
    return dict(zip(dated, days, strict=True)) if len(days) == len(dated) == 2 and all(days) else {}


def _placed(keys: Sequence[Key], text: str) -> dict[str, str]:
    dated = _dated(keys)
    if len(dated) == 1 and (day := _day(text)):
        return {dated[0]: day}
    fitting = _fitting(keys, text)
    no_text = fitting.takes is not str and text and not _reads(fitting, text)
    several = fitting.name == "naam" and _comes_back(text)
    return {} if dated and (no_text or several) else {fitting.name: text}


def _comes_back(text: str) -> bool:
    """Whether a text tells of more than one moment: *elke vrijdag*, *wekelijks overleg*, *per kwartaal*."""
    from spvgen.wording.times import RHYTHM, marks_of  # only where keys are forgotten

    return any(mark.kind in RHYTHM | {"per"} for mark in marks_of(text))


def _dated(keys: Sequence[Key]) -> list[str]:
    return [key.name for key in keys if key.takes is date and key.required]


def _day(text: str) -> str:
    """A day in any spelling as it is written in a plan; empty where it is none."""
    try:
        return str(meant_date(text))
    except DutchValueError:
        return ""


def told_by_key(part: type[Model], word: str, text: str) -> dict[str, str]:
    """The keys for a value that stands as a key and the text behind it; empty where that is no value."""
    keys = list(keys_of(part).values())
    needed = [key for key in keys if key.required]
    named = next(
        (
            key
            for key in needed
            if (key.takes is date and _day(word)) or (key.name == "regel" and _reads(key, word))
        ),
        None,
    )
    others = [key for key in needed if key is not named and key.takes is str]
    if named is None or len(others) != 1 or len(needed) != 2:
        return {}
    return {named.name: _day(word) or word, others[0].name: text.strip()}


def item_by_key(part: type[Model], heading: str, key: str, text: str) -> dict[str, str]:
    """What is meant where an item of a list has a key that is none: *9 juni: te laat*, *Bellen: elke week*.

    ``heading`` is the key of that list. With ``…`` for what is still needed; empty where a key may be meant.
    """
    word = re.sub(MARK, "", key, count=1)
    told = told_by_key(part, word, text)
    if told or (word == key and KEY_LIKE.fullmatch(key)) or alike(word, list(part.model_fields)):
        return told
    given = among_keys(part, text)
    if heading.startswith(as_key(word)):  # *actie 1* is no name
        return given
    first = next(iter(keys_of(part).values()))
    others = {name: words for name, words in given.items() if name != first.name}
    named = first.takes is str and not part.bare_key
    if named and given.get(first.name, OPEN) == OPEN and set(others.values()) - {OPEN}:
        return {first.name: word, **others}
    return among_keys(part, f"{word}: {text}")


def may_be_absent(owner: type[Model], key: str | int, value: object) -> bool:
    """Whether a value says that there is nothing (*n.v.t.*) behind a key that may as well be left out."""
    field = owner.model_fields.get(str(key))
    said = isinstance(value, str) and value.strip().rstrip(".").casefold() in NOTHING
    return bool(said and field and not field.is_required())


def _fitting(keys: Sequence[Key], text: str) -> Key:
    """The key whose value a text can be; of those that take any text the one that tells most."""
    single = [key for key in keys if not key.many and not key.part] or list(keys)
    texts = [key for key in single if key.takes is str] or single
    fitting = [key for key in single if _reads(key, text)] or texts
    named = [key for name in _MAIN for key in fitting if key.name == name]
    return (named or [key for key in fitting if key.required][-1:] or fitting)[0]


def _reads(key: Key, text: str) -> bool:
    """Whether a text is the day, the quantity, the choice, the rule or the file that belongs behind a key."""
    match key.name:
        case "regel":
            return bool(_RULE.fullmatch(text))
        case "bestand":
            return text.endswith(PLAN_ENDINGS)
    if issubclass(key.takes, Keuze):
        return text in [*key.takes]
    try:
        return key.takes in _READERS and bool(_READERS[key.takes](text))
    except DutchValueError:
        return False


def without_dashes(source: Source, part: type[Model], path: NodePath, value: object) -> str:
    """The advice where a list stands where one value belongs; empty for a text in brackets, but of names."""
    node = source.nodes.get(path)
    items = value if isinstance(value, list) and all(isinstance(one, str) for one in value) else []
    if not items or node is None or node.key_start is None:
        return ""
    key, dashed = keys_of(part).get(str(path[-1])), node.style == "block"
    if key is None or key.takes is not str:
        return _only_one(items, *(("het", "streepje") if dashed else ("de", "haken")))
    listed = len(items) > 1 and path[-1] in NAMED
    if not (dashed or listed):
        return ""
    column = source.lines.column(node.key_start)
    before = source.lines.around(node.key_start)[:column]  # with the dash of the item that it begins
    if len(items) == 1 and "\n" not in items[0].strip():
        return f"Haal het streepje weg. Schrijf: {before}{path[-1]}: {one_line(items[0].strip())}"
    if listed:
        names = one_line(join_list([item.strip() for item in items]))
        signs = "streepjes" if dashed else "haken"
        return f"Zet de namen achter elkaar, zonder {signs}. Schrijf: {before}{path[-1]}: {names}"
    text = "\n".join(
        [f"{before}{path[-1]}: |", *(textwrap.indent(item.strip(), " " * (column + 2)) for item in items)]
    )
    return f"Haal de streepjes weg, en zet achter de sleutel een |. Schrijf: {text}"


def _only_one(items: Sequence[str], article: str, mark: str) -> str:
    if len(items) == 1:
        return f"Hier hoort geen lijst. Haal {article} {mark} weg, en zet de waarde achter de sleutel."
    return f"Hier kan er maar één staan. Kies er één, en zet die zonder {mark} achter de sleutel."
