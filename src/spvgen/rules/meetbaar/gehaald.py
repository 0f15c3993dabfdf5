"""A norm that is met already, or that asks for at least so many of what nobody wants (M06)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from spvgen.quantities import Bound, Quantity, format_quantity, meets, same_unit
from spvgen.rules.reading.goal_figures import already_met, baseline_of, indicator_of, norm_of, without_bound
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


def norm_al_gehaald(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De stand van nu haalt de norm al.

    Als de nulmeting de norm al haalt, of zonder nulmeting het percentage in ‘huidige_situatie’, valt er niets
    te verbeteren. Dan klopt een van de twee cijfers niet, of dit is geen doel voor een verbeterplan. Ook ‘het
    aantal klachten is minimaal 2’ is gauw gehaald: daar hoort ‘maximaal’.

    Bron: het verbeterplan-artikel (eerlijk en objectief: kijk naar de werkelijke prestaties).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 93%.
            meting:
              nulmeting: 93%
              norm: minimaal 90%
              per: maand
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              nulmeting: 71%
              norm: minimaal 90%
              per: maand
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        start, norm = baseline_of(goal), norm_of(goal)
        if norm is None:
            continue
        if (
            norm.bound is Bound.MINIMAAL
            and "aantal " in (told := _told(goal))
            and _asks_more_faults(told, norm)
        ):
            yield _other_bound(index, goal, norm)
        elif start is None and (said := _told_now(goal, norm)):
            now = f"De huidige situatie van ‘{goal.gebied}’"
            yield _met(("doelen", index, "huidige_situatie"), now, without_bound(said), norm)
        elif start is not None and already_met(goal):
            name, place = f"De nulmeting van ‘{goal.gebied}’", ("doelen", index, "meting", "nulmeting")
            hit = _met(place, name, without_bound(start), norm)
            less = norm.bound is None and start.value > norm.value
            lead = (
                f"Is minder hier beter? Schrijf dan: norm: maximaal {format_quantity(norm)}. " if less else ""
            )
            yield hit._replace(hint=f"{lead}{hit.hint}")


def _met(path: NodePath, name: str, now: str, norm: Quantity) -> Hit:
    other = "lagere" if norm.bound is Bound.MAXIMAAL else "hogere"
    message = f"{name} ({now}) haalt de norm ({format_quantity(norm)}) al."
    hint = f"Klopt {now}? Kies dan een {other} norm, of haal dit doel weg: het is al bereikt."
    return Hit(path, message, hint)


# --- How things stand, in a sentence ---------------------------------------------------------------


_OF_ELSE: Final = (
    r"(?i)\b(?:norm|doel|eis|afgesproken|niet|nooit|geen|zonder|te \w+"
    r"|\w*fout\w*|\w*klacht\w*|mis\w*|ontbr\w+|on(?:volledig|juist)\w*|incompleet|blijft? liggen"
    r"|team\w*|afdeling|collega\w*|ander\w*|landelijk\w*|iedereen|eerder|vroeger|voorheen|ooit)\b"
)
"""What makes a share that of the rest, of others, or of another time: *88% kwam te laat*."""


def _told_now(goal: Doel, norm: Quantity) -> Quantity | None:
    """The only share in the text about now, where it meets the norm and nothing turns it round.

    A number may count something else, and an amount another span: *€ 400.000 in 2025*.
    """
    if norm.bound is None or norm.unit != "%":
        return None
    from spvgen.rules.reading.claims import as_quantity
    from spvgen.wording.stating import amounts

    said = list(map(as_quantity, amounts(goal.huidige_situatie)))
    alike = [one for one in said if same_unit(one, norm)]
    one = alike[0] if len(alike) == 1 else None
    return one if one and meets(one, norm) and not re.search(_OF_ELSE, goal.huidige_situatie) else None


# --- At least so many faults -----------------------------------------------------------------------


def _told(goal: Doel) -> str:
    return f"{indicator_of(goal)}. {goal.verwachting}".lower()


_NOUNS: Final = (
    r"\w*(?:klachten|fouten|missers|schades|storingen|retouren|vergissingen|boetes|ongevallen|achterstanden"
    r"|verschillen|tekorten|escalaties)"
)
_COUNTED: Final = rf"(?<!een )\baantal (?:(?:nieuwe|open|eigen|terechte) )?(?:{_NOUNS}|te late \w+)\b"
_SOLVED: Final = (
    r"\b(?:dat|die|waarvan|binnen|maximaal|hooguit|hoogstens|ge\w{3,}[dtn]"
    r"|(?:op|af|be|ver|her|door|tel|na|weg|uit)ge\w{3,}|(?:be|ver|her)\w{3,}de?)\b"
)
"""*Het aantal klachten dat je oplost*: of these there should be more; *maximaal 2* may be of the faults."""


def _asks_more_faults(told: str, norm: Quantity) -> bool:
    """Whether what a goal tells, in small letters, counts faults of which its norm is the least."""
    if norm.unit and not re.fullmatch(_NOUNS, norm.unit.lower()):
        return False
    return bool(re.search(_COUNTED, told)) and not re.search(_SOLVED, told)


def _other_bound(index: int, goal: Doel, norm: Quantity) -> Hit:
    """What to say of such a norm."""
    least, most = format_quantity(norm), format_quantity(replace(norm, bound=Bound.MAXIMAAL))
    message = f"De norm van ‘{goal.gebied}’ is {least}: met minder is het doel niet gehaald."
    hint = f"Moet dit minder worden? Schrijf dan ‘norm: {most}’, en zet ‘maximaal’ ook in de verwachting."
    return Hit(("doelen", index, "meting", "norm"), message, hint)
