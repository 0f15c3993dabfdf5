"""Who only listens while another speaks: parts that are divided, and no conduct that is asked."""

import pytest

from spvgen.wording.tokens import tokens_of
from spvgen.wording.turns import listens_meanwhile


@pytest.mark.parametrize(
    ("text", "divided"),
    [
        ("Jij voert het gesprek; zij luistert.", True),
        ("Je doet zelf het gesprek en je mentor luistert alleen.", True),
        ("Karim leidt de hele vergadering. Jij luistert dan.", True),
        ("Terwijl de collega luistert, leg jij de offerte uit.", True),
        ("Je luistert.", False),
        ("De klant praat, jij luistert.", False),
        ("Jij luistert beter, Karim vertelt zijn verhaal.", False),
        ("Je belt elke dag tien klanten en je luistert.", False),
        ("Karim helpt elke week bij het bellen. Karim luistert dan.", False),
    ],
)
def test_who_listens(text: str, divided: bool) -> None:
    tokens = tokens_of(text)
    (verb,) = (at for at, token in enumerate(tokens) if token.word == "luistert")
    assert listens_meanwhile(tokens, verb) is divided
