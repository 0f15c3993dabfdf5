"""G02: support that was promised and not given, or not mentioned."""

import pytest
from reports import FULL, reported
from whole import told

from spvgen import api
from spvgen.cli.talks.close_account import tell_owed
from spvgen.kinds.onderdelen import Ondersteuning
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.rules.verslag.given_help import speaks_of
from spvgen.rules.verslag.owed import still_owed
from support import clean_plan, dump

TRAINING = "Training agendabeheer: gevolgd op 10 en 17 maart."


def given(*lines: str) -> str:
    return reported({"geboden_ondersteuning": list(lines) or None})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (given(), "deze hulp er was: ‘Coaching’ en ‘Training agendabeheer’."),
        (given(TRAINING), "deze hulp er was: ‘Coaching’."),
        (given("Coaching: niet gekregen.", TRAINING), "Beloofde hulp is niet gegeven: ‘Coaching’."),
        (
            given("De coaching ging in maart niet door.", TRAINING),
            "Beloofde hulp is niet gegeven: ‘Coaching’.",
        ),
        (given("Coaching: vervallen door drukte.", TRAINING), "Beloofde hulp is niet gegeven: ‘Coaching’."),
        (given("Coaching: er niet van gekomen.", TRAINING), "Beloofde hulp is niet gegeven: ‘Coaching’."),
        (given("Coaching: nee", TRAINING), "Beloofde hulp is niet gegeven: ‘Coaching’."),
        (
            given("Coaching: drie gesprekken.", "De training is nog niet gestart."),
            "Beloofde hulp is niet gegeven: ‘Training agendabeheer’.",
        ),
    ],
)
def test_support_is_missed(text: str, said: str) -> None:
    (found,) = told(text, "G02")
    assert found.severity == "waarschuwing"
    assert said in found.message


@pytest.mark.parametrize(
    "text",
    [
        given("Coaching: drie gesprekken met Karim.", TRAINING),
        given("Karim luisterde elke week gesprekken terug, behalve in week 12.", "Waterland: twee dagdelen."),
        given("Coaching: niet alleen gesprekken, ook meekijken.", TRAINING),
        given("Alle beloofde hulp is gegeven."),
        given("Coaching: een van de vier keer; de rest komt nog.", TRAINING),
        given("Coaching: de afspraak van 9 maart is vervallen en ingehaald.", TRAINING),
        given("Coaching: deels gekregen, twee van de drie keer.", TRAINING),
        reported(),
        # it was agreed when it still comes
        reported(
            {
                "geboden_ondersteuning": ["Coaching: niet gekregen.", TRAINING],
                "afspraken": ["Karim haalt de drie gesprekken in op 7, 14 en 21 april 2026."],
            }
        ),
        # the training was over before the second talk
        reported({}, {"geboden_ondersteuning": ["Coaching: vier gesprekken."]}),
        # what was not given was made up for since
        reported({"geboden_ondersteuning": ["Coaching: niet gekregen.", TRAINING]}, {}),
    ],
)
def test_no_support_is_missed(text: str) -> None:
    assert not told(text, "G02")


@pytest.mark.parametrize(
    "line",
    [
        "Coaching: daar is het door de drukte in de winkel niet van gekomen.",
        "Coaching: die ging niet door, omdat Karim drie weken ziek was.",
        "Coaching: die is er deze maand bij ingeschoten.",
        "Coaching: heeft niet plaatsgevonden.",
        "Coaching: hier zijn we nog niet aan toegekomen.",
        "Coaching: 0 van de 4 gesprekken.",
        "Coaching: uitgesteld tot na de zomer.",
        "Coaching: kwam niet van de grond.",
        "Coaching: stond niet in de agenda, dus overgeslagen.",
        "De coaching moet nog.",
        "Coaching: wacht op akkoord van de directie.",
        "Coaching, elke week: viel in maart steeds uit.",
        "Coaching: we hebben elkaar in maart niet gesproken.",
        "Coaching: vijf keer was afgesproken, het ging niet door.",
    ],
)
def test_ways_to_say_that_help_did_not_come(line: str) -> None:
    (found,) = told(given(line, TRAINING), "G02")
    assert found.message == "Beloofde hulp is niet gegeven: ‘Coaching’."


