"""Veiled words for how somebody is: *weer de oude*, *niet lekker in je vel*, *je huilde* (V01)."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.texts import sentence_spans, words_in
from spvgen.rules.reading.together import Roles
from spvgen.wording.tokens import fold

_END: Final = r"(?=\s*(?:$|[,:)]|(?:en|maar|want|dus|bent|ben|is|was|wordt|werd)\b))"
_TO_BE: Final = r"(?:ben|bent|is|was|raakte|voelt?|leek|lijkt)"
_YOU: Final = r"(?:je|jou|me|mij)"

_AGAIN: Final = rf"\b(?:weer|meer|bijna|helemaal|niet) de oude{_END}(?! en (?:de )?nieuw)|\bde oude bent\b"
_TIRED: Final = rf"\b(?:snel|vaak|erg|zo|heel|altijd|steeds|{_TO_BE}(?: je| jij)?|er) moe\b"
_ENERGY: Final = (
    r"\b(?:weinig|geen|minder|nauwelijks|weer meer) energie\b.*\b(?:heb|hebt|had|heeft|voor)\b"
    r"|\b(?:heb|hebt|had|heeft)\b.*\b(?:weinig|geen|minder|weer (?:wat )?meer) energie\b"
    r"|\b(?:je|jouw|mijn) energie\b.*\b(?:laag|weg|op|terug|minder)\b"
)
_BODY: Final = (
    r"\b(?:je|jouw|mijn) (?:lijf|lichaam)\b.*\b(?:steek|grens|grenzen|protest\w*|niet|tegen|op|geeft|aan)\b"
)
_STRAIN: Final = r"\bdoor (?:de )?spanning\w*\b.*\bniet (?:meer |langer )?(?:aan|meer)\b"
_CANNOT_BEAR: Final = (
    r"\b(?:kun|kunt|kan|kon)\b.*\b(?:niet|slecht|minder) (?:\w+ )?tegen "
    r"(?:drukte|prikkels|spanning|druk|stress|lawaai|geluid)\b"
)
_CHANGE: Final = (
    r"\b(?:sliep\w*|slaap\w*|slapen|moe|vermoeid\w*|zwe\w+|warm|stemming\w*|vergeet\w*|prikkelbaar|last)\b.*"
    r"\bovergang\b(?! (?:naar|van|tussen|tot|in)\b)"
    r"|\b(?:je|jouw|mijn) overgang\b(?! (?:naar|van|tussen|tot|in)\b)"
)
_DRINK: Final = (
    r"\b(?:je|jij) (?:\w+ ){0,4}?(?:ruikt|rook|stonk|stinkt)\b.*\bnaar (?:drank|alcohol|bier|wijn)\b"
    r"|\b(?:ruikt?|rook|stonk|stinkt?) (?:je|jij)\b.*\bnaar (?:drank|alcohol|bier|wijn)\b"
)
_FAINTED: Final = (
    r"\b(?:je|jij) (?:\w+ ){0,3}?(?:viel|bent) (?:\w+ ){0,4}?flauw(?:gevallen)?\b"
    r"|\bviel (?:je|jij) (?:\w+ ){0,4}?flauw\b|\b(?:je|jij) (?:\w+ ){0,3}?flauw ?viel\b"
)
_WAS_TOO_MUCH: Final = (
    r"(?:was|is|werd|wordt|geworden|geweest|leek|lijkt|bleek|blijkt|hooi"
    r"|(?:stress|spanning|druk|zorgen) (?:voel|ervaa|ervoe|ha|heb|kree|krij)\w*"
    r"|(?:aan|op) (?:je|mijn) (?:hoofd|bord|schouders))"
)
"""What goes on behind *dat je te veel* when it is about somebody; not *zelf meewerkt*, *druk legt op*."""
_TOO_MUCH: Final = (
    rf"\b(?:werd|wordt|is|was) (?:het |alles )?{_YOU} (?:\w+ )?te veel\b"
    rf"|\b(?:het|alles) {_YOU} (?:\w+ )?te veel\b|\bte veel op je bord kreeg\b"
    rf"|\bdat {_YOU} (?:\w+ )?te veel(?:\W*$| {_WAS_TOO_MUCH}\b)"
)
_MOVING: Final = r"(?:staan|lopen|zitten|tillen|bukken|knielen|traplopen)"
_LONG: Final = r"(?:(?:meer|zo|te|lang|langer|zwaar|ver|goed|diep|achter elkaar) ){0,3}"
_CANNOT_MOVE: Final = (
    rf"\b(?:je|jij|ik) (?:\w+ ){{0,2}}niet {_LONG}(?:kunt|kan|mag|kon|mocht) {_MOVING}\b"
    rf"|\b(?:je|jij|ik) (?:kunt|kan|mag|kon|mocht) (?:\w+ ){{0,2}}niet {_LONG}{_MOVING}{_END}"
    rf"|\b(?:kunt?|kan|mag|kon|mocht) (?:je|jij|ik) (?:\w+ ){{0,2}}niet {_LONG}{_MOVING}{_END}"
    rf"|\b{_MOVING} (?:gaat|ging|valt|lukt|lukte|kost) (?:(?:je|nog|al|zichtbaar|merkbaar|steeds) )*"
    r"(?:niet|moei\w+|zwaar|slecht)\b"
)

VEILED: Final = {
    "oude": _AGAIN,
    "moe": _TIRED,
    "weinig_energie geen_energie minder_energie meer_energie je_energie": _ENERGY,
    "lijf lichaam": _BODY,
    "door_spanning door_de_spanning": _STRAIN,
    "drukte prikkels lawaai tegen_stress tegen_druk": _CANNOT_BEAR,
    "afwezig afwezige afwezigheid": (
        r"\bafwezig\w*\b.*\bbouw\b|\bbouw\b.*\bafwezig|\b(?:lange|langdurige) afwezigheid\b"
    ),
    "vel": r"\bin (?:je|jouw|haar|zijn|mijn) vel\b",
    "emotioneel": r"\bemotioneel (?:\w+ )?(?:onder|aangedaan|van streek|uitgeput)\b|\ber emotioneel van\b",
    "krachten": r"\b(?:op|weer bij) krachten\b|\bnieuwe krachten (?:op|verzamel)",
    "bovenop": (
        r"\b(?:kom|komt|kwam|komen|gekomen|ben|bent|is|was|hielp)\b.*\bbovenop\b(?! (?:te )?zit)"
        r"|\bbovenop (?:kom|komt|kwam|komen|ben|bent|was)\b"
    ),
    "tandvlees": r"^(?!.*\bhoeft? ).*\btandvlees\b",
    "gas_terug": r"\b(?:moest|moet|even|tijd|tijdje|periode|nodig)\b.*\bgas terug",
    "running": r"\buit de running\b",
    "roulatie": r"\buit de roulatie\b",
    "achter_de_rug": r"\b(?:zware|moeilijke|lastige|nare|heftige|donkere|intense) \w+ achter de rug\b",
    "doorgemaakt": r"\bdoorgemaakt\b",
    "meegemaakt": r"\bwat (?:je|jij)\b.*\bmeegemaakt\b",
    "te_veel": _TOO_MUCH,
    "teveel": rf"\bhet {_YOU} (?:\w+ )?teveel\b|\b(?:werd|wordt) (?:het )?{_YOU} teveel\b",
    "te_groot": rf"\b(?:belasting|druk|spanning)\b.*\b(?:werd|wordt|is|was) {_YOU} te groot\b",
    "te_zwaar": rf"\b(?:werd|wordt|is|was|valt|viel) (?:het |dit )?{_YOU} (?:\w+ )?te zwaar\b",
    "helemaal_op": rf"\b{_TO_BE}\b.*\bhelemaal op{_END}",
    "trok": r"\btrok (?:je |ik )?(?:het|dit) (?:\w+ ){0,3}niet\b",
    "doorheen": r"\b(?:zit|zat|zitten)\b.*\bdoorheen\b|\bdoorheen (?:zit|zat)\b",
    "vermoeid vermoeidheid oververmoeid bekaf uitgeput doodop": (
        r"\b(?:vermoeid|vermoeidheid|oververmoeid|bekaf|uitgeput|doodop)\b"
    ),
    "slaap slaapt sliep": (
        r"\b(?:slaapt?|sliep) (?:je )?(?:\w+ ){0,4}(?:slecht|weinig|nauwelijks|beter|onrustig|kort)\b"
        r"|\b(?:slecht|weinig|beter|onrustig|niet) (?:slaapt?|sliep)\b"
    ),
    "geslapen": r"\b(?:slecht|weinig|beter|niet) geslapen\b",
    "voel voelt voelde": (
        r"\bvoel(?:t|de)? (?:je|jij|ik|me|mij)(?: (?:je|me))? (?:\w+ ){0,5}"
        r"(?:niet (?:\w+ )?(?:goed|fit|sterk|lekker)|slecht|beroerd|rot|fit|fitter|zwak|sterker)\b"
    ),
    "niet_lekker niet_fit": rf"\b{_TO_BE} (?:je |ik )?(?:\w+ ){{0,4}}niet (?:lekker|fit){_END}",
    "stortte instortte ingestort": (
        r"\b(?:ben|bent|is|was)\b.*\bingestort\b|\bstortte (?:\w+ ){0,4}in\b|\binstortte\b"
    ),
    "boven_water": r"\bhoofd boven water\b",
    "van_slag": r"\bvan slag\b",
    "opbouw opbouwt opbouwschema": (
        r"\bopbouwschema\b|\bopbouw van je uren\b|\b(?:uren|dagen) (?:\w+ )?opbouwt?\b.*\b(?:afwezig|weer)"
    ),
    "volle_kracht": r"\bweer op volle kracht (?:ben|bent|is|werkt|kunt|kan)\b",
    "goed_met": r"\b(?:niet|minder) (?:\w+ )?goed met (?:je|jou|mij)\b(?! \w+(?:en|ing|ten)\b)",
    "slecht_met": r"\bslecht met (?:je|jou|mij)(?=\s*(?:$|,))",
    "knap knapt knapte": (
        r"\bknapt?e? (?:je |ik )?"
        rf"(?:(?:langzaam|weer|goed|nu|al|inmiddels|zichtbaar|steeds|verder|echt) )+op{_END}"
    ),
    "herstellende": (
        r"\bherstellende (?:ben|bent|is|was)\b|\b(?:ben|bent|is|was) (?:\w+ ){0,2}herstellende\b"
    ),
    "opgeknapt": r"\b(?:ben|bent|is) (?:\w+ ){0,3}opgeknapt\b|\bopgeknapt (?:ben|bent|is)\b",
    "minder_aan": r"\b(?:kun|kunt|kan|kon) (?:je |ik )?(?:\w+ ){0,2}minder aan\b",
    "overprikkeld prikkelgevoelig prikkels": r"\b(?:overprikkeld|prikkelgevoelig)\b|\bveel prikkels\b",
    "bij_je_uit": r"\blicht\b.*\bbij je uit\b",
    "reserves": r"\b(?:heb|hebt|had)\b.*\b(?:weinig|geen|minder) reserves\b",
    "overgang": _CHANGE,
    "flauw flauwviel flauwgevallen": _FAINTED,
    "drank alcohol bier wijn": _DRINK,
    "dip": r"\b(?:zit|zat|raakte|kwam|komt)\b.*\bin een dip\b",
    "niet_lang niet_meer_lang niet_te_lang niet_zo_lang tillen bukken knielen traplopen": _CANNOT_MOVE,
    "moeizaam moeilijk_af": _CANNOT_MOVE,
    "ggz": r"\b(?:loopt?|liep|behandel\w*|intake|wachtlijst)\b.*\bggz\b",
    "dokter": r"\b(?:misschien|eens|beter)\b.*\bdokter\b|\bdokter\b.*\b(?:kijken|langs|nakijken)\b",
    "beter_te_worden": r"\bom (?:weer )?beter te worden(?=\s*(?:$|[,;:]))",
    "die_we_kennen van_vroeger": r"\b(?:weer|meer) (?:\w+ )?de (?:oude )?je\b",
    "mank kreupel": r"\b(?:je|jij) (?:\w+ ){0,4}(?:mank|kreupel)\b",
    "weer_beter": r"\b(?:je|jij) (?:helemaal )?weer (?:helemaal )?beter bent(?=\s*(?:$|[,;]))",
    "onder_invloed": r"\bonder invloed\b(?! van (?!drank|alcohol|drugs|medicijn))",
    "slapen": r"\bslechte? (?:in)?slapen\b",
    "fit fitter": (
        r"\b(?:niet|nooit|minder|weer|nauwelijks) (?:meer )?(?:\w+ )?fit(?:ter)?\b(?! for| in)"
        r"|\b(?:je|jij|ik) (?:je|me) (?:\w+ )?fitter\b"
    ),
    "mager magerder": r"\b(?:bent|ben|was|wordt|oogt) (?:\w+ ){0,5}mager(?:der)?(?: (?:geworden|bent)|$|,)",
    "gezond grauw bleek beroerd uitziet": (
        r"\b(?:je|jij) (?:ziet|zag) er (?:\w+ ){0,2}(?:gezond|gezonder|grauw|bleek|beroerd|ziek) uit"
        r"|\b(?:je|jij) er (?:\w+ ){0,2}(?:gezond|gezonder|grauw|bleek|beroerd|ziek|slecht) uitziet"
    ),
    "kilo kilo's": r"\b(?:bent|ben) (?:\w+ ){0,6}(?:afgevallen|aangekomen|vermagerd)\b|\bkilo'?s? kwijt\b",
}
"""Rows of words (with ``_``: parts) of which one stands in whatever the pattern finds → the pattern."""

OF_ANYBODY: Final = {
    "you": "je jij jou jouw ik mij me mijn",
    "people": """
        klant* bewoner* patiënt* cliënt* leerling* gast gasten kind kinderen kleuter* peuter* klas klassen
        bezoeker* reiziger* passagier* minderjarige* jongere* deelnemer* beller* koe koeien dier dieren hond
        honden paard paarden kalf kalveren vee
    """,
    "ahead": "^_als ^_wanneer ^_zodra ^_mocht ^_indien ^_bij ^_ben ^_word ^_heb ^_voel",
}
"""Of whom it is told, and what is only ahead; ``bodily`` has them too."""
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
        "things": """
        scanner* handscanner heftruck* telefoon* laptop* tablet* boor* schroef* fiets auto bus* apparaat
        sensor* pieper* portofoon* wagen machine* pallet* verf kleuren voorraad ketel* meter* lamp* print*
        foto* doos dozen kast stelling steiger omzet* verkoop* cijfers markt* project*
        """,
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
_meets: Final = ROLES.meeting(*SOUGHT)
_ANYWHERE: Final = frozenset({"elsewhere"})
"""Where somebody comes back from is told in another part: *nu de pilot klaar is, ben je weer terug*."""
_AHEAD: Final = (
    r"\b(?:als|wanneer|zodra|mocht|indien)\b(?![^,]*\b(?:weer|opnieuw)\b)[^,]*\bte ?(?:veel|zwaar|groot)\b"
)
"""What is only feared, and an offer of help: *als het je te veel wordt, bel je Karim*."""
_SPOKEN_TO: Final = r"\b(?:je|jij|jou|jouw|ik|mij|me|mijn)\b|^(?:neem|gun|word)\b"


_SHORT: Final = {"z'n ": "zijn ", "m'n ": "mijn ", "d'r ": "haar "}
"""How people write what they say: *in z'n vel*."""


