"""S03: the core of an agreement rests on a vague word."""

import pytest
from test_mutations import changed
from whole import told

from spvgen import api
from spvgen.diagnostics import Finding
from support import action_saying, clean_plan, codes, dump, plan_where

VAGUE = (
    ("Je belt regelmatig klanten.", "regelmatig", "hoe vaak"),
    ("Je belt voldoende klanten.", "voldoende", "hoeveel"),
    ("Je vraagt hulp waar nodig.", "waar nodig", "wanneer dat zo is"),
    ("Je stelt je proactief op.", "proactief", "Wat doet iemand dan?"),
    ("Je belt enkele klanten.", "enkele", "hoeveel"),
    ("Je let extra op de kassa.", "extra", "hoeveel"),
    ("Je doet elke week wat is afgesproken.", "wat is afgesproken", ""),
    ("Je vraagt elke week vaker om hulp.", "vaker", ""),
    ("Je werkt elke dag met hulp.", "hulp", ""),
    ("Je noteert je uren en doet elke week wat is afgesproken.", "wat is afgesproken", ""),
    ("Wat is afgesproken, doe je elke week.", "Wat is afgesproken", ""),
    ("Je werkt na de training elke dag veilig.", "veilig", ""),
    ("Je haalt grotere orders binnen.", "grotere", ""),
    ("Je schrijft elke week langere rapporten.", "langere", ""),
    ("De bakken worden groter.", "groter", ""),
    ("Er komt een kleiner gebrek aan vragen.", "kleiner", ""),
    ("Je zorgt voor een nette werkplek.", "nette", ""),
    ("Karim maakt met de groep een fijne afspraak.", "fijne", ""),
    ("Je geeft goede uitleg aan de klant.", "goede", ""),
    ("Je houdt goed contact met de klant.", "goed", ""),
    ("Je bent degene die het meest betrokken is.", "betrokken", ""),
    ("Je leest de bon hardop en vraagt zo nodig om goede hulp.", "zo nodig", "wanneer dat zo is"),
    ("Je leest de bon hardop en belt zo nodig een klant.", "zo nodig", "wanneer dat zo is"),
    ("Waar nodig geef je een goede uitleg.", "Waar nodig", "wanneer dat zo is"),
)
DEFINITE = (
    "Elke werkdag om 13:00 uur bel je wie er op de lijst staat en schrijf je erachter wat je zei.",
    "Je belt elke werkdag vijf klanten.",
    "Je levert de lijst uiterlijk vrijdag om 12.00 uur in.",
    "Je mailt twee collega's, zodat ze tijdig weten wat er speelt.",
    "Je vraagt Karim elke vrijdag om hulp bij twee dossiers.",
    "Je belt minstens 5 klanten, of vaker als de lijst langer is.",
    "Je noteert elke termijn dezelfde dag. Er ontbreekt er geen enkele.",
    "In mei en juni ontbreekt geen enkele lijst.",
    "Je legt na elk gesprek in het CRM vast wat is afgesproken.",
    "Je mailt de klant na elk bezoek dezelfde dag wat jullie hebben afgesproken.",
    "Heb je om 11.00 uur nog meer dan tien dozen staan, dan vraag je Bas of Yara om hulp.",
    "Bij elke tilhandeling vraag je een collega om hulp.",
    "Je draait elke maandag een dienst op de spoedeisende hulp.",
    "Na elk overleg zet je in de actielijst wat er is afgesproken.",
    "Wat is afgesproken, leg je dezelfde dag vast in het CRM.",
    "Je volgt de e-learning Veilig werken vóór 1 mei.",
    "Je volgt vóór 1 mei de bijscholing Prettig samenwerken.",
    "Je haalt vóór 1 mei het certificaat Veilig Werken.",
    "Je leest elke ochtend de post voordat je iets anders doet.",
    "Je loopt elke woensdag de ronde, samen met telkens een andere voorman.",
    "Je belt elke maandag steeds een klant van de lijst.",
    "Je sluit elk gesprek af met de vraag wat de klant nodig heeft om te tekenen.",
    "Je leest om 7.00 uur de overdracht. Zo weet je op wie je extra let.",
    "De presentielijst komt elke dag voor 100% overeen met de kinderen op de groep.",
    "De administratie is elke vrijdag voor 100% bijgewerkt.",
    "Karim laat de twaalf artikelen die het meest op elkaar lijken, verplaatsen en grotere etiketten geven.",
    "Je krijgt een hoger bureau en een bredere stoel.",
    "Karim koopt langere ladders en een kleinere kar.",
    "Karim koopt een lichtere stofzuiger en bredere schapetiketten.",
    "Je belt de vijf klanten die het langst wachten.",
    "Je controleert de drie machines die het vaakst stilstaan.",
    "Elke maandag om 6.45 uur laat Karim je de cijfers zien. Goed nieuws eerst.",
    "Je meldt elke vrijdag om 16.00 uur de cijfers, het goede nieuws het eerst.",
    "Karim belt je elke maandag om 9.00 uur met de cijfers; goed nieuws komt voorop.",
    "Je leest het artikelnummer hardop en pakt zo nodig het goede artikel.",
    "Je controleert elke doos en vervangt zo nodig de beschadigde dozen.",
    "Je leest de bon en plakt waar nodig een ontbrekende sticker.",
)


def action(text: str, **keys: str) -> str:
    return action_saying(text, **(keys or {"deadline": "2026-08-31"}))


@pytest.mark.parametrize(("text", "words", "hint"), VAGUE)
def test_vague_word_is_marked_with_advice(text: str, words: str, hint: str) -> None:
    (found,) = told(action(text), "S03")
    assert words in found.message
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == words
    assert hint in found.hint


