"""KP04: everybody steers on something of their own."""

import pytest
from courses import course
from lijsten import quoted
from whole import told

OWN = {"wie": "Buitendienst", "stuurt_op": "het aantal bezoeken"}
MARGIN = {
    "wie": "Ilse Kramer",
    "stuurt_op": "de marge",
    "herkenning": "Een goede offerte kost geen tweede ronde.",
}


@pytest.mark.parametrize(
    ("steering", "places"),
    [
        ([OWN], [0]),
        ([MARGIN, OWN], [1]),
        ([OWN, {"wie": "Service", "stuurt_op": "tevredenheid", "herkenning": "Dit is belangrijk."}], [0, 1]),
    ],
)
def test_a_measure_of_ones_own_and_no_word_on_the_norm(
    steering: list[dict[str, str]], places: list[int]
) -> None:
    found = told(course(sturing=steering), "KP04")
    assert [one.path for one in found] == [("sturing", place, "herkenning") for place in places]
    for place, one in zip(places, found, strict=True):
        assert steering[place]["stuurt_op"] in one.message
        assert "Offertes die een order worden" in one.hint


@pytest.mark.parametrize(
    "steering",
    [
        None,
        [MARGIN],
        [{"wie": "Offerteteam", "stuurt_op": "offertes die een order worden"}],  # the norm itself
        [{**OWN, "herkenning": "Een bezoek met een volledige aanvraag levert vaker een order op."}, MARGIN],
    ],
)
def test_the_norm_is_theirs_too(steering: list[dict[str, str]] | None) -> None:
    assert not told(course(sturing=steering), "KP04")


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("Wij hebben hier niets mee te maken, zeggen ze.", "niets mee te maken"),
        ("Dit geldt niet voor de monteurs.", "geldt niet voor de monteurs"),
        ("De binnendienst staat hier buiten.", "staat hier buiten"),
        ("Ze herkennen zich er nauwelijks in.", "herkennen zich er nauwelijks in"),
        ("Dit is meer een taak van de buitendienst.", "Dit is meer een taak van de buitendienst."),
        ("Daar gaan wij niet over.", "Daar gaan wij niet over."),
        ("Dit raakt de chauffeurs zijdelings.", "Dit raakt de chauffeurs zijdelings."),
        ("De kassa heeft hier geen grip op.", "De kassa heeft hier geen grip op."),
        ("Dat moet de buitendienst maar oplossen.", "Dat moet de buitendienst maar oplossen."),
        ("Of een gast terugkomt, merken wij niet.", "Of een gast terugkomt, merken wij niet."),
        ("De keuken speelt hierin geen rol.", "De keuken speelt hierin geen rol."),
        ("Voor ons verandert er niets.", "Voor ons verandert er niets."),
        ("De verantwoordelijkheid ligt bij de monteurs.", "De verantwoordelijkheid ligt bij de monteurs."),
        ("Bij ons is alles op orde.", "Bij ons is alles op orde."),
    ],
)
def test_who_sees_nothing_of_their_own_in_it(why: str, words: str) -> None:
    (found,) = told(course(sturing=[{**MARGIN, "herkenning": why}]), "KP04")
    assert "niet over het werk van ‘Ilse Kramer’" in found.message
    assert quoted(found) == words


@pytest.mark.parametrize(
    "why",
    [
        "Monteurs lijken hier weinig mee te maken te hebben, maar zij horen als eerste wat een klant nog wil.",
        "Een klant die niet terugkomt, daar heeft niemand iets aan.",
        "Wie buiten staat te wachten op materiaal, kan geen offerte maken.",
        "Dit gaat niet over de snelheid van een monteur; het gaat over de juiste maat.",
        "Een offerte die meteen klopt, hoef je geen tweede keer te maken.",
        "Iedereen heeft er baat bij. Een offerte die klopt, hoeft niet terug naar de tekenkamer.",
        "De directie wil minder voorraad, en met vaste klanten kan dat.",
        "Wij zien als eersten welke aanvraag onvolledig is.",
        "Een nette werkbon is voor de klant een reden om ons weer te bellen.",
        "Als een dienst rond is, belt niemand ons meer op zondag.",
        "Het lijkt een zaak van de monteurs, maar wij maken de route.",
        "Met een volledig dossier hoeven wij niets na te vragen.",
        "Zonder fouten in de bestelling verandert er niets meer aan de planning.",
        "Iedereen heeft er belang bij, want een storing kost ons een uur.",
        "De norm gaat niet over omzet, en dus kan Ilse rustig nee zeggen tegen een slechte order.",
    ],
)
def test_who_does_see_it(why: str) -> None:
    assert not told(course(sturing=[{**MARGIN, "herkenning": why}]), "KP04")


@pytest.mark.parametrize(
    "why",
    [
        "Goede zorg vinden we allemaal belangrijk.",
        "Zie de norm.",
        "Idem.",
        "Wij staan volledig achter de norm.",
        "Uiteindelijk profiteert de hele organisatie hiervan.",
        "Dit is in het jaarplan vastgelegd.",
        "Ieder draagt een steentje bij aan het geheel.",
        "Het is goed om hier samen aan te werken.",
        "Dat moet nog nader worden bepaald.",
    ],
)
def test_what_holds_for_all_is_no_recognition(why: str) -> None:
    (found,) = told(course(sturing=[{**MARGIN, "herkenning": why}]), "KP04")
    assert "en niet op jullie norm" in found.message


@pytest.mark.parametrize(
    ("who", "asked"),
    [
        ("iedereen", "aan een paar mensen:"),
        ("Alle verkopers", "aan een paar mensen:"),
        ("het hele team", "aan een paar mensen:"),
        ("Buitendienst", "aan ‘Buitendienst’:"),
        ("Alle Bakker Jansen", "aan ‘Alle Bakker Jansen’:"),
    ],
)
def test_nobody_is_told_to_ask_everybody(who: str, asked: str) -> None:
    (found,) = told(course(sturing=[{**OWN, "wie": who}]), "KP04")
    assert f"Vraag het zelf {asked}" in found.hint
