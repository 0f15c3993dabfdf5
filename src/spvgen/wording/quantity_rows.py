"""What stands around a number: bounds before and behind it, and numbers that count nothing (data rows)."""

from typing import Final

from spvgen.wording.rows import Phrases, Row

BOUNDS_BEFORE: Final = Phrases(
    Row("minimaal|minstens|tenminste|minimum|minimal|min|≥|>=|>|vanaf", "minimaal", "Minimaal 5 klanten.", "Maximaal 5 klanten."),
    Row("ten minste", "minimaal", "Ten minste 5 klanten.", "Ten hoogste 5 klanten."),
    Row("op zijn|z'n minst", "minimaal", "Op zijn minst 5 klanten.", "Op zijn hoogst 5 klanten."),
    Row("meer|hoger|groter|langer|beter|vaker dan [de|een]", "minimaal", "Meer dan 5 klanten.", "Minder dan 5 klanten."),
    Row("boven [de|een]", "minimaal", "Boven de 5 punten.", "Onder de 5 punten."),
    Row("niet minder|lager|korter dan [de|een]", "minimaal", "Niet minder dan 5 klanten.", "Niet meer dan 5 klanten."),
    Row("niet onder|beneden [de|een]", "minimaal", "Niet onder de 5 punten.", "Niet boven de 5 punten."),
    Row("maximaal|hoogstens|hooguit|maximum|max|≤|<=|<", "maximaal", "Maximaal 5 klanten.", "Minimaal 5 klanten."),
    Row("ten hoogste", "maximaal", "Ten hoogste 5 klanten.", "Ten minste 5 klanten."),
    Row("op zijn|z'n hoogst|meest", "maximaal", "Op zijn hoogst 5 klanten.", "Op zijn minst 5 klanten."),
    Row("minder|lager|kleiner|korter|sneller dan [de|een]", "maximaal", "Minder dan 5 klanten.", "Meer dan 5 klanten."),
    Row("niet|nooit meer|hoger|langer|groter|vaker dan [de|een]", "maximaal", "Niet meer dan 5 klanten.", "Niet minder dan 5 klanten."),
    Row("onder|beneden|binnen [de|een]", "maximaal", "Onder de 5 minuten.", "Boven de 5 minuten."),
    Row("niet boven [de|een]", "maximaal", "Niet boven de 5 punten.", "Niet onder de 5 punten."),
)  # fmt: skip

BOUNDS_BEHIND: Final = Phrases(
    Row("of meer|hoger|langer|beter|vaker|groter|ouder", "minimaal", "Een 8 of hoger.", "Een 8 of lager."),
    Row("en|of hoger|meer", "minimaal", "Een 8 en hoger.", "Een 8 en lager."),
    Row("of minder|lager|korter|kleiner|sneller|vlugger", "maximaal", "3 of minder fouten.", "3 of meer fouten."),
    Row("+", "minimaal", "Een 8+.", "Een 8."),
)  # fmt: skip

_NUMBERED: Final = (
    "mbo|hbo|vmbo|havo|vwo|nt2|cohort|jaargang|lijn|groep|lokaal|kamer|zaal|klas|niveau|fase|versie|nummer|nr|artikel|art|lid|iso|nen|categorie|cat|type|hal|gang|poort|perron|"
    "tarief|spoor|blok|module|laag|etage|verdieping|route|machine|fabriek|level|stap|bijlage|hoofdstuk|windows|office|model|"
    "bus|tram|buslijn|dok|gate|code|leerjaar|oven|kas|stal|silo|tank|vak|veld|baan|zone|sectie|kolom|robot|kraan|heftruck|truck|"
    "server|printer|balie|kassa|steiger|sluis|pomp|lift|stelling|schap|laaddok|magazijn|filiaal|vestiging|gebouw|loods|flat|huis|"
    "operatiekamer|ok|schaal|trede|graad|pers|productielijn|werkplek|trein|schip|vlucht|rit|klasse|bank|brug|bouwdeel|kavel|"
    "paragraaf|kpi|tafel|rijbaan|afslag|nen-en|vca|haccp|cel"
)
_NUMBERED_PEOPLE: Final = "team|ploeg|afdeling|unit|regio|wijk|squad|locatie|bouw|onderbouw|kantoor"

