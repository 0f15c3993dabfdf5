"""A bare text where keys belong, and a list where one text does: the hint puts it where it was meant to be."""

from typing import Any

import pytest

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.source import read_source
from support import clean_plan, dump, plan_where


def found(text: str) -> list[Finding]:
    return [one for one in api.check(text.encode(), "plan.yaml").findings if one.code == "X04"]


def proposed(text: str) -> str:
    (one,) = found(text)
    return one.hint.partition("Schrijf: ")[2]


def read_back(text: str) -> Any:
    """What the reader of plans makes of a proposal."""
    source, wrong = read_source(text.encode(), "plan.yaml")
    assert source and not wrong
    return source.value


@pytest.mark.parametrize(
    ("path", "typed", "shown"),
    [
        ("hr", "Els de Wit", "hr:\n  naam: Els de Wit"),
        ("gevolgen", "Dan kan demotie volgen.", "gevolgen:\n  omschrijving: Dan kan demotie volgen."),
        ("aanleiding", "Je cijfers lopen terug.", "aanleiding:\n  omschrijving: Je cijfers lopen terug."),
        ("ondertekening", "akkoord", "ondertekening:\n  wijze: akkoord"),
        ("ondertekening", "Utrecht", "ondertekening:\n  plaats: Utrecht"),
        ("looptijd", "2026-03-02 t/m 2026-08-31", "looptijd:\n  start: 2026-03-02\n  einde: 2026-08-31"),
        ("doelen.0.meting", "80% per maand", "  meting:\n    norm: 80% per maand"),
        ("doelen.0.meting", "het dashboard", "  meting:\n    indicator: het dashboard"),
        (
            "evaluatiemomenten.0.verslag",
            "Het ging goed.",
            "  verslag:\n    datum: …\n    besproken: Het ging goed.",
        ),
        (
            "acties.0.als_dan",
            ["Als je de voicemail krijgt, dan bel je later."],
            "  - als: je de voicemail krijgt\n    dan: bel je later.",
        ),
        ("doelen", ["Meer bellen"], "- gebied: …\n  verwachting: Meer bellen\n  huidige_situatie: …"),
        ("negeer", "T08", "negeer:\n  - regel: T08\n    reden: …"),
        ("negeer", "Zo afgesproken.", "negeer:\n  - regel: …\n    reden: Zo afgesproken."),
    ],
)
def test_a_text_goes_behind_the_key_that_it_fits(path: str, typed: object, shown: str) -> None:
    assert proposed(plan_where(path, typed)) == shown


def test_a_day_goes_behind_the_key_for_a_day() -> None:
    plan = clean_plan()
    text = dump(plan | {"evaluatiemomenten": "HIER"}).replace("HIER", "\n  - 2026-03-30\n  - 2026-05-11")
    hints = [one.hint.partition("Schrijf: ")[2] for one in found(text)]
    assert hints == [f"  - naam: …\n    datum: {day}" for day in ("2026-03-30", "2026-05-11")]


def test_points_where_one_text_belongs_become_that_text() -> None:
    sentences = ["Je belt elke dag vijf klanten.", "Je haalt 80%: minimaal."]
    text = plan_where("zienswijze", sentences)
    shown = proposed(text)
    assert shown == "zienswijze: |\n  Je belt elke dag vijf klanten.\n  Je haalt 80%: minimaal."
    plan = {key: value for key, value in clean_plan().items() if key != "zienswijze"}
    assert not found(f"{dump(plan)}{shown}\n")


@pytest.mark.parametrize("words", ["Haal: 80%", "- nee", "Je haalt 80% (of meer)!"])
def test_one_point_where_a_text_belongs_reads_the_same(words: str) -> None:
    assert read_back(f"{proposed(plan_where('zienswijze', [words]))}\n") == {"zienswijze": words}


def test_a_point_of_several_lines_keeps_them() -> None:
    text = plan_where("zienswijze", ["Je belt:\n- elke dag\n\n- vijf klanten\n", "En je mailt."])
    plan = {key: value for key, value in clean_plan().items() if key != "zienswijze"}
    reads = "Je belt:\n- elke dag\n\n- vijf klanten\nEn je mailt.\n"
    assert read_back(f"{dump(plan)}{proposed(text)}\n")["zienswijze"] == reads


@pytest.mark.parametrize(
    ("condition", "then"),
    [
        ("de klant vraagt: wat kost dat", "noem je de prijs"),
        ("# 3 belt", "'s ochtends: bel je terug"),
        ('hij "nee" zegt', "[open] laat je het los"),
        ("het stil is", "wacht je"),
    ],
)
def test_an_if_then_line_in_keys_reads_the_same(condition: str, then: str) -> None:
    shown = proposed(plan_where("acties.0.als_dan", [f"Als {condition}, dan {then}"]))
    assert read_back(f"als_dan:\n{shown}\n") == {"als_dan": [{"als": condition, "dan": then}]}
    assert ('"' in shown) is (condition != "het stil is")


@pytest.mark.parametrize(
    "words", ["Haal: 80%", "# drie", "'s Ochtends", "- nee", "null", "80% (of meer)", "C:\\a: b"]
)
def test_a_text_behind_a_new_dash_reads_the_same(words: str) -> None:
    shown = proposed(plan_where("negeer", {"regel": "T08", "reden": words}))
    assert read_back(f"{shown}\n") == {"negeer": [{"regel": "T08", "reden": words}]}


def test_points_where_one_figure_belongs() -> None:
    (one,) = found(plan_where("doelen.0.meting.norm", ["80%", "90%"]))
    assert (
        one.hint == "Hier kan er maar één staan. Kies er één, en zet die zonder streepje achter de sleutel."
    )


def test_one_point_where_one_value_belongs() -> None:
    (one,) = found(plan_where("doelen.0.meting.norm", ["80%"]))
    assert one.hint.startswith("Hier hoort geen lijst. Haal het streepje weg")
    (one,) = found(plan_where("medewerker.naam", ["Sara de Vries"]))
    assert one.hint == "Haal het streepje weg. Schrijf:   naam: Sara de Vries"


def test_the_dash_of_the_item_itself_stays() -> None:
    (one,) = found(plan_where("acties.0.titel", ["Dagstart"]))
    assert one.hint == "Haal het streepje weg. Schrijf:   - titel: Dagstart"
    (one,) = found(plan_where("acties.0.titel", ["Dagstart", "en meer"]))
    assert one.hint.endswith("een |. Schrijf:   - titel: |\n      Dagstart\n      en meer")


def test_brackets_are_no_dashes() -> None:
    (one,) = found(dump(clean_plan() | {"zienswijze": "HIER"}).replace("HIER", "[zo, en zo]"))
    assert "aanhalingstekens" in one.hint
