"""What a plan may not take away: leave, pay, free time, and the right to disagree (P22)."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.rules.likeness import denies, likeliest, worth_reading
from spvgen.rules.proces.rights_kinds import KIND_ROWS
from spvgen.rules.proces.rights_lost import LOST
from spvgen.rules.proces.rights_together import MORE_ROWS, SOUGHT
from spvgen.rules.proces.rights_words import ROWS
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_KEYS: Final = words("""
    inleiding omschrijving feit bevinding afspraak aanpak haalbaar onderwerp verwachting toelichting
    slotopmerking dan afspraken
""")
_THINGS: Final = Roles(ROWS | MORE_ROWS | KIND_ROWS)
_BY_KIND: Final = {kind: _THINGS.meeting(*SOUGHT.get(kind, ()), *lost) for kind, lost in LOST.items()}
_TAKEN: Final = _THINGS.meeting(*chain.from_iterable([*SOUGHT.values(), *LOST.values()]))


def neemt_recht_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan neemt de medewerker iets af waar die recht op heeft.

    Een plan trekt geen verlof in als straf, en laat de medewerker geen schade, boete of cursus betalen. Het
    vraagt ook niet om in het weekend bereikbaar te zijn, om onbetaald over te werken of om van bezwaar af
    te zien. De weg naar de vakbond, een advocaat of de klachtencommissie blijft open. Zulke zinnen maken
    een plan oneerlijk, en een rechter keurt ze vaak af. Schrijf wat er in het werk beter moet, en wat er in
    het uiterste geval kan volgen.

    Bron: art. 7:611 BW (goed werkgeverschap), 7:611a BW (scholing), 7:638 BW (vakantie), 7:650 en 7:661 BW
    (boetes en schade), art. 21 WOR (ondernemingsraad), art. 15 AVG (inzage) en de Arbeidstijdenwet.

    Fout:
        slotopmerking: Gaat het mis, dan gaat je verlof in juli niet door.

    Goed:
        slotopmerking: Valt een gesprek in je verlof, dan kiezen we samen een andere dag.
    """
    found = dict(_TAKEN.told_among(worth_reading(plan, "P22", _KEYS)))
    for path, said in (found | dict(likeliest(plan, "P22", _KEYS, found))).items():
        from spvgen.rules.proces.rights_advice import HINTS

        if path not in found and (denies(said) or "denied" in _THINGS.in_sentence(said)):
            continue
        kind = next((kind for kind, meeting in _BY_KIND.items() if meeting(said)), "any")
        message = f"‘{said.rstrip('.!')}’: zo neemt het plan de medewerker iets af waar die recht op heeft."
        yield Hit(path, message, HINTS[kind], said)
