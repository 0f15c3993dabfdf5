"""A talk that is fair: days that don't count, a strict judgement, what is done already, and who did it."""

from pathlib import Path
from typing import Any

import pytest

from running import english, spv
from spvgen import api
from spvgen.cli.talks.agreeing import _with_who
from spvgen.cli.talks.forms.judgement import _stricter
from spvgen.dates import parse_date
from support import clean_plan, dump, plan_in
from terminal import answer, break_off, needs_terminal, talk

pytestmark = pytest.mark.usefixtures("held")


def change(old: str, new: str) -> None:
    text = Path("noor.yaml").read_text("utf-8")
    assert old in text
    Path("noor.yaml").write_text(text.replace(old, new, 1), "utf-8")


def pause(first: str, last: str) -> None:
    change(
        "\nevaluatiemomenten:",
        f"\nonderbrekingen:\n  - van: {first}\n    tot_en_met: {last}\nevaluatiemomenten:",
    )


# --- Days that don't count -------------------------------------------------------------------------


@needs_terminal
@pytest.mark.parametrize(
    ("first", "last", "proposed"),
    [
        ("2024-03-25", "2024-04-05", "8-4-2024"),
        ("2024-04-02", "2024-04-02", "3-4-2024"),
        ("2024-04-03", "2024-04-10", "2-4-2024"),
        ("2024-03-18", "2024-04-01", "2-4-2024"),
    ],
)
def test_no_talk_is_proposed_on_a_day_that_does_not_count(
    folder: Path, first: str, last: str, proposed: str
) -> None:
    pause(first, last)
    child = talk(folder, "evaluate", "noor.yaml")
    child.expect(rf"Datum van het gesprek .*\[{proposed}\]")
    assert ("telt niet mee" in child.before) is (proposed != "2-4-2024")
    break_off(child)


@needs_terminal
def test_a_talk_on_such_a_day_is_doubted_once(folder: Path) -> None:
    pause("2024-03-25", "2024-04-05")
    child = talk(folder, "evaluate", "noor.yaml")
    answer(
        child,
        ("Datum van het gesprek", "2-4-2024"),
        (r"2 april 2024 telt niet mee: er was een onderbreking van 25 maart 2024[\s\S]*\[2-4-2024\]", ""),
        ("Wie waren erbij", "4 mei"),
        ("Dat is geen naam", "Noor"),
    )
    child.expect("Doel: ")
    break_off(child)


