"""ST06: nobody went to see whether what the group took for granted is true."""

from datetime import date

import pytest
from stap import report
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings
from support import clean_plan, dump, findings

THOUGHT = "De directie wil niet dat we samen naar een klant gaan."


def assumption(**more: str) -> str:
    return report(veronderstellingen=[{"veronderstelling": THOUGHT, **more}])


@pytest.mark.parametrize(
    ("more", "key", "advice"),
    [
        ({}, "gebleken", "Ga het na. Vraag het aan wie het weet"),
        ({"toelichting": "We hebben het gevraagd."}, "gebleken", "in het gesprek met het management"),
        (
            {"gebleken": "klopt_niet", "toelichting": "Dat viel in de praktijk mee."},
            "toelichting",
            "nagingen",
        ),
        (
            {"gebleken": "klopt", "toelichting": "Dit bleek inderdaad waar te zijn."},
            "toelichting",
            "nagingen",
        ),
        ({"gebleken": "klopt_niet", "toelichting": "Onzin."}, "toelichting", "nagingen"),
        ({"toelichting": "Dat klopte niet."}, "gebleken", "hoe jullie dat nagingen"),
        ({"gebleken": "klopt_niet"}, "toelichting", "Zet bij ‘toelichting’ hoe jullie dat nagingen."),
    ],
)
def test_not_proved(more: dict[str, str], key: str, advice: str) -> None:
    (found,) = told(assumption(**more), "ST06")
    assert found.severity == "waarschuwing"
    assert found.path == ("veronderstellingen", 0, key)
    assert advice in found.hint


@pytest.mark.parametrize("proved", ["klopt", "klopt_deels", "klopt_niet"])
def test_proved(proved: str) -> None:
    assert not told(assumption(gebleken=proved, toelichting="Dat zei de directie op 3 maart."), "ST06")


@pytest.mark.parametrize(
    "found",
    [
        "Het mag: twee van ons gingen in maart al samen.",
        "We vroegen het, en het bleek niet zo te zijn.",
        "Dat klopt niet, zei de directie.",
        "Er is geen regel.",
    ],
)
def test_short_and_yet_found_out(found: str) -> None:
    assert not told(assumption(gebleken="klopt_niet", toelichting=found), "ST06")


def test_a_report_need_not_have_any() -> None:
    assert not told(report(veronderstellingen=None), "ST06")


@pytest.mark.parametrize(
    "said",
    [
        "Dat gaan we volgende maand navragen bij de directie.",
        "Moet nog worden uitgezocht.",
        "We wachten nog op antwoord van Inkoop.",
        "Dit leggen we in het najaar voor aan het management.",
        "Is in de tweede sessie uitvoerig besproken.",
        "Iedereen herkende dit. Zo voelt het nog steeds.",
        "Hier kwamen we niet meer aan toe.",
        "De meningen verschilden.",
        "Dat weten we nog niet.",
    ],
)
def test_put_off_or_only_talked_of(said: str) -> None:
    (found,) = told(assumption(gebleken="klopt_deels", toelichting=said), "ST06")
    assert found.path == ("veronderstellingen", 0, "toelichting")
    assert found.hint.startswith("Ga het eerst na. Vraag het aan wie het weet")


@pytest.mark.parametrize(
    "said",
    [
        "Het mag; hoe we het roosteren, bespreken we nog.",
        "Bij navragen kende de directie de regel niet.",
        "Dat ligt anders: de fabriek levert per pallet.",
        "Het lag genuanceerder: vier van de negen klanten vonden het goed.",
        "Nagevraagd bij de planner: vanaf twintig liter kan het.",
        "Ze krijgen vragen liever vroeg op de dag.",
        "Wie belt, krijgt nog dezelfde dag antwoord.",
        "We hebben het besproken met Service, en die wil juist vaker samen bellen.",
        "Korting boven 8% moet je eerst bespreken met de directie.",
        "Inkoop wachtte op een uitnodiging.",
        "Over prijzen wel; over acties per regio beslist het team.",
    ],
)
def test_what_was_found(said: str) -> None:
    assert not told(assumption(gebleken="klopt_deels", toelichting=said), "ST06")


