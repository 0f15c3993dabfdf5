"""Sentences for V01: what ails somebody in plain words, and the same words about the work."""

AILS = """\
Door zijn diabetis moet Ali vaker pauze houden.
Sinds je hernea til je geen dozen meer.
Het gebruik van amfetamine heeft je twee keer je dienst gekost.
Door de reumatiek kun je de fijne montage niet aan.
Je epileptie is onder controle, zeg je.
Je bent overspanen geraakt in het najaar.
Je slikt anti-depressiva en bent daardoor suf.
Vanwege haar alchoholverslaving is Petra afgelopen zomer drie weken weg geweest.
U heeft een longonsteking gehad en bent daarna niet meer op niveau gekomen.
Je kreeg een hartinfarkt in 2023.
14-4: twee uur afwezig i.v.m. controle bij de specialist
Je krijgt begeleiding van een jobcoach via het UWV.
De jobcoach die je via de kliniek kreeg schuift aan bij elk gesprek.
22 mei: dienst geruild vanwege een scan.
6 juni: niet op de werkvloer, moest naar het UMC.
Karin moet elke dinsdag bestraald worden.
Elke woensdag zit je bij de logopedist en begin je om elf uur.
3 feb: ging onderuit in de spoelkeuken, lijkbleek, naar huis gestuurd.
Tijdens de presentatie kreeg je geen lucht meer en ben je naar buiten gelopen.
11/3: stond te trillen op zijn benen, collega heeft hem weggebracht
Je handen beefden zo dat je de infuuslijn niet kon aansluiten.
Je krijgt een stoel zodat je enkels minder opzetten.
Je kunt in de schemering slecht zien en rijdt daarom geen avonden.
Je vingers worden gevoelloos en dan laat je de potten vallen.
Op 2 juni zakte u in elkaar bij de lopende band.
Je moet om het kwartier naar het toilet en mist daardoor oproepen.
Je hoofd bonst na twee uur achter het scherm, zeg je.
Ria ziet steeds slechter en kan de etiketten niet meer lezen.
In september ben je er weer klaar voor en draai je volledig mee.
Nu u weer op krachten bent gekomen, verwachten we de volle productie.
U klimt langzaam uit het dal.
Mocht je door je klachten weer uitvallen, dan schuift het plan op.
Vanwege je klachten werk je nu zonder nachtdiensten.
Na je uitval in november is het tempo niet meer teruggekomen.
De klachten waar Wim mee rondloopt, maken laden en lossen zwaar.
Je eerdere uitval willen we niet nog eens.
Je beperkingen maken het kassawerk lastig.
Omdat Peter met zijn rug thuis zit neemt Els het inwerken over.
Kees ligt eraf met zijn knie, dus Marga helpt je.
Als je ongesteld bent, meld je je vaak af.
Uw menstruatie valt telkens samen met de piekdagen, zegt u.
Je moet kolven en dat kost veel tijd.
Je borstvoeding laat zich slecht combineren met de piketdiensten.
Je zet je gehoorapparaat aan tijdens het werkoverleg.
Je doet je oortjes in bij overleg, zodat je alles verstaat.
Je loopt met een stok en dat houdt de ploeg op.
Je scootmobiel past niet door de deur van de keet.
U zet uw hoortoestel harder in de vergadering.
Je slikt iets tegen de zenuwen.
Je slaapmiddel werkt 's ochtends nog door.
In het team wordt gezegd dat je in de pauze gebruikt.
Wij vermoeden dat je iets gebruikt tijdens de nachtdienst.
Collega's ruiken geregeld alcohol bij je.
Op 4 mei had je een kegel toen je de ouders ontving.
Je gaat in de pauze een jointje roken.
We vragen ons af of je drinkt.
Er zijn signalen dat je weer aan het gebruiken bent.
Je was afgelopen vrijdag niet nuchter.
Je zit aan de speed, zeggen ze op de vloer.
Het gewicht van Rob en of hij de steiger nog op kan.
Je bent zo zwaar geworden dat je de ladder niet meer op komt.
Je postuur maakt het lastig om tussen de stellingen te werken.
Je omvang is een probleem in de cabine.
Als je wat afvalt gaat het traplopen ook makkelijker.
U bent fors en dat maakt het werk in de kruipruimte onmogelijk.
Tijdens de vergadering van 6 juni dommelde je weg.
Je zit elke middag te gapen en je valt bijna om van de slaap.
De rek was er bij je uit na de drukke zomer.
De koek was op bij je, dat heb je zelf gezegd.
Je hebt jezelf voorbijgelopen en dat wreekt zich nu.
Je trekt een volle week niet meer.
Een ouderavond trek je gewoon niet meer.
Valt u terug in het gat van vorig jaar, dan stopt het traject.
Je bent snel vol en dan kan er niets meer bij.
Je barst om het minste in tranen uit.
Na wat er vorig jaar met je gebeurde, doen we het rustig aan.
U heeft roofbouw op uzelf gepleegd.
Met dat knietje van je hoef je niet op de knieën.
Je handen willen niet meer en dat zie je aan het voegwerk.
Je vingers zijn niet meer zo soepel en het naaiwerk wordt slordig.
Je stem laat het afweten aan het eind van de dag.
Eens in de twee weken zit je bij de poh-ggz.
Elke dinsdag om vier uur vertrek je voor de fysio.
Je gaat wekelijks naar de psycholoog.
Hoe gaat het na de opname?
Hoe is het na de operatie?
Nu Els onder het mes gaat, belt Peter je elke week.
Je hoort slecht en vraagt klanten steeds om te herhalen.
Je kop zit vol en je slaapt niet.
Je hoofd loopt over en je gaat vroeg naar huis.
Sinds de zomer loop je als een zombie rond.
Manon zou je inwerken, maar zij moet plat van de verloskundige.
Je bent droog sinds maart.
Je 104 weken zijn bijna om.
De casemanager verzuim schuift aan bij het eerste gesprek.
Vanwege de zwangerschapsmisselijkheid start je om 9:30.
Vanwege je kleurenblindheid werk je met labels.
Je hebt een IVA-uitkering gehad.
Omdat je begeleider Karin met een gebroken heup thuis zit, neemt Bas het over.
Je zit met een slechte rug thuis.
Je voorman zat met een gebroken been thuis.
Je loopt bij een psygoloog.
Door je migrene viel je uit.
Je slikt medikatie en bent suf.
Zolang Kees in de lappenmand zit, belt Els je elke week.
De norm geldt zodra je chemo achter de rug is.
Na twee uur scherm gaat het bij jou bonzen, dus neem je pauze.
Gesproken over zijn afspraak bij de cardioloog.
Op dinsdag heb je toch je behandeling, dus dan start je om elf uur.
Na je prik op maandag begin je om tien uur.
Je vergat je pilletjes en liet twee klussen liggen.
""".splitlines()

