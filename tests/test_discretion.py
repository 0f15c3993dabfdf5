"""What a privacy rule hits is nowhere to be read: not in text, not in JSON, not while rendering."""

import copy
import functools
import operator
from collections.abc import Iterator
from pathlib import Path

import pytest

from running import spv
from spvgen import api
from spvgen.diagnostics import HIDDEN, Finding, NodePath, Severity, about_privacy
from spvgen.discretion import NO_SECRETS, secrets_in
from spvgen.judging import as_said, privacy_hits, raw_texts
from spvgen.reporters.as_json import findings_as_json
from spvgen.reporters.as_text import file_report
from spvgen.reporters.printable import Look
from spvgen.rules.page import summary_of
from spvgen.rules.reading.as_label import readings_of_label
from spvgen.rules.tables import all_rules
from spvgen.source import read_source
from spvgen.source.outline import known_keys
from support import CLEAN, CLEAN_OF, clean_plan, dump, findings, parse, plan_where, plan_with, told

SECRET = "Door je burn-out zat je thuis in Blokzijl en miste je 4.731 gesprekken."
NUMBER = "Het burgerservicenummer van Noor is 111222333."
WORDS = ("burn", "blokzijl", "4.731", "4731", "111222333", "111.222.333")


def repeated(text: str) -> list[str]:
    return [word for word in WORDS if word in text.casefold()]


def shown(told: tuple[Finding, ...]) -> str:
    text = file_report("plan.yaml", told, complete=True, look=Look())
    return text + findings_as_json(told).decode()


def private(told: tuple[Finding, ...]) -> list[Finding]:
    return [one for one in told if one.code.startswith("V")]


# --- Anywhere in a plan ----------------------------------------------------------------------------


def with_secret_in_each_value(secret: str) -> Iterator[str]:
    """The clean plan with one text replaced, for every text in it."""
    source, _ = read_source(CLEAN.read_bytes(), "plan.yaml")
    assert source
    for path in raw_texts(source):
        node = source.nodes[path]
        yield f'{source.text[: node.start]}"{secret}"{source.text[node.end :]}'


@pytest.mark.parametrize("secret", [SECRET, NUMBER])
def test_a_secret_in_any_value_stays_hidden(secret: str) -> None:
    hit = 0
    for text in with_secret_in_each_value(secret):
        found = findings(text)
        assert secret in text
        if private(found):
            hit += 1
            assert repeated(shown(found)) == []
    assert hit > 40


@pytest.mark.parametrize(
    "place",
    [
        "doelen.0.verwachting",  # M and T rules quote it
        "doelen.0.meting.norm",  # X04 quotes what is no number
        "looptijd.start",  # X04 quotes what is no day
        "acties.0.voor_doel",  # X10 quotes what is no goal
        "aanleiding.omschrijving",
        "acties.0.afspraak",
    ],
)
def test_nothing_leaks_from_the_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plan.yaml").write_text(plan_where(place, f"{SECRET} Daar werk je aan."), "utf-8")
    runs = [
        spv("check", "plan.yaml"),
        spv("check", "plan.yaml", "--ignore", "V"),
        spv("check", "plan.yaml", "--format", "json"),
        spv("render", "plan.yaml", "--format", "md"),
        spv("render", "plan.yaml", "--format", "md", "--concept"),
    ]
    assert "V01" in runs[0].out
    for ran in runs:
        assert repeated(ran.out + ran.err) == []


# --- From one value into another finding -----------------------------------------------------------


def test_a_hint_that_quotes_another_value() -> None:
    data = clean_plan()
    data["aanleiding"]["voorbeelden"] = [{"datum": "2026-01-14", "feit": SECRET}]
    data["aanleiding"]["omschrijving"] = "Je bent slordig."
    found = findings(dump(data))
    (character,) = [one for one in found if one.code == "S06"]
    assert "slordig" in character.message, "only the hint is about the secret"
    assert character.hint == "Haal eerst het privégegeven weg en kijk het bestand dan opnieuw na."
    assert repeated(shown(found)) == []


