"""Documents without names: only what is a name goes, and whoever it is keeps one role."""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from running import spv
from spvgen import api, composing
from spvgen.anonymous import without_names
from spvgen.people import NOBODY
from spvgen.shown import identities_of
from spvgen.whom import persons_in
from support import clean_plan, dump


def loaded(data: dict[str, Any]) -> api.Loaded:
    one = api.load(dump(data).encode(), "plan.yaml")
    assert one.plan is not None, one.report
    return one


def shown(data: dict[str, Any], **choices: Any) -> str:
    """The anonymous document of a plan, each paragraph on one line."""
    text = api.render(loaded(data), "md", anonymous=True, concept=True, **choices).data.decode()
    return text.replace("\u00a0", " ")


def said(text: str, **parts: Any) -> str:
    """What an anonymous improvement plan says of a text; its manager is Bram Hoekstra."""
    data = clean_plan() | {"leidinggevende": {"naam": "Bram Hoekstra"}, "inleiding": text} | parts
    return str(without_names(loaded(data).plan, NOBODY).inleiding)


# --- groups -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("iedereen", []), ("allen", []), ("alle 7", []), ("het team", []), ("Het hele team", []), ("de rest", []),
        ("wij", []), ("wij allemaal", []), ("wie op dinsdag werkt", []), ("om de beurt, volgens het lijstje", []),
        ("een trekker uit de groep; wie dat is, weten jullie", []), ("Team Noord", []), ("chauffeur", []),
        ("Teamleider Zorg", []), ("HR en leidinggevende", []), ("iedereen uit het team (7 mensen)", []),
        ("iedereen behalve Ilse", ["Ilse"]), ("team, behalve Ilse", ["Ilse"]), ("team (zonder Ilse)", ["Ilse"]),
        ("allen op Ilse en Xanthe na", ["Ilse", "Xanthe"]), ("iedereen m.u.v. Xanthe", ["Xanthe"]),
        ("Hanneke, Bram en de rest", ["Hanneke", "Bram"]), ("team Sanne", ["Sanne"]),
        ("Bert Visser / Anja Kok", ["Bert Visser", "Anja Kok"]), ("De Vries, Sara", ["De Vries, Sara"]),
        ("Frits de Boer (commercieel directeur)", ["Frits de Boer"]), ("collega Xanthe", ["Xanthe"]),
        ("Anouk Terpstra, wijkverpleegkundige", ["Anouk Terpstra"]), ("Ann Pot, Senior adviseur", ["Ann Pot"]),
        ("Els de Haan (Bouwbedrijf De Haan)", ["Els de Haan"]), ("Els Pot, Bouwbedrijf Pot", ["Els Pot"]),
        ("fatiha", ["fatiha"]), ("tom bakker", ["tom bakker"]), ("mevrouw Van Dijk", ["Van Dijk"]),
        ("teamleider Ilse Kramer", ["Ilse Kramer"]), ("J. de Vries", ["J. de Vries"]),
        ("Waterland Academie", ["Waterland Academie"]),
    ],
)  # fmt: skip
def test_whom_a_line_names(line: str, names: list[str]) -> None:
    assert persons_in(line) == names


def course(*present: str, **parts: Any) -> dict[str, Any]:
    data = clean_plan("koersplan") | parts
    data["evaluatiemomenten"][0] |= {
        "aanwezig": list(present),
        "besproken": "Iedereen heeft er last van als het te laat is. Het team wil door, en wij ook. Ilse mist het.",
    }
    return data


@pytest.mark.parametrize(
    ("present", "expected"),
    [
        ("iedereen", "iedereen"),
        ("alle 7", "alle 7"),
        ("het hele team", "het hele team"),
        ("wij", "wij"),
        ("iedereen behalve Pim", "iedereen behalve een collega"),
        ("team, behalve Ilse", "team, behalve de leidinggevende"),
    ],
)
def test_a_group_stays_a_group(present: str, expected: str) -> None:
    text = shown(course(present))
    assert f"**Aanwezig**: {expected}\n" in text
    told = "Iedereen heeft er last van als het te laat is. Het team wil door, en wij ook. De leidinggevende mist het."
    assert told in text


