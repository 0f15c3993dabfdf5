"""``spv smart``: one sentence judged letter by letter, many as lines of JSON."""

import json
import os
import re
import subprocess
import sys
import threading
from typing import Any

import pytest

from running import Ran, english, spv, spv_process
from spvgen.diagnostics import HIDDEN
from spvgen.rules.tables import rules_of
from spvgen.smart import RULES, verdict_on
from support import CLEAN

SOUND = "Je belt elke werkdag minimaal vijf klanten."
VAGUE = "Je verbetert de verkoop."
UNBOUND = "Je bezoekt vijf klanten."
STARTED = "Vanaf 1 september bezoek je vijf klanten."
SERVED = "Storingen worden binnen 90 minuten verholpen."
ILL = "Door je burn-out werk je regelmatig thuis."
LOOSE = "Eind Q3 is er minder ziekte."
NUMBER = "Het bsn van Noor is 111222333."


def row(*arguments: str) -> dict[str, Any]:
    (line,) = spv("smart", "--format", "json", *arguments).out.splitlines()
    read: dict[str, Any] = json.loads(line)
    return read


def rows(ran: Ran) -> list[dict[str, Any]]:
    assert ran.out.endswith("\n")
    return [json.loads(line) for line in ran.out.splitlines()]


# --- The judgement ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "measurable", "time", "vague", "smart"),
    [
        (SOUND, True, "frequentie", False, True),
        (VAGUE, False, "geen", True, False),
        (UNBOUND, True, "geen", False, False),
        (STARTED, True, "start", False, False),
        ("Op 30 juni 2026 haal je 80% van je quotum.", True, "deadline", False, True),
        ("Je belt elke week 5 klanten z.s.m. terug.", True, "frequentie", False, False),
        ("Je belt elke week 90% van de klanten tijdig terug.", True, "periode", False, False),
        (
            "Je belt elke week 5 klanten z.s.m. terug, uiterlijk de volgende dag.",
            True,
            "deadline",
            False,
            True,
        ),
        ("Je haalt per kwartaal minimaal 80% van je quotum.", True, "periode", False, True),
    ],
)
def test_the_keys_of_a_row(sentence: str, measurable: bool, time: str, vague: bool, smart: bool) -> None:
    found = row(sentence)
    assert list(found) == ["text", "M", "T", "vaag", "smart", "findings"]
    assert list(found.values())[:5] == [sentence, measurable, time, vague, smart]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (SOUND, {}),
        (VAGUE, {"S02": "verbetert", "M01": VAGUE, "S04": VAGUE}),
        ("Je bent elke dag voldoende bereikbaar.", {"S03": "voldoende", "M01": None}),
        (UNBOUND, {"S04": UNBOUND}),
        (STARTED, {"S04": "Vanaf 1 september"}),
        (SERVED, {"S04": "binnen 90 minuten"}),
    ],
)
def test_the_remarks_and_the_words_they_mark(sentence: str, told: dict[str, str | None]) -> None:
    found = row(sentence)["findings"]
    assert {one["code"] for one in found} == set(told)
    for one in found:
        assert list(one) == ["code", "name", "severity", "message", "hint", "start", "end"]
        assert sentence[one["start"] : one["end"]] == (told[one["code"]] or sentence)
        assert one["hint"].endswith(".")


@pytest.mark.parametrize("sentence", [SOUND, VAGUE, UNBOUND, STARTED, SERVED, "Gastouders erbij zoeken", ILL])
def test_remarks_and_verdict_say_the_same(sentence: str) -> None:
    verdict = verdict_on(sentence)
    assert bool(verdict.about("M01")) is not verdict.judgement.measurable
    assert bool(verdict.about("S02", "S03")) is verdict.judgement.is_vague
    assert bool(verdict.about("M01", "S02", "S03", "S04")) is not verdict.judgement.smart


def test_where_a_line_ends_says_nothing() -> None:
    broken, whole = (
        verdict_on(f"Je belt elke{sign}week drie klanten,{sign}en je noteert dat.") for sign in "\n "
    )
    assert broken == whole
    assert broken.judgement.time == "frequentie"


