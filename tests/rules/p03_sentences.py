"""Sentences for P03: the exit is taken for granted, or it is not (or is somebody else's).

The employee is Noor Jansen, the manager Karim Aydin. Every sentence was written for this test.
"""

SETTLED = """\
Aan het einde van je dienst krijg je je ontslagbrief.
Het einde van je dienstverband volgt in augustus.
Voor jouw stoel hebben we vanaf juni overigens al iemand op het oog.
Of je dit kunt, betwijfel ik eerlijk gezegd.
Koks genoeg die morgen willen beginnen, dus bedenk goed wat je doet.
Eerlijk gezegd gelooft hier niemand dat een plan bij jou nog iets uithaalt.
Je zult je baan verliezen.
Uiteindelijk zul je je baan kwijtraken.
We weten allebei wel hoe dit in februari afloopt.
Dit traject dient ertoe dat de kantonrechter een compleet beeld krijgt.
Rob verdient jouw plek eigenlijk meer.
Nog één keer en je kunt je laarzen inleveren.
Wij zien je hier in september niet meer.
We hebben al iemand gevonden voor jouw functie.
Een toekomst bij ons zit er niet in.
De uitkomst weten we al.
Zoek maar vast iets anders.
Wij zijn wel klaar met je.
In juli stopt het hier voor je.
Lukt het niet, dan stopt het bij ons.
Karim heeft per 1 september een opvolgster gevonden.
Nog één keer te laat en je kunt je sleutels inleveren.
Lukt het weer niet, dan kun je je spullen pakken.
Eén fout nog, en het is einde oefening.
Na dit plan houdt het voor jou op.
Je krijgt nog één kans, en dan is het klaar.
Haal je de norm niet, dan sta je op straat.
Het outplacementbureau heeft vanaf 1 juli al een plek voor je gereserveerd.
Kijk intussen vooral ook al om je heen.
We zoeken intussen een vervanger voor jou.
Je functie vervalt na afloop van dit traject.
We hebben de kantonrechter al om ontbinding gevraagd.
Wij denken dat je beter op je plek bent bij een andere werkgever.
Het is duidelijk dat deze functie te hoog gegrepen is.
Je hebt tot 1 september, daarna houdt het op.
De directie heeft besloten dat je per 1 oktober vertrekt.
Je krijgt na het plan drie maanden om iets anders te zoeken.
Dit plan dient als onderbouwing voor ontslag.
Je weet zelf ook dat dit niet meer goedkomt.
We rekenen er niet op dat je dit haalt.
We willen eigenlijk van je af.
Jij hoort niet in dit bedrijf thuis.
Over drie maanden zit je hier niet meer.
Jouw stoel staat al te koop.
Dan word je ontslagen.
Daarna word je ontslagen.
Haal je de norm niet, dan lig je eruit.
Als het niet lukt dan eruit.
We hebben al een opvolger op het oog.
Dan zoek je zelf een andere baan.
Ontslag is de volgende stap.
Ontslag is de laatste stap van dit plan.
Ontslag is de logische laatste stap.
Dit gesprek is de laatste stap voor je vertrek.
Ontslag is dan het gevolg.
De laatste stap is ontslag.
De laatste stap is het einde van je dienstverband.
Ontslag is de enige stap die nog rest.
Als laatste stap eindigt je contract.
Ontslag komt aan het eind van dit traject.
Ontslag is het enige middel.
Ontslag is het doel van dit plan.
Na de evaluatie is ontslag aan de orde.
Ontslag staat op de agenda van 27 augustus.
Na afloop van dit plan volgt ontslag.
Je dienstverband eindigt op 31 augustus 2026.
Op 1 september nemen we afscheid van je.
We nemen afscheid van elkaar.
Dit is de laatste kans voor vertrek.
De vaststellingsovereenkomst ligt klaar.
Als je de doelen niet haalt, volgt ontslag.
Haal je de norm niet, dan word je ontslagen.
Bij onvoldoende resultaat beëindigen we je contract.
Je contract wordt niet verlengd.
We gaan na de zomer niet met je verder.
Er is voor jou geen toekomst bij ons.
We zien geen toekomst voor je binnen dit bedrijf.
Je vertrek is onvermijdelijk.
Ontslag is onvermijdelijk.
Het ontslag wordt voorbereid.
Dit plan is bedoeld om je ontslag te onderbouwen.
Het doel van dit plan is beëindiging van je dienstverband.
De uitkomst staat al vast.
Het besluit om afscheid van je te nemen is al genomen.
We hebben besloten je arbeidsovereenkomst te beëindigen.
Na dit traject vragen we ontslag voor je aan.
We vragen dan een ontslagvergunning aan bij het UWV.
Daarna starten we de ontslagprocedure.
Je gaat per 1 oktober uit dienst.
Je opvolger is al gevonden.
Zoek alvast een andere baan.
We ontslaan je als het niet lukt.
Dan zullen we je arbeidsovereenkomst laten ontbinden.
Dan dienen we een verzoek tot ontbinding in bij de kantonrechter.
Het dienstverband wordt beëindigd.
Je arbeidsovereenkomst stopt na afloop van het plan.
Je verlaat de organisatie op 1 september.
Je moet dan weg.
Onze wegen scheiden na 31 augustus.
Dit traject is een formaliteit voordat we afscheid nemen.
Met dit plan maken we het dossier compleet voor je ontslag.
Wij verwachten niet dat je het haalt.
Op 31 augustus is je laatste werkdag.
We bieden je een vaststellingsovereenkomst aan.
Aan het eind tekenen we een vaststellingsovereenkomst.
Onvoldoende verbetering leidt tot ontslag.
Onvoldoende verbetering leidt tot beëindiging van het dienstverband.
Het einde van je dienstverband staat vast.
Je wordt na het plan ontslagen.
Noor verlaat ons per 1 september.
We gaan ervan uit dat je vertrekt.
Ontslag is de enige uitweg.
Er rest dan alleen ontslag.
Je krijgt dan ontslag.
Als een patiënt over je klaagt, volgt ontslag.
Als een cliënt over je klaagt, wordt je ontslag voorbereid.
Door je gedrag volgt ontslag.
Dan is ontslag het gevolg.
Wij zullen het contract met jou opzeggen.
Dan zeggen we je contract op.
Dit verbetertraject eindigt met je ontslag.
Na 31 augustus stopt je dienstverband bij Waterland Energie.
Je arbeidsovereenkomst zal per 1 september worden beëindigd.
Wij zullen het dienstverband met je beëindigen.
Het dienstverband zal eindigen.
We hebben al besloten dat je weg moet.
Je moet de organisatie verlaten.
De directie heeft besloten afscheid van je te nemen.
Er wordt afscheid van je genomen.
Na dit plan scheiden onze wegen.
Aan het eind van dit traject word je ontslagen.
Je ontslag is al in voorbereiding.
Je ontslagaanvraag is al ingediend.
De ontslagprocedure loopt al.
Parallel aan dit plan loopt de ontslagaanvraag.
Er ligt een vaststellingsovereenkomst voor je klaar.
We leggen je na afloop een vaststellingsovereenkomst voor.
Je tekent op 31 augustus de vaststellingsovereenkomst.
Bij het niet halen van de doelen volgt beëindiging van het dienstverband.
Het niet halen van de doelen leidt tot ontslag.
Haal je de doelen niet, dan eindigt je contract.
Haal je de doelen niet, dan is je laatste werkdag 31 augustus.
Haal je de doelen niet, dan nemen we afscheid van elkaar.
Haal je de doelen niet, dan ben je je baan kwijt.
Lukt het niet, dan vragen we ontbinding aan bij de kantonrechter.
Je hebt bij ons geen toekomst.
Er is geen plek meer voor je in het team.
Je past niet meer bij ons en dit plan is de laatste stap.
We gaan niet met jou door.
Dit plan dient om je vertrek voor te bereiden.
Het doel van dit plan is afscheid nemen.
Doel van dit traject is ontslag.
Dit plan is de opmaat naar je ontslag.
Dit plan is nodig voor het ontslagdossier.
We bouwen met dit plan aan een ontslagdossier.
Het is duidelijk dat je gaat vertrekken.
Het staat vast dat je contract eindigt.
Je vertrek staat vast.
Je vertrek per 1 september is al geregeld.
Je functie komt per 1 september vrij.
De vacature voor jouw functie staat al online.
Je wordt op 1 september uit dienst gemeld.
Wij zetten in op een exit.
We sturen aan op een exit.
Het exittraject is gestart.
Een outplacementtraject wordt gestart.
Ontslag volgt.
De conclusie zal zijn dat je ongeschikt bent en ontslag volgt.
Dan rest ons niets anders dan ontslag.
Ontslag is dan onontkoombaar.
Dan houdt je contract op.
Je dienstverband loopt af op 31 augustus.
Je jaarcontract wordt niet omgezet.
We gaan ervan uit dat je het niet gaat halen.
We denken niet dat je de norm haalt.
We gaan na dit traject uit elkaar.
Aan het einde van dit traject beëindigen wij de samenwerking met jou.
Wij nemen na de zomer afscheid van Noor.
Noor gaat na dit plan uit dienst.
Het dienstverband met Noor wordt beëindigd.
Na drie maanden volgt een ontslagaanvraag bij het UWV.
De arbeidsovereenkomst zal niet worden voortgezet.
We zetten de arbeidsovereenkomst niet voort.
Je krijgt aan het eind een vaststellingsovereenkomst aangeboden.
De VSO is al opgesteld.
Er is een vaststellingsovereenkomst opgesteld.
Je bent na 31 augustus niet meer welkom.
Voor jou is hier geen plaats meer.
Binnen onze organisatie is geen toekomst voor je.
De beslissing om je te ontslaan staat vast.
Het staat al vast dat je wordt ontslagen.
Je ontslag is onafwendbaar.
Bij een onvoldoende eindbeoordeling word je direct ontslagen.
Bij een onvoldoende eindbeoordeling eindigt je dienstverband.
Als het niet lukt, is ontslag het gevolg.
Dit traject is bedoeld om afscheid van je te kunnen nemen.
Dit plan is gericht op beëindiging van het dienstverband.
Het einddoel is ontbinding van je contract.
Wij dienen na afloop een ontbindingsverzoek in.
We zullen je contract niet verlengen.
Je laatste dag bij ons is 31 augustus.
Je moet op zoek naar een andere werkgever.
Je werkt hier tot 31 augustus en dan niet meer.
Na 31 augustus werk je hier niet meer.
Onze conclusie staat al vast: na dit plan stopt je dienstverband.
Dit verbeterplan is de laatste stap voordat we je ontslaan.
Over drie maanden ben je hier weg.
Je krijgt je ontslagbrief op 1 september.
We gaan je contract per 1 september opzeggen.
Waterland Energie beëindigt per 1 september jouw contract.
Het UWV krijgt daarna onze ontslagaanvraag.
Wij sturen na afloop een ontslagaanvraag naar het UWV.
We hebben je vervanger al aangenomen.
We verwachten dat je vertrekt.
We nemen aan dat je na dit plan vertrekt.
Dit plan leidt tot je ontslag.
Uiteindelijk leidt dit traject tot beëindiging van je contract.
Daarna volgt een vertrekregeling.
Wij stellen je dan een vertrekregeling voor.
Noor zal de organisatie verlaten.
Noor wordt na dit traject ontslagen.
Voor Noor is er geen plek meer binnen het team.
De directie heeft al besloten om het contract met Noor te beëindigen.
Je mag je spullen op 31 augustus inleveren, want dan stopt je contract.
Haal je de doelen niet dan word je ontslagen.
Als je het niet haalt word je ontslagen
Haal je de norm niet dan nemen we afscheid van je.
Als je de norm niet haalt nemen we afscheid van je.
Als het niet lukt volgt ontslag.
Als je de doelen niet haalt eindigt je contract.
Indien je onvoldoende verbetert zullen we je contract beëindigen.
Wanneer de doelen niet zijn behaald stopt je dienstverband.
Lukt het niet dan vragen we ontslag aan.
Haal je het niet dan ben je je baan kwijt.
Haal je het niet dan volgt er ontslag.
Lukt het je niet word je ontslagen.
Zonder verbetering volgt ontslag.
Zonder verbetering nemen we afscheid van je.
Als blijkt dat je het niet haalt word je ontslagen.
Mocht het niet lukken dan eindigt je dienstverband.
Als je de doelen niet haalt dan is ontslag het gevolg.
Als je niet meewerkt dan gaan we uit elkaar.
Als het niet lukt scheiden onze wegen.
Bij geen verbetering word je ontslagen.
Haal je de doelen niet dan gaan we niet met je verder.
Als je het niet haalt verlengen we je contract niet.
Als je de doelen niet haalt dan moet je weg.
Als je de doelen niet haalt wordt je ontslagen
Haalt Noor de doelen niet dan wordt zij ontslagen.
Als Noor de doelen niet haalt wordt Noor ontslagen.
Als Noor het niet haalt wordt zij ontslagen.
Je wordt ontslagen als je het niet haalt
Dan moet je weg.
""".splitlines()

