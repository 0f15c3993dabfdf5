"""A list of actions: its file, its document, where it stands, its calendar, what changed, and a new one."""

import re
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from running import english, spv
from spvgen import agenda, api
from spvgen.cli.talks.forms.actielijst import FORM
from spvgen.cli.talks.forms.later import moment_and_rest
from spvgen.compare import compare
from spvgen.kinds.lijsttermijn import is_moment, last_day_in
from spvgen.kinds.shared import Looptijd
from spvgen.kinds.values import when_in_words
from spvgen.people import NOBODY
from spvgen.rules.actielijst.term import span_in
from spvgen.scaffold import new_document
from spvgen.standing import standing
from spvgen.standing.shape import Late, State
from spvgen.workdays import is_workday
from support import CLEAN_OF, EXAMPLES, clean_plan, codes, dump, told, with_parts

SOORT = "actielijst"
FULL = EXAMPLES / "goed" / SOORT / "volledig.yaml"
MONDAY = date(2026, 1, 12)


def text(**changed: Any) -> str:
    return with_parts(SOORT, **changed)


def plan(given: str | None = None) -> Any:
    loaded = api.load((given or text()).encode(), "lijst.yaml")
    assert loaded.plan, [f"{f.code} {f.message}" for f in loaded.report.findings]
    return loaded.plan


def full() -> api.Loaded:
    return api.load(FULL.read_bytes(), FULL.name)


# --- The file --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("juni 2026", "juni 2026"),
        ("2026-06-12", "12 juni 2026"),
        ("2026-06-01 t/m 2026-06-12", "1 t/m 12 juni 2026"),
        ("2026-06-15 tot en met 2026-07-03", "15 juni tot en met 3 juli 2026"),
        ("2026-12-28 t/m 2027-01-08", "28 december 2026 t/m 8 januari 2027"),
        ("2026-06-12 t/m 2026-06-01", "12 juni 2026 t/m 1 juni 2026"),
        ("2026-06-12 of 2026-06-15", "12 juni 2026 of 15 juni 2026"),
        ("in de zomer", "in de zomer"),
    ],
)
def test_days_are_written_as_a_document_writes_them(written: str, read: str) -> None:
    acties = clean_plan(SOORT)["acties"]
    acties[0]["wanneer"] = written
    assert plan(text(acties=acties)).acties[0].wanneer == read


@pytest.mark.parametrize(
    "written", ["2026-06-31", "12-06-2026", "2026-6-1", "2026-06-01 t/m 2026-06-31", "12/6"]
)
def test_a_day_that_does_not_exist(written: str) -> None:
    acties = clean_plan(SOORT)["acties"]
    acties[0]["wanneer"] = written
    (found,) = told(text(acties=acties), "X04")
    assert found.path == ("acties", 0, "wanneer")
    assert found.hint


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        (
            "Q7",
            "‘Q7’ is geen maand of dag.",
            "Schrijf een maand, een dag, of van wanneer tot wanneer: juni 2026, ",
        ),
        ("06-2026", "De maand ‘06-2026’ is niet goed geschreven.", "Schrijf de maand als woord: juni 2026"),
        ("2026-06", "De maand ‘2026-06’ is niet goed geschreven.", "Schrijf de maand als woord: juni 2026"),
        ("12-06-2026", "", "Schrijf: 2026-06-12"),
    ],
)
def test_that_a_month_will_do_as_well_is_said(written: str, message: str, hint: str) -> None:
    acties = clean_plan(SOORT)["acties"]
    acties[0]["wanneer"] = written
    (found,) = told(text(acties=acties), "X04")
    assert message in found.message
    assert hint in found.hint


def test_a_month_in_capitals_is_a_month() -> None:
    acties = clean_plan(SOORT)["acties"]
    acties[0]["wanneer"] = "JUNI 2026"
    assert plan(text(acties=acties)).acties[0].wanneer == "JUNI 2026"


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("juni 2026", date(2026, 6, 1), date(2026, 6, 30)),
        ("juni", date(2026, 6, 1), date(2026, 6, 30)),
        ("begin juli", date(2026, 7, 1), date(2026, 7, 10)),
        ("eind september 2026", date(2026, 9, 21), date(2026, 9, 30)),
        ("week 24", date(2026, 6, 8), date(2026, 6, 14)),
        ("derde kwartaal", date(2026, 7, 1), date(2026, 9, 30)),
        ("vierde kwartaal 2025 t/m eerste kwartaal 2026", date(2025, 10, 1), date(2026, 3, 31)),
        ("juli en augustus 2026", date(2026, 7, 1), date(2026, 8, 31)),
        ("1 juni 2026 t/m 12 juni 2026", date(2026, 6, 1), date(2026, 6, 12)),
        ("vóór 15 juli", date(2026, 7, 15), date(2026, 7, 15)),
        ("augustus 2027", date(2027, 8, 1), date(2027, 8, 31)),
        ("half aug", date(2026, 8, 11), date(2026, 8, 20)),
        ("eind sept.", date(2026, 9, 21), date(2026, 9, 30)),
        ("aug 2026", date(2026, 8, 1), date(2026, 8, 31)),
        ("20 aug", date(2026, 8, 20), date(2026, 8, 20)),
        ("Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("Je belt Els begin jul over de offerte.", date(2026, 7, 1), date(2026, 7, 10)),
    ],
)
def test_what_a_moment_spans(words: str, first: date, last: date) -> None:
    span = span_in(words, plan())
    assert span
    assert (span.first, span.last) == (first, last)


