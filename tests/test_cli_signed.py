"""A document that was signed on paper: ``verify`` knows it again, and ``render`` leaves it where it is."""

import json
import re
import stat
from pathlib import Path

import pytest

from running import Ran, english, spv
from signed_samples import PLAN, REPORT, close, extend, measured, sign

HELD = REPORT.format("84%").rstrip("\n")


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    """A folder with a plan of which no talk has been held yet."""
    PLAN.write_text(measured("84%").replace(HELD, ""), "utf-8")
    return folder


def report() -> None:
    text = PLAN.read_text("utf-8")
    last = "  - naam: Eindbeoordeling\n    datum: 2024-08-30"
    assert text.count(last + "\n") == 1
    PLAN.write_text(text.replace(last, last + HELD), "utf-8")


def everything_after() -> None:
    report()
    assert extend().code == 0
    assert close("doelen_niet_behaald", day="2024-10-31").code == 0


def verify(document: str, *options: str) -> Ran:
    ran = spv("verify", document, "noor.yaml", *options)
    assert english(ran.out + ran.err) == []
    return Ran(ran.code, " ".join(ran.out.split()), ran.err)


# --- What was left open ----------------------------------------------------------------------------


def test_for_what_somebody_signed_may_be_filled_in_later() -> None:
    open_yet = (
        "waarvoor de medewerker tekende? Zet dan in noor.yaml, onder ‘ondertekening’: wijze: akkoord (of: "
    )
    assert open_yet in sign().err
    for again in (sign("--wijze", "akkoord"), spv("sign", "noor.yaml", "--no-input")):
        assert again.code == 2 and open_yet in again.err
    PLAN.write_text(PLAN.read_text("utf-8").replace("wijze: keuze", "wijze: akkoord"), "utf-8")
    assert "P06" not in spv("check", "noor.yaml").out


def test_what_is_wrong_of_a_signing_is_mended_in_the_file() -> None:
    assert "waarvoor de medewerker" not in sign("--wijze", "akkoord").err
    again = spv("sign", "noor.yaml", "--no-input", "--plaats", "Utrecht")
    assert again.code == 2
    assert "Klopt ‘plaats’ niet, of ontbreekt dat nog? Zet dan in noor.yaml, onder ‘ondert" in again.err
    assert "Klopt" not in spv("sign", "noor.yaml", "--no-input").err, "nobody speaks of how it was done"
    again = spv("sign", "noor.yaml", "--no-input", "--plaats", "Utrecht", "--datum", "2024-02-27")
    assert "Kloppen ‘datum’ en ‘plaats’ niet, of ontbreken die nog? Zet dan in noor.yaml" in again.err


def test_of_what_is_open_and_what_is_wrong_of_a_signing_both_are_told() -> None:
    sign()
    again = spv("sign", "noor.yaml", "--no-input", "--datum", "2024-02-27", "--wijze", "akkoord")
    assert "wijze: akkoord (of: wijze: ontvangst). Klopt ‘datum’ niet, of ontbreekt dat nog? " in again.err


# --- Verifying -------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
def test_the_signed_copy_passes_whatever_was_recorded_since(format: str) -> None:
    assert spv("render", "noor.yaml", "--format", format).code == 0
    sign("--plaats", "Utrecht", "--wijze", "ontvangst")
    ran = verify(f"noor.{format}")
    assert ran.code == 0
    assert f"‘noor.{format}’ is ongewijzigd. Dit is het plan dat op 26 februari 2024 is getekend (" in ran.out
    assert ran.out.endswith(
        "Daarna is erbij gekomen: de plaats van ondertekening en de datum van ondertekening."
    )
    everything_after()
    ran = verify(f"noor.{format}")
    assert ran.code == 0
    assert "Dit is het plan dat op 26 februari 2024 is getekend (" in ran.out
    assert ran.out.endswith("de datum van ondertekening, 1 verslag, 1 verlenging en de afsluiting.")


def test_a_copy_that_was_printed_after_the_signing_is_the_signed_text_too() -> None:
    sign()
    spv("render", "noor.yaml", "--format", "md")
    assert "hoort bij deze versie van het plan" in verify("noor.md").out
    report()
    ran = verify("noor.md")
    assert (ran.code, "is getekend" in ran.out) == (0, True)
    assert ran.out.endswith("Daarna is erbij gekomen: 1 verslag.")


