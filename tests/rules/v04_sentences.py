"""Sentences for V04 and V05: what leads to one participant of a group, and what does not.

The guide is Hanneke Zijlstra; of management Joris Claessens is present. All sentences were written before the
rules existed. UNSEEN was run once, when they were finished (names 25 of 25, traces 10 of 14, false alarms 0 of 48);
HARDER once after that (15 of 20, 10 of 15, 3 of 30). Then the rules learned from what they missed.
"""

NAMES = """\
Volgens Karin komt de bonus te laat.
Karin vindt dat de bonus te laat komt.
Dat zei Mohammed in de tweede sessie.
Peter gaf aan dat hij nooit belt.
Wat Sanne vertelde, herkenden we allemaal.
Marieke: ‘We bellen elkaar te weinig.’
Het idee kwam van Ahmed.
Toen Willem ziek werd, nam niemand zijn klanten over.
Jan en Els gaan samen op pad.
We bellen met Fatima als we vastlopen.
Karins klanten werden vergeten.
Youssefs rayon is het grootste.
Dhr. Jansen wil geen overleg.
Mevrouw De Wit durfde het te zeggen.
Meneer Pietersen rijdt het meest.
De heer Van Dijk heeft de meeste klanten.
Collega Bart ziet dat anders.
Onze collega Joke belt altijd terug.
J. de Vries heeft de lijst.
Tineke van der Meer houdt de lijst bij.
Mark wil graag meer samen doen.
Er is spanning tussen Rob en de binnendienst.
Ook Anouk mist het overleg.
De lijst staat bij Gerrit.
Alleen Dennis heeft toegang tot het systeem.
Na een vraag van Linda werd het stil.
Hans, Ingrid en Kees kwamen te laat.
Dat Petra de klant niet belde, deed pijn.
Zoals Thomas zei: we zijn eilandjes.
Wouter doet dit al jaren goed.
Esra stelde voor om elke maandag te bellen.
We missen Jeroen nog elke dag.
De klanten van Sjoerd krijgen nu twee prijzen.
Samen met Anneke maken we een lijst.
Aldus Frank.
Het rayon van Bram en dat van Nadia liggen naast elkaar.
Marloes’ agenda is altijd vol.
Bas gaat met pensioen.
Roos heeft een nieuw rayon.
Floor en Daan wisselen klanten uit.
Ons voorbeeld is Henk-Jan.
Jan-Willem neemt het op zich.
Mw. Bos vroeg om hulp.
Monique stelt de vraag die niemand durft te stellen.
Niemand vraagt Erik om raad.
De afspraak ligt bij Saskia.
Volgens Piet, en dat vinden meer mensen, is de norm te hoog.
Tegen Natasja is gezegd dat het stopt.
Als Ali belt, neemt niemand op.
Dit is Willems idee.
Özlem kent de meeste klanten.
Bij Renée ligt de helft van de offertes.
Jeroens auto stond stil.
Yvonne en haar klanten zitten in de knel.
‘Ik wil dit niet meer,’ zei Corrie.
""".splitlines()

TRACEABLE = """\
De enige accountmanager in Zeeland voelt zich vergeten.
Onze enige vrouwelijke collega wordt niet gehoord.
De jongste van het team durft niets te zeggen.
Onze oudste collega kent het systeem niet.
De nieuwste collega krijgt geen hulp.
De accountmanager Noord haalt zijn omzet niet.
De accountmanager van regio Limburg doet nooit mee.
De verkoper in Groningen werkt alleen.
De vertegenwoordiger voor Brabant is het er niet mee eens.
De collega die net vader is geworden, mist de ochtenden.
De collega die volgend jaar met pensioen gaat, wil niets meer veranderen.
De collega uit Friesland belt nooit.
De stagiair zag het als eerste.
De parttimer krijgt de kleinste klanten.
De teamoudste zei dat het vroeger beter was.
Degene die de klant Hoogland doet, wil ermee stoppen.
De enige die geen bonus kreeg, is boos.
Een collega die al dertig jaar in Twente rijdt, wil geen nieuw rayon.
Een collega met een rayon rond Venlo staat er alleen voor.
Iemand die pas drie maanden werkt, krijgt geen uitleg.
De langstzittende verkoper is het zat.
De vrouw in het team wordt overgeslagen.
‘Ik rijd al twaalf jaar in Drenthe en ken iedereen,’ is gezegd.
Ik ben op 3 maart overgeslagen voor de bonus.
Ik sta er in mijn rayon Twente alleen voor.
Sinds mijn overstap in 2023 krijg ik geen nieuwe klanten.
Als enige vrouw hoor ik er niet bij.
Mijn klant Bruynzeel is zonder overleg overgedragen.
Na mijn scheiding heb ik minder gebeld.
Ik heb als key accountmanager vier klanten verloren.
Ik werk pas sinds april en ken het systeem niet.
“Mijn omzet zakte van € 400.000 naar € 250.000.”
Ik had drie klanten in Sittard en die zijn weg.
Toen ik nog in Almere zat, ging het beter.
""".splitlines()

