"""V01: a fact about the employee's health. What was found is never shown."""

from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from courses import course
from private_labels import HEALTH_BESIDE, ONLY_NAMES
from v01_ailing_sentences import AILS, AILS_NOT
from v01_bodily_sentences import NOT_SHOWN, SHOWN
from v01_care_sentences import OF_PATIENTS, OF_THE_EMPLOYEE
from v01_names_sentences import NAMED, NOT_NAMED, OF_A_PHARMACY
from v01_others_sentences import (
    HINTS_AT_ANOTHER,
    OF_ANOTHER,
    OF_NO_STRANGER,
    OF_NOBODY,
    OF_PATIENTS_BY_NAME,
    OF_SOMEBODY_IN_CARE,
    OF_STRANGERS_BY_NAME,
    OF_THE_EMPLOYEE_BESIDE_OTHERS,
)
from v01_sentences import FACTS, NO_FACTS
from v01_veiled_sentences import HINTS, NO_HINTS
from whole import told

from spvgen.diagnostics import HIDDEN, Finding
from spvgen.rules.privacy import ailing, bodily
from spvgen.rules.privacy.health import Tie, health_tie, words_on_health
from spvgen.rules.privacy.health_signs import (
    AILING,
    AILING_PARTS,
    BODILY,
    BODILY_PARTS,
    VEILING_PARTS,
    VEILS,
)
from spvgen.rules.privacy.veiled import VEILED, hints_at_health
from spvgen.rules.privacy.veiled_words import ROLES, SOUGHT
from spvgen.rules.reading.clauses import People, name_words
from spvgen.rules.reading.patterns import has_part, spelled
from support import clean_plan, dump, findings, parse, plan_where, with_parts

PEOPLE = People(frozenset({"noor", "jansen"}), frozenset({"karim", "aydin"}))


def tie(sentence: str, *, personal: bool = False) -> Tie:
    return health_tie(sentence, PEOPLE, personal=personal) if words_on_health(sentence) else Tie.NONE


@pytest.mark.parametrize("sentence", FACTS)
def test_fact(sentence: str) -> None:
    assert tie(sentence) is Tie.EMPLOYEE


@pytest.mark.parametrize("sentence", NO_FACTS)
def test_no_fact(sentence: str) -> None:
    assert tie(sentence) is not Tie.EMPLOYEE


@pytest.mark.parametrize("sentence", NAMED)
def test_a_medicine_a_clinic_or_a_short_name(sentence: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", sentence), "V01")
    assert found.severity == "fout"


@pytest.mark.parametrize("sentence", NOT_NAMED)
def test_a_clinic_that_is_a_customer_or_a_medicine_that_is_sold(sentence: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", sentence), "V01")


@pytest.mark.parametrize("job", ["Apothekersassistent", "Accountmanager farmacie", "Verkoper geneesmiddelen"])
@pytest.mark.parametrize("sentence", OF_A_PHARMACY)
def test_who_sells_medicines_names_them(sentence: str, job: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = job
    plan["aanleiding"]["omschrijving"] = sentence
    assert not told(dump(plan), "V01")


@pytest.mark.parametrize(("path", "label"), HEALTH_BESIDE)
def test_what_stands_beside_a_job_a_ward_or_a_name(path: str, label: str) -> None:
    (found,) = told(plan_where(path, label), "V01")
    assert ".".join(map(str, found.path)) == path
    assert not any(word in found.message + found.hint + found.excerpt for word in ("burn-out", "kanker"))


@pytest.mark.parametrize(("path", "label"), ONLY_NAMES)
def test_a_job_a_ward_a_firm_or_a_name_by_itself(path: str, label: str) -> None:
    assert not told(plan_where(path, label), "V01")


@pytest.mark.parametrize(
    ("soort", "under"),
    [
        ("verbeterplan", "evaluatiemomenten"),
        ("koersplan", "evaluatiemomenten"),
        ("actielijst", "doorloopmomenten"),
        ("stap-rapportage", "vervolgmomenten"),
    ],
)
def test_what_a_talk_is_about_tells_in_every_kind_of_document(soort: str, under: str) -> None:
    def named(name: str) -> list[Finding]:
        first, *others = clean_plan(soort)[under]
        return told(with_parts(soort, **{under: [first | {"naam": name}, *others]}), "V01")

    for name in ("Gesprek over je depressie", "Gesprek over je burn-out", "Na je operatie"):
        assert [one.excerpt for one in named(name)] == [HIDDEN], name
    for name in ("Gesprek over je werkplek", "Eerste keer doorlopen", "Gesprek over je rooster"):
        assert not named(name), name


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit hoort bij je functie als Accountmanager met burn-out.",
        "je functie als senior accountmanager met een burn-out",
        "Dit is nodig voor je werk als verkoper met een burn-out.",
        "Je werkt als planner met migraine, en plant de orders.",
    ],
)
def test_what_stands_beside_a_job_within_a_sentence(sentence: str) -> None:
    (found,) = told(plan_where("doelen.0.relevant", sentence), "V01")
    assert found.excerpt == HIDDEN


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit hoort bij je functie als begeleider van cliënten met een burn-out.",
        "Dit hoort bij je functie als accountmanager voor klanten met een allergie.",
        "Dit hoort bij je functie als loopbaancoach met burn-out als onderwerp.",
        "Dit past bij je functie als teamleider met ziekteverzuim in je pakket.",
        "Je werkt als verkoper met medicijnen.",
        "Je rol als kok met allergenen is vastgelegd.",
        "Je functie als monteur met storingsdienst vraagt dat je opneemt.",
    ],
)
def test_what_the_work_is_about_beside_a_job_within_a_sentence(sentence: str) -> None:
    assert not told(plan_where("doelen.0.relevant", sentence), "V01")


