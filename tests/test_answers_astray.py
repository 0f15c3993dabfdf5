"""Answers at another question than they belong to: none is lost, and none stands where it says nothing."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from intake_samples import NAME, typed_intake
from running import typing
from spvgen.__main__ import main
from spvgen.cli.asking.answers import quoting
from spvgen.cli.asking.behind import taken_apart
from spvgen.cli.asking.figures import likely
from spvgen.cli.intake.answers import Reader
from spvgen.cli.talks.forms.present import read_names
from spvgen.cli.talks.forms.support import _NO_HELP
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import Doubt, Patience, patience
from spvgen.intake.sentence import as_told
from spvgen.workdays import is_workday
from support import CLEAN_OF, held_two_years_ago, plan_in
from test_cli_intake import CAUSES, REST, UP_TO_CAUSES

pytestmark = pytest.mark.usefixtures("in_january")


# --- In an intake ----------------------------------------------------------------------------------


def test_every_sentence_that_was_typed_instead_of_yes_comes_back() -> None:
    said = typed_intake(
        *UP_TO_CAUSES[:10], "We gaven een cursus.", "hij reed mee met Sanne", "ja, en hij kreeg een mentor"
    )
    assert said.count("Je zin is bewaard") == 2
    assert "[We gaven een cursus. Hij reed mee met Sanne. En hij kreeg een mentor.]" in said


def test_what_is_typed_twice_comes_back_once() -> None:
    said = typed_intake(*UP_TO_CAUSES[:10], "We gaven een cursus.", "we gaven een cursus", "ja")
    assert "(mag leeg blijven) [We gaven een cursus.]" in said


@pytest.mark.parametrize(
    "typed",
    [
        "werk en een beetje houding",
        "werk, ook wangedrag",
        "werk en soms wat houding",
        "werk of eigenlijk zijn houding",
    ],
)
def test_two_choices_in_one_answer_are_asked_again(typed: str) -> None:
    words = ("werk", "wangedrag", "houding")
    assert taken_apart(typed, words) == (typed, "")
    said = typed_intake(typed, "werk", "vaker")
    assert "houding]" not in said and "wangedrag]" not in said


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("werk, hij levert te laat", "hij levert te laat"),
        ("werk, een beetje te langzaam", "een beetje te langzaam"),
        ("werk, zijn houding is goed", "zijn houding is goed"),
        ("werk en soms komt hij te laat", "en soms komt hij te laat"),
    ],
)
def test_what_is_said_behind_one_choice_is_no_second(typed: str, rest: str) -> None:
    assert taken_apart(typed, ("werk", "wangedrag", "houding")) == ("werk", rest)


KNOWLEDGE = (*UP_TO_CAUSES, "Ik snap het systeem niet.", "anders", "ja", "Je kent het systeem niet.")
AFTER = ("ja", *["nee"] * 5, "Je bent er nog maar kort.", "", "nee", "kennis", *REST, "ja")


@pytest.mark.parametrize("seen", ["Je weet niet hoe je zoekt", "klopt wel, de meldingen snapt hij niet"])
def test_what_was_seen_is_no_approach(seen: str) -> None:
    said = typed_intake(*KNOWLEDGE, seen, "training", *AFTER)
    assert "Je zin staat nu bij je vorige antwoord: Je kent het systeem niet." in said
    cause = plan_in("tom-bakker.yaml").oorzaken[0]
    assert cause.bevinding.startswith(f"Je kent het systeem niet. {seen[0].upper()}{seen[1:]}.")
    assert cause.aanpak.startswith("Je leert dit in een training.")


@pytest.mark.parametrize("helps", ["elke week een uur oefenen", "Sanne loopt twee dagen mee met hem"])
def test_what_is_to_help_is_proposed_as_the_approach(helps: str) -> None:
    assert f"met Enter houd je je eigen zin [{helps}]" in typed_intake(*KNOWLEDGE, helps, "training")


OWN = "met Nadia elke week een uur"


@pytest.mark.parametrize(
    ("chosen", "typed", "kept"),
    [
        (f"coaching, {OWN}", "", OWN),
        (f"training, {OWN}", "", OWN),
        (f"mentor, {OWN}", "", OWN),
        (f"coaching, {OWN}", "We oefenen elke vrijdag samen.", "We oefenen elke vrijdag samen."),
    ],
)
def test_enter_keeps_what_was_typed_behind_the_kind_of_help(chosen: str, typed: str, kept: str) -> None:
    said = typed_intake(*KNOWLEDGE, chosen, typed, *AFTER[1:])
    asked = f"Met ja neem je het voorstel van spv, met Enter houd je je eigen zin [{OWN}]: "
    assert asked in said and "Typ dan -" not in said.split("Wat helpt")[1].split("Ontbreekt het")[0]
    assert "Opgevat als: het voorstel van spv" not in said
    assert plan_in("tom-bakker.yaml").oorzaken[0].aanpak.casefold().rstrip(".") == kept.casefold().rstrip(".")


@pytest.mark.parametrize("cleared", ["-", " - "])
def test_who_clears_an_own_approach_hears_what_comes_instead(cleared: str) -> None:
    said = typed_intake(*KNOWLEDGE, f"coaching, {OWN}", cleared, *AFTER[1:])
    assert "Opgevat als: het voorstel van spv." in said
    assert OWN not in plan_in("tom-bakker.yaml").oorzaken[0].aanpak


@pytest.mark.parametrize("chosen", ["coaching", "training", "mentor"])
def test_without_a_sentence_of_ones_own_the_proposal_is_not_set_against_one(chosen: str) -> None:
    said = typed_intake(*KNOWLEDGE, chosen, *AFTER)
    assert "eigen zin" not in said and "Opgevat als: het voorstel van spv" not in said
    assert "Typ ja voor het voorstel, of schrijf in een zin wat jullie wél doen [ja]: " in said


def test_what_the_employee_sees_is_asked_without_a_yes() -> None:
    said = typed_intake(*UP_TO_CAUSES, "Ik snap het systeem niet.", "kennis", "organisatie", "ja", "Nee hoor")
    asked = said.split("Loop nu deze oorzaken langs.")[1]
    assert "Antwoord ja" not in asked.split("Hoe zie jij dat")[0]
    assert asked.count("Dat zegt hier te weinig. Schrijf het zo: Je hebt niet geleerd") == 2
    assert "Wat doen jullie eraan?" in asked


@pytest.mark.parametrize("typed", ["26", "3.", "1.200"])
def test_a_bare_number_is_no_strong_point(typed: str) -> None:
    said = typed_intake(*UP_TO_CAUSES, *CAUSES, "ja", "In maart ging het.", typed, "Je belt terug.", "", "")
    assert "Dat is alleen een getal." in said and f"[{typed}]" not in said


@pytest.mark.parametrize("typed", ["84%", "een 8", "3 keer in mei"])
def test_a_number_with_a_word_may_be_one(typed: str) -> None:
    assert Reader(NAME).text(typed) == typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("dat de opvolging sneller moet", "We bespraken dat de opvolging sneller moet"),
        ("Dat je de klanten terugbelt.", "We bespraken dat je de klanten terugbelt."),
        ("of het rooster anders kan", "We bespraken of het rooster anders kan"),
        ("Dat ging over het rooster.",) * 2,
        ("dat was te laat",) * 2,
        ("De opvolging moet sneller.",) * 2,
    ],
)
def test_a_clause_gets_the_words_before_it(typed: str, told: str) -> None:
    assert as_told(typed, "We bespraken") == told


def test_so_it_stands_in_the_plan() -> None:
    talked = (*UP_TO_CAUSES[:8], "dat je sneller belt", *UP_TO_CAUSES[9:])
    typed_intake(*talked, *CAUSES, *REST, "ja")
    (talk,) = plan_in("tom-bakker.yaml").aanleiding.eerdere_gesprekken
    assert talk.onderwerp == "We bespraken dat je sneller belt."


@pytest.mark.parametrize(
    "typed",
    [
        "zegt dat ze te veel administratie heeft",
        "vindt het systeem lastig",
        "Tom vindt dat ik te weinig uitleg",
        "gaf aan dat het druk is",
        "dat hij te veel taken heeft",
        "volgens haar is het te druk",
    ],
)
def test_what_another_tells_is_no_quotation(typed: str) -> None:
    with pytest.raises(WrongUse, match="Zo vertel jij het"):
        quoting(str, "Tom")(typed)


@pytest.mark.parametrize(
    "typed",
    ["Ik vind het systeem lastig", "Is te veel werk", "Dat is te druk", "Ze zeggen dat ik te traag ben", "Vind ik lastig"],
)  # fmt: skip
def test_what_somebody_says_themselves_is_one(typed: str) -> None:
    assert quoting(str, "Tom")(typed) == typed


# --- In a talk -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    ["nee, is niet gebeurd", "Nee hoor, dat was het", "geen andere hulp", "er was verder niets", "is er niet geweest", "Dat was alles."],
)  # fmt: skip
def test_that_there_was_no_help_is_no_help(typed: str) -> None:
    assert _NO_HELP.match(typed)


@pytest.mark.parametrize(
    "typed",
    ["Nee, maar Ingrid oefende met je.", "Niet de training, wel twee gesprekken met Karim.", "Neeltje keek mee.", "Karim gaf uitleg."],
)  # fmt: skip
def test_help_is(typed: str) -> None:
    assert not _NO_HELP.match(typed)


@pytest.mark.parametrize(
    "typed", ["ikzelf en Kees", "Noor en mijzelf", "wij zelf", "wij allebei", "ik en Noor"]
)
def test_who_was_there_has_a_name(typed: str) -> None:
    with pytest.raises(WrongUse, match="Wie is"):
        read_names(str, {"medewerker": "Noor Jansen"})(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "Marloes was erbij",
        "Noor en ik hebben de lijst doorgelopen",
        "Iedereen was er, behalve Jan",
        "Het ging goed. We gaan zo door",
        "de hele ploeg van de afdeling verkoop uit ons eigen kantoor",
        "Ik ben Els Bos",
        "Noor Jansen was er",
        "Noor Jansen kwam",
        "niemand kwam",
        "Iedereen, behalve Jan",
        "Noor sprak met Kim",
    ],
)
def test_who_was_there_is_no_sentence(typed: str) -> None:
    with pytest.raises(WrongUse, match=r"Dit is meer dan namen|Wie was erbij, en wie niet|Wie is ‘Iedereen’"):
        read_names(str, {"medewerker": "Noor Jansen"})(typed)


@pytest.mark.parametrize("typed", ["Noor en haar collega", "een collega"])
def test_a_colleague_without_a_name_is_asked_for(typed: str) -> None:
    with pytest.raises(WrongUse, match="Wie is"):
        read_names(str, {"medewerker": "Noor Jansen"})(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "Karin Was en Jan Zijn",
        "Els Smit (HR, was er alleen bij het begin)",
        "Jan Bakker van de vakbond FNV",
        "dr. Piet van den Berg-de Vries",
        "Mijntje Haar",
        "Sara ben Youssef en Karim El Amrani",
        "sara ben youssef",
        "ahmet kan, karel doet en fatima had",
        "jan van kan",
        "Alle de Vries",
        "Alle Jansen",
        "Ons Visser en Hun Sen",
        "Maria del Carmen de la Cruz van der Meer Jansen",
    ],
)
def test_names_that_look_like_words_of_a_sentence_are_names(typed: str) -> None:
    names = read_names(str, {})(typed)
    assert names[0].split()[0] == typed.split(maxsplit=1)[0]


@pytest.mark.parametrize("typed", ["Zelfa Yilmaz en Ikram Said", "Wim Beide"])
def test_names_that_begin_like_a_pronoun_are_names(typed: str) -> None:
    assert " en ".join(read_names(str, {})(typed)) == typed


@pytest.mark.parametrize("typed", ["Jan die zingt en was"])
def test_a_name_that_is_known_is_no_sentence(typed: str) -> None:
    assert read_names(str, {"medewerker": "Noor Jansen", "hr": "Jan die zingt en was"})(typed)
    assert read_names(str, {"medewerker": "Noor Jansen"}, ["Jan die zingt en was"])(typed)
    with pytest.raises(WrongUse, match="Dit is meer dan namen"):
        read_names(str, {"medewerker": "Noor Jansen"})(typed)


@pytest.mark.parametrize(
    "typed", ["alle aanwezigen", "Hun manager", "ons hoofd", "Mijn Manager", "alle collega’s"]
)
def test_a_group_or_a_role_is_no_name(typed: str) -> None:
    with pytest.raises(WrongUse, match="Wie is"):
        read_names(str, {})(typed)


def doubts(norm: str, before: str, typed: str) -> bool:
    goal = _goal(norm, before)
    with patience(Patience.FIRST):
        try:
            likely(goal, None, str)(typed)
        except Doubt:
            return True
    return False


def _goal(norm: str, before: str) -> Any:
    from spvgen.kinds.doelen import Meting

    class Goal:
        meting = Meting.model_validate({"norm": norm, "nulmeting": before})

    return Goal()


@pytest.mark.parametrize(
    ("norm", "before", "typed"),
    [
        ("maximaal 3 fouten", "4 fouten", "81 fouten"),
        ("minimaal 80%", "62%", "620%"),
        ("minimaal 80%", "62%", "0,8%"),
    ],
)
def test_a_figure_that_is_far_off_is_doubted(norm: str, before: str, typed: str) -> None:
    assert doubts(norm, before, typed)


@pytest.mark.parametrize(
    ("norm", "before", "typed"),
    [
        ("maximaal 3 fouten", "4 fouten", "14 fouten"),
        ("maximaal 3 fouten", "4 fouten", "0 fouten"),
        ("minimaal 80%", "62%", "31%"),
        ("maximaal 0 fouten", "0 fouten", "7 fouten"),
        ("minimaal € 90.000", "€ 40.000", "€ 150.000"),
    ],
)
def test_a_figure_that_went_up_or_down_is_not(norm: str, before: str, typed: str) -> None:
    assert not doubts(norm, before, typed)


def test_who_means_a_figure_far_off_keeps_it() -> None:
    Path("noor.yaml").write_text(held_two_years_ago(), "utf-8")
    with typing("", "", "620", "", "Zo staat het in de telling.") as (_, err):
        assert main(["evaluate", "noor.yaml"]) == 130
    said = " ".join(err.getvalue().split())
    assert "‘620%’ is heel veel meer dan wat er bij dit doel staat." in said
    assert "Stand nu (Enter: niet gemeten) [620]: Opgevat als: 620%. Toelichting" in said


# --- A talk that is still to come ------------------------------------------------------------------


def shifted(text: str, days: int) -> str:
    """A list whose talks are all this many days from today or later."""
    start = date(2026, 6, 1)
    moved = date.today() + timedelta(days=days) - start
    import re

    return re.sub(r"\d{4}-\d\d-\d\d", lambda one: str(date.fromisoformat(one[0]) + moved), text)


def test_a_talk_before_the_first_day_is_not_asked_about() -> None:
    Path("lijst.yaml").write_text(shifted(CLEAN_OF["actielijst"].read_text("utf-8"), 20), "utf-8")
    with typing("", "", "") as (_, err):
        assert main(["evaluate", "lijst.yaml"]) == 2
    said = " ".join(err.getvalue().split())
    assert "Dit gesprek is nog niet geweest: het staat gepland op" in said
    assert "Typ deze opdracht na het gesprek." in said and "Datum van het gesprek" not in said


@pytest.mark.parametrize("typed", ["", "nee", "Nog niet."])
def test_a_talk_to_come_is_told_to_be_so(typed: str) -> None:
    Path("lijst.yaml").write_text(shifted(CLEAN_OF["actielijst"].read_text("utf-8"), -3), "utf-8")
    with typing(typed, "ooit") as (_, err):
        assert main(["evaluate", "lijst.yaml"]) == 130
    said = " ".join(err.getvalue().split())
    assert "en die dag moet nog komen. Hebben jullie het al gehouden? Typ dan op welke dag." in said
    assert said.count("Dit gesprek is nog niet geweest.") == 1
    first = date.today() - timedelta(days=3)
    assert f"zoals {first.day}-{first.month}-{first.year}" in said, "the example lies not before the list"


def test_a_talk_that_came_early_is_recorded() -> None:
    Path("lijst.yaml").write_text(shifted(CLEAN_OF["actielijst"].read_text("utf-8"), -3), "utf-8")
    ago = (date.today() - timedelta(days=days) for days in range(1, 9))
    held = next(day for day in ago if is_workday(day))
    with typing(f"{held.day}-{held.month}-{held.year}") as (_, err):
        assert main(["evaluate", "lijst.yaml"]) == 130
    assert "Wie waren erbij?" in err.getvalue()


# --- What comes behind a colon, a full stop or an equal title ---------------------------------------


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("elke week coaching door Karim", "31 oktober 2024: elke week coaching door Karim."),
        ("Karim coacht je elke week", "31 oktober 2024: Karim coacht je elke week."),
    ],
)
def test_help_that_goes_on_is_told_behind_its_colon_as_it_was_typed(typed: str, told: str) -> None:
    assert _help_said(typed)[0].endswith(told)


@pytest.mark.parametrize(
    "typed", ["elke week coaching door mij", "Ik coach je elke vrijdag", "Noor oefent met mij"]
)
def test_who_gives_that_help_has_a_name(typed: str) -> None:
    said = _help_said(typed, "Karim coacht je elke week.")[1]
    assert "In de brief staat dat niet. Schrijf de naam, zoals Karim." in " ".join(said.split())


def test_who_has_a_name_is_not_asked_about() -> None:
    assert "Wie is" not in _help_said("Mijke oefent elke week een uur met je")[1]


def _help_said(*typed: str) -> tuple[str, str]:
    """What comes of the help that is typed for an extension, and what was said."""
    from spvgen.cli.asking.kept import Kept
    from spvgen.cli.talks.extended_talks import with_help
    from spvgen.cli.talks.planfile import PlanFile, open_plan

    Path("noor.yaml").write_text(held_two_years_ago(), "utf-8")
    file = open_plan("noor.yaml", "extend", None, None)
    assert isinstance(file, PlanFile)
    with typing(*typed, "") as (_, err):
        reason = with_help(file, "Je hebt meer tijd nodig.", date(2024, 10, 31), Kept(Path("x.json"), ""))
    return reason, err.getvalue()


@pytest.mark.parametrize(("title", "form", "told"), [("Coaching", "coaching", False), ("Mentoring", "mentor", False), ("Coaching", "training", True), ("Meekijken", "coaching", True)])  # fmt: skip
def test_a_title_that_is_the_form_says_it_once(title: str, form: str, told: bool) -> None:
    from plan_samples import document_of, plan_of
    from spvgen.leaves import leaves
    from spvgen.template import unprinted
    from support import clean_plan, dump

    data = clean_plan()
    data["ondersteuning"][0] |= {"titel": title, "vorm": form}
    plan, document = plan_of(dump(data)), document_of(dump(data))
    paths = {leaf.path for leaf in leaves(document.blocks) if hasattr(leaf, "path")}
    assert (("ondersteuning", 0, "vorm") in paths) is told
    assert unprinted(plan, document) == []


@pytest.mark.parametrize(
    ("team", "label"),
    [
        ("Team binnendienst", "Voor"),
        ("team Noord", "Voor"),
        ("Binnendienst", "Team"),
        ("Teamleiders", "Team"),
    ],
)
def test_a_team_that_is_called_so_is_not_called_so_twice(team: str, label: str) -> None:
    from running import spv

    for kind in ("stap-rapportage", "koersplan"):
        text = CLEAN_OF[kind].read_text("utf-8")
        import re

        Path("plan.yaml").write_text(re.sub(r"(?m)^team: .*", f"team: {team}", text), "utf-8")
        assert spv("render", "plan.yaml", "--concept", "--format", "md", "--force").code == 0
        made = next(Path().glob("plan*.md")).read_text("utf-8")
        assert f"- **{label}**: {team}" in made


@pytest.mark.parametrize("yes", ["ja", "Ja.", "ja hoor", ""])
@pytest.mark.parametrize("typed", ["vandaag", "gisteren", "afgelopen maandag"])
def test_how_a_day_is_read_is_said_once(typed: str, yes: str) -> None:
    from spvgen.cli.terminal.ask import ask
    from spvgen.cli.terminal.days import read_past_day

    with typing(typed, yes) as (_, err):
        ask("Welke dag", read_past_day)
    assert err.getvalue().count("Opgevat als") == 1


@pytest.mark.parametrize(
    ("question", "default", "asked"),
    [
        ("Wat hielp", "", "Wat hielp: "),
        ("Wat kwam ertussen?", "", "Wat kwam ertussen? "),
        ("Wat kwam ertussen?", "niets", "Wat kwam ertussen? [niets]: "),
        ("Waarom? (mag leeg blijven)", "", "Waarom? (mag leeg blijven): "),
    ],
)
def test_a_question_has_one_mark_at_its_end(question: str, default: str, asked: str) -> None:
    from spvgen.cli.terminal.ask import ask

    with typing("iets") as (_, err):
        ask(question, str, default=default)
    assert err.getvalue().endswith(asked)


@pytest.mark.parametrize(("default", "said"), [("2026-01-12", "12-1-2026"), ("op_schema", "op schema")])
def test_a_yes_for_a_proposal_is_still_said_back(default: str, said: str) -> None:
    from spvgen.cli.terminal.ask import ask
    from spvgen.cli.terminal.outcome import WrongUse

    def read(answer: str) -> str:
        if answer != default:
            raise WrongUse("Dat kan niet.", "")
        return answer

    with typing("ja") as (_, err):
        assert ask("Wat", read, default=default) == default
    assert f"Opgevat als: {said}." in err.getvalue()


# --- A sentence of one's own, and a *nee* behind it ------------------------------------------------


SEEN = "Je weet niet wat je per week moet doen"


def test_a_sentence_is_not_left_out_by_a_later_no_without_a_word() -> None:
    said = typed_intake(*UP_TO_CAUSES, "Ik snap het systeem niet.", "anders", SEEN, "nee", "ja", "")
    assert "Antwoord eerst ja of nee. Je zin is bewaard" in said
    assert f"Je schreef: ‘{SEEN}’. Bij nee komt dat er niet in. Moet het erin? Typ dan ja." in said
    assert f"Wat zie je [{SEEN}]: " in said


def test_who_leaves_it_out_says_so_and_goes_on() -> None:
    said = typed_intake(*UP_TO_CAUSES, "Ik snap het systeem niet.", "anders", SEEN, "nee", "")
    assert said.count("Moet het erin? Typ dan ja.") == 1
    assert "[nee]:" in said and "Wat zie je" not in said


def test_so_it_is_with_what_was_answered_before_somebody_went_back() -> None:
    lines = (*UP_TO_CAUSES, "Ik snap het systeem niet.", "anders", "ja", f"{SEEN}.", "terug", "terug", "nee")
    said = typed_intake(*lines)
    assert f"Je schreef: ‘{SEEN}’. Bij nee komt dat er niet in." in said


def test_a_no_from_the_start_is_not_doubted() -> None:
    assert "komt dat er niet in" not in typed_intake(
        *UP_TO_CAUSES, "Ik snap het systeem niet.", "anders", "nee", "nee"
    )


def test_two_choices_are_no_sentence_to_keep() -> None:
    said = typed_intake(*UP_TO_CAUSES, "Ik snap het systeem niet.", "anders", "ja en nee", "ja, maar ook nee")
    assert "Je zin is bewaard" not in said