def test_the_finding_keeps_its_code_and_its_place() -> None:
    (finding,) = told(plan_where("doelen.0.meting.norm", SECRET), "X04")
    assert finding.path == ("doelen", 0, "meting", "norm")
    assert finding.excerpt == HIDDEN
    assert finding.start.line > 1
    assert finding.message == (
        "Er staat iets anders dan hier hoort: een datum, een getal of een keuze klopt niet. De tekst zelf staat "
        "er niet bij, want daarin staat een privégegeven."
    )


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        ("doelen.0.verwachting", "Je verbetert het terugbellen. Je hebt een burn-out.", "S02"),
        ("aanleiding.omschrijving", "Je bent slordig. Dat komt door je burn-out.", "S06"),
        ("succescriteria", ["Je doet voldoende je best. Door je burn-out lukte dat niet."], "S03"),
    ],
)
def test_what_is_wrong_beside_a_secret_is_told_without_it(path: str, text: object, code: str) -> None:
    found = [one for one in findings(plan_where(path, text)) if not about_privacy(one.code)]
    (finding,) = [one for one in found if one.code == code]
    assert (
        finding.message
        == f"{summary_of(code)} De tekst zelf staat er niet bij, want daarin staat een privégegeven."
    )
    assert repeated(shown(found)) == []


def test_every_code_has_a_line_that_says_what_it_finds() -> None:
    codes = {one.code for one in all_rules()}
    assert all(summary_of(code).endswith((".", "?")) for code in codes)
    assert "Hier klopt iets niet." not in map(summary_of, codes)


def test_who_is_named_beside_a_secret_is_named_by_no_other_finding_on_it() -> None:
    course = clean_plan("koersplan")
    course["acties"][0]["wie"] = "Bart"
    for words, named in (("reuma, en ", False), ("een oude laptop, en ", True)):
        course["oorzaken"][0]["bevinding"] = f"Bart heeft {words}daardoor blijven offertes liggen."
        found = [one for one in findings(dump(course)) if one.path[:2] == ("oorzaken", 0)]
        (person,) = [one for one in found if one.code == "KP20"]
        assert ("Bart" in person.message) is named
        assert (HIDDEN in person.excerpt) is not named


@pytest.mark.parametrize("secret", [SECRET, "Door je burn-out werk je niet aan wat je deelt."])
def test_other_findings_in_the_same_plan_stay_as_they_were(secret: str) -> None:
    data = clean_plan()
    data["acties"][0]["afspraak"] = "Je werkt aan wat je deelt."
    data["acties"][1]["afspraak"] = "Je werkt niet zonder wat je deelt."
    (before, *_) = told(dump(data), "S02")
    data["zienswijze"] = secret
    after = findings(dump(data))
    assert [one.code for one in private(after)] == ["V01"]
    assert before in after


@pytest.mark.parametrize(
    "secret",
    [
        "Je gaat wekelijks naar de bedrijfsarts door je burn-out; uiterlijk in mei bespreken we hoe vaak.",
        "Door je burn-out is de frequentie van je werk lager en schrijf je geen deadline meer op.",
    ],
)
def test_a_hint_in_everyday_words_stays(secret: str) -> None:
    data = clean_plan()
    data["acties"][0] = {
        "titel": "Bellen",
        "afspraak": "Je belt klanten terug.",
        "voor_doel": "Terugbelafspraken",
    }
    (before,) = told(dump(data), "S04")
    data["zienswijze"] = secret
    after = findings(dump(data))
    assert private(after)
    assert [one.hint for one in after if one.code == "S04"] == [before.hint]


def test_everyday_words_in_a_row_are_known() -> None:
    texts = {("a",): "Je bent elke week uren niet aan het werk."}
    secrets = secrets_in([], texts, None, [("a",)], lambda path, text, loosely: False)
    assert not secrets.in_text("Schrijf hoeveel uren per week.")


def test_a_phrase_of_common_words_is_known_by_their_order() -> None:
    source, _ = read_source(b"a: je was ziek thuis\nb: thuis was je ziek\n", "plan.yaml")
    texts = {("a",): "je was ziek thuis", ("b",): "thuis was je ziek"}
    secrets = secrets_in([], texts, source, [("a",)], lambda path, text, loosely: False)
    assert secrets.lines == {1}
    assert secrets.in_text("Bij ‘je was ziek’ staat geen termijn.")
    assert not secrets.in_text("Je was thuis, en ziek.")


