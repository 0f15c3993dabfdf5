"""What comes together where a right is taken away or left, and the words beside ``rights_words`` (P22)."""

from typing import Final

from spvgen.rules.proces.rights_words import COURSES, OUTSIDERS

MORE_ROWS: Final = {
    "your_leave": """
        (?:je|jouw)_(?:zomer|kerst|mei|al_goedgekeurde_|geplande_)?vakantie
        (?:je|jouw)_(?:al_goedgekeurde_|geplande_)?(?:verlof|verlofdagen|vrije_dagen|vakantiedagen|ouderschapsverlof|zorgverlof)
    """,
    "shifted": """
        (?:nemen|pakken|halen)_(?:we|wij)
        schuift schuiven opgeschoven doorgeschoven doorschuiven om_in verzetten verplaatsen verschuiven
    """,
    "only_then": """
        pas_(?:weer|als|na|wanneer|nadat|zodra|op|inzien|bekijken|lezen|opvragen|krijgen)
    """,
    "with_you": "overleg samen wil wilt",
    "overtime": """
        overuren plusuren meeruren spaaruren tijd-voor-tijd-uren
    """,
    "course_costs": """
        cursusgeld lesgeld examengeld opleidingskosten cursuskosten trainingskosten studiekosten coachkosten
        kosten_van_de_(?:training|cursus|opleiding|coach|coaching)
        (?:reiskosten|kosten)_voor_de_(?:coaching|training|cursus|opleiding)
    """,
    "borne": """
        (?:betaal|vergoed)_(?:je|jij) je_(?:betaalt|vergoedt) (?:moet|zul|zult)_je
        voor_(?:jouw|je)_(?:eigen_)?rekening inhouden ingehouden houden_(?:we|wij)
    """,
    "costs_you": """
        (?:kost|kosten)_(?:je|jou) (?:reken|rekenen)_(?:we|wij)_je
    """,
    "euro": """
        euro
    """,
    "off_the_clock": "(?:geen|buiten)_betaalde_(?:tijd|uren|werktijd)",
    "your_right": """
        (?:je|jouw)_recht(?:en)? recht_op
    """,
    "your_complaint": """
        (?:je|jouw)_(?:klacht|bezwaar|melding|bezwaarschrift|rechtszaak)
    """,
    "withdrawn": """
        in intrekt intrekken ingetrokken stop stopzet
    """,
    "you_work": """
        ^_werk ^_maak ^_doe (?:werk|maak|doe)_je je_(?:werkt|maakt|doet)
    """,
    "used_for": """
        gebruik gebruikt besteed besteedt benut benutten
    """,
    "password": """
        wachtwoord wachtwoorden inlogcode privéberichten privémail privételefoon
    """,
    "hand": """
        geef geeft geven deel deelt lezen inzien controleren controleert
    """,
    "us": """
        we wij hr ik leidinggevende manager
    """,
    "needless": "hoef hoeft hoeven nooit niemand niet_uit",
    "file": "dossier",
    "we_pull": "(?:trek|trekken|trekt)_(?:we|wij|ik|hr)",
    "in": "in",
    "ended_for_now": "stopt stop_je stel_je stelt uitstellen stel_uit opgeschort",
    "only_again": "pas_weer",
    "into": "zetten_we zet_je om_in omgezet",
    "cond_score": "als_(?:je|de|het|jij) zolang wanneer",
    "pocket": """
        (?:uit|van)_(?:je_|jouw_)?eigen_(?:zak|portemonnee|geld)
    """,
    "your_wage": "(?:je|jouw)_(?:loon|salaris)",
    "later_paid": """
        pas_(?:een|twee|drie|vier|later|na|als|volgende|zodra) later_uitbetaald ingehouden tot_dat
    """,
    "own_day": "(?:op|in)_(?:je|jouw)_(?:vrije|eigen)_(?:dag|tijd|zaterdag|middag|avond|uren) na_werktijd",
    "course": f"{COURSES} webinar",
    "unpaid_for": """
        zonder_vergoeding geen_vergoeding niet_(?:betaald|vergoed|uitbetaald) betalen_we_niet onbetaald
        vergoeden_we_niet vergoedt_niemand
    """,
    "half_each": "(?:ieder|allebei|jij|u|elk)_de_helft",
    "not_written": """
        (?:schrijf|boek|declareer|noteer|registreer)_je_niet je_niet_(?:schrijft|boekt|declareert|noteert)
        worden_niet_(?:vergoed|betaald|uitbetaald) tellen_niet_(?:mee|als)
    """,
    "case": "zaken zaak dossiers dossier klachten meldingen oproepen orders aanvragen facturen fouten",
    "stops": "vervalt stopt stoppen eindigt trekken_we_ons aanbod",
    "left_out": "hier_buiten hierbuiten erbuiten buiten_laat buiten_houdt",
    "your_say_right": "(?:je|jouw)_recht(?:en)?",
    "lapses": "vervalt vervallen verlies verliest verspeel verspeelt",
    "may_see": "inzien inkijken opvragen bekijken lezen",
    "about_you": "over_(?:jou|je)",
    "you_pick_up": "neem_je neem_op pak_je ^_neem",
    "your_free": """
        (?:je|jouw)_(?:vrije_(?:avond|avonden|tijd|weekend|weekenden|zaterdag|zaterdagen|zondag|uren|dagen|middag))
        (?:je|jouw)_(?:avonden|weekenden|zaterdagen)
    """,
    "take_along": "^_neem neem_je je_neemt",
    "leave_time": "mee_op_(?:vakantie|verlof|reis) mee_naar_huis_in_het_weekend",
    "work_on": "doorwerkt werk_je_door ga_je_door doorgaat",
    "fourteen": "(?:veertien|vijftien|zestien|14|15|16)_uur",
    "worked": "(?:je|de)_pauze_door door_(?:tijdens|in)_(?:je|de)_pauze pauze_doorwerkt",
    "no_rest": "geen_(?:elf|11)_uur",
    "shifts": "dienst diensten rust",
    "unaccompanied": """
        niemand iemand_niet zonder_(?:begeleider|adviseur|anderen|bijstand|collega) alleen geen_anderen
        geen_(?:begeleider|partner|vriend|vriendin|familielid|familie|steunpersoon|derde|derden|mentor|collega|collega's|buddy|bijstand)
    """,
    "brings": """
        meenemen mee_te_nemen meebrengen mee_te_brengen meeneemt meebrengt neem_je breng_je kom_je
        erbij_(?:zijn|zitten|hebben|halen|vragen) bijstaan (?:je|jij)_(?:komt|neemt|brengt)
    """,
    "to_talk": """
        (?:naar|bij|in|tot)_(?:het|de|dit|deze|dat|je|alle|elk|onze|ons)_(?:gesprek|gesprekken|evaluatie|evaluaties|eindgesprek|eindbeoordeling|evaluatiegesprek|evaluatiegesprekken|voortgangsgesprek|voortgangsgesprekken)
    """,
    "or_chosen": """
        hoef hoeft liever als_je_dat ^_neem ^_kom ^_breng wil_je wilt kies kiest iemand_meenemen iemand_mee
        iemand_anders niet_alleen alleen_maar kun_je_iemand mag_je_iemand samen rustig telefoon laptop
        ook_alleen
    """,
    "objects": """
        bezwaar_(?:maken|maakt|indienen|aantekenen|te_maken|in_te_dienen) (?:geen|niet)_in_beroep
        protest_aantekenen bezwaarschrift_indienen
    """,
    "may_not": """
        (?:mag|kun|kunt|kan)_(?:je|u|jij)_(?:dan_|ook_)?(?:geen|niet) je_(?:mag|kunt)_(?:geen|niet)
        (?:is|niet)_(?:niet_)?(?:mogelijk|toegestaan) kan_niet mag_niet
    """,
}
"""Roles of words, beside those of ``rights_words``."""
FAIR: Final = {
    "soft": """
        (?:dat|die)_(?:mag|kun|kunt)_(?:jij|je|u)_(?:wel|gerust|altijd)
        voortzetten verlengen we_niet_van niet_van_je niet_zonder_dat
        nemen_we_mee dagen_uitbetaald vakantiedagen_uitbetaald gaat_de_begeleiding begeleiding_door
        ^_neem premie pensioenpremie bel_je_niet bespreken_samen binnen_kantoortijd volgende_werkdag
        werkdagen verdeelt vervanger zeker_doen meteen_vergoed uitbetaald_of hoef hoeft hoeven
        blijft blijven gewoon_door verandert veranderd verandere gewoon_binnen los_van ook_als
        behoudt houdt_je houd_je betalen_wij onze_rekening uitbetaald_en krijg_je_uitbetaald prima
        gerust graag mag_gewoon overgenomen neemt_over over_aan recht_op zoals_altijd uiteraard
        maximaal_nul niet_zelf kost_je_geen niet_kwalijk niet_erg veranderen hangt_niet hangt_aan
        je_af_en meld_je_af pas_als_de iedereen productienorm last_van dan_geldt teruggegeven
        in_tijd dagen_niet_op ligt_het_plan nooit niets niks uit_de_weg wettelijke_regels samen_een
        samen_kiezen (?:zien|merken|ontdekken)_(?:we|wij)_(?:het_|dat_)?pas voordat_hem schuift_de
        schuift_op wanneer_je_wilt als_je_wilt er_omheen
        tellen_niet zoals_afgesproken gaat_voor gaan_voor voor_op in_overleg en_dan_betaald
        collega_neemt
    """,
    "returned": "teruggegeven in_tijd tijd_voor_tijd",
    "open_to": """
        niet_eens niet_erg niet_kwalijk kun_je mag kunt kan niet_uit
        open horen_wij meetelt telt tellen geraakt evaluatie evaluaties norm gerekend
        terecht geldt gelden meting ligt loopt schuift niet_gezien niets_mis bespreken welkom
        meekijkt meedenkt
    """,
    "whose": f"""
        {OUTSIDERS} flexkracht inlener aanvrager commissie cliënt cliënten ouder ouders verzekerde
        debiteuren aanvragers bezoeker bezoekers burger burgers leden lid kandidaat medewerkers team
        teamleden schadeclausule teamlid hun
    """,
}
"""What leaves a right to somebody, or is about somebody else."""
SOUGHT: Final = {
    "leave": (
        "no_leave take -took -others -agreed -right",
        "take_leave not you -others -agreed -around -past -right",
        "leave consent not -others -agreed -around -past -right",
        "leave refused -others -around -talk -was -kept -right",
        "leave handed_in fault -not -others -request -right",
        "leave spent sick -not -others -right",
        "leave pulled inward -others -kept -right",
        "leave handed_in you -not -others -request -right",
        "your_leave shifted -talk -others -with_you -kept -past -right",
        "leave take only_then -others -agreed -was -right",
        "overtime refused -others -kept -past -right",
        "we_pull leave in -others -kept -talk -right",
        "your_leave ended_for_now -others -kept -past -right",
        "leave only_again -others -was -needless",
        "your_leave into -others -kept -right",
        "no_leave cond_score -others -agreed -needless",
    ),
    "money": (
        "harm you_pay self -kept -others -compensated -right",
        "harm billed on_you -kept -others -right",
        "fine billed on_you -kept -others -right",
        "harm deducted your_pay -kept -right",
        "fault deducted your_pay -kept -right",
        "we_deduct your_pay -kept -right",
        "pot fault fined you -others -right",
        "fine fault fined you -others -past -kept -right",
        "course_costs borne -kept -others -right",
        "costs_you euro -kept -others -past -right",
        "pocket harm -kept -others -compensated -needless",
        "course_costs you_pay -kept -others -right",
        "your_wage later_paid -others -kept -right",
    ),
    "unpaid": (
        "unpaid hours -others -compensated -offered -past",
        "off_the_clock hours -others -was -took",
        "own_day course unpaid_for -others -took",
        "not_written hours -others -compensated -right -case",
    ),
    "say": (
        "redress barred here -others -past -right",
        "body barred here -others -right",
        "body turn not here -others -agreed -right",
        "nobody you_turn here -right",
        "no_body turn you -others -agreed -right",
        "no_body start you -others -agreed -right",
        "may speak_not here -right",
        "unsigned no_work not -right",
        "body outside -others -agreed -right",
        "waive redress -others -right",
        "your_complaint pulled withdrawn -others -right",
        "your_right refused sign -others",
        "body turn stops -no_worse -others -right",
        "waive body -others -needless",
        "body left_out -others -agreed -right",
        "your_say_right lapses -others -right",
        "unaccompanied brings to_talk -others -or_chosen -past -whose",
        "objects may_not -others -whose -past",
    ),
    "council": (
        "council ended -others -agreed -right",
        "council since fewer -took -others -right",
    ),
    "records": (
        "record access not you -others -right",
        "unseen -right",
        "secretly -not -others -right",
        "record access only_then -others -right",
        "password hand us you -others -right",
        "record may_see only_then -others -right",
        "about_you file only_then -others -right",
    ),
    "time": (
        "free you_tend inbox -denied -later -right",
        "free you_are reach -denied -later -right",
        "off you_are reach -denied -later -right",
        "off you_answer also -denied -later -right",
        "off you_tend inbox also -denied -later -others -right",
        "off kept_on -denied -later -right",
        "off inbox tend also you -denied -later -others -right",
        "off catch_up you -denied -later -others -right",
        "off at_home do you -denied -later -others -right",
        "break skipped you -denied -later -right",
        "break used_for catch_up -denied -others -right",
        "break take only_then -denied -others -right",
        "off you_pick_up inbox -denied -later -right",
        "your_free used_for -denied -later -right",
        "take_along leave_time -denied -right",
        "work_on fourteen -denied -right",
        "break worked -needless -right",
        "no_rest shifts",
    ),
}
"""What is taken away → the things that come together where it is."""

