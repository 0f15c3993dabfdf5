"""V06: what somebody's private life is like. What was found is never shown."""

import pytest
from private_labels import HOME_BESIDE, ONLY_NAMES
from v06_matters_sentences import MATTERS, NO_MATTERS
from v06_sentences import MISSED, NOT_TOLD, TOLD
from v06_signs_sentences import NO_SIGNS, SIGNS
from v06_special_sentences import NO_SPECIAL, SPECIAL
from whole import told

from spvgen.diagnostics import Finding
from spvgen.rules.privacy import (
    private_matters,
    private_openings,
    private_signs,
    private_together,
)
from spvgen.rules.privacy.private_life import tells_private_life
from spvgen.rules.privacy.private_together import tells_together
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import has_part, spelled
from spvgen.rules.reading.texts import has_word
from support import clean_plan, dump, plan_where

PEOPLE = People(frozenset({"noor", "jansen"}), frozenset({"karim", "aydin"}))


def found_in(text: str, path: str = "aanleiding.omschrijving") -> list[Finding]:
    return told(plan_where(path, text), "V06")


@pytest.mark.parametrize("sentence", [one for one in TOLD if one not in MISSED])
def test_told(sentence: str) -> None:
    assert tells_private_life(sentence, PEOPLE, personal=False) or tells_together(sentence)


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_not_told(sentence: str) -> None:
    assert not tells_private_life(sentence, PEOPLE, personal=False)
    assert not tells_together(sentence)


def test_the_rule_looks_at_every_text_that_tells() -> None:
    """It reads only texts with a word that can tell: none of these may fall through."""
    assert len(TOLD) > 60 and len(NOT_TOLD) > 90
    for sentence in sorted({*TOLD} - MISSED):
        codes = [
            one.code for code in ("V01", "V06") for one in told(plan_where("slotopmerking", sentence), code)
        ]
        assert codes, sentence


@pytest.mark.parametrize("sentence", MATTERS)
def test_age_law_family_and_free_time(sentence: str) -> None:
    (found,) = found_in(sentence)
    assert sentence not in found.message + found.hint


@pytest.mark.parametrize("sentence", NO_MATTERS)
def test_what_only_sounds_like_them(sentence: str) -> None:
    assert not found_in(sentence)


@pytest.mark.parametrize("sentence", SIGNS)
def test_home_in_plain_words(sentence: str) -> None:
    (found,) = found_in(sentence)
    assert sentence not in found.message + found.hint


@pytest.mark.parametrize("sentence", NO_SIGNS)
def test_those_words_about_the_work(sentence: str) -> None:
    assert not found_in(sentence)


TOPIC = "aanleiding.eerdere_gesprekken.0.onderwerp"


@pytest.mark.parametrize(
    "topic",
    [
        "Scheiding / voortgang.", "Schulden; te laat komen.", "Rouw en administratie", "Mantelzorg, bereikbaarheid",
        "Overlijden echtgenote; achterstand dossiers.", "Zijn vader †. Verslagen.", "Voortgang + loonbeslag",
    ],
)  # fmt: skip
def test_the_topic_of_a_talk_is_of_the_employee(topic: str) -> None:
    assert len(found_in(topic, TOPIC)) == 1


@pytest.mark.parametrize(
    "topic",
    [
        "Scheiding van taken, planning", "Afvalscheiding en veiligheid", "Schulden cliënten: intake en dossier",
        "Geloof in eigen kunnen; presentaties", "Detentieplan cliënt, rapportage", "Overlijden bewoners, verslagen",
    ],
)  # fmt: skip
def test_but_not_where_more_is_named(topic: str) -> None:
    assert not found_in(topic, TOPIC)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mevrouw Yilmaz mag op vrijdagmiddag naar de moskee.",
        "De heer Van Dam is in maart weduwnaar geworden.",
        "Er speelt privé van alles bij mw. Kaya.",
    ],
)
def test_of_a_cause_who_is_named_by_title_is_the_employee(sentence: str) -> None:
    assert len(found_in(sentence, "oorzaken.0.aanpak")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Mevrouw De Wit van de planning verhuisde de dienst naar dinsdag.",
        "De heer Bos van Brilland wil zijn facturen eerder.",
        "Je vraagt mw. Kaya om de sleutel van de kerk.",
    ],
)
def test_titles_beside_plain_work(sentence: str) -> None:
    assert not found_in(sentence, "oorzaken.0.aanpak")


