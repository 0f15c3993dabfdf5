"""Texts that take for granted that the employee will leave (P03)."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.likeness import likeliest, supposed, worth_reading
from spvgen.rules.reading.clauses import people_of
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import (
    OF_THE_EMPLOYER,
    OF_THE_WHOLE,
    Text,
    holding,
    sentences_in,
    texts_under,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.vertrek.exit_named import (
    leads_elsewhere,
    named,
    replaced,
    threat,
    threat_in,
    threatens,
)
from spvgen.rules.vertrek.exit_together import (
    between_the_lines,
    exit_told,
    exit_told_anywhere,
    named_heir,
    of_an_heir,
    of_later_work,
    of_the_end,
    succession_told,
    told_in_plan,
    told_of_topic,
    told_to_you,
)
from spvgen.rules.vertrek.exit_words import SPEAKING
from spvgen.rules.vertrek.help_to_leave import ways_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.reading.together import Meeting

_TEXTS: Final = OF_THE_EMPLOYER | words("""
    sterke_punten bewijs als dan bijlagen reden geboden_ondersteuning gebied titel
""")
_BUT_OCCASIONS: Final = _TEXTS - {"als"}
"""An occasion that an action waits for (*je het niet meer volgt*) says what is hard, not how it ends."""
_DECIDED: Final = frozenset({"afsluiting", "negeer"})
"""Parts in which the outcome may be told: by then it is known."""


def uitkomst_staat_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst doet alsof het vertrek al vaststaat.

    Een verbeterplan is een echte kans. Staat er dat iemand weggaat, dan leest iedereen dat het plan een
    formaliteit is: de medewerker, HR en later misschien een rechter. Schrijf in plaats daarvan wat er kán
    volgen. Bij ‘gevolgen’ mag je ontslag noemen als mogelijkheid, met woorden als ‘kan’ of ‘mogelijk’.
    Ook hulp bij het vinden van ander werk hoort niet in het plan, tenzij de medewerker er zelf om vraagt.
    Kun je een zin ook anders lezen (‘dit is je laatste seizoen bij ons’, ‘op jouw diensten staat vanaf mei
    een nieuwe collega’), dan is dit een waarschuwing. Dat is ook zo bij een dreigement dat het vertrek niet
    noemt: ‘dit is je laatste kans’, ‘ons geduld is op’.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn. Een plan dat
    op vertrek is gericht – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan volgt ontslag.

    Goed:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan kan in het uiterste geval ontslag volgen.
    """
    texts = [(path, text) for path, text in worth_reading(plan, "P03", _TEXTS) if path[0] not in _DECIDED]
    told = _told_together(texts) | _successions(texts, plan)
    speaking = {path for path, _ in holding(texts, SPEAKING)} | told.keys()
    found_at: set[NodePath] = set()
    written = dict(texts)
    told_of = _told_of(plan, [one for one in texts if one[0] in speaking], told)
    for hit in chain(told_of, _between_the_lines(plan), _threats(plan), _outright(plan)):
        if hit.path not in found_at:
            found_at.add(hit.path)
            yield hit
    for path, said in likeliest(plan, "P03", _BUT_OCCASIONS, found_at):
        if path[0] in _DECIDED or (path[0] == "gevolgen" and _leaves_open(plan)):
            continue
        from spvgen.rules.vertrek.no_exits import is_reassured, tells_none  # few texts are so like it

        if not (is_reassured(written[path]) or tells_none(said)):
            yield supposed(_presumed(plan, path, said, Severity.WAARSCHUWING))


def _threats(plan: Verbeterplan) -> Hits:
    for path, text in holding(texts_under(plan, _TEXTS), threat.needed):
        if path[0] not in _DECIDED and (said := threat_in(text)):
            yield _threatened(plan, path, said)


def _threatened(plan: Verbeterplan, path: NodePath, said: str) -> Hit:
    from spvgen.rules.vertrek.exit_advice import open_ended

    message = f"‘{said.rstrip('.!')}’ klinkt als een dreigement, en niet als een echte kans."
    return Hit(path, message, open_ended(plan, path), said, Severity.WAARSCHUWING, certain=True)


def _outright(plan: Verbeterplan) -> Hits:
    """What names an exit outright; it is read in a long and harmless sentence too (*… de opzegbrief*)."""
    written = dict(texts_under(plan, _TEXTS))
    for meeting in (named, replaced, leads_elsewhere, threatens):
        for path, said in told_in_plan(meeting, plan, _TEXTS):
            if path[0] in _DECIDED or (meeting is replaced and path[0] in _RELIEF):
                continue
            from spvgen.rules.vertrek.no_exits import (  # few plans have such a sentence
                is_no_exit,
                is_reassured,
            )

            if is_no_exit(written[path]) or is_reassured(written[path]):
                continue
            if meeting is threatens:
                yield _threatened(plan, path, said)
            elif meeting is leads_elsewhere and _is_help(path):
                yield _help_to_leave(path, said)._replace(certain=True)
            else:
                yield _presumed(plan, path, said, Severity.WAARSCHUWING)._replace(certain=True)


