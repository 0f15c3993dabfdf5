"""What an employee may beside a plan: whether a text of one's own says so already.

It is read strictly: what is told twice does less harm than what is told nowhere.
"""

import re
from typing import Final

_COPY: Final = r"\b(?:kopie|afschrift|exemplaar)\b(?! van (?!(?:dit|het|je|uw|jouw) (?:verbeter)?plan\b))"
_YOURS: Final = (
    r"\b(?:(?:krijg|ontvang)t? (?:je|jij|u)|(?:je|jij|u) (?:krijgt|ontvangt|hebt|houdt)|(?:geven|heb|houd) je"
    r"|hebt u|voor (?:jou|u)|jouw)\b"
)
_FILE: Final = r"\b(?:\w*dossier|map|mapje)\b"
_LOOK: Final = r"\b(?:inzien|in te zien|inkijken|kijken|bekijken|lezen|zien|openen|inzage)\b"
_YOU_MAY: Final = r"\b(?:(?:je|jij|u) (?:mag|kunt|hebt recht)|(?:mag|kun|kunt) (?:je|jij|u)|kunt uw)\b"
_TALK: Final = r"\b(?:gesprek|gesprekken|evaluatie|evaluaties)\b"
_SOMEBODY: Final = r"\b(?:iemand|wie (?:je|jij|u)|een (?:ander|bekende|collega))\b"
_ALONG: Final = r"\b(?:mee|meenemen|meebrengen|meekomen|(?:je |zich )?laten (?:bijstaan|vergezellen))\b"
_FREELY: Final = r"\b(?:mag|kun|kunt|neem|wil|meenemen)\b"
_SAID: Final = {
    "kopie": ((_COPY, _YOURS),),
    "dossier": (
        (_FILE, _LOOK, _YOU_MAY),
        (rf"^(?:(?:je|uw|het) )?{_FILE} {_LOOK}|^{_LOOK} in (?:je|uw|het) {_FILE}",),
    ),
    "gesprek": (
        (_TALK, _FREELY, _SOMEBODY, _ALONG),
        (_TALK, _YOU_MAY, r"\blaten (?:bijstaan|vergezellen)\b"),
    ),
}
"""Right → what a sentence has that tells of it, in one of these ways."""
_DENIED: Final = r"\b(?:geen|niet|nooit|niemand|pas)\b"
_SENTENCE: Final = r"[^.!?;]+?(?=[.!?;]|\n\s*[-•*\n]|\Z)"


def telling_of(text: str, right: str) -> str:
    """The sentence that tells of a right: one's ``kopie``, ``dossier``, or who may come to a ``gesprek``.

    Empty where none does.
    """
    sentences = (" ".join(one.split()).lstrip("-•* ") for one in re.findall(_SENTENCE, text))
    return next((one for one in sentences if _tells(one.lower(), right)), "")


def _tells(sentence: str, right: str) -> bool:
    if re.search(_DENIED, sentence):
        return False
    return any(all(re.search(part, sentence) for part in way) for way in _SAID[right])
