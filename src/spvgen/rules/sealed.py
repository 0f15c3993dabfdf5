"""What is sealed in the raw values of a plan: it bears the fingerprint of what was signed or recorded."""

from collections.abc import Mapping

from spvgen.source import RawValue, value_at


def is_signed(raw: RawValue) -> bool:
    """Whether these raw values are of a plan that was signed with ``spv sign``."""
    return is_sealed(raw, "ondertekening")


def is_running(raw: RawValue) -> bool:
    """Whether it was signed, and not closed since."""
    return is_signed(raw) and value_at(raw, ("afsluiting",)) is None


def is_sealed(raw: RawValue, *path: str | int) -> bool:
    """Whether the part at a path bears a fingerprint."""
    part = value_at(raw, path)
    return isinstance(part, Mapping) and bool(part.get("vingerafdruk"))
