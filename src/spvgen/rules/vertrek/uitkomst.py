"""Texts that take for granted that the employee will leave (P03)."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import composed
from spvgen.rules.likeness import counts_leave_out, likeliest, supposed, worth_reading
from spvgen.rules.reading.clauses import People, people_of
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.reading.texts import (
    OF_THE_EMPLOYER,
    OF_THE_WHOLE,
    Text,
    has_word,
    holding,
    sentences_in,
    texts_under,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.vertrek.exit_together import (
    exit_told,
    exit_told_anywhere,
    goes_home,
    is_on_the_way,
    is_relieved,
    left_open,
    succession_told,
)
from spvgen.rules.vertrek.exit_words import (
    EXIT,
    PARTS,
    denied,
    exit_role,
    settled,
    shown_the_door,
)
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_TEXTS: Final = OF_THE_EMPLOYER | words("""
    sterke_punten bewijs als dan bijlagen reden geboden_ondersteuning gebied titel
""")
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
    speaking = {path for path, _ in holding(texts, _speaking_of_exits())} | told.keys()
    found_at: set[NodePath] = set()
    told_of = _told_of(plan, [one for one in texts if one[0] in speaking], told)
    for hit in chain(told_of, _steps_out(plan), _threats(plan)):
        if hit.path not in found_at:
            found_at.add(hit.path)
            yield hit
    for path, said in likeliest(plan, "P03", _TEXTS, found_at):
        if path[0] in _DECIDED or (path[0] == "gevolgen" and _leaves_open(plan)):
            continue
        if not any(
            told(said) for told in (is_on_the_way, is_relieved, _is_reproach, counts_leave_out, goes_home)
        ):
            yield supposed(_presumed(plan, path, said, Severity.WAARSCHUWING))


_THREATENING: Final = parts("""
    laatste_kans kans_is kans_zijn kansen_is kansen_zijn kans_verspeeld kansen_verspeeld kans_gehad
    kansen_gehad kans_komt kans_krijg kans_geven kans_is_er kansen_krijg kansen_komen kans_meer
    kansen_meer tweede_kans nieuwe_kans derde_kans volgende_kans andere_kans een_kans extra_kans geduld
    de_maat genoeg_is nu_of_nooit erop_of gewaarschuwd je_tellen draadje horen_wil zwaait_er zwaaien_er
    de_rapen wat_beleven ervan_lusten ook_anders weet_je je_weet menens mee_weg tijd_van misstap misser
    fout_en
""")
"""Parts of which each threat has one."""


def _threats(plan: Verbeterplan) -> Hits:
    for path, text in holding(texts_under(plan, _TEXTS), _THREATENING):
        if path[0] in _DECIDED:
            continue
        from spvgen.rules.vertrek.exit_advice import open_ended
        from spvgen.rules.vertrek.threats import threat_in  # few plans hold any of these parts

        if said := threat_in(text):
            message = f"‘{said}’ klinkt als een dreigement, en niet als een echte kans."
            yield Hit(path, message, open_ended(plan, path), said, Severity.WAARSCHUWING, certain=True)


def _is_reproach(said: str) -> bool:
    """*Daar ben je voor aangenomen* presumes no exit; of the reproach S06 tells."""
    from spvgen.rules.reading.reproaches import reproach_in  # few texts are so like it

    return reproach_in(said) is not None


def _leaves_open(plan: Verbeterplan) -> bool:
    """Whether *gevolgen*, which is one story of what may follow, leaves it open anywhere."""
    return any(map(left_open, sentences_in(plan.gevolgen.omschrijving)))


def _told_of(plan: Verbeterplan, texts: list[Text], told: dict[NodePath, str]) -> Hits:
    people = people_of(plan)
    for path, text in texts:
        if goes_home(text):
            continue
        if found := presumed_exit(text, people, lenient=path[0] == "gevolgen"):
            yield _presumed(plan, path, found)
        elif path[0] in _HELP and path[-1] != "bevinding" and (said := _way_out(text)):
            yield _help_to_leave(path, said)
        elif path in told:
            yield _presumed(plan, path, told[path], Severity.WAARSCHUWING)


def _help_to_leave(path: NodePath, said: str) -> Hit:
    from spvgen.rules.vertrek.exit_advice import HELP_TO_STAY

    message = f"‘{said.rstrip('.!')}’: dit is hulp bij vertrek, en geen hulp om het werk beter te doen."
    return Hit(path, message, HELP_TO_STAY, said, Severity.WAARSCHUWING)


_STEPPING: Final = parts(
    "stap_buiten stappen_buiten vervolgstap_buiten stap_elders uitdaging_buiten uitdaging_elders"
)


def _steps_out(plan: Verbeterplan) -> Hits:
    """Help with a step out of the firm, said so kindly that it is like nothing else that tells an exit."""
    for path, text in holding(texts_under(plan, _TEXTS), _STEPPING):
        if path[0] in _HELP and path[-1] != "bevinding" and (said := _way_out(text)):
            yield _help_to_leave(path, said)._replace(certain=True)


def _presumed(plan: Verbeterplan, path: NodePath, said: str, severity: Severity | None = None) -> Hit:
    from spvgen.rules.vertrek.exit_advice import open_ended

    message = f"‘{said.rstrip('.!')}’ klinkt alsof het vertrek al vaststaat."
    return Hit(path, message, open_ended(plan, path), said, severity)


_HELP: Final = frozenset({"ondersteuning", "acties", "oorzaken", "slotopmerking", "doelen"})
_OTHER_WORK: Final = parts("""
    sollicit cv outplacement werkgever baan elders buiten loopbaan mobiliteit jobcoach arbeidsmarkt
    uitzendbureau vacature linkedin profiel nieuw_werk werk_naar_werk ander_werk
