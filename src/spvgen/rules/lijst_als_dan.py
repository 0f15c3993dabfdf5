"""The if-thens of a list of actions: whether they help, leave one alone or watch over one (AL04, AL06)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.shared import AlsDan

_ENDS: Final = r"(?=\s*(?:[.,;!]|$))"
_FILLERS: Final = r"(?:(?:dan|ter plekke|op dat moment|zelf|gewoon|maar|wel|snel|daar|het|dat) )*"
_NO_HELP: Final = (
    rf"(?i)\b(?:(?:verzin|bedenk|zeg|doe|roep|vraag) je {_FILLERS}(?:iets|wat){_ENDS}|improviseer je"
    rf"|(?:zie|kijk|weet|merk) je {_FILLERS}(?:wel|vanzelf){_ENDS}"
    rf"|los je (?:het|dat) (?:zelf|wel|maar|gewoon|ter plekke|\s)*op{_ENDS}"
    r"|red je (?:je|jezelf|het) (?:er )?(?:wel|zelf|maar|eruit)|doe je (?:gewoon )?je best"
    r"|laat je het (?:er )?(?:maar |bij )*(?:zitten|bij)|maak je er het beste van"
    r"|(?:volg|vertrouw) je (?:op )?je (?:gevoel|intuïtie))\b"
)
_RECORDS: Final = r"\w*(?:agenda|lijst|gegevens|mailbox|telefoon|uren|gesprekken|belletjes|crm)\b"
_CONTROL: Final = (
    r"(?i)\b(?:(?:verantwoord|rechtvaardig) je\b|verklaar je (?:\S+ ){0,8}(?:schriftelijk|waarom)\b"
    r"|leg je (?:\w+ ){0,4}verantwoording|(?:geef|lever|schrijf|stuur|mail) je (?:\w+ ){0,6}"
    r"(?:verklaring|verantwoording|waarom (?:het |dat )?niet)"
    rf"|(?:controleert|checkt|inspecteert) \w+ (?:\w+ ){{0,3}}(?:(?:je|jouw) {_RECORDS}|of je (?:het|wel)\b)"
    rf"|(?:kijkt|loopt|trekt|gaat) \w+ (?:\w+ )?(?:je|jouw) {_RECORDS}[^.;]{{0,60}} na\b"
    r"|(?:krijg je|volgt|wacht) (?:\w+ ){0,3}(?:waarschuwing|berisping|aantekening|strafpunt\w*)"
    r"|(?:komt|gaat) (?:het|dat|dit) (?:in|naar) (?:je dossier|hr\b))"
)


def if_thens(plan: Actielijst) -> Iterator[tuple[NodePath, AlsDan]]:
    """Every if-then with its place: those of each action, and those of the list."""
    for index, action in enumerate(plan.acties):
        for at, step in enumerate(action.als_dan or ()):
            yield ("acties", index, "als_dan", at), step
    for at, step in enumerate(plan.als_dan or ()):
        yield ("als_dan", at), step


def no_help(step: AlsDan) -> str:
    """The words that leave one to oneself: *verzin je maar iets*; empty where there is something to do."""
    found = re.search(_NO_HELP, step.dan)
    return found[0].strip() if found else ""


def control(step: AlsDan) -> str:
    """The words by which one is called to account or watched: *verklaar je waarom niet*; empty for help."""
    found = re.search(_CONTROL, step.dan)
    return found[0].strip() if found else ""
