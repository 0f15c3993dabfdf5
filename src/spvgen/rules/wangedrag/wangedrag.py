"""Misconduct, refusal, attitude, or what a plan can't solve: no matter for a plan (P05)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.likeness import likeliest, supposed, worth_reading
from spvgen.rules.reading.clauses import people_of
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.reading.texts import WRITTEN_LATER, texts_under
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.wangedrag.attitude import attitude_asked, attitude_told, presence_asked
from spvgen.rules.wangedrag.matter import (
    KINDS,
    NOT_ABOUT,
    Matter,
    clears,
    declined_in_agreement,
    told_in_clauses,
)
from spvgen.rules.wangedrag.misdeeds_together import misdeed, misdeed_shown
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Geschiktheid
    from spvgen.kinds.verbeterplan import Verbeterplan


def hoort_niet_in_verbeterplan(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Dit lijkt geen onderwerp voor een verbeterplan.

    Een verbeterplan past bij resultaten die achterblijven: kwaliteit, omzet, taken op tijd. Bij diefstal,
    agressie of werk weigeren past een ander gesprek, samen met HR, ook als er alleen staat wat iemand deed
    (‘je duwde een collega’, ‘je knoeide met de uren’). En over iemands houding of motivatie kun je niets
    meten: schrijf op wat je zag of hoorde, en vraag niet om ‘meer zin in het werk’ of ‘meer betrokkenheid’.
    Ook aanwezig zijn is geen doel: wie er niet is, is vaak ziek of met verlof. Op tijd beginnen mag wel een
    doel zijn.

    Ook als je bij ‘geschiktheid’ zelf invult dat een plan het probleem niet oplost, is een plan niet het
    antwoord. Kwam het één keer voor, of is nog niet alle redelijke hulp gegeven? Dan krijg je een tip.

    Bron: het artikel over het verbeterplan, met drie vragen vooraf; het SPV-artikel: niet voor wangedrag of
    een verkeerde werkhouding.

    Fout:
        doelen:
          - gebied: Inzet
            verwachting: Je laat meer motivatie zien.
            huidige_situatie: In januari en februari 2026 belde je 71% van de klanten terug.

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: In januari en februari 2026 belde je 71% van de klanten terug.
    """
    yield from _unsuited(plan.geschiktheid)
    hits = [*_in_the_reasons(plan), *_as_a_goal(plan)]
    yield from hits
    told = {hit.path for hit in hits}
    for hit in chain(_to_be_shown(plan), _told_together(plan)):
        if hit.path not in told:
            told.add(hit.path)
            yield hit


def _in_the_reasons(plan: Verbeterplan) -> Hits:
    people = people_of(plan)
    for path, text in _reasons(plan):
        if matter := told_in_clauses(text, people):
            yield _no_matter(plan, path, matter)


def _no_matter(plan: Verbeterplan, path: NodePath, matter: Matter) -> Hit:
    about = "lijkt te gaan over" if matter.kind == _CONDUCT else "gaat over"
    message = f"‘{matter.quote}’ {about} {matter.kind}; daar is een verbeterplan niet voor bedoeld."
    hint = (
        "Gaat het om iets wat je kunt tellen of zien, schrijf dan dat op met de datum, bij "
        f"‘{plan.doelen[0].gebied}’ "
        "of een eigen doel. Gaat het echt om zulk gedrag, bespreek dan met HR wat wel past."
    )
    return Hit(path, message, hint, quote=matter.quote, gives_way=matter.kind in (KINDS["A"], _CONDUCT))


def _as_a_goal(plan: Verbeterplan) -> Hits:
    goals = [f"{goal.gebied} {goal.verwachting}" for goal in plan.doelen]
    asked = " ".join([*goals, *(one.criterium for one in plan.succescriteria or ()), ""]).lower()
    if has_part(asked, _NO_GOAL):
        # few plans ask it
        from spvgen.rules.wangedrag.absence import absence_as_a_goal

        yield from absence_as_a_goal(plan)


_CONDUCT: Final = "gedrag of houding"
"""Misconduct or attitude: of which of them, a likeness doesn't tell."""

_ANYWHERE: Final = words("""
    omschrijving feit onderwerp bevinding aanpak afspraak haalbaar relevant verwachting huidige_situatie
    slotopmerking criterium inleiding
""")


_PRESENCE: Final = "aanwezig zijn"
_REPORTED: Final = _ANYWHERE | {"besproken"}
_GOALS: Final = frozenset({"verwachting", "criterium"})


def _told_together(plan: Verbeterplan) -> Hits:
    """What several words tell together, wherever in the plan it stands."""
    kinds = ((misdeed, KINDS["X"]), (attitude_told, KINDS["A"]))
    texts = worth_reading(plan, "P05", _REPORTED)
    whole = dict(texts)
    found = [(path, Matter(kind, said)) for search, kind in kinds for path, said in search.told_among(texts)]
    for path, said in likeliest(plan, "P05", _ANYWHERE, {path for path, _ in found}):
        # of being there the other searches tell
        elsewhere = re.search(rf"{NOT_ABOUT}|{_ASKED_AT_ODDS}|{_AT_BEST}", said, re.IGNORECASE)
        if not (elsewhere or has_part(fold(said), _BEING_THERE) or declined_in_agreement(whole[path])):
            found.append((path, Matter(_CONDUCT, said)))
    for path, matter in found:
        cleared = matter.kind == KINDS["A"] and clears(matter.quote)
        if _is_read(path) and not cleared:
            hit = _no_matter(plan, path, matter._replace(quote=matter.quote.rstrip(".!")))
            if matter.kind != _CONDUCT:
                yield hit._replace(gives_way=hit.gives_way and path[-1] not in _GOALS)
            else:
                yield supposed(hit)


