"""Sentences for V01: medicines, clinics, short names and other ways to write an illness, and what is work."""

NAMED = """\
Je bent manisch-depressief.
Noor is hiv-positief.
Je bent hiv-positief.
Je hebt ms.
Noor heeft ms en werkt minder.
Je hebt een tia gehad.
Je hebt lupus.
Door je lupus ben je snel moe.
Je slikt sertraline.
Noor slikt citalopram.
Je gebruikt Prozac.
Door de oxycodon ben je suf.
Je spuit Ozempic.
Je zit aan de sertraline.
Je bent begonnen met citalopram.
Je hebt een Wajong-indicatie.
Je staat in het doelgroepregister.
Noor valt onder het doelgroepregister.
Je hebt een indicatie banenafspraak.
Je loopt bij Jellinek.
Je gaat elke week naar Parnassia.
Je bent opgenomen bij Parnassia.
Je hebt een burnn-out.
Je had een burnoutje.
Je zit in een burnoud.
Wegens een chemokuur.
Vanwege een depressie.
Door een hernia.
""".splitlines()

NOT_NAMED = """\
De pagina laadt in 200 ms en dat is te traag.
Je meet elke week hoeveel ms de server nodig heeft.
Je belt Parnassia elke week over de offerte.
Je ging naar Parnassia met een offerte voor 40 laptops.
Je bent bij Jellinek op bezoek geweest met een demo.
Je verkoopt Ozempic aan apotheken.
Je leverde de sertraline te laat aan de apotheek.
Je telde de voorraad Ozempic verkeerd.
Je zoekt kandidaten uit het doelgroepregister.
Je controleert het doelgroepregister voor elke vacature.
Wegens drukte.
Door ziekte in het team.
Na een hernia bouwt een cliënt het rustig op.
Vanwege de ziekte van een klant.
Door een storing.
Je vraagt voor kandidaten een indicatie banenafspraak aan.
Je plaatste de order voor Wajong-indicaties te laat.
""".splitlines()

OF_A_PHARMACY = """\
Je verkoopt Ozempic zonder recept te controleren.
Je gaf sertraline mee zonder uitleg.
Je belt de klant over de oxycodon die op is.
Je stond bij de balie en had geen Ozempic voor de klant.
De cliënt slikt citalopram en wil elke week een doos.
Je levert prozac in de verkeerde doos.
Een patiënt gebruikt lithium en sertraline.
Je legt uit wat tramadol doet.
""".splitlines()