@pytest.mark.parametrize("said", ["weten we niet", "Weten we nog niet.", "nog onbekend", "geen idee", "?"])
def test_what_is_not_known_yet_is_left_out(said: str) -> None:
    data = clean_plan("stap-rapportage")
    data["veronderstellingen"][0]["gebleken"] = said
    found = [one for one in findings(dump(data)) if one.path[-1:] == ("gebleken",)]
    assert found
    assert all("weg" in one.hint or one.code == "S01" for one in found), found


def test_no_day_is_named_that_may_be_past() -> None:
    data = clean_plan("stap-rapportage")
    del data["veronderstellingen"][0]["gebleken"]
    (found,) = [one for one in findings(dump(data)) if one.code == "ST06"]
    assert "2026" not in found.hint
    assert "Laat de regel ‘gebleken’ dan weg." in found.hint


PLANNED = {"datum": "2026-03-03", "aanwezig": "de commercieel directeur"}


def before_the_talk(talk: object = PLANNED, **more: str) -> str:
    """A report that is made before the group has spoken with management."""
    thoughts = [{"veronderstelling": THOUGHT, **more}]
    later = {"terugkoppeling": talk, "terugblik": None, "metingen": None}
    moments = [{"naam": "Eerste vervolg", "datum": "2026-04-09"}]
    known = {key: value for key, value in later.items() if key in clean_plan("stap-rapportage")}
    return report(veronderstellingen=thoughts, vervolgmomenten=moments, **known)


@pytest.mark.parametrize(
    "more",
    [{}, {"toelichting": "Dat vragen we nog na."}, {"toelichting": "We leggen dit voor aan de directie."}],
)
def test_before_the_talk_with_management_it_is_a_tip(more: dict[str, str]) -> None:
    (found,) = told(before_the_talk(**more), "ST06")
    assert found.severity == "tip"
    assert "staat nog niet wat ervan bleek" in found.message
    assert found.hint.startswith("Vraag het in het gesprek met het management")


@pytest.mark.parametrize(
    ("talk", "more"),
    [
        (None, {}),  # no talk is agreed
        ({"aanwezig": "de commercieel directeur"}, {}),  # no day
        (PLANNED | {"afspraken": [{"afspraak": "Er komt een lijst.", "wie": "de directeur"}]}, {}),  # held
        (PLANNED, {"gebleken": "klopt_niet"}),  # it is called found out
        (PLANNED, {"gebleken": "klopt", "toelichting": "Dat vragen we nog na."}),
    ],
)
def test_otherwise_it_stays_a_warning(talk: object, more: dict[str, str]) -> None:
    (found,) = told(before_the_talk(talk, **more), "ST06")
    assert found.severity == "waarschuwing"


def test_what_was_found_before_the_talk_is_found() -> None:
    assert not told(before_the_talk(gebleken="klopt_niet", toelichting="Het mag, zei de planner."), "ST06")


@pytest.mark.parametrize(
    ("today", "severity"),
    [(date(2026, 3, 2), "tip"), (date(2026, 3, 3), "tip"), (date(2026, 3, 4), "waarschuwing")],
)
def test_after_the_talk_it_weighs_in_full(today: date, severity: str) -> None:
    report = api.check(before_the_talk().encode(), "plan.yaml", RuleSettings(vandaag=today))
    (found,) = [one for one in report.findings if one.code == "ST06"]
    assert found.severity == severity


@pytest.mark.parametrize(
    "said",
    [
        "Bij navragen lag dat toch wat genuanceerder dan we dachten.",
        "Dat ligt iets ingewikkelder.",
        "Het bleek anders dan verwacht.",
    ],
)
def test_that_it_lies_otherwise_says_not_how(said: str) -> None:
    (found,) = told(assumption(gebleken="klopt_deels", toelichting=said), "ST06")
    assert "waaruit dat bleek" in found.message
