"""Words by role for who is around, and what is told to them (P21); ``spread_words`` has the other half."""

from typing import Final

AROUND: Final = {
    "team": """
        briefing werkbespreking in_de_groep teamleiders chauffeurs koks verkopers collega-docenten collega's
        team ploeg afdeling groep (?:team|werk|afdelings)overleg *vergadering *vergaderingen *meeting teamdag
        (?:dag|week)start intervisie kantine personeelskamer groepsapp appgroep teamapp prikbord whiteboard
        bord scherm intranet nieuwsbrief met_z'n_allen iedereen accountmanagers leerkrachten docenten
        verpleegkundigen monteurs medewerkers anderen klas filiaal personeel vestiging allemaal teamkamer
        personeelsruimte lunchruimte koffiehoek teampost werkplaats kleedkamer overdracht (?:dag|week)opening
        (?:dag|week)kick-off standup stand-up toolbox kwartiertje rondje whatsappgroep klassenapp
        hele_(?:winkel|zaak|school|locatie|keuken|organisatie|etage|ploeg) heel_kantoor *ploeg *team *genoten
        binnendienst buitendienst sectie vakgroep nachtdienst dagdienst kamer
    """,
    "board": """
        whatsappgroep kleedkamer groepsapp appgroep teamapp prikbord whiteboard bord scherm intranet
        nieuwsbrief kantine teamkamer personeelsruimte koffiehoek in_de_gang aan_de_muur werkplaats loods
        groepsmail dashboard beeldscherm
    """,
    "shared": """
        rondgestuurd rondsturen rondgemaild rondmailen rond openbaar bekend opgehangen ophangen ter_inzage
        mee_lezen meelezen uitlegt uitleggen legt_uit gebracht gevraagd oogje bijhouden bijhoudt noteer
        noteert schrijf schrijft bespreekbaar geëvalueerd evalueer evalueert evalueren beoordeeld nabespreken
        terugkijken voorgelezen voorleest stil bij_stil hangt uitgeprint verteld toegelicht vergelijken
        vergelijkt verslag voorlezen bijzijn oordeel meeleest lezen lees leest iedereen_ziet excuses toelicht
        toelichten vertel(?:t|len|d)? deel(?:t|d)? delen gedeeld bespreek(?:t)? bespreken besproken
        hang(?:t|en)? zet zetten gezet staat staan toon(?:t)? tonen presenteer(?:t)? presenteren gepresenteerd
        meld(?:t|en)? gemeld informeer(?:t)? informeren licht lichten ingelicht praat praten mail(?:t|en)?
        gemaild stuur(?:t)? sturen gestuurd cc kopie leg(?:t|gen)? uitgelegd zien zichtbaar inzien inzage
        meekijken kijkt kijken neem nemen doornemen op_de_hoogte hoort horen weet weten beoordeelt beoordelen
        spreekt verspreid(?:t|en)? komt komen vragenlijst gehangen vind(?:t|en)?
    """,
    "plan": """
        verbeterplan verbetertraject verbeter(?:punten|doelen) dit_(?:plan|traject|document) uit_dit_plan spv
        begeleidingstraject verbeterafspraken verbeterpunten ontwikkelpunten
        (?:je|jouw)_(?:aandachtspunten|verbeterpunten|beoordeling|functioneren|verbeterafspraken)
        (?:je|jouw)_(?:traject|plan|verslagen) verslagen_van_onze verslagen_van_de dat_ook
    """,
    "progress": "(?:je|jouw)_(?:voortgang|vorderingen|actielijst|verbeterdoelen|evaluaties|eindevaluatie)",
    "goals": """
        (?:je|jouw)_doelen hoe_het_met_je hoe_je_ervoor_staat welke_doelen doelen_die_je doelen_je hoe_ver_je
        hoever_je hoe_jij_ervoor
    """,
    "the_plan": "het_plan",
    "report": """
        verslag_ervan verslag_van_(?:de|het|elke|ons|onze|dat|die) uitkomst_van_(?:de|het|elke|ons|onze)
        conclusies_van
    """,
    "agreed": "hier_hebben_afgesproken we_hebben_afgesproken afspraken_uit_dit afgesproken_in_dit",
    "crowd": """
        collega's team ploeg afdeling groep sectie vakgroep rayon filiaal vestiging winkel keuken locatie
        school personeel werkvloer klas *ploeg *team *genoten *leden *eurs *isten *kundigen *enden *krachten
        *medewerkers *werkers *leiders *begeleiders *verkopers docenten leerkrachten chauffeurs monteurs koks
        planners schoonmakers pickers kappers iedereen anderen ieder_zichtbaar toolbox *rondje
        (?:team|werk|ochtend|afdelings|week|maand|dag|groeps|sectie|bouw|ploegen|kwartaal|balie)overleg
        *vergadering *bijeenkomst dagstart weekstart dagopening weekopening briefing nieuwsbrief intranet
        prikbord whiteboard groepsapp koffieautomaat koffiehoek kantine kleedkamer teamkamer appgroep
    """,
    "of_yours": """
        (?:je|jouw)_(?:plan|traject|fouten|fout|klachten|doelen|doel|tussendoel|tussendoelen|voortgang|evaluatie)
        (?:je|jouw)_(?:evaluaties|cijfers|score|scores|resultaten|prestaties|achterstand|verslagen|uitslag)
        dit_traject klacht_over_jou klachten_over_jou fouten_van_jou tussendoel_niet doel_niet_haalt
        hoe_jij_het hoe_je_het_doet hoe_je_het_deed hoe_je_presteert hoe_je_functioneert jij_de_dag_ervoor
        jij_die_week wat_jij_fout wat_je_fout laten_liggen (?:jij|je)_(?:nu_)?extra_begeleiding
        jij_begeleiding waarom_jij bij_jou_(?:mis|misgaat|misging|fout) (?:uitslag|uitkomst|stand)_van_je
        (?:je|jouw)_metingen
    """,
    "exposed": """
        noemt noemen opgenoemd licht lichten ingelicht inlichten weten weet hoort horen voorlezen voorgelezen
        lezen presenteer presenteert presenteren besproken bespreekt hangt hangen opgehangen gemeld meldt
        melden verteld vertelt vertellen formulier vragenlijst rondgestuurd gedeeld deelt delen inzien inzage
        spreken beoordelen beoordeelt zichtbaar projecteert toont tonen op_de_hoogte te_zien lijstje bekend
        uitgelegd
    """,
    "kept": """
        met_sanne met_karim met_je_(?:leidinggevende|manager|mentor|coach) onder_vier_ogen alleen_met
        zonder_namen zonder_naam geen_namen gemiddelde
    """,
    "private": """
        niemand nooit niets geen hooguit wil wilt kiest bepaalt buiten ^_(?:vertel|deel|bespreek)_je
        niet_(?:gedeeld|verteld|besproken|delen|vertellen|bespreken|weten|over|met|in|aan|te|door|welke|waarom)
        (?:hoeft|hoeven|weten|weet|hoort|horen|delen|vertellen|bespreken)_(?:dit_|dat_|het_|we_|wij_)?niet
    """,
    "reads": "lezen leest meelezen inzien gelezen",
    "ranking": "ranglijst ranking klassement scorebord top_(?:drie|vijf|tien) stand_per",
    "each_by_name": "per_(?:monteur|persoon|medewerker|collega|verkoper|naam|adviseur) waar_(?:jij|je)_staat",
    "clients": "klanten bewoners ouders gasten leerlingen cliënten patiënten leveranciers",
    "learn": """
        horen hoort weten weet verteld vertellen vertelt ingelicht inlichten informeren geïnformeerd
        meegedeeld
    """,
    "attained": "welke_doelen_je doelen_je_(?:hebt|wel|niet|al) hoe_ver_je hoever_je",
    "how": """
        hoe_jij_het hoe_je_het hoe_jij_die hoe_je_die hoe_het_bij_jou hoe_het_jou hoe_jouw hoe_jij_de
        wat_jij_beter wat_je_beter wat_er_bij_jou
    """,
    "assess": """
        stil stilstaan beoordelen beoordeelt beoordeeld nabespreken nabesproken terugkijken evalueren
        evalueert geëvalueerd bespreken besproken kijken_(?:we|wij) (?:we|wij)_kijken (?:we|wij)_bespreken
        bespreken_(?:we|wij) feedback oordeel cijfer
    """,
    "gathering": """
        briefing werkbespreking teamdag (?:team|werk|afdelings)overleg *vergadering (?:dag|week)start
        in_de_groep
    """,
    "presents": "lees leest presenteer presenteert vertel vertelt licht voorlezen toelichten",
    "talks": "evaluaties evaluatie evaluatiegesprek evaluatiegesprekken eindevaluatie",
    "present": "bijzijn in_aanwezigheid_van waar_iedereen erbij_zit",
    "sorry": "excuses sorry verontschuldigingen spijt fout_hebt_gedaan fout_ging mis_is_gegaan misging",
    "told": "zeg vertel vertelt bied biedt leg legt zegt deel deelt",
    "group": "we wij ons samen klant klanten",
    "yours": "je jij jou jouw dit dat onze",
    "slips": """
        *fouten *fout *foutpercentage *schades missers klachten *score *scores *cijfers achterstand resultaten
        *verschillen *tijden *aantallen *omzet *productie ranglijst prestaties beoordeling beoordelingen
    """,
    "own": """
        jouw je_(?:wekelijkse|dagelijkse|eigen)_foutpercentage
        je_(?:fouten|scores?|cijfers|resultaten|achterstand|klachten|prestaties|omzet|productie|beoordeling)
        achter_je
    """,
    "named": "je_naam jouw_naam met_naam_(?:en|erbij)",
    "others": """
        om_je_doelen om_de_doelen voor_je_doelen aan_je_doelen naar_je_doelen verbeterplan_van_(?:het|de|ons)
        verbeterpunten_van_(?:het|de) uit_je_team na_het_teamoverleg dat_het_team in_het_team_een in_dit_plan
    """,
}
"""Role → words."""
