"""The verdict on single sentences: what it rests on, and where that stands."""

import pytest

from spvgen.wording.judge import judge
from spvgen.wording.judgement import Passage, TimeKind


def texts(passages: tuple[Passage, ...]) -> list[str]:
    return [one.text for one in passages]


def test_a_smart_goal_shows_what_makes_it_so() -> None:
    verdict = judge("Je verhoogt je score vóór 1 mei van 62% naar 85%.")
    assert verdict.smart and verdict.time is TimeKind.DEADLINE
    assert [(hit.text, hit.kind) for hit in verdict.measures] == [("85%", "percentage")]
    assert texts(verdict.times) == ["vóór 1 mei"]
    assert verdict.vague == ()


def test_a_vague_goal_shows_the_word() -> None:
    verdict = judge("De samenwerking verbeteren, waar mogelijk.")
    assert not verdict.measurable and verdict.time is TimeKind.GEEN
    assert {(hit.text, hit.kind) for hit in verdict.vague} >= {
        ("verbeteren", "werkwoord"),
        ("waar mogelijk", "woord"),
    }


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Elke week", []),
        ("Elke vrijdag om 9 uur", []),
        ("Elke week korte lijnen", ["korte lijnen"]),
        ("Iedere maandag een nette werkplek", ["nette"]),
    ],
)
def test_a_time_alone_is_not_vague(text: str, vague: list[str]) -> None:
    assert texts(judge(text).vague) == vague


@pytest.mark.parametrize(
    "text",
    [
        "Als er drie klanten wachten, ben je vriendelijk.",
        "Als een klant langer dan tien minuten wacht, ben je behulpzaam.",
        "Je blijft vriendelijk, ook als er meer dan tien bellers wachten.",
    ],
)
def test_a_figure_in_a_condition_makes_nothing_measurable(text: str) -> None:
    verdict = judge(text)
    assert not verdict.measurable and verdict.measures == ()
    assert judge("Als er klanten wachten, help je drie klanten per uur.").measurable


@pytest.mark.parametrize(
    "text",
    [
        "Vóór 1 mei verhoogt Noor de omzet met 15%.",
        "  ELKE WEEK Bel Ik ‘drie’ klanten – op kantoor.",
        "İzmir: vóór 1 mei 3 klanten bellen",
        "Meer “rust”\nop de afdeling",
    ],
)
def test_offsets_point_into_the_text_as_given(text: str) -> None:
    verdict = judge(text)
    passages = verdict.measures + verdict.times + verdict.vague
    assert passages
    assert all(text[one.start : one.end] == one.text for one in passages)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Uiterlijk 1 mei is het klaar.", "deadline"),
        ("Binnen drie maanden is het klaar.", "deadline"),
        ("Dit kwartaal rond ik drie dossiers af.", "deadline"),
        ("Het verzuim blijft dit kwartaal onder de 4%.", "periode"),
        ("De omzet is per kwartaal minstens € 90.000.", "periode"),
        ("Ik bel elke week vijf klanten.", "frequentie"),
        ("Op maandag en donderdag bel ik vijf klanten.", "frequentie"),
        ("Vanaf 1 mei bel ik de klanten.", "start"),
        ("Ik beantwoord mails van klanten binnen twee werkdagen.", "geen"),
        ("De omsteltijd gaat van 55 naar 30 minuten.", "geen"),
        ("Tot 1 mei bel ik elke week vijf klanten.", "periode"),
        ("Vanaf 1 mei bel ik elke week vijf klanten.", "frequentie"),
    ],
)
def test_the_strongest_time_expression_counts(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    "text",
    [
        "Om de sfeer te verbeteren eet het team elke vrijdag samen.",
        "Het team eet elke vrijdag samen, zodat de sfeer beter wordt.",
        "Door strakker te plannen dalen de overuren vóór 1 mei met 20%.",
        "Met een frissere inrichting trekt de winkel in mei 15% meer klanten.",
        "Je volgt vóór 1 mei de training ‘Beter samenwerken’.",
        "Slimmer inkopen: vóór 1 mei bij drie leveranciers een offerte opvragen.",
    ],
)
def test_vague_words_in_the_why_or_the_how_do_not_count(text: str) -> None:
    assert judge(text).vague == ()
    assert judge(text).smart


