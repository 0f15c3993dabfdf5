"""Reading and writing values as the Dutch do; babel (nl_NL) judges what is written."""

import string
import subprocess
import sys
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

import pytest
from babel.dates import format_date as babel_date
from babel.numbers import format_decimal
from hypothesis import example, given
from hypothesis import strategies as st

from spvgen.closing import ends_shortened, with_stop
from spvgen.dates import (
    MONTHS,
    WEEKDAYS,
    Side,
    format_date,
    format_time,
    meant_date,
    meant_day,
    parse_date,
    parse_time,
    typed_date,
)
from spvgen.dutch import DutchValueError, closest, count, format_number, join_list, parse_number, slug
from spvgen.quantities import Bound, Quantity, format_quantity, meets, same_unit
from spvgen.quantity_reading import parse_quantity

KINDS = {
    "datum_schrijfwijze", "datum_onmogelijk", "datum_bereik", "datum_geen", "tijd",
    "getal_dubbelzinnig", "getal", "hoeveelheid", "geen_getal",
}  # fmt: skip

Parser = Callable[[str], object]
PARSERS: tuple[Parser, ...] = (parse_date, parse_time, parse_number, parse_quantity)

plan_dates = st.dates(date(1900, 1, 1), date(2199, 12, 31))
numbers = st.builds(
    lambda digits, places: Decimal(digits).scaleb(-places),
    st.integers(-(10**12), 10**12),
    st.integers(0, 3),
)
UNITS = ("", "%", "€", "€ per maand", "% van het quotum", "uur per dag", "afspraken", "km²", "°C", "kg CO2")
quantities = st.builds(Quantity, numbers, st.sampled_from(UNITS), st.none() | st.sampled_from(Bound))
# Scraps from which a text comes close to a value much more often than from arbitrary characters.
SCRAPS = (
    *"0123456789 ,.-%€:=/'’٣½é\N{NO-BREAK SPACE}", "12", "2026", "000", "minimaal", "ten hoogste", "precies",
    "euro", "procent", "k", "miljoen", "per week", "afspraken", "uur", "drie", "januari", "mei", "of meer",
)  # fmt: skip
scrappy = st.lists(st.sampled_from(SCRAPS), max_size=8).map("".join)


def refusal(parse: Parser, text: str) -> DutchValueError:
    """The error that a text must give."""
    with pytest.raises(DutchValueError) as caught:
        parse(text)
    return caught.value


def answer(parse: Parser, text: str) -> object:
    """The value, or the error: whatever a text gives."""
    try:
        return parse(text)
    except DutchValueError as error:
        return error


# --- Dates


@given(plan_dates)
def test_iso_date_is_read(day: date) -> None:
    assert parse_date(f"\N{NO-BREAK SPACE}{day.isoformat()} ") == day


@given(plan_dates)
def test_other_spelling_of_a_date_is_refused_with_the_right_one(day: date) -> None:
    spellings = [
        format_date(day),
        format_date(day, weekday=True),
        f"{day.day} {MONTHS[day.month - 1].upper()} {day.year}",
        f"{day:%d-%m-%Y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d.%m.%Y}",
        f"{day:%Y%m%d}",
        f"{day:%Y/%m/%d}",
        f"{day.isoformat()}T09:00:00",
    ]
    for spelling in spellings:
        error = refusal(parse_date, spelling)
        assert (error.kind, error.hint) == ("datum_schrijfwijze", f"Schrijf: {day.isoformat()}")
        assert spelling in str(error)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("12 januari 2026", "2026-01-12"),
        ("12 jan. 2026", "2026-01-12"),
        ("12-jan-2026", "2026-01-12"),
        ("ma 12 jan 2026", "2026-01-12"),
        ("12e januari '26", "2026-01-12"),
        ("3 mrt 2026", "2026-03-03"),
        ("1 sept. 2026", "2026-09-01"),
        ("12 febuari 2026", "2026-02-12"),  # a very common slip
        ("12 October 2026", "2026-10-12"),
        ("01-02-2026", "2026-02-01"),  # day first
        ("12/1/26", "2026-01-12"),
        ("12-1-98", "1998-01-12"),
        ("2026-1-5", "2026-01-05"),
        ("2026 01 05", "2026-01-05"),
        ("20260112", "2026-01-12"),
        ("2026-01-12 09:00", "2026-01-12"),
    ],
)
def test_date_in_another_spelling(text: str, right: str) -> None:
    error = refusal(parse_date, text)
    assert (error.kind, error.hint) == ("datum_schrijfwijze", f"Schrijf: {right}")
    meant = format_date(parse_date(right))
    understood = (
        "staat hier in woorden; een"
        if text == meant
        else f"is begrepen als {meant}, maar hier schrijf je een"
    )
    assert f"{understood} datum" in str(error)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("12 mei", "Zet het jaar erbij, zo: 12-5-JJJJ."),
        ("mei 2026", "Zet de dag erbij, zo: DD-5-2026."),
        ("dinsdag 12 januari 2026", "Let op: dat is een maandag. Schrijf: 12-1-2026"),
        ("30 februari 2026", "Kies een dag van 1-2-2026 tot en met 28-2-2026."),
        ("2026-13-05", "Bedoel je 13 mei 2026? Schrijf dan: 13-5-2026"),
        ("morgen", "Schrijf dag, maand en jaar."),
    ],
)
def test_at_a_question_the_day_comes_first(text: str, hint: str) -> None:
    assert refusal(meant_date, text).hint == hint


