"""M10: a share that is not what its figures come to."""

import pytest
from whole import told

from support import plan_where

WRONG = (
    ("In januari was je bij 4 van de 20 ritten te laat, dat is 30%.", "20%"),
    ("Je belde 17 van de 24 klanten terug (61%).", "71%"),
    ("Van de lijst klopten 32 van 40 regels. Dat komt uit op 75%.", "80%"),
    ("Je haalde 3 van de 8 orders, oftewel 50 procent.", "38%"),
    ("Je haalde 3 van de 8 orders, dat is ongeveer 50%.", "38%"),
)
RIGHT = (
    "In januari was je bij 4 van de 20 ritten te laat, dat is 20%.",
    "Je belde 17 van de 24 klanten terug (71%).",
    "Je belde 17 van de 24 klanten niet terug, dus 29% wel.",
    "Je haalde 3 van de 8 orders, dat is ongeveer 40%.",
    "Je haalde 3 van de 8 orders, dat is 37,5%.",
    "Je haalde 3 van de 8 orders; de norm is 80%.",
    "In 4 van de 20 winkels ligt de korting op 30%.",
    "In 2025 van de 12 maanden (80%)",
)


@pytest.mark.parametrize("path", ["aanleiding.omschrijving", "doelen.0.huidige_situatie"])
@pytest.mark.parametrize(("text", "right"), WRONG)
def test_another_share(path: str, text: str, right: str) -> None:
    (found,) = told(plan_where(path, text), "M10")
    assert ".".join(map(str, found.path)) == path and f"is {right}" in found.message


@pytest.mark.parametrize("text", RIGHT)
def test_what_comes_out(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "M10")
