"""What a plan prints says what holds for that plan, and nothing twice."""

import re
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from spvgen import api, composing
from spvgen.document.pictured import MomentKind, Progress, StandingKind, Timeline
from support import clean_plan, dump

EXTENDED = {"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Je ging van 71% naar 84%."}


def printed(plan: dict[str, Any], letter: Any = None) -> str:
    made = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md", letter=letter)
    assert made.unprinted == ()
    return " ".join(made.data.decode().split())


def with_help(**keys: str) -> dict[str, Any]:
    plan = clean_plan()
    plan["ondersteuning"] = [
        {"titel": "Hulp", "afspraak": "Je krijgt hulp bij je telefoongesprekken.", **keys}
    ]
    return plan


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"start": "2026-03-10", "einde": "2026-03-10"}, "_op 10 maart 2026_"),
        ({"start": "2026-03-10", "einde": "2026-03-17"}, "_van 10 maart 2026 tot en met 17 maart 2026_"),
        ({"start": "2026-03-10"}, "_vanaf 10 maart 2026_"),
        ({"einde": "2026-03-17"}, "_tot en met 17 maart 2026_"),
        (
            {"afspraak": "Op 10 en 17 maart 2026 is er een cursus.", "start": "2026-03-10", "einde": "2026-03-17"},
            "_van 10 maart 2026 tot en met 17 maart 2026_",
        ),
    ],
)  # fmt: skip
def test_days_of_help_are_told_once(keys: dict[str, str], told: str) -> None:
    plan = with_help(**keys)
    line = f"**Hulp**: {plan['ondersteuning'][0]['afspraak']}\\ {told}"
    assert f"- {line} ## 4. Evaluatiemomenten" in printed(plan)


def test_help_without_a_name_is_called_by_what_was_agreed() -> None:
    plan = with_help()
    del plan["ondersteuning"][0]["titel"]
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", "besproken": "Het gaat goed."}
    told = printed(plan, letter=("gespreksverslag", 0))
    assert "deze hulp: ‘Je krijgt hulp bij je telefoongesprekken’. In dit verslag" in told


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"vorm": "training", "wie": "hr"}, "_training · geregeld door Esra Yildiz_"),
        ({"vorm": "training", "wie": "HR"}, "_training · geregeld door Esra Yildiz_"),
        ({"vorm": "training", "wie": "Leidinggevende"}, "_training · geregeld door Karim Haddad_"),
        ({"vorm": "training", "wie": "HR van het hoofdkantoor"}, "_training · door HR van het hoofdkantoor_"),
        ({"vorm": "training", "wie": "leidinggevende"}, "_training · geregeld door Karim Haddad_"),
        ({"vorm": "training", "wie": "Karim Haddad"}, "_training · geregeld door Karim Haddad_"),
        ({"vorm": "coaching", "wie": "Karim Haddad"}, "_coaching · door Karim Haddad_"),
        ({"vorm": "mentor", "wie": "leidinggevende"}, "_mentoring · door Karim Haddad_"),
        ({"vorm": "training", "wie": "Karin Mol"}, "_training · door Karin Mol_"),
        ({"vorm": "coaching", "wie": "hr"}, "_coaching · door Esra Yildiz_"),
        ({"vorm": "middelen", "wie": "leidinggevende"}, "_middelen · geregeld door Karim Haddad_"),
        ({"vorm": "anders", "wie": "hr"}, "_andere hulp · geregeld door Esra Yildiz_"),
        ({"vorm": "anders", "wie": "leidinggevende"}, "_andere hulp · geregeld door Karim Haddad_"),
        ({"vorm": "anders", "wie": "Karin Mol"}, "_andere hulp · door Karin Mol_"),
    ],
)
def test_who_arranges_help_does_not_give_it(keys: dict[str, str], told: str) -> None:
    plan = with_help(**keys)
    plan["hr"] = {"naam": "Esra Yildiz"}
    plan["leidinggevende"] = {"naam": "Karim Haddad"}
    assert told in printed(plan)


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"vorm": "middelen", "einde": "2026-04-30"}, "_middelen · uiterlijk op 30 april 2026_"),
        ({"vorm": "training", "einde": "2026-04-30"}, "_training · uiterlijk klaar op 30 april 2026_"),
        ({"vorm": "coaching", "einde": "2026-04-30"}, "_coaching · tot en met 30 april 2026_"),
        ({"vorm": "anders", "einde": "2026-04-30"}, "_andere hulp · tot en met 30 april 2026_"),
        (
            {"vorm": "middelen", "start": "2026-03-10", "einde": "2026-04-30"},
            "_middelen · van 10 maart 2026 tot en met 30 april 2026_",
        ),
        (
            {"vorm": "training", "frequentie": "wekelijks", "einde": "2026-04-30"},
            "_training · wekelijks · tot en met 30 april 2026_",
        ),
    ],
)
def test_a_thing_or_a_course_without_a_start_is_there_by_its_last_day(
    keys: dict[str, str], told: str
) -> None:
    """As ``spv new`` says above that line: who reads *tot en met* would have to give the scanner back."""
    assert told in printed(with_help(**keys))


