"""Sentences for V06: what somebody's private life is like, and what only sounds so.

The employee is Noor Jansen. All were written before the patterns; the last 22 of TOLD and 30 of NOT_TOLD after a
first version of them, which found 13 of the 22 and raised no alarm in the 30.
"""

TOLD = """\
In de ramadan zakt je tempo bij de afwas.
Je deurwaarder belde naar de balie.
Als alleenstaande ouder is het puzzelen om er om zeven uur te zijn.
Nu de verkoop van je huis rond is, heb je weer tijd.
We bespraken dat je relatie op springen staat.
Te laat komen kan niet, ook als je zondags eerst naar de kerk gaat.
Je blijft vriendelijk ondanks de ellende in je familie.
Voor iemand van jouw leeftijd kom je nog goed mee.
Nu je scheiding rond is, heb je weer tijd.
Omdat je de kinderen om de week hebt, kun je meer werken.
Sinds Marit bij je weg is, slaap je slecht.
Je zit te vaak tot laat in de kroeg.
Volgens je team drink je te veel.
Op je eenenzestigste gaat zo'n pakket er niet meer in.
Je ouders liggen in scheiding.
Je partner is zijn baan kwijt.
Je bent laat door de ruzie met je partner.
Tijdens de ramadan was je minder scherp.
Je hebt een relatie met een collega van verkoop.
Na een scheiding ben je minder scherp.
Sinds je relatie in het najaar stukliep, ben je er niet bij met je hoofd.
Omdat je huwelijk voorbij is, wil je andere diensten.
Je woont sinds kort weer bij je moeder.
Nu je weer bij je ouders woont, is de reis langer.
Op jouw leeftijd pak je zoiets niet zo snel meer op.
Je bent te oud voor dit werk.
Je partner zit zonder werk.
Je hebt een strafblad.
Je stemt op een partij die hier niet past.
Je kunt de hypotheek niet betalen.
Je bent homo en dat ligt gevoelig bij de klant.
Je draagt een hoofddoek.
Je bent in Suriname geboren.
Je Turkse afkomst speelt mee.
Je hebt thuis veel aan je hoofd.
Noor heeft thuis veel aan haar hoofd.
Je ligt in scheiding.
Door je scheiding kwam je vaak later.
Je zit midden in een vechtscheiding.
Je gaat scheiden, en dat kost tijd.
Je bent net gescheiden.
Je verleent mantelzorg aan je vader.
Door mantelzorg kun je op dinsdag niet.
Je bent mantelzorger.
Jouw mantelzorgtaken zijn zwaarder geworden.
Na het overlijden van je moeder was je er minder bij.
Je vader is in maart overleden.
Je bent nog in de rouw.
Je rouwt om je broer.
Vanwege geldzorgen werk je in het weekend bij.
Je hebt schulden en dat geeft onrust.
Je zit in de schuldsanering.
Er ligt beslag op je loon.
Je hebt een zwangerschapswens.
Je hebt een moeilijke thuissituatie.
Door de moeilijke thuissituatie kom je te laat.
Het gaat thuis niet goed.
Je hebt het thuis zwaar.
Er zijn problemen thuis.
Je hebt privé een zware tijd achter de rug.
Privé speelt er veel bij je.
Je relatie is stukgelopen.
Je vrouw is bij je weg.
Jij en je man gaan uit elkaar.
Je haalt je kinderen zelf op van school.
Je dochter heeft veel zorg nodig.
Omdat je partner werkloos is, maak je je zorgen.
Je ex wil de omgangsregeling veranderen.
Als alleenstaande moeder heb je weinig tijd.
Noor zorgt voor haar moeder.
De echtscheiding van Noor loopt nog.
Ik zit in een scheiding en slaap daardoor weinig.
Mijn zoon vraagt veel aandacht.
Door relatieproblemen ben je afgeleid.
Je hebt ruzie thuis.
Je vertelde over spanningen thuis.
Je collega ligt in scheiding, dus jij nam zijn klanten over.
Vanwege familieproblemen was je in februari vaak weg.
Je maakte je zorgen over je hypotheek.
Je privéproblemen spelen een rol.
Je moeder woont sinds kort bij je in huis.
Je bent in maart weduwnaar geworden.
Sinds de scheiding van Noor gaat het minder.
Je zus is plotseling overleden.
Thuis loopt het niet lekker sinds de zomer.
De zorg voor je ouders kost je veel tijd.
Je hebt privé veel zorgen.
Er ligt loonbeslag op je salaris.
Je bent lid van de vakbond FNV.
Je kwam met je vakbond naar het gesprek.
Noor is lid van FNV.
Je gaat elke vrijdag naar de moskee.
Op zondag ga je naar de kerk.
Door de ramadan was je minder scherp.
Door een vechtscheiding moest je vaak naar de rechtbank.
Je worstelt met schulden.
Je kampt met geldproblemen.
Je zorgt thuis voor je zieke partner.
Door de geboorte van je tweeling sliep je weinig.
Noors huwelijk staat onder druk.
Er is thuis veel ruzie.
Je bent bezig met een adoptie.
De rechtszaak over de voogdij vraagt veel van je.
Je maakt een moeilijke periode door in je privéleven.
Het verlies van je broer speelt nog mee.
Je gaf aan dat je thuissituatie lastig is.
Je man heeft zijn baan verloren.
Je wordt binnenkort vader en dat houdt je bezig.
Je moet om 15.00 uur weg om je zoon op te halen.
Je moeder is ziek, dat vertelde je tijdens het gesprek.
Je broer woont bij je in huis.
Je gaat elke vrijdag om 13:00 uur naar het gebed, en dan is de balie onbemand.
Omdat je vast in de ramadan, is je tempo in de middag lager.
Je bent kostwinner, dus we snappen dat dit spannend is.
Dat je verloofd bent met een collega van de nachtploeg, geeft onrust.
Er kwam een deurwaarder aan de balie die naar jou vroeg.
Je huurachterstand maakt dat je veel belt onder werktijd.
Je moest op 12 maart naar de rechtbank vanwege je rijbewijs.
Vanwege je taakstraf kun je op zaterdag niet werken.
Je staking met de FNV in november zorgde voor achterstand.
Je hond is overleden en daarom was je afgeleid.
Je verblijfsvergunning loopt in juni af, en dat houdt je bezig.
Je relatie met Sven is voorbij en dat merk je op de vloer.
Je tante ligt op sterven en je wilt vaker weg.
Je hebt vorig jaar je huis moeten verkopen, en dat zit je dwars.
Je collega's weten dat je in een opvanghuis woont.
Je stond in november op een kieslijst.
Je partner is ernstig in de war, en daarom neem je vaak op.
Je kunt om 17:00 uur niet blijven omdat de crèche van je kinderen dan sluit.
Je kinderopvang viel weg en daardoor begon je later.
Jouw zwager zit vast en dat houdt je bezig.
Je woont sinds juni samen, en je verhuist naar een eigen appartement.
Je trouwde in de week van de inventarisatie.
Je logeert tijdelijk bij kennissen.
Je vaste lasten drukken zwaar, dus je neemt extra diensten aan.
Je hebt drie kleine kinderen en kunt daarom niet vroeg beginnen.
Als christen wil je op zondag niet werken.
Door je Poolse achtergrond begrijp je de humor niet.
Je komt uit Eritrea en kent de regels nog niet.
Je moest voorkomen bij de politierechter.
De ramp in het land van je familie houdt je bezig.
Privé zijn er problemen, en dat merken we in de ploeg.
""".splitlines()

