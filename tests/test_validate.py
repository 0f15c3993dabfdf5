"""The shape of a plan: every mistake is told in Dutch, at its place, with what to write instead."""

import copy
from collections.abc import Iterator

import pytest

from spvgen import api
from spvgen.diagnostics import Finding, Position, Severity
from spvgen.quantities import format_quantity
from spvgen.source import entries
from support import (
    CLEAN,
    EXAMPLES,
    ROOT,
    clean_plan,
    codes,
    dump,
    findings,
    parse,
    plan_where,
    plan_with,
    told,
    written_in,
)


def test_clean_plan_gives_nothing() -> None:
    report = api.check(CLEAN.read_bytes(), "plan.yaml")
    assert report.complete
    assert report.findings == ()


@pytest.mark.parametrize(
    ("path", "value", "code", "said", "advised"),
    [
        ("looptijd.start", "12-01-2026", "X04", "12-01-2026", "2026-01-12"),
        ("looptijd.start", "2 maart 2026", "X04", "2 maart 2026", "2026-03-02"),
        ("looptijd.start", "2026\u201103\u201302", "X04", "2 maart 2026", "2026-03-02"),
        ("looptijd.start", "2026-02-30", "X04", "28 dagen", ""),
        ("doelen.0.meting.norm", "minimaal 90.5%", "X04", "90.5", "90,5"),
        ("doelen.0.meting.nulmeting", "7 gesprekken", "X04", "niet te vergelijken", "percentage"),
        ("doelen.0.meting.norm", "minimaal 90", "X04", "‘71%’", "minimaal 90%? Zet dat dan bij de norm"),
        ("evaluatiemomenten.1.datum", "2026-03-30", "X06", "op dezelfde dag: 30 maart 2026", "andere dag"),
        (
            "medewerker.naam",
            "",
            "X03",
            "‘naam’ is nog leeg bij ‘medewerker’",
            "Vul in: voornaam en achternaam.",
        ),
        ("doelen.0.meting.per", "kwartalen", "X04", "kwartalen", "kwartaal"),
        ("doelen.0.aard", "Resultaat", "X04", "Resultaat", "resultaat"),
        ("oorzaken.0.categorie", None, "X03", "categorie", "ligt. Kies uit: kennis_en_ervaring, doelen,"),
        ("oorzaken.0.categorie", "", "X03", "nog leeg", "Vul in: waar de oorzaak ligt. Kies uit: kennis"),
        ("gevolgen", None, "X03", "gevolgen", "omschrijving"),
        ("gevolgen", "We kijken verder.", "X04", "losse tekst", "omschrijving"),
        ("doelen", [], "X03", "doelen", "gebied"),
        (
            "medewerker.naam",
            None,
            "X03",
            "‘naam’ ontbreekt bij ‘medewerker’",
            "Voeg ‘naam:’ toe, met daarachter voornaam",
        ),
        ("medewerker.naam", ["Noor", "Jansen"], "X04", "lijst", "Haal de streepjes weg"),
        ("evaluatiemomenten.2.datum", "2026-04-01", "X06", "1 april 2026", "volgorde"),
        ("looptijd.einde", "2026-03-01", "X06", "1 maart 2026", "omgewisseld"),
        ("uit_dienst_op", "2025-01-31", "X06", "31 januari 2025", "klopt het jaar"),
        ("acties.0.voor_doel", "Terugbelafsprak", "X10", "Terugbelafsprak", "Terugbelafspraken"),
        ("oorzaken.0.categorie", "omstandigheden", "X02", "bevinding", "privé"),
        ("evaluatiemomenten.0.tijd", "10u", "X04", "10u", "10:00"),
        ("soort", "verbeterpan", "X04", "verbeterpan", "verbeterplan"),
        ("soort", None, "X03", "soort", "soort: verbeterplan"),
    ],
)
def test_one_mistake(path: str, value: object, code: str, said: str, advised: str) -> None:
    found = told(plan_where(path, value), code)
    assert found, codes(plan_where(path, value))
    assert said in found[0].message
    assert advised in found[0].hint