def _leaves_open(plan: Verbeterplan) -> bool:
    """Whether *gevolgen*, which is one story of what may follow, leaves it open anywhere."""
    from spvgen.rules.vertrek.no_exits import left_open  # few texts are so like it

    return any(map(left_open, sentences_in(plan.gevolgen.omschrijving)))


def _told_of(plan: Verbeterplan, texts: list[Text], told: dict[NodePath, str]) -> Hits:
    """What clauses take for granted, then help to leave, and then what several things together tell."""
    no_exit = set()
    for path, text in texts:
        from spvgen.rules.vertrek.exit_clauses import presumed_exit  # a short plan often has no such texts
        from spvgen.rules.vertrek.no_exits import is_no_exit, is_reassured

        if is_no_exit(text) or is_reassured(text):
            no_exit.add(path)
        elif found := presumed_exit(text, people_of(plan), lenient=path[0] == "gevolgen"):
            yield _presumed(plan, path, found)
    yield from _steps_out(plan)
    for path, said in told.items():
        if path not in no_exit:
            yield _presumed(plan, path, said, Severity.WAARSCHUWING)


def _help_to_leave(path: NodePath, said: str) -> Hit:
    from spvgen.rules.vertrek.exit_advice import HELP_TO_STAY

    message = f"‘{said.rstrip('.!')}’: dit is hulp bij vertrek, en geen hulp om het werk beter te doen."
    return Hit(path, message, HELP_TO_STAY, said, Severity.WAARSCHUWING)


def _steps_out(plan: Verbeterplan) -> Hits:
    """Help with a step out of the firm; said kindly, it is like nothing else that tells an exit."""
    texts = [(path, text) for path, text in texts_under(plan, _TEXTS) if _is_help(path)]
    for path, said in ways_out(texts):
        from spvgen.rules.vertrek.no_exits import is_no_exit, is_reassured  # few plans have such a text

        if not (is_no_exit(dict(texts)[path]) or is_reassured(dict(texts)[path])):
            yield _help_to_leave(path, said)._replace(certain=True)


def _presumed(plan: Verbeterplan, path: NodePath, said: str, severity: Severity | None = None) -> Hit:
    from spvgen.rules.vertrek.exit_advice import open_ended

    message = f"‘{said.rstrip('.!')}’ klinkt alsof het vertrek al vaststaat."
    return Hit(path, message, open_ended(plan, path), said, severity)


_HELP: Final = frozenset({"ondersteuning", "acties", "oorzaken", "slotopmerking", "doelen"})


def _is_help(path: NodePath) -> bool:
    return path[0] in _HELP and path[-1] != "bevinding"


def _told_together(texts: list[Text]) -> dict[NodePath, str]:
    """The sentences in which several things together tell an exit, by their path."""
    of_the_whole = told_to_you(exit_told, [one for one in texts if one[0][0] in OF_THE_WHOLE])
    return dict(of_the_whole) | dict(told_to_you(exit_told_anywhere, texts))


_RELIEF: Final = frozenset({"oorzaken", "ondersteuning"})


def _between_the_lines(plan: Verbeterplan) -> Hits:
    """What tells an exit to a careful reader; its words are as ordinary as those of other texts."""
    places: tuple[tuple[Meeting, Callable[[str], bool]], ...] = (
        (between_the_lines, lambda part: part not in _DECIDED),
        (of_the_end, OF_THE_WHOLE.__contains__),
        (of_later_work, lambda part: part not in _DECIDED | _RELIEF),
        (of_an_heir, _RELIEF.__contains__),
        (told_of_topic, lambda part: part == "onderwerp"),
    )
    told = [
        (path, said)
        for meeting, is_place in places
        for path, said in told_in_plan(meeting, plan, _TEXTS)
        if is_place(str(path[-1] if meeting is told_of_topic else path[0]))
    ]
    for path, said in chain(told, _of_somebody_named(told_in_plan(named_heir, plan, _TEXTS), plan)):
        from spvgen.rules.reading.if_met import says_if_met  # few plans have such a sentence
        from spvgen.rules.vertrek.no_exits import is_no_exit

        if not (
            is_no_exit(said) or says_if_met(said)
        ):  # who meets the goals, ends the plan: *een punt achter*
            yield _presumed(plan, path, said, Severity.WAARSCHUWING)._replace(certain=True)


_PART_OF_IT: Final = r"(?i)\d+ (?:van )?jouw\b|\bjouw \w+ (?:in|uit|van|met|boven|onder|buiten|die|voor)\b"


def _successions(texts: list[Text], plan: Verbeterplan) -> dict[NodePath, str]:
    """The sentences in which somebody by name gets what is the employee's, but where that is a relief."""
    found = told_to_you(succession_told, [one for one in texts if one[0][0] not in _RELIEF])
    return dict(_of_somebody_named(found, plan))


def _of_somebody_named(found: Iterable[Text], plan: Verbeterplan) -> Iterator[Text]:
    """The sentences that name somebody else, to whom not only a part of the work goes."""
    for path, said in found:
        if re.search(_PART_OF_IT, said):
            continue
        from spvgen.rules.reading.names import names_in  # few plans have such a sentence

        if any(one.certain for one in names_in(said, people_of(plan).employee)):
            yield path, said
