"""What a group of others is said to think or feel about the employee, in any order of words (part of S10)."""

from typing import Final

from spvgen.rules.reading.clause_words import CLIENTS
from spvgen.rules.reading.together import Roles
from spvgen.rules.specifiek.talk_of_you import ASKED, COUNTED, OTHERS

_SAID: Final = Roles(
    {
        "clients": f"""
        {CLIENTS} huurders studenten bezoekers reizigers passagiers cursisten deelnemers kopers leden families
    """,
        "group": f"""
        {OTHERS} vakgroep klantenservice verpleging leiding magazijn *leerkrachten *team klas hoofdkantoor
        meldkamer
    """,
        "complain": """
        klagen klaagden klaagt klaagde beklagen beklaagden mopperen mopperden morren ergeren ergerden storen
        stoorden (?:liever|graag)_een_andere? liever_iemand
    """,
        "complained_of": """
        over_je over_jou over_jouw aan_je aan_jou aan_jouw dat_je dat_jij dan_jij dan_jou met_jou bij_jou
    """,
        "unhappy": "ontevreden boos geïrriteerd niet_blij niet_te_spreken ontstemd",
        "with_you": """
        over_je over_jou over_jouw met_je met_jou met_jouw op_je op_jou op_jouw
        (?:manier|wijze)_waarop_(?:je|jij) hoe_(?:je|jij)
    """,
        "impression": "gevoel idee indruk beeld oordeel mening overtuiging vermoeden",
        "lives": "leeft heerst bestaat groeit hebben heeft hadden had is",
        "hint": "doorschemeren laten_merken lieten_merken laten_blijken lieten_blijken",
        "rather": "liever_niet liever_geen niet_meer_door niet_meer_met",
        "by_you": "door_jou met_jou van_jou bij_jou",
        "a_complaint": "een_klacht_over_jou klacht_tegen_jou klachten_over_jou klacht_over_jou",
        "say": """
        zeggen zeiden vertellen vertelden vinden vonden merken merkten ervaren ervoeren geven_aan gaven_aan
        laten_weten lieten_weten aangeven noemen noemden
    """,
        "fault": """
        te_(?:laat|traag|hard|snel|langzaam|weinig|veel|vaak|druk|kort|bot) niet nooit geen weinig slecht
        bot
        ruw lastig onvriendelijk slordig nors kortaf ongeduldig chaotisch onduidelijk
    """,
        "said_of": """
        dat_je dat_jij dat_jouw dat_u dat_uw dat_ze_je dat_ze_jou
        (?:vinden|vonden|ervaren|ervoeren|noemen|noemden)_(?:je|jou|jouw)
    """,
        "feel": """
        twijfelen twijfelt twijfels twijfelden ontevredenheid onvrede onprettig ongemakkelijk niet_prettig
        niet_fijn (?:zijn|is|waren)_het_zat beu klaar_met onveilig wantrouwen wantrouwt
        geen_fiducie
        weinig_fiducie
        geen_vertrouwen weinig_vertrouwen
    """,
        "everyone": "iedereen",
        "knows": "weet_dat_je weet_dat_jij wist_dat_je",
        "by_group": """
        door_(?:de|het|je|veel|alle)_(?:groep|team|ploeg|collega's|sectie|afdeling|klas|mensen|meesten|klanten)
        door_(?:de|veel|sommige)_(?:ouders|leerlingen|bewoners|gasten)
    """,
        "seen_as": "gezien ervaren beschouwd beleefd gevonden genoemd",
        "voices": "gaan_stemmen_op gingen_stemmen_op stemmen_opgegaan",
        "heard": """
        (?:hebben|heb)_gehoord_dat gehoord_hebben_dat naar_ik_hoor naar_(?:we|wij)_horen
        krijgen_van_(?:diverse|verschillende|meerdere|veel|alle|anderen|mensen|collega's)
        krijg_van_(?:diverse|verschillende|meerdere|veel|alle|anderen|mensen|collega's)
    """,
        "unnamed": "niet_zal_noemen niet_noem niet_wil_noemen anoniem liever_niet_genoemd niet_genoemd_wil",
        "you": "je jij jou jouw",
        "counted": COUNTED,
        "asked": f"""
        {ASKED}
        cijfer cijfers mail als je_vroeg brief schreven beoordeling recensie klachtenregistratie overleg zelf
    """,
    }
)
_RUMOUR: Final = _SAID.meeting(
    "clients complain complained_of -counted -asked",
    "clients unhappy with_you -counted -asked",
    "clients say fault said_of -counted -asked",
    "group complain complained_of -counted -asked",
    "group unhappy with_you -counted -asked",
    "group feel you -counted -asked",
    "everyone knows -counted -asked",
    "by_group seen_as you -counted -asked",
    "group impression lives said_of -counted -asked",
    "clients hint said_of -counted -asked",
    "clients rather by_you -counted -asked",
    "a_complaint -asked",
    "voices you",
    "heard you -counted -asked",
    "unnamed you",
)


def rumour(sentence: str) -> str:
    """The sentence, if it tells what a group thinks that nobody can be asked about; else empty."""
    return _RUMOUR(sentence).rstrip(".!")
