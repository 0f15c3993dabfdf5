"""S13: *ik* in a plan of several people."""

import pytest
from whole import told

import support
from spvgen import api
from spvgen.people import People
from support import clean_plan, dump, parse, plan_where


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("ondersteuning.0.afspraak", "Ik loop elke donderdag een half uur met je mee.", "Ik"),
        ("slotopmerking", "Elke maandag om 9.00 uur kijk ik met je mee.", "ik"),
        ("aanleiding.omschrijving", "In maart zei je tegen mij dat het rooster niet klopte.", "mij"),
        ("oorzaken.0.bevinding", "Mijn uitleg over het systeem was te kort.", "Mijn"),
    ],
)
def test_nobody_knows_who_that_is(path: str, text: str, said: str) -> None:
    (found,) = told(plan_where(path, text), "S13")
    assert found.severity == "tip"
    assert found.message == f"‘{said}’: hier staat niet wie dat is."
    assert found.hint == "Schrijf de naam, zoals ‘Karim’ of ‘Esther’, of schrijf ‘we’."


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("zienswijze", "Ik ben het met de cijfers eens."),
        ("slotopmerking", "We hebben er vertrouwen in."),
        ("aanleiding.omschrijving", "Een klant schreef: ik wacht al drie weken op mijn offerte."),
        ("oorzaken.0.bevinding", "Je zei: ‘ik weet niet waar mijn lijst staat’."),
        ("slotopmerking", "De mijnbouw en het praktijklokaal komen later."),
    ],
)
def test_whose_words_it_is_is_clear(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "S13")


def test_with_one_name_besides_it_can_only_be_the_manager() -> None:
    plan = clean_plan() | {"slotopmerking": "Ik heb er vertrouwen in."}
    del plan["hr"]
    assert not told(dump(plan), "S13")


def test_people_read_it_once_with_the_lines_of_the_others() -> None:
    plan = clean_plan() | {"slotopmerking": "Bel mij gerust.", "inleiding": "Ik wil je helpen."}
    found = told(dump(plan), "S13")
    assert {one.path for one in found} == {("inleiding",), ("slotopmerking",)}
    assert {one.likewise for one in found} == {"‘Ik’", "‘mij’"}
    assert len({one.hint for one in found}) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Ik, Karim, wil je helpen.",
        "Ik ben Karim Aydin en ik wil je helpen.",
        "Voor de goede orde: ik ben\nKarim, en dit plan is van mij.",
        "Mijn naam is Esther, en ik help jullie.",
    ],
)
def test_who_it_is_was_said(said: str) -> None:
    plan = clean_plan() | {"slotopmerking": "Ik heb er vertrouwen in.", "inleiding": said}
    assert not told(dump(plan), "S13")


def of_a_manager_unnamed(said: str) -> str:
    """The plan in which nothing but its head names Karim."""
    return dump(parse(dump(clean_plan()).replace("Karim", "Je leidinggevende")) | {
        "leidinggevende": clean_plan()["leidinggevende"], "slotopmerking": said
    })  # fmt: skip


def test_who_names_hr_and_not_the_manager_is_the_manager() -> None:
    assert not told(of_a_manager_unnamed("Esther heeft meegelezen. Ik heb er vertrouwen in."), "S13")


@pytest.mark.parametrize(
    "said", ["Ik heb er vertrouwen in.", "Esther heeft meegelezen. Karim ook. Ik heb er vertrouwen in."]
)
def test_who_names_neither_or_both_may_be_either(said: str) -> None:
    assert told(of_a_manager_unnamed(said), "S13")


@pytest.mark.parametrize(
    ("who", "meant"),
    [
        ("ik", "leidinggevende"),
        ("Ikzelf", "leidinggevende"),
        ("mij", "leidinggevende"),
        ("jij", "medewerker"),
        ("je zelf", "medewerker"),
        ("u", "medewerker"),
        ("jij en ik", "medewerker en leidinggevende"),
        ("Wij samen", "medewerker en leidinggevende"),
        ("Karim zelf", "leidinggevende"),
        ("Noor zelf", "medewerker"),
        ("Joost zelf", "Joost"),
    ],
)
@pytest.mark.parametrize("part", ["acties", "ondersteuning"])
def test_who_does_it_is_no_pronoun(part: str, who: str, meant: str) -> None:
    (found,) = told(plan_where(f"{part}.0.wie", who), "S13")
    assert found.severity == "waarschuwing"
    assert found.hint == f"Schrijf: wie: {meant}"


@pytest.mark.parametrize(
    "who",
    ["Ikram", "Karim", "leidinggevende", "medewerker", "hr", "Ik Tan", "Wim en Karim", "Joost de Jonge"],
)
def test_who_is_called_by_a_name_or_a_role(who: str) -> None:
    assert not told(plan_where("acties.0.wie", who), "S13")


KEPT_APART = {"leidinggevende": {"persoon": "lg-3"}, "hr": {"persoon": "hr-1"}}


