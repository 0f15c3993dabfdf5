"""The rules of a course plan."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules.koersplan import acties, eigenaar, metingen, momenten, norm, oorzaken, samen, stand, verloop
from spvgen.rules.meetbaar import sommen
from spvgen.rules.rule import Rule
from spvgen.rules.specifiek import afspraken, namen, vaag, verschillen
from spvgen.rules.tables import gedeeld
from spvgen.rules.tijdgebonden import evaluaties, termijn

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

_AFSPRAKEN: Final = (
    Rule("S02", WAARSCHUWING, vaag.vaag_werkwoord),
    Rule("S03", WAARSCHUWING, vaag.vaag_woord),
    Rule("S04", FOUT, afspraken.actie_zonder_termijn),
    Rule("S08", WAARSCHUWING, verschillen.tekst_en_sleutel_verschillen),
    Rule("S12", TIP, namen.naam_anders_gespeld),
    Rule("M10", WAARSCHUWING, sommen.som_klopt_niet),
    Rule("T05", WAARSCHUWING, evaluaties.evaluatie_op_vrije_dag),
    Rule("T14", WAARSCHUWING, termijn.dag_past_niet_bij_datum),
)
_STAND: Final = (
    Rule("KP01", FOUT, stand.stand_zonder_cijfer),
    Rule("KP02", WAARSCHUWING, stand.feit_zonder_bron),
    Rule("KP03", FOUT, samen.meer_dan_een_norm),
    Rule("KP04", WAARSCHUWING, samen.ieder_stuurt_op_iets_anders),
    Rule("KP05", WAARSCHUWING, samen.niemand_herkent_zich),
)
_NORM: Final = (
    Rule("KP06", FOUT, norm.norm_niet_af),
    Rule("KP07", WAARSCHUWING, norm.norm_is_al_gehaald),
    Rule("KP22", WAARSCHUWING, stand.nulmeting_anders_dan_feit),
    Rule("KP21", WAARSCHUWING, norm.aantal_in_procenten),
    Rule("KP23", TIP, norm.meting_slechter_dan_start),
    Rule("KP08", WAARSCHUWING, norm.meetritme_ontbreekt),
)
_ACTIES: Final = (
    Rule("KP09", FOUT, acties.begonnen_met_actie),
    Rule("KP10", FOUT, acties.reflex_zonder_oorzaak),
    Rule("KP11", FOUT, acties.actie_zonder_oorzaak),
    Rule("KP12", WAARSCHUWING, acties.oorzaak_zonder_actie),
    Rule("KP13", FOUT, eigenaar.koersactie_zonder_eigenaar),
    Rule("KP14", WAARSCHUWING, eigenaar.effect_op_norm_ontbreekt),
    Rule("KP16", WAARSCHUWING, eigenaar.te_veel_koersacties),
)
_OORZAKEN: Final = (
    Rule("KP19", FOUT, oorzaken.oorzaak_is_de_actie_andersom),
    Rule("KP20", WAARSCHUWING, oorzaken.persoon_als_oorzaak),
)
_VERLOOP: Final = (
    Rule(
        "KP15",
        WAARSCHUWING,
        momenten.lang_zonder_blik_op_de_norm,
        as_one=momenten.blikken_te_ver_uiteen,
    ),
    Rule("KP17", FOUT, momenten.datum_buiten_de_koers),
    Rule("KP18", WAARSCHUWING, momenten.blik_zonder_meting),
    Rule("KP26", WAARSCHUWING, metingen.meting_kan_niet_kloppen),
    Rule("KP24", WAARSCHUWING, verloop.norm_niet_op_tijd_gehaald),
    Rule("KP25", WAARSCHUWING, verloop.afsluiting_tegen_het_cijfer),
)

RULES: Final = (
    *gedeeld.RULES,
    *gedeeld.COLLEGA,
    *_AFSPRAKEN,
    *_STAND,
    *_NORM,
    *_ACTIES,
    *_OORZAKEN,
    *_VERLOOP,
)
"""In the order of the pages; what is told is sorted by place."""
