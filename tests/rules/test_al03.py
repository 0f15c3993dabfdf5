"""AL03: *al die dingen* and other words that leave open what to do."""

import pytest
from lijsten import gives, list_with, quoted, with_action
from whole import told


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("Doorvragen, vaker bellen en al die dingen.", "al die dingen"),
        ("Koopsignalen, contact houden enz.", "enz."),
        ("Je doet iets aan acquisitie.", "iets aan acquisitie"),
        ("Relaties warm houden.", "warm houden"),
        ("En verder al die commerciële zaken.", "al die commerciële zaken"),
        ("Ondernemender zijn.", "Ondernemender"),
        ("Kansen benutten en meedenken.", "Kansen benutten"),
        ("Je toont lef in de markt.", "Je toont lef in de markt"),
        ("Je neemt je rol als adviseur.", "neemt je rol als adviseur"),
        ("Je brengt meerwaarde.", "Je brengt meerwaarde"),
        ("We zien wel.", "We zien wel"),
        ("Altijd", "Altijd"),
    ],
)
def test_a_vague_wish(wish: str, words: str) -> None:
    found = gives(list_with(wat_we_willen=[wish]), "AL03")
    assert (found.path, quoted(found)) == (("wat_we_willen", 0), words)


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        ("Je bent proactief richting Els Brouwer.", "proactief"),
        ("Je werkt aan je netwerk.", "werkt aan"),
        ("Je belt Els Brouwer, Petra Smit, enzovoort.", "enzovoort"),
        ("Je laat je gezicht zien bij de wijkraad.", "je gezicht zien"),
        ("Je houdt de vinger aan de pols bij Els Brouwer.", "vinger aan de pols"),
        ("Je haalt meer uit je contacten.", "haalt meer uit je contacten"),
    ],
)
def test_a_vague_action(afspraak: str, words: str) -> None:
    found = gives(with_action(afspraak, contacten=None), "AL03")
    assert (found.path, quoted(found)) == (("acties", 0, "afspraak"), words)


@pytest.mark.parametrize(
    "wish",
    [
        "Koopsignalen",
        "Contact houden met de mensen voor wie je werkte.",
        "Je hoort het als een klant een budget noemt.",
        "Alle dingen die een klant noemt, schrijf je op.",
        "Beter luisteren: je vat samen wat de ander zei voordat je iets vraagt.",
        "Sneller terugbellen: binnen één werkdag.",
        "Al die drie schooldirecteuren bellen.",
        "Na elk gesprek een vervolgafspraak maken.",
        "Eerst luisteren, dan pas vertellen.",
        "Je durft een klant te vragen wat hij vindt.",
        "Je laat een stilte vallen als een klant twijfelt.",
        "Je noemt je prijs zonder je te verontschuldigen.",
        "Klanten horen binnen een dag van je.",
        "Je vraagt opdrachtgevers wat ze willen bouwen.",
        "Je stelt jezelf voor aan wie er aan tafel zit.",
    ],
)
def test_a_wish_may_be_short(wish: str) -> None:
    assert not told(list_with(wat_we_willen=[wish]), "AL03")


@pytest.mark.parametrize(
    "afspraak",
    ["Je belt Els Brouwer.", "Je mailt Els Brouwer twee punten.", "Je gaat langs bij Els Brouwer."],
)
def test_a_clear_action(afspraak: str) -> None:
    assert not told(with_action(afspraak), "AL03")


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je stuurt een kaart aan iemand die vorige maand met je meewerkte.",
        "Je belt Els Brouwer over een inkoper die zijn verhaal mooier maakt dan het is.",
        "Je speelt met Bas een klant die over de prijs communiceert via zijn inkoper.",
        "Je luistert mee als Bas Els Brouwer belt.",
        "Bas belt Els Brouwer en je luistert op 3 juni mee.",
    ],
)
def test_who_it_is_and_listening_in_are_clear(afspraak: str) -> None:
    assert not told(with_action(afspraak), "AL03")


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        ("Je kiest een klant die je beter leert kennen.", "leert"),
        ("Je helpt de klanten die week.", "helpt"),
        ("Je belt Els Brouwer, die alles weet, en luistert goed.", "luistert"),
        ("Je luistert naar Els Brouwer.", "luistert"),
    ],
)
def test_what_one_does_is_vague_beside_somebody(afspraak: str, words: str) -> None:
    assert quoted(gives(with_action(afspraak), "AL03")) == words


