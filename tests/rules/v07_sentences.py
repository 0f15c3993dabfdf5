"""Sentences for V07: what judges a named colleague, and what a colleague does with or for the employee.

The employee is Noor Jansen, the manager Karim Aydin. All were written before the patterns were tried on them: of three
later batches 2 of 16, 1 of 15 and 5 of 12 judgements were found at first sight, each before what it taught; none of the
54 harmless sentences beside them raised an alarm. Of two batches after those it found 3 of 16 and 0 of 12, and raised
none in 28. Since it reads clauses: of two last batches 23 of 32 and 9 of 15, and it raised 1 in 72. Judging has many
words, so others will be missed.
"""

JUDGES = """\
Op 18 mei liet ook Petra het hek van de weide openstaan.
Vorige week vergat ook Petra de deur van de kluis te sluiten.
Op 4 juni reed ook Joost met de heftruck tegen het rek.
In april maakte Joost dezelfde fout met de leidingen.
Mevrouw De Wit doet haar zaken binnen acht weken af en u gemiddeld in vijftien.
Bregje van Dalen startte met dezelfde lijst en draait nu € 71.000.
Petra begon tegelijk met jou en schrijft nu 14 offertes per week.
Petra, die in dezelfde maand begon, staat inmiddels op 38 klanten.
Petra kreeg dezelfde training en maakt nu 2 fouten per 100 orders.
Je haalde er 12. Petra en Koen bekeken 20 dossiers en haalden er 19.
Je sloot 12 orders af. Petra sloot er 20 af.
Je deed in mei 40 bonnen. Willem deed er 95.
De norm is haalbaar: Petra boekt er zes.
Joost zit er al maanden boven.
De kas van Petra klopte, die van jou niet.
De klanten van Loes klagen niet, de jouwe wel.
Roel ruimt zijn bus op. De jouwe was bij drie controles vuil.
Petra zag de lekkage meteen, jij liep erlangs.
Je gesprek duurt 9 minuten tegen 5 bij Loes.
Alleen Petra en jij misten de toets.
Op Joost na heb jij de meeste retouren.
Toen Petra jouw wijk had, waren er nooit klachten.
Lees drie dossiers van Joost, dan zie je meteen het verschil.
Leg je proefstuk naast dat van Joost.
Wat Joost in een ochtend doet, daar doe jij twee dagen over.
Joost maakte er 14, waar jij op 9 bent blijven steken.
Je dossiers zijn compleet, precies zoals Petra dat al doet.
Joost had de zijne om 10 uur klaar.
Joost mist de ervaring om jou goed te begeleiden.
De manager van toen, Petra, gaf nooit feedback.
De inwerkperiode met Joost ging niet goed: hij was te gehaast.
Joost redt dat met twee vingers in zijn neus.
Van Joost hebben we om deze reden al afscheid genomen.
Joost is gedreven en punctueel.
Loes heeft er drie wijken bij en is op donderdagmiddag gewoon klaar.
Dat het anders kan bewijst Anton.
Petra haalt haar cijfers ook niet.
Petra kwam een jaar later dan jij en zit dit kwartaal al op 85%.
Joost begon in maart en stond in het tweede kwartaal op 12%.
Petra zat in het vierde kwartaal van vorig jaar op 84%.
Petra haalt haar omzet gewoon van haar eigen lijst.
Petra haalt de norm van de afdeling elke week.
Ilse haalt op vrijdag altijd haar norm.
Petra haalt haar target elke maand.
Joost haalde in maart wel de norm.
In vergelijking met Joost bel je weinig.
Vergeleken met Petra Smit maak je veel fouten.
Je omzet ligt lager dan die van Joost.
Je belt minder klanten dan Petra.
Joost is sneller dan jij en maakt minder fouten.
Petra presteert beter met hetzelfde rayon.
Joost functioneert op dit moment goed.
Bij Petra lukt het wel.
Het lukt Joost wel om op tijd te zijn.
Petra scoort een 8,4 bij haar klanten.
Joost verkocht in april 42 contracten.
Petra haalde 92% van haar quotum.
De cijfers van Joost zijn beter.
De resultaten van Petra lagen hoger.
Ten opzichte van Joost blijf je achter.
Je blijft achter bij Petra.
Petra loopt ook achter op haar planning.
Joost maakt te veel fouten in de orders.
Neem een voorbeeld aan Joost.
Petra doet het beter dan jij.
Joost voldoet evenmin aan de norm.
Petra kreeg vorig jaar een onvoldoende.
Karim haalde zijn eigen target vorig jaar ook niet.
In tegenstelling tot Petra ben je nooit op tijd.
Sanne sluit gemiddeld twee keer zoveel contracten af.
Waar Joost 12 afspraken maakt, maak jij er 5.
Marieke zit al op 90% van haar norm.
Anders dan Petra kom je niet aan vijf bezoeken.
Jij en Joost halen allebei de norm niet.
Petra heeft haar administratie wel op orde.
Joost is een betere verkoper.
Ook Petra blijft achter.
Petra's cijfers zijn hoger.
Bij Joost liggen de cijfers boven de norm.
Ruud krijgt minder klachten dan jij.
Je conversie is half zo hoog als die van Petra.
Petra haalt het al jaren niet.
Kijk naar Joost: die haalt elke maand zijn quotum.
Sanne werkt nauwkeuriger dan jij.
Het werk van Joost is netter.
Hassan heeft deze maand wél zijn tien afspraken gehaald.
Lotte verkoopt het dubbele van wat jij verkoopt.
Je collega Bram is altijd op tijd.
De retouren van Ilse zijn al maanden onder de 2%.
Hassan werkt een stuk zelfstandiger.
Lotte kan dit al na twee weken.
Met Bram gaat het een stuk slechter.
Van Ilse krijgen we nooit klachten.
Hassan deed er twee dagen over, jij vijf.
Lotte is onze beste verkoper.
Bram onderpresteert ook.
Ilse heeft minder ervaring en haalt toch de norm.
De conversie van Lotte is 34%, die van jou 12%.
Hassan was in mei drie keer te laat.
Vergeleken bij Bram ben je traag.
Sander haalt zijn norm met gemak.
Iris belt twee keer zo veel klanten op een dag.
Yusuf maakt nauwelijks fouten bij het inboeken.
Esra zit al drie maanden boven de norm.
Ook Yusuf heeft moeite met het systeem.
Je verslagen zijn langer dan die van Iris.
Sander krijgt dit wel voor elkaar.
Anders dan Esra lever je niet op tijd.
Yusuf staat er ook niet goed voor.
Esra sloot in dat kwartaal 31 contracten, jij negen.
De score van Sander ligt op 8,1.
Iris doet dit werk twee keer zo snel.
Petra rondt haar dossiers wel binnen een week af.
Joost had in januari maar één klacht.
Bij Petra is het altijd wel op orde.
Petra krijgt van klanten gemiddeld een 9.
Joost heeft nog nooit een deadline gemist.
Wat Petra in een ochtend doet, kost jou een dag.
Joost kan dit werk gewoon beter.
Petra is veel vlotter met de administratie.
Petra belt er twintig per dag, jij acht.
Jij maakt drie keer zoveel fouten als Joost.
Waarom lukt het Petra wel en jou niet?
Joost had dezelfde training en past het wel toe.
Petra werkt een stuk sneller dan jij.
Ook Joost maakte vorig jaar veel fouten, maar hij heeft zich herpakt.
Petra sloot in maart negen contracten, jij twee.
De teamleider is over Joost wel tevreden.
Joost levert zijn rapporten altijd op tijd in.
Petra had in het derde kwartaal 96% tevreden klanten.
Joost is klaar voordat jij halverwege bent.
Met hetzelfde rooster handelt Petra dertig meldingen per dag af.
Jouw werk moet vaker over dan dat van Joost.
Petra hoeft nooit gecorrigeerd te worden.
Joost heeft vorig jaar zijn quotum ruim gehaald.
Petra is accurater en vriendelijker tegen klanten.
Je verkoopt half zo veel als Joost.
Joost liet in mei ook steken vallen.
Petra pakt dit veel professioneler aan.
Joost kreeg een bonus omdat hij zijn doel haalde.
Joost wist in dezelfde periode wel elf klanten terug te winnen.
Petra heeft dit jaar nog geen enkele factuur hoeven corrigeren.
Joost is de enige die zijn planning haalt.
Petra verwerkt tweemaal zoveel orders als jij.
Joost stuurt zijn verslagen wel op tijd.
Klanten zijn over Petra een stuk positiever.
Joost kon het na één training al.
Petra verzuimt nooit een overleg.
Zelfs Joost, die hier net werkt, doet er minder lang over.
Het niveau van Petra is voor jou het streven.
Joost maakt zulke fouten niet.
Petra scoort op alle punten voldoende, jij op drie van de acht.
Ingrid werkt foutloos.
Marloes vergeet zelden iets.
Henk is altijd goed voorbereid.
Joris krijgt complimenten van klanten.
Klanten zijn blij met Ingrid.
Petra kan wel tegen drukte.
Ingrid is een harde werker.
Marloes vraagt nooit om uitstel.
Henk levert foutloze facturen aan.
Kees had vorig kwartaal de hoogste omzet van het team.
Sanne is sneller ingewerkt dan jij.
Joris werkt slordig.
Ingrid mist deadlines.
Kees komt zijn afspraken niet na.
Marloes staat bovenaan in de ranglijst.
Sanne heeft dit jaar nog geen klacht gehad.
Petra is een topper.
Henk heeft zijn administratie op orde.
De rapporten van Joris zijn helder en compleet.
Ingrid is collegiaal en denkt mee.
Met 12 meldingen per dag blijf je ver onder Kees, die er 20 afhandelt.
Rachid rijdt dezelfde route in drie uur, jij hebt er vijf voor nodig.
Het misverstand ontstond mede omdat Wouter zijn mail ook slecht bijhoudt.
Dat de keuken vies bleef, ligt ook aan Dirk, die zijn taken laat liggen.
Je noemde dat ook Lisa haar rapportages vergeet, en dat zien wij ook.
Kijk eens hoe vlot Eline haar lessen voorbereidt.
Maaike heeft vorig jaar een officiële waarschuwing gekregen voor hetzelfde.
Omdat Daan na zijn verbeterplan wel op niveau kwam, hebben we er vertrouwen in.
Gasten geven Jasmijn gemiddeld een 9,1.
Sem krijgt zijn wijk met gemak af.
Collega Tim meldt zich wel altijd netjes af.
Je deelde je zorg over Bas, en we zien inderdaad dat hij zijn roosters ook te laat doorgeeft.
Arie heeft vorig jaar laten zien dat het met dit rooster prima te doen is: hij had geen enkele uitloop.
Met Walter hebben we dezelfde gesprekken gevoerd over zijn verzuimde deadlines.
Jij maakte 14 registratiefouten; bij Ellen waren het er 3.
Je belt Petra om raad, want die heeft haar lijsten wel op orde.
Omdat Petra zo langzaam werkt, bleef jij tot acht uur.
Petra, je voorganger, liet de map slordig achter.
Je haalt straks het tempo dat Petra in mei had.
Petra leverde haar stukken op vrijdag in, jij pas op dinsdag.
Bij Petra duurt een controle tien minuten, bij jou een halfuur.
Als Petra het kan, kun jij dat ook.
Toen Petra haar doelen niet haalde, liep haar contract af.
Je tempo ligt nog niet op dat van Petra.
Waar Ruben 40 telefoontjes per dag afhandelt, blijf jij steken op 22.
Lotte heeft haar dossiers altijd op tijd af.
Je foutpercentage ligt twee keer zo hoog als dat van Wouter.
Ook Sander levert zijn urenstaten te laat in, dus je bent niet de enige.
Mirjam deed dezelfde training en werkt sindsdien foutloos.
Kijk maar naar Gijs: die sluit elke week drie contracten.
In tegenstelling tot Anouk kom je regelmatig te laat.
Harm is duidelijk sneller dan jij met het picken.
Over Tineke komen nooit klachten binnen, over jou wel.
Carolien kreeg vorig jaar een waarschuwing om dezelfde reden.
Omdat Evelien haar deel slordig invult, loop je achterstand op.
Jan heeft vorig jaar ook een verbetertraject doorlopen.
Priya maakt bijna nooit fouten in de overdracht.
Het tempo van Marleen is ons streven.
Vergeleken met Stef is je omzet laag.
Jij had negen correcties, Tessa twee.
Samira is het beste voorbeeld van hoe je een klant te woord staat.
Kevin werkt net zo hard als jij en haalt zijn target wel.
Volgens jou doet Marco het ook niet goed.
De rapporten van Ineke zijn een stuk completer dan die van jou.
Nadia presteert al jaren boven de norm.
Sjaak rondt 90% van zijn meldingen binnen een dag af.
Met Geert hebben we hetzelfde gesprek gevoerd over te laat komen.
Annelies krijgt van bewoners alleen maar complimenten.
Je neemt een voorbeeld aan Chiara, die haar kas elke avond kloppend heeft.
Dirk is vaker ziek dan jij en haalt toch meer orders binnen.
Je scoort lager dan je collega Femke.
Bij Ilse staat de administratie altijd op orde.
Eline haalde in april 31 inschrijvingen, jij 9.
Je overdracht is minder volledig dan die van Youssef.
Remco zit ruim boven de norm van 85%.
Dat Hanneke haar rooster nooit op tijd doorgeeft, is bij ons bekend.
Je gaf aan dat Fleur ook klachten krijgt, en dat klopt.
Olga is betrouwbaar en levert altijd op tijd.
Bij Thijs gaat het inboeken wel goed.
Spiegel je aan Karlijn: zij rondt elke intake binnen twintig minuten af.
Pieter had vorig jaar hetzelfde probleem en kreeg toen ook een plan.
We hopen dat je straks even zelfstandig werkt als Marit.
Jouw kamers waren om 14:00 uur klaar, die van Laila om 12:30 uur.
Willem is met zijn 58 jaar nog altijd de snelste van de ploeg.
De klanten zijn over Peter enthousiaster dan over jou.
Je controleerde in mei 31 zendingen. Laila deed er 58.
Vorige week was jouw wagen om 16:15 uur leeg, die van Joost al om 14:00 uur.
Met zijn scheiding had Joost in het voorjaar weinig oog voor de planning.
Petra zit twee schalen hoger en verdient dus ook meer.
Joost is sinds maart op non-actief gezet.
De vertraging is deels te wijten aan Joost.
Door de laksheid van Joost bleef de order liggen.
Petra schuift haar klussen door en Joost negeert de mails van jou.
Zelfs Laila, die nog op school zit, vult de lijst in.
Petra is arrogant en dat maakt het overleg zwaar.
Je loopt een week mee met Joost, onze topverkoper.
""".splitlines()

