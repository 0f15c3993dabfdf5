"""Whether a sentence asks anything: a yardstick, a blank or a norm that is still to come does not."""

import re
from typing import Final

from spvgen.wording.indicator import is_yardstick
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import word_at

_ASKING: Final = frozenset({"hoe", "hoeveel", "waar", "waarom", "wanneer", "wat", "welk", "welke", "wie"})
_PUT_OFF: Final = (
    r"(?i)\b(?:(?:nog|nader|later) te (?:bepalen|bespreken)|(?:hoor|hoort|horen) (?:ik|je|we|wij|u) nog"
    r"|(?:hoeveel|aantal|norm|getal)\b[^.?!,;:]{0,20} volgt)"
    r"(?= *(?:[.?!,;:)]|$)| (?:bij|door|in|later|met|na|nog|op|tijdens|van|wel)\b)"
    r"|\bn\.?t\.?b\b|\bnog geen idee\b|, aantal in overleg\b"
)
"""It closes its clause: *nog te bespreken dossiers* are there already."""
_MAY_BE_PUT_OFF: Final = (
    "te bepalen", "te bespreken", "hoor", "volgt", "ntb", "n.t", "nt.b", "geen idee", "aantal in overleg",
)  # fmt: skip
"""Of which a text holds one where something is put off so; few do, and the pattern is long."""

_NORM: Final = (
    r"\b(?:\w*(?:cijfer|doelstelling|getal|percentage|target)|(?:streef|doel|richt)?(?:aantal|drempel|grens|hoeveel"
    r"|maximum|minimum|niveau|norm|score|waarde))\b"
)
_NOT_YET: Final = (
    rf"(?i){_NORM}[^.?!:;]{{0,60}}\b(?:nog(?: [\w.]+){{0,2}} "
    r"(?:vaststel|bepa|afspre|invul|kiez|vastge|ingev|afgespr)\w+"
    r"|(?:stellen|bepalen|spreken|vullen|kiezen|leggen) (?:we|wij|jullie) nog)\b"
    rf"|{_NORM}(?:(?! en )[^.?!,;]){{0,60}}\b(?:volgt|(?:volgt|komt|moet) (?:nog|later)(?: komen)?"
    r"|nog niet bekend)(?= *(?:[.?!;)]|$)| (?:bij|in|na|tijdens) )"
    rf"|\b(?:af|in|nader|nog|overeen|vast) te (?:bepalen|kiezen|komen|leggen|spreken|stellen|vullen) {_NORM}"
    r"|: *(?:nog|nader) (?:(?:\w+ )?te \w+|invullen|bepalen|vaststellen|afspreken)(?= *(?:[.!;]|$))"
)
"""*De norm spreken we nog af*, *volgt nog*, *een nog af te spreken getal*."""
_LATER: Final = frozenset({"nog", "nader", "later", "volgt", "bepalen", "spreken", "stellen"})
_NORMS: Final = (
    "aantal", "cijfer", "doel", "doelstelling", "drempel", "getal", "grens", "hoeveel", "maximum", "minimum",
    "niveau", "norm", "percentage", "score", "target", "waarde",
)  # fmt: skip


def _is_put_off(s: Sentence) -> bool:
    """The norm is still to come, and nothing is counted meanwhile."""
    if s.core_amounts:
        return False
    said = s.text.lower()
    if any(part in said for part in _MAY_BE_PUT_OFF) and re.search(_PUT_OFF, s.text):
        return True
    late = not s.words.isdisjoint(_LATER) and any(word.endswith(_NORMS) for word in s.words)
    return late and re.search(_NOT_YET, s.text) is not None