def test_those_outside_a_group_have_a_letter() -> None:
    text = shown(course("iedereen behalve Bo en Sem"))
    assert "**Aanwezig**: iedereen behalve collega B en collega C\n" in text
    assert "Collega A zet vóór" in text  # Pim Verhaar


# --- somebody else ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Klant Hoekstra belde drie keer.", "Klant H. belde drie keer."),
        ("Klant mevrouw Hoekstra belde.", "Klant mevrouw H. belde."),
        ("Je belt aannemer Hoekstra.", "Je belt aannemer H."),
        ("De familie Hoekstra wacht.", "De familie H. wacht."),
        ("De firma Hoekstra wacht.", "De firma H. wacht."),
        ("Hoekstra Techniek wacht.", "H. Techniek wacht."),
        ("Klant Bram belde.", "Klant B. belde."),
        ("Jan Hoekstra belde.", "Jan H. belde."),
        ("J. Hoekstra belde.", "J. H. belde."),
        ("Hoekstra belde drie keer.", "Je leidinggevende belde drie keer."),
        ("Mevrouw Hoekstra belde.", "Je leidinggevende belde."),
        ("Bram Hoekstra en B. Hoekstra bellen.", "Je leidinggevende en je leidinggevende bellen."),
        ("De klant en Hoekstra bellen.", "De klant en je leidinggevende bellen."),
        ("Jan en Hoekstra bellen.", "Jan en je leidinggevende bellen."),
        ("Je belt de klant. Hoekstra luistert.", "Je belt de klant. Je leidinggevende luistert."),
    ],
)
def test_a_surname_may_be_somebody_elses(text: str, expected: str) -> None:
    assert said(text) == expected


# --- one person, one role ---------------------------------------------------------------------------


def test_who_is_named_in_two_ways_has_one_letter() -> None:
    data = course("Hanneke", "Bram", "Frits de Boer (commercieel directeur)")
    data["acties"][0]["wie"] = "Hanneke Postma"
    data["sturing"][0]["wie"] = "Frits de Boer"
    data["sturing"][1]["wie"] = "Bram Hoekstra"
    text = shown(data)
    assert "**Aanwezig**: collega C, collega B en collega A (commercieel directeur)\n" in text
    assert "| Collega A |" in text and "| Collega B |" in text and "door collega C" in text
    assert "collega D" not in text.lower()


def test_a_first_name_of_two_is_neither() -> None:
    data = course("Hanneke")
    data["acties"][0]["wie"] = "Hanneke Postma"
    data["sturing"][0]["wie"] = "Hanneke Bos"
    assert "**Aanwezig**: collega D\n" in shown(data)


def test_who_stand_on_one_line_with_a_slash_are_two() -> None:
    data = clean_plan()
    data["ondersteuning"][0]["wie"] = "Bert Visser / Anja Kok"
    assert "door collega A / collega B" in shown(data)


def test_a_list_of_persons_opens_no_sentence() -> None:
    data = clean_plan("actielijst")
    made = data["samen_gemaakt"]
    made["aanwezig"] = [f"{data['professional']['naam']}, {data['leidinggevende']['naam']}"]
    assert "door de professional, je leidinggevende" in shown(data)


@pytest.mark.parametrize(
    ("soort", "label"),
    [("actielijst", "Leidinggevende"), ("koersplan", "Leidinggevende"), ("verbeterplan", "Directe manager")],
)
def test_a_manager_without_a_job_is_not_told_twice(soort: str, label: str) -> None:
    data = clean_plan(soort) | {"leidinggevende": {"naam": "Bram Hoekstra"}}
    anonymous = shown(data)
    assert "**Leidinggevende**: naam weggelaten\n" in anonymous
    assert "| leidinggevende |" not in anonymous, "nor is the role the name of whoever signs"
    data["leidinggevende"]["functie"] = "teammanager"
    assert f"**{label}**: teammanager\n" in shown(data)


