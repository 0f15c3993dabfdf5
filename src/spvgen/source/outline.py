"""Which keys belong to which part of a plan: enough to see that a heading is gone or a line moved.

A text that is no YAML has no model yet, and ``source`` may not know the models: so it reads a table of them.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from spvgen.diagnostics import NodePath

TABLE: Final = Path(__file__).with_name("outline.txt")
"""The keys of each part, in order; written by ``python -m spvgen.reference``."""

NO_TEXT: Final = "="
"""What stands in the table behind a key that takes no text but a day, a figure or a choice."""

LISTED: Final = "*"
"""What stands in the table behind a key that takes a list."""

_SOORT: Final = re.compile(r"^soort:[ \t]*[\"']?([\w-]+)", re.MULTILINE)


def outline_of(text: str) -> "Outline":
    """The outline of the kind that a text says it is; of an improvement plan where it says nothing."""
    named = _SOORT.search(text)
    outlines = _outlines()
    return outlines.get(named[1] if named else "", outlines["verbeterplan"])


def fitting_kind(keys: Collection[str]) -> str | None:
    """The ``soort`` that holds most of these keys at the top; None where several do, or none."""
    held = {soort: outline.at_the_top(keys) for soort, outline in _outlines().items()}
    most = max(held.values())
    fitting = [soort for soort, count in held.items() if count == most > 0]
    return fitting[0] if len(fitting) == 1 else None


def is_report(keys: Collection[str]) -> bool:
    """Whether a file with these keys at its top is a report of one talk, apart from the plan it belongs to.

    All of them are keys of such a report, and one of them at least stands at the top of no document.
    """
    own = {key for outline in _outlines().values() for key in outline.of_reports}
    tops = {key for outline in _outlines().values() for key in keys if outline.at_the_top([key])}
    return set(keys) <= own and not set(keys) <= {*tops, "datum"}


@cache
def known_keys() -> frozenset[str]:
    """Every key that some part of some document has."""
    lines = TABLE.read_text("utf-8").splitlines()
    written = (key for line in lines for key in line.partition(": ")[2].split())
    return frozenset(key.rstrip(NO_TEXT + LISTED) for key in written)


@cache
def _outlines() -> dict[str, "Outline"]:
    """``soort`` → its outline."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in TABLE.read_text("utf-8").splitlines():
        soort, path, keys = re.split(" |: ", line, maxsplit=2)
        found.setdefault(soort, {})[path] = tuple(keys.split())
    return {soort: Outline(parts) for soort, parts in found.items()}


class Outline:
    """The parts of one kind of document by path, with their keys; a path that ends with ``[]`` is a list."""

    def __init__(self, keys: dict[str, tuple[str, ...]]) -> None:
        self._keys = {path: tuple(map(_bare, part)) for path, part in keys.items()}
        self._takes_text = {
            (path.replace("[]", ""), _bare(key)): NO_TEXT not in key
            for path, part in keys.items()
            for key in part
        }
        self._marked = {path: dict(zip(map(_bare, part), part, strict=True)) for path, part in keys.items()}
        self._parts = frozenset(path.replace("[]", "") for path in keys)
        self._listed = frozenset(_bare(key) for part in keys.values() for key in part if LISTED in key)
        self.of_reports = frozenset(
            key for path, part in self._keys.items() if _is_report(path) for key in part
        )
        self.known = frozenset(key for part in self._keys.values() for key in part)

    def takes_text(self, path: NodePath) -> bool:
        """Whether a value may be any text; of a key in a wrong place, whether it may be so anywhere."""
        *above, key = [step for step in path if isinstance(step, str)] or [""]
        here = self._takes_text.get((".".join(above), key))
        anywhere = [text for (_, name), text in self._takes_text.items() if name == key]
        return (any(anywhere) or not anywhere) if here is None else here

    def at_the_top(self, names: Collection[str]) -> int:
        """How many of these keys stand in the document itself."""
        return len({*names} & {*self._keys[""]})

    def together(self, *names: str) -> bool:
        """Whether some part holds all these keys."""
        return any(set(names) <= set(keys) for keys in self._keys.values())

    def first_key(self, heading: str, used: Collection[str], *, listed: bool) -> str | None:
        """The key with which the part below a heading begins, where only the ``used`` ones of it stand."""
        for path, keys in self._keys.items():
            fits = (
                path and _name(path) == heading and listed == path.endswith("[]") and set(used) <= set(keys)
            )
            if fits and keys[0] not in used:
                return keys[0]
        return None

    def holds(self, heading: str, key: str) -> bool:
        """Whether a key may stand below this heading, or in the items below it."""
        return any(_name(path) == heading and key in keys for path, keys in self._keys.items() if path)

    def is_part(self, name: str) -> bool:
        """Whether keys or points with keys stand below this key."""
        return any(_name(path) == name for path in self._keys if path)

    def takes_one(self, key: str) -> bool:
        """Whether one value stands behind this key, wherever it stands: no list, and no keys below it."""
        return key in self.known and key not in self._listed and not self.is_part(key)

    def lists(self, heading: str, *keys: str) -> bool:
        """Whether the items of a list with this heading may hold all these keys."""
        return any(
            path.endswith("[]") and _name(path) == heading and set(keys) <= set(inner)
            for path, inner in self._keys.items()
        )

    def place(self, path: Sequence[str]) -> "Place":
        """What stands below the key at this path of headings; no keys where it is no part."""
        whole = next((one for one in self._keys if one and one.replace("[]", "") == ".".join(path)), "")
        inner = [key for key in self._keys[whole] if f"{whole}.{key}".replace("[]", "") not in self._parts]
        return Place(whole.endswith("[]"), {key: self._marked[whole][key] for key in inner} if whole else {})

    def lost_heading(self, keys: Collection[str], beside: str, text: str, *, listed: bool) -> str | None:
        """The heading that must have stood above these keys, at the height of the key ``beside``.

        Where several would do, only one that ``text`` holds nowhere; None if that decides nothing.
        """
        parts = [path for path, inner in self._keys.items() if path and set(keys) <= set(inner)]
        names = [_name(path) for path in parts if listed == path.endswith("[]")]
        fitting = [name for name in names if self.together(name, beside)]
        if len(fitting) > 1:
            fitting = [name for name in fitting if not re.search(rf"^[ -]*{name}:", text, re.MULTILINE)]
        return fitting[0] if len(fitting) == 1 else None


class Place(NamedTuple):
    """Where keys or points with keys stand: whether as a list, and the keys that are no part themselves."""

    listed: bool
    marked: dict[str, str]
    """Each key, in order, with what stands behind it in the table."""

    def takes_text(self, key: str) -> bool:
        """Whether any text may stand behind a key."""
        return NO_TEXT not in self.marked[key]

    def takes_list(self, key: str) -> bool:
        """Whether a list belongs behind a key."""
        return LISTED in self.marked[key]


def _bare(key: str) -> str:
    return key.rstrip(NO_TEXT + LISTED)


def _is_report(path: str) -> bool:
    return _name(path) == "verslag"


def _name(path: str) -> str:
    return path.rpartition(".")[2].removesuffix("[]")
