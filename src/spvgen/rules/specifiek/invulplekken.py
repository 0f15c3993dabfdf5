"""S01: what is still to be filled in."""

import re
from functools import lru_cache
from typing import Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import NOT_APPLICABLE
from spvgen.rules.reading.texts import Texts, sentences_in, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings

_ONLY = re.compile(
    r"(?:(?:minimaal|maximaal|precies)\s+)?(?:€\s?)?(?:…|\.{3}|_{2,}|\?+)\s?"  # minimaal …%, € …, … klanten
    r"(?:%|[^\W\d_]+(?: per [^\W\d_]+)?)?"
    r"|\W*(?:[?_.…]+|[xX]{2,}|n\.?t\.?b\.?|n\.?n\.?b\.?|tbd|todo"
    r"|(?:hier |nog |zelf )?(?:in te vullen|invullen|aanvullen))\W*",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"(?=[12_TXnN<\[])(?:"  # a set in front makes the search four times as fast
    r"\b(?:19|20)(?:(?i:xx)|\?\?|__|\.\.|…)"  # 20XX
    r"|_{3,}|\b(?:TBD|TODO|XXX+)\b|\b(?i:n\.t\.b\.|n\.n\.b\.)"
    r"|<[^\W\d_][^<>]{0,80}>"  # <naam>
    r"|\[\s*(?:…|\.{2,}|_+|\?+|[xX]{2,})[^\][]{0,80}\]"  # [… leads]
    r"|\[[^\][{}]{0,80}\b(?i:naam|namen|datum|datums|functie|bedrag|aantal|getal|percentage|titel|afdeling|organisatie"
    r"|bedrijf|bedrijfsnaam|manager|leidinggevende|medewerker|periode|jaar|jaartal|product|klant|plaats|tijd|tijdstip"
    r"|maand|week|kwartaal|norm|doel|reden|tekst|toelichting|omschrijving|invul\w*|in te vullen|vul|kies|noem"
    r"|beschrijf)\b[^\][]{0,80}\])"
)


NO_ANSWER: Final = frozenset(
    f"{begin}{words}"
    for begin in ("", "dat ")
    for words in ("weet ik niet", "weet ik nog niet", "weten we niet", "weten we nog niet")
) | {"weet niet", "weet nog niet", "geen idee", "nog geen idee", "ja", "nee", "ja hoor", "nee hoor"} | {
    "idem", "idem dito", "zie boven", "zie hierboven", "zie onder", *NOT_APPLICABLE
}  # fmt: skip
"""What people type where words are asked of them, and what says nothing there, read by itself."""

MAY_SAY_SO: Final = frozenset({"antwoord", "speelt_mee", "gedaan", "behaald", "zienswijze"})
"""Keys of choices with *ja* and *nee*, and of what somebody says in their own words."""

_LONGEST: Final = max(map(len, NO_ANSWER)) + 2


def is_no_answer(text: str) -> bool:
    """Whether a text is no more than *ja*, *weet ik nog niet*, *n.v.t.* or *moeten we nog bedenken*."""
    said = text.strip(" .!").lower()
    if len(text) <= _LONGEST and said in NO_ANSWER:
        return True
    return bool(_put_off(said)) or _is_doubt(said) or _is_elsewhere(said)


_POINTING: Final = ("idem", "dito", "zie ", "hetzelfde", "dezelfde", "zelfde", "precies h", "als ", "ook h")
_PART: Final = "(?:doel|punt|actie)"
_ABOVE: Final = (
    r"(?:(?:hier|daar)?boven|hier(?:voor|onder)|eerder(?: genoemd)?"
    rf"|(?:(?:bij|in|van|onder) )?(?:het|de|{_PART})? ?(?:vorige?|eerste|tweede|derde|andere|bovenstaande)"
    rf" (?:{_PART}(?:en|s)?|regel)"
    rf"|(?:(?:bij|in|van|onder) )?(?:het )?{_PART}(?: [\w‘’'\"-]+){{1,3}})"
)
_WHAT: Final = "(?: (?:verhaal|reden|uitleg|onderbouwing|afspraak|antwoord))?"
_ELSEWHERE: Final = (
    rf"(?:idem|dito)(?: dito)?,?(?: (?:als|aan|zie))?(?: {_ABOVE}| (?:bij|voor) [^,.;:]{{2,40}})?"
    rf"|zie (?:ook )?(?:bij )?{_ABOVE}|als (?:bij )?{_ABOVE}"
    rf"|(?:precies |ook hier )?(?:het|de)?zelfde{_WHAT} (?:als|geldt) {_ABOVE}"
)