def as_spoken(text: str, names: frozenset[str]) -> Iterator[str]:
    """The sentences of a text, folded, in which the employee is *je*; names are folded.

    Without those of what is only feared, or of private life.
    """
    written = composed(text)
    plain = fold(written)
    for start, end in sentence_spans(written, ";\n"):
        said = plain[start:end].strip(" .!?")
        if "priv" in said or re.search(_AHEAD, said):  # of private life V06 tells
            continue
        for short, whole in _SHORT.items():
            said = said.replace(short, whole)
        for name in filter(said.__contains__, names):  # a pattern of its own for every plan takes time
            said = re.sub(rf"\b{re.escape(name)}\b", "je", said)
        yield said


def hints_at_health(text: str, names: frozenset[str]) -> bool:
    """Whether a text says how the employee is in other words than those of health; names are folded."""
    return any(map(_hints, as_spoken(text, names)))


def _hints(said: str) -> bool:
    if _meets.is_in_a_part(said, _ANYWHERE):
        return True
    spoken = words_in(said)
    return re.search(_SPOKEN_TO, said) is not None and any(
        re.search(pattern, said) for keys, pattern in VEILED.items() if _has_one(keys, said, spoken)
    )


def _has_one(keys: str, said: str, spoken: frozenset[str]) -> bool:
    return any(key in spoken or ("_" in key and key.replace("_", " ") in said) for key in keys.split())