@pytest.mark.parametrize(
    "line",
    [
        "Coaching: drie van de vier keer; één keer ging niet door.",
        "Coaching: op 2, 9 en 16 maart; die van 23 maart viel uit door de beurs.",
        "Er waren drie gesprekken met Karim, op 12 maart viel het uit.",
        "Coaching: door drukte ging het op 12 maart niet door, op de andere dagen wel.",
        "Coaching: elke week; het boek dat erbij hoort is nog niet geleverd.",
        "Coaching: je hebt er nog niet om gevraagd.",
        "Coaching: uitgevallen op 9 maart en ingehaald op 11 maart.",
    ],
)
def test_ways_to_say_that_most_help_came(line: str) -> None:
    assert not told(given(line, TRAINING), "G02")


LATER = [
    {"titel": "Coaching", "vorm": "coaching", "afspraak": "Karim luistert elke week twee gesprekken terug.",
     "wie": "leidinggevende", "frequentie": "elke week"},
    {"titel": "Training rekenpakket", "vorm": "training", "afspraak": "Op 18 augustus oefen je een dagdeel.",
     "start": "2026-08-18", "einde": "2026-08-18"},
]  # fmt: skip


@pytest.mark.parametrize("line", ["Training rekenpakket: volgt nog.", "De training moet nog komen."])
def test_help_that_is_not_due_yet(line: str) -> None:
    report = {"geboden_ondersteuning": ["Coaching: vier gesprekken.", line]}
    assert not told(reported(report, ondersteuning=LATER), "G02")


MENTOR = [
    {"titel": "Inwerken", "vorm": "mentor", "afspraak": "Wilma werkt je elke week een half uur in.",
     "wie": "Wilma Bos", "frequentie": "elke week"},
    {"titel": "Coaching", "vorm": "coaching", "afspraak": "Karim luistert elke week twee gesprekken terug.",
     "wie": "leidinggevende", "frequentie": "elke week"},
]  # fmt: skip


def agreed(*agreements: str) -> str:
    """What G02 says where the mentor did not come, and this was agreed."""
    lines = ["Inwerken: niet gekregen. Wilma was met verlof.", "Coaching: vier gesprekken."]
    report = {"geboden_ondersteuning": lines, "afspraken": list(agreements)}
    return " ".join(one.message for one in told(reported(report, ondersteuning=MENTOR), "G02"))


@pytest.mark.parametrize(
    "agreement",
    [
        "Wilma geeft vanaf dinsdag 26 mei elke week een half uur hulp als mentor.",
        "Vanaf 26 mei krijg je elke week een half uur hulp van Wilma.",
        "Wilma gaat vanaf 26 mei elke dinsdag weer met je zitten.",
        "Je krijgt het inwerken alsnog in week 22.",
    ],
)
def test_missed_help_that_was_agreed_anew(agreement: str) -> None:
    assert agreed(agreement) == ""


@pytest.mark.parametrize(
    "agreement",
    [
        "Je stuurt Wilma elke vrijdag je lijst.",
        "Karim luistert vanaf 26 mei elke week gesprekken terug.",
        "Wilma geeft je geen hulp meer na 26 mei.",
        "Wilma geeft je weer hulp als mentor.",
        "Je deelt elke vrijdag je lijst met Karim.",
    ],
)
def test_missed_help_that_was_not_agreed_anew(agreement: str) -> None:
    assert agreed(agreement) == "Beloofde hulp is niet gegeven: ‘Inwerken’."


def said_of_it(line: str) -> bool:
    """Whether G02 speaks where the mentor's line says this, in a report of 26 May."""
    lines = [f"Inwerken: niet gekregen. {line}", "Coaching: vier gesprekken."]
    return bool(told(reported({"geboden_ondersteuning": lines}, ondersteuning=MENTOR), "G02"))


@pytest.mark.parametrize(
    "line",
    [
        "Het inwerken is op 17 en 18 juni.",
        "Volgt op 18 juni 2026 bij Wilma.",
        "Wilma is ziek, het inwerken schuift naar 2 juni.",
        "We doen het op dinsdag 9 juni.",
    ],
)
def test_missed_help_with_the_day_on_which_it_comes(line: str) -> None:
    assert not said_of_it(line)


@pytest.mark.parametrize(
    "line",
    [
        "Wilma was er niet op 12 mei.",
        "Wilma heeft verlof tot 18 juni.",
        "Het zou op 17 juni zijn, maar het bureau is vol.",
        "Volgt nog.",
        "Het inwerken is op 31 juni.",
    ],
)
def test_missed_help_with_no_day_on_which_it_comes(line: str) -> None:
    assert said_of_it(line)


