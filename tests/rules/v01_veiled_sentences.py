"""Sentences for V01: veiled words for how the employee is, and what only sounds like them.

The employee is Noor Jansen. All were written before the patterns were tried on them: of the last 17 of HINTS and 18
of NO_HINTS, kept apart until the first version stood, it found 15 and raised no alarm. They are by its own writer.
In 3,677 labelled sentences of other writers it spoke up four times, once without ground.
"""

HINTS = """\
Je hebt weer nieuwe krachten opgedaan na een zware tijd.
Je hoest al drie weken, en gasten vragen ernaar.
We merken dat je 's nachts piekert.
Je kunt niet lang staan, dus je krijgt een kruk aan de band.
Bukken gaat moeilijk bij jou.
Van harte beterschap, en tot in mei.
Je bent dit jaar twaalf kilo afgevallen.
Je had te veel gedronken op de open dag.
Op 9 mei zakte je in elkaar bij de kassa.
Je bent in dit voorjaar nooit echt fit geweest.
We weten dat je weer aan het opbouwen bent.
Je bent weer een stuk meer de oude.
De middagen waarop het je te veel werd, komen nog maar een enkele keer voor.
Je gaf aan dat je te veel aan je hoofd had.
Je vertelde dat je te veel spanning voelde.
Je zit nu weer beter in je vel.
Het ging een tijd niet goed met je.
Je bent nog niet helemaal op krachten.
Je energie is de laatste maanden laag.
Je loopt op je tandvlees.
Na je lange afwezigheid bouw je je uren op.
Je bent er nog niet helemaal bovenop.
Je moest vorig jaar een tijd gas terugnemen.
Noor heeft een zware periode achter de rug.
Je slaapt slecht en dat merken we in de ochtend.
Je kon het tempo door de spanning niet meer aan.
Je batterij was in december leeg.
Je werkt halve dagen tot je weer op volle kracht bent.
Je bent een tijd uit de running geweest.
Je hebt moeite om je hoofd boven water te houden.
Je lijf laat je soms in de steek.
Je ziet er moe uit en bent snel van slag.
Je bent in het najaar ingestort.
Gelukkig zien we dat je er weer bovenop komt.
Je voelt je de laatste tijd niet zo sterk als vroeger.
Na de zomer was je helemaal op.
In het voorjaar trok je het niet meer.
Je zat er in november helemaal doorheen.
De belasting werd je te groot, en daarom deed je een stap terug.
Je hebt nog weinig reserves en bent aan het eind van de middag bekaf.
We houden er rekening mee dat je nog herstellende bent van wat er is gebeurd.
Je knapt langzaam op.
Noor was een paar maanden uit de roulatie.
Sinds je terug bent, kun je minder aan dan voorheen.
Je moet nog wennen aan een hele dag werken, na wat je hebt doorgemaakt.
Je bent prikkelbaar omdat je slecht slaapt.
Het licht ging in januari bij je uit.
Je bent snel moe en vergeet daardoor dingen.
Je kunt niet goed tegen drukte sinds vorig jaar.
Je zit wat minder lekker in je vel.
Ik zit sinds de zomer niet lekker in mijn vel.
Het werd Noor te veel.
In juni was je weer de oude
Je bent al weken niet lekker
Je bent vaak moe
Je sliep slecht door de overgang.
Je had last van de overgang.
Je viel op 5 oktober flauw.
Je rook op 5 oktober naar drank.
Op 5 oktober rook je naar alcohol.
Noor rook naar drank.
Sinds de zomer zien we dat bij jou de batterij steeds sneller leeg is.
Na de lunch is bij jou de tank leeg.
Je moest in maart een paar weken bijtanken om je accu op te laden.
Je had in april wallen onder je ogen en maakte meer fouten.
Nu je weer kleur op je wangen hebt, pakken we de norm van 12 op.
Je huilde in februari drie keer op de afdeling.
Je bent in de winter omgevallen en komt langzaam terug.
Je hebt het hele voorjaar gekwakkeld.
Je bent dit kwartaal niet jezelf, en dat merk je aan de dossiers.
Bij jou is de rek eruit, en dat zien we aan de laatste uren van de dienst.
Je was in april in een donkere periode beland.
Je was in november in de lappenmand.
Je zat na de zomer in een zwart gat.
Je gehoor wordt slechter en daardoor mis je de omroep.
Door je ongeval werk je langzamer.
Sinds je ongeluk til je geen dozen meer.
Je bent op dit moment kwetsbaar.
Je werd duizelig op de ladder.
We bouwen je uren op, zodat je niet omvalt.
We zijn blij dat je weer opknapt.
Nu je sinds november weer volledig bent opgebouwd, is dit er een goed moment voor.
Je bent inmiddels opgebouwd naar dertig uur per week.
Sinds de herfst ben je weer volledig aan het werk.
Je bent nu drie maanden weer helemaal terug op kantoor.
Je uren zijn weer op peil, dus pakken we de cijfers erbij.
Vanaf januari werk je weer al je uren.
Eerst werkte je weer halve dagen, nu is de norm weer die van iedereen.
Zodra je weer voor 100% aan de slag bent, geldt de norm van 24 dossiers.
Je begon in mei met vier uur en draait nu je weer volledig meedraait de hele lijst.
In de maanden na je werkhervatting namen we de norm niet mee.
Toen je het werk hervatte, spraken we een lagere norm af.
Je urenopbouw is klaar, dus telt de norm weer mee.
""".splitlines()

