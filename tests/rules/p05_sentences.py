"""Sentences for P05: misconduct, refusal or attitude of the employee, and sentences about the job.

The employee is Noor Jansen, the manager Karim Aydin. Every sentence was written for this test.
"""

OUT_OF_PLACE = """\
Je nam op 3 februari zonder af te rekenen twee dozen vis mee uit de koelcel.
Op de beelden is te zien dat je geld uit de fooienpot pakte.
Toen de chef iets zei, greep je hem bij zijn kraag.
Je schreef in maart uren bij klanten bij wie je niet bent geweest.
Je zocht in het systeem het dossier van je ex op, zonder dat je daar werk voor had.
Op 11 juni verkocht je via Marktplaats een boormachine van het bedrijf.
Je haalde diesel uit de bus en tankte je eigen auto vol.
Bij de start van je dienst rook je naar drank.
In mei intimideerde je een stagiair.
Je schold een stagiair uit waar de klas bij was.
Je gaf vertrouwelijke stukken aan een journalist.
Je nam een krat uit de koelcel mee zonder te betalen.
Toen greep je de planner bij zijn jas.
Je maakte tegen twee collega's seksueel getinte grappen.
Je keek in het dossier van je buurman.
Je werkhouding is niet om aan te zien.
Dat je op 3 mei de leerling voor rotte vis hebt uitgemaakt, nemen we mee.
Je hebt op 4 maart een pan naar een collega gegooid.
Je hebt op 3 maart geld uit de kas gestolen.
Op 3 maart is diefstal uit de kas vastgesteld.
Je fraudeerde met je declaraties.
Er is sprake van urenfraude.
Je was agressief tegen een collega.
Je gedroeg je agressief.
Je bedreigde een collega.
Je schold een klant uit.
Je toonde grensoverschrijdend gedrag.
Je maakte seksistische opmerkingen.
Je weigert mee te werken aan het nieuwe rooster.
Je weigerde klanten terug te bellen.
Je weigerde op zaterdag dienst te doen.
De opdracht weigerde je meteen.
Je hebt herhaaldelijk geweigerd de opdracht uit te voeren.
Er is sprake van werkweigering.
Je bent niet bereid om op maandag te werken.
Je werkhouding is onvoldoende.
Je houding is niet goed.
Je hebt de verkeerde mentaliteit.
Je bent ongemotiveerd.
Je motivatie is te laag.
Je loopt de kantjes ervan af.
Je loog over je bezoeken.
Je hebt gelogen over je uren.
Je kwam dronken op het werk.
Je was onder invloed op het werk.
Je vervalste een handtekening.
Je pestte een collega.
Je was ongeoorloofd afwezig.
Je negeert de instructies van Karim.
Uit onwil voer je taken niet uit.
Je intimideerde een stagiair.
We hebben het gehad over je houding.
Er is een gebrek aan motivatie.
Je desinteresse valt op.
Noor weigert de training te volgen.
In februari nam je goederen mee uit het magazijn zonder te betalen.
Je hebt klantgegevens gelekt naar een concurrent.
Je hebt kilometers gedeclareerd die je niet reed; dat is fraude.
Je vertoonde agressief gedrag richting Karim.
Je dreigde Karim te slaan.
Je sloeg een collega.
Je hebt een collega uitgescholden.
Je deed racistische uitspraken.
Je viel een collega lastig.
Je hebt ongewenst gedrag vertoond.
Je bleef zonder bericht weg.
Je weigert elke feedback.
Je weigerde op 4 februari een dienst over te nemen.
Je wilde de training niet volgen.
Je hebt de opdracht bewust niet uitgevoerd.
Je legt afspraken naast je neer.
Je werkt niet mee en verzet je tegen de nieuwe werkwijze.
Je houding tegenover klanten is negatief.
Je houding naar collega's is negatief.
De werkhouding van Noor laat te wensen over.
We spraken over je werkhouding.
We bespraken je houding en gedrag.
Je instelling is niet goed.
Je mist de juiste instelling.
Je bent lui.
Je toont geen motivatie.
Je bent niet gemotiveerd.
Je gebruikte drugs onder werktijd.
Je dronk alcohol tijdens het werk.
Je hebt de boel bewust gesaboteerd.
Je liegt tegen klanten.
Je manipuleerde de cijfers.
Je hebt een rapport vervalst.
Integriteitsschending op 3 maart.
Op 12 februari nam je zonder toestemming geld uit de kassa.
Je hebt spullen van een collega gestolen.
Je declareerde valse bonnen.
Je pleegde fraude met werkuren.
Je maakte een collega uit voor leugenaar.
Je hebt een klant bedreigd.
Je gedrag tegenover vrouwelijke collega's was grensoverschrijdend.
Je maakte een ongepaste opmerking tegen een collega.
Je weigert het nieuwe systeem te gebruiken.
Je weigert in gesprek te gaan.
Je weigerde een redelijke opdracht van Karim.
Je kwam bewust niet opdagen.
Je bent op 3 maart zonder bericht weggebleven.
Je verschijnt zonder bericht niet op het werk.
Je werkhouding is een probleem.
Je hebt een negatieve houding.
Je houding en motivatie zijn onvoldoende.
Het ontbreekt je aan motivatie.
Het ontbreekt aan de juiste werkhouding.
Je bent onverschillig.
Je bent brutaal tegen Karim.
Je hebt klantgegevens doorverkocht.
Op 9 januari heb je bedrijfsgeld weggenomen.
Je hebt bij de kassa geld achterovergedrukt.
Je bent betrapt op diefstal.
Collega's voelen zich door jou geïntimideerd.
Je bent handtastelijk geweest tegen een stagiaire.
Je hebt een klant geslagen.
Je beledigde een collega in het teamoverleg.
Je hebt vertrouwelijke gegevens gelekt.
Je bent drie keer zonder bericht niet verschenen.
Je hebt je werkbriefjes vervalst.
Je weigert om met Karim te praten.
Je legt de instructies naast je neer.
Je saboteert de samenwerking.
Je inzet is onder de maat.
Je motivatie laat te wensen over.
Je werkmentaliteit past niet bij ons.
Je houding richting Karim is onacceptabel.
""".splitlines()

