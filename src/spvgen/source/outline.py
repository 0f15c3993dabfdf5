"""Which keys belong to which part of a plan: enough to see that a heading is gone or a line moved.

A text that is no YAML has no model yet, and ``source`` may not know the models; a test holds these tables
to them. A name with ``[]`` is a list.
"""

import re
from collections.abc import Collection
from functools import cache
from typing import Final

PARTS: Final = {
    "verbeterplan": {
        "": "soort kenmerk organisatie medewerker leidinggevende hr looptijd uitgereikt_op onderbrekingen "
        "inleiding geschiktheid aanleiding oorzaken doelen acties ondersteuning evaluatiemomenten "
        "succescriteria gevolgen zienswijze ondertekening slotopmerking bijlagen verlengingen afsluiting "
        "uit_dienst_op negeer",
        "medewerker": "persoon naam functie afdeling in_dienst_sinds",
        "leidinggevende": "persoon naam functie",
        "hr": "persoon naam functie",
        "looptijd": "start einde",
        "onderbrekingen[]": "van tot_en_met",
        "geschiktheid": "terugkerend oplosbaar_met_actieplan aanpassingen_gedaan",
        "geschiktheid.terugkerend": "antwoord toelichting",
        "geschiktheid.oplosbaar_met_actieplan": "antwoord toelichting",
        "geschiktheid.aanpassingen_gedaan": "antwoord toelichting",
        "aanleiding": "omschrijving voorbeelden eerdere_gesprekken sterke_punten",
        "aanleiding.voorbeelden[]": "datum feit",
        "aanleiding.eerdere_gesprekken[]": "datum onderwerp",
        "oorzaken[]": "categorie bevinding speelt_mee aanpak",
        "doelen[]": "gebied id aard verwachting huidige_situatie meting haalbaar relevant deadline hoort_bij",
        "doelen[].meting": "indicator nulmeting norm per bron tussendoelen",
        "doelen[].meting.tussendoelen[]": "datum waarde",
        "doelen[].hoort_bij": "bestand norm",
        "acties[]": "titel afspraak wie frequentie deadline voor_doel bewijs als_dan",
        "acties[].als_dan[]": "als dan",
        "ondersteuning[]": "titel vorm afspraak wie frequentie start einde voor_doel",
        "evaluatiemomenten[]": "naam datum tijd verslag",
        "evaluatiemomenten[].verslag": "datum aanwezig metingen acties geboden_ondersteuning besproken "
        "afspraken zienswijze oordeel vingerafdruk",
        "evaluatiemomenten[].verslag.metingen[]": "voor_doel waarde toelichting",
        "evaluatiemomenten[].verslag.acties[]": "actie gedaan toelichting",
        "succescriteria[]": "voor_doel criterium",
        "gevolgen": "omschrijving maatregelen",
        "ondertekening": "wijze plaats datum vingerafdruk",
        "verlengingen[]": "datum nieuw_einde reden vingerafdruk",
        "afsluiting": "datum uitkomst maatregel toelichting vingerafdruk",
        "negeer[]": "regel reden pad",
    },
    "actielijst": {
        "": "soort kenmerk organisatie professional leidinggevende looptijd samen_gemaakt inleiding "
        "wat_we_willen sterke_punten acties als_dan doorloopmomenten slotopmerking negeer",
        "professional": "persoon naam functie afdeling",
        "leidinggevende": "persoon naam functie",
        "looptijd": "start einde",
        "samen_gemaakt": "datum aanwezig",
        "acties[]": "titel afspraak wie contacten wanneer frequentie vervolg zekerheid als_dan hoort_bij",
        "acties[].contacten[]": "persoon naam functie organisatie",
        "acties[].als_dan[]": "als dan",
        "acties[].hoort_bij": "bestand doel",
        "als_dan[]": "als dan",
        "doorloopmomenten[]": "naam datum tijd nadruk verslag",
        "doorloopmomenten[].verslag": "datum aanwezig goed_gegaan acties besproken afspraken",
        "doorloopmomenten[].verslag.acties[]": "actie gedaan naar toelichting",
        "negeer[]": "regel reden pad",
    },
    "koersplan": {
        "": "soort kenmerk organisatie team leidinggevende looptijd inleiding feiten sturing norm "
        "oorzaken acties meetritme metingen evaluatiemomenten afsluiting negeer",
        "leidinggevende": "persoon naam functie",
        "looptijd": "start einde",
        "feiten[]": "feit waarde bron",
        "sturing[]": "wie stuurt_op herkenning",
        "norm": "indicator nulmeting waarde deadline herkenning",
        "oorzaken[]": "titel bevinding",
        "acties[]": "titel afspraak wie frequentie deadline voor_oorzaak effect gedaan toelichting",
        "meetritme": "wie frequentie bron",
        "metingen[]": "datum waarde toelichting",
        "evaluatiemomenten[]": "naam datum tijd aanwezig besproken afspraken",
        "afsluiting": "datum toelichting",
        "negeer[]": "regel reden pad",
    },
    "stap-rapportage": {
        "": "soort kenmerk organisatie team deelnemers begeleider aanleiding delen thema sessies "
        "belemmerend helpend veronderstellingen doelen acties terugkoppeling vervolgmomenten "
        "terugblik slotopmerking negeer",
        "begeleider": "persoon naam functie",
        "delen": "akkoord_op afspraak onderdelen",
        "thema": "omschrijving verwoord_door",
        "sessies[]": "datum tijd aantal onderwerp",
        "belemmerend[]": "factor toelichting",
        "helpend[]": "factor toelichting",
        "veronderstellingen[]": "veronderstelling gebleken toelichting",
        "doelen[]": "titel omschrijving bewijs deadline",
        "acties[]": "titel afspraak wie frequentie deadline voor_doel",
        "terugkoppeling": "datum tijd aanwezig uitleg afspraken",
        "terugkoppeling.uitleg[]": "onderwerp waarom",
        "terugkoppeling.afspraken[]": "afspraak wie deadline",
        "vervolgmomenten[]": "naam datum tijd acties opbrengst",
        "vervolgmomenten[].acties[]": "actie gedaan toelichting",
        "terugblik": "datum akkoord_op gewonnen aandacht doelen",
        "terugblik.doelen[]": "voor_doel behaald toelichting",
        "negeer[]": "regel reden pad",
    },
}
"""``soort`` → part → its keys, in order."""

