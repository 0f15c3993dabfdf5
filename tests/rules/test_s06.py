"""S06: who somebody is instead of what somebody did."""

import pytest
from whole import told

from spvgen.rules.specifiek.character_traits import inflected
from spvgen.rules.specifiek.loaded_words import coloured_words
from spvgen.rules.specifiek.said_of import judging_words
from support import clean_plan, dump, plan_where

NAMES = ("Noor Jansen", "Noor")
JUDGING = (
    ("Je trekt elke ochtend een gezicht op onweer.", "gezicht op onweer"),
    ("Je bent nu eenmaal een stil en onzeker type.", "een stil en onzeker"),
    ("Langzaam werken, dat zit nu eenmaal in je.", "dat zit nu eenmaal in je"),
    ("Volhouden, dat zit bij jou niet in de aard.", "dat zit bij jou niet in de aard"),
    ("Het is gewoon een kwestie van willen.", "gewoon een kwestie van willen"),
    ("Je hebt een grote mond.", "een grote mond"),
    ("Je bent een eenling.", "een eenling"),
    ("Het is gewoon onwil.", "gewoon onwil"),
    ("Je bent en blijft een chaoot.", "een chaoot"),
    ("Het zit er bij jou gewoon niet in.", "Het zit er bij jou gewoon niet in"),
    ("Laat komen, zo ben je nou eenmaal.", "zo ben je nou eenmaal"),
    ("Je blijft een echte draaikont.", "een echte draaikont"),
    ("Je bent van nature een ongeduldige collega.", "een ongeduldige"),
    ("Je zit er vaak als een zoutzak bij.", "als een zoutzak"),
    ("Je hebt gewoon geen gevoel voor klanten.", "geen gevoel voor"),
    ("Je laat je leiden door je humeur.", "je humeur"),
    ("Je gedraagt je als een kind.", "gedraagt je als een kind"),
    ("Je bent te lief voor deze klanten.", "bent te lief voor deze klanten"),
    ("Je hebt een negatieve instelling.", "hebt een negatieve instelling"),
    ("Je hebt een plaat voor je hoofd.", "een plaat voor je hoofd"),
    ("Je kunt nu eenmaal niet tegen kritiek.", "niet tegen kritiek"),
    ("Je komt over als iemand die geen zin heeft.", "komt over als iemand"),
    ("Het ontbreekt je aan ruggengraat.", "ontbreekt je aan ruggengraat"),
    ("De klant wachtte, maar je hebt een kort lontje.", "kort lontje"),
    ("Ik vind je lastig.", "lastig"),
    ("Over het algemeen ben je slordig.", "slordig"),
    ("Over de afgelopen maanden was je slordig.", "slordig"),
    ("Je bent lui.", "lui"),
    ("Je bent vaak slordig in je werk.", "slordig"),
    ("Je bent niet communicatief genoeg.", "niet communicatief"),
    ("Je bent niet altijd even zorgvuldig.", "niet altijd even zorgvuldig"),
    ("Je bent onvoldoende klantgericht.", "onvoldoende klantgericht"),
    ("Je houding is niet goed.", "Je houding"),
    ("Jouw werkhouding moet anders.", "Jouw werkhouding"),
    ("Je hebt een negatieve houding.", "een negatieve houding"),
    ("Noor is ongemotiveerd.", "ongemotiveerd"),
    ("Noors instelling past hier niet.", "Noors instelling"),
    ("Je komt ongeïnteresseerd over.", "ongeïnteresseerd"),
    ("Collega's vinden je arrogant.", "arrogant"),
    ("Omdat je te afwachtend bent, blijft werk liggen.", "te afwachtend"),
    ("Je toont weinig initiatief.", "toont weinig initiatief"),
    ("Er is een gebrek aan motivatie.", "gebrek aan motivatie"),
    ("Je mist discipline.", "mist discipline"),
    ("Je inzet laat te wensen over.", "Je inzet"),
    ("Je stelt je passief op in het overleg.", "passief"),
    ("Je werkt slordig.", "slordig"),
    ("Je bent geen teamspeler.", "geen teamspeler"),
    ("Je loopt de kantjes eraf.", "loopt de kantjes eraf"),
    ("Hij is een lastige collega.", "een lastige collega"),
    ("Je gedrag is vaak onprofessioneel.", "onprofessioneel"),
    ("Je neemt te weinig verantwoordelijkheid.", "neemt te weinig verantwoordelijkheid"),
    ("Je leidinggevende ervaart jou als passief.", "passief"),
    ("Volgens je collega's ben je een chaoot.", "een chaoot"),
    ("In het groepsoverleg kom je nogal hooghartig over.", "hooghartig"),
    ("Wij ervaren je op de afdeling als nors en weinig empathisch.", "nors"),
    ("Bij de balie word je als kortaf gezien.", "kortaf"),
    ("Het valt op dat je koppig blijft als de voorman iets anders wil.", "koppig"),
    ("We merken dat je in het gesprek met Karim sarcastisch reageert.", "sarcastisch"),
    ("Je maakt een lusteloze indruk.", "een lusteloze"),
    ("Jouw warrige manier van plannen kost tijd.", "Jouw warrige"),
    ("Dat Noor zo nonchalant met sleutels omgaat, kan niet.", "nonchalant"),
    ("Het valt op dat je weinig lef toont.", "weinig lef"),
    ("Uit gemakzucht bleef de kar staan.", "Uit gemakzucht"),
    ("Je liep onverschillig langs de machine heen terwijl er nog spanen lagen.", "onverschillig"),
    ("Op 9 februari reageerde je kinderachtig nadat de ploeg was ingedeeld.", "kinderachtig"),
    ("Als kapper ontbreekt het jou nogal eens aan geduld.", "ontbreekt het jou nogal eens aan geduld"),
    ("De arrogantie waarmee je de stagiair aansprak, viel op.", "De arrogantie"),
    (
        "Het lijkt je weinig te kunnen schelen of de gast zijn kamer op tijd heeft.",
        "lijkt je weinig te kunnen schelen",
    ),
    ("Je bent een fijne collega, maar ook een sloddervos.", "een sloddervos"),
    ("Vriendelijkheid ontbreekt in je mails aan ouders.", "Vriendelijkheid"),
    ("We missen bij jou enthousiasme.", "missen bij jou enthousiasme"),
    ("Aan de slijptafel ben je te goedgelovig.", "te goedgelovig"),
    ("Jouw gebrek aan structuur kost ons gasten.", "gebrek aan structuur"),
    ("Je botte reactie op de magazijnchef staat in het verslag.", "Je botte"),
    ("Er spreekt weinig betrokkenheid uit je verslagen.", "spreekt weinig betrokkenheid"),
)
BEHAVIOUR = (
    "Je hebt de procedure in november 2022 geleerd en daarna nooit meer een herhaling gehad.",
    "Je draait elke dienst een keer met de pomp.",
    "Je draaide de oven met alle platen tegelijk.",
    "In mei draaide je de lijn met de nieuwe rol, als een van de eersten.",
    "Je draait de kraan met de hand dicht.",
    "Een lege wagen verdient niets. Dat weet jij beter dan wie ook.",
    "De vaste klanten ken jij beter dan wij.",
    "Tegels leggen kun jij beter dan ik.",
    "Hoe de oven werkt, weet jij beter dan wie dan ook.",
    "Er is er geen een in het team die een verdeelkast zo compleet calculeert als jij.",
    "Niemand legt een storing zo helder uit als jij.",
    "We hebben weinig collega's die een order zo snel verwerken als jij.",
    "In de winkel is er niemand die een klant zo rustig te woord staat als jij.",
    "Op 8 februari bespraken we dat de vastlegging van je adviezen niet voldoet aan de eisen.",
    "Het rapport van je metingen sluit niet aan op de meetstaat.",
    "De opbouw van je offertes past niet bij de norm en sluit nergens aan.",
    "Kandidaten op de hoogte houden bepaalt ons gezicht op de arbeidsmarkt.",
    "Je begeleidt leerlingen die dominant zijn in de groep.",
    "Bij brutaal gedrag van een bezoeker bel je de balie.",
    "Je bleef rustig toen de beller brutaal werd.",
    "Je bent niet lui: je draaide elke dienst.",
    "We vinden niet dat je slordig bent.",
    "Een arrogante leerling stuurde je de klas uit.",
    "Je zei dat je de collega van de nacht lui vindt.",
    "Je volgt een training over reageren op een botte klant.",
    "Je vindt het moeilijk om afwachtend gedrag te doorbreken.",
    "Noor meldde de klacht over een onbeleefde chauffeur niet.",
    "Een pallet ligt dwars op het gangpad en je liep eromheen.",
    "De banden zijn te zacht voor de lading.",
    "De beller had een kort lontje en hing op.",
    "Het rooster past niet bij het team van de avond.",
    "Je reageert als een kind om hulp vraagt binnen vijf minuten.",
    "Zonder notitie van jou kan een kind niet worden besproken.",
    "Zo weet een beginner waar de ordner staat die je maakte.",
    "Met jouw blad begrijpt een kind wat er komt.",
    "Een stagiair kan jouw werk alleen onder toezicht doen.",
    "Je sprak te zacht voor de achterste rij.",
    "Je laat zien hoe de machine in elkaar zit.",
    "De fout die je maakte, zit in je rapport van 3 maart.",
    "Het is nu eenmaal druk in december.",
    "Het is een kwestie van een uur werk.",
    "De oorzaak zit in de aard van het werk.",
    "De klant had een hekel aan de muziek.",
    "Een leerling die zich moe voelt, doet als een kleuter.",
    "Onderhandelen over prijs vind je lastig.",
    "Je leverde drie rapporten te laat in.",
    "Je was te laat.",
    "Je bent niet aanwezig op dinsdag.",
    "Je bent moeilijk bereikbaar op maandag.",
    "Je bent niet verantwoordelijk voor de planning.",
    "Je was niet betrokken bij het ongeval.",
    "Je was erbij toen de klant onbeleefd was.",
    "Een klant schreef dat je onbeleefd was.",
    "Let bij het tillen op je houding.",
    "Met jou valt goed af te spreken.",
    "De klant heeft een hekel aan wachten.",
    "Je hebt gevoel voor kleur en maat, zeggen klanten.",
    "Je werkt met iemand die altijd de planning doet.",
    "Je hebt een goede zorginstelling als klant.",
    "Je bent onzeker over de procedure.",
    "Over de toeslagen ben je nog onzeker.",
    "Je bent vriendelijk en betrokken.",
    "Je bent niet onvriendelijk.",
    "Je werkt slordig: in 7 van de 40 orders stond een fout.",
    "Je kunt nog niet zelfstandig een storing verhelpen.",
    "De instelling waar je werkt heeft 40 bedden.",
    "De administratie was slordig ingericht door de vorige leverancier.",
    "Je inzet op zaterdag is in het rooster verwerkt.",
    "Het karakter van het werk is veranderd.",
    "De klant is moeilijk.",
    "De bezetting was zwak.",
    "Je vond het lastig om op maandag te bellen.",
    "Je bent lastig te bereiken na 16.00 uur.",
    "Je zet je telefoon niet in de houder.",
    "Je neemt de verantwoordelijkheid voor de sleutels over.",
    "Je vond de beller onbeschoft en verbrak de verbinding.",
    "Je gaf een onverschillige klant een folder.",
    "Op 4 maart hielp je een klant tot hij chagrijnig werd.",
    "Je volgt een module over omgaan met arrogantie.",
    "Het gaat om de negativiteit van sommige reacties op de site.",
    "Je team was die ochtend chagrijnig.",
    "Er is geen slordigheid gevonden in je boekingen.",
    "Je krijgt geen echte oplossing van de helpdesk.",
    "In het lokaal ontbreekt een planner met de lestijden.",
    "Je zet je handtekening onder elke werkbon.",
    "Je bent te afhankelijk van de planning van de leverancier.",
    "Je gebrek aan ervaring met de zaagmachine vangen we op met een training.",
    "Je kreeg een botte reactie van een klant.",
)

