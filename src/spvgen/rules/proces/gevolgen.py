"""What may follow: measures told as if they were certain (P17)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed
from spvgen.rules.likeness import denies, told_or_like, weighed, worth_reading
from spvgen.rules.proces.consequence_words import LEAVES_OPEN, SETTLED
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import (
    OF_THE_COURSE,
    OF_THE_EMPLOYER,
    WRITTEN_LATER,
    sentences_in,
    words_in,
)
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import folded

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.verbeterplan import Verbeterplan

# --- A measure that is certain ---------------------------------------------------------------------


_OPEN: Final = words(LEAVES_OPEN)
_TERMS: Final = "(?:(?:je|jouw|het|de) )?(?:salaris|loon|functie|uren|(?:arbeids)?voorwaarden|overgang)"
_JOB: Final = "(?:functie|rol|baan|plek|plaats)"
_THAT_JOB: Final = rf"(?:(?:zo['’]n|die|deze)(?: \w+)?|(?:een|de) (?:ander|lager|lichter)e) {_JOB}"
_WHAT_IT_IS: Final = (
    rf"^\W*(?:(?:dat|dit|{_THAT_JOB}) (?:is|heeft|kent|valt|hoort|zit|betekent|brengt|gaat gepaard)"
    rf"|(?:bij|voor) {_THAT_JOB} (?:hoort|horen|geldt|gelden))\b"
    r"(?!.*\b(?:je|jij|jou|jouw|u|we|wij|ik|straf|gevolg|maatregel|waarschuwing)\b)"
)
"""*Zo'n rol heeft een lagere schaal*: what another job is."""
_LEFT_OPEN: Final = (
    r"\blaatste (?:middel|redmiddel|geval)\b|\bstel(?:t|len)?\b.*\bvoor\b|\bgesprek (?:over|met)\b"
    r"|\bniets? besloten\b|\bgeen uitgemaakte zaak\b|\baan de orde\b|\bdenken\b.*\baan\b"
    r"|\bspreken (?:we|wij) (?:\w+ )?over\b|\bwegen (?:we|wij)\b[^,;:]*\baf\b"
    rf"|\bover {_TERMS}\b[^.;]*\bafspraken\b|\bafspraken over {_TERMS}\b"
)
_FORBIDS: Final = (
    r"\bmag (?:je |u )?(?:dan )?(?:geen|niet)\b|\b(?:geen|niet)(?: \w+){0,3} mag(?: \w+)?\b"
    r"|\bkunnen we(?: dan)? niet anders\b"
)
"""*Je mag dan geen klanten meer bezoeken* leaves nothing open."""
_KEPT: Final = words("blijf blijft blijven behoud behoudt behouden houd houdt")
"""What stays as it is takes nothing away: *je salaris blijft gelijk*."""

_EASED: Final = (
    rf"^\W*(?:bij|in|voor) {_THAT_JOB} .*\b(?:niet (?:van de ene|meteen|direct|ineens|in één keer|zomaar)"
    r"|geleidelijk|in stappen|stap voor stap)\b"
)
"""*Bij zo'n functie bouwen we je salaris niet in één keer af*: how gently."""


# --- A measure without a name, and one that is told elsewhere ---------------------------------------

_SETTLED: Final = Roles(SETTLED)
_FREED: Final = "-undecided -spared -before -wished -of_others"
_LOSSES: Final = (
    "lose yours",
    "hands_over to_other yours",
    "place sent you",
    "no_more_of may_do more",
    "penalty comes",
    "cut pay you",
    "reduced terms",
    "unranked you",
)
_LOST: Final = _SETTLED.meeting(
    *(f"{loss} {case} {_FREED}" for loss in _LOSSES for case in ("failed", "not when")),
    f"ends_for_you when {_FREED}",
)