@pytest.mark.parametrize("marks", ['""', "“”", "„”", "„“", "””", "''", "‘’", "’’", "«»"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Je voert per maand 95% van de orders in binnen een dag.",
        VAGUE,
        UNBOUND,
        ILL,
        "'s Ochtends bel je drie klanten en zeg je wie je bent.",
        "Je noteert elke week drie foto's van het schap.",
        "Je zegt elke dag bij minimaal 5 klanten (goedemorgen) aan de kassa.",
    ],
)
def test_quotation_marks_around_a_sentence_say_nothing(sentence: str, marks: str) -> None:
    opening, closing = marks
    assert verdict_on(f" {opening}{sentence}{closing}\n") == verdict_on(sentence)
    assert verdict_on(f"{opening}{sentence[:-1]}{closing}.") == verdict_on(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "“Ja” is elke dag ook echt “ja”.",
        '"Niet nu" zeg je hooguit 2 keer per week',
        'Je zegt elke dag bij 5 klanten "goedemorgen"',
        "'s Ochtends zeg je bij 5 klanten 'goedemorgen'",
        '"Je belt elke dag 5 klanten',
        '""',
    ],
)
def test_quotation_marks_in_a_sentence_stay(sentence: str) -> None:
    assert verdict_on(sentence).text == sentence


def test_a_quotation_within_a_sentence_between_marks_stays() -> None:
    assert verdict_on("“Je zegt elke dag “goedemorgen” aan de balie.”").text == (
        "Je zegt elke dag “goedemorgen” aan de balie."
    )


def test_examples_fit_what_is_there_to_see() -> None:
    told = " ".join(spv("smart", "De winkel ziet er altijd netjes uit.").out.split())
    assert "‘bij de controle op vrijdag zijn alle 10 punten in orde’" in told
    assert "‘minimaal 8 van de 10 keer’" in told
    assert "fouten" not in told and "afspraken" not in told


def test_offsets_count_code_points() -> None:
    sentence = "🙂 Één keer verbeter je de verkoop."
    (remark,) = [one for one in row(sentence)["findings"] if one["code"] == "S02"]
    assert sentence[remark["start"] : remark["end"]] == "verbeter"


def test_name_and_weight_are_those_of_the_table() -> None:
    table = {rule.code: (rule.name, rule.severity) for rule in rules_of("verbeterplan")}
    assert len(RULES) == 7
    assert {code: table[code] for code in RULES} == RULES


# --- Privacy ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "code"), [(ILL, "V01"), (ILL.replace("burn", "bu\u00adrn"), "V01"), (NUMBER, "V02")]
)
def test_what_is_private_is_not_repeated(sentence: str, code: str) -> None:
    found = row(sentence)
    assert found["text"] == HIDDEN
    assert found["findings"][0]["code"] == code
    for arguments in (["--format", "json"], []):
        for ran in (spv("smart", sentence, *arguments), spv("smart", *arguments, stdin=sentence.encode())):
            assert code in ran.out
            for word in ("burn", "regelmatig", "bsn", "Noor", "111222333"):
                assert word not in ran.out + ran.err


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Je bent moslim en belt elke dag vijf klanten.", ["moslim", "vijf klanten"]),
        ("Tom is moslim en belt elke dag vijf klanten.", ["moslim", "Tom"]),
        ("Je ligt in scheiding en belt elke dag vijf klanten.", ["scheiding", "vijf"]),
        ("Je stemt PVV en verbetert de verkoop.", ["PVV", "verbetert"]),
    ],
)
def test_nor_is_what_tells_of_private_life(sentence: str, words: list[str]) -> None:
    found = row(sentence)
    assert found["text"] == HIDDEN
    assert found["findings"][0]["code"] == "V06"
    assert found["findings"][0]["severity"] == "waarschuwing"
    for arguments in (["--format", "json"], []):
        for ran in (spv("smart", sentence, *arguments), spv("smart", *arguments, stdin=sentence.encode())):
            assert "V06" in ran.out
            assert not any(word in ran.out + ran.err for word in words)


