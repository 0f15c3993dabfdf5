"""What a rule is: a function with a page for the user as its docstring, and a row in the table."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Final, NamedTuple

from spvgen.diagnostics import NodePath, Severity, about_privacy


class Hit(NamedTuple):
    """What a rule tells: where, what is wrong, and what to write instead.

    ``quote`` are the words of the value that it is about; ``severity`` only where it differs from the
    rule's own. ``likewise`` is how a list calls this part (*‘Nabellen’*), where several can lack the same for
    the same reason: then people read the message once. A program, and who reads a Word file, gets each.
    """

    path: NodePath
    message: str
    hint: str
    quote: str = ""
    severity: Severity | None = None
    likewise: str = ""


_UNSEEN: Final = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
_WIDE: Final = "[\u00a0\u2000-\u200a\u202f\u205f\u3000]"


@dataclass(frozen=True)
class Texts:
    """The raw texts of a plan by path, for rules that run even when the model does not stand."""

    values: Mapping[NodePath, str]
    names: tuple[str, ...] = field(default=())
    """How the text may speak of the employee: full name, first name."""
    apart: tuple[str, ...] = field(default=())
    """The names that are kept apart from this plan, in ``personen.yaml``."""

    @cached_property
    def as_read(self) -> "Texts":
        """The same as a reader sees it: without what shows nothing, such as a soft hyphen."""
        if self.whole.isascii() or not re.search(f"{_UNSEEN}|{_WIDE}", self.whole):
            return self
        seen = {path: re.sub(_WIDE, " ", re.sub(_UNSEEN, "", text)) for path, text in self.values.items()}
        return replace(self, values=seen)

    @cached_property
    def whole(self) -> str:
        """The texts under each other: what is nowhere in it need not be looked for in each of them."""
        return "\n".join(self.values.values())

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Every word, with the signs that it is written with, and by number the texts that hold it."""
        places: dict[str, list[int]] = {}
        for number, text in enumerate(self.values.values()):
            for word in text.split():
                places.setdefault(word, []).append(number)
        return places

    def with_word(self, wanted: Callable[[str], bool]) -> list[tuple[NodePath, str]]:
        """The texts with a ``wanted`` word, in order; the rules share the words, and each is asked once."""
        found = {number for word, places in self._places.items() if wanted(word) for number in places}
        texts = list(self.values.items()) if found else []
        return [texts[number] for number in sorted(found)]


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """Thresholds of the rules (days, weeks, months, pieces) and weights; ``spv.toml`` can change them."""

    evaluatie_na_einde_dagen: int = 14
    zonder_evaluatie_dagen: int = 31
    evaluaties_voor_eind: int = 2
    looptijd_min_maanden: int = 3
    looptijd_max_maanden: int = 12
    training_voor_einde_weken: int = 4
    lang_dienstverband_jaren: int = 10
    lang_dienstverband_min_maanden: int = 6
    doelen_max: int = 5
    acties_max: int = 10
    lijst_acties_max: int = 7
    controleren_max_procent: int = 30
    zonder_doorlopen_dagen: int = 42
    zekerheid_min: int = 7
    koers_acties_max: int = 7
    koers_zonder_moment_dagen: int = 45
    ernst: Mapping[str, Severity | None] = field(default_factory=dict, hash=False)
    """Code → the weight that a rule has here instead of its own; None: the rule is off."""


Hits = Iterator[Hit]


class Rule(NamedTuple):
    """A row of the table: the code of a rule, how much it weighs, and what finds it.

    ``check`` takes ``(plan, settings)``; where ``on_text`` is set, ``(texts, settings)``. ``as_one`` tells
    several of its hits as the one fact about the plan that they are. It takes those that ``negeer`` left, so
    that each can be suppressed by itself.
    """

    code: str
    severity: Severity
    check: Callable[[Any, RuleSettings], Hits]
    on_text: bool = False
    as_one: Callable[[Sequence[Hit], Any, RuleSettings], Hit] | None = None

    @property
    def name(self) -> str:
        """The name for users, which is that of its function: *niet-meetbaar*."""
        return self.check.__name__.replace("_", "-")

    @property
    def private(self) -> bool:
        """Whether it is about privacy."""
        return about_privacy(self.code)
