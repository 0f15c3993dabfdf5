"""Further sentences for V05: one person with a detail of place, time, work or life, and what holds for many.

READERS are a reader's; the others were written before the rule was widened. Even lines (counted from 0) were used
while working, odd ones held back and run once: 24 of 25 found (3 before), no false alarm in 29 (none before). The one
that was missed, a leader with a place behind him, taught the rule afterwards.
"""

READERS = """\
Na het vertrek van een collega in Arnhem bleven de offertes liggen.
Een collega ging in 2024 zelf mee naar een klant in Ede.
De teamleider stuurt te veel op cijfers.
Een van de verkopers moet elke week drie rapporten maken en wordt daar gek van.
Wie volgend jaar met pensioen gaat, wil niets nieuws meer leren.
De collega die in mei uit dienst ging, had de meeste kennis.
Een van ons werkt parttime en mist elke vrijdag.
""".splitlines()

ONE = """\
Sinds een collega in Tiel stopte, ligt het rayon stil.
Onze jongste aanwinst, net van de pabo, weet de kleuterbouw in te pakken.
Onze nieuwste kracht komt van de concurrent en belt heel anders.
Onze jonge telg vindt de maandag te vol.
Een accountmanager uit het noorden kreeg vorig jaar geen bonus.
Een van ons begon in maart en heeft nog geen inwerkplan.
Door het vertrek van een verkoper in april zijn twaalf klanten verdeeld.
Een collega haalde in 2025 als enige zijn target.
Een van de consultants werkt vier dagen en krijgt de agenda niet rond.
Een verkoper verloor in juni een grote klant in Deventer.
Een collega is net vader geworden en wil minder reizen.
Eén collega zit al twintig jaar op hetzelfde rayon.
Een van de adviseurs woont in Maastricht en rijdt drie uur.
Iemand kreeg in januari een waarschuwing over zijn kilometers.
Een collega is vorige maand gescheiden en haakt vaak af.
Toen een collega in september wegging, nam niemand zijn klanten over.
Een van ons stapte in 2023 over van de concurrent.
De opvolger van de collega in Zwolle is nog niet ingewerkt.
Een collega vertelde over haar ruzie met een klant in Goes.
De sales engineer krijgt te weinig tijd voor bezoeken.
De SAP-consultant doet alle demo’s.
De salesmanager luistert niet.
Onze teamleider belt elke avond.
De planner van het team houdt alles vast.
De vestigingsleider in Breda deelt geen leads.
De technisch adviseur rijdt het meest.
De rayonmanager geeft nooit antwoord.
Een van de accountmanagers maakt elke maand zelf een lijst voor de directie.
Een collega is in november 60 geworden.
Wie uit de zorg komt, moest in april alles opnieuw leren.
Wie in mei begon, kreeg geen laptop.
Wie na de zomer met verlof gaat, heeft nog geen vervanger.
Wie nu nog in Sneek werkt, hoort niets.
De vertrokken collega nam zijn klanten mee.
De collega die binnenkort vertrekt, draagt niets over.
De collega die ontslag nam, had gelijk.
Een collega die in Antwerpen woont, mist het overleg.
Een deelnemer werkt op woensdag nooit en mist het overleg.
Een teamlid heeft een relatie met een klant.
Een van ons heeft twee kleine kinderen en kan niet voor negen uur.
Een collega spreekt geen Duits en krijgt toch de klant in Kleef.
Een van de twee binnendienstmedewerkers neemt nooit op.
Eén van ons is vrijdag altijd vrij.
Een oudere collega wil niet met het CRM werken.
Een vrouwelijke collega kreeg op de beurs in Hannover opmerkingen.
Een van de jongste verkopers durft niets te zeggen.
Na de promotie van een collega bleef zijn plek leeg.
Sinds de overplaatsing van een accountmanager naar Venlo is er ruis.
Een collega moest in 2024 twee keer van rayon wisselen.
Door het pensioen van een verkoper verdween veel kennis.
Een collega kwam vorig jaar van de binnendienst.
Een van ons zegde in augustus zijn lease-auto op.
Een collega stuurde de offerte voor het ziekenhuis in Tilburg te laat.
""".splitlines()

