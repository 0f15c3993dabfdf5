"""P19: an explanation that does not say why a measure is proposed."""

import pytest
from closings import closed
from whole import told

WHY = """\
Je haalde 82% en de afspraak was 90%.
Het terugbellen is verbeterd, maar niet genoeg.
In augustus belde je 82 van de 100 klanten op tijd terug.
Ondanks de wekelijkse gesprekken met Karim bleef het terugbellen onder de norm.
Je hebt hard gewerkt en gaat vooruit, maar terugbellen op de dag zelf lukt nog niet vaak genoeg.
Je vroeg zelf om ander werk.
Van de drie doelen is er één gehaald.
Van de vier doelen haalde je er drie.
Van de twaalf doelen is er één gehaald.
Je miste er tien in augustus.
Noor en ik zijn het erover eens dat dit rooster niet bij haar past.
De coaching en de training kreeg je zoals afgesproken.
Je belde de klanten in augustus te laat.
""".splitlines()

NOTHING = """\
Zie gesprek.
Zoals besproken.
Wij zien geen andere mogelijkheid.
Het is beter zo voor iedereen.
De directie heeft dit besloten.
Conform het plan voeren wij deze maatregel uit.
Per 1 oktober ga je naar de afdeling Facturatie.
Wij wensen je veel succes in je nieuwe functie.
Er is onvoldoende vertrouwen in een goede afloop.
HR neemt contact met je op over het vervolg.
Dit is in overleg met HR tot stand gekomen.
De doelen zijn niet behaald.
Het doel is op 31 augustus 2026 niet gehaald.
Doelen niet gehaald.
Geen doel is behaald.
De gestelde doelen zijn niet gehaald.
Beide doelen zijn niet gehaald.
Het team heeft hier last van.
Niet gehaald.
Het is helaas niet gelukt.
De norm is niet gehaald!
""".splitlines()


def explained(words: str, outcome: str = "doelen_niet_behaald", measure: str = "overplaatsing") -> str:
    return closed(outcome, "82%", maatregel=measure, toelichting=words)


@pytest.mark.parametrize("words", NOTHING)
def test_words_that_give_no_reason(words: str) -> None:
    (found,) = told(explained(words), "P19")
    assert (found.severity, found.path) == ("waarschuwing", ("afsluiting", "toelichting"))
    assert "overplaatsing" in found.message and "welke hulp" in found.hint


@pytest.mark.parametrize("words", WHY)
def test_words_that_say_why(words: str) -> None:
    assert not told(explained(words), "P19")


@pytest.mark.parametrize(
    ("outcome", "measure"),
    [
        ("doelen_niet_behaald", "verdere_begeleiding"),
        ("doelen_behaald", "overplaatsing"),
        ("voortijdig_beeindigd", "overplaatsing"),
    ],
)
def test_where_no_reason_is_needed_or_another_rule_speaks(outcome: str, measure: str) -> None:
    assert not told(explained("Zoals besproken.", outcome, measure), "P19")


def test_without_a_word_it_is_silent() -> None:
    text = closed("doelen_niet_behaald", "82%", maatregel="overplaatsing")
    assert told(text, "P16") and not told(text, "P19")