@pytest.mark.parametrize("text", DEFINITE)
def test_definite_words(text: str) -> None:
    assert not told(action(text), "S03")


def test_a_key_answers_how_often_but_not_how_many() -> None:
    assert not told(action("Je belt regelmatig klanten.", frequentie="wekelijks"), "S03")
    assert told(action("Je belt voldoende klanten.", frequentie="wekelijks"), "S03")


def test_s04_speaks_first_where_an_action_has_no_term_at_all() -> None:
    text = plan_where("acties", [{"titel": "Actie", "afspraak": "Je belt regelmatig klanten."}])
    assert "S04" in codes(text)
    assert "S03" not in codes(text)


@pytest.mark.parametrize("said", ["Je belt voldoende klanten.", "Je bereidt gesprekken beter voor."])
def test_both_speak_where_they_are_about_different_things(said: str) -> None:
    text = plan_where("acties", [{"titel": "Actie", "afspraak": said}])
    assert {"S03", "S04"} <= {*codes(text)}


def test_vague_criterion_without_a_goal() -> None:
    (found,) = told(plan_where("succescriteria", ["Je deed voldoende je best."]), "S03")
    assert found.path[:2] == ("succescriteria", 0)


@pytest.mark.parametrize(
    ("norm", "line"),
    [
        ("minimaal 11 deals", "Schrijf: verwachting: Je hebt minimaal 11 deals per maand in je pijplijn."),
        (
            "minimaal 11 deals per maand",
            "Schrijf: verwachting: Je hebt minimaal 11 deals per maand in je pijplijn.",
        ),
        ("minimaal 11", "Schrijf: verwachting: Je hebt minimaal 11 deals per maand in je pijplijn."),
        ("minimaal 80%", "Het aandeel deals in de pijplijn is per maand minimaal 80%."),
    ],
)
def test_a_goal_whose_norm_stands_only_in_a_key(norm: str, line: str) -> None:
    data = clean_plan()
    data["doelen"][0] |= {
        "verwachting": "Je hebt altijd voldoende deals in je pijplijn.",
        "meting": {"indicator": "deals in de pijplijn", "norm": norm, "per": "maand", "bron": "het CRM"},
    }
    (found,) = told(dump(data), "S03")
    assert found.path == ("doelen", 0, "verwachting")
    assert line in found.hint


@pytest.mark.parametrize(
    ("asked", "per"),
    [("over de looptijd", "looptijd"), ("elk kwartaal", "kwartaal"), ("elke volle maand", "maand")],
)
def test_the_proposal_tells_the_span_once(asked: str, per: str) -> None:
    data = clean_plan()
    data["doelen"][0] |= {
        "verwachting": f"Je voert {asked} voldoende gesprekken.",
        "meting": {
            "indicator": "gesprekken",
            "norm": "minimaal 11 gesprekken",
            "per": per,
            "bron": "het CRM",
        },
    }
    (found,) = told(dump(data), "S03")
    assert f"Je voert {asked} minimaal 11 gesprekken." in found.hint


@pytest.mark.parametrize("often", ["twee keer", "3x", "vier maal", "twee à drie keer", "minimaal 5 keer"])
def test_a_count_beside_a_rhythm(often: str) -> None:
    (found,) = told(action("Je belt elke werkdag de klanten van je lijst.", frequentie=often), "S03")
    assert found.path == ("acties", 0, "frequentie")
    assert f"Schrijf bijvoorbeeld: {often} per week." in found.hint


@pytest.mark.parametrize(
    "often", ["twee keer per week", "elke maandag", "dagelijks", "na elk gesprek", "eenmalig"]
)
def test_a_frequency_in_time(often: str) -> None:
    assert not told(action("Je belt elke werkdag de klanten van je lijst.", frequentie=often), "S03")


def test_a_count_up_to_a_day() -> None:
    keys = {"frequentie": "twee keer", "deadline": "2026-06-30"}
    assert not told(action("Je bezoekt Van Dam Bouw.", **keys), "S03")


def goal(said: str, norm: str = "maximaal 3%", indicator: str = "orders met een fout") -> str:
    data = clean_plan()
    data["doelen"][0] |= {
        "gebied": "Werkwijze",
        "verwachting": said,
        "meting": {"indicator": indicator, "norm": norm, "per": "maand", "bron": "het CRM"},
    }
    return dump({key: value for key, value in data.items() if key != "succescriteria"})


@pytest.mark.parametrize("norm", ["maximaal 3%", "7"])
@pytest.mark.parametrize(
    "said",
    [
        "Je stelt je proactief en professioneel op.",
        "Je bent assertiever in gesprekken.",
        "Je luistert beter naar je collega's.",
        "Je hebt voldoende contact met het team.",
    ],
)
def test_no_norm_answers_how_somebody_behaves(said: str, norm: str) -> None:
    hints = [found.hint for code in ("S02", "S03") for found in told(goal(said, norm), code)]
    assert hints
    assert not [hint for hint in hints if "zet hem ook hier" in hint]


@pytest.mark.parametrize("said", ["Je handelt vragen ASAP af.", "Je rondt klachten zo snel mogelijk af."])
def test_what_has_to_be_soon_gets_the_deadline_of_the_goal(said: str) -> None:
    (found,) = told(goal(said), "S03")
    assert "‘uiterlijk 31 augustus 2026’ (de deadline van dit doel)" in found.hint
    assert "3%" not in found.hint