@pytest.mark.parametrize(
    "words",
    [
        "in de zomer",
        "binnenkort",
        "na de vakantie",
        "week 60",
        "elke maandag",
        "per kwartaal",
        "Je belt Jan en Apr.",
        "Je belt Jan.",
    ],
)
def test_what_is_no_moment(words: str) -> None:
    assert span_in(words, plan()) is None


@pytest.mark.parametrize(
    "words", ["half aug", "Q4", "t/m 15-7", "1 juni 2026 t/m 12 juni 2026", "vóór 15 juli"]
)
def test_a_moment_alone(words: str) -> None:
    assert is_moment(words)


@pytest.mark.parametrize("words", ["", "verplaatst naar Q4, ik was te druk", "juli, met Henk", "na de zomer"])
def test_more_than_a_moment(words: str) -> None:
    assert not is_moment(words)


def test_a_quarter_may_be_written_in_short_in_the_file() -> None:
    assert when_in_words("Q4") == "Q4"


@pytest.mark.parametrize(
    ("typed", "moment", "rest"),
    [
        ("verplaatst naar Q4, ik was zelf te druk", "Q4", "ik was zelf te druk"),
        ("naar half aug, Henk kon niet", "half aug", "Henk kon niet"),
        ("half juli", "half juli", ""),
        ("juli (Henk kon niet)", "juli", "Henk kon niet"),
        ("begin juli want Henk is weg", "begin juli", "want Henk is weg"),
        ("naar na de zomer, Henk kon niet", "", "naar na de zomer, Henk kon niet"),
        ("Henk kon niet in juli", "", "Henk kon niet in juli"),
    ],
)
def test_a_moment_is_told_from_the_reason(typed: str, moment: str, rest: str) -> None:
    assert moment_and_rest(typed, plan()) == (moment, rest)


@pytest.mark.parametrize(
    ("agreed", "late"),
    [
        ({"wanneer": "begin juni"}, date(2026, 6, 10)),
        ({"wanneer": "week 24"}, date(2026, 6, 14)),
        ({"wanneer": "tweede kwartaal"}, date(2026, 6, 30)),
        ({"wanneer": "juni t/m 3 juli 2026"}, date(2026, 7, 3)),
        ({"afspraak": "Je belt Els Brouwer uiterlijk 12 juni."}, date(2026, 6, 12)),
        ({"afspraak": "Je belt elke week drie klanten, voor het eerst op 5 juni."}, None),
        ({"afspraak": "Je belt Els Brouwer."}, None),
    ],
)
def test_the_document_and_the_overview_call_the_same_late(agreed: dict[str, str], late: date | None) -> None:
    listed = plan(text(acties=[{"titel": "Bellen", "afspraak": "Je belt."} | agreed]))
    days = [date(2026, 6, 1) + timedelta(days) for days in range(45)]
    told = [day for day in days if any(one.kind is Late.DEADLINE for one in standing(listed, day).overdue)]
    assert [day for day in days if listed.te_laat("Bellen", day)] == told
    assert told[:1] == ([late + timedelta(1)] if late else [])


@pytest.mark.parametrize(
    "words", ["december 9999", "juni 0000", "week 1 9999", "week 53 2026", "31 februari 2026"]
)
def test_an_odd_year_is_no_fault_of_ours(words: str) -> None:
    acties = clean_plan(SOORT)["acties"]
    acties[0]["wanneer"] = words
    report = api.check(text(acties=acties).encode(), "lijst.yaml")
    assert report.complete
    assert {one.path for one in report.findings} <= {("acties", 0, "wanneer")}


@pytest.mark.parametrize("sure", ["0", "11", "80%", "minimaal 7", "7 punten"])
def test_a_mark_of_one_to_ten(sure: str) -> None:
    acties = clean_plan(SOORT)["acties"]
    acties[0]["zekerheid"] = sure
    (found,) = told(text(acties=acties), "X04")
    assert found.path == ("acties", 0, "zekerheid")


