"""M07: no figure to expect on the way."""

import pytest
from test_mutations import changed
from whole import told

from spvgen import api
from support import plan_where


def goal(baseline: str | None, norm: str, **keys: object) -> str:
    measure = {"nulmeting": baseline, "norm": norm, "per": "maand", "bron": "rapport"}
    part = {"gebied": "Terugbelafspraken", "verwachting": "Je haalt de norm.", "huidige_situatie": "Nu 3."}
    return plan_where("doelen", [{**part, "meting": measure, "deadline": "2026-08-31", **keys}])


@pytest.mark.parametrize(
    ("baseline", "norm", "figures"),
    [
        ("71%", "minimaal 90%", ["74% op 2026-03-30", "83% op 2026-06-23", "89% op 2026-08-18"]),
        ("€ 72.000", "minimaal € 90.000", ["€ 75.000 op 2026-03-30", "€ 83.000 op 2026-06-23"]),
        ("3,2 fouten", "maximaal 2 fouten", ["3,0 fouten op 2026-03-30", "2,5 fouten op 2026-06-23"]),
        ("3 gesprekken", "minimaal 5 gesprekken", ["4 gesprekken op"]),
        (None, "minimaal 90%", []),
    ],
)
def test_tip_proposes_even_steps_at_the_evaluations(
    baseline: str | None, norm: str, figures: list[str]
) -> None:
    (found,) = told(goal(baseline, norm), "M07")
    assert found.severity == "tip"
    for figure in figures:
        assert figure in found.hint
    assert ("bijvoorbeeld" in found.hint) is bool(figures)


def test_a_figure_that_stays_the_same_is_named_once() -> None:
    (found,) = told(goal("3 gesprekken", "minimaal 5 gesprekken"), "M07")
    assert found.hint.count("4 gesprekken") == 1


@pytest.mark.parametrize(
    ("baseline", "norm", "figures", "wrong"),
    [
        ("16 dagen", "maximaal 1 dag", "14 dagen op 2026-03-30", "14 dag "),
        ("1 gesprek", "minimaal 3 gesprekken", "2 gesprekken op", "2 gesprek "),
        ("6 lijsten", "maximaal 0 lijsten", "2 lijsten op 2026-06-23", " 1 lijsten"),
        ("0 deals", "minimaal 5 deals", "2 deals op", " 1 deals"),
        ("0 uur", "minimaal 4 uur", "1 uur op", "1 uren"),
    ],
)
def test_a_figure_and_its_unit_go_together(baseline: str, norm: str, figures: str, wrong: str) -> None:
    (found,) = told(goal(baseline, norm), "M07")
    assert figures in found.hint
    assert wrong not in found.hint


def test_no_figures_behind_the_goals_own_deadline() -> None:
    (found,) = told(goal("71%", "minimaal 90%", deadline="2026-05-31"), "M07")
    assert "2026-05-26" in found.hint
    assert "2026-06-23" not in found.hint


def over_the_plan(baseline: str, norm: str, indicator: str = "") -> str:
    measure = {"nulmeting": baseline, "norm": norm, "per": "looptijd", "bron": "rapport"}
    part = {
        "gebied": "Nieuwe klanten",
        "verwachting": "Je haalt de norm.",
        "huidige_situatie": "Zie hieronder.",
    }
    measure |= {"indicator": indicator} if indicator else {}
    return plan_where("doelen", [{**part, "meting": measure, "deadline": "2026-08-31"}])


@pytest.mark.parametrize(
    ("text", "figures", "wrong"),
    [
        (over_the_plan("3", "minimaal 8", "nieuwe klanten"), ["1 op 2026-03-30", "5 op 2026-06-23"], "8 op"),
        (over_the_plan("€ 412.000", "minimaal € 600.000"), ["€ 90.000 op 2026-03-30"], "€ 4"),
        (
            over_the_plan("3 orders", "minimaal 12 orders"),
            ["2 orders op 2026-03-30", "7 orders op"],
            "8 orders",
        ),
    ],
)
def test_what_adds_up_over_the_plan_begins_at_nothing(text: str, figures: list[str], wrong: str) -> None:
    (found,) = told(text, "M07")
    for figure in figures:
        assert figure in found.hint
    assert wrong not in found.hint.partition("2026-05")[0]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (over_the_plan("62%", "minimaal 80%"), "65% op 2026-03-30"),  # a share does not add up
        (over_the_plan("12 dagen", "minimaal 20 dagen"), "13 dagen op 2026-03-30"),
        (goal("3 gesprekken", "minimaal 8 gesprekken"), "4 gesprekken op"),  # per month
    ],
)
def test_what_does_not_add_up_begins_at_the_baseline(text: str, figure: str) -> None:
    (found,) = told(text, "M07")
    assert figure in found.hint


def test_no_figure_right_before_the_deadline() -> None:
    (found,) = told(goal("71%", "minimaal 90%", deadline="2026-05-01"), "M07")  # a talk is on 28 April
    assert "2026-03-30" in found.hint and "2026-04-28" not in found.hint


@pytest.mark.parametrize(("deadline", "many"), [("2026-03-31", 0), ("2026-04-02", 0), ("2026-04-10", 1)])
def test_a_deadline_soon_after_the_start_needs_no_step(deadline: str, many: int) -> None:
    assert len(told(goal("36%", "minimaal 95%", deadline=deadline), "M07")) == many


