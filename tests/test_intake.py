"""The questions before a plan: what stands against one, what helps then, and what comes into a plan."""

import re
from collections.abc import Iterator
from datetime import date
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from running import english
from spvgen import api
from spvgen.diagnostics import Severity
from spvgen.intake.advice import advice_on
from spvgen.intake.answers import CATEGORIES, CIRCUMSTANCES, Intake, Team
from spvgen.intake.conduct import conduct_in
from spvgen.intake.grounds import plan_grounds
from spvgen.intake.objection import ELSEWHERE, Objection, must_weigh, objection
from spvgen.intake.private import tells_private
from spvgen.intake.remedies import FORMS, REMEDIES
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.onderdelen import Categorie
from spvgen.scaffold import new_document
from spvgen.scaffold.grounds import Answer, Cause, Dated
from support import TURNING

YES, NO = Answer("ja", "Dat bleek in mei."), Answer("nee")
SEEN = Cause("doelen", "Ik weet niet wat ik per week moet doen.")
LACKS = Cause("kennis_en_ervaring", "Je hebt dit niet geleerd.", FORMS["training"], vorm="training")
SOUND = Intake(
    "Tom Bakker",
    matter="werk",
    terugkerend=YES,
    omschrijving="Van juli tot en met september haalde je 64% van je quotum.",
    voorbeelden=(Dated("2025-09-16", "De offerte ging acht werkdagen na de aanvraag weg."),),
    eerdere_gesprekken=(Dated("2025-10-06", "We spraken af dat je leads binnen twee dagen belt."),),
    aanpassingen_gedaan=YES,
    team=Team("nee"),
    view=SEEN,
    oorzaken=(LACKS,),
    oplosbaar_met_actieplan=YES,
    sterke_punten=("Klanten gaven je in mei een 8,4.",),
)


def but(**parts: object) -> Intake:
    """The sound intake with other answers."""
    intake = SOUND
    for part, value in parts.items():
        intake = intake.with_part(part, value)
    return intake


# --- What stands against a plan --------------------------------------------------------------------


def test_nothing_stands_against_a_plan_for_work_that_can_be_learnt() -> None:
    assert objection(SOUND) is None
    assert objection(Intake("Tom")) is None, "nothing is known yet"


def alone(category: str) -> Intake:
    cause = Cause(
        category,
        "" if category == CIRCUMSTANCES else "Zo zit het.",
        speelt_mee="ja" * (category == CIRCUMSTANCES),
    )
    return but(view=Cause(""), oorzaken=(cause,))


AGAINST = {
    Objection.MISCONDUCT: but(matter="wangedrag"),
    Objection.ATTITUDE: but(matter="houding"),
    Objection.ONCE: but(terugkerend=NO),
    Objection.NOT_TALKED: but(eerdere_gesprekken=()),
    Objection.NOT_HELPED: but(aanpassingen_gedaan=Answer("nee", "Een training.")),
    Objection.TEAM: but(team=Team("ja", "nee", "Elke dag spoed.")),
    Objection.NO_CAUSE: but(view=Cause(""), oorzaken=()),
    Objection.MANAGEMENT: alone("aansturing"),
    Objection.PAY: alone("beloning"),
    Objection.ORGANISATION: alone("organisatie"),
    Objection.MARKET: alone("markt"),
    Objection.CIRCUMSTANCES: alone(CIRCUMSTANCES),
    Objection.NOT_SOLVABLE: but(oplosbaar_met_actieplan=NO),
}


def test_each_objection_has_an_intake() -> None:
    assert set(AGAINST) == set(Objection)


@pytest.mark.parametrize("kind", Objection)
def test_what_stands_against_a_plan(kind: Objection) -> None:
    assert objection(AGAINST[kind]) is kind


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_cause_alone_is_the_main_one(category: str) -> None:
    found = objection(alone(category))
    assert (found is not None) == (category in ELSEWHERE)
    assert found is None or found.value == category


def test_of_several_causes_the_heaviest_decides() -> None:
    both = but(oorzaken=(LACKS, Cause("markt", "Vier klanten stopten.")))
    assert must_weigh(both)
    assert objection(both) is None
    assert objection(both.with_part("main_cause", "markt")) is Objection.MARKET
    assert objection(both.with_part("main_cause", "kennis_en_ervaring")) is None
    assert not must_weigh(but(oorzaken=(LACKS, Cause("doelen", "Te hoog.")))), "both can be learnt from"


