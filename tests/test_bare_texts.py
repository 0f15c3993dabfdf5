"""A bare text where keys belong, and a list where one text does: the hint puts it where it was meant to be."""

import re
from typing import Any

import pytest

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.source import read_source
from support import clean_plan, dump, plan_where, told, written_in


def found(text: str) -> list[Finding]:
    return told(text, "X04")


def proposed(text: str) -> str:
    (one,) = found(text)
    return written_in(one)


def read_back(text: str) -> Any:
    """What the reader of plans makes of a proposal."""
    source, wrong = read_source(text.encode(), "plan.yaml")
    assert source and not wrong
    return source.value


@pytest.mark.parametrize(
    ("heading", "typed", "shown"),
    [
        ("hr", "  naam Karin Smit", "hr:\n  naam: Karin Smit"),
        ("hr", "  Naam = Karin Smit", "hr:\n  naam: Karin Smit"),
        ("hr", "  naam Karin\n  functie HR-adviseur", "hr:\n  naam: Karin\n  functie: HR-adviseur"),
        ("looptijd", "  start 2-3-2026\n  einde 31 augustus 2026", "start: 2026-03-02\n  einde: 2026-08-31"),
        ("evaluatiemomenten", "  - naam Eerste evaluatie", "  - naam: Eerste evaluatie\n    datum: …"),
        ("acties", "  - titel Nabellen", "  - titel: Nabellen\n    afspraak: …"),
        ("acties", "  - afspraak Je belt elke maandag.", "  - titel: …\n    afspraak: Je belt elke maandag."),
    ],
)
def test_a_key_without_its_colon_is_no_part_of_the_text(heading: str, typed: str, shown: str) -> None:
    plan = clean_plan()
    plan.pop(heading)
    text = f"{dump(plan)}{heading}:\n{typed}\n"
    (one,) = [one for one in found(text) if "dubbele punt" in one.message]
    assert shown in one.hint and one.hint.count("Schrijf") == 1


@pytest.mark.parametrize(
    ("heading", "typed", "shown"),
    [
        ("hr", "naamloos", "naam: naamloos"),
        ("gevolgen", "Maatregelen kunnen volgen.", "omschrijving: Maatregelen kunnen volgen."),
        ("gevolgen", "omschrijving van wat er volgt", "omschrijving: omschrijving van wat er volgt"),
        ("ondertekening", "plaats is Utrecht", "plaats: plaats is Utrecht"),
        ("hr", "naam", "naam: naam"),
    ],
)
def test_a_sentence_that_begins_with_the_word_of_a_key_is_a_text(
    heading: str, typed: str, shown: str
) -> None:
    plan = clean_plan()
    plan[heading] = typed
    assert shown in proposed(dump(plan))


@pytest.mark.parametrize(
    ("path", "typed", "shown"),
    [
        ("hr", "Els de Wit", "hr:\n  naam: Els de Wit"),
        ("gevolgen", "Dan kan demotie volgen.", "gevolgen:\n  omschrijving: Dan kan demotie volgen."),
        ("aanleiding", "Je cijfers lopen terug.", "aanleiding:\n  omschrijving: Je cijfers lopen terug."),
        ("ondertekening", "akkoord", "ondertekening:\n  wijze: akkoord"),
        ("ondertekening", "Utrecht", "ondertekening:\n  plaats: Utrecht"),
        ("looptijd", "2026-03-02 t/m 2026-08-31", "looptijd:\n  start: 2026-03-02\n  einde: 2026-08-31"),
        (
            "looptijd",
            "7 december 2026 tot 5 maart 2027",
            "looptijd:\n  start: 2026-12-07\n  einde: 2027-03-05",
        ),
        ("looptijd", "14-09-2026 – 12-03-2027", "looptijd:\n  start: 2026-09-14\n  einde: 2027-03-12"),
        ("looptijd", "schooljaar 2026/2027, eerste helft", "looptijd:\n  start: …\n  einde: …"),
        ("evaluatiemomenten.0", "5 oktober 2026", "- naam: …\n  datum: 2026-10-05"),
        ("evaluatiemomenten", "maandelijks", "evaluatiemomenten:\n  - naam: …\n    datum: …"),
        ("evaluatiemomenten", "elke 4 weken", "evaluatiemomenten:\n  - naam: …\n    datum: …"),
        ("evaluatiemomenten.0", "Eerste evaluatie", "- naam: Eerste evaluatie\n  datum: …"),
        ("acties.0.wie", ["Ans", "Bert-Jan"], "  wie: Ans en Bert-Jan"),
        ("doelen.0.meting", "80% per maand", "  meting:\n    norm: 80% per maand"),
        ("doelen.0.meting", "het dashboard", "  meting:\n    indicator: het dashboard"),
        (
            "evaluatiemomenten.0.verslag",
            "Het ging goed.",
            "  verslag:\n    datum: …\n    besproken: Het ging goed.",
        ),
        (
            "acties.0.als_dan",
            ["Als je de voicemail krijgt, dan bel je later."],
            "  - als: je de voicemail krijgt\n    dan: bel je later.",
        ),
        (
            "acties.0.als_dan",
            ["Als de klant boos is: dan bel je"],
            "  - als: de klant boos is\n    dan: bel je",
        ),
        ("looptijd", "2-3-2026 T/M 31-8-2026", "looptijd:\n  start: 2026-03-02\n  einde: 2026-08-31"),
        ("evaluatiemomenten", ["wekelijks overleg"], "- naam: …\n  datum: …"),
        ("evaluatiemomenten", ["Een keer praten"], "- naam: Een keer praten\n  datum: …"),
        (
            "aanleiding.voorbeelden",
            ["Elke week te laat"],
            "  - datum: …\n    feit: Elke week te laat",
        ),
        ("doelen", ["Meer bellen"], "- gebied: …\n  verwachting: Meer bellen\n  huidige_situatie: …"),
        ("negeer", "T08", "negeer:\n  - regel: T08\n    reden: …"),
        ("negeer", "Zo afgesproken.", "negeer:\n  - regel: …\n    reden: Zo afgesproken."),
    ],
)
def test_a_text_goes_behind_the_key_that_it_fits(path: str, typed: object, shown: str) -> None:
    assert proposed(plan_where(path, typed)) == shown


