"""Words and phrases that speak of the employee's exit, as data rows (P03).

The letters, beside those of ``clause_words``: ``X`` the exit as a thing · ``Y`` employment · ``y`` what ends
it · ``D`` dismissing, leaving · ``s`` *afscheid* · ``G`` that it will happen, or is arranged · ``t`` work on
the exits of others · ``k`` that it is looked into, or kept from happening.
"""

from typing import Final

from spvgen.rules.reading.patterns import parts, phrase_search, role_lookup, words

_ROWS: Final = {
    "X": r"""
        ontslag ontslag(?:dossier|procedure|aanvraag|traject|vergunning|brief|datum|verzoek|voorstel)
        ontbinding(?:sverzoek|sprocedure)? be[eë]indiging(?:sovereenkomst|straject|svoorstel)?
        vaststellings-?overeenkomst vso exit(?:gesprek|traject|regeling)? outplacement(?:traject|bureau)?
        vertrek(?:regeling|datum)? uitdiensttreding opzegging afvloeiing(?:sregeling)? ontslagronde einde
        ontslagroute demissie cong[eé]
    """,
    "Y": r"""
        dienstverband dienstbetrekking arbeids-?overeenkomst arbeidscontract contract aanstelling baan
        arbeidsrelatie samenwerking
    """,
    "y": r"""
        eindigt eindigen stopt stoppen be[eë]indig(?:d|t|en)? ontbonden ontbind(?:t|en) opgezegd
        opzeg(?:t|gen) afloopt ophoudt houdt af op kwijt kwijtraakt kwijtraken verliest
        verlies verliezen loopt
    """,
    "D": r"""
        ontslagen ontsla ontslaan ontslaat weggestuurd wegsturen vertrekken vertrekt weggaan uit_dienst
        uitdienst
    """,
    "d": "ons onze",
    "W": r"directie organisatie werkgever management bedrijf",
    "s": r"afscheid",
    "G": r"""
        volgt volgen onvermijdelijk onafwendbaar onontkoombaar besloten besluit vast vaststaat klaar
        klaarligt aangevraagd aanvragen vragen voorbereid voorbereiden bereiden rest overgaan start
        starten gestart ingezet inzetten zetten gang leid\w*_tot leidt leiden zal zullen zult gaat gaan
        wordt worden komt doel einddoel rond geregeld opgesteld ondertekend zeker feit enige resteert
        gericht bedoeld onderbouwen toewerken werken afgesproken ingediend indienen dienen tekenen tekent
        getekend is gepland ligt staat krijgt krijg bieden biedt aangeboden aanbieden gevolg nodig
        onderdeel stellen sluiten maken leggen legt voorleggen bouwen opbouwen niets_anders_dan sturen
        gevraagd verzocht ingeroepen uitgerekend berekend gereserveerd
    """,
    "t": r"""
        behandel(?:t|de|en) verwerk(?:t|te|en) begeleid(?:t|de) adviseer(?:t|de) registreer(?:t|de)
        schrijf(?:t)? stelt toets(?:t|te) beoordeel(?:t|de) controleer(?:t|de) cursus training kennis
        bereidt regelt plant meldt verlengt handel(?:t|de)? wikkel(?:t|de)? bereken(?:t|de)?
        archiveer(?:t|de)? vertaal(?:t|de)?
    """,
    "k": r"""
        onderzoek(?:en|t) onderzocht overweeg overwegen overwogen bespreken besproken bespreek bekijken
        bekeken bezien beslissen beoordelen voorkom(?:t|en) vermijd(?:t|en) tegengaan risico uitgesloten
        denkbaar mag mogen dreigt afwegen afgewogen mogelijkheden mogelijkheid afhankelijk hangt gevreesd
        bang vrees vreest nagaan hopen hoop liever behouden optie opties beeld
    """,
}

EXIT: Final = "XYDs"
"""The letters without which no clause presumes an exit."""

PARTS: Final = parts("""
    ontsl ontbind eëindig eeindig overeenkomst vso exit outplac vertrek dienst zegg afvloei einde contract
    aanstelling baan relatie samenwerking weg afscheid demissie congé conge
""")
"""Every word for an exit or for employment has one of these in it."""

