"""What is seen of a body or can't be done any more: *je trekt het niet*, *je oogt fitter*, *te rillen* (V01).

A part of ``veiled``: none of these words is about health by itself, and what comes together is. The rows of
``ailing`` are looked for with them.
"""

from typing import Final

from spvgen.rules.privacy import ailing
from spvgen.rules.privacy.veiled_words import OF_ANYBODY
from spvgen.rules.reading.together import Roles


def _yours(verbs: str) -> str:
    """Verbs of which *je* is the subject, in either order: *je hinkt*, *hink je*, *hinkte je*."""
    return " ".join(f"je_{verb} {verb.removesuffix('t')}_je" for verb in verbs.split())


ROLES: Final = Roles(
    {
        **OF_ANYBODY,
        **ailing.ROWS,
        "symptom": _yours(
            "hyperventileert hyperventileerde stottert stotterde hinkt hinkte rilt rilde hijgt hijgde kotst "
            "kotste kwakkelt kolft kolfde blowt blowde snuift snoof knikkebolt knikkebolde"
        )
        + """
        je_stotteren je_gestotter je_stotter je_hinken je_gehoest je_hoesten je_trillen je_gesnuif je_hijgen
        je_hyperventileren je_apneu te_hyperventileren te_rillen te_hijgen te_hinken te_kolven te_knikkebollen
        het_stotteren dat_je_stottert ik_stotter ik_hyperventileer
        """,
        "drink": "alcohol drank bier wijn wiet hasj jenever",
        "smells": "rook ruik ruikt stonk stinkt geroken",
        "at_you": "bij_je bij_jou aan_je je_adem jouw_adem om_je_heen",
        "blows": "blaas blaast blies geblazen",
        "breath_test": "apparaatje blaasapparaatje alcoholtester blaastest alcoholslot",
        "positive": """
        (?:keer|weer|opnieuw|je|werk|zaak|geblazen)_positief positief_(?:blaast|blies|blaas|geblazen)
        """,
        "hears": """
        hoor_je_(?:bijna_|haast_)?(?:niets|niks|slecht|weinig|nauwelijks|niet_goed)
        je_(?:bijna_|haast_)?(?:niets|niks|slecht|weinig|nauwelijks)_hoort
        """,
        "ear": "links rechts oor oren",
        "skin": """
        (?:open_|rode_|kale_)?plekken_op_(?:je|jouw) uitslag_op_(?:je|jouw) blaren_op_(?:je|jouw)
        kloven_in_je je_eczeem
        """,
        "limbs": "handen armen gezicht huid benen voeten hoofd",
        "no_vigour": "geen_fut weinig_fut nergens_fut te_malen liggen_malen",
        "papers": "(?:brief|uitslag|verklaring|rapport|controle|behandeling)_(?:van|bij|door)_(?:de|je|een)",
        "specialist": """
        neuroloog cardioloog orthopeed internist reumatoloog longarts oogarts dermatoloog uroloog gynaecoloog
        oncoloog kno-arts psychiater hematoloog
        """,
        "vomits": "overgeven over_te_geven kotsen te_braken gespuugd",
        "hands_over": """
        aan taak taken dossier* sleutel* werk klant* dienst leiding stokje team gegevens patiënt* zaak zaken
        """,
        "fit": """
        een_black-out een_blackout een_hypo een_flauwte een_appelflauwte een_toeval een_insult een_wegraking
        een_attaque
        """,
        "had": "had hebt heb kreeg krijgt krijg gehad",
        "outage": "stroom server* netwerk systeem website pand gebouw kantoor",
        "pale": "wit_weg wit_wegtrekt wit_wegtrok wit_wegtrekken witjes lijkbleek pips spierwit asgrauw",
        "eyes": """
        je_pupillen grote_pupillen wijde_pupillen verwijde_pupillen open_pupillen kleine_pupillen
        rooie_ogen pupillen_groot pupillen_als pupillen_waren dubbele_tong bloeddoorlopen_ogen rode_ogen
        glazige_ogen
        """,
        "clean": """
        bent_droog droog_bent droog_sinds
        weken_clean maanden_clean jaar_clean weken_nuchter maanden_nuchter bent_clean clean_bent
        blijft_clean clean_blijft nuchter_bent bent_nuchter nuchter_blijft nuchter_op_het_werk
        de_aa aa-groep aa-bijeenkomst anonieme_alcoholisten het_blowen in_het_drinken in_de_drank
        afkickprogramma afkickperiode afkickkliniek afkicken
        verslavingsdeskundige ontgiften rehab joints coke cocaïne xtc ghb ketamine speedgebruik gesnoven
        snuifgedrag anabolen je_middelengebruik het_weekend_gebruikt gokverslaafd
        gestopt_met_(?:roken|drinken|blowen|snuiven|gokken)
        gestopt_bent_met_(?:roken|drinken|blowen|je_middelen)
        """,
        "asleep": """
        oog_dicht oog_dichtdoet oog_dichtdeed oog_dichtgedaan in_slaap_valt in_slaap_viel in_slaap_gevallen
        valt_in_slaap viel_in_slaap viel_je_in_slaap val_je_in_slaap sliep_je_in een_dutje even_liggen
        halfuur_liggen uur_liggen gaan_liggen
        """,
        "heavier": """
        fors_geworden dik_geworden dikker_geworden mager_geworden magerder_geworden fors_aangekomen
        flink_aangekomen stevig_aangekomen kilo_aangekomen kilo's_aangekomen veel_afgevallen
        flink_afgevallen zo_afgevallen wat_afgevallen hard_afgevallen sterk_afgevallen bent_afgevallen
        afgevallen_bent kilo's_eraf kilo's_af kilo's_erbij kilo_lichter kilo_zwaarder je_vermagert
        je_wat_afvalt je_overgewicht
        """,
        "chosen": "kandidaat selectie ronde procedure sollicitatie post pakket pakketten lading zending*",
        "looks": "oogt oogde oog ziet_er zag_er zag_je_er zie_je_er zit_er zat_er er_zo",
        "worn": """
        fitter moe vermoeid bleek uitgeput afgetobd afgemat uitgeruster uitgerust grauw doodmoe ziek beroerd
        mager magerder gezonder doodop belabberd opgebrand
        """,
        "stance": "staan lopen zitten staat loopt zit sta rijden rijdt autorijden",
        "long": "lang langer hele_dag uur uren kwartier halfuur achter_elkaar achtereen minuten hele_dienst",
        "posture": """
        tillen bukken knielen hurken traplopen klimmen sjouwen reiken trap trappen trapje ladder ladders
        steiger knieën schouderhoogte
        """,
        "fails": """
        lukt_je_niet lukt_jou_niet lukt_niet_meer lukt_je_nog_niet lukt_mij_niet gaat_niet_meer
        gaat_bij_jou_niet gaat_dat_niet_meer houd_je_niet houdt_niet houdt_het_niet kun_je_niet_meer
        je_niet_meer_kunt kunt_niet_meer je_niet_meer_lukt niet_meer_redt niet_volhoudt lukt_je_niet_meer
        (?:voor|bij)_(?:je|jou)_niet_(?:meer_)?(?:gaat|lukt) lukt_jou_niet_meer dat_gaat_niet_met
        red_je_niet redt_niet
        """,
        "saves": "redt red niet_op niet_af",
        "no_more": "niet_meer nauwelijks amper",
        "otherwise": """
        kapot stuk defect dicht afgesloten gesloten verplaatst geleverd verboden certificaat diploma
        verlopen bevoegd toestemming keuring vergunning zonder_op zonder_te telefoon app foto's
        planning
        """,
        "put_on": "aan harnas helm vest jas kleding* schoenen handschoenen pak masker bedrijfskleding",
        "pulls": """
        trekt_het_niet trek_je_het_niet het_niet_meer_trekt het_niet_trekt het_even_niet_trekt
        trekt_het_even_niet trekt_het_mentaal trekt_het_lichamelijk trekt_het_fysiek trekt_het_psychisch
        trekt_het_allemaal niet_meer_te_trekken het_allemaal_niet_trekt trekt_het_gewoon_niet trok_het_niet
        """,
        "strained": "lichamelijk fysiek mentaal geestelijk psychisch emotioneel",
        "holds": "trekt trek trok trekken aankunt aankan aankon opbreekt opbrak ingestort geknakt",
        "one_sense": """
        één_goed_(?:oog|oor|been) maar_een_goed_oog aan_(?:één|een)_(?:oor|oog|kant)_(?:doof|blind|niets)
        dat_ene_(?:oor|oog) maar_één_(?:hand|oog|oor|been|arm|nier|long) zonder_bril_zie zie_je_zonder_bril
        zonder_je_bril je_bril_op_sterkte (?:slecht|slechte)_gehoor niet_goed_(?:lezen|zien|horen)_kunt
        niet_goed_meer_(?:lezen|zien|horen)
        """,
        "new_part": """
        nieuwe_(?:heup|knie|hartklep|nier|lever|schouder|enkel) kunst(?:heup|knie|gebit|hart)
        andere_(?:heup|knie) tweede_(?:heup|knie)
        """,
        "aid": """
        je_puffer je_astmapuffer je_inhalator je_epipen je_insulinepomp je_glucosemeter je_hoortoestel
        je_pompje pompje_dat_je je_sensor_op_je_arm je_infuus je_stoma
        je_kruk je_krukken je_stok die_stok je_spalk je_rollator je_brace je_mitella
        """,
        "attack": "zo'n_aanval weer_een_aanval je_aanvallen je_aanval sinds_de_aanvallen na_de_aanval",
        "dose": "dosis pilletjes rustgevers medicatie tabletten pillen",
        "takes": "slikt slik slikte neemt_in inneemt",
        "values": "je_diagnose je_hartritme je_leverwaarden je_bloedwaarden je_bloeddruk je_suikerwaarden",
        "healer": """
        psycholoog fysio fysiotherapeut therapeut psychiater behandelaar kliniek praatgroep
        huisarts haptonoom diëtist osteopaat
        """,
        "attends": """
        waar_je_loopt waar_je_nu_loopt waar_je_bij_loopt waar_je_heen_gaat waar_je_nu_bij_loopt
        waar_je_onder_behandeling waar_je_al_loopt die_jou_begeleidt die_jou_behandelt waar_je_naartoe_gaat
        """,
        "yours_to_heal": """
        je_behandelaar mijn_behandelaar jouw_behandelaar je_hersteltraject doktersadvies medisch_advies
        je_104_weken
        je_tweede_spoor zit_in_spoor zit_je_in_spoor zit_in_het_tweede_spoor zit_je_in_het_tweede_spoor
        je_afkickprogramma je_herstelproces je_ziektebriefje
        """,
        "of_hours": "uren opbouwen bouwen_we halve_dagen rooster uur_per_dag",
        "carer": "revalidatiearts verzuimbegeleider controlearts arbeidsgeneesheer verzuimconsulent",
        "absence_lead": "casemanager_verzuim verzuimbegeleider verzuimconsulent",
        "staff": "medewerker* collega*",
        "joins": "schuift aanschuift gesprek gesprekken belt meekijkt adviseert advies overlegt",
        "healing": """
        aan_het_re(?:ï|i|-i)ntegreren
        aan_het_herstellen nog_te_herstellen tijd_om_te_herstellen herstellende_bent aangesterkt aansterkt
        """,
        "mended": """
        storing* klopte motor fout fouten achterstand* schade omzet marge vertrouwen systeem relatie band lek
        machine
        """,
        "full": "je_emmer je_emmertje je_kaars jouw_emmer",
        "runs_over": "vol over op loopt overloopt uit",
        "laden": "bent_overbelast overbelast_bent overbelast_raakt raakt_overbelast",
        "people": f"""
        {OF_ANYBODY["people"]} speler* pupil student* zwemmer* leden lid sporter* gebruiker* huurder* inwoner*
        verdachte* arrestant* dader* bestuurder*
        """,
        "things": f"""
        {OF_ANYBODY["things"]} rapport* etalage winkel offerte website server stroom netwerk
        """,
    }
)
SOUGHT: Final = (
    "symptom -ahead",
    "drink smells at_you -people",
    "blows positive -people",
    "blows breath_test -people",
    "hears ear -people",
    "skin limbs -people -things",
    "no_vigour you -people -things",
    "papers specialist -people",
    "you vomits -hands_over -people -ahead",
    "fit you had -people -outage -ahead",
    "pale you -things -people",
    "eyes -people -things",
    "clean you -people -ahead",
    "asleep you -people -ahead",
    "heavier you -people -chosen -ahead",
    "worn looks you -people -things -ahead",
    "you stance long fails -otherwise -people -ahead",
    "you posture fails -otherwise -people -ahead",
    "you posture saves no_more -otherwise -people -ahead",
    "pulls you -put_on -people -ahead",
    "you strained holds -people -ahead",
    "one_sense you -people -ahead",
    "new_part you -people -things -ahead",
    "attends healer",
    "aid -people -ahead",
    "attack you -people -ahead",
    "takes dose you -people -ahead",
    "values -people -mended -things -ahead",
    "yours_to_heal -people -ahead",
    "you carer of_hours -people",
    "absence_lead joins -staff -people -things",
    "healing you -mended -people -ahead",
    "full runs_over -ahead",
    "laden -people -ahead",
)
"""What has to come together in one sentence, or in a part of it between commas."""
_meets: Final = ROLES.meeting(*SOUGHT, *ailing.SOUGHT)


def shows(said: str) -> bool:
    """Whether a sentence, folded, tells it."""
    return _meets.is_in_a_part(said)