MARKET = Cause("markt", "Vier klanten stopten.", "We rekenen na wat haalbaar is.")


@pytest.mark.parametrize("causes", [(LACKS, MARKET), (MARKET, LACKS)])
def test_the_heaviest_cause_stands_first_in_the_plan_and_says_so(causes: tuple[Cause, ...]) -> None:
    told = plan_grounds(but(oorzaken=causes, main_cause="kennis_en_ervaring", view=None)).oorzaken
    assert [one.categorie for one in told] == ["kennis_en_ervaring", "markt", "anders"]
    assert told[0].bevinding == "Je hebt dit niet geleerd. Van de oorzaken weegt deze het zwaarst."
    assert told[1].bevinding == "Vier klanten stopten."


def test_of_one_cause_nothing_is_said_to_weigh_most() -> None:
    (cause,) = plan_grounds(but(main_cause="kennis_en_ervaring", view=LACKS)).oorzaken
    assert "zwaarst" not in cause.bevinding


def test_a_heaviest_cause_that_only_the_employee_sees_says_nothing_of_the_manager() -> None:
    told = plan_grounds(but(oorzaken=(MARKET,), main_cause="doelen", view=SEEN)).oorzaken
    assert [one.categorie for one in told] == ["doelen", "markt"]
    assert told[0].bevinding == f"Zelf zeg je: ‘{SEEN.bevinding}’"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "“Ik weet niet welke klanten ik eerst moet bellen”",
            "Ik weet niet welke klanten ik eerst moet bellen.",
        ),
        ('"Ik mis de foto\'s van de winkel."', "Ik mis de foto's van de winkel."),
        ("„ik krijg de lijst te laat”.", "Ik krijg de lijst te laat."),
        ("‘Ik bel zo’n klant niet graag’", "Ik bel zo’n klant niet graag."),
        ("ik weet het doel niet", "Ik weet het doel niet."),
        # near misses: quotes around a part
        ("“Klaar” is voor mij niet “goed”", "“Klaar” is voor mij niet “goed”"),
        ("'s Ochtends mis ik de lijst", "'s Ochtends mis ik de lijst."),
        ("Ik hoor alleen “sneller”", "Ik hoor alleen “sneller”"),
        ("‘Klaar’ zegt me niets, ‘af’ ook niet.", "‘Klaar’ zegt me niets, ‘af’ ook niet."),
    ],
)
def test_quotes_around_all_that_somebody_says_are_not_set_twice(typed: str, told: str) -> None:
    causes = plan_grounds(but(oorzaken=(MARKET,), view=Cause("doelen", typed))).oorzaken
    assert causes[-1].bevinding == f"Zelf zeg je: ‘{told}’"


def test_what_the_employee_sees_is_a_cause_as_well() -> None:
    paid = Cause("beloning", "Ik krijg niets voor nazorg.")
    assert objection(but(view=paid, oorzaken=())) is Objection.PAY
    assert must_weigh(but(view=paid))
    assert objection(but(view=paid, oorzaken=None)) is None, "there is more to ask first"


@pytest.mark.parametrize(
    ("text", "kind", "against"),
    [
        ("Je hebt geld uit de kas gestolen.", "wangedrag", Objection.MISCONDUCT),
        ("Je weigert offertes te maken.", "iets niet willen doen", Objection.ATTITUDE),
        ("Je toont geen motivatie.", "de houding van de medewerker", Objection.ATTITUDE),
    ],
)
def test_words_that_speak_of_conduct(text: str, kind: str, against: Objection) -> None:
    dated = (Dated("2025-09-16", text),)
    for intake in (but(omschrijving=text), but(voorbeelden=dated), but(eerdere_gesprekken=dated)):
        matter = conduct_in(intake)
        assert matter is not None and matter.kind == kind
        assert objection(intake.with_part("conduct", "ja")) is against
        assert objection(intake.with_part("conduct", "nee")) is None
    assert conduct_in(SOUND) is None
    untold = but(omschrijving=text, eerdere_gesprekken=())
    assert objection(untold) is None, "first it is asked what it is about"
    assert objection(untold.with_part("conduct", "ja")) is against
    assert objection(untold.with_part("conduct", "nee")) is Objection.NOT_TALKED


