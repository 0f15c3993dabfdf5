"""Veiled words for how somebody is: *weer de oude*, *niet lekker in je vel*, *je huilde* (V01)."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.privacy.veiled_words import ROLES, SOUGHT
from spvgen.rules.reading.patterns import any_of, compiled, words
from spvgen.rules.reading.texts import sentence_spans, words_in
from spvgen.wording.tokens import fold

_END: Final = r"(?=\s*(?:$|[,:)]|(?:en|maar|want|dus|bent|ben|is|was|wordt|werd)\b))"
_TO_BE: Final = r"(?:ben|bent|is|was|raakte|voelt?|leek|lijkt)"
_YOU: Final = r"(?:je|jou|me|mij)"

_AGAIN: Final = rf"\b(?:weer|meer|bijna|helemaal|niet) de oude{_END}(?! en (?:de )?nieuw)|\bde oude bent\b"
_TIRED: Final = rf"\b(?:snel|vaak|erg|zo|heel|altijd|steeds|{_TO_BE}(?: je| jij)?|er) moe\b"
_ENERGY: Final = (
    r"\b(?:weinig|geen|minder|nauwelijks|weer meer) energie\b.*\b(?:heb|hebt|had|heeft|voor)\b"
    r"|\b(?:heb|hebt|had|heeft)\b.*\b(?:weinig|geen|minder|weer (?:wat )?meer) energie\b"
    r"|\b(?:je|jouw|mijn) energie\b.*\b(?:laag|weg|op|terug|minder)\b"
)
_BODY: Final = (
    r"\b(?:je|jouw|mijn) (?:lijf|lichaam)\b.*\b(?:steek|grens|grenzen|protest\w*|niet|tegen|op|geeft|aan)\b"
)
_STRAIN: Final = r"\bdoor (?:de )?spanning\w*\b.*\bniet (?:meer |langer )?(?:aan|meer)\b"
_CANNOT_BEAR: Final = (
    r"\b(?:kun|kunt|kan|kon)\b.*\b(?:niet|slecht|minder) (?:\w+ )?tegen "
    r"(?:drukte|prikkels|spanning|druk|stress|lawaai|geluid)\b"
)
_CHANGE: Final = (
    r"\b(?:sliep\w*|slaap\w*|slapen|moe|vermoeid\w*|zwe\w+|warm|stemming\w*|vergeet\w*|prikkelbaar|last)\b.*"
    r"\bovergang\b(?! (?:naar|van|tussen|tot|in)\b)"
    r"|\b(?:je|jouw|mijn) overgang\b(?! (?:naar|van|tussen|tot|in)\b)"
)
_DRINK: Final = (
    r"\b(?:je|jij) (?:\w+ ){0,4}?(?:ruikt|rook|stonk|stinkt)\b.*\bnaar (?:drank|alcohol|bier|wijn)\b"
    r"|\b(?:ruikt?|rook|stonk|stinkt?) (?:je|jij)\b.*\bnaar (?:drank|alcohol|bier|wijn)\b"
)
_FAINTED: Final = (
    r"\b(?:je|jij) (?:\w+ ){0,3}?(?:viel|bent) (?:\w+ ){0,4}?flauw(?:gevallen)?\b"
    r"|\bviel (?:je|jij) (?:\w+ ){0,4}?flauw\b|\b(?:je|jij) (?:\w+ ){0,3}?flauw ?viel\b"
)
_WAS_TOO_MUCH: Final = (
    r"(?:was|is|werd|wordt|geworden|geweest|leek|lijkt|bleek|blijkt|hooi"
    r"|(?:stress|spanning|druk|zorgen) (?:voel|ervaa|ervoe|ha|heb|kree|krij)\w*"
    r"|(?:aan|op) (?:je|mijn) (?:hoofd|bord|schouders))"
)
"""What goes on behind *dat je te veel* when it is about somebody; not *zelf meewerkt*, *druk legt op*."""
_TOO_MUCH: Final = (
    rf"\b(?:werd|wordt|is|was) (?:het |alles )?{_YOU} (?:\w+ )?te veel\b"
    rf"|\b(?:het|alles) {_YOU} (?:\w+ )?te veel\b|\bte veel op je bord kreeg\b"
    rf"|\bdat {_YOU} (?:\w+ )?te veel(?:\W*$| {_WAS_TOO_MUCH}\b)"
)
_MOVING: Final = r"(?:staan|lopen|zitten|tillen|bukken|knielen|traplopen)"
_LONG: Final = r"(?:(?:meer|zo|te|lang|langer|zwaar|ver|goed|diep|achter elkaar) ){0,3}"
_CANNOT_MOVE: Final = (
    rf"\b(?:je|jij|ik) (?:\w+ ){{0,2}}niet {_LONG}(?:kunt|kan|mag|kon|mocht) {_MOVING}\b"
    rf"|\b(?:je|jij|ik) (?:kunt|kan|mag|kon|mocht) (?:\w+ ){{0,2}}niet {_LONG}{_MOVING}{_END}"
    rf"|\b(?:kunt?|kan|mag|kon|mocht) (?:je|jij|ik) (?:\w+ ){{0,2}}niet {_LONG}{_MOVING}{_END}"
    rf"|\b{_MOVING} (?:gaat|ging|valt|lukt|lukte|kost) (?:(?:je|nog|al|zichtbaar|merkbaar|steeds) )*"
    r"(?:niet|moei\w+|zwaar|slecht)\b"
)

VEILED: Final = {
    "oude": _AGAIN,
    "moe": _TIRED,
    "weinig_energie geen_energie minder_energie meer_energie je_energie": _ENERGY,
    "lijf lichaam": _BODY,
    "door_spanning door_de_spanning": _STRAIN,
    "drukte prikkels lawaai tegen_stress tegen_druk": _CANNOT_BEAR,
    "afwezig afwezige afwezigheid": (
        r"\bafwezig\w*\b.*\bbouw\b|\bbouw\b.*\bafwezig|\b(?:lange|langdurige) afwezigheid\b"
    ),
    "vel": r"\bin (?:je|jouw|haar|zijn|mijn) vel\b",
    "emotioneel": r"\bemotioneel (?:\w+ )?(?:onder|aangedaan|van streek|uitgeput)\b|\ber emotioneel van\b",
    "krachten": r"\b(?:op|weer bij) krachten\b|\bnieuwe krachten (?:op|verzamel)",
    "bovenop": (
        r"\b(?:kom|komt|kwam|komen|gekomen|ben|bent|is|was|hielp)\b.*\bbovenop\b(?! (?:te )?zit)"
        r"|\bbovenop (?:kom|komt|kwam|komen|ben|bent|was)\b"
    ),
    "tandvlees": r"^(?!.*\bhoeft? ).*\btandvlees\b",
    "gas_terug": r"\b(?:moest|moet|even|tijd|tijdje|periode|nodig)\b.*\bgas terug",
    "running": r"\buit de running\b",
    "roulatie": r"\buit de roulatie\b",
    "achter_de_rug": r"\b(?:zware|moeilijke|lastige|nare|heftige|donkere|intense) \w+ achter de rug\b",
    "doorgemaakt": r"\bdoorgemaakt\b",
    "meegemaakt": r"\bwat (?:je|jij)\b.*\bmeegemaakt\b",
    "te_veel": _TOO_MUCH,
    "teveel": rf"\bhet {_YOU} (?:\w+ )?teveel\b|\b(?:werd|wordt) (?:het )?{_YOU} teveel\b",
    "te_groot": rf"\b(?:belasting|druk|spanning)\b.*\b(?:werd|wordt|is|was) {_YOU} te groot\b",
    "te_zwaar": rf"\b(?:werd|wordt|is|was|valt|viel) (?:het |dit )?{_YOU} (?:\w+ )?te zwaar\b",
    "helemaal_op": rf"\b{_TO_BE}\b.*\bhelemaal op{_END}",
    "trok": r"\btrok (?:je |ik )?(?:het|dit) (?:\w+ ){0,3}niet\b",
    "doorheen": r"\b(?:zit|zat|zitten)\b.*\bdoorheen\b|\bdoorheen (?:zit|zat)\b",
    "vermoeid vermoeidheid oververmoeid bekaf uitgeput doodop": (
        r"(?s)^(?!.*\b(?:winkel|filiaal|zaak|etalage|pand|interieur|inrichting|entree) (?:oogt|ziet|maakt)\b)"
        r".*\b(?:vermoeid|vermoeidheid(?! (?:bij|in|onder|van)\b)|oververmoeid|bekaf|uitgeput|doodop)\b"
    ),
    "slaap slaapt sliep": (
        r"\b(?:slaapt?|sliep) (?:je )?(?:\w+ ){0,4}(?:slecht|weinig|nauwelijks|beter|onrustig|kort)\b"
        r"|\b(?:slecht|weinig|beter|onrustig|niet) (?:slaapt?|sliep)\b"
    ),
    "geslapen": r"\b(?:slecht|weinig|beter|niet) geslapen\b",
    "voel voelt voelde": (
        r"\bvoel(?:t|de)? (?:je|jij|ik|me|mij)(?: (?:je|me))? (?:\w+ ){0,5}"
        r"(?:niet (?:\w+ )?(?:goed|fit|sterk|lekker)|slecht|beroerd|rot|fit|fitter|zwak|sterker)\b"
    ),
    "niet_lekker niet_fit": rf"\b{_TO_BE} (?:je |ik )?(?:\w+ ){{0,4}}niet (?:lekker|fit){_END}",
    "stortte instortte ingestort": (
        r"\b(?:ben|bent|is|was)\b.*\bingestort\b|\bstortte (?:\w+ ){0,4}in\b|\binstortte\b"
    ),
    "boven_water": r"\bhoofd boven water\b",
    "van_slag": r"\bvan slag\b",
    "opbouw opbouwt opbouwschema": (
        r"\bopbouwschema\b|\bopbouw van je uren\b|\b(?:uren|dagen) (?:\w+ )?opbouwt?\b.*\b(?:afwezig|weer)"
    ),
    "volle_kracht": r"\bweer op volle kracht (?:ben|bent|is|werkt|kunt|kan)\b",
    "goed_met": r"\b(?:niet|minder) (?:\w+ )?goed met (?:je|jou|mij)\b(?! \w+(?:en|ing|ten)\b)",
    "slecht_met": r"\bslecht met (?:je|jou|mij)(?=\s*(?:$|,))",
    "knap knapt knapte": (
        r"\bknapt?e? (?:je |ik )?"
        rf"(?:(?:langzaam|weer|goed|nu|al|inmiddels|zichtbaar|steeds|verder|echt) )+op{_END}"
    ),
    "herstellende": (
        r"\bherstellende (?:ben|bent|is|was)\b|\b(?:ben|bent|is|was) (?:\w+ ){0,2}herstellende\b"
    ),
    "opgeknapt": r"\b(?:ben|bent|is) (?:\w+ ){0,3}opgeknapt\b|\bopgeknapt (?:ben|bent|is)\b",
    "minder_aan": r"\b(?:kun|kunt|kan|kon) (?:je |ik )?(?:\w+ ){0,2}minder aan\b",
    "overprikkeld prikkelgevoelig prikkels": r"\b(?:overprikkeld|prikkelgevoelig)\b|\bveel prikkels\b",
    "bij_je_uit": r"\blicht\b.*\bbij je uit\b",
    "reserves": r"\b(?:heb|hebt|had)\b.*\b(?:weinig|geen|minder) reserves\b",
    "overgang": _CHANGE,
    "flauw flauwviel flauwgevallen": _FAINTED,
    "drank alcohol bier wijn": _DRINK,
    "dip": r"\b(?:zit|zat|raakte|kwam|komt)\b.*\bin een dip\b",
    "niet_lang niet_meer_lang niet_te_lang niet_zo_lang tillen bukken knielen traplopen": _CANNOT_MOVE,
    "moeizaam moeilijk_af": _CANNOT_MOVE,
    "ggz": r"\b(?:loopt?|liep|behandel\w*|intake|wachtlijst)\b.*\bggz\b",
    "dokter": r"\b(?:misschien|eens|beter)\b.*\bdokter\b|\bdokter\b.*\b(?:kijken|langs|nakijken)\b",
    "beter_te_worden": r"\bom (?:weer )?beter te worden(?=\s*(?:$|[,;:]))",
    "die_we_kennen van_vroeger": r"\b(?:weer|meer) (?:\w+ )?de (?:oude )?je\b",
    "mank kreupel": r"\b(?:je|jij) (?:\w+ ){0,4}(?:mank|kreupel)\b",
    "weer_beter": r"\b(?:je|jij) (?:helemaal )?weer (?:helemaal )?beter bent(?=\s*(?:$|[,;]))",
    "onder_invloed": r"\bonder invloed\b(?! van (?!drank|alcohol|drugs|medicijn))",
    "slapen": r"\bslechte? (?:in)?slapen\b",
    "fit fitter": (
        r"\b(?:niet|nooit|minder|weer|nauwelijks) (?:meer )?(?:\w+ )?fit(?:ter)?\b(?! for| in)"
        r"|\b(?:je|jij|ik) (?:je|me) (?:\w+ )?fitter\b"
    ),
    "mager magerder": r"\b(?:bent|ben|was|wordt|oogt) (?:\w+ ){0,5}mager(?:der)?(?: (?:geworden|bent)|$|,)",
    "gezond grauw bleek beroerd uitziet": (
        r"\b(?:je|jij) (?:ziet|zag) er (?:\w+ ){0,2}(?:gezond|gezonder|grauw|bleek|beroerd|ziek) uit"
        r"|\b(?:je|jij) er (?:\w+ ){0,2}(?:gezond|gezonder|grauw|bleek|beroerd|ziek|slecht) uitziet"
    ),
    "kilo kilo's": r"\b(?:bent|ben) (?:\w+ ){0,6}(?:afgevallen|aangekomen|vermagerd)\b|\bkilo'?s? kwijt\b",
}
"""Rows of words (with ``_``: parts) of which one stands in whatever the pattern finds → the pattern."""

_meets: Final = ROLES.meeting(*SOUGHT)
_ANYWHERE: Final = frozenset({"elsewhere"})
"""Where somebody comes back from is told in another part: *nu de pilot klaar is, ben je weer terug*."""
_AHEAD: Final = (
    r"\b(?:als|wanneer|zodra|mocht|indien)\b(?![^,]*\b(?:weer|opnieuw)\b)[^,]*\bte ?(?:veel|zwaar|groot)\b"
)
"""What is only feared, and an offer of help: *als het je te veel wordt, bel je Karim*."""
_SPOKEN_TO: Final = r"\b(?:je|jij|jou|jouw|ik|mij|me|mijn)\b|^(?:neem|gun|word)\b"


_SHORT: Final = {
    "z'n ": "zijn ",
    "m'n ": "mijn ",
    "d'r ": "haar ",
    " u heeft ": " je hebt ",
    " heeft u ": " heb je ",
    " u ": " je ",
    " uw ": " je ",
    " uzelf ": " jezelf ",
}
"""How people write what they say, *in z'n vel*, and how they say it to whom they call *u*."""
_OF_A_BODY: Final = """
    rug nek knie knieën schouder schouders heup heupen enkel enkels pols polsen been benen arm armen elleboog
    voet voeten hand handen vinger vingers hoofd hart maag buik longen oog ogen oor oren gehoor stem lijf
    lichaam gezicht gewicht vel klachten uitval behandelaar herstel medicijnen
"""
_BODY_WORDS: Final = words(_OF_A_BODY)
"""Whose it is goes without saying, once somebody is spoken of: *omdat Hans met zijn rug ligt*."""