def test_the_norm_goes_where_the_sentence_names_what_it_measures() -> None:
    (found,) = told(goal("Je maakt minder fouten."), "S03")
    assert "Per maand heeft maximaal 3% van de orders een fout." in found.hint
    (other,) = told(goal("Je maakt minder kosten."), "S03")
    assert "zet hem ook hier" not in other.hint
    (long,) = told(goal("Je maakt minder fouten.", indicator="fouten: " + 30 * "heel "), "S03")
    assert "Schrijf ‘maximaal 3% per maand’ in de zin, met erbij waarvan." in long.hint


@pytest.mark.parametrize(
    ("said", "vague"),
    [
        ("In alle zaken waarin een termijn afloopt, dien je de stukken op tijd in.", False),
        ("Loopt een termijn af, dan vraag je op tijd uitstel.", False),
        ("Als een contract afloopt, bel je de klant tijdig.", False),
        ("Voordat de beroepstermijn verstrijkt, dien je tijdig de gronden in.", False),
        ("Voordat de inschrijving sluit, lever je de offerte tijdig in.", False),
        ("In alle zaken met een dossier dien je de stukken op tijd in.", True),
        ("Je houdt de termijnen bij en dient de stukken op tijd in.", True),
        ("Er loopt een termijn af. Je levert de stukken tijdig in.", True),
        ("Een zaak loopt af en je levert de stukken tijdig in.", True),
    ],
)
def test_a_term_that_ends_says_what_is_in_time(said: str, vague: bool) -> None:
    assert bool(told(goal(said), "S03")) is vague


@pytest.mark.parametrize(
    ("said", "each"),
    [
        ("In alle zaken dien je de stukken op tijd in.", True),
        ("Elke offerte is tijdig bij de klant.", True),
        ("Iedere aanvrager hoort zo snel mogelijk iets van je.", True),
        ("Je hebt je certificaat op tijd.", False),
    ],
)
def test_the_deadline_of_a_goal_is_none_for_what_has_to_be_so_each_time(said: str, each: bool) -> None:
    (found,) = told(goal(said), "S03")
    assert ("31 augustus 2026" in found.hint) is not each
    assert "elke keer" in found.hint and "binnen twee werkdagen" in found.hint


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("leidinggevende", "‘Karim meldt elke werkdag"),
        ("Karim Aydin", "‘Karim meldt elke werkdag"),
        ("hr", "‘Esther meldt elke werkdag"),
        ("Petra Smit", "‘Petra meldt elke werkdag"),
        ("medewerker", "‘Je meldt elke werkdag"),
        ("Noor", "‘Je meldt elke werkdag"),
    ],
)
def test_the_example_is_about_who_acts(who: str, said: str) -> None:
    (found,) = told(
        action("Er komt een actieve aanpak van het rooster.", wie=who, deadline="2026-08-31"), "S03"
    )
    assert said in found.hint


@pytest.mark.parametrize(
    ("said", "code", "helps"),
    [
        ("Je maakt voldoende terugbelafspraken.", "S03", True),
        ("Je bereikt meer klanten die je terugbelt.", "S03", True),
        ("Je laat je inzet zien.", "S02", False),
        ("Je maakt het verschil.", "S02", False),
        ("Je koopt voldoende papier in.", "S03", False),
        ("Je maakt nette notities.", "S03", False),
    ],
)
def test_what_the_goal_asks_is_told_where_it_helps(said: str, code: str, helps: bool) -> None:
    text = action_saying(said, voor_doel="Terugbelafspraken", deadline="2026-08-31")
    (found,) = told(text, code)
    assert ("Het doel ‘Terugbelafspraken’ vraagt minimaal 90%" in found.hint) is helps


def test_an_action_on_behaviour_is_not_told_the_figure_of_its_goal() -> None:
    said = action("Je stelt je proactief op.", voor_doel="Terugbelafspraken", deadline="2026-08-31")
    (found,) = told(said, "S03")
    assert "90%" not in found.hint


@pytest.mark.parametrize(
    "text",
    ["regelen", "Bespreken.", "Je regelt het.", "Karim bespreekt het.", "Je zoekt het uit.", "afstemmen"],
)
def test_a_deed_without_what(text: str) -> None:
    (found,) = told(action(text), "S03")
    assert "zegt niet wat, en niet wat er dan af is" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Je bespreekt de offerte met Karim.",
        "Je regelt een vervanger voor maandag.",
        "Je volgt de cursus.",
        "Je bereidt het gesprek voor.",
        "Je bereidt het overleg voor.",
        "Je overlegt met Sanne.",
        "Je doet mee aan het overleg.",
        "Je kijkt mee met Ingrid.",
        "Je doet een collega na.",
    ],
)
def test_a_deed_with_what(text: str) -> None:
    assert not told(action(text), "S03")


def test_the_title_can_say_what() -> None:
    keys = {"titel": "De klachten van maart", "deadline": "2026-08-31"}
    assert not told(action("Je bespreekt ze met Karim, en zoekt het uit.", **keys), "S03")
    assert told(action("uitzoeken", **keys), "S03")


def test_a_talk_of_which_title_and_rhythm_are_known_is_a_deed() -> None:
    keys = {"titel": "Overleg", "frequentie": "elke vrijdag"}
    assert not told(action("Je bereidt het overleg voor.", **keys), "S03")
    assert told(action("Je bespreekt het met het team.", **keys), "S03")


