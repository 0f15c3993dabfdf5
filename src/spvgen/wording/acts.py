"""What anyone can see happen or find done: acts, results, things delivered, whole groups (data rows)."""

from typing import Final

from spvgen.wording.families import Family
from spvgen.wording.rows import Phrases, Row

ACTS: Final = (
    Family(  # contact
        "bellen op|bellen na|bellen terug|bellen mailen e-mailen appen sturen versturen verzenden/verzond/verzonden op|sturen toe|sturen rond|sturen "
        "door|sturen in|sturen na|sturen terug|sturen bezoeken/bezocht/bezocht spreken/sprak/gesproken bespreken/besprak/besproken na|bespreken "
        "voor|bespreken af|spreken/sprak/gesproken door|spreken/sprak/gesproken ontmoeten interviewen ondervragen enquêteren uit|nodigen voor|stellen "
        "kennis|maken overleggen vergaderen lunchen ontvangen/ontving/ontvangen begroeten bedanken antwoorden beantwoorden reageren rapporteren "
        "terug|koppelen melden af|melden aan|melden ziek|melden informeren in|lichten door|geven/gaf/gegeven over|dragen/droeg/gedragen "
        "uit|leggen toe|lichten vertellen voor|lezen/las/gelezen terug|luisteren af|luisteren terug|kijken/keek/gekeken terug|lezen/las/gelezen vragen/vroeg/gevraagd na|vragen/vroeg/gevraagd aan|vragen/vroeg/gevraagd op|vragen/vroeg/gevraagd uit|vragen/vroeg/gevraagd "
        "presenteren demonstreren voor|leggen aan|kondigen bekend|maken attenderen waarschuwen feliciteren",
        "Ik ga hem {}.", "Ik zie hem.", "feit",
    ),
    Family(  # planning and administration
        "plannen in|plannen in|roosteren roosteren organiseren regelen boeken reserveren bestellen kopen/kocht/gekocht in|kopen/kocht/gekocht aan|schaffen "
        "huren verhuren in|huren uit|geven/gaf/gegeven schrijven/schreef/geschreven op|schrijven/schreef/geschreven uit|schrijven/schreef/geschreven in|schrijven/schreef/geschreven "
        "beschrijven/beschreef/beschreven noteren registreren vast|leggen documenteren archiveren in|voeren verwerken scannen printen af|drukken "
        "kopiëren uploaden downloaden publiceren plaatsen posten uit|delen verspreiden in|dienen ondertekenen tekenen af|tekenen paraferen "
        "goed|keuren keuren inspecteren controleren checken na|kijken/keek/gekeken toetsen testen meten/mat/gemeten wegen/woog/gewogen tellen turven na|tellen "
        "inventariseren evalueren beoordelen berekenen begroten factureren betalen innen incasseren vergoeden af|handelen verhelpen/verhielp/verholpen "
        "op|lossen repareren vervangen/verving/vervangen monteren installeren bouwen verbouwen schilderen verven poetsen dweilen vegen op|ruimen "
        "leeg|ruimen schoon|maken schoon|houden in|richten verhuizen verplaatsen op|hangen/hing/gehangen aan|brengen/bracht/gebracht neer|zetten klaar|zetten klaar|leggen "
        "laden lossen vullen bij|vullen aan|vullen snoeien maaien zaaien planten oogsten koken bakken serveren wassen strijken naaien lassen boren "
        "zagen frezen stapelen rijden/reed/gereden lopen/liep/gelopen fietsen zwemmen trainen oefenen lezen/las/gelezen studeren volgen door|lopen/liep/gelopen",
        "Ik ga het {}.", "Ik zie het.", "feit",
    ),
    Family(  # beginning, finishing, delivering
        "af|ronden voltooien beëindigen af|maken af|sluiten/sloot/gesloten sluiten/sloot/gesloten openen lanceren introduceren uit|rollen implementeren over|stappen "
        "migreren over|zetten aan|passen wijzigen bij|werken updaten actualiseren op|stellen uit|werken ontwerpen/ontwierp/ontworpen programmeren vertalen redigeren "
        "samen|stellen verzamelen op|halen in|nemen/nam/genomen behalen halen slagen certificeren diplomeren aan|nemen/nam/genomen benoemen aan|stellen in|werken "
        "op|leiden scholen bij|scholen na|scholen instrueren observeren bij|wonen deel|nemen/nam/genomen op|leveren in|leveren aan|leveren af|leveren "
        "uit|leveren leveren overhandigen uit|reiken uit|keren schenken doneren retourneren vervullen in|vullen uit|vullen af|vinken aan|vinken bij|houden/hield/gehouden "
        "verlengen kiezen/koos/gekozen selecteren verwijderen slopen af|voeren ledigen isoleren graven dichten financieren bekostigen vrij|roosteren vrij|maken beschikbaar|stellen ontvangen "
        "verstrekken aan|bieden/bood/geboden mee|lopen/liep/gelopen mee|kijken/keek/gekeken mee|rijden/reed/gereden mee|draaien mee|doen/deed/gedaan mee|geven/gaf/gegeven dragen/droeg/gedragen gebruiken "
        "analyseren onderzoeken/onderzocht/onderzocht vergelijken/vergeleek/vergeleken stoppen starten beginnen/begon/begonnen houden/hield/gehouden "
        "uit|voeren uit|proberen proef|draaien draaien draaien aan|leggen aan|sluiten/sloot/gesloten op|starten op|zetten uit|zetten op|nemen/nam/genomen af|nemen/nam/genomen "
        "herhalen examineren certificeren accrediteren vaccineren kalibreren ijken smeren onderhouden/onderhield/onderhouden reinigen desinfecteren labelen etiketteren sorteren inpakken "
        "in|pakken uit|pakken verpakken sealen digitaliseren koppelen inscannen in|scannen automatiseren verkopen/verkocht/verkocht af|lossen overboeken af|schrijven "
        "uit|werken vermelden vernietigen stemmen af|stemmen bevatten hanteren verzorgen beheren toe|passen verwelkomen herstellen coördineren verdelen toe|wijzen/wees/gewezen in|delen rond|leiden rond|brengen uit|betalen op|zeggen "
        "verhangen hangen liggen/lag/gelegen komen-er toe|voegen uit|zenden op|bergen op|eten wandelen sporten stofzuigen vergaderen meten luchten gieten voeren melken",
        "Ik ga het {}.", "Ik zie het.", "feit",
    ),
)  # fmt: skip
"""Verbs for acts that an outsider can see done or not."""

