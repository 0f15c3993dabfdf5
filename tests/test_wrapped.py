"""Which line ends of a text are meant."""

import re

import pytest
from hypothesis import given

from plan_samples import brief, hostile
from spvgen.wrapped import as_sentences, unwrapped, window

RUNS_ON = """\
In je beoordeling over 2025 staat dat je adviezen niet binnen de wettelijke beslistermijn
gereed waren en dat de commissie een deel heeft teruggestuurd.
---
Het eerste gesprek over de achterstand bij het nakijken was op
12 oktober 2026, samen met je mentor.
---
De afspraken staan in het verslag van het gesprek over je werk
(zie de bijlage), en ze gelden nog steeds.
---
Je neemt de telefoon op en je noteert wie er belde, ook als het
's avonds is.
---
Je bespreekt elke maandag om 10:00 uur de lijst met offertes met
Marleen Pol, en je belt daarna de klanten.
---
Voor het gesprek over een nieuwe opdracht mag je uitgeven wat past binnen
€ 500 per maand.
---
Je belt elke klant binnen twee werkdagen na de offerte terug, en je
noteert wat hij zei; ook als het gesprek kort was en er niets uit
kwam, want dan weten we dat.
---
- Je belt elke klant binnen twee werkdagen na de offerte terug, en je
noteert wat hij zei.
---
Voor de goede orde stel ik me hier nog even netjes voor: ik ben
Trudy Wolbers, ik ben sinds 2009 eigenaar van deze zaak.
---
In mei staan die uren in het rooster. Dit plan lezen alleen jij,
Sietske en ik. Jij krijgt een kopie.
---
Heb je vragen over dit plan, dan leg je die deze maand nog neer bij
Gerda of Paul, en houd je de bond en de medezeggenschap er buiten, want
zij gaan er niet over.
---
Wat er die ochtend misging stond in het logboek, en ook in de lijst
‘Slapende klanten’ die je elke week bijwerkt.
"""

MEANT = """\
Voorbeeld BV
t.a.v. de afdeling Verkoop
postbus 12
---
Je belt alle klanten die in oktober een offerte van ons kregen.
daarna werk je het overzicht bij.
---
Dit zijn de drie dingen die we tijdens het gesprek afspraken:
je belt elke klant binnen twee werkdagen na de offerte terug
je noteert dezelfde dag in het systeem wat de klant heeft gezegd
je bespreekt de lijst elke maandag met je leidinggevende
---
Elke maandag bellen we samen met de klanten van de lijst
- je belt de klanten van A tot en met K
- je collega belt de anderen, van L tot en met Z
---
Elke maandag bellen we samen met de klanten van de lijst
1. je belt de klanten van A tot en met K
b) je collega belt de anderen
(3) samen werken we de lijst bij
---
10:00 uur bespreken we samen de offertes van de afgelopen week
11:30 uur bellen we de klanten die nog niet reageerden
---
Bezoekverslag binnen een werkdag na het bezoek in het systeem
Offerte binnen twee werkdagen na de aanvraag bij de klant
Nabellen binnen een week na de offerte, met een notitie
---
Bezoekverslag binnen een werkdag na het bezoek in het systeem
Offerte binnen twee werkdagen na de aanvraag bij de klant
Nabellen binnen een week na de offerte, met een notitie.
---
Bezoekverslag binnen een werkdag na het bezoek in het systeem
Offerte binnen twee werkdagen na de aanvraag bij de klant
---
Bij buitenplanten boekten we in 2026 14% van alle inkoop af.
Bij de kamerplanten was dat 6%.
---
Aanwezig bij het gesprek: Trudy Wolbers, Sietske en Wessel
Afwezig: Piet Jansen. Hij was met verlof.
---
Tuincentrum Wolbers, Harskamperveld
Trudy Wolbers. Wessel Bos.
---
Je belde in oktober met alle klanten van de lijst, behalve met
- Jansen in Ede.
- Pietersen in Lunteren.
"""


@pytest.mark.parametrize("text", RUNS_ON.split("---\n"))
def test_a_line_that_runs_on_is_one_with_the_next(text: str) -> None:
    assert unwrapped(text.splitlines()) == [" ".join(text.splitlines())]


@pytest.mark.parametrize("text", MEANT.split("---\n"))
def test_a_line_end_that_is_meant_stays(text: str) -> None:
    assert unwrapped(text.splitlines()) == text.splitlines()


@pytest.mark.parametrize("text", RUNS_ON.split("---\n"))
def test_who_reads_sentences_sees_the_same(text: str) -> None:
    assert as_sentences(text.strip()) == " ".join(text.splitlines())


def test_after_a_list_a_text_runs_on_again() -> None:
    above = ["Dit spraken we af:", "je belt elke klant", "je werkt de lijst bij"]
    below = [
        "Je leidinggevende kijkt aan het eind van elke week samen met je",
        "naar wat er op de lijst staat.",
    ]
    assert unwrapped([*above, *below]) == [*above, " ".join(below)]


@brief
@given(hostile)
def test_no_word_is_lost(text: str) -> None:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert re.sub(r"\s", "", "".join(unwrapped(lines))) == re.sub(r"\s", "", text)


def test_space_behind_a_colon_changes_no_list() -> None:
    listed = ["Dit spraken we af: ", "je belt elke klant", "je werkt de lijst bij"]
    assert unwrapped(listed, shortest=1) == listed


def test_a_space_that_may_not_break_is_read_as_a_plain_one_in_its_place() -> None:
    typed = "Je\u00a0belt\u202f12\u2009klanten.\nDaarna\u00a0niet."
    assert as_sentences(typed) == "Je belt 12 klanten.\nDaarna niet."


IN_A_WINDOW = """\
Je zegt zelf dat je in januari niet aan je verslagen toekwam.
Dat maakte het gesprek voor ons allebei een stuk makkelijker
dan ik had gedacht.
---
Wat goed gaat, is het contact met de leerkrachten op school!
Iedereen weet je te vinden, en jij weet wie er wat kan doen
met een kind dat vastloopt.
---
Dit plan zegt wat er niet gaat en wat wij daaraan gaan doen.
Het is bedoeld om te lukken, en dat hopen we natuurlijk ook
allemaal.
"""

ENDED_EARLIER = """\
Wat goed gaat, is het contact met de leerkrachten.
Iedereen weet je te vinden, en jij weet wie er wat kan doen met een
kind dat vastloopt.
---
Wat goed gaat, is het contact met de leerkrachten op school en thuis.
- Iedereen weet je te vinden, en jij weet wie er wat kan doen met een
kind dat vastloopt.
---
Het gesprek was op 12 oktober in de kamer van de directeur op school.
Aanwezig: jij, Marleen Pol en ook de intern begeleider van de andere
locatie.
"""


@pytest.mark.parametrize("text", IN_A_WINDOW.split("---\n"))
def test_a_sentence_that_fills_its_line_in_a_window_runs_on(text: str) -> None:
    lines = text.splitlines()
    assert unwrapped(lines, width=window(lines)) == [" ".join(lines)]
    assert len(unwrapped(lines)) == 2  # without the window nobody can tell


@pytest.mark.parametrize("text", ENDED_EARLIER.split("---\n"))
def test_a_sentence_that_ends_before_the_edge_of_its_window_stays(text: str) -> None:
    first, *others = text.splitlines()
    assert unwrapped(text.splitlines(), width=window(text.splitlines())) == [first, " ".join(others)]


@pytest.mark.parametrize("text", MEANT.split("---\n"))
def test_a_text_in_which_nothing_ran_on_has_no_window(text: str) -> None:
    assert window(text.splitlines()) == 0
