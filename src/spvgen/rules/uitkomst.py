"""Texts that take for granted that the employee will leave (P03)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.patronen import PhraseSearch, has_part, parts, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import has_word, sentences_in, texts_under, vocabulary_of, words_in
from spvgen.rules.uitkomst_woorden import (
    EMPLOYMENT,
    OURS,
    PARTS,
    denied,
    exit_role,
    last_resort,
    raised,
    seat,
    settled,
    shown_the_door,
)
from spvgen.rules.zinsdelen import Clause, People, Word, people_of, sentences
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_TEXTS: Final = words("""
    inleiding omschrijving feit onderwerp toelichting sterke_punten bevinding aanpak verwachting
    huidige_situatie haalbaar relevant afspraak bewijs als dan criterium slotopmerking bijlagen reden
    besproken afspraken geboden_ondersteuning gebied titel
""")
_DECIDED: Final = frozenset({"afsluiting", "negeer"})
"""Parts in which the outcome may be told: by then it is known."""


def uitkomst_staat_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst doet alsof het vertrek al vaststaat.

    Een verbeterplan is een echte kans. Staat er dat iemand weggaat, dan leest iedereen dat het plan een
    formaliteit is: de medewerker, HR en later misschien een rechter. Schrijf in plaats daarvan wat er kán
    volgen. Bij ‘gevolgen’ mag je ontslag noemen als mogelijkheid, met woorden als ‘kan’ of ‘mogelijk’.
    Ook hulp bij het vinden van ander werk hoort niet in het plan, tenzij de medewerker er zelf om vraagt.
    Kun je een zin ook anders lezen (‘dit is je laatste seizoen bij ons’, ‘je opvolger begint in mei’), dan
    is dit een waarschuwing.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn. Een plan dat
    op vertrek is gericht, hoort bij wat in rechtszaken het vaakst misgaat.

    Fout:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan volgt ontslag.

    Goed:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan kan in het uiterste geval ontslag volgen.
    """
    people = people_of(plan)
    texts = [(path, text) for path, text in texts_under(plan, _TEXTS) if path[0] not in _DECIDED]
    whole = fold(composed("\n".join(text for _, text in texts)))
    phrases = [one.narrowed(whole) for one in (settled, denied, shown_the_door)]
    told = _told_anywhere(plan, whole)
    for path, text in texts:
        found = presumed_exit(text, people, lenient=path[0] == "gevolgen", phrases=phrases)
        if found:
            yield _presumed(plan, path, found)
        elif said := told.get(path) or (path[0] in _OUTCOME and _exit_told(text)):
            yield _presumed(plan, path, said, Severity.WAARSCHUWING)
        elif path[0] in _HELP and path[-1] != "bevinding" and (said := _way_out(text)):
            from spvgen.rules.vertrek_raad import HELP_TO_STAY

            message = f"‘{said}’: zo helpt het plan de medewerker weg uit dit werk, en niet verder."
            yield Hit(path, message, HELP_TO_STAY, said, Severity.WAARSCHUWING)


def _presumed(plan: Verbeterplan, path: NodePath, said: str, severity: Severity | None = None) -> Hit:
    from spvgen.rules.vertrek_raad import open_ended

    message = f"‘{said.rstrip('.!')}’ klinkt alsof het vertrek al vaststaat."
    return Hit(path, message, open_ended(plan, path), said, severity)


_HELP: Final = frozenset({"ondersteuning", "acties", "oorzaken", "slotopmerking", "doelen"})
_OTHER_WORK: Final = parts("""
    sollicit cv outplacement werkgever baan elders buiten loopbaan mobiliteit jobcoach arbeidsmarkt
    uitzendbureau vacature linkedin nieuw_werk ander_werk
""")


_OUTCOME: Final = frozenset({"gevolgen", "slotopmerking", "inleiding"})
_EXITS: Final = parts("""
    einde_van eindigt stopt beëindig op_te_zeggen voorbij ontbind streep_onder we_je_gaan kunt_blijven
    meer_bij_ons voor_jou_op je_laatste onvermijdelijk onontkoombaar elders ergens_anders vervanger opvolg
    het_dossier formaliteit
""")
"""What speaks of an exit in words that are also said of other things."""
_MAY: Final = words("kan kunnen zou zouden mogelijk bespreken")


def _exit_told(text: str) -> str:
    """The sentence in which several things together tell an exit; few texts hold any of them."""
    for sentence in sentences_in(text) if has_part(fold(text), _EXITS) else ():
        if has_part(fold(sentence), _EXITS) and _MAY.isdisjoint(words_in(sentence)):
            from spvgen.rules.vertrek_samen import exit_told

            if exit_told(sentence):
                return sentence
    return ""


def _told_anywhere(plan: Verbeterplan, whole: str) -> dict[NodePath, str]:
    """The sentences in which several things together tell an exit wherever they stand, by their path."""
    vocabulary = vocabulary_of(plan)
    near = (sign for word in _SIGNS.keys() & vocabulary for sign in _SIGNS[word])
    if not any(said <= vocabulary and phrase in whole for phrase, said in near):
        return {}
    from spvgen.rules.vertrek_samen import exit_told_anywhere

    return dict(exit_told_anywhere.told_in(plan, _TEXTS))