# --- contacts and their firms -----------------------------------------------------------------------


def to_call(contact: str, text: str) -> tuple[str, str]:
    """What the list says of a contact and of a sentence, where there is a second contact too."""
    data = clean_plan("actielijst")
    data["acties"][0] |= {"afspraak": text, "contacten": [{"naam": contact}, {"naam": "Petra Smit"}]}
    data["acties"] = data["acties"][:1]
    action = without_names(loaded(data).plan, NOBODY).acties[0]
    return action.contacten[0].naam, action.afspraak


@pytest.mark.parametrize(
    ("contact", "name"),
    [
        ("Els de Haan (Bouwbedrijf De Haan)", "Contact A (Bouwbedrijf H.)"),
        ("Els de Haan (De Haan)", "Contact A (organisatie)"),
        ("Els de Haan, Bouwbedrijf De Haan", "Contact A, Bouwbedrijf H."),
        ("Els de Haan (Woonzorg Oost)", "Contact A (Woonzorg Oost)"),
        ("Els de Haan, inkoper", "Contact A, inkoper"),
        ("Els de Haan", "Contact A"),
    ],
)
def test_the_organisation_of_a_contact_is_no_part_of_the_name(contact: str, name: str) -> None:
    told, sentence = to_call(
        contact, "Je belt Els, Bouwbedrijf De Haan en de inkoper, en vraagt hoe het gaat."
    )
    assert told == name
    assert sentence == "Je belt contact A, Bouwbedrijf H. en de inkoper, en vraagt hoe het gaat."


def test_a_customer_may_be_the_contact() -> None:
    _, sentence = to_call("Els de Haan", "Je belt klant De Haan en aannemer Smit.")
    assert sentence == "Je belt klant contact A en aannemer contact B."


# --- the house style --------------------------------------------------------------------------------


def in_house(folder: Path, style: str, plan: dict[str, Any], *options: str) -> tuple[str, str]:
    """The document of a plan in a folder with this house style, and what is said of it."""
    (folder / "spv.toml").write_text(f"[huisstijl]\n{style}\n", encoding="utf-8")
    (folder / "p.yaml").write_text(dump(plan), encoding="utf-8")
    target = folder / "uit.md"
    ran = spv("render", str(folder / "p.yaml"), "-o", str(target), "--concept", "--force", *options)
    assert ran.code == 0, ran.err
    return target.read_text("utf-8"), ran.err


def of_tom(**parts: Any) -> dict[str, Any]:
    """A plan for Tom Bakker; Sanne Vermeulen leads him."""
    plan = clean_plan() | {"leidinggevende": {"naam": "Sanne Vermeulen"}} | parts
    plan["medewerker"]["naam"] = "Tom Bakker"
    return {key: value for key, value in plan.items() if value is not None}


def test_names_in_the_house_style_become_roles_and_that_is_told(tmp_path: Path) -> None:
    style = 'voettekst = "Vragen? Bel Sanne Vermeulen, of Tom Bakker zelf"\norganisatie = "Sanne Vermeulen"'
    plan = of_tom(organisatie=None)
    text, told = in_house(tmp_path, style, plan, "--anonymous")
    assert "Vragen? Bel je leidinggevende, of de medewerker zelf" in text
    assert not re.search("(?i)vermeulen|bakker", text)
    assert "In het document zonder namen staat daar een rol." in told
    assert not re.search("(?i)vermeulen|bakker", told.replace(str(tmp_path), ""))
    text, told = in_house(tmp_path, style, plan)
    assert "Vragen? Bel Sanne Vermeulen" in text and "huisstijl" not in told


def test_a_company_in_the_house_style_may_be_called_after_somebody(tmp_path: Path) -> None:
    style = 'voettekst = "Bakker Logistiek · Postbus 1, Utrecht"\norganisatie = "Bakker Logistiek"'
    text, told = in_house(tmp_path, style, of_tom(organisatie=None), "--anonymous")
    assert "Bakker Logistiek · Postbus 1, Utrecht" in text
    assert "huisstijl" not in told