AILS_NOT = """\
De ziekte van een cliënt vraagt om een ander zorgplan.
Je hebt bij drie cliënten met epilepsie het protocol niet gevolgd.
Op 3 mei viel de scanner uit en heb je niet gebeld.
De software valt elke week uit en dan sta je stil.
De klachten van klanten over de levertijd namen toe.
Je klachten over het rooster hebben we besproken en opgelost.
Je hebt acht klachten van gasten gekregen in april.
Je legt uit hoe het gehoorapparaat werkt aan elke klant.
Je verkocht in maart twaalf gehoorapparaten, de norm is twintig.
Je zet het apparaat na elke dienst uit.
De overgang naar het nieuwe systeem verliep stroef.
De overgang van groep 8 naar de brugklas besteedt je team aandacht.
Je rijdt 's nachts en in het donker, en je haalt 95% van de stops.
Het licht in de hal ging uit en je hebt niet gemeld dat de noodverlichting stuk was.
Het gewicht van de pallets staat niet op de bon.
Je tilt samen met een collega wat zwaarder is dan 23 kilo.
De batterij van de handscanner is leeg om drie uur.
Je leest de bijsluiter voor aan elke patiënt.
Op 4 mei gaf je een bewoner de verkeerde pillen.
Op 6 mei liet je een bewoner die geen lucht kreeg tien minuten wachten.
Een leerling viel flauw in de gymles en je belde de ouders pas na de les.
Je hebt het incident met de flauwgevallen klant niet in het logboek gezet.
Je meldt elke epileptische aanval van een leerling binnen een uur.
De controle van de vrachtbrieven liep uit.
Je controle in het magazijn duurde langer dan gepland.
Je levert aan ziekenhuizen en klinieken in Brabant.
De coach die je via de opleiding hebt gekregen schuift aan.
Je therapietrouwproject haalt de mijlpaal niet.
Je planning is van slag door de verbouwing.
De rek is uit het budget en dus plannen we minder uren.
Je trekt de kar bij het project en dat willen we zo houden.
Je trekt te veel taken naar je toe.
Zodra het systeem is hersteld, verwerk je de achterstand.
Als de machine weer draait, haal je 120 stuks per uur.
Je hersteltermijn voor facturen is vijf dagen.
De oude werkwijze gebruik je nog in de helft van de dossiers.
In het team wordt Teams gebruikt in de pauze.
Je gebruikt in de pauze de printer van de receptie.
Je drinkt je koffie aan de balie terwijl klanten wachten.
Je verkocht alcohol aan een klant zonder legitimatie te vragen.
Op 4 mei schonk je wijn aan een minderjarige gast.
Je sliep in het hotel van de klant en declareerde dat niet.
Je handen was je niet volgens het protocol.
Je hebt je handen vol aan de planning en dat zien we.
Je wast je handen voor elke handeling.
Met die oude heftruck van je gaat het laden traag.
Dat model van jou wijkt af van het sjabloon.
Bram neemt de bovenverdieping over, omdat jij de begane grond doet.
Omdat Ine met vakantie is, helpt Carla je.
Omdat Tim met zijn opleiding bezig is, neemt Ria het inwerken over.
Vermoeidheid in het verkeer: e-learning die je in mei zou maken.
Stress op het werk: workshop die je voor het team zou geven.
Het onderwerp vermoeidheid bij piloten presenteer je in juni.
Je toon was verhit en je mails waren koortsachtig.
De markt is koortsig en jij reageert traag.
De stemming in de ploeg is ziek van het geruzie.
Je vraagt elke klant naar allergieën voor je een gerecht aanraadt.
Je schrijft bij elke zwangere cliënte het advies op.
De tekst over menstruatieproducten had zes fouten.
Je artikel over de overgang kwam drie dagen te laat.
Je maakte de brochure over slaapproblemen niet op tijd af.
De wekelijkse fysio-instructie voor het team heb je twee keer overgeslagen.
Je fysiopraktijken in Utrecht heb je in mei niet bezocht.
Je bezoekt vier huisartsen per week, de norm is acht.
Je liet de bloemen een nacht zonder water staan en ze waren slap.
Je zag de fout in het ontwerp over het hoofd.
Je hoorde het alarm niet omdat de deur dicht was.
Je zicht op de cijfers is beperkt omdat je het dashboard niet opent.
Je oog voor detail valt op, en je tempo ligt op 60%.
Je verloor de klant uit het oog.
Je staat na drie maanden stevig in je rol als teamleider.
Je bent in juni volledig inzetbaar op lijn 3 en 4.
Je neemt de voorraad in en telt haar dezelfde dag.
De innamebalie neem je om zes uur over.
De kat van mevrouw Jansen kreeg een verkeerde dosis antibiotica van je.
Je hebt een verzuimgesprek met twee teamleden uitgesteld.
Eens in de twee weken zit je bij de coach.
Je levert wekelijks bij de tandarts.
Elke dinsdag om vier uur vertrek je voor de route.
Hoe gaat het na de verbouwing?
De cijfers gaan onder het mes en je levert ze op tijd.
De klant hoort slecht en je vraagt niet om te herhalen.
De agenda zit vol en je slaat de pauze over.
Je hoofd zit vol ideeën voor de etalage.
De verf is droog sinds maart.
Je hebt 104 weken omzet in het overzicht gezet.
De verzuimcoach oefent met jou drie gesprekken met medewerkers die zich vaak ziek melden.
De verzuimconsulent belt de zieke medewerker op de eerste dag en legt het gesprek vast.
De mediation liep uit en je belde niet.
Je herkent klauwrot bij koeien te laat.
In mei miste je diabetes bij honden in de praktijk.
De etalage oogt vermoeid en jij had geen nieuwe planten besteld.
De bedrijfsarts geeft alle teams een workshop over tillen.
Het inplannen van chemokuren ging zes keer mis.
De scanner begon te bonzen en je zette hem niet uit.
Bezoek aan de specialist van de leverancier.
Op dinsdag heb je je gesprek, dus dan start je om elf uur.
Je zet de revalidatie van de oever op de planning tot die is afgerond met de aannemer.
Je vergat de pillen van de bewoner te registreren.
Je prikt de lijst op het bord en vergeet de map niet.
""".splitlines()
