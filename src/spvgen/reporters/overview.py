"""Where all plans stand, as a table for people and as JSON for programs."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Any, Final

from spvgen.dates import format_date, format_time
from spvgen.diagnostics import format_path
from spvgen.dutch import count, join_list
from spvgen.kinds.shared import Gesprek
from spvgen.reporters.as_json import as_json
from spvgen.reporters.printable import cells, printable, tied_amounts, wrapped_lines
from spvgen.shell import to_check
from spvgen.standing.shape import Standing

UNCLEAR: Final = "niet compleet"
"""The state of a plan whose model does not stand: ``spv check`` tells what lacks."""

_TITLES: Final = ("Soort", "Voor", "Looptijd", "Stand", "Volgende gesprek")

_PLANS: Final = ("verbeterplan", "koersplan")
"""The kinds that people call a plan; of any other an overview speaks of documents."""


@dataclass(frozen=True, slots=True)
class Row:
    """One plan in the overview; ``standing`` is None where the model does not stand.

    ``open_places`` is how many places are still to be filled in.
    """

    file: str
    soort: str = ""
    kenmerk: str = ""
    who: str = ""
    standing: Standing | None = None
    open_places: int = 0


def overview(rows: Sequence[Row], day: date, width: int) -> str:
    """The table, then everything that is overdue, then a closing line.

    Of what kind a document is stands there only where there are several.
    """
    mixed = len({row.soort for row in rows if row.soort}) > 1
    folder = _folder(rows)
    title = f"{_noun(rows)[0].capitalize()}{f' in {folder}' if folder else ''}"
    twice = {one for one, times in Counter(row.kenmerk for row in rows).items() if one and times > 1}
    table = [(title, *_TITLES), *(_cells(row, folder, twice) for row in rows)] if rows else []
    parts = [_table([line if mixed else (line[0], *line[2:]) for line in table], width) if rows else ""]
    for heading, of_row in (("Veranderd nadat het vastlag:", _changed), ("Te laat:", _late)):
        told = [text for row in rows for text in of_row(row, width)]
        if told:
            parts.append("\n".join([heading, *told]))
    if twice:
        same = f"Let op: meer dan één plan heeft {_reference(twice)}. Geef elk plan een eigen kenmerk."
        parts.append("\n".join(wrapped_lines(printable(same), width)))
    parts.append(_closing(rows, day))
    return "\n\n".join(filter(None, parts))


def overview_as_json(rows: Sequence[Row]) -> bytes:
    """A list with one object a plan; days as ISO 8601, ``null`` for what is not there."""
    return as_json([_object(row) for row in rows])


# --- Text ------------------------------------------------------------------------------------------


def _folder(rows: Sequence[Row]) -> str:
    """The folder that holds all of these, so that their names need not say it.

    Empty for one file or none, and for a folder that would take more room than it saves.
    """
    folders = {row.file[: max(row.file.rfind("/"), row.file.rfind("\\")) + 1] for row in rows}
    folder = folders.pop() if len(folders) == 1 and len(rows) > 1 else ""
    return folder if len(folder) <= _SHORT_FOLDER else ""


_SHORT_FOLDER: Final = 20


def _reference(twice: Collection[str]) -> str:
    return f"{'het kenmerk' if len(twice) == 1 else 'een van de kenmerken'} {join_list(sorted(twice), 'of')}"


def _cells(row: Row, folder: str, twice: Collection[str]) -> tuple[str, ...]:
    """The cells of a plan; a ``kenmerk`` that stands there ``twice`` does not tell it from the other."""
    stands, file = row.standing, row.file.removeprefix(folder)
    name = f"{row.kenmerk} ({file})" if row.kenmerk in twice else row.kenmerk or file
    if stands is None:
        return (name, row.soort, row.who, "", UNCLEAR, "")
    span = f"{_short(stands.start)} – {_short(stands.end)}"
    unfilled = f"{count(row.open_places, 'plek', 'plekken')} nog open" if row.open_places else ""
    state = ", ".join(filter(None, (str(stands.state), stands.progress, unfilled)))
    return (name, row.soort, row.who, span, state, _moment(stands.next) if stands.next else "")


def _short(day: date) -> str:
    return f"{day:%d-%m-%Y}"


def _moment(talk: Gesprek) -> str:
    at = f" {format_time(talk.tijd).removesuffix(' uur')}" if talk.tijd else ""
    return f"{_short(talk.datum)}{at} {talk.naam}"


def _table(rows: Sequence[Sequence[str]], width: int) -> str:
    """The rows in columns; where these are too wide together, the widest go on in the next line."""
    shown = [[tied_amounts(printable(cell)) for cell in row] for row in rows]
    columns = [*zip(*shown, strict=True)]
    sizes = [max(map(cells, column)) for column in columns]
    excess = sum(sizes) + len(_GAP) * (len(sizes) - 1) - width
    for whole in (True, False):  # words are broken only where the window can't hold them all
        least = [_least(column, whole=whole) for column in columns]
        while excess > 0 and (wide := [at for at, size in enumerate(sizes) if size > least[at]]):
            # the first column holds names of files, which people copy
            others = [at for at in wide if at and sizes[at] > _ROOMY and whole]
            sizes[max(others or wide, key=sizes.__getitem__)] -= 1
            excess -= 1
    return "\n".join(line for row in shown for line in _lines(row, sizes))


def _least(column: Sequence[str], *, whole: bool) -> int:
    """How narrow a column may be: as its longest word where that stays ``whole``."""
    words = (word for cell in column for word in re.split(r"[ \n]+", cell))
    return max(_NARROWEST, max(map(cells, words), default=0)) if whole else _NARROWEST


_GAP: Final = "  "
_ROOMY: Final = 13
_NARROWEST: Final = 8
"""What a column needs, for a narrow window can't hold everything."""


