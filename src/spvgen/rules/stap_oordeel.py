"""What hinders the group is no judgement of another department (ST17)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.stap_rapportage import StapRapportage
    from spvgen.kinds.stapdelen import Factor

_DEPARTMENT: Final = (
    r"(?i)\b(?:de|het|onze|bij|van) (?P<who>(?:technische|commerciële|financiële) dienst|afdeling \w+"
    r"|\w*(?:dienst|service|desk|office|atelier|magazijn|administratie)|planning|inkoop|productie|fabriek|werkplaats"
    r"|marketing|ict|it|hr|personeelszaken|financiën|hoofdkantoor|logistiek|calculatie|expeditie|verkoop"
    r"|directie|management|juristen|planners|monteurs|inkopers)\b"
)
_TRAIT: Final = (
    r"(?:gemakzuchtig|lui|laks|onbekwaam|dom|arrogant|ongeïnteresseerd|onwillig|incompetent|onverschillig"
    r"|hooghartig|lomp|onbetrouwbaar|egoïstisch|kortzichtig|verwend|ongemotiveerd|onprofessioneel)"
)
_JUDGES: Final = (
    rf"(?i)(?<!niet )\b{_TRAIT}e?\b"
    r"|\b(?:snap|begrijp)\w* (?:ze |zij |er |daar )*(?:\w+ )?(?:niets|niks|geen bal|geen snars)\b"
    r"|\binteresseert (?:het |ze |hen |hun |zich |ons )*(?:niet|niets|niks)\b"
    r"|\bvind(?:t|en) (?:ze )?alles best\b|\b(?:heeft|hebben) (?:er |ze )*(?:nooit|geen) zin\b"
    r"|\bverschuil(?:t|en) zich\b|\b(?:lapt|lappen|veegt|vegen) (?:\w+ ){0,4}aan (?:hun|de) laars\b"
    r"|\b(?:doe(?:t|n)|voer(?:t|en)) (?:ze |de hele dag )*(?:niets|niks)(?: uit)?(?=\s*(?:[.,;]|$))"
)
_NOT_OURS: Final = (
    r"(?i)\b(?:we|wij) (?:zijn|waren|worden|werden|blijven|snap\w*|begrijp\w*)\b"
    r"|\bklanten (?:vinden|noemen|zeggen)\b"
)
"""Of the group itself, or what customers say."""


def oordeel_over_anderen(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Bij wat hindert staat een oordeel over een andere afdeling.

    ‘De planning is lui’ of ‘ze snappen niets van klanten’ zegt hoe de groep zich voelt, en niet wat er
    misgaat. Wie het over de ander leest, gaat zich verdedigen, en dan is het gesprek voorbij. Schrijf wat er
    in het werk gebeurt. Waarom de ander zo werkt, is vaak een veronderstelling: vraag het na.

    Bron: het artikel over de STAP-dialoog: veel punten bleken veronderstellingen te zijn; daarna gaat het
    gesprek met het management over de bevindingen.

    Fout:
        belemmerend:
          - factor: De technische dienst is gemakzuchtig.
            toelichting: Van klanten snappen ze niets.

    Goed:
        belemmerend:
          - factor: Een storing duurt lang.
            toelichting: In maart wachtten 14 klanten langer dan twee dagen op een monteur.
    """
    for index, factor in enumerate(plan.belemmerend or ()):
        if who := _department(factor, plan):
            yield from _judged(index, factor, who)


def _department(factor: Factor, plan: StapRapportage) -> str:
    """The department that a factor is about; empty for the group's own, or where there is none."""
    found = re.search(_DEPARTMENT, f"{factor.factor} {factor.toelichting or ''}")
    who = found["who"] if found else ""
    return "" if _is_part_of(who, plan.team) else who


def _is_part_of(who: str, team: str) -> bool:
    """*Verkoop* is part of *Verkoopteam Noord*; a short name has to be a word: *it* is in *Kwaliteit*."""
    name = re.escape(who)
    return re.search(rf"(?i)\b{name}\b" if len(who) <= _SHORT else f"(?i){name}", team) is not None


_SHORT: Final = 3


def _judged(index: int, factor: Factor, who: str) -> Hits:
    for key in ("factor", "toelichting"):
        text = getattr(factor, key) or ""
        found = re.search(_JUDGES, text)
        if found and not re.search(_NOT_OURS, text):
            message = f"Hier staat een oordeel over anderen (‘{who}’), en niet wat er in het werk misgaat."
            yield Hit(("belemmerend", index, key), message, _WHAT_GOES_WRONG, quote=found[0])
            return  # once a factor


_WHAT_GOES_WRONG: Final = (
    "Schrijf wat jullie merken, liefst met een cijfer: ‘In maart wachtten 14 klanten langer dan twee dagen "
    "op een monteur.’ Denken jullie te weten waarom? Zet dat bij ‘veronderstellingen’ en vraag het hun."
)
