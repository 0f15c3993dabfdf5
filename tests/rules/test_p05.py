"""P05: what a plan can't solve."""

import pytest
from p05_absence_sentences import AS_A_GOAL, FOR_SOMETHING
from p05_sentences import ABOUT_THE_JOB, OUT_OF_PLACE
from whole import told

from spvgen.rules.reading.clauses import People
from spvgen.rules.wangedrag.matter import out_of_place
from support import clean_plan, dump, parse, plan_where

PEOPLE = People(frozenset({"noor", "jansen"}), frozenset({"karim", "aydin"}))
ANSWERS = ("terugkerend", "oplosbaar_met_actieplan", "aanpassingen_gedaan")


@pytest.mark.parametrize("sentence", OUT_OF_PLACE)
def test_out_of_place(sentence: str) -> None:
    assert out_of_place(sentence, PEOPLE)


@pytest.mark.parametrize("sentence", ABOUT_THE_JOB)
def test_about_the_job(sentence: str) -> None:
    assert not out_of_place(sentence, PEOPLE)


def test_there_are_enough_sentences() -> None:
    assert len(OUT_OF_PLACE) > 80 and len(ABOUT_THE_JOB) > 80


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("aanleiding.omschrijving", "Je hebt in februari gelogen over je uren.", "gelogen"),
        ("aanleiding.voorbeelden.0.feit", "Je weigerde klanten terug te bellen.", "weigerde"),
        ("aanleiding.eerdere_gesprekken.0.onderwerp", "We spraken over je fraude met uren.", "fraude"),
        ("doelen.0.huidige_situatie", "Je hebt twee keer een collega bedreigd.", "bedreigd"),
    ],
)
def test_in_the_reasons_for_the_plan(path: str, text: str, words: str) -> None:
    (found,) = told(plan_where(path, text), "P05")
    assert found.severity == "waarschuwing"
    assert ".".join(map(str, found.path)) == path
    assert f"‘{words}’" in found.message
    assert "Terugbelafspraken" in found.hint


@pytest.mark.parametrize("sentence", AS_A_GOAL)
def test_absence_is_no_goal(sentence: str) -> None:
    (found,) = told(plan_where("doelen.0.verwachting", sentence), "P05")
    assert found.severity == "waarschuwing"
    assert f"‘{sentence.rstrip('.')}’ maakt van verzuim of aanwezigheid een doel" in found.message