def test_a_bare_name_is_a_contact() -> None:
    acties = clean_plan(SOORT)["acties"]
    acties[0]["contacten"] = "Els Brouwer"
    (contact,) = plan(text(acties=acties)).acties[0].contacten
    assert (contact.naam, contact.organisatie) == ("Els Brouwer", None)


# --- The document ----------------------------------------------------------------------------------


def test_the_parts_come_in_order() -> None:
    shown = api.render(full(), "md").data.decode()
    assert re.findall(r"^#{1,2} (.+)$", shown, re.MULTILINE) == [
        "Actielijst – Rosa Meijer",
        "Wat we willen",
        "Waar je op bouwt",
        "Je acties",
        "Wat doe je als …",
        "Wanneer we de lijst doorlopen",
        "Verslag: Eerste keer doorlopen",
        "Verslag: Tweede keer doorlopen",
    ]
    assert "**Gedaan**: 3 van 4 acties, 1 loopt\n" in shown
    assert "Nu gepland" not in shown, "it is done"


def table_of(given: api.Loaded) -> tuple[list[str], list[list[str]]]:
    """Titles and rows of the one table of actions."""
    (table,) = re.findall(r"## Je acties\n\n((?:\|.*\n)+)", api.render(given, "md").data.decode())
    titles, _, *rows = [
        [cell.strip() for cell in line.strip("|").split(" | ")] for line in table.splitlines()
    ]
    return titles, rows


def test_the_actions_are_one_table_to_walk_through() -> None:
    titles, rows = table_of(api.load(text().encode(), "lijst.yaml"))
    assert titles == ["Klaar", "Actie", "Wanneer"]
    assert len(rows) == 5
    assert [row[0] for row in rows] == ["☐"] * 5, "to be ticked on paper"
    _, action, when = rows[0]
    title, _, after, rest = action.split("<br>")
    assert title == "**Bijpraten met oud-opdrachtgevers**"
    assert after.startswith("**Daarna**: Binnen vier maanden")
    assert rest == (
        "_Met Els Brouwer, hoofd vastgoed, Zorggroep De Linde; Youssef Amrani, Thuiszorg Waterrand; "
        "Petra Smit, Stichting Hof van Noord · hoe zeker ben je? 8 van de 10_"
    )
    assert when == "juni 2026"
    assert rows[-1][1].endswith("<br>_Door Bas Otten_")


ONE = {"titel": "Bellen", "afspraak": "Je belt Henk Dam.", "wanneer": "juli 2026"}
HENK = {"contacten": [{"naam": "Henk Dam", "organisatie": "Oostpolder"}]}


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ({}, "Je belt Henk Dam."),
        (HENK, "_Met Henk Dam, Oostpolder_"),
        ({"zekerheid": "7"}, "_Hoe zeker ben je? 7 van de 10_"),
        ({"zekerheid": "7", **HENK}, "_Met Henk Dam, Oostpolder · hoe zeker ben je? 7 van de 10_"),
        ({"wie": "Petra Smit"}, "_Door Petra Smit_"),
        ({"wie": "Petra Smit", "zekerheid": "7"}, "_Door Petra Smit · zekerheid: 7 van de 10_"),
        (
            {"wie": "Petra Smit", "zekerheid": "7", **HENK},
            "_Met Henk Dam, Oostpolder · door Petra Smit · zekerheid: 7 van de 10_",
        ),
    ],
)
def test_with_whom_whose_it_is_and_how_sure_are_one_quiet_line(keys: dict[str, Any], line: str) -> None:
    _, rows = table_of(api.load(text(acties=[ONE | keys]).encode(), "lijst.yaml"))
    assert rows[0][1].split("<br>")[-1] == line


def test_whom_to_speak_to_stands_with_the_action_also_where_no_row_lacks_it() -> None:
    acties = [one for one in clean_plan(SOORT)["acties"] if one.get("contacten")]
    titles, rows = table_of(api.load(text(acties=acties).encode(), "lijst.yaml"))
    assert titles == ["Klaar", "Actie", "Wanneer"]
    assert all("<br>_Met " in row[1] for row in rows)
    assert "; Youssef Amrani, Thuiszorg Waterrand; Petra Smit, Stichting Hof van Noord" in rows[0][1]


def test_what_a_talk_is_for_stands_in_a_column() -> None:
    shown = " ".join(api.render(full(), "md").data.decode().split())
    table = shown.partition("## Wanneer we de lijst doorlopen ")[2].partition("## Verslag")[0]
    assert table.startswith("| Gesprek | Wanneer | Waarvoor |")
    assert table.count("| ideeën opdoen |") == 3 and table.count("| samen nagaan wat er is gelukt |") == 1


