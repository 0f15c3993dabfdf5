"""What binds a goal in time: deadlines, windows, frequencies, rates, starts (data rows).

They run over tokens in which every moment is one token (``moments.py``). Kinds: *deadline, frequentie,
periode* and *start* speak for themselves; *venster* is a window (*in Q2*: a deadline for a result, a period
for a rate), *per* a unit to count by, *elke* a recurring unit, *binnen* a term that may be a service norm, *duur* a duration,
*klok* a time of day, *basis* a moment of comparison and *inhoud* a moment that is subject matter.
"""

from typing import Final

from spvgen.wording.rows import Row

DEADLINES: Final = (
    Row("uiterlijk|uitelijk|uitterlijk", "los", "Uiterlijk bij de opening hangt het bord.", "Het uiterlijk van de winkel."),
    Row("uiterlijk ..3 <moment>", "deadline", "Klaar uiterlijk op 3 mei.", "Uiterlijk om 10 uur binnen."),
    Row("uiterlijk [voor|vóór|op|bij|aan] [de|het] ..1 <gebeurtenis>|<eind>", "deadline", "Uiterlijk de open dag.", "Uiterlijk om 9 uur."),
    Row("uiterlijk [op] [de] <dagnr> <streep> <maandnr> [<as>]", "deadline", "Uiterlijk 1-3 klaar.", "Van 1-3 stuks."),
    Row("uiterlijk [binnen|over|na] <n> <tijdmaat>", "deadline", "Uiterlijk over drie weken klaar.", "Na drie uur klaar."),
    Row("niet|nooit later dan ..3 <moment>|<gebeurtenis>|<eind>", "deadline", "Niet later dan 3 mei klaar.", "Niet later dan 9 uur."),
    Row("op zijn|z'n|haar|hun laatst ..2 <moment>", "deadline", "Op zijn laatst in mei klaar.", "Op zijn laatst weer netjes."),
    Row("ten laatste ..2 <moment>", "deadline", "Ten laatste in mei klaar.", "Ten laatste wil ik dit."),
    Row("<voor> ..2 <moment>", "deadline", "Voor 1 mei is het klaar.", "Voor mei-mensen is het klaar."),
    Row("<voor> <dagnr> <streep> <maandnr> [<as>]", "deadline", "Vóór 1-3 a.s. klaar.", "Voor 1 klant klaar."),
    Row("<voor> ..2 <gebeurtenis>", "deadline", "Voor de open dag hangt het bord.", "Voor de hele ploeg een taart."),
    Row("<voor> [het] <eind>|<begin>|aanvang|afloop [van] ..2 <moment>|<gebeurtenis>|<tijdvak>|<tijdmaat>", "deadline",
        "Voor het einde van de maand klaar.", "Voor het einde van de film."),
    Row("<voor> [het] <eind>|<begin>|aanvang|start [van] [de|het]", "deadline", "Voor de start van de cursus.", "Voor de klant."),
    Row("<voor> de start|aanvang|opening|ingang [van]", "deadline", "Voor de start van de cursus.", "Voor de klant."),
    Row("<voor> ..1 <tijdvak> om|voorbij|ten|afgelopen|uit is|zijn|einde|loopt", "deadline", "Voor het kwartaal om is.", "Voor de klas."),
    Row("<voor> het nieuwe|volgende <tijdvak>", "deadline", "Voor het nieuwe schooljaar klaar.", "Voor het nieuwe team klaar."),
    Row("<voor> <weekdag>", "deadline", "Voor vrijdag is het klaar.", "Voor Jan is het klaar."),
    Row("vóór <woord> [<woord>]", "los", "Vóór de intocht van de Sint klaar.", "Bij de intocht van de Sint."),
    Row("per <m-datum>|<m-maand>|<m-kwartaal>|<m-jaar>", "deadline", "Per 1 april rijdt het.", "Per maand rijdt het."),
    Row("per <dagnr> <streep> <maandnr> [<as>]", "deadline", "Per 1-4 rijdt het.", "Per 4 stuks."),
    Row("per einde|eind ..2 <moment>|<gebeurtenis>|<tijdvak>", "deadline", "Per einde looptijd.", "Per stuk."),
    Row("in|binnen [de|het] [<dit>|eerste] <n> <tijdmaat> [tijd]", "binnen", "In drie maanden klaar.", "In drie dozen."),
    Row("in|binnen [de|het] [mijn|jouw|zijn|haar] m-spanne|<m-spanne> [tijd]", "deadline", "In de komende drie maanden.", "In drie dozen."),
    Row("binnen nu|vandaag en <n> <tijdmaat>|<kort>", "deadline", "Binnen nu en drie weken.", "Binnen nu en straks."),
    Row("binnen [een] half|halve <tijdmaat>|jaar", "deadline", "Binnen een half jaar klaar.", "Binnen een half uur klaar."),
    Row("in|over [een] half jaar", "deadline", "Over een half jaar klaar.", "Over een half uur klaar."),
    Row("binnen|in <n> en een half <tijdmaat>", "deadline", "Binnen twee en een half jaar.", "Binnen twee uur."),
    Row("binnen een paar|aantal <tijdmaat>", "deadline", "Binnen een paar weken klaar.", "Binnen een paar uur klaar."),
    Row("binnen|in een|het halfjaar|kwartaal|jaar|maand|week|schooljaar|seizoen", "deadline", "Binnen een jaar klaar.", "In een doos."),
    Row("binnen ..2 <moment>|<gebeurtenis>|looptijd", "deadline", "Binnen de proeftijd geslaagd.", "Binnen de muren."),
    Row("over <n> <tijdmaat>", "deadline", "Over tien weken klaar.", "Over tien klanten."),
    Row("over een paar <tijdmaat>", "deadline", "Over een paar weken klaar.", "Over een paar klanten."),
    Row("na [de] [eerste] <n> <tijdmaat>", "deadline", "Na drie maanden kent zij alle lijnen.", "Na drie klanten."),
    Row("na [een] half|halve <tijdmaat>", "deadline", "Na een half jaar klaar.", "Na een half uur klaar."),
    Row("na <m-spanne>", "deadline", "Na de komende weken.", "Na de les."),
    Row("na afloop van ..1 <moment>|proefperiode|proeftijd|traject|looptijd|inwerkperiode|verbetertraject|plan|stage|tijdvak",
        "deadline", "Na afloop van de proeftijd.", "Na afloop van de les."),
    Row("<eind>|<begin> [van] ..2 <moment>", "deadline", "Eind Q3 ligt het lager.", "Eind van de straat."),
    Row("<eind>|halverwege|medio ..1 <gebeurtenis>|<tijdvak>", "deadline", "Eind deze maand.", "Einde verhaal."),
    Row("<eind>|halverwege [van] ..2 <gebeurtenis>|<tijdvak>|<tijdmaat>", "deadline", "Aan het eind van het jaar.", "Einde van de rit."),
    Row("<eind> van [de|het] dienst|dag|shift|werkdag|middag|ochtend", "klok", "Aan het eind van de dag opgeruimd.", "Eind mei opgeruimd."),
    Row("op|bij|tegen|aan|voor|rond [de|het] einddatum|startdatum|peildatum|deadline", "deadline", "Op de einddatum.", "Op de markt."),
    Row("bij [de|het] [volgende|eerstvolgende|komende|jaarlijkse|tweede|eerste|laatste] <gebeurtenis>", "deadline",
        "Bij de volgende audit nul punten.", "Bij de klant nul punten."),
    Row("op [de] [volgende|eerstvolgende|komende|jaarlijkse] studiedag|teamdag|heidag|ledenvergadering|beurs|vakbeurs|jaarvergadering|einddatum",
        "deadline", "Op de teamdag presenteer ik.", "Op de afdeling presenteer ik."),
    Row("tijdens [de|het] [volgende|eerstvolgende|komende|jaarlijkse|eerste|tweede] studiedag|teamdag|heidag|ledenvergadering|beurs|vakbeurs|"
        "audit|inspectie|hercertificering|evaluatie|eindevaluatie|eindbeoordeling|tussenevaluatie", "deadline",
        "Tijdens de audit nul punten.", "Tijdens de les nul punten."),
    Row("bij [de] [eerste|tweede|derde|volgende|eerstvolgende|komende] meting|evaluatie|tussenmeting|herhaalmeting|tussentijdse", "deadline",
        "Bij de tweede evaluatie een 7.", "Bij de kassa een 7."),
    Row("tegen ..2 <moment>|<gebeurtenis>", "deadline", "Tegen de herfstvakantie ligt het er.", "Tegen de muur ligt het."),
    Row("tegen [het] <eind> [van] ..2 <moment>|<gebeurtenis>|<tijdvak>", "deadline", "Tegen het eind van de zomer.", "Tegen het eind."),
    Row("op de <rang> schooldag|werkdag|lesdag|dag|speeldag|zaterdag|zondag|maandag|vrijdag van|na|vóór ..2 <moment>|<gebeurtenis>|<seizoen>", "deadline", "Op de eerste werkdag na de bouwvak.",
        "Op de eerste dag."),
    Row("<m-datum>", "deadline", "Oplevering 3 mei.", "Oplevering in het pand."),
    Row("op <m-datum>", "deadline", "Op 3 mei lever ik op.", "Op 3 plekken."),
    Row("op|deadline|dd|d.d. [:] <dagnr> <streep> <maandnr> [<as>]", "deadline", "Op 1-3 a.s. klaar.", "Op 1 van de 3 stoelen."),
    Row("<dagnr> <streep> <maandnr> <as>", "deadline", "Klaar 1-3 a.s.", "Maak 1-3 dozen."),
    Row("[voor] <m-dag>", "deadline", "Morgen bel ik.", "Elke morgen bel ik."),
    Row("<m-dag>", "deadline", "Morgen bel ik.", "Elke morgen bel ik."),
    Row("nog ..1 <m-relatief>|<m-dag>|<m-seizoen>", "deadline", "Nog dit jaar klaar.", "Nog een klant."),
    Row("<m-relatief> nog", "deadline", "Dit jaar nog klaar.", "Nog een klant."),
    Row("deadline|einddatum [:] <moment>", "deadline", "Deadline: juni.", "Deadline halen."),
    Row("klaar|gereed|af|afgerond [:] <moment>", "deadline", "Gereed: juni.", "Klaar ermee."),
    Row("voor|vóór <weekdag> <klok>|<n> [uur]", "klok", "Elke week voor maandag 9 uur.", "Voor maandag."),
)  # fmt: skip

