"""``spv intake``: by options, and by questions at a real terminal; every outcome, and nothing private anywhere."""

import errno
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from intake_samples import NAME, OBJECTIONS, OPTIONS, as_options
from running import Ran, Typist, english, spv, typing
from spvgen.cli.asking.blanks import questions_of
from spvgen.cli.asking.kept import Kept
from spvgen.cli.intake.answers import Asking, Reader
from spvgen.cli.intake.questions import PARTS, ask_part
from spvgen.cli.intake.walk import so_far
from spvgen.cli.terminal.ask import chosen
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import Doubt, Patience, patience
from spvgen.intake.advice import advice_on
from spvgen.intake.answers import Intake
from spvgen.intake.objection import Objection
from spvgen.scaffold.grounds import Answer
from support import plan_in
from terminal import answer, break_off, ended, interrupt, needs_terminal, talk

pytestmark = pytest.mark.usefixtures("in_january")


KEPT = Path(".spv", "antwoorden", "tom-bakker.yaml.intake.json")


def intake(*more: str, **changed: tuple[str, ...]) -> Ran:
    return spv("intake", NAME, "--no-input", *as_options(**changed), *more)


def title(kind: str) -> str:
    return advice_on(Objection(kind), Intake(NAME)).title


def load(path: str = "tom-bakker.yaml") -> Any:
    return plan_in(path)


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


# --- By options ------------------------------------------------------------------------------------


def test_a_plan_from_options(folder: Path) -> None:
    ran = intake()
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("Gemaakt: tom-bakker.yaml\nZo ga je verder:\n")
    assert english(ran.err) == []
    assert files(folder) == ["tom-bakker.yaml"]
    plan = load()
    assert plan.geschiktheid.terugkerend.toelichting == "In juli en in september ook."
    assert plan.aanleiding.omschrijving == OPTIONS["omschrijving"][0]
    assert [(one.categorie, one.speelt_mee) for one in plan.oorzaken] == [
        ("kennis_en_ervaring", None), ("omstandigheden", "ja"), ("doelen", None),
    ]  # fmt: skip
    assert plan.oorzaken[1].aanpak == "Je begint voorlopig om 10:00 uur."
    assert (plan.hr.naam, plan.organisatie) == ("Karim Haddou", "Voorbeeld BV")
    assert plan.doelen[0].gebied == "Salesquota"


@pytest.mark.parametrize(
    ("changed", "more", "said"),
    [
        ({"matter": ("zzz",)}, (), "--matter: Dat is hier geen keuze. "),
        ({"main_cause": ("zzz",)}, (), "--main-cause: Dat is hier geen keuze. "),
        ({"voorbeelden": ("zzz=Je belde niet terug.",)}, (), "--voorbeelden: ‘zzz’ is geen datum. "),
        ({"voorbeelden": ("zzz",)}, (), "--voorbeelden: Dit klopt nog niet. "),
        ({"colleagues": ("zzz",)}, (), "--colleagues: Dat is hier geen keuze. "),
        ({"colleagues": ("ja",)}, ("--direction", "zzz"), "--direction: Dat is hier geen keuze. "),
        ({}, ("--vorm", "zzz"), "--vorm: Dat is hier geen keuze. "),
        ({"omschrijving": ("Je bent depressief.",)}, (), "--omschrijving: Dit lijkt over gezondheid of privé te gaan."),
        ({}, ("--stuck", "Je bent depressief."), "--stuck: Dit lijkt over gezondheid of privé te gaan."),
        ({"oorzaken": ("doelen=Te hoog.", "doelen=Te veel.")}, (), "Bij --oorzaken staat een oorzaak twee keer. "),
    ],
)  # fmt: skip
def test_a_refusal_names_the_option(
    folder: Path, changed: dict[str, tuple[str, ...]], more: tuple[str, ...], said: str
) -> None:
    ran = intake(*more, **changed)
    assert ran.code == 2 and ran.err.startswith(said)
    assert "depressief" not in ran.err
    assert files(folder) == []


def test_check_on_it_finds_only_what_is_to_be_filled_in() -> None:
    intake()
    ran = spv("check", "tom-bakker.yaml", "--format", "json")
    assert ran.code == 1
    found = re.findall(r'"code": ?"(\w+)"', ran.out)
    assert set(found) == {"S01"} and len(found) > 20
    assert spv("render", "tom-bakker.yaml", "--concept", "--format", "md").code == 0
    text = Path("tom-bakker-concept.md").read_text("utf-8")
    assert "Zelf zeg je: ‘Ik weet niet wat ik per week moet doen.’" in text
    assert "Je begint voorlopig om 10:00 uur." in text
    assert "Hier houden we in dit plan rekening mee." in text


@pytest.mark.parametrize("kind", Objection)
def test_every_outcome_from_options(folder: Path, kind: str) -> None:
    ran = intake(**OBJECTIONS[kind])
    assert ran.code == 1
    assert ran.out.startswith(title(kind))
    assert "Wat je beter kunt doen:\n  1. " in ran.out
    assert english(re.sub("spv new.*", "", ran.out + ran.err)) == []
    assert files(folder) == [], "nothing is written"


def test_what_comes_first_is_enough() -> None:
    ran = spv("intake", "Tom", "--no-input", "--matter", "wangedrag")
    assert ran.code == 1
    assert ran.out.startswith(title("wangedrag"))


@pytest.mark.parametrize(
    ("typed", "unsure"),
    [
        ("nee", False),
        ("Nee.", False),
        ("geen", False),
        ("weet ik niet", True),
        ("geen idee", True),
        ("n.v.t.", True),
    ],
)
def test_a_no_where_something_is_chosen_is_not_taken_for_not_knowing(typed: str, unsure: bool) -> None:
    with pytest.raises(WrongUse, match="Dat is hier geen keuze") as refused:
        Reader(NAME).choice(("werk", "wangedrag"), typed)
    assert refused.value.hint.startswith("Weet je het niet?") is unsure
    assert refused.value.hint.endswith("Kies uit: werk of wangedrag.")


@pytest.mark.parametrize("kind", ["training", "mentor", "coaching"])
def test_the_kind_of_support(kind: str) -> None:
    intake("--vorm", kind)
    assert [one.vorm for one in load().ondersteuning] == list(dict.fromkeys(["coaching", kind]))
    assert ("mentor" in load().oorzaken[0].aanpak) == (kind == "mentor")


def test_own_words_on_what_is_done() -> None:
    intake(oorzaken=("kennis_en_ervaring=Je kent het systeem niet.; Karim leert het je in maart.",))
    assert load().oorzaken[0].aanpak == "Karim leert het je in maart."


def test_what_a_plan_does_not_solve_is_told() -> None:
    ran = intake("--direction", "nee", view=())
    assert ran.code == 0
    assert "Let op: vraag Tom nog wat de oorzaak is" in ran.err
    assert "spv new --soort koersplan" in ran.err
    assert load().oorzaken[-1].bevinding == "…"


def test_another_cause_gets_an_approach_as_well() -> None:
    intake(oorzaken=("anders=Je bent de enige die het magazijn kan bedienen.",), main_cause=(), view=())
    assert load().oorzaken[0].aanpak.startswith("Binnen twee weken na de start spreek je")


@pytest.mark.parametrize(
    "words", ["Hij vindt de doelen te hoog.", "Tom ziet het niet.", "Ze begrijpt het niet."]
)
def test_the_view_is_a_quotation(words: str) -> None:
    ran = intake(view=(f"doelen={words}",))
    assert ran.code == 2
    assert "hier komt wat Tom zelf zegt. Schrijf het met ‘ik’" in ran.err
    assert intake(view=("doelen=Ze geven mij geen duidelijke doelen.",)).code == 0, "of others, in own words"


@pytest.mark.parametrize(
    ("said", "goals"),
    [
        ("In het derde kwartaal haalde je € 214.000 van je doel van € 350.000.", ["Salesquota"]),
        ("Vier van je tien klanten zegden op; 41% verlengde.", ["Klantbehoud"]),
        ("Van de twintig offertes gingen er zes te laat weg.", ["…"]),
    ],
)
def test_what_was_said_is_where_the_goal_stands(said: str, goals: list[str]) -> None:
    intake(omschrijving=(said,), profile=("verkoop",))
    made = load().doelen
    assert [one.gebied for one in made] == goals
    assert made[0].huidige_situatie == said


