"""A real chance: help costs nothing, the goal is one's own to reach, the plan holds (A08, R05, P20)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.patronen import one_of, phrase_search, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in, texts_under
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

# --- Help in one's own time or at one's own cost -----------------------------------------------------

_OWN: Final = phrase_search(
    [
        ("eigen_tijd vrije_tijd", "in (?:je|jouw) (?:eigen|vrije) tijd"),
        ("vrij", r"(?:op|in) (?:je|jouw) (?:eigen )?vrije (?:avond|dag|middag|weekend)\w*"),
        ("weekend", r"avond(?:en|uren)? en (?:in )?(?:het |je )?weekend(?:en)?"),
        ("buiten", "buiten (?:je )?(?:werktijd|werkuren)"),
        ("kosten", "op (?:je )?(?:eigen|jouw) kosten"),
        ("eigen_rekening", "voor (?:je )?eigen rekening"),
        (
            "rekening kosten factuur",
            "(?:rekening|kosten|factuur) (?:is|zijn|komt|komen) (?:dan )?voor (?:jou|je)",
        ),
        ("betaal betalen", r"betaal je (?:\w+ )?zelf", r"(?:moet|mag|kun) je (?:\w+ )?zelf betalen"),
    ]
)
_MADE_UP_FOR: Final = phrase_search(
    [
        ("niet geen nooit", "niet|geen|nooit"),
        ("vergoed betaal", r"vergoed\w*|uitbetaald"),
        (
            "tijd uren",
            "terug in tijd|tijd voor tijd|(?:telt|tellen|geldt) als (?:werk)?tijd|als (?:werk)?uren",
        ),
        ("wilt vrijwillig", "als je (?:dat )?(?:zelf )?wilt|vrijwillig"),
    ]
)
"""Words beside which it costs nothing, or is nobody's demand."""


