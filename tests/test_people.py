"""Names apart from plans: personen.yaml, references to it, and documents without names."""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from running import spv
from spvgen import api, composing
from spvgen.anonymous import without_names
from spvgen.fingerprint import signed_fingerprint
from spvgen.nameforms import bared, first_name, forms, greeted_by
from spvgen.people import NOBODY, People, joined, with_names
from spvgen.people_file import read_people
from spvgen.source import read_source
from support import clean_plan, dump

PERSONS = """\
mw-017:
  naam: Noor Jansen
  functie: Medewerker klantenservice
lg-3: Karim Aydin
hr-1: Els de Wit
maatje: Fatima El Amrani
"""
PEOPLE, _ = read_people(PERSONS.encode(), "personen.yaml")


def apart(**change: Any) -> str:
    """The clean plan with keys instead of names."""
    plan = clean_plan()
    plan["medewerker"] = {"persoon": "mw-017", "functie": plan["medewerker"]["functie"]}
    plan["leidinggevende"] = {"persoon": "lg-3"}
    plan["hr"] = {"persoon": "hr-1"}
    plan["ondersteuning"][0] |= {
        "wie": "maatje",
        "afspraak": "Elke week luisteren we een half uur twee gesprekken met je terug.",
    }
    return dump(plan | change)


def load(text: str, people: People = PEOPLE) -> api.Loaded:
    return api.load(text.encode(), "plan.yaml", None, people)


def codes(text: str, people: People = PEOPLE) -> list[tuple[str, str]]:
    return [(one.code, one.excerpt.strip()) for one in load(text, people).report.findings if one.code < "Y"]


# --- the file ---------------------------------------------------------------------------------------


def test_persons_are_read_in_both_spellings() -> None:
    assert PEOPLE.name("mw-017") == "Noor Jansen"
    assert PEOPLE.persons["mw-017"]["functie"] == "Medewerker klantenservice"
    assert PEOPLE.name("lg-3") == "Karim Aydin"
    assert PEOPLE.name("onbekend") == "onbekend"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("- Noor\n", "X04", 1),
        ("a: Noor\nb:\n", "X03", 2),
        ("a:\n  functie: chef\n", "X03", 1),
        ("a:\n  naam: Noor\n  bsn: 1\n", "X02", 3),
        ("a:\n  - Noor\n", "X04", 1),
        ('a: "Noor\n', "X01", 1),
    ],
)
def test_a_mistake_is_told_and_nobody_is_known(text: str, code: str, line: int) -> None:
    people, findings = read_people(text.encode(), "personen.yaml")
    assert (findings[0].code, findings[0].start.line) == (code, line)
    assert not people.persons


def test_an_empty_file_holds_nobody() -> None:
    people, findings = read_people(b"", "personen.yaml")
    assert people.persons == {}
    assert [one.code for one in findings] == ["X01"]


# --- joining ----------------------------------------------------------------------------------------


def test_a_plan_with_keys_is_as_sound_as_one_with_names() -> None:
    assert load(apart()).report.findings == ()


def test_only_a_document_shows_names() -> None:
    assert load(apart()).plan.medewerker.naam == "mw-017"
    named = with_names(load(apart()).plan, PEOPLE)
    assert (named.medewerker.naam, named.leidinggevende.naam, named.hr.naam) == (
        "Noor Jansen", "Karim Aydin", "Els de Wit",
    )  # fmt: skip
    assert named.ondersteuning[0].wie == "Fatima El Amrani"
    assert named.medewerker.functie == clean_plan()["medewerker"]["functie"]


def test_a_plan_with_names_is_left_as_it_is() -> None:
    source, _ = read_source(dump(clean_plan()).encode(), "plan.yaml")
    assert source is not None
    assert joined(source, PEOPLE) is source


def test_where_a_person_lacks() -> None:
    unknown = apart(hr={"persoon": "hr-2"})
    assert codes(unknown) == [("X10", "persoon: hr-2")]
    (finding,) = load(unknown).report.findings
    assert "hr-1" in finding.hint
    without = load(apart(), NOBODY)
    assert {one.code for one in without.report.findings} == {"X10"}
    assert without.plan is not None
    both = apart(hr={"persoon": "hr-1", "naam": "Els de Wit"})
    assert codes(both) == [("X10", "naam: Els de Wit")]


