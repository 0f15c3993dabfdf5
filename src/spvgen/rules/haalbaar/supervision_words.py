"""The words of watching over somebody by role, and which come together in a text that does so (A07)."""

from typing import Final

ROWS: Final = {
    "look": """
    telt nageteld hertelt geteld turf turft turven geturfd natelt natellen *controle *controles
    *controleert *controleer *controleren *gecontroleerd *checkt check checken *controlerondes
    noteer noteert noteren genoteerd monitor* gemonitord bewaakt bewaak bewaken toets toetsen toetst getoetst
    toetsing toetsmoment overhoor overhoort overhoord inventariseert inspecteert inspecteren
    geinspecteerd *inspectie *inspecties observeert observeren geobserveerd observatieformulier
    beoordelingsformulier beoordelingslijst steekproe* *steekproef *steekproeven beoordeelt beoordeelde
    beoordeeld beoordelen verifieert geverifieerd scoort scoren gescoord scorekaart scorelijst keurt
    keuren gekeurd goedkeurt goedkeuren goedgekeurd goedkeuring parafeert paraferen geparafeerd
    aftekenen aftekent afgetekend audit audits auditor auditeert toeziet toezien toezicht meetlat
    nauwlettend nauwgezet onverwacht onverwachts onaangekondigd onaangekondigde mystery *camera
    volgsysteem boordcomputer toegangspas registreert registreren geregistreerd nameet nagemeten bijhoud
    bijhoudt bijhouden bijgehouden nagaat nagaan nagegaan nakijkt nagekeken naloopt nagelopen gemeten
    bekeken doorgelicht verantwoording verantwoordt verantwoorden verantwoord fotografeert fotografeer
    filmt logt gelogd meeluistert meegeluisterd *meting *teller schaduwadministratie prestatieoverzicht
    bekijk bekijkt meekijkt meekijken meeleest vinger_aan_de_pols op_de_vingers
    op_je_vingers over_je_schouder zonder_aankondiging onder_de_loep tegen_het_licht
    (?:toegang_tot|inzage_in|leesrecht_in|leesrechten_in)_(?:je|jouw) gefotografeerd spreekt_je_aan
    ranglijst bovenop_(?:te_)?zit weegt nawegen naweegt nagewogen stopwatch telling tellingen
    foutentelling natelling uitleest uitlezen uitgelezen afluistert afgeluisterd screenshot
    screenshots schermopname schermtijd rapportcijfer stoplichtrapport checks nazien
    bijwoont nabelt nabellen opvraagt kennistoets meegelezen meelezen voorleest eerst_langs
    zonder_akkoord zonder_fiat zonder_toestemming inchecken uitchecken
    terugmeldt rapporteert_over screent doorlicht schaduwt analyseert analyseren documenteert
    gedocumenteerd administreert peilt bevraagt bevragen camerabeelden tevredenheidsonderzoek vergelijkt
    vergelijken vergeleken stelt_vast vaststelt vast_te_stellen prikklok inklokken inklokt gps
    nareken narekent narekenen nagerekend natrekt natrekken nagetrokken mysteryguest
    op_fouten_(?:laten_|te_laten_)?(?:nakijken|nalezen|nalopen|bekijken|doorlopen|toetsen)
    fouten_(?:laten_|te_laten_)?nakijken
    aanspreken wijst_je_op neemt_door doorneemt doorgenomen
    """,
    "scores": "meet meten onderzoekt",
    "scored": """
        scores score cijfers snelheid tempo voortgang resultaten kwaliteit productie of hoe hoeveel
        hoelang *tijden *tijd
    """,
    "keeps": "houdt houden houd hou hield",
    "kept": "gaten oog zicht toezicht *administratie",
    "noted": "bij",
    "what_done": """
        wat_je_(?:hebt|deed|die|vandaag|gisteren) wat_je_doet waar_je_mee_bezig waarmee_je_bezig
        waar_je_bent
    """,
    "board": "bord whiteboard ranglijst scorebord prikbord scherm kantine intranet",
    "faulty": "aantal terugkwam fouten plaats cijfers scores resultaat resultaten tijden missers",
    "nothing": "geen niets zonder",
    "why": "waarom",
    "past": "langs",
    "clocks": "klokt klok",
    "to_see": "zodat_(?:we|ik) terugzien terug_te_zien",
    "appears": "verschijnt verschijnen gaat_door hangt hangen komen komt staan",
    "beside": "bij_(?:het|de|een|elkaar)",
    "lays": "legt leggen leg",
    "down": "vast",
    "laid_down": "vastgelegd",
    "laid": """
        wat welke hoe of hoeveel wanneer waar dat fout* *fouten klacht* *klachten afwijking* dossier
        personeelsdossier keer elke_correctie iedere_correctie *percentage *tempo per_uur
    """,
    "glances": "kijkt kijken kijk ziet zie zien kijkje",
    "whether": "of hoeveel na toe erop waar_je welke hoelaat",
    "goes": "loopt loop gaat ga gaan lopen leest luistert telt meet trekt",
    "through": "na_(?:of|hoe|wat|en) nagelopen na_te_gaan af uit_en",
    "ends_in": "na",
    "asks": "vraagt navraag vragen",
    "follows": "volgt volgen gevolgd volg",
    "followed": """
        of hoe voet voortgang tijden welke via cijfers nauwgezet hoeveel resultaten prestaties gedrag
        inzet werk
    """,
    "you_follow": "je_volgt volg_je je_gaat",
    "hands": """
        je_stuurt stuur_je je_mailt mail_je je_levert lever_je je_lever je_toont toon_je je_overhandigt
        overhandig_je je_zendt zend_je je_appt app_je je_geeft geef_je je_dient dien_je ik_lever ik_stuur
        rapporteer_je overleg_je je_overlegt
        je_belt bel_je je_laat_weten
        je_stuurt_me je_deelt
    """,
    "list": """
        *lijst *lijstje *overzicht *cijfers stand *rapportage *rapport *staat *dagboek
        *registratie foto's *verslag *verslagen schermafdruk* *logboek rapportages
        *uitdraai dashboard grafiek bericht
    """,
    "for_help": "hulplijst checklist controlelijst vragenlijst",
    "accounts": """
    je_rapporteert rapporteer_je rapporteert_je je_meldt_je meld_je_je je_verantwoordt
    verantwoord_je verantwoord_ik doorgeven_welke doorgeef_welke door_welke door_hoeveel door_wat_je
    breng_je_verslag je_brengt_verslag
""",
    "lets": "laat laten",
    "you_let": "je_laat laat_je",
    "signs": "tekenen ondertekenen keuren",
    "shows": "zien lezen",
    "must": "verplicht moet dient",
    "reports": "melden rapporteren doorgeven",
    "passes": """
        mailt stuurt meldt rapporteert geeft deelt brengt zet legt levert inlevert doorgeeft doorstuurt
        ontvangt krijgt gaat komt komen gaan gedeeld doorgegeven gerapporteerd gemeld verstuurd
        doorgestuurd opgeslagen
        gezonden verzonden
    """,
    "boss": """
        directie directeur directrice *manager *leidinggevende hr teamleider *leiding hoofdkantoor
        eigenaar bestuur afdelingshoofd schoolleider *dossier wethouder rector
        eigenaresse kwaliteitsdienst
        *coördinator *chef kantoor *baas mt *functionaris
    """,
    "outcome": """
        cijfer score scores uitslag uitkomst* lijst *fouten rapport rapportage klachten foto's bevindingen
        bevinding overzicht resultaten resultaat opvalt afwijkingen achterstand aantal tussenstand stand
        foutpercentage afwijking verschil verschillen missers fout misser melding
    """,
    "fills": "vult vullen invult invullen ingevuld vul bijwerkt",
    "form": "*formulier *kaart *lijst *staat *registratie *score *logboek",
    "gives": "geeft geven geef maakt maak plakt kent krijgt zet",
    "mark": """
    cijfer cijfers rapportcijfer score punten aantekening* notitie* foto's sterren onvoldoendes
    kruis kruisje streepje vinkje vakje vakjes bolletje smiley stoplicht
""",
    "passed": "door_aan doorgegeven_aan doorgeven_aan doorgeeft_aan",
    "draws": "draait trekt genereert haalt",
    "sees": "zien ziet blijkt weet leest horen hoort",
    "seen": "welke of hoe hoeveel hoelang wat dat waar_je",
    "taped": "opgenomen opneemt",
    "talks": "telefoontjes *gesprekken",
    "minds": "let letten",
    "minded": "erop op_of",
    "log": "logboek",
    "turf": "*turflijst *lijstje",
    "of_faults": """
    gemiste keren_dat fouten late te_laat misgaat misging klachten vergeten afwijkingen afwijking
""",
    "in_copy": "cc kopie",
    "first": """
    eerst langs_je langs_de voordat pas_als zonder_paraaf zonder_handtekening
    zonder_akkoord zonder_fiat
""",
    "initials": "paraaf handtekening krabbel fiat akkoord",
    "if_right": "als_(?:het|alles|dat)_(?:klopt|goed_is|in_orde_is|goed_gedaan_is)",
    "signs_too": "tekent_mee meetekent tekent_af parafeert",
    "goes_out": "deur_uit verzonden verstuurd verstuurt verstuur naar_de_klant naar_buiten",
    "you_agree": "je_akkoord jij_akkoord jouw_akkoord akkoord_bent",
    "sets": "gezet zet geeft gegeven",
    "laid_beside": "naast_de naast_het naast_je naast_jouw",
    "records": """
    *registratie *administratie *gegevens *staat *staten logboek camerabeelden *systeem kassa
    kassabon *rooster
""",
    "leaves": "achterlaat achterlaten inlevert inleveren afgeeft afgeven ondertekend ondertekent",
    "informs": """
        informeert waarschuwt seint tipt belt_mij mailt_mij appt_mij stelt_mij stelt_ons laat_het_mij
        laat_mij laat_ons laat_het_ons stuurt_mij meldt_het meldt_mij
        (?:mij|ons)_laat_weten (?:belt|appt|mailt)_ons
    """,
    "lapse": """
        mist te_laat vergeet vergeten overschrijdt overslaat misgaat niet_af niet_klaar afwijkt uitloopt
        nalaat niet_zo_is boven_de_norm onder_de_norm onder_de_lijn
    """,
    "behind_you": """
        zodra_(?:je|jij) (?:je|jij)_(?:weg|vertrokken|klaar)_bent af_bent hebt_achtergelaten nadat_(?:je|jij)
    """,
    "message": "melding bericht seintje alert signaal mail mailtje appje",
    "to_boss": "mij ik ons krijgt",
    "we_know": """
        weten_(?:wij|we) weet_ik (?:wij|we)_weten ik_weet zien_(?:wij|we) zie_ik kan_ik_zien ik_kan_zien
        kunnen_zien kan_zien
    """,
    "account": "verslag",
    "whereof": "daarover hierover over_je over_jou of_je over_jouw over_hoe_je of_er over_jullie",
    "sight": """
        zicht_op oogje_in in_het_oog in_het_vizier kort_op_je dicht_op_je bovenop_zitten bovenop_te_zitten
        scherp_mee
    """,
    "we": "ik we wij mij ons",
    "your_why": "leg_je je_legt je_verklaart verklaar_je verantwoording uitleg uitlegt uit_te_leggen",
    "ticks": "afgevinkt afvinkt afvinken vinkt",
    "you_tick": "je_vinkt",
    "rings": "bel belt bellen bezoekt spreekt benadert vraagt vragen vraag",
    "afterwards": "na",
    "clients": "klanten cliënten ouders gasten patiënten leerlingen bewoners opdrachtgevers",
    "of_you": "of_je hoe_je wat_je dat_je zodra_je als_je wanneer_je of_er waar_je of_jij dat_jij",
    "whereabouts": "waar_je wat_je hoe_laat_je",
    "feedback_form": "enquete enquête vragenlijst",
    "to_hear": "om_te_horen om_te_vragen om_te_melden of_je hoe_je",
    "samples": "haalt pakt pikt plukt neemt trekt kiest opent licht bekijkt leest",
    "wrong": """
        *fouten missers bevindingen afwijkingen uitkomst uitkomsten mis_(?:was|is|ging|gaat) niet_goed
        niet_op_orde niet_(?:klopt|klopten|klopte|deugt|deugde) fout_(?:was|waren|is|ging|gaat)
    """,
    "mends": "recht eruit",
    "passes_on": "geeft doorgeeft legt voorlegt laat meldt vertelt bespreekt zet brieft speelt stuurt mailt",
    "puts": """
        legt leg ligt liggen hangt hang hangen zet zetten staat staan plakt vind vindt vinden mailt stuurt
        krijg krijgt ontvang ontvangt
    """,
    "spot": """
        bureau plek plaats werkplek bakje postvak postvakje mail mailbox inbox scherm kluisje kastje stoel
        stuur toetsenbord
    """,
    "mistakes": """
        *fouten missers vergissingen gemiste afgekeurde foute verkeerde verkeerd te_late misging misgingen
        mis_(?:was|is|ging|gaat) niet_(?:goed|volgens) niet_(?:klopt|klopten|klopte)
    """,
    "mails_you": "(?:mailt|stuurt|appt|geeft|mail|stuur|app|geef)_(?:ik_)?(?:je|u)",
    "hoards": "bewaart bewaar verzamelt verzamel spaart bundelt",
    "tells_both": """
        (?:aan_)?(?:jou|je)_en_(?:aan_)?(?:hem|haar|mij|ons|hr) (?:hem|haar|mij|ons)_en_(?:aan_)?jou
    """,
    "how_many": "hoeveel *aantal",
    "every_mistake": "elke_fout iedere_fout elke_klacht elke_late iedere_klacht elke_te iedere_keer",
}