exit_role = role_lookup(_ROWS)
"""The letter of a folded word, or empty."""

EMPLOYMENT: Final = words("dienstverband dienstbetrekking arbeidsovereenkomst arbeidscontract aanstelling")
"""Employment that needs no *je* to be the employee's; a *contract* can be a client's."""

OURS: Final = ("opvolg", "vervang", "organisatie", "bedrijf", "team", "afdeling")
"""Others that can stand in such a sentence while it is about the employee."""

_SETTLED: Final = (
    (
        "uitkomst afloop uitslag",
        r"(?:uitkomst|afloop|uitslag) .. (?:weten|kennen) (?:we|wij) .. al(?=[.,;!]|$)",
        r"(?:uitkomst|afloop|uitslag) .. (?:staat|is|ligt) .. (?:vast|bekend|bepaald)",
    ),
    (
        "genomen",
        r"(?:besluit|beslissing) .. (?:afscheid|ontslag|vertrek) .. genomen",
        r"(?:besluit|beslissing) is (?:al|reeds) genomen",
    ),
    ("vrij", r"(?:je|jouw) functie .. (?:komt|wordt|is) .. vrij(?=[.,;!]|$| (?:per|op|vanaf|in) )"),
    ("afloopt", r"(?:we|wij|jij|iedereen) (?:weten|weet) .. hoe (?:dit|het) .. afloopt"),
    ("verdient", r"verdient (?:je|jouw) (?:plek|baan|functie)"),
    ("wegen", r"wegen (?:scheiden|gaan (?:uiteen|uit elkaar))", r"scheiden (?:onze|zich|de) wegen"),
    ("uit_elkaar", r"gaan .. uit elkaar", r"uit elkaar (?:te )?gaan"),
    ("op_zoek", r"op zoek naar (?:een )?andere? (?:baan|werk|werkgever)"),
    (
        "laatste",
        (
            r"laatste (?:stap|kans|poging|formaliteit) .. v[oó][oó]r(?:dat)? .. "
            r"(?:vertrek|ontslag|afscheid|weg)\w*"
        ),
    ),
    ("opvolg", r"opvolg(?:er|ster) .. (?:klaar|gevonden|aangenomen|geworven|begint|op het oog)"),
    ("eruit er_uit", r"(?:lig|ligt|vlieg|vliegt|moet|ga|gaat|dan) (?:je |jij )?(?:er ?uit)(?=[.,;!]|$)"),
    ("vervang", r"vervang(?:er|ster) .. al .. (?:gevonden|aangenomen|geworven)"),
    ("weg", r"(?:ben|bent) (?:je |jij )?(?:hier|bij ons) weg"),
    (
        "vacature vergeven",
        r"vacature .. (?:je|jouw) (?:functie|plek|baan)",
        r"(?:je|jouw) (?:functie|plek|baan) .. (?:vergeven|vacature)",
    ),
    ("dossier", r"dossier\w* .. (?:ontslag|ontbinding|afscheid|je vertrek)"),
    (
        "formaliteit de_vorm",
        r"(?:formaliteit|voor de vorm) .. (?:ontslag|afscheid|vertrek)\w*",
        r"(?:plan|traject) .. (?:formaliteit|voor de vorm)",
    ),
    (
        "laatste",
        r"(?:je|jouw) laatste (?:werkdag(?! (?:van de|v[oó][oó]r|in de))|dag (?:is|bij|in dienst))",
    ),
    (
        "vertrekt weggaat",
        r"(?:gaan er ?van ?uit|nemen aan|verwachten),? dat .. (?:vertrekt(?! (?:om|naar))|weggaat)",
    ),
    ("ontslag afscheid", r"(?:gaan er ?van ?uit|nemen aan|verwachten),? dat .. (?:ontslag\w*|afscheid)"),
    (
        "ander_baan ander_werk andere_baan andere_werk",
        r"(?:ga|gaat|zoek|zoekt) .. (?:alvast|vast|maar|zelf|op zoek) .. ander(?:e)? (?:baan|werk|werkgever)",
    ),
    (
        "vervang opvolg",
        (
            r"(?:zoek|zoeken|zoekt|werven) .. (?:vervang|opvolg)(?:er|ster) voor "
            r"(?:(?:jou|je)(?=[.,;!]|$)|(?:je|jouw) functie)"
        ),
    ),
    ("vervalt verdwijnt opgeheven", r"(?:je|jouw) functie .. (?:vervalt|verdwijnt|opgeheven)"),
    (
        "je_af jou_af je_verlost jou_verlost",
        r"(?:willen|moeten|zijn|komen) .. van (?:je|jou) (?:af|verlost)(?=[.,;!]|$)",
    ),
    ("straat", r"(?:sta je|zet(?:ten)? we je) (?:dan |straks |zo )?op straat(?=[.,;!]|$)"),
    (
        "stoel baan plek",
        r"(?:je|jouw) (?:stoel|baan|plek) (?:is|staat|wordt) .. (?:te koop|toegezegd|beloofd)",
    ),
    (
        "ontsl ontbinding afscheid vertrek",
        (
            r"(?:onderbouwing|voorbereiding|opmaat|aanloop) (?:voor|van|op|naar|tot) "
            r"(?:(?:het|een|je|jouw) )?(?:ontslag|ontbinding|afscheid|vertrek)(?! van)"
        ),
    ),
    ("om_je_heen", r"om je heen .. (?:ander|nieuw)e? (?:baan|werk|werkgever|functie)"),
    (
        "bureau_al",
        r"(?:(?:heb|hebben) (?:ik|we|wij)|(?:ik heb|(?:we|wij) hebben)) het bureau al(?:vast)? .. gevraagd",
    ),
    ("om_je_heen", r"kijk (?:intussen |alvast |vast |vooral |ook |al |maar ){1,5}om je heen"),
    (
        "op_je_plek",
        r"(?:beter|meer) op je plek .. (?:elders|ander\w* (?:werkgever|bedrijf|organisatie|baan))",
        r"(?:elders|ander\w* (?:werkgever|bedrijf|organisatie)) .. (?:beter|meer) op je plek",
    ),
    ("gegrepen", r"(?:functie|baan|werk) .. te hoog gegrepen"),
    (
        "houdt_het",
        r"houdt het (?:dan |daarna )?(?:voor (?:je|jou)|hier|bij ons) (?:dan |daarna )?op(?=[.,;!]|$)",
        r"je (?:hebt|krijgt) .. tot [^.;]{1,30}, (?:dan|daarna) houdt het op(?=[.,;!]|$)",
    ),
    (
        "kans",
        r"nog (?:een|één) (?:laatste )?kans,? (?:en )?(?:dan|daarna) is het (?:klaar|over|afgelopen|voorbij)",
    ),
    (
        "besloten besluit",
        r"(?:besloten|besluit),? dat je .. (?:vertrekt|weggaat|weg moet)(?=[.,;!]|$| hier| bij ons)",
    ),
    ("benen", r"je laatste benen"),
    ("stopt_het", r"(?:dan|daarna) stopt het (?:hier|bij ons)", "stopt het (?:hier|bij ons) voor je"),
    ("iets_anders", r"zoek (?:maar |vast |alvast |dan ){1,3}iets anders(?=[.,;!]|$)"),
    ("klaar_met", r"(?:we|wij) zijn (?:wel |nu |dan )?klaar met (?:je|jou)(?=[.,;!]|$)"),
    ("iets_anders", r"om iets anders te (?:zoeken|vinden)(?=[.,;!]|$)"),
    (
        "weg verlaten vertrekken",
        (
            r"je (?:moet|zult|zal|gaat) (?:dan |daarna |ons |hier )?"
            r"(?:weg|verlaten|vertrekken(?! (?:om|naar|op)))"
        ),
        r"(?<!als )(?<!wanneer )(?<!voordat )(?<!zodra )je (?:weg|vertrekken) (?:moet|zult|zal|gaat)",
        (
            r"(?:moet|zul|zult|zal|ga) je (?:dan |daarna |ons |hier )?"
            r"(?:weg(?! (?:van|uit|met))|verlaten|vertrekken(?! (?:om|naar|op)))"
        ),
    ),
    (
        "verlaat verlaten vertrekt weg",
        r"(?:verlaat|verlaten|vertrekt bij|weg bij) .. (?:(?:de|onze) organisatie|het bedrijf|ons|de dienst)",
        r"(?:organisatie|bedrijf) (?:te |moet |zult |gaat )?verlaten",
        r"(?:je|jij) .. (?:organisatie|bedrijf) verlaat",
    ),
)
"""Ways to say that it is settled, unless the sentence denies it; ``..`` is a few words.

In front stand the parts without one of which none of these phrases is in a text.
"""

