"""Where a main clause begins without a comma: *haal je het niet dan word je ontslagen* (P03)."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from spvgen.rules.patronen import words
from spvgen.rules.zinsdelen import Clause, Word

_VERBS: Final = words("""
    ben bent is word wordt worden volgt volgen eindigt stopt ga gaat gaan moet moeten zal zult zullen kan kun
    kunnen neem neemt nemen ontsla ontslaat ontslaan beëindig beëindigt beëindigen verlies verliest raak raakt
    loopt houdt scheiden zeg zegt zeggen vraag vraagt vragen start starten bied biedt bieden krijg krijgt rest
    dien dient dienen vertrek vertrekt verlaat verleng verlengt verlengen zet zetten leg leggen stuur sturen
    leidt hoeft hoeven mag mogen wil willen heb hebt heeft hebben
""")
"""Finite verbs that open the news about an exit, or what denies or softens it."""

_SUBJECTS: Final = words("je jij u we wij er ontslag onze ons jouw het de beëindiging afscheid dat")
_OPENERS: Final = words("bij zonder")
_COMPARED: Final = r"\w{3,}er|meer|minder|anders|niets|niemand"


def parted(clause: Clause) -> Iterator[Clause]:
    """The clause, cut where *dan word …* begins, or in a condition *word je …*, *volgt ontslag*."""
    written = clause.words
    cut = next((at for at in range(1, len(written) - 1) if _opens_main_clause(written, at)), 0)
    for begin, end in pairwise((0, cut, len(written)) if cut else (0, len(written))):
        yield _of(written[begin:end])


def _of(written: tuple[Word, ...]) -> Clause:
    return Clause(written, "".join(word.role for word in written))


def _opens_main_clause(written: tuple[Word, ...], at: int) -> bool:
    word, behind = written[at].text, written[at + 1].text
    if word == "dan":
        return behind in _VERBS and not re.fullmatch(_COMPARED, written[at - 1].text)
    subject = behind in _SUBJECTS or written[at + 1].role == "E"
    return at > 1 and word in _VERBS and subject and _conditional(written)


def _conditional(written: tuple[Word, ...]) -> bool:
    """*Als je …*, *dat je …*, *bij …*, *zonder …*, or a verb before its subject: *haal je …*."""
    words_only = [word for word in written if word.role not in tuple(",&")]
    if len(words_only) < 2:
        return False
    first, second = words_only[0], words_only[1]
    inverted = first.role in tuple("wZhKG") and (second.role in tuple("EJW") or second.text == "het")
    return first.role in tuple("?<R") or first.text in _OPENERS or inverted
