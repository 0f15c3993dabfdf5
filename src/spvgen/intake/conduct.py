"""Whether the words of an intake speak of conduct, which is no matter for a plan (P05)."""

from spvgen.dutch import composed
from spvgen.intake.answers import Intake
from spvgen.rules.reading.clauses import People, name_words
from spvgen.rules.reading.texts import sentence_at
from spvgen.rules.wangedrag.matter import Matter, out_of_place


def conduct_in(intake: Intake) -> Matter | None:
    """The first sentence of misconduct, refusal or attitude in what it is about."""
    people = People(name_words(intake.naam), frozenset())
    dated = [one.tekst for one in (*(intake.voorbeelden or ()), *(intake.eerdere_gesprekken or ()))]
    texts = (intake.omschrijving or "", *dated)
    found = ((out_of_place(text, people), text) for text in texts)
    return next((matter._replace(quote=_whole(matter.quote, text)) for matter, text in found if matter), None)


def _whole(quote: str, text: str) -> str:
    """The sentence in which a word stands: *kantjes* by itself is not what somebody wrote."""
    at = composed(text).find(quote)
    return sentence_at(composed(text), at).strip().rstrip(".") if at >= 0 else quote
