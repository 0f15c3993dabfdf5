"""The rules of a list of actions with the reports of its walks."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import (
    lijst_als_dan,
    lijst_concreet,
    lijst_momenten,
    lijst_samen,
    lijst_uitkomst,
    lijst_vaag,
    lijst_verslag,
    tijd_evaluaties,
)
from spvgen.rules.rule import Rule
from spvgen.rules.tables import gedeeld

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

_CONCREET: Final = (
    Rule("AL01", FOUT, lijst_concreet.contact_zonder_naam),
    Rule("AL02", FOUT, lijst_concreet.actie_zonder_moment),
    Rule("AL03", WAARSCHUWING, lijst_vaag.al_die_dingen),
    Rule("AL04", WAARSCHUWING, lijst_als_dan.als_dan_ontbreekt),
    Rule("AL05", WAARSCHUWING, lijst_uitkomst.alleen_uitkomst),
)
_SAMEN: Final = (
    Rule("AL06", WAARSCHUWING, lijst_samen.te_veel_controle),
    Rule("AL07", WAARSCHUWING, lijst_samen.te_veel_acties),
    Rule("AL08", WAARSCHUWING, lijst_samen.beloning_als_motor),
    Rule("AL09", WAARSCHUWING, lijst_samen.niet_samen_gemaakt),
    Rule("AL10", WAARSCHUWING, lijst_momenten.actie_na_laatste_moment),
    Rule("AL11", TIP, lijst_momenten.vervolg_op_contact_ontbreekt),
    Rule(
        "AL12",
        WAARSCHUWING,
        lijst_momenten.lang_zonder_doorlopen,
        as_one=lijst_momenten.doorlopen_te_ver_uiteen,
    ),
    Rule("AL13", WAARSCHUWING, lijst_momenten.twijfel_blijft),
)
_DOORLOPEN: Final = (
    Rule("AL14", WAARSCHUWING, lijst_verslag.actie_niet_nagevraagd),
    Rule("AL15", WAARSCHUWING, lijst_verslag.verplaatst_zonder_reden),
    Rule("AL16", WAARSCHUWING, lijst_verslag.blijft_schuiven),
)
_TIJD: Final = (Rule("T05", WAARSCHUWING, tijd_evaluaties.evaluatie_op_vrije_dag),)
RULES: Final = (*gedeeld.RULES, *_CONCREET, *_SAMEN, *_DOORLOPEN, *_TIJD)