@pytest.mark.parametrize(
    "text",
    [
        "Top 3 van de markt worden.",
        "24/7 klaarstaan voor de klant.",
        "100% inzet van iedereen.",
        "Lokaal 2.14 gezelliger maken.",
        "De 50-plusser meer aanspreken.",
        "1-op-1 aandacht voor iedere leerling.",
    ],
)
def test_numbers_that_measure_nothing_do_not_make_a_goal_measurable(text: str) -> None:
    assert not judge(text).measurable
    assert judge(text).is_vague


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "…", "?", "🙂", "'", "(", ")", "-", "%", "€", "om", "als een", "te"]
)
def test_next_to_nothing_is_neither_measurable_nor_smart(text: str) -> None:
    verdict = judge(text)
    assert not verdict.measurable and not verdict.smart


def test_upper_case_and_typographic_signs_make_no_difference() -> None:
    plain, dressed = judge("voor 1 mei 'drie' klanten bellen"), judge("VOOR 1 MEI ‘DRIE’ KLANTEN BELLEN")
    assert (plain.measurable, plain.time, plain.is_vague) == (
        dressed.measurable,
        dressed.time,
        dressed.is_vague,
    )


def test_people_called_by_name_are_marked_beside_a_measure() -> None:
    verdict = judge("Elke vrijdag belt HR een half uur met Petra en met Mo Haddad over AFAS.")
    assert [hit.text for hit in verdict.measures if hit.kind == "persoon"] == ["Petra", "Mo Haddad"]
    assert not judge("Begeleiding door Petra").measurable


def test_every_week_is_a_time_and_no_group() -> None:
    assert [hit.kind for hit in judge("Elke week bel ik alle klanten.").measures] == ["handeling", "alle"]


@pytest.mark.parametrize(
    "text",
    [
        "Als graadmeter nemen wij het gemiddelde aantal meldingen per week in de winter.",
        "Het aandeel dossiers dat zonder tweede lezer wordt afgesloten, dient als maatstaf.",
        "Wij hanteren het verloop en de opkomst als graadmeters voor de vitaliteit van het team.",
    ],
)
def test_what_will_be_looked_at_is_no_norm_and_is_not_vague(text: str) -> None:
    verdict = judge(text)
    assert not verdict.measurable and not verdict.is_vague
    assert judge(f"{text.rstrip('.')}, met minimaal 80% als norm.").measurable


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Na twee nachtdiensten wordt niemand eerder ingeroosterd.", True),
        ("Na twee nachtdiensten staat niemand niet eerder dan na 46 uur weer op het rooster.", False),
        ("Zodra de tekst er ligt, en niet eerder, krijgen alle 340 medewerkers een brief.", False),
        ("We pakken problemen eerder op.", True),
    ],
)
def test_not_sooner_than_is_exact(text: str, vague: bool) -> None:
    assert judge(text).is_vague is vague


def test_a_figure_in_what_is_told_of_the_reason_measures_nothing() -> None:
    reason = "Gezien de drukte, waarvan zes van de negen monteurs last hebben"
    assert not judge(f"{reason}, werken wij aan duurzame inzetbaarheid.").measurable
    assert judge(f"{reason}, nemen wij voor 1 mei twee monteurs aan.").measurable


