"""A plan that goes round: the words by role, and what comes together (P21)."""

from typing import Final

from spvgen.rules.reading.clause_words import CLIENTS

_TOLD: Final = """
    deel deelt delen gedeeld vertel vertelt vertellen verteld hangt opgehangen leest lezen voorlezen
    voorgelezen presenteer presenteert presenteren licht toelicht toelichten toegelicht mail mailt mailen
    gemaild stuur stuurt sturen doorgestuurd ingelicht inlichten informeren informeer informeert
    geïnformeerd op_de_hoogte weten kent hoort horen te_zien laten_zien inzien in_te_zien meelezen
    meekijken bespreken bespreek besproken bespreekt gesproken besprak bekend agendapunt breng brengt
    update noem noemt meld meldt melden gemeld kopie afschrift exemplaar verspreiding verzonden verstuurd
    plaats plaatst geplaatst toon toont tonen uitleg uitleggen uitgelegd samenvatting reflecteer
    reflecteert behandelt vieren excuses zeg zegt letten let opengezet gemonitord zichtbaar herkenbaar
    leesbaar doorgenomen filmpje column voorleggen voor_te_leggen ontvangt ontvangen publiceren
    rondgestuurd rondsturen openbaar kenbaar
"""
"""Verbs and means by which the plan, or the slips of one, come before others."""
SPREAD: Final = {
    "of_plan": """
        verbeterplan verbetertraject ontwikkeltraject verbeterpunten verbeterpunt verbeterdoelen verbeterdoel
        plandoelen plannorm verbeterafspraken verbeterperiode verbeterdocument begeleidingstraject
        aandachtspunten (?:dit|jouw|je|deze|zijn|haar)_(?:plan|traject|document) het_(?:document|traject)
        (?:in|van|uit|over|door)_(?:een|het|dit|je|jouw)_(?:plan|traject) plan_van het_verlengde_plan
        patricks_plan het_plan disfunctioneren functioneren leerpunten verbeteracties evaluatieverslagen
        evaluatieverslag
        (?:jouw|je)_(?:verslagen|leerpunten|actiepunten|eigen_actiepunten|aandachtspunten|actielijst)
        plan_(?:verloopt|loopt|gaat|zit|hebt|had|vordert|volgt)
    """,
    "of_talk": """
        (?:dit|elk|het|ons|onze|ieder|elke|deze|de)_(?:evaluatiegesprek|voortgangsgesprek|evaluatie|eindevaluatie|tussenevaluatie)
        evaluatiegesprek evaluatiegesprekken
        (?:verslag|notulen|uitkomst|samenvatting|conclusies)_van_(?:dit|vandaag|ons|onze|elk|het_gesprek|de_evaluatie|het_evaluatiegesprek|de_evaluaties)
        uitkomst_van_vandaag in_dit_gesprek we_hebben_besproken hier_besproken met_jou_is_afgesproken
        jou_is_afgesproken jouw_afspraken is_afgesproken van_dit_gesprek jij_en_ik
    """,
    "of_goals": """
        (?:je|jouw)_(?:eigen_)?(?:doelen|doel|voortgang|vorderingen|evaluatie|evaluaties|verbeterdoel|norm|eindoordeel|beoordeling)
        dit_doel de_(?:drie|vier|vijf|zes)_doelen hoe_(?:je|jij)_ervoor_(?:staat|stond) hoe_ver_je hoever_je
        waar_je_die_week
        waar_je_staat stand_van_(?:je|jouw) je_plannorm de_voortgang takenlijst de_evaluaties
        terugblik_op_(?:je|jouw) welk_doel welke_doelen van_de_(?:drie|vier|vijf)_doelen
        hoe_(?:je|jij)_er_(?:nu_|nog_)?voor_staat hoe_(?:je|jij)_er_met_je_(?:punten|doelen|plan|cijfers)
        (?:van|over|met)_(?:je|jouw)_(?:eigen_)?punten waar_je_nog_aan_werkt wat_er_nog_beter_moet
        hoe_het_met_(?:je|jou) hoe_jij_het aan_welke_punten hoe_je_het van_je_voortgang
        voortgang_van_(?:je|jouw)
    """,
    "own_slips": """
        (?:je|jouw)_(?:eigen_)?(?:fouten|missers|klachten|foutenlijst|score|scores|cijfers|telfouten|kasverschillen|resultaten|percentage|fout|achterstand|prestaties|fouten)
        (?:je|jouw)_(?:te_late|late|gemiste|mislukte|wekelijkse|dagelijkse|vijf|tien|drie) op_(?:jouw|je)_naam
        (?:achter|bij|naast|onder)_(?:je|jouw)_naam met_(?:je_)?naam_en met_datum_en_naam beter_kan_aan_jouw
        hoe_vaak_je hoeveel_(?:fouten|klachten|missers)_(?:je|jij) wat_jij_fout wat_er_misging
        schriftje_bij_over_jou over_jou noem_ik_jou wat_(?:jij|je)_beter je_metingen jouw_metingen
        (?:je|jouw)_(?:week|dag|maand)(?:score|scores|cijfers|fouten)
        lesobservaties keren_dat_(?:je|jij) jou_er_apart bent_tegengevallen mis_is_gegaan
    """,
    "crowd": """
        groep (?:hele|voltallige)_afdeling (?:aan|met|voor|naar|over)_de_afdeling
        de_afdeling_(?:weet|hoort|krijgt|kijkt|leest) afd teambreed wie_(?:wil|langsloopt|dat_wil|interesse)
        iedereen allemaal medewerkers winkel
        winkels filiaal vestiging school keuken personeel chauffeurs docenten verpleegkundigen
        monteurs verkopers koks developers planners jongens meiden maatjes anderen aanwezigen uitzendkrachten
        stagiaires stagiairs flexkrachten invalkrachten vrijwilligers oproepkrachten buitendienst
        binnendienst *genoten *collega's *leerkrachten *ploeg *team *teams teamleden sectie
        vakgroep afdelingshoofden secretariaat zusterpost alle_(?:maatschappelijk|medewerkers|collega's)
        voltallige met_z'n_allen met_zijn_allen
        rest_van_(?:de|het)_(?:ploeg|team|afdeling|groep|collega's|winkel|sectie) het_bedrijf mt de_zaak
        werkvloer etage rayon klas de_receptie cliëntenraad ouderraad leerlingenraad vestigingen
        filialen (?:iedere|elke)_(?:collega|chauffeur|monteur|verkoper|medewerker|docent) invallers
        ploegleiders teamleiders teamhoofden uitzendbureau bezorgers magazijnmedewerkers pickers schoonmakers
        kappers artsen gastvrouwen obers klantenservice zorgmedewerkers begeleiders helpenden
        kantoortuin baliemedewerkers
        hele_(?:winkel|zaak|school|bedrijf|praktijk|kliniek|salon|garage|keuken|locatie)
    """,
    "aloud": """
        plenair klassikaal hardop openlijk publiekelijk overstaan openbaar omroepen gezamenlijk met_iedereen
        voor_iedereen
    """,
    "tally": """
        turflijst lijstje schriftje schrift turven turft bijhouden bijhoudt houden_bij noteren noteert
        streepjes
    """,
    "of_you": "jij jou jouw je",
    "outsiders": f"{CLIENTS} familie opdrachtgevers mantelzorgers huurders bezoekers",
    "meeting": """
        briefing ochtendbriefing toolbox intervisie
        (?:maandag|dinsdag|woensdag|donderdag|vrijdag|team)lunch
        *vergadering *vergaderingen *overleg *overleggen *bijeenkomst *start *opening heidag studiedag
        *borrel *ronde *dag_van teamdag kringgesprek
        kring standup stand-up lunch koffie nieuwjaarsreceptie overdracht rondje weekbegin
        teamuitje inwerkdag casus kwartiertje afdelingsdag barbecue
    """,
    "board": """
        prikbord whiteboard bord magneetbord scorebord scherm beeldscherm intranet nieuwsbrief teams-kanaal
        kanaal appgroep whatsappgroep *app sharepoint wiki s-schijf schijf
        open_dashboard gedeeld_dashboard flipover op_de_deur deur_van op_de_muur op_de_balie overdrachtschrift
        overdrachtsschrift schrift rooster notulen netwerk excelbestand gedeelde slack kantine kleedkamer
        teamkamer teampost koffieautomaat koffiehoek poort werkplaats loods personeelskamer pauzeruimte
        personeelsruimte lunchruimte koffieruimte jaarverslag gezamenlijke_agenda teamagenda in_de_kast
        op_teams in_teams magazijndeur infobord mededelingenbord personeelsblad
        poster flipchart groepsmail teammap planbord keukendeur prikklok in_de_gang in_de_hal
        kantoortuin agendapunt naast_de_kassa naast_je_bureau achterop_de dagrapport weekbericht teambericht
        mailinglijst verzendlijst
    """,
    "spreads": f"""
        {_TOLD} hang hangen lees weet inbrengt noemen genoemd roep omroep gooi zet zetten gezet komt komen
        staat staan ligt liggen verzend leg legt behandelen vier vult houden houdt spreekt schrijf schrijft
        schrijven open monitoren gaan gaat neem nemen krijgt krijgen trek streepje kruisje publiceer
        gepubliceerd post lopen loop langs
    """,
    "tells": f"""
        {_TOLD} inzage uitlegt teruglezen aftekenen proosten terugblik aan_bod ter_sprake krijgen_dit
        krijgt_dit aangekondigd kondigen lichten weet_(?:van|ervan|waarom|dat_je|dat_jij|hiervan|hoe|wat|er)
        lees_ik ik_lees inbrengen leg_je_(?:het_|dit_)?uit leg_je_zelf leg_uit legt_uit doornemen door lees_je
        praat praten bijpraat bijpraten koppelt terugkoppelt doe_je_verslag doet_verslag
        verslag_van_(?:je|jouw) aanmoedigen houden_de houden_samen noemde ophangen gevraagd kennen
    """,
    "copies": "verspreiding exemplaar afschrift kopie cc kopieën exemplaren",
    "votes": "stemmen gestemd stemt stemming stemronde",
    "passed": "geslaagd vooruit gehaald voldoende mag_blijven zin_heeft",
    "situation": "over_(?:je|jouw|de)_situatie",
    "count": "hoeveel hoe_vaak wie",
    "missed": "te_laat mist miste gemist inleverde fout fouten mis missers onder_de_norm niet_gehaald",
    "judges": """
        stemmen gestemd stemt stemming een_cijfer oordeel oordelen beoordelen beoordeelt beoordeeld streept
        hoe_(?:ze|zij)_vinden wat_(?:zij|ze)_vinden hoe_vinden beoordeling_van_het_team turven vonden
        wat_(?:ze|zij|iedereen)_(?:ervan|van|er) advies kruisje formulier opmerkingen afvinken
        beslissen kiezen adviseren adviseert
    """,
    "attends": """
        aanwezig erbij bijzijn waar_iedereen aanwezigheid zitten_bij zit_bij schuiven schuift bijgewoond
        meeluisteren
    """,
    "mark": """
        stip bolletje kaart aantekening sticker kleur rood oranje groen smiley thermometer vlaggetje sterretje
        streepje kruisje magneet label
    """,
    "at_name": "(?:achter|bij|naast|onder|met)_(?:je|jouw)_naam (?:jouw|je)_naam je_foto",
    "hung": "hang hangt hangen ophangt ophangen opgehangen prikt plakt",
    "learns": """
        weten inlichten ingelicht horen bekend op_de_hoogte informeren geïnformeerd uitleg verteld
        vertel vertellen
    """,
    "reason": """
        waarom_(?:je|jij)_(?:een|dit|geen|extra|begeleiding|het|in|zo|voorlopig) waarom_het_plan
        dat_we_je_een_kans
        dat_(?:je|jij)_in_(?:een|het|dit)_(?:plan|traject|verbetertraject|verbeterplan|verbeterperiode)
        dat_(?:je|jij)_een_(?:plan|traject|verbeterplan) extra_gecontroleerd
        vanwege_(?:je|jouw|het|dit)_(?:plan|traject) jij_in_een_traject hiermee_bezig
    """,
    "unspoken": """
        (?:we|wij|ik|het|er|traject|plan|dit|dat)_niet_(?:in|met|aan|over|voor|bij|naar|rond|gedeeld)
        uitsluitend (?:hoort|weet|weten|horen|vertellen|zeggen|zeg|vertel)_(?:we_|ik_|er_|hier_|daar_)?niets
        (?:hoort|weet)_niemand (?:geldt|gelden|gold)_voor_(?:alle|al|iedereen|elke|het)
        (?:geldt|gelden|gold)_(?:inmiddels|ook|nu|straks|gewoon|evengoed)_voor_(?:alle|al|iedereen|elke|het)
    """,
    "private": """
        niemand_(?:hoort|weet|leest|deelt|ziet|krijgt|in|van|buiten|anders) (?:aan|hoort|weet)_niemand nooit
        een_(?:vervanger|invaller)_(?:als|voor|in) niets niks
        geen_(?:namen|naam|woord|inhoud|plan|reden|kopie|afschrift|collega|mededeling|informatie)
        ^_wil (?:als|of|wat|indien)_(?:je|jij)_(?:dat_|dit_|het_)?(?:wil|wilt|prettig|kiest) wil_(?:je|jij)
        wilde kiest bepaal_(?:je|jij) beslis_(?:je|jij) bepaal_zelf vroeg hooguit onder_vier_ogen vier_ogen
        alleen_(?:jij|je|met|voor_jou|jouw|op|ik|hr|te) ^_alleen uitsluitend vertrouwelijk
        tussen_(?:ons|jou|jouw) zelf_(?:wilt|kiest|bepaalt|iets) prettig privé kapot uit_eigen beslist_zelf
        aan_jou daarbuiten nergens afgesloten af_te_melden meld_je_af meldt_je_af
        niet_(?:gedeeld|verteld|besproken|delen|vertellen|bespreken|weten|over|met|in|aan|te|door|welke|waarom|genoemd|zien|inzien)
        er_niet_bij horen_niet van_niet
        (?:hoeft|hoeven|weten|weet|hoort|horen|delen|vertellen|bespreken)_(?:dit_|dat_|het_|we_|wij_)?niet
        collega's_niet team_niet groep_niet jij_bepaalt staat_daar_buiten krijg_je_apart
        zonder_(?:namen|naam|anderen|dat_jij|het_woord) los_(?:daarvan|van) met_de_deur
        zonder_(?:vermelding|verwijzing)_(?:van|naar) zonder_(?:dit|het|je|jouw)_(?:plan|verbeterplan|traject)
        zonder_te_(?:zeggen|vertellen|melden)_(?:dat|waarom) ongenoemd onvermeld onbesproken
        (?:na|voor)_het_(?:teamoverleg|werkoverleg|overleg) in_(?:haar|mijn|zijn)_kamer
        je_(?:appt|mailt|vertelt|meldt|stuurt)_mij ^_(?:vertel|deel|bespreek)_je uit_je_team document_niet
        plan_niet niet_op_de
        (?:we|wij|ik|het|er|traject|dit|dat|die|ook|dus)_niet_(?:in|met|aan|op|door|over|voor|bij|naar|rond|mee|uit)
    """,
    "work_plan": """
        nieuwe_(?:richtlijn|werkwijze|toetskalender|rekenmethode|afspraken) verbeterplan_van_(?:de|het|ons)
        project_verbeterplan kwartaalcijfers verbeterpunten_van_(?:de|het) roostervoorstel
        om_(?:je|jouw|de)_doel(?:en)?_te voor_(?:je|jouw)_doel(?:en)? naar_(?:je|jouw)_doel(?:en)?
        meekijkt_met je_doelen_te_halen cursusaanbod totaal teamcijfers
        die_(?:we|wij)_met_(?:het|de)_(?:hele_)?(?:team|ploeg|afdeling|groep) die_(?:we|wij)_met_z'n_allen
        (?:afspraak|norm|regel|werkwijze|instructie|teamafspraak)_staat_(?:nu_|ook_|al_)?in_dit_plan
        dit_plan_zelf_geschreven dit_plan_geschreven
        plan_(?:van|voor)_(?:de|het|deze|die|een)_(?:dag|dienst|ochtend|avond|klus|opbouw|bouw|verbouwing)
        plan_(?:van|voor)_(?:de|het|deze|die|een)_(?:verhuizing|operatie|voorstelling|show|les|rit|route|zaal)
    """,
}
"""Role → words."""