def _by_longest_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Phrases, each with its words, by their longest word, which is the rarest as a rule."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for phrase in phrases:
        found.setdefault(max(phrase.split(), key=len), []).append((phrase, words(phrase)))
    return found


_SIGNS: Final = _by_longest_word(
    parts("""
        al_verdeeld al_vergeven al_toegewezen al_ingevuld opvolger opvolgster afscheid
        afscheidsborrel afscheidscadeau afscheidsfeest afscheidsreceptie afscheidslunch
        afscheidsmail onze_wegen vaststellingsovereenkomst beëindigingsovereenkomst vertrekregeling
        vertrekpremie ontslagaanvraag ontslagvergunning uitdiensttreding vacature kandidaat
        jouw_plek jouw_plaats jouw_stoel jouw_functie jouw_baan je_plek je_stoel je_baan
        formatieplaats zonder_jou weg_moet weg_bent vertrokken_bent opstappen
        moet_vertrekken verlaten ons_verlaat meer_nodig langer_nodig je_toekomst jouw_toekomst
        een_toekomst gelooft geloven verwachten_niet rekent blijvend moet_gaan niet_verder
        niet_bij_ons_verder niet_blijven met_je_verder met_jou_verder niet_redden weggaat
        contract_verlengen jaarcontract sleutels laptop badge kastje je_ontslag jouw_ontslag
        je_vertrek jouw_vertrek je_laatste jouw_laatste samenwerking_met al_aan_iemand toegangspas
        elkaar_gaan elkaar_te_gaan elkaar_kunnen_gaan  plek_meer plaats_meer ruimte_meer
        plek_voor_jou plaats_voor_jou
    """)
)
"""Phrases of which one is in every sentence that ``exit_told_anywhere`` finds."""


def _way_out(text: str) -> str:
    """The words by which help leads to other work; few texts hold any that can."""
    if not has_part(fold(text), _OTHER_WORK):
        return ""
    from spvgen.rules.hulp_bij_vertrek import way_out

    return way_out(text)


# --- The words that take it for granted -------------------------------------------------------------


def presumed_exit(
    text: str,
    people: People,
    *,
    lenient: bool,
    phrases: Iterable[PhraseSearch] = (settled, denied, shown_the_door),
) -> str:
    """The words that take the exit for granted; empty where there are none.

    ``lenient``: in *gevolgen* a *kan* anywhere in the sentence will do. ``phrases`` are those by which a text
    can speak of an exit without any word for it.
    """
    text = composed(text)
    folded = fold(text)
    if not (_speaks_of_exit(text, folded) or any(phrase(folded) for phrase in phrases)):
        return ""
    if threat := shown_the_door.quote(text):
        return threat
    for read in sentences(text, people, lambda word, written: exit_role(word)):
        sentence = [part for clause in read for part in _parted(clause)]
        if sentence and not (lenient and _hedged(sentence)) and (span := _span(sentence, folded, people)):
            return text[span[0] : span[1]]
    return ""


_EXIT: Final = "XYDs"
"""The letters without which no clause presumes an exit."""


def _speaks_of_exit(text: str, folded: str) -> bool:
    """Whether there is a word for an exit: most texts have none, and clauses are costly to find."""
    joined = "uit dienst" in folded  # the only one that zinsdelen reads as one word
    return joined or (has_part(folded, PARTS) and has_word(text, _of_exit))


def _of_exit(word: str) -> bool:
    role = exit_role(word)
    return bool(role) and role in _EXIT


def _hedged(sentence: list[Clause]) -> bool:
    return any("K" in clause.roles for clause in sentence)


def _span(sentence: list[Clause], folded: str, people: People) -> tuple[int, int] | None:
    for clauses in [[clause] for clause in sentence] + [sentence]:
        start, end = clauses[0].words[0].start, clauses[-1].words[-1].end
        if found := _idiom(clauses, folded[start:end], people):
            return start + found.start(), start + found.end()
    for index, clause in enumerate(sentence):
        if _presumes(clause, sentence[:index]):
            words = [word for word in clause.words if word.role not in tuple(",<")]
            return words[0].start, words[-1].end
    return None


def _idiom(clauses: list[Clause], said: str, people: People) -> re.Match[str] | None:
    """A phrase that settles it, where nobody but us is spoken of and nothing is left open."""
    roles = " ".join(clause.roles for clause in clauses)
    others = (word for clause in clauses for word in clause.words if word.role in "Oq")
    ours = all(word.text.startswith(OURS) or word.text in people.others for word in others)
    if re.search("[Kk]|^[?]", roles) or not ours:
        return None
    found = denied(said)
    if found and re.search("plek|plaats", found[0]) and seat(said):
        return None
    return found if found or "N" in roles else settled(said)


# --- A main clause without a comma -----------------------------------------------------------------

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