@pytest.mark.parametrize("sentence", SPECIAL)
def test_belief_origin_politics_or_a_crime_of_whoever_is_spoken_of(sentence: str) -> None:
    (found,) = found_in(sentence)
    assert sentence not in found.message + found.hint


@pytest.mark.parametrize("sentence", NO_SPECIAL)
def test_a_party_a_country_or_a_sentence_of_a_client_is_work(sentence: str) -> None:
    assert not found_in(sentence)


@pytest.mark.parametrize("sentence", ["Je bent moslim.", "Noor is moslim.", "Je stemt PVV.", "Hij is homo."])
def test_of_what_is_protected_it_makes_no_difference_who_is_spoken_to(sentence: str) -> None:
    (found,) = found_in(sentence)
    assert "hoort nooit in een plan" in found.hint


@pytest.mark.parametrize(
    "sentence", ["De patiënt is joods.", "Hij is moslim en eet halal.", "Ahmed is moslim."]
)
def test_who_cares_for_people_writes_of_theirs(sentence: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["functie"] = "Verpleegkundige"
    plan["aanleiding"]["omschrijving"] = sentence
    assert not told(dump(plan), "V06")


@pytest.mark.parametrize(("path", "label"), HOME_BESIDE)
def test_what_stands_beside_a_job_or_a_name(path: str, label: str) -> None:
    (found,) = found_in(label, path)
    assert ".".join(map(str, found.path)) == path


@pytest.mark.parametrize(("path", "label"), ONLY_NAMES)
def test_a_job_a_ward_a_firm_or_a_name_by_itself(path: str, label: str) -> None:
    assert not found_in(label, path)


def test_a_warning_that_proposes_the_agreement_and_repeats_nothing() -> None:
    (found,) = found_in("In het vierde kwartaal haalde je 61%. Je hebt thuis veel aan je hoofd.")
    assert found.severity == "waarschuwing"
    assert "hoofd" not in found.message + found.hint + found.excerpt
    assert "speelt_mee: ja" in found.hint and "Je begint op dinsdag om 10:00 uur" in found.hint


@pytest.mark.parametrize(
    "text",
    ["Op jouw leeftijd valt dat niet meer te verwachten.", "Je bent lid van de vakbond.", "Je bent moslim."],
)
def test_what_is_protected_may_not_stay_even_if_they_like_it_to(text: str) -> None:
    (found,) = found_in(text)
    assert "ook niet als de medewerker het goedvindt" in found.hint and "negeer" not in found.hint


def test_in_their_own_reaction_the_employee_chooses() -> None:
    (found,) = found_in("Door mijn scheiding lukte het niet altijd.", "zienswijze")
    assert "reactie van de medewerker zelf" in found.hint


@pytest.mark.parametrize("word", ["Mantelzorg", "Een scheiding."])
def test_a_bare_word_tells_only_where_the_employee_speaks(word: str) -> None:
    assert len(found_in(word, "zienswijze")) == 1
    assert not found_in(word, "acties.0.titel")


def test_it_can_be_suppressed_with_a_reason() -> None:
    plan = clean_plan()
    plan["zienswijze"] = "Door mijn scheiding lukte het niet altijd."
    plan["negeer"] = [{"regel": "V06", "pad": "zienswijze", "reden": "Noor wil dat het er zo staat."}]
    assert not told(dump(plan), "V06")


def test_of_health_v01_tells_and_not_this_rule_too() -> None:
    plan = plan_where("aanleiding.omschrijving", "Je zorgt voor je zieke moeder.")
    assert told(plan, "V01") and not told(plan, "V06")


def test_whether_something_plays_a_part_may_be_written() -> None:
    plan = clean_plan()
    plan["oorzaken"].append(
        {
            "categorie": "omstandigheden",
            "speelt_mee": "ja",
            "aanpak": "Je begint op dinsdag om 10.00 uur. Er speelt privé iets mee; wat, schrijven we niet op.",
        }
    )
    assert not told(dump(plan), "V06")


@pytest.mark.parametrize("name", ["Stichting Mantelzorg Waterland", "Rouwcentrum De Linde"])
def test_a_firm_tells_nothing(name: str) -> None:
    assert not found_in(name, "organisatie")


def test_a_text_that_stands_nowhere_can_be_asked_about() -> None:
    from spvgen.judging import privacy_hits

    (found,) = privacy_hits({(): "Je dochter is vaak ziek."}, None, ())
    assert found.rule.code in ("V01", "V06")


def test_in_a_report_of_a_group_one_rule_speaks() -> None:
    from stap import report

    text = report(belemmerend="Na mijn scheiding heb ik minder gebeld.")
    assert told(text, "V05") and not told(text, "V06")
    (found,) = told(report(belemmerend="Er zijn soms problemen thuis."), "V06")
    assert "medewerker" not in found.message + found.hint and "plan" not in found.hint


@pytest.mark.parametrize("text", ["je scheiding, ", "thuis veel ", "Door je ", "je vader "], ids=repr)
def test_endless_text_is_answered(text: str) -> None:
    assert tells_private_life(text * 4_000, PEOPLE, personal=True) in (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Je 25e verkoopgesprek liep uit.",
        "Je 30e huisbezoek ging niet door.",
        "Op je 30e huisbezoek had je geen formulier bij je.",
        "Van de drie mails kwam jouw 18e als enige op tijd.",
        "In de zestig dossiers die je behandelde, ontbrak de brief.",
        "In de twintig gesprekken die je voerde, vroeg je niet door.",
        "Begin dertig dossiers eerder, zei je.",
        "Je bent 20, 30 en soms 40 minuten te laat.",
        "Je bent 22 jaar bij ons.",
        "Met je 22 jaar ervaring weet je hoe een dossier eruitziet.",
        "Je werd 17 en je collega 12 op de ranglijst.",
        "Je pensioen rekende je bij twee dossiers verkeerd uit.",
        "Een collega van 25 telde mee.",
        "Het aantal dossiers dat je krijgt, wordt dit jaar zestig.",
        "Je handboek is van 1994.",
        "Je belde een dertiger terug.",
        "De opvang sluit om 18:30 uur en je liet drie ouders wachten.",
        "De opvang sluit om half zeven, en je liet drie ouders wachten.",
        "Je moest de verdachte naar de politie brengen en kwam te laat.",
    ],
)
def test_a_count_or_work_is_no_age_and_no_private_life(text: str) -> None:
    assert not found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Je bent van 1964.",
        "Je bent een dertiger.",
        "Je wordt dit jaar zestig.",
        "Op je 61e leer je geen nieuw systeem meer.",
        "Je bent 61 jaar en haalt 40% van de norm.",
        "Je bent begin vijftig.",
        "Je zit in de zestig en wilt minder bellen.",
        "Met je 61 jaar leer je dit niet meer.",
        "De opvang sluit om 18:00 uur, dus je moet op tijd weg.",
        "Je moest als verdachte naar de politie en kwam te laat.",
    ],
)
def test_an_age_or_private_life_in_few_words(text: str) -> None:
    assert found_in(text)


