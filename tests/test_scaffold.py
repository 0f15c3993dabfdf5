"""The text of a new plan: only open places are wrong with it, and all its dates are working days."""

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from spvgen import api
from spvgen.diagnostics import Severity
from spvgen.dutch import DutchValueError
from spvgen.scaffold import new_document
from spvgen.scaffold.profiles import PROFILES
from spvgen.scaffold.typed import MOST_WEEKS, clean_text, yaml_text
from spvgen.scaffold.verbeterplan import NewPlan, plan_span, plan_text
from spvgen.workdays import add_months, between_years, is_workday
from support import TURNING

MONDAY = date(2026, 1, 12)


def new_plan(naam: str = "Noor El Amrani", *, profile: str = "sales", weeks: int = 26) -> NewPlan:
    return NewPlan(naam, "Accountmanager", "Sanne de Wit", plan_span(MONDAY, weeks), profile=profile)


def load(plan: NewPlan) -> api.Loaded:
    return api.load(plan_text(plan).encode(), "plan.yaml")


# --- The file --------------------------------------------------------------------------------------


ANSWERS: dict[str, dict[str, Any]] = {
    "verbeterplan": {"naam": "Noor El Amrani", "functie": "Accountmanager", "leidinggevende": "Sanne de Wit"},
    "actielijst": {"naam": "Noor Jansen", "functie": "Adviseur", "leidinggevende": "Karim Aydin"},
    "koersplan": {"naam": "Verkoop Zuid", "leidinggevende": "Kim Bos"},
    "stap-rapportage": {"naam": "Buitendienst Zuid", "begeleider": "Hanneke Zijlstra"},
}


def new(soort: str, **more: Any) -> str:
    """The text of a new document of a kind, of 26 weeks and without an employer."""
    usual = (
        {"start": MONDAY} if soort == "stap-rapportage" else {"start": MONDAY, "weeks": 26, "organisatie": ""}
    )
    return new_document(soort, ANSWERS[soort] | usual | more).text


KINDS: list[tuple[str, dict[str, Any]]] = [
    *(("verbeterplan", {"profile": profile}) for profile in PROFILES),
    *((soort, {}) for soort in ANSWERS if soort != "verbeterplan"),
]
SPANS = [
    (soort, more | {"weeks": weeks})
    for soort, more in KINDS
    for weeks in (1, 4, 13, 26, 60, MOST_WEEKS)
    if soort != "stap-rapportage"
]
of_every_kind = pytest.mark.parametrize(("soort", "more"), KINDS)


@pytest.mark.parametrize(("soort", "more"), [*SPANS, ("stap-rapportage", {})])
def test_only_open_places_are_wrong_and_each_is_found(soort: str, more: dict[str, Any]) -> None:
    text = new(soort, **more)
    report = api.load(text.encode(), "nieuw.yaml").report
    assert report.complete, "so that a concept can be made of it at once"
    wrong = [one.code for one in report.findings if one.severity is Severity.FOUT]
    assert set(wrong) == {"S01"}
    assert not [one for one in report.findings if one.code[0] == "V"], (
        "what explains the plan tells of nobody"
    )
    written = [line for line in text.splitlines() if "…" in line and not line.lstrip().startswith("#")]
    assert len(written) == len(wrong) > 8


WITH_ITS_LIST = re.compile(r" {6,}(?:- naam|organisatie|- als|dan): .*")
"""Keys of a list within an action, explained above the list."""


@of_every_kind
def test_every_key_has_a_comment_above_it(soort: str, more: dict[str, Any]) -> None:
    lines = new(soort, **more).splitlines()
    keys = [at for at, line in enumerate(lines) if re.match(r" *(?:- )?\w+:", line)]
    assert len(keys) > 30
    bare = [lines[at] for at in keys if not re.match(" *# ", lines[at - 1])]
    assert [line for line in bare if not WITH_ITS_LIST.fullmatch(line)] == []


@of_every_kind
def test_it_opens_with_the_schema_and_ten_lines_that_explain(soort: str, more: dict[str, Any]) -> None:
    head, _, _ = new(soort, **more).partition("\n\n")
    schema, *explanation = head.splitlines()
    assert schema == f"# yaml-language-server: $schema=.spv/{soort}.schema.json"
    assert len(explanation) <= 11
    assert all(line.startswith("# ") for line in explanation)


