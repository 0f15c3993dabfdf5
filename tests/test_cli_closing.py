"""``spv sign``, ``extend`` and ``close``: by options, and by questions at a real terminal."""

import re
import shlex
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from dossiers import dossier
from plan_samples import hostile
from running import english, spv, typing
from signed_samples import PLAN, REPORT, close, extend, measured, sign
from spvgen import api
from spvgen.__main__ import main
from spvgen.cli.talks.close_account import is_account
from spvgen.cli.talks.close_questions import _read_measure, closing_questions
from spvgen.cli.talks.extend_questions import extension_questions
from spvgen.cli.talks.extended_talks import NO_HELP, _reader, proposed_days
from spvgen.cli.talks.planfile import KEY_ORDER, PlanFile, open_plan
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import Doubt, Patience, patience
from spvgen.dates import meant_date
from spvgen.dutch import composed
from spvgen.fingerprint import closing_fingerprint, extension_fingerprint, signed_fingerprint
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Afsluiting, Maatregel, Ondertekening, Verlenging
from spvgen.workdays import suits_a_talk
from support import clean_plan, dump, held_two_years_ago, plan_in
from terminal import break_off, ended, needs_terminal, talk

pytestmark = pytest.mark.usefixtures("measured_plan")


WHY = ("--toelichting", "Je ging van 71% naar 84%; de norm is 90%.")
UNMEASURED = measured("84%").replace(REPORT.format("84%").rstrip("\n"), "")
_MAY = "    datum: 2024-05-27"
EARLIER = UNMEASURED.replace(
    _MAY, _MAY + REPORT.format("84%").rstrip("\n").replace("2024-08-30", "2024-05-27")
)
"""The same plan with that figure in a report of May, and nothing reported since."""


def codes() -> list[str]:
    return [finding.code for finding in api.check(PLAN.read_bytes(), "noor.yaml").findings]


def test_the_plan_to_begin_with() -> None:
    assert codes() == []


# --- Signing ---------------------------------------------------------------------------------------


def test_signing_writes_four_keys_and_nothing_else() -> None:
    before = PLAN.read_text("utf-8")
    ran = sign("--plaats", "Wijk: aan Zee # 3", "--wijze", "ontvangst")
    assert (ran.code, ran.out) == (0, "")
    assert (
        "Vastgelegd in noor.yaml: het plan van Noor Jansen is ondertekend op 26 februari 2024, voor ontvangst."
        in ran.err
    )
    assert "doelen" in ran.err and "spv extend" in ran.err and "git commit" in ran.err
    signing = plan_in().ondertekening
    assert (signing.plaats, signing.wijze, signing.datum) == (
        "Wijk: aan Zee # 3",
        "ontvangst",
        date(2024, 2, 26),
    )
    assert signing.vingerafdruk == signed_fingerprint(plan_in())
    head, _, tail = before.partition("ondertekening:\n")
    assert tail == "  wijze: keuze\n"
    assert PLAN.read_text("utf-8").startswith(f"{head}ondertekening:\n  wijze: ontvangst\n  plaats:")
    assert codes() == []


def test_a_plan_without_a_place_for_signing_gets_one_in_its_place() -> None:
    text = PLAN.read_text("utf-8").replace("ondertekening:\n  wijze: keuze\n", "slotopmerking: Succes.\n")
    PLAN.write_text(text, "utf-8")
    assert sign().code == 0
    after = PLAN.read_text("utf-8")
    assert after.index("\nondertekening:") < after.index("\nslotopmerking:")
    assert after.endswith("slotopmerking: Succes.\n")


def test_the_day_in_the_plan_will_do() -> None:
    PLAN.write_text(PLAN.read_text("utf-8") + "  datum: 2024-02-27\n", "utf-8")
    assert spv("sign", "noor.yaml", "--no-input").code == 0
    assert plan_in().ondertekening.datum == date(2024, 2, 27)


@pytest.mark.parametrize(
    ("manner", "said"),
    [
        ("keuze", "Of jij voor akkoord of voor ontvangst tekende, staat op het getekende exemplaar. "),
        ("akkoord", "Je tekende voor akkoord. "),
        ("ontvangst", "Je tekende voor ontvangst. "),
    ],
)
def test_what_is_printed_of_a_signed_plan_has_no_empty_lines_to_sign_on(manner: str, said: str) -> None:
    sign("--plaats", "Utrecht", "--wijze", manner)
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    words = " ".join(Path("noor.md").read_text("utf-8").split())
    signed = "## Ondertekening Dit plan is getekend op 26 februari 2024 in Utrecht. "
    rights = "Je krijgt een kopie van dit plan, je mag je dossier inzien, en bij elk gesprek mag je iemand meenemen."
    assert f"{signed}{said}{rights} ## 7. Slotopmerking" in words
    assert "| Medewerker |" not in words.partition("## Ondertekening")[2]


def test_a_suppression_in_a_signed_plan_may_stay() -> None:
    idle = "negeer:\n  - regel: T05\n    reden: Het team werkt die zaterdag.\n"
    PLAN.write_text(PLAN.read_text("utf-8") + idle, "utf-8")
    assert codes() == ["N01"]
    sign()
    assert codes() == []
    PLAN.write_text(PLAN.read_text("utf-8").replace("regel: T05", "regel: T055"), "utf-8")
    assert codes() == ["N01"]


def test_nobody_signs_before_the_plan_is_handed_over() -> None:
    before = PLAN.read_bytes()
    ran = spv("sign", "noor.yaml", "--no-input", "--datum", "2024-02-23")
    assert (ran.code, PLAN.read_bytes()) == (2, before)
    assert "23 februari 2024 ligt vóór de dag waarop het plan is uitgereikt: 26 februari 2024." in ran.err
    assert "verbeter dan ‘uitgereikt_op’" in ran.err
    PLAN.write_text(PLAN.read_text("utf-8").replace("uitgereikt_op: 2024-02-26\n", ""), "utf-8")
    assert spv("sign", "noor.yaml", "--no-input", "--datum", "2024-02-23").code == 0


def test_signed_twice() -> None:
    sign()
    before = PLAN.read_bytes()
    ran = sign()
    assert ran.code == 2
    assert "Het plan van Noor Jansen is al op 26 februari 2024 ondertekend." in ran.err
    assert PLAN.read_bytes() == before


def test_a_change_after_signing_is_told() -> None:
    sign()
    PLAN.write_text(PLAN.read_text("utf-8").replace("norm: minimaal 90%", "norm: minimaal 91%"), "utf-8")
    assert "P06" in codes()
    ran = spv("check", "noor.yaml")
    assert "Dit plan is veranderd nadat het op 26 februari 2024 is ondertekend." in ran.out


# --- Extending -------------------------------------------------------------------------------------


def test_an_extension_with_its_talks_and_letter() -> None:
    sign()
    before = PLAN.read_text("utf-8")
    ran = extend("--format", "md")
    assert (ran.code, ran.out) == (0, "")
    said, _, told = ran.err.partition("gemeten.\n")
    assert said.startswith("Let op: van ‘Eerste evaluatie’ (2 april 2024), ") and "is geen verslag" in said
    assert told == (
        "Vastgelegd in noor.yaml: het plan is op 30 augustus 2024 verlengd tot en met 31 oktober 2024, met 3 nieuwe gesprekken: "
        "vrijdag 20 september 2024, donderdag 10 oktober 2024 en donderdag 31 oktober 2024.\n"
        "Gemaakt: noor-verlenging-tot-en-met-31-oktober-2024.md\n"
    )
    (extension,) = plan_in().verlengingen
    assert (extension.nieuw_einde, extension.reden) == (
        date(2024, 10, 31),
        "Je ging van 71% naar 84%. De coaching loopt door.",
    )
    assert extension.vingerafdruk == extension_fingerprint(plan_in(), 0)
    assert [moment.naam for moment in plan_in().evaluatiemomenten[-4:]] == [
        "Eindbeoordeling",
        "Eerste evaluatie na verlenging",
        "Tweede evaluatie na verlenging",
        "Eindbeoordeling na verlenging",
    ]
    assert plan_in().looptijd.einde == date(2024, 8, 30), "the first end stays on record"
    kept = [line for line in PLAN.read_text("utf-8").splitlines() if line in before.splitlines()]
    assert kept[: len(before.splitlines())] and all(line in kept for line in before.splitlines())
    assert codes() == [], "the signing stands, and every rule knows the new end"
    letter = Path("noor-verlenging-tot-en-met-31-oktober-2024.md").read_text("utf-8")
    for words in (
        "**Eerdere einddatum**: 30 augustus 2024",
        "**Nieuwe einddatum**: 31 oktober 2024",
        "Je ging van 71% naar 84%. De coaching loopt door.",
        "**Laatste meting**: 84% op 30 augustus 2024",
        "**Eindbeoordeling na verlenging**: donderdag 31 oktober 2024",
        "voor ontvangst",
        "We hebben samen gekeken hoe het met je verbeterplan gaat.",
        "Voor je doel heb je tot en met 31 oktober 2024 de tijd.",
        "Je doel en je acties, zoals ze in je plan staan.",
        "als je doel aan het eind niet is behaald",
    ):
        assert words in " ".join(letter.split())


def test_an_extension_without_a_report_does_not_say_that_they_looked_together() -> None:
    PLAN.write_text(UNMEASURED, "utf-8")
    assert extend("--format", "md").code == 0
    letter = " ".join(Path("noor-verlenging-tot-en-met-31-oktober-2024.md").read_text("utf-8").split())
    assert "samen gekeken" not in letter
    assert "We verlengen je verbeterplan tot en met 31 oktober 2024, zodat je meer tijd krijgt." in letter


def test_a_report_stays_what_it_was_when_the_plan_is_extended_later() -> None:
    made = ("render", "noor.yaml", "--letter", "gespreksverslag", "--moment", "7", "--format", "md")
    assert spv(*made, "-o", "eerst.md").code == 0
    assert extend().code == 0
    assert spv(*made, "-o", "later.md").code == 0
    first, later = (
        Path(name).read_text("utf-8").partition("\n_vertrouwelijk")[0] for name in ("eerst.md", "later.md")
    )
    assert "Het doel is niet gehaald." in first and "Dit was het laatste gesprek" in first
    assert later == first