@pytest.mark.parametrize(
    "text",
    [
        "Wie belt de leverancier?",
        "Hoeveel bezwaren zijn er per jaar gegrond verklaard?",
        "Wat moet er op 31 december in de boeken staan? Nog te bepalen.",
        "Dit kwartaal vacatures vullen, hoeveel volgt na het gesprek.",
        "Dit kwartaal vullen we vacatures (aantal volgt).",
        "Wij vullen vacatures, het aantal hoor je nog van HR.",
        "Je belt klanten, het getal volgt later.",
        "XX% van de facturen gaat op tijd de deur uit.",
        "Uiterlijk 1 december is … % van de bomen gesnoeid.",
        "Eind mei zijn er [aantal] leerplaatsen.",
        "Per dag X aanvragen afhandelen, aantal in overleg met Fenna.",
        "Je belt ... klanten per week.",
        "De norm voor het aantal afgekeurde lassen spreken we nog af.",
        "Uiterlijk 15 mei haal je de score die de vakgroep nog vaststelt.",
        "Hoeveel klanten je per week belt, wordt nog in overleg bepaald.",
        "Gemeten wordt het aantal ritten waarbij de chauffeur moest omkeren.",
        "Bron: het overzicht van de meldkamer",
        "Slagingspercentage theorie: zie bijlage 2",
        "Het gaat in dit plan om je werk op de snijzaal.",
    ],
)
def test_a_question_and_a_norm_to_come_ask_nothing(text: str) -> None:
    verdict = judge(text)
    assert not verdict.measurable and not verdict.is_vague


@pytest.mark.parametrize(
    "text",
    [
        "Je stuurt elke vrijdag de nader te bespreken dossiers naar Els.",
        "Je belt elke klant terug en noteert het aantal; daarna volgt een gesprek.",
        "De norm volgt uit de cao; je levert elke vrijdag de lijst in.",
        "Je hoort je nog te melden bij Els vóór 1 mei.",
        "Generatie X telt op 1 mei 40 leden.",
        "Je levert elke week drie X-foto's aan.",
        "Je haalt op 1 mei 80% (nu: …%).",
        "Je belt elke week vier klanten; het tijdstip spreken we nog af.",
        "Je stuurt vóór 1 mei de lijst die Kim nog nakijkt.",
        "Je haalt elke week 80% van de norm (zie bijlage 2).",
        "Gemeten wordt in mei: minimaal 80% op tijd.",
    ],
)
def test_what_is_yet_to_come_may_be_the_work_itself(text: str) -> None:
    assert judge(text).measurable


def test_a_question_with_its_answer_asks() -> None:
    assert judge("Hoe vaak bel je? Elke vrijdag vijf klanten.").measurable
    assert judge("Norm nog te bepalen, in elk geval minimaal 5 klanten per week.").measurable


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("Maandelijkse uitslag van de klantenquête", False),
        ("Stand van de ledenteller op 31 december", False),
        ("Over dit kwartaal: opbrengst spruiten per hectare", False),
        ("Aantal ingeschreven brugklassers op de dag van de loting", False),
        ("Aantal aanrijdingen per gereden kilometer", False),
        ("Op 31 december is de stand van het archief vastgelegd.", True),
        ("Het aantal klachten gehalveerd op 1 juli", True),
        ("Aantal ingeschreven brugklassers op 1 april: minimaal 90", True),
        ("Uitslag van de toets op 3 mei doorgegeven aan Kim", True),
    ],
)
def test_the_name_of_what_can_be_measured_is_no_norm(text: str, measured: bool) -> None:
    verdict = judge(text)
    assert verdict.measurable is measured and not verdict.is_vague