def test_a_line_below_a_secret_in_several_lines_is_hidden_too() -> None:
    part = f"zienswijze: |-\n  Het ging niet goed.\n  {SECRET}\n  Nu gaat het ____.\n"
    text = CLEAN.read_text("utf-8") + part
    found = findings(text)
    assert {one.code for one in found} >= {"S01", "V01"}
    assert {one.excerpt for one in found if one.path == ("zienswijze",)} == {HIDDEN}
    assert repeated(shown(found)) == []


def test_no_carets_stand_under_a_hidden_line() -> None:
    text = file_report("plan.yaml", findings(plan_with(f"zienswijze: {SECRET}")), complete=True, look=Look())
    assert HIDDEN in text
    assert "^" not in text


# --- Advice that has nothing to do with it ---------------------------------------------------------

TALKATIVE = (
    "Door je burn-out vraag je hulp. Schrijf of bel je klanten, kijk naar de naam, de functie, het rapport, "
    "het profiel, het einde van de periode en wat een ander, een mentor of HR bijvoorbeeld kan zeggen."
)


@pytest.mark.parametrize(
    "place", [("zienswijze",), ("aanleiding", "voorbeelden", 0, "feit"), ("slotopmerking",)]
)
def test_advice_at_other_lines_is_as_without_the_secret(place: NodePath) -> None:
    data = clean_plan()
    del data["hr"], data["doelen"][0]["relevant"], data["doelen"][0]["meting"]["bron"]
    data["acties"][0]["afspraak"] = "Je zoekt hulp."

    def elsewhere(text: str) -> list[tuple[str, str, str]]:
        plan = copy.deepcopy(data)
        *above, last = place
        functools.reduce(operator.getitem, above, plan)[last] = text
        return [(one.code, one.message, one.hint) for one in findings(dump(plan)) if one.path != place]

    hidden = elsewhere(TALKATIVE)
    assert {"P08", "R01", "M03", "S03"} <= {code for code, _, _ in hidden}
    assert hidden == elsewhere("Dat klopt.")


def test_what_a_remark_or_a_key_tells_is_still_looked_for_in_words() -> None:
    plan = plan_where("acties.0.afspraak", "Je zoekt hulp.") + f"burn-out: ja  # {TALKATIVE}\n"
    (vague,) = told(plan, "S03")
    assert vague.hint == "Haal eerst het privégegeven weg en kijk het bestand dan opnieuw na."


# --- What is no value ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        f'inleiding: "Welkom.  # {SECRET}',  # a quote that nothing closes
        f"inleiding: @{SECRET}",
        f"inleiding: Over jou: {SECRET}",
        f"\tinleiding: {SECRET}",
    ],
)
def test_a_file_that_cannot_be_read(line: str) -> None:
    found = findings(f"soort: verbeterplan\n{line}\n")
    assert found
    assert {one.code[0] for one in found} == {"X", "V"}
    assert repeated(shown(found)) == []


def test_a_private_line_that_is_no_yaml_is_hidden_where_the_rest_is_judged() -> None:
    text = "Je bent moslim en gaat naar de moskee.\n" + CLEAN.read_text(encoding="utf-8")
    found = findings(text)
    assert "X01" in [one.code for one in found]
    assert "mos" not in shown(found).casefold()


@pytest.mark.parametrize(
    "fragment",
    [
        f"inleidng: Welkom. # {SECRET}",  # a remark behind an unknown key
        f"inleiding: Over klant #3. {SECRET}",  # cut-off text
        f"geschiktheid: {{Welkom: ja, {SECRET}}}",  # a text between braces becomes keys
        "bsn: 111222333",
    ],
)
def test_what_no_value_holds(fragment: str) -> None:
    found = findings(plan_with(without=("geschiktheid",)) + fragment + "\n")
    assert {one.code for one in found} & {"X02", "X09"}
    assert repeated(shown(found)) == []


def test_a_text_where_the_kind_belongs_is_hidden_too() -> None:
    found = findings(CLEAN.read_text("utf-8").replace("soort: verbeterplan", f"soort: {SECRET}", 1))
    assert {"X04", "V01"} <= {one.code for one in found}
    assert repeated(shown(found)) == []


@pytest.mark.parametrize("soort", ["stap-rapportage", "stap-raportage"])
def test_a_name_that_a_group_may_not_read_is_hidden_whatever_its_kind_is_called(soort: str) -> None:
    report = (
        CLEAN_OF["stap-rapportage"].read_text("utf-8").replace("soort: stap-rapportage", f"soort: {soort}")
    )
    told = findings(f"{report}inleidng: Goed. # Volgens Karin komt de bonus te laat\n")
    assert "X02" in {one.code for one in told}
    assert "Karin" not in shown(told)


