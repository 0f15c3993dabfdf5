"""A plan that holds: goals that don't rise on the way, and the time that was given (P20)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.likeness import denies, told_or_like, weighed, worth_reading
from spvgen.rules.proces.hold_words import HELD, LOOSE
from spvgen.rules.reading.texts import OF_THE_EMPLOYER, WRITTEN_LATER
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_READ: Final = OF_THE_EMPLOYER - {"afspraken"}
_AGREED_LATER: Final = WRITTEN_LATER - {"evaluatiemomenten"}
"""In a report one side can make the plan heavier, or end it."""
_LOOSE: Final = Roles(LOOSE | HELD)
_UNSETTLED: Final = _LOOSE.meeting(
    *(
        f"{row} -mutual -agreed -fixed -before"
        for row in """
        not wait boss -help
        one_slip over -done_well -job -work
        one_slip sooner -done_well -work
        one_slip the_rest -work
        plan doubt over -done_well -job -work
        doubt sooner -done_well -work
        at_will sooner -done_well -work
        ends_on unbound -work
        ended early plan -done_well
        ended interim plan -done_well
        plug we_pull -work
        no_longer the_rest -work
        lat_set interim
        lat_set well
        turn_into well -work
        midway upward -work
        rises if asked -work
        rises midway asked -work
        asked drifts with_it -work
        asks_more midway
        fills_up midway -work
        put more one -work
        get points when -outcome -work
        midway told_later which -outcome
        points unwritten
        points still_change
        edits unbound
        """.strip().splitlines()
    ),
    "went_well set_to asked -mutual -agreed -fixed -work -lowered",
)


def plan_ligt_niet_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan kan onderweg zwaarder worden of eerder stoppen, als de leidinggevende dat wil.

    Wie aan een plan begint, moet weten wat er gevraagd wordt en hoeveel tijd er is. Kun je de doelen
    tussendoor verhogen, er een doel bij zetten, de tijd inkorten of het plan bij de eerste fout stoppen,
    dan is de kans niet echt. Wil je iets veranderen, doe dat dan samen en laat het plan opnieuw
    tekenen. Is er meer tijd nodig, dan is er de verlenging.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn.

    Fout:
        slotopmerking: Gaat het te langzaam, dan verhogen we de doelen tussendoor nog.

    Goed:
        slotopmerking: De doelen blijven gelijk. Is er iets anders nodig, dan bespreken we dat samen.
    """
    found = dict(_UNSETTLED.told_among(worth_reading(plan, "P20", _READ)))
    for path, said, sure in told_or_like(plan, "P20", _READ, found):
        if path[0] in _AGREED_LATER or (not sure and _holds(said)):
            continue
        reported = path[0] == "evaluatiemomenten"
        if reported and not (
            sure and (any(_LOOSE.is_in(one, said) for one in ("boss", "went_well")))
        ):  # *het derde doel gaat omhoog*
            continue
        if _says_it_holds(said):
            continue
        hint = (
            f"Haal dit weg: de doelen gelden zoals ze er staan, tot en met {format_date(plan.einde)}. "
            "Schrijf liever: ‘Is er onderweg iets anders nodig, dan bespreken we dat samen.’"
        )
        if reported:  # what was done stays in it
            hint = f"Draai dit terug: tot en met {format_date(plan.einde)} geldt wat er staat. {_RATHER}"
        stands = "staat niet vast" if sure else "lijkt niet vast te staan"
        message = f"‘{said.rstrip('.!')}’: zo {stands} wat er geldt en hoelang."
        yield weighed(Hit(path, message, hint, said), sure=sure)


_RATHER: Final = "Is er iets anders nodig, spreek dat dan samen af en laat het plan opnieuw tekenen."

_EASES: Final = (
    r"(?i)\b(?:is|zijn|was|blijkt|blijken)\b[^.!?]*\bte weinig\b"
    r"[^.!?]*\b(?:worden het er|komen er|krijg je er)\b"
    r"|\b(?:ik|we|wij) (?:mijn|onze|ons) (?:\w+ )?(?:kant|deel|afspra\w+|belofte\w*|toezegging\w*)\b"
    r"[^.;!?]*\bniet\b"
    r"|\b(?:komt|komen|krijgt?) (?:je |u )?er (?:een|twee|nog een) (?!doel|eis|norm|opdracht|taak)\w+ bij\b"
    r"|\bvraag ik (?:je )?of het (?:zo|nog|goed|genoeg)\b(?! (?:zin|nut))"
)
"""More help or work, whether there is enough of it, and what the employer fails to do."""