INNOCENT = """\
De groep vindt dat de bonus te laat komt.
We bellen elkaar te weinig.
Klanten in Rotterdam en Den Haag krijgen twee prijzen.
In april en mei is het druk.
Op maandag bellen we, op vrijdag niet.
Het CRM is traag.
In Salesforce staan oude gegevens.
We werken met Outlook, Teams en Excel.
De overstap naar Dynamics kostte tijd.
De directie wil meer omzet in Duitsland.
Onze concurrent Coolblue levert sneller.
Bij Albert Heijn en Jumbo liggen onze producten niet.
De binnendienst in Zwolle neemt snel op.
Het hoofdkantoor in Utrecht beslist.
Marketing stuurt leads door.
Inkoop wil niet met ons overleggen.
HR kijkt mee.
Het team Zuid en het team Noord wisselen klanten uit.
De Vlaamse beurs valt in dezelfde week.
Rond Pasen en Kerst staat alles stil.
In het Engels gaat het moeilijker.
De Rabobank en ABN AMRO zijn klant.
Een klant als Philips vraagt één aanspreekpunt.
De klant Van Dongen Logistiek kreeg twee offertes.
Bij klant Jansen Bouw ging het mis.
Firma De Vries levert niet op tijd.
Bouwbedrijf Peters BV stapte over.
Van Leeuwen Transport is onze grootste klant.
De A2 en de A50 staan vast.
In Noord-Brabant zijn we sterk.
Wat ons tegenhoudt, is tijd.
Als we bellen, nemen we op.
Dat vinden we allemaal.
Niemand kent de hele lijst.
Iedereen mist het overleg.
Zo verwoordden we het zelf.
Twee van ons gaan samen naar een klant.
Een van ons houdt de lijst bij.
Een collega vroeg om hulp.
Een paar mensen zeiden dat ze vastlopen.
De accountmanagers kennen elkaars klanten niet.
Elke accountmanager heeft een eigen lijst.
Een accountmanager rijdt gemiddeld 60.000 kilometer per jaar.
Een nieuwe collega krijgt een maatje.
Nieuwe collega’s krijgen te weinig uitleg.
De verkopers in het noorden rijden langer dan die in het zuiden.
De klant belt de binnendienst.
De directeur legde uit waarom.
De salesmanager zit er niet bij.
Volgens de directie is het doel gehaald.
Volgens Joris Claessens telt de bonus vanaf april mee.
Hanneke leidde de sessies.
Hanneke Zijlstra stuurt de tekst rond.
Volgens Gartner groeit de markt.
Volgens Marketing komen de leads op tijd.
Wil je weten hoe het gaat? Kijk in de agenda.
Mag dat, of mag dat niet?
Roos maken we niet van iets wat niet roos is.
De bos wordt dunner.
De mark is geen munt meer.
Rood staat het in het systeem.
De grote klanten gaan voor.
Wij zijn trots op wat we kunnen.
Ook in België lukt het.
Samen kopen we in bij Bol en Wehkamp.
De training Solution Selling hielp.
We lezen samen een boek van Covey.
De methode SPIN Selling kennen we.
De beurs in Hannover en de Vakbeurs Horeca vallen samen.
Koningsdag valt op maandag.
De Tweede Kamer koos een andere wet.
De Wet toekomst pensioenen geldt.
Toyota en Volvo leveren later.
De app WhatsApp gebruiken we niet meer voor klanten.
De CAO staat dat niet toe.
Overleggen doen we op kantoor, in zaal Rembrandt.
We zijn het eens met het MT.
De lijst staat op SharePoint.
We missen een dag per maand voor elkaar.
Er zit ruim honderd jaar ervaring in de groep.
De helft van ons heeft een jong gezin en wil op tijd thuis zijn.
De bonus telt alleen de omzet van het eigen rayon.
Iemand uit de groep houdt de lijst bij.
De trekker van deze actie meldt zich elke maand.
Het is niet de schuld van één persoon.
De enige manier is samen bellen.
Het enige wat helpt, is tijd.
De enige klant die bleef, kocht meer.
De oudste klanten zijn het trouwst.
De nieuwste producten kennen we niet goed.
De jongste cijfers zijn beter.
Onze nieuwste catalogus is klaar.
De collega die aan de beurt is, maakt het verslag.
De collega die belt, zet het in de agenda.
Wie belt, zet het in de agenda.
De vertegenwoordiger is voor de klant het gezicht van het bedrijf.
De verkoper moet de klant kennen.
‘Ik wist niet dat jullie dat ook hadden’, hoorden we vaak.
‘Ik durf nu te vragen’, is een zin die we vaker willen horen.
Als ik bel, neem jij op: dat is de afspraak.
Waar heb ik de ander voor nodig?
Ieder zegt: dit is mijn klant.
De zin ‘mijn klant’ vervangen we door ‘onze klant’.
Kunnen we van elkaar leren?
Eén aanspreekpunt, dat vraagt de klant.
Zaterdag is de drukste dag.
Januari was rustig.
Vrijdagmiddag bellen we na.
Dordrecht en Breda krijgen dezelfde folder.
Prijs en levertijd wegen het zwaarst.
Techniek kent ieder van ons.
Klanten zeggen dat ze ons vertrouwen.
Meer dan de helft haalde de norm.
Fysiek overleg werkt beter dan Teams.
Vanaf kwartaal 3 telt de bonus anders.
Onze partners IBM en Microsoft helpen.
In het Westland en de Betuwe zitten de tuinders.
Op de Veluwe en in de Achterhoek rijden we veel.
De vestigingen Almere en Lelystad delen een planbord.
In Sint-Oedenrode zit een grote klant.
Het Parool en De Telegraaf adverteren bij ons.
Het programma Pipedrive is vervangen door HubSpot.
De klanten op Texel krijgen één bezoek per jaar.
Het Zeeuwse rayon is te groot.
De heren van de directie luisterden.
Mevrouw of meneer: we zeggen gewoon je.
Collega’s uit verschillende rayons gaan samen.
Dank aan allen die meededen.
De tijd vliegt in het hoogseizoen.
De April-actie liep goed.
De Franse markt is nieuw.
Met Hemelvaart zijn we dicht.
Bij Bouwmaat en Hornbach staan onze displays.
Hanneke vroeg wat ons tegenhoudt.
De pilot heet Samen Sterk.
De app Samen Op Weg staat op ieders telefoon.
Project Vooruit liep in 2024.
De Dag van de Verkoop was een succes.
Uit onderzoek van TNO blijkt dat rijden moe maakt.
De regio’s Oost en West werken samen.
Onze vestiging Arnhem sluit in juni.
Wie nieuw begint, kent de lijst nog niet.
""".splitlines()

