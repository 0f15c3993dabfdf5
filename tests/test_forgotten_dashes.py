"""A list without its dashes, and keys behind a dash that is too many: one finding, in the user's own words."""

from textwrap import indent, wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support import clean_plan, dump, findings, plan_where, written_in


def without_dash(soort: str, part: str) -> str:
    plan = clean_plan(soort)
    return dump(plan | {part: plan[part][0]})


@pytest.mark.parametrize(
    ("soort", "part", "key"),
    [
        ("verbeterplan", "acties", "titel"),
        ("verbeterplan", "doelen", "gebied"),
        ("verbeterplan", "evaluatiemomenten", "naam"),
        ("actielijst", "acties", "titel"),
        ("koersplan", "oorzaken", "titel"),
        ("stap-rapportage", "sessies", "datum"),
    ],
)
def test_keys_where_a_list_belongs(soort: str, part: str, key: str) -> None:
    text = without_dash(soort, part)
    (one,) = [f for f in findings(text) if f.path[:1] == (part,)]
    assert (one.code, one.path) == ("X04", (part,))
    assert "ontbreekt het streepje" in one.message
    first = clean_plan(soort)[part][0][key]
    assert f"{part}:\n  - {key}: {first}" in one.hint


def test_what_the_hint_says_can_be_written() -> None:
    """The proposed lines, put in the place of the user's, are a list that stands."""
    plan = clean_plan()
    shown = {
        key: plan["acties"][0][key] for key in ("titel", "afspraak", "frequentie") if key in plan["acties"][0]
    }
    (one,) = findings(dump(plan | {"acties": shown}))
    proposed = written_in(one)
    rest = {key: value for key, value in plan.items() if key != "acties"}
    assert "X04" not in [f.code for f in findings(f"{dump(rest)}{proposed}\n")]


def test_names_as_keys_become_the_first_key_of_each_item() -> None:
    plan = clean_plan()
    plan["acties"] = {action["titel"]: {"afspraak": action["afspraak"]} for action in plan["acties"]}
    titles = list(plan["acties"])
    (one,) = findings(dump(plan))
    assert all(f"  - titel: {title}\n    afspraak: " in one.hint for title in titles)


def test_a_bare_text_is_still_a_list_of_one() -> None:
    assert not findings(plan_where("bijlagen", "Verslag van het gesprek van 9 december 2025"))


def with_attachments(written: str) -> str:
    """The clean plan with ``bijlagen`` at its end, as somebody typed it."""
    plan = {key: value for key, value in clean_plan().items() if key != "bijlagen"}
    return f"{dump(plan)}bijlagen:{written}\n"


@pytest.mark.parametrize(
    ("written", "items"),
    [
        (
            "\n  Verslag van 9 december.\n  Cijfers van 2025.",
            ["Verslag van 9 december.", "Cijfers van 2025."],
        ),
        ("\n  Functieprofiel\n  Cijfers 2025\n  Rooster", ["Functieprofiel", "Cijfers 2025", "Rooster"]),
        ("\n  functieprofiel\n  cijfers 2025", ["functieprofiel", "cijfers 2025"]),
        (" Het verslag.\n  De cijfers.", ["Het verslag.", "De cijfers."]),
        ("\n  Klanten gaven een 8,4.\n  Wij een 7.", ["Klanten gaven een 8,4.", "Wij een 7."]),
        ('\n  Verslag van 9 december.\n  "Blauwe" map.', ["Verslag van 9 december.", "'\"Blauwe\" map.'"]),
    ],
)
def test_lines_that_each_say_something_of_their_own(written: str, items: list[str]) -> None:
    (one,) = findings(with_attachments(written))
    assert (one.code, one.path) == ("X04", ("bijlagen",))
    assert f"deze {len(items)} regels" in one.message
    proposed = one.hint.partition("Schrijf: bijlagen:")[2]
    assert proposed == "".join(f"\n  - {item}" for item in items)
    assert not findings(with_attachments(proposed))


def test_lines_that_belong_together_after_all_take_one_dash() -> None:
    assert not findings(with_attachments("\n  - Verslag van 9 december.\n    Cijfers van 2025."))