@pytest.mark.parametrize("sentence", FOR_SOMETHING)
def test_being_there_for_something_is_a_goal(sentence: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", sentence), "P05")


def test_there_are_enough_sentences_on_absence() -> None:
    assert len(AS_A_GOAL) > 15 and len(FOR_SOMETHING) > 45


@pytest.mark.parametrize(
    ("area", "job", "expected", "told_of"),
    [
        ("Ziekteverzuim", "Orderpicker", "Je meldt je volgens afspraak.", True),
        ("Verzuim", "Orderpicker", "Je bent 95% van de werkdagen aanwezig.", True),
        ("Aanwezigheid", "Orderpicker", "Je begint op minimaal 95% van je werkdagen om 08:00 uur.", False),
        ("Ziekteverzuim", "Teamleider", "Het verzuim in je team is hoogstens 5%.", False),
        ("Verzuimbegeleiding", "Casemanager", "Je belt binnen twee dagen.", False),
        ("Verzuim", "Verzuimcoördinator", "Je belt binnen twee dagen.", False),
    ],
)
def test_an_area_that_is_called_after_absence(area: str, job: str, expected: str, told_of: bool) -> None:
    plan = parse(plan_where("doelen.0.verwachting", expected))
    plan["doelen"][0]["gebied"] = area
    plan["medewerker"]["functie"] = job
    for one in ("acties", "ondersteuning", "succescriteria"):
        for item in plan[one]:
            item.pop("voor_doel", None)
    plan["succescriteria"] = ["Je haalt je doel."]
    assert len(told(dump(plan), "P05")) == told_of


@pytest.mark.parametrize("path", ["aanleiding.sterke_punten.0", "zienswijze", "acties.0.afspraak"])
def test_not_in_other_texts(path: str) -> None:
    assert not told(plan_where(path, "Je werkhouding is onvoldoende."), "P05")


@pytest.mark.parametrize(
    ("noes", "told_of"),
    [
        ({"oplosbaar_met_actieplan"}, "oplosbaar_met_actieplan"),
        ({"terugkerend", "aanpassingen_gedaan"}, "aanpassingen_gedaan"),
        (set(ANSWERS), "oplosbaar_met_actieplan"),
        ({"terugkerend"}, "terugkerend"),
        ({"aanpassingen_gedaan"}, "aanpassingen_gedaan"),
        (set(), None),
    ],
)
def test_answers_to_the_three_questions(noes: set[str], told_of: str | None) -> None:
    answers = {key: {"antwoord": "nee" if key in noes else "ja"} for key in ANSWERS}
    found = told(plan_where("geschiktheid", answers), "P05")
    assert [f.path for f in found] == ([("geschiktheid", told_of, "antwoord")] if told_of else [])


@pytest.mark.parametrize(
    ("no", "first"), [("aanpassingen_gedaan", "ondersteuning"), ("terugkerend", "een goed gesprek")]
)
def test_help_that_is_still_to_come_or_a_single_time_is_only_a_tip(no: str, first: str) -> None:
    answers = {key: {"antwoord": "nee" if key == no else "ja"} for key in ANSWERS}
    (found,) = told(plan_where("geschiktheid", answers), "P05")
    assert found.severity == "tip"
    assert first in found.hint


@pytest.mark.parametrize(
    "sentence",
    [
        "Je krijgt weer zin in het schilderwerk.",
        "We zien graag dat je meer plezier in je werk hebt.",
        "Je toont een positieve werkhouding.",
        "Je motivatie is zichtbaar verbeterd.",
        "Je laat meer betrokkenheid zien.",
        "We zien dat je meer ambitie toont.",
    ],
)
def test_an_attitude_is_no_goal(sentence: str) -> None:
    (found,) = told(plan_where("doelen.0.verwachting", sentence), "P05")
    assert sentence.rstrip(".") in found.message and "houding" in found.message


@pytest.mark.parametrize(
    "sentence",
    [
        "Je motiveert elke leerling met een opdracht.",
        "Je vraagt elke gast naar de interesse in een rondleiding.",
        "Je legt uit waarom meer inzet van vrijwilligers nodig is.",
        "Je vergroot de betrokkenheid van ouders met twee avonden.",
        "Je noteert de houding van de patiënt in bed.",
        "Gasten geven het plezier van hun verblijf een 8.",
        "Je let bij elk bed op je houding bij het tillen.",
        "Je schrijft bij elke afwijzing de motivatie van de commissie op.",
        "De instelling krijgt elke maand een lijst met gebreken.",
        "Je bent bij elke overdracht aanwezig.",
    ],
)
def test_what_only_sounds_like_an_attitude_is_a_goal(sentence: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", sentence), "P05")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("slotopmerking", "Wat we van je terug willen zien, is de bevlogenheid van vorig jaar."),
        ("doelen.0.relevant", "Van een kok mag je passie verwachten, en die mist bij jou."),
        ("ondersteuning.0.afspraak", "Karim praat met je over hoe je weer plezier in het vak krijgt."),
        ("acties.0.afspraak", "Je haalt niets meer uit de fooienpot: geen geld pak je uit de kas."),
        ("aanleiding.voorbeelden.0.feit", "Op 3 maart noemde je de chauffeur een sukkel."),
        ("aanleiding.voorbeelden.0.feit", "Op 3 maart gaf je een kind dat niet wilde zitten een tik."),
        ("aanleiding.voorbeelden.0.feit", "Je liet Rob op 3 maart voor je uitklokken."),
        ("aanleiding.voorbeelden.0.feit", "Op 3 maart maakte je grappen over het figuur van een klant."),
        ("doelen.0.verwachting", "Van de 40 werkdagen ben je er minstens 38."),
        ("aanleiding.voorbeelden.0.feit", "Je weigering om de dienst over te nemen gaf een leeg loket."),
    ],
)
def test_told_by_several_words_in_any_part(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P05")
    assert ".".join(map(str, found.path)) == path


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("slotopmerking", "We waarderen je inzet."),
        ("doelen.0.relevant", "De motivatie van leerlingen groeit als ze hun cijfer snel weten."),
        ("acties.0.afspraak", "Je pakt de bestelling uit de voorraad en zet die klaar."),
        ("acties.0.afspraak", "Je maakt een les over pesten voor de kinderen in je klas."),
        ("aanleiding.voorbeelden.0.feit", "Op 3 maart riep een klant dat je een sukkel was."),
        ("aanleiding.voorbeelden.0.feit", "In het besluit stond de reden van de weigering op pagina vijf."),
        (
            "doelen.0.huidige_situatie",
            "De weigering van een vergunning ging in mei elf dagen te laat de deur uit.",
        ),
        ("doelen.0.verwachting", "Je bent elke werkdag minstens een kwartier bij de dagstart."),
    ],
)
def test_not_told_by_these(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P05")


@pytest.mark.parametrize(
    "text",
    [
        "Dit gaat niet over je inzet of je houding, maar over de termijn van de rapporten.",
        "Aan je motivatie ligt het niet. Het gaat om de foutmarge in de offertes.",
    ],
)
def test_what_the_plan_is_not_about(text: str) -> None:
    for path in ("aanleiding.omschrijving", "slotopmerking"):
        assert not told(plan_where(path, text), "P05")


@pytest.mark.parametrize(
    "text",
    [
        "Je krijgt opdrachten van twee afdelingen die elkaar tegenspreken.",
        "Je hebt sinds de reorganisatie twee leidinggevenden, en die geven je verschillende opdrachten.",
        "De planner en de voorman geven je tegenstrijdige aanwijzingen.",
        "Je kreeg van twee kanten opdrachten die botsen, en niemand koos.",
        "De instructies van de vestiging verschillen van die van het hoofdkantoor, en jij kreeg ze allebei.",
    ],
)
@pytest.mark.parametrize("path", ["oorzaken.0.bevinding", "aanleiding.omschrijving"])
def test_who_asks_opposite_things_is_the_cause(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P05")


@pytest.mark.parametrize(
    "text",
    [
        "Je weigert opdrachten die je niet bevallen.",
        "Je weigert de aanwijzingen van de voorman op te volgen.",
    ],
)
def test_who_does_not_do_what_is_asked(text: str) -> None:
    assert len(told(plan_where("oorzaken.0.bevinding", text), "P05")) == 1


@pytest.mark.parametrize(
    ("text", "absence"),
    [
        ("Per maand ben je bij minimaal 95% van je diensten vóór aanvang aanwezig.", False),
        ("Je bent bij minstens 19 van de 20 diensten vijf minuten voor de overdracht aanwezig.", False),
        ("Minimaal 95% van je werkdagen ben je bij het begin van je dienst aanwezig op je plek.", False),
        ("Je bent op minimaal 9 van de 10 werkdagen stipt aanwezig bij de start.", False),
        ("Je bent minimaal 95% van je diensten aanwezig.", True),
        ("Per maand ben je minstens 18 werkdagen aanwezig.", True),
        ("Vanaf begin mei ben je bij minimaal 90% van je diensten aanwezig.", True),
    ],
)
def test_to_begin_on_time_is_a_goal_and_to_be_there_is_none(text: str, absence: bool) -> None:
    assert len(told(plan_where("doelen.0.verwachting", text), "P05")) == absence


@pytest.mark.parametrize(
    "text",
    [
        "Je gaat meer bellen en laat zien dat je het wilt.",
        "Je toont meer inzet en werkt aan je houding.",
        "Je straalt weer een positieve instelling uit.",
        "Je laat zien dat je gemotiveerd bent en doet beter je best.",
    ],
)
def test_of_the_same_words_nobody_is_told_both_that_they_do_not_belong_and_to_make_them_exact(
    text: str,
) -> None:
    plan = plan_where("acties.0.afspraak", text)
    (attitude,) = [bool(told(plan, "P05"))]
    assert attitude != bool(told(plan, "S02") or told(plan, "S03"))


def test_a_deed_around_words_in_quotes_is_quoted_whole() -> None:
    said = "Je haalde diesel ‘voor thuis’ uit de bus en tankte je eigen auto vol"
    (found,) = told(plan_where("aanleiding.omschrijving", f"{said}."), "P05")
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == said


@pytest.mark.parametrize(
    "text",
    [
        "Je straalt bij elke check-in uit dat je het leuk vindt om hier te staan.",
        "Aan de balie straal je uit dat je trots bent op het hotel.",
        "Je laat in het overleg blijken dat je er zin in hebt.",
        "Wat je uitstraalt, is dat je liever elders werkt.",
    ],
)
def test_a_liking_that_is_to_be_seen(text: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", text), "P05")


@pytest.mark.parametrize(
    "text",
    [
        "Klanten vertellen dat je plezier in je vak uitstraalt, en dat is mooi.",
        "Wat je uitstraalt, is rust: je praat langzaam en zacht.",
        "Je laat de klant zien welke fiets je kunt leveren.",
        "Je doet de ronde met plezier, zei je, en met de lijst erbij vergeet je geen kamer.",
    ],
)
def test_a_liking_that_is_praised_or_nobody_asks(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "P05")


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Je weigerde de training en legde uit waarom. Akkoord. De training is geschrapt.", False),
        ("Je weigerde de cursus en dat begreep Karim: je had hem al gedaan.", False),
        ("Je weigerde het aanbod van een coach, met een goede reden. We kozen voor meelopen.", False),
        ("Je weigerde de training. Dat is niet akkoord.", True),
        ("Je weigerde akkoord te gaan met een training.", True),
        ("Je weigerde de nachtdienst. Dat begreep Karim niet.", True),
    ],
)
def test_help_that_is_declined_and_agreed_on(text: str, refused: bool) -> None:
    assert bool(told(plan_where("aanleiding.eerdere_gesprekken.0.onderwerp", text), "P05")) == refused


@pytest.mark.parametrize(
    "said",
    [
        "Je moet gemotiveerder zijn.",
        "U dient gemotiveerder te werken.",
        "Je moet enthousiaster worden.",
        "Wees wat gretiger.",
    ],
)
def test_more_of_an_attitude_is_asked_of_somebody(said: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", said), "P05")


@pytest.mark.parametrize(
    "said", ["Het team moet gemotiveerder met leerlingen omgaan.", "De training moet deelnemers boeien."]
)
def test_of_others_it_is_work(said: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", said), "P05")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Je hebt vier maanden lang geen dienst gemist.", True),
        ("Je hebt geen enkele dag verzuimd.", True),
        ("Je was alle diensten aanwezig.", True),
        ("Je toont je loyaal aan de koers van het bedrijf.", True),
        ("Je staat weer achter de koers van de organisatie.", True),
        ("Je hebt vier maanden lang geen dienstoverdracht gemist.", False),
        ("Op 30 juni heb je vier maanden lang geen deadline gemist.", False),
        ("Je draagt de dienst over volgens het schema.", False),
        ("Je begon elke dienst op tijd.", False),
    ],
)
def test_being_there_and_an_attitude_are_no_criterion(text: str, fault: bool) -> None:
    assert len(told(plan_where("succescriteria.0", text), "P05")) == fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("We willen het vuur terugzien waarmee je in 2019 begon.", True),
        ("We willen het vuur van vroeger weer zien, verwachten we van je.", True),
        ("We willen je motivatie en je inzet weer terugzien.", True),
        ("Je werkt hier vijftien jaar en je inzet wordt zeer gewaardeerd.", False),
        ("U werkt hier vijftien jaar en uw inzet is vaak geprezen.", False),
        ("Je zet het vuur lager en werkt de bon af.", False),
        ("Dit plan helpt je om de lijst elke dag op tijd af te krijgen.", False),
    ],
)
def test_an_attitude_asked_in_the_first_words(text: str, fault: bool) -> None:
    assert bool(told(plan_where("inleiding", text), "P05")) == fault


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "aanleiding.omschrijving",
            "Wij nemen mee dat u op 3 oktober een standhouder bij zijn jas terugtrok.",
        ),
        ("aanleiding.omschrijving", "Je trok op 6 februari een collega aan haar mouw weg bij de kassa."),
        ("aanleiding.omschrijving", "Je gaf een collega op 9 juni een duw."),
        ("slotopmerking", "We willen merken dat je er plezier in hebt."),
        ("succescriteria.0.criterium", "Je bent in het traject ten hoogste één werkdag afwezig geweest."),
        ("succescriteria.0.criterium", "Je hebt in juli en augustus 2026 maximaal twee diensten gemist."),
        ("succescriteria.0.criterium", "Je hebt tijdens de looptijd van dit plan niet verzuimd."),
        ("succescriteria.0.criterium", "Je bent in juli en augustus niet meer dan drie dagen uitgevallen."),
        ("succescriteria.0.criterium", "Je was in juli en augustus 2026 op 95% van je werkdagen aanwezig."),
    ],
)
def test_hands_on_heart_and_days_off(path: str, text: str) -> None:
    assert told(plan_where(path, text), "P05")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("aanleiding.omschrijving", "Je trok op 6 februari de stekker uit de kassa."),
        ("aanleiding.omschrijving", "Je pakte een bewoner op 3 mei bij de arm om hem te helpen opstaan."),
        ("aanleiding.omschrijving", "Je gaf een klant op 9 juni een verkeerde pas."),
        ("acties.1.afspraak", "Je laat elke maandag zien welke klanten je hebt gebeld."),
        ("acties.1.afspraak", "Je laat klanten elke dag merken dat ze welkom zijn."),
        ("succescriteria.0.criterium", "Je bent bij ten hoogste één teamoverleg afwezig geweest."),
        ("succescriteria.0.criterium", "Je hebt in juli en augustus 2026 maximaal twee afspraken gemist."),
    ],
)
def test_a_hand_a_heart_and_days_of_the_job(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P05")


@pytest.mark.parametrize(
    "text",
    [
        "Op de groep ben je op je best: op de grond, tussen de kinderen, met een verhaal. Wat achterblijft, is alles wat daarna komt.",
        "Op de groep ben je sterk: de kinderen zitten om je heen en luisteren. Wat achterblijft, zijn de verslagen.",
        "In de peuterklas ben je op je best, tussen de blokken en de verf. Het dagverslag blijft achter.",
        "Met de kinderen buiten ben je op je plek. De observaties komen te laat.",
        "Aan tafel met de leerlingen ben je op je best. De administratie bleef liggen.",
        "Op de zaal ben je op je best: tussen de gasten, met een grap. De kassa klopte niet.",
        "In de werkplaats ben je op je best, onder een auto, met gereedschap. De bonnen bleven leeg.",
    ],
)
def test_where_one_is_at_ones_best_is_no_attitude(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "P05")


_FACT = "aanleiding.voorbeelden.0.feit"
_TOPIC = "aanleiding.eerdere_gesprekken.0.onderwerp"
_WHY = "aanleiding.omschrijving"
_GOAL = "doelen.0.verwachting"
_END = "succescriteria.0.criterium"


@pytest.mark.parametrize(
    ("path", "text", "near_miss"),
    [
        (
            _FACT,
            "De pakketten die ontbraken, werden later in de kofferbak van jouw auto gevonden.",
            "Op 12 mei ontbraken er twee pakketten; ze lagen nog op het verkeerde rek.",
        ),
        (
            _FACT,
            "Je had tot zes uur geschreven, terwijl je busje om drie uur al bij je voor de deur stond.",
            "Op 5 juni stond de bus om drie uur al op de zaak terwijl er nog vier adressen op de lijst stonden.",
        ),
        (
            _FACT,
            "De handtekening op de controlelijst bleek niet van de arts; die heb jij zelf gezet.",
            "De handtekening op de afleverbon was niet van de ontvanger, waardoor de klant niet betaalde.",
        ),
        (
            _FACT,
            "Je hebt op 14 mei metingen ingevuld die je niet hebt gedaan.",
            "Je hebt op 14 mei drie metingen op de lijst niet ingevuld.",
        ),
        (
            _FACT,
            "Je tankte op 5 en 12 juni je eigen auto met de tankpas van de zaak.",
            "Je declareerde je reiskosten pas in juni, waardoor ze niet meer in het kwartaal pasten.",
        ),
        (
            _FACT,
            "Op 17 mei zei je tegen de uitvoerder dat je het dak niet meer opging en liep je naar huis.",
            "Je zei tegen de planner dat je het gesprek niet opnam omdat je in de auto zat.",
        ),
        (
            _FACT,
            "Het liep zo hoog op dat jouw hand aan zijn kraag zat.",
            "De bewoner trok aan je jas, en jouw hand zat klem tussen de deur.",
        ),
        (
            _WHY,
            "Als de planner je een dienst vraagt, zeg je telkens dat je dat niet doet.",
            "Als de planner je een dienst vraagt, geef je pas na drie dagen antwoord.",
        ),
        (
            _WHY,
            "Twee stagiaires hebben gemeld dat je seksuele opmerkingen tegen hen maakt.",
            "Twee stagiaires hebben gemeld dat je opmerkingen bij hun verslag te laat komen.",
        ),
        (
            _WHY,
            "Stagiaires vertelden dat je hen hebt aangeraakt op een manier die zij niet wilden.",
            "Stagiaires vinden het niet prettig dat ze pas op de dag zelf hun rooster krijgen.",
        ),
        (
            _WHY,
            "Nieuwe collega's durven niet naast je te staan omdat je tegen hen uitvalt en met spullen gooit.",
            "Een klant schreeuwde tegen je en je durfde niet meer alleen achter de balie te staan.",
        ),
        (
            _WHY,
            "De vonk die we eerder bij je zagen, missen we de laatste tijd.",
            "De rapporten die we eerder op dinsdag van je kregen, missen we de laatste tijd.",
        ),
        (_TOPIC, "Het uitschelden van de planner in de kantine", "Het uitschelden van medewerkers door klanten"),
        (_TOPIC, "Het meenemen van vlees uit de koelcel", "Het meenemen van de sleutels na een late dienst"),
        (
            _TOPIC,
            "De sfeer die jij neerzet en de manier waarop je in het werk staat",
            "De sfeer op de afdeling na de verhuizing, op jouw verzoek",
        ),
        (_GOAL, "Je komt weer met plezier naar je werk.", "Je komt met de bus naar je werk en start om 08:00 uur."),
        (_GOAL, "Je staat weer volledig achter de koers van de stichting.", "Je staat weer achter de bar."),
        (
            _END,
            "Je toont in elk overleg dat je betrokken bent bij de school.",
            "Je toont bij elk bezoek je pasje.",
        ),
        (
            _END,
            "In mei heeft het team je niet vaker dan één keer hoeven missen.",
            "In mei hebben klanten je niet vaker dan één keer hoeven terugbellen.",
        ),
    ],
)  # fmt: skip
def test_what_was_done_or_is_asked_in_other_words(path: str, text: str, near_miss: str) -> None:
    assert told(plan_where(path, text), "P05")
    assert not told(plan_where(path, near_miss), "P05")


def test_a_thing_that_refuses_is_no_refusal() -> None:
    assert not told(
        plan_where(_FACT, "De kassa weigerde op 4 juni, waarna je de bonnen niet hebt bijgehouden."), "P05"
    )
    assert told(plan_where(_FACT, "De kassa weigerde je te openen toen de chef erom vroeg."), "P05")


def test_an_attitude_that_a_report_finds_lacking() -> None:
    day = clean_plan()["evaluatiemomenten"][0]["datum"]

    def of_report(text: str) -> str:
        return plan_where("evaluatiemomenten.0.verslag", {"datum": day, "besproken": text})

    assert told(of_report("We misten het enthousiasme waar we om gevraagd hadden."), "P05")
    assert not told(of_report("We misten nog de cijfers waar we om gevraagd hadden."), "P05")


@pytest.mark.parametrize("path", ["aanleiding.omschrijving", "aanleiding.eerdere_gesprekken.0.onderwerp"])
@pytest.mark.parametrize(
    "text",
    [
        "Aan je inzet ligt het niet: we zien je elke dag hard werken.",
        "Je inzet staat buiten kijf; we zien dat je vastloopt op het systeem.",
        "Aan je motivatie schort het niet: we zien dat de overdracht beter moet.",
        "Niemand twijfelt aan je betrokkenheid: we zien fouten in de administratie.",
        "Je motivatie is er: we zien dat je elke dag doorgaat.",
        "Je inzet is er, de cijfers nog niet.",
    ],
)
def test_an_attitude_that_is_cleared(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P05")


@pytest.mark.parametrize(
    "text",
    [
        "Aan je inzet ontbreekt het.",
        "Je inzet is te laag.",
        "Je inzet is er te weinig.",
    ],
)
def test_an_attitude_that_is_not_cleared(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "P05")


def test_a_heart_for_people_is_praise() -> None:
    praise = "Je hebt hart voor de mensen aan de balie, en met wat meer houvast komt de rest vanzelf."
    assert not told(plan_where("slotopmerking", praise), "P05")
    assert told(plan_where("slotopmerking", "We willen meer hart voor de zaak zien."), "P05")


@pytest.mark.parametrize(
    ("path", "text", "near_miss"),
    [
        # what was missing, in one sentence, and with whom it was or who alone could get at it, in another
        (
            "aanleiding.omschrijving",
            "Drie keer verdween er geld uit de kluis, en steeds was jij de enige met de code.",
            "De sleutel van de kluis was kwijt, en alleen jij had op die dag een afspraak bij de bank.",
        ),
        # the signature of somebody else
        (
            _FACT,
            "Op 4 maart heb je de paraaf van de apotheker zelf onder het recept gezet.",
            "De handtekening van de inspecteur ontbrak onder het rapport dat je zelf had opgesteld.",
        ),
        (
            _FACT,
            "Je ondertekende het contract met de naam van de klant.",
            "Je ondertekende de offerte met je eigen naam; de naam van de klant stond er niet boven.",
        ),
        # hands
        (
            _FACT,
            "Jij hield de puber bij zijn kraag vast tot de beveiliging kwam; dat was bij de kluisjes.",
            "Je hield de kraag van het overhemd vast onder de pers, waardoor er een vouw in kwam.",
        ),
        (
            "aanleiding.eerdere_gesprekken.0.onderwerp",
            "Er kwam een klacht over waar je hand lag bij de borrel.",
            "We spraken over de les waarin leerlingen leren waar hun handen liggen op het toetsenbord.",
        ),
        (
            "aanleiding.omschrijving",
            "In week 10 schreef je uren op zonder dat je er was. Dat is gesjoemel.",
            "In week 10 schreef je uren op het verkeerde project. Dat is lastig bij het factureren.",
        ),
        # who has no mind to work, and goes
        (
            _FACT,
            "Op 6 maart liet je de chef weten dat je geen trek had in nog een zaterdag en ging je naar huis.",
            "Op 6 maart liet je weten dat je na een lange dag geen trek had in de soep; je ging om vijf uur eten.",
        ),
        (
            _FACT,
            "Je kwam om vijf uur, liet de planner weten dat je geen zin had in de avond en ging naar huis.",
            "Je kwam om vijf uur, liet de planner weten dat je de bus had gemist en ging aan het werk.",
        ),
        # an attitude that is asked for
        (
            _GOAL,
            "Je toont vanaf nu meer enthousiasme voor het vak.",
            "Je toont vanaf nu bij elk werkstuk twee soorten hout.",
        ),
        (_GOAL, "We willen de fonkeling weer in je ogen zien.", "De glans van het glazuur meet je elke dag."),
        (
            _END,
            "Je gaat in juni weer met plezier naar de drukkerij.",
            "In juni gaan negen van de tien klanten met plezier naar de drukkerij, volgens de enquête.",
        ),
        # to be there
        (
            _GOAL,
            "Je bent er gewoon, elke keer dat je op het rooster staat.",
            "Je bent er om 07:00 uur wanneer je bent ingepland.",
        ),
        (_END, "Je ontbreekt geen enkele keer als je bent ingeroosterd.", "Er ontbreekt geen enkele bon."),
    ],
)
def test_another_procedure_than_a_plan(path: str, text: str, near_miss: str) -> None:
    assert told(plan_where(path, text), "P05")
    assert not told(plan_where(path, near_miss), "P05")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Je tekende met de naam van de klant erbij, zoals het formulier vraagt.", False),
        (
            "Je laptop was kwijt en stond bij je thuis; je bracht hem terug en de klant kreeg zijn geld.",
            False,
        ),
    ],
)
def test_what_only_shares_words_with_it(text: str, is_told: bool) -> None:
    assert bool(told(plan_where("aanleiding.omschrijving", text), "P05")) is is_told
