"""What the README tells developers holds: every room is on the map, and what it names is there."""

import re
from importlib.util import find_spec
from pathlib import Path

from support import ROOT

SECTION = (ROOT / "README.md").read_text("utf-8").partition("## For developers")[2]
HOUSE = ROOT / "src" / "spvgen"


def rooms() -> list[str]:
    rows = re.findall(r"^\| (`.*?) \|", SECTION, re.MULTILINE)
    return re.findall(r"`(\w+)`", " ".join(rows))


def test_every_room_is_on_the_map_once() -> None:
    there = {
        path.stem for path in HOUSE.iterdir() if not path.name.startswith("_") and path.name != "py.typed"
    }
    assert len(there) > 40
    assert sorted(rooms()) == sorted(there)


def test_every_path_is_there() -> None:
    named = {path for path in re.findall(r"`([\w./-]+/[\w./-]*)`", SECTION) if "<" not in path}
    assert len(named) > 15
    gone = [path for path in named if not any(Path(top, path).exists() for top in (ROOT, HOUSE))]
    assert gone == []


def test_every_program_is_there() -> None:
    named = re.findall(r"`python -m ([\w.]+)`", SECTION)
    assert named
    assert [name for name in named if find_spec(f"{name}.__main__") is None] == []
