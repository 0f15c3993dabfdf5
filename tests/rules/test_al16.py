"""AL16: an action that is moved again and again."""

from typing import Any

from lijsten import gives, with_reports
from whole import told

COFFEE = "Koffie met Henk Dam"
FIRST = [{"actie": title, "gedaan": "ja"} for title in ("Meekijken bij een klantgesprek", "Voordoen")]
SECOND = [{"actie": "Bijpraten met oud-opdrachtgevers", "gedaan": "ja"}]


def moved(when: str) -> dict[str, Any]:
    return {"actie": COFFEE, "gedaan": "verplaatst", "naar": when, "toelichting": "Het kwam er niet van."}


def test_twice() -> None:
    found = gives(with_reports([*FIRST, moved("juli 2026")], [*SECOND, moved("augustus 2026")]), "AL16")
    assert found.path == ("doorloopmomenten", 1, "verslag", "acties", 1)
    assert "2 keer" in found.message


def test_three_times_is_told_once() -> None:
    reports = ([*FIRST, moved("juli 2026")], [*SECOND, moved("augustus 2026")], [moved("begin oktober 2026")])
    assert "3 keer" in gives(with_reports(*reports), "AL16").message


def test_once_is_life() -> None:
    assert not told(with_reports([*FIRST, moved("juli 2026")]), "AL16")


def test_done_in_the_end_is_well() -> None:
    done = {"actie": COFFEE, "gedaan": "ja"}
    reports = ([*FIRST, moved("juli 2026")], [*SECOND, moved("augustus 2026")], [done])
    assert not told(with_reports(*reports), "AL16")


def test_two_actions_moved_once_each() -> None:
    other = moved("juli 2026") | {"actie": "Voordoen"}
    first = [FIRST[0], moved("juli 2026"), other]
    assert not told(with_reports(first), "AL16")


def lapsed(why: str = "Henk ging met pensioen.") -> dict[str, Any]:
    return {"actie": COFFEE, "gedaan": "vervallen", "toelichting": why}


def test_what_lapses_in_the_end_is_well() -> None:
    twice = ([*FIRST, moved("juli 2026")], [*SECOND, moved("augustus 2026")])
    assert "‘gedaan: vervallen’" in gives(with_reports(*twice), "AL16").hint
    assert not told(with_reports(*twice, [lapsed()]), "AL16")
