"""Spans from one talk or measurement to the next: over these a result is measured (T = periode)."""

import pytest

from spvgen.wording.judge import judge
from spvgen.wording.periods import periods

MEASURED = [
    "{} is minimaal 90% van de bonnen juist.",
    "{} zijn er hooguit drie klachten.",
    "{} haal je gemiddeld een 8.",
]
SINCE = [
    "Sinds het vorige gesprek", "Sinds ons vorige gesprek", "Sinds de laatste meting", "Vanaf de vorige bespreking",
    "Na de vorige evaluatie", "Sinds de vorige keer", "Sinds de laatste loting", "Geteld vanaf het gesprek daarvoor",
    "Sinds we elkaar het laatst spraken",
]  # fmt: skip
BETWEEN = [
    "Van gesprek tot gesprek", "Van evaluatie tot evaluatie", "Van meting op meting", "Van het ene gesprek tot het andere",
    "Tussen twee gesprekken", "Tussen de evaluaties", "In de tijd tussen twee metingen", "In de week vóór elk gesprek",
    "In de vier weken vóór elke evaluatie", "In de maand voorafgaand aan ieder gesprek",
    "Van het vorige gesprek tot nu",
]  # fmt: skip
BEFORE = [
    "Over de vier weken vóór het gesprek", "In de laatste drie weken voor de bespreking", "Over de maand ervoor",
    "In de weken ertussen", "Over de voorafgaande maand", "In de daaraan voorafgaande vier weken",
    "Over de vier voorafgaande weken", "Telkens over de afgelopen maand", "In de periode na het vorige gesprek",
]  # fmt: skip


@pytest.mark.parametrize("span", [*SINCE, *BETWEEN, *BEFORE, "Per loting", "Per gespreksronde"])
def test_what_is_measured_from_talk_to_talk_has_a_period(span: str) -> None:
    found = {text: judge(text).time.value for frame in MEASURED if (text := frame.format(span))}
    assert {text for text, time in found.items() if time != "periode"} == set()


@pytest.mark.parametrize(
    "text",
    [
        "Na minimaal 95% van je voerbeurten is de lijst ingevuld, geteld van gesprek tot gesprek.",
        "Van de orders staat minimaal 90% in het systeem. We tellen steeds de vier weken vóór het gesprek.",
        "Minimaal 90% gaat op tijd weg; we kijken telkens naar de weken ertussen.",
        "Minimaal 90% is juist; voor elk gesprek tellen we de vier weken daarvoor.",
        "Minimaal 90% is juist; we tellen steeds terug tot het vorige gesprek.",
        "Minimaal 85% heeft een verslag. We kijken naar de bezoeken sinds het vorige gesprek.",
        "Van de dossiers die sinds het vorige gesprek zijn geloot, zijn er minimaal elf compleet.",
        "Van je orders komt maximaal 8% terug, geteld over de vier weken vóór het gesprek.",
        "Van de laatste twintig dossiers vóór het gesprek zijn er minimaal achttien compleet.",
        "Minimaal negen van de tien zijn compleet; we lezen telkens de laatste tien dossiers.",
        "Sinds de vorige bespreking heb je minimaal vijf offertes verstuurd.",
    ],
)
def test_so_it_is_beside_what_is_asked(text: str) -> None:
    assert judge(text).time == "periode"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Sinds het vorige gesprek bel je klanten zelf terug.", "start"),
        ("Sinds de laatste evaluatie werk je zonder hulp.", "start"),
        ("Van gesprek tot gesprek schrijf je een brief.", "frequentie"),
        ("In de week vóór elk gesprek kijkt Anneke bij tien koeien mee.", "frequentie"),
        ("Tussen twee gesprekken lees je de kaart.", "frequentie"),
        ("In de week ervoor leg je de spullen klaar.", "geen"),
        ("Je stuurt de agenda de week ervoor.", "geen"),
        ("De telling van de week ervoor bespreek je met Kim.", "geen"),
    ],
)
def test_an_act_is_not_measured_over_it(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    "text",
    [
        "Sinds de vorige klant is minimaal 90% juist.",
        "Sinds je vorige baan is minimaal 90% juist.",
        "Van deur tot deur is minimaal 90% bereikt.",
        "Van klant tot klant verschilt de vraag.",
        "Dat verschilt van keer tot keer.",
        "Tussen twee klanten neem je hooguit vijf minuten pauze.",
        "Tussen de kasten is minimaal 90% leeg.",
        "Je telt steeds de vier dozen vóór het raam; 90% is vol.",
        "Minimaal 90% van de kaarten is juist, per kaart geteld.",
        "Per gesprek stel je minimaal drie vragen.",
        "In het vorige gesprek is afgesproken dat 90% juist is.",
        "Meer dan bij de vorige meting: minimaal 90% van de bonnen is juist.",
        "Op de dag voorafgaand aan de les staat 90% van de lessen in de map.",
    ],
)
def test_what_is_no_span_from_talk_to_talk(text: str) -> None:
    assert judge(text).time == "geen"


@pytest.mark.parametrize("span", ["In de periode tussen twee gesprekken", "Over het halfjaar ervoor"])
def test_such_a_span_has_no_name_of_its_own(span: str) -> None:
    assert periods(f"{span} is 90% van de bonnen juist.") == ()


@pytest.mark.parametrize(
    ("text", "time"),
    [
        (
            "Sinds het vorige gesprek is minimaal 90% volledig. Volledig betekent dat alles is ingevuld.",
            "periode",
        ),
        ("Na de vorige meting zijn hooguit twee kasten leeg. Leeg is een kast zonder doos.", "periode"),
        ("Sinds de laatste telling is minimaal 90% geteld; dat geldt ook in de hal.", "periode"),
        ("Sinds het vorige gesprek heeft zij vier keer gemist; voortaan belt zij zelf.", "start"),
        ("Sinds januari heeft zij minimaal vier keer gemist; je belt nu zelf de klant.", "geen"),
        ("Sinds de vorige evaluatie is dat gebeurd; je belt nu zelf alle klanten.", "geen"),
    ],
)
def test_with_a_bound_it_is_asked_and_not_told(text: str, time: str) -> None:
    assert judge(text).time == time