def test_a_stranger_in_the_house_style_is_told(tmp_path: Path) -> None:
    text, told = in_house(tmp_path, 'voettekst = "Bel Fatima Pot"', of_tom(), "--anonymous")
    assert "Bel Fatima Pot" in text
    assert "Kijk ‘organisatie’ en ‘voettekst’ na." in told and "Fatima" not in told


def test_a_document_with_a_quiet_house_style_is_recognised(tmp_path: Path) -> None:
    in_house(tmp_path, 'voettekst = "Bel Sanne Vermeulen"', of_tom(), "--anonymous")
    assert spv("verify", str(tmp_path / "uit.md"), str(tmp_path / "p.yaml")).code == 0


# --- names of files ---------------------------------------------------------------------------------


def letters(folder: Path, name: str, *options: str) -> list[str]:
    """The files of the letter about a talk with this name."""
    plan = of_tom(kenmerk="VP-7")
    talk = {"datum": "2026-03-30", "aanwezig": ["Tom Bakker"], "besproken": "We keken naar de lijst."}
    plan["evaluatiemomenten"][0] |= {"naam": name, "verslag": talk}
    (folder / "p.yaml").write_text(dump(plan), encoding="utf-8")
    ran = spv(
        "render",
        str(folder / "p.yaml"),
        "--letter",
        "gespreksverslag",
        "--format",
        "md",
        "--concept",
        *options,
    )
    assert ran.code == 0, ran.err
    return sorted(path.name for path in folder.glob("*.md"))


def test_the_file_of_an_anonymous_letter_tells_no_name(tmp_path: Path) -> None:
    (name,) = letters(tmp_path, "Gesprek Tom Bakker en Sanne", "--anonymous")
    assert name == "vp-7-verbeterplan-medewerker-gesprek-de-medewerker-en-je-leidinggevende-concept.md"


def test_the_file_of_a_letter_is_called_after_the_talk(tmp_path: Path) -> None:
    assert letters(tmp_path, "Gesprek Tom Bakker en Sanne") == ["p-gesprek-tom-bakker-en-sanne-concept.md"]


@pytest.mark.parametrize("options", [[], ["--anonymous"]])
def test_a_private_name_of_a_talk_is_in_no_name_of_a_file(tmp_path: Path, options: list[str]) -> None:
    (name,) = letters(tmp_path, "Tom heeft migraine", *options)
    assert name.endswith("-gesprek-1-concept.md") and "migraine" not in name


# --- other spellings --------------------------------------------------------------------------------


def of_tom_said(text: str) -> str:
    """What the anonymous plan of Tom Bakker, whom Sanne Vermeulen leads, says of a text."""
    return str(without_names(loaded(of_tom(inleiding=text)).plan, NOBODY).inleiding)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Je belt met Tommie, Tommetje en Tomtje.",
            "Je belt met de medewerker, de medewerker en de medewerker.",
        ),
        ("Wie is tommetje?", "Wie is tommetje?"),
        (
            "Je belt met Tommy.",
            "Je belt met Tommy.",
        ),  # what others are called too: the notice names the place
        ("Vraag T.B. of S. V. erom.", "Vraag de medewerker of je leidinggevende erom."),
        ("Dit doet T.B.", "Dit doet de medewerker."),
        ("Dit is t.b.v. het werk.", "Dit is t.b.v. het werk."),
        ("De S.V. wint.", "De S.V. wint."),
        ("Bel T.B. Jansen.", "Bel T.B. Jansen."),
        ("Vraag K.H. erom.", "Vraag K.H. erom."),
        ("SV belt elke week.", "SV belt elke week."),
        ("Log in als tbakker of svermeulen.", "Log in als de medewerker of je leidinggevende."),
        ("Het is Tom. Bakker komt ook.", "Het is de medewerker. De medewerker komt ook."),
        ("Zie beoordeling-tom-bakker.pdf.", "Zie beoordeling-medewerker.pdf."),
        ("Zie Beoordeling_TBakker_2024.pdf.", "Zie Beoordeling_medewerker_2024.pdf."),
        ("Zie BeoordelingTomBakker.docx.", "Zie Beoordelingmedewerker.docx."),
        ("Zie verslag-bakker-sanne.xlsx.", "Zie verslag-medewerker-leidinggevende.xlsx."),
        ("Zie bakkerij.pdf en atoombakker.pdf.", "Zie bakkerij.pdf en atoombakker.pdf."),
    ],
)
def test_a_name_may_be_spelled_otherwise(text: str, expected: str) -> None:
    assert of_tom_said(text) == expected


