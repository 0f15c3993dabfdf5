"""Help that shows somebody the way out instead of the way up (part of P03)."""

from typing import Final

from spvgen.rules.patronen import phrase_search
from spvgen.wording.tokens import composed, fold

_helped_out: Final = phrase_search(
    [
        ("sollicit", "solliciteren|sollicitatiebrie(?:f|ven)"),
        ("cv", "(?:je|jouw) (?:eigen )?cv"),
        ("outplacement", r"outplacement\w*"),
        ("werkgever baan", "(?<!je )(?:andere|nieuwe|volgende) (?:werkgever|baan)"),
        ("elders buiten_ons buiten_de", "(?:baan|werk|functie) (?:elders|buiten (?:ons|onze|de|het) \\w+)"),
    ]
)
"""Help to find other work; what else it is said for, ``_own_wish`` and ``_of_the_job`` tell."""

_own_wish: Final = phrase_search(
    [("verzoek wilt vraag", "op (?:jouw|je) (?:eigen )?verzoek|als je (?:dat )?(?:zelf )?wilt|vroeg je zelf")]
)
_of_the_job: Final = phrase_search(
    [
        (
            "kandida sollicitant deelne klant cli werkzoek recruit vacature",
            r"(?:kandida|sollicitant|deelne|klant|cli[eë]nt|werkzoek|recruit|vacature)\w*",
        )
    ]
)


def way_out(text: str) -> str:
    """The words that offer help to find other work, unless the employee asked for it or has it as a job."""
    said = _helped_out.quote(composed(text))
    return "" if said and (_own_wish(fold(text)) or _of_the_job(fold(text))) else said
