"""Items whose own words stand where a key belongs: the keys they were meant for, in the user's own words."""

import pytest

from spvgen import api
from support import clean_plan, dump, findings, plan_where, written_in

MARKS = ["• ", "– ", "1. ", ""]


def with_lines(part: str, *lines: str, soort: str = "verbeterplan") -> str:
    """The clean plan in which a part at the top is written as these lines, at the end of the file."""
    plan = clean_plan(soort)
    plan.pop(part)
    return dump(plan) + "".join(f"{line}\n" for line in (f"{part}:", *lines))


def with_group(part: str, key: str, *lines: str) -> str:
    """The same for a key inside a part, which comes last in the file."""
    plan = clean_plan()
    group = plan.pop(part)
    group.pop(key)
    return dump(plan | {part: group}) + "".join(f"{line}\n" for line in (f"  {key}:", *lines))


ITEMS = {
    "acties": (
        ("Leadopvolging: minimaal vijf afspraken per week", "Lijst: elke maandag"),
        "  - titel: Leadopvolging\n    afspraak: minimaal vijf afspraken per week\n"
        "  - titel: Lijst\n    afspraak: elke maandag",
    ),
    "ondersteuning": (
        ("Coaching: Karim, elke vrijdag een half uur",),
        "  - titel: Coaching\n    afspraak: Karim, elke vrijdag een half uur",
    ),
    "doelen": (
        ("Doel 1: minimaal 80% van je quotum", "Klantbehoud: minimaal 50%"),
        "  - gebied: …\n    verwachting: minimaal 80% van je quotum\n    huidige_situatie: …\n"
        "  - gebied: Klantbehoud\n    verwachting: minimaal 50%\n    huidige_situatie: …",
    ),
    "evaluatiemomenten": (
        ("Eerste evaluatie: 30 maart 2026", "Eindbeoordeling: 31-8-2026"),
        "  - naam: Eerste evaluatie\n    datum: 2026-03-30\n  - naam: Eindbeoordeling\n    datum: 2026-08-31",
    ),
    "oorzaken": (
        ("Drukte: er zijn te veel klanten",),
        '  - categorie: …\n    bevinding: "Drukte: er zijn te veel klanten"',
    ),
    "succescriteria": (
        ("Eind augustus: 90% teruggebeld",),
        '  - criterium: "Eind augustus: 90% teruggebeld"',
    ),
}


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("part", ITEMS)
def test_lines_with_a_colon_where_a_list_of_parts_belongs(part: str, mark: str) -> None:
    lines, proposed = ITEMS[part]
    told = [one for one in findings(with_lines(part, *(f"  {mark}{line}" for line in lines))) if one.hint]
    (one,) = [one for one in told if one.code == "X04"]
    assert written_in(one) == f"{part}:\n{proposed}"


@pytest.mark.parametrize("part", ITEMS)
def test_a_name_behind_a_dash_gets_its_keys_and_is_judged(part: str) -> None:
    lines, proposed = ITEMS[part]
    report = api.check(with_lines(part, *(f"  - {line}" for line in lines)).encode(), "plan.yaml")
    told = [one for one in report.findings if one.code.startswith("X")]
    assert [one.code for one in told] == ["X02"] * len(lines), "not that the part is empty or lacks a key"
    assert "\n".join(written_in(one) for one in told) == proposed
    assert report.complete or report.partly


def test_what_stands_behind_a_name_is_judged() -> None:
    told = findings(with_lines("acties", "  - Bellen: Je gaat meer bellen.", "    wie: medewerker"))
    messages = [one.message for one in told if one.code == "S04"]
    assert messages and all("‘Bellen’" in message for message in messages)


def test_keys_that_follow_stay_where_they_are() -> None:
    (one,) = [
        one
        for one in findings(with_lines("acties", "  - Bellen: Je belt.", "    deadline: 2026-05-01"))
        if one.code == "X02"
    ]
    assert one.hint.endswith("  - titel: Bellen\n    afspraak: Je belt.")


@pytest.mark.parametrize("key", ["Titel", "titl", "onderwerp", "wat"])
def test_a_word_that_may_be_a_key_is_no_name(key: str) -> None:
    told = [one for one in findings(with_lines("acties", f"  - {key}: Bellen")) if one.code == "X02"]
    assert told and not [one for one in told if "maar een waarde" in one.message]


DAYS = ("12-11-2025: 6 van de 20 klanten", "3 dec 2025: klant Jansen belde zelf")
AS_ITEMS = (
    "  voorbeelden:\n    - datum: 2025-11-12\n      feit: 6 van de 20 klanten\n"
    "    - datum: 2025-12-03\n      feit: klant Jansen belde zelf"
)


@pytest.mark.parametrize("indent", ["  ", "    "])
@pytest.mark.parametrize("mark", MARKS)
def test_days_without_dashes_below_their_list(mark: str, indent: str) -> None:
    lines = [f"{indent}{mark}{line}" for line in DAYS]
    told = [one for one in findings(with_group("aanleiding", "voorbeelden", *lines)) if one.code[0] == "X"]
    assert [written_in(one) for one in told] == [AS_ITEMS]


def test_another_key_below_an_empty_list_is_none_of_its_items() -> None:
    lines = ("  sterke punten: Je bent op tijd.", "  Toelichting: zie de bijlage")
    told = [one for one in findings(with_group("aanleiding", "voorbeelden", *lines)) if one.code == "X02"]
    assert told and not [one for one in told if "voorbeelden" in one.hint]


@pytest.mark.parametrize("indent", ["  ", "    "])
def test_marked_texts_with_a_colon_are_texts(indent: str) -> None:
    lines = (f"{indent}• Excel: gevorderd", f"{indent}• Je bent op tijd.")
    told = [one for one in findings(with_group("aanleiding", "sterke_punten", *lines)) if one.code[0] == "X"]
    proposed = "\n".join(written_in(one) for one in told)
    assert proposed == f'{indent}- "Excel: gevorderd"\n{indent}- Je bent op tijd.'


@pytest.mark.parametrize(
    ("line", "proposed"),
    [
        ("    - Excel: gevorderd", '    - "Excel: gevorderd"'),
        ("    Excel: gevorderd", '  sterke_punten:\n    - "Excel: gevorderd"'),
    ],
)
def test_a_text_of_a_list_that_became_a_key(line: str, proposed: str) -> None:
    told = [one for one in findings(with_group("aanleiding", "sterke_punten", line)) if one.code[0] == "X"]
    assert [written_in(one) for one in told] == [proposed]


def test_nothing_private_shows_of_a_name_that_is_a_key() -> None:
    told = findings(with_lines("acties", "  - Burn-out: Je slikt medicijnen en belt elke week."))
    assert "V01" in [one.code for one in told]
    assert not [one for one in told for word in ("urn-out", "medicijn") if word in repr(one)]


def test_no_quotes_make_a_day_or_a_choice() -> None:
    for path in ("looptijd.start", "oorzaken.0.categorie"):
        (one,) = [one for one in findings(plan_where(path, {"Begin": "elke week"})) if one.code == "X04"]
        assert "aanhalingstekens" not in one.hint