def test_a_plan_without_a_place_for_signing() -> None:
    PLAN.write_text(PLAN.read_text("utf-8").replace("ondertekening:\n  wijze: keuze\n", ""), "utf-8")
    spv("render", "noor.yaml", "--format", "md")
    sign()
    assert "Dit is het plan dat op 26 februari 2024 is getekend" in verify("noor.md").out


def test_a_letter_stays_good_when_the_plan_goes_on() -> None:
    sign()
    report()
    spv("render", "noor.yaml", "--letter", "gespreksverslag", "--format", "md")
    extend()
    ran = verify("noor-eindbeoordeling.md")
    assert ran.code == 0
    assert "is ongewijzigd en hoort bij dit plan, in een eerdere versie" in ran.out
    assert ran.out.endswith("Daarna is erbij gekomen: 1 verlenging.")


def test_a_letter_from_before_the_signing_was_recorded_stays_good() -> None:
    report()
    spv("render", "noor.yaml", "--letter", "gespreksverslag", "--format", "md")
    sign()
    ran = verify("noor-eindbeoordeling.md")
    assert (ran.code, "is getekend" in ran.out) == (0, False)
    assert ran.out.endswith("Daarna is erbij gekomen: de datum van ondertekening.")


def test_a_report_that_was_recorded_late_harms_no_later_one() -> None:
    sign()
    report()
    spv("render", "noor.yaml", "--letter", "gespreksverslag", "--format", "md")
    late = PLAN.read_text("utf-8").replace("    datum: 2024-04-02\n", f"    datum: 2024-04-02{HELD}\n", 1)
    assert late != PLAN.read_text("utf-8")
    PLAN.write_text(late.replace("      datum: 2024-08-30", "      datum: 2024-04-02", 1), "utf-8")
    ran = verify("noor-eindbeoordeling.md")
    assert ran.code == 0
    assert ran.out.endswith("Daarna is erbij gekomen: 1 verslag.")


def test_the_outcome_as_json() -> None:
    spv("render", "noor.yaml", "--format", "md")
    sign()
    told = json.loads(spv("verify", "noor.md", "noor.yaml", "--format", "json").out)
    assert (told["verdict"], told["additions"]) == ("earlier", ["de datum van ondertekening"])


def test_a_signed_copy_that_was_touched_is_compared_with_the_signed_text() -> None:
    spv("render", "noor.yaml", "--format", "md")
    sign()
    everything_after()
    Path("noor.md").write_text(Path("noor.md").read_text("utf-8").replace("90%", "95%", 1), "utf-8")
    ran = verify("noor.md")
    assert ran.code == 1
    assert "Het is wel gemaakt van het plan dat op 26 februari 2024 is getekend" in ran.out
    assert ran.out.count("In het document:") == 1


@pytest.mark.parametrize(("old", "new"), [("minimaal 90%", "minimaal 95%"), ("2024-04-02", "2024-04-03")])
def test_a_plan_that_was_changed_after_the_signing_is_another_one(old: str, new: str) -> None:
    spv("render", "noor.yaml", "--format", "md")
    sign()
    text = PLAN.read_text("utf-8")
    assert old in text
    PLAN.write_text(text.replace(old, new), "utf-8")
    ran = verify("noor.md")
    assert ran.code == 1
    assert "is niet gemaakt van het plan zoals het nu is" in ran.out


def test_what_was_printed_of_a_changed_plan_is_not_what_was_signed() -> None:
    sign()
    PLAN.write_text(PLAN.read_text("utf-8").replace("minimaal 90%", "minimaal 95%"), "utf-8")
    spv("render", "noor.yaml", "--format", "md", "--concept")
    report()
    ran = verify("noor-concept.md")
    assert "is getekend" not in ran.out
    assert "hoort bij dit plan, in een eerdere versie" in ran.out