UNSEEN_NAMES = """\
Gijs heeft de grootste klant van het land.
Dat was een voorstel van Amira.
Volgens Lieke en Rik kan het anders.
Ruud zei in de pauze dat hij weggaat.
De offertes van Patrick staan nergens.
Wat als Sandra op vakantie is?
Kim wil er niet over praten.
Wij vroegen Hassan om het uit te leggen.
Mevrouw Van den Berg houdt de agenda bij.
Dhr. El Idrissi vindt het prima.
A. Bakker rijdt het verst.
Collega Xandra is het er niet mee eens.
Daar zijn Ton en Ria het niet over eens.
Het was Stijn die de klant verloor.
Marieke Hoogendoorn doet de beurs.
Door Simone weten we dit.
Pieter-Bas maakt een lijst.
De grap van Gerard viel verkeerd.
Mehmet belt altijd eerst.
Als er iets is, gaan we naar Wendy.
Astrids rayon is opgeheven.
Mijn buurman in het team, Freek, doet niet mee.
Iris wil ruilen.
Nu Jolanda weg is, ligt het stil.
Carla: we moeten elkaar vaker zien.
""".splitlines()

UNSEEN_TRACEABLE = """\
De enige Belg in het team voelt zich een buitenstaander.
Onze jongste verkoper mag niets beslissen.
De rayonmanager Oost deelt niets.
De collega die vorig jaar zijn vrouw verloor, werkt minder.
De accountmanager die Shell doet, krijgt alle hulp.
De nieuwe man krijgt geen inwerkprogramma.
De oudgediende in het team houdt alles tegen.
Ik werk al 25 jaar voor dit bedrijf en dit is nieuw.
In mijn regio Flevoland zit geen enkele grote klant.
Ik kreeg in januari als enige geen auto.
‘Ik zit op de NOT elk jaar alleen,’ klonk het.
De verkoopster van kantoor Assen wil overstappen.
Een collega die parttime in Tilburg werkt, mist het overleg.
Onze enige Duitstalige collega doet alles over de grens.
""".splitlines()

