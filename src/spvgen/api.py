"""Where the layers meet: the bytes of a plan become findings, and ``composing`` makes its document.

For use by the command line and by other programs. Nothing here prints, asks or exits, and nothing
reads or writes a file but a template that the caller names.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from spvgen.comments import private_comments
from spvgen.diagnostics import Finding, NodePath, Severity, about_privacy
from spvgen.discretion import NO_SECRETS, Secrets, with_lines
from spvgen.judging import (
    employee_names,
    in_discretion,
    judged,
    placed,
    private_in,
    private_values,
    raw_texts,
    secrets_among,
    tells_private,
    why_hidden,
    without_secrets,
)
from spvgen.people import NOBODY, People, joined, names_apart, reference_findings
from spvgen.results import Loaded, Rendered, Report
from spvgen.rules.engine import Judged
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import RuleSettings
from spvgen.rules.specifiek.invulplekken import with_open_place
from spvgen.rules.tables import rules_of
from spvgen.source import Source, read_as_meant, read_source
from spvgen.source.report import KEYS_LATER
from spvgen.validate import Validated, validate

if TYPE_CHECKING:
    from spvgen.links import Beside


def load_unjudged(data: bytes, file: str, people: People = NOBODY, *, shown: bool = False) -> Loaded:
    """Read and validate one plan without running a rule, for work over many plans.

    Its findings are not made discreet: show none of them. Where values are ``shown``, the privacy rules do
    run, and ``secrets.kept_out_of`` hides what they hit. Raises nothing: what is wrong is a finding.
    """
    source, findings = read_source(data, file)
    if source is None:
        return Loaded(Report(file, tuple(findings), complete=False))
    source = joined(source, people)
    validated = validate(source, with_open_place(Texts(raw_texts(source)).as_sentences))
    report = Report(file, (*findings, *validated.findings), complete=validated.plan is not None)
    secrets = NO_SECRETS._replace(texts=private_values(source)) if shown else NO_SECRETS
    return Loaded(report, validated.plan, validated.kind, validated.open_places, people, secrets=secrets)


def load(
    data: bytes,
    file: str,
    settings: RuleSettings | None = None,
    people: People = NOBODY,
    beside: Beside | None = None,
) -> Loaded:
    """Read, validate and judge one plan; ``file`` is the name to show.

    ``people`` are those whom a plan may refer to by key; the plan calls them by that key (``people.joined``).
    ``beside`` reads the documents that the plan refers to; without it nobody looks whether they are there.
    Raises nothing, but for what ``beside`` raises: what is wrong with a plan is a finding.
    """
    source, findings = read_source(data, file)
    corrected: Collection[int] = ()
    if source is None:  # one run tells all: the rules see the text as the findings propose it
        source, corrected = read_as_meant(data, file)
    if source is None:
        return _unreadable(file, findings)
    judge = partial(_judge, settings=settings or RuleSettings(), people=people, beside=beside)
    told = judge(source, findings)
    if corrected:
        told = _as_meant(corrected, told, findings)
    secrets = _secrets_of(told)
    if masked := without_secrets(source, told.texts, secrets):
        secrets = secrets._replace(harmless=_words_told(judge(*masked)))
    validated, employee = told.validated, told.texts.names
    partly = validated.plan is None and validated.legible is not None
    shown = in_discretion(told.findings, secrets)
    report = Report(file, shown, validated.plan is not None, _reminder(told), partly)
    return Loaded(report, validated.plan, validated.kind, validated.open_places, people, employee, secrets)


def _unreadable(file: str, findings: list[Finding]) -> Loaded:
    """What is said of a file of which nobody can tell what it means."""
    secrets = secrets_among(findings, {}, None, (), ())
    findings += why_hidden(findings, secrets)
    return Loaded(Report(file, in_discretion(findings, secrets), complete=False))


def _secrets_of(told: _Told) -> Secrets:
    """What must be repeated nowhere; why a line is hidden that no rule read, joins the findings."""
    employee = told.texts.names
    secrets = secrets_among(told.findings, told.texts.values, told.source, told.private, employee)
    told.findings.extend(why_hidden(told.findings, secrets, told.source.value, employee))
    if not told.comments:
        return secrets
    hidden = {one.start.line: one.excerpt[one.start.column - 1 :] for one in told.comments if one.excerpt}
    return with_lines(secrets, hidden, told.texts.values.values())


_SIGNED: Final = (
    "Dit plan is getekend. Verander een afspraak alleen als jullie dat samen willen, en teken dan opnieuw. "
    "Wat onderweg opvalt, neem je mee in het volgende gesprek."
)


def _reminder(told: _Told) -> str:
    """What people have to look at themselves: in a plan that runs, what comes of advice; mostly empty."""
    if _is_running_signed(told.source) and any(not one.rule.private for one in told.hits):
        return _SIGNED
    return getattr(told.validated.kind, "REMINDER", "") if told.validated.plan else ""


def _is_running_signed(source: Source) -> bool:
    if "vingerafdruk" not in source.keys:  # in most plans nothing is sealed yet
        return False
    from spvgen.rules.sealed import is_running

    return is_running(source.value)


class _Told(NamedTuple):
    """A plan that was read, and all that is said of it; nothing is hidden yet."""

    source: Source
    texts: Texts
    validated: Validated
    hits: list[Judged]
    findings: list[Finding]
    comments: list[Finding]
    """Those of the findings that are about what stands behind ``#``."""

    @property
    def private(self) -> set[NodePath]:
        """The paths that a privacy rule hit."""
        return {one.hit.path for one in self.hits if one.rule.private}


