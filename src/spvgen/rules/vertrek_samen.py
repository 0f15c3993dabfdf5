"""An exit that is told by what comes together in a sentence, in any order (part of P03)."""

from typing import Final

from spvgen.rules.together import Roles

_THINGS: Final = Roles(
    {
        "cond": """
        niet geen zonder onvoldoende blijft blijven zakt weer opnieuw uitblijven uitblijft dan anders
        onder
    """,
        "end": """
        einde eindigt eindigen stopt beëindigen beëindigd beëindigt beeindigen opzeggen opgezegd
        op_te_zeggen voorbij ontbinden ontbonden streep_onder
    """,
        "job": """
        dienstverband arbeidsovereenkomst aanstelling contract samenwerking baan je_tijd_(?:bij|hier|als)
    """,
        "let_go": "(?:laten|laat)_(?:we|wij|ik)_je_gaan",
        "stay_not": """
        niet_(?:kunt|kan|zult|meer)_blijven niet_bij_ons_(?:kunt|kan|zult)_blijven
        niet_meer_bij_ons_(?:werkt|werken|in_dienst)
    """,
        "stops": "houdt stopt",
        "for_you": "voor_(?:jou|je)_(?:op|hier|bij)",
        "last": "(?:je|jouw)_laatste_(?:seizoen|schooljaar|jaar|maand|maanden|weken|dienst)",
        "here": "bij_ons hier bij_(?:dit|deze|het)_(?:bedrijf|school|organisatie)",
        "departure": "vertrek ontslag",
        "certain": "onvermijdelijk onafwendbaar onontkoombaar onherroepelijk",
        "elsewhere": "ergens_anders elders",
        "better": "begint beginnen beter gelukkiger tot_je_recht toekomst",
        "future": "toekomst",
        "not_here": "niet_(?:bij|binnen|in)_(?:ons|dit|deze|onze|het)",
        "successor": "vervanger opvolger opvolging",
        "heir": "(?:je|jouw)_(?:opvolger|opvolgster) opvolg(?:er|ster)_voor_(?:je|jou)",
        "newcomer": """
        kandidaat kandidaten vacature sollicitanten iemand_anders iemand_nieuws een_nieuwe een_ander
        werving nieuwe_collega
    """,
        "seat": """
        (?:je|jouw)_(?:plek|plaats|stoel|functie|baan|werkplek|formatieplaats|opvolging|uren|rooster)
        (?:na|naast)_jou
    """,
        "later": """
        straks vanaf per daarna afloop zomer najaar voorjaar seizoen januari februari maart april mei juni
        juli augustus september oktober november december volgend verder alvast vast toekomst
    """,
        "sought": """
        zoekt zoeken zoek werft werven open gesprek gesprekken vinden staat uit geplaatst online komt
        ingevuld invullen
    """,
        "without_you": "zonder_jou",
        "goodbye": "afscheid_van_(?:je|jou) afscheid_nemen_van_(?:je|jou)",
        "farewell": "afscheids*",
        "apart": """
        uit_elkaar_(?:gaan|te_gaan|gaat) gaan_(?:we|wij)_uit_elkaar onze_wegen
    """,
        "can_part": """
        uit_elkaar_kunnen_gaan uit_elkaar_te_kunnen_gaan (?:netjes|goed|prettig)_uit_elkaar
    """,
        "given_exit": """
        (?:na|tot|vóór|voor|tot_aan|rond|over|wegens|bij)_(?:je|jouw)_(?:vertrek|ontslag|uitdiensttreding|weggang)
        (?:datum|dag)_waarop_(?:je|jij)_(?:stopt|vertrekt|weggaat|gaat) nog_in_dienst_(?:bent|zult)
        (?:zeggen|zeg)_(?:we|wij|ik)_(?:je|jou)_op
    """,
        "trip": "naar_de naar_een naar_huis naar_kantoor rit route bus garage remise ochtend locatie reis",
        "exit_terms": """
        (?:je|jouw)_transitievergoeding ontslagvergoeding beëindigingsvoorstel beëindigingsregeling
    """,
        "former": "oude vorige eerdere",
        "ended": """
        afbouwen afgebouwd verbreken verbroken ontbinding beëindiging opzegging stopzetten afronding
        ontbinden ontbonden
    """,
        "your_job": """
        (?:je|jouw|het|de)_(?:dienstverband|arbeidsovereenkomst|arbeidscontract|aanstelling)
        de_samenwerking samenwerking_met_(?:je|jou)
    """,
        "ceases": "ophoudt",
        "unsure": "mogelijk misschien eventueel zou zouden uiterste mocht wellicht als wanneer",
        "nay": """
        niet_(?:aan_de_orde|bedoeld|de_bedoeling|besloten|uitgesloten|vast) nooit pas zelf wilt tenzij
        geen_(?:ontslag|ontbinding|einde|sprake|beëindiging|reden)
    """,
        "posted": "uitgezet opengesteld gepubliceerd uitgeschreven",
        "seen_no_more": """
        (?:jou|je)_(?:hier_)?niet_meer_terug (?:zien|zie)_(?:we|wij|ik)_(?:jou|je)_niet_meer
    """,
        "closing": """
        (?:afronding|afsluiting|slot|einde)_van_(?:je|jouw)_(?:tijd|periode|loopbaan|carrière|jaren)
        (?:je|jouw)_laatste_contract laatste_contract_bij_ons
    """,
        "expects": "ervan_uit rekenen_erop verwachten verwacht nemen_aan",
        "sets_off": "aan_de_slag een_baan werk_hebt werk_vindt begint",
        "over": "houdt_het_op stopt_het houdt_het_voor is_het_klaar is_het_over",
        "position": "positie functie samenwerking",
        "untenable": "onhoudbaar onmogelijk_geworden",
        "when_you_stop": "wanneer_je_(?:hier_)?(?:stopt|weggaat|vertrekt)",
        "gone": """
        (?:weg|vertrokken|weggegaan|uit_dienst)_(?:bent|zult_zijn|moet|gaat|zal_zijn|moest)
        (?:bent|ben)_(?:je|jij)_(?:weg|vertrokken|er_niet_meer|hier_niet_meer|uit_dienst|weggegaan)
        er_niet_meer_(?:bent|zult_zijn|werkt|bij_bent|zijn) niet_meer_bij_ons_bent
        moet_(?:vertrekken|opstappen|weg) ons_(?:gaat|zult|zal|gaan)_verlaten ons_verlaat
        (?:gaat|zult)_(?:ons|het_bedrijf|de_organisatie|de_school)_verlaten niet_meer_in_dienst
    """,
        "no_place": """
        geen_(?:plek|plaats|ruimte|toekomst|werk|rol|functie)_meer geen_(?:plek|plaats|toekomst)_voor
        niet_(?:meer|langer)_nodig
    """,
        "to_you": "voor_(?:je|jou) (?:jou|je)_(?:hier_|dan_)?niet_(?:meer|langer)_nodig (?:ben|bent)_je_hier",
        "your_future": "(?:je|jouw|een)_toekomst",
        "no": "niet geen niemand nooit",
        "believes": "gelooft geloven geloof verwachten verwacht rekenen rekent denken denkt ziet zien",
        "stays": """
        blijft_werken (?:je|jij)_(?:hier_)?blijft bij_ons_(?:werkt|blijft|zit) blijvend blijvende
        (?:nog|dan)_(?:hier|bij_ons)_(?:werkt|bent|zit|rondloopt)
    """,
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
        "prolonged": "verlengen verlengd verlengt verleng",
        "contract": "contract jaarcontract aanstelling dienstverband arbeidscontract arbeidsovereenkomst",
        "hands_in": """
        inlever* lever levert ingeleverd leegmaken leeg opgehaald ingenomen meenemen leegt ruimt
    """,
        "of_house": """
        sleutel sleutels pas toegangspas badge pasje laptop telefoon kastje locker uniform
        bedrijfskleding werkkleding tankpas leaseauto bestelbus kluisje spullen
    """,
        "at_the_end": """
        laatste_(?:dag|week|werkdag) einde_van_(?:dit|het|je)_(?:plan|traject|verbeterplan)
        na_(?:afloop_van_)?(?:dit|het)_(?:plan|traject) eindevaluatie eindgesprek laatste_evaluatie
    """,
        "pay": "salaris loon",
        "settlement": """
        vaststellingsovereenkomst beëindigingsovereenkomst vertrekregeling vertrekpremie ontslagaanvraag
        ontslagvergunning uitdiensttreding
    """,
        "we": "we wij hr",
        "your_exit": "(?:je|jouw)_(?:ontslag|vertrek|weggang|uitdiensttreding)",
        "towards": """
        dossier onderbouwing bewijs voorbereiden bereiden bereidt voorbereiding regelen regelt voorbereid
        afhandelen richting aankondigen communiceren vertellen mededelen dossieropbouw overdracht
    """,
        "your_part": "(?:je|jouw)_(?:taken|uren|klanten|werk|klas|dossiers|rooster|routes|groep)",
        "given_away": "al_(?:verdeeld|vergeven|toegewezen|ingevuld) al_aan_(?:iemand|een)",
        "last_day": """
        (?:je|jouw)_laatste_(?:dag|werkdag|dienst|les|lesdag|rit|shift|ronde|klus|nacht)
    """,
        "is": "is valt ligt wordt zal zijn",
        "round_off": """
        (?:je|jouw)_(?:loopbaan|carrière|dienstverband|arbeidsrelatie) samenwerking_met_(?:je|jou)
    """,
        "off": "af afronden afgerond afsluiten afgesloten",
        "all_stops": "daarna_stopt dan_stopt daarna_niet_meer",
        "arranged": """
        begint start ingewerkt klaar geregeld gevonden aangenomen geworven werven zoeken gezocht
        aangetrokken
    """,
        "yours": "je jouw jij jou",
        "plan": "(?:dit|het)_(?:plan|traject) verbeterplan verbetertraject",
        "for_form": "voor_het_dossier voor_de_vorm formaliteit papieren_exercitie",
        "only": "vooral alleen slechts enkel eigenlijk puur is nodig",
        "maybe": """
        kan kunnen kon zou zouden mogelijk misschien eventueel bespreken bespreekt besproken uiterste
        mogelijkheid mogelijkheden optie opties sprake wellicht bekijken overleg voorkomen onderzoeken
    """,
        "denied": """
        nooit niets_besloten pas niet_vast
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
    }
)
_OPEN: Final = "-maybe -denied -others"
_STRICT: Final = f"{_OPEN} -away"
_ANYWHERE: Final = (
    "heir -maybe -denied -former",
    "last_day is -maybe -denied -away",
    "goodbye -maybe -denied",
    "apart -maybe -denied -others",
    "can_part -denied -others -cond",
    "given_exit -unsure -nay -others -trip",
    "exit_terms yours -maybe -nay -others",
    "your_job ended yours -maybe -nay -others",
    "ceases at_the_end -maybe -nay -others",
    "gone decided yours -maybe -denied -others",
    "no believes stays yours -maybe -others",
    "seat posted -maybe -denied -others",
    "seen_no_more -maybe -denied -others -away",
    "closing -maybe -denied -others",
    "expects elsewhere sets_off yours -denied -others",
    "hands_in of_house over -maybe -denied -others",
    "position untenable yours -maybe -denied -others",
    "when_you_stop here -maybe -denied -others -away",
    "settlement we -maybe -denied",
    *(
        f"{one} {_STRICT}"
        for one in (
            "newcomer seat later", "newcomer seat sought", "without_you later", "farewell yours",
            "gone later yours", "no_place to_you", "your_future no not_here",
            "your_future no to_you", "no stays plan", "decided not_on yours",
            "prolonged contract no yours", "hands_in of_house at_the_end yours", "pay all_stops",
            "your_exit towards", "round_off off plan", "your_part given_away later",
        )
    ),
)  # fmt: skip
"""What tells an exit in whatever part of the plan it stands."""
_IN_THE_FRAME: Final = (
    *(
        f"{one} {_OPEN}"
        for one in (
            "end job cond", "let_go", "stops for_you cond", "last here cond", "departure certain cond",
            "elsewhere better yours", "future not_here yours",
        )
    ),
    "stay_not yours -denied -others",
    "successor arranged yours -away -denied -others",
    "plan for_form only -denied",
)  # fmt: skip
"""What tells it where the plan speaks of the whole: before it, behind it, and of what follows."""
exit_told_anywhere: Final = _THINGS.meeting(*_ANYWHERE)
exit_told: Final = _THINGS.meeting(*_IN_THE_FRAME)
"""Searches for the sentences that tell an exit."""