@pytest.mark.parametrize(
    ("per", "told"), [("maand", "gemeten per maand"), ("looptijd", "gemeten over de looptijd")]
)
def test_over_which_span_is_told_without_a_norm_too(per: str, told: str) -> None:
    plan = clean_plan()
    plan["doelen"][0]["meting"] = {"indicator": "Reviews", "per": per}
    assert f"**Wat we meten**: Reviews\\ {told}" in printed(plan)


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (["68%"], "**Tussendoel**: 68% op 7 april 2026"),
        (["68%", "72%"], "**Tussendoelen**: 68% op 7 april 2026 · 72% op 8 april 2026"),
    ],
)
def test_one_milestone_is_told_as_one(steps: list[str], told: str) -> None:
    plan = clean_plan()
    milestones = [{"datum": f"2026-04-0{day}", "waarde": step} for day, step in enumerate(steps, start=7)]
    plan["doelen"][0]["meting"]["tussendoelen"] = milestones
    assert told in printed(plan)


@pytest.mark.parametrize(
    ("norm", "indicator", "ratio"),
    [
        ("minimaal 80%", "", True),
        ("maximaal 1,5", "Fouten per 100 recepten", True),
        ("minimaal 5 punten", "Gemiddeld aantal punten in tien gesprekken", True),
        ("minimaal 11 deals", "Gesloten deals", False),
        ("minimaal 4 opdrachten", "Nieuwe opdrachten, gemiddelde per maand", False),
        ("€ 18.000", "Geboekte courtage", False),
    ],
)
def test_what_does_not_add_up_is_measured_by_the_month(norm: str, indicator: str, ratio: bool) -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    goal["meting"] = {"indicator": indicator, "norm": norm, "per": "maand"}
    plan["succescriteria"] = [{"voor_doel": goal["gebied"], "criterium": "De norm is gehaald."}]
    assert f"**Norm**: **{norm} {'(gemeten per maand)' if ratio else 'per maand'}**" in printed(plan)


@pytest.mark.parametrize(
    ("says", "norm", "told"),
    [
        ("Per gesprek haal je gemiddeld minimaal zeven punten.", "minimaal 7 punten", False),
        ("Er is per maand hoogstens één overtreding.", "maximaal 1 overtreding", False),
        ("Alle sets zijn op de afgesproken datum klaar.", "precies 100%", False),
        ("Minimaal 8 van de 10 klussen zijn op tijd klaar.", "minimaal 80%", False),
        ("Minimaal 7 van de 10 klussen zijn op tijd klaar.", "minimaal 80%", True),
        ("Je bespreekt de punten van de lijst.", "minimaal 7 punten", True),
    ],
)
def test_a_criterion_that_states_the_norm_is_the_expectation_itself(says: str, norm: str, told: bool) -> None:
    plan = clean_plan()
    plan.pop("succescriteria", None)
    plan["doelen"] = [plan["doelen"][0] | {"verwachting": says, "meting": {"norm": norm}}]
    criteria = printed(plan).partition("## 5. Succescriteria")[2].partition("##")[0]
    assert (says in criteria) is not told
    assert (f"de norm van {norm} gehaald" in criteria) is told


def test_pauses_share_one_row() -> None:
    plan = clean_plan()
    plan["onderbrekingen"] = [
        {"van": "2026-04-20", "tot_en_met": "2026-04-24"},
        {"van": "2026-05-05", "tot_en_met": "2026-05-05"},
    ]
    row = "- **Pauze in het plan**: 20 april 2026 tot en met 24 april 2026\\ 5 mei 2026 (één dag) ##"
    assert row in printed(plan)


def extended(**parts: Any) -> dict[str, Any]:
    """The clean plan with a report of its last talk, and two months more."""
    plan = clean_plan() | parts
    figure = {"voor_doel": "Terugbelafspraken", "waarde": "84%"}
    plan["evaluatiemomenten"][-1]["verslag"] = {"datum": "2026-08-31", "metingen": [figure]}
    plan["evaluatiemomenten"].append({"naam": "Slot", "datum": "2026-10-30"})
    plan["verlengingen"] = [EXTENDED]
    return plan


def test_help_begins_with_what_it_is_and_the_extension_comes_behind_it() -> None:
    part = printed(extended()).partition("## 3.")[2].partition("## 4.")[0]
    begin = " Ondersteuning en begeleiding Je staat er niet alleen voor. Deze hulp krijg je van ons: - **"
    assert part.startswith(begin)
    assert part.rstrip().endswith("Wat we daarover hebben afgesproken, lees je onder ‘Verlenging’.")


def test_the_norm_of_an_extended_plan_stands_at_the_new_end() -> None:
    plan = extended()
    assert "| 30 oktober 2026 | norm: minimaal 90%" in printed(plan)
    figure = {"voor_doel": "Terugbelafspraken", "waarde": "80%"}
    plan["evaluatiemomenten"][4]["verslag"] = {"datum": "2026-06-29", "metingen": [figure]}
    report = printed(plan, ("gespreksverslag", 6))
    assert "| 31 augustus 2026 | norm: minimaal 90%" in report, "it stays what it was on its day"
    plan["doelen"][0]["deadline"] = "2026-07-31"
    assert "| 31 juli 2026 | norm: minimaal 90%" in printed(plan)