@pytest.mark.parametrize(
    "text",
    [
        over_the_plan("92%", "minimaal 99%"),
        over_the_plan("0%", "minimaal 100%", "afgeronde modules"),  # grows towards all of them
        over_the_plan("4 klachten", "maximaal 1 klacht"),
        goal("92%", "minimaal 100%"),  # each month anew
        goal("4 klachten", "maximaal 0 klachten"),
    ],
)
def test_what_can_grow_or_begins_anew_has_steps(text: str) -> None:
    assert told(text, "M07")


@pytest.mark.parametrize(
    "text",
    [
        goal("71%", "minimaal 90%", aard="inspanning"),
        plan_where("doelen.0.aard", "resultaat"),  # has interim figures
        goal("93%", "minimaal 90%"),
        over_the_plan("92%", "minimaal 100%"),  # one that falls short, and 100% is out of reach
        over_the_plan("60%", "100%"),
        over_the_plan("4 klachten", "maximaal 0 klachten"),
        over_the_plan("3%", "0%"),
    ],
)
def test_no_tip(text: str) -> None:
    assert not told(text, "M07")


def once(
    said: str, per: str | None = "kwartaal", deadline: str = "2026-08-31", norm: str = "minimaal 90%"
) -> str:
    measure = {"nulmeting": "71%" if "%" in norm else "5 deals", "norm": norm, "per": per, "bron": "rapport"}
    return goal("", "", verwachting=said, deadline=deadline, meting=measure)


@pytest.mark.parametrize(
    ("text", "first", "before"),
    [
        (once("Over juni, juli en augustus 2026 samen haal je 90%."), "2026-06-23", "2026-05-26"),
        (once("Van de contracten die in juni tot en met augustus aflopen, wordt 90% verlengd."), "2026-06-23", "2026-05-26"),
        (once("Tussen 1 mei en 31 augustus 2026 gaat 90% op tijd live.", "looptijd"), "2026-05-26", "2026-04-28"),
        (once("Van de vacatures die na 1 mei 2026 opengaan, vul je 90%.", None), "2026-05-26", "2026-04-28"),
        (once("In mei 2026 haal je 90%.", "maand"), "2026-03-30", "2026-03-29"),
        (once("Je belt klanten terug die na 12.00 uur bellen.", None), "2026-03-30", "2026-03-29"),
        (once("Je haalt elk kwartaal 90%."), "2026-03-30", "2026-03-29"),
    ],
)  # fmt: skip
def test_no_figure_before_there_is_anything_to_count(text: str, first: str, before: str) -> None:
    (found,) = told(text, "M07")
    assert first in found.hint and before not in found.hint


@pytest.mark.parametrize(
    ("text", "many"),
    [
        (once("Over augustus 2026 haal je minimaal 90%.", "looptijd", "2026-08-20"), 0),
        (once("Van de contracten die na 20 augustus 2026 aflopen, verleng je 90%.", None), 0),
        (once("In het laatste gesprek haal je minimaal 90%.", "looptijd"), 1),
        (once("Over juli en augustus 2026 haal je minimaal 90%.", "looptijd"), 1),
    ],
)
def test_a_span_without_a_talk_needs_no_step(text: str, many: int) -> None:
    assert len(told(text, "M07")) == many


def test_what_adds_up_begins_with_its_span() -> None:
    (found,) = told(
        once("In juni, juli en augustus 2026 sluit je 12 deals.", "looptijd", norm="minimaal 12 deals"), "M07"
    )
    assert "3 deals op 2026-06-23" in found.hint


def test_an_interim_figure_goes_with_its_talk_off_a_free_day() -> None:
    """T05 would move what M07 proposes."""
    plan = changed(
        "verbeterplan",
        [("doelen.0.meting.tussendoelen", None), ("evaluatiemomenten.2.datum", "2026-05-24")],
    )
    (figures,), (talk,) = told(plan, "M07"), told(plan, "T05")
    day = talk.hint.rpartition("(")[2].rstrip(").")
    assert day in figures.hint and "2026-05-24" not in figures.hint


def test_no_figure_after_the_end_of_the_plan() -> None:
    plan = changed("verbeterplan", [("doelen.0.meting.tussendoelen", None), ("looptijd.einde", "2026-07-03")])
    report = api.check(plan.encode(), "plan.yaml")
    (found,) = [one for one in report.findings if one.code == "M07"]
    assert "2026-06-23" in found.hint and "2026-07-21" not in found.hint


@pytest.mark.parametrize(
    ("indicator", "per", "figures"),
    [
        ("weekroosters die op tijd hangen", "maand", ["50% op", "75% op"]),
        ("het wekelijkse overzicht", "maand", ["50% op", "75% op"]),
        ("weekroosters die op tijd hangen", "looptijd", ["66% op"]),
        ("klanten die terug zijn gebeld", "maand", ["66% op"]),
    ],
)
def test_of_four_in_a_month_a_share_is_a_quarter(indicator: str, per: str, figures: list[str]) -> None:
    measure = {"nulmeting": "41%", "norm": "minimaal 95%", "per": per, "indicator": indicator, "bron": "x"}
    part = {"gebied": "Roosters", "verwachting": "Je haalt de norm.", "huidige_situatie": "Nu 41%."}
    plan = plan_where("doelen", [{**part, "meting": measure, "deadline": "2026-08-31"}])
    (found,) = told(plan, "M07")
    assert all(one in found.hint for one in figures), found.hint
    assert ("66%" in found.hint) is (figures == ["66% op"])