SAID_OTHERWISE = (
    ("Dit snapt een kleuter, en jij niet.", "Dit snapt een kleuter"),
    ("Zulke orders weet een beginner te sluiten.", "Zulke orders weet een beginner"),
    ("Je bent nou eenmaal geen beller.", "Je bent nou eenmaal geen beller"),
    ("Van nature ben je een volger.", "een volger"),
    ("Je bent meer een denker dan een doener.", "bent meer een denker dan een doener"),
    ("Mensen als jij hebben altijd een reden om te wachten.", "Mensen als jij"),
    ("Je reageerde als een verwend kind op de nieuwe indeling.", "Je reageerde als een verwend kind op"),
    ("Behulpzaam ben je de laatste maanden niet.", "Behulpzaam"),
    ("Koppig ben je zeker.", "Koppig"),
    ("Rekenen zit gewoon niet in jou.", "zit gewoon niet in jou"),
    ("Over drie maanden ben je minder bokkig in het werkoverleg.", "minder bokkig"),
    ("De betrokkene ontbeert tact.", "ontbeert tact"),
    ("Je krijgt een maatje, want je bent te gesloten voor de balie.", "te gesloten"),
)
OF_THE_WORK = (
    "Je werkt nu eenmaal in een winkel met veel loop.",
    "Je hebt nu eenmaal minder uren dan de anderen.",
    "Klanten bellen je nu eenmaal liever na vijf uur.",
    "Hout werkt van nature, dus je meet het twee keer.",
    "Deze planten staan van nature droog, en je gaf ze elke dag water.",
    "Je bent meer tijd kwijt aan rijden dan aan bellen.",
    "Je stuurde meer een lijst dan een planning.",
    "De antenne op het dak ontbrak toen je de klus opleverde.",
    "Naar eigen zeggen ben je slordig met bonnen; in maart ontbraken er 9.",
    "Dank voor je open houding in de twee gesprekken.",
    "Aan je inzet en je houding ligt het niet.",
    "Je vakkennis en je houding tegenover leerlingen staan niet ter discussie.",
    "De bediening zei: ‘Je bent een luie kok’ en liep weg.",
    "Een lusteloze bewoner hielp je met eten.",
    "De winkel is op maandag gesloten en je bent dan vrij.",
    "Het type dossier bepaalt welk formulier je gebruikt.",
    "Je werkt twee dagen thuis en bent dan niet op de afdeling.",
    "De ladder op de kast hang je na gebruik terug.",
    "Je maakt de bewoner om 8:00 uur wakker.",
    "Een oude vrouw viel op 3 mei en je belde binnen een minuut de arts.",
    "De training heeft geen zin als het systeem nog niet staat.",
)


