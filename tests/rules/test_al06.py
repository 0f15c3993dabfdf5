"""AL06: more than 30 % of the walks are to control."""

import pytest
from lijsten import gives, list_with, quoted, with_moments
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings
from support import dump, parse

DAYS = ("2026-06-26", "2026-07-24", "2026-09-04", "2026-10-15", "2026-10-16", "2026-10-19", "2026-10-20",
        "2026-10-21", "2026-10-22", "2026-10-23")  # fmt: skip


def walks(controls: int, others: int) -> str:
    kinds = ["controleren"] * controls + ["inspireren"] * others
    return with_moments(*zip(DAYS, kinds, strict=False))


@pytest.mark.parametrize(
    ("controls", "others", "share"),
    [(1, 2, "33%"), (2, 2, "50%"), (2, 3, "40%"), (4, 6, "40%"), (3, 0, "100%")],
)
def test_too_much_control(controls: int, others: int, share: str) -> None:
    found = gives(walks(controls, others), "AL06")
    assert found.path == ("doorloopmomenten", 0, "nadruk")
    assert share in found.message
    assert "nadruk: inspireren" in found.hint


@pytest.mark.parametrize(("controls", "others"), [(0, 1), (0, 3), (1, 3), (3, 7), (2, 5)])
def test_enough_to_inspire(controls: int, others: int) -> None:
    assert not told(walks(controls, others), "AL06")


@pytest.mark.parametrize("where", [1, 2])
def test_one_of_three_may_control_but_not_the_first(where: int) -> None:
    kinds = ["inspireren"] * 3
    kinds[where] = "controleren"
    assert not told(with_moments(*zip(DAYS, kinds, strict=False)), "AL06")
    kinds[1:] = ["controleren"] * 2
    assert "67%" in gives(with_moments(*zip(DAYS, kinds, strict=False)), "AL06").message


def test_of_two_none_and_by_a_low_threshold_none_of_three_may_control() -> None:
    two = with_moments(*zip(DAYS, ["inspireren", "controleren"], strict=False))
    assert "50%" in gives(two, "AL06").message
    three = dump(parse(with_moments(*zip(DAYS, ["inspireren", "inspireren", "controleren"], strict=False))))
    report = api.check(three.encode(), "lijst.yaml", RuleSettings(controleren_max_procent=15))
    assert "AL06" in [finding.code for finding in report.findings]


def test_the_hint_names_just_those_that_are_too_many() -> None:
    hint = gives(walks(3, 1), "AL06").hint
    assert "‘Keer 1’ en ‘Keer 2’" in hint
    assert "Keer 3" not in hint


def test_the_only_walk() -> None:
    assert gives(walks(1, 0), "AL06").message.startswith(
        "Het enige doorloopmoment is om te controleren: 100%."
    )


def test_the_threshold_can_be_set() -> None:
    text = dump(parse(walks(1, 2)))
    report = api.check(text.encode(), "lijst.yaml", RuleSettings(controleren_max_procent=35))
    assert report.complete
    assert "AL06" not in [finding.code for finding in report.findings]


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("leg je bij Bas verantwoording af", "leg je bij Bas verantwoording"),
        ("controleert Bas op vrijdag je bellijst", "controleert Bas op vrijdag je bellijst"),
        ("mail je Bas voor vijf uur waarom het niet lukte", "mail je Bas voor vijf uur waarom het niet"),
        ("loopt Bas je gesprekken van die week na", "loopt Bas je gesprekken van die week na"),
        ("volgt een officiële waarschuwing", "volgt een officiële waarschuwing"),
        (
            "laat je Bas vóór het weekend schriftelijk weten waar het op vastliep",
            "laat je Bas vóór het weekend schriftelijk weten waar het op vastliep",
        ),
        ("mail je Bas waarom het niet lukte", "mail je Bas waarom het niet"),
        ("leg je Bas uit waar het aan lag", "leg je Bas uit waar het aan lag"),
    ],
)
def test_an_if_then_that_watches_over_one(then: str, words: str) -> None:
    found = gives(list_with(als_dan=[{"als": "een belletje blijft liggen", "dan": then}]), "AL06")
    assert (found.path, quoted(found)) == (("als_dan", 0, "dan"), words)
    assert found.severity == "waarschuwing" and "over de drempel" in found.hint


@pytest.mark.parametrize(
    "then",
    [
        "loop je bij Bas binnen en bel je daar",
        "kijkt Bas met je naar je agenda en kiezen jullie een andere dag",
        "mail je Bas welke dag het wordt",
        "controleert Bas je telefoonnummer in de brief",
        "vraagt Bas wat je in de weg zat",
        "kijkt Bas je mail na voordat je hem stuurt",
        "leg je uit waarom je belt",
        "laat je Bas weten welke dag het wordt",
        "vertel je waarom je advies nu anders is",
        "schrijf je op waar het gesprek over ging",
    ],
)
def test_an_if_then_that_helps(then: str) -> None:
    assert not told(list_with(als_dan=[{"als": "een belletje blijft liggen", "dan": then}]), "AL06")


def held(*items: int, controls: int = 2, others: int = 1) -> str:
    data = parse(walks(controls, others))
    for item in items:
        moment = data["doorloopmomenten"][item]
        moment["verslag"] = {"datum": moment["datum"], "besproken": "De lijst."}
    return dump(data)


def test_a_walk_that_was_held_is_not_to_change() -> None:
    found = gives(held(0), "AL06")
    assert found.path == ("doorloopmomenten", 1, "nadruk")
    assert "Keer 2" in found.hint and "Keer 1" not in found.hint


def test_nothing_is_to_be_done_where_every_control_was_held() -> None:
    assert not told(held(0, 1), "AL06")