def test_a_report_of_a_talk_within_an_extension_knows_of_it() -> None:
    assert extend("--datum", "2024-08-26").code == 0
    made = api.render(api.load(PLAN.read_bytes(), "noor.yaml"), "md", letter=("gespreksverslag", 6))
    text = made.data.decode()
    assert "tot en met 31 oktober 2024" in text and "## Ons volgende gesprek" in text
    assert "Je ligt nog niet op schema." in text


def test_the_document_after_an_extension_tells_which_end_and_talk_are_of_before() -> None:
    sign()
    extend("--format", "md")
    assert spv("render", "noor.yaml", "--format", "md").code == 0
    document = " ".join(Path("noor.md").read_text("utf-8").split())
    for words in (
        "**Eerste einddatum**: 30 augustus 2024",
        "**Verlengd tot en met**: 31 oktober 2024",
        "Wat we daarover hebben afgesproken, lees je onder ‘Verlenging’.",
        "- **Eindbeoordeling**: vrijdag 30 augustus 2024 (het laatste gesprek van vóór de verlenging)",
        "- **Eindbeoordeling na verlenging**: donderdag 31 oktober 2024 ",
        "**Uiterlijk**: 31 oktober 2024 (eerst 30 augustus 2024)",
    ):
        assert words in document
    assert document.count("van vóór de verlenging)") == 1
    assert "**Einddatum**" not in document


@pytest.mark.parametrize(("day", "told"), [("2024-08-20", True), ("2024-08-30", False)])
def test_the_letter_names_the_talk_that_was_to_be_the_last(day: str, told: bool) -> None:
    PLAN.write_text(PLAN.read_text("utf-8").replace(REPORT.format("84%").rstrip("\n"), ""), "utf-8")
    spv(
        "extend", "noor.yaml", "--no-input", "--einde", "2024-10-31", "--reden", "Meer tijd.",
        "--datum", day, "--format", "md",
    )  # fmt: skip
    letter = " ".join(Path("noor-verlenging-tot-en-met-31-oktober-2024.md").read_text("utf-8").split())
    assert ("Het gesprek ‘Eindbeoordeling’ van 30 augustus 2024 gaat gewoon door." in letter) is told
    assert "Staat er een einddatum bij, dan loopt die hulp tot en met die dag, behalve" in " ".join(
        letter.split()
    )


def test_the_letter_names_all_talks_that_are_still_to_come() -> None:
    """Nobody may think that the talks before the old end are dropped."""
    PLAN.write_text(PLAN.read_text("utf-8").replace(REPORT.format("84%").rstrip("\n"), ""), "utf-8")
    spv(
        "extend", "noor.yaml", "--no-input", "--einde", "2024-10-31", "--reden", "Meer tijd.",
        "--datum", "2024-08-02", "--format", "md",
    )  # fmt: skip
    letter = " ".join(Path("noor-verlenging-tot-en-met-31-oktober-2024.md").read_text("utf-8").split())
    assert "nog komen, gaan gewoon door, op 19 augustus 2024 en 30 augustus 2024." in letter
    assert "In het laatste daarvan kijken we hoe het gaat" in letter
    assert "Het gesprek ‘Eindbeoordeling’ van" not in letter