_BLANKS: Final = ("..", "…", "__", " x", " X", "XX", "xx", "[")
_LEFT_BLANK: Final = (
    r"\b(?:naar|tot|minimaal|minstens|maximaal|hoogstens|ten ?minste) (?:€ ?)?(?:\.{2,}|…|_{2,}|xx?\b|X ?%)"
    r"|(?<!\d )\bx ?(?:%|(?:procent|euro)\b)"
    r"|(?<!nu: )(?<!nu )(?:\.{2,}|…|_{2,}|\b(?:[Xx]{2,}|X)|\[[^\]\d]{0,20}\])"
    r" ?(?:%|procent\b|euro\b|(?:keer|maal|uur) per\b"
    r"|(?<=[\]X._… ])(?!(?:tussen|eens|alles|samen)\b)[a-zë]{3,}(?:en|s)\b)"
    r"|: ?(?:\.{2,}|…|_{2,}) ?$"
)
"""*Van 7,1 naar …*, *… %*, *X offertes*, *hulp van: …*: what it is now may be told, what is asked is not."""


_SOURCES: Final = frozenset({"bron", "bronnen"})
_ELSEWHERE: Final = frozenset({"bijlage", "bijlagen", "hieronder", "hierboven", "pagina", "blz"})


def _only_refers(s: Sentence) -> bool:
    """*Bron: het overzicht van de meldkamer*, *verzuim: zie bijlage 2*: where it stands, and no more."""
    if ":" not in s.text:
        return False
    at = next((at for at, token in enumerate(s.tokens) if token.word == ":"), 0)
    named = at == 1 and s.tokens[0].word in _SOURCES
    return named or (word_at(s.tokens, at + 1) == "zie" and word_at(s.tokens, at + 2) in _ELSEWHERE)


_HOLDS: Final = frozenset({"bestaat", "bestaan", "telt", "tellen"})


def _introduces(s: Sentence) -> bool:
    """*Team Oost bestaat uit 11 monteurs en 2 planners*: who there are, where nothing asks for it."""
    verb = next((at for at, one in enumerate(s.tokens[:_SUBJECT]) if one.word in _HOLDS), 0)
    if not verb or s.marks or any(one.bound or one.percent or one.euro for one in s.amounts):
        return False
    who = any(one.word.endswith(ordered("peopled")) for one in s.tokens[:verb])
    if not who or not words("elk").isdisjoint(s.words) or not _people(s):
        return False
    behind = [one.word for one in s.tokens[verb + 1 :] if one.word[0].isalpha() and "<n>" not in one.keys]
    return len(behind) <= 2 * len(s.amounts) + _JOINED


_SUBJECT: Final = 4  # tokens from the start to the verb of such a sentence, at most
_JOINED: Final = 2  # words beside figures and what they count: *uit*, *en*


def _people(s: Sentence) -> bool:
    """Only people are counted."""
    return bool(s.amounts) and all(one.unit.endswith(ordered("people")) for one in s.amounts)


def _is_left_blank(text: str) -> bool:
    return any(blank in f" {text}" for blank in _BLANKS) and re.search(_LEFT_BLANK, text) is not None


def asks_nothing(s: Sentence) -> bool:
    """A yardstick, a question without an answer, or a norm that is still to come."""
    if _only_refers(s) or is_yardstick(s) or _is_put_off(s) or _is_left_blank(s.text) or _introduces(s):
        return True
    return is_question(s) or _only_counts(s)


def _only_counts(s: Sentence) -> bool:
    """*Hoeveel bezoekers een gids huren*: what is counted, without a norm."""
    if word_at(s.tokens, 0) != "hoeveel" or s.core_amounts:
        return False
    return all(token.word not in _SAYING for token in s.tokens)


_SAYING: Final = frozenset({":", ",", ";"})
"""Behind these a norm may follow."""


def is_question(s: Sentence) -> bool:
    """*Wat kost de verwarming in de winter?*, and no answer behind it."""
    if word_at(s.tokens, 0) not in _ASKING or not s.text.rstrip().endswith("?"):
        return False
    ends = [at for at, token in enumerate(s.tokens) if token.word in ("?", ".", "!", ":")]
    return not ends or ends[0] >= len(s.tokens) - 1
