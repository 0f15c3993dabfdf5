"""Sentences for V01: facts about the employee's health, and sentences that only speak of health.

The employee is Noor Jansen, the manager Karim Aydin. Every sentence was written for this test.
"""

FACTS = """\
Je zit thuis met een burn-out.
Door je depressie haalde je de norm niet.
Wegens je rugklachten heb je minder klanten bezocht.
Je hebt ADHD.
Na je operatie werk je halve dagen.
Sinds je ziekmelding is de achterstand opgelopen.
Vanwege je zwangerschap is de training verplaatst.
Je was in maart drie weken ziek.
Je bent zwanger.
In januari meldde je je opnieuw ziek.
Je hebt je op 3 maart ziek gemeld.
Ziek gemeld op 3 maart.
Noor is ziek.
Noor heeft een burn-out gehad.
Noors depressie speelt een rol.
Door de burn-out van Noor bleef het werk liggen.
De medewerker kampt met rugklachten.
De werkneemster is overspannen.
Je bent overspannen geraakt.
Je lijdt aan migraine.
Je hebt al jaren last van hoofdpijn.
Je slikt antidepressiva.
Door je medicatie ben je sneller afgeleid.
Je loopt bij een psycholoog.
Je bent onder behandeling bij een psychiater.
Op advies van de bedrijfsarts werk je halve dagen.
De bedrijfsarts vindt dat je 20 uur per week kunt werken.
Volgens de bedrijfsarts ben je volledig belastbaar.
De bedrijfsarts heeft vastgesteld dat je niet kunt autorijden.
Je bent gedeeltelijk arbeidsongeschikt.
Tijdens je re-integratie lag je omzet lager.
Je re-integreert sinds april voor 50%.
Je ziekteverzuim lag in 2025 op 12%.
Je hebt een hoog ziekteverzuim.
Door ziekte heb je de training gemist.
Wegens ziekte was je in maart afwezig.
Je was in februari afwezig wegens griep.
Je miste vijf afspraken door hoofdpijn.
Je bent herstellende van een hernia.
Je hebt een hernia.
Je bent aan je knie geopereerd.
Je hebt een gebroken enkel.
Je hebt last van je rug.
Je kunt door pijn in je schouder niet lang typen.
Omdat je autistisch bent, is een vaste planning nodig.
Vanwege je autisme werk je in een stille ruimte.
Bij jou is vorig jaar diabetes vastgesteld.
Je diabetes maakt nachtdiensten lastig.
Je bent met zwangerschapsverlof geweest.
Na je bevallingsverlof ben je in juni weer begonnen.
Toen je ziek was, nam Karim je klanten over.
Na je miskraam heb je twee maanden minder gewerkt.
Je bent in therapie.
Je volgt therapie voor je angsten.
Door stressklachten werkte je drie maanden minder uren.
Je had in het najaar last van stressklachten.
Je bent een paar weken uit de running geweest door een hersenschudding.
Je kreeg in mei een hartinfarct.
Na een hartaanval ben je in mei weer begonnen.
Je chronische migraine zorgt ervoor dat je vaak eerder naar huis gaat.
Wij weten dat je epilepsie hebt.
Je vertelde dat je depressief bent.
Je gaf aan dat je met een depressie kampt.
Je hebt ons verteld over je burn-out.
Je bent dyslectisch en maakt daardoor schrijffouten.
Door je dyslexie staan er fouten in je mails.
Je verslaving is bekend bij ons.
Je alcoholprobleem beïnvloedt je werk.
Je bent opgenomen geweest in het ziekenhuis.
Na je ziekenhuisopname begon je voor halve dagen.
Je hebt kanker gehad.
Sinds de chemo ben je sneller moe.
Je hebt corona gehad en was twee weken thuis.
Je kampt met de gevolgen van long covid.
Je psychische klachten maken het werk zwaar.
Door psychische klachten bleef je drie weken thuis.
Om gezondheidsredenen werk je vier dagen per week.
Vanwege je gezondheid doe je geen nachtdiensten.
Je ADHD-medicatie is in februari gewijzigd.
Je bent ADHD'er en raakt snel afgeleid.
Als diabeet moet je op vaste tijden eten.
Je viel uit met een burn-out.
Je bent in april uitgevallen door een burn-out.
Je bent langdurig ziek geweest.
Je bent hersteld gemeld op 1 april.
Je was vaak ziek op maandag.
Je hebt je de afgelopen maanden vier keer ziek gemeld.
Je frequente ziekmeldingen maken de planning lastig.
Ze was in april twee weken ziek.
Haar burn-out is nog niet over.
Noor Jansen is sinds 1 februari arbeidsongeschikt.
Mevrouw Jansen heeft reuma.
Je ontvangt een WIA-uitkering.
Je zat in de Ziektewet.
In verband met je handicap heb je een aangepast bureau.
Je bent slechthorend.
Ik ben zwanger en wil dat later vertellen.
Door mijn burn-out lukte het niet.
Ik ben in maart ziek geweest.
Je had in maart een depressie.
We houden rekening met je depressie.
De oorzaak is je depressie.
Het komt door je slaapproblemen.
Je slaapproblemen hebben invloed op je werk.
Je kreeg medicijnen voorgeschreven waar je suf van werd.
Je hebt een afspraak met de psycholoog.
Je huisarts heeft je doorverwezen.
Je bent in verwachting van je eerste kind.
Je bent in mei bevallen.
Je ging in maart met ziekteverlof.
Tijdens je ziekteverlof is niemand ingevallen.
Je zwangerschapsklachten speelden een rol.
Bij jou speelt een depressie.
Er is bij jou sprake van een burn-out.
Je hebt te maken met een chronische ziekte.
Je ziekte van Crohn maakt reizen lastig.
Je hebt de ziekte van Lyme.
Je moeder is ziek en jij zorgt voor haar.
Je hebt PTSS na het ongeluk.
Je bent gediagnosticeerd met ADD.
Sinds de diagnose ADHD begrijp je beter waarom plannen lastig is.
Je bent al sinds januari ziek thuis.
Wegens rugklachten drie weken afwezig geweest.
Je burnout is volgens jou ontstaan door het werk.
Door burn out klachten heb je minder gewerkt.
Je hebt je been gebroken.
Je bent bij de bedrijfsarts geweest.
Je was drie maanden uit de roulatie vanwege overspannenheid.
Jouw angststoornis maakt presenteren moeilijk.
Gezien je hartklachten is het werktempo aangepast.
Naar aanleiding van je ziekmelding is het gesprek verzet.
Je moest in juni worden geopereerd.
Je kwam ziek terug van vakantie.
Je hebt vaak migraine.
""".splitlines()