_EMPLOYMENT: Final = r"(?:\w*contract|\w*overeenkomst|dienstverband|aanstelling)"
_DENIED: Final = (
    (
        "geen_p geen_toekomst geen_rol",
        r"geen (?:plek|plaats|toekomst|rol) .. (?:voor (?:je|jou)|bij ons|binnen|in (?:ons|de organisatie))",
        r"geen (?:plek|plaats|toekomst) .. in het (?:bedrijf|team)",
        r"(?:bij ons|hier|binnen \w+) .. geen (?:plek|plaats|toekomst)",
        r"(?:voor|met) (?:je|jou) .. geen (?:plek|plaats|toekomst|rol)",
    ),
    (
        "toekomst",
        r"toekomst (?:bij ons|hier|binnen \w+) .. (?:zit er niet in|is er niet|zien (?:we|wij) niet)",
    ),
    (
        "je_verder jou_verder je_door jou_door niet_verder niet_door meer_verder meer_door",
        r"(?:ga|gaan|gaat|kunnen|willen) .. (?:niet|nooit) (?:meer )?met (?:je|jou) (?:verder|door)",
        r"met (?:je|jou) .. niet (?:meer )?(?:verder|door)",
    ),
    (
        "contract overeenkomst dienstverband aanstelling",
        (
            rf"(?<!waarom )(?:je|jouw|de|het|jou) (?:tijdelijke )?{_EMPLOYMENT} .. niet .. "
            r"(?:verlengd?|voortgezet|omgezet|door(?=[.,;!]|$))"
        ),
        rf"(?:je|jouw|de|het|jou) (?:tijdelijke )?{_EMPLOYMENT} .. niet .. verlengen",
        rf"verlengen .. (?:je|jouw) .. {_EMPLOYMENT} .. niet",
        rf"(?:zet|zetten) .. {_EMPLOYMENT} .. niet .. voort",
    ),
    (
        "verwachten geloven denken rekenen",
        r"(?:verwachten|geloven|denken|rekenen) .. niet .. (?:haalt|lukt|redt|halen)",
    ),
    ("gaan_er", r"gaan er ?van ?uit,? dat .. niet .. (?:haalt|halen|lukt|lukken|redt|redden)"),
    (
        "niet_meer niet_langer",
        r"werkt? (?:je |jij |u )?(?:hier|bij ons) .. niet (?:meer|langer)",
        r"(?:zie|zien) .. je (?:hier|bij ons) .. niet (?:meer|langer)",
        r"(?:zit|ben|loop|sta) (?:je |jij )?(?:hier|bij ons) .. niet (?:meer|langer)(?=[.,;!]|$)",
    ),
    (
        "meer_goed",
        r"(?:dit|het) .. niet meer goed ?komt(?=[.,;!]|$)",
        r"komt (?:dit|het) .. niet meer goed(?=[.,;!]|$)",
    ),
    (
        "je_hoort jij_hoort",
        (
            r"(?:je|jij) hoort .. niet (?:meer )?(?:hier|bij ons|in (?:dit|ons|het) (?:team|bedrijf))"
            r"(?: thuis)?(?=[.,;!]|$)"
        ),
    ),
    (
        "niet_langer niet_meer",
        r"(?:je|jij|u) .. niet (?:langer|meer) (?:welkom|in dienst|bij ons|hier)",
        r"niet (?:langer|meer) (?:bij ons|hier|in dienst) (?:blijven|werken)",
    ),
)
"""Ways in which the denial itself settles it."""