def test_references_without_dashes_are_told_of_once() -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]["gebied"]
    plan["ondersteuning"][0] |= {"voor_doel": "HIER"}
    (one,) = findings(dump(plan).replace("voor_doel: HIER", f"voor_doel:\n      {goal}\n      {goal}"))
    assert (one.code, one.path) == ("X04", ("ondersteuning", 0, "voor_doel"))
    assert one.hint.endswith(f"\n    - {goal}\n    - {goal}")


def test_criteria_without_dashes() -> None:
    plan = {key: value for key, value in clean_plan().items() if key != "succescriteria"}
    text = f"{dump(plan)}succescriteria:\n  Je haalt 12 afspraken per week.\n  Je quotum is 80%.\n"
    assert "X04" in [one.code for one in findings(text) if one.path == ("succescriteria",)]


@given(
    st.lists(st.sampled_from(["verslag", "van", "Utrecht", "de", "klanten", "2025", "Jansen"]), min_size=40),
    st.integers(60, 110),
)
def test_prose_that_runs_on_is_a_list_of_one(words: list[str], width: int) -> None:
    lines = wrap(" ".join(words), width)
    assert len(lines) > 1
    assert not findings(with_attachments("\n" + indent("\n".join(lines), "  ")))


def test_prose_with_a_sentence_that_ends_its_line() -> None:
    first = "Het verslag van het gesprek van 9 december 2025, met de cijfers van dat hele jaar erbij."
    assert not findings(with_attachments(f" {first}\n  Ook de brief."))
    assert not findings(
        with_attachments(
            f"\n  {first}\n  Ook de brief die daarover naar alle klanten van onze\n  afdeling ging."
        )
    )
    assert not findings(
        with_attachments(" Het verslag van het gesprek met de heer Pieter Anne van den dr.\n  Berg.")
    )


@pytest.mark.parametrize(
    "typed", ["overplaatsing, ontslag", "overplaatsing en ontslag", "Overplaatsing; ontslag"]
)
def test_choices_behind_each_other(typed: str) -> None:
    (one,) = findings(plan_where("gevolgen.maatregelen", typed))
    assert (one.code, one.path) == ("X04", ("gevolgen", "maatregelen"))
    assert one.hint.endswith("maatregelen:\n    - overplaatsing\n    - ontslag")


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("ontslag", "Dit hoort onder ‘maatregelen’"),
        ("overplaatsing of ontslag", "Deze punten horen onder ‘maatregelen’"),
        (["overplaatsing", "andere arbeidsvoorwaarden"], "Deze punten horen onder ‘maatregelen’"),
        ({"ontslag": "ja"}, "‘ontslag’ is een keuze bij ‘maatregelen’"),
        ({"ontslag": "ja", "andere_arbeidsvoorwaarden": "ja"}, "zijn keuzes bij ‘maatregelen’"),
    ],
)
def test_choices_without_the_key_that_holds_them(typed: object, named: str) -> None:
    found = [f for f in findings(plan_where("gevolgen", typed)) if f.code in ("X02", "X04")]
    (one,) = found
    assert named in one.message
    assert "maatregelen:\n" in one.hint and "    - " in one.hint


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ({"ontslag": "nee", "overplaatsing": "ja"}, "laat ‘ontslag’ weg. Schrijf:   maatregelen:\n    - overplaatsing"),
        ({"ontslag": "niet", "overplaatsing": ""}, "laat ‘ontslag’ weg. Schrijf:   maatregelen:\n    - overplaatsing"),
        ({"ontslag": "nee"}, "Laat hem weg: hier staat alleen wat wel geldt."),
        ({"ontslag": "nee", "overplaatsing": "Nee."}, "Laat ze weg: hier staat alleen wat wel geldt."),
    ],
)  # fmt: skip
def test_a_choice_that_is_denied_is_not_advised(typed: dict[str, str], hint: str) -> None:
    said = {"omschrijving": "Dan praten we.", **typed}
    (one,) = [f for f in findings(plan_where("gevolgen", said)) if f.code == "X02"]
    assert one.hint.endswith(hint)
    assert "- ontslag" not in one.hint


