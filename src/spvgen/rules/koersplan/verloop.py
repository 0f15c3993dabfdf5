"""A course plan under way: the norm beside its date, the figures and the closing (codes KP24 and KP25)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.kinds.koersstand import missed
from spvgen.quantities import Bound, format_quantity, meets
from spvgen.rules.koersplan.metingen import may_be
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.koersplan import Koersplan


def norm_niet_op_tijd_gehaald(plan: Koersplan, settings: RuleSettings) -> Hits:
    """De datum van de norm is voorbij, en de norm is niet gehaald.

    Dat is geen schande, wel iets om samen naar te kijken. Doorgaan alsof de datum er niet staat, leert het
    team dat de norm niet telt. Kies dus: een nieuwe datum, of afsluiten met wat wel en niet lukte.

    Bron: het artikel over de thermostaat (stuur op het einddoel).

    Fout:
        metingen:
          - datum: 2026-08-31
            waarde: 37%

    Goed:
        metingen:
          - datum: 2026-08-31
            waarde: 41%
    """
    plan = plan.op(settings.vandaag) if settings.vandaag else plan
    due, last = plan.norm.deadline, plan.laatste_meting
    if plan.afsluiting or due is None or plan.norm.waarde is None or plan.norm_op_tijd:
        return
    path: NodePath = ("norm", "deadline")
    if not (settings.vandaag and settings.vandaag > due):
        if last is None or last.datum < due:
            return
        path = ("metingen", len(plan.metingen or ()) - 1, "datum")  # made on the last day, or later
    newer = "Is er een nieuwer cijfer? Zet dat bij ‘metingen’." if last else "Zet de stand bij ‘metingen’."
    inside = due < plan.einde
    until = f", uiterlijk {format_date(plan.einde)}" if inside else ", met een later einde van het plan"
    hint = (
        f"{newer} Is de norm niet gehaald, spreek dan samen een nieuwe ‘deadline’ af{until}, of zet bij "
        "‘afsluiting’ wat wel en niet lukte."
    )
    yield Hit(path, missed(plan.norm, last), hint)


# --- The closing -------------------------------------------------------------------------------------


def afsluiting_tegen_het_cijfer(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Bij de afsluiting staat iets anders dan de laatste meting laat zien.

    Het team heeft het cijfer gezien. Wie schrijft dat de norm is gehaald terwijl de thermostaat iets anders
    aangeeft, verspeelt het vertrouwen in de volgende norm. Zeg wat het cijfer zegt, ook als het tegenvalt.

    Bron: het artikel over de thermostaat (waar staan we écht?).

    Fout:
        afsluiting:
          datum: 2026-08-31
          toelichting: We hebben de norm ruim gehaald.

    Goed:
        afsluiting:
          datum: 2026-08-31
          toelichting: We zaten op 33% en haalden de norm dus niet. De offertes gaan wel sneller weg.
    """
    last, norm = plan.laatste_meting, plan.norm.streefwaarde
    if not (plan.afsluiting and last and norm):
        return
    ever = any(meets(one.waarde, norm) for one in plan.metingen or () if may_be(plan, one.waarde))
    falls = norm.bound is Bound.MAXIMAAL
    said = [_claimed(sentence, falls=falls) for sentence in sentences_in(plan.afsluiting.toelichting)]
    shown = f"de laatste meting is {without_bound(last.waarde)} ({format_date(last.datum)})"
    goes = f"de norm is {format_quantity(norm)}"
    path = ("afsluiting", "toelichting")
    if not ever and "reached" in said and not {"missed", "missed at first"} & {*said}:
        message = f"Bij de afsluiting staat dat de norm is gehaald, maar {shown} en {goes}."
        yield Hit(path, message, f"{_NEWER} Klopt de meting, schrijf dan dat de norm niet is gehaald.")
    elif "missed" in said and "reached" not in said and plan.norm_gehaald:
        message = f"Bij de afsluiting staat dat de norm niet is gehaald, maar {shown} en {goes}."
        yield Hit(path, message, f"{_NEWER} Klopt de meting, schrijf dan dat de norm is gehaald.")


_NEWER: Final = "Is er een nieuwer cijfer? Zet dat bij ‘metingen’."

_SUBJECT: Final = r"(?:norm|eind(?:doel|norm)|doel(?:stelling)?|streef(?:cijfer|waarde)|target)"
_REACHED: Final = r"(?:gehaald|haald?en|haalt|haalde|behaald\w*|bereikt\w*|overtroffen|overschreden)"
_ABOUT_NORM: Final = re.compile(
    rf"(?i)\b{_SUBJECT}\b[^.;]*\b{_REACHED}\b|\b{_REACHED}\b[^.;]*\b{_SUBJECT}\b"
    rf"|\b{_SUBJECT} (?:is|was) (?:\w+ ){{0,2}}(?:binnen|geslaagd|een feit)(?=[.,;!]|$| en | maar )"
    r"|^(?:ruim |alles |doel )?gehaald\b"
    r"|\bwe hebben het (?:ruim |net |gewoon )?gehaald\b|\bhet is (?:ons )?(?:ruim )?gelukt\b"
    r"|^(?:onze |de )?(?:missie|opzet) (?:is )?geslaagd\b"
    r"|^het (?:lukte (?:ons )?niet|is (?:ons )?niet gelukt)\W*$"
)
_BESIDE: Final = re.compile(rf"(?i)\b(?:(?P<above>boven|over)|onder|beneden) (?:de|onze) {_SUBJECT}\b")
"""On which side of the norm a figure is said to be."""
_DENIED: Final = re.compile(r"(?i)\b(?:niet|geen|nooit)\b")
_UNSURE: Final = re.compile(
    r"(?i)\b(?:bijna|haast|half|halve|helft|deels|gedeeltelijk|ten dele|als|wanneer|indien|tenzij|om|zou\w*"
    r"|eerst|kunnen|kan|willen|wilden|hoop\w*|moest\w*|maar|behalve|pas|op \S+ na|tussen\w*|volgend\w*|nog)\b"
)


_PART: Final = re.compile(r"(?i)\b(?:(?:bijna|haast) )?(?:de helft|een (?:derde|kwart)|\d+ ?%)")
"""*Bijna de helft van de gesprekken*: how much, and no doubt."""


def _claimed(sentence: str, *, falls: bool) -> str:
    """Whether a sentence says that the norm was ``reached``, ``missed`` or ``missed at first``; or empty.

    Where the norm ``falls``, below it is where one wants to be. That somebody is not on one side of it, says
    too little: it may be the figure itself.
    """
    unsure, denied = _UNSURE.search(_PART.sub("", sentence)), _DENIED.search(sentence)
    if beside := _BESIDE.search(sentence):
        right = bool(beside["above"]) is not falls
        return "" if denied or unsure else "reached" if right else "missed"
    if not _ABOUT_NORM.search(sentence):
        return ""
    if denied:
        return "missed at first" if unsure else "missed"
    return "" if unsure else "reached"