@pytest.mark.parametrize(
    ("first", "second", "path"),
    [
        ({"id": "a", "gebied": "Bellen"}, {"id": "A", "gebied": "Mailen"}, "doelen.1.id"),
        ({"gebied": "Bellen"}, {"gebied": "bellen"}, "doelen.1.gebied"),
        ({"id": "mailen", "gebied": "Bellen"}, {"gebied": "Mailen"}, "doelen.1.gebied"),
        ({"id": "bellen", "gebied": "Bellen"}, {"id": "mailen", "gebied": "Mailen"}, None),
    ],
)
def test_two_goals_share_no_name(first: dict[str, str], second: dict[str, str], path: str | None) -> None:
    data = clean_plan()
    data["doelen"] = [data["doelen"][0] | one for one in (first, second)]
    found = [".".join(map(str, one.path)) for one in told(dump(data), "X10") if one.path[0] == "doelen"]
    assert found == ([path] if path else [])


def test_a_key_without_a_space_is_shown_on_its_own_line() -> None:
    text = plan_with(without=("leidinggevende",)) + "leidinggevende:\n  naam:Jo Vos\n"
    (finding,) = told(text, "X04")
    assert finding.hint == "Zet een spatie na de dubbele punt. Schrijf:   naam: Jo Vos"


def test_what_names_no_goal_may_be_the_name_of_a_goal_that_has_none() -> None:
    data = clean_plan()
    data["doelen"].append({key: value for key, value in data["doelen"][0].items() if key != "gebied"})
    data["acties"][0]["voor_doel"] = "Omzet"
    (finding,) = told(dump(data), "X10")
    assert finding.hint == (
        "Is dit een doel dat nog geen naam heeft? Zet daar dan: ‘gebied: Omzet’. "
        "Kies anders uit: ‘Terugbelafspraken’."
    )


def test_unknown_key_is_placed_at_the_key() -> None:
    text = plan_with("looptijd:\n  start: 2026-03-02\n  eind: 2026-08-31")
    (finding,) = told(text, "X02")
    line = text.splitlines()[finding.start.line - 1]
    assert line[finding.start.column - 1 : finding.end.column - 1] == "eind"
    assert finding.hint == "Bedoelde je ‘einde’?"


@pytest.mark.parametrize(
    ("was", "now", "point"),
    [
        ("  start: 2026-03-02", "  start: \u200e2026-03-02", "200E"),
        ("antwoord: ja", "antwoord: ja\u200b", "200B"),
        ("looptijd:", "looptijd\u00a0:", "00A0"),
        ("voor_doel: Terugbel", "voor_doel: Terug\u00adbel", "00AD"),
    ],
)
def test_what_nobody_sees_is_told(was: str, now: str, point: str) -> None:
    text = CLEAN.read_text("utf-8")
    assert was in text
    (finding,) = findings(text.replace(was, now, 1))
    assert (
        f"Er staat een teken in dat je niet ziet (U+{point}): typ de tekst helemaal opnieuw."
        in finding.message
    )


@pytest.mark.parametrize(
    ("sign", "told_of"), [("👩\u200d💻", False), ("❤\ufe0f\u200d🔥", False), ("é\u200d", True)]
)
def test_what_joins_two_signs_of_an_emoji_is_no_unseen_sign(sign: str, told_of: bool) -> None:
    (finding,) = findings(CLEAN.read_text("utf-8").replace("antwoord: ja", f"antwoord: ja{sign}", 1))
    assert ("U+200D" in finding.message) is told_of


def test_one_run_tells_everything() -> None:
    data = clean_plan()
    del data["gevolgen"]
    data["loptijd"] = "2026"
    data["medewerker"]["in_dienst_sinds"] = "1 september 2021"
    data["acties"][1]["voor_doel"] = "Omzet"
    data["doelen"][0]["meting"]["norm"] = "veel"
    data["looptijd"]["einde"] = "2026-01-01"
    found = [(f.code, ".".join(map(str, f.path))) for f in findings(dump(data))]
    assert sorted(found) == [
        ("X02", "loptijd"),
        ("X03", "gevolgen"),
        ("X04", "doelen.0.meting.norm"),
        ("X04", "medewerker.in_dienst_sinds"),
        ("X06", "looptijd.einde"),
        ("X10", "acties.1.voor_doel"),
    ]


def test_a_placeholder_is_no_type_error() -> None:
    text = plan_where("doelen.0.meting.norm", "…")
    assert codes(text) == ["S01"]
    loaded = api.load(text.encode(), "plan.yaml")
    assert loaded.report.complete
    assert dict(loaded.open_places) == {("doelen", 0, "meting", "norm"): "…"}


def test_a_placeholder_in_a_required_date_is_told_once() -> None:
    report = api.check(plan_where("looptijd.start", "…").encode(), "plan.yaml")
    assert [f.code for f in report.findings] == ["S01"]
    assert not report.complete


