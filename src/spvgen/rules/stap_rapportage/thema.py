"""The theme of a STAP report: there is one, and it is the group's own (ST01 and ST02)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.stap_rapportage import StapRapportage


def thema_ontbreekt(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er staat geen thema.

    Een groep praat alleen open over iets wat de groep zelf bezighoudt. Zonder thema gaat het gesprek over
    alles tegelijk, en komt er geen plan van aanpak uit. Vraag de groep wat ze van elkaar kunnen leren, wat
    in de weg staat en waar ze sterk in zijn, en schrijf op wat ze daarop antwoorden.

    Bron: het artikel over de STAP-dialoog: de groep verwoordt zelf het thema.

    Fout:
        thema:

    Goed:
        thema:
          omschrijving: Wat kunnen we van elkaar leren, en wat houdt ons tegen om elkaar te bellen?
          verwoord_door: groep
    """
    if plan.thema is None:
        day = format_date(plan.sessies[0].datum)
        hint = (
            "Zet bij ‘thema’ onder ‘omschrijving’ waar de groep aan wil werken, in de woorden die ze daar "
            f"op {day} zelf voor had. Schrijf erbij: verwoord_door: groep"
        )
        yield Hit(("thema",), "Er staat geen thema.", hint)


_SAID: Final = Roles(
    {
        "above": """
        directie management leiding mt bestuur hoofdkantoor jaarplan beleidsplan meerjarenplan teamplan
        strategie leidinggevende leidinggevenden managers teamleider concern
        *manager *directeur gemeentebestuur raad organisatie schoolleiding zorgkantoor
        opdrachtgever holding bestuurder wethouder *hoofd ploegbaas chef baas burgemeester rector college
    """,
        "wills": """
        wil willen wenst wensen vindt verwacht verwachten eist eisen besloot besloten besluit bepaald
        bepaalde vastgesteld vastgelegd opgedragen graag_zien zien_graag ziet_graag zien_we_graag graag_dat
        opgelegd gesteld aangegeven draagt_op vraagt gevraagd rekent_erop
        afgesproken stelt
        zou_(?:het|dat)_(?:fijn|mooi|prettig|goed)_vinden zou_graag hoopt_dat hopen_dat belangrijk
    """,
        "gave": """
        gaf meegegeven meegaf gekozen aangedragen aangereikt gepresenteerd speerpunt speerpunten aldus
        opdroeg
        agendeerde geagendeerd voorgesteld uitgekozen aangewezen doorgegeven meegekregen
    """,
        "handed": """
        meegegeven meegaf thema_mee onderwerp_mee opdroeg in_opdracht
        op_(?:verzoek|aangeven|voorstel|initiatief|last|aandringen)_van opdracht_van opdracht_om
    """,
        "according": "volgens",
        "document": "jaarplan beleidsplan strategisch meerjarenplan teamplan koersdocument missie",
        "stands": "staat staan besluit besloot vastgelegd",
        "themselves": "konden_jullie zelf kozen koos_de de_groep_koos verwierp niet_(?:het|dit|dat)_thema",
        "facilitator": "begeleider gespreksleider procesbegeleider",
        "told": "vroeg gevraagd verzocht opdracht",
        "fixed": "staat_vast ligt_vast is_besloten staat_niet_ter_discussie",
        "embrace": "omarmen omarmd accepteren draagvlak meegaan meekrijgen uitdragen",
        "attitude": "houding gedrag mentaliteit targets instelling discipline mindset",
        "imperative": """
        ^_(?:stop|leer|werk|zorg|toon|denk|doe|wees|ga|spreek|maak|kijk|luister|neem|pak|laat|geef|houd|hou|durf|bel|deel)
    """,
        "own": "we wij ons onze",
        "you": "jullie",
        "order": """
        van_bovenaf
        (?:opdracht|wens|besluit|eis|verzoek)_van_(?:de|het)_(?:directie|management|leiding|bestuur|mt)
        (?:namens|vanuit)_(?:de|het)_(?:directie|management|leiding|bestuur|mt)
        (?:jullie|iedereen)_(?:moeten|moet|dienen|dient|zullen|behoren|hebben_te|gaan|zorgen|horen)
        (?:het_team|de_groep|de_afdeling|de_ploeg|ieder_team|elk_team)_(?:moet|dient|zal|behoort|gaat|zorgt|hoort)
        (?:verkopers|accountmanagers|vertegenwoordigers|docenten|monteurs|medewerkers)_(?:moeten|dienen|zullen|gaan)
        hoe_gaan_jullie_(?:ervoor|er_voor|zorgen|dit|bereiken|de|meer|minder|op) hoe_zorgen_jullie
        aan_jullie_de gaan_jullie_ervoor gaan_jullie_zorgen is_het_aan_jullie
        aan_de_(?:groep|ploeg|afdeling)_om aan_het_team_om (?:is|hoog)_tijd_dat ^_graag_(?:meer|minder|wat)
        (?:krijgt|kreeg|krijgen)_de_opdracht de_groep_(?:gevraagd|is_gevraagd) (?:gaat|gaan)_leren_om
        willen_dat_de_(?:monteurs|verkopers|docenten|medewerkers|teams|ploegen|groep|afdelingen)
        (?:het|de)_doel_is_(?:dat|om) is_aan_jullie jullie_taak
        jullie_opdracht de_bedoeling_is is_de_bedoeling de_opdracht_(?:is|luidt) opdracht_aan opdracht_voor
        verplicht_om verwachten_(?:we|wij)_(?:van_(?:jullie|het_team|de_groep|iedereen)|dat_jullie)
        (?:wij|we)_verwachten_(?:van_jullie|dat_jullie) wordt_(?:van_)?jullie_verwacht willen_dat_jullie
        zou_(?:mooi|fijn|goed|prettig|wenselijk|prachtig|winst)_zijn_als_(?:u|jullie|het_team|de_groep|iedereen|ieder)
        wenselijk_dat_(?:u|jullie|het_team|de_groep|iedereen|ieder) (?:willen|verwachten)_dat_u
        (?:zien|zie|zouden)_graag_dat_u (?:zien|zie|zouden)_graag_dat_jullie graag_zien_dat_jullie
    """,
        "passive": "wordt worden werd",
        "asked": "verwacht gevraagd geacht opgedragen verlangd geëist",
        "group": """
        jullie team groep afdeling ploeg medewerkers ieder iedereen iedere elk elke verkopers
        accountmanagers docenten monteurs teamleden collega's
    """,
        "see_to": "ervoor_zorgen er_voor_zorgen zorg_dat zorg_ervoor zorg_er_voor laat_zien_dat",
        "care": "de_zorg onze_zorg goede_zorg",
        "should": "moet(?:en)?_(?:omlaag|omhoog|beter|sneller|terug|minder|meer)",
        "asks": "wat hoe waarom waar welke waardoor wanneer wie ^_(?:kunnen|durven|mogen|moeten|willen)",
        "chose": "kozen gekozen koos noemden zeiden vroegen bedachten zelf",
    }
)
_ORDERED: Final = _SAID.meeting(
    "order -chose",
    "above wills -own -chose",
    "above wills -asks -chose",
    "above wills you -chose",
    "above gave -own -themselves",
    "above handed -themselves",
    "above according -own -asks -themselves",
    "document stands -own -asks -themselves",
    "facilitator told above -own -themselves",
    "facilitator told group -own -themselves",
    "fixed you",
    "above embrace -own -themselves",
    "you attitude -chose",
    "imperative -own -asks -chose",
    "passive asked group -own -chose",
    "see_to -care -own -chose",
    "should -asks -chose",
)


