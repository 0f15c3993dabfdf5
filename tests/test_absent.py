"""Who was not at a talk: told where it is asked who was, and in no report."""

import pytest

from spvgen.cli.asking.answers import read_text
from spvgen.cli.talks.forms.present import read_names
from spvgen.cli.terminal.outcome import WrongUse

_KNOWN = {"medewerker": "Joost Kuipers", "leidinggevende": "Sandra de Wit", "hr": "Yvonne Dijkstra"}
_READ = read_names(read_text(("Joost Kuipers",), home=False), _KNOWN)
_TWO = ["Sandra de Wit", "Joost Kuipers"]


@pytest.mark.parametrize(
    "typed",
    [
        "Sandra, Joost, zonder Yvonne",
        "Sandra, Joost (zonder HR)",
        "Sandra en Joost; geen HR",
        "Sandra en Joost, Yvonne afgemeld",
        "Sandra, Joost en Yvonne (afgemeld)",
        "alleen Sandra en Joost",
        "Sandra en Joost maar Yvonne niet",
        "Sandra, Joost – Yvonne afgemeld",
        "Sandra en Joost, niet Yvonne",
        "Sandra, Joost. Yvonne kon niet",
        "Sandra en Joost. HR was er niet bij.",
        "Sandra, Joost, Yvonne had een andere afspraak",
        "Sandra, Joost, Yvonne liet zich afmelden",
        "Sandra, Yvonne meldde zich af, Joost",
        "Sandra, Joost, Yvonne en Els waren er niet",
        "Aanwezig: Sandra, Joost. Afwezig: Yvonne, Els",
    ],
)
def test_who_was_not_there_is_no_attendee(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _READ(typed) == _TWO
    assert "Opgevat als: Sandra de Wit en Joost Kuipers." in capsys.readouterr().err


@pytest.mark.parametrize(
    "typed",
    [
        "Sandra, Joost, Yvonne was ziek",
        "Sandra, Joost (Yvonne was ziek)",
        "Sandra, Joost, HR afwezig wegens ziekte",
    ],
)
def test_why_somebody_was_not_there_is_kept_nowhere(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _READ(typed) == _TWO
    assert "ziek" not in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["iedereen behalve Yvonne", "iedereen op Yvonne na", "allemaal, zonder HR"])
def test_everybody_but_one(typed: str) -> None:
    assert _READ(typed) == ["Joost Kuipers", "Sandra de Wit"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Yvonne was er niet", "Wie waren er dan wel bij?"),
        ("Joost, Yvonne en Els afgemeld", "Wie was erbij, en wie niet?"),
        ("Joost, Yvonne was er later bij", "Wie was erbij, en wie niet?"),
        ("Zonder HR: Joost, Sandra", "Wie was erbij, en wie niet?"),
        ("iedereen", "Wie is"),
        ("alle drie behalve HR", "Wie is"),
    ],
)
def test_what_leaves_it_open_is_asked_again(typed: str, told: str) -> None:
    with pytest.raises(WrongUse) as refused:
        _READ(typed)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Sandra, Joost en Els de Boer", [*_TWO, "Els de Boer"]),
        ("T. de Vrij en Jan van der Weg", ["T. de Vrij", "Jan van der Weg"]),
        ("Sandra en dhr. A. Niet", ["Sandra de Wit", "dhr. A. Niet"]),
        ("Joost en mw. S. de Wit", ["Joost Kuipers", "Sandra de Wit"]),
        ("Sandra met Joost", _TWO),
    ],
)
def test_names_stay_names(typed: str, names: list[str]) -> None:
    assert _READ(typed) == names