NO_FACTS = """\
Je begeleidt cliënten met dementie.
Je verzorgt diabetespatiënten.
Je verzorgt per dienst zes zieke patiënten.
Het ziekteverzuim van het team daalt naar 4%.
Je werkt twee dagen per week in het ziekenhuis.
Je verkoopt per maand tien ziektekostenverzekeringen.
Je houdt de verzuimregistratie elke vrijdag bij.
Je hebt verlof van 16 tot en met 20 februari.
De onderbreking duurt een week.
Je belt zieke collega's binnen een dag.
Je deelt de medicatie uit volgens het protocol.
Je controleert elke avond de medicatie van de bewoners.
Je geeft voorlichting over depressie.
Je bezoekt per week vier huisartsen.
Je maakt minimaal vijf afspraken met ziekenhuizen per week.
Je volgt de training Omgaan met dementie.
Je hebt de cursus diabetes afgerond.
Je begeleidt jongeren met ADHD bij hun planning.
Je herkent een depressie bij bewoners en meldt die binnen een dag.
Je rapporteert over de depressie van een cliënt.
Bij ziekte van een collega neem je de dienst over.
Bij ziekte meld je je vóór 8.30 uur bij Karim.
Als je ziek bent, bel je vóór 8.30 uur.
Bij ziekte langer dan twee weken wordt het plan verlengd.
Je nam de dienst over omdat een collega ziek was.
Door ziekte in het team draaide je extra diensten.
Door ziekte van Karim is de evaluatie verzet.
Karim was ziek, dus de evaluatie is een week later.
Je collega was ziek.
De achterstand kwam door ziekte van twee collega's.
Je hebt te weinig oog voor de klant.
Je hebt last van de drukte op de afdeling.
Je houding is aan de hand van drie voorbeelden besproken.
Je klanten klagen over hoofdpijn na het gebruik van het product.
Je verkoopt medicijnen tegen migraine.
Je plant per week drie gesprekken met de bedrijfsarts voor je team.
Je kunt altijd een gesprek aanvragen bij de bedrijfsarts.
Je mag zelf een afspraak maken met de bedrijfsarts.
Je behandelt per dag vijf ziekmeldingen.
Je verwerkt ziekmeldingen binnen een werkdag.
Je neemt twaalf dossiers in behandeling.
Je bent verantwoordelijk voor de dagelijkse operatie.
Je re-integreert per kwartaal drie cliënten.
Je begeleidt re-integratietrajecten van werkzoekenden.
Je maakt een gezonde omzet.
Je blijft op de hoogte van de gezondheidszorg.
Je stelt binnen een uur de diagnose van een storing.
Je bent stressbestendig.
Je legt het ziektebeeld uit aan de familie.
Je coacht mensen met een burn-out.
Je schrijft een blog over burn-outpreventie.
De cliënt die je begeleidt, heeft een depressie.
De bewoner is ziek en jij belt de huisarts.
Je meldt de huisarts dat een bewoner koorts heeft.
Je belt de huisarts als een bewoner ziek is.
Je werkt sinds corona twee dagen thuis.
Tijdens de coronaperiode werkte het hele team thuis.
Je herstelt fouten in de administratie binnen een dag.
Je hebt de fout op 3 maart hersteld.
De storing is door jou hersteld.
Je hebt de klant beter geholpen dan in maart.
Het systeem is uitgevallen.
Je kent de regels van de WIA en de Ziektewet.
Je handelt per week acht WIA-aanvragen af.
Je besteedt aandacht aan medicatieveiligheid.
Je hebt drie artsen gesproken over het nieuwe product.
Je schrijft per maand twee artikelen over kanker.
Je rijdt ambulancepatiënten naar het ziekenhuis.
Je voert gesprekken met ouders van kinderen met autisme.
Je leert kinderen met dyslexie lezen.
Je werkt met mensen met een beperking.
Je bezoekt zorginstellingen voor mensen met een verstandelijke beperking.
Je houdt contact met zieke medewerkers in je team.
Je zieke collega belde je niet terug.
Je verlaagt het ziekteverzuim van je team naar 5%.
Je bespreekt het verzuim elke maand met HR.
Dit plan gaat niet over ziekte.
Er is geen sprake van ziekte.
Je levert rolstoelen aan gehandicapten.
Je hebt op 14 januari zeven klanten niet gebeld.
Je werkt hard en bent betrokken.
Het gewas is ziek; je meldt dat binnen een dag.
Je verzorgt zieke koeien.
Je adviseert klanten over hun arbeidsongeschiktheidsverzekering.
Je hebt 80% van de ziektekostennota's op tijd verwerkt.
Je geeft therapie aan acht cliënten per dag.
Je plant de therapiesessies van cliënten.
Je ziet per dag tien patiënten met rugklachten.
Je helpt klanten die door ziekte hun rekening niet kunnen betalen.
Klanten die ziek zijn, belt u op een ander moment.
Je belde de klant niet omdat hij ziek was.
Je leest het dossier van elke patiënt met hartfalen.
Je ADHD-cliënten krijgen een vast schema.
Je patiënten met diabetes krijgen elk kwartaal een controle.
Je hebt kennis van dementie.
Je werkt op de afdeling oncologie.
Je hebt in maart vier patiënten met een hernia behandeld.
Het team had last van griep.
Je draaide vier extra diensten vanwege ziekte van collega's.
Je signaleert burn-outklachten bij medewerkers op tijd.
Je bespreekt ziekteverzuim met je medewerkers.
Karim heeft door ziekte twee gesprekken gemist.
Door ziekte kon Karim je niet begeleiden.
Bij langdurige ziekte stopt de looptijd tijdelijk.
Mocht je ziek worden, dan schuiven de evaluaties op.
Wie ziek is, meldt dat voor 8.00 uur.
Je bevalt klanten goed.
Het werk is je goed bevallen.
Je overgang naar het nieuwe team verliep goed.
Je vertrouwt blind op het systeem.
Je steekt je hand op als je iets niet begrijpt.
""".splitlines()
