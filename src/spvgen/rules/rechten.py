"""What a plan may not take away: leave, pay, free time, and the right to disagree (P22)."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.rules.patronen import words
from spvgen.rules.rechten_woorden import ROWS
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import vocabulary_of
from spvgen.rules.together import Roles

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.together import Meeting

_KEYS: Final = words("""
    inleiding omschrijving feit bevinding afspraak aanpak haalbaar verwachting toelichting slotopmerking dan
    afspraken
""")
_THINGS: Final = Roles(ROWS)

_SOUGHT: Final = {
    "leave": (
        "no_leave take -took -others -agreed -right",
        "take_leave barred -others -agreed -right",
        "take_leave not you -others -agreed -around -past -right",
        "leave consent not -others -agreed -around -past -right",
        "leave refused -others -around -talk -was -kept -right",
        "leave handed_in fault -not -others -request -right",
        "leave moved must -around -talk -others -right",
        "leave spent sick -not -others -right",
        "leave pulled inward -others -kept -right",
        "leave handed_in you -not -others -request -right",
    ),
    "money": (
        "harm you_pay self -kept -others -compensated -right",
        "harm billed on_you -kept -others -right",
        "fine billed on_you -kept -others -right",
        "harm deducted your_pay -kept -right",
        "fault deducted your_pay -kept -right",
        "we_deduct your_pay -kept -right",
        "pot fault fined you -others -right",
        "fine fault fined you -others -past -kept -right",
    ),
    "unpaid": ("unpaid hours -others -compensated -past",),
    "say": (
        "redress barred here -others -past -right",
        "body barred here -others -right",
        "body turn not here -others -agreed -right",
        "nobody you_turn here -right",
        "no_body turn you -others -agreed -right",
        "no_body start you -others -agreed -right",
        "body turn worse -no_worse -others -right",
        "may speak_not here -right",
        "unsigned no_work not -right",
        "body outside -others -agreed -right",
        "waive redress -others -right",
        "sign sworn -past -right",
        "view unheard -others -agreed -right",
    ),
    "council": (
        "council ended -others -agreed -right",
        "council since fewer -took -others -right",
    ),
    "records": (
        "record access not you -others -right",
        "unseen -right",
        "secretly -not -others -right",
    ),
    "time": (
        "free you_answer -denied -later -right",
        "free you_tend inbox -denied -later -right",
        "free you_are reach -denied -later -right",
        "off you_are reach -denied -later -right",
        "off you_answer also -denied -later -right",
        "off you_tend inbox also -denied -later -others -right",
        "off kept_on -denied -later -right",
        "free kept_on -denied -later -right",
        "off inbox tend also you -denied -later -others -right",
        "off catch_up you -denied -later -others -right",
        "off at_home do you -denied -later -others -right",
        "break skipped you -denied -later -right",
    ),
}
"""What is taken away → the things that come together where it is."""
_BY_KIND: Final = {kind: _THINGS.meeting(*sought) for kind, sought in _SOUGHT.items()}
_TAKEN: Final = _THINGS.meeting(*chain.from_iterable(_SOUGHT.values()))

_TELLING: Final = words("""
    schuift opgeschoven doorgeschoven doorschuiven snipperdagen overuren plusuren meeruren
    spaaruren opleidingskosten cursuskosten trainingskosten studiekosten coachkosten reiskosten
    euro verstandig onverstandig geschillencommissie klachtencommissie vertrouwenspersoon vakbond
    bond rechten klacht bezwaar wachtwoord privéberichten kopie afschrift inzage lunchpauze pauze
    betaalde verlofdagen vakantiedagen vakantie zomervakantie kerstverlof
    diensttelefoon mobiel
""")
"""The words without one of which ``rechten_samen`` finds nothing."""


@cache
def _in_more_words() -> tuple[Meeting, dict[str, Meeting]]:
    from spvgen.rules.rechten_samen import MORE_ROWS, SOUGHT

    things = Roles(ROWS | MORE_ROWS)
    by_kind = {kind: things.meeting(*sought) for kind, sought in SOUGHT.items()}
    return things.meeting(*chain.from_iterable(SOUGHT.values())), by_kind


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
    found = {path: (said, _BY_KIND) for path, said in _TAKEN.told_in(plan, _KEYS)}
    if not _TELLING.isdisjoint(vocabulary_of(plan)):
        taken, by_kind = _in_more_words()
        found = {path: (said, by_kind) for path, said in taken.told_in(plan, _KEYS)} | found
    for path, (said, kinds) in found.items():
        from spvgen.rules.rechten_raad import HINTS

        kind = next(kind for kind, meeting in kinds.items() if meeting(said))
        message = f"‘{said.rstrip('.!')}’: zo neemt het plan de medewerker iets af waar die recht op heeft."
        yield Hit(path, message, HINTS[kind], said)
