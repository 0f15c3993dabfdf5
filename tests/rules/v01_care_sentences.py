"""Texts for V01 in the plan of a nurse: the illness is a patient's, or it is the employee's own.

The employee is Noor Jansen, the manager Karim Aydin. Every text was written for this test.
"""

OF_PATIENTS = """\
Op de afdeling liggen mensen die snel zieker kunnen worden. Daarom meten we pijn en letten we op een beginnend delier.
In je avonddienst ontbraken bij drie van de vijf patiënten de pijnscores. Een van hen had die middag een galblaasontsteking gekregen.
Is de score vier of hoger, bijvoorbeeld bij een alvleesklierontsteking of bij pijn door kanker, dan noteer je wat je deed.
Een patiënt van 84 jaar met een longontsteking was onrustig. De nachtdienst stelde om 02.00 uur een delier vast.
Blijft de zorg onder de norm, dan zoeken we met je naar ander werk in het ziekenhuis.
Bij elke patiënt van 70 jaar of ouder met een verhoogd risico op een delier vul je de DOS-score in.
Je meet elke dienst de pijn en noteert de score in het dossier.
Je herkende het delier niet, en de arts werd pas de volgende ochtend gebeld.
Bij een patiënt met diabetes stond de insuline afgetekend door één persoon.
Je vulde bij een bewoonster met dementie het gedragsformulier niet in.
Mevrouw had koorts en een blaasontsteking. Je belde de arts pas na zes uur.
Meneer viel in de badkamer en had een gebroken heup.
De bewoner had pijn aan zijn heup; je gaf de pijnstiller een uur te laat.
Na de operatie werd een patiënt misselijk en jij zag dat niet in het dossier.
Zij had een hersenschudding en mocht niet slapen. Je controleerde haar één keer in plaats van vier keer.
Je legt patiënten met hartfalen uit waarom ze hun vocht bijhouden.
Een cliënt met een depressie belde drie keer en kreeg je niet te pakken.
De epilepsie van een bewoner stond niet in je overdracht.
Bij pijn op de borst bel je direct de arts.
Er was die nacht een patiënt met een longembolie.
Door een infectie op de afdeling golden er extra regels voor de hygiëne.
Je gaf een patiënt met een allergie voor penicilline het verkeerde antibioticum.
Je noteert na elke insult de duur en belt de neuroloog.
De medicatie voor Parkinson moet op de minuut worden gegeven. Jij gaf die vier keer te laat.
We zagen in het dossier dat de wond ontstoken was en dat je dat niet had gemeld.
Wie diabetes heeft, krijgt van jou voor elke maaltijd een meting.
Bij drie opnames op 12 maart vroeg je niet naar allergieën.
Je doet een screening op ondervoeding, vallen en delier.
Bij decubitus maak je een foto voor het dossier.
Een 79-jarige man met een beroerte lag een uur op bed zonder bel.
Van de twaalf patiënten hadden er vier een delier; bij één van hen was de score ingevuld.
Hij kreeg in de nacht een hartinfarct. Je had om 23.00 uur geen controles gedaan.
Twee bewoners kregen griep en jij gaf dat niet door aan de GGD.
Je verwerkt de uitslag van het bloedonderzoek binnen een dag in het dossier.
Je vraagt het slaaponderzoek nog dezelfde dag aan.
Op 4 mei belde je de hartspecialist een uur te laat terug.
De meeste mensen op de afdeling herstellen van een operatie.
In jouw dossiers ontbreken de scores voor pijn en misselijkheid.
Je let op tekenen van uitdroging, delier en een luchtweginfectie.
Bij een verslechtering door sepsis bel je het spoedteam.
Kinderen met astma krijgen hun pufje van jou om 8.00 uur.
Je bracht een zwangere vrouw met hoge bloeddruk niet direct naar de verloskamer.
De familie vertelde dat vader dement is. Jij schreef dat niet op.
Je volgt in mei de scholing over dementie en probleemgedrag.
Je geeft les over diabetes aan leerlingen.
Een bewoner met Parkinson kreeg zijn tabletten om 11.15 uur in plaats van om 10.00 uur.
Je zag niet dat mevrouw De Wit een longontsteking had.
Bij vijf cliënten met COPD ontbrak de meting van het zuurstofgehalte.
De wond van een patiënt met diabetes werd drie dagen niet verzorgd.
Ze was gevallen en had pijn in haar heup.
Op 4 december liep een man met Alzheimer van de afdeling.
Je gaf in januari twee keer een te hoge dosis morfine.
De patiënt heeft koorts en pijn, en jij gaf geen paracetamol.
Omdat een baby geelzucht had, moest je elk uur controleren.
Een jonge vrouw met een eetstoornis vertelde jou dat ze braakt.
Van de patiënten met hartfalen werd 40% niet gewogen.
Je rapporteert over pijn, angst en benauwdheid volgens SOAP.
In de nacht van 8 november kreeg een bewoner een beroerte. Je belde 112 na twintig minuten.
Bij griep op de afdeling draag je een masker.
Je hebt bij een bewoner met een depressie het gesprek niet vastgelegd.
Een terminale patiënt had veel pijn. De pomp was leeg en je had die niet nagekeken.
Na een val noteer je letsel, pijn en bewustzijn.
Drie patiënten op jouw kamer hadden een blaasontsteking.
Kanker, hartfalen en nierziekten komen op deze afdeling het meest voor.
Je bent door de praktijkopleider getoetst op het herkennen van sepsis en delier.
Er lagen op jouw gang vier patiënten met corona en je droeg geen bril.
Een collega zag dat een cliënt gewond was en dat jij dat niet had gemeld.
Je overlegde niet met de arts over een patiënt die benauwd was door hartfalen.
Iemand met epilepsie mag niet alleen onder de douche.
Het delier was voorbij toen jij de score invulde.
""".splitlines()