SUPPORT = [
    {"titel": "Tweewekelijks gesprek", "vorm": "coaching", "afspraak": "Karim bekijkt om de week drie mails met je.",
     "wie": "leidinggevende", "frequentie": "om de week"},
    {"titel": "Vrijdaghulp", "vorm": "middelen", "afspraak": "Koen verwerkt op vrijdag jouw mutaties.",
     "wie": "Koen Ballast", "frequentie": "elke vrijdag"},
    {"titel": "Terugblik op de maand", "vorm": "mentor", "afspraak": "Jullie bespreken elke correctie.",
     "wie": "Sara Vos", "frequentie": "maandelijks"},
    {"titel": "Training rekenpakket", "vorm": "training", "afspraak": "Op 10 maart oefen je een dagdeel.",
     "start": "2026-03-10", "einde": "2026-03-10"},
]  # fmt: skip
NAMES = [str(one["titel"]) for one in SUPPORT]


def missed(*lines: str) -> list[str]:
    found = told(reported({"geboden_ondersteuning": list(lines)}, ondersteuning=SUPPORT), "G02")
    said = [one.message for one in found if "deze hulp er was" in one.message]
    return [name for name in NAMES if said and name in said[0]]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("twee gesprekken van een half uur met Karim", "Tweewekelijks gesprek"),
        ("Karim keek drie keer met je mee", "Tweewekelijks gesprek"),
        ("het tweewekelijkse gesprek, vier keer", "Tweewekelijks gesprek"),
        ("vijf coachgesprekken", "Tweewekelijks gesprek"),
        ("een telefoongesprek per week, en een nieuwe stoel", "Tweewekelijks gesprek"),
        ("vijf vrijdagen hulp van Koen", "Vrijdaghulp"),
        ("hulp op vrijdag", "Vrijdaghulp"),
        ("de terugblikken van maart en april", "Terugblik op de maand"),
        ("twee uur met Sara", "Terugblik op de maand"),
        ("de trainingsdag", "Training rekenpakket"),
        ("de eerste oefensessie op een dagdeel in maart", "Training rekenpakket"),
        ("Terugblik: een keer niet gehouden", "Terugblik op de maand"),
    ],
)
def test_support_in_other_words(line: str, name: str) -> None:
    assert missed(line) == [one for one in NAMES if one != name]


@pytest.mark.parametrize(
    "line",
    [
        "een nieuwe stoel",
        "Karim paste het rooster aan",
        "een gesprek met Esther over je verlof",  # HR's, not Karim's
        "op vrijdag kreeg je een tweede scherm",
        "meer tijd voor de administratie",
        "de map met voorbeelden",
        "een half uur rust per dag",
        "een kop koffie elke maand",
    ],
)
def test_other_help_is_not_this(line: str) -> None:
    assert missed(line) == NAMES


BY_A_VERB = [
    {"titel": "Meebellen", "vorm": "coaching", "afspraak": "Elke woensdag zit ik een half uur naast je.",
     "wie": "leidinggevende", "frequentie": "wekelijks"},
    {"titel": "Tweewekelijks bijpraten", "vorm": "mentor", "afspraak": "Drie kwartier wandelen of koffie.",
     "wie": "Koen Ballast", "frequentie": "om de week"},
    {"titel": "Meelezen met Sara", "vorm": "mentor", "afspraak": "Jullie bekijken elke brief.",
     "wie": "Sara Vos", "frequentie": "wekelijks"},
    {"titel": "Uren vrij", "vorm": "middelen", "afspraak": "Facturen controleren gaat naar de administratie.",
     "wie": "leidinggevende"},
]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Meegebeld op 9, 16 en 23 maart.", "Meebellen"),
        ("Bijgepraat op 9 en 23 maart.", "Tweewekelijks bijpraten"),
        ("Drie brieven meegelezen.", "Meelezen met Sara"),
        ("Facturen overgedragen op 12 maart.", "Uren vrij"),
        ("Je hoefde geen factuur te controleren.", "Uren vrij"),
    ],
)
def test_help_by_what_was_done(line: str, title: str) -> None:
    told_of = [one for one in BY_A_VERB if speaks_of(line, *_support(one))]
    assert [one["titel"] for one in told_of] == [title]


