"""Rules look at the rest of a plan in which a value is wrong: one run tells all that there is to mend."""

import copy
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from spvgen import api
from spvgen.diagnostics import Finding, NodePath
from spvgen.keys import Key, keys_of
from spvgen.kinds import KINDS, load_kind
from spvgen.kinds.values import Model
from spvgen.quantities import Quantity
from support import clean_plan, dump, told

VAGUE = "Je verbetert je communicatie met klanten."


def codes(**parts: object) -> set[str]:
    """What is told of the clean plan with a vague goal, and parts that can't be read."""
    plan = clean_plan()
    plan["doelen"][0]["verwachting"] = VAGUE
    report = api.check(dump(plan | parts).encode(), "plan.yaml")
    assert not report.complete
    return {one.code for one in report.findings}


def test_a_bare_text_counts_as_the_text_that_is_asked() -> None:
    assert codes(gevolgen="Dan bespreken we samen wat er kan, zoals demotie of ontslag.") >= {"X04", "S02"}


@pytest.mark.parametrize(
    ("part", "key", "value"), [("oorzaken", "categorie", "drukte"), ("ondersteuning", "vorm", "klets")]
)
def test_a_choice_that_is_none_keeps_nothing_from_the_rest(part: str, key: str, value: str) -> None:
    plan = clean_plan()
    items = [{**item, key: value} if at == 0 else item for at, item in enumerate(plan[part])]
    assert codes(**{part: items}) >= {"X04", "S02"}


def test_a_measure_that_is_none_leaves_the_others_in_the_list() -> None:
    plan = clean_plan()
    plan["gevolgen"] = {"omschrijving": "Dan word je ontslagen.", "maatregelen": ["Terug", "ontslag", "x"]}
    found = [one for one in api.check(dump(plan).encode(), "plan.yaml").findings if one.code == "P03"]
    assert found and "dienstverband eindigen" not in found[0].hint  # the document tells that by itself


def test_of_a_choice_that_is_none_no_rule_says_anything() -> None:
    plan = clean_plan()
    plan["ondersteuning"][0]["vorm"] = "opleiden"
    paths = {one.path for one in api.check(dump(plan).encode(), "plan.yaml").findings if one.code != "X04"}
    assert ("ondersteuning", 0, "vorm") not in paths


@pytest.mark.parametrize("soort", KINDS)
@pytest.mark.parametrize("named", [None, "verslagje"])
def test_without_its_kind_a_document_is_read_as_that_to_which_its_keys_belong(
    soort: str, named: str | None
) -> None:
    plan = clean_plan(soort) | {"soort": named}
    found = api.check(dump(plan).encode(), "plan.yaml").findings
    assert [one.code for one in found] == ["X04" if named else "X03"]
    assert named or found[0].hint.endswith(f"soort: {soort}")


ROUGH = """\
soort: verbeterplan
medewerker: Sara de Vries
leidinggevende: Karim
looptijd: van 11 januari 2027 tot 9 juli 2027
doelen:
  - Meer omzet
acties: Je gaat meer bellen.
gevolgen: ontslag
"""


def test_of_the_roughest_draft_all_is_told_in_one_run() -> None:
    report = api.check(ROUGH.encode(), "plan.yaml")
    told_of = {one.code for one in report.findings}
    assert report.partly and told_of >= {"X03", "X04", "M01", "T01", "S04", "P17", "P01"}
    assert {one.path for one in report.findings if one.code == "M01"} == {("doelen", 0, "verwachting")}


def test_a_day_in_another_spelling_keeps_nothing_from_its_own_part() -> None:
    plan = clean_plan()
    plan["doelen"][0] |= {"verwachting": VAGUE, "deadline": "31 augustus 2026"}
    found = {one.code for one in api.check(dump(plan).encode(), "plan.yaml").findings}
    assert found >= {"X04", "S02"}


def test_a_part_that_asks_for_more_can_not_be_guessed() -> None:
    plan = dump(clean_plan() | {"looptijd": "voorjaar", "doelen": [{"gebied": "x", "verwachting": VAGUE}]})
    assert not told(plan, "S02")


