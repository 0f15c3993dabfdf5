"""Looking back: what was reached, what was not, and what still needs attention (ST13)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import join_quoted, slug
from spvgen.rules.reading.claims import norm_in_text
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.stap_rapportage import StapRapportage
    from spvgen.wording.amount import Amount


def terugblik_zonder_wat_niet_lukte(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """De terugblik zwijgt over wat niet lukte, of noemt een doel bereikt tegen het cijfer in.

    Een terugblik met alleen winst gelooft niemand, de groep het minst. Zeg van elk doel of het is bereikt,
    en bij een doel dat niet of deels is bereikt ook waardoor. Bleef het cijfer achter, of ‘volgt het
    laatste nog’, dan is een doel niet of deels bereikt. Schrijf daarnaast op wat nog aandacht vraagt:
    ‘niets’ is zelden waar.

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
              behaald: deels
              toelichting: Negen van de twaalf klanten zijn samen bezocht; in juni was er geen dag vrij.
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
    yield from _against_itself(plan)
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
_BUT: Final = r"(?i)\b(?:behalve|maar|alleen|toch|mits|zolang|nog niet)\b|: ?\w+ \w+ \w+"


def _says_nothing(line: str) -> bool:
    """*Niets meer*, *alles loopt vanzelf*; not *niets gaat vanzelf in drukke weken*."""
    if re.search(_BUT, line):
        return False
    from spvgen.rules.stap_rapportage.empty_findings import tells_nothing  # few plans look back

    return bool(re.search(_NOTHING, line)) or tells_nothing(line, "belemmerend")


def _still_to_do(plan: StapRapportage) -> str:
    told = (plan.terugblik and plan.terugblik.doelen) or ()
    open_goals = [one.voor_doel for one in told if one.behaald != "ja"]
    reached = "zijn" if len(open_goals) > 1 else "is"
    short = f" {join_quoted(open_goals)} {reached} nog niet helemaal bereikt." if open_goals else ""
    return f"Vraag de groep wat nog niet lukt en zet dat bij ‘aandacht’.{short}"


# --- Against the own words ---------------------------------------------------------------------------

_FEWER: Final = r"(?i)\b(?:minder|lager|omlaag|daal\w*|terug|korter|sneller|hooguit|binnen)\b"
_AGAINST: Final = r"[^.;\d]{0,30}\b(?:in plaats van|van)(?: de| alle| onze)? "
_CAME_TO: Final = r"(?i)\b(?:werden|waren|zijn|kwamen) (?:het )?er (?:\w+ ){0,2}$"
_TIMES: Final = r"keer|keren|maal|(?:werk)?dag\w*|\w*weke?n?|uur|uren|minu\w+|maand\w*|jaar|jaren|kwarta\w+"
"""Counts of these are too often of something else in the same line."""

_THE_LAST: Final = "(?:(?:twee|der|vier|vijf|zes)de|laatsten?|rest|anderen?|overige)"
_LACKING: Final = Roles(
    {
        "lacks": f"""
        {_THE_LAST}_(?:volgt|volgen|komt|komen|moet|moeten|wacht|wachten)
        (?:volgt|volgen|komt|komen|moet|moeten|staat|staan|loopt|lopen|wacht|wachten)_nog
        (?:volgt|volgen|komt|komen)_later nog_niet net_niet ontbreekt ontbreken nog_open uitgesteld
        op_(?:één|een|twee|drie|vier|enkele|een_paar)_na
        bijna_(?:iedereen|allemaal|gehaald|gelukt|klaar|alle|elke)
        niet_(?:alle|allemaal|iedereen|helemaal|gehaald|gelukt|bereikt|elke|volledig) lukte_(?:het_)?niet
        haalden_(?:we|het)_niet (?:bleef|bleven)_(?:net_|iets_|nog_)?achter
        (?:één|een|twee|drie|enkele)_(?:van_ons_)?(?:deden|deed|konden|kon|haakten|haakte)_niet
        behalve grotendeels gedeeltelijk deels schuift_door
    """,
        "yet_done": """
        alsnog toch uiteindelijk inmiddels eerst daarna ^_alle ^_allemaal ^_iedereen ^_ja ^_gehaald
        ^_bereikt ^_gelukt extra erbij ruim meer_dan maar_het_kwam niet_meer alleen_maar willen wil
    """,
    }
)


def _against_itself(plan: StapRapportage) -> Hits:
    """A goal that is called reached, while what is told beside it says that it was not."""
    goals = {slug(goal.titel): goal for goal in plan.doelen}
    told = (plan.terugblik and plan.terugblik.doelen) or ()
    for index, one in enumerate(told):
        goal = goals.get(slug(one.voor_doel))
        if goal is None or one.behaald != "ja" or not one.toelichting:
            continue
        if short := _short_of(goal.omschrijving, one.toelichting):
            why = f"het doel was {short[0].text} en het werd {short[1].text}"
        elif _tells_what_lacks(one.toelichting):
            why = "in de toelichting staat dat er nog iets ontbreekt"
        else:
            continue
        message = f"Bij ‘{one.voor_doel}’ staat dat het is behaald, maar {why}."
        hint = "Schrijf ‘behaald: deels’ of ‘behaald: nee’, en zet erbij wat er in de weg zat."
        path: NodePath = ("terugblik", "doelen", index, "behaald")
        yield Hit(path, message, hint, severity=Severity.WAARSCHUWING)


def _tells_what_lacks(told: str) -> bool:
    """*Het vierde volgt nog*, *op twee na*; not *het vierde kwam uiteindelijk toch*."""
    roles = _LACKING.in_sentence(told)
    return "lacks" in roles and "yet_done" not in roles


def _short_of(goal: str, told: str) -> tuple[Amount, Amount] | None:
    """What was asked and the figure that falls short of it, if any."""
    asked = _asked(goal)
    if asked is None or asked.bound == "maximaal" or re.search(_FEWER, goal):
        return None
    got = _got(asked, told)
    return (asked, got) if got and got.value < asked.value else None


def _asked(goal: str) -> Amount | None:
    """The only share that a goal names (*10% meer*), else its norm; not what is there (*de vier ketens*)."""
    shares = [one for one in amounts(goal) if one.percent and one.role != "basis"]
    if len(shares) == 1:
        return shares[0]
    norm = norm_in_text(goal)
    return None if norm is None or norm.given else norm


def _got(asked: Amount, told: str) -> Amount | None:
    """The figure beside it: *vijf in plaats van acht*, *negen van de elf*, or the only one of its kind."""
    said = amounts(told)
    for got, norm in pairwise(said):
        if norm.value == asked.value and re.fullmatch(_AGAINST, told[got.end : norm.start]):
            return got
    if asked.percent:
        shares = [one for one in said if one.percent and one.role != "basis"]
        alike = [one for one in shares if (one.role == "verschil") == (asked.role == "verschil")]
        return alike[0] if len(alike) == len(shares) == 1 else None
    if re.fullmatch(_TIMES, asked.unit):
        return None
    counts = [one for one in said if one.role != "verschil" and not one.given]
    if len(counts) != 1 or counts[0].percent:
        return None
    same = counts[0].unit == asked.unit and asked.unit
    return counts[0] if same or re.search(_CAME_TO, told[: counts[0].start]) else None
