"""Private life in plain words: a sitter who calls off, a ring that is gone, who was voted for (V06).

A part of ``private_together``: a row stands for a way of saying, and the bars for the work that it is like.
Each theme has its own words and ways: ``signs_of_home``, ``signs_of_money`` and ``signs_protected``.
"""

from typing import Final

from spvgen.rules.privacy import signs_of_home, signs_of_money, signs_protected
from spvgen.rules.privacy.private_words import ROWS
from spvgen.rules.reading.clause_words import OUTSIDERS
from spvgen.rules.reading.together import Roles

ROLES: Final = Roles(
    {
        **signs_of_home.ROWS,
        **signs_of_money.ROWS,
        **signs_protected.ROWS,
        # what several of them need
        "you": ROWS["you"],
        "strangers": f"""
        {OUTSIDERS} huurder* inwoner* debiteur* cursist* student* kandidaat kandidaten sollicitant* gasten
        """,
        "are": "ben bent",
        "was_in": "hebt heb",
        "has_to": "moet moest staat stond verschijnen verschijnt voorkomen",
        "legal_work": """
        dossier* cliënt* zaken advocaat griffie* vonnis* stukken termijn* rapport* pleidooi* zittingsrooster
        verdachte* tolk* bode
        """,
    }
)
_tells: Final = ROLES.meeting(*signs_of_home.SOUGHT, *signs_of_money.SOUGHT)
_tells_protected: Final = ROLES.meeting(*signs_protected.SOUGHT)


def tells(sentence: str) -> bool:
    """Whether a sentence, folded, in which whoever it is about is *je*, tells of what plays at home."""
    return _tells.is_in_a_part(sentence)


def tells_protected(sentence: str) -> bool:
    """Whether it tells what the law protects most."""
    return _tells_protected.is_in_a_part(sentence)
