"""Sentences for V06: private life in plain words, and the same words about the work."""

SIGNS = """\
Na de dienst in de kerk heb je het er met gemeenteleden over gehad.
Ik hoorde in de moskee dat je weg wilt.
Je hebt een betalingsregeling met de Belastingdienst en dat vreet aan je.
Je bent failliet gegaan met je vorige zaak.
Wij bellen samen met de schuldhulp van de gemeente.
Sinds je niet meer samen bent met Mark ben je kortaf.
Je draagt je trouwring niet meer en bent sindsdien afwezig.
Sinds je alleen bent komen te staan werk je tot laat.
Je laat op de redactie niet merken op wie je hebt gestemd.
Je hebt je tijdens de verkiezingen openlijk achter Wilders geschaard.
Je houdt je stem bij de raadsverkiezingen voor jezelf, ook al weet iedereen dat het de PVV was.
Je hebt buiten het werk veel op je bordje.
Er spelen buiten het werk dingen die je veel kosten.
Vanwege de zittingsdagen in juni schuiven we je diensten.
Je leidinggevende houdt rekening met de rechtszaak en ruilt je dienst.
De politie haalde je op 4 april van de werkvloer.
Je begon weer over de PVV en daarna wilde niemand met je werken.
Je bent verliefd op een collega en let niet op.
Na de begrafenis in mei heb je vier weken geen uren ingevuld.
Nu je weer alleen woont, kun je ook avonddiensten draaien.
Er speelt nu privé te veel om het werk bij te houden.
Met een baby van drie maanden zijn de nachten kort.
Je dreumes houdt je 's nachts wakker.
4 mei: kind ziek, drie uur te laat.
In de oneven weken heb jij de jongens en begin je later.
Hassan bidt onder werktijd en is dan niet bereikbaar.
Rachid trekt zich vijf keer per dag terug om te bidden.
Je Koran ligt op de balie en dat roept vragen op.
U bent 63 en het tempo van de jongeren houdt u niet bij.
De jaren gaan tellen bij je.
De jongere garde loopt je voorbij, Cor.
Je hebt collega's om geld gevraagd omdat je de energierekening niet kon betalen.
We helpen je de huurachterstand weg te werken.
Je kunt de boodschappen aan het eind van de maand niet betalen.
Nu het thuis weer rustig is, verwachten we weer acht bezoeken.
Je bent in één jaar twee ouders kwijtgeraakt.
Na het gemis dat je dit jaar meemaakte, geven we je de tijd.
U heeft onlangs iemand verloren die u dierbaar was.
Je verleden bij justitie maakt klanten huiverig.
U moet op 3 juni voor de rechter verschijnen.
Je reclasseringsambtenaar wil elke maand een gesprek.
Je stond met een spandoek bij de klimaatblokkade op de A12.
Je bent kandidaat voor de gemeenteraad.
Je linkse opvattingen vallen slecht in de ploeg.
Je posts over de boerenprotesten vallen slecht bij klanten.
Wij weten wat er voor jou en je meiden van deze baan afhangt.
Je hebt thuis de handen vol.
3 mei afwezig i.v.m. overlijden schoonvader.
Na de uitvaart van je zus ben je niet meer op tempo gekomen.
Je vader †, vrij tot en met vrijdag.
Er was een sterfgeval in je familie.
Je ruilt je dienst zelf als je naar de kerkdienst wilt.
We houden bij het rooster rekening met het suikerfeest.
Je krijgt een plek om te bidden.
Wij weten dat je vast hebt gezeten.
We vragen de reclassering hoe het met je gaat.
Je vertelde dat je voor moest komen wegens mishandeling.
Je hebt een contactverbod en durft de wijk niet in.
Je loopt mee in elke demonstratie en komt brak binnen.
Als fractievoorzitter heb je je hoofd er niet bij.
Hij stemt op Wilders.
Je staking van vorige maand heeft kwaad bloed gezet.
Als actief FNV-lid ben je meer met acties bezig dan met orders.
We schieten je een maandsalaris voor, zodat je rust krijgt.
Je kunt de benzine niet meer betalen.
Zolang je in de noodwoning zit, mag de bus mee.
Je woont antikraak en hebt geen internet.
Je bivakkeert op een camping.
We geven je twee dagen vrij om te verhuizen.
Je brengt je dochter eerst weg en begint om kwart voor negen.
De echtelijke ruzies lopen door in je werk.
Er speelt privé van alles bij je.
Je bent een typische millennial.
Van iemand van bijna zestig verwachten wij meer.
Iemand die tegen de zestig loopt, doet dit niet zo snel.
Bijna met pensioen laat je de teugels vieren.
Als Surinamer neem je het niet zo nauw.
Door de mantelzrog ben je moe.
Sinds je sheiding ben je stil.
Je zit in de schuldsannering.
Je huwlijk loopt stuk.
Op zijn 58e leert hij dit pakket in drie weken.
Als veertiger zonder gezin kun je best klanten in het buitenland bezoeken.
Voor iemand van zijn generatie is het wennen aan digitale bonnen.
Op 3 maart was je weg voor een zitting bij de kinderrechter.
Sinds je er in je eentje voor staat met de kinderen werk je geen vroege dienst.
Vraag om een voorschot op salaris omdat je de maand niet doorkomt.
Je zoekt een oppas voor de kinderen, zodat je om acht uur begint.
We weten wat minder uren betekenen nu jullie net een huis hebben.
De reclassering belt je niet meer op de werkplek.
Je raadslidmaatschap houd je buiten werktijd.
""".splitlines()