_YEARLY: Final = (
    "jaarplan|begroting|rooster|planning|jaarplanning|jaarrekening|jaarverslag|budget|jaarbudget|cijfers|jaarcijfers|omzetcijfers|collectie|plan|tarieven|catalogus|"
    "prijslijst|kalender|activiteitenplan|beleidsplan|jaarkalender|programma|vakantierooster|roosters|jaarprogramma|seizoensplanning|personeelsplanning|scholingsplan|opleidingsplan"
)

WINDOWS: Final = (
    Row("in|op [de|het|'t] [loop|maand|maanden|periode|nieuwe|late|vroege] [van] <moment>", "venster", "In oktober pak ik het op.", "In de kast."),
    Row("<m-maand>|<m-maanden>|<m-kwartaal>|<m-week>|<m-seizoen>|<m-relatief>|<m-spanne>|<m-jaar>", "venster", "Volgende maand begin ik.", "Een maand."),
    Row("in|tijdens|gedurende de <seizoen> <tijdvak>|maanden", "venster", "In de zomer periode.", "In de kast."),
    Row("in de <gebeurtenis>", "venster", "In de bouwvak klaar.", "In de kast klaar."),
    Row("in de loop van ..2 <moment>|<tijdvak>", "venster", "In de loop van het jaar.", "In de loop van een geweer."),
    Row("tot [en] [met] ..1 <moment>|<gebeurtenis>", "venster", "Tot 1 mei.", "Tot vier stuks."),
    Row("tot [en] [met] [het] <eind> [van] ..1 <moment>|<gebeurtenis>|<tijdvak>", "venster", "Tot eind mei.", "Tot het eind."),
    Row("t/m|tm [<eind>] ..1 <moment>", "venster", "T/m 1 mei.", "T/m de hal."),
    Row("van|vanaf|tussen ..1 <moment> tot|t/m|tm|en|- [en] [met] [<eind>] <moment>", "venster", "Tussen mei en juli.", "Van hier tot ginder."),
    Row("vanaf|van nu|vandaag tot [en] [met] [<eind>] <moment>", "venster", "Van nu tot 1 mei.", "Van nu af."),
    Row("tussen nu en ..1 [<eind>] <moment>", "deadline", "Tussen nu en 1 mei.", "Tussen jou en mij."),
    Row("heel <m-jaar>|<m-maand>|<m-relatief>", "periode", "Heel 2026 nul klachten.", "Heel de ploeg."),
    Row("[het|de] hele|gehele <moment>|<tijdvak>|<gebeurtenis>|looptijd", "periode", "De hele zomer nul.", "De hele ploeg."),
    Row("hele|gehele|volledige ..1 <moment>|<tijdvak>|<gebeurtenis>|looptijd", "periode", "De hele zomer nul.", "De hele ploeg."),
    Row("het|de hele|gehele|volledige ..1 <moment>|<tijdvak>|<gebeurtenis>|looptijd", "periode", "De hele zomer nul.", "De hele ploeg."),
    Row("in|over de periode ..5 <moment>", "periode", "In de periode november t/m maart.", "In de kast."),
    Row("over [de|het] [heel|hele|gehele] [periode] <moment>|looptijd", "periode", "Over Q3 een 8.", "Over de klant."),
    Row("over ..1 <elk> <tijdmaat>|<tijdvak> [gemeten]", "periode", "Over elk kwartaal gemeten.", "Over elke klant."),
    Row("over <n> <tijdmaat> gemeten|gerekend|genomen|gemiddeld", "periode", "Over drie maanden gemeten.", "Over drie maanden klaar."),
    Row("over het|de <tijdvak>|<gebeurtenis>", "periode", "Over het boekjaar.", "Over de klant."),
    Row("gemeten|gemiddeld|gerekend|verdeeld|berekend over ..1 <n> <tijdmaat>", "periode", "Gemeten over drie maanden.", "Over drie maanden."),
    Row("gemeten|gemiddeld|gerekend|verdeeld over ..2 <moment>|<tijdvak>|<tijdmaat>", "periode", "Gemiddeld over het jaar.", "Verdeeld over de klas."),
    Row("gedurende|tijdens ..2 <moment>|<tijdvak>|<tijdmaat>|looptijd|proefperiode|proeftijd|traject|stage", "periode", "Gedurende drie weken.", "Tijdens het overleg."),
    Row("tijdens|in|gedurende ..1 <gebeurtenis>", "venster", "Tijdens de bouwvak.", "Tijdens het overleg."),
    Row("<n> <tijdmaat> lang|achtereen|aaneengesloten|aaneen", "periode", "Drie maanden lang nul.", "Drie maanden oud."),
    Row("<n> <tijdmaat> achter elkaar|op|na rij|elkaar|elkaar", "periode", "Drie maanden op rij nul.", "Drie maanden op proef."),
    Row("<n> opeenvolgende|achtereenvolgende|aaneengesloten|volle <tijdmaat>", "periode", "Drie opeenvolgende maanden.", "Drie volle dozen."),
    Row("ten opzichte van ..3 <moment>", "basis", "Lager ten opzichte van 2025.", "Lager in 2025."),
    Row("t.o.v.|tov|vergeleken ..3 <moment>", "basis", "Lager t.o.v. 2025.", "Lager in 2025."),
    Row("in vergelijking met|tot ..3 <moment>", "basis", "In vergelijking met 2025.", "In 2025."),
    Row("dan in|over|het|de|op|tijdens|rond ..3 <moment>", "basis", "Hoger dan in 2025.", "Hoger in 2025."),
    Row("dan <moment>", "basis", "Hoger dan vorig jaar of dan 2025.", "Hoger in 2025."),
    Row("dan|van|in|tegenover [in] [het] vorig|vorige|afgelopen|verleden [<n>] <tijdvak>|<tijdmaat>|<seizoen>|<maand>", "basis",
        "Hoger dan vorig jaar.", "Hoger dit jaar."),
    Row("vorig|vorige|afgelopen|verleden [<n>] <tijdvak>|<tijdmaat>|<seizoen>|<maand>|<weekdag>", "basis", "Vorig jaar was het 3.", "Volgend jaar wordt het 3."),
    Row(f"{_YEARLY} <m-jaar>", "inhoud", "De begroting 2027 indienen.", "Voor 2027 indienen."),
    Row(f"{_YEARLY} voor|vóór|van|over ..1 <m-jaar>|<m-seizoen>|<m-kwartaal>|<m-maand>|<m-relatief>|<m-week>", "inhoud", "De begroting voor 2027 indienen.",
        "Voor 2027 indienen."),
    Row("cao <m-jaar>", "inhoud", "De cao 2026 uitleggen.", "In 2026 uitleggen."),
)  # fmt: skip

