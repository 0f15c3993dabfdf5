"""Signs that turn words around, in a plan that was signed when spv still took them: a seal can hold them."""

import re
from dataclasses import replace
from typing import Any, Final

from spvgen.diagnostics import Finding, NodePath, Severity
from spvgen.people import People, joined
from spvgen.rules.engine import Judged
from spvgen.rules.proces import gewijzigd_na_ondertekening
from spvgen.rules.rule import RuleSettings
from spvgen.source import RawValue, Source, read_source
from spvgen.validate import validate

_SIGNS: Final = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_ASIDE: Final = {sign: sign + 0xC000 for sign in _SIGNS}
"""Each sign → one of private use that no parser refuses, just as long."""
_BACK: Final = {aside: chr(sign) for sign, aside in _ASIDE.items()}
_GONE: Final = dict.fromkeys(_BACK, "")
_ESCAPED: Final = re.compile(r"(?i)\\u(202[a-e]|206[6-9])")


def told_of_signed(
    source: Source, findings: list[Finding], hits: list[Judged], people: People
) -> tuple[list[Finding], list[Judged]]:
    """What was found in a signed plan, with one thing to do about a sign that turns words around.

    Where a seal holds with the signs as they stand, they have to stay. Where it holds without them, nothing
    was changed but that they came in: no word of a change then (P06).
    """
    told = {one.hit.path for one in hits if one.rule.code == "P06"}
    turning = [one for one in findings if one.code == "X08" and _turns(source, one)]
    if not (told and turning):
        return findings, hits
    as_written, without = (_changed(source, signs, people) for signs in (_BACK, _GONE))
    told &= as_written & without
    kept = [one for one in hits if one.rule.code != "P06" or one.hit.path in told]
    if without <= as_written:
        return findings, kept
    return [_to_stay(one) if one in turning else one for one in findings], kept


def _turns(source: Source, finding: Finding) -> bool:
    line = source.lines.content(finding.start.line)
    here = line[finding.start.column - 1 : finding.end.column - 1]
    return bool(here) and (ord(here[0]) in _ASIDE or _ESCAPED.fullmatch(here) is not None)


def _changed(source: Source, signs: dict[int, str], people: People) -> frozenset[NodePath]:
    """Where the plan is no longer what was sealed, with ``signs`` for those that were set aside."""
    aside = _ESCAPED.sub(lambda found: rf"\u{_ASIDE[int(found[1], 16)]:04X}", source.text.translate(_ASIDE))
    read, _ = read_source(aside.encode(errors="replace"), source.file)
    if read is None:
        return frozenset()
    plan: Any = validate(joined(replace(read, value=_with(read.value, signs)), people), {}).plan
    if plan is None:
        return frozenset()
    return frozenset(hit.path for hit in gewijzigd_na_ondertekening(plan, RuleSettings()))


def _with(value: RawValue, signs: dict[int, str]) -> RawValue:
    match value:
        case str():
            return value.translate(signs)
        case list():
            return [_with(item, signs) for item in value]
        case dict():
            return {key: _with(item, signs) for key, item in value.items()}
    return value


def _to_stay(finding: Finding) -> Finding:
    hint = (
        "Het stond er al toen jullie tekenden. Laat het staan: zonder dit teken klopt de vingerafdruk niet "
        "meer. Haal het weg als jullie het plan opnieuw tekenen."
    )
    message = finding.message.replace(", en dat kan in een plan niet", "")
    return finding._replace(severity=Severity.WAARSCHUWING, message=message, hint=hint)