NO_SIGNS = """\
Je belt de oppas van elk kind terug binnen een dag.
Je baby-groep had drie keer geen tweede leidster.
De opvang sluit om half zes en je rondt dan de overdracht af.
Je levert elke week twaalf kerken en moskeeën een offerte.
Je rondleiding in de kerk duurde dertig minuten te lang.
De dienst in de kerk heb je niet op tijd opgebouwd voor de uitvaart.
De Oude Kerk in Delft is je grootste project.
Je bent de jongste bediende in rang en krijgt twee keer per week instructie.
De machine is te oud om nog sneller te draaien.
Het pand is niet meer het jongste en de installatie lekt.
Je achterstand in de facturen is zes weken.
De achterstand bij de woningbouw in je rayon is 40 woningen.
Je hebt een voorschot van een klant niet geboekt.
Je verleent voorschotten aan huurders zonder akkoord.
Het verlies over het tweede kwartaal was 40.000 euro.
Het verlies van drie klanten in het voorjaar kostte 12% omzet.
Je pendelt tussen de vestigingen Arnhem en Nijmegen.
Twee adressen in de route sla je over.
Je hebt veel op je bordje met drie projecten tegelijk.
Je vraagt van elke nieuwe medewerker een VOG aan.
Van zes nieuwe vrijwilligers ontbreekt de VOG in het dossier.
De rode hokjes in het overzicht sla je over.
Op het formulier kruis je het rode hokje niet aan.
Je koffers met monsters stonden nog in de auto.
De regeling met Van Dijk over de betaling stond niet in het CRM.
De rust op de afdeling is teruggekeerd sinds mei.
De rust in het magazijn keert terug als de planning klopt.
Op de dagen dat je de balie hebt, ben je tot 18.00 uur aanwezig.
Op de dagen dat je de kleuters hebt, ruim je om drie uur op.
Je bidt aan het bed met bewoners die daarom vragen, zoals hoort bij je functie als geestelijk verzorger.
Je artikel over de verkiezingen stond twee uur te laat online.
De verlovingsringen lagen zonder prijskaartje in de vitrine.
Je verkocht acht ringen in mei.
De ring van de klant raakte zoek.
Wij hopen dat dit plan je motiveert.
Als het misgaat met een levering mag je mij appen.
Een overlijden meld je meteen aan de arts.
De uitvaart van mevrouw Jansen begon een kwartier te laat.
Je belde de weduwe drie weken na het overlijden van haar man over de polis.
Er is een sterfgeval in de familie van een bewoner niet gemeld.
Je levert de kerkbanken af en gaat naar de kerk om ze te stellen, vóór je late dienst.
Je houdt bij de inkoop rekening met het suikerfeest.
Voor gasten die dat willen maken we een plek om te bidden; jij regelt de sleutel.
Als koster zet je op zaterdag de stoelen klaar.
Je zet de zittingen in je rooster en meldt wijzigingen aan de griffie.
Je zat met de wagen vast op de A12.
De politie haalde op 4 juni beelden op.
Je doet mee in een demonstratie voor klanten van het nieuwe model.
Je ligt in discussies over de flow achter.
De staking bij het vervoer heb je niet doorgegeven aan de klant.
We schieten het cursusgeld voor en houden het in zes termijnen op je salaris in.
Je hebt een voorschot op het salaris van twee medewerkers dubbel geboekt.
Je wijst de noodwoning binnen een dag toe aan het gezin.
De training is in Drenthe en je slaapt daar op de camping.
We geven je twee dagen om te verhuizen van systeem A naar B.
Je zoekt een kamer in de buurt om met klanten te vergaderen.
Je brengt de kinderen om 12 uur naar de bso en begint daarna met de overdracht.
De klanten zijn verliefd op het oude model.
Er speelt veel op de afdeling.
Je stemt elke avond met de harmonie af hoe laat de zaal open moet.
Een klant van zestig is iets anders dan een klant van twintig.
Tegen de zestig dossiers bleven liggen, en je hebt dat niet gemeld.
Als het aantal tickets boven de vijftig komt, help je mee.
Sinds je maat bij de gemeente met pensioen ging, loop je achter.
De beroerde planning kostte je een dag.
Je volgt een cursus psychologie van de verkoop.
De overladen agenda liep uit.
Op 61e bezoek aan de klant vergat je de offerte.
Je bezorgde op zijn 12e adres van de dag het verkeerde pakket.
De plannen gingen te laat naar de kinderrechter, alle vijf uit jouw caseload.
Na de uitvaart ruim je de aula binnen een uur op.
Na de begrafenis bleef de factuur drie weken liggen, terwijl jij die had opgesteld.
De ene week werk je met Bas, de andere week zorg je dat ze bij de balie zijn.
Je maakt afspraken met het incassobureau over de openstaande facturen van klanten.
Je verwerkt een verzoek om voorschot op salaris binnen twee dagen.
Je brengt de stukken op tijd naar de advocaat.
Je moest naar de advocaat met het dossier van de huurder.
In de commissie werd gestemd over de partij die je had gewogen.
In het bestuur is gestemd over jouw voorstel voor de partij hout.
Je tilt de kist en loopt achter de rouwauto.
Je zet de lege dozen in het huis dat je schoonmaakt.
Je legt cliënten uit wat de wet over euthanasie zegt.
De reclassering belt voor de cliënt en jij noteert de afspraak.
Je bezoekt als dertigste de klant.
Er speelt in het team te veel om het rooster bij te houden.
De zoekmachine toont een oppas voor de klant binnen een dag.
Omdat de vrouw van je klant belde, ging je later weg.
In het najaar heb je een jonge garde van drie koks leren uitbenen.
""".splitlines()
