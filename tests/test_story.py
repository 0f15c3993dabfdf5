"""The life of one plan, from ``init`` to ``close``, with the real git program.

One dossier is made once, step by step; each test reads one thing off it. Every document that comes of it is
put before the Open XML SDK, and ``log``, ``diff`` and ``status`` must tell the story as a person would.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import chdir
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from dossiers import PERSON
from running import Ran, english, spv
from support import program

PLAN: Final = "plannen/sara-de-vries.yaml"
FILLED: Final = (
    "2024-02-29",
    "Van september 2023 tot en met februari 2024 belde je gemiddeld 71% van de klanten op tijd terug.",
    "Klanten gaven je in 2023 gemiddeld een 8,4 voor je gesprekken.",
    "Je hebt niet geleerd hoe je de agenda in het klantsysteem gebruikt.",
    "Je volgt in maart de training agendabeheer.",
    "De norm van 90% staat sinds 2022 in je functieprofiel; jij kende haar niet.",
    "We bespreken elke week hoe ver je bent.",
    "De drukke maandag brengt twee keer zoveel terugbelafspraken als andere dagen.",
    "Karim vraagt uiterlijk 18 maart 2024 een tweede agenda aan voor de maandag.",
    "Terugbelafspraken",
    "Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.",
    "Van september 2023 tot en met februari 2024 was dat gemiddeld 71%.",
    "aandeel klanten dat op de afgesproken dag is teruggebeld",
    "71%",
    "minimaal 90%",
    "maand",
    "maandrapport van het klantsysteem",
    "Collega's met een vast rooster halen gemiddeld 93%; je krijgt zes maanden om naar 90% te groeien.",
    "Terugbellen op de afgesproken dag staat in je functieprofiel.",
    "Je zet elke werkdag om 9.00 uur de terugbelafspraken van die dag in je agenda.",
    "elke werkdag",
    "Ik loop elke vrijdag om 15.00 uur je lijst van die week met je door.",
    "elke vrijdag",
    "Karim luistert elke week twee gesprekken met je terug en bespreekt ze een half uur met je.",
    "elke week",
    "Je volgt in maart de training agendabeheer van twee dagdelen bij Waterland Academie.",
    "2024-03-26",
)
"""What is typed in the editor in the place of each …, from top to bottom."""

BY_HAND: Final = (
    ("    #- datum: 2024-01-09\n      #feit: ", "    - datum: 2024-01-09\n      feit: "),
    ("    #- datum: 2024-02-01\n      #onderwerp: ", "    - datum: 2024-02-01\n      onderwerp: "),
    (
        "    #tussendoelen:\n        #- datum: 2024-03-28\n          #waarde: …",
        "    tussendoelen:\n        - datum: 2024-05-21\n          waarde: 80%",
    ),
)


@dataclass
class Story:
    """The dossier, and what each command said when it was its turn."""

    folder: Path
    said: dict[str, Ran] = field(default_factory=dict)

    def spv(self, step: str, *words: str) -> Ran:
        with chdir(self.folder):
            ran = self.said[step] = spv(*words)
        return ran

    def git(self, *words: str, day: str) -> str:
        dates = dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), f"{day}T10:00:00+01:00")
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        hook = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}  # it runs spv
        done = subprocess.run(
            [program("git"), *words], cwd=self.folder, env=os.environ | PERSON | dates | own | hook, capture_output=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def commit(self, subject: str, day: str) -> None:
        self.git("add", "--all", day=day)
        self.git("commit", "-q", "-m", subject, day=day)

    @property
    def text(self) -> str:
        return (self.folder / PLAN).read_text("utf-8")

    def retype(self, change: Callable[[str], str]) -> None:
        after = change(self.text)
        assert after != self.text
        (self.folder / PLAN).write_bytes(after.encode())


def filled_in(text: str) -> str:
    """The new plan as it is after an evening in the editor."""
    for before, after in BY_HAND:
        assert before in text
        text = text.replace(before, after)
    answers = iter(FILLED)
    lines = [
        line if line.lstrip().startswith("#") or "…" not in line else line.replace("…", next(answers))
        for line in text.splitlines(keepends=True)
    ]
    assert not list(answers), "every answer found its place"
    return "".join(lines)


def evaluated(story: Story, number: int, day: str, figure: str, judgement: str) -> None:
    ran = story.spv(
        f"evaluate {number}", "evaluate", PLAN, "--no-input", "--moment", str(number), "--datum", day,
        "--aanwezig", "Sara de Vries", "--aanwezig", "Karim Aydin",
        "--metingen", f"Terugbelafspraken={figure}",
        "--acties", f"{story_actions(story)[0]}=ja", "--acties", f"{story_actions(story)[1]}=ja",
        "--geboden-ondersteuning", "Coaching: elke week, zoals afgesproken.",
        "--geboden-ondersteuning", "Training: gevolgd in maart.",
        "--besproken", f"Gesprek {number}: hoe de dagstart bevalt.",
        "--afspraken", "Je deelt elke vrijdag je lijst met Karim.",
        "--zienswijze", "Het vaste rooster geeft me rust.", "--oordeel", judgement,
    )  # fmt: skip
    assert ran.code == 0, ran.out + ran.err
    story.commit(f"Verslag {number}", day)


def story_actions(story: Story) -> list[str]:
    return re.findall(r"^  - titel: (.+)$", story.text.partition("\nondersteuning:")[0], re.MULTILINE)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Everything that happens, in order."""
    told = Story(tmp_path_factory.mktemp("verhaal"))
    told.spv("init", "init", "dossier")
    told.folder = told.folder / "dossier"
    new = ("Sara de Vries", "--functie", "Medewerker klantenservice", "--leidinggevende", "Karim Aydin")
    told.spv(
        "new", "new", *new, "--start", "2024-03-04", "--weeks", "26", "--hr", "Els Vos",
        "--organisatie", "Voorbeeld BV", "--no-input", "-o", "plannen/",
    )  # fmt: skip
    told.spv("check of a new plan", "check", PLAN)
    told.commit("Nieuw plan", "2024-02-20")
    told.retype(filled_in)
    told.spv("check", "check", PLAN)
    told.spv("render", "render", PLAN)
    told.commit("Plan ingevuld", "2024-02-26")
    told.spv("sign", "sign", PLAN, "--datum", "2024-02-29", "--plaats", "Utrecht")
    told.commit("Ondertekend", "2024-02-29")
    evaluated(told, 1, "2024-03-28", "73%", "op_schema")
    evaluated(told, 2, "2024-04-23", "78%", "op_schema")
    evaluated(told, 3, "2024-05-21", "84%", "op_schema")
    told.spv("status before the end", "status", ".", "--date", "2024-09-10")
    told.spv(
        "extend", "extend", PLAN, "--einde", "2024-11-01", "--datum", "2024-09-02", "--no-input",
        "--reden", "Je ging van 71% naar 84%; met nog twee maanden is 90% haalbaar.",
    )  # fmt: skip
    told.commit("Verlengd", "2024-09-02")
    told.spv("check when all is well", "check", PLAN)
    told.retype(lambda text: text.replace("norm: minimaal 90%", "norm: minimaal 95%"))
    told.spv("check of a change", "check", PLAN)
    told.spv("diff of a change", "diff", PLAN)
    told.commit("Norm bijgesteld", "2024-09-20")
    told.spv("check after the commit", "check", PLAN)
    told.retype(lambda text: text.replace("norm: minimaal 95%", "norm: minimaal 90%"))
    told.commit("Norm teruggezet", "2024-09-23")
    told.spv(
        "close with what was never announced", "close", PLAN, "--uitkomst", "doelen_niet_behaald",
        "--maatregel", "demotie", "--datum", "2024-11-01", "--no-input",
    )  # fmt: skip
    told.spv(
        "close", "close", PLAN, "--uitkomst", "doelen_niet_behaald", "--maatregel", "verdere_begeleiding",
        "--toelichting", "In oktober 2024 was het 86%; de norm is 90%.", "--datum", "2024-11-01",
        "--no-input",
    )  # fmt: skip
    told.commit("Afgesloten", "2024-11-01")
    told.spv("check at the end", "check", PLAN)
    told.spv("log", "log", PLAN)
    told.spv("diff of it all", "diff", "HEAD~9..HEAD", PLAN)
    told.spv("status", "status", ".", "--date", "2024-11-04")
    return told