@pytest.mark.parametrize(
    "key", ["111222333", "111-222-333", "noor.jansen@ziggo.nl", "NL91ABNA0417164300", "１１１２２２３３３"]
)
def test_a_number_that_finds_somebody_is_no_key(key: str) -> None:
    for people in (PEOPLE, NOBODY):
        found = load(apart(hr={"persoon": key}), people).report.findings
        of_hr = [one for one in found if one.path[:1] == ("hr",)]
        assert sorted((one.code, one.path) for one in of_hr) == [
            ("V02", ("hr", "persoon")),
            ("X10", ("hr", "persoon")),
        ]
        assert not any(key in one.message + one.hint + one.excerpt for one in found)


@pytest.mark.parametrize("key", ["mw-018", "hr-20250708", "els", "p2025014", "1234"])
def test_any_other_key_is_told(key: str) -> None:
    found = load(apart(hr={"persoon": key})).report.findings
    assert [one.code for one in found] == ["X10"] and f"‘{key}’" in found[0].message


def test_health_data_beside_a_real_name_is_still_found() -> None:
    text = apart(slotopmerking="Noor heeft een burn-out en werkt halve dagen.")
    assert "V01" in [one.code for one in load(text).report.findings]


def test_a_signature_stays_valid_when_a_name_is_erased() -> None:
    marks = {signed_fingerprint(load(apart(), people).plan) for people in (PEOPLE, NOBODY)}
    assert len(marks) == 1
    assert signed_fingerprint(load(apart(hr={"persoon": "maatje"})).plan) not in marks


# --- without names ----------------------------------------------------------------------------------

TALK = {
    "datum": "2026-03-30",
    "aanwezig": ["Noor Jansen", "Karim Aydin", "maatje", "Rob Kuipers"],
    "besproken": "Noor en Karim keken naar Noors lijst. Volgens mevrouw De Wit is dat genoeg; mail naar noor.jansen@voorbeeld.nl.",
    "zienswijze": "Ik vind Karim’s uitleg duidelijk. Fatima hielp, ROB ook.",
}


def anonymous(text: str, format: str) -> bytes:
    return api.render(load(text), format, anonymous=True).data


@pytest.mark.parametrize("keys", [True, False])
@pytest.mark.parametrize("format", ["md", "html", "docx", "pdf"])
def test_no_known_name_stands_in_an_anonymous_document(format: str, keys: bool) -> None:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = TALK
    text = apart(evaluatiemomenten=plan["evaluatiemomenten"]) if keys else dump(plan)
    named = ("Noor Jansen", "Karim Aydin", "Fatima El Amrani", "Rob Kuipers")
    names = {form for name in named for form in forms(name)} | {"waterland academie"}
    assert {"noor", "jansen", "karim aydin", "fatima", "rob"} <= names
    shown = _words(anonymous(text, format), format)
    assert "edewerker" in shown
    # three letters stand by chance in the packed parts of a PDF
    told = {name for name in names if format != "pdf" or len(name) > 3}
    assert [name for name in told if re.search(rf"(?i)\b{re.escape(name)}\b", shown)] == []
    assert "medewerker en je leidinggevende keken" in anonymous(text, "md").decode()