# --- Advice ----------------------------------------------------------------------------------------


def texts(kind: Objection, intake: Intake) -> Iterator[str]:
    advice = advice_on(kind, intake)
    yield from (advice.title, advice.why, *advice.steps, advice.later)


@pytest.mark.parametrize("kind", Objection)
def test_the_advice_says_what_to_do_instead(kind: Objection) -> None:
    advice = advice_on(kind, AGAINST[kind])
    assert len(advice.steps) >= 3
    assert not advice.title.endswith(".")
    for text in texts(kind, AGAINST[kind]):
        assert "{" not in text
        assert english(re.sub("spv new.*", "", text)) == []
    assert any("Tom" in text for text in texts(kind, AGAINST[kind]))
    assert "De intake" not in advice.later and "intake dan opnieuw" in advice.later


def test_the_advice_takes_up_what_was_said() -> None:
    steps = advice_on(Objection.NOT_HELPED, AGAINST[Objection.NOT_HELPED]).steps
    assert steps[0] == "Neem mee wat je zelf opschreef: ‘Een training.’"
    assert "‘Zo zit het.’" in advice_on(Objection.MARKET, AGAINST[Objection.MARKET]).steps[0]
    assert "Elke dag spoed." in advice_on(Objection.TEAM, AGAINST[Objection.TEAM]).steps[0]
    plain = advice_on(Objection.NOT_HELPED, but(aanpassingen_gedaan=NO))
    assert plain.steps == steps[1:]


def test_no_two_advices_are_the_same() -> None:
    assert len({advice_on(kind, SOUND) for kind in Objection}) == len(Objection)


# --- The plan --------------------------------------------------------------------------------------

BASICS = {
    "functie": "Accountmanager",
    "leidinggevende": "Sanne de Wit",
    "start": date(2026, 1, 12),
    "weeks": 26,
    "hr": "Karim Haddou",
}


def loaded(intake: Intake, profile: str = "algemeen") -> api.Loaded:
    answers = {"naam": intake.naam, **BASICS, "profile": profile, "grounds": plan_grounds(intake)}
    return api.load(new_document("verbeterplan", answers).text.encode(), "plan.yaml")


def test_the_plan_holds_what_was_answered() -> None:
    plan = loaded(SOUND).plan
    assert plan.geschiktheid.terugkerend.antwoord == "ja"
    assert plan.geschiktheid.oplosbaar_met_actieplan.toelichting == "Dat bleek in mei."
    assert plan.aanleiding.omschrijving == SOUND.omschrijving
    assert [str(one.datum) for one in plan.aanleiding.voorbeelden] == ["2025-09-16"]
    assert plan.aanleiding.eerdere_gesprekken[0].onderwerp.startswith("We spraken af")
    assert plan.aanleiding.sterke_punten == SOUND.sterke_punten
    lacks, seen = plan.oorzaken
    assert (lacks.categorie, lacks.bevinding, lacks.aanpak) == (
        "kennis_en_ervaring", LACKS.bevinding, LACKS.aanpak,
    )  # fmt: skip
    assert seen.bevinding == f"Zelf zeg je: ‘{SEEN.bevinding}’"
    assert seen.aanpak == REMEDIES["doelen"].approach
    assert [one.vorm for one in plan.ondersteuning] == ["coaching", "training"]


@pytest.mark.parametrize("form", FORMS)
def test_support_fits_the_cause(form: str) -> None:
    cause = Cause("kennis_en_ervaring", "Je hebt dit niet geleerd.", FORMS[form], vorm=form)
    plan = loaded(
        but(oorzaken=(cause, Cause("organisatie", "Drie lijsten.", "Eén lijst.", vorm="middelen")))
    ).plan
    assert [one.vorm for one in plan.ondersteuning] == list(dict.fromkeys(["coaching", form, "middelen"]))