UNSEEN_INNOCENT = """\
De groep wil vaker samen eten.
We delen leads in HubSpot.
In november ligt de omzet het hoogst.
Klant Mulder Interieur kreeg drie bezoeken.
De fabriek in Eindhoven levert te laat.
Vodafone en KPN sturen ons elk een andere factuur.
Finance wil alles dubbel zien.
De afspraken met de afdeling Planning lopen stroef.
Elke dinsdag is er een belronde.
Niemand voelt zich eigenaar van de lijst.
De oudste machine draait nog.
De enige oplossing is delen.
Sommigen rijden vier uur per dag.
Twee collega’s proberen het uit in juni.
Een ervaren collega gaat mee met een nieuwe.
Het idee kwam uit de groep.
Volgens de enquête zijn klanten tevreden.
Volgens Trustpilot ook.
Van Gogh hangt in de vergaderzaal.
De Efteling is klant.
Scania levert ons de vrachtwagens.
De actie Zomerzon liep tot en met augustus.
Iedereen uit Limburg rijdt over de A73.
Met Oud en Nieuw werken we niet.
Zij aan zij staan we sterker.
Het gaat goed in Wallonië.
De klant zegt: dit wil ik niet.
Wat vraag ik aan een ander, en wat geef ik terug?
‘Ik had dat eerder moeten zeggen’ hoorden we meer dan eens.
De verkoper luistert, de techneut praat.
Een verkoper die belt, verkoopt meer.
De accountmanager vertelt wat de klant wil.
Onze grootste klant is een school in Meppel.
Onze nieuwste folder is af.
Wij bellen, mailen en appen.
Kleine klanten gaan naar de webshop.
De Duitse fabriek heeft een levertijd van acht weken.
Onze auto’s zijn van Tesla en Skoda.
Het gebouw aan de Stationsstraat is te klein.
De CFO wil zekerheid.
De training van Krauthammer was nuttig.
Samen met Service bellen we na.
Na de fusie met Brandsma Techniek veranderde veel.
Bij bakkerij Van Vliet ging het mis.
De HEMA en de Action bestellen online.
We spraken over Agile werken en over Scrum.
De rayons Friesland, Groningen en Drenthe gaan samen.
Hanneke vatte het samen.
""".splitlines()

HARDER_NAMES = """\
Het was Annemarie die het zei, niet de groep.
En toen zei Jos: dit doe ik niet meer.
Wim (rayon 3) heeft geen tablet.
De lijst ‘Wie doet wat’ houdt Truus bij.
Joost/Marian maken een voorstel.
JAN vindt het niets.
karin vindt het niets.
Zonder Ilse lukt het niet.
De vraag van Sjaak bleef liggen.
Nicolette, Olga en Pien sluiten aan.
Marit belde in mei elke klant van Bart-Jan.
Bij Hüseyin in de auto gaat het wél.
Van Dijk en De Groot wisselen klanten uit.
Jansen wil niet mee.
Contact: Maaike.
Vooral Robert-Jan vindt dit lastig.
Max en Mark rijden samen.
Evelien’s klant liep weg.
Beste idee: dat van Giel.
Wij missen Cor.
""".splitlines()

