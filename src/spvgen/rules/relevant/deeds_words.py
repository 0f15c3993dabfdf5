"""The words of what others do or decide, by role, and which roles together tell that they do (R05)."""

from typing import Final

DEEDS: Final = {
    "grants": """
        (?:goed)?keur(?:t|en) goedgekeurd besluit(?:en)? besloten beslis(?:t|sen) kiest kiezen gekozen
        stem(?:t|men) (?:in|toe)gestemd instem(?:t|men) akkoord toestemming kent kennen toeken(?:t|nen)
        toegekend verleen(?:t|d) verlenen gun(?:t|nen) gegund toegewezen wijst toewijst teken(?:t|en)
        getekend onderteken(?:t|d|en) vaststel(?:t|len) vastgesteld benoem(?:t|d|en) toegezegd groen_licht
        investeer(?:t|en) geïnvesteerd financier(?:t|en) gefinancierd verleng(?:t|d|en) accepteert
        geaccepteerd aangenomen overgenomen overneemt aanneemt neemt nemen honoreer(?:t|en) gehonoreerd
        vergoed(?:t|en)? subsidieert gesubsidieerd beschikbaar schrapt geschrapt erkent erkend
        open(?:t|en|houden)? heropent openhoudt vrijgeeft vrijgegeven vrijmaakt vrijgemaakt verlaag(?:t|d)
        verhoog(?:t|d) uitbreidt uitgebreid schaft aanschaft aangeschaft betaal(?:t|d) uitkeert uitgekeerd
        uittrekt bekrachtigt aanstelt uitgereikt uitreikt langs_geweest
    """,
    "does": """
        leverd?t leveren oplever(?:t|en) aanlever(?:t|en) uitlever(?:t|en) bezorg(?:t|en) breng(?:t|en)
        rijdt rijden repareert repareren herstel(?:t|len) verhelp(?:t|en) oplos(?:t|sen) lost
        plaats(?:t|en) installeert installeren vervang(?:t|en) bouwt bouwen verstrek(?:t|ken)
        aanleg(?:t|gen) aansluit stuurt sturen reageert reageren verlaagt ophaalt ophalen uitvoer(?:t|en)
        doorvoert bijvult verbouwt
    """,
    "done": """
        (?:op|aan|uit)?geleverd klaar gereed afrond(?:t|en) afgerond voltooi(?:t|d) bezorgd gebracht
        gerepareerd hersteld verholpen opgelost geplaatst geïnstalleerd vervangen gebouwd aangelegd
        aangesloten uitgevoerd doorgevoerd verbouwd
    """,
    "choose": """
        (?:door)?verwij(?:st|zen) (?:door)?verwezen aanmeld(?:t|en) aangemeld schrijft schrijven
        inschrijven inschrijft ingeschreven deelneemt deelnemen deelgenomen neemt nemen kiest kiezen
        gekozen houdt houden stop(?:t|pen) stem(?:t|men) ingestemd instem(?:t|men) lever(?:t|en)
        inlever(?:t|en) ingeleverd vult vullen invult invullen ingevuld gebruik(?:t|en) volg(?:t|en)
        ruim(?:t|en) opruim(?:t|en) opdagen doneert doneren geef(?:t)?_zich geven_zich meld(?:t|en)_zich
        bezoek(?:t|en) zet(?:ten)? betalen dienen zeggen laten teruggestuurd terugsturen retourneren
        aanleverd?t ingestuurd aanleveren tekent? tekenen ondertekenen opsturen doorsturen uitvoeren
        kom(?:t|en)_naar verschijn(?:t|en) betaalt gooit gooien ruil(?:t|en) wegblijf(?:t|ven) zegt
        drag(?:en|t)_aan draagt dragen aandrag(?:en|t) drinkt drinken melden_zich neemt_over
        hebben_gekozen haalt halen vertrek(?:t|ken) vertrokken afhaken afhaakt afgehaakt haken ondertekend
        getekend (?:ga|gaa)t_weg gaan_weg verla(?:at|ten)
    """,
    "served": """
        klant(?:en)? cliënt(?:en)? patiënt(?:en)? leerling(?:en)? student(?:en)? cursist(?:en)? gasten? gast
        bewoners? leden deelnemers? lezers? volgers?
    """,
    "answers": "bevestig(?:t|en) open(?:t|en) klik(?:t|ken)",
    "stay_away": """
        wegblijf(?:t|ven) weggebleven opdagen opdaagt afhaken afhaakt afgehaakt
        (?:blijft|blijven|bleef|bleven)_weg bericht_weg afbericht_weg melding_weg afzeggen_weg
    """,
    "come": "komt komen kwam kwamen gekomen",
    "to": "naar opdagen",
    "reached": "doel gehaald geslaagd behaald",
    "because": "doordat omdat waardoor dankzij",
    # what hangs on another's deed only in time, by choice or by chance, and what others get
    "when": """
        als indien zodra wanneer zolang voordat nadat totdat mits tenzij opdat zodat waarop waarin waarmee
        wie die_(?:de|het|een|onze) wat_de welke hoe of dag_dat week_dat moment_dat mocht
    """,
    "gets": """
        krijg(?:t|en) ontvang(?:t|en) hoor(?:t|en) geholpen gebeld teruggebeld nagebeld gemeld doorgegeven
        ingeboekt geboekt gecontroleerd beantwoord geïnformeerd ingelicht gevraagd uitgenodigd verstuurd
        herinnerd aan_de_beurt te_woord begroet vinden aangesproken besteld verwerkt gebracht in_één_keer
        eerste_keer zonder_opmerkingen meteen
    """,
    "own_house": """
        gemeente provincie waterschap bank zorgverzekeraar verzekeraar zorgkantoor fonds ministerie
        woningcorporatie softwarebedrijf schoonmaakbedrijf bouwbedrijf transportbedrijf taxibedrijf
        uitzendbureau accountantskantoor vervoersdienst koeriersdienst bezorgdienst pakketdienst
        verhuurder inspectie ggd uwv brandweer belastingdienst omgevingsdienst drukkerij servicedesk
        hovenier monteur monteurs inkoop financien financiën ict personeelszaken
        salarisadministratie
    """,
    # what others have, know or think of one's work, and what is told of what is asked of them
    "has": """
        heeft hebben had kan kunnen kon weet weten ziet zien kent begrijpt begrijpen leest vindt
        beoordeelt waardeert geeft_je is zijn wordt worden tevreden rekent rekenen mag mogen
    """,
    "section": """
        afdeling_(?:inkoop|financien|financiën|ict|it|hr|personeelszaken|communicatie|juridische|techniek|planning)
    """,
    "processes": """
        verwerkt behandelt beantwoordt reageert handelt_af levert lost stuurt verstrekt
        controleert boekt plant sluit richt herstelt
    """,
    "turns": """
        trekt laat stijgt daalt verlaagt verhoogt groeit blijft verbetert krimpt toelaat aantrekt meewerkt
        meezit verandert zo
    """,
    "verdict": """
        afgekeurd teruggestuurd beoordeeld gewaardeerd gecontroleerd geprezen bekeken gelezen gebruikt
    """,
    "gives": "geeft geven afgeeft gegeven uitbrengt brengt",
    "verdict_of": "oordeel beoordeling cijfer predicaat zegt_ja een_ja akkoord",
    "waits": "wacht wachten",
    "granted": "^_je_krijgt ^_je_hebt",
    "shift": "nachtdienst dagdienst avonddienst ochtenddienst",
    "gone": "vertrekt opzegt overstapt weggaat afhaakt",
    "nobody": "niemand geen_enkele geen_enkel",
    "without": "zonder",
    "leave": """
        toestemming vergunning goedkeuring akkoord subsidie groen_licht *verklaring advies label
        keurmerk budget
    """,
}
TOGETHER: Final = (
    "decides grants -when -gets -waits",
    "supplies does -when -gets -waits",
    "supplies done -when -gets -waits",
    "place does -when -gets -waits",
    "people choose -when -gets -waits",
    "people answers -when -gets -waits",
    "served answers -when -gets -waits",
    "people come to -when -gets -waits",
    "stay_away served -when -gets -waits",
    "granted decides leave -when",
    "decides verdict_of -when -gets",
    "reached decides grants -gets",
    "because decides grants -gets",
    "because supplies does -gets",
    "because place does -gets",
    "decides gives leave -when -gets",
    "section processes -when -waits -has",
    "nature turns -when -gets",
    "gone nobody -when -gets -without",
)
