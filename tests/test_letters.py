"""Letters: a document about one part of a plan, by the same way as the plan's own document."""

import re
from collections import Counter
from copy import deepcopy
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import example, given

from plan_samples import FULL, brief, hostile, lines_of
from spvgen import api, composing, template, writers
from spvgen.columns import aligned, in_pairs
from spvgen.document.blocks import Fields
from spvgen.document.words import Field, plain_text
from spvgen.files import templates_folder
from spvgen.kinds.verbeterplan import LETTERS, Verbeterplan
from spvgen.people import NOBODY, People
from spvgen.people_file import read_people
from spvgen.template.parts import Part
from support import clean_plan, dump, nodes_of, parse

REPORT = {
    "datum": "2026-03-30",
    "aanwezig": ["Noor Peters", "Karim Aydin"],
    "besproken": "De eerste maand.\n\nEn de tweede.",
    "afspraken": "Je belt elke dag.",
    "oordeel": "op_schema",
}


def reported(**changes: object) -> api.Loaded:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = {**REPORT, **changes}
    return api.load(dump(plan).encode(), "plan.yaml")


@pytest.mark.parametrize(
    ("present", "signs"),
    [(["Noor Jansen", "Karim Aydin"], False), (["Noor", "Sanne"], True), (["Karim", "Sanne Vos"], True)],
)
def test_hr_signs_a_report_where_hr_was_there(present: list[str], signs: bool) -> None:
    plan = clean_plan()
    plan["hr"] = {"naam": "Sanne Vos"}
    plan["evaluatiemomenten"][0]["verslag"] = {**REPORT, "aanwezig": present}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    text = api.render(loaded, "md", letter=("gespreksverslag", 0)).data.decode()
    assert "| Teamleider klantcontact | Karim Aydin |" in text
    assert ("HR-afdeling" in text) is signs


def test_an_action_that_is_still_to_come_reads_so_and_not_as_undone() -> None:
    plan = clean_plan()
    exam = {"titel": "Certificaat", "afspraak": "Je haalt het certificaat.", "deadline": "2026-04-15"}
    plan["acties"].append(exam)
    stands = [{"actie": one["titel"], "gedaan": "ja"} for one in plan["acties"][:-1]]
    plan["evaluatiemomenten"][0]["verslag"] = {**REPORT, "acties": stands}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    for letter in (("gespreksverslag", 0), None):
        text = api.render(loaded, "md", letter=letter).data.decode()
        assert re.search(r"\| \*\*Certificaat\*\*<br>Uiterlijk 15 april 2026 +\| Loopt nog +\|", text)
    plan["evaluatiemomenten"][0]["verslag"]["acties"].append({"actie": "Certificaat", "gedaan": "ja"})
    plan["evaluatiemomenten"][1]["verslag"] = {**REPORT, "datum": "2026-04-10", "acties": stands}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    assert "Loopt nog" not in api.render(loaded, "md", letter=("gespreksverslag", 1)).data.decode()


def report_text(plan: dict[str, object], item: int = 0) -> str:
    made = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md", letter=("gespreksverslag", item))
    return " ".join(made.data.decode().split())


