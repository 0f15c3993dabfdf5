"""The rules of an improvement plan with its reports, extensions and closing."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules.haalbaar import haalbaarheid, steun
from spvgen.rules.meetbaar import criteria, gehaald, meting, sommen, tussenstand
from spvgen.rules.proces import (
    aanleiding,
    afsluiting,
    gevolgen,
    houvast,
    procedure,
    rechten,
    team,
    verlenging,
    voorbeelden,
)
from spvgen.rules.relevant import functie, invloed, oorzaken
from spvgen.rules.rule import Rule
from spvgen.rules.specifiek import aanspreken, afspraken, gedrag, namen, toezegging, vaag, verschillen
from spvgen.rules.tables import gedeeld
from spvgen.rules.tijdgebonden import evaluatieritme, evaluaties, looptijd, meetperiode, opleiding, termijn
from spvgen.rules.verslag import hulp, oordeel, verslag
from spvgen.rules.vertrek import uitkomst
from spvgen.rules.wangedrag import wangedrag

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

_SPECIFIEK: Final = (
    Rule("S02", WAARSCHUWING, vaag.vaag_werkwoord),
    Rule("S03", WAARSCHUWING, vaag.vaag_woord),
    Rule("S04", FOUT, afspraken.actie_zonder_termijn),
    Rule("S05", WAARSCHUWING, toezegging.ondersteuning_niet_concreet),
    Rule("S06", WAARSCHUWING, gedrag.karakter_in_plaats_van_gedrag),
    Rule("S08", WAARSCHUWING, verschillen.tekst_en_sleutel_verschillen),
    Rule("S09", WAARSCHUWING, aanspreken.niet_in_je_vorm),
    Rule("S10", WAARSCHUWING, gedrag.feit_van_horen_zeggen),
    Rule("S12", TIP, namen.naam_anders_gespeld),
    Rule("S13", TIP, namen.wie_is_ik),
)
_MEETBAAR: Final = (
    Rule("M01", FOUT, meting.niet_meetbaar),
    Rule("M02", FOUT, meting.nulmeting_ontbreekt),
    Rule("M03", WAARSCHUWING, meting.meetbron_ontbreekt),
    Rule("M04", FOUT, criteria.criterium_wijkt_af),
    Rule("M06", WAARSCHUWING, gehaald.norm_al_gehaald),
    Rule("M07", TIP, tussenstand.geen_tussendoel),
    Rule("M08", WAARSCHUWING, tussenstand.halve_telling),
    Rule("M09", WAARSCHUWING, tussenstand.tussendoel_past_niet),
    Rule("M10", WAARSCHUWING, sommen.som_klopt_niet),
)
_HAALBAAR: Final = (
    Rule("A01", FOUT, haalbaarheid.doel_zonder_ondersteuning),
    Rule("A02", WAARSCHUWING, haalbaarheid.haalbaarheid_niet_onderbouwd),
    Rule("A04", WAARSCHUWING, haalbaarheid.alleen_medewerker_handelt),
    Rule("A06", WAARSCHUWING, haalbaarheid.te_veel_tegelijk),
    Rule("A07", WAARSCHUWING, steun.steun_is_controle),
    Rule("A08", WAARSCHUWING, steun.steun_op_eigen_kosten),
)
_RELEVANT: Final = (
    Rule("R01", WAARSCHUWING, functie.geen_functie_eis),
    Rule("R02", WAARSCHUWING, functie.doel_zonder_actie),
    Rule("R03", WAARSCHUWING, oorzaken.oorzaak_ontbreekt),
    Rule("R04", WAARSCHUWING, oorzaken.symptoombestrijding),
    Rule("R05", WAARSCHUWING, invloed.buiten_eigen_invloed),
)

_TIJDGEBONDEN: Final = (
    Rule("T01", FOUT, termijn.doel_zonder_termijn),
    Rule("T02", FOUT, termijn.deadline_buiten_looptijd),
    Rule("T03", FOUT, evaluaties.evaluatie_buiten_looptijd),
    Rule("T04", WAARSCHUWING, evaluaties.eindbeoordeling_niet_op_einddatum),
    Rule("T05", WAARSCHUWING, evaluaties.evaluatie_op_vrije_dag),
    Rule(
        "T06",
        WAARSCHUWING,
        evaluatieritme.lang_zonder_evaluatie,
        as_one=evaluatieritme.evaluaties_te_ver_uiteen,
    ),
    Rule("T07", WAARSCHUWING, evaluatieritme.te_weinig_evaluaties),
    Rule("T08", WAARSCHUWING, looptijd.looptijd_ongebruikelijk),
    Rule("T09", WAARSCHUWING, meetperiode.meetperiode_loopt_door),
    Rule("T10", WAARSCHUWING, meetperiode.meetperiode_begint_eerder),
    Rule("T11", WAARSCHUWING, opleiding.training_te_laat),
    Rule("T12", TIP, looptijd.lang_dienstverband_kort_plan),
    Rule("T13", WAARSCHUWING, opleiding.examen_voor_einde_cursus),
    Rule("T14", WAARSCHUWING, termijn.dag_past_niet_bij_datum),
    Rule("T15", WAARSCHUWING, evaluaties.gesprek_tijdens_onderbreking),
)
_PROCES: Final = (
    Rule("P01", WAARSCHUWING, aanleiding.eerdere_signalen_ontbreken),
    Rule("P02", WAARSCHUWING, procedure.geen_plek_voor_reactie),
    Rule("P03", FOUT, uitkomst.uitkomst_staat_vast),
    Rule("P04", WAARSCHUWING, procedure.start_voor_uitreiking),
    Rule("P05", WAARSCHUWING, wangedrag.hoort_niet_in_verbeterplan),
    Rule("P06", FOUT, procedure.gewijzigd_na_ondertekening, to_the_letter=True),
    Rule("P07", WAARSCHUWING, voorbeelden.voorbeelden_ontbreken),
    Rule("P08", TIP, procedure.hr_niet_betrokken),
    Rule("P09", TIP, aanleiding.sterke_punten_ontbreken),
    Rule("P10", FOUT, afsluiting.maatregel_niet_aangekondigd),
    Rule("P11", WAARSCHUWING, afsluiting.uitkomst_wijkt_af),
    Rule("P12", WAARSCHUWING, afsluiting.te_vroeg_afgesloten),
    Rule("P13", WAARSCHUWING, verlenging.verlengd_zonder_vooruitgang),
    Rule("P14", WAARSCHUWING, afsluiting.afgesloten_zonder_verslag),
    Rule("P15", WAARSCHUWING, verlenging.hulp_loopt_niet_door),
    Rule("P16", FOUT, afsluiting.maatregel_zonder_uitleg),
    Rule("P17", WAARSCHUWING, gevolgen.gevolg_staat_vast),
    Rule("P18", WAARSCHUWING, afsluiting.afgesloten_zonder_beloofde_hulp),
    Rule("P19", WAARSCHUWING, afsluiting.uitleg_zonder_reden),
    Rule("P20", WAARSCHUWING, houvast.plan_ligt_niet_vast),
    Rule("P21", WAARSCHUWING, team.plan_voor_het_team),
    Rule("P22", WAARSCHUWING, rechten.neemt_recht_af),
    Rule("P23", WAARSCHUWING, voorbeelden.voorbeeld_te_oud),
)
_GESPREKSVERSLAG: Final = (
    Rule("G01", WAARSCHUWING, verslag.meting_ontbreekt),
    Rule("G02", WAARSCHUWING, hulp.hulp_niet_gegeven),
    Rule("G03", TIP, verslag.zienswijze_ontbreekt),
    Rule("G04", WAARSCHUWING, oordeel.verslag_op_andere_dag),
    Rule("G05", WAARSCHUWING, verslag.actie_niet_doorgelopen),
    Rule("G06", WAARSCHUWING, oordeel.oordeel_wijkt_af),
    Rule("G07", TIP, verslag.afspraak_zonder_termijn),
    Rule("G08", WAARSCHUWING, verslag.medewerker_niet_aanwezig),
    Rule("G09", TIP, oordeel.doel_niet_meer_haalbaar),
)
RULES: Final = (
    *gedeeld.RULES,
    *gedeeld.COLLEGA,
    *_SPECIFIEK,
    *_MEETBAAR,
    *_HAALBAAR,
    *_RELEVANT,
    *_TIJDGEBONDEN,
    *_PROCES,
    *_GESPREKSVERSLAG,
)