# --- Making ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
def test_what_was_signed_is_not_replaced(format: str) -> None:
    document = Path(f"noor.{format}")
    spv("render", "noor.yaml", "--format", format)
    before = document.read_bytes()
    sign()
    report()
    ran = spv("render", "noor.yaml", "--format", format)
    assert ran.code == 2
    assert f"Niet gemaakt: ‘noor.{format}’ is het plan dat op 26 februari 2024 is getekend" in ran.err
    assert f"-o noor-nu.{format}" in ran.err
    assert "--force" in ran.err
    assert english(ran.err) == []
    assert document.read_bytes() == before
    assert spv("render", "noor.yaml", "-o", f"noor-nu.{format}").code == 0
    ran = spv("render", "noor.yaml", "--format", format, "--force")
    assert ran.code == 0
    assert f"Let op: ‘noor.{format}’ was het plan dat op 26 februari 2024 is getekend." in ran.err
    assert document.read_bytes() != before
    ran = spv("render", "noor.yaml", "--format", format, "--force")
    assert (ran.code, "Let op" in ran.err) == (0, False)


def test_what_nobody_signed_is_replaced_as_ever() -> None:
    spv("render", "noor.yaml", "--format", "md")
    report()
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    sign()
    assert spv("render", "noor.yaml", "--format", "md").code == 0


@pytest.mark.parametrize("mark", ["concept", "review"])
def test_a_draft_has_a_name_of_its_own(folder: Path, mark: str) -> None:
    spv("render", "noor.yaml")
    before = Path("noor.docx").read_bytes()
    ran = spv("render", "noor.yaml", f"--{mark}")
    assert ran.code == 0
    assert f"Gemaakt: noor-{mark}.docx" in ran.err
    assert Path("noor.docx").read_bytes() == before
    assert spv("render", "noor.yaml", f"--{mark}", "-o", "anders.docx").code == 0
    assert spv("render", "noor.yaml", f"--{mark}", "-o", "uit/").code == 0
    assert sorted(one.name for one in folder.rglob("*.docx")) == [
        "anders.docx",
        *sorted([f"noor-{mark}.docx"] * 2),
        "noor.docx",
    ]


def test_a_draft_of_a_letter_has_a_name_of_its_own() -> None:
    report()
    ran = spv("render", "noor.yaml", "--letter", "gespreksverslag", "--concept", "--format", "md")
    assert "Gemaakt: noor-eindbeoordeling-concept.md" in ran.err


def without_the_fingerprint() -> None:
    lines = PLAN.read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if "vingerafdruk" not in line]
    assert len(kept) == len(lines) - 1
    PLAN.write_text("".join(kept).replace("minimaal 90%", "minimaal 91%"), "utf-8")


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
def test_what_was_signed_stays_when_the_plan_no_longer_says_so(format: str) -> None:
    document = Path(f"noor.{format}")
    spv("render", "noor.yaml", "--format", format)
    signed = document.read_bytes()
    ran = sign()
    assert (
        f"De tekst die jullie tekenden, staat in ‘noor.{format}’. Dat bestand is nu alleen-lezen" in ran.err
    )
    without_the_fingerprint()
    ran = spv("render", "noor.yaml", "--format", format)
    assert ran.code == 2
    assert f"‘noor.{format}’ is alleen-lezen, zoals een document dat is getekend" in ran.err
    assert f"-o noor-nu.{format}" in ran.err
    assert english(ran.err) == []
    assert document.read_bytes() == signed
    ran = spv("render", "noor.yaml", "--format", format, "--force")
    assert ran.code == 0
    assert f"‘noor.{format}’ was alleen-lezen, zoals een document dat is getekend." in ran.err
    assert document.read_bytes() != signed
    assert document.stat().st_mode & stat.S_IWUSR, "what was made anew is a draft like any other"
    assert spv("render", "noor.yaml", "--format", format).code == 0


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
def test_what_was_printed_of_a_signed_plan_stays_when_the_plan_no_longer_says_so(format: str) -> None:
    sign()
    assert spv("render", "noor.yaml", "--format", format).code == 0
    kept = Path(f"noor.{format}").read_bytes()
    PLAN.write_text(re.sub("\n *vingerafdruk: .*", "", PLAN.read_text("utf-8")), "utf-8")
    ran = spv("render", "noor.yaml", "--format", format)
    assert ran.code == 2
    assert f"‘noor.{format}’ is gemaakt van dit plan toen het getekend was; dat blijft staan." in ran.err
    assert english(ran.err) == []
    assert Path(f"noor.{format}").read_bytes() == kept
    assert spv("render", "noor.yaml", "--format", format, "--force").code == 0


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
@pytest.mark.parametrize(
    ("old", "new"), [("Noor Jansen", "Bas de Groot"), ("kenmerk: VP-2024-014", "kenmerk: VP-2024-015")]
)
def test_the_document_of_another_plan_stays(format: str, old: str, new: str) -> None:
    text = PLAN.read_text("utf-8")
    if old.startswith("Noor"):
        text = re.sub("kenmerk: .*\n", "", text)
        PLAN.write_text(text, "utf-8")
    assert old in text
    Path("bas.yaml").write_text(text.replace(old, new), "utf-8")
    assert spv("render", "noor.yaml", "-o", f"plan.{format}").code == 0
    kept = Path(f"plan.{format}").read_bytes()
    ran = spv("render", "bas.yaml", "-o", f"plan.{format}")
    assert ran.code == 2
    assert "is het document van een ander plan (een andere naam, of een ander kenmerk); dat blijft" in ran.err
    assert english(ran.err) == []
    assert Path(f"plan.{format}").read_bytes() == kept
    ran = spv("render", "bas.yaml", "-o", f"plan.{format}", "--force")
    assert ran.code == 0
    assert "was het document van een ander plan" in ran.err


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
def test_a_copied_plan_with_its_reference_left_in_is_another_plan(format: str) -> None:
    copied = PLAN.read_text("utf-8").replace("Noor Jansen", "Bas de Groot")
    Path("bas.yaml").write_text(copied, "utf-8")
    assert spv("render", "noor.yaml", "-o", f"plan.{format}").code == 0
    kept = Path(f"plan.{format}").read_bytes()
    ran = spv("render", "bas.yaml", "-o", f"plan.{format}")
    assert ran.code == 2
    assert "is het document van een ander plan (een andere naam, of een ander kenmerk); dat blijft" in ran.err
    assert Path(f"plan.{format}").read_bytes() == kept
    assert spv("render", "bas.yaml", "-o", f"plan.{format}", "--force").code == 0


