"""Parts of a plan that lack the same for the same reason: people read the message once (R01, A02)."""

from collections.abc import Iterable

from spvgen.diagnostics import Finding


def alike(findings: Iterable[Finding]) -> list[list[Finding]]:
    """The findings, with those together that one message tells; each stands where its first one stood."""
    groups: list[list[Finding]] = []
    told: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        kind = (finding.file, finding.code, finding.severity)
        if finding.likewise and kind in told:
            told[kind].append(finding)
            continue
        groups.append([finding])
        if finding.likewise:
            told[kind] = groups[-1]
    return groups
