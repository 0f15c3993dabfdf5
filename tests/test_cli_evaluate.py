"""``spv evaluate``: by options, from a file, and by questions at a real terminal."""

import copy
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings

from plan_samples import hostile
from running import Ran, english, spv, typing
from spvgen.cli.asking.answers import read_part, read_text
from spvgen.cli.plans.moments import moment_due
from spvgen.cli.talks.agreeing import looked_over, with_report
from spvgen.cli.talks.forms import LABELS, REPORTED, form_of
from spvgen.cli.talks.forms.common import _on_a_likely_day, joined, term_reader
from spvgen.cli.talks.forms.present import read_names
from spvgen.cli.talks.forms.support import given_line
from spvgen.cli.talks.forms.verbeterplan import FORM
from spvgen.cli.talks.planfile import PlanFile, open_plan
from spvgen.cli.talks.summary import as_advice, summary
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import Doubt, Patience, patience
from spvgen.diagnostics import HIDDEN, Finding, Position, Severity
from spvgen.fingerprint import report_fingerprint
from spvgen.kinds.onderdelen import Ondersteuning
from spvgen.quantities import format_quantity
from support import clean_plan, dump, plan_in
from terminal import answer, break_off, end_of_input, ended, interrupt, needs_terminal, talk

OPTIONS = (
    "--aanwezig", "Noor Jansen", "--aanwezig", "Karim Aydin",
    "--metingen", "Terugbelafspraken=75%; over maart",
    "--acties", "Dagstart=ja", "--acties", "dagafsluiting=deels; niet op maandag",
    "--geboden-ondersteuning", "Coaching: drie gesprekken met Karim.",
    "--geboden-ondersteuning", "Training agendabeheer: gevolgd in maart.",
    "--besproken", "De eerste maand: het rooster.",
    "--afspraken", "Je deelt elke vrijdag je lijst met Karim.",
    "--zienswijze", "Het gaat goed.", "--oordeel", "op_schema",
)  # fmt: skip

DIVORCE = "Geen tijd, door zijn scheiding is hij er niet bij"


pytestmark = pytest.mark.usefixtures("held")


def evaluate(*more: str, stdin: bytes = b"") -> Ran:
    return spv("evaluate", "noor.yaml", "--no-input", *more, stdin=stdin)


def plan(path: str = "noor.yaml") -> Any:
    return plan_in(path)


def report(item: int = 0) -> Any:
    return plan().evaluatiemomenten[item].verslag


# --- By options ------------------------------------------------------------------------------------


def test_a_report_from_options() -> None:
    before = Path("noor.yaml").read_text("utf-8")
    ran = evaluate(*OPTIONS)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == (
        "Vastgelegd in noor.yaml: het verslag van ‘Eerste evaluatie’.\nGemaakt: noor-eerste-evaluatie.docx\n"
    )
    made = report()
    assert (made.datum, made.aanwezig) == (date(2024, 4, 2), ("Noor Jansen", "Karim Aydin"))
    assert [(one.actie, one.gedaan, one.toelichting) for one in made.acties] == [
        ("Dagstart", "ja", None),
        ("Dagafsluiting", "deels", "niet op maandag"),
    ]
    assert made.vingerafdruk == report_fingerprint(plan(), 0)
    after = Path("noor.yaml").read_text("utf-8")
    start = after.index("    verslag:\n")
    end = after.index("  - naam: Tweede evaluatie")
    assert after[:start] + after[end:] == before, "not a byte besides"
    assert Path("noor-eerste-evaluatie.docx").read_bytes()[:2] == b"PK"
    assert not Path(".spv").exists()


def _named_privately() -> None:
    text = Path("noor.yaml").read_text("utf-8")
    Path("noor.yaml").write_text(text.replace("Eerste evaluatie", "Gesprek over je depressie"), "utf-8")


def test_a_private_name_of_a_talk_is_not_repeated() -> None:
    _named_privately()
    ran = evaluate(*OPTIONS)
    assert f"Vastgelegd in noor.yaml: het verslag van {HIDDEN}.\n" in ran.err
    assert "depressie" not in ran.out + ran.err


@needs_terminal
def test_a_private_name_of_a_talk_is_not_shown_to_who_answers(folder: Path) -> None:
    _named_privately()
    child = talk(folder, "evaluate", "noor.yaml", *OPTIONS, "--datum", "2-4-2024")
    shown = ""
    for line in (
        f"Verslag van {re.escape(HIDDEN)} ",
        f"Dit komt in het verslag van {re.escape(HIDDEN)}:",
        "Klopt dit",
    ):
        child.expect(line)
        shown += child.before + child.after
    assert "depressie" not in shown
    interrupt(child)
    assert ended(child) == 130


def test_each_part_of_a_report_has_a_name_and_an_option(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {part for soort in REPORTED for part in form_of(soort).questions}
    assert parts == LABELS.keys()
    taken: dict[str, Any] = {}

    def take(form: Any, plan: Any, people: Any, source: Any, typed: dict[str, Any], _: Any) -> None:
        taken.update(typed)
        raise WrongUse("")

    monkeypatch.setattr("spvgen.cli.talks.given.given_parts", take)
    evaluate(*(word for part in parts for word in (f"--{part.replace('_', '-')}", part)))
    assert {part for part, value in taken.items() if value} == parts


def test_one_talk_after_the_other() -> None:
    for name in ("eerste-evaluatie", "tweede-evaluatie"):
        assert evaluate(*OPTIONS, "--format", "md").code == 0
        assert Path(f"noor-{name}.md").exists()
    text = Path("noor-tweede-evaluatie.md").read_text("utf-8")
    assert "| **Terugbelafspraken**<br>over maart | 75% |" in text, "what was before, stands in the picture"
    assert "nulmeting: 71%" in text
    first = Path("noor-eerste-evaluatie.md").read_text("utf-8")
    assert "nulmeting: 71%" in first, "a figure beside the one at the start makes a course"
    assert "Vorige keer" in text and "Vorige keer" not in Path("noor-eerste-evaluatie.md").read_text("utf-8")


@pytest.mark.parametrize("wanted", ["Derde evaluatie", "derde evaluatie", "3"])
def test_a_talk_of_choice(wanted: str) -> None:
    assert evaluate(*OPTIONS, "--moment", wanted).code == 0
    assert report(2).besproken == "De eerste maand: het rooster."
    assert Path("noor-derde-evaluatie.docx").exists()


def test_a_talk_that_became_the_extension_is_passed_over() -> None:
    assert len(plan().evaluatiemomenten) == 7
    text = Path("noor.yaml").read_text("utf-8")
    old = "  - naam: Eindbeoordeling\n    datum: 2024-08-31\n"
    assert old in text
    more = "  - naam: Slot\n    datum: 2024-10-30\n"
    extension = (
        "verlengingen:\n  - datum: 2024-08-30\n    nieuw_einde: 2024-10-30\n    reden: Je gaat vooruit.\n"
    )
    Path("noor.yaml").write_text(text.replace(old, old + more) + extension, "utf-8")
    for _ in range(6):
        assert evaluate(*OPTIONS, "--format", "md").code == 0
    assert evaluate(*OPTIONS, "--format", "md").code == 0
    assert (report(6), report(7) is not None) == (None, True)
    assert evaluate(*OPTIONS, "--format", "md").code == 0, "once nothing else waits, it can be told as well"
    assert report(6) is not None


@pytest.mark.parametrize("way", ["option", "file"])
def test_a_talk_was_not_held_before_the_plan_was_there(way: str) -> None:
    before = Path("noor.yaml").read_bytes()
    if way == "option":
        ran = evaluate(*OPTIONS, "--datum", "2004-04-02")
    else:
        Path("verslag.yaml").write_text("datum: 2004-04-02\nbesproken: Het rooster.\n", "utf-8")
        ran = evaluate("--from", "verslag.yaml")
    assert ran.code == 2
    assert "2 april 2004 ligt vóór de dag waarop het plan is uitgereikt: 26 februari 2024." in ran.err
    assert "Bedoel je 2 april 2024? Typ dan: 2-4-2024" in ran.err
    assert english(ran.err) == []
    assert Path("noor.yaml").read_bytes() == before


def test_findings_on_the_report_are_told() -> None:
    ran = evaluate(
        "--besproken", "Het rooster.", "--oordeel", "op_schema", "--metingen", "Terugbelafspraken=68%"
    )
    assert ran.code == 0
    assert set(re.findall(r"\bG0\d\b", ran.out)) == {"G02", "G03", "G05", "G06"}
    assert english(ran.err) == []


def test_names_become_those_of_the_plan() -> None:
    ran = evaluate(
        "--aanwezig", "noor, Karim en Anna Smit", "--aanwezig", "hr", "--besproken", "Het rooster."
    )
    assert report().aanwezig == ("Noor Jansen", "Karim Aydin", "Anna Smit", "Esther de Boer")
    assert "Opgevat als: Noor Jansen, Karim Aydin en Anna Smit." in ran.err


@pytest.mark.parametrize(
    ("option", "typed", "meant"),
    [
        ("--metingen", "Terugbel=75%", "Terugbelafspraken"),
        ("--metingen", "terug=75%", "Terugbelafspraken"),
        ("--acties", "Dags=ja", "Dagstart"),
        ("--acties", "dagaf=nee; te druk", "Dagafsluiting"),
    ],
)
def test_a_beginning_that_only_one_name_has_will_do(option: str, typed: str, meant: str) -> None:
    ran = evaluate(option, typed)
    assert ran.code == 0, ran.err
    assert f"Opgevat als: {meant}." in ran.err
    held = report()
    assert [one.voor_doel for one in held.metingen or ()] + [one.actie for one in held.acties or ()] == [
        meant
    ]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("18 van de 24", "18 van de 24"),
        ("18 van de 24; over maart", "18 van de 24; over maart"),
        ("75%, over maart", "over maart"),
    ],
)
def test_what_a_figure_was_counted_from_explains_it(typed: str, words: str) -> None:
    ran = evaluate("--metingen", f"Terugbelafspraken={typed}")
    assert "Opgevat als: 75%." in ran.err
    (figure,) = report().metingen or ()
    assert (format_quantity(figure.waarde), figure.toelichting) == ("75%", words)