@given(plan_dates)
def test_a_day_as_it_is_typed_reads_back(day: date) -> None:
    assert meant_date(typed_date(day)) == day


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("12 januari", "Zet het jaar erbij, zo: JJJJ-01-12."),
        ("29 februari", "Zet het jaar erbij, zo: JJJJ-02-29."),
        ("12-7", "Zet het jaar erbij, zo: JJJJ-07-12."),
        ("3/11", "Zet het jaar erbij, zo: JJJJ-11-03."),
        ("januari 2026", "Zet de dag erbij, zo: 2026-01-DD."),
        ("dinsdag 12 januari 2026", "Let op: dat is een maandag. Schrijf: 2026-01-12"),
    ],
)
def test_date_with_a_part_missing_or_at_odds(text: str, hint: str) -> None:
    error = refusal(parse_date, text)
    assert (error.kind, error.hint) == ("datum_schrijfwijze", hint)


@pytest.mark.parametrize(
    ("text", "says", "hint"),
    [
        ("2026-02-30", "februari 2026 heeft 28 dagen", "2026-02-28"),
        ("2028-02-30", "februari 2028 heeft 29 dagen", "2028-02-29"),
        ("2026-04-31", "april 2026 heeft 30 dagen", "2026-04-30"),
        ("2026-04-00", "april 2026 heeft 30 dagen", "2026-04-01"),
        ("30 februari 2026", "februari 2026 heeft 28 dagen", "2026-02-28"),
        ("2026-13-05", "er is geen maand 13", "Schrijf dan: 2026-05-13"),
        ("01-13-2026", "er is geen maand 13", "Schrijf dan: 2026-01-13"),
        ("2026-13-40", "er is geen maand 13", "twaalf maanden"),
        ("00-00-2026", "er is geen maand 0", "twaalf maanden"),
    ],
)
def test_impossible_date(text: str, says: str, hint: str) -> None:
    error = refusal(parse_date, text)
    assert error.kind == "datum_onmogelijk"
    assert f"‘{text}’" in str(error) and says in str(error)
    assert hint in error.hint


@pytest.mark.parametrize("text", ["1899-12-31", "2200-01-01", "0026-01-12", "9999-12-31", "12-01-1026"])
def test_year_out_of_range(text: str) -> None:
    error = refusal(parse_date, text)
    assert error.kind == "datum_bereik"
    assert "1900" in error.hint and "2199" in error.hint


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "morgen",
        "maandag 2026",
        "5 afspraken",
        "31 april",
        "31-4",
        "12-13",
        "eind mei 2026",
        "٢٠٢٦-٠١-١٢",
        "1768176000",
    ],
)
def test_no_date_at_all(text: str) -> None:
    error = refusal(parse_date, text)
    assert error.kind == "datum_geen"
    assert "2026-01-12" in error.hint


@given(st.dates(date(1000, 1, 1)))
def test_written_dates_as_babel_writes_them(day: date) -> None:
    assert format_date(day) == babel_date(day, "long", locale="nl_NL")
    assert format_date(day, weekday=True) == babel_date(day, "full", locale="nl_NL")


def test_names_in_their_order() -> None:
    assert [format_date(date(2025, month, 1)).split()[1] for month in range(1, 13)] == list(MONTHS)
    assert [format_date(date(2025, 9, day), weekday=True).split()[0] for day in range(1, 8)] == list(WEEKDAYS)


# --- Times


@given(st.times())
def test_time_written_and_read_again(moment: time) -> None:
    whole = moment.replace(second=0, microsecond=0)
    assert parse_time(format_time(moment)) == whole
    assert parse_time(f"{moment:%H:%M}") == whole


