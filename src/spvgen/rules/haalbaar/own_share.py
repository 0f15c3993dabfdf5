"""What help asks of the employee in money or own time, over a text as a whole (A08).

Some words say it themselves (*op eigen kosten*, *geen uren*): then only a denial beside them makes it fair.
Who pays first may get it back, and of some words one only hears when (a lesson on a Saturday): that is fair
where any other sentence gives money or hours in return.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.haalbaar.own_share_fair import FAIR, LEARNING, OFF
from spvgen.rules.haalbaar.own_share_words import MONEY, TIME
from spvgen.rules.likeness import alike, denies, most_alike
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Meeting, Roles

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.rules.reading.texts import Text

_AS_USUAL: Final = {
    "on_passing": """
        (?:als|zodra|wanneer|mits|nadat|indien)_(?:je|jij|u)_(?:geslaagd|slaagt|certificaat|diploma)
        (?:als|zodra|wanneer|mits|nadat|indien)_(?:je|jij|u)_(?:het|je|uw|dat)_(?:certificaat|diploma|examen)
        (?:als|zodra|wanneer|mits|nadat|indien)_(?:het|je|uw)_(?:certificaat|diploma) bij_slagen
        (?:slaag|slaagt)_(?:je|jij|u) haal_je_(?:het|de_toets|je_examen|het_examen) haalt_u_(?:het|de_toets)
        na_(?:het_behalen|behalen|slagen) na_(?:het|je)_(?:examen|diploma|certificaat)
        (?:bent|ben_je|is)_geslaagd op_vertoon_van tegen_inlevering_van
    """,
    "claims_it": "declareer declareert declareren gedeclareerd indienen (?:dien|dient)_(?:je|u|de|het)",
    "we_hand_in": "door_ons wij we hr",
    "custom": """
        cadeau_aan_jezelf cadeautje_(?:van|aan)_jezelf investeer_je_in_jezelf
        erbij hoort_bij_het_(?:vak|werk) hoort_(?:er|daar)_bij zo_(?:gaat|doen|werkt)_(?:dat|we|het)
        iedereen_doet doet_iedereen is_hier_(?:gewoon|normaal|gebruikelijk) gebruikelijk vanzelfsprekend
    """,
}
"""What is paid back to who passes, and what is said to be usual: *in de bouw doe je dat erbij*."""
_ROLES: Final = Roles(MONEY | TIME | LEARNING | OFF | FAIR | _AS_USUAL)
_PLAIN_ROWS: Final = (
    "on_passing claims_it -also -neg -free_of_it -others -we_hand_in",
    "off custom -free_of_it -we_pay -others -helper",
)
_SURELY_ROWS: Final = (
    "who must_pay lesson -free_of_it -not -we_pay -others",
    "own_purse -not -we_pay -others",
    "debt -not -others",
    "help_costs pay_back -free_of_it -not -others",
    "help_costs pays_back back -free_of_it -not -others",
    "pocket_of from -not -we_pay -others",
    "invoice towards -not -others",
    "bill to_you -not -others -we_pay -suits",
    "partly yours must_pay -not -others",
    "partly to_you -not -others",
    "portion help_costs -not -others",
    "help_costs splits -not -others",
    "your_pay receives portion -not -free_of_it -others",
    "not_refunded -free_of_it -others",
    "your_pay less -not -free_of_it -others",
    "no_pay -free_of_it -others",
    "own_way -not -we_pay -others",
    "own_hours -free_of_it -we_pay -others",
    "leave uses -not -free_of_it -others -if_taken -goes_through",
    "breaks uses -not -free_of_it -after_break -others",
    "overtime spends -not -free_of_it -others",
    "day_off takes -not -free_of_it -others -if_taken",
    "days_off lesson falls -free_of_it -others",
    "free_day with_you -not -free_of_it -others -gets",
    "unpaid_leave -not",
    "no_hours -free_of_it -others",
    "time_for_time not_granted -free_of_it -others",
    "books hours neg -free_of_it -others",
    "makes_up hours later -not -others -shifts",
    "makes_up hours later lesson -not -others",
    "off_clock off -neg",
    "for_free off -neg",
    "if_passed then_paid -also -neg -free_of_it -others",
    *_PLAIN_ROWS,
)
"""What says by itself that the employee gives something, whatever else the text says."""
_IN_A_CLAUSE_ROWS: Final = (
    "refund neg -free_of_it -others -also",
    "your_pay neg -free_of_it -others -also",
)
"""What says so within a clause; in a whole sentence its *niet* may belong to something else."""
_FIRST_ROWS: Final = (
    "arranges self upkeep -not -we_pay -others",
    "self must_pay you -free_of_it -not -we_pay -others",
    "you_pay -free_of_it -not -we_pay -others",
    "advance -free_of_it -not -we_pay -others",
)
"""What is paid first; the employee may get it back."""
_IS_REFUNDED: Final = _ROLES.meeting("claims -neg -on_passing -unsure")
"""What comes back for sure, and not only to who passes."""
_IN_RETURN: Final = _ROLES.meeting(
    "made_up -neg -unsure", "we_pay -neg -unsure", "gets off_work -neg -unsure"
)
"""What comes in return, for sure."""
_AT_THAT_HOUR_ROWS: Final = (
    "off lesson -after_break -no_off -others -helper -teaches",
    "off takes_part -after_break -no_off -others -helper",
)
"""What takes place when few people work."""
_LEARNT_THEN: Final = _ROLES.meeting(
    "off lesson takes_part -after_break -no_off -others",
    "off lesson falls -after_break -no_off -others -teaches",
)
"""The same where work is told of as well: it must be the learning that takes place then."""
_PLAINLY: Final = _ROLES.meeting(*_PLAIN_ROWS)
_SURELY: Final = _ROLES.meeting(*_SURELY_ROWS)
_IN_A_CLAUSE: Final = _ROLES.meeting(*_IN_A_CLAUSE_ROWS)
_FIRST: Final = _ROLES.meeting(*_FIRST_ROWS)
_AT_THAT_HOUR: Final = _ROLES.meeting(*_AT_THAT_HOUR_ROWS)
_ANY: Final = _ROLES.meeting(*_SURELY_ROWS, *_IN_A_CLAUSE_ROWS, *_FIRST_ROWS, *_AT_THAT_HOUR_ROWS)
_WHOLE: Final = frozenset({"if_taken", "shifts"})
"""Roles that a clause has from its sentence."""
_BETWEEN_CLAUSES: Final = r"[,:(]|\b(?:en|maar|want|omdat|zodat|dus)\b"


def worth_reading(texts: list[Text]) -> frozenset[NodePath]:
    """The paths of the texts in which help may ask something: few, and the others cost little."""
    may_ask = {path for path, _ in _ANY.readable_in(texts)}
    return frozenset(path for path, text in texts if path in may_ask or alike("A08", text))


def share(text: str, *, is_help: bool) -> tuple[str, bool]:
    """The sentence in which help asks money or own time, or nothing; and whether it is only like one."""
    if not is_help and "lesson" not in _ROLES.in_sentence(text):
        return "", False
    parts = sentences_in(text, ";")
    read = {part: _ROLES.in_sentence(part) for part in parts}
    if not is_help:  # what happened to somebody is no demand
        read = {part: found for part, found in read.items() if "past" not in found or "still" in found}
    searches = [_SURELY]
    if paid_first := not any(map(_IS_REFUNDED.is_of, read.values())):
        searches.append(_FIRST)
    if unequal := not any(map(_IN_RETURN.is_of, read.values())):
        searches.append(_AT_THAT_HOUR if is_help else _LEARNT_THEN)
    said = next((part for search in searches for part in read if _asks(part, search)), "")
    if not said and is_help and paid_first and unequal and alike("A08", text) and not denies(text):
        return most_alike("A08", text), True
    return said, False


def is_certain(said: str) -> bool:
    """Whether it is how things are done here, at hours off, or paid back to who passes: nothing to weigh."""
    return _PLAINLY.is_of(_ROLES.in_sentence(said))


def tells_of_other_work(said: str) -> bool:
    """*Dan hoort daar een lager uurloon bij*, of what can follow: the pay of other work, no price of help."""
    roles = _ROLES.in_sentence(said)
    return {"your_pay", "less"} <= roles and roles.isdisjoint({"pay_back", "pays_back", "debt", "own_purse"})


def _asks(sentence: str, search: Meeting) -> bool:
    """Whether a sentence or a clause of it is what is looked for."""
    whole = _ROLES.in_sentence(sentence)
    if not (search.may_be_of(whole) or _IN_A_CLAUSE.may_be_of(whole)):
        return False
    clauses = [_ROLES.in_sentence(clause) - _WHOLE for clause in re.split(_BETWEEN_CLAUSES, sentence)]
    clauses = [clause | (whole & _WHOLE) for clause in clauses]
    return any(map(_IN_A_CLAUSE.is_of, clauses)) or any(map(search.is_of, (whole, *clauses)))