_RECURRING: Final = (
    "dienst|shift|overleg|gesprek|levering|rit|overdracht|bezoek|order|opdracht|les|klantbezoek|vergadering|training|ronde|beurt|"
    "reparatie|keuring|storing|melding|incident|project|ploegwissel|teamoverleg|werkoverleg|teamvergadering|wissel|sessie|"
    "bijeenkomst|werkdag|ploeg-overdracht|dienstoverdracht|wedstrijd|klus|zending|bestelling|afspraak|dag|start|stop|wisseling|schoonmaakronde|"
    "klantgesprek|bezorging|dagdeel|avonddienst|nachtdienst|vroege|late|repetitie|toolboxmeeting|stand-up|consult|behandeling|oplevering"
)

FREQUENCIES: Final = (
    Row("dagelijks|dagelijkse|wekelijks|wekelijkse|weekelijks|maandelijks|maandelijkse|maandlijks|jaarlijks|jaarlijkse|halfjaarlijks|halfjaarlijkse|"
        "kwartaalijks|tweewekelijks|tweewekelijkse|driewekelijks|vierwekelijks|zeswekelijks|tweemaandelijks|tweemaandelijkse|driemaandelijks|"
        "driemaandelijkse|viermaandelijks|tweejaarlijks|tweejaarlijkse|driejaarlijks|veertiendaags|veertiendaagse|tweedaags",
        "elke", "Wekelijks overleg.", "Het weekend vrij."),
    Row("<herhaald>", "elke", "3-wekelijks overleg.", "3-daagse cursus."),
    Row("dagelijks|dagelijkse praktijk|leven|gang|werk|leiding|bestuur|werkzaamheden|taken|routine|handelen|omgang|operatie|werkelijkheid",
        "inhoud", "In de dagelijkse praktijk.", "Dagelijks bellen."),
    Row("<elk> [<n>|<rang>|andere|enkele] <tijdmaat>|<dagdeel>|<tijdvak>|<weekdag>|<seizoen>|<maand>", "elke", "Elke twee weken bellen.", "Elke klant bellen."),
    Row("<elk> <rang>|even|oneven <weekdag>|<tijdmaat> [van] [de|het|<elk>] [<tijdvak>]", "elke", "Elke eerste maandag van de maand.", "Elke klant."),
    Row("<elk> <weekdag> en|, <weekdag> [en] [<weekdag>]", "elke", "Elke dinsdag en vrijdag.", "Elke klant."),
    Row("<elk> <m-dag>|<m-kwartaal>|<m-maand>|<m-seizoen>", "elke", "Elke morgen bellen.", "Morgen bellen."),
    Row("de|op|op-de <rang> <weekdag> van [de|het|<elk>|<dit>] <tijdvak>", "elke", "De eerste maandag van de maand.", "De eerste klant."),
    Row("<rang> <weekdag> van [de|het|<elk>] <tijdvak>", "elke", "Eerste maandag van de maand.", "De eerste klant."),
    Row("<rang>|<dagnr> [werkdag] van [de|<elk>] maand", "elke", "Op de vijfde van elke maand.", "Vijf van de klanten."),
    Row("uiterlijk [op] [de] <rang>|<dagnr> [werkdag] van [de|<elk>] [nieuwe] maand", "elke", "Uiterlijk de vijfde van de maand.", "Uiterlijk vijf mei."),
    Row("om de <n>|<rang>|andere|week <tijdmaat>|<weekdag>", "elke", "Om de drie weken.", "Om de hoek."),
    Row("om de week|dag|maand|veertien", "elke", "Om de week.", "Om de hoek."),
    Row("eens|eenmaal|tweemaal|driemaal|viermaal|vijfmaal|zesmaal per|in|/|p|a [de|het] [<n>] <tijdmaat>|<tijdvak>|<dagdeel>", "keer", "Tweemaal per jaar.", "Tweemaal raak."),
    Row("eens|eenmaal|tweemaal|driemaal <elk> [<n>] <tijdmaat>|<tijdvak>", "keer", "Eenmaal elke week.", "Eenmaal raak."),
    Row("<n> <keer> per|in|/|p|a [de|het|een] [<n>] <tijdmaat>|<tijdvak>|<dagdeel>", "keer", "3x per week bellen.", "3x bellen."),
    Row("<n> <keer> in de <n> <tijdmaat>", "keer", "1x in de 2 weken.", "1x in de hal."),
    Row("<n> <keer> <elk> [<n>] <tijdmaat>|<tijdvak>", "keer", "Twee keer elke week.", "Twee keer."),
    Row("<n> <keer> <pw>", "keer", "2x p/w bellen.", "2x bellen."),
    Row("<n> <keer> dagelijks|wekelijks|maandelijks|jaarlijks", "keer", "2x wekelijks bellen.", "2x bellen."),
    Row("<n> <tijdmaat>|<dagdeel> per|/ <tijdvak>|<tijdmaat>", "keer", "Twee dagen per week.", "Twee dagen."),
    Row("op <weekdag> en|of|, <weekdag>", "elke", "Op maandag en donderdag.", "Op maandag 3 mei."),
    Row("op <weekdag> , <weekdag> en <weekdag>", "elke", "Op maandag, dinsdag en vrijdag.", "Op 3 mei."),
    Row("<weekdag> en <weekdag>", "elke", "Maandag en donderdag bel ik.", "Maandag en morgen."),
    Row("<weekdag> t/m|tot|- [en] [met] <weekdag>", "elke", "Maandag t/m vrijdag open.", "Maandag 3 mei."),
    Row("op <weekdag>", "weekdag", "Op vrijdag ruim ik op.", "Op 3 mei ruim ik op."),
    Row("<weekdag>", "weekdag", "Vrijdag ruim ik op.", "Vrij ruim ik op."),
    Row("[op] <weekdagen>", "elke", "Op maandagen bel ik.", "Op 3 mei."),
    Row("<weekdagen>", "elke", "Maandags bel ik.", "Op 3 mei."),
    Row("op <weekdagen>", "elke", "Op maandagen bel ik.", "Op 3 mei."),
    Row("'s maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags", "elke", "'s Maandags bel ik.", "'s Ochtends bel ik."),
    Row(f"bij|na|vóór|tijdens|voor|van|in|tussen <elk> [nieuwe|nieuw] {_RECURRING}", "elke", "Na elke dienst opruimen.", "Na de dienst opruimen."),
    Row(f"<begin>|<eind> van <elk> {_RECURRING}", "elke", "Aan het begin van elke dienst tellen.", "Aan het begin van de straat."),
    Row(f"<elk> {_RECURRING}", "elke", "Elke dienst opruimen.", "Elke klant helpen."),
    Row("per [<n>] <tijdmaat>|<tijdvak>|<dagdeel>|weekend|dienst|shift|les|seizoen|sprint", "per", "Per week vijf klanten.", "Per klant vijf stuks."),
    Row("/ <tijdmaat>|<tijdvak>", "per", "Vijf klanten/week.", "En/of vijf klanten."),
    Row("<pw>", "per", "Vijf klanten p/w.", "Vijf klanten."),
    Row("per uur|minuut", "uur", "Zestig colli per uur.", "Zestig colli."),
    Row("p <tijdmaat>", "per", "Vijf klanten p week.", "Vijf klanten."),
    Row("op jaarbasis|maandbasis|weekbasis|kwartaalbasis|dagbasis", "per", "20 op jaarbasis.", "20 op proef."),
)  # fmt: skip

