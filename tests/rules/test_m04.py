"""M04: a criterion that says something else than its goal."""

import re
from decimal import Decimal

import pytest
from whole import told

from spvgen.diagnostics import Finding, Severity
from spvgen.quantities import Bound, Quantity
from spvgen.rules.reading.claims import rates
from spvgen.wording.stating import states
from support import clean_plan, dump, parse, plan_where, plan_with

AREA = "Terugbelafspraken"
DIFFERENT = (
    ("Je belde per maand minimaal 85% van de klanten terug.", "85%"),
    ("Je belde 80 procent van de klanten terug, elke maand.", "80 procent"),
    ("Je belde per maand maximaal 90% van de klanten terug.", "maximaal 90%"),
    ("Je belde minimaal 90% van de klanten terug.", "per maand"),
    ("Op 31 augustus 2026 bel je minimaal 90% van de klanten terug.", "per maand"),
    ("Je belt per week minimaal 90% van de klanten terug.", "per week"),
    ("Je belt klanten beter terug.", "ontbreekt de norm"),
)
EQUIVALENT = (
    "Je belde per maand 90% of meer van de klanten terug.",
    "Maandelijks is minimaal negentig procent van de klanten teruggebeld.",
    "In juli en augustus 2026 belde je 90% terug.",
    "Van de terugbelafspraken uit juli 2026 is minimaal 90% gehaald.",
    "Van alle afspraken van augustus is op 31 augustus 2026 minimaal 90% nagekomen.",
    "In elke maand belde je ten minste 90% terug.",
    "In de laatste twee maanden was het minstens 90%.",
    "In augustus 2026 is het minimaal 90%, met hoogstens 2 klachten.",
    "Op 31 augustus 2026 is het maandgemiddelde minimaal 90%.",
    "Je belde van 1 juli tot en met 31 augustus minimaal 90% terug.",
    "In geen maand was het minder dan 90%.",
    "Het doel Terugbelafspraken is gehaald.",
)


def bound(*texts: str) -> str:
    return plan_where("succescriteria", [{"voor_doel": AREA, "criterium": text} for text in texts])


@pytest.mark.parametrize(("text", "words"), DIFFERENT)
def test_other_number_side_or_span(text: str, words: str) -> None:
    (found,) = told(bound(text), "M04")
    assert found.path == ("succescriteria", 0, "criterium")
    assert words in found.message
    assert AREA in found.message


@pytest.mark.parametrize("text", EQUIVALENT)
def test_the_same_in_other_words(text: str) -> None:
    assert not told(bound(text), "M04")


@pytest.mark.parametrize(
    "text",
    [
        "In die vier weken belde je minstens 90% van de klanten terug.",
        "Over de laatste 30 dagen belde je minimaal 90% van de klanten terug.",
        "Van de terugbelafspraken in deze laatste vier weken kwam je er minstens 90% na.",
    ],
)
def test_a_share_of_about_a_month_is_that_of_a_month(text: str) -> None:
    assert not told(bound(text), "M04")


@pytest.mark.parametrize(
    "text",
    [
        "In diezelfde weken belde je minstens 90% van de klanten terug.",
        "Over die acht weken belde je minimaal 90% van de klanten terug.",
        "In die periode belde je minstens 90% van de klanten terug.",
    ],
)
def test_a_share_of_another_span_may_come_to_the_same(text: str) -> None:
    (found,) = told(bound(text), "M04")
    assert found.severity is Severity.WAARSCHUWING
    assert "per maand" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Je belde minstens 90% van de klanten terug.",
        "Je belde binnen vier weken minstens 90% van de klanten terug.",
        "In die gesprekken belde je minstens 90% van de klanten terug.",
    ],
)
def test_a_criterion_without_a_span_of_its_own(text: str) -> None:
    (found,) = told(bound(text), "M04")
    assert found.severity is Severity.FOUT


def test_a_number_in_a_span_of_its_own_is_another_number() -> None:
    criterion = "In die vier weken gaf je minimaal drie workshops."
    (found,) = told(asking("minimaal 3 workshops", criterion).replace("per: looptijd", "per: maand"), "M04")
    assert found.severity is Severity.FOUT