def test_time_as_written() -> None:
    assert format_time(time(9)) == "09:00 uur"
    assert parse_time("9:05") == time(9, 5)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("9.00", "09:00"),
        ("9 uur", "09:00"),
        ("9.30 uur", "09:30"),
        ("09u00", "09:00"),
        ("9u", "09:00"),
        ("14h15", "14:15"),
        ("9", "09:00"),
        ("09:00:00", "09:00"),
    ],
)
def test_time_in_another_spelling(text: str, right: str) -> None:
    error = refusal(parse_time, text)
    assert (error.kind, error.hint) == ("tijd", f"Schrijf: {right}")


@pytest.mark.parametrize("text", ["", "half tien", "24:00", "09:60", "25.00", "9:0", "٩:٠٠", "9:00-10:00"])
def test_no_time(text: str) -> None:
    error = refusal(parse_time, text)
    assert error.kind == "tijd"
    assert error.hint and "Schrijf: " not in error.hint


# --- Numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3,2", "3.2"),
        ("90.000", "90000"),
        ("90000", "90000"),
        ("1.250.000,50", "1250000.50"),
        ("-3", "-3"),
        ("\N{MINUS SIGN}3", "-3"),
        ("0,500", "0.500"),
        ("1,500", "1.500"),  # a comma stands before decimals, always
        ("007", "7"),
        (" 80\N{NO-BREAK SPACE}", "80"),
        ("-0", "0"),
        ("0,1", "0.1"),
        ("999.999.999.999.999", "999999999999999"),
    ],
)
def test_number_is_read_exactly(text: str, value: str) -> None:
    assert str(parse_number(text)) == value


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1.5", "Bedoel je 1,5 of 1.500?"),
        ("-1.5", "Bedoel je -1,5 of -1.500?"),
        ("12.75", "Bedoel je 12,75 of 12.750?"),
        ("1.2345", "Bedoel je 1,2345 of 12.345?"),
        ("1500.000", "Bedoel je 1.500,000 of 1.500.000?"),
        ("0.500", "Bedoel je 0,500?"),  # no thousands begin with a zero
    ],
)
def test_ambiguous_number_asks_which(text: str, hint: str) -> None:
    error = refusal(parse_number, text)
    assert (error.kind, error.hint) == ("getal_dubbelzinnig", hint)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1,234,567", "1.234.567"),
        ("1,500.00", "1.500,00"),
        ("90 000", "90.000"),
        ("90\N{NARROW NO-BREAK SPACE}000,50", "90.000,50"),
        ("90'000", "90.000"),
        ("+3", "3"),
        (",5", "0,5"),
        (".5", "0,5"),
        ("5,", "5"),
        ("drie", "3"),
        ("Één", "1"),
    ],
)
def test_number_in_another_spelling(text: str, right: str) -> None:
    error = refusal(parse_number, text)
    assert (error.kind, error.hint) == ("getal", f"Schrijf het getal zo: {right}")
    assert parse_number(right) is not None


@pytest.mark.parametrize(
    "text",
    ["", "1e3", "nan", "inf", "-Infinity", "0x10", "1_000", "٣", "½", "--3", "1.500.00", "1,2,3", "80%", "Σ"],
)
def test_no_number(text: str) -> None:
    error = refusal(parse_number, text)
    assert error.kind == "getal"
    assert "Schrijf het getal zo" not in error.hint


@given(numbers)
def test_written_numbers_as_babel_writes_them(value: Decimal) -> None:
    shortest = value.normalize()  # babel drops trailing zeros, we keep them
    expected = format_decimal(shortest, locale="nl_NL", decimal_quantization=False)
    assert format_number(shortest) == expected


@given(numbers)
def test_number_written_and_read_again(value: Decimal) -> None:
    again = parse_number(format_number(value))
    assert again == value
    assert again.as_tuple().exponent == value.as_tuple().exponent


@pytest.mark.parametrize(
    ("value", "written"),
    [("999", "999"), ("1500", "1.500"), ("3.20", "3,20"), ("-1234.5", "-1.234,5"), ("1E+3", "1.000")],
)
def test_number_as_written(value: str, written: str) -> None:
    assert format_number(Decimal(value)) == written


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_what_is_not_finite_is_never_written(value: str) -> None:
    with pytest.raises(ValueError, match="not a finite number"):
        format_number(Decimal(value))