MANY = """\
Onze nieuwste aanwinst is een hoogwerker van twaalf meter.
Onze laatste aanwinst staat in het magazijn.
Elke nieuwe kracht krijgt een maatje.
Elke eerste maandag vertelt een van ons in tien minuten wat er niet lukte.
Iemand in twee uur wegwijs maken lukt niet.
Een collega ging zelf mee naar een klant en dat hielp.
Een van de verkopers houdt de lijst bij.
Twee collega’s bezoeken in mei samen vier klanten.
Een collega belt de klant binnen twee dagen terug.
Een van ons maakt het verslag van elke sessie.
Na het vertrek van collega’s bleven offertes liggen.
Collega’s die in 2024 begonnen, kregen geen inwerkplan.
Een klant in Arnhem kreeg twee offertes.
Een klant ging in 2024 zelf naar de concurrent.
De directeur van de klant wil één aanspreekpunt.
De leiding stuurt te veel op cijfers.
De directie stuurt op cijfers en niet op samenwerking.
De leidinggevenden vragen elke week drie rapporten.
Iedereen moet elke week drie rapporten maken.
Wie belt, zet het in de agenda.
Wie nieuw is, krijgt een maatje.
Wie alleen in een ver rayon werkt, voelt zich vergeten.
Wie met pensioen gaat, draagt klanten een jaar eerder over.
Wie een klant overdraagt, belt eerst.
Wie op dinsdag werkt, doet het belblok.
Wie parttime werkt, mist soms het overleg.
Als een collega vertrekt, verdelen we de klanten binnen een week.
Wanneer een collega met verlof gaat, neemt een ander het over.
Een collega die vastloopt, belt een ander.
Een collega uit een ander rayon kijkt mee naar de offerte.
Elke maand gaat één collega mee naar een klant van een ander.
Een van ons belt op maandag de binnendienst.
Een trekker uit de groep meldt zich elke maand.
De klant belt de consultant en niet de verkoper.
De consultant en de verkoper gaan samen naar de klant.
De verkoper praat over de prijs en de consultant over de techniek.
De planner van de klant belt ons.
De inkoper in Zwolle wil een vaste prijs.
Een monteur van de klant wees ons erop.
Een ervaren collega gaat mee met een nieuwe.
Een collega mag op vrijdag vrij nemen als het rustig is.
Een collega uit de groep zit het overleg van 3 maart voor.
Een van de collega’s neemt in april contact op met Service.
De salesmanager krijgt dit verslag op 3 maart.
De teamleider komt bij het tweede vervolg kijken.
De helft van ons werkt parttime.
Een aantal collega’s ging in 2024 met pensioen.
De collega’s die in mei vertrokken, hadden veel kennis.
In 2024 verloren we drie klanten in Ede.
Na de reorganisatie in 2023 wisselden klanten vaak van aanspreekpunt.
Een verkoper heeft gemiddeld 80 klanten in twee provincies.
Een nieuwe verkoper krijgt in de eerste maand drie bezoeken mee.
Een goede consultant vraagt door.
Voor een accountmanager is elke week een rapport te veel.
Niet elke verkoper werkt in 2026 met het nieuwe systeem.
Geen collega kreeg in 2025 een inwerkplan.
Iemand van de directie kwam in mei langs.
Een van de klanten vertrok in juni.
Een van de redenen was de verhuizing in 2024.
Een van de afspraken uit maart is niet gelukt.
Een van de vestigingen in Limburg sluit.
Twee van ons beginnen in mei met samen bezoeken.
Een collega om hulp vragen is in dit team gewoon geworden.
""".splitlines()