def test_the_table_tells_what_is_done_and_what_was_moved() -> None:
    assert [(row[0], row[2]) for row in table_of(full())[1]] == [
        ("☑", "maart 2026<br>**Gedaan**"),
        ("☑", "23 maart t/m 3 april 2026<br>**Gedaan**"),
        ("–", "voor elk schoolbezoek<br>**Loopt**"),
        ("☑", "20 mei 2026<br>**Gedaan**"),
    ]
    moved = CLEAN_OF[SOORT].with_name("adviseur-met-verslag.yaml")
    rows = table_of(api.load(moved.read_bytes(), moved.name))[1]
    stands = [(row[0], row[2].rpartition("<br>")[2]) for row in rows]
    assert ("☐", "**Verplaatst**") in stands and ("☑", "**Gedaan**") in stands
    assert "**Nu gepland**" in api.render(api.load(moved.read_bytes(), moved.name), "md").data.decode()


@pytest.mark.parametrize(
    ("rhythms", "told"),
    [
        ((None, None, None), "3 van 3 acties"),
        ((None, None, "elke maandag"), "2 van 3 acties, 1 loopt"),
        (("wekelijks", None, "bij elk bezoek"), "1 van 3 acties, 2 lopen"),
        (("wekelijks", "dagelijks", "elke maand"), "0 van 3 acties, 3 lopen"),
    ],
)
def test_what_comes_back_runs_and_is_never_finished(rhythms: tuple[str | None, ...], told: str) -> None:
    acties = [
        {
            "titel": f"A{at}",
            "afspraak": "Je belt.",
            **({"frequentie": one} if one else {"wanneer": "2026-06-04"}),
        }
        for at, one in enumerate(rhythms)
    ]
    loaded = with_report(*({"actie": f"A{at}", "gedaan": "ja"} for at in range(3)), acties=acties)
    assert f"**Gedaan**: {told}\n" in api.render(loaded, "md").data.decode()
    letter = api.render(loaded, "md", letter=("doorloopverslag", 0)).data.decode()
    assert f"**Gedaan**: {told}\n" in letter
    assert ("Alles op de lijst is gedaan of loopt. Goed om" in letter) is ("lo" in told)
    assert standing(loaded.plan, date(2026, 6, 20)).progress == told.replace("acties", "acties gedaan")


@pytest.mark.parametrize("came", ["nee", "verplaatst"])
def test_what_came_back_and_was_not_done_does_not_run(came: str) -> None:
    stand = {"actie": "Ritme", "gedaan": came} | ({"naar": "augustus 2026"} if came == "verplaatst" else {})
    shown = api.render(with_report(stand, acties=TO_DO), "md").data.decode()
    assert "**Gedaan**: 0 van 5 acties\n" in shown


LAPSED = {"actie": "Eerst", "gedaan": "vervallen", "toelichting": "De klant is overgenomen."}


def test_what_lapsed_is_neither_open_nor_done() -> None:
    loaded = with_report({"actie": "Klaar", "gedaan": "ja"}, LAPSED, acties=TO_DO)
    rows = table_of(loaded)[1]
    assert [row[0] for row in rows] == ["☐", "–", "☑", "☐", "☐"]
    assert [row[2].partition("**")[2] for row in rows] == ["", "Vervallen**", "Gedaan**", "", ""]
    letter = " ".join(api.render(loaded, "md", letter=("doorloopverslag", 0)).data.decode().split())
    assert "1 van 4 acties, 1 vervallen" in letter
    assert "| **Eerst**<br>De klant is overgenomen. | Jij | Vervallen |" in letter
    assert "Eerst" not in letter.partition("## Wat nog openstaat")[2]
    assert "1 van 4 acties, 1 vervallen\n" in api.render(loaded, "md").data.decode()
    found = standing(loaded.plan, date(2026, 7, 20))
    assert found.progress == "1 van 4 acties gedaan, 1 vervallen"
    assert ("acties", 1) not in [one.path for one in found.overdue]


def test_all_that_did_not_lapse_is_done() -> None:
    loaded = with_report({"actie": "Klaar", "gedaan": "ja"}, LAPSED, acties=TO_DO[1:3])
    letter = api.render(loaded, "md", letter=("doorloopverslag", 0)).data.decode()
    assert "Alles wat op de lijst bleef, is gedaan." in " ".join(letter.split())
    only = with_report(LAPSED, acties=TO_DO[1:2])
    assert "**Gedaan**: 0 van 0 acties, 1 vervallen" in api.render(only, "md").data.decode()


