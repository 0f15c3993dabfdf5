"""Specific about behaviour: what somebody did, not who somebody is (code S06)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.nameforms import called_by
from spvgen.rules.karakter import IDIOMS, judging_words
from spvgen.rules.patronen import has_part, parts
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import OF_THE_EMPLOYER, Text, texts_under
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_FACTS: Final = frozenset(
    {"omschrijving", "feit", "onderwerp", "toelichting", "bevinding", "huidige_situatie", "besproken"}
)
"""Where facts are told; in these even a loaded word judges."""


def karakter_in_plaats_van_gedrag(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst oordeelt over de persoon en niet over wat die doet.

    ‘Je bent slordig’ kan niemand nakijken, en je kunt er niets mee oefenen. ‘In februari stond in 7 van de
    40 orders een verkeerd adres’ wel. Beschrijf daarom wat je zag, hoorde of telde. Ook ‘weer eens’, ‘veel te
    laat’ en ‘typisch’ oordelen: ze kleuren het feit. Sterke punten en de eigen reactie van de medewerker
    vallen buiten deze regel.

    Bron: het verbeterplan-artikel (eerlijk en objectief: werkelijke prestaties en duidelijke voorbeelden).

    Fout:
        aanleiding:
          omschrijving: Je bent slordig en je houding is niet goed.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    names = called_by(plan.medewerker.naam)
    texts = texts_under(plan, OF_THE_EMPLOYER)
    idioms = IDIOMS.narrowed(fold("\n".join(text for _, text in texts)))
    found = [(path, one) for path, text in texts for one in judging_words(text, names, idioms)]
    example = _own_example(plan, names) if found else ""
    for path, judging in found:
        message = f"‘{judging.quote}’ gaat over wie iemand is, niet over wat iemand doet."
        yield Hit(path, message, f"Schrijf op {judging.instead}.{example}", quote=judging.quote)
    yield from _coloured([(path, text) for path, text in texts if path[-1] in _FACTS], names)


def _coloured(facts: list[Text], names: tuple[str, ...]) -> Hits:
    told = [(path, text) for path, text in facts if has_part(fold(text), _COLOURING)]
    if not told:
        return
    from spvgen.rules.gekleurd import coloured_words  # few plans hold any of these words

    for path, text in told:
        for coloured in coloured_words(text, names):
            message = f"‘{coloured.quote}’ kleurt het feit: het zegt wat jij vindt, niet wat er gebeurde."
            yield Hit(path, message, _PLAINLY, quote=coloured.quote)


_COLOURING: Final = parts("""
    weer als_altijd als_ge als_van zoals typisch zoveelste l_te keer_op_keer maar_te nota_bene schandalig
    belachelijk onbegrijpelijk ongelo ontzettend schrikkelijk vreselijk absurd te_huilen vervelens moedeloos
    gek_voor niet_waar_zijn hoe_moeilijk malen_te iedereen nooit zo_ongeveer
""")
"""A text without any of these colours nothing."""


_PLAINLY: Final = (
    "Laat het weg en schrijf hoe vaak, op welke dagen of hoeveel, bijvoorbeeld ‘drie dagen na de afgesproken "
    "datum’."
)


def _own_example(plan: Verbeterplan, names: tuple[str, ...]) -> str:
    """A fact from the plan itself that shows how it can be said."""
    examples = plan.aanleiding.voorbeelden if plan.aanleiding else None
    facts = [example.feit for example in examples or () if not judging_words(example.feit, names)]
    return f" Zoals je al deed bij de voorbeelden: ‘{facts[0]}’" if facts else ""