def required(model: type[Model], part: dict[str, Any], path: NodePath = ()) -> Iterator[tuple[NodePath, Key]]:
    """Every key of a plan that it can't do without."""
    for name, key in keys_of(model).items():
        value = part.get(name)
        if value is not None and key.required:
            yield (*path, name), key
        if key.part and value is not None:
            for at, one in enumerate(value) if key.many else [(None, value)]:
                yield from required(key.part, one, (*path, name) if at is None else (*path, name, at))


def is_words(key: Key) -> bool:
    """Whether nothing but texts and choices is asked there; a day or a figure can't always be made up."""
    inside = keys_of(key.part).values() if key.part else ()
    return key.takes not in (date, time, Quantity) and all(is_words(one) for one in inside if one.required)


@pytest.mark.parametrize(
    ("soort", "least"), [("verbeterplan", 35), ("koersplan", 25), ("stap-rapportage", 25), ("actielijst", 40)]
)
def test_a_key_that_lacks_keeps_nothing_from_the_rest_and_brings_no_other_finding(
    soort: str, least: int
) -> None:
    plan = clean_plan(soort)
    before = {(one.code, one.path) for one in api.check(dump(plan).encode(), "plan.yaml").findings}
    stood = 0
    for path, key in required(load_kind(soort).MODEL, plan):
        if path == ("soort",):
            continue
        left: Any = copy.deepcopy(plan)
        part = left
        for step in path[:-1]:
            part = part[step]
        del part[path[-1]]
        report = api.check(dump(left).encode(), "plan.yaml")
        new = {(one.code, one.path) for one in report.findings} - before
        assert new and all(code.startswith("X") for code, _ in new), path
        assert report.partly or not is_words(key), path
        stood += report.partly
    assert stood >= least, stood


def faulty(*changes: tuple[str, str]) -> str:
    """The clean plan with a vague goal, and lines that are no YAML."""
    plan = clean_plan()
    plan["doelen"][0]["verwachting"] = VAGUE
    text = dump(plan)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


SOURCE = "bron: "
COLON = (SOURCE, f"{SOURCE}rapport: ")
QUOTE = ("functie: ", 'functie: "')
TAB = ("\n  start:", "\n\tstart:")


@pytest.mark.parametrize("changes", [(COLON,), (QUOTE,), (TAB,), (QUOTE, TAB, COLON)])
def test_a_text_that_is_no_yaml_is_judged_as_it_was_meant(changes: tuple[tuple[str, str], ...]) -> None:
    report = api.check(faulty(*changes).encode(), "plan.yaml")
    told_of = [one.code for one in report.findings]
    assert told_of.count("X01") == len(changes)
    assert sorted({*told_of} - {"X01"}) == sorted(
        {one.code for one in api.check(faulty().encode(), "").findings}
    )
    assert not report.complete and report.partly


def test_of_a_line_that_was_corrected_nothing_else_is_said() -> None:
    wrong = (VAGUE, f"{VAGUE[:-1]}: altijd.")
    assert "S02" not in [one.code for one in api.check(faulty(wrong).encode(), "plan.yaml").findings]


def test_what_can_not_be_corrected_line_for_line_is_judged_no_further() -> None:
    report = api.check(faulty(("doelen:", "doelen: [")).encode(), "plan.yaml")
    assert {one.code for one in report.findings} == {"X01"}
    assert not report.partly


def test_nothing_private_shows_through_a_correction() -> None:
    words = "Je slikt medicijnen: sinds je burn-out."
    report = api.check(faulty((VAGUE, words)).encode(), "plan.yaml")
    assert "X01" in [one.code for one in report.findings]
    assert not [one for one in report.findings for word in ("medicijn", "burn-out") if word in repr(one)]


def test_nothing_private_shows_where_the_advice_rewrites_another_line() -> None:
    below = "\n      Karim oefent van 09:00 tot 10:00 uur: elke week.\n    [wie: x"
    text = faulty((VAGUE, f"Je slikt medicijnen.{below}"))
    found = api.check(text.encode(), "plan.yaml").findings
    assert "X01" in [one.code for one in found]
    assert "medicijn" not in repr(found)


def test_what_a_rule_tells_as_one_stays_one() -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"] = [plan["evaluatiemomenten"][number] for number in (0, 3, 6)]
    whole = told(dump(plan), "T06")
    del plan["gevolgen"]
    assert len(whole) == 1
    assert [one.message for one in told(dump(plan), "T06")] == [one.message for one in whole]


