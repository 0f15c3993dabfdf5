"""Rules look at the rest of a plan in which a value is wrong: one run tells all that there is to mend."""

import pytest

from spvgen import api
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


def test_of_a_choice_that_is_none_no_rule_says_anything() -> None:
    plan = clean_plan()
    plan["ondersteuning"][0]["vorm"] = "opleiden"
    paths = {one.path for one in api.check(dump(plan).encode(), "plan.yaml").findings if one.code != "X04"}
    assert ("ondersteuning", 0, "vorm") not in paths


def test_a_part_that_asks_for_more_can_not_be_guessed() -> None:
    plan = dump(clean_plan() | {"looptijd": "voorjaar", "doelen": [{"gebied": "x", "verwachting": VAGUE}]})
    assert not told(plan, "S02")