# --- Quantities


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("62%", "62", "%", None),
        ("62,5 %", "62.5", "%", None),
        ("80 procent", "80", "%", None),
        ("minimaal 80%", "80", "%", Bound.MINIMAAL),
        ("Maximaal 0,8% per maand", "0.8", "% per maand", Bound.MAXIMAAL),
        ("precies 3 demo's", "3", "demo's", Bound.PRECIES),
        ("ten minste 5 afspraken", "5", "afspraken", Bound.MINIMAAL),
        ("tenminste 5 afspraken", "5", "afspraken", Bound.MINIMAAL),
        ("minstens 5 afspraken", "5", "afspraken", Bound.MINIMAAL),
        ("hoogstens 5 fouten", "5", "fouten", Bound.MAXIMAAL),
        ("ten hoogste 5 fouten", "5", "fouten", Bound.MAXIMAAL),
        ("exact 5", "5", "", Bound.PRECIES),
        ("≥ 5", "5", "", Bound.MINIMAAL),
        ("<=5", "5", "", Bound.MAXIMAAL),
        ("€ 90.000", "90000", "€", None),
        ("€90.000,-", "90000", "€", None),
        ("€ -500", "-500", "€", None),
        ("90.000 euro", "90000", "€", None),
        ("5 euro’s per dag", "5", "€ per dag", None),
        ("EUR 90.000,50", "90000.50", "€", None),
        ("minimaal € 500 per maand", "500", "€ per maand", Bound.MINIMAAL),
        ("3 uur\N{NO-BREAK SPACE}per  dag", "3", "uur per dag", None),
        ("2 procentpunt", "2", "procentpunt", None),
        ("50 eurocent", "50", "eurocent", None),
        ("5 kg CO2", "5", "kg CO2", None),
        ("1.500", "1500", "", None),
        ("12 remacties per 1000 km", "12", "remacties per 1.000 km", None),
        ("maximaal 3 retouren per 10.000 orders", "3", "retouren per 10.000 orders", Bound.MAXIMAAL),
        ("€ 45 per 100 ritten", "45", "€ per 100 ritten", None),
        ("0,4% per 1000 stuks", "0.4", "% per 1.000 stuks", None),
        (
            "2 valincidenten per 1000 inwoners per jaar",
            "2",
            "valincidenten per 1.000 inwoners per jaar",
            None,
        ),
        ("3 storingen per 24 uur", "3", "storingen per 24 uur", None),
    ],
)
def test_quantity_is_read(text: str, value: str, unit: str, bound: Bound | None) -> None:
    quantity = parse_quantity(text)
    assert quantity == Quantity(Decimal(value), unit, bound)
    assert parse_quantity(format_quantity(quantity)) == quantity