def by_trainer(name: str, text: str, **parts: Any) -> str:
    """What an anonymous plan says where somebody of this name gives a training."""
    support = [{**clean_plan()["ondersteuning"][0], "wie": name}]
    return without_names(load(apart(ondersteuning=support, inleiding=text, **parts)).plan, PEOPLE).inleiding


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Waterland Academie", "Rayon Waterland groeit.", "Rayon Waterland groeit."),
        ("Waterland Academie", "Waterland Academie helpt.", "Een opleider helpt."),
        ("Waterland Academie", "De training van opleider Waterland Academie.", "De training van opleider."),
        ("Waterland Academie", "Mail naar info@waterlandacademie.nl.", "Mail naar e-mailadres van een opleider."),
        ("Waterland Academie", "Je helpt op school een collega.", "Je helpt op school een collega."),
        ("Open Training", "Mevrouw Open belt, en mevrouw Lımburg.", "Mevrouw Open belt, en mevrouw Lımburg."),
        ("Limburg School", "Mevrouw Lımburg belt.", "Een opleider belt."),
        ("Training School", "Je volgt een training op school.", "Je volgt een training op school."),
        ("Waterland Academie", "Vraag het de Waterland Academie.", "Vraag het de opleider."),
        ("Waterland Academie", "Het Waterland Academie belt.", "De opleider belt."),
        ("Waterland Academie", "Een dag bij opleidingsinstituut Waterland Academie.", "Een dag bij opleidingsinstituut."),
        ("Hogeschool Utrecht", "Je werkt in Utrecht, bij Hogeschool Utrecht.", "Je werkt in Utrecht, bij een opleider."),
        ("Kompas Training", "Je morele kompas.", "Je morele kompas."),
        ("Jansma Coaching", "Mevrouw Jansma van Jansma Coaching.", "Een opleider van een opleider."),
        ("Jansma Coaching", "Mevrouw Jansma helpt je.", "Een opleider helpt je."),
        ("jansma coaching", "Coaching: vraag Jansma.", "Coaching: vraag een opleider."),
        ("Özdemir Training", "Bel de heer Özdemir of Ozdemir.", "Bel een opleider of een opleider."),
        ("M. Oosterwijk Coaching", "Bel M. Oosterwijk of Oosterwijk.", "Bel een opleider of een opleider."),
        ("Rozalia van der School", "Rozalia helpt je op school.", "Een collega helpt je op school."),
        ("Sanne de Vries Coaching", "Coaching door Sanne de Vries.", "Coaching door een collega."),
        ("J. College", "Mevrouw College helpt je.", "Een collega helpt je."),
        ("Jansma Academie", "Jansma helpt je.", "Een opleider helpt je."),
        ("Waterland Academie", "Bel mevrouw Van Waterland in Waterland.", "Bel een opleider in Waterland."),
        ("Waterland Academie", "Bel dhr Waterland of M. Waterland.", "Bel een opleider of een opleider."),
        ("Waterland Academie", "Mevrouw Waterlands uitleg is goed.", "Uitleg van een opleider is goed."),
        ("Nederlandse Verkoop Academie", "De Nederlandse verkoop groeit.", "De Nederlandse verkoop groeit."),
        ("Sales Training", "Je training bij Sales.", "Je training bij Sales."),
        ("Kompas Training", "Kompas helpt je.", "Een opleider helpt je."),
        ("Willems Coaching", "Bel mevrouw Willems.", "Bel een opleider."),
        ("Lotte Academie", "Lotte helpt je.", "Een collega helpt je."),
        ("Lotte Smeets, Kompas Academie", "Mevrouw Smeets helpt je.", "Een collega helpt je."),
    ],
)  # fmt: skip
def test_an_institute_is_nobody_and_its_words_are_free(name: str, text: str, expected: str) -> None:
    assert by_trainer(name, text) == expected


def test_the_employer_may_be_called_after_somebody() -> None:
    text = "Bij Jansen Techniek sprak Noor met mevrouw Jansen."
    told = by_trainer("leidinggevende", text, organisatie="Jansen Techniek")
    assert told == "Bij Jansen Techniek sprak de medewerker met de medewerker."
    assert (
        by_trainer("leidinggevende", "Jansen werkt hier.", organisatie="Jansen")
        == "De medewerker werkt hier."
    )


@pytest.mark.parametrize("employer", ["Noor Jansen Advies", "N. Jansen Advies", "NoorJansen Advies"])
def test_an_employer_with_the_whole_name_of_somebody_does_not_tell_it(employer: str) -> None:
    told = by_trainer("leidinggevende", f"Je werkt bij {employer}.", organisatie=employer)
    assert told == "Je werkt bij de medewerker Advies."
    shown = anonymous(apart(organisatie=employer, inleiding=f"Je werkt bij {employer}."), "md").decode()
    assert not re.search("(?i)jansen", shown)


def _lone_roles(text: str) -> list[str]:
    """Roles in running text without their *je* or *de*: *bespreek het met leidinggevende*."""
    running = [line for line in text.splitlines() if not line.startswith(("- **", "|", "#"))]
    return re.findall(
        r"(?m)^(?:leidinggevende|HR-adviseur)\b|(?:door|met|bel) (?:leidinggevende|HR-adviseur)\b",
        "\n".join(running),
    )


def test_a_role_has_its_word_in_a_sentence() -> None:
    assert _lone_roles("Bespreek het met leidinggevende.")
    plan = clean_plan()
    plan["acties"][0]["wie"] = "leidinggevende"
    plan["ondersteuning"][0]["wie"] = "hr"
    plan["afsluiting"] = {
        "datum": "2026-08-31",
        "uitkomst": "voortijdig_beeindigd",
        "toelichting": "Je stopt.",
    }
    loaded = load(dump(plan))
    shown = api.render(loaded, "md", anonymous=True).data.decode()
    assert "door je leidinggevende" in shown and "door de HR-adviseur" in shown
    letter = api.render(loaded, "md", letter=("afsluiting", None), anonymous=True).data.decode()
    assert "Je leidinggevende maakt daarvoor een afspraak." in letter.replace("\n", " ")
    assert _lone_roles(shown) == _lone_roles(letter) == []