# --- What opens the search -------------------------------------------------------------------------

ONCE_UNREAD = (
    "Dat komt door je genderidentiteit.",
    "Dat komt door je coming-out.",
    "Dat komt door je bekering.",
    "Dat komt door je partijlidmaatschap.",
    "Dat komt door je voogdijzaak.",
    "Dat komt door je hypotheekschuld.",
    "Je was te laat, omdat je slaapt in je auto.",
    "Je komt uit Sri Lanka.",
    "Je was er met je hoofd niet bij; je konijn was weggelopen.",
    "Sinds je beste maat is overleden, ben je stil.",
    "Je hebt ruzie met je buurvrouw en slaapt slecht.",
    "Je werd aangehouden met je auto en kwam niet.",
    "Je miste een dienst voor de klimaatmars; je liep vooraan.",
    "Voor iemand van jouw generatie is de app lastig.",
    "Door je verbouwing ben je moe.",
    "Je hoofd zit bij je inburgeringsexamen.",
    "Omdat je loon vooruit wilde, kwam je in mei langs.",
    "Omdat je geen handen geeft, klaagde een klant.",
    "Sinds je nichtje is overleden, ben je stil.",
    "Je ex-man belde je drie keer onder werktijd.",
)
NOT_OF_HOME = (
    "Het verlies van je grootste klant kostte 20.000 euro.",
    "Je staat in je eentje voor de klas.",
    "Je hield de termijn van twee dagen niet aan; de klant werd aangehouden.",
    "De bestelling van de buurvrouw van de klant is zoek.",
    "De kleinste order ging in mei te laat weg.",
    "Bij de verbouwing van de winkel was je twee keer te laat.",
    "Je hielp de dakloze gasten van de opvang niet.",
    "Je werkt in het casino aan de kassa en telde 3 keer verkeerd.",
    "Bij het verhuizen van het archief raakten twee dozen kwijt.",
    "De zorgtoeslag van twee cliënten vroeg je te laat aan.",
    "Je werk blijft onder de maat.",
    "De nieuwe generatie scanners gebruik je nog niet.",
    "Je legde het konijn in de dierenwinkel bij de verkeerde kooi.",
    "Je nam de maten van je maatwerk verkeerd op.",
    "Je maat in de bus is Karim; jullie rijden de route samen.",
    "Twee leningen zette je in mei te laat in het systeem.",
    "Je maakte bij de verkiezingen een fout in de uitslag.",
)