@pytest.mark.parametrize(
    ("end", "told", "in_letter"),
    [
        (
            "2026-10-23",
            "Na 31 augustus 2026 gaat deze hulp door: coaching.",
            "- Deze hulp gaat door na 31 augustus 2026: coaching.",
        ),
        (
            "2026-08-24",
            "Wat we daarover hebben afgesproken, lees je onder ‘Verlenging’.",
            "- De hulp die in je plan staat. Staat er een einddatum bij, dan loopt die hulp tot en met die dag, "
            "behalve als hierboven iets anders staat.",
        ),
        (
            "",
            "Wat we daarover hebben afgesproken, lees je onder ‘Verlenging’.",
            "- De hulp die in je plan staat. - Wat er kan volgen",
        ),
    ],
)
def test_which_help_goes_on_is_told_as_far_as_it_is_known(end: str, told: str, in_letter: str) -> None:
    coaching = {"titel": "Coaching", "afspraak": "Karim belt elke week een uur met je mee.", "einde": end}
    plan = extended(ondersteuning=[{key: value for key, value in coaching.items() if value}])
    assert f"Het plan is verlengd. {told}" in printed(plan)
    assert in_letter in printed(plan, ("verlenging", 0))


def test_a_letter_gives_no_more_time_for_a_goal_with_a_day_of_its_own() -> None:
    plan = extended()
    plan["doelen"][0]["deadline"] = "2026-07-31"
    assert "de tijd. " not in printed(plan, ("verlenging", 0))


@pytest.mark.parametrize(("figure", "told"), [("91%", "nog niet helemaal gehaald"), ("84%", "niet gehaald")])
def test_a_last_talk_does_not_deny_what_was_reached(figure: str, told: str) -> None:
    plan = clean_plan()
    figures = [{"voor_doel": "Terugbelafspraken", "waarde": figure}]
    report = {"datum": "2026-08-31", "metingen": figures, "oordeel": "niet_op_schema"}
    plan["evaluatiemomenten"][-1]["verslag"] = report
    assert f"**Oordeel**: **Het doel is {told}.**" in printed(plan, ("gespreksverslag", 6))


def test_a_goal_without_figures_has_a_dash_in_the_overview() -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    course = {
        "gebied": "Cursus",
        "verwachting": "Je hebt de cursus afgerond.",
        "huidige_situatie": "Nog niet.",
    }
    plan["doelen"] = [goal, goal | {"gebied": "Mail", "id": "mail"}, course | {"deadline": "2026-06-30"}]
    plan["succescriteria"] = ["Alle doelen zijn bereikt."]
    assert "| Cursus | – | – | 30 juni 2026 |" in printed(plan)


NORM = "minimaal 90% (gemeten per maand)"


@pytest.mark.parametrize(
    ("days", "head", "rows"),
    [
        (
            ("2026-06-30", "2026-07-31", "2026-06-30"),
            "Norm | Uiterlijk",
            [f"{NORM} | 30 juni 2026", f"{NORM} | 31 juli 2026", "– | 30 juni 2026"],
        ),
        ((None, None, None), "Norm", [NORM, NORM, "–"]),
        (("2026-06-30", None, None), "Norm", [f"{NORM}, uiterlijk 30 juni 2026", NORM, "–"]),
        (
            (None, "2026-06-30", "2026-07-31"),
            "Norm",
            [NORM, f"{NORM}, uiterlijk 30 juni 2026", "uiterlijk 31 juli 2026"],
        ),
        ((None, None, "2026-07-31"), "Norm", [NORM, NORM, "uiterlijk 31 juli 2026"]),
    ],
)  # fmt: skip
def test_no_goal_of_the_overview_seems_without_an_end_beside_one_with_a_day(
    days: tuple[str | None, ...], head: str, rows: list[str]
) -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    course = {"gebied": "Cursus", "verwachting": "Je hebt de cursus af.", "huidige_situatie": "Nog niet."}
    plan["doelen"] = [goal, deepcopy(goal) | {"gebied": "Mail", "id": "mail"}, course]
    for each, day in zip(plan["doelen"], days, strict=True):
        each.pop("deadline", None)
        each.update({"deadline": day} if day else {})
    plan["succescriteria"] = ["Alle doelen zijn bereikt."]
    told = printed(plan).partition("Dit zijn je doelen in het kort: ")[2]
    first, second, third = rows
    assert told.startswith(f"| Doel | Nu | {head} |")
    assert f"| Terugbelafspraken | 71% | {first} | | Mail | 71% | {second} | | Cursus | – | {third} |" in told


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("drs. Hendrik-Jan Pelgrim", "Hendrik-Jan Pelgrim"),
        ("prof. dr. Anna de Wit", "Anna de Wit"),
        ("Drs. P. Mol", "P. Mol"),
        ("Irma Dros", "Irma Dros"),
        ("mevrouw Terpstra", "mevrouw Terpstra"),
    ],
)
def test_a_letter_calls_nobody_by_a_title(name: str, said: str) -> None:
    plan = clean_plan()
    plan["leidinggevende"] = {"naam": name, "functie": "teammanager"}
    text = printed(plan)
    assert f"**Directe manager**: {name}, teammanager" in text
    assert f"Bespreek het meteen met {said}, dan" in text


