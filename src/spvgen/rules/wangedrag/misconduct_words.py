"""The words by which misconduct and attitude are known, for ``wangedrag``.

Their roles: ``X`` misconduct, ``D`` the deed, ``Y`` refusal, ``A`` attitude, ``t`` the job, ``g`` praise.
"""

from typing import Final

from spvgen.rules.reading.patterns import parts, role_lookup, words

_ROWS: Final = {
    "X": r"""
        diefstal(?:len)? kasdiefstal verduistering fraude (?:uren|kas|declaratie|onkosten|kassa)fraude
        valsheid omkoping steekpenningen agressie geweld bedreiging(?:en)? intimidatie mishandeling
        vechtpartij scheldpartij(?:en)? scheldwoorden discriminatie racisme intimiteiten
        grensoverschrijdend\w* pestgedrag pesterijen leugens? bedrog machtsmisbruik misbruik misdragingen
        misdraging wangedrag plichtsverzuim integriteitsschending(?:en)? sabotage vernieling(?:en)?
        handtastelijkheden kasgreep drugs drugsgebruik alcoholgebruik onder_invloed dronken dronkenschap
        gesjoemel zwendel oplichting oplichterij omkoperij
        \w+_(?:gedrag|toon|opmerking(?:en)?|uitspra\w+|uitlating\w*|taal|bejegening) ongeoorloofd\w*
        frauduleus frauduleuze agressief intimiderend racistisch\w* discriminerend\w* seksistisch\w*
        handtastelijk gewelddadig nevenactiviteiten oneerlijk zonder_te_betalen zonder_bericht
        zonder_toestemming valse_\w+
    """,
    "D": r"""
        steelt stelen gestolen verduister(?:t|de|d) fraudeer(?:t|de) gefraudeerd vervals(?:t|te)
        bedreig(?:t|de|d) sloeg slaat geslagen mishandeld(?:e)? schold scheldt gescholden uitgescholden
        uitschold pest pestte gepest loog liegt gelogen bedroog bedriegt bedrogen beledig(?:t|de) beledigd
        kleineer(?:t|de) gekleineerd vernederd?e? misdraagt misdroeg misdragen intimideer(?:t|de)
        ge[iï]ntimideerd discrimineer(?:t|de) gediscrimineerd saboteer(?:t|de) gesaboteerd vernield(?:e)?
        ontvreemd(?:t|de)? gelekt lekte lekt spijbelt gespijbeld omgekocht gevochten vocht doorverkocht
        doorgespeeld uit_voor gemanipuleerd manipuleerde achterovergedrukt dreig(?:t|de) gedreigd
        lastiggevallen lastigviel lastig dronk gedronken weggenomen wegnam toegeëigend uitgemaakt
        gegooid gooide gooit gesmeten smeet
    """,
    "Y": r"""
        weiger(?:t|de|den) geweigerd weigering werkweigering weigerachtig\w* vertik(?:t|te) insubordinatie
        ongehoorzaam\w* dwarsligt dwarslag dwarsligg\w* onwil onwillig\w* niet_bereid naast_je_neer
        naast_je_neergelegd
        negeer(?:t|de) genegeerd tegenwerk(?:t|te|ing) tegengewerkt opzettelijk moedwillig bewust_niet
        werkte?_\w*niet_mee verzet(?:te)?_\w+ wilde wil wilt
    """,
    "A": r"""
        (?:werk|grond|basis)?houding werkinstelling instelling (?:werk)?mentaliteit attitude motivatie
        inzet bereidheid ongemotiveerd\w* niet_gemotiveerd desinteresse onge[iï]nteresseerd\w*
        onverschillig\w* kantjes
        werklust luiheid gemakzucht gemakzuchtig\w* arbeidsmoraal werkmoraal onwelwillend\w* lui
        luie brutaal brutale onbeschoft\w* respectloos (?:juiste|verkeerde)_\w+ \w+_houding
        gebrek_aan_(?:motivatie|inzet|interesse|discipline|wil|betrokkenheid|respect|werklust)
    """,
    "t": r"""
        meld(?:t|de|ing|ingen)? gemeld onderzoek(?:t)? onderzocht onderzoeken signaleer(?:t|de)
        gesignaleerd registreer(?:t|de) geregistreerd voorkom(?:t|en) voorkwam herken(?:t|de) herkend
        handel(?:t|de) afgehandeld behandel(?:t|de) behandeld controleer(?:t|de) gecontroleerd controles?
        aangifte training cursus protocol beleid klacht klachten zag gezien ontdekt(?:e)? te_maken_met
        omgaan omging slachtoffer getuige opsporen opsporing verdacht detecteer(?:t|de) bestrijd(?:t|en)
        dossiers? zaken zaak rapporteer(?:t|de) gerapporteerd preventie incident incidenten risico
        toezicht signalen signaal vastgelegd vastleggen beoordeel(?:t|de) analyseer(?:t|de) kreeg
    """,
    "p": r"sprake_van",
    "g": r"""
        groot hoog voldoende goed goede prettig\w* positief positieve fijn fijne uitstekend\w* open
        professionele? prima sterk sterke grote? veel
    """,
}
conduct_role = role_lookup(_ROWS)