def asking(norm: str, criterion: str) -> str:
    """The clean plan, its goal asking ``norm`` over the whole plan and bound to this criterion."""
    data = clean_plan()
    data["doelen"][0]["verwachting"] = "Je belt klanten terug op de afgesproken dag."
    data["doelen"][0]["meting"] |= {
        "norm": norm,
        "nulmeting": f"50 {norm.rsplit(maxsplit=1)[-1]}",
        "per": "looptijd",
    }
    data["doelen"][0]["meting"].pop("tussendoelen", None)
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": criterion}]
    return dump(data)


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("precies 100 %", "Alle klanten zijn teruggebeld op de afgesproken dag."),
        ("minimaal 100 %", "Je belde elke klant terug op de afgesproken dag."),
        ("minimaal 100 %", "In de hele periode is geen klant te laat teruggebeld."),
        ("100 %", "Geen enkele klant wachtte langer dan een dag. Eén vergissing wegen we mee."),
        ("minimaal 100 %", "Geen van de klanten is vergeten."),
        ("precies 100 %", "Er is niet één klant blijven liggen."),
        ("minimaal 100 %", "Nooit is een klant zonder bericht gebleven."),
        ("minimaal 100 %", "Geen enkele nieuwe klant is overgeslagen."),
        ("minimaal 100 %", "Nul klanten zijn te laat teruggebeld."),
        ("minimaal 100 %", "Er staat geen klant meer open."),
        ("minimaal 100 %", "Geen enkele klant wacht langer dan een dag."),
        ("minimaal 100 %", "Het terugbellen was geen enkele keer te laat."),
        ("minimaal 100 %", "Niemand wachtte langer dan een dag."),
        ("minimaal 100 %", "Er is niets blijven liggen."),
        ("minimaal 100 %", "Je belde zonder uitzondering terug op de dag zelf."),
        ("minimaal 100 %", "24 van de 24 klanten zijn teruggebeld."),
        ("maximaal 0 fouten", "Je leverde alle lijsten foutloos in."),
        ("maximaal 0 fouten", "De lijsten zijn zonder grote fouten."),
        ("maximaal 0 fouten", "Er is niet één fout gemaakt."),
        ("maximaal 0 klanten", "Er is geen enkele klant te laat teruggebeld."),
        ("maximaal 6 werkdagen", "Je belde elke klant uiterlijk op de zesde werkdag terug."),
        ("maximaal 8 werkdagen", "Op de achtste werkdag was elke klant teruggebeld."),
        ("maximaal 3 weken", "Uiterlijk in de derde week was elke klant teruggebeld."),
        ("maximaal 6 werkdagen", "Je belde elke klant uiterlijk op de 6e werkdag terug."),
    ],
)
def test_all_and_none_are_figures_too(norm: str, criterion: str) -> None:
    assert not told(asking(norm, criterion), "M04")


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("precies 100 %", "Je belde klanten elke week terug."),
        ("minimaal 90 %", "Alle klanten zijn op tijd gebeld."),
        ("maximaal 0 klanten", "Je belt klanten op tijd terug."),
        ("minimaal 100 %", "Er is geen klacht over te laat bellen."),  # that counts something else
        ("minimaal 100 %", "In geen week is te laat gebeld over facturen."),
        ("minimaal 90 %", "Geen enkele klant is te laat teruggebeld."),
        ("minimaal 100 %", "Geen klant belde zelf."),  # says nothing of falling short
        ("minimaal 100 %", "Niemand heeft meer klachten over je toon."),
        ("minimaal 100 %", "23 van de 24 klanten zijn teruggebeld."),
        ("maximaal 0 fouten", "Je lost fouten zonder hulp op."),
        ("maximaal 0 fouten", "Er is één fout gemaakt."),
        ("minimaal 100 %", "Je gaf niet één collega een klant zonder nummer."),
        ("maximaal 6 werkdagen", "Je belde elke klant uiterlijk op de zevende werkdag terug."),
        ("maximaal 6 werkdagen", "Je belde elke klant na de zesde werkdag terug."),
        ("maximaal 6 werkdagen", "Je belde elke klant bij de zesde poging terug."),
        ("maximaal 6 werkdagen", "Je belde elke klant uiterlijk op de eerste werkdag terug."),
    ],
)
def test_all_and_none_are_no_other_figure(norm: str, criterion: str) -> None:
    assert told(asking(norm, criterion), "M04")


def counting(norm: str, indicator: str, expected: str, criterion: str, per: str | None = None) -> str:
    """The clean plan, its goal counting things, and a criterion bound to it."""
    data = clean_plan()
    goal = data["doelen"][0]
    goal["verwachting"] = expected
    goal["meting"] = {"norm": norm, "indicator": indicator, "nulmeting": f"0 {norm.rsplit(maxsplit=1)[-1]}"}
    goal["meting"] |= {"per": per} if per else {}
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": criterion}]
    return dump(data)


