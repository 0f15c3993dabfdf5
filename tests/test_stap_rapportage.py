"""The report of a STAP dialogue: what its file refuses, its document, its talks, and a new one."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from running import english, spv
from spvgen import agenda, api
from spvgen.compare import compare
from spvgen.diagnostics import Severity
from spvgen.rules.privacy.recognisable import traces_in
from spvgen.rules.reading.names import names_in
from spvgen.scaffold import new_document
from spvgen.standing import standing
from spvgen.standing.shape import State
from spvgen.workdays import is_workday
from support import CLEAN_OF, ROOT, clean_plan, codes, dump, parse, told, with_parts

SOORT = "stap-rapportage"
EXAMPLE = ROOT / "examples" / "stap-rapportage-buitendienst.yaml"
MONDAY = date(2026, 1, 12)


def report(**changed: Any) -> str:
    return with_parts(SOORT, **changed)


def plan(**changed: Any) -> Any:
    loaded = api.load(report(**changed).encode(), "verslag.yaml")
    assert loaded.plan, [f"{f.code} {f.message}" for f in loaded.report.findings]
    return loaded.plan


# --- The file --------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["0", "7,5", "80%", "minimaal 5", "8 deelnemers", "€ 9"])
def test_participants_are_counted(number: str) -> None:
    (found,) = told(report(deelnemers=number), "X04")
    assert found.path == ("deelnemers",)
    (found,) = told(report(sessies=[{"datum": "2026-02-12", "aantal": number}]), "X04")
    assert found.path == ("sessies", 0, "aantal")


@pytest.mark.parametrize("number", ["1", "9", "1.200"])
def test_a_number_of_people(number: str) -> None:
    assert not told(report(deelnemers=number), "X04")


@pytest.mark.parametrize(
    ("part", "days"),
    [("sessies", ["2026-02-12", "2026-01-22"]), ("vervolgmomenten", ["2026-07-02", "2026-04-09"])],
)
def test_moments_stand_in_order(part: str, days: list[str]) -> None:
    moments = [{"datum": day, **({"naam": day} if part == "vervolgmomenten" else {})} for day in days]
    (found,) = told(report(**{part: moments}), "X06")
    assert found.path == (part, 1, "datum")


def test_two_sessions_on_one_day_are_in_order() -> None:
    assert not told(report(sessies=[{"datum": "2026-02-12"}, {"datum": "2026-02-12"}]), "X06")


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"terugblik": {"datum": "2026-07-02", "doelen": [{"voor_doel": "Iets", "behaald": "ja"}]}}, "terugblik.doelen.0.voor_doel"),
        ({"vervolgmomenten": [{"naam": "V", "datum": "2026-04-09", "acties": [{"actie": "Iets", "gedaan": "ja"}]}]}, "vervolgmomenten.0.acties.0.actie"),
        ({"acties": [{"titel": "Lijst", "afspraak": "Een lijst.", "voor_doel": "Iets"}], "vervolgmomenten": None}, "acties.0.voor_doel"),
        ({"doelen": [{"titel": "Een", "omschrijving": "a"}, {"titel": "een", "omschrijving": "b"}], "terugblik": None}, "doelen.1.titel"),
    ],
)  # fmt: skip
def test_references(changed: dict[str, Any], path: str) -> None:
    (found,) = told(report(**changed), "X10")
    assert ".".join(map(str, found.path)) == path


def test_a_list_of_those_present_is_no_key_of_a_session() -> None:
    found = told(report(sessies=[{"datum": "2026-02-12", "aanwezig": ["Karin Smit"]}]), "X02")
    assert [one.path for one in found] == [("sessies", 0, "aanwezig")]


# --- The document ----------------------------------------------------------------------------------


def markdown(loaded: api.Loaded, **wishes: Any) -> str:
    return api.render(loaded, "md", **wishes).data.decode()


def test_the_parts_come_in_the_order_in_which_it_went() -> None:
    text = markdown(api.load(EXAMPLE.read_bytes(), EXAMPLE.name))
    assert re.findall(r"^#{1,2} (.+)$", text, re.MULTILINE) == [
        "STAP-rapportage – Buitendienst Oost",
        "Aanleiding",
        "Jullie thema",
        "De sessies",
        "Wat jullie hindert",
        "Wat jullie helpt",
        "Wat jullie dachten, en wat ervan bleek",
        "Wat jullie willen bereiken",
        "Plan van aanpak",
        "Het gesprek met het management",
        "Hoe jullie verdergaan",
        "Hoe jullie terugkijken",
        "Tot slot",
    ]
    assert "Niet bereikt" in text and "Het werd 4% meer in plaats van 10%." in text


@pytest.mark.parametrize(
    ("talk", "before"),
    [
        ({"datum": "2026-03-03", "afspraken": [{"afspraak": "Er komt een voorstel."}]}, True),
        ({"datum": "2026-03-03", "afspraken": [{"afspraak": "Er komt een voorstel."}], "akkoord_op": "2026-03-06"}, False),
        ({"datum": "2026-02-19", "afspraken": [{"afspraak": "Er komt een voorstel."}]}, False),
        ({"datum": "2026-02-17", "afspraken": [{"afspraak": "Er komt een voorstel."}]}, False),
        ({"afspraken": [{"afspraak": "Er komt een voorstel."}]}, True),
        ({"datum": "2026-03-03"}, False),
        (None, False),
    ],
    ids=["told of", "told of and agreed to", "on the day itself", "held before", "on a day not told", "planned", "none"],
)  # fmt: skip
def test_an_agreement_says_that_it_is_of_before_a_talk_that_the_report_tells_of(
    talk: dict[str, Any] | None, before: bool
) -> None:
    text = markdown(api.load(report(terugkoppeling=talk, terugblik=None).encode(), "verslag.yaml"))
    agreed = [line for line in text.splitlines() if line.startswith("- **Akkoord van de groep**: ")]
    assert ("vóór het gesprek met het management" in agreed[0]) is before
    assert agreed[1:] == (
        ["- **Akkoord van de groep**: 6 maart 2026"] if talk and "akkoord_op" in talk else []
    )


@pytest.mark.parametrize("agreed", [True, False])
def test_what_is_shared_can_be_changed_only_until_the_group_agreed(agreed: bool) -> None:
    data = clean_plan(SOORT)
    data.pop("slotopmerking", None)
    data["delen"].pop("akkoord_op", None)
    if agreed:
        data["delen"]["akkoord_op"] = "2026-02-26"
    text = " ".join(markdown(api.load(dump(data).encode(), "verslag.yaml")).split())
    assert "Dank voor jullie openheid." in text
    assert ("en wat hier niet staat, blijft tussen jullie" in text) is agreed
    assert ("die past het verslag dan aan" in text) is not agreed


@pytest.mark.parametrize(
    ("part", "key"),
    [("belemmerend", "factor"), ("helpend", "factor")],
)
def test_only_a_point_with_words_below_it_is_bold(part: str, key: str) -> None:
    points = [{key: "De hal is koud.", "toelichting": "Ook in mei."}, {key: "De bus komt te laat."}]
    shown = markdown(api.load(report(**{part: points}).encode(), "stap.yaml"))
    assert "- **De hal is koud.**\\\n  Ook in mei.\n" in shown
    assert "- De bus komt te laat.\n" in shown


def test_the_example_names_no_participant_and_no_company() -> None:
    text = markdown(api.load(EXAMPLE.read_bytes(), EXAMPLE.name))
    named = {text[one.start : one.end] for one in names_in(text)}
    assert named == {"Gerda Nijland"}, "the guide alone"
    assert not traces_in(text)
    assert "organisatie" not in parse(EXAMPLE.read_text("utf-8"))


def test_what_was_not_filled_in_leaves_no_trace() -> None:
    short = CLEAN_OF[SOORT].with_name("kort.yaml")
    text = markdown(api.load(short.read_bytes(), short.name))
    assert "terugkijken" not in text and "uitgelegd" not in text and "dachten" not in text
    assert not re.search(r"None|__|\*\*\*\*|: *$|· *$|^\| *\|", text, re.MULTILINE)


def test_a_group_is_no_name_in_an_anonymous_document() -> None:
    talk = clean_plan(SOORT)["terugkoppeling"] | {"aanwezig": ["Joris Claessens", "de salesmanager"]}
    talk["afspraken"] = [
        {"afspraak": "Er komt een bonus.", "wie": "Joris Claessens", "deadline": "2026-04-17"}
    ]
    loaded = api.load(report(terugkoppeling=talk).encode(), "verslag.yaml")
    text = markdown(loaded, anonymous=True)
    assert "Claessens" not in text and "Zijlstra" not in text and "Joris" not in text
    assert "door de hele groep" in text and "door twee collega’s, in overleg met de groep" in text
    assert "een collega en de salesmanager" in text and "door een collega" in text


def test_a_name_is_hidden_in_a_review_and_beside_it() -> None:
    text = report(belemmerend="Volgens Karin komt de bonus te laat.")
    loaded = api.load(text.encode(), "verslag.yaml")
    data = api.render(loaded, "docx", review=True).data
    assert b"Dit verslag is van jullie" in data, "parts are stored, not deflated"
    assert b"V04" in data and b"Karin" not in data
    assert api.repeats_private(loaded, "Volgens Karin gaat het zo")


# --- Its talks and where it stands -----------------------------------------------------------------


def test_talks_in_order_of_time() -> None:
    talks = plan(terugblik=None).gesprekken
    assert [(talk.naam, talk.gehouden) for talk in talks] == [
        ("Sessie 1", True),
        ("Sessie 2", True),
        ("Terugkoppeling", True),
        ("Eerste vervolg", True),
        ("Tweede vervolg", False),
    ]
    assert [talk.datum for talk in talks] == sorted(talk.datum for talk in talks)


def test_looking_back_is_the_moment_of_that_day_and_cancels_what_was_to_come() -> None:
    moments = [*clean_plan(SOORT)["vervolgmomenten"], {"naam": "Derde vervolg", "datum": "2026-10-01"}]
    *_, second, third = plan(vervolgmomenten=moments).gesprekken
    assert (second.gehouden, second.vervallen) == (True, False)
    assert (third.gehouden, third.vervallen) == (False, True)


def test_the_calendar_tells_of_no_team_unless_asked() -> None:
    dossier = agenda.Dossier(plan(), "verslag")
    assert b"Buitendienst Zuid" not in agenda.calendar_of([dossier])
    assert "Terugkoppeling – Buitendienst Zuid" in agenda.calendar_of([dossier], names=True).decode()


@pytest.mark.parametrize(
    ("day", "state", "progress", "coming"),
    [
        ("2026-01-01", State.NOT_STARTED, "1 van 2 acties gedaan", "Tweede vervolg"),
        ("2026-05-01", State.RUNNING, "1 van 2 acties gedaan", "Tweede vervolg"),
        ("2026-08-01", State.ENDED, "1 van 2 acties gedaan", None),
    ],
)
def test_where_it_stands(day: str, state: State, progress: str, coming: str | None) -> None:
    stands = standing(plan(terugblik=None), date.fromisoformat(day))
    assert (stands.state, stands.progress, stands.next and stands.next.naam) == (state, progress, coming)
    assert (stands.start, stands.end) == (date(2026, 1, 22), date(2026, 7, 2))


def test_what_is_overdue() -> None:
    moments = [{"naam": "Eerste vervolg", "datum": "2026-04-09"}]
    open_talk = {"datum": "2026-03-03"}
    stands = standing(
        plan(terugblik=None, terugkoppeling=open_talk, vervolgmomenten=moments), date(2026, 8, 1)
    )
    assert [(str(one.kind), ".".join(map(str, one.path))) for one in stands.overdue] == [
        ("evaluatie", "terugkoppeling"),
        ("deadline", "acties.1.deadline"),
        ("evaluatie", "vervolgmomenten.0"),
        ("afsluiting", "terugblik"),
    ]


def test_nothing_is_overdue_once_the_group_looked_back() -> None:
    stands = standing(plan(), date(2027, 1, 1))
    assert (stands.state, stands.progress, stands.overdue) == (State.CLOSED, "0 van 1 doel bereikt", ())


@pytest.mark.parametrize(("agreed", "held"), [("2026-03-12", True), ("", False)])
def test_a_session_before_the_agreement_was_held(agreed: str, held: bool) -> None:
    bare = [{"datum": "2026-01-22"}, {"datum": "2026-02-12"}]
    talks = plan(sessies=bare, delen={"akkoord_op": agreed, "afspraak": "Later."}).gesprekken
    assert [talk.gehouden for talk in talks[:2]] == [held, held]


# --- What changed ----------------------------------------------------------------------------------


def test_changes_are_told_in_its_own_terms() -> None:
    old, new = clean_plan(SOORT), clean_plan(SOORT)
    new["acties"][1]["deadline"] = "2026-03-13"
    new["delen"]["akkoord_op"] = "2026-02-26"
    new["helpend"].append({"factor": "We lachen veel."})
    new["terugblik"]["doelen"][0]["behaald"] = "nee"
    texts = [change.text for change in compare(old, new)]
    assert "actie ‘Bezoeklijst’, deadline: 6 maart 2026 → 13 maart 2026" in texts
    assert "akkoord van de groep: 19 februari 2026 → 26 februari 2026" in texts
    assert "factor ‘We lachen veel.’ toegevoegd" in texts
    assert "stand van ‘Samen bezoeken’, behaald: deels → nee" in texts
    assert len(texts) == 4


# --- A new one -------------------------------------------------------------------------------------


def new(start: date = MONDAY) -> str:
    answers = {"naam": "Buitendienst Zuid", "begeleider": "Hanneke Zijlstra", "start": start}
    return new_document(SOORT, answers).text


def test_every_commented_example_fits_in_when_its_mark_is_taken_away() -> None:
    text, times = re.subn(r"^( *)#(?=[\w-])", r"\1", new(), flags=re.MULTILINE)
    assert times > 20
    loaded = api.load(text.encode(), "verslag.yaml")
    assert loaded.plan
    wrong = {f.code for f in loaded.report.findings if f.severity is Severity.FOUT}
    assert wrong <= {"S01", "X10"}, "the goal that is looked back on has no name yet"
    assert loaded.plan.terugblik.aandacht == ("…",)
    assert loaded.plan.delen.onderdelen[-1] == "acties"


@pytest.mark.parametrize("start", [MONDAY, date(2026, 12, 7), date(2027, 3, 29)])
def test_all_proposed_days_are_working_days_and_in_order(start: date) -> None:
    loaded = api.load(new(start).encode(), "verslag.yaml")
    days = [talk.datum for talk in loaded.plan.gesprekken]
    assert days == sorted(days) and len(days) == 5
    assert all(map(is_workday, days[1:]))
    assert days[-1] - start >= timedelta(weeks=24)


def test_new_asks_for_team_guide_and_first_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = spv(
        "new",
        "Buitendienst Zuid",
        "--soort",
        SOORT,
        "--begeleider",
        "Hanneke Zijlstra",
        "--start",
        "2026-01-12",
        "--no-input",
    )
    assert made.code == 0
    assert (tmp_path / "buitendienst-zuid.yaml").read_text("utf-8") == new()
    for options, said in (((), "--begeleider"), (("--functie", "Monteur"), "--functie past niet")):
        ran = spv("new", "Team", "--soort", SOORT, *options, "--no-input")
        assert ran.code == 2 and said in ran.err
        assert not english(ran.err)


def test_a_first_session_on_a_free_day_is_told(tmp_path: Path) -> None:
    answers = {"naam": "Team", "begeleider": "Ada", "start": date(2026, 4, 27)}
    assert new_document(SOORT, answers).remarks == ("de eerste sessie, 27 april 2026, valt op Koningsdag.",)


def test_it_can_be_that_far_and_no_further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = spv("new", "Team", "--soort", SOORT, "--begeleider", "Ada", "--start", "2099-12-01", "--no-input")
    assert ran.code in (0, 2) and "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("command", "instead"), [("evaluate", "‘opbrengst’"), ("close", "‘terugblik’"), ("sign", "")]
)
def test_commands_for_one_employee_say_what_to_do_instead(command: str, instead: str) -> None:
    ran = spv(command, str(CLEAN_OF[SOORT]))
    assert ran.code == 2
    assert "is een stap-rapportage" in ran.err and instead in ran.err
    assert not english(ran.err)


def test_the_clean_report_is_clean() -> None:
    assert codes(report()) == []


@pytest.mark.parametrize("written", ["7 (van de 9)", "7 van de 9", "zeven", "alle 7", "met zeven mensen"])
def test_of_who_took_part_only_their_number_is_asked(written: str) -> None:
    found = told(with_parts("stap-rapportage", deelnemers=written), "X04")
    assert [one.path for one in found] == [("deelnemers",)]
    assert "alleen een getal, bijvoorbeeld: deelnemers:" in found[0].hint
    assert "afspraken" not in found[0].hint
    assert found[0].hint.endswith("deelnemers: 7")
