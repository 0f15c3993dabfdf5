"""Misconduct, refusal, attitude, or what a plan can't solve: no matter for a plan (P05)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.likeness import likeliest, worth_reading
from spvgen.rules.reading.clauses import Clause, People, Word, people_of, sentences
from spvgen.rules.reading.in_third_person import without_quotes
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.reading.texts import WRITTEN_LATER, has_word, sentences_in, texts_under
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.wangedrag.attitude import attitude_told, presence_told
from spvgen.rules.wangedrag.misconduct_words import (
    DONE,
    JOINED,
    LACKS,
    NEEDS,
    NEUTRAL,
    NOT_THE_PERSON,
    ORDERS,
    OWNED,
    QUALITIES,
    REFUSALS,
    REFUSED_BY_OTHERS,
    SPOILED_BY,
    WISHES,
    conduct_role,
)
from spvgen.rules.wangedrag.misdeeds_together import misdeed
from spvgen.wording.tokens import composed, fold

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
    for hit in _told_together(plan):
        if hit.path not in told:
            told.add(hit.path)
            yield hit


def _in_the_reasons(plan: Verbeterplan) -> Hits:
    people = people_of(plan)
    reasons = list(_reasons(plan))
    whole = fold("\n".join(text for _, text in reasons))
    deeds = [part for part in DONE if part in whole]
    for path, text in reasons:
        if matter := out_of_place(text, people, deeds):
            yield _no_matter(plan, path, matter)


def _no_matter(plan: Verbeterplan, path: NodePath, matter: Matter) -> Hit:
    about = "lijkt te gaan over" if matter.kind == _CONDUCT else "gaat over"
    message = f"‘{matter.quote}’ {about} {matter.kind}; daar is een verbeterplan niet voor bedoeld."
    hint = (
        "Gaat het om iets wat je kunt tellen of zien, schrijf dan dat op met de datum, bij "
        f"‘{plan.doelen[0].gebied}’ "
        "of een eigen doel. Gaat het echt om zulk gedrag, bespreek dan met HR wat wel past."
    )
    return Hit(path, message, hint, quote=matter.quote, gives_way=matter.kind in (_KINDS["A"], _CONDUCT))


def _as_a_goal(plan: Verbeterplan) -> Hits:
    asked = " ".join(f"{goal.gebied} {goal.verwachting}" for goal in plan.doelen).lower()
    if has_part(asked, _NO_GOAL):
        from spvgen.rules.wangedrag.absence import (
            absence_as_a_goal,
            attitude_as_a_goal,
        )  # few plans ask it

        yield from absence_as_a_goal(plan)
        yield from attitude_as_a_goal(plan)


_ANYWHERE: Final = words("""
    omschrijving feit onderwerp bevinding aanpak afspraak haalbaar relevant verwachting huidige_situatie
    slotopmerking
""")


def _told_together(plan: Verbeterplan) -> Hits:
    """What several words tell together, wherever in the plan it stands."""
    kinds = ((misdeed, _KINDS["X"]), (attitude_told, _KINDS["A"]), (presence_told, "aanwezig zijn"))
    texts = worth_reading(plan, "P05", _ANYWHERE)
    found = [(path, Matter(kind, said)) for search, kind in kinds for path, said in search.told_among(texts)]
    for path, said in likeliest(plan, "P05", _ANYWHERE, {path for path, _ in found}):
        if not has_part(fold(said), _BEING_THERE):  # of which the other searches tell
            found.append((path, Matter(_CONDUCT, said)))
    for path, matter in found:
        if path[0] not in WRITTEN_LATER:
            yield _no_matter(plan, path, matter._replace(quote=matter.quote.rstrip(".!")))


_BEING_THERE: Final = parts("aanwezig afwezig")


_NO_GOAL: Final = parts("""
    verzui wezig absent ziekmeld ziek. ziek_ op_je_werk op_locatie op_de_locatie op_de_afdeling mist_geen
    zin_in zin_krijg zin_hebt plezier_in plezier_krijg gemotiveerd enthousiast motivatie houding
    goede_instelling positieve_instelling betere_instelling mentaliteit straal zin_om positief_ positiever
    lol_in enthousiasme overgave loyaliteit betrokkenheid passie ambitie inzet interesse
    hart_voor drive elan gedreven vechtlust bezieling schouders tandje ervoor voor_gaan voor_wil instelling
    gedrevenheid werklust bereidheid teamgeest eigenaarschap verantwoordelijkheidsgevoel komt_elke
    komt_iedere
""")
"""Goals without any of these, as most are, ask neither to be there nor for an attitude."""
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


class Matter(NamedTuple):
    """What kind of matter it is, in Dutch, and the word that shows it."""

    kind: str
    quote: str


def _worth_reading(text: str) -> bool:
    """Whether any word can be about conduct; cheap, and true for too much."""
    return has_word(text, _of_conduct) or has_part(fold(text), JOINED)


def _of_conduct(word: str) -> bool:
    return conduct_role(word) in _KINDS


_KINDS: Final = {
    "X": "wangedrag", "D": "wangedrag", "Y": "iets niet willen doen", "A": "de houding van de medewerker",
}  # fmt: skip
_CONDUCT: Final = "gedrag of houding"
"""Of which of them, a likeness doesn't tell."""