def test_an_unknown_key_is_still_named() -> None:
    (finding,) = told(CLEAN.read_text("utf-8") + "bsn: 111222333\n", "X02")
    assert finding.message == "De sleutel ‘bsn’ bestaat niet."


@pytest.mark.parametrize(
    "fragment",
    [
        "burn-out: ja",
        "burnout_sinds: 2024-01-01",
        "heeft een burn-out: ja",
        "burn-out: {sinds: 2020}",
        "burn-out: [ja, ja]",
        "bsn 111222333: ja",
        "hr: {naam: Esther, burn-out: ja}",
        "doelen: [{gebied: x, burn-out: ja}]",
    ],
)
def test_a_key_that_is_itself_private(fragment: str) -> None:
    part = fragment.partition(":")[0]
    found = findings(plan_with(without=(part,)) + fragment + "\n")
    assert "X02" in {one.code for one in found}
    assert repeated(shown(found)) == []
    assert "burnout" not in shown(found)


@pytest.mark.parametrize(
    "key",
    ["burn_out_van_kim", "ziekte_van_kim", "scheiding_van_kim", "reden_van_burn_out", "burn_out_bij_collega"],
)
def test_a_key_in_one_word_is_read_as_its_words(key: str) -> None:
    found = findings(f"{CLEAN.read_text('utf-8')}{key}: ja\n")
    assert {"X02"} < {one.code for one in found}
    assert key not in shown(found)


@pytest.mark.parametrize("key", ["SCHEIDING_VAN_KIM", "burnOutVanKim", "scheidingVanKim", "burn_out_van_kim"])
@pytest.mark.parametrize(
    "lines", ["{}: ja", "{}:ja", "{}", "{} ja", "{}: [ja", "{}: 'x", "{0}: ja\n{0}: nee", "extra: {{{}: ja"]
)
def test_a_key_in_capitals_or_in_a_line_that_is_amiss_is_not_shown(lines: str, key: str) -> None:
    found = findings(f"{CLEAN.read_text('utf-8')}{lines.format(key)}\n")
    assert {one.code for one in found} & {"X01", "X02", "X05"}
    assert key not in shown(found)


@pytest.mark.parametrize("name", ["burn_out_van_kim", "scheidingVanKim", "BURN-OUT-VAN-KIM"])
def test_what_names_no_part_of_the_plan_is_not_shown_where_it_is_private(name: str) -> None:
    plan = CLEAN.read_text("utf-8")
    goal = findings(plan.replace("voor_doel: Terugbelafspraken", f"voor_doel: {name}", 1))
    ignored = findings(f"{plan}negeer:\n  - regel: S03\n    pad: {name}\n    reden: dat spraken we af\n")
    assert "X10" in {one.code for one in goal} and "N01" in {one.code for one in ignored}
    assert name not in shown(goal) + shown(ignored)


@pytest.mark.parametrize("name", ["terugbel_afspraken", "aantal_van_klanten", "kwaliteitVanDossier"])
def test_another_name_in_one_word_is_told(name: str) -> None:
    plan = CLEAN.read_text("utf-8")
    (goal,) = told(plan.replace("voor_doel: Terugbelafspraken", f"voor_doel: {name}", 1), "X10")
    (key,) = told(f"{plan}{name}:ja\n", "X01")
    assert name in goal.message and name in key.message


def test_no_key_of_a_plan_is_read_as_private() -> None:
    said = {
        ("feit", key, at): as_said(one)
        for key in known_keys()
        for at, one in enumerate(readings_of_label(key))
    }
    assert said and not privacy_hits(said, {"soort": "verbeterplan"}, ())


@pytest.mark.parametrize("key", ["aantal_van_klanten", "bezoek_aan_klanten", "kwaliteit_van_dossier"])
def test_a_strange_key_that_tells_nothing_private_is_named(key: str) -> None:
    (found,) = findings(f"{CLEAN.read_text('utf-8')}{key}: ja\n")
    assert (found.code, found.message) == ("X02", f"De sleutel ‘{key}’ bestaat niet.")