def test_a_report_tells_what_it_is_silent_about() -> None:
    plan = clean_plan()
    plan["doelen"].append(deepcopy(plan["doelen"][0]) | {"gebied": "Klantbestand", "id": "bestand"})
    plan["acties"].append(
        {
            "titel": "Agenda",
            "afspraak": "Karim vraagt er een aan.",
            "wie": "leidinggevende",
            "deadline": "2026-03-14",
        }
    )
    filled = {
        "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "92%"}],
        "acties": [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": "ja"}],
    }
    for moment in (plan["evaluatiemomenten"][0], plan["evaluatiemomenten"][-1]):
        moment["verslag"] = deepcopy(REPORT | {"datum": moment["datum"]} | filled)
    first, last = report_text(plan), report_text(plan, len(plan["evaluatiemomenten"]) - 1)
    for text in (first, last):
        assert "Niet gemeten: ‘Klantbestand’." in text
        assert "**Agenda**<br>Uiterlijk 14 maart 2026 | Karim Aydin |" in text and "Niet besproken |" in text
        assert "coaching en ‘Training agendabeheer’. In dit verslag staat niet wat je daarvan kreeg." in text
    assert "Je ligt op schema." in first
    assert "De doelen zijn gehaald (voor zover gemeten)." in last
    plan["evaluatiemomenten"][0]["verslag"]["acties"].append({"actie": "Agenda", "gedaan": "ja"})
    assert "Niet besproken" not in report_text(plan, len(plan["evaluatiemomenten"]) - 1), "it was done once"


def test_plan_and_report_tell_in_one_order_and_the_reaction_is_signed_with() -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = deepcopy(REPORT) | {
        "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "75%"}],
        "acties": [{"actie": "Dagstart", "gedaan": "ja"}],
        "geboden_ondersteuning": ["Coaching: elke week."],
        "zienswijze": "Het gaat goed.",
    }
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    parts = [
        "Hoe het ervoor staat", "Wat er is gedaan", "Welke hulp je kreeg", "Wat we bespraken",
        "Wat we afspraken", "Hoe jij het ziet",
    ]  # fmt: skip
    whole = api.render(loaded, "md").data.decode()
    assert re.findall("(?m)^#### (.*)", whole.partition("### Verslag")[2]) == parts
    report = api.render(loaded, "md", letter=("gespreksverslag", 0)).data.decode()
    *rest, view, signing = re.findall("(?m)^## (.*)", report)
    assert [*rest[:-1], view] == parts
    assert (rest[-1], signing) == ("Ons volgende gesprek", "Ondertekening")


@pytest.mark.parametrize(
    ("judged", "figures", "said"),
    [
        ("op_schema", {"Terugbelafspraken": "92%"}, "Het doel is gehaald."),
        ("deels_op_schema", {"Terugbelafspraken": "84%"}, "Het doel is nog niet helemaal gehaald."),
        ("niet_op_schema", {"Terugbelafspraken": "70%"}, "Het doel is niet gehaald."),
        ("niet_op_schema", {}, "Het doel is niet gehaald (niet gemeten)."),
        ("op_schema", {"Terugbelafspraken": "92%", "Omzet": "9 deals"}, "De doelen zijn gehaald."),
        (
            "deels_op_schema",
            {"Terugbelafspraken": "92%", "Omzet": "1 deal"},
            "De doelen zijn nog niet helemaal gehaald.",
        ),
        (
            "niet_op_schema",
            {"Terugbelafspraken": "92%", "Omzet": "1 deal"},
            "De doelen zijn niet allemaal gehaald.",
        ),
        ("niet_op_schema", {"Terugbelafspraken": "70%", "Omzet": "1 deal"}, "De doelen zijn niet gehaald."),
        ("niet_op_schema", {"Terugbelafspraken": "70%"}, "De doelen zijn niet gehaald (voor zover gemeten)."),
    ],
)
def test_at_the_end_plan_and_report_say_of_the_goals_whether_they_are_reached(
    judged: str, figures: dict[str, str], said: str
) -> None:
    plan = clean_plan()
    if "doelen" in said:
        goal = {"gebied": "Omzet", "verwachting": "Je sluit 8 deals.", "huidige_situatie": "Je sloot er 3."}
        plan["doelen"].append(goal | {"meting": {"norm": "minimaal 8 deals"}})
    for moment in (plan["evaluatiemomenten"][0], plan["evaluatiemomenten"][-1]):
        measured = [{"voor_doel": goal, "waarde": value} for goal, value in figures.items()]
        moment["verslag"] = {"datum": moment["datum"], "besproken": "Alles.", "oordeel": judged}
        moment["verslag"] |= {"metingen": measured} if measured else {}
    last = report_text(plan, len(plan["evaluatiemomenten"]) - 1)
    assert f"**Oordeel**: **{said}**" in last
    assert "schema" not in last
    whole = " ".join(api.render(api.load(dump(plan).encode(), "plan.yaml"), "md").data.decode().split())
    under_way = {
        "op_schema": "Je ligt op schema.",
        "deels_op_schema": "Je ligt voor een deel op schema.",
        "niet_op_schema": "Je ligt nog niet op schema.",
    }[judged]
    assert re.findall(r"\*\*Oordeel\*\*: \*\*(.*?)\*\*", whole) == [under_way, said]
    assert under_way in report_text(plan)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"vorm": "coaching"}, "coaching"),
        ({"vorm": "mentor"}, "mentoring"),
        ({"vorm": "anders"}, "andere hulp"),
        ({"vorm": "training", "titel": "Training"}, "training"),
        ({"vorm": "mentor", "titel": "Mentor"}, "mentoring"),
        ({"vorm": "training", "titel": "Excel voor planners"}, "‘Excel voor planners’"),
        ({"titel": "Meelezen"}, "‘Meelezen’"),
        ({}, "‘Karim leest mee’"),
    ],
)
def test_within_a_sentence_help_has_no_capital_or_stands_in_quotes(given: dict[str, str], said: str) -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = REPORT
    plan["ondersteuning"] = [{"afspraak": "Karim leest mee.", "wie": "leidinggevende", **given}]
    assert f"In je plan staat deze hulp: {said}. In dit verslag" in report_text(plan)


def test_a_report_without_any_action_names_them() -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = REPORT
    assert "## Wat er is gedaan Niet besproken: ‘Dagstart’ en ‘Dagafsluiting’. ##" in report_text(plan)


def test_help_is_told_as_what_came_of_it() -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = REPORT | {"geboden_ondersteuning": ["Coaching: niet gekregen."]}
    text = report_text(plan)
    assert "Zo ging het daarmee sinds de start van je plan: - Coaching: niet gekregen." in text
    assert "kreeg je:" not in text and "staat niet wat je" not in text


