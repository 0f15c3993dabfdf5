"""Sentences for P03: the exit is taken for granted, or it is not (or is somebody else's)."""

SETTLED = """\
Na afloop van dit plan volgt ontslag.
Je dienstverband eindigt op 31 augustus 2026.
Op 1 september nemen we afscheid van je.
We nemen afscheid van elkaar.
Dit is de laatste kans voor vertrek.
De vaststellingsovereenkomst ligt klaar.
Als je de doelen niet haalt, volgt ontslag.
Haal je de norm niet, dan word je ontslagen.
Bij onvoldoende resultaat beëindigen we je contract.
Je contract wordt niet verlengd.
We gaan na de zomer niet met je verder.
Er is voor jou geen toekomst bij ons.
We zien geen toekomst voor je binnen dit bedrijf.
Je vertrek is onvermijdelijk.
Ontslag is onvermijdelijk.
Het ontslag wordt voorbereid.
Dit plan is bedoeld om je ontslag te onderbouwen.
Het doel van dit plan is beëindiging van je dienstverband.
De uitkomst staat al vast.
Het besluit om afscheid van je te nemen is al genomen.
We hebben besloten je arbeidsovereenkomst te beëindigen.
Na dit traject vragen we ontslag voor je aan.
We vragen dan een ontslagvergunning aan bij het UWV.
Daarna starten we de ontslagprocedure.
Je gaat per 1 oktober uit dienst.
Je opvolger is al gevonden.
Zoek alvast een andere baan.
We ontslaan je als het niet lukt.
Dan zullen we je arbeidsovereenkomst laten ontbinden.
Dan dienen we een verzoek tot ontbinding in bij de kantonrechter.
Het dienstverband wordt beëindigd.
Je arbeidsovereenkomst stopt na afloop van het plan.
Je verlaat de organisatie op 1 september.
Je moet dan weg.
Onze wegen scheiden na 31 augustus.
Dit traject is een formaliteit voordat we afscheid nemen.
Met dit plan maken we het dossier compleet voor je ontslag.
Wij verwachten niet dat je het haalt.
Op 31 augustus is je laatste werkdag.
We bieden je een vaststellingsovereenkomst aan.
Aan het eind tekenen we een vaststellingsovereenkomst.
Onvoldoende verbetering leidt tot ontslag.
Onvoldoende verbetering leidt tot beëindiging van het dienstverband.
Het einde van je dienstverband staat vast.
Je wordt na het plan ontslagen.
Noor verlaat ons per 1 september.
We gaan ervan uit dat je vertrekt.
Ontslag is de enige uitweg.
Er rest dan alleen ontslag.
Je krijgt dan ontslag.
Dan is ontslag het gevolg.
Wij zullen het contract met jou opzeggen.
Dan zeggen we je contract op.
""".splitlines()

OPEN = """\
In het uiterste geval kan dit leiden tot het einde van je dienstverband.
Als je de doelen niet haalt, kan ontslag volgen.
Mogelijke gevolgen zijn een waarschuwing, overplaatsing of ontslag.
Het contract van de klant eindigt op 1 juni.
Je belt klanten van wie het contract eindigt.
Je voorkomt dat klanten hun contract opzeggen.
Je belt klanten die willen vertrekken.
Dit plan is niet gericht op ontslag.
We willen geen afscheid van je nemen.
We willen je graag behouden.
Dit plan is niet bedoeld om afscheid te nemen.
Ontslag is niet het doel van dit plan.
Na het vertrek van Karim neemt Esther het over.
Je verwerkt ontslagaanvragen binnen drie dagen.
Je stelt vaststellingsovereenkomsten op voor klanten.
Je schrijft de ontslagbrief van elke patiënt binnen 24 uur.
Je bereidt het ontslag van patiënten voor.
Patiënten worden vóór 11 uur ontslagen.
Het plan eindigt op 31 augustus 2026.
De looptijd eindigt op 31 augustus.
De training stopt op 17 maart.
Je vertrekt om 8.00 uur naar de eerste klant.
De bus vertrekt op tijd.
Je neemt netjes afscheid van de klant.
Je sluit het gesprek af en neemt afscheid.
Je sluit per maand vijf contracten af.
Je verlengt 80% van de aflopende contracten.
80% van de contracten wordt verlengd.
Het contract wordt niet verlengd door de klant.
Klanten van wie het contract niet wordt verlengd, bel je na.
Je contract met de klant eindigt in mei.
Beëindiging van het dienstverband kan dan een gevolg zijn.
Dan onderzoeken we of ontslag nodig is.
Het zou kunnen dat we afscheid moeten nemen.
Misschien moeten we dan afscheid nemen.
Eventueel volgt ontslag.
Bij beëindiging van het dienstverband lever je je laptop in.
Als je dienstverband eindigt, lever je de auto in.
Hiermee willen we ontslag voorkomen.
Om ontslag te voorkomen, helpen we je.
Ontslag is nu niet aan de orde.
Het is nog niet besloten wat er daarna gebeurt.
De uitkomst staat niet vast.
De uitkomst van dit plan ligt open.
Je planning staat vast.
De datum staat vast.
Je opvolger in de nachtdienst krijgt een overdracht.
Je werkt je vervanger in.
Het dossier van de klant is compleet.
Je maakt het dossier compleet voor het vertrek van de bewoner.
Afscheid nemen van oude gewoontes is lastig.
We nemen afscheid van het oude systeem.
Je tijdelijke contract loopt tot 1 december 2026.
Haal je de doelen niet, dan bespreken we wat er daarna mogelijk is.
We sluiten niet uit dat je dienstverband eindigt.
We hopen dat ontslag niet nodig is.
We gaan uit van een goede afloop.
Je gaat niet verder voordat de klant akkoord is.
De samenwerking met de klant eindigt in mei.
Je dienst eindigt om 17.00 uur.
Je legt in het systeem vast wanneer het contract eindigt.
Je opzegtermijn is twee maanden.
We verwachten dat je het haalt.
Je wordt niet ontslagen als je een fout maakt.
""".splitlines()
