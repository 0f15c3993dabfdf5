"""The rules of an improvement plan with its reports, extensions and closing."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import (
    aanspreken,
    afsluiting,
    afspraken,
    collega,
    criteria,
    examens,
    gedrag,
    haalbaar,
    meetbaar,
    proces,
    proces_tekst,
    relevant,
    specifiek,
    steun,
    tijd_evaluaties,
    tijd_looptijd,
    tijd_meetperiode,
    tijd_ritme,
    tijdgebonden,
    tussenstand,
    verlenging,
    verschillen,
    verslag,
    verslag_oordeel,
)
from spvgen.rules.rule import Rule
from spvgen.rules.tables import gedeeld

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

_SPECIFIEK: Final = (
    Rule("S02", "vaag-werkwoord", WAARSCHUWING, specifiek.vaag_werkwoord),
    Rule("S03", "vaag-woord", WAARSCHUWING, specifiek.vaag_woord),
    Rule("S04", "actie-zonder-termijn", FOUT, afspraken.actie_zonder_termijn),
    Rule("S05", "ondersteuning-niet-concreet", WAARSCHUWING, afspraken.ondersteuning_niet_concreet),
    Rule("S06", "karakter-in-plaats-van-gedrag", WAARSCHUWING, gedrag.karakter_in_plaats_van_gedrag),
    Rule("S08", "tekst-en-sleutel-verschillen", WAARSCHUWING, verschillen.tekst_en_sleutel_verschillen),
    Rule("S09", "niet-in-je-vorm", WAARSCHUWING, aanspreken.niet_in_je_vorm),
)
_MEETBAAR: Final = (
    Rule("M01", "niet-meetbaar", FOUT, meetbaar.niet_meetbaar),
    Rule("M02", "nulmeting-ontbreekt", FOUT, meetbaar.nulmeting_ontbreekt),
    Rule("M03", "meetbron-ontbreekt", WAARSCHUWING, meetbaar.meetbron_ontbreekt),
    Rule("M04", "criterium-wijkt-af", FOUT, criteria.criterium_wijkt_af),
    Rule("M06", "norm-al-gehaald", WAARSCHUWING, tussenstand.norm_al_gehaald),
    Rule("M07", "geen-tussendoel", TIP, tussenstand.geen_tussendoel),
    Rule("M08", "halve-telling", WAARSCHUWING, tussenstand.halve_telling),
)
_HAALBAAR: Final = (
    Rule("A01", "doel-zonder-ondersteuning", FOUT, haalbaar.doel_zonder_ondersteuning),
    Rule("A02", "haalbaarheid-niet-onderbouwd", WAARSCHUWING, haalbaar.haalbaarheid_niet_onderbouwd),
    Rule("A04", "alleen-medewerker-handelt", WAARSCHUWING, haalbaar.alleen_medewerker_handelt),
    Rule("A06", "te-veel-tegelijk", WAARSCHUWING, haalbaar.te_veel_tegelijk),
    Rule("A07", "steun-is-controle", WAARSCHUWING, steun.steun_is_controle),
)
_RELEVANT: Final = (
    Rule("R01", "geen-functie-eis", WAARSCHUWING, relevant.geen_functie_eis),
    Rule("R02", "doel-zonder-actie", WAARSCHUWING, relevant.doel_zonder_actie),
    Rule("R03", "oorzaak-ontbreekt", WAARSCHUWING, relevant.oorzaak_ontbreekt),
    Rule("R04", "symptoombestrijding", WAARSCHUWING, relevant.symptoombestrijding),
)

_TIJDGEBONDEN: Final = (
    Rule("T01", "doel-zonder-termijn", FOUT, tijdgebonden.doel_zonder_termijn),
    Rule("T02", "deadline-buiten-looptijd", FOUT, tijdgebonden.deadline_buiten_looptijd),
    Rule("T03", "evaluatie-buiten-looptijd", FOUT, tijd_evaluaties.evaluatie_buiten_looptijd),
    Rule(
        "T04",
        "eindbeoordeling-niet-op-einddatum",
        WAARSCHUWING,
        tijd_evaluaties.eindbeoordeling_niet_op_einddatum,
    ),
    Rule("T05", "evaluatie-op-vrije-dag", WAARSCHUWING, tijd_evaluaties.evaluatie_op_vrije_dag),
    Rule(
        "T06",
        "lang-zonder-evaluatie",
        WAARSCHUWING,
        tijd_ritme.lang_zonder_evaluatie,
        as_one=tijd_ritme.evaluaties_te_ver_uiteen,
    ),
    Rule("T07", "te-weinig-evaluaties", WAARSCHUWING, tijd_ritme.te_weinig_evaluaties),
    Rule("T08", "looptijd-ongebruikelijk", WAARSCHUWING, tijd_looptijd.looptijd_ongebruikelijk),
    Rule("T09", "meetperiode-loopt-door", WAARSCHUWING, tijd_meetperiode.meetperiode_loopt_door),
    Rule("T10", "meetperiode-begint-eerder", WAARSCHUWING, tijd_meetperiode.meetperiode_begint_eerder),
    Rule("T11", "training-te-laat", WAARSCHUWING, tijdgebonden.training_te_laat),
    Rule("T12", "lang-dienstverband-kort-plan", TIP, tijd_looptijd.lang_dienstverband_kort_plan),
    Rule("T13", "examen-voor-einde-cursus", WAARSCHUWING, examens.examen_voor_einde_cursus),
)
_PROCES: Final = (
    Rule("P01", "eerdere-signalen-ontbreken", WAARSCHUWING, proces.eerdere_signalen_ontbreken),
    Rule("P02", "geen-plek-voor-reactie", WAARSCHUWING, proces.geen_plek_voor_reactie),
    Rule("P03", "uitkomst-staat-vast", FOUT, proces_tekst.uitkomst_staat_vast),
    Rule("P04", "start-voor-uitreiking", WAARSCHUWING, proces.start_voor_uitreiking),
    Rule("P05", "hoort-niet-in-verbeterplan", WAARSCHUWING, proces_tekst.hoort_niet_in_verbeterplan),
    Rule("P06", "gewijzigd-na-ondertekening", FOUT, proces.gewijzigd_na_ondertekening),
    Rule("P07", "voorbeelden-ontbreken", WAARSCHUWING, proces.voorbeelden_ontbreken),
    Rule("P08", "hr-niet-betrokken", TIP, proces.hr_niet_betrokken),
    Rule("P09", "sterke-punten-ontbreken", TIP, proces.sterke_punten_ontbreken),
    Rule("P10", "maatregel-niet-aangekondigd", FOUT, afsluiting.maatregel_niet_aangekondigd),
    Rule("P11", "uitkomst-wijkt-af", WAARSCHUWING, afsluiting.uitkomst_wijkt_af),
    Rule("P12", "te-vroeg-afgesloten", WAARSCHUWING, afsluiting.te_vroeg_afgesloten),
    Rule("P13", "verlengd-zonder-vooruitgang", WAARSCHUWING, verlenging.verlengd_zonder_vooruitgang),
    Rule("P14", "afgesloten-zonder-verslag", WAARSCHUWING, afsluiting.afgesloten_zonder_verslag),
    Rule("P15", "hulp-loopt-niet-door", WAARSCHUWING, verlenging.hulp_loopt_niet_door),
)
_GESPREKSVERSLAG: Final = (
    Rule("G01", "meting-ontbreekt", WAARSCHUWING, verslag.meting_ontbreekt),
    Rule("G02", "hulp-niet-gegeven", WAARSCHUWING, verslag_oordeel.hulp_niet_gegeven),
    Rule("G03", "zienswijze-ontbreekt", TIP, verslag.zienswijze_ontbreekt),
    Rule("G04", "verslag-op-andere-dag", WAARSCHUWING, verslag_oordeel.verslag_op_andere_dag),
    Rule("G05", "actie-niet-doorgelopen", WAARSCHUWING, verslag.actie_niet_doorgelopen),
    Rule("G06", "oordeel-wijkt-af", WAARSCHUWING, verslag_oordeel.oordeel_wijkt_af),
    Rule("G07", "afspraak-zonder-termijn", TIP, verslag.afspraak_zonder_termijn),
)
_COLLEGA: Final = (
    Rule("V07", "oordeel-over-collega", WAARSCHUWING, collega.oordeel_over_collega, on_text=True),
)
RULES: Final = (
    *gedeeld.RULES,
    *_COLLEGA,
    *_SPECIFIEK,
    *_MEETBAAR,
    *_HAALBAAR,
    *_RELEVANT,
    *_TIJDGEBONDEN,
    *_PROCES,
    *_GESPREKSVERSLAG,
)