WEAK: Final = frozenset(
    "leveren lever levert geleverd aanbieden aangeboden houden houdt houd gehouden volgen volg volgt gevolgd halen haal haalt gehaald behalen behaal behaalt regelen regelt "
    "dragen draag draagt delen deelt deel nemen draaien draai draait starten start beginnen begint begin komen liggen ligt hangen hangt gebruiken gebruik gebruikt uitvoeren "
    "voeren voert voer rijden lopen loopt vragen vraagt vraag ontvangen ontvangt ontvang informeren informeert stellen stelt bouwen bouwt zoeken zoekt zoek opzetten "
    "beheren beheert beheer hanteren hanteert toepassen trainen evalueren regel overdragen verzorgen verzorgt herstellen herstelt coördineren coördineert".split()
)
"""Forms of acts that need a thing: *een training volgen*, not *kwaliteit leveren*."""

COUNTING: Final = (
    "werven zoeken/zocht/gezocht vinden/vond/gevonden aan|trekken/trok/getrokken binnen|halen genereren scoren produceren verdienen realiseren "
    "winnen/won/gewonnen op|brengen trekken/trok/getrokken omzetten behalen halen boeken maken draaien bereiken"
).split()
"""Verbs that say nothing until it is said how many."""

LIGHT: Final = frozenset(
    "zijn is ben bent was waren wezen geweest hebben heb hebt heeft had hadden gehad worden word wordt werd werden geworden doen doe doet deed gedaan "
    "maken maak maakt gaan ga gaat ging krijgen krijg krijgt kreeg gekregen komen kom komt kwam brengen breng brengt houden houd hou houdt nemen neem neemt "
    "geven geef geeft gegeven tonen toon toont staan sta staat zitten zit blijven blijf blijft gebleven zorgen zorg zorgt zien zie ziet laten laat vinden vind vindt bieden bied biedt "
    "creëren creëer creëert vormen vorm vormt bereiken bereik bereikt raken raakt werken werk werkt zetten zet leggen leg legt weten weet kennen ken kent denken denk denkt "
    "horen hoort durven durf durft verdienen verdient lukken lukt slaan blijken lijken lijkt voelen voelt realiseren realiseert uitvoeren pakken pak pakt ondernemen".split()
)
"""Verbs that by themselves name no act."""

