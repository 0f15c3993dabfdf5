"""KP19: a cause that is the action turned round."""

from typing import Any

import pytest
from courses import action, course, course_of
from lijsten import quoted
from whole import told

from support import clean_plan


def with_cause(title: str, finding: str) -> str:
    causes = [*clean_plan("koersplan")["oorzaken"], {"titel": title, "bevinding": finding}]
    calls = action("Iedere verkoper belt 20 klanten per week.", cause=title, titel="Meer bellen")
    return course_of(calls, oorzaken=causes)


@pytest.mark.parametrize(
    ("title", "finding", "question"),
    [
        ("Te weinig gebeld", "Er wordt te weinig gebeld. Verkopers zijn niet proactief genoeg.", "gebeld"),
        ("Te weinig opvolging", "We volgen te weinig op.", "opgevolgd"),
        ("Opvolging", "Offertes worden onvoldoende opgevolgd.\nWe volgen ze echt te weinig op.", "opgevolgd"),
        ("Te weinig rapportage", "Verkopers leggen te weinig vast.", "op papier"),
        ("Te weinig bellen", "Verkopers bellen te weinig. Gemiddeld is het 8 calls per week.", "gebeld"),
        ("Te weinig leads", "Er komen te weinig leads binnen.", "zo weinig"),
    ],
)
def test_only_what_is_missing(title: str, finding: str, question: str) -> None:
    plan = with_cause(title, finding)
    (found,) = told(plan, "KP19")
    assert found.severity == "fout"
    assert found.path == ("oorzaken", 2, "bevinding")
    assert "‘Meer bellen’, maar dan andersom" in found.message
    assert f"{question}?" in found.hint
    assert not told(plan, "KP10")  # said once, at the cause


@pytest.mark.parametrize(
    "finding",
    [
        "Verkopers missen de drive.",
        "Het ontbreekt de verkopers aan scherpte.",
        "Ze zijn te afwachtend en leunen achterover.",
        "De mensen zijn niet commercieel genoeg.",
    ],
)
def test_a_judgement_on_people(finding: str) -> None:
    (found,) = told(with_cause("De mensen", finding), "KP19")
    assert "een oordeel over mensen" in found.message


@pytest.mark.parametrize(
    "finding",
    [
        "We hebben te weinig tijd om te bellen: een verkoper zit 14 uur per week in de planning.",
        "Er is te weinig tijd voor opvolging.",
        "We volgen te weinig op, omdat niemand ziet welke offertes open staan.",
        "Er wordt te weinig gebeld. In het CRM staat bij 120 van de 400 klanten geen nummer.",
        "Na een offerte is bij 200 van de 412 klanten niet gebeld.",
        "Er is te weinig kennis van warmtepompen om klanten te bellen.",
        "Niemand vraagt wat de klant nodig heeft.",
    ],
)
def test_a_cause_that_tells_more(finding: str) -> None:
    assert not told(with_cause("Te weinig gebeld", finding), "KP19")


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        ("De omzet blijft al twee kwartalen achter.", "omzet blijft al twee kwartalen achter"),
        ("In 2025 zaten we 9% onder de prognose. De marge daalde ook.", "onder de prognose"),
        ("We halen ons kwartaaltarget niet.", "halen ons kwartaaltarget niet"),
        ("De resultaten vallen dit jaar tegen.", "resultaten vallen dit jaar tegen"),
    ],
)
def test_a_missed_result_is_what_must_be_explained(finding: str, words: str) -> None:
    (found,) = told(with_cause("De cijfers", finding), "KP19")
    assert "verklaren" in found.message
    assert quoted(found) == words


@pytest.mark.parametrize(
    "finding",
    [
        "De omzet blijft achter, want we bellen pas na elf dagen terug.",
        "Achter de omzet zitten veertien klanten die niet terugkwamen.",
        "De marge daalde. De fabriek rekent sinds maart een toeslag die niet in onze prijslijst staat.",
        "We halen onze omzet uit tien klanten.",
        "De marge zakt bij elke wijziging die na de handtekening komt.",
        "De cijfers van het CRM lopen een week achter.",
        "De cijfers komen pas na de maand binnen.",
        "Bij 30 offertes stond de marge er niet bij.",
    ],
)
def test_a_result_with_what_lies_behind_it(finding: str) -> None:
    assert not told(with_cause("De cijfers", finding), "KP19")