@pytest.mark.parametrize("start", ["12-1-2026", "12-01-2026", "12 januari 2026", "maandag 12 jan. 2026"])
def test_a_day_as_people_type_it(start: str) -> None:
    ran = intake(start=(start,), voorbeelden=("16-9-2025=De offerte ging te laat weg.",))
    assert ran.code == 0, ran.err
    assert "Opgevat als: maandag 12 januari 2026." in ran.err
    assert str(load().looptijd.start) == "2026-01-12"
    assert "datum: 2025-09-16" in Path("tom-bakker.yaml").read_text("utf-8"), "in the plan as ever"


@pytest.mark.parametrize("start", ["31-2-2026", "1-29-2026", "januari 2026", "dinsdag 12 januari 2026"])
def test_a_day_that_can_not_be(folder: Path, start: str) -> None:
    ran = intake(start=(start,))
    assert (ran.code, files(folder)) == (2, [])


def test_words_that_speak_of_conduct_ask_what_it_is_about(folder: Path) -> None:
    text = ("Je weigert offertes te maken.",)
    ran = intake(omschrijving=text)
    assert ran.code == 2
    assert "--conduct" in ran.err
    assert files(folder) == []
    assert intake(omschrijving=text, conduct=("ja",)).out.startswith(title("houding"))
    ran = intake(omschrijving=text, conduct=("nee",))
    assert ran.code == 0
    assert "‘Je weigert offertes te maken’ gaat over iets niet willen doen" in ran.err


# --- The advice to keep ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ending", "begins"), [("docx", b"PK"), ("pdf", b"%PDF"), ("html", b"<!"), ("md", b"# Adv")]
)
def test_the_advice_in_a_file(folder: Path, ending: str, begins: bytes) -> None:
    ran = intake("--advice", f"uit/advies.{ending}", **OBJECTIONS["team"])
    assert ran.code == 1
    assert ran.err == f"Gemaakt: {Path('uit', f'advies.{ending}')}\n"
    data = Path(f"uit/advies.{ending}").read_bytes()
    assert data.startswith(begins)
    assert files(folder) == [str(Path("uit", f"advies.{ending}"))]
    Path(f"uit/advies.{ending}").unlink()
    intake("--advice", f"uit/advies.{ending}", **OBJECTIONS["team"])
    assert Path(f"uit/advies.{ending}").read_bytes() == data, "the same bytes"


def test_the_file_holds_advice_and_answers() -> None:
    intake("--advice", "advies.md", **OBJECTIONS["team"])
    text = Path("advies.md").read_text("utf-8")
    assert "# Advies na de intake – Tom Bakker" in text
    assert title("team") in text
    assert "Elke dag nieuwe spoed uit de fabriek." in text
    assert "64% van je quotum" in text


def test_the_file_speaks_of_no_plan_that_is_not_there() -> None:
    causes = ("markt=Vier klanten stopten.", "doelen=Te hoog.; Karim rekent ze na.")
    intake("--advice", "advies.md", oorzaken=causes, main_cause=("markt",))
    text = Path("advies.md").read_text("utf-8")
    assert "markt: Vier klanten stopten.\\\n" in text
    assert "doelen: Te hoog. → Karim rekent ze na." in text


def test_with_a_plan_there_is_no_advice(folder: Path) -> None:
    assert intake("--advice", "advies.md").code == 0
    assert files(folder) == ["tom-bakker.yaml"]


@pytest.mark.parametrize(
    ("name", "said"),
    [("advies", "Kies uit: .docx"), ("advies.doc", "Bedoelde je .docx?"), ("er.md", "‘er.md’ bestaat al")],
)
def test_a_file_that_will_not_do_for_advice(folder: Path, name: str, said: str) -> None:
    Path("er.md").write_text("mijn werk", "utf-8")
    ran = intake("--advice", name, **OBJECTIONS["team"])
    assert ran.code == 2
    assert said in ran.err
    assert files(folder) == ["er.md"]
    assert Path("er.md").read_text("utf-8") == "mijn werk"


# --- Refusals --------------------------------------------------------------------------------------


def test_all_that_is_missing_is_told_at_once() -> None:
    ran = spv("intake", "Tom", "--no-input")
    assert ran.code == 2
    needed = [
        "matter",
        "terugkerend",
        "omschrijving",
        "eerdere-gesprekken",
        "aanpassingen-gedaan",
        "colleagues",
    ]
    for option in (*needed, "oorzaken", "oplosbaar-met-actieplan", "functie", "leidinggevende", "start"):
        assert f"--{option}" in ran.err
    assert "NAAM" in spv("intake", "--no-input").err


def test_which_cause_weighs_most_must_be_given() -> None:
    ran = intake(main_cause=(), oorzaken=("markt=Vier klanten stopten.", "doelen=Te hoog."))
    assert ran.code == 2
    assert "--main-cause" in ran.err


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"matter": ("gedoe",)}, "Kies uit: werk, wangedrag of houding."),
        ({"terugkerend": ("soms",)}, "Kies uit: ja of nee."),
        ({"omschrijving": ("",)}, "Hier is een antwoord nodig."),
        ({"voorbeelden": ("gisteren=Te laat.",)}, "Bedoel je "),
        ({"voorbeelden": ("vorige week=Te laat.",)}, "Typ de dag die er het dichtst bij ligt, zoals "),
        ({"voorbeelden": ("2190-01-02=Te laat.",)}, "moet nog komen"),
        ({"voorbeelden": ("2025-09-16",)}, "Schrijf het zo: --voorbeelden"),
        ({"oorzaken": ("weer=Het regende.",)}, "Kies uit: kennis en ervaring, doelen"),
        ({"oorzaken": ("doelen=Te hoog.", "doelen=Te laag.")}, "staat een oorzaak twee keer"),
        ({"oorzaken": ("omstandigheden=misschien",)}, "Kies uit: ja of nee."),
        ({"view": ("Ik weet het niet.",)}, "--view"),
        ({"start": ("januari 2026",)}, "Zet de dag erbij"),
        ({"omschrijving": ("Stuur\x07teken",)}, "U+0007"),
    ],
)
def test_a_refusal_writes_nothing(folder: Path, changed: dict[str, tuple[str, ...]], said: str) -> None:
    ran = intake(**changed)
    assert ran.code == 2
    assert said in ran.err
    assert english(ran.err) == []
    assert files(folder) == []


def test_a_plan_that_is_there_stays() -> None:
    Path("tom-bakker.yaml").write_text("mijn werk", "utf-8")
    ran = intake()
    assert ran.code == 2
    assert "bestaat al, en spv vervangt nooit een plan." in ran.err
    assert Path("tom-bakker.yaml").read_text("utf-8") == "mijn werk"


def test_where_the_plan_comes(folder: Path) -> None:
    assert intake("-o", "plannen/").code == 0
    assert files(folder) == [str(Path("plannen", "tom-bakker.yaml"))]


def test_in_a_dossier_the_plan_comes_among_the_plans() -> None:
    spv("init")
    plan = Path("plannen", "tom-bakker.yaml")
    assert f"Gemaakt: {plan}\n" in intake().err
    assert plan.exists() and not Path("tom-bakker.yaml").exists()
    assert intake("-o", "hier.yaml").code == 0 and Path("hier.yaml").exists()


# --- At a terminal, typed beforehand ---------------------------------------------------------------


UP_TO_CAUSES = (
    "werk", "vaker", "In juli en in september.", "Van juli tot en met september haalde je 64% van je quotum.",
    "2025-09-16", "De offerte ging te laat weg.", "", "2025-10-06", "We spraken af dat je sneller belt.", "",
    "ja", "Een kleiner rayon.", "nee", "ja",
)  # fmt: skip
CAUSES = ("Ik weet niet wat ik moet doen.", "doelen", "nee", "Je kende alleen je jaardoel.", "", *["nee"] * 6)
"""The employee's view, then the causes: only ``doelen``."""
BASICS = ("Accountmanager", "Sanne de Wit", "", "", "2026-01-12", "", "verkoop")
REST = ("ja", "In het eerste kwartaal lukte het.", "Klanten gaven je een 8,4.", "", *BASICS)


def test_a_manager_who_does_not_see_the_cause_of_the_employee_can_go_on(folder: Path) -> None:
    from spvgen.__main__ import main

    unseen = (*CAUSES[:3], "nee", "nee", "", *CAUSES[5:])
    with typing(NAME, *UP_TO_CAUSES, *unseen, *REST, "ja") as (_, err):
        assert main(["intake"]) == 0
    assert "Zie jij het niet zo? Typ dan nee." in err.getvalue()
    assert "Typ ja voor het voorstel" in err.getvalue(), "a bare no is no approach"
    (cause,) = load().oorzaken
    assert cause.bevinding == "Zelf zeg je: ‘Ik weet niet wat ik moet doen.’"
    assert cause.aanpak == "We kijken samen of dit meespeelt, en bespreken dat in het eerste gesprek."