def test_a_report_is_printed_on_its_own() -> None:
    made = api.render(reported(), "md", letter=("gespreksverslag", 0))
    text = made.data.decode()
    assert text.startswith("# Gespreksverslag – ")
    assert "De eerste maand." in text and "En de tweede." in text and "Je belt elke dag." in text
    assert "Actieplan" not in text
    assert made.unprinted == ()


@pytest.mark.parametrize(
    ("letter", "title"),
    [
        (("gespreksverslag", 0), "Gespreksverslag – Eerste evaluatie – Iris de Wit"),
        (("verlenging", 0), "Verlenging verbeterplan – Iris de Wit"),
    ],
)
def test_below_its_pages_a_letter_says_who_it_is_about(letter: tuple[str, int], title: str) -> None:
    loaded = api.load(FULL.encode(), "plan.yaml")
    assert composing.compose(loaded, letter=letter).document.title == title
    assert "Iris" not in composing.compose(loaded, letter=letter, anonymous=True).document.title


def test_what_a_letter_leaves_out_is_told_and_nothing_of_the_rest(tmp_path: Path) -> None:
    template = tmp_path / "kort.md.j2"
    template.write_text(
        "# Verslag van {{ moment.naam }}\n\n{{ moment.verslag.besproken }}\n", encoding="utf-8"
    )
    made = api.render(reported(), "md", letter=("gespreksverslag", 0), template=template)
    assert ("evaluatiemomenten", 0, "verslag", "oordeel") in made.unprinted
    assert all(path[:2] == ("evaluatiemomenten", 0) for path in made.unprinted)


@pytest.mark.parametrize("item", [0, 1])
@pytest.mark.parametrize("format", ["docx", "html", "md", "pdf"])
def test_every_key_of_a_full_report_is_printed(item: int, format: str) -> None:
    data = parse(FULL)
    report = data["evaluatiemomenten"][0]["verslag"]
    data["evaluatiemomenten"][1] |= {"tijd": "11:30", "verslag": {**report, "datum": "2026-05-12"}}
    made = api.render(api.load(dump(data).encode(), "plan.yaml"), format, letter=("gespreksverslag", item))
    assert made.unprinted == ()


@brief
@example(text="\uf900")  # a plan holds it composed
@example(text="\n- **\n- **")  # two points: a list in some places, lines in others
@given(text=hostile)
def test_no_text_of_a_report_gets_lost(text: str) -> None:
    changes = {key: [text] for key in ("aanwezig", "geboden_ondersteuning", "afspraken")}
    measured = {"voor_doel": "Terugbelafspraken", "waarde": "75%", "toelichting": text}
    done = {"actie": "Dagstart", "gedaan": "nee", "toelichting": text}
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = {
        **REPORT, **changes, "besproken": text, "zienswijze": text, "metingen": [measured], "acties": [done],
    }  # fmt: skip
    model = Verbeterplan.model_validate(plan)
    part = Part("moment", ("evaluatiemomenten", 0))
    letter = template.read_template(templates_folder() / LETTERS["gespreksverslag"].template)
    document = template.build(model, letter, part=part)
    assert template.unprinted(model, document, part.path) == []
    shown = Counter(field.text for field in nodes_of(Field, document.blocks))
    lines = [normalize("NFC", line) for paragraph in lines_of(text) for line in paragraph]
    counts = {
        line: shown[line] + sum(shown[point] for point in {without_mark(line)} - {line}) for line in lines
    }
    assert all(counts[line] >= 7 * lines.count(line) for line in lines)


def without_mark(line: str) -> str:
    """A line as it stands in a list, where the list itself has the mark."""
    return re.sub(r"^(?:[^\w\s]|o(?=\s\s)|\d{1,2}[.)])\s*(?=\S)", "", line)


def test_an_unknown_letter() -> None:
    with pytest.raises(KeyError):
        api.render(reported(), "md", letter=("brief", 0))


# --- Extension and closing -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("job", "role"),
    [
        (None, "Leidinggevende"),
        ("salesmanager", "Directe manager"),
        ("Operations Manager", "Directe manager"),
        ("notaris", "Notaris"),
        ("eigenaar", "Eigenaar"),
        ("directeur", "Directeur"),
        ("teamleider Planning", "Teamleider Planning"),
    ],
)
def test_who_leads_signs_as_what_they_are(job: str | None, role: str) -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = REPORT
    plan["leidinggevende"] = {"naam": "Karim Aydin"} | ({"functie": job} if job else {})
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    document = api.render(loaded, "md").data.decode()
    assert f"| {role} | Karim Aydin |" in document
    assert f"| {role} | Karim Aydin |" in report_text(plan)
    assert f"- **{'Directe manager' if role == 'Directe manager' else 'Leidinggevende'}**: Karim" in document


