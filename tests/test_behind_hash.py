"""A value that lacks, where a comment stands behind its key: what is told of it says so."""

import pytest

from spvgen import api
from support import CLEAN

BEHIND = "Wat achter # staat, is een opmerking: hoort het hier, haal dan de # weg. "


def told(old: str, new: str) -> dict[str, str]:
    text = CLEAN.read_text("utf-8")
    assert old in text
    report = api.load(text.replace(old, new, 1).encode(), "plan.yaml").report
    return {one.code: one.hint for one in report.findings}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("naam: Noor Jansen", "naam: # Noor, en haar achternaam", "X03"),
        ("einde: 2026-08-31", "einde: # eind augustus", "X03"),
        ("bron: maandrapport van het klantsysteem", "bron: # maandrapport", "M03"),
        (
            "relevant: Terugbellen op de afgesproken dag staat in je functieprofiel.",
            "relevant: # functieprofiel",
            "R01",
        ),
        ("aanpak: Je volgt in maart de training agendabeheer.", "aanpak:   # training", "R04"),
    ],
)
def test_what_lacks_may_stand_behind_a_hash(old: str, new: str, code: str) -> None:
    found = told(old, new)
    assert found[code].startswith(BEHIND)
    assert "maandrapport" not in found[code], "what it says is not repeated: nobody judged it"


@pytest.mark.parametrize("new", ["bron:", "bron: # …", "bron:\n      # maandrapport"])
def test_nothing_behind_the_key_is_nothing(new: str) -> None:
    assert BEHIND not in told("bron: maandrapport van het klantsysteem", new)["M03"]


def test_nor_is_it_told_of_a_value_that_stands() -> None:
    assert BEHIND not in "".join(told("naam: Noor Jansen", "naam: … # Noor Jansen").values())