@pytest.mark.parametrize(
    "text",
    [
        "Je krijgt tot de jaarwisseling om de cursus met goed gevolg af te leggen.",
        "Van mij krijg je tot 15 mei de tijd om die vier e-learnings af te ronden.",
        "U hebt tot 1 mei om uw heftruckcertificaat te halen.",
        "Tirza zorgt dat alle wensen acht weken vóór de maand bij jou liggen.",
        "Els zorgt dat de roosterwensen vóór 1 mei in het systeem staan.",
        "Door handiger te plannen en wat vaker nee te zeggen werk ik voor 1 april mijn 53 verlofuren weg.",
    ],
)
def test_what_the_time_is_for_is_asked(text: str) -> None:
    assert judge(text).smart
    assert not judge("We vergaderen wekelijks om de neuzen dezelfde kant op te krijgen.").is_vague
    assert judge("Je zorgt dat de neuzen in mei in dezelfde richting staan.").is_vague
    assert judge("Het hele seizoen door verzorgd achter de bar staan").is_vague


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Op dag 100 heb je elk van de 14 filialen een keer bezocht.", "deadline"),
        ("Vanaf dag 1 werk je netjes.", "start"),
        ("Eerstvolgende roosteroverleg: presentatie van Joris over de drie varianten", "deadline"),
        ("De volgende punten: drie dozen en een lijst.", "geen"),
        ("Per 1 januari verlenen we geen subsidie meer.", "start"),
        ("Per 1 januari is er geen achterstand meer.", "deadline"),
        ("Met de start van fase 2 letten we op de helm.", "start"),
        ("Nieuwsbrief elke 1e vd maand", "frequentie"),
        ("Wij reageren op alle sollicitanten binnen twee weken.", "geen"),
        ("Binnen twee weken reageren wij op de brief.", "deadline"),
    ],
)
def test_when_in_other_turns_of_phrase(text: str, time: str) -> None:
    assert judge(text).time == time


def test_a_figure_in_what_tells_when_measures_nothing() -> None:
    case, manner = (
        "Je belt Karim als een klant langer dan 10 minuten wacht.",
        "Je belt als een gids 10 gasten.",
    )
    assert [hit.kind for hit in judge(case).measures] == ["handeling"]
    assert [hit.kind for hit in judge(manner).measures] == ["handeling", "aantal"]


HANDS_ON = [
    "ontdooit de vriezer", "schrobt de vloer", "verschoont het bed", "verpot de planten", "graveert de naam",
    "frankeert de brief", "verzegelt de zak", "filtert de olie", "pelt de garnalen", "glaceert de taart", "etst de plaat",
    "zandstraalt de trap", "stuct het plafond", "bekist de wand", "vergrendelt de poort", "knot de wilg", "harkt het pad",
    "titreert het monster", "centrifugeert het bloed", "zwachtelt het been", "oormerkt het kalf", "raapt de eieren",
    "hooit het gras", "zaait de rogge", "plastificeert de pas", "anonimiseert de namen", "schminkt de acteurs",
]  # fmt: skip
QUALITIES = [
    "belichaamt het merk", "overstijgt het eigenbelang", "bewaakt de sfeer", "verbindt de teams", "verrast de gast",
    "prikkelt de leerling", "verdient het vertrouwen", "kent de klant", "draagt de cultuur uit", "ademt de cultuur",
    "doorvoelt de organisatie", "verbreedt de blik van de ploeg",
]  # fmt: skip


@pytest.mark.parametrize("who", ["Je", "Anouk", "De collega"])
def test_a_verb_that_no_table_knows_with_a_thing_is_an_act(who: str) -> None:
    wrong = [act for act in HANDS_ON if not judge(f"{who} {act}.").measurable]
    assert wrong == []
    assert [one for one in QUALITIES if judge(f"{who} {one}.").measurable] == []


@pytest.mark.parametrize(
    "text",
    ["Ontdooi de vriezer.", "Schrob de vloer van de kas.", "Verpot de geraniums.", "De poort vergrendelen"],
)
def test_so_is_an_order(text: str) -> None:
    assert judge(text).measurable