LINES = (
    "Haal je de doelen niet,",
    "dan kan demotie volgen: zie de cao.",
    "",
    "  - ook ontslag # is mogelijk",
)


@pytest.mark.parametrize("sign", ["|", "|2-", ">+"])
@pytest.mark.parametrize(("path", "keys"), [("gevolgen", 1), ("evaluatiemomenten.0.verslag", 2)])
def test_a_text_of_several_lines_keeps_them_behind_its_key(path: str, keys: int, sign: str) -> None:
    plan = plan_where(path, "HIER")
    indent = next(len(line) - len(line.lstrip(" -")) for line in plan.splitlines() if "HIER" in line)
    block = "\n".join([sign, *(f"{' ' * (indent + 2)}{line}".rstrip() for line in LINES)])
    (part,) = read_back(f"{proposed(plan.replace('HIER', block))}\n").values()
    assert len(part) == keys
    assert [*part.values()][-1].split() == " ".join(LINES).split()


def test_names_in_brackets_get_the_same_advice_as_names_with_dashes() -> None:
    text = plan_where("acties.0.wie", "HIER").replace("HIER", "[Ans, Bert-Jan]")
    (one,) = found(text)
    assert "zonder haken" in one.hint
    assert one.hint.endswith("wie: Ans en Bert-Jan")


def test_a_day_goes_behind_the_key_for_a_day() -> None:
    plan = clean_plan()
    text = dump(plan | {"evaluatiemomenten": "HIER"}).replace("HIER", "\n  - 2026-03-30\n  - 2026-05-11")
    hints = [written_in(one) for one in found(text)]
    assert hints == [f"  - naam: …\n    datum: {day}" for day in ("2026-03-30", "2026-05-11")]


def test_points_where_one_text_belongs_become_that_text() -> None:
    sentences = ["Je belt elke dag vijf klanten.", "Je haalt 80%: minimaal."]
    text = plan_where("zienswijze", sentences)
    shown = proposed(text)
    assert shown == "zienswijze: |\n  Je belt elke dag vijf klanten.\n  Je haalt 80%: minimaal."
    plan = {key: value for key, value in clean_plan().items() if key != "zienswijze"}
    assert not found(f"{dump(plan)}{shown}\n")


@pytest.mark.parametrize("words", ["Haal: 80%", "- nee", "Je haalt 80% (of meer)!"])
def test_one_point_where_a_text_belongs_reads_the_same(words: str) -> None:
    assert read_back(f"{proposed(plan_where('zienswijze', [words]))}\n") == {"zienswijze": words}


def test_a_point_of_several_lines_keeps_them() -> None:
    text = plan_where("zienswijze", ["Je belt:\n- elke dag\n\n- vijf klanten\n", "En je mailt."])
    plan = {key: value for key, value in clean_plan().items() if key != "zienswijze"}
    reads = "Je belt:\n- elke dag\n\n- vijf klanten\nEn je mailt.\n"
    assert read_back(f"{dump(plan)}{proposed(text)}\n")["zienswijze"] == reads