@pytest.mark.parametrize(
    ("text", "kind", "hint"),
    [
        ("", "geen_getal", "minimaal 5 afspraken"),
        ("afspraken", "geen_getal", "minimaal 5 afspraken"),
        ("minimaal", "geen_getal", "minimaal 5 afspraken"),
        ("circa 5 uur", "hoeveelheid", "Schrijf alleen het getal en de eenheid: 5 uur"),
        ("gem. 4,7", "hoeveelheid", "Schrijf alleen het getal en de eenheid: 4,7"),
        ("gem.4,7", "hoeveelheid", "Schrijf alleen het getal en de eenheid: 4,7"),
        ("nu gemiddeld € 4.000", "hoeveelheid", "Schrijf alleen het getal en de eenheid: € 4.000"),
        ("±70%", "hoeveelheid", "Schrijf alleen het getal en de eenheid: 70%"),
        ("rond de 70%", "hoeveelheid", "Schrijf alleen het getal en de eenheid: 70%"),
        ("71% (februari)", "hoeveelheid", "Schrijf alleen het getal en de eenheid: 71%"),
        ("71%, gemeten in maart 2026", "hoeveelheid", "Schrijf alleen het getal en de eenheid: 71%"),
        ("minimaal 4,7 (gemiddeld over 3 maanden)", "hoeveelheid", "eenheid: minimaal 4,7"),
        (
            "meer dan 5",
            "hoeveelheid",
            "Noem het laagste getal dat wél goed is. Is dat 5, schrijf dan: minimaal 5",
        ),
        (
            "> 80%",
            "hoeveelheid",
            "Noem het laagste getal dat wél goed is. Is dat 80%, schrijf dan: minimaal 80%",
        ),
        (
            "minder dan 3 fouten",
            "hoeveelheid",
            "Noem het hoogste getal dat wél goed is. Is dat 3 fouten, schrijf dan: maximaal 3 fouten",
        ),
        ("meer dan ooit", "geen_getal", "minimaal 5 afspraken"),
        ("zo laag mogelijk", "geen_getal", "Schrijf hoeveel er nog mag, zoals ‘maximaal 3 fouten’"),
        ("12 of meer offertes", "hoeveelheid", "Schrijf: minimaal 12 offertes"),
        ("80% ten hoogste", "hoeveelheid", "Schrijf: maximaal 80%"),
        ("80% max 90%", "hoeveelheid", "minimaal 5 afspraken"),
        ("80% max. 90%", "hoeveelheid", "minimaal 5 afspraken"),
        ("5 min 3 max", "hoeveelheid", "minimaal 5 afspraken"),
        ("12 of meer offertes max 3", "hoeveelheid", "minimaal 5 afspraken"),
        ("80-90%", "hoeveelheid", "Kies één getal: ‘minimaal 80%’ of ‘maximaal 90%’."),
        ("80% tot 90%", "hoeveelheid", "Kies één getal: ‘minimaal 80%’ of ‘maximaal 90%’."),
        ("tussen de 5 en 8 afspraken", "hoeveelheid", "‘minimaal 5 afspraken’ of ‘maximaal 8 afspraken’"),
        ("tussen 1 en 5 fouten", "hoeveelheid", "Kies één getal: ‘maximaal 5 fouten’."),
        ("0 tot 3 klachten", "hoeveelheid", "Kies één getal: ‘maximaal 3 klachten’."),
        ("0 tot 1 klachten", "hoeveelheid", "minimaal 5 afspraken"),
        ("€ 1.000 à € 2.000", "hoeveelheid", "Kies één getal: ‘minimaal € 1.000’ of ‘maximaal € 2.000’."),
        ("5 of 6 " + "a" * 90, "hoeveelheid", "minimaal 5 afspraken"),
        ("5 tot 8 afspraken", "hoeveelheid", "één getal"),
        ("5-8", "hoeveelheid", "één getal"),
        ("3 van de 5", "hoeveelheid", "Schrijf: 60%"),
        ("5 per 2 weken", "hoeveelheid", "één getal"),
        ("5 bezoeken per 14 dagen", "hoeveelheid", "één getal"),
        ("5 klachten per 1.000", "hoeveelheid", "één getal"),
        ("5 klachten per 1000km", "hoeveelheid", "één getal"),
        ("5 klachten per 1.00 km", "hoeveelheid", "één getal"),
        ("5 klachten per 1000 km max 9", "hoeveelheid", "één getal"),
        ("5 klachten per 1000 km of meer", "hoeveelheid", "Schrijf: minimaal 5 klachten per 1.000 km"),
        ("5 ٣", "hoeveelheid", "één getal"),
        ("€ 5%", "hoeveelheid", "één eenheid"),
        ("€ 5 euro", "hoeveelheid", "één eenheid"),
        ("5%%", "hoeveelheid", "één eenheid"),
        ("5 (vijf) klanten", "hoeveelheid", "één eenheid"),
        ("1e3", "hoeveelheid", "één getal"),
        ("5uur", "hoeveelheid", "Zet een spatie voor de eenheid: 5 uur"),
        ("een derde", "hoeveelheid", "als percentage: 33,3%"),
        ("minimaal twee derde van de klanten", "hoeveelheid", "percentage: minimaal 66,7% van de klanten"),
        ("de helft", "hoeveelheid", "als percentage: 50%"),
        ("driekwart", "hoeveelheid", "als percentage: 75%"),
        ("%100", "hoeveelheid", "Schrijf: 100%"),
        ("minimaal %80", "hoeveelheid", "Schrijf: minimaal 80%"),
        ("drie afspraken", "hoeveelheid", "in cijfers: 3 afspraken"),
        ("minimaal € drie", "hoeveelheid", "in cijfers: minimaal € 3"),
        ("80% minimaal", "hoeveelheid", "Schrijf: minimaal 80%"),
        ("5 of meer", "hoeveelheid", "Schrijf: minimaal 5"),
        ("twaalf of meer", "hoeveelheid", "Schrijf: minimaal 12"),
        ("hooguit gemiddeld 3", "hoeveelheid", "de eenheid: hooguit 3"),
        ("€ 1,5 miljoen", "hoeveelheid", "voluit: € 1.500.000"),
        ("maximaal € 90k per jaar", "hoeveelheid", "voluit: maximaal € 90.000 per jaar"),
        ("5 duizend klanten", "hoeveelheid", "voluit: 5.000 klanten"),
        ("1.5 uur", "getal_dubbelzinnig", "Bedoel je 1,5 of 1.500?"),
        ("90 000 euro", "getal", "Schrijf het getal zo: 90.000"),
        ("+5%", "getal", "Schrijf het getal zo: 5"),
        ("1234567890123456 klanten", "getal", "Rond het getal af."),
    ],
)
def test_no_quantity(text: str, kind: str, hint: str) -> None:
    error = refusal(parse_quantity, text)
    assert error.kind == kind
    assert hint in error.hint


