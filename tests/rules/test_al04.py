"""AL04: nobody asked *wat doe je als …*."""

import pytest
from lijsten import FULL, gives, list_with, quoted, with_action
from whole import told

from support import clean_plan


def without_any(**parts: object) -> str:
    acties = [{k: v for k, v in one.items() if k != "als_dan"} for one in clean_plan("actielijst")["acties"]]
    return list_with(acties=acties, als_dan=None, **parts)


def test_nowhere_at_all_is_told_once() -> None:
    found = gives(without_any(), "AL04")
    assert found.path == ("acties",)
    assert "Bij geen enkel contact" in found.message


@pytest.mark.parametrize(
    ("afspraak", "proposed"),
    [
        ("Je belt Els Brouwer.", "je de voicemail krijgt"),
        ("Je mailt Els Brouwer twee punten.", "na een week geen antwoord"),
        ("Je nodigt Els Brouwer uit.", "iemand niet kan"),
        ("Je luncht met Els Brouwer.", "wat het kost"),
    ],
)
def test_the_hint_fits_the_contact(afspraak: str, proposed: str) -> None:
    action = {key: value for key, value in FULL.items() if key != "als_dan"} | {"afspraak": afspraak}
    found = gives(list_with(acties=[action], als_dan=None), "AL04")
    assert found.path == ("acties", 0, "afspraak")
    assert proposed in found.hint


@pytest.mark.parametrize(
    ("afspraak", "proposed"),
    [
        (
            "Elke vrijdagmiddag een halfuur: wie heb je gesproken, wie bel je volgende week?",
            "het die dag niet lukt",
        ),
        ("Elke week spreek je een klant die je nog niet kent.", "het die dag niet lukt"),
        ("Je spreekt elke maandag één nieuwe corporatie.", "het die dag niet lukt"),
        ("Je belt elke week drie klanten.", "je de voicemail krijgt"),
        ("Je mailt elke maandag vijf relaties.", "na een week geen antwoord"),
    ],
)
def test_the_hint_fits_a_habit(afspraak: str, proposed: str) -> None:
    action = {"titel": "Vaste gewoonte", "afspraak": afspraak, "frequentie": "elke week"}
    assert proposed in gives(list_with(acties=[action], als_dan=None), "AL04").hint


def test_of_a_habit_with_somebody_it_fits_the_contact() -> None:
    action = {key: value for key, value in FULL.items() if key != "als_dan"} | {"frequentie": "elke week"}
    action = {key: value for key, value in action.items() if key != "wanneer"} | {
        "afspraak": "Bel je Els Brouwer?"
    }
    assert "voicemail" in gives(list_with(acties=[action], als_dan=None), "AL04").hint


def test_one_of_several_without() -> None:
    acties = clean_plan("actielijst")["acties"]
    del acties[1]["als_dan"]
    assert gives(list_with(acties=acties, als_dan=None), "AL04").path == ("acties", 1, "afspraak")


def test_one_for_the_whole_list_will_do() -> None:
    acties = [{k: v for k, v in one.items() if k != "als_dan"} for one in clean_plan("actielijst")["acties"]]
    assert not told(list_with(acties=acties), "AL04")


def test_what_is_no_contact_needs_none() -> None:
    text = with_action("Je leest elke maandag een vakblad.", contacten=None, als_dan=None)
    assert not told(text.replace("als_dan", "als_dan"), "AL04")
    acties = [{"titel": "Lezen", "afspraak": "Je leest elke maandag een vakblad."}]
    assert not told(list_with(acties=acties, als_dan=None), "AL04")


def test_what_the_manager_does_needs_none() -> None:
    acties = [FULL | {"afspraak": "Bas belt Els Brouwer.", "wie": "leidinggevende", "als_dan": None}]
    acties = [{key: value for key, value in one.items() if value is not None} for one in acties]
    assert not told(list_with(acties=acties, als_dan=None), "AL04")


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("zeg je gewoon maar wat.", "zeg je gewoon maar wat"),
        ("improviseer je.", "improviseer je"),
        ("zie je dan wel.", "zie je dan wel"),
        ("los je het zelf op", "los je het zelf op"),
        ("doe je je best", "doe je je best"),
        ("blijf je hoffelijk en geduldig.", "blijf je hoffelijk en geduldig"),
        ("gebruik je je humor.", "gebruik je je humor"),
        ("is dat aan jou.", "is dat aan jou"),
        ("recht je je rug en ga je er opnieuw voor.", "recht je je rug en ga je er opnieuw voor"),
        ("neem je dat niet persoonlijk.", "neem je dat niet persoonlijk"),
        ("zijn er nog andere klanten.", "zijn er nog andere klanten"),
        ("herpak je je.", "herpak je je"),
        (
            "kies je de aanpak die het beste bij de situatie past.",
            "kies je de aanpak die het beste bij de situatie past",
        ),
        ("zoek je een alternatief.", "zoek je een alternatief"),
        ("is het niet anders.", "is het niet anders"),
        ("blijf je vooral positief.", "blijf je vooral positief"),
        ("vertrouwen we op je ervaring.", "vertrouwen we op je ervaring"),
        ("zorg je dat het toch lukt.", "zorg je dat het toch lukt"),
        ("laat je je niet uit het veld slaan.", "laat je je niet uit het veld slaan"),
        ("bedenk je ter plekke een goede reactie.", "bedenk je ter plekke een goede reactie"),
        ("We zien wel.", "We zien wel"),
        ("Dan zien we dat wel weer.", "Dan zien we dat wel weer"),
        ("ik kijk dan wel even", "ik kijk dan wel even"),
        ("altijd", "altijd"),
        ("Later.", "Later"),
        ("geen idee", "geen idee"),
    ],
)
def test_an_answer_that_leaves_one_alone(then: str, words: str) -> None:
    found = gives(with_action(als_dan=[{"als": "hij vraagt wat het kost", "dan": then}]), "AL04")
    assert (found.path, quoted(found)) == (("acties", 0, "als_dan", 0, "dan"), words)


