"""A file that holds only the report of one talk: read, and what is wrong with it told in one run."""

from spvgen.diagnostics import Finding
from spvgen.kinds.values import Model
from spvgen.source import Source, read_as_meant, read_source
from spvgen.validate import validate_report


def read_report(data: bytes, file: str, model: type[Model]) -> tuple[Source | None, list[Finding]]:
    """What stands in such a file, and what is wrong with it.

    Where it is no YAML it is read as the findings propose it, as a plan is; None where nobody can tell how
    it was meant. Of the lines that are corrected nothing more is said.
    """
    source, findings = read_source(data, file)
    corrected: frozenset[int] = frozenset()
    if source is None:
        source, corrected = read_as_meant(data, file)
    if source is None:
        return None, findings
    shape = validate_report(source, model)
    return source, [*findings, *(one for one in shape if one.start.line not in corrected)]