def as_spoken(text: str, names: frozenset[str], *, theirs: bool = False) -> Iterator[str]:
    """The sentences of a text, folded, in which the employee is *je*; names are folded.

    Without those of what is only feared, or of private life. ``theirs`` says that somebody's name was made
    *je*, so that *zijn rug* is theirs.
    """
    written = composed(text)
    plain = fold(written)
    for start, end in sentence_spans(written, ";\n"):
        said = f" {plain[start:end].strip(' .!?')} "
        if "priv" in said or re.search(_AHEAD, said):  # of private life V06 tells
            continue
        for short, whole in _SHORT.items():
            said = said.replace(short, whole)
        said = said.strip()
        whose = "zijn|haar|jouw" if theirs else "jouw"
        if not _BODY_WORDS.isdisjoint(words_in(said)):
            said = compiled(rf"\b(?:{whose})(?= (?:\w+e )?{any_of(_OF_A_BODY)}\b)").sub("je", said)
        for name in filter(said.__contains__, names):  # a pattern of its own for every plan takes time
            said = re.sub(rf"\b{re.escape(name)}\b", "je", said)
        yield said


def hints_at_health(text: str, names: frozenset[str]) -> bool:
    """Whether a text says how the employee is in other words than those of health; names are folded."""
    return any(map(_hints, as_spoken(text, names)))


def _hints(said: str) -> bool:
    if _meets.is_in_a_part(said, _ANYWHERE):
        return True
    spoken = words_in(said)
    return re.search(_SPOKEN_TO, said) is not None and any(
        re.search(pattern, said) for keys, pattern in VEILED.items() if _has_one(keys, said, spoken)
    )


def _has_one(keys: str, said: str, spoken: frozenset[str]) -> bool:
    return any(key in spoken or ("_" in key and key.replace("_", " ") in said) for key in keys.split())