OUTRIGHT: Final = {
    "granted": """
        toegekend toekennen toegestaan verleend verlenen goedgekeurd goedkeuren honoreren gehonoreerd
        bespreekbaar beoordelen beoordeeld ingewilligd kennen keuren verleen
    """,
    "hinges": """
        zodra pas afhankelijk hangt afhangt mits aanleiding in_het_licht op_basis_van alleen_als
        naar_gelang
    """,
    "on_figures": """
        cijfers cijfer resultaten uitkomst evaluatie eindevaluatie eindbeoordeling voortgang vorderingen
        prestaties norm doelen tussendoel verbetering
    """,
    "no_hinge": """
        is_(?:al_)?(?:toegekend|goedgekeurd|verleend) gaat_door ongeacht los_van staat_los zoals_altijd blijft
        hangt_niet evaluatie_(?:valt|vindt|houden|verschuift|schuift|verzetten|op)
    """,
    "tip_pot": "(?:de|je|jouw)_(?:fooi|fooien|fooienpot|fooipot|tips|tippot) fooigeld",
    "worth": """
        inkoopprijs prijs kosten schade bedrag verschil waarde bord borden glas glazen breuk tekort fout
        ingrediënten gerecht verlies kasverschil
    """,
    "taken_off": """
        af ingehouden inhouden afgetrokken afgehouden verrekend verrekenen betaald_uit betalen_we_uit
        halen_we_uit houden_we_in
    """,
    "divided": "verdeel* verdelen ieder allemaal",
}
OUTRIGHT_ROWS: Final = {
    "leave": ("granted hinges on_figures any_leave -no_hinge -around -past",),
    "money": ("tip_pot worth taken_off -divided -past",),
}
"""Rows by kind that tell it however kindly or officially it is put."""