@of_every_kind
def test_the_file_is_easy_to_edit(soort: str, more: dict[str, Any]) -> None:
    text = new(soort, **more)
    assert "\t" not in text
    assert text.endswith("\n")
    assert max(len(line) for line in text.splitlines() if line.lstrip().startswith("#")) <= 130
    assert not re.search(r"^ *(?!#).*[\[{]", text, re.MULTILINE), "block style only"


@pytest.mark.parametrize("soort", ANSWERS)
def test_whole_sentences_are_advised_to_stand_behind_a_bar_before_any_colon_goes_wrong(soort: str) -> None:
    advice = [line for line in new(soort).splitlines() if line.startswith("# - ")]
    bar = next(number for number, line in enumerate(advice) if line.startswith("# - Na | "))
    assert "schrijf elke hele zin zo." in advice[bar] and "Staat er geen |" in advice[bar + 1]


def revived(text: str) -> str:
    """The text after somebody took away every ``#`` that stands right before a word or a dash."""
    text, times = re.subn(r"^( *)#(?=[\w-])", r"\1", text, flags=re.MULTILINE)
    assert times > 15
    return text


@pytest.mark.parametrize("profile", PROFILES)
def test_every_commented_example_fits_in_when_its_mark_is_taken_away(profile: str) -> None:
    text = revived(plan_text(new_plan(profile=profile)))
    for key in ("organisatie", "afdeling", "in_dienst_sinds", "hr", "geschiktheid", "tussendoelen"):
        assert re.search(rf"^ *{key}:", text, re.MULTILINE)
    findings = api.load(text.encode(), "plan.yaml").report.findings
    assert {f.code for f in findings if f.severity is Severity.FOUT} == {"S01"}
    plan = api.load(text.replace("waarde: …", "waarde: 70%").encode(), "plan.yaml").plan
    assert plan.aanleiding.voorbeelden[0].feit.startswith("Van de twintig")
    assert plan.aanleiding.eerdere_gesprekken[0].onderwerp.startswith("We spraken af")
    assert plan.geschiktheid.terugkerend.antwoord == "ja"
    assert plan.hr.naam == "…"


@pytest.mark.parametrize("start", [MONDAY, date(2027, 1, 9), date(2027, 8, 30)])
def test_the_dates_in_the_examples_fit_the_plan(start: date) -> None:
    text = plan_text(NewPlan("Noor", "Monteur", "Sanne", plan_span(start, 26)))
    examples = [date.fromisoformat(day) for day in re.findall(r"#- datum: ([\d-]+)", text)]
    assert len(examples) == 3
    assert all(map(is_workday, examples))
    fact, talk, interim = examples
    assert start - timedelta(days=60) < fact < talk < start < interim
    assert f"Een datum schrijf je als {start}" in text


def test_what_was_given_stands_in_the_plan() -> None:
    span = plan_span(MONDAY, 20)
    given_plan = NewPlan("Noor", "Monteur", "Sanne", span, hr="Ed Vos", organisatie="Voorbeeld BV")
    plan = load(given_plan).plan
    assert (plan.medewerker.naam, plan.medewerker.functie) == ("Noor", "Monteur")
    assert (plan.leidinggevende.naam, plan.hr.naam, plan.organisatie) == ("Sanne", "Ed Vos", "Voorbeeld BV")
    assert (plan.looptijd.start, plan.looptijd.einde) == (span.start, span.end)


@pytest.mark.parametrize("profile", PROFILES)
def test_what_can_follow_is_told_once_and_can_be_chosen_at_the_closing(profile: str) -> None:
    made = api.render(load(new_plan(profile=profile)), "md", concept=True).data.decode()
    told = " ".join(made.partition("## 6. Gevolgen")[2].partition("## Jouw reactie")[0].split())
    for measure in ("begeleiding", "overplaatsing", "waarschuwing", "ontslag"):
        assert told.count(measure) == 1
    assert not any(one in told for one in ("andere functie", "einde van je dienstverband"))
    assert "Een andere functie heet hier overplaatsing" in plan_text(new_plan(profile=profile))


def test_the_sales_profile_speaks_of_sales() -> None:
    plan = load(new_plan(profile="sales")).plan
    assert [doel.gebied for doel in plan.doelen] == ["Salesquota", "Klantbehoud"]
    assert "Salesquota" not in plan_text(new_plan(profile="algemeen"))