JOINED: Final = parts("""
    niet_bereid niet_mee niet_gemotiveerd onder_invloed verzet gebrek_aan naast_je_neer bewust_niet
    zonder_ _gedrag houding _toon valse_ uit_voor opmerking uitspra uitlating
""")
"""What only counts once its words are joined."""

NOT_THE_PERSON: Final = words("systeem pinpas betaling tillen zitten bureau lichaam stoel apparaat")
ORDERS: Final = words("te om opdracht opdrachten instructie instructies aanwijzingen afspraken regels taken")
REFUSALS: Final = words("weigering werkweigering insubordinatie onwil")
WISHES: Final = words("wilde wil wilt")
QUALITIES: Final = words("agressief oneerlijk intimiderend discriminerend gewelddadig frauduleus frauduleuze")
_LIQUOR: Final = words("alcohol bier wijn drank jenever")
_MOLESTS: Final = words("viel valt vielen")
_CALLS: Final = words("maakte maakt gemaakt")
_TAKES: Final = words("nam neemt genomen meegenomen gepakt pakte mee")
LACKS: Final = words("wensen ontbreekt ontbrak mist miste schort")
NEUTRAL: Final = words("motivatie inzet instelling werklust bereidheid")
"""Words that are only a matter of attitude where something is said to be wrong with them."""
OWNED: Final = NEUTRAL | {"houding"}
"""Words that must be the employee's to be a matter of attitude."""

NEEDS: Final = {
    "lastig": _MOLESTS,
    "uit_voor": _CALLS,
    "uitgemaakt": words("voor"),
    **dict.fromkeys(words("gegooid gooide gooit gesmeten smeet"), words("naar")),
    "dronk": _LIQUOR,
    "gedronken": _LIQUOR,
    "zonder_toestemming": _TAKES,
}
"""Words that count only beside another: *je viel iemand lastig*."""
SPOILED_BY: Final = {
    **dict.fromkeys(words("slaat sloeg"), words("over om af aan")),
    **dict.fromkeys(
        words("weigert weigerde weiger geweigerd"),
        words("pallet pallets levering zending pakket pakketten partij vracht krat kratten toegang betaling"),
    ),
    "weigering": words("""
        vergunning vergunningen omgevingsvergunning bouwvergunning aanvraag aanvragen aanvrager aanvragers
        besluit weigeringsbesluit beschikking bezwaar bezwaarschrift subsidie uitkering krediet lening
        verzekering visum toelating machtiging ontheffing vergoeding declaratie claim
    """),
}
"""Words that are something else beside one of these: *de sfeer sloeg om*, *weigering van de vergunning*."""
_LATER: Final = (
    "op|om|in|toen|tijdens|meteen|gewoon|steeds|altijd|ook|weer|opnieuw|zonder|te|eind|begin|gisteren|vorige"
    r"|twee|drie|meerdere|meermaals|herhaaldelijk|nadrukkelijk|pertinent|categorisch|\w*maal"
)
REFUSED_BY_OTHERS: Final = (
    r"^(?:de|het|een) \w*(?:kassa|automaat|machine|motor|printer|scanner|systeem|app|computer|lift|pomp"
    r"|oven|rem|deur|slot|lader|accu|koeling|robot|kraan|heftruck|bus|auto) weiger(?:t|de)\b(?! je te\b)"
    r"|^(?:de|het|een) (?!medewerk|werkne)\w+ weiger(?:t|de) "
    rf"(?:(?:(?!je\b|om\b|te\b)\w+ ){{0,3}}dienst\b|(?:je|jouw) (?!(?:{_LATER})\b)\w)"
)
"""*De kassa weigerde dienst en je …*, *de bank weigerde je opdracht*; no *de opdracht weigerde je meteen*."""