def _is_elsewhere(said: str) -> bool:
    """*Idem als bij Testgevallen*, *zie het vorige doel*: the reader has to look for it."""
    if len(said) > _MOST or not said.startswith(_POINTING):
        return False
    return re.fullmatch(_ELSEWHERE, said) is not None


_DOUBTING: Final = ("weet", "weten", "idee", "zeggen", "hangt", "onbekend")
_MOST: Final = 100  # characters
_QUESTION: Final = r"(?:[^?.!;:]{3,80}\? )"
"""One question, and no sentence before it."""
_DOUBT: Final = (
    rf"{_QUESTION}?(?:(?:dat|dit|het) )?(?:eigenlijk )?(?:weet|weten) (?:(?:ik|we|wij|het|dat) ){{0,2}}"
    r"(?:(?:nog|eigenlijk|zelf|ook|zo) )*niet(?: (?:precies|zeker|goed|exact|meer|helemaal|zo))?"
    rf"|{_QUESTION}?(?:ik heb |we hebben )?(?:nog )?geen (?:flauw |duidelijk |enkel )?idee"
    rf"|{_QUESTION}?(?:(?:dat|dit) )?(?:zou|durf|kan) (?:ik|we|wij) (?:(?:zo|nog|het|dat) )*niet"
    r"(?: precies| zeker| exact)?(?: te)? (?:weten|zeggen)"
    r"|(?:(?:dat|dit) is )?(?:moeilijk|lastig) te zeggen|(?:dat |dit )?hangt er ?van af|(?:nog )?onbekend"
)
"""*Weet niet precies*, also behind the question itself."""
_ASKED: Final = rf"{_QUESTION}(?:ja|nee)(?: hoor)?"
_QUESTIONS_ASKED: Final = frozenset({("aanleiding", "omschrijving"), ("doelen", "huidige_situatie")})
"""Where *Komt het vaker voor? Ja.* only answers what spv asks; elsewhere it tells something."""


def _is_doubt(said: str) -> bool:
    if len(said) > _MOST or not any(sign in said for sign in _DOUBTING):
        return False
    return re.fullmatch(_DOUBT, said) is not None


def _asks_itself(path: NodePath, text: str) -> bool:
    """*Komt het vaker voor? Ja.*, where that is all there is."""
    asked = len(text) <= _MOST and "? " in text and tuple(key for key in path if isinstance(key, str))
    return asked in _QUESTIONS_ASKED and re.fullmatch(_ASKED, text.strip(" .!").lower()) is not None


def _put_off(said: str) -> re.Match[str] | None:
    return re.fullmatch(_LATER, said) if said.endswith(_ENDS) else None


_ENDS: Final = (
    "verzinnen",
    "bedenken",
    "zoeken",
    "bepalen",
    "afspreken",
    "regelen",
    "invullen",
    "nog",
    "later",
)
_FIND_OUT: Final = "(?:verzinnen|bedenken|(?:uit)?zoeken|bepalen|afspreken|regelen|invullen)"
_LATER: Final = (
    rf"(?:(?:daar|hier|dit|dat) )?(?:moet|moeten|gaan) (?:we|wij|ik) (?:\w+ )?nog (?:\w+ ){{0,3}}{_FIND_OUT}"
    rf"|(?:dit |dat )?(?:komt|volgt) nog(?: later)?|(?:dit )?(?:is )?nog (?:even )?(?:te )?{_FIND_OUT}"
)
"""What puts an answer off."""


_LONG: Final = 130  # characters; what names no outcome is shorter


def _names_no_outcome(path: NodePath, text: str) -> bool:
    if path != ("gevolgen", "omschrijving") or len(text) >= _LONG:
        return False
    from spvgen.rules.specifiek.put_off import names_no_outcome

    return names_no_outcome(text)


