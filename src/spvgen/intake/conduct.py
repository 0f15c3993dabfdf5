"""Whether the words of an intake speak of conduct, which is no matter for a plan (P05)."""

from spvgen.intake.answers import Intake
from spvgen.rules.reading.clauses import People, name_words
from spvgen.rules.wangedrag.matter import Matter, out_of_place


def conduct_in(intake: Intake) -> Matter | None:
    """The first words of misconduct, refusal or attitude in what it is about."""
    people = People(name_words(intake.naam), frozenset())
    dated = [one.tekst for one in (*(intake.voorbeelden or ()), *(intake.eerdere_gesprekken or ()))]
    found = (out_of_place(text, people) for text in (intake.omschrijving or "", *dated))
    return next((matter for matter in found if matter), None)
