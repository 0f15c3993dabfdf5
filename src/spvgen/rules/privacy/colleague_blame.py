"""More words of V07 by role: what a colleague is blamed for, what is private, what they earn or come to.

As in ``colleague_words``; these tell of a colleague whatever else a sentence says.
"""

from typing import Final

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
    "someone": """
        iemand_als_nn mensen_als_nn collega's_als_nn zoals_met_nn zoals_bij_nn niet_naar_nn optrekt_aan_nn
        meten_met_nn zelfs_nn vraag_maar_aan_nn ter_vergelijking_nn verschil_met_nn gat_met_nn
        gelijk_met_nn gelijk_aan_nn niveau_van_nn nn_ingehaald voorbij_nn op_dat_van_nn op_die_van_nn
        naast_nn_die dat_lukt_nn lukt_nn_ook lukt_nn_wel lukt_nn_al lukte_nn_wel lukte_nn_ook nn_ook_dat
        zoals_nn_(?:dat|het)_(?:doet|deed|aanpakt|oplost) zoals_nn_altijd zoals_nn_al van_wat_nn
        inzet_van_nn helft_van_nn geen_nn niveau_als_nn bij_nn_wel nn_wel_en na_nn_met tegenover_nn
        twee_als_nn zoals_met_nn_is gegaan_als_nn gaat_zoals_met_nn vergelijken_je_met_nn
        vergelijken_je_niet_met_nn ergens_tussen_nn je_tussen_nn leunt_op_nn leunen_op_nn drijft_op_nn
        nn_zijn_de_enige nn_zijn_de_enigen helft_van_wat_nn zoveel_als_nn dankzij_nn ondanks_nn
        wijst_naar_nn een_tweede_nn
    """,
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
    "figured",
    "private own",
    "private of",
    "private who -along -tells -you",
    "pay who -you -tells -along",
    "pay than",
    "exit own",
    "exit who -tells -along -you",
)
"""What a sentence with the name of a colleague tells."""
