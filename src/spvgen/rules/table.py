"""Every rule, in one explicit table by document kind."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import (
    afspraken,
    criteria,
    gedrag,
    haalbaar,
    invulplekken,
    meetbaar,
    overbodig,
    relevant,
    specifiek,
    tussenstand,
    verschillen,
)
from spvgen.rules.rule import Rule

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

SUPPRESSION_RULE: Final = Rule("N01", "overbodige-negeer", WAARSCHUWING, overbodig.overbodige_negeer)

_SPECIFIEK: Final = (
    Rule("S01", "nog-in-te-vullen", FOUT, invulplekken.nog_in_te_vullen, on_text=True),
    Rule("S02", "vaag-werkwoord", WAARSCHUWING, specifiek.vaag_werkwoord),
    Rule("S03", "vaag-woord", WAARSCHUWING, specifiek.vaag_woord),
    Rule("S04", "actie-zonder-termijn", FOUT, afspraken.actie_zonder_termijn),
    Rule("S05", "ondersteuning-niet-concreet", WAARSCHUWING, afspraken.ondersteuning_niet_concreet),
    Rule("S06", "karakter-in-plaats-van-gedrag", WAARSCHUWING, gedrag.karakter_in_plaats_van_gedrag),
    Rule("S08", "tekst-en-sleutel-verschillen", WAARSCHUWING, verschillen.tekst_en_sleutel_verschillen),
)
_MEETBAAR: Final = (
    Rule("M01", "niet-meetbaar", FOUT, meetbaar.niet_meetbaar),
    Rule("M02", "nulmeting-ontbreekt", FOUT, meetbaar.nulmeting_ontbreekt),
    Rule("M03", "meetbron-ontbreekt", WAARSCHUWING, meetbaar.meetbron_ontbreekt),
    Rule("M04", "criterium-wijkt-af", FOUT, criteria.criterium_wijkt_af),
    Rule("M06", "norm-al-gehaald", WAARSCHUWING, tussenstand.norm_al_gehaald),
    Rule("M07", "geen-tussendoel", TIP, tussenstand.geen_tussendoel),
)
_HAALBAAR: Final = (
    Rule("A01", "doel-zonder-ondersteuning", FOUT, haalbaar.doel_zonder_ondersteuning),
    Rule("A02", "haalbaarheid-niet-onderbouwd", WAARSCHUWING, haalbaar.haalbaarheid_niet_onderbouwd),
    Rule("A04", "alleen-medewerker-handelt", WAARSCHUWING, haalbaar.alleen_medewerker_handelt),
    Rule("A06", "te-veel-tegelijk", WAARSCHUWING, haalbaar.te_veel_tegelijk),
)
_RELEVANT: Final = (
    Rule("R01", "geen-functie-eis", WAARSCHUWING, relevant.geen_functie_eis),
    Rule("R02", "doel-zonder-actie", WAARSCHUWING, relevant.doel_zonder_actie),
    Rule("R03", "oorzaak-ontbreekt", WAARSCHUWING, relevant.oorzaak_ontbreekt),
    Rule("R04", "symptoombestrijding", WAARSCHUWING, relevant.symptoombestrijding),
)

_VERBETERPLAN: Final = (
    *_SPECIFIEK,
    *_MEETBAAR,
    *_HAALBAAR,
    *_RELEVANT,
    SUPPRESSION_RULE,
)

RULES: Final[dict[str, tuple[Rule, ...]]] = {
    "verbeterplan": _VERBETERPLAN,
}
"""``soort`` → its rules."""