ABOUT_THE_JOB = """\
De rechtbank weigerde je verweerschrift, want de termijn was de dag ervoor verlopen.
De bank weigerde je betaalopdracht, want het saldo van het project was te laag.
De gemeente weigerde je bouwaanvraag, want de tekening van de gevel ontbrak.
De betaalautomaat weigerde op zaterdag dienst en je wist niet hoe je de reserve moest aansluiten.
De vaatwasser weigerde dienst en je belde pas na de lunch een monteur.
De scanner weigert dienst en je telt de voorraad met de hand.
Op 21 mei weigerde je een pallet kip die 9 graden was, maar je schreef dat niet op.
Je hebt het verslag aangepast nadat de klant zijn gegevens stuurde.
Je vergat bij de kassa drie dozen af te rekenen voor een klant.
Je schonk een gast die naar drank rook nog een glas.
Je opende het dossier van mevrouw Bos en vulde de meting niet in.
Je gaf de klant een offerte die lager was dan die van de concurrent.
Je pakte de tas van de bewoner uit de kast en zette die op de verkeerde kamer.
In mei sloeg je de controle van de koeling drie keer over.
Een reiziger schold je collega uit en je belde de centrale niet.
De klant maakte je collega uit voor alles en je greep niet in.
Een bewoner gaf je een duw en je vulde geen formulier in.
Je nam de laptop mee naar huis zonder de hoes.
Je nam het geld uit de kassa mee naar de bank en vergat de stortingsbon.
Je knoeide met verf op de vloer van de klant.
De bezoeken die je niet hebt gemaakt, staan nog open.
Je verkocht in mei 12 fietsen op Marktplaats voor de kringloop.
Je gaf een vriend van de klant korting volgens de folder.
Je filmde de machine voor de handleiding.
Je stak de pinbon in je jaszak en leverde hem niet in.
Je stopte het geld in de verkeerde envelop.
Een bewoner greep je bij je arm en je meldde dat niet.
Je duwde de kar tegen de koelcel.
Een gast raakte een collega tegen haar wil aan en je greep niet in.
Je nam de bestelling mee naar de klant en liet de bon liggen.
Je zette je handtekening op de verkeerde regel.
De cliënt rook naar alcohol en je meldde dat niet.
Je schreef 14 uren op het verkeerde project.
De schilder wachtte. De planning klopte niet. Hij diende een claim in en dreigde te stoppen.
De buurman belde twee keer. Er kwam geen antwoord. Hij bedreigde de monteur.
De stemming sloeg om in het team.
Dat slaat over op de nieuwe collega's.
Je gooide de oude dozen in de container.
Je hebt de lampen uitgemaakt.
Het gaat nadrukkelijk niet om je kennis of om je inzet.
Je motivatie staat niet ter discussie.
Je voerde in maart 4 van de 20 fraudecontroles uit.
Je meldde drie gevallen van agressie niet.
Je had te maken met agressie van klanten.
Je bent in februari bedreigd door een klant.
De klant weigerde te betalen.
Het systeem weigerde de betaling.
Je nam 12 geweigerde pakketten niet terug.
Je handelde vijf meldingen van fraude te laat af.
Je volgde de agressietraining niet.
Je legde twee incidenten met agressie niet vast.
Je houding bij het tillen is niet volgens het protocol.
De verhouding tussen offertes en orders is scheef.
Je sprak de leerling niet aan op zijn houding.
De instelling kreeg in maart drie klachten.
Je belde 71% van de klanten op tijd terug.
Klanten klaagden over diefstal van hun pakket.
Je onderzocht 3 van de 10 diefstallen in de winkel.
Het gaat niet om onwil maar om kennis.
Er is geen sprake van fraude.
Je ontdekte de fraude van een leverancier.
Je schreef geen motivatiebrieven voor cliënten.
De prijs van de concurrent is agressief.
Je controleert minder dossiers op fraude dan afgesproken.
Je houding is positief en je werkt hard.
Je inzet is groot.
Je werkt met jongeren die agressie laten zien.
Je kwam zeven keer te laat met het rapport.
Je maakte 14 fouten in 40 orders.
Je beoordeelde 14 fraudedossiers te laat.
Je signaleerde agressie bij bewoners te laat.
Je kreeg van 6 van de 10 leerlingen de melding van pesten niet op papier.
Je liet twee meldingen van diefstal liggen.
Je registreerde drie incidenten van geweld niet.
Je ging niet in gesprek met de cliënt die agressief was.
Een klant was agressief en je belde de beveiliging niet.
Een bewoner sloeg een collega; je maakte geen melding.
De cliënt weigerde zijn medicatie en jij noteerde dat niet.
Drie klanten weigerden het pakket.
Je vroeg klanten niet waarom zij de offerte weigerden.
De printer weigerde dienst.
Je controleerde de lichaamshouding van de deelnemers niet.
Je corrigeerde de tilhouding van collega's niet.
De zorginstelling wachtte drie weken op het rapport.
Je paste de instellingen van de machine niet aan.
De instelling van de machine was in 5 van de 20 gevallen onjuist.
Je reed drie keer door een verkeerde instelling van de navigatie verkeerd.
Je motivatie om te leren is groot.
Je schreef de motivatie van het besluit niet op.
De motivatie van drie besluiten ontbrak.
Je maakte in maart drie kasverschillen van meer dan 50 euro.
Er was in maart een kasverschil van 40 euro.
Je bent drie keer te laat gekomen.
Je leverde het rapport twee weken te laat.
Je gaf leerlingen geen les over discriminatie.
Je controleerde de identiteit van 12 klanten niet op vervalsing.
Je werd in januari uitgescholden door een klant.
Je hebt een valse alarmmelding niet gemeld.
Je vergat de poort te sluiten, waarna er is ingebroken.
Na een inbraak deed je geen aangifte.
De verdachte weigerde mee te werken.
Je legde bij 4 van de 9 zaken geen bewijs vast.
Je zette de inzet van vrijwilligers niet in de planning.
De inzet van uitzendkrachten was te hoog.
Je kwam vier keer te laat op een afspraak met een klant.
Je controleerde de kassa op 6 van de 20 dagen niet.
Je meldde een vermoeden van fraude niet binnen een dag.
Je onderzocht vermoedens van fraude niet op tijd.
Je handelde agressiemeldingen niet binnen een dag af.
Je belde de politie niet toen een klant agressief werd.
Je gaf geen nazorg na een agressie-incident.
Twee bewoners waren agressief; je volgde het protocol niet.
De patiënt weigerde zorg en je legde dat niet vast.
Een leverancier weigerde te leveren en je zocht geen alternatief.
Je liet een klant die werd gepest niet uitpraten.
Je reageerde niet op pesten in de klas.
Je greep niet in toen leerlingen elkaar pestten.
Je vergat de houding van de patiënt te veranderen.
Je draaide bedlegerige bewoners niet om de drie uur in een andere houding.
Je stelde de machine verkeerd in.
Je las de instellingen niet uit.
Je schreef 3 van de 12 motivaties bij de offertes niet.
Je offertes misten een motivatie.
Je motiveerde je besluiten niet.
Je legde bij 5 van de 12 besluiten geen motivering vast.
Je vond de training lastig.
Je nam goederen niet op tijd uit het magazijn.
Je herkende 3 van de 8 vervalste paspoorten niet.
Je meldde een bedreiging door een klant niet.
Je vulde bij een vechtpartij het incidentformulier niet in.
Je begeleidde twee gepeste leerlingen niet.
Je gaf het slachtoffer van mishandeling geen folder.
Je hebt de diefstal van een fiets niet geregistreerd.
Je deed bij vier winkeldiefstallen geen aangifte.
Je legde de weigering van een cliënt niet vast.
Je vroeg door de weigering van een klant niet door.
Je noteerde de houding van de patiënt niet.
Je gaf geen instructie over een goede tilhouding.
Je gaf drie trainingen over omgaan met agressie niet.
Je werd twee keer uitgescholden en vroeg geen hulp.
Je schreef 2 van de 10 motivaties op tijd.
De kwaliteit van je werk is gedaald van 96% naar 88%.
Je leverde drie rapporten te laat in.
Je haalde 60% van je omzetdoel.
Je vergat zeven keer een klant terug te bellen.
Je controleerde het alcoholgehalte van 4 van de 20 monsters niet.
Je nam bij 3 van de 9 chauffeurs geen drugstest af.
""".splitlines()
