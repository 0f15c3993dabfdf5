"""That one has to agree by signing, or pays for not doing so (part of P02)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_SIGNING: Final = Roles(
    {
        "sign": """
        teken tekent tekenen getekend onderteken(?:t|en|d)? ondertekening handtekening paraaf parafeert
    """,
        "refusing": """
        niet geen weiger(?:t|en)? weigering weigerachtig zonder ontbreekt uitblijft nalaat achterwege
    """,
        "deemed": """
        weigering werkweigering waarschuwing ontslag ontslagen sancties? disciplinaire maatregel maatregelen
        gevolgen consequenties loon salaris schorsing geschorst beschouwen beschouwd opgevat gezien_als
        zien_we_(?:dat|dit)_als telt_(?:dat|dit)_als geldt_(?:dat|dit)_als onwil gebrek_aan_medewerking
        niet_meewerken niet_meewerkt instemming instemt aanvaard
        ervan_uit_dat_(?:u|je|jij)_(?:akkoord|het|het_eens|instemt|ermee)
    """,
        "this": "(?:dit|het|deze)_(?:plan|verbeterplan|document|traject)",
        "agreeing": "(?:u|je|jij)_(?:tekent|ondertekent)_(?:(?:dit|het|dit_plan|het_plan)_)?voor_akkoord",
        "must": "moet moeten verplicht verplichting dient dienen vereist eisen verlangen verwachten",
        "agreed": """
        akkoord instemming instemt eens erken erkent erkennen stemt_in onderschrijft onderschrijf achter_staat
        (?:staat|sta_je)_achter_(?:de|het|dit|deze|alle)
        (?:je|jij)_achter_(?:de|het|dit|deze|alle|elk) erachter steunt aanvaardt accepteert
        omarmt
        belooft onderschrijven instemmen stem_je_in stemt_u_in aanvaarden
        accepteren conformeert klopt kloppen (?:juist|waar|correct)_(?:is|zijn) kunnen_vinden
        (?:kunt|kan)_vinden vinden_in vindt_in overeenstemming
    """,
        "shows": """
        laat_(?:je_)?zien laten_zien betekent toont toon_je zegt zeg_je bevestigt bevestig_je bewijst
        geeft_aan geef_je_aan
        blijkt
    """,
        "by": """
        met_je_(?:handtekening|ondertekening|paraaf) met_het_zetten door_(?:te|dit|het|je) als_je_tekent
        (?:met|door|bij|na)_(?:de_|uw_|jouw_|deze_)?(?:ondertekening|handtekening) daarmee
        wie_tekent je_handtekening_(?:betekent|geldt|is|laat_zien) handtekening_betekent
    """,
        "free": """
        hoeft hoef mag kies kiest keuze kunt ontvangst gezien_tekenen niet_dat geen_gevolgen zonder_gevolgen
        alleen_dat niet_of niet_verplicht klant klanten offerte contract
    """,
        "finds_in": "(?:kunt|kan|kunnen)_vinden vinden_(?:kunt|kan)",
        "choice": """
        mag kies kiest keuze ontvangst hoeft hoef niet_dat alleen_dat klant klanten offerte contract
        """,
        "not": "niet geen",
    }
)
_BOUND: Final = _SIGNING.meeting(
    "sign refusing deemed -free",
    "sign must agreed -free -not",
    "sign must this -free -not",
    "sign agreeing -free -not",
    "sign by agreed -free -not",
    "sign shows agreed -free -not",
    "sign shows finds_in -choice -not",
    "sign by finds_in -choice -not",
)
_WHERE: Final = words("omschrijving slotopmerking inleiding")
_HINT: Final = (
    "Laat de medewerker vrij: wie niet akkoord is, kan voor ontvangst tekenen. Schrijf liever: ‘Je "
    "handtekening laat zien dat je het plan hebt gekregen, niet dat je het ermee eens bent.’"
)


def bound_by_signing(plan: Verbeterplan) -> Hits:
    """The sentences that ask agreement of who signs, or punish who doesn't; not those of the work."""
    for path, said in _BOUND.told_in(plan, _WHERE):
        if path[0] in ("gevolgen", "slotopmerking", "inleiding"):
            yield Hit(path, "Zo kan de medewerker alleen voor akkoord tekenen.", _HINT, said)
