"""G06: a judgement that contradicts the figures."""

import pytest
from reports import reported
from whole import told

from support import dump, parse


def judged(value: str, judgement: str | None, item: int = 0, done: str = "deels") -> str:
    report = {
        "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": value}],
        "acties": [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": done}],
        "oordeel": judgement,
    }
    return reported(*[None] * item, report)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (judged("68%", "op_schema"), "staat op 68% en begon op 71%"),  # no figure was agreed for that day
        (judged("76%", "op_schema", 2), "staat op 76%, en afgesproken was 78%"),
        (judged("89%", "op_schema", 6), "staat op 89%, en afgesproken was 90%"),  # the end: the norm
        (judged("86%", "niet_op_schema", 4), "staat op 86%, en afgesproken was 85%"),
        (judged("92%", "niet_op_schema", 6), "‘niet op schema’"),
    ],
)
def test_a_judgement_against_the_figures(text: str, said: str) -> None:
    (found,) = told(text, "G06")
    assert found.severity == "waarschuwing"
    assert said in found.message


@pytest.mark.parametrize(
    "text",
    [
        judged("75%", "op_schema"),
        judged("71%", "op_schema"),  # no interim figure is due yet
        judged("76%", "op_schema", 1),  # it is due two days later
        judged("76%", "deels_op_schema", 2),
        judged("76%", "niet_op_schema", 2),
        judged("90%", "op_schema", 6),
        judged(
            "72%", "niet_op_schema"
        ),  # hardly better than at the start, and nothing was agreed for that day
        judged("86%", "niet_op_schema", 4, done="nee"),  # there is another reason
        judged("68%", None),
        reported({"metingen": None, "oordeel": "op_schema"}),
    ],
)
def test_a_judgement_that_fits(text: str) -> None:
    assert not told(text, "G06")


def extended(held: str, value: str) -> str:
    """A plan that was to end on 31 August and was extended, with a figure in a report after that."""
    plain = parse(judged(value, "op_schema"))
    plain["doelen"][0]["deadline"] = "2026-08-24"
    plain["verlengingen"] = [{"datum": held, "nieuw_einde": "2026-11-30", "reden": "Er is meer tijd nodig."}]
    report = plain["evaluatiemomenten"][0].pop("verslag") | {"datum": "2026-10-01"}
    later = [{"naam": "Na verlenging", "datum": "2026-10-01", "verslag": report}]
    plain["evaluatiemomenten"] += [*later, {"naam": "Slotgesprek", "datum": "2026-11-30"}]
    return dump(plain)


def test_an_extension_gives_more_time_for_what_was_due_just_before_the_end() -> None:
    assert not told(extended("2026-08-31", "86%"), "G06")
    assert told(extended("2026-08-31", "80%"), "G06")  # less than the interim figure of June
    assert told(extended("2026-10-05", "86%"), "G06")  # the report is of before the extension


@pytest.mark.parametrize(
    ("start", "norm", "fits", "wrong"),
    [
        ("25%", "precies 100%", ["100%", "40%", "25%"], "20%"),
        ("12 fouten", "precies 0 fouten", ["0 fouten", "5 fouten", "12 fouten"], "13 fouten"),
    ],
)
def test_an_exact_norm_is_come_to_from_where_it_began(
    start: str, norm: str, fits: list[str], wrong: str
) -> None:
    plain = parse(judged("75%", "op_schema"))

    def standing_at(value: str) -> str:
        plain["doelen"][0] |= {"meting": {"nulmeting": start, "norm": norm}}
        plain["evaluatiemomenten"][0]["verslag"]["metingen"][0]["waarde"] = value
        return dump(plain)

    assert not any(told(standing_at(value), "G06") for value in fits)
    assert told(standing_at(wrong), "G06")