def thema_opgelegd(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Het thema komt van bovenaf, of er staat niet van wie het komt.

    Een thema dat de leiding meegeeft, is een opdracht. Dan praat de groep over wat de leiding wil horen.
    Laat de groep het zelf verwoorden; de wens van de leiding kan de aanleiding zijn. Ook een vriendelijke
    wens (‘we zien graag dat jullie …’) of ‘de bedoeling is dat …’ klinkt als een opdracht.

    Bron: het artikel over de STAP-dialoog: de groep verwoordt zelf het thema.

    Fout:
        thema:
          omschrijving: Jullie moeten meer samen naar klanten gaan.
          verwoord_door: leiding

    Goed:
        thema:
          omschrijving: Wat kunnen we van elkaar leren, en wat houdt ons tegen om elkaar te bellen?
          verwoord_door: groep
    """
    theme = plan.thema
    if theme is None:
        return
    if theme.verwoord_door is None:
        hint = (
            "Schrijf ‘verwoord_door: groep’ als de groep het zelf zo zei, of ‘samen’ als de leiding meedacht."
        )
        yield Hit(("thema", "verwoord_door"), "Er staat niet wie het thema verwoordde.", hint)
    elif theme.verwoord_door == "leiding":
        hint = (
            "Zet wat de leiding wil bij ‘aanleiding’, en laat de groep het thema zelf verwoorden: wat "
            "kunnen we van elkaar leren, wat staat in de weg, waar zijn we sterk in?"
        )
        yield Hit(("thema", "verwoord_door"), "Het thema komt van de leiding, niet van de groep.", hint)
    elif said := _ORDERED(theme.omschrijving):
        hint = (
            "Schrijf het zoals de groep het zei, bijvoorbeeld als vraag: ‘Hoe kunnen we …?’ Zet wat de "
            "leiding wil bij ‘aanleiding’."
        )
        yield Hit(("thema", "omschrijving"), "Dit thema klinkt als een opdracht.", hint, said)