@pytest.mark.parametrize(
    ("job", "role"),
    [
        (None, "HR-afdeling"),
        ("HR-adviseur", "HR-afdeling"),
        ("hr business partner", "HR-afdeling"),
        ("HR-adviseur van buiten", "HR-adviseur van buiten"),
        ("extern HR-adviseur", "Extern HR-adviseur"),
        ("HR-adviseur (zzp)", "HR-adviseur (zzp)"),
        ("adviseur personeel", "Adviseur personeel"),
    ],
)
def test_a_department_signs_only_by_who_is_of_it(job: str | None, role: str) -> None:
    plan = clean_plan()
    plan["hr"] = {"naam": "Sanne Vos"} | ({"functie": job} if job else {})
    document = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md").data.decode()
    assert f"| {role} | Sanne Vos |" in document


def test_the_plan_tells_a_closing_in_paragraphs_and_what_is_proposed_in_words() -> None:
    loaded = ended("doelen_niet_behaald", maatregel="overplaatsing", toelichting="Eerst dit.\n\nDan dat.")
    document = api.render(loaded, "md").data.decode().partition("## Afsluiting\n")[2]
    assert (
        "behaald.\n\nEerst dit.\n\nDan dat.\n\n**Wat we voorstellen**: overplaatsing naar ander werk.\n"
        in document
    )


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("De training is verplaatst", "De training is verplaatst."),
        ("Lukt dat?", "Lukt dat?"),
        ("Drie gesprekken (elk een uur)", "Drie gesprekken (elk een uur)."),
        ("Drie gesprekken. (Elk een uur.)", "Drie gesprekken. (Elk een uur.)"),
        ("Noor zei: “Dat lukt.”", "Noor zei: “Dat lukt.”"),
        ("Het eerste.\n\nHet tweede", "Het tweede."),
        (
            "Zo ging het:\n- bellen\n- mailen",
            "- mailen",
        ),  # points of a list have no full stop, as those before
    ],
)
def test_a_sentence_in_a_report_or_letter_ends_with_a_full_stop(written: str, printed: str) -> None:
    plan = clean_plan()
    report = {**REPORT, "besproken": written, "afspraken": [written], "geboden_ondersteuning": [written]}
    plan["evaluatiemomenten"][0]["verslag"] = report
    plan["verlengingen"] = [{"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": written}]
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    for letter, times in ((("gespreksverslag", 0), 3), (("verlenging", 0), 2), (None, 4)):
        text = api.render(loaded, "md", letter=letter).data.decode().replace("\\", "")
        assert len(re.findall(rf"{re.escape(printed)}$", text, re.MULTILINE)) == times


def test_what_an_employee_says_stands_as_it_was_said() -> None:
    assert re.search(
        r"^> Dat ging goed$",
        api.render(reported(zienswijze="Dat ging goed"), "md").data.decode(),
        re.MULTILINE,
    )


OUTCOMES = ("doelen_behaald", "doelen_niet_behaald", "voortijdig_beeindigd")
SECOND = {
    "gebied": "Klantbestand",
    "verwachting": "Je werkt elke klant na het gesprek bij.",
    "huidige_situatie": "Dat gebeurt nu vaak pas een dag later.",
}


def ended(
    outcome: str,
    *,
    goals: int = 1,
    people: People = NOBODY,
    plaats: str = "",
    uit_dienst_op: str = "",
    **more: str,
) -> api.Loaded:
    plan = clean_plan()
    plan["evaluatiemomenten"][6]["verslag"] = {
        "datum": "2026-08-31",
        "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "84%"}],
    }
    plan["evaluatiemomenten"].append({"naam": "Slot", "datum": "2026-10-30", "tijd": "10:00"})
    plan["verlengingen"] = [
        {
            "datum": "2026-08-31",
            "nieuw_einde": "2026-10-30",
            "reden": "Je gaat vooruit.\n\nEcht.",
            "vingerafdruk": "abc",
        }
    ]
    plan["afsluiting"] = {"datum": "2026-10-30", "uitkomst": outcome, "vingerafdruk": "def"} | more
    plan["doelen"] += [SECOND] * (goals - 1)
    if plaats:
        plan["ondertekening"] = {"plaats": plaats}
    if uit_dienst_op:
        plan["uit_dienst_op"] = uit_dienst_op
    if people is not NOBODY:
        plan["medewerker"] = {"persoon": "mw-1", "functie": "Medewerker klantenservice"}
    return api.load(dump(plan).encode(), "plan.yaml", people=people)


@pytest.mark.parametrize("format", list(writers.FORMATS))
@pytest.mark.parametrize("letter", [("verlenging", 0), ("afsluiting", None)])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_letter_prints_all_that_is_filled_in(
    format: str, letter: tuple[str, int | None], outcome: str
) -> None:
    loaded = ended(outcome, maatregel="verdere_begeleiding", toelichting="Eerst dit.\n\nDan dat.", goals=2)
    assert loaded.plan is not None, loaded.report.findings
    assert api.render(loaded, format, letter=letter).unprinted == ()


def printed(loaded: api.Loaded, letter: tuple[str, int | None], **choices: bool) -> str:
    return " ".join(api.render(loaded, "md", letter=letter, **choices).data.decode().split())