@pytest.mark.parametrize("sentence", ONCE_UNREAD)
def test_a_text_is_read_for_each_word_of_home(sentence: str) -> None:
    assert found_in(sentence)


@pytest.mark.parametrize("sentence", NOT_OF_HOME)
def test_the_same_words_about_the_work(sentence: str) -> None:
    assert not found_in(sentence)


SCHOOL_RUN = (
    "Op maandag en vrijdag begin je om 09:00 uur, dan kun je eerst langs de crèche.",
    "Je begint op dinsdag om 9.30 uur, zodat je op tijd bij de opvang bent.",
    "We passen je rooster aan aan de schooltijden.",
    "Je stopt om half vijf, want de bso sluit om zes uur.",
    "Donderdag ben je vrij, dan hoef je niet naar de gastouder.",
    "Je diensten beginnen na half negen, eerst naar de crèche kan dan gewoon.",
)
NO_SCHOOL_RUN = (
    "Op maandag en vrijdag begin je om 09:00 uur.",
    "Je rijdt eerst langs de crèche om de bestelling te leveren, en begint om 9 uur.",
    "Op woensdag begin je met de lessen als de leerlingen uit school komen.",
    "Je dienst begint om 7 uur bij de kinderopvang; je ontvangt de ouders.",
    "De groep gaat om 12 uur naar de bso, dan begint je pauze.",
    "Je monteert op dinsdag bij de kinderopvang; de storing is dan weg.",
    "Je loopt langs de opvang van de retouren en start de telling.",
    "Als docent begin je om 8 uur; je kunt naar school met de bus.",
)


@pytest.mark.parametrize("sentence", SCHOOL_RUN)
def test_where_the_children_go_is_told_as_the_reason_of_an_arrangement(sentence: str) -> None:
    assert found_in(sentence, "oorzaken.0.aanpak")


@pytest.mark.parametrize("sentence", NO_SCHOOL_RUN)
def test_hours_and_a_school_at_work(sentence: str) -> None:
    assert not found_in(sentence, "oorzaken.0.aanpak")


FAMILY_OF_THE_MANAGER = (
    "Mijn vader (de '& Zoon' ben ik) komt op vrijdag twee uur naast je staan. Zo doen we het in huis.",
    "Op zaterdag staat mijn dochter aan de balie, zodat jij achter kunt doorwerken.",
    "Mijn man rijdt op dinsdag met je mee en doet de leveringen voor.",
    "Mijn zus Ria leert je op maandag de kassa.",
    "Neem gerust iemand mee, je moeder of iemand van de bond. Mijn vader weet alleen dat hij je taarten leert.",
)
FAMILY_AT_HOME = (
    "Mijn moeder is ziek, daarom help ik je op maandag en niet op vrijdag.",
    "Mijn vrouw ligt in het ziekenhuis, dus je belt Karim.",
    "Je zei: ‘Mijn vader komt bij ons wonen.’",
    "Jouw vader helpt je elke vrijdag met de bestellingen.",
    "Je vader staat op zaterdag naast je in de winkel.",
)


