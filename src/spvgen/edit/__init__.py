"""Exact edits on the text of a plan: what a command adds, and not a byte besides.

    moment = ("evaluatiemomenten", 0)
    after = edited(before, "plan.yaml", [
        Put((*moment, "verslag"), {"datum": "2026-02-11", "aanwezig": ["Tom", "Sanne"]}),
        Append((*moment, "verslag", "afspraken"), "Tom belt elke maandag."),
        Put(("ondertekening", "vingerafdruk"), mark, order=Verbeterplan.model_fields),
    ])
    replace_if_unchanged(path, before, after)    # spvgen.files

Of a date that moves, a comment beside it that tells its day moves along (``told``).
Each edit is a splice at the places of the nodes; the outcome is read again and must hold exactly the
data that was meant, or nothing comes out.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from spvgen.diagnostics import Finding, Obstacle, format_path
from spvgen.edit.intended import Append, Drop, Edit, NewValue, Put, applied, as_put, has, without
from spvgen.edit.splices import candidates, gone, spliced
from spvgen.shell import to_check
from spvgen.source import RawValue, Source, read_source, value_at
from spvgen.source.model import CONTROL

__all__ = ["Append", "Drop", "NewValue", "Put", "Refusal", "edited"]

_BY_HAND: Final = (
    "Zet het er met de hand in. Of schrijf dit stuk zonder haken, met elk onderdeel op een eigen regel, "
    "en probeer het opnieuw."
)


class Refusal(Obstacle):
    """The edit can't be made without touching anything else.

    ``findings`` is what is wrong with the file itself, where that is the reason.
    """

    def __init__(self, message: str, hint: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message, hint)
        self.findings = tuple(findings)


def edited(data: bytes, file: str, edits: Sequence[Edit]) -> bytes:
    """The bytes of a plan file with the edits made one after the other; ``file`` is the name to show.

    Every byte outside an edit stays as it is, but for a comment that tells a date which moves, and so do line
    ends and byte order mark. Raises Refusal where the file has findings of its own, and where an edit does
    not come out as meant.
    """
    source = _sound(data, file)
    mark = data[: len(data) - len(source.text.encode())]
    for edit in edits:
        source = _after(source, mark, edit)
    return mark + source.text.encode()


def _sound(data: bytes, file: str) -> Source:
    source, findings = read_source(data, file)
    if source is None or findings:
        first = findings[0]
        message = f"In ‘{file}’ klopt regel {first.start.line} niet, en dan schrijft spv er niets bij."
        raise Refusal(message, f"Verbeter dat eerst. Kijk het na met: {to_check(file)}", findings)
    return source


def _after(source: Source, mark: bytes, edit: Edit) -> Source:
    if isinstance(edit, Drop):
        return _without(source, mark, edit)
    put = as_put(source.value, edit)
    _refuse_control_characters(put.value)
    _refuse_no_place(source, put)
    meant = applied(source.value, put)
    for splices in candidates(source, put):
        text = spliced(source.text, splices)
        after, findings = read_source(mark + text.encode(), source.file)
        if after is not None and not findings and _same(after.value, meant, source, put):
            return after
    where = f"Bij regel {_line(source, put)} kan spv ‘{format_path(edit.path)}’ niet invullen"
    message = f"{where} zonder ook iets anders te veranderen."
    raise Refusal(message, _BY_HAND)


def _without(source: Source, mark: bytes, edit: Drop) -> Source:
    if not has(source.value, edit.path):
        return source
    if splices := gone(source, edit.path):
        text = spliced(source.text, splices)
        after, findings = read_source(mark + text.encode(), source.file)
        if after is not None and not findings and after.value == without(source.value, edit.path):
            return after
    line = source.position(source.nodes[edit.path].begin).line
    message = f"Bij regel {line} kan spv ‘{format_path(edit.path)}’ niet weghalen."
    raise Refusal(message, "Haal het met de hand weg, en probeer het opnieuw.")


def _same(value: RawValue, meant: RawValue, before: Source, put: Put) -> bool:
    """Whether the data is what was meant.

    A text block at the very end of a file without a last line end gets that line end with what comes
    below it. That is the same text to a plan, so the file with its line end is a measure as well.
    """
    if value == meant:
        return True
    if before.text.endswith(("\n", "\r")):
        return False
    ended, _ = read_source(f"{before.text}\n".encode(), before.file)
    return ended is not None and value == applied(ended.value, put)


def _refuse_control_characters(value: NewValue) -> None:
    if isinstance(value, str):
        found = CONTROL.search(value.replace("\r", "\x00"))
        if found:
            sign = ord(value[found.start()])
            message = (
                f"In deze tekst staat een onzichtbaar stuurteken (U+{sign:04X}): dat kan in een plan niet."
            )
            raise Refusal(message, "Typ de tekst opnieuw, zonder te plakken.")
        return
    for inner in value.values() if isinstance(value, Mapping) else value:
        _refuse_control_characters(inner)


def _refuse_no_place(source: Source, put: Put) -> None:
    """A text where a list or group must be, and an item beyond the end of a list."""
    around, step = value_at(source.value, put.path[:-1]), put.path[-1] if put.path else None
    in_list = isinstance(around, list) and isinstance(step, int) and 0 <= step <= len(around)
    if not in_list and not (isinstance(around, dict) and isinstance(step, str)):
        what = format_path(put.path[:-1]) or source.file
        message = (
            f"Onder ‘{what}’ (regel {_line(source, put)}) kan spv niets toevoegen: er staat al iets anders."
        )
        raise Refusal(message, f"Kijk het plan na met: {to_check(source.file)}")


def _line(source: Source, put: Put) -> int:
    path = put.path
    while path not in source.nodes:
        path = path[:-1]
    return source.position(source.nodes[path].begin).line