def test_an_extension_of_an_extension_has_names_of_its_own() -> None:
    extend()
    ran = spv(
        "extend", "noor.yaml", "--no-input", "--einde", "2024-12-20", "--reden", "Nog even.",
        "--datum", "2024-10-31", "--format", "md",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    names = [moment.naam for moment in plan_in().evaluatiemomenten]
    assert len(set(names)) == len(names)
    assert names[-1] == "Eindbeoordeling na tweede verlenging"
    assert [one.vingerafdruk for one in plan_in().verlengingen] == [
        extension_fingerprint(plan_in(), item) for item in (0, 1)
    ]
    assert "P06" not in codes()
    letter = Path("noor-verlenging-tot-en-met-20-december-2024.md").read_text("utf-8")
    assert "**Eerdere einddatum**: 31 oktober 2024" in letter
    assert "Eindbeoordeling na verlenging" not in letter


def test_talks_on_days_of_choice() -> None:
    assert extend("--evaluatie", "2024-10-31", "--evaluatie", "2024-10-01").code == 0
    assert [str(moment.datum) for moment in plan_in().evaluatiemomenten[-2:]] == ["2024-10-01", "2024-10-31"]


@pytest.mark.parametrize(
    "reason",
    [
        "De mentor Wilma zat met een burn-out thuis; de hulp 'Mentor' gaat door",
        "De coaching viel uit door ziekte van Wilma.",
        "Wilma is na haar ziekte weer terug.",
    ],
)
def test_the_reason_of_an_extension_tells_of_nobodys_health(reason: str) -> None:
    before = PLAN.read_bytes()
    ran = spv("extend", "noor.yaml", "--no-input", "--einde", "2024-10-31", "--reden", reason)
    assert ran.code == 2
    assert "dus spv heeft het niet bewaard" in ran.err and "Wilma" not in ran.err
    assert PLAN.read_bytes() == before


def test_what_is_told_of_an_extension() -> None:
    PLAN.write_text(measured("70%"), "utf-8")
    ran = spv(
        "extend", "noor.yaml", "--no-input", "--einde", "2025-06-30", "--reden", "x", "--datum", "2024-08-30"
    )
    assert ran.code == 0
    assert {"P13", "T08"} <= set(re.findall(r"\b[A-Z]\d\d\b", ran.out))
    assert "Geen enkele meting laat vooruitgang zien." in ran.out


@pytest.mark.parametrize(
    "old_new",
    [
        ("nieuw_einde: 2024-10-31", "nieuw_einde: 2024-10-30"),
        ("reden: Je ging", "reden: Je gaat"),
        ("datum: 2024-10-10", "datum: 2024-10-14"),
    ],
)
def test_an_extension_that_was_changed_afterwards(old_new: tuple[str, str]) -> None:
    extend()
    assert "P06" not in codes()
    text = PLAN.read_text("utf-8")
    assert old_new[0] in text
    PLAN.write_text(text.replace(*old_new), "utf-8")
    (found,) = [one for one in api.check(PLAN.read_bytes(), "noor.yaml").findings if one.code == "P06"]
    assert found.path == ("verlengingen", 0, "vingerafdruk")


def test_days_without_a_year_are_the_ones_that_fit_and_are_said_back() -> None:
    ran = sign("--datum", "26-2-24")
    assert ran.code == 0
    ran = spv(
        "extend", "noor.yaml", "--no-input", "--einde", "31 okt", "--datum", "30-8-2024",
        "--reden", "De coaching loopt door.", "--evaluatie", "30-9", "--evaluatie", "31-10",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert "Opgevat als: donderdag 31 oktober 2024." in ran.err
    assert "Opgevat als: maandag 30 september 2024." in ran.err
    assert str(plan_in().einde) == "2024-10-31"


def test_a_day_that_nobody_typed_is_not_said_back() -> None:
    PLAN.write_text(PLAN.read_text("utf-8").replace("  wijze: keuze\n", "  datum: 2024-02-26\n"), "utf-8")
    reason = ("--einde", "2024-10-31", "--reden", "De coaching loopt door.")
    for command in (
        ("sign",),
        ("extend", *reason),
        ("close", "--uitkomst", "doelen_niet_behaald", "--toelichting", "Je haalde 84% van de norm van 90%."),
    ):
        name, *options = command
        ran = spv(name, "noor.yaml", "--no-input", *options)
        assert ran.code == 0, ran.err
        assert "Opgevat als" not in ran.err


@pytest.mark.parametrize("command", ["extend", "close"])
def test_a_day_that_shows_how_one_is_typed_is_on_the_side_that_is_asked_for(command: str) -> None:
    file = open_plan("noor.yaml", command, None, None)
    assert isinstance(file, PlanFile)
    asked = extension_questions(file) if command == "extend" else closing_questions(file)
    shown = [(key, day) for key, one in asked.items() for day in re.findall(r"zoals (\S+)$", one.text)]
    assert shown
    for key, day in shown:
        later = meant_date(day) > (file.plan.einde if key == "einde" else date.today())
        assert later is (key == "einde")


@pytest.mark.parametrize(
    ("agreed", "days"),
    [
        ("2024-10-01", ["2024-10-16", "2024-10-31"]),
        ("2024-10-29", ["2024-10-30", "2024-10-31"]),
        ("2024-10-30", ["2024-10-31"]),
        # near-misses: agreed in time, so that the talks come where they came before
        ("2024-08-30", ["2024-09-20", "2024-10-10", "2024-10-31"]),
        ("2024-08-12", ["2024-09-20", "2024-10-10", "2024-10-31"]),
        ("2024-10-31", ["2024-09-20", "2024-10-10", "2024-10-31"]),  # told elsewhere
    ],
)
def test_no_talk_is_proposed_before_the_day_of_the_agreement(agreed: str, days: list[str]) -> None:
    proposed = proposed_days(plan_in(), date(2024, 10, 31), date.fromisoformat(agreed))
    assert list(map(str, proposed)) == days


EXTENDING = ("--einde", "2024-10-31", "--reden", "Je gaat vooruit. De coaching loopt door.")


@pytest.mark.parametrize(
    ("agreed", "told"),
    [
        ("2024-10-31", "Let op: dit is op de nieuwe laatste dag afgesproken (31 oktober 2024)"),
        ("2024-11-01", "Let op: dit is na de nieuwe laatste dag afgesproken (31 oktober 2024)"),
        ("2025-02-03", "Let op: dit is na de nieuwe laatste dag afgesproken (31 oktober 2024)"),
        ("2024-10-30", ""),
        ("2024-09-16", ""),
        ("2024-08-30", ""),
    ],
)
def test_an_agreement_that_leaves_no_time_is_told(agreed: str, told: str) -> None:
    ran = spv("extend", "noor.yaml", "--no-input", *EXTENDING, "--datum", agreed)
    assert ran.code == 0, ran.err
    assert told in ran.err and ("geen tijd meer om te verbeteren" in " ".join(ran.err.split())) is bool(told)


@pytest.mark.parametrize(
    ("talk_day", "agreed", "told"),
    [
        ("2024-09-20", "2024-09-30", True),
        ("2024-09-27", "2024-09-30", True),
        ("2024-10-01", "2024-10-25", True),
        ("2024-09-30", "2024-09-30", False),
        ("2024-10-01", "2024-09-30", False),
        ("2024-09-20", "2024-08-30", False),
    ],
)
def test_a_talk_before_the_agreement_is_told(talk_day: str, agreed: str, told: bool) -> None:
    days = ("--evaluatie", talk_day, "--evaluatie", "2024-10-31")
    ran = spv("extend", "noor.yaml", "--no-input", *EXTENDING, "--datum", agreed, *days)
    assert ran.code == 0, ran.err
    assert ("ligt vóór de dag waarop jullie dit afspraken" in " ".join(ran.err.split())) is told


@pytest.mark.parametrize(
    ("length", "end"),
    [
        ("2 weken", "2024-09-13"),
        ("nog 6 weken", "2024-10-11"),
        ("een maand", "2024-09-30"),
        ("Twee maanden erbij.", "2024-10-30"),
        ("half jaar", "2025-02-28"),
    ],
)
def test_how_much_longer_counts_from_the_old_end(length: str, end: str) -> None:
    given = ("--einde", length, *EXTENDING[2:], "--datum", "2024-08-30")
    ran = spv("extend", "noor.yaml", "--no-input", *given)
    if end == "2024-09-13":  # up to then a talk may come without an extension
        assert ran.code == 2 and "13 september 2024" in " ".join(ran.err.split())
        return
    assert ran.code == 0, ran.err
    assert "Opgevat als: " in ran.err
    assert str(plan_in().einde) == end


@pytest.mark.parametrize(
    "length", ["6", "4 tot 6 weken", "een paar weken", "0 weken", "9999999999 weken", "week 40"]
)
def test_what_is_no_length_extends_nothing(length: str) -> None:
    before = PLAN.read_bytes()
    ran = spv("extend", "noor.yaml", "--no-input", "--einde", length, *EXTENDING[2:])
    assert ran.code == 2 and PLAN.read_bytes() == before
    assert ("Typ dan: 6 weken" in ran.err) is (length == "6")


def test_a_rough_day_is_shown_near_the_old_end() -> None:
    ran = spv("extend", "noor.yaml", "--no-input", "--einde", "eind oktober", *EXTENDING[2:])
    assert "zoals 28-10-2024." in " ".join(ran.err.split())


@needs_terminal
def test_a_length_is_shown_as_the_day_it_comes_to(folder: Path) -> None:
    answers = [
        EXTEND_ANYHOW,
        ("nieuwe laatste dag, zoals .*hoeveel langer, zoals 6 weken", "6"),
        (
            r"Bedoel je 6 weken\? Geteld vanaf 30 augustus 2024 is dat vrijdag 11 oktober 2024[\s\S]*\[11-10-2024\]: ",
            "terug",
        ),
        (r"eerste vraag[\s\S]*nieuwe laatste dag", "9 weken"),
        (
            r"Opgevat als: vrijdag 1 november 2024[\s\S]*Waarom verlengen jullie",
            "Je gaat vooruit. De coaching loopt door.",
        ),
        ("Dag waarop jullie dit afspraken", "2024-08-30"),
        ("Datums van de gesprekken", ""),
        ("verlengd tot en met 1 november 2024", "ja"),
    ]
    child = talk(folder, "extend", "noor.yaml", answers=answers)
    child.expect("Gemaakt: ")
    assert ended(child) == 0
    assert str(plan_in().einde) == "2024-11-01"


@needs_terminal
def test_who_extends_into_the_past_hears_so_and_reads_over_the_day_of_the_agreement(folder: Path) -> None:
    answers = [
        EXTEND_ANYHOW,
        ("nieuwe laatste dag", "2024-10-31"),
        ("Waarom verlengen jullie", "Je gaat vooruit. De coaching loopt door."),
        (r"Dag waarop jullie dit afspraken, zoals [\d-]+: ", "2024-11-04"),  # nothing is proposed
        (r"dit is na de nieuwe laatste dag afgesproken[\s\S]*terug[\s\S]*\[2024-11-04\]", "2024-10-01"),
        (
            r"16 oktober 2024 en 31 oktober 2024 zijn al geweest[\s\S]*Datums.*\[16-10-2024, 31-10-2024\]",
            "2024-09-20, 2024-10-31",
        ),
        (r"vóór de dag waarop jullie dit afspraken: 1 oktober 2024[\s\S]*: ", "2024-10-15, 2024-10-31"),
        (r"het plan is op 1 oktober 2024 verlengd tot en met 31 oktober 2024[\s\S]*ja of nee", "ja"),
    ]
    child = talk(folder, "extend", "noor.yaml", answers=answers)
    child.expect("Gemaakt: ")
    assert ended(child) == 0
    assert [str(one.datum) for one in plan_in().evaluatiemomenten[-2:]] == ["2024-10-15", "2024-10-31"]


# --- Closing ---------------------------------------------------------------------------------------


def test_goals_reached() -> None:
    PLAN.write_text(measured("92%").replace("niet_op_schema", "op_schema"), "utf-8")
    ran = close("doelen_behaald", "--format", "md")
    assert ran.code == 0
    assert set(re.findall(r"\b[A-Z]+\d\d\b", ran.out)) == {"P14"}
    assert ran.err == (
        "Vastgelegd in noor.yaml: het plan is op 30 augustus 2024 afgesloten: doelen behaald.\n"
        "Gemaakt: noor-afsluiting.md\n"
        "Nog te bekijken: 1 waarschuwing. Met ‘spv check’ lees je wat er beter kan.\n"
        "Was dit een vergissing? Haal dan het blok ‘afsluiting’ uit noor.yaml, en gooi de brief weg.\n"
    )
    assert plan_in().afsluiting.vingerafdruk == closing_fingerprint(plan_in())
    letter = Path("noor-afsluiting.md").read_text("utf-8")
    assert "Gefeliciteerd" in letter and "**Laatste meting**: 92%" in letter
    assert "advies" not in letter and "volgt" not in letter


def test_goals_not_reached_and_what_was_announced() -> None:
    words = "In augustus 2024 was het 84%; de norm is 90%."
    ran = close(
        "doelen_niet_behaald", "--maatregel", "overplaatsing", "--toelichting", words, "--format", "md"
    )
    assert ran.code == 0
    assert "afgesloten: doelen niet behaald, met als voorstel overplaatsing" in ran.err
    letter = Path("noor-afsluiting.md").read_text("utf-8")
    for said in (
        words,
        "als het doel niet wordt behaald. Ons voorstel is dat je ander werk gaat doen (overplaatsing). Dat is nog geen besluit.",
        "maakt een afspraak met je om dit te bespreken. We besluiten pas als we weten",
        "advies vragen",
        "hoe jij het ziet",
    ):
        assert said in " ".join(letter.split())
    assert "Gefeliciteerd" not in letter


def test_goals_not_reached_before_the_end() -> None:
    PLAN.write_text(EARLIER, "utf-8")
    assert close("doelen_niet_behaald", "--format", "md", day="2024-06-03").code == 1
    assert not Path("noor-afsluiting.md").exists()
    why = ("--toelichting", "Je vroeg zelf om eerder te stoppen.")
    assert close("doelen_niet_behaald", *why, "--format", "md", day="2024-06-03").code == 0
    letter = " ".join(Path("noor-afsluiting.md").read_text("utf-8").split())
    assert "op 3 juni 2024, eerder dan de afgesproken einddatum van 30 augustus 2024. We vinden" in letter
    assert "## Hoe we tot deze uitkomst kwamen Je vroeg zelf om eerder te stoppen." in letter
    assert "is afgelopen" not in letter and "eerder stopt" not in letter


def test_a_closing_before_a_report() -> None:
    before = PLAN.read_bytes()
    ran = close("doelen_niet_behaald", day="2024-07-10")
    assert (ran.code, PLAN.read_bytes()) == (2, before)
    assert "Het verslag van ‘Eindbeoordeling’ is van 30 augustus 2024" in ran.err


@pytest.mark.parametrize("measure", list(Maatregel))
def test_the_letter_tells_a_measure_in_a_sentence(measure: Maatregel) -> None:
    text = (
        PLAN.read_text("utf-8")
        + f"afsluiting:\n  datum: 2024-08-30\n  uitkomst: doelen_niet_behaald\n  maatregel: {measure}\n"
    )
    loaded = api.load(text.encode(), "noor.yaml")
    letter = " ".join(api.render(loaded, "md", letter=("afsluiting", None)).data.decode().split())
    _, _, follows = letter.partition("als het doel niet wordt behaald. ")
    guided = measure == Maatregel.VERDERE_BEGELEIDING
    then = "Karim Aydin maakt" if guided else "Dat is nog geen besluit. (Eerst zoeken|Karim Aydin)"
    assert re.match(rf"(We willen|Ons voorstel is) [^.]{{10,60}}\. {then}", follows)
    assert ("de rechter" in letter) is ("ander passend werk" in letter) is (measure == "ontslag")
    assert "Nu volg" not in letter and "ingaat" not in letter
    assert ("geen besluit" in letter) is not guided


def test_a_measure_stands_below_the_reasons_and_not_above_the_letter() -> None:
    text = PLAN.read_text("utf-8") + (
        "afsluiting:\n  datum: 2024-08-30\n  uitkomst: doelen_niet_behaald\n  maatregel: ontslag\n"
        "  toelichting: Het bleef bij 84%.\n"
    )
    loaded = api.load(text.encode(), "noor.yaml")
    letter = api.render(loaded, "md", letter=("afsluiting", None)).data.decode()
    before, _, follows = letter.partition("## Hoe het nu verdergaat")
    assert "Het bleef bij 84%." in before and "dienstverband" in follows
    assert not re.search("(?i)ontslag|maatregel|dienstverband", before)
    plan = api.render(loaded, "md").data.decode()
    assert plan.index("Het bleef bij 84%.") < plan.index("**Wat we voorstellen**: ontslag")


def test_a_measure_after_a_plan_that_was_cut_short_does_not_speak_of_missed_goals() -> None:
    text = EARLIER + (
        "afsluiting:\n  datum: 2024-06-03\n  uitkomst: voortijdig_beeindigd\n  maatregel: ontslag\n"
        "  toelichting: We zien geen kans meer.\n"
    )
    loaded = api.load(text.encode(), "noor.yaml")
    assert "P12" in [one.code for one in loaded.report.findings if one.severity == "fout"]
    letter = api.render(loaded, "md", letter=("afsluiting", None)).data.decode()
    assert "niet wordt behaald" not in letter and "dienstverband" in letter


def test_dismissal_is_for_hr_to_see_first() -> None:
    PLAN.write_text(PLAN.read_text("utf-8").replace("    - overplaatsing\n", "    - ontslag\n"), "utf-8")
    assert "ander passend werk" in close("niet behaald", "--maatregel", "ontslag", *WHY).err


def test_the_letter_tells_what_help_there_was() -> None:
    assert close("doelen_niet_behaald", "--format", "md").code == 0
    letter = " ".join(Path("noor-afsluiting.md").read_text("utf-8").split())
    assert "## Welke hulp je kreeg In je plan staat deze hulp: coaching en ‘Training agendabeheer’." in letter
    assert "- **30 augustus 2024**: Coaching: elke week. Training agendabeheer: gevolgd. ##" in letter
    bare = PLAN.read_text("utf-8").replace(
        '      geboden_ondersteuning:\n        - "Coaching: elke week."\n        - "Training agendabeheer: gevolgd."\n',
        "",
    )
    loaded = api.load(bare.encode(), "noor.yaml")
    assert "Welke hulp je kreeg" not in api.render(loaded, "md", letter=("afsluiting", None)).data.decode()


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("Je gaat vooruit. Karim coacht elke vrijdag.", True),
        ("Je gaat vooruit. De training is voorbij.", False),
    ],
)
def test_a_talk_comes_back_to_the_help_of_an_extension(reason: str, told: bool) -> None:
    agreed = ("--datum", "2024-08-30", "--no-input")
    assert spv("extend", "noor.yaml", "--einde", "2024-10-31", "--reden", reason, *agreed).code == 0
    lines = ["2024-09-20", "", "84%", "", "ja", "", "ja", "", *["ja", ""] * 2]
    with typing(*lines) as (_, err):
        main(["evaluate", "noor.yaml", "--moment", "8"])
    said = " ".join(err.getvalue().split())
    assert "Was er nog andere hulp?" in said
    promised = (
        f"Bij de verlenging van 30 augustus 2024 schreven jullie: {reason} Schrijf ook of die hulp er was."
    )
    assert (promised in said) is told