_FAIR: Final = "-private -work_plan"
WAYS: Final = tuple(
    f"{row} {_FAIR}"
    for row in """
        of_plan tells crowd
        learns of_plan outsiders
        of_plan tells meeting
        of_plan spreads board
        judges of_plan crowd
        attends of_plan crowd
        of_talk tells crowd
        of_talk tells meeting
        of_talk spreads board
        of_talk attends crowd
        of_goals tells crowd
        of_goals tells meeting
        of_goals spreads board
        of_goals judges crowd
        own_slips tells crowd
        own_slips tells meeting
        own_slips spreads board
        own_slips judges crowd
        at_name mark board
        at_name of_plan board
        reason crowd
        reason meeting
        reason outsiders
        copies crowd
        votes passed crowd
        situation tells crowd
        count missed tells meeting
        count missed tells crowd
        aloud of_plan spreads
        aloud of_goals tells
        aloud own_slips tells
        own_slips tally crowd
        tally missed of_you crowd
        at_name missed board
        at_name missed hung
    """.strip().splitlines()
)
"""The roles that come together."""

_EACH_JOB: Final = (
    r"\b(?:voor|vóór|bij|aan het begin van) (?:elke?|iedere?) "
    r"(?!\w*(?:overleg|vergadering|start|bijeenkomst|gesprek|evaluatie|briefing|maand|week)\b)\w+"
)
NOT_THIS_PLAN: Final = (
    r"\b(?:de|het|je|jouw|onze|hun) [\w']+ niet\W*$"
    rf"|(?i:{_EACH_JOB})\b[^.;]*(?<!uit)(?<!van)(?<!met) het plan(?! van (?:je|jou)| hangt| staat)\b"
)
"""*Wij lezen het plan, je collega's en de ouders niet; voor elke klus neem je met de ploeg het plan door.*"""

