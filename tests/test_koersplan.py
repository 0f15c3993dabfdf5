"""A course plan from model to document: one norm, references, the thermostat, standing, a new file, commands."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from running import spv
from spvgen import api
from spvgen.document.blocks import Heading
from spvgen.document.pictured import Progress, StandingKind
from spvgen.document.words import plain_text
from spvgen.scaffold import new_document
from spvgen.standing import standing
from spvgen.standing.shape import Late, Standing, State
from spvgen.workdays import is_workday
from support import CLEAN_OF, ROOT, clean_plan, codes, dump, told, with_parts

EXAMPLE = ROOT / "examples" / "koersplan-verkoop-noord.yaml"
CLEAN = CLEAN_OF["koersplan"]


def course(**parts: Any) -> str:
    return with_parts("koersplan", **parts)


def loaded(text: str) -> api.Loaded:
    return api.load(text.encode(), "plan.yaml")


# --- Model -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "code", "path"),
    [
        ({"norm": clean_plan("koersplan")["norm"] | {"nulmeting": "128 offertes"}}, "X04", "norm.nulmeting"),
        ({"metingen": [{"datum": "2026-04-01", "waarde": "33 orders"}]}, "X04", "metingen[0].waarde"),
        ({"norm": [{"indicator": "Omzet"}]}, "X04", "norm"),
        ({"oorzaken": None}, "X10", "acties[0].voor_oorzaak"),
    ],
)
def test_what_does_not_hold_together(parts: dict[str, Any], code: str, path: str) -> None:
    from spvgen.diagnostics import format_path

    found = told(course(**parts), code)
    assert path in [format_path(one.path) for one in found]


@pytest.mark.parametrize(
    ("norm", "value", "hint"),
    [
        ("minimaal 70%", "0,45", "Schrijf dan: 45%. Is het echt zo weinig? Schrijf: 0,45%"),
        ("minimaal 70%", "1", "Schrijf dan: 100%. Is het echt zo weinig? Schrijf: 1%"),
        ("minimaal 70%", "0,625", "Schrijf dan: 62,5%. Is het echt zo weinig? Schrijf: 0,625%"),
        ("maximaal 0,8%", "0,45", "Is dit in dezelfde eenheid als de norm? Schrijf dan: 0,45%"),
        ("minimaal 70%", "45", "Is dit in dezelfde eenheid als de norm? Schrijf dan: 45%"),
    ],
)
def test_a_percentage_from_a_spreadsheet_is_a_part_of_one(norm: str, value: str, hint: str) -> None:
    given = clean_plan("koersplan")["norm"] | {"waarde": norm, "nulmeting": None}
    (found,) = told(course(norm=given, metingen=[{"datum": "2026-04-01", "waarde": value}]), "X04")
    assert found.hint.endswith(hint)


@pytest.mark.parametrize(
    ("norm", "value", "line"),
    [
        ("minimaal € 1.450.000", "1,29 mln", "€ 1.290.000"),
        ("minimaal € 1.450.000", "€ 1,29 mln", "€ 1.290.000"),
        ("minimaal € 1.450.000", "1.290.000", "€ 1.290.000"),
        ("minimaal 2.000.000 bezoekers", "1,29 miljoen", "1.290.000 bezoekers"),
    ],
)
def test_of_another_spelling_of_a_measurement_the_line_that_is_accepted_is_given(
    norm: str, value: str, line: str
) -> None:
    def with_value(shown: str) -> str:
        start = "€ 1.200.000" if "€" in norm else "1.200.000 bezoekers"
        figures = clean_plan("koersplan")["norm"] | {"nulmeting": start, "waarde": norm}
        return course(norm=figures, metingen=[{"datum": "2026-04-01", "waarde": shown}])

    (found,) = told(with_value(value), "X04")
    assert found.hint.endswith(f": {line}")
    assert not told(with_value(line), "X04")


@pytest.mark.parametrize(
    ("term", "hint"),
    [
        ({"start": "2027-01-04", "einde": "2027-12-31"}, "Schrijf: 2027-03-01"),
        ({"start": "4 januari 2027", "einde": "31-12-2027"}, "Schrijf: 2027-03-01"),
        ({"start": "2026-09-07", "einde": "2027-06-25"}, "Schrijf: 2027-03-01"),
        ({"start": "2026-01-05", "einde": "2027-06-25"}, "Zet het jaar erbij, zo: JJJJ-03-01."),
        ({"start": "2027-04-05", "einde": "2027-12-31"}, "Zet het jaar erbij, zo: JJJJ-03-01."),
    ],
)
def test_the_year_is_filled_in_where_the_plan_runs_over_the_day_once(term: dict[str, str], hint: str) -> None:
    actions = clean_plan("koersplan")["acties"]
    actions[0]["deadline"] = "1 maart"
    found = [one for one in told(course(looptijd=term, acties=actions), "X04") if one.path[0] == "acties"]
    assert [one.hint for one in found] == [hint]


def test_measurements_out_of_order_are_to_be_put_in_order() -> None:
    figures = [{"datum": day, "waarde": "33%"} for day in ("2026-05-01", "2026-04-01")]
    (found,) = told(course(metingen=figures), "X06")
    assert found.hint.startswith("Zet ze op volgorde van datum.")


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("12-7", "Schrijf: 2026-07-12"),
        ("2 juni", "Schrijf: 2026-06-02"),
        ("30 nov", "Zet het jaar erbij, zo: JJJJ-11-30."),
        (
            "12-7-2025",
            "De looptijd is niet in 2025. Bedoel je 2026? Schrijf: 2026-07-12. Is het jaar toch 2025? "
            "Schrijf: 2025-07-12",
        ),
        ("12-7-2026", "Schrijf: 2026-07-12"),
        ("12-11-2026", "Schrijf: 2026-11-12"),
    ],
)
def test_a_day_is_put_in_the_year_of_the_plan(written: str, hint: str) -> None:
    actions = clean_plan("koersplan")["acties"]
    actions[0]["deadline"] = written
    (found,) = told(course(acties=actions), "X04")
    assert found.hint == hint


def test_what_came_before_a_plan_is_of_the_last_such_day_before_it() -> None:
    plan = clean_plan()
    plan["aanleiding"]["voorbeelden"][0]["datum"] = "30 nov"
    (found,) = told(dump(plan), "X04")
    assert found.hint == "Schrijf: 2025-11-30"


def test_a_cause_goes_with_the_causes_where_there_are_none() -> None:
    found = told(course(oorzaken=None), "X10")
    assert len(found) == len(clean_plan("koersplan")["acties"])
    assert all("bij ‘oorzaken’, of haal deze verwijzing weg." in one.hint for one in found)


def test_a_cause_is_referred_to_whatever_the_capitals() -> None:
    actions = clean_plan("koersplan")["acties"]
    actions[0]["voor_oorzaak"] = actions[0]["voor_oorzaak"].upper()
    plan = loaded(course(acties=actions)).plan
    assert plan.acties_bij("Aanvragen komen onvolledig binnen") == (plan.acties[0],)
    assert codes(course(acties=actions)) == []


# --- Document --------------------------------------------------------------------------------------


def blocks(text: str) -> tuple[Any, ...]:
    from spvgen import template
    from spvgen.files import templates_folder

    one = loaded(text)
    return template.build(one.plan, template.read_template(templates_folder() / one.kind.TEMPLATE)).blocks


def headings(text: str) -> list[str]:
    return [plain_text(block.children) for block in blocks(text) if isinstance(block, Heading)]


def test_it_asks_the_three_questions_of_the_article_in_order() -> None:
    found = headings(CLEAN.read_text("utf-8"))
    questions = [
        "Waar staan we echt?",
        "Waar willen we heen?",
        "Wat houdt ons vast in de waan van de dag?",
        "Wat gaan we doen?",
    ]
    assert [heading for heading in found if heading in questions] == questions
    assert found[0] == "Koersplan – Verkoop binnendienst"


def test_the_thermostat_goes_from_the_present_value_by_the_measurements_to_the_norm() -> None:
    (picture,) = [block for block in blocks(EXAMPLE.read_text("utf-8")) if isinstance(block, Progress)]
    shown = [(one.kind, plain_text(one.amount)) for one in picture.standings]
    assert shown == [
        (StandingKind.BASELINE, "58%"),
        (StandingKind.MEASURED, "58%"),
        (StandingKind.MEASURED, "61%"),
        (StandingKind.NORM, "minimaal 70%"),
    ]
    assert "De thermostaat" in plain_text(picture.header[0])


def in_markdown(**parts: Any) -> str:
    """The document; where a line ends in it does not matter."""
    return " ".join(api.render(loaded(course(**parts)), "md").data.decode().replace("\u00a0", " ").split())


def test_the_start_is_called_now_until_there_is_a_measurement() -> None:
    fresh = in_markdown(metingen=None)
    assert "**Nu**: 31%" in fresh
    assert "Laatste meting" not in fresh and "Bij de start" not in fresh
    later = in_markdown(
        metingen=[{"datum": "2026-04-01", "waarde": "33%"}, {"datum": "2026-05-04", "waarde": "35,5%"}]
    )
    assert "**Bij de start**: 31% - **Laatste meting**: 35,5% op 4 mei 2026: " in later
    assert "**Nu**" not in later


@pytest.mark.parametrize(
    ("norm", "value", "told"),
    [
        (
            {},
            "33%",
            "33% op 1 april 2026: 2 procentpunt meer dan bij de start, nog 7 tot de norm -",
        ),
        ({}, "31%", "31% op 1 april 2026: gelijk aan de start, nog 9 procentpunt tot de norm -"),
        (
            {},
            "29%",
            "29% op 1 april 2026: 2 procentpunt minder dan bij de start, nog 11 tot de norm -",
        ),
        ({}, "40%", "40% op 1 april 2026: 9 procentpunt meer dan bij de start, de norm is gehaald -"),
        ({"waarde": "25%"}, "24%", "24% op 1 april 2026: 7 procentpunt minder dan bij de start, de norm is"),
        ({"nulmeting": None}, "33%", "33% op 1 april 2026: nog 7 procentpunt tot de norm -"),
        ({"waarde": None}, "33%", "33% op 1 april 2026: 2 procentpunt meer dan bij de start -"),
        (
            {"nulmeting": "€ 1.200.000", "waarde": "minimaal € 1.450.000"},
            "€ 1.318.400,50",
            "€ 1.318.400,50 op 1 april 2026: € 118.400,50 meer dan bij de start, nog € 131.599,50 tot de norm -",
        ),
        (
            {"nulmeting": "9 klachten", "waarde": "maximaal 4 klachten"},
            "5 klachten",
            "5 klachten op 1 april 2026: 4 klachten minder dan bij de start, nog 1 tot de norm -",
        ),
    ],
)
def test_the_last_measurement_tells_how_far_the_team_is(norm: dict[str, Any], value: str, told: str) -> None:
    whole = {key: text for key, text in (clean_plan("koersplan")["norm"] | norm).items() if text}
    shown = in_markdown(norm=whole, metingen=[{"datum": "2026-04-01", "waarde": value}])
    assert f"**Laatste meting**: {told}" in shown
    assert "Laatste meting" not in in_markdown(norm=whole, metingen=None)


def test_what_is_not_there_leaves_no_heading() -> None:
    bare = course(
        sturing=None,
        oorzaken=None,
        metingen=None,
        evaluatiemomenten=None,
        acties=[{"titel": "Formulier", "afspraak": "Pim zet de maten in het formulier."}],
    )
    assert headings(bare) == [
        "Koersplan – Verkoop binnendienst",
        "Waar staan we echt?",
        "Waar willen we heen?",
        "Wat gaan we doen?",
    ]


@pytest.mark.parametrize(
    ("discussed", "told"),
    [
        ("We liepen alles langs.", "We liepen alles langs. We spraken af: - "),
        ("- Het rooster loopt.\n- Vrijdag niet.", "- Het rooster loopt. - Vrijdag niet. We spraken af: - "),
    ],
)
def test_a_report_is_a_few_lines_below_a_heading_of_its_own(discussed: str, told: str) -> None:
    said = {"besproken": discussed, "afspraken": ["Kim belt op 3 juni."], "aanwezig": ["Kim", "Bas"]}
    shown = in_markdown(evaluatiemomenten=[MOMENTS[0] | said, *MOMENTS[1:]])
    report = shown.partition("## Verslagen ")[2]
    assert report.startswith(f"### {MOMENTS[0]['naam']}, ")
    assert f"**Aanwezig**: Kim en Bas {told}Kim belt op 3 juni." in report
    assert report.count("###") == 1 and "Verslagen" not in in_markdown(evaluatiemomenten=MOMENTS)


def test_what_an_action_helps_with_stands_on_a_line_of_its_own() -> None:
    (action, *_) = clean_plan("koersplan")["acties"]
    does = {"afspraak": "Je belt eerst", "effect": "De klant wacht niet.", "gedaan": "deels"}
    shown = in_markdown(acties=[action | does])
    assert "Je belt eerst\\ _Zo helpt het: De klant wacht niet._\\ _" in shown
    assert "_\\ Gedaan: Deels" in shown
    del does["effect"]
    action.pop("effect", None)
    assert "Je belt eerst\\ _" in in_markdown(acties=[action | does])


def test_an_anonymous_course_plan_names_nobody() -> None:
    one = api.load(EXAMPLE.read_bytes(), "plan.yaml")
    text = api.render(one, "md", anonymous=True).data.decode()
    for name in ("Marit", "Postma", "Joost", "Hania", "Naima", "Bouzid"):
        assert name not in text
    assert "Verkoop Noord" in text
    assert "| Buitendienst | het aantal nieuwe klanten |" in text
    assert "De buitendienst gaat door" in text
    assert "| De leidinggevende | de marge per order |" in text


@pytest.mark.parametrize(
    ("who", "stays"),
    [
        ("Binnendienst", True),
        ("offerteteam", True),
        ("Adviseurs zakelijk", True),
        ("Pim", False),
        ("Verkoop Jansen", False),  # who knows
        ("Van der Dienst", False),
    ],
)
def test_a_department_is_no_name(who: str, stays: bool) -> None:
    steering = [
        {"wie": who, "stuurt_op": "de marge", "herkenning": "Een goede offerte kost geen tweede ronde."}
    ]
    text = api.render(loaded(course(sturing=steering)), "md", anonymous=True).data.decode()
    shown = who[:1].upper() + who[1:]
    assert (f"| {shown} | de marge |" in text) is stays


# --- Standing --------------------------------------------------------------------------------------


def stand(day: date, **parts: Any) -> Standing:
    return standing(loaded(course(**parts)).plan, day)


MOMENTS = clean_plan("koersplan")["evaluatiemomenten"]
HELD = [one | {"besproken": "We liepen alles langs."} for one in MOMENTS]


@pytest.mark.parametrize(
    ("day", "parts", "state"),
    [
        (date(2026, 3, 1), {}, State.NOT_STARTED),
        (date(2026, 3, 2), {}, State.RUNNING),
        (date(2026, 8, 31), {}, State.RUNNING),
        (date(2026, 9, 1), {}, State.ENDED),
        (date(2026, 9, 1), {"afsluiting": {"datum": "2026-08-31", "toelichting": "Gehaald."}}, State.CLOSED),
    ],
)
def test_the_state(day: date, parts: dict[str, Any], state: State) -> None:
    assert stand(day, **parts).state is state


@pytest.mark.parametrize(
    ("norm", "value", "progress"),
    [
        (
            "minimaal 40%",
            "33%",
            "laatste meting 33% (1 april 2026), norm minimaal 40%, nog 7 procentpunt te gaan",
        ),
        ("minimaal 40%", "41%", "laatste meting 41% (1 april 2026), norm minimaal 40% gehaald"),
        ("25%", "24%", "laatste meting 24% (1 april 2026), norm maximaal 25% gehaald"),  # down from 31%
        ("0%", "2%", "laatste meting 2% (1 april 2026), norm maximaal 0%, nog 2 procentpunt te gaan"),
        (None, "33%", "laatste meting 33% (1 april 2026)"),
    ],
)
def test_progress_is_what_the_thermostat_shows(norm: str | None, value: str, progress: str) -> None:
    parts = {key: text for key, text in clean_plan("koersplan")["norm"].items() if key != "waarde"}
    parts |= {"waarde": norm} if norm else {}
    assert stand(
        date(2026, 5, 1), norm=parts, metingen=[{"datum": "2026-04-01", "waarde": value}]
    ).progress == (progress)
    assert stand(date(2026, 5, 1), metingen=None).progress == ""


def test_a_measurement_of_a_later_day_plays_no_part() -> None:
    both = [{"datum": "2026-04-01", "waarde": "33%"}, {"datum": "2026-06-01", "waarde": "41%"}]
    assert stand(date(2026, 5, 1), metingen=both).progress.startswith("laatste meting 33% (1 april 2026)")
    assert stand(date(2026, 3, 1), metingen=both).progress == ""


def test_what_is_late_and_what_settles_it() -> None:
    late = [(one.kind, one.path) for one in stand(date(2026, 5, 1)).overdue]
    assert late == [
        (Late.DEADLINE, ("acties", 0, "deadline")),
        (Late.EVALUATION, ("evaluatiemomenten", 0)),
    ]
    actions = clean_plan("koersplan")["acties"]
    actions[0]["gedaan"] = "ja"
    assert stand(date(2026, 5, 1), acties=actions, evaluatiemomenten=HELD).overdue == ()
    actions[0]["gedaan"] = "deels"
    assert [one.kind for one in stand(date(2026, 5, 1), acties=actions, evaluatiemomenten=HELD).overdue] == [
        Late.DEADLINE
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [("deels", "; die is deels gedaan."), ("nee", "; die is nog niet gedaan."), (None, "; er staat niet of")],
)
def test_of_what_is_late_it_tells_how_far_it_is(said: str | None, told: str) -> None:
    actions = clean_plan("koersplan")["acties"]
    actions[0] |= {"gedaan": said} if said else {}
    (late,) = stand(date(2026, 5, 1), acties=actions, evaluatiemomenten=HELD).overdue
    assert told in late.text


def late_at(day: date, **parts: Any) -> list[str]:
    settled = [one | {"gedaan": "ja"} for one in clean_plan("koersplan")["acties"]]
    return [one.text for one in stand(day, acties=settled, evaluatiemomenten=HELD, **parts).overdue]


def test_an_action_that_lapsed_says_why_and_is_not_late() -> None:
    actions = [one | {"gedaan": "vervallen"} for one in clean_plan("koersplan")["acties"]]
    assert codes(with_parts("koersplan", acties=actions)) == ["X03"] * len(actions)
    for one in actions:
        one["toelichting"] = "Het formulier verdwijnt."
    loaded = api.load(with_parts("koersplan", acties=actions).encode(), "koers.yaml")
    found = standing(loaded.plan, date(2026, 8, 1)).overdue
    assert not [one for one in found if one.path[0] == "acties"]
    assert "Gedaan: Vervallen – Het formulier verdwijnt." in api.render(loaded, "md").data.decode()


def test_a_norm_that_was_not_reached_by_its_day_is_late() -> None:
    missed = [{"datum": "2026-08-03", "waarde": "37%"}]
    assert late_at(date(2026, 8, 31), metingen=missed) == []
    assert late_at(date(2026, 9, 1), metingen=missed)[0] == (
        "De norm (minimaal 40%) moest uiterlijk 31 augustus 2026 gehaald zijn; de laatste meting is 37% "
        "(3 augustus 2026)."
    )
    reached = [{"datum": "2026-08-03", "waarde": "40%"}]
    assert not any("De norm" in text for text in late_at(date(2026, 9, 1), metingen=reached))


@pytest.mark.parametrize(
    ("day", "often", "last"),
    [
        (date(2026, 6, 1), "elke maand", "de laatste meting is van 1 april 2026"),
        (date(2026, 4, 13), "wekelijks", "de laatste meting is van 1 april 2026"),
        (date(2026, 5, 1), "elke maand", ""),
        (date(2026, 5, 11), "elke maand", ""),
        (date(2026, 8, 1), "als het uitkomt", ""),
    ],
)
def test_a_measurement_that_should_have_been_made_is_late(day: date, often: str, last: str) -> None:
    rhythm = {"wie": "Pim Verhaar", "frequentie": often, "bron": "CRM"}
    found = late_at(day, meetritme=rhythm, metingen=[{"datum": "2026-04-01", "waarde": "33%"}])
    assert found == ([f"De norm zou {often} gemeten worden; {last}."] if last else [])
    closed = {"datum": "2026-08-31", "toelichting": "We stopten."}
    assert late_at(day, meetritme=rhythm, afsluiting=closed) == []


def test_nothing_is_late_on_the_day_itself_and_after_the_closing() -> None:
    assert stand(date(2026, 3, 31)).overdue == ()
    closed = {"datum": "2026-08-31", "toelichting": "Gehaald."}
    assert stand(date(2027, 1, 1), afsluiting=closed).overdue == ()
    assert Late.CLOSING in [one.kind for one in stand(date(2026, 9, 1)).overdue]


def test_the_next_moment_is_the_first_that_was_not_held() -> None:
    coming = stand(date(2026, 4, 2)).next
    assert coming and coming.naam == "Eerste blik"
    later = stand(date(2026, 4, 2), evaluatiemomenten=[HELD[0], *MOMENTS[1:]]).next
    assert later and later.naam == "Tweede blik"


# --- A new file ------------------------------------------------------------------------------------

ANSWERS = {"naam": "Verkoop Zuid", "leidinggevende": "Kim Bos", "start": date(2026, 3, 2), "organisatie": ""}


@pytest.mark.parametrize("weeks", [1, 4, 13, 26, 60])
def test_moments_of_a_new_plan_are_on_working_days_and_the_last_at_its_end(weeks: int) -> None:
    plan = loaded(new_document("koersplan", ANSWERS | {"weeks": weeks}).text).plan
    assert all(is_workday(moment.datum) for moment in plan.evaluatiemomenten)
    assert plan.evaluatiemomenten[-1].datum == plan.einde


def test_every_commented_example_fits_in_when_its_mark_is_taken_away() -> None:
    text = new_document("koersplan", ANSWERS | {"weeks": 26}).text
    revived = re.sub(r"^( *)#(?=[\w-])", r"\1", text, flags=re.MULTILINE)
    plan = loaded(revived.replace("#waarde: …", "waarde: 40%").replace("waarde: …", "waarde: 40%")).plan
    assert plan.metingen[0].datum == plan.evaluatiemomenten[0].datum
    assert plan.organisatie == "…"


# --- Commands --------------------------------------------------------------------------------------


def test_new_asks_for_the_team_and_no_employee(tmp_path: Path) -> None:
    target = tmp_path / "koers.yaml"
    given = ("new", "Verkoop Zuid", "--soort", "koersplan", "--no-input", "-o", str(target))
    ran = spv(*given, "--leidinggevende", "Kim Bos", "--start", "2026-03-02")
    assert ran.code == 0
    assert "team: Verkoop Zuid" in target.read_text("utf-8")
    refused = spv(*given, "--functie", "adviseur")
    assert refused.code == 2
    assert "--functie" in refused.err


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("evaluate", "onder ‘metingen:’"),
        ("extend", "looptijd"),
        ("close", "afsluiting:"),
        ("sign", "team"),
    ],
)
def test_what_works_by_hand_says_how(command: str, words: str) -> None:
    ran = spv(command, str(CLEAN))
    assert ran.code == 2
    assert "is een koersplan" in ran.err
    assert words in " ".join(ran.err.split())


def test_status_and_calendar_know_the_team(tmp_path: Path) -> None:
    (tmp_path / "koers.yaml").write_bytes(EXAMPLE.read_bytes())
    ran = spv("status", str(tmp_path), "--date", "2026-03-12")
    assert "Verkoop Noord" in ran.out
    assert "61%" in ran.out
    calendar = tmp_path / "g.ics"
    assert spv("calendar", str(tmp_path / "koers.yaml"), "-o", str(calendar), "--names").code == 0
    assert "Tweede blik op de thermostaat – Verkoop Noord" in calendar.read_text("utf-8").replace("\r\n ", "")


@pytest.mark.parametrize("format", ["md", "html"])
def test_a_remark_with_a_measurement_tells_itself_what_it_belongs_to(format: str) -> None:
    said = clean_plan("koersplan")
    said["metingen"] = [{"datum": "2026-03-02", "waarde": "61%", "toelichting": "Een week zonder gegevens."}]
    made = api.render(api.load(dump(said).encode(), "plan.yaml"), format).data.decode()
    words = made.replace("\u00a0", " ")
    assert re.search(r"Bij de meting van 2 maart 2026(\*\*|</strong>): Een week zonder gegevens\.", words)
