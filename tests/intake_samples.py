"""An intake that leads to a plan, as options and as answers at a terminal, and what makes each objection of it."""

from running import typing
from spvgen.__main__ import main

NAME = "Tom Bakker"

OPTIONS: dict[str, tuple[str, ...]] = {
    "matter": ("werk",),
    "terugkerend": ("ja; in juli en in september ook",),
    "omschrijving": ("Van juli tot en met september haalde je 64% van je quotum, volgens het dashboard.",),
    "voorbeelden": ("2025-09-16=De offerte voor Van Dongen ging acht werkdagen na de aanvraag de deur uit.",),
    "eerdere-gesprekken": ("2025-10-06=We spraken af dat je leads binnen twee dagen belt.",),
    "aanpassingen-gedaan": ("ja; je kreeg in mei een kleiner rayon",),
    "colleagues": ("nee",),
    "view": ("doelen=Ik weet niet wat ik per week moet doen.",),
    "oorzaken": (
        "kennis_en_ervaring=Je hebt nog niet geleerd hoe je een prijsgesprek voert.",
        "omstandigheden=ja; Je begint voorlopig om 10:00 uur.",
    ),
    "main-cause": ("kennis_en_ervaring",),
    "oplosbaar-met-actieplan": ("ja; in het eerste kwartaal haalde je 83%",),
    "sterke-punten": ("Klanten gaven je in mei gemiddeld een 8,4.",),
    "functie": ("Accountmanager",),
    "leidinggevende": ("Sanne de Wit",),
    "start": ("2026-01-12",),
    "hr": ("Karim Haddou",),
    "organisatie": ("Voorbeeld BV",),
    "profile": ("verkoop",),
}
"""Option → what stands behind it, each time that it is given."""

OBJECTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "wangedrag": {"matter": ("wangedrag",)},
    "houding": {"matter": ("houding",)},
    "eenmalig": {"terugkerend": ("nee",)},
    "eerst_gesprek": {"eerdere-gesprekken": ("geen",)},
    "aanpassingen": {"aanpassingen-gedaan": ("nee; een training in het nieuwe systeem",)},
    "team": {"colleagues": ("ja",), "stuck": ("Elke dag nieuwe spoed uit de fabriek.",)},
    "oorzaak_onbekend": {"oorzaken": ("geen",), "view": ()},
    "aansturing": {"oorzaken": ("aansturing=We spraken elkaar twee keer.",), "view": (), "main-cause": ()},
    "beloning": {"oorzaken": ("beloning=Je bonus telt alleen nieuwe klanten.",), "view": ()},
    "organisatie": {"oorzaken": ("organisatie=Het product is niet leverbaar.",), "view": ()},
    "markt": {"main-cause": ("markt",), "oorzaken": ("markt=Vier klanten stopten.", "doelen=Te hoog.")},
    "omstandigheden": {"oorzaken": ("omstandigheden=ja; Je begint om 10:00 uur.",), "view": ("privé",)},
    "niet_oplosbaar": {"oplosbaar-met-actieplan": ("nee",)},
}
"""Objection → the options that are other than those above; an empty one is left out."""


def as_options(**changed: tuple[str, ...]) -> list[str]:
    """The options of an intake that leads to a plan, but for those that are ``changed``."""
    wanted = OPTIONS | {key.replace("_", "-"): value for key, value in changed.items()}
    return [word for key, values in wanted.items() for value in values for word in (f"--{key}", value)]


def typed_intake(*lines: str) -> str:
    """What the terminal shows of an intake in which these lines are typed, on one line."""
    with typing(*lines) as (_, err):
        main(["intake", NAME])
    return " ".join(err.getvalue().split())