def _words(data: bytes, format: str) -> str:
    if format == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return "\n".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
    # title and author of a PDF stand in the open
    return data.decode("latin-1" if format == "pdf" else "utf-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Karim coacht je.", "Je leidinggevende coacht je."),
        ("Je belt Karim.", "Je belt je leidinggevende."),
        ("Vraag het Els de Wit.", "Vraag het de HR-adviseur."),
        ("Noors lijst is af.", "Lijst van de medewerker is af."),
        ("Vraag het mevrouw De Wit.", "Vraag het de HR-adviseur."),
        ("De wit geverfde muur.", "De wit geverfde muur."),
        ("De muur is wit.", "De muur is wit."),
        ("noorderzon", "noorderzon"),
    ],
)
def test_free_text_reads_on(text: str, expected: str) -> None:
    assert without_names(load(apart(inleiding=text)).plan, PEOPLE).inleiding == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tom Bakker", "gesprek met tom bakker"),
        ("Tom Bakker", "T. Bakker en T.Bakker en tombakker"),
        ("Tom Bakker", "mail tbakker@voorbeeld.nl of tombakker@voorbeeld.nl"),
        ("Tom Bakker", "zie verslag_Tom_Bakker.docx en TomBakker.pdf"),
        ("Tom Bakker", "we noemen je ‘Tom’ Bakker"),
        ("Fatima El Amrani-Bakker", "mevrouw Amrani, mevrouw El Amrani en mevrouw bakker"),
        ("José Müller", "Jose\u0301 Mu\u0308ller, Jose Muller en JOSÉ"),
        ("Karl Weiß", "Weiß, Weiss en WEISS"),
        ("İlker Kılıç", "İlker, ilker, ILKER, Kılıç, KILIÇ en Kilic"),
        ("Ilker Yilmaz", "İlker en Yılmaz"),
        ("Łukasz Børgen", "Lukasz, łukasz en Borgen"),
        ("Ingrid Postma, senior adviseur", "Ingrid en mevrouw Postma"),
    ],
)
def test_however_a_name_is_spelled(name: str, text: str) -> None:
    told = without_names(load(apart(inleiding=text), known(name)).plan, known(name)).inleiding
    assert "collega" in told or "medewerker" in told
    parts = re.findall(r"[^\W_]{3,}", bared(name))
    assert [part for part in parts if part in bared(told)] == []


def known(name: str) -> People:
    return People("personen.yaml", {**PEOPLE.persons, "mw-017": {"naam": name}})


def test_who_is_in_no_sentence_changes_no_document() -> None:
    more = People("personen.yaml", {**PEOPLE.persons, "x": {"naam": "Xander Quispel"}})
    text = apart(inleiding="Fatima helpt je.")
    assert without_names(load(text, more).plan, more) == without_names(load(text).plan, PEOPLE)
    text = apart(inleiding="Fatima en Xander helpen je.")
    told = without_names(load(text, more).plan, more).inleiding
    assert told == "Collega A en collega B helpen je."


def test_a_job_that_says_the_same_as_the_role_is_told_once() -> None:
    text = dump(clean_plan() | {"hr": {"naam": "Karim Haddou", "functie": "HR-adviseur"}})
    shown = api.render(load(text, NOBODY), "md", anonymous=True).data.decode()
    assert "HR-adviseur" in shown
    assert "HR-adviseur, HR-adviseur" not in shown
    other = dump(clean_plan() | {"hr": {"naam": "Karim Haddou", "functie": "HR-manager"}})
    assert "HR-adviseur, HR-manager" in api.render(load(other, NOBODY), "md", anonymous=True).data.decode()


def test_the_label_of_a_field_is_not_said_again_in_it() -> None:
    led = {"naam": "Karim Haddou", "functie": "salesmanager"}
    shown = api.render(load(dump(clean_plan() | {"leidinggevende": led}), NOBODY), "md", anonymous=True).data
    assert "**Directe manager**: salesmanager" in shown.decode()
    led = {"naam": "Karim Haddou"}
    shown = api.render(load(dump(clean_plan() | {"leidinggevende": led}), NOBODY), "md", anonymous=True).data
    assert "**Leidinggevende**: naam weggelaten\n" in shown.decode()