@pytest.mark.parametrize(
    "text",
    [
        "De binnendienst maakt de offertes sneller.",
        "Je stuurt de bonnen vlotter door.",
        "Je levert de rapporten eerder in.",
    ],
)
@pytest.mark.parametrize("keys", [{"deadline": "2026-08-31"}, {"frequentie": "wekelijks"}])
def test_no_day_tells_how_much_sooner(text: str, keys: dict[str, str]) -> None:
    (found,) = told(plan_where("acties", [{"titel": "Actie", "afspraak": text, **keys}]), "S03")
    assert "hoe snel" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "De binnendienst maakt de offertes sneller: binnen twee werkdagen.",
        "Je stuurt de bonnen twee dagen eerder door.",
        "Je bent zo snel mogelijk klaar met de lijst.",  # the deadline tells when
    ],
)
def test_so_much_sooner_is_told(text: str) -> None:
    action = {"titel": "Actie", "afspraak": text, "deadline": "2026-08-31"}
    assert not told(plan_where("acties", [action]), "S03")


def test_five_of_what() -> None:
    (found,) = told(plan_where("acties.0.afspraak", "Je belt minimaal 5 per week."), "S03")
    assert "‘5 per week’ is vaag" in found.message and "erbij wat je telt" in found.hint


@pytest.mark.parametrize(("indicator", "many"), [("aantal deals", 0), (None, 1)])
def test_what_is_counted_may_stand_under_meting(indicator: str | None, many: int) -> None:
    goal = {
        "gebied": "Deals",
        "verwachting": "Je sluit minimaal 8 per maand.",
        "huidige_situatie": "Nu zijn het er 3.",
        "meting": {"norm": "minimaal 8", "per": "maand", "nulmeting": "3", "bron": "CRM-rapport"},
        "deadline": "2026-08-31",
    }
    if indicator:
        goal["meting"] |= {"indicator": indicator}  # type: ignore[operator]
    text = plan_where("doelen", [goal])
    assert len(told(text, "S03")) == many and not told(text, "M01")


def asked_instead(indicator: str, norm: str, per: str = "kwartaal") -> str:
    """The hint for a goal that leaves open how much, where the norm stands under ``meting``."""
    goal = {
        "gebied": indicator.capitalize(),
        "verwachting": f"Je zorgt voor betere {indicator}.",
        "huidige_situatie": "Zie hieronder.",
        "meting": {"indicator": indicator, "norm": norm, "per": per, "bron": "jaarlijst"},
        "deadline": "2026-08-31",
    }
    text = plan_where("doelen", [goal])
    return " ".join(one.hint for code in ("S02", "S03") for one in told(text, code))


@pytest.mark.parametrize(
    ("indicator", "norm", "line"),
    [
        ("omzet", "minimaal € 600.000", "Je haalt minimaal € 600.000 omzet in het tweede kwartaal van 2026."),
        (
            "nieuwe klanten",
            "minimaal 6",
            "Je haalt minimaal 6 nieuwe klanten in het tweede kwartaal van 2026.",
        ),
        ("klachten", "maximaal 2", "Je blijft op maximaal 2 klachten in het tweede kwartaal van 2026."),
        (
            "klachten",
            "maximaal 2 klachten",
            "Je blijft op maximaal 2 klachten in het tweede kwartaal van 2026.",
        ),
        (
            "aantal retouren",
            "maximaal 4 retouren",
            "Je blijft op maximaal 4 retouren in het tweede kwartaal van 2026.",
        ),
    ],
)
def test_what_is_counted_stands_right_behind_the_figure(indicator: str, norm: str, line: str) -> None:
    assert f"Schrijf: verwachting: {line}" in asked_instead(indicator, norm)


@pytest.mark.parametrize(
    ("indicator", "norm", "line"),
    [
        (
            "aandeel offertes op tijd",
            "minimaal 90%",
            "In het tweede kwartaal van 2026 is minimaal 90% van de offertes op tijd.",
        ),
        (
            "gemiddelde orderwaarde",
            "minimaal € 900",
            "Je gemiddelde orderwaarde is in het tweede kwartaal van 2026 minimaal € 900.",
        ),
        (
            "offertes op tijd",
            "minimaal 100%",
            "In het tweede kwartaal van 2026 is 100% van de offertes op tijd.",
        ),
    ],
)
def test_a_share_or_a_mean_is_measured_as_such(indicator: str, norm: str, line: str) -> None:
    assert line in asked_instead(indicator, norm)


@pytest.mark.parametrize(
    ("indicator", "norm", "line"),
    [
        ("creditnota's door een fout bij de orderinvoer", "maximaal 2 creditnota's",
         "Per maand zijn er maximaal 2 creditnota's door een fout bij de orderinvoer."),
        ("creditnota's door een fout", "maximaal 2 creditnota’s",
         "Per maand zijn er maximaal 2 creditnota's door een fout."),
        ("creditnota's door een fout", "maximaal 1 creditnota",
         "Per maand is er maximaal 1 creditnota door een fout."),
        ("klachten over de levering", "maximaal 0 klachten", "Per maand zijn er geen klachten over de levering."),
        ("demo's bij nieuwe klanten", "minimaal 4 demo's per maand",
         "Per maand zijn er minimaal 4 demo's bij nieuwe klanten."),
        ("verkoopgesprekken met de checklist", "minimaal 12 gesprekken",
         "Per maand zijn er minimaal 12 verkoopgesprekken met de checklist."),
        ("te late leveringen", "maximaal 1 levering", "Je blijft op maximaal 1 te late levering per maand."),
        ("nieuwe zakelijke klanten", "minimaal 4 klanten",
         "Je haalt minimaal 4 nieuwe zakelijke klanten per maand."),
        # what is measured and not counted
        ("levertijden", "maximaal 2 dagen", "Je levertijden zijn per maand maximaal 2 dagen."),
        ("bezettingsgraad", "minimaal 80%", "Je bezettingsgraad is per maand minimaal 80%."),
        ("roosters die op tijd klaar zijn", "minimaal 90%", "Per maand is minimaal 90% van de roosters op tijd klaar."),
        ("aandeel klussen waarbij het materiaal klaarstaat", "minimaal 80%",
         "Per maand staat bij minimaal 80% van de klussen het materiaal klaar."),
        ("het percentage leveringen dat te laat aankomt", "maximaal 5%",
         "Per maand komt maximaal 5% van de leveringen te laat aan."),
        ("klanten die meteen worden geholpen", "minimaal 85%",
         "Per maand wordt minimaal 85% van de klanten meteen geholpen."),
        # of these the share has to be named as such
        ("offertes die klanten hebben goedgekeurd", "minimaal 40%",
         "Het aandeel offertes die klanten hebben goedgekeurd, is per maand minimaal 40%."),
        ("klanten die opnieuw bestellen", "minimaal 40%",
         "Het aandeel klanten die opnieuw bestellen, is per maand minimaal 40%."),
        ("deals in de pijplijn", "minimaal 80%", "Het aandeel deals in de pijplijn is per maand minimaal 80%."),
        ("creditnota's die jij maakte", "maximaal 2%",
         "Het aandeel creditnota's die jij maakte, is per maand maximaal 2%."),
    ],
)  # fmt: skip
def test_one_or_more_of_what_is_counted_are_said_to_be_there(indicator: str, norm: str, line: str) -> None:
    assert f"Schrijf: verwachting: {line}" in asked_instead(indicator, norm, "maand")