FRESH_ONE = """\
Een verkoper in Hengelo belt al maanden niet terug.
Nadat een collega naar de concurrent ging, verloren we twee klanten.
Een accountmanager mocht in 2025 als enige naar de beurs in Milaan.
De adviseur die in Roermond woont, rijdt het meest.
Wie vorig jaar van rayon wisselde, mist zijn oude klanten.
Een van de consultants huilde na het gesprek over de targets.
Iemand zei in maart dat hij overweegt te stoppen.
De manager luistert nooit naar ons.
Onze directeur vindt verkoop niet belangrijk.
Een collega heeft een zieke moeder en wil minder reizen.
De collega van de binnendienst met de hond op kantoor belt niet terug.
Een collega kreeg bij zijn jubileum in juni geen bloemen.
De verkoper die Jumbo verloor, kreeg de schuld.
Een van ons is in Polen geboren en krijgt de Poolse klanten.
Toen onze collega in oktober terugkwam van verlof, waren haar klanten weg.
""".splitlines()

FRESH_MANY = """\
Een collega belt in mei alle klanten in Zeeland na.
Een verkoper moet in 2026 minder rapporten maken.
De directeur is blij met het plan en komt in juni langs.
Wie een klant in Duitsland heeft, mist een prijslijst in het Duits.
Een klant van een collega ging in april naar de concurrent.
Een van ons belt de leverancier in Tilburg voor 1 juni.
De teamleider is elke week bij het overleg.
Collega’s in Arnhem en Nijmegen delen een agenda.
Als iemand met pensioen gaat, dragen we in een half jaar alles over.
De consultant wordt te laat bij de offerte betrokken.
In maart kreeg iedereen een tablet.
Een nieuwe collega kreeg vroeger drie weken training.
Iemand moet de lijst bijhouden.
Twee collega’s gingen in mei samen naar Ede.
De vorige directeur voerde de bonus in 2023 in.
""".splitlines()
"""Written when the rule was finished and run once: 11 of 15 found, 5 false alarms in 15. Then it learned."""

FRESH_MISSED = {"De collega van de binnendienst met de hond op kantoor belt niet terug."}
"""Only the group knows whose dog that is."""

# Two further batches, each written before the patterns were tried on it. At first sight: of the first 15 of 20 were
# found, with one false alarm in 20; of the second, after mending, 13 of 16, with one in 16. What they taught is in.
LATER_ONE = """\
De collega die vorig jaar uit Duitsland kwam, kent de markt daar het best.
Een van ons kreeg in mei ruzie met een klant in Breda en durft er niet meer heen.
Onze enige technisch adviseur krijgt alle vragen.
De collega met de meeste dienstjaren heeft moeite met het CRM.
Iemand haalde als enige zijn doel niet en voelt zich daar rot over.
Een collega stapte in september over van een concurrent en mist inwerktijd.
De man van het rayon Oost rijdt 60.000 kilometer per jaar.
Ik werk sinds 2019 in Friesland en sta er alleen voor.
Een van de jongere collega's wil in de zomer weg.
De nieuwste in het team krijgt de slechtste adressen.
Een verkoper werd in januari gepasseerd voor de functie van teamleider.
Wie Philips als klant heeft, krijgt alle aandacht.
De collega die twee keer van rayon wisselde, kent geen enkele klant goed.
Een collega is na haar verlof in een ander rayon teruggekomen.
De Limburgse collega rijdt voor elk overleg vijf uur.
Een van ons kreeg een auto met minder bereik en klaagt daar vaak over.
De oudste van de groep gaat volgend jaar met pensioen.
Een adviseur uit Assen vroeg drie keer om hulp en kreeg niets.
Zijn scheiding hield een van ons maanden bezig.
De enige vrouw in het team voelt zich niet gehoord.
Een collega die in Nijmegen woont, mist de ochtendsessies.
De collega met het zwaarste rayon haalde zijn target vorig jaar niet.
Onze enige senior verkoper doet alle aanbestedingen.
Iemand werd in november ziek en kwam terug in een ander rayon.
De Vlaamse accountmanager kent de taal van de klant.
Haar verhuizing maakte dat een van ons nu twee uur reist.
Een van ons is vorig jaar op staande voet geschorst geweest.
Wie Zeeland doet, rijdt het meest.
Ik heb mijn bonus over 2025 niet gekregen.
Een adviseur van 61 wil het rustiger aan doen.
De verkoper die het langst in dienst is, weet alles.
Sinds een van ons vader werd, is hij op vrijdag vrij.
Wie in maart uit dienst ging, kreeg geen afscheid.
De stagiair zag als enige wat er misging.
Een collega kreeg een boete voor zijn kilometers.
De jongste van ons vindt de sfeer hard.
""".splitlines()