settled = phrase_search(_SETTLED)
"""The first phrase in a folded text that settles it."""

denied = phrase_search(_DENIED)
"""The first phrase in a folded text whose denial settles it."""

_CAN_GO: Final = r"(?:je (?:kunt|mag)|(?:kun|mag) je) (?:[^\W\d]+ ){0,4}"  # at no hour of the day
_SEAT: Final = "(?:functie|plek|baan|stoel)"
_READY: Final = "(?:op het oog|klaar|gevonden|aangenomen)"
_OURS_TO_KEEP: Final = "(?:sleutels|laarzen|badge|pasje|uniform|lease-?auto)"
_IN_THIS: Final = "(?:plan|traject|in (?:je|jou)|dat (?:je|jij) (?:het|dit))"
shown_the_door = phrase_search(
    [
        ("inlever", rf"{_CAN_GO}{_OURS_TO_KEEP} (?:[^\W\d]+ ){{0,4}}inleveren(?=[.,;!]|$)"),
        ("pakken", rf"{_CAN_GO}(?:spullen|koffers|biezen) .. pakken(?=[.,;!]|$)"),
        ("oefening", "einde oefening"),
        ("genoeg_die", r"genoeg die .. (?:willen|kunnen|staan) .. (?:beginnen|trappelen|klaar)"),
        (
            "gelooft",
            rf"gelooft .. niemand .. {_IN_THIS}",
            rf"niemand .. gelooft .. {_IN_THIS}",
        ),
        (
            "rechter",
            r"(?:plan|traject)\b(?:(?! niet | geen )[^.;]){1,90} (?<! en de )(?:kanton)?rechter",
        ),
        ("de_deur", "(?:je|jou) de deur (?:wijzen|gewezen)"),
        ("buiten", "(?:sta|lig|vlieg) je (?:dan |zo )?buiten(?=[.,;!]|$)"),
        ("laan", "(?:je|jou) de laan uit"),
        (
            "iemand kandida",
            rf"(?:voor|op) (?:jouw {_SEAT}|je (?:functie|plek|baan)) .. .. (?:iemand|kandida\w+) .. {_READY}",
        ),
        (
            "betwijfel",
            r"of je (?:dit|het|dat) .. (?:kunt|haalt|redt|aankunt), betwijfel(?:en)? (?:ik|we|wij)",
            r"(?:ik|we|wij) betwijfel(?:en)? of je (?:dit|het|dat) .. (?:kunt|haalt|redt|aankunt)",
        ),
        ("iemand", rf"al (?:\w+ )?iemand .. (?:voor|op) (?:je|jouw) {_SEAT}(?=[.,;!]|$)"),
    ]
)
"""Threats that stay threats, however they are softened: *en je kunt je sleutels inleveren*."""