COLOURED = (
    ("Je zei doodleuk dat je geen zin had.", "doodleuk"),
    ("Je zei dat de bus leeg was en reed doodleuk weg.", "doodleuk"),
    ("Jij vindt het goed, maar het is nonsens.", "nonsens"),
    ("De afwas was zoals we van je kennen maar half gedaan.", "zoals we van je kennen"),
    ("Het dossier was afgeraffeld.", "afgeraffeld"),
    ("Je reed doodleuk met een lege wagen terug.", "doodleuk"),
    ("Je nam niet eens de moeite om te bellen.", "niet eens de moeite"),
    ("Je vond het weer niet nodig om de planner te bellen.", "Je vond het weer niet nodig"),
    ("Tot ieders ergernis stond de heftruck leeg.", "Tot ieders ergernis"),
    ("De kamers waren met de Franse slag gedaan.", "met de Franse slag"),
    ("Je presteerde het om drie sleutels te verliezen.", "presteerde het om"),
    ("Afspraken nakomen doe je simpelweg nooit.", "simpelweg nooit"),
    ("Je komt je afspraken niet na, dat weet iedereen hier.", "dat weet iedereen hier"),
    ("Hij was weer eens veel te laat met de offerte voor Bouwgroep Van Dam.", "weer eens"),
    ("Je was weer eens te laat met de offerte.", "weer eens"),
    ("De offerte kwam drie dagen te laat, typisch Noor.", "typisch Noor"),
    ("De lijst was niet bijgewerkt, typisch.", "typisch"),
    ("Dat is weer typisch iets voor jou.", "typisch iets voor jou"),
    ("Zoals altijd was de lijst niet klaar.", "Zoals altijd"),
    ("Je kwam zoals gewoonlijk na de start van het overleg binnen.", "zoals gewoonlijk"),
    ("Voor de zoveelste keer ontbrak de nacalculatie.", "Voor de zoveelste keer"),
    ("De offerte kwam veel te laat.", "veel te laat"),
    ("Je belt veel te weinig.", "veel te weinig"),
    ("Je was alweer te laat.", "alweer"),
    ("Natuurlijk weer geen bericht aan de klant.", "Natuurlijk weer"),
    ("Je kwam belachelijk laat met de cijfers.", "belachelijk"),
    ("Keer op keer vergeet je de nacalculatie.", "Keer op keer"),
    ("Je had de klant nota bene zelf uitgenodigd.", "nota bene"),
    ("Op 3 maart had je weer eens geen agenda bij je.", "weer eens"),
    ("Op 3 maart reed je veel te hard over het terrein.", "veel te hard"),
    ("Je gooide de sleutels neer alsof het de gewoonste zaak was.", "alsof het de gewoonste"),
    ("Het overdrachtsformulier was een bende.", "bende"),
    ("Je leverde half werk.", "half werk"),
    ("Je tekende de lijst af zonder na te denken.", "zonder na te denken"),
    ("Kennelijk vond je het genoeg.", "Kennelijk vond je"),
    ("De presentatie was een ramp.", "was een ramp"),
    ("Geen telefoon, geen mail: dat was een ramp.", "was een ramp"),
    ("Het lijkt op gezeur als je weer om uitleg vraagt.", "gezeur"),
)
PLAIN = (
    "Een kwartaalgesprek voelt voor jou als een toneelstukje.",
    "Je zegt dat het magazijn een bende is en dat je daardoor zoekt.",
    "Jij vindt de dagstart theater.",
    "Reis en verblijf betaalt het theater.",
    "In de kleuterklas van juf Els stond op 3 mei de deur open.",
    "In het speelkwartier was het hek op 4 mei niet dicht.",
    "Je bouwde op 3 mei het decor van het circus te laat op.",
    "Het overleg is volgens jou een poppenkast.",
    "Je noemt de vragenlijst nonsens.",
    "Je was het niet eens met de beoordeling.",
    "Zoals we van je gewend zijn, stond de bar netjes klaar.",
    "De rit werd op het laatste moment geannuleerd.",
    "Een klant schreef dat de monteur doodleuk wegreed.",
    "Je vond het nodig om de kraan opnieuw te keuren.",
    "De kast is in de fabriek in elkaar gezet.",
    "De patiënt had moeite met lopen en je hielp niet.",
    "De offerte kwam drie dagen na de afgesproken datum.",
    "De offerte kwam veel te laat: negen dagen na de afspraak, op 12 maart.",
    "Je kreeg veel te weinig uitleg over het nieuwe systeem.",
    "De wachttijd aan de balie is veel te lang.",
    "Een klant schreef: ‘De monteur was weer eens te laat.’",
    "Er is nog veel te winnen bij bestaande klanten.",
    "Je hebt veel te bieden.",
    "In een typische week bel je 40 klanten.",
    "Dit is een typisch verkoopseizoen.",
    "Na de zomer is het weer goed gegaan.",
    "Je hebt de lijst weer elke vrijdag gemaild.",
    "Het weer was slecht op de dag van de beurs.",
    "Je was in maart drie keer te laat.",
    "Je bent altijd op tijd begonnen.",
    "Zoals afgesproken bel je elke werkdag.",
    "Zoals altijd afgesproken in dit team sluit je om 17.00 uur af.",
    "Je kwam in mei weer een half uur eerder.",
    "Je reed veel te hard: 48 kilometer per uur waar 30 mag.",
    "Je werkt halve dagen op kantoor.",
    "Bij een ramp bel je eerst de meldkamer.",
    "Geen van de drie cijfers is een ramp.",
    "Niets daarvan was een drama.",
    "Geen enkele dag was een ramp.",
    "Je belt liever niet na, omdat het voelt als zeuren.",
    "Je bent bang dat een tweede telefoontje overkomt als gezeur.",
    "Je tekende voor ontvangst alsof je de doos had geteld.",
    "De klant had kennelijk al betaald.",
    "Je verwerkte de aanvraag zonder het nummer na te kijken.",
)