FINISHED = (
    (
        "precies 5 onderdelen",
        "Afgeronde onderdelen van de module",
        "Je hebt de module Lesontwerp afgerond, met een voldoende voor het portfolio.",
        "De module Lesontwerp is uiterlijk 21 mei 2027 afgerond.",
    ),
    (
        "minimaal 4 modules",
        "Afgeronde modules van de leergang",
        "Je rondt de leergang Inkoop af.",
        "Je hebt de leergang Inkoop op 31 augustus 2026 afgerond.",
    ),
    (
        "precies 3 certificaten",
        "Behaalde certificaten",
        "Je haalt de drie certificaten van het heftruckprogramma.",
        "Het heftruckprogramma is met goed gevolg afgesloten.",
    ),
    (
        "6 checklists",
        "Checklists die in het handboek staan",
        "Je schrijft de checklists voor het handboek.",
        "Het handboek met de checklists is uiterlijk 31 augustus 2026 klaar.",
    ),
    (
        "precies 8 werkinstructies",
        "Vastgestelde werkinstructies",
        "Je stelt de werkinstructies voor lijn 2 vast.",
        "De werkinstructies voor lijn 2 zijn vastgesteld.",
    ),
    (
        "minimaal 12 dossiers",
        "Bijgewerkte dossiers",
        "De achterstallige dossiers zijn bijgewerkt.",
        "Al je achterstallige dossiers zijn bijgewerkt.",
    ),
    (
        "2 examens",
        "Behaalde examens",
        "Je haalt de examens Wft Basis en Wft Schade.",
        "Je bent geslaagd voor de examens Wft Basis en Wft Schade.",
    ),
    (
        "precies 10 klantprofielen",
        "Ingevulde klantprofielen",
        "Je vult de profielen van je vaste klanten in.",
        "Van al je vaste klanten staat het profiel in het CRM.",
    ),
    (
        "minimaal 5 bijeenkomsten",
        "Gevolgde bijeenkomsten van de cursus",
        "Je volgt de cursus Gesprekstechniek helemaal.",
        "De cursus Gesprekstechniek is gevolgd en afgerond.",
    ),
    (
        "4 opdrachten",
        "Ingeleverde opdrachten",
        "Je levert de opdrachten van de vakcoach in.",
        "Je hebt de opdrachten van de vakcoach ingeleverd.",
    ),
    (
        "precies 7 taken",
        "Overgedragen taken",
        "Je draagt de taken van de backoffice over aan Karim.",
        "De overdracht aan Karim is op 31 augustus 2026 voltooid.",
    ),
    (
        "minimaal 9 kasten",
        "Ingerichte kasten",
        "Je richt het magazijn in volgens het plan.",
        "Het magazijn is ingericht volgens het plan.",
    ),
    (
        "precies 5 onderdelen",
        "Afgeronde onderdelen van de module",
        "Je hebt de module Lesontwerp afgerond.",
        "Je rondt de module Lesontwerp uiterlijk 21 mei 2027 af.",
    ),
    (
        "precies 3 planningen",
        "Planningen die op tijd op de teamschijf staan",
        "Je zet de planning van elke periode op tijd op de teamschijf.",
        "De planningen van het schooljaar staan op de teamschijf.",
    ),
    (
        "minimaal 6 interviews",
        "Gehouden interviews",
        "Je houdt de interviews met de vaste klanten.",
        "Op 31 augustus 2026 zijn alle interviews gehouden.",
    ),
)
NOT_THE_NORM = (
    (
        "precies 5 onderdelen",
        "Afgeronde onderdelen van de module",
        "Je hebt de module Lesontwerp afgerond.",
        "Vier onderdelen van de module Lesontwerp zijn afgerond.",
        None,
    ),
    (
        "precies 5 onderdelen",
        "Afgeronde onderdelen van de module",
        "Je hebt de module Lesontwerp afgerond.",
        "Je hebt minimaal 3 onderdelen van de module afgerond.",
        None,
    ),
    (
        "minimaal 6 gesprekken",
        "Gevoerde gesprekken",
        "Je voert per kwartaal minimaal zes gesprekken.",
        "De gesprekken zijn gevoerd.",
        "kwartaal",
    ),
    (
        "minimaal 6 gesprekken",
        "Gevoerde gesprekken",
        "Je voert minimaal zes gesprekken met vaste klanten.",
        "Je hebt gesprekken met vaste klanten gevoerd.",
        None,
    ),
    (
        "maximaal 2 klachten",
        "Klachten over te late levering",
        "Er komen maximaal twee klachten binnen.",
        "De klachten zijn afgehandeld.",
        None,
    ),
    (
        "minimaal 12 bezoeken",
        "Bezoeken aan vaste klanten",
        "Je bezoekt minimaal twaalf vaste klanten.",
        "Je bezoekt vaker vaste klanten.",
        None,
    ),
    (
        "minimaal 90 %",
        "Tijdig ingeleverde rapporten",
        "Minimaal 90% van de rapporten is op tijd ingeleverd.",
        "De rapporten zijn ingeleverd.",
        None,
    ),
    (
        "minimaal 8 offertes",
        "Verstuurde offertes",
        "Je verstuurt minimaal acht offertes.",
        "Er zijn meer offertes verstuurd dan vorig jaar.",
        None,
    ),
    (
        "minimaal 4 modules",
        "Afgeronde modules van de leergang",
        "Je rondt vier modules af.",
        "Je hebt een deel van de modules afgerond.",
        None,
    ),
    (
        "minimaal 10 deals",
        "Gesloten deals",
        "Je sluit minimaal tien deals.",
        "Je hebt deals gesloten met nieuwe klanten.",
        None,
    ),
    (
        "minimaal 3 workshops",
        "Gegeven workshops",
        "Je geeft per maand minimaal drie workshops.",
        "De workshops zijn gegeven.",
        "maand",
    ),
    (
        "maximaal 3 fouten",
        "Fouten in de orderinvoer",
        "Je maakt maximaal drie fouten in de orderinvoer.",
        "De orderinvoer is op orde.",
        None,
    ),
    (
        "minimaal 20 uur",
        "Uren aan zelfstudie",
        "Je besteedt minimaal twintig uur aan zelfstudie.",
        "De zelfstudie is gedaan.",
        None,
    ),
    (
        "precies 8 werkinstructies",
        "Vastgestelde werkinstructies",
        "Je stelt de werkinstructies voor lijn 2 vast.",
        "De meeste werkinstructies zijn vastgesteld.",
        None,
    ),
    (
        "minimaal 5 referenties",
        "Referenties van klanten",
        "Je haalt minimaal vijf referenties op.",
        "Je hebt voldoende referenties opgehaald.",
        None,
    ),
)