def test_a_day_that_cant_be_read_does_not_keep_the_rest_from_being_judged() -> None:
    data = clean_plan()
    data["doelen"][0]["deadline"] = "eind mei"
    data["acties"][0]["afspraak"] = "Je werkt aan je communicatie."
    data["evaluatiemomenten"][0]["datum"] = "28-3-2026"  # a Saturday, in another spelling
    report = api.check(dump(data).encode(), "plan.yaml")
    assert [(f.code, f.path[:2]) for f in report.findings if f.code in {"X04", "S02", "T05"}] == [
        ("X04", ("doelen", 0)),
        ("S02", ("acties", 0)),
        ("T05", ("evaluatiemomenten", 0)),
    ]
    assert report.partly
    assert not report.complete
    assert api.load(dump(data).encode(), "plan.yaml").plan is None, "no document without that day"


def typed_values(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of short texts and of those with a figure: dates, numbers and choices are among them."""
    if isinstance(value, str) and (len(value) < 15 or any(sign.isdigit() for sign in value)):
        yield path
    elif isinstance(value, dict | list):
        for step, inner in entries(value):
            yield from typed_values(inner, (*path, step))


@pytest.mark.parametrize("example", ["uitvoerder-afbouw", "klantenservice"])
def test_a_value_that_cant_be_read_is_all_that_is_told(example: str) -> None:
    """What it may answer is left out, so that nothing is said that its correction takes back."""
    sound = parse((EXAMPLES / "goed" / f"{example}.yaml").read_text(encoding="utf-8"))
    known = {(one.code, one.path) for one in findings(dump(sound))}
    looked_at = 0
    for *above, key in typed_values(sound):
        data = copy.deepcopy(sound)
        part = data
        for step in above:
            part = part[step]
        part[key] = "zomaar"
        report = api.check(dump(data).encode(), "plan.yaml")
        if report.partly:
            looked_at += 1
            new = {(one.code, one.path) for one in report.findings} - known
            assert new == {("X04", (*above, key))}
    assert looked_at > 12


def test_brackets_of_a_placeholder_are_text() -> None:
    text = CLEAN.read_text("utf-8").replace("naam: Karim Aydin", "naam: [Naam manager]")
    report = api.check(text.encode(), "plan.yaml")
    assert [f.code for f in report.findings] == ["S01"]
    assert report.complete


def test_cut_off_text_in_braces() -> None:
    text = plan_with() + "\nbijlagen: [x]\n"
    text = text.replace("bijlagen: [x]", "").replace(
        "acties:\n", "acties:\n- {titel: Lijst, afspraak: Deel je lijst, elke maandag}\n", 1
    )
    (finding,) = told(text, "X09")
    assert "elke maandag" in finding.message
    assert "aanhalingstekens" in finding.hint


def test_a_bare_text_is_a_list_of_one() -> None:
    text = plan_with("aanleiding:\n  omschrijving: Zie de cijfers.\n  sterke_punten: Je bent nooit te laat.")
    loaded = api.load(text.encode(), "plan.yaml")
    assert loaded.plan.aanleiding.sterke_punten == ("Je bent nooit te laat.",)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_point_that_lacks_something_is_marked_to_the_end_of_its_first_line(end: str) -> None:
    text = CLEAN.read_text("utf-8").replace("    verwachting: ", "    # verwachting: ", 1).replace("\n", end)
    (finding,) = told(text, "X03")
    assert finding.path == ("doelen", 0, "verwachting")
    assert finding.end == Position(finding.start.line, len(finding.excerpt) + 1)


def test_an_empty_value_is_an_absent_one() -> None:
    assert codes(plan_with("bijlagen:\n-\nhr:\n  naam: Esther de Boer\n  functie: ''")) == []


def test_an_empty_point_among_others_is_told() -> None:
    (finding,) = told(plan_with("bijlagen:\n- Functieprofiel\n-"), "X03")
    assert finding.path == ("bijlagen", 1)


@pytest.mark.parametrize("written", ["{Deel je lijst, elke maandag}", "{wekelijks, bellen}"])
def test_text_that_lost_its_quotes_does_not_vanish(written: str) -> None:
    found = findings(plan_with() + f"inleiding: {written}\n")
    assert [f.code for f in found] == ["X04"]
    assert "aanhalingstekens" in found[0].hint


def test_a_part_in_which_nothing_is_filled_in_is_absent() -> None:
    text = CLEAN.read_text("utf-8") + "afsluiting:\n  datum:\n  uitkomst:\n"
    assert codes(text) == []


TOM = (ROOT / "examples" / "tom-bakker.yaml").read_text("utf-8")


def without_line(start: str) -> str:
    """Tom's plan without the first line that begins with these words."""
    lines = TOM.splitlines()
    gone = next(i for i, line in enumerate(lines) if line.strip().startswith(start))
    return "\n".join(lines[:gone] + lines[gone + 1 :]) + "\n"


def line_of(start: str) -> int:
    """Number of the first line of Tom's plan that begins with these words."""
    return 1 + next(i for i, line in enumerate(TOM.splitlines()) if line.strip().startswith(start))


def faults(text: str) -> list[Finding]:
    return [finding for finding in findings(text) if finding.code.startswith("X")]


@pytest.mark.parametrize(
    ("gone", "says", "write"),
    [
        ("ondersteuning:", "‘ondersteuning’", "ondersteuning:\n  - vorm: coaching"),
        ("acties:", "‘acties’", "acties:\n  - titel: Telefonische acquisitie"),
        ("evaluatiemomenten:", "‘evaluatiemomenten’", "evaluatiemomenten:\n  - naam: Eerste evaluatie"),
        ("looptijd:", "‘start’ en ‘einde’ horen niet bij ‘hr’", "looptijd:\n  start: 2025-07-08"),
        ("ondertekening:", "horen niet bij ‘gevolgen’", "ondertekening:\n  wijze: keuze"),
        ("gevolgen:", "‘gevolgen:’", "gevolgen:\n  omschrijving: >-"),
        ("meting:", "‘meting:’", "    meting:\n      indicator: Omzet als deel van je quotum tot die dag"),
    ],
)
def test_a_heading_that_is_gone_is_told_once_with_the_line_to_put_back(
    gone: str, says: str, write: str
) -> None:
    (finding,) = faults(without_line(gone))
    assert says in finding.message
    assert written_in(finding) == write
    first = write.splitlines()[1]
    mended = write.join(without_line(gone).rsplit(first, 1))
    assert not faults(mended)


def test_a_key_that_is_gone_above_its_text() -> None:
    (finding,) = faults(without_line("verwachting:"))
    assert (finding.code, finding.path[-1]) == ("X03", "verwachting")
    assert f"vanaf regel {line_of('verwachting:')} hoort nu bij ‘aard’" in finding.hint
    assert written_in(finding).startswith("    verwachting: |\n      Je haalt minimaal 80%")


def test_keys_of_a_part_below_stand_one_step_too_far_left() -> None:
    text = TOM.replace("    meting:\n      indicator: Omzet", "    indicator: Omzet", 1)
    for key in ("nulmeting: 64%", "norm: minimaal 80%", "per: looptijd", "bron: salesdashboard"):
        text = text.replace(f"      {key}", f"    {key}", 1)
    text = text.replace("      tussendoelen:\n        - datum", "    tussendoelen:\n        - datum", 1)
    (finding,) = faults(text)
    assert "horen onder ‘meting:’" in finding.message
    assert written_in(finding).startswith("    meting:\n      indicator: Omzet")
    assert written_in(finding).endswith("            waarde: 74%")


def test_a_key_below_its_neighbour_instead_of_next_to_it() -> None:
    text = TOM.replace("    haalbaar: >-\n", "      deadline: 2025-09-01\n    haalbaar: >-\n", 1)
    (finding,) = faults(text.replace("    deadline: 2025-09-01\n  - gebied: Klant", "  - gebied: Klant", 1))
    assert "‘deadline’ hoort niet onder ‘meting’" in finding.message
    assert "4 spaties" in finding.hint


def test_an_item_that_stands_in_the_list_of_another() -> None:
    item = "  - titel: Nabellen\n    afspraak: Je belt.\n"
    deeper = "      - titel: Nabellen\n        afspraak: Je belt.\n"
    (finding,) = faults(TOM.replace("  - titel: Leadopvolging", f"{deeper}  - titel: Leadopvolging"))
    assert "niet bij ‘als_dan’, maar bij ‘acties’" in finding.message
    assert written_in(finding) == item.rstrip()


@pytest.mark.parametrize("before", ["", "    Een goede zin.\n"])
def test_a_sentence_with_a_colon_below_a_block(before: str) -> None:
    start = TOM.index("  omschrijving: >-")
    end = TOM.index("  voorbeelden:")
    sentence = "  Je maakt meer offertes dan nu: twee per week.\n"
    text = f"{TOM[:start]}  omschrijving: |\n{before}{sentence}{TOM[end:]}"
    (finding,) = faults(text)
    assert "hoort bij ‘omschrijving’ op regel 22" in finding.message
    assert written_in(finding) == "    Je maakt meer offertes dan nu: twee per week."


@pytest.mark.parametrize(
    ("was", "now", "meant"),
    [
        ("evaluatiemomenten:", "evaluaties:", "evaluatiemomenten"),
        ("\ndoelen:", "\ndoel:", "doelen"),
        ("looptijd:", "periode:", "looptijd"),
        ("  functie: Accountmanager Sales", "  rol: Accountmanager Sales", "functie"),
        ("huidige_situatie:", "huidige situatie:", "huidige_situatie"),
        ("verwachting:", "Verwachtingen nu:", "verwachting"),
    ],
)
def test_another_name_for_a_key_that_is_missing_is_one_fault(was: str, now: str, meant: str) -> None:
    (finding,) = faults(TOM.replace(was, now, 1))
    assert finding.code == "X02"
    assert f"‘{meant}’ ontbreekt" in finding.message
    assert finding.hint == f"Bedoelde je ‘{meant}’?"


@pytest.mark.parametrize("key", ["eerdere gesprekken", "eerdere-gesprekken", "eerdre_gesprekken"])
def test_another_name_for_a_key_does_not_also_show_that_one_as_lacking(key: str) -> None:
    (finding,) = findings(TOM.replace("eerdere_gesprekken:", f"{key}:"))
    assert (finding.code, finding.hint) == ("X02", "Bedoelde je ‘eerdere_gesprekken’?")


@pytest.mark.parametrize("below", ["\n  - gebied: Omzet", "\n  gebied: Omzet", " Omzet"])
def test_a_key_that_means_one_that_is_there_is_no_reason_for_a_second(below: str) -> None:
    number = TOM[: TOM.index("\ndoelen:")].count("\n") + 2
    (finding,) = faults(f"{TOM}doelen 1:{below}\n")
    assert finding.code == "X02"
    assert finding.hint.startswith(f"‘doelen’ staat al op regel {number}. ")
    assert "Bedoelde je" not in finding.hint


def test_an_unknown_key_gets_no_endless_list() -> None:
    (finding,) = faults(f"{TOM}hobby: zeilen\n")
    assert finding.code == "X02"
    assert "Hier kan" not in finding.hint


@pytest.mark.parametrize(
    ("was", "now", "write"),
    [
        (
            "        - datum: 2025-07-22\n          waarde: 68%\n",
            "        - 68%\n",
            "        - datum: …\n          waarde: 68%",
        ),
        ("  einde: 2025-09-01", "  einde: 2025-09-01\nonderbrekingen: mei", "onderbrekingen:\n  - van: …\n    tot_en_met: …"),
        ("soort: verbeterplan", "soort: verbeterplan.", "soort: verbeterplan"),
        ("        - datum: 2025-07-22\n          waarde: 68%\n", "        - datum:2025-07-22\n", "        - datum: 2025-07-22"),
    ],
)  # fmt: skip
def test_the_line_to_write_can_be_pasted(was: str, now: str, write: str) -> None:
    finding = faults(TOM.replace(was, now, 1))[0]
    assert written_in(finding) == write


def test_text_where_one_key_belongs_is_kept() -> None:
    start = TOM.index("gevolgen:")
    end = TOM.index("ondertekening:")
    (finding,) = faults(f"{TOM[:start]}gevolgen: Er kan ontslag volgen.\n{TOM[end:]}")
    assert written_in(finding) == "gevolgen:\n  omschrijving: Er kan ontslag volgen."


def test_text_that_ran_on_behind_a_choice_is_told_by_its_line() -> None:
    (finding, *_) = faults(without_line("bevinding: >-"))
    assert finding.code == "X04"
    assert f"vanaf regel {line_of('bevinding: >-')}" in finding.hint


@pytest.mark.parametrize(
    ("says", "span"),
    [
        ("maandelijks", "maand"),
        ("per week", "week"),
        ("elke dag", "dag"),
        ("wekelijks", "week"),
        ("per kwartaal", "kwartaal"),
    ],
)
def test_other_words_for_a_span(says: str, span: str) -> None:
    (found,) = told(plan_where("doelen.0.meting.per", says), "X04")
    assert found.hint == f"Schrijf: {span}"


def test_what_is_no_span_gets_no_proposal() -> None:
    (found,) = told(plan_where("doelen.0.meting.per", "seizoen"), "X04")
    assert "Schrijf" not in found.hint


@pytest.mark.parametrize(
    ("text", "path", "hint"),
    [
        ("oorzaken: onbekend\ndoelen 1:\n  gebied: A\n", "doelen 1", "Zet er één keer ‘doelen:’ boven"),
        (
            "aanleiding:\n  omschrijving: Te laat.\n  eerdere gesprekken: geen\n",
            "aanleiding.eerdere gesprekken",
            "Bedoelde je ‘eerdere_gesprekken’?",
        ),
        ("organisatie: Voorbeeld BV\nAlle doelen:\n  - gebied: A\n", "Alle doelen", "‘doelen’"),
    ],
)
def test_a_key_below_a_text_is_no_more_of_that_text(text: str, path: str, hint: str) -> None:
    [told] = [one for one in faults(f"soort: verbeterplan\n{text}") if one.code == "X02"]
    assert ".".join(map(str, told.path)) == path
    assert hint in told.hint and "|" not in told.hint.partition("Schrijf")[0]


def test_numbered_keys_are_the_points_of_one_list() -> None:
    one, two = "  gebied: Bellen\n  verwachting: |\n    Eerst.\n\n    Dan.\n", "  gebied: Mailen\n"
    found = faults(f"soort: verbeterplan\ndoelen 1:\n{one}doelen 2:\n{two}")
    [told] = [fault for fault in found if "doelen" in fault.message]
    assert written_in(told).splitlines() == [
        "doelen:", "  - gebied: Bellen", "    verwachting: |", "      Eerst.", "", "      Dan.", "  - gebied: Mailen",
    ]  # fmt: skip


def test_a_numbered_key_with_braces_keeps_what_stands_between_them() -> None:
    one, two = '{gebied: Bellen, verwachting: "Je belt,\n   elke dag."}', "{gebied: Mailen}"
    found = faults(f"soort: verbeterplan\ndoelen 1: {one} # eerst\ndoelen 2:\n  {two}\n")
    [told] = [fault for fault in found if "doelen" in fault.message]
    assert written_in(told).splitlines() == [
        "doelen:", '  - {gebied: Bellen, verwachting: "Je belt,', '    elke dag."}', "  - {gebied: Mailen}",
    ]  # fmt: skip


MEASURED = {"per": "maand", "norm": "maximaal 5", "nulmeting": "15 per maand"}


@pytest.mark.parametrize(
    ("measured", "hint"),
    [
        (MEASURED, "Bij ‘per’ staat al: maand. Schrijf: 15"),
        (MEASURED | {"nulmeting": "15 klachten per maand"}, "Is de norm maximaal 5 klachten? Zet"),
        (
            MEASURED | {"norm": "maximaal 5 klachten", "nulmeting": "15 klachten per maand"},
            "Bij ‘per’ staat al: maand. Schrijf: 15 klachten",
        ),
        (MEASURED | {"per": "week"}, "Dit telt per maand en de norm per week. Zet hier"),
        (MEASURED | {"nulmeting": "11 per kwartaal"}, "Dit telt per kwartaal en de norm per maand. Zet hier"),
        (
            MEASURED | {"norm": "maximaal 5 klachten", "nulmeting": "40 klachten per kwartaal"},
            "Dit telt per kwartaal en de norm per maand. Zet hier",
        ),
        (MEASURED | {"nulmeting": "15 per dossier"}, "Is de norm maximaal 5 per dossier? Zet"),
    ],
)
def test_a_span_that_has_its_own_key_is_no_unit(measured: dict[str, str], hint: str) -> None:
    [told] = faults(plan_where("doelen.0.meting", measured))
    assert told.hint.startswith(hint)


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("begeleiding: x", "‘ondersteuning’ staat al op regel"),
        ("opmerking: Nog bellen.", "Haal hem weg, of zet"),
        ("personeelsnummer: 4512", "Haal hem weg, of zet"),
    ],
)
def test_a_key_that_only_looks_alike_is_not_proposed(key: str, hint: str) -> None:
    [told] = faults(f"{TOM}{key}\n")
    assert told.hint.startswith(hint)


