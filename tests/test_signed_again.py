"""A plan that is signed anew: the earlier signing stays in it, and nothing of it passes for the new one."""

from pathlib import Path

import pytest

from running import Ran, spv, typing
from signed_samples import PLAN, REPORT, close, extend, measured, sign
from spvgen.__main__ import main
from support import parse

HELD = REPORT.format("84%").rstrip("\n").replace("2024-08-30", "2024-08-29")
AGAIN = ("sign", "noor.yaml", "--no-input", "--datum", "2024-09-02", "--wijze", "akkoord")


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    """A folder with a plan and its document, signed for receipt; a talk was held since."""
    PLAN.write_text(measured("84%").replace(REPORT.format("84%").rstrip("\n"), ""), "utf-8")
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    assert sign("--wijze", "ontvangst", "--plaats", "Utrecht").code == 0
    last = "  - naam: Eindbeoordeling\n    datum: 2024-08-30"
    PLAN.write_text(PLAN.read_text("utf-8").replace(last, last + HELD), "utf-8")
    return folder


def told(ran: Ran) -> str:
    return " ".join((ran.out + ran.err).split())


def opened() -> Ran:
    """The plan as it is once there is room for another signing, and another promise in it."""
    ran = spv("sign", "noor.yaml", "--again")
    Path("noor.md").rename("noor-getekend-februari.md")
    text = PLAN.read_text("utf-8")
    assert "minimaal 90%" in text
    PLAN.write_text(text.replace("minimaal 90%", "minimaal 85%"), "utf-8")
    return ran


def test_how_it_was_signed_stays_in_the_plan() -> None:
    mark = parse(PLAN.read_text("utf-8"))["ondertekening"]["vingerafdruk"]
    assert opened().code == 0
    earlier = {"wijze": "ontvangst", "plaats": "Utrecht", "datum": "2024-02-26", "vingerafdruk": mark}
    assert parse(PLAN.read_text("utf-8"))["ondertekening"] == {"eerder": [earlier]}


def test_it_tells_which_document_needs_another_name_and_what_comes_next() -> None:
    ran = opened()
    assert "Geef ‘noor.md’ nu een andere naam" in told(ran)
    assert "spv render noor.yaml" in told(ran)
    assert told(ran).endswith("spv sign noor.yaml")


def test_of_the_document_that_was_signed_first_is_told_how_to_compare_it() -> None:
    opened()
    ran = spv("verify", "noor-getekend-februari.md", "noor.yaml")
    assert "Dit plan is ook getekend op 26 februari 2024, en daarna met een andere tekst opnieuw." in told(
        ran
    )
    assert "Vergelijk het dan met --at" in told(ran)


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
def test_the_new_document_is_what_is_signed(format: str) -> None:
    opened()
    assert spv("render", "noor.yaml", "--format", format).code == 0
    ran = spv(*AGAIN)
    assert ran.code == 0
    assert f"‘noor.{format}’. Dat bestand is nu alleen-lezen" in told(ran)
    ran = spv("verify", f"noor.{format}", "noor.yaml")
    assert ran.code == 0
    assert "Dit is het plan dat op 2 september 2024 is getekend" in told(ran)


def test_the_document_to_sign_says_nothing_of_the_day_and_the_manner_of_then() -> None:
    opened()
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    made = Path("noor.md").read_text("utf-8")
    assert "☐ voor akkoord" in made
    assert "☐ voor ontvangst" in made
    assert "We tekenen" not in made
    before = "Dit plan is eerder getekend op 26 februari 2024 in Utrecht, voor ontvangst."
    assert before in made
    assert "Deze tekst komt in de plaats van die van toen." in made


def test_the_signed_plan_tells_of_both() -> None:
    opened()
    assert spv(*AGAIN).code == 0
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    made = " ".join(Path("noor.md").read_text("utf-8").split())
    assert "Dit plan is getekend op 2 september 2024. Je tekende voor akkoord." in made
    assert "Eerder is getekend op 26 februari 2024 in Utrecht, voor ontvangst." in made


def test_an_extension_before_the_new_signing_is_part_of_what_is_signed() -> None:
    assert extend().code == 0
    opened()
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    assert "‘noor.md’. Dat bestand is nu alleen-lezen" in told(spv(*AGAIN))


def test_a_document_with_a_later_report_is_not_what_was_signed() -> None:
    """What is made of a signed plan to read along the way is replaced as ever."""
    assert spv("render", "noor.yaml", "--format", "md", "-o", "nu.md").code == 0
    assert spv("render", "noor.yaml", "--format", "md", "-o", "nu.md").code == 0


def test_a_third_time() -> None:
    opened()
    assert spv(*AGAIN).code == 0
    assert spv("sign", "noor.yaml", "--again").code == 0
    signings = parse(PLAN.read_text("utf-8"))["ondertekening"]["eerder"]
    assert [one["datum"] for one in signings] == ["2024-02-26", "2024-09-02"]


def test_a_plan_that_was_changed_already_can_be_opened_too() -> None:
    PLAN.write_text(PLAN.read_text("utf-8").replace("minimaal 90%", "minimaal 85%"), "utf-8")
    ran = spv("sign", "noor.yaml", "--again")
    assert ran.code == 0
    assert "Geef het document dat jullie eerder tekenden nu een andere naam" in told(ran)


def test_who_signs_twice_is_told_of_the_way() -> None:
    ran = sign()
    assert ran.code == 2
    assert "spv sign noor.yaml --again" in told(ran)


@pytest.mark.parametrize("option", ["--datum", "--plaats", "--wijze"])
@pytest.mark.parametrize("given", ["", "x"])
def test_making_room_takes_nothing_of_a_signing(option: str, given: str) -> None:
    before = PLAN.read_bytes()
    assert "zonder --again" in told(spv("sign", "noor.yaml", "--again", option, given))
    assert PLAN.read_bytes() == before


def test_what_can_not_be_opened() -> None:
    assert "zonder --again" in told(spv("sign", "noor.yaml", "--again", "--datum", "2024-09-02"))
    assert close("doelen_niet_behaald").code == 0
    ran = spv("sign", "noor.yaml", "--again")
    assert ran.code == 2
    assert "opnieuw ondertekenen kan niet meer" in told(ran)
    PLAN.write_text(measured("84%"), "utf-8")
    assert "nog niet ondertekend" in told(spv("sign", "noor.yaml", "--again"))


def test_a_manner_that_stands_there_is_asked_again() -> None:
    """Who takes the fingerprint away by hand leaves the manner of the time before."""
    text = PLAN.read_text("utf-8")
    PLAN.write_text("".join(x for x in text.splitlines(True) if "vingerafdruk" not in x), "utf-8")
    with typing("2-9-2024", "akkoord", "ja") as (_, err):
        assert main(["sign", "noor.yaml"]) == 0
    assert "Waarvoor tekende Noor Jansen: akkoord of ontvangst" in " ".join(err.getvalue().split())
    assert parse(PLAN.read_text("utf-8"))["ondertekening"]["wijze"] == "akkoord"
