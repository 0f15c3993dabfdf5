"""What stands in a sentence and measures nothing: numbers that describe, hours, programs; and what is gone."""

from itertools import product

import pytest

from spvgen.wording.judge import judge
from spvgen.wording.tokens import tokens_of

DESCRIBED = (
    "een dossier van 300 bladzijden", "het project van 2 miljoen euro", "de klas van 30 leerlingen",
    "dossiers die langer dan zes weken duren", "gasten die 20 minuten wachten", "een rit van 200 kilometer",
    "jouw 15% van de begroting", "je dienst van acht uur",
)  # fmt: skip


@pytest.mark.parametrize("thing", DESCRIBED)
def test_a_number_that_describes_a_thing_makes_no_vague_core_definite(thing: str) -> None:
    for core in ("Toon meer betrokkenheid bij {}.", "Ga zorgvuldig om met {}.", "Pak de regie bij {}."):
        verdict = judge(core.format(thing))
        assert verdict.is_vague and not verdict.measurable, core.format(thing)


@pytest.mark.parametrize("thing", DESCRIBED[:1] + DESCRIBED[2:6])
def test_beside_such_a_number_an_act_is_still_an_act(thing: str) -> None:
    for core in ("Op 3 mei bespreek je {} met Kim.", "Voor 1 mei bel je Kim over {}."):
        assert judge(core.format(thing)).smart, core.format(thing)


@pytest.mark.parametrize(
    "text",
    [
        "Eind juni is er een achterstand van hooguit 12 dossiers.",
        "In mei halen we een omzet van 40.000 euro.",
        "Je komt uit op een gemiddelde van 7,5.",
        "Voor 1 mei is het team uitgebreid tot 14 mensen.",
        "Je belt elke week minstens drie klanten die langer dan een jaar niets kochten.",
        "Vijf of meer telefoontjes per dag.",
    ],
)
def test_where_the_number_is_what_is_asked_it_measures(text: str) -> None:
    assert judge(text).measurable and not judge(text).is_vague


SEEN = ("de steiger", "het hek", "de oude kast", "de container", "de verf")
UNSEEN = ("de onrust", "de spanning", "het chagrijn", "de irritatie", "de achterdocht")
DAYS = ("Op 3 mei", "Eind juni", "In week 20", "Voor de bouwvak", "In de derde week van mei")


def test_a_thing_that_is_gone_on_a_day_is_there_or_not() -> None:
    for day, thing, gone in product(DAYS, SEEN, ("weg", "van het dak", "uit de hal")):
        assert judge(f"{day} is {thing} {gone}.").smart, (day, thing, gone)


def test_what_nobody_can_see_go_stays_vague() -> None:
    for day, feeling, gone in product(DAYS, UNSEEN, ("weg", "verdwenen", "uit het team")):
        verdict = judge(f"{day} is {feeling} {gone}.")
        assert verdict.is_vague and not verdict.measurable, (day, feeling, gone)


@pytest.mark.parametrize("text", ["Volgend jaar zijn we dé club van de stad.", "Eind mei is er meer rust."])
def test_to_be_somebody_or_to_have_more_of_it_is_no_presence(text: str) -> None:
    assert judge(text).is_vague


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Minder leunen op Excel 2013.", "geen"),
        ("Alle laptops draaien Office 2021.", "geen"),
        ("Handiger worden in Word 2016.", "geen"),
        ("In 2027 draaien alle laptops Linux.", "deadline"),
        ("Eind 2027 zijn alle laptops vervangen.", "deadline"),
        ("Vóór 2028 gebruikt niemand Excel meer.", "deadline"),
    ],
)
def test_the_year_of_a_program_is_no_moment(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    "core", ["Meer rust bij de wissel", "Netter afscheid nemen", "Betere sfeer in de ploeg"]
)
@pytest.mark.parametrize("hour", ["om 14.30", "rond 9.15", "vanaf 7.45"])
def test_an_hour_without_the_word_is_an_hour(core: str, hour: str) -> None:
    assert judge(f"{core} {hour}").is_vague
    assert not judge(f"{core} {hour}").measurable