def test_measures_right_below_the_consequences_stay() -> None:
    [told] = faults(plan_with("gevolgen:\n  - waarschuwing\n  - overplaatsing\n"))
    assert written_in(told).splitlines() == [
        "gevolgen:", "  omschrijving: …", "  maatregelen:", "    - waarschuwing", "    - overplaatsing",
    ]  # fmt: skip


def test_text_behind_a_sign_and_a_number_is_not_lost() -> None:
    [told] = faults(
        plan_where("doelen.0.relevant", "PLEK").replace("PLEK", "Dit is prioriteit # 1 in je werk.")
    )
    assert (told.code, told.path) == ("X09", ("doelen", 0, "relevant"))
    assert written_in(told).strip() == 'relevant: "Dit is prioriteit # 1 in je werk."'
    assert not faults(
        plan_where("doelen.0.relevant", "PLEK").replace("PLEK", "Dit hoort erbij. # één van twee")
    )


@pytest.mark.parametrize(
    ("soort", "part", "called"),
    [
        ("koersplan", "meetritme", "meten"),
        ("verbeterplan", "succescriteria", "mijlpalen"),
        ("verbeterplan", "hr", "bijstand"),
    ],
)
def test_a_part_is_known_by_its_keys_whatever_it_is_called(soort: str, part: str, called: str) -> None:
    plan = clean_plan(soort)
    plan[called] = plan.pop(part)
    hints = [one.hint for one in api.check(dump(plan).encode(), "plan.yaml").findings if one.code == "X02"]
    assert hints == [f"Bedoelde je ‘{part}’?"]


