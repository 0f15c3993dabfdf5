"""A second look at what the words of a rule found: does the sentence look like it at all?

A word can mean something else (*een server uit dienst nemen*), and no list foresees each. So a hit goes
that stands in a sentence unlike all that people judged faulty. And a *fout*, which keeps a document from
being made, becomes a warning where the sentence is more like what is fair. A *fout* on privacy stays: one
word of health in a long sentence on the work weighs little, and yet must not be written down.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.rules.engine import Judged
from spvgen.rules.likeness import EVEN, has_weights, likeness, unlike
from spvgen.rules.reading.texts import sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spvgen.rules.reading.texts import Texts
    from spvgen.rules.rule import RuleSettings

_OF_SOMEBODY: Final = frozenset({"P05", "P17", "S06", "S10"})
"""The rules that tell of a judgement or of what follows: what the employee thinks of a thing is neither."""


def after_a_second_look(found: Iterable[Judged], texts: Texts, settings: RuleSettings) -> Iterator[Judged]:
    """What was found, without what can't be meant, and less heavy where it is not sure.

    A weight that the settings give a rule stays.
    """
    values = texts.as_sentences.values
    if values.get(("soort",), "verbeterplan") != "verbeterplan":  # of other documents less was learned
        yield from found
        return
    for judged in found:
        text, rule = values.get(judged.hit.path), judged.rule
        if text is None or judged.private or not has_weights(rule.code) or rule.code in settings.ernst:
            yield judged
            continue
        said = _quoted(text, judged.hit.quote)
        if rule.code in _OF_SOMEBODY and _is_own_view(said):
            continue
        if judged.severity is Severity.FOUT and likeness(rule.code, said) < EVEN:
            yield Judged(rule, judged.hit._replace(severity=Severity.WAARSCHUWING))
        elif judged.hit.certain or not unlike(rule.code, said):
            yield judged


_WHO: Final = r"(?:je|jij|u)"
_THINKS: Final = (
    rf"(?:{_WHO} (?:zelf )?(?:vindt?|vond|ervaart|ervoer)"
    rf"|(?:vind|vindt|vond|ervaar|ervaart|ervoer) {_WHO}"
    rf"|{_WHO} (?:bent|was) (?:het )?(?:\w+ ){{0,2}}(?:oneens|eens|tevreden|ontevreden|blij) (?:met|over)"
    r"|volgens (?:jou|u) (?:is|was|zijn|waren))"
)
_THING: Final = (
    r"\w*(?:bonus|belon|loon|lonen|salaris|toeslag|regeling|target|norm|doel|quot|rooster|planning|werkdruk"
    r"|schaal|inschaling|verdel|uitleg|inwerk|begeleid|systeem|provisie|vergoeding|taak|taken|eisen|werktijd"
    r"|prijs|prijzen|rayon|wijk)\w*"
)
_GOES_ON: Final = r"\b(?:en|maar|dus|daarom|waardoor|want|anders)\b"


def _is_own_view(sentence: str) -> bool:
    """*Je vindt de bonus niet eerlijk*, *je bent het niet eens met je target*, and no more than that."""
    thing = rf"(?:(?:de|het|je|jouw|uw|deze|dit|die|onze) )?(?:\w+e )?{_THING}"
    view = (
        rf"(?i)\W*(?:{_THINKS} (?:dat )?{thing}|{thing} (?:vind|vindt|vond|ervaar|ervaart|ervoer) {_WHO})\b"
    )
    return re.match(view, sentence) is not None and not re.search(_GOES_ON, sentence)


def _quoted(text: str, quote: str) -> str:
    """The sentence of a text that a hit quotes from; without a quote all of it."""
    return next((sentence for sentence in sentences_in(text) if quote and quote in sentence), text)
