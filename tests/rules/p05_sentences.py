"""Sentences for P05: misconduct, refusal or attitude of the employee, and sentences that are about the job."""

OUT_OF_PLACE = """\
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
""".splitlines()

ABOUT_THE_JOB = """\
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
""".splitlines()