@pytest.mark.parametrize(
    "finding",
    [
        "De vloer wordt na sluitingstijd zelden gedweild.",
        "Mentoren spreken ouders te weinig.",
        "Er is nauwelijks afstemming tussen de vroege en de late dienst.",
        "De checklist wordt door collega's niet consequent ingevuld.",
        "We zouden vaker bij de klant langs moeten gaan.",
        "Als de keuken eenmaal geplaatst is, gaan we zelden nog een keer langs.",
        "Storingen duren lang, omdat monteurs de app te weinig gebruiken.",
        "Iedereen weet hoe belangrijk nazorg is. Toch nemen we er zelden de telefoon voor.",
        "Evalueren schiet er vaak bij in.",
        "Meldingen van huurders worden te traag opgepakt.",
        "Kappers laten vaak na een vervolgafspraak te maken.",
        "Niet iedereen vraagt door als een gast klaagt.",
        "Te vaak vertrekken we zonder te vragen of alles werkt.",
        "Het schort aan nazorg.",
        "Van intervisie komt weinig terecht.",
        "Als ploeg mogen we vaker bij elkaar meekijken.",
        "De controle van de dossiers blijft achterwege.",
        "Dat we niet vaker bij de klant zijn, is het probleem.",
        "Het tempo van de balie laat te wensen over.",
    ],
)
def test_too_little_in_other_words_is_told_with_less_weight(finding: str) -> None:
    (found,) = told(with_cause("Te weinig gedaan", finding), "KP19")
    assert found.severity == "waarschuwing"
    assert "andersom" in found.message


@pytest.mark.parametrize(
    "finding",
    [
        "De scherpte is er een beetje uit.",
        "Planners mogen best wat alerter zijn.",
        "Er mag harder gewerkt worden.",
        "Er mag wel wat meer vuur in de verkoopgesprekken.",
        "Men wacht te veel af.",
    ],
)
def test_a_judgement_on_people_in_other_words(finding: str) -> None:
    (found,) = told(with_cause("De mensen", finding), "KP19")
    assert "een oordeel over mensen" in found.message


@pytest.mark.parametrize(
    "finding",
    [
        "De klanttevredenheid ligt al maanden onder de norm.",
        "De doorlooptijden blijven achter.",
        "Onze wachttijd is opgelopen van 3 naar 5 weken.",
        "Het aantal leden is lager dan we hadden gehoopt.",
        "De doorlooptijd is hoger dan die van de andere vestigingen.",
        "Er zijn minder aanmeldingen dan vorig jaar.",
        "Sinds het voorjaar verliezen we klanten.",
        "De wachttijd aan de balie is te lang.",
        "Omdat de klanttevredenheid te laag is, lopen de verlengingen terug.",
    ],
)
def test_a_result_below_what_was_agreed(finding: str) -> None:
    (found,) = told(with_cause("Het resultaat", finding), "KP19")
    assert "verklaren" in found.message


@pytest.mark.parametrize(
    "finding",
    [
        "Adviseurs krijgen zelden een aanvraag met alle maten erbij.",
        "Monteurs hebben nauwelijks bereik in de kelders.",
        "Er zijn te weinig tablets om onderweg iets te registreren.",
        "Klanten lezen onze mails zelden.",
        "We overleggen zelden, want de twee diensten zijn nooit tegelijk in het gebouw.",
        "De agenda staat vol met intakes, waardoor we te weinig bellen.",
        "Collega's moeten steeds vaker invallen op de vroege dienst.",
        "De kwaliteit van de aanvragen blijft achter.",
        "De levertijd van de fabriek is opgelopen van 3 naar 9 weken.",
        "De levertijd van de fabriek is te lang voor een spoedklus.",
        "Er zijn twee monteurs minder dan vorig jaar, en het aantal storingen is gelijk gebleven.",
        "Sinds de verhuizing staat het magazijn op een andere verdieping dan de inpakafdeling.",
        "De omzet daalt sinds maart, toen de kleinste bestelling naar veertig dozen ging.",
        "De doorlooptijd is langer dan in 2024, omdat elke aanvraag nu langs twee afdelingen gaat.",
        "Niet iedereen heeft een sleutel van het archief.",
        "Er wordt te weinig doorgevraagd als er één collega aan de balie staat.",
        "Offertes liggen gemiddeld zes dagen bij de enige calculator.",
        "Te vaak begint een monteur zonder tekening.",
        "Aanvragen worden slordig ingevuld door de winkels.",
        "Onderdelen worden niet altijd geleverd op de dag dat de monteur komt.",
    ],
)
def test_what_one_can_take_away(finding: str) -> None:
    assert not told(with_cause("Wat er gebeurt", finding), "KP19")


