"""AL15: moved without a reason, to no moment at all, or to the past."""

import pytest
from lijsten import gives, quoted, with_action, with_reports
from whole import told

OTHERS = [{"actie": title, "gedaan": "ja"} for title in ("Meekijken bij een klantgesprek", "Voordoen")]


def moved(when: str, why: str | None = "Henk kon niet.") -> str:
    stand = {"actie": "Koffie met Henk Dam", "gedaan": "verplaatst", "naar": when}
    return with_reports([*OTHERS, stand | ({"toelichting": why} if why else {})])


@pytest.mark.parametrize("when", ["na de zomer", "later", "als het uitkomt"])
def test_no_moment(when: str) -> None:
    found = gives(moved(when), "AL15")
    assert found.path[-1] == "naar"
    assert found.message == f"‘{when}’ is geen moment dat je in je agenda kunt zetten."
    assert found.hint == "Kies een maand of een dag, bijvoorbeeld: naar: 2026-07-03", "still to come then"


@pytest.mark.parametrize("when", ["mei 2026", "2026-06-25"])
def test_the_past(when: str) -> None:
    assert "al voorbij" in gives(moved(when), "AL15").message


def test_no_reason() -> None:
    found = gives(moved("juli 2026", None), "AL15")
    assert found.path == ("doorloopmomenten", 0, "verslag", "acties", 2, "gedaan")


@pytest.mark.parametrize("when", ["juli 2026", "2026-07-14", "begin september"])
def test_moved_as_it_should_be(when: str) -> None:
    assert not told(moved(when), "AL15")


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        ("Je belt Els Brouwer. Dit is verplaatst van mei.", "Dit is verplaatst van mei."),
        ("Je belt Els Brouwer. Deze actie schuift op naar juni.", "Deze actie schuift op naar juni."),
        ("Doorgeschoven uit maart. Je belt Els Brouwer.", "Doorgeschoven uit maart."),
    ],
)
def test_an_action_that_is_put_off_in_its_own_text(afspraak: str, words: str) -> None:
    found = gives(with_action(afspraak), "AL15")
    assert (found.path, quoted(found)) == (("acties", 0, "afspraak"), words)


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je belt Els Brouwer. Dit schuift door naar juni, omdat ze met verlof was.",
        "Je belt Els Brouwer over de levering die naar juni is verplaatst.",
        "Je vraagt Els Brouwer of de vergadering verplaatst kan worden naar juni.",
        "Je belt Els Brouwer. Het congres is verschoven naar september.",
    ],
)
def test_what_else_is_put_off(afspraak: str) -> None:
    assert not told(with_action(afspraak), "AL15")


def test_a_whole_sentence_is_no_moment() -> None:
    found = gives(moved("verplaatst naar augustus, ik was zelf te druk"), "AL15")
    assert "meer dan een moment" in found.message and "‘toelichting’" in found.hint
