"""The rules of a list of actions with the reports of its walks."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import (
    lijst_concreet,
    lijst_inzet,
    lijst_momenten,
    lijst_samen,
    lijst_vaag,
    lijst_verslag,
    tijd_evaluaties,
)
from spvgen.rules.rule import Rule
from spvgen.rules.tables import gedeeld

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

_CONCREET: Final = (
    Rule("AL01", "contact-zonder-naam", FOUT, lijst_concreet.contact_zonder_naam),
    Rule("AL02", "actie-zonder-moment", FOUT, lijst_concreet.actie_zonder_moment),
    Rule("AL03", "al-die-dingen", WAARSCHUWING, lijst_vaag.al_die_dingen),
    Rule("AL04", "als-dan-ontbreekt", WAARSCHUWING, lijst_inzet.als_dan_ontbreekt),
    Rule("AL05", "alleen-uitkomst", WAARSCHUWING, lijst_inzet.alleen_uitkomst),
)
_SAMEN: Final = (
    Rule("AL06", "te-veel-controle", WAARSCHUWING, lijst_samen.te_veel_controle),
    Rule("AL07", "te-veel-acties", WAARSCHUWING, lijst_samen.te_veel_acties),
    Rule("AL08", "beloning-als-motor", WAARSCHUWING, lijst_samen.beloning_als_motor),
    Rule("AL09", "niet-samen-gemaakt", WAARSCHUWING, lijst_samen.niet_samen_gemaakt),
    Rule("AL10", "actie-na-laatste-moment", WAARSCHUWING, lijst_momenten.actie_na_laatste_moment),
    Rule("AL11", "vervolg-op-contact-ontbreekt", TIP, lijst_momenten.vervolg_ontbreekt),
    Rule(
        "AL12",
        "lang-zonder-doorlopen",
        WAARSCHUWING,
        lijst_momenten.lang_zonder_doorlopen,
        as_one=lijst_momenten.doorlopen_te_ver_uiteen,
    ),
    Rule("AL13", "twijfel-blijft", WAARSCHUWING, lijst_momenten.twijfel_blijft),
)
_DOORLOPEN: Final = (
    Rule("AL14", "actie-niet-nagevraagd", WAARSCHUWING, lijst_verslag.actie_niet_nagevraagd),
    Rule("AL15", "verplaatst-zonder-reden", WAARSCHUWING, lijst_verslag.verplaatst_zonder_reden),
    Rule("AL16", "blijft-schuiven", WAARSCHUWING, lijst_verslag.blijft_schuiven),
)
_TIJD: Final = (Rule("T05", "evaluatie-op-vrije-dag", WAARSCHUWING, tijd_evaluaties.evaluatie_op_vrije_dag),)
RULES: Final = (*gedeeld.RULES, *_CONCREET, *_SAMEN, *_DOORLOPEN, *_TIJD)
