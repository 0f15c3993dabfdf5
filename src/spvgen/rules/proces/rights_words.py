"""The words of what a plan may not take away, by their role (P22); ``rights_together`` has more."""

from typing import Final

# --- What several roles share ---------------------------------------------------------------------------

MORE_LEAVE: Final = """
    *verlof verlofdag verlofuren *vakantie vakantiedag vakantiedagen vakantieweken snipperdag snipperdagen
    atv adv-dag adv-dagen atv-dag atv-dagen papadag bouwvak feestdagen huwelijksreis wintersport
    compensatiedagen
"""
LEAVE_LOST: Final = """
    afgewezen geweigerd ingetrokken intrekken geschrapt vervalt vervallen opgeschort stopgezet bevroren
    niet_door
"""
GONE: Final = """
    lever_je levert_u schrappen inleveren ingeleverd trekken_(?:we|wij) op_nul afgeboekt afgeschreven
    kun_je_vergeten
"""
DAMAGE: Final = "ruit gereedschap stuk kapot beschadigd gebroken"
MORE_DAMAGE: Final = """
    eigen_risico kwijtraakt bedorven sleutel kapotte kasverschil verschil manco tekort deuk beschadigde kras
    vermist
"""
PAYS: Final = "is_voor_jou draai_jij leg_jij draai_(?:je|jij) op_jou_verhaald"
HELPERS: Final = """
    vakbond bond advocaat jurist vertrouwenspersoon klachtencommissie geschillencommissie rechter
    kantonrechter bedrijfsarts ondernemingsraad
"""
MORE_HELPERS: Final = """
    bondsman ombudsman fnv cnv raadsman arbeidsinspectie inspectie rechtsbijstand rechtsbijstandsverzekering
    adviseur vakbondsconsulent mediator second_opinion begeleider
"""
TURNS_TO: Final = """
    inschakelt inschakelen praat bespreekt stap stapt gaat ga schakel haal haalt betrek belt neem neemt
    bespreek bel
"""
CLAIMS: Final = """
    bezwaar beroep verweer aanvechten op_te_komen procedure rechten protest rechtszaak
"""
FILES: Final = """
    verslag gespreksverslagen gespreksverslag verslagen dossier personeelsdossier afschrift inzage
    aantekeningen opnames kopie
"""
COUNCIL: Final = "ondernemingsraad or vakbondswerk kaderlid"
BREAKS: Final = "pauze pauzes middagpauze lunchpauze koffiepauze rookpauze kolfpauze"
SKIPPED: Final = "slaat overslaan vervalt vervallen doorwerken doorwerkt"
COURSES: Final = "cursus training e-learning opleiding module examen les lessen"
PAST: Final = "had werd was waren nam kreeg ging werden"
ODD_HOURS: Final = "zaterdag zondag zaterdagochtend zaterdagen weekend zondagen avonds langer"
OUTSIDERS: Final = """
    klant(?:en)? bewoner(?:s)? leerling(?:en)? gast(?:en)? huurder(?:s)? leverancier(?:s)? patiënt(?:en)?
    student(?:en)?
"""
GOES_OFF: Final = """
    leveren_(?:we|wij) strepen_(?:we|wij) inlevert kwijt kost_je verliest verspeelt gaat_er los
"""

# --- By role ----------------------------------------------------------------------------------------------