def test_a_report_goes_to_the_talk_that_was_planned_on_its_day() -> None:
    first, second, *_ = plan().evaluatiemomenten
    ran = evaluate("--datum", str(second.datum), "--besproken", "Het rooster.")
    assert f"het verslag van ‘{second.naam}’" in ran.err + ran.out
    ran = evaluate("--datum", str(second.datum), "--besproken", "Het rooster.")
    assert f"het verslag van ‘{first.naam}’" in ran.err + ran.out, "the other one has its report"


def test_a_whole_name_is_not_said_back() -> None:
    assert "Opgevat" not in evaluate("--acties", "dagstart=ja", "--metingen", "Terugbelafspraken=75%").err


@pytest.mark.parametrize(
    ("norm", "typed", "meant"),
    [("minimaal 90%", "64,5", "64,5%"), ("minimaal 10", "7 afspraken", "7"), ("€ 90.000", "72.000", "€ 72.000"),
     ("minimaal 10 nieuwe klanten", "7 klanten", "7 nieuwe klanten")],
)  # fmt: skip
def test_a_figure_gets_the_unit_of_the_norm(norm: str, typed: str, meant: str) -> None:
    text = Path("noor.yaml").read_text("utf-8")
    text = re.sub(r"( +)nulmeting: .*\n", "", text.replace("norm: minimaal 90%", f"norm: {norm}"))
    text = re.sub(r" +tussendoelen:\n(?: +- datum: .*\n +waarde: .*\n)+", "", text)
    Path("noor.yaml").write_text(text, "utf-8")
    ran = evaluate("--metingen", f"Terugbelafspraken={typed}")
    assert f"Opgevat als: {meant}." in ran.err, ran.err
    assert format_quantity(report().metingen[0].waarde) == meant


def test_what_a_report_is_silent_about_is_in_its_summary() -> None:
    left_out = FORM.left_out(plan(), {"metingen": []})
    assert left_out == {"metingen": ["Terugbelafspraken: niet gemeten"]}
    assert "  Doelen: Terugbelafspraken: niet gemeten\n" in summary(
        "‘x’", {}, tuple(FORM.questions), left_out
    )
    told = {"metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "75%"}]}
    assert FORM.left_out(plan(), told) == {"metingen": []}


@pytest.mark.parametrize(
    ("typed", "part"), [("hulp", "geboden_ondersteuning"), ("Doelen", "metingen"), ("metingen",) * 2]
)
def test_a_part_by_the_word_that_is_shown(typed: str, part: str) -> None:
    assert read_part({LABELS[part].lower(): part for part in FORM.questions})(typed) == part


def test_where_the_document_comes() -> None:
    assert evaluate(*OPTIONS, "-o", "uit/verslag.pdf").code == 0
    assert Path("uit/verslag.pdf").read_bytes()[:4] == b"%PDF"


# --- From a file -----------------------------------------------------------------------------------

REPORT = """
datum: 2024-04-02
aanwezig: Noor Jansen
metingen:
  - voor_doel: Terugbelafspraken
    waarde: 75%
besproken: |
  De eerste maand.

  En de tweede.
oordeel:
"""


def test_a_report_from_a_file() -> None:
    Path("verslag.yaml").write_text(REPORT, "utf-8")
    ran = spv("evaluate", "noor.yaml", "--from", "verslag.yaml", "--oordeel", "op schema")
    assert ran.code == 0, ran.err
    assert report().datum == date(2024, 4, 2)
    assert report().besproken == "De eerste maand.\n\nEn de tweede."
    assert report().oordeel == "op_schema"


IN_OTHER_WORDS = """
datum: 24-3-2024
metingen:
  - voor_doel: terugbelAFSPRAKEN
    waarde: 75%
acties:
  - actie: dagstart
    gedaan: Nee
"""


def test_what_can_only_be_meant_one_way_stops_no_report_from_a_file() -> None:
    ran = evaluate("--from", "-", stdin=IN_OTHER_WORDS.encode())
    assert ran.code == 0, ran.err
    assert (report().datum, str(report().acties[0].gedaan)) == (date(2024, 3, 24), "nee")
    assert "Regel 2 van ‘stdin’: De datum ‘24-3-2024’ is begrepen als 24 maart 2024" in ran.err
    assert "Regel 8 van ‘stdin’: ‘Nee’ is begrepen als nee." in ran.err


def test_an_agreement_loses_the_sign_that_it_was_pasted_with() -> None:
    text = "afspraken:\n  - '- Marieke regelt het.'\n  - • Hanneke stuurt de lijst.\n  - 1) Sara belt.\n"
    assert evaluate("--from", "-", "--besproken", "Het rooster.", stdin=text.encode()).code == 0
    assert report().afspraken == ("Marieke regelt het.", "Hanneke stuurt de lijst.", "Sara belt.")


@needs_terminal
def test_a_slip_in_a_name_is_asked_about(folder: Path) -> None:
    text = Path("noor.yaml").read_text("utf-8").replace("Noor Jansen", "Wesley Hoekstra")
    Path("noor.yaml").write_text(text, "utf-8")
    child = talk(folder, "evaluate", "noor.yaml", "--datum", "2-4-2024")
    answer(
        child,
        ("Wie waren erbij", "Wesly, Karim"),
        ("Bedoelde je Wesley Hoekstra[?][\\s\\S]*\\[Wesley Hoekstra, Karim Aydin\\]", ""),
    )
    child.expect("Stand nu")
    interrupt(child)
    assert ended(child) == 130


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("Ilse, Farid en Marjolijn Dekker", "Ilse, Farid, Marjolein Dekker"),
        ("Marjolijn", "Marjolein Dekker"),
        ("Erik Smit en Sofie Bos", "Eric Smit, Sophie Bos"),
        ("Ilse en Soffie Bos", "Ilse, Sophie Bos"),
        # near misses: another who is called nearly so, another surname, and a name that is right
        ("Marjolijn Bakker", ""),
        ("Erik", ""),
        ("Marjolein Dekker en Marjolijn Dekker", ""),
        ("Sofia Bos", ""),
    ],
)
def test_a_first_name_in_another_spelling_is_asked_about(typed: str, instead: str) -> None:
    read = read_names(
        str, {"medewerker": "Marjolein Dekker", "leidinggevende": "Eric Smit", "hr": "Sophie Bos"}
    )
    with patience(Patience.FIRST):
        if instead:
            with pytest.raises(Doubt) as doubt:
                read(typed)
            assert doubt.value.instead == instead
        else:
            assert read(typed)


