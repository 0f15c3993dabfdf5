"""What is called help and is none: its name, what goes to others, what the employee has to do (part of A07).

A text that promises to watch often has the words of help in it: *ter ondersteuning*, *Coaching: elke dag …*,
*stuur je mij*. Taken out of it, they no longer hide that nobody helps.
"""

import re
from typing import Final

from spvgen.rules.reading.patterns import any_of

_HELP: Final = any_of("""
    ondersteuning steun hulp begeleiding coaching training houvast rugdekking aandacht structuur aanpak
    onzekerheid feedback oefenen leren
""")
_NAMED: Final = "(?:hulp|steun|ondersteuning|begeleiding)"
_ITS_NAME: Final = (
    rf"^[^.,:;]{{0,30}}\b{_HELP}\b[^.,:;]{{0,40}}:",
    rf"\b(?:in het kader van|als) (?:\w+ )?{_HELP}\b",
    rf"\b{_HELP}\b(?: (?:door|van|vanuit) [^.,:;]{{1,40}})? (?:bestaat|bestond|is|was|houdt|krijgt)\b",
    rf"\b(?:genoeg|voldoende|extra|de nodige) (?:\w+ )?{_HELP}\b",
    rf"\b{_NAMED}\b(?! (?:bij|met|in|op|nodig)\b)",
    r"\b(?:begeleidt|ondersteunt|helpt|steunt|coacht|helpen|steunen|ondersteunen) je(?: \w+){0,4} door\b",
    r"\b(?:ondersteunen|steunen|helpen|help) je(?: (?:hierbij|daarbij|daarmee)\b|(?=:))",
    r"\b(?:ondersteund|begeleid|geholpen) door [^.,;]{1,40}, die\b",
)
"""The name of help, and what it would be for."""

_LEADER: Final = r"(?:\w*leid\w+|\w*manag\w+|\w*chef|\w*baas|mentor|directeur|werkgever|buddy)"
_TO_OTHERS: Final = r"(?:aan|naar|bij) (?!je\b|jou\b|jullie\b|elkaar\b)"
_NOT_YOU: Final = r"(?!(?:je|jou|jouw|jullie|elkaar|de klant|een klant)\b)"
_GOES_ELSEWHERE: Final = (
    rf"\bkoppelt?\b(?: \w+){{0,4}} terug {_TO_OTHERS}",
    rf"\b(?:aan|met|voor|naast) je {_LEADER}\b",
    rf"\b(?!je|jij|jullie)\w+ bespreekt\b(?! (?:je|jij|jullie)\b)(?: \w+){{0,4}}? met {_NOT_YOU}\w+",
    rf"\b(?:je|jouw) \w+ krijgt (?:de |het |mijn )?\w*{_LEADER}",
    r"\bvrije hand\b|\bvoor jou om (?:na )?te\b|\bsta(?:an)? (?:we |wij |ik )?naast je\b",
    rf"\ben bespreekt\b(?: \w+){{0,4}}? met {_NOT_YOU}\w+",
    r"\b(?:lijst\w*|overzicht) (?:met|van) je (?:\w+ )?(?:fouten|klachten|missers|afwijkingen)",
)
"""What is told to others, or of the employee."""

_LOOKS: Final = any_of("kijkt kijk kijken leest lees lezen luistert luister luisteren loopt loop")
_LOOKS_ON: Final = (
    rf"\b{_LOOKS}\b(?! met)(?: \w+){{0,4}} mee in (?:je|jouw|het|de)\b",
    (
        rf"\b{_LOOKS}\b(?! met)(?: \w+){{0,4}} mee en "
        r"(?:geeft|noteert|turft|telt|meldt|kruist|scoort|vult \w+ \w*formulier)\b"
    ),
    r"\bmee om (?:te (?:zien|kijken|controleren|tellen|horen|meten|noteren)|vast te leggen|bij te houden)",
    r"\bluister\w*\b(?:(?! met (?:je|jou)\b| samen )[^.,;]){0,60}gesprekken\b",
    r"\bgoedke\w+ voordat\b|\bom te (?:checken|controleren)\b",
    r"\bbelt? je (?:klanten|cliënten|ouders|collega's|gasten)\b",
    r"\b(?:toetsen (?:we|of|aan|op)|(?:zullen|gaan|word\w+)\b[^.]{0,40} toetsen)\b",
    r"\bof (?:het|er|je \w+|jouw \w+)(?: \w+){0,2} (?:verbeter\w+|beter)\b",
)
"""How somebody looks on, and at what."""

_MARK: Final = any_of(r"""
    \w*cijfers? \w*scores? scorekaart beoordeling aantekening notitie punten onvoldoende logboek \w*formulier
    \w*controles? controleur \w*checks? test \w*toets melding waarschuwing
    hulp steun ondersteuning begeleiding mail mailtje bericht
""")
_YOU_GET: Final = r"\b(?:je krijgt|krijg je)\b"
_YOU_DO: Final = any_of("mail meld stuur geef bel app vertel zeg lever")
_TAKEN_TO_TASK: Final = "(?:uitleg|uit te leggen|verantwoord|voorle|nagaa|nagega)"
_MISTAKES: Final = any_of(r"""
    \w*fouten missers vergissingen gemiste afgekeurde foute verkeerde? te_late mis_(?:was|is|ging) misging
""").replace("_", " ")
_HANDED: Final = (
    "(?:krijgt? (?:je|u)|(?:je|u) krijgt|ontvangt? (?:je|u)|(?:mailt|stuurt|appt|geeft|mail|stuur) (?:je|u))"
)
_YOURS_TO_DO: Final = (
    rf"\b{_HANDED}\b[^.,;]{{0,50}}\b{_MISTAKES}\b",
    r"\b(?:naast|achter|bij) je (?:scherm|bureau|stoel|naam|kastje)\b",
    r"\b(?:telling|lijst\w*|score|uitslag|stand|overzicht|cijfers?) krijgt? (?:je|u)\b",
    r"\b(?:mailt|stuurt|geeft) (?:je|u) (?:die|dat|ze|het|de (?:lijst|telling|stand|uitslag|score))\b",
    rf"{_YOU_GET}[^.,;]{{0,50}}(?<!je )(?<!eigen )\b{_MARK}\b",
    rf"{_YOU_GET} een (?:\w+ )?(?:coach|begeleider|buddy|mentor),? die\b",
    (
        r"\b(?:\w*gesprek|ruimte|tijd|moment|kwartier|uur(?:tje)?)\b[^.]{0,40}\b(?:waarin (?:je|wordt)|om)\b"
        rf"[^.]{{0,60}}{_TAKEN_TO_TASK}\w*"
    ),
    rf"(?<!ik )(?<!en )\b{_YOU_DO} je\b",
)
"""What the employee gets and has to do."""

_SO_CALLED: Final = "|".join((*_ITS_NAME, *_GOES_ELSEWHERE, *_LOOKS_ON, *_YOURS_TO_DO))


def without_so_called(text: str) -> str:
    """A folded text without what is only called help."""
    return re.sub(_SO_CALLED, "", text)
