"""Two plans compared: every difference told once, in the plan's terms, by what a thing is and not by its place."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_samples import FULL, LEAST
from spvgen.compare import compare, model_of
from spvgen.compare.labels import ITEMS, LABELS, LISTS, label, list_label
from spvgen.compare.model import Change, Kind
from spvgen.compare.reading import Tree, leaves, read
from spvgen.compare.words import difference
from spvgen.keys import keys_of, parts_of
from spvgen.kinds import KINDS, load_kind
from spvgen.kinds.values import Model
from spvgen.kinds.verbeterplan import Verbeterplan
from support import CLEAN, clean_plan, dump, parse

Edit = Callable[[dict[str, Any]], object]


def full() -> dict[str, Any]:
    return dict(parse(FULL))


def after(edit: Edit, *, start: str = FULL) -> tuple[Change, ...]:
    old = parse(start)
    new = copy.deepcopy(old)
    edit(new)
    return compare(old, new)


def texts(edit: Edit, *, start: str = FULL) -> list[str]:
    return [change.text for change in after(edit, start=start)]


def put(path: str, value: Any) -> Edit:
    """Set a value; None takes the key out."""
    *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]

    def edit(plan: Any) -> None:
        for step in above:
            plan = plan[step]
        if value is None:
            del plan[last]
        else:
            plan[last] = value

    return edit


# --- What an item is known by ----------------------------------------------------------------------

LISTED = {
    key.part
    for soort in KINDS
    for part in parts_of(load_kind(soort).MODEL)
    for key in keys_of(part).values()
    if key.many and key.part
}
"""The parts that stand in a list, in any kind of document."""


def _label_of(key: str) -> str:
    return label(tuple(key.split(".")))


def test_every_part_in_a_list_is_known_by_something_and_called_something() -> None:
    assert len(LISTED) > 30
    names = {part.__name__ for part in LISTED}
    assert set(ITEMS) == names


@pytest.mark.parametrize("part", sorted(LISTED, key=lambda part: part.__name__))
def test_what_an_item_is_known_by_are_keys_that_it_has(part: type[Model]) -> None:
    keys = {key.name for key in keys_of(part).values()}
    for row in (*ITEMS[part.__name__].known_by, ITEMS[part.__name__].named_by):
        assert keys >= set(row)


@pytest.mark.parametrize(("rows", "called"), [(LABELS, _label_of), (LISTS, list_label)])
def test_no_row_says_what_the_key_says_already(
    rows: dict[str, str], called: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for key, said in list(rows.items()):
        with monkeypatch.context() as without:
            without.delitem(rows, key)
            assert called(key) != said, key


def test_an_action_of_a_list_that_was_rewritten_is_the_same_action() -> None:
    action = {"titel": "Nabellen", "afspraak": "Je belt elke dinsdag drie klanten na."}
    old = {"soort": "actielijst", "acties": [action]}
    new = {"soort": "actielijst", "acties": [action | {"afspraak": "Op vrijdag mailt Els iedereen."}]}
    (change,) = compare(old, new)
    assert "vervallen" not in change.text and "toegevoegd" not in change.text
    assert "Nabellen" in change.text and "Op vrijdag mailt Els iedereen." in change.text


# --- How it is told --------------------------------------------------------------------------------

VERSLAG = {"datum": "2026-05-11", "oordeel": "op_schema"}


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("looptijd.einde", "2026-06-08", "einddatum: 11 mei 2026 → 8 juni 2026"),
        ("medewerker.functie", "senior accountmanager", "functie van de medewerker: accountmanager → senior accountmanager"),
        ("hr", None, "HR-adviseur weggehaald"),
        ("kenmerk", None, "kenmerk weggehaald: VP-2026-007"),
        ("uitgereikt_op", "2026-01-12", "datum van uitreiking: 9 januari 2026 → 12 januari 2026"),
        ("geschiktheid.terugkerend.antwoord", "nee", "vraag ‘Komt het vaker voor?’, antwoord: ja → nee"),
        ("geschiktheid.terugkerend", None, "vraag ‘Komt het vaker voor?’ weggehaald"),
        ("doelen.0.meting.norm", "minimaal 85%", "doel ‘Salesquota’, norm: minimaal 80% → minimaal 85%"),
        ("doelen.0.meting.tussendoelen.0.waarde", "70%", "doel ‘Salesquota’, tussendoel van 11 februari 2026: 68% → 70%"),
        ("doelen.1.gebied", "Offertes en orders", "doel ‘Offertes’ heet nu ‘Offertes en orders’"),
        ("acties.0.titel", "Leads", "actie ‘Leadopvolging’ heet nu ‘Leads’"),
        ("acties.0.afspraak", "Je maakt acht afspraken per week.", "actie ‘Leadopvolging’: Je maakt [vijf → acht] afspraken per week."),
        ("acties.0.wie", "leidinggevende", "actie ‘Leadopvolging’, wie: medewerker → leidinggevende"),
        ("acties.0.voor_doel", None, "actie ‘Leadopvolging’, voor doel: quota en Offertes → alle doelen"),
        ("evaluatiemomenten.1.datum", "2026-05-12", "evaluatiemoment ‘Eindbeoordeling’ verplaatst van maandag 11 mei 2026 naar dinsdag 12 mei 2026"),
        ("evaluatiemomenten.0.tijd", "11:00", "evaluatiemoment ‘Eerste evaluatie’, tijd: 10:00 uur → 11:00 uur"),
        ("evaluatiemomenten.1.verslag", VERSLAG, "verslag toegevoegd bij ‘Eindbeoordeling’: op schema"),
        ("evaluatiemomenten.0.verslag.oordeel", "op_schema", "verslag van ‘Eerste evaluatie’, oordeel: deels op schema → op schema"),
        ("evaluatiemomenten.0.verslag", None, "evaluatiemoment ‘Eerste evaluatie’, verslag weggehaald"),
        ("gevolgen.maatregelen", ["ontslag"], "mogelijke maatregelen: overplaatsing, demotie en ontslag → ontslag"),
        ("evaluatiemomenten.0", None, "evaluatiemoment ‘Eerste evaluatie’ vervallen, was gepland op woensdag 11 februari 2026 om 10:00 uur"),
        ("doelen.0.meting.tussendoelen.0.datum", "2026-02-12", "doel ‘Salesquota’, tussendoel verplaatst van woensdag 11 februari 2026 naar donderdag 12 februari 2026"),
        ("bijlagen.1", None, "bijlage vervallen: Overzicht van de cijfers"),
        ("zienswijze", "Ik wil dit heel graag halen.", "reactie van de medewerker: Ik wil dit [nieuw: heel] graag halen."),
    ],
)  # fmt: skip
def test_a_change_in_a_sentence(path: str, value: Any, said: str) -> None:
    assert texts(put(path, value)) == [said]


def test_what_is_left_out_changes_into_what_counts_then() -> None:
    action = {"titel": "Bellen", "afspraak": "Je belt elke dag."}
    old = {"soort": "verbeterplan", "acties": [action | {"wie": "leidinggevende"}]}
    (change,) = compare(old, old | {"acties": [action]})
    assert change.text == "actie ‘Bellen’, wie: leidinggevende → medewerker"


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ({"verlengingen": {"datum": "2026-05-11", "nieuw_einde": "2026-07-06", "reden": "Meer tijd."}}, "verlengd tot en met 6 juli 2026"),
        ({"afsluiting": {"datum": "2026-05-11", "uitkomst": "doelen_behaald"}}, "afgesloten op 11 mei 2026: doelen behaald"),
        ({"ondertekening": {"datum": "2026-01-09", "vingerafdruk": "abc"}}, "ondertekend op 9 januari 2026"),
        ({"uit_dienst_op": "2026-09-01"}, "uit dienst op 1 september 2026"),
        ({"onderbrekingen": [{"van": "2026-02-16", "tot_en_met": "2026-02-20"}]}, "onderbreking van 16 februari 2026 tot en met 20 februari 2026 toegevoegd"),
    ],
)  # fmt: skip
def test_what_happens_in_the_life_of_a_plan(fragment: dict[str, Any], said: str) -> None:
    assert texts(lambda plan: plan.update(fragment), start=LEAST) == [said]


def test_a_talk_that_comes_with_its_report_tells_both() -> None:
    talk = {"naam": "Na de verlenging", "datum": "2026-05-04"}
    report = {"datum": "2026-05-04", "besproken": "De cijfers.", "oordeel": "deels_op_schema"}
    planned = "evaluatiemoment ‘Na de verlenging’ toegevoegd, gepland op maandag 4 mei 2026"
    assert texts(lambda plan: plan["evaluatiemomenten"].append(talk)) == [planned]
    held = texts(lambda plan: plan["evaluatiemomenten"].append(talk | {"verslag": report}))
    assert held == [f"{planned}, met een verslag: deels op schema"]


def test_an_answer_that_came_is_called_once() -> None:
    before = full()
    del before["geschiktheid"]["terugkerend"]
    assert [one.text for one in compare(before, full())] == ["vraag ‘Komt het vaker voor?’ toegevoegd"]


def test_a_plan_that_is_signed_once_more() -> None:
    signed = FULL.replace("  datum: 2026-01-09\nslot", "  datum: 2026-01-09\n  vingerafdruk: abc123\nslot")
    assert signed != FULL
    again = put("ondertekening.vingerafdruk", "def456")
    assert texts(again, start=signed) == ["opnieuw ondertekend op 9 januari 2026"]
    assert texts(again) == ["opnieuw ondertekend op 9 januari 2026"]  # an earlier signing stands in the plan
    gone = put("ondertekening.vingerafdruk", None)  # its digits would tell nobody anything
    assert texts(gone, start=signed) == ["vingerafdruk van de ondertekende tekst weggehaald"]


def test_a_goal_comes_with_all_that_it_says() -> None:
    goal = {"gebied": "Klantbehoud", "verwachting": "Je behoudt de helft.", "meting": {"norm": "50%"}}
    (change,) = after(lambda plan: plan["doelen"].append(goal))
    assert (change.kind, change.path, change.text) == (
        Kind.TOEGEVOEGD,
        ("doelen", 2),
        "doel ‘Klantbehoud’ toegevoegd",
    )
    assert change.details == ("verwachting: Je behoudt de helft.", "norm: 50%")
    assert change.after == goal


def test_the_date_and_the_hour_of_a_talk_are_one_move() -> None:
    def edit(plan: dict[str, Any]) -> None:
        plan["evaluatiemomenten"][0] |= {"datum": "2026-02-13", "tijd": "11:00"}

    (change,) = after(edit)
    assert change.text.endswith(
        "van woensdag 11 februari 2026 om 10:00 uur naar vrijdag 13 februari 2026 om 11:00 uur"
    )


# --- By what a thing is ----------------------------------------------------------------------------


def test_another_order_is_told_as_that() -> None:
    told = after(lambda plan: plan["acties"].insert(0, plan["acties"].pop(1)))
    assert [(one.kind, one.text) for one in told] == [
        (
            Kind.VOLGORDE,
            "volgorde van de acties gewijzigd: nu ‘Sjablonen’, ‘Leadopvolging’, ‘Toegang’ en ‘Voorraad’",
        )
    ]


def test_an_item_in_front_makes_the_others_no_changes() -> None:
    assert texts(
        lambda plan: plan["acties"].insert(0, {"titel": "Nieuw", "afspraak": "Je belt elke dag."})
    ) == ["actie ‘Nieuw’ toegevoegd: Je belt elke dag."]


def test_a_renamed_reordered_and_edited_action_stays_the_same_action() -> None:
    def edit(plan: dict[str, Any]) -> None:
        action = plan["acties"].pop(0)
        plan["acties"].append(action | {"titel": "Leads", "deadline": "2026-03-08"})

    told = texts(edit)
    assert told[:2] == [
        "actie ‘Leadopvolging’ heet nu ‘Leads’",
        "actie ‘Leads’, deadline: 1 maart 2026 → 8 maart 2026",
    ]
    assert told[2].startswith("volgorde van de acties gewijzigd: nu ")


def test_moments_that_change_places_are_told_by_their_dates_only() -> None:
    def edit(plan: dict[str, Any]) -> None:
        first, last = plan["evaluatiemomenten"]
        first["datum"], last["datum"] = last["datum"], first["datum"]
        plan["evaluatiemomenten"].reverse()

    assert [text.split(" verplaatst")[0] for text in texts(edit)] == [
        "evaluatiemoment ‘Eindbeoordeling’",
        "evaluatiemoment ‘Eerste evaluatie’",
    ]


# --- Words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Je hebt minimaal vijf afspraken per week.", "Je hebt minimaal vijf afspraken per maand.", "… minimaal vijf afspraken per [week → maand]."),
        ("Je belt elke dag met leads.", "Je belt elke dag met leads en klanten.", "Je belt elke dag met [leads → leads en klanten]."),
        ("planner", "senior planner", "planner → senior planner"),
        ("Je belt elke dag met leads.", "Wij kijken samen naar het rooster.", "‘Je belt elke dag met leads.’ → ‘Wij kijken samen naar het rooster.’"),
        ("Je belt\nelke dag.", "Je belt elke dag.", "alleen de verdeling over regels is veranderd"),
    ],
)  # fmt: skip
def test_only_the_words_that_changed(old: str, new: str, said: str) -> None:
    assert difference(old, new) == said


WORDS = st.lists(
    st.sampled_from(["je", "belt", "elke", "dag", "week.", "vijf", "acht", "leads"]), min_size=1, max_size=30
)


@given(WORDS, WORDS)
def test_every_new_word_can_be_read(old: list[str], new: list[str]) -> None:
    shown = difference(" ".join(old), " ".join(new))
    assert all(word.rstrip(".") in shown for word in set(old) ^ set(new))


# --- Nothing lost, nothing invented ----------------------------------------------------------------


@pytest.mark.parametrize(
    "edit",
    [
        put("doelen.0.meting.nulmeting", "62,0%"),
        put("acties.0.wie", "medewerker"),
        put("bijlagen", ["Verslag van 11 december 2025", "Overzicht van de cijfers"]),
        put("acties.1.wie", " leidinggevende "),
        put("ondertekening.wijze", "keuze"),
    ],
)
def test_plans_that_are_equal_to_the_model_give_no_changes(edit: Edit) -> None:
    plan = full()
    plan["ondertekening"].pop("wijze", None)
    plan["acties"][0].pop("wie", None)
    new = copy.deepcopy(plan)
    edit(new)
    assert Verbeterplan.model_validate(plan) == Verbeterplan.model_validate(new)
    assert compare(plan, new) == ()


VALUES = st.one_of(
    st.sampled_from(
        ["2026-02-03", "11:30", "70%", "ja", "nee", "maand", "Je belt elke dag.", "iets anders", ""]
    ),
    st.lists(st.sampled_from(["a", "b", "c"]), max_size=3),
    st.fixed_dictionaries({"gebied": st.sampled_from(["Orders", "Omzet"])}),
    st.none(),
)


def edited(plan: Any, data: st.DataObject) -> None:
    """One random edit anywhere: a value replaced, taken out, doubled or moved."""
    while isinstance(plan, dict | list) and plan:
        at = data.draw(st.sampled_from(list(plan) if isinstance(plan, dict) else range(len(plan))))
        inner = plan[at]
        if isinstance(inner, dict | list) and data.draw(st.integers(0, 3)):
            plan = inner
            continue
        match data.draw(st.sampled_from(["set", "out", "again", "turn"])):
            case "set":
                plan[at] = data.draw(VALUES)
            case "out":
                del plan[at]
            case "again" if isinstance(plan, list):
                plan.append(copy.deepcopy(inner))
            case "turn" if isinstance(plan, list):
                plan.reverse()
        return


def covers(change: Change, path: tuple[Any, ...], *, old: bool) -> bool:
    own = change.old_path if old else (None if change.kind is Kind.VERVALLEN else change.path)
    if own is None and not change.also:
        return False
    roots = [own] if own is not None else []
    base = (change.old_path or change.path) if old else change.path
    roots += [(*base[:-1], key) for key in change.also]
    return any(path[: len(root)] == root for root in roots)


def uncovered(tree: Tree, other: Tree, told: list[Change], *, old: bool) -> list[tuple[Any, ...]]:
    """The values that no change covers, or more than one does."""
    return [path for path, _ in leaves(tree) if sum(covers(one, path, old=old) for one in told) > 1]


@given(st.data())
def test_every_difference_is_covered_by_one_change(data: st.DataObject) -> None:
    old = full()
    new = copy.deepcopy(old)
    for _ in range(data.draw(st.integers(1, 4))):
        edited(new, data)
    part = model_of(new) or model_of(old)
    before, now = read(old, part), read(new, part)
    told = list(compare(old, new))
    assert bool(told) == (before != now)
    assert len({(one.kind, one.path, one.old_path) for one in told}) == len(told)
    values = [one for one in told if one.kind is not Kind.VOLGORDE]
    assert uncovered(before, now, values, old=True) == []
    assert uncovered(now, before, values, old=False) == []
    assert all(one.text and "\n" not in one.text for one in told)
    assert remaining(before, values, old=True) == remaining(now, values, old=False), (
        "what no change covers is the same"
    )


def remaining(tree: Tree, told: list[Change], *, old: bool) -> list[str]:
    """The values that no change covers, without their indexes, which may differ."""
    return sorted(
        f"{[step for step in path if isinstance(step, str)]} {value!r}"
        for path, value in leaves(tree)
        if not any(covers(one, path, old=old) for one in told)
    )


def test_the_comparison_reads_a_sound_plan_as_the_model_does() -> None:
    raw = parse(CLEAN.read_text("utf-8"))
    tree = read(raw, Verbeterplan)
    model = Verbeterplan.model_validate(raw)
    assert isinstance(tree, dict)
    looptijd, doelen = tree["looptijd"], tree["doelen"]
    assert looptijd == {"start": model.looptijd.start, "einde": model.looptijd.einde}
    assert isinstance(doelen, list) and isinstance(doelen[0], dict)
    assert isinstance(meting := doelen[0]["meting"], dict) and model.doelen[0].meting
    assert meting["norm"] == model.doelen[0].meting.norm


# --- The other kinds -------------------------------------------------------------------------------

WALK = {"datum": "2026-06-26", "acties": [{"actie": "Bijpraten met oud-opdrachtgevers", "gedaan": "ja"}]}


@pytest.mark.parametrize(
    ("soort", "path", "value", "said"),
    [
        ("actielijst", "doorloopmomenten.0.datum", "2026-06-29", "doorloopmoment ‘Eerste keer doorlopen’ verplaatst van vrijdag 26 juni 2026 om 09:30 uur naar maandag 29 juni 2026 om 09:30 uur"),
        ("actielijst", "doorloopmomenten.0.naam", "Begin", "doorloopmoment ‘Eerste keer doorlopen’ heet nu ‘Begin’"),
        ("actielijst", "doorloopmomenten.0.verslag", WALK, "verslag toegevoegd bij ‘Eerste keer doorlopen’"),
        ("actielijst", "acties.0.titel", "Bijpraten", "actie ‘Bijpraten met oud-opdrachtgevers’ heet nu ‘Bijpraten’"),
        ("koersplan", "evaluatiemomenten.0.datum", "2026-04-03", "evaluatiemoment ‘Eerste blik’ verplaatst van donderdag 2 april 2026 naar vrijdag 3 april 2026"),
        ("koersplan", "acties.0.titel", "Formulier", "actie ‘Nieuw aanvraagformulier’ heet nu ‘Formulier’"),
        ("koersplan", "afsluiting", {"datum": "2026-12-18"}, "afgesloten op 18 december 2026"),
        ("stap-rapportage", "sessies.0.datum", "2026-01-23", "sessie verplaatst van donderdag 22 januari 2026 naar vrijdag 23 januari 2026"),
        ("stap-rapportage", "vervolgmomenten.0.datum", "2026-04-10", "vervolgmoment ‘Eerste vervolg’ verplaatst van donderdag 9 april 2026 naar vrijdag 10 april 2026"),
    ],
)  # fmt: skip
def test_the_life_of_every_kind_is_told_as_such(soort: str, path: str, value: Any, said: str) -> None:
    assert texts(put(path, value), start=dump(clean_plan(soort))) == [said]


def test_a_talk_more_and_a_report_that_changed() -> None:
    plan = clean_plan("actielijst")
    put("doorloopmomenten.0.verslag", copy.deepcopy(WALK))(plan)

    def edit(later: dict[str, Any]) -> None:
        later["doorloopmomenten"][0]["verslag"]["acties"][0]["gedaan"] = "nee"
        later["doorloopmomenten"].append({"naam": "Nog een keer", "datum": "2026-12-01"})

    assert texts(edit, start=dump(plan)) == [
        "verslag van ‘Eerste keer doorlopen’, stand van ‘Bijpraten met oud-opdrachtgevers’, gedaan: ja → nee",
        "doorloopmoment ‘Nog een keer’ toegevoegd, gepland op dinsdag 1 december 2026",
    ]