def test_a_mark_of_somebody_who_is_called_so() -> None:
    plan = clean_plan()
    plan["medewerker"]["naam"] = "Noor Ziek"
    plan["kenmerk"] = "VP-Ziek-2026"
    assert not told(dump(plan), "V01")


@pytest.mark.parametrize(
    "sentence",
    [
        "Jij hebt coeliakie.",
        "Je hebt de ziekte van Ménière.",
        "Na je maagverkleining belde je minder klanten.",
        "Je draagt sinds mei een mitella.",
        "Je bent bij de mdl-arts onder behandeling.",
        "Je slikt elke ochtend diclo.",
        "Na de EMDR-sessies ben je moe.",
    ],
)
def test_a_name_from_the_list(sentence: str) -> None:
    (found,) = told(plan_where("oorzaken.0.bevinding", sentence), "V01")
    assert not any(word in found.message + found.hint for word in sentence.split() if len(word) > 6)


@pytest.mark.parametrize(
    ("sentence", "job"),
    [
        ("Corrie helpt je twee keer per week in de sterilisatie.", "Doktersassistent"),
        ("We zetten de oogdruppels en de oordruppels op aparte planken.", "Apothekersassistent"),
        ("Je sluit elke wortelkanaalbehandeling af met een controlefoto.", "Tandarts"),
        ("Een EMDR-sessie duurde op 11 mei 50 minuten te lang.", "Psycholoog"),
    ],
)
def test_a_name_from_the_list_in_a_job_of_care(sentence: str, job: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = job
    plan["oorzaken"][0]["bevinding"] = sentence
    assert not told(dump(plan), "V01")


@pytest.mark.parametrize(
    ("path", "text", "is_told"),
    [
        ("aanleiding.omschrijving", "De roosters gaan vooruit. Ze is zwanger.", True),
        ("aanleiding.omschrijving", "Haar burn-out is nog niet over.", True),
        ("aanleiding.omschrijving", "Zij heeft zich op 3 april ziek gemeld.", True),
        ("slotopmerking", "Hij heeft reuma.", True),
        ("aanleiding.omschrijving", "De cliënt viel. Ze is zwanger.", False),
        ("aanleiding.omschrijving", "Je gaf hem zijn pijnstiller om 9 uur.", False),
        ("aanleiding.omschrijving", "Ze was gevallen en had pijn in haar heup.", False),
    ],
)
def test_where_people_are_cared_for_she_is_a_patient_only_beside_one(
    path: str, text: str, is_told: bool
) -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = "Roosterplanner thuiszorg"
    *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    inner: Any = plan
    for step in above:
        inner = inner[step]
    inner[last] = text
    assert bool(told(dump(plan), "V01")) is is_told


def test_there_are_enough_sentences_and_most_of_the_second_kind_give_nothing() -> None:
    assert len(FACTS) > 400 and len(NO_FACTS) > 350
    assert sum(tie(sentence) is Tie.NONE for sentence in NO_FACTS) > 0.85 * len(NO_FACTS)


@pytest.mark.parametrize(
    "sentence",
    [
        "Heb je iets nodig om je werk goed te doen? Bespreek het met de bedrijfsarts.",
        "Speelt er iets met je gezondheid, dan kun je naar de bedrijfsarts; die heeft beroepsgeheim.",
        "Denk je dat je gezondheid meespeelt? Meld het bij de bedrijfsarts, niet in dit plan.",
        "Je kunt altijd een afspraak maken met de bedrijfsarts.",
        "Met de bedrijfsarts kun je vrijuit praten.",
        "Vragen over je gezondheid kun je stellen aan de bedrijfsarts.",
        "Je gezondheid bespreek je met de bedrijfsarts.",
        "De bedrijfsarts kan meedenken over wat je nodig hebt.",
        "Je hebt in februari 3 van de 14 ziekmeldingen te laat verwerkt.",
        "Je plant het spreekuur van de bedrijfsarts en stuurt de uitnodigingen.",
    ],
)
def test_the_way_to_the_company_doctor_and_the_work_of_hr_tell_nothing(sentence: str) -> None:
    assert tie(sentence, personal=True) is Tie.NONE


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Speelt er iets met je gezondheid, dan hoef je dat niet met ons te delen.", False),
        ("Zijn er vragen over je gezondheid? De bedrijfsarts is er voor zulke vragen.", False),
        ("Als er iets met je gezondheid is, bespreek je dat met de bedrijfsarts.", False),
        ("Heb je klachten, dan is dat tussen jou en de bedrijfsarts.", False),
        ("Heb je weer klachten, dan ga je naar de bedrijfsarts.", True),
        ("Als je klachten hebt door je zwangerschap, dan hoef je niet te tillen.", True),
        ("Heb je klachten aan je knie, dan is er een spreekuur van de bedrijfsarts.", True),
        ("Als je rugklachten terugkomen, ga je naar de bedrijfsarts.", True),
        ("Sinds je iets aan je gezondheid hebt, ga je vaker naar de bedrijfsarts.", True),
    ],
)
def test_what_may_be_the_case_of_anybody(text: str, is_told: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "V01")) is is_told