@needs_terminal
def test_a_plan_that_was_not_signed_is_told_at_the_beginning(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml")
    child.expect(r"staat\s+niet\s+dat\s+het\s+is\s+getekend[\s\S]*Datum van het gesprek")
    break_off(child)
    spv("sign", "noor.yaml", "--no-input", "--datum", "2024-02-26")
    child = talk(folder, "evaluate", "noor.yaml")
    child.expect("Datum van het gesprek")
    assert "getekend" not in child.before
    break_off(child)


# --- A strict judgement ----------------------------------------------------------------------------


class _Of:
    """A figure as far as it counts here."""

    def __init__(self, *, on_course: bool, tells: bool = True) -> None:
        self.on_course, self.tells = on_course, tells


GOOD, BAD, SILENT = _Of(on_course=True), _Of(on_course=False), _Of(on_course=True, tells=False)


@pytest.mark.parametrize(
    ("judged", "figures"),
    [
        ("niet_op_schema", [GOOD, SILENT]),
        ("niet_op_schema", [GOOD, BAD]),
        ("deels_op_schema", [GOOD]),
        ("deels_op_schema", [GOOD, SILENT]),
    ],
)
def test_a_judgement_stricter_than_the_figures_is_asked_why(judged: str, figures: list[Any]) -> None:
    assert _stricter({"oordeel": judged}, figures) == "De cijfers zijn gunstiger dan dit oordeel."
    missed: Any = {"oordeel": judged, "geboden_ondersteuning": ["Coaching: niet gekregen."]}
    assert _stricter(missed, figures).endswith(", en niet alle beloofde hulp was er.")


@pytest.mark.parametrize(
    ("judged", "figures"),
    [
        ("niet_op_schema", [BAD]),
        ("deels_op_schema", [GOOD, BAD]),
        ("op_schema", [GOOD]),
        ("op_schema", [BAD]),
        ("niet_op_schema", [SILENT]),
        ("niet_op_schema", []),
    ],
)
def test_one_that_is_not_stricter_is_not(judged: str, figures: list[Any]) -> None:
    assert _stricter({"oordeel": judged}, figures) == ""


# --- What is done, and by whom ---------------------------------------------------------------------

ONCE = "  - titel: Lijst\n    afspraak: Karim maakt een lijst.\n    wie: leidinggevende\n    deadline: 2024-03-20\n"


def reported(done: str) -> None:
    """The first talk was held, and says this of an action that is to be done once."""
    change("ondersteuning:\n", f"{ONCE}ondersteuning:\n")
    change(
        "    datum: 2024-04-02",
        "    datum: 2024-04-02\n    verslag:\n      datum: 2024-04-02\n      acties:\n        - actie: Lijst\n"
        f"          gedaan: {done}",
    )


@needs_terminal
@pytest.mark.parametrize(("done", "again"), [("ja", False), ("deels", True), ("nee", True)])
def test_what_is_done_once_and_for_all_is_not_asked_again(folder: Path, done: str, again: bool) -> None:
    reported(done)
    child = talk(folder, "evaluate", "noor.yaml")
    answer(
        child,
        ("Datum van het gesprek", ""),
        ("Wie waren erbij", "Noor"),
        ("Stand nu", ""),
        ("Dagstart[\\s\\S]*Gedaan", "ja"),
        ("hielp", ""),
        ("Dagafsluiting[\\s\\S]*Gedaan", "ja"),
        ("hielp", ""),
    )
    child.expect("Actie: Lijst" if again else "Beloofde hulp")
    break_off(child)


CHANGE = "\neerdere_leidinggevenden:\n  - naam: Anna Bos\n    tot_en_met: 2024-03-31\nhr:"


@pytest.mark.parametrize(
    ("due", "who"),
    [
        ("2024-03-20", "Anna Bos"),
        ("2024-03-31", "Anna Bos"),
        ("2024-04-01", "leidinggevende"),
        ("2024-06-01", "leidinggevende"),
    ],
)
def test_what_a_former_manager_had_to_do_stays_theirs(due: str, who: str) -> None:
    change("ondersteuning:\n", f"{ONCE.replace('2024-03-20', due)}ondersteuning:\n")
    change("\nhr:", CHANGE)
    stands: Any = [{"actie": "Lijst", "gedaan": "ja"}]
    assert _with_who(stands, plan_in(), parse_date("2024-04-10")) == [{**stands[0], "wie": who}]
    before = _with_who(stands, plan_in(), parse_date("2024-03-25"))
    assert before == [{**stands[0], "wie": "leidinggevende" if who == "Anna Bos" else "Karim Aydin"}]


def test_without_a_change_it_is_the_role() -> None:
    change("ondersteuning:\n", f"{ONCE}ondersteuning:\n")
    stands: Any = [{"actie": "Lijst", "gedaan": "ja"}]
    assert _with_who(stands, plan_in(), parse_date("2024-04-10")) == [{**stands[0], "wie": "leidinggevende"}]


# --- Figures and who ‘ik’ is -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("norm", "typed", "meant"),
    [
        ("€ 600.000", "412.000,-", "€ 412.000"),
        ("€ 600.000", "€ 412.000,-", "€ 412.000"),
        ("€ 600.000", "412.000,--", "€ 412.000"),
    ],
)
def test_a_whole_amount_as_on_a_bill(norm: str, typed: str, meant: str) -> None:
    from spvgen.cli.asking.figures import read_figure
    from spvgen.quantities import format_quantity
    from spvgen.quantity_reading import parse_quantity

    data = clean_plan()
    data["doelen"][0]["meting"] = {"norm": norm}
    goal = api.load_unjudged(dump(data).encode(), "plan.yaml").plan.doelen[0]
    assert format_quantity(parse_quantity(read_figure(goal)(typed))) == meant


@pytest.mark.parametrize("typed", ["goed", "veel beter", "vijf of zes ongeveer"])
def test_a_figure_that_is_none_is_told_with_one_in_the_unit_of_the_norm(typed: str) -> None:
    ran = spv("evaluate", "noor.yaml", "--no-input", "--metingen", f"Terugbelafspraken={typed}")
    assert ran.code == 2 and "minimaal" not in ran.err and english(ran.err) == []


def told(key: str, value: Any, **more: Any) -> list[str]:
    data = clean_plan() | more
    data["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", key: value}
    return [one.code for one in api.check(dump(data).encode(), "plan.yaml").findings if one.code == "S13"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("geboden_ondersteuning", ["Coaching: deels gekregen. Ik kon twee vrijdagen niet."]),
        ("besproken", "Ik vind dat je meer mag vragen."),
        ("afspraken", ["Ik bel elke vrijdag om 9 uur."]),
        (
            "metingen",
            [{"voor_doel": "Terugbelafspraken", "waarde": "75%", "toelichting": "Dit telde ik zelf."}],
        ),
    ],
)
def test_nobody_knows_who_that_is_in_a_report(key: str, value: Any) -> None:
    assert told(key, value) == ["S13"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("zienswijze", "Ik doe mijn best."),
        ("besproken", "Noor zei: ‘Ik krijg meer overzicht.’"),
        ("besproken", "Ik, Karim, kon twee vrijdagen niet."),
        ("besproken", "We kijken er samen naar."),
    ],
)
def test_here_they_do(key: str, value: Any) -> None:
    assert told(key, value) == []


def test_signing_warns_of_nothing_that_it_asked_itself() -> None:
    ran = spv("sign", "noor.yaml", "--no-input", "--datum", "2024-02-26", "--wijze", "akkoord")
    assert ran.code == 0 and "P02" not in ran.out + ran.err