def test_a_name_that_follows_a_genitive_goes_too() -> None:
    told = without_names(load(apart(inleiding="Dat zegt Noors Karim.")).plan, PEOPLE).inleiding
    assert told == "Dat zegt de medewerker je leidinggevende."


def test_names_in_figures_marks_and_open_places_go_too() -> None:
    plan = clean_plan()
    plan["doelen"][0]["meting"] = {
        "indicator": "Gesprekken",
        "nulmeting": "1 gesprek met Karim",
        "norm": "minimaal 5 gesprekken met Karim",
    }
    plan["doelen"][0]["deadline"] = "[datum met Karim afspreken]"
    text = apart(kenmerk="Jansen-2026", doelen=plan["doelen"])
    shown = api.render(load(text), "md", anonymous=True, concept=True).data.decode()
    assert "5 gesprekken met je leidinggevende" in shown and " medewerker-2026 · " in shown
    assert not re.search("Karim|Jansen", shown)


PLAN = load(apart(inleiding="x")).plan


@given(st.text(), st.sampled_from(["Noor", "Karim Aydin", "El Amrani", "Jansen"]), st.text())
def test_whatever_stands_around_a_name(before: str, name: str, after: str) -> None:
    plan = PLAN.model_copy(update={"inleiding": f"{before} {name} {after}"})
    made = without_names(plan, PEOPLE).inleiding
    assert f" {name} " not in f" {made} "


def test_check_and_lists_never_tell_a_name(tmp_path: Path) -> None:
    (tmp_path / "personen.yaml").write_text(PERSONS, encoding="utf-8")
    plans = tmp_path / "plannen"
    plans.mkdir()
    (plans / "vp-1.yaml").write_text(apart(), encoding="utf-8")
    (plans / "vp-2.yaml").write_text(apart(kenmerk="VP-2", gevolgen={"omschrijving": "…"}), encoding="utf-8")
    commands = [
        ("check", str(plans)),
        ("check", str(plans), "--format", "json"),
        ("status", str(plans), "--date", "2026-04-15"),
        ("status", str(plans), "--date", "2026-04-15", "--format", "json"),
        ("calendar", str(plans), "-o", str(plans / "agenda.ics")),
    ]
    told = "".join(ran.out + ran.err for ran in (spv(*command) for command in commands))
    told += (plans / "agenda.ics").read_text(encoding="utf-8")
    assert "mw-017" in told and "S01" in told
    names = ("Noor", "Jansen", "Karim", "Aydin", "de Wit", "Fatima", "Amrani")
    assert [name for name in names if name in told] == []
    assert "Noor Jansen" in asked(plans)


def asked(plans: Path) -> str:
    assert spv("calendar", str(plans), "-o", str(plans / "agenda.ics"), "--names").code == 0
    return (plans / "agenda.ics").read_text(encoding="utf-8")


def test_an_anonymous_document_has_another_name(tmp_path: Path) -> None:
    (tmp_path / "personen.yaml").write_text(PERSONS, encoding="utf-8")
    plan = tmp_path / "noor-jansen.yaml"
    plan.write_text(apart(kenmerk="VP-7"), encoding="utf-8")
    named = spv("render", str(plan), "--format", "md")
    assert named.code == 0 and "Noor Jansen" in (tmp_path / "noor-jansen.md").read_text(encoding="utf-8")
    out = tmp_path / "uit"
    ran = spv("render", str(plan), "--format", "docx,pdf,html,md", "--anonymous", "-o", str(out))
    assert ran.code == 0, ran.err
    assert sorted(path.name for path in out.iterdir()) == [
        f"vp-7-verbeterplan-medewerker.{format}" for format in ("docx", "html", "md", "pdf")
    ]
    assert not re.search("noor|jansen", ran.out + ran.err, re.IGNORECASE)


