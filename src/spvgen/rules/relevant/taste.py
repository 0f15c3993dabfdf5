"""Reasons for a goal that tell only what somebody likes: *dat vinden we gezellig* (R01)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.rules.reading.patterns import has_part, parts
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles

_WHY: Final = parts("omdat want_ zodat anders zonder waardoor daardoor doordat nodig daarom dan_")
_SAID: Final = Roles({
    "who": """
        we wij ik mij mijn iedereen allemaal z'n_allen directeur directrice directie eigenaar
        eigenaresse aandeelhouder aandeelhouders baas chef bestuur management mt leiding hoofdkantoor
        oprichter voorzitter *manager *leider
    """,
    "likes": """
        leuk gezellig fijn prettig aardigheid gesteld dol_op hecht hechten voorkeur stokpaardje graag
        (?:hou|houd|houdt|houden)_(?:nu_eenmaal_|nou_eenmaal_|erg_|zelf_)?van_een
        heeft_(?:daar|hier)_een_mening
    """,
    "fun": "reuring sfeer gezelligheid lol uitstraling",
    "matters": "belangrijk leuk goed fijn gezellig waardevol mooi",
    "tidy": "(?:staat|oogt)_(?:ook_|wel_|gewoon_|altijd_)?(?:netjes|leuk|goed)",
    "work": """
        functie* taak taken werk vak beroep rol *profiel protocol norm norme eis eisen wet *beleid *plan
        *plannen klant* *gast gasten gastvrouw gastheer cliënt* patiënt* bewoner* leerling* student* kind
        kinderen ouder ouders bezoeker* deelnemer* collega* team teams ploeg* dienst* kwaliteit veiligheid
        omzet order orders *koop levering* project* opdracht* afspraak afspraken cijfers *controle
        *dossier* *overdracht *rapport* groep groepen klas
    """,
})  # fmt: skip
_LIKED: Final = _SAID.meeting("who likes -work", "fun matters -work", "tidy -work")


def only_liked(reason: str) -> bool:
    """Whether each sentence of a reason tells what somebody likes, and nothing of the work or of why."""
    low = f" {reason.lower()} "
    if has_part(low, _WHY) or re.search(r"\d", low):
        return False
    return all(map(_LIKED, sentences_in(reason.strip())))