NO_HINTS = """\
Nieuwe krachten laat je een halve dag in de vriescel staan.
Er zijn twee scanners bijgekomen voor jouw ploeg.
Je verkocht op 7 juni bier aan een jongen van zestien.
Je drinkt koffie met een klant en vraagt wat er speelt.
Als je duizelig wordt in de hoogwerker, kom je naar beneden.
Je troostte een huilend kind en belde de ouders.
De omzet van je winkel kwakkelt sinds mei.
Je neemt de tijd om beter te worden in het opstellen van offertes.
Je mag niet tillen zonder steekwagen.
Je houdt het gewicht per pallet onder de norm.
De uitslag van de audit was matig voor je afdeling.
Je beloofde beterschap bij het inklokken, maar kwam in mei zes keer te laat.
Je werkt op de oude manier door.
Je bent weer de oude werkwijze gaan volgen.
De samenwerking met je loopt al een tijdje niet lekker.
Het aantal meldingen werd in maart te veel voor één persoon.
De lijst werd te lang.
Je houdt de machine op volle kracht.
Klanten voelen zich bij je op hun gemak.
De energie in je presentaties valt klanten op.
Je begeleidt klanten bij hun energiecontract.
Je bouwt je klantenkring op.
Het ging in februari niet goed met de planning.
De batterij van de scanner was leeg.
Je neemt op de snelweg eerder gas terug.
De afdeling heeft een drukke periode achter de rug.
Je werkt halve dagen op kantoor en halve dagen bij klanten.
Tijdens je verlof in mei loopt het plan niet door.
Je collega neemt waar tijdens je afwezigheid op 4 en 5 mei.
Je staat steviger in gesprekken met klanten.
Je krijgt elke maand een moment om stoom af te blazen over de werkdruk.
De spanning op het net moet 230 volt blijven.
Je team draaide een zware maand met drie mensen minder.
Te veel mails bleven liggen.
Je bent nu fit-for-duty gecertificeerd voor de kraan.
Je komt met een voorstel om er bovenop te zitten.
In het voorjaar trok je drie nieuwe klanten aan.
De voorraad was na de zomer helemaal op.
Je zat in november in een ander team.
De belasting op dat artikel is 21%.
Je doet een stap terug in het gesprek, zodat de klant kan vertellen.
Je knapt de werkplaats op volgens het rooster.
Een van de bussen was een paar weken uit de roulatie.
Sinds je terug bent van de training, maak je het verslag zelf.
Je moet nog wennen aan het nieuwe systeem.
Het licht in de hal gaat om 22.00 uur uit.
Je bent snel met antwoorden en vergeet dan de bijlage.
Je kunt goed tegen drukte aan de balie.
Klanten moesten te lang wachten en werden ongeduldig.
De reserves in de begroting zijn klein.
Je slaapt tijdens een nachtdienst op de kazerne.
Je kiest de volgorde die het beste bij je past.
Het werd te druk voor twee mensen, dus er komt een derde bij.
Als het je te veel wordt, bel je Karim.
Hoofdpunt was dat je te veel zelf meewerkt op de vloer.
We bespraken dat je te veel taken tegelijk hebt.
We bespraken dat je te veel druk op het team legt.
Je zei zelf dat je te veel en te snel praat.
De oude en de nieuwe lijst liggen naast elkaar; je gebruikt de nieuwe.
Zit er te veel op je bord, dan zeg je dat dezelfde dag.
De overgang naar het nieuwe systeem ging langzaam, en je had er last van.
Door de overgang naar Exact kwamen je cijfers te laat.
Je hebt last van de overgang naar het nieuwe rooster.
De zaal rook naar bier, en je ruimde niet op.
Je bood de klant die naar drank rook geen taxi aan.
Je maakte een flauwe grap.
Je brengt drank naar klanten.
De batterij van je scanner was om 11:00 uur leeg.
Je zette de heftruck niet aan de lader, waardoor de accu leeg was.
Je reed de bus met een lege tank terug.
Je schreef jezelf drie keer niet in voor de training.
Je huurde op 3 mei een zaal.
Je plant jezelf te vol: op maandag stonden er 14 afspraken.
Je stelt jezelf bij elk dossier drie vragen.
De omzet ging in maart onderuit, omdat je drie klanten niet belde.
De pallet is omgevallen toen je de bocht nam.
Je troost een kind dat huilt binnen een minuut.
Je hing de foto's aan de muur.
Als je er even niet uitkomt, bel je Karim.
De verf die je koos was te bleek voor de klant.
Je kiest zelf wanneer je de batterijen van de pieper oplaadt.
Uit de controle bleek dat je drie dossiers miste.
Je schreeuwde op 3 mei zo hard dat Fatima in tranen wegliep.
Je huilbaby-training is gepland.
Je bent op de hoogte van de rek in de planning.
Na de fusie viel je team in een gat van drie weken.
Je gaf drie keer geen gehoor aan een oproep van de centrale.
Je hebt minder zicht op de voorraad dan in mei.
Je stelde je kwetsbaar op in het gesprek.
Je werkt met kwetsbaar glas en pakt het nu zelf in.
Na je ongelukkige opmerking liep de klant weg.
De bewoner was duizelig en je belde geen arts.
Zorg dat je het lokaal voor mei opknapt.
Je bent trots op het netwerk dat je hebt opgebouwd.
Ben je klaar met de stand, dan is alles voor tien uur opgebouwd.
De lijn is weer volledig in bedrijf, dus haal je je aantallen.
Na je ouderschapsverlof ben je weer volledig aan het werk.
Nu de pilot klaar is, ben je weer helemaal terug in je eigen team.
Je hervatte het werk na het alarm om 14.10 uur.
Na de lunch hervatte je de telling.
Het bestand is weer op peil en jij kunt verder.
Je was weer volledig op tijd met de facturen.
Jij bent degene die de tribune het snelst heeft opgebouwd.
Het systeem werkt weer volledig, dus kun je de orders invoeren.
Als het project klaar is, werk je weer volledig voor je eigen klanten.
""".splitlines()