@pytest.mark.parametrize(
    "line",
    [
        "Een klant heeft gebeld.",
        "Meegelopen op 3 maart met Esther.",
        "Meegebeld met Esther, die de klant kent.",
        "Je kreeg op vrijdag een tweede scherm.",
    ],
)
def test_what_was_done_besides(line: str) -> None:
    assert not any(speaks_of(line, *_support(one)) for one in BY_A_VERB)


def _support(wanted: dict[str, str]) -> tuple[Ondersteuning, Verbeterplan]:
    plan = Verbeterplan.model_validate(clean_plan() | {"ondersteuning": BY_A_VERB})
    return plan.ondersteuning[BY_A_VERB.index(wanted)], plan


def untold(agreed: str, **change: str) -> list[str]:
    """What a report of 30 March is told of a course from 16 March on of which it only agrees something."""
    course = {"titel": "Gesprekstraining", "vorm": "training", "afspraak": "Drie avonden, die je zelf kiest.",
              "wie": "hr", "start": "2026-03-16", "einde": "2026-06-30"}  # fmt: skip
    report = {"datum": "2026-03-30", "geboden_ondersteuning": ["De map is er."], "afspraken": [agreed]}
    return [one.message for one in told(reported(report, ondersteuning=[course | change]), "G02")]


def test_a_course_that_is_still_ahead() -> None:
    assert not untold("Je kiest vóór 4 april de training.")
    assert not untold("Esther schrijft je vóór 10 april in voor de gesprekstraining.")
    assert not untold("De training begint op 7 april.")
    assert untold("Karim kijkt vóór 4 april naar het rooster.")
    assert untold("We hebben het over de training.")
    assert untold("Je kiest vóór 4 april de training.", einde="2026-03-30")
    assert untold("Je kiest vóór 4 april de training.", frequentie="wekelijks")


def test_help_that_begins_on_the_day_of_the_talk_is_of_the_next_one() -> None:
    assert not untold("Karim kijkt vóór 4 april naar het rooster.", start="2026-03-30")
    assert untold("Karim kijkt vóór 4 april naar het rooster.", start="2026-03-29")


OWN = [
    {"titel": "Bila", "vorm": "coaching", "afspraak": "Karim en jij spreken elkaar elke woensdag een half uur.",
     "wie": "leidinggevende", "frequentie": "wekelijks"},
    {"titel": "Rust bij het aanschrijven", "vorm": "middelen", "wie": "leidinggevende",
     "afspraak": "Op maandag gaat de telefoon naar de balie en schrijf jij aan in de achterruimte."},
]  # fmt: skip


def own(given: list[str], talked: str = "") -> str:
    """What G02 says of a report where these two kinds of help were promised."""
    report = {"geboden_ondersteuning": given} | ({"besproken": talked} if talked else {})
    return " ".join(f"{one.message} {one.hint}" for one in told(reported(report, ondersteuning=OWN), "G02"))


@pytest.mark.parametrize(
    "line", ["Zes keer bila", "Bila: zes keer.", "Vijf van de zes bila’s; Bila van 8 mei verviel."]
)
def test_a_short_title_is_named(line: str) -> None:
    assert "Bila" not in own([line])


@pytest.mark.parametrize("line", ["Zes keer koffie", "Een mobilair gesprek", "De bilanstraining"])
def test_a_part_of_a_word_is_no_title(line: str) -> None:
    assert "‘Bila’" in own([line])


@pytest.mark.parametrize(
    "talked",
    [
        "Het gaat beter. De telefoon blijft op maandag bij de balie.",
        "De rust bij het aanschrijven bevalt je.",
        "We laten de telefoon maandag bij de balie, ook na het plan.",
    ],
)
def test_help_that_was_discussed_is_named(talked: str) -> None:
    assert not own(["Zes keer bila"], talked)


@pytest.mark.parametrize(
    "talked",
    ["Het gaat beter aan de balie.", "Karim ziet vooruitgang.", "Maandag kwam de telefoon niet ter sprake."],
)
def test_a_word_of_it_is_not_enough(talked: str) -> None:
    assert "‘Rust bij het aanschrijven’" in own(["Zes keer bila"], talked)


def test_standing_help_has_no_days() -> None:
    assert "wanneer of hoe vaak" not in own(["Zes keer bila"])
    assert "wanneer of hoe vaak" in own(["De telefoon gaat maandag naar de balie."])