def test_of_private_life_only_whether_and_what_helps() -> None:
    helps = Cause(CIRCUMSTANCES, aanpak="Je begint om 10:00 uur.", speelt_mee="ja")
    cause = loaded(but(oorzaken=(LACKS, helps))).plan.oorzaken[1]
    assert (cause.categorie, cause.speelt_mee, cause.bevinding) == (CIRCUMSTANCES, "ja", None)
    assert cause.aanpak == "Je begint om 10:00 uur."
    told = loaded(but(view=Cause(CIRCUMSTANCES, speelt_mee="ja"))).plan.oorzaken[1]
    assert (told.categorie, told.speelt_mee) == (CIRCUMSTANCES, "ja")
    none = loaded(but(oorzaken=(LACKS, Cause(CIRCUMSTANCES, speelt_mee="nee")))).plan.oorzaken
    assert [one.categorie for one in none] == ["kennis_en_ervaring", "doelen"]


def test_what_the_employee_sees_stands_with_what_the_manager_sees() -> None:
    cause = loaded(
        but(oorzaken=(Cause("doelen", "Je kende alleen je jaardoel.", "We schrijven ze op."),))
    ).plan
    assert cause.oorzaken[0].bevinding == f"Je kende alleen je jaardoel. Zelf zeg je: ‘{SEEN.bevinding}’"


def test_an_employee_who_was_not_asked_is_still_to_be_asked() -> None:
    report = loaded(but(view=Cause(""))).report
    assert [f.path for f in report.findings if f.path[:2] == ("oorzaken", 1)] == [
        ("oorzaken", 1, "bevinding"),
        ("oorzaken", 1, "aanpak"),
    ]


def told(report: api.Report) -> set[str]:
    return {f.code for f in report.findings if f.code != "S01"}


def test_check_finds_only_what_is_still_to_be_filled_in() -> None:
    for profile in ("algemeen", "sales"):
        for category in (*CATEGORIES, CIRCUMSTANCES):
            remedy = REMEDIES.get(category)
            cause = (
                Cause(category, remedy.example, remedy.approach, vorm=remedy.support)
                if remedy
                else Cause(category, aanpak="Je begint om 10:00 uur.", speelt_mee="ja")
            )
            report = loaded(
                but(oorzaken=(cause, LACKS) if cause.categorie != LACKS.categorie else (cause,)), profile
            ).report
            assert report.complete
            assert told(report) == set(), category
            assert any(f.code == "S01" and f.severity is Severity.FOUT for f in report.findings)


def test_every_category_of_a_plan_is_asked() -> None:
    assert {*CATEGORIES, CIRCUMSTANCES} == {str(one.value) for one in Categorie}


answers = st.sampled_from([YES, NO, None])
WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn", "Zl", "Zp"], exclude_characters=TURNING),
    min_size=1,
    max_size=40,
).map(lambda text: " ".join(text.split()).replace("\ufeff", "") or "Zo zit het.")
CAUSES = st.builds(
    Cause, st.sampled_from(CATEGORIES), WORDS, WORDS, vorm=st.sampled_from(["", *FORMS, "middelen"])
)
INTAKES = st.builds(
    Intake,
    st.just("Tom Bakker"),
    matter=st.sampled_from(["werk", "wangedrag", "houding", None]),
    terugkerend=answers,
    omschrijving=st.none() | WORDS,
    voorbeelden=st.none() | st.lists(st.builds(Dated, st.just("2025-09-16"), WORDS), max_size=2).map(tuple),
    conduct=st.sampled_from(["ja", "nee", None]),
    eerdere_gesprekken=st.none()
    | st.lists(st.builds(Dated, st.just("2025-10-06"), WORDS), max_size=2).map(tuple),
    aanpassingen_gedaan=answers,
    team=st.none() | st.builds(Team, st.sampled_from(["ja", "nee"])),
    view=st.none() | CAUSES | st.just(Cause("")),
    oorzaken=st.none() | st.lists(CAUSES, max_size=3, unique_by=lambda one: one.categorie).map(tuple),
    main_cause=st.none() | st.sampled_from([*CATEGORIES, CIRCUMSTANCES]),
    oplosbaar_met_actieplan=answers,
    sterke_punten=st.none() | st.lists(WORDS, max_size=2).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(intake=INTAKES)
@example(intake=Intake("Tom Bakker", omschrijving="\U0002f800"))  # composed it is another sign
def test_any_intake_leads_to_advice_or_to_a_plan_that_loads(intake: Intake) -> None:
    against = objection(intake)
    if against:
        assert all(texts(against, intake))
    plan = loaded(intake)
    assert plan.plan is not None, plan.report.findings
    assert plan.plan.aanleiding.omschrijving == normalize("NFC", as_sentence(intake.omschrijving or "…"))
    kinds = [one.categorie for one in plan.plan.oorzaken]
    heaviest_first = sorted(intake.found, key=lambda one: one != intake.main_cause)
    assert kinds[: len(intake.found)] == heaviest_first or not intake.found


# --- What is private -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Mijn vrouw is weggelopen", "Ik heb een burn-out", "Je ligt in scheiding", "Tom heeft migraine",
        "ja, hij heeft kanker", "Zijn vader is overleden", "Ik heb geldzorgen", "Je hebt een operatie gehad",
        "Ik slaap slecht", "Je bent in april geopereerd", "Hij drinkt te veel", "Ze is net gescheiden",
        "Tom is depressief", "haar kind is ziek", "BSN 111222333", "Je bent mantelzorger",
        "Er zijn problemen thuis", "Ze gaan scheiden",
        "Tom heeft mi\u00adgraine", "Tom was er emotioneel onder, hij zit niet lekker in z'n vel",
        "Wilma zat met een burn-out thuis", "Door ziekte van Wilma bleef het liggen", "Je mentor was ziek",
    ],
)  # fmt: skip
def test_what_tells_something_private(text: str) -> None:
    assert tells_private(text, "Tom Bakker")