@pytest.mark.parametrize(("text", "words"), COLOURED)
def test_loaded_words(text: str, words: str) -> None:
    assert [found.quote for found in coloured_words(text, NAMES)] == [words]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_facts(text: str) -> None:
    assert coloured_words(text, NAMES) == []


def test_loaded_words_count_in_facts_only() -> None:
    said = "Je was weer eens te laat met de offerte."
    (found,) = told(plan_where("aanleiding.voorbeelden.0.feit", said), "S06")
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == "weer eens"
    assert "kleurt het feit" in found.message
    assert not told(plan_where("slotopmerking", "Laat ons weer eens weten hoe het gaat."), "S06")


@pytest.mark.parametrize(("text", "words"), JUDGING)
def test_judging_words(text: str, words: str) -> None:
    assert [found.quote for found in judging_words(text, NAMES)] == [words]


@pytest.mark.parametrize(("text", "words"), SAID_OTHERWISE)
def test_turns_of_phrase_are_found_in_a_plan(text: str, words: str) -> None:
    found = told(plan_where("aanleiding.omschrijving", text), "S06")
    assert words in [one.excerpt[one.start.column - 1 : one.end.column - 1] for one in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Je krijgt het team niet mee in veranderingen en bent negatief.", ["negatief"]),
        ("Je komt te laat in het overleg en bent slordig met de lijsten.", ["slordig"]),
        ("Je collega komt te laat en is slordig.", []),
        ("Je belt de klant die boos was en bent om vijf uur klaar.", []),
    ],
)
def test_behind_en_nobody_says_again_who(text: str, words: list[str]) -> None:
    assert [found.quote for found in judging_words(text, NAMES)] == words