def test_a_thing_that_came_once_is_asked_once() -> None:
    thing = {"titel": "Hoofdtelefoon", "vorm": "middelen", "afspraak": "Je krijgt een nieuwe hoofdtelefoon."}
    plan = clean_plan() | {"ondersteuning": [thing]}
    for number, day in enumerate(("2026-03-30", "2026-04-28")):
        plan["evaluatiemomenten"][number]["verslag"] = {"datum": day, "besproken": "Het gaat beter."}
    assert [one.path[1] for one in told(dump(plan), "G02")] == [0, 1], "nobody told of it yet"
    plan["evaluatiemomenten"][0]["verslag"]["geboden_ondersteuning"] = ["Hoofdtelefoon: gekregen op 6 maart."]
    assert not told(dump(plan), "G02")
    plan["ondersteuning"] = [thing | {"vorm": "coaching"}]
    assert [one.path[1] for one in told(dump(plan), "G02")] == [1]


NAMED_ONE = {"geboden_ondersteuning": ["Coaching: vier gesprekken."]}


@pytest.mark.parametrize(
    ("reports", "items"),
    [
        # it was never told of: each report after it may tell, and the last one is asked
        (({**NAMED_ONE}, NAMED_ONE), [0, 1]),
        (({**NAMED_ONE}, NAMED_ONE, NAMED_ONE), [0, 2]),
        # it did not come, or not all of it, and then nobody spoke of it any more
        (({"geboden_ondersteuning": ["Coaching: drie gesprekken.", "Training: niet gekregen."]}, NAMED_ONE), [1]),
        (({"geboden_ondersteuning": ["Coaching: drie gesprekken.", "Training: deels gekregen."]}, NAMED_ONE), [1]),
        (({"geboden_ondersteuning": ["Coaching: drie gesprekken.", "Training: loopt nog."]}, NAMED_ONE), [1]),
        # it came, or a report says when it will, or that nobody needs it
        (({}, NAMED_ONE), []),
        (({**NAMED_ONE}, {"geboden_ondersteuning": ["Coaching: vier gesprekken.", TRAINING]}), [0]),
        (({**NAMED_ONE}, NAMED_ONE | {"afspraken": ["De training volg je alsnog op 12 mei 2026."]}), [0]),
        (({"geboden_ondersteuning": ["Coaching: drie gesprekken.", "Training: vervallen, niet meer nodig."]},
          NAMED_ONE), []),
    ],
)  # fmt: skip
def test_what_was_promised_stays_in_view(reports: tuple[dict[str, list[str]], ...], items: list[int]) -> None:
    found = told(reported(*reports), "G02")
    assert [one.path[1] for one in found] == items
    assert all("‘Training agendabeheer’" in one.message for one in found)
    if items and items[-1]:
        assert "al eerder had moeten zijn: ‘Training agendabeheer’." in found[-1].hint


@pytest.mark.parametrize(
    ("line", "owed"),
    [
        ("Training: komt alsnog op 30 juli.", True),
        ("Training: alles behalve de laatste les.", True),
        ("Training: gevolgd, behalve het laatste dagdeel.", True),
        ("Training: wordt alsnog gegeven.", True),
        ("Training: wordt op 12 mei ingehaald.", True),
        ("Training: deels gekregen. De rest volg je alsnog in mei.", True),
        ("Training: deels gekregen, de rest is nog nodig.", True),
        ("Training: begint pas op 12 mei.", True),
        ("Training: die halen we nog in, dat moet alsnog.", True),
        ("Training: de tweede dag is nog niet ingehaald.", True),
        ("Training: deels, en de rest is alsnog gegeven.", False),
        ("Training: alsnog gevolgd op 24 maart.", False),
        ("Training: de tweede dag verviel en is ingehaald.", False),
        ("Training: je volgde de tweede dag alsnog op 24 maart.", False),
        ("Training: de eerste dag is komen te vervallen en alsnog gegeven.", False),
        ("Training: deels gekregen, meer was niet nodig.", False),
        ("Training: elke week gekregen, behalve in week 12.", False),
    ],
)
def test_help_that_is_still_to_come_stays_in_view(line: str, owed: bool) -> None:
    first = {"geboden_ondersteuning": ["Coaching: drie gesprekken.", line]}
    found = told(reported(first, NAMED_ONE), "G02")
    assert [one.path[1] for one in found] == ([1] if owed else [])


