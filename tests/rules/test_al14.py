"""AL14: an action that was due and of which a report says nothing."""

from typing import Any

from lijsten import gives, with_reports
from whole import told


def done(*titles: str) -> list[dict[str, Any]]:
    return [{"actie": title, "gedaan": "ja"} for title in titles]


def moved(title: str, when: str) -> dict[str, Any]:
    return {"actie": title, "gedaan": "verplaatst", "naar": when, "toelichting": "Het kon niet eerder."}


LOOK, SHOW, COFFEE, CATCH_UP = (
    "Meekijken bij een klantgesprek", "Voordoen", "Koffie met Henk Dam", "Bijpraten met oud-opdrachtgevers"
)  # fmt: skip


def test_it_names_what_lacks() -> None:
    found = gives(with_reports(done(LOOK)), "AL14")
    assert found.path == ("doorloopmomenten", 0, "verslag", "acties")
    assert "‘Voordoen’" in found.message
    assert COFFEE not in found.message, "it may still come"


def test_what_was_moved_is_due_later() -> None:
    first = [*done(LOOK, SHOW), moved(COFFEE, "begin juli 2026")]
    assert not told(with_reports(first), "AL14")
    assert COFFEE in gives(with_reports(first, done(CATCH_UP)), "AL14").message


def test_an_action_that_lacks_twice_is_told_twice() -> None:
    text = with_reports(done(LOOK), done(CATCH_UP, COFFEE))
    assert [one.path[1] for one in told(text, "AL14")] == [0, 1]


def test_all_that_was_due() -> None:
    assert not told(with_reports(done(LOOK, SHOW)), "AL14")


def test_what_is_done_is_not_asked_again() -> None:
    assert not told(with_reports(done(LOOK, SHOW), done(CATCH_UP, COFFEE)), "AL14")


def test_what_is_not_done_is_asked_again() -> None:
    first = [*done(LOOK), {"actie": SHOW, "gedaan": "nee"}]
    assert SHOW in gives(with_reports(first, done(CATCH_UP, COFFEE)), "AL14").message


def test_what_lapsed_is_not_asked_for_again() -> None:
    lapsed = {"actie": COFFEE, "gedaan": "vervallen", "toelichting": "Henk ging met pensioen."}
    assert not told(with_reports([*done(LOOK, SHOW), lapsed], done(CATCH_UP)), "AL14")