HARDER_TRACEABLE = """\
De collega met de elektrische auto komt nooit op tijd in Zwolle.
Iemand die in Leeuwarden woont, rijdt vier uur per dag.
Een van ons die volgend jaar stopt, draagt nu al over.
Als enige in dit team heb ik geen bonus.
De key-accountmanager voelt zich alleen.
Onze Limburger rijdt te veel.
Wie de klant Akzo bedient, krijgt alle aandacht.
Mijn man vindt dat ik te veel werk.
In 2019 kreeg ik deze baan.
De ervaren rot van het team helpt niemand.
Onze nieuweling uit Almelo is vergeten.
De enige met een rayon over de grens klaagt.
De collega die net terug is van verlof, mist alles.
Ik reed vorige week 1.200 kilometer.
De dame van rayon Zuid haakte af.
""".splitlines()

HARDER_INNOCENT = """\
De klanten in regio Noord kopen minder.
Een klant die in Maastricht zit, krijgt één bezoek per jaar.
Wie in Groningen werkt, rijdt twee uur naar kantoor.
Collega’s die parttime werken, missen het overleg op vrijdag.
Nieuwe verkopers krijgen drie weken training.
Iedereen die drie jaar werkt, krijgt een auto.
De accountmanagers Noord en Zuid hebben samen 60 klanten.
Een goede verkoper luistert, ook in Amsterdam.
Een collega bellen kost vijf minuten.
De collega’s van de binnendienst in Zwolle helpen ons.
Voor een verkoper is vier uur in de auto te lang.
De beste verkoper is een tevreden klant.
De beste manier is samen bellen.
Dat iemand twee weken op antwoord wacht, kan niet.
Na drie maanden weet niemand meer wat er is afgesproken.
Elke collega heeft ongeveer 80 klanten.
Wij hebben in 2025 drie beurzen gedaan.
Ik-zinnen maken het gesprek persoonlijker.
Bosch, Makita en Hilti geven zelf training.
Bij Philips Eindhoven lopen drie offertes.
De klant Willems & Zonen belde twee keer.
Bakker Bart en Bagels & Beans zijn klant.
De Douwe Egbertslaan is afgesloten.
Jan en alleman belt ons.
De training van Schouten & Nelissen was te lang.
Merken als Levi’s en Hugo Boss lopen goed.
In de Sint Jansstraat staat onze winkel.
De Anne Frankschool bestelde veertig tafels.
Tijdens Sinterklaas en Black Friday is er geen overleg.
Het boek van Stephen Covey ligt op kantoor.
""".splitlines()

HEALTH = """\
Een collega zit thuis met een burn-out.
Vanwege een operatie van een collega viel de tweede sessie uit.
Iemand uit de groep is overspannen.
Een van ons heeft een hernia.
Een collega is langdurig ziek en zijn rayon ligt stil.
Door de zwangerschap van een collega verdelen we het rayon.
Een deelnemer was ziek bij de tweede sessie.
Twee collega’s zitten thuis met stressklachten.
De verkoper van rayon Oost heeft een hartinfarct gehad.
Sinds de burn-out van een collega draaien we haar rayon mee.
""".splitlines()

NO_HEALTH = """\
Het ziekteverzuim in het team is hoog.
De werkdruk is hoog en mensen vallen om.
Een collega belt de huisartsenpraktijk als klant.
We verkopen aan ziekenhuizen en apotheken.
Collega’s die klanten in de zorg hebben, rijden minder.
Een collega verkoopt bloeddrukmeters.
De klant is een fysiotherapeut.
Niemand van ons durft zich ziek te melden.
Als een collega ziek is, neemt een ander de klanten over.
Wie ziek is, meldt dat voor 9.00 uur.
We zijn moe van het rijden.
De helft van ons was in januari verkouden.
Een klant van een collega is ziek.
Bij ziekte van een collega nemen we klanten over.
Is een collega ziek, dan bellen we zijn klanten.
De verkopers bezoeken ziekenhuizen.
""".splitlines()