# --- Dates -----------------------------------------------------------------------------------------


@given(start=st.dates(date(1990, 1, 1), date(2190, 1, 1)), weeks=st.integers(1, MOST_WEEKS))
@example(start=date(2026, 4, 13), weeks=2)  # would end on King's Day
@example(start=date(2000, 4, 22), weeks=87)  # would end on the Saturday before Christmas
def test_a_plan_ends_on_a_working_day_and_is_not_shorter_than_asked(start: date, weeks: int) -> None:
    span = plan_span(start, weeks)
    asked = start + timedelta(weeks=weeks)
    assert is_workday(span.end)
    longest = 12 if (asked.month, asked.day // 22) == (12, 1) else 5  # no talk between Christmas and New Year
    assert timedelta(0) <= span.end - asked <= timedelta(days=longest)
    assert not between_years(span.end)
    assert any("daarom eindigt" in remark for remark in span.remarks) == (span.end != asked)
    assert any("kort" in remark for remark in span.remarks) == (
        span.end < add_months(start, 3) - timedelta(days=1)
    )


@pytest.mark.parametrize("weeks", [1, 3, 13, 26, 53])
def test_evaluations_are_on_working_days_at_most_four_weeks_apart(weeks: int) -> None:
    plan = load(new_plan(weeks=weeks)).plan
    days = [moment.datum for moment in plan.evaluatiemomenten]
    assert len(days) >= 3
    assert all(map(is_workday, days))
    assert all(later - earlier <= timedelta(weeks=4) for earlier, later in pairwise([MONDAY, *days]))
    assert days[-1] == plan.looptijd.einde
    assert len({moment.naam for moment in plan.evaluatiemomenten}) == len(days)


@pytest.mark.parametrize(
    ("start", "weeks", "words"),
    [
        (MONDAY, 26, []),
        (MONDAY, 6, ["een plan van 6 weken is kort"]),
        (MONDAY, 1, ["een plan van 1 week is kort"]),
        (
            MONDAY,
            12,
            ["6 april 2026 valt op tweede paasdag; daarom eindigt het plan op dinsdag 7 april 2026", "kort"],
        ),
        (MONDAY, 13, []),  # three months to the day
        (MONDAY, 60, ["een plan van 60 weken is lang"]),
        (
            date(2026, 1, 10),
            26,
            ["10 januari 2026, valt op een zaterdag", "11 juli 2026 valt op een zaterdag"],
        ),
    ],
)
def test_what_is_said_about_the_dates(start: date, weeks: int, words: list[str]) -> None:
    remarks = plan_span(start, weeks).remarks
    assert len(remarks) == len(words)
    for remark, part in zip(remarks, words, strict=True):
        assert part in remark


def test_a_plan_that_ends_too_far_away_is_refused_in_dutch() -> None:
    with pytest.raises(DutchValueError, match="2200"):
        plan_span(date(2199, 10, 1), 26)


# --- Text in YAML ----------------------------------------------------------------------------------

NAMES = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"], exclude_characters=TURNING),
    min_size=1,
    max_size=30,
)


@given(name=NAMES, employer=NAMES)
@example(name="Null", employer="~")
@example(name="- Jan", employer="Van Dam: techniek #3")
@example(name='O’Neill "Bob" \\ d\'Arc', employer="'t Hof")
@example(name="ja", employer="{x}, [y] & *z !a %b @c `d`")
@example(name="{naam}", employer="{0}")
@example(name="2026-01-12", employer="007")
@example(name="\ufa2a", employer="e\u0301")
def test_any_name_survives(name: str, employer: str) -> None:
    # a letter that can be written in several ways is read in one
    naam, organisatie = (normalize("NFC", clean_text(one)) for one in (name, employer))
    plan = NewPlan(naam, "Monteur", "Sanne", plan_span(MONDAY, 26), organisatie=organisatie)
    loaded = load(plan)
    assert loaded.plan is not None, loaded.report.findings
    assert loaded.plan.medewerker.naam == (naam or "…")
    assert loaded.plan.organisatie == (organisatie or None)