@pytest.mark.parametrize("sentence", FAMILY_OF_THE_MANAGER)
def test_who_leads_may_have_family_at_work(sentence: str) -> None:
    assert not found_in(sentence, "ondersteuning.0.afspraak")


@pytest.mark.parametrize("sentence", FAMILY_AT_HOME)
def test_family_at_home_or_of_the_employee_is_private(sentence: str) -> None:
    assert found_in(sentence, "ondersteuning.0.afspraak")


def test_in_the_own_view_my_family_is_that_of_the_employee() -> None:
    assert found_in("Mijn dochter staat op zaterdag aan de balie bij jou.", "oorzaken.0.bevinding")


BESIDE_OTHERS = {
    "aangehouden", "drinken is ingenomen", "het verlies van je", "je tweede baan", "je verhouding",
    "mediationgesprek", "op de bank bij", "opleiding naast", "trouw je", "vast zat", "verkiezingen",
}  # fmt: skip
"""At work these say something else: they count in a text that has a word of home too."""


def _combinations() -> list[tuple[str, list[str]]]:
    """Each combination of roles that tells of home, with its rows of words; ``needed`` counts beside others."""
    meetings = [
        private_together._tells, private_together._tells_protected, private_matters._tells,
        private_matters._tells_protected, private_signs._tells, private_signs._tells_protected,
    ]  # fmt: skip
    return [
        (" ".join(one.order), [meeting._roles.rows[role] for role in one.order])
        for meeting in meetings
        for one in meeting._sought
        if "needed" not in one.needed
    ]


@pytest.mark.parametrize(("combination", "rows"), _combinations())
def test_no_text_has_a_combination_without_a_word_that_opens_the_search(
    combination: str, rows: list[str]
) -> None:
    assert any(not set(_unread(row)) - BESIDE_OTHERS for row in rows), combination


def _unread(row: str) -> list[str]:
    """What a row stands for without such a word."""
    said = [
        one.removeprefix("^_").replace("_", " ").strip("*") for entry in row.split() for one in spelled(entry)
    ]
    return [
        one
        for one in said
        if not has_word(one, private_openings.of_home)
        and not has_part(f" {one} ", private_openings.HOME_PARTS)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Je gaf aan dat je op de goede weg bent en dat je de acties wilt voortzetten.",
        "Je zei dat je op de goede weg bent en dat je blij bent met de hulp.",
        "We zien dat je op weg bent naar de norm en dat je doorgaat.",
        "Je zei dat je de juiste weg hebt gevonden.",
        "Je werkt in april op vrijdagmiddag thuis aan je dossiers, zodat je niet wordt gestoord.",
        "Je werkt op dinsdag thuis, zodat niemand je stoort.",
        "Op woensdag schrijf je thuis aan je rapporten, waar het rustig is.",
        "Je mag op maandag thuis werken, zodat je rust hebt voor de planning.",
    ],
)
def test_a_direction_and_a_desk_at_home_are_work(text: str) -> None:
    assert not found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Je gaf aan dat je thuis niet tot rust komt.",
        "Thuis word je vaak gestoord door ruzie.",
        "Je zei dat je man bij je weg is.",
        "Je werkt thuis omdat je kinderen anders alleen zijn.",
    ],
)
def test_what_plays_at_home_is_not(text: str) -> None:
    assert found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Je ligt in scheiding en belt elke dag vijf klanten.",
        "Je bent gescheiden en belt elke dag vijf klanten.",
        "Lig je in scheiding, dan passen we het rooster niet aan.",
    ],
)
def test_a_divorce_beside_the_work_is_of_home(text: str) -> None:
    assert found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "De scheiding van afval ligt in jouw handen.",
        "Je houdt privé en werk gescheiden.",
        "Je hebt de stromen gescheiden en telt elke dag de bakken.",
    ],
)
def test_what_is_kept_apart_at_work_is_not(text: str) -> None:
    assert not found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Je mag iemand meenemen naar elk gesprek: een collega, je zus, iemand van de bond.",
        "Je mag iemand meenemen: je broer, een vriendin of iemand van de bond.",
        "Neem gerust je moeder of een vriendin mee naar een gesprek.",
        "Wil je je vrouw erbij hebben? Dat mag.",
        "Neem gerust iemand mee, bijvoorbeeld je moeder.",
        "Je mag je laten bijstaan: door een collega, je vader of de vakbond.",
    ],
)
def test_who_may_come_along_to_a_talk_tells_nothing_of_home(text: str) -> None:
    assert not found_in(text, "slotopmerking")