@pytest.mark.parametrize(
    ("indicator", "norm"),
    [
        ("nieuwe contracten", "minimaal 1 contract"),  # *een nieuw contract*, *een nieuwe klant*
        ("klachten", "maximaal 2 meldingen"),
        ("klachten over de levering", "maximaal 1"),
        ("goed doorgegeven de klachten", "maximaal 2 klachten"),
    ],
)
def test_no_sentence_is_better_than_one_that_is_no_dutch(indicator: str, norm: str) -> None:
    asked = asked_instead(indicator, norm, "maand")
    assert f"Schrijf ‘{norm} per maand’ in de zin, met erbij waarvan." in asked


@pytest.mark.parametrize(
    ("said", "vague"),
    [
        ("Je stuurt offertes zo snel mogelijk en zo veel mogelijk binnen 2 werkdagen.", "zo veel mogelijk"),
        ("Je mailt klanten zoveel mogelijk binnen een dag terug.", "zoveel mogelijk"),
        ("Je beantwoordt mails meestal binnen 4 uur.", "meestal"),
        ("Je reageert op klachten zo vaak mogelijk binnen twee dagen.", "zo vaak mogelijk"),
        ("Je stuurt minimaal 90% van de offertes zo veel mogelijk binnen 2 werkdagen.", ""),
        ("Je belt zo veel mogelijk binnen 2 werkdagen terug, en altijd binnen 5 werkdagen.", ""),
        ("Je stuurt alle offertes binnen 2 werkdagen.", ""),
        ("Je bespreekt elke maandag de lijst met Karim, zo veel mogelijk binnen 30 minuten.", ""),
        ("Elke werkdag bel je 5 klanten, meestal binnen een uur na de lunch.", ""),
    ],
)
def test_how_soon_is_no_answer_to_how_many(said: str, vague: str) -> None:
    goal = {
        "gebied": "Offertes",
        "verwachting": said,
        "huidige_situatie": "Zie hieronder.",
        "meting": {"indicator": "offertes op tijd", "norm": "minimaal 90%", "per": "maand", "bron": "CRM"},
        "deadline": "2026-08-31",
    }
    found = told(plan_where("doelen", [goal]), "S03")
    assert len(found) == bool(vague) and all(f"‘{vague}’" in one.message for one in found)


def test_of_all_there_is_no_more() -> None:
    assert "minimaal 100%" not in asked_instead("offertes op tijd", "minimaal 100%")


@pytest.mark.parametrize(
    ("said", "vague"),
    [
        ("Je stelt drie vragen: wanneer de klant beslist, wie er meebeslist, en wat er nodig is om ja te zeggen.", ""),
        ("Karim stelt je elke week deze vraag: wat gaat er goed, en wat kan beter?", ""),
        ("Je belt elke klant op de lijst. Je vraagt alleen: hoe kan het beter, en wanneer?", ""),
        ("Wij vragen: wees proactief.", "proactief"),
        ("Je stelt elke week de juiste vragen: wat er speelt, en wie beslist.", "juiste"),
        ("Je stelt vragen. Je doet wat er nodig is.", "wat er nodig"),
    ],
)  # fmt: skip
def test_questions_behind_a_colon_are_only_asked(said: str, vague: str) -> None:
    found = told(action(said), "S03")
    assert len(found) == bool(vague) and all(f"‘{vague}’" in one.message for one in found)


def test_a_question_that_is_quoted_asks_for_no_bound() -> None:
    said = (
        "We lopen samen je openstaande offertes langs. Ik vraag alleen: wat is de volgende stap, en wanneer?"
    )
    assert not told(action(said), "S02")


@pytest.mark.parametrize(
    ("said", "vague"),
    [
        ("Samen met Jelmer. Daarna blijft hij aan.", False),
        ("De melding blijft de hele week aan.", False),
        ("De ordercontrole blijft aan.", False),
        ("Daarna blijven de meldingen uit.", False),
        ("Je blijft aan je houding werken.", True),
        ("De controle blijft.", True),
    ],
)
def test_what_stays_on_or_off_is_so_or_not(said: str, vague: bool) -> None:
    assert bool(told(action(said), "S02")) is vague


