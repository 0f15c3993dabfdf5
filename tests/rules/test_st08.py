"""ST08: nobody takes an action or an agreement upon himself."""

import pytest
from stap import part, report
from whole import told


def action(**more: str) -> str:
    made = {"titel": "Bezoeklijst", "afspraak": "Er komt een lijst.", "deadline": "2026-03-06", **more}
    return report(acties=[*part("acties")[:1], made])


def promise(**more: str) -> str:
    made = {"afspraak": "Er komt een andere bonus.", "deadline": "2026-04-17", **more}
    return report(terugkoppeling=part("terugkoppeling") | {"afspraken": [made]})


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (action(), ("acties", 1, "afspraak")),
        (action(wie=""), ("acties", 1, "afspraak")),
        (promise(), ("terugkoppeling", "afspraken", 0, "afspraak")),
    ],
)
def test_no_owner(text: str, path: tuple[object, ...]) -> None:
    (found,) = [one for one in told(text, "ST08") if one.path == path]
    assert found.severity == "fout"
    assert "naam" not in found.hint, "an owner is a group or a role"


@pytest.mark.parametrize("who", ["wie zich geroepen voelt", "wie er tijd voor heeft", "degene die wil"])
def test_whoever_feels_like_it_is_nobody(who: str) -> None:
    (found,) = told(action(wie=who), "ST08")
    assert found.path == ("acties", 1, "wie") and f"‘{who}’" in found.message


@pytest.mark.parametrize(
    "who",
    [
        "wie op maandag dienst heeft",
        "de hele groep",
        "twee collega’s",
        "een trekker uit de groep",
        "de directie",
    ],
)
def test_an_owner_without_a_name(who: str) -> None:
    assert not told(action(wie=who), "ST08")
    assert not told(promise(wie=who), "ST08")
