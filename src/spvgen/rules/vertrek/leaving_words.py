"""Words and phrases that tell an exit, or leave it open, by their role (P03); ``sign_words`` has more."""

from typing import Final

from spvgen.rules.reading.patterns import MONTH, WEEKDAY

LEAVING: Final = {
    # Who, when, and what leaves it open
    "yours": "je jouw jij jou",
    "jouw": "jouw",
    "we": "we wij hr",
    "later": f"""
        straks vanaf per daarna afloop zomer najaar voorjaar *seizoen {MONTH} herfst winter lente volgend
        verder alvast vast toekomst kerst bouwvak *vakantie (?:zomer|herfst|winter|najaars|voorjaars)rooster
        schooljaar kwartaal eind_van einde_van_het jaareinde jaarwisseling
    """,
    "at_the_end": """
        laatste_(?:dag|week|weken|werkdag) laatste_(?:twee|drie|vier)_weken slotdag
        einde_van_(?:dit|het|je)_(?:plan|traject|verbeterplan) na_(?:afloop_van_)?(?:dit|het)_(?:plan|traject)
        eindevaluatie eindgesprek laatste_(?:evaluatie|gesprek) einddatum
    """,
    "here": """
        bij_ons hier bij_(?:dit|deze|het)_(?:bedrijf|school|organisatie)
        op_deze_(?:afdeling|school|locatie|vestiging) in_dit_team in_deze_(?:ploeg|keuken|winkel)
    """,
    "plan": "(?:dit|het)_(?:plan|traject) verbeterplan verbetertraject",
    "cond": """
        niet geen zonder onvoldoende blijft blijven zakt weer opnieuw uitblijven uitblijft dan anders daarna
        onder ander_geval alleen
    """,
    "no": "niet geen niemand nooit",
    "maybe": """
        kan kunnen kon zou zouden mogelijk misschien eventueel bespreken bespreekt besproken uiterste
        mogelijkheid mogelijkheden optie opties sprake wellicht bekijken overleg voorkomen onderzoeken risico
    """,
    "unsure": "mogelijk misschien eventueel zou zouden uiterste mocht wellicht als wanneer",
    "nay": """
        niet_(?:aan_de_orde|bedoeld|de_bedoeling|besloten|uitgesloten|vast) nooit pas zelf wilt tenzij
        niet_uit permitteren veroorloven riskeren riskeert
        geen_(?:ontslag|ontbinding|einde|sprake|beëindiging|reden|onderdeel|deel_uit) buiten_(?:dit|het)_plan
    """,
    "denied": """
        nooit niets_besloten niets_over_besloten niet_zonder_jou niet_vast (?:dan_|daarna_|^_)pas
        pas_(?:als|na|dan|later|daarna|aan|wanneer)
        geen_(?:vervanger|opvolger|besluit|einde|ontslag|reden|sprake|formaliteit|onderdeel|deel_uit)
        niet_(?:besloten|einde|voorbij|het_einde|bedoeld|aan_de_orde|aan|alleen|voor_het_dossier|voor_de_vorm)
        zelf wilt wil niet_(?:dat|afscheid|uit_elkaar|de_bedoeling) (?:is|bedoeld|doel|gaat)_niet_om
        er_niet_om niet_om_(?:afscheid|je|jou|van|te)
    """,
    "others": """
        klant(?:en)? leerling(?:en)? cli[eë]nt(?:en)? bewoner(?:s)? patiënt(?:en)? leverancier(?:s)?
        huurder(?:s)? collega's abonnement project gast(?:en)? bezoeker(?:s)? reiziger(?:s)? student(?:en)?
        beller(?:s)? deelnemer(?:s)? kind(?:eren)? ouders gezin(?:nen)? gebruiker(?:s)? huurauto *contracten
        polis polissen abonnementen
    """,
    "away": f"""
        vakantie verlof ziek ziekte afwezig training cursus cursusdag trainingsdag dag_dat {WEEKDAY} tijdens
    """,
    "on_leave": f"vakantie verlof ziek ziekte {WEEKDAY} tijdens",
    "partly": """
        (?:deel|twee|drie|vier|vijf|enkele|paar|helft)_van_(?:je|jouw) tijdelijk zolang
        zodat_(?:je|jij)_(?:meer|tijd|je|ruimte) tijd_(?:over|krijgt|hebt)
    """,
    "trip": "naar_de naar_een naar_huis naar_kantoor rit route bus garage remise ochtend locatie reis",
    "past": "was waren had hadden sinds toen begon begonnen startte kwam vorig vorige werkte stagiair",
    "case_work": """
        berekening* stukken zaak zaken advies* adviseer* casus* notities notitie tegenlezer werkboek verslag
        verslagen map formulier formulieren rapport logboek lijst lijsten portfolio
    """,
    "on_the_way": """
        op_weg goede_weg juiste_weg verkeerde_weg ingeslagen_weg nieuwe_weg rechte_weg dezelfde_weg
    """,
    "helps": "buddy maatje coach begeleiding begeleidt helpt hulp mentor inwerken oefenen training",
    "sees_to": "(?:zorgen|zorg)_(?:we|wij|ik) (?:we|wij|ik)_(?:zorgen|zorg) zodat",
    "relieved": """
        aangesproken gestoord gebeld afgeleid onderbroken lastiggevallen weggeroepen opgehouden overvallen
        aanspreken storen lastigvallen wegroepen
    """,
    "anybody": "iemand wie elke ieder medewerker* collega* werknemer* diens nieuwe",
    # That you go
    "your_exit": """
        (?:je|jouw)_(?:ontslag|vertrek|weggang|uitdiensttreding|afscheid|ontslagbrief|eindafrekening)
        (?:je|jouw)_(?:naderende|aanstaande|komende)_(?:ontslag|vertrek|weggang|uitdiensttreding|afscheid)
        (?:je|jouw)_(?:getuigschrift|transitievergoeding|uitkering|afscheidsborrel|afscheidscadeau)
        ontslagvergoeding beëindigingsvoorstel beëindigingsregeling getuigschrift_voor_je
    """,
    "given_exit": """
        (?:na|tot|vóór|voor|tot_aan|rond|over|wegens|bij|nu)_(?:je|jouw)_(?:vertrek|ontslag|uitdiensttreding|weggang|afscheid)
        (?:datum|dag)_waarop_(?:je|jij)_(?:stopt|vertrekt|weggaat|gaat) nog_in_dienst_(?:bent|zult)
        (?:zeggen|zeg)_(?:we|wij|ik)_(?:je|jou)_op
    """,
    "goodbye": "afscheid_van_(?:je|jou) afscheid_nemen_van_(?:je|jou)",
    "farewell": "afscheids*",
    "heads_up": "opgeheven_hoofd goede_herinnering netjes_achter waardig_afscheid waardige_manier",
    "goes": "deur afscheid vertrek vertrekt weggaat weg afsluiten afsluiting afscheids* gaat gaan vertrekken",
    "own_honour": "eer_aan_(?:jezelf|je_zelf|uzelf) zelf_ontslag zelf_je_ontslag zelf_opzegt",
    "on_the_street": "op_straat",
    "stands": "sta staat zet zetten",
    "once_more": "nog_(?:een|één)_keer dezelfde_dag anders dan",
    "packs": """
        (?:moet|mag|kunt|kun|kan)_je_je_(?:spullen|koffers|biezen)_pakken?
        (?:zijn|haar|hun|je)_(?:koffers|biezen)_pakken
        (?:mag|moet|kunt|kun|kan)_je_(?:je_)?(?:spullen|gereedschap|koffer|tas)_inpakken
    """,
    "apart": "uit_elkaar_(?:gaan|te_gaan|gaat) gaan_(?:we|wij)_uit_elkaar onze_wegen",
    "can_part": "uit_elkaar_kunnen_gaan uit_elkaar_te_kunnen_gaan (?:netjes|goed|prettig)_uit_elkaar",
    "settlement": """
        vaststellingsovereenkomst beëindigingsovereenkomst vertrekregeling vertrekpremie ontslagaanvraag
        ontslagvergunning uitdiensttreding
    """,
    "last_step": """
        laatste_(?:verplichte_|nodige_|formele_)?(?:stap|horde|formaliteit|hobbel)
        verplichte_(?:stap|horde|formaliteit) verplicht_nummer
    """,
    "before": "voordat voor_we om",
    "dismiss": "ontslaan ontslag* afscheid vertrek beëindigen ontbinden vertrekken",
    "let_go": """
        (?:laten|laat)_(?:we|wij|ik)_je_gaan je_(?:te_|moeten_)?laten_gaan je_(?:al_)?(?:te_)?laten_vertrekken
    """,
    "told_others": "(?:gemaild|verteld|gezegd|gemeld|aangekondigd|weten|weet)_dat_(?:je|jij|u)",
    "leaves": "verlaat weggaat vertrekt",
    "which_term": """
        datum_om_te_(?:stoppen|vertrekken) welke_termijn_(?:je|u)_vertrekt
        vraag_wanneer_(?:je|u)_(?:vertrekt|weggaat)
    """,
    "rid_of": "(?:gewoon|eindelijk|liever|graag)_van_(?:je|jou)_af",
    "back_to_agency": "terug_naar_het_(?:uitzendbureau|detacheringsbureau)",
    "days_counted": "dagen_zijn_geteld zijn_geteld",
    "days": "dagen",
    "knows": "weten weet",
    "leads_out": "(?:dit|het|alles)_(?:op|toch_op)_(?:uitdraait|uitloopt)",
    "gone": """
        (?:weg|vertrokken|weggegaan|uit_dienst)_(?:bent|zult_zijn|moet|gaat|zal_zijn|moest)
        (?:bent|ben)_(?:je|jij)_(?:weg|vertrokken|er_niet_meer|hier_niet_meer|uit_dienst|weggegaan)
        niet_meer_bij_(?:bent|zult_zijn) (?:bent|ben)_je_hier_(?:toch_|dan_)?weg je_hier_(?:toch_)?weg_bent
        er_niet_meer_(?:bent|zult_zijn|werkt|bij_bent|zijn) niet_meer_bij_ons_bent
        moet_(?:vertrekken|opstappen|weg) ons_(?:gaat|zult|zal|gaan)_verlaten ons_verlaat
        (?:gaat|zult)_(?:ons|het_bedrijf|de_organisatie|de_school)_verlaten niet_meer_in_dienst
        (?:het_bedrijf|de_organisatie|de_school|de_zaak)_(?:gaat|zult|zal)_verlaten
    """,
    "leaving_us": """
        (?:je|jij)_ons_(?:gaat_)?verla(?:at|ten) (?:je|jij)_(?:bij_ons|hier)_weggaat
        (?:je|jij)_(?:het_bedrijf|de_organisatie|de_school|de_zaak)_(?:gaat_)?verla(?:at|ten)
        moet_hier_(?:dus_)?weg
    """,
    "decided": """
        besloten besluit beslist beslissing vast vaststaat duidelijk zeker klaar weten definitief gezegd
        rekent knoop doorgehakt
    """,
    "not_on": """
        niet_(?:bij_ons_)?(?:verder|door)_(?:kunt|kan|kunnen|gaat|gaan|willen|mag) zonder_jou moet_gaan
        niet_(?:gaat|zult)_redden niet_(?:kunt|mag|zult)_blijven
        je_(?:vertrekt|weggaat|weg_moet|eruit_gaat|eruit_moet|moet_gaan|moet_vertrekken)
        niet_(?:verder|door)_met_(?:je|jou) niet_met_(?:je|jou)_(?:verder|door) niet_met_je_door_te_gaan
        je_weg_gaat niet_blijft niet_hier_blijft
    """,
    "departure": "vertrek ontslag pad einde afscheid",
    "certain": "onvermijdelijk onafwendbaar onontkoombaar onherroepelijk",
    "flies_out": "(?:vlieg|lig)_je_(?:er|eruit) (?:vliegt|ligt)_er_uit",
    "as_last_day": "als_laatste_werkdag (?:je|jouw)_laatste_werkdag_(?:kies|kiest|bepaalt)",
    "something_else": "iets_anders",
    "look_out": "uit_te_kijken zoeken zoekt",
    "another_employer": "(?:andere|nieuwe)_werkgever",
    "within": "binnen hier interne intern andere_afdeling",
    "prepares": """
        bereidt bereiden voorbereiden voorbereid voorbereidt indienen indient regelen regelt tekenen aansturen
        toewerken
    """,
    "ending": "beëindiging ontbinding ontslag",
    "may_hand": "(?:kun|mag|kan)_je_je_(?:sleutels|sleutel|pas|pasje|badge|laptop|uniform|bus|spullen)",
    "bids_farewell": "afscheid",
    "takes": "neem neemt nemen",
    "of_us": """
        van_(?:de|het|deze|dit|ons|onze)_(?:garage|winkel|school|bedrijf|team|organisatie|keuken|kantoor|ploeg|afdeling|zaak|ziekenhuis|fabriek|gemeente|bank|ons)
    """,
    "sole_outcome": "(?:één|een|enige)_uitkomst",
    "leads_off": "andere_werkgever ander_werk andere_baan elders afscheid vertrek ontslag",
    "done_here": """
        je_hier_klaar_bent hier_klaar_bent je_bij_ons_klaar_bent hier_weg_bent op_weg_naar_buiten
        weg_naar_buiten
    """,
    "mere_time": "kwestie_van_tijd",
    "left_tidy": "netjes_achter goed_achter",
    "go": "gaat weggaat vertrekt weg",
    "thanks": """
        (?:danken|bedanken|dank)_(?:we_)?je_voor_je_jaren je_voor_je_tijd_bij danken_je_voor_alles
        danken_(?:we|wij)_je_voor_alles
    """,
    "wish_well": "gunnen gun gunt wensen wens",
    "elsewhere_well": """
        nette_(?:afsluiting|afronding) (?:goede|mooie)_afsluiting waardig_afscheid een_werkgever
        een_(?:baan|werkplek|plek)_(?:die|waar|bij) een_andere_(?:baan|werkgever|plek) ergens_anders elders
        volgende_stap nieuwe_(?:baan|werkgever|start) alle_goeds je_pad
    """,
    "last_lap": "laatste_loodjes",
    "let_leave": "laten_vertrekken laten_gaan",
    "out_of_service": "uit_dienst loonlijst",
    "off_payroll": "van_de_loonlijst",
    # That you are here no longer, or only until then
    "sits": "sta staat zit werk werkt loop loopt ben bent rij rijdt draai draait zien zie",
    "not_there": """
        (?:hier|bij_ons|er)_(?:dan_|straks_)?niet_meer
        niet_meer_(?:bij_ons|hier|voor_de_klas|in_de_keuken|in_de_ploeg|in_het_team|op_de_afdeling|in_dienst)
    """,
    "must": "hoeft hoef hoeven over aanspreken",
    "seen_no_more": "(?:jou|je)_(?:hier_)?niet_meer_terug (?:zien|zie)_(?:we|wij|ik)_(?:jou|je)_niet_meer",
    "stay_not": """
        niet_(?:kunt|kan|zult|meer)_blijven niet_bij_ons_(?:kunt|kan|zult)_blijven
        niet_meer_bij_ons_(?:werkt|werken|in_dienst)
    """,
    "no_place": """
        geen_(?:plek|plaats|ruimte|toekomst|werk|rol|functie)_meer geen_(?:plek|plaats|toekomst)_voor
        niet_(?:meer|langer)_nodig
    """,
    "to_you": "voor_(?:je|jou) (?:jou|je)_(?:hier_|dan_)?niet_(?:meer|langer)_nodig (?:ben|bent)_je_hier",
    "future": "toekomst",
    "your_future": "(?:je|jouw|een)_toekomst",
    "our_future": "(?:je|jouw)_toekomst",
    "lies": "ligt liggen zit zien zie zag ziet",
    "not_here": "niet_(?:bij|binnen|in)_(?:ons|dit|deze|onze|het)",
    "believes": "gelooft geloven geloof verwachten verwacht rekenen rekent denken denkt ziet zien",
    "stays": """
        blijft_werken (?:je|jij)_(?:hier_)?blijft bij_ons_(?:werkt|blijft|zit) blijvend blijvende
        (?:nog|dan)_(?:hier|bij_ons)_(?:werkt|bent|zit|rondloopt)
    """,
    "wonder": "verbazen verbaasd verbaast verrassen wonder",
    "still_here": """
        nog_(?:steeds_)?(?:bij_ons|hier|in_dienst|voor_de_klas|in_het_team|op_deze) bij_ons_blijft
    """,
    "only_until": """
        (?:toch_maar|nog_maar|toch_alleen|nog_alleen|toch_nog_maar)_tot houden_(?:je|jou)_nog_aan
        (?:je|jij)_(?:toch_)?(?:maar|alleen)_tot
    """,
    "stay": "blijft blijf werkt bent aan dienst",
    "colleagues": "collega's degenen mensen",
    "still_there": "nog_wel_(?:zijn|werken|zitten|rondlopen) die_(?:wel_)?blijven wel_blijven",
    "last": """
        (?:je|jouw)_laatste_(?:seizoen|schooljaar|jaar|maand|maanden|weken|dienst|dagen)
        (?:je|jouw)_laatste_(?:maanden|weken)_als
    """,
    "your_name": "(?:je|jouw)_naam",
    "here_still": "(?:je|jij)_hier_nog je_nog_hier je_nog_bij_ons je_bij_ons_nog je_er_nog_bent",
    "while": "maanden weken tijd dagen paar resterende zolang korte",
    "last_as": "(?:je|jouw)_laatste_(?:maanden|weken|dagen)_(?:als|bij|hier|in_dienst)",
    "last_day": "(?:je|jouw)_laatste_(?:dag|werkdag|dienst|les|lesdag|rit|shift|ronde|klus|nacht)",
    "is": "is valt ligt wordt zal zijn",
    "closing": """
        (?:afronding|afsluiting|slot|einde)_van_(?:je|jouw)_(?:tijd|periode|loopbaan|carrière|jaren)
        (?:je|jouw)_laatste_contract laatste_contract_bij_ons
        (?:sluitstuk|slotstuk)_van_(?:je|jouw)_(?:tijd|periode|jaren)
        (?:laatste_fase|einde|slot)_van_onze_samenwerking
    """,
    "no_trust": """
        geen_vertrouwen geen_fiducie vertrouwen_kwijt vertrouwen_verloren geen_geloof niet_meer_in_je
        niet_meer_in_jou
    """,
    "go_on": "verder nog redt redden lukt lukken kunt toekomst samenwerking dienstverband vervolg",
    "not_for_you": """
        niets_voor_(?:jou|je) niet_voor_(?:jou|je)_weggelegd niet_de_juiste_(?:persoon|man|vrouw)
        verkeerde_plek niet_op_je_plek niet_op_de_juiste_plek
    """,
    "for_ever": "niet_veranderen nooit hoe_lang ook_niet niet_meer wordt_het_niet blijft",
    "comes_good": """
        goed_komt goedkomt goed_gaat_komen (?:dit|het|dat|je_dit|je_het)_(?:lukt|haalt|redt) slaagt
    """,
    "no_more": "niet_meer",
    "about": "rond_te_lopen rondlopen rondloopt werkt werken zit staat",
    "not_back": "niet_(?:meer_)?(?:terugkomt|terugkeert|terug_komt|terug_te_komen)",
    "wont_come_good": "niet_meer_goed_(?:komen|komt|gaat) niet_meer_goedkomt",
    "not_till": """
        (?:haalt|haal|redt)_(?:je_|jij_)?(?:hier_)?de_(?:kerst|zomer|bouwvak|herfst|lente|eindstreep)
        (?:haalt|haal|redt)_(?:je|jij)_(?:hier_)?de_(?:kerst|zomer|bouwvak)
    """,
    "not_along": "niet_meer_mee niet_meer_meemaakt",
    "makes": "maakt maak meemaakt maken",
}
