"""Words that are vague elsewhere and leave nothing open here: in any case, put right, only asked."""

import pytest

from spvgen.wording.judge import judge


@pytest.mark.parametrize(
    "text",
    [
        "Voor je iets op een taart schrijft leg je de bon ernaast.",
        "Voordat je iets verstuurt, leest Kim het na.",
        "Zodra je iets hebt afgerond, zet je het in de lijst.",
        "Nadat er iets is geleverd, tekent Kim de bon.",
        "Je stuurt onleesbare bonnen terug.",
        "Je herstelt onjuiste boekingen.",
        "Je haalt onveilige ladders eruit en belt Kim.",
        "Je vervangt elke maandag ongeldige pasjes.",
        "Ik loop met je langs de fietsen: wat was het, en hoe zien we het de volgende keer eerder?",
        "We bespreken elke vrijdag drie bonnen: hoe kan het sneller?",
        "Je vraagt elke klant drie dingen: wie weet meer, wat ging er mis en wat kan er beter?",
    ],
)
def test_what_leaves_nothing_open(text: str) -> None:
    assert not judge(text).vague


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Je doet iets aan de bonnen.", "iets"),
        ("Je stuurt Kim iets.", "iets"),
        ("Voor je collega's doe je iets.", "iets"),
        ("Voordat de klant komt en je hem groet, doe je iets.", "iets"),
        ("Je stuurt ongepaste uitlatingen.", "ongepaste"),
        ("Je corrigeert ongepast gedrag.", "ongepast"),
        ("Je maakt onleesbare bonnen beter leesbaar.", "beter"),
        ("Wat kan er beter: dat doe je sneller.", "sneller"),
        ("Je werkt sneller: hoe kan dat?", "sneller"),
    ],
)
def test_what_does(text: str, vague: str) -> None:
    assert vague in [one.text for one in judge(text).vague]