@pytest.mark.parametrize(
    ("outcome", "goals", "words", "not_these"),
    [
        ("doelen_behaald", 1, "je hebt je doel behaald. Gefeliciteerd!", ("advies", "niet behaald")),
        ("doelen_behaald", 2, "je hebt je doelen behaald. Gefeliciteerd!", ("advies",)),
        ("doelen_niet_behaald", 1, "dat het doel niet is behaald", ("Gefeliciteerd",)),
        ("doelen_niet_behaald", 2, "dat niet alle doelen zijn behaald", ("Gefeliciteerd",)),
    ],
)
def test_what_each_outcome_says(outcome: str, goals: int, words: str, not_these: tuple[str, ...]) -> None:
    text = printed(ended(outcome, goals=goals), ("afsluiting", None))
    assert words in text
    assert not [other for other in not_these if other in text]
    assert ("advies vragen" in text) == (outcome != "doelen_behaald")


@pytest.mark.parametrize(
    ("place", "line"), [("Utrecht", "Utrecht, 30 oktober 2026"), (None, "30 oktober 2026")]
)
@pytest.mark.parametrize("letter", [("verlenging", 0), ("afsluiting", None)])
def test_a_letter_tells_to_whom_and_where_and_when(
    place: str | None, line: str, letter: tuple[str, int | None]
) -> None:
    loaded = ended("doelen_behaald", plaats=place or "")
    text = api.render(loaded, "md", letter=letter).data.decode()
    day = line if letter[0] == "afsluiting" else line.replace("30 oktober", "31 augustus")
    assert "- **Aan**: Noor Jansen\n" in text
    assert f"\n\n{day}\n\nBeste Noor,\n\n" in text


@pytest.mark.parametrize(
    ("outcome", "more", "agree"),
    [
        ("doelen_behaald", {}, False),
        ("voortijdig_beeindigd", {"uit_dienst_op": "2026-11-30"}, False),
        ("doelen_niet_behaald", {}, True),
        ("voortijdig_beeindigd", {}, True),
        ("voortijdig_beeindigd", {"uit_dienst_op": "2026-11-30", "maatregel": "ontslag"}, True),
    ],
)
def test_nobody_need_disagree_with_what_is_no_judgement(
    outcome: str, more: dict[str, str], agree: bool
) -> None:
    text = printed(ended(outcome, toelichting="Zo ging het.", **more), ("afsluiting", None))
    assert ("Je hoeft het er niet mee eens te zijn." in text) is agree
    assert ("Met je handtekening bevestig je dat je deze brief hebt gekregen." in text) is not agree


@pytest.mark.parametrize(
    ("day", "words", "others"),
    [
        ("2026-10-01", "Je verbeterplan stopt op 1 oktober 2026.", "niet afgemaakt"),
        ("2026-10-30", "liep tot en met 30 oktober 2026, en is niet afgemaakt.", "eerder"),
        ("2026-11-20", "liep tot en met 30 oktober 2026, en is niet afgemaakt.", "eerder"),
    ],
)
def test_a_plan_stops_earlier_only_before_its_last_day(day: str, words: str, others: str) -> None:
    text = printed(
        ended("voortijdig_beeindigd", datum=day, toelichting="Je kiest ander werk."), ("afsluiting", None)
    )
    assert words in text
    assert others not in text
    assert "Gefeliciteerd" not in text and "advies vragen" in text


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_closing_tells_that_the_plan_was_extended(outcome: str) -> None:
    text = printed(ended(outcome), ("afsluiting", None))
    assert "**Verlengd op**: 31 augustus 2026, tot en met 30 oktober 2026" in text
    assert "Verlengd" not in printed(ended(outcome), ("verlenging", 0))


@pytest.mark.parametrize(
    ("outcome", "told"),
    [("doelen_niet_behaald", True), ("voortijdig_beeindigd", True), ("doelen_behaald", False)],
)
def test_a_closing_accounts_for_the_help_of_an_extension(outcome: str, told: bool) -> None:
    text = printed(ended(outcome), ("afsluiting", None))
    assert ("## Welke hulp we afspraken" in text) is told, "no report tells that it came"
    assert ("**31 augustus 2026**: Je gaat vooruit." in text and "Echt." in text) is told
    assert "In de verslagen staat hoe" not in text


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        (("92%", "84%", "95%"), "twee van de drie doelen zijn behaald"),
        (("92%", "84%", "80%"), "een van de drie doelen is behaald"),
        (("82%", "84%", "80%"), "geen van de drie doelen is behaald"),
        (("92%", "84%"), "niet alle doelen zijn behaald"),
        (("84%",), "het doel is niet behaald"),
    ],
)
def test_how_many_goals_were_reached(figures: tuple[str, ...], said: str) -> None:
    plan = clean_plan()
    number = 1 if len(figures) == 1 else 3
    goals = [deepcopy(plan["doelen"][0]) for _ in range(number)]
    plan["doelen"] = [goal | {"gebied": f"Doel {at}", "id": f"doel-{at}"} for at, goal in enumerate(goals)]
    del plan["succescriteria"]
    measured = [{"voor_doel": f"doel-{at}", "waarde": figure} for at, figure in enumerate(figures)]
    plan["evaluatiemomenten"][6]["verslag"] = {"datum": "2026-08-31", "metingen": measured}
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    letter = printed(loaded, ("afsluiting", None))
    assert f"**Uitkomst**: {said[0].upper()}{said[1:]}. " in letter
    assert letter.count("| Ja |") == (sum(one >= "90%" for one in figures) if number > 1 else 0)
    none = said if said.startswith("geen") else "niet alle doelen zijn behaald"
    told = none if number > 1 else "het doel niet is behaald"
    assert f"We vinden het jammer dat {told}." in letter, "what was reached is no pity"
    document = " ".join(api.render(loaded, "md").data.decode().split())
    assert f"**Uitkomst**: {said[0].upper()}{said[1:]}. " in document


