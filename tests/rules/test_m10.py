"""M10: a share that is not what its figures come to."""

import pytest
from test_mutations import changed
from whole import told

from support import plan_where

WRONG = (
    ("Dat was zo op 14 van de 40 gemeten bonnen, dus bij 45%.", "35%"),
    ("In januari was je bij 4 van de 20 ritten te laat, dat is 30%.", "20%"),
    ("Je belde 17 van de 24 klanten terug (61%).", "71%"),
    ("Van de lijst klopten 32 van 40 regels. Dat komt uit op 75%.", "80%"),
    ("Je haalde 3 van de 8 orders, oftewel 50 procent.", "38%"),
    ("Je haalde 3 van de 8 orders, dat is ongeveer 50%.", "38%"),
    ("Van de 40 kamers waren er 10 niet klaar (35%).", "25%"),
    ("Je was op 19 van de 22 dagen te laat, wat neerkomt op 76%.", "86%"),
    ("Van de 36 lessen die je in 2026 gaf, waren er 27 voorbereid: 65%.", "75%"),
    ("Je rondde zes van de twintig dossiers af (40%).", "30%"),
    ("In februari was dat 45% (12 van de 40 meldingen).", "30%"),
    ("Bij één op de vier leveringen ontbrak de bon. Die 35% is te veel.", "25%"),
    ("Van de 50 kamers waren er na 14:00 uur nog 20 vuil. Dat betekent dat 50% klaar was.", "40%"),
    ("Er zaten 9 fouten in 60 facturen, dus 25%.", "15%"),
    ("Een derde van de bonnen kwam te laat binnen (45%).", "33%"),
    ("In april had je 40 bezoeken en in mei 30, een daling van 33%.", "25%"),
    ("Het aantal meldingen ging van 12 naar 18, een stijging van 30%.", "50%"),
    ("Je belde 22 van de 48 offertes binnen vijf werkdagen na, zo'n 55% dus.", "46%"),
    ("Je belde 22 van de 48 klanten na, dus 54%.", "46%"),
    ("In mei waren 9 van de 30 verslagen er dezelfde dag. Zo'n 45%, dus.", "30%"),
    ("Van 1 mei tot 1 juni haalde je 33 van de 60 treinen op het perron van Zuid, 45% dus.", "55%"),
    (
        "In januari kwamen er 120 vragen binnen. Daarvan beantwoordde je er 93 binnen twee werkdagen, dus 70%.",
        "78%",
    ),
    ("Je schreef 52 offertes, waarvan er 13 een opdracht werden (35%).", "25%"),
    ("In mei waren er 40 meldingen; hiervan waren 12 niet compleet, dat is 45%.", "30%"),
    ("Je deed in april 1.200 scans. Daarvan waren er 60 onscherp: 8%.", "5%"),
    ("Het aantal fouten daalde van 40 naar 30 (-40%).", "25%"),
    ("De wachttijd liep op van 10 naar 15 minuten, 30% meer.", "50%"),
    ("De doorlooptijd ging van 8 naar 6 dagen, een daling van 50%.", "25%"),
    ("De doorlooptijd is gedaald van 8 naar 6 dagen, dat is 45% sneller.", "25%"),
    ("Je ging van 20 klanten in april naar 30 in mei, dus 100% erbij.", "50%"),
    ("De omzet steeg met 40% van € 80.000 naar € 100.000.", "25%"),
    ("De uitval daalde van 8% naar 6%, een daling van 50%.", "25%"),
    ("Je haalde € 60.000 van de begrote € 90.000, dus 75%.", "67%"),
    ("Je haalde in mei 12 van de 60, dus 30%.", "20%"),
    ("In mei was dat 30% (12/60).", "20%"),
)
IN_WORDS = (
    ("Het aantal offertes is verdubbeld, van 10 naar 15.", "Van 10 naar 15 is geen verdubbeling."),
    ("Je omzet halveerde, van 80 naar 60 orders.", "Van 80 naar 60 is geen halvering."),
    ("Een kwart van de 60 bonnen (20) was onvolledig.", "Een kwart van 60 is 15, en hier staat 20."),
    ("De helft van de 48 klanten (30) kreeg geen antwoord.", "De helft van 48 is 24, en hier staat 30."),
)
RIGHT = (
    "In januari was je bij 4 van de 20 ritten te laat, dat is 20%.",
    "Je belde 17 van de 24 klanten terug (71%).",
    "Je belde 17 van de 24 klanten niet terug, dus 29% wel.",
    "Je haalde 3 van de 8 orders, dat is ongeveer 40%.",
    "Je haalde 3 van de 8 orders, dat is 37,5%.",
    "Je haalde 3 van de 8 orders; de norm is 80%.",
    "In 4 van de 20 winkels ligt de korting op 30%.",
    "Van de 40 kamers waren er 10 niet klaar (25%).",
    "Van de 40 gasten wachtten sommige 30 minuten (dat is 50% langer dan de norm).",
    "Je haalde 12 van de 15 afspraken, dat is 10 procentpunt onder de norm.",
    "Je hebt 45 van de 60 dossiers af, dat is 8% minder dan in 2024.",
    "Je sloot 33 van de 40 tickets (95% is de norm).",
    "Je was op 12 van de 20 dagen op tijd, dus 90% is nog ver weg.",
    "In 2025 van de 12 maanden (80%)",
    "In januari vroeg 1 van de 4 klanten om korting (30%) minder dan in 2025.",
    "In maart was je 1,5 van de 8 uur aan de lijn (19%).",
    "Je belde 10 tot 14 van de 20 klanten terug (60%).",
    "Je belde 10 à 14 van de 20 klanten terug (60%).",
    "Van de 48 lessen die je in 2025 gaf, waren er 36 voorbereid: 75%.",
    "Je haalde de norm van 95% niet (17 van de 20 keer).",
    "Een van de drie collega's (95%) doet dit al.",
    "2 van de 3 monteurs halen het: 95% en 97%.",
    "Je haalde 4 van de 8 orders, goed voor 30% van de omzet.",
    "Van de 30 ritten waren er 6 te laat en 3 te vroeg, dus 30% niet op tijd.",
    "De helft van de bonnen (ongeveer 47%) was er op tijd.",
    "Je belde 12 klanten in 3 uur, een stijging van 20%.",
    "In april had je 40 bezoeken en in mei 50, een stijging van 25%.",
    "Je belde 22 van de 48 offertes binnen vijf werkdagen na, zo'n 45% dus.",
    "Van de 48 offertes belde je er 26 niet na, dus 46%.",
    "Je kwam 12 van de 40 keer te laat, dus 70%.",
    "Je belde 22 van de 48 klanten na, en 54% belde jou.",
    "Je belde 22 van de 48 klanten na. 90% is de norm.",
    "In januari kwamen er 120 vragen binnen. Daarvan beantwoordde je er 93 binnen twee werkdagen, dus 78%.",
    "Er lagen 40 dossiers en 12 klachten. Daarvan sloot je er 9, dus 40%.",
    "Je haalde 80% bij 40 klanten. Daarvan belde je er 10 na, dus 50%.",
    "Je schreef 52 offertes. Daarvan wordt gemiddeld 25% een opdracht.",
    "Er waren 30 ritten. Daarvan duurden er 12 langer dan 30 minuten (50% langer dan gepland).",
    "Er waren 30 ritten. Daarvan waren er 12 te laat, dus 60% op tijd.",
    "Je belde 22 van de 48 klanten na. Daarna belde 60% zelf.",
    "Je haalde 7 van de 12 (58%).",
    "Het aantal fouten daalde van 40 naar 30 (-25%).",
    "De doorlooptijd is gedaald van 8 naar 6 dagen, dat is 33% sneller.",
    "De doorlooptijd is gedaald van 8 naar 6 dagen, dat is 25% sneller.",
    "De uitval daalde van 8% naar 6%, een daling van 2%.",
    "Je ging van 20% naar 30%, een stijging van 10 procentpunt.",
    "Je ging van 13 naar 40 afspraken, ruim 200% meer.",
    "Van 10 naar 20 is 100% meer, van 20 naar 30 is 50% meer.",
    "Je ging van 20 naar 30 orders, 100% van de klanten is tevreden.",
    "Je ging van 20 naar 30 bezoeken, 40% meer dan je collega's.",
    "Je ging van 20 naar 30 bezoeken; de omzet groeide met 12%.",
    "Je ging van 20 naar 30 bezoeken en de omzet werd 12% hoger.",
    "Je ging van 20 naar 30 orders, waar de afdeling 100% steeg.",
    "Van 20 juni naar 30 juni, een stijging van 100%.",
    "Je haalde € 60.000 van de begrote € 90.000, dus 67%.",
    "Je haalde 20% (12/60).",
    "In het seizoen 25/26: 65 procent op tijd.",
    "Op 7/12 (60%) spraken we elkaar.",
    "Je wilt de bezoeken verdubbelen; nu ging het van 10 naar 12.",
    "De fouten zijn bijna gehalveerd, van 20 naar 12.",
    "De omzet is verdubbeld, van 10 naar 21.",
    "Bijna de helft van de 48 klanten (21) kreeg geen antwoord.",
    "Een kwart van de 61 bonnen (15) was onvolledig.",
    "Een kwart van de bonnen (20) was onvolledig.",
)