@pytest.mark.parametrize(
    ("agreement", "settled"),
    [
        ("Je haalt in augustus drie orders binnen.", False),
        ("Je haalt de achterstand in het systeem weg.", False),
        ("Je haalt je achterstand in.", False),
        ("Karim haalt de gesprekken van de coaching in op 12 mei.", False),
        ("Wilma haalt het inwerken in, op 12 mei.", True),
        ("Dat halen we in op 12 mei.", True),
        ("Op 12 mei halen we het in.", True),
    ],
)
def test_only_what_is_made_up_for_is_agreed_anew(agreement: str, settled: bool) -> None:
    assert agreed(agreement) == ("" if settled else "Beloofde hulp is niet gegeven: ‘Inwerken’.")


def test_a_giver_is_named_without_a_title() -> None:
    support = {"titel": "Bila", "vorm": "coaching", "wie": "leidinggevende", "afspraak": "Elke woensdag."}
    text = reported({"geboden_ondersteuning": ["Zes gesprekken met Karim."]}, ondersteuning=[support])
    assert not told(text.replace("naam: Karim Aydin", "naam: dr. Karim Aydin"), "G02")


EACH_MONTH = {"titel": "Voortgang", "afspraak": "Elke maand praat je met Esther.", "wie": "hr"}


@pytest.mark.parametrize(
    ("line", "more", "given"),
    [
        ("Twee maandoverleggen.", [], True),
        ("Maandelijkse gesprekken: twee.", [], True),
        ("Twee weekgesprekken.", [], False),
        ("Twee maandoverleggen met het hele team.", [], False),
        ("Koffie gedronken.", [], False),
        ("Twee maandoverleggen.", [EACH_MONTH | {"titel": "Terugblik"}], False),
    ],
)
def test_help_by_its_pace(line: str, more: list[dict[str, str]], given: bool) -> None:
    support = [*clean_plan()["ondersteuning"], EACH_MONTH, *more]
    report = {"geboden_ondersteuning": [*FULL["geboden_ondersteuning"], line]}
    assert (not told(reported(report, ondersteuning=support), "G02")) is given


@pytest.mark.parametrize(
    ("lines", "owed"),
    [
        (("Coaching: niet gekregen.", TRAINING), ["Coaching"]),
        ((TRAINING,), ["Coaching"]),
        (("Coaching: drie gesprekken.", TRAINING), []),
    ],
)
def test_what_is_owed_when_a_plan_closes(lines: tuple[str, ...], owed: list[str]) -> None:
    plan = api.load(given(*lines).encode(), "plan.yaml").plan
    assert isinstance(plan, Verbeterplan)
    assert [one.titel for one in still_owed(plan)] == owed


def test_nothing_is_known_to_be_owed_without_a_report() -> None:
    plan = api.load(dump(clean_plan()).encode(), "plan.yaml").plan
    assert isinstance(plan, Verbeterplan)
    assert still_owed(plan) == []


def test_promised_help_that_did_not_come_is_told_before_a_measure(capsys: pytest.CaptureFixture[str]) -> None:
    text = reported({"geboden_ondersteuning": ["Coaching: niet gekregen."]})
    read = api.load(text.encode(), "plan.yaml").plan
    assert isinstance(read, Verbeterplan)
    tell_owed(read)
    assert "deze hulp er helemaal was: ‘Coaching’" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("title", "line", "spoken_of"),
    [
        ("Lessen SOEP", "Les SOEP op 14 en 28 april 2026.", True),
        ("Lessen SOEP", "De SOEP-les was op 14 en 28 april.", True),
        ("Les SOEP", "De twee lessen SOEP waren op 14 en 28 april.", True),
        ("Uren Excel", "Het uur Excel was op 14 april.", True),
        ("Taak lichter", "Je taken waren vanaf 6 april lichter.", True),
        ("Lessen SOEP", "De les Excel was op 14 april.", False),
        ("Lessen SOEP", "SOEP is op 14 april besproken.", False),
        ("Uren Excel", "Het uur Word was op 14 april.", False),
    ],
)
def test_help_is_known_by_its_title_in_singular_and_plural(title: str, line: str, spoken_of: bool) -> None:
    plan = api.load(dump(clean_plan()).encode(), "plan.yaml").plan
    assert isinstance(plan, Verbeterplan)
    help_ = plan.ondersteuning[0].model_copy(
        update={"titel": title, "vorm": None, "afspraak": "Zo gaat het."}
    )
    assert speaks_of(line, help_, plan) == spoken_of
