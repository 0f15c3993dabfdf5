"""ST13: looking back without what failed."""

from typing import Any

import pytest
from stap import part, report
from whole import told

BACK = part("terugblik")


def back(**more: Any) -> str:
    return report(terugblik={key: value for key, value in (BACK | more).items() if value is not None})


def goal(reached: str, **more: str) -> list[dict[str, str]]:
    return [{"voor_doel": "Samen bezoeken", "behaald": reached, **more}]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (back(aandacht=None), ("terugblik", "aandacht")),
        (back(doelen=None), ("terugblik", "doelen")),
        (back(doelen=goal("nee")), ("terugblik", "doelen", 0)),
        (back(doelen=goal("deels")), ("terugblik", "doelen", 0)),
    ],
)
def test_it_keeps_silent(text: str, path: tuple[object, ...]) -> None:
    (found,) = told(text, "ST13")
    assert found.severity == "fout"
    assert found.path == path


def test_every_goal_is_judged() -> None:
    goals = [*part("doelen"), {"titel": "Offertes", "omschrijving": "Offertes staan op tijd in het CRM."}]
    (found,) = told(report(doelen=goals), "ST13")
    assert "‘Offertes’" in found.message and "Samen bezoeken" not in found.message


@pytest.mark.parametrize(
    "text",
    [
        report(terugblik=None),
        back(doelen=goal("ja")),
        back(doelen=goal("nee", toelichting="In mei lag het stil.")),
        back(gewonnen=None),
    ],
)
def test_it_is_honest(text: str) -> None:
    assert not told(text, "ST13")


@pytest.mark.parametrize(
    "line",
    [
        "Niets.",
        "Er is niets meer dat aandacht vraagt.",
        "Geen aandachtspunten meer.",
        "Alles gaat nu goed.",
        "n.v.t.",
        "Geen bijzonderheden.",
        "We konden niets bedenken.",
    ],
)
def test_nothing_left_is_no_answer(line: str) -> None:
    (found,) = told(back(aandacht=[line]), "ST13")
    assert found.path == ("terugblik", "aandacht", 0)
    assert "‘Samen bezoeken’ is nog niet helemaal bereikt" in found.hint


@pytest.mark.parametrize(
    "line",
    [
        "Niets gaat vanzelf in drukke weken.",
        "Niet alles loopt vanzelf.",
        "Niets gaat vanzelf: zonder rooster valt het meerijden weer weg.",
        "Alles loopt goed, behalve het delen van offertes.",
        "Geen van ons belt uit zichzelf.",
        "Alles is af wat we konden doen; het delen van offertes nog niet.",
    ],
)
def test_what_is_left(line: str) -> None:
    assert not told(back(aandacht=[line]), "ST13")


def reached(goal_text: str, explained: str) -> str:
    goals = [part("doelen")[0] | {"omschrijving": goal_text}]
    return report(doelen=goals, terugblik=BACK | {"doelen": goal("ja", toelichting=explained)})


@pytest.mark.parametrize(
    ("goal_text", "explained", "was"),
    [
        ("Eind juni zijn minstens twaalf klanten samen bezocht.", "Negen van de twaalf klanten.", "Negen"),
        (
            "In juni vragen we gemiddeld acht proeven per week aan.",
            "Het werden er vijf in plaats van acht.",
            "vijf",
        ),
        ("In juni krijgt 85% van de vragen antwoord.", "Het werd 78%.", "78%"),
    ],
)
def test_reached_against_its_own_figure(goal_text: str, explained: str, was: str) -> None:
    (found,) = told(reached(goal_text, explained), "ST13")
    assert found.severity == "waarschuwing"
    assert found.path == ("terugblik", "doelen", 0, "behaald")
    assert f"het werd {was}." in found.message


@pytest.mark.parametrize(
    ("goal_text", "explained"),
    [
        (
            "Eind juni zijn minstens twaalf klanten samen bezocht.",
            "Twaalf van de twaalf, de laatste op 3 juni.",
        ),
        ("Eind juni zijn minstens 8 van de 12 klanten samen bezocht.", "Negen van de twaalf klanten."),
        ("In juni komt hooguit 15% van de aanvragen terug.", "Het werd 11%."),
        ("In juni krijgt 85% van de vragen antwoord.", "Het werd 91% in plaats van 85%."),
        ("In juni krijgt 85% van de vragen antwoord.", "In april 78%, in juni 88%."),
        ("In juni zijn er 4 klachten per maand minder.", "Drie in plaats van vier."),
    ],
)
def test_reached_by_its_own_figure(goal_text: str, explained: str) -> None:
    assert not told(reached(goal_text, explained), "ST13")


TWENTY = "Eind juni zijn er samen minstens twintig proefritten gemaakt."
MORE = "De vier ketens kopen in juni samen 10% meer dan een jaar eerder."
CHAINS = "De vier ketens krijgen in het najaar hetzelfde voorstel."


@pytest.mark.parametrize(
    ("goal_text", "explained", "why"),
    [
        (TWENTY, "Er zijn zestien proefritten gemaakt, een record.", "het werd zestien proefritten"),
        (TWENTY, "Het werden er uiteindelijk 14.", "het werd 14"),
        (MORE, "Ze kochten samen 6% meer, en dat is mooi.", "het werd 6%"),
        (MORE, "De omzet steeg met 7%.", "het werd 7%"),
        ("In juni stijgt het aandeel op tijd naar 85%.", "Van 62% naar 81%.", "het werd 81%"),
        (CHAINS, "Drie ketens hebben het; de vierde komt in het voorjaar.", "nog iets ontbreekt"),
        (CHAINS, "Op één na hebben alle ketens het.", "nog iets ontbreekt"),
        (CHAINS, "Het laatste voorstel moet nog de deur uit; dat volgt later.", "nog iets ontbreekt"),
        (TWENTY, "We haalden het net niet.", "nog iets ontbreekt"),
        (TWENTY, "Bijna iedereen reed mee.", "nog iets ontbreekt"),
    ],
)
def test_reached_against_its_own_words(goal_text: str, explained: str, why: str) -> None:
    (found,) = told(reached(goal_text, explained), "ST13")
    assert found.severity == "waarschuwing" and why in found.message


@pytest.mark.parametrize(
    ("goal_text", "explained"),
    [
        (TWENTY, "Er waren 23 proefritten, drie meer dan we wilden."),
        (TWENTY, "In het voorjaar waren het er 12, in juni nog eens 10."),
        (TWENTY, "Gehaald op 3 juni, samen met vier mensen van de werkplaats."),
        (TWENTY, "Gehaald; het plannen lukt nog niet vanzelf."),
        (MORE, "Het werd 12% meer."),
        (MORE, "Elke keten kocht meer: samen 11%."),
        (CHAINS, "Het laatste voorstel kwam pas op 29 november, maar het kwam er."),
        (CHAINS, "Alle vier, al moet het laatste nog worden getekend."),
    ],
)
def test_reached_by_its_own_words(goal_text: str, explained: str) -> None:
    assert not told(reached(goal_text, explained), "ST13")
