"""V05: without a name, and still everybody knows who. What was found is never shown."""

import pytest
from stap import part, report
from v04_sentences import (
    HARDER_INNOCENT,
    HARDER_TRACEABLE,
    HEALTH,
    INNOCENT,
    NO_HEALTH,
    TRACEABLE,
    UNSEEN_INNOCENT,
    UNSEEN_TRACEABLE,
)
from v05_sentences import (
    BY_PLACE,
    FRESH_MANY,
    FRESH_MISSED,
    FRESH_ONE,
    LATER_MANY,
    LATER_MISSED,
    LATER_ONE,
    MANY,
    NOBODY_BY_PLACE,
    ONE,
    READERS,
)
from whole import told

from spvgen.rules.privacy.details import is_one_seller, judged_leader, judged_part
from spvgen.rules.privacy.recognisable import health_of_one, told_of_oneself, traces_in

MISSED = {"‘Ik zit op de NOT elk jaar alleen,’ klonk het.", "De key-accountmanager voelt zich alleen."}
"""A word in capitals is mostly a tool or a department, and a job alone may be many people's."""
ALL = [*TRACEABLE, *UNSEEN_TRACEABLE, *HARDER_TRACEABLE]


@pytest.mark.parametrize("sentence", [one for one in ALL if one not in MISSED])
def test_leads_to_one(sentence: str) -> None:
    assert traces_in(sentence) or told_of_oneself(sentence)


@pytest.mark.parametrize("sentence", [*INNOCENT, *UNSEEN_INNOCENT, *HARDER_INNOCENT])
def test_leads_to_nobody(sentence: str) -> None:
    assert not traces_in(sentence) and not told_of_oneself(sentence)


@pytest.mark.parametrize("sentence", HEALTH)
def test_health_of_one_of_the_group(sentence: str) -> None:
    text = report(belemmerend=sentence)
    (found,) = [one for one in (*told(text, "V01"), *told(text, "V05")) if one.severity == "fout"]
    assert "gezondheid" in found.message


@pytest.mark.parametrize("sentence", NO_HEALTH)
def test_health_of_nobody(sentence: str) -> None:
    assert not health_of_one(sentence)


def test_there_are_enough_sentences() -> None:
    assert len(ALL) > 60
    assert set(ALL) >= MISSED


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (report(belemmerend="De enige accountmanager in Zeeland voelt zich vergeten."), "fout"),
        (report(helpend="Onze jongste collega brengt nieuwe ideeën."), "fout"),
        (report(belemmerend="‘Ik rijd al twaalf jaar in Drenthe’, is gezegd."), "fout"),
        (
            report(acties=[part("acties")[0] | {"wie": "de accountmanager Noord"}], vervolgmomenten=None),
            "fout",
        ),
        (report(belemmerend="De stagiair zag het als eerste."), "waarschuwing"),
        (
            report(
                terugblik=part("terugblik")
                | {"aandacht": ["De collega die net vader is, mist de ochtenden."]}
            ),
            "waarschuwing",
        ),
    ],
)
def test_in_any_statement(text: str, severity: str) -> None:
    (found,) = told(text, "V05")
    assert found.severity == severity
    assert "Zeeland" not in found.message + found.hint + found.excerpt


@pytest.mark.parametrize(
    "text",
    [
        report(aanleiding="Ik sprak jullie op 12 januari in Breda; jullie wilden elkaar vaker zien."),
        report(slotopmerking="Ik heb er in drie weken veel van geleerd."),
        report(belemmerend="‘Ik wist niet dat jullie dat ook hadden’, hoorden we vaak."),
        report(organisatie="De enige verkoper van Zeeland BV"),
    ],
)
def test_the_guide_may_say_ik(text: str) -> None:
    assert not told(text, "V05")


@pytest.mark.parametrize("sentence", [*READERS, *ONE, *sorted({*FRESH_ONE} - FRESH_MISSED)])
def test_one_person_with_a_detail(sentence: str) -> None:
    assert traces_in(sentence) or judged_leader(sentence)
    (found,) = told(report(belemmerend=sentence), "V05")
    assert found.severity == "waarschuwing" or "één deelnemer" in found.message


@pytest.mark.parametrize("sentence", [*MANY, *FRESH_MANY])
def test_what_is_agreed_or_holds_for_many(sentence: str) -> None:
    assert not traces_in(sentence) and not judged_leader(sentence)
    assert not told(report(belemmerend=sentence), "V05")


def test_there_are_enough_sentences_with_a_detail() -> None:
    assert len(ONE) >= 50 and len(MANY) >= 50 and len(READERS) == 7


@pytest.mark.parametrize("who", ["de SAP-consultant", "de technisch adviseur", "Onze planner"])
def test_one_who_acts_is_known_by_the_job(who: str) -> None:
    (found,) = told(report(acties=[part("acties")[0] | {"wie": who}], vervolgmomenten=None), "V05")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    "who",
    ["twee consultants", "een trekker uit de groep", "de salesmanager", "de consultants", "een adviseur"],
)
def test_who_acts_can_be_anyone(who: str) -> None:
    assert not is_one_seller(who)
    assert not told(report(acties=[part("acties")[0] | {"wie": who}], vervolgmomenten=None), "V05")


