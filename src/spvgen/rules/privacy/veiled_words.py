"""Words that together veil how somebody is: *je huilde*, *weer al je uren*, *naar de fles* (V01)."""

from typing import Final

from spvgen.rules.reading.clause_words import OUTSIDERS
from spvgen.rules.reading.together import Roles

OF_ANYBODY: Final = {
    "you": "je jij jou jouw ik mij me mijn",
    "people": f"""
        {OUTSIDERS} gast gasten kind kinderen kleuter* peuter* klas klassen bezoeker* reiziger* passagier*
        minderjarige* jongere* deelnemer* beller* koe koeien dier dieren hond honden paard paarden kalf
        kalveren vee
    """,
    "things": """
        scanner* handscanner laptop* tablet* boor* schroef* fiets apparaat sensor* pieper* portofoon* machine*
        pallet* verf kleuren voorraad ketel* meter* lamp* print* foto* doos dozen kast stelling omzet*
        verkoop* cijfers markt* project*
    """,
    "ahead": "^_als ^_wanneer ^_zodra ^_mocht ^_indien ^_bij ^_ben ^_word ^_heb ^_voel",
}
"""Of whom or what it is told, and what is only ahead; ``bodily`` has them too."""
ROLES: Final = Roles(
    {
        **OF_ANYBODY,
        "energy": "batterij batterijen accu tank",
        "looks": """
        kleur_op_je_wangen kleur_op_de_wangen wallen_onder_je_ogen wallen_onder_de_ogen kringen_onder_je_ogen
        kringen_onder_de_ogen je_huilde huilde_je je_in_tranen
        """,
        "down": """
        in_de_lappenmand gekwakkeld kwakkelt kwakkel kwakkelde omgevallen omvalt rek_is_eruit rek_eruit
        in_een_zwart_gat een_donkere_periode weer_jezelf jezelf_weer niet_jezelf jezelf_niet
        weer_stevig_in_je_schoenen
        """,
        "senses": "je_gehoor wordende_gehoor je_ogen je_zicht",
        "fell": """
        sinds_je_val na_je_val door_je_val sinds_je_ongeluk na_je_ongeluk door_je_ongeluk vanwege_je_ongeluk
        sinds_je_ongeval na_je_ongeval door_je_ongeval vanwege_je_ongeval
        """,
        "mending": """
        je_snel_opknapt je_weer_opknapt je_gauw_opknapt weer_aan_het_opbouwen nog_aan_het_opbouwen
        langzaam_opbouwen
        """,
        "rebuilt": "opgebouwd",
        "building": "dossier* netwerk* portefeuille* klantenkring stand podium tribune tent",
        "are": "bent ben",
        "others_are": "heb hebt heeft had hadden hebben is zijn wordt worden werd werden was waren",
        "at_full": " ".join(
            f"weer_{how}_{back}"
            for how in ("volledig", "helemaal", "fulltime", "voltijds", "voor_100", "voor_honderd_procent")
            for back in ("aan_het_werk", "aan_de_slag", "terug", "inzetbaar", "in_dienst", "op_de_werkvloer")
        ),
        "all_hours": """
        weer_al_je_uren weer_je_volledige_uren weer_je_hele_uren weer_je_oude_uren weer_je_gewone_uren
        weer_je_volledige_contract weer_je_hele_contract weer_je_contracturen weer_je_volledige_werkweek
        weer_hele_dagen weer_halve_dagen je_weer_volledig_meedraait draai_je_weer_volledig_mee
        je_draait_weer_volledig_mee je_draai_weer_volledig_mee je_weer_volledig_werkt werk_je_weer_volledig
        je_werkt_weer_volledig uren_weer_op_peil uren_zijn_weer_op_peil uren_weer_volledig
        uren_zijn_weer_volledig uren_weer_op_het_oude_peil uren_zijn_weer_op_het_oude_peil urenopbouw
        opbouwuren
        """,
        "resumed": """
        werkhervatting je_werk_hervatte je_het_werk_hervatte je_werk_hebt_hervat je_het_werk_hebt_hervat
        je_werk_hervat_hebt je_het_werk_hervat_hebt hervatte_je_je_werk hervatte_je_het_werk
        je_hervatte_je_werk je_hervatte_het_werk je_werk_weer_volledig_hervatte
        """,
        "elsewhere": """
        *verlof *vakantie zomer kerst detachering* gedetacheerd project* pilot* cursus *opleiding stage
        uitwisseling sabbatical storing* verbouwing onderhoud pauze lunch alarm staking stroom* brand*
        sluiting seizoen* uitgeleend ouders scheiding
        """,
        "frail": "hoe_kwetsbaar je_kwetsbaar kwetsbaar_bent bent_kwetsbaar nu_kwetsbaar moment_kwetsbaar",
        "ails": " ".join(
            f"{what}_met_{whose}_{part}"
            for what in ("kwestie", "gedoe", "probleem", "problemen", "last")
            for whose in ("je", "jouw")
            for part in ("oren", "ogen", "rug", "knie", "knieën", "schouder", "hoofd", "hart")
        )
        + """
        je_stem_begeeft stem_het_begeeft vergeetachtig specialist_die_je_behandelt dokter_die_je_behandelt
        overgegeven hees je_stem_is_weg je_stembanden uit_balans_bent bent_uit_balans uit_balans_was
        uit_balans_raakt zwaar_dal diep_dal uit_een_dal het_dal instorting op_instorten
        zware_periode_gehad moeilijke_periode_gehad zware_tijd_gehad moeilijke_tijd_gehad lag_je_eruit
        je_eruit_lag opgekrabbeld opkrabbelt krabbelt uitgeblust afgepeigerd tot_rust_komt tot_rust_kwam
        je_hulpverlener mijn_hulpverlener een_hulpverlener professionele_hulp controle_van_een_specialist
        controle_bij_een_specialist moeilijk_loopt loopt_moeilijk slecht_ter_been kunstgebit trekkebeent
        """,
        "unwell": """
        duizelig duizelt duizelde duizel hoest hoestte hoestbui hoestbuien braakte trillende_handen
        handen_trillen handen_trilden zweethanden zweetaanvallen zweetaanval vermagerd uitgemergeld
        je_gewicht ziet_bleek zag_bleek er_bleek_uitziet lijkbleek piekert piekeren piekerde gepieker
        huilend huilbui huilbuien huilen futloos slapeloos
        doorslaapt niet_kunt_slapen niet_kon_slapen nachtmerries pijnvrij hyperventileert hyperventileerde
        zelfbeschadiging
        """,
        "awake": "wakker_ligt wakker_lag ligt_wakker lag_wakker nachten_wakker wakker_liggen wakker_gelegen",
        "of_work": """
        van_(?:het|dit|de|deze|een|dat|die)_(?:woord|plan|verbeterplan|traject|brief|gesprek|klacht|klachten)
        van_(?:het|dit|de|deze|een|dat|die)_(?:rapport|cijfers|planning|rooster|presentatie|deadline|audit)
        """,
        "pills": "tabletten pillen druppels poeders",
        "swallows": "slik slikt slikte inneemt innam",
        "examined": "voor_een_(?:scan|echo|foto|operatie)",
        "hospital": "ziekenhuis polikliniek poli",
        "organs": """
        je_darmen mijn_darmen je_nieren je_lever je_longen mijn_longen je_blaas je_prostaat je_baarmoeder
        je_hartklep je_alvleesklier je_ingewanden je_meniscus je_kruisband je_achillespees
        je_immuunsysteem je_hormonen je_bekken je_galblaas je_amandelen je_slokdarm je_luchtwegen
        je_gewrichten je_conditie je_herstel mijn_herstel jouw_herstel je_huid mijn_huid je_geheugen
        mijn_geheugen je_energieniveau je_gezichtsvermogen je_linkeroog je_rechteroog je_linkeroor
        je_rechteroor
        """,
        "laid_up": """
        in_elkaar_zakte in_elkaar_gezakt zakte_in_elkaar zakte_je_in_elkaar bewusteloos buiten_bewustzijn
        (?:bent|was|weer|langzaam|even)_bijgekomen bijgekomen_van_(?:je|jouw|de_schrik)
        ambulance_komen ambulance_kwam ambulance_gebeld per_ambulance met_de_ambulance
        van_je_stokje van_mijn_stokje je_suiker mijn_suiker je_genezing genezen sterker_terugkomt gips_eraf
        gips_er_af arm_in_het_verband hand_in_het_verband voet_in_het_verband been_in_het_verband
        pols_in_het_verband mitella therapeutische_basis vaccinatie vaccinaties inenting inentingen griepprik
        coronaprik gevaccineerd je_dosis niets_meer_hoort slecht_hoort hoort_slecht niet_goed_hoort
        je_bed_niet bedrust gekluisterd onder_het_mes spoedeisende_hulp intensive_care beademing
        medische_afspraken medische_afspraak medische_molen medische_voorgeschiedenis blijde_verwachting
        in_het_gips je_een_toeval lag_je_plat je_plat_lag beperkt_inzetbaar verminderd_inzetbaar
        snel_buiten_adem
        lotgenoten lotgenotengroep litteken littekens spalk korset steunzolen steunkousen rollator wandelstok
        kunstbeen lichamelijke_ongemakken lichamelijk_ongemak fysieke_ongemakken
        """,
        "results": "uitslag uitslagen",
        "tests": """
        je_scan je_echo je_bloed je_bloedonderzoek jouw_bloedonderzoek punctie hartfilmpje ziekenhuis
        biopt je_onderzoek je_onderzoeken
        """,
        "drinks": """
        glaasje_te_veel glaasje_teveel borrel_te_veel te_diep_in_het_glaasje te_veel_drinkt
        drinkt_te_veel te_veel_gedronken had_gedronken gedronken_had hebt_gedronken
        gedronken_hebt naar_de_fles aan_de_drank drankje_op borrel_op biertje_op borrels_op dronken_was
        was_dronken dronken_bent bent_dronken je_dronken beschonken een_kater je_kater drankadem
        alcohollucht dranklucht blowt blowen geblowd blowde joint wiet cocaïne snuift drugs stoned
        drankgebruik alcoholgebruik drugsgebruik afgekickt afkickkliniek verslavingskliniek
        ontwenningskliniek
        """,
        "searched": "wapens tassen bagage fouilleer* gefouilleerd smokkel* opsporing voorlichting",
        "wishes": "van_harte_beterschap beterschap_met je_beterschap beterschap_gewenst veel_beterschap",
        "strength": "sterkte",
        "gone": "leeg leger op opladen opgeladen oplaadt bijtanken bijgetankt bijtankt",
        "worse": """
        slechter slecht slechte achteruit lastig lastiger moeilijk moeilijker beperkt belemmert hindert
        versterking achteruitgaat achteruitging
        """,
        "bed": "ziekenhuis operatie operaties behandeling behandelingen scan uitslag herstel revalidatie",
        "now": "(?:bent|ben) op_dit_moment nu nog weer",
        "open": "opstel* opgesteld stel* gesteld informatie systeem",
        "things": f"{OF_ANYBODY['things']} heftruck* telefoon* auto bus* wagen steiger",
        "if": "als wanneer zodra mocht indien kun kunt",
    }
)
SOUGHT: Final = (
    "you energy gone -things -people -if",
    "you looks -things -people -if",
    "you down -things -people -if",
    "you senses worse -things -people -if",
    "you fell -people -if",
    "you mending -people -if",
    "you rebuilt are -others_are -building -elsewhere -people -things",
    "you at_full are -elsewhere -people -things",
    "you all_hours -elsewhere -people",
    "you resumed -elsewhere -people",
    "you frail now -open -things -people -if",
    "you ails -things -people -ahead",
    "you unwell -people -ahead",
    "you awake -of_work -people -ahead",
    "you pills swallows -people -ahead",
    "you examined hospital -people -things",
    "organs -people -ahead",
    "you laid_up -people -ahead",
    "you results tests -people",
    "you drinks -people -ahead -searched",
    "wishes",
    "you strength bed -people",
)
"""What has to come together in one sentence."""
