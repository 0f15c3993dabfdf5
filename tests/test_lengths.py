"""How long something lasts, as people say it."""

from datetime import date

import pytest

from spvgen.lengths import Length, length_in


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        ("2 weken", Length(days=14)),
        ("twee weekjes", Length(days=14)),
        ("Nog zes weken.", Length(days=42)),
        ("6wk", Length(days=42)),
        ("een week of zes", Length(days=42)),
        ("6 weken langer", Length(days=42)),
        ("+ 2 weken", Length(days=14)),
        ("anderhalve week", Length(days=11)),
        ("tien dagen", Length(days=10)),
        ("een maand", Length(months=1)),
        ("maand", Length(months=1)),
        ("met drie maanden verlengen", Length(months=3)),
        ("een extra maand", Length(months=1)),
        ("1,5 maand", Length(months=1, days=14)),
        ("een maand en twee weken", Length(months=1, days=14)),
        ("2 kwartalen", Length(months=6)),
        ("een half jaar", Length(months=6)),
        ("halfjaar", Length(months=6)),
        ("anderhalf jaar", Length(months=18)),
        ("het hele jaar", Length(months=12)),
    ],
)
def test_a_length_as_people_say_it(typed: str, length: Length) -> None:
    assert length_in(typed) == length


@pytest.mark.parametrize(
    "typed",
    ["", "6", "weken", "een", "een paar weken", "4 tot 6 weken", "week 40", "weekend", "half mei", "anderhalf", "0 weken",
     "per week", "elke maand", "2 weken na de zomer", "twee half jaar", "ene week"],
)  # fmt: skip
def test_anything_else_is_none(typed: str) -> None:
    assert length_in(typed) is None


def test_months_are_months_and_weeks_are_days() -> None:
    assert Length(months=1).after(date(2026, 1, 31)) == date(2026, 2, 28)
    assert Length(months=1, days=14).after(date(2026, 1, 12)) == date(2026, 2, 26)
    assert Length(months=1).before(date(2026, 3, 31)) == date(2026, 2, 28)
    assert (Length(months=12).weeks, Length(months=1).weeks, Length(days=10).weeks) == (52, 4, 1)


def test_no_day_is_past_the_last_year() -> None:
    for length in (Length(months=12 * 9000), Length(days=10**12)):
        with pytest.raises(OverflowError):
            length.after(date(2026, 1, 12))