@pytest.mark.parametrize(
    ("goals", "keys", "in_letter", "in_plan"),
    [
        (1, {}, "Je hebt je doel behaald.", "Het doel is behaald."),
        (2, {}, "Je hebt je doelen behaald.", "De doelen zijn behaald."),
        (
            2,
            {"datum": "2026-08-17", "uitkomst": "voortijdig_beeindigd"},
            *["Het plan is eerder gestopt."] * 2,
        ),
        (2, {"uitkomst": "voortijdig_beeindigd"}, *["Het plan is niet afgemaakt."] * 2),
    ],
)
def test_an_outcome_is_a_sentence_as_a_judgement_is(
    goals: int, keys: dict[str, str], in_letter: str, in_plan: str
) -> None:
    plan = clean_plan()
    one = plan["doelen"][0]
    plan["doelen"] = [one | {"gebied": f"Doel {at}", "id": f"doel-{at}"} for at in range(goals)]
    del plan["succescriteria"]
    plan["afsluiting"] = {"datum": plan["looptijd"]["einde"], "uitkomst": "doelen_behaald"} | keys
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    assert f"**Uitkomst**: {in_letter} " in printed(loaded, ("afsluiting", None))
    assert f"**Uitkomst**: {in_plan} " in " ".join(api.render(loaded, "md").data.decode().split())


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (
            "Blijft verbetering uit, dan kijken we wat er mogelijk is.",
            " Wat past, bespreken we eerst met je.",
        ),
        ("Blijft verbetering uit, dan bespreken we met je wat er mogelijk is.", ""),
        ("Lukt het niet? Voor zo'n stap spreken we je altijd eerst.", ""),
    ],
)
def test_what_can_follow_is_told_in_words(says: str, told: str) -> None:
    plan = clean_plan()
    measures = ["verdere_begeleiding", "waarschuwing", "demotie", "ontslag"]
    plan["gevolgen"] = {"omschrijving": says, "maatregelen": measures}
    document = " ".join(api.render(api.load(dump(plan).encode(), "plan.yaml"), "md").data.decode().split())
    said = says.replace("'", "’")
    assert (
        "Mogelijke gevolgen: verdere begeleiding, een schriftelijke waarschuwing of een lagere functie "
        f"(demotie). In het uiterste geval kan ontslag volgen.{told} {said} ## Jouw reactie"
    ) in document


@pytest.mark.parametrize(
    ("says", "last"),
    [
        ("Daar stuur ik niet op aan, en ik beslis er nu niets over.", True),
        ("Ik beslis dat pas als ik jouw kant heb gehoord: er ligt niets vast.", True),
        ("De volgende keer kijken we waar het aan lag.", True),
        (
            "Dan kan het kantoor een van de hierna te noemen maatregelen overwegen; welke, staat niet vast.",
            False,
        ),
        ("We kiezen samen uit wat hieronder staat.", False),
        ("Van de onderstaande stappen kan er een volgen.", False),
        ("Dan kan een van de volgende maatregelen passen.", False),
        ("Dit is dan mogelijk:", False),
    ],
)
def test_the_employer_has_the_last_word_on_what_can_follow(says: str, last: bool) -> None:
    plan = clean_plan()
    plan["gevolgen"] = {"omschrijving": says, "maatregelen": ["verdere_begeleiding", "ontslag"]}
    document = " ".join(api.render(api.load(dump(plan).encode(), "plan.yaml"), "md").data.decode().split())
    assert (
        document.count("Mogelijk gevolg: verdere begeleiding. In het uiterste geval kan ontslag volgen.") == 1
    )
    assert (f"{says} ## Jouw reactie" in document) is last
    assert (f"onvoldoende verbetering {says} Mogelijk gevolg:" in document) is not last


UTMOST = "In het uiterste geval kan ontslag volgen."