def test_a_leader_who_is_judged_has_words_of_his_own() -> None:
    (found,) = told(report(belemmerend="De teamleider stuurt te veel op cijfers."), "V05")
    assert "leidinggevende" in found.message and "cijfers" in found.hint


def test_management_explains_itself() -> None:
    back = part("terugkoppeling")
    back["uitleg"] = [{"onderwerp": "Cijfers", "waarom": "De directeur wil niet elke week sturen."}]
    assert not told(report(terugkoppeling=back), "V05")


@pytest.mark.parametrize("sentence", [one for one in LATER_ONE if one not in LATER_MISSED])
def test_later_sentences_lead_to_one(sentence: str) -> None:
    assert traces_in(sentence) or told_of_oneself(sentence) or health_of_one(sentence)


@pytest.mark.parametrize("sentence", LATER_MANY)
def test_later_sentences_lead_to_nobody(sentence: str) -> None:
    assert not traces_in(sentence) and not told_of_oneself(sentence) and not judged_leader(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De jongeren onder ons haken af.",
        "Sommige oudere collega’s klagen over elke verandering.",
        "De vrouwen in het team durven geen grote klant aan.",
        "De nieuwelingen bij ons vragen te weinig.",
    ],
)
def test_a_judgement_of_part_of_the_group(sentence: str) -> None:
    assert judged_part(sentence)
    (found,) = told(report(belemmerend=sentence), "V05")
    assert found.severity == "waarschuwing" and "deel van de groep" in found.message


@pytest.mark.parametrize(
    "sentence",
    [
        "Jong en oud leren van elkaar.",
        "De jongeren in de winkel willen niet gebeld worden.",
        "De ouderen onder ons kennen de klanten al lang.",
        "Nieuwe klanten bellen niet terug.",
        "De parttimers in het team horen niet wat op vrijdag is besproken.",
    ],
)
def test_no_judgement_of_part_of_the_group(sentence: str) -> None:
    assert not judged_part(sentence)
    assert not told(report(belemmerend=sentence), "V05")


@pytest.mark.parametrize(
    "sentence",
    [
        "Het is de schuld van de directeur.",
        "Dat ligt vooral aan onze salesmanager.",
        "Door toedoen van de teamleider ging het mis.",
    ],
)
def test_a_leader_who_is_blamed(sentence: str) -> None:
    (found,) = told(report(belemmerend=sentence), "V05")
    assert "één leidinggevende" in found.message


@pytest.mark.parametrize(
    "sentence",
    [
        "Dat ligt aan de drukke weken.",
        "De brief van de directeur kwam laat.",
        "Het is de schuld van niemand.",
    ],
)
def test_nobody_is_blamed(sentence: str) -> None:
    assert not judged_leader(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De monteur met het langste dienstverband wacht elke week.",
        "Onze collega die hier het kortst werkt, kreeg geen uitleg.",
        "De verkoper met de meeste klanten gaat voor.",
    ],
)
def test_whoever_has_the_most_of_anything_is_one(sentence: str) -> None:
    found = traces_in(sentence)
    assert found and not any(one.certain for one in found)


@pytest.mark.parametrize(
    "sentence",
    ["Monteurs met lange dienstverbanden wachten elke week.", "De klant met de meeste vragen gaat voor."],
)
def test_the_most_of_anything_that_is_nobody_of_the_group(sentence: str) -> None:
    assert not traces_in(sentence)


def sessions(*counted: str) -> list[dict[str, str]]:
    return [one | {"aantal": number} for one, number in zip(part("sessies"), counted, strict=False)]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (report(deelnemers="1", sessies=sessions("1", "1")), ("deelnemers",)),
        (report(deelnemers="1"), ("deelnemers",)),
        (report(deelnemers=None, sessies=sessions("1", "1")), ("sessies", 0, "aantal")),
    ],
)
def test_one_participant_is_no_group(text: str, path: tuple[str, ...]) -> None:
    (found,) = told(text, "V05")
    assert found.path == path
    assert found.severity == "fout"
    assert "--soort actielijst" in found.hint


@pytest.mark.parametrize(
    "text", [report(), report(deelnemers=None), report(deelnemers="6", sessies=sessions("1", "6"))]
)
def test_more_participants_are_a_group(text: str) -> None:
    assert not told(text, "V05")


@pytest.mark.parametrize("sentence", BY_PLACE)
def test_where_somebody_sits_leads_to_one(sentence: str) -> None:
    (found,) = told(report(belemmerend=sentence), "V05")
    assert found.path[0] == "belemmerend"
    assert sentence not in found.message + found.hint


@pytest.mark.parametrize("sentence", NOBODY_BY_PLACE)
def test_a_place_alone_leads_to_nobody(sentence: str) -> None:
    assert not traces_in(sentence)