def test_the_last_talk_before_each_of_two_extensions_says_before_which() -> None:
    plan = clean_plan()
    plan["verlengingen"] = [EXTENDED, EXTENDED | {"datum": "2026-10-30", "nieuw_einde": "2026-12-18"}]
    plan["evaluatiemomenten"] += [
        {"naam": "Na de zomer", "datum": "2026-10-30"},
        {"naam": "Slot", "datum": "2026-12-18"},
    ]
    told = printed(plan)
    before = "(het laatste gesprek van vóór de verlenging tot en met"
    assert f"**Eindbeoordeling**: maandag 31 augustus 2026 {before} 30 oktober 2026)" in told
    assert f"**Na de zomer**: vrijdag 30 oktober 2026 {before} 18 december 2026)" in told
    assert told.count(before) == 2


@pytest.mark.parametrize(("done", "told"), [("nee", "Nee"), ("deels", "Deels"), ("ja", "Ja")])
@pytest.mark.parametrize("note", ["", "Op maandag niet."])
def test_what_was_done_and_what_not_stand_there_alike(done: str, told: str, note: str) -> None:
    plan = clean_plan()
    acts = [{"actie": "Dagstart", "gedaan": done} | ({"toelichting": note} if note else {})]
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", "acties": acts, "oordeel": "op_schema"}
    row = f"| **Dagstart**{'<br>' if note else ''}{note} | {told} |"
    assert row in printed(plan)
    assert row in printed(plan, ("gespreksverslag", 0))
    assert "**Oordeel**: **Je ligt op schema.**" in printed(plan)


@pytest.mark.parametrize("held", [False, True])
def test_before_the_first_report_the_signing_is_still_to_come(held: bool) -> None:
    plan = clean_plan() | {"ondertekening": {"datum": "2026-02-27", "plaats": "Assen"}}
    if held:
        plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", "besproken": "Het gaat goed."}
    says = "De ondertekening was gepland" if held else "We tekenen"
    assert f"{says} op 27 februari 2026 in Assen." in printed(plan)


def test_a_figure_stands_beside_what_was_agreed_for_that_day() -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    goal["meting"]["tussendoelen"] = [
        {"datum": "2026-03-30", "waarde": "75%"},
        {"datum": "2026-06-29", "waarde": "83%"},
    ]
    figure = {"voor_doel": "Terugbelafspraken", "waarde": "74%", "toelichting": "Eén week ziek."}
    for moment, day in ((0, "2026-03-30"), (1, "2026-04-28"), (-1, "2026-08-31")):
        plan["evaluatiemomenten"][moment]["verslag"] = {"datum": day, "metingen": [dict(figure)]}
    told, norm = printed(plan), "minimaal 90% (gemeten per maand)"
    goal_told = "| **Terugbelafspraken**<br>Eén week ziek. | 74% |"
    assert (
        f"| Doel | Stand | Tussendoel | Norm | | --- | --- | --- | --- | {goal_told} 75% | {norm} |" in told
    )
    assert f"{goal_told} 75% op 30 maart 2026 | {norm} |" in told, "of another day"
    assert f"| Doel | Stand | Norm | | --- | --- | --- | {goal_told} {norm} |" in told, (
        "at the end the norm counts"
    )


def test_what_was_not_measured_is_told_before_the_figures() -> None:
    plan = clean_plan()
    plan["doelen"].append(deepcopy(plan["doelen"][0]) | {"gebied": "Klantbestand", "id": "bestand"})
    figures = [{"voor_doel": "Terugbelafspraken", "waarde": "84%"}]
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", "metingen": figures}
    told = printed(plan, ("gespreksverslag", 0))
    assert "## Hoe het ervoor staat Niet gemeten: ‘Klantbestand’. | Doel | Stand |" in told


@pytest.mark.parametrize("view", ["", "Ik herken dit."])
def test_a_signed_plan_has_no_empty_lines_to_write_on(view: str) -> None:
    plan = clean_plan() | ({"zienswijze": view} if view else {})
    assert "Dat kan hier." in printed(plan) or "Hier is ruimte voor wat je wilt zeggen." in printed(plan)
    plan["ondertekening"] = {"wijze": "keuze", "datum": "2026-02-26", "vingerafdruk": "abc123"}
    told = printed(plan).partition("## Jouw reactie ")[2].partition(" ## Ondertekening")[0]
    assert told == (
        f"> {view}" if view else "Heb je een reactie opgeschreven? Dan staat die op het getekende exemplaar."
    )