WORKS_ALONG = """\
Petra werkt in dezelfde ploeg en is er vier dagen per week.
Petra volgde dezelfde training en loopt 3 ochtenden met je mee.
Petra startte op 1 mei met dezelfde lijst en neemt 12 klanten van je over.
Petra kwam in dezelfde week en zit in kamer 12.
Ik wil dat Petra de bonus echt aankaart.
Petra zoekt uit hoe de toeslag is berekend.
Petra vraagt de beloning bij de administratie na.
Je haalde 40% van de norm. Petra en ik onderzochten 15 gesprekken.
Je haalde 12 orders. Petra en ik namen 20 dossiers door die we controleerden.
Je haalde 12 orders. In 9 van de 20 orders die Petra en ik bekeken, stond geen adres.
Op 5 mrt sprak Petra twee klanten, jij belde op 6 mrt.
Op 5 mrt begon Petra, jij op 9 mrt.
Je begon op 5 mrt, Petra op 9 mrt.
Wouter doet de eerste twee gesprekken voor, daarna doe jij er drie.
Doordat Petra op 6 mei ziek was, deed jij die dag twee diensten.
Petra was met verlof en jij deed de receptie alleen.
Petra vond de keuken vuil; jij had de sluitdienst.
Petra vergelijkt haar lijst met die van jou.
Je krijgt van Joost een voorbeeld van een goed dossier.
De vorige begeleider, Petra, schreef in het verslag dat er vijf verslagen niet waren ingeleverd.
Je legt je brief naast de lijst van Petra.
Judith, Petra en jij bespreken of de doelen zijn gehaald.
Joost doet hetzelfde met de zijne.
Je vraagt Joost waar jij de codes vindt.
Vraag aan Joost hoe het hoort.
Joost weet het verschil tussen een offerte en een order; vraag het aan hem.
Door gebrek aan mensen werkte Joost die week in Zwolle.
Anton laat zien hoe je de ketel vult.
Petra komt gewoon bij je zitten om mee te kijken.
Petra loopt elke dinsdag een dag met je mee.
Joost laat je zien hoe hij een offerte opbouwt.
Petra bespreekt elke vrijdag je cijfers met je.
Karim kijkt op 1 april of je de norm haalt.
Anouk haalt het aantal offertes van het scherm en zet de norm ervoor in de plaats.
Joost haalt de cijfers van vorig jaar van de muur.
Op 2 april haalt Petra het doel per verkoper eraf.
Ilse haalt elke maandag de cijfers op bij de administratie.
Ilse haalt de targets per persoon weg.
Joost haalt de cijfers uit het systeem.
Petra haalt de lijst op maandag bij je op.
Je haalt de cijfers op bij Petra.
Je neemt de werkwijze van Joost over.
Petra en jij verdelen de klanten in Noord.
Je vraagt Joost om hulp bij de begroting.
Joost belt samen met jou vijf klanten.
Petra vertelt hoe ze haar eerste gesprekken voorbereidde.
Je zit twee uur per week bij Petra aan de balie.
Petra begon in maart en zit op woensdag naast je op de afdeling.
Joost luistert mee en staat na afloop met je stil bij de norm voor wachttijd.
Karim geeft je elke vrijdag terug hoeveel offertes er openstaan.
Joost neemt twaalf klanten van je over.
Je begint een half uur later dan Petra.
Als Petra er niet is, bel je Joost.
Petra stuurt je op maandag de cijfers van het team.
Het team haalt gemiddeld 82% van de norm.
Je collega's halen gemiddeld 9 offertes per week.
Noor haalt haar cijfers nog niet.
Noor Jansen haalde in maart 64% van de norm.
Karim spreekt met je over je resultaten.
Petra helpt je tot je de norm haalt.
Joost krijgt een kopie van het verslag.
Petra is je mentor en heeft elke week een uur voor je.
Joost werkt 32 uur en is op vrijdag vrij.
Petra maakt met jou een overzicht van de fouten.
Joost controleert elke week tien orders op fouten.
Je vergelijkt je offerte met het voorbeeld van Joost.
Karim legt uit hoe het target is opgebouwd.
Petra zet de norm op het bord.
Je belt klant Joost Vermeer voor 1 mei.
Petra loopt met je mee naar klanten en let op de opening.
Jij en Joost doen samen drie bezoeken per maand.
Karim vergelijkt je cijfers met de norm.
Wat Petra anders doet, bekijk je tijdens het meelopen.
Petra scoort de opnamen van je gesprekken met de lijst.
Sanne sluit op 1 mei aan bij je gesprek met de klant.
Marieke maakt 12 voorbeelden van goede offertes.
Joost haalt je dinsdag om 9 uur op.
Petra geeft je twee van haar klanten.
Petra deelt haar lijst met openingszinnen.
Je belt Joost als je meer dan drie vragen hebt.
Anders dan eerst werk je nu samen met Petra.
Joost legt je in drie gesprekken de werkwijze uit.
Petra belt op vrijdag om te horen of het lukt.
Je laat Joost meelezen met je eerste tien mails.
De cijfers van april stuurt Petra op 4 mei.
Petra kijkt met je of je planning klopt.
Karim haalt obstakels weg.
Petra en Joost werken ieder een dag met je samen.
Je stelt je doelen samen met Karim bij.
Met Petra neem je de omzet van maart door.
Petra doet de eerste ronde voor.
Je neemt minder dan tien minuten per klant, zegt Joost.
In het overleg met Joost kijk je naar de resultaten van de week.
Joost heeft vijf jaar ervaring als mentor.
Karim verkocht het pand aan de Kade.
Als Joost klaar is, haal jij het volgende dossier.
Lotte neemt op maandag de telefoon over.
Hassan is op dinsdag en donderdag je aanspreekpunt.
Bram zet de klachten van de week in een lijst.
Ilse plant twee keer per maand een gesprek met je.
Lotte is van 9.00 tot 12.00 uur vrijgeroosterd voor jouw begeleiding.
Je krijgt van Hassan een voorbeeld van een goed dossier.
Je oefent met Bram tot het in één keer lukt.
Ilse leest tien verslagen mee en geeft er commentaar op.
Hassan is je leidinggevende sinds 1 mei 2025.
Lotte heeft de cursus vorig jaar gegeven.
Bram laat je zien waar de normen staan.
Je spreekt met Ilse af wie welke klant belt.
Hassan controleert de uitkomst en tekent af.
Lotte maakt de planning van het team.
Bram was bij het gesprek van 9 december.
Op 3 februari vroeg Ilse je om de cijfers; je stuurde ze op 10 februari.
Je stuurt de lijst aan Lotte, zodat zij de norm kan volgen.
Ilse ziet dat je sneller werkt dan in januari.
Bram kreeg van jou pas na drie dagen antwoord.
Hassan moest twee keer een order van jou herstellen.
Sander staat op dinsdag naast je aan de lijn.
Iris neemt haar eigen verslagen mee als voorbeeld.
Yusuf vervangt Karim tijdens zijn verlof.
Esra en jij bellen om en om.
Esra gaat twee keer per maand mee naar een klant, en jij één keer per maand met haar.
Joost loopt twee dagen mee, jij één dag per week met hem.
Sander bekijkt met jou welke fouten het vaakst voorkomen.
Op 4 maart zag Iris dat de lijst leeg was.
Yusuf heeft je vorige maand ingewerkt.
Je plant elke maand een gesprek met Esra over je norm.
Iris gaat twee keer per week met je mee.
Sander legt uit hoe je de score leest.
Esra ontvangt je lijst uiterlijk om 16.00 uur.
Je loopt met Yusuf de orders van de dag na.
Petra doet je elke maandag voor hoe je een dossier afrondt.
Joost neemt in januari de klacht van de gemeente over.
Bij Petra kun je altijd terecht met vragen.
Petra krijgt van jou op vrijdag een overzicht.
Joost heeft de deadlines van jullie project in de agenda gezet.
Petra kost dit een ochtend per week, en Karim geeft haar die tijd.
Joost kan je helpen met de administratie.
Petra en jij bellen samen twintig klanten.
Je maakt met Joost een lijst van drie fouten die vaak voorkomen.
Petra werkt op dinsdag en donderdag.
Joost volgt dezelfde training.
Petra sluit zich in maart bij het overleg aan.
Joost vertelt hoe hij vorig jaar zijn planning aanpakte.
De klant belde Joost omdat jij die dag vrij was.
Petra bewaakt de voorraad zolang jij op cursus bent.
Met Joost loop je elke vrijdag je cijfers door.
Joost levert op maandag de printers af die je gebruikt.
Petra vraagt in het derde kwartaal aan 96 klanten wat zij vinden.
Joost is er voordat jij begint en zet de koffie.
Petra handelt tijdens je training de meldingen af.
Joost kijkt je werk na voordat het naar de klant gaat.
Petra corrigeert de eerste tien brieven met je samen.
Joost heeft vorig jaar de handleiding geschreven.
Petra is vriendelijk en wil je graag op weg helpen.
Je verkoopt samen met Joost op de beurs.
Joost liet je in mei zien hoe het systeem werkt.
Petra pakt dit met je op.
Joost krijgt van Karim tijd om je in te werken.
Joost en jij winnen samen klanten terug.
Petra heeft dit jaar tijd om facturen met je te corrigeren.
Joost is de enige die de sleutel van het archief heeft.
Petra verwerkt de orders die na 16.00 uur binnenkomen.
Joost stuurt je op maandag zijn verslag als voorbeeld.
Klanten van Petra krijgen een brief dat jij haar vervangt.
Joost kan je na de training vragen beantwoorden.
Petra overlegt elke week met je.
Joost, die hier net werkt, krijgt ook uitleg.
Het bureau van Petra staat naast dat van jou.
Joost maakt foto's van de opstelling.
Petra leest op drie dagen met je mee.
Joost is altijd bereikbaar op het centrale nummer.
Bij vragen is Petra altijd te bellen.
Petra is er op maandag nooit bij.
Petra loopt in maart twee ochtenden met je mee.
Kees doet je voor hoe je een offerte opstelt.
Op 3 maart sprak Ingrid met je over de planning.
Sanne neemt jouw klanten in week 12 over.
Joris beantwoordt je vragen over het systeem binnen een dag.
Marloes belt elke week twee klanten samen met jou.
Henk leest je rapporten na voor verzending.
Je stuurt Petra elke vrijdag je lijst met orders.
Kees is op dinsdag en donderdag aanwezig voor vragen.
Ingrid plant het overleg en nodigt je uit.
Je maakt de overdracht samen met Sanne, uiterlijk 1 mei.
Joris geeft je de training Excel op 12 maart.
Marloes en jij verdelen de regio in twee delen.
Henk bewaakt dat je rooster haalbaar is.
Petra koppelt terug wat klanten van je brief vonden.
Kees noteert hoeveel klanten je belt.
Op 14 januari meldde Ingrid dat drie orders ontbraken.
Sanne van de afdeling verkoop levert je elke maandag de cijfers.
Je belt Joris als een klant boos is.
Marloes heeft je in februari gevraagd om hulp bij de planning.
Henk vult de helft van de orders in, jij de andere helft.
Petra is je vaste vervanger bij afwezigheid.
Kees heeft de sleutel van het archief.
Ingrid kijkt mee met vijf gesprekken per week.
Je bespreekt je agenda elke maandag met Sanne.
Joris is jouw buddy in de eerste drie maanden.
Marloes van HR is op de hoogte.
Henk maakt in april de nieuwe handleiding.
Petra krijgt een kopie van je verslag.
Kees zet de dossiers klaar in map 3.
De klant vroeg op 4 februari of Ingrid hem kon terugbellen.
Sanne toont je hoe zij haar dag indeelt.
Joris controleert tien dossiers per week met jou.
Je leert van Marloes hoe je bezwaren van klanten behandelt.
Henk geeft je na elk gesprek binnen een dag feedback.
Petra werkt tot en met juni op jouw afdeling.
Kees vervangt Ingrid in mei en juni.
Je vraagt Sanne om mee te lezen met twee offertes.
Joris heeft op maandag tijd voor je vragen.
De overdracht van Marloes aan jou is op 2 april klaar.
Kees is snel bereikbaar als er iets is.
Sanne levert de cijfers elke maandag netjes gebundeld aan jou.
De agenda van Ingrid is snel vol.
Ingrid staat bovenaan de bellijst.
Henk is een betrouwbaar aanspreekpunt.
Petra vergeet je uitnodiging niet.
Joris komt op 3 maart langs voor de afspraken.
Kees geeft je complimenten waar dat kan.
Marloes werkt goed samen met jouw team.
De mails van Joris zijn goed bewaard in het archief.
Sanne schrijft de handleiding opnieuw.
Ingrid was op 4 maart aanwezig.
Henk heeft de hoogste kamer op de derde verdieping.
Je bent blij met Sanne.
Petra mist op 3 juni het overleg.
De facturen van Kees zijn op 1 mei overgedragen.
Nadia vult op maandag de vakken met je aan en laat zien hoe je spiegelt.
Terwijl jij op cursus bent, doet Esra jouw twaalf kamers.
Kees handelt de meldingen af die na 16:00 uur binnenkomen.
Je stuurt 20 dossiers naar Naima en houdt er zelf 14.
Thijs en jij verdelen de 40 klanten: jij 22, Thijs 18.
Pieter rijdt de route drie keer met je mee.
Wouter was er op 4 maart ook niet bij.
Kevin kon de lijst niet nakijken, omdat jij hem niet had gestuurd.
Dirk vond de keuken om 22:00 uur vuil; jij had de sluitdienst.
Anouk begint om 10:00 uur, jij om 08:00 uur.
Stefan meldde dat de pallet niet op zijn plek stond.
Lisa wachtte twintig minuten op je overdracht.
Je kijkt een ochtend mee bij Eline en schrijft drie dingen op die je overneemt.
Robin laat je zien hoe je de kassa telt.
Gerda controleert je kassa elke avond en tekent voor akkoord.
Tessa leest je eerste vijf dossiers mee.
Youssef draagt om 15:00 uur aan jou over.
Bart is bij het eerste gesprek van dit plan aanwezig.
Kim krijgt het verslag van dit plan niet te zien.
Karim bespreekt je verbeterplan met je op vrijdag.
Remco heeft tot 1 mei tijd om je in te werken.
Maaike heeft de waarschuwing van 4 maart met je besproken.
Je mailt Willemijn voor 09:00 uur welke kinderen afwezig zijn.
Leonie maakt de facturen op; jij keurt ze goed.
Bij Hans kun je terecht met vragen over calculaties.
Fleur doet de controle op de eerste van de maand.
Ruben meet elke maandag hoeveel afwijkingen er zijn.
Janneke telt met jou zes pallets na.
Olga plant je beoordeling in mei.
Chantal belt elke vrijdag vijf bewoners en vraagt hoe zij je bezoek vonden.
Annelies gaf je op 12 maart drie tips.
Peter neemt tijdens je verlof je klanten over en belt ze twee keer per week.
Elif volgde dezelfde training en vertelt je wat haar hielp.
Sem neemt vanaf 1 april drie straten uit je wijk over.
Joep doet je voor hoe je in één keer goed afhangt.
Fatima meet jouw tempo elke vrijdag.
Erik rekent met je uit hoe het foutpercentage is opgebouwd.
Hanneke en jij sluiten samen de contracten in Zwolle af.
Tim neemt op woensdag de telefoon aan, zodat jij kunt rapporteren.
Marco en Inge lezen je aanvragen mee.
Dennis is tot 1 juli je vaste chauffeur.
Frits legt je uit hoe het rooster werkt.
Ronald verdeelt de ritten; je krijgt er acht per dag.
Joyce is op dinsdag van 9 tot 11 uur voor je vrij.
Laila werkte je in van 3 tot en met 28 maart.
Marit bespreekt elke dag om 08:30 uur je planning.
Niels rekent de uren van het team uit.
Karlijn neemt op donderdag twaalf leerlingen van je over.
Naomi haalt je rapporten om 16:00 uur op.
Op 14 mei stond Simone tien minuten voor een dichte deur, omdat jij de sleutel had.
Je vergat op 3 april om de medicatielijst aan Simone te geven.
Door een fout in jouw order moest Bram twee keer rijden.
Bram moest 14 orders van jou overdoen.
Volgens Petra waren drie van je tien dossiers niet compleet.
Petra zag op 6 mei dat de koeling op 9 graden stond.
Klanten die bij Petra terechtkwamen, hadden vier dagen op je antwoord gewacht.
Petra heeft 12 uur per week om je te helpen en doet dat graag.
Vóór 1 mei haal je bij Petra het certificaat op.
Je oefent met Petra tot je drie gesprekken zonder fouten hebt gedaan.
Petra geeft je feedback op de toon van je mails.
Je vraagt Petra elke week wat er beter kan.
Petra ging in maart naar een ander team; haar 30 dossiers verdeelden we.
Petra was van 1 tot 20 maart met vakantie; jij nam haar telefoon over.
Als Petra te laat is, begin je alvast.
Je stemt met Petra af wie er vaker op zaterdag werkt.
Je werkt sneller dan in januari, ziet Petra.
Petra merkt dat je rapporten beter zijn dan in maart.
Je levert je lijst later in dan met Petra was afgesproken.
Petra werkt 32 uur, jij 24.
Petra bedient Zeeland, jij Brabant.
Je neemt de tien klanten van Petra over; zij blijft tot 1 juni bereikbaar.
Kun je niet verder, bel dan Petra; zij heeft altijd haar telefoon bij zich.
Petra maakt de roosters en houdt daarbij rekening met je training.
Petra gaf aan dat je haar fout had hersteld.
Je sprak Petra aan op de fout in haar lijst, en dat deed je rustig.
Anita werkt op dinsdag en donderdag naast je aan de lijn en stopt om 15:00 uur.
Je deelde je zorg over de roosters met Bas, en hij geeft ze vanaf 1 mei op vrijdag door.
Wendy neemt de telefoon aan als de wachtrij boven de vijf bellers komt.
In de keuken werk jij met Luuk, en dat houden we zo.
Vraag Peter hoe hij het doet; hij heeft daar op maandag een half uur voor.
Arie heeft de route uitgezet en rijdt de eerste drie keer mee.
Iris en jij geven elk een halve klas les: 14 leerlingen bij jou en 15 bij Iris.
Je ruimt de loods op voor Mark om 07:00 uur begint.
Greetje rijdt op vrijdag dezelfde route, in omgekeerde volgorde.
Als Nico om 16:30 uur klaar is, sluit jij af.
Lieke beantwoordt je mails dezelfde dag.
Ria neemt de bewoners van kamer 11 tot en met 20, jij kamer 1 tot en met 10.
Walter zit bij het gesprek over je deadlines.
Hidde kreeg de sleutel om 07:40 uur, omdat jij te laat was.
Jolanda werkt samen met jou de achterstand van 40 dossiers weg.
Guus belt je om 16:00 uur met de vraag of je het redt.
Ellen voert de registraties in die jij op papier aanlevert, en stuurt fouten dezelfde dag terug.
Roy sluit om 18:00 uur de deur; je zorgt dat je vóór die tijd weg bent.
Tanja geeft op 4 mei uitleg over het nieuwe systeem.
Milan krijgt van jou elke vrijdag de vier offertes van de week.
Wim leest je brieven, en je past ze zo nodig aan.
Kelly telt op maandag de voorraad, jij op donderdag.
Rob en jij maken op 3 juni afspraken over wie wanneer opruimt.
Jordy gaf je op 12 maart 19 storingen door; 7 daarvan stonden een week later nog open.
Sjoerd vult op vrijdag het overzicht van 22 dossiers in.
Amber begon tegelijk met jou; jullie volgen samen niveau 3.
Je geeft Olaf drie van je leads.
Petra heeft zelf de training gegeven en weet waar je op moet letten.
Sanne legt het rooster klaar, ook als er niets is veranderd.
Ook Petra krijgt de lijst niet meer op papier.
Je gaf Petra in maart drie keer geen antwoord op haar mail.
Doordat Petra op 6 mei ziek was, deed jij die dag twee diensten.
Omdat Petra in Zwolle werkt, spreken jullie elkaar online.
Petra maakt op 1 juni de balans op: dan weten we hoeveel fouten er nog zijn.
Je legt aan Petra voor welke drie dossiers te laat waren.
Petra heeft op 4 maart een klacht van mevrouw De Boer over jouw bezoek opgenomen.
De klacht kwam via Petra binnen en ging over de wachttijd.
Petra gaf in het gesprek aan dat zij het werk goed verdeeld vindt.
Petra werkt sinds maart zelfstandig in Tiel, dus belt ze je voortaan.
Petra sprak van een goede overdracht.
Petra was met verlof en jij deed de receptie alleen.
Petra kreeg de levering te laat omdat jij de bon niet had verstuurd.
Je legt de map bij Petra neer, die op vrijdag de post doet.
Petra hoorde je schreeuwen in de kantine, en ook de klant hoorde het.
Je begeleidt met Petra de groep, en Petra doet de avond.
Petra begeleidt je, want zij heeft tijd op dinsdag.
Je werkt met het sjabloon van Petra, omdat dat voor elk verslag past.
Petra en jij nemen om de beurt de kassa.
Ruben neemt in mei vier van je klanten over.
Lotte plant elke maandag een halfuur om je dossiers door te nemen.
Je loopt twee ochtenden mee met Wouter en noteert wat je opvalt.
Sander stuurt je elke vrijdag het overzicht met open meldingen.
Mirjam gaf aan dat de overdracht van 3 maart niet volledig was.
Gijs heeft de training zelf ook gevolgd en helpt je met de oefeningen.
Bas wachtte op 12 mei een uur op je levering.
Anouk en jij verdelen de 30 dossiers: jij 18, zij 12.
Harm laat je zien hoe hij de pallets sneller stapelt.
Tineke vroeg op 4 april waar de bestelling bleef.
Joost bespreekt elke maand je cijfers met je.
Carolien was van 1 tot 20 maart ziek, daardoor kreeg jij geen begeleiding.
Je mailt Evelien je deel van de rapportage voor 12:00 uur.
Jan is op dinsdag en donderdag altijd bereikbaar voor vragen.
Priya controleert in juni elke week tien van je overdrachten op fouten.
Marleen maakt het rooster en houdt rekening met je trainingen.
Stef doet de kassa tot 17:00 uur, daarna jij.
Tessa heeft je op 6 mei gevraagd om de twee correcties te herstellen.
Samira begeleidt je bij de eerste vijf gesprekken.
Kevin kijkt met je mee tot je de norm haalt.
Marco zit sinds maart op de afdeling inkoop; zijn taken doe jij nu.
Ineke leest je rapporten na en geeft binnen twee dagen een reactie.
Nadia meldde dat de medicatielijst niet was afgetekend.
Elif heeft tot 1 juli tijd om je in te werken.
Sjaak sluit de meldingen af die jij voor 16:00 uur doorgeeft.
Geert was bij het gesprek van 9 december aanwezig.
Annelies belt elke maand vijf bewoners om te vragen hoe zij je bezoek vonden.
Chiara telt de kas en jij tekent voor akkoord.
Dirk heeft de sleutel van het magazijn en is er vanaf 07:00 uur.
Je vraagt Femke om hulp als een order meer dan 20 regels heeft.
Rosa heeft geen tijd meer voor je begeleiding; Ilse neemt dat vanaf 1 mei over.
Op 8 mei moest Ilse drie keer bellen voordat jij opnam.
Wouter had op 3 juni de klant al twee keer gesproken toen jij belde.
Sanne haalt je op 1 mei om 9 uur op voor de rondgang.
Door jouw fout kreeg Ruben een klacht van de klant.
Lotte kon niet verder met haar order, omdat jij de tekening niet had gestuurd.
Petra beheert het bestand met 400 adressen.
Bij Gijs lever je elke week drie rapporten in.
Tom en Femke vullen samen het logboek in.
Mirjam deelt in het overleg hoe zij haar planning op orde houdt.
Eline geeft je op maandag een lijst met negen namen.
Youssef was op 4 mei niet op de hoogte van je afspraak met de klant.
Remco stelt met jou de doelen voor het derde kwartaal vast.
Hanneke kreeg je rooster pas op 12 april.
Je laat Fleur weten wanneer je klaar bent met de kassa.
Olga werkt drie dagen per week op de afdeling en zit naast je.
Thijs is de enige die het oude systeem nog kent, vraag hem om uitleg.
Karlijn en jij wisselen elke week van dienst.
Pieter nam op 7 mei je laatste drie klanten over, omdat je weg moest.
Niels en Laila hebben op 2 juni de inventaris gedaan.
Frits van de administratie heeft de uren nog niet ontvangen.
Marit is sinds april teamleider en neemt de gesprekken over van Karim.
Peter belde twee keer zonder dat je opnam.
Willem legt de stukken altijd op je bureau.
Je geeft Eline wekelijks door hoeveel orders nog open staan.
Zij en Youssef komen op 3 september bij je langs.
Remco krijgt tot 1 juli een uur per week om je te helpen.
Hanneke heeft de cursus in 2023 gehaald en geeft hem nu zelf.
Je spreekt met Fleur af dat zij de telefoon tot 10:00 uur aanneemt.
Olga vertrekt op 1 augustus; jij krijgt dan haar wijk.
Karlijn vroeg op 12 mei waarom de bestelling te laat was.
Pieter houdt bij hoe vaak je te laat inlogt.
Als Niels vrij is, vraag je het aan Marit.
Je maakt samen met Laila een planning die wel haalbaar is.
Frits heeft niet alle gegevens van je gekregen.
Peter is chef en heeft je op 6 juni gewaarschuwd.
Willem doet de avondploeg en jij de dagploeg.
Op 4 juni zag ook Petra het hek openstaan.
Vorige week hielp ook Joost je met de kluis die openstond.
Petra vond in april dezelfde fout in de lijst.
Op maandag belt ook Petra klanten, en u belt er dan tien.
Jij doet de ontvangst, Eline de telefoon.
Youssef verdeelt het werk; meer dan tien taken krijg je niet per dag.
Thijs kon op 9 mei niet beginnen, want de sleutel lag bij jou.
Marit heeft op 14 juni nog geen reactie van je gehad.
Laila let erop dat je pauze neemt.
Onder de gasten waren mevrouw Petra Bos en de heer Joost Klein tevreden, de andere vier niet.
Je bezorgt 40 pakketten per route; Petra plant de routes.
Petra zette de kamer om 14:00 uur klaar en jij haalt de sleutel.
Joost stuurde je op 3 mei 12 vragen, waarvan je er 5 beantwoordde.
Petra van de loonadministratie geeft je uitleg over de uren.
Bij vragen over de fout in order 12 bel je Joost.
De training van Petra past bij wat je nodig hebt.
Joost tekent de lijst als jij vrij bent.
Petra en Joost staan op maandag en dinsdag naast je.
Je geeft je vragen over het contract door aan Joost.
""".splitlines()

MISSED = {
    "Waarom lukt het Petra wel en jou niet?",
    "Joost kon het na één training al.",
    "Zelfs Joost, die hier net werkt, doet er minder lang over.",
    "Lotte kan dit al na twee weken.",
}
"""*Het Petra* reads as a thing; able to or not: in the same words a mentor is praised for what he teaches."""
