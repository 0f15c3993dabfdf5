"""Private life told by what comes together in a sentence, in any order (V06)."""

from typing import Final

from spvgen.rules.together import Roles

_ROLES: Final = Roles(
    {
        "you": "je jij jou jouw ik mij mijn",
        "faith": """
        moskee kerk synagoge tempel gebed vrijdaggebed gebedstijd gebedstijden kerkdienst ramadan
        vastenmaand suikerfeest offerfeest sabbat sjabbat bijbelstudie geloofsovertuiging
        geloofsgemeenschap
    """,
        "practised": """
        je_bezoek bezoekt bezocht vast vastte vasten viert vierde vieren bidt bidden naar_het na_het
        naar_de vanwege_(?:de|het) wegens_(?:de|het) je_geloofsovertuiging jouw_geloofsovertuiging
    """,
        "status": """
        kostwinner verloofd verloofde bruiloft_van_(?:je|jou|jezelf) je_bruiloft jouw_bruiloft je_trouwt
        trouw_je je_trouwerij je_huwelijk je_huwelijksreis weduwe weduwnaar vrijgezel
        als_(?:alleenstaande_)?(?:moeder|vader) je_(?:eigen_|jonge_)?gezin jouw_gezin dakloos dakloze
        opvanghuis
    """,
        "debt": """
        deurwaarder deurwaarders incassobureau bewindvoerder alimentatie huurachterstand
        betalingsachterstand voedselbank voorschot loonbeslag geldzorgen gokt gokken casino
    """,
        "your_money": """
        naar_(?:jou|je)_vroeg je_huurachterstand je_alimentatie die_je_moet thuis privé je_salaris
        je_loon de_huur je_pauze op_je_telefoon je_bewindvoerder je_schulden bij_je_aan
    """,
        "justice": """
        politie rechtbank rechter verhoor aangehouden taakstraf celstraf werkstraf reclassering
        enkelband veroordeling veroordeeld
    """,
        "your_case": """
        een_veroordeling je_veroordeling bent_veroordeeld veroordeeld_bent bij_je_thuis thuis
        je_rijbewijs je_taakstraf je_werkstraf je_celstraf je_reclassering je_enkelband bent_aangehouden
        werd_aangehouden je_aangehouden tegen_jou_loopt je_zaak
    """,
        "union": "vakbond vakbonds* bond fnv cnv kaderwerk kaderlid bondsraad",
        "member": """
        lid lidmaatschap kaderwerk kaderlid actief vakbondswerk vakbondsdag staking stakingsdag gestaakt
        staakte aangesloten bestuur
    """,
        "loss": """
        overleden overleed overlijden dood sterven sterfbed begrafenis uitvaart crematie verloor
        gestorven verlies ziekbed
    """,
        "near": """
        je_(?:beste_)?(?:vriend|vriendin|maat)
        je_(?:oma|opa|tante|oom|neef|nicht|nichtje|zwager|schoonzus|schoonzusje|buurvrouw|hond|kat|peetoom)
        jouw_(?:oma|opa|tante|oom|neef|nicht|hond|kat)
    """,
        "minding": """
        je_oppas jouw_oppas je_gastouder je_crèche
        je_(?:zoon|dochter|kind|kinderen|zoontje|dochtertje)_naar je_kinderen_op je_dochter_op
        je_zoon_op je_kinderwens jouw_kinderwens je_ruzie_thuis ruzie_met_je_buren
    """,
        "home": "je_huis je_woning je_flat jouw_huis",
        "lost": "verkopen verkocht kwijt uitgezet afgebrand ontruimd",
        "partner": "je_partner jouw_partner",
        "trouble": "in_de_war werkloos ontslagen vreemd* verslaafd depressief opgepakt vastzit verliet",
        "childs": "van_je_(?:kinderen|kind|zoon|dochter|zoontje|dochtertje)",
        "kept": "crèche kinderopvang oppas bso zwemles gastouder schoolplein",
        "origin": """
        verblijfsvergunning verblijfsstatus inburgering inburgeringsexamen asielprocedure thuisland
        gevlucht land_van_herkomst
    """,
        "your_origin": """
        je_verblijfsvergunning jouw_verblijfsvergunning je_verblijfsstatus je_inburgering die_je
        je_thuisland je_land_van_herkomst je_inburgeringsexamen je_asielprocedure
    """,
        "stance": """
        uit_de_kast_(?:gekomen|kwam|komt|bent) je_coming-out je_politieke kandidatuur_voor_een_politieke
        je_was_op_een_demonstratie bij_een_demonstratie lid_van_een_partij je_partijlidmaatschap
        op_(?:een|de)_kieslijst op_mannen_valt op_vrouwen_valt op_mannen_val
    """,
        "over": "voorbij stukgelopen uitgegaan verbroken beëindigd",
        "romance": "je_relatie_met je_verkering jouw_relatie_met",
        "speaks": "thuis_spreek_je je_thuis_pools thuis_pools thuis_arabisch thuis_turks je_moedertaal",
        "others": """
        klant* cliënt* bewoner* leerling* patiënt* gasten huurder* inwoner* debiteur* deelnemer*
        student* dossier* aanvraag aanvragen polis bezoeker* kandidaat kandidaten inkoper leverancier*
        levert lever order offerte schoonmaak dhr mevrouw meneer zaak cursist* begeleidt cao
        camerabeelden inbraak (?:kerk|moskee|synagoge|tempel)_(?:om|voor)
    """,
        "if": "als wanneer zodra mocht indien ^_wil ^_kun ^_kunt",
    }
)
_tells: Final = _ROLES.meeting(
    "you status -others",
    "you debt your_money -others -if",
    "near loss -others -if",
    "minding -others -if",
    "home lost -others -if",
    "partner trouble -others -if",
    "childs kept -others -if",
    "romance over -others -if",
)
_tells_protected: Final = _ROLES.meeting(
    "you faith practised -others -if",
    "you justice your_case -others -if",
    "you union member -others -if",
    "origin your_origin -others -if",
    "stance -others -if",
    "speaks -others -if",
)


def tells_together(text: str) -> bool:
    """Whether a sentence of a text tells it of whoever it speaks to."""
    return bool(_tells(text)) or tells_protected(text)


def tells_protected(text: str) -> bool:
    """Whether that is what the law protects most, such as belief, a sentence or a union."""
    return bool(_tells_protected(text))
