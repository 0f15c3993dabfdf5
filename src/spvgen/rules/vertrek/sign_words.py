"""Signs of an exit: who comes next, where the way leads, what is handed in, by their role (P03)."""

from typing import Final

from spvgen.rules.reading.patterns import MONTH

SIGNS: Final = {
    # That the job ends
    "end": """
        einde eindigt eindigen stopt beëindigen beëindigd beëindigt beeindigen opzeggen opgezegd op_te_zeggen
        voorbij ontbinden ontbonden streep_onder
    """,
    "job": """
        dienstverband arbeidsovereenkomst aanstelling contract samenwerking baan je_tijd_(?:bij|hier|als)
    """,
    "ended": """
        afbouwen afgebouwd verbreken verbroken ontbinding beëindiging opzegging stopzetten afronding
        stop_te_zetten te_(?:beëindigen|verbreken|ontbinden|stoppen) ontbinden ontbonden afwikkeling
    """,
    "your_job": """
        (?:je|jouw|het|de)_(?:dienstverband|arbeidsovereenkomst|arbeidscontract|aanstelling)
        samenwerking_met_(?:je|jou)
    """,
    "together": "de_samenwerking",
    "ceases": "ophoudt",
    "stops": "(?:houdt|stopt|eindigt)_(?:het|dit)",
    "for_you": "voor_(?:jou|je|ons) hier bij_ons",
    "over": """
        houdt_het_op stopt_het houdt_het_voor is_het_klaar is_het_over stopt_(?:je|jouw)_(?:toegang|account)
    """,
    "round_off": "(?:je|jouw)_(?:loopbaan|carrière|dienstverband|arbeidsrelatie) samenwerking_met_(?:je|jou)",
    "off": "af afronden afgerond afsluiten afgesloten",
    "carries_on": "gewoon_(?:verder|door) loopbaan_(?:hier_)?verder",
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
        vaststellingsovereenkomst beëindigingsovereenkomst ontbindingsverzoek ontbindingsprocedure
        beëindigingsvoorstel beëindigingsregeling voorstel_tot_beëindiging
    """,
    "happens": """
        berekend uitbetaald klaar staat geregeld gereserveerd betalen overgemaakt gereed gaat_in ingaan ingaat
        start starten volgt volgen loopt ligt krijg krijgt ontvang ontvangt vul vult plannen plant plan_je
        maken opgesteld opstellen besproken dient indienen indient aansturen aangestuurd stuurt leest tekenen
        tekent regelen regelt opmaat rond verrekenen verrekend klaarliggen klaarligt
    """,
    "not_yet": """
        nog_geen_(?:vaststellingsovereenkomst|vso|vertrekregeling|ontslagbrief|ontslagaanvraag|exitgesprek)
        nog_geen_(?:beëindigingsovereenkomst|beëindigingsvoorstel|vertrekdatum|ontslagdatum|opzegbrief)
    """,
    "none_of_it": """
        geen_(?:vaststellingsovereenkomst|vso|vertrekregeling|ontslagbrief|ontslagaanvraag|exitgesprek)
        geen_(?:beëindigingsovereenkomst|beëindigingsvoorstel|vertrekdatum|ontslagdatum|opzegbrief)
        geen_(?:opmaat|aanloop|voorbereiding|voorbode|voorstadium|voorportaal|opstap|verkapt|verkapte|omweg)
    """,
    "mended": "abuis vergissing per_ongeluk hersteld rechtgezet gecorrigeerd weggevallen vergeten",
    "staffing": "formatie formatieplan formatieplaatsen organogram",
    "authority": "uwv kantonrechter rechter",
    "file": "verbetertraject verbeterplan traject kans kansen",
    "wants": "wil willen eist vraagt nodig toetst verwacht zien straks",
    "no_income": "zonder_(?:dit|je|jouw)_(?:inkomen|salaris|baan|loon)",
    "until": "vóór voor voordat tot",
    "contract_ends": "(?:het|je|jouw)_(?:contract|dienstverband)_(?:stopt|eindigt)",
    "temporary": "tijdelijk tijdelijke bepaalde jaarcontract",
    # That somebody else comes, or has your work
    "heir": "(?:je|jouw)_(?:opvolger|opvolgster) opvolg(?:er|ster)_voor_(?:je|jou)",
    "former": "oude vorige eerdere",
    "your_successor": "(?:je|jouw)_(?:vervanger|opvolger|opvolging)",
    "arranged": """
        begint start ingewerkt klaar geregeld gevonden aangenomen geworven werven zoeken gezocht aangetrokken
    """,
    "newcomer": """
        kandidaat kandidaten vacature sollicitanten iemand_anders iemand_nieuws een_nieuwe een_ander degene
        wie_jouw werving nieuwe_collega
    """,
    "seat": """
        (?:je|jouw)_(?:plek|plaats|stoel|functie|baan|werkplek|formatieplaats|opvolging|uren|rooster)
        (?:na|naast)_jou
    """,
    "sought": """
        zoekt zoeken zoek werft werven open gesprek gesprekken vinden staat uit geplaatst online komt ingevuld
        invullen
    """,
    "your_place": "(?:je|jouw)_(?:plek|plaats|functie|baan|formatieplaats|fte|stoel)",
    "budgeted": """
        op_nul_(?:gezet|begroot) wegbegroot uit_(?:de|onze)_(?:begroting|formatie)
        niet_(?:meer_)?(?:begroot|in_de_begroting|in_de_formatie)
    """,
    "posted": "uitgezet opengesteld gepubliceerd uitgeschreven",
    "for_your_seat": "voor_(?:jouw|je)_(?:plek|plaats|stoel|functie|baan)",
    "somebody": "iemand mensen kandidaten vervanging",
    "gets_seat": """
        (?:krijgt|vult|bezet|neemt|pakt)_(?:dan_|straks_)?jouw_(?:functie|plek|plaats|stoel|baan|rol)
        op_jouw_(?:plek|stoel|plaats)_(?:zit|komt|begint|staat)
        (?:neemt|krijgt)_(?:hij|zij)_(?:je|jouw)_(?:plek|plaats|functie|stoel|baan)
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
    "for_good": f"""
        na_{MONTH} na_(?:de_)?(?:zomer|zomervakantie|kerst|kerstvakantie|bouwvak) definitief voorgoed blijvend
        laatste_(?:twee|drie|vier)_weken laatste_(?:week|weken)_van_het_plan volledig helemaal_van
    """,
    "without_you": "zonder_jou zonder_jouw_(?:uren|inzet|handen)",
    "your_part": """
        (?:je|jouw)_(?:taken|uren|klanten|werk|klas|klassen|dossiers|rooster|routes|route|groep|pakket|lessen|diensten)
        (?:je|jouw)_(?:zaken|wijk|ronde|rondes|leerlingen|cliënten|patiënten|projecten|rayon|spreekuren)
    """,
    "given_away": "al_(?:verdeeld|vergeven|toegewezen|ingevuld) al_aan_(?:iemand|een)",
    "on_yours": """
        op_(?:je|jouw)_(?:dienst|diensten|route|uren|lessen|plek|stoel|bureau|werkplek|nummer|toestel)
        op_(?:je|jouw)_(?:wijk|ronde|kassa|bus|wagen|spreekuren|naam)
        voor_(?:je|jouw)_(?:klas|groep|lessen|diensten|ronde|wijk) achter_(?:je|jouw)_bureau
        op_(?:je|jouw)_(?:klantenlijst|klanten|rayon|regio|machine|portefeuille|projecten|dossiers|functie)
        aan_(?:je|jouw)_(?:bureau|machine|tafel|balie) in_(?:je|jouw)_(?:wijk|rayon|regio|bus|kamer)
    """,
    "set_there": """
        staat staan zit zitten werkt komt draait rijdt begint ingedeeld ingeroosterd ingepland aangenomen
    """,
    "takes": "neemt krijgt doet bedient rijdt beheert bezoekt draait",
    "all_of_yours": """
        jouw_(?:klanten|klantenlijst|route|routes|rayon|regio|gebied|wijk|portefeuille|dossiers|projecten|klas|groep)
        jouw_(?:cliënten|bewoners|patiënten|leerlingen|functie|werk|plek|bureau|bus|machine|diensten|ronde)
    """,
    "gear": """
        (?:je|jouw)_(?:mailbox|e-mailadres|mailadres|telefoonnummer|nummer|toestel|account|inlog|toegang|laptop)
        (?:je|jouw)_(?:sleutel|sleutels|pas|badge|bus|bestelbus|auto|leaseauto|wagen|bureau|werkplek|kamer)
        (?:je|jouw)_(?:kastje|locker|kluisje|parkeerplek|tablet|mobiel)
    """,
    "passed_to": """
        doorgezet overgezet over doorgeschakeld omgezet toegezegd toegewezen beloofd gegeven vergeven krijgt
        ingericht klaargezet rijdt gebruikt heeft neemt
    """,
    "receiver": """
        nieuwe_(?:collega|medewerker|medewerkster|kracht|invaller) een_ander iemand_anders iemand_nieuws
        je_collega jouw_collega degene_die je_opvolger jouw_opvolger
    """,
    "shut": """
        afgesloten afsluiten opgeheven opheffen geblokkeerd gedeactiveerd dichtgezet verwijderd ingetrokken
        intrekken
    """,
    "shut_for": "(?:afgesloten|geblokkeerd|dichtgezet|ingetrokken)_(?:voor|buiten|tussen)",
    "roster": "*rooster planning bezetting",
    "not_in_it": """
        kom_je_(?:dan_)?niet_meer_voor niet_meer_voorkomt je_naam_niet_meer jouw_naam_niet_meer
        sta_je_(?:dan_)?niet_meer_(?:in|ingedeeld|ingeroosterd|ingepland)
        je_niet_meer_(?:ingedeeld|ingeroosterd)
    """,
    "some_shifts": """
        avond avonden late vroege nachten weekend weekenden zaterdag zondag zaterdagen zondagen dienst
        diensten twee drie dubbel balie telefoon naast_(?:je|jou) met_(?:je|jou) samen meeloopt meekijkt ruilt
    """,
    "beside_you": "naast_(?:je|jou) met_(?:je|jou) samen meeloopt meekijkt ruilt inwerkt erbij invalt",
    "your_post": "(?:je|jouw)_(?:functie|baan|formatieplaats|stoel)",
    "frees": "vrijkomt vrij_komt vrijgekomen vrijvalt",
    "sits_on_yours": """
        (?:op|aan|achter)_(?:je|jouw)_(?:plek|plaats|stoel|bureau)_(?:zit|komt|staat|werkt|gaat_zitten)
        (?:je|jouw)_(?:plek|plaats|stoel|functie)_(?:inneemt|krijgt|overneemt|vult) na_jou_(?:komt|begint)
    """,
    "gap": """
        geen_gat geen_gaten geen_leegte
        (?:het_werk|alles|de_boel)_(?:gewoon_)?(?:doorgaat|doorloopt|doordraait) soepele_overgang
        overgang_soepel door_kan doorloopt_na overgang_straks
    """,
    # That your way leads elsewhere
    "ways_part": """
        ieder_(?:zijn|z'n|haar)_(?:eigen_)?weg ieder_zijns_weegs ieder_een_eigen_weg (?:onze|de)_paden
        (?:onze|de)_wegen_zich zwaaien_(?:we|wij)_je_uit uitzwaaien ieder_op_(?:een|zijn|onze)_eigen_plek
    """,
    "reference": """
        referentie referenties aanbevelingsbrief aanbeveling goed_woord_voor_(?:je|jou) goed_woordje
    """,
    "hands_you": "geven geef geeft mee meegeven schrijven schrijf krijg krijgt leggen leg doen",
    "your_step": """
        (?:je|jouw|een)_volgende_(?:stap|baan|plek) je_(?:hierna|daarna)_gaat
        (?:je|jouw)_verdere_(?:loopbaan|carrière) stap_naar_iets beter_bij_je_past
    """,
    "fine_time": """
        iets_moois_van (?:een|de)_(?:fijne|mooie|goede)_(?:tijd|periode)_van het_beste_van
        (?:fijne|mooie|goede|prettige)_laatste_(?:weken|maanden|dagen)
    """,
    "until_then": f"""
        tot_(?:die_tijd|dan|de_zomer|de_herfst|de_kerst|het_najaar|het_eind|het_einde|{MONTH})
        laatste_(?:weken|maanden|dagen)
    """,
    "time_left": """
        (?:tijd|maanden|weken|dagen)_die_(?:we|wij)_nog_(?:samen_)?(?:hebben|resten|rest)
        nog_een_paar_(?:goede|mooie|fijne|leuke)_(?:maanden|weken) maanden_die_(?:ons|je)_(?:nog_)?resten
    """,
    "elsewhere": "ergens_anders elders",
    "better": "begint beginnen beter gelukkiger tot_je_recht toekomst",
    "expects": "er_(?:maar_)?van_uit ervan_uit rekenen_erop verwachten verwacht nemen_aan",
    "sets_off": "aan_de_slag een_baan werk_hebt werk_vindt begint",
    "next_job": "(?:je|jouw)_(?:volgende|toekomstige)_(?:baan|werkgever|baas) (?:je|jouw)_nieuwe_werkgever",
    "around_you": "om_je_heen",
    "looks": "kijken kijk kijkt",
    "already": "vast alvast begin beter rustig",
    # What is handed in, and what the plan is for
    "hands_in": "inlever* lever levert ingeleverd leegmaken leeg opgehaald ingenomen meenemen leegt ruimt",
    "of_house": """
        sleutel sleutels pas toegangspas badge pasje laptop telefoon kastje locker uniform bedrijfskleding
        werkkleding tankpas leaseauto bestelbus kluisje spullen
    """,
    "swapped": "nieuwe nieuw oude vervangen omruil* ruil* reparatie update controle sleutelplan meeting",
    "your_things": """
        (?:je|jouw)_(?:sleutels|sleutel|pas|toegangspas|badge|pasje|laptop|tankpas|leaseauto|bedrijfskleding|uniform)
    """,
    "emptied": "(?:je|jouw)_(?:kastje|locker|kluisje)",
    "empty": "leeg leegmaken ontruimt",
    "date": f"{MONTH}",
    "for_form": "voor_het_dossier voor_de_vorm formaliteit papieren_exercitie",
    "only": "vooral alleen slechts enkel eigenlijk puur is nodig",
    # That it is over, in other words
    "no_prospect": """
        geen_(?:enkel_)?perspectief geen_(?:enkel_)?vooruitzicht zonder_perspectief
        perspectief_(?:is|zit)_er_niet perspectief_zien_(?:we|wij)_niet
    """,
    "of_the_market": "markt product* artikel* merk pand tekening* omzet segment plan",
    "full_stop": """
        (?:zet|zetten)_(?:we|wij|ik)_er_(?:dan_|toch_)?een_punt_achter
        (?:we|wij)_er_(?:dan_|toch_)?een_punt_achter_zetten
    """,
    "trial": """
        proef proeven pilot test experiment* bespreking bespreken vergadering overleg actie campagne methode
        werkwijze zoektocht storing bestelling discussie
    """,
    "our_bond": "(?:deze|onze)_samenwerking",
    "to_its_end": "ten_einde voorbij_is is_voorbij eindigt ophoudt op_zijn_einde geen_zin_meer",
    "with_firm": "samenwerking_(?:met|tussen)",
    "done_then": "(?:ben|bent)_je_(?:hier|bij_ons)_klaar je_(?:hier|bij_ons)_klaar",
    "done_with": "klaar_(?:met|om|voor|mee)",
    "to_last_day": """
        tot_(?:en_met_|aan_)?(?:je|jouw)_(?:allerlaatste|laatste)_(?:dag|werkdag|dienst|les|rit)
        tot_(?:je|jouw)_vertrek
    """,
    "last_of": "laatste_(?:dag|werkdag|dienst|les|rit)_(?:van|voor|vóór|in|op)",
    "each": "(?:elke|iedere|een)_(?:week|dag|maand|periode|ochtend|ronde) van_de_(?:dag|week|maand|ochtend)",
    "wage_costs": """
        loonkosten loonsom salariskosten je_(?:salaris|loon) jouw_(?:salaris|loon)
    """,
    "longer": "langer nog_een_maand meer_weken meer_maanden",
    "bears": "dragen betalen doorbetalen verantwoorden opbrengen",
    "your_return": "(?:je|jij)_terug(?:komt|keert|bent)? je_weer je_er_niet_bent",
    "exit_topic": """
        vso vaststellingsovereenkomst beëindigingsovereenkomst vertrekregeling vertrekpremie vertrekvoorstel
        vertrekdatum exitgesprek exit-gesprek ontslag ontslagaanvraag ontslagvergoeding beëindigingsvoorstel
        beëindigingsregeling outplacement demissie
    """,
    "of_that": """
        van_de van_het van_een van_mevrouw van_meneer voor_de voor_het met_de aan_de patiënt* brief brieven
        ontslagbrief* geen nieuws krant cursus* training* kennis wet regels dossiers_van
    """,
    "warned": "geel_(?:heb|had)_je geel_gehad gele_kaart gele_kaarten",
    "red": "rood rode_kaart",
    "old_word": "demissie congé conge",
}
