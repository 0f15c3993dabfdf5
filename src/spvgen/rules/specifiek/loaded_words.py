"""Loaded words: what colours a fact with what the writer thinks of it (part of S06)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.rules.reading.impressions import REPORTED
from spvgen.rules.reading.in_third_person import without_quotes
from spvgen.rules.reading.patterns import MONTH, NUMBER_WORDS, phrase_search
from spvgen.rules.specifiek.character_words import LOADED
from spvgen.wording.tokens import fold

_SEEMINGLY: Final = "(?:kennelijk|blijkbaar|klaarblijkelijk)"
_STAGE: Final = "(?:theater|toneelstuk(?:je)?|poppenkast|circus|kleuterklas|speelkwartier)"
"""Of what is none; *het theater betaalt* and *in de kleuterklas* are places where people work."""
_STOOD: Final = "(?:lag(?:en)?|stond(?:en)?|hing(?:en)?|zat(?:en)?|was|waren|bleek)"
_COLOURS: Final = phrase_search(
    [
        (
            "weer",
            r"(?:al |nu )?weer (?:eens|een keer|een hoop|van hetzelfde)",
            r"alweer (?=te laat|niet|geen|vergeten|verkeerd|fout)",
            r"(?:toch|natuurlijk|uiteraard|helaas|wederom) (?:al)?weer(?= niet| geen| te\b| een)",
            r"(?:natuurlijk|uiteraard|wederom) (?:was|waren|had|bleek) (?:\w+ ){1,3}weer (?:niet|geen|te)",
            rf"(?:natuurlijk|uiteraard) {_STOOD} (?:\w+ ){{1,3}}weer ",
            r"weer (?:raak|mis|zo ?ver)(?=[.,;!]|$)",
        ),
        (
            "als_altijd als_gewoon als_vanouds als_gebruikelijk zoals_zo",
            r"(?:zo)?als (?:altijd|gewoonlijk|vanouds|gebruikelijk(?= te laat| niet))(?! (?:af|be)gesproken)",
            "zoals zo vaak",
        ),
        ("zoveelste", "(?:voor )?de zoveelste (?:keer|maal)"),
        (
            "natuurlijk_n uiteraard_n",
            rf"{_STOOD} (?:\w+ ){{0,4}}(?:natuurlijk|uiteraard) nog(?=[.,;!]|$| steeds)",
        ),
        (
            "vrolijk_ lekker_ heerlijk_",
            (
                r"(?:zit|zat|sta|staat|stond|lag|liep|loopt) (?:\w+ ){0,3}(?:vrolijk|lekker|heerlijk)"
                r" .. te \w+en\b[^.;]* terwijl"
            ),
        ),
        (
            "de_kous daarmee_was daarmee_is",
            r"de kous (?:(?!nog|niet)\w+ ){0,3}voor (?:je|jou) .. af\b",
            r"(?:daarmee|voor (?:je|jou)) .. de kous .. af\b",
            r"daarmee (?:was|is) het voor (?:je|jou) (?:\w+ )?(?:klaar|afgedaan|over)(?=[.,;!]|$)",
        ),
        ("op_keer maar_weer altijd_maar", "keer op keer", "telkens maar weer", "altijd maar (?:weer )?te"),
        (
            "nota_bene niet_waar_zijn moedeloos vervelens te_huilen gek_voor",
            "nota bene|het zal niet waar zijn|om moedeloos van te worden|tot vervelens toe|om te huilen",
            "te gek voor woorden",
        ),
        ("moeilijk_kan", "hoe moeilijk kan het zijn"),
        (
            "iedereen",
            r"(?:dat|zoals) (?:weet|vindt|zegt|ziet)? ?iedereen(?: hier)?(?: weet| vindt| ziet)?(?=[.,;!]|$)",
        ),
        (
            "simpelweg_nooit gewoonweg_nooit echt_nooit werkelijk_nooit als_nooit",
            "(?:simpelweg|gewoonweg|echt|werkelijk) nooit|zo goed als nooit",
        ),
        ("zo_ongeveer", "zo ongeveer (?:iedere|elke)"),
        (
            "ongelo ontzettend schrikkelijk vreselijk",
            "(?:ongelofelijk|ongelooflijk|ontzettend|verschrikkelijk|vreselijk) (?:laat|traag|slecht|weinig)",
        ),
        (
            "veel_te véél_te malen_te absurd_te",
            r"(?:veel|véél|vele malen|absurd) te (?:laat|vaak|lang|veel|langzaam|traag|slordig|snel|weinig)",
            r"(?:veel|véél|vele malen|absurd) te (?:gemakkelijk|losjes|laks|kort|hard|hardhandig|gehaast)",
        ),
        ("laars", r"aan (?:je|jouw|zijn|haar) laars"),
        ("pet_naar franse_slag", "met de pet naar", "met de franse slag"),
        ("potje", r"een potje van"),
        ("achter_de", "achter de (?:broek|vodden)"),
        (
            "in_elkaar_g in_elkaar_st in_elkaar_k in_elkaar_f",
            r"in elkaar (?:gedraaid|gestampt|geknutseld|gefrutseld)",
        ),
        (
            "mooi_zitten stikken barsten",
            r"(?:laat|liet|lieten|laten) .. (?:mooi zitten|stikken|barsten)",
            r"(?:mooi zitten|stikken|barsten) (?:laat|liet|gelaten|laten)",
        ),
        (
            "de_moeite geen_moeite enkele_moeite",
            r"niet eens de moeite",
            r"(?:nam|neemt|neem|deed|doet|doe) .. (?:de moeite niet|niet de moeite|geen(?: enkele)? moeite)",
            r"(?:niet de|geen(?: enkele)?) moeite (?:genomen|gedaan|neemt|doet|nam|deed)",
            "de moeite niet (?:genomen|waard gevonden)",
        ),
        (
            "vond_ vind_ vindt_ achtte_",
            r"(?:je|jij) (?:vond|vindt|achtte) het .. niet .. nodig",
            r"(?:vond|vind|achtte) (?:je|jij) het .. niet .. nodig",
        ),
        ("blozen", "zonder (?:blikken of )?blozen"),
        (
            "ergernis frustratie verbazing teleurstelling wanhoop",
            r"tot (?:\w+ ){0,3}(?:ergernis|frustratie|verbazing|teleurstelling|wanhoop)",
        ),
        ("presteer bestond flikte", r"(?:presteerde|presteert|bestond|flikte) (?:je |jij )?het (?:\w+ )?om"),
        (
            "alsof",
            r"alsof (?:je|jouw) neus",
            r"alsof (?:het|er) (?:\w+ ){0,2}(?:niets|niks|weinig|de (?:normaal|gewoon)ste|een spelletje)",
            r"alsof (?:de|dat|een) .. (?:er niet toe|niet bestond|lucht|last|te veel)",
        ),
        (
            "theater toneelstuk poppenkast circus kleuterklas speelkwartier",
            (
                r"(?:was|is|werd|wordt|bleek|leek|lijkt) (?!volgens (?:je|jou|u)\b).. "
                rf"(?:een|één|pure|weer|wel) (?:\w+ )?{_STAGE}(?=[.,;!]|$)"
            ),
            rf"(?:wat een|uit op een|ontaard\w* in een|al dat|dat hele|zo['’]n) {_STAGE}",
            rf"er (?:(?:een|weer|\w+e) ){{0,3}}{_STAGE} van",
        ),
        ("drama ramp", r"(?:was|is|werd|bleek) (?:weer |echt )?een (?:\w+ )?(?:drama|ramp)(?=[.,;!]|$)"),
        (
            "zonder_pardon zonder_scrup zonder_enig na_te_denken",
            "zonder (?:pardon|scrupules|enige gêne|(?:erbij )?na te denken|enig (?:fatsoen|benul))",
        ),
        (
            "jan_van jan-van jantje jan_boer jan-boer doedel",
            r"(?:een |op z'n )?jan(?:tje)?[ -](?:van[ -]leiden|boeren\w+|doedel)",
            "met een jantje",
        ),
        ("half_werk halve_werk", "(?:half|halve) werk(?! ?(?:dag|week|tijd))"),
        (
            "hoe_dan zo_blijkt kennelijk blijkbaar klaarblijkelijk",
            rf"{_SEEMINGLY} (?:vond|vind|wilde|boeide|dacht|denk|had|heb|interesseert) .. (?:je|jij|jou)",
            rf"(?:je|jij) (?:vond|wilde|vindt|dacht|denkt|had) (?:\w+ )?{_SEEMINGLY}",
        ),
        ("uitkomt uitkwam", r"(?:als|zoals|wanneer) het (?:je|jou) (?:\w+ )?(?:uitkomt|uitkwam)"),
        ("doorheen", r"er .. doorheen (?:gejast|gejaagd|gehaald|geraced|joeg|jaste)"),
        ("lak_aan maling_aan schijt_aan", r"(?:lak|maling|schijt) aan"),
        ("vingers_niet vinger_uit poot_uit hand_uit", r"geen (?:vinger|poot|hand) uit"),
        ("de_boel_de", "de boel de boel"),
        ("gooide_met gooit_met de_pet", r"(?:gooide|gooit) (?:je )?er .. met de pet naar"),
        (
            "onvoorstelbaar onbestaanbaar uitgerekend",
            r"(?:onvoorstelbaar|onbestaanbaar) (?:laat|traag|slecht|slordig|veel|weinig)",
        ),
        (
            "niet_eens",
            r"(?<!het )niet eens (?!geworden)(?=(?:de|het|een|je|terug|meer|even|(?:ge|ver)\w+[dtn])\b)",
        ),
        ("tijd_uit", r"(?:zat|zit) (?:je )?(?:je|jouw) tijd uit"),
        ("maar_wat", r"(?:doet|deed|doe|hangt|hing|hang|rommelt) .. maar wat(?=[.,;]|$| aan| rond| raak)"),
        ("alle_peil alle_kritiek", "(?:beneden|onder) alle (?:peil|kritiek)"),
        (
            "nergens",
            r"(?:leek|lijkt|sloeg|slaat) (?:\w+ )?nergens (?:naar|op)",
            "nergens (?:naar|op) (?:leek|lijkt|sloeg|slaat)",
        ),
        ("treurig triest", "(?:treurig|triest) (?:dat|hoe|om)"),
        ("moeten_w moet_ik moet_we moet_wij moeten_ik", r"hoe (?:vaak|lang) (?:moeten|moet) (?:we|wij|ik)"),
        ("eeuwen", r"eeuwen (?:over|geduurd|op)"),
        ("dooie elfendertigst", r"op (?:je|jouw) (?:dooie gemak|dooie akkertje|elfendertigst)"),
        ("verandering", r"voor de verandering(?: eens)?(?! (?:van|in))"),
        (
            "gewend kennen van_je_ van_jou_",
            r"zoals (?:we|wij|ik|iedereen) (?:dat )?(?:\w+ )?van (?:je|jou) (?:\w+ )?(?:gewend|kennen)",
            r"(?:dat|zo) (?:zijn|kennen) (?:we|wij) (?:dat )?(?:\w+ )?van (?:je|jou) (?:gewend|kennen)?",
        ),
    ]
)
"""Turns of phrase that colour a fact; each needs one of ``karakter.COLOURED_BY``."""


class Coloured(NamedTuple):
    """Loaded words, and where they end in the text."""

    end: int
    quote: str


_PRAISE: Final = (
    r"(?i)\b(?:goed|goede|prettig|netjes|keurig|op orde|tevreden|op tijd|prima|sterk|fijn|mooi|warm)\w*\b"
)
"""*Zoals we van je gewend zijn* can praise as well."""
_FAR_TOO: Final = r"\w+(?: malen)? te \b"
_GIVEN: Final = (
    r"\b(?:krijgt?|kreeg|gekregen|ontving|ontvangt|rooster|werkdruk|wachttijd|bezetting|levertijd|systeem|reistijd)"
    r"\b|\b(?:leads?|begeleiding|hulp|uitleg|inwerktijd)\b"
)
"""What the employer gives: *je kreeg veel te weinig begeleiding* is a cause, and no reproach."""
_FIGURE: Final = (
    rf"\b{NUMBER_WORDS}\b|\b\d[\d.,]*+"
    rf"(?! ?{MONTH})"
)
"""How much or how often: a date alone tells neither."""
_TYPICAL: Final = re.compile(
    r"\btypisch (?:(?:iets )?voor (?:jou|hem|haar)\b|(?:weer )?(?:jij|jou|hij|zij)\b"
    r"|(?:jouw|zijn|haar|jullie) \w+|gedrag\b)"
    r"|, (?:weer |dit is |dat is )?(?P<loose>typisch)\s*[.!…]",
    re.IGNORECASE,
)


_OWN_ACCOUNT: Final = (
    r"\b(?:je|jij|jouw) (?:zelf )?(?:zei|zegt|vertelde|vertelt|schreef|schrijft|gaf aan|geeft aan"
    r"|legde uit|legt uit|vindt|vond)(?: \w+){0,3},? (?:dat|hoe)\b(?:(?! en (?!dat\b)| maar |[;:]).)*$"
    r"|\b(?:(?:je|jij) (?:zelf )?(?:noemt|noemde|omschrijft|omschreef|ervaart|ervoer|ziet|zag)"
    r"|(?:voelt|voelde|is|was) (?:\w+ )?voor jou|voor jou (?:voelt|voelde|is|was)|jij (?:vindt|vond)"
    r"|volgens jou|in jouw ogen)\b(?:(?! en | maar |[,;:]).)*$"
    r"|\b(?:voelt|voelde|overkomt|overkwam)(?: \w+){0,2} als $"
)
"""Before a loaded word: it is how the employee sees it, *voelt voor jou als een toneelstukje*."""


def coloured_words(text: str, names: tuple[str, ...]) -> list[Coloured]:
    """The loaded words of a text, in order; ``names`` are those of the employee (*typisch Noor*)."""
    found = sorted(
        Coloured(
            sentence.start() + found.end(),
            text[sentence.start() + found.start() : sentence.start() + found.end()].strip(" ,.!…"),
        )
        for sentence in re.finditer(r"[^.!?\n]+[.!?…]*", without_quotes(text))
        if not re.search(REPORTED, sentence[0])
        for found in _in_sentence(sentence[0], names)
    )
    ends = [0, *(one.end for one in found)]
    return [one for one, before in zip(found, ends, strict=False) if one.end - len(one.quote) >= before]


def _in_sentence(sentence: str, names: tuple[str, ...]) -> Iterator[re.Match[str]]:
    low = fold(sentence)
    loaded = [word for word in re.finditer(r"\w+", low) if word[0] in LOADED]
    yield from (
        word
        for word in loaded
        if not (re.search(_OWN_ACCOUNT, low[: word.start()]) or re.search(_PLAIN, _marked(low, word)))
    )
    turn = _COLOURS(low)
    if turn and not (_is_founded(turn[0], sentence) or re.search(_NONE_OF, low[: turn.start()])):
        yield turn
    yield from _TYPICAL.finditer(sentence) if "ypisch" in sentence else ()
    for name in names if "ypisch" in sentence else ():
        yield from re.finditer(rf"\b[Tt]ypisch (?:weer )?{re.escape(name)}\b", sentence)


def _marked(sentence: str, word: re.Match[str]) -> str:
    return f"{sentence[: word.start()]}<{word[0]}>{sentence[word.end() :]}"


_PLAIN: Final = (
    rf"<ronduit> (?:\d|{NUMBER_WORDS}\b)|\b(?:is|zijn|was|waren)\b[^.;]*<ronduit> veel\b(?! \w*fout)"
    r"|\b(?:niet|nooit) te <beroerd>|^\W*niemand\b[^.;,]* te <beroerd>"
    r"|^\W*(?:de|het|deze|dit|die|onze) (?:\w+ ){1,2}(?:is|blijft) (?:nog )?een <rommeltje>"
)
"""Where a loaded word, between ``<`` and ``>``, colours nothing that somebody did.

*Dat is ronduit veel*, *nooit te beroerd*, *de map is een rommeltje*.
"""
_NONE_OF: Final = r"\b(?:geen van|niets (?:hier|daar|er)?van|geen enkele?|niet een van) (?:[^.;,]+ )?$"
"""*Geen van de drie is een ramp* takes the colour away."""


def _is_founded(turn: str, sentence: str) -> bool:
    """Whether a turn does not colour: *veel te laat: negen dagen*, or praise for what one is used to."""
    if re.match(_FAR_TOO, turn):
        return re.search(rf"{_GIVEN}|{_FIGURE}", sentence.lower()) is not None
    return re.search(r"gewend|kennen", turn) is not None and re.search(_PRAISE, sentence) is not None