@pytest.mark.parametrize(
    "text",
    [
        "Je bracht je zoon naar de opvang, je dochter naar school.",
        "Je mag je rooster ruilen, omdat je moeder verzorging nodig heeft.",
        "Je belt onder het werk met je zus.",
        "Je mag iemand meenemen, want je dochter is bij je ex.",
    ],
)
def test_what_family_asks_does(text: str) -> None:
    assert found_in(text, "slotopmerking")


CALLED_AWAY = (
    "De naschoolse opvang belt en je eerder weg moet.",
    "Belt de opvang, dan mag je weg.",
    "Op 3 mei liep je weg omdat de bso belde.",
    "Je mag om 16:30 uur weg, omdat de opvang om 17:00 uur sluit.",
    "De oppas niet kan en je later begint.",
    "De deurwaarder belde op 3 mei naar de balie en vroeg naar jou.",
)
CALLED_AT_WORK = (
    "Er komt iets tussen en je moet eerder weg.",
    "De klant belt en je moet eerder weg.",
    "De naschoolse opvang belt over de zaalhuur.",
    "Belt de kinderopvang over een storing, dan rijd je meteen weg naar de klant.",
    "Op 3 mei belde de school; je ging niet weg voordat de printer werkte.",
    "De politie vroeg naar de beelden van de kassa.",
)
FAMILY_OF_CLIENTS = (
    "Een moeder vroeg mij bij het hek of haar zoontje had geslapen.",
    "Een moeder schreef ons in juni dat jij haar dochter goed begrijpt.",
    "Een vader belde Karim: zijn zoon stond al om 14:00 uur buiten.",
    "Een dochter vroeg mij wie haar moeder had gewassen.",
)


@pytest.mark.parametrize("sentence", CALLED_AWAY)
def test_who_calls_and_waits_tells_of_the_family(sentence: str) -> None:
    assert found_in(sentence, "acties.0.afspraak")


@pytest.mark.parametrize("sentence", CALLED_AT_WORK)
def test_who_calls_for_the_work_does_not(sentence: str) -> None:
    assert not found_in(sentence, "acties.0.afspraak")


@pytest.mark.parametrize("sentence", FAMILY_OF_CLIENTS)
def test_family_of_who_is_served_is_nobody_here(sentence: str) -> None:
    assert not found_in(sentence, "aanleiding.voorbeelden.0.feit")