@pytest.mark.parametrize(("name", "text"), [("Sjoerd Til", "Je zit stil."), ("Bas Lok", "Een blok uren.")])
def test_a_login_name_may_be_a_word(name: str, text: str) -> None:
    data = clean_plan() | {"leidinggevende": {"naam": name}, "inleiding": text}
    assert without_names(loaded(data).plan, NOBODY).inleiding == text


def test_initials_are_somebody_where_a_name_belongs() -> None:
    data = of_tom()
    data["ondersteuning"][0]["wie"] = "SV"
    assert "door je leidinggevende" in shown(data)


def test_an_attachment_has_no_half_of_a_name() -> None:
    text = shown(of_tom(bijlagen=["beoordeling-tom-bakker.pdf", "Functieprofiel.pdf"]))
    assert "beoordeling-medewerker.pdf" in text and "Functieprofiel.pdf" in text


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("VP-TBakker-2025", "VP-medewerker-2025"), ("vp-bakker-2025", "vp-medewerker-2025"),
        ("VP-2025-014", "VP-2025-014"), ("VP-Bakkerij-2025", "VP-Bakkerij-2025"),
    ],
)  # fmt: skip
def test_a_reference_tells_no_name_anywhere(tmp_path: Path, reference: str, expected: str) -> None:
    plan = loaded(of_tom(kenmerk=reference))
    assert composing.file_name(plan, anonymous=True).startswith(f"{expected.lower()}-verbeterplan")
    data = api.render(plan, "docx", anonymous=True, concept=True).data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        whole = "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
    assert expected in whole and (reference in whole) is (reference == expected)
    assert bool(identities_of(plan, anonymous=True)) is (reference == expected)  # no hash of a name


@pytest.mark.parametrize(
    ("part", "place"),
    [({"inleiding": "SV belt elke week."}, "‘inleiding’"), ({"kenmerk": "VP-TB-2025"}, "‘kenmerk’")],
)
def test_where_initials_may_be_somebody_is_told(tmp_path: Path, part: dict[str, str], place: str) -> None:
    (tmp_path / "p.yaml").write_text(dump(of_tom(**part)), encoding="utf-8")
    ran = spv("render", str(tmp_path / "p.yaml"), "--anonymous", "--format", "md", "--concept")
    assert "misschien nog een naam" in ran.err and place in ran.err
    (tmp_path / "p.yaml").write_text(dump(of_tom(inleiding="HR belt elke week.")), encoding="utf-8")
    ran = spv("render", str(tmp_path / "p.yaml"), "--anonymous", "--concept", "--force")
    assert place not in ran.err


def test_it_is_said_that_more_than_a_name_tells_who_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plan.yaml").write_text(dump(clean_plan()), "utf-8")
    said = "Lees na of iemand daaraan te herkennen is."
    assert said in spv("render", "plan.yaml", "--format", "md", "--anonymous").err
    assert said not in spv("render", "plan.yaml", "--format", "md").err


# --- as it is pasted, and written short --------------------------------------------------------------