def test_a_plan_that_changes_stays_the_same_plan() -> None:
    assert spv("render", "noor.yaml", "-o", "plan.md").code == 0
    PLAN.write_text(PLAN.read_text("utf-8") + "slotopmerking: Tot volgende week.\n", "utf-8")
    assert spv("render", "noor.yaml", "-o", "plan.md").code == 0
    Path("kopie.yaml").write_bytes(PLAN.read_bytes())
    assert spv("render", "kopie.yaml", "-o", "plan.md").code == 0


def test_a_plan_that_gets_a_reference_stays_the_same_plan() -> None:
    text = PLAN.read_text("utf-8")
    PLAN.write_text(re.sub("kenmerk: .*\n", "", text), "utf-8")
    assert spv("render", "noor.yaml", "-o", "plan.md").code == 0
    PLAN.write_text(text, "utf-8")
    assert spv("render", "noor.yaml", "-o", "plan.md").code == 0


def test_without_names_only_a_reference_tells_plans_apart() -> None:
    text = re.sub("kenmerk: .*\n", "", PLAN.read_text("utf-8"))
    PLAN.write_text(text, "utf-8")
    Path("bas.yaml").write_text(text.replace("Noor", "Bas"), "utf-8")
    assert spv("render", "noor.yaml", "-o", "plan.md", "--anonymous").code == 0
    assert " plan:" not in Path("plan.md").read_text("utf-8")
    assert spv("render", "bas.yaml", "-o", "plan.md", "--anonymous").code == 0


