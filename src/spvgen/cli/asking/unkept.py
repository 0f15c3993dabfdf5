"""What is said of what is private: before the questions, and to an answer that was not kept."""

from collections.abc import Sequence
from typing import Final

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import join_list

PRIVATE: Final = (
    "Dit lijkt over gezondheid of privé te gaan. Dat hoort niet in een plan, dus spv heeft het niet bewaard."
)
IF_ILL: Final = """\
Heeft de medewerker zich ziek gemeld, of zegt die zelf dat het met gezondheid te maken heeft? Begin dan nog \
niet. Vraag via HR eerst de bedrijfsarts om advies: werk dat door ziekte niet lukt, hoort niet in een \
verbeterplan.
"""
"""What goes before the questions about a plan."""
_INSTEAD: Final = (
    "Praat er gerust over als diegene dat wil, maar schrijf het niet op. Typ alleen wat je in het werk ziet, "
    "welke aanpassing helpt, of wie iets overneemt."
)
_LEAVE_OUT: Final = {
    "een privéadres": "het huisnummer (en de postcode)",
    "een privénummer": "het telefoonnummer",
    "een privémailadres": "het mailadres",
    "een kenteken": "het kenteken",
    "een rekeningnummer": "het rekeningnummer",
    "een geboortedatum": "de geboortedatum",
}
"""What finds a person → what to leave out; of the rest it is a number."""


class Unkept(WrongUse):
    """The refusal of what may not be kept."""


def private_refusal(found: Sequence[str], instead: str = _INSTEAD) -> Unkept:
    """The refusal; ``found`` is what finds a person, where that is all, and ``instead`` what can be typed."""
    if not found:
        return Unkept(PRIVATE, instead)
    message = f"Hier staat {join_list(found)}. Dat hoort niet in een plan, dus spv heeft dit niet bewaard."
    out = join_list([*dict.fromkeys(_LEAVE_OUT.get(one, "het nummer") for one in found)])
    return Unkept(message, f"Typ je antwoord opnieuw, en laat {out} weg.")