@pytest.mark.parametrize("text", ["Een 7.15 gemiddeld.", "Van 7.15 naar 8.10.", "Een score van 7.50 punten."])
def test_a_figure_with_a_point_stays_a_figure(text: str) -> None:
    assert judge(text).measurable


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Op het eind v/d maand is de voorraad geteld.", "deadline"),
        ("Begin v/h jaar is de voorraad geteld.", "deadline"),
        ("Medio v.d. proeftijd heb je tien ritten gereden.", "deadline"),
        ("Elke 1e v/d maand tel je de voorraad.", "frequentie"),
        ("Op het dak v/d loods ligt een zeil.", "geen"),
        ("De sleutel v/h pand hangt in de kast.", "geen"),
        ("Het bord a/d gevel hangt recht.", "geen"),
    ],
)
def test_two_words_written_as_one_letter_each_are_two_words(text: str, time: str) -> None:
    assert judge(text).time == time


def test_each_of_them_stands_at_its_own_letter() -> None:
    said = [(token.word, token.start, token.end) for token in tokens_of("Eind v/d week, gem. een 7.")]
    assert said[1:3] == [("van", 5, 6), ("de", 7, 8)]
    assert ("gemiddeld", 15, 18) in said
    assert not any(word == "." and start == 18 for word, start, _ in said)  # the point of *gem.* ends nothing


@pytest.mark.parametrize(
    "text",
    [
        "Ziekmeldingen korter dan 5 dagen",
        "Storingen langer dan 10 minuten",
        "Telefoongesprekken langer dan vijf minuten.",
        "Open klachten ouder dan 14 dagen",
        "Bestellingen boven de 500 euro",
        "Percentage bezwaren met een besluit binnen 12 weken",
        "Het aandeel offertes met een reactie binnen drie werkdagen",
        "Percentage cliënten met een zorgplan binnen zes weken na opname",
        "Aantal storingen opgelost binnen 4 uur",
        "Aantal bijna-ongevallen per ploeg",
        "Uitval per les",
        "Aantal gelopen kilometers per dienst",
    ],
)
def test_what_is_counted_is_a_name_and_no_norm(text: str) -> None:
    verdict = judge(text)
    assert (verdict.measurable, verdict.time.value, verdict.is_vague) == (False, "geen", False)


@pytest.mark.parametrize(
    "text",
    [
        "Geen ziekmeldingen korter dan 5 dagen",
        "Hooguit vijf storingen langer dan 10 minuten",
        "Wachttijden korter dan vijf minuten",
        "Doorlooptijd binnen 6 weken",
        "Vergaderingen korter dan een uur",
        "Telefoongesprekken duren korter dan vijf minuten.",
        "Bestellingen boven de 500 euro worden door twee mensen getekend.",
        "90% van de bezwaren met een besluit binnen 12 weken",
        "Aantal storingen opgelost binnen 4 uur: minstens 80%",
        "Aantal klachten gehalveerd binnen 6 weken",
        "Aantal bijna-ongevallen per ploeg hooguit twee",
    ],
)
def test_with_a_norm_beside_it_the_same_is_measured(text: str) -> None:
    assert judge(text).measurable


@pytest.mark.parametrize(
    "nouns", ["Oordeel van de gasten", "Mening van de ouders", "Waardering van de leerlingen"]
)
def test_how_a_view_is_asked_for_is_no_norm(nouns: str) -> None:
    for asked in ("(enquête in mei)", "(medewerkersonderzoek in het najaar)", "(rondvraag in week 20)"):
        verdict = judge(f"{nouns} {asked}")
        assert (verdict.measurable, verdict.time.value, verdict.is_vague) == (False, "deadline", False)
    assert judge(f"{nouns} in de enquête in mei: minstens een 7").smart
    assert judge(f"Meer {nouns.lower()}").is_vague


@pytest.mark.parametrize(
    "text",
    [
        "Het aantal klachten gaat vóór de zomer naar een nog te bepalen niveau.",
        "De uitval daalt voor 1 juni naar een nader te bepalen percentage.",
        "De wachtlijst gaat dit jaar naar een door de directie nog vast te stellen aantal.",
        "Het aantal retouren zakt in mei tot een nog overeen te komen maximum.",
        "De norm voor de bezetting volgt nog.",
        "Het streefpercentage voor het verzuim volgt later.",
        "Het richtgetal voor de kas moet nog komen.",
        "Streefgetal: volgt.",
        "De streefwaarde is nog niet bekend.",
        "Het doelcijfer voor de omzet wordt nog bepaald.",
        "De grens voor het aantal fouten spreken we nog af.",
    ],
)
def test_a_norm_that_is_still_to_come_asks_nothing_yet(text: str) -> None:
    verdict = judge(text)
    assert not verdict.measurable and not verdict.is_vague