def of_kept_apart(said: str, **parts: object) -> list[str]:
    """What is told of a plan whose texts name roles only."""
    text = dump(clean_plan()).replace("Karim", "Je leidinggevende").replace("Esther", "De HR-adviseur")
    plan = parse(text) | KEPT_APART | {"oorzaken": clean_plan()["oorzaken"], "slotopmerking": said} | parts
    report = support.findings(dump(plan))
    return [one.hint.replace("\xa0", " ") for one in report if one.code == "S13"]


@pytest.mark.parametrize(
    "said",
    [
        "Ik heb het target voor deze maanden verlaagd.",
        "Elke maandag kijk ik met je mee.",
        "Je kunt mij daarover altijd bellen.",
    ],
)
def test_who_is_kept_apart_is_called_by_the_role(said: str) -> None:
    (hint,) = of_kept_apart(said + " Je leidinggevende en de HR-adviseur lazen dit.")
    assert hint == "Schrijf wie het is, zoals ‘je leidinggevende’ of ‘de HR-adviseur’, of schrijf ‘we’."


def test_who_stands_in_the_plan_keeps_the_name() -> None:
    (hint,) = of_kept_apart("Ik help je. De HR-adviseur en je leidinggevende ook.", hr=clean_plan()["hr"])
    assert hint == "Schrijf wie het is, zoals ‘je leidinggevende’ of ‘Esther’, of schrijf ‘we’."


@pytest.mark.parametrize(
    "said",
    ["Ik, je leidinggevende, wil je helpen.", "Ik ben de HR-adviseur en ik help jullie.", "We helpen je."],
)
def test_a_role_tells_who_it_is(said: str) -> None:
    assert not of_kept_apart(said)


@pytest.mark.parametrize(
    ("said", "of_file"),
    [
        ("Ik heb er vertrouwen in.", "Karim Aydin"),
        ("Je kunt mij daarover altijd bellen.", "K. Aydin"),
        ("Mijn deur staat open. Dat weet je leidinggevende ook.", "dhr. Karim Aydin"),
    ],
)
def test_no_name_is_asked_where_a_dossier_keeps_names_apart(said: str, of_file: str) -> None:
    people = People("personen.yaml", {"lg-3": {"naam": of_file}})
    report = api.check(dump(clean_plan() | {"slotopmerking": said}).encode(), "plan.yaml", people=people)
    (hint,) = [one.hint for one in report.findings if one.code == "S13"]
    assert hint == "Schrijf wie het is, zoals ‘je leidinggevende’ of ‘Esther’, of schrijf ‘we’."


def test_a_name_still_tells_who_it_is_before_it_is_kept_apart() -> None:
    people = People("personen.yaml", {"lg-3": {"naam": "Karim Aydin"}})
    plan = clean_plan() | {"slotopmerking": "Ik, Karim, heb er vertrouwen in."}
    report = api.check(dump(plan).encode(), "plan.yaml", people=people)
    assert not [one for one in report.findings if one.code == "S13"]


@pytest.mark.parametrize(
    "text",
    [
        "Dat is een verdeelfout van mij (Karim).",
        "Dat heb ik, Karim, te laat gezien.",
        "De verdeling deed ik (Karim) zelf, en die klopte niet.",
        "Ik (Karim) heb de lijst nooit gestuurd.",
        "Ik, Karim, heb de lijst nooit gestuurd.",
        "Die fout ligt bij mij, Karim.",
    ],
)
def test_a_name_beside_mij_says_who(text: str) -> None:
    assert not told(plan_where("oorzaken.0.bevinding", text), "S13")


@pytest.mark.parametrize(
    "text",
    [
        "Dat is een verdeelfout van mij.",
        "Dat is een fout van mij (en van Karim).",
        "Ik heb de lijst nooit gestuurd.",
        "Volgens mij (Karim was er niet bij) klopte de lijst niet.",
    ],
)
def test_no_name_beside_mij(text: str) -> None:
    assert told(plan_where("oorzaken.0.bevinding", text), "S13")


@pytest.mark.parametrize("name", ["Karim Aydin", "karim aydin", "Karim  Aydin"])
def test_who_is_manager_and_hr_is_the_only_one_who_can_say_so(name: str) -> None:
    plan = clean_plan() | {"slotopmerking": "Ik heb er vertrouwen in."}
    assert not told(dump(plan | {"hr": {"naam": name}}), "S13")


@pytest.mark.parametrize("name", ["Karima Aydin", "Esther de Boer", "Ben Aydin"])
def test_of_two_persons_it_has_to_be_said(name: str) -> None:
    plan = clean_plan() | {"slotopmerking": "Ik heb er vertrouwen in."}
    (found,) = told(dump(plan | {"hr": {"naam": name}}), "S13")
    assert f"zoals ‘Karim’ of ‘{name.partition(' ')[0]}’" in found.hint