def test_a_report_on_an_action_that_is_gone_asks_to_put_it_back() -> None:
    loaded = with_report({"actie": "Heel iets anders", "gedaan": "ja"}, acties=TO_DO)
    (found,) = [one for one in loaded.report.findings if one.code == "X10"]
    assert found.hint.startswith("Heb je die actie weggehaald? Zet haar terug")
    assert "‘gedaan: vervallen’" in found.hint


def test_what_lapses_says_why() -> None:
    loaded = with_report({"actie": "Eerst", "gedaan": "vervallen"}, acties=TO_DO)
    (found,) = [one for one in loaded.report.findings if one.code == "X03"]
    assert "niet waarom" in found.message


def test_actions_without_contacts_have_no_column_for_them() -> None:
    acties = [
        {"titel": "Bellen", "afspraak": "Je belt op 4 juni 2026 drie klanten.", "wanneer": "2026-06-04"}
    ]
    titles, rows = table_of(api.load(text(acties=acties).encode(), "lijst.yaml"))
    assert titles == ["Klaar", "Actie", "Wanneer"]
    assert rows == [["☐", "**Bellen**<br>Je belt op 4 juni 2026 drie klanten.", "4 juni 2026"]]


def test_one_contact_among_many_actions_stands_in_the_action_itself() -> None:
    acties = [
        {"titel": f"Actie {number}", "afspraak": "Je maakt een lijst.", "wanneer": "2026-06-04"}
        for number in range(1, 5)
    ]
    acties[0]["contacten"] = [{"naam": "Gerard Hoekstra", "organisatie": "Hoekstra BV"}]  # type: ignore[assignment]
    titles, rows = table_of(api.load(text(acties=acties).encode(), "lijst.yaml"))
    assert titles == ["Klaar", "Actie", "Wanneer"]
    assert "<br>_Met Gerard Hoekstra, Hoekstra BV_" in rows[0][1]


def with_report(*stands: dict[str, Any], acties: list[dict[str, Any]], **report: Any) -> api.Loaded:
    data = clean_plan(SOORT) | {"acties": acties}
    moment = data["doorloopmomenten"][0]
    moment["verslag"] = {"datum": moment["datum"], "acties": list(stands)} | report
    return api.load(dump(data).encode(), "lijst.yaml")


TO_DO = [
    {"titel": "Later", "afspraak": "Je belt.", "wanneer": "augustus 2026", "wie": "Petra Smit"},
    {"titel": "Eerst", "afspraak": "Je mailt.", "wanneer": "2026-06-04"},
    {"titel": "Klaar", "afspraak": "Je schrijft.", "wanneer": "2026-06-03"},
    {"titel": "Samen", "afspraak": "Je gaat langs.", "wanneer": "juli 2026", "wie": "leidinggevende"},
    {"titel": "Ritme", "afspraak": "Je belt.", "frequentie": "elke maandag"},
]


def test_a_report_says_whose_each_action_was() -> None:
    done = [{"actie": one["titel"], "gedaan": "nee"} for one in TO_DO[:2]]
    loaded = with_report(*done, acties=TO_DO)
    for letter in (("doorloopverslag", 0), None):
        text = " ".join(api.render(loaded, "md", letter=letter).data.decode().split())
        assert "| **Later** | Petra Smit | Nee |" in text and "| **Eerst** | Jij | Nee |" in text
    own = with_report(done[1], acties=TO_DO[1:3])
    assert "| Wie |" not in api.render(own, "md", letter=("doorloopverslag", 0)).data.decode()


def test_what_is_still_to_be_done_says_by_whom_in_order_and_what_is_late() -> None:
    given = with_report({"actie": "Klaar", "gedaan": "ja"}, acties=TO_DO)
    letter = api.render(given, "md", letter=("doorloopverslag", 0)).data.decode()
    head, _, *rows = re.findall(r"(?m)^\|.*", letter.partition("## Wat nog openstaat")[2])
    assert head == "| Actie | Wie | Gepland |", "nobody has contacts"
    assert rows == [
        "| Eerst | Jij | 4 juni 2026, **te laat** |",
        "| Samen | Bas Otten | juli 2026 |",
        "| Later | Petra Smit | augustus 2026 |",
        "| Ritme | Jij | elke maandag |",
    ]


def test_the_table_says_what_is_late_since_the_last_report() -> None:
    given = with_report({"actie": "Klaar", "gedaan": "ja"}, acties=TO_DO)
    rows = table_of(given)[1]
    assert [row[0] for row in rows] == ["☐", "☐", "☑", "☐", "☐"]
    assert [row[2].partition("<br>**")[2] for row in rows] == ["", "Te laat**", "Gedaan**", "", ""]
    fresh = api.load(text(acties=TO_DO).encode(), "lijst.yaml")
    assert [row[0] for row in table_of(fresh)[1]] == ["☐"] * 5
    assert "Te laat" not in str(table_of(fresh)[1])