def test_a_choice_with_other_words_behind_it_is_not_advised() -> None:
    said = {"omschrijving": "Dan praten we.", "ontslag": "alleen als HR dat ook vindt", "overplaatsing": "ja"}
    found = [f for f in findings(plan_where("gevolgen", said)) if f.code == "X02"]
    assert found and not any("- ontslag" in one.hint for one in found)


def test_a_key_that_looks_like_another_of_its_own_part_belongs_there() -> None:
    (one,) = [
        f
        for f in findings(plan_where("gevolgen", {"omschrijving": "Dan praten we.", "maatregel": "ontslag"}))
        if f.code == "X02"
    ]
    assert one.message == "De sleutel ‘maatregel’ bestaat niet bij ‘gevolgen’."
    assert one.hint == "Bedoelde je ‘maatregelen’?"


@pytest.mark.parametrize(
    "said", ["We kijken dan samen wat past.", "Het ontslag van vorig jaar telt niet mee."]
)
def test_a_sentence_is_no_list_of_choices(said: str) -> None:
    (one,) = [f for f in findings(plan_where("gevolgen", said)) if f.code == "X04"]
    assert "maatregelen" not in one.message


def test_references_behind_each_other() -> None:
    plan = clean_plan()
    plan["doelen"].append({**plan["doelen"][0], "gebied": "Netjes en op tijd"})
    goal = plan["doelen"][0]["gebied"]
    plan["ondersteuning"][0] |= {"voor_doel": f"{goal}, dagstart"}
    (one,) = [f for f in findings(dump(plan)) if f.code in ("X04", "X10")]
    assert one.code == "X10", "the second is no goal"
    plan["doelen"][1]["id"] = "dagstart"
    (one,) = [f for f in findings(dump(plan)) if f.code in ("X04", "X10")]
    assert one.hint.endswith(f"voor_doel:\n    - {goal}\n    - dagstart")
    plan["ondersteuning"][0] |= {"voor_doel": "Netjes en op tijd"}
    assert not [f for f in findings(dump(plan)) if f.code in ("X04", "X10")], "a name may hold such a word"


def test_paragraphs_are_one_text() -> None:
    assert not findings(with_attachments("\n  Het verslag.\n\n  De cijfers."))


def test_keys_behind_a_dash_where_one_belongs() -> None:
    link = {"bestand": "koers.yaml", "norm": "Tevreden klanten"}
    (one,) = [f for f in findings(plan_where("doelen.0.hoort_bij", [link])) if f.code == "X04"]
    assert one.path == ("doelen", 0, "hoort_bij")
    assert "hoort_bij:\n" in one.hint and "bestand: koers.yaml\n" in one.hint and "maar één" not in one.hint
    (two,) = [f for f in findings(plan_where("doelen.0.hoort_bij", [link, link])) if f.code == "X04"]
    assert "maar één" in two.hint


@pytest.mark.parametrize(("typed", "shown"), [("best zeker", "8"), ("8 van de 10", "8"), ("9, denk ik", "9")])
def test_a_mark_that_is_none_says_what_belongs_there(typed: str, shown: str) -> None:
    plan = clean_plan("actielijst")
    plan["acties"][0]["zekerheid"] = typed
    (one,) = findings(dump(plan))
    assert "een cijfer van 1 tot en met 10" in one.message
    assert one.hint.endswith(f"zekerheid: {shown}")


def test_a_number_of_people_that_is_none() -> None:
    plan = clean_plan("stap-rapportage")
    plan["sessies"][0]["aantal"] = "de hele groep"
    (one,) = findings(dump(plan))
    assert "een aantal mensen" in one.message and one.hint.endswith("aantal: 8")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("STAP", "stap-rapportage"),
        ("lijst", "actielijst"),
        ("SPV", "verbeterplan"),
        ("verbeterpln", "verbeterplan"),
        ("Koers", "koersplan"),
    ],
)
def test_the_kind_that_is_meant(typed: str, meant: str) -> None:
    (one,) = [each for each in findings(f"soort: {typed}\n") if each.path == ("soort",)]
    assert one.hint == f"Bedoelde je ‘{meant}’? Schrijf: soort: {meant}"