ROWS: Final = {
    "leave": """
        vrij_(?:nemen|krijgen) *vakantie
        vakantie(?:dag|dagen|uren|weken|s|aanvraag|aanvragen)? *verlof verlof(?:dag|dagen|uren|saldo)
        verlof(?:aanvraag|aanvragen) snipperdag(?:en)? (?:adv|atv)(?:-(?:dag|dagen|uren))? roostervrij(?:e)?
        vrije_(?:dag|dagen|uren|vrijdag|woensdag) vakantie-*
    """,
    "no_leave": """
        geen_(?:zomer|kerst|mei|herfst)vakantie
        geen_(?:nieuw_|enkel_|extra_|lang_)?(?:verlof|verlofdagen|vakantie|vakantiedagen|vrij|vrije)
    """,
    "take_leave": """
        (?:verlof|vakantie|vrij|dagen|verlofdagen|vakantiedagen|verlofuren)_(?:opnemen|op_te_nemen|nemen|te_nemen)
        (?:verlof|vakantie|vrije_dagen|vakantiedagen)_(?:aanvragen|aan_te_vragen|boeken|inplannen)
    """,
    "take": """
        opnemen opgenomen neem neemt nemen krijg krijgt krijgen boek(?:t|en)? vraag vraagt
        aanvragen aan_te_vragen inplannen zit
    """,
    "consent": """
        toestemming akkoord goedkeuring goedgekeurd goed honoreren gehonoreerd toekennen toegekend verleend
        verlenen toegestaan toestaan inwilligen ingewilligd aanspraak behandeling mogelijk
    """,
    "refused": f"""
        {LEAVE_LOST} niet_doorgaan schrap(?:pen)? geblokkeerd uitgesteld streep_door
    """,
    "spent": """
        kost kosten lever levert inleveren ingeleverd afgeschreven afgetrokken verrekend verrekenen
        mindering gaat_van gaan_van (?:gaat|gaan)_ten_koste
    """,
    "sick": "ziek ziekte ziekmelding(?:en)? ziekmeldt ziekgemeld ziektedag(?:en)? verzuimdag(?:en)?",
    "around": """
        (?:voor|vóór)_de_(?:week|weken|dagen)_van_(?:je|jouw)_(?:verlof|vakantie)
        (?:tijdens|in|na|voor|voordat|buiten|vóór|met|op)_(?:je|jouw|het|een)_(?:verlof|vakantie|vrije|roostervrije)
        (?:met|na|op|van)_(?:verlof|vakantie)
    """,
    "talk": "gesprek gesprekken afspraak evaluatie evaluaties coaching",
    "request": "verlofaanvraag verlofaanvragen verlofkaart",
    "handed_in": "leveren lever levert inleveren ingeleverd",
    "pulled": "trek trekken trekt intrekt intrekken zet",
    "inward": "(?:verlof|vakantie|dagen|uren|vrijdag)_in",
    "kept": """
        (?:vervalt|vervallen|we|wij|wordt|worden|verlof|vakantie|dagen)_niet nooit gewoon niets
        niet_(?:ingetrokken|geschrapt|afgewezen|geweigerd|op_jou|bij_jou|van_je|met_je|op_je|zelf)
    """,
    "agreed": "overleg samen eerst zonder alleen wil wilt voordat zoals hoef hoeft",
    "harm": f"""
        {DAMAGE} schade waterschade lakschade breuk deuk(?:en)? kras(?:sen)? kasverschil(?:len)?
        kastekort(?:en)? tekort(?:en)? verlies reparatie(?:s|kosten)? herstel herstelkosten vervanging glas
        servies sneuvelt kwijt zoek beschadigt breekt producten artikelen verdwijnt verdwenen kosten bord
        borden
    """,
    "billed": """
        terugbetalen terugbetaald terug
        verhaal verhalen verhaald verrekend verrekenen verreken ingehouden inhouden betaal betalen betaalt
        vergoed vergoedt vergoeden draai draait opdraaien rekening doorbelast doorberekend terecht neer
    """,
    "on_you": """
        draait_zelf_op (?:draai|draait)_(?:je|jij)_zelf op_jou voor_(?:jouw|je)_(?:eigen_)?rekening
        bij_(?:jou|jouzelf) op_(?:jou|jouzelf)
        (?:uit|voor|van|op)_(?:je_|jouw_)?eigen_(?:zak|rekening|portemonnee|kosten|middelen|geld)
        (?:je_|jouw_)?eigen_portemonnee voor_jouw_rekening (?:draai|draait)_je_(?:er|daar|daar_zelf|er_zelf)
        je_(?:er|daar|hier)_(?:zelf_)?voor_op
    """,
    "your_pay": """
        (?:van|met|op)_(?:je|jouw)_(?:loon|salaris|vakantiegeld|fooi|fooien|eindejaarsuitkering|uren|overuren)
        (?:uur|dag)_(?:loon|salaris)
    """,
    "we_deduct": "(?:verreken|verrekenen|houd|houden|trek|trekken|haal|halen)_(?:we|wij|ik)",
    "deducted": """
        ingehouden inhouden houd houden afgetrokken aftrekken mindering verrekend verrekenen verreken gaat
        gaan
    """,
    "pot": "*pot spaarvarken",
    "fine": "boete boetes geldboete strafgeld",
    "fined": "betaal betaalt stort krijg krijgt staat volgt kost doe doet leg leggen geldt",
    "fault": """
        fouten te_laat keer missers klacht klachten gemiste sluit vergeet vergeten vergissing *fout
    """,
    "unpaid": """
        gratis
        zonder_dat_je_(?:dat_uur|die_uren|ze|dat|het|die_tijd)_(?:schrijft|boekt|declareert|noteert)
        onbetaald zonder_(?:vergoeding|betaling)
        niet_(?:uitbetaald|betaald|vergoed|gecompenseerd|doorbetaald)
        (?:uitbetaald|betaald|vergoed)_wordt_niet in_(?:je_|jouw_)?(?:eigen|vrije)_tijd
        zonder_dat_(?:dit|dat|ze|die)_(?:wordt|worden)_(?:uitbetaald|betaald|vergoed)
        zonder_dat_(?:dit|dat|ze|die)_(?:uitbetaald|betaald|vergoed) voor_eigen_rekening
        niet_als_(?:overuren|overwerk|werktijd) geen_(?:vergoeding|overuren)
    """,
    "hours": """
        eerder vroeger na_je_(?:dienst|werktijd|werk) buiten
        uren uur overuren overwerk meeruren meerwerk die_tijd langer inhalen wegwerken
        weg_te_werken bijwerken
        in_te_halen achterstand extra werkt
    """,
    "offered": """
        bied biedt bieden aanbieden aangeboden krijgen ontvangen levering bezorging bezorgen bezorgd
        verzending
        korting proefles proefrit monster advies
        gratis_(?:parkeren|koffie|retour|retourneren|ophalen|thuisbezorgd|verzonden|geleverd)
    """,
    "compensated": """
        gecompenseerd teruggegeven tijd_voor_tijd opnemen facturen factuur nota's debiteur*
        declareer declareert declaraties training trainingen cursus cursussen opleiding opleidingen module
        modules coaching niet_in_(?:je_|jouw_)?(?:eigen|vrije)_tijd verlof oefen oefent oefenen les lessen
        hoef hoeft gewerkte uitbetaald_of terug_in vrijwilliger vrijwilligers stagiair stagiairs
    """,
    "not": "geen niet niets nooit niemand",
    "you": "je jij jou jouw",
    "body": f"{HELPERS} rechtsbijstand* vakbondsbestuurder or",
    "redress": f"""
        {CLAIMS} klacht_indienen aan_te_vechten opkomen (?:klacht|klachten)_in_te_dienen procederen
        protesteren
    """,
    "barred": """
        mag_niet mogen_niet
        niet_(?:toegestaan|mogelijk|bij|de_bedoeling|aan_de_orde|open|gewenst|welkom|op_prijs|gewaardeerd|aanvechten)
        kan_niet (?:kun|kunt|mag)_je_niet geen_(?:bezwaar|beroep|optie|klacht|plaats|ruimte) uitgesloten
        verboden pas_(?:als|na|wanneer|nadat) niet_meer
    """,
    "sign": "handtekening ondertekening tekenen tekent ondertekenen ondertekent",
    "here": """
        (?:dit|het|deze)_(?:plan|traject|verbeterplan|verbetertraject|fase|periode) *beoordeling
        ondertekening handtekening ondertekenen evaluaties gesprekken hierover hier
    """,
    "turn": f"{TURNS_TO} raadpleegt spreek spreekt schakelt betrekt bellen",
    "you_turn": "je_(?:praat|spreekt|bespreekt) (?:praat|spreek|bespreek)_je",
    "nobody": "niemand",
    "no_body": "geen_(?:advocaat|jurist|bond|vakbond|adviseur|rechtszaak|procedure|klacht)",
    "start": "begint begin start aanspant indient dient",
    "outside": "hierbuiten erbuiten daarbuiten",
    "waive": """
        ziet_(?:ervan_|er_van_)?af zie_je_(?:ervan_|er_van_)?af (?:doe_je|doet|te_doen)_afstand afstand_doen
        doe_je_(?:ook_|daarmee_)?afstand afstand_van
    """,
    "council": f"""
        {COUNCIL} medezeggenschap* *medezeggenschapsraad vakbondstaken
        or-(?:werk|lid|uren|taken|lidmaatschap|vergadering|vergaderingen|zetel|commissie)
    """,
    "ended": """
        neer neerleggen stil stilgezet stilleggen stopzetten opgeven ter_beschikking
        terugtreden terugtrekken terug laag_pitje opzeggen geen_tijd gebruik_je pauzeer
        pauzeert onderbreekt
    """,
    "record": """
        over_(?:je|jou)_(?:schrijft|noteert|bijhoudt|zegt|opschrijft)
        observatie* aantekeningen notities je_dossier jouw_dossier personeelsdossier logboek opnames opname
        verslagen
    """,
    "access": "kopie afschrift inzage inzien in_te_zien te_zien te_horen te_lezen",
    "unseen": "(?:je_krijgt|jij_krijgt|krijg_je)_(?:het|dat|die|dit)_niet_te_zien",
    "secretly": """
        zonder_dat_je_(?:het|dat|dit|ervan)_(?:weet|merkt|ziet) buiten_(?:je|jouw)_(?:weten|medeweten)
        zonder_(?:je|jouw)_medeweten
    """,
    "off": """
        weekend weekends weekenden zaterdag zondag zaterdags zondags avonds avonden vrije_(?:dag|dagen)
        tot_(?:19|20|21|22|23) zaterdagen zondagen
    """,
    "free": """
        (?:op|in|tijdens)_(?:je|jouw)_(?:vrije_(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|(?:ouderschaps|zwangerschaps|bevallings|zorg)verlof)
        (?:in|tijdens)_(?:de|het)_(?:vakantie|weekend|weekeinde)
        (?:op|in|tijdens)_(?:je|jouw)_(?:vrije_dag|vrije_dagen|vakantie|verlof|pauze)
        (?:buiten|na)_(?:je_|jouw_)?(?:werktijd|werktijden|diensttijd|dienst)
    """,
    "you_answer": "(?:reageer|beantwoord|antwoord)_je je_(?:reageert|beantwoordt|antwoordt)",
    "you_tend": "(?:neem|lees|check|houd|beantwoord)_je je_(?:neemt|leest|checkt|houdt|beantwoordt)",
    "you_are": "bent (?:ben|blijf|moet|dien)_je je_(?:blijft|moet|dient)",
    "reach": "bereikbaar bereiken stand-by oproepbaar",
    "inbox": """
        mail e-mail mails mailbox *app apps appgroep appjes slack teams telefoon berichten inbox
    """,
    "tend": "bijhoudt bijhouden beantwoordt beantwoorden reageert leest checkt aanstaan aan aanlaat",
    "kept_on": """
        (?:telefoon|mobiel|laptop|diensttelefoon|werktelefoon)_(?:ook_)?(?:aan|mee|bij_je|stand-by)
    """,
    "also": "ook thuis alvast zelfs bijhoudt aanstaan",
    "at_home": "thuis",
    "do": "werk werkt maak maakt doe doet rond",
    "catch_up": """
        achterstand inhalen wegwerken weg_te_werken bijwerken bij_te_werken in_te_halen af_te_maken
        kom_je_terug
    """,
    "break": "pauze pauzes lunchpauze middagpauze koffiepauze",
    "skipped": f"{SKIPPED} sla door geen_(?:pauze|lunchpauze)",
    "later": """
        maandag dinsdag woensdag donderdag vrijdag volgende ochtend ^_sla_je die wie binnenkomen binnenkomt
        binnenkwam betaald collega collega's
    """,
    "others": f"""
        {OUTSIDERS} cli[eë]nt(?:en|e)? inwoner(?:s)? ouder(?:s)? aanvrager(?:s)? bezoeker(?:s)? burger(?:s)?
        collega's medewerkers teamleden team hun hij zij verzekering
    """,
    "past": f"{PAST} hebt heb betaalde moest",
    "took": "had hebt heb nam kreeg",
    "was": "werd werden was",
    "you_pay": "(?:betaal|vergoed|vul)_jij (?:betaal|vergoed|vul|reken)_je",
    "self": "zelf",
    "no_worse": "niet_(?:slechter|lastiger|moeilijker)",
    "may": "mag_je je_mag kun_je je_kunt",
    "speak_not": "niet_(?:over_|hierover_)?(?:praten|spreken|bespreken)",
    "unsigned": "zonder_(?:je_)?(?:handtekening|krabbel) teken_je_niet niet_tekent niet_ondertekent",
    "no_work": "ingeroosterd ingepland diensten werken",
    "since": "sinds omdat doordat",
    "fewer": "minder slechter achteruit te_laat te_vaak te_weinig",
    "denied": """
        geen nooit niets niemand niet_(?:bereikbaar|te|op|aan|bij|over|door|thuis|in|meer)
        (?:je|ook|telefoon|mail|mails|berichten|app|apps|dag|dagen|weekend|vakantie|verlof|avonds|pauze)_niet
    """,
    "right": """
        hoef hoeft hoeven nooit behoudt blijft blijven alleen_als premie pensioenpremie rooster roosters
        dienst weekenddienst avonddienst diensten dienstrooster werkrooster weekendrooster
        piket consignatie vergoed
        vergoeding tijd_voor_tijd geen_(?:afstand|boete|schade|invloed) wettelijk wettelijke iedereen
        (?:van|uit)_(?:2024|2025|2026|2027|2028)
    """,
}
