"""YAML as people may write it: every style, comments everywhere, and edits to try on it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from spvgen.diagnostics import NodePath
from spvgen.edit import Append, Put
from spvgen.edit.intended import Edit
from spvgen.source import Source, value_at
from support import TURNING

Draw = Callable[[st.SearchStrategy[Any]], Any]

KEYS = st.sampled_from(["naam", "datum", "doelen", "a", "b", "c_d", "é", "x y", '"q r"', "'s t'", '"#"', "1"])
WORDS = st.sampled_from(
    ["ja", "een", "klant", "2026-01-12", "007", "68%", "😀", "Zoë’s", "a:b", "x#y", "(x)", "naam", "e\u0301"]
)
COMMENTS = st.sampled_from(["#", "# x", "# a: b", "# - c", "#\tx\t", "# ' \" [ {", "# 😀 …", "# ---"])
SPACES = st.sampled_from([" ", "   "])
SPACE = st.sampled_from([" ", " ", " ", "  ", "   ", "\t", " \t"])
HARD = [
    "ja", "No", "null", "~", "007", "12", "3,2", "68%", "€ 90.000", "2026-01-12", "09:00", "# x", "- x", ": ", "a: b",
    "a #b", "klant #3", " x", "x ", "\tx\t", "'", '"', "\\", "'t Hof", 'zei "nee"', "a\\b\"c'd", "😀", "…", "", " ", "\n",
    "x\n", "een\n\ntwee", " een\ntwee", "een\n \ntwee", "een\n  twee\n", "- x\n- y", "# x\n# y", "[a]", "{a: b}", "*a", "&a",
    "!a", "%a", "@a", "`a`", "|", ">", "?", "? a", "-", "---", "...", "---\n...", "a,b", "a\u00a0b", "\ufeff", "a\ufeff\nb", "<<",
    "1e5", "0x1F", ".inf", "1_000", "x\nnaam: y\nfunctie: z\n", "een\n\n\n", "\n\nx", "e\u0301",
]  # fmt: skip
TEXTS = st.sampled_from(HARD) | st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn", "Zl", "Zp"], exclude_characters=TURNING)
    | st.sampled_from("\n\t :#-'\"\\,[]{}"),
    max_size=25,
)
NEW_VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["naam", "datum", "nieuw", "x: y", "1", "- z"]), inner, max_size=3)
    ),
    max_leaves=5,
)


@dataclass(frozen=True)
class Hand:
    """One writer's habits: steps in spaces, and how often something comes with a comment."""

    draw: Draw
    step: int
    list_step: int
    comments: int

    def often(self, percent: int) -> bool:
        return bool(self.draw(st.integers(1, 100)) <= percent)

    def one(self, *choices: str) -> str:
        return str(self.draw(st.sampled_from(choices)))

    def trailing(self, space: st.SearchStrategy[str] = SPACE) -> str:
        """The end of a line: perhaps space, perhaps a comment."""
        if self.often(self.comments):
            return f"{self.draw(space)}{self.draw(COMMENTS)}"
        return str(self.draw(space)) if self.often(8) else ""

    def between(self, column: int) -> list[str]:
        """Empty lines and comments that may stand between two lines, at any column."""
        lines = []
        while self.often(self.comments):
            indent = " " * self.draw(st.sampled_from([0, column, column, max(column - 1, 0), column + 2]))
            comment = self.draw(COMMENTS | st.sampled_from(["#naam: x", "#- x"]))
            lines.append(self.one("", "", indent + comment, indent + comment, "  "))
        return lines

    def words(self, least: int = 1) -> list[str]:
        return list(self.draw(st.lists(WORDS, min_size=least, max_size=3)))

    # Block style

    def block(self, column: int, depth: int) -> list[str]:
        return self.group(column, depth) if self.often(55) else self.list_(column, depth)

    def group(self, column: int, depth: int) -> list[str]:
        lines: list[str] = []
        for key in self.draw(st.lists(KEYS, min_size=1, max_size=4, unique_by=lambda key: key.strip("'\""))):
            lines += self.between(column) if lines else []
            lines += self.headed(f"{' ' * column}{key}:", column, self.step, self.list_step, depth)
        return lines

    def list_(self, column: int, depth: int) -> list[str]:
        lines: list[str] = []
        for _ in range(self.draw(st.integers(1, 3))):
            lines += self.between(column) if lines else []
            if depth and self.often(35):
                inner = column + 1 + self.draw(st.sampled_from([1, 1, 1, 3]))
                first, *rest = self.block(inner, depth - 1)
                lines += [f"{' ' * column}-{' ' * (inner - column - 1)}{first.lstrip(' ')}", *rest]
            else:
                lines += self.headed(f"{' ' * column}-", column, 2, 2, depth)
        return lines

    def headed(self, head: str, column: int, step: int, list_step: int, depth: int) -> list[str]:
        """A key or a dash with what belongs to it."""
        if depth and self.often(35):
            if self.often(50):
                inner = self.group(column + step, depth - 1)
            else:
                inner = self.list_(column + list_step, depth - 1)
            return [head + self.trailing(SPACES), *self.between(column + step), *inner]
        first, *rest = self.scalar(column + step) if self.often(75) else self.flow_lines(column + step)
        if first and not rest and self.often(8):
            return [head + self.trailing(SPACES), f"{' ' * (column + step)}{first}{self.trailing()}"]
        gap = self.one(" ", " ", " ", "   ", "\t" if head.endswith(":") else " ") if first else ""
        lines = [f"{head}{gap}{first}", *rest]
        if first[:1] in ("|", ">"):
            return lines
        return [*lines[:-1], lines[-1] + self.trailing()]

    def scalar(self, column: int) -> list[str]:
        """The lines of a text, without the indentation of the first."""
        text, more, quote = " ".join(self.words()), self.words()[0], self.one("'", '"')
        gap = [""] if self.often(30) else []
        kinds = {
            "plain": [text],
            "single": ["'" + text + self.one("", "''", " # x", ": y") + "'"],
            "double": ['"' + text + self.one("", '\\"', "\\n", " # x", "\\\\", "\\u00e9", ": y") + '"'],
            "lines": [text, *gap, " " * column + f"en {more}"],
            "quoted lines": [quote + text, *gap, " " * column + more + quote],
            "block": self.block_text(column),
            "empty": [""],
            "null": [self.one("null", "~")],
        }
        return kinds[self.one(*kinds, "plain", "block")]

    def block_text(self, column: int) -> list[str]:
        comment = f" {self.draw(COMMENTS)}" if self.often(self.comments) else ""
        lines = [self.one("|", "|", ">") + self.one("", "", "-", "+") + comment]
        for number in range(self.draw(st.integers(1, 3))):
            deeper = self.one("", "", "", "  ", "- ", "# ") if number else ""
            lines += [" " * column + deeper + " ".join(self.words())]
            lines += self.draw(
                st.lists(st.sampled_from(["", "", " " * column, " " * (column + 2)]), max_size=2)
            )
        return lines

    # Flow style

    def flow_lines(self, column: int) -> list[str]:
        return self.flow(column, 2).split("\n")

    def flow(self, column: int, depth: int) -> str:
        entries = [self.flow_entry(column, depth) for _ in range(self.draw(st.integers(0, 3)))]
        if self.often(50):
            keys = self.draw(st.lists(KEYS, min_size=3, max_size=3, unique_by=lambda key: key.strip("'\"")))
            entries = [
                key if self.often(5) else f"{key}: {'' if self.often(6) else entry}"
                for key, entry in zip(keys, entries, strict=False)
            ]
            opening, closing = "{", "}"
        else:
            opening, closing = "[", "]"
        return opening + self.joined(entries, column) + closing

    def joined(self, entries: list[str], column: int) -> str:
        last_comma = "," if entries and self.often(20) else ""
        if self.often(60):
            pad = " " if self.often(20) else ""
            return pad + self.one(", ", ", ", ",  ").join(entries) + (f"{last_comma}" or pad)
        pad = "\n" + " " * (column + 1)
        lines = [f"{pad}{entry}{',' if place < len(entries) else last_comma}{self.flow_comment()}"
                 for place, entry in enumerate(entries, 1)]  # fmt: skip
        return self.flow_comment() + "".join(lines) + pad

    def flow_comment(self) -> str:
        return f" {self.draw(COMMENTS)}" if self.often(self.comments) else ""

    def flow_entry(self, column: int, depth: int) -> str:
        if depth and self.often(25):
            return self.flow(column + 2, depth - 1)
        text = " ".join(self.words())
        return self.one(text, text, f"'{text}'", f'"{text}, [\\n"', "a: b" if self.often(5) else text)