@pytest.mark.parametrize(
    "text", ["Volgens de planning.", "Vooral de klant.", "De sfeer bewaken", "Rond de tafel."]
)
def test_what_is_no_verb_or_keeps_its_end_open_is_none(text: str) -> None:
    assert not judge(text).measurable


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("Je dossiers zijn niet ouder dan 30 dagen.", True),
        ("Eind mei zijn alle protocollen jonger dan een jaar.", True),
        ("Eind mei zijn alle protocollen jonger dan een jaar en ondertekend.", True),
        ("Je handelt dossiers ouder dan zes weken beter af.", False),
        ("Klanten ouder dan 65 jaar voelen zich welkom.", False),
    ],
)
def test_how_old_something_is_can_be_asked_or_says_which_ones(text: str, measured: bool) -> None:
    assert judge(text).measurable is measured


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Rob zorgt dat het rooster uiterlijk om 15:00 uur op je tablet staat.", False),
        ("Rob zorgt dat de lijst om 9.00 uur bij de balie ligt.", False),
        ("Rob zorgt dat het goed gaat.", True),
    ],
)
def test_what_is_there_by_the_clock_is_there_or_not(text: str, vague: bool) -> None:
    assert bool(judge(text).vague) is vague


# --- A number of nothing ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Je belt minimaal 5 per week.", "5 per week"),
        ("Je belt elke week minimaal vijf na.", "vijf"),
        ("Je sluit minimaal 8 per kwartaal vanaf april.", "8 per kwartaal"),
        ("Je bezoekt voortaan 3 per dag", "3 per dag"),
        ("We leveren maximaal 1.200 per maand.", "1.200 per maand"),
    ],
)
def test_a_number_says_of_what(text: str, count: str) -> None:
    judgement = judge(text)
    assert [one.text for one in judgement.vague] == [count]
    assert not judgement.measurable


@pytest.mark.parametrize(
    "text",
    [
        "Je belt minimaal 5 klanten per week.",
        "Van de offertes bel je er minimaal 5 per week na.",
        "Je belt vijf keer per week.",
        "Je belt elke dag klanten, minimaal 10 per keer.",
        "Je haalt minimaal 90% per maand.",
        "Je plant afspraken: minimaal 5 per week.",
        "Je verkoopt voor minimaal € 400 per dag.",
    ],
)
def test_what_is_counted_is_said(text: str) -> None:
    judgement = judge(text)
    assert judgement.measurable and not judgement.vague


@pytest.mark.parametrize(
    "text",
    [
        "Je loopt met Henk de klussen van morgen na.",
        "Je print de lijst van vandaag.",
        "Je laadt met Sjaak de spullen van overmorgen in.",
        "Kim leest de planning van morgenochtend door.",
    ],
)
def test_the_things_of_a_day_are_not_due_by_that_day(text: str) -> None:
    assert judge(text).time is TimeKind.GEEN


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Morgen loop je de klussen na.", "Morgen"),
        ("Je loopt de klussen morgen na.", "morgen"),
        ("Je stuurt de agenda vóór de vergadering van morgen.", "vóór de vergadering van morgen"),
        ("Van morgen tot 1 mei bel je elke klant terug.", "Van morgen tot 1 mei"),
        ("Je levert het af op de dag van morgen.", "op de dag van morgen"),
        ("Drie weken van vandaag is de lijst klaar.", "Drie weken van vandaag"),
    ],
)
def test_that_day_itself_and_what_happens_on_it_are_moments(text: str, moment: str) -> None:
    assert texts(judge(text).times) == [moment]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Je bent proactief en plant geen ploegen meer dubbel in.", "proactief"),
        ("Je begeleidt de 6 stagiairs op een prettige manier.", "prettige"),
        ("Per 1 oktober is de afdeling Kredieten toekomstbestendig ingericht.", "toekomstbestendig"),
        ("Dit jaar wordt er serieus werk gemaakt van de 40 slapende accounts.", "serieus"),
    ],
)
def test_where_all_of_it_leaves_things_open_the_word_that_does_is_named(text: str, word: str) -> None:
    assert [(one.text, one.kind) for one in judge(text).vague] == [(word, "woord")]


@pytest.mark.parametrize(
    "text",
    [
        "Je bent een vast gezicht in de wijk.",
        "Je bent er voor de buurt.",
        "In 2028 zijn we de bakker van het dorp.",
    ],
)
def test_where_no_word_does_all_of_it_is(text: str) -> None:
    assert [(one.text, one.kind) for one in judge(text).vague] == [(text.rstrip("."), "zin")]