OLD_END = {"titel": "Handleiding", "afspraak": "Je schrijft een handleiding.", "deadline": "2026-08-31"}


def test_what_was_due_at_the_old_end_is_due_at_the_new_one_everywhere() -> None:
    plan = extended()
    plan["acties"].append(OLD_END)
    document = printed(plan)
    assert "**Uiterlijk**: 30 oktober 2026 (eerst 31 augustus 2026)" in document
    assert "uiterlijk 30 oktober 2026 (eerst 31 augustus 2026)" in document
    letter = printed(plan, ("verlenging", 0))
    assert "Voor je doel heb je tot en met 30 oktober 2026 de tijd." in letter
    assert "Voor de actie ‘Handleiding’ is 30 oktober 2026 nu de uiterste dag." in letter
    plan["evaluatiemomenten"][-2]["verslag"]["acties"] = [{"actie": "Handleiding", "gedaan": "ja"}]
    assert "Handleiding" not in printed(plan, ("verlenging", 0))


def test_a_letter_tells_goals_with_a_day_of_their_own_apart() -> None:
    plan = extended()
    plan["doelen"].append(plan["doelen"][0] | {"gebied": "Klantbestand", "deadline": "2026-07-31"})
    letter = printed(plan, ("verlenging", 0))
    changes, _, stays = letter.partition("## Wat blijft")
    assert "- Voor ‘Terugbelafspraken’ heb je tot en met 30 oktober 2026 de tijd." in changes
    assert "- De uiterste dag van ‘Klantbestand’: 31 juli 2026." in stays
    assert "**Uiterlijk**: 31 juli 2026 " in printed(plan)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ({"Klantbestand": "2026-07-31"}, ["‘Klantbestand’: 31 juli 2026"]),
        (
            {"Klantbestand": "2026-07-31", "Nazorg": "2026-06-30"},
            ["‘Klantbestand’: 31 juli 2026", "‘Nazorg’: 30 juni 2026"],
        ),
        ({"Nazorg": "2026-06-30", "Offertes": "2026-08-31"}, ["‘Nazorg’: 30 juni 2026"]),
        # near misses: goals for which there is time till the new end
        ({}, []),
        ({"Offertes": "2026-08-31"}, []),
        ({"Offertes": None}, []),
    ],
)
def test_a_letter_names_the_goals_whose_day_stays(days: dict[str, str | None], told: list[str]) -> None:
    plan = extended()
    for area, day in days.items():
        goal = plan["doelen"][0] | {"gebied": area, "deadline": day}
        plan["doelen"].append({key: value for key, value in goal.items() if value})
    stays = printed(plan, ("verlenging", 0)).partition("## Wat blijft")[2]
    assert re.findall("- De uiterste dag van (.*?)[.]", stays) == told


def test_a_letter_about_a_first_extension_knows_nothing_of_a_second() -> None:
    plan = extended()
    plan["verlengingen"].append({"datum": "2026-10-30", "nieuw_einde": "2026-12-18", "reden": "Nog even."})
    plan["evaluatiemomenten"].append({"naam": "Einde", "datum": "2026-12-18"})
    assert "tot en met 30 oktober 2026 de tijd." in printed(plan, ("verlenging", 0))
    assert "tot en met 18 december 2026 de tijd." in printed(plan, ("verlenging", 1))
    assert "**Uiterlijk**: 18 december 2026 (eerst 31 augustus 2026)" in printed(plan)


def test_how_a_goal_is_measured_stands_in_rows_with_the_norm_in_bold() -> None:
    plan = clean_plan()
    measured = "- **Wat we meten**: aandeel klanten dat op de afgesproken dag is teruggebeld - **Nu**: 71%"
    goal = "- **Norm**: **minimaal 90% (gemeten per maand)** - **Bron**: maandrapport van het klantsysteem - "
    assert measured in printed(plan)
    assert goal in printed(plan)
    plan["doelen"][0]["meting"] = {"norm": "minimaal 90%", "bron": "het klantsysteem"}
    told = printed(plan)
    assert "- **Norm**: **minimaal 90%** - **Bron**: het klantsysteem - **" in told
    assert "Wat we meten" not in told and "**Nu**" not in told
    plan["doelen"][0]["meting"] = {"indicator": "Teruggebelde klanten"}
    told = printed(plan)
    assert "- **Wat we meten**: Teruggebelde klanten - **" in told
    assert "**Norm**" not in told and "**Bron**" not in told


OWN_PAGE = "--- ## Na de start Wat hier staat, kwam er na de start van het plan bij."


@pytest.mark.parametrize(
    "later",
    [
        {
            "evaluatiemomenten": [
                {"naam": "Eerste", "datum": "2026-03-30", "verslag": {"datum": "2026-03-30"}}
            ]
        },
        {
            "verlengingen": [
                {"datum": "2026-08-28", "nieuw_einde": "2026-10-30", "reden": "Het gaat vooruit."}
            ]
        },
        {"afsluiting": {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}},
        {"uit_dienst_op": "2026-09-30"},
    ],
)
def test_what_came_after_the_start_begins_on_a_page_of_its_own(later: dict[str, Any]) -> None:
    told = printed(clean_plan() | later)
    assert told.count(OWN_PAGE) == 1
    assert "## 7. Slotopmerking" in told.partition(OWN_PAGE)[0]


