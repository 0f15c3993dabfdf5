"""More words of V07 by role: what a colleague is blamed for, earns or comes to; what holds them up to others.

As in ``colleague_words``; most of these tell of a colleague whatever else a sentence says.
"""

from typing import Final

from spvgen.rules.reading.patterns import any_of
from spvgen.rules.specifiek.character_words import INSTEAD, KIND_OF

_THINGS_TOO: Final = frozenset({"gesloten", "vals", "valse", "bitter", "bittere", "koel", "koele", "stijve"})
BLAME_ROWS: Final = {
    "harms": """
        neerlegt neerlegde afschuift afschoof doorschuift doorschoof tegenwerkt tegenwerkte dwarszit
        dwarszat voorgetrokken voortrekt botst botsen botsten ruzie pest pestte roddelt roddelde
        achterhoudt achterhield negeert negeerde domineert domineerde schreeuwt snauwt snauwde liegt loog
        steelt stal sjoemelt sjoemelde toegedekt toedekt verzwijgt verzweeg verwaarloost verwaarloosde
        verwaarloosd afgeschoven doorgeschoven niet_opgelet alles_lopen liet_lopen laat_lopen
        naar_zich_toe niemand_aan geen_leiding kwijtgeraakt zoekgemaakt ondermijnt saboteert saboteerde
        bemoeide verpest verpestte verziekt stookt stookte opjut manipuleert kleineert kleineerde
        intimideert in_de_steek aan_zijn_lot aan_haar_lot de_mist_in zelf_nooit verkeerd_uitgelegd
        verkeerd_voorgedaan verkeerd_ingewerkt kan_er_niets kan_er_weinig steken_vallen verprutste
        afraffelde raffelt rommelde de_kantjes niet_zo_nauw om_over_naar_huis rammelt rammelde rammelen
        de_helft_liggen structureel_te_laat geen_makkelijke geen_makkelijk in_paniek zonder_klacht
        zonder_één_klacht als_een_zonnetje met_horten als_geen_ander topverkoper toppers best_scorende
        met_succes onberispelijk schadevrij te_veel_hooi zich_misdraagt misdroeg drankzucht de_weg_niet
        onbegonnen_werk
    """,
    "blame": """
        (?:fout|fouten|schuld|vergissing|blunder|blunders|missers|gebreken|tekortkomingen)_van_nn
        (?:wijten|danken|schrijven)_aan_nn
        (?:ligt|lag|lagen|liggen|vooral|mede|ook|deels|grotendeels)_aan_nn
        (?:grotendeels|deels|vooral|eigenlijk|allemaal|mede)_(?:van|door)_nn toedoen_van_nn kwam_van_nn
        kwamen_van_nn nn_aan_te_rekenen
    """,
    "private": """
        scheiding gescheiden drinkt_te drinkt_veel dronk_te te_veel_drinkt te_veel_dronk verslaafd
        verslaving schulden schuldsanering rouw vriendin vriend minnaar minnares affaire huwelijk
        echtscheiding alcohol uitkering loonbeslag gokt gokken thuissituatie privéproblemen privé kater
        drank drankprobleem
    """,
    "pay": """
        verdient verdienen verdiende salaris loon schaal salarisschaal loonschaal inschaling ingeschaald
        periodiek opslag bonus bruto netto uurloon beloning winstdeling
    """,
    "exit": """
        non-actief op_staande_voet ontslagen ontslag vaststellingsovereenkomst zijn_contract haar_contract
        niet_verlengd weggestuurd de_laan weggegaan eigen_plan transitievergoeding geschorst schorsing
        eruit_gezet eruit_gevlogen gedegradeerd gedemoveerd berisping apart_traject
    """,
    "reads": "lezen inzien inkijken meelezen kennen weten zien toegang inzage",
    "someone": """
        iemand_als_nn mensen_als_nn collega's_als_nn zoals_met_nn zoals_bij_nn niet_naar_nn optrekt_aan_nn
        meten_met_nn zelfs_nn vraag_maar_aan_nn ter_vergelijking_nn verschil_met_nn gat_met_nn
        gelijk_met_nn gelijk_aan_nn niveau_van_nn nn_ingehaald voorbij_nn op_dat_van_nn op_die_van_nn
        naast_nn_die dat_lukt_nn lukt_nn_ook lukt_nn_wel lukt_nn_al lukte_nn_wel lukte_nn_ook nn_ook_dat
        zoals_nn_(?:dat|het)_(?:doet|deed|aanpakt|oplost) zoals_nn_altijd zoals_nn_al van_wat_nn
        inzet_van_nn helft_van_nn geen_nn niveau_als_nn bij_nn_wel nn_wel_en na_nn_met tegenover_nn
        twee_als_nn zoals_met_nn_is gegaan_als_nn gaat_zoals_met_nn vergelijken_je_met_nn
        vergelijken_je_niet_met_nn ergens_tussen_nn je_tussen_nn leunt_op_nn leunen_op_nn drijft_op_nn
        helft_van_wat_nn zoveel_als_nn dankzij_nn ondanks_nn
        wijst_naar_nn een_tweede_nn
    """,
    "the_only_ones": "nn_zijn_de_enige nn_zijn_de_enigen",
    "figured": "nncijfer",
    "trait": " ".join(sorted(word for word in INSTEAD if not word.endswith("e") and word not in _THINGS_TOO)),
    "flaw": " ".join(sorted(word for word, kind in KIND_OF.items() if kind == "smet")),
    "of": "van_nn",
}
OF_ONE: Final = ("harms", "trait", "good than_you", "weak than_you")
"""What a clause that is of a colleague tells whatever else it says."""
BLAMED: Final = ("blame", "flaw of")
"""What a sentence says of a colleague who does not lead or help the employee."""
ANYHOW: Final = (
    "someone",
    "the_only_ones -reads",
    "figured",
    "private own",
    "private of",
    "private who -along -tells -you",
    "pay who -you -tells -along -handles",
    "pay than",
    "exit own",
    "exit who -tells -along -you",
)
"""What a sentence with the name of a colleague tells."""

