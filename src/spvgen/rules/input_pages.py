"""The pages of the X codes, about the file itself; in the form of a rule's docstring (see page.py)."""

from typing import Final

INPUT_PAGES: Final[dict[str, str]] = {
    "X01": """
        Een regel in het bestand is niet te lezen.

        Een plan bestaat uit sleutels met een waarde, en spaties aan het begin van een regel zeggen wat
        bij elkaar hoort. Een vergeten spatie achter een dubbele punt, een tab, of een aanhalingsteken
        dat nergens sluit, en wat erna komt is niet meer te volgen. spv kijkt na wat wel te lezen is; de
        rest volgt als deze regel klopt.

        Meestal helpt het om de hele tekst tussen aanhalingstekens te zetten.

        Fout:
            organisatie: Van Dam: techniek

        Goed:
            organisatie: "Van Dam: techniek"
        """,
    "X02": """
        Er staat een sleutel die hier niet bestaat.

        De woorden vóór de dubbele punt liggen vast, zodat elk onderdeel op zijn plek in het document
        komt. Een tikfout in zo’n woord zou betekenen dat jouw tekst stil verdwijnt. Dat mag niet
        gebeuren, dus meldt spv elke sleutel die het niet kent en noemt het woord dat er het meest op
        lijkt.

        Fout:
            leidingevende:
              naam: Sanne de Wit

        Goed:
            leidinggevende:
              naam: Sanne de Wit
        """,
    "X03": """
        Een onderdeel dat in elk plan hoort, ontbreekt of is leeg.

        Zonder deze onderdelen weet de medewerker niet waar die aan toe is. Dat geldt het meest voor
        ‘gevolgen’: wat er kan volgen als het niet lukt, mag achteraf geen verrassing zijn.

        Fout:
            gevolgen:

        Goed:
            gevolgen:
              omschrijving: Als de doelen niet worden gehaald, kan een andere functie volgen.
        """,
    "X04": """
        Er staat iets anders dan hier hoort: een datum, een getal of een keuze klopt niet.

        Een datum schrijf je als 2026-01-12. Een getal schrijf je zoals je gewend bent: 3,2 of 90.000 of
        62,5%. Kan een getal op twee manieren worden gelezen, dan gokt spv niet maar vraagt wat je
        bedoelt. Cijfers die je met elkaar vergelijkt, zoals de nulmeting en de norm, hebben dezelfde
        eenheid. Kan het maar één ding betekenen, zoals 20 maart 2026, dan is het een tip: spv leest
        het zo, en je plan blijft bruikbaar.

        Fout:
            looptijd:
              start: begin januari 2026
              einde: 2026-07-13

        Goed:
            looptijd:
              start: 2026-01-12
              einde: 2026-07-13
        """,
    "X05": """
        Dezelfde sleutel staat twee keer op dezelfde plek.

        Er kan er maar één gelden: de andere tekst zou zonder iets te zeggen verdwijnen.
        Haal de ene weg, of voeg beide samen.

        Fout:
            medewerker:
              naam: Noor El Amrani
              functie: Accountmanager
              functie: Senior accountmanager

        Goed:
            medewerker:
              naam: Noor El Amrani
              functie: Senior accountmanager
        """,
    "X06": """
        Datums staan niet op volgorde: iets eindigt voordat het begint.

        Vaak zijn twee datums omgewisseld, of klopt het jaar niet. Evaluatiemomenten staan op volgorde
        van datum; het laatste is de eindbeoordeling.

        Fout:
            looptijd:
              start: 2026-07-13
              einde: 2026-01-12

        Goed:
            looptijd:
              start: 2026-01-12
              einde: 2026-07-13
        """,
    "X07": """
        Er staat iets in wat een plan niet nodig heeft, en wat niet veilig te lezen is.

        Het gaat om verwijzingen (&, * en <<), labels met een uitroepteken, regels die met %YAML
        beginnen, een tweede document in hetzelfde bestand, heel diep ingesprongen tekst en bestanden
        boven de 1 MB. Een plan is gewone tekst die iedereen na jou kan lezen; daarom weigert spv dit
        alles.

        Vaak is het een vergissing: een tekst die met * of & begint, hoort tussen aanhalingstekens.

        Fout:
            organisatie: &bedrijf Voorbeeld BV

        Goed:
            organisatie: "& Voorbeeld BV"
        """,
    "X08": """
        Er staat een onzichtbaar stuurteken in de tekst.

        Zo’n teken komt mee bij het plakken uit een ander programma. Je ziet het niet, maar Word en pdf
        kunnen er niet mee overweg, of tonen de woorden eromheen in een andere volgorde. De melding noemt
        de plek en het nummer van het teken. Haal het weg of typ de tekst opnieuw.

        Fout:
            organisatie: "Voorbeeld\\u0007 BV"

        Goed:
            organisatie: Voorbeeld BV
        """,
    "X09": """
        Een deel van de tekst wordt afgekapt.

        Na een spatie en een # volgt een opmerking, en die komt niet in het document. Tussen accolades
        begint na een komma iets nieuws. Wat je daar schreef, zou dus verdwijnen zonder dat je het
        merkt. Zet de hele tekst tussen aanhalingstekens.

        Fout:
            organisatie: Voorbeeld BV, vestiging #3

        Goed:
            organisatie: "Voorbeeld BV, vestiging #3"
        """,
    "X10": """
        Er wordt verwezen naar iets wat niet in het plan staat.

        Een actie, een vorm van hulp of een meting kan bij een doel horen. Dan moet dat doel bestaan,
        anders weet niemand waar het voor is. Gebruik de naam bij ‘gebied’, of de korte naam bij
        ‘id’. Twee doelen of twee acties met dezelfde naam kunnen ook niet: dan is niet duidelijk welke je
        bedoelt.

        Fout:
            acties:
              - titel: Terugbellen
                afspraak: Je belt elke dag vóór 12:00 uur vijf klanten terug.
                voor_doel: een doel dat er niet is

        Goed:
            acties:
              - titel: Terugbellen
                afspraak: Je belt elke dag vóór 12:00 uur vijf klanten terug.
        """,
    "X11": """
        Het bestand is niet opgeslagen als UTF-8.

        UTF-8 is de manier waarop bijna elk programma tekst opslaat. Oudere Windows-programma’s
        gebruiken soms een andere manier, en dan gaan letters als é en ë stuk. Open het bestand in een
        teksteditor en sla het opnieuw op als UTF-8. In Kladblok kies je dat bij ‘Opslaan als’, onder
        ‘Codering’.

        Een Word-document of een pdf is ook geen plan: het plan is het tekstbestand dat eindigt op
        .yaml.
        """,
    "X12": """
        Iets uit de huisstijl in spv.toml is niet te gebruiken.

        Bij [huisstijl] zet je de naam van de organisatie, een logo, een kleur en een lettertype. Zo krijgt
        elk document hetzelfde gezicht. Het logo staat als PNG of JPEG in de map van spv.toml of daaronder,
        zodat het met het dossier meegaat en iedereen dezelfde documenten maakt.

        Soms is het alleen een tip. Is een kleur te licht om goed te lezen, dan gebruikt spv die voor
        lijnen en vlakken, en voor koppen een donkerder tint. De melding noemt die tint. Zo’n tip
        lees je als je de hele map nakijkt, of spv.toml zelf.
        """,
}
"""Code → its page."""