@pytest.mark.parametrize("text", OF_THE_WORK)
def test_the_work_another_and_the_own_view(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S06")


def test_a_judgement_in_a_long_sentence_on_the_work_is_told() -> None:
    text = "Elke vrijdag tel je rek 1 tot en met 6 na, want met scannen ben je laks."
    assert told(plan_where("acties.0.afspraak", text), "S06")


def test_a_loaded_word_counts_outside_the_facts_too() -> None:
    assert told(plan_where("slotopmerking", "Wat een fiasco was dit."), "S06")


@pytest.mark.parametrize(
    ("adjective", "with_e"),
    [
        ("traag", "trage"),
        ("slap", "slappe"),
        ("lusteloos", "lusteloze"),
        ("naïef", "naïeve"),
        ("bits", "bitse"),
    ],
)
def test_an_adjective_with_its_ending(adjective: str, with_e: str) -> None:
    assert inflected(adjective) == with_e


@pytest.mark.parametrize("text", BEHAVIOUR)
def test_behaviour_and_facts(text: str) -> None:
    assert judging_words(text, NAMES) == []


@pytest.mark.parametrize(
    "path",
    ["aanleiding.omschrijving", "oorzaken.0.bevinding", "doelen.0.huidige_situatie", "acties.0.afspraak"],
)
def test_seen_wherever_the_employer_writes(path: str) -> None:
    (found,) = told(plan_where(path, "Elke werkdag blijkt: je bent slordig."), "S06")
    assert ".".join(map(str, found.path)) == path
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == "slordig"


def test_strong_points_and_the_own_view_are_left_alone() -> None:
    assert not told(plan_where("aanleiding.sterke_punten", ["Je bent koppig, en dat helpt je hier."]), "S06")
    assert not told(plan_where("zienswijze", "Jullie zeggen tegen mij: je bent lui."), "S06")


def test_hint_asks_for_facts_and_shows_one_of_the_plan() -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", "Je bent slordig."), "S06")
    assert "welke fouten" in found.hint
    assert "7 klanten werden niet gebeld" in found.hint


def test_what_to_write_depends_on_the_word() -> None:
    (talk,) = judging_words("Je bent niet communicatief.", NAMES)
    (idle,) = judging_words("Je bent lui.", NAMES)
    assert "informatie" in talk.instead
    assert "bleef liggen" in idle.instead


@pytest.mark.parametrize(("text", "words"), COLOURED)
def test_loaded_words_are_found_in_a_plan(text: str, words: str) -> None:
    found = told(plan_where("aanleiding.voorbeelden.0.feit", text), "S06")
    assert words in [one.excerpt[one.start.column - 1 : one.end.column - 1] for one in found]


@pytest.mark.parametrize("said", ["Je was weer eens slordig.", "Je werkte weer eens slordig."])
def test_what_colours_and_what_judges_are_told_at_once(said: str) -> None:
    quotes = [one.message.split("’")[0] for one in told(plan_where("aanleiding.omschrijving", said), "S06")]
    assert quotes == ["‘weer eens", "‘slordig"]


def test_every_loaded_word_is_told() -> None:
    said = "De lijst was weer eens een bende en doodleuk leeg."
    found = [one.message for one in told(plan_where("aanleiding.omschrijving", said), "S06")]
    assert len(found) > 1
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    "text",
    [
        "Je schakelt bij elke melding van agressie direct de beveiliging in.",
        "Bij elk incident met agressie vul je dezelfde dag het formulier in.",
        "Je doet na elk geval van verbale agressie binnen een dag aangifte.",
        "In maart waren er zes meldingen van agressie op je afdeling; vier stonden niet in het systeem.",
        "Na een noodmelding van agressie ben je binnen twee minuten op de afdeling.",
    ],
)
def test_what_people_meet_at_work_is_no_flaw_of_theirs(text: str) -> None:
    assert not judging_words(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "Uit pure agressie gooide je de deur dicht.",
        "Er waren drie meldingen van jouw agressie.",
        "Uit gemakzucht liet je het liggen.",
        "Bij jou is sprake van agressie.",
    ],
)
def test_a_flaw_of_somebody_is_told(text: str) -> None:
    assert judging_words(text, NAMES)


# --- Reproaches -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("doelen.0.haalbaar", "Iedereen kan dit behalve jij.", "Iedereen kan dit behalve jij"),
        (
            "doelen.0.haalbaar",
            "Alle collega's leveren op tijd, behalve jij.",
            "Alle collega's leveren op tijd",
        ),
        ("doelen.0.haalbaar", "Anderen halen het gewoon ook.", "Anderen halen het gewoon ook"),
        ("doelen.0.haalbaar", "De andere monteurs halen het ook gewoon.", "De andere monteurs halen het"),
        ("doelen.0.haalbaar", "Je collega's doen dit met gemak.", "Je collega's doen dit met gemak"),
        ("doelen.0.haalbaar", "Zelfs de stagiair haalt dit aantal.", "Zelfs de stagiair haalt"),
        ("aanleiding.omschrijving", "Jij bent de enige die de lijst nooit invult.", "Jij bent de enige die"),
        ("slotopmerking", "Zo moeilijk is het toch niet.", "Zo moeilijk is het toch niet"),
    ],
)
def test_put_down_beside_others(path: str, text: str, words: str) -> None:
    (found,) = told(plan_where(path, text), "S06")
    assert words in found.message and "klinkt als een verwijt" in found.message
    assert "Het team haalt gemiddeld" in found.hint


@pytest.mark.parametrize(
    "said", ["Iedereen haalt ‘de norm’, behalve jij", "Daar word je ‘gewoon’ voor betaald"]
)
def test_a_reproach_around_words_in_quotes_is_quoted_whole(said: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", f"{said}."), "S06")
    assert f"‘{said}’" in found.message
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == said


@pytest.mark.parametrize(
    "text",
    [
        "Daar ben je voor aangenomen.",
        "Omzet maken, daarvoor hebben we je aangenomen.",
        "Dat is toch waar je voor bent aangenomen.",
        "Doe gewoon waar je voor bent aangenomen.",
        "Omzet is toch waar je voor bent ingehuurd.",
        "Hier word je voor betaald.",
        "Je wordt toch betaald om klanten te bellen.",
    ],
)
def test_told_what_one_is_paid_for(text: str) -> None:
    (found,) = told(plan_where("doelen.0.relevant", text), "S06")
    assert "klinkt als een verwijt" in found.message and "de kern van je functie" in found.hint


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("doelen.0.haalbaar", "De andere accountmanagers halen gemiddeld 93%."),
        ("doelen.0.haalbaar", "Collega's met hetzelfde rooster halen dit gewoon met één uur per dag."),
        ("doelen.0.haalbaar", "Alle collega's halen 90%, behalve jij: jouw lijst is 30% langer."),
        ("oorzaken.0.bevinding", "Iedereen behalve je leidinggevende werkt met dit systeem."),
        ("oorzaken.0.bevinding", "Niemand behalve jij heeft toegang tot deze lijst."),
        ("oorzaken.0.bevinding", "Je bent de enige in het team die beide systemen gebruikt."),
        ("ondersteuning.0.afspraak", "Karim doet elke vrijdag een uur gewoon samen met jou de lijst."),
        ("doelen.0.relevant", "Je bent in 2019 aangenomen voor de wijk Noord."),
        ("doelen.0.relevant", "Omzet is waar je voor bent aangenomen."),
        ("doelen.0.relevant", "Klanten helpen zijn de taken waar je in 2023 voor bent aangenomen."),
        ("aanleiding.omschrijving", "De verkoop van onderhoud is waar je voor werd ingehuurd."),
        ("ondersteuning.0.afspraak", "Het uur oefenen per week wordt betaald als werktijd."),
        ("aanleiding.omschrijving", "Een klant schreef op 3 februari: ‘Daar word je toch voor betaald?’"),
    ],
)
def test_what_is_no_reproach(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "S06")


