"""K01: characters that were broken on the way."""

import pytest
from whole import told

from spvgen.rules.tekens import broken_words, repair
from support import plan_where


def as_read(text: str, codec: str) -> str:
    """How a text in UTF-8 looks to a program that takes it for something else."""
    return "".join(bytes([byte]).decode(codec, errors="ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("codec", ["cp1252", "cp850", "mac_roman"])
@pytest.mark.parametrize(
    "text", ["café", "één", "ideeën", "Zoë’s", "‘nee’", "€ 90.000", "à la", "2 – 3", "😊"]
)
def test_broken_text_is_mended(text: str, codec: str) -> None:
    broken = as_read(text, codec)
    assert broken != text
    assert repair(broken) == text
    assert broken_words(broken)


def test_text_that_was_broken_twice() -> None:
    assert repair(as_read(as_read("Zoë’s café", "cp1252"), "cp1252")) == "Zoë’s café"


@pytest.mark.parametrize(
    "text",
    [
        "Zoë en één idee – ‘prima’",
        "CAFÉ”", "CAFÉ…", "À’", "“Ä”", "É™", "à la carte", "Ålesund, Malmö, Łódź",
        "€ 90.000 … ± 3 °C, ½ × 2 m²", "25 µm ÷ 5", "ÎLE-DE-FRANCE", "naïef, coöperatie, Curaçao", "日本", "plain text",
    ],
)  # fmt: skip
def test_sound_text_stays_as_it_is(text: str) -> None:
    assert repair(text) == text
    assert not broken_words(text)


@pytest.mark.parametrize(
    ("value", "mended"),
    [
        ("CafÃ© De Hoek", "Schrijf: Café De Hoek"),
        ("Van derÂ Berg", "Schrijf: Van der Berg"),
        ("Zoâ€™n bedrijf", "Schrijf: Zo’n bedrijf"),
    ],
)
def test_the_hint_gives_the_right_text(value: str, mended: str) -> None:
    (found,) = told(plan_where("organisatie", value), "K01")
    assert found.severity == "waarschuwing"
    assert found.path == ("organisatie",)
    assert found.hint == mended


def test_only_the_word_is_marked() -> None:
    (found,) = told(plan_where("organisatie", "Stichting CafÃ© De Hoek"), "K01")
    assert found.end.column - found.start.column == len("CafÃ©")


@pytest.mark.parametrize("value", ["Caf\N{REPLACEMENT CHARACTER} De Hoek", "Cafï¿½ De Hoek"])
def test_a_character_that_is_lost_must_be_typed_again(value: str) -> None:
    (found,) = told(plan_where("organisatie", value), "K01")
    assert "opnieuw" in found.hint


@pytest.mark.parametrize("value", ["Café De Hoek", "’t Gooi", "Bakkerij Émile"])
def test_an_ordinary_name(value: str) -> None:
    assert not told(plan_where("organisatie", value), "K01")
