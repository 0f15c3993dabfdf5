"""Broken plans as people write them, with what the reader should say about each."""

from typing import NamedTuple


class Broken(NamedTuple):
    """A text that is no YAML: where that shows, a word from the message, and what to write instead.

    ``instead`` replaces the lines ``first`` to ``last``; by default the line where the fault shows.
    """

    text: str
    line: int
    column: int
    says: str
    instead: str
    first: int = 0
    last: int = 0

    @property
    def mended(self) -> str:
        """The text with the correction made."""
        lines = self.text.splitlines()
        first = self.first or self.line
        lines[first - 1 : self.last or first] = self.instead.split("\n")
        return "\n".join(lines) + "\n"


BROKEN = {
    # signs that mean something to YAML
    "tab": Broken("medewerker:\n\tnaam: Jan\n\tfunctie: x\n", 2, 1, "tab", "  naam: Jan"),
    "tab-na-spatie": Broken("medewerker:\n  naam: Jan\n \tfunctie: x\n", 3, 2, "tab", "  functie: x"),
    "tab-na-streepje": Broken(
        "acties:\n  -\ttitel: x\n    wie: hr\n", 2, 4, "Achter dit streepje staat een tab", "  - titel: x"
    ),
    "dubbele-punt": Broken("Doel: iets: meer\n", 1, 11, "dubbele punt", 'Doel: "iets: meer"'),
    "dubbele-punt-in-punt": Broken("- a: b: c\n", 1, 7, "dubbele punt", '- a: "b: c"'),
    "dubbele-punt-met-opmerking": Broken("a: b: c # ok\n", 1, 5, "dubbele punt", 'a: "b: c" # ok'),
    "dubbele-punt-op-het-eind": Broken("a: doe dit:\nb: c\n", 1, 11, "eindigt", 'a: "doe dit:"'),
    "emoji-ervoor": Broken("a: 😀 b: c\n", 1, 7, "dubbele punt", 'a: "😀 b: c"'),
    "apenstaart": Broken("soort: x\nnaam: @jan\n", 2, 7, "‘@’", 'naam: "@jan"'),
    "procent": Broken("norm: %van\n", 1, 7, "‘%’", 'norm: "%van"'),
    "procent-voor-het-getal": Broken("norm: %80\n", 1, 7, "‘%’", "norm: 80%"),
    "accent-grave": Broken("naam: `x`\n", 1, 7, "‘`’", 'naam: "`x`"'),
    "sterretje": Broken("naam: *let op* bellen\n", 1, 7, "‘*’", 'naam: "*let op* bellen"'),
    "sterretje-spatie": Broken("naam: * let op\n", 1, 7, "‘*’", 'naam: "* let op"'),
    "en-teken": Broken("naam: & zoon\n", 1, 7, "‘&’", 'naam: "& zoon"'),
    "groter-dan": Broken("norm: >80%\n", 1, 7, "‘>’", 'norm: ">80%"'),
    "groter-dan-spatie": Broken("norm: > 80%\n", 1, 7, "‘>’", 'norm: "> 80%"'),
    "vraagteken": Broken("naam: ?\n", 1, 7, "‘?’", 'naam: "?"'),
    "sleutel-met-apenstaart": Broken("@naam: Jan\n", 1, 1, "sleutel", '"@naam": Jan'),
    "tekst-achter-streep": Broken("a: | tekst\nb: c\n", 1, 4, "‘|’", "a: |\n  tekst"),
    "vaste-spatie": Broken("naam:\u00a0Jan\nb: c\n", 1, 6, "U+00A0", "naam: Jan"),
    # brackets
    "haak-en-tekst": Broken("naam: [Naam manager] belt\n", 1, 21, "‘]’", 'naam: "[Naam manager] belt"'),
    "accolade-en-tekst": Broken("naam: {naam} belt\n", 1, 13, "‘}’", 'naam: "{naam} belt"'),
    "haak-open": Broken("voor: [a, b\nc: d\n", 1, 7, "niet gesloten", "voor: [a, b]"),
    "haak-open-in-tekst": Broken(
        "soort: koersplan\nteam: [Noord, Oost\nc: d\n", 2, 7, "niet gesloten", 'team: "[Noord, Oost"'
    ),
    "haak-met-hekje": Broken("voor: [klant #3, b]\n", 1, 14, "opmerking", 'voor: ["klant #3", "b"]'),
    # quotes
    "aanhaling-open": Broken('naam: "Jan\nfunctie: x\n', 1, 7, "niet gesloten", 'naam: "Jan"'),
    "aanhaling-open-hoger": Broken('naam: "Jan\nb: "x"\nc: d\n', 1, 7, "op regel 2", 'naam: "Jan"'),
    "aanhaling-open-regels": Broken('a: "een\n  twee\nb: c\n', 1, 4, "niet gesloten", '  twee"', first=2),
    "aanhaling-enkel-open": Broken("naam: 'Jan\nfunctie: x\n", 1, 7, "niet gesloten", "naam: 'Jan'"),
    "aanhaling-slokt-sleutel": Broken('a: "x\nb: y"\nc: d\n', 1, 4, "op regel 2", 'a: "x"'),
    "aanhaling-slokt-punt": Broken('l:\n  - "x\n  - y"\n', 2, 5, "op regel 3", '  - "x"'),
    "tekst-achter-aanhaling": Broken('naam: "Jan" Jansen\n', 1, 12, "achter", "naam: '\"Jan\" Jansen'"),
    "komma-achter-aanhaling": Broken('norm: "80%",\n', 1, 12, "achter", 'norm: "80%"'),
    "aanhaling-in-aanhaling": Broken(
        'a: "Hij zei "nee" toen"\n', 1, 14, "achter", "a: 'Hij zei \"nee\" toen'"
    ),
    "apostrof-erin": Broken("a: 'Jan's doel'\n", 1, 9, "achter", 'a: "Jan\'s doel"'),
    "apostrof-vooraan": Broken("tijd: 's ochtends\nb: foto's\n", 1, 7, "apostrof", 'tijd: "\'s ochtends"'),
    "backslash": Broken('pad: "C:\\map"\n', 1, 9, "‘\\m’", "pad: 'C:\\map'"),
    "backslash-op-het-eind": Broken('pad: "C:\\temp\\"\n', 1, 6, "niet gesloten", "pad: 'C:\\temp\\'"),
    "code-te-groot": Broken('a: "\\U00110000"\n', 1, 5, "backslash", "a: '\\U00110000'"),
    "sleutel-tussen-krullen": Broken("hr:\n  “naam”: Jan\n", 2, 3, "“ en ”", "  naam: Jan"),
    "sleutel-tussen-enkele-krullen": Broken("acties:\n  - ‘titel’: x\n", 2, 5, "‘ en ’", "  - titel: x"),
    # dashes and colons
    "geen-spatie-na-dubbele-punt": Broken("soort: x\nnaam:Jan\nb: c\n", 2, 5, "spatie", "naam: Jan"),
    "geen-spatie-eerste": Broken("m:\n  naam:Jan\n  functie: x\n", 2, 7, "spatie", "  naam: Jan"),
    "geen-spatie-voor-datum": Broken(
        "soort: verbeterplan\nuitgereikt_op:17-12-2026\nb: c\n",
        2,
        14,
        "ontbreekt een spatie",
        "uitgereikt_op: 2026-12-17",
    ),
    "geen-spatie-voor-datum-in-woorden": Broken(
        "looptijd:\n  start:4 januari 2027 # maandag\n  einde: 2027-06-30\n",
        2,
        8,
        "ontbreekt een spatie",
        "  start: 2027-01-04 # maandag",
    ),
    "geen-spatie-voor-datum-dag-eerst": Broken(
        "looptijd:\n  start:4-1-2027\n  einde: 2027-06-30\n", 2, 8, "spatie", "  start: 2027-01-04"
    ),
    "geen-spatie-voor-goede-datum": Broken(
        "looptijd:\n  start:2027-01-04\n  einde: 2027-06-30\n", 2, 8, "spatie", "  start: 2027-01-04"
    ),
    "geen-spatie-voor-datum-in-tekst": Broken(
        "aanleiding:\n  omschrijving:17-12-2026\n  b: c\n", 2, 15, "spatie", "  omschrijving: 17-12-2026"
    ),
    "geen-spatie-voor-halve-datum": Broken(
        "looptijd:\n  start:4 januari\n  einde: 2027-06-30\n", 2, 8, "spatie", "  start: 4 januari"
    ),
    "geen-spatie-na-streepje": Broken("l:\n  - a\n  -b\n  - c\n", 3, 3, "streepje", "  - b"),
    "geen-spatie-na-alle": Broken("l:\n  -een\n  -twee\n", 2, 3, "streepje", "  - een"),
    "bolletjes": Broken("l:\n  • een\n  • twee\n", 2, 3, "‘•’", "  - een"),
    "lange-streepjes": Broken("l:\n  – a: b\n    c: d\n", 2, 3, "‘–’", "  - a: b"),
    "sterretjes-als-lijst": Broken("l:\n  * een\n  * twee\n", 2, 3, "‘*’", "  - een"),
    "nummers-als-lijst": Broken("l:\n  1. a: b\n    c: d\n", 2, 3, "‘1.’", "  - a: b"),
    "nummers-die-doorlopen": Broken("l:\n  1. a: b\n     c: d\n", 2, 3, "‘1.’", "  -  a: b"),
    "lijst-achter-sleutel": Broken("namen: - Jan\nb: c\n", 1, 8, "lijst", "namen:\n  - Jan"),
    "streepje-achter-sleutel": Broken("naam: - Jan\nb: c\n", 1, 7, "geen lijst", "naam: Jan"),
    "streepje-als-waarde": Broken("norm: -\nb: c\n", 1, 7, "lijst", 'norm: "-"'),
    "lijst-onder-tekst": Broken("a: doe\n  - een\n  - twee\n", 2, 3, "lijst", "a: |\n  doe", first=1),
    "tekst-met-dubbele-punt-eronder": Broken(
        "a: doe dit:\n  - een\n  - twee\n", 1, 11, "eindigt", "a: |\n  doe dit:"
    ),
    "dubbele-punt-in-tweede-regel": Broken(
        "a: Eerste zin\n  en Let op: dit\nb: c\n", 2, 12, "dubbele punt", "a: |\n  Eerste zin", first=1
    ),
    "tekst-in-tweeen": Broken("a: klant #3\n  belt terug\nb: c\n", 1, 10, "‘#3’", "a: |\n  klant #3"),
    # indentation
    "te-ver-in": Broken("m:\n  naam: Jan\n   functie: x\n", 3, 1, "verder naar rechts", "  functie: x"),
    "niet-ver-genoeg-in": Broken("m:\n  naam: Jan\n functie: x\n", 3, 1, "kolom 2", "  functie: x"),
    "onder-het-streepje": Broken("l:\n  - titel: x\n  tekst: y\n", 3, 1, "kolom 3", "    tekst: y"),
    "streepje-scheef": Broken("l:\n  - t: x\n    a: y\n - t: z\n", 4, 1, "kolom 2", "  - t: z"),
    "streepje-te-ver": Broken("l:\n  - t: x\n    - t: z\n", 3, 1, "kolom 5", "  - t: z"),
    "streepje-te-veel": Broken("m:\n  a: x\n  - b: y\n", 3, 3, "streepje", "  b: y"),
    "eerste-regel-in": Broken("  soort: x\nnaam: y\n", 1, 1, "eerste regel", "soort: x"),
    "eerste-van-groep": Broken("m:\nnaam: Jan\n  functie: x\n", 2, 1, "te ver naar links", "  naam: Jan"),
    "eerste-van-vreemde-groep": Broken("m:\nx: Jan\n  y: x\n", 2, 1, "anders in", "  x: Jan"),
    # keys
    "sleutel-zonder-dubbele-punt": Broken("a: b\nnaam = Jan\nc: d\n", 2, 1, "zonder sleutel", "naam: Jan"),
    "groep-zonder-dubbele-punt": Broken(
        "a: b\nmedewerker\n  naam: x\n", 2, 1, "ontbreekt een dubbele punt", "medewerker:"
    ),
    "vreemde-groep-zonder-dubbele-punt": Broken(
        "verkoper\n  naam: Jan\n", 1, 1, "eronder staan wel", "verkoper:"
    ),
    "groep-in-groep-zonder-dubbele-punt": Broken(
        "hr:\n  adviseur\n    naam: Jan\n", 2, 3, "eronder staan wel", "  adviseur:"
    ),
    "eerste-zonder-dubbele-punt": Broken("m:\n  naam Jan\n  b: c\n", 2, 3, "dubbele punt", "  naam: Jan"),
    "eerste-vreemde-sleutel": Broken("m:\n  x Jan\n  b: c\n", 2, 3, "zonder sleutel", "  x: Jan"),
    "bekende-sleutel": Broken(
        "l:\n  - t: x\n    per: week\n  - t: y\n    per week\n", 5, 5, "Achter ‘per’", "    per: week"
    ),
    "tekst-niet-ingesprongen": Broken(
        "a: dit is een\nlange tekst\nb: x\n", 2, 1, "zonder sleutel", "  lange tekst"
    ),
    "tekst-bij-lijst": Broken("l:\n  - a\n  c\n", 3, 3, "zonder sleutel", "  - c"),
    "scheidslijn": Broken("a: b\n======\nc: d\n", 2, 1, "zonder sleutel", "# ======"),
    "titel": Broken("Plan van Tom\n\nsoort: x\n", 1, 1, "zonder sleutel", "# Plan van Tom"),
    "titel-met-lijn": Broken("PLAN\n====\nsoort: x\n", 1, 1, "zonder sleutel", "# PLAN\n# ====", last=2),
    # what a plan tells by its own keys
    "kopie-te-ver": Broken(
        "acties:\n  - titel: Bellen\n    wie: hr\n    - titel: Mailen\n      wie: hr\n",
        4,
        1,
        "kolom 5",
        "  - titel: Mailen\n    wie: hr",
        last=5,
    ),
    "kopie-niet-ver-genoeg": Broken(
        "acties:\n  - titel: Bellen\n    wie: hr\n - titel: Mailen\n   wie: hr\n  - titel: Gaan\n    wie: hr\n",
        4,
        1,
        "kolom 2",
        "  - titel: Mailen\n    wie: hr",
        last=5,
    ),
    "sleutels-te-ver": Broken(
        "acties:\n  - titel: Nabellen\n      afspraak: x\n      wie: hr\n",
        3,
        1,
        "De regels 3 en 4 staan verder naar rechts dan ‘titel’",
        "    afspraak: x\n    wie: hr",
        last=4,
    ),
    "streepje-vergeten": Broken(
        "acties:\n  - titel: Bellen\n    wie: hr\n  titel: Mailen\n    wie: hr\n",
        4,
        3,
        "het streepje ervoor ontbreekt",
        "  - titel: Mailen",
    ),
    "eerste-streepje-vergeten": Broken(
        "acties:\n    titel: Bellen\n    wie: hr\n  - titel: Mailen\n    wie: hr\n",
        2,
        5,
        "geen streepje",
        "  - titel: Bellen",
    ),
    "eerste-titel-weg": Broken(
        "acties:\n    afspraak: Bellen\n    wie: hr\n  - titel: Mailen\n    wie: hr\n",
        2,
        5,
        "eerste regel",
        "  - titel: …\n    afspraak: Bellen",
    ),
    "streepje-vast-aan-sleutel": Broken(
        "tussendoelen:\n  -datum: 2026-02-11\n  waarde: 68%\nbron: x\n",
        2,
        3,
        "ontbreekt een spatie",
        "  - datum: 2026-02-11\n    waarde: 68%",
        last=3,
    ),
    "streepje-vast-in-rijtje": Broken(
        "evaluatiemomenten:\n  -naam: Eerste\n", 2, 3, "ontbreekt een spatie", "  - naam: Eerste"
    ),
    "te-diep-onder-tekst": Broken(
        "acties:\n  - titel: x\n    afspraak: Bellen.\n       frequentie: wekelijks\n",
        4,
        1,
        "Regel 4 staat verder naar rechts dan ‘afspraak’",
        "    frequentie: wekelijks",
    ),
    "kop-weg-na-tekst": Broken(
        "organisatie: x\n  naam: Jan\n  functie: y\n  afdeling: z\n",
        2,
        3,
        "‘medewerker:’ weg",
        "medewerker:\n  naam: Jan",
    ),
    "kop-weg-na-lijst": Broken(
        "bijlagen:\n  - x\n  maatregelen: y\n", 3, 3, "‘gevolgen:’ weg", "gevolgen:\n  maatregelen: y"
    ),
    "kop-weg-in-tekstblok": Broken(
        "doelen:\n  - gebied: x\n    huidige_situatie: |\n      Zo.\n      norm: 5\n      per: week\n",
        5,
        7,
        "‘meting:’ weg",
        "    meting:\n      norm: 5",
    ),
    "kop-weg-voor-lijst": Broken(
        "meting:\n  bron: CRM\n    - datum: x\n      waarde: y\n",
        3,
        5,
        "‘tussendoelen:’ weg",
        "  tussendoelen:\n    - datum: x",
    ),
    "sleutel-weg-boven-tekst": Broken(
        "aanleiding:\n    Een zin.\n    Nog een.\n  sterke_punten: x\n",
        2,
        5,
        "‘omschrijving:’ weg",
        "  omschrijving: |\n    Een zin.",
    ),
    "blok-niet-ingesprongen": Broken(
        "aanleiding:\n  omschrijving: |\n  Een zin.\n  Nog een.\n  sterke_punten: x\n",
        3,
        1,
        "hoort bij ‘omschrijving’ op regel 2",
        "    Een zin.\n    Nog een.",
        last=4,
    ),
    "blok-tegen-de-kantlijn": Broken(
        "aanleiding:\n  omschrijving: |\n    Een zin.\nNog een.\n  sterke_punten: x\n",
        4,
        1,
        "hoort bij ‘omschrijving’ op regel 2",
        "    Nog een.",
    ),
    "tekst-loopt-door": Broken(
        "aanleiding:\n  omschrijving: Een zin.\n  Nog een.\n  sterke_punten: x\n",
        3,
        1,
        "hoort bij ‘omschrijving’ op regel 2",
        "    Nog een.",
    ),
    "tekst-midden-in-zin-tegen-de-kantlijn": Broken(
        "doelen:\n  - gebied: A\n    huidige_situatie: |\n      C\n    relevant: Dit hoort\nbij je werk\n"
        "    deadline: 2027-01-01\n",
        6,
        1,
        "hoort bij ‘relevant’ op regel 5",
        "      bij je werk",
    ),
    "sleutel-met-puntkomma": Broken(
        "doelen:\n  - gebied: A\n    haalbaar: Je krijgt training.\n    relevant; Het hoort bij je werk.\n",
        4,
        5,
        "zonder sleutel",
        "    relevant: Het hoort bij je werk.",
    ),
    "sleutel-met-lang-streepje": Broken(
        "medewerker:\n  naam: Joost Kuipers\n  functie— Afdelingshoofd Vers\n",
        3,
        3,
        "zonder sleutel",
        "  functie: Afdelingshoofd Vers",
    ),
    "lange-streepjes-met-dubbele-punt": Broken(
        "sterke_punten:\n  – Je kent Excel (gevorderd: draaitabellen)\n  – Je bent op tijd.\nbron: x\n",
        2,
        3,
        "‘–’",
        '  - "Je kent Excel (gevorderd: draaitabellen)"\n  - Je bent op tijd.',
        last=3,
    ),
    "bolletje-met-dubbele-punt-als-laatste": Broken(
        "sterke_punten:\n  • Je bent op tijd.\n  • Je kent Excel (nieuw: draaitabellen)\nbron: x\n",
        2,
        3,
        "‘•’",
        "  - Je bent op tijd.",
    ),
    "streepjes-onder-tekst-naar-links": Broken(
        "doelen:\n  - gebied: A\n    huidige_situatie: Nu 40%.\n- in mei 35%\n- in juni 45%\n    relevant: x\n",
        4,
        1,
        "bij de tekst van ‘huidige_situatie’ op regel 3",
        "    huidige_situatie: |\n      Nu 40%.\n      - in mei 35%\n      - in juni 45%",
        first=3,
        last=5,
    ),
    "streepjes-onder-tekst-als-doel": Broken(
        "doelen:\n  - gebied: A\n    huidige_situatie: Nu 40%.\n  - in mei 35%\n    relevant: x\n",
        4,
        3,
        "bij de tekst van ‘huidige_situatie’ op regel 3",
        "    huidige_situatie: |\n      Nu 40%.\n      - in mei 35%",
        first=3,
        last=4,
    ),
    "streepjes-niet-onder-elkaar": Broken(
        "bijlagen:\n  - een\n    - twee\n  - drie\n", 3, 5, "niet recht onder", "  - twee"
    ),
    "tegen-de-kantlijn": Broken(
        'medewerker:\n  naam: Jan\nafdeling: "Binnen: noord"\n  functie: x\n',
        3,
        1,
        "te ver naar links",
        '  afdeling: "Binnen: noord"',
    ),
    "dubbele-punt-vergeten": Broken(
        "medewerker:\n  naam: Jan\n  afdeling Noord\n", 3, 3, "Achter ‘afdeling’", "  afdeling: Noord"
    ),
    "allereerste-dubbele-punt": Broken("soort x\nkenmerk: y\n", 1, 1, "Achter ‘soort’", "soort: x"),
    "gekrulde-aanhaling": Broken("a: “Noord: oost”\n", 1, 4, "“ en ”", 'a: "Noord: oost"'),
    "lage-aanhaling": Broken("a: „Noord: oost” # b\n", 1, 4, "„ en ”", 'a: "Noord: oost" # b'),
    "hekje-tussen-aanhaling": Broken('a: "Team # 1" noord\n', 1, 14, "achter", "a: '\"Team # 1\" noord'"),
}

WITHOUT_CORRECTION = {
    "git": ("<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n", 1, 1, "git"),
    "markdown": ("```yaml\na: b\n```\n", 1, 1, "Markdown"),
    "losse-accolade": ("a: b\n}\nc: d\n", 2, 1, "‘}’"),
    "punt-zonder-sleutel": ("l:\n  - Sales\n    doel: x\n", 2, 5, "zonder sleutel"),
    "tekst-en-groep": ("m: let op\n  a: b\n  c: d\n", 1, 4, "groep"),
    "tekst-achter-meting": ("meting: offertes\n  indicator: x\n", 1, 9, "groep"),
    "tekst-voor-lijst": ("acties: bellen\n  - titel: x\n", 2, 3, "lijst"),
    "raadsel": ("- a\nb: c\n", 2, 1, "loopt het lezen vast"),
}
"""For these no line can be given. Text, line, column and a word from the message."""