def test_a_key_may_say_how_often() -> None:
    assert not told(with_action("Je belt Els Brouwer regelmatig.", frequentie="elke maandag"), "AL03")


def test_people_are_asked_for_by_name_and_not_by_number() -> None:
    found = gives(with_action("Je belt een paar klanten.", contacten=["Els Brouwer"]), "AL03")
    assert "bij naam" in found.hint and "per week" not in found.hint
    found = gives(with_action("Je stuurt Els Brouwer een paar voorbeelden."), "AL03")
    assert "per week" not in found.hint


@pytest.mark.parametrize("afspraak", ["Follow-up doen.", "Je moet de follow-up doen.", "Opvolging doen."])
def test_a_follow_up_says_nothing(afspraak: str) -> None:
    assert "met wie" in gives(with_action(afspraak), "AL03").hint


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("probeer je het later nog een keer", "later nog een keer"),
        ("bel je nog eens", "nog eens"),
        ("mail je hem binnenkort", "binnenkort"),
        ("bel je na de zomer nog een keer", "nog een keer"),
        ("vraag je het voor de zekerheid nog eens", "nog eens"),
        ("bel je ooit nog terug", "ooit"),
        ("probeer het later.", "probeer het later"),
        ("Dan bel je hem later", "Dan bel je hem later"),
    ],
)
def test_what_one_does_instead_has_a_time(then: str, words: str) -> None:
    found = gives(with_action(als_dan=[{"als": "je de voicemail krijgt", "dan": then}]), "AL03")
    assert (found.path, quoted(found)) == (("acties", 0, "als_dan", 0, "dan"), words)


@pytest.mark.parametrize(
    "then",
    [
        "bel je de volgende werkdag nog een keer",
        "probeer je het twee dagen later opnieuw",
        "bel je later op de middag terug",
        "vraag je of het later schikt",
        "probeer je het een uur later",
        "vraag je wanneer hij later tijd heeft",
        "stel je meteen een andere dag voor",
        "bel je de volgende ochtend om half tien nog eens",
        "bel je om kwart over drie nog een keer",
        "bel je tegen vieren nog eens",
        "probeer je het na de lunch nog een keer",
        "bel je de avond erna nog eens",
        "bel je na het overleg nog eens",
    ],
)
def test_what_one_does_instead_at_a_time(then: str) -> None:
    assert not told(with_action(als_dan=[{"als": "je de voicemail krijgt", "dan": then}]), "AL03")


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        (
            "Je spreekt Els Brouwer op 9 juni 2026 over wat er zoal bij komt kijken.",
            "wat er zoal bij komt kijken",
        ),
        ("Je doet iets richting Els Brouwer in juni 2026.", "doet iets richting"),
        ("Je zorgt dat je op 9 juni 2026 bij Els Brouwer in beeld blijft.", "in beeld blijft"),
        ("Je bespreekt op 9 juni 2026 met Els Brouwer de prijs en andere zaken.", "en andere zaken"),
        ("Je zet op 9 juni 2026 bij Els Brouwer een tandje bij.", "een tandje bij"),
        ("Je praat op 9 juni 2026 met Els Brouwer over het dak of iets dergelijks.", "of iets dergelijks"),
        ("Je vraagt Els Brouwer op 9 juni 2026 naar de huur en ga zo maar door.", "ga zo maar door"),
        (
            "Je houdt op 9 juni 2026 je netwerklijst bij met namen en wat er verder zoal van pas kan komen.",
            "wat er verder zoal van pas kan komen",
        ),
        ("Je vraagt Els Brouwer op 9 juni 2026 wat er nog handig is.", "wat er nog handig is"),
        ("Je geeft Els Brouwer op 9 juni 2026 net dat stapje extra.", "net dat stapje extra"),
    ],
)
def test_what_leaves_it_open_in_other_words(afspraak: str, words: str) -> None:
    assert quoted(gives(with_action(afspraak), "AL03")) == words


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je belt Els Brouwer op 9 juni 2026 en noemt twee andere zaken waar je voor haar op let.",
        "Je vertelt Els Brouwer op 9 juni 2026 wat er bij het plaatsen van een lift hoort.",
        "Je spreekt Els Brouwer op 9 juni 2026 over de kansen die zij in 2027 ziet.",
        "Je belt Els Brouwer op 9 juni 2026 over de extra sleutel.",
        "Je stuurt Els Brouwer op 9 juni 2026 het rapport over haar netwerk van leidingen.",
        "Je vraagt Els Brouwer op 9 juni 2026 welk verschil ze sinds mei merkt.",
    ],
)
def test_the_same_words_where_nothing_is_open(afspraak: str) -> None:
    assert not told(with_action(afspraak), "AL03")


