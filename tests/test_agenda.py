"""Talks as appointments: readable to a strict parser, neutral, and the same at a second export."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from spvgen import api
from spvgen.agenda import Dossier, SameKeyError, calendar_of, intact
from support import ROOT, clean_plan, dump


def dossier(name: str = "plan", **change: Any) -> Dossier:
    loaded = api.load_unjudged(dump(clean_plan() | change).encode(), "plan.yaml")
    assert loaded.plan is not None
    return Dossier(loaded.plan, name)


def events(data: bytes) -> list[Event]:
    return list(Calendar.from_ical(data).walk("VEVENT"))


def moments(**change: Any) -> list[dict[str, Any]]:
    listed = clean_plan()["evaluatiemomenten"]
    listed[0] |= change
    return listed  # type: ignore[no-any-return]


def test_every_talk_is_an_appointment() -> None:
    found = events(calendar_of([dossier()]))
    planned = clean_plan()["evaluatiemomenten"]
    assert len(found) == len(planned) > 2
    assert len({str(event["UID"]) for event in found}) == len(planned)


def test_a_talk_with_a_time_is_dutch_time_in_summer_and_in_winter() -> None:
    for day, offset in (("2026-03-05", 1), ("2026-03-30", 2)):
        first = events(calendar_of([dossier(evaluatiemomenten=moments(datum=day, tijd="10:00"))]))[0]
        start = first.decoded("DTSTART")
        assert start == datetime.fromisoformat(f"{day}T10:00+0{offset}:00")
        assert start.tzinfo is not None and first["DTSTART"].params["TZID"] == "Europe/Amsterdam"
        assert first.decoded("DTEND") > start


def test_the_rules_for_summer_time_are_those_of_the_time_zone() -> None:
    zone = Calendar.from_ical(calendar_of([dossier()])).walk("VTIMEZONE")[0].to_tz()
    for year in range(2020, 2040):
        for month, day in ((1, 1), (3, 27), (7, 1), (10, 24), (12, 31)):
            noon = datetime(year, month, day, 12)
            assert (
                noon.replace(tzinfo=zone).utcoffset()
                == noon.replace(tzinfo=ZoneInfo("Europe/Amsterdam")).utcoffset()
            )


def test_a_talk_without_a_time_takes_the_day_and_keeps_it_free() -> None:
    listed = moments()
    listed[0].pop("tijd", None)
    first = events(calendar_of([dossier(evaluatiemomenten=listed)]))[0]
    assert first.decoded("DTSTART") == date.fromisoformat(listed[0]["datum"])
    assert first["TRANSP"] == "TRANSPARENT"


def test_no_name_and_no_judgement_unless_asked() -> None:
    plan = clean_plan()
    nameless = dossier(plan["medewerker"]["naam"], kenmerk=None)
    data = calendar_of([nameless]).decode()
    assert events(data.encode())
    words = [*plan["medewerker"]["naam"].split(), plan["medewerker"]["functie"], "Verbeterplan", "valuatie"]
    assert not [word for word in words if word.casefold() in data.casefold()]
    asked = events(calendar_of([nameless], names=True))[0]
    assert asked["SUMMARY"] == f"{plan['evaluatiemomenten'][0]['naam']} – {plan['medewerker']['naam']}"
    assert asked["DESCRIPTION"] == "Soort: verbeterplan"


@pytest.mark.parametrize(
    ("soort", "titles"),
    [
        ("verbeterplan", {"Voortgangsgesprek", "Slotgesprek"}),
        ("actielijst", {"Actielijst doorlopen"}),
        ("koersplan", {"Koersgesprek"}),
        ("stap-rapportage", {"STAP-sessie 1", "STAP-sessie 2", "STAP-terugkoppeling", "STAP-vervolg"}),
    ],
)
def test_a_neutral_title_says_what_talk_it_is(soort: str, titles: set[str]) -> None:
    examples = [api.load(path.read_bytes(), path.name) for path in sorted((ROOT / "examples").glob("*.yaml"))]
    (plan,) = (one.plan for one in examples if one.plan and one.plan.soort == soort)
    found = events(calendar_of([Dossier(plan, "plan")]))
    assert {str(event["SUMMARY"]) for event in found} == titles
    if soort == "verbeterplan":
        assert [str(event["SUMMARY"]) for event in found][-1] == "Slotgesprek"


def test_a_second_export_is_the_same_and_a_moved_talk_keeps_its_uid() -> None:
    assert calendar_of([dossier()]) == calendar_of([dossier()])
    before = events(calendar_of([dossier()]))
    moved = events(calendar_of([dossier(evaluatiemomenten=moments(datum="2026-03-27"))]))
    assert [str(event["UID"]) for event in before] == [str(event["UID"]) for event in moved]
    assert before[0]["DTSTART"].dt != moved[0]["DTSTART"].dt


def test_talks_of_the_same_name_are_told_apart() -> None:
    listed = [one | {"naam": "Evaluatie"} for one in moments()]
    uids = [str(event["UID"]) for event in events(calendar_of([dossier(evaluatiemomenten=listed)]))]
    assert len(set(uids)) == len(listed)


def test_talks_that_were_not_held_are_off_once_the_plan_is_closed() -> None:
    closing = {"datum": "2026-05-15", "uitkomst": "voortijdig_beeindigd"}
    listed = moments(datum="2026-03-30", verslag={"datum": "2026-03-30", "besproken": "Het rooster."})
    found = events(calendar_of([dossier(afsluiting=closing, evaluatiemomenten=listed)]))
    off = [event.decoded("DTSTART") for event in found if event.get("STATUS") == "CANCELLED"]
    assert len(off) == len(found) - 1 and str(min(off)) < "2026-05-15" < str(max(off))
    running = events(calendar_of([dossier(evaluatiemomenten=listed)]))
    assert not [event for event in running if event.get("STATUS")]


@pytest.mark.parametrize(
    ("held", "shown"),
    [("2026-04-08", "2026-04-08"), ("2026-03-27", "2026-03-27"), ("2026-03-30", "2026-03-30T10:00:00+02:00")],
)
def test_a_talk_stands_where_it_was_held(held: str, shown: str) -> None:
    listed = moments(datum="2026-03-30", tijd="10:00", verslag={"datum": held, "besproken": "Het rooster."})
    first = events(calendar_of([dossier(evaluatiemomenten=listed)]))[0]
    assert first.decoded("DTSTART").isoformat() == shown


def test_two_plans_of_one_name_are_refused() -> None:
    with pytest.raises(SameKeyError):
        calendar_of([dossier(kenmerk="VP-1"), dossier("ander", kenmerk="VP-1")])


def test_the_seal_breaks_on_an_edit_and_not_on_other_line_ends() -> None:
    data = calendar_of([dossier()])
    assert intact(data) is True
    assert intact(data.replace(b"\r\n", b"\n")) is True
    own = b"BEGIN:VEVENT\r\nSUMMARY:Tandarts\r\nEND:VEVENT\r\n"
    assert intact(data.replace(b"END:VCALENDAR", own + b"END:VCALENDAR")) is False
    assert intact(b"BEGIN:VCALENDAR\r\nPRODID:-//spvgen//spv//NL\r\nEND:VCALENDAR\r\n") is None
