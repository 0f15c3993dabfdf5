"""Signs of what the law protects most: belief, age, a sentence, politics (V06; see ``private_signs``)."""

from typing import Final

ROWS: Final = {
    "prays": "bid bidt bidden gebed gebeden",
    "at_hours": """
    werktijd dienst diensten bereikbaar pauze balie keer_per_dag terugtrekt trekt werk kassa telefoon
    """,
    "bedside": "bewoner* geestelijk* pastor* patiënt* stervende* bed gasten met_cliënten",
    "worship": """
    (?:in|uit|naar|bij|van)_(?:de|je)_(?:kerk|moskee|synagoge|tempel) kerkdienst vrijdaggebed
    dienst_in_de_kerk gemeenteleden geloofsgenoten moskeebestuur
    """,
    "of_that_day": """
    zondag_in_de_kerk hoorde hoorden uitgelaten gezegd verteld gesproken gehad gezien
    """,
    "church_work": """
    schoonma* (?:kerk|moskee|synagoge|tempel)_(?:om|voor)
    opbouw* opgebouwd uitvaart* rondleiding* offerte* orgel* restauratie* project*
    schilder* lever* bezorg* concert* klus monteur* koor kassa museum stoelen toeristen geluid
    """,
    "fasts": "vastte vasten",
    "worn_by_it": "vooruit moe energie bidt zonsondergang brandt branden duizelig concentratie trek",
    "sacred": """
    je_(?:kerkelijke_gemeente|evangelische_gemeente|geloofsgemeenschap|moskee|parochie)
    je_(?:koran|bijbel|gebedskleed|gebedskleedje|rozenkrans|gebedsmat|keppel|hoofddoek)
    """,
    "too_old": "te_oud te_jong",
    "objects": """
    machine* laptop* pand installatie* versie* voorraad* brood melk vlees product* data cijfers
    dossier* auto* wagen* telefoon* gebouw* kind kinderen leerling*
    """,
    "not_young": """
    niet_meer_de_jongste niet_meer_zo_jong dagje_ouder
    jaren_gaan_(?:mee)?tellen jaren_beginnen_te_tellen jaren_beginnen_mee_te
    de_(?:jonge|jongere)_garde op_leeftijd_(?:raakt|komt|bent)
    voor_een_(?:veertiger|vijftiger|zestiger)
    millennial millennials babyboomer boomer generatie_z
    een_oudere_(?:medewerker|medewerkster|werknemer|werkneemster|collega)_(?:als|zoals)_je
    """,
    "vog": "vog verklaring_omtrent_het_gedrag verklaring_omtrent_gedrag",
    "refused": """
    niet_(?:kon|kunt|kan|zult|zal)_krijgen niet_kreeg niet_krijgt geen_vog_(?:kreeg|krijgt|kunt|kon)
    geweigerd afgewezen ingetrokken niet_gekregen
    """,
    "recruits": """
    vrijwilliger* nieuwe sollicitant* medewerkers chauffeurs stagiair* invaller* dossier* oproepkracht*
    """,
    "justice": """
    je_verleden_bij_justitie je_strafrechtelijke_verleden je_detentieverleden je_reclasseringsambtenaar
    je_reclasseringsbegeleider je_reclasseringswerker je_strafblad je_detentie
    """,
    "in_court": "voor_de_(?:rechter|politierechter|kantonrechter)",
    "inside": "vastgezeten gevangen_gezeten",
    "vote": """
    gestemd stemhokje kieshokje hokje_rood rood_hokje raadsverkiezingen kamerverkiezingen verkiezingen
    gemeenteraadsverkiezingen stembus
    """,
    "leaning": """
    op_wie bij_wie voor_wie rood jezelf openlijk pvv vvd sp d66 cda bbb links rechts wilders partij
    """,
    "council": """
    or ondernemingsraad vergadering voorstel artikel* verslag* online uitslag* stembureau* burgerzaken
    commissie* bestuur* ledenvergadering* partij_die
    """,
    "views": """
    je_(?:linkse|rechtse|politieke|extreme)_(?:opvattingen|opvatting|ideeën|mening|voorkeur|standpunten)
    kandidaat_voor_de_(?:gemeenteraad|provinciale|tweede) kandidaat_bent_voor_de_gemeenteraad
    """,
    "protest": """
    spandoek klimaatblokkade wegblokkade snelwegblokkade boerenprotest boerenprotesten klimaatmars
    """,
    "stood": "stond liep zat meeliep meegelopen posts berichten",
    "to_worship": """
    naar_(?:de|je)_(?:kerk|moskee|synagoge|tempel|kerkdienst|mis) naar_het_(?:vrijdag)?gebed
    """,
    "off_duty": """
    vrij dienst diensten pauze weg ruilt ruil eerder later haalt haal zaterdag zondag vrijdag vrijdags
    vrijdagmiddag zondags
    """,
    "heeded": """
    rekening_met_(?:het|de|je|zijn|haar)_(?:suikerfeest|offerfeest|ramadan|sabbat|sjabbat|gebed|gebedstijden)
    rekening_met_(?:je|zijn|haar)_(?:geloof|kerkgang|vasten) rekening_met_de_vastentijd
    (?:plek|ruimte|hoekje|kamer)_om_te_(?:kunnen_)?bidden
    """,
    "for_shop": """
    verkoop* omzet* assortiment schap* winkel* klant* bestel* cater* aanbod vraag leerling* bewoner*
    bezoeker* reiziger* inkoop* voorraad* gast gasten
    """,
    "in_court_on": "zitting zittingsdag zittingsdagen rechtszaak rechtbank",
    "your_shifts": "je_(?:dienst|diensten|rooster|uren|vrije_dag|werktijd|werktijden)",
    "gives_way": """
    schuif schuiven schuift ruil ruilt ruilen rekening wisselen wisselt vrij verzet verzetten
    """,
    "your_fast": "je_ramadan je_opvang_kinderen",
    "to_a_judge": """
    hebt_een_(?:contactverbod|straatverbod|enkelband) voor_(?:moest|moet|moeten)_komen
    moet_voorkomen_(?:wegens|voor|bij) je_coming-out
    mee_in_(?:een|de|elke)_(?:demonstratie|betoging|protestmars)
    """,
    "in_office": "(?:als|bent)_(?:koster|organist|misdienaar|collectant) koster_bent organist_bent",
    "at_your_work": "je_beurt moe_op op_je_werk eerder_weg je_dienst je_diensten vrij_neemt vrij_wilt",
    "party_talk": """
    over_(?:de_)?(?:pvv|vvd|bbb|d66|groenlinks|fvd|wilders|baudet|politiek)
    """,
    "starts": "begon begint discussies? ruzie praat praatte preekt",
    "political": """
    (?:je|jouw)_geflyer
    (?:als|bent)_(?:actief_)?(?:fractievoorzitter|raadslid|statenlid|wethouder|kamerlid)
    je_(?:raads|staten)lidmaatschap je_raadswerk op_(?:wilders|baudet)_(?:stemt|stem|gestemd)
    stemt_op_(?:wilders|baudet)
    """,
    "locked_up": "vast_(?:hebt_|heb_|had_)?gezeten (?:uit|in)_de_(?:gevangenis|bajes|cel)",
    "stuck": "verkeer file lift trein systeem klus planning sneeuw",
    "police": "politie recherche",
    "fetched": """
    (?:haalde|nam|pakte|voerde)_je_(?:op|mee|van|tijdens) je_(?:kwam_)?(?:ophalen|meenemen|meegenomen)
    """,
    "hears_of": "hoe_het_met_je contact_over_je vragen_we_de reclassering_(?:belt|belde)",
    "probation": "reclassering",
    "hot": "abortus euthanasie",
    "your_view": "je_(?:bezwaren|mening|standpunt|opvatting|opvattingen|afkeer|ideeën)",
}
SOUGHT: Final = (
    "prays at_hours you -bedside",
    "worship of_that_day you -church_work -strangers",
    "fasts worn_by_it you -strangers",
    "sacred",
    "too_old are you -objects",
    "not_young you -objects -strangers",
    "vog refused you -recruits",
    "justice",
    "in_court has_to you -strangers",
    "inside was_in you -strangers",
    "vote leaning you -council",
    "views",
    "protest stood you -council",
    "to_worship off_duty you -church_work -strangers",
    "heeded -for_shop",
    "your_fast -for_shop",
    "in_court_on your_shifts gives_way -legal_work -strangers",
    "party_talk starts you -council -strangers",
    "political -strangers",
    "to_a_judge you -strangers",
    "in_office at_your_work you -church_work -strangers",
    "locked_up was_in you -stuck -strangers",
    "police fetched -strangers",
    "probation hears_of -strangers",
    "hot your_view you -bedside",
)