NO_CAUSES = (
    "Er wordt te weinig gebeld.",
    "Het ontbreekt in het team aan de juiste mentaliteit.",
    "De omzet blijft achter bij de begroting.",
)


def of_mentality(finding: str, *actions: dict[str, Any]) -> str:
    causes = [*clean_plan("koersplan")["oorzaken"], {"titel": "Mentaliteit", "bevinding": finding}]
    return course(oorzaken=causes, acties=[*clean_plan("koersplan")["acties"], *actions])


@pytest.mark.parametrize("finding", NO_CAUSES)
def test_one_advice_on_what_explains_nothing(finding: str) -> None:
    """No action is asked for it, and none is called its reflex: first it has to become a cause."""
    calls = action("Iedereen belt elke dag tien klanten extra.", titel="Belblok")
    alone = of_mentality(finding)
    assert "‘Mentaliteit’" in told(alone, "KP19")[0].message
    assert not told(alone, "KP12")
    assert not told(of_mentality(finding, calls | {"voor_oorzaak": "Mentaliteit"}), "KP10")
    (reflex,) = told(of_mentality(finding, calls), "KP10")
    assert "Mentaliteit" not in reflex.hint
    other = action("Pim haalt uiterlijk 29 mei 2026 de oude folders weg.", titel="Folders")
    (loose,) = told(of_mentality(finding, other), "KP11")
    assert "Mentaliteit" not in loose.hint


def test_no_action_is_called_its_mirror_where_it_has_none() -> None:
    (found,) = told(of_mentality("Er wordt te weinig gebeld."), "KP19")
    assert "andersom" not in found.message
    assert "te weinig" in found.message


@pytest.mark.parametrize(
    "finding",
    [
        "Werkdruk.",
        "Communicatie",
        "Te weinig tijd",
        "De samenwerking loopt niet goed.",
        "De markt zit tegen.",
        "Iedereen is druk.",
        "De houding van mensen.",
        "Tijdgebrek en drukte.",
        "Het systeem werkt niet.",
    ],
)
def test_a_subject_is_no_finding(finding: str) -> None:
    (found,) = told(with_cause("Iets in het werk", finding), "KP19")
    assert (found.severity, found.path) == ("waarschuwing", ("oorzaken", 2, "bevinding"))


@pytest.mark.parametrize(
    "finding",
    [
        "Wie roept, gaat voor.",
        "Spoed gaat voor.",
        "Niemand ziet welke offertes openstaan.",
        "Communicatie gaat per mail, en die leest de werkvloer niet.",
        "De planning is pas op vrijdag klaar.",
        "De bezetting is op maandag de helft.",
        "Het systeem vraagt niet naar de maten.",
        "Prijzen staan in drie lijsten.",
        "Het overleg begint als de buitendienst al weg is.",
        "Door de drukte in week 40 bleven 12 offertes liggen.",
    ],
)
def test_a_short_finding_is_one(finding: str) -> None:
    assert not told(with_cause("Iets in het werk", finding), "KP19")


FOUND = "Aan een aanvraag van € 400 besteden we net zoveel uren als aan een van € 40.000."


@pytest.mark.parametrize(
    "title",
    ["Eerste oorzaak", "Oorzaak 2", "Tweede knelpunt", "De belangrijkste reden", "Oorzaak", "Probleem B"],
)
def test_a_number_is_no_name_of_a_cause(title: str) -> None:
    (found,) = told(with_cause(title, FOUND), "KP19")
    assert (found.severity, found.path) == ("waarschuwing", ("oorzaken", 2, "titel"))


@pytest.mark.parametrize(
    "title",
    [
        "Het eerste contact komt te laat",
        "Niemand zoekt de oorzaak",
        "Problemen met de printer",
        "Oorzaak en gevolg door elkaar",
        "Twee punten in het formulier",
    ],
)
def test_a_name_of_a_cause(title: str) -> None:
    assert not told(with_cause(title, FOUND), "KP19")