def steun_op_eigen_kosten(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De medewerker betaalt de hulp zelf, of krijgt die in eigen tijd.

    Hulp die bij een verbeterplan hoort, geeft de werkgever. Moet iemand de cursus zelf betalen of er vrije
    avonden voor inleveren, dan komt de inspanning van één kant. Regel de hulp onder werktijd en betaal hem,
    of schrijf op hoe je de tijd en de kosten vergoedt.

    Bron: art. 7:611a BW (scholing die nodig is voor de functie) en art. 7:669 lid 3 sub d BW: het mag niet
    aan te weinig scholing liggen.

    Fout:
        ondersteuning:
          - titel: Cursus
            vorm: training
            afspraak: Je volgt in april 2026 de cursus telefoneren, op je vrije avonden en op eigen kosten.
            wie: hr
            start: 2026-04-07

    Goed:
        ondersteuning:
          - titel: Cursus
            vorm: training
            afspraak: Je volgt in april 2026 de cursus telefoneren, onder werktijd. Waterland Energie betaalt.
            wie: hr
            start: 2026-04-07
    """
    for path, agreed in texts_under(plan, frozenset({"afspraak"})):
        text = composed(agreed)
        found = _OWN(fold(text))
        if found and not _MADE_UP_FOR(fold(text)):
            said = text[found.start() : found.end()]
            yield Hit(path, _AT_OWN_COST.format(said), _WE_PAY, said)


_AT_OWN_COST: Final = "‘{}’: zo kost de hulp de medewerker vrije tijd of geld."
_WE_PAY: Final = (
    "Schrijf: ‘onder werktijd, en wij betalen’. Kan het niet anders, schrijf dan op hoe je de uren of de "
    "kosten vergoedt."
)

# --- What others decide ------------------------------------------------------------------------------

_SUPPLIERS: Final = one_of(
    "groothandel leveranciers? fabriek fabrikant importeur hoofdkantoor directie vervoerder"
)
_BY_OTHERS: Final = phrase_search(
    [
        (
            "door",
            rf"word(?:t|en)? .. .. door (?:de|het|onze) (?:{_SUPPLIERS})",
            rf"door (?:de|het|onze) (?:{_SUPPLIERS}) .. .. word(?:t|en)?",
        )
    ]
)
_DECIDERS: Final = rf"(?:de|het|onze) (?:{_SUPPLIERS}|markt|wetgever|overheid)"
_NO_SAY: Final = phrase_search(
    [
        ("invloed", r"(?:geen|weinig|nauwelijks) (?:\w+ )?invloed", "buiten (?:je|jouw) (?:eigen )?invloed"),
        ("kun_je kunt", "kun(?:t)? je (?:zelf )?(?:niets|niet|weinig) (?:aan )?(?:doen|sturen|veranderen)"),
        (
            "bepaalt beslist legt stelt",
            rf"(?:bepaalt|beslist|legt|stelt) {_DECIDERS}(?: vast)?",
            rf"{_DECIDERS} (?:bepaalt|beslist)",
            rf"{_DECIDERS} (?:legt|stelt) .. vast",
        ),
    ]
)
_BUT: Final = phrase_search([("wel invloed zelf", "(?:maar|dus|wel) .. .. (?:jij|zelf|je kunt|invloed)")])
"""What the employee can do all the same."""


def buiten_eigen_invloed(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het doel hangt af van wat anderen doen of beslissen.

    Wat de leverancier levert of de directie vaststelt, kan de medewerker niet verbeteren. Maak een doel van
    wat iemand zelf doet: op tijd bestellen, dezelfde dag nabellen, een tekort melden. Dan zegt het cijfer
    aan het eind iets over diegene.

    Bron: het SPV-artikel (de A van SMART: haalbaar voor wie het moet doen); Hoge Raad 14 juni 2019
    (Ecofys): een serieuze en reële kans.

    Fout:
        doelen:
          - gebied: Levertijd
            verwachting: Per maand wordt minimaal 95% door de groothandel binnen 2 werkdagen geleverd.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Levertijd
            verwachting: Je bestelt per maand minimaal 95% van de onderdelen op de dag van de storing.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        key, said = next(_left_to_others(goal), ("", ""))
        if said:
            message = f"‘{said}’: dan heeft de medewerker het doel ‘{goal.gebied}’ niet zelf in de hand."
            yield Hit(("doelen", index, key), message, _WHAT_ONE_DOES, said)


_WHAT_ONE_DOES: Final = (
    "Maak een doel van wat de medewerker zelf doet, hoe vaak of hoe snel. Heeft iemand er wel invloed op, "
    "schrijf dan bij ‘haalbaar’ hoe."
)


def _left_to_others(goal: Doel) -> Iterator[tuple[str, str]]:
    """Each key whose text leaves the goal to others, with the words that do."""
    asked = composed(goal.verwachting)
    if found := _BY_OTHERS(fold(asked)):
        yield "verwachting", asked[found.start() : found.end()]
    for key, reason in (("relevant", goal.relevant), ("haalbaar", goal.haalbaar)):
        text = composed(reason or "")
        found = _NO_SAY(fold(text))
        if found and not _BUT(fold(text)[found.end() :]):
            yield key, text[found.start() : found.end()]


# --- A plan that does not hold ------------------------------------------------------------------------

_KEYS: Final = words("inleiding omschrijving slotopmerking afspraak haalbaar toelichting verwachting")
_LATER: Final = frozenset({"afsluiting", "verlengingen", "evaluatiemomenten", "negeer"})
"""Parts in which a change can have been agreed."""
_WE: Final = "(?:ik|we|wij)"
_GOALS: Final = "(?:de|je|jouw|deze) (?:doelen|normen|norm|lat|eisen)"
_UNSETTLED: Final = phrase_search(
    [
        ("schroe", rf"schroe(?:f|ven) {_WE} {_GOALS} .. .. op"),
        ("verhoog verhogen verzwa", rf"(?:verhoog|verhogen|verzwaar|verzwaren) {_WE} {_GOALS}"),
        ("scherp", rf"scherp(?:en)? {_WE} {_GOALS} .. .. aan"),
        ("leg", rf"leg(?:gen)? {_WE} de lat .. .. hoger"),
        ("stel", rf"stel(?:len)? {_WE} {_GOALS} .. .. bij"),
        (
            "kunnen mogen",
            rf"{_WE} (?:kunnen|mogen) {_GOALS} .. .. (?:verhogen|verzwaren|aanscherpen|bijstellen|ophogen)",
        ),
        ("omhoog zwaarder", rf"{_GOALS} (?:kan|kunnen) .. (?:omhoog|zwaarder)"),
        ("stekker", "trek(?:ken)? .. .. de stekker .. uit"),
        ("stop breek", rf"(?:stop|stoppen|breek|breken) {_WE} .. .. (?:eerder|direct|meteen|voortijdig|af)"),
        (
            "stopt eindigt",
            "(?:stopt|eindigt) (?:het|dit) (?:plan|traject) .. (?:eerder|direct|meteen|voortijdig)",
        ),
    ]
)
_AGREED: Final = phrase_search(
    [
        ("samen overleg jullie instem", r"samen|in overleg|jullie|instemming"),
        ("niet nooit", "niet|nooit"),
        ("eerder_ge eerder_be", "doel(?:en)? (?:al )?eerder (?:ge|be)\\w+"),
        ("haal", "haal je .. (?:doel|doelen) (?:al )?eerder"),
    ]
)


def plan_ligt_niet_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan kan onderweg zwaarder worden of eerder stoppen, als de leidinggevende dat wil.

    Wie aan een plan begint, moet weten wat er gevraagd wordt en hoeveel tijd er is. Kun je de doelen
    tussendoor verhogen of het plan halverwege stoppen, dan is de kans niet echt. Wil je iets veranderen,
    doe dat dan samen en zet het in een nieuw plan of in een verlenging.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn.

    Fout:
        slotopmerking: Gaat het te langzaam, dan verhogen we de doelen tussendoor nog.

    Goed:
        slotopmerking: De doelen blijven gelijk. Is er iets anders nodig, dan bespreken we dat samen.
    """
    for path, text in texts_under(plan, _KEYS):
        said = "" if path[0] in _LATER else _loosened(text)
        if said:
            hint = (
                f"Haal dit weg: de doelen gelden zoals ze er staan, tot en met {format_date(plan.einde)}. "
                "Schrijf liever: ‘Is er onderweg iets anders nodig, dan bespreken we dat samen.’"
            )
            yield Hit(path, f"‘{said}’: zo staat niet vast wat er geldt, of hoelang.", hint, said)


def _loosened(text: str) -> str:
    """The words by which one side may change the plan; empty where there are none."""
    for sentence in sentences_in(composed(text)):
        found = _UNSETTLED(fold(sentence))
        if found and not _AGREED(fold(sentence)):
            return sentence[found.start() : found.end()]
    return ""