@pytest.mark.parametrize("path", ["aanleiding.omschrijving", "doelen.0.huidige_situatie"])
@pytest.mark.parametrize(("text", "right"), WRONG)
def test_another_share(path: str, text: str, right: str) -> None:
    (found,) = told(plan_where(path, text), "M10")
    assert ".".join(map(str, found.path)) == path and f" {right}, en hier staat " in found.message


@pytest.mark.parametrize(("text", "message"), IN_WORDS)
def test_in_words(text: str, message: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "M10")
    assert found.message == message


@pytest.mark.parametrize("text", RIGHT)
def test_what_comes_out(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "M10")


@pytest.mark.parametrize(
    ("soort", "path"),
    [
        ("koersplan", "oorzaken.0.bevinding"),
        ("koersplan", "inleiding"),
        ("stap-rapportage", "veronderstellingen.0.toelichting"),
    ],
)
def test_of_a_team_too(soort: str, path: str) -> None:
    wrong = "Van de 512 aanvragen in die acht maanden bleven er 87 open, dat is 21%."
    (found,) = told(changed(soort, [(path, wrong)]), "M10")
    assert " 17%, en hier staat 21%." in found.message
    assert not told(changed(soort, [(path, wrong.replace("21%", "17%"))]), "M10")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("De omzet is verdubbeld en het aantal klachten ging van 20 naar 18.", False),
        ("De dienst is gehalveerd en begint van 7 naar 8 uur.", False),
        ("Je uren zijn verdubbeld, van 1 mei naar 30 mei.", False),
        ("De omzet is verdubbeld, van 10 naar 15 orders.", True),
    ],
)
def test_what_only_shares_words_with_it(text: str, is_told: bool) -> None:
    assert bool(told(plan_where("aanleiding.omschrijving", text), "M10")) is is_told
