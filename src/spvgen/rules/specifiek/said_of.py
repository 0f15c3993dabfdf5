"""Whether a word that judges a person is said of the employee, and how that is told (S06)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.rules.reading.impressions import REPORTED
from spvgen.rules.specifiek.character_idioms import IDIOMS
from spvgen.rules.specifiek.character_words import INSTEAD, KINDS
from spvgen.wording.tokens import fold


class Judging(NamedTuple):
    """Words that judge a person, where they end in the text, and what to write instead."""

    end: int
    quote: str
    instead: str


_TALK: Final = "wie welke informatie niet of te laat kreeg, en wanneer"
_ELSE: Final = "wat er gebeurde of niet gebeurde, en wanneer"


def judging_words(text: str, names: tuple[str, ...]) -> list[Judging]:
    """Where a text judges the employee (``names``: how it may call them) and not what they did.

    What a customer said is a fact, and a *houding* while lifting or at a desk is about the body.
    """
    found: dict[int, Judging] = {}
    for sentence in re.finditer(r"[^.!?\n]+", text):
        if not re.search(REPORTED, sentence[0]):
            for judging in _in_sentence(sentence[0], names):
                end = sentence.start() + judging.end
                found.setdefault(end, judging._replace(end=end))
    return [found[end] for end in sorted(found)]


def _in_sentence(sentence: str, names: tuple[str, ...]) -> Iterator[Judging]:
    low = _nameless(sentence, names)
    phrase = IDIOMS(fold(sentence))
    if phrase and not _is_of_another(low[: phrase.end()]):
        yield Judging(phrase.end(), sentence[phrase.start() : phrase.end()], _ELSE)
    for word in re.finditer(r"\w+", low):
        kind = next((kind for kind, listed in KINDS.items() if word[0] in listed), None)
        start = _start(kind, low, word) if kind else None
        if start is not None:
            instead = _TALK if word[0] == "communicatief" else INSTEAD.get(word[0], _ELSE)
            yield Judging(word.end(), sentence[start : word.end()].strip(), instead)


_NAME: Final = "ø"


def _nameless(sentence: str, names: tuple[str, ...]) -> str:
    """The sentence in small letters, with signs for a name, so that the same patterns do for all names."""
    low = sentence.lower()
    for name in sorted(names, key=len, reverse=True):
        if name.lower() in low:
            low = re.sub(rf"\b{re.escape(name.lower())}(?=s?\b)", _NAME * len(name), low)
    return low


def _is_of_another(said: str) -> bool:
    """Whether an idiom is of somebody or something else: *een pallet ligt dwars*, *de beller had een …*."""
    clause = re.split(r"[,;:]", said)[-1]
    return re.match(_ANOTHER, clause) is not None and not re.search(rf"\b(?:{_WHO}|jouw)\b", clause)


# --- Turns of phrase -------------------------------------------------------------------------------

_NEAR: Final = 160  # characters around a word in which it is tied to somebody
_GAP: Final = r"[^\w.!?;:\n]+"
_ANOTHER: Final = (
    r"\s*(?:de|het|een|die|deze|dit) (?:\w+ ){1,2}"
    r"(?:heeft|had|hadden|hebben|is|was|waren|zijn|ligt|lag|lagen|past|paste|komt|kwam)\b"
)
_ADVERBS: Final = (
    "heel|erg|nogal|vaak|soms|regelmatig|altijd|gewoon|wel|ook|behoorlijk|vrij|wat|een beetje|tamelijk|zeer"
    "|best|steeds|meestal|echt|af en toe|nog|nu|al|hierin|daarin|daarbij|als|je|jou|jezelf|zich|even|zo"
    "|bijzonder|vooral|over het algemeen|de laatste tijd|snel|inmiddels|ronduit|gezien|van nature|nu eenmaal"
    "|eigenlijk|simpelweg|weer eens|weer|alweer|wederom|opnieuw|constant|voortdurend|continu"
)
_ASIDE: Final = (
    rf"(?:in|op|bij|naar|tegen|tegenover|voor|tijdens|volgens|door|met){_GAP}(?:\w+{_GAP}){{0,2}}\w+"
)
_FILLERS: Final = rf"(?:(?:{_ADVERBS}|{_ASIDE}){_GAP}){{0,5}}"
_BE: Final = (
    "bent en blijft|bent|ben|is|was|bleek"
    "|lijkt|lijk|leek|blijft|blijf|bleef|wordt|word|werd|oogt|oog|oogde|gedraagt|gedraag|gedroeg|komt|kom|kwam"
    "|overkomt|overkwam|stelt|stel|stelde|vindt|vind|vinden|vond|vonden|noemt|noemen|ervaart|ervaren"
)
_NOT: Final = "niet|nooit|onvoldoende|nauwelijks|weinig|allesbehalve|minder|amper"
_TOO_LITTLE: Final = "(?:te )?weinig|geen(?: enkele?)?|onvoldoende|nauwelijks|nul|niet genoeg|amper"
_SHOWS: Final = (
    "toont?|straalt?|toonde|hebt?|heeft|laat|neemt?|nam|(?:had|liet|bracht) je|je (?:had|liet|bracht)"
)
_LACK: Final = (
    r"gebrek aan|tekort aan|mist|missen|mis je|(?:missen|mis) (?:(?:we|wij|ik) )?(?:bij|in|van) (?:je|jou)"
    r"|ontb(?:reekt|rak) (?:het(?: je| jou)?|je|jou) (?:\w+ ){0,3}aan(?: \w+ en)?"
    r"|ontb(?:reekt|rak)(?: het)?(?: bij)? jou aan|schort (?:het )?(?:je |jou )?(?:\w+ ){0,2}aan"
    r"|zonder (?:enige?|veel|een greintje|een spoor van)"
    r"|(?:spreekt|blijkt|getuigt) (?:\w+ ){0,4}(?:weinig|geen)|blijk van (?:weinig|te weinig)"
    rf"|(?:{_SHOWS}) (?:(?:je|jij|hierin|daarin|vaak|wat|ook) )?(?:{_TOO_LITTLE})"
)
_OTHER_SENSE: Final = rf"(?i){_GAP}(?:te|bereikbaar|bij|over{_GAP}(?:de|het|een|hoe|wat|je|of))\b"
_NO_TOPIC: Final = (
    rf"het{_GAP}(?:algemeen|geheel)\b|de{_GAP}hele{_GAP}linie\b"
    rf"|(?:\w+{_GAP}){{0,2}}(?:week|weken|maand|maanden|kwartaal|jaar|periode)\b"
)
_TOPIC: Final = (
    rf"(?:^|[.!?;,]\s*)over{_GAP}(?!{_NO_TOPIC})(?:\w+{_GAP}){{1,6}}(?:{_BE}){_GAP}(?:\w+{_GAP}){{0,4}}$"
)
"""*Over de toeslagen blijf je onzeker* is about the work too; *over het algemeen ben je slordig* is not."""
_YOU_FIND: Final = rf"(?<!\bik )\bvind (?:je|jij){_GAP}{_FILLERS}$"
"""*Onderhandelen vind je lastig* is about the work; *ik vind je lastig* is not."""
_TOO_LOW: Final = (
    rf"(?i){_GAP}(?:is|was|blijft|bleef|laat|liet|schiet|schoot|valt|viel|mag|moet)\b.*\b(?:onvoldoende|laag"
    r"|te wensen|tekort|tegen|matig|slecht|zwak|niet|onder de maat|ver te zoeken|ondermaats|mager|nihil|nul"
    r"|omhoog)\b"
)
_CLAUSE_END: Final = (
    rf"(?i){_GAP}(?:bent|is|was|blijft|bleef|wordt|oogt|werkt|werkte|overkomt|overkwam|opstelt|opstelde|gedraagt"
    r"|gedroeg|vindt|vinden|vond|vonden)\b"
)
_IS_SHOWN: Final = (
    rf"(?i){_GAP}(?:hebt|had|toont|toonde|laat zien|liet zien|kunt opbrengen"
    r"|genomen|getoond|(?:\w+ ){0,5}(?:geen sprake|te merken))\b"
)
_GIVEN: Final = r"\b(?:krijgt?|kreeg|kregen|geven|geeft)\b"
"""*Dat je weinig lef toont*, *van enige inzet is geen sprake*."""
_ACTS: Final = (
    rf"{_BE}|doet|doe|deed|reageert|reageer|reageerde|klinkt|klonk|praat|praatte|communiceert|communiceerde"
    "|treedt|treed|trad|gaat|ga|ging|staat|sta|stond|zit|zat|toont|toon|toonde|maakt|maak|maakte|hebt|heb|had"
    "|luistert|antwoordt|spreekt|sprak|benadert|bejegent|handelt|opereert|behandelt|kunt|kun|kon"
    "|antwoordde|luisterde|benaderde|bejegende|handelde|behandelde|schreef|schrijft|schrijf|mailde|mailt|appte"
    "|belde|belt|hing|hangt|keek|kijkt|kijk|liep|loopt|loop|riep|roept|zei|zegt|vroeg|vraagt|weigerde|weigert"
    "|sloeg|slaat|gooide|gooit|smeet|legde|legt|zette|zet|wees|wijst|stuurde|stuurt|hielp|helpt|leverde|levert"
    "|begroette|begroet|ontving|ontvangt|bediende|bedient|werkt|werkte|werk|begon|begint|kwam|verliet|verlaat"
    "|onderbrak|onderbreekt|wuifde|wuift|haalde|haalt|mopperde|moppert|lachte|lacht|zuchtte|zucht|zweeg|zwijgt"
    "|bood|biedt|gaf|geeft|vertelde|vertelt|hield|houdt|opent|opende|sloot|sluit|verwees|verwijst|liet|laat"
    "|verzorgde|verzorgt|begeleidde|begeleidt|nam|neemt|richtte|wachtte|wacht|wimpelde|bleef|overlegt|overlegde"
)
"""What somebody does or is, with how: *je reageert bits*."""
_FINDS: Final = "ervaren|ervaart|zien|ziet|vinden|vindt|vind|noemen|kennen|typeren|omschrijven|beschouwen"
_THAT: Final = "dat|omdat|doordat|waarbij|waardoor|waarin|terwijl|hoe|hoewel|wanneer|als"
_STEP: Final = (
    r"(?:(?!(?:die|dat|toen|tot|totdat|nadat|voordat|zodra|want|hij|zij|ze|als|"
    r"wanneer|terwijl|omdat|waarin|waar|hoe|of|iemand|zodat|niet(?! alleen)|geen"
    r"|nooit|zonder|minder|zou|zeggen|zei)\b)\w+[^\w.,!?;:\n]+){0,8}?(?:als )?"
)
"""Some words of the same clause that deny nothing and begin no other."""
_PREDICATIVE: Final = (
    r"(?i)(?:\W*$|\s*[.,;:!?)]|[^\w.!?;:\n]+(?:en|of|maar|over|overkom\w*|op|in|bij|tegen\w*|met|naar|tijdens"
    r"|van|uit|wanneer|als|dat|voor|om|richting|jegens|toe|genoeg|aan|door|te|ge(?:weest|worden|noemd|vonden|zien)|ervaren"
    rf"|omgaat|opstelt|{_ACTS})\b)"
)
"""What stands behind a trait that is said of somebody: no noun, as in *een brutale vraag*."""
_CONDUCT: Final = (
    rf"(?i){_GAP}(?:indruk|manier|gedrag|optreden|opstelling|toon|stijl|werkwijze|werkstijl|omgang|reacties?"
    r"|antwoord(?:en)?|aanpak|benadering|bejegening|blik|opmerking(?:en)?)\b"
)
_UNSAID: Final = rf"\b(?:niet|nooit) dat (?:je|jij){_GAP}{_FILLERS}$"
_THAT_THEY: Final = r"\b(?:dat|omdat|of|waarom|als) (?:je|jij) (?:(?!jou?\b|je\b)\w+ )*$"
_IN_THEIR_EYES: Final = rf"(?i){_GAP}(?:\w+{_GAP}){{0,2}}(?:vindt|vond|noemt|noemde)\b"
"""*Dat je de collega lui vindt* tells what the employee thinks."""
_BODY: Final = (
    r"(?i)\b(?:til(?:t|len)\w*|zit(?:ten|houding)|buk\w*|rug|ergonom\w*|beeldscherm\w*|lichaam\w*|bureau"
    r"|stoel)\b"
)


_OTHERS: Final = (
    r"(?:\w+e )?(?:\w*collega|team|ploeg|klant|gast|cliënt|patiënt|leerling|leidinggevende|manager|baas|chef"
    r"|werk)\w*\b"
)
_ANOTHER_IS: Final = (
    r"\b(?:(?:je|jij) (?:vindt|vond|noemt|noemde)|(?:vind|vond|noem|noemde) (?:je|jij))\b"
    r"(?!.*\b(?:je|jou)\b)"
)
"""*Je vond de klant brutaal*."""
_WITH_A_NOUN: Final = r"\b(?:een|geen|zo'n|dat|die|elk|ieder|wat|iets|niets|iemand|als)\W+(?:\w+\W+)?$"
"""*Een onbeschoft antwoord*: a trait without *-e* is of a noun only behind one of these."""
_OF_ANOTHER: Final = rf"(?i){_GAP}(?:van|bij|in|op|onder){_GAP}(?:de|het|een|onze?|sommige|andere|\w+en\b)"
_TALKED_OF: Final = (
    r"\b(?:geen|niet|nooit|zonder|omgaan met|reageren op|training|cursus|module|theorie|voorkomen)\b[^,;]*$"
)
_FLAW: Final = (
    r"(?P<quote>\b(?:(?:uit|door|van|met|wegens|vanwege|je|jouw|de|een|enige|zekere|pure|die|zoveel|veel)"
    r" )*(?:(?:je|jouw|pure|bekende|\w+e) )?)$"
)
_NOT_THERE: Final = (
    rf"(?i){_GAP}(?:(?:die|en die|en dat|dat|ook|bij jou|je|nog|te|vaak|volledig|helemaal|soms|nogal){_GAP})*"
    r"(?:ontbreekt|ontbrak|ontbreken|heb je niet|heb je onvoldoende|mis ik|missen we|missen wij"
    r"|(?:is |was )?ver te zoeken)\b"
)
_BARE: Final = r"(?P<quote>)$"
_BUT_A: Final = (
    r"\b(?:je bent|ben je|je was|was je)\b.*(?:\b(?:maar|en|of)|,) (?:ook |vooral |soms |wel )?"
    r"(?P<quote>een (?:\w+e )?)$"
)
_YOU: Final = f"je|jij|jou|{_NAME}+"
_WHO: Final = f"{_YOU}|u|hij|zij|ze"
_WHOSE: Final = rf"(?:je|jouw|uw|zijn|haar|{_NAME}+['’]?s)"
_DEGREE: Final = (
    rf"(?P<quote>(?:te{_GAP}|(?:een|als de){_GAP}(?:(?:\w+{_GAP}en|echte|ware|enorme){_GAP})?)?)$"
)
_DENIED: Final = rf"(?P<quote>\b(?:{_NOT}){_GAP}{_FILLERS})$"
_CONDUCT_OF: Final = (
    rf"{_WHOSE}{_GAP}(?:gedrag|optreden|toon|stijl|opstelling|reactie|omgang|manier van \w+)"
    rf"(?:{_GAP}{_ASIDE})?"
)
_TIED: Final = rf"\b(?:(?:{_WHO}|{_CONDUCT_OF}){_GAP}(?:{_BE})|(?:{_BE}){_GAP}(?:{_WHO})){_GAP}{_FILLERS}"
_LOOSE: Final = rf"\b(?:{_WHO}){_GAP}{_FILLERS}"
_WORKS: Final = rf"\b(?:{_WHO}){_GAP}werkte?{_GAP}{_FILLERS}{_DEGREE}"
_DOES: Final = rf"(?:{_YOU}) (?:{_ACTS})|(?:{_ACTS}|{_THAT}) (?:{_YOU})(?! {_OTHERS})"
_WIDE: Final = rf"\b(?:{_DOES}|(?:{_FINDS}) (?:(?:we|wij|ik|\w+ \w+) )?(?:je|jou)) {_STEP}{_DEGREE}"
_NOT_SO: Final = rf"\b(?:(?:{_YOU}) (?:{_BE})|(?:{_BE}|{_THAT}) (?:{_YOU})) {_STEP}{_DENIED}"
_IN_A_WAY: Final = (
    rf"(?P<quote>\b{_WHOSE}{_GAP}(?:(?:{_ADVERBS}){_GAP})?)$|\b(?:{_DOES}) {_STEP}(?P<a>een |zo'n )$"
)
_OWN: Final = rf"(?P<quote>\b{_WHOSE}{_GAP}(?:\w+{_GAP})?)$"
_OUT_OF: Final = r"(?P<quote>\buit (?:pure )?)$"
_KIND_OF: Final = rf"(?P<quote>\b(?:een|de|geen){_GAP}\w+e{_GAP})$"
_LACKING: Final = (
    rf"(?P<quote>\b(?:{_LACK}){_GAP}(?:(?:voldoende|de juiste|de|het|die|dat|enige?|echte?|een){_GAP})?)$"
)
_LITTLE: Final = rf"\b(?:{_WHO})\b.*(?P<quote>\b(?:{_TOO_LITTLE}) )$|\bvan (?P<a>(?:enige|echte|de nodige) )$"


def _start(kind: str, low: str, word: re.Match[str]) -> int | None:
    """Where the judging words begin that end in a word of this kind; None where it does not judge."""
    offset = max(0, word.start() - _NEAR)
    before, behind = low[offset : word.start()], low[word.end() : word.end() + _NEAR]
    tried = (re.search(pattern, before) for pattern in _tied_by(kind, word[0], before, behind))
    found = next(filter(None, tried), None)
    return offset + found.start(found.lastgroup or 0) if found else None


def _tied_by(kind: str, word: str, before: str, behind: str) -> Iterator[str]:
    """What can stand before a word of this kind to tie it to the employee, with this behind it."""
    if kind in ("mens", "trek", "deugd"):
        if any(re.search(bar, before) for bar in (_YOU_FIND, _TOPIC, _UNSAID)):
            return
        if not (re.match(_IN_THEIR_EYES, behind) and re.search(_THAT_THEY, before)):
            yield from _of_person(kind, word, before, behind)
    elif kind == "smet":
        yield from _of_a_flaw(before, behind)
    elif kind == "kwaliteit":
        yield from _of_a_quality(before, behind)
    elif not re.search(_BODY, before + behind):
        yield _OWN
        yield _KIND_OF if kind == "houding" else _OUT_OF


def _of_a_flaw(before: str, behind: str) -> Iterator[str]:
    if not re.match(_OF_ANOTHER, behind) and not re.search(_TALKED_OF, before):
        yield _FLAW


def _of_a_quality(before: str, behind: str) -> Iterator[str]:
    yield _LACKING
    if re.match(_NOT_THERE, behind):
        yield _BARE
    if re.match(_IS_SHOWN, behind) and not re.search(_GIVEN, before):
        yield _LITTLE
    if re.match(_TOO_LOW, behind):
        yield _OWN


def _of_person(kind: str, word: str, before: str, behind: str) -> Iterator[str]:
    said = _DENIED if kind == "deugd" else _DEGREE
    if not re.match(_OTHER_SENSE, behind):
        yield f"{_TIED}{said}"
        if re.match(_CLAUSE_END, behind):
            yield f"{_LOOSE}{said}"
        if kind == "deugd" and re.match(_PREDICATIVE, behind):
            yield _NOT_SO
    if kind != "deugd" and not re.search(r"\d", behind):  # with figures behind it, it is founded
        yield _WORKS
    if kind != "deugd" and re.match(_CONDUCT, behind):
        yield _IN_A_WAY
    elif kind == "mens" and not re.search(_ANOTHER_IS, before) and _says_of(word, before, behind):
        yield _WIDE
        yield _BUT_A


def _says_of(word: str, before: str, behind: str) -> bool:
    """Whether a trait is said of somebody, and not of a noun behind it: *een onbeschoft antwoord*."""
    return bool(re.match(_PREDICATIVE, behind) or not (word.endswith("e") or re.search(_WITH_A_NOUN, before)))