def test_anonymous_documents_of_a_folder_tell_no_name_by_their_place(tmp_path: Path) -> None:
    (tmp_path / "personen.yaml").write_text(PERSONS, encoding="utf-8")
    for name in ("noor-jansen", "rob-kuipers"):
        folder = tmp_path / "plannen" / name
        folder.mkdir(parents=True)
        (folder / "plan.yaml").write_text(apart(), encoding="utf-8")
    out = tmp_path / "uit"
    ran = spv("render", str(tmp_path / "plannen"), "--format", "md,html", "--anonymous", "-o", str(out))
    assert ran.code == 0, ran.err
    stem = composing.file_name(load(apart()), anonymous=True)
    assert sorted(str(path.relative_to(out)) for path in out.rglob("*")) == [
        f"{stem}{number}.{format}" for number in ("-2", "") for format in ("html", "md")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "bas: Bas Terpstra\n",
        "terpstra:\n  naam: Bas Terpstra\n",
        "bas_terpstra: Bas Terpstra\n",
        "de-wit: Marloes de Wit\n",
    ],
)
def test_a_key_that_is_the_name_is_told(text: str) -> None:
    _, findings = read_people(text.encode(), "personen.yaml")
    (found,) = findings
    assert (found.code, found.severity) == ("V03", "waarschuwing")
    assert "mw-017" in found.hint
    assert not re.search("(?i)bas|terpstra|wit", f"{found.message} {found.hint} {found.excerpt} {found.path}")


@pytest.mark.parametrize(
    "text",
    [
        "mw-017: Sara de Vries\n",
        "hr-1: Bas Terpstra\n",
        "lg-bt: Bas Terpstra\n",
        "teamleider: Bas Terpstra\n",
    ],
)
def test_a_key_that_tells_nobody_is_right(text: str) -> None:
    assert read_people(text.encode(), "personen.yaml")[1] == []


def test_a_broken_file_of_persons_is_told(tmp_path: Path) -> None:
    (tmp_path / "personen.yaml").write_text("a:\n  - Noor\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(apart(), encoding="utf-8")
    ran = spv("check", str(tmp_path / "plan.yaml"))
    assert ran.code == 2
    assert "personen.yaml" in ran.out and "X04" in ran.out


# --- first names -----------------------------------------------------------------------------------


def by_first_name(who: str, helper: str = "leidinggevende") -> str:
    plan = clean_plan()  # of Noor Jansen, by Karim Aydin
    plan["acties"] = [{"titel": "Lijst", "afspraak": "Je stuurt elke vrijdag de lijst.", "wie": who}]
    del plan["ondersteuning"][1:]
    plan["ondersteuning"][0] |= {"wie": helper, "afspraak": "Elke week twee gesprekken terugluisteren."}
    return dump(plan)


@pytest.mark.parametrize(
    ("who", "helper", "shown", "helps"),
    [
        ("Noor", "Karim", "door jou", "door Karim Aydin"),
        ("noor", "leidinggevende", "door jou", "door Karim Aydin"),
        ("Noor Jansen", "Karim Aydin", "door jou", "door Karim Aydin"),
        ("Noortje", "Karima", "door Noortje", "door Karima"),
        ("Sara", "Petra de Wit", "door Sara", "door Petra de Wit"),
    ],
)
def test_a_first_name_is_known(who: str, helper: str, shown: str, helps: str) -> None:
    text = api.render(load(by_first_name(who, helper), NOBODY), "md").data.decode()
    assert f"{shown}_" in text or f"{shown} ·" in text
    assert f"{helps} ·" in text
    assert "voor jou" not in text.partition("## 2.")[2].partition("## 3.")[0]  # each action says whose it is


def test_a_first_name_that_two_share_is_nobodys() -> None:
    plan = load(by_first_name("Noor"), NOBODY).plan
    assert plan is not None and plan.rol("Noor") == "medewerker"
    shared = plan.model_copy(
        update={"leidinggevende": plan.leidinggevende.model_copy(update={"naam": "Noor Bos"})}
    )
    assert shared.rol("Noor") == "Noor"
    assert shared.rol("Noor Bos") == "leidinggevende"


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Noor Jansen", "Noor"),
        ("drs. Noor Jansen", "Noor"),
        ("mevrouw Terpstra", "Terpstra"),
        ("J. de Vries", "J. de Vries"),
        ("de Vries", "de Vries"),
        ("'t Hart", "'t Hart"),
        ("De Vries, Sara", "Sara"),
        ("Noor Jansen, MSc", "Noor"),
        ("Noor Jansen, Teamleider", "Noor"),
        ("Jansen-de Boer, Anne Marie", "Anne"),
        ("Bakker, Tom (interim)", "Tom"),
        ("Vries, S. de", "Vries, S. de"),
    ],
)
def test_what_somebody_is_called(name: str, called: str) -> None:
    assert first_name(name) == called


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Tom Bakker", "Tom"),
        ("drs. Noor Jansen", "Noor"),
        ("J. de Vries", "J. de Vries"),
        ("Mevrouw Terpstra", "mevrouw Terpstra"),
        ("De heer Bos", "de heer Bos"),
    ],
)
def test_a_letter_greets_by_the_first_name_and_a_bare_surname_with_its_title(name: str, greeted: str) -> None:
    assert greeted_by(name) == greeted


