"""Words and phrases for what happens to somebody whose plan fails, by their role (P17)."""

from typing import Final

LEAVES_OPEN: Final = """
    kan kun kunt kunnen kon konden zou zouden mag mogelijk mogelijke mogelijkheid mogelijkheden misschien
    eventueel eventuele wellicht soms bespreek bespreekt bespreken besproken bepalen bepaal bepaalt overleg
    overleggen overlegt praten praat kijken kijkt bekijken bekijkt bekeken beslissen beslist beslissing
    overwegen overweegt overwogen onderzoeken onderzoekt voorstel voorstellen zoeken zoekt beeld sprake
    uiterste hangt afhankelijk afweging instemming optie opties denkbaar doornemen
"""
"""What leaves it open."""

MEASURES: Final = {
    "open": LEAVES_OPEN,
    "fail": """
        te_(?:weinig|laat|laag) negatieve negatief mislukt tegenvalt tegenvallen misgaat niet geen zonder
        onvoldoende blijft blijven zakt weer opnieuw nog_eens nog_steeds uitblijven uitblijft volgende
        herhaling fouten fout mis achterstand tekortschieten onder zo_niet mocht nog_(?:een|één) dan_nog
        gemiste minder_dan lager_dan onder_de meer_dan achterloopt hetzelfde_resultaat drie_keer
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
        (?:andere|ander)_(?:locatie|filiaal|vestiging|ploeg|team|project|school|afdeling|klas|groep|werkplek)
        flexpool invalpool lopende_band
        (?:naar|in)_(?:het|de)_(?:magazijn|spoelkeuken|archief|postkamer|administratie|afwas|flexpool)
        sorteerband inpakafdeling (?:andere|ander)_plek vakkenploeg inpakploeg vroege_ploeg
    """,
    "moved": """
        plaats delen_we deel_ik val valt ga gaat werk werkt zet zetten plaatsen verplaatsen verplaatst
        overgeplaatst sta staat verhuis verhuist stap overstap ingedeeld ingezet verder overstappen word
        wordt wijzen
    """,
    "duties": """
        taken taak rol bevoegdheid bevoegdheden autorisatie kassa-autorisatie sleutel sleutels plek
        groepsleiding portefeuille mentoraat leiding klantenpakket team rayon budget teamleiding
        coördinatie *taken *bevoegdheid mentorklas project leidinggeven
    """,
    "lost": """
        verlies kwijt afgenomen ontnomen weg ingetrokken gehaald verliest overgedragen overgeheveld
        verliezen vergeten inlevert inleveren intrekken vervalt misloopt
    """,
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
    "raise": """
    *toeslag *bonus eindejaarsuitkering dertiende_maand winstuitkering periodiek loonsverhoging
    verhoging salarisverhoging thuiswerken leaseauto toeslag bonus uurloon behoud_van_loon *periodiek
    loontrede
""",
    "gone": """
    geen vervalt vervallen overgeslagen mis kwijt niet uitgesteld bevroren stopgezet ingetrokken
    zonder_behoud inleveren levert leveren inlevert schrappen lager misloopt niet_door
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
    "note": """
        aantekening berisping non-actief schorsing schorsen geschorst officiële_waarschuwing
        schriftelijke_waarschuwing laatste_waarschuwing waarschuwing demotie degradatie overplaatsing
        strafmaatregel disciplinaire_maatregel uitroosteren uit_te_roosteren officiële_brief
        brief_in_je_(?:dossier|personeelsdossier) aanzegging
    """,
    "follows": """
        komt komen
        volgt volgen krijg krijgt ontvang ontvangt staat leg leggen opgelegd wordt worden leidt zet zetten
        stel stellen is betekent genoodzaakt plaatsen wacht toegevoegd opgenomen word schalen
    """,
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
        *schap teamleiding leiding mentorklas mentoraat coördinatie voorzitterschap ploegleiding rol
    """,
    "passes": "naar kwijt neemt_over naar_een_(?:collega|ander)",
    "earns": "verdien verdient",
    "lessens": "minder",
    "instead": "in_plaats_van",
    "perks": """
    thuiswerkdag thuiswerkdagen opleiding promotie auto parkeerplek *bevoegdheid bevoegdheden
    contractverlenging vaste_(?:dienst|contract) vrije_vrijdag trainingsbudget
""",
    "lapses": "vervalt vervallen ingetrokken stopgezet stopt",
    "missed": "loop_je loopt_je misloopt mis_loopt",
    "taken_over": "overgenomen afgenomen neemt",
    "falls": "val_je_uit val_je_in valt_uit",
    "denied": """
    nooit verandert_niets niets_aan niets_van is_geen geen_disciplinaire niet_uit
    geen_(?:gevolgen|gevolg|invloed|maatregel|maatregelen|waarschuwing|schorsing|berisping) leidt_niet
    hoef hoeft uit_je_dossier niet_(?:gekort|verlaagd|ingetrokken|zonder)
    (?:vervalt|verandert|vervallen|veranderen)_niet
    (?:waarschuwing|berisping|schorsing|periodiek)_niet los_van krijg_je_(?:dat|het|die) voorgeschoten
""",
    "kept": """
    behoudt behouden houd houdt (?:salaris|loon|functie|uren|contract)_blijft blijft_gelijk gelijk_aan
    gewoon_door loopt_gewoon (?:je|jij)_blijft (?:dan|daarna)_blijf_je
""",
    "past": "kreeg kregen gaf gaven had werd was hebt sinds heb_ik",
    "help": """
        meelopen mee_te_lopen oefenen coaching begeleiding hulp helpt meekijken leren lichter tijdens
        rust wil wilt zelf verzoek stage dagdeel meld_je bel_je vraag_je mail_je
    """,
    "others": "klant(?:en)? leerling(?:en)? cli[eë]nt(?:en)? bewoner(?:s)? leverancier(?:s)?",
}