@pytest.mark.parametrize("more", [{}, {"bijlagen": ["Overzicht"]}, {"zienswijze": "Ik herken dit."}])
def test_a_plan_that_has_just_begun_has_no_such_page(more: dict[str, Any]) -> None:
    assert "Na de start" not in printed(clean_plan() | more)


def test_signatures_say_to_which_plan_they_belong() -> None:
    plan = clean_plan()
    own = f"Deze handtekeningen horen bij het verbeterplan van {plan['medewerker']['naam']}, "
    assert f"## Ondertekening {own}" in printed(plan)
    plan["ondertekening"] = {"wijze": "keuze", "datum": "2026-02-27", "vingerafdruk": "0" * 64}
    assert own not in printed(plan)


@pytest.mark.parametrize(
    ("plays", "told"),
    [
        ("ja", "Hier houden we in dit plan rekening mee."),
        ("nee", "Hiervoor is in dit plan niets nodig."),
    ],
)
def test_of_private_life_a_colleague_reads_only_what_the_plan_does(plays: str, told: str) -> None:
    cause = {"categorie": "omstandigheden", "speelt_mee": plays, "aanpak": "Je werkt elke vrijdag thuis."}
    text = printed(clean_plan() | {"oorzaken": [cause]})
    assert f"**Persoonlijke omstandigheden**: {told}\\ _Aanpak: Je werkt" in text


@pytest.mark.parametrize(
    ("key", "answer", "said"),
    [
        ("terugkerend", "ja", "Het komt vaker voor."),
        ("terugkerend", "nee", "Het kwam nog niet vaker voor."),
        ("oplosbaar_met_actieplan", "ja", "We verwachten dat dit met een plan lukt."),
        ("oplosbaar_met_actieplan", "nee", "Een plan alleen is hiervoor niet genoeg."),
        ("aanpassingen_gedaan", "ja", "We hebben al geprobeerd om je te helpen."),
        (
            "aanpassingen_gedaan",
            "nee",
            "We hebben nog niet alles geprobeerd om je te helpen.",
        ),
    ],
)
@pytest.mark.parametrize("because", ["", "Dit speelt sinds het najaar."])
def test_an_answer_of_the_employer_is_a_sentence_by_itself(
    key: str, answer: str, said: str, because: str
) -> None:
    told = {"antwoord": answer} | ({"toelichting": because} if because else {})
    part = printed(clean_plan() | {"geschiktheid": {key: told}}).partition("## Waarom een verbeterplan ")[2]
    assert part.partition(" ##")[0] == f"- **{said}** {because}".strip()


@pytest.mark.parametrize("letter", [None, ("gespreksverslag", 7)])
def test_a_chart_of_an_extended_plan_reaches_its_new_end(letter: tuple[str, int] | None) -> None:
    plan = extended()
    figure = {"voor_doel": "Terugbelafspraken", "waarde": "88%"}
    plan["evaluatiemomenten"][-1]["verslag"] = {"datum": "2026-10-30", "metingen": [figure]}
    made = composing.compose(api.load(dump(plan).encode(), "plan.yaml"), letter=letter).document
    (drawn,) = (block for block in made.blocks if isinstance(block, Progress))
    assert [one.day for one in drawn.standings if one.kind is StandingKind.NORM] == [date(2026, 10, 30)]


@pytest.mark.parametrize("letter", [None, ("gespreksverslag", 0)])
def test_charts_of_a_plan_all_run_over_its_whole_term(letter: tuple[str, int] | None) -> None:
    plan = clean_plan()
    goals = plan["doelen"]
    calls = next(goal for goal in goals if goal["gebied"] == "Terugbelafspraken")
    calls.pop("deadline", None)
    goals.append(deepcopy(calls) | {"gebied": "Tweede", "id": "tweede", "deadline": "2026-07-31"})
    figures = [{"voor_doel": name, "waarde": "88%"} for name in ("Terugbelafspraken", "Tweede")]
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-05-29", "metingen": figures}
    made = composing.compose(api.load(dump(plan).encode(), "plan.yaml"), letter=letter).document
    drawn = [block for block in made.blocks if isinstance(block, Progress)]
    term = tuple(date.fromisoformat(plan["looptijd"][key]) for key in ("start", "einde"))
    assert [one.ends for one in drawn] == [term, term]


