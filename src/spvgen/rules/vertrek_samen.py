"""An exit that is told by what comes together in a sentence, in any order (part of P03)."""

from typing import Final

from spvgen.rules.together import Roles

_SAID: Final = Roles(
    {
        # Who, when, and what leaves it open
        "yours": "je jouw jij jou",
        "jouw": "jouw",
        "we": "we wij hr",
        "later": """
        straks vanaf per daarna afloop zomer najaar voorjaar seizoen januari februari maart april mei juni
        juli augustus september oktober november december volgend verder alvast vast toekomst kerst
        bouwvak *vakantie na_(?:de_)?(?:zomer|kerst|kerstvakantie|zomervakantie|bouwvak)
    """,
        "at_the_end": """
        laatste_(?:dag|week|weken|werkdag) laatste_(?:twee|drie|vier)_weken slotdag
        einde_van_(?:dit|het|je)_(?:plan|traject|verbeterplan)
        na_(?:afloop_van_)?(?:dit|het)_(?:plan|traject) eindevaluatie eindgesprek
        laatste_(?:evaluatie|gesprek)
    """,
        "here": "bij_ons hier bij_(?:dit|deze|het)_(?:bedrijf|school|organisatie)",
        "plan": "(?:dit|het)_(?:plan|traject) verbeterplan verbetertraject",
        "cond": """
        niet geen zonder onvoldoende blijft blijven zakt weer opnieuw uitblijven uitblijft dan anders
        daarna onder
    """,
        "no": "niet geen niemand nooit",
        "maybe": """
        kan kunnen kon zou zouden mogelijk misschien eventueel bespreken bespreekt besproken uiterste
        mogelijkheid mogelijkheden optie opties sprake wellicht bekijken overleg voorkomen onderzoeken
    """,
        "unsure": "mogelijk misschien eventueel zou zouden uiterste mocht wellicht als wanneer",
        "nay": """
        niet_(?:aan_de_orde|bedoeld|de_bedoeling|besloten|uitgesloten|vast) nooit pas zelf wilt tenzij
        niet_uit
        permitteren veroorloven riskeren riskeert geen_(?:ontslag|ontbinding|einde|sprake|beëindiging|reden)
    """,
        "denied": """
        nooit niets_besloten niet_vast (?:dan_|daarna_|^_)pas pas_(?:als|na|dan|later|daarna|aan|wanneer)
        geen_(?:vervanger|opvolger|besluit|einde|ontslag|reden|sprake|formaliteit)
        niet_(?:besloten|einde|voorbij|het_einde|bedoeld|aan_de_orde|aan|alleen|voor_het_dossier|voor_de_vorm)
        niet_(?:om|dat|afscheid|uit_elkaar|de_bedoeling)
        zelf wilt wil
    """,
        "others": """
        klant(?:en)? leerling(?:en)? cli[eë]nt(?:en)? bewoner(?:s)? patiënt(?:en)? leverancier(?:s)?
        huurder(?:s)? collega's abonnement project gast(?:en)? bezoeker(?:s)? reiziger(?:s)? student(?:en)?
        beller(?:s)? deelnemer(?:s)? kind(?:eren)? ouders gezin(?:nen)? gebruiker(?:s)? huurauto
    """,
        "away": """
        vakantie verlof ziek ziekte afwezig training cursus cursusdag trainingsdag voor_de dag_dat dinsdag
        maandag woensdag donderdag vrijdag tijdens
    """,
        "on_leave": "vakantie verlof ziek ziekte maandag dinsdag woensdag donderdag vrijdag tijdens",
        "partly": """
        (?:deel|twee|drie|vier|vijf|enkele|paar|helft)_van_(?:je|jouw) tijdelijk zolang
        zodat_(?:je|jij)_(?:meer|tijd|je|ruimte) tijd_(?:over|krijgt|hebt)
    """,
        "trip": "naar_de naar_een naar_huis naar_kantoor rit route bus garage remise ochtend locatie reis",
        "past": "was waren had hadden sinds toen begon begonnen startte kwam vorig vorige werkte stagiair",
        # That you go
        "your_exit": """
        (?:je|jouw)_(?:ontslag|vertrek|weggang|uitdiensttreding|afscheid|ontslagbrief|eindafrekening)
        (?:je|jouw)_(?:naderende|aanstaande|komende)_(?:ontslag|vertrek|weggang|uitdiensttreding|afscheid)
        (?:je|jouw)_(?:getuigschrift|transitievergoeding|uitkering|afscheidsborrel|afscheidscadeau)
        ontslagvergoeding beëindigingsvoorstel beëindigingsregeling
    """,
        "given_exit": """
        (?:na|tot|vóór|voor|tot_aan|rond|over|wegens|bij|nu)_(?:je|jouw)_(?:vertrek|ontslag|uitdiensttreding|weggang|afscheid)
        (?:datum|dag)_waarop_(?:je|jij)_(?:stopt|vertrekt|weggaat|gaat) nog_in_dienst_(?:bent|zult)
        (?:zeggen|zeg)_(?:we|wij|ik)_(?:je|jou)_op
    """,
        "your_thing": """
        getuigschrift borrel afscheid* referenties referentie cursus opleiding diploma vorige
    """,
        "goodbye": "afscheid_van_(?:je|jou) afscheid_nemen_van_(?:je|jou)",
        "farewell": "afscheids*",
        "heads_up": "opgeheven_hoofd goede_herinnering netjes_achter waardig_afscheid waardige_manier",
        "goes": "deur afscheid vertrek vertrekt weggaat weg afsluiten afsluiting afscheids*",
        "wish_well": "gunnen gun gunt wensen wens",
        "elsewhere_well": """
        nette_(?:afsluiting|afronding) (?:goede|mooie)_afsluiting waardig_afscheid een_werkgever
        een_(?:baan|werkplek|plek)_(?:die|waar|bij) een_andere_(?:baan|werkgever|plek) ergens_anders
        elders volgende_stap nieuwe_(?:baan|werkgever|start)
    """,
        "own_honour": "eer_aan_(?:jezelf|je_zelf|uzelf) zelf_ontslag zelf_je_ontslag zelf_opzegt",
        "on_the_street": "op_straat",
        "stands": "sta staat",
        "once_more": "nog_(?:een|één)_keer dezelfde_dag anders dan",
        "packs": """
        (?:moet|mag|kunt|kun)_je_je_(?:spullen|koffers|biezen)_pakken
        (?:zijn|haar|hun|je)_(?:koffers|biezen)_pakken
        (?:mag|moet|kunt|kun|kan)_je_(?:je_)?(?:spullen|gereedschap|koffer|tas)_inpakken
    """,
        "apart": """
        uit_elkaar_(?:gaan|te_gaan|gaat) gaan_(?:we|wij)_uit_elkaar onze_wegen
    """,
        "can_part": """
        uit_elkaar_kunnen_gaan uit_elkaar_te_kunnen_gaan (?:netjes|goed|prettig)_uit_elkaar
    """,
        "settlement": """
        vaststellingsovereenkomst beëindigingsovereenkomst vertrekregeling vertrekpremie ontslagaanvraag
        ontslagvergunning uitdiensttreding
    """,
        "last_step": """
        laatste_(?:verplichte_|nodige_|formele_)?(?:stap|horde|formaliteit|hobbel)
        verplichte_(?:stap|horde|formaliteit)
    """,
        "before": "voordat voor_we om",
        "dismiss": "ontslaan ontslag* afscheid vertrek",
        "let_go": "(?:laten|laat)_(?:we|wij|ik)_je_gaan",
        "gone": """
        (?:weg|vertrokken|weggegaan|uit_dienst)_(?:bent|zult_zijn|moet|gaat|zal_zijn|moest)
        (?:bent|ben)_(?:je|jij)_(?:weg|vertrokken|er_niet_meer|hier_niet_meer|uit_dienst|weggegaan)
        niet_meer_bij_(?:bent|zult_zijn) (?:bent|ben)_je_hier_(?:toch_|dan_)?weg je_hier_(?:toch_)?weg_bent
        er_niet_meer_(?:bent|zult_zijn|werkt|bij_bent|zijn) niet_meer_bij_ons_bent
        moet_(?:vertrekken|opstappen|weg) ons_(?:gaat|zult|zal|gaan)_verlaten ons_verlaat
        (?:gaat|zult)_(?:ons|het_bedrijf|de_organisatie|de_school)_verlaten niet_meer_in_dienst
    """,
        "leaving_us": "(?:je|jij)_ons_(?:gaat_)?verla(?:at|ten) (?:je|jij)_(?:bij_ons|hier)_weggaat",
        "decided": """
        besloten besluit beslist beslissing vast vaststaat duidelijk zeker klaar weten definitief gezegd
        rekent
    """,
        "not_on": """
        niet_(?:bij_ons_)?(?:verder|door)_(?:kunt|kan|kunnen|gaat|gaan|willen|mag) zonder_jou
        moet_gaan niet_(?:gaat|zult)_redden niet_(?:kunt|mag|zult)_blijven
        je_(?:vertrekt|weggaat|weg_moet|eruit_gaat|eruit_moet|moet_gaan|moet_vertrekken)
        niet_(?:verder|door)_met_(?:je|jou) niet_met_(?:je|jou)_(?:verder|door)
    """,
        "departure": "vertrek ontslag",
        "certain": "onvermijdelijk onafwendbaar onontkoombaar onherroepelijk",
        "towards": """
        dossier onderbouwing bewijs voorbereiden bereiden bereidt voorbereiding regelen regelt voorbereid
        afhandelen richting aankondigen communiceren vertellen mededelen dossieropbouw overdracht
    """,
        # That you are here no longer, or only until then
        "sits": "sta staat zit werk werkt loop loopt ben bent rij rijdt draai draait zien zie",
        "not_there": """
        (?:hier|bij_ons|er)_(?:dan_|straks_)?niet_meer
        niet_meer_(?:bij_ons|hier|voor_de_klas|in_de_keuken|in_de_ploeg|in_het_team|op_de_afdeling|in_dienst)
    """,
        "must": "hoeft hoef hoeven over aanspreken",
        "seen_no_more": """
        (?:jou|je)_(?:hier_)?niet_meer_terug (?:zien|zie)_(?:we|wij|ik)_(?:jou|je)_niet_meer
    """,
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
        "here_still": "(?:je|jij)_hier_nog je_nog_hier je_nog_bij_ons je_bij_ons_nog",
        "while": "maanden weken tijd dagen paar resterende zolang korte",
        "last_as": "(?:je|jouw)_laatste_(?:maanden|weken|dagen)_(?:als|bij_ons|hier|in_dienst)",
        "last_day": """
        (?:je|jouw)_laatste_(?:dag|werkdag|dienst|les|lesdag|rit|shift|ronde|klus|nacht)
    """,
        "is": "is valt ligt wordt zal zijn",
        "closing": """
        (?:afronding|afsluiting|slot|einde)_van_(?:je|jouw)_(?:tijd|periode|loopbaan|carrière|jaren)
        (?:je|jouw)_laatste_contract laatste_contract_bij_ons
    """,
        "when_you_stop": "wanneer_je_(?:hier_)?(?:stopt|weggaat|vertrekt)",
        # That the job ends
        "end": """
        einde eindigt eindigen stopt beëindigen beëindigd beëindigt beeindigen opzeggen opgezegd
        op_te_zeggen voorbij ontbinden ontbonden streep_onder
    """,
        "job": """
        dienstverband arbeidsovereenkomst aanstelling contract samenwerking baan je_tijd_(?:bij|hier|als)
    """,
        "ended": """
        afbouwen afgebouwd verbreken verbroken ontbinding beëindiging opzegging stopzetten afronding
        stop_te_zetten te_(?:beëindigen|verbreken|ontbinden|stoppen)
        ontbinden ontbonden
    """,
        "your_job": """
        (?:je|jouw|het|de)_(?:dienstverband|arbeidsovereenkomst|arbeidscontract|aanstelling)
        samenwerking_met_(?:je|jou)
    """,
        "together": "de_samenwerking",
        "ceases": "ophoudt",
        "stops": "(?:houdt|stopt)_(?:het|dit)",
        "for_you": "voor_(?:jou|je|ons)",
        "over": """
        houdt_het_op stopt_het houdt_het_voor is_het_klaar is_het_over stopt_(?:je|jouw)_(?:toegang|account)
    """,
        "round_off": """
        (?:je|jouw)_(?:loopbaan|carrière|dienstverband|arbeidsrelatie) samenwerking_met_(?:je|jou)
    """,
        "off": "af afronden afgerond afsluiten afgesloten",
        "position": "positie functie samenwerking",
        "untenable": "onhoudbaar onmogelijk_geworden",
        "prolonged": "verlengen verlengd verlengt verleng",
        "contract": "contract jaarcontract aanstelling dienstverband arbeidscontract arbeidsovereenkomst",
        "pay": "salaris loon",
        "all_stops": "daarna_stopt dan_stopt daarna_niet_meer",
        "exit_thing": """
        transitievergoeding ontslagvergoeding eindafrekening vertrekpremie opzegtermijn opzegbrief
        ontslagdatum ontslagbrief ontslagaanvraag ontslagvergunning uitdiensttreding uitdienstdatum
        ontslagdossier ontslagprocedure exitgesprek exit-gesprek vertrekregeling vertrekdatum
        vaststellingsovereenkomst beëindigingsovereenkomst
    """,
        "happens": """
        berekend uitbetaald klaar staat geregeld gereserveerd betalen overgemaakt gereed gaat_in ingaan
        ingaat start starten volgt volgen loopt ligt krijg krijgt ontvang ontvangt wordt worden is zijn
        vul vult plannen plant plan_je maken opgesteld opstellen besproken
    """,
        "staffing": "formatie formatieplan begroting organogram formatieplaatsen",
        "authority": "uwv kantonrechter rechter",
        "file": "dossier verbetertraject traject plan verbeterplan kans kansen vast vastleggen",
        "wants": "wil willen eist vraagt nodig toetst verwacht zien straks",
        "no_income": "zonder_(?:dit|je|jouw)_(?:inkomen|salaris|baan|loon)",
        # That somebody else comes, or has your work
        "heir": "(?:je|jouw)_(?:opvolger|opvolgster) opvolg(?:er|ster)_voor_(?:je|jou)",
        "former": "oude vorige eerdere",
        "successor": "vervanger opvolger opvolging",
        "arranged": """
        begint start ingewerkt klaar geregeld gevonden aangenomen geworven werven zoeken gezocht
        aangetrokken
    """,
        "newcomer": """
        kandidaat kandidaten vacature sollicitanten iemand_anders iemand_nieuws een_nieuwe een_ander
        degene degene_die wie_jouw
        werving nieuwe_collega
    """,
        "seat": """
        (?:je|jouw)_(?:plek|plaats|stoel|functie|baan|werkplek|formatieplaats|opvolging|uren|rooster)
        (?:na|naast)_jou
    """,
        "sought": """
        zoekt zoeken zoek werft werven open gesprek gesprekken vinden staat uit geplaatst online komt
        ingevuld invullen
    """,
        "posted": "uitgezet opengesteld gepubliceerd uitgeschreven",
        "for_your_seat": "voor_(?:jouw|je)_(?:plek|plaats|stoel|functie|baan|werkplek|rooster|uren)",
        "somebody": "iemand mensen kandidaten vervanging",
        "gets_seat": """
        (?:krijgt|vult|bezet|neemt|pakt)_(?:dan_|straks_)?jouw_(?:functie|plek|plaats|stoel|baan|rol)
        op_jouw_(?:plek|stoel|plaats)_(?:zit|komt|begint|staat)
    """,
        "from_you": "van_(?:je|jou)",
        "in_your_place": "een_ander_voor_jouw iemand_anders_voor_jouw",
        "takes_over": "overneemt overnemen over_te_nemen overgenomen neemt_over",
        "handed_over": "overdraagt overdragen overdracht draag draagt over_te_dragen overneemt overnemen",
        "your_all": """
        (?:al_je|al_jouw|jouw)_(?:klanten|dossiers|klassen|lesmateriaal|taken|werk|zaken|projecten|groep)
        (?:al_je|al_jouw|jouw)_(?:cliënten|routes|portefeuille|uren|lessen|leerlingen|vaste_klanten|werkzaamheden)
        je_(?:klassen|vaste_klanten|portefeuille) rest_van_je_(?:pakket|taken|werk)
    """,
        "for_good": """
        na_(?:mei|juni|juli|augustus|september|oktober|november|december|januari|februari|maart|april)
        na_(?:de_)?(?:zomer|zomervakantie|kerst|kerstvakantie|bouwvak) definitief voorgoed blijvend
        laatste_(?:twee|drie|vier)_weken laatste_(?:week|weken)_van_het_plan
    """,
        "without_you": "zonder_jou",
        "your_part": "(?:je|jouw)_(?:taken|uren|klanten|werk|klas|dossiers|rooster|routes|groep|pakket)",
        "given_away": "al_(?:verdeeld|vergeven|toegewezen|ingevuld) al_aan_(?:iemand|een)",
        # That your way leads elsewhere
        "elsewhere": "ergens_anders elders",
        "better": "begint beginnen beter gelukkiger tot_je_recht toekomst",
        "expects": "er_(?:maar_)?van_uit ervan_uit rekenen_erop verwachten verwacht nemen_aan",
        "sets_off": "aan_de_slag een_baan werk_hebt werk_vindt begint",
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
        "doubts": """
        (?:verwacht|verwachten|geloof|gelooft|geloven|denk|denken|rekent|reken)_(?:ik_|we_|wij_|er_)?niet_dat_(?:je|jij)
    """,
        "manages": """
        omdraait redt haalt lukt rechttrekt goedmaakt verandert verbetert bijdraait volhoudt waarmaakt slaagt
        inhaalt
    """,
        "next_job": """
        (?:je|jouw)_(?:volgende|toekomstige)_(?:baan|werkgever|baas) (?:je|jouw)_nieuwe_werkgever
    """,
        # What is handed in, and what the plan is for
        "hands_in": """
        inlever* lever levert ingeleverd leegmaken leeg opgehaald ingenomen meenemen leegt ruimt
    """,
        "of_house": """
        sleutel sleutels pas toegangspas badge pasje laptop telefoon kastje locker uniform
        bedrijfskleding werkkleding tankpas leaseauto bestelbus kluisje spullen
    """,
        "swapped": "nieuwe nieuw oude vervangen omruil* ruil* reparatie update controle sleutelplan meeting",
        "emptied": "(?:je|jouw)_(?:kastje|locker|kluisje|werkplek|bureau)",
        "empty": "leeg leegmaken ontruimt ruimt opruimt",
        "date": """
        januari februari maart april mei juni juli augustus september oktober november december
    """,
        "for_form": "voor_het_dossier voor_de_vorm formaliteit papieren_exercitie",
        "only": "vooral alleen slechts enkel eigenlijk puur is nodig",
    }
)
_OPEN: Final = "-maybe -denied -others"
_STRICT: Final = f"{_OPEN} -away"
_ANYWHERE: Final = (
    "heir -maybe -denied -former",
    "last_day is -maybe -denied -away",
    "goodbye -maybe -denied",
    "apart -maybe -denied -nay -others",
    "can_part -denied -nay -others -cond",
    "given_exit -unsure -nay -trip",
    "your_exit -maybe -nay -others -trip -past -unsure",
    "ended your_job -maybe -nay -others",
    "ended together yours -maybe -nay -others",
    "ceases at_the_end -maybe -nay -others",
    "gone decided yours -maybe -denied -others",
    "stays no believes yours -maybe -others",
    "still_here wonder yours -denied",
    "only_until stay yours -denied -others -away",
    "still_there colleagues here yours -denied",
    "posted seat -maybe -denied -others",
    "seen_no_more -maybe -denied -others -away",
    "not_there sits later yours -maybe -denied -others -on_leave -must",
    "leaving_us -maybe -denied -unsure",
    "last_as -maybe -denied -past -away",
    "our_future no lies -maybe -denied -others",
    "your_name no later -maybe -denied -away",
    "here_still while -denied -others",
    "closing -maybe -denied -others",
    "elsewhere expects sets_off yours -denied -others",
    "elsewhere expects later yours -denied -others",
    "over hands_in of_house -maybe -denied -others",
    "hands_in of_house date yours -maybe -unsure -denied -away -swapped",
    "emptied empty date -maybe -denied -away",
    "untenable position yours -maybe -denied -others",
    "when_you_stop here -maybe -denied -others -away",
    "settlement we -maybe -denied",
    "wish_well elsewhere_well yours -denied -others",
    "heads_up goes yours -denied -others -trip",
    "own_honour -nay -denied",
    "on_the_street stands once_more yours -denied -others -trip",
    "packs -denied -trip -away",
    "last_step before dismiss -denied",
    "next_job -nay -denied -past",
    "doubts manages -denied",
    "no_trust go_on yours -denied -others",
    "not_for_you for_ever -maybe -denied -others",
    "no_income yours -denied",
    "exit_thing happens -maybe -nay -others -unsure",
    "staffing later no yours -maybe -denied",
    "authority file wants -nay",
    "in_your_place later -maybe -denied -away -partly",
    "for_your_seat somebody sought -maybe -denied -away",
    "gets_seat -maybe -denied -away -partly",
    "takes_over for_good from_you -maybe -denied -away -partly",
    "without_you later handed_over yours -denied -away",
    "takes_over newcomer jouw -maybe -denied -away -partly",
    "for_good handed_over your_all -denied -away -partly",
    "given_away your_part later -maybe -denied -away",
    *(
        f"{one} {_STRICT}"
        for one in (
            "newcomer seat later", "newcomer seat sought", "without_you later", "farewell yours",
            "gone later yours", "no_place to_you", "your_future no not_here",
            "your_future no to_you", "stays no plan", "not_on decided yours",
            "prolonged contract no yours", "hands_in of_house at_the_end yours", "all_stops pay",
            "round_off off plan",
        )
    ),
)  # fmt: skip
"""What tells an exit in whatever part of the plan it stands."""
_IN_THE_FRAME: Final = (
    *(
        f"{one} {_OPEN}"
        for one in (
            "end job cond", "let_go", "last here cond", "certain departure cond",
            "elsewhere better yours", "not_here future yours",
        )
    ),
    "stops for_you cond -denied -others",
    "stay_not yours -maybe -denied -others",
    "successor arranged yours -maybe -away -denied -others",
    "for_form plan only -maybe -denied",
)  # fmt: skip
"""What tells it where the plan speaks of the whole: before it, behind it, and of what follows."""
exit_told_anywhere: Final = _SAID.meeting(*_ANYWHERE)
exit_told: Final = _SAID.meeting(*_IN_THE_FRAME)
"""Searches for the sentences that tell an exit."""