@pytest.mark.parametrize("key", ["norm", "nulmeting"])
def test_no_figure_is_asked_for_where_there_may_be_nothing_to_count(key: str) -> None:
    (found,) = [
        one for one in findings(plan_where(f"doelen.0.meting.{key}", "voldoende")) if one.code == "X04"
    ]
    assert "Verzin dan geen getal: laat deze regel weg" in found.hint


@pytest.mark.parametrize(
    "day", ["28-4-2026", "28/04/2026", "28 april 2026", "dinsdag 28 april 2026", "20260428"]
)
def test_a_day_that_can_only_be_read_one_way_is_a_tip_and_the_plan_stands(day: str) -> None:
    text = plan_where("evaluatiemomenten.1.datum", day)
    loaded = api.load(text.encode(), "plan.yaml")
    (found,) = loaded.report.findings
    assert (found.code, found.severity, found.hint) == ("X04", Severity.TIP, "Schrijf: 2026-04-28")
    assert loaded.report.complete
    right = api.load(plan_where("evaluatiemomenten.1.datum", "2026-04-28").encode(), "plan.yaml")
    assert loaded.plan == right.plan


@pytest.mark.parametrize("day", ["4-5-2026", "28-4-26", "28 april", "maandag 28 april 2026", "2026-04-31"])
def test_a_day_that_can_be_read_otherwise_is_a_fault(day: str) -> None:
    loaded = api.load(plan_where("evaluatiemomenten.1.datum", day).encode(), "plan.yaml")
    assert [one.severity for one in loaded.report.findings if one.code == "X04"] == [Severity.FOUT]
    assert loaded.plan is None


