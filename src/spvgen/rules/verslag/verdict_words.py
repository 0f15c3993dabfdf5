"""How a report judges in words, and whether that fits the figures (part of G06)."""

from __future__ import annotations

from typing import Final

from spvgen.rules.reading.together import Roles

_JUDGED: Final = Roles(
    {
        "stern": """
        (?:loopt|loop|ligt|lig|bent|zit|staat|blijft|blijf)_(?:je_)?(?:nog_|nog_steeds_|ver_|te_ver_|flink_)?achter
        onvoldoende achter_op_(?:schema|wat|de|het) achter_bij
        niet_(?:op_schema|op_koers|goed_genoeg|genoeg) valt_(?:ons_|me_|nog_)?tegen
        vallen_(?:ons_|me_|nog_)?tegen tegenvallend tegenvallende teleurstellend teleurgesteld
        teleurstellende te_weinig_(?:vooruitgang|verbetering|resultaat|voortgang) schiet_tekort ondermaats
        onder_de_maat zorgelijk zorgwekkend te_laag geen_(?:vooruitgang|verbetering|voortgang) haal_je_niet
        haal_je_het_niet niet_(?:gehaald|bereikt) te_langzaam niet_snel_genoeg
    """,
        "kind": """
        (?:ligt|lig|loopt|loop|bent|ben|zit|staat)_(?:je_)?(?:nog_|goed_|mooi_|keurig_|prima_)?op_(?:schema|koers)
        (?:verloopt|gaat)_(?:goed_|mooi_|keurig_)?op_schema
        (?:helemaal|volledig|precies|netjes|alles)_op_(?:schema|koers) loopt_volgens_plan ligt_voor_op
        (?:alle|beide|de)_doelen_(?:zijn_)?(?:gehaald|bereikt|behaald) alles_(?:is_)?(?:gehaald|bereikt)
        doel_(?:is_)?(?:gehaald|bereikt|behaald) norm_(?:is_)?(?:gehaald|bereikt|behaald) ruim_voldoende
        boven_de_norm boven_het_tussendoel tussendoel_(?:is_)?(?:gehaald|behaald)
    """,
        "turned": """
        niet_achter niet_onvoldoende niet_langer niet_meer eerst eerder vorige vorig nulmeting begin vond
        vindt zei zegt om telefooncentrale systeem collega's team afdeling klanten
    """,
        "denied": """
        niet geen nooit bijna als wanneer indien om zodra deels kan kun wil zou behalve
        maar
    """,
    }
)
stern_words: Final = _JUDGED.meeting("stern -turned")
kind_words: Final = _JUDGED.meeting("kind -denied")