@pytest.mark.parametrize(
    "sentence",
    [
        "Volgens de bedrijfsarts kun je vier uur werken.",
        "Je mag van de bedrijfsarts niet tillen.",
        "Overleg met de bedrijfsarts over je rug.",
        "Je kunt met de bedrijfsarts praten over je klachten.",
    ],
)
def test_what_the_company_doctor_said_is_more_than_the_way_there(sentence: str) -> None:
    assert tie(sentence, personal=True) is not Tie.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "De dokter heeft gezegd dat je na de zomer weer alles mag.",
        "We hopen dat de chemo aanslaat en dat je daarna verder kunt.",
        "De pillen waarmee je begonnen bent, maken je suf.",
        "HR betaalt tien sessies bij een psycholoog.",
        "Zodra de koorts weg is, haal je het werk in.",
    ],
)
def test_care_of_which_nobody_else_is_spoken_can_be_theirs(sentence: str) -> None:
    assert tie(sentence) is Tie.LOOSE


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u2060", "\ufeff"])
def test_what_shows_nothing_hides_nothing(sign: str) -> None:
    """A soft hyphen comes along from a web page or a word processor."""
    (found,) = told(plan_where("oorzaken.0.bevinding", f"Je hebt een de{sign}pressie."), "V01")
    assert found.severity == "fout"


NURSE = PEOPLE._replace(cares=True)


@pytest.mark.parametrize("text", OF_PATIENTS)
def test_a_nurse_writes_of_her_patients(text: str) -> None:
    assert not words_on_health(text) or health_tie(text, NURSE, personal=False) is Tie.NONE


@pytest.mark.parametrize("text", OF_THE_EMPLOYEE)
def test_and_may_be_ill_herself(text: str) -> None:
    assert health_tie(text, NURSE, personal=False) is Tie.EMPLOYEE


@pytest.mark.parametrize(
    "sentence", [one for one in FACTS if not one.startswith(("Ze ", "Zij ", "Hij ", "Haar "))]
)
def test_fact_in_the_plan_of_a_nurse(sentence: str) -> None:
    if sentence == "Je vertelde dat er een tumor is gevonden.":
        pytest.skip("a patient's, as likely as not")
    assert health_tie(sentence, NURSE, personal=False) is Tie.EMPLOYEE


@pytest.mark.parametrize(
    ("job", "cares"),
    [
        ("verpleegkundige", True), ("verzorgende IG", True), ("doktersassistente", True), ("fysiotherapeut", True),
        ("apothekersassistent", True), ("pizzabezorger", False), ("accountmanager", False), ("magazijnmedewerker", False),
    ],
)  # fmt: skip
def test_whose_job_it_is(job: str, cares: bool) -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = job
    plan["aanleiding"]["omschrijving"] = "Daarom letten we op een hersenschudding."
    assert bool(told(dump(plan), "V01")) is not cares
    plan["aanleiding"]["omschrijving"] = "Je had een hersenschudding."
    (found,) = told(dump(plan), "V01")
    assert found.severity == "fout"


ABSENCE = {"team": "Werkgeversdesk", "organisatie": "Polderblik Verzuimpolissen BV"}


@pytest.mark.parametrize(
    "title",
    [
        "Na een ziekmelding belt niemand",
        "Ziekmeldingen komen te laat binnen",
        "De bedrijfsarts hoort niets terug",
    ],
)
def test_a_team_whose_work_is_absence(title: str) -> None:
    causes = [{"titel": title, "bevinding": "Bij 12 van de 40 meldingen duurde dat een maand."}]
    assert not told(course(oorzaken=causes, **ABSENCE), "V01")
    assert told(course(oorzaken=causes), "V01")


def test_a_small_illness_is_one() -> None:
    assert told(plan_where("aanleiding.omschrijving", "Je griepjes in het voorjaar kostten tijd."), "V01")
    assert not told(plan_where("aanleiding.omschrijving", "Je griepprikken plande je op tijd in."), "V01")


@pytest.mark.parametrize(
    "found",
    [
        "Door een burn-out van Wietske bleven 12 dossiers liggen.",
        "Een van ons zit ziek thuis.",
        "Afwezig wegens griep.",
    ],
)
def test_and_may_be_ill_themselves(found: str) -> None:
    assert told(course(oorzaken=[{"titel": "Dossiers blijven liggen", "bevinding": found}], **ABSENCE), "V01")


def test_where_a_plan_speaks_of_the_employee_she_is_no_patient() -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = "verpleegkundige"
    plan["oorzaken"][0]["bevinding"] = "Ze heeft last van haar nek."
    (found,) = told(dump(plan), "V01")
    assert found.severity == "fout"