@pytest.mark.parametrize(
    "sentence",
    [
        SOUND,
        "Je belt elke week vijf klanten van de moskee.",
        "Je bezoekt elke maand vijf kerken als klant.",
        "Je levert elke dag tien bestellingen bij de klant thuis.",
        "Je stemt elke vrijdag het rooster af.",
    ],
)
def test_work_at_a_home_or_a_church_is_quoted(sentence: str) -> None:
    found = row(sentence)
    assert found["text"] == sentence and not found["findings"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (LOOSE, ["ziekte", "minder"]),
        ("Bel Jan op NL91ABNA0417164300", ["Jan", "NL91"]),
        ("Je bezoekt Noor elke week thuis, Kerkstraat 12 in Utrecht", ["Noor", "Kerkstraat", "Utrecht"]),
        ("Na je ongeluk kun je je arm niet goed gebruiken.", ["ongeluk", "arm"]),
        ("Je ging met de ambulance weg.", ["ambulance"]),
        ("Je zit niet lekker in je vel", ["lekker", "vel"]),
        ("Je bent regelmatig vaak moe.", ["moe", "regelmatig"]),
        ("Je ligt in scheiding en belt voldoende klanten.", ["scheiding", "voldoende"]),
        ("Tom is ziek en verbetert vanaf 1 mei de verkoop.", ["Tom", "ziek", "mei"]),
    ],
)
def test_what_any_privacy_rule_hits_is_hidden_in_every_output(sentence: str, words: list[str]) -> None:
    found = row(sentence)
    assert found["text"] == HIDDEN
    assert found["findings"][0]["code"][0] == "V"
    assert {(one["start"], one["end"]) for one in found["findings"]} == {(0, len(HIDDEN))}
    lines = f"{SOUND}\n{sentence}\n{UNBOUND}\n".encode()
    told = [spv("smart", sentence), spv("smart", sentence, "--format", "json"), spv("smart", stdin=lines)]
    told += [spv("smart", "-", "--strict", "--format", format, stdin=lines) for format in ("text", "json")]
    assert not [word for ran in told for word in words if re.search(rf"\b{word}\b", ran.out + ran.err)]


@pytest.mark.parametrize(
    "sentence",
    [
        ILL,
        LOOSE,
        NUMBER,
        "Bel Jan op NL91ABNA0417164300",
        "Je ligt in scheiding",
        "Je zit niet lekker in je vel",
    ],
)
def test_what_is_advised_of_it_fits_a_sentence_without_a_plan(sentence: str) -> None:
    for remark in row(sentence)["findings"]:
        assert "dit pad" not in remark["hint"] and "geschiedenis van git" not in remark["hint"]
        assert "‘negeer’" not in remark["hint"] or "in het plan bij ‘negeer’" in remark["hint"]


# --- For people ------------------------------------------------------------------------------------


def test_of_what_is_private_no_limit_is_proposed() -> None:
    for remark in verdict_on("Je bent minder vaak ziek.").remarks:
        assert "maximaal" not in remark.hint, remark


@pytest.mark.parametrize("sentence", ["Je pakte geld uit de kassa.", "Je voldoet aan de formule-eisen."])
def test_je_is_no_vague_word(sentence: str) -> None:
    (remark,) = verdict_on(sentence).about("S02", "S03")
    assert (remark.start, remark.end) == (0, len(sentence) - 1)
    assert "‘Je’" not in remark.message


def test_every_letter_is_told() -> None:
    out = spv("smart", VAGUE).out
    letters = [line[0] for line in out.splitlines() if line[:1] in set("SMART") and line[1:2] == " "]
    assert letters == list("SMART")
    assert "‘verbetert’ is vaag" in out
    assert out.count("Beter: ") == 3
    assert out.count("Dat zie je niet aan één zin.") == 2
    assert out.endswith("Nog niet SMART: kijk naar S, M en T.\n")


def test_what_is_there_is_told_too() -> None:
    out = spv("smart", SOUND).out
    assert "‘minimaal vijf klanten’" in out
    assert "Er staat een frequentie in: ‘elke werkdag’." in out
    assert "Beter" not in out
    assert out.endswith("Deze zin is SMART, voor zover je dat aan één zin kunt zien.\n")


def test_sentences_from_standard_input_stand_above_their_verdict() -> None:
    out = spv("smart", stdin=f"{SOUND}\n{VAGUE}\n".encode()).out
    assert out.index(SOUND) < out.index("Deze zin is SMART") < out.index(VAGUE) < out.index("Nog niet SMART")