@pytest.mark.parametrize(
    "then",
    [
        "zeg je wat een eerste gesprek kost",
        "blijf je vriendelijk en noem je de drie data die je hebt",
        "pak je je agenda erbij en kies je een dag",
        "leg je je kaartje bij de balie neer",
        "put je uit de map: je leest het voorbeeld van de school voor",
        "houd je het rooster ernaast",
        "reageer je vrijdag, als je Bas hebt gesproken",
        "geef je het over aan Bas; hij belt hem maandag",
        "bedenk je wat je van hem wilt weten en bel je om tien uur terug",
        "los je het op met Bas, dezelfde dag",
        "zie je wel dat hij haast heeft en hang je op na één vraag",
        "laat je de rest rusten",
        "blijf je rustig en vraag je wat er precies misging",
        "kies je een andere dag uit de drie die je opschreef",
        "zoek je in het CRM wie hem vervangt",
        "is dat jammer, en vraag je of je in het najaar nog eens mag bellen",
        "kijk je met Bas hoe je het anders kunt vragen",
        "zeg je: ‘Dat zoek ik uit.’",
        "sla je deze over en bel je de volgende op de lijst",
        "haal je koffie en begin je over zijn nieuwe loods",
    ],
)
def test_an_answer_that_says_what_to_do(then: str) -> None:
    assert not told(with_action(als_dan=[{"als": "hij vraagt wat het kost", "dan": then}]), "AL04")


@pytest.mark.parametrize(
    "then",
    [
        "je belt de volgende ochtend nog een keer.",
        "Je stuurt hem een mail.",
        "wij bellen samen opnieuw.",
        "Ik bel de volgende dag.",
        "probeer het morgen om 9:00 uur opnieuw.",
        "Laat een bericht achter en bel vrijdag terug.",
        "vraag wanneer het uitkomt",
        "laat de klant weten dat het later wordt.",
        "zet het op de agenda.",
        "wacht het antwoord af.",
        "mail haar de offerte.",
        "plan een nieuwe afspraak.",
        "overleg met Bas.",
    ],
)
def test_a_then_with_its_verb_behind_reads_badly_in_the_document(then: str) -> None:
    action = FULL | {
        "afspraak": "Je belt Els Brouwer.",
        "als_dan": [{"als": "je geen gehoor krijgt", "dan": then}],
    }
    found = gives(list_with(acties=[action], als_dan=None), "AL04")
    assert found.path == ("acties", 0, "als_dan", 0, "dan") and found.severity == "tip"
    turned = action | {
        "als_dan": [{"als": "je de voicemail krijgt", "dan": found.hint.rpartition("‘")[2][:-2]}]
    }
    assert found.hint.rpartition("‘")[2][:-2].startswith("bel je")
    assert not told(list_with(acties=[turned], als_dan=None), "AL04")


@pytest.mark.parametrize(
    "then",
    [
        "bel je de volgende ochtend.",
        "mail je hem.",
        "vraag je Karim om mee te bellen.",
        "Dan probeer je het om 9:00 uur opnieuw.",
        "belt Bas hem de volgende dag.",
        "zeg je: ‘Ik bel u altijd terug.’",
        "kom je later die dag terug",
        "plan B: je mailt hem de offerte",
        "laat Els het weten.",
        "dan laat Karim dat weten",
        "zet Bas het op de agenda.",
        "laat de manager dat weten.",
        "wacht Bas tot maandag.",
        "wacht de planner tot maandag.",
        "app sturen naar Els.",
        "mail aan Els met de offerte.",
        "plan van aanpak maken.",
        "overleg met Bas inplannen.",
    ],
)
def test_a_then_that_reads_on(then: str) -> None:
    action = FULL | {
        "afspraak": "Je belt Els Brouwer.",
        "als_dan": [{"als": "je geen gehoor krijgt", "dan": then}],
    }
    assert not told(list_with(acties=[action], als_dan=None), "AL04")


@pytest.mark.parametrize("case", ["altijd", "We zien wel.", "misschien"])
def test_a_case_that_nobody_can_see_come(case: str) -> None:
    steps = [{"als": case, "dan": "bel je de volgende ochtend."}]
    found = gives(with_action(als_dan=steps), "AL04")
    assert found.path == ("acties", 0, "als_dan", 0, "als") and quoted(found) == case.rstrip(".")


@pytest.mark.parametrize(
    "case", ["hij altijd de voicemail heeft", "je het later hoort", "er niemand opneemt"]
)
def test_a_case_that_one_can(case: str) -> None:
    steps = [{"als": case, "dan": "bel je de volgende ochtend."}]
    assert not told(with_action(als_dan=steps), "AL04")