def _to_be_shown(plan: Verbeterplan) -> Hits:
    """What is like nothing else, but surely told: *je komt weer fluitend naar je werk*."""
    searches = (
        (misdeed_shown, KINDS["X"], _REPORTED),
        (attitude_asked, KINDS["A"], _GOALS),
        (presence_asked, _PRESENCE, _GOALS),
    )
    for search, kind, keys in searches:
        for path, said in search.told_in(plan, keys):
            if _is_read(path):
                yield _surely(plan, path, kind, said)


def _is_read(path: NodePath) -> bool:
    """Whether it is no part that is written later, but what a talk was about."""
    return path[0] not in WRITTEN_LATER or path[-1] == "besproken"


def _surely(plan: Verbeterplan, path: NodePath, kind: str, said: str) -> Hit:
    return _no_matter(plan, path, Matter(kind, said.rstrip(".!")))._replace(certain=True, gives_way=False)


_ORDERS: Final = "(?:opdrachten|instructies|aanwijzingen|eisen|verzoeken|prioriteiten|signalen)"
_ASKED_AT_ODDS: Final = (
    rf"\b(?:andere|verschillende|tegenstrijdige|tegengestelde|uiteenlopende|dubbele|botsende) {_ORDERS}\b"
    rf"|\b{_ORDERS}\b.*\b(?:elkaar (?:tegen\w*|uitsluiten)|tegen elkaar in|botsen|verschillen|tegenstrijdig"
    r"|niet samengaan)\b"
)
"""*Je krijgt opdrachten van twee afdelingen die elkaar tegenspreken*: that lies with who asks it."""
_AT_BEST: Final = (
    r"\bben (?:je|jij|u) op (?:je|jouw|uw) (?:best|plek|sterkst)\b"
    r"|\b(?:je|jij|u) (?:hebt|heeft) (?:\w+ ){0,3}hart voor (?!.*\b(?:maar|alleen|niet|te weinig)\b)"
)
"""*Op de groep ben je op je best*, *je hebt hart voor de mensen*: what one is good at."""
_BEING_THERE: Final = parts("aanwezig afwezig")


_NO_GOAL: Final = parts("""
    verzui wezig absent ziekmeld ziek. ziek_ op_je_werk op_locatie op_de_locatie op_de_afdeling mist_geen
    gemist_ gemist. uitgevallen weggebleven afgemeld komt_elke komt_iedere
""")
"""Goals without any of these, as most are, don't ask to be there."""
_TOLD: Final = words("omschrijving feit onderwerp")


def _reasons(plan: Verbeterplan) -> Iterator[tuple[NodePath, str]]:
    """The texts that say why there is a plan."""
    for path, text in texts_under(plan, _TOLD):
        if path[0] == "aanleiding":
            yield path, text
    for index, goal in enumerate(plan.doelen):
        yield ("doelen", index, "gebied"), goal.gebied
        yield ("doelen", index, "huidige_situatie"), goal.huidige_situatie


_ONE_NO: Final = {
    "oplosbaar_met_actieplan": (
        "Je vult zelf in dat een plan dit niet oplost.",
        "Bespreek met HR wat wel past: een gesprek, een andere functie of begeleiding. Maak dan geen plan.",
    ),
    "aanpassingen_gedaan": (
        "Je vult zelf in dat nog niet alle redelijke hulp is gegeven.",
        "Regel die hulp eerst. Of zet die met een datum bij ‘ondersteuning’, met uitleg bij ‘toelichting’.",
    ),
    "terugkerend": (
        "Je vult zelf in dat het niet vaker voorkomt.",
        "Een verbeterplan weegt zwaar. Kijk eerst of een goed gesprek met een afspraak genoeg is.",
    ),
}
"""A question with *nee* → what is told, and what to do; the first weighs most."""


def _unsuited(suited: Geschiktheid | None) -> Hits:
    answers = [(key, answer.antwoord) for key, answer in (suited or ()) if answer is not None]
    noes = [key for key, answer in answers if answer == "nee"]
    key = next(iter(_ONE_NO))
    if key in noes:
        yield Hit(("geschiktheid", key, "antwoord"), *_ONE_NO[key])
    elif len(noes) == 1:
        yield Hit(("geschiktheid", noes[0], "antwoord"), *_ONE_NO[noes[0]], severity=Severity.TIP)
    elif noes:
        message = "Op twee van de drie vragen vooraf is het antwoord ‘nee’; dan past een plan meestal niet."
        hint = f"Kijk eerst wat er nodig is om bij ‘{noes[-1]}’ ‘ja’ te kunnen invullen."
        yield Hit(("geschiktheid", noes[-1], "antwoord"), message, hint)
