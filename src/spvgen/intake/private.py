"""Whether an answer tells something private: it is not kept then, and not repeated (DOMAIN section 2)."""

import re
from typing import Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.patronen import one_of
from spvgen.rules.privacy import gezondheidsgegeven, identificatienummer
from spvgen.rules.rule import RuleSettings, Texts

_WHERE: Final[NodePath] = ("oorzaken", 0, "bevinding")
"""A place where a plan speaks of the employee, so that a word about health is theirs."""

_FAMILY: Final = one_of(r"""
    man vrouw echtgenoot echtgenote partner ex vriend vriendin verloofde moeder vader ouders? schoonouders?
    schoonmoeder schoonvader kind(?:eren)? zoons? zoontje dochters? dochtertje baby tweeling broers?
    zus(?:sen)? zusje broertje opa oma gezin familie huwelijk
""")
_MONEY_AND_LAW: Final = one_of(r"""
    scheiding schulden hypotheek huisuitzetting faillissement detentie strafzaak verslaving rouw
    mantelzorg\w* thuissituatie privéleven priv[eé]-?situatie
""")
_ALWAYS: Final = one_of(r"""
    echtscheiding\w* mantelzorg\w* schuldhulp\w* schuldsanering\w* beslaglegging loonbeslag rouwverwerking
    relatieproblemen relatiebreuk huwelijksproblemen geldzorgen geldproblemen familieomstandigheden
    privéproblemen privéomstandigheden thuisproblemen scheidingsprocedure voogdij omgangsregeling gokschulden
    kinderopvang
""")
_HEALTH: Final = (
    r"(?:heb|hebt|heeft|had|kreeg|krijgt|onderging|ondergaat|wacht op)\s+(?:\w+\s+){0,2}(?:operatie|ingreep)"
    r"|geopereerd|slaapt? slecht|slecht slaapt?|drinkt te veel|te veel drinkt|gokt|verslaafd|depressieve?"
)
"""What the rule on health (V01) leaves to the context, and here is about the employee."""

_WHOSE: Final = r"(?:mijn|m['’]n|je|jouw|zijn|z['’]n|haar|hun|diens)"
_TOLD: Final = re.compile(
    rf"\b(?:ik|je|jij|hij|zij|ze)\b[^.]{{0,40}}\b(?:{_HEALTH})\b"
    rf"|\b{_WHOSE}\s+(?:\w+\s+)?(?:{_FAMILY}|{_MONEY_AND_LAW})\b(?!-)"
    rf"|\b(?:{_ALWAYS})\b"
    r"|\bin (?:een )?(?:vecht)?scheiding\b"
    r"|\b(?:ga|gaan|gaat) (?:\w+ ){0,2}scheiden\b|\b(?:ben|bent|is) (?:\w+ ){0,2}gescheiden\b"
    r"|\bproblemen thuis\b|\bthuis (?:problemen|ruzie|zorgen)\b",
    re.IGNORECASE,
)
_ANYBODY: Final = re.compile(
    rf"\b(?:{_FAMILY}|{_MONEY_AND_LAW}|{_HEALTH}|operatie|ziekenhuis|gezondheid|psycholoog|huisarts|therapie"
    r"|begrafenis|overlijden)\b",
    re.IGNORECASE,
)
_SOMEBODY: Final = re.compile(r"\b(?:ik|je|jij|hij|zij|ze|zijn|haar|mijn|heeft|hebt|heb)\b", re.IGNORECASE)


def tells_private(text: str, naam: str, *, personal: bool = False, label: bool = False) -> bool:
    """Whether a text tells of health, of private life, or holds a number that finds a person.

    A loose word about health counts too, for a plan would get a finding on it. In a ``label``, such as a job,
    it only counts where somebody is spoken of: *Bedrijfsarts* tells nothing. ``personal`` is for an answer
    about private circumstances: there every word of the kind tells.
    """
    names = tuple(dict.fromkeys((naam, *naam.split()[:1])))
    if _TOLD.search(text) or (personal and _ANYBODY.search(text)):
        return True
    loosely = not label or bool(_SOMEBODY.search(text)) or names[-1] in text
    texts = Texts({_WHERE: text}, names)
    hits = [hit for rule in (gezondheidsgegeven, identificatienummer) for hit in rule(texts, RuleSettings())]
    return any(loosely or (hit.severity or Severity.FOUT) is Severity.FOUT for hit in hits)