@pytest.mark.parametrize(
    "words",
    [
        "Het gaat toch goed.",
        "Ik weet niet waar het aan ligt.",
        "Ik ben het er niet mee eens",
        "Ik zie geen probleem.",
        "Ik doe mijn best",
    ],
)
def test_a_view_without_a_cause_is_doubted_once(folder: Path, words: str) -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, words, *CAUSES, *REST, "ja") as (_, err):
        assert main(["intake"]) == 0
    assert "Dat zegt nog niet waar het volgens Tom door komt. Vraag Tom wat" in " ".join(
        err.getvalue().split()
    )


@pytest.mark.parametrize(
    "words", ["Ik weet niet hoe het moet.", "Ik doe mijn best, maar de lijst klopt niet."]
)
def test_a_view_with_a_cause_is_not(folder: Path, words: str) -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, words, *CAUSES[1:], *REST, "ja") as (_, err):
        assert main(["intake"]) == 0
    assert "Dat zegt nog niet" not in err.getvalue()


OF_SALES = r"(?i)quotum|sales|rayon|klant|concurrent|offerte|\bleads?\b|\bbell?en\b|prijs|magazijn"
"""What an example speaks of that fits sales, or one other kind of work."""


def test_until_the_kind_of_work_is_known_the_examples_fit_any_job(folder: Path) -> None:
    from spvgen.__main__ import main

    seen = (
        one for number in range(7) for one in ("ja", "Zo is het nu.", *(("",) if number == 0 else ()), "")
    )
    with typing(NAME, *UP_TO_CAUSES, "", "nee", *seen, "nee", "doelen", *REST[:-1]) as (_, err):
        assert main(["intake"]) == 130
    asked = err.getvalue().split("Voorbeelden voor: algemeen of verkoop")[0]
    assert "Wat doet Tom goed" in asked and re.findall(OF_SALES, asked) == []


def test_nor_does_advice_speak_of_one_kind_of_work() -> None:
    told = "\n".join(str(advice_on(kind, Intake(NAME))) for kind in Objection)
    assert re.findall(OF_SALES, told.replace("ligt in de markt", "").replace("in deze markt", "")) == []


def test_what_is_reasonable_is_told_with_an_example(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, *CAUSES, *REST, "ja") as (_, err):
        assert main(["intake"]) == 0
    said = " ".join(err.getvalue().split())
    example = "Bijvoorbeeld: collega’s volgden een training, en Tom nog niet."
    assert f"Typ nee als jullie eerst nog iets kunnen doen. {example}" in said


def test_answers_one_after_the_other(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, *CAUSES, *REST, "ja") as (out, err):
        assert main(["intake"]) == 0
    said = err.getvalue()
    assert english(re.sub("spv (new|check|render).*", "", said)) == []
    assert files(folder) == ["tom-bakker.yaml"], "what was kept is taken away"
    plan = load()
    assert [one.categorie for one in plan.oorzaken] == ["doelen"]
    assert plan.oorzaken[0].bevinding.startswith("Je kende alleen je jaardoel. Zelf zeg je: ‘Ik weet niet")
    assert out.getvalue() == ""


def test_a_plan_that_somebody_makes_meanwhile_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from spvgen.__main__ import main

    theirs = folder / "tom-bakker.yaml"

    class Slow(Typist):
        def readline(self, size: int = -1, /) -> str:
            line = super().readline(size)
            if line.startswith("Klanten gaven"):
                theirs.write_text("van een ander", "utf-8")
            return line

    lines = (*UP_TO_CAUSES, *CAUSES, *REST, "ja", "")
    with typing() as (_, err):
        monkeypatch.setattr(sys, "stdin", Slow(*lines))
        assert main(["intake", NAME]) == 0
    assert "‘tom-bakker.yaml’ bestaat al; dat bestand blijft staan." in err.getvalue()
    assert files(folder) == ["tom-bakker-2.yaml", "tom-bakker.yaml"]
    assert theirs.read_text("utf-8") == "van een ander"
    assert load("tom-bakker-2.yaml").aanleiding.omschrijving.startswith("Van juli")