LATER_MANY = """\
We spraken in maart met de binnendienst over de levertijden.
Een klant in Utrecht wachtte drie weken op antwoord.
De offerte ging vorig jaar vaak pas na vijf dagen de deur uit.
Een nieuwe collega krijgt in de eerste maand een vaste maat.
Iemand van ons belt voor 1 juni met de afdeling Inkoop.
Een van ons noteert elke maand wat er in het overleg is afgesproken.
Wie een bezoek in Groningen plant, kijkt of een collega ook in de buurt is.
In 2025 verloren we vier aanbestedingen op prijs.
Sinds het nieuwe systeem kost een order tien minuten meer.
Iedereen werkt in een eigen rayon en ziet de anderen weinig.
Een collega belde in die week met een klant, en dat hielp ons allemaal verder.
De meeste collega's zijn minstens één dag per week op kantoor.
Een adviseur kan in drie maanden zelfstandig een rayon draaien.
Twee van ons bereiden de sessie van 12 mei voor.
Een verkoper die vast komt te zitten, vraagt hulp in de groep.
De teamleider plant in april een gesprek met de groep.
Na de sessie in Zwolle bleven we nog napraten.
Wie in december vrij wil, geeft dat voor oktober door.
Een deelnemer die niet kan, krijgt het verslag van de begeleider.
Er gaat elke week iemand mee met een collega uit een ander rayon.
Wie volgende week naar een klant gaat, neemt het nieuwe formulier mee.
Een collega uit een ander team keek in juni een dag mee.
De groep vroeg in februari om een vaste dag voor overleg.
Iemand uit de groep houdt de lijst bij, elke maand een ander.
Een van ons leest vóór de sessie van 3 juni het verslag.
De klant in Hengelo kreeg drie offertes van drie collega's.
Wie net begint, loopt twee weken mee.
Een verkoper ziet zijn collega's soms een maand niet.
Onze collega's van Service wisten in 2025 niet wat wij beloofden.
Twee verkopers nemen de volgende keer een voorbeeld mee.
Met een collega bespreken we lastige klanten.
De enige dag waarop iedereen er is, is maandag.
Een nieuwe klant vraagt meer tijd dan een oude.
De leiding legde op 9 april uit waarom de bonus veranderde.
Iemand die hulp zoekt, zet het in de groepsapp.
Een rayon zonder verkoper wordt door de buren bediend.
""".splitlines()

LATER_MISSED = {"Een collega kreeg een boete voor zijn kilometers."}
"""Of many there may be one fined; who reads the report may still know whom."""

BY_PLACE = """\
Onze man in Friesland heeft geen inwerktijd gehad.
Onze vrouw in Zeeland rijdt het meest.
Onze jongen in Twente rijdt te veel.
Onze man op de Veluwe mist het overleg.
Onze collega in Assen hoort alles als laatste.
Onze nieuwe in Drenthe kreeg geen auto.
De man in Limburg heeft geen inwerktijd gehad.
De collega in Sneek zit alleen.
Degene in Zwolle hoort niets.
Onze vertegenwoordiger in het noorden krijgt geen leads.
Onze nieuwste aanwinst in Groningen kreeg geen laptop.
Mijn collega in rayon Noord neemt niet op.
""".splitlines()
"""Somebody by where he sits alone."""

NOBODY_BY_PLACE = """\
Onze klanten in Friesland wachten lang.
Onze collega’s in Zwolle helpen ons.
Onze concurrent in Drachten is goedkoper.
De man op straat kent ons niet.
Onze vakman in de winkel helpt klanten.
De binnendienst in Meppel neemt op.
Onze man-vrouwverdeling in Nederland is scheef.
Iedere collega in Nederland krijgt een laptop.
Onze nieuwe aanpak in Drenthe werkt.
Onze kracht in Friesland is dat we iedereen kennen.
Onze jongens in de loods helpen mee.
De nieuwe in Salesforce is het tabblad met kansen.
""".splitlines()
