"""Sentences for V07: what judges a named colleague, and what a colleague does with or for the employee.

The employee is Noor Jansen, the manager Karim Aydin. All were written before the patterns were tried on them: of three
later batches 2 of 16, 1 of 15 and 5 of 12 judgements were found at first sight, each before what it taught; none of the
54 harmless sentences beside them raised an alarm. Judging has many words, so others will be missed.
"""

JUDGES = """\
Petra haalt haar cijfers ook niet.
Petra kwam een jaar later dan jij en zit dit kwartaal al op 85%.
Joost begon in maart en stond in het tweede kwartaal op 12%.
Petra zat in het vierde kwartaal van vorig jaar op 84%.
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
""".splitlines()

WORKS_ALONG = """\
Petra loopt elke dinsdag een dag met je mee.
Joost laat je zien hoe hij een offerte opbouwt.
Petra bespreekt elke vrijdag je cijfers met je.
Karim kijkt op 1 april of je de norm haalt.
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
Sander bekijkt met jou welke fouten het vaakst voorkomen.
Op 4 maart zag Iris dat de lijst leeg was.
Yusuf heeft je vorige maand ingewerkt.
Je plant elke maand een gesprek met Esra over je norm.
Iris gaat twee keer per week met je mee.
Sander legt uit hoe je de score leest.
Esra ontvangt je lijst uiterlijk om 16.00 uur.
Je loopt met Yusuf de orders van de dag na.
""".splitlines()

MISSED = {
    "Lotte kan dit al na twee weken.",
    "Ook Yusuf heeft moeite met het systeem.",
    "Sander krijgt dit wel voor elkaar.",
    "Yusuf staat er ook niet goed voor.",
}
"""Able to or not: in the same words a mentor is praised for what he teaches."""
