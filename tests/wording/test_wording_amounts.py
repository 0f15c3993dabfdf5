"""Quantities, dates, periods and frequencies as other rules compare them with the keys of a plan."""

from datetime import date
from decimal import Decimal

import pytest

from spvgen.numerals import number_or_none, rank_of, word_value
from spvgen.wording.amount import Amount
from spvgen.wording.dates import dates
from spvgen.wording.frequencies import Frequency, frequencies
from spvgen.wording.periods import periods
from spvgen.wording.quantities import quantities


def only(text: str) -> Amount:
    """The one quantity of a text."""
    (amount,) = quantities(text)
    assert text[amount.start : amount.end] == amount.text
    return amount


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("minimaal 5 afspraken", "5", "afspraken", "minimaal"),
        ("ten hoogste 3,5 uur", "3.5", "uur", "maximaal"),
        ("niet meer dan vijfentwintig klachten", "25", "klachten", "maximaal"),
        ("meer dan 90.000 bezoekers", "90000", "bezoekers", "minimaal"),
        ("≤ 12 klachten", "12", "klachten", "maximaal"),
        ("3 of minder fouten", "3", "fouten", "maximaal"),
        ("anderhalf uur", "1.5", "uur", None),
        ("meer dan een halve millimeter", "0.5", "millimeter", "minimaal"),
        ("6 uitgewerkte casussen", "6", "casussen", None),
        ("geen enkele klacht", "0", "klacht", None),
        ("nul klachten", "0", "klachten", None),
        ("2,5 miljoen stuks", "2500000", "stuks", None),
    ],
)
def test_quantity_has_value_unit_and_bound(text: str, value: str, unit: str, bound: str | None) -> None:
    amount = only(text)
    assert (amount.value, amount.unit, amount.bound) == (Decimal(value), unit, bound)


def test_percentages_and_euros() -> None:
    assert only("85%").percent and only("85 procent").percent
    assert only("€ 1.250,50").euro and only("€ 1.250,50").value == Decimal("1250.50")
    assert only("tot EUR 2.500").euro and only("hoogstens EUR2.500").value == Decimal(2500)
    assert only("1.250 euro").euro and not only("1.250 euro").percent


def test_from_and_to_have_their_roles() -> None:
    assert [(int(a.value), a.role) for a in quantities("van 62% naar 85%")] == [(62, "basis"), (85, "norm")]
    assert [a.role for a in quantities("nu 6, straks 12 klanten")] == ["basis", ""]
    assert [only(f"In maart was {norm} goed.").role for norm in ("62%", "minimaal 90%")] == ["basis", ""]
    assert only("2 dagen sneller").role == only("Het verzuim daalt met 2 procent").role == "verschil"


def test_a_range_keeps_both_ends() -> None:
    assert (only("3 à 4 klanten").value, only("3 à 4 klanten").upper) == (Decimal(3), Decimal(4))


@pytest.mark.parametrize(
    "text", ["vóór 1 mei 2026", "in week 38", "om 9.30 uur", "lijn 4", "top 3", "24/7", "een 1-op-1", "ISO 9001",
             "tussen 9 en 17 uur", "binnen drie maanden", "groep 5 en 6", "elke twee weken", "in Q3", "Windows 11"],
)  # fmt: skip
def test_moments_and_names_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("twee", "2"),
        ("drieëntwintig", "23"),
        ("honderdvijftig", "150"),
        ("tweeduizend", "2000"),
        ("half", "0.5"),
    ],
)
def test_number_words(word: str, value: str) -> None:
    assert word_value(word) == Decimal(value)


@pytest.mark.parametrize("word", ["honderden", "achter", "tweede", "eenheid", "", "drieste", "elfde"])
def test_other_words_have_no_value(word: str) -> None:
    assert word_value(word) is None