@given(quantities)
def test_quantity_written_and_read_again(quantity: Quantity) -> None:
    assert parse_quantity(format_quantity(quantity)) == quantity


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("ten minste 80 procent", "minimaal 80%"),
        ("90000 euro", "€ 90.000"),
        ("maximaal 0,8 %", "maximaal 0,8%"),
        ("5  afspraken", "5 afspraken"),
        ("500 euro per maand", "€ 500 per maand"),
        ("1200 remacties per 1000 km", "1.200 remacties per 1.000 km"),
        ("7", "7"),
    ],
)
def test_quantity_as_written(text: str, written: str) -> None:
    assert format_quantity(parse_quantity(text)) == written


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("1 afspraak", "5 afspraken"),
        ("1 klantbezoek", "3 klantbezoeken"),
        ("1 Lead", "3 leads"),
        ("1 uur per dag", "3 uren per dag"),
        ("1 nieuw account", "3 nieuwe accounts"),
        ("1 gesprek", "2 gesprekken"),
        ("1 les", "2 lessen"),
        ("1 bedrijf", "2 bedrijven"),
        ("1 prijs", "2 prijzen"),
        ("1 offerte", "2 offertes"),
        ("1 demo", "2 demo's"),
        ("1 categorie", "2 categorieën"),
        ("1 reden", "2 redenen"),
        ("1 teamlid", "3 teamleden"),
        ("1 certificaat", "2 certificaten"),
        ("1 cursus", "2 cursussen"),
        ("€ 5", "maximaal 5 euro"),
        ("5 procent", "minimaal 80%"),
        ("3", "precies 4"),
        ("1 remactie per 1000 km", "6 remacties per 1.000 km"),
    ],
)
def test_same_unit(one: str, many: str) -> None:
    assert same_unit(parse_quantity(one), parse_quantity(many))
    assert same_unit(parse_quantity(many), parse_quantity(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5", "5 uur"),
        ("5", "5%"),
        ("5%", "5 procentpunt"),
        ("€ 5", "5%"),
        ("5 afspraken", "5 aanvragen"),
        ("5 afspraken", "5 afspraken per week"),
        ("5 afspraken per week", "5 afspraken per maand"),
        ("1 dag", "1 deal"),
        ("1 maand", "1 maandag"),
        ("5 leads", "5 leden"),
        ("5 klachten per 100 ritten", "5 klachten per 1.000 ritten"),
    ],
)
def test_other_unit(one: str, other: str) -> None:
    assert not same_unit(parse_quantity(one), parse_quantity(other))


@pytest.mark.parametrize(
    ("figure", "norm", "reached"),
    [
        ("80%", "minimaal 80%", True),
        ("79,9%", "minimaal 80%", False),
        ("80%", "80%", True),  # no bound: a minimum
        ("81%", "80%", True),
        ("79%", "80%", False),
        ("0,8%", "maximaal 0,80%", True),
        ("0,81%", "maximaal 0,8%", False),
        ("3 demo's", "precies 3 demo's", True),
        ("4 demo's", "precies 3 demo's", False),
        ("1 afspraak", "minimaal 1 afspraken", True),
        ("maximaal 90%", "minimaal 80%", True),  # the figure's own bound plays no part
        ("90", "minimaal 80%", False),  # nothing to compare
    ],
)
def test_meets(figure: str, norm: str, reached: bool) -> None:
    assert meets(parse_quantity(figure), parse_quantity(norm)) is reached


# --- Any text at all


@pytest.mark.parametrize("parse", PARSERS)
@given(st.text() | scrappy)
def test_no_text_brings_more_than_a_dutch_error(parse: Parser, text: str) -> None:
    assert isinstance(answer(parse, text), date | time | Decimal | Quantity | DutchValueError)


@pytest.mark.parametrize("parse", PARSERS)
@given(scrappy.map("?".__add__))
def test_every_refusal_is_complete(parse: Parser, text: str) -> None:
    error = refusal(parse, text)
    assert error.kind in KINDS
    assert "‘?" in str(error) and str(error).endswith(".")
    assert error.hint.endswith((".", "?"))


@given(scrappy)
def test_whatever_is_read_is_written_so_that_it_is_read_the_same(text: str) -> None:
    quantity = answer(parse_quantity, text)
    if isinstance(quantity, Quantity):
        assert parse_quantity(format_quantity(quantity)) == quantity


