"""A plan goes to another manager, an action to somebody else: what was recorded before stays as it was."""

from pathlib import Path
from typing import Any

import pytest

from running import Ran, spv
from signed_samples import PLAN, REPORT, close, extend, measured, sign
from spvgen import api
from support import clean_plan, dump, findings, parse, with_parts

FORMER = {"naam": "Karim Aydin", "functie": "Teamleider klantcontact", "tot_en_met": "2024-09-01"}
LETTER = ("render", "noor.yaml", "--letter", "gespreksverslag", "--format", "md")
HELD = REPORT.format("84%").rstrip("\n")


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    """A folder with a plan that was signed, and of which the last talk was reported."""
    PLAN.write_text(measured("84%").replace(HELD, ""), "utf-8")
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    assert sign().code == 0
    text = PLAN.read_text("utf-8")
    last = "  - naam: Eindbeoordeling\n    datum: 2024-08-30"
    PLAN.write_text(text.replace(last, last + HELD), "utf-8")
    return folder


def goes_to(name: str, **other: str) -> None:
    """The plan gets another manager, and the former one the place that docs/handleiding.md tells."""
    was = "leidinggevende:\n  naam: Karim Aydin\n  functie: Teamleider klantcontact\n"
    text = PLAN.read_text("utf-8")
    assert was in text
    former = "".join(f"    {key}: {value}\n" for key, value in (FORMER | other).items()).replace(
        "    ", "  - ", 1
    )
    now = f"leidinggevende:\n  naam: {name}\n  functie: Teamleider\neerdere_leidinggevenden:\n{former}"
    PLAN.write_text(text.replace(was, now), "utf-8")


def told(ran: Ran) -> str:
    return " ".join(ran.out.split())


def made(name: str) -> str:
    return Path(name).read_text("utf-8")


# --- Documents -------------------------------------------------------------------------------------


def test_a_report_stays_that_of_the_manager_of_the_day() -> None:
    assert spv(*LETTER).code == 0
    before = made("noor-eindbeoordeling.md")
    assert "Karim Aydin" in before
    goes_to("Bram Hoekstra")
    assert spv(*LETTER, "-o", "nu.md").code == 0
    assert made("nu.md").partition("_vertrouwelijk")[0] == before.partition("_vertrouwelijk")[0]
    assert spv("verify", "noor-eindbeoordeling.md", "noor.yaml").code == 0
    assert "een nieuwe leidinggevende" in told(spv("verify", "noor-eindbeoordeling.md", "noor.yaml"))


def test_a_report_of_the_last_day_is_that_of_the_former_and_the_next_one_is_not() -> None:
    goes_to("Bram Hoekstra", tot_en_met="2024-08-30")
    assert spv(*LETTER).code == 0
    assert "Bram" not in made("noor-eindbeoordeling.md")
    PLAN.write_text(
        PLAN.read_text("utf-8").replace("tot_en_met: 2024-08-30", "tot_en_met: 2024-08-29"), "utf-8"
    )
    assert spv(*LETTER, "-o", "nu.md").code == 0
    assert "| Teamleider | Bram Hoekstra |" in made("nu.md")


def test_letters_go_by_their_own_day() -> None:
    assert extend().code == 0
    goes_to("Bram Hoekstra")
    assert close("doelen_niet_behaald", day="2024-10-31").code == 0
    assert spv("render", "noor.yaml", "--letter", "verlenging", "--format", "md").code == 0
    assert spv("render", "noor.yaml", "--letter", "afsluiting", "--format", "md").code == 0
    assert "| Teamleider klantcontact | Karim Aydin |" in made(
        "noor-verlenging-tot-en-met-31-oktober-2024.md"
    )
    assert "| Teamleider | Bram Hoekstra |" in made("noor-afsluiting.md")


def test_the_plan_tells_both_and_whose_action_it_was() -> None:
    text = PLAN.read_text("utf-8").replace(
        "- titel: Dagstart\n", "- titel: Dagstart\n    wie: leidinggevende\n"
    )
    PLAN.write_text(text, "utf-8")
    goes_to("Bram Hoekstra")
    shown = api.render(api.load(PLAN.read_bytes(), "noor.yaml"), "md").data.decode()
    assert "- **Leidinggevende**: Bram Hoekstra, Teamleider\n" in shown
    assert (
        "- **Eerder je leidinggevende**: Karim Aydin, Teamleider klantcontact (tot en met 1 september 2024)"
        in shown
    )
    assert "| **Dagstart** | Karim Aydin | Ja |" in shown


def test_without_names_nobody_is_left() -> None:
    goes_to("Bram Hoekstra")
    loaded = api.load(PLAN.read_bytes(), "noor.yaml")
    for letter in (None, ("gespreksverslag", 6)):
        shown = api.render(loaded, "md", anonymous=True, letter=letter).data.decode()
        assert "Karim" not in shown
        assert "Bram" not in shown
        assert "contact A" not in shown
        assert "een contact" not in shown


# --- What was signed -------------------------------------------------------------------------------


def test_what_was_signed_stays_signed() -> None:
    goes_to("Bram Hoekstra")
    assert spv("check", "noor.yaml").out.count("P06") == 0
    ran = spv("verify", "noor.md", "noor.yaml")
    assert ran.code == 0
    assert "Dit is het plan dat op 26 februari 2024 is getekend" in told(ran)
    assert spv("render", "noor.yaml", "--format", "md", "-o", "nu.md").code == 0
    assert "Later toegevoegd: een nieuwe leidinggevende." in made("nu.md")