def test_ended_early() -> None:
    ran = close(
        "voortijdig_beeindigd", "--toelichting", "Je begint in een andere functie.", "--format", "md",
        day="2024-09-02",
    )  # fmt: skip
    assert ran.code == 0
    letter = Path("noor-afsluiting.md").read_text("utf-8")
    assert "Waarom het plan niet is afgemaakt" in letter and "30 augustus 2024" in letter


def test_an_outcome_against_the_figures_is_told() -> None:
    assert close("doelen_behaald").code == 1
    ran = close("doelen_behaald", "--toelichting", "In september was het 91%.")
    assert ran.code == 0
    assert "P11" in ran.out and "‘Terugbelafspraken’ stond bij de laatste meting op 84%" in ran.out


def test_a_closed_plan_stays_as_it_is() -> None:
    close("doelen_niet_behaald")
    before = PLAN.read_bytes()
    for ran, said in (
        (close("doelen_behaald"), "al op 30 augustus 2024 afgesloten: doelen niet behaald"),
        (extend(), "op 30 augustus 2024 afgesloten; verlengen kan niet meer"),
        (sign(), "op 30 augustus 2024 afgesloten; ondertekenen kan niet meer"),
        (spv("evaluate", "noor.yaml", "--no-input", "--besproken", "x"), "30 augustus 2024 afgesloten"),
    ):
        assert ran.code == 2
        assert said in ran.err
    assert PLAN.read_bytes() == before
    assert "P06" not in codes()
    PLAN.write_bytes(before + b"uit_dienst_op: 2024-12-31\n")
    assert "P06" not in codes(), "the end of employment comes later"
    PLAN.write_bytes(before.replace(b"waarde: 84%", b"waarde: 82%"))
    assert (
        "Dit plan is veranderd nadat het op 30 augustus 2024 is afgesloten." in spv("check", "noor.yaml").out
    )


def test_the_letters_are_made_again_later() -> None:
    extend("--format", "md")
    close("doelen_niet_behaald", "--format", "md", day="2024-10-31")
    letters = {path.name for path in Path().glob("*.md")}
    for name in letters:
        Path(name).unlink()
    for letter in ("verlenging", "afsluiting"):
        assert spv("render", "noor.yaml", "--letter", letter, "--format", "md").code == 0
    assert {path.name for path in Path().glob("*.md")} == letters
    assert len(letters) == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            ("verlenging",),
            "De brief of het verslag ‘verlenging’ kan nog niet: dit plan is nog niet verlengd.",
        ),
        (("verlenging",), "Dat doe je met: spv extend noor.yaml"),
        (("verlenging", "--moment", "abc"), "dit plan is nog niet verlengd"),
        (("afsluiting",), "dit plan is nog niet afgesloten. Dat doe je met: spv close noor.yaml"),
        (
            ("gespreksverslag", "--moment", "1"),
            "gesprek is nog niet vastgelegd. Dat doe je met: spv evaluate noor.yaml",
        ),
        (("gespreksverslag", "--moment", "abc"), "‘abc’ staat niet in dit bestand. Kies uit: 1 ("),
        (("doorloopverslag",), "Bij dit soort document (verbeterplan) hoort geen ‘doorloopverslag’."),
    ],
)
def test_a_letter_that_can_not_be_made_yet_says_what_comes_before(
    options: tuple[str, ...], said: str
) -> None:
    ran = spv("render", "noor.yaml", "--letter", *options)
    assert ran.code == 2
    assert said in " ".join(ran.err.split())


def test_an_extension_that_is_not_there_is_no_talk() -> None:
    extend("--format", "md")
    ran = spv("render", "noor.yaml", "--letter", "verlenging", "--moment", "abc")
    assert ran.err.startswith(
        "‘abc’ staat niet in dit bestand. Kies uit: 1 (Verlenging tot en met 31 oktober"
    )
    assert spv("render", "noor.yaml", "--letter", "verlenging", "--moment", "1", "-o", "v.md").code == 0


# --- Refusals: everything stays as it was ----------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sign",), "Er ontbreekt nog iets: --datum."),
        (("sign", "--datum", "2024-02-30"), "bestaat niet"),
        (("sign", "--datum", "2190-01-02"), "2 januari 2190 moet nog komen."),
        (("sign", "--datum", "2004-10-20"), "20 oktober 2004 is lang vóór het plan, dat begint op 2 maart 2024. Klopt het jaar?\n"),
        (("sign", "--datum", "2004-02-26"), "26 februari 2004 is lang vóór het plan, dat begint op 2 maart 2024. Klopt het jaar? Bedoel je 26 februari 2024? Typ dan: 26-2-2024"),
        (("sign", "--datum", "2004-02-29"), "Bedoel je 29 februari 2024?"),
        (("sign", "--datum", "2023-11-24"), "Klopt het jaar?\n"),  # a year on the plan was over
        (("sign", "--datum", "2024-02-26", "--wijze", "gezien"), "Kies uit: akkoord, ontvangst of keuze."),
        (("sign", "--datum", "2024-02-26", "--plaats", " "), "Achter --plaats staat niets."),
        (("sign", "--datum", "2024-02-26", "--plaats", "A\x07"), "onzichtbaar stuurteken"),
        (("extend",), "Er ontbreekt nog iets: --einde en --reden."),
        (("extend", "--einde", "2024-10-31"), "Er ontbreekt nog iets: --reden."),
        (("extend", "--einde", "2024-08-30", "--reden", "x"), "Het plan loopt al tot en met 30 augustus 2024."),
        (("extend", "--einde", "2204-10-31", "--reden", "x"), "Kies een jaar"),
        (("extend", "--einde", "2042-10-31", "--reden", "x"), "Klopt het jaar?"),
        (("extend", "--einde", "2024-09-10", "--reden", "x"), "geen werkdag voor een nieuw gesprek"),
        (("extend", "--einde", "2024-10-31", "--reden", " "), "Een reden is nodig."),
        (("extend", "--einde", "2024-10-31", "--reden", "n.t.b."), "(S01)"),
        (("extend", "--einde", "2024-10-31", "--reden", "x", "--evaluatie", "2024-09-02"), "vanaf 14 september 2024"),
        (("extend", "--einde", "2024-10-31", "--reden", "x", "--evaluatie", "2024-12-02"), "(T03)"),
        (("extend", "--einde", "2024-10-31", "--reden", "Noor heeft een burn-out."), "gezondheid"),
        (("extend", "--einde", "2024-10-31", "--reden", "x", "--datum", "2190-01-02"), "moet nog komen"),
        (("extend", "--einde", "2024-10-31", "--reden", "x", "--format", "doc"), "‘doc’"),
        (("extend", "--einde", "2024-10-31", "--reden", "x", "--datum", "2020-08-30"), "30 augustus 2020 ligt vóór de dag waarop het plan is uitgereikt: 26 februari 2024. Klopt het jaar? Bedoel je 30 augustus 2024?"),
        (("close", "--uitkomst", "doelen_niet_behaald", "--datum", "2020-08-30"), "ligt vóór de dag waarop het plan is uitgereikt"),
        (("close",), "Er ontbreekt nog iets: --uitkomst."),
        (("close", "--uitkomst", "klaar"), "Kies uit: doelen behaald, doelen niet behaald of voortijdig beëindigd."),
        (("close", "--uitkomst", "doelen_niet_behaald", "--maatregel", "ontslag"), "‘Ontslag’ is in dit plan niet aangekondigd."),
        (("close", "--uitkomst", "doelen_behaald", "--maatregel", "overplaatsing"), "(P10)"),
        (("close", "--uitkomst", "doelen_niet_behaald", "--maatregel", "boete"), "‘boete’ is geen keuze."),
        (("close", "--uitkomst", "voortijdig_beeindigd"), "maar er staat niet waarom"),
        (("close", "--uitkomst", "doelen_niet_behaald", "--toelichting", "Je burn-out speelde mee."), "gezondheid"),
        (("close", "--uitkomst", "doelen_niet_behaald", "--toelichting", "Door je scheiding bleef het 84%."), "dus spv heeft het niet bewaard"),
        (("extend", "--einde", "2024-10-31", "--reden", "Door je scheiding bleef het 84%."), "dus spv heeft het niet bewaard"),
        (("close", "--uitkomst", "doelen_niet_behaald", "--datum", "morgen"), "datum"),
    ],
)  # fmt: skip
def test_a_refusal_leaves_everything_as_it_was(folder: Path, words: tuple[str, ...], said: str) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    command, *options = words
    ran = spv(command, "noor.yaml", "--no-input", *options)
    assert ran.code in (1, 2)
    assert said in ran.out + ran.err
    assert english(ran.err) == []
    assert "burn-out" not in ran.out + ran.err, "what is private is not repeated"
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    "words", [("sign", "--datum", "2024-02-26"), ("close", "--uitkomst", "doelen_niet_behaald")]
)
@pytest.mark.parametrize("word", ["-", ".", "weg.yaml", "noor.docx"])
def test_only_one_plan_in_a_file(folder: Path, words: tuple[str, ...], word: str) -> None:
    Path("twee.yaml").write_bytes(PLAN.read_bytes())
    before = {path: path.read_bytes() for path in folder.iterdir()}
    command, *options = words
    assert spv(command, word, "--no-input", *options).code == 2
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_fault_keeps_a_plan_from_being_signed_and_not_from_being_closed() -> None:
    text = PLAN.read_text("utf-8")
    PLAN.write_text(text.replace("    deadline: 2024-08-30\n", "    deadline: 2025-08-29\n"), "utf-8")
    assert "T02" in codes()
    before = PLAN.read_bytes()
    ran = sign()
    assert (ran.code, PLAN.read_bytes()) == (1, before)
    assert "T02" in ran.out and "Verbeter dat voordat jullie tekenen." in ran.err
    assert close("doelen_niet_behaald").code == 0