@pytest.mark.parametrize(
    ("condition", "then"),
    [
        ("de klant vraagt: wat kost dat", "noem je de prijs"),
        ("# 3 belt", "'s ochtends: bel je terug"),
        ('hij "nee" zegt', "[open] laat je het los"),
        ("het stil is", "wacht je"),
    ],
)
def test_an_if_then_line_in_keys_reads_the_same(condition: str, then: str) -> None:
    shown = proposed(plan_where("acties.0.als_dan", [f"Als {condition}, dan {then}"]))
    assert read_back(f"als_dan:\n{shown}\n") == {"als_dan": [{"als": condition, "dan": then}]}
    assert ('"' in shown) is (condition != "het stil is")


def test_days_that_stand_as_keys_keep_their_texts_as_they_are() -> None:
    days = {"2026-01-14": "Op deze dag: 7 klanten niet gebeld.", "2026-01-15": "# drie"}
    shown = read_back(f"{proposed(plan_where('aanleiding.voorbeelden', days))}\n")
    assert shown == {"voorbeelden": [{"datum": day, "feit": text} for day, text in days.items()]}


@pytest.mark.parametrize(
    "words", ["Haal: 80%", "# drie", "'s Ochtends", "- nee", "null", "80% (of meer)", "C:\\a: b"]
)
def test_a_text_behind_a_new_dash_reads_the_same(words: str) -> None:
    shown = proposed(plan_where("negeer", {"regel": "T08", "reden": words}))
    assert read_back(f"{shown}\n") == {"negeer": [{"regel": "T08", "reden": words}]}


@pytest.mark.parametrize(
    ("points", "mark", "without"),
    [("\n        - {}", "het streepje", "streepje"), (" [{}]", "de haken", "haken")],
)
def test_points_where_one_figure_belongs(points: str, mark: str, without: str) -> None:
    def hint(*figures: str) -> str:
        between = "\n        - " if "\n" in points else ", "
        plan = plan_where("doelen.0.meting.norm", "NORM")
        (one,) = found(plan.replace(" NORM", points.format(between.join(figures))))
        return one.hint

    assert hint("80%") == f"Hier hoort geen lijst. Haal {mark} weg, en zet de waarde achter de sleutel."
    assert hint("80%", "90%") == (
        f"Hier kan er maar één staan. Kies er één, en zet die zonder {without} achter de sleutel."
    )


def test_one_point_where_one_text_belongs() -> None:
    (one,) = found(plan_where("medewerker.naam", ["Sara de Vries"]))
    assert one.hint == "Haal het streepje weg. Schrijf:   naam: Sara de Vries"


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("medewerker.naam", "Onder ‘naam:’ horen geen andere sleutels. Zet de waarde zelf erachter."),
        ("looptijd.start", "Onder ‘start:’ horen geen andere sleutels. Zet de waarde zelf erachter."),
        ("aanleiding.sterke_punten.0", "Zet de hele tekst achter het streepje, tussen aanhalingstekens."),
    ],
)
def test_keys_where_one_value_belongs(path: str, hint: str) -> None:
    told = found(plan_where(path, {"voornaam": "Sara", "achternaam": "de Vries"}))
    assert [one.hint for one in told] == [hint]


def test_the_dash_of_the_item_itself_stays() -> None:
    (one,) = found(plan_where("acties.0.titel", ["Dagstart"]))
    assert one.hint.startswith("Haal het streepje weg.") and one.hint.endswith("- titel: Dagstart")
    (one,) = found(plan_where("acties.0.titel", ["Dagstart", "en meer"]))
    assert re.search(r"een \|. Schrijf: ( *)- titel: \|\n\1    Dagstart\n\1    en meer$", one.hint)


def test_brackets_are_no_dashes() -> None:
    (one,) = found(dump(clean_plan() | {"zienswijze": "HIER"}).replace("HIER", "[zo, en zo]"))
    assert "aanhalingstekens" in one.hint


# --- Where there is nothing ------------------------------------------------------------------------


@pytest.mark.parametrize("nothing", ["n.v.t.", "nvt", "Geen", "niet van toepassing"])
@pytest.mark.parametrize(
    "path", ["hr", "uitgereikt_op", "medewerker.in_dienst_sinds", "doelen.0.meting.nulmeting"]
)
def test_what_says_that_there_is_nothing_may_go(path: str, nothing: str) -> None:
    plan = clean_plan()
    *above, last = path.split(".")
    part: Any = plan
    for step in above:
        part = part[int(step) if step.isdigit() else step]
    part[last] = nothing
    (one,) = found(dump(plan))
    assert one.hint == "Valt hier niets in te vullen? Haal de regel dan weg: dit onderdeel mag ontbreken."