@pytest.mark.parametrize("fault", [PermissionError, KeyboardInterrupt])
def test_what_was_signed_stays_protected_where_force_fails(
    fault: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Path("noor.md")
    spv("render", "noor.yaml", "--format", "md")
    sign()
    before, mode = document.read_bytes(), document.stat().st_mode
    assert not mode & stat.S_IWUSR

    def failing(temporary: Path, target: Path) -> Path:
        raise fault(13, "refused", str(target))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", failing)
        ran = spv("render", "noor.yaml", "--format", "md", "--force")
    assert ran.code in (2, 130)
    assert "Gemaakt" not in ran.err and "Let op" not in ran.err
    assert (document.read_bytes(), document.stat().st_mode) == (before, mode)
    assert not list(Path().glob(".*.tmp"))


def test_what_was_signed_stays_protected_where_rendering_fails() -> None:
    document = Path("noor.md")
    spv("render", "noor.yaml", "--format", "md")
    sign()
    Path("stuk.j2").write_text("{{ bestaat_niet }}\n", "utf-8")
    ran = spv("render", "noor.yaml", "--format", "md", "--force", "--template", "stuk.j2")
    assert ran.code == 2
    assert not document.stat().st_mode & stat.S_IWUSR


def test_a_signed_document_that_was_edited_is_not_called_signed() -> None:
    document = Path("noor.md")
    spv("render", "noor.yaml", "--format", "md")
    document.write_text(document.read_text("utf-8") + "Erbij.\n", "utf-8")
    sign()
    ran = spv("render", "noor.yaml", "--format", "md", "--force")
    assert (ran.code, "Let op" in ran.err) == (0, False)


def test_only_what_was_signed_is_made_read_only(folder: Path) -> None:
    spv("render", "noor.yaml", "--format", "docx,pdf")
    spv("render", "noor.yaml", "--concept")
    spv("render", "noor.yaml", "--anonymous", "-o", "noor-anoniem.docx")
    Path("noor-los.docx").write_bytes(b"geen document van spv")
    Path("verslagen").mkdir()
    ran = sign()
    assert (
        "De tekst die jullie tekenden, staat in ‘noor.docx’ en ‘noor.pdf’. Die bestanden zijn nu alleen-lezen"
        in ran.err
    )
    kept = {one.name for one in folder.iterdir() if not one.stat().st_mode & stat.S_IWUSR}
    assert kept == {"noor.docx", "noor.pdf"}


def test_a_document_of_another_text_is_not_what_was_signed() -> None:
    spv("render", "noor.yaml")
    PLAN.write_text(PLAN.read_text("utf-8").replace("minimaal 90%", "minimaal 91%"), "utf-8")
    ran = sign()
    assert "‘noor.docx’ is van een andere tekst dan dit plan. Tekenden jullie dat document?" in ran.err
    assert english(ran.err) == []
    assert Path("noor.docx").stat().st_mode & stat.S_IWUSR


def test_signing_goes_on_where_a_document_can_not_be_made_read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    spv("render", "noor.yaml")
    monkeypatch.setattr(Path, "chmod", lambda *_: None)  # as some network drives do
    ran = sign()
    assert (ran.code, "alleen-lezen" in ran.err) == (0, False)
    assert spv("render", "noor.yaml").code == 2, "as long as the plan tells what was signed"


def test_signing_goes_on_where_a_document_can_not_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    spv("render", "noor.yaml", "--format", "docx,pdf")
    read = Path.read_bytes

    def refused(self: Path) -> bytes:
        if self.suffix == ".docx":
            raise PermissionError(13, "Permission denied", str(self))
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", refused)
    ran = sign()
    assert ran.code == 0
    assert "‘noor.docx’ is niet te lezen" in ran.err
    assert "De tekst die jullie tekenden, staat in ‘noor.pdf’. Dat" in ran.err
    assert "git add" in ran.err, "nothing that follows is left out"
    assert english(ran.err) == []


def test_what_was_signed_is_found_whatever_it_is_called() -> None:
    spv("render", "noor.yaml", "-o", "mijn.docx")
    ran = sign()
    assert "De tekst die jullie tekenden, staat in ‘mijn.docx’. Dat" in ran.err
    assert "Bewaar het exemplaar met de handtekeningen erbij." in ran.err
    assert not Path("mijn.docx").stat().st_mode & stat.S_IWUSR


# --- What life adds --------------------------------------------------------------------------------

LATER = {
    "ondertekening:\n": "zienswijze: Ik vind 90% hoog, maar ik ga ervoor.\nondertekening:\n",
    "aanleiding:\n": "onderbrekingen:\n  - van: 2024-06-03\n    tot_en_met: 2024-06-14\naanleiding:\n",
}


def add_later() -> None:
    text = PLAN.read_text("utf-8")
    for place, more in LATER.items():
        assert text.count(f"\n{place}") == 1
        text = text.replace(f"\n{place}", f"\n{more}")
    PLAN.write_text(text, "utf-8")


@pytest.mark.parametrize("format", ["docx", "pdf", "html", "md"])
def test_the_signed_copy_stays_good_when_the_employee_answers_later(format: str) -> None:
    spv("render", "noor.yaml", "--format", format)
    sign()
    add_later()
    assert "P06" not in spv("check", "noor.yaml").out
    ran = verify(f"noor.{format}")
    assert ran.code == 0
    assert "Dit is het plan dat op 26 februari 2024 is getekend" in ran.out
    assert ran.out.endswith("de datum van ondertekening, de zienswijze van de medewerker en 1 onderbreking.")
    everything_after()
    assert verify(f"noor.{format}").code == 0
    assert "P06" not in spv("check", "noor.yaml").out


def test_a_document_says_what_joined_the_plan_after_the_signing() -> None:
    sign()
    spv("render", "noor.yaml", "--format", "md")
    assert "Na het tekenen" not in Path("noor.md").read_text("utf-8")
    add_later()
    for anonymous in ([], ["--anonymous"]):
        name = "later-anoniem.md" if anonymous else "later.md"
        assert spv("render", "noor.yaml", "-o", name, *anonymous).code == 0
        text = Path(name).read_text("utf-8")
        assert "Later toegevoegd: je reactie en dagen die niet meetellen." in text
        assert "hoort bij deze versie van het plan" in verify(name).out
    assert verify("noor.md").out.endswith("de zienswijze van de medewerker en 1 onderbreking.")


@pytest.mark.parametrize("format", ["docx", "md"])
def test_the_signed_copy_stays_good_when_somebody_stays_away_longer(format: str) -> None:
    away = "onderbrekingen:\n  - van: 2024-06-03\n    tot_en_met: 2024-06-07\n"
    PLAN.write_text(PLAN.read_text("utf-8") + away, "utf-8")
    assert spv("render", "noor.yaml", "--format", format).code == 0
    sign()
    PLAN.write_text(
        PLAN.read_text("utf-8").replace("tot_en_met: 2024-06-07", "tot_en_met: 2024-06-21"), "utf-8"
    )
    ran = verify(f"noor.{format}")
    assert ran.code == 0
    assert "een ander einde van een onderbreking" in ran.out
    assert spv("render", "noor.yaml", "--format", "md", "-o", "nu.md").code == 0
    assert "Later toegevoegd: een ander einde van een pauze." in Path("nu.md").read_text("utf-8")


def test_what_was_signed_with_a_view_does_not_call_it_later() -> None:
    add_later()
    sign()
    spv("render", "noor.yaml", "--format", "md")
    text = Path("noor.md").read_text("utf-8")
    assert ("Ik vind 90% hoog" in text, "Na het tekenen" in text) == (True, False)


def test_a_document_from_between_two_additions_stays_good() -> None:
    sign()
    first, second = LATER.items()
    PLAN.write_text(PLAN.read_text("utf-8").replace("\n" + first[0], "\n" + first[1]), "utf-8")
    spv("render", "noor.yaml", "--format", "md")
    PLAN.write_text(PLAN.read_text("utf-8").replace("\n" + second[0], "\n" + second[1]), "utf-8")
    ran = verify("noor.md")
    assert ran.code == 0
    assert ran.out.endswith("Daarna is erbij gekomen: 1 onderbreking.")


def test_a_report_from_before_the_employee_answered_stays_good() -> None:
    report()
    plan = PLAN.read_text("utf-8").replace("      zienswijze: Het gaat beter.\n", "")
    PLAN.write_text(plan, "utf-8")
    from spvgen import api
    from spvgen.fingerprint import report_fingerprint

    mark = report_fingerprint(api.load(PLAN.read_bytes(), "noor.yaml").plan, 6)
    recorded = plan.replace(
        "      oordeel: niet_op_schema\n", f"      oordeel: niet_op_schema\n      vingerafdruk: {mark}\n"
    )
    PLAN.write_text(recorded, "utf-8")
    spv("render", "noor.yaml", "--letter", "gespreksverslag", "--format", "md")
    answered = recorded.replace("      oordeel:", "      zienswijze: Het gaat beter.\n      oordeel:")
    assert answered != recorded
    PLAN.write_text(answered, "utf-8")
    assert "P06" not in spv("check", "noor.yaml").out
    ran = verify("noor-eindbeoordeling.md")
    assert ran.code == 0
    assert ran.out.endswith("Daarna is erbij gekomen: 1 zienswijze bij een verslag.")