@pytest.mark.parametrize(
    "said",
    [
        # who goes out on a day
        "Karim gaat elke woensdag op pad en noteert de standen.",
        "Wij gaan op maandag en donderdag op pad met de bus.",
        "Je gaat elke vrijdag om 9.00 uur op pad met Karim.",
        # some case, whichever
        "Vraagt iemand iets wat jij niet kunt beantwoorden, dan belt Karim terug.",
        "Ziet iemand iets wat niet klopt, dan meld je het aan Wilma.",
        "Mist iemand iets dat op de lijst staat, dan haal je het uit de kast.",
        "Je mailt Wilma elke vrijdag een foto van iets dat af kwam.",
        "Je mailt elke vrijdag een voorbeeld van iets wat misging.",
        "Karim vertelt elke maandag een voorbeeld van iets dat hij zag.",
        "Je groet elke klant die instapt.",
        # a list that says what will be
        "Karim zorgt dat de kortere dienst op 1 juni in het rooster staat.",
        "Je zet de langere dienst op 3 mei in de planning.",
        "Wilma zet de hogere toeslag op 1 juni in het contract.",
        # no longer than the span before it
        "Je overlegt tien minuten met Karim, niet langer.",
        "De dagstart: een kwartier, niet langer.",
        "Elk gesprek duurt een half uur, niet langer.",
        # each has one
        "Je hangt bij elke machine de juiste kaart.",
        "Je legt bij elk bed het juiste dossier.",
        "Karim plakt op elke doos het juiste etiket.",
        # counted, not judged
        "Je belt eerst wie het langst wacht.",
        "Je maakt vóór 3 mei een lijst van de vragen die het vaakst terugkomen.",
        "Je belt elke dag eerst wat het langst openstaat.",
        # a span that is past
        "Je vult de kast met wat er vorige week nodig was.",
        "Karim bestelt wat er die dag nodig was.",
        "Je schrijft op wat er deze maand nodig was.",
        # what is looked at is described
        "Op dinsdag bekijken we samen drie bonnen die er juist prima uitzien.",
        "Elke vrijdag bekijkt Karim met je twee borden die er goed uitzien.",
        "Op maandag bekijken jullie de dossiers die netjes zijn afgerond.",
    ],
)
def test_the_sentence_itself_answers_the_word(said: str) -> None:
    assert not told(action(said), "S03")


@pytest.mark.parametrize(
    "said",
    [
        "Je krijgt de afdeling op pad.",
        "Het project gaat goed op pad.",
        "Het overleg komt op pad.",
        "Je doet iets dat helpt.",
        "Je bedenkt elke week iets wat werkt.",
        "Je geeft een voorbeeld van iets leuks.",
        "Je neemt een langere pauze.",
        "Je werkt op 3 mei met een langere adem aan de planning.",
        "Karim zorgt dat de kortere wachttijd op 1 juni in het rooster staat.",
        "Het gesprek duurt niet langer.",
        "Kort praten, niet langer.",
        "Je neemt bij elke klant de juiste houding aan.",
        "Je gebruikt het juiste profiel.",
        "Je kiest de juiste toon.",
        "Je doet eerst wat het belangrijkst is.",
        "Je bent het vaakst op tijd.",
        "Je doet wat nodig was.",
        "Je doet wat er nodig is.",
        "Je doet wat er deze maand nodig is.",
        "Je maakt drie etalages die er mooi uitzien.",
        "We bekijken de mogelijkheden die beter passen.",
        "We bekijken wat beter kan.",
    ],
)
def test_what_answers_nothing_leaves_the_word_vague(said: str) -> None:
    assert told(action(said), "S03") or told(action(said), "S02")


@pytest.mark.parametrize(
    ("said", "norm", "line"),
    [
        (
            "Je krijgt zo min mogelijk klachten.",
            "maximaal 3 klachten",
            "Je krijgt maximaal 3 klachten per maand.",
        ),
        ("Je maakt minder fouten.", "maximaal 2 fouten", "Je maakt maximaal 2 fouten per maand."),
        ("Je krijgt zo weinig mogelijk retouren.", "maximaal 4", "Je krijgt maximaal 4 retouren per maand."),
        ("Je sluit meer deals.", "minimaal 4 deals", "Je sluit minimaal 4 deals per maand."),
        ("Er komen minder klachten.", "maximaal 0", "Er komen geen klachten per maand."),
        ("Er komen minder klachten.", "maximaal 0 klachten", "Er komen geen klachten per maand."),
    ],
)
def test_a_word_for_how_few_gives_way_to_a_norm_that_is_a_maximum(said: str, norm: str, line: str) -> None:
    counted = said.rstrip(".").split()[-1]
    goal = {
        "gebied": "Werk",
        "verwachting": said,
        "huidige_situatie": "Zie hieronder.",
        "meting": {"indicator": counted, "norm": norm, "per": "maand", "bron": "maandlijst"},
        "deadline": "2026-08-31",
    }
    text = plan_where("doelen", [goal])
    assert f"Schrijf: verwachting: {line}" in " ".join(one.hint for one in told(text, "S03"))


