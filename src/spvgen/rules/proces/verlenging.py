"""How a plan is extended (P13, P15)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS, format_date
from spvgen.quantities import meets
from spvgen.rules.reading.goal_figures import baseline_of, norm_of
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

_FORM: Final = (
    r"(?i)\b(?:coach\w*|training\w*|cursus\w*|opleiding\w*|mentor\w*|inwerk\w*|meekijk\w*|meeloop\w*"
    r"|(?:kijk|loop)t?\b.*\bmee)\b"
)
_BARE: Final = r"(?i)\b(?:hulp|help\w*|begeleid\w*|ondersteun\w*)\b"
_HELP: Final = rf"{_FORM}|{_BARE.removeprefix('(?i)')}"
"""Words with which a reason tells what help there is."""
_OFTEN: Final = (
    r"(?i)\b(?:elke|iedere|per (?:week|maand|dag)|\w*(?:wekelijks|maandelijks|dagelijks)e?|\w+ keer|uur)\b"
)
_WHOSE: Final = (
    r"(?i:\b(?:hulp|begeleiding|ondersteuning) (?:bij|met|van|door|aan)) "
    r"(?!(?:ons|je|jou|u|dit|dat|elkaar)\b|\d)"
    r"|(?<=\w )(?:[A-Z]\w+|HR)\b.*\b(?:help|hulp|begeleid|ondersteun)\w*"
    r"|\b(?!(?i:dat|dit|het|tijd|wat|die|verlenging)\b)\w+"
    r" (?:helpt|begeleidt|ondersteunt) (?:je|u|haar|hem)\b"
)
"""Who helps, or with what: *hulp van Karim*, *ondersteuning bij de planning*, *Karim helpt je*."""
_LONGER: Final = (
    r"(?i)\b(?:gaat|gaan|loopt|lopen)\b.*\bdoor\b"
    r"|\b(?:door(?:gaat|gaan|loopt|lopen)|verleng(?:d|en)|tot en met|t/m)\b"
    rf"|\b(?:hulp|begeleiding|ondersteuning) blijft\b|\bkrijgt?\b.*\b(?:{'|'.join(MONTHS)})\b"
)
"""Help that lasts longer: *de begeleiding gaat door*, *je krijgt hulp tot en met 30 oktober*."""
_PART: Final = r"[.;:!?\n]|,(?!\s*(?:gaat|loopt|blijft|komt)\b)|\bmaar\b"
_STOPS: Final = (
    r"(?i)\b(?:stop(?:t|pen)?|gestopt|vervalt|vervallen|eindigt|eindigen|beëindigd|voorbij|afgelopen|afgerond)\b"
    r"|\bhoud(?:t|en)?\b.*\bop\b|\b(?:geen|zonder)\b|\bniet (?:meer|langer|door|verder)\b"
    r"|\b(?:stopte|verviel(?:en)?|ontbrak(?:en)?|weggevallen|uitgevallen|gemist)\b"
    r"|\b(?:valt|vallen|viel|vielen)\b.*\b(?:weg|uit)\b"
    r"|\b(?:ging|gingen|kwam|kwamen|was|waren)\b.*\bniet\b|\bniet (?:gekregen|gegeven|geweest|gekomen)\b"
)
_WAS: Final = (
    r"(?i)\b(?:kreeg|kregen|gaf|gaven|had|hadden|was|waren|werd|werden|hielp|hielpen|volgde|volgden|liep|liepen"
    r"|ging|gingen|kwam|kwamen|begon|startte|keek|keken|luisterde|coachte|begeleidde|gekregen|gehad|gegeven|gevolgd|geholpen)\b"
)
"""Help that there was: no promise for the time to come."""
_WILL_BE: Final = (
    r"(?i)\b(?:door|blijft|blijven|gaat|gaan|krijgt|krijg|krijgen|komt|komen|geeft|begint|start|kijkt|volgt"
    r"|helpt|loopt|luistert|coacht|begeleidt|spreekt|bespreekt|vanaf|tot|voortaan|weer|opnieuw|verder|alsnog)\b"
)
_GOES_ON: Final = (
    r"(?i)\balsnog\b|\bniet (?:stoppen|vervallen|eindigen)\b|\b(?:stopt|vervalt|eindigt) (?:\w+ )?niet\b"
)


def verlengd_zonder_vooruitgang(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan is verlengd, maar geen enkele meting laat vooruitgang zien.

    Een verlenging is bedoeld voor wie vooruitgaat, maar de doelen nog niet haalt. Ging er niets vooruit, kijk
    dan eerst wat er anders moet: een andere aanpak, andere hulp, of de conclusie dat het niet lukt. Staat in
    de reden wat er in de verlenging anders gaat, dan is het goed.

    Bron: het SPV-artikel: is er vooruitgang maar nog niet genoeg, verleng dan het plan.

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 70%
          - naam: Eindbeoordeling na verlenging
            datum: 2026-10-30
        verlengingen:
          - datum: 2026-08-31
            nieuw_einde: 2026-10-30
            reden: We geven je nog twee maanden.

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 70%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          toelichting: >-
            Je ging in zes maanden van 71% naar 70%. Op 7 september 2026 bespreken we wat wel bij je past.
    """
    for item, extension in enumerate(plan.verlengingen or ()):
        found = [
            progress
            for goal in plan.doelen
            if (progress := _progress(goal, plan, extension.datum)) is not None
        ]
        if any(found) or (found and _says_what_changes(extension.reden)):
            continue
        message = (
            "Geen enkele meting laat vooruitgang zien."
            if found
            else "Er is nog geen meting die vooruitgang laat zien."
        )
        hint = (
            "Zet eerst de laatste cijfers in een verslag. Is er echt geen vooruitgang? Schrijf dan bij "
            "‘reden’ wat er in de verlenging anders gaat."
        )
        yield Hit(("verlengingen", item, "reden"), message, hint)