@pytest.mark.parametrize(
    "text", ["Noor El Amrani", "Jan-Willem d’Ancona", "Bakkerij Vos & Zn. (Ede)", "Žižek"]
)
def test_an_ordinary_name_has_no_quotes(text: str) -> None:
    assert yaml_text(text) == text


@pytest.mark.parametrize("text", ["Null", "no", "A: b", "a #b", "'t Hof", "- x", "x ", "12", "…"])
def test_a_special_name_has_quotes(text: str) -> None:
    assert yaml_text(text) == f'"{text}"'


def test_nothing_becomes_an_open_place() -> None:
    assert yaml_text("") == "…"


@pytest.mark.parametrize("text", ["  Noor\t El\n Amrani\u00a0", "Noor El Amrani"])
def test_typed_text_comes_on_one_line(text: str) -> None:
    assert clean_text(text) == "Noor El Amrani"


@pytest.mark.parametrize(
    "char", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\udce9", "\ue000", "\ufeff", "\uffff"]
)
def test_a_character_that_a_plan_cannot_hold_is_refused_in_dutch(char: str) -> None:
    with pytest.raises(DutchValueError, match=f"U\\+{ord(char):04X}"):
        clean_text(f"Noor{char}")


@pytest.mark.parametrize(
    ("start", "weeks", "end", "why"),
    [
        (
            date(2026, 6, 30),
            26,
            date(2027, 1, 4),
            "29 december 2026 valt in de week van kerst en oud en nieuw",
        ),
        (
            date(2026, 6, 25),
            26,
            date(2027, 1, 4),
            "24 december 2026 valt in de week van kerst en oud en nieuw",
        ),
        (date(2026, 6, 26), 26, date(2027, 1, 4), "25 december 2026 valt op eerste kerstdag"),
        (date(2026, 2, 6), 8, date(2026, 4, 7), "3 april 2026 valt op Goede Vrijdag"),
        (date(2026, 2, 10), 12, date(2026, 5, 6), "5 mei 2026 valt op Bevrijdingsdag"),
        (date(2026, 2, 8), 8, date(2026, 4, 7), "5 april 2026 valt op eerste paasdag"),
    ],
)
def test_no_plan_ends_between_christmas_and_new_year(start: date, weeks: int, end: date, why: str) -> None:
    span = plan_span(start, weeks)
    assert span.end == end
    assert any(why in one for one in span.remarks)


@pytest.mark.parametrize(
    ("start", "weeks", "end"),
    [
        (date(2026, 6, 24), 26, date(2026, 12, 23)),
        (date(2026, 7, 6), 26, date(2027, 1, 4)),
        (date(2026, 6, 22), 26, date(2026, 12, 21)),
    ],
)
def test_a_plan_may_end_just_before_christmas_or_after_new_year(start: date, weeks: int, end: date) -> None:
    assert plan_span(start, weeks).end == end


@pytest.mark.parametrize(("soort", "more"), KINDS)
def test_nobody_speaks_as_i_in_a_document_that_more_than_one_signs(soort: str, more: dict[str, Any]) -> None:
    text = new(soort, **more)
    assert re.findall(r"(?i)\b(?:ik|mij|mijn)\b", text) == []
    assert soort != "verbeterplan" or "# Bijvoorbeeld: Je leidinggevende " in text


@pytest.mark.parametrize("soort", ["verbeterplan", "koersplan", "actielijst", "stap-rapportage"])
def test_what_a_comment_tells_of_a_day_stays_true_when_the_day_is_changed(soort: str) -> None:
    """It tells what was proposed or chosen, not which day it is."""
    day = re.compile(r"\b(?:maan|dins|woens|donder|vrij)dag \d{1,2} \w+ \d{4}")
    lines = [one for one in new(soort).splitlines() if one.lstrip().startswith("# De ") and day.search(one)]
    assert len(lines) > 2
    assert all("Voorstel van spv: " in one or "Je koos: " in one for one in lines)


@pytest.mark.parametrize(
    ("item", "word"),
    [
        (11, "Twaalfde"),
        (12, "Dertiende"),
        (19, "Twintigste"),
        (20, "Eenentwintigste"),
        (21, "Tweeëntwintigste"),
        (29, "Dertigste"),
        (38, "Negenendertigste"),
    ],
)
def test_moments_are_numbered_in_words_however_many(item: int, word: str) -> None:
    from spvgen.scaffold.span import ordinal

    assert ordinal(item) == word
