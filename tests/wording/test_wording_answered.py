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
        "Ik hang elke dinsdag de kaart op en verander er daarna niets meer aan.",
        "Je stuurt vrijdag om 16:00 uur de lijst in en verandert daarna niets meer.",
        "Na maandag 12:00 uur verandert u niets meer aan het rooster.",
        "Je levert de tekening op dinsdag in en mag die daarna niet meer veranderen.",
        "Riep een kind je weg en tekende een collega voor je, dan is dat gewoon goed.",
        "Elke werkdag om 07:00 uur de bonnen op tijd leggen.",
        "Je bent elke dag om 08:00 uur op tijd op je plek.",
        "Uiterlijk 12:00 uur staat de lijst op tijd klaar.",
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
        ("Je verandert iets aan de bonnen.", "verandert"),
        ("Je verandert na 12:00 uur je houding niet meer.", "verandert"),
        ("Je verandert er elke week iets aan.", "verandert"),
        ("Als je dat doet, dan is de sfeer weer goed.", "goed"),
        ("Als je dat doet, is dat een goed teken.", "goed"),
        ("Je bent elke dag op tijd op je plek.", "op tijd"),
        ("Je levert vanaf 08:00 uur alles op tijd.", "op tijd"),
        ("Je komt op tijd en gaat om 17:00 uur naar huis.", "op tijd"),
    ],
)
def test_what_does(text: str, vague: str) -> None:
    assert vague in [one.text for one in judge(text).vague]


@pytest.mark.parametrize(
    "text",
    [
        "Latifa herschrijft de vijf brieven waarover het vaakst wordt gebeld.",
        "Kim schrijft de zes handleidingen op waar het meest naar wordt gevraagd.",
        "Je herschrijft de zes artikelen waarvan het minst wordt verkocht.",
        "Je zet de vijf vaakst gestelde vragen in de map.",
        "Je legt de tien meest verkochte maten vooraan.",
        "Je belt de klanten bij wie het langst niets is geleverd.",
        "Je zet alle prijzen op één blad.",
        "Zet de namen op één plek.",
        "Je schrijft de tien vragen op die vaak voorkomen.",
        "Kim legt de vijf maten vooraan die dagelijks voorkomen.",
        "De vragen staan op één kaart bij de deur.",
        "Twee aan twee op pad, zodat er altijd één luistert.",
        "Met z'n tweeën op pad.",
        "In tweetallen op pad naar de leerbedrijven.",
    ],
)
def test_which_ones_and_where_is_told(text: str) -> None:
    assert not judge(text).vague


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Je herschrijft de brieven waarover het meest wordt gebeld.", "meest"),
        ("Je belt vaker en het vaakst.", "vaakst"),
        ("Je werkt met de meest betrokken klanten.", "meest"),
        ("Je wilt klachten voorkomen.", "voorkomen"),
        ("Je zet de klant op één.", "zet de klant op één"),
        ("De gast staat bij ons op één in alles.", "staat bij ons op één"),
        ("Samen met elkaar op pad.", "op pad"),
        ("Twee nieuwe ideeën op pad.", "op pad"),
        ("We gaan op pad met de klant.", "op pad"),
        ("We zetten alles op één lijn.", "zetten alles op één"),
    ],
)
def test_which_ones_and_where_is_open(text: str, vague: str) -> None:
    assert vague in [one.text for one in judge(text).vague]
