"""ST17: among what hinders, a judgement of another department."""

import pytest
from lijsten import gives, quoted
from stap import report
from whole import told


def hindered(factor: str, why: str | None = None, **more: str) -> str:
    one = {"factor": factor} | ({"toelichting": why} if why else {})
    return report(belemmerend=[one], **more)


@pytest.mark.parametrize(
    ("factor", "why", "key", "words"),
    [
        ("De planning is lui.", None, "factor", "lui"),
        ("De werkplaats belt nooit.", "Het interesseert ze niet.", "toelichting", "interesseert ze niet"),
        ("De arrogante houding van de inkoop.", None, "factor", "arrogante"),
        ("Het magazijn levert laat.", "Van spoed snappen ze niets.", "toelichting", "snappen ze niets"),
        (
            "De klantenservice belt niet terug.",
            "Ze hebben er geen zin in.",
            "toelichting",
            "hebben er geen zin",
        ),
        ("De afdeling Financiën vindt alles best.", None, "factor", "vindt alles best"),
    ],
)
def test_a_judgement_of_others(factor: str, why: str | None, key: str, words: str) -> None:
    found = gives(hindered(factor, why), "ST17")
    assert found.severity == "waarschuwing"
    assert (found.path, quoted(found)) == (("belemmerend", 0, key), words)
    assert "veronderstellingen" in found.hint


@pytest.mark.parametrize(
    ("factor", "why"),
    [
        ("De planning antwoordt laat.", "In maart wachtten 14 klanten langer dan twee dagen."),
        ("Wij worden lui van de lijst die de planning stuurt.", None),
        ("De planning is niet lui, maar met twee mensen te klein.", None),
        ("Klanten vinden ons arrogant.", None),
        ("Klanten noemen de fabriek laks.", "Zo stond het in drie van de tien brieven."),
        ("De inkoop kan er niets aan doen dat een levering laat is.", None),
        ("De werkplaats weet niet wat we verkochten.", "Er is geen overdracht."),
    ],
)
def test_what_goes_wrong_in_the_work(factor: str, why: str | None) -> None:
    assert not told(hindered(factor, why), "ST17")


def test_a_short_name_is_no_part_of_a_word() -> None:
    assert gives(hindered("De ICT is laks.", team="Elektrictechniek"), "ST17")
    assert not told(hindered("De ICT is laks.", team="Team ICT"), "ST17")


def test_of_itself_a_group_may_say_it() -> None:
    assert not told(hindered("De binnendienst is soms gemakzuchtig.", team="Verkoop binnendienst"), "ST17")
