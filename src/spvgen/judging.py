"""The rules run over what was read: their findings with a place, and nothing private repeated."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Final

from spvgen.diagnostics import OUT_OF_GIT, Finding, NodePath, Severity, about_privacy, in_order
from spvgen.discretion import A_KEY, Secrets, discreet, masked, secrets_in
from spvgen.nameforms import called_by
from spvgen.people import NOBODY, People, referred, spoken_to
from spvgen.results import Loaded
from spvgen.rules.engine import (
    Judged,
    idle_hits,
    judge_plan,
    judge_texts,
    not_in_vain,
    suppress,
    suppressions,
    told_as_one,
    weighed,
)
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Rule, RuleSettings
from spvgen.rules.specifiek.invulplekken import (
    is_open_label,
    only_placeholder,
    placeholder_in,
    with_open_place,
)
from spvgen.rules.tables import rules_of
from spvgen.rules.tables.gedeeld import SUPPRESSION_RULE
from spvgen.source import RawValue, Source, entries, read_source
from spvgen.validate import Validated, kind_meant_in, validate
from spvgen.wrapped import as_sentences


def judged(
    source: Source,
    texts: Texts,
    validated: Validated,
    broken: list[NodePath],
    settings: RuleSettings,
) -> list[Judged]:
    """What the rules say, without what ``negeer`` covers; ``broken`` are paths with a fault of their own."""
    rules, ignored = rules_of(validated.soort), suppressions(source.value)
    found = judge_texts(rules, texts, settings)
    found = [one for one in found if not (broken and _is_misplaced(one, texts, broken))]
    if validated.legible is not None:
        plan = _with_sentences(source, texts, validated).legible
        unfilled = [
            path for path, text in with_open_place(texts.as_sentences).items() if only_placeholder(text)
        ]
        told = judge_plan(rules, plan, settings, ignored, validated.legible)
        lacking = {path for path in validated.unread if path not in source.nodes}
        told_well = lacking.union(validated.meant)  # that says nothing against the rest of the part
        amiss = [path for path in broken if path not in told_well]
        if unfilled or amiss or validated.unread:
            from spvgen.rules.partly import without_open_parts, without_wholes  # most plans stand

            told = without_wholes(without_open_parts(told, unfilled, amiss), validated.unread)
        found += told
    if found:
        from spvgen.rules.second_look import after_a_second_look  # of a plan without a finding nothing

        found = list(after_a_second_look(found, texts, settings))
    kept, idle = suppress(not_in_vain(found, texts, ignored), ignored)
    if validated.legible is not None:
        kept = told_as_one(kept, validated.legible, settings)
    if validated.plan is not None:
        signed = False
        if "vingerafdruk" in source.keys:  # in most plans nothing is sealed yet
            from spvgen.rules.sealed import is_signed
            from spvgen.rules.settled import without_settled

            signed, kept = is_signed(source.value), without_settled(kept, source.value)
        kept += weighed(SUPPRESSION_RULE, idle_hits(idle, rules, kept, settings, signed=signed), settings)
    return kept


def _with_sentences(source: Source, texts: Texts, validated: Validated) -> Validated:
    """The plan with each sentence on one line, as the rules read it."""
    if texts.as_sentences is texts:
        return validated
    return validate(replace(source, value=_joined_lines(source.value)), with_open_place(texts.as_sentences))


def _joined_lines(value: RawValue) -> RawValue:
    if isinstance(value, str):
        return as_sentences(value)
    if isinstance(value, list):
        return [_joined_lines(item) for item in value]
    return {key: _joined_lines(item) for key, item in value.items()} if isinstance(value, dict) else value


def _is_misplaced(told: Judged, texts: Texts, broken: Collection[NodePath]) -> bool:
    """Whether an answer in the wrong place (*terugkerend: ja*) is called no answer: its shape is told of."""
    path = told.hit.path
    return told.rule.code == "S01" and path in broken and not placeholder_in(texts.values[path])


def placed(source: Source, judged: Judged) -> Finding:
    """The finding of a rule, with its place in the file."""
    from spvgen.place import Remark, located  # only where something was found

    rule, hit = judged.rule, judged.hit
    remark = Remark(
        rule.code, rule.name, judged.severity, hit.path, hit.message, hit.hint, hit.quote, hit.likewise
    )
    return located(source, remark)


def _rules_for(raw: RawValue) -> tuple[Rule, ...]:
    return rules_of((kind_meant_in(raw) if isinstance(raw, dict) else None) or "")


def employee_names(raw: RawValue, people: People) -> tuple[str, ...]:
    """How texts may call the employee: by the whole name, without titles, or by the first one."""
    employee = spoken_to(raw)
    key = referred(employee)
    name = people.name(key) if key else employee.get("naam") if isinstance(employee, dict) else None
    return called_by(name) if isinstance(name, str) and name.strip() else ()


def raw_texts(source: Source) -> dict[NodePath, str]:
    """Every text value by its path; ``[Naam manager]`` without quotes, a list to YAML, counts as text."""
    found: dict[NodePath, str] = {}
    _gather(source, source.value, (), found)
    return found


def _gather(source: Source, value: RawValue, path: NodePath, found: dict[NodePath, str]) -> None:
    if isinstance(value, str):
        found[path] = value
    elif isinstance(value, list) and (written := _placeholder_at(source, path)):
        found[path] = written
    else:
        for step, inner in entries(value):
            _gather(source, inner, (*path, step), found)


def _placeholder_at(source: Source, path: NodePath) -> str:
    """A list as it was written, where that is an open place; else empty."""
    node = source.nodes.get(path)
    written = source.text[node.start : node.end] if node and node.style == "flow" else ""
    return written if is_open_label(written) else ""


def privacy_hits(texts: Mapping[NodePath, str], raw: RawValue, employee: tuple[str, ...]) -> list[Judged]:
    """What the privacy rules say of these texts."""
    rules = [rule for rule in _rules_for(raw) if rule.private]
    return judge_texts(rules, Texts(texts, employee), RuleSettings())


def private_in(loaded: Loaded, text: str) -> list[Judged]:
    """What the privacy rules say of a text that is about a plan."""
    return privacy_hits({(): text}, {"soort": loaded.plan.soort} if loaded.plan else None, loaded.names)


def as_said(fragment: str) -> str:
    """A fragment as part of a sentence about the employee: *na de chemokuur* tells nothing by itself."""
    return f"Bij jou: {fragment.strip(' -')}."


def private_texts(source: Source) -> tuple[dict[NodePath, str], frozenset[NodePath]]:
    """All texts of a plan by path, and the paths of those that a privacy rule hits and ``negeer`` leaves.

    A key that is a text (braces make it so), or that no plan has (*heeft_depressie*), stands under a path of
    its own, below that key. Words where none belong (*uitgereikt_op: na de chemokuur*) are judged as said.
    """
    from spvgen.source.outline import known_keys, outline_of  # only where a key can be shown too

    texts = raw_texts(source)
    keys = {path: path[-1] for path in source.nodes if path and isinstance(path[-1], str)}
    known = known_keys()
    strange = {path: _of_label(key) for path, key in keys.items() if key not in known}
    texts |= {(*path, "sleutel", at): one for path, key in strange.items() for at, one in enumerate(key)}
    employee = employee_names(source.value, NOBODY)
    kept, _ = suppress(privacy_hits(texts, source.value, employee), suppressions(source.value))
    takes_text = outline_of(source.text).takes_text
    stray = {
        path: as_said(text)
        for path, text in texts.items()
        if path in source.nodes and any(map(str.isalpha, text)) and not takes_text(path)
    }
    misplaced = privacy_hits({("feit", *path): said for path, said in stray.items()}, source.value, employee)
    hit = {judged.hit.path for judged in kept} | {judged.hit.path[1:] for judged in misplaced}
    whole = {path: [(*path, "sleutel", at) for at in range(len(key))] for path, key in strange.items()}
    of_keys = (paths for paths in whole.values() if not hit.isdisjoint(paths))
    return texts, frozenset(hit.union(*of_keys))


def _of_label(label: str) -> tuple[str, ...]:
    from spvgen.rules.reading.as_label import readings_of_label  # only where a key or a name is no good

    return readings_of_label(label)


def private_values(source: Source) -> frozenset[str]:
    """The values of a plan that a privacy rule hits, as its model holds them."""
    texts, private = private_texts(source)
    return frozenset(texts[path].strip() for path in private)


def tells_private(text: str, raw: RawValue) -> bool:
    """Whether a text about the plan with these raw values is one for the privacy rules.

    It may be a title, a subject or the name of a file: there a loose word counts, and signs join its words.
    """
    from spvgen.rules.reading.as_label import words_of_label  # for the history, which few ask for

    said = re.sub(r"[-_.]+", " ", text)
    texts: dict[NodePath, str] = {("titel",): text, ("feit", 0): as_said(text), ("feit", 1): as_said(said)}
    texts[("feit", 2)] = as_said(words_of_label(text))
    return bool(privacy_hits(texts, raw, employee_names(raw, NOBODY)))


_OF_WORK: Final[frozenset[NodePath]] = frozenset({
    ("soort",), ("medewerker", "functie"), ("medewerker", "afdeling"), ("organisatie",), ("team",),
    ("norm", "indicator"),
})  # fmt: skip
"""Texts that tell what work a plan is about (see ``spoken_of.people_in``)."""


def secrets_among(
    findings: list[Finding],
    texts: Mapping[NodePath, str],
    source: Source | None,
    private: Collection[NodePath],
    employee: tuple[str, ...],
) -> Secrets:
    """What must be repeated nowhere: what a privacy rule hit, and what else in a finding is private."""
    raw = source.value if source else None
    work = {path: text for path, text in texts.items() if path in _OF_WORK}

    def is_private(path: NodePath, text: str, loosely: bool) -> bool:
        """Whether a line is private in a plan for this work: with patients, an illness may be theirs."""
        readings = _of_label(text) if path == A_KEY else (text,)
        said = {(*path, at): one for at, one in enumerate(readings)} if path == A_KEY else {path: text}
        said |= {("feit", at): as_said(one) for at, one in enumerate(readings)} if loosely else {}
        hits = [one for one in privacy_hits(work | said, raw, employee) if one.hit.path in said]
        # of a file that can't be read nobody can say yet what is meant: then a loose word counts too
        return any(loosely or source is None or one.severity is Severity.FOUT for one in hits)

    return secrets_in(findings, texts, source, private, is_private)


def why_hidden(
    findings: Collection[Finding], secrets: Secrets, raw: RawValue = None, employee: tuple[str, ...] = ()
) -> list[Finding]:
    """What the privacy rules say of a line that is hidden, where none of them read it.

    No value holds a text that was not read, the second value of a key, or a key that no plan has.
    """
    if not secrets.lines:
        return []
    read = {one.start.line for one in findings if about_privacy(one.code)}
    hidden = {one.start.line: one for one in findings if one.start.line in secrets.lines.difference(read)}
    known = {(one.code, one.path) for one in findings}  # of a key that no plan has, at the part it is in
    told = (told for one in hidden.values() for told in _of_its_line(one, raw, employee))
    return [one for one in told if (one.code, one.path) not in known]


def _of_its_line(finding: Finding, raw: RawValue, employee: tuple[str, ...]) -> Iterator[Finding]:
    key, colon, value = finding.excerpt.partition(":")
    labels = [one.strip(" -") for one in (key, value) if (colon and one is key) or len(one.split()) == 1]
    readings = (finding.excerpt.replace("_", " "), *chain.from_iterable(map(_of_label, labels)))
    texts = ((one, as_said(one)) for one in dict.fromkeys(readings))
    said: dict[NodePath, str] = {("feit", at): one for at, one in enumerate(chain.from_iterable(texts))}
    hits = privacy_hits(said, raw, employee)
    for one in {one.rule: one for one in reversed(hits)}.values():
        rule, hit = one.rule, one.hit
        yield finding._replace(
            code=rule.code, name=rule.name, severity=one.severity, message=hit.message, hint=OUT_OF_GIT
        )


def without_secrets(source: Source, texts: Texts, secrets: Secrets) -> tuple[Source, list[Finding]] | None:
    """The plan as it reads with other words for all that is secret; None where that can't be made sure of."""
    text = masked(source, texts.values, secrets)
    if text is None:
        return None
    read, findings = read_source(text.encode(), source.file)
    if read is None:
        return None
    kept: dict[NodePath, str] = {
        ("regel", line): read.lines.content(line).replace("_", " ") for line in secrets.lines
    }
    return None if privacy_hits(kept, read.value, texts.names) else (read, findings)


def in_discretion(findings: list[Finding], secrets: Secrets) -> tuple[Finding, ...]:
    """The findings in order, without what a privacy rule hit."""
    return tuple(discreet(finding, secrets) for finding in in_order(findings))
