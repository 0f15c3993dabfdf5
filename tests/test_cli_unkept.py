"""An answer that is not kept says why, and what to leave out; what was private in it is shown nowhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from intake_samples import NAME
from running import spv, typing
from spvgen.__main__ import main
from spvgen.cli.asking.answers import read_text
from spvgen.cli.asking.unkept import PRIVATE
from spvgen.cli.intake.answers import Reader
from spvgen.cli.terminal.outcome import WrongUse
from support import held_two_years_ago

ADDRESS = "Mevr. Smit (Lindenhof 14) belde 3x over lekkage: melding van 28 sept stond nog open."


def refusal(read: Callable[[str], object], text: str) -> WrongUse:
    with pytest.raises(WrongUse) as refused:
        read(text)
    return refused.value


@pytest.mark.parametrize(
    ("text", "found", "out"),
    [
        (ADDRESS, "een privéadres", "het huisnummer (en de postcode)"),
        ("Bel mevrouw Jansen thuis op 06-12345678.", "een privénummer", "het telefoonnummer"),
        ("Je zette het kenteken AB-123-C in de lijst.", "een kenteken", "het kenteken"),
        ("Mevrouw Smit, geboren 3-4-1950, belde.", "een geboortedatum", "de geboortedatum"),
        ("BSN 111222333 stond op de lijst.", "een burgerservicenummer", "het nummer"),
    ],
)
def test_what_finds_a_person_is_called_by_its_name(text: str, found: str, out: str) -> None:
    told = refusal(Reader(NAME).text, text)
    assert told.message == f"Hier staat {found}. Dat hoort niet in een plan, dus spv heeft dit niet bewaard."
    assert told.hint == f"Typ je antwoord opnieuw, en laat {out} weg."


def test_without_it_the_answer_will_do() -> None:
    assert Reader(NAME).text(ADDRESS.replace(" 14", "")) == ADDRESS.replace(" 14", "")


@pytest.mark.parametrize("text", ["Tom is depressief en woont op Lindenhof 14.", "Tom heeft een burn-out."])
def test_what_tells_more_says_so(text: str) -> None:
    assert refusal(Reader(NAME).text, text).message == PRIVATE


def test_so_it_is_in_a_talk() -> None:
    told = refusal(read_text((NAME,)), "Het BSN 111222333 stond op de lijst van maandag.")
    assert told.message.startswith("Hier staat een burgerservicenummer.")


def test_nothing_of_it_is_shown_or_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with typing("werk", "vaker", "", "Je was drie keer te laat klaar.", "28-9-2025", ADDRESS) as (out, err):
        assert main(["intake", NAME]) == 130
    assert "Hier staat een privéadres." in " ".join(err.getvalue().split())
    kept = "".join(one.read_text("utf-8") for one in tmp_path.rglob("*") if one.is_file())
    assert "Lindenhof" not in out.getvalue() + err.getvalue() + kept
    ran = spv("intake", NAME, "--matter", "werk", "--omschrijving", ADDRESS, "--no-input")
    assert ran.code == 2 and "het huisnummer" in ran.err and "Lindenhof" not in ran.err


# --- What is typed with a command ------------------------------------------------------------------

UNQUOTED = "Tom heeft een burn-out"


@pytest.mark.parametrize(
    "words",
    [
        ("new", "Tom Bakker", UNQUOTED),
        ("rules", f"--{UNQUOTED}"),
        ("explain", UNQUOTED),
        (UNQUOTED,),
    ],
)
def test_a_private_word_with_a_command_is_not_repeated(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = spv(*words)
    assert ran.code == 2
    assert "burn" not in ran.out + ran.err
    assert "verborgen" in ran.err


def test_a_private_name_of_a_talk_is_not_told_as_a_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("noor.yaml").write_text(
        held_two_years_ago().replace("naam: Eerste evaluatie", "naam: Noor heeft migraine", 1), "utf-8"
    )
    for words in (
        ("evaluate", "noor.yaml", "--moment", "9", "--no-input"),
        ("extend", "noor.yaml", "--no-input", "--einde", "2024-12-31", "--reden", "Het gaat beter."),
    ):
        said = spv(*words).err
        assert said
        assert "migraine" not in said
