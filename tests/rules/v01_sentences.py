"""Sentences for V01: facts about the employee's health, and sentences that only speak of health.

The employee is Noor Jansen, the manager Karim Aydin. Every sentence was written for this test.
"""

FACTS = """\
Doordat je corona bleef terugkomen, lag de planning stil.
Blijf je ziek, dan heeft dat gevolgen.
Verzuim je opnieuw vanwege je maag, dan volgt een waarschuwing.
De huisarts heeft je doorgestuurd naar een longarts.
Je knie is nog niet genezen.
Door een blessure miste je drie dagen.
Na een blessure was je in maart weer terug.
Wederom afgemeld wegens migraine.
Je rug is na die hernia-operatie weer goed.
Door die knie-operatie kon je in maart niet tillen.
Je bent epileptisch en mag geen auto rijden.
Je bent hoogsensitief.
Door de menopauze slaap je slecht.
Je hoort slecht aan je linkeroor.
Je linkerknie is versleten.
De chemokuren putten je uit.
De therapeut heeft je aangeraden om minder te doen.
Je kreeg in maart een longembolie.
Je bent al twee keer bij de bedrijfsarts geweest en mag weer halve dagen werken.
Ga met je rugklachten naar de bedrijfsarts.
Denk je dat je burn-out terugkomt?
Je bent depressief.
Je hebt een griepje gehad.
Je sliep slecht door je opvliegers.
Je was vorig jaar een tijd depressief.
Je hebt een operatie gehad.
Omdat je een ingreep hebt gehad, miste je de training.
In maart heb je een zware behandeling gehad.
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
Je hebt een frozen shoulder.
Door een frozen shoulder kun je niet tillen.
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
Sinds november slaap je slecht en heb je paniekaanvallen.
Je kreeg in 2024 de diagnose MS.
Vanwege een hernia kon je in februari niet werken.
Je herstelt van een operatie aan je schouder.
Je bent nog aan het herstellen van je burn-out.
Door jouw gehoorproblemen mis je delen van het gesprek.
Je zit in de overgang en slaapt daardoor slecht.
Je bent vorig jaar langdurig uitgevallen met psychische klachten.
Je bent nog niet volledig hersteld.
Je ziekte speelt hierin een rol.
De oorzaak ligt in je medische situatie.
Je gebruikt medicatie waardoor je concentratie afneemt.
Noor gebruikt sinds kort slaapmedicatie.
Noor zat van mei tot juli ziek thuis.
In 2025 was Noor 43 dagen ziek.
Noor heeft zich op 4 mei ziek gemeld.
Het verzuim van Noor is hoog.
Je worstelt al langer met depressieve klachten.
Je depressieve gevoelens belemmeren je.
Je hebt suikerziekte.
Je suikerziekte is slecht ingesteld.
Je draagt een gehoorapparaat.
Je zit in een rolstoel.
Na je beroerte is praten lastiger geworden.
Je bent kankerpatiënt geweest.
Doordat je zwanger was, heb je minder gewerkt.
Je hebt een IVF-traject doorlopen.
Je huisarts denkt aan een depressie.
De psycholoog helpt je met je angsten.
Je hebt een doorverwijzing naar de GGZ.
Je therapeut heeft je aangeraden om rustiger aan te doen.
Je wordt behandeld voor een angststoornis.
Je bent chronisch ziek.
Je hebt een chronische aandoening.
Je hebt reumatische klachten.
Vanwege lichamelijke klachten doe je geen tilwerk.
Door een ongeluk heb je je pols gebroken.
Je bent allergisch voor latex.
Karim weet dat je overspannenheidsklachten hebt.
Je kreeg in mei een stent.
Je hebt een allergie voor noten.
Je bent verslaafd aan alcohol.
Je drankgebruik is een probleem.
Je hebt vorig jaar een zelfmoordpoging gedaan.
Je bent suïcidaal geweest.
Je hebt je met griep afgemeld.
Je hebt je ziek moeten melden.
Je bent voor 50% afgekeurd.
Je hebt een arbeidsbeperking.
Je valt onder de Wajong.
Je arbeidsongeschiktheidspercentage is 35.
De arboarts adviseerde om je uren op te bouwen.
Op advies van de arboarts bouw je je uren op.
Je bouwt je uren op na ziekte.
Na een periode van ziekte begon je in mei weer.
Je bent opgebrand.
Je bent vaak moe door je schildklier.
Je hebt hoge bloeddruk.
Je testte in maart positief op corona.
Je hebt concentratieproblemen door ADHD.
Je ADHD speelt je parten.
ADHD maakt het voor jou lastig om te plannen.
Autisme speelt bij jou een rol.
We denken dat je autisme hebt.
Mogelijk heb je een burn-out.
Je lijkt overspannen.
Volgens ons ben je overspannen.
Er is bij Noor ADHD geconstateerd.
Ze heeft last van haar nek.
Haar zwangerschap verloopt moeizaam.
De medewerkster is zwanger.
Betrokkene is ziek geweest.
Werknemer is arbeidsongeschikt sinds 3 maart.
Jouw ziekteperiode van mei tot juli telt niet mee.
Afwezig wegens ziekte van 3 tot en met 14 maart.
Twee weken ziek in april.
Ziek van 3 tot 14 maart.
Je was in mei en juni ziek vanwege je rug.
Je bent door je rug gegaan.
Je knieklachten zijn toegenomen.
Je hebt RSI-klachten.
Je migraineaanvallen komen vaak op maandag.
Je had hartkloppingen.
Je dochter heeft leukemie.
Je zorgt voor je zieke moeder.
Je man is ernstig ziek.
Je hebt in het verleden vaker een psychose gehad.
Je mentale gezondheid staat onder druk.
Je bent psychisch kwetsbaar.
Je was tot mei met ziekteverlof.
Je kwam na een lange ziekte terug.
Na een lang ziekbed ben je in mei teruggekeerd.
Je bent in behandeling voor een depressie.
Je hebt te kampen met slapeloosheid.
Je epilepsie staat autorijden niet toe.
Vanwege een miskraam was je twee weken thuis.
Je vertelde dat er een tumor is gevonden.
In februari onderging je een hartoperatie.
Je staat op de wachtlijst voor een heupoperatie.
Je astma verergert door het stof.
Je had corona.
Je gaf aan last te hebben van somberheid.
Je gebruikt pijnstillers.
Je bent verminderd belastbaar.
Je belastbaarheid is beperkt.
Je bent weer volledig inzetbaar na je ziekte.
Je re-integratie verloopt volgens plan.
De re-integratie van Noor is op 1 mei afgerond.
Jouw burn-outklachten namen in mei toe.
Het lukte niet omdat je overspannen was.
Je vergeetachtigheid komt door beginnende dementie.
Je dementie is in een vroeg stadium.
In januari viel je uit vanwege psychische problemen.
Je hebt een lichte verstandelijke beperking.
Je bent doof aan één oor.
Noor, die in januari een burn-out had, werkt nu halve dagen.
Door de griep kon je twee dagen niet werken.
Je hebt aangegeven dat je sinds de geboorte van je kind kampt met een postnatale depressie.
Omdat je in het voorjaar met een burn-out thuis zat, is de beoordeling uitgesteld.
In het gesprek van 4 februari vertelde je dat je reuma hebt.
Uit het gesprek bleek dat je antidepressiva gebruikt.
Volgens je psycholoog is rust nodig.
De neuroloog heeft MS bij je vastgesteld.
Je bent sinds 2019 bekend met epilepsie.
We houden rekening met je diabetes.
We hebben het werk aangepast vanwege je zwangerschap.
Tijdens je zwangerschap werkte je minder uren.
Sinds je terugkeer na je burn-out haal je de norm niet.
Je terugkeer na een burn-out verloopt goed.
Doordat je vaak hoofdpijn hebt, ga je eerder naar huis.
Je meldt je gemiddeld twee keer per maand ziek.
Je was van 1 tot 20 februari ziek, daarom ontbreken de cijfers.
Ondanks je ziekte heb je de training afgerond.
Het aantal fouten steeg toen je depressief was.
De resultaten liepen terug door jouw gezondheidsproblemen.
Je gezondheidsproblemen spelen mee.
Er speelt een medische oorzaak bij jou.
De oorzaak ligt bij je ADHD.
Oorzaak: ADHD.
Oorzaak: je hernia.
Rugklachten, waardoor je niet lang kunt zitten.
Je kunt niet lang zitten vanwege een hernia.
Je vermoeidheid komt door de ziekte van Pfeiffer.
Je kreeg in december te horen dat je borstkanker hebt.
Noor werd op 12 mei geopereerd aan haar heup.
Noor is in behandeling bij een therapeut.
Bij Noor is autisme vastgesteld.
Noor heeft door haar dyslexie moeite met verslagen.
Noor Jansen is 40% arbeidsongeschikt verklaard.
Aan Noor is een WIA-uitkering toegekend.
De medewerker gebruikt medicijnen tegen angst.
De medewerker staat onder behandeling van een psychiater.
De medewerker heeft een alcoholprobleem.
Jouw drankprobleem leidde tot fouten.
Je bent in een afkickkliniek opgenomen geweest.
Je bezocht in maart een psycholoog.
Je sprak wekelijks met een psycholoog.
Je hebt coaching gekregen voor je burn-out.
Je krijgt hulp bij je angststoornis.
Vanaf 3 maart was je ziek.
Je was drie dagen ziek.
Je bent nu weer beter na je griep.
Je bent op 1 mei beter gemeld.
Na je herstel ben je in mei weer begonnen.
Tijdens je ziekte nam Karim je klanten over.
Je had je ziek gemeld toen de audit was.
Jij was ziek.
U bent ziek geweest.
Uw burn-out heeft invloed op uw werk.
Hij heeft een burn-out.
Zij is zwanger.
Ik slik medicijnen tegen mijn migraine.
Ik heb last van paniekaanvallen.
Mijn depressie maakt het werk zwaar.
Door mijn rug kan ik niet lang staan.
Ik loop bij een therapeut.
Mijn psoriasis wordt erger door stress.
Je bent in het ziekenhuis opgenomen.
Je lag in mei twee weken in het ziekenhuis.
Je kwam in het ziekenhuis terecht.
Je bent door de bedrijfsarts volledig hersteld verklaard.
De bedrijfsarts concludeert dat er geen beperkingen zijn.
In overleg met de bedrijfsarts werk je vier uur per dag.
Het advies van de bedrijfsarts is om rustig op te bouwen.
Volgens het UWV ben je arbeidsongeschikt.
Je hebt een verminderde weerstand door je medicatie.
Na de bevalling begon je in juni weer.
Na de geboorte kreeg je een depressie.
Je hebt een IVF-behandeling achter de rug.
De spanningen thuis leidden tot een burn-out.
Je privésituatie leidde tot overspannenheid.
Je zit niet lekker in je vel en hebt een depressie.
Je presteerde minder goed vanwege je hooikoorts.
Met jouw autisme is een drukke ruimte lastig.
Gelet op je beperking krijg je meer tijd.
Je hebt door een auto-ongeluk een whiplash opgelopen.
Je gehoor is slecht; je hebt een hoortoestel nodig.
Wegens een blessure kon je niet werken.
Door een gebroken pols typte je zes weken niet.
Je hersenschudding van vorig jaar geeft nog klachten.
Je nierziekte vraagt om dialyse op dinsdag.
Op dinsdag heb je dialyse.
Je chemokuur begint in april.
Vanwege je chemotherapie werk je halve dagen.
Door menstruatieklachten meld je je maandelijks ziek.
Je overgangsklachten hebben invloed op je concentratie.
Je vroeg verlof vanwege de operatie van je dochter.
Je was de afgelopen periode regelmatig ziek.
Je bent drie keer ziek geweest in het afgelopen kwartaal.
Door langdurige ziekte heb je de norm niet gehaald.
Sinds je hersteld bent van je burn-out, haal je de norm weer.
Je bent bezig met herstellen van een zware operatie.
Vanwege je hartklachten doe je rustig aan.
Je had in het voorjaar een miskraam.
Je bent vijf maanden zwanger.
Je zwangerschapsverlof begint op 1 juni.
Wegens zwangerschap werk je minder.
Je gebruikt medicijnen die je suf maken.
Door bijwerkingen van je medicijnen ben je trager.
Je hebt een vorm van autisme.
Je hebt kenmerken van ADHD.
Er is ADHD bij je geconstateerd.
Bij je is een burn-out vastgesteld.
Je bent gediagnosticeerd met een bipolaire stoornis.
Je komt net uit een burn-out.
Je zit tegen een burn-out aan.
Je dreigt een burn-out te krijgen.
Je hebt burn-outverschijnselen.
Je vertoont tekenen van overspannenheid.
Je bent al maanden overspannen thuis.
Je was twee maanden uitgeschakeld door een hernia.
Je kon door ziekte niet bij de training zijn.
Wegens ziekte ben je twee keer niet op de evaluatie verschenen.
Je hebt wegens een griep een week niet gewerkt.
Door je rugproblemen kun je niet tillen.
Je rug is een probleem.
Je knie speelt op.
Je hebt een slechte rug.
Je hebt een zwak hart.
Je slaapt slecht door je depressie.
Je angsten beïnvloeden je werk.
Je angstklachten beïnvloeden je werk.
Je krijgt paniekaanvallen in drukke ruimtes.
Je bent verslaafd geweest aan medicijnen.
Je volgt een behandeling voor je alcoholverslaving.
Je bent in behandeling bij de GGZ.
Je gaat iedere week naar de psycholoog.
Elke dinsdag heb je therapie.
Je hebt iedere dinsdag fysiotherapie.
Je fysiotherapeut raadt tillen af.
Je arts heeft gezegd dat je rust moet nemen.
De huisarts heeft je rust voorgeschreven.
Je staat onder controle van een cardioloog.
Je wacht op een operatie.
Je wordt in mei geopereerd.
Je moet een ingreep ondergaan.
Je ligt in het ziekenhuis.
Na je ontslag uit het ziekenhuis werkte je halve dagen.
Je re-integratietraject loopt tot juni.
Je zit in een re-integratietraject.
Je werkt op arbeidstherapeutische basis.
De bedrijfsarts acht je in staat om 24 uur te werken.
De bedrijfsarts ziet geen beperkingen.
Uit het oordeel van de bedrijfsarts blijkt dat je kunt werken.
Je bent volgens de bedrijfsarts inzetbaar voor 16 uur.
Je hebt de bedrijfsarts bezocht.
Je gesprek met de bedrijfsarts was op 3 maart.
Je bent afgekeurd voor nachtdiensten.
Je hebt een chronische ziekte.
Je bent chronisch vermoeid.
Je hebt chronische pijn.
Je hebt veel pijn aan je heup.
Je lichamelijke klachten zijn toegenomen.
Je psychische gesteldheid is een zorg.
Je geestelijke gezondheid laat te wensen over.
Je bent niet gezond.
Je hebt gezondheidsklachten.
Je bent doof.
Je bent slechtziend en hebt een groter scherm.
Vanwege je slechtziendheid heb je een groter scherm.
Je hebt een visuele beperking.
Je hebt een Wajong-status.
Je hebt een indicatie banenafspraak vanwege je beperking.
Noor was ziek van 3 tot 14 maart.
Noor Jansen was met een burn-out thuis.
Mw. Jansen is zwanger.
De heer Jansen heeft diabetes.
De ziekmelding van Noor kwam op 3 maart.
Het ziekteverzuim van Noor was 14%.
Noor haar migraine speelt op.
Collega's vangen je op als je weer een migraineaanval hebt.
Je collega's weten dat je een depressie hebt.
Je klanten merkten dat je ziek was.
Toen jij ziek was, hebben collega's je klanten gebeld.
Omdat je vaak ziek bent, moeten collega's inspringen.
Ik ben chronisch ziek en dat kost energie.
Ik kreeg in januari een burn-out.
Ik had griep toen de toets was.
We spraken erover dat je vorig jaar een herseninfarct hebt gehad.
Sinds de geboorte van je dochter heb je last van een postnatale depressie.
Volgens je eigen zeggen slaap je slecht sinds je met antidepressiva bent gestopt.
Je hebt in 2025 in totaal 38 dagen verzuimd wegens ziekte.
Je stond tot april in de ziekmelding.
Na zes weken ziekteverlof begon je op 1 april weer.
De dosering van je medicatie is in mei verhoogd.
Je krijgt sinds kort medicatie tegen ADHD.
Vanwege een zenuwontsteking kun je niet typen.
Je loopt met krukken sinds je val.
Je kampt al jaren met een alcoholverslaving.
Je gaf zelf aan dat je overspannen bent.
Karim merkte dat je depressief was.
Karim en jij bespraken je burn-out.
In overleg met je psychiater is de dosis aangepast.
We weten van je diagnose autisme.
Je autismespectrumstoornis maakt veranderingen lastig.
Je zwangerschap verloopt niet zonder problemen.
Tijdens de zwangerschap werkte je minder.
Voor je bevalling draag je je klanten over.
Je COPD beperkt je in lopen.
Je had een longontsteking in januari.
Je hebt in januari een longontsteking gehad, waardoor je achterliep.
Door een longontsteking liep je in januari achter.
Je reuma speelde op.
Je bent prikkelbaar door chronische pijn.
Je hebt een blessure aan je schouder.
Je schouderblessure hindert je.
Een hernia weerhield je van tillen.
De hernia van Noor is in mei geopereerd.
Noor viel op 2 februari uit wegens ziekte.
Noor lag een week in het ziekenhuis.
Noor onderging in mei een operatie.
Noor bleek zwanger te zijn.
Noor kreeg te horen dat zij MS heeft.
Noor en haar huisarts vermoeden een burn-out.
Mevrouw Jansen is onder behandeling van een specialist.
De werknemer heeft zich ziek gemeld met rugklachten.
Werkneemster is sinds mei arbeidsongeschikt.
Deze medewerker heeft een WIA-uitkering.
Ik ben herstellende van een burn-out.
Ik wil kwijt dat ik diabetes heb.
Ik heb vaak migraine en meld dat op tijd.
Mijn arts zegt dat ik rust nodig heb.
Vanwege mijn reuma kan ik niet snel typen.
Je was door corona drie weken uit de running.
Je was drie weken uitgeschakeld met corona.
Je testte positief op corona in maart.
Je bent doorverwezen naar een cardioloog.
Je cardioloog raadt stress af.
Je hebt epileptische aanvallen.
Je hebt een angst- en paniekstoornis.
Je kreeg een paniekaanval tijdens de presentatie.
Je bent gevoelig voor burn-out.
Je bent bekend met suïcidale gedachten.
Je heup is vervangen.
Je hebt moeite met horen.
""".splitlines()