@pytest.mark.parametrize(
    ("measures", "told"),
    [
        (["ontslag", "demotie"], f"Mogelijk gevolg: een lagere functie (demotie). {UTMOST}"),
        (
            ["overplaatsing", "ontslag", "verdere_begeleiding"],
            f"Mogelijke gevolgen: overplaatsing naar ander werk of verdere begeleiding. {UTMOST}",
        ),
        (["ontslag"], UTMOST),
        (
            ["demotie", "waarschuwing"],
            "Mogelijke gevolgen: een lagere functie (demotie) of een schriftelijke waarschuwing.",
        ),
        (["verdere_begeleiding"], "Mogelijk gevolg: verdere begeleiding."),
    ],
)
def test_dismissal_is_the_utmost_wherever_it_stands_in_the_list(measures: list[str], told: str) -> None:
    plan = clean_plan()
    says = "We bespreken samen hoe het verder gaat."
    plan["gevolgen"] = {"omschrijving": says, "maatregelen": measures}
    made = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md")
    document = " ".join(made.data.decode().split())
    assert f"## 6. Gevolgen bij onvoldoende verbetering {told} {says} ## Jouw reactie" in document
    assert not made.unprinted


@pytest.mark.parametrize(
    ("outcome", "figure", "goals", "reached"),
    [
        ("doelen_behaald", "92%", 1, ["Ja"]),
        ("doelen_behaald", "92%", 2, ["Ja"]),
        ("doelen_behaald", "84%", 1, []),  # whoever was congratulated does not read a no
        ("doelen_niet_behaald", "84%", 1, ["Nee"]),
        ("doelen_niet_behaald", "84%", 2, ["Nee"]),
        ("doelen_niet_behaald", "92%", 1, []),
        ("doelen_niet_behaald", "92%", 2, ["Ja"]),
        ("voortijdig_beeindigd", "92%", 2, []),
    ],
)
def test_both_letters_say_of_each_goal_whether_it_was_reached(
    outcome: str, figure: str, goals: int, reached: list[str]
) -> None:
    plan = clean_plan()
    plan["doelen"] += [SECOND] * (goals - 1)
    measured = [{"voor_doel": "Terugbelafspraken", "waarde": figure}]
    plan["evaluatiemomenten"][6]["verslag"] = {"datum": "2026-08-31", "metingen": measured}
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": outcome}
    letter = printed(api.load(dump(plan).encode(), "plan.yaml"), ("afsluiting", None))
    assert re.findall(r"\*\*Behaald\*\*: (\w+)", letter) == reached
    assert letter.count("## Hoe het nu verdergaat") == 1


def test_a_goal_without_figures_has_its_words_instead() -> None:
    text = printed(ended("doelen_behaald", goals=2), ("verlenging", 0))
    assert "**Bij de start**: Dat gebeurt nu vaak pas een dag later." in text
    assert "**Norm**: Je werkt elke klant na het gesprek bij." in text


def table_in(letter: bytes) -> list[list[str]]:
    """The cells of the table with which goals are told, a row each; nothing without one."""
    rows = re.findall(r"(?m)^\| (.*) \|$", letter.decode().partition("## Ondertekening")[0])
    return [[cell.strip() for cell in row.split("|")] for row in rows if not row.startswith("---")]


@pytest.mark.parametrize(
    ("outcome", "judged"),
    [("doelen_niet_behaald", ["Behaald", "Ja", "–"]), ("doelen_behaald", []), ("voortijdig_beeindigd", [])],
)
def test_figures_of_several_goals_stand_beside_each_other(outcome: str, judged: list[str]) -> None:
    plan = clean_plan()
    (goal,) = plan["doelen"]
    plan["doelen"].append(deepcopy(goal) | {"gebied": "Klantbestand", "id": "bestand", "verwachting": "Goed"})
    report = plan["evaluatiemomenten"][6]["verslag"] = {"datum": "2026-08-31"}
    report["metingen"] = [{"voor_doel": "Terugbelafspraken", "waarde": "92%", "toelichting": "Ook mei."}]
    plan["verlengingen"] = [{"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Meer tijd."}]
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": outcome}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    closing = table_in(api.render(loaded, "md", letter=("afsluiting", None)).data)
    figures = [
        ["Bij de start", "Stand op 31 augustus 2026", "Norm"],
        ["71%", "92%", "minimaal 90% (gemeten per maand)"],
        ["71%", "niet gemeten", "minimaal 90% (gemeten per maand)"],
    ]
    told = ["Doel", f"**Terugbelafspraken**<br>{goal['verwachting']} Bij de meting: Ook mei."]
    told.append("**Klantbestand**<br>Goed")
    lines = enumerate(zip(told, figures, strict=True))
    assert closing == [[name, *row, *judged[at : at + 1]] for at, (name, row) in lines]
    extension = table_in(api.render(loaded, "md", letter=("verlenging", 0)).data)
    told = ["Doel", "**Terugbelafspraken**<br>Ook mei.", "**Klantbestand**"]
    figures[2][1] = "nog niet gemeten"
    assert extension == [[name, *row] for name, row in zip(told, figures, strict=True)]