def test_what_to_do_in_case_stands_together_by_action() -> None:
    shown = api.render(full(), "md").data.decode()
    part = shown.partition("## Wat doe je als …\n\n")[2].partition("\n\n##")[0]
    assert re.findall(r"^- (.*?)\\?$", part, re.MULTILINE) == [
        "**Drie schoolleiders**",
        "**Langs bij de conciërge**",
        "**Bij elke actie**",
    ]
    assert part.count("**Als**") == part.count("**dan**") == 4


@pytest.mark.parametrize(
    ("when", "then", "printed"),
    [
        ("Hij zegt dat het te duur is", "Dan vraag je door", "hij zegt dat het te duur is|vraag je door"),
        ("Als als team uitvalt", "dan Bel je Cor", "als team uitvalt|bel je Cor"),
        ("Je geen reactie krijgt", "Stuur je een bericht", "je geen reactie krijgt|stuur je een bericht"),
        ("als Klanten afzeggen", "Ga je langs", "klanten afzeggen|ga je langs"),
        # near misses: what may be a name, letters that stand for a name, and another word
        ("Jumbo afzegt", "dan bel je Jumbo", "Jumbo afzegt|bel je Jumbo"),
        ("Ben je terugbelt", "HR belt mee", "Ben je terugbelt|HR belt mee"),
        ("IT niets doet", "Cor belt mee", "IT niets doet|Cor belt mee"),
        ("alsnog niemand komt", "Danny belt mee", "alsnog niemand komt|Danny belt mee"),
    ],
)
def test_what_to_do_in_case_is_one_sentence(when: str, then: str, printed: str) -> None:
    loaded = api.load(text(als_dan=[{"als": when, "dan": then}]).encode(), "lijst.yaml")
    condition, _, deed = printed.partition("|")
    assert f"**Als** {condition}, **dan** {deed}." in api.render(loaded, "md").data.decode()


def test_what_was_not_filled_in_leaves_no_trace() -> None:
    short = CLEAN_OF[SOORT].with_name("kleine-lijst.yaml")
    shown = api.render(api.load(short.read_bytes(), short.name), "md").data.decode()
    assert "Waar je op bouwt" not in shown and "**Gedaan**" not in shown and "zekerheid" not in shown
    assert not re.search(r"None|__|\*\*\*\*|: *$|· *$|^\| *\|", shown, re.MULTILINE)


def test_a_letter_tells_how_it_stood_that_day() -> None:
    first, second = (api.render(full(), "md", letter=("doorloopverslag", at)).data.decode() for at in (0, 1))
    assert "1 van 4 acties" in first
    assert re.search(
        r"\*\*Doel van het gesprek\*\*: vooral (ideeën opdoen|samen nagaan wat er is gelukt)\n", first
    )
    assert "| Langs bij de conciërge (met Cor Zeldenrust) | Jij | 22 april 2026 |" in first
    assert "3 van 4 acties, 1 loopt" in second
    assert "## Wat er is bereikt\n\nAlles op de lijst is gedaan of loopt. Goed om daar even bij" in second
    assert "openstaat" not in second and "## Wat nog openstaat" in first
    assert "donderdag 18 juni 2026 om 15:30 uur" in second


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ({"datum": "2026-03-03", "aanwezig": ["Noortje Kramer", "Bas Otten"]}, True),
        ({"datum": "2026-03-03", "aanwezig": ["Bas Otten"]}, False),
        (None, False),
    ],
)
def test_a_list_says_that_it_was_made_together_where_that_is_known(made: object, said: bool) -> None:
    data = clean_plan(SOORT)
    data.pop("samen_gemaakt", None)
    data.pop("inleiding", None)
    if made:
        data["samen_gemaakt"] = made
    shown = " ".join(api.render(api.load(dump(data).encode(), "l.yaml"), "md").data.decode().split())
    assert ("We hebben hem samen gemaakt" in shown) is said
    assert "samen door. Lukt iets niet?" in shown


# --- Where it stands -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2026, 5, 29), State.NOT_STARTED),
        (date(2026, 6, 1), State.RUNNING),
        (date(2026, 10, 30), State.RUNNING),
        (date(2026, 10, 31), State.ENDED),
    ],
)
def test_the_state(day: date, state: State) -> None:
    assert standing(plan(), day).state is state


