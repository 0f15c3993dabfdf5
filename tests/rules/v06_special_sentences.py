"""Sentences for V06: what the law protects most, said outright, and what only sounds so.

The employee is Noor Jansen, the manager Karim Aydin.
"""

SPECIAL = """\
Noor is moslim.
Hij is moslim.
Tom is moslim.
Noor is homo.
Noor is joods.
Noor bidt vijf keer per dag.
Noor Jansen is moslim en belt elke dag vijf klanten.
De medewerker is katholiek.
Een collega is lesbisch.
Karim is moslim.
Noors geloof speelt mee.
Noor ligt in scheiding.
Noor heeft schulden.
Hij ligt in scheiding.
Noor zit in de schuldsanering.
Omdat ze moslima is, geeft Noor geen hand.
Hij bidt vijf keer per dag.
Ze heeft een strafblad.
Noor draagt een hoofddoek.
Je stemt PVV.
Je bent lid van de SP.
Lid van de SP.
Je bent actief voor Forum voor Democratie.
Je flyert voor de PVV.
Noor staat op de lijst voor de VVD.
Je staat op plaats 12 van de lijst van GroenLinks.
Noor is raadslid voor het CDA.
Noor stemt op de Partij voor de Dieren.
Je bent lid van DENK.
Je stemt Volt.
Je bent VVD'er.
Je bent een PVV-stemmer.
Je hebt een taakstraf.
Je kreeg een taakstraf van 60 uur.
Je bent verdachte in een strafzaak.
Noor is verdachte in een strafzaak.
Je krijgt geen VOG.
Geen VOG.
Door een veroordeling heb je geen VOG gekregen.
Je wordt verdacht van diefstal.
Je bent Marokkaans.
Je bent Surinaams.
Noor is Surinaams en werkt sinds 2019 hier.
Omdat je Marokkaans bent, spreek je met de familie.
Je bent een Turk.
Je bent vluchteling.
Als vluchteling heb je het zwaar.
Je bent non-binair.
Noor is queer.
Je bent in transitie.
Je bent gelovig.
Je bent Jehova's getuige.
Je voert campagne voor de VVD.
Geen VOG gekregen.
""".splitlines()

NO_SPECIAL = """\
Je bezocht de VVD als klant.
Je denkt dat het lukt, denk aan de norm van 20.
Het CDA is een klant van je; je belt elke maandag.
Je ontwierp flyers voor de VVD en leverde ze te laat.
Je stuurde de offerte voor de SP te laat.
De wethouder van het CDA belde je op.
Je schreef een stuk over de lijst voor de VVD.
Het apparaat werkt op 230 volt.
Het team is in transitie.
Je bent de Turkse klant vergeten te bellen.
Je bent Frans aan het leren.
Je bent Engels en Duits machtig.
Je belde een Poolse leverancier.
Je bent Pools sprekende klanten gaan bellen.
Je begeleidt vluchtelingen naar werk.
De cliënt is moslim en wil halal eten.
Je klant is joods en wil op zaterdag niet worden gebeld.
Een klant belde. Hij is moslim en wil anders eten.
Je vroeg geen VOG op bij drie nieuwe medewerkers.
Je hebt nog geen VOG ingeleverd.
Je controleert of de kandidaat een VOG heeft.
Je begeleidt een cliënt met een taakstraf.
Je plande drie taakstraffen te laat in.
De verdachte in een strafzaak krijgt van je een brief.
Je bent verdacht stil in het overleg.
Karim is manager en stemt elke week met je af.
Noor stemt elke vrijdag af met de planning.
Noor is lid van het projectteam.
Noor staat op de lijst voor de training.
Je stemt het rooster af met SP Logistiek.
Noor is actief voor klant CDA.
Noor is christelijk opgeleid docent.
Hij is de nieuwe klant.
Je vraagt of de bewoner gelovig is.
Als je gelovig bent, mag je op een andere dag vrij nemen.
De kerk is een klant van Noor.
Noor bezoekt elke week de moskee om de vloer te reinigen.
Tom wil dat de bus op tijd rijdt.
Noor is verdachte transacties gaan melden.
Noor heeft op 3 maart geen VOG-aanvragen verwerkt.
Je bent het volt van de motor vergeten te meten.
Noor was orthodox in haar aanpak.
Je bent transparant over je cijfers.
Je flyert voor de winkel in het centrum.
Noor deelt de vrijheid om te kiezen.
Je maakte een campagne voor de VVD.
De bewoner is getuige van Jehova.
De afdeling is christelijk van oorsprong.
""".splitlines()