@pytest.mark.parametrize("typed", ["plan", "brief", "x"])
def test_a_kind_that_nobody_can_guess(typed: str) -> None:
    (one,) = findings(f"soort: {typed}\n")
    assert "Bedoelde je" not in one.hint


@pytest.mark.parametrize(
    ("path", "typed", "hint"),
    [
        ("geschiktheid.terugkerend.antwoord", "ja, heel vaak", "Schrijf hier alleen: ja"),
        ("geschiktheid.terugkerend.antwoord", "Nee. Eén keer.", "Schrijf hier alleen: nee"),
        ("geschiktheid.terugkerend.antwoord", "ja – heel vaak", "Schrijf hier alleen: ja"),
        ("geschiktheid.terugkerend.antwoord", "ja - vaak", "Schrijf hier alleen: ja"),
        ("geschiktheid.terugkerend.antwoord", "Ja (heel vaak)", "Schrijf hier alleen: ja"),
        ("geschiktheid.terugkerend.antwoord", "ja en nee, allebei", ""),
        ("oorzaken.0.categorie", "Kennis en ervaring (vooral)", "Schrijf hier alleen: kennis_en_ervaring"),
        ("geschiktheid.terugkerend.antwoord", "ja en nee", ""),
        ("geschiktheid.terugkerend.antwoord", "jazeker", ""),
        ("oorzaken.0.categorie", "kennis", "Bedoelde je ‘kennis_en_ervaring’?"),
        ("oorzaken.0.categorie", "ervaring", "Bedoelde je ‘kennis_en_ervaring’?"),
        ("oorzaken.0.categorie", "kenis en ervaring", "Bedoelde je ‘kennis_en_ervaring’?"),
        ("oorzaken.0.categorie", "en", ""),
    ],
)
def test_the_choice_that_is_meant(path: str, typed: str, hint: str) -> None:
    (one,) = [f for f in findings(plan_where(path, typed)) if f.code == "X04"]
    assert one.hint == hint


def test_a_code_behind_negeer_is_the_rule() -> None:
    (one,) = findings(plan_where("negeer", "T08"))
    assert one.hint.endswith("negeer:\n  - regel: T08\n    reden: …")


def test_an_answer_in_the_place_of_its_keys_is_told_of_once() -> None:
    (one,) = findings(plan_where("geschiktheid", {"terugkerend": "ja"}))
    assert one.code == "X04" and one.hint.endswith("antwoord: ja")
    assert "S01" in [f.code for f in findings(plan_where("geschiktheid.terugkerend.toelichting", "ja"))]


def test_items_without_a_dash_whose_other_keys_stand_deeper() -> None:
    """As they are left where only the dashes are taken away."""
    texts = "".join(f"  wie: {who}\n    stuurt_op: omzet\n" for who in ("Verkoop", "Werkplaats"))
    told = [one for one in findings(f"soort: koersplan\nsturing:\n{texts}team: Noord\n") if one.code == "X01"]
    assert len(told) == 2
    assert all("streepje ervoor ontbreekt" in one.message for one in told)
    proposed = [written_in(one) for one in told]
    assert proposed == ["  - wie: Verkoop", "  - wie: Werkplaats"]


def test_keys_of_one_part_that_stand_deeper_get_no_dash() -> None:
    text = "soort: koersplan\nleidinggevende:\n  naam: Anja Verhoeven\n    functie: Directeur\n"
    (one,) = [one for one in findings(text) if one.code == "X01"]
    assert "verder naar rechts dan ‘naam’" in one.message


def test_a_text_of_more_lines_is_proposed_with_its_lines() -> None:
    text = "soort: koersplan\nsturing:\n  wie: Verkoop\n  herkenning: |\n    Wij ook.\n    Zij ook.\n"
    (one,) = [one for one in findings(text) if one.path == ("sturing",)]
    proposed = written_in(one)
    assert proposed == "sturing:\n  - wie: Verkoop\n    herkenning: |\n      Wij ook.\n      Zij ook."
