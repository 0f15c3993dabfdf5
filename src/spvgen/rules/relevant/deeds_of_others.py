"""What others do or decide in a goal, and the employee nothing (R05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.relevant.deeds_words import DEEDS, TOGETHER
from spvgen.rules.relevant.who_acts import are_persons, doer_at, others_act
from spvgen.wording.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Mapping

_BESIDE: Final = (
    r"(?<!akkoord )(?<!toestemming )(?<!goedkeuring )(?<!krijgt )(?<!% )\b"
    r"(van|[Aa]an|[Vv]oor|[Vv]óór|[Bb]ij|[Mm]et|[Nn]aar|[Uu]it|[Oo]ver|[Tt]egen|[Oo]nder|[Nn]amens) "
    r"(?:(?:de|het|een|je|jouw|onze|alle) )?(?:\w+e )?[\w'-]+"
)
"""Whom something is of or for, does nothing in that sentence: *de cijfers voor het hoofdkantoor*."""
_YOU_ACT: Final = (
    r"(?i)^[^,]+, dan\b|(?:^|[;:] |\b(?:en|of|dan|maar|daarvan) )(?:je|jij) "
    r"(?!(?:krijgt|ontvangt|verdient|wordt|team\w*|assistent|klant|afdelingshoofd)\b)\w+t\b"
    r"|(?<!\bde )(?<!\bhet )(?<!\been )(?<!\bonze )"
    r"\b(?!(?:van|met|op|in|aan|voor|vóór|naar|bij|door|over|uit|tot|om|onder|tegen|na|naast|per|en|of|maar|dat"
    r"|die|als|wat|hoe|waar|omdat|zodat|doordat|zodra|wanneer|voordat|nadat|terwijl|waarop|waarin|waarmee|niet"
    r"|ook|dan|krijg|ontvang|word|al|alle|van al)\b)"
    r"(?:\w+(?<![tns])|moet|zet|laat|start|sluit|kunt|lees|los|kies|wijs|doet?|toets|test) "
    r"(?:je|jij)\b"
)
"""*Je* as who does it, before or behind its verb, and what is done if others do something.