def _as_meant(corrected: Collection[int], told: _Told, findings: list[Finding]) -> _Told:
    """What is said of a text as it was meant, without its plan; of corrected lines only what is private."""
    shown = _as_accepted(findings, told.findings, told.source)
    new = [one for one in told.findings if one not in findings]
    rest = [one for one in new if about_privacy(one.code) or one.start.line not in corrected]
    return told._replace(validated=told.validated._replace(plan=None), findings=[*shown, *rest])


def _as_accepted(unread: list[Finding], told: list[Finding], meant: Source) -> list[Finding]:
    """What is told of a text that is no YAML, with the points that it proposes as they will be accepted.

    A point behind a dash may still lack its keys; ``told`` says so of the text as it was ``meant``.
    """
    points = {
        meant.lines.content(one.start.line): one.hint.partition(_WRITE)[2]
        for one in told
        if one.code in ("X02", "X04") and one.path and _WRITE in one.hint
    }
    return [one._replace(hint=_with_points(one.hint, points)) if one.code == "X01" else one for one in unread]


_WRITE: Final = " Schrijf: "


def _with_points(hint: str, points: Mapping[str, str]) -> str:
    advice, _, proposed = hint.partition(_WRITE)
    lines = proposed.split("\n")
    if not any(line.lstrip().startswith("- ") and line in points for line in lines):
        return hint
    written = "\n".join(points.get(line, line) for line in lines)
    return f"{advice.removesuffix(KEYS_LATER)} Hier horen sleutels bij.{_WRITE}{written}"


def _judge(
    source: Source, findings: list[Finding], settings: RuleSettings, people: People, beside: Beside | None
) -> _Told:
    """Validate and judge what was read; ``findings`` are those of the reading."""
    findings = [*findings, *reference_findings(source, people), *_link_findings(source, beside)]
    employee = employee_names(source.value, people)
    source = joined(source, people)
    apart = names_apart(people)
    settings = settings._replace(namen_apart=apart)
    texts = Texts(raw_texts(source), employee, apart)
    validated = validate(source, with_open_place(texts.as_sentences))
    refused = {finding.path for finding in findings if finding.path}
    shape = [finding for finding in validated.findings if finding.path not in refused]
    broken = [one.path for one in (*findings, *shape) if one.severity is not Severity.TIP]
    hits = judged(source, texts, validated, broken, settings)
    comments = private_comments(source, texts, rules_of(validated.soort), settings)
    shape = [one for one in shape if not _is_to_change(one, hits)]
    found = [*findings, *shape, *(placed(source, one) for one in hits), *comments]
    return _Told(source, texts, validated, hits, found, comments)


def _is_to_change(finding: Finding, hits: list[Judged]) -> bool:
    """How to spell a day that a rule sends elsewhere: the rule says what to write instead."""
    return (
        finding.code == "X04"
        and finding.severity is Severity.TIP
        and any(one.rule.code.startswith("T") and one.hit.path == finding.path for one in hits)
    )


def _words_told(told: _Told) -> frozenset[str]:
    """What is said of a plan without its secrets: that repeats none of them. Empty where one is left."""
    if told.private:
        return frozenset()
    return frozenset(text for one in told.findings for text in (one.message, one.hint, one.likewise))


def _link_findings(source: Source, beside: Beside | None) -> list[Finding]:
    if beside is None or "hoort_bij" not in source.keys:
        return []
    from spvgen.links import link_findings  # few plans refer to another document

    return link_findings(source, beside, lambda name: tells_private(name, source.value))


def is_report(data: bytes, file: str) -> bool:
    """Whether a file is no plan but the report of one talk, such as ``spv evaluate --from`` takes."""
    source = read_source(data, file)[0] or read_as_meant(data, file)[0]
    if source is None or not isinstance(source.value, dict):
        return False
    from spvgen.source.outline import is_report as has_its_keys  # only for what is no plan

    return has_its_keys(source.value)


def report_faults(data: bytes, file: str) -> list[Finding]:
    """What is wrong with the shape of such a report, read as that of the kind of plan which it fits best."""
    from spvgen.kinds.lijstdelen import Doorloopverslag
    from spvgen.kinds.verloop import Verslag
    from spvgen.validate.talk import read_report

    found = min((read_report(data, file, model)[1] for model in (Verslag, Doorloopverslag)), key=len)
    return list(in_discretion(found, load_unjudged(data, file, shown=True).secrets))


def check(
    data: bytes,
    file: str,
    settings: RuleSettings | None = None,
    people: People = NOBODY,
    beside: Beside | None = None,
) -> Report:
    """The findings of one plan."""
    return load(data, file, settings, people, beside).report


def repeats_private(loaded: Loaded, text: str) -> bool:
    """Whether a text that is about a plan repeats something private or is private itself: it is not shown."""
    return bool(private_in(loaded, text)) or loaded.secrets.in_text(text)


def render(loaded: Loaded, format: str, **choices: Any) -> Rendered:
    """Make the document of a loaded plan in one format; for ``choices`` see ``composing.compose``."""
    from spvgen.composing import compose, write  # a check makes none

    return write(compose(loaded, **choices), format)
