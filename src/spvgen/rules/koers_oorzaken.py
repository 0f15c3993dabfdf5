"""A course plan: causes that explain nothing, and causes that are a person (codes KP19 and KP20)."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from spvgen.dutch import join_quoted
from spvgen.rules.namen import names_in
from spvgen.rules.omgekeerd import Reversed, missed_result, reversed_action
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.zinsdelen import whole_and_first

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Koersoorzaak
    from spvgen.kinds.koersplan import Koersplan

_KEYS: Final = ("titel", "bevinding")


def oorzaak_is_de_actie_andersom(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een oorzaak zegt alleen dat jullie iets te weinig doen, of dat het cijfer tegenvalt.

    ‘Er wordt te weinig gebeld’, ‘we volgen te weinig op’, ‘verkopers zijn niet proactief genoeg’: dat is
    de actie andersom. Wie daar ‘meer bellen’ onder zet, doet nog steeds wat een team onder druk het eerst
    doet. Vraag door: waarom gebeurt het niet? Pas wat daar uitkomt, kun je wegnemen. Ook ‘de omzet blijft
    achter’ is geen oorzaak: dat is juist wat jullie willen verklaren.

    Bron: het artikel over de thermostaat (pakt elke actie het echte probleem aan?).

    Fout:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: We volgen offertes te weinig op. Verkopers zijn niet proactief genoeg.

    Goed:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: Aan een aanvraag van € 400 besteden we net zoveel uren als aan een van € 40.000.
    """
    for index, cause in enumerate(plan.oorzaken or ()):
        found = reversed_action(cause.bevinding)
        if found:
            message = _no_cause(cause, found, plan)
            yield Hit(("oorzaken", index, "bevinding"), message, _ask_on(found), quote=found.words)
        elif missed := missed_result(cause.bevinding):
            message = (
                f"‘{cause.titel}’ is geen oorzaak: dat een cijfer tegenvalt, willen jullie juist verklaren."
            )
            yield Hit(("oorzaken", index, "bevinding"), message, _WHAT_HAPPENED, quote=missed)


_WHAT_HAPPENED: Final = (
    "Vraag door: waar in het werk ging het mis, en waardoor? Bijvoorbeeld: ‘Bij 40 van de 95 offertes kwam "
    "de prijs pas na drie weken, want de maten ontbraken.’ Zet het cijfer zelf bij ‘feiten’."
)


def _no_cause(cause: Koersoorzaak, found: Reversed, plan: Koersplan) -> str:
    if found.judges:
        return f"‘{cause.titel}’ is geen oorzaak, maar een oordeel over mensen."
    actions = join_quoted(action.titel for action in plan.acties_bij(cause.titel))
    turned = f"{actions}, maar dan" if actions else "jullie actie"
    return f"‘{cause.titel}’ is geen oorzaak: het is {turned} andersom."


def _ask_on(found: Reversed) -> str:
    return (
        f"Vraag door: {found.question}? Ga door tot jullie iets vinden wat je kunt wegnemen, zoals een "
        "regel, een werkwijze of ander werk dat voorgaat. Zet bij ‘bevinding’ waaraan je dat ziet."
    )


def persoon_als_oorzaak(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Bij een oorzaak staat iemand met naam genoemd.

    Een persoon is geen oorzaak. Vraag wat er in het werk gebeurt, waardoor het bij die collega vastloopt: dan
    vind je iets wat het team kan wegnemen. Bovendien leest het hele team dit plan, en hoe iemand werkt
    bespreek je met diegene zelf.

    Bron: het artikel over de thermostaat (begin met inzicht, niet met actie); de AVG (niet meer over iemand
    opschrijven dan nodig is).

    Fout:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: Joost reageert bij 38 offertes te laat op zijn mail.

    Goed:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: Bij 38 offertes bleef de mail een week liggen; alle vragen komen bij één persoon uit.
    """
    own = _own_names(plan)
    for index, cause in enumerate(plan.oorzaken or ()):
        named = ((key, name) for key in _KEYS if (name := _named(getattr(cause, key), own)))
        for key, name in islice(named, 1):  # once a cause
            message = f"In deze oorzaak staat ‘{name}’ met naam. Een persoon is geen oorzaak."
            yield Hit(("oorzaken", index, key), message, _WORK, quote=name)


_WORK: Final = (
    "Schrijf zonder naam wat er in het werk gebeurt, en waardoor, bijvoorbeeld: ‘Bij 38 van de 90 offertes "
    "bleef de mail liggen, want alle vragen komen bij één persoon uit.’ Het hele team leest dit plan. Wat "
    "over die persoon zelf gaat, bespreek je met hem of haar."
)


def _own_names(plan: Koersplan) -> frozenset[str]:
    """The full and first names of the people that the plan names elsewhere."""
    who = [plan.leidinggevende.naam, *(one.wie for one in plan.sturing or ())]
    who += [action.wie for action in plan.acties if action.wie]
    who += [name for moment in plan.evaluatiemomenten or () for name in moment.aanwezig or ()]
    return frozenset(form for name in who for form in whole_and_first(name))


def _named(text: str, own: frozenset[str]) -> str:
    """The first person in a text by name; empty where there is none."""
    starts = {
        found.start(): found[0] for name in own for found in re.finditer(rf"\b{re.escape(name)}\b", text)
    }
    starts |= {one.start: text[one.start : one.end] for one in names_in(text) if one.certain}
    return starts[min(starts)] if starts else ""