@pytest.mark.parametrize("day", ["4-5-2026", "04-05-2026", "4/5/2026"])
def test_a_day_that_can_be_read_otherwise_is_told_both_ways(day: str) -> None:
    (found,) = told(plan_where("evaluatiemomenten.1.datum", day), "X04")
    assert "begrepen als 4 mei 2026" in found.message
    assert found.message.endswith("Wie de maand vooraan zet, leest er 5 april 2026 in.")
    assert found.hint == "Schrijf: 2026-05-04"


@pytest.mark.parametrize(("figure", "meant"), [("71", "71%"), ("12,1", "12,1%")])
def test_a_bare_number_beside_a_percentage_is_one(figure: str, meant: str) -> None:
    loaded = api.load(plan_where("doelen.0.meting.nulmeting", figure).encode(), "plan.yaml")
    (found,) = [one for one in loaded.report.findings if one.code == "X04"]
    assert (found.severity, found.hint) == (Severity.TIP, f"Schrijf: {meant}")
    assert format_quantity(loaded.plan.doelen[0].meting.nulmeting) == meant  # type: ignore[union-attr]


@pytest.mark.parametrize("figure", ["0,62", "412", "62 klanten"])
def test_another_number_beside_a_percentage_is_a_fault(figure: str) -> None:
    (found,) = [one for one in findings(plan_where("doelen.0.meting.nulmeting", figure)) if one.code == "X04"]
    assert found.severity is Severity.FOUT


