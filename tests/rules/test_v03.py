"""V03: a name that is kept apart, and stands in the text of a plan that refers by key."""

import pytest

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.people import NOBODY, People
from support import clean_plan, dump

KNOWN = People(
    "personen.yaml",
    {
        key: {"naam": name}
        for key, name in {"mw-017": "Noor Jansen", "lg-3": "Karim Aydin", "c-1": "Bas de Wit"}.items()
    },
)


def told(change: dict[str, object], people: People = KNOWN, *, keys: bool = True) -> list[Finding]:
    plan = clean_plan()
    if keys:
        plan["medewerker"] = {"persoon": "mw-017", "functie": "Medewerker klantenservice"}
        plan["leidinggevende"] = {"persoon": "lg-3"}
    plan["ondersteuning"][0] |= {
        "wie": "leidinggevende",
        "afspraak": "Elke week luisteren we een half uur terug.",
    }
    report = api.check(dump(plan | change).encode(), "plan.yaml", people=people)
    return [finding for finding in report.findings if finding.code == "V03"]
"""V03: the name of a participant. What was found is never shown."""

import pytest
from stap import part, report
from v03_sentences import INNOCENT, NAMES, UNSEEN_INNOCENT, UNSEEN_NAMES
from whole import told

from spvgen import api
from spvgen.rules.namen import names_in
from support import CLEAN, dump, parse

KNOWN = frozenset({"hanneke", "zijlstra", "joris", "claessens"})


@pytest.mark.parametrize("sentence", [*NAMES, *UNSEEN_NAMES])
def test_name(sentence: str) -> None:
    assert names_in(sentence, KNOWN)


@pytest.mark.parametrize("sentence", [*INNOCENT, *UNSEEN_INNOCENT])
def test_no_name(sentence: str) -> None:
    assert not names_in(sentence, KNOWN)


def test_there_are_enough_sentences() -> None:
    assert len(NAMES + UNSEEN_NAMES) > 75 and len(INNOCENT + UNSEEN_INNOCENT) > 180


@pytest.mark.parametrize(
    "text",
    [
        "We hebben er vertrouwen in, Noor.",
        "Noors rooster is rustiger.",
        "Vraag het aan mevrouw Jansen.",
        "Bespreek dit met Karim Aydin.",
        "Mail naar k.aydin@voorbeeld.nl.",
        "Bas de Wit loopt met je mee.",
    ],
)
def test_a_name_in_the_text(text: str) -> None:
    (finding,) = told({"slotopmerking": text})
    assert finding.severity == "waarschuwing"
    assert finding.path == ("slotopmerking",)
    for name in ("Noor", "Jansen", "Karim", "Aydin", "Bas"):
        assert name not in f"{finding.message} {finding.excerpt}"


def test_who_does_it_is_called_by_key() -> None:
    plan = clean_plan()
    plan["acties"][0]["wie"] = "Bas de Wit"
    (finding,) = told({"acties": plan["acties"]})
    assert finding.path == ("acties", 0, "wie")
    assert "sleutel" in finding.hint
    plan["acties"][0]["wie"] = "c-1"
    assert not told({"acties": plan["acties"]})
        report(belemmerend="Volgens Karin komt de bonus te laat."),
        report(helpend=[{"factor": "We helpen elkaar.", "toelichting": "Els neemt altijd op."}]),
        report(thema={"omschrijving": "Hoe houden we Peter erbij?", "verwoord_door": "groep"}),
        report(acties=[part("acties")[0] | {"wie": "Mohammed"}], vervolgmomenten=part("vervolgmomenten")[1:]),
        report(sessies=[{"datum": "2026-02-12", "onderwerp": "Het verhaal van Sanne."}]),
        report(terugblik=part("terugblik") | {"gewonnen": ["Rob belt nu iedereen."]}),
        report(doelen=[part("doelen")[0] | {"omschrijving": "Mehmet bezoekt twaalf klanten."}]),
    ],
)
def test_in_any_statement(text: str) -> None:
    (found,) = told(text, "V03")
    assert found.severity == "fout"


@pytest.mark.parametrize(
    "text",
    [
        "We hebben er vertrouwen in dat je dit kunt.",
        "De muur is wit, en de bas staat zacht.",
        "Je leidinggevende kijkt met je mee, in het noorden en het zuiden.",
        "In januari gaat het karig.",
    ],
)
def test_no_name(text: str) -> None:
    assert not told({"slotopmerking": text})


@pytest.mark.parametrize(("people", "keys"), [(KNOWN, False), (NOBODY, False)])
def test_a_plan_that_calls_people_by_name(people: People, keys: bool) -> None:
    assert not told({"slotopmerking": "We hebben er vertrouwen in, Noor."}, people, keys=keys)


def test_a_firm_is_nobody() -> None:
    assert not told({"organisatie": "Jansen Bouw"})
        report(aanleiding="Hanneke Zijlstra sprak jullie in januari; jullie wilden elkaar vaker zien."),
        report(begeleider={"naam": "Karin Postma", "functie": "trainer"}, slotopmerking="Bel Karin gerust."),
        report(
            terugkoppeling={
                "datum": "2026-03-03",
                "aanwezig": ["Joris Claessens"],
                "uitleg": [{"onderwerp": "De bonus", "waarom": "Joris noemde het doel: groeien."}],
                "afspraken": [
                    {"afspraak": "Er komt een voorstel.", "wie": "Joris Claessens", "deadline": "2026-04-17"}
                ],
            }
        ),
        report(organisatie="Karin Mode BV"),
        report(belemmerend="Klant Jansen Bouw kreeg twee prijzen."),
    ],
)
def test_the_guide_management_and_firms_may_be_named(text: str) -> None:
    assert not told(text, "V03")


def test_an_unknown_word_that_speaks_is_a_warning_that_can_be_ignored() -> None:
    said = report(belemmerend="Bellaroma vertelde dat het niet lukt.")
    (found,) = told(said, "V03")
    assert found.severity == "waarschuwing"
    left = parse(said) | {"negeer": [{"regel": "V03", "reden": "Dat is een klant.", "pad": "belemmerend"}]}
    assert not told(dump(left), "V03")
    assert not told(dump(left), "N01")


def test_a_name_can_not_be_ignored() -> None:
    left = {"negeer": [{"regel": "V03", "reden": "Karin vindt het goed."}]}
    assert told(report(belemmerend="Volgens Karin komt de bonus te laat.", **left), "V03")


def test_what_was_found_is_never_repeated() -> None:
    text = report(belemmerend="Volgens Ghislaine en Karin komt de bonus te laat.", helpend="[Ghislaine]")
    for found in api.check(text.encode(), "verslag.yaml").findings:
        assert "Ghislaine" not in found.message + found.hint + found.excerpt or found.code == "S01"
    (named,) = told(text, "V03")
    assert "Karin" not in named.message + named.hint + named.excerpt


def test_it_says_nothing_of_a_plan_for_one_employee() -> None:
    codes = {found.code for found in api.check(CLEAN.read_bytes(), "plan.yaml").findings}
    assert codes == set()