# --- Held up beside the employee, or against a norm ------------------------------------------------

_LOADS: Final = any_of("banen functies wijken rayons klassen groepen routes rondes ploegen balies")
TAUGHT: Final = "zei zeiden zeggen verteld vertelden? uitlegde uitgelegd leerden? wilden? vroeg vroegen"
OF_NO_WORK: Final = (
    rf"(?<!\b[Jj]ij )\b{any_of(TAUGHT + ' legden?')}\b[^.!?]*\banders (?:\w+ )?dan\b"
    rf"|^(?!.*\d).*\b[Tt]wee {_LOADS}\b.*\b(?:de jouwe|d(?:at|ie) van jou|jouw)\b.* van\b"
)
"""*Sjoerd zei altijd wat anders dan Anneke*, *twee banen, de jouwe en die van Wim*: no work is judged."""

CONTRAST_ROWS: Final = {
    "of_yours": """
        die_van_jou dat_van_jou die_van_u dat_van_u de_jouwe het_jouwe het_uwe de_uwe die_van_jouw
        dat_van_jouw in_jouw_diensten op_jouw_dagen
    """,
    "joined": "met_die_van_jou met_dat_van_jou met_de_jouwe",
    "two_loads": f"(?:twee|dubbele)_{_LOADS}",
    "leads": "^_jij ^_u",
    "stands_out": """
        groeide steeg daalde kromp klopte kloppen klopt klagen klaagt week wijkt ontbrak ontbraken haalt
        haalde loopt liep lopen kwam komt zat zit was waren is zijn telde telt gaat ging
    """,
    "past_of_you": """
        jij_(?:liep|moest|haalde|zat|kwam|stond|liet|vergat|begon|miste|sloeg|keek|bleef|leverde)
    """,
    "past_of_them": """
        had zag deed stond telde haalde zei loste wist pakte leverde maakte ruimde verkocht schreef kende
        klopte sloot
    """,
    "there_are": "er",
    "makes": """
        doet deed verkocht verkoopt haalt haalde maakt maakte plant plande tikt draait draaide
        levert leverde belt belde bezoekt bezocht kwam komt had boekt boekte sluit sloot kapt redt
    """,
    "against": "tegen tegenover versus",
    "by_them": "bij_nn van_nn nn_met",
    "pair_only": "alleen_nn_en_jij alleen_jij_en_nn alleen_bij_jou_en_bij_nn alleen_bij_nn_en_bij_jou",
    "where_you": "waar_jij waar_u",
    "inverted_you": "doe_jij deed_jij kom_jij kwam_jij had_jij heb_jij haalde_jij haal_jij",
    "then": "daarna vervolgens dan eerst",
    "like_them": "zoals_nn_(?:dat|het)_(?:al|ook|wel) naar_het_voorbeeld_van_nn",
    "lays": "leg legt leggen",
    "next_to": "naast_(?:dat|die)_van_nn",
    "own_one": "de_zijne de_hare het_zijne het_hare",
    "standing_with": "samen_met_nn_(?:sta|zit|ben|hoor) op_nn_na",
    "in_time_of": "toen_nn sinds_nn onder_nn",
    "complaints": "klacht *klachten fouten beter trein probleemloos goed vlekkeloos",
    "seldom": "geen nooit hooguit minder amper nauwelijks als_een",
    "so_it_ought": """
        zo_hoort zo_moet_het zo_willen_we zo_zien_we meteen_het_verschil je_het_verschil hoe_het_wel
        tot_voorbeeld
    """,
    "of_them": "van_nn bij_nn aan_nn",
    "lacks": "mist miste ontbreekt ontbrak heeft had ontbeert mankeert",
    "lacked": """
        de_ervaring het_geduld het_overzicht de_kennis het_inzicht de_vaardigheden de_rust het_gevoel
    """,
    "poor_lead": """
        nooit_feedback slecht_bereikbaar nauwelijks_bereikbaar geen_feedback op_afstand_en
        niet_goed_ingewerkt stelde_weinig stelde_niets te_gehaast sprak_niemand nooit_tijd geen_structuur
        niet_op_vertrouwen niet_van_op_aan slechte_gewoonte slechte_gewoontes
    """,
    "ease": """
        twee_vingers op_zijn_sloffen op_haar_sloffen geen_enkel_probleem geen_moeite
        op_zijn_gemak met_gemak snapt_tenminste weet_tenminste kan_tenminste wel_onder_de_knie
        de_enige_op_wie
    """,
    "praise": """
        gedreven punctueel geliefd deskundig bekwaam competent toegewijd doortastend besluitvaardig
        daadkrachtig gestructureerd ordelijk accuraat onvermoeibaar voorbeeldig ijverig vlijtig leergierig
        zeer_nauwkeurige geprezen geroemd bejubeld zijn_kracht haar_kracht
    """,
    "fared": """
        afscheid_genomen al_afscheid op_functioneren_weg schriftelijke_waarschuwing officiële_waarschuwing
        apart_gesprek_loopt is_weggestuurd zijn_traject haar_traject moest_vertrekken
    """,
    "sits_there": "zit zat zitten zaten staat stond komt kwam",
    "same_start": """
        (?:dezelfde|diezelfde)_(?:lijst|maand|week|dag|training|opleiding|regio|wijk|route|klanten|adressen)
        (?:dezelfde|diezelfde)_(?:ploeg|machine|middelen|uren|start|startdatum|inwerkperiode|voorraad)
        (?:even_|net_zo_)(?:veel|lang)_(?:klanten|uren|in_dienst|ervaring|adressen)
        hetzelfde_(?:rayon|pakket|systeem|gebied|moment|jaar|kwartaal|assortiment|budget)
        tegelijk_met_jou gelijktijdig_met_jou gelijk_met_jou dezelfde_soort(?:_klanten|_bedrijven)?
    """,
    "started": """
        startte begon kreeg heeft had werkt werkte volgde deed beheert erfde overnam in_dienst kwam stapte
    """,
    "spell": """
        mee (?:ditgetal|één|twee|drie|vier|vijf|zes)_(?:dag|dagen|ochtenden|middagen|avonden|weken|jaar)
    """,
    "handles": """
        aankaart aankaarten kaart uitzoekt zoekt regelt regelen navraagt vraagt aanvraagt uitrekent rekent
        berekent verwerkt berekende nakijkt narekent doorgeeft uitlegt toelicht bespreekt overlegt
    """,
    "over_it": "boven eronder erboven onder overheen",
}

HELD_BESIDE: Final = (
    "of_yours stands_out who -joined -two_loads -along -share -if -because",
    "opposed_past past_of_them who -along -share -if -because -away",
    "pair_only",
    "against count by_them",
    "standing_with",
    "like_them",
    "lays next_to",
    "where_you who count -along -tells -if",
    "inverted_you who count -then -along -tells -share -if -because -away",
    "in_time_of seldom complaints -you -along",
    "so_it_ought of_them -along -if",
    "same_start started who count -spell -along -tells -share -if -away",
)
"""What a sentence with the name of a colleague sets beside the employee."""
SAID_OF_YOU_TOO: Final = ("leads past_of_you -because -name -if",)
"""How a clause goes on with the employee in the past tense: *jij liep erlangs*."""
OF_THEM: Final = (
    "makes there_are count -you -jij -along -share -if -away",
    "sits_there there_are over_it -you -along -if",
    "ease",
    "own_one done -you -along",
    "fared -you -along",
)
"""What a clause tells of a colleague's results."""
LED: Final = ("lacks lacked", "poor_lead", "praise -you -if")
"""What a clause tells of how a colleague works or led, whatever else it says."""
