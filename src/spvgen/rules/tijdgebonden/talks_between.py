"""Whether the manager and the employee speak between evaluations, as the plan itself arranges (T06)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.nameforms import first_name
from spvgen.rules.reading.claims import days_apart
from spvgen.rules.reading.plan_days import Gap, days_between

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Actie, Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan

_TALK: Final = (
    r"(?i)\b(?:na|voor)?bespre(?:ek|ekt|ken|king)\b|\w*gesprek(?:je)?\b|\bbijpra(?:at|ten)\b|\bpra(?:at|ten)\b"
    r"|overleg(?:t|gen)?\b|\bevalueer|\bevaluatie|\bterugblik|voortgang|\b(?:1|een|één)-op-(?:1|een|één)\b"
    r"|\b(?:neemt|nemen|loopt|lopen|gaat|gaan)\b[^.]*\bdoor\b|\bdoor(?:nemen|neemt|loopt|lopen)\b"
    r"|\b(?:loopt|lopen|gaat|gaan)\b[^.]*\blangs (?:de|je|jullie) (?:\w+ )?(?:\w*lijst|punt|cijfer|dossier"
    r"|taak|taken|\w*planning|zaken|order|klus)"
    r"|\b(?:noemt?|zegt?|vertelt?|hoort)\b[^.]{0,40}\b(?:wat|hoe)\b[^.]{0,25}\b(?:ging|gaat|lukte?|beter)\b"
    r"|\bkijk(?:t|en)\b[^.]*\bterug\b|\bvraagt\b[^.]{0,30}\b(?:hoe|wat|waar)\b|\bfeedback\b"
)
"""Words of a talk about how the work goes; *twee gesprekken* are mostly those with customers."""
_MEET: Final = (
    r"(?i)\b(?:bila\w*|bilateraal)\b|\ben (?:jij|je)\b|\bjij en\b"
    r"|\bspre(?:ek|ekt|ken) (?:je|jou|jullie|elkaar)\b"
    r"|\bzit(?:ten)? (?:samen|met je)\b|\bmet (?:je|jou) (?:om de tafel|zitten)\b"
)
"""Who meets: of people who do so often nobody has to say that they talk."""
_TOGETHER: Final = r"(?i)\b(?:je|jou|jij|jullie|samen)\b"
_NO_TALK: Final = frozenset({"training", "middelen"})


def spoken_meantime(gap: Gap, plan: Verbeterplan, most: int) -> str | None:
    """The name of talks with the manager that, by the plan, leave no more than ``most`` days in a gap."""
    parts: tuple[Actie | Ondersteuning, ...] = (*plan.ondersteuning, *plan.acties)
    told = [one for one in parts if _covers(one, gap, plan, most) and _is_talk(one, plan)]
    called = (one for one in told if re.search(_CALLED, one.titel or ""))
    best = next(called, told[0] if told else None)
    return _name(best) if best else None


_CALLED: Final = r"(?i)gesprek|overleg|\bbila|\bbijpra|op-(?:1|een|één)\b"
"""A title by which a talk is known goes before *Meelopen*."""


def _name(part: Actie | Ondersteuning) -> str:
    return getattr(part, "noemer", None) or part.titel or part.afspraak


def _covers(part: Actie | Ondersteuning, gap: Gap, plan: Verbeterplan, most: int) -> bool:
    """Whether it comes back often enough, from soon after the gap begins until shortly before its end."""
    said = (part.frequentie or "", part.afspraak)
    apart = next(filter(None, (*map(days_apart, said), *map(_each_shift, said))), None)
    if not apart or apart > most:
        return False
    first = getattr(part, "start", None) or plan.looptijd.start
    last = getattr(part, "einde", None) or plan.einde
    return (
        days_between(gap.after, max(first, gap.after), plan.onderbrekingen) <= most
        and days_between(min(last, gap.before), gap.before, plan.onderbrekingen) <= most
    )


_A_WEEK: Final = 7
_EACH_SHIFT: Final = r"(?i)\b(?:elke|iedere|per) (?:\w+ )?\w*(?:dienst|shift|ploeg)\b"


def _each_shift(text: str) -> int | None:
    """*Elke dienst die jullie samen werken*: who shares shifts does so in most weeks."""
    return _A_WEEK if re.search(_EACH_SHIFT, text) else None


def _is_talk(part: Actie | Ondersteuning, plan: Verbeterplan) -> bool:
    text = f"{part.titel or ''}. {part.afspraak}"
    meet = re.search(_TALK, text) or re.search(_MEET, text)
    talks = meet and re.search(_TOGETHER, text) and getattr(part, "vorm", None) not in _NO_TALK
    return bool(talks) and (plan.rol(part.wie or "") == "leidinggevende" or _with_manager(part, plan))


def _with_manager(part: Actie | Ondersteuning, plan: Verbeterplan) -> bool:
    """Whether the text names the manager, where ``wie`` names nobody else."""
    manager = re.escape(first_name(plan.leidinggevende.naam or "leidinggevende"))
    named = rf"(?i)\b(?:leidinggevende|{manager})\b"
    return part.wie in (None, "medewerker") and re.search(named, part.afspraak) is not None