WATCHING: Final = (
    "look",
    "scores scored",
    "keeps kept",
    "keeps noted -beside",
    "lays down laid",
    "laid_down laid",
    "glances whether",
    "goes through",
    "asks ends_in",
    "goes ends_in",
    "follows followed -you_follow",
    "hands list -for_help",
    "accounts",
    "lets signs",
    "you_let shows",
    "must reports",
    "passes boss outcome",
    "passed laid",
    "passed outcome",
    "fills form",
    "gives mark",
    "draws list",
    "sees seen",
    "taped talks",
    "minds minded",
    "log every_mistake",
    "turf keeps of_faults",
    "list of_faults in_copy",
    "initials sets first",
    "hands what_done",
    "board faulty",
    "initials first nothing",
    "initials first goes_out -you_agree",
    "initials sets if_right",
    "signs_too if_right",
    "asks why",
    "goes past",
    "clocks to_see",
    "appears faulty",
    "lays laid_beside records",
    "fills for_help leaves",
    "informs lapse",
    "informs behind_you",
    "message lapse to_boss",
    "passes boss of_you",
    "reports lapse to_boss",
    "we_know whereabouts",
    "rings clients to_hear",
    "list whereof",
    "fills feedback_form whereof",
    "hands we_know",
    "account whereof",
    "sight we",
    "why your_why",
    "ticks -you_tick",
    "rings afterwards to_hear",
    "samples wrong passes_on -mends",
    "puts spot mistakes -mends",
    "mails_you mistakes -mends",
    "hoards mistakes -mends",
    "passes tells_both how_many",
)
"""How somebody is watched: looked at, counted, marked, told of, or made to hand in lists."""