def findings_of(plan: dict[str, Any]) -> tuple[Finding, ...]:
    return api.check(dump(plan).encode(), "plan.yaml").findings


@pytest.mark.parametrize("part", ["acties", "doelen", "evaluatiemomenten"])
def test_a_bare_text_is_called_by_its_own_words(part: str) -> None:
    moment = part == "evaluatiemomenten"
    text, called = ("2026-03-01", "1 maart 2026") if moment else ("Je gaat meer bellen",) * 2
    of_part = [one for one in findings_of(clean_plan() | {part: [text]}) if one.path[:1] == (part,)]
    spoken = [one.message for one in of_part if not one.code.startswith("X")]
    assert any(f"‘{called}’" in message for message in spoken)
    assert not [message for message in spoken if "‘…’" in message]


def test_a_part_without_its_name_is_called_by_its_own_words() -> None:
    plan = clean_plan()
    plan["acties"] = [{"afspraak": "Je belt klanten."}]
    messages = [one.message for one in findings_of(plan) if one.code == "S04"]
    assert messages and all("‘Je belt klanten’" in message for message in messages)


def test_a_goal_without_its_name_is_called_by_what_is_expected_and_not_by_its_sort() -> None:
    plan = clean_plan()
    goal = plan["doelen"][0] | {
        "aard": "resultaat",
        "verwachting": "Je belt elke klant die je die dag hebt beloofd te bellen voor vijf uur terug.",
    }
    plan["doelen"] = [{key: value for key, value in goal.items() if key not in ("gebied", "haalbaar")}]
    messages = [one.message for one in findings_of(plan) if one.code == "A02"]
    assert messages == [
        "Bij het doel ‘Je belt elke klant die je die dag hebt beloofd te…’ staat niet waarom het kan."
    ]


def test_points_below_a_lost_heading_are_not_judged_as_points_of_the_list_above() -> None:
    plan = clean_plan()
    before = {one.code for one in findings_of(plan)}
    plan["doelen"] += [{"titel": f"Actie {at}", "afspraak": "Je belt elke week."} for at in range(3)]
    del plan["acties"]
    found = findings_of(plan)
    assert "X02" in {one.code for one in found}
    assert {one.code for one in found} - before == {"X02"}


def test_actions_that_lack_are_not_counted() -> None:
    plan = clean_plan("koersplan")
    del plan["acties"]
    plan.pop("oorzaken", None)
    assert "KP09" not in {one.code for one in findings_of(plan)}


def test_nobody_steers_away_from_a_norm_that_lacks() -> None:
    plan = clean_plan("koersplan")
    plan["sturing"] = [{"wie": "Montage"}]
    del plan["norm"]
    assert "KP04" not in {one.code for one in findings_of(plan)}


def test_somebody_without_a_name_is_not_called_by_a_job() -> None:
    plan = clean_plan()
    plan["medewerker"] = {"functie": "Loodgieter"}
    plan["doelen"][0].pop("haalbaar", None)
    (unfounded,) = [one for one in findings_of(plan) if one.code == "A02"]
    assert "eerder" in unfounded.hint and "Loodgieter" not in unfounded.hint


def test_a_key_of_an_item_too_far_left_begins_no_new_item() -> None:
    text = (Path(__file__).parent / "examples/goed/softwareontwikkelaar.yaml").read_text(encoding="utf-8")
    before = {one.code for one in api.check(text.encode(), "plan.yaml").findings}
    key = "huidige_situatie:"
    assert f"\n    {key}" in text
    found = api.check(text.replace(f"\n    {key}", f"\n  {key}", 1).encode(), "plan.yaml").findings
    assert [one.message for one in found if one.code == "X01"] == [
        "Deze regel staat te ver naar links: hij hoort bij de regels eronder."
    ]
    assert {one.code for one in found} - before == {"X01"}


def test_a_private_sentence_in_the_place_of_a_name_is_not_repeated() -> None:
    plan = clean_plan("actielijst")
    plan["acties"][0]["contacten"] = [
        {"naam": "Je hebt een burn-out en slikt medicijnen.", "organisatie": "X"}
    ]
    found = findings_of(plan)
    assert "V01" in {one.code for one in found}
    assert not [word for word in ("burn-out", "medicijn") if word in repr(found)]