MODAL: Final = frozenset("willen wil wilt moeten moet kunnen kan kunt zullen zal zou mogen mag wens wensen hoeven hoeft dienen dient".split())
"""Verbs that need another verb; alone they name no act either."""

RESULTS: Final = Phrases(
    Row("gediplomeerd|gediplomeerde|gecertificeerd|gecertificeerde|ondertekend|ondertekende|getekend|getekende|gekwalificeerd|bevoegd|geregistreerd|beëdigd|erkend",
        "resultaat", "Zij is gediplomeerd.", "Zij is verdiept."),
    Row("afgerond|voltooid|opgeleverd|gepubliceerd|geslaagd|vervuld|ingevuld|geplaatst|geïnstalleerd|ingevoerd|bezet|verkocht|verhuurd|aangesloten|gevuld|leeg|klaar|gereed|"
        "operationeel|live|online|offline|actief-gebruik|aanwezig|afwezig|dicht|gesloten|getekend|goedgekeurd|vastgesteld|besloten|bekend-gemaakt|af|rond|weg|verdwenen|opgelost|"
        "rookvrij|papierloos|afgesloten|afgehandeld|weggewerkt|achterstandsvrij", "resultaat", "Het dossier is afgerond.", "Het dossier ligt daar."),
    Row("is|zijn|blijft|blijven|gaat|gaan ..6 open|dicht", "resultaat", "De zaal is op zondag open.", "De zaal is groot."),
    Row("net|precies zoveel|zo-veel|veel|zo ..5 als", "resultaat", "Er zijn net zoveel stoelen als tafels.", "Er zijn veel stoelen."),
    Row("evenveel ..3 als", "resultaat", "Er zijn evenveel stoelen als tafels.", "Er zijn veel stoelen."),
    Row("niets|niets-meer", "resultaat", "Er ligt niets meer.", "Er ligt iets."),
    Row("met [een|goed] voldoende|gevolg|onvoldoende", "resultaat", "De toets is met een voldoende gemaakt.", "Er is voldoende tijd."),
    Row("in gebruik|productie|bedrijf|werking|bezit|huis|dienst|omloop", "resultaat", "De kas is in gebruik.", "De kas is in de tuin."),
    Row("van kracht|start", "resultaat", "De regeling is van kracht.", "De regeling van Piet."),
    Row("op papier|schrift|voorraad|straat|locatie|intranet|internet|facebook|sharepoint|teams", "resultaat", "Het plan staat op papier.", "Het plan staat vast."),
    Row("zonder ..2 fouten|hulp|begeleiding|papier|klachten|uitval|verzuim|vertraging|afkeur|incidenten|ongevallen|toezicht|tussenkomst|herinnering|overwerk|inhuur|uitzendkrachten", "resultaat",
        "Hij draait de lijn zonder hulp.", "Hij gaat zonder jas."),
    Row("niet meer|langer", "resultaat", "We gebruiken geen papier en niet langer inkt.", "We gebruiken meer papier."),
    Row("in handen|dienst|bezit", "resultaat", "De sleutel is in handen.", "De sleutel past."),
)  # fmt: skip
"""States that are so or not, for anyone to see."""

GROUPS: Final = Phrases(
    Row("alle|al ..2 <woord>", "alle", "Alle monteurs zijn gekeurd.", "Allen gekeurd."),
    Row("<elk> <woord>", "alle", "Iedere monteur is gekeurd.", "Jan is gekeurd."),
    Row("iedereen|allemaal|allen|ieder|voltallige|niemand|beide|beiden|allebei", "alle", "Iedereen is gekeurd.", "Jan is gekeurd."),
    Row("hele|gehele|volledige ..1 team|ploeg|afdeling|staf|mt|groep|klas|bestuur|personeel|organisatie|keuken|bezetting|kudde|wagenpark|voorraad|assortiment|school|"
        "magazijn|bestand|collectie|archief|catalogus|administratie", "alle", "Het hele team is gekeurd.", "De hele dag gekeurd."),
)  # fmt: skip
"""A whole group, so that anyone left out shows."""