_OTHERWISE: Final = (
    r"(?i)\b(?:alsnog|anders|andere?|voortaan|nieuwe?|extra|vaker|wél|in plaats van"
    r"|(?:meer|minder) (?:tijd|uren|uur|klanten|taken|zaken|dossiers))\b"
)
_OF_WHAT: Final = (
    r"(?i)\b(?:aanpak|werkwijze|rooster|taak|taken|uren|uur|dienst\w*|klanten|zaken|dossiers|elke|iedere|wekelijks"
    r"|dagelijks|maandelijks|samen|\w*gesprek\w*|\w*overleg)\b"
)


def _says_what_changes(reason: str) -> bool:
    """Whether a reason says what goes otherwise from now on: help that comes after all, another way."""
    for sentence in sentences_in(reason, "\n"):
        about = re.search(_HELP, sentence) or re.search(_OF_WHAT, sentence)
        if about and re.search(_OTHERWISE, sentence) and not re.search(_STOPS, sentence):
            return True
    return False


def _progress(goal: Doel, plan: Verbeterplan, day: date) -> bool | None:
    """Whether a goal came nearer to its norm by a day; None where there is nothing to compare."""
    last, start, norm = plan.laatste_meting(goal.sleutel, day), baseline_of(goal), norm_of(goal)
    if not (last and start and norm):
        return None
    return meets(last.waarde, norm) or abs(norm.value - last.waarde.value) < abs(norm.value - start.value)


def hulp_loopt_niet_door(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan is verlengd, maar geen enkele hulp loopt door.

    Met een verlenging zeg je: het gaat de goede kant op, en met meer tijd en hulp kan het lukken. Stopt de
    hulp op de oude einddatum, dan is er alleen meer tijd. Spreek daarom af welke hulp doorloopt. Verander de
    getekende lijst met hulp niet; zet in de reden van de verlenging wat doorgaat, want die tekenen jullie
    ook.

    Bron: art. 7:669 lid 3 sub d BW (voldoende gelegenheid om te verbeteren); het SPV-artikel: met hulp
    werken jullie samen aan het resultaat.

    Fout:
        verlengingen:
          - datum: 2026-08-31
            nieuw_einde: 2026-10-30
            reden: Je ging van 71% naar 84%; met nog twee maanden is 90% haalbaar.

    Goed:
        verlengingen:
          - datum: 2026-08-31
            nieuw_einde: 2026-10-30
            reden: |
              Je ging van 71% naar 84%; met nog twee maanden is 90% haalbaar. De wekelijkse coaching door
              Karim loopt door tot en met 30 oktober 2026.
    """
    for item, extension in enumerate(plan.verlengingen or ()):
        before = plan.einde_voor(extension.nieuw_einde)
        if not help_stops(plan, before) or tells_of_help(extension.reden, plan):
            continue
        stops = format_date(max(one.einde for one in plan.ondersteuning if one.einde))
        message = f"De laatste hulp stopt op {stops}; in de reden staat niet welke hulp daarna doorgaat."
        name = max(plan.ondersteuning, key=lambda one: one.einde or before).noemer
        hint = (
            "Schrijf bij ‘reden’ welke hulp doorloopt, bijvoorbeeld: "
            f"De hulp ‘{name}’ gaat door tot en met {format_date(extension.nieuw_einde)}."
        )
        yield Hit(("verlengingen", item, "reden"), message, hint)


def help_stops(plan: Verbeterplan, day: date) -> bool:
    """Whether all help that the plan promises has ended by a day."""
    return all(one.einde and one.einde <= day for one in plan.ondersteuning)


def tells_of_help(reason: str, plan: Verbeterplan) -> bool:
    """Whether a part of a sentence tells which help there is, and not of help that stops or that there was.

    *Met meer tijd en hulp lukt het* tells of none: who helps, with what, how often, or up to when?
    """
    from spvgen.rules.verslag.given_help import speaks_of  # only for a plan that was extended

    return any(
        re.search(_FORM, part)
        or (re.search(_BARE, part) and _is_some_help(part))
        or any(speaks_of(re.sub(_BARE, "", part), one, plan) for one in plan.ondersteuning)
        for part in filter(_goes_on, re.split(_PART, _without_open_end(reason)))
    )


def _without_open_end(reason: str) -> str:
    """The reason without a last sentence that ends at its colon: *Hulp tot en met 11 januari:* names none."""
    return re.sub(_OPEN_END, "", reason) if reason.rstrip().endswith(":") else reason


_OPEN_END: Final = r"(?:(?<=[.!?;\n])|\A)[^.!?;\n]*:\s*\Z"


def _is_some_help(part: str) -> bool:
    """Whether a part of a sentence with *hulp* in it says anything of that help."""
    return any(re.search(pattern, part) for pattern in (_OFTEN, _WHOSE, _LONGER, _GOES_ON))


def _goes_on(part: str) -> bool:
    """Whether a part of a sentence can be about what is still to come."""
    if re.search(_GOES_ON, part):
        return True
    over = re.search(_WAS, part) and not re.search(_WILL_BE, part)
    return not over and not re.search(_STOPS, part)