OPEN = """\
Mirthe loopt in mei vier keer met je mee aan het einde van je dienst, en daarna elke maand.
Aan het einde van je werkdag loopt Karim met je de lijst na.
Dit plan is er niet om afscheid van je te nemen: we willen dat je blijft.
Het doel is niet dat we uit elkaar gaan.
Betwijfel je of de cijfers kloppen, vraag het dan na.
Er zijn klanten genoeg die elke week willen bellen.
Niemand gelooft de folder van de concurrent.
Niemand van de klanten gelooft dat je terugbelt.
Dit plan is niet bedoeld voor de rechter.
Je stuurt het dossier op tijd, zodat de rechter een compleet beeld heeft.
Je weet hoe de procedure afloopt als een klant niet betaalt.
Je stelt voor elke rechter een dossier samen.
Aan het eind van de dag lever je je laarzen in.
We houden de cijfers van de twee vestigingen uit elkaar.
In de training van maart was geen plek voor jou; je begint in april.
Om 17.00 uur stopt het hier met de verkoop.
In je functie is er vrij veel overleg.
Op je laatste werkdag van de week stuur je de lijst naar Sanne.
Op je laatste werkdag voor je verlof draag je je dossiers over.
Je zet je status op afwezig als je weg moet.
Voordat een pallet het bedrijf verlaat, controleer je de bon.
Je zoekt uit waarom het contract niet is verlengd en zet dat in het klantsysteem.
Je kunt om 16.45 uur je spullen pakken.
Aan het eind van de dienst moet je de sleutels inleveren.
Je kunt je telefoon bij de balie inleveren.
Voor elke klus pak je je spullen uit de bus.
De klant heeft een opvolger gevonden.
Minimaal 90% van de brieven van patiënten met ontslag is binnen twee werkdagen verstuurd.
Je plek op de training is toegezegd.
We zoeken een vervanger voor jou op de dagen dat je de training volgt.
Om 7.00 uur sta je met de bus op straat voor de school.
Je doet met Sara de voorbereiding van het vertrek van de bus.
Je oefent de voorbereiding op het ontslag van patiënten met Sara.
Je hoort klachten niet zelf in het team op te lossen.
We willen van je af en toe horen hoe het gaat.
Je kijkt om je heen naar werk dat blijft liggen.
Om 17.00 uur houdt het op, dan gaat de telefoon naar de nachtdienst.
Als de klant niet betaalt, dan houdt het op.
Je krijgt nog een kans om de toets te doen als je klaar bent.
Dit niveau is te hoog gegrepen, dus je begint bij de basis.
We hebben besloten dat je weggaat bij de balie en naar de telefoon gaat.
Het komt niet goed als niemand de klant belt.
Je functie vervalt niet.
Je zoekt een vervanger voor je dienst als je niet kunt.
Kijk om je heen voordat je achteruit rijdt.
We hebben besloten dat je stopt met de late diensten.
Je krijgt een week om iets anders te vinden dan het oude rooster.
Je zet de containers voor 7.00 uur op straat.
Zo kom je van je achterstand af.
De klant hoort niet van ons dat het later wordt.
Je zit hier niet meer naast de deur.
De levering komt niet goed op gang.
Dit dient als voorbereiding op het gesprek over het contract van de klant.
Ontslag is een laatste stap.
Ontslag is het laatste middel.
Ontslag is en blijft een uiterste middel.
Ontslag is voor ons de allerlaatste stap.
Ontslag komt pas in beeld als ook een andere functie niet past.
Ontslag is niet wat we willen.
Ontslag is pas aan de orde als er geen passend werk is.
Ontslag is pas daarna aan de orde.
Beëindiging van je contract is de uiterste mogelijkheid.
Het einde van je dienstverband is het zwaarste middel dat we hebben.
We zien ontslag als een laatste redmiddel.
Ontslag staat helemaal onderaan de lijst.
Pas als ook dat niet lukt, komt ontslag aan de orde.
Ontslag is een laatste stap, die we alleen zetten als niets anders past.
Een einde van het dienstverband is echt de laatste optie.
Beëindiging van je dienstverband blijft een uiterste stap.
Ontslag is alleen aan de orde als herplaatsing niet lukt.
Een ontslagaanvraag is voor ons een laatste stap.
Ontslag komt pas aan de orde als er geen andere functie is.
Ontslag hoort daar niet bij.
Ontslag is het laatste waar we aan denken.
In het uiterste geval kan dit leiden tot het einde van je dienstverband.
Als je de doelen niet haalt, kan ontslag volgen.
Mogelijke gevolgen zijn een waarschuwing, overplaatsing of ontslag.
Het contract van de klant eindigt op 1 juni.
Je belt klanten van wie het contract eindigt.
Je voorkomt dat klanten hun contract opzeggen.
Je belt klanten die willen vertrekken.
Dit plan is niet gericht op ontslag.
We willen geen afscheid van je nemen.
We willen je graag behouden.
Dit plan is niet bedoeld om afscheid te nemen.
Ontslag is niet het doel van dit plan.
Na het vertrek van Karim neemt Esther het over.
Je verwerkt ontslagaanvragen binnen drie dagen.
Je stelt vaststellingsovereenkomsten op voor klanten.
Je schrijft de ontslagbrief van elke patiënt binnen 24 uur.
Je bereidt het ontslag van patiënten voor.
Patiënten worden vóór 11 uur ontslagen.
Het plan eindigt op 31 augustus 2026.
De looptijd eindigt op 31 augustus.
De training stopt op 17 maart.
Je vertrekt om 8.00 uur naar de eerste klant.
De bus vertrekt op tijd.
Je neemt netjes afscheid van de klant.
Je sluit het gesprek af en neemt afscheid.
Je sluit per maand vijf contracten af.
Je verlengt 80% van de aflopende contracten.
80% van de contracten wordt verlengd.
Het contract wordt niet verlengd door de klant.
Klanten van wie het contract niet wordt verlengd, bel je na.
Je contract met de klant eindigt in mei.
Beëindiging van het dienstverband kan dan een gevolg zijn.
Dan onderzoeken we of ontslag nodig is.
Het zou kunnen dat we afscheid moeten nemen.
Misschien moeten we dan afscheid nemen.
Eventueel volgt ontslag.
Bij beëindiging van het dienstverband lever je je laptop in.
Als je dienstverband eindigt, lever je de auto in.
Hiermee willen we ontslag voorkomen.
Om ontslag te voorkomen, helpen we je.
Ontslag is nu niet aan de orde.
Het is nog niet besloten wat er daarna gebeurt.
De uitkomst staat niet vast.
De uitkomst van dit plan ligt open.
Je planning staat vast.
De datum staat vast.
Je opvolger in de nachtdienst krijgt een overdracht.
Je werkt je vervanger in.
Het dossier van de klant is compleet.
Je maakt het dossier compleet voor het vertrek van de bewoner.
Afscheid nemen van oude gewoontes is lastig.
We nemen afscheid van het oude systeem.
Je tijdelijke contract loopt tot 1 december 2026.
Haal je de doelen niet, dan bespreken we wat er daarna mogelijk is.
We sluiten niet uit dat je dienstverband eindigt.
We hopen dat ontslag niet nodig is.
We gaan uit van een goede afloop.
Je gaat niet verder voordat de klant akkoord is.
De samenwerking met de klant eindigt in mei.
Je dienst eindigt om 17.00 uur.
Je legt in het systeem vast wanneer het contract eindigt.
Je opzegtermijn is twee maanden.
We verwachten dat je het haalt.
Je wordt niet ontslagen als je een fout maakt.
Als de doelen niet zijn behaald, kan Waterland Energie besluiten het dienstverband te beëindigen.
Dat kan uiteindelijk leiden tot beëindiging van je arbeidsovereenkomst.
In het ergste geval zou je dienstverband kunnen eindigen.
Een mogelijk gevolg is ontslag.
Ontslag behoort tot de mogelijkheden.
Ook ontslag is dan een mogelijkheid.
Mogelijk eindigt dan je dienstverband.
We bespreken dan of een andere functie past of dat we afscheid moeten nemen.
Dan kijken we samen wat er kan: een andere functie, een andere werkgever of beëindiging.
We vinden het belangrijk dat je blijft.
Dit plan is bedoeld om je te helpen, niet om je te ontslaan.
Het plan is niet bedoeld als voorbereiding op ontslag.
Er is op dit moment geen sprake van ontslag.
Niemand wil dat je vertrekt.
Niemand zal door dit plan zijn baan verliezen.
Dit jaar zullen we drie contracten verliezen.
Je bent bang je baan te verliezen.
Je behoudt je baan als je de doelen haalt.
Je contract wordt per 1 september verlengd.
Je arbeidsovereenkomst blijft ongewijzigd.
Volgens je arbeidsovereenkomst werk je 36 uur.
Je contract vermeldt deze taken.
In je contract staat dat je klanten terugbelt.
Je sluit contracten af met klanten.
Je meldt het einde van elk klantcontract in het systeem.
Je voorkomt dat klanten opzeggen.
De klant zegt zijn contract op.
De klant heeft het contract beëindigd.
De klant beëindigt de overeenkomst per 1 juni.
Twee klanten hebben in maart hun overeenkomst opgezegd.
In maart zegden vier klanten hun abonnement op.
Je belt klanten drie maanden voordat hun contract afloopt.
Je belt klanten als het contract afloopt.
Je verwerkt elke opzegging binnen een dag.
Je handelt opzeggingen van leden binnen drie dagen af.
Je bereidt het vertrek van bewoners voor.
Het vertrek van een collega zorgde voor drukte.
Sinds het vertrek van je vorige leidinggevende is er weinig begeleiding geweest.
Door het ontslag van twee collega's werd het drukker.
Je adviseert werkgevers over ontslag.
Je begeleidt als jurist vijf ontslagzaken per maand.
Bezwaren tegen een ontslagaanvraag handel je binnen drie weken af.
De vaststellingsovereenkomst van een klant vertaal je binnen twee dagen.
De transitievergoeding bij ontslag bereken je met het rekenblad van juli.
Je stelt ontslagbrieven op volgens het protocol.
Je voert exitgesprekken met vertrekkende medewerkers.
Je voert met elke vertrekkende collega een exitgesprek.
Je regelt de uitdiensttreding van medewerkers binnen vijf dagen.
De patiënt gaat met ontslag.
Je plant het ontslag van de patiënt in.
Bij ontslag krijgt de patiënt een brief mee.
Als de patiënt naar huis gaat wordt het ontslag door je voorbereid.
Als de bewoner stabiel is, wordt het ontslag gepland.
Het ontslag wordt door jou voorbereid en met de thuiszorg besproken.
Je schrijft elke ontslagbrief binnen een dag na ontslag.
De trein vertrekt om 8 uur.
Je vertrekt pas als de kassa klopt.
Je vertrekt niet zonder overdracht.
Je verlaat je werkplek opgeruimd.
Je verlaat de winkel als laatste.
Je verlaat het pand na de controle.
Je dienst eindigt na de overdracht.
Aan het einde van je dienst sluit je de kas.
Het einde van de looptijd is 31 augustus.
De eindbeoordeling is op 31 augustus.
De samenwerking stopt.
We stoppen met de oude werkwijze.
Je stopt met het doorsturen van mails.
Aan het einde van het plan is de uitkomst duidelijk.
Over de uitkomst staat nog niets vast.
Het besluit over een verlenging is genomen.
Je legt elk besluit vast.
De beslissing over de offerte is genomen.
Je gaat op zoek naar een andere aanpak.
Je laatste dag van de training is 17 maart.
Dit is de laatste evaluatie voor de eindbeoordeling.
We verwachten dat je elke week belt.
We verwachten niet dat je alles meteen foutloos doet.
Je hebt nog geen rol in het project.
Er is geen plaats voor fouten.
Er is nog geen plek in de training.
Je hebt de deal niet verder gebracht.
Je hebt het dossier van de klant op orde.
Je vervanger staat klaar tijdens je vakantie.
De vacature voor een tweede teamleider staat open.
Als laatste stap kan het dienstverband worden beëindigd.
Beëindiging van het dienstverband is dan niet uitgesloten.
Dit kan betekenen dat we afscheid van elkaar nemen.
Dit kan betekenen dat je arbeidsovereenkomst eindigt.
Het kan gevolgen hebben voor je dienstverband.
Dit heeft geen gevolgen voor je dienstverband.
We beslissen dan of we je dienstverband willen voortzetten.
We kijken dan of je dienstverband kan worden voortgezet.
Een overplaatsing, demotie of ontslag is dan mogelijk.
Wij zoeken eerst een andere functie voor je; pas daarna komt ontslag in beeld.
We hebben niet besloten om afscheid van je te nemen.
Je blijft in dienst.
Je dienstverband begon op 1 september 2021.
Sinds het begin van je dienstverband werk je in Noord.
Je hebt een contract voor onbepaalde tijd.
Het contract met de leverancier loopt af in juni.
Het contract met de leverancier beëindig je op tijd.
Je beëindigt elk gesprek met een samenvatting.
Je beëindigt het gesprek netjes.
Je rondt elk gesprek af met een afspraak.
Je voert het exitinterview met de cursist.
Je neemt na de training afscheid van de groep.
We nemen afscheid van de papieren agenda.
Cliënten gaan na zes weken met ontslag.
Bij het ontslag van een cliënt vul je de brief in.
Twee cliënten zijn in mei uit zorg ontslagen.
De klant vertrekt als je te laat belt.
Door het vertrek van klanten daalde de omzet.
In 2025 vertrokken vijf klanten.
Klantverlies leidt tot minder omzet.
Te laat bellen leidt tot opzegging door klanten.
Te laat bellen leidt tot opzeggingen.
Elke opzegging bel je na.
Het abonnement stopt na de opzegging.
De opzegging van het contract door de klant verwerk je binnen een dag.
De laatste kans om de order te plaatsen is vrijdag.
Het besluit ligt bij de directie.
Je vacature staat online.
De vacature voor een nieuwe collega staat open.
Je plaatst vacatures voor klanten binnen een dag.
Als je de doelen haalt, eindigt het plan.
Na afloop van dit plan volgt een gesprek.
Daarna volgt een nieuw plan.
Je contract met Waterland Energie blijft zoals het is.
We hopen dat je nog lang bij ons werkt.
We gaan ervan uit dat je de doelen haalt.
We verwachten dat je blijft.
Een klant die opzegt, bel je binnen een dag.
Je vraagt vertrekkende klanten naar de reden van hun vertrek.
Je stuurt de huurder een brief als het contract eindigt.
Je zegt het huurcontract op namens de verhuurder.
Je zegt abonnementen op voor klanten.
Je bereidt als HR-adviseur ontslaggesprekken voor.
Je bereidt de exitgesprekken voor.
Je hebt twee ontslagdossiers niet op orde.
Je meldt het ontslag van een patiënt bij de thuiszorg.
Op de dag van ontslag belt de verpleegkundige de huisarts.
De overeenkomst met de leverancier stopt op 1 mei.
De arbeidsovereenkomst van de kandidaat eindigt op 1 mei.
Je toetst of de arbeidsovereenkomst rechtsgeldig is opgezegd.
Mocht dat niet lukken, dan is het denkbaar dat het dienstverband eindigt.
Of het dienstverband dan eindigt, bespreken we met jou.
Dan wegen we af of beëindiging van het dienstverband nodig is.
Dan is beëindiging van het dienstverband een van de mogelijkheden.
Haal je de doelen niet dan kan ontslag volgen.
Als je het niet haalt kan dat leiden tot ontslag.
Als je de doelen niet haalt kunnen we afscheid van je nemen.
Haal je de doelen niet dan bespreken we of ontslag nodig is.
Haal je de doelen niet dan word je niet ontslagen.
Als je een fout maakt word je niet meteen ontslagen.
Als het contract van de klant eindigt bel je de klant.
Als een klant het contract opzegt dan neem je afscheid van de klant.
Als een patiënt wordt ontslagen dan bel je de huisarts.
Zonder overleg met de klant wordt het contract niet beëindigd.
Zonder toestemming van de arts wordt een patiënt niet ontslagen.
Bel je de klant niet dan eindigt het contract van de klant.
Als je dienstverband eindigt lever je de auto in.
Als je dienstverband eindigt dan lever je de auto in.
Belt de klant niet dan neem je na een week afscheid van de klant.
Als je de doelen niet haalt dan kijken we naar een andere functie.
Haal je de doelen dan is het plan klaar en is ontslag niet aan de orde.
Als je niet meer weet dan is afgesproken vraag je het.
Haal je de doelen wel dan eindigt het plan.
Als je de doelen niet haalt eindigt het traject met een gesprek.
Neem je afscheid van de klant dan vraag je om een beoordeling.
Wil je vertrekken dan meld je dat bij Karim.
Als je dan nog bij ons werkt krijg je een eindgesprek.
Als je de doelen niet haalt is het mogelijk dat je contract eindigt.
Als het plan eindigt is er een gesprek.
Als de klant belt moet je weg van de balie.
Je dienstverband eindigt niet door dit plan.
Het is niet uitgesloten dat we dan uit elkaar gaan.
""".splitlines()
