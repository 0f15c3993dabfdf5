"""A plan that goes round: the words by role (P21).

They are wide: a word for who is around and one for what the plan is about come together in many sentences. A
sentence counts only where it is also more like what people judged faulty than like what is fair.
"""

from typing import Final

from spvgen.rules.reading.clause_words import CLIENTS

SPREAD: Final = {
    "around": f"""
        {CLIENTS} familie opdrachtgevers mantelzorgers huurders bezoekers cliëntenraad ouderraad
        leerlingenraad *team *teams *ploeg *collega's *genoten *leden *leiders *leidsters *hoofden *verkopers
        *werkers *verkoopsters *kundigen *krachten *eurs *isten *enden alle_maatschappelijk
        (?:iedere|elke|andere)_(?:collega|chauffeur|monteur|verkoper|medewerker|docent) accountmanagers
        artsen bezorgers developers docenten gastvrouwen invallers jongens kappers koks maatjes meiden obers
        pickers planners schoonmakers stagiaires stagiairs vrijwilligers uitzendbureau *brigade *assistenten
        *lid kantoor lab redactie maatschap iedereen allemaal anderen aanwezigen met_z'n_allen
        met_zijn_allen teambreed voltallige ieder_zichtbaar wie_(?:wil|langsloopt|dat_wil|interesse)
        afdeling afd groep sectie vakgroep klas personeel rayon school winkel winkels filiaal filialen
        keuken vestiging vestigingen etage locatie binnendienst buitendienst nachtdienst dagdienst
        klantenservice secretariaat zusterpost kantoortuin werkvloer mt de_receptie de_zaak het_bedrijf
        hele_(?:winkel|zaak|school|bedrijf|praktijk|kliniek|salon|garage|keuken|locatie|organisatie|etage)
        *overleg *overleggen *vergadering *vergaderingen *bijeenkomst *meeting *start *opening *ronde
        *rondje *bespreking *lunch *borrel *dag_van (?:dag|week)kick-off afdelingsdag teamdag studiedag
        inwerkdag heidag barbecue briefing ochtendbriefing casus intervisie klassikaal plenair koffie kring
        kringgesprek kwartiertje nieuwjaarsreceptie overdracht *wisseling *wissel stand-up standup teamuitje
        toolbox weekbegin hardop openlijk publiekelijk openbaar overstaan omroepen *bord *board *scherm *app
        appgroep whatsappgroep logboek flipchart flipover intranet jaarverslag nieuwsbrief notulen poster
        rooster dagrapport teambericht weekbericht personeelsblad excelbestand groepsmail mailinglijst
        verzendlijst agendapunt teamagenda gezamenlijke_agenda gedeelde kanaal teams-kanaal netwerk s-schijf
        schijf sharepoint slack wiki schrift overdrachtschrift overdrachtsschrift turflijst
        (?:fouten|klachten|missers)_op_met kantine *tafel *kamer koffieautomaat koffiehoek *ruimte loods
        werkplaats poort prikklok teammap teampost aan_de_muur op_de_muur achterop_de
        (?:aan|op|naast|bij)_de_(?:deur|balie|kassa|koffie) deur_van keukendeur magazijndeur
        in_de_(?:gang|hal|kast) naast_je_bureau
    """,
    "plan": """
        (?:in|van|uit|over|door)_een_(?:plan|traject)
        (?:dit|jouw|je|deze|zijn|haar|het|ons)_(?:plan|traject|document) het_verlengde_plan plan_van
        *verbeterplan verbetertraject verbeterpunten verbeterpunt verbeterdoelen verbeterdoel verbeteracties
        verbeterafspraken verbeterdocument verbeterperiode begeleidingstraject ontwikkeltraject plandoelen
        plannorm aandachtspunten leerpunten ontwikkelpunten functioneren disfunctioneren spv takenlijst
        plan_(?:verloopt|loopt|gaat|zit|hebt|had|vordert|volgt)
        (?:je|jouw|uw)_(?:eigen_)?(?:doel|doelen|tussendoel|tussendoelen|norm|voortgang|vorderingen|plannorm)
        (?:je|jouw|uw)_(?:eigen_)?(?:punten|actiepunten|actielijst|afspraken|eindoordeel|beoordeling|verslagen|uitslag)
        dit_doel welk_doel welke_doelen doelen_(?:je|die_je) van_de_(?:drie|vier|vijf)_doelen
        de_(?:drie|vier|vijf|zes)_doelen doel_niet_haalt tussendoel_niet de_voortgang tussenstand
        hoe_(?:je|jij|u)_er_(?:nu_|nog_)?voor_staat hoe_(?:je|jij|u)_er_met_je hoe_(?:je|jij|u)_ervoor
        hoe_jouw hoe_(?:je|jij|u)_(?:het|die|de) hoe_je_(?:presteert|functioneert)
        hoe_het_(?:bij_jou|jou|met_(?:je|jou)) hoe_ver_(?:je|jij|u) hoever_je stand_van_(?:je|jouw|uw)
        (?:uitslag|uitkomst)_van_je terugblik_op_(?:je|jouw|uw) waar_je_(?:staat|die_week|nog_aan_werkt)
        aan_welke_punten wat_er_(?:bij_jou|nog_beter_moet) evaluatie evaluaties eindevaluatie
        tussenevaluatie evaluatiegesprek evaluatiegesprekken voortgangsgesprek evaluatieverslag
        evaluatieverslagen verslag_ervan verslagen_van_(?:de|onze) conclusies_van
        (?:verslag|notulen|uitkomst|samenvatting)_van_(?:dit|dat|die|de|het|vandaag|ons|onze|elk|elke)
        (?:eerste|tweede|derde|laatste|vorige|ons|onze|dit)_(?:gesprek|gesprekken)
        we_hebben_(?:afgesproken|besproken) hier_(?:hebben_afgesproken|besproken) is_afgesproken
        afgesproken_in_dit jij_en_ik hiermee_bezig dat_we_je_een_kans extra_gecontroleerd
        (?:jij|je|u)_(?:nu_)?extra_begeleiding jij_begeleiding waarom_(?:je|jij|het_plan) dat_ook
        bij_jou_(?:mis|misgaat|misging|fout) (?:weet|weten)_ervan (?:leeft|leven|denkt|denken)_met_je
        (?:staat|staan)_achter_je
    """,
    "slips": """
        *aantallen *cijfers *fout *fouten *foutpercentage *omzet *productie *schades *score *scores *tijden
        *verschillen achterstand beoordelingen klachten lesobservaties missers prestaties ranglijst resultaten
        (?:je|jouw|uw)_(?:te_late|late|gemiste|mislukte|wekelijkse|dagelijkse|vijf|tien|drie|metingen|percentage)
        eigen_(?:tekortkomingen|tekortkoming|verbeterpunten) wat_(?:jij|je|u)_(?:fout|beter) wat_er_misging
        mis_is_gegaan
        hoe_vaak_je hoeveel_(?:fouten|klachten|missers|procent)_(?:je|jij|u) keren_dat_(?:je|jij|u)
        laten_liggen
        beter_kan_aan_jouw bent_tegengevallen jou_er_apart noem_ik_jou over_jou jouw_dag
        jij_(?:had|verkeerd|miste|mis|fout|te_laat|liet|die_week)
        (?:achter|bij|naast|onder|met)_(?:je|jouw|uw)_naam je_naam je_foto met_(?:datum_en_)?naam
        aantekening bolletje kaart kleur rood oranje groen kruisje label magneet *smiley *smileys sterretje
        sticker
        stip streepje thermometer vlaggetje
    """,
    "yours": "je jij jou jouw u uw naam",
    "of_yours": """
        (?:dit|je|jouw|uw)_(?:plan|traject|punten|verbeterpunten|doelen|evaluatie|evaluaties|voortgang)
        (?:je|jouw|uw)_(?:cijfers|score|scores|weekscore|dagscore|fouten|missers|klachten|resultaten)
        verbeterplan verbetertraject wat_er_nog_beter_moet
    """,
    "tells": """
        bespreek bespreekt bespreken besproken deel deelt delen gedeeld vertel vertelt vertellen verteld
        praat bijpraten neemt nemen doornemen notulen aan_bod ter_sprake presenteer presenteert lees leest
        voorlezen voorgelezen mail mailt stuur stuurt krijgt meld meldt melden hangt hangen
    """,
    "kept": """
        nooit een_(?:vervanger|invaller)_(?:als|voor|in) niets niks
        geen_(?:namen|naam|woord|inhoud|plan|reden|kopie|afschrift|collega|mededeling|informatie) ^_wil
        (?:als|of|wat|indien)_(?:je|jij)_(?:dat_|dit_|het_)?(?:wil|wilt|prettig|kiest) wil_(?:je|jij) wilde
        kiest bepaal_(?:je|jij) beslis_(?:je|jij) bepaal_zelf vroeg hooguit onder_vier_ogen vier_ogen
        alleen_(?:jij|je|met|voor_jou|jouw|op|ik|hr|te) ^_alleen uitsluitend vertrouwelijk
        tussen_(?:ons|jou|jouw) zelf_(?:wilt|kiest|bepaalt|iets) prettig privé kapot uit_eigen beslist_zelf
        aan_jou daarbuiten nergens afgesloten af_te_melden meld_je_af meldt_je_af
        niet_(?:gedeeld|verteld|besproken|delen|vertellen|bespreken|weten|over|met|in|aan|te|door|welke|waarom|genoemd|zien|inzien)
        er_niet_bij horen_niet van_niet
        (?:hoeft|hoeven|weten|weet|hoort|horen|delen|vertellen|bespreken)_(?:dit_|dat_|het_|we_|wij_)?niet
        collega's_niet team_niet groep_niet jij_bepaalt krijg_je_apart
        zonder_(?:namen|naam|anderen|dat_jij|het_woord) los_(?:daarvan|van) met_de_deur
        zonder_(?:vermelding|verwijzing)_(?:van|naar)
        zonder_(?:dit|het|je|jouw)_(?:plan|verbeterplan|traject)
        zonder_te_(?:zeggen|vertellen|melden)_(?:dat|waarom) ongenoemd onvermeld onbesproken
        (?:na|voor)_het_(?:teamoverleg|werkoverleg|overleg) in_(?:haar|mijn|zijn)_kamer
        je_(?:appt|mailt|vertelt|meldt|stuurt)_mij ^_(?:vertel|deel|bespreek)_je uit_je_team document_niet
        plan_niet niet_op_de
        (?:we|wij|ik|het|er|traject|dit|dat|die|ook|dus)_niet_(?:in|met|aan|op|door|over|voor|bij|naar|rond|mee|uit)
        alleen_met zonder_naam geen_namen gemiddelde buiten niemand
        met_je_(?:leidinggevende|manager|mentor|coach)
        (?:we|wij|ik|het|er|traject|plan|dit|dat)_niet_(?:in|met|aan|over|voor|bij|naar|rond|gedeeld)
        (?:geldt|gelden|gold)_voor_(?:alle|al|iedereen|elke|het)
        (?:geldt|gelden|gold)_(?:inmiddels|ook|nu|straks|gewoon|evengoed)_voor_(?:alle|al|iedereen|elke|het)
    """,
    "of_work": """
        nieuwe_(?:richtlijn|werkwijze|toetskalender|rekenmethode|afspraken) verbeterplan_van_(?:de|het|ons)
        project_verbeterplan kwartaalcijfers verbeterpunten_van_(?:de|het) roostervoorstel
        om_(?:je|jouw|de)_doel(?:en)?_te voor_(?:je|jouw)_doel(?:en)? naar_(?:je|jouw)_doel(?:en)?
        meekijkt_met je_doelen_te_halen cursusaanbod totaal teamcijfers
        die_(?:we|wij)_met_(?:het|de)_(?:hele_)?(?:team|ploeg|afdeling|groep) die_(?:we|wij)_met_z'n_allen
        (?:afspraak|norm|regel|werkwijze|instructie|teamafspraak)_staat_(?:nu_|ook_|al_)?in_dit_plan
        dit_plan_zelf_geschreven dit_plan_geschreven
        plan_(?:van|voor)_(?:de|het|deze|die|een)_(?:dag|dienst|ochtend|avond|klus|opbouw|bouw|verbouwing)
        plan_(?:van|voor)_(?:de|het|deze|die|een)_(?:verhuizing|operatie|voorstelling|show|les|rit|route|zaal)
        zonder_het_over zonder_dat_(?:dit|het|je|jouw) daar_niet beslist_of zelf_beslist
        (?:cijfers|weekcijfers|fouten|omzet)_van_(?:de|het)_(?:ploeg|team|winkel|afdeling|groep)
        (?:om|aan|naar)_je_doelen na_het_teamoverleg in_het_team_een
    """,
}
"""Role → words: who and what is around, what a plan is about, what went wrong, what makes it another."""

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
