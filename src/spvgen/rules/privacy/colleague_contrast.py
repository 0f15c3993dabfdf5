"""More words of V07 by role: how a colleague is held up beside the employee, or against a norm.

As in ``colleague_words``; ``colleague_clauses`` asks the rows.
"""

from typing import Final

CONTRAST_ROWS: Final = {
    "of_yours": """
        die_van_jou dat_van_jou die_van_u dat_van_u de_jouwe het_jouwe het_uwe de_uwe die_van_jouw
        dat_van_jouw in_jouw_diensten op_jouw_dagen
    """,
    "joined": "met_die_van_jou met_dat_van_jou met_de_jouwe",
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
    "what_you": "wat_jij_(?:in|niet|nooit|pas|amper)",
    "where_you": "waar_jij waar_u",
    "inverted_you": "doe_jij deed_jij kom_jij kwam_jij had_jij heb_jij haalde_jij haal_jij",
    "then": "daarna vervolgens dan eerst",
    "like_them": "zoals_nn_(?:dat|het)_(?:al|ook|wel) naar_het_voorbeeld_van_nn",
    "lays": "leg legt leggen",
    "next_to": "naast_(?:dat|die)_van_nn",
    "own_one": "de_zijne de_hare het_zijne het_hare",
    "standing_with": "samen_met_nn_(?:sta|zit|ben|hoor) op_nn_na",
    "in_time_of": "toen_nn sinds_nn onder_nn",
    "complaints": "klacht klachten *klachten fouten beter trein probleemloos goed vlekkeloos",
    "seldom": "geen nooit hooguit minder amper nauwelijks als_een",
    "so_it_ought": """
        zo_hoort zo_moet_het zo_willen_we zo_zien_we het_verschil hoe_het_wel hoe_het_hoort hoe_het_moet
        het_goede_voorbeeld tot_voorbeeld
    """,
    "of_them": "van_nn bij_nn aan_nn",
    "lacks": "mist miste ontbreekt ontbrak heeft had ontbeert mankeert",
    "lacked": """
        de_ervaring het_geduld het_overzicht de_kennis het_inzicht de_vaardigheden de_rust het_gevoel
        de_juiste_papieren daar_het_geduld
    """,
    "poor_lead": """
        nooit_feedback slecht_bereikbaar nauwelijks_bereikbaar geen_feedback op_afstand_en
        niet_goed_ingewerkt stelde_weinig stelde_niets te_gehaast sprak_niemand nooit_tijd geen_structuur
        verkeerd_voor te_weinig_van laat_wachten lang_laat_wachten te_lang_laat gebrek_aan dreigde_kwijt_te
        kwijt_te_raken niet_op_vertrouwen niet_van_op_aan slechte_gewoonte slechte_gewoontes
    """,
    "ease": """
        twee_vingers op_zijn_sloffen op_haar_sloffen hand_niet_voor_om geen_enkel_probleem geen_moeite
        op_zijn_gemak met_gemak snapt_tenminste weet_tenminste kan_tenminste wel_onder_de_knie
        met_een_grotere met_een_zwaardere de_enige_op_wie aan_een_half_woord
    """,
    "praise": """
        gedreven punctueel geliefd deskundig bekwaam competent toegewijd doortastend besluitvaardig
        daadkrachtig gestructureerd ordelijk accuraat onvermoeibaar voorbeeldig ijverig vlijtig leergierig
        zeer_nauwkeurige rustige_en geprezen geroemd bejubeld een_kracht zijn_kracht haar_kracht
    """,
    "fared": """
        afscheid_genomen al_afscheid op_functioneren_weg schriftelijke_waarschuwing officiële_waarschuwing
        apart_gesprek_loopt is_weggestuurd zijn_traject haar_traject moest_vertrekken
    """,
    "sits_there": "zit zat zitten zaten staat stond komt kwam",
    "over_it": "boven eronder erboven onder overheen",
}

HELD_BESIDE: Final = (
    "of_yours stands_out who -joined -along -share -if -because",
    "opposed_past past_of_them who -along -share -if -because -away",
    "pair_only",
    "against count by_them",
    "standing_with",
    "like_them",
    "what_you who -along -tells -share -if",
    "lays next_to",
    "where_you who count -along -tells -if",
    "inverted_you who count -then -along -tells -share -if -because -away",
    "in_time_of seldom complaints -you -along",
    "so_it_ought of_them -along -if",
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