def test_progress_is_the_share_that_is_done() -> None:
    assert standing(plan(), date(2026, 6, 30)).progress == ""
    assert standing(full().plan, date(2026, 6, 1)).progress == "3 van 4 acties gedaan, 1 loopt"
    moved = CLEAN_OF[SOORT].with_name("adviseur-met-verslag.yaml").read_text("utf-8")
    assert standing(plan(moved), date(2026, 3, 1)).progress == "1 van 3 acties gedaan, 1 verplaatst"


def test_what_is_late() -> None:
    moved = plan(CLEAN_OF[SOORT].with_name("adviseur-met-verslag.yaml").read_text("utf-8"))
    assert standing(moved, date(2026, 4, 1)).overdue == ()
    found = standing(moved, date(2026, 5, 4)).overdue
    assert [(one.kind, str(one.day)) for one in found] == [
        (Late.TALK, "2026-04-02"),
        (Late.DEADLINE, "2026-04-14"),
        (Late.DEADLINE, "2026-04-30"),
    ]
    assert "Bezoek aan Freek Ottens" in found[2].text, "since it was moved to April"


@pytest.mark.parametrize("naar", ["volgende week", "na de zomer", "zodra het kan"])
def test_what_was_moved_to_no_moment_is_late_since_it_was_to_be_done(naar: str) -> None:
    moved = CLEAN_OF[SOORT].with_name("adviseur-met-verslag.yaml").read_text("utf-8")
    unclear = re.sub(r"(naar: ).*", rf"\g<1>{naar}", moved)
    before = {one.path for one in standing(plan(moved), date(2026, 12, 31)).overdue}
    found = standing(plan(unclear), date(2026, 12, 31)).overdue
    assert {one.path for one in found} == before
    assert any(f"‘{naar}’ is geen nieuwe datum" in one.text for one in found)


def test_what_has_no_day_at_all_is_late_when_the_list_is_over() -> None:
    data = clean_plan(SOORT)
    for action in data["acties"]:
        action.pop("wanneer", None), action.pop("frequentie", None)
    data["acties"][0]["afspraak"] = "Je belt Els Brouwer."
    given = plan(dump(data))
    last = given.einde
    assert not [one for one in standing(given, last).overdue if one.path == ("acties", 0)]
    (late,) = [one for one in standing(given, date(2030, 1, 1)).overdue if one.path == ("acties", 0)]
    assert "geen duidelijke datum" in late.text


@pytest.mark.parametrize("when", ["zomer 2026", "zo snel mogelijk", "begin 2026"])
def test_a_moment_that_nobody_can_read_is_told_while_the_list_runs(when: str) -> None:
    data = clean_plan(SOORT)
    data["acties"][1]["wanneer"] = when
    given = plan(dump(data))
    (found,) = [one for one in standing(given, date(2026, 7, 20)).overdue if one.path == ("acties", 1)]
    assert "niet te zeggen" in found.text and f"‘{when}’ is geen maand of dag" in found.text


@pytest.mark.parametrize(
    ("stand", "words"),
    [
        ({"gedaan": "nee"}, "zijn; volgens het verslag van 26 juni 2026 is de actie niet gedaan."),
        (
            {"gedaan": "verplaatst", "naar": "2026-07-06"},
            "zou uiterlijk 6 juli 2026 gedaan zijn; die datum komt uit het verslag van 26 juni 2026. "
            "Daarna staat er niets over in een verslag.",
        ),
        (None, "zijn; of dat zo is, staat nog in geen enkel verslag."),
    ],
)
def test_what_is_late_says_what_the_last_report_told(stand: dict[str, str] | None, words: str) -> None:
    data = clean_plan(SOORT)
    title = data["acties"][1]["titel"]
    acts = [{"actie": title, **stand}] if stand else []
    data["doorloopmomenten"][0]["verslag"] = {"datum": "2026-06-26", **({"acties": acts} if acts else {})}
    given = plan(dump(data))
    (found,) = [one for one in standing(given, date(2026, 7, 20)).overdue if one.path == ("acties", 1)]
    assert found.text.endswith(words)


def test_what_is_done_or_recurs_is_never_late() -> None:
    assert [one.kind for one in standing(full().plan, date(2027, 1, 1)).overdue] == [Late.TALK, Late.TALK]


def test_the_calendar_names_nobody_unless_asked() -> None:
    dossier = agenda.Dossier(full().plan, "lijst")
    quiet, told_ = (agenda.calendar_of([dossier], names=names).decode() for names in (False, True))
    assert quiet.count("BEGIN:VEVENT") == 4
    assert "Rosa" not in quiet
    assert "Rosa Meijer" in told_


# --- What changed ----------------------------------------------------------------------------------


