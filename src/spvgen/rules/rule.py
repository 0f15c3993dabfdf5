"""What a rule is: a function with a page for the user as its docstring, and a row in the table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from spvgen.diagnostics import NodePath, Severity, about_privacy


class Hit(NamedTuple):
    """What a rule tells: where, what is wrong, and what to write instead.

    ``quote`` are the words of the value that it is about; ``severity`` only where it differs from the
    rule's own. ``likewise`` is how a list calls this part (*‘Nabellen’*), where several can lack the same for
    the same reason: then people read the message once. A program, and who reads a Word file, gets each.
    ``gives_way``: a rule that quotes the same words has better advice (``engine.SAME_WORDS``).
    ``certain``: the rule has read the whole sentence, so no second look is needed (``second_look``).
    """

    path: NodePath
    message: str
    hint: str
    quote: str = ""
    severity: Severity | None = None
    likewise: str = ""
    gives_way: bool = False
    certain: bool = False


class RuleSettings(NamedTuple):
    """Thresholds of the rules (days, weeks, months, pieces) and weights; ``spv.toml`` can change them.

    ``vandaag`` and ``namen_apart`` are told by who asks, so that the same text, day and dossier give the same
    findings.
    """

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
    ernst: Mapping[str, Severity | None] = MappingProxyType({})
    """Code → the weight that a rule has here instead of its own; None: the rule is off."""
    vandaag: date | None = None
    """The day on which somebody looks; without it no day is in the future."""
    namen_apart: tuple[str, ...] = ()
    """The names that the dossier keeps in ``personen.yaml``: no rule proposes to write one."""


Hits = Iterator[Hit]


class Rule(NamedTuple):
    """A row of the table: the code of a rule, how much it weighs, and what finds it.

    ``check`` takes ``(plan, settings)``; where ``on_text`` is set, ``(texts, settings)``. Both have each
    sentence as a reader sees it (``wrapped.as_sentences``), but for a rule that reads ``to_the_letter``:
    lines and signs as they are.
    ``as_one`` tells several of its hits as the one fact about the plan that they are. It takes those that
    ``negeer`` left, so that each can be suppressed by itself.
    """

    code: str
    severity: Severity
    check: Callable[[Any, RuleSettings], Hits]
    on_text: bool = False
    as_one: Callable[[Sequence[Hit], Any, RuleSettings], Hit] | None = None
    to_the_letter: bool = False

    @property
    def name(self) -> str:
        """The name for users, which is that of its function: *niet-meetbaar*."""
        return self.check.__name__.replace("_", "-")

    @property
    def private(self) -> bool:
        """Whether it is about privacy."""
        return about_privacy(self.code)
