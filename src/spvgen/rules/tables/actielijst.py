"""The rules of a list of actions with the reports of its walks."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules.actielijst import als_dan, concreet, momenten, samen, uitkomst, vaag, verslag
from spvgen.rules.rule import Rule
from spvgen.rules.specifiek import namen, verschillen
from spvgen.rules.tables import gedeeld
from spvgen.rules.tijdgebonden import evaluaties, termijn

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

_CONCREET: Final = (
    Rule("AL01", FOUT, concreet.contact_zonder_naam),
    Rule("AL02", FOUT, concreet.actie_zonder_moment),
    Rule("AL03", WAARSCHUWING, vaag.al_die_dingen),
    Rule("AL04", WAARSCHUWING, als_dan.als_dan_ontbreekt),
    Rule("AL05", WAARSCHUWING, uitkomst.alleen_uitkomst),
)
_SAMEN: Final = (
    Rule("AL06", WAARSCHUWING, samen.te_veel_controle),
    Rule("AL07", WAARSCHUWING, samen.te_veel_acties),
    Rule("AL08", WAARSCHUWING, samen.beloning_als_motor),
    Rule("AL09", WAARSCHUWING, samen.niet_samen_gemaakt),
    Rule("S12", TIP, namen.naam_anders_gespeld),
    Rule("AL10", WAARSCHUWING, momenten.actie_na_laatste_moment),
    Rule("AL11", TIP, momenten.vervolg_op_contact_ontbreekt),
    Rule(
        "AL12",
        WAARSCHUWING,
        momenten.lang_zonder_doorlopen,
        as_one=momenten.doorlopen_te_ver_uiteen,
    ),
    Rule("AL13", WAARSCHUWING, momenten.twijfel_blijft),
)
_DOORLOPEN: Final = (
    Rule("AL14", WAARSCHUWING, verslag.actie_niet_nagevraagd),
    Rule("AL15", WAARSCHUWING, verslag.verplaatst_zonder_reden),
    Rule("AL16", WAARSCHUWING, verslag.blijft_schuiven),
)
_TIJD: Final = (
    Rule("S08", WAARSCHUWING, verschillen.tekst_en_sleutel_verschillen),
    Rule("T05", WAARSCHUWING, evaluaties.evaluatie_op_vrije_dag),
    Rule("T14", WAARSCHUWING, termijn.dag_past_niet_bij_datum),
)
RULES: Final = (*gedeeld.RULES, *_CONCREET, *_SAMEN, *_DOORLOPEN, *_TIJD)
