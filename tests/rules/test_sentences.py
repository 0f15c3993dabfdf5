"""Where a sentence ends, and where only an abbreviation or an initial does."""

import pytest

from spvgen.rules.reading.texts import sentence_at, sentences_in
from spvgen.wording.tokens import split_words, tokens_of


@pytest.mark.parametrize(
    "sentence",
    [
        "Je belde dhr. Bos, bijv. op maandag, niet terug.",
        "Je vraagt mw. De Wit en mevr. Lans incl. hun gezin.",
        "Met J. de Boer, A.B. Jansen en mr./mw. Smit begin je om 9.30 uur aan 1.000 stuks.",
        "Dit gaat o.a. over art. 3, nr. 7, ca. 5 klanten i.v.m. t/m mei, d.w.z. Karim.",
        "Je stuurt mails, facturen enz. dezelfde dag, uiterlijk 3 jan. om 9 uur, in max. 5 min. per stuk.",
        "Je zet het klantnr. erbij, evt. (bijv. Karims) etc. daarna.",
        "Je belt mw.\nBos.",
    ],
)
def test_an_abbreviation_or_initial_ends_no_sentence(sentence: str) -> None:
    assert sentences_in(f"{sentence} Daarna bel je.") == [sentence, "Daarna bel je."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Je stuurt mails, facturen, etc.",
        "Je doet dit in 5 min.",
        "Je belt de ING.",
        "Je werkt bij Jansen B.V.",
        "Je werkt in team A.",
        "Je noteert het ordernr.",
        "Je doet dit z.s.m.",
        "Hij zei mw!",
        "Dit was in jan.",
    ],
)
def test_what_only_looks_like_one_does(sentence: str) -> None:
    assert sentences_in(f"{sentence} Daarna bel je.") == [sentence, "Daarna bel je."]


@pytest.mark.parametrize(
    ("also", "told"),
    [
        ("", ["a: b; c\nd.", "E?", "f"]),
        (";", ["a: b;", "c\nd.", "E?", "f"]),
        ("\n", ["a: b; c", "d.", "E?", "f"]),
        (";:\n", ["a:", "b;", "c", "d.", "E?", "f"]),
    ],
)
def test_other_signs_end_one_where_that_is_asked(also: str, told: list[str]) -> None:
    assert sentences_in("a: b; c\nd. E? f", also) == told


def test_a_line_end_counts_behind_a_sign_that_does_not() -> None:
    assert sentences_in("dit:\ndat", "\n") == ["dit:", "dat"]


def test_the_sentence_in_which_a_place_lies() -> None:
    text = "Hij belt dhr. Bos. Zij niet; ik wel."
    assert sentence_at(text, text.index("Bos")) == "Hij belt dhr. Bos."
    assert sentence_at(text, text.index("ik"), ";") == "ik wel."


def test_words_in_short_are_read_in_full() -> None:
    assert split_words("Bijv. mw. Bos") == ("bijvoorbeeld", "mevrouw", "bos")


def test_no_token_stands_for_the_point_of_an_abbreviation() -> None:
    assert [token.word for token in tokens_of("Bij dhr. Bos.")] == ["bij", "dhr", "bos", "."]


@pytest.mark.parametrize("quotes", ["‘’", "“”", '""', "''", "„”"])
def test_a_quotation_mark_is_no_part_of_a_word(quotes: str) -> None:
    begin, end = quotes
    text = f"Je {begin}laatste kans{end}, zei hij: {begin}Ik ga ’s avonds.{end}"
    assert split_words(text) == ("je", "laatste", "kans", "zei", "hij", "ik", "ga", "'s", "avonds")


@pytest.mark.parametrize("word", ["'s", "'t", "'n", "'s-avonds", "hans'", "collega's", "max'", "zo'n"])
def test_an_apostrophe_is(word: str) -> None:
    assert split_words(f"Ook {word.replace(chr(39), '’')} dat") == ("ook", word, "dat")