PIECES = ("1", "1.", "1,000", "1 000 ", "9 ", " ", "% ", "minimaal ", "1 januari ", "a", "-", "'", "euro")


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("lead", ["", "5", "drie ", "5 duizend "])
def test_endless_text_is_answered_at_once_and_briefly(parse: Parser, lead: str) -> None:
    answers = [answer(parse, lead + piece * 100_000) for piece in PIECES]
    errors = [error for error in answers if isinstance(error, DutchValueError)]
    assert len(errors) >= len(PIECES) - 3  # words without end may follow a figure
    assert all(len(str(error)) < 140 and len(error.hint) < 140 for error in errors)


# --- Words


@pytest.mark.parametrize(
    ("n", "written"), [(0, "0 dagen"), (1, "1 dag"), (3, "3 dagen"), (-1, "-1 dagen"), (1500, "1.500 dagen")]
)
def test_count(n: int, written: str) -> None:
    assert count(n, "dag", "dagen") == written


@pytest.mark.parametrize(
    ("parts", "written"),
    [("", ""), ("a", "a"), ("ab", "a en b"), ("abc", "a, b en c"), ("abcd", "a, b, c en d")],
)
def test_join_list(parts: str, written: str) -> None:
    assert join_list(list(parts)) == written
    assert join_list(tuple(parts), "of") == written.replace(" en ", " of ")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("gevolg", "gevolgen"),
        ("Doelen", "doelen"),
        ("in dienst sinds", "in_dienst_sinds"),
        ("ondersteuing", "ondersteuning"),
        ("zzz", None),
        ("", None),
    ],
)
def test_closest(word: str, meant: str | None) -> None:
    candidates = ["gevolgen", "doelen", "in_dienst_sinds", "ondersteuning"]
    assert closest(word, candidates) == meant
    assert closest(word, set(candidates)) == meant
    assert closest(word, []) is None


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("deels_behaald", None),
        ("niet behaald", "niet_behaald"),
        ("doelen_behaalt", "doelen_behaald"),
        ("doelen niet behaalt", "doelen_niet_behaald"),
    ],
)
def test_nobody_is_taken_to_mean_the_opposite(word: str, meant: str | None) -> None:
    assert closest(word, ["doelen_behaald", "doelen_niet_behaald", "niet_behaald"]) == meant


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Salesquota", "salesquota"),
        ("Klantbehoud & zó", "klantbehoud-en-zo"),
        ("  1e  kwartaal (2026) ", "1e-kwartaal-2026"),
        ("Demo's", "demos"),
        ("Größe", "grosse"),
        ("Ærø", "aero"),
        ("Ω", "u3c9"),
        ("?!", ""),
    ],
)
def test_slug(text: str, id_: str) -> None:
    assert slug(text) == id_


@example("\ufc5e")  # a letter that falls apart into marks
@given(st.text())
def test_slug_is_a_plain_id(text: str) -> None:
    made = slug(text)
    assert set(made) <= set(string.ascii_lowercase + string.digits + "-")
    assert slug(made) == made
    assert made == made.strip("-") and "--" not in made
    if any(char.isalpha() for char in text):
        assert made


def test_import_stays_light() -> None:
    script = "import sys, spvgen.quantity_reading as q; q.parse_quantity('5 uur'); print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert "'spvgen.dutch'" in loaded
    assert "'difflib'" not in loaded and "'babel'" not in loaded


_EXAMPLE = "Schrijf één getal met één eenheid, zoals ‘minimaal 5 afspraken’ of ‘62,5%’."


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("binnen 2 werkdagen", "Schrijf: maximaal 2 werkdagen"),
        ("niet meer dan 5 klachten", "Schrijf: maximaal 5 klachten"),
        ("niet minder dan 80%", "Schrijf: minimaal 80%"),
        ("vanaf 3 offertes", "Schrijf: minimaal 3 offertes"),
        ("binnen twee werkdagen", "Schrijf: maximaal 2 werkdagen"),
        ("negentig procent", "Schrijf het getal in cijfers: 90%"),
        ("Negentig %", "Schrijf het getal in cijfers: 90%"),
        ("minstens negentig procent", "Schrijf het getal in cijfers: minimaal 90%"),
        ("vijfentwintig pct van het quotum", "Schrijf het getal in cijfers: 25% van het quotum"),
        ("twee komma vijf procent", "Schrijf het getal in cijfers: 2,5%"),
        ("drie en een half uur", "Schrijf het getal in cijfers: 3,5 uur"),
        ("een halve dag", "Schrijf het getal in cijfers: 0,5 dag"),
        ("tweehonderd euro", "Schrijf het getal in cijfers: € 200"),
        ("tien offertes van een klant", "Schrijf het getal in cijfers: 10 offertes van een klant"),
        ("tachtig tot negentig procent", "Kies één getal: ‘minimaal 80%’ of ‘maximaal 90%’."),
        ("driekwart", "Schrijf een deel als percentage: 75%"),
        ("zesde plaats", _EXAMPLE),
        ("veel", _EXAMPLE),
        ("“71%”", "Haal de aanhalingstekens weg. Schrijf: 71%"),
        ("„minimaal 80%”", "Haal de aanhalingstekens weg. Schrijf: minimaal 80%"),
    ],
)
def test_a_quantity_in_other_words_is_proposed_as_it_can_be_read(text: str, hint: str) -> None:
    with pytest.raises(DutchValueError) as caught:
        parse_quantity(text)
    assert caught.value.hint == hint