def test_a_talk_that_was_held_on_another_day_stands_there_with_both() -> None:
    plan = clean_plan()
    first, second = plan["evaluatiemomenten"][:2]
    first["verslag"] = {"datum": first["datum"], "besproken": "Het gaat goed."}
    second["verslag"] = {"datum": "2026-05-06", "besproken": "Het gaat goed."}
    told = printed(plan)
    assert f"- **{second['naam']}**: " in told and told.count("(gehouden op ") == 1
    assert "(gehouden op woensdag 6 mei 2026)" in told.partition(f"- **{second['naam']}**: ")[2][:80]
    made = composing.compose(api.load(dump(plan).encode(), "plan.yaml"))
    (line,) = (block for block in made.document.blocks if isinstance(block, Timeline))
    days = [one.days for one in line.moments if one.kind is MomentKind.MEETING]
    assert (date(2026, 5, 6),) in days and (date.fromisoformat(second["datum"]),) not in days


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ({"aard": "resultaat"}, "- **Telt mee**: het resultaat"),
        ({"aard": "inspanning"}, "- **Telt mee**: je inzet"),
        (
            {"aard": "resultaat", "deadline": "2026-07-31"},
            "- **Telt mee**: het resultaat - **Uiterlijk**: 31 juli 2026",
        ),
        ({"deadline": "2026-07-31"}, "- **Uiterlijk**: 31 juli 2026"),
        ({}, ""),
    ],
)
def test_what_counts_and_by_when_are_a_row_each(kept: dict[str, str], told: str) -> None:
    plan = clean_plan()
    (goal,) = plan["doelen"]
    for key in ("aard", "deadline"):
        goal.pop(key, None)
    goal |= kept
    rows = printed(plan).partition("## 2.")[0]
    assert rows.rstrip().endswith(told)
    assert rows.count("**Telt mee**") == ("aard" in kept) and rows.count("**Uiterlijk**") == (
        "deadline" in kept
    )


def criteria_of(*goals: dict[str, object]) -> str:
    """What the document says of the criteria of these goals, on one line."""
    plan = clean_plan()
    plan.pop("succescriteria", None)
    plan["doelen"] = [plan["doelen"][0] | {"gebied": "Lijst", "id": None} | goal for goal in goals]
    return printed(plan).partition("## 5. Succescriteria ")[2].partition(" ##")[0]


@pytest.mark.parametrize(
    ("measure", "told"),
    [
        (
            {"norm": "minimaal 7", "indicator": "Weken van de laatste acht waarin de lijst af was"},
            "heb je de norm van minimaal 7 gehaald (weken van de laatste acht waarin de lijst af was).",
        ),
        (
            {"norm": "minimaal 80%", "indicator": "Deel van de lijsten", "per": "maand"},
            "heb je de norm gehaald: het deel van de lijsten is minimaal 80% per maand.",
        ),
        (
            {
                "norm": "maximaal 10 dagen",
                "indicator": "Dagen tussen de maand en de lijst ervan",
                "per": "maand",
            },
            "zijn er maximaal 10 dagen tussen de maand en de lijst ervan.",
        ),
        ({"norm": "minimaal 7 weken"}, "heb je voor Lijst de norm van minimaal 7 weken gehaald."),
    ],
)
def test_a_criterion_for_an_expectation_without_its_norm_is_made(measure: dict[str, str], told: str) -> None:
    says = "Elke vrijdag staat de lijst van de volgende week klaar."
    assert criteria_of({"verwachting": says, "meting": measure}).endswith(
        f"- **Lijst**: Op 31 augustus 2026 {told}"
    )


@pytest.mark.parametrize(
    ("said", "norm", "told"),
    [
        ("In juni is 90% op tijd. Ik vergeet zelf ook weleens iets.", "minimaal 90%", "In juni is 90% op tijd."),
        ("We doen dit samen. In juni is 90% op tijd. Juli telt niet.", "minimaal 90%", "In juni is 90% op tijd."),
        ("In juni is 90% op tijd; juli telt niet mee.", "minimaal 90%", "In juni is 90% op tijd; juli telt niet mee."),
        (
            "Er zijn 20 woensdagen. Op minimaal 18 daarvan ligt de lijst klaar. Twee keer missen mag.",
            "minimaal 90%",
            "Er zijn 20 woensdagen. Op minimaal 18 daarvan ligt de lijst klaar.",
        ),
        (
            "Je maakt elke week een lijst. In juni lukt dat bij 9 van de 10.",
            "minimaal 90%",
            "Je maakt elke week een lijst. In juni lukt dat bij 9 van de 10.",
        ),
        (
            "Je levert 90% op tijd. Beoordeeld wordt juni 2026. Niemand is perfect.",
            "minimaal 90%",
            "Je levert 90% op tijd. Beoordeeld wordt juni 2026.",
        ),
        ("Je belt 8 klanten per week. Voicemail telt ook.", None, "Je belt 8 klanten per week."),
        ("Dit is belangrijk. Je belt 8 klanten per week.", None, "Je belt 8 klanten per week."),
        ("Je mailt de lijst op vrijdag. Je belt wie hem mist.", None, "Je mailt de lijst op vrijdag. Je belt wie hem mist."),
        ("Elke vrijdag is 90% klaar:\n- de lijst\n- de planning", "minimaal 90%", "Elke vrijdag is 90% klaar: - de lijst - de planning"),
    ],
)  # fmt: skip
def test_a_criterion_made_of_a_goal_leaves_out_what_is_said_beside_it(
    said: str, norm: str | None, told: str
) -> None:
    goal: dict[str, object] = {"verwachting": said, "meting": {"norm": norm} if norm else None}
    assert criteria_of(goal) == (
        f"Het plan is geslaagd als op 31 augustus 2026 dit doel uit deel 1 is bereikt: - **Lijst**: {told}"
    )