def _closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no plan be written in this folder."""
    from spvgen.cli.plans import new_file

    put = new_file.put

    def put_elsewhere(target: Path, data: bytes, *, overwrite: bool) -> None:
        if target.parent == Path():
            raise WrongUse(
                f"‘{target}’ is niet te schrijven: de schijf is vol.", "Kies met -o een andere plek."
            )
        put(target, data, overwrite=overwrite)

    monkeypatch.setattr(new_file, "put", put_elsewhere)


def test_where_the_plan_can_not_be_written_another_place_is_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from spvgen.__main__ import main

    _closed(monkeypatch)
    Path("elders").mkdir()
    with typing(NAME, *UP_TO_CAUSES, *CAUSES, *REST, "ja", "", "nergens", "elders") as (_, err):
        assert main(["intake"]) == 0
    said = err.getvalue()
    assert "Daar kan spv het plan niet opslaan: ‘tom-bakker.yaml’ is niet te schrijven" in said
    assert "De map ‘nergens’ is er niet." in said
    assert "-o" not in said
    assert files(folder) == ["elders/tom-bakker.yaml"]


def test_where_no_plan_can_be_written_the_answers_stay(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from spvgen.__main__ import main

    _closed(monkeypatch)
    with typing(NAME, *UP_TO_CAUSES, *CAUSES, *REST, "ja") as (_, err):
        assert main(["intake"]) == 130
    assert "Er is niets gemaakt. Je antwoorden staan in" in err.getvalue()
    (kept,) = files(folder)
    assert "Klanten gaven je een 8,4." in Path(kept).read_text("utf-8")


def test_where_nothing_can_be_written_that_is_said_before_the_first_question(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from spvgen.__main__ import main
    from spvgen.cli.plans import new_file

    closed = PermissionError(errno.EACCES, "Permission denied", "tom-bakker.yaml")
    monkeypatch.setattr(new_file, "write_fault", lambda at: closed if at == Path() else None)
    Path("elders").mkdir()
    with typing(NAME, "elders", "werk") as (_, err):
        assert main(["intake"]) == 130
    said = err.getvalue()
    assert said.index("Daar kan spv het plan niet opslaan") < said.index("Waar gaat het om")
    assert 'Ga later verder met: spv intake "Tom Bakker" -o elders' in said
    (kept,) = files(folder)
    assert kept.startswith("elders/.spv/")


def test_another_answer_to_one_part(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, *CAUSES, "nee", "", "nee", "oplosbaar", *REST, "ja") as (_, err):
        assert main(["intake"]) == 0
    said = err.getvalue()
    assert f"{title('niet_oplosbaar')}." in said
    assert said.count("Kloppen je antwoorden") == 2
    assert "weken: 26" in said
    assert load().geschiktheid.oplosbaar_met_actieplan.antwoord == "ja"


ALONE = "Knap hoe je het doet nu je er thuis alleen voor staat."
"""Only what it is like as a whole tells that it is private: so it is not refused at once."""


def test_what_may_be_private_is_said_before_anything_is_made(folder: Path) -> None:
    from spvgen.__main__ import main

    strong = [ALONE if line == "Klanten gaven je een 8,4." else line for line in REST]
    assert strong != list(REST)
    with typing(
        NAME, *UP_TO_CAUSES, *CAUSES, *strong, "", "sterk", "Klanten gaven je een 8,4.", "", "ja"
    ) as (_, err):
        assert main(["intake"]) == 0
    said = err.getvalue()
    assert said.count("Let op: bij ‘sterk’ staat misschien iets over iemands gezondheid of privéleven.") == 1
    assert "ja, nee of stop [nee]" in said and "ja, nee of stop [ja]" in said
    assert "alleen voor staat" not in (folder / "tom-bakker.yaml").read_text("utf-8")


def test_a_part_to_be_answered_again_proposes_what_was_answered() -> None:
    from spvgen.__main__ import main

    examples = ("2025-09-16", "De offerte ging te laat weg.", "18-9-2025", "Een klant belde.", "")
    lines = [NAME, *UP_TO_CAUSES[:4], *examples, *UP_TO_CAUSES[7:], *CAUSES, *REST]
    with typing(*lines, "nee", "voorbeelden", "", "De offerte ging op maandag weg.", "-", "", "ja") as (
        _,
        err,
    ):
        assert main(["intake"]) == 0
    said = err.getvalue()
    assert "Je eerdere antwoorden staan als voorstel tussen [ ]. Met - maak je er een leeg." in said
    assert "[16-9-2025]" in said and "[De offerte ging te laat weg.]" in said and "[18-9-2025]" in said
    assert said.count("Opgevat als: donderdag 18 september 2025.") == 1
    assert [one.feit for one in load().aanleiding.voorbeelden] == ["De offerte ging op maandag weg."]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vaker", "vaker"), ("Eén keer.", "één keer"), ("een keer", "één keer"), ("JA", None), ("n", None),
        ("12 keer in mei 2026", "vaker"), ("één keer, op 12 november 2026", "één keer"),
    ],
)  # fmt: skip
def test_one_question_with_two_answers(typed: str, meant: str | None) -> None:
    from spvgen.cli.intake.answers import Reader

    if meant is None:
        with pytest.raises(WrongUse, match=r"hier geen keuze|kan hier allebei betekenen") as refused:
            Reader(NAME).recurring(typed)
        assert refused.value.hint == "Kies uit: vaker of één keer."
        return
    assert Reader(NAME).recurring(typed) == meant


@pytest.mark.parametrize("typed", ["12 november 2026", "op 12-11-2026 was een maat verkeerd", "in 2026"])
def test_a_day_is_no_number_of_times(typed: str) -> None:
    from spvgen.cli.intake.answers import Reader
    from spvgen.cli.terminal.outcome import WrongUse

    with pytest.raises(WrongUse):
        Reader(NAME).recurring(typed)


@pytest.mark.parametrize("typed", ["", "nee", "Geen.", "nog niet"])
def test_no_more_days(typed: str) -> None:
    from spvgen.cli.intake.answers import Reader

    assert Reader(NAME).day(typed) == ""


def test_what_was_given_as_an_option_is_not_asked_again() -> None:
    from spvgen.__main__ import main

    with typing("nee") as (_, err):
        assert main(["intake", NAME, *as_options(**OBJECTIONS["eenmalig"])]) == 2
    assert "Alle antwoorden zijn als optie gegeven." in err.getvalue()
    with typing(BASICS[1], *BASICS[4:6], "nee", "start") as (_, err):
        assert main(["intake", NAME, *as_options(leidinggevende=(), start=())]) == 130
    assert "opnieuw invullen (leidinggevende, start, weken)" in err.getvalue()


def test_of_misconduct_nothing_is_kept_when_the_intake_is_broken_off(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing("Tom", "wangedrag", "nee", "terug", "nee") as (_, err):
        assert main(["intake"]) == 130
    assert "spv bewaart hier niets van" in err.getvalue()
    assert files(folder) == []


def test_every_part_can_be_answered_again() -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, *CAUSES, *REST, "nee") as (_, err):
        assert main(["intake"]) == 130
    (line,) = re.findall(r"Welk deel wil je opnieuw invullen \((.*)\)", err.getvalue())
    assert len(line.split(", ")) == len(PARTS) - 2 + 7, "not conduct or main cause, which were not asked"


# Whatever is typed, and wherever ---------------------------------------------------------------------

ANYTHING = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r"), max_size=30)
LINES = st.lists(
    st.sampled_from(["ja", "nee", "werk", "", "2025-09-16", "doelen", "stop", "privé"]) | ANYTHING
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES)
@example(lines=["werk", "ja", "x", "\x85", "\u2028", "\x1b[2J"])
def test_no_answer_breaks_it(folder: Path, lines: list[str]) -> None:
    from spvgen.__main__ import main

    with typing("Tom", *UP_TO_CAUSES[: len(lines) % 15], *lines) as (_, err):
        code = main(["intake"])
    assert code in (0, 1, 130), err.getvalue()
    assert "Traceback" not in err.getvalue()
    for left in folder.rglob("*.*"):
        if left.is_file():
            left.unlink()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANYTHING, option=st.sampled_from(sorted(OPTIONS)))
def test_no_option_breaks_it(folder: Path, text: str, option: str) -> None:
    if "\x00" in text:  # no command line can hold it
        return
    ran = intake(**{option.replace("-", "_"): (text,)})
    assert ran.code in (0, 1, 2), ran.err
    Path("tom-bakker.yaml").unlink(missing_ok=True)


def test_the_help_of_before_is_not_said_to_be_all_help(folder: Path) -> None:
    assert intake().code == 0
    assert "# Is er tot nu toe gedaan wat redelijk was om te helpen?" in Path("tom-bakker.yaml").read_text(
        "utf-8"
    )
    assert spv("render", "tom-bakker.yaml", "--format", "md", "--concept").code == 0
    text = Path("tom-bakker-concept.md").read_text("utf-8")
    assert "**We hebben al geprobeerd om je te helpen.**" in text


SECRET = "zqxj"
PRIVATE = (
    "Tom heeft een burn-out en zqxj", "zqxj: hij heeft kanker", "Mijn vrouw is weg, zqxj", "zqxj want je ligt in scheiding",
    "Ja, hij slikt medicijnen voor zqxj", "migraine zqxj van Tom",
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.sampled_from(PRIVATE), at=st.integers(1, 48))
def test_nothing_private_is_kept_or_repeated(folder: Path, text: str, at: int) -> None:
    """Typed at any question: kindly refused, asked again, and never written or shown."""
    from spvgen.__main__ import main

    lines = [NAME, *UP_TO_CAUSES, *CAUSES, *REST, "ja"]
    lines.insert(min(at, len(lines) - 1), text)
    with typing(*lines) as (out, err):
        assert main(["intake"]) == 0
    assert "Dat hoort niet in een plan" in err.getvalue()
    assert SECRET not in (out.getvalue() + err.getvalue()).casefold()
    assert len(files(folder)) == 1
    assert SECRET not in Path("tom-bakker.yaml").read_text("utf-8").casefold()
    Path("tom-bakker.yaml").unlink()


@pytest.mark.parametrize("text", PRIVATE)
def test_nothing_private_is_left_where_somebody_breaks_off(folder: Path, text: str) -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, text) as (out, err):
        assert main(["intake"]) == 130
    (kept,) = files(folder)
    assert kept.endswith(".json")
    assert SECRET not in Path(kept).read_text("utf-8") + out.getvalue() + err.getvalue()


@pytest.mark.parametrize("text", PRIVATE)
@pytest.mark.parametrize("option", OPTIONS)
def test_nothing_private_in_an_option_is_repeated(folder: Path, option: str, text: str) -> None:
    before = {
        "voorbeelden": "2025-09-16=",
        "eerdere-gesprekken": "2025-10-06=",
        "view": "doelen=",
        "oorzaken": "doelen=",
    }
    given_text = before.get(option, "ja; " if OPTIONS[option][0].startswith("ja;") else "") + text
    ran = intake("--advice", "advies.md", **{option.replace("-", "_"): (given_text,)})
    assert ran.code == 2
    assert SECRET not in (ran.out + ran.err).casefold()
    assert files(folder) == []


def test_a_job_in_health_care_is_no_secret() -> None:
    assert intake(functie=("Bedrijfsarts",), organisatie=("Psychiatrische kliniek De Linde",)).code == 0


def test_what_helps_may_not_say_why_at_the_question_either() -> None:
    from spvgen.__main__ import main

    view = ("privé", *["nee"] * 7)
    helps = ("Je bent vrijdag vrij voor de kinderen zqxj.", "Je bent vrijdag vrij.")
    with typing(NAME, *UP_TO_CAUSES, *view, *helps, "ja", "") as (out, err):
        assert main(["intake"]) == 1
    said = out.getvalue() + err.getvalue()
    assert "Typ alleen de aanpassing zelf" in said
    assert SECRET not in said
    assert "‘Je bent vrijdag vrij.’" in out.getvalue()
    assert out.getvalue().startswith(title("omstandigheden"))


def test_where_health_may_play_a_part_the_company_doctor_comes_first(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing(NAME, *UP_TO_CAUSES, "privé", *["nee"] * 7, "Je bent vrijdag vrij.", "ja", "") as (_, err):
        assert main(["intake"]) == 1
    head, asked = err.getvalue().split("Naam van de medewerker", 1)
    assert "Vraag via HR eerst de bedrijfsarts om advies" in head
    told = asked.index("Vraag via HR eerst de bedrijfsarts om advies.")
    assert asked.index("Er speelt privé iets mee.") < told < asked.index("Welke aanpassing helpt?")
    assert "Speelt gezondheid" not in asked, "nobody is asked for it, so no answer can be kept"
    assert "omstandigheden" not in KEPT.read_text("utf-8") and "vrijdag" not in KEPT.read_text("utf-8")
    assert "privé" not in KEPT.read_text("utf-8"), "of private life nothing is left behind"


def test_what_helps_may_not_say_why(folder: Path) -> None:
    ran = intake(oorzaken=("omstandigheden=ja; Je bent vrijdag vrij voor de kinderen zqxj.",))
    assert ran.code == 2
    assert "Typ alleen de aanpassing zelf" in ran.err
    assert SECRET not in ran.err


# --- At a real terminal ----------------------------------------------------------------------------

WORK = ((r"Waar gaat het om[\s\S]*houding: ", "werk"),)
AGAIN = (("Komt het vaker voor", "Vaker"), ("Waaruit blijkt dat", ""))
WHAT = (
    (r"Waar staat Tom nu echt[\s\S]*Wat er achterblijft: ", "Van juli tot en met september haalde je 64%."),
    ("Datum van een voorbeeld", "16-9-2025"),
    (
        r"Opgevat als: dinsdag 16 september 2025[\s\S]*Wat er gebeurde",
        "De offerte ging acht werkdagen na de aanvraag weg.",
    ),
    (r"Enter: klaar", ""),
)
TALKED = (
    ("Wanneer sprak je", "2025-10-06"),
    ("Wat jullie bespraken", "Je belt sneller terug."),
    ("Enter: klaar", ""),
)
HELPED = (
    ("Heb je tot nu toe gedaan wat redelijk was om Tom te helpen", "ja"),
    ("Welke hulp kreeg Tom al", ""),
)
TEAM = (("Hebben collega’s", "nee"), ("hele team naartoe werkt", "ja"))
UNASKED = (("Tom zegt: ", ""), (r"Praat eerst met Tom[\s\S]*eerst aan Tom vragen.*\[ja\]", "nee"))
QUESTIONS = {
    "kennis_en_ervaring": "kennis of ervaring", "doelen": "onduidelijk of niet haalbaar", "aansturing": "te weinig leiding",
    "beloning": "Botst de beloning", "organisatie": "in de weg", "markt": "buiten de organisatie iets veranderd", "anders": "andere oorzaak",
    "omstandigheden": r"privé iets mee\?",
}  # fmt: skip


def only(*causes: str) -> tuple[tuple[str, str], ...]:
    """The turns in which only these causes are found."""
    turns: list[tuple[str, str]] = []
    for kind, question in QUESTIONS.items():
        turns.append((question, "ja" if kind in causes else "nee"))
        if kind not in causes:
            continue
        if kind == "omstandigheden":
            turns.append(("Welke aanpassing helpt", "Je begint om 10:00 uur."))
            continue
        turns.append((r"Bijvoorbeeld: [\s\S]*Wat zie je: ", "Zo is het nu."))
        turns += [("training, mentor of coaching", "men")] if kind == "kennis_en_ervaring" else []
        turns.append(("Wat doen jullie eraan", ""))
    return tuple(turns)


SO_FAR = (*WORK, *AGAIN, *WHAT, *TALKED, *HELPED, *TEAM, *UNASKED)
OUTCOMES: dict[str, tuple[tuple[str, str], ...]] = {
    "wangedrag": (("Waar gaat het om", "wangedrag"),),
    "houding": (("Waar gaat het om", "hou"),),
    "eenmalig": (*WORK, ("Komt het vaker voor", "één keer")),
    "eerst_gesprek": (*WORK, *AGAIN, *WHAT, ("Wanneer sprak je", "")),
    "aanpassingen": (*WORK, *AGAIN, *WHAT, *TALKED, ("Heb je tot nu toe gedaan", "nee"), ("Wat kan er nog", "Een training.")),
    "team": (
        *WORK, *AGAIN, *WHAT, *TALKED, *HELPED, ("Hebben collega’s", "ja"), ("hele team naartoe werkt", "nee"),
        ("steeds tussen", "Elke dag spoed."),
    ),
    "oorzaak_onbekend": (*SO_FAR, *only()),
    "aansturing": (*SO_FAR, *only("aansturing")),
    "beloning": (*SO_FAR, *only("beloning")),
    "organisatie": (*SO_FAR, *only("organisatie")),
    "markt": (*SO_FAR, *only("markt", "doelen"), (r"het meest schelen[\s\S]*zwaarst \(doelen, markt\)", "markt")),
    "omstandigheden": (*SO_FAR, *only("omstandigheden")),
    "niet_oplosbaar": (*SO_FAR, *only("doelen"), ("een paar maanden kan bereiken", "nee"), ("Waarom denk je dat", "")),
}  # fmt: skip


NOTHING_TO_KEEP = ("wangedrag", "houding", "eenmalig")


@needs_terminal
@pytest.mark.parametrize("kind", Objection)
def test_every_outcome_by_questions(folder: Path, kind: str) -> None:
    child = talk(folder, "intake", NAME)
    answer(child, *OUTCOMES[kind], (rf"{re.escape(title(kind))}\.[\s\S]*Kloppen je antwoorden", "ja"))
    child.expect("Wat je beter kunt doen:")
    answer(child, ("Bewaren als", "advies.doc"), (r"\.docx[\s\S]*Bewaren als", "advies.md"))
    child.expect("Gemaakt: advies.md")
    if kind not in NOTHING_TO_KEEP:
        child.expect("Heb je ze niet meer nodig")
    assert ended(child) == 1
    assert files(folder) == [*([] if kind in NOTHING_TO_KEEP else [str(KEPT)]), "advies.md"]
    assert title(kind) in Path("advies.md").read_text("utf-8")


@needs_terminal
def test_a_plan_by_questions(folder: Path) -> None:
    child = talk(folder, "intake", NAME)
    answer(
        child, *SO_FAR, *only("kennis_en_ervaring", "omstandigheden"), ("zwaarst", "kennis"),
        ("een paar maanden kan bereiken", "ja"), ("Waarom denk je dat", "In het eerste kwartaal haalde je 83%."),
        (r"Wat doet Tom goed[\s\S]*Goed gaat: ", "Klanten gaven je een 8,4."), ("Goed gaat: ", ""),
        (r"kan hier helpen[\s\S]*Functie", "Accountmanager"), ("leidinggevende: ", "Sanne de Wit"),
        ("HR-adviseur", ""), ("organisatie", ""), ("Eerste dag", "2026-01-12"), (r"al\s+geweest[\s\S]*Begint", "ja"), ("Hoeveel weken", ""),
        ("algemeen of verkoop", "verkoop"), (r"start: maandag 12 januari 2026[\s\S]*Kloppen je antwoorden", "ja"),
    )  # fmt: skip
    child.expect("Let op: vraag Tom nog")
    child.expect("Gemaakt: tom-bakker.yaml")
    assert ended(child) == 0
    assert files(folder) == ["tom-bakker.yaml"]
    plan = load()
    assert [one.vorm for one in plan.ondersteuning] == ["coaching", "mentor"]
    assert [one.categorie for one in plan.oorzaken] == ["kennis_en_ervaring", "omstandigheden", "anders"]
    assert plan.geschiktheid.aanpassingen_gedaan.antwoord == "ja"


@needs_terminal
def test_of_misconduct_that_only_the_words_tell_nothing_is_kept_either(folder: Path) -> None:
    child = talk(folder, "intake", NAME)
    answer(
        child, *WORK, *AGAIN, ("Wat er achterblijft: ", "Je hebt geld uit de kas gestolen."),
        ("Datum van een voorbeeld", ""), ("Wanneer sprak je", ""), (r"‘Je hebt geld uit de kas gestolen’[\s\S]*vooral daarover", "ja"),
        (rf"{title('wangedrag')}[\s\S]*Kloppen", "stop"),
    )  # fmt: skip
    child.expect("spv bewaart hier niets van")
    assert ended(child) == 130
    assert files(folder) == []


@needs_terminal
def test_words_that_speak_of_conduct_are_asked_about(folder: Path) -> None:
    child = talk(folder, "intake", NAME)
    answer(
        child, *WORK, *AGAIN, ("Wat er achterblijft: ", "Je hebt geld uit de kas gestolen."),
        ("Datum van een voorbeeld", ""), ("Wanneer sprak je", ""), (r"‘Je hebt geld uit de kas gestolen’. Dat gaat over wangedrag[\s\S]*vooral daarover", "ja"),
        (rf"{title('wangedrag')}[\s\S]*Kloppen", "ja"), ("Bewaren als", ""),
    )  # fmt: skip
    assert ended(child) == 1
    assert files(folder) == []


@needs_terminal
def test_broken_off_and_taken_up_again(folder: Path) -> None:
    child = talk(folder, "intake", NAME, "-o", "plannen/")
    answer(child, *WORK, *AGAIN, ("Wat er achterblijft: ", "Tom heeft een burn-out zqxj."))
    child.expect("Dat hoort niet in een plan")
    answer(child, ("Wat er achterblijft: ", "Van juli tot en met september haalde je 64%."))
    child.expect("Datum van een voorbeeld")
    interrupt(child, "Er is niets gemaakt. Je antwoorden staan in ")
    child.expect('Ga later verder met: spv intake "Tom Bakker" -o plannen')
    assert ended(child) == 130
    (kept,) = files(folder)
    assert Path(kept).parent == Path("plannen/.spv/antwoorden")
    assert json.loads(Path(kept).read_text("utf-8"))["antwoorden"] == {
        "matter": "werk", "terugkerend": "vaker", "terugkerend:toelichting": "",
        "omschrijving": "Van juli tot en met september haalde je 64%.",
    }  # fmt: skip

    child = talk(folder, "intake", NAME, "-o", "plannen/")
    child.expect("Je gaat verder waar je was gebleven.")
    child.expect(
        r"al beantwoord:\s+onderwerp: werk\s+vaker: ja\s+probleem: Van juli tot en met september haalde je 64%."
        r"\s+Aan het eind kun je nog veranderen wat je hier hebt beantwoord."
    )
    answer(child, *WHAT[1:], ("Wanneer sprak je", ""), (r"64%[\s\S]*Kloppen je antwoorden", "stop"))
    child.expect("Er is niets gemaakt.")
    assert ended(child) == 130

    child = talk(folder, "intake", NAME, "-o", "plannen/")
    child.expect("Kloppen je antwoorden")
    assert child.before.count("64%") == 1, "what is shown at the end is not shown at the start as well"
    answer(child, ("", "ja"), ("Bewaren als", ""))
    assert ended(child) == 1
    assert files(folder) == [kept], "there was no plan yet: the answers stay"

    child = talk(folder, "intake", NAME, "-o", "plannen/")
    child.expect("probleem: Van juli tot en met september haalde je 64%.")
    answer(
        child,
        *TALKED,
        *HELPED,
        *TEAM,
        *UNASKED,
        *only("doelen"),
        ("Denk je dat", "nee"),
        ("Waarom", "Te laat."),
    )
    answer(child, ("Kloppen je antwoorden", "ja"), ("Bewaren als", ""))
    assert ended(child) == 1


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Meegereden met hem, een cursus aangeboden", True),
        ("We gaven hem een training", True),
        ("Hij kreeg een jaar een mentor", True),
        ("misschien", False),
        ("weet ik niet", False),
        ("Hij heeft een burn-out gehad", False),
    ],
)
def test_a_sentence_in_the_place_of_yes_is_proposed_next(sentence: str, kept: bool) -> None:
    from spvgen.__main__ import main

    with typing(*UP_TO_CAUSES[:10], sentence, "ja") as (_, err):
        main(["intake", NAME])
    said = err.getvalue()
    assert ("Antwoord eerst ja of nee. Je zin is bewaard" in said) is kept
    assert (f"(mag leeg blijven) [{sentence}]: " in said) is kept
    assert ("Weet je het niet? Vraag het eerst na" in said) is (sentence == "weet ik niet")
    assert "burn-out" not in said


def test_after_advice_the_next_intake_asks_what_may_have_changed(folder: Path) -> None:
    from spvgen.__main__ import main

    helped = (*UP_TO_CAUSES[:10], "nee", "Een training.", "ja", "")
    with typing(*helped) as (_, err):
        assert main(["intake", NAME]) == 1
    assert f"Je antwoorden staan in {KEPT}. Doe je de intake later opnieuw" in err.getvalue()
    with typing("ja", "De training was in mei.", "nee", "ja", *CAUSES, *REST, "ja") as (_, err):
        assert main(["intake", NAME]) == 0, err.getvalue()
    said = err.getvalue()
    assert "Heb je tot nu toe gedaan wat redelijk was om Tom te helpen? (ja of nee) [nee]: " in said
    assert "Welke hulp kreeg Tom al? (mag leeg blijven) [Een training.]: " in said
    assert "Waar gaat het om" not in said
    assert said.count("Je eerdere antwoorden staan als voorstel") == 1
    assert load().geschiktheid.aanpassingen_gedaan.toelichting == "De training was in mei."
    assert files(folder) == ["tom-bakker.yaml"]


def test_who_breaks_off_while_answering_again_keeps_what_was_answered(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing(*UP_TO_CAUSES[:10], "nee", "Een training.", "nee", "hulp") as (_, err):
        assert main(["intake", NAME]) == 130
    assert "Een training." in KEPT.read_text("utf-8")
    with typing("", "", "stop") as (_, err):
        assert main(["intake", NAME]) == 130
    assert "[Een training.]" in err.getvalue()


def test_that_earlier_answers_are_proposed_is_said_once(folder: Path) -> None:
    from spvgen.__main__ import main

    weighed = (*CAUSES[:4], "", "ja", "We spraken twee keer.", "", *["nee"] * 5, "doelen")
    again = ("nee", "medewerker", "", "", "", "nee", "gesprekken", "", "", "")
    with typing(*UP_TO_CAUSES, *weighed, *REST, *again, "stop") as (_, err):
        assert main(["intake", NAME]) == 130, err.getvalue()
    said = err.getvalue()
    assert "zwaarst (doelen, aansturing) [doelen]" in said and "Wat jullie bespraken [We spraken af" in said
    assert said.count("Je eerdere antwoorden staan als voorstel") == 1


def test_what_enter_does_is_said_as_it_is_and_nothing_announced_that_is_not_asked(folder: Path) -> None:
    from spvgen.__main__ import main

    again = ("nee", "voorbeelden", "-", "nee", "functie", "", "nee", "medewerker")
    with typing(*UP_TO_CAUSES, *CAUSES, *REST, *again) as (_, err):
        assert main(["intake", NAME]) == 130, err.getvalue()
    said = " ".join(err.getvalue().split())
    assert "(Enter: het voorstel houden, ‘-’: weglaten) [16-9-2025]: " in said
    assert "Nog niet gevraagd? Typ dan -." in said
    assert said.count("Nog een paar gegevens voor het plan zelf.") == 1


def test_what_was_answered_half_way_is_told_as_well(folder: Path, capsys: Any) -> None:
    answers = {
        "matter": "werk", "terugkerend": "vaker", "terugkerend:toelichting": "in mei en juni", "omschrijving": "Je haalde 64%.",
        "voorbeelden:1": "2025-09-16", "voorbeelden:1:tekst": "De offerte bleef liggen.", "voorbeelden:2": "",
        "eerdere_gesprekken:1": "2025-10-06", "eerdere_gesprekken:1:tekst": "Je belt terug.", "eerdere_gesprekken:2": "",
        "aanpassingen_gedaan": "ja", "aanpassingen_gedaan:toelichting": "", "team:colleagues": "nee", "team:direction": "ja",
        "view": "", "view:eerst": "nee", "oorzaken:kennis_en_ervaring": "nee", "oorzaken:doelen": "ja", "oorzaken:doelen:bevinding": "Je kende ze niet.",
    }  # fmt: skip
    kept = Kept(folder / "antwoorden.json", "", dict(answers))
    told = so_far(Asking(kept, Reader(NAME)), {}, 200)
    assert told.splitlines() == [
        "  onderwerp: werk",
        "  vaker: ja; in mei en juni",
        "  probleem: Je haalde 64%.",
        "  voorbeelden: 16 september 2025: De offerte bleef liggen.",
        "  gesprekken: 6 oktober 2025: Je belt terug.",
        "  hulp: ja",
        "  team: collega’s hebben hetzelfde probleem: nee",
        "        het hele team werkt naar één doel toe: ja",
        "  medewerker: nog niet gevraagd",
        "  oorzaken: kennis en ervaring: nee; doelen: ja; Je kende ze niet.",
    ]
    assert kept.answers == answers and not capsys.readouterr().err
    given = {"matter": "wangedrag"}
    assert so_far(Asking(kept, Reader(NAME)), given, 200) == "", "all is answered: that comes right after it"


def test_of_a_part_that_was_broken_off_a_day_stands_as_it_is_printed(folder: Path) -> None:
    answers = {"matter": "werk", "terugkerend": "één keer of vaker", "voorbeelden:1": "2025-09-16"}
    kept = Kept(folder / "antwoorden.json", "", answers)
    told = so_far(Asking(kept, Reader(NAME)), {}, 200)
    assert "  voorbeelden: 16 september 2025" in told.splitlines()


@needs_terminal
def test_who_did_not_ask_the_employee_yet_can_stop_and_do_so_first(folder: Path) -> None:
    child = talk(folder, "intake", NAME)
    before = SO_FAR[: -len(UNASKED)]
    answer(child, *before, ("Tom zegt: ", ""), (r"Praat eerst met Tom[\s\S]*\[ja\]", ""))
    child.expect("Er is niets gemaakt. Je antwoorden staan in ")
    assert ended(child) == 130
    assert not {"view", "view:eerst"} & set(json.loads(KEPT.read_text("utf-8"))["antwoorden"])
    child = talk(folder, "intake", NAME)
    answer(child, (r"verder waar je was[\s\S]*Tom zegt: ", "Ik weet niet wat ik moet doen."))
    child.expect("Bij welke oorzaak hoort dat")
    break_off(child)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ja; vooral sinds maart 2026", "vooral sinds maart 2026"),
        ("Ja, in mei en juni.", "in mei en juni."),
        ("ja - in mei", "in mei"),
        ("Jaarlijks in mei.", "Jaarlijks in mei."),
        ("ja zeggen en nee doen", "ja zeggen en nee doen"),
        ("Ja in voorjaar 2025 ging het prima.", "in voorjaar 2025 ging het prima."),
        ("ja dat zag ik in mei", "dat zag ik in mei"),
        ("Ja-knikken doe je altijd", "Ja-knikken doe je altijd"),
        ("• in mei", "in mei"),
    ],
)
def test_yes_is_not_said_twice(folder: Path, typed: str, kept: str) -> None:
    answers = {"terugkerend": "vaker", "terugkerend:toelichting": typed}
    asking = Asking(Kept(folder / "antwoorden.json", "", answers), Reader(NAME))
    assert ask_part("terugkerend", asking, Intake(NAME)) == Answer("ja", kept)


# --- Words that are no answer ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ja, het is al drie keer gebeurd", "vaker"),
        ("elke week", "vaker"),
        ("Nee, het was maar één keer.", "één keer"),
        ("Het gebeurde één keer per ongeluk.", "één keer"),
        ("één keer in de pauze", "één keer"),
        ("een keer, twee weken geleden", "één keer"),
        ("2-3 keer per maand", "vaker"),
        ("2-3x per week", "vaker"),
        ("4x", "vaker"),
        ("1.5 keer per week", "vaker"),
        ("3/4 van de dagen", "vaker"),
        ("2000 keer", "vaker"),
        ("Eén keer, op 12-11 van 9.30 tot 10.30 uur", "één keer"),
        ("Op 12-11-2025 één keer, per ongeluk", "één keer"),
        ("Nee, alleen op 12 mrt één keer.", "één keer"),
        ("Op 5 jun één keer", "één keer"),
        ("in 2025 één keer", "één keer"),
        ("ja", None),
        ("lead van Bouwmaat pas na 9 dagen gebeld", None),
        ("de klant wachtte drie weken op zijn offerte", None),
        ("een rekening van 1.200 euro te laat", None),
        ("om 9:30 uur was er niemand", None),
        ("drie weken achter elkaar te laat", "vaker"),
        ("twee klachten in mei", "vaker"),
        ("5 offertes bleven liggen", "vaker"),
        ("vak", "vaker"),
        ("ja, al sinds januari", "vaker"),
        ("sinds maart", "vaker"),
        ("ja al een paar weken", "vaker"),
        ("dat is al lang zo", "vaker"),
        ("ja, in mei en juni ook", "vaker"),
        ("elke week wel een keer", "vaker"),
        ("één keer per week", "vaker"),
        ("maandenlang", "vaker"),
        ("al een paar weken geleden, één keer", "één keer"),
        ("dat is al weken geleden", None),
        ("sinds de vakantie één keer", None),
        ("de klant was ook boos", None),
        ("niet vaker dan één keer", None),
        ("Niet vaak", None),
        ("juist niet vaker", None),
        ("Je haalde in mei 60% van je doel.", None),
        ("morgen", None),
    ],
)
def test_whether_it_recurs_in_a_sentence(typed: str, meant: str | None) -> None:
    if meant:
        assert Reader(NAME).recurring(typed) == meant
        return
    with pytest.raises(WrongUse) as refused:
        Reader(NAME).recurring(typed)
    assert refused.value.hint == "Kies uit: vaker of één keer."


@pytest.mark.parametrize("typed", ["nee", "Nee.", "geen", "weet ik nog niet", "Geen idee!", "n.v.t.", ""])
def test_no_answer_where_none_is_needed(typed: str) -> None:
    assert Reader(NAME).text(typed) == ""
    with pytest.raises(WrongUse):
        Reader(NAME).needed(typed)


ONLY_A_DAY = "Dat is alleen een dag."


@pytest.mark.parametrize(
    "typed", ["gisteren", "Volgende week.", "ja", "Ja.", "12 mei 2026", "12-5-2026", "12 mei"]
)
def test_no_words_where_words_are_asked(typed: str) -> None:
    for read in (Reader(NAME).text, lambda one: Reader(NAME).needed(one, "Je belde 12 klanten.")):
        with pytest.raises(WrongUse) as refused:
            read(typed)
        assert str(refused.value) == ("Dat zegt hier te weinig." if "j" in typed[:1].lower() else ONLY_A_DAY)
    assert refused.value.hint == "Schrijf het zo: Je belde 12 klanten."


def test_a_proposal_is_taken_by_yes_and_not_by_no() -> None:
    assert Reader(NAME).approach("ja") == Reader(NAME).approach("") == ""
    assert Reader(NAME).approach("Karim leert het je.") == "Karim leert het je."
    for typed in ("nee", "weet ik niet"):
        with pytest.raises(WrongUse):
            Reader(NAME).approach(typed)


@pytest.mark.parametrize(
    "typed", ["Nee, in mei lukte het.", "Geen klant belde terug.", "Ja, in mei ook.", "84%"]
)
def test_an_answer_in_words_stays_as_it_is(typed: str) -> None:
    assert Reader(NAME).text(typed) == Reader(NAME).needed(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "hij is gewoon slordig en een beetje lui",
        "Je bent slordig en je houding is niet goed.",
        "Tom is lui en niet gemotiveerd.",
    ],
)
def test_who_somebody_is_is_doubted_as_a_fact(typed: str) -> None:
    with patience(Patience.FIRST), pytest.raises(Doubt, match="gaat over wie iemand is"):
        Reader(NAME).needed(typed)
    with patience(Patience.INSISTED):
        assert Reader(NAME).needed(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "In februari stond in 7 van de 40 orders een verkeerd adres.",
        "Je hebt niet geleerd hoe je met het nieuwe systeem werkt.",
        "De telefoon staat de hele dag naar je doorgeschakeld.",
        "Het systeem is traag en de lijsten zijn slordig bijgewerkt.",
    ],
)
def test_what_was_seen_is_taken(typed: str) -> None:
    with patience(Patience.FIRST):
        assert Reader(NAME).needed(typed) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("de hoofdoorzaak", "hoofdoorzaak"), ("het doel", "doel"), ("doel", "doel"), ("een keer", "één_keer")],
)
def test_an_article_before_a_choice_says_nothing(typed: str, meant: str) -> None:
    assert chosen(typed, ("hoofdoorzaak", "doel", "één_keer")) == meant
    assert chosen("de", ("hoofdoorzaak", "doel")) is None


@pytest.mark.parametrize(
    ("key", "typed", "instead"),
    [
        ("hr", "ja, Marloes de Wit", "Marloes de Wit"),
        ("organisatie", "ja, Vermeulen BV", "Vermeulen BV"),
        ("leidinggevende", "Ja hoor: Bas Terpstra", "Bas Terpstra"),
        ("hr", "ja ik, Marieke Postma", "Marieke Postma"),
        ("leidinggevende", "ja, ik zelf: Bas Terpstra", "Bas Terpstra"),
        ("hr", "ja, Ikram Postma", "Ikram Postma"),
    ],
)
def test_a_yes_before_a_name_is_no_part_of_it(key: str, typed: str, instead: str) -> None:
    read = questions_of("verbeterplan")[key].read
    with patience(Patience.FIRST), pytest.raises(Doubt) as doubt:
        read(typed)
    assert doubt.value.instead == instead


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("wim van der Heijden", "Wim van der Heijden"),
        ("karim El Idrissi", "Karim El Idrissi"),
        ("wim de boer", "Wim de Boer"),
        ("anne-marie el amrani", "Anne-Marie el Amrani"),
        ("j.d. van den ijssel", "J.D. van den IJssel"),
        ("drs. els smit", "drs. Els Smit"),
    ],
)
def test_a_first_name_begins_with_a_capital(typed: str, instead: str) -> None:
    read = questions_of("verbeterplan")["naam"].read
    with patience(Patience.FIRST), pytest.raises(Doubt, match="met een hoofdletter") as doubt:
        read(typed)
    assert doubt.value.instead == instead
    with patience(Patience.INSISTED):
        assert read(typed) == typed


@pytest.mark.parametrize("command", ["new", "intake"])
def test_a_name_in_small_letters_behind_an_option_gets_its_capitals(folder: Path, command: str) -> None:
    more = ("--leidinggevende", "wim de boer", "--hr", "ikram Postma")
    if command == "intake":
        ran = intake(leidinggevende=("wim de boer",), hr=("ikram Postma",))
    else:
        ran = spv("new", "tom bakker", "--functie", "Verkoper", *more, "--start", "2026-02-02", "--no-input")
    assert ran.code == 0
    assert ran.err.count("Opgevat als: Wim de Boer.") == ran.err.count("Opgevat als: Ikram Postma.") == 1
    text = Path("tom-bakker.yaml").read_text("utf-8")
    assert "naam: Tom Bakker" in text and "naam: Wim de Boer" in text and "naam: Ikram Postma" in text


@pytest.mark.parametrize("typed", ["WIM DE BOER", "jan", "de teamleider", "Wim de boer", "Teamleider Oost"])
def test_other_names_stay_as_they_are_typed(typed: str) -> None:
    assert questions_of("verbeterplan")["leidinggevende"].read(typed) == typed


@pytest.mark.parametrize(
    "typed", ["de Vries", "van der Heijden", "Wim van der Heijden", "d'Hondt", "El Amrani"]
)
def test_a_surname_may_begin_with_a_small_letter(typed: str) -> None:
    with patience(Patience.FIRST):
        assert questions_of("verbeterplan")["naam"].read(typed) == typed


@pytest.mark.parametrize("key", ["naam", "leidinggevende"])
def test_who_does_not_know_a_name_hears_how_to_go_on(key: str) -> None:
    with patience(Patience.FIRST), pytest.raises(WrongUse, match="te weinig") as told:
        questions_of("verbeterplan")[key].read("geen idee")
    assert told.value.hint == "Typ voornaam en achternaam. Weet je die nog niet? Stop dan met Ctrl-C."


@pytest.mark.parametrize("typed", ["26 weken", "12-10-2026", "3"])
def test_a_number_is_no_name(typed: str) -> None:
    with patience(Patience.FIRST), pytest.raises(WrongUse, match="geen naam"):
        questions_of("verbeterplan")["hr"].read(typed)


@pytest.mark.parametrize("key", ["naam", "leidinggevende", "hr", "organisatie"])
@pytest.mark.parametrize(
    "typed", ["maandag", "4-1-2027", "Maandag 4 januari 2027", "volgende week", "Januari 2027"]
)
def test_a_day_is_no_name_however_often_it_is_typed(key: str, typed: str) -> None:
    for one in Patience:
        with patience(one), pytest.raises(WrongUse, match="Dat is geen naam") as told:
            questions_of("verbeterplan")[key].read(typed)
        assert not isinstance(told.value, Doubt)


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("hr", "Kees Zondag"),
        ("naam", "April Jansen"),
        ("leidinggevende", "Morgen-Bakker, Els"),
        ("organisatie", "Vandaag BV"),
        ("organisatie", "3M"),
    ],
)
def test_a_name_with_the_name_of_a_day_is_a_name(key: str, typed: str) -> None:
    with patience(Patience.FIRST):
        assert questions_of("verbeterplan")[key].read(typed) == typed


@pytest.mark.parametrize("typed", ["24-7", "Stichting 4 mei"])
def test_a_firm_that_may_be_a_day_is_taken_from_who_means_it(typed: str) -> None:
    read = questions_of("verbeterplan")["organisatie"].read
    with patience(Patience.FIRST), pytest.raises(Doubt):
        read(typed)
    with patience(Patience.INSISTED):
        assert read(typed) == typed


@pytest.mark.parametrize("typed", ["Marloes de Wit", "Jarno Bos", "Ja-Ling Chen", ""])
def test_names_that_are_taken(typed: str) -> None:
    with patience(Patience.FIRST):
        assert questions_of("verbeterplan")["hr"].read(typed) == typed


def test_an_organisation_may_begin_with_a_figure() -> None:
    with patience(Patience.FIRST):
        assert questions_of("verbeterplan")["organisatie"].read("3M Nederland") == "3M Nederland"


SEEN = ("ja", "Vier klanten stopten.", "")
"""A cause that the manager sees as well, with what is proposed against it."""
_WEIGHED = {  # what is answered about the other causes, and which weighs most → what is told of that
    "markt": (("nee", "nee", "nee", *SEEN, "nee", "nee"), "die oorzaak kan Tom zelf niet wegnemen"),
    "organisatie": (("nee", "nee", *SEEN, "nee", "nee", "nee"), "die oorzaak kan Tom zelf niet wegnemen"),
    "aansturing": ((*SEEN, *["nee"] * 5), "die oorzaak kan Tom zelf niet wegnemen"),
    "omstandigheden": ((*["nee"] * 5, "ja", ""), "die oorzaak los je niet op met een plan"),
}


@pytest.mark.parametrize("cause", _WEIGHED)
def test_that_the_heaviest_cause_leads_to_other_advice_is_told(cause: str) -> None:
    from spvgen.__main__ import main

    others, why = _WEIGHED[cause]
    again = ("nee", "hoofdoorzaak", "doelen", *REST, "stop")  # another cause leads to a plan after all
    with typing(NAME, *UP_TO_CAUSES, *CAUSES[:5], *others, cause, *again) as (_, err):
        assert main(["intake"]) == 130
    told = " ".join(err.getvalue().split())
    assert f"Dat komt doordat je zei dat ‘{cause}’ het zwaarst weegt: {why}." in told
    assert told.count("Dat komt doordat") == 1 and "Hiermee maakt spv een plan." in told


@pytest.mark.parametrize("kind", ["markt", "eenmalig", "aansturing", "niet_oplosbaar"])
def test_where_no_cause_was_weighed_nothing_is_told_of_it(kind: str) -> None:
    from spvgen.cli.intake.course import _by_main_cause
    from spvgen.intake.answers import Intake

    assert _by_main_cause(Intake(NAME)) == ""
    options = OBJECTIONS[kind] | (
        {"oorzaken": ("markt=Vier klanten stopten.",), "main-cause": ()} if kind == "markt" else {}
    )
    from spvgen.__main__ import main

    with typing("stop") as (_, err):
        assert main(["intake", NAME, *as_options(**options)]) == 130
    assert "het zwaarst weegt" not in err.getvalue()


def plays_part(folder: Path, *typed: str) -> tuple[str, str]:
    """What comes of the question whether something private plays a part, and what is told."""
    from spvgen.cli.intake.cause_questions import _plays_part

    asking = Asking(Kept(folder / "antwoorden.json", ""), Reader("Tom Bakker"))
    with typing(*typed) as (_, err):
        return _plays_part(
            asking, "oorzaken:omstandigheden", "Speelt er iets mee? (ja of nee)", "Tom"
        ), err.getvalue()


@pytest.mark.parametrize(
    "typed",
    [
        "niets",
        "Niet dat ik weet.",
        "er speelt niets",
        "n.v.t.",
        "Volgens Tom niet",
        "voor zover ik weet niets",
    ],
)
def test_that_nothing_private_was_told_is_a_no(folder: Path, typed: str) -> None:
    said, told = plays_part(folder, typed)
    assert said == "nee" and "Opgevat als: nee." in told


@pytest.mark.parametrize(
    "typed", ["weet ik niet", "misschien", "niet alles", "zijn moeder is ziek", "geen zin"]
)
def test_what_is_no_answer_is_told_how_far_to_ask(folder: Path, typed: str) -> None:
    said, told = plays_part(folder, typed, "ja")
    assert said == "ja" and "Vraag Tom alleen óf er iets meespeelt, nooit wat." in " ".join(told.split())
    assert typed not in told


@pytest.mark.parametrize(
    "typed",
    [
        "ja graag",
        "Goed idee!",
        "prima",
        "het voorstel",
        "Ja, dat doen we.",
        "lijkt me goed",
        "helemaal mee eens",
        "",
    ],
)
def test_who_agrees_to_a_proposal_takes_it_over(typed: str) -> None:
    with patience(Patience.FIRST):
        assert Reader(NAME).approach(typed) == ""


@pytest.mark.parametrize(
    "typed",
    [
        "Goed voorbereid gaat Tom mee met Sanne.",
        "Het voorstel van Sanne: elke week samen bellen.",
        "Ja, en HR kijkt elke week mee.",
        "Dat doen we met een cursus in mei.",
    ],
)
def test_what_is_done_otherwise_is_no_agreement(typed: str) -> None:
    with patience(Patience.FIRST):
        assert Reader(NAME).approach(typed) == typed
