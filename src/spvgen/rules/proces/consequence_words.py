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

# --- What several roles share ---------------------------------------------------------------------------

_COMES: Final = """
    komt volgt volgen krijg krijgt ontvang ontvangt staat leg leggen opgelegd leidt zetten stel stellen is
    betekent wacht toegevoegd
"""
_MOVED: Final = """
    plaats val ga gaat werk werkt zet zetten plaatsen verplaatsen verplaatst overgeplaatst sta staat verhuis
    verhuist ingedeeld word wordt
"""
_TAKEN: Final = """
    verlies kwijt afgenomen ontnomen weg ingetrokken verliest overgedragen overgeheveld verliezen inleveren
    intrekken vervalt
"""
_LESS: Final = """
    geen vervalt vervallen mis kwijt bevroren stopgezet ingetrokken schrappen lager misloopt
"""
_PENALTY: Final = """
    aantekening berisping non-actief schorsing waarschuwing demotie degradatie overplaatsing strafmaatregel
    aanzegging
"""
_EXTRA_PAY: Final = """
    *toeslag *toelage *bonus eindejaarsuitkering dertiende_maand winstuitkering loonsverhoging leaseauto
    *periodiek
"""
_PAST: Final = """
    kreeg kregen gaf gaven had werd was sinds hing hingen stond stonden bleef bleven ging gingen kwam kwamen
    deed deden kostte telde
"""
_SPARED: Final = "nooit verandert_niets niets_aan uit_je_dossier los_van"

# --- By role ----------------------------------------------------------------------------------------------

