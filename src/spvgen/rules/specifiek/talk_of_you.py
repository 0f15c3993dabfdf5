"""How talk about the employee reaches whoever writes the plan: through whom, as what, and what it says (S10).

Other than ``rumours``, where a group is said to think something: here the way it was heard tells already.
"""

from typing import Final

from spvgen.rules.reading.clause_words import CLIENTS
from spvgen.rules.reading.together import Roles

COUNTED: Final = (
    "1* 2* 3* 4* 5* 6* 7* 8* 9* twee drie vier vijf zes zeven acht negen tien elf twaalf één beide allebei"
)
"""Words that tell how many said it."""
ASKED: Final = """
    enquête *onderzoek vragenlijst score scores gemiddeld mailde mailden wanneer *register je_gaf gaf_je
    je_zei je_vertelde je_vindt je_vond vind_je vond_je je_merkt je_hoorde je_hoort formulier beoordelingen
    recensies reviews gespreksverslag registratie zei_je vertelde_je
"""
"""Words that tell that people were asked, or the employee."""
OTHERS: Final = """
    sectie groep afdeling collega's teamleden mensen receptie keuken balie bediening directie *dienst
    iedereen men anderen sommigen werkvloer *monteurs *chauffeurs *docenten *kundigen *medewerkers
    *verzorgenden *adviseurs *verkopers *ploeg *genoten *leiders personeel
"""
"""Who is spoken of as a group, and does the talking."""
_TALK: Final = Roles(
    {
        "confided": """
        ingefluisterd toegefluisterd getipt toevertrouwd geattendeerd doorverteld overgebriefd doorgebriefd
        ingeseind verklapt
    """,
        "told_me": """
        mij_(?:is|werd|wordt) ons_(?:is|werd|wordt) is_(?:mij|me|ons) werd_(?:mij|me|ons) kreeg_ik kregen_we
        wij_kregen we_kregen ik_kreeg van_hogerhand door_derden door_anderen door_collega's
    """,
        "passed_on": """
            verteld gezegd gemeld meegedeeld medegedeeld doorgegeven meegegeven gesignaleerd door_dat
        """,
        "dares": "durft durven",
        "second_hand": """
        naar_(?:ik|wij|we)_heb(?:ben)? zo_(?:geven|zeggen|vertellen|vinden|horen|hoorden|laten) via_via
        wandelgangen (?:van|heb)_horen_zeggen in_vertrouwen vertrouwelijke_bron betrouwbare_bron vogeltje
        naar_verluidt naar_men_zegt naar_(?:ik|wij|we)_(?:hoor|horen|begrijp|begrijpen|verneem|vernemen)
        naar_ik_(?:heb|van) zo_begrijp_ik zo_begreep_ik zo_hoor_ik zo_hoorde_ik zo_wordt_gezegd zo_horen_we
        als_ik_rondvraag ik_zo_eens_rondvraag uit_de_rondvraag verhalen_mag_geloven achter_je_rug
        (?:hoor|krijg)_ik_(?:althans_)?terug niet_zelf_gezien zelf_niet_gezien om_me_heen_opvang zoal_opvang
        anonieme_(?:brief|mail|tip|tips|melding|meldingen|bron|klacht|klachten) anonieme_(?:brieven|bronnen)
    """,
        "sides": "van_(?:alle|verschillende|diverse|meerdere|veel)_(?:kanten|hoeken|zijden) links_en_rechts",
        "talk": """
        signaal signalen bericht berichten berichtjes klacht klachten geluid geluiden verhaal verhalen melding
        meldingen tip tips opmerkingen telefoontjes verwijt verwijten onvrede roddels roddel gerucht geruchten
        praatjes
    """,
        "arrives": """
        bereikt bereiken bereikte bereikten binnengekomen binnenkomen binnenkwamen binnenkwam komen_binnen
        kwamen_binnen kwam_binnen rondgaan rond ronde rondzingen circuleren circuleert
        gaan gingen
    """,
        "about_you": """
        over_je over_jou over_jouw over_u over_uw over_hoe_je over_hoe_jij dat_u dat_je dat_jij dat_jouw
        (?:manier|wijze)_waarop_(?:je|jij)
    """,
        "hums": "gonst gonsde fluisteren roddelen roddelt rondverteld praten_erover",
        "your_name": "je_naam jouw_naam",
        "falls": "valt viel vallen genoemd",
        "known_as": """
        (?:sta|staat|stond)_je_bekend je_(?:sta|staat|stond)_bekend bekend_als_(?:iemand|degene) reputatie
        de_naam_hebt een_(?:slechte|bepaalde|twijfelachtige)_naam te_boek
    """,
        "ill_thought": "(?:niet_goed|slecht|niet_best)_aangeschreven",
        "praised": """
        goed goede geduld geduldig vriendelijk betrouwbaar behulpzaam vakkundig kundig zorgvuldig hulpvaardig
        kennis
    """,
        "would": """
        je_zou_(?:regelmatig|geregeld|vaak|vaker|steeds|weleens|wel_eens|stelselmatig|herhaaldelijk|nogal)
        zou_je_(?:regelmatig|geregeld|vaak|vaker|steeds|weleens|wel_eens|stelselmatig|herhaaldelijk|nogal)
        zou_hebben_gezegd
    """,
        "opinion": """
        opvatting mening overtuiging beeld indruk gevoel idee verwijt vermoeden onvrede irritatie ergernis
        wrevel wantrouwen twijfel twijfels weerstand ongenoegen ontevredenheid frustratie
    """,
        "lives": "leeft heerst bestaat groeit ontstaat klinkt luidt algemene",
        "said_of": """
            tegen_jou tegen_je dat_je dat_jij dat_jouw dat_u dat_uw over_jou over_jouw over_je over_u
            over_uw
        """,
        "passive": "wordt werd word",
        "seen_as": "gezien ervaren beschouwd beleefd bestempeld",
        "rather": "liever",
        "thought": "gedacht gevonden opgemerkt gefluisterd gemopperd gemord",
        "doubts": "ter_discussie vraagtekens kanttekeningen",
        "your_work": """
        jouw je_werk je_functioneren je_inzet je_aanpak je_houding je_gedrag
    """,
        "gather": """
        begrijp_ik begreep_ik verneem_ik vernam_ik vernemen_(?:we|wij) vernamen_(?:we|wij) hoor_ik
        horen_(?:we|wij) kreeg_ik_(?:door|mee|te_horen) krijg_ik_(?:door|mee|te_horen) ik_opmaak
        moeten_horen_dat krijgen_(?:we|wij)_terug kregen_(?:we|wij)_te_horen komt_naar_voren kwam_naar_voren
    """,
        "yourself": "van_je_hoor van_jou_hoor van_jou_begr jij_zei van_jezelf uit_jouw_mond",
        "former": "vorige voormalige vroegere",
        "boss": "leidinggevende chef baas manager werkgever teamleider",
        "told_that": "vertelde zei meldde waarschuwde liet_weten liet_doorschemeren gaf_aan",
        "hint": "doorschemeren",
        "you": "je jij jou jouw u uw",
        "that_you": "dat_je dat_jij dat_jouw dat_u dat_uw",
        "come_to_me": "bij_mij bij_me naar_mij naar_me aan_mijn_deur aan_de_deur mijn_kantoor",
        "come": "komen kwamen komt kwam stonden staan",
        "with_you": "over_je over_jou met_jou met_je om_jou door_jou over_u met_u",
        "group": f"""
        {CLIENTS} {OTHERS} collegas team studenten bezoekers huurders relaties opdrachtgevers leden
        ondernemers passagiers technici koks kappers stagiairs zusters juffen niemand velen meesten bestuur
        *machinisten *beveiligers *krachten aanwezigen rest buitenwacht vormgevers familieleden
    """,
        "fed_up": """
        (?:het|helemaal|hebben_het)_gehad_met gehad_met beu trekken_het_niet trekt_het_niet aan_de_bel
        hoge_pet kwijt_dan_rijk liever_niet_met liever_een_andere? liever_door_een met_een_ander bedenkingen
        vraagtekens zorgen_over verwijt beklag beklaagd roddelen geroddeld fluisteren mijden gemeden
        steen_en_been weinig_aan_je niets_aan_je schrok schrokken geschrokken schande niet_prettig_bij
        onprettig niet_veilig niet_op_hun_gemak moeite_met genoeg_van vraagt_zich_af
        vragen_zich_af mopperen moppert gemopperd klagen geklaagd
    """,
        "irritated": """
        ergeren ergert ergerde ergerden storen stoort stoorde stoorden irriteert irriteren twijfelen twijfelt
        twijfels boos ontstemd
    """,
        "at_you": """
        aan_je aan_jou aan_jouw aan_u aan_uw waarop_je waarop_jij bij_je bij_jouw over_jou over_jouw op_je
        op_jou
    """,
        "from_group": """
        (?:uit|vanuit|onder|binnen|in)_(?:het_team|de_ploeg|de_groep|de_afdeling|de_sectie|de_klas)
        (?:van|bij|onder)_(?:je_|de_)?collega's
    """,
        "sounds": "geluiden signalen onvrede gemor",
        "find_you": """
        (?:vinden|vindt|vonden|ervaren|ervaart|noemen|noemt)_(?:je|jou|jouw) je_als jou_als
    """,
        "negative": """
        saai saaie arrogant onaardig bot kortaf ongeduldig ongeïnteresseerd onvoorbereid onbruikbaar
        onduidelijk slordig traag streng oneerlijk onprettig onbetrouwbaar onvriendelijk star moeilijk
        moeilijke lastig lastige nors kil dominant chaotisch negatief onbenaderbaar afwezig vertragende
        mager
    """,
        "according": """
        volgens_(?:de|het|je|jouw|veel|alle)_(?:collega's|sectie|ploeg|team|groep|afdeling|anderen|meesten|rest|meeste)
        volgens_(?:de|het|veel|sommige)_(?:aanwezigen|bestuur|leiding|directie|klanten|ouders|leerlingen|bewoners)
        volgens_(?:anderen|velen|iedereen|sommigen|mensen|collega's)
    """,
        "trust": "vertrouwen fiducie",
        "gone": "weg kwijt geen weinig niemand verloren opgezegd",
        "counted": COUNTED,
        "asked": f"{ASKED} vroeg_of compliment complimenten",
    }
)
_FAIR: Final = "-counted -asked"
_TOLD: Final = _TALK.meeting(
    "confided you -asked",
    "passed_on told_me that_you -yourself",
    "second_hand you",
    f"dares group you {_FAIR}",
    "sides talk -counted -asked",
    "sides arrives said_of -counted -asked",
    f"talk arrives about_you {_FAIR}",
    f"hums said_of {_FAIR}",
    "your_name falls -asked",
    "known_as you -praised",
    "ill_thought you",
    f"seen_as passive negative you {_FAIR}",
    f"hint group rather {_FAIR}",
    f"irritated at_you group {_FAIR}",
    f"sounds from_group {_FAIR}",
    "would -asked",
    f"opinion lives said_of {_FAIR}",
    f"thought passive said_of {_FAIR}",
    f"doubts your_work {_FAIR}",
    f"gather that_you {_FAIR} -yourself",
    f"former boss told_that {_FAIR}",
    f"hint you {_FAIR}",
    f"come_to_me come group with_you {_FAIR}",
    f"fed_up group you {_FAIR}",
    f"find_you group negative {_FAIR}",
    f"according you {_FAIR}",
    f"trust gone group you {_FAIR}",
)


def talk_of_you(sentence: str) -> str:
    """The sentence, if it tells what came to somebody's ears about the employee; else empty."""
    return _TOLD(sentence).rstrip(".!")