_SOORT: Final = re.compile(r"^soort:[ \t]*[\"']?([\w-]+)", re.MULTILINE)


def outline_of(text: str) -> "Outline":
    """The outline of the kind that a text says it is; of an improvement plan where it says nothing."""
    named = _SOORT.search(text)
    soort = named[1] if named else ""
    return _outline(soort if soort in PARTS else "verbeterplan")


@cache
def _outline(soort: str) -> "Outline":
    return Outline({path: tuple(keys.split()) for path, keys in PARTS[soort].items()})


class Outline:
    """The parts of one kind of document, each with its keys."""

    def __init__(self, keys: dict[str, tuple[str, ...]]) -> None:
        self._keys = keys
        self.known = frozenset(key for part in keys.values() for key in part)

    def together(self, *names: str) -> bool:
        """Whether some part holds all these keys."""
        return any(set(names) <= set(keys) for keys in self._keys.values())

    def first_key(self, heading: str, used: Collection[str], *, listed: bool) -> str | None:
        """The key with which the part below a heading begins, where only the ``used`` ones of it stand."""
        for path, keys in self._keys.items():
            fits = (
                path and _name(path) == heading and listed == path.endswith("[]") and set(used) <= set(keys)
            )
            if fits and keys[0] not in used:
                return keys[0]
        return None

    def holds(self, heading: str, key: str) -> bool:
        """Whether a key may stand below this heading, or in the items below it."""
        return any(_name(path) == heading and key in keys for path, keys in self._keys.items() if path)

    def lists(self, heading: str, *keys: str) -> bool:
        """Whether the items of a list with this heading may hold all these keys."""
        return any(
            path.endswith("[]") and _name(path) == heading and set(keys) <= set(inner)
            for path, inner in self._keys.items()
        )

    def lost_heading(self, keys: Collection[str], beside: str, text: str, *, listed: bool) -> str | None:
        """The heading that must have stood above these keys, at the height of the key ``beside``.

        Where several would do, only one that ``text`` holds nowhere; None if that decides nothing.
        """
        parts = [path for path, inner in self._keys.items() if path and set(keys) <= set(inner)]
        names = [_name(path) for path in parts if listed == path.endswith("[]")]
        fitting = [name for name in names if self.together(name, beside)]
        if len(fitting) > 1:
            fitting = [name for name in fitting if not re.search(rf"^[ -]*{name}:", text, re.MULTILINE)]
        return fitting[0] if len(fitting) == 1 else None


def _name(path: str) -> str:
    return path.rpartition(".")[2].removesuffix("[]")