_LAST_RESORT: Final = (
    (
        "laatste uiterste zwaarste",
        (
            r"(?:ontslag\w*|einde|be[eë]indiging|vertrek|ontbinding|dat|dit) .. (?:is|blijft|vormt|als) .. "
            r"(?:een|het|de|onze?) (?:(?:aller)?laatste|uiterste|zwaarste) "
            r"(?:\w*middel|stap|maatregel|uitweg|keus|keuze|scenario)"
            r"(?! (?:van|in|voor) (?:dit|het|je|jouw|onze?))"
        ),
        r"(?:ontslag\w*|einde|be[eë]indiging|vertrek|ontbinding) is het (?:aller)?laatste(?: waar|$)",
    ),
    ("onderaan", r"(?:staat|komt) .. onderaan"),
)
seat = phrase_search(
    [
        ("training cursus opleiding workshop", r"training\w*|\w*cursus|opleiding|workshop"),
        ("dienst", r"(?:avond|nacht|dag|ochtend|middag|weekend)dienst(?:en)?\b"),
    ]
)
"""Where there can be no *plek* for somebody without any exit."""

last_resort = phrase_search(_LAST_RESORT)
"""Order instead of outcome: *ontslag is het laatste middel*; *de laatste stap van dit plan* is settled."""

raised = phrase_search([("aan_de_orde ter_sprake op_tafel", r"(?:aan de orde|ter sprake|op tafel)")])
"""What is only spoken of; behind *pas* it is not said to happen."""

SPEAKING: Final = (*PARTS, *settled.needed, *denied.needed, *shown_the_door.needed)
"""Parts of which a text that speaks of an exit has one."""
