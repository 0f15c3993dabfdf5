"""Whether a term with *binnen* is what each case may take (*klachten binnen twee weken*) or ends for all."""

from collections.abc import Container, Sequence
from itertools import pairwise
from typing import Final

from spvgen.wording.measures import is_participle
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import Token, keys_at, until, word_at

_GOT: Final = frozenset({"heeft", "krijgt", "ontvangt", "hebben", "krijgen", "ontvangen", "horen", "hoort"})
_BECOMES: Final = frozenset({"zijn", "worden", "gaan"})
"""*Defecte lampen zijn binnen een week vervangen*: whenever there are any."""
_COME_IN: Final = ("gekomen", "ontvangen", "gemeld", "gediend", "geleverd", "bezorgd", "aangevraagd")
_BECOMES_ONE: Final = frozenset({"is", "wordt", "krijgt"})
_IF: Final = frozenset({"als", "indien", "wanneer", "wie"})
_NEW: Final = frozenset({"nieuwe", "nieuw"})
_UPON: Final = frozenset({"bij", "na"})
_ON: Final = frozenset({"op", "na", "bij", "over"})
"""*Op een verzoek wordt binnen tien dagen beslist*: on any of them."""
_ANYONE: Final = frozenset({"een", "iemand", "er", "die", "dat"})
_LASTING: Final = ("tijd", "duur", "termijn")
"""*Doorlooptijd binnen zes weken*: how long it takes."""
_PART: Final = frozenset({"%", "procent"})


def longest_service(tokens: Sequence[Token]) -> int:
    """The longest term in days that is what each case may take, given what else the sentence says."""
    said = {token.word for token in tokens}
    if not _PART.isdisjoint(said) or any(_is_case(word) for word in said):
        return 366
    if not words("elk").isdisjoint(said) or (word_at(tokens, 0) in _ON and word_at(tokens, 1) == "een"):
        return 99
    if "worden" not in said:
        return 5 if _opens_with_any(tokens) or _does_with_any(tokens) else 1
    return 31 if _opens_with_several(tokens) else 5


def _changes_share(tokens: Sequence[Token]) -> bool:
    """*binnen drie maanden van 11% naar 7%*: by then, for all of them."""
    moved = {"van", "naar"}
    figures = {one.word for one, other in pairwise(tokens) if "<n>" in other.keys}
    return moved <= figures and not _PART.isdisjoint(token.word for token in tokens)


def _opens_with_any(tokens: Sequence[Token]) -> bool:
    """*Een reactie is binnen vijf dagen verstuurd*: any of them, each within its own term."""
    return word_at(tokens, 0) == "een" and "<woord>" in keys_at(tokens, 1)


def _does_with_any(tokens: Sequence[Token]) -> bool:
    """*Uitslagen bespreken we binnen drie dagen*: all that there will be."""
    first = word_at(tokens, 0)
    bare = first.endswith(("en", "s")) and first not in words("determiners") and "<n>" not in tokens[0].keys
    return bare and word_at(tokens, 2) in ("we", "wij", "je", "jij")


def _opens_with_several(tokens: Sequence[Token]) -> bool:
    """*Tentamens worden*: all that there will be; *de tentamens* and *twintig tentamens* are there."""
    first = word_at(tokens, 0)
    bare = first.endswith(("en", "s")) and "<n>" not in tokens[0].keys and first not in words("determiners")
    return bare and word_at(tokens, 1) in _BECOMES


def is_each_term(tokens: Sequence[Token], start: int, *, spanned: bool) -> bool:
    """Whether a term of weeks or more at a character is that of each case; at the start it never is.

    It is for a share over a span that the sentence names too: *in 2026 is 95% binnen acht weken beslist*.
    """
    at = next(at for at, token in enumerate(tokens) if token.start >= start)
    if word_at(tokens, at) != "binnen" or at < 1 or _changes_share(tokens):
        return False
    ahead = tokens[:at]
    part = word_at(tokens, 1) == "van" or any(token.word in _PART for token in ahead)
    return (
        ahead[-1].word.endswith(_LASTING)
        or (spanned and any(token.word in _PART for token in ahead))
        or _responds(ahead)
        or _has_come_in(tokens)
        or _opens_with_case(tokens, at)
        or any(_is_of_case(one, other, part=part) for one, other in pairwise(ahead))
    )