def test_criteria_of_ones_own_are_led_in_as_they_were() -> None:
    lead = "Het plan is geslaagd als op 31 augustus 2026"
    assert f"{lead} dit is bereikt:" in printed(clean_plan() | {"succescriteria": ["Alles is af."]})
    two = criteria_of({"verwachting": "80% is op tijd."}, {"verwachting": "70% is af.", "gebied": "Af"})
    assert two.startswith(f"{lead} deze doelen uit deel 1 zijn bereikt: ")


RIGHTS = (
    "Je krijgt een kopie van dit plan, je mag je dossier inzien, en bij elk gesprek mag je iemand meenemen."
)


@pytest.mark.parametrize("signing", [{}, {"wijze": "akkoord"}, {"wijze": "ontvangst", "plaats": "Assen"}])
def test_who_signs_has_read_what_an_employee_may(signing: dict[str, str]) -> None:
    plan = clean_plan() | {"ondertekening": signing}
    plan.pop("slotopmerking", None)
    above, _, below = printed(plan).partition("## 7. Slotopmerking")
    assert RIGHTS in above.partition("## Ondertekening ")[2].partition("|")[0]
    assert "dossier" not in below


COPY, FILE, ALONG = (
    "Je krijgt een kopie van dit plan",
    "je mag je dossier inzien",
    "bij elk gesprek mag je iemand meenemen",
)


@pytest.mark.parametrize(
    "remark",
    [
        "We hebben er vertrouwen in. Loop je vast, zeg het dan dezelfde avond.",
        "Je krijgt geen kopie, je mag je dossier niet inzien en je mag niemand meenemen naar een gesprek.",
        "Je krijgt elke vrijdag een kopie van je weeklijst. Je werkt je dossiers bij, zodat ook Karel ze kan lezen.",
        "Je mag bij elk klantgesprek een collega meenemen. Karel heeft een exemplaar; hij leest je dossier.",
        "Met dit plan krijgt je dossier dezelfde zorg. Iemand van het team loopt met je mee.",
    ],
)
def test_no_remark_of_ones_own_takes_away_what_an_employee_may(remark: str) -> None:
    above, _, below = printed(clean_plan() | {"slotopmerking": remark}).partition("## 7. Slotopmerking")
    assert RIGHTS in above
    assert remark in below


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("Je krijgt een kopie. Succes!", f"J{FILE[1:]}, en {ALONG}."),
        ("Kopie voor jou. Je mag altijd in je map kijken.", f"B{ALONG[1:]}."),
        ("Neem gerust iemand mee naar een gesprek.", f"{COPY}, en {FILE}."),
        ("- Je mag je dossier inzien\n- Naar elk gesprek mag iemand met je mee", f"{COPY}."),
    ],
)
def test_what_a_remark_of_ones_own_tells_of_it_is_told_once(remark: str, told: str) -> None:
    assert f" tot en met 31 augustus 2026. {told} " in printed(clean_plan() | {"slotopmerking": remark})


@pytest.mark.parametrize(
    "remark",
    [
        "Jij krijgt een kopie, je mag je dossier altijd zien, en bij elk gesprek mag je iemand meebrengen.",
        "Van dit plan ontvang je een afschrift. Je kunt je dossier op elk moment inzien en je bij ieder gesprek "
        "laten bijstaan.",
        "Kopie is voor jou. Dossier inzien mag altijd. Iemand meenemen naar een gesprek ook.",
    ],
)
def test_a_remark_that_tells_it_all_leaves_nothing_to_tell(remark: str) -> None:
    text = printed(clean_plan() | {"slotopmerking": remark})
    assert not any(one in text.replace(remark, "") for one in (COPY, FILE, ALONG))


def test_a_signed_plan_still_says_what_an_employee_may() -> None:
    plan = clean_plan()
    plan.pop("slotopmerking", None)
    plan["ondertekening"] = {"wijze": "keuze", "datum": "2026-02-27", "vingerafdruk": "0" * 64}
    assert f" {RIGHTS} ## 7. Slotopmerking" in printed(plan)


def test_out_of_so_many_is_printed_as_one_unit() -> None:
    plan = clean_plan()
    plan["doelen"][0]["meting"] |= {
        "nulmeting": "12 klachten per 1000 orders",
        "norm": "maximaal 6 klachten per 1.000 orders",
        "tussendoelen": [{"datum": "2026-05-29", "waarde": "9 klachten per 1000 orders"}],
    }
    text = printed(plan)
    assert "**Nu**: 12 klachten per 1.000 orders" in text
    assert "**Norm**: **maximaal 6 klachten per 1.000 orders" in text
    assert "9 klachten per 1.000 orders op 29 mei 2026" in text
