"""Whoever takes over a sentence that a finding proposes, gets no other finding for it (S02, S03, T09, M04)."""

import re

import pytest
from tests.support import clean_plan, dump

from spvgen import api

MEASURED = [
    ("aandeel klussen waarbij het materiaal klaarstaat", "minimaal 90%"),
    ("klussen waarbij het materiaal klaarstaat", "minimaal 90%"),
    ("klachten", "maximaal 0 klachten"),
    ("te late leveringen", "maximaal 0 leveringen"),
    ("fouten in de lijst", "maximaal 0"),
    ("orders met een fout", "maximaal 0%"),
    ("te late leveringen", "maximaal 2 leveringen"),
    ("gemiddelde orderwaarde", "minimaal € 900"),
    ("reiskosten", "maximaal € 300"),
    ("omzet", "minimaal € 600.000"),
    ("nieuwe klanten", "minimaal 6"),
    ("doorlooptijd", "maximaal 3 dagen"),
    ("het percentage offertes op tijd", "minimaal 95%"),
    ("werkdagen tot je een offerte nabelt", "maximaal 2 werkdagen"),
    ("uren tot een melding is opgepakt", "maximaal 4 uur"),
]
VAGUE = [
    "Je zorgt voor betere {}.",
    "Je hebt altijd minder {}.",
    "Je werkt aan {}.",
    "Je volgt {} tijdig op.",
    "Je kijkt zo snel mogelijk naar {}.",
    "Op tijd zorg je voor {}.",
]


def asking(said: str, indicator: str, norm: str, per: str) -> dict:  # type: ignore[type-arg]
    data = clean_plan()
    goal = data["doelen"][0]
    goal |= {
        "verwachting": said,
        "meting": {"indicator": indicator, "norm": norm, "per": per, "bron": "het klantsysteem"},
    }
    return data


def found_in(data: dict) -> list[api.Finding]:  # type: ignore[type-arg]
    return list(api.check(dump(data).encode(), "plan.yaml").findings)


@pytest.mark.parametrize("per", ["maand", "kwartaal", "looptijd"])
@pytest.mark.parametrize(("indicator", "norm"), MEASURED)
def test_a_sentence_with_the_norm_is_right_itself(indicator: str, norm: str, per: str) -> None:
    taken = 0
    for said in VAGUE:
        data = asking(said.format(indicator), indicator, norm, per)
        found = found_in(data)
        before = {one.code for one in found}
        for one in found:
            _, _, write = one.hint.partition("Schrijf: verwachting: ")
            if not write:
                continue
            taken += 1
            data["doelen"][0]["verwachting"] = write
            after = found_in(data)
            again = {now.code for now in after} - (before - {"S02", "S03", "T09"})
            assert not again, (write, again)
            assert "maximaal 0" not in write and "gemeten als" not in write
    assert taken


@pytest.mark.parametrize("per", ["maand", "kwartaal", "looptijd"])
@pytest.mark.parametrize(("indicator", "norm"), MEASURED)
def test_a_criterion_made_of_a_goal_is_right_itself(indicator: str, norm: str, per: str) -> None:
    data = asking("Het doel staat hieronder.", indicator, norm, per)
    data["succescriteria"] = ["Je bent klaar."]
    before = found_in(data)
    for one in before:
        if one.code == "M04" and (write := re.search(r"‘(Op [^’]*)’", one.hint)):
            data["succescriteria"] = [{"criterium": write[1], "voor_doel": data["doelen"][0]["gebied"]}]
            again = {now.code for now in found_in(data)} - {now.code for now in before} - {"T09"}
            assert not again, (write[1], again)


SOON = ["Je volgt offertes tijdig op.", "Offertes bel je zo snel mogelijk na.", "Op tijd bel je offertes na."]


@pytest.mark.parametrize("said", SOON)
@pytest.mark.parametrize(
    ("indicator", "norm", "write"),
    [
        (
            "offertes die binnen 5 werkdagen zijn nagebeld",
            "minimaal 90%",
            "Per maand is minimaal 90% van de offertes binnen 5 werkdagen nagebeld.",
        ),
        ("werkdagen tot je een offerte nabelt", "maximaal 2 werkdagen", "innen 2 werkdagen"),
        ("te late offertes", "maximaal 2 offertes", "Je blijft op maximaal 2 te late offertes per maand."),
    ],
)
def test_how_soon_is_what_the_goal_measures(said: str, indicator: str, norm: str, write: str) -> None:
    data = asking(said, indicator, norm, "maand")
    before = found_in(data)
    (hint,) = [one.hint for one in before if one.code == "S03"]
    taken = hint.partition("Schrijf: verwachting: ")[2]
    assert write in taken
    data["doelen"][0]["verwachting"] = taken
    assert not {one.code for one in found_in(data)} - ({one.code for one in before} - {"S03"})


@pytest.mark.parametrize("said", SOON)
@pytest.mark.parametrize(
    ("indicator", "norm"),
    [
        ("offertes die een order worden", "minimaal 30%"),
        ("omzet", "minimaal € 600.000"),
        ("klachten per maand", "maximaal 2 klachten"),
    ],
)
def test_a_norm_of_something_else_does_not_say_how_soon(said: str, indicator: str, norm: str) -> None:
    (hint,) = [one.hint for one in found_in(asking(said, indicator, norm, "maand")) if one.code == "S03"]
    assert "Schrijf wanneer" in hint and "verwachting:" not in hint
