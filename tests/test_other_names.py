"""Keys by the names that people give them: each is told with the key that was meant, and what it holds is judged."""

from typing import Any, Final

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.keys import keys_of
from spvgen.kinds import KINDS, load_kind
from spvgen.validate.meant import alike
from spvgen.validate.other_names import OTHER_NAMES
from support import clean_plan, dump

MEANT: Final[dict[str, dict[str, str]]] = {
    "": {
        "bedrijf": "organisatie", "werknemer": "medewerker", "manager": "leidinggevende", "periode": "looptijd",
        "doelstellingen": "doelen", "actiepunten": "acties", "hulp": "ondersteuning",
        "gesprekken": "evaluatiemomenten", "consequenties": "gevolgen",
    },
    "medewerker": {"rol": "functie", "team": "afdeling"},
    "periode": {"startdatum": "start", "einddatum": "einde"},
    "aanleiding": {"tekst": "omschrijving", "incidenten": "voorbeelden"},
    "doelen.0": {
        "naam": "gebied", "doel": "verwachting", "beginsituatie": "huidige_situatie", "realistisch": "haalbaar",
        "einddatum": "deadline",
    },
    "doelen.0.meting": {"kpi": "indicator", "baseline": "nulmeting", "streefwaarde": "norm"},
    "acties.0": {
        "naam": "titel", "omschrijving": "afspraak", "door": "wie", "hoe_vaak": "frequentie", "termijn": "deadline",
        "doel": "voor_doel",
    },
    "ondersteuning.0": {"omschrijving": "afspraak", "door": "wie"},
    "evaluatiemomenten.0": {"titel": "naam", "dag": "datum"},
    "gevolgen": {"tekst": "omschrijving"},
}  # fmt: skip


def faults(text: str) -> list[Finding]:
    """What is wrong with the shape of a plan."""
    return [one for one in api.check(text.encode(), "plan.yaml").findings if one.code.startswith("X")]


def renamed(part: Any, names: dict[str, str]) -> dict[str, Any]:
    """A part with its keys called otherwise, in their places."""
    other = {meant: name for name, meant in names.items()}
    return {other.get(key, key): value for key, value in part.items()}


def called_otherwise() -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """The clean plan with nearly every key by another name, and which key each of them is."""
    plan: Any = clean_plan()
    told = []
    for path, names in sorted(MEANT.items(), key=lambda one: -one[0].count(".") - bool(one[0])):
        above, at = None, plan
        for step in filter(None, path.replace("periode", "looptijd").split(".")):
            above, last = at, int(step) if step.isdigit() else step
            at = at[last]
        there = {name: key for name, key in names.items() if key in at}
        told += list(there.items())
        if above is None:
            plan = renamed(at, there)
        else:
            above[last] = renamed(at, there)
    return plan, told


def test_a_whole_plan_by_other_names_is_told_in_one_run() -> None:
    plan, told = called_otherwise()
    report, found = api.check(dump(plan).encode(), "plan.yaml"), faults(dump(plan))
    assert len(told) > 25
    assert {one.code for one in found} == {"X02"}
    hinted = sorted((one.message.split("‘")[1].split("’")[0], one.likewise or one.hint) for one in found)
    assert [key for key, _ in hinted] == sorted(key for key, _ in told)
    assert report.partly or report.complete, "what the keys hold is judged too"


def test_what_stands_behind_another_name_is_judged_at_its_own_line() -> None:
    plan = clean_plan()
    plan["doelen"][0]["doel"] = "Je gaat beter communiceren."
    del plan["doelen"][0]["verwachting"]
    text = dump(plan)
    line = next(at for at, one in enumerate(text.splitlines(), 1) if "beter communiceren" in one)
    found = api.check(text.encode(), "plan.yaml").findings
    vague = [one for one in found if one.code == "S02"]
    assert [one.start.line for one in vague] == [line]


def test_what_stands_behind_another_name_is_hidden() -> None:
    plan = clean_plan()
    plan["aanleiding"]["tekst"] = "Door je depressie was je vaak te laat."
    del plan["aanleiding"]["omschrijving"]
    found = api.check(dump(plan).encode(), "plan.yaml").findings
    assert [one for one in found if one.code == "V01"]
    assert not [one for one in found if "depressie" in f"{one.message}{one.hint}{one.excerpt}"]


def test_what_would_not_do_for_the_key_is_not_taken_for_it() -> None:
    plan = clean_plan()
    plan["hulp"] = "Karim belt je elke week."
    del plan["ondersteuning"]
    [told] = faults(dump(plan))
    assert told.hint == "Bedoelde je ‘ondersteuning’?"


def test_a_key_of_the_part_below_is_sent_there() -> None:
    plan = clean_plan()
    plan["doelen"][0]["norm"] = "90%"
    del plan["doelen"][0]["meting"]
    [told] = faults(dump(plan))
    assert told.hint == "Zet hem onder ‘meting:’, met twee spaties meer ervoor."


def test_every_row_is_of_a_key_and_names_none_that_stands_beside_it() -> None:
    owners: dict[str, list[set[str]]] = {}
    stack = [load_kind(soort).MODEL for soort in KINDS]
    seen = set()
    while stack:
        part = stack.pop()
        if part in seen:
            continue
        seen.add(part)
        for name, key in keys_of(part).items():
            owners.setdefault(name, []).append(set(part.model_fields))
            stack += [key.part] if key.part else []
    assert len(seen) > 20
    for name, others in OTHER_NAMES.items():
        assert name in owners, name
        for other in others.split():
            assert any(other not in beside for beside in owners[name]), (name, other)


def test_another_name_of_a_key_elsewhere_is_no_typing_error() -> None:
    assert alike("begeleiding", ["inleiding", "doelen"]) is None
    assert alike("ondersteunning", ["ondersteuning", "doelen"]) == "ondersteuning"


def test_a_deadline_of_support_is_its_end() -> None:
    plan: Any = clean_plan()
    plan["ondersteuning"][0]["deadline"] = "2026-04-17"
    (found,) = faults(dump(plan))
    assert found.code == "X02" and "einde" in found.hint
