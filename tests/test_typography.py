"""Spaces that do not break: inside dates, times and amounts, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spvgen.typography import NO_BREAK, curled, tied


@pytest.mark.parametrize(
    "text",
    [
        "op 8_juli_2025",
        "op dinsdag_8_juli_2025, elke dinsdag om 10:00_uur",
        "training voor_‘Slapende klanten’ en voor klanten",
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
        "En ’s_avonds, of ’s_morgens in ’t_magazijn",
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
        "Marit’s agenda",
    ],
)
def test_left_alone(text: str) -> None:
    assert tied(text) == text


@given(st.text())
def test_no_word_changes(text: str) -> None:
    assert straight(tied(text)) == straight(text)


def straight(text: str) -> str:
    text = text.replace(NO_BREAK, " ").replace("’", "'").replace("‘", "'")
    return text.replace("“", '"').replace("”", '"')


@pytest.mark.parametrize(
    "text",
    [
        "twee nieuwe collega’s en foto’s",
        "’s morgens, ’s-Hertogenbosch en ’s Gravenmoer; ’S-Gravenhage",
        "sinds het najaar van ’25",
        "Kees’ agenda, Max’ plan en O’Brien",
        "’t Hoekje, ’n klant, ’k weet, en zo’n vraag",
        "‘Klanten’ en “collega’s”",
    ],
)
def test_an_apostrophe_is_printed_as_one(text: str) -> None:
    assert curled(straight(text)) == text
    assert curled(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "‘goede gesprekken’ noemde je dat",
        "(de ‘& Zoon’ ben ik)",
        "Je zei: “Die bonnen waren kwijt.”",
        "een ‘endo twee kanalen’, ‘bel de mensen ...’ en ‘gebeld op’",
        "de “Opslaan”-knop, of ‘ja’/‘nee’",
        "‘Hij zei “morgen”’, en ‘s’ is een letter",
        "‘Bel ’s avonds de collega’s’ zei je, ’s ochtends; Hans’ plan heet ‘Gereed’",
        '‘van 9 tot 17’ en een scherm van 24" breed',
    ],
)
def test_what_clearly_is_a_pair_of_quotation_marks_is_printed_as_one(text: str) -> None:
    inches = text.replace('24"', "24@")
    assert curled(straight(inches).replace("@", '"')) == text
    assert curled(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "'goede gesprekken noemde je dat",
        "goede gesprekken' noemde je dat",
        "' goede gesprekken ' en \" mooi \"",
        'een 24" scherm naast een van 27"',
        "5' tot 6' breed, dus 5'4\"",
        "'Hans' plan is goed' zei je",
        'Hij zei "ja, en "nee"',
        "''dubbel'' en \"\"",
        "Je zei: 'n goed plan', en 's avonds",
        "rock 'n' roll",
        "het scherm is 6' breed",
        "'25 klanten' stond er",
        "o'brien@voorbeeld.nl en voorbeeld.nl/d'or/x",
        "5'4",
    ],
)
def test_a_quotation_mark_an_address_and_a_measure_stay_as_they_are(text: str) -> None:
    assert curled(text) == text


def test_within_quotation_marks_an_apostrophe_between_letters_is_still_one() -> None:
    assert curled("'collega's helpen' zei je 's avonds") == "‘collega’s helpen’ zei je ’s avonds"
    assert curled("'n collega's idee' zei je 's avonds") == "'n collega’s idee' zei je 's avonds"


@given(st.text("aszxt'’ 25-S.\"‘“”n", max_size=30))
def test_a_mark_takes_the_place_of_one_and_stays(text: str) -> None:
    found = curled(text)
    assert len(found) == len(text)
    assert straight(found) == straight(text)
    assert curled(found) == found
