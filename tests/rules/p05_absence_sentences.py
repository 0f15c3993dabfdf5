"""Sentences for P05: being absent (so being ill) as a goal, and being there for something.

Every sentence was written for this test.
"""

AS_A_GOAL = """\
Je verzuimt hoogstens 1 dag per maand.
Je verzuimt per maand maximaal 1 dag.
Je verzuimt in een kwartaal niet meer dan twee dagen.
Je verzuimde in 2025 14 dagen.
In 2025 heb je 14 dagen verzuimd.
Je bent 95 % van de werkdagen aanwezig.
Je bent minimaal 95% van je werktijd aanwezig.
Je bent op ten minste 19 van de 20 werkdagen aanwezig.
Je bent minstens 96 procent van de dagen op je werk.
Je bent maximaal 2 dagen per kwartaal afwezig.
Je bent niet vaker dan één keer per kwartaal afwezig.
Je aanwezigheid is minimaal 97%.
Je aanwezigheidspercentage stijgt naar 97%.
Je afwezigheid is hoogstens drie dagen per half jaar.
Je bent elke werkdag aanwezig.
Je bent in de looptijd van dit plan geen enkele dag afwezig.
Je was in het eerste kwartaal 9 dagen afwezig.
Je zorgt dat je per maand hoogstens één dag verzuimt.
Je bent geen dag absent.
Je bent op 47 van de 50 ingeroosterde dagen op de afdeling.
Op minstens 96% van je diensten ben je ook echt op locatie.
Je bent elke ingeroosterde dienst aanwezig.
Je mist geen enkele dienst.
""".splitlines()

FOR_SOMETHING = """\
Je bent op minimaal 95% van de dagen op tijd op de locatie.
Op 19 van de 20 dagen heb je de lijst voor 10:00 uur klaar op de afdeling.
Je meldt een ziek dier dezelfde dag.
De voorraad is op 98% van de dagen aanwezig.
Je bent aanwezig bij het weekoverleg.
Je bent bij minimaal 90% van de weekoverleggen aanwezig.
Je zorgt voor aanwezigheid in de winkel tijdens openingstijden.
Je bent tijdens je dienst aanwezig op de afdeling.
Je bent op elke werkdag om 08:30 uur aanwezig.
Je begint elke werkdag op tijd.
Je begint op minimaal 95% van je werkdagen op tijd.
Je bent op 95% van de werkdagen om 09:00 uur aanwezig.
Je bent aanwezig volgens het rooster.
Je bent op dinsdag en donderdag aanwezig op kantoor.
Je bent minimaal twee dagen per week op kantoor aanwezig.
Je bent maximaal één keer per kwartaal afwezig bij het teamoverleg.
Je verzuimt geen enkele training.
Je verzuimt hoogstens één les van de cursus.
Je verzuimde drie keer om de klant terug te bellen.
Je verzuimde de klant te bellen.
Je hebt twee keer verzuimd het dossier bij te werken.
Je bent geen enkele keer afwezig zonder bericht.
Je meldt afwezigheid uiterlijk om 08:00 uur.
Bij afwezigheid draag je je klanten dezelfde dag over.
Je zet bij afwezigheid van meer dan één dag een melding in je agenda.
Je registreert de aanwezigheid van 100% van de leerlingen binnen tien minuten.
Je belt bij 100% van de afwezige leerlingen dezelfde ochtend naar huis.
Het ziekteverzuim in je team is hoogstens 5%.
Je brengt het verzuim van je team terug naar 5%.
Je voert met elke medewerker binnen twee weken een verzuimgesprek.
Je verwerkt verzuimmeldingen binnen 1 werkdag.
Je belt in de afwezigheid van Karim de klanten terug.
Je bent 32 uur per week beschikbaar voor klanten.
Je houdt je afwezigheidsassistent bij: 100% van je vrije dagen staat erin.
Je bent in week 12 twee dagen afwezig voor de training.
Er zijn per dienst minimaal twee verkopers aanwezig.
Je zorgt dat er elke werkdag iemand aanwezig is.
Je telt of 95% van de voorraad aanwezig is.
Je hebt op 95% van de dagen alle materialen aanwezig.
De aanwezigheid bij je workshops is minimaal 80%.
Je nodigt klanten uit: minimaal 40 klanten zijn aanwezig.
Je bent bij alle ochtendbriefings aanwezig.
Je was bij 4 van de 10 dagstarts aanwezig.
Je bent elke werkdag aanwezig bij de dagstart.
Je bent elke werkdag van 09:00 tot 12:00 uur aanwezig aan de balie.
Je bent op 18 van de 20 werkdagen op tijd aanwezig.
Je bent drie dagen per week afwezig voor school.
Je werkt 4 dagen en bent woensdag afwezig.
Van de 12 huisbezoeken was de bewoner 3 keer afwezig.
Je plant je vrije dagen zo dat hoogstens twee mensen tegelijk afwezig zijn.
Tijdens je afwezigheid van twee dagen neemt Karim waar.
Je bent op 3 dagen in de winkel aanwezig.
Je hebt op 18 van de 20 werkdagen je planning aanwezig.
Je bent 8 dagen per maand in Rotterdam aanwezig.
Je presentielijst is op 100% van de dagen ingevuld.
Je rapporteert het verzuim van je afdeling elke maand vóór de 5e.
""".splitlines()