def test_what_no_sentence_can_show_is_told_once_for_many() -> None:
    out = spv("smart", stdin=f"{SOUND}\n{VAGUE}\n{UNBOUND}\n".encode()).out
    assert out.count("S specifiek") == out.count("M meetbaar") == out.count("T tijdgebonden") == 3
    assert out.count("A haalbaar") == out.count("R relevant") == 1
    assert out.index("A haalbaar") > out.rindex("Nog niet SMART")
    assert not spv("smart", stdin=b"\n").out


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Het aantal klachten daalt van 12 naar maximaal 4 per kwartaal.", "van 12 naar maximaal 4"),
        ("Je reageert elke dag binnen 24 uur op mails.", "binnen 24 uur"),
        ("Je haalt vóór 1 juni het certificaat.", "certificaat"),
        ("Je haalt per kwartaal 80% van je quotum.", "80%"),
        ("Je kent van 2 klanten het budget: gemiddeld € 5.000 per kwartaal.", "gemiddeld € 5.000"),
        ("Rond de training ABC af", "Rond de training ABC af"),
        ("Bezoek Jansen, De Wit en Özdemir", "Bezoek Jansen, De Wit en Özdemir"),
        ("Je belt Karin de Vries vóór 1 mei.", "belt Karin de Vries"),
        (
            "Je schrijft je in voor de cursus, zodat je het systeem leert kennen.",
            "schrijft je in voor de cursus",
        ),
        ("Vóór 1 mei De Wit bezoeken.", "De Wit bezoeken"),
        ("Elke week Jansen bellen", "Jansen bellen"),
    ],
)
def test_a_figure_is_quoted_with_its_bound_and_an_outcome_before_the_act(sentence: str, shown: str) -> None:
    out = spv("smart", sentence).out
    assert "M meetbaar      ja" in out
    assert f"‘{shown}’" in out


@pytest.mark.parametrize("sentence", [SOUND, VAGUE, STARTED, SERVED, ILL, LOOSE, NUMBER])
def test_all_is_dutch(sentence: str) -> None:
    assert not english(spv("smart", sentence).out.replace(sentence, ""))


def test_a_console_of_old_windows() -> None:
    ran = spv_process("smart", VAGUE, encoding="cp1252")
    assert ran.code == 0
    assert "‘verbetert’" in ran.out


def test_nothing_in_a_sentence_steers_the_terminal() -> None:
    out = spv("smart", stdin="Je verbetert\x1b[2J de \x9b1mverkoop.\n".encode()).out
    assert "‘verbetert’" in out
    assert not set(out) & {"\x1b", "\x9b"}


# --- Standard input and exit codes -----------------------------------------------------------------


def test_lines_in_lines_out() -> None:
    stdin = f"\ufeff{SOUND}\r\n\n   \n\t{VAGUE}  \n{UNBOUND}".encode()
    ran = spv("smart", "--format", "json", stdin=stdin)
    assert [one["text"] for one in rows(ran)] == [SOUND, "", "", VAGUE, UNBOUND]
    assert list(rows(ran)[1].values()) == ["", False, "geen", False, False, []]
    assert (ran.code, ran.err) == (0, "")
    assert spv("smart", "-", "--format", "json", stdin=stdin) == ran
    assert spv("smart", "--strict", stdin=f"\n{SOUND}\n\n".encode()).code == 0


def test_json_is_utf_8_whatever_the_console() -> None:
    sentence = "Je belt elke dag één klant – zonder ‘maar’."
    done = subprocess.run(
        [sys.executable, "-m", "spvgen", "smart", "--format", "json"],
        input=sentence.encode(),
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONIOENCODING": "cp1252"},
    )
    assert json.loads(done.stdout.decode("utf-8"))["text"] == sentence


@pytest.mark.parametrize("format", ["text", "json"])
def test_an_answer_comes_before_the_next_question(format: str) -> None:
    """A program may send a sentence, read the verdict, and only then send the next."""
    with subprocess.Popen(
        [sys.executable, "-m", "spvgen", "smart", "--format", format],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
    ) as process:
        assert process.stdin
        assert process.stdout
        patience = threading.Timer(20, process.kill)
        patience.start()
        process.stdin.write(f"{SOUND}\n".encode())
        process.stdin.flush()
        assert SOUND in process.stdout.readline().decode()
        process.stdin.close()
        process.stdout.read()
        assert process.wait() == 0
        patience.cancel()


def test_a_line_in_another_encoding_is_told_and_skipped() -> None:
    stdin = f"{SOUND}\n".encode() + "Je belt één klant.\n".encode("cp1252") + f"{VAGUE}\n".encode()
    ran = spv("smart", "--format", "json", stdin=stdin)
    assert [one["text"] for one in rows(ran)] == [SOUND, "", VAGUE]
    assert ran.code == 2
    assert "Regel 2 is niet opgeslagen als UTF-8" in ran.err


def test_a_line_longer_than_any_sentence_is_told_and_skipped() -> None:
    stdin = f"{SOUND}\n{'Je belt elke week tien klanten en ' * 3000}\n{VAGUE}\n".encode()
    ran = spv("smart", "--format", "json", stdin=stdin)
    assert [one["text"] for one in rows(ran)] == [SOUND, "", VAGUE]
    assert ran.code == 2
    assert "Regel 2 is te lang voor één zin (101.999 tekens, en het mogen er 4.000 zijn)" in ran.err