@pytest.mark.parametrize(
    "text",
    [
        "De norm voor de bezetting hangt vóór 1 mei op het bord.",
        "Voor 1 mei bespreek je de nog te plannen ritten met Kim.",
        "De norm stellen we op 3 mei met de raad vast.",
        "Het aantal klachten gaat vóór de zomer naar 12; het verslag volgt nog.",
        "Je haalt voor mei de norm van 80% en een certificaat volgt.",
        "Voor 1 juni zijn de nog openstaande facturen betaald.",
        "Voor 1 mei volgt iedere kok de cursus.",
    ],
)
def test_what_else_is_still_to_come_leaves_the_norm_as_it_is(text: str) -> None:
    assert judge(text).measurable


@pytest.mark.parametrize(
    "text",
    [
        "Werken aan mijn zekerheid voor klassen van 30 leerlingen of meer.",
        "De drempel voor gezinnen met vier kinderen of meer verlagen.",
        "De drempel voor jongeren tot 18 jaar verlagen.",
        "Het aanbod voor senioren van 70 jaar en ouder verruimen.",
        "De lasten voor bedrijven tot 50 medewerkers verlichten.",
        "Met 4 vestigingen en 120 collega's eensgezind optrekken.",
        "Met twaalf vrijwilligers de sfeer verbeteren.",
        "Kosten van het wagenpark drukken.",
        "uitgaven catering temperen",
        "We drukken de inhuur.",
        "Elk kwartaal de banden met de leveranciers aanhalen.",
        "In mei halen we de banden met de wijk aan.",
        "Eén keer per maand de contacten met de wijk warm houden.",
        "Vanaf de derde dienst laten we je geleidelijk los.",
        "Twee keer per week de stemming peilen.",
    ],
)
def test_whom_it_is_about_and_how_many_they_are_makes_no_vague_verb_definite(text: str) -> None:
    verdict = judge(text)
    assert verdict.is_vague and not verdict.measurable


@pytest.mark.parametrize(
    "text",
    [
        "De kosten van de catering drukken tot 4.000 euro.",
        "We drukken de inhuur met 10%.",
        "Voor 1 mei drukken we 500 folders.",
        "De leeftijdsgrens verlagen naar 16 jaar.",
        "Voor 1 mei is de groep uitgebreid tot 14 mensen.",
        "Het team groeit tot 14 medewerkers.",
        "Met 3 locaties tekenen we één convenant.",
        "Twee keer per jaar een borrel met de buren houden.",
        "Op 3 mei laten we de duiven los.",
        "Elke week twee banden vervangen.",
    ],
)
def test_a_norm_or_an_act_beside_such_words_is_still_one(text: str) -> None:
    verdict = judge(text)
    assert verdict.measurable and not verdict.is_vague


@pytest.mark.parametrize(
    ("text", "measurable"),
    [
        ("Team Noord bestaat uit 9 verpleegkundigen en 2 artsen.", False),
        ("Onze afdeling telt 14 medewerkers.", False),
        ("De school telt 600 leerlingen en 45 docenten.", False),
        ("Eind 2026 telt de afdeling 14 medewerkers.", True),
        ("Vóór 1 mei bestaat het team uit 11 monteurs.", True),
        ("Elke ploeg bestaat uit 11 monteurs.", True),
        ("De groep telt hooguit 12 leerlingen.", True),
        ("Het oefenboek telt 60 opgaven.", True),
        ("De ploeg bestaat uit 11 monteurs en levert vóór 1 mei het plan in.", True),
    ],
)
def test_who_there_are_is_no_norm(text: str, measurable: bool) -> None:
    assert judge(text).measurable is measurable
    assert not judge(text).is_vague


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Dit jaar zuiniger met papier.", "periode"),
        ("Komende winter kritischer op inhuur.", "periode"),
        ("In 2027 spaarzamer met overuren.", "periode"),
        ("De laatste weken van het schooljaar strenger op telefoons.", "periode"),
        ("Dit seizoen moet het beter met de jeugd.", "deadline"),
        ("Dit kwartaal sterker in de markt staan.", "deadline"),
        ("Dit jaar 10% zuiniger met papier.", "deadline"),
        ("Voor de winter zuiniger met gas.", "deadline"),
    ],
)
def test_how_one_goes_about_it_holds_along_a_span(text: str, time: str) -> None:
    assert judge(text).time == time