@pytest.mark.parametrize(
    "text",
    [
        "Jij bent geen mens voor de balie.",
        "Je laat je te snel meeslepen door je gevoel.",
        "Je komt over als iemand die er geen zin in heeft.",
        "Je hebt nu eenmaal niet het karakter om leiding te geven.",
    ],
)
def test_what_is_like_a_judgement_of_a_person(text: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "S06")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    "text",
    [
        "Je hield in februari twee gasten tegen die al hadden betaald.",
        "Je keek bij 9 van de 12 leveringen de bon niet na.",
        "Je vroeg op 3 juni aan drie klanten wat ze nodig hadden.",
    ],
)
def test_what_somebody_did_is_no_judgement(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S06")


@pytest.mark.parametrize(
    "text",
    [
        "Het dossier is het geheugen van ons allemaal.",
        "Het rapport is het geheugen van ons allemaal.",
        "Het rapport is het karakter van ons werk.",
        "De lijst is het gezicht en het geheugen van ons allemaal.",
    ],
)
def test_what_a_thing_is_judges_nobody(text: str) -> None:
    assert not told(plan_where("doelen.0.relevant", text), "S06")


@pytest.mark.parametrize(
    "text",
    [
        "Je bent nu eenmaal geen mens voor het dossier.",
        "Het dossier is niets voor iemand met jouw karakter.",
        "Het dossier is niets voor een slordig mens als jij.",
        "Het karakter van een verkoper heb je nu eenmaal niet.",
    ],
)
def test_who_somebody_is_is_told_beside_a_thing(text: str) -> None:
    assert told(plan_where("doelen.0.relevant", text), "S06")


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        ("Van de twintig offertes waren er zes niet nagebeld: klant Smit boos.", False),
        ("je haalde 71% van je target", False),
        ("Op 12 maart waren 7 van de 12 klanten niet gebeld.", True),
    ],
)
def test_only_a_sound_sentence_is_held_up_as_an_example(fact: str, shown: bool) -> None:
    data = clean_plan()
    data["aanleiding"] = {
        "omschrijving": "Je bent lui.",
        "voorbeelden": [{"datum": "2026-01-14", "feit": fact}],
    }
    (found,) = told(dump(data), "S06")
    assert ("Zoals je al deed" in found.hint) is shown
    assert not shown or found.hint.endswith(f"‘{fact.rstrip('.')}’.")


def test_the_example_is_shown_once() -> None:
    found = told(plan_where("aanleiding.omschrijving", "Je bent slordig en een beetje lui."), "S06")
    assert ["Zoals je al deed" in one.hint for one in found] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Je bent niet de persoon die de leiding pakt.",
        "Zelfinzicht was er in dat gesprek nauwelijks.",
        "Van zelfkritiek was in het gesprek weinig te merken.",
        "Bereidheid om te leren zagen we niet.",
    ],
)
def test_what_somebody_is_said_to_be_without(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "S06")