def out_of_place(text: str, people: People, deeds: Collection[str] = DONE) -> Matter | None:
    """The first word of misconduct or refusal that is about the employee, else of attitude, or None."""
    text = composed(text)
    if has_part(fold(text), deeds) and (done := _done(text)):
        return Matter(_KINDS["D"], done)
    if not _worth_reading(text):
        return None
    told = list(_telling_words(text, people))
    word = min(told, key=lambda word: word.role == "A", default=None)
    return Matter(_KINDS[word.role], text[word.start : word.end]) if word else None


def _done(text: str) -> str:
    """The words that tell a deed which is misconduct; empty where there is none."""
    from spvgen.rules.wangedrag.misdeeds import DEEDS  # few texts have a part of any

    plain = without_quotes(text)
    return next(filter(None, map(DEEDS.quote, sentences_in(plain))), "") or misdeed(plain).rstrip(".!")


def _telling_words(text: str, people: People) -> Iterator[Word]:
    """The first word of each clause that tells it."""
    for sentence in sentences(text, people, lambda word, written: conduct_role(word)):
        subject = next((clause.subject for clause in sentence if clause.subject), "")
        for clause in sentence:
            if word := _telling_word(clause, clause.subject or subject):
                yield word


def _telling_word(clause: Clause, subject: str) -> Word | None:
    for word in clause.words:
        tells = _TELLING.get(word.role)
        needed, other = NEEDS.get(word.text), SPOILED_BY.get(word.text)
        counts = (needed is None or clause.has(needed)) and not (other and clause.has(other))
        if tells and counts and tells(clause, subject):
            return word
    return None


_OF_OTHERS: Final = r"[XDYA][adw]?[vbCM][dao]*[Oq]|[XYA]a*[Oq]|[Oq][a]*[XYA]|o[a]*[XYA]|C[dao]*q.*D"
_SUBJECT_OF_WORK: Final = r"T[dao]*[XDYA]|t[^OJE]*[XA]|t[vpM]*[da]*Y|[XA].*t|b[da]*X"


def _is_elsewhere(clause: Clause, subject: str) -> bool:
    return bool(clause.find(_OF_OTHERS)) or subject == "O" or clause.has(NOT_THE_PERSON)


def _thing(clause: Clause, subject: str) -> bool:
    """*Fraude met declaraties*; not where it is denied, done by others, or the subject of the work."""
    said_of_someone = any(
        word.role == "X" and word.text not in QUALITIES for word in clause.words
    ) or subject in tuple("JE")
    return said_of_someone and not (
        _is_elsewhere(clause, subject) or clause.find(_SUBJECT_OF_WORK) or clause.find("N[dap]*X")
    )


def _deed(clause: Clause, subject: str) -> bool:
    """*Je hebt gelogen*, *je bedreigde een collega*; not *je bent bedreigd*."""
    if clause.find("Ce.*D|D.*Ce"):  # collega's zijn door jou bedreigd
        return True
    if clause.find("[davp]D[wOq]"):  # vervalste paspoorten
        return False
    suffered = clause.find("Z.*D|D.*Z") and not clause.find("h")
    return subject in tuple("JEW") and subject != "W" and not suffered and not clause.find("C[dao]*q.*D|ND")


def _refusal(clause: Clause, subject: str) -> bool:
    """*Je weigert mee te werken*; not *je weigerde een klant zonder pas*, and not *de klant weigerde*."""
    if subject == "O" or clause.find("N[dap]*Y"):
        return False
    if re.search(REFUSED_BY_OTHERS, " ".join(word.text for word in clause.words)):
        return False
    if clause.has(WISHES) and not clause.find("[JE].*N.*w$"):  # je wilde de training niet volgen
        return False
    if subject not in tuple("JE") and not clause.has(REFUSALS):
        return False
    to_do = clause.has(ORDERS)
    return to_do or not (clause.find("[Oq]") or clause.find(_SUBJECT_OF_WORK))


_NOT_ABOUT: Final = (
    r"\b(?:gaat|ging|draait|ligt|lag|komt)\b.*\bniet (?:om|aan|door) (?:je|jouw)\b|\bniet ter discussie\b"
)
"""*Het gaat niet om je inzet*, *het ligt niet aan je motivatie*."""


def _attitude(clause: Clause, subject: str) -> bool:
    """*Je werkhouding*, *je bent ongemotiveerd*; not *een goede houding bij het tillen*."""
    ruled_out = re.search(_NOT_ABOUT, " ".join(word.text for word in clause.words))
    if ruled_out or _is_elsewhere(clause, subject) or clause.find(_SUBJECT_OF_WORK):
        return False
    neutral = all(word.text in NEUTRAL for word in clause.words if word.role == "A")
    if clause.find("[JE]w?h?N[a]*A") or (
        clause.has(LACKS) and not clause.find("Av")
    ):  # je toont geen motivatie
        return True
    owned = all(word.text in OWNED for word in clause.words if word.role == "A")
    if (owned and not clause.find("[JP]a*A")) or clause.find("Av[da]*w"):
        return False
    praised = clause.find("g") and not clause.find("N")
    return not praised and not (neutral and not clause.find("N|w$|Z"))


_TELLING: Final = {"X": _thing, "D": _deed, "Y": _refusal, "A": _attitude}
