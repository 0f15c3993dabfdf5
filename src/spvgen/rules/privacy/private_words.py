"""The words that tell of private life where they come together (V06)."""

from typing import Final

from spvgen.rules.privacy.private_openings import COUNTRIES
from spvgen.rules.reading.clause_words import OUTSIDERS
from spvgen.rules.reading.patterns import one_of

_NATIONS: Final = one_of("""
    pools poolse turks turkse marokkaans marokkaanse surinaams surinaamse antilliaans antilliaanse
    syrisch syrische afghaans afghaanse somalisch somalische eritrees eritrese oekraïens oekraïense russisch
    russische bulgaars bulgaarse roemeens roemeense indonesisch indonesische molukse molukker iraans iraanse
    iraaks iraakse afrikaans afrikaanse ghanees ghanese nigeriaanse braziliaans braziliaanse spaanse
    portugees portugese italiaanse duitse belgische chinees chinese indiase indische arabisch arabische
    oost-europese zuid-europese niet-westerse buitenlandse culturele etnische religieuze islamitische
    christelijke joodse hindoestaanse kaapverdische curaçaose
""")
_ROOTS: Final = one_of("achtergrond afkomst wortels cultuur roots komaf opvoeding accent herkomst geloof")
ROWS: Final = {
    "you": "je jij jou ik mij jullie u",
    "faith": """
        moskee kerk synagoge tempel gebed vrijdaggebed gebedstijd gebedstijden kerkdienst ramadan
        vastenmaand suikerfeest offerfeest sabbat sjabbat bijbelstudie geloofsovertuiging
        geloofsgemeenschap
    """,
    "practised": """
        je_bezoek bezoekt bezocht vast vastte vasten viert vierde vieren bidt bidden naar_het na_het
        naar_de vanwege_(?:de|het) wegens_(?:de|het) je_geloofsovertuiging
    """,
    "status": """
        kostwinner verloofd verloofde bruiloft_van_(?:je|jou|jezelf) je_bruiloft je_trouwt trouw_je
        je_trouwerij je_huwelijk je_huwelijksreis (?:je|bent|als)_weduwe (?:je|bent|als)_weduwnaar
        weduwe_bent weduwnaar_bent vrijgezel als_(?:alleenstaande_)?(?:moeder|vader)
        je_(?:eigen_|jonge_)?gezin je_gezin dakloos dakloze opvanghuis één_inkomen enige_inkomen
        gezin_te_onderhouden gezin_onderhoudt enige_bent_die enige_die_thuis samenwonen
    """,
    "debt": """
        deurwaarder deurwaarders incassobureau bewindvoerder alimentatie huurachterstand
        betalingsachterstand voedselbank voorschot loonbeslag geldzorgen gokt gokken casino
        betalingsachterstanden
    """,
    "your_money": """
        naar_(?:jou|je)_vroeg je_huurachterstand je_alimentatie die_je_moet je_gokt gokt_je thuis privé
        je_salaris je_loon de_huur je_pauze op_je_telefoon je_bewindvoerder je_schulden bij_je_aan
        je_betalingsachterstand je_betalingsachterstanden
    """,
    "justice": """
        politie rechtbank rechter verhoor aangehouden taakstraf celstraf werkstraf reclassering
        enkelband veroordeling veroordeeld strafzaak gevangenis gevangenisstraf justitie strafblad
        contactverbod straatverbod
    """,
    "your_case": """
        een_veroordeling je_veroordeling bent_veroordeeld veroordeeld_bent thuis
        je_rijbewijs je_taakstraf je_werkstraf je_celstraf je_reclassering je_enkelband bent_aangehouden
        werd_aangehouden je_aangehouden tegen_jou_loopt je_zaak je_vog je_verleden verleden_bij_justitie
        aanraking_met_justitie in_aanraking_kwam_met je_strafzaak je_contactverbod je_straatverbod
        in_de_gevangenis taakstraf_opgelegd opgelegd_gekregen
    """,
    "alone": "als_alleenstaande_(?:ouder|moeder|vader) alleenstaande_ouder_(?:ben|bent)",
    "with_kids": "met_(?:de|je)_(?:jongens|meiden|kinderen|kleintjes|tweeling|meisjes|kleine)",
    "alone_in_it": "alleen_voor",
    "has_kids": """
        (?:maandag|dinsdag|woensdag|donderdag|vrijdag|weekend|week)_(?:je|de)_(?:kinderen|jongens|meiden)
    """,
    "has": "hebt heb",
    "church_office": "ouderling diaken diacones kerkenraad kerkkoor moskeebestuur",
    "feast": "suikerfeest offerfeest pesach chanoeka poerim holi divali diwali",
    "season": """
        (?:tijdens|in|met|door|na)_de_(?:ramadan|vastenmaand|vastentijd)
    """,
    "shop": """
        collega* team* medewerkers verkoop* omzet* assortiment schap winkel drukte rooster* ploeg* planning*
        pas
    """,
    "union": "vakbond vakbonds* bond fnv cnv kaderwerk kaderlid bondsraad",
    "member": """
        lid lidmaatschap kaderwerk kaderlid actief vakbondswerk vakbondsdag staking stakingsdag gestaakt
        staakte aangesloten bestuur vakbondslid
    """,
    "loss": """
        overleden overleed overlijden dood sterven sterfbed begrafenis uitvaart crematie verloor
        gestorven verlies ziekbed
    """,
    "near": """
        je_(?:beste_)?(?:vriend|vriendin|maat)
        je_(?:oma|opa|tante|oom|neef|nicht|nichtje|zwager|schoonzus|schoonzusje|buurvrouw|hond|kat|peetoom)
    """,
    "minding": """
        je_oppas je_gastouder je_crèche je_(?:zoon|dochter|kind|kinderen|zoontje|dochtertje)_naar
        je_kinderen_op je_dochter_op je_zoon_op je_kinderwens je_ruzie_thuis ruzie_met_je_buren
        eerst_de_kinderen eerst_je_kinderen je_kinderen_het_huis_uit je_kinderen_uit_huis
        je_stiefkinderen je_stiefkind
    """,
    "home": "je_huis je_woning je_flat",
    "lost": """
        verkoop_van aankoop_van verkopen verkocht kwijt uitgezet afgebrand ontruimd te_koop
        verbouwing verbouwt verbouwd verbouwde
    """,
    "partner": """
        je_partner je_zwager je_schoonzus je_stiefzoon je_stiefdochter je_tante je_oom je_neef je_nicht
    """,
    "trouble": """
        in_de_war werkloos ontslagen vreemd* verslaafd depressief opgepakt vastzit verliet zit_vast
        omgang ruzie
    """,
    "childs": "van_je_(?:kinderen|kind|zoon|dochter|zoontje|dochtertje)",
    "kept": "crèche kinderopvang oppas bso zwemles gastouder schoolplein",
    "origin": """
        verblijfsvergunning verblijfsstatus inburgering inburgeringsexamen asielprocedure thuisland
        gevlucht land_van_herkomst
    """,
    "your_origin": """
        je_verblijfsvergunning je_verblijfsstatus je_inburgering die_je je_thuisland
        je_land_van_herkomst je_inburgeringsexamen je_asielprocedure
    """,
    "stance": """
        uit_de_kast_(?:gekomen|kwam|komt|bent) je_coming-out je_politieke kandidatuur_voor_een_politieke
        bij_een_demonstratie_(?:voor|tegen|over) lid_van_een_partij je_partijlidmaatschap
        op_(?:een|de)_kieslijst op_mannen_valt op_vrouwen_valt op_mannen_val
        lid_van_een_politieke_partij bent_raadslid_voor je_partijbijeenkomst
    """,
    "over": """
        voorbij stukgelopen uitgegaan verbroken beëindigd onder_druk op_springen op_de_klippen wankelt
    """,
    "childcare_age": "je_(?:jongste|oudste|kleinste)_(?:naar|op|gaat|zit|zat|ging)",
    "of_school": "basisschool kleuterklas brugklas crèche middelbare_school",
    "small_one": "de_baby een_baby",
    "wakes": "houdt_je",
    "those_neighbours": "(?:met_)?de_buren",
    "fights": "ruzie burenruzie",
    "house": "je_huis je_woning",
    "at_risk": "onder_water veiling geveild dreigt",
    "parted": "uitging stukliep strandde klapte",
    "my_love": "je_verloving je_relatie je_huwelijk",
    "romance": "je_relatie_met je_verkering je_relatie je_huwelijk je_verhouding",
    "speaks": "thuis_spreek_je je_thuis_pools thuis_pools thuis_arabisch thuis_turks je_moedertaal",
    "split": """
        (?:na|door|sinds|om)_de_breuk_met co-ouderschap co-ouder liefdesverdriet burenruzie
        de_nieuwe_baby relatietherapie achter_de_voordeur achter_je_voordeur huiselijk_geweld
        in_scheiding
    """,
    "mine": """
        je_(?:kleinkind|kleinkinderen|kleinzoon|kleindochter|pleegkind|pleegkinderen|stiefkind|stiefkinderen)
        je_(?:stiefzoon|stiefdochter|stiefvader|stiefmoeder|tweeling|baby|peuter|puber|gezinsleven|kinderwens)
        je_(?:schoonfamilie|schoonvader|schoonmoeder|schoonouders|ex|ex-man|ex-vrouw|ex-partner|ex-vriend)
        je_(?:ex-vriendin|relatiebreuk|breuk|liefdesleven|liefdesverdriet|trouwdag|verloving|samenwonen)
        je_(?:dakloosheid|woningnood|huisuitzetting|huurachterstand|betalingsachterstand)
        je_(?:betalingsachterstanden|geldproblemen|geldzorgen|geldtekort)
        je_(?:privéproblemen|privézorgen|privéfinanciën|thuisproblemen|gezinsproblemen|familieproblemen)
        je_(?:gebed|gebeden|gebedsdienst|gebedstijd|gebedstijden|sabbat|sjabbat|godsdienst|bekering|kerkgang|kerkbezoek)
        je_(?:deurwaarder|bewindvoerder|schuldeisers|schuldhulpverlener|budgetcoach|relatietherapeut)
        je_(?:belastingschuld|studieschuld|schuldenlast|gezinsuitbreiding|vaderschap|moederschap|verloofde)
        je_(?:dominee|pastoor|imam|rabbijn|parochie|huwelijksproblemen|relatieproblemen)
        je_relatie_op_springen
        je_(?:moskeebezoek|communie|hadj|bedevaart|geloofsgemeenschap|gemeenteleden)
        je_(?:migratieachtergrond|vluchtverhaal|naturalisatie|inburgering|asielaanvraag|moedertaal)
        je_(?:veroordeling|celstraf|taakstraf|werkstraf|enkelband|detentie|voorarrest)
        je_(?:contactverbod|straatverbod|gebiedsverbod|echtscheiding|vechtscheiding|kraamtijd)
        je_(?:transitie|genderidentiteit|coming-out|partijlidmaatschap|vakbondslidmaatschap|vakbondswerk)
        je_(?:burenruzie|omgangsregeling|co-ouderschap|mantelzorg|mantelzorgtaken)
        het_overlijden_van_je
        het_verlies_van_je_(?:man|vrouw|vader|moeder|kind|zoon|dochter|broer|zus|partner|vriend)
        je_(?:kinderopvang|partijbijeenkomst|geboorteland|thuisland|puberzoon|puberdochter)
        je_voogdijzaak je_gokken je_gokverslaving je_hypotheekschuld je_echtgenote
    """,
    "mixed": """
        je_(?:schulden|alimentatie|afbetalingen|aflossingen|hypotheek|vaste_lasten|lening|leningen|erfenis)
        je_(?:strafzaak|dagvaarding|rechtszaak|zitting|scheiding|opvoeding|verhuizing|adoptie|verbouwing)
    """,
    "burdens": """
        door vanwege wegens omdat waardoor daardoor leidt bezig houdt kost vrij hoofd gedachten opgelost
        zwaar drukken druk zorgen slaapt moe te_laat onder_werktijd privé thuis afgeleid gezag
    """,
    "private": """
        privé privéleven privésfeer privésituatie thuisfront thuissituatie bij_je_thuis bij_jou_thuis
        thuis_bij_jou
    """,
    "ails": """
        problemen zorgen ellende misère tegenslag tegenslagen verdriet ruzie drukte spanningen gedoe
        strubbelingen sores narigheid aan_de_hand niet_in_orde niet_op_orde mis overhoop roerig gebeurd
        gebeurt afspeelt afspeelde rustig rustiger onrustig chaos hectisch te_verduren overkomen
        overkwam
    """,
    "upheaval": """
        (?:familie|gezins|relatie|huwelijks|scheidings|thuis|privé)(?:gedoe|perikelen|ellende|toestanden|misère)
        (?:thuissituatie|thuis|privé|familie|relatie|gezins)-(?:gedoe|perikelen|ellende|toestanden|misère|problemen|zorgen)
    """,
    "silence": "meespeelt meespeelde",
    "wed": "trouwde getrouwd hertrouwd verloofde samenleeft samenwoont samenwonen gescheiden",
    "your_wed": """
        je_trouwde bent_getrouwd getrouwd_bent je_samenleeft je_samenwoont je_gaat_samenwonen
        als_gescheiden met_een_(?:man|vrouw)_(?:samenleeft|samenwoont|leeft|woont)
        (?:bent|ben)_(?:net|pas|nu|inmiddels|onlangs|sinds_kort)_gescheiden gescheiden_(?:bent|ben)
    """,
    "moved": "verhuisd verhuisde verhuist verhuizing verhuizen",
    "at_work": """
        afdeling locatie kantoor archief filiaal team werkplek vestiging dozen spullen inboedel* wagen
        vrachtwagen opdracht* lading pand verhuizer* rit ritten route_voor
    """,
    "you_moved": "je_bent je_verhuist verhuist_je verhuisd_bent",
    "seeks": "zoekt zoek",
    "shelter": """
        huurwoning woning woonruimte kamer_te_huur een_huis een_huurhuis onderdak urgentieverklaring
    """,
    "homeless": """
        geen_eigen_(?:huis|woning|woonruimte) geen_vaste_woonplek
        slaapt_(?:nu_)?(?:bij_vrienden|in_je_auto) op_de_bank_bij dakloos
        logeert_(?:sinds|nu|tijdelijk|bij) in_de_daklozenopvang
    """,
    "overdrawn": """
        je_rood_staat je_staat_rood staat_je_rood je_rood_stond geld_hebt_geleend
        geld_van_collega's_leent onder_bewind in_de_bijstand niet_rond_kunt_komen niet_rondkomt
        nauwelijks_rondkomt loon_vooruit salaris_vooruit schulden_hebt schulden_heeft vaste_lasten
        een_huis_gekocht een_hypotheek je_hypotheek
    """,
    "raised": """
        opgevoed opgegroeid een_gezin_waar een_gezin_met een_gezin_zonder een_arm_gezin een_streng_gezin
    """,
    "you_from": """
        kom(?:t)?_uit je_komt bent_(?:door_je_ouders_)?streng bent_opgegroeid opgegroeid_bent
        door_je_ouders
    """,
    "country": f"{COUNTRIES} sri_lanka",
    "born_there": """
        kom(?:t)?_uit bent_geboren geboren_bent gevlucht afkomstig opgegroeid opgroeide familie_in
        familie_uit ouders_uit
    """,
    "on_a_trip": """
        rit ritten lading vracht vrachtwagen rijdt reis reizen vlucht vluchten beurs douane bestelling
        retour terug zending
    """,
    "tongue": """
        pools turks arabisch berbers marokkaans russisch oekraïens spaans portugees papiaments somalisch
    """,
    "talks_home": "thuis_praat_je thuis_spreek_je je_thuis thuis_wordt thuis_praten jullie_thuis",
    "prays": "bid bidt bidden gebed",
    "time_off": "vrij pauze dienst werktijd weg balie",
    "few_children": """
        (?:hebt|heb|met)_(?:een|één|twee|drie|vier|vijf)_(?:jonge|kleine|opgroeiende|schoolgaande)_kinderen
        alleen_voor_met_(?:een|één|twee|drie|vier)_kind(?:eren)? je_kinderen_alleen
        alleen_met_je_kinderen als_moeder_van als_vader_van (?:moeder|vader)_bent
        (?:hebt|heb)_(?:jonge|kleine)_kinderen alleen_met_een_(?:kind|puber|peuter|baby|tweeling)
        (?:puber|peuter|baby)_thuis
    """,
    "groups": "groep klas bso kinderdagverblijf opvanggroep leerkracht school_aan gymzaal",
    "pet": "je_(?:hond|kat|paard|huisdier|puppy|konijn|poes)",
    "pets_lot": """
        ziek zieke dierenarts weggelopen dood overleden inslapen ingeslapen uitlaten uitlaat hondenoppas
    """,
    "marched": """
        demonstratie_(?:voor|tegen|over) betoging protestmars klimaatmars kieslijst raadslid statenlid
    """,
    "you_marched": """
        liep_je je_liep was_bij meeliep bent_meegelopen je_was bent_geworden geworden_voor je_staat
        je_bent stond_op partij
    """,
    "for_union": """
        fnv-lid cnv-lid bondslid vakbondslid
        namens_(?:de_)?(?:vakbond|bond|fnv|cnv) voor_de_(?:vakbond|bond|fnv|cnv)
    """,
    "arrest": """
        in_de_cel in_voorarrest in_detentie in_hechtenis vastgezeten vast_zat vastzat
        moest_voorkomen_(?:bij|voor|wegens) politierechter
    """,
    "sat": "zat zit bracht hebt heb gezeten moest moet",
    "kids_of": "van_(?:jullie|je)_(?:kind|kinderen|zoon|dochter) de_(?:vader|moeder)_van_je",
    "another": "adoptie relatie omgang gezag voogdij slecht vertrek iemand_anders een_ander vreemdgaat",
    "family": "je_familie je_familieleden",
    "family_life": """
        ellende problemen verdriet narigheid spanningen sterfgeval bemoeit oorlog land zorgen steunt geld
        onderhoudt ramp ruzie woont wonen druk eergevoel schande
    """,
    "neighbours": "je_(?:boven|onder)?buren je_buurman je_buurvrouw",
    "quarrel": "ruzie overlast conflict geluidsoverlast",
    "calm": """
        botert rommelt knettert stormt escaleert rustiger rustig stabiel stabieler kalmer beter zwaar
        hectisch roerig onrustig chaos puinhoop zooitje janboel ellende oorlog misgaat mis
    """,
    "at_home": """
        thuis_(?:botert|rommelt|knettert|stormt|escaleert|ontploft)_het
        thuis_(?:is|was)_het_(?:nu_|al_maanden_)?(?:een_)?(?:puinhoop|chaos|zooitje|janboel|ellende|oorlog)
        (?:dat|is|was|wordt|gaat|ging|loopt)_het_(?:nu_|weer_|bij_je_)?thuis thuissituatie
        situatie_thuis thuis_alles het_thuis_niet
    """,
    "moving": "verhuist verhuisde verhuizing verhuisd verhuizen verbouwing verbouwt verbouwde",
    "labour": "zakelijk werk* thuiswerk* kantoor",
    "own_place": """
        je_(?:nieuwe_)?(?:huis|woning|appartement|flat|koophuis)
        (?:eigen|ander)_(?:appartement|huis|woning|flat)
    """,
    "finances": "je_financiën je_geldzaken je_privéfinanciën",
    "wrong": "orde problemen slecht krap zorgen rommel uit_de_hand rood",
    "debt_help": "schuldhulpverlening schuldsanering budgetcoach budgetcoaching schuldhulp budgetbeheer",
    "helps_you": """
        helpt_je je_helpt je_krijgt krijg_je je_loopt je_zit zit_je je_bent je_hebt volg_je je_volgt
        geeft_je brengt_je verwijst_je regelt_voor_je
    """,
    "devout": """
        (?:je|jij)_gelovig_bent bent_gelovig (?:diep|zeer|streng|erg|heel)_gelovig bekeerd bekeerde jehova*
        hadj bedevaart eet_geen_varkensvlees geen_varkensvlees_eet eet_halal halal_eet geen_hand(?:en)?_geeft
        geen_hand_geven_aan_vrouwen geen_hand_aan_vrouwen
        als_(?:christen|moslim|moslima|jood|katholiek|gereformeerde|hindoe|boeddhist|homo|lesbienne|transvrouw|transman|transpersoon)
    """,
    "rooted": f"(?:{_NATIONS})_(?:{_ROOTS})",
    "menu": "menukaart gerecht gerechten keuken*",
    "migrant": """
        je_(?:migratieachtergrond|cultuur|moedertaal|geloofsgemeenschap) statushouder asielzoeker
        (?:als|een)_vluchteling
    """,
    "record": "strafzaak veroordeling celstraf taakstraf gevangenisstraf strafblad",
    "behind": "achter_de_rug achter_zich op_zijn_naam met_een_strafblad met_een_veroordeling",
    "others": f"""
        {OUTSIDERS} eigenaar pensioenadvie* hypotheekadvie* gasten huurder* inwoner* debiteur* deelnemer*
        student* dossier* aanvraag aanvragen polis bezoeker* kandidaat kandidaten inkoper leverancier* levert
        lever order offerte schoonmaak dhr mevrouw meneer zaak cursist* begeleidt cao camerabeelden inbraak
        (?:kerk|moskee|synagoge|tempel)_(?:om|voor)
    """,
    "if": """
        ^_speelt als_(?:je|jij|er|het|dat|iemand|hij|zij|ze) wanneer zodra mocht indien ^_wil ^_kun
        ^_kunt
    """,
}
"""Roles, and what has them; whatever is theirs was made *je* something before it is read."""
