"""What a rule tells of a plan whose model stands: else a test that expects silence would prove nothing."""

from spvgen import api
from spvgen.diagnostics import Finding


def told(text: str, code: str) -> list[Finding]:
    """The findings with one code; fails where the rules on the model did not run."""
    report = api.check(text.encode(), "plan.yaml")
    assert report.complete, [f"{f.code} {f.message}" for f in report.findings]
    return [finding for finding in report.findings if finding.code == code]