def test_where_less_is_better() -> None:
    from support import clean_plan

    goal = clean_plan()["doelen"][0] | {
        "meting": {"nulmeting": "12 fouten", "norm": "maximaal 4 fouten", "tussendoelen": [{"datum": "2026-03-20", "waarde": "10 fouten"}]}
    }  # fmt: skip

    def errors(number: int) -> str:
        figure = {"voor_doel": "Terugbelafspraken", "waarde": f"{number} fouten"}
        return reported({"metingen": [figure], "oordeel": "op_schema"}, doelen=[goal])

    assert told(errors(11), "G06")
    assert not told(errors(10), "G06")


def in_words(value: str, said: str, item: int = 4, **more: object) -> str:
    done = [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": "ja"}]
    figure = [{"voor_doel": "Terugbelafspraken", "waarde": value}]
    report = {"metingen": figure, "acties": done, "besproken": said, "oordeel": None}
    return reported(*[None] * item, report | more)


@pytest.mark.parametrize(
    ("value", "said"),
    [  # due by then: 85%
        ("86%", "Je ligt achter op wat we voor deze dag afspraken."),
        ("90%", "Het cijfer valt ons tegen; als het zo blijft, halen we het niet."),
        ("86%", "Dit is onvoldoende."),
        ("87%", "Er is te weinig vooruitgang."),
        ("72%", "Je ligt mooi op schema."),
        ("80%", "De norm is gehaald."),
        ("84%", "Het verloopt goed: je zit helemaal op koers."),
    ],
)
def test_words_against_the_figures(value: str, said: str) -> None:
    (found,) = told(in_words(value, said), "G06")
    assert found.path[-1] == "besproken" and f"staat op {value}" in found.message


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("86%", "Je ligt op schema."),
        ("86%", "Je loopt niet achter."),
        ("86%", "Je vond zelf dat het tegenvalt."),
        ("86%", "Eerst liep het achter op schema, nu niet meer."),
        ("72%", "Je ligt achter op schema."),
        ("72%", "Je ligt nog niet op schema."),
        ("72%", "Om op koers te komen, krijg je een uur coaching erbij."),
        ("84%", "Bijna op schema."),
    ],
)
def test_words_that_fit_the_figures(value: str, said: str) -> None:
    assert not told(in_words(value, said), "G06")


@pytest.mark.parametrize(
    ("value", "said", "done", "fits"),
    [
        ("86%", "Mooi werk, maar we hadden op meer gehoopt.", "ja", False),
        ("92%", "Alles gaat goed.", "ja", False),
        ("86%", "De dagafsluiting schiet er nog bij in.", "ja", True),
        ("86%", "Mooi werk.", "deels", True),
        ("80%", "Mooi werk.", "ja", True),
    ],
)
def test_partly_where_all_is_as_agreed(value: str, said: str, done: str, fits: bool) -> None:
    acts = [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": done}]
    report = in_words(value, said, acties=acts, oordeel="deels_op_schema")
    assert (not told(report, "G06")) is fits


def test_partly_where_beside_the_figure_stands_what_lacks() -> None:
    lacking = {
        "voor_doel": "Terugbelafspraken",
        "waarde": "86%",
        "toelichting": "Vier procentpunt onder de norm.",
    }
    acts = [{"actie": one, "gedaan": "ja"} for one in ("Dagstart", "Dagafsluiting")]
    report = in_words("86%", "Mooi werk.", metingen=[lacking], acties=acts, oordeel="deels_op_schema")
    assert not told(report, "G06")


@pytest.mark.parametrize(
    ("value", "judgement", "item", "said"),
    [
        ("4,5%", "niet_op_schema", 2, "staat op 4,5%, en afgesproken was maximaal 5% (lager is beter)."),
        ("5,5%", "op_schema", 2, "staat op 5,5%, en afgesproken was maximaal 5% (lager is beter)."),
        ("7%", "op_schema", 0, "staat op 7% en begon op 6% (lager is beter)."),
    ],
)
def test_it_says_so_where_lower_is_better(value: str, judgement: str, item: int, said: str) -> None:
    data = parse(judged(value, judgement, item))
    data["doelen"][0]["meting"] |= {
        "nulmeting": "6%",
        "norm": "maximaal 3%",
        "indicator": "orders met een fout",
    }
    data["doelen"][0]["meting"]["tussendoelen"] = [{"datum": "2026-04-30", "waarde": "5%"}]
    (found,) = told(dump(data), "G06")
    assert said in found.message


def in_turn(*values: str, judgement: str = "op_schema", note: str | None = None, **last: object) -> str:
    """Reports one after the other of a goal without interim figures that began at 60%."""
    from support import clean_plan

    goal = clean_plan()["doelen"][0] | {"meting": {"nulmeting": "60%", "norm": "minimaal 85%"}}
    reports: list[dict[str, object]] = [
        {"metingen": [{"voor_doel": "Terugbelafspraken", "waarde": one}], "oordeel": "op_schema"}
        for one in values
    ]
    reports[-1] |= {"oordeel": judgement} | last
    if note:
        reports[-1]["metingen"][0]["toelichting"] = note  # type: ignore[index]
    return reported(*reports, doelen=[goal])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (in_turn("70%", "78%", "60%"), "ging van 78% naar 60%, en begon op 60%"),
        (in_turn("70%", "78%", "64%"), "ging van 78% naar 64%, en begon op 60%"),
        (in_turn("60%", "60%"), "staat nog op 60%, en begon op 60%"),
        (in_turn("70%", "60%", besproken="Je vertelde over je klanten."), "ging van 70% naar 60%"),
    ],
)
def test_back_where_it_began(text: str, said: str) -> None:
    (found,) = told(text, "G06")
    assert found.severity == "waarschuwing"
    assert said in found.message