_MAY_DOUBT: Final = frozenset({
    "belemmerend", "veronderstellingen", "als_dan", "evaluatiemomenten", "doorloopmomenten",
    "vervolgmomenten", "terugblik", "afsluiting",
})  # fmt: skip
"""Parts in which a doubt is what was found: that a group does not know, or a talk could not tell."""


def _says_nothing(path: NodePath, text: str) -> bool:
    """Whether a text is no answer where one is asked for."""
    if not is_no_answer(text) or (_MAY_DOUBT.intersection(path) and _is_doubt(text.strip(" .!").lower())):
        return False
    key = next((key for key in reversed(path) if isinstance(key, str)), None)
    return key is not None and key not in MAY_SAY_SO  # without a key it stands in no plan


def _stops_at_colon(path: NodePath, text: str) -> bool:
    """*Hulp tot en met 11 januari:* and nothing behind it, in a reason, which no list follows."""
    return text.rstrip().endswith(":") and path[-1:] == ("reden",)


_SIGNS: Final = (
    "?", "_", "…", "<", "[", "..", "xx", "n.t.b", "nt.b", "n.tb", "ntb", "n.n.b", "nn.b", "n.nb", "nnb",
    "tbd", "todo", "vullen",
)  # fmt: skip
"""In every open place with a word in it stands one of these."""


@lru_cache(maxsize=1)  # of the plan at hand; asked before its model is made, and after
def with_open_place(texts: Texts) -> dict[NodePath, str]:
    """The texts with an open place in them."""
    signed = dict(texts.with_part(_SIGNS))
    seen = ((path, text) for path, text in texts.values.items() if path in signed or not _has_words(text))
    return {path: text for path, text in seen if placeholder_in(text)}


def _has_words(text: str) -> bool:
    """Whether a text has a word or a number; its first sign nearly always tells."""
    return text[:1].isalnum() or bool(words_in(text))


def only_placeholder(text: str) -> bool:
    """Whether the whole value is an open place: ``…``, ``___``, ``?``, ``n.t.b.``, ``[Naam manager]``."""
    stripped = text.strip()
    if not stripped or (stripped.isalpha() and stripped.lower().strip("x")):
        return bool(_ONLY.fullmatch(stripped))
    return bool(_ONLY.fullmatch(stripped) or _INSIDE.fullmatch(stripped))


def placeholder_in(text: str) -> str | None:
    """The first open place in a value, or None."""
    if only_placeholder(text):
        return text.strip()
    found = _INSIDE.search(text)
    return found[0] if found else None


def filled_in(text: str | None) -> str:
    """The text; empty where there is none, or where it has an open place (``VP-2026-___``)."""
    return text if text and not placeholder_in(text) else ""


_LISTED: Final = r"""\[\s*["']|,\s+\w|[.!?]\s*\]$"""
_ASKING: Final = r"(?i)…|\.{3}|_{2,}|\b(?:vul|kies|noem|beschrijf|invul\w*|in te vullen)\b"


def is_open_label(written: str) -> bool:
    """Whether a list in brackets, as it was written, is an open place: ``[Naam manager]``.

    What has quotes, several points or a whole sentence is a list (``[verlenging, andere functie]``), unless
    it says itself that something must be filled in.
    """
    if not placeholder_in(written):
        return False
    return not re.search(_LISTED, written) or bool(re.search(_ASKING, written))


def without_placeholders(text: str) -> str:
    """The text without its open places, for rules that look for figures: the ``20`` of ``20XX`` is none."""
    return _INSIDE.sub("…", text)