@pytest.mark.parametrize("norm", ["maximaal 4", "maximaal 4 retouren"])
def test_a_span_that_the_sentence_says_is_not_said_twice(norm: str) -> None:
    goal = {
        "gebied": "Werk",
        "verwachting": "Je krijgt elke maand minder retouren.",
        "huidige_situatie": "Zie hieronder.",
        "meting": {"indicator": "retouren", "norm": norm, "per": "maand", "bron": "maandlijst"},
        "deadline": "2026-08-31",
    }
    (found,) = told(plan_where("doelen", [goal]), "S03")
    assert "Schrijf: verwachting: Je krijgt elke maand maximaal 4 retouren." in found.hint


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "acties.0.afspraak",
            "Aan de balie loop je met elke inwoner de stukkenlijst langs en geef je een exemplaar mee waarop staat wat nog nodig is.",
        ),
        (
            "acties.0.afspraak",
            "Bij elke afspraak geef je de klant een kaartje mee met wat hij nog moet aanleveren.",
        ),
        (
            "acties.0.afspraak",
            "Je mailt de huurder dezelfde dag een lijst waarop staat welke papieren nog nodig zijn.",
        ),
        ("acties.0.afspraak", "Na elk bezoek schrijf je in het logboek wat er nog nodig is."),
        ("acties.0.afspraak", "Op het briefje zet je elke dienst wat de volgende ploeg nog nodig heeft."),
        ("acties.0.afspraak", "Je vinkt bij elke aanvraag op het formulier aan wat er nog nodig is."),
        (
            "acties.0.afspraak",
            "Je vertelt elke beller welke stukken nog nodig zijn en noteert dat in het dossier.",
        ),
        (
            "acties.0.afspraak",
            "Je zet elke vrijdag op de bestellijst welk materiaal er voor de week erna nodig is.",
        ),
        ("acties.0.afspraak", "Elke patiënt krijgt van jou een folder waarin staat wat er thuis nodig is."),
        (
            "acties.0.afspraak",
            "In de overdracht staat elke ochtend wat nog nodig is voor de operatie van die dag.",
        ),
        ("acties.0.afspraak", "Elke ochtend leg je klaar wat volgens de materiaallijst nodig is."),
        ("acties.0.afspraak", "Elke inwoner krijgt van jou een briefje waarop staat wat er nog nodig is."),
        (
            "acties.0.afspraak",
            "Je legt elke avond het kaartje neer waarin staat wat voor de ochtend nodig is.",
        ),
        (
            "acties.0.afspraak",
            "Op de werkbon staat elke keer wat nodig is; dat leg je klaar voor je vertrekt.",
        ),
        ("acties.0.afspraak", "Je pakt elke ochtend in wat volgens de paklijst nodig is."),
        ("acties.0.afspraak", "Bij elk dossier kruis je op het formulier aan wat nog nodig is."),
    ],
)
def test_what_is_needed_stands_on_a_list(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "S03")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("acties.0.afspraak", "Elke week doe je wat nog nodig is."),
        ("acties.0.afspraak", "Je pakt elke dag op wat nodig is."),
        ("acties.0.afspraak", "Je bespreekt elke week met de klant wat nodig is en doet dat waar nodig."),
        ("acties.0.afspraak", "Elke maandag regel je wat er nodig is voor de klanten."),
        ("acties.0.afspraak", "Je belt elke week zoveel klanten als nodig is."),
        ("acties.0.afspraak", "Je staat elke week klaar voor wat nodig is."),
        ("acties.0.afspraak", "Je staat elke dag in de winkel en doet wat nodig is."),
        ("acties.0.afspraak", "In het team sta je elke dag klaar voor wat er nodig is."),
        ("acties.0.afspraak", "Je pakt elke week aan wat er nodig is."),
        ("acties.0.afspraak", "Je doet elke dag wat er volgens jou nodig is."),
    ],
)
def test_what_is_needed_stands_on_a_list_unless_it_says_so(key: str, text: str) -> None:
    assert told(plan_where(key, text), "S03")


@pytest.mark.parametrize(
    "text",
    [
        "Elke stap invoeren op de tablet voordat de volgende begint.",
        "Je voert elke stap in op de tablet voordat je aan de volgende begint.",
        "Je tekent elke stap van de reiniging af op het formulier.",
        "Bij elke stap van het protocol zet je een paraaf.",
        "Na elke stap vink je het vakje aan.",
        "Elke stap afvinken op de lijst.",
        "Je leest elke stap van het recept hardop voor.",
        "U noteert bij iedere stap de tijd en de temperatuur.",
        "Elke stap fotograferen en de foto in het dossier zetten.",
        "Je meldt elke stap van de ombouw via de portofoon aan de voorman.",
    ],
)
def test_each_step_is_seen(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "S03")


@pytest.mark.parametrize(
    "text",
    [
        "Elke kans pakken.",
        "Je grijpt elke gelegenheid aan.",
        "Elke stap telt.",
        "Je zet elke stap bewust.",
        "Elke stap vooruit vieren we.",
    ],
)
def test_each_step_of_no_work(text: str) -> None:
    assert told(plan_where("acties.0.afspraak", text), "S03")


NOT_ANSWERED = (
    ("Je handelt per maand minimaal 90% van de klachten tijdig af.", "tijdig", "hoe snel"),
    ("Je handelt 90% van de klachten zo snel mogelijk af.", "zo snel mogelijk", "hoe snel"),
    ("Per maand betaal je 90% van de facturen op korte termijn.", "op korte termijn", "hoe snel"),
    ("Je beantwoordt 90% van de mails vlot.", "vlot", "hoe snel"),
    ("Je belt 9 van de 10 klanten snel terug.", "snel", "hoe snel"),
    ("Je bezoekt regelmatig 5 klanten.", "regelmatig", "hoe vaak"),
    ("Je loopt de lijst van 60 artikelen periodiek na.", "periodiek", "hoe vaak"),
    ("Je neemt met enige regelmaat 2 gesprekken op.", "met enige regelmaat", "hoe vaak"),
)
ANSWERED = (
    "Je handelt per maand minimaal 90% van de klachten binnen 5 werkdagen af.",
    "Je handelt per maand 90% van de klachten tijdig af (binnen 5 werkdagen).",
    "Je handelt per maand 90% van de klachten zo snel mogelijk af, en uiterlijk op vrijdag.",
    "Per maand is het percentage tijdig betaalde facturen minimaal 90%.",
    "Je beantwoordt per maand 90% van de mails dezelfde dag, zodat klanten snel verder kunnen.",
    "Je belt per maand 90% van de klanten die snel willen leveren vóór 12.00 uur.",
    "Je bezoekt elke week 5 klanten, en je belt er regelmatig een.",
    "Je belt op korte termijn 20 klanten terug.",
)