_KNOWN = {"medewerker": "Wesley Hoekstra", "leidinggevende": "Bas Terpstra", "hr": "Marloes de Wit"}


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("Wesly en Bas", "Wesley Hoekstra, Bas Terpstra"),
        ("Wesley Hoekstar", "Wesley Hoekstra"),
        ("Wesley, marlous en Henk", "Wesley Hoekstra, Marloes de Wit, Henk"),
        ("Wesley en Wesly", ""),
        ("Wessel en Bas", ""),
        ("Bos en Marloes", ""),
    ],
)
def test_a_slip_in_who_was_there(typed: str, instead: str) -> None:
    read = read_names(str, _KNOWN)
    if instead:
        with patience(Patience.FIRST), pytest.raises(Doubt) as doubt:
            read(typed)
        assert doubt.value.instead == instead
    with patience(Patience.INSISTED):
        assert read(typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2024-03-30", "Zaterdag 30 maart 2024 is geen werkdag."),
        ("2024-03-31", "Zondag 31 maart 2024 is geen werkdag."),
        ("2024-04-01", "Maandag 1 april 2024 is geen werkdag."),
        ("2024-04-02", ""),
        ("2024-04-03", ""),
        ("2024-04-06", ""),
    ],
)
def test_a_talk_on_a_day_off_is_doubted(typed: str, told: str) -> None:
    read = _on_a_likely_day(SimpleNamespace(), date(2024, 4, 6), str)
    with patience(Patience.FIRST):
        if told:
            with pytest.raises(Doubt, match=re.escape(told)):
                read(typed)
        else:
            assert read(typed) == typed
    with patience(Patience.INSISTED):
        assert read(typed) == typed


@pytest.mark.parametrize(
    ("typed", "known", "names"),
    [
        ("beiden", 2, ["Wesley Hoekstra", "Bas Terpstra"]),
        ("We allebei.", 2, ["Wesley Hoekstra", "Bas Terpstra"]),
        ("alle drie", 3, list(_KNOWN.values())),
        ("wij tweeën", 2, ["Wesley Hoekstra", "Bas Terpstra"]),
        ("Met z’n drieën.", 3, list(_KNOWN.values())),
        ("wij alle vier", 4, [*_KNOWN.values(), "Els Brouwer"]),
        ("met zijn vieren", 4, [*_KNOWN.values(), "Els Brouwer"]),
        ("met z'n vijven", 3, None),
        ("met z'n tweeën", 3, None),
        ("beiden", 3, None),
        ("alle drie", 2, None),
        ("wij", 2, None),
    ],
)
def test_as_many_as_there_are(typed: str, known: int, names: list[str] | None) -> None:
    four = [*_KNOWN.items(), ("mentor", "Els Brouwer")]
    read = read_names(str, dict(four[:known]))
    if names is None:
        with pytest.raises(WrongUse, match="Wie is"):
            read(typed)
    else:
        assert read(typed) == names


@needs_terminal
def test_a_typed_agreement_loses_its_sign(folder: Path) -> None:
    given = [word for at, word in enumerate(OPTIONS) if "--afspraken" not in OPTIONS[max(at - 1, 0) : at + 1]]
    child = talk(folder, "evaluate", "noor.yaml", "--datum", "2-4-2024", *given)
    answer(child, ("Afspraak: ", "• Hanneke stuurt elke vrijdag de lijst."), ("Afspraak: ", ""))
    child.expect("Hanneke stuurt elke vrijdag de lijst")
    assert "•" not in child.before.partition("Afspraken")[2]
    interrupt(child)
    assert ended(child) == 130


def test_a_goal_in_other_capitals_is_no_goal_that_was_not_measured() -> None:
    told = FORM.left_out(
        plan_in(),
        {"metingen": [{"voor_doel": "terugbelAFSPRAKEN", "waarde": "75%"}]},
    )
    assert not [one for one in told["metingen"] if one.startswith("Terugbelafspraken")]


def test_what_does_not_fit_the_plan_is_told_with_its_advice_beside_a_fault_of_shape() -> None:
    text = IN_OTHER_WORDS.replace("terugbelAFSPRAKEN", "Terugbelafspraak").replace("Nee", "misschien")
    ran = evaluate("--from", "-", stdin=text.encode())
    assert ran.code == 2 and "Bedoelde je ‘Terugbelafspraken’?" in ran.err


@pytest.mark.parametrize("text", ["besproken: x", "datum:\nbesproken: x"])
def test_a_report_without_a_date_is_of_the_planned_day(text: str) -> None:
    assert evaluate("--from", "-", stdin=text.encode()).code == 0
    assert (report().datum, report().besproken) == (date(2024, 4, 2), "x")


def test_a_report_from_another_program() -> None:
    assert spv("evaluate", "noor.yaml", "--from", "-", stdin=REPORT.encode()).code == 0
    assert report().aanwezig == ("Noor Jansen",)


KEYS = "‘besproken’, ‘afspraken’, ‘zienswijze’ en ‘oordeel’."


@pytest.mark.parametrize("text", [b"", b"# nog niets\n", b"PK\x03\x04"])
def test_a_file_without_a_report_is_told_what_belongs_in_one(text: bytes) -> None:
    ran = spv("evaluate", "noor.yaml", "--from", "-", stdin=text)
    told = " ".join((ran.out + ran.err).split())
    assert ran.code == 2
    assert "Hier hoort een verslag te staan" in told and KEYS in told
    assert "spv new" not in told and "vingerafdruk" not in told


def test_what_spv_writes_itself_is_no_key_that_a_report_can_have() -> None:
    text = (
        "datum: 2024-04-02\naanwezig: Noor Jansen\nmetingen: []\nacties: []\ngeboden_ondersteuning: []\n"
        "besproken: Het rooster.\nsfeer: goed\n"
    )
    ran = spv("evaluate", "noor.yaml", "--from", "-", stdin=text.encode())
    told = " ".join((ran.out + ran.err).split())
    assert ran.code == 2
    assert "Hier kan nog: afspraken, zienswijze, oordeel." in told


TWO_FAULTS = """datum: 2024-04-02
metingen:
  - voor_doel: Omzet
    waarde: 3
besproken: Het rooster.
acties:
  - actie: Dagstrat
    gedaan: ja
"""


def test_all_that_is_wrong_with_a_file_is_told_at_once_with_its_line(folder: Path) -> None:
    before = Path("noor.yaml").read_bytes()
    Path("verslag.yaml").write_text(TWO_FAULTS, "utf-8")
    ran = evaluate("--from", "verslag.yaml")
    assert ran.code == 2
    told = " ".join(ran.err.split())
    assert "Bij ‘metingen[0].voor_doel’ (regel 3 van ‘verslag.yaml’): " in told
    assert "Bij ‘acties[0].actie’ (regel 7 van ‘verslag.yaml’): " in told
    assert Path("noor.yaml").read_bytes() == before
    again = evaluate(
        "--from", "verslag.yaml", "--acties", "Dagstart=ja", "--metingen", "Terugbelafspraken=4%"
    )
    assert again.code == 0, "an option counts above the file"


@pytest.mark.parametrize(
    "broken",
    [
        "besproken: Het rooster: drie weken.",
        "aanwezig:\n\t- Noor Jansen",
        'besproken: "Het rooster',
    ],
)
def test_what_else_is_wrong_is_told_beside_a_line_that_is_no_yaml(broken: str) -> None:
    text = TWO_FAULTS.replace("besproken: Het rooster.", f"{broken}\noordeel: prachtig")
    ran = evaluate("--from", "-", stdin=text.encode())
    told = " ".join((ran.out + ran.err).split())
    assert (ran.code, ran.out.count("fout X01")) == (2, 1)
    assert "‘prachtig’ kan hier niet." in told
    assert "De actie ‘Dagstrat’ bestaat niet" in told and "(regel 3 van ‘stdin’)" in told
    assert report() is None


@pytest.mark.parametrize(
    "text", ["besproken: Het rooster: drie weken.", "besproken: [a", "- a: b: c\n- d", "oordeel: a: b"]
)
def test_of_a_line_that_is_no_yaml_nothing_more_is_told(text: str) -> None:
    ran = evaluate("--from", "-", stdin=text.encode())
    assert (ran.code, ran.out.count("fout X01"), ran.out.count("fout X0")) == (2, 1, 1)


def test_what_is_private_in_a_report_that_is_no_yaml_is_repeated_nowhere() -> None:
    text = "besproken: Het rooster: drie weken.\nacties:\n  - actie: burn-out\n    gedaan: ja\nzienswijze: Mijn burn-out.\n"
    ran = evaluate("--from", "-", stdin=text.encode())
    assert ran.code == 2 and "burn-out" not in ran.out + ran.err


