"""What is said of somebody and the norm of a course plan: whether it is theirs, and what it does for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.patterns import GLUE, words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.reading.vagueness import gives_reason

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Sturing

_ASIDE: Final = (
    r"(?i)\b(?:(?:weinig|niets|niks|nauwelijks iets|niet veel) mee (?:te maken|van doen)"
    r"|(?:staan|staat|blijft|blijven) (?:hier|er|daar) (?:\w+ )?buiten"
    r"|(?:geldt|telt|is) (?:\w+ )?niet voor (?:hen|hun werk|ons|mij|mijn werk|de \w+)"
    r"|gaat (?:\w+ )?niet over (?:hen|ons|mij|(?:hun|ons|mijn) werk)"
    r"|(?:voelen|voelt|zien|ziet) (?:er |hier |daar )?(?:niets|niks|weinig) (?:voor|in)"
    r"|herken(?:t|nen) (?:zich |me |ons )?(?:hier|er|daar) (?:niet|nauwelijks|weinig)(?: \w+)? in"
    r"|zegt (?:hen|hun|ons|mij|de \w+) (?:niets|niks|weinig))\b"
)
_SAID: Final = Roles(
    {
        "aside": """
        ligt_het_niet ligt_dat_niet niet_aan_ons niet_aan_(?:het|de)_(?:magazijn|planning|afdeling)
        iets_(?:voor|van)_(?:de|het|anderen|andere|hen|een)
        (?:zaak|taak|werk|klus|verantwoordelijkheid)_van_(?:de|het|anderen|andere)
        (?:zaak|taak|werk|klus)_voor_(?:de|het|anderen|andere)
        (?:hoort|horen|ligt|liggen)_(?:vooral_|meer_|eerder_)?bij_(?:de|het|anderen|andere)
        gaan_(?:we|wij)_niet_over ga_ik_niet_over gaat_(?:ons|hun|hen|mij)_niet_aan
        geen_(?:bijdrage|rol|deel|eigenaar|partij|invloed|onderdeel|aandeel|verantwoordelijkheid|boodschap)
        buiten_(?:ons|onze|hun|mijn|haar|zijn)_(?:werk|bereik|taak|domein|vak|verantwoordelijkheid|invloed|straatje)
        (?:wij|we)_doen_al doen_(?:wij|we)_al doet_al al_op_orde alles_op_orde niet_van_toepassing n_v_t nvt
        niet_relevant raakt_(?:ons|hen|hun|mij)_(?:niet|nauwelijks|amper) (?:ons|onze|hun)_probleem_niet
        niet_(?:ons|hun|mijn)_(?:probleem|pakkie|werk|taak|afdeling) los_van_ons ver_van_ons ver_af_van
        al_jaren_goed voldoen_al voldoet_al halen_(?:we|wij)_al geldt_voor_anderen andere_afdelingen
        niet_op_ons niet_voor_ons niet_van_ons eigen_ding geen_(?:grip|omkijken|vat|weet|last) zijdelings
        geen_(?:directe_|echte_|duidelijke_)?(?:relatie|verband|link|raakvlak|raakvlakken)
        andere_(?:zorgen|prioriteiten)
        maakt_(?:het_|ons_|hen_|hun_|mij_)?niet_uit maakt_het_(?:ons_|hen_)?(?:niet|weinig|niets)_uit
        (?:hier|er|daar|daarvan|hiervan)_(?:helemaal_|verder_)?los_van bemoei(?:en|t)_(?:ons|zich)_niet
        (?:maar|zelf)_(?:oplossen|regelen|uitzoeken|oppakken) is_aan_(?:de|het|anderen)
        (?:niet|nauwelijks|amper)_(?:door_)?aangesproken
        (?:onderwerp|thema|kwestie|aangelegenheid|norm|doel|cijfer|verhaal|feestje)_(?:voor|van)_(?:de|het|anderen)
        (?:heb|hebben|heeft)_er_(?:zelf_)?(?:weinig|niets|niks|niet_veel)_aan norm_niet_nodig
        ver-van-mijn-bed-show ver-van-ons-bed-show zijlijn langs_de_lijn toeschouwer toeschouwers
        (?:is|blijft)_(?:vooral_|echt_)?(?:de_)?(?:taak|verantwoordelijkheid)_van
        hun_(?:zorg|probleem|pakkie-an)
        (?:niets|niks|weinig|nauwelijks)_(?:mee_)?(?:te_maken|van_doen)
    """,
        "stays": "blijft blijven",
        "ahead": "belangrijkst belangrijkste leidend voorop sturen richten letten afgerekend voorrang",
        "whether": "^_of ^_wat",
        "notice": "merken merkt zien ziet horen hoort",
        "us": "wij we zij ze",
        "nothing": "niets niks weinig nauwelijks amper niet geen",
        "changes": "verandert veranderen verandering",
        "everyone": """
        iedereen (?:iedere|elke)_afdeling allemaal organisatie (?:elk|ieder)_team ons_allen
        hele_(?:bedrijf|organisatie|team|filiaal|school|club) het_bedrijf alle_afdelingen
    """,
        "matters": "belang belangrijk goed fijn nodig ten_goede",
        "gains": "profiteert profiteren baat gebaat beter_van wijzer winnen wint vruchten",
        "agrees": """
        achter_de_norm hier_achter erachter er_achter onderschrijf onderschrijven onderschrijft steunen
        steunt eens_met werken_graag_mee doen_graag_mee doet_graag_mee werkt_graag_mee doen_mee dragen_graag
        ondersteunt ondersteunen
        achter_(?:dit|deze|het|ons|onze)_(?:norm|doel|ambitie|keuze|plan|koers) nut_ervan nut_van_in
        (?:goede|mooie|prima|logische|duidelijke|ambitieuze)_norm (?:goed|mooi|prima|ambitieus|logisch)_doel
        ambitieus met_belangstelling een_warm_hart moedigt moedigen werken_(?:hier|daar|er)_al_naar
        missie visie kernwaarden het_is_(?:mooi|fijn|goed)_dat enthousiast blij_met
    """,
        "stands": "staat staan",
        "behind": "achter",
        "wholly": "volledig helemaal allemaal hele iedereen",
        "spirit": """
        met_z'n_allen één_team een_team één_ploeg steentje steentjes schouders_eronder samenwerken_loont
        samen_sterk samen_sterker (?:één|dezelfde)_kant (?:één|een)_lijn teamgeest teamgevoel saamhorigheid
        samen_ervoor allemaal_aan_mee neuzen
    """,
        "authority": """
        directie jaarplan leiding management mt hoofdkantoor gemeentesecretaris wethouder
        teamleider strategie beleidsplan meerjarenplan *directeur *manager
    """,
        "set": "vastgesteld vastgelegd bepaald besloten staat opgelegd gesteld wil afgesproken gekozen",
        "refers": """
        zie_(?:de|het|boven|hierboven|ook|norm|punt|onder|hieronder) idem dito hetzelfde_als
        spreekt_voor_zich ^_volgt later_(?:dit|in_het)_jaar (?:lastig|moeilijk)_te_zeggen geen_idee
        nog_(?:te_bespreken|te_bepalen|onduidelijk|onbekend|in_te_vullen|af_te_stemmen|nader|blijken)
        nader_te
        weten_we_nog_niet nog_uit_te_zoeken te_bespreken ntb tbd volgt_nog nog_te_bepalen zie_daar zie_bij
    """,
        "creed": """
        (?:wij|we|organisatie|bedrijf|team|school|zorg|afdeling|gemeente|winkel)_voor_staan
        niemand_(?:van|meer_van)_overtuigd
        hoort_er_(?:gewoon_)?bij_ons buiten_kijf vanzelfsprekend (?:snapt|begrijpt|weet|voelt)_iedereen
        iedereen_(?:snapt|begrijpt|weet|voelt)_dat (?:heeft|behoeft)_geen_(?:uitleg|toelichting)
        niet_uit_te_leggen in_ons_dna (?:hier|daar|er)_staan_(?:we|wij)_(?:achter|voor)
    """,
        "tells": """
        want omdat doordat als zonder wie elke elk hoeven hoef hoeft scheelt kost kosten minder daardoor
        zodat dan levert waardoor wanneer
    """,
        "why": "want doordat zonder hoeven hoef hoeft scheelt kost kosten minder levert",
        "not": "niet geen niets nauwelijks amper",
    }
)
_BESIDE: Final = _SAID.meeting(
    "aside", "changes nothing -tells", "stays ahead -tells", "whether notice us not -why"
)
_SAYS_NOTHING: Final = _SAID.meeting(
    "everyone matters -tells",
    "everyone gains -why",
    "agrees -tells",
    "refers -tells",
    "stands behind wholly -tells",
    "spirit -why",
    "authority set -why",
    "creed",
)
_AT_FIRST: Final = (
    r"(?i)\b(?:lijk\w*|leek|leken|eerst|dacht\w*|denk\w*"
    r"|maar(?! (?:oplossen|met de|zelf|regelen|doen|zijdelings|weinig|uitzoeken|oppakken)))\b"
    r"|(?:^|[.,;] )toch\b"
)


def stands_aside(recognition: str | None) -> str:
    """The words by which somebody is said not to see their work in the norm; empty where there are none.

    *Ze lijken er weinig mee te maken te hebben, maar …* goes on to say what they do have.
    """
    text = recognition or ""
    found = re.search(_ASIDE, text)
    said = found[0] if found else _BESIDE(text)
    return said if said and not re.search(_AT_FIRST, text) else ""


def says_why(recognition: str | None) -> bool:
    """Whether it is said why people know their work in the norm; not by *daar staan we voor*."""
    parts = sentences_in(recognition or "")
    return gives_reason(recognition) and not all(_SAYS_NOTHING(part) for part in parts)


def says_what_for(one: Sturing) -> bool:
    """Whether it is said what the norm does for somebody; not by *zie de norm*, nor by what holds for all."""
    said = one.herkenning
    return gives_reason(said) and not all(_says_nothing(part, one.wie) for part in sentences_in(said or ""))


def _says_nothing(sentence: str, who: str) -> bool:
    """Whether it holds for everybody, or names no thing of the work."""
    return words_in(sentence) <= _OF_NO_WORK | words_in(who) or bool(_SAYS_NOTHING(sentence))


_OF_NO_WORK: Final = GLUE | words("""
    waar hun haar onze mijn jullie hen hem hij iedereen ieder iedere elk elke allemaal alle allen alles iets
    niets wie dus want omdat zeker vooral gewoon altijd nooit verder samen zelf eigen af mee naar via zich
    elkaar z'n worden blijft blijven hebben kan kunnen moet moeten mag mogen wil willen zal zullen zou gaan
    doen ziet vindt vinden voelt voelen weet weten kent kennen staat staan komt komen geeft geven levert
    leveren telt tellen draagt dragen past passen hoort horen zegt zeggen spreekt vanzelf speelt rol werkt
    werken helpt helpen zet zetten norm doel doelen streven koers ambitie cijfer getal maat team groep
    afdeling organisatie bedrijf schakel onderdeel deel aandeel bijdrage bijdragen steentje geheel belang nut
    zin draagvlak inzet betrokken betrokkenheid verantwoordelijk verantwoordelijkheid verwachting relatie
    verband direct directe indirect indirecte goed goede beter best beste mooi mooie belangrijk belangrijke
    belangrijkste sterk sterker sterkste nodig logisch logische helder heldere duidelijk duidelijke haalbaar
    ambitieus trots realistisch gezamenlijk gezamenlijke gemeenschappelijk eens akkoord achter blij positief
    gemotiveerd enthousiast herkent herkennen herkenbaar herkenning onderschrijft onderschrijven steunt
    steunen voldoende blijken inhoudt betekent betekenis richting resultaat resultaten succes kwaliteit stap
    vooruit
""")
"""Words that name no thing of the work: a sentence of these only says nothing of what somebody does."""