_TEAM: Final = (
    r"(?:(?:het|de|ons|onze|je|jouw|uw) )(?:hele |eigen )?(?:\w*team|\w*ploeg|\w*afdeling|\w*groep|sectie)"
)
_HELD: Final = (
    r"(?:afgesproken|gebruikelijk|gangbaar|gewoon|normaal|geldt|gelden|gold|golden|vastlig\w+|vaststa\w+"
    r"|gebruikt|gebruiken|haalt|halen|werkt|werken|hanteert|hanteren|verwacht\w*)"
)
MEASURE: Final = (
    rf"(?i)\b(?:wat|die|dat|zoals|waar\w*|als) (?:(?:we|wij|er|het|dat|nu|ook) ){{0,3}}"
    rf"(?:(?:in|binnen|bij|op|voor) )?{_TEAM} (?:\w+ ){{0,3}}{_HELD}\b"
    r"|\b(?:\w*afspra(?:ak|ken)|norm(?:en)?|peil|niveau|\w*werkwijze|gemiddelde|maatstaf|standaard|regels?"
    rf"|tempo|doelen|dat|die) (?:van|in|binnen|op|voor) {_TEAM}\b"
    r"|\b(?:de|het|onze?) (?!\w*(?:team|ploeg|afdeling|groep|sectie)\b)\w+ en (?:jij|u)\b"
)
"""What the work is held to (*wat in het team is afgesproken*), and who agrees (*de school en jij*): none
of these hears of the plan."""