def test_figures_of_several_days_have_each_its_own() -> None:
    plan = clean_plan()
    (goal,) = plan["doelen"]
    plan["doelen"].append(deepcopy(goal) | {"gebied": "Klantbestand", "id": "bestand"})
    for at, name, day in ((5, "bestand", "2026-08-03"), (6, "Terugbelafspraken", "2026-08-31")):
        report = {"datum": day, "metingen": [{"voor_doel": name, "waarde": "92%"}]}
        plan["evaluatiemomenten"][at]["verslag"] = report
    plan["verlengingen"] = [{"datum": "2026-08-10", "nieuw_einde": "2026-10-30", "reden": "Meer tijd."}]
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    closing = table_in(api.render(loaded, "md", letter=("afsluiting", None)).data)
    assert [row[2] for row in closing] == [
        "Laatste meting",
        "92% op 31 augustus 2026",
        "92% op 3 augustus 2026",
    ]
    extension = table_in(api.render(loaded, "md", letter=("verlenging", 0)).data)
    assert [row[2] for row in extension] == ["Stand op 3 augustus 2026", "nog niet gemeten", "92%"]


@pytest.mark.parametrize("left", [None, {"nulmeting": "71%", "indicator": "wat op tijd is"}])
def test_goals_that_are_not_all_told_in_figures_have_lines_of_their_own(left: dict[str, str] | None) -> None:
    plan = clean_plan()
    plan["doelen"].append(SECOND | ({"meting": left} if left else {}))
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"}
    data = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md", letter=("afsluiting", None)).data
    assert not table_in(data)
    assert data.decode().count("**Verwachting**") == 2


def test_letters_of_somebody_whose_name_is_kept_apart() -> None:
    people, wrong = read_people(b"mw-1: Noor Jansen\n", "personen.yaml")
    assert not wrong
    loaded = ended("doelen_behaald", people=people)
    for letter in (("verlenging", 0), ("afsluiting", None)):
        assert "Noor Jansen" in printed(loaded, letter)
        assert "Noor" not in printed(loaded, letter, anonymous=True)
        assert "Karim" not in printed(loaded, letter, anonymous=True)


@pytest.mark.parametrize("letter", [("afsluiting", None), ("verlenging", 0)])
@pytest.mark.parametrize(("anonymous", "greeting"), [(False, "Beste Iris,"), (True, "Beste medewerker,")])
def test_a_letter_to_the_employee_begins_with_a_greeting(
    letter: tuple[str, int | None], anonymous: bool, greeting: str
) -> None:
    plan = api.load(FULL.encode(), "plan.yaml")
    text = api.render(plan, "md", letter=letter, anonymous=anonymous).data.decode()
    assert f"\n\n{greeting}\n\n" in text.partition("\n## ")[0]
    before, _, _ = text.partition("\n\n## Jouw reactie")
    end = before.rpartition("\n\n")[2]
    assert end.startswith("Met vriendelijke groet,\\\n")
    assert end.count("\n") == 1 and len(end.partition("\n")[2]) > 4


def test_a_report_says_whose_each_action_was() -> None:
    plan = clean_plan()
    plan["acties"][1] |= {"titel": "Weekoverleg", "wie": "leidinggevende"}
    stands = [{"actie": one["titel"], "gedaan": "nee"} for one in plan["acties"]]
    for moment in plan["evaluatiemomenten"][:2]:
        moment["verslag"] = deepcopy(REPORT | {"datum": moment["datum"], "acties": stands})
    first, second = report_text(plan), report_text(plan, 1)
    assert "| Actie | Wie | Gedaan |" in re.sub(" +", " ", first)
    assert "| **Dagstart** | Jij | Nee |" in first and "| **Weekoverleg** | Karim Aydin | Nee |" in first
    assert "| Actie | Wie | Vorige keer | Nu |" in second
    assert "| **Weekoverleg** | Karim Aydin | Nee | Nee |" in second
    document = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md").data.decode()
    assert "| **Weekoverleg** | Karim Aydin | Nee |" in " ".join(document.split())
    plan["acties"][1]["wie"] = "medewerker"
    assert "| Wie |" not in report_text(plan), "they are all one's own"


@pytest.mark.parametrize(
    ("letter", "beside"),
    [
        (
            ("afsluiting", None),
            [
                ["Aan", "Functie"],
                ["Afgesloten op", "Organisatie"],
                ["Looptijd van het plan"],
                ["Verlengd op"],
            ],
        ),
        (
            ("verlenging", 0),
            [
                ["Aan", "Functie"],
                ["Afgesproken op", "Organisatie"],
                ["Eerdere einddatum", "Nieuwe einddatum"],
            ],
        ),
    ],
)
def test_short_fields_of_the_head_of_a_letter_stand_beside_each_other(
    letter: tuple[str, int | None], beside: list[list[str]]
) -> None:
    made = composing.compose(api.load(FULL.encode(), "plan.yaml"), letter=letter).document
    head = aligned(made.blocks)[1]
    assert isinstance(head, Fields)
    pairs = in_pairs(head, 45)
    assert pairs
    assert [[plain_text(label) for label, _ in row] for row in pairs.rows][: len(beside)] == beside