@pytest.mark.parametrize("text", ["hooguit 2 dagen", "ten hoogste 2 dagen", "hoogstens 2 dagen"])
def test_words_for_at_most(text: str) -> None:
    assert format_quantity(parse_quantity(text)) == "maximaal 2 dagen"


@pytest.mark.parametrize(
    ("text", "count", "share"),
    [
        ("14 van de 19", "14, met erachter wat je telt", "73,7%"),
        ("14 van 19 orders", "14 orders", "73,7%"),
        ("minimaal 7 van de 8 weken", "minimaal 7 weken", "minimaal 87,5%"),
        ("3 van de 8 lesweken op tijd", "3 lesweken", "37,5%"),
        ("9 op de 10", "9, met erachter wat je telt", "90%"),
        ("9 op de 10 waren goed", "9, met erachter wat je telt", "90%"),
        ("9 van de 10 keer", "9 keer", "90%"),
        ("7 (van de 9)", "7, met erachter wat je telt", "77,8%"),
        ("14/19", "14, met erachter wat je telt", "73,7%"),
        ("minimaal 9 van de 10", "minimaal 9, met erachter wat je telt", "minimaal 90%"),
    ],
)
def test_a_part_of_a_whole_gets_its_share_and_its_number(text: str, count: str, share: str) -> None:
    with pytest.raises(DutchValueError) as caught:
        parse_quantity(text)
    assert f"schrijf dan {count}." in caught.value.hint
    assert caught.value.hint.endswith(f"Schrijf: {share}")
    parse_quantity(share)


TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "side", "day"),
    [
        ("21 april", "past", "2025-04-21"),
        ("21 april", "coming", "2026-04-21"),
        ("21 april", "near", "2026-04-21"),
        ("28 dec", "near", "2025-12-28"),
        ("30-9", "past", "2025-09-30"),
        ("30/9", "coming", "2026-09-30"),
        ("30.9.", "near", "2025-09-30"),
        ("op 4 mei", "coming", "2026-05-04"),
        ("13 aug", "coming", "2026-08-13"),
        ("3 maart a.s.", "near", "2027-03-03"),
        ("3 maart jl.", "coming", "2026-03-03"),
        ("3 maart 2026 a.s.", "near", "2026-03-03"),
        ("dinsdag 21 april", "coming", "2026-04-21"),
        ("10 maart", "past", "2026-03-10"),
        ("10 maart", "coming", "2026-03-10"),
        ("29 februari", "past", None),
        ("maandag 21 april", "coming", None),
        ("31-4", "past", None),
        ("april", "past", None),
        ("morgen", "coming", None),
    ],
)
def test_a_day_without_a_year(text: str, side: Side, day: str | None) -> None:
    if day is None:
        with pytest.raises(DutchValueError):
            meant_day(text, TODAY, side)
    else:
        assert str(meant_day(text, TODAY, side)) == day


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        ("Leadopvolging", "Leadopvolging."),
        ("Wie belt?", "Wie belt?"),
        ("Offertes;", "Offertes;"),
        ("Let op:", "Let op:"),
        ("Vraag ‘Wie belt?’", "Vraag ‘Wie belt?’"),
        ("Werk voor Smit B.V.", "Werk voor Smit B.V."),
    ],
)
def test_words_are_closed_by_one_mark(words: str, closed: str) -> None:
    assert with_stop(words) == closed


@pytest.mark.parametrize(
    "words",
    ["facturen e.d.", "Smit B.V.", "5 p.m.", "Jansen jr.", "Jansen Jr.", "Bakker & Co.", "1 jan.", "(o.a.", "5 min."],
)  # fmt: skip
def test_an_abbreviation_ends_in_its_point(words: str) -> None:
    assert ends_shortened(words)


@pytest.mark.parametrize(
    "words", ["Je belt met Jan.", "Je belt Max.", "team A.", "de ING.", "facturen.", "Smit BV.", "e.d", ""]
)
def test_another_point_ends_a_sentence(words: str) -> None:
    assert not ends_shortened(words)
