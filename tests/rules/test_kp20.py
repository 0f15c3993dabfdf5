"""KP20: a person as a cause."""

import pytest
from courses import EQUAL, FORM, course
from whole import told


def causes(title: str, finding: str) -> str:
    actions = [
        {"titel": "Rooster", "afspraak": "Pim maakt vóór 1 mei 2026 een rooster.", "wie": "Pim Verhaar"}
        | {"voor_oorzaak": [title], "effect": "De offerte klopt."}
    ]
    return course(oorzaken=[{"titel": title, "bevinding": finding}], acties=actions)


@pytest.mark.parametrize(
    ("title", "finding", "key", "name"),
    [
        ("Joost is traag", "Bij 38 offertes bleef de mail liggen.", "titel", "Joost"),
        (
            "De mail blijft liggen",
            "Joost reageert bij 38 offertes te laat op zijn mail.",
            "bevinding",
            "Joost",
        ),
        ("Mails", "Bij 12 offertes wachtte de klant op mevrouw Terpstra.", "bevinding", "Terpstra"),
        ("Mails", "Joost belde 12 klanten pas na drie weken.", "bevinding", "Joost"),
        ("Maten", "Joost noteerde de maten bij 40 offertes niet.", "bevinding", "Joost"),
        ("Maten", "Bij 40 bonnen die Joost telde, klopte het. Pim schreef de rest over.", "bevinding", "Pim"),
        ("Maten", "Pim mat 12 kozijnen te klein.", "bevinding", "Pim"),
        ("Alles wacht op Pim Verhaar", "Bij 38 offertes bleef de mail liggen.", "titel", "Pim Verhaar"),
    ],
)
def test_somebody_by_name(title: str, finding: str, key: str, name: str) -> None:
    (found,) = told(causes(title, finding), "KP20")
    assert found.severity == "waarschuwing"
    assert found.path == ("oorzaken", 0, key)
    assert f"‘{name}’" in found.message


@pytest.mark.parametrize(
    ("title", "finding"),
    [
        (FORM, "Bij 38 van de 90 offertes komen alle vragen bij één persoon uit."),
        (EQUAL, "De verkoper wacht gemiddeld drie dagen op de prijzen van Jansen Bouw."),
        ("De klant wacht", "In Groningen duurt het twee keer zo lang als in Zwolle, 9 dagen."),
        ("De Linde levert te laat", "De drukkerij leverde 12 van de 40 keer te laat."),
        ("Mails", "In twintig van de dertig mails die Joost volgde, bleef de vraag liggen."),
        ("Mails", "Pim Verhaar telde 40 mails; bij 31 ontbraken de maten."),
        ("Maten", "Volgens de telling van Joost ontbraken de maten 31 keer."),
        ("Maten", "Joost belde twaalf klanten na: negen wisten niet welke maat we vragen."),
        ("Maten", "Pim vroeg het aan 14 klanten. Elf zochten het veld op het formulier."),
        ("Maten", "Van 60 offertes keek mevrouw Terpstra de maten na: 31 ontbraken."),
        ("Mei is te druk", "In mei komen er 90 aanvragen, in juni 30."),
    ],
)
def test_nobody_by_name(title: str, finding: str) -> None:
    assert not told(causes(title, finding), "KP20")
