"""Texts for V01 about the health of somebody else than the employee, and texts that only seem so.

The employee is Noor Jansen, the manager Karim Aydin. Every text was written for this test.
"""

OF_ANOTHER = """\
De mentor Wilma zat met een burn-out thuis; de hulp 'Mentor' gaat door.
De coaching liep uit door ziekte van Wilma.
door ziekte van Dennis
Wilma is na haar ziekte weer terug.
Dennis was ziek.
Henk-Jan was 1x ziek.
Kees Vos is met verlof (burn-out).
Kees Vos (ziek) belt later.
Mentor Wilma ziek, vervangen door Kees.
Henk-Jan had last van zijn rug.
Kees was afwezig wegens griep.
Marloes lag in het ziekenhuis.
Door Karims ziekte bleef het liggen.
Je werkte door omdat Karim een burn-out had.
Je leidinggevende was in maart ziek.
Onze teamleider heeft kanker.
Je mentor, Wilma Pot, is overspannen.
Wilma Pot, je mentor, herstelt van een operatie.
Fatima is zwanger, dus Kees neemt de gesprekken over.
Esther slikt antidepressiva.
De medewerker werkte alleen toen Wilma migraine had.
Jij nam het over toen Wilma zich ziek had gemeld.
Wilma vertelde dat ze een depressie heeft.
Collega Jitske had een hernia.
Karim loopt bij een psycholoog.
Je nam het werk van Kees over omdat hij ziek was.
Je voorganger is langdurig ziek en kon niets overdragen.
De docent was ziek en de les is niet ingehaald.
De praktijkopleider ligt in het ziekenhuis.
Je ploegleider zat thuis met een burn-out.
""".splitlines()

OF_THE_EMPLOYEE_BESIDE_OTHERS = """\
Karim en jij bespraken je burn-out.
Toen je ziek was, nam Wilma je klanten over.
Wilma merkte dat je depressief was.
Je vertelde Karim dat je een angststoornis hebt.
Noor was ziek en Wilma nam de klanten over.
""".splitlines()

OF_NOBODY = """\
Bij ziekte van Wilma neemt Kees het gesprek over.
Tijdens ziekte of verlof neemt Esther waar.
Bij afwezigheid van Karim neemt Esther het over.
Wilma volgt een training over burn-out.
Wilma verwerkt de ziekmeldingen.
Karim bespreekt het verzuim van het team.
Ziekmelden doe je vóór 8.30 uur bij Karim.
Kees neemt de gesprekken tot 1 juni over.
Wilma is tot 1 juni met verlof.
Je nam de dienst over omdat een collega ziek was.
Drie klanten klaagden over hoofdpijn door het lawaai.
Wilma geeft voorlichting over diabetes aan klanten.
Kees verkoopt verzekeringen tegen arbeidsongeschiktheid.
Als Wilma ziek is, bel je Karim.
Als je voorganger ziek is, bel je Wilma.
Je opvolger volgt een training over burn-out.
De docent geeft les over diabetes.
""".splitlines()

OF_PATIENTS_BY_NAME = """\
Je zag niet dat mevrouw De Wit een longontsteking had.
Bewoner Jan had pijn aan zijn heup; je gaf de pijnstiller een uur te laat.
Mevrouw Aydin met dementie liep weg.
Je gaf mevrouw Bos, die parkinson heeft, haar medicijnen te laat.
De coach van de cliënt is ziek.
""".splitlines()

HINTS_AT_ANOTHER = """\
Henk-Jan zit niet lekker in zijn vel.
Kees zit niet lekker in z'n vel.
""".splitlines()

OF_SOMEBODY_IN_CARE = """\
Fatima heeft een depressie.
Fatima is depressief.
Karin heeft reuma.
Henk-Jan had een hernia.
Je nam de dienst over omdat Wilma een migraine had.
""".splitlines()

OF_STRANGERS_BY_NAME = """\
Mevrouw De Vries is depressief.
Klant Jan heeft kanker.
De heer Yilmaz heeft een burn-out gehad.
Je zag niet dat mevrouw De Wit een longontsteking had.
Bewoner Jan had een gebroken heup.
""".splitlines()

OF_NO_STRANGER = """\
Mevrouw De Wit volgde de les over dementie.
Fatima belde de arts voor een bewoner met koorts.
Je gaf Fatima de lijst van bewoners met diabetes.
De heer Yilmaz vroeg om een folder over griep.
Een bewoner had koorts en mevrouw De Wit belde jou.
""".splitlines()