def test_a_check_of_a_report_that_is_no_yaml_tells_the_same() -> None:
    text = TWO_FAULTS.replace("Het rooster.", "Het rooster: drie weken.").replace(
        "gedaan: ja", "gedaan: misschien"
    )
    Path("verslag.yaml").write_text(text, "utf-8")
    ran = spv("check", "verslag.yaml")
    assert (ran.code, ran.out.count("fout X01"), ran.out.count("fout X04")) == (2, 1, 1)
    assert "soort" not in ran.out


def test_without_a_terminal_what_can_be_better_comes_after_and_how_to_mend_it_once() -> None:
    Path("verslag.yaml").write_text(REPORT, "utf-8")
    ran = evaluate("--from", "verslag.yaml")
    assert ran.code == 0
    assert {"G02", "G03", "G05"} <= set(re.findall(r"\bG0\d\b", ran.out))
    assert (ran.out.count("vingerafdruk"), ran.err.count("‘vingerafdruk’")) == (0, 1)
    assert "Nog te bekijken" not in ran.err


@pytest.mark.parametrize(
    ("above", "indent", "hint"),
    [
        ("verslag:", "", "Haal de regel ‘verslag:’ weg."),
        ("verslag:   # van 2 april", "", "Haal de regel ‘verslag:’ weg."),
        ("verslag: ''", "", "Haal de regel ‘verslag:’ weg."),
        ("verslag:", "  ", "Haal de regel ‘verslag:’ weg, en de spaties waarmee"),
        # near-misses: something else stands there
        ("verslag: Het ging goed.", "", ""),
        ("verslagen:", "", ""),
        ("opmerking:", "", ""),
    ],
)
def test_the_name_of_the_report_above_its_keys(above: str, indent: str, hint: str) -> None:
    text = "".join(f"{indent}{line}" for line in REPORT.splitlines(keepends=True))
    Path("verslag.yaml").write_text(f"{above}\n{text}", "utf-8")
    ran = evaluate("--from", "verslag.yaml")
    assert (ran.code, report()) == (2, None)
    told = " ".join(ran.out.split())
    assert ("In dit bestand staat alleen het verslag" in told) is bool(hint) and hint in told


@pytest.mark.parametrize(("written", "read"), [("75", "75%"), ("64,5", "64,5%"), ("75%", "75%")])
def test_a_figure_in_a_file_is_read_as_at_the_question(written: str, read: str) -> None:
    text = re.sub(r"waarde: .*", f"waarde: {written}", REPORT)
    assert written in text
    Path("verslag.yaml").write_text(text, "utf-8")
    ran = evaluate("--from", "verslag.yaml")
    assert ran.code == 0
    assert (f"Opgevat als: {read}" in ran.err) == (written != read)
    assert format_quantity(report().metingen[0].waarde) == read


@pytest.mark.parametrize("written", ["75 klanten", "2 uur", "tussen 70 en 80"])
def test_a_figure_in_a_file_that_counts_something_else_is_refused(written: str) -> None:
    Path("verslag.yaml").write_text(re.sub(r"waarde: .*", f"waarde: {written}", REPORT), "utf-8")
    assert evaluate("--from", "verslag.yaml").code == 2
    assert report() is None


@needs_terminal
def test_a_report_from_a_file_is_read_over_before_it_is_written(folder: Path) -> None:
    Path("verslag.yaml").write_text(REPORT, "utf-8")
    before = Path("noor.yaml").read_bytes()
    words = ("evaluate", "noor.yaml", "--from", "verslag.yaml")
    shown = r"Terugbelafspraken: 75%[\s\S]*voordat het vastligt[\s\S]*Coaching[\s\S]*Klopt dit[\s\S]*ja of\s+nee \[nee\]"
    child = talk(folder, *words, answers=[(shown, "")])
    child.expect(r"Er is niets vastgelegd\. Verbeter ‘verslag\.yaml’")
    assert ended(child) == 130
    assert Path("noor.yaml").read_bytes() == before
    child = talk(folder, *words, answers=[(shown, "ja")])
    child.expect("Gemaakt: noor-eerste-evaluatie.docx")
    assert ended(child) == 0
    assert report().besproken == "De eerste maand.\n\nEn de tweede."


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=hostile)
def test_any_text_comes_back_exactly(text: str) -> None:
    file = open_plan("noor.yaml", "evaluate", None, None)
    assert isinstance(file, PlanFile)
    try:
        draft, _ = with_report(file, 0, {"datum": "2024-04-02", "besproken": text, "afspraken": [text]}, FORM)
    except WrongUse:
        return
    made = draft.loaded.plan.evaluatiemomenten[0].verslag
    same = normalize("NFC", text.strip())  # two spellings of one sign are the same text
    assert made.besproken == same
    assert made.afspraken == (same,)


# --- Refusals: the file stays as it was ------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "Er staat nog niets in het verslag."),
        (("--datum", "2024-04-02"), "Er staat nog niets in het verslag."),
        (("--aanwezig", ""), "Er staat nog niets in het verslag."),
        (("--afspraken", " "), "Er staat nog niets in het verslag."),
        (("--besproken", "Het rooster.", "--datum", "april 2024"), "Zet de dag erbij"),
        (("--besproken", "Het rooster.", "--datum", "2190-01-02"), "2 januari 2190 moet nog komen."),
        (("--besproken", "Het rooster.", "--moment", "Tiende"), "‘Tiende’ staat niet in dit bestand. Kies uit: 1 (Eerste"),
        (("--besproken", "Het rooster.", "--moment", "Eerste evaluatei"), "Bedoelde je ‘Eerste evaluatie’?"),
        (("--metingen", "Terugbelafspraken=75 klanten"), "‘75 klanten’ is niet te vergelijken met de norm ‘minimaal 90%’."),
        (("--metingen", "Terugbelafspraak=75%"), "Bedoelde je ‘Terugbelafspraken’?"),
        (("--metingen", "75%"), "Schrijf het zo: --metingen \"Omzet=72%\""),
        (("--acties", "Dagstart=rustig"), "‘rustig’ is geen keuze. Kies uit: ja, deels of nee."),
        (("--acties", "Dagstart=half"), "‘half’ is geen keuze. Bedoel je deels? Kies uit: ja, deels of nee."),
        (("--oordeel", "loopt achter"), "is geen keuze. Bedoel je niet op schema? Kies uit: op schema, "),
        (("--acties", "Dagstart=ja, elke maandag"), "is geen keuze. Typ hier alleen: ja."),
        (("--acties", "Dagstrat=ja"), "Bedoelde je ‘Dagstart’?"),
        (("--acties", "Dag=ja"), "De actie ‘Dag’ bestaat niet. Dat kan Dagstart of Dagafsluiting zijn."),
        (("--acties", "start=ja"), "De actie ‘start’ bestaat niet."),
        (("--acties", "Koffie=ja"), "Kies uit: ‘Dagstart’ of ‘Dagafsluiting’."),
        (("--metingen", "Omzet=75%"), "Het doel ‘Omzet’ bestaat niet. Kies uit: ‘Terugbelafspraken’."),
        (("--datum", "zzz"), "--datum: ‘zzz’ is geen datum."),
        (("--oordeel", "zzz"), "--oordeel: ‘zzz’ is geen keuze."),
        (("--oordeel", "goed"), "Kies uit: op schema, deels op schema of niet op schema."),
        (("--besproken", "Noor heeft een burn-out."), "dus spv heeft het niet bewaard"),
        (("--besproken", "Henk-Jan was 1x ziek."), "dus spv heeft het niet bewaard"),
        (("--zienswijze", "Ik stond er alleen voor door ziekte van Wilma."), "dus spv heeft het niet bewaard"),
        (("--acties", f"Dagstart=nee; {DIVORCE}"), "dus spv heeft het niet bewaard"),
        (("--afspraken", "Je vader is overleden, dus we wachten een week."), "dus spv heeft het niet bewaard"),
        (("--geboden-ondersteuning", "Coaching: burn-out"), "dus spv heeft het niet bewaard"),
        (("--metingen", "Terugbelafspraken=75% want Noor heeft een burn-out"), "dus spv heeft het niet bewaard"),
        (("--aanwezig", "Noor Jansen (ziek met burn-out)"), "dus spv heeft het niet bewaard"),
        (("--aanwezig", "Noor en ik"), "Wie is ‘ik’? Dit komt in een verslag dat wordt ondertekend."),
        (("--zienswijze", "Zij vindt het lastig."), "Schrijf het met ‘ik’"),
        (("--besproken", "Stuur\x07teken"), "onzichtbaar stuurteken"),
        (("--besproken", "Het rooster.", "--format", "doc"), "doc"),
        (("--besproken", "Het rooster.", "--from", "weg.yaml"), "‘weg.yaml’ bestaat niet."),
        (("--from", "noor.yaml/x"), "‘noor.yaml/x’ bestaat niet: een deel van dit pad is geen map."),
    ],
)  # fmt: skip
def test_a_refusal_leaves_everything_as_it_was(folder: Path, options: tuple[str, ...], said: str) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    ran = evaluate(*options)
    assert ran.code in (1, 2)
    assert said in ran.out + ran.err
    assert english(ran.err) == []
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("besproken: [a", "X01"),
        ("besproke: x", "X02"),
        ("datum: 2024-02-30\nbesproken: x", "X04"),
        ("besproken: x\nacties: [{actie: Dagstart}]", "X03"),
        ("- a", "X04"),
        ("datum: 2024-04-02\nvingerafdruk: abc", "De vingerafdruk van een verslag schrijft spv zelf."),
        ("datum: 2024-04-02\nmetingen: [{voor_doel: Omzet, waarde: 3}]", "‘Omzet’ bestaat niet"),
        ("datum: 2024-04-02\nmetingen: [{voor_doel: Terugbelafspraken, waarde: 3 uur}]", "niet te vergelijken"),
        ("datum: 2024-04-02\nbesproken: Je burn-out.", "Bij ‘besproken’ (regel 2 van ‘stdin’): Hier staat iets over de gezondheid"),
        ("datum: 2024-04-02\nbesproken: Wilma was ziek.", "Bij ‘besproken’ (regel 2 van ‘stdin’): Hier staat iets over de gezondheid van iemand anders"),
    ],
)  # fmt: skip
def test_a_file_that_will_not_do(folder: Path, text: str, said: str) -> None:
    before = Path("noor.yaml").read_bytes()
    ran = evaluate("--from", "-", stdin=text.encode())
    assert ran.code in (1, 2)
    assert said in ran.out + ran.err
    assert Path("noor.yaml").read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["noor.yaml"]


