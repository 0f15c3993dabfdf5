"""What a plan may not take away: leave, pay, free time, and the right to disagree (P22)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.patronen import PhraseSearch, any_of, phrase_search, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in, texts_under
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_KEYS: Final = words("""
    inleiding omschrijving feit bevinding afspraak aanpak haalbaar verwachting toelichting slotopmerking dan
    afspraken
""")
_LEAVE: Final = (
    r"(?<!tijdens )(?<!in )(?<!op )(?<!na )(?<!voor )"
    r"(?:je|jouw) (?:\w+ )?(?:verlof\w*|vakantie\w*|vrije (?:\w*dag(?:en)?|weken))"
)
_DAMAGE: Final = any_of(r"""
    schade deuk(?:en)? kras(?:sen)? breuk kasverschil(?:len)? kastekort(?:en)? tekort(?:en)? verlies
""")
_PAY: Final = r"(?:je|jouw) (?:loon|salaris|vakantiegeld)"
_OURS: Final = "(?:ik|we|wij)"
_FREE: Final = (
    r"(?:(?<!voor )(?:in )?(?:het|je) weekend(?:en)?|weekenden|avonds|vrije dag(?:en)?|vakantie|verlof"
    r"|(?:de|je) avond(?:en)?|tot (?:19|2\d)(?:[:.]\d\d)? uur)"
)
_OFF_DUTY: Final = (
    r"(?:(?:op|in|tijdens) je (?:vrije dag(?:en)?|vakantie|verlof)|(?:buiten|na) (?:je )?werktijd)"
)
_MESSAGES: Final = r"(?:telefoon|mail\w*|berichten|apps?|appjes)"
_ANSWER: Final = "(?:neem|beantwoord|lees|check)"
_ITSELF: Final = r"(?: (?!(?:die|dat|van|uit)\b)\w+){0,3}"  # not: mail die na werktijd binnenkwam
_YOU_ARE: Final = "(?:(?:ben|blijf|moet|dien) je|je (?:bent|blijft|moet|dient))"

_RIGHTS: Final = "(?:recht(?:en)?|bezwaar|verweer|weerwoord|procedure|beroep|mogelijkheid)"
_NOT_TO: Final = r"niet (?:\w+ )?(?:naar|met) (?:een |de |je )?(?:rechter|bond|vakbond|advocaat)"
_OF_THIS: Final = "(?:hier|hierover|over dit (?:plan|traject))"
_ON_YOU: Final = (
    r"(?:dit|dat|die|het|(?:je|jouw|dit|dat) \w*(?:dossier|verslag)\w*|de (?:verslagen|notities))"
)
"""What is written of somebody, not *dossiers van familie mag je niet inzien*."""

_NO_WORK: Final = r"(?:niet|geen) (?:\w+ )?(?:ingeroosterd|betaald|ingepland|werken|aan het werk)"
_TO_ADVISERS: Final = "naar (?:een |de |je )?(?:vakbond|bond|advocaat|jurist)(?: of een \\w+)?"
_WORSE: Final = "(?:minder|slechter|achteruit|te (?:laat|vaak|veel|weinig)|niet|geen)"
_COUNCIL: Final = r"(?:ondernemingsraad|medezeggenschap\w*|vakbond)"

_TAKEN: Final = {
    "leave": phrase_search(
        [
            (
                "verlof vakantie vrije",
                rf"{_LEAVE} .. (?:gaat|gaan) .. niet door",
                rf"(?:gaat|gaan) .. {_LEAVE} .. niet door",
                rf"{_LEAVE} .. (?:vervalt|vervallen|ingetrokken|geschrapt)(?! (?:het|de|dit))",
                rf"(?:trek|trekken) (?:{_OURS} )?{_LEAVE} .. in(?=[.,;]|$)",
                rf"(?:schrap|schrappen) (?:{_OURS} )?{_LEAVE}",
                r"(?:geen|niet) (?:op )?(?:vakantie|verlof) (?:\w+ )?(?:opnemen|krijgen|nemen)",
                rf"keur(?:en)? {_OURS} (?:\w+ )?geen (?:vakantie|verlof)\w* .. goed",
                r"je (?:vraagt|neemt) .. .. geen (?:vakantie|verlof)(?: aan| op)",
                r"vraag je .. geen (?:vakantie|verlof)(?: aan)",
                r"neem(?:t)? je (?:\w+ )?geen (?:vakantie|verlof)(?: op)?",
                r"(?:krijg je|je krijgt) (?:\w+ )?geen (?:vakantie|verlof|vrije dagen)(?=[.,;]|$)",
                r"(?:lever je|je levert) .. (?:vakantie|verlof|vrije )(?:dag|uren)\w* .. in(?=[.,; ]|$)",
            )
        ]
    ),
    "money": phrase_search(
        [
            (
                "schade deuk kras breuk verschil tekort verlies",
                rf"{_DAMAGE} .. .. (?:betaal|vergoed) je .. zelf",
                rf"{_DAMAGE} .. .. reken je .. zelf .. af",
                rf"(?:betaal|vergoed) je .. {_DAMAGE} .. zelf",
                rf"{_DAMAGE} .. .. (?:verhaal|verhalen) {_OURS} .. op (?:je|jou)(?! ver)",
                rf"{_DAMAGE} .. .. (?:van|met|op) (?:{_PAY}|(?:je|jouw) uren)(?! (?:van|voor|in) )",
                rf"{_DAMAGE} .. (?:komt|komen|is|zijn) voor (?:je |jouw )?eigen rekening(?! van)",
            ),
            (
                "boete",
                (
                    r"(?:(?:betaal|krijg) je|je (?:betaalt|krijgt)) (?:(?:dan|zelf|ook|daarvoor|steeds) )?"
                    r"(?:een )?boete (?:van (?:€ ?\d+|\d+|\w+ euro)|per)"
                ),
                "(?:kost|kosten) je .. boete",
            ),
            (
                "loon salaris vakantiegeld",
                rf"(?:gaat|gaan) .. van {_PAY}",
                rf"verreken(?:en)? {_OURS} .. met {_PAY}",
                rf"(?:houd|houden) {_OURS} .. (?:loon|salaris) .. in(?=[.,;]|$)",
                rf"(?:houd|houden|trek|trekken|haal|halen) {_OURS} .. (?:op|van) {_PAY}",
            ),
            (
                "rekening",
                r"(?:schade|stuk|kapot|kwijt)\b[^.;]{0,40}\b(?:komt|gaat|is) (?:\w+ )?voor jouw rekening",
            ),
        ]
    ),
    "say": phrase_search(
        [
            (
                "afstand af_van ziet zie_je",
                r"(?:doe|doet) je .. afstand van(?: \w+){0,2}",
                rf"je (?:doet|ziet) .. (?:afstand|af) van .. {_RIGHTS}",
                rf"(?:zie|ziet) je .. af van .. {_RIGHTS}",
                rf"(?:zie je|je ziet) er ?van af om .. {_RIGHTS}",
            ),
            (
                "bezwaar rechter bond advocaat jurist",
                rf"(?:kun|mag|ga|maak) je .. (?:geen bezwaar|{_NOT_TO})",
                rf"je (?:kunt|mag|gaat|maakt) .. (?:geen bezwaar|{_NOT_TO})",
                rf"{_OF_THIS} .. geen (?:advocaat|jurist|bond|vakbond)",
                r"je (?:neemt|belt|vraagt) (?:\w+ )?geen (?:advocaat|jurist|bond|vakbond)",
            ),
            ("procedure rechtszaak", r"je (?:\w+ )?geen (?:procedure|rechtszaak) .. (?:begint|start)"),
            (
                "niemand",
                r"(?:je )?(?:praat|spreek|spreekt|bespreekt) .. (?:plan|traject|dit|hier\w*) .. met niemand",
            ),
            (
                "bond advocaat jurist",
                rf"(?:niet \w+er|slechter|lastiger)\b[^.;]{{0,60}} als je .. {_TO_ADVISERS} (?:stapt|gaat)",
            ),
            (
                "hier over_dit",
                rf"(?:je mag|mag je|je kunt) .. {_OF_THIS} .. niet .. (?:praten|spreken)",
                rf"(?:je mag|mag je) .. niet .. {_OF_THIS} (?:praten|spreken)",
            ),
            (
                "handtekening krabbel tekent",
                rf"zonder .. (?:handtekening|krabbel) .. .. {_NO_WORK}",
                rf"als je (?:dit |het plan )?niet (?:onder)?tekent, .. .. {_NO_WORK}",
            ),
        ]
    ),
    "council": phrase_search(
        [
            (
                "ondernemingsraad medezeggenschap vakbond",
                rf"(?:leg|legt|stop|stopt) .. (?:werk|taken|taak|lidmaatschap) .. {_COUNCIL}",
                rf"(?:stop|stopt) (?:\w+ )?met (?:de )?{_COUNCIL}",
                rf"(?:sinds|omdat|doordat) je .. .. {_COUNCIL}[^.;]{{0,60}} {_WORSE}",
            ),
        ]
    ),
    "records": phrase_search(
        [
            (
                "te_zien inzien zonder_dat",
                "(?:je|jij) krijgt? (?:het|dat|dit|die) niet te zien",
                rf"{_ON_YOU} (?:krijg|mag) je .. niet (?:te zien|inzien)",
                "zonder dat je (?:het|dat|ervan|dit) (?:weet|merkt|ziet)",
            ),
        ]
    ),
    "time": phrase_search(
        [
            (
                "bereikbaar",
                rf"{_YOU_ARE} .. {_FREE} .. bereikbaar(?! maken)",
                rf"dat je .. {_FREE} .. bereikbaar (?:bent|blijft)",
                rf"{_YOU_ARE} .. bereikbaar .. {_FREE}",
                rf"{_FREE} .. {_YOU_ARE} .. bereikbaar",
            ),
            (
                "app mail slack telefoon",
                rf"(?:\w*app\w*|mail|slack|telefoon) .. {_FREE} .. (?:bij|reageer|reageert|beantwoord)\w*",
            ),
            ("ook", rf"(?:reageert?|antwoordt?) (?:je )?.. ook .. {_FREE}"),
            (
                "neem beantwoord lees check",
                rf"{_OFF_DUTY} {_ANSWER} je .. {_MESSAGES}",
                rf"je {_ANSWER}t? .. {_MESSAGES}{_ITSELF} {_OFF_DUTY}",
                rf"je {_ANSWER}t? .. {_OFF_DUTY} .. {_MESSAGES}",
            ),
        ]
    ),
}
"""What is taken away → the phrases that do."""

_HINTS: Final = {
    "leave": (
        "Verlof is geen beloning of straf (art. 7:638 BW). Schrijf liever: ‘Valt een gesprek in je verlof, "
        "dan kiezen we samen een andere dag.’ Is het een langere tijd? Zet de dagen dan bij ‘onderbrekingen’."
    ),
    "money": (
        "Haal dit weg. Schade hoeft een medewerker bijna nooit te betalen (art. 7:661 BW), en voor een boete "
        "gelden strenge regels (art. 7:650 BW). Schrijf wat er in het werk anders moet, en wie daarbij helpt."
    ),
    "say": (
        "Haal dit weg: wie een plan krijgt of tekent, houdt alle rechten. Schrijf liever: ‘Je mag dit "
        "plan met een adviseur bespreken, en je kunt je eigen zienswijze geven.’"
    ),
    "council": (
        "Haal dit weg: werk voor de ondernemingsraad of de vakbond mag nooit tegen iemand tellen (art. 21 "
        "WOR). Kost het tijd? Spreek dan af wie welk werk overneemt."
    ),
    "records": (
        "Haal dit weg: wat je over de medewerker bijhoudt, mag die inzien (art. 15 AVG). Schrijf liever: ‘Je "
        "leidinggevende kijkt elke dinsdag met je mee, en jullie bespreken meteen wat opviel.’"
    ),
    "time": (
        "Buiten werktijd heeft de medewerker recht op rust (Arbeidstijdenwet). Schrijf liever: ‘Je bent "
        "bereikbaar op de uren dat je werkt.’ Hoort meer bij de functie? Noem dan het rooster en de "
        "vergoeding."
    ),
}
_ALL_RIGHT: Final = phrase_search(
    [
        (
            "hoef geen_ rooster dienst piket consignatie vergoed tijd_voor nooit behoudt blij alleen",
            r"hoeft?|geen (?:afstand|boete|schade|invloed)|(?!inge)\w*rooster\w*|\w*dienst(?:en)?|piket",
            r"consignatie|vergoed\w*|vergoeding|tijd voor tijd|nooit|behoudt|blijft|blijven|alleen als",
        ),
        (
            "wettelijk van_20 uit_20 premie",
            r"wettelijk\w*|\w*premie|(?:van|uit) 20\d\d",
        ),  # days off that expire for everybody
    ]
)
"""Words beside which nothing is taken."""
_OF_OTHERS_TOO: Final = frozenset({"say", "council", "records"})
_FOR_CLIENTS: Final = phrase_search([("namens voordat client", r"namens|voordat|client\w*")])
"""Whose rights a lawyer speaks of."""
_DENIED: Final = r"[^.,;]{0,80}\b(?:niet|niets|geen)\b"
_DENIABLE: Final = frozenset({"money", "time"})
"""What is taken here is left where the clause says *niet*: *je bent in het weekend niet bereikbaar*."""


def neemt_recht_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan neemt de medewerker iets af waar die recht op heeft.

    Een plan trekt geen verlof in als straf, en laat de medewerker geen schade of boete betalen. Het vraagt
    ook niet om in het weekend bereikbaar te zijn of van bezwaar af te zien. Zulke zinnen maken een plan
    oneerlijk, en bij een rechter houden ze bijna nooit stand. Schrijf wat er in het werk beter moet, en wat
    er in het uiterste geval kan volgen.

    Bron: art. 7:611 BW (goed werkgeverschap), 7:638 BW (vakantie), 7:650 en 7:661 BW (boetes en schade), art.
    21 WOR (ondernemingsraad), art. 15 AVG (inzage) en de Arbeidstijdenwet.

    Fout:
        slotopmerking: Gaat het mis, dan gaat je verlof in juli niet door.

    Goed:
        slotopmerking: Valt een gesprek in je verlof, dan kiezen we samen een andere dag.
    """
    texts = [(path, text) for path, text in texts_under(plan, _KEYS) if path[0] != "negeer"]
    whole = fold(composed("\n".join(text for _, text in texts)))
    searches = {kind: search.narrowed(whole) for kind, search in _TAKEN.items()}
    for path, text in texts:
        kind, said = _taken(text, searches)
        if said:
            yield Hit(
                path,
                f"‘{said}’: zo neemt het plan de medewerker iets af waar die recht op heeft.",
                _HINTS[kind],
                said,
            )


def _taken(text: str, searches: dict[str, PhraseSearch]) -> tuple[str, str]:
    """What is taken away, and the words that do; both empty where nothing is."""
    for kind, search in searches.items():
        for sentence in sentences_in(composed(text)) if search(fold(composed(text))) else ():
            said = fold(sentence)
            found = search(said)
            if found and not (_ALL_RIGHT(said) or _is_left(kind, said[found.start() :], said)):
                return kind, sentence[found.start() : found.end()]
    return "", ""


def _is_left(kind: str, behind: str, sentence: str) -> bool:
    """Whether a sentence (folded) takes nothing of this kind after all, from the phrase on or in whole."""
    if kind in _OF_OTHERS_TOO:
        return bool(_FOR_CLIENTS(sentence))
    return kind in _DENIABLE and re.match(_DENIED, behind) is not None