def test_a_second_change_of_manager_is_none_either() -> None:
    goes_to("Bram Hoekstra")
    text = PLAN.read_text("utf-8").replace("naam: Bram Hoekstra\n  functie: Teamleider\n", "naam: Iris Kok\n")
    second = "  - naam: Bram Hoekstra\n    functie: Teamleider\n    tot_en_met: 2024-10-01\nhr:\n"
    PLAN.write_text(text.replace("hr:\n", second), "utf-8")
    assert spv("check", "noor.yaml").out.count("P06") == 0
    assert spv("verify", "noor.md", "noor.yaml").code == 0


def test_another_name_by_itself_is_a_change_and_the_hint_says_what_to_do() -> None:
    PLAN.write_text(PLAN.read_text("utf-8").replace("naam: Karim Aydin", "naam: Bram Hoekstra"), "utf-8")
    ran = spv("check", "noor.yaml")
    assert "P06" in ran.out
    assert "‘eerdere_leidinggevenden’" in told(ran)


def test_the_former_one_is_whoever_was_signed_with() -> None:
    goes_to("Bram Hoekstra", functie="Directeur")
    assert "P06" in spv("check", "noor.yaml").out


def test_who_was_no_manager_any_more_did_not_sign() -> None:
    goes_to("Bram Hoekstra", tot_en_met="2024-01-31")
    ran = spv("check", "noor.yaml")
    assert "P06" in ran.out
    assert "getekend op 26 februari 2024, toen Karim Aydin geen leidinggevende meer was" in told(ran)


def test_the_last_days_are_in_order() -> None:
    former = [dict(FORMER, tot_en_met="2026-06-01"), dict(FORMER, naam="Iris Kok", tot_en_met="2026-05-01")]
    (one,) = findings(with_parts("verbeterplan", eerdere_leidinggevenden=former))
    assert (one.code, one.path) == ("X06", ("eerdere_leidinggevenden", 1, "tot_en_met"))


def test_a_change_of_manager_brings_no_finding() -> None:
    for kind in ("verbeterplan", "actielijst"):
        plan = clean_plan(kind)
        former = {**plan["leidinggevende"], "tot_en_met": "2026-06-30"}
        new = {"naam": "Bram Hoekstra"}
        assert findings(dump(plan | {"leidinggevende": new, "eerdere_leidinggevenden": [former]})) == ()


# --- Who did an action -----------------------------------------------------------------------------


def walked(*more: str) -> list[Any]:
    """The actions in the report of an action list that ``spv evaluate`` just wrote."""
    plan = clean_plan("actielijst")
    plan["doorloopmomenten"] = [{"naam": "Eerste keer", "datum": "2024-06-26", "nadruk": "inspireren"}]
    plan["looptijd"] = {"start": "2024-06-01", "einde": "2024-10-30"}
    Path("lijst.yaml").write_text(dump(plan), "utf-8")
    stands = [word for one in plan["acties"][:2] for word in ("--acties", f"{one['titel']}=ja")]
    assert spv("evaluate", "lijst.yaml", "--no-input", *stands, "--format", "md", *more).code == 0
    found: list[Any] = parse(Path("lijst.yaml").read_text("utf-8"))["doorloopmomenten"][0]["verslag"][
        "acties"
    ]
    return found


def given_away(number: int) -> str:
    """The list in which one action is somebody else’s now, as its report shows it."""
    plan = parse(Path("lijst.yaml").read_text("utf-8"))
    plan["acties"][number]["wie"] = "Hanneke Postma"
    loaded = api.load(dump(plan).encode(), "lijst.yaml")
    return api.render(loaded, "md", letter=("doorloopverslag", 0)).data.decode()


def test_a_report_says_who_did_it_then() -> None:
    first, second = walked()
    assert (first["wie"], second["wie"]) == ("professional", "professional")
    assert f"| **{first['actie']}** | Jij | Ja |" in given_away(0)


def test_a_report_from_before_that_says_what_the_list_says() -> None:
    first, _ = walked()
    text = Path("lijst.yaml").read_text("utf-8")
    Path("lijst.yaml").write_text(
        "".join(x for x in text.splitlines(True) if "wie: professional" not in x), "utf-8"
    )
    assert f"| **{first['actie']}** | Hanneke Postma | Ja |" in given_away(0)


def test_a_report_that_says_itself_who_did_it_keeps_that() -> None:
    plan = clean_plan("actielijst")
    title = plan["acties"][0]["titel"]
    Path("verslag.yaml").write_text(
        dump({"acties": [{"actie": title, "gedaan": "ja", "wie": "Bas Otten"}]}), "utf-8"
    )
    plan["doorloopmomenten"] = [{"naam": "Eerste keer", "datum": "2024-06-26", "nadruk": "inspireren"}]
    plan["looptijd"] = {"start": "2024-06-01", "einde": "2024-10-30"}
    Path("lijst.yaml").write_text(dump(plan), "utf-8")
    assert spv("evaluate", "lijst.yaml", "--no-input", "--from", "verslag.yaml", "--format", "md").code == 0
    report = parse(Path("lijst.yaml").read_text("utf-8"))["doorloopmomenten"][0]["verslag"]
    assert report["acties"][0]["wie"] == "Bas Otten"


def test_a_report_of_an_employee_alone_gets_no_column_for_it() -> None:
    plan = clean_plan()
    stand = {"actie": "Dagstart", "gedaan": "ja", "wie": "medewerker"}
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", "acties": [stand]}
    made = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md", letter=("gespreksverslag", 0))
    assert "| **Dagstart** | Ja |" in made.data.decode()
    assert made.unprinted == ()