def test_a_figure_in_another_unit_that_stands_in_the_plan() -> None:
    evaluate(*OPTIONS)
    text = Path("noor.yaml").read_text("utf-8")
    Path("noor.yaml").write_text(text.replace("waarde: 75%", "waarde: 75"), "utf-8")
    ran = spv("check", "noor.yaml")
    assert ran.code == 1
    assert re.findall("fout (X04)", ran.out) == ["X04"]
    assert "‘75’ is niet te vergelijken met de norm ‘minimaal 90%’." in ran.out


def test_a_report_that_is_there_stays() -> None:
    evaluate(*OPTIONS)
    before = Path("noor.yaml").read_bytes()
    ran = evaluate("--besproken", "Anders.", "--moment", "1")
    assert ran.code == 2
    assert "Van ‘Eerste evaluatie’ is al een verslag (2 april 2024); dat blijft staan." in ran.err
    assert "vingerafdruk" in ran.err
    assert Path("noor.yaml").read_bytes() == before


def test_every_talk_reported() -> None:
    for _ in range(7):
        assert evaluate(*OPTIONS).code == 0
    ran = evaluate(*OPTIONS)
    assert ran.code == 2
    assert "Van alle gesprekken die zijn gepland, is er al een verslag." in ran.err


def test_a_closed_plan() -> None:
    data = Path("noor.yaml").read_text("utf-8")
    Path("noor.yaml").write_text(
        data + "afsluiting:\n  datum: 2024-08-31\n  uitkomst: doelen_behaald\n", "utf-8"
    )
    ran = evaluate(*OPTIONS)
    assert ran.code == 2
    assert "op 31 augustus 2024 afgesloten" in ran.err


def test_a_talk_that_is_still_to_come() -> None:
    held = clean_plan()
    coming = date.today() + timedelta(days=40)
    held["evaluatiemomenten"] = [{"naam": "Gesprek", "datum": str(coming)}]
    Path("straks.yaml").write_text(dump(held), "utf-8")
    ran = spv("evaluate", "straks.yaml", "--no-input", "--besproken", "Het rooster.")
    assert ran.code == 2
    assert "Geef dan --datum mee." in ran.err


def test_a_plan_with_gaps(folder: Path) -> None:
    Path("noor.yaml").write_text("soort: verbeterplan\n", "utf-8")
    ran = evaluate(*OPTIONS)
    assert ran.code == 1
    assert "Niets vastgelegd" in ran.err


def test_more_plans_than_one(folder: Path) -> None:
    Path("twee.yaml").write_bytes(Path("noor.yaml").read_bytes())
    assert "Geef één plan mee." in spv("evaluate", ".", "--no-input", *OPTIONS).err
    assert "met - kan dat niet" in spv("evaluate", "-", "--no-input", *OPTIONS).err


# --- Later -----------------------------------------------------------------------------------------


def test_a_report_that_was_changed_afterwards() -> None:
    evaluate(*OPTIONS)
    assert "P06" not in spv("check", "noor.yaml").out
    text = Path("noor.yaml").read_text("utf-8")
    Path("noor.yaml").write_text(text.replace("waarde: 75%", "waarde: 71%"), "utf-8")
    ran = spv("check", "noor.yaml")
    assert ran.code == 1
    assert "Het verslag van ‘Eerste evaluatie’ is veranderd nadat het is vastgelegd." in ran.out


def test_the_document_is_made_again_later() -> None:
    evaluate(*OPTIONS)
    evaluate(*OPTIONS)
    first = Path("noor-eerste-evaluatie.docx").read_bytes()
    for path in Path().glob("*.docx"):
        path.unlink()
    ran = spv("render", "noor.yaml", "--letter", "gespreksverslag")
    assert ran.code == 0
    assert ran.err.startswith("Gemaakt: noor-eerste-evaluatie.docx\nGemaakt: noor-tweede-evaluatie.docx\n")
    assert Path("noor-eerste-evaluatie.docx").read_bytes() != first, (
        "the second report is part of the version"
    )
    assert spv("render", "noor.yaml", "--letter", "gespreksverslag", "--moment", "2", "-o", "t.md").code == 0
    assert Path("t.md").read_text("utf-8").startswith("# Gespreksverslag – Tweede evaluatie")


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("[Noor, K. Aydin]", ("Noor Jansen", "Karim Aydin")),
        ("[mevrouw Jansen, Karim]", ("Noor Jansen", "Karim Aydin")),
        ("Noor en Karim", ("Noor Jansen", "Karim Aydin")),
        ("[N.Jansen, Ilse de Boer-Smit]", ("Noor Jansen", "Ilse de Boer-Smit")),
        ("[Noor, iedereen]", ("Noor Jansen", "iedereen")),
    ],
)
def test_names_in_a_file_are_filled_out(folder: Path, written: str, names: tuple[str, ...]) -> None:
    Path("verslag.yaml").write_text(
        f"datum: 2024-04-02\naanwezig: {written}\nbesproken: We keken naar de maandag.\n", "utf-8"
    )
    assert spv("evaluate", "noor.yaml", "--from", "verslag.yaml", "--no-input").code == 0
    assert report().aanwezig == names


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--letter", "gespreksverlag"), "Bedoelde je ‘gespreksverslag’?"),
        (("--letter", "gespreksverslag", "--moment", "2"), "kan nog niet: het gesprek is nog niet vastgelegd. Dat doe je met: spv evaluate noor.yaml"),
        (("--moment", "2"), "werkt alleen samen met --letter"),
        (("--letter", "gespreksverslag", "--watch"), "gaan niet samen"),
    ],
)  # fmt: skip
def test_a_letter_that_can_not_be_made(options: tuple[str, ...], said: str) -> None:
    evaluate(*OPTIONS)
    ran = spv("render", "noor.yaml", *options)
    assert ran.code == 2
    assert said in ran.err
    assert english(ran.err) == []


def test_names_apart(folder: Path) -> None:
    text = Path("noor.yaml").read_text("utf-8").replace("naam: Noor Jansen", "persoon: mw-1")
    Path("noor.yaml").write_text(text, "utf-8")
    Path("personen.yaml").write_text("mw-1: Noor Jansen\n", "utf-8")
    assert evaluate(*OPTIONS, "--format", "md").code == 0
    assert report().aanwezig == ("mw-1", "Karim Aydin")
    assert "Noor Jansen en Karim Aydin" in Path("noor-eerste-evaluatie.md").read_text("utf-8")