*Keurt de directie je voorstel goed* is of the board.
"""

_SUBJECT: Final = re.compile(
    r"(?:(?:elke|iedere|per|in|op|eind|begin|vóór|voor|vanaf|uiterlijk|binnen|tijdens|na|aan) "
    r"[^,]{2,40}? \w+[tn] )?(?:de|het|onze|alle|iedere|elke) (?:\w+e )?([\w'-]+) (?!(?:die|dat)\b)",
    re.IGNORECASE,
)
"""Who acts in a sentence that begins with who does, or with when."""
_AGENT: Final = re.compile(r"(?<!niet )\bdoor (?:de|het|onze) (?:\w+e )?([\w'-]+)")
_SIDE: Final = re.compile(
    r"(?i),? (?:zodat|waardoor|opdat)\b.*$|,? (?:die|dat) je (?:hebt|had) \w+|, is (?:het|de|een|in) .*$"
    r"|^dat (?=(?:de|het|alle) )|; (?:de|het) \w+ heeft (?:dat|dit) .*$"
)
"""What follows from a deed, or tells of it: *de koppeling die je hebt besteld*."""
_SEE: Final = (
    "(?:zorgt|bereikt|regelt|maakt|waakt|waarborgt|garandeert|borgt)(?: ervoor| er voor)?"
    "|draagt er zorg voor|ziet er ?op toe|staat er ?voor in|staat er garant voor|stuurt er ?op"
)
_YOU_SEE_TO: Final = re.compile(
    rf"(?i)\b(?:(?:je|jij|u) (?:{_SEE})|je krijgt (?:(?:het )?voor elkaar|gedaan)|we rekenen erop),? dat "
    r"|^je laat (?=(?:de|het|alle) )"
)
"""*Je zorgt dat de leverancier op tijd levert* asks a deed of the supplier."""
_OTHERS: Final = frozenset({"decides", "supplies", "place", "people", "shift"})
_IN_THEIR_HANDS: Final = frozenset({"decides", "supplies"})
_NOT_SO: Final = frozenset({"when", "gets", "waits", "has"})
_ANYONE: Final = frozenset({"people", "served"})
_CONSENT: Final = re.compile(
    r"\b(?:handtekening(?:en)?|steun|instemming|medewerking|vertrouwen|draagvlak|fiat) (?:van|bij|onder)"
    r" (?:(?:de|het|alle|onze|beide|hele|twee|drie|vier|vijf|\w+ste) )*(?:\w+e )?([\w'-]+)"
)
"""What others give when they back something: *heeft de steun van alle afdelingshoofden*."""
_SIGN: Final = re.compile(
    r"\b(?:alle|beide|de|onze) (?:\w+ (?:de )?)?([\w'-]+) (?:hun|een|haar|zijn) "
    r"(?:handtekening|akkoord|fiat|instemming)\b.*\b(?:gezet|gegeven|zetten|geven)\b"
)
"""Others who do so: *waar alle vakgroepen hun handtekening onder hebben gezet*."""
_AS_A_STEP: Final = re.compile(
    r"(?i)\b(?:elke?|iedere?|per|vooraf|eerst|vraagt|vragen|zonder|als|wanneer|geen)\b"
)
_YOU_HAVE: Final = re.compile(r"(?i)\b(?:je|jij) (?:hebt|geniet|krijgt|wint|verwerft)\b")
_BARS_AGENT: Final = frozenset({"when", "verdict", "gets"})


_BECAUSE_OF: Final = re.compile(
    r"\b(?:geen|niet|nooit|niets)\b.* door (?:\w+ ){1,2}van (?:(?:de|het|een|onze) )?([\w'-]+)"
)
"""*Er valt geen optreden uit door afzeggingen van artiesten.*"""
_OF_THEIRS: Final = re.compile(
    r"(?:[Dd]e|[Hh]et|[Aa]lle) (?:\w+e )?\w+ van (?:de|het|onze) (?:\w+e )?([\w'-]+) "
    r"(?:vallen|valt|dalen|daalt|stijgen|stijgt|bedragen|bedraagt|arriveren|arriveert)\b"
)
"""How a thing of others turns out: *De offertes van de drukkerij vallen binnen het budget*."""
_PACE_OF_THEIRS: Final = re.compile(
    r"(?i)^de (?:\w+e )?(?:wachtlijst|wachttijd|levertijd|doorlooptijd|responstijd|achterstand)(?:en)? "
    r"(?:van|bij) (?:(?:de|het|onze) )?(?:\w+e )?([\w'-]+) .*"
    r"\b(?:korter|kleiner|maximaal|hoogstens|hooguit|gehalveerd|weg)\b"
)
"""How fast others are: *De wachtlijst bij de ketenpartners is korter dan vier weken*."""
_DONE_BY: Final = re.compile(
    r"^(?!.*\b(?:je|jij|jou|jouw)\b).*\bword(?:t|en) (?:[^,;]* )?(?!gevolgd)\w+ "
    r"door (?:de|alle|onze) (?:\w+e )?([\w'-]+)"
)
"""What others are to do, put passively: *wordt gedraaid door de vrijwilliger die op het rooster staat*."""


class Deeds:
    """What others do or decide in a sentence, and the employee nothing."""

    def __init__(self, parties: Mapping[str, str]) -> None:
        self._roles = Roles({**parties, **DEEDS})
        self._meets = self._roles.meeting(*TOGETHER)

    def deed(self, asked: str) -> str:
        """The sentence in which others do or decide what is asked."""
        return next(filter(self._is_theirs, sentences_in(asked)), "")

    def seen_to(self, asked: str) -> str:
        """The sentence in which the employee has to see to it that others do something."""
        return next(filter(self._is_seen_to, sentences_in(asked)), "")

    def _is_seen_to(self, sentence: str) -> bool:
        said = _YOU_SEE_TO.sub("", sentence)
        return said != sentence and self._is_asked(_SIDE.sub("", said))

    def _is_theirs(self, sentence: str) -> bool:
        asked = _YOU_SEE_TO.sub("", sentence)
        said = _SIDE.sub("", asked)
        if self._is_seen_to(sentence) or self._consent(said):
            return True
        if re.search(_YOU_ACT, said):
            return False
        return (asked == sentence and self._begin(said)) or self._do(said) or self._cause(said)

    def _begin(self, said: str) -> bool:
        """Whether others are the ones who act, whatever they do."""
        alone = _BARS_AGENT.isdisjoint(self._roles.in_sentence(said))  # gives nothing, judges nobody's work
        return others_act(said, self._is_other if alone else are_persons, self._is_anyone)

    def _do(self, said: str) -> bool:
        """Whether others do what is known to be theirs."""
        if self._acts(_SUBJECT.match(said), _NOT_SO) or self._acts(_AGENT.search(said), _BARS_AGENT):
            return True
        if self._is_done_by_people(_DONE_BY.search(said)):
            return True
        return bool(self._meets(re.sub(_BESIDE, r"\1", said)))

    def _is_done_by_people(self, by: re.Match[str] | None) -> bool:
        """Whether it is others from outside who have to do it; not to judge it or to get it."""
        if not by or "people" not in self._roles.of(by[1].lower()):
            return False
        return _BARS_AGENT.isdisjoint(self._roles.in_sentence(by.string))

    def _cause(self, said: str) -> bool:
        """Whether it hangs on a thing of others how it turns out."""
        if any(map(self._is_anyone, _BECAUSE_OF.findall(said.lower()))):
            return True
        theirs = _OF_THEIRS.match(said) or _PACE_OF_THEIRS.match(said)
        return theirs is not None and bool(self._roles.of(theirs[1].lower()) & _IN_THEIR_HANDS)

    def _consent(self, said: str) -> bool:
        """Whether others have to sign or to back something; not as a step that belongs to the work."""
        who = _SIGN.search(said) or _CONSENT.search(said)
        if not who or _AS_A_STEP.search(said) or not self._is_anyone(who[1].lower()):
            return False
        return not re.search(_YOU_ACT, _YOU_HAVE.sub("", said))

    def _is_asked(self, said: str) -> bool:
        """Whether the employee has to see to a deed of others; not to what these get or know."""
        who = doer_at(split_words(said), 0, self._is_asked_of)
        return who is not None and _NOT_SO.isdisjoint(self._roles.in_sentence(said))

    def _acts(self, who: re.Match[str] | None, barred: frozenset[str]) -> bool:
        """Whether the one who acts is another party, whatever it does."""
        if not who or not self._is_party(who[1].lower()):
            return False
        return barred.isdisjoint(self._roles.in_sentence(who.string))

    def _is_party(self, word: str) -> bool:
        party = self._roles.of(word)
        return bool(party & _IN_THEIR_HANDS) and "own_house" not in party

    def _is_other(self, word: str) -> bool:
        return are_persons(word) or self._is_party(word)

    def _is_anyone(self, word: str) -> bool:
        return self._is_other(word) or bool(self._roles.of(word) & _ANYONE)

    def _is_asked_of(self, word: str) -> bool:
        return are_persons(word) or bool(self._roles.of(word) & _OTHERS)