@pytest.mark.parametrize(
    "sentence",
    [
        "Je hebt veel thuissituatie-gedoe gehad.",
        "Vanwege gezinsperikelen was je er minder bij.",
        "Door relatie-ellende kwam je te laat.",
        "Er was familiegedoe.",
        "Klanten klagen over je accent.",
        "Je praat met een zwaar accent.",
        "Vanwege uw kraamtijd was u er niet.",
    ],
)
def test_home_and_trouble_in_one_word_and_how_somebody_speaks(sentence: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", sentence), "V06")


@pytest.mark.parametrize(
    "sentence",
    [
        "Leg het accent op nieuwe klanten.",
        "Je legt je accent niet meer op losse verkoop.",
        "Er was gedoe over de thuiswerkdagen.",
        "Met familiebedrijven heb je weinig contact.",
    ],
)
def test_what_is_stressed_or_where_one_works_is_not_private(sentence: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", sentence), "V06")


@pytest.mark.parametrize(
    "text",
    [
        "U staat op zondag niet op het rooster, zodat u naar uw gemeente kunt waar u ouderling bent.",
        "Omdat je diaken bent, werk je niet op zondag.",
        "Nu je er met de jongens alleen voor staat, begin je om 9.00 uur.",
        "Je hebt op woensdag de kinderen, dus dan sta je niet op het rooster.",
        "Je krijgt vrij met het Suikerfeest.",
    ],
)
def test_an_office_in_church_a_feast_and_who_has_the_children(text: str) -> None:
    assert told(plan_where("oorzaken.0.aanpak", text), "V06")


@pytest.mark.parametrize(
    "text",
    [
        "Je mailt de gemeente elke vrijdag over de vergunning.",
        "Nu je er in de winkel met de jongens van de afdeling alleen voor staat, komt er een hulp bij.",
        "Je hebt op woensdag de kinderen van groep 4 en groep 5 samen.",
        "Je zet vóór het Suikerfeest de extra voorraad in het schap.",
    ],
)
def test_no_office_feast_or_children_of_ones_own(text: str) -> None:
    assert not told(plan_where("oorzaken.0.aanpak", text), "V06")


@pytest.mark.parametrize(
    "text",
    [
        "Met de kinderen en de ouders zit het goed.",
        "De kinderen en de ouders zijn blij met je.",
        "Voor de leerlingen en hun ouders ben je er altijd.",
    ],
)
def test_the_children_and_parents_of_a_school(text: str) -> None:
    assert not told(plan_where("inleiding", text), "V06")


@pytest.mark.parametrize(
    "text",
    [
        "Met je kinderen en je ouders zit het goed.",
        "De zorg voor de kinderen en de ouders valt je zwaar.",
        "Je hebt thuis de handen vol aan je kinderen en je ouders.",
    ],
)
def test_ones_own_children_and_parents(text: str) -> None:
    assert told(plan_where("inleiding", text), "V06")


@pytest.mark.parametrize(
    "text",
    [
        "Op de groep ben je op je best: op de grond, tussen de kinderen, met een verhaal. Wat achterblijft, is alles wat daarna komt.",
        "Op de groep ben je sterk: de kinderen zitten om je heen en luisteren. Wat achterblijft, zijn de verslagen.",
        "Tussen de peuters ben je op je best, met een boek en een liedje. Het dagverslag blijft achter.",
        "Met de kinderen buiten ben je op je plek. De observaties komen te laat.",
        "Op de babygroep ben je rustig: een kind op schoot, een fles, een liedje. De app bleef leeg.",
        "Op de bso ben je op je best: buiten, met de kinderen, met een bal. De lijst bleef leeg.",
    ],
)
def test_with_the_children_of_the_group_one_works(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "V06")


@pytest.mark.parametrize(
    "text",
    [
        "Je zorgt in je eentje voor drie kinderen en je moeder, en dat zien we aan je werk.",
        "Sinds de scheiding ben je om de week met de kinderen, en dat zien we in je werk.",
    ],
)
def test_ones_own_children(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "V06")


# --- Of private life wherever it stands --------------------------------------------------------------

BY_ITSELF = (
    "Je schoonmoeder woont sinds mei bij je, en de offertes lopen achter.",
    "De relatietherapie op maandag kost je een uur, zei je.",
    "Zij kwam te laat sinds haar scheiding.",
    "Hij is toegelaten tot de schuldsanering en de cijfers dalen.",
    "Je schulden en de fouten in de kas bespraken we.",
    "Haar verblijfsvergunning loopt af, en de planning ook.",
    "Je hebt een taakstraf gekregen en mist de vrijdag.",
    "Je bent van de bond en denkt dat je niets kan gebeuren.",
    "Door het gedoe thuis lukt 90% niet.",
)
NOT_BY_ITSELF = (
    "Je verwerkt elk verzoek om schuldsanering binnen vier weken.",
    "Je begeleidt mensen met een taakstraf in het groen.",
    "Tijdens de ramadan pas je het rooster van de ploeg aan.",
    "Je verkoopt voor het Suikerfeest 400 kilo dadels.",
    "Ze is verliefd op haar eigen ontwerp en hoort de gebruiker niet.",
    "Bij elke melding van huiselijk geweld vul je de meldcode in.",
    "Je oudste bus gaat in mei naar de keuring.",
    "Je moeder-en-kindgroep begon te laat.",
    "Neem gerust iemand mee, bijvoorbeeld je zus.",
    "De organisatie is in transitie en dat vraagt veel van je.",
    "Dit is geen strafblad voor op de muur.",
    "Je controleert bij elke chauffeur de verblijfsvergunning in het dossier.",
)


@pytest.mark.parametrize("sentence", BY_ITSELF)
def test_words_that_are_private_wherever_they_stand(sentence: str) -> None:
    assert found_in(sentence)


@pytest.mark.parametrize("sentence", NOT_BY_ITSELF)
def test_such_words_where_they_are_of_the_work(sentence: str) -> None:
    assert not found_in(sentence)