# --- At a real terminal ----------------------------------------------------------------------------

FIRST = (
    (r"Datum van het gesprek .*\[2-4-2024\]", ""),
    (r"Wie waren erbij.*\[Noor Jansen, Karim Aydin, Esther de Boer\]", "Noor en Karim Aydin"),
)
FIGURE = (
    (r"begin 71%.*tussendoel 78% op 30 april 2024.*norm minimaal 90%[\s\S]*Stand nu", "75 klanten"),
    (r"niet te vergelijken met de norm[\s\S]*Stand nu", "75"),
    (r"Opgevat als: 75%[\s\S]*Toelichting", "over maart"),
)
REST = (
    (r"Dagstart[\s\S]*Gedaan", "ja"),
    ("Wat hielp daarbij", ""),
    (r"Dagafsluiting[\s\S]*Gedaan", "misschien"),
    (r"geen keuze[\s\S]*Gedaan", "deels"),
    ("Wat lukte wel", "maandag niet"),
    (r"Beloofde hulp: Coaching[\s\S]*Gegeven", "ja"),
    ("Wat was er", "drie gesprekken"),
    (r"Beloofde hulp: Training[\s\S]*Gegeven", "nee"),
    ("Waardoor niet, en wanneer komt die hulp alsnog", "verzet naar april"),
    (r"terug haal je de laatste regel weg[\s\S]*Hulp: ", "Noor moet harder werken."),
    (r"Dit is geen hulp\.[\s\S]*Ingrid oefende[\s\S]*Hulp: ", ""),
    ("Besproken: ", "Het rooster."),
    ("Besproken: ", "En de maandag."),
    ("Besproken: ", ""),
    ("Afspraak: ", "Karim vraagt een scherm aan."),
    (r"Wanneer, of hoe vaak\?", "zo snel mogelijk"),
    (r"geen\s+duidelijk\s+antwoord[\s\S]*elke\s+vrijdag[\s\S]*Wanneer, of hoe vaak\?", "Vóór 8 april."),
    (
        r"De afspraak wordt: Karim vraagt een scherm aan, vóór 8 april\.\r\n[\s\S]*Afspraak: ",
        "Karim deelt zijn agenda.",
    ),
    (r"Wanneer, of hoe vaak\?", "Karim deelt elke vrijdag zijn agenda."),
    ("Afspraak: ", ""),
    ("Noor zegt: ", "Ik heb een burn-out."),
    (r"over gezondheid[\s\S]*Noor zegt: ", "Zij vindt het goed gaan."),
    (r"met ‘ik’[\s\S]*Noor zegt: ", "Het gaat goed."),
    ("Noor zegt: ", ""),
    (r"geen\s+tussendoel\s+afgesproken[\s\S]*Oordeel: ", "op schema"),
)


