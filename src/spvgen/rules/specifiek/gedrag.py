"""Specific about behaviour: what somebody did, not who somebody is or what is said of them (S06 and S10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed
from spvgen.nameforms import called_by
from spvgen.rules.likeness import alike, likeliest, most_alike, supposed, worth_reading
from spvgen.rules.reading.patterns import MONTH, has_part, parts
from spvgen.rules.reading.texts import OF_THE_EMPLOYER, Text, holding, texts_under, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.character_turns import BESIDE, COLOURS, PAID, TURNS
from spvgen.rules.specifiek.character_words import JUDGING, LOADED, kind_of

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.verbeterplan import Verbeterplan

_FACTS: Final = frozenset(
    {"omschrijving", "feit", "onderwerp", "toelichting", "bevinding", "huidige_situatie", "besproken"}
)
"""Where facts are told; in these a turn of phrase that colours them judges by itself."""


def karakter_in_plaats_van_gedrag(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst oordeelt over de persoon en niet over wat die doet.

    ‘Je bent slordig’ kan niemand nakijken, en je kunt er niets mee oefenen. ‘In februari stond in 7 van de
    40 orders een verkeerd adres’ wel. Beschrijf daarom wat je zag, hoorde of telde. Ook hoe iemand overkomt
    (‘we ervaren je als bot’) is een oordeel, en zo ook wat iemand zou missen (‘je gebrek aan structuur’) of
    niet zou zijn (‘geen teamspeler’). Woorden als ‘weer eens’, ‘veel te laat’, ‘doodleuk’, ‘een bende’ of
    ‘alsof het niets was’ kleuren het feit. En ‘iedereen kan dit behalve jij’ of ‘daar word je voor betaald’
    is een verwijt: het zegt niet wat er beter kan. Sterke punten en de eigen reactie van de medewerker
    vallen buiten deze regel.

    Bron: het verbeterplan-artikel (eerlijk en objectief: werkelijke prestaties en duidelijke voorbeelden).

    Fout:
        aanleiding:
          omschrijving: Je bent slordig en je houding is niet goed.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    names = called_by(plan.medewerker.naam)
    texts = texts_under(plan, OF_THE_EMPLOYER)
    told = [
        *_judged(plan, _judging(texts), names),
        *_coloured(_loaded(texts), names),
        *_reproaching(texts),
    ]
    yield from told
    for path, said in likeliest(plan, "S06", OF_THE_EMPLOYER, {hit.path for hit in told}):
        from spvgen.rules.specifiek.said_otherwise import DENIES, OWN_VIEW, QUICK  # few plans come here

        is_none = any(re.search(one, said) for one in (DENIES, OWN_VIEW, QUICK))
        if not (alike("P05", said) or _is_of_a_thing(said) or is_none):  # P05 tells of it
            yield supposed(Hit(path, f"‘{said.rstrip('.')}’ {_ABOUT_SOMEBODY}", _WHAT_IS_DONE, said))


def _is_of_a_thing(said: str) -> bool:
    """*Het dossier is het geheugen van ons allemaal*: what something is, and nothing of who reads this."""
    from spvgen.wording.measures import is_thing  # seldom asked

    first, noun, verb, *rest = [*said.lower().split(), "", "", ""]
    spoken_to = not _YOU.isdisjoint(word.strip(".,;:!?‘’") for word in rest)
    return first in ("de", "het") and verb in ("is", "zijn", "blijft") and is_thing(noun) and not spoken_to


_YOU: Final = frozenset({"je", "jij", "jou", "jouw", "u", "uw", "hij", "zij", "ze", "hem", "haar"})
_ABOUT_SOMEBODY: Final = "lijkt te gaan over wie iemand is, niet over wat iemand doet."
_WHAT_IS_DONE: Final = (
    "Schrijf op wat iemand deed of niet deed, wanneer, en wat daarvan het gevolg was. Zo weet de medewerker "
    "wat er anders kan."
)


def _judging(texts: list[Text]) -> list[Text]:
    """The texts with a word that can judge somebody, or with a part that a turn of phrase needs."""
    holds = {path for path, _ in holding(texts, TURNS.needed)}
    return [one for one in texts if one[0] in holds or _has_judging_word(words_in(one[1]))]


def _has_judging_word(written: frozenset[str]) -> bool:
    if not JUDGING.isdisjoint(written):
        return True
    return not _YOU.isdisjoint(written) and any(kind_of(word) for word in written if word.endswith("ste"))


def _loaded(texts: list[Text]) -> list[Text]:
    """The texts with a loaded word, or among the facts with a part that a colouring turn needs."""
    holds = {path for path, _ in holding(texts, [*COLOURS.needed, "ypisch"]) if path[-1] in _FACTS}
    return [one for one in texts if one[0] in holds or not LOADED.isdisjoint(words_in(one[1]))]


def _judged(plan: Verbeterplan, texts: list[Text], names: tuple[str, ...]) -> Hits:
    if not texts:
        return
    from spvgen.rules.specifiek.said_of import judging_words  # few plans hold any of these words

    found = [(path, one) for path, text in texts for one in judging_words(text, names)]
    facts = [one.feit for one in (plan.aanleiding and plan.aanleiding.voorbeelden) or () if found]
    plain = (fact for fact in facts if fact.endswith(".") and not re.search(r"^[a-z]|[:!?]", fact))
    fact = next((fact for fact in plain if not judging_words(fact, names)), "").lstrip("•*- ")
    example = f" Zoals je al deed bij de voorbeelden: ‘{fact.rstrip('.')}’." if fact else ""
    for place, (path, judging) in enumerate(found):
        message = f"‘{judging.quote}’ gaat over wie iemand is, niet over wat iemand doet."
        hint = f"Schrijf op {judging.instead}.{'' if place else example}"
        yield Hit(path, message, hint, quote=judging.quote, certain=True)


def _coloured(told: list[Text], names: tuple[str, ...]) -> Hits:
    if not told:
        return
    from spvgen.rules.specifiek.loaded_words import coloured_words  # few plans hold any of these words

    for path, text in told:
        for coloured in coloured_words(text, names):
            message = f"‘{coloured.quote}’ kleurt het feit: het zegt wat jij vindt, niet wat er gebeurde."
            yield Hit(path, message, _PLAINLY, quote=coloured.quote, certain=True)


def _reproaching(texts: list[Text]) -> Hits:
    for path, text in holding(texts, [*BESIDE.needed, *PAID.needed]):
        from spvgen.rules.specifiek.loaded_words import reproach_in  # many plans hold none of these parts

        if reproach := reproach_in(text):
            if path[-1] == "relevant" and reproach.quote.lower().startswith(_IS_WHERE):
                continue  # there it tells what the job is
            message = f"‘{reproach.quote}’ klinkt als een verwijt: het zegt niet wat er beter kan, of hoe."
            yield Hit(path, message, reproach.instead, reproach.quote, certain=True)


_IS_WHERE: Final = ("dat is waar", "dit is waar")

_PLAINLY: Final = (
    "Laat het weg en schrijf hoe vaak, op welke dagen of hoeveel, bijvoorbeeld ‘drie dagen na de afgesproken "
    "datum’."
)


# --- Seen, and not heard ---------------------------------------------------------------------------


def feit_van_horen_zeggen(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat wat anderen vinden, of een voorbeeld waaruit niet blijkt wat er gebeurde.

    ‘Iedereen vindt je lastig’ kan de medewerker niet nakijken en niet weerleggen. ‘Meerdere keren allerlei
    dingen laten liggen’ evenmin. Ook ‘het team heeft de indruk’, ‘de monteurs klagen over je’ of ‘ons is ter
    ore gekomen’ zegt niet wat er gebeurde, en ‘op 12 maart ging het mis’ of alleen ‘te laat’ ook niet.
    Schrijf wat er op die dag gebeurde, wie het zag en wat het gevolg was. Wil een collega iets zeggen, laat
    die dat dan zelf met de medewerker bespreken.

    Bron: het verbeterplan-artikel (eerlijk en objectief: werkelijke prestaties en duidelijke voorbeelden);
    onbewezen klachten – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        aanleiding:
          omschrijving: Ik hoor van iedereen dat je te laat terugbelt.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    for path, text in _worth_reading(plan):
        if path[0] not in ("aanleiding", "oorzaken", "doelen"):
            continue
        if said := _heard(text):
            message = f"‘{said}’: dat is wat anderen vinden of zeggen, geen feit."
            yield Hit(path, message, _WHAT_WAS_SEEN, said, certain=has_part(said, _OVERHEARD))
        elif path[-1] in _TELL_WHAT and _is_fragment(path, text):
            if not _stands_in_figures(plan, path):
                lacking, hint = _LACKING.get(path[-1], ("wat er gebeurde", _WHAT_WAS_SEEN))
                message = f"‘{text.rstrip('.')}’ zegt te weinig: {lacking}, staat er niet."
                yield Hit(path, message, hint, quote=text)
        elif path[-1] == "feit" and _tells_nothing(text):
            blurred = has_part(text, _BLURRED)
            yield Hit(path, "Uit dit voorbeeld blijkt niet wat er gebeurde.", _WHAT_WAS_SEEN, certain=blurred)
        elif alike("S10", text) and not _tells_nothing(text):
            yield from _supposedly_unproven(path, most_alike("S10", text))


def _worth_reading(plan: Verbeterplan) -> list[Text]:
    """The facts that may be none; where something was heard, however much else is told."""
    texts = worth_reading(plan, "S10", _FACTS)
    overheard = holding(texts_under(plan, _FACTS), (*_OVERHEARD, *_BLURRED))
    return [*texts, *(one for one in overheard if one not in texts)]


_OVERHEARD: Final = parts("te_horen_dat hoor_je_dat hoorde_je_dat horen_we_van hoor_ik_van")
_BLURRED: Final = parts("verlopen_zoals gegaan_zoals gelopen_zoals van_geen_kant in_de_soep")
"""Parts of a fact that tells that it went wrong, in words that are like no other."""


def _heard(text: str) -> str:
    """The words that tell what others think or say; empty where there are none."""
    from spvgen.rules.specifiek.hearsay import heard  # many plans hold no text worth reading for it

    return heard(composed(text))


def _supposedly_unproven(path: NodePath, said: str) -> Hits:
    from spvgen.rules.specifiek.own_accounts import needs_no_proof  # few plans come here

    if not needs_no_proof(said):
        message = f"‘{said.rstrip('.')}’: hieruit blijkt misschien niet wat er gebeurde, of wie het zag."
        yield supposed(Hit(path, message, _WHAT_WAS_SEEN, said))


_TELL_WHAT: Final = frozenset({"omschrijving", "feit", "huidige_situatie", "bevinding"})
_SHORT: Final = 45
"""Characters; a longer text is no fragment."""


def _is_fragment(path: NodePath, text: str) -> bool:
    if len(text) > _SHORT or re.search(r"\d", text):
        return False
    from spvgen.rules.specifiek.empty_facts import is_fragment  # in most plans all texts are longer

    return is_fragment(text, opening=path == ("aanleiding", "omschrijving"))


def _stands_in_figures(plan: Verbeterplan, path: NodePath) -> bool:
    """Whether the measurement of a goal holds what its present situation says in few words."""
    if path[-1] != "huidige_situatie" or not isinstance(path[1], int):
        return False
    measured = plan.doelen[path[1]].meting
    return measured is not None and measured.nulmeting is not None


_LACKING: Final = {
    "huidige_situatie": (
        "hoe het nu gaat",
        (
            "Schrijf wat de medewerker nu haalt of doet, met een getal en de bron erbij, bijvoorbeeld: "
            "‘Volgens het klantsysteem bel je nu 17 van de 24 klanten op tijd terug.’ Of zet het getal bij "
            "‘nulmeting’."
        ),
    ),
    "bevinding": (
        "wat er speelt",
        (
            "Schrijf wat je vond toen je dit naging, en wat het voor het werk betekent, bijvoorbeeld: ‘Naast "
            "de balie is er in het rooster geen uur om klanten terug te bellen.’"
        ),
    ),
}
"""What is asked in a place where no event is: what does not stand there, and what to write."""


def _tells_nothing(fact: str) -> bool:
    if re.search(r"\d", re.sub(_A_DAY, "", fact)):  # most facts have a figure
        return False
    from spvgen.rules.specifiek.empty_facts import tells_nothing

    return tells_nothing(fact)


_A_DAY: Final = (
    rf"\b(?:\d{{1,2}}(?: op |, | en ))?\d{{1,2}} {MONTH}"
    r"(?: \d{4})?|\b[Ww]eek \d{1,2}\b|\bom \d{1,2}[:.]\d\d(?: uur)?"
)
_WHAT_WAS_SEEN: Final = (
    "Schrijf wat er gebeurde, op welke dag of hoe vaak, en wie het zag of waar het staat, bijvoorbeeld: "
    "‘Volgens het klantsysteem werden op 14 januari 7 van de 12 klanten niet gebeld.’"
)
