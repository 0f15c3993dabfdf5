"""Sentences that tell an exit to a careful reader, and others with the same words; a line each (P03)."""

from typing import Final

HINTED: Final = {
    "gevolgen.omschrijving": """
        Blijft het zo, dan zit er voor ons niets anders op dan de overeenkomst te beëindigen.
        Lukt dat niet, dan hebben wij geen andere keus dan afscheid van u te nemen.
        Zonder duidelijke vooruitgang is stoppen de enige weg die overblijft.
        Zijn de cijfers dan nog rood, dan rest de directie slechts één weg: uw aanstelling stoppen.
        Als de klachten aanhouden, zien wij ons gedwongen de samenwerking te verbreken.
        Gaat het dan nog mis, dan zijn we helaas genoodzaakt ermee te stoppen.
        Haalt u de norm niet, dan trekken wij de stekker uit het dienstverband.
        Mocht het weer misgaan, dan ontkomen we er niet aan om uit elkaar te gaan.
        Zonder verbetering hebt u bij ons geen toekomst.
        Haalt u de toets niet, dan is er in onze kliniek geen plek voor u.
        Lukt het niet, dan is er geen plaats meer voor u in de maatschap.
        Dan heeft u hier niets meer te zoeken.
        Zonder diploma in juni is er op deze school geen baan voor u.
        Voor je toekomst bij het waterschap zie ik zonder voldoende geen ruimte.
        Dan is onze zaak niet langer de plek voor u.
        Zakt u opnieuw, dan is er in ons team voor u geen werk.
        De vorige drie die zo'n plan kregen, werken hier niet meer.
        Niemand die zo'n traject deed, werkt hier nog.
        Ook bij Mo begon het met een plan als dit, en die zit hier niet meer.
        Na het plan is er vast een plek die beter bij u past.
        De stukken voor de rechtbank liggen klaar; het eindverslag gaat erbij.
        Onze advocaat krijgt na de laatste evaluatie het volledige pakket.
        De zitting is voorlopig gepland in november.
        Het gesprek met de jurist over uw zaak staat voor september gepland.
        Het eindverslag sturen we door naar het advocatenkantoor.
        Na de eindevaluatie neemt onze advocaat het over.
        Met het eindverslag in de hand stappen we naar het UWV.
        Slaagt u niet voor de herkeuring, dan resteert ons geen andere stap dan de arbeidsrelatie af te bouwen.
        Bij tegenvallende cijfers zien we geen andere uitweg dan afscheid te nemen.
        Komt de kwaliteit niet terug, dan zijn we wel gedwongen er een eind aan te maken.
        Wordt het niet beter, dan zit er helaas niets anders op dan ieder onze eigen weg te gaan.
        Zonder certificaat kunt u bij ons niet verder.
        Dan houdt uw loopbaan in ons ziekenhuis op.
        Behaalt u geen voldoende, dan ziet het bestuur voor u geen rol meer weggelegd op onze school.
        Voor iemand met deze scores hebben wij geen plek.
        Dan past u niet langer in ons bedrijf.
        Je bent niet de eerste met zo'n plan, en de anderen zijn allemaal weg.
        Na dit plan vind je vast snel iets wat beter aansluit.
        Onze raadsman heeft een kopie van dit plan.
        In november leggen we de zaak aan het UWV voor.
        De ontslagcommissie krijgt het eindverslag.
        Voor 1 oktober is al een datum bij de rechtbank gereserveerd.
        Het slotgesprek voeren we samen met de advocaat van de gemeente.
        Zien wij in juni geen ander beeld, dan is een einde aan de samenwerking de enige stap die ons rest.
        Bij een derde onvoldoende hebben wij geen andere keuze dan je te laten gaan.
        Blijft u te laat komen, dan zijn wij genoodzaakt uw contract te ontbinden.
        Dan heeft een verblijf bij ons voor u geen toekomst.
        Zonder groei zien wij voor jou geen plek meer in de winkel.
        Haalt u de norm niet, dan is er op ons kantoor geen functie meer voor u.
        In ons hotel is dan voor jou geen werk meer.
        Je kent de afloop van het traject van Kees.
        Je voorganger kreeg ook zo'n plan en die werkt hier niet meer.
        Je hebt bij Linda gezien hoe zoiets afloopt.
        Daarna kun je op zoek naar een werkplek waar je wel uit de verf komt.
        Onze advocaat stelt na het eindgesprek de stukken op.
        Het dossier gaat in november naar de kantonrechter.
        Zonder vooruitgang is er in onze bakkerij voor jou geen plek.
        Onze jurist krijgt het slotverslag.
        Haal je de norm niet, dan zetten we er een punt achter.
        Zonder verbetering volgt demissie.
        Anders weet je waar de deur is.
        Na 1 mei ben je hier klaar.
        Zonder resultaat volgt ontslag, en daar valt niet over te onderhandelen.
        Geel had je in maart; de volgende is rood.
        Lukt het niet, dan is de koek op.
        Dan weet je hoe laat het is.
    """,
    "acties.0.afspraak": """
        Je meldt je vaste gasten zelf dat ze vanaf oktober met Sanne te maken hebben en dat jij dan weg bent.
        U informeert de ouders vóór de meivakantie dat u volgend schooljaar niet meer voor de groep staat.
        Je bereidt de bewoners er rustig op voor dat je er met kerst niet meer zult zijn.
        Je vertelt de huurders dat je na de bouwvak niet terugkomt.
        In de mail aan je patiënten staat dat je in september elders werkt.
        De cliënten hoor jij zelf in te lichten over het feit dat je ons gaat verlaten.
        Stel Bas voor aan de klanten als degene die na de zomer jouw werk doet.
        Je laat de vaste bezoekers weten dat dit je laatste seizoen is.
        De leerlingen horen van jou dat jij na de kerstvakantie vertrokken bent.
        Nieuwe patiënten schrijf je vanaf nu in bij dokter Smit, dan hoeven ze later niet te wisselen.
        Contracten met een looptijd tot na de zomer laat je door Wim tekenen.
        Nieuwe cliënten komen niet meer bij jou, dat scheelt straks weer een wisseling.
        Nieuwe leerlingen krijgen meteen een andere mentor, zodat ze straks niet hoeven te wisselen.
        Je verwijst vaste klanten alvast door naar Petra, dan zijn ze aan haar gewend.
        Je koppelt de gezinnen voortaan aan Iris, dat scheelt ze later een overstap.
        Uw overuren maakt u vóór september op, dan staat er op het eind niets meer open.
        Openstaande verlofdagen plan je in vóór de einddatum, want uitbetalen doen we niet.
        Je vakantiegeld en overuren rekenen we op de laatste dag met je af.
        Zorg dat je verlofsaldo op 31 augustus op nul staat, dan hoeven wij niets uit te keren.
        Je adv-dagen gaan op vóór het einde van dit traject.
        Uw studieschuld bij ons verrekenen wij in de laatste maand.
        Alle vrije dagen neemt u op vóór de eindbeoordeling, zodat wij ze niet hoeven te vergoeden.
        Je maakt je lopende zaken af; nieuwe neem je niet meer aan.
        Je deelt je cursisten mee dat zij in het najaar een andere trainer hebben omdat jij vertrekt.
        In april hoort elke opdrachtgever van jou wie het na jouw vertrek overneemt.
        Je neemt in juni afscheid van je vaste passagiers en stelt je opvolger voor.
        Je mailt de leveranciers dat zij vanaf 1 juli niet meer bij jou terechtkunnen.
        Je brengt de deelnemers er zelf van op de hoogte dat je per september weg bent.
        U neemt geen nieuwe patiënten meer aan.
        Projecten die na de zomer doorlopen, gaan nu al naar Stef.
        Je resterende vakantie-uren zet je in voor de laatste weken van het plan.
        Bij de eindafrekening verrekenen we de te veel opgenomen uren.
        U zorgt dat er bij het einde van de looptijd geen verlof meer openstaat.
        Compensatie-uren worden na de looptijd niet meer uitbetaald, dus maak ze op.
        U schrijft uw patiënten vóór 1 juni dat u de praktijk gaat verlaten.
        Bel je tien grootste relaties en zeg dat je in oktober afscheid neemt.
        Laat de ouders weten dat jij volgend jaar niet terugkomt op school.
        Nieuwe cliënten koppel je vanaf nu aan Ali, dan hoeven zij straks niet te wisselen van begeleider.
        Trajecten die langer lopen dan tot de herfst, krijg je niet meer.
        Je neemt geen nieuwe opdrachten meer aan.
        Al uw verlofuren zijn op voordat de looptijd voorbij is.
        Je neemt de laatste drie weken van het traject al je overuren op.
        Zorg dat we op de einddatum niets meer hoeven uit te betalen.
        Je vertelt je huurders in mei dat jij in het najaar niet meer hun beheerder bent.
        Je neemt vóór de einddatum al je vakantiedagen op.
    """,
    "aanleiding.omschrijving": """
        Na twintig jaar op de vrachtwagen is het tijd om te stoppen, Piet.
        U hebt hier een mooie tijd gehad, en aan alles komt een eind.
        Na zoveel jaar mag een ander het stokje overnemen.
        Wij vinden het tijd voor iets nieuws, voor jou en voor ons.
        Uw tijd bij de bakkerij zit erop.
        Wij kijken met dankbaarheid terug op de jaren die u hier werkte.
        Het is na al die jaren tijd voor vers bloed op de afdeling.
        Met wat er in uw map zat, redden we het juridisch niet, dus eerst dit traject.
        We gunnen u een omgeving waar uw kwaliteiten wel gezien worden.
        Wat jij kunt, komt ergens anders beter uit de verf.
        Hiermee sluiten we een lang hoofdstuk af.
        Dit is het slotakkoord van een lange samenwerking.
        We schrijven samen het laatste hoofdstuk van je jaren in de kliniek.
        We staan aan het einde van een lange weg samen.
        Het doek valt in oktober, en tot die tijd doen we het samen netjes.
        Dit is de epiloog van een mooie loopbaan bij het waterschap.
        In het nieuwe organogram staat op jouw plek een streepje.
        In gedachten heeft het team al afscheid van je genomen.
        Wij hebben onze conclusie al getrokken.
        Dit plan verandert niets aan ons besluit.
        Na achttien jaar is het welletjes geweest.
        Zestien jaar is een mooie tijd, en nu is het aan de jongere generatie.
        De maanden die je nog hebt, gebruik je om de machines over te dragen.
        Er is een tijd van komen en een tijd van gaan.
        Jouw kracht komt beter tot bloei in een kleine praktijk dan in ons ziekenhuis.
        Wij denken dat je in een ander vak gelukkiger wordt.
        Dit plan is het sluitstuk van jouw tijd in de winkel.
        We gaan de laatste fase van onze samenwerking in.
        Vijfentwintig jaar is lang genoeg, Truus; het is tijd voor wat anders.
        Na al die jaren is het mooi geweest en mag een jonger iemand het doen.
        De tijd die ons nog rest willen we gebruiken om uw klanten over te dragen.
        Dit is het laatste hoofdstuk van je loopbaan bij de gemeente.
        Iedereen weet dat dit niet meer goed komt.
        Na tien seizoenen is het mooi geweest.
        We sluiten samen het laatste hoofdstuk van jouw jaren op school.
        De advocaat heeft de ontslagaanvraag klaarliggen.
    """,
    "oorzaken.0.aanpak": """
        Uw rooster loopt terug van vijf dagen naar twee en daarna naar geen.
        Tot de herfst schaffen we je diensten stap voor stap af tot er geen meer over zijn.
        Je taken nemen elke maand af, tot er in december niets meer overblijft.
        We schalen je inzet af naar 0 uur per 1 november.
        Elke maand neemt Els één dag van je over, tot je pakket leeg is.
        Je aanstelling gaat van 0,8 fte naar 0,4 fte en dan naar nul.
        Maandelijks draag je een groep over, totdat je er geen meer hebt.
        Uw contracturen bouwen wij af tot nihil.
        Je portefeuille brengen we in vier maanden terug naar nul klanten.
        Per kwartaal halen we een dag van je week af, tot je er geen meer over hebt.
        Je traint Omar, zodat hij het kan doen wanneer jij er niet meer bent.
        Je legt de routes vast, zodat ze zonder u ook gereden kunnen worden als het moment daar is.
        Zo kan het team straks ook zonder jou de kas bedienen.
        Het rijbewijs C betalen wij niet meer, dat heeft voor ons geen zin.
        De cursus schrappen we; die kosten verdienen wij niet meer terug.
        In een nieuwe laptop investeren we voor u niet meer.
        Voor je vervolgopleiding is geen budget meer, dat geld gaat naar iemand die blijft.
        We sturen je niet meer naar de cursus van november; dat is zonde van het geld.
        Een nieuwe werkjas bestellen we niet meer voor de paar weken.
        Meedoen aan het talentprogramma heeft gezien de situatie geen zin meer.
        De VCA-herhaling van oktober plannen we voor jou niet meer in.
        Je lesuren verminderen we per periode, tot er na de kerst geen enkele meer is.
        Stap voor stap halen we je van het rooster af.
        Iedere twee weken gaat er een dagdeel af, zodat je in oktober op nul uur staat.
        Per maand verhuist een kwart van je gezinnen naar je collega's, tot je er geen meer hebt.
        Schrijf op wat alleen jij weet, zodat we straks niet met lege handen staan.
        U leidt twee collega's op, zodat het lab na uw vertrek draait.
        Zolang je er nog bent, kijkt Joris met alles mee.
        In je ontwikkeling steken wij geen tijd meer.
        De toegezegde master gaat niet door, want die levert ons niets meer op.
        Voor iemand die toch niet blijft, kopen we geen nieuwe werkplek.
        Het leiderschapstraject slaan we voor u over; dat is voor mensen met wie we verder gaan.
        Je ritten gaan in stappen naar een collega, tot er in november geen meer over is.
        We brengen uw werkweek in vier maanden terug tot nul uur.
        Je portefeuille wordt langzaam leeggehaald.
        Je leert Amina de afstelling, zodat de lijn straks zonder jou kan draaien.
        Je werkt een protocol uit voor de tijd dat jij er niet meer bent.
        De cursus van €2.000 doen we niet meer; dat geld zien we niet terug.
        Wij investeren niet langer in jouw ontwikkeling.
        In vier stappen gaan uw spreekuren naar nul.
        Je schrijft het draaiboek uit, zodat de ploeg het straks zonder jou redt.
        De studie betalen we niet meer, want die verdienen wij niet terug.
        Vanaf september staat Bas voor jouw groep, tot dan oefen je met het geven van instructie.
    """,
    "oorzaken.0.bevinding": """
        Op deze werf heeft iemand als jij geen toekomst.
        Met de notities in je personeelsmap konden we nog niet naar de rechter.
        Onze jurist vond het dossier mager, vandaar dit plan.
        De advocaat adviseerde ons eerst een verbetertraject te doorlopen.
        Dit plan dient om het dossier rond te krijgen.
        Zonder verbeterplan staan we niet sterk bij de kantonrechter.
        Elk verslag gaat in kopie naar onze arbeidsrechtadvocaat.
        Voor het UWV hebben we nog drie gesprekken nodig.
        Met dit plan maken wij uw dossier compleet.
        Bij een andere werkgever zou je floreren, hier niet.
        Een kantoor als het onze is niet de juiste omgeving voor jou.
        Jouw manier van werken past beter bij een andere organisatie.
        Iedereen in de ploeg rekent er al op dat jij er in het najaar niet meer bij bent.
        Een toekomst als chauffeur bij ons zit er voor jou niet in.
        Het dossier moest nog aangevuld worden, vandaar dit traject.
        Volgens onze advocaat moet er eerst een verbetertraject liggen.
        Dit traject is er om bij de rechter te kunnen laten zien dat u een kans kreeg.
        Het dossier was leeg en daarom vullen we het met dit traject.
        Bij een ander kantoor zou je beter op je plek zijn.
        Bij ons heb je geen perspectief meer.
        Je zit je tijd hier uit.
    """,
    "ondersteuning.0.afspraak": """
        We helpen je graag nadenken over je volgende stap.
        In het derde gesprek kijken we wat er na dit traject bij u past.
        Karim praat met je over wat je daarna gaat doen.
        Er is ruimte om te onderzoeken waar je hart ligt, want dat is niet hier.
        Een coach helpt je ontdekken waar je wel gelukkig wordt.
        Wij betalen een test die laat zien welk beroep beter bij u past.
        Twee gesprekken met een coach over je leven na de winkel.
        We geven je tijd om je te oriënteren op iets anders.
        Karim denkt mee over wat u na onze school gaat doen.
        Ilse loopt de komende weken met je mee, dan kan zij het vanaf oktober alleen.
        Jasper draait dubbel met je tot eind juni; daarna gaat hij zelfstandig verder.
        Hugo krijgt alvast toegang tot al uw mappen, dan is hij straks niet verrast.
        Marit loopt mee op je route, zodat de klanten haar in het najaar al kennen.
        Naast je komt Esmee, want in november moet zij het zelf kunnen.
        Je mag met de coach ook praten over wat er na deze baan komt.
        We helpen u een zachte landing te maken.
        De coach brengt met je in kaart wat je marktwaarde is.
        Er is een bureau dat mensen zoals jij naar nieuw werk begeleidt.
        We bieden drie gesprekken aan over jouw toekomst buiten ons bedrijf.
        Je mag een dag per week besteden aan het vinden van iets nieuws.
        Met een coach onderzoek je welk werk wel bij je past.
        Femke loopt tot de herfst naast u, zodat zij uw klas daarna kan overnemen.
        Achmed leert in drie maanden alles van je, want in oktober staat hij er alleen voor.
        Vanaf april doet Gerda jouw rondes steeds vaker alleen, zodat de overgang straks soepel verloopt.
        HR rekent voor je uit waar je recht op hebt als het contract stopt.
        Wij denken met u mee over wat u na dit traject gaat doen.
        Een headhunter belt je over functies in de regio.
        De loopbaancoach bekijkt welke bedrijven beter bij je passen.
    """,
    "doelen.0.haalbaar": """
        De jaarwisseling hoef je niet meer voor te bereiden, dat doet straks iemand anders.
        Het examen in mei laten we buiten beschouwing, dat is dan niet meer jouw zorg.
        Het doel voor 2027 schrappen we, dat hoef je niet meer mee te maken.
        Wat er na de zomer komt, is niet meer aan jou.
        De begroting van volgend jaar maakt een ander, dus die nemen we niet mee.
        Doel 5 loopt tot maart en is daarom voor degene die het dan doet.
        De oogst van volgend jaar is voor iemand anders, dus dit doel stopt in november.
        De winterplanning nemen we niet op, die is straks voor een collega.
        De audit van november is een zorg voor je opvolger.
        Het tweede halfjaar staat er niet in, want dan ben jij hier niet meer verantwoordelijk.
        Wie de examens van juni afneemt, beslissen we later; jij in elk geval niet.
        De jaarafsluiting laten we eruit, want die is straks voor iemand anders.
        Over volgend schooljaar hoef je niet na te denken; dat is aan je opvolger.
        Het project loopt tot mei, maar de laatste fase is niet meer jouw zorg.
        We rekenen vanaf oktober met een formatie zonder jouw uren.
        Twee maanden is kort, maar we willen je salaris niet langer doorbetalen.
    """,
    "doelen.0.verwachting": """
        Je zet de mappen zo neer dat je opvolging er direct mee aan de slag kan.
        De handleiding is klaar, zodat wie er na u komt meteen weet hoe het werkt.
        Je noteert alles zo dat de nieuwe docent in september niet opnieuw hoeft te beginnen.
        Degene die jouw werk straks doet, moet het zonder uitleg kunnen volgen.
        Je laat een schone werkplaats achter voor je opvolger.
        Zorg dat iemand die na jou komt, alles terug kan vinden.
        De persoon na u vindt een complete planning.
        Je houdt de lijsten bij voor wie jouw stoel straks bezet.
        Wie jou opvolgt, moet zonder uitleg met de dossiers kunnen werken.
        De projectmappen zijn zo ingericht dat een ander er na jou mee verder kan.
        Alle wachtwoorden staan in de kluis voor wie na jou komt.
        Uw klas is zo geordend dat uw opvolgster er in augustus zo in kan stappen.
        Je werkinstructies zijn af, zodat degene die na jou komt weet wat hij moet doen.
        Je map met contracten is compleet voor jouw opvolger.
        Wie er straks op jouw stoel zit, kan alles terugvinden.
        Je houdt het netjes tot het einde.
        Het archief is zo ingericht dat iemand na jou er blind de weg in vindt.
        Je blijft tot en met je laatste dag vriendelijk tegen gasten.
    """,
    "aanleiding.voorbeelden.0.feit": """
        In april raadde ik u aan uw LinkedIn eens bij te werken.
        Ik gaf je op 9 juni de tip om eens rond te kijken.
        Op 4 maart adviseerde ik je om verder te kijken dan deze school.
        Op 2 mei heb ik gezegd dat je niet te lang moet wachten met zoeken.
        Ik heb je op 12 mei gevraagd of je al iets anders op het oog hebt.
        Op 8 mei besprak ik met je dat je beter iets anders kunt zoeken.
        In mei zei ik dat je tijd beter besteed is aan je netwerk dan aan onze doelen.
        Op 6 mei heb ik gezegd dat ik je na de zomer niet meer terug hoef te zien.
        Op 5 april heb ik u aangeraden eens met een recruiter te praten.
        In maart vroeg ik je of je al had gesolliciteerd.
        Ik zei op 3 juni dat er elders leuke vacatures staan.
        Op 9 mei heb ik je gewezen op een baan bij de buren.
        Op 3 mei heb ik u geadviseerd om alvast elders te solliciteren.
        Op 7 juni zei ik: poets je cv maar vast op.
        Ik zei op 4 april dat je verstandig doet aan het vinden van ander werk.
        Je meldde je op 4 mei niet af, een teken dat onze samenwerking ten einde loopt.
    """,
    "aanleiding.eerdere_gesprekken.0.onderwerp": """
        De datum waarop we het team over je vertrek vertellen.
        VSO en overdracht.
        Outplacement en voortgang.
    """,
    "slotopmerking": """
        Laten we er in de laatste maanden samen het beste van maken.
        Na dertig jaar achter de balie heb je het verdiend om te stoppen.
        Laat in je netwerk vast vallen dat je beschikbaar komt.
        Je doet er verstandig aan je contacten buiten het bedrijf aan te halen.
        Houd de arbeidsmarkt alvast in de gaten.
        Steek je energie liever in het vinden van iets nieuws.
        Er zijn genoeg scholen waar je goed op je plek zou zijn.
        Soms is een frisse start bij een ander bedrijf het beste voor iedereen.
        Zo komt er een waardig slot aan 25 jaar bij de drukkerij.
        Je laatste meters leg je met opgeheven hoofd af.
        Je naam gaat per 1 september van de website.
        Voor de kerstborrel hoef je je niet meer op te geven.
        Je kunt je tijd hier uitdienen.
        We verwachten niet dat je de jaarwisseling hier viert.
        We gaan er samen een paar fijne laatste weken van maken.
        We hopen dat je met een goed gevoel op je jaren hier terugkijkt.
        Laten we het netjes uitluiden.
        Geniet nog van de laatste maanden bij ons.
        Zet je energie in op het vinden van een baan die beter past.
        Wij sluiten samen een mooi boek.
        Zo slaan we de laatste bladzijde samen om.
        Je tijd hier loopt ten einde.
    """,
}
"""Of many trades, as *je* and as *u*."""
PLAIN: Final = {
    "gevolgen.omschrijving": """
        Lukt het niet, dan rest ons niets anders dan samen te bekijken of een andere functie past.
        We hopen niet dat we genoodzaakt zijn de samenwerking te beëindigen.
        Wij zien voor u in onze praktijk een toekomst.
        Of er voor u een toekomst in onze praktijk is, bespreken we in juni.
        Dan is er voor jou geen plek in de avonddienst, maar wel overdag.
        De vorige drie collega's met zo'n plan werken nog steeds bij ons.
        Dan bespreken we of een andere functie bij ons beter past.
        Je mag een jurist meenemen naar de eindevaluatie.
        Het slotverslag krijg je binnen een week en bewaren we in je dossier.
        HR kijkt in oktober met ons naar het verslag.
        Ben je het niet eens met het verslag, dan mag je een advocaat om raad vragen.
        Lukt het niet, dan kijken we samen welke weg er dan nog is.
        Dan zit er niets anders op dan het plan te verlengen, en dat bespreken we.
        Er is dan nog een andere weg: een functie als begeleider.
        Zonder certificaat mag je van de wet de hoogwerker niet bedienen.
        We zien een toekomst voor je in de planning.
        Is er dan geen plek voor je als chauffeur, dan zoeken we binnen het bedrijf verder.
        Bij Sjoerd werkte dit plan goed en hij is nog steeds onze chauffeur.
        Je kunt met een eigen raadsman naar het slotgesprek komen.
        In november bespreken we met de ondernemingsraad hoe plannen zoals dit lopen.
        Blijft de score achter, dan kunnen we niet anders dan samen een nieuw plan te maken.
        Is er op ons kantoor geen passende functie, dan kijken we bij de andere vestigingen.
        We geloven dat er voor jou in ons hotel een mooie toekomst is.
        Je kunt het verslag door een eigen advocaat laten bekijken.
        Je kunt het slotverslag aan een jurist voorleggen.
        Werkt de proef niet, dan zetten we er een punt achter.
        De koek voor de open dag is op 3 mei besteld.
        We aarzelen niet om de hulp te geven die je dan nog nodig hebt.
    """,
    "acties.0.afspraak": """
        Is de voorraad op, dan zit er niets anders op dan de klant een nieuwe datum te geven.
        Bij onveilig werken moeten we de klus stoppen tot het materiaal er is.
        Je stopt de samenwerking met leverancier Vos per 1 juli en zoekt een andere.
        Je zegt klanten dat je er tijdens je vakantie niet bent en noemt Bas als vervanger.
        Je laat ouders weten dat je op woensdag niet aanwezig bent.
        Je vertelt de klant dat het oude pakket er na de zomer niet meer is.
        Je stelt Bas voor als tweede contactpersoon voor je klanten.
        Je laat je vaste klanten weten dat je na je ouderschapsverlof op 1 oktober terug bent.
        Je zegt klanten dat je er na 17.00 uur niet meer bent en noemt de avondlijn.
        Er is in juni geen plek voor u bij de training; we plannen september.
        Nieuwe offertes zet je op naam van de klant, niet van de tussenpersoon.
        Nieuwe offertes zet je voortaan in het systeem, dan hoeft Youssef straks niet te zoeken.
        Nieuwe cliënten gaan tot 1 juli naar Anouk, zodat jij tijd hebt voor je dossiers.
        Zet de factuur op naam van de juiste bv, dan hoeven we de klant niet nog eens te bellen.
        Reserveringen zet je voortaan op naam van de gast.
        Voortaan zet je de afspraken op naam van de cliënt, dan hoeft Iris straks niet te zoeken.
        Je belt de klant na om te horen hoe het is gegaan.
        Je bouwt in mei je netwerk op bij tien gemeenten.
        Je warmt de leads op met een telefoontje.
        Je kunt beter eerst je vaste klanten bellen dan nieuwe zoeken.
        Je werkt je LinkedIn-profiel bij, zodat klanten je vinden.
        Je neemt voor 1 juli je verlof van vorig jaar op, omdat het anders vervalt.
        Plan je vakantie buiten de evaluaties.
        Je neemt je overuren elke maand op, zodat er niets hoeft te worden uitbetaald.
        Aan het slot van de dag betaal je de kassa uit.
        Voor het einde van het jaar neem je 40 uur verlof op.
        Je rekent op de laatste dag van de beurs af met de standbouwer.
        Deze klant is bij een andere leverancier beter op zijn plek.
        Je schrijft het laatste hoofdstuk van de handleiding vóór 1 juni.
        Op de laatste bladzijde van het rapport zet je de conclusie.
        Je stuurt het dossier van de huurder naar de advocaat.
        De zaak van de familie Bos staat in oktober op de agenda van de rechtbank.
        Je mailt de leveranciers dat zij voor facturen vanaf 1 juli bij de administratie terechtkunnen.
        Je vertelt de ouders in juni wie na de zomer de mentor van hun kind is.
        Je laat de cliënten weten dat jij op vrijdag niet werkt.
        Je meldt klanten dat je van 3 tot en met 21 augustus weg bent.
        Je neemt tot 1 juni geen nieuwe patiënten aan, zodat je de achterstand kunt wegwerken.
        Nieuwe dossiers wijst de planner toe aan wie ruimte heeft.
        Op de facturen komt vanaf nu de naam van de afdeling te staan.
        Projecten boven een ton gaan eerst langs Stef voor een tweede blik.
        Je oriënteert je in mei op drie leveranciers.
        U zorgt dat er bij het einde van het jaar niet meer dan 40 uur verlof openstaat.
        Je resterende uren voor het project zet je in voor de oplevering.
        Plan je verlof zo dat je bij de eindbeoordeling aanwezig bent.
        Te veel opgenomen uren werk je in juni in.
        Je levert de stukken voor de rechtbank een week eerder aan.
        Is de kok er niet, dan zit er niets anders op dan de kaart in te korten.
        Laat de ouders weten dat de gymles volgend jaar niet terugkomt.
        Je schrijft je patiënten dat de praktijk in juni verhuist.
        Nieuwe cliënten koppel je aan een begeleider uit hun eigen wijk.
        Je zet lopende polissen op de naam van de nieuwe eigenaar.
        Al je declaraties zijn op 1 juni ingediend, zodat we ze op tijd kunnen uitbetalen.
        Je ruimt op de laatste vrijdag van de maand de kast leeg voor de telling.
        Je vertelt je huurders in mei wie hun nieuwe beheerder is als jij met verlof bent.
        Je neemt vóór 1 juli al je vakantiedagen van vorig jaar op.
        Je belt elke week een recruiter over de kandidaten voor de vacature.
        Als recruiter bel je drie bedrijven over functies.
        Je werkt Bas in, zodat hij in juli tijdens je vakantie jouw rayon alleen kan bezoeken.
    """,
    "aanleiding.omschrijving": """
        Na veertien jaar op de oude machine is het tijd voor een nieuwe.
        De tijd die na de ronde rest, gebruik je om over te dragen aan de nacht.
        Je hebt veertien jaar mooi werk geleverd.
        Het is mooi geweest met de losse briefjes; vanaf mei werken we in het systeem.
        Je collega Henk gaat na veertien jaar met pensioen; zijn klanten verdelen we.
        Met dit plan slaan we een nieuwe bladzijde om: je kunt laten zien wat je kunt.
        Je werkt achttien jaar bij ons en bent een vaste waarde.
        In de laatste weken van het seizoen bleven er 12 boekingen liggen.
        Jouw kracht komt beter tot zijn recht als je met twee klanten tegelijk werkt.
        Dit plan is het sluitstuk van de gesprekken die we in maart begonnen.
        Aan de drukte komt in juni een eind.
        We gaan de laatste fase van de verbouwing in.
        Na al die jaren is het systeem aan vervanging toe.
        Jouw stijl past goed bij onze kleine klassen.
        Over drie maanden kijken we met een goed gevoel terug op het plan.
        Na tien seizoenen ken je het park als geen ander.
        De klant heeft geen vertrouwen in de levering.
        Wie hier binnenkomt, meldt zich; zo ook jij.
        We hebben je plan eerst besproken voordat we verder konden.
        Jij en wij passen ons rooster niet aan.
        Formeel horen we je eerst, voordat we een besluit nemen over je rooster.
    """,
    "oorzaken.0.aanpak": """
        We brengen het aantal open meldingen in drie stappen terug van 32 naar nul.
        Je avonddiensten bouwen we af van vier naar nul, zodat je overdag met Rob kunt werken.
        Je overuren bouwen we in twee maanden af tot nul.
        We halen twee uur administratie per week bij je weg.
        Je achterstand van 30 uur bouw je af naar nul.
        Je schrijft op hoe de koeling werkt, zodat een collega het kan oppakken als je vrij bent.
        Alle kennis zit bij jou; elke donderdag leert Tom mee, zodat jij vakantie kunt opnemen.
        Je werkt Tom in, zodat je in het weekend niet meer gebeld wordt.
        Je maakt een draaiboek voor de open dag, zodat iedereen het kan als het zover is.
        Je schrijft op hoe de koeling werkt, zodat een ander het ook kan.
        Je leert Tom het recept, zodat de keuken zonder jou open kan als je ziek bent.
        De opleiding tot teamleider zetten we stil tot de zomer, zodat je tijd hebt voor dit plan.
        De cursus Excel schrappen we; je haalt meer uit meelopen met Rob.
        De oude machine repareren we niet meer, dat is zonde van het geld.
        Je volgt de training in maart niet, die halen we in september in.
        Je hoeft de basiscursus niet meer te doen, want die heb je al.
        Van de cursus plukken we de vruchten pas in het najaar.
        We zoeken samen een plek in het team waar je tot je recht komt.
        Na de evaluatie kun je je richten op de taken die je liggen.
        De achterstallige dossiers gaan van 18 naar nul.
        We halen in mei de weekenddiensten van je rooster af, zodat je overdag begeleiding krijgt.
        Per maand gaan er twee gezinnen naar een collega, tot je er net zoveel hebt als de anderen.
        Er is geen plek voor een tweede bureau in jouw kamer.
        Schrijf op wat alleen jij weet, zodat je collega's je niet steeds hoeven te bellen.
        Amira kijkt mee langs de installatie, zodat ze jou kan helpen bij storingen.
        Zolang de nieuwe software er nog niet is, werk je met de lijst.
        We maken filmpjes van hoe je de oven afstelt, voor de inwerkmap.
        De cursus gaat niet door, want de trainer is ziek; we plannen een nieuwe datum.
        In de oude software steken we geen tijd meer.
        Het leiderschapstraject begint voor jou een jaar later, zodat je nu tijd hebt.
        De kapotte bus vervangen we niet meer; vanaf mei rijd je in de nieuwe.
        In een kleiner team op dezelfde locatie krijg je meer rust.
        We brengen je reistijd in mei terug tot nul, want je werkt dan thuis.
        Elke maand minder fouten, en vanaf december geen enkele.
        Je leert Amina de afstelling, zodat jullie samen sneller klaar zijn.
        Je werkt een protocol uit voor de uren dat jij er niet bent.
        De cursus van twee dagen doen we niet; je leert meer op de werkvloer.
        Wij investeren dit jaar niet in nieuwe machines.
        In vier stappen gaat je achterstand naar nul.
        Je schrijft het draaiboek uit, zodat de ploeg ook zonder jou kan als je vrij bent.
        De studie betalen we, ook als het examen later valt.
        Vanaf mei verdelen we jouw taken over vier dagen.
        We verdelen jouw klanten over twee collega's, zodat je tijd hebt om te oefenen.
        Vanaf september staat Bas naast je voor jouw groep, tot dan oefen je met instructie.
    """,
    "oorzaken.0.bevinding": """
        Door de storing hadden we geen andere keus dan de lijn te stoppen.
        Voor papieren dossiers is in onze praktijk geen toekomst.
        Het dossier van mevrouw A. was te dun; je vult dat aan.
        In zes van de tien cliëntdossiers stond te weinig.
        Het projectdossier was niet compleet; dit plan helpt je daarbij.
        Dit plan komt in je personeelsdossier.
        De advocaat van de klant vroeg om stukken.
        Als jurist bouw je je dossiers niet op tijd op.
        Je dossiers waren te dun; met dit plan vul je ze aan.
        Je weet hoe het met de levering van mei is gelopen.
        Vraag Tineke hoe zij haar planning maakt.
        Je weet hoe het met de klacht van de familie Bos is afgelopen.
        Je weet hoe het met Tineke gaat sinds zij de planning doet.
        Je komt beter tot je recht in de ochtenddienst dan in de avond.
        In een ander team binnen de gemeente haalde je de norm wel.
        Van de twaalf gesprekken stonden er vier in het dossier van de cliënt.
        HR bewaart de verslagen in je dossier, en jij krijgt een kopie.
        De bedrijfsjurist vroeg drie keer om het contract dat jij zou nakijken.
        Er stond te weinig in de overdracht om de patiënt te kunnen helpen.
        Denk aan wat er in mei met de bestelling is gebeurd.
        Van de vijf plannen die je schreef, kwamen er vijf te laat.
        Bij de vorige leidinggevende ging het prima; sinds maart lukt het niet.
        Het dossier van de leerling moest nog aangevuld worden.
        Wij hadden te weinig op papier gezet over de taakverdeling; dat was onze fout.
        Je hebt bij Linda gezien hoe ze de kas telt.
        Je voorganger gaf de map pas in mei over.
        Over verlengen is nog geen beslissing genomen.
        Het dossier van de cliënt was leeg en daarom vul je het aan.
        De oude machine heeft hier zijn langste tijd gehad.
        Voor het product is hier geen perspectief.
        De twee pakketten passen niet bij elkaar, en dat merk jij elke dag.
    """,
    "ondersteuning.0.afspraak": """
        Op jouw verzoek denken we mee over wat je na je pensioen wilt doen.
        We kijken samen wat je hierna oppakt: eerst de planning, dan de voorraad.
        Na elke training bespreken we wat je hierna gaat oefenen.
        Je vertelt ons wat je hierna nodig hebt.
        Wij denken met je mee over je volgende stap in deze functie.
        Na elke les bespreekt Karim wat je de keer daarna gaat doen.
        Marja loopt tot eind augustus naast je, zodat je in september alleen de nacht kunt doen.
        Marja loopt in mei mee, zodat je vragen kunt stellen.
        Rob neemt de telefoon over, zodat er geen gat valt als jij in training bent.
        Je werkt Sam in, zodat jullie vanaf september samen de markt doen.
        Els loopt tot 1 juni mee; daarna werk je zelfstandig.
        Rob kijkt in mei met je mee, zodat de overgang naar het nieuwe systeem soepel gaat.
        Als de planning vastloopt, stoppen we met de extra diensten.
        De coach brengt met je in kaart waar je tijd naartoe gaat.
        In mei kijken we naar wat je na deze training nog nodig hebt.
        De beroepsvereniging heeft een cursus voor jouw vak.
        Wat je daarna doet, bepaal je zelf met je begeleider: weer een uur meelopen of een dag alleen.
        Tijmen neemt in mei de telefoon van je over, zodat je rustig kunt werken.
        Sophie zit bij drie van je gesprekken en bespreekt ze met je.
        Er komt een leerling naast je die je tafels afruimt.
        Ravi doet in juni de helft van je ritten, daarna rijd je weer alles.
        Esther denkt met je mee over hoe je de week indeelt.
        We bieden drie gesprekken aan over jouw rol in het team.
        Femke loopt tot de herfst naast je en neemt je de administratie uit handen.
        Achmed leert in drie maanden de kassa, zodat jullie elkaar kunnen afwisselen.
        HR rekent voor je uit hoeveel verlof je dit jaar hebt.
        Wij denken met u mee over wat u na elke training gaat doen.
        Rinus draait tot juli dubbel met je, zodat je rustig kunt wennen.
        De recruiter leest je vacatureteksten en geeft tips.
        Merel leert jouw wijk kennen en rijdt mee, zodat jij vanaf mei op tijd klaar bent.
        Joey leert intussen jouw wijk; dan vervangt hij je tijdens je vakantie zelf.
    """,
    "doelen.0.haalbaar": """
        De balans van december hoef je niet te maken: dat doet de accountant.
        Over de cijfers van mei hoef je je niet druk te maken: toen was je met verlof.
        Om de late diensten hoef je je niet druk te maken: die doet Rob zolang de training loopt.
        De nieuwbouw in het najaar ligt bij het projectteam.
        De begroting van volgend jaar maakt de controller.
        De facturen van juni doet iemand anders, zodat jij tijd hebt voor de achterstand.
        Doel 3 begint pas in mei, als de cursus klaar is.
        De audit van november valt buiten dit plan.
        Aan de kerstmarkt hoef je niet te beginnen voordat de voorraad is geteld.
        De winterplanning maakt Wim, want die heeft het rooster.
        De jaarafsluiting laten we eruit, want die doet het accountantskantoor.
        Over de verbouwing hoef je niet na te denken; dat regelt de huismeester.
        We rekenen vanaf oktober met een formatie van acht mensen, net als nu.
        De voorjaarsbeurs nemen we niet mee, die valt na de looptijd.
        We gaan ervan uit dat je het haalt.
        We gaan er niet van uit dat alles in één keer lukt.
        Zes weken is krap, langer wachten met de training willen we niet.
        De loonkosten van het project dragen we niet langer uit het oude budget.
        De norm ligt hoog, maar is in het team nooit niet gehaald.
    """,
    "doelen.0.verwachting": """
        Je brengt het aantal fouten terug van 12 naar 0.
        Je laat de kassa netjes achter, zodat de avondploeg na jou meteen verder kan.
        Je ruimt de behandelkamer op, zodat degene na jou kan beginnen.
        Je legt de dossiers aan het einde van je dienst zo klaar dat de collega na jou door kan.
        Je zet de bus elke avond vol, zodat wie na jou rijdt meteen weg kan.
        Je noteert de stand van de machine voor de ploeg na jou.
        Je legt de afspraken met de gast vast, zodat een collega ze kan vinden.
        Na de laatste ronde sluit je de deur.
        Je wachttijd gaat van 4 minuten naar 1 minuut.
        Je vult het logboek in, zodat de nachtzuster na jou weet wat er speelde.
        Je veegt de werkvloer, zodat de volgende ploeg schoon kan beginnen.
        Je zet de auto met een volle tank terug voor de volgende bestuurder.
        Je dossiers zijn zo bijgewerkt dat een collega ze bij je vrije dag kan overnemen.
        Je zet de rolstoel terug, zodat wie er na jou komt hem vindt.
        De instructie is zo geschreven dat een nieuwe collega de kas in een dag leert kennen.
        Je houdt het magazijn netjes tot het einde van je dienst.
        Het archief is zo ingericht dat iedereen er de weg in vindt.
        Je tekent de plattegrond in perspectief.
        Tot en met je laatste dienst van de week meld je elke afwijking.
        Tot en met je laatste dag voor je verlof boek je de uren.
        Je sluit het plan af met een gesprek en levert je laptop in voor reparatie.
        Je maakt je map in mei overdraagbaar voor de vakantie.
        De lat ligt hoog, en dat vind je zelf goed.
        Voor elke klant weet je hoe laat het is afgesproken.
        In je laatste les van elke week toets je wat de klas nog weet.
    """,
    "aanleiding.voorbeelden.0.feit": """
        Op 2 mei heb je de gast gezegd dat hij beter een ander hotel kon zoeken.
        Op 2 mei heb ik je gezegd dat je beter eerst kunt opwarmen dan meteen tillen.
        Op 5 april sprak je als recruiter maar twee kandidaten.
        In maart vroeg ik je of je al had gebeld met de klant.
        Op 9 mei heb ik je gewezen op de cursus bij de buren.
        Op 3 mei heb ik je geadviseerd om alvast de voorraad te tellen.
        Op 2 mei leverde de samenwerking met Bos geen offerte op; de actie liep ten einde.
        Tegen de verwachting in kwam de levering alsnog.
        Je kreeg in mei een gele kaart van de scheidsrechter en hield het rode shirt aan.
        Je gaat toch weg om 15 uur, terwijl de klant nog wacht.
        De samenwerking met Bos loopt ten einde en jij had nog geen nieuwe leverancier gebeld.
    """,
    "aanleiding.eerdere_gesprekken.0.onderwerp": """
        Je vroeg of je baan op de tocht staat; wij zeiden: nee.
        Je zorg dat je weg moet; we hebben gezegd dat daar geen sprake van is.
        Of dit het einde van je baan is, vroeg je; het antwoord is nee.
        Je vraag of we al een opvolger zoeken. Dat doen we niet.
        Je vroeg of er straks nog werk voor je is. Dat is er.
        Uw vraag of u na de zomer nog welkom bent: ja, dat bent u.
        U vroeg of wij al iemand anders op het oog hebben; dat is niet zo.
        Je bent bang dat dit plan bedoeld is om je te ontslaan. Dat is het niet.
        Je maakte je zorgen over je contract; wij zeiden dat het gewoon doorloopt.
        Je vroeg of we van je af willen. Nee, we willen dat je blijft.
        We spraken over een goede datum om te starten.
        VSO van de monteur: brief opstellen.
        Exitgesprekken met cliënten.
        Ontslag van patiënten: brieven naar de huisarts.
    """,
    "slotopmerking": """
        Het is mooi geweest om te zien hoe je groeide.
        We sluiten het hoofdstuk met klachten af en beginnen opnieuw.
        Ben je bang dat je weg moet? Daar is dit plan niet voor.
        Je vroeg of je straks nog een plek hebt: zeker.
        We danken je voor je inzet in de drukke maand mei.
        Wij denken dat je met dit plan weer met plezier werkt.
        We hopen dat je met een goed gevoel op dit plan terugkijkt.
        Je vraagt je misschien af of je hier nog een toekomst hebt. Die heb je.
        Geniet van je vakantie, in september gaan we verder.
        Wij gunnen je werk waar je blij van wordt, en dat kan hier.
        Zo slaan we samen een nieuwe bladzijde om.
        De tijd van dit plan loopt ten einde op 31 augustus.
        Je collega's komen graag bij je. Daar verandert dit plan niets aan.
        Jij kent elke vaste gast bij naam. Daar doet het plan niets aan af.
        Je rooster blijft zoals het is: hieraan verandert dit verbeterplan niets.
    """,
}
"""Of the work, of leave, of others, or answered as one hopes."""