@pytest.mark.parametrize(
    ("word", "number"),
    [("eerste", 1), ("derde", 3), ("zesde", 6), ("achtste", 8), ("twintigste", 20), ("6e", 6), ("21ste", 21),
     ("laatste", None), ("hele", None), ("halve", None), ("zes", None), ("6", None), ("beide", None)],
)  # fmt: skip
def test_the_number_of_an_ordinal(word: str, number: int | None) -> None:
    assert rank_of(word) == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("op 1 september 2026", [(1, 9, 2026)]),
        ("1-9-2026", [(1, 9, 2026)]),
        ("2026-09-01", [(1, 9, 2026)]),
        ("01/09/26", [(1, 9, 2026)]),
        ("uiterlijk 1e mei", [(1, 5, None)]),
        ("tussen 6 en 20 december", [(6, 12, None), (20, 12, None)]),
        ("van ma 3 t/m vr 14 november 2026", [(3, 11, 2026), (14, 11, 2026)]),
        ("vóór 1-3 a.s.", [(1, 3, None)]),
        ("1-3 klanten", []),
        ("31 stuks", []),
        ("in mei", []),
    ],
)
def test_dates(text: str, found: list[tuple[int, int, int | None]]) -> None:
    assert [(mention.day, mention.month, mention.year) for mention in dates(text)] == found


def test_a_date_knows_its_calendar_day_only_when_it_exists() -> None:
    assert dates("1 september 2026")[0].day_in(2027) == date(2026, 9, 1)
    assert dates("30-2-2026")[0].day_in(2026) is None
    assert dates("1 september")[0].day_in(2027) == date(2027, 9, 1)
    assert dates("29 februari")[0].day_in(2027) is None


@pytest.mark.parametrize(
    "same",
    [
        ["wekelijks", "elke week", "1 keer per week", "eens per week", "elke maandag", "op vrijdag"],
        ["halfjaarlijks", "2x per jaar", "elke zes maanden"],
        [
            "om de week",
            "elke twee weken",
            "tweewekelijks",
            "2-wekelijks",
            "eens in de twee weken",
            "in de oneven weken",
        ],
        ["dagelijks", "elke dag", "iedere werkdag", "maandag t/m vrijdag"],
        ["per kwartaal één keer of driemaandelijks", "kwartaalijks"],
        ["elke eerste maandag van de maand", "elke eerste maandag", "elke laatste vrijdag", "maandelijks"],
        ["elke dinsdag en donderdag", "twee keer per week"],
        ["van maandag tot en met donderdag", "di t/m vr", "vier keer per week", "van dinsdag tot vrijdag"],
        ["van woensdag t/m vrijdag", "van vrijdag tot en met zondag", "3 keer per week"],
    ],
)
def test_equal_frequencies_are_equal_in_other_words(same: list[str]) -> None:
    found = [frequencies(text) for text in same]
    assert all(len(mentions) == 1 for mentions in found)
    assert len({mentions[0] for mentions in found}) == 1


def test_a_frequency_is_times_in_so_many_units() -> None:
    (mention,) = frequencies("Je belt drie keer per twee weken.")
    assert mention == Frequency(3, 2, "week")
    assert mention.text == "drie keer per twee weken"
    assert frequencies("Bij elke levering telt hij de dozen.") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("per kwartaal minstens 80%", ["kwartaal"]),
        ("maandelijks € 42.000", ["maand"]),
        ("80% van je kwartaalquotum", ["kwartaal"]),
        ("5 klanten p/w", ["week"]),
        ("€ 90.000 per kwartaal, naar rato over de looptijd", ["kwartaal", "naar rato", "looptijd"]),
        ("in het derde kwartaal van 2026", ["benoemd"]),
        ("vóór 1 mei", []),
        ("in de drie weken vóór 13 april", []),
    ],
)
def test_periods(text: str, names: list[str]) -> None:
    assert [period.name for period in periods(text)] == names


def test_a_named_period_knows_its_months() -> None:
    (quarter,) = periods("in het derde kwartaal van 2026")
    assert (quarter.months, quarter.year) == ((7, 9), 2026)
    (spring,) = periods("van april t/m juni")
    assert (spring.months, spring.year) == ((4, 6), None)


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("elke maand twee keer", (2, 1, "maand")),
        ("iedere week 3x", (3, 1, "week")),
        ("elk kwartaal vier keer", (4, 3, "maand")),
        ("elke drie dagen", (1, 3, "dag")),
        ("elke tweede donderdag van 8.00 tot 12.00 uur", (1, 1, "week")),
    ],
)
def test_so_often_in_each(text: str, often: tuple[int, int, str]) -> None:
    (one,) = frequencies(text)
    assert (one.times, one.every, one.unit) == often
    assert not one.text.endswith(" van")


@pytest.mark.parametrize(
    ("word", "value"), [("7", 7), ("Drie", 3), ("anderhalf", Decimal("1.5")), ("paar", None), ("", None)]
)
def test_a_number_in_digits_or_words(word: str, value: Decimal | None) -> None:
    assert number_or_none(word) == value