@pytest.mark.parametrize("path", ["looptijd.start", "evaluatiemomenten.0.datum", "looptijd"])
def test_what_may_not_lack_does_not_go(path: str) -> None:
    assert "weg" not in found(plan_where(path, "n.v.t."))[0].hint


def test_a_span_of_days_behind_another_key() -> None:
    plan = clean_plan() | {"looptijd": {"periode": "14-09-2026 – 12-03-2027"}}
    findings = api.check(dump(plan).encode(), "plan.yaml").findings
    told = [one for one in findings if one.path[:1] == ("looptijd",)]
    assert [one.code for one in told] == ["X02"]
    assert told[0].hint.endswith("Schrijf:   start: 2026-09-14\n  einde: 2027-03-12")


# --- What can't be compared ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "norm", "shown"),
    [
        (
            "€ 310.000",
            "minimaal 20%",
            "Dit is een bedrag en de norm is een percentage. Zet hier ook een perc",
        ),
        ("12 klachten", "maximaal 5%", "Dit is een aantal klachten en de norm is een percentage."),
        ("12%", "€ 90.000", "Zet hier ook een bedrag, of maak van de norm een percentage."),
        ("310.000", "minimaal € 420.000", "dezelfde eenheid als de norm? Schrijf dan: € 310.000"),
        ("12", "minimaal 5 deals", "dezelfde eenheid als de norm? Schrijf dan: 12 deals"),
        ("310 duizend", "minimaal € 420.000", "Schrijf het getal voluit: € 310.000"),
        ("12 offertes", "minimaal 5 deals", "Gebruik dezelfde eenheid als de norm: deals."),
    ],
)
def test_an_amount_beside_a_share_is_no_other_spelling(now: str, norm: str, shown: str) -> None:
    plan = clean_plan()
    plan["doelen"][0]["meting"] |= {"nulmeting": now, "norm": norm, "tussendoelen": []}
    (one,) = found(dump(plan))
    assert shown in one.hint


# --- A value in the place of its key ---------------------------------------------------------------


def x_of(text: str, *part: str) -> list[Finding]:
    findings = api.check(text.encode(), "plan.yaml").findings
    return [one for one in findings if one.code.startswith("X") and one.path[: len(part)] == part]


def test_a_day_as_a_key() -> None:
    plan = clean_plan()
    plan["aanleiding"]["voorbeelden"] = [
        {"9 juni 2026": "op route 12 te laat"},
        {"12-06-2026": "weer te laat"},
    ]
    told = x_of(dump(plan), "aanleiding")
    assert [one.code for one in told] == ["X02", "X02"]
    shown = [read_back(written_in(one)) for one in told]
    assert shown[0] == [{"datum": "2026-06-09", "feit": "op route 12 te laat"}]
    assert shown[1] == [{"datum": "2026-06-12", "feit": "weer te laat"}]


def test_days_as_keys_without_dashes() -> None:
    plan = clean_plan()
    plan["aanleiding"]["voorbeelden"] = {"9 juni 2026": "te laat", "12-06-2026": "weer te laat"}
    (one,) = x_of(dump(plan), "aanleiding")
    assert read_back(written_in(one)) == {
        "voorbeelden": [
            {"datum": "2026-06-09", "feit": "te laat"},
            {"datum": "2026-06-12", "feit": "weer te laat"},
        ]
    }


def test_a_rule_as_a_key() -> None:
    (one,) = x_of(dump(clean_plan() | {"negeer": [{"T08": "kort plan"}]}), "negeer")
    assert read_back(written_in(one)) == [{"regel": "T08", "reden": "kort plan"}]


def test_a_key_in_a_bracket_is_a_text_that_runs_on() -> None:
    plan = dump(clean_plan()).replace("  verwachting:", "  (bron: cijferprogramma)\n  verwachting:", 1)
    (one,) = [each for each in x_of(plan, "doelen") if "(bron" in each.path]
    assert "Hier kan nog" not in one.hint and "springt niet ver genoeg in" in one.message
    assert "spaties voor." not in one.hint  # the report says so above the line itself