@st.composite
def yaml_texts(draw: Draw) -> bytes:
    """A whole file, in any layout."""
    hand = Hand(
        draw,
        draw(st.sampled_from([1, 2, 2, 2, 4])),
        draw(st.sampled_from([0, 2, 2, 4])),
        draw(st.sampled_from([0, 10, 30])),
    )
    lines = hand.between(0) + hand.one("", "", "", "---", "--- # x").splitlines()
    lines += hand.between(0)
    lines += hand.group(0, 3) if hand.often(90) else hand.block(0, 3)
    lines += hand.between(0) + hand.one("", "", "", "...", "... # x").splitlines()
    newline = hand.one("\n", "\n", "\n", "\r\n", "\r\n", "\r")
    ended = newline if hand.often(80) else ""
    mark = b"\xef\xbb\xbf" if hand.often(15) else b""
    return mark + ("\n".join(lines).replace("\n", newline) + ended).encode()


@st.composite
def edits(draw: Draw, source: Source) -> Edit:
    """An edit that fits what was read: a value replaced, a key or an item added."""
    values = {path: value_at(source.value, path) for path in source.nodes}
    texts = [path for path, value in values.items() if path and not isinstance(value, (dict, list))]
    lists = [path for path, value in values.items() if isinstance(value, list)]
    groups = [path for path, value in values.items() if isinstance(value, dict)]
    empty = [path for path in texts if values[path] is None]
    kinds: dict[str, list[NodePath]] = {
        "put": texts,
        "append": lists,
        "append-to-nothing": empty,
        "key": groups,
        "list": groups,
    }
    kind = draw(st.sampled_from([kind for kind, paths in kinds.items() if paths]))
    path, new = draw(st.sampled_from(kinds[kind])), draw(NEW_VALUES)
    order = draw(st.lists(st.sampled_from(["naam", "datum", "doelen", "a", "b", "nieuw", "é"]), unique=True))
    match kind:
        case "put":
            return Put(path, new)
        case "key":
            return Put(
                (*path, _unused(values, path, draw(st.sampled_from(["nieuw", "nog: een"])))), new, order
            )
        case "list":
            return Append((*path, _unused(values, path, "nieuw")), new, order)
    return Append(path, new)


def _unused(values: Mapping[NodePath, Any], path: NodePath, name: str) -> str:
    """A key that a group does not have yet."""
    return name if (*path, name) not in values else _unused(values, path, f"{name}er")