@pytest.mark.parametrize(("norm", "indicator", "expected", "criterion"), FINISHED)
def test_finished_is_no_contradiction_of_a_count(
    norm: str, indicator: str, expected: str, criterion: str
) -> None:
    (found,) = told(counting(norm, indicator, expected, criterion), "M04")
    assert found.severity == "waarschuwing"
    assert norm.replace(" %", "%") in found.message
    better = re.search(r"bijvoorbeeld: ‘(.+)’$", found.hint)
    assert better
    assert not told(counting(norm, indicator, expected, better[1]), "M04")


@pytest.mark.parametrize(("norm", "indicator", "expected", "criterion", "per"), NOT_THE_NORM)
def test_another_count_or_none_stops_a_plan(
    norm: str, indicator: str, expected: str, criterion: str, per: str | None
) -> None:
    (found,) = told(counting(norm, indicator, expected, criterion, per), "M04")
    assert found.severity == "fout"


def test_a_norm_of_its_own_may_come_to_the_same() -> None:
    (found,) = told(
        asking("minimaal 60 klanten", "Op 31 augustus is hoogstens één plan ouder dan zes maanden."), "M04"
    )
    assert found.severity == "waarschuwing"
    (found,) = told(asking("minimaal 60 klanten", "Je belt iedereen op tijd terug."), "M04")
    assert found.severity == "fout"


@pytest.mark.parametrize(
    "criterion", ["Je hebt het certificaat VCA gehaald.", "Het certificaat VCA is gehaald."]
)
def test_the_only_one_needs_no_figure(criterion: str) -> None:
    norm, indicator = "precies 1 certificaat", "Behaalde certificaten"
    assert not told(counting(norm, indicator, "Je haalt het certificaat VCA.", criterion), "M04")


@pytest.mark.parametrize(
    ("norm", "indicator", "sentence"),
    [
        (
            "precies 5 onderdelen",
            "Afgeronde onderdelen van de module",
            "Op 31 augustus 2026 zijn er precies 5 afgeronde onderdelen van de module.",
        ),
        (
            "maximaal 2 klachten",
            "Aantal klachten over levering",
            "Op 31 augustus 2026 zijn er maximaal 2 klachten over levering.",
        ),
        (
            "minimaal 1 certificaat",
            "Behaalde certificaten",
            "Op 31 augustus 2026 heb je de norm van minimaal 1 certificaat gehaald (behaalde certificaten).",
        ),
        (
            "maximaal 5 klanten",
            "aandeel klanten dat te lang wacht",
            "Op 31 augustus 2026 heb je de norm gehaald: het aandeel klanten dat te lang wacht, is maximaal 5 "
            "klanten.",
        ),
        (
            "minimaal 90 %",
            "CRM-regels die kloppen",
            "Op 31 augustus 2026 heb je de norm van minimaal 90% gehaald (CRM-regels die kloppen).",
        ),
    ],
)
def test_the_proposal_is_a_sentence(norm: str, indicator: str, sentence: str) -> None:
    text = counting(norm, indicator, "Je doet je werk volgens het plan.", "Je doet het beter.")
    (found,) = told(text, "M04")
    assert found.hint.endswith(f"‘{sentence}’")


CLEAN = "Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag."


@pytest.mark.parametrize(
    ("expected", "better"),
    [
        (CLEAN, CLEAN),
        (f"Bij 40 klanten is dat goed te doen. {CLEAN} Dat is één klant per dag.", CLEAN),
        ("Per maand belt u minimaal negen van de tien klanten terug.", ""),
        ("Je belt klanten terug op de afgesproken dag.", "made"),
        ("Je belt minimaal 90% van de klanten terug.", "made"),  # drops the month
        ("Klanten bellen is je werk. Dat doe je per maand bij minimaal 90%.", "made"),  # leans on the other
    ],
)
def test_hint_is_the_criterion_that_matches(expected: str, better: str) -> None:
    data = clean_plan()
    data["doelen"][0]["verwachting"] = expected
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": "Je belde minder klanten terug."}]
    (found,) = told(dump(data), "M04")
    counted = "het aandeel klanten dat op de afgesproken dag is teruggebeld"
    made = f"Op 31 augustus 2026 heb je de norm gehaald: {counted}, is minimaal 90% per maand."
    said = made if better == "made" else better or expected
    assert f"‘{said}’" in found.hint
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": said}]
    assert not told(dump(data), "M04")


def test_one_of_two_criteria_may_be_about_something_else() -> None:
    norm = "In juli en augustus 2026 is het minimaal 90%."
    assert not told(bound(norm, "Je hebt de training agendabeheer afgerond."), "M04")
    assert told(bound("Je hebt de training agendabeheer afgerond."), "M04")


@pytest.mark.parametrize(
    "text",
    [
        "Terugbelafspraken: minimaal 80% per maand.",
        "Minimaal 90% van de terugbelafspraken is nagekomen.",
        "De terugbelafspraken zijn verbeterd.",
    ],
)
def test_plain_text_that_names_the_area(text: str) -> None:
    (found,) = told(plan_where("succescriteria", [text]), "M04")
    assert found.path == ("succescriteria", 0)


@pytest.mark.parametrize(
    "text",
    [
        "Minimaal 90% van de terugbelafspraken per maand is nagekomen.",
        "Je volgde de training terugbelafspraken op 10 en 17 maart.",
        "Je hebt de training over terugbelafspraken afgerond.",
        "Minimaal 80% van de collega's is tevreden.",
        "Je nam deel aan alle coaching.",
    ],
)
def test_plain_text_about_something_else(text: str) -> None:
    assert not told(plan_where("succescriteria", [text]), "M04")