def _responds(ahead: Sequence[Token]) -> bool:
    """*Wij reageren op alle sollicitanten binnen twee weken*: on each of them in its own time."""
    said = [token.word for token in ahead]
    verb = next((at for at, word in enumerate(said) if word.startswith(("reage", "antwoord"))), None)
    return verb is not None and "op" in said[verb:]


def _has_come_in(tokens: Sequence[Token]) -> bool:
    """*Een ingekomen brief wordt*: any of those that come in."""
    came = word_at(tokens, 0) == "een" and word_at(tokens, 1).endswith(_COME_IN)
    return came and word_at(tokens, 3) in _BECOMES_ONE


def _opens_with_case(tokens: Sequence[Token], at: int) -> bool:
    """*Huurders krijgen*, *een nieuwe huurder heeft*, *als iemand opzegt*: whenever there is one."""
    first, second = word_at(tokens, 0), word_at(tokens, 1)
    if first in _IF:
        return any(token.word == "," for token in tokens[:at])
    each = words("elk")
    if (first in _UPON and second in each) or (first == "een" and word_at(tokens, 2) in ("die", "dat")):
        return True
    if first in each | {"een"} and second in _NEW:
        return first in each or word_at(tokens, 3) in _GOT
    if first in _NEW and word_at(tokens, 2) in _GOT:
        return True
    described = first.endswith("e") or is_participle(first)
    if described and first not in words("determiners") and second.endswith(("en", "s")):
        return word_at(tokens, 2) in _BECOMES and first not in _NEW
    bare = second if first.endswith("e") and first not in words("determiners") else first
    return bare.endswith(("n", "s")) and (_is_case(bare) or bare in words("receivers"))


def _is_of_case(one: Token, other: Token, *, part: bool) -> bool:
    """*elke klacht*, *na een incident*, *krijgen huurders*, *90% van de bezwaren*."""
    whose = _is_case(other.word) or other.word in words("receivers")
    shared = part and (one.word == "de" or "<n>" in one.keys)
    return whose and (shared or one.word in words("elk") | {"een"} | _GOT | _NEW)


def _is_case(word: str) -> bool:
    return word.endswith(ordered("cases"))


def is_any_time(tokens: Sequence[Token], *, counted: bool) -> bool:
    """*voordat je belt*, *voordat een klant komt*: before each time, and not before one event."""
    befores = (at for at, token in enumerate(tokens) if token.word in ("voordat", "eer"))
    return any(
        word_at(tokens, at + 1) in words("subjects") | words("elk") | _ANYONE
        or (not counted and _comes_and_goes(word_at(tokens, at + 2)))
        for at in befores
    )


def _comes_and_goes(word: str) -> bool:
    """*voordat de bus vertrekt*, *voordat de klant tekent*: there is one every day."""
    return word in words("comers") or word.endswith(ordered("cases"))


def begins_once(tokens: Sequence[Token], timed: Container[int]) -> bool:
    """*voordat de kermis begint heeft elke kraam een stekker*; a lesson begins time and again."""
    opened = [at for at, token in enumerate(tokens) if token.word in _BEFORE and at in timed]
    clauses = [tokens[at : until(tokens, at, _BEGINS)] for at in opened]
    return any(
        word_at(clause, 1) in _THE and all(_AGAIN.isdisjoint(token.keys) for token in clause)
        for clause in clauses
    )


_BEFORE: Final = frozenset({"voordat", "eer"})
_THE: Final = frozenset({"de", "het", "onze", "ons"})
_BEGINS: Final = frozenset({"begint", "beginnen", "start", "starten", "losbarst", "opengaat"})
_AGAIN: Final = frozenset({"<dienst>", "<herhaal>", "<samenkomst>", "<dagdeel>", "<weekdag>"})
