"""ST07: no action of the group itself."""

import pytest
from stap import report
from whole import told


def actions(*owners: str) -> str:
    made = [
        {"titel": f"Actie {at}", "afspraak": "Er komt een lijst.", "wie": who, "deadline": "2026-03-06"}
        for at, who in enumerate(owners)
    ]
    return report(acties=made, vervolgmomenten=[{"naam": "Eerste vervolg", "datum": "2026-04-09"}])


@pytest.mark.parametrize(
    "owners",
    [
        (),
        ("de directie",),
        ("het management", "de commercieel directeur"),
        ("Hanneke Zijlstra",),
        ("de salesmanager", "HR"),
        ("het hoofd Verkoop en de teamleider",),
        ("de begeleider",),
    ],
)
def test_others_do_it_all(owners: tuple[str, ...]) -> None:
    (found,) = told(actions(*owners), "ST07")
    assert found.severity == "fout"
    assert "Samen bezoeken" in found.hint


@pytest.mark.parametrize(
    "owners",
    [
        ("de hele groep",),
        ("de directie", "twee collega’s"),
        ("de accountmanagers",),
        ("een trekker uit de groep, met de salesmanager",),
        ("de rayonmanagers om de beurt",),
        ("iedereen",),
    ],
)
def test_the_group_does_something(owners: tuple[str, ...]) -> None:
    assert not told(actions(*owners), "ST07")