def test_goal_with_its_norm_in_the_text_only() -> None:
    text = plan_with("""
doelen:
  - gebied: Salesquota
    verwachting: Je haalt minimaal 80% van het kwartaalquotum.
    huidige_situatie: In het tweede kwartaal was dat 62%.
succescriteria:
  - Je hebt op 1 september minimaal 80% van de salesquota gehaald.
""")
    (found,) = told(text, "M04")
    assert "per kwartaal" in found.message


@pytest.mark.parametrize(
    ("criterion", "differs"),
    [
        ("Je voert per week drie gesprekken.", False),
        ("Je voert wekelijks 3 gesprekken of meer.", False),
        ("Je voert per week twee gesprekken.", True),
        ("Je voert drie gesprekken.", True),
    ],
)
def test_word_numbers_and_counted_things(criterion: str, differs: bool) -> None:
    plan = clean_plan()
    plan["doelen"][0] |= {
        "verwachting": "Je voert per week minimaal drie gesprekken.",
        "meting": {"norm": "minimaal 3 gesprekken", "per": "week"},
    }
    plan["succescriteria"] = [{"voor_doel": AREA, "criterium": criterion}]
    assert bool(told(dump(plan), "M04")) is differs


def test_without_criteria_there_is_nothing_to_differ() -> None:
    assert not told(plan_with(without=("succescriteria",)), "M04")


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Elk van de drie kwartaalaangiften is op tijd.", ()),
        ("Je kwartaalplan is op tijd klaar.", ()),
        ("Je haalt minimaal 80% van je kwartaalquotum.", ("kwartaal",)),
        ("Je kwartaalmarge is minimaal 12%.", ("kwartaal",)),
    ],
)
def test_a_paper_of_each_quarter_is_no_span(text: str, spans: tuple[str, ...]) -> None:
    assert rates(text) == spans


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("minimaal 90 %", "Je belde over de looptijd minimaal negen van de tien klanten terug."),
        ("minimaal 75 %", "Minstens drie kwart van de klanten is teruggebeld."),
        ("minimaal 80 %", "Je haalde € 40.000 of meer van je quotum van € 50.000."),
        ("maximaal 5 %", "Van de 200 klanten bleven er hoogstens 10 liggen."),
        ("minimaal 90 %", "Van elke tien klanten belde je er negen of meer terug."),
        ("maximaal 2 %", "Minstens 98% van de klanten is op de afgesproken dag teruggebeld."),
        ("minimaal 90 %", "In minstens 9 van de 10 weken belde je iedereen drie dagen later terug."),
        ("minimaal 75 %", "In drie van de vier maanden was de lijst compleet."),
        ("minimaal 90 %", "Van de 12 weken waren er 11 zonder gemiste klant."),
        ("minimaal 90 %", "Ten minste 22 van de 24 klanten zijn teruggebeld."),  # of 24 things 90% is 22
        ("minimaal 90 %", "Van de 24 klanten zijn er ten minste 22 teruggebeld."),
        ("maximaal 5 %", "Hoogstens 1 van de 24 klanten wachtte te lang."),
        ("precies 33 %", "Precies 8 van de 24 klanten zijn teruggebeld."),
        ("minimaal 90 %", "Van 24 klanten zijn er 22 teruggebeld."),
        ("minimaal 90 %", "Hooguit 3 van de 30 klanten zijn niet teruggebeld."),  # the rest is 90%
        ("minimaal 90 %", "Hooguit twee van de 24 klanten wachtten te lang."),
        ("maximaal 5 %", "Ten minste 19 van de 20 klanten zijn teruggebeld."),
        ("maximaal 4 klachten", "Over de looptijd kwamen er minder dan vijf klachten."),
        ("minimaal 8 klanten", "Je belde meer dan zeven klanten terug."),
    ],
)
def test_a_share_counted_out_is_the_same(norm: str, criterion: str) -> None:
    assert not told(asking(norm, criterion), "M04")


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("minimaal 90 %", "Je belde over de looptijd minimaal acht van de tien klanten terug."),
        ("minimaal 75 %", "Minstens de helft van de klanten is teruggebeld."),
        ("minimaal 80 %", "Je haalde € 30.000 of meer van je quotum van € 50.000."),
        ("maximaal 5 %", "Van de 200 klanten bleven er hoogstens 20 liggen."),
        ("minimaal 90 %", "Van elke tien klanten belde je er acht of meer terug."),
        ("maximaal 2 %", "Minstens 97% van de klanten is op de afgesproken dag teruggebeld."),
        ("maximaal 2 %", "Hoogstens 98% van de klanten is op de afgesproken dag teruggebeld."),
        ("minimaal 90 %", "In minstens 8 van de 10 weken belde je iedereen terug."),
        ("minimaal 75 %", "In twee van de vier maanden was de lijst compleet."),
        ("minimaal 90 %", "In elk van de 12 weken belde je klanten terug."),
        ("minimaal 90 %", "Ten minste 21 van de 24 klanten zijn teruggebeld."),
        ("minimaal 90 %", "Ten minste 23 van de 24 klanten zijn teruggebeld."),
        ("minimaal 90 %", "Van de 24 klanten zijn er ten minste 20 teruggebeld."),
        ("minimaal 90 %", "Je sprak 22 klanten en 24 collega's."),
        ("minimaal 90 %", "Hooguit 4 van de 30 klanten zijn niet teruggebeld."),
        ("minimaal 90 %", "Ten minste 3 van de 30 klanten zijn teruggebeld."),
        ("minimaal 80 %", "Je ging van 10 naar 9 klachten."),
        ("maximaal 5 %", "Ten minste 18 van de 20 klanten zijn teruggebeld."),
        ("maximaal 5 %", "Hoogstens 2 van de 24 klanten wachtten te lang."),
        ("maximaal 4 klachten", "Over de looptijd kwamen er minder dan zes klachten."),
        ("minimaal 8 klanten", "Je belde minimaal zeven klanten terug."),
    ],
)
def test_another_share_counted_out_is_not(norm: str, criterion: str) -> None:
    (found,) = told(asking(norm, criterion), "M04")
    assert norm.replace(" %", "%") in found.message