def test_changes_are_told_in_its_own_terms() -> None:
    old, new = clean_plan(SOORT), clean_plan(SOORT)
    new["acties"][0]["wanneer"] = "juli 2026"
    new["acties"][0]["contacten"].append({"naam": "Bram Kooiman", "organisatie": "Gemeente Zilverdam"})
    new["acties"][1]["zekerheid"] = "8"
    new["doorloopmomenten"][2]["nadruk"] = "inspireren"
    new["wat_we_willen"].append("Je stelt drie vragen.")
    texts = [change.text for change in compare(old, new)]
    assert "actie ‘Bijpraten met oud-opdrachtgevers’, wanneer: juni 2026 → juli 2026" in texts
    added = "contact ‘Bram Kooiman’ toegevoegd: organisatie: Gemeente Zilverdam"
    assert f"actie ‘Bijpraten met oud-opdrachtgevers’, {added}" in texts
    assert "wens toegevoegd: Je stelt drie vragen." in texts
    assert "actie ‘Koffie met Henk Dam’, hoe zeker: 7 → 8" in texts
    assert "doorloopmoment ‘Derde keer doorlopen’, nadruk: controleren → inspireren" in texts
    assert len(texts) == 5


def test_another_spelling_of_a_day_changes_nothing() -> None:
    old, new = clean_plan(SOORT), clean_plan(SOORT)
    new["acties"][2]["wanneer"] = "24 juni 2026"
    assert old["acties"][2]["wanneer"] == "2026-06-24"
    assert compare(old, new) == ()


# --- A new one -------------------------------------------------------------------------------------


def new(start: date = MONDAY, weeks: int = 16) -> str:
    names = {"naam": "Noor Jansen", "functie": "Adviseur", "leidinggevende": "Karim Aydin", "organisatie": ""}
    return new_document(SOORT, {**names, "start": start, "weeks": weeks}).text


@pytest.mark.parametrize("start", [MONDAY, date(2026, 12, 7), date(2027, 3, 29)])
def test_the_days_are_working_days_and_not_far_apart(start: date) -> None:
    days = [talk.datum for talk in plan(new(start)).gesprekken]
    assert len(days) >= 4
    assert all(map(is_workday, days))
    gaps = zip([start, *days], days, strict=False)
    assert max((after - before).days for before, after in gaps) <= 28


@pytest.mark.parametrize("weeks", [1, 4, 16, 52])
def test_a_new_list_does_not_control_too_much(weeks: int) -> None:
    assert "AL06" not in codes(new(weeks=weeks))


def test_three_of_eleven_are_to_control() -> None:
    kinds = [one.nadruk for one in plan(new(weeks=40)).doorloopmomenten]
    assert len(kinds) == 11
    assert kinds.count("controleren") == 3
    assert kinds[0] == kinds[-1] == "inspireren"


def test_new_asks_for_no_hr_adviser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ("--functie", "Adviseur", "--leidinggevende", "Karim Aydin", "--start", "2026-01-12")
    assert spv("new", "Noor Jansen", "--soort", SOORT, *names, "--no-input").code == 0
    assert Path("noor-jansen.yaml").read_text("utf-8") == new()
    ran = spv("new", "Noor", "--soort", SOORT, *names, "--hr", "Els", "--no-input")
    assert ran.code == 2
    assert "--hr past niet bij --soort actielijst" in ran.err
    assert not english(ran.err)
    both = spv("new", "Noor", "--soort", SOORT, *names, "--hr", "Els", "--begeleider", "Bo", "--no-input")
    assert "--begeleider en --hr passen niet bij --soort actielijst. Laat die opties weg." in both.err


@pytest.mark.parametrize(
    ("made", "proposed"),
    [(["Noortje Kramer", "Petra Smit"], "Noortje Kramer, Petra Smit"), (None, "Noortje Kramer, Bas Otten")],
)
def test_who_made_the_list_is_proposed_as_present(made: list[str] | None, proposed: str) -> None:
    data = clean_plan(SOORT)
    data.pop("samen_gemaakt", None)
    if made:
        data["samen_gemaakt"] = {"datum": "2026-05-28", "aanwezig": made}

    def ask(key: str, question: str, read: Any, default: str) -> str:
        return str(read(default))

    asked = SimpleNamespace(plan=plan(dump(data)), people=NOBODY, text=str, ask=ask)
    assert ", ".join(FORM.questions["aanwezig"](asked, {})) == proposed  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["0 maart 2027", "31 februari 2027", "99 mei"])
def test_a_day_that_does_not_exist_is_no_last_day(text: str) -> None:
    course = Looptijd.model_validate({"start": "2026-06-01", "einde": "2026-10-30"})
    assert last_day_in(text, course) is None
    assert last_day_in(f"{text} t/m 3 juli 2026", course) == date(2026, 7, 3)