def goal_without_keys(text: str) -> str:
    """The goal says nothing beside its text of how often, nor of what in time is."""
    change: list[tuple[str, object]] = [
        ("doelen.0.verwachting", text),
        ("doelen.0.meting.indicator", "aandeel"),
        ("doelen.0.meting.per", None),
    ]
    return changed("verbeterplan", change)


@pytest.mark.parametrize(("text", "word", "what"), NOT_ANSWERED)
def test_a_figure_says_not_how_soon_or_often(text: str, word: str, what: str) -> None:
    (found,) = told(goal_without_keys(text), "S03")
    assert found.message == f"‘{word}’ is vaag: het cijfer erbij zegt niet {what}." and found.hint


@pytest.mark.parametrize("text", ANSWERED)
def test_what_tells_how_soon_or_often(text: str) -> None:
    assert not told(goal_without_keys(text), "S03")


@pytest.mark.parametrize(("text", "word", "what"), NOT_ANSWERED)
def test_the_keys_tell_it_too(text: str, word: str, what: str) -> None:
    """The indicator of the plan tells on which day, and ``per`` how often."""
    assert not told(plan_where("doelen.0.verwachting", text), "S03")


@pytest.mark.parametrize(
    "text",
    [
        "Je meldt een storing zo snel mogelijk en uiterlijk om 10.00 uur.",
        "Je belt binnen 2 werkdagen, en liefst zo snel mogelijk.",
        "Je bespreekt elke maandag de lijst van regelmatig terugkerende storingen.",
    ],
)
def test_a_word_of_time_that_is_answered(text: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", text), "S03")


SOONEST = (
    "Je mailt het rooster {}.",
    "Je maakt de roosters {} en mailt die elke vrijdag vóór 16:00 uur aan het team.",
    "Je mailt de lijst {}. Uiterlijk op vrijdag belt Karim je.",
    "Je stuurt {} een offerte.",
)
SAID_SO = ("zo snel mogelijk", "z.s.m.", "zsm", "zo spoedig mogelijk", "asap")


@pytest.mark.parametrize("word", SAID_SO)
@pytest.mark.parametrize("text", SOONEST)
def test_as_soon_as_possible_is_vague_each_week_too(text: str, word: str) -> None:
    action = {"titel": "Rooster", "afspraak": text.format(word), "frequentie": "wekelijks"}
    (found,) = told(plan_where("acties", [action]), "S03")
    assert word.rstrip(".") in found.message and "binnen twee werkdagen" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Je mailt het rooster zo snel mogelijk, en uiterlijk om 16:00 uur.",
        "Je belt klanten z.s.m. terug, binnen één werkdag.",
        "Je zet de klacht zo spoedig mogelijk in het systeem, uiterlijk dezelfde dag.",
        "Vraagt een klant om zo snel mogelijk een antwoord, dan bel je Karim.",
        "Je noteert bij elke klant die z.s.m. wil leveren de datum in het systeem.",
    ],
)
def test_as_soon_as_possible_with_a_bound_or_of_somebody_else(text: str) -> None:
    action = {"titel": "Rooster", "afspraak": text, "frequentie": "wekelijks"}
    assert not told(plan_where("acties", [action]), "S03")


def test_a_deadline_tells_when_that_is() -> None:
    action = {"titel": "Rooster", "afspraak": "Je mailt het rooster zsm.", "deadline": "2026-04-07"}
    assert not told(plan_where("acties", [action]), "S03")


@pytest.mark.parametrize(
    ("indicator", "told"),
    [
        ("voorraad", "in de zin, met erbij waarvan"),
        ("derving", "verwachting: Je derving is"),
        ("roosters", ""),
    ],
)
def test_a_percentage_of_one_word_says_not_of_what(indicator: str, told: str) -> None:
    plan = changed(
        "verbeterplan",
        [
            ("doelen.0.verwachting", f"De {indicator} moet gewoon beter kloppen."),
            ("doelen.0.meting.indicator", indicator),
            ("doelen.0.meting.norm", "minimaal 98%"),
        ],
    )
    (found,) = [one for one in told_of(plan) if one.code in ("S02", "S03")]
    assert told in found.hint and f"Je {indicator} is minimaal" not in found.hint.replace("Je derving", "")


def test_the_span_stays_in_the_proposal_where_the_deadline_closes_it() -> None:
    """The plan ends in the next quarter, and the goal before that: T09 has nothing against the span."""
    plan = changed(
        "verbeterplan",
        [
            ("looptijd.einde", "2026-07-03"),
            ("doelen.0.verwachting", "De derving moet gewoon beter kloppen."),
            ("doelen.0.meting.indicator", "derving"),
            ("doelen.0.meting.per", "kwartaal"),
            ("doelen.0.meting.norm", "minimaal 98%"),
            ("doelen.0.deadline", "2026-06-30"),
        ],
    )
    (found,) = [one for one in told_of(plan) if one.code in ("S02", "S03")]
    assert "Je derving is per kwartaal minimaal 98%." in found.hint


def told_of(text: str) -> list[Finding]:
    return list(api.check(text.encode(), "plan.yaml").findings)
