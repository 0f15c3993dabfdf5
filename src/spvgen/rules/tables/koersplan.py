"""The rules of a course plan."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import (
    afspraken,
    collega,
    koers_acties,
    koers_afspraken,
    koers_momenten,
    koers_norm,
    koers_oorzaken,
    koers_samen,
    koers_stand,
    specifiek,
    tijd_evaluaties,
    verschillen,
)
from spvgen.rules.rule import Rule
from spvgen.rules.tables import gedeeld

FOUT, WAARSCHUWING = Severity.FOUT, Severity.WAARSCHUWING

_AFSPRAKEN: Final = (
    Rule("S02", WAARSCHUWING, specifiek.vaag_werkwoord),
    Rule("S03", WAARSCHUWING, specifiek.vaag_woord),
    Rule("S04", FOUT, afspraken.actie_zonder_termijn),
    Rule("S08", WAARSCHUWING, verschillen.tekst_en_sleutel_verschillen),
    Rule("T05", WAARSCHUWING, tijd_evaluaties.evaluatie_op_vrije_dag),
)
_STAND: Final = (
    Rule("KP01", FOUT, koers_stand.stand_zonder_cijfer),
    Rule("KP02", WAARSCHUWING, koers_stand.feit_zonder_bron),
    Rule("KP03", FOUT, koers_samen.meer_dan_een_norm),
    Rule("KP04", WAARSCHUWING, koers_samen.ieder_stuurt_op_iets_anders),
    Rule("KP05", WAARSCHUWING, koers_samen.niemand_herkent_zich),
)
_NORM: Final = (
    Rule("KP06", FOUT, koers_norm.norm_niet_af),
    Rule("KP07", WAARSCHUWING, koers_norm.norm_is_al_gehaald),
    Rule("KP22", WAARSCHUWING, koers_stand.nulmeting_anders_dan_feit),
    Rule("KP21", WAARSCHUWING, koers_norm.aantal_in_procenten),
    Rule("KP08", WAARSCHUWING, koers_norm.meetritme_ontbreekt),
)
_ACTIES: Final = (
    Rule("KP09", FOUT, koers_acties.begonnen_met_actie),
    Rule("KP10", FOUT, koers_acties.reflex_zonder_oorzaak),
    Rule("KP11", FOUT, koers_acties.actie_zonder_oorzaak),
    Rule("KP12", WAARSCHUWING, koers_acties.oorzaak_zonder_actie),
    Rule("KP13", FOUT, koers_afspraken.koersactie_zonder_eigenaar),
    Rule("KP14", WAARSCHUWING, koers_afspraken.effect_op_norm_ontbreekt),
    Rule("KP16", WAARSCHUWING, koers_afspraken.te_veel_koersacties),
)
_OORZAKEN: Final = (
    Rule("KP19", FOUT, koers_oorzaken.oorzaak_is_de_actie_andersom),
    Rule("KP20", WAARSCHUWING, koers_oorzaken.persoon_als_oorzaak),
)
_VERLOOP: Final = (
    Rule(
        "KP15",
        WAARSCHUWING,
        koers_momenten.lang_zonder_blik_op_de_norm,
        as_one=koers_momenten.blikken_te_ver_uiteen,
    ),
    Rule("KP17", FOUT, koers_momenten.datum_buiten_de_koers),
    Rule("KP18", WAARSCHUWING, koers_momenten.blik_zonder_meting),
)

_COLLEGA: Final = (Rule("V07", WAARSCHUWING, collega.oordeel_over_collega, on_text=True),)
RULES: Final = (*gedeeld.RULES, *_COLLEGA, *_AFSPRAKEN, *_STAND, *_NORM, *_ACTIES, *_OORZAKEN, *_VERLOOP)
"""In the order of the pages; what is told is sorted by place."""