@pytest.mark.parametrize("part", ["belemmerend", "helpend"])
def test_an_empty_text_in_the_place_of_a_part_keeps_nothing_from_the_rest(part: str) -> None:
    plan = clean_plan("stap-rapportage")
    plan[part][0] = ""
    report = api.check(dump(plan).encode(), "plan.yaml")
    assert [(one.code, one.path[:2]) for one in report.findings] == [("X03", (part, 0))]
    assert report.partly


def test_a_kind_of_cause_that_nobody_wrote_is_not_quoted() -> None:
    (one,) = [one for one in findings_of(clean_plan() | {"oorzaken": ["Drukte"]}) if one.code == "R04"]
    assert "anders" not in one.message


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("medewerker", {"voornaam": "Noor"}),
        ("acties", [{"wat": "bellen", "hoe": "vaak"}]),
        ("hr", {"x": "y"}),
    ],
)
def test_a_part_with_nothing_but_unknown_keys_is_not_called_empty(part: str, value: object) -> None:
    found = findings_of(clean_plan() | {part: value})
    assert "X02" in [one.code for one in found]
    assert not [one for one in found if one.path == (part,)]


REPORT = {"datum": "2026-03-30", "aanwezig": ["Noor Jansen"], "besproken": "Goed.", "oordeel": "op_schema"}


@pytest.mark.parametrize("part", ["acties", "ondersteuning", "doelen"])
def test_what_lacks_is_not_looked_for_in_a_report(part: str) -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = REPORT
    del plan[part]
    found = findings_of(plan)
    assert "G03" in [one.code for one in found]
    assert not [one for one in found if "‘…’" in one.message]


@pytest.mark.parametrize("key", ["norm", "nulmeting"])
def test_progress_is_not_denied_where_the_figures_of_the_goal_can_not_be_read(key: str) -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    plan["evaluatiemomenten"][0]["verslag"] = REPORT | {
        "metingen": [{"voor_doel": goal["gebied"], "waarde": "80%"}]
    }
    plan["evaluatiemomenten"].append({"naam": "Slot", "datum": "2026-10-26"})
    plan["verlengingen"] = [
        {"datum": "2026-08-31", "nieuw_einde": "2026-10-26", "reden": "Je bent er bijna."}
    ]
    assert "P13" not in [one.code for one in findings_of(plan)]
    goal["meting"][key] = "veel"
    report = api.check(dump(plan).encode(), "plan.yaml")
    assert report.partly and "P13" not in [one.code for one in report.findings]


def judged_beside(change: Callable[[dict[str, Any]], None]) -> set[str]:
    """The codes that a change adds to those of the clean plan with a vague goal; all else stays judged."""
    plan = clean_plan()
    vague = copy.deepcopy(plan["doelen"][0]) | {"gebied": "Contact", "verwachting": VAGUE}
    plan["doelen"].append(vague)
    before = {(one.code, one.path) for one in findings_of(plan)}
    change(plan)
    report = api.check(dump(plan).encode(), "plan.yaml")
    assert report.partly and ("S02", ("doelen", 1, "verwachting")) in before
    assert ("S02", ("doelen", 1, "verwachting")) in {(one.code, one.path) for one in report.findings}
    return {one.code for one in report.findings if (one.code, one.path) not in before}


NOT_TO_BE_MADE_UP: dict[str, tuple[Callable[[dict[str, Any]], None], set[str]]] = {
    "a figure of an interim goal": (
        lambda plan: plan["doelen"][0]["meting"]["tussendoelen"][0].pop("waarde"),
        {"X03"},
    ),
    "one that is still open": (
        lambda plan: plan["doelen"][0]["meting"]["tussendoelen"][0].update(waarde="…"),
        {"S01"},
    ),
    "an empty dash": (lambda plan: plan["acties"].append(None), {"X03"}),
    "an empty dash in a list of texts": (
        lambda plan: plan["aanleiding"]["sterke_punten"].append(None),
        {"X03"},
    ),
    "a measure that is none": (lambda plan: plan["gevolgen"].update(maatregelen=["berisping"]), {"X04"}),
    "another unit": (lambda plan: plan["doelen"][0]["meting"].update(norm="minimaal 12 klanten"), {"X04"}),
    "an example without dashes": (
        lambda plan: plan["aanleiding"].update(voorbeelden=plan["aanleiding"]["voorbeelden"][0]),
        {"X04"},
    ),
    "a list where one part belongs": (lambda plan: plan.update(aanleiding=["Te weinig"]), {"X04"}),
}