def gevolg_staat_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een gevolg staat er alsof het al vaststaat.

    Aan het begin weet niemand hoe het plan afloopt. Schrijf daarom wat er kán volgen, en dat jullie het
    eerst samen bespreken. Dat geldt ook voor een waarschuwing, een andere functie, minder uren of minder
    loon, en ook buiten ‘gevolgen’. Loon en functie kun je niet zomaar eenzijdig
    veranderen; vraag daarom HR om mee te kijken.

    Bron: art. 7:611 BW (goed werkgeverschap) en art. 7:613 BW: arbeidsvoorwaarden wijzig je niet zomaar
    eenzijdig.

    Fout:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan volgt een waarschuwing en korten we je bonus.

    Goed:
        gevolgen:
          omschrijving: |
            Haal je de doelen niet, dan kan een waarschuwing volgen. We bespreken eerst met je wat past.
    """
    lost = _LOST.told_among(worth_reading(plan, "P17", OF_THE_EMPLOYER))
    named = list(_certain_measures(plan.gevolgen.omschrijving))
    for sentence, measure in named:
        hint = _can_follow(plan, measure)
        from spvgen.rules.proces.measures import only_named  # only where something is to be told

        if only_named(sentence):
            hint += " De maatregelen zelf zet je daaronder in een lijst, bij ‘maatregelen’."
        yield Hit(("gevolgen", "omschrijving"), _as_settled(sentence), hint, sentence)
    for path, said, sure in told_or_like(plan, "P17", OF_THE_COURSE, dict(lost)):
        told_already = bool(named) and path[0] == "gevolgen"
        report = path[-1] == "besproken" and sure
        later = path[0] in WRITTEN_LATER and not report
        if later or told_already or _leaves_it_open(said, plan, sure=sure):
            continue
        follows = "" if path[0] == "gevolgen" else _what_follows(said)
        quote, hint = follows or said, _not_yet(plan, path, part=bool(follows))
        yield weighed(Hit(path, _as_settled(quote, sure=sure), hint, quote), sure=sure)


def _as_settled(quote: str, *, sure: bool = True) -> str:
    return f"‘{quote.rstrip('.;!')}’ {'staat er' if sure else 'klinkt'} alsof het al vaststaat."


def _can_follow(plan: Verbeterplan, measure: str) -> str:
    from spvgen.rules.vertrek.exit_advice import missed  # only where something is to be told

    return (
        f"Schrijf wat er kan volgen, bijvoorbeeld: ‘{missed(plan)}, dan kan {measure} volgen. "
        "We bespreken eerst met je wat past.’"
    )


def _leaves_it_open(said: str, plan: Verbeterplan, *, sure: bool) -> bool:
    """Whether a sentence says that something can follow, or that nothing does; ``sure``: by its words."""
    if _is_open(said) or _says_if_met(said) or _explains(said, plan.gevolgen.omschrijving):
        return True
    return _takes_nothing(said) if sure else _spares(said) or bool(re.match(_ONLY_THEN, said))


def _says_if_met(sentence: str) -> bool:
    from spvgen.rules.reading.if_met import says_if_met  # few sentences come this far

    return says_if_met(sentence)


_ONLY_THEN: Final = (
    r"(?i)\W*(?:en )?(?:pas (?:dan|daarna)|(?:dan|daarna) pas) (?!\w+ (?:je|jij|u|we|wij|ik|er)\b)"
    r"|.*\b(?:(?:is )?(?:hier|dit|hieronder)(?: is)?|volgt) (?:de|een|het) (?:lijst|lijstje|rijtje)[.!]*$"
)
"""*Pas dan gaat de wagen naar de inpak*: in which order things are done; *dus hier is de lijst*."""


_OR_ELSE: Final = (
    r"(?i)\W*(?:\S+ ){2,}?\S+? (?P<follows>(?:(?:want|en|of) )?(?:anders (?!dan)|zo niet\b"
    r"|(?:doe|lukt|haal|gebeurt) (?:je )?(?:dat|dit|het) niet\b).*)"
)
"""*Je belt er vijf na, anders krijg je …*: what is asked can stay."""


def _what_follows(sentence: str) -> str:
    """The end of a sentence that tells what follows, where what is asked stands before it; else empty."""
    found = re.fullmatch(_OR_ELSE, sentence.strip())
    return found["follows"] if found else ""


_ASKED: Final = (
    r"(?i)^\W*(?:(?:we|wij|ik) (?:\w+ ){0,2}(?:wil|willen|hoop|hopen|verwacht|verwachten|vraag|vragen)"
    r"|(?:het|ons|je|jouw) (?:doel|streven)|(?:de|onze) (?:bedoeling|vraag|afspraak))\b"
    r"[^.;:]*\bdat (?:je|jij|u)\b"
    r"(?!.*\b(?:dan|anders|als (?:het|dat|dit|je|we)|mocht|mis\w*|niet|geen|onvoldoende|weinig)\b)"
)
"""*We willen dat je weer …*: what is asked, and not what follows; it holds no case in which it fails."""


def _takes_nothing(sentence: str) -> bool:
    """Whether a sentence tells what is asked, or of a measure only what it leaves as it is."""
    if re.search(_ASKED, sentence):
        return True
    from spvgen.rules.proces.threatened import without_denials  # only for what was found

    said = folded(composed(sentence))
    left = without_denials(said)
    return left != said and not _LOST(left)


def _spares(sentence: str) -> bool:
    """Whether a sentence says that nothing is taken away."""
    return denies(sentence) or "spared" in _SETTLED.in_sentence(sentence)


def _not_yet(plan: Verbeterplan, path: NodePath, *, part: bool) -> str:
    from spvgen.rules.vertrek.exit_advice import missed

    away = "Haal dit deel weg; wat ervoor staat, mag blijven" if part else "Haal dit hier weg"
    where = "Schrijf" if path[0] == "gevolgen" else f"{away}. Schrijf liever bij ‘gevolgen’"
    return (
        f"{where} wat er kan volgen, bijvoorbeeld: ‘{missed(plan)}, dan bespreken we samen wat er nodig is. "
        "Dat kan ook over je taken, je werkplek of je uren gaan; daarover is nog niets besloten.’"
    )


def _certain_measures(text: str) -> Iterator[tuple[str, str]]:
    """Each sentence that tells a measure as certain, and the mildest one that it names."""
    listed = False
    said = [one for one in sentences_in(text, ";\n") if one.strip()]
    for sentence, behind in zip_longest(said, said[1:], fillvalue=""):
        open_ended = _is_open(sentence)
        listed = listed or (open_ended and ":" in sentence)
        if open_ended or listed or not _KEPT.isdisjoint(words_in(sentence)):
            continue
        measure = _threatened(sentence)
        if not measure or _explains(sentence, text) or _is_talked_over(sentence, behind):
            continue
        if not _says_if_met(sentence):  # no threat to who meets the goals
            yield sentence.strip(), measure


def _threatened(sentence: str) -> str:
    from spvgen.rules.proces.threatened import threatened  # only where nothing is left open

    return threatened(sentence)


def _explains(sentence: str, text: str) -> bool:
    """Whether a sentence tells what a job is, of which the one before it says that it may follow."""
    if sentence.strip() not in text or not re.search(rf"{_WHAT_IT_IS}|{_EASED}", sentence.lower()):
        return False
    before = list(filter(str.strip, sentences_in(text[: text.find(sentence.strip())])))
    return bool(before) and _is_open(before[-1])


_TELLS_WHAT: Final = r"^\W*(?:dat|dit|het) (?:is|zijn|betreft|gaat om) (?:dan )?"
_TALKED_OVER: Final = r"^\W*(?:daarover|dat|dit|hierover) (?:overleg|overleggen|praten|bespreken|spreken)\b"


def _is_talked_over(sentence: str, behind: str) -> bool:
    """*Dat is een andere functie; daarover praten we eerst*: what something is, and what comes first."""
    if not re.search(_TALKED_OVER, behind.lower()) or "eerst" not in behind:
        return False
    return re.search(_TELLS_WHAT, sentence.lower()) is not None


def _is_open(sentence: str) -> bool:
    said = sentence.lower()
    closed = " mag " in said or " niet anders" in said  # few do, and a pattern costs
    open_words = words_in(re.sub(_FORBIDS, "", said) if closed else sentence)
    return not _OPEN.isdisjoint(open_words) or bool(re.search(_LEFT_OPEN, said))