ACCOUNTING: Final = {
    "you_tell": """
        je_(?:mailt|stuurt|appt|belt|meldt|bericht|rapporteert|schrijft|geeft|laat|vertelt|noteert|deelt)
        (?:mail|stuur|app|bel|meld|bericht|rapporteer|schrijf|geef|laat|vertel|noteer|deel)_je
        u_(?:mailt|stuurt|belt|meldt|bericht|rapporteert|schrijft|geeft|laat|vertelt|noteert)
        (?:mailt|stuurt|belt|meldt|bericht|rapporteert|schrijft|geeft|laat|vertelt|noteert)_u
    """,
    "each_day": """
        elke_(?:dag|ochtend|middag|avond|werkdag|vrijdag|dienst) dagelijks
        (?:elk|ieder)_uur (?:elke|iedere)_(?:twee|drie|vier|paar)_uur (?:elke|iedere)_pauze
        iedere_(?:dag|ochtend|middag|avond|werkdag|vrijdag|dienst) eind_van_(?:elke|iedere|de)
    """,
    "how_much": "wat hoeveel welke waaraan waarmee",
    "done": """
        verwerkt gedaan afgerond behandeld afgehandeld gemaakt bereikt afgekregen bezocht gebeld opgeleverd
        gewerkt besteed voltooid uitgevoerd af deed
    """,
}
"""To tell each day what one did, in any order."""