def test_a_plan_with_gaps() -> None:
    PLAN.write_text("soort: verbeterplan\n", "utf-8")
    for ran in (sign(), extend(), close("doelen_behaald")):
        assert ran.code == 1
        assert "Niets vastgelegd" in ran.err
    assert PLAN.read_text("utf-8") == "soort: verbeterplan\n"


# --- Any text, any layout --------------------------------------------------------------------------


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=hostile)
def test_any_text_comes_back_exactly(text: str) -> None:
    before = measured("84%").encode()
    PLAN.write_bytes(before)
    ran = close("doelen_niet_behaald", "--toelichting", text, "--format", "md", "-o", "uit/")
    assert ran.code in (0, 1, 2)
    if ran.code == 0:
        told = plan_in().afsluiting.toelichting
        assert told == (composed(text.strip()) or None)
        assert PLAN.read_bytes().startswith(before)
    elif "Vastgelegd" not in ran.err:
        assert PLAN.read_bytes() == before


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark_stay(mark: bytes) -> None:
    before = mark + PLAN.read_bytes().replace(b"\n", b"\r\n")
    PLAN.write_bytes(before)
    assert sign().code == extend().code == close("doelen_niet_behaald", day="2024-10-31").code == 0
    after = PLAN.read_bytes()
    assert after.startswith(mark + b"# Verzonnen")
    assert after.count(b"\n") == after.count(b"\r\n") > before.count(b"\r\n") + 15
    assert "P06" not in codes()


# --- At a terminal ---------------------------------------------------------------------------------


EXTEND_ANYHOW = (
    r"Let op: van ‘Eerste evaluatie’[\s\S]*in een verslag is gemeten[\s\S]*toch zo verlengen: ja of nee \[nee\]",
    "ja",
)
ANYHOW = ("Wil je het plan van Noor Jansen toch zo afsluiten: ja of nee \\[nee\\]", "ja")
CLOSING = [
    ANYHOW,
    (
        r"Het plan van Noor Jansen liep tot[\s\S]*Terugbelafspraken: 84% op 30 augustus 2024; de norm is minimaal 90%",
        "",
    ),
    ("De uitkomst: doelen behaald, doelen niet behaald of voortijdig beëindigd", "klaar"),
    (r"Kies uit: doelen\s+behaald, doelen\s+niet\s+behaald", "niet gehaald"),
    ("Welke maatregel stel je voor: verdere begeleiding of overplaatsing", "boete"),
    (r"geen\s+keuze", "ontslag"),
    (r"‘Ontslag’ is in dit plan niet\s+aangekondigd", "begeleiding"),
    ("Hoe kwamen jullie tot deze uitkomst", "Het bleef 84%."),
    ("Dag van afsluiten", "2024-08-30"),
]


@needs_terminal
def test_closing_by_questions(folder: Path) -> None:
    child = talk(folder, "close", "noor.yaml", answers=[*CLOSING, ("Klopt dat: ja of nee", "ja")])
    child.expect("Gemaakt: noor-afsluiting.docx")
    assert ended(child) == 0
    closing = plan_in().afsluiting
    assert (closing.maatregel, closing.toelichting) == ("verdere_begeleiding", "Het bleef 84%.")