@pytest.mark.parametrize(("written", "meant"), [("Ja", "ja"), ("NEE", "nee"), (" Deels ", "deels")])
def test_a_choice_in_other_capitals_is_meant_as_it_is_called(written: str, meant: str) -> None:
    plan = clean_plan()
    stand = {"actie": plan["acties"][0]["titel"], "gedaan": written}
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-05-29", "acties": [stand]}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    (found,) = [one for one in loaded.report.findings if one.code == "X04"]
    assert (found.severity, found.hint) == ("tip", f"Schrijf: {meant}")
    assert loaded.plan.evaluatiemomenten[0].verslag.acties[0].gedaan == meant


# --- A day of before the plan, without its year -----------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("3 maart", "Bedoel je 2026-03-03? Dat is na de eerste dag (2 maart 2026)"),
        ("16 maart", "Bedoel je 2026-03-16?"),
        ("1 april", "Bedoel je 2026-04-01?"),
    ],
)
@pytest.mark.parametrize("path", ["uitgereikt_op", "aanleiding.eerdere_gesprekken.0.datum"])
def test_a_day_shortly_behind_the_start_may_be_of_this_year(typed: str, hint: str, path: str) -> None:
    (found,) = [one for one in findings(plan_where(path, typed)) if one.code == "X04"]
    assert hint in found.hint and "Is het een jaar eerder? Schrijf: 2025-" in found.hint