def _holds(sentence: str) -> bool:
    """Whether a sentence denies it, eases something, or speaks of what both agree on or of success."""
    return (
        denies(sentence)
        or bool(re.search(_EASES, sentence))
        or not _LOOSE.in_sentence(sentence).isdisjoint({"agreed", "reached"})
    )


_AIMS: Final = r"(?:doel|doelen|eis|eisen|norm|normen|lat|drempel|aantallen|streefcijfers?)"
_DONE: Final = (
    rf"\b(?:als|zodra|wanneer) je (?:de|het|al|alle|je)\b[^.;,]*\b{_AIMS} (?:haalt|behaalt)\b"
    rf"|\bhaal je (?:de|het|alle|je|beide)\b[^.;,]*\b{_AIMS}\b"
    r"|\b(?:zijn|is) (?:die|ze|dat|alle|de|het)\b[^.;,]*\b(?:gedraaid|gehaald|behaald|rond|af)\b, dan\b"
    r"|\bbij een (?:voldoende|goede?|positie(?:f|ve)) (?:eind)?(?:oordeel|beoordeling|resultaat|uitkomst)\b"
)
_THEN_MORE: Final = (
    r"\b(?:hoger|hogere|omhoog|verhog\w+|verzwaar\w*|verzwar\w+|zwaarder\w*|strenger\w*|nieuwe?|extra|meer"
    rf"(?! af te)|erbij|bovenop|volgende|aan\w*scherp\w*|bij|{_AIMS}[^.;]*\b(?:op|aan))\b"
)
_STANDS: Final = (
    rf"(?:,|\ben) niet (?:\w+ )?{_AIMS}\b",
    r"\bgeen (?:aanleiding|reden|grond|argument) (?:om|voor|tot)\b",
    rf"\b(?:verander|wijzig|verzwaar|verhoog|bekort)\w*\b[^.;,]*\bniets (?:meer )?aan\b[^.;]*\b{_AIMS}\b",
)
_HELP: Final = (
    r"\b(?:\w*hulp|\w*begeleiding|\w*coach\w*|meekijk\w*|meelop\w*|\w*training\w*|uitleg|ondersteuning|maatje"
    r"|mentor\w*|oefen\w*|\w*lessen|bijles|intervisie|steun|uur (?:per|in de) week te weinig)\b"
)
_GROWS: Final = (
    r"\b(?:breid\w*\b[^.;]*\buit|uitgebreid|uitbreid\w*|vul\w*\b[^.;]*\baan|aangevuld|aanvullen|verdubbel\w*"
    r"|verhog\w*|verhoog\w*)\b|\berbij\b|\bbij[.!]?$"
)
_WEIGHS: Final = (
    r"\b(?:doel|eis|norm|lat\b|drempel|aantallen|streefcijfer|target|quot)|\b(?:plan|\w*traject|looptijd|termijn"
    r"|taak|taken|opdracht\w*|acties?|punten|werk|klanten|hoger|zwaarder|strenger|eerder|korter?|stop\w*|breek"
    r"|breken|kort\w*|minder|eind\w*|beoordel\w*|controle\w*)\b"
)


def _grows_help(low: str) -> bool:
    """*Blijkt het meekijken te weinig, dan breiden we dat uit*: help that grows leaves the plan as it is."""
    grown = re.search(_HELP, low) and re.search(_GROWS, low)
    return bool(grown) and not re.search(_WEIGHS, low)


def _says_it_holds(sentence: str) -> bool:
    """Whether a sentence denies it, tells what follows when all is reached, or of more help."""
    low = fold(sentence)
    if re.search(_DONE, low):
        return not re.search(_THEN_MORE, re.split(_DONE, low, maxsplit=1)[-1])
    return _grows_help(low) or any(re.search(one, low) for one in _STANDS)