def test_what_is_longer_than_any_sentence_is_refused() -> None:
    ran = spv("smart", "Je belt elke week tien klanten en " * 200)
    assert ran.code == 2 and "te lang voor één zin: 6.800 tekens" in ran.err


@pytest.mark.parametrize(
    ("arguments", "stdin", "code"),
    [
        ([VAGUE], "", 0),
        ([ILL], "", 0),
        ([SOUND, "--strict"], "", 0),
        ([VAGUE, "--strict"], "", 1),
        (["--strict"], f"{SOUND}\n{SOUND}\n", 0),
        (["--strict"], f"{SOUND}\n{VAGUE}\n{SOUND}\n", 1),
        ([], "", 0),
        (["  "], "", 2),
        ([SOUND, "--format", "yaml"], "", 2),
        (["Je", "belt", "elke", "dag"], "", 0),
    ],
)
def test_exit_codes(arguments: list[str], stdin: str, code: int) -> None:
    assert spv("smart", *arguments, stdin=stdin.encode()).code == code


@pytest.mark.parametrize("stdin", ["", "\n", "  \n\n"])
def test_that_there_was_no_sentence_is_said(stdin: str) -> None:
    ran = spv("smart", stdin=stdin.encode())
    assert (ran.code, ran.out) == (0, "") and "Er staat geen zin." in ran.err


# --- What it costs ---------------------------------------------------------------------------------

_HEAVY = ("pydantic", "typer", "jinja2", "docx", "markdown_it", "ruamel", "dateutil")


def imported(program: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_judging_imports_words_and_privacy_only() -> None:
    modules = imported(f"from spvgen.smart import verdict_on; verdict_on({VAGUE!r})")
    assert "spvgen.wording.judge" in modules
    assert modules.isdisjoint(_HEAVY)
    assert not [
        name for name in modules if name.startswith(("spvgen.kinds", "spvgen.source", "spvgen.template"))
    ]


def test_check_imports_no_writer() -> None:
    modules = imported(
        f"""import contextlib, io, spvgen.__main__ as spv
with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
    spv.main(["check", {str(CLEAN)!r}])"""
    )
    assert "spvgen.kinds.verbeterplan" in modules
    assert modules.isdisjoint({"jinja2", "docx", "markdown_it", "mdit_py_plugins", "tomllib"})


@pytest.mark.parametrize(
    ("sentence", "example"),
    [
        ("Minder fouten maken bij het inboeken.", "maximaal 2"),
        ("Er zijn minder klachten over je.", "maximaal 2"),
        ("Meer klanten bellen.", "minimaal 5"),
        ("Meer aandacht voor de gast.", "minimaal 5"),
    ],
)
def test_the_example_goes_the_way_of_the_sentence(sentence: str, example: str) -> None:
    """What there must be less of gets a maximum, in each hint that gives a number."""
    hints = [remark.hint for remark in verdict_on(sentence).about("M01", "S03")]
    assert any(example in hint for hint in hints)
    assert not any({"maximaal 2": "minimaal", "minimaal 5": "maximaal"}[example] in hint for hint in hints)


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        (
            "De telefoon wordt binnen drie keer overgaan opgenomen.",
            "‘binnen drie keer overgaan’ is alleen hoelang",
        ),
        ("Je veegt de vloer voor het einde van de dag.", "‘voor het einde van de dag’ is alleen hoe laat"),
        ("Vanaf 1 mei bel je zelf.", "‘Vanaf 1 mei’ is alleen een begin"),
    ],
)
def test_a_time_that_is_no_term_is_called_what_it_is(sentence: str, only: str) -> None:
    (remark,) = verdict_on(sentence).about("S04")
    assert only in remark.message


@pytest.mark.parametrize(
    ("sentence", "at"),
    [
        (
            "Je werkt offertes dezelfde dag uit als de klant belt.",
            "Bij elke aanvraag werk je de offerte dezelfde dag uit.",
        ),
        ("Je mailt binnen twee uur een verslag.", "Je mailt na elk gesprek binnen twee uur een verslag."),
        ("Je noteert een klacht dezelfde dag.", "Je noteert bij elke klacht dezelfde dag wat er was."),
    ],
)
def test_how_soon_is_no_term_and_each_occasion_is(sentence: str, at: str) -> None:
    (remark,) = verdict_on(sentence).about("S04")
    assert "bij welk moment in het werk (‘bij elke aanvraag’)" in remark.hint
    assert not verdict_on(at).about("S04")