@pytest.mark.parametrize(
    "text", ["{burn-out: ja, burnout_4731: ja}", "\n  heeft_een_burn-out: ja", "[burn-out: ja]"]
)
def test_a_private_key_in_what_should_be_a_text(text: str) -> None:
    found = findings(plan_with(without=("slotopmerking",)) + f"slotopmerking: {text}\n")
    assert {"X04"} <= {one.code for one in found}
    assert HIDDEN in {one.excerpt for one in found}
    assert repeated(shown(found)) == []


@pytest.mark.parametrize("line", ["\tburn-out: x", "   burn-out: x", "•burn-out: x", "-burn-out: x"])
def test_a_private_key_is_not_written_down_once_more_in_a_better_line(line: str) -> None:
    found = findings(f"{CLEAN.read_text('utf-8')}{line}\n")
    assert {one.code for one in found} & {"X01", "X02", "X04"}
    assert repeated(shown(found)) == []


@pytest.mark.parametrize("key", ["looptijd", "  functie", "oorzaken", "  start"])
def test_a_private_key_in_the_place_of_one_that_is_missing(key: str) -> None:
    plan = CLEAN.read_text("utf-8")
    assert f"\n{key}:" in plan
    private_key = key.replace(key.strip(), "burn-out")
    found = findings(plan.replace(f"\n{key}:", f"\n{private_key}:", 1))
    assert "X02" in {one.code for one in found}
    assert repeated(shown(found)) == []


@pytest.mark.parametrize("value", ["Burn-out", SECRET, NUMBER, "lid van de FNV"])
@pytest.mark.parametrize("key", ["bewijs", "titel", "afspraak"])
def test_the_second_value_of_a_key_is_hidden_too(key: str, value: str) -> None:
    lines = CLEAN.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.strip("- ").startswith(f"{key}: "))
    indent = lines[at].index(key)
    found = findings("".join([*lines[: at + 1], f"{' ' * indent}{key}: {value}\n", *lines[at + 1 :]]))
    assert "X05" in {one.code for one in found}
    assert value not in shown(found)
    assert repeated(shown(found)) == []


def test_a_diagnosis_of_two_letters_is_hidden_elsewhere_too() -> None:
    plan = clean_plan()
    plan["doelen"][0]["gebied"] = "Je MS"
    del plan["doelen"][0]["relevant"], plan["doelen"][0]["meting"]
    found = findings(dump(plan))
    assert {"V01", "X10"} <= {one.code for one in found}
    assert "MS" not in shown(found)


def test_a_part_with_a_private_name_is_not_listed_either() -> None:
    plan = clean_plan()
    del plan["doelen"][0]["relevant"]
    plan["doelen"].append(copy.deepcopy(plan["doelen"][0]) | {"gebied": "Je burn-out", "id": "herstel"})
    found = [one for one in findings(dump(plan)) if one.code == "R01"]
    assert [one.likewise for one in found] == ["‘Terugbelafspraken’", ""]


@pytest.mark.parametrize("place", ["kenmerk", "medewerker.functie", "leidinggevende.naam"])
def test_a_private_word_stays_hidden_where_a_label_holds_it_too(place: str) -> None:
    plan = parse(plan_where(place, "Coach migraine"))
    del plan["doelen"][0]["relevant"]
    plan["doelen"].append(copy.deepcopy(plan["doelen"][0]) | {"gebied": "Je migraine", "id": "herstel"})
    found = [one for one in findings(dump(plan)) if one.code == "R01"]
    assert [one.likewise for one in found] == ["‘Terugbelafspraken’", ""]


# --- What is not hidden ----------------------------------------------------------------------------


def test_a_warning_that_the_writer_answered_for_hides_nothing() -> None:
    data = clean_plan()
    data["acties"][0]["afspraak"] = "Minder ziekte."
    (warned,) = told(dump(data), "V01")
    assert warned.severity is Severity.WAARSCHUWING
    assert {one.excerpt for one in findings(dump(data))} == {HIDDEN}
    data["negeer"] = [{"regel": "V01", "reden": "Het gaat om klanten.", "pad": "acties[0].afspraak"}]
    found = findings(dump(data))
    assert found
    assert not private(found)
    assert all("ziekte" in one.excerpt for one in found)