NAMES: Final = Phrases(
    Row(f"{_NUMBERED} <cijfer>", "naam", "Omsteltijd van lijn 4.", "Van 4 lijnen."),
    Row(f"{_NUMBERED} <cijfer> <en>|<streep>|, <cijfer>", "naam", "Lijn 4 en 5.", "Van 4 lijnen."),
    Row(f"{_NUMBERED_PEOPLE} <cijfer>", "groep", "Team 3 overlegt.", "3 teams."),
    Row("top <n>", "naam", "De top 3 thema's.", "De 3 toppers."),
    Row("1|één|een op 1|één|een", "naam", "1 op 1 het gesprek aangaan.", "1 op 5 klanten."),
    Row("<naam>", "naam", "Een 1-op-1-gesprek.", "1 gesprek."),
    Row("24 / 7", "naam", "24 / 7 open.", "24 klanten."),
    Row("9|negen tot 5|vijf", "naam", "Een 9 tot 5 baan.", "Van 9 naar 5."),
    Row("360 graden|feedback|°", "naam", "360 graden feedback.", "360 klanten."),
    Row("<n> jaar oud|ervaring|jong|bestaan|getrouwd|dienst", "naam", "Na 10 jaar ervaring.", "Na 10 jaar winst."),
    Row("jongeren|kinderen|leerlingen|ouderen|mensen|cliënten|klanten|bezoekers|inwoners|jeugd|medewerkers|vrouwen|mannen van|tussen|boven|onder|vanaf [de] <n> "
        "[tot|en|t/m|-] [en] [met] [<n>] [jaar]", "naam", "Jongeren van 18 tot 25 jaar.", "Jongeren 18 keer bellen."),
    Row("ouder|jonger dan <n> <woord>", "naam", "Dossiers ouder dan 60 dagen.", "60 dagen."),
    Row("nummer één|een|1", "naam", "Nummer 1 worden.", "1 nummer."),
    Row("iso|nen|vca|haccp|avg|bhv|cao|windows|office <cijfer>", "naam", "Volgens ISO 9001.", "9001 stuks."),
    Row("<cijfer> sigma|s-methode|d-printer|ploegendienst", "naam", "6 sigma.", "6 klanten."),
    Row("één aanspreekpunt|loket|geheel|team|taal|gezicht|lijn|oog|visie|stem|doel|familie|adres", "naam", "Eén taal spreken.", "Eén klant bellen."),
    Row("als één|een team|geheel", "naam", "Als één team.", "Als één klant belt."),
    Row("in één oogopslag|moeite|beweging|adem", "naam", "In één oogopslag.", "In één doos."),
    Row("<n> <dagdeel>uren|ploegen|ploegendienst", "naam", "In 3 ploegen werken.", "3 klanten."),
    Row("artikel|art|lid <n>", "naam", "Artikel zeven.", "Zeven artikelen."),
    Row("tussen de <n> en <n> jaar", "naam", "Tussen de 18 en 25 jaar.", "Tussen de 18 en 25 stuks."),
)  # fmt: skip

FRACTIONS: Final = Phrases(
    Row("helft", "0.5", "De helft van de klanten.", "De heft van het mes."),
    Row("driekwart", "0.75", "Driekwart van de klanten.", "Drie kwartalen."),
    Row("een|één kwart [van|minder|meer|lager|hoger]", "0.25", "Een kwart van de klanten.", "Een kwartaal."),
    Row("een|één derde van|deel|minder|meer|lager|hoger|korter", "0.3333", "Een derde van de klanten.", "Een derde gesprek."),
    Row("twee derde", "0.6667", "Twee derde van de klanten.", "Twee klanten."),
    Row("drie kwart", "0.75", "Drie kwart van de klanten.", "Drie kwartalen."),
    Row("een|één vijfde van|deel|minder|meer|lager|hoger", "0.2", "Een vijfde van de klanten.", "Een vijfde gesprek."),
    Row("een|één tiende van|deel|minder|meer|lager|hoger", "0.1", "Een tiende van de klanten.", "Een tiende gesprek."),
    Row("halveren|halveert|gehalveerd|halvering|halveer|halveerden|halveerde", "0.5", "Het aantal fouten halveren.", "Halve dagen."),
    Row("verdubbelen|verdubbelt|verdubbeld|verdubbeling|verdubbel", "2", "De omzet verdubbelen.", "Dubbelen spelen."),
    Row("verdrievoudigen|verdrievoudigt|verdrievoudigd|verdrievoudiging", "3", "De omzet verdrievoudigen.", "Drie klanten."),
)  # fmt: skip