@pytest.mark.parametrize(
    ("criterion", "said"),
    [
        ("Ten minste 21 van de 24 klanten zijn teruggebeld.", "staat 21 van de 24, dus 88%"),
        ("Van de 24 klanten zijn er 23 teruggebeld.", "staat 23 van de 24, dus 96%"),
        ("In minstens acht van de tien weken is elke klant gebeld.", "staat 8 van de 10, dus 80%"),
    ],
)
def test_another_share_is_told_in_per_cents(criterion: str, said: str) -> None:
    (found,) = told(asking("minimaal 90 %", criterion), "M04")
    assert said in found.message and "minimaal 90%" in found.message


@pytest.mark.parametrize(
    ("norm", "baseline", "criterion"),
    [
        ("100%", "71%", "Alle klanten zijn op de afgesproken dag teruggebeld."),
        ("minimaal 100%", "71%", "Je belde 100% van de klanten terug."),
        ("precies 100%", "71%", "Geen enkele klant is te laat teruggebeld."),
        ("maximaal 0%", "12%", "0% van de klanten wachtte te lang."),
    ],
)
def test_all_or_none_is_so_over_whatever_span(norm: str, baseline: str, criterion: str) -> None:
    assert not told(on_a_day("Je belt klanten terug.", criterion, norm=norm, nulmeting=baseline), "M04")


def with_terms(goal: str, criterion: str) -> str:
    data = clean_plan()
    data["doelen"][0]["verwachting"] = f"Je belt per maand minimaal 90% van de klanten {goal} terug."
    text = f"Je belde per maand minimaal 90% van de klanten {criterion} terug."
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": text}]
    return dump(data)


@pytest.mark.parametrize(
    ("goal", "criterion"),
    [
        ("binnen twee werkdagen", "binnen een week"),
        ("op dezelfde dag", "binnen drie dagen"),
        ("binnen 4 uur", "binnen 8 uur"),
        ("binnen een week", "binnen een maand"),
    ],
)
def test_another_term_is_a_warning(goal: str, criterion: str) -> None:
    (found,) = told(with_terms(goal, criterion), "M04")
    assert found.severity == "waarschuwing"
    assert f"‘{criterion}’" in found.message and f"‘{goal.removeprefix('op ')}" in found.hint.replace(
        "op ", ""
    )


@pytest.mark.parametrize(
    ("goal", "criterion"),
    [
        ("binnen een week", "binnen vijf werkdagen"),
        ("binnen twee weken", "binnen 14 dagen"),
        ("binnen 24 uur", "binnen één dag"),
        ("op dezelfde dag", "binnen een werkdag"),
        ("binnen twee werkdagen", "op tijd"),
        ("steeds", "binnen twee werkdagen"),
    ],
)
def test_the_same_term_in_other_words(goal: str, criterion: str) -> None:
    assert not told(with_terms(goal, criterion), "M04")


def dropping(goal: str, criterion: str, norm: str = "minimaal 90%") -> list[Finding]:
    data = parse(with_terms("", ""))
    data["doelen"][0]["verwachting"] = goal
    data["doelen"][0]["meting"] |= {"norm": norm}
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": criterion}]
    return [one for one in told(dump(data), "M04") if "ontbreekt de termijn" in one.message]


TICKETS = "Je handelt per maand minimaal 90% van je tickets af binnen twee werkdagen."


@pytest.mark.parametrize(
    ("goal", "criterion", "term"),
    [
        (TICKETS, "Je handelt per maand minimaal 90% van je tickets af.", "binnen twee werkdagen"),
        (TICKETS, "Negentig procent van je tickets is iedere maand afgehandeld.", "binnen twee werkdagen"),
        (TICKETS, "In juli 2026 handelde je 90% of meer van de tickets af.", "binnen twee werkdagen"),
        (
            "Je belt per maand minimaal 90% van de klanten binnen 4 uur terug.",
            "Je belde per maand minimaal 90% van de klanten terug.",
            "binnen 4 uur",
        ),
        (
            "Per maand beantwoordt u binnen een week minimaal 90% van de brieven.",
            "Per maand beantwoordde u minimaal 90% van de brieven.",
            "binnen een week",
        ),
    ],
)
def test_a_criterion_that_drops_the_term(goal: str, criterion: str, term: str) -> None:
    (found,) = dropping(goal, criterion)
    assert found.severity == "waarschuwing" and f": {term}." in found.message
    assert f"Neem de termijn van het doel over: ‘{term}’" in found.hint
    assert not dropping(goal, f"{criterion[:-1]}, {term}.")  # who follows it is done


