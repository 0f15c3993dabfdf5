"""The judgement of one sentence, for use while writing: what is there, what lacks, what to write instead.

Whether a goal is attainable and relevant can't be told from a sentence; a plan has parts for that.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.diagnostics import HIDDEN, Severity
from spvgen.rules.meetbaar.meting import asks_less
from spvgen.rules.privacy import gezondheid, identifiers, priveleven
from spvgen.rules.reading.patterns import has_part
from spvgen.rules.reading.texts import Texts
from spvgen.rules.reading.vague_advice import advice_on
from spvgen.rules.rule import RuleSettings
from spvgen.rules.specifiek.vaag import HOW_SOON, LEFT_OPEN, WORDS_OF_TIME
from spvgen.wording.judge import judge
from spvgen.wording.judgement import Judgement, Passage, TimeKind
from spvgen.wrapped import as_sentences, out_of_quotes

RULES: Final = {
    "M01": ("niet-meetbaar", Severity.FOUT),
    "S02": ("vaag-werkwoord", Severity.WAARSCHUWING),
    "S03": ("vaag-woord", Severity.WAARSCHUWING),
    "S04": ("actie-zonder-termijn", Severity.FOUT),
    "V01": ("gezondheidsgegeven", Severity.FOUT),
    "V02": ("identificatienummer", Severity.FOUT),
    "V06": ("prive-omstandigheid", Severity.WAARSCHUWING),
}
"""Name and weight of the rules that a sentence can break, as in the table (which imports all rules)."""


class Remark(NamedTuple):
    """What can be better about a sentence; ``start`` and ``end`` are code points of it, end exclusive."""

    code: str
    severity: Severity
    message: str
    hint: str
    start: int
    end: int

    @property
    def name(self) -> str:
        """The name of the rule."""
        return RULES[self.code][0]


class Verdict(NamedTuple):
    """A sentence, what was seen in it, and the remarks: first on what is private, then in the order S, M, T.

    ``text`` is as a reader sees it (``wrapped.as_sentences``), out of the quotation marks that it was pasted
    with. It is hidden where a rule about privacy hits it: then no remark quotes it, and each is about all
    that is shown of it.
    """

    text: str
    judgement: Judgement
    remarks: tuple[Remark, ...]

    @property
    def smart(self) -> bool:
        """Whether it is measurable, has a term and leaves nothing open."""
        return self.judgement.smart and not self.about("S03")

    @property
    def quotable(self) -> bool:
        """Whether its words may be shown."""
        return self.text != HIDDEN

    def about(self, *codes: str) -> list[Remark]:
        """The remarks with one of these codes."""
        return [remark for remark in self.remarks if remark.code in codes]


NO_SENTENCE: Final = Verdict("", Judgement("", (), (), (), TimeKind.GEEN), ())
"""What there is to say of a line on which none stands."""


def verdict_on(sentence: str) -> Verdict:
    """Judge a sentence."""
    text = out_of_quotes(as_sentences(sentence.strip()))
    private = list(_private(text))
    judgement = judge(text)
    remarks = (
        *private,
        *_vague(judgement, not private),
        *_unmeasured(judgement, not private),
        *_unbound(judgement, not private),
    )
    if private:  # how long it is, and where its words stand, tells of it too
        return Verdict(HIDDEN, judgement, tuple(one._replace(start=0, end=len(HIDDEN)) for one in remarks))
    return Verdict(text, judgement, remarks)


def _private(text: str) -> Iterator[Remark]:
    texts = Texts({("doelen", 0, "verwachting"): text})
    rules = {
        "V01": gezondheid.gezondheidsgegeven,
        "V02": identifiers.identificatienummer,
        "V06": priveleven.prive_omstandigheid,
    }
    for code, rule in rules.items():
        for hit in rule(texts, RuleSettings()):
            hint = _of_a_sentence(hit.hint)
            yield Remark(code, hit.severity or RULES[code][1], hit.message, hint, 0, len(text))


_IN_GIT: Final = r" Kijk ook of [^.]* in de geschiedenis van git staat\."
_TO_IGNORE: Final = r"(bij ‘negeer’ de regel \w+ met \w+ reden) en dit pad"


def _of_a_sentence(hint: str) -> str:
    """What is advised of a text in a plan, as it goes for a sentence that stands in none yet."""
    return re.sub(_TO_IGNORE, r"in het plan \1", re.sub(_IN_GIT, "", hint))


def _vague(judgement: Judgement, quotable: bool) -> Iterator[Remark]:
    """One remark on the first vague verb and one on the first vague word, or one on the whole."""
    for code, kind, why in _VAGUE:
        mark = min((m for m in judgement.vague if m.kind == kind), key=lambda m: m.start, default=None)
        if mark:
            words = f"‘{mark.text}’" if quotable else "Een woord in deze zin"
            hint = advice_on(mark.text if quotable else "").instead  # no limit to what is private
            yield Remark(code, RULES[code][1], f"{words} is vaag: {why}", hint, mark.start, mark.end)
        elif code == "S03" and not judgement.vague_as_a_whole:
            yield from _left_open(judgement.text, quotable)
    if judgement.vague_as_a_whole:
        (whole,) = judgement.vague
        hint = advice_on(whole.text if quotable else "").instead
        yield Remark("S03", RULES["S03"][1], LEFT_OPEN, hint, whole.start, whole.end)


def _left_open(text: str, quotable: bool) -> Iterator[Remark]:
    """*zo snel mogelijk* beside a figure or an act that says not how soon."""
    if not has_part(text.lower(), WORDS_OF_TIME):
        return
    from spvgen.rules.reading.open_times import unanswered_time  # few sentences have such a word

    if left := unanswered_time(text, "", often_told=True):
        words = f"‘{left.word}’" if quotable else "Een woord in deze zin"
        start = text.find(left.word)
        message = f"{words} is vaag: {left.why}."
        yield Remark("S03", RULES["S03"][1], message, HOW_SOON, start, start + len(left.word))


_VAGUE: Final = (
    ("S02", "werkwoord", "niemand kan zien wanneer het genoeg is."),
    ("S03", "woord", "iedereen kan dat anders lezen."),
)


_TIMES: Final = "minimaal 8 van de 10 keer"
"""An example that fits any work, also what a place looks like."""


def _unmeasured(judgement: Judgement, quotable: bool) -> Iterator[Remark]:
    if not judgement.measurable:
        message = "Niemand kan zien of dit is gehaald: er staat geen getal of uitkomst."
        more = "minimaal 5 afspraken" if re.search(r"(?i)\bmeer\b", judgement.text) else _TIMES
        example = "maximaal 2 fouten per week" if quotable and asks_less(judgement.text) else more
        hint = f"Schrijf wat je telt of ziet en wanneer het genoeg is, bijvoorbeeld ‘{example}’."
        yield Remark("M01", RULES["M01"][1], message, hint, 0, len(judgement.text))


def _unbound(judgement: Judgement, quotable: bool) -> Iterator[Remark]:
    if judgement.bounded:
        return
    seen = judgement.times[0] if judgement.times else None
    message = "Er staat niet wanneer het klaar moet zijn of hoe vaak het gebeurt."
    if seen:
        only = _ONLY[seen.kind]
        message = f"{f'‘{seen.text}’' if quotable else 'De tijd in deze zin'} is alleen {only}, geen termijn."
    hint = (
        "Zet erbij hoe vaak (‘elke vrijdag’), bij welk moment in het werk (‘bij elke aanvraag’) of uiterlijk "
        "wanneer (‘uiterlijk 30 juni’)."
    )
    yield Remark("S04", RULES["S04"][1], message, hint, *_extent(seen, judgement.text))


_ONLY: Final = {"start": "een begin", "duur": "hoelang iets mag duren", "tijdstip": "hoe laat op een dag"}


def _extent(seen: Passage | None, text: str) -> tuple[int, int]:
    return (seen.start, seen.end) if seen else (0, len(text))