BARE = (
    "regelen",
    "bespreken",
    "Uitzoeken.",
    "Je regelt het.",
    "Je bespreekt het met Els Brouwer.",
    "Bespreken met Els",
    "Je zoekt het uit.",
    "Je handelt dit verder af.",
    "Je gaat erachteraan.",
    "afstemmen",
    "Je bespreekt het met het team.",
    "Je stemt af met een collega.",
    "overleggen",
)
WITH_WHAT = (
    "Je bespreekt de offerte met Els Brouwer.",
    "Je belt Els Brouwer.",
    "Je regelt een afspraak met Els Brouwer.",
    "Offertes bespreken met Els Brouwer.",
    "Je vraagt Els Brouwer naar haar plannen.",
    "Je zoekt uit wie bij Brouwer beslist.",
    "Je volgt de cursus.",
    "Je overlegt 10 minuten met Els Brouwer.",
    "Je bereidt het gesprek voor.",
    "Je plant de demo in.",
    "Je plant het overleg met Henk Dam.",
    "Je kijkt mee met Bas.",
    "Je bekijkt de punten met Els Brouwer.",
    "Je doet een collega na.",
)


@pytest.mark.parametrize("text", BARE)
def test_a_deed_without_what(text: str) -> None:
    found = gives(with_action(text), "AL03")
    assert found.path == ("acties", 0, "afspraak")
    assert "wat er dan af is" in found.hint


@pytest.mark.parametrize("text", WITH_WHAT)
def test_a_deed_with_what(text: str) -> None:
    assert not told(with_action(text), "AL03")


def test_the_title_can_say_what() -> None:
    text = "Je bespreekt het met Els Brouwer."
    assert not told(with_action(text, titel="De offerte van mei"), "AL03")
    assert told(with_action("bespreken", titel="De offerte van mei"), "AL03")


MORE_NOBODY = ("collega’s", "het team", "wij samen", "jullie", "diverse")


@pytest.mark.parametrize("who", ["iedereen", "Wij", "we", "men", "collega's", *MORE_NOBODY])
def test_what_is_everybodys_is_nobodys(who: str) -> None:
    found = gives(with_action(wie=who), "AL03")
    assert found.path == ("acties", 0, "wie")
    assert f"‘{who}’ is geen naam: zo voelt niemand zich aangesproken" in found.message


def test_who_is_still_open_is_told_once() -> None:
    text = with_action(wie="nog te bepalen")
    assert [len(told(text, code)) for code in ("S01", "AL03")] == [1, 0]


@pytest.mark.parametrize("who", ["professional", "leidinggevende", "Els Brouwer", "samen", "jij"])
def test_who_does_it_is_told(who: str) -> None:
    assert not told(with_action(wie=who), "AL03")


@pytest.mark.parametrize(
    "text",
    [
        "Bij het bezoek aan Els Brouwer laat je het verschil in isolatiewaarde zien.",
        "Aan Els Brouwer toon je het verschil tussen beide pompen.",
    ],
)
def test_a_difference_that_is_named_can_be_shown(text: str) -> None:
    assert not told(with_action(text), "AL03")


def test_a_difference_by_itself_is_vague() -> None:
    assert told(with_action("Je laat het verschil zien."), "AL03")
