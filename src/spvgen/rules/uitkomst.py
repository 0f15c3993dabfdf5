"""Texts that take for granted that the employee will leave (P03)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.patronen import has_part, parts, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import Text, has_word, holding, sentences_in, texts_under, vocabulary_of, words_in
from spvgen.rules.uitkomst_woorden import (
    EXIT,
    PARTS,
    denied,
    exit_role,
    settled,
    shown_the_door,
)
from spvgen.rules.zinsdelen import People, people_of
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
    told = _told_anywhere(plan, texts)
    speaking = {path for path, _ in holding(texts, _speaking_of_exits())} | told.keys()
    for path, text in [one for one in texts if one[0] in speaking]:
        if found := presumed_exit(text, people, lenient=path[0] == "gevolgen"):
            yield _presumed(plan, path, found)
        elif said := told.get(path) or (path[0] in _OUTCOME and _exit_told(text)):
            yield _presumed(plan, path, said, Severity.WAARSCHUWING)
        elif path[0] in _HELP and path[-1] != "bevinding" and (said := _way_out(text)):
            from spvgen.rules.vertrek_raad import HELP_TO_STAY

            message = f"‘{said}’: dit is hulp bij vertrek, en geen hulp om het werk beter te doen."
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


@cache
def _speaking_of_exits() -> tuple[str, ...]:
    """Parts of which a text holds one where it speaks of an exit or of other work."""
    of_phrases = (part for phrases in (settled, denied, shown_the_door) for part in phrases.needed)
    return (*PARTS, *of_phrases, *_EXITS, *_OTHER_WORK)


def _told_anywhere(plan: Verbeterplan, texts: list[Text]) -> dict[NodePath, str]:
    """The sentences in which several things together tell an exit wherever they stand, by their path."""
    vocabulary = vocabulary_of(plan)
    near = (sign for word in _SIGNS.keys() & vocabulary for sign in _SIGNS[word])
    if not holding(texts, [phrase for phrase, said in near if said <= vocabulary]):
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
        elkaar_gaan elkaar_te_gaan elkaar_kunnen_gaan plek_meer plaats_meer ruimte_meer
        plek_voor_jou plaats_voor_jou niet_met_je_door niet_met_jou_door uitgezet opengesteld gepubliceerd
        uitgeschreven elkaar_te_kunnen uit_elkaar_kunnen netjes_uit_elkaar goed_uit_elkaar
        prettig_uit_elkaar niet_meer_terug we_je_niet_meer wij_je_niet_meer ik_je_niet_meer
        we_jou_niet_meer wij_jou_niet_meer ik_jou_niet_meer afronding_van_je afronding_van_jouw
        afsluiting_van_je afsluiting_van_jouw slot_van_je slot_van_jouw
        einde_van_je_tijd einde_van_jouw_tijd einde_van_je_loopbaan einde_van_je_carrière laatste_contract
        elders houdt_het_op stopt_het houdt_het_voor
        je_transitievergoeding jouw_transitievergoeding ontslagvergoeding beëindigingsvoorstel
        beëindigingsregeling afbouwen afgebouwd verbreken verbroken ontbinding beëindiging
        opzegging stopzetten afronding_van_het afronding_van_de ontbinden ontbonden ophoudt nog_in_dienst
        we_je_op ik_je_op wij_je_op we_jou_op waarop_je_stopt waarop_je_vertrekt waarop_je_weggaat
        waarop_je_gaat
        waarop_jij
        je_uitdiensttreding jouw_uitdiensttreding je_weggang jouw_weggang
        is_het_klaar is_het_over onhoudbaar onmogelijk_geworden wanneer_je_hier wanneer_je_stopt
        wanneer_je_weggaat wanneer_je_vertrekt
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
    from spvgen.rules.uitkomst_zinnen import presumed_in  # only for a text that speaks of an exit

    return presumed_in(text, folded, people, lenient=lenient)


def _speaks_of_exit(text: str, folded: str) -> bool:
    """Whether there is a word for an exit: most texts have none, and clauses are costly to find."""
    joined = "uit dienst" in folded  # the only one that zinsdelen reads as one word
    return joined or (has_part(folded, PARTS) and has_word(text, _of_exit))


def _of_exit(word: str) -> bool:
    role = exit_role(word)
    return bool(role) and role in EXIT