STARTS: Final = (
    Row("vanaf|sinds|startend|ingaand|ingaande|m.i.v.|miv ..3 <moment>|<gebeurtenis>|<tijdvak>|<n>", "start", "Vanaf 1 mei draait het.", "Vanaf de trap."),
    Row("vanaf|ingaande|per [de|het] nu|heden|vandaag|morgen|start|begin|eerste", "start", "Vanaf nu draait het.", "Vanaf de trap."),
    Row("met ingang van", "start", "Met ingang van mei.", "Met de bus."),
    Row("met ingang van ..3 <moment>|<tijdvak>", "start", "Met ingang van 1 mei.", "Met de bus."),
    Row("per direct|heden|ommegaande", "start", "Per direct stoppen.", "Per stuk stoppen."),
    Row("vanaf <dagnr> <streep> <maandnr>", "start", "Vanaf 1-9 draait het.", "Vanaf de trap."),
    Row("na ..2 <gebeurtenis>|<m-seizoen>|<m-datum>|<m-maand>|<m-jaar>|<m-relatief>", "start", "Na de bouwvak stapt hij over.", "Na de les."),
    Row("zodra|wanneer", "als", "Zodra het regent.", "Het regent."),
)  # fmt: skip

CLOCKS: Final = (
    Row("<klok> [uur|u|h]", "klok", "Om 7.00 uur open.", "Om de hoek."),
    Row("om|rond|tot|vanaf|na|voor|vóór|uiterlijk [ongeveer|circa] <n>|<klok> uur|u|u.", "klok", "Voor 9 uur binnen.", "Binnen 9 uur klaar."),
    Row("uiterlijk [om] <klok> [uur]", "klok", "Uiterlijk 9:00 uur.", "Uiterlijk 9 mei."),
    Row("uiterlijk om <n> [uur]", "klok", "Uiterlijk om 9 uur.", "Uiterlijk 9 mei."),
    Row("<voor> <klok> [uur]", "klok", "Voor 9:00 uur.", "Voor 9 mei."),
    Row("om half <n>", "klok", "Om half negen open.", "Om de hoek."),
    Row("tussen|van <n>|<klok> [uur] en|tot|- <n>|<klok> uur|u", "klok", "Tussen 17:00 en 19:00 uur.", "Van 24 naar 8 uur."),
    Row("<n>|<klok> [uur] tot|- <n>|<klok> uur", "klok", "Open 9 - 17 uur.", "Binnen 9 uur."),
)  # fmt: skip

DURATIONS: Final = (
    Row("binnen [de] [een] <n>|half|halve|kwartier [een] [half] [<kort>]", "duur", "Binnen 60 minuten verholpen.", "Binnen de muren."),
    Row("binnen [een] [half|halve] <kort>", "duur", "Binnen een uur verholpen.", "Binnen de muren."),
    Row("uiterlijk <n> <tijdmaat>|<kort> voor|vóór|na|vooraf|tevoren|ervoor|erna|daarna|van", "duur", "Uiterlijk twee dagen vóór het overleg.",
        "Uiterlijk twee mei."),
    Row("binnen <n> <tijdmaat> na|nadat|vanaf ontvangst|melding|een|elk|elke|iedere|ieder|aanvraag|levering|afloop|binnenkomst|bestelling|bezoek|bericht|"
        "gesprek|ontslag|opname|intake|aanmelding|factuurdatum|klacht|signalering|het|de", "nabinnen", "Binnen twee dagen na ontvangst.", "Binnen twee dagen klaar."),
)  # fmt: skip

TIME_ROWS: Final = DEADLINES + WINDOWS + FREQUENCIES + STARTS + CLOCKS + DURATIONS
