"""The rules of a STAP report."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import (
    stap_aanpak,
    stap_doelen,
    stap_groep,
    stap_oordeel,
    stap_terugblik,
    stap_thema,
    stap_verloop,
    vertrouwelijk,
)
from spvgen.rules.rule import Rule
from spvgen.rules.tables import gedeeld

FOUT, WAARSCHUWING = Severity.FOUT, Severity.WAARSCHUWING

_GROEP: Final = (
    Rule("ST01", FOUT, stap_thema.thema_ontbreekt),
    Rule("ST02", WAARSCHUWING, stap_thema.thema_opgelegd),
    Rule("ST03", FOUT, stap_groep.delen_zonder_akkoord),
    Rule("ST04", FOUT, stap_groep.buiten_de_afspraak),
    Rule("ST05", WAARSCHUWING, stap_groep.eenzijdig_beeld),
    Rule("ST06", WAARSCHUWING, stap_groep.veronderstelling_niet_nagegaan),
    Rule("ST17", WAARSCHUWING, stap_oordeel.oordeel_over_anderen),
)
_AANPAK: Final = (
    Rule("ST07", FOUT, stap_aanpak.geen_acties_van_de_groep),
    Rule("ST08", FOUT, stap_aanpak.actie_zonder_eigenaar),
    Rule("ST09", FOUT, stap_aanpak.actie_zonder_datum),
)
_VERLOOP: Final = (
    Rule("ST10", WAARSCHUWING, stap_verloop.terugkoppeling_zonder_datum),
    Rule("ST11", WAARSCHUWING, stap_verloop.uitleg_ontbreekt),
    Rule("ST12", WAARSCHUWING, stap_verloop.vervolg_ontbreekt),
    Rule("ST13", FOUT, stap_terugblik.terugblik_zonder_wat_niet_lukte),
    Rule("ST14", WAARSCHUWING, stap_verloop.volgorde_klopt_niet),
    Rule("ST15", WAARSCHUWING, stap_aanpak.teamdoel_zonder_actie),
    Rule("ST16", WAARSCHUWING, stap_doelen.teamdoel_zonder_bewijs),
)
_VERTROUWELIJK: Final = (
    Rule("V04", FOUT, vertrouwelijk.naam_van_deelnemer, on_text=True),
    Rule("V05", FOUT, vertrouwelijk.herleidbaar, on_text=True),
)
"""Rules on privacy, so that what they hit is hidden everywhere as what V01 hits is."""

RULES: Final = (*gedeeld.RULES, *_VERTROUWELIJK, *_GROEP, *_AANPAK, *_VERLOOP)
