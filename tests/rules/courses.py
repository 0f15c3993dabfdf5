"""Course plans with something changed, for the tests of their rules."""

from typing import Any

from support import clean_plan, with_parts

FORM = "Aanvragen komen onvolledig binnen"
EQUAL = "Elke offerte krijgt evenveel werk"
"""The causes of the clean course plan."""


def course(**parts: Any) -> str:
    """The clean course plan with whole parts replaced; ``None`` leaves one out."""
    return with_parts("koersplan", **parts)


def course_with(part: str, **keys: Any) -> str:
    """The clean course plan with some keys of one part changed; ``None`` leaves a key out."""
    inner = clean_plan("koersplan")[part] | keys
    return course(**{part: {key: value for key, value in inner.items() if value is not None}})


def action(afspraak: str, *, cause: str | None = None, **keys: Any) -> dict[str, Any]:
    """One action in which nothing else is wrong, for no cause unless one is given."""
    plain = {"titel": "Plan", "afspraak": afspraak, "wie": "Pim Verhaar", "deadline": "2026-05-29"}
    plain |= {"effect": "Dan wordt een offerte vaker een order."}
    if cause:
        plain["voor_oorzaak"] = cause
    return {key: value for key, value in (plain | keys).items() if value is not None}


def course_of(*actions: dict[str, Any], **parts: Any) -> str:
    """The clean course plan with these actions behind its own."""
    return course(acties=[*clean_plan("koersplan")["acties"], *actions], **parts)
