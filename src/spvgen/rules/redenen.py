"""Whether a text gives a reason, or only says that it is so."""

import re
from typing import Final

from spvgen.rules.patronen import words

_EMPTY: Final = words("""
    ja dit dat het de een is zijn doel doelen norm en of wij we ik je jij zeker absoluut prima goed best
    gewoon haalbaar bereikbaar realistisch uitvoerbaar te doen mogelijk relevant belangrijk passend past
    zinvol nodig vinden vind vindt denken denk achten acht wordt lijkt moet kan kunnen zou er ook wel heel
    zeer erg voor functie jouw jou organisatie ons onze bedrijf want omdat dus samen besproken
""")


def gives_reason(text: str | None) -> bool:
    """False for nothing, and for words such as *Ja, dit doel is haalbaar* that state and do not explain."""
    return not _EMPTY.issuperset(re.findall(r"\w+", (text or "").lower()))