@needs_terminal
def test_what_is_typed_behind_outcome_and_measure_is_proposed_as_the_account(folder: Path) -> None:
    answers = (
        ANYHOW,
        ("De uitkomst", "niet behaald, je ging van 71% naar 84%"),
        (r"De rest staat hieronder[\s\S]*Welke maatregel", "verdere begeleiding, want de coaching hielp"),
        (r"Hoe kwamen jullie tot deze uitkomst \[Je ging van 71% naar 84%\. De coaching hielp\.\]", ""),
        CLOSING[-1],
        ("Klopt dat: ja of nee", "ja hoor"),
    )
    child = talk(folder, "close", "noor.yaml", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.docx")
    assert ended(child) == 0
    closing = plan_in().afsluiting
    assert (closing.uitkomst, closing.maatregel) == ("doelen_niet_behaald", "verdere_begeleiding")
    assert closing.toelichting == "Je ging van 71% naar 84%. De coaching hielp."


@needs_terminal
def test_who_closes_against_the_last_judgement_is_asked_what_changed(folder: Path) -> None:
    judged = measured("84%").replace("oordeel: niet_op_schema", "oordeel: op_schema")
    PLAN.write_text(judged, "utf-8")
    answers = [
        *CLOSING[:-2],
        (
            r"Let op: de uitkomst[\s\S]*‘op schema’[\s\S]*anders ging[\s\S]*Hoe kwamen jullie tot deze uitkomst",
            "",
        ),
        (
            r"Hier is een toelichting nodig[\s\S]*Hoe kwamen jullie",
            "Na het verslag van augustus viel er een klant weg; het bleef 84%.",
        ),
        CLOSING[-1],
        ("Klopt dat: ja of nee", "ja"),
    ]
    child = talk(folder, "close", "noor.yaml", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.docx")
    assert ended(child) == 0


def test_without_questions_too_what_changed_since_the_last_judgement_is_needed() -> None:
    judged = measured("84%").replace("oordeel: niet_op_schema", "oordeel: op_schema")
    PLAN.write_text(judged, "utf-8")
    ran = close("doelen_niet_behaald", "--format", "md")
    assert ran.code == 1 and "Schrijf wat er na dat verslag anders ging" in " ".join(ran.err.split())
    assert PLAN.read_text("utf-8") == judged
    account = "Na het verslag van augustus viel er een klant weg; het bleef 84%."
    assert close("doelen_niet_behaald", "--toelichting", account, "--format", "md").code == 0


SILENT = (
    r"Let op: van ‘Eerste evaluatie’ \(2 april 2024\)[\s\S]*en ‘Zesde\s+evaluatie’[\s\S]*geen\s+verslag"
    r"[\s\S]*toch zo afsluiten: ja of nee \[nee\]"
)


@needs_terminal
@pytest.mark.parametrize("options", [(), ("--uitkomst", "niet behaald", *WHY)])
def test_talks_without_a_report_are_named_before_anything_else_and_enter_is_no(
    folder: Path, options: tuple[str, ...]
) -> None:
    before = PLAN.read_bytes()
    child = talk(folder, "close", "noor.yaml", *options, answers=[(SILENT, "")])
    child.expect(r"Er is niets vastgelegd[\s\S]*spv evaluate noor.yaml")
    assert ended(child) == 130
    assert PLAN.read_bytes() == before


@needs_terminal
def test_talks_without_a_report_are_named_before_a_plan_is_extended(folder: Path) -> None:
    before = PLAN.read_bytes()
    child = talk(folder, "extend", "noor.yaml", answers=[(EXTEND_ANYHOW[0], "")])
    child.expect(r"Er is niets vastgelegd[\s\S]*spv evaluate noor.yaml")
    assert ended(child) == 130
    assert PLAN.read_bytes() == before
    idle = "negeer:\n  - regel: P14\n    reden: Door vakantie gingen ze niet door.\n"
    PLAN.write_text(PLAN.read_text("utf-8") + idle, "utf-8")
    assert "geen verslag" not in extend("--format", "md").err


@needs_terminal
def test_who_closes_anyhow_is_not_told_twice(folder: Path) -> None:
    child = talk(folder, "close", "noor.yaml", "--uitkomst", "niet behaald", *WHY, answers=[(SILENT, "ja")])
    child.expect("Gemaakt: noor-afsluiting.docx")
    assert "P14" not in child.before
    assert ended(child) == 0
    assert "6 zonder verslag" in spv("status", "noor.yaml", "--format", "json").out
    assert codes() == ["P14"]


@needs_terminal
def test_talks_before_the_day_of_closing_count_and_who_wrote_why_is_not_asked(folder: Path) -> None:
    early = ("--datum", "2024-04-01", "--uitkomst", "voortijdig", "--toelichting", "Je kiest ander werk.")
    child = talk(folder, "close", "noor.yaml", *early)
    child.expect("later dan de dag van afsluiten")
    assert ended(child) == 2
    idle = "negeer:\n  - regel: P14\n    reden: Door vakantie gingen ze niet door.\n"
    PLAN.write_text(PLAN.read_text("utf-8") + idle, "utf-8")
    child = talk(folder, "close", "noor.yaml", "--uitkomst", "niet behaald", *WHY)
    child.expect("Gemaakt: noor-afsluiting.docx")
    assert ended(child) == 0


@needs_terminal
def test_a_measure_is_explained_and_no_day_before_a_report_will_do(folder: Path) -> None:
    answers = [
        ANYHOW,
        ("De uitkomst", "niet gehaald"),
        ("Welke maatregel stel je voor", "overplaatsing"),
        ("Hoe kwamen jullie tot deze uitkomst", ""),
        (
            r"Hier is een toelichting nodig[\s\S]*welke\s+hulp[\s\S]*wat is er gedaan, en welke hulp was er",
            "niet gehaald",
        ),
        (r"legt\s+een\s+maatregel\s+als\s+deze\s+niet\s+uit", "28-9-2024"),
        (
            r"legt\s+een\s+maatregel\s+als\s+deze\s+niet\s+uit",
            "Van juni tot en met augustus bleef je op 84%.",
        ),
        (r"(?:waarom\s+deze|welke\s+hulp)[\s\S]*dan\s+blijft\s+het\s+zo\.\s+Hoe\s+kwamen", ""),
        ("Dag van afsluiten", "2024-07-10"),
        (r"Eindbeoordeling’\s+is\s+van\s+30\s+augustus", "2024-08-30"),
        ("Klopt dat: ja of nee", "ja"),
    ]
    child = talk(folder, "close", "noor.yaml", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.docx")
    assert ended(child) == 0
    assert (plan_in().afsluiting.maatregel, plan_in().afsluiting.toelichting) == (
        "overplaatsing",
        "Van juni tot en met augustus bleef je op 84%.",
    )


@needs_terminal
def test_an_outcome_against_the_figures_is_explained_at_once(folder: Path) -> None:
    answers = [
        ANYHOW,
        ("De uitkomst", "doelen behaald"),
        ("Hoe kwamen jullie tot deze uitkomst", "n.v.t."),
        (
            r"Opgevat als: geen antwoord[\s\S]*toelichting nodig[\s\S]*84%[\s\S]*waarom\s+het\s+anders\s+is",
            "In september was het 91%.",
        ),
        ("Dag van afsluiten", "2024-08-30"),
        ("Klopt dat: ja of nee", "ja"),
    ]
    child = talk(folder, "close", "noor.yaml", "--format", "md", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.md")
    assert ended(child) == 0


def test_guidance_that_was_not_announced_can_follow() -> None:
    text = PLAN.read_text("utf-8")
    PLAN.write_text(text.replace("    - verdere_begeleiding\n", ""), "utf-8")
    assert PLAN.read_text("utf-8") != text
    assert close("niet behaald", "--maatregel", "verdere begeleiding").code == 0


@needs_terminal
def test_a_goal_that_nobody_measured_is_not_missed_and_the_account_is_read_over(folder: Path) -> None:
    PLAN.write_text(UNMEASURED, "utf-8")
    answers = [
        ANYHOW,
        (r"liep tot en met 30 augustus 2024[\s\S]*nog niet gemeten[\s\S]*ruim \d+\s+maanden\s+geleden", ""),
        ("Hier is een antwoord nodig", "doelen niet behaald"),
        (r"is\s+niet\s+gemeten[\s\S]*spv\s+evaluate[\s\S]*voortijdig\s+beëindigd", "voortijdig"),
        ("Waarom is het plan niet afgemaakt, en wat bespraken jullie daarover", "einde dienstverband"),
        (r"blijkt\s+niet\s+waarom\s+het\s+plan\s+stopt[\s\S]*Schrijf", "het plan bleef liggen na juni"),
        (r"Gaat Noor Jansen uit dienst\? Zo ja, wat is de laatste dag \(Enter: nee\)", ""),
        ("Dag van afsluiten", "2024-12-31"),
        (r"Het plan bleef liggen na juni\.\s+Dit komt[\s\S]*ruim 4\s+maanden\s+na\s+het\s+einde", "ja"),
    ]
    child = talk(folder, "close", "noor.yaml", "--format", "md", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.md")
    assert ended(child) == 0
    letter = " ".join(Path("noor-afsluiting.md").read_text("utf-8").split())
    for said in (
        "liep tot en met 30 augustus 2024, en is niet afgemaakt",
        "## Waarom het plan niet is afgemaakt Het plan bleef liggen na juni.",
        "**Laatste meting**: niet gemeten",
        "## Wat we afspraken -",
    ):
        assert said.rstrip(" -") in letter
    assert "wat er is gemeten" not in letter and "eerder stopt" not in letter


@needs_terminal
def test_who_leaves_gets_a_letter_about_what_ends_and_the_day_stands_in_the_plan(folder: Path) -> None:
    PLAN.write_text(UNMEASURED, "utf-8")
    answers = [
        ANYHOW,
        ("De uitkomst", "voortijdig"),
        ("Waarom is het plan niet afgemaakt", "Je neemt zelf ontslag en begint elders."),
        ("Gaat Noor Jansen uit dienst", "ja"),
        ("Op welke dag", "1-1-2020"),
        (r"ligt\s+vóór\s+de\s+start\s+van\s+het\s+plan", "ja, 31 december 2024"),
        ("Dag van afsluiten", "2024-11-29"),
        (r"de\s+laatste\s+dag\s+in\s+dienst\s+is\s+31\s+december\s+2024", "ja"),
    ]
    child = talk(folder, "close", "noor.yaml", "--format", "md", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.md")
    assert ended(child) == 0
    assert plan_in().uit_dienst_op == date(2024, 12, 31)
    assert "P06" not in codes()
    letter = " ".join(Path("noor-afsluiting.md").read_text("utf-8").split())
    for said in (
        "**Uit dienst op**: 31 december 2024",
        "Je gaat bij ons uit dienst; 31 december 2024 is je laatste dag.",
        "## Hoe het nu verdergaat",
        "Je dienstverband loopt tot en met 31 december 2024.",
        "wensen je het beste",
    ):
        assert said in letter
    for other in ("advies vragen", "bespreken we met je", "Welke hulp je kreeg"):
        assert other not in letter


def test_the_day_that_somebody_leaves_is_an_option_too() -> None:
    why = ("--toelichting", "Je begint elders.", "--format", "md", "--uit-dienst-op", "1-7-2024")
    PLAN.write_text(EARLIER, "utf-8")
    assert close("voortijdig", *why, day="2024-06-03").code == 0
    letter = " ".join(Path("noor-afsluiting.md").read_text("utf-8").split())
    assert "Je verbeterplan stopt op 3 juni 2024. We hadden afgesproken" in letter
    assert "die erin staan, stoppen op 3 juni 2024. Je dienstverband loopt tot en met 1 juli 2024." in letter


@needs_terminal
def test_who_judges_before_the_end_is_asked_why_it_stops(folder: Path) -> None:
    PLAN.write_text(EARLIER, "utf-8")
    answers = [
        ANYHOW,
        ("De uitkomst", "niet behaald"),
        ("Welke maatregel", ""),
        (r"tot deze uitkomst, en waarom stopt het plan eerder dan 30 augustus 2024", ""),
        (
            r"toelichting\s+nodig[\s\S]*niet\s+wachten",
            "Je stond in mei op 60%, en je vroeg zelf om te stoppen.",
        ),
        ("Klopt dat: ja of nee", "ja"),
    ]
    child = talk(folder, "close", "noor.yaml", "--datum", "2024-06-03", "--format", "md", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.md")
    assert ended(child) == 0


def test_without_questions_it_is_a_fault() -> None:
    PLAN.write_text(UNMEASURED, "utf-8")
    before = PLAN.read_bytes()
    ran = close("doelen_niet_behaald")
    assert (ran.code, PLAN.read_bytes()) == (1, before)
    assert "maar het doel ‘Terugbelafspraken’ is niet gemeten" in ran.err and "(P14)" in ran.err
    PLAN.write_text(UNMEASURED + "negeer:\n  - regel: P14\n    reden: Samen zo vastgesteld.\n", "utf-8")
    assert close("doelen_niet_behaald", "--format", "md").code == 0
    letter = " ".join(Path("noor-afsluiting.md").read_text("utf-8").split())
    assert "staat geen meting die dat laat zien" in letter


@pytest.mark.parametrize(
    ("typed", "account"),
    [
        ("einde dienstverband", False),
        ("ontslag per 1 oktober", False),
        ("overplaatsing naar Breda volgt", False),
        ("ja", False),
        ("Het bleef 84%.", True),
        ("Je kiest andere functie.", True),
        ("84% in augustus, norm 90%", True),
    ],
)
def test_what_is_an_account_of_an_outcome(typed: str, account: bool) -> None:
    assert is_account(typed) is account


@needs_terminal
def test_no_is_no(folder: Path) -> None:
    before = PLAN.read_bytes()
    child = talk(folder, "close", "noor.yaml", answers=[*CLOSING, ("Klopt dat: ja of nee", "nee")])
    child.expect("Er is niets vastgelegd.")
    assert ended(child) == 130
    assert PLAN.read_bytes() == before


@pytest.mark.parametrize(("typed", "taken"), [("ja", True), ("Ja hoor.", True), ("ooit", False)])
def test_a_yes_takes_the_days_that_are_proposed(typed: str, taken: bool, tmp_path: Path) -> None:
    from running import typing
    from spvgen.cli.asking.kept import Kept
    from spvgen.cli.talks.extended_talks import ask_days, proposed_days

    end, agreed = date(2024, 10, 31), date(2024, 8, 30)
    proposed = proposed_days(plan_in(), end, agreed)
    with typing(typed, "") as (_, err):
        assert ask_days(plan_in(), end, None, Kept(tmp_path / "a.json", ""), agreed) == proposed
    assert ("Opgevat als: " in err.getvalue()) is taken
    assert ("zoals 31-10-2024." in " ".join(err.getvalue().split())) is not taken


@needs_terminal
def test_extending_by_questions(folder: Path) -> None:
    answers = [
        EXTEND_ANYHOW,
        ("nieuwe laatste dag", "2024-08-01"),
        ("Het plan loopt al tot en met 30 augustus 2024", "2024-10-31"),
        ("Waarom verlengen jullie", ""),
        ("Een reden is nodig", "Je gaat vooruit."),
        (r"coaching tot en met[\s\S]*Welke hulp krijgt Noor tot en met 31 oktober 2024", "geen"),
        (r"wel\s+meer\s+tijd,\s+maar\s+geen\s+hulp", "Karim coacht elke vrijdag een half uur"),
        ("Dag waarop jullie dit afspraken", "2024-08-30"),
        (r"Datums van de gesprekken.*\[20-9-2024, 10-10-2024, 31-10-2024\]", "2024-10-01, 2024-10-31"),
        ("Klopt dat: ja of nee", "ja"),
    ]
    child = talk(folder, "extend", "noor.yaml", answers=answers)
    child.expect("Gemaakt: noor-verlenging-tot-en-met-31-oktober-2024.docx")
    assert ended(child) == 0
    assert [moment.naam for moment in plan_in().evaluatiemomenten[-2:]] == [
        "Eerste evaluatie na verlenging",
        "Eindbeoordeling na verlenging",
    ]


@pytest.mark.parametrize("typed", ["", " ", "-", ".", "geen"])
def test_no_words_promise_no_help(typed: str) -> None:
    """A letter with *Hulp tot en met 31 oktober:* and nothing behind it would promise help."""
    read = _reader(plan_in(), "Noor El Idrissi", "Sanne de Wit")
    with patience(Patience.FIRST), pytest.raises(Doubt, match="wel meer tijd, maar geen hulp"):
        read(typed)
    with patience(Patience.INSISTED):
        assert read(typed) == NO_HELP


def test_the_example_of_help_is_given_by_the_manager() -> None:
    with pytest.raises(WrongUse) as refused:
        _reader(plan_in(), "Joost Bos", "Sanne de Wit")("ja")
    assert "Sanne coacht je elke vrijdag" in refused.value.hint


@needs_terminal
def test_answers_to_an_extension_come_back_after_a_no(folder: Path) -> None:
    answers = [
        EXTEND_ANYHOW,
        ("nieuwe laatste dag", "2024-11-03"),
        (r"Zondag 3 november 2024 is geen werkdag[\s\S]*maandag\s+4\s+november[\s\S]*\[ja\]", ""),
        ("Waarom verlengen jullie", "Je gaat vooruit."),
        ("Welke hulp krijgt Noor", "geen"),
        (r"geen\s+hulp[\s\S]*\[geen\]", ""),
        ("Dag waarop jullie dit afspraken", "2024-08-30"),
        ("Datums van de gesprekken", ""),
        (r"\(P15\)[\s\S]*Klopt dat: ja of nee", "nee"),
    ]
    before = PLAN.read_bytes()
    child = talk(folder, "extend", "noor.yaml", answers=answers)
    child.expect(r"antwoorden\s+staan\s+dan\s+als\s+voorstel")
    assert "regel" not in child.before
    assert ended(child) == 130
    assert PLAN.read_bytes() == before
    again = [
        EXTEND_ANYHOW,
        (r"nieuwe laatste dag.*\[4-11-2024\]", ""),
        (r"Waarom verlengen jullie.*\[Je gaat vooruit.\]", "Je gaat vooruit; de coaching loopt door."),
        ("Dag waarop jullie dit afspraken", ""),
        ("Datums van de gesprekken", ""),
        (r"Klopt dat: ja of nee \[ja\]", ""),
    ]
    child = talk(folder, "extend", "noor.yaml", answers=again)
    child.expect("Gemaakt: ")
    assert ended(child) == 0
    assert str(plan_in().einde) == "2024-11-04"
    assert not Path(".spv").exists()


@needs_terminal
def test_another_last_day_than_the_one_proposed(folder: Path) -> None:
    answers = [
        EXTEND_ANYHOW,
        ("nieuwe laatste dag", "2024-11-03"),
        (r"is geen werkdag[\s\S]*of een\s+andere\s+dag\s+\[ja\]", "1-11-2024"),
        ("Waarom verlengen jullie", "Je gaat vooruit."),
        ("Welke hulp krijgt Noor", "Elke vrijdag coaching door Karim."),
        ("Dag waarop jullie dit afspraken", "2024-08-30"),
        ("Datums van de gesprekken", ""),
        (r"Klopt dat: ja of nee", "ja"),
    ]
    child = talk(folder, "extend", "noor.yaml", answers=answers)
    child.expect("Gemaakt: ")
    assert ended(child) == 0
    assert str(plan_in().einde) == "2024-11-01"


@needs_terminal
def test_closing_too_early_is_no_by_default_and_the_way_back_is_told(folder: Path) -> None:
    PLAN.write_text(EARLIER, "utf-8")
    before = PLAN.read_bytes()
    chosen = [ANYHOW, ("De uitkomst", "niet gehaald"), ("Welke maatregel", "begeleiding")]
    early = [*chosen, CLOSING[7], ("Dag van afsluiten", "2024-06-03")]
    asked = r"Wacht\s+met\s+het\s+oordeel[\s\S]*vóór[\s\S]*Klopt dat: ja of nee \[nee\]"
    child = talk(folder, "close", "noor.yaml", answers=[*early, (asked, "")])
    child.expect("Er is niets vastgelegd")
    assert ended(child) == 130
    assert PLAN.read_bytes() == before
    assert close("doelen_niet_behaald").code == 0
    text = PLAN.read_text("utf-8")
    PLAN.write_text(text[: text.index("afsluiting:")], "utf-8")
    assert PLAN.read_bytes() == before, "taking the block away gives the plan back"


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("niet behaald", "doelen_niet_behaald"),
        ("Doelen niet gehaald", "doelen_niet_behaald"),
        ("niet alle doelen", "doelen_niet_behaald"),
        ("gehaald", "doelen_behaald"),
        ("eerder gestopt", "voortijdig_beeindigd"),
        ("voortijdig beëindigd", "voortijdig_beeindigd"),
        ("niet_behaald", "doelen_niet_behaald"),
        ("Alle doelen zijn behaald.", "doelen_behaald"),
        ("Het plan is tussentijds gestopt", "voortijdig_beeindigd"),
        ("deels behaald", None),
        ("deels niet behaald", None),
        ("Alle doelen behaald, geen maatregel nodig", None),
        ("Doelen eerder behaald dan gepland", None),
        ("nog niet behaald", None),
        ("niet voortijdig beëindigd", None),
        ("behaald of niet behaald", None),
        ("", None),
    ],
)
def test_an_outcome_in_plain_words(typed: str, outcome: str | None) -> None:
    ran = close(typed, "--toelichting", "Zo is het, want het nieuwe rooster werkt.")
    assert ran.code == (0 if outcome else 2)
    assert ("_" in ran.err) is False
    assert outcome is None or plan_in().afsluiting.uitkomst == outcome


@pytest.mark.parametrize("typed", ["deels behaald", "deels", "doelen deels niet behaald"])
def test_partly_reached_is_no_outcome_and_is_never_guessed(typed: str) -> None:
    text = PLAN.read_text("utf-8")
    begin, end = text.index("  - gebied: "), text.index("acties:\n")
    second = text[begin:end].replace("gebied: Terugbelafspraken", "gebied: Klantbestand")
    PLAN.write_text(f"{text[:end]}{second}{text[end:]}", "utf-8")
    before = PLAN.read_bytes()
    ran = close(typed, "--toelichting", "Eén doel haalde je.")
    assert (ran.code, PLAN.read_bytes()) == (2, before)
    assert "‘Deels’ is geen uitkomst." in ran.err
    assert "Kies uit: doelen behaald, doelen niet behaald of voortijdig beëindigd." in ran.err
    assert "In de brief staat per doel of het is behaald." in ran.err


@pytest.mark.parametrize(
    ("typed", "measure"),
    [
        ("een andere functie", "overplaatsing"),
        ("meer begeleiding", "verdere_begeleiding"),
        ("verdere_begeleiding", "verdere_begeleiding"),
        ("geen", None),
        ("Geen maatregel.", None),
    ],
)
def test_a_measure_in_plain_words(typed: str, measure: str | None) -> None:
    assert close("niet behaald", "--maatregel", typed, *WHY).code == 0
    assert plan_in().afsluiting.maatregel == measure


@pytest.mark.parametrize(
    "typed",
    [
        "geen overplaatsing",
        "nog geen overplaatsing",
        "overplaatsing volgt niet",
        "zonder begeleiding",
        "nog niets",
    ],
)
def test_a_measure_that_is_denied_does_not_follow(typed: str) -> None:
    before = PLAN.read_bytes()
    ran = close("niet behaald", "--maatregel", typed)
    assert (ran.code, PLAN.read_bytes()) == (2, before)
    assert f"‘{typed}’ is geen keuze" in ran.err and "Kies uit: " in ran.err


@needs_terminal
@pytest.mark.parametrize(
    ("typed", "manner"),
    [("", "keuze"), ("ontvangst", "ontvangst"), ("Akkoord.", "akkoord"), ("‘Voor ontvangst’", "ontvangst")],
)
def test_signing_by_a_question(folder: Path, typed: str, manner: str) -> None:
    answers = [
        (r"Ondertekening van het plan van Noor Jansen[\s\S]*Dag van tekenen", "2024-02-26"),
        (r"Waarvoor tekende Noor Jansen: akkoord of ontvangst", typed),
        (r"ondertekend op 26 februari 2024(?:, voor \w+)?\. Klopt dat: ja of nee \[ja\]", ""),
    ]
    child = talk(folder, "sign", "noor.yaml", answers=answers)
    child.expect("Vastgelegd in noor.yaml")
    assert ended(child) == 0
    assert plan_in().ondertekening.wijze == manner


@pytest.mark.parametrize(
    ("options", "lines", "asked"),
    [((), ("9 maart 2024", "", "nee"), True), (("--datum", "9 maart 2024"), ("",), False)],
)
def test_a_day_that_was_asked_is_read_over_before_it_stands(
    options: tuple[str, ...], lines: tuple[str, ...], asked: bool
) -> None:
    from running import typing
    from spvgen.__main__ import main

    before = PLAN.read_bytes()
    with typing(*lines) as (_, err):
        code = main(["sign", "noor.yaml", *options])
    said = err.getvalue()
    assert ("Klopt dat: ja of nee" in said) is asked
    assert (PLAN.read_bytes() == before) is asked
    assert code == (130 if asked else 0)
    assert asked or "Klopt de dag van tekenen niet? Verbeter dan in het bestand ‘datum’" in said


def test_who_breaks_off_after_recording_hears_how_to_make_the_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    from running import typing
    from spvgen.__main__ import main

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("spvgen.cli.talks.planfile.make_all", stop)
    words = ("--uitkomst", "doelen_niet_behaald", "--toelichting", "Je ging van 71% naar 84%.", "--no-input")
    with typing() as (_, err):
        assert main(["close", "noor.yaml", *words, "--datum", "2024-09-13"]) == 130
    said = " ".join(err.getvalue().split())
    assert "De brief maak je nog met: spv render noor.yaml --letter afsluiting" in said
    assert plan_in().afsluiting is not None


@pytest.mark.parametrize("manner", ["niet akkoord", "voor", "gezien"])
def test_no_manner_is_guessed(manner: str) -> None:
    ran = sign("--wijze", manner)
    assert ran.code == 2
    assert "Kies uit: akkoord, ontvangst of keuze." in ran.err


@needs_terminal
def test_somebody_else_saved_the_plan_meanwhile(folder: Path) -> None:
    child = talk(folder, "close", "noor.yaml", answers=CLOSING)
    child.expect("Klopt dat: ja of nee")
    PLAN.write_bytes(PLAN.read_bytes() + b"# van een ander\n")
    theirs = PLAN.read_bytes()
    child.sendline("ja")
    child.expect("intussen veranderd")
    assert ended(child) == 2
    assert PLAN.read_bytes() == theirs
    assert not list(folder.glob("*.docx"))


@needs_terminal
def test_ctrl_c_at_a_question(folder: Path) -> None:
    before = PLAN.read_bytes()
    child = talk(folder, "close", "noor.yaml", answers=CLOSING[:3])
    child.expect("Kies uit")
    break_off(child)
    assert PLAN.read_bytes() == before


def test_what_a_command_records_stands_in_the_order_of_the_models() -> None:
    whole = list(Verbeterplan.model_fields)
    ends = whole[whole.index("gevolgen") :]
    for keys in (ends, *(list(part.model_fields) for part in (Ondertekening, Verlenging, Afsluiting))):
        assert [key for key in KEY_ORDER if key in keys] == keys


# --- What git knows of it --------------------------------------------------------------------------


def test_what_changed_since_the_signing_is_told_and_nothing_private(folder: Path) -> None:
    kept = dossier(folder, "noor.yaml")
    sign()
    kept.commit(None, "Ondertekend", day="2024-02-26")
    extend()
    assert "Sinds de ondertekening" not in spv("check", "noor.yaml").out
    text = PLAN.read_text("utf-8").replace("norm: minimaal 90%", "norm: minimaal 91%")
    joined = "slotopmerking: We houden rekening met je burn-out.\nzienswijze: Ik ga ervoor.\n"
    PLAN.write_text(text + joined, "utf-8")
    told = spv("check", "noor.yaml").out
    _, _, since = told.partition("Sinds de ondertekening (versie ")
    assert "26 februari 2024) is dit veranderd:" in since
    assert "doel ‘Terugbelafspraken’, norm: minimaal 90% → minimaal 91%" in since
    assert "slotopmerking" in since
    assert "burn-out" not in told
    assert "verlengd" not in since, "an extension is no change of what was signed"
    assert "zienswijze" not in since, "nor is an answer that came later"
    assert "Sinds" not in spv("check", "noor.yaml", "--format", "json").out
    assert "Sinds" not in spv("check", "noor.yaml", "--select", "M").out


def test_what_signing_advises_works_also_for_a_plan_that_was_never_added(folder: Path) -> None:
    kept = dossier(folder, "noor.yaml")
    told = sign().err
    commands = re.findall(r"^  git (.*)$", told, re.MULTILINE)
    assert len(commands) == 2 and "&&" not in told
    for command in commands:
        kept.git(*shlex.split(command))
    assert kept.git("log", "--format=%s", "--", "noor.yaml") == "Ondertekend"


def test_without_git_only_the_finding_is_told() -> None:
    sign()
    PLAN.write_text(PLAN.read_text("utf-8").replace("norm: minimaal 90%", "norm: minimaal 91%"), "utf-8")
    ran = spv("check", "noor.yaml")
    assert "P06" in ran.out and "Sinds" not in ran.out
    assert ran.err == ""


@pytest.mark.parametrize("day", ["2024-02-26", "2023-12-01", "2024-03-15"])
def test_a_plan_is_signed_within_a_season_before_it_starts_or_later(day: str) -> None:
    text = PLAN.read_text("utf-8")
    PLAN.write_text(text.replace("uitgereikt_op: 2024-02-26\n", ""), "utf-8")
    assert spv("sign", "noor.yaml", "--no-input", "--datum", day).code == 0


@pytest.mark.parametrize(
    ("end", "last"),
    [
        ("2025-04-18", "2025-04-22"),  # Goede Vrijdag: behind Easter
        ("2025-05-05", "2025-05-06"),
        ("2025-03-29", "2025-03-28"),  # a Saturday: the working day before it
        ("2025-05-06", "2025-05-06"),
    ],
)
def test_no_talk_of_an_extension_is_on_a_day_that_many_have_off(end: str, last: str) -> None:
    plan = api.load(held_two_years_ago().encode(), "noor.yaml").plan
    assert isinstance(plan, Verbeterplan)
    days = proposed_days(plan, date.fromisoformat(end), date.min)
    assert str(days[-1]) == last
    assert all(map(suits_a_talk, days))


@pytest.mark.parametrize(
    ("typed", "meant", "told"),
    [
        ("een andere functie", "overplaatsing", True),
        ("andere functie", "overplaatsing", True),
        ("meer begeleiding", "verdere_begeleiding", True),
        ("overplaatsing", "overplaatsing", False),
        ("Overpl", "overplaatsing", False),
        ("geen", "", False),
    ],
)
def test_a_measure_in_other_words_is_said_back(
    typed: str, meant: str, told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    text = clean_plan() | {
        "gevolgen": {"omschrijving": "Dat kan gevolgen hebben.", "maatregelen": ["overplaatsing"]}
    }
    plan = api.load(dump(text).encode(), "plan.yaml").plan
    assert _read_measure(plan, typed) == meant
    assert ("Opgevat als" in capsys.readouterr().err) == told


def announcing(*measures: str) -> Verbeterplan:
    told = {"omschrijving": "Dat kan gevolgen hebben.", "maatregelen": list(measures)}
    plan = api.load(dump(clean_plan() | {"gevolgen": told}).encode(), "plan.yaml").plan
    assert isinstance(plan, Verbeterplan)
    return plan


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("ontslag op staande voet", "ontslag"),
        ("per direct ontslag", "ontslag"),
        ("ontslag met wederzijds goedvinden", "ontslag"),
        ("een laatste waarschuwing", "waarschuwing"),
        ("tweede schriftelijke waarschuwing", "waarschuwing"),
        ("tijdelijke demotie", "demotie"),
        ("salaris inhouden", "andere arbeidsvoorwaarden"),
    ],
)
def test_a_measure_that_is_more_than_was_announced_is_not_shortened(typed: str, named: str) -> None:
    plan = announcing("waarschuwing", "demotie", "andere_arbeidsvoorwaarden", "ontslag")
    with pytest.raises(WrongUse) as refused:
        _read_measure(plan, typed)
    assert refused.value.message == f"‘{typed}’ is iets anders dan ‘{named}’."
    assert f"Typ dan alleen: {named}." in refused.value.hint


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("een waarschuwing", "waarschuwing"),
        ("helaas ontslag", "ontslag"),
        ("we stellen een demotie voor", "demotie"),
        ("ontslagen", "ontslag"),
        ("ontsl", "ontslag"),
        ("het contract beëindigen", "ontslag"),
        ("terug in functie", "demotie"),
        ("meer begeleiding door Karim", "verdere_begeleiding"),
    ],
)
def test_a_measure_in_a_few_words_stays_what_it_is(typed: str, meant: str) -> None:
    assert _read_measure(announcing("waarschuwing", "demotie", "ontslag"), typed) == meant


# --- What the plan knows already ----------------------------------------------------------------------


def asked_of(text: str, *answers: str, code: int = 130) -> str:
    """What ``spv close`` asks about this plan, in one line."""
    from running import typing
    from spvgen.__main__ import main

    PLAN.write_text(text, "utf-8")
    with typing(*answers) as (_, err):
        assert main(["close", "noor.yaml", "--format", "md"]) == code, err.getvalue()
    return " ".join(err.getvalue().split())


LEAVES = "uit_dienst_op: 2024-05-31\n"
BEFORE_THE_LAST = re.sub(r"    verslag:\n(?:      .*\n)+", "", measured("92%"))


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        (measured("92%").replace("niet_op_schema", "op_schema"), "doelen behaald"),
        (measured("90%").replace("niet_op_schema", "op_schema"), "doelen behaald"),
        (measured("97,5%").replace("niet_op_schema", "op_schema"), "doelen behaald"),
        (measured("84%") + LEAVES, "voortijdig beëindigd"),
        (BEFORE_THE_LAST + LEAVES, "voortijdig beëindigd"),
        (measured("92%") + LEAVES, "voortijdig beëindigd"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_an_outcome_that_the_plan_knows_is_proposed(text: str, proposed: str) -> None:
    assert f"of voortijdig beëindigd [{proposed}]: " in asked_of(text, "ja")


@pytest.mark.parametrize(
    "text",
    [
        measured("89%").replace("niet_op_schema", "op_schema"),
        measured("84%"),
        measured("92%"),  # of which the last judgement is another
        BEFORE_THE_LAST,
        measured("84%") + "uit_dienst_op: 2024-09-30\n",
    ],
)
@pytest.mark.usefixtures("folder")
def test_no_other_outcome_is(text: str) -> None:
    assert "of voortijdig beëindigd: " in asked_of(text, "ja")


@pytest.mark.usefixtures("folder")
def test_why_a_plan_stops_is_proposed_where_its_employee_leaves() -> None:
    told = asked_of(measured("84%") + LEAVES, "ja", "", "", "", "ja", code=0)
    assert (
        "Waarom is het plan niet afgemaakt, en wat bespraken jullie daarover [Je laatste dag in dienst is 31 mei 2024.]: "
        in told
    )
    assert "[30-8-2024]: " in told, "long after, the day of the last talk"
    closing = plan_in().afsluiting
    assert (closing.toelichting, str(closing.datum)) == (
        "Je laatste dag in dienst is 31 mei 2024.",
        "2024-08-30",
    )


@pytest.mark.usefixtures("folder")
def test_nor_any_other_reason() -> None:
    assert "bespraken jullie daarover: " in asked_of(measured("84%"), "ja", "voortijdig")


@pytest.mark.usefixtures("folder")
def test_nor_where_the_plan_was_finished() -> None:
    good = measured("92%").replace("niet_op_schema", "op_schema") + "uit_dienst_op: 2024-09-30\n"
    assert "Hoe kwamen jullie tot deze uitkomst: " in asked_of(good, "ja", "")


@pytest.mark.parametrize("command", ["evaluate", "extend", "close", "sign"])
def test_a_plan_that_can_not_be_written_is_told_before_the_first_question(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "spvgen.cli.talks.planfile.write_fault", lambda at: PermissionError(13, "Permission denied")
    )
    with typing("ja") as (_, err):
        assert main([command, "noor.yaml"]) == 2
    assert "Er is niets in het plan veranderd." in " ".join(err.getvalue().split())
    assert "ja of nee" not in err.getvalue()