@pytest.mark.parametrize(
    "path",
    [
        "inleiding", "aanleiding.omschrijving", "aanleiding.voorbeelden.0.feit", "oorzaken.0.bevinding", "doelen.0.verwachting",
        "acties.0.titel", "ondersteuning.0.afspraak", "zienswijze", "slotopmerking", "evaluatiemomenten.0.naam",
    ],
)  # fmt: skip
def test_in_any_text(path: str) -> None:
    (found,) = told(plan_where(path, "Na je burn-out is dit lastig."), "V01")
    assert found.severity == "fout"
    assert ".".join(map(str, found.path)) == path


def test_what_was_found_is_never_repeated() -> None:
    for text in ("Door je migraine ga je eerder naar huis.", "Er is sprake van een hernia."):
        (found,) = told(plan_where("aanleiding.omschrijving", text), "V01")
        assert "migraine" not in found.message + found.hint
        assert "hernia" not in found.message + found.hint


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("oorzaken.0.bevinding", "Depressie."),
        ("oorzaken.0.bevinding", "Niet gehaald door ziekte."),
        ("zienswijze", "Door de operatie aan mijn knie lukte het niet."),
    ],
)
def test_where_the_plan_speaks_of_the_employee_no_name_is_needed(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "V01")
    assert found.severity in ("fout", "waarschuwing")


def test_the_reason_of_an_extension() -> None:
    plan = clean_plan()
    plan["verlengingen"] = [
        {"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Vanwege ziekte is het plan verlengd."}
    ]
    (found,) = told(dump(plan), "V01")
    assert found.severity == "fout"


def test_a_loose_term_is_a_warning_and_can_be_suppressed() -> None:
    plan = clean_plan()
    plan["doelen"][0]["relevant"] = "Een burn-out is een kostbare zaak."
    (found,) = told(dump(plan), "V01")
    assert found.severity == "waarschuwing"
    plan["negeer"] = [
        {"regel": "V01", "pad": "doelen[0].relevant", "reden": "Dit gaat over de dienst die we verkopen."}
    ]
    assert not told(dump(plan), "V01")


def test_a_fact_cannot_be_suppressed() -> None:
    plan = clean_plan()
    plan["aanleiding"]["omschrijving"] = "Na je burn-out haalde je de norm niet."
    plan["negeer"] = [{"regel": "V01", "reden": "Dat mag hier."}]
    assert told(dump(plan), "V01")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("medewerker.functie", "Psycholoog"),
        ("medewerker.afdeling", "Dementiezorg"),
        ("organisatie", "Ziekenhuis Waterland"),
        ("leidinggevende.functie", "Manager Arbeidsongeschiktheid"),
    ],
)
def test_a_job_or_a_firm_says_nothing(path: str, value: str) -> None:
    assert not told(plan_where(path, value), "V01")


def test_leave_and_breaks_say_nothing() -> None:
    plan = clean_plan()
    plan["onderbrekingen"] = [{"van": "2026-05-04", "tot_en_met": "2026-05-08"}]
    plan["inleiding"] = "Je hebt verlof van 4 tot en met 8 mei. In die onderbreking loopt het plan niet door."
    assert not told(dump(plan), "V01")


def test_it_runs_where_the_model_does_not_stand() -> None:
    found = findings(
        "soort: verbeterplan\naanleiding:\n  omschrijving: Na je burn-out haalde je de norm niet.\n"
    )
    assert "V01" in [f.code for f in found]
    assert "X03" in [f.code for f in found]


def test_accents_may_be_written_apart() -> None:
    assert tie("Je begeleidt clie\u0308nten met dementie.") is not Tie.EMPLOYEE
    assert tie("Je bent suicidaal geweest.".replace("suicidaal", "sui\u0308cidaal")) is Tie.EMPLOYEE


def test_capitals() -> None:
    assert tie("JE BENT DRIE WEKEN ZIEK GEWEEST.") is Tie.EMPLOYEE
    assert tie("JE HEBT ME DRIE KEER NIET GEBELD.") is Tie.NONE
    assert tie("Je hebt ME.") is Tie.EMPLOYEE
    assert tie("Je hebt me niet gebeld.") is Tie.NONE
    assert tie("Je hebt MS Teams niet gebruikt.") is Tie.NONE


def test_a_name_in_capitals_is_no_ordinary_word() -> None:
    assert name_words("NOOR DE VRIES") == {"noor", "vries"}
    assert name_words("Sanne van der Wit") == {"sanne", "wit"}


@pytest.mark.parametrize("text", ["ziek, ", "je bent ziek ", "Je ziek en ", "A.", "x"], ids=repr)
def test_endless_text_is_answered(text: str) -> None:
    assert tie(text * 4_000) in Tie  # a pattern that tries every way would not come back


def test_a_report_of_a_group_speaks_of_no_employee_and_no_plan() -> None:
    from stap import report

    for text in ("We houden rekening met je burn-out.", "Er was een burn-out."):
        for found in told(report(slotopmerking=text), "V01"):
            assert "medewerker" not in found.message + found.hint
            assert "plan" not in found.message + found.hint
            assert "oorzaken" not in found.hint
    assert told(report(slotopmerking="We houden rekening met je burn-out."), "V01")