""")


@cache
def _speaking_of_exits() -> tuple[str, ...]:
    """Parts of which a text holds one where it speaks of an exit or of other work."""
    of_phrases = (part for phrases in (settled, denied, shown_the_door) for part in phrases.needed)
    return (*PARTS, *of_phrases, *_OTHER_WORK)


def _told_together(texts: list[Text]) -> dict[NodePath, str]:
    """The sentences in which several things together tell an exit, by their path."""
    of_the_whole = exit_told.told_among([one for one in texts if one[0][0] in OF_THE_WHOLE])
    return dict(of_the_whole) | dict(exit_told_anywhere.told_among(texts))


_RELIEF: Final = frozenset({"oorzaken", "ondersteuning"})
_PART_OF_IT: Final = r"(?i)\d+ (?:van )?jouw\b|\bjouw \w+ (?:in|uit|van|met|boven|onder|buiten|die|voor)\b"


def _successions(texts: list[Text], plan: Verbeterplan) -> dict[NodePath, str]:
    """The sentences in which somebody by name gets what is the employee's, but where that is a relief."""
    found = succession_told.told_among([one for one in texts if one[0][0] not in _RELIEF])
    whole = {path: said for path, said in found if not re.search(_PART_OF_IT, said)}
    if not whole:  # nearly always
        return {}
    from spvgen.rules.reading.names import names_in

    own = people_of(plan).employee
    return {path: said for path, said in whole.items() if any(one.certain for one in names_in(said, own))}


def _way_out(text: str) -> str:
    """The words by which help leads to other work; few texts hold any that can."""
    if not has_part(fold(text), _OTHER_WORK):
        return ""
    from spvgen.rules.vertrek.help_to_leave import way_out

    return way_out(text)


# --- The words that take it for granted -------------------------------------------------------------


def presumed_exit(
    text: str,
    people: People,
    *,
    lenient: bool,
) -> str:
    """The words that take the exit for granted; empty where there are none.

    ``lenient``: in *gevolgen* a *kan* anywhere in the sentence will do.
    """
    text = composed(text)
    folded = fold(text)
    if not (
        _speaks_of_exit(text, folded) or any(phrase(folded) for phrase in (settled, denied, shown_the_door))
    ):
        return ""
    if threat := shown_the_door.quote(text):
        return threat
    from spvgen.rules.vertrek.exit_clauses import presumed_in  # only for a text that speaks of an exit

    return presumed_in(text, folded, people, lenient=lenient)


def _speaks_of_exit(text: str, folded: str) -> bool:
    """Whether there is a word for an exit: most texts have none, and clauses are costly to find."""
    joined = "uit dienst" in folded  # the only one that ``clauses`` reads as one word
    return joined or (has_part(folded, PARTS) and has_word(text, _of_exit))


def _of_exit(word: str) -> bool:
    role = exit_role(word)
    return bool(role) and role in EXIT