def said_of(leader: str, text: str) -> str:
    data = clean_plan() | {"leidinggevende": {"naam": leader}, "inleiding": text}
    return str(without_names(loaded(data).plan, NOBODY).inleiding)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("San\u00adne Ver\u00admeu\u200blen mailt je.", "Je leidinggevende mailt je."),
        (
            "Sanne\u00a0Vermeulen mailt, en S\u2060.V. tekent.",
            "Je leidinggevende mailt, en je leidinggevende tekent.",
        ),
        ("Vraag het Sann\u00ade\u00ads collega.", "Vraag het collega van je leidinggevende."),
        ("On\u00adze ver\u00admeulen is dit niet.", "On\u00adze je leidinggevende is dit niet."),
        ("Je mailt om de twee we\u00adken.", "Je mailt om de twee we\u00adken."),
        ("Het is 90\u2011daagse hulp.", "Het is 90\u2011daagse hulp."),
        ("Bel je bur\u200bgemeester.", "Bel je bur\u200bgemeester."),
    ],
)
def test_signs_that_show_nothing_hide_no_name_and_stay_elsewhere(text: str, expected: str) -> None:
    assert said_of("Sanne Vermeulen", text) == expected


def test_a_hyphen_in_a_name_is_a_hyphen_however_it_was_typed() -> None:
    assert said_of("Anne-Fleur Kamps", "Anne\u2011Fleur mailt je.") == "Je leidinggevende mailt je."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ruben van den Aalders", "R. v.d. Aalders"),
        ("Ruben van den Aalders", "R.v.d. Aalders"),
        ("Ruben van den Aalders", "Ruben v/d Aalders"),
        ("Ruben van den Aalders", "V.d. Aalders"),
        ("Ruben van den Aalders", "Dhr. v. d. Aalders"),
        ("Ruben van den Aalders", "R.v.d.A."),
        ("Ruben van den Aalders", "R. v/d A."),
        ("Ruben van den Aalders", "R. vd Aalders"),
        ("Els van 't Hoff", "E. v. 't Hoff"),
        ("Els van Dalen", "E. v. Dalen"),
        ("Jip op den Velde", "J. o.d. Velde"),
    ],
)
def test_what_a_surname_begins_with_may_be_written_short(name: str, text: str) -> None:
    assert said_of(name, f"{text} mailt je de lijst.") == "Je leidinggevende mailt je de lijst."


@pytest.mark.parametrize(
    "text",
    [
        "J. v.d. Berg belt.",
        "Dit is i.d.g.v. en v.d. maand.",
        "R. v.d. Aal belt.",
        "Het is a.d.h.v. de lijst.",
    ],
)
def test_another_name_written_short_stays(text: str) -> None:
    assert said_of("Ruben van den Aalders", text) == text


def test_another_initial_before_a_short_surname_is_somebody_else() -> None:
    assert said_of("Ruben van den Aalders", "Vraag het J. v.d. Aalders.") == "Vraag het J. A."