def test_every_step_ended_as_it_should(story: Story) -> None:
    found = {"check of a new plan", "check of a change", "check after the commit", "status before the end"}
    codes = {step: ran.code for step, ran in story.said.items()}
    expected = {step: 1 if step in found else 2 if "never" in step else 0 for step in codes}
    assert codes == expected, {step: story.said[step] for step in codes if codes[step] != expected[step]}
    assert len(codes) > 18


def test_all_that_was_said_is_dutch(story: Story) -> None:
    for step, ran in story.said.items():
        assert english(ran.out + ran.err) == [], step


DOCUMENTS: Final = (
    "sara-de-vries",
    "sara-de-vries-eerste-evaluatie",
    "sara-de-vries-tweede-evaluatie",
    "sara-de-vries-derde-evaluatie",
    "sara-de-vries-verlenging-tot-en-met-1-november-2024",
    "sara-de-vries-afsluiting",
)


def test_the_documents_that_came_of_it(story: Story) -> None:
    made = {path.stem for path in (story.folder / "plannen").glob("*.docx")}
    assert made == set(DOCUMENTS)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_open_xml_sdk_finds_no_fault(story: Story, name: str) -> None:
    validator = program("ooxml-validator")
    document = story.folder / "plannen" / f"{name}.docx"
    done = subprocess.run([validator, str(document)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_change_after_signing_is_told_with_what_it_was(story: Story) -> None:
    assert "P06" not in story.said["check when all is well"].out
    for step in ("check of a change", "check after the commit"):
        told = story.said[step].out
        assert "Dit plan is veranderd nadat het op 29 februari 2024 is ondertekend." in told
        assert "minimaal 90% → minimaal 95%" in told
    assert "minimaal 90% → minimaal 95%" in story.said["diff of a change"].out
    assert "P06" not in story.said["check at the end"].out


def test_the_log_tells_the_story(story: Story) -> None:
    log = story.said["log"].out
    for words in (
        "Nieuw plan",
        "ondertekend op 29 februari 2024",
        "verslag toegevoegd bij ‘Eerste evaluatie’: op schema",
        "verslag toegevoegd bij ‘Derde evaluatie’: op schema",
        "verlengd tot en met 1 november 2024",
        "evaluatiemoment ‘Eindbeoordeling na verlenging’ toegevoegd, gepland op vrijdag 1 november 2024",
        "minimaal 90% → minimaal 95%",
        "afgesloten op 1 november 2024: doelen niet behaald, met als voorstel verdere begeleiding",
    ):
        assert words in log, words
    assert not re.search(r"\b[0-9a-f]{64}\b|vingerafdruk", log), "fingerprints are for programs"


def test_the_whole_difference_at_once(story: Story) -> None:
    told = story.said["diff of it all"].out
    assert "verlengd tot en met 1 november 2024" in told
    assert "afgesloten op 1 november 2024" in told
    assert "minimaal 95%" not in told, "what was put back is no difference"
    assert "vingerafdruk" not in told


def test_status_before_and_after(story: Story) -> None:
    before, after = story.said["status before the end"].out, story.said["status"].out
    assert "3 van 7" in before and "nog niet afgesloten" in before
    assert "afgesloten" in after and "nog niet" not in after


def test_what_was_refused_changed_nothing(story: Story) -> None:
    ran = story.said["close with what was never announced"]
    assert "‘Demotie’ is in dit plan niet aangekondigd." in ran.err
    assert "demotie" not in story.text.partition("afsluiting:")[2]