def test_a_title_is_no_first_name() -> None:
    plan = load(by_first_name("Noor"), NOBODY).plan
    titled = plan.model_copy(
        update={"leidinggevende": plan.leidinggevende.model_copy(update={"naam": "dr. Karim Aydin"})}
    )
    assert titled.rol("Karim") == "leidinggevende"
    assert titled.rol("dr.") == "dr."


def test_a_first_name_has_the_role_in_an_anonymous_document() -> None:
    told = api.render(load(by_first_name("Noor", "Karim"), NOBODY), "md", anonymous=True).data.decode()
    assert "door jou" in told and "door je leidinggevende" in told
    assert "collega" not in told.replace("collega's", "")
    assert not re.search(r"\b(?:noor|karim)\b", told, re.IGNORECASE)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Je belt met collega Fatima.", "Je belt met collega A."),
        ("Collega Fatima El Amrani helpt je.", "Collega A helpt je."),
        ("Je collega Fatima en collega Sara helpen je.", "Je collega A en collega B helpen je."),
        ("Fatima helpt je met een collega.", "Collega A helpt je met een collega."),
    ],
)
def test_a_colleague_is_called_so_once(said: str, expected: str) -> None:
    plan = clean_plan()
    plan["ondersteuning"][0]["wie"] = "Fatima El Amrani"
    plan["acties"][0]["wie"] = "Sara Bos"
    shown = without_names(load(dump(plan | {"inleiding": said}), NOBODY).plan, NOBODY).inleiding
    assert sorted(shown.replace("A", "x").replace("B", "x")) == sorted(
        expected.replace("A", "x").replace("B", "x")
    )


def test_the_only_colleague_is_called_so_once() -> None:
    plan = clean_plan()
    plan["ondersteuning"] = [plan["ondersteuning"][0] | {"wie": "Fatima El Amrani"}]
    text = dump(plan | {"inleiding": "Je belt met je collega Fatima."})
    assert without_names(load(text, NOBODY).plan, NOBODY).inleiding == "Je belt met je collega."


def meant(**who: Any) -> str:
    """A plan with these people in the places where a text is somebody, as its anonymous document says it."""
    plan = clean_plan()
    plan["medewerker"]["naam"], plan["hr"] = "Dennis Smit", {"naam": "Marloes Kuipers"}
    plan["leidinggevende"] = {"naam": "Henk-Jan Vos"}
    plan["acties"][0]["wie"] = who.get("wie", "medewerker")
    plan["evaluatiemomenten"][0]["verslag"] = {
        "datum": "2026-05-20",
        "aanwezig": who.get("aanwezig", ["Dennis Smit"]),
        "besproken": "We keken naar de cijfers.",
        "oordeel": "op_schema",
    }
    loaded = load(dump(plan), NOBODY)
    return api.render(loaded, "md", anonymous=True, concept=True).data.decode()


@pytest.mark.parametrize("who", ["HR", "hr", "HR-adviseur", "de HR-adviseur"])
def test_hr_is_no_colleague(who: str) -> None:
    told = meant(wie=who)
    assert "door de HR-adviseur" in told or "door HR-adviseur" in told
    assert "collega" not in told.replace("collega's", "").replace("collega’s", "")


@pytest.mark.parametrize("who", ["Dennis", "dennis", "Dennis Smit", "medewerker"])
def test_the_employee_is_spoken_to_as_in_any_other_document(who: str) -> None:
    told = meant(wie=who)
    assert told == meant() and "door de medewerker" not in told


def test_the_professional_of_a_list_is_spoken_to_too() -> None:
    data = clean_plan("actielijst")
    data["acties"][0]["wie"] = data["professional"]["naam"].split()[0]
    told = api.render(load(dump(data), NOBODY), "md", anonymous=True).data.decode()
    actions = told.partition("## ")[2]
    assert "door jou" in actions and "door de professional" not in actions


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Dennis, Henk-Jan en Marloes", "De medewerker, je leidinggevende en de HR-adviseur"),
        ("Dennis Smit, Henk-Jan Vos", "De medewerker, je leidinggevende"),
        ("Henk-Jan en Wilma", "Je leidinggevende en een collega"),
        ("Wilma Pot; Kees de Boer", "Collega A; collega B"),
        ("Bos, Wilma", "Een collega"),
        ("De Vries, Sara", "Een collega"),
    ],
)
def test_who_stand_on_one_line_are_told_apart(line: str, shown: str) -> None:
    assert f"**Aanwezig**: {shown}\n".casefold() in meant(aanwezig=[line]).casefold()