NO_FACTS = """\
Je vult elke vrijdag de tabletten voor de vaatwasser aan.
De folder kreeg een 8, vooral door de nostalgie.
Wij zijn ziek van ambitie.
Je gaf mevrouw op kamer 12, die parkinson heeft, haar medicijnen te laat.
Je kunt, als je dat wilt, in werktijd naar het spreekuur van de arbodienst.
Je zag niet dat twaalf planten meeldauw hadden, waardoor de ziekte zich verspreidde.
Als je last krijgt van je rug bij het tillen, gebruik je de lift.
Op 11 mei zette je de verkeerde medicijnen klaar.
We zetten er samen de schouders onder.
De spoedbuis, bij een verdenking op longembolie, stond een uur in het rek.
Je vult na een blessure het formulier in en belt de ouders.
Bij elke verwonding bel je de EHBO.
Je behandelt zaken van mensen die hun baan verliezen, die na ziekte geen loon krijgen of die ruzie hebben.
Mijn wekelijkse opleidingsgesprek met jou is zeven keer uitgevallen.
Omdat het overleg met jou twee keer uitgevallen is, plannen we een nieuwe datum.
De dienst van jou is drie keer uitgevallen.
Je werkte na die ziekte van Rob twee weken alleen.
Je onderhoudt het contact met de cooperatie en de veiling.
Het deel van de vierkante meters dat bij de keuring wordt afgekeurd, daalt naar 4%.
Bij de keuring zijn drie ladders afgekeurd.
Het hoofdpunt was dat je te veel zelf meewerkt op de vloer.
Je helpt depressieve cliënten.
Je hebt een gesprek over de operatie gehad.
Je hebt een nieuwe opname gehad voor de podcast.
Een klant die een operatie heeft gehad, bel je na een week.
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
Je voert verzuimgesprekken met je teamleden.
Je bent casemanager verzuim voor drie vestigingen.
Als verpleegkundige oncologie begeleid je patiënten met kanker.
Je functie is psycholoog in de ggz.
Je werkt als fysiotherapeut.
Je behandelt per week twintig cliënten met rugklachten.
Je legt per dienst de bloeddruk van elke bewoner vast.
Je reageert binnen vijf minuten op een ziekmelding van een docent.
Je regelt vervanging bij ziekte.
Je zoekt binnen een uur vervanging voor zieke chauffeurs.
Je hebt in maart 4 gesprekken gevoerd over burn-out met je team.
Je stelt een plan op om het verzuim terug te dringen.
Je maakt per kwartaal een rapportage over het ziekteverzuim.
Je bezoekt per week tien apotheken.
Je verkoopt brillen aan slechtzienden.
Je geeft les aan leerlingen met autisme.
Je schrijft verwijsbrieven voor de huisarts.
Je neemt bloed af bij zwangere vrouwen.
Je begeleidt zwangeren.
Je bent verloskundige en begeleidt per jaar 40 bevallingen.
Je begeleidt bevallingen.
Je screent vrouwen op borstkanker.
Je meldt besmettingen binnen een uur.
Je houdt je aan het protocol voor infectiepreventie.
Je plant operaties in.
Je assisteert bij operaties.
Je bereidt de operatie van patiënten voor.
Je bent operationeel manager.
Je spreekt met de arts over de medicatie van de bewoner.
Je legt elke medicatiefout vast.
Je hebt in februari drie medicatiefouten gemaakt.
Je gaf bewoner A de verkeerde medicatie.
Je vergat op 12 januari de medicatie te delen.
Je hebt de medicijnen niet afgetekend.
Je gaf een patiënt een dubbele dosis insuline.
De klachten van klanten nemen toe.
Je handelt klachten binnen vijf werkdagen af.
Je werkt samen met de bedrijfsarts aan een verzuimaanpak.
Je stuurt dossiers naar de bedrijfsarts.
De arbodienst geeft een training tillen.
Je bureau is op de juiste hoogte ingesteld.
Je hebt geen beperkingen in het systeem.
De beperking van het systeem is bekend.
Je verwerkt wijzigingen in de ziektekostenpolis.
Je beoordeelt claims wegens arbeidsongeschiktheid.
Je behandelt letselschadezaken.
Je doet dit met hart en ziel.
Je hebt hart voor de zaak.
Je hebt een goed oog voor detail.
Je tilt met een rechte rug.
Een gezonde balans tussen werk en privé is belangrijk.
De kassa was kapot en het systeem viel uit.
Je had ouderschapsverlof van mei tot juli.
Je sprak een klant met een depressie.
Een klant vertelde je over haar depressie.
De moeder van een leerling was ziek.
Het kind was ziek en jij belde de ouders niet.
Je hebt ouders niet gebeld toen hun kind ziek was.
De patiënt klaagde over pijn en jij reageerde niet.
Mevrouw De Vries is dement en valt vaak.
Bewoner K. heeft Parkinson; je bent die dag niet langs geweest.
Je doet onderzoek naar de ziekte van Alzheimer.
Je collega viel uit wegens een burn-out en jij nam haar klanten over.
Omdat je leidinggevende met zwangerschapsverlof was, kreeg je minder begeleiding.
Door de zwangerschap van je teamleider is er een vervanger.
Je hebt je te weinig verdiept in de ziekte van Parkinson.
De hond is ziek.
Bij ziekte van een klant bel je de familie.
In geval van ziekte gelden de regels van het personeelshandboek.
Tijdens ziekte of verlof neemt Esther waar.
Ziekte en verlof meld je in het systeem.
Je registreert verlof en ziekte in AFAS.
Je hebt twaalf zieke bewoners geholpen.
Je hebt een bewoner met dementie laten vallen.
Je hebt bij vier cliënten de medicatie te laat gegeven.
Je observeert het gedrag van een kind met ADHD.
Je wijst de ouders op het risico van overgewicht.
Je gaat elke maand naar de huisarts om de samenwerking te bespreken.
Je bent aanspreekpunt voor de psycholoog en de arts.
Je bespreekt de medicatie met de arts.
Je overlegt elke week met de fysiotherapeut over de bewoners.
De psycholoog van het team geeft een workshop.
Je hebt met de arts gesproken over de bewoner.
Je hebt een rapport over burn-out geschreven.
Je hebt dementie als onderwerp van je scriptie.
Je specialisatie is kanker.
Je doel is minder ziekteverzuim in je team.
Je target voor ziekteverzuim is maximaal 4%.
Je bent verantwoordelijk voor het ziekteverzuim op de locatie.
Je verzuimt om klanten terug te bellen.
Je hebt verzuimd de klant te bellen.
Je bent in verzuim met de rapportage.
Je reed een klant met een gebroken been naar huis.
Je plaatst per dag acht patiënten op de afdeling.
Je noteert of een patiënt zwanger is.
Je vraagt elke patiënt of zij zwanger is.
Je checkt of de cliënt last heeft van bijwerkingen.
Je verkocht in maart 30 hoortoestellen aan slechthorenden.
Je vermeldt een allergie altijd in het dossier van de bewoner.
Je let op allergieën van gasten.
Je meldt gasten welke gerechten allergenen bevatten.
Je leidt een project om burn-out te voorkomen.
Je organiseert een bijeenkomst over mentale gezondheid.
Je helpt werknemers na ziekte terug naar werk.
Je begeleidt werknemers bij hun re-integratie.
Je beoordeelt of de klant recht heeft op een Ziektewet-uitkering.
Je gaf de verkeerde bewoner antibiotica.
Je stond twee weken alleen omdat drie collega's griep hadden.
Je kreeg minder begeleiding doordat Karim een burn-out had.
Je team had in maart veel zieken.
Je hebt de planning door de vele zieken niet gehaald.
Je hebt in mei tien gesprekken gevoerd met klanten die een burn-out hadden.
De bewoners met dementie krijgen van jou elke dag een activiteit.
Je controleert bij binnenkomst de temperatuur van elke patiënt.
Bij vier van de tien bewoners was de medicatie niet afgetekend.
Je hebt de zorgplannen van acht cliënten niet bijgewerkt.
Je verkocht 12 verzekeringen tegen arbeidsongeschiktheid.
Je adviseert ondernemers over verzuim en re-integratie.
Je belt elke week met drie klanten die langdurig ziek zijn.
Je vraagt zieke werknemers niet naar hun klachten.
Je houdt verzuimgesprekken volgens het protocol.
Je hebt in 2025 het verzuim op je afdeling teruggebracht naar 3%.
In jouw team was het verzuim 8%.
Het verzuim in jouw team was 8%.
Het ziekteverzuim op jouw afdeling steeg.
Jouw afdeling had te maken met veel ziekte.
Er was veel ziekte in je team.
Vanwege de griepgolf was de bezetting laag.
Door de hoge werkdruk en ziekte op de afdeling zijn er minder coachgesprekken geweest.
Door ziekte van je mentor zijn drie sessies vervallen.
Je mentor was in maart ziek.
Je coach is met zwangerschapsverlof; Esther neemt het over.
Bij afwezigheid van Karim neemt Esther het over.
De patiënt is zwanger en jij geeft voorlichting.
Je schreef in het dossier niet op dat de patiënt allergisch is voor penicilline.
Je bent allergisch voor vertraging.
Je zet de wagon in spoor 2 en meldt dat aan de treindienstleider.
Je begeleidt klanten die weer aan het werk gaan, en die helpen we met solliciteren.
Je hebt een cliënt met epilepsie alleen gelaten.
Een cliënt kreeg een epileptische aanval en je belde geen hulp.
Een leerling met ADHD kreeg van jou geen extra tijd.
Je past de toetsen aan voor leerlingen met dyslexie.
Je behandelt binnen 24 uur elke ziek- en herstelmelding.
Je verwerkt per week 40 ziek- en betermeldingen.
Je bent contactpersoon voor de bedrijfsarts.
Je levert elke maand de verzuimcijfers aan de bedrijfsarts.
De bedrijfsarts geeft in mei een voorlichting over werkdruk.
Heb je vragen over je gezondheid, dan kun je naar de bedrijfsarts.
Speelt er iets met je gezondheid? Bespreek dat met de bedrijfsarts.
Over je gezondheid leggen we niets vast.
In dit plan staan geen gegevens over je gezondheid.
We vragen niet naar je gezondheid.
Als er medische redenen zijn, bespreek je die met de bedrijfsarts.
Word je ziek, dan schuift de einddatum op.
Ben je langer dan een week ziek, dan passen we de datums aan.
Ziekmelden doe je vóór 8.30 uur bij Karim.
Je meldt je bij ziekte vóór 8.30 uur telefonisch.
Meld je op tijd ziek volgens het verzuimreglement.
Dagen waarop je ziek bent, tellen niet mee.
De verbeterperiode wordt verlengd met de duur van eventuele ziekte.
Er zijn geen aanwijzingen dat ziekte een rol speelt.
Het functioneren komt niet door ziekte.
Je spreekt in je blog over mentale gezondheid.
Je hebt een netwerk van 30 huisartsen opgebouwd.
Je haalde in maart 4 orders bij ziekenhuizen.
Je levert bij het ziekenhuis op tijd.
Je werkt in een kliniek voor verslavingszorg.
Je begeleidt verslaafde jongeren.
Je maakt behandelplannen voor cliënten met een angststoornis.
Je doet intakes bij mensen met depressieve klachten.
Je hebt bij zes patiënten de pijnscore niet ingevuld.
Je meet elke dienst de pijn van je patiënten.
Je opereert samen met de chirurg.
Je assisteert de arts bij de behandeling.
Je reinigt de behandelkamer na elke behandeling.
Na elke behandeling vul je het dossier in.
Tijdens de operatie reik je de instrumenten aan.
Na een operatie breng je de patiënt naar de afdeling.
Je test medicijnen in het laboratorium.
Je haalt elke week de medicijnen op bij de apotheek.
Je gaf de hond van een klant de verkeerde medicijnen.
Je behandelt per dag tien dieren.
Je ontdekte een ziekte in de tomatenplanten.
Je spuit de gewassen tegen ziekten.
Je verkoopt zonnebrillen tegen migraine.
Je organiseert een sponsorloop voor kankeronderzoek.
Je haalde 2.000 euro op voor KWF Kankerbestrijding.
Je werft donateurs voor de Hartstichting.
Je bezoekt per maand 20 leden van de reumavereniging.
Je bent trainer stressmanagement.
Je leert teams omgaan met stress.
Je reageert rustig onder stress.
Je hebt pijn gedaan aan een klant.
Je signaleert pijnpunten van klanten.
Je zit bovenop de cijfers.
Je hebt een operationele functie.
Je depressieteam behandelt 40 cliënten.
Je medicatiebeheer is niet op orde.
Je ziekenhuisafspraken met klanten legde je niet vast.
Je diabetesspreekuur begint te laat.
Je dementiecursus is in mei.
Je verzuimdossiers zijn niet compleet.
Je verzuimaanpak is niet uitgewerkt.
Je rugzakje met kennis groeit.
Je hoofdtaak is bellen.
Je bent het gezicht van de afdeling.
Je hebt cliënten met een burn-out in je caseload.
Je houdt een lijst bij van zieke medewerkers.
Je belt medewerkers die zich ziek melden op de eerste dag.
Je leidinggevende was in het voorjaar langdurig ziek.
Door de langdurige ziekte van je leidinggevende kreeg je minder hulp.
De vorige teamleider viel uit met een burn-out.
Een zieke collega verving je niet.
Je draaide diensten voor een zieke collega.
Je stond er alleen voor omdat je collega met zwangerschapsverlof was.
De griep heerste op de afdeling.
Op de afdeling was veel griep.
De wachttijd bij de GGZ is lang.
Je hebt klanten in de GGZ en het ziekenhuis.
Je verkoopt medische hulpmiddelen.
Je verkoopt hulpmiddelen aan mensen met rugklachten.
Je bent accountmanager voor ziekenhuizen en klinieken.
Je bezoekt elke week drie artsen.
Je bezoekt elke maand een huisarts uit je regio.
Je sprak in maart acht artsen over het product.
Je vraagt bij elke patiënt naar allergieën.
Op iedere bon met een allergie zet je vóór het bakken een vinkje en je paraaf bij de ingrediënten.
Gelukkig was er niemand met een notenallergie, maar dat wist ik op dat moment niet.
Bij tafel 6 miste je de glutenallergie op de bon.
Staat er een allergie op de bestelling, dan lees je die hardop voor.
Elk gerecht met een lactose-intolerantie leg je apart.
Vraag voor elke kleuring of er een allergie is en noteer dat op de klantkaart.
Niemand in de zaal had een allergie voor noten.
Er was die avond niemand ziek geworden van het buffet.
Je noteert allergieën in het dossier.
Je controleert of de medicatie klopt.
Je gaf op 4 maart de medicatie te laat.
Je maakte op 4 maart een fout met de insuline.
Je vulde de medicatielijst niet in.
Je tekende de medicatie op 12 dagen niet af.
Je legt uit hoe patiënten hun medicijnen slikken.
Je leert patiënten omgaan met hun ziekte.
Je begeleidt ouders van zieke kinderen.
Je werkt op de kinderafdeling met zieke kinderen.
Je bent praktijkondersteuner bij een huisarts.
Je assisteert bij een huisarts in Utrecht.
Je werkt bij een psycholoog als secretaresse.
Je plant afspraken voor de psycholoog.
Je maakt verslagen van de gesprekken van de psycholoog.
Je verzorgt de administratie van een fysiotherapeut.
Je hebt als fysiotherapeut een volle agenda.
Je geeft fysiotherapie aan ouderen.
Je bent therapeut en voert 20 gesprekken per week.
Je registreert pijnscores volgens het protocol.
Je schrijft het zorgplan voor bewoners met Parkinson.
Je signaleert verslaving bij jongeren.
Je voorkomt uitdroging bij bewoners.
Je doet een stapje terug als een cliënt angstig is.
Je behandelt angststoornissen.
Je onderzoekt depressies bij jongeren.
Je maakt reclame voor een middel tegen griep.
Je kent het verzuimprotocol.
Bij ziekte geldt het verzuimprotocol.
Meld je je ziek, dan bel je vóór 8.30 uur.
Je belt vóór 8.30 uur als je ziek bent.
Een evaluatie die door ziekte niet doorgaat, halen we binnen een week in.
Valt een gesprek uit door ziekte, dan plannen we een nieuw gesprek.
Bij ziekte of verlof van Karim neemt Esther het gesprek over.
Als een evaluatie uitvalt wegens ziekte, plannen we binnen een week een nieuwe.
We hebben geen reden om aan te nemen dat ziekte een rol speelt.
We hebben gevraagd of er omstandigheden meespelen; daarover leggen we niets vast.
Je hebt de gezonde gewoonte om elke dag te plannen.
Je wilt een gezonde omzet.
Je hoofd staat niet naar het werk.
Je hebt een hoge dunk van jezelf.
Je bent een kei in je werk.
Je hand-outs zijn netjes.
Je hart ligt bij de klant.
De rug van het dossier is gescheurd.
Je raakte gewend aan het nieuwe systeem.
Je herstelt fouten dezelfde dag.
Je herstelde de fout binnen een dag.
Na je herstelwerkzaamheden test je het systeem.
Het herstel van de machine duurde een dag.
Je bent niet ingegaan op de klachten van de klant.
Je had geen tijd voor de klachten.
Je lost problemen met de knie van het afvoersysteem op.
Je opereert zelfstandig in je regio.
Je werkt in de operatiekamer.
Je bent verantwoordelijk voor de operatie in Noord.
De operatie Schoon Schip begint in mei.
Je leidt de behandeling van het bezwaar.
Je behandeling van bezwaren duurt te lang.
Je hebt vijf zaken in behandeling.
De opname van het gesprek staat in het systeem.
Je luistert de opname van je gesprek terug.
Je diagnose van de storing klopte in 8 van de 10 gevallen.
Je hebt acht dagen verzuimd om te reageren.
Je pakt stress bij klanten weg.
Het team ervaart stress.
De organisatie is door een moeilijke periode gegaan.
Je begeleidt teams na een burn-out van een collega.
Je hebt een zieke boom laten staan.
Je ziet zieke planten te laat.
Je spuit tegen bladluis.
Je houdt de gezondheid van de dieren bij.
Je bewaakt de gezondheid van 40 koeien.
Je hebt vorig jaar twaalf klanten met een arbeidsongeschiktheidsverzekering geholpen.
Je zorgt dat cliënten met een verstandelijke beperking op tijd hun medicatie krijgen.
Bij het uitdelen van medicatie controleer je de naam van de bewoner.
In de nachtdienst loop je elke twee uur langs alle zieke bewoners.
Ziekte onder het personeel leidde tot een hogere werkdruk.
De werkdruk steeg door ziekte en vakanties.
Door ziekte en vakanties van collega's draaide je extra diensten.
Toen je mentor een burn-out kreeg, stopte de begeleiding.
Je mentor kreeg een burn-out en kon je niet begeleiden.
Je trainer is bevallen en komt in juni terug.
De coach die je begeleidt, is ziek.
Karim is met ziekteverlof; Esther neemt de gesprekken over.
Esther heeft een hernia en werkt thuis.
Je overlegt wekelijks met de wijkverpleegkundige over zieke cliënten.
Je belt het ziekenhuis als een bewoner valt.
Je rijdt patiënten van en naar het ziekenhuis.
Je regelt dat een bewoner naar de huisarts gaat.
Je maakt voor bewoners afspraken bij de huisarts.
Je begeleidt bewoners naar de psycholoog.
Je gaat met bewoners naar de fysiotherapeut.
Je werkt samen met psychologen en artsen.
Je koppelt elke week terug aan de behandelend arts.
Je levert de pillen aan het verkeerde adres.
Je verkoopt pijnstillers en andere zelfzorgmiddelen.
Je geeft klanten uitleg over antibiotica.
Je geeft klanten advies over hooikoorts.
Je hebt drie klanten verkeerd geadviseerd over hun diabetesmedicatie.
Je hebt de medewerker van de klant met een handicap niet geholpen.
Je schrijft beleid over mentale gezondheid.
Je campagne over borstkanker haalde de norm niet.
Je onderzoek naar longkanker loopt achter.
Je artikel over dementie was te laat.
Je presentatie over ADHD was goed.
Je les over autisme was niet voorbereid.
Je leerlingen met autisme hebben een vast rooster nodig.
Je cliënt had een epileptische aanval.
Je klant heeft kanker en je belde haar drie keer.
Je hebt een klant met kanker drie keer gebeld over een betaling.
De patiënten die je helpt, hebben vaak diabetes.
Je bezoekt elke maand een patiëntenvereniging.
Je begeleidt mensen na een hersenletsel naar werk.
Je helpt mensen met een afstand tot de arbeidsmarkt.
Je dossiers over re-integratie zijn niet op tijd klaar.
Je re-integratieplannen zijn te laat ingeleverd.
Je verzuimbeleid is nog niet af.
Je hebt de ziekmeldingen van je team niet verwerkt.
Je hebt 14 ziekmeldingen niet binnen een dag verwerkt.
Je registreerde de ziekmelding van een collega niet.
Je gaf een ziekmelding niet door aan HR.
Je stelt de leidinggevende op de hoogte als een kind ziek is.
Bij koorts bel je de ouders van het kind.
Je belt ouders als hun kind ziek wordt.
Je neemt contact op met de ouders als een leerling vaak ziek is.
Je controleert de hygiëne om ziekte te voorkomen.
Je wast je handen om besmetting te voorkomen.
Je volgt een EHBO-cursus.
Je bent BHV'er en kent de reanimatieprocedure.
Het is belangrijk dat je gezond en veilig werkt.
Je werkplek is gezond ingericht.
We wensen je een goede gezondheid.
""".splitlines()
