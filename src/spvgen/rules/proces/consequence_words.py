"""Words and phrases for what happens to somebody whose plan fails, by their role (P17)."""

from typing import Final

LEAVES_OPEN: Final = """
    kan kun kunt kunnen kon konden zou zouden mag mogelijk mogelijke mogelijkheid mogelijkheden misschien
    eventueel eventuele wellicht soms bespreek bespreekt bespreken besproken bepalen bepaal bepaalt overleg
    overleggen overlegt praten praat kijken kijkt bekijken bekijkt bekeken beslissen beslist beslissing
    overwegen overweegt overwogen onderzoeken onderzoekt voorstel voorstellen zoeken zoekt beeld sprake
    uiterste hangt afhankelijk afweging instemming optie opties denkbaar doornemen
    gezocht onderzocht verkennen verkend overlegd bezien
"""
"""What leaves it open."""

SETTLED: Final = {
    "undecided": " ".join(word for word in LEAVES_OPEN.split() if word != "mag")
    + """
        niet_uit gesprek_over samen onderwerp_van eerst_(?:horen|praten|bespreken|met) staat_nog_niet
        staat_niet_vast niets_vast akkoord weten_we_(?:nu_)?niet
    """,
    "failed": """
        onvoldoende onvoldoendes mislukt mislukte mislukking negatief negatieve
        slechte_(?:afloop|eindevaluatie|beoordeling|score) tegenvallend tegenvallende uitblijft uitblijven
        niet_gehaald niet_halen niet_haalt niet_behaald niet_gerealiseerd derde_keer of_lager een_volgende
        een_volgend rode_scores achterblijven achterblijft bij_(?:een_)?(?:tekort|herhaling|geen)
        niks_oplevert niet_slaagt geen_(?:verbetering|vooruitgang|resultaat|groei|herstel|voldoende)
        elke_gemiste een_gemiste onder_de_(?:norm|70|75|80|85|90|95)
        zonder_(?:diploma|certificaat|papiertje|bevoegdheid|verbetering) zo_niet lukt_het_niet niet_lukt
        gaat_het_mis weer_mis loopt_het_mis volgende_(?:klacht|fout|misser|onvolledig) niet_op_peil
        niet_redt daarboven eronder minder_dan lager_dan_de nog_steeds_(?:mis|niet|klachten|onder)
        niet_(?:waar|volledig)_maakt dan_nog_(?:niet|fouten) tegenvalt voor_het_geval zonder_goede
        anders_(?:ben|word|ga|rijd|werk|sta|draai|krijg|val|verlies|lever|raak|sla|zak|vervalt|volgt)
    """,
    "not": """
        niet geen zonder blijft blijven opnieuw nogmaals ontbreekt rood zakt fouten klachten te_laat
        te_weinig te_laag onder meer_dan nog_steeds dezelfde dit_peil hoe_dan_ook zo_door wie nog_een_keer
        nog_een slechter achter nog_(?:open|openstaat|openstaan)
    """,
    "when": """
        als wanneer indien mocht dan anders onder_de zodra ingeval na_een
        ^_(?:haal|haalt|lukt|slaag|slaagt|blijft|blijven|is|zijn|gaat|scoor)
        ^_(?:zit|mis|mist|vergeet|lever|voldoe|voldoet|bereik|kom|komt|staan|staat|wordt|doe|onder|wie|geen|niet|zonder|bij|zak|werkt|ontbreekt|heb)
        voor_het_geval ^_blijkt
    """,
    "yours": """
        je_(?:vrije_keuze|taak|taken|rol|functie|plek|klanten|klant|route|routes|rayon|project|projecten|klas|mentorklas|groep|team|ploeg|titel|kamer|stagiairs|stagiaires|sleutels|rooster|dienst|diensten|autorisatie|bevoegdheid|bevoegdheden|leidinggevende|coördinatie|budget|portefeuille|dossiers|lessen|bus|auto|leaseauto|thuiswerkdag|thuiswerkdagen|vaste|plaats|senioriteit|uren)
        jouw_(?:taak|taken|rol|functie|plek|klanten|klant|route|routes|rayon|project|projecten|klas|groep|team|ploeg|titel|kamer|sleutels|bevoegdheid|coördinatie|budget|portefeuille|dossiers|lessen|bus|auto|vaste|plaats)
        de_(?:taak|rol|functie|coördinatie|leiding|groep|klanten|klant|route|lessen|klas|mentorklas|planning|ploegleiding|teamleidersrol|voormansfunctie|portefeuille|stagiairs|stagiaires)
        die_(?:klant|klanten|lessen|taken|rol) *rol *taak *taken *schap *bevoegdheid mentoraat promotie
        *mentor *leider voorman stagiairs stagiaires jouw_stoel
    """,
    "lose": """
        verlies kwijt afgenomen ontnomen weg ingetrokken verliest overgedragen overgeheveld verliezen
        inleveren intrekken vervalt kwijtraakt kwijtraken afnemen niet_blijft blijft_niet levert_in lever_je
        neer neerlegt neerleggen vervallen vergeven weggehaald geschrapt schrappen niet_langer_van
        van_de_baan gaat_naar gaan_naar neemt_over neem_over overgenomen
        niet_meer_(?:van|zo|voor|op|als|in|bij|thuis) niet_langer afgepakt ander_over stopt eindigt eraf
        ingenomen komt_vrij (?:ben|word)_je_geen
    """,
    "hands_over": "gaat gaan neemt nemen komt krijgt krijgen draag draagt leg lever",
    "to_other": "naar over aan",
    "sent": """
        plaats val ga gaat werk werkt zet zetten plaatsen verplaatsen verplaatst overgeplaatst sta staat
        verhuis verhuist ingedeeld word wordt zit draai draait ben keer keert kom komt herplaatst geplaatst
        teruggezet terugzetten moet start begin begint haal halen rijd rijdt zak zakt
    """,
    "you": "je jij jou u jouw uw haar hem betrokkene",
    "place": """
        terug_naar terug_in terug_op weer_(?:gewoon|op|in|bij|junior|medewerker|als|achter|naar|aan)
        naar_het_(?:archief|magazijn|vulteam|team|depot)
        naar_de_(?:inpak|nachtploeg|retourafdeling|binnendienst|spoel|spoelkeuken|vestiging|afdeling|servicedesk|sorteerafdeling|flexpool|lijn|groep|werkvloer|balie|kassa|wasserij)
        (?:in|op)_(?:de|het)_(?:binnendienst|spoel|magazijn|servicedesk|lijn|inpak|archief|nachtploeg|sorteerband|postkamer|achterwacht|buitendienst|backoffice|callcenter)
        andere_(?:vestiging|afdeling|locatie|functie|ploeg|groep|winkel|rol) ander_(?:team|filiaal|werk)
        van_(?:het|de|je)_(?:project|kassa|spoedpost|lasploeg|route|lijn|groep|klant|rooster) lichtere_rol
        oude_baan oude_functie
        als_(?:hulpkracht|helpende|assistent|medewerker|invaller|onderwijsassistent|junior|gastheer|oproepkracht|verkoper|opperman|bijrijder)
        functie_in schaal_(?:3|4|5|6|7|8|9) functieschaal mbo-niveau lager_niveau lagere_functie
        lagere_schaal uit_de_pool een_trede trede_(?:3|4|5|6|7|8|9) hulpje assistent opperman helpende
        medewerker_(?:a|b|c) vakken_vullen sorteren een_schaal onder_toezicht passender_rol passende_rol
        passender_functie (?:nacht|avond|weekend)(?:planning|rooster)
    """,
    "no_more_of": """
        geen_(?:stagiairs|stagiaires|nieuwe|eigen|zelfstandige|late|vroege|overwerk|diensten|klanten|lessen|promotie|leaseauto|periodiek|bonus|toeslag|thuiswerkdag|verlenging|opleiding|groep)
        niet_meer_(?:thuis|zelfstandig|alleen|achter|mee|op_de|op_route|in_de|voor_de|bij_de)
    """,
    "may_do": """
        mag mogen draai draait geef geeft doe doet krijg krijgt kom komt rijd rijdt werk werkt sta staat
        begeleid
    """,
    "more": "meer",
    "penalty": """
        aantekening berisping non-actief schorsing waarschuwing demotie degradatie overplaatsing
        strafmaatregel aanzegging lagere_schaal lagere_functie lagere_trede waarschuwingen
        brief_van_(?:hr|de) (?:officiële|aangetekende|tweede)_brief warning functieverlaging
        functiewijziging herplaatsing plaatsing_in loonsverlaging salarisverlaging disciplinaire
    """,
    "comes": """
        komt volgt volgen krijg krijgt ontvang ontvangt staat leg leggen opgelegd leidt zetten stel stellen
        is betekent wacht toegevoegd krijgen stuurt sturen stuur oplevert levert gevolgd bestraft bestraffen
        ligt gaat stap beloond geplaatst uitgereikt
    """,
    "pay": """
        *toeslag *toelage *bonus eindejaarsuitkering dertiende_maand winstuitkering loonsverhoging leaseauto
        *periodiek toeslagen provisie onkosten inschaling eindejaarspremie *vergoeding loonschaal trede
        schaal *salaris *loon gratificatie opslag beloning extraatje kerstuitkering kerstpakket
    """,
    "cut": """
        geen vervalt vervallen mis kwijt bevroren stopgezet ingetrokken schrappen lager misloopt omlaag
        lagere eraf af niet_door halveren halveer gehalveerd gekort korten kort minder verlaagd verlagen
        stopt aangepast herzien terug omgezet niet_uit niet_meer_omhoog daalt zakt niet_toegekend sluit_aan
        aan_bij in_overeenstemming lever_je sla_jij eindigt
    """,
    "terms": "*contract uur arbeidsduur contracturen aanstelling dienstverband werkweek uren fte",
    "reduced": """
        omgezet aanpassen naar_nul teruggebracht verminderd verminderen minder_uren
        van_(?:16|18|20|24|28|30|32|36|40)_naar (?:naar|tot)_(?:8|12|16|18|20|24|28|30|32)_uur in_plaats_van
        te_weten (?:twee|drie|vier)_dagen_contract niet_verlengd oproepcontract nulurencontract hulpkracht
        kleiner_(?:contract|dienstverband) juniorcontract
    """,
    "spared": """
        nooit verandert_niets niets_aan uit_je_dossier los_van verandert_niet niet_je_loon niet_van_je_loon
        geen_(?:automatisch|disciplinaire|vast|gevolgen|straf|waarschuwing|maatregel|invloed|besluit|sprake|reden|aanleiding)
        behoudt behouden houd_je houdt_je blijft_(?:gelijk|zoals|hetzelfde|je|dezelfde) ongewijzigd
        niet_ter_discussie niet_(?:gekort|verlaagd|ingetrokken|automatisch|vooruitlopen) betekent_niet
        staan_niet (?:is|blijft|zijn|blijven)_zonder_gevolg(?:en)? gewoon_door met_behoud eigen_functie
        vervalt_niet vervallen_niet (?:nacht|avond|weekend)(?:planning|rooster)_niet niet_zo_dat niet_uit_van
        onveranderd
    """,
    "before": """
        kreeg kregen gaf gaven had werd was sinds hing hingen stond stonden bleef bleven ging gingen kwam
        kwamen deed deden kostte telde vorig vorige verviel heb_je_een_schriftelijke ben_je_in
    """,
    "wished": """
        wil_je wilt wens verzoek vroeg je_zelf jij_zelf voorstelde tijdelijk meelopen loop_je_mee
        (?:extra|met|krijg|meer)_(?:begeleiding|coaching|training|hulp) om_hulp zorgt werkdruk te_veel_wordt
        te_hoog te_zwaar certificaat_dan les oefenen helpt rustig jij_ook verlengen we_kijken
    """,
    "of_others": """
        klanten_krijgen leerling leerlingen cliënt debiteur debiteuren leverancier leveranciers verzekeraars
        bewoner bewoners overzicht punten omzet_en systeem scherm storing monteurs patiënt praktijk
        afdelingsbudget machine levering subsidie keuring
    """,
    "unranked": "degraderen degradeer gedegradeerd demoveren demoveer gedemoveerd",
    "ends_for_you": """
        houdt_het_voor_(?:je|jou)_op houdt_het_hier_voor_(?:je|jou)_op
        (?:houdt|stopt|eindigt)_(?:het|dit)_(?:hier_)?voor_(?:je|jou|u)
    """,
}
"""Role → words for what somebody loses, in general words."""
