"""T09 and T10 over many plans: who writes what they advise, word for word, is told nothing new."""

import re
from datetime import date, timedelta
from typing import Any

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from test_t09 import plan

from spvgen.dates import meant_date
from spvgen.diagnostics import Finding
from spvgen.workdays import next_workday
from support import dump, findings, parse

FIRST = date(2026, 1, 1)
SHARE = "Je belt per {unit} minimaal 90% van de klanten terug."
SUM = "Je sluit per {unit} minimaal 12 contracten."
MARK = "Je scoort per {unit} gemiddeld minimaal een 8 voor je gesprekken."
STEPS = {SHARE: "80%", SUM: "8 contracten", MARK: "7"}
UNITS = ("maand", "kwartaal", "jaar")
SPAN = r"(?:per \w+|in .+? 202\d)"
SPANS = {"T09", "T10"}
WATCHED = {"T03", "T04", "T05", "T06", "T08", "A02", "M04", "M06", "S08", "X04", "X06"}
WAYS = {
    "days": r"waarover je meet \(‘(.+?)’\)",
    "whole": r"die past \(‘(.+?)’\)",
    "proportion": r"‘(naar rato)’ telt",
    "end": r"laat het plan eindigen op (\d+ \w+ \d{4})",
}


def asked(  # noqa: PLR0913, PLR0917
    start: date, length: int, unit: str, text: str, key: str, step: int, early: int = 0
) -> dict[str, Any]:
    """A plan whose goal is measured so, and due so many days before the end.

    ``unit`` can be a named span. ``key`` holds a p where ``per`` says it, a c for a criterion too.
    """
    end = next_workday(start + timedelta(days=length))
    said = text.format(unit=unit) if unit in UNITS else text.format(unit="").replace("per ", unit)
    keys = ({"per": unit} if "p" in key else {}) | ({"criterion": said} if "c" in key else {})
    keys |= {"deadline": str(max(end - timedelta(days=early), start + timedelta(days=25)))}
    data = parse(plan(said.replace(f"per {unit} ", "") if "p" in key else said, str(start), str(end), **keys))
    measured = data["doelen"][0]["meting"]
    if text == SUM:
        measured |= {"indicator": "aantal gesloten contracten", "norm": "minimaal 12 contracten"}
        measured["nulmeting"] = "4 contracten"
    if text == MARK:
        measured |= {
            "indicator": "gemiddeld cijfer voor de gesprekken",
            "norm": "minimaal 8",
            "nulmeting": "6",
        }
    if step:
        day, value = start + timedelta(days=length * step // 10), STEPS[text]
        measured["tussendoelen"] = [{"datum": str(day), "waarde": value}]
    return _with_talks(data, end)


def _with_talks(data: dict[str, Any], end: date, more: list[date] | None = None) -> dict[str, Any]:
    start = date.fromisoformat(data["looptijd"]["start"])
    days = {next_workday(start + timedelta(n)) for n in range(25, (end - start).days - 9, 25)}
    days |= set(more or ())
    rows = [{"naam": f"Gesprek {day}", "datum": str(day)} for day in sorted({*days, next_workday(end)})]
    return data | {"evaluatiemomenten": rows}


def told(data: dict[str, Any]) -> list[Finding]:
    return findings(dump(data))


def follow(data: dict[str, Any], found: Finding, way: str, advised: str) -> dict[str, Any]:
    """The plan in which somebody wrote what was advised."""
    text = dump(data)
    after = parse(text)
    goal = after["doelen"][0]
    if way == "end":
        end = meant_date(advised)
        assert end
        after["looptijd"]["einde"] = goal["deadline"] = str(end)
        _, *more = [date.fromisoformat(day) for day in re.findall(r"\((\d{4}-\d\d-\d\d)\)", found.hint)]
        return _with_talks(after, end, more)
    texts = [goal, "verwachting"], *([one, "criterium"] for one in after["succescriteria"])
    also = "in het succescriterium hetzelfde" in found.hint
    for part, key in texts if also else texts[:1]:
        kept = r"\2" if way == "proportion" else ""
        part[key] = re.sub(rf"^(Je \w+)( {SPAN})?", rf"\1{kept} {advised}", part[key])
    if way == "days" and "‘per: " in found.hint:
        del goal["meting"]["per"]
    return after


@example(
    FIRST + timedelta(4), 176, "kwartaal", SHARE, "pc", 2, 0
)  # from 5 January up to and including 30 June
@example(FIRST + timedelta(4), 176, "kwartaal", SHARE, "c", 0, 0)
@example(FIRST + timedelta(30), 27, "maand", SHARE, "p", 0, 0)  # February but for its last day, a Saturday
@example(FIRST + timedelta(30), 26, "maand", SHARE, "p", 0, 0)
@settings(max_examples=40, phases=[Phase.explicit, Phase.generate])  # a plan is small enough as it is
@given(
    st.integers(0, 364).map(lambda day: FIRST + timedelta(day)),
    st.integers(25, 340),
    st.sampled_from(
        [*UNITS, "kwartaal", "in juni 2026", "in mei en juni 2026", "in het vierde kwartaal van 2026"]
    ),
    st.sampled_from([SHARE, SHARE, SUM, MARK]),
    st.sampled_from(["", "c", "p", "pc"]),
    st.integers(0, 9),
    st.sampled_from([0, 0, 20, 45]),
)
def test_who_writes_what_is_advised_is_told_nothing_new(  # noqa: PLR0913, PLR0917
    start: date, length: int, unit: str, text: str, key: str, step: int, early: int
) -> None:
    per = key if unit in ("maand", "kwartaal") else key.replace("p", "")
    data = asked(start, length, unit, text, per, step, early)
    before = told(data)
    codes = {one.code for one in before}
    assert not {"X06", "X04"} & codes
    for found in before:
        for way, pattern in WAYS.items() if found.code in SPANS else ():
            if advised := re.search(pattern, found.hint):
                after = follow(data, found, way, advised[1])
                new = [one for one in told(after) if one.code in (WATCHED - codes) | SPANS]
                assert new == [], (way, advised[1])