@pytest.mark.parametrize(
    ("goal", "criterion"),
    [
        (TICKETS, "Per maand is minimaal 90% van je tickets op tijd afgehandeld."),
        (TICKETS, "Per maand was van je tickets minimaal 90% na twee werkdagen afgehandeld."),
        (TICKETS, "Per maand handelde je minimaal 90% van je tickets zo af."),
        (TICKETS, "Per maand haalde je de norm van minimaal 90% van de tickets."),
        (TICKETS, "In juli en in augustus 2026 minimaal 90%."),
        (TICKETS, "Minimaal 90% van de tickets voldoet elke maand."),
        (
            "Binnen vier weken handel je per maand minimaal 90% van je tickets af.",  # a deadline of it all
            "Per maand handelde je minimaal 90% van je tickets af.",
        ),
        (
            "Je belt per maand minimaal 90% van de klanten terug, en mailt het verslag binnen een dag.",
            "Je belde per maand minimaal 90% van de klanten terug.",
        ),
    ],
)
def test_a_criterion_that_points_to_the_term_or_need_not(goal: str, criterion: str) -> None:
    assert not dropping(goal, criterion)


def test_one_of_two_criteria_holds_the_term() -> None:
    data = parse(with_terms("", ""))
    data["doelen"][0]["verwachting"] = TICKETS
    texts = [
        "Je handelt per maand minimaal 90% van je tickets af.",
        "Een ticket is binnen twee werkdagen klaar.",
    ]
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": text} for text in texts]
    assert not [one for one in told(dump(data), "M04") if "ontbreekt de termijn" in one.message]


def on_a_day(expected: str, criterion: str, **measured: str) -> str:
    """The clean plan, its goal saying when by a day or a month, and measured a span at a time."""
    data = clean_plan()
    data["doelen"][0]["verwachting"] = expected
    data["doelen"][0]["meting"] |= measured
    data["doelen"][0]["meting"].pop("tussendoelen", None)  # their unit is that of another norm
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": criterion}]
    return dump(data)


STANDS = "Op 31 augustus 2026 staat maximaal 12% van het bedrag langer dan 60 dagen open."


@pytest.mark.parametrize(
    ("expected", "criterion", "measured"),
    [
        (STANDS, "Op 31 augustus 2026 stond maximaal 12% open.", {"norm": "maximaal 12%", "per": "maand"}),
        (
            "In augustus 2026 staat minimaal 90% van de stukken op tijd in het portaal.",
            "Van de stukken voor augustus 2026 stond minimaal 90% op tijd in het portaal.",
            {"norm": "minimaal 90%", "per": "maand"},
        ),
        (
            "Je tekent op alle 5 werkdagen per week de kaart af.",
            "In augustus 2026 tekende je op alle 5 werkdagen per week de kaart af.",
            {"norm": "minimaal 5 werkdagen", "nulmeting": "2 werkdagen", "per": "week"},
        ),
        (
            "In de laatste meetweek begint minimaal 80% van de lessen op tijd.",
            "In de meetweek van 24 augustus 2026 begon minimaal 80% van de lessen op tijd.",
            {"norm": "minimaal 80%", "per": "week"},
        ),
        (
            "Per kalendermaand is minimaal 90% van de zaken op tijd af.",
            "Minimaal 90% van de zaken is in de laatste volledige kalendermaand op tijd af.",
            {"norm": "minimaal 90%", "per": "maand"},
        ),
    ],
)
def test_what_both_say_of_one_day_or_month_drops_no_span(
    expected: str, criterion: str, measured: dict[str, str]
) -> None:
    assert not told(on_a_day(expected, criterion, **{"nulmeting": "22%", **measured}), "M04")


def test_a_goal_that_names_its_span_still_asks_for_it() -> None:
    expected = "Je belt per maand minimaal 90% van de klanten terug, ook op 31 augustus 2026."
    text = on_a_day(expected, "Op 31 augustus 2026 belde je minimaal 90% van de klanten terug.")
    (found,) = told(text, "M04")
    assert "per maand" in found.message


def test_another_day_of_the_same_month_is_not_the_same() -> None:
    expected = "Op 31 augustus 2026 staat maximaal 12% van het bedrag langer dan 60 dagen open."
    measured = {"nulmeting": "22%", "norm": "maximaal 12%", "per": "maand"}
    (found,) = told(on_a_day(expected, "Op 3 augustus 2026 stond maximaal 12% open.", **measured), "M04")
    assert "per maand" in found.message


@pytest.mark.parametrize(
    ("text", "unit", "stated"),
    [
        ("Er is niet één fout gemaakt.", "fouten per maand", True),
        ("Zonder enkele te late rit.", "te late ritten", True),
        ("Je werkt foutloos.", "fouten", True),
        ("Je werkt klachtvrij.", "klachten per kwartaal", True),
        ("Je rijdt zonder te klagen.", "te late ritten", False),
        ("Je lost fouten zonder hulp op.", "fouten", False),
        ("Je werkt ademloos.", "fouten", False),
        ("Zonder omzet.", "", False),
    ],
)
def test_without_what_the_norm_counts_is_none_of_it(text: str, unit: str, *, stated: bool) -> None:
    assert states(text, Quantity(Decimal(0), unit, Bound.MAXIMAAL)) is stated


