"""Looking back: what was reached, what was not, and what still needs attention (ST13)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import join_quoted, slug
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.uitspraken import norm_in_text
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.stap_rapportage import StapRapportage
    from spvgen.wording.amount import Amount


def terugblik_zonder_wat_niet_lukte(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """De terugblik zwijgt over wat niet is gelukt, of zegt het tegen het eigen cijfer in.

    Een terugblik met alleen winst gelooft niemand, de groep het minst. Zeg van elk doel of het is bereikt, en
    bij een doel dat niet of deels is bereikt ook waardoor. Bleef het cijfer achter, dan is een doel niet
    bereikt. Schrijf daarnaast op wat nog aandacht vraagt: ‘niets’ is zelden waar.

    Bron: het artikel over de STAP-dialoog: niet alle doelen zijn gehaald, en dat wordt gezegd.

    Fout:
        terugblik:
          datum: 2026-07-02
          akkoord_op: 2026-07-02
          gewonnen:
            - Jullie bellen elkaar nu elke week.

    Goed:
        terugblik:
          datum: 2026-07-02
          akkoord_op: 2026-07-02
          gewonnen:
            - Jullie bellen elkaar nu elke week.
          aandacht:
            - Van weten naar doen blijft lastig in drukke weken.
          doelen:
            - voor_doel: Samen bezoeken
              behaald: nee
              toelichting: Negen van de twaalf klanten zijn samen bezocht.
    """
    back = plan.terugblik
    if back is None:
        return
    silent = [goal.titel for goal in plan.doelen if plan.doelstand(goal.titel) is None]
    if silent:
        hint = (
            "Zet bij ‘terugblik’ onder ‘doelen’ voor elk doel: behaald: ja, deels of nee, met een "
            "toelichting."
        )
        yield Hit(
            ("terugblik", "doelen"), f"De terugblik zegt niet of {join_quoted(silent)} is bereikt.", hint
        )
    for index, one in enumerate(back.doelen or ()):
        if one.behaald != "ja" and not one.toelichting:
            path: NodePath = ("terugblik", "doelen", index)
            message = f"Bij ‘{one.voor_doel}’ staat niet waardoor het niet helemaal is gelukt."
            yield Hit(path, message, "Zet bij ‘toelichting’ hoe ver jullie kwamen en wat in de weg zat.")
    yield from _against_the_figure(plan)
    if all(map(_says_nothing, back.aandacht or ())):
        place: NodePath = ("terugblik", "aandacht", 0) if back.aandacht else ("terugblik", "aandacht")
        yield Hit(place, "De terugblik zegt niet wat nog aandacht vraagt.", _still_to_do(plan))


# --- What still needs attention ----------------------------------------------------------------------

_NOTHING: Final = (
    r"(?i)^(?:er (?:is|zijn|blijft|blijven) )?(?:eigenlijk |verder )?"
    r"(?:niets|niks|geen(?: \w*punt\w*)?|n\.?v\.?t\.?)"
    r"(?=\s*(?:[.;,]|$)| (?:meer|dat|om|te|nog|voor|open)\b)"
    r"|(?<!niet )\balles (?:loopt|gaat|draait|is)(?: nu)? "
    r"(?:vanzelf|goed|gelukt|bereikt|af|opgelost|gehaald)\b"
)
_BUT: Final = r"(?i)\b(?:behalve|maar|alleen|toch|mits|zolang|nog niet)\b"


def _says_nothing(line: str) -> bool:
    """*Niets meer*, *alles loopt vanzelf*; not *niets gaat vanzelf in drukke weken*."""
    return bool(re.search(_NOTHING, line)) and not re.search(_BUT, line)


def _still_to_do(plan: StapRapportage) -> str:
    told = (plan.terugblik and plan.terugblik.doelen) or ()
    open_goals = [one.voor_doel for one in told if one.behaald != "ja"]
    reached = "zijn" if len(open_goals) > 1 else "is"
    short = f" {join_quoted(open_goals)} {reached} nog niet helemaal bereikt." if open_goals else ""
    return f"Vraag de groep wat nog niet lukt en zet dat bij ‘aandacht’.{short}"


# --- Against the own figure --------------------------------------------------------------------------

_FEWER: Final = r"(?i)\b(?:minder|lager|omlaag|daal\w*|terug|korter|sneller|hooguit)\b"
_AGAINST: Final = r"[^.;\d]{0,30}\b(?:in plaats van|van)(?: de| alle| onze)? "


def _against_the_figure(plan: StapRapportage) -> Hits:
    """A goal that is called reached, while the figure beside it says that it was not."""
    goals = {slug(goal.titel): goal for goal in plan.doelen}
    told = (plan.terugblik and plan.terugblik.doelen) or ()
    for index, one in enumerate(told):
        goal = goals.get(slug(one.voor_doel))
        if goal is None or one.behaald != "ja" or not one.toelichting:
            continue
        asked = norm_in_text(goal.omschrijving)
        got = asked and _short_of(asked, goal.omschrijving, one.toelichting)
        if asked and got:
            message = (
                f"‘{one.voor_doel}’ heet behaald, maar het doel was {asked.text} en het werd {got.text}."
            )
            hint = "Schrijf ‘behaald: deels’ of ‘behaald: nee’, en zet erbij wat er in de weg zat."
            path = ("terugblik", "doelen", index, "behaald")
            yield Hit(path, message, hint, severity=Severity.WAARSCHUWING)


def _short_of(asked: Amount, goal: str, told: str) -> Amount | None:
    """The figure that falls short: *vijf in plaats van acht*, *negen van de elf*, or the only percentage."""
    if asked.bound == "maximaal" or re.search(_FEWER, goal):
        return None
    said = amounts(told)
    compared = (
        got
        for got, norm in pairwise(said)
        if norm.value == asked.value and re.fullmatch(_AGAINST, told[got.end : norm.start])
    )
    shares = [one for one in said if one.percent] if asked.percent else []
    got = next(compared, shares[0] if len(shares) == 1 else None)
    return got if got and got.value < asked.value else None
