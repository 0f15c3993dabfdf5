"""A sentence as it was read: tokens, time expressions, quantities, facts, vague candidates, asides."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.amount import Amount, describing
from spvgen.wording.background import background, begun_from, topic
from spvgen.wording.clauses import Aside, asides
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.judgement import Passage
from spvgen.wording.measures import Fact, facts
from spvgen.wording.quantities import collect
from spvgen.wording.roles import bounding
from spvgen.wording.tables import ordered, words
from spvgen.wording.times import RECURRING, SPANS, marks_of, number_spans
from spvgen.wording.tokens import Token, indices, keys_at, tokens_of, word_at
from spvgen.wording.vague import Candidate, candidates, figures

_BOUNDS: Final = RECURRING | SPANS | {"deadline", "periode", "aandeel", "per", "doel", "start", "ingang"}
_MORE: Final = frozenset({"meer", "minder"})
"""*27 of meer* is a bound, and *er is meer rust* something that came about."""
_SHOWING: Final = frozenset({"laat", "laten", "kijk", "kijkt", "kijken"})
_FREE: Final = frozenset({"vrij", "vrijhouden", "vrijgehouden", "vrijgemaakt", "reserveert", "reserveren"})
_GRANTING: Final = frozenset({"krijg", "krijgt", "krijgen", "heb", "hebt", "heeft", "hebben"})
_TOLD: Final = frozenset({"reden", "zoals", "gevolg"})
"""Asides that tell why something is asked, what it is like, or what follows if it is not done."""
_NORMATIVE: Final = frozenset({"", "zodat", "haakjes", "hoe", "kop"})
"""Asides whose quantities say something of the core: *zodat* and brackets often hold the norm."""


class Sentence:
    """What was read from a text, and what of it belongs to the core (all that stands outside the asides)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self._asides = asides(self.tokens)
        told = background(self.tokens) | {
            at for aside in self._asides if aside.kind in _TOLD for at in range(aside.start, aside.end)
        }
        if "(" in text:
            told |= begun_from(self.tokens)
        self._said = [at for at in range(len(self.tokens)) if not _is_whose(self.tokens, at)]
        self.words = frozenset(self.tokens[at].word for at in self._said if at not in told)
        self._told_at = {self.tokens[at].start for at in told}
        self.has_light_verb = not self.words.isdisjoint(words("light_verbs"))
        self._read_times()
        self._read_content()
        self._read_core()

    def _read_times(self) -> None:
        marks = marks_of(self.text)
        self.timed = indices(self.tokens, [(mark.start, mark.end) for mark in marks])
        asked = [mark for mark in marks if mark.start not in self._told_at]
        self.marks = bounding(self.tokens, self.words, self._asides, asked) if asked else []
        """The time expressions of what is asked, not of what is only told."""
        kinds = {mark.kind for mark in self.marks}
        self.is_bounded = not kinds.isdisjoint(_BOUNDS)
        self.recurs = not kinds.isdisjoint(RECURRING)
        spans = [self.text[mark.start : mark.end] for mark in self.marks if mark.kind == "klok"]
        self.keeps_hours = any(" tot " in span for span in spans)
        """*bereikbaar van 8.00 tot 18.00 uur*: so or not."""
        sets_apart = self.keeps_hours and not self.words.isdisjoint(_FREE)
        self.is_appointment = "klok" in kinds and (self.has_light_verb or sets_apart)
        """To be somewhere at a fixed hour (*op maandag sta ik om 7.00 uur bij de poort*), or keep hours."""

    def _read_content(self) -> None:
        figured = figures(self.tokens)
        spoken = [(self.tokens[c.start].start, self.tokens[c.end - 1].end) for c in figured]
        amounts = collect(self.text, self.tokens, [*number_spans(marks_of(self.text)), *spoken])
        self.amounts = [amount for amount in amounts if amount.start not in self._told_at]
        seen = facts(self.tokens)
        vague = figured + [c for c in candidates(self.tokens) if not self._is_name(c)]
        showing = self._showing(seen, vague)
        told = {at for act in showing for at in range(act.start, act.end)}
        self.facts = seen + showing
        self.vague = [c for c in vague if c.start not in told and not self._ends_in_time(c)]

    def _showing(self, seen: list[Fact], vague: list[Candidate]) -> list[Fact]:
        """*Laten zien* and *kijken* where there is something to see; imported for a text that has them."""
        if self.words.isdisjoint(_SHOWING):
            return []
        from spvgen.wording.shown import shown

        return list(shown(self.tokens, seen, vague))

    def _ends_in_time(self, c: Candidate) -> bool:
        """*werkt de lijst aan het eind van de dag bij*: no *werken aan*."""
        return c.end - c.start > 1 and c.end - 1 in self.timed and c.start not in self.timed

    def _is_name(self, c: Candidate) -> bool:
        """*Van Dalen*: a capital within the sentence, behind another word; *ASAP* is capitals only."""
        token = self.tokens[c.start]
        at = token.start
        capital = at > 0 and self.text[at].isupper() and self.tokens[c.start - 1].word[0].isalpha()
        return capital and not self.text[at : at + len(token.word)].isupper()

    def _read_core(self) -> None:
        beside = [self._beyond_time(aside) for aside in self._asides]
        beside = [aside for aside in beside if aside.kind == "kop" or aside.start not in self.timed]
        beside = [aside for aside in beside if not (self._is_conclusion(aside) or self._is_granted(aside))]
        kept = [aside for aside in beside if not self._tells_where(aside)]
        if len(kept) < len(beside):
            self.vague = [c for c in self.vague if not _is_anchoring(self.tokens[c.start])]
            beside = kept
        self.aside_kinds = _aside_kinds(self.tokens, beside)
        for at, token in enumerate(self.tokens):
            if token.start in self._told_at:
                self.aside_kinds[at] = "verteld"
        if "kop" in self.aside_kinds and self.recurs and any(mark.kind == "klok" for mark in self.marks):
            self.is_appointment = True  # *afstemmen met de binnendienst: elke maandag om 9.00 uur*
        self._aside_at = {
            token.start: kind for token, kind in zip(self.tokens, self.aside_kinds, strict=True)
        }
        asked = [a for a in self.amounts if a.role != "basis" and not a.given]
        self.core_amounts = [a for a in asked if self.aside_of(a) in _NORMATIVE]
        covered = {at for c in self.vague for at in range(c.start, c.end)}
        covered.update(topic(self.tokens))
        self.core_facts = [fact for fact in self.facts if self._is_core(fact) and fact.start not in covered]
        """Facts that are not part of a vague expression (*aan de slag*)."""
        self.fact_kinds = {fact.kind for fact in self.core_facts}
        self._read_norms()

    def _read_norms(self) -> None:
        described = describing(self.tokens, self.core_amounts)
        self.norms = [a for a in self.core_amounts if a.start not in described]
        """The quantities that can make a vague word definite: they are asked, and describe no thing."""
        if self.norms or self.fact_kinds:  # *vastgelegd bij elke klant met meer dan 10k omzet per jaar*
            ends = {a.end for a in self.core_amounts if a.start in described}
            self.marks = [m for m in self.marks if m.kind != "per" or m.start - 1 not in ends]

    def _beyond_time(self, aside: Aside) -> Aside:
        """*vanaf het moment dat je tekent, …*: the clause behind the words that say when, up to its comma."""
        start = next((at for at in range(aside.start, aside.end) if at not in self.timed), aside.start)
        opened = word_at(self.tokens, start - 1) in ("dat", "waarop")
        return aside._replace(start=start) if opened and word_at(self.tokens, aside.end) == "," else aside

    def _is_conclusion(self, aside: Aside) -> bool:
        """*…, zodat zij elke week belt*, where no more than the reason stands before it."""
        ahead = self.tokens[max(0, aside.start - 1)].start
        return aside.kind == "zodat" and ahead in self._told_at

    def _is_granted(self, aside: Aside) -> bool:
        """*Je krijgt tot mei om … te halen*, *heeft tot mei de tijd om*: what the time is for is asked."""
        ahead = aside.start - 1 - 2 * (word_at(self.tokens, aside.start - 1) == "tijd")
        timed = aside.kind == "om" and ahead in self.timed
        return timed and any(token.word in _GRANTING for token in self.tokens[: aside.start])

    def _tells_where(self, aside: Aside) -> bool:
        """*ik borg de werkwijze door ze in het handboek te zetten*: what is there or not, and so is asked."""
        if aside.kind != "hoe" or not any(_is_anchoring(self.tokens[c.start]) for c in self.vague):
            return False
        within = range(aside.start + 1, aside.end)
        put = any(self.tokens[at].word in _PUT and word_at(self.tokens, at - 1) == "te" for at in within)
        return put and any(fact.kind == "zaak" and fact.start > aside.start for fact in self.facts)

    def _is_core(self, fact: Fact) -> bool:
        """Whether a fact stands outside the asides; *elke week* is a time, *bij oplevering* too."""
        timed = fact.kind in ("alle", "zaak", "handeling", "zwak") and fact.start in self.timed
        return not self.aside_kinds[fact.start] and not timed

    @property
    def stands_alone(self) -> bool:
        """Whether a core is left outside the asides: a time bound, and words without a light verb."""
        core = [
            self.tokens[at].word for at in self._said if not self.aside_kinds[at] and at not in self.timed
        ]
        named = [word for word in core if word[0].isalpha()]
        light = words("light_verbs") | words("modal_verbs")
        return self.is_bounded and len(named) > 1 and light.isdisjoint(named)

    @property
    def states_measure(self) -> bool:
        """How something is as long as the span lasts: *is het verzuim laag*, *is de sfeer beter*."""
        if self.words.isdisjoint({"is", "zijn", "ligt", "liggen"}):
            return False
        more = _MORE if self.amounts or "dan" not in self.words else set()
        graded = any(word.endswith("er") and is_comparative(word) for word in self.words - more)
        return graded or any(word.endswith(ordered("indicator_endings")) for word in self.words)

    def is_condition(self, start: int) -> bool:
        """Whether the token at a character stands in a clause that says when, or in which case."""
        at = next(at for at, token in enumerate(self.tokens) if token.start == start)
        return any(aside.kind == "als" and aside.start <= at < aside.end for aside in self._asides)

    def aside_of(self, amount: Amount) -> str:
        """The kind of the aside that a quantity stands in, or an empty text."""
        return self._aside_at[amount.start]

    def passage(self, start: int, end: int, kind: str) -> Passage:
        """The tokens ``start`` up to ``end`` as a passage."""
        return self.passage_at(self.tokens[start].start, self.tokens[end - 1].end, kind)

    def passage_at(self, start: int, end: int, kind: str) -> Passage:
        """The characters ``start`` up to ``end`` as a passage."""
        return Passage(start, end, self.text[start:end], kind)


def _is_anchoring(token: Token) -> bool:
    return token.word.startswith(_ANCHORING)


_ANCHORING: Final = ("borg", "geborg", "waarborg", "gewaarborg", "veranker")
"""*borgen*, *verankeren*: what makes it stay can be told behind *door*."""
_PUT: Final = frozenset({"zetten", "leggen", "hangen", "plaatsen", "nemen", "schrijven"})


def _is_whose(tokens: Sequence[Token], at: int) -> bool:
    """*met zijn allen*, *in zijn bus*: no verb."""
    owned = tokens[at].word == "zijn" and "<woord>" in keys_at(tokens, at + 1)
    return owned and word_at(tokens, at - 1) in _WITH


_WITH: Final = frozenset({"met", "in", "bij", "naar", "naast", "tijdens", "aan"})


def _aside_kinds(tokens: Sequence[Token], found: Sequence[Aside]) -> list[str]:
    """For every token the kind of the aside it stands in, or an empty text; of several the first."""
    kinds = [""] * len(tokens)
    for aside in reversed(found):
        kinds[aside.start : aside.end] = [aside.kind] * (aside.end - aside.start)
    return kinds