@pytest.mark.parametrize(
    "text",
    [
        "", "ja", "privé", "Je drinkt koffie met klanten, maar maakt geen afspraak.",
        "Het zijn ex-klanten van de concurrent.", "Je bezoekt per week maar één huisarts.",
        "Je bent verplicht het afval te scheiden.", "Je stelt bij de klant geen diagnose van het probleem.",
        "Ik mag alleen kleine klanten doen.", "Mijn relaties bij de klant zijn weg.",
        "De scheiding tussen verkoop en service is onduidelijk.", "Je verkoopt aan ziekenhuizen.",
        "Door de ziekte van een collega doe ik twee rayons.", "Je relatie met de inkoper is goed.",
        "In het derde kwartaal haalde je 64% van je quotum.", "Je begint voorlopig om 10:00 uur.",
        *(remedy.example for remedy in REMEDIES.values()), *(remedy.approach for remedy in REMEDIES.values()),
    ],
)  # fmt: skip
def test_what_is_about_work(text: str) -> None:
    assert not tells_private(text, "Tom Bakker")


@pytest.mark.parametrize(
    "text", ["De partner werkt weg", "Een kind naar school brengen", "Rust na een operatie"]
)
def test_about_private_circumstances_every_word_tells(text: str) -> None:
    assert tells_private(text, "Tom Bakker", personal=True)
    assert not tells_private("Een dag per week thuiswerken", "Tom Bakker", personal=True)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("je target staat alleen per jaar", "Je target staat alleen per jaar."),
        ("in mei was 64% op tijd", "In mei was 64% op tijd."),
        ("klopt dat?", "Klopt dat?"),
        ("Je kent het assortiment.", "Je kent het assortiment."),
    ],
)
def test_what_is_typed_in_haste_stands_in_the_plan_as_a_sentence(typed: str, written: str) -> None:
    from spvgen.intake.grounds import plan_grounds
    from spvgen.scaffold.grounds import Cause, Dated

    dated = (Dated("2026-01-15", typed),)
    intake = Intake(
        "Tom Bakker",
        omschrijving=typed,
        voorbeelden=dated,
        eerdere_gesprekken=dated,
        sterke_punten=(typed,),
        oorzaken=(Cause("doelen", typed, typed),),
    )
    made = plan_grounds(intake)
    (cause,) = [one for one in made.oorzaken if one.categorie == "doelen"]
    assert {made.omschrijving, made.voorbeelden[0].tekst, made.eerdere_gesprekken[0].tekst} == {written}
    assert (*made.sterke_punten, cause.bevinding, cause.aanpak) == (written,) * 3