@pytest.mark.parametrize(
    "text",
    [
        "Je mist het overzicht van de openstaande orders, omdat het systeem dat niet toont.",
        "Je mist de lijst die de avond nodig heeft.",
        "Je mist de bevoegdheid die dit werk vraagt.",
        "Je bent niet degene die de sleutel beheert.",
        "Het overzicht dat de avondploeg nodig heeft, lag er op 3 dagen niet.",
        "Interesse was er bij klanten nauwelijks.",
        "De vloer is luchtig en licht, en over de stoelen deed je niets in je verslag.",
    ],
)
def test_what_is_lacking_around_somebody(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S06")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "gevolgen.omschrijving",
            "Dit vind ik het lastigste stukje. Als het op 31 augustus 2026 niet is gelukt, gaan we eerst na of wij onze hulp hebben gegeven.",
        ),
        (
            "gevolgen.omschrijving",
            "Dit is voor mij het moeilijkste deel om op te schrijven. Lukt het niet, dan praten we eerst verder.",
        ),
        ("slotopmerking", "Dit was voor mij het moeilijkste plan dat ik ooit schreef."),
        ("slotopmerking", "Ik vind dit een lastig onderwerp, en ik wil het toch eerlijk opschrijven."),
        ("inleiding", "Zo'n plan schrijven vind ik moeilijk, en lezen zal ook niet makkelijk zijn."),
        ("inleiding", "Het eerste gesprek vonden we allebei lastig."),
        ("gevolgen.omschrijving", "Het vervelendste stuk van dit plan staat hier."),
        (
            "gevolgen.omschrijving",
            "Nu komt het moeilijke gedeelte. Lukt het niet, dan kijken we eerst wat wij anders kunnen doen.",
        ),
        (
            "inleiding",
            "Dit zijn de lastigste regels van het hele plan, voor jou om te lezen en voor mij om te schrijven.",
        ),
        ("slotopmerking", "De zwakste kant van dit plan is dat ik er zo laat mee kom."),
        (
            "gevolgen.omschrijving",
            "Misschien meer land en machines en minder koeien, want daar ben je goed in.",
        ),
        (
            "gevolgen.omschrijving",
            "Dan kijken we of je meer aan de balie kunt werken, want daar ben je sterk in.",
        ),
        (
            "gevolgen.omschrijving",
            "Lukt het niet, dan zoeken we werk waarin je wel tot je recht komt, zoals de werkplaats, want met je handen ben je goed.",
        ),
        (
            "gevolgen.omschrijving",
            "Er kan ander werk komen, bijvoorbeeld lesgeven aan nieuwe mensen, want dat kun jij als de beste.",
        ),
        ("gevolgen.omschrijving", "Dan past het magazijn misschien beter, omdat je daar goed in bent."),
        (
            "gevolgen.omschrijving",
            "Misschien wat meer ontvangst en minder administratie, want gasten lopen met je weg.",
        ),
        ("slotopmerking", "Jij bent goed met dieren, en dat blijft je plek hier."),
        ("inleiding", "Je bent een vakman in het lassen, en daar blijven we op bouwen."),
        (
            "gevolgen.omschrijving",
            "We zoeken dan eerst naar meer uren op het land, want trekkers en machines, daar ben jij onze beste man voor.",
        ),
        (
            "gevolgen.omschrijving",
            "Of we verdelen het werk anders: jij meer buiten en ik meer binnen, want buiten ben jij op je best.",
        ),
        (
            "gevolgen.omschrijving",
            "Wie weet wordt het meer werkplaats en minder klanten, want met een motor ben jij op je gemak.",
        ),
        (
            "gevolgen.omschrijving",
            "Misschien minder praten en meer rijden en sjouwen, want daarin ben je de beste man die ik heb; je bent er sterk in.",
        ),
    ],
)
def test_the_hardest_part_and_what_one_is_good_at(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "S06")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("gevolgen.omschrijving", "Jij bent het lastigste lid van het team."),
        ("inleiding", "Ik vind je een lastig mens."),
        ("inleiding", "Je bent moeilijk in de omgang en je denkt alleen aan jezelf."),
        ("inleiding", "Je bent goed in smoesjes."),
        ("gevolgen.omschrijving", "Misschien iets zonder klanten, want daar ben je te bot voor."),
        ("gevolgen.omschrijving", "Dan zoeken we iets anders, want in samenwerken ben je nu eenmaal slecht."),
        ("inleiding", "Dit is het lastigste aan jou: je houding."),
        (
            "gevolgen.omschrijving",
            "Misschien minder mensen en meer machines, want met mensen ben je niet goed en daar word je nooit goed in.",
        ),
    ],
)
def test_the_hardest_part_and_what_one_is_good_at_unless_it_is_said(key: str, text: str) -> None:
    assert told(plan_where(key, text), "S06")


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Bij deze klus is je werk weinig waard, en dit vind ik het lastigste stukje.", False),
        ("Jullie zijn onhandig ingeroosterd; het moeilijkste is dat ik je dit niet eerder zei.", False),
        ("Je hebt de lastigste klanten van het rayon, en je bent nooit onbeleefd.", False),
        ("De traagste machine staat in hal 2; je bent daar nooit traag.", False),
        ("Je bent de luiste van de ploeg.", True),
        ("Je bent het lastigste lid van het team, en dat is lastig.", True),
        ("Je bent onze slordigste collega, en slordig met bonnen.", True),
        ("Lastig is dat: je zwakste punt is dat je lui bent.", True),
    ],
)
def test_the_most_of_all_is_of_somebody(text: str, judged: bool) -> None:
    assert bool(told(plan_where("aanleiding.omschrijving", text), "S06")) is judged


@pytest.mark.parametrize(
    "text",
    [
        "Je zit erbij en kijkt ernaar.",
        "Je stond erbij en keek ernaar.",
        "U zat erbij en keek ernaar.",
        "Noor stond erbij en keek ernaar.",
        "Bij de lekkage stond je erbij en keek je ernaar.",
    ],
)
def test_who_stands_by_and_looks_on(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "S06")