@needs_terminal
def test_by_questions(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml")
    answer(child, *FIRST, *FIGURE, *REST)
    answer(
        child,
        (
            r"Hulp:[\s\S]*Training agendabeheer: niet gekregen. Verzet naar april[\s\S]*Wat nog beter kan, voordat het vastligt:[\s\S]*Klopt dit.*\[nee\]",
            "",
        ),
        (r"Welk deel.*doelen, acties, hulp", "acties, hulp en zienswijze"),
        (
            r"meer\s+dan\s+één\s+keuze[\s\S]*Kies\s+er\s+één:[\s\S]*zienswijze, oordeel of terug[\s\S]*Welk deel",
            "hulp",
        ),
        (r"Met - maak je er een leeg[\s\S]*Gegeven.*\[ja\]", ""),
        (r"Wat was er.*\[drie gesprekken\]", ""),
        (r"Gegeven.*\[nee\]", ""),
        (r"Waardoor niet.*\[verzet naar april\]", ""),
        ("Hulp: ", ""),
        ("Klopt dit", "nee"),
        (r"Welk deel", "oordeel"),
        (r"Oordeel: op schema, deels", "deels"),
        (r"Oordeel: deels op schema[\s\S]*Klopt dit", "ja"),
    )
    child.expect("Vastgelegd in noor.yaml")
    child.expect("Gemaakt: noor-eerste-evaluatie.docx")
    assert ended(child) == 0
    made = report()
    assert made.aanwezig == ("Noor Jansen", "Karim Aydin")
    assert (str(made.metingen[0].waarde.value), made.metingen[0].toelichting) == ("75", "over maart")
    assert made.geboden_ondersteuning == (
        "Coaching: drie gesprekken",
        "Training agendabeheer: niet gekregen. Verzet naar april.",
    )
    assert made.besproken == "Het rooster.\nEn de maandag."
    assert made.afspraken == (
        "Karim vraagt een scherm aan, vóór 8 april.",
        "Karim deelt elke vrijdag zijn agenda.",
    )
    assert (made.zienswijze, made.oordeel) == ("Het gaat goed.", "deels_op_schema")
    assert not (folder / ".spv").exists()


@needs_terminal
def test_what_is_still_to_come_is_asked_so_and_shown_by_its_name_later(folder: Path) -> None:
    text = Path("noor.yaml").read_text("utf-8")
    exam = "  - titel: Certificaat agendabeheer\n    afspraak: Je haalt het.\n    deadline: 2024-04-30\n"
    text = text.replace("ondersteuning:\n", f"{exam}ondersteuning:\n", 1).replace("2024-03-17", "2024-04-17")
    Path("noor.yaml").write_text(text, "utf-8")
    turns = (
        *FIRST,
        *FIGURE,
        *REST[:5],
        (r"Certificaat agendabeheer[\s\S]*Uiterlijk\s+30 april 2024: dat komt nog.*[\s\S]*\[loopt nog\]", ""),
        *REST[5:7],
        (
            r"Training agendabeheer[\s\S]*Deze\s+hulp\s+loopt\s+tot\s+en\s+met\s+17\s+april\s+2024[\s\S]*\[loopt nog\]",
            "",
        ),
        ("Wat was er", "nee"),
    )
    child = talk(folder, "evaluate", "noor.yaml", answers=turns)
    child.expect("geen antwoord[\\s\\S]*Hulp: ")
    break_off(child)
    child = talk(folder, "evaluate", "noor.yaml")
    for line in (
        "Datum: dinsdag 2 april 2024",
        "Doel ‘Terugbelafspraken’: 75%",
        "Actie ‘Dagafsluiting’: deels",
        "Actie ‘Dagafsluiting’, toelichting: maandag niet",
        "Actie ‘Certificaat agendabeheer’: loopt nog",
        "Hulp ‘Coaching’, wat er was: drie gesprekken",
        "Hulp ‘Training agendabeheer’: loopt nog",
    ):
        child.expect_exact(line)
    answer(child, *REST[9:])
    child.expect(r"Certificaat agendabeheer: loopt nog, uiterlijk 30 april 2024")
    answer(child, ("Klopt dit", "ja"))
    assert ended(child) == 0
    assert [one.actie for one in report().acties] == ["Dagstart", "Dagafsluiting"]
    assert report().geboden_ondersteuning[1] == "Training agendabeheer: loopt nog, tot en met 17 april 2024."


@needs_terminal
def test_what_is_private_is_kept_nowhere(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml")
    answer(
        child,
        *FIRST,
        *FIGURE,
        (r"Dagstart[\s\S]*Gedaan", "nee"),
        ("Wat zat in de weg", DIVORCE),
        (
            r"gezondheid\s+of\s+privé[\s\S]*niet\s+bewaard[\s\S]*Wat zat in de weg",
            "de planning liep door elkaar",
        ),
    )
    child.expect("Dagafsluiting")
    break_off(child)
    (kept,) = (folder / ".spv" / "antwoorden").glob("*.json")
    assert "scheiding" not in kept.read_text("utf-8")
    assert "de planning liep door elkaar" in kept.read_text("utf-8")


def test_work_with_people_who_are_ill_can_be_told_of() -> None:
    told = "Medicatie delen gaat zonder fouten, en patiënten met diabetes zijn binnen een week gebeld."
    assert evaluate("--besproken", told).code == 0


@needs_terminal
def test_a_private_name_of_a_talk_does_not_name_the_file_of_answers(folder: Path) -> None:
    plan = Path("noor.yaml")
    plan.write_text(plan.read_text("utf-8").replace("Eerste evaluatie", "Noor heeft migraine"), "utf-8")
    child = talk(folder, "evaluate", "noor.yaml")
    answer(child, *FIRST)
    interrupt(child)
    assert ended(child) == 130
    (kept,) = (folder / ".spv" / "antwoorden").iterdir()
    assert kept.name == "noor.yaml.gesprek-1.json"


@needs_terminal
@pytest.mark.parametrize("stop", [interrupt, end_of_input])
def test_stopped_and_taken_up_again(folder: Path, stop: Callable[[Any, str], None]) -> None:
    before = Path("noor.yaml").read_bytes()
    child = talk(folder, "evaluate", "noor.yaml")
    answer(child, *FIRST, *FIGURE)
    child.expect("Gedaan")
    stop(child, "Je antwoorden staan in")
    child.expect("Afgebroken")
    assert ended(child) == 130
    assert Path("noor.yaml").read_bytes() == before
    assert (folder / ".spv" / "antwoorden" / "noor.yaml.1-eerste-evaluatie.json").exists()
    child = talk(folder, "evaluate", "noor.yaml", "--moment", "1")
    answer(
        child,
        ("verder waar je was gebleven[\\s\\S]*Dagstart[\\s\\S]*Gedaan", "ja"),
        *REST[1:],
        ("Klopt dit", "ja"),
    )
    assert ended(child) == 0
    assert report().metingen[0].toelichting == "over maart"
    assert not (folder / ".spv").exists()


@needs_terminal
def test_answers_about_another_talk_stay(folder: Path) -> None:
    for number in ("1", "2"):
        child = talk(folder, "evaluate", "noor.yaml", "--moment", number)
        child.expect("Datum van het gesprek")
        child.sendline("")
        child.expect(r"Wie waren erbij[\s\S]*: ")
        break_off(child)
    kept = sorted(path.name for path in (folder / ".spv" / "antwoorden").glob("*.json"))
    assert kept == ["noor.yaml.1-eerste-evaluatie.json", "noor.yaml.2-tweede-evaluatie.json"]
    assert evaluate(*OPTIONS).code == 0
    assert [path.name for path in (folder / ".spv" / "antwoorden").glob("*.json")] == kept[1:]


@needs_terminal
def test_the_plan_changed_meanwhile(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml")
    answer(child, *FIRST)
    child.expect("Stand nu")
    break_off(child)
    with Path("noor.yaml").open("a", encoding="utf-8") as file:
        file.write("# bijgewerkt\n")
    child = talk(folder, "evaluate", "noor.yaml")
    answer(child, ("daarna is het plan veranderd[\\s\\S]*ja of nee", "nee"), *FIRST)
    child.expect("Stand nu")
    break_off(child)


@needs_terminal
def test_somebody_else_saved_the_plan_meanwhile(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml")
    answer(child, *FIRST, *FIGURE, *REST)
    child.expect("Klopt dit")
    with Path("noor.yaml").open("a", encoding="utf-8") as file:
        file.write("# bijgewerkt\n")
    child.sendline("ja")
    child.expect("Er is niets vastgelegd. Je antwoorden staan in")
    child.expect("intussen veranderd")
    assert ended(child) == 2
    assert Path("noor.yaml").read_text("utf-8").endswith("# bijgewerkt\n")
    assert report() is None
    assert (folder / ".spv" / "antwoorden" / "noor.yaml.1-eerste-evaluatie.json").exists()


@needs_terminal
def test_no_is_no(folder: Path) -> None:
    before = Path("noor.yaml").read_bytes()
    child = talk(folder, "evaluate", "noor.yaml")
    answer(child, *FIRST, *FIGURE, *REST, ("Klopt dit", "stop"))
    child.expect("Er is niets vastgelegd")
    assert ended(child) == 130
    assert Path("noor.yaml").read_bytes() == before
    assert not list(folder.glob("*.docx"))


def test_somebody_with_a_title_is_called_by_the_first_name(folder: Path) -> None:
    change = Path("noor.yaml").read_text("utf-8").replace("naam: Noor Jansen", "naam: drs. Noor Jansen", 1)
    Path("noor.yaml").write_text(change, "utf-8")
    told = evaluate("--zienswijze", "Noor vindt het goed gaan.")
    assert told.code == 2 and "hier komt wat Noor zelf zegt" in told.err


def day_near(planned: date, typed: str) -> str:
    """The day of a talk that is typed without a year, where another day was planned."""
    from spvgen.cli.talks.forms.common import in_year_of
    from spvgen.cli.terminal.days import read_past_day

    return in_year_of(planned, lambda answer: str(read_past_day(answer)))(typed)


@pytest.mark.parametrize(
    ("planned", "typed", "day"),
    [
        (date(2024, 4, 2), "2 april", "2024-04-02"),
        (date(2024, 4, 2), "3-4-2024", "2024-04-03"),
        (date(2024, 4, 2), "4 april '24", "2024-04-04"),
        (date(2024, 1, 4), "28 december", "2023-12-28"),
        (date(2023, 12, 28), "4-1", "2024-01-04"),
        (date(2023, 3, 1), "donderdag 29 februari", "2024-02-29"),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_the_planned_one(
    planned: date, typed: str, day: str
) -> None:
    assert day_near(planned, typed) == day


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2 dagen geleden", "‘2 dagen geleden’ is geen datum."),
        ("di 4 april", "De datum ‘di 4 april 2024’ is zo nog niet duidelijk."),
    ],
)
def test_what_is_no_day_is_quoted_as_it_was_typed_and_a_wrong_weekday_moves_no_year(
    typed: str, told: str
) -> None:
    with pytest.raises(WrongUse) as refused:
        day_near(date(2024, 4, 2), typed)
    assert refused.value.message == told


def asked_about_help(support: dict[str, str]) -> tuple[str, str]:
    """What stands above the question about help at a talk on 2 April, and what comes in the report."""
    leads: list[str] = []

    def choose(key: str, question: str, words: Any, *, lead: str, **more: Any) -> str:
        leads.append(lead)
        return "ja"

    talk: Any = SimpleNamespace(choose=choose, ask=lambda *asked: "elke dinsdag", words=str, plan=plan())
    one = Ondersteuning.model_validate({"afspraak": "Je loopt mee met Els.", **support})
    given = given_line(talk, 0, one, date(2024, 4, 2))
    return leads[0], given


def test_help_without_a_name_is_told_once_in_its_question() -> None:
    lead, given = asked_about_help({})
    assert lead == "Beloofde hulp: Je loopt mee met Els."
    assert given == "Je loopt mee met Els: elke dinsdag"


@pytest.mark.parametrize(
    ("support", "told"),
    [
        ({"start": "2024-03-10", "einde": "2024-06-30"}, "Deze hulp loopt tot en met 30 juni 2024."),
        ({"einde": "2024-06-30"}, "Deze hulp loopt tot en met 30 juni 2024."),
        (
            {"start": "2024-05-01", "einde": "2024-06-30"},
            "Van 1 mei 2024 tot en met 30 juni 2024: dat komt nog.",
        ),
    ],
)
def test_only_help_that_has_not_begun_is_still_to_come(support: dict[str, str], told: str) -> None:
    assert asked_about_help(support)[0].splitlines()[1:] == [f"  {told}"]


@pytest.mark.parametrize(
    ("weights", "default"),
    [
        ([], "ja"),
        ([Severity.TIP], "ja"),
        ([Severity.TIP, Severity.WAARSCHUWING], "nee"),
        ([Severity.FOUT], "nee"),
    ],
)
def test_enter_is_no_as_long_as_a_remark_stands(
    weights: list[Severity], default: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spvgen.cli.talks.agreeing.ask", lambda question, read, *, default: read(default))
    about: Any = SimpleNamespace(called="‘Eerste evaluatie’", plan=plan())
    advice: Any = [
        SimpleNamespace(
            severity=one, code="G03", path=(*MOMENT, "zienswijze"), message="Zo.", hint="", excerpt=HIDDEN
        )
        for one in weights
    ]
    assert looked_over(FORM, about, {"besproken": "Het rooster."}, advice) == default


MOMENT = ("evaluatiemomenten", 0, "verslag")
SCREEN = "Ellen belt ICT over de telefoon."


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("Elke vrijdag.", "Ellen belt ICT over de telefoon, elke vrijdag."),
        ("3 mei", "Ellen belt ICT over de telefoon, 3 mei."),
        ("15-7-2024", "Ellen belt ICT over de telefoon, op 15 juli 2024."),
        ("Ellen belt ICT op 3 mei.", "Ellen belt ICT op 3 mei."),
        ("", ""),
        ("weet ik niet", ""),
    ],
)
def test_the_term_of_an_agreement(typed: str, whole: str) -> None:
    assert (joined(SCREEN, term_reader(SCREEN, str)(typed)) or "") == whole


@pytest.mark.parametrize(
    "typed",
    [
        "zo snel mogelijk",
        "wanneer het uitkomt",
        "ja",
        "Karim regelt op 3 mei een nieuw scherm",
        "Ellen belt ICT straks",
    ],
)
def test_what_is_no_term_is_asked_again_once(typed: str, capsys: Any) -> None:
    read = term_reader(SCREEN, str)
    with pytest.raises(WrongUse) as refused:
        read(typed)
    assert "zoals: vóór 8 april, of elke vrijdag" in refused.value.hint
    assert read(typed) == "", "the agreement stays as it is"
    assert "De afspraak blijft zo.\n" in capsys.readouterr().err


def test_several_parts_at_once_get_all_that_can_be_chosen() -> None:
    read = read_part({LABELS[part].lower(): part for part in FORM.questions})
    with pytest.raises(WrongUse) as refused:
        read("acties, hulp, afspraken en zienswijze")
    assert refused.value.message.endswith("is meer dan één keuze.")
    assert all(LABELS[part].lower() in refused.value.hint for part in FORM.questions)


def test_the_own_view_may_tell_of_private_life_and_not_of_health() -> None:
    names = ("Noor Jansen", "Noor Jansen")
    assert read_text(names, home=False)("Door mijn scheiding had ik weinig tijd.")
    for home in (True, False):
        with pytest.raises(WrongUse):
            read_text(names, home=home)("Noor is ziek gemeld met een burn-out.")
    with pytest.raises(WrongUse):
        read_text(names)("Door mijn scheiding had ik weinig tijd.")


def advice_on(report: dict[str, Any]) -> str:
    """What is said of a report in a talk."""
    file = open_plan("noor.yaml", "evaluate", None, None)
    assert isinstance(file, PlanFile)
    _, advice = with_report(file, 0, report, FORM)
    return "\n".join(as_advice(one, report, 3) for one in advice)


def test_what_can_be_better_is_told_without_keys_and_with_its_sentence() -> None:
    told = advice_on(
        {
            "datum": "2024-04-02",
            "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "68%"}],
            "besproken": "Het rooster werkt. Hij maakt te veel fouten in de mails.",
            "afspraken": ["Karim vraagt een tweede agenda aan."],
            "oordeel": "op_schema",
        }
    )
    assert "Besproken, bij ‘Hij maakt te veel fouten in de mails.’: " in told
    assert "Afspraken, bij ‘Karim vraagt een tweede agenda aan.’: Deze afspraak heeft geen termijn." in told
    assert "Kies ‘deels op schema’ of ‘niet op schema’" in told
    assert "Antwoord bij de acties met ja, deels of nee." in told
    assert "bij ‘hulp’ wat er was" in told
    for key in ("_", "‘metingen’", "voor_doel", "actie:", "waarde"):
        assert key not in told, told
    assert "Geef bij de doelen de stand." in advice_on({"datum": "2024-04-02", "besproken": "Het rooster."})


@pytest.mark.parametrize("wanted", ["eerste", "Eerste evaluatie", "eerste eval"])
def test_the_beginning_of_the_name_of_a_talk_will_do(wanted: str) -> None:
    assert moment_due(plan_in(), wanted) == 0


@pytest.mark.parametrize(
    ("wanted", "told"), [("e", "Typ een letter meer"), ("zzz", "staat niet in dit bestand")]
)
def test_the_beginning_of_more_than_one_is_asked_to_go_on(wanted: str, told: str) -> None:
    with pytest.raises(WrongUse) as refused:
        moment_due(plan_in(), wanted)
    assert told in refused.value.told


@pytest.mark.parametrize("key", ["--besproken", "--afspraken"])
def test_a_letter_is_no_text_behind_an_option(key: str) -> None:
    ran = evaluate(key, "x")
    assert ran.code == 2 and f"{key}: ‘x’ zegt te weinig" in ran.err


_REPORT = {
    "acties": [{"actie": "Dagstart", "gedaan": "nee"}],
    "besproken": "Afspraak ‘Noor vraagt om hulp’:\ndeels gedaan.",
    "afspraken": ["Karim kijkt mee.", "Noor belt."],
}


def _finding(path: tuple[str | int, ...], excerpt: str) -> Finding:
    at = Position(1, 1), Position(1, len(excerpt) + 1)
    return Finding("noor.yaml", "V03", "naam", Severity.TIP, path, *at, excerpt, "Let op.", "Doe iets.")


@pytest.mark.parametrize(
    ("path", "excerpt", "said"),
    [
        (("besproken",), HIDDEN, "Besproken: Let op. Doe iets."),
        (("afspraken", 1), HIDDEN, "Afspraken, regel 2: Let op. Doe iets."),
        (("acties", 0, "toelichting"), HIDDEN, "Acties, bij ‘Dagstart’: Let op. Doe iets."),
        (("besproken",), "‘Noor", "Besproken, bij “Afspraak ‘Noor vraagt om hulp’: deels gedaan.”: Let op."),
        (("afspraken", 0), "Karim", "Afspraken, bij ‘Karim kijkt mee.’: Let op."),
    ],
)
def test_advice_says_of_which_part_it_is(path: tuple[str | int, ...], excerpt: str, said: str) -> None:
    told = as_advice(_finding(path, excerpt), _REPORT, 0)
    assert told.startswith(said)
    assert "\n" not in told


def test_what_goes_on_in_another_line_stays_within_its_point() -> None:
    more = _finding(("evaluatiemomenten", 0, "verslag", "besproken"), HIDDEN)._replace(hint="Schrijf:\nzo.")
    talk = SimpleNamespace(called="‘Eerste evaluatie’", plan=plan_in())
    with typing("stop") as (_, err):
        looked_over(FORM, talk, _REPORT | {"datum": "2024-04-02"}, [more])  # type: ignore[arg-type]
    assert "- Besproken: Let op. Schrijf:\n  zo.\n" in err.getvalue()


@pytest.mark.parametrize(
    ("measured", "help_given", "said", "proposed"),
    [
        (
            1,
            "Coaching: elke week.",
            "Volgens de cijfers: 1 van 1 op schema. Maar van 1 doel is er nog geen stand. ",
            "",
        ),
        (2, "Coaching: elke week.", "Volgens de cijfers: 2 van 2 op schema. Jullie kiezen", "op_schema"),
        (2, "Coaching: niet gekregen.", "2 van 2 op schema. Maar niet alle beloofde hulp was er. Jullie", ""),
        (
            1,
            "Coaching: niet gekregen.",
            "Maar van 1 doel is er nog geen stand, en niet alle beloofde hulp was er.",
            "",
        ),
    ],
)
def test_no_judgement_is_proposed_where_something_lacks(
    measured: int, help_given: str, said: str, proposed: str
) -> None:
    held = clean_plan()
    held["doelen"].append(copy.deepcopy(held["doelen"][0]) | {"gebied": "Klantbehoud", "id": "klantbehoud"})
    names = [goal["gebied"] for goal in held["doelen"]]
    Path("twee.yaml").write_text(dump(held), "utf-8")
    asked: dict[str, str] = {}

    def choose(key: str, question: str, words: Any, *, default: str, lead: str, **more: Any) -> str:
        asked.update(default=default, lead=lead)
        return "op_schema"

    talking: Any = SimpleNamespace(plan=plan("twee.yaml"), item=0, choose=choose)
    figures = [{"voor_doel": name, "waarde": "92%"} for name in names[:measured]]
    report = {"datum": "2026-03-30", "metingen": figures, "geboden_ondersteuning": [help_given]}
    FORM.questions["oordeel"](talking, report)
    assert said in asked["lead"]
    assert asked["default"] == proposed


@pytest.mark.parametrize(
    ("day", "said"),
    [("2030-02-04", "4 februari 2030 moet nog komen."), ("2001-01-02", "2 januari 2001 ligt vóór ")],
)
def test_a_day_in_a_file_that_can_not_be_is_told_with_its_key_and_line(
    folder: Path, day: str, said: str
) -> None:
    Path("verslag.yaml").write_text(f"besproken: We bespraken de week.\ndatum: {day}\n", "utf-8")
    ran = evaluate("--from", "verslag.yaml")
    assert ran.code == 2
    assert ran.err.startswith(f"Bij ‘datum’ (regel 2 van ‘verslag.yaml’): {said}")
