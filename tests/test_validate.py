"""The shape of a plan: every mistake is told in Dutch, at its place, with what to write instead."""

import pytest

from spvgen import api
from support import CLEAN, clean_plan, codes, dump, findings, plan_where, plan_with, told


def test_clean_plan_gives_nothing() -> None:
    report = api.check(CLEAN.read_bytes(), "plan.yaml")
    assert report.complete
    assert report.findings == ()


@pytest.mark.parametrize(
    ("path", "value", "code", "said", "advised"),
    [
        ("looptijd.start", "12-01-2026", "X04", "12-01-2026", "2026-01-12"),
        ("looptijd.start", "2 maart 2026", "X04", "2 maart 2026", "2026-03-02"),
        ("looptijd.start", "2026-02-30", "X04", "28 dagen", ""),
        ("doelen.0.meting.norm", "minimaal 90.5%", "X04", "90.5", "90,5"),
        ("doelen.0.meting.nulmeting", "7 gesprekken", "X04", "niet te vergelijken", "%"),
        ("doelen.0.meting.per", "kwartalen", "X04", "kwartalen", "kwartaal"),
        ("doelen.0.aard", "Resultaat", "X04", "Resultaat", "resultaat"),
        ("gevolgen", None, "X03", "gevolgen", "omschrijving"),
        ("gevolgen", "We kijken verder.", "X04", "losse tekst", "omschrijving"),
        ("doelen", [], "X03", "doelen", "gebied"),
        ("medewerker.naam", "", "X03", "naam", "Voornaam"),
        ("medewerker.naam", ["Noor", "Jansen"], "X04", "lijst", "aanhalingstekens"),
        ("evaluatiemomenten.2.datum", "2026-04-01", "X06", "1 april 2026", "volgorde"),
        ("looptijd.einde", "2026-03-01", "X06", "1 maart 2026", "omgewisseld"),
        ("acties.0.voor_doel", "Terugbelafsprak", "X10", "Terugbelafsprak", "Terugbelafspraken"),
        ("oorzaken.0.categorie", "omstandigheden", "X02", "bevinding", "privé"),
        ("evaluatiemomenten.0.tijd", "10u", "X04", "10u", "10:00"),
        ("soort", "verbeterpan", "X04", "verbeterpan", "verbeterplan"),
        ("soort", None, "X03", "soort", "soort: verbeterplan"),
    ],
)
def test_one_mistake(path: str, value: object, code: str, said: str, advised: str) -> None:
    found = told(plan_where(path, value), code)
    assert found, codes(plan_where(path, value))
    assert said in found[0].message
    assert advised in found[0].hint


def test_unknown_key_is_placed_at_the_key() -> None:
    text = plan_with("looptijd:\n  start: 2026-03-02\n  eind: 2026-08-31")
    (finding,) = told(text, "X02")
    line = text.splitlines()[finding.start.line - 1]
    assert line[finding.start.column - 1 : finding.end.column - 1] == "eind"
    assert finding.hint == "Bedoelde je ‘einde’?"


def test_one_run_tells_everything() -> None:
    data = clean_plan()
    del data["gevolgen"]
    data["loptijd"] = "2026"
    data["medewerker"]["in_dienst_sinds"] = "1 september 2021"
    data["acties"][1]["voor_doel"] = "Omzet"
    data["doelen"][0]["meting"]["norm"] = "veel"
    data["looptijd"]["einde"] = "2026-01-01"
    found = [(f.code, ".".join(map(str, f.path))) for f in findings(dump(data))]
    assert sorted(found) == [
        ("X02", "loptijd"),
        ("X03", "gevolgen"),
        ("X04", "doelen.0.meting.norm"),
        ("X04", "medewerker.in_dienst_sinds"),
        ("X06", "looptijd.einde"),
        ("X10", "acties.1.voor_doel"),
    ]


def test_a_placeholder_is_no_type_error() -> None:
    text = plan_where("doelen.0.meting.norm", "…")
    assert codes(text) == ["S01"]
    loaded = api.load(text.encode(), "plan.yaml")
    assert loaded.report.complete
    assert dict(loaded.open_places) == {("doelen", 0, "meting", "norm"): "…"}


def test_a_placeholder_in_a_required_date_is_told_once() -> None:
    report = api.check(plan_where("looptijd.start", "…").encode(), "plan.yaml")
    assert [f.code for f in report.findings] == ["S01"]
    assert not report.complete


def test_brackets_of_a_placeholder_are_text() -> None:
    text = CLEAN.read_text("utf-8").replace("naam: Karim Aydin", "naam: [Naam manager]")
    report = api.check(text.encode(), "plan.yaml")
    assert [f.code for f in report.findings] == ["S01"]
    assert report.complete


def test_cut_off_text_in_braces() -> None:
    text = plan_with() + "\nbijlagen: [x]\n"
    text = text.replace("bijlagen: [x]", "").replace(
        "acties:\n", "acties:\n- {titel: Lijst, afspraak: Deel je lijst, elke maandag}\n", 1
    )
    (finding,) = told(text, "X09")
    assert "elke maandag" in finding.message
    assert "aanhalingstekens" in finding.hint


def test_a_bare_text_is_a_list_of_one() -> None:
    text = plan_with("aanleiding:\n  omschrijving: Zie de cijfers.\n  sterke_punten: Je bent nooit te laat.")
    loaded = api.load(text.encode(), "plan.yaml")
    assert loaded.plan.aanleiding.sterke_punten == ("Je bent nooit te laat.",)


def test_an_empty_value_is_an_absent_one() -> None:
    assert codes(plan_with("bijlagen:\n-\nhr:\n  naam: Esther de Boer\n  functie: ''")) == []


def test_an_empty_point_among_others_is_told() -> None:
    (finding,) = told(plan_with("bijlagen:\n- Functieprofiel\n-"), "X03")
    assert finding.path == ("bijlagen", 1)


@pytest.mark.parametrize("written", ["{Deel je lijst, elke maandag}", "{wekelijks, bellen}"])
def test_text_that_lost_its_quotes_does_not_vanish(written: str) -> None:
    found = findings(plan_with() + f"inleiding: {written}\n")
    assert [f.code for f in found] == ["X04"]
    assert "aanhalingstekens" in found[0].hint


def test_a_part_in_which_nothing_is_filled_in_is_absent() -> None:
    text = CLEAN.read_text("utf-8") + "afsluiting:\n  datum:\n  uitkomst:\n"
    assert codes(text) == []