OF_THE_EMPLOYEE = """\
Je was in maart drie weken ziek.
Door je rugklachten til je geen patiënten meer.
Je hebt een hernia en kunt daarom geen bewoners tillen.
Sinds je burn-out werk je alleen nog dagdiensten.
Je gaf aan dat je last hebt van migraine. Daarom miste je de overdracht.
Je bent zwanger en werkt daarom niet meer op de afdeling met infecties.
Na je operatie begon je op de polikliniek.
Een patiënt klaagde over pijn en jij reageerde niet, omdat je zelf hoofdpijn had.
Je slikt antidepressiva en bent daardoor trager in de ochtend.
De bedrijfsarts vindt dat je geen nachtdiensten kunt draaien.
Je hebt corona gehad en was daarna snel moe.
Door je diabetes moet je tijdens de ronde eten.
Je hebt je vier keer ziek gemeld in de nachtdienst.
Noor heeft een depressie en vergeet daardoor scores in te vullen.
Je zit met een burn-out thuis en mist daardoor de scholing over delier.
Je vertelde dat je reuma hebt.
Je fibromyalgie maakt lange diensten zwaar.
Noors ziekteverzuim was hoog.
Je bent geopereerd aan je knie.
Je hebt ADHD en raakt afgeleid door bellen van patiënten.
Vanwege je zwangerschap draag je geen zorg voor patiënten met waterpokken.
Wegens ziekte miste je de scholing over delier.
Ziek gemeld op 3 maart, tijdens de avonddienst.
Je bent overspannen geraakt na het overlijden van een patiënt.
Jouw angststoornis speelt op als een patiënt achteruitgaat.
Ik heb zelf ook een depressie gehad.
Je loopt bij een psycholoog.
De huisarts heeft je rust voorgeschreven.
Door pijn in je schouder geef je zorg met één hand.
Je had griep en werkte toch door op de afdeling.
Vanwege het slaaponderzoek begin je op maandag om 11.00 uur.
Je hartspecialist wil dat je geen nachtdiensten draait.
Je loopt bij Iriszorg en werkt daarom op vrijdag niet.
In afwachting van de uitslag van je bloedonderzoek werk je halve dagen.
Tijdens je re-integratie stond je boventallig.
Je bent in november drie keer ziek naar huis gegaan.
Vanwege je hernia heb je een tillift nodig.
Door je depressie vergeet je pijnscores.
Je hebt sinds mei een burn-out.
Je lag in oktober zelf in het ziekenhuis.
Je had in december een longontsteking, en daarom was de scholing later.
Je gebruikt medicatie waardoor je slecht slaapt.
Omdat je astma hebt, werk je niet op de longafdeling.
De arboarts heeft geadviseerd om geen nachten te draaien.
Je werkt minder uren door de chemo.
Je vertelde Karim dat je een angststoornis hebt.
Je verzuim was in 2025 hoger dan dat van collega's.
Je meldde je ziek op de dag dat een patiënt overleed.
Toen je moeder een beroerte kreeg, nam je verlof.
Je bent na je zwangerschapsverlof niet bijgeschoold.
Noor is bekend met epilepsie.
Je staat onder behandeling van een psychiater.
Door jouw rugpijn helpt een collega bij het tillen.
Met je ADHD is de medicatieronde lastig.
Je vertelde dat je zoon leukemie heeft.
Noor was er niet. Ze was drie weken ziek.
""".splitlines()
