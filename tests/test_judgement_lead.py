"""What ``spv evaluate`` says of the figures above the judgement, in every variant: it is read aloud."""

from copy import deepcopy
from types import SimpleNamespace
from typing import Any, Final

import pytest

from spvgen import api
from spvgen.cli.talks.forms.judgement import ask_judgement
from support import clean_plan, dump

NAMES: Final = ("Salesquota", "Klantbehoud")
MISSED: Final = ["Coaching: niet gekregen."]


def lead(figures: tuple[str, ...], before: tuple[str, ...], given: list[str]) -> str:
    """What is said of these figures of two goals, after a first talk with the figures ``before``."""
    data = clean_plan()
    goal = data["doelen"][0]
    data["doelen"] = [deepcopy(goal) | {"gebied": name} for name in NAMES]
    days = [str(one["datum"]) for one in data["evaluatiemomenten"]]
    if before:
        data["evaluatiemomenten"][0]["verslag"] = {"datum": days[0], "metingen": measured(before)}
    plan = api.load_unjudged(dump(data).encode(), "plan.yaml").plan
    said: list[str] = []

    def choose(key: str, question: str, words: Any, *, lead: str = "", **more: Any) -> str:
        said.append(lead)
        return "deels_op_schema"

    def why(key: str, question: str, read: Any, *, lead: str = "") -> str:
        return "De nieuwe werkwijze startte pas vorige week."

    talk: Any = SimpleNamespace(plan=plan, item=1 if before else 0, choose=choose, open_text=str, ask=why)
    report: Any = {"datum": days[talk.item], "metingen": measured(figures)}
    ask_judgement(talk, report | ({"geboden_ondersteuning": given} if given else {}))
    return (
        said[0].removeprefix("Volgens de cijfers: ").removesuffix("Jullie kiezen zelf het oordeel.").strip()
    )


def measured(figures: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"voor_doel": name, "waarde": figure} for name, figure in zip(NAMES, figures, strict=False)]


STOOD: Final = ("75%", "75%")


@pytest.mark.parametrize(
    ("figures", "before", "given", "told"),
    [
        (("95%", "95%"), (), [], "2 van 2 op schema."),
        (("75%", "75%"), (), [],
         "Voor ‘Salesquota’ en ‘Klantbehoud’ is voor deze dag geen tussendoel afgesproken."),
        (("95%", "75%"), (), [],
         "1 van 1 op schema. Maar voor ‘Klantbehoud’ is voor deze dag geen tussendoel afgesproken."),
        (("71%", "75%"), (), [],
         "‘Salesquota’ ging sinds het begin niet vooruit, en voor ‘Klantbehoud’ is voor deze dag geen "
         "tussendoel afgesproken."),
        (("71%", "71%"), (), [], "‘Salesquota’ en ‘Klantbehoud’ gingen sinds het begin niet vooruit."),
        (("74%", "74%"), STOOD, [],
         "‘Salesquota’ en ‘Klantbehoud’ gingen sinds de vorige stand niet vooruit."),
        (("74%", "71%"), ("75%", "70%"), [],
         "‘Salesquota’ ging sinds de vorige stand niet vooruit, en ‘Klantbehoud’ ging sinds het begin niet "
         "vooruit."),
        (("95%",), (), [], "1 van 1 op schema. Maar van 1 doel is er nog geen stand."),
        (("71%",), (), MISSED,
         "Van 1 doel is er nog geen stand, niet alle beloofde hulp was er, en ‘Salesquota’ ging sinds het begin "
         "niet vooruit."),
        (("95%", "65%"), (), MISSED, "1 van 2 op schema. Maar niet alle beloofde hulp was er."),
        (("65%", "65%"), (), MISSED, "0 van 2 op schema. Niet alle beloofde hulp was er."),
        (("65%",), (), MISSED,
         "0 van 1 op schema. Van 1 doel is er nog geen stand, en niet alle beloofde hulp was er."),
        (("65%", "65%"), (), [], "0 van 2 op schema."),
    ],
)  # fmt: skip
def test_what_is_said_of_the_figures(
    figures: tuple[str, ...], before: tuple[str, ...], given: list[str], told: str
) -> None:
    assert lead(figures, before, given) == told
