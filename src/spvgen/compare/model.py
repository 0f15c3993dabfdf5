"""What a comparison tells, one change in the plan's own terms, and a place in two plans."""

from dataclasses import dataclass
from enum import StrEnum

from spvgen.compare.reading import Part
from spvgen.diagnostics import NodePath
from spvgen.kinds.values import part_below
from spvgen.source import RawValue


class Kind(StrEnum):
    """What happened to a value, a part or an item."""

    TOEGEVOEGD = "toegevoegd"
    VERVALLEN = "vervallen"
    GEWIJZIGD = "gewijzigd"
    VOLGORDE = "volgorde"


@dataclass(frozen=True, slots=True)
class Change:
    """One change and its Dutch text.

    ``path`` is where it stands in the new plan, or in the old one for what is gone; ``old_path`` where it
    stood before (None for what is new). The change covers all values at and below them, and those under
    ``also``: other keys beside the last one of the path. ``before`` and ``after`` are the values as the plan
    writes them. ``text`` is one sentence without a full stop; ``details`` are the lines of a part that came
    or went as a whole.
    """

    kind: Kind
    path: NodePath
    old_path: NodePath | None
    before: RawValue
    after: RawValue
    text: str
    details: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in both plans: its paths, the part there (None: unknown), and what it lies in.

    ``above`` is that in words, the outermost first: ``("doel ‘Salesquota’", "tussendoel van 22 juli 2025")``.
    """

    old: NodePath
    new: NodePath
    part: Part | None
    above: tuple[str, ...] = ()

    def below(self, key: str) -> "Spot":
        """The place under a key."""
        part = part_below(self.part, key) if self.part else None
        return Spot((*self.old, key), (*self.new, key), part, self.above)

    def item(self, i: int, j: int, name: str) -> "Spot":
        """The place of an item of the list here, by its index in either plan."""
        return Spot((*self.old, i), (*self.new, j), self.part, (*self.above, name) if name else self.above)

    @property
    def key(self) -> str:
        """The last key on the way to here."""
        return next((step for step in reversed(self.new) if isinstance(step, str)), "")

    def named(self, name: str = "") -> str:
        """What it lies in and its own name, in words."""
        return ", ".join(filter(None, (*self.above, name)))