@pytest.mark.parametrize(
    "text",
    [
        "Je zat bij het gesprek en keek naar het rooster.",
        "Karim zat erbij en keek naar het scherm.",
        "Je zit ernaast en kijkt hoe Kim het doet.",
        "Je zat naast Kim en keek naar de lijst.",
        "De klant stond erbij en keek ernaar.",
    ],
)
def test_who_looks_at_something(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S06")


def test_under_relevant_it_tells_what_the_job_is() -> None:
    text = "Klanten snel helpen, dat is waar je voor bent aangenomen."
    assert not told(plan_where("doelen.0.relevant", text), "S06")
    assert told(plan_where("doelen.0.relevant", "Dat is toch waar je voor bent aangenomen."), "S06")
    assert told(plan_where("oorzaken.0.bevinding", "Dat is waar je voor bent aangenomen."), "S06")


# --- Images, first names, and who denies it ----------------------------------------------------------

IMAGED = (
    "Je gooit er na de lunch met je pet naar.",
    "Bij elke order loopt hij er de kantjes vanaf.",
    "In het teamoverleg steekt ze haar kop in het zand.",
    "Met zijn bord voor de kop gaat hij door met bellen.",
    "Als een natte krant zat je bij de klantbespreking.",
    "Hij heeft boter op zijn hoofd bij de retouren.",
    "Lui.",
    "Arrogant tegen chauffeurs, zo stond Bram op 9 februari aan de balie.",
    "Fatima is te ongeduldig voor deze balie.",
    "Onvoldoende doorzettingsvermogen; na twee telefoontjes stop je.",
    "Het ontbreekt u aan tact.",
    "Dat een warhoofd de planning maakt, zien we terug in de cijfers.",
)
NO_IMAGES = (
    "Niemand noemt je lui; het gaat om negen bonnen.",
    "Over uw karakter is geen oordeel gegeven.",
    "De actieve houding aan de balie betekent: je staat op en groet.",
    "Je werk kan ons iets schelen.",
    "In de gang heb je 's avonds geen licht.",
    "Je hangt de vlag uit op feestdagen.",
    "Of Marloes onzeker is, doet er hier niet toe.",
    "Een klant die met zijn pet naar de kassa gooide, hielp je niet.",
    "Geen overzicht van de orders: het systeem lag stil.",
    "Bij het pakken van de porseleinkast braken drie borden.",
    "Collega Fatima is ongeduldig met het systeem.",
    "Het heeft niets te maken met je karakter.",
)


@pytest.mark.parametrize("text", IMAGED)
def test_an_image_a_first_name_or_a_bare_trait(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "S06")


@pytest.mark.parametrize("text", NO_IMAGES)
def test_no_image_of_the_employee(text: str) -> None:
    assert not judging_words(text, NAMES)


# --- Praise, and what is denied, somebody's own view or of a thing -----------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Je bent nooit te beroerd om een collega te helpen.",
        "Je was niet te beroerd om op zaterdag in te vallen.",
        "Niemand is hier te beroerd om mee te sjouwen.",
        "Je bent niet vies van werken in de kou.",
        "Je bent snel van begrip.",
        "Je bent vlug van begrip en legt het anderen uit.",
        "Bedankt dat je open was over wat je moeilijk vindt.",
        "Fijn dat je vertelde wat je lastig vond.",
        "Een tegenvallend kwartaal maakt niemand een slechte verkoper.",
        "Drie fouten maken je nog geen slechte kok.",
        "Het oordeel ‘slordig’ uit de vorige versie is geschrapt.",
        "Het is geen kwestie van karakter of motivatie.",
        "De overdrachtsmap is een rommeltje.",
        "De oude scanner is zo lui als wat.",
        "Kees vindt het kinderachtig dat de lijst op de deur hangt.",
        "Over zichzelf zei Sjaak dat hij een stijfkop is.",
        "Je noemt jezelf een stijfkop.",
        "Negen uur vergaderen per week is ronduit veel.",
        "Op 3 maart kwamen er ronduit 40 meldingen binnen.",
    ],
)
def test_praise_and_what_judges_nobody(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S06")


@pytest.mark.parametrize(
    "text",
    [
        "Je bent te beroerd om een collega te helpen.",
        "Je bent traag van begrip.",
        "Vlug van begrip ben je niet.",
        "Maak je los van je middelmatigheid.",
        "Wij vinden je lastig.",
        "Je bent een slechte verkoper.",
        "Het is een kwestie van karakter.",
        "Je karakter zit je in de weg.",
        "Je maakt er een rommeltje van.",
        "Je map is een rommeltje.",
        "Je bent zo lui als wat.",
        "Kees vindt je kinderachtig.",
        "Sjaak is een stijfkop.",
        "Je was ronduit brutaal.",
        "Je maakte ronduit veel fouten.",
    ],
)
def test_the_same_words_said_of_the_employee(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "S06")


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Je hebt een bord voor je kop.", True),
        ("Je hangt het bord voor de klanten op.", False),
        ("Je denkt dat je alles beter denkt te weten.", True),
        ("Je bent een dramaqueen.", True),
        ("Je bood de klant iets kouds te drinken aan.", False),
        ("De pallet past alleen door één deur.", False),
        ("Je zette je bril af achter je masker.", False),
        ("Er is geen hout van de leverancier gekomen.", False),
    ],
)
def test_images_by_every_part(text: str, judged: bool) -> None:
    assert bool(judging_words(text, NAMES)) is judged


_FACT = "aanleiding.voorbeelden.0.feit"


@pytest.mark.parametrize(
    ("key", "text", "near_miss"),
    [
        # what somebody is without
        # stubborn, unwilling
        (_FACT, "Nog steeds erg eigenwijs.", "Nog steeds erg druk aan de balie."),
        (_FACT, "Je zou alleen een keer moeten willen.", "Je zou alleen de eerste pagina moeten invullen."),
        (_FACT, "Je kunt het best. Je wilt gewoon niet.", "Je wilt het nieuwe rooster niet op woensdag."),
        # what others do for fear of somebody
        (
            _FACT,
            "Collega's lopen op eieren op de dagen dat jij dienst hebt.",
            "Je laat de kinderen op eieren van karton lopen.",
        ),
        # beside who has less or more to offer
        (
            _FACT,
            "Aan iemand met twintig dienstjaren zouden we dit niet meer hoeven uit te leggen.",
            "We zoeken iemand met jouw ervaring voor de weken dat je met vakantie bent.",
        ),
        (
            _FACT,
            "Van iemand met jouw schaal hadden we niet gedacht dat dit op papier moest.",
            "Van iemand met jouw ervaring leren de stagiairs snel.",
        ),
        (
            "doelen.0.haalbaar",
            "Twaalf dossiers per week is met een beetje goede wil voor iedereen weggelegd.",
            "Twaalf dossiers per week haalden de andere drie teams in mei, en daar zit geen goede wil bij.",
        ),
        # words that colour
        (
            _FACT,
            "Je zat vrolijk op je telefoon te tikken terwijl de rij tot buiten stond.",
            "Je zat op je telefoon te tikken; de rij stond tot buiten.",
        ),
        (
            _FACT,
            "Met een schouderophalen was de kous voor jou weer af.",
            "De kous was af, maar het etiket ontbrak.",
        ),
        (
            _FACT,
            "Om vier uur lag die ladder er natuurlijk nog.",
            "Om vier uur lag die ladder er nog.",
        ),
    ],
)
def test_judged_in_other_words(key: str, text: str, near_miss: str) -> None:
    assert told(plan_where(key, text), "S06")
    assert not told(plan_where(key, near_miss), "S06")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Je neemt van niemand contant geld aan.", False),
        ("Je mag van niemand cadeaus aannemen.", False),
        ("Je zou het liefst alleen ochtenden willen.", False),
        ("Iemand met tien jaar ervaring mag je altijd bellen.", False),
        ("Elke volwassene doet bij binnenkomst een intake.", False),
        ("Nog steeds erg eigenwijs. Neemt van niemand iets aan.", True),
        ("Je zou alleen een keer moeten willen.", True),
    ],
)
def test_what_only_shares_words_with_it(text: str, is_told: bool) -> None:
    assert bool(told(plan_where("aanleiding.omschrijving", text), "S06")) is is_told