def nog_in_te_vullen(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat nog een plek open.

    In een plan dat je ondertekent, mag niets openstaan. Wie later leest wat is afgesproken, kan anders niet
    weten wat er bedoeld was. ‘spv new’ zet overal ‘…’ waar jij nog iets moet invullen. Ook een tekst die
    alleen ‘ja’, ‘nee’ of ‘weet ik niet precies’ is, staat nog open. Staat er in de aanleiding of bij de
    huidige situatie alleen een vraag met ‘ja’ erachter, dan is dat een waarschuwing, net als een zin die iets
    uitstelt (‘De cijfers volgen nog’). Ook een reden die stopt bij een dubbele punt, is niet af. Bij ‘idem’
    of ‘zie boven’ moet de lezer zoeken: schrijf voluit wat je bedoelt. Is iets niet van toepassing, haal de
    regel dan weg.

    Bron: het voorbeeldplan waarmee dit programma begon, liet de naam van de manager en het jaartal open.

    Fout:
        leidinggevende:
          naam: "[Naam manager]"

    Goed:
        leidinggevende:
          naam: Sanne de Wit
    """
    opened = with_open_place(texts)
    announced = _announced(texts)
    for path, text in texts.values.items():
        found = placeholder_in(text) if path in opened else None
        if found:
            where = f"Vul in wat er op de plek van ‘{found}’ hoort." if found != text else "Vul deze plek in."
            yield Hit(path, f"Hier moet nog iets worden ingevuld: ‘{found}’.", where, quote=found)
        elif _names_no_outcome(path, text):
            where = (
                "Schrijf wat er kan volgen, bijvoorbeeld: ‘Haal je de doelen niet, dan kan een waarschuwing "
                "of ander werk volgen, en in het uiterste geval ontslag.’"
            )
            yield Hit(path, f"‘{text}’ zegt niet wat er kan volgen.", where, quote=text)
        elif _says_nothing(path, text):
            where = _NO_CONTACT if "contacten" in path else _SAY_IT.format(text)
            yield Hit(path, f"Hier moet nog iets worden ingevuld: ‘{text}’.", where, quote=text)
        elif _stops_at_colon(path, text):
            last = sentences_in(text.strip(), "\n")[-1].strip()
            yield Hit(path, f"Achter ‘{last}’ staat niets.", _BEHIND_IT, quote=last)
        elif _asks_itself(path, text):
            yield Hit(path, f"‘{text}’ is een vraag met alleen een antwoord.", _TELL_IT, text, _LIGHTER)
        elif path in announced:
            said = announced[path]
            yield Hit(path, f"Volgens ‘{said}’ is deze tekst nog niet af.", _FINISH_IT, said, _LIGHTER)


_YET: Final = (
    "volgt nog", "volgen nog", "komt nog", "komen nog", "moet nog een ", "ontbreekt nog ", "mist nog ",
    "nog invu", "nog inge", "nog in te ", "nog aanvu", "nog aang", "nog aan te ", "nog nav", "nog nag",
    "nog na te ", "nog opz", "nog opgez", "nog op te ", "nog uitz", "nog uitgez", "nog uit te ", "nog bep",
    "nog besp", "nog te b", "nog te kie", "nog gek", "nog kie", "nog toe", "nog even ", "nog worden",
    "nader te", "vullen door", "vullen bij", "vullen met", "nog samen", "ik nog ", "ik later ", "we nog ",
    "we later ", "ik straks ",
)  # fmt: skip
"""In every sentence that announces more stands one of these."""


def _announced(texts: Texts) -> dict[NodePath, str]:
    """The texts that say that they are not finished, each with the sentence."""
    untold = _MAY_DOUBT | {"negeer"}  # why a finding is left there may be just that
    seen = [one for one in texts.with_part(_YET) if untold.isdisjoint(one[0])]
    if not seen:
        return {}
    from spvgen.rules.specifiek.put_off import still_to_come

    return {path: said for path, text in seen if (said := still_to_come(text))}


_BEHIND_IT: Final = "Schrijf wat daar hoort te staan, of haal die woorden weg."
_TELL_IT: Final = (
    "Schrijf in een hele zin wat er speelt, zonder de vraag: ‘Dit gebeurde in mei en juni ook, op 4 dagen.’"
)
_LIGHTER: Final = Severity.WAARSCHUWING
_FINISH_IT: Final = "Vul aan wat er nog mist, of haal die zin weg."
_SAY_IT: Final = (
    "‘{}’ zegt hier niets. Schrijf in een paar woorden wat je bedoelt. Mag dit onderdeel ontbreken, haal de "
    "regel dan weg."
)
_NO_CONTACT: Final = (
    "Zet hier een voornaam en een achternaam. Weet je het nog niet? Maak dan eerst een actie van het zoeken: "
    "‘Je zoekt deze week de naam op.’"
)