DELIVERABLES: Final = (
    "rapport rapportage verslag plan planning rooster handboek handleiding checklist draaiboek protocol procedure werkinstructie instructie formulier overzicht lijst dashboard "
    "website webshop app video filmpje film folder flyer poster nieuwsbrief brief offerte contract overeenkomst notitie memo notulen agenda presentatie analyse begroting "
    "jaarrekening factuur enquête inventarisatie beleidsplan stappenplan sjabloon format profiel vacaturetekst vacature certificaat diploma vergunning kalender catalogus menukaart "
    "training cursus opleiding workshop bijeenkomst gesprek overleg vergadering module e-learning lesbrief les lessen brochure boek boekje gids kaart plattegrond schema "
    "rijbewijs keurmerk akkoord handtekening laptop tablet telefoon auto bus machine kast bord huurcontract pand gebouw systeem kassasysteem software account toegang "
    "proeve examen toets tentamen keuring audit meting nulmeting barbecue borrel lunch excursie stage open-dag demo proef pilot evaluatie intake herhaling oefening ontruimingsoefening "
    "reanimatie sessie sessies coachgesprek rondleiding presentatie toespraak recept menu product prototype ontwerp logo huisstijl artikel blog blogs bericht post posts advertentie "
    "register logboek dossier map archief database bestand kopie invaller vervanger stagiair stagiaire gastheer opvolger bhv ehbo vca nummer telefoonnummer badge sleutel pas werkplek "
    "bedrijfskleding helm veiligheidsschoenen bril gehoorbescherming toetsing mail mails e-mail uitnodiging uitnodigingen functioneringsgesprek beoordelingsgesprek kennismakingsgesprek "
    "intervisie supervisie rit ronde pauze tekst vragenlijst reglement convenant subsidie aanvraag budget bestelling order levering zonnepanelen laadpaal laadpalen bankje speeltoestel "
    "boom bomen tuin moestuin fiets parkeerplaats koffie lezing inspectie stoel"
).split()  # fmt: skip
"""Things that are there or not: with a light verb (*er ligt een rapport*) they make a visible result."""

DELIVERABLE_ENDINGS: Final = (
    "plan", "rapport", "lijst", "overzicht", "formulier", "instructie", "gesprek", "gesprekken", "overleg", "training", "cursus", "vergadering", "bijeenkomst",
    "contract", "certificaat", "diploma", "vergunning", "handleiding", "oefening", "verslag", "protocol", "kaart", "boek", "brief", "dag-uitje", "app", "systeem",
    "toets", "examen", "meting", "rooster", "planning", "sessie", "workshop", "opleiding", "module", "keurmerk", "rijbewijs", "dossier", "register", "schema", "site",
    "analyse", "presentatie", "notitie", "offerte", "begroting", "dashboard", "procedure", "lunch", "borrel", "avond", "middag", "les", "lessen", "bord", "kast", "machine",
)  # fmt: skip
"""Endings of further deliverables."""

INDICATORS: Final = frozenset(
    "aantal percentage score gemiddelde gemiddeld cijfer nps omzet verzuim marge uitval verloop ratio quote aandeel volume opkomst saldo graad".split()
)
"""Words for something that can be measured, without saying how much it must be."""

INDICATOR_ENDINGS: Final = (
    "percentage", "score", "duur", "tijd", "cijfer", "cijfers", "graad", "omzet", "verzuim", "marge", "uitval", "verloop", "ratio", "bedrag", "kosten",
    "frequentie", "hoogte", "aandeel", "volume", "opkomst", "bezetting", "productie", "saldo", "aantal", "verbruik", "index", "quote", "snelheid",
)  # fmt: skip
"""Endings of compounds that are indicators: *verblijfsduur, klanttevredenheidscijfer*."""