@pytest.mark.parametrize(
    "text",
    [
        in_turn("60%"),  # the first report: no figure to be laid beside
        in_turn("70%", "78%", "76%"),
        in_turn("70%", "78%", "90%", "86%"),  # the norm is met
        in_turn("70%", "78%", "60%", judgement="deels_op_schema"),
        in_turn("70%", "78%", "60%", note="In mei lag de telefooncentrale stil."),
        in_turn("70%", "78%", "60%", besproken="Het cijfer is lager omdat twee collega's ziek waren."),
        judged("71%", "op_schema", 1),  # interim figures are still to come
    ],
)
def test_on_the_way_or_explained(text: str) -> None:
    assert not told(text, "G06")


def test_back_where_it_began_with_the_reason_beside_the_judgement() -> None:
    (found,) = told(
        in_turn("70%", "60%", besproken="Waarom het oordeel anders is dan de cijfers: de start was later."),
        "G06",
    )
    assert found.severity == "tip"


def groundless(
    value: str, done: str = "ja", who: str = "medewerker", said: str = "We bespraken de cijfers."
) -> str:
    """A report of the first evaluation, for which nothing was agreed: 71% at the start, and 90% to reach."""
    report = {
        "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": value}],
        "acties": [
            {"actie": "Dagstart", "gedaan": "ja", "wie": "medewerker"},
            {"actie": "Dagafsluiting", "gedaan": done, "wie": who},
        ],
        "besproken": said,
        "oordeel": "niet_op_schema",
    }
    return reported(report)


@pytest.mark.parametrize("text", [groundless("80%"), groundless("80%", "nee", "leidinggevende")])
def test_a_stern_judgement_without_a_ground_is_a_tip(text: str) -> None:
    (found,) = told(text, "G06")
    assert found.severity == "tip"
    assert "‘Terugbelafspraken’ staat beter dan aan het begin, en de acties zijn gedaan" in found.message


@pytest.mark.parametrize(
    "text",
    [
        groundless("72%"),  # hardly further, with a sixth of the time gone
        groundless("71%"),
        groundless("80%", "deels"),
        groundless("80%", said="Het cijfer steeg, maar de dagafsluiting kost je veel tijd."),
        groundless("80%", said="Drie klanten klaagden over de toon aan de telefoon."),
        groundless("80%", said="De voortgang is traag."),
        groundless("80%", said="Je dagafsluiting lukt nog niet zelfstandig."),
    ],
)
def test_a_stern_judgement_with_a_ground(text: str) -> None:
    assert not told(text, "G06")
