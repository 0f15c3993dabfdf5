"""The rules of a STAP report."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules.meetbaar import sommen
from spvgen.rules.privacy import vertrouwelijk
from spvgen.rules.rule import Rule
from spvgen.rules.stap_rapportage import aanpak, doelen, groep, oordeel, terugblik, thema, verloop
from spvgen.rules.tables import gedeeld
from spvgen.rules.tijdgebonden import evaluaties, termijn

FOUT, WAARSCHUWING = Severity.FOUT, Severity.WAARSCHUWING

_GROEP: Final = (
    Rule("ST01", FOUT, thema.thema_ontbreekt),
    Rule("ST02", WAARSCHUWING, thema.thema_opgelegd),
    Rule("ST03", FOUT, groep.delen_zonder_akkoord),
    Rule("ST04", FOUT, groep.buiten_de_afspraak),
    Rule("ST05", WAARSCHUWING, groep.eenzijdig_beeld),
    Rule("ST06", WAARSCHUWING, groep.veronderstelling_niet_nagegaan),
    Rule("ST17", WAARSCHUWING, oordeel.oordeel_over_anderen),
)
_AANPAK: Final = (
    Rule("ST07", FOUT, aanpak.geen_acties_van_de_groep),
    Rule("ST08", FOUT, aanpak.actie_zonder_eigenaar),
    Rule("ST09", FOUT, aanpak.actie_zonder_datum),
)
_VERLOOP: Final = (
    Rule("ST10", WAARSCHUWING, verloop.terugkoppeling_zonder_datum),
    Rule("ST11", WAARSCHUWING, verloop.uitleg_ontbreekt),
    Rule("ST12", WAARSCHUWING, verloop.vervolg_ontbreekt),
    Rule("ST13", FOUT, terugblik.terugblik_zonder_wat_niet_lukte),
    Rule("ST14", WAARSCHUWING, verloop.volgorde_klopt_niet),
    Rule("ST18", WAARSCHUWING, verloop.meer_mensen_dan_deelnemers),
    Rule("ST15", WAARSCHUWING, aanpak.teamdoel_zonder_actie),
    Rule("ST16", WAARSCHUWING, doelen.teamdoel_zonder_bewijs),
)
_ALGEMEEN: Final = (
    Rule("M10", WAARSCHUWING, sommen.som_klopt_niet),
    Rule("T05", WAARSCHUWING, evaluaties.evaluatie_op_vrije_dag),
    Rule("T14", WAARSCHUWING, termijn.dag_past_niet_bij_datum),
)
_VERTROUWELIJK: Final = (
    Rule("V04", FOUT, vertrouwelijk.naam_van_deelnemer, on_text=True),
    Rule("V05", FOUT, vertrouwelijk.herleidbaar, on_text=True),
)
"""Rules on privacy, so that what they hit is hidden everywhere as what V01 hits is."""

RULES: Final = (*gedeeld.RULES, *_VERTROUWELIJK, *_GROEP, *_AANPAK, *_VERLOOP, *_ALGEMEEN)