def of_a_report(norm: str, criterion: str) -> str:
    """The clean plan with a goal that asks how soon a report is there, and this criterion."""
    data = clean_plan()
    goal = data["doelen"][0]
    goal["verwachting"] = "Het verslag is na elke vergadering gereed."
    goal["meting"] = {"indicator": "tijd tot het verslag, gemiddeld", "norm": norm}
    goal["meting"]["nulmeting"] = f"23 {norm.rsplit(maxsplit=1)[-1]}"
    data["succescriteria"] = [{"voor_doel": goal["gebied"], "criterium": criterion}]
    return dump(data)


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("maximaal 10 dagen", "Het verslag kwam gemiddeld binnen tien dagen."),
        ("maximaal 10 dagen", "Binnen 10 dagen lag het verslag er, gemiddeld over de vergaderingen."),
        ("maximaal 2 weken", "Het verslag kwam gemiddeld binnen twee weken."),
        ("maximaal 5 werkdagen", "Het verslag was er gemiddeld binnen vijf werkdagen."),
        ("maximaal 10 dagen", "Het verslag lag er gemiddeld in maximaal tien dagen."),
        ("maximaal 2 weken", "Gemiddeld is een verslag in hooguit 2 weken klaar."),
    ],
)
def test_within_so_many_days_is_at_most_so_many(norm: str, criterion: str) -> None:
    assert not told(of_a_report(norm, criterion), "M04")


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("maximaal 10 dagen", "Het verslag kwam gemiddeld binnen twaalf dagen."),
        ("maximaal 10 dagen", "Het verslag kwam gemiddeld binnen tien weken."),
        ("maximaal 10 dagen", "Het verslag kwam gemiddeld binnen tien werkdagen."),
        ("minimaal 10 dagen", "Het verslag kwam gemiddeld binnen tien dagen."),
        ("maximaal 10 dagen", "Het verslag kwam gemiddeld op tijd."),
        ("maximaal 10 dagen", "Het verslag lag er gemiddeld in maximaal elf dagen."),
    ],
)
def test_within_another_time_is_not(norm: str, criterion: str) -> None:
    assert told(of_a_report(norm, criterion), "M04")


def of_a_bare_norm(indicator: str, criterion: str) -> str:
    """The plan with reports whose norm is a bare number, in the unit that its indicator names."""
    plan = parse(of_a_report("maximaal 10", criterion))
    plan["doelen"][0]["meting"] |= {"indicator": indicator, "nulmeting": 23}
    return dump(plan)


@pytest.mark.parametrize(
    ("indicator", "criterion"),
    [
        ("aantal werkdagen tot het verslag, gemiddeld", "Een verslag is gemiddeld in maximaal 10 werkdagen klaar."),
        ("aantal dagen tot het verslag, gemiddeld", "Een verslag is gemiddeld binnen tien dagen klaar."),
        ("weken tot het verslag, gemiddeld", "Een verslag is er gemiddeld in ten hoogste tien weken."),
    ],
)  # fmt: skip
def test_a_bare_norm_counts_in_the_unit_of_its_indicator(indicator: str, criterion: str) -> None:
    assert not told(of_a_bare_norm(indicator, criterion), "M04")


@pytest.mark.parametrize(
    ("indicator", "criterion"),
    [
        ("aantal dagen tot het verslag, gemiddeld", "Een verslag is gemiddeld in maximaal 10 weken klaar."),
        ("aantal dagen tot het verslag, gemiddeld", "Een verslag is gemiddeld in maximaal 12 dagen klaar."),
        ("aantal dagen tot het verslag, gemiddeld", "Een verslag is gemiddeld in minstens 10 dagen klaar."),
    ],
)
def test_a_bare_norm_in_another_unit_is_another(indicator: str, criterion: str) -> None:
    assert told(of_a_bare_norm(indicator, criterion), "M04")


@pytest.mark.parametrize(
    ("criterion", "per", "differs"),
    [
        ("Over de gehele looptijd bezien belde je minimaal 90% van de klanten terug.", "maand", True),
        ("Gemiddeld over het hele plan belde je minimaal 90% van de klanten terug.", "maand", True),
        ("Over de zes maanden van dit plan is minimaal 90% van de klanten teruggebeld.", "maand", True),
        ("Over de hele looptijd belde je minimaal 90% van de klanten terug.", "kwartaal", True),
        ("In elke maand van de looptijd belde je minimaal 90% van de klanten terug.", "maand", False),
        ("Je belde per maand, de hele looptijd lang, minimaal 90% van de klanten terug.", "maand", False),
        ("In de laatste maand van de looptijd belde je minimaal 90% van de klanten terug.", "maand", False),
        ("Over de hele looptijd belde je minimaal 90% van de klanten terug.", "looptijd", False),
    ],
)
def test_a_share_of_the_whole_plan_is_none_of_each_month(criterion: str, per: str, differs: bool) -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    goal["verwachting"] = "Je belt minimaal 90% van de klanten terug op de afgesproken dag."
    goal["meting"] = {"nulmeting": "71%", "norm": "minimaal 90%", "per": per, "bron": "maandrapport"}
    plan["succescriteria"] = [{"voor_doel": goal["gebied"], "criterium": criterion}]
    assert bool(told(dump(plan), "M04")) is differs