def test_an_institute_with_two_founders_is_no_two_colleagues() -> None:
    told = meant(wie="Jansen en Vos Academie")
    assert "door opleider" in told and "collega" not in told.replace("collega's", "").replace("collega’s", "")


# --- contacts ---------------------------------------------------------------------------------------


def test_contacts_are_told_apart_without_their_names() -> None:
    data = clean_plan("actielijst")
    loaded = load(dump(data), NOBODY)
    quiet = without_names(loaded.plan, NOBODY)
    assert quiet.acties[0].afspraak == (
        "Je belt contact A, contact B en contact C, en vraagt hoe hun gebouw nu bevalt."
    )
    assert [one.naam for one in quiet.acties[0].contacten] == ["Contact A", "Contact B", "Contact C"]
    whole = quiet.model_dump_json()
    names = [
        "Noortje",
        "Kramer",
        "Bas",
        "Otten",
        "Els",
        "Brouwer",
        "Youssef",
        "Amrani",
        "Petra",
        "Smit",
        "Henk",
        "Dam",
        "Marga",
        "Veldhuis",
    ]
    named = loaded.plan.model_dump_json()
    assert [name for name in names if not re.search(rf"\b{name}\b", named)] == []
    assert not [name for name in names if re.search(rf"\b{name}\b", whole)]


def test_a_contact_may_be_kept_apart() -> None:
    data = clean_plan("actielijst")
    data["acties"][1] |= {"contacten": [{"persoon": "henk", "organisatie": "Woonzorg Oostpolder"}]}
    people = People("personen.yaml", {"henk": {"naam": "Henk Dam", "functie": "vastgoedmanager"}})
    loaded = load(dump(data), people)
    assert loaded.plan.acties[1].contacten[0].naam == "henk"
    shown = with_names(loaded.plan, people)
    assert (shown.acties[1].contacten[0].naam, shown.acties[1].contacten[0].functie) == (
        "Henk Dam",
        "vastgoedmanager",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [("Fatiha leest elke week vijf rapportages met je door.", True), ("We lezen elke week samen.", False)],
)
def test_a_name_that_may_be_left_is_told_by_its_place(tmp_path: Path, text: str, told: bool) -> None:
    (tmp_path / "plan.yaml").write_text(dump(clean_plan() | {"inleiding": text}), encoding="utf-8")
    ran = spv("render", str(tmp_path / "plan.yaml"), "--anonymous", "--format", "md")
    assert ran.code == 0
    assert ("misschien nog een naam, bij ‘inleiding’" in ran.err.replace(" en ‘gevolgen’", "")) is told
    assert "Fatiha" not in ran.err


def test_all_places_of_a_name_that_may_be_left_are_told_in_words(tmp_path: Path) -> None:
    plan = clean_plan()
    plan["inleiding"] = "Terpstra belde drie keer."
    plan["aanleiding"]["voorbeelden"][0]["feit"] = "Je belde de klant, mevrouw Terpstra, niet terug."
    plan["acties"][1]["afspraak"] = "Je belt elke werkdag vóór 16.30 uur met Terpstra."
    (tmp_path / "plan.yaml").write_text(dump(plan), encoding="utf-8")
    ran = spv("render", str(tmp_path / "plan.yaml"), "--anonymous", "--format", "md", "--concept")
    assert "‘inleiding’" in ran.err and "‘voorbeeld 1’" in ran.err and "‘actie 2’" in ran.err
    assert "Terpstra" not in ran.err and "[0]" not in ran.err


def test_an_employer_with_the_surname_of_the_employee_may_be_spaced_anyhow() -> None:
    data = clean_plan()
    data["medewerker"]["naam"] = "Tom Bakker"
    data["organisatie"] = "Bakker  Logistiek"
    data["slotopmerking"] = "Bij Bakker Logistiek en Bakker  Logistiek helpen we elkaar."
    plan = api.load(dump(data).encode(), "plan.yaml").plan
    assert plan is not None
    told = without_names(plan, NOBODY).slotopmerking
    assert told.count("Bakker") == 2 and "medewerker" not in told