def _parted(clause: Clause) -> Iterator[Clause]:
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
        return (behind in _VERBS or behind == "eruit") and not re.fullmatch(_COMPARED, written[at - 1].text)
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


# --- Clauses (the letters: zinsdelen and uitkomst_woorden) -----------------------------------------

_OF_OTHERS: Final = (
    r"[XYD][ad]*[vMC][dao]*[Oqo]"  # het contract van de klant
    r"|o[a]*[XY]|[Oqo]M[da]*X"  # hun contract, patiënten met ontslag
    r"|[bC][dap]*[XYD]|vX"  # bij ontslag, na het vertrek: not told of anybody
)
_THEIRS: Final = r"[JPE][a,]*Y|Y[a]*[vM][JE]|YMw?E"  # je contract, het contract met jou
_FIXED_TERM: Final = words("tijdelijke bepaalde jaarcontract vorige eerdere")
_APART: Final = words("loopt houdt zeggen zegt zeg")
_PARTICLES: Final = words("af op")
_OR: Final = words("of")
_HANGING: Final = words("waarna waardoor waarbij zodat")
_LEAVING: Final = words("vertrekken vertrekt weggaan")
_PATIENTS: Final = words("patiënt patiënten cliënt cliënte cliënten bewoner bewoners opgenomene kraamvrouw")
_ONLY: Final = words("pas alleen slechts")
_MUST: Final = words("moet zult zal definitief")


def _presumes(clause: Clause, before: list[Clause]) -> bool:
    if (
        not clause.find(f"[{_EXIT}]")
        or clause.find("[KkN]|^[?]|^[&]")
        or clause.find(_OF_OTHERS)
        or clause.subject == "O"
        or _is_work(clause, before)
        or _is_last_resort(clause, before)
    ):
        return False
    if clause.has(_OR) and clause.find(f"&[da]*[{_EXIT}]"):  # demotie of ontslag
        return False
    hangs = clause.find("^R") or clause.words[0].text in _HANGING
    if hangs and (any(one.find("[Kk]") for one in before) or (before and before[-1].find("N"))):
        return False
    return any(told(clause) for told in (_exit_follows, _employment_ends, _is_dismissed, _farewell))


def _is_work(clause: Clause, before: list[Clause]) -> bool:
    """*Het ontslag wordt door je voorbereid*; *als de patiënt naar huis kan, wordt het ontslag geregeld*."""
    if clause.find("[JPE]a*X") or not clause.find("X"):
        return False
    by_employee = clause.find("e|CJ(?:G|$)")
    return bool(by_employee) or (bool(clause.find("dX")) and any(one.has(_PATIENTS) for one in before))


def _is_last_resort(clause: Clause, before: list[Clause]) -> bool:
    """*Ontslag is het laatste middel*, *pas daarna komt ontslag aan de orde*: order, no outcome."""
    said = " ".join(word.text for word in clause.words)
    only = clause.has(_ONLY) or any(one.has(_ONLY) for one in before)
    return bool(last_resort(said)) or bool(only and raised(said))


def _exit_follows(clause: Clause) -> bool:
    """*Ontslag volgt*, *je vertrek is onvermijdelijk*, *we bieden een vaststellingsovereenkomst aan*."""
    things = [word.text for word in clause.words if word.role == "X"]
    if not things or clause.find("[JE]t|t[JE]"):
        return False
    loose = all(thing in ("vertrek", "einde") for thing in things)
    return bool(clause.find("[JPE]a*X|X[a]*v[JEP]|Xv[da]*Y" if loose else "X")) and bool(clause.find("[GZy]"))


def _employment_ends(clause: Clause) -> bool:
    """*Je contract eindigt*, *we beëindigen het dienstverband*; not *je tijdelijke contract loopt af*."""
    if not clause.find("Y.*y|y.*Y") or clause.has(_FIXED_TERM):
        return False
    ends = any(word.role == "y" and word.text not in _APART | _PARTICLES for word in clause.words)
    apart = clause.has(_APART) and clause.has(_PARTICLES)  # loopt … af
    return (ends or apart) and (bool(clause.find(_THEIRS)) or clause.has(EMPLOYMENT))


def _is_dismissed(clause: Clause) -> bool:
    """*Je wordt ontslagen*, *je gaat uit dienst*; not *je vertrekt om 8.00 uur naar de klant*."""
    if not clause.find("[JE]") or clause.find("Dv[da]*w"):
        return False
    if clause.has(_LEAVING):
        return clause.has(_MUST) and not clause.find("n")
    return bool(clause.find("D"))


def _farewell(clause: Clause) -> bool:
    """*We nemen afscheid (van je)*; not of an old habit, and not the employee of a client."""
    if not clause.find("s") or (clause.subject == "J" and not clause.find("[CMv]J")):
        return False
    of_employee = clause.find("sw?v[JE]|v[JE]w*s") or clause.has(words("elkaar"))
    return bool(of_employee) or not clause.find("sw?v|v[da]*ws")
