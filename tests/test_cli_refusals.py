"""Several wrong options at once: one run tells all of them, each with its name and what would do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from running import Ran, english, spv
from signed_samples import PLAN, measured

HEAD = "Dit klopt nog niet:"
CLOSE = ("close", "noor.yaml")
EXTEND = ("extend", "noor.yaml")
UNREPORTED = ("evaluate", "noor.yaml")
OUTCOMES = "Kies uit: doelen behaald, doelen niet behaald of voortijdig beëindigd."
FORMATS = "Kies uit: docx, md, html of pdf."


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Iterator[Path]:
    PLAN.write_text(measured("84%"), "utf-8")
    yield folder
    assert [one.name for one in folder.iterdir()] == ["noor.yaml"]
    assert PLAN.read_text("utf-8") == measured("84%")


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (
            (*CLOSE, "--datum", "morgenochtend", "--uitkomst", "prima", "--maatregel", "weg", "--format", "wrd"),
            [
                f"--format: Een document van de vorm ‘wrd’ kan spv niet maken. {FORMATS}",
                f"--uitkomst: ‘prima’ is geen keuze. {OUTCOMES}",
                "--maatregel: ‘weg’ is geen keuze. Kies uit: ",
                "--datum: ‘morgenochtend’ is geen datum. Schrijf dag, maand en jaar, zoals ",
            ],
        ),
        (
            (*CLOSE, "--datum", "31-9-2024", "--uit-dienst-op", "1-1-2020"),
            [
                "--uit-dienst-op: 1 januari 2020 ligt vóór de start van het plan: 2 maart 2024. ",
                "--datum: De datum ‘31-9-2024’ bestaat niet: ",
                "Er ontbreekt nog iets: --uitkomst. Geef dit mee, of voer ‘spv close’ uit ",
            ],
        ),
        (
            (*EXTEND, "--einde", "ooit", "--datum", "30-2-2024", "--evaluatie", "gauw", "--evaluatie", "2024-01-05"),
            [
                "--einde: ‘ooit’ is geen datum. ",
                "--datum: De datum ‘30-2-2024’ bestaat niet: februari 2024 heeft 29 dagen. ",
                "Er ontbreekt nog iets: --reden. ",
                "--evaluatie: ‘gauw’ is geen datum. ",
                "--evaluatie: Een nieuw gesprek kan vanaf ",
            ],
        ),
        (
            (
                *UNREPORTED, "--moment", "99", "--datum", "ooit", "--metingen", "Omzet=3%", "--metingen", "75%",
                "--metingen", "Terugbelafspraken=80%", "--acties", "Koffie=ja", "--acties", "Dagstart=rustig",
                "--oordeel", "goed", "--goed-gegaan", "Alles",
            ),
            [
                "--moment: ‘99’ staat niet in dit bestand. Kies uit: 1 (",
                "--goed-gegaan past niet bij een verbeterplan. Laat die optie weg.",
                "--datum: ‘ooit’ is geen datum. ",
                "--metingen: Het doel ‘Omzet’ bestaat niet. Kies uit: ‘Terugbelafspraken’.",
                "Achter --metingen kan ‘75%’ niet. Schrijf het zo: --metingen \"Omzet=72%\"",
                "--acties: De actie ‘Koffie’ bestaat niet. Kies uit: ‘Dagstart’ of ‘Dagafsluiting’.",
                "--acties: ‘rustig’ is geen keuze. Kies uit: ja, deels of nee.",
                "--oordeel: ‘goed’ is geen keuze. ",
            ],
        ),
        (
            ("sign", "noor.yaml", "--datum", "ooit", "--wijze", "graag", "--plaats", " "),
            [
                "--datum: ‘ooit’ is geen datum. ",
                "Achter --plaats staat niets. ",
                "--wijze: ‘graag’ is geen keuze. Kies uit: akkoord, ontvangst of keuze.",
            ],
        ),
        (
            ("new", "12", "--start", "ooit", "--weeks", "veel", "--begeleider", "Els Smit", "--profile", "boer"),
            [
                "--begeleider past niet bij --soort verbeterplan. Laat die optie weg.",
                "NAAM: Dat is geen naam. ",
                "--start: ‘ooit’ is geen datum. ",
                "--weeks: ‘veel’ is geen aantal weken. ",
                "--profile: ‘boer’ is geen keuze. Kies uit: algemeen of verkoop.",
                "Er ontbreekt nog iets: --functie en --leidinggevende. ",
            ],
        ),
        (
            ("new", "Zij is Els Bos", "--functie", "Adviseur", "--leidinggevende", "Ik", "--start", "2030-01-07",
             "--hr", "Els Smit en mijn collega", "--organisatie", "31-6-2026"),
            [
                "NAAM: Dit is meer dan een naam. Typ alleen voornaam en achternaam.",
                "--leidinggevende: Wie is ‘Ik’? Typ voornaam en achternaam: ook anderen lezen het document.",
                "--hr: Wie is ‘mijn collega’? ",
                "--organisatie: Dat is geen naam. ",
            ],
        ),
        (
            ("intake", "Noor Jansen", "--matter", "iets", "--voorbeelden", "zzz", "--vorm", "les", "--start", "ooit",
             "--colleagues", "soms"),
            [
                "--matter: Dat is hier geen keuze. Kies uit: werk, wangedrag of houding.",
                "--voorbeelden: Dit klopt nog niet. Schrijf het zo: ",
                "--colleagues: Dat is hier geen keuze. Kies uit: ja of nee.",
                "--vorm: Dat is hier geen keuze. Kies uit: training, mentor of coaching.",
                "--start: ‘ooit’ is geen datum. ",
                "Er ontbreekt nog iets: --terugkerend, --omschrijving, --eerdere-gesprekken, "
                "--aanpassingen-gedaan, --oorzaken, --oplosbaar-met-actieplan, --functie en --leidinggevende. ",
            ],
        ),
    ],
)  # fmt: skip
def test_one_run_tells_all(words: tuple[str, ...], lines: list[str]) -> None:
    ran = spv(*words, "--no-input")
    assert (ran.code, ran.out) == (2, "")
    head, *told = _shown(ran)
    assert head == HEAD
    assert len(told) == len(lines), ran.err
    for line, begun in zip(told, lines, strict=True):
        assert line.startswith(f"  - {begun}")
    assert english(ran.err) == []


def test_one_refusal_stands_by_itself() -> None:
    ran = spv(*CLOSE, "--uitkomst", "prima", "--no-input")
    assert ran.err == f"--uitkomst: ‘prima’ is geen keuze. {OUTCOMES}\n"


def test_how_a_good_one_beside_them_is_read_is_not_said() -> None:
    ran = spv(*EXTEND, "--einde", "4 weken", "--reden", "ja", "--datum", "ooit", "--no-input")
    assert "Opgevat als" not in ran.err


@pytest.mark.parametrize("private", ["Noor heeft een burn-out.", "Noor is depressief."])
def test_what_is_private_is_not_repeated_among_others(private: str) -> None:
    given = ("--afspraken", "Je belt elke dag.", "--afspraken", private, "--besproken", private)
    ran = spv(*UNREPORTED, "--oordeel", "goed", *given, "--no-input")
    told = _shown(ran)[1:]
    assert [one.split(":")[0] for one in told] == [
        "  - Bij --besproken",
        "  - Bij --afspraken (nummer 2)",
        "  - --oordeel",
    ]
    assert "burn-out" not in ran.err and "depressief" not in ran.err


def test_a_file_that_is_wrong_is_told_with_the_options(folder: Path) -> None:
    report = folder.parent / "verslag.yaml"
    report.write_text("besprooken: We bespraken de week.\noordeel: goed\n", "utf-8")
    ran = spv(*UNREPORTED, "--from", str(report), "--datum", "ooit", "--moment", "99", "--no-input")
    assert "‘besprooken’" in ran.out
    assert "  - --moment: ‘99’ staat niet" in ran.err and "  - --datum: ‘ooit’ is geen datum." in ran.err


def _shown(ran: Ran) -> list[str]:
    return ran.err.rstrip("\n").split("\n")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gehald", "doelen behaald"),
        ("niet behaalt", "doelen niet behaald"),
        ("voortydig", "voortijdig beëindigd"),
        ("prima", ""),
        ("iet behaald", ""),
        ("onbehaald", ""),
        ("half", ""),
    ],
)
def test_a_slip_in_an_outcome_is_asked_about(typed: str, meant: str) -> None:
    ran = spv(*CLOSE, "--uitkomst", typed, "--no-input")
    asked = f"Bedoel je {meant}? " if meant else ""
    assert ran.err == f"--uitkomst: ‘{typed}’ is geen keuze. {asked}{OUTCOMES}\n"
