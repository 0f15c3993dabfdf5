"""Sentences for V01: what is seen of a body or can't be done any more, and what only sounds like it."""

SHOWN = """\
Je bent aan het reïntegreren.
Sinds maart ben je aan het re-integreren en werk je vier ochtenden.
Je werkt op medisch advies halve dagen.
Je zit in het tweede spoor.
Zit je in spoor 2, dan wijzigt er niets.
Om negen uur rook ik wijn aan je adem.
Blaas je op het werk nog een keer positief, dan bespreken we dat.
Rechts hoor je haast niets, en zo mis je een oproep.
Van het schoonmaakmiddel krijg je rode plekken op je armen.
Je ligt veel te malen en haalt daardoor de planning niet.
Je geeft de verklaring van de cardioloog aan HR.
Omdat traplopen bij jou niet meer lukt, werk je beneden.
Elke dinsdag ga je naar de AA en daarna naar kantoor.
Door je pinda-allergie werk je niet aan de koude kant.
Je hinkt al weken en de gangen blijven daardoor vies.
Je rilde op 4 mei zo dat je de kassa niet kon bedienen.
Door je stotteren bel je de leveranciers niet terug.
Op 12 juni moest je overgeven en stond de balie leeg.
Je had in maart een black-out tijdens de presentatie.
In april trok je wit weg aan de snijtafel.
Je had een dubbele tong op de ochtend van 9 mei.
Je pupillen waren groot en je reed twee stellingen om.
Je bent nu tien weken clean en dat zien we in je werk.
Je hebt in de pauze gesnoven, zei je zelf.
Sinds je gestopt bent met drinken is de kas op orde.
Je deed de hele nacht geen oog dicht en miste de levering.
Je viel in slaap tijdens de dienst van 3 mei.
Je bent fors aangekomen en dat zie je op de trap.
Er zijn bij jou wat kilo's af en je loopt weer sneller.
Je oogt bleek en afgetobd aan de balie.
Bukken lukt je niet meer, dus de onderste schappen blijven leeg.
Een uur staan houd je niet vol.
De ladder op gaat bij jou niet, knielen lukt je niet.
Je trekt het niet meer, dat zien we allemaal.
Fysiek trek je de nachtdienst niet.
Met één goed oog zie je de krassen niet.
Zonder bril zie je de etiketten niet goed.
Je krijgt in mei een nieuwe heup en bent dan acht weken weg.
De therapeut waar je nu loopt heeft tips voor op het werk.
Je behandelaar vindt vier uur per dag genoeg.
In overleg met de revalidatiearts bouw je je uren op.
Je bent nog aan het herstellen en werkt halve dagen.
Je emmer loopt over en dat merken de kinderen.
Je bent overbelast en dat zien we in het archief.
Je astmapuffer ligt klaar bij de machine.
Je slikt elke ochtend pilletjes en bent dan suf.
Je mag op donderdag eerder weg voor de fysio.
Een miskraam in maart, dat verklaart de lagere omzet.
Migraine of niet, de facturen moeten op tijd weg.
Als de depressie terugkomt, passen we het plan aan.
Je bent voor 60% arbeidsgeschikt verklaard.
""".splitlines()

NOT_SHOWN = """\
Op 14 juni liet je een rij door zonder de tassen op drugs en wapens na te kijken.
Je rook op 4 mei gas bij de ketel en belde de storingsdienst niet.
De klant rook drank bij de bezorger van het andere bedrijf.
Je blaast de ballonnen voor de open dag op en bent positief over de opkomst.
Rechts onderin het scherm hoor je een toon als er een melding is.
Op drie plekken op je route staan nieuwe bakken.
De brief van de leverancier bleef een week liggen.
Je plant de afspraken van de cardioloog in het rooster van de poli.
Je hebt een kwartier langer dan de norm in het magazijn gestaan.
Bij de tilcursus leer je hoe je bukken en tillen zonder schade doet.
Als trainer van de pupillen lukt het je niet om een uur lang iedereen te laten lopen.
De zieke rozen op kas 3 heb je niet afgevoerd.
Je hebt de zieke kalveren niet apart gezet.
Een ziek paard meld je dezelfde dag aan de dierenarts.
Je loopt met elke bewoner na zijn heupoperatie twee keer per dag.
Je vergat bij de patiënt met longontsteking de controle van 14:00 uur.
Je volgt de les over dementie op 3 juni.
Je doet de e-learning over hartfalen en maakt de toets.
Je legt een klinische les over COPD voor aan je collega's.
De fysiotherapeut van de afdeling krijgt van jou elke maandag de lijst.
Je belt de huisarts van de bewoner binnen een uur terug.
Je meldt een letselschade binnen twee dagen bij de verzekeraar.
Je behandelt claims voor arbeidsongeschiktheid binnen tien dagen.
Je staat een uur per dag aan de balie en dat lukt niet altijd.
De lift is kapot, dus de trap op met dozen gaat niet meer.
Je kunt niet meer op de steiger omdat je certificaat is verlopen.
Het lukt je niet om drie uur achter elkaar op de werkvloer te staan zonder op je telefoon te kijken.
Je redt het niet om alle trappen in een uur te doen.
Je rijdt in de nacht en bent om zes uur uitgerust aan de start.
Je ziet er verzorgd uit.
Je hebt een nieuwe heupband besteld voor de klant.
Je verkocht drie kunstgebitten onder de prijs.
Je hebt de dosis van de desinfectie verkeerd berekend.
Je trekt de kar niet meer alleen door de gang.
Je trekt het niet goed aan, dat harnas.
Je gaf de dienst niet goed over: overgeven doe je met de lijst.
Bij de verzuimcijfers van je team ontbrak maart.
Bij een ziekmelding van een collega bel je de planner.
De black-out op de server van 3 mei had je niet gemeld.
Je had de stok van de tent niet meegenomen.
Je loopt de trap op zonder de leuning vast te houden.
Staan lukt niet altijd bij deze machine, daarom krijgt iedereen een kruk.
Je gebruikt in het weekend de bus van de zaak.
""".splitlines()
