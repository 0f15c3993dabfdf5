"""Spaces that do not break: inside dates, times and amounts, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spvgen.typography import NO_BREAK, tied


@pytest.mark.parametrize(
    "text",
    [
        "op 8_juli_2025",
        "van maart_2025 tot en met 12_april_2026",
        "elke week_· uiterlijk 3_mei_· bron",
        "_· ",
        "uiterlijk 31_augustus.",
        "KvK_01020304",
        "om 09:00_uur",
        "van 9_uur tot 17_uur",
        "binnen 30_minuten",
        "minimaal €_90.000 omzet",
        "een bonus van €_90.000,- of €_90.000,–, en EUR_5.000",
        "90.000_euro, dus 80_% of 80_procent van 2_miljoen",
        "Gespreksverslag_– Eerste evaluatie",
        "_– Tom Bakker",
        "in week_40 en week_41",
        "VP-2025-007_· versie_3fa9c1d2",
        "zie art._7:669 lid_3",
        "drs._Van Dam en mevr._De Wit",
        "blz._12",
        "2_km lopen",
        "9.000_kilometer per jaar",
        "En 's_avonds, of ’s_morgens in ’t_magazijn",
    ],
)
def test_tied(text: str) -> None:
    assert tied(text.replace("_", " ")) == text.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    "text",
    [
        "5 afspraken per week",
        "3 julianen",  # no month
        "in mei 12 klanten",
        "de juliaanse 2025",
        "de week daarna",
        "een versie daarvan en een versie 2",
        "Van art. hoort niemand iets.",
        "nr. een",
        "het uur 9",
        "80% van je quotum",
        "€ onbekend",
        "wat 2024–2025 betreft",
        "- een streepje - van de schrijver",
        "van 90 euromunten",
        "start. 8 klanten",
        "Marit's agenda",
    ],
)
def test_left_alone(text: str) -> None:
    assert tied(text) == text


@given(st.text())
def test_no_word_changes(text: str) -> None:
    assert tied(text).replace(NO_BREAK, " ") == text.replace(NO_BREAK, " ")