def test_a_plan_without_secrets_hides_nothing() -> None:
    found = findings(plan_where("acties.0.afspraak", "Je werkt aan je communicatie."))
    assert found
    assert all(one.excerpt != HIDDEN for one in found)


# --- Values that are private as a whole ------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "text", "shown"),
    [
        ({"ziek"}, "Het werk is verziekt.", "Het werk is verziekt."),
        ({"ziek"}, "Je bent ziek. Ziek zijn: ziek.", f"Je bent {HIDDEN}. {HIDDEN} zijn: {HIDDEN}."),
        ({"ziek"}, "ziekjan.yaml", f"{HIDDEN}jan.yaml"),
        ({"ziek"}, "plan_ziek_2026 ziek2026", f"plan_{HIDDEN}_2026 {HIDDEN}2026"),
        ({"Je bent ziek", "privacy"}, "Je bent ziek", HIDDEN),
        ({"zit ziek", "ziek thuis"}, "Je zit ziek thuis.", f"Je {HIDDEN}."),
        ({"(ziek)", "-ms-"}, "x(ziek)x-ms-x", f"x{HIDDEN}x{HIDDEN}x"),
        ({"burn-out"}, "na burn-outs", f"na {HIDDEN}s"),
        ({"a.b"}, "a.b axb", f"{HIDDEN} axb"),
        (set(), "ziek", "ziek"),
    ],
)
def test_a_private_value_is_kept_out_of_a_text(values: set[str], text: str, shown: str) -> None:
    assert NO_SECRETS._replace(texts=frozenset(values)).kept_out_of(text) == shown


# --- Why a line is hidden ---------------------------------------------------------------------------


def on_a_line(written: str) -> tuple[Finding, ...]:
    """What is found where this stands in the place of a cause of the clean plan."""
    text = CLEAN.read_text("utf-8")
    (first, *_) = [line for line in text.splitlines() if line.startswith("    bevinding: ")]
    return findings(text.replace(first, written, 1))


@pytest.mark.parametrize("said", ["Door je burn-out", "BSN 123456782", "Je hebt migraine", "Je bent zwanger"])
@pytest.mark.parametrize(
    "written",
    [
        "    bevinding: {}: daar merk je het aan",
        '    bevinding: "{}',
        "    bevinding: [{}, en dat merk je",
        "\tbevinding: {}",
        "    bevinding {}",
        "    bevinding: Je kent het niet.\n    bevinding: {}",
        "    bevinding: Je kent het niet #{}",
        "    bevinding: &a {}",
    ],
)
def test_a_line_hidden_for_privacy_has_a_finding_that_tells_why(written: str, said: str) -> None:
    found = on_a_line(written.format(said))
    hidden = {one.start.line for one in found if one.excerpt == HIDDEN}
    assert hidden
    for line in hidden:
        codes = [one.code for one in found if one.start.line == line]
        assert codes.count("V02" if "BSN" in said else "V01") == 1
    assert said not in shown(found) and "123456782" not in shown(found)


@pytest.mark.parametrize(
    "written", ["    burn-out: ja\n", "    bsn: 123456782\n", "    heeft_migraine: ja\n"]
)
def test_so_has_a_key_that_no_plan_has(written: str) -> None:
    found = on_a_line(f"    bevinding: Je kent het niet.\n{written.rstrip()}")
    (line,) = {one.start.line for one in found if one.excerpt == HIDDEN}
    assert [one.code[0] for one in found if one.start.line == line].count("V") == 1


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_so_has_a_file_that_is_not_utf_8(encoding: str) -> None:
    text = CLEAN.read_text("utf-8").replace("nog niet", "nog niet één keer")
    data = text.replace("    bevinding: ", "    bevinding: Door je burn-out één keer. ", 1).encode(encoding)
    found = api.check(data, "plan.yaml").findings
    hidden = [one for one in found if one.excerpt == HIDDEN]
    assert {one.code for one in hidden} in ({"X11", "V01"}, set())


@pytest.mark.parametrize(
    "written",
    [
        "    bevinding: Je kent het systeem niet: daar merk je het aan",
        '    bevinding: "Je kent het systeem niet',
        "\tbevinding: Je kent het systeem niet",
        "    bevinding: Je kent het niet.\n    bevinding: Je kent het systeem niet",
    ],
)
def test_any_other_broken_line_has_none(written: str) -> None:
    assert private(on_a_line(written)) == []