@pytest.mark.parametrize(
    ("path", "typed", "shown"),
    [
        ("acties.0.voor_doel", "alle", "Geldt het voor alle doelen? Haal ‘voor_doel’ dan weg."),
        ("acties.0.voor_doel", "1", "Schrijf: Terugbelafspraken"),
        ("acties.0.voor_doel", "doel 1", "Schrijf: Terugbelafspraken"),
        ("doelen.0.meting.per", "4 weken", "Haal ‘per’ weg, en schrijf bij ‘verwachting’: ‘Per 4 weken …’."),
        ("doelen.0.meting.per", "periode", "schrijf bij ‘verwachting’: ‘Per periode van 4 weken …’."),
        (
            "doelen.0.meting.per",
            "per verkoopperiode",
            "schrijf bij ‘verwachting’: ‘Per periode van 4 weken …’.",
        ),
        ("doelen.0.meting.nulmeting", "71.5%", "Schrijf: 71,5%"),
        ("doelen.0.meting.norm", "minimaal 90.5 %", "Schrijf: minimaal 90,5 %"),
        ("doelen.0.meting.norm", "minimaal 4.1", "Bedoel je 4,1 of 4.100?"),
        ("doelen.0.meting.per", "elke twee weken", "‘Per twee weken …’."),
        ("doelen.0.meting.per", "elke maand", "Schrijf: maand"),
        ("doelen.0.meting.per", "maandelijks", "Schrijf: maand"),
        ("doelen.0.meting.per", "per week", "Schrijf: week"),
        ("ondersteuning.0.vorm", "meelopen", "Schrijf: coaching"),
        ("ondersteuning.0.vorm", "cursus", "Schrijf: training"),
        ("ondersteuning.0.vorm", "knutselen", "Kies ‘anders’, en zet ‘knutselen’ in de tekst erbij."),
        ("gevolgen.maatregelen", ["andere functie"], "Schrijf: overplaatsing"),
        ("gevolgen.maatregelen", ["verlenging"], "Schrijf: verdere_begeleiding"),
        ("gevolgen.maatregelen", ["einde contract"], "Schrijf: ontslag"),
        ("geschiktheid.terugkerend.antwoord", "klopt", "Schrijf: ja"),
        ("afsluiting", {"datum": "2026-08-31", "uitkomst": "niet gehaald"}, "Schrijf: doelen_niet_behaald"),
    ],
)
def test_other_words_for_a_choice(path: str, typed: object, shown: str) -> None:
    (one,) = x_of(plan_where(path, typed), path.split(".", maxsplit=1)[0])
    assert one.hint.endswith(shown)


@pytest.mark.parametrize(
    ("key", "typed", "shown"),
    [
        ("gedaan", "half", "Schrijf: deels"),
        ("gedaan", "33%", "Schrijf: deels"),
        ("gedaan", "Gedeeltelijk.", "Schrijf: deels"),
        ("gedaan", "nog niet", "Schrijf: nee"),
        ("gedaan", "gelukt", "Schrijf: ja"),
        ("oordeel", "loopt_achter", "Schrijf: niet_op_schema"),
        ("oordeel", "Loopt achter", "Schrijf: niet_op_schema"),
        ("oordeel", "gaat goed", "Schrijf: op_schema"),
        ("oordeel", "half", "Schrijf: deels_op_schema"),
    ],
)
def test_other_words_in_a_report(key: str, typed: str, shown: str) -> None:
    report = {
        "datum": "2026-03-30",
        "oordeel": "op_schema",
        "acties": [{"actie": "Dagstart", "gedaan": "ja"}],
    }
    part = report if key in report else report["acties"][0]
    part[key] = typed
    (one,) = x_of(plan_where("evaluatiemomenten.0.verslag", report), "evaluatiemomenten")
    assert one.hint == shown


def test_a_goal_that_is_not_there_has_no_number() -> None:
    (one,) = x_of(plan_where("acties.0.voor_doel", "7"), "acties")
    assert "Kies uit" in one.hint


# --- Older forms -----------------------------------------------------------------------------------


def test_the_course_so_far_has_a_place() -> None:
    (one,) = x_of(dump(clean_plan() | {"voortgang": "Het ging goed."}), "voortgang")
    assert "eerdere_gesprekken" in one.hint and "spv evaluate" in one.hint


def test_the_kind_with_a_capital_is_told_with_the_rest() -> None:
    plan = clean_plan() | {"soort": "Verbeterplan"}
    plan["looptijd"] = {"start": "7 dec", "einde": "2026-08-31"}
    told = x_of(dump(plan))
    assert [one.path for one in told] == [("soort",), ("looptijd", "start")]


def test_of_a_kind_that_nobody_knows_no_keys_are_told() -> None:
    assert [one.path for one in x_of(dump(clean_plan() | {"soort": "recept"}))] == [("soort",)]