@pytest.mark.parametrize(
    ("typed", "written"),
    [("2 maart", "2026-03-02"), ("20 februari", "2026-02-20"), ("12 december", "2025-12-12")],
)
def test_a_day_before_the_start_has_one_year(typed: str, written: str) -> None:
    (found,) = [one for one in findings(plan_where("uitgereikt_op", typed)) if one.code == "X04"]
    assert found.hint == f"Schrijf: {written}"


@pytest.mark.parametrize(
    "said", ["jaar", "per jaar", "jaarlijks", "half jaar", "halfjaarlijks", "kalenderjaar"]
)
def test_a_year_is_no_span_of_a_plan(said: str) -> None:
    (found,) = [one for one in findings(plan_where("doelen.0.meting.per", said)) if one.code == "X04"]
    assert "Reken het jaargetal om naar een kwartaal" in found.hint


@pytest.mark.parametrize(
    ("said", "hint"), [("maandelijks", "Schrijf: maand"), ("kwartal", "kwartaal"), ("jaargang", "")]
)
def test_other_spans_are_no_year(said: str, hint: str) -> None:
    (found,) = [one for one in findings(plan_where("doelen.0.meting.per", said)) if one.code == "X04"]
    assert hint in found.hint and "jaargetal" not in found.hint


_NOTHING_TO_COUNT = "Valt er niets te tellen?"


def _advice_on(norm: str, indicator: str) -> str:
    measured = {"indicator": indicator, "norm": norm, "per": "maand", "bron": "maandlijst"}
    (found,) = told(plan_where("doelen.0.meting", measured), "X04")
    return found.hint


@pytest.mark.parametrize(
    ("indicator", "norm", "example"),
    [
        ("klachten", "zo min mogelijk", "‘maximaal 3 klachten’"),
        ("aantal retouren per week", "zo laag mogelijk", "‘maximaal 3 retouren’"),
        ("klachten van klanten", "goed", "‘maximaal 5 klachten’"),
        ("nagebelde offertes", "veel", "‘minimaal 5 nagebelde offertes’"),
        ("omzet", "veel", "‘minimaal 5 afspraken’"),
        ("percentage klachten", "weinig", "‘maximaal 3 fouten’"),
    ],
)
def test_the_example_counts_what_the_plan_counts(indicator: str, norm: str, example: str) -> None:
    hint = _advice_on(norm, indicator)
    assert example in hint and _NOTHING_TO_COUNT in hint


@pytest.mark.parametrize("norm", ["vier", "driekwart", "minimaal twaalf"])
def test_a_number_in_words_is_no_want_of_one(norm: str) -> None:
    assert _NOTHING_TO_COUNT not in _advice_on(norm, "klachten")


@pytest.mark.parametrize(
    ("key", "said"), [("nulmeting", "veel"), ("waarde", "hoog"), ("nulmeting", "driekwart")]
)
def test_a_course_has_no_expectation_to_write_instead(key: str, said: str) -> None:
    course = clean_plan("koersplan")
    course["norm"][key] = said
    (found,) = told(dump(course), "X04")
    assert "verwachting" not in found.hint
