"""That one has to agree by signing, or pays for not doing so (part of P02)."""

from typing import Final

from spvgen.rules.together import Roles

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
        niet_meewerken niet_meewerkt instemming instemt
    """,
        "must": "moet moeten verplicht verplichting dient dienen vereist eisen verlangen verwachten",
        "agreed": "akkoord instemming instemt eens erken erkent erkennen stemt_in onderschrijft gaat_akkoord",
        "by": """
        met_je_(?:handtekening|ondertekening|paraaf) met_het_zetten door_(?:te|dit|het|je) als_je_tekent
        wie_tekent je_handtekening_(?:betekent|geldt|is|laat_zien) handtekening_betekent
    """,
        "free": """
        hoeft hoef mag kies kiest keuze kunt ontvangst gezien_tekenen niet_dat geen_gevolgen zonder_gevolgen
        alleen_dat niet_of niet_verplicht klant klanten offerte contract
    """,
        "not": "niet geen",
    }
)
bound_by_signing: Final = _SIGNING.meeting(
    "sign refusing deemed -free", "sign must agreed -free -not", "sign by agreed -free -not"
)
"""That one has to agree by signing, or pays for not doing so."""