NOT_TOLD = """\
In de ramadan vul je het schap met dadels op tijd aan.
Tijdens de ramadan ruil je diensten met collega's.
Je vertelt een klant die als alleenstaande ouder belt wat er kan.
Je begeleidt de verkoop van het huis aan de Dorpsstraat.
Voor het gesprek met een deurwaarder zoek je de aanmaningen op.
Je opdracht op zondag is bij de kerk: je vervangt daar de lampen.
Je let op de scheiding van glas en papier.
Iemand van die leeftijd betaalt minder.
Je werkt op zaterdag in de kroeg aan de haven.
Sinds de klant bij ons weg is, belt niemand hem.
Je bent op je vijftigste bezoek aan deze klant.
Na een scheiding wijzig je de polis binnen twee dagen.
Bij een faillissement meld je de openstaande posten dezelfde dag.
Je partner in de wijk is weg sinds mei.
Je hebt een goede relatie met je collega's.
Tijdens de ramadan pas je het rooster van de ploeg aan.
Je relatie met de klant liep in mei stuk.
Je bracht een bezoek aan de ouders die in Purmerend wonen.
De relatie is tevreden over je werk.
Je bent voorzitter van de partij die het bod deed.
Je draagt een helm op de bouwplaats.
Je hebt geloof in dit product, zei je.
Je bent geboren verkoper, schreef een klant.
Je onderhoudt de relatie met drie leveranciers.
Je controleert de nationaliteit van de chauffeur op het vrachtbriefje.
Je werkt op een christelijke school.
Je belt elke week vijf privéklanten.
Je verkoopt vooral aan privéklanten en kleine bedrijven.
Je scheidt het afval in vier stromen.
Het gescheiden afval gaat op vrijdag mee.
Je bezoekt elke maand een klant in de thuiszorg.
Je belt de zorgklanten voor 10.00 uur.
Je bezoekt een rouwcentrum en een uitvaartonderneming.
Je levert rouwkaarten binnen een dag.
Je geeft de training mantelzorg aan vrijwilligers.
Je stelt het mantelzorgplan op met de familie.
Je bespreekt met mantelzorgers wat zij zelf doen.
Je helpt cliënten met schulden.
Je adviseert klanten over hun hypotheek.
Je behandelt per maand acht hypotheekaanvragen.
Je begeleidt ouders na een echtscheiding.
De vader van de leerling is overleden, en je belde hem niet.
Je belt de ouders van elk kind uit je groep.
Je brengt de kinderen om 15.00 uur naar de hal.
Je werkt op dinsdag thuis.
Thuis inloggen lukt sinds april.
Je werkt thuis aan de offertes.
De verbinding thuis is getest.
Als er privé iets speelt, hoef je niet te vertellen wat.
Speelt er thuis iets mee, dan kun je dat bespreken met de bedrijfsarts.
Je hoeft niet te zeggen of er thuis iets speelt.
Er spelen omstandigheden in je privéleven mee; wat dat is, schrijven we niet op.
Je gebruikt je privételefoon niet voor klanten.
Je houdt werk en privé gescheiden.
Een goede balans tussen werk en privé.
De scheiding tussen verkoop en service is onduidelijk.
Je zorgt voor een scheiding van kas en administratie.
Je relatie met de inkoper is goed.
Je relaties bij de klant zijn weg.
De relatie met de klant is stukgelopen op de levertijd.
Je partner in het duo is Karim.
Je belt de partners van het netwerk.
Je bezoekt moeder en kind samen.
Je moedermaatschappij levert de cijfers.
Je kinderen in groep 5 haalden de norm.
Je bespreekt de kinderwens met de patiënte.
Je geeft voorlichting over schuldhulpverlening.
Klanten met geldzorgen verwijs je door.
De klant lag in scheiding en zei de polis op.
Mevrouw Bos heeft thuis veel aan haar hoofd.
Je vraagt de bewoner hoe het thuis gaat.
De huurder heeft schulden bij de woningcorporatie.
Je bent verantwoordelijk voor de omgangsregeling in het dossier.
Je verdeelt het verlies over twee kwartalen.
Het verlies van de klant kwam door de prijs.
Je bent thuis in het pakket.
Je neemt het werk niet mee naar huis.
De leidinggevende heeft veel aan zijn hoofd.
Je zoekt het uit met de man van de garage.
Je hebt een zware tijd gehad met de nieuwe kassa.
Het team heeft het zwaar door de drukte.
Je krijgt een rustige werkplek en een vast rooster.
Je begint voorlopig om 10.00 uur.
Je werkt in de kinderopvang op groep Geel.
Je maakt een afspraak met het gezin.
De familie van de bewoner belt na 16.00 uur.
Je vriendelijke toon aan de telefoon valt op.
Je schuldbewuste houding hielp niet.
Uw man kan de offerte ook tekenen, zeg je dan.
Je haalt de bestelling thuis bij de klant op.
Je legt klanten thuis de rekening uit.
Je bezoekt gezinnen met schulden samen met de gemeente.
In overleg met de familie maak je het zorgplan.
Je spreekt elke week een vader of moeder van een leerling.
De bewoners krijgen thuiszorg van een andere organisatie.
Je verkoopt rouwboeketten en bruidsboeketten.
Je regelt de scheiding van hal A en hal B.
Je stemt de zorgen van ouders af in het ouderoverleg.
Je vrouwelijke collega's sturen de lijst op maandag.
Je manager belt je elke vrijdag.
Je zoekt een nieuwe partner voor de webshop.
Je hebt een vriendelijk gesprek gevoerd met de zoon van mevrouw De Wit.
Je houdt privé-uitgaven en zakelijke kosten uit elkaar.
Je deelt geen privégegevens van klanten.
Je maakt geen privéafspraken in werktijd.
Je bent 's ochtends niet thuis bereikbaar voor klanten, wel op je mobiel.
Je hoort thuis in het team Binnendienst.
Je brengt de schulden van debiteuren terug naar € 20.000.
Je gescheiden administratie is op 1 mei klaar.
Je zet de hypotheekdossiers in de map.
De kinderen uit je groep eten om 12.00 uur.
Je bespreekt de thuissituatie van de leerling in het zorgteam.
Je begeleidt een cliënt in de rouw.
Als je thuis werkt, ben je bereikbaar van 9.00 tot 17.00 uur.
Persoonlijke omstandigheden speelden mee; daarom werk je tijdelijk vier dagen.
Je belt met de broer van de cliënt.
Je regelt met het gezin wie de medicijnen haalt.
Je levert op een privéadres alleen na een afspraak.
Heb je het druk, dan bel je Karim.
Je nam je zoon mee als steun.
Je vrouw was bij het gesprek aanwezig.
Je broer mag erbij zijn.
Je man kwam mee naar het tweede gesprek.
Je verwerkt loonbeslag in de administratie.
Je maakte 3 fouten bij het loonbeslag van een klant.
Je overlegt met de vakbond over het rooster.
Je kunt je in elk gesprek laten bijstaan door je vakbond.
Je mag je laten helpen door een collega of door je vakbond.
De vakbond en de directie sloten in mei de cao.
Je gaat naar de kerk om de ketel na te kijken.
Je gaat elke vrijdag naar de moskee voor de schoonmaak.
Je levert op vrijdag maaltijden aan de moskee.
De leden van de bond bellen met vragen.
Je levert elke vrijdag om 13:00 uur de lunch voor het gebed in de moskee.
Je plant in de ramadan de lessen van je leerlingen na 10:00 uur.
Tijdens het Suikerfeest is de winkel drukker; je werkt dan met drie collega's.
Je werkt op zondag niet; dat staat in je rooster.
Je begeleidt alleenstaande moeders naar werk.
Je legt de klant uit wat een kostwinner bij deze polis betekent.
De bruiloft van 5 juni vraagt twaalf koks; je maakt de planning.
Je regelde de trouwzaal voor mevrouw Bos te laat.
De deurwaarder kreeg het dossier van je debiteur drie weken te laat.
Je stuurt voorschotten op salaris pas uit na akkoord van Karim.
Je belde 9 van de 30 huurders met een huurachterstand.
Je berekende de alimentatie in het dossier van cliënt 14 verkeerd.
Je diende het stuk te laat in bij de rechtbank.
Je begeleidt zes mensen met een taakstraf in het groen.
De staking bij de leverancier duurde drie dagen; je belde de klanten niet.
Je mag je in elk gesprek laten bijstaan, ook door de vakbond.
De cao van de FNV geldt voor je rooster.
De uitvaart van 3 maart begon te laat, omdat jij de auto niet had besteld.
Je belt de familie van een overleden bewoner dezelfde dag.
Je hond van de zaak, de waakhond, kreeg geen water.
Je belt de oppas van het kind als het koorts heeft.
Je brengt de peuters van de crèche om 12:00 uur naar bed.
Je zorgt sinds januari voor de planning van het magazijn.
Je controleert de verblijfsvergunning van elke kandidaat.
Je spreekt Pools met drie klanten, en dat is een pluspunt.
Je begeleidt inburgeraars bij hun examen.
Je haalt de lege dozen uit de kast.
Je mailt alle politieke partijen de uitnodiging voor het debat.
Op 4 april was er een demonstratie voor het stadhuis; je sloot de balie niet af.
Je vangt in de nacht twaalf daklozen op.
Je relatie met de inkoper van Van Dam is verbeterd.
Je buurt in de wijk telt 340 bewoners, en er is veel ruzie met buren.
Je spreekt gasten aan die gokken zonder legitimatie.
Je werkt met kinderen van vijf jaar.
Je bezoekt twee weduwen per week.
Je plant de verhuizing van klant De Groot op twee dagen.
Wil je een andere dag vrij, dan vraag je dat uiterlijk twee weken vooraf.
Heb je een feestdag waarop je vrij wilt zijn? Geef die dan vóór 1 mei door.
Je kunt bij het bedrijfsmaatschappelijk werk terecht, en wat je daar bespreekt, horen wij niet.
Je vertelde dat er iets speelt; wat het is, schrijven we niet op.
Je bezoek aan de moskee voor de offerte van het tapijt was op 3 april.
De politie vroeg je om de camerabeelden van de winkel.
Je belde de politie pas om 15:00 uur, terwijl de inbraak om 13:00 uur was.
Je hebt met de vakbond afgesproken dat zij de cao komen uitleggen aan het team.
Je moeder-en-kindgroep begon drie keer te laat.
Je hebt vijf jonge kinderen in je groep die extra hulp nodig hebben.
Je verkocht in mei geen enkel huis in je wijk.
Je partner in het duo nam de dienst over.
Je zet je kandidatuur voor teamcoach door.
Je huis-aan-huisactie bracht 12 klanten op.
Je woningen in complex Zuid zijn op 1 mei verhuurd.
Je sprak met de politie over de camera bij de ingang.
Je gezinnen krijgen elke maand een huisbezoek.
Je neemt een voorschot op de uren van juni.
Je achtergrond in de Duitse markt helpt je bij de export.
Je verhuist op 1 september naar het team in Zwolle.
Je komt uit Polen terug met de verkeerde lading.
Je aflossingen boek je op de dag dat ze binnenkomen.
Je moest voorkomen dat de voorraad opraakte.
Neem dit plan mee naar huis en lees het thuis rustig door.
Je zet privé en zakelijk in aparte mappen, zodat er geen problemen ontstaan.
Bij de demonstratie van de freesmachine was je niet aanwezig.
Je dagvaarding in de zaak van 14 mei had geen bijlage.
In de cel had je je pieper niet bij je.
""".splitlines()

MISSED = {"De rechtszaak over de voogdij vraagt veel van je."}
"""What one speaks *about* is mostly the work."""
