"""What is private is quoted by no message: not of a report, an option or an answer, nor of ``personen.yaml``."""

from pathlib import Path

import pytest

from running import spv
from spvgen.cli.terminal.unquoted import unquoted
from spvgen.diagnostics import HIDDEN
from support import ROOT

PRIVATE = ("burn-out", "depress", "111222333", "migraine", "chemo", "xanthippe", "1980")


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    Path("tom.yaml").write_bytes((ROOT / "examples" / "tom-bakker.yaml").read_bytes())
    return folder


def told(*words: str) -> str:
    ran = spv(*words)
    assert ran.code, "it was refused"
    return f"{ran.out}{ran.err}"


def assert_discreet(text: str) -> None:
    assert HIDDEN in text
    assert not [one for one in PRIVATE if one in text.lower()], text


@pytest.mark.parametrize(
    "line",
    [
        "burn-out: ja",
        'besproken: "Tom heeft een depressie',
        "bsn: 111222333",
        "oordeel: depressie",
        "metingen:\n  - voor_doel: Omzet\n    waarde: migraine",
    ],
)
def test_a_report_in_a_file(line: str) -> None:
    Path("verslag.yaml").write_text(f"datum: 2025-07-22\n{line}\n", "utf-8")
    assert_discreet(told("evaluate", "tom.yaml", "--from", "verslag.yaml", "--no-input"))


@pytest.mark.parametrize(
    "words",
    [
        ("evaluate", "tom.yaml", "--no-input", "--acties", "Leadopvolging=wegens burn-out niet"),
        ("evaluate", "tom.yaml", "--no-input", "--datum", "na de chemokuur"),
        ("evaluate", "tom.yaml", "--no-input", "--oordeel", "depressie"),
        ("close", "tom.yaml", "--no-input", "--uitkomst", "depressie"),
        ("extend", "tom.yaml", "--no-input", "--einde", "na de chemokuur", "--reden", "Meer tijd."),
    ],
)
def test_an_option(words: tuple[str, ...]) -> None:
    assert_discreet(told(*words))


@pytest.mark.parametrize(
    "text",
    [
        "mw-017:\n  naam: Xanthippe Zonderdank\n  bsn: 111222333\n  geboortedatum: 1980-01-01\n",
        "mw-017:\n  naam: Xanthippe: Zonderdank\n",
        'mw-017: "Xanthippe Zonderdank\n',
        "mw-017:\n\tnaam: Xanthippe Zonderdank\n",
        "mw-017 Xanthippe Zonderdank\n",
    ],
)
@pytest.mark.parametrize("command", ["check", "render"])
def test_a_mistake_in_the_file_of_names(text: str, command: str) -> None:
    plan = Path("tom.yaml").read_text("utf-8")
    Path("tom.yaml").write_text(plan.replace("  naam: Tom Bakker", "  persoon: mw-017", 1), "utf-8")
    Path("personen.yaml").write_text(text, "utf-8")
    said = told(command, "tom.yaml")
    assert "personen.yaml" in said
    assert not [one for one in PRIVATE if one in said.lower()], said


def test_a_day_that_is_none() -> None:
    plan = Path("tom.yaml").read_text("utf-8")
    assert "- datum: 2025-05-14" in plan
    Path("tom.yaml").write_text(plan.replace("- datum: 2025-05-14", "- datum: na de chemokuur"), "utf-8")
    assert_discreet(told("check", "tom.yaml"))
    assert "chemo" not in told("check", "tom.yaml", "--format", "json")


def test_what_is_not_private_is_quoted() -> None:
    said = "De sleutel ‘titel’ bestaat niet. Bedoelde je ‘gebied’? Zie ‘spv check’ en ‘na de zomer’."
    assert unquoted(said) == said
    assert "‘volgende week’ is geen keuze" in told(
        "evaluate", "tom.yaml", "--no-input", "--oordeel", "volgende week"
    )


@pytest.mark.parametrize(
    "word",
    [
        *[
            "moslim",
            "Joods",
            "katholiek",
            "homo",
            "queer",
            "Marokkaans",
            "vluchteling",
            "PVV",
            "vvd",
            "FNV",
            "verdachte",
            "Tom_is_moslim",
        ]
    ],
)
def test_a_bare_word_of_what_the_law_protects_most(word: str) -> None:
    assert unquoted(f"‘{word}’ is geen datum.") == f"{HIDDEN} is geen datum."
    assert word not in told("new", "Noor", "--soort", word, "--no-input")


@pytest.mark.parametrize(
    "word",
    [
        *[
            "klaar",
            "nieuw",
            "oud",
            "jong",
            "partij",
            "kerk",
            "thuis",
            "vrouw",
            "50%",
            "2026-13-45",
            "58",
            "1964",
            "Noor",
            "noor.yaml",
            "denk",
            "VP-2025-014",
        ]
    ],
)
def test_any_other_word_is_quoted(word: str) -> None:
    assert unquoted(f"‘{word}’ is geen datum.") == f"‘{word}’ is geen datum."


@pytest.mark.parametrize(
    "typed",
    [
        "Fatima belt haar leads vaak te laat terug.",
        "Kees vindt het oneerlijk maar doet zijn best",
        "Ria is vaak te laat",
        "Tom haalt zijn target niet",
    ],
)
def test_at_a_question_the_name_may_be_that_of_the_employee(typed: str) -> None:
    told_back = f"‘{typed}’ is geen keuze."
    assert unquoted(told_back, answer=True) == told_back


@pytest.mark.parametrize(
    "typed",
    ["Fatima is ziek naar huis", "na de chemokuur", "Kees ligt in scheiding", "111222333", "Tom is moslim"],
)
def test_and_what_is_private_of_anybody_is_still_hidden(typed: str) -> None:
    assert unquoted(f"‘{typed}’ is geen keuze.", answer=True) == f"{HIDDEN} is geen keuze."


def test_in_a_file_how_a_colleague_does_is_not() -> None:
    assert unquoted("‘Ria is vaak te laat’ is geen keuze.") == f"{HIDDEN} is geen keuze."