MEASURES: Final = {
    "open": LEAVES_OPEN,
    "fail": """
        te_(?:weinig|laat|laag) negatieve negatief mislukt tegenvalt tegenvallen misgaat niet geen zonder
        onvoldoende blijft blijven zakt weer opnieuw nog_eens nog_steeds uitblijven uitblijft volgende
        herhaling fouten fout mis achterstand tekortschieten onder mocht nog_(?:een|één) dan_nog
        gemiste minder_dan lager_dan meer_dan achterloopt hetzelfde_resultaat drie_keer
        nog_(?:open|openstaat|openstaan)
    """,
    "then": "anders dan in_dat_geval gevolg consequentie sanctie daarop daarna",
    "reached": """
    haal_je_(?:de|je|het|alle|beide)_(?:doel|doelen|norm|normen)_dan
    heb_je_(?:de|je|het|alle|beide)_(?:doel|doelen|norm)_gehaald lukt_(?:het|dat)_dan zodra straks
""",
    "hours": "uur uren dagen dag fte contracturen",
    "contract": "contract contracturen arbeidsduur aanstelling dienstverband",
    "less": """
    minder verminderen verlagen verlaagd teruggebracht terugbrengen terugbreng inkrimpen terug
    inleveren kleiner
""",
    "to_hours": "(?:naar|tot)_(?:8|12|16|18|20|24|28|30|32)_uur",
    "elsewhere": """
        nachtdienst nachtploeg avondploeg weekendploeg lager_team
        (?:nacht|avond|weekend)(?:planning|rooster|diensten)
        (?:andere|ander)_(?:locatie|filiaal|vestiging|ploeg|team|project|school|afdeling|klas|groep|werkplek)
        flexpool invalpool lopende_band
        (?:naar|in)_(?:het|de)_(?:magazijn|spoelkeuken|archief|postkamer|administratie|afwas|flexpool)
        sorteerband inpakafdeling (?:andere|ander)_plek vakkenploeg inpakploeg vroege_ploeg
    """,
    "moved": f"""
        {_MOVED} delen_we deel_ik valt stap overstap ingezet verder overstappen wijzen
    """,
    "shift_work": "draai_(?:je|jij) draait_u avonden_draaien nachten_draaien weekenden_draaien",
    "duties": """
        taak rol bevoegdheden autorisatie kassa-autorisatie sleutel sleutels plek
        groepsleiding portefeuille mentoraat leiding klantenpakket team rayon budget teamleiding
        coördinatie *taken *bevoegdheid mentorklas project leidinggeven
    """,
    "lost": f"{_TAKEN} gehaald vergeten inlevert misloopt",
    "no_more": "niet_meer_(?:voor|als|op|in|bij) niet_langer_(?:voor|als|op|in|bij)",
    "post": "sta staat werk werkt ingezet ingeroosterd",
    "lower": """
        onder_toezicht oude_functie
        als_(?:invaller|assistent|onderwijsassistent|medewerker|hulp|hulpkracht|junior|medior|stagiair|oproepkracht|invalkracht|flexkracht|helpende|bijrijder|begeleider)
        lagere_(?:functie|schaal|rol|trede|functiegroep) lager_(?:niveau|salaris|loon|uurloon)
        oproepkracht hulpkracht vakkenvuller junior medewerker_a
    """,
    "grade": """
    salaris loon functie schaal salarisschaal trede functiegroep functieniveau uurloon rang loontrede
""",
    "back": """
    zakt dalen terug teruggebracht teruggezet verlaagd lager lagere omlaag daalt verlagen terugzetten
    zetten
""",
    "raise": f"""
        {_EXTRA_PAY} verhoging salarisverhoging thuiswerken uurloon behoud_van_loon loontrede
    """,
    "gone": f"""
        {_LESS} overgeslagen niet uitgesteld zonder_behoud inleveren levert leveren inlevert
    """,
    "comes": "kom komt",
    "stripped": "(?:word|ben)_je_geen",
    "no_longer": "meer langer",
    "your_work": """
    (?:je|jouw)_(?:vaste_)?(?:klanten|routes?|rayon|klas|project|dossiers|groep|ploeg)
""",
    "taken": "af afgenomen kwijt overgenomen over neemt",
    "taken_off": "(?:halen|haal)_(?:we|wij|ik)_je_(?:uit|van|weg|daar)",
    "your_hours": "(?:je|jouw)_(?:uren|contract|contracturen|werkweek)",
    "from": "van",
    "to": "naar",
    "note": f"""
        {_PENALTY} schorsen geschorst disciplinaire_maatregel uitroosteren uit_te_roosteren officiële_brief
        brief_in_je_(?:dossier|personeelsdossier)
    """,
    "follows": f"{_COMES} komen wordt worden zet genoodzaakt plaatsen opgenomen word schalen",
    "you": "je jou jouw",
    "we_put": """
        (?:plaatsen|verplaatsen|halen|sturen|schorsen|plaats|haal)_(?:we|wij|ik)_je_(?:over|terug|naar|van|weg|uit)
        (?:zetten|zet)_(?:we|wij|ik)_je_(?:terug|over|op|in|af|weg|een)
        (?:plaatsen|zetten)_(?:we|wij)_jou schorsen_we schalen_we_je
    """,
    "demoted": """
    weer_(?:gewoon|als) voortaan_(?:alleen|weer|als|op) alleen_nog weer_in_de terug_naar_de
""",
    "role_work": "werk werkt word wordt doe doet draai draait sta staat kom ga",
    "office": """
        *schap teamleiding leiding mentorklas mentoraat coördinatie ploegleiding rol
    """,
    "passes": "naar kwijt neemt_over",
    "earns": "verdien verdient",
    "lessens": "minder",
    "instead": "in_plaats_van",
    "clock": """
        (?:om|vanaf)_(?:5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|half|kwart) hele_uur halve_uur
        kwart_(?:over|voor|vóór)
    """,
    "perks": """
    thuiswerkdag thuiswerkdagen opleiding promotie auto parkeerplek *bevoegdheid bevoegdheden
    contractverlenging vaste_(?:dienst|contract) vrije_vrijdag trainingsbudget
""",
    "lapses": "vervalt vervallen ingetrokken stopgezet stopt eindigt eindigen",
    "own_scale": """
        (?:schaal|trede|rang)_die_(?:daarbij|erbij) (?:loon|salaris|uurloon)_dat_(?:daarbij|erbij)
        (?:schaal|trede|rang)_die_bij_die (?:loon|salaris|uurloon)_dat_bij_die
    """,
    "goals": "doel doelen norm normen",
    "missed": "loop_je loopt_je misloopt mis_loopt",
    "taken_over": "overgenomen afgenomen neemt",
    "denied": f"""
        {_SPARED} niets_van is_geen geen_disciplinaire niet_uit
        geen_(?:gevolgen|gevolg|invloed|maatregel|maatregelen|waarschuwing|schorsing|berisping) leidt_niet
        hoef hoeft niet_(?:gekort|verlaagd|ingetrokken|zonder)
        (?:vervalt|verandert|vervallen|veranderen)_niet (?:waarschuwing|berisping|schorsing|periodiek)_niet
        krijg_je_(?:dat|het|die) voorgeschoten
        (?:nacht|avond|weekend)(?:planning|rooster|diensten)_niet
    """,
    "kept": """
    behoudt behouden houd houdt (?:salaris|loon|functie|uren|contract)_blijft blijft_gelijk gelijk_aan
    gewoon_door loopt_gewoon (?:je|jij)_blijft (?:dan|daarna)_blijf_je
""",
    "past": f"{_PAST} hebt heb_ik",
    "help": """
        meelopen mee_te_lopen oefenen coaching begeleiding hulp helpt meekijken leren lichter tijdens
        rust wil wilt zelf verzoek stage dagdeel die_dag die_dienst meld_je bel_je vraag_je mail_je
    """,
    "others": "klant(?:en)? leerling(?:en)? cli[eë]nt(?:en)? bewoner(?:s)? leverancier(?:s)?",
}
"""Role → words for a measure, in few words."""

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
        niks_oplevert niet_slaagt
        geen_(?:verbetering|vooruitgang|resultaat|groei|herstel|voldoende) elke_gemiste een_gemiste
        onder_de_(?:norm|70|75|80|85|90|95) zonder_(?:diploma|certificaat|papiertje|bevoegdheid|verbetering)
        zo_niet lukt_het_niet niet_lukt gaat_het_mis weer_mis loopt_het_mis
        volgende_(?:klacht|fout|misser|onvolledig) niet_op_peil niet_redt daarboven eronder
        minder_dan lager_dan_de nog_steeds_(?:mis|niet|klachten|onder) niet_(?:waar|volledig)_maakt
        dan_nog_(?:niet|fouten)
    """,
    "not": """
        niet geen zonder blijft blijven opnieuw nogmaals ontbreekt rood zakt fouten klachten te_laat te_weinig
        te_laag onder meer_dan nog_steeds dezelfde dit_peil hoe_dan_ook zo_door wie nog_een_keer
        nog_een slechter achter
    """,
    "when": """
        als wanneer indien mocht dan anders onder_de zodra ingeval na_een
        ^_(?:haal|haalt|lukt|slaag|slaagt|blijft|blijven|is|zijn|gaat|scoor)
        ^_(?:zit|mis|mist|vergeet|lever|voldoe|voldoet|bereik|kom|komt|staan|staat|wordt|doe|onder|wie|geen|niet|zonder|bij|zak|werkt|ontbreekt|heb)
    """,
    "so": """
        in_dat_geval het_gevolg gevolg_is consequentie betekent automatisch onherroepelijk ^_dan uitkomst_van
        vervolg_ligt helaas_dan ben_je_dan wordt_dan gaat_dan zakt_dan krijgt_alleen_een je_dan_definitief
        vanaf_de_dag
    """,
    "yours": """
        je_(?:vrije_keuze|taak|taken|rol|functie|plek|klanten|klant|route|routes|rayon|project|projecten|klas|mentorklas|groep|team|ploeg|titel|kamer|stagiairs|stagiaires|sleutels|rooster|dienst|diensten|autorisatie|bevoegdheid|bevoegdheden|leidinggevende|coördinatie|budget|portefeuille|dossiers|lessen|bus|auto|leaseauto|thuiswerkdag|thuiswerkdagen|vaste|plaats|senioriteit|uren)
        jouw_(?:taak|taken|rol|functie|plek|klanten|klant|route|routes|rayon|project|projecten|klas|groep|team|ploeg|titel|kamer|sleutels|bevoegdheid|coördinatie|budget|portefeuille|dossiers|lessen|bus|auto|vaste|plaats)
        de_(?:taak|rol|functie|coördinatie|leiding|groep|klanten|klant|route|lessen|klas|mentorklas|planning|ploegleiding|teamleidersrol|voormansfunctie|portefeuille|stagiairs|stagiaires)
        die_(?:klant|klanten|lessen|taken|rol) *rol *taak *taken *schap *bevoegdheid mentoraat promotie
        *mentor *leider voorman stagiairs stagiaires
    """,
    "lose": f"""
        {_TAKEN} kwijtraakt kwijtraken afnemen niet_blijft blijft_niet levert_in lever_je neer neerlegt
        neerleggen vervallen vergeven weggehaald geschrapt schrappen niet_langer_van van_de_baan gaat_naar
        gaan_naar neemt_over neem_over overgenomen niet_meer_(?:van|zo|voor|op|als|in|bij|thuis) niet_langer
        afgepakt ander_over stopt eindigt eraf ingenomen
    """,
    "hands_over": "gaat gaan neemt nemen komt krijgt krijgen draag draagt leg lever",
    "to_other": "naar over aan",
    "sent": f"""
        {_MOVED} zit draai draait ben keer keert kom komt herplaatst geplaatst teruggezet terugzetten moet
        start begin begint haal halen rijd rijdt zak zakt
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
        functie_in schaal_(?:3|4|5|6|7|8|9) functieschaal mbo-niveau lager_niveau lagere_functie lagere_schaal
        uit_de_pool een_trede trede_(?:3|4|5|6|7|8|9) hulpje assistent opperman helpende medewerker_(?:a|b|c)
        vakken_vullen sorteren een_schaal onder_toezicht
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
    "you_lose": """
        verlies_je verliest_u je_verliest je_kwijtraakt ben_je_kwijt ben_je_dan_kwijt
        je_(?:dan|definitief)_kwijt mis_je
    """,
    "lost_if": "^_verlies_je ^_verliest_u ^_mis_je",
    "sinks": "je_zakt zak_je zakt_u",
    "unranked": "degraderen degradeer gedegradeerd demoveren demoveer gedemoveerd",
    "penalty": f"""
        {_PENALTY} lagere_schaal lagere_functie lagere_trede waarschuwingen brief_van_(?:hr|de)
        (?:officiële|aangetekende|tweede)_brief warning functieverlaging functiewijziging herplaatsing
        plaatsing_in loonsverlaging salarisverlaging disciplinaire
    """,
    "comes": f"""
        {_COMES} krijgen stuurt sturen stuur oplevert levert gevolgd bestraft bestraffen ligt gaat stap
        beloond geplaatst uitgereikt
    """,
    "pay": f"""
        {_EXTRA_PAY} toeslagen provisie onkosten inschaling eindejaarspremie *vergoeding loonschaal
        trede schaal *salaris *loon gratificatie opslag
    """,
    "cut": f"""
        {_LESS} omlaag lagere eraf af niet_door halveren halveer gehalveerd gekort korten kort minder
        verlaagd verlagen stopt aangepast herzien terug omgezet niet_uit niet_meer_omhoog daalt zakt
    """,
    "terms": "contract uur arbeidsduur contracturen aanstelling dienstverband werkweek uren fte",
    "reduced": """
        omgezet aanpassen naar_nul teruggebracht verminderd verminderen minder_uren
        van_(?:16|18|20|24|28|30|32|36|40)_naar (?:naar|tot)_(?:8|12|16|18|20|24|28|30|32)_uur in_plaats_van
        te_weten (?:twee|drie|vier)_dagen_contract niet_verlengd oproepcontract nulurencontract hulpkracht
    """,
    "sealed": """
        al_(?:klaar|klaargemaakt|gepolst|geboekt|besloten|vastgelegd|bepaald|ingepland|geregeld|vastgesteld|gekozen)
        over_besloten niet_meer_terug automatisch onherroepelijk hoe_dan_ook vast_staat
        ligt_(?:daarmee|al|nu)_vast geen_keuze uitzonderingen staat_(?:al_)?vast heb_ik_besloten
        hebben_we_besloten is_besloten onvermijdelijk zonder_pardon zo_simpel definitief
    """,
    "spared": f"""
        {_SPARED} verandert_niet niet_je_loon niet_van_je_loon
        geen_(?:automatisch|disciplinaire|vast|gevolgen|straf|waarschuwing|maatregel|invloed|besluit|sprake|reden|aanleiding)
        behoudt behouden houd_je houdt_je blijft_(?:gelijk|zoals|hetzelfde|je|dezelfde) ongewijzigd
        niet_ter_discussie niet_(?:gekort|verlaagd|ingetrokken|automatisch|vooruitlopen) betekent_niet
        staan_niet zonder_gevolg zonder_gevolgen gewoon_door met_behoud eigen_functie vervalt_niet
        vervallen_niet
    """,
    "before": f"{_PAST} vorig vorige verviel heb_je_een_schriftelijke ben_je_in",
    "wished": """
        wil_je wilt wens verzoek vroeg je_zelf jij_zelf voorstelde tijdelijk meelopen loop_je_mee
        (?:extra|met|krijg|meer)_(?:begeleiding|coaching|training|hulp) om_hulp zorgt werkdruk te_veel_wordt
        te_hoog te_zwaar certificaat_dan les oefenen helpt rustig jij_ook verlengen we_kijken
    """,
    "of_others": """
        klanten_krijgen leerling leerlingen cliënt debiteur debiteuren leverancier leveranciers verzekeraars
        bewoner bewoners overzicht punten omzet_en systeem scherm storing monteurs
        patiënt praktijk afdelingsbudget machine levering subsidie keuring
    """,
}
"""Role → words for what somebody loses, in general words."""
