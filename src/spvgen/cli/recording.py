"""Writing a report into the file of its plan: tried out first, then exactly, and only if nobody else did."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from spvgen.cli.outcome import WrongUse
from spvgen.diagnostics import Finding, NodePath, Severity, format_path
from spvgen.edit import Put, Refusal, edited
from spvgen.files import Changed, replace_if_unchanged

if TYPE_CHECKING:
    from spvgen.api import Loaded
    from spvgen.edit import NewValue
    from spvgen.people import People
    from spvgen.rules.rule import RuleSettings


@dataclass(frozen=True, slots=True)
class Plan:
    """The file of a plan as it was read, and the evaluation that gets a report."""

    path: Path
    data: bytes
    settings: "RuleSettings"
    people: "People"
    item: int

    @property
    def place(self) -> NodePath:
        """Where the report comes."""
        return ("evaluatiemomenten", self.item, "verslag")

    def with_report(self, report: "Mapping[str, NewValue]") -> bytes:
        """The file with the report and its fingerprint in it. Raises WrongUse where that is no sound plan."""
        from spvgen.fingerprint import report_fingerprint

        loaded = self._loaded(self._put(report))
        if wrong := self._wrong(loaded):
            inside = wrong.path[: len(self.place)] == self.place
            shown = format_path(wrong.path[len(self.place) :] if inside else wrong.path)
            raise WrongUse(f"{f'Bij ‘{shown}’: ' if shown else ''}{wrong.message}", wrong.hint)
        mark = report_fingerprint(loaded.plan, self.item)
        return self._put({**report, "vingerafdruk": mark})

    def _loaded(self, data: bytes) -> "Loaded":
        from spvgen import api

        return api.load(data, str(self.path), self.settings, self.people)

    def write(self, after: bytes) -> None:
        """Put the new content in the place of the old, whole or not at all. Raises WrongUse."""
        try:
            replace_if_unchanged(self.path, self.data, after)
        except Changed as changed:
            raise WrongUse(str(changed), changed.hint) from None

    def _put(self, report: "Mapping[str, NewValue]") -> bytes:
        from spvgen.kinds.verbeterplan import Evaluatiemoment
        from spvgen.kinds.verloop import Verslag

        ordered = {key: report[key] for key in Verslag.model_fields if key in report}
        try:
            return edited(
                self.data, str(self.path), [Put(self.place, ordered, order=Evaluatiemoment.model_fields)]
            )
        except Refusal as refusal:
            raise WrongUse(str(refusal), refusal.hint) from None

    def _wrong(self, loaded: "Loaded") -> Finding | None:
        """What keeps a report out of the plan: it does not hold together, or tells what is private."""
        weighty = [one for one in loaded.report.findings if one.severity is Severity.FOUT]
        ours = [one for one in weighty if one.path[: len(self.place)] == self.place]
        stops = [one for one in ours if one.code[0] in "XV"]
        return next(iter(stops if loaded.plan is not None else stops + weighty), None)