@pytest.mark.parametrize(
    ("who", "text", "expected"),
    [
        ("Wesly", "Wesly vergat de klant te bellen.", "De medewerker vergat de klant te bellen."),
        ("Weslay en Bram", "We bespraken het met Weslay.", "We bespraken het met de medewerker."),
        ("Bram", "Op 3 mei belde Wesly Hoekstra de klant.", "Op 3 mei belde de medewerker de klant."),
        ("Wessel", "Wessel vergat de klant te bellen.", "Een collega vergat de klant te bellen."),
        ("Martijn", "Martijn en Bram belden.", "Een collega en je leidinggevende belden."),
    ],
)
def test_a_slip_in_a_name_makes_no_colleague(who: str, text: str, expected: str) -> None:
    data = clean_plan()
    data["medewerker"]["naam"], data["acties"][0]["wie"] = "Wesley Hoekstra", who
    assert said(text, medewerker=data["medewerker"], acties=data["acties"]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Noor, je verwerkt orders.", "Medewerker, je verwerkt orders."),
        (
            "Noor, in dit plan staat wat we van je vragen.",
            "Medewerker, in dit plan staat wat we van je vragen.",
        ),
        ("Mevrouw Jansen, u verwerkt orders.", "Medewerker, u verwerkt orders."),
        ("Beste Noor, je begint maandag.", "Beste medewerker, je begint maandag."),
        ("Dit kun je. Succes, Noor!", "Dit kun je. Succes, medewerker!"),
        ("Welkom bij dit plan, Noor.", "Welkom bij dit plan, medewerker."),
        ("Wat vind jij, Noor?", "Wat vind jij, medewerker?"),
        ("Als je vastloopt, Noor, zeg het dan.", "Als je vastloopt, medewerker, zeg het dan."),
        # who is told of has an article
        ("Noor verwerkt orders.", "De medewerker verwerkt orders."),
        ("Noor, Bram en jij spraken elkaar.", "De medewerker, je leidinggevende en jij spraken elkaar."),
        ("Noor, die je kent, belt.", "De medewerker, die je kent, belt."),
        ("Noor, met wie je belt, is er.", "De medewerker, met wie je belt, is er."),
        ("Je agenda is vol, Noor belt morgen.", "Je agenda is vol, de medewerker belt morgen."),
        ("Je sprak Bram, Noor.", "Je sprak je leidinggevende, de medewerker."),
        ("De telefoon gaat elke dag, Noor.", "De telefoon gaat elke dag, de medewerker."),
        ("Elke dag Noor bellen.", "Elke dag de medewerker bellen."),
    ],
)
def test_who_is_spoken_to_has_no_article(text: str, expected: str) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je leidinggevende Bram helpt je.", "Je leidinggevende helpt je."),
        ("Bram, je leidinggevende, helpt je.", "Je leidinggevende helpt je."),
        ("Je belt met Bram, je leidinggevende.", "Je belt met je leidinggevende."),
        ("Plan dit met je leidinggevende (Bram).", "Plan dit met je leidinggevende."),
        ("Je nieuwe leidinggevende Bram belt.", "Je nieuwe leidinggevende belt."),
        ("Je teamleider Bram helpt je.", "Je teamleider helpt je."),
        ("Met teamleider Bram plan je dit.", "Met je leidinggevende plan je dit."),
        ("HR-adviseur Sanne Vos belt. ", "De HR-adviseur belt."),
        (
            "Sanne van HR belt, en onze HR-adviseur Sanne mailt.",
            "De HR-adviseur belt, en onze HR-adviseur mailt.",
        ),
        # two persons, or another word for one
        ("Vraag je teamleider Sanne erbij te halen.", "Vraag je teamleider de HR-adviseur erbij te halen."),
        ("Vraag de manager Bram te bellen.", "Vraag de manager je leidinggevende te bellen."),
        ("Je belt met je partner Sanne Vos.", "Je belt met je partner de HR-adviseur."),
        ("Je leidinggevende, Sanne en Noor.", "Je leidinggevende, de HR-adviseur en de medewerker."),
        ("Bram Hoekstra, verkoopleider, helpt je.", "Je leidinggevende, verkoopleider, helpt je."),
        ("Je vraagt Bram, de medewerker belt.", "Je vraagt je leidinggevende, de medewerker belt."),
        ("Bram is je leidinggevende.", "Je leidinggevende is je leidinggevende."),
    ],
)
def test_a_role_beside_a_name_is_told_once(text: str, expected: str) -> None:
    assert said(text, hr={"naam": "Sanne Vos"}) == expected


def test_words_beside_no_name_stay() -> None:
    text = "Je leidinggevende, je leidinggevende dus, belt je teamleider je leidinggevende noemt."
    assert said(text) == text


def test_an_employee_says_my_manager() -> None:
    words = "Ik hoop dat Bram tijd heeft. Je kunt mijn teamleider Bram altijd bellen, en Sanne ook."
    data = clean_plan() | {"leidinggevende": {"naam": "Bram Hoekstra"}, "hr": {"naam": "Sanne Vos"}}
    told = without_names(loaded(data | {"zienswijze": words, "inleiding": words}).plan, NOBODY)
    assert told.zienswijze == (
        "Ik hoop dat mijn leidinggevende tijd heeft. Je kunt mijn teamleider altijd bellen, en de HR-adviseur ook."
    )
    assert "dat je leidinggevende tijd heeft" in told.inleiding


def test_signatures_without_names_are_of_the_employee() -> None:
    assert "het verbeterplan van de medewerker, " in shown(clean_plan())