def _lines(row: Sequence[str], sizes: Sequence[int]) -> list[str]:
    wrapped = [wrapped_lines(cell, size) for cell, size in zip(row, sizes, strict=True)]
    return [_GAP.join(map(_padded, line, sizes)).rstrip() for line in zip_longest(*wrapped, fillvalue="")]


def _padded(cell: str, size: int) -> str:
    return cell + " " * (size - cells(cell))


def _late(row: Row, width: int) -> list[str]:
    unclear = [_UNCLEAR_ADVICE.format(to_check(row.file))]
    return _points(row, [one.text for one in row.standing.overdue] if row.standing else unclear, width)


def _changed(row: Row, width: int) -> list[str]:
    told = row.standing.changed if row.standing else ()
    return _points(row, [*told, f"Lees wat je kunt doen met: {to_check(row.file)}"] if told else [], width)


def _points(row: Row, texts: Sequence[str], width: int) -> list[str]:
    """The texts as points below the name of their plan; nothing where there are none."""
    points = [
        line
        for text in texts
        for line in wrapped_lines(printable(text), width, initial_indent="    - ", subsequent_indent="      ")
    ]
    heading = f"{row.kenmerk} ({row.file})" if row.kenmerk else row.file
    return [f"  {printable(heading)}", *points] if points else []


_UNCLEAR_ADVICE: Final = "Dit bestand is nog niet leesbaar of compleet. Kijk met: {}"


def _closing(rows: Sequence[Row], day: date) -> str:
    late = sum(bool(row.standing and row.standing.overdue) for row in rows)
    unclear = sum(row.standing is None for row in rows)
    plans = count(len(rows), *_noun(rows))
    changed = sum(bool(row.standing and row.standing.changed) for row in rows)
    told = [f"bij {changed} is iets veranderd nadat het vastlag"] if changed else []
    told += [f"bij {late} is iets te laat"] if late else []
    told += [f"{unclear} {'is' if unclear == 1 else 'zijn'} nog niet compleet"] if unclear else []
    unfilled = sum(bool(row.open_places) for row in rows)
    verb = "is" if unfilled == 1 else "zijn"
    still = f"; {unfilled} {verb} nog niet helemaal ingevuld" if unfilled else ""
    return f"{plans} op {format_date(day)}: {join_list(told) or 'niets te laat'}{still}."


def _noun(rows: Sequence[Row]) -> tuple[str, str]:
    """What to call these together: one of them, and more."""
    kinds = {row.soort for row in rows if row.soort}
    return ("plan", "plannen") if kinds.issubset(_PLANS) else ("document", "documenten")


# --- JSON ------------------------------------------------------------------------------------------


def _object(row: Row) -> dict[str, Any]:
    stands = row.standing
    return {
        "file": row.file,
        "soort": row.soort or None,
        "kenmerk": row.kenmerk or None,
        "over": row.who or None,
        "start": stands.start.isoformat() if stands else None,
        "einde": stands.end.isoformat() if stands else None,
        "state": str(stands.state) if stands else UNCLEAR,
        "progress": (stands.progress or None) if stands else None,
        "open_places": row.open_places,
        "changed": list(stands.changed) if stands else [],
        "next": _next(stands.next) if stands and stands.next else None,
        "overdue": [
            {
                "kind": str(one.kind),
                "date": one.day.isoformat(),
                "path": format_path(one.path),
                "text": one.text,
            }
            for one in (stands.overdue if stands else ())
        ],
    }


def _next(talk: Gesprek) -> dict[str, str | None]:
    at = talk.tijd.isoformat("minutes") if talk.tijd else None
    return {"name": talk.naam, "date": talk.datum.isoformat(), "time": at}