# --- Veiled words ----------------------------------------------------------------------------------


@pytest.mark.parametrize("sentence", HINTS)
def test_veiled(sentence: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", sentence), "V01")
    assert found.severity == "waarschuwing" and "hint" in found.message


@pytest.mark.parametrize("sentence", NO_HINTS)
def test_only_sounds_veiled(sentence: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", sentence), "V01")


def test_there_are_enough_veiled_sentences() -> None:
    assert len(HINTS) > 35 and len(NO_HINTS) > 40


def test_every_phrase_is_looked_for_by_a_part_of_itself() -> None:
    keys = {key.replace("_", " ") for row in VEILED for key in row.split()}
    assert keys <= {*VEILS, *VEILING_PARTS}


def _is_looked_for(entry: str) -> bool:
    said = entry.replace("_", " ")
    return not VEILS.isdisjoint(said.split()) or has_part(said, VEILING_PARTS)


@pytest.mark.parametrize("sought", SOUGHT)
def test_every_meeting_is_looked_for_by_a_word_that_it_needs(sought: str) -> None:
    rows = [ROLES.rows[role].split() for role in sought.split() if role[0] != "-"]
    looked_for = (all(map(_is_looked_for, row)) for row in rows)
    assert any(looked_for)


@pytest.mark.parametrize("sentence", SHOWN)
def test_what_is_seen_or_can_not_be_done_any_more(sentence: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", sentence), "V01")
    assert sentence not in found.message + found.hint


@pytest.mark.parametrize("sentence", NOT_SHOWN)
def test_what_only_sounds_like_a_body(sentence: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", sentence), "V01")


def _is_looked_for_in_a_body(entry: str) -> bool:
    said = entry.replace("_", " ")
    return not BODILY.isdisjoint(said.split()) or has_part(said, BODILY_PARTS)


@pytest.mark.parametrize("sought", bodily.SOUGHT)
def test_whatever_a_body_shows_is_looked_for_by_a_word_that_it_needs(sought: str) -> None:
    rows = [bodily.ROLES.rows[role].split() for role in sought.split() if role[0] != "-"]
    spelt = ([one for entry in row for one in spelled(entry)] for row in rows)
    assert any(all(map(_is_looked_for_in_a_body, row)) for row in spelt)


@pytest.mark.parametrize("sentence", AILS)
def test_what_ails_somebody_in_plain_words(sentence: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", sentence), "V01")
    assert sentence not in found.message + found.hint


@pytest.mark.parametrize("sentence", AILS_NOT)
def test_the_same_words_about_the_work(sentence: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", sentence), "V01")


def _opens(entry: str) -> bool:
    said = entry.removeprefix("*").replace("_", " ")
    return not AILING.isdisjoint(said.split()) or has_part(said, AILING_PARTS)


@pytest.mark.parametrize("sought", ailing.SOUGHT)
def test_whatever_ails_is_looked_for_by_a_word_that_it_needs(sought: str) -> None:
    rows = [bodily.ROLES.rows[role].split() for role in sought.split() if role[0] != "-"]
    spelt = ([one for entry in row for one in ([entry] if "*" in entry else spelled(entry))] for row in rows)
    assert any(all(map(_opens, row)) for row in spelt)


def _told_by(rows: Mapping[str, str], sought: Iterable[str]) -> list[str]:
    """The entries, spelled out, of the roles that a meeting needs."""
    roles = {role for row in sought for role in row.split() if role[0] != "-"}
    entries = (entry for role in roles for entry in rows[role].split())
    spelt = (one for entry in entries for one in ([entry] if "*" in entry else spelled(entry)))
    return [f" {one.removeprefix('^_').replace('_', ' ')} " for one in spelt]


VEILED_KEYS = [f" {key.replace('_', ' ')} " for row in VEILED for key in row.split()]


@pytest.mark.parametrize(
    ("guards", "told_by"),
    [
        ((VEILS, VEILING_PARTS), [*_told_by(ROLES.rows, SOUGHT), *VEILED_KEYS]),
        ((BODILY, BODILY_PARTS), _told_by(bodily.ROLES.rows, bodily.SOUGHT)),
        ((AILING, AILING_PARTS), _told_by(bodily.ROLES.rows, ailing.SOUGHT)),
    ],
)
def test_no_word_opens_a_search_that_finds_nothing(
    guards: tuple[frozenset[str], tuple[str, ...]], told_by: list[str]
) -> None:
    words, phrases = guards
    said = set(" ".join(told_by).split())
    begins = tuple(one[:-1] for one in said if one[-1] == "*")
    assert [one for one in sorted(words - said) if not one.startswith(begins)] == []
    assert [one for one in phrases if not any(one in entry for entry in told_by)] == []


def test_a_lesson_on_an_illness_tells_of_nobody() -> None:
    assert not told(
        plan_where("aanleiding.omschrijving", "Je volgt op 3 juni de klinische les over zorg bij diabetes."),
        "V01",
    )


def test_what_need_not_be_done_hints_at_nothing() -> None:
    text = "Je hoeft deze maand niet op je tandvlees te lopen: drie bezoeken is genoeg."
    assert not told(plan_where("slotopmerking", text), "V01")


def test_what_a_health_word_tells_is_not_told_twice() -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", "Je slaapt slecht door je depressie."), "V01")
    assert found.severity == "fout"


def test_of_private_life_v06_tells() -> None:
    plan = plan_where("aanleiding.omschrijving", "Je hebt privé een zware tijd achter de rug.")
    assert told(plan, "V06") and not told(plan, "V01")


def test_a_veiled_hint_is_not_repeated_and_can_be_answered_for() -> None:
    plan = clean_plan()
    plan["slotopmerking"] = "Je bent er nog niet helemaal bovenop."
    (found,) = told(dump(plan), "V01")
    assert "bovenop" not in found.message + found.hint + found.excerpt
    plan["negeer"] = [{"regel": "V01", "pad": "slotopmerking", "reden": "Het gaat om de planning."}]
    assert not told(dump(plan), "V01")


@pytest.mark.parametrize("text", ["je was te veel ", "Je zat er ", "je voelt je ", "als te veel "], ids=repr)
def test_endless_veiled_text_is_answered(text: str) -> None:
    assert hints_at_health(text * 4_000, frozenset({"noor"})) in (True, False)


def test_a_view_that_tells_of_health_goes_elsewhere() -> None:
    (found,) = told(plan_where("zienswijze", "Ik had een burn-out, dus ik kon het niet halen."), "V01")
    assert "bedrijfsarts" in found.hint and "Ik heb mijn reactie apart gegeven." in found.hint


# --- Somebody else's -------------------------------------------------------------------------------

ANOTHER = "iemand anders dan de medewerker"


def told_of(text: str, path: str = "aanleiding.omschrijving", job: str = "") -> list[Finding]:
    plan = parse(plan_where(path, text))
    plan["medewerker"]["naam"] = "Noor Jansen"
    plan["leidinggevende"]["naam"] = "Karim Aydin"
    if job:
        plan["medewerker"]["functie"] = job
    return told(dump(plan), "V01")


@pytest.mark.parametrize("text", OF_ANOTHER)
def test_the_health_of_somebody_else_is_as_private(text: str) -> None:
    (found,) = told_of(text)
    assert found.severity == "fout"
    assert ANOTHER in found.message and "van de medewerker." not in found.message
    assert "speelt_mee" not in found.hint  # what is another's has no place in the causes of this plan
    assert text not in found.excerpt + found.message + found.hint


@pytest.mark.parametrize("text", OF_ANOTHER)
@pytest.mark.parametrize("path", ["zienswijze", "oorzaken.0.bevinding"])
def test_in_every_place_of_a_plan(text: str, path: str) -> None:
    (found,) = told_of(text, path)
    assert found.severity == "fout" and "speelt_mee: ja" not in found.hint


def test_the_reason_of_an_extension_may_not_tell_of_another() -> None:
    plan = clean_plan()
    reason = "De mentor Wilma zat met een burn-out thuis; de hulp ‘Mentor’ gaat door."
    plan["verlengingen"] = [{"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": reason}]
    (found,) = told(dump(plan), "V01")
    assert found.severity == "fout" and ANOTHER in found.message


@pytest.mark.parametrize("text", ["Henk-Jan was 1x ziek.", "Kees Vos is met verlof (burn-out)."])
def test_in_every_kind_of_document(text: str) -> None:
    from stap import report

    walk = clean_plan("actielijst")
    walk["inleiding"] = text
    for document in (dump(walk), course(inleiding=text), report(slotopmerking=text)):
        (found,) = told(document, "V01")
        assert found.severity == "fout" and "iemands gezondheid" in found.message


@pytest.mark.parametrize("text", OF_THE_EMPLOYEE_BESIDE_OTHERS)
def test_the_employee_stays_the_one_it_is_about(text: str) -> None:
    (found,) = told_of(text)
    assert "de gezondheid van de medewerker." in found.message and "speelt_mee: ja" in found.hint


@pytest.mark.parametrize("text", ["Hij is na zijn ziekte weer terug.", "Haar burn-out is nog niet over."])
def test_of_whom_nobody_can_tell_both_are_said(text: str) -> None:
    (found,) = told_of(text)
    assert "iemands gezondheid" in found.message
    assert "iemand anders" in found.hint and "Gaat het over de medewerker" in found.hint


@pytest.mark.parametrize("text", OF_NOBODY)
def test_of_the_work_others_may_be_spoken(text: str) -> None:
    assert not [one for one in told_of(text) if one.severity == "fout"]


@pytest.mark.parametrize("text", [*OF_PATIENTS, *OF_PATIENTS_BY_NAME])
def test_a_plan_that_speaks_of_patients_can_be_made(text: str) -> None:
    assert not [one for one in told_of(text, job="verpleegkundige") if one.severity == "fout"]


@pytest.mark.parametrize(
    "text", ["Collega Wilma had een hernia.", "Karim was ziek.", "Wilma had een burn-out."]
)
def test_and_not_of_a_colleague(text: str) -> None:
    (found,) = told_of(text, job="verpleegkundige")
    assert found.severity == "fout" and ANOTHER in found.message


@pytest.mark.parametrize("text", HINTS_AT_ANOTHER)
def test_a_hint_at_somebody_else(text: str) -> None:
    (found,) = told_of(text)
    assert found.severity == "waarschuwing"
    assert "iemand die hier is genoemd" in found.message


@pytest.mark.parametrize("name", ["Noor", "Je"])
def test_how_people_say_it_is_a_hint_too(name: str) -> None:
    (found,) = told_of(f"{name} was er emotioneel onder, hij zit niet lekker in z'n vel.")
    assert found.severity == "waarschuwing"


def test_a_word_of_health_beside_a_name_asks_about_that_person() -> None:
    (found,) = told_of("Wilma en de burn-out: daar spraken we over.")
    assert "iemand die hier is genoemd" in found.message and "de medewerker" not in found.message


@pytest.mark.parametrize("text", ["Wilma was ziek, ", "de mentor Wilma ", "Wilma’s "], ids=repr)
def test_endless_names_are_answered(text: str) -> None:
    assert len(told_of(text * 2_000)) in (0, 1)


@pytest.mark.parametrize("text", OF_SOMEBODY_IN_CARE)
def test_the_health_of_who_is_named_is_private_in_care_too(text: str) -> None:
    (found,) = told_of(text, job="verzorgende IG")
    assert found.severity == "fout" and ANOTHER in found.message and found.excerpt == HIDDEN


@pytest.mark.parametrize("job", ["verpleegkundige", "accountmanager"])
@pytest.mark.parametrize("text", OF_STRANGERS_BY_NAME)
def test_a_patient_or_a_customer_may_not_be_told_by_name(text: str, job: str) -> None:
    (found,) = told_of(text, job=job)
    assert found.severity == "waarschuwing" and "met een naam erbij" in found.message
    assert found.excerpt == HIDDEN and "zonder" not in found.message


@pytest.mark.parametrize("job", ["verpleegkundige", "accountmanager"])
@pytest.mark.parametrize("text", OF_NO_STRANGER)
def test_who_only_works_with_the_ill_is_not_told_of(text: str, job: str) -> None:
    assert not [
        one for one in told_of(text, job=job) if "met een naam" in one.message or one.severity == "fout"
    ]


@pytest.mark.parametrize("title", ["Fatima is depressief", "Je bent depressief", "Mevrouw Bos heeft kanker"])
def test_a_title_that_is_private_is_proposed_by_no_other_finding(title: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = "verzorgende IG"
    plan["acties"][1]["titel"] = title
    plan["verlengingen"] = [
        {"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "De hulp gaat door."}
    ]
    plan["evaluatiemomenten"][0]["verslag"] = {
        "gehouden_op": "2026-02-27", "besproken": "Dit is besproken.",
        "acties": [{"actie": "Zelfcontrole", "uitkomst": "loopt"}],
    }  # fmt: skip
    found = findings(dump(plan))
    assert "V01" in {one.code for one in found}
    assert not [one for one in found if title in one.message + one.hint + one.excerpt]


@pytest.mark.parametrize("job", ["verzorgende IG", "accountmanager"])
@pytest.mark.parametrize(
    "text", ["Hij had pijn en kreeg een tablet.", "Mevrouw had koorts.", "Fatima is depressief."]
)
def test_a_line_is_only_hidden_where_a_finding_says_why(text: str, job: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = job
    plan["doelen"][0]["verwachting"] = text
    found = findings(dump(plan))
    assert any(one.code == "V01" for one in found) or not any(one.excerpt == HIDDEN for one in found)


def of_a_carer(text: str) -> list[Finding]:
    """What is told of a text in the plan of somebody who makes photographs of patients."""
    data = clean_plan()
    data["medewerker"]["functie"] = "Tandartsassistent"
    data["aanleiding"]["omschrijving"] = text
    return told(dump(data), "V01")


@pytest.mark.parametrize(
    "text",
    [
        "Je röntgenfoto’s zijn scherp; overmaken was in 2026 maar drie keer nodig.",
        "Je hechtingen zijn netjes.",
        "Je röntgenfoto's lukken in één keer.",
        "Je mri-scan was bewogen.",
        "Als een spoedpatiënt tussendoor komt, scan je na de behandeling.",
        "Een kindpatiënt zit in de stoel.",
        "Er kwam een controlepatiënt te laat.",
        "Een dagpatiënt stond te wachten.",
    ],
)
def test_what_a_carer_makes_and_how_patients_come(text: str) -> None:
    assert not of_a_carer(text)
    assert not told(plan_where("aanleiding.omschrijving", text), "V01")


@pytest.mark.parametrize(
    "text",
    [
        "Je röntgenfoto laat een breuk zien.",
        "Je hechtingen zijn eruit.",
        "Je röntgenfoto's zijn in orde volgens de arts.",
        "Je bent sinds juni hartpatiënt.",
        "Een hartpatiënt ben je al jaren.",
    ],
)
def test_what_is_made_of_the_employee(text: str) -> None:
    (found,) = of_a_carer(text)
    assert found.severity == "fout"


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb een paar nachten wakker gelegen van het woord verbeterplan.",
        "Ik lag wakker van de brief.",
        "Je ligt wakker van dit plan.",
        "Je zei: ik heb alles in mijn hoofd. Jullie spraken af dat je het in de computer zet.",
        "Je zei: de planning zit in mijn hoofd.",
        "Je doet alles uit je hoofd, zei je.",
    ],
)
def test_what_a_plan_does_to_somebody_and_a_saying_tell_nothing_of_health(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "V01")


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb een paar nachten wakker gelegen van de pijn.",
        "Je lag nachten wakker.",
        "Je ligt wakker en piekert.",
        "Je zei: ik heb pijn in mijn hoofd.",
        "Je zei dat je last hebt van je hoofd.",
        "Je zei: het zit in mijn hoofd, ik ben op.",
        "Het is druk in je hoofd en dan vergeet je de helft van wat er in de raad is gezegd.",
        "Je bent nog niet toe aan een gesprek: het is te rauw in je hoofd.",
    ],
)
def test_why_somebody_lies_awake_or_where_it_hurts(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "V01")


@pytest.mark.parametrize(
    "text",
    [
        "De routes zijn niet af als de fietsen weg moeten, en daarna loop je de hele dag achter jezelf aan.",
        "De bonnen zijn niet klaar als de winkel opengaat, en dan ren je de hele dag achter de feiten aan.",
        "Je begint te laat met de lijst en holt de rest van de dag achter jezelf aan.",
    ],
)
def test_who_runs_behind_all_day_is_not_ill(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "V01")


@pytest.mark.parametrize(
    "sentence",
    [
        "Je haalt je target weer en scoort beter dan nu.",
        "Je komt weer beter uit met je tijd.",
        "Je bent weer beter op tijd.",
        "Je haalt je norm weer en verkoopt beter dan vorig jaar.",
        "Je haalt je cijfers weer, en de planning klopt beter dan in mei.",
    ],
)
def test_who_does_better_is_not_said_to_get_well(sentence: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", sentence), "V01")


@pytest.mark.parametrize(
    "sentence",
    [
        "Je bent nog niet helemaal beter, dus je werkt halve dagen.",
        "Sinds je je beter hebt gemeld, haal je de norm weer.",
        "Nu je je weer beter voelt, haal je de norm.",
        "Je voelt je weer beter dan in het voorjaar.",
        "Als je weer beter bent, kom je terug.",
        "Het gaat de laatste tijd weer beter met je, dus je kunt meer aan.",
    ],
)
def test_who_gets_better_is(sentence: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", sentence), "V01")


# --- Health that is nobody's -------------------------------------------------------------------------

NOBODYS = (
    "In dit verslag noteren we niets over gezondheid; zulke vragen horen bij de bedrijfsarts.",
    "Naar de reden van een ziekmelding vragen wij niet.",
    "Ziekte is nooit een reden voor een slechter oordeel.",
    "Een onderbreking wegens ziekte of verlof telt niet mee.",
    "Ben je ziek, dan schuift het gesprek een week op.",
    "Wie dat wil kan naar het open spreekuur van de arbodienst.",
    "Je bent allergisch voor papierwerk, zeggen we gekscherend.",
    "Drie partijen tomaten met ziekte zijn niet op tijd gescheiden.",
    "Van het protocol bij een epileptische aanval ken je twee stappen.",
    "De lessen over blowen zijn de kern van je functie.",
    "Je meet bij de groothandel steunkousen op.",
    "Mevrouw van kamer 12 kreeg haar bloedverdunner te laat.",
    "Je vergat bij de bewoner op kamer 8 de insuline.",
    "Zieke iepen gaan eerst: je velt straat voor straat.",
)
SOMEBODYS = (
    "Bij ziekte of verlof schuift het op; je was in mei ziek.",
    "Meld je je zo vaak ziek als in april, dan stopt het contract.",
    "Wegens ziekte miste je de scholing over delier.",
    "De bedrijfsarts ziet geen medische redenen voor de terugval.",
    "Ook op dagen waarop je veel pijn hebt, help je de bewoners.",
    "Je draagt je steunkousen achter de kassa.",
    "Zelf ben je depressief, en je cliënten merken dat.",
)


@pytest.mark.parametrize("sentence", NOBODYS)
def test_health_that_is_nobodys(sentence: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", sentence), "V01")


@pytest.mark.parametrize("sentence", SOMEBODYS)
def test_health_that_is_somebodys_after_all(sentence: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", sentence), "V01")


def test_work_that_is_put_aside_is_nobody_who_lies_down() -> None:
    assert not told(
        plan_where("acties.0.afspraak", "Je laat een stuk een uur liggen en leest het daarna."), "V01"
    )
    assert told(plan_where("acties.0.afspraak", "Je gaat tussen de middag een uur liggen."), "V01")


@pytest.mark.parametrize(
    ("text", "of_the_employee"),
    [
        ("Wie ziek is, wil één ding horen: hoe laat er iemand komt.", False),
        ("Wie ziek is, wacht op een verpleegkundige die op tijd komt.", False),
        ("Wie zo vaak ziek is, haalt dit niet.", True),
        ("Wie ziek is, wil je niet meer in het team.", True),
    ],
)
def test_whoever_is_cared_for(text: str, of_the_employee: bool) -> None:
    assert bool(told(plan_where("oorzaken.0.bevinding", text), "V01")) is of_the_employee