@pytest.mark.parametrize("name", NOT_TO_BE_MADE_UP)
def test_what_nobody_can_make_up_goes_with_the_part_around_it(name: str) -> None:
    change, codes = NOT_TO_BE_MADE_UP[name]
    assert judged_beside(change) == codes


def test_a_report_without_its_day_is_judged_as_of_the_day_that_was_planned() -> None:
    plan = clean_plan()
    measured = [{"voor_doel": plan["doelen"][0]["gebied"], "waarde": "80%"}]
    plan["evaluatiemomenten"][0]["verslag"] = REPORT | {"metingen": measured}
    before = {one.code for one in findings_of(plan)}
    del plan["evaluatiemomenten"][0]["verslag"]["datum"]
    assert {one.code for one in findings_of(plan)} - before == {"X03"}


DAYS: dict[NodePath, list[str]] = {
    ("looptijd", "start"): ["2026-02-30", "…", "begin maart"],
    ("looptijd", "einde"): ["2026-02-30", "…", "2025-08-31"],
    ("evaluatiemomenten", 0, "datum"): ["2026-02-30", "…", "eind maart"],
    ("evaluatiemomenten", 1, "datum"): ["2026-02-30", "…", "28 april", "2026-06-30"],
    ("evaluatiemomenten", 6, "datum"): ["2026-02-30", "…", "2026-03-30"],
}


@pytest.mark.parametrize(("path", "day"), [(path, day) for path, days in DAYS.items() for day in days])
def test_without_a_day_on_which_all_hangs_the_words_of_texts_are_judged_still(
    path: NodePath, day: str
) -> None:
    plan: Any = clean_plan()
    plan["doelen"][0]["verwachting"] = VAGUE
    part = plan
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = day
    report = api.check(dump(plan).encode(), "plan.yaml")
    codes = {one.code for one in report.findings}
    assert report.partly
    assert "S02" in codes
    assert codes <= {"S02", "X04", "X06", "S01"}, codes


@pytest.mark.parametrize(
    ("key", "value"),
    [("nulmeting", "5"), ("per", "sprint"), ("tussendoelen", [{"datum": "2026-04-30", "waarde": "5"}])],
)
def test_beside_a_figure_that_can_not_be_read_the_texts_of_a_goal_are_judged(key: str, value: object) -> None:
    plan = clean_plan()
    plan["doelen"][0] |= {"verwachting": VAGUE, "deadline": "2026-12-31"}
    plan["doelen"][0]["meting"][key] = value
    found = {one.code for one in findings_of(plan)}
    assert found >= {"X04", "S02", "T02"}
    assert found.isdisjoint({"M01", "M02", "M07"})


def test_of_an_action_whose_keys_are_wrong_no_vague_word_is_told_that_they_may_answer() -> None:
    plan = clean_plan()
    plan["acties"][0] = {"titel": "Bellen", "afspraak": "Je belt regelmatig.", "frequenty": "wekelijks"}
    assert "S03" not in {one.code for one in findings_of(plan)}


def test_no_measure_is_called_unannounced_where_the_list_can_not_be_read() -> None:
    plan = clean_plan()
    closing = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald", "maatregel": "demotie"}
    plan["afsluiting"] = closing | {"toelichting": "Je kwam tot 80%."}
    plan["gevolgen"]["maatregelen"] = ["demotie"]
    assert "P10" not in {one.code for one in findings_of(plan)}
    plan["gevolgen"]["maatregelen"] = ["demotie", "berisping"]
    found = {one.code for one in findings_of(plan)}
    assert "X04" in found and "P10" not in found


@pytest.mark.parametrize("text", ["nee", "n.v.t.", "- ja", "- nee\n- ja", '""'])
def test_a_file_of_one_word_or_a_list_is_told_not_to_be_a_plan(text: str) -> None:
    found = api.check(text.encode(), "plan.yaml").findings
    assert "X04" in [one.code for one in found]
