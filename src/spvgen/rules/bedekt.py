"""Veiled words for how somebody is: *weer de oude*, *niet lekker in je vel* (V01)."""

import re
from typing import Final

from spvgen.rules.patronen import has_part, parts
from spvgen.rules.together import Roles
from spvgen.wording.tokens import composed, fold

_END: Final = r"(?=\s*(?:$|[,:)]|(?:en|maar|want|dus|bent|ben|is|was|wordt|werd)\b))"
_TO_BE: Final = r"(?:ben|bent|is|was|raakte|voelt?|leek|lijkt)"

_AGAIN: Final = rf"\bde oude{_END}(?! en (?:de )?nieuw)"
_TIRED: Final = rf"\b(?:snel|vaak|erg|zo|heel|altijd|steeds|{_TO_BE}(?: je| jij)?|er) moe\b"
_ENERGY: Final = (
    r"\b(?:weinig|geen|minder|nauwelijks|weer meer) energie\b.*\b(?:heb|hebt|had|heeft|voor)\b"
    r"|\b(?:heb|hebt|had|heeft)\b.*\b(?:weinig|geen|minder|weer (?:wat )?meer) energie\b"
    r"|\b(?:je|jouw|mijn) energie\b.*\b(?:laag|weg|op|terug|minder)\b"
)
_BODY: Final = r"\b(?:je|jouw|mijn) (?:lijf|lichaam)\b.*\b(?:steek|grens|grenzen|protest\w*|niet|tegen|op)\b"
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
VEILED: Final = {
    **dict.fromkeys(
        ("weer de oude", "meer de oude", "bijna de oude", "helemaal de oude", "niet de oude", "de oude bent"),
        _AGAIN,
    ),
    **dict.fromkeys(
        ("snel moe", "vaak moe", "erg moe", "zo moe ", "altijd moe", "steeds moe", "bent moe", "er moe "),
        _TIRED,
    ),
    **dict.fromkeys(
        ("weinig energie", "geen energie", "minder energie", "meer energie", "je energie"), _ENERGY
    ),
    **dict.fromkeys((" lijf", " lichaam"), _BODY),
    **dict.fromkeys(("door spanning", "door de spanning"), _STRAIN),
    **dict.fromkeys(
        ("tegen drukte", "tegen prikkels", "tegen stress", "tegen druk", "tegen lawaai"), _CANNOT_BEAR
    ),
    "afwezig": r"\bafwezig\w*\b.*\bbouw\b|\bbouw\b.*\bafwezig|\b(?:lange|langdurige) afwezigheid\b",
    " vel": r"\bin (?:je|jouw|haar|zijn|mijn) vel\b",
    "krachten": r"\b(?:op|weer bij|nieuwe) krachten\b",
    "bovenop": r"\b(?:kom|komt|kwam|komen|gekomen|ben|bent|is|was|hielp)\b.*\bbovenop\b(?! (?:te )?zit)"
    r"|\bbovenop (?:kom|komt|kwam|komen|ben|bent|was)\b",
    "tandvlees": r"\btandvlees\b",
    "gas terug": r"\b(?:moest|moet|even|tijd|tijdje|periode|nodig)\b.*\bgas terug",
    "running": r"\buit de running\b",
    "roulatie": r"\buit de roulatie\b",
    "achter de rug": r"\b(?:zware|moeilijke|lastige|nare|heftige|donkere|intense) \w+ achter de rug\b",
    "doorgemaakt": r"\bdoorgemaakt\b",
    "meegemaakt": r"\bwat (?:je|jij)\b.*\bmeegemaakt\b",
    "te veel": r"\b(?:werd|wordt|is|was) (?:het |alles )?(?:je|jou|me|mij) (?:\w+ )?te veel\b"
    r"|\b(?:het|alles) (?:je|jou|me|mij) (?:\w+ )?te veel\b|\bte veel op je bord kreeg\b"
    rf"|\bdat (?:je|jou|me|mij) (?:\w+ )?te veel(?:\W*$| {_WAS_TOO_MUCH}\b)",
    "teveel": r"\bhet (?:je|jou|me|mij) (?:\w+ )?teveel\b"
    r"|\b(?:werd|wordt) (?:het )?(?:je|jou|me|mij) teveel\b",
    "te groot": r"\b(?:belasting|druk|spanning)\b.*\b(?:werd|wordt|is|was) (?:je|jou|me|mij) te groot\b",
    "te zwaar": r"\b(?:werd|wordt|is|was|valt|viel) (?:het |dit )?(?:je|jou|me|mij) (?:\w+ )?te zwaar\b",
    "helemaal op": rf"\b{_TO_BE}\b.*\bhelemaal op{_END}",
    "trok": r"\btrok (?:je |ik )?(?:het|dit) (?:\w+ ){0,3}niet\b",
    "doorheen": r"\b(?:zit|zat|zitten)\b.*\bdoorheen\b|\bdoorheen (?:zit|zat)\b",
    "vermoei": r"\b(?:vermoeid|vermoeidheid|oververmoeid)\b",
    "bekaf": r"\bbekaf\b",
    "uitgeput": r"\buitgeput\b",
    "doodop": r"\bdoodop\b",
    "slaap": r"\bslaap(?:t)? (?:\w+ )?(?:slecht|weinig|nauwelijks)\b|\b(?:slecht|weinig) slaapt?\b",
    "geslapen": r"\b(?:slecht|weinig) geslapen\b",
    "voel": r"\bvoel(?:t|de)? (?:je|jij|ik|me|mij)(?: (?:je|me))? (?:\w+ ){0,5}"
    r"(?:niet (?:\w+ )?(?:goed|fit|sterk|lekker)|slecht|beroerd|rot|fit|fitter|zwak|sterker)\b",
    "stort": r"\b(?:ben|bent|is|was)\b.*\bingestort\b|\bstortte (?:\w+ ){0,4}in\b|\binstortte\b",
    "boven water": r"\bhoofd boven water\b",
    "van slag": r"\bvan slag\b",
    "opbouw": r"\bopbouwschema\b|\bopbouw van je uren\b"
    r"|\b(?:uren|dagen) (?:\w+ )?opbouwt?\b.*\b(?:afwezig|weer)",
    "volle kracht": r"\bweer op volle kracht (?:ben|bent|is|werkt|kunt|kan)\b",
    "goed met": r"\b(?:niet|minder) (?:\w+ )?goed met (?:je|jou|mij)\b(?! \w+(?:en|ing|ten)\b)",
    "slecht met": r"\bslecht met (?:je|jou|mij)(?=\s*(?:$|,))",
    "knap": r"\bknapt?e? (?:je |ik )?"
    rf"(?:(?:langzaam|weer|goed|nu|al|inmiddels|zichtbaar|steeds|verder|echt) )+op{_END}",
    "herstellende": r"\bherstellende (?:ben|bent|is|was)\b|\b(?:ben|bent|is|was) (?:\w+ ){0,2}herstellende\b",
    "opgeknapt": r"\b(?:ben|bent|is) (?:\w+ ){0,3}opgeknapt\b",
    "minder aan": r"\b(?:kun|kunt|kan|kon) (?:je |ik )?(?:\w+ ){0,2}minder aan\b",
    "prikkel": r"\b(?:overprikkeld|prikkelgevoelig)\b|\bveel prikkels\b",
    "bij je uit": r"\blicht\b.*\bbij je uit\b",
    "reserves": r"\b(?:heb|hebt|had)\b.*\b(?:weinig|geen|minder) reserves\b",
    " overgang": _CHANGE,
    "flauw": _FAINTED,
    **dict.fromkeys(("naar drank", "naar alcohol", "naar bier", "naar wijn"), _DRINK),
    "in een dip": r"\b(?:zit|zat|raakte|kwam|komt)\b.*\bin een dip\b",
}
"""A few characters of a phrase, by which it is looked for → its pattern."""
TOGETHER: Final = parts("""
    batterij _accu de_tank_ bijtank wangen _ogen in_tranen huilde kwakkel omgevallen de_rek_ lappenmand
    zwart_gat donkere_periode jezelf gehoor kwetsbaar duizelig omvalt je_ong opknapt
""")
"""What stands in whatever the roles below find together."""
_ROLES: Final = Roles(
    {
        "you": "je jij jou jouw ik mij me mijn",
        "energy": "batterij batterijen accu tank",
        "gone": "leeg leger op opladen opgeladen oplaadt op_te_laden bijtanken bijgetankt bijtankt",
        "looks": """
        kleur_op_(?:je|de)_wangen wallen_onder_(?:je|de)_ogen kringen_onder_(?:je|de)_ogen je_huilde huilde_je
        je_in_tranen
        """,
        "down": """
        in_de_lappenmand gekwakkeld kwakkel(?:t|de)? omgevallen omvalt rek_(?:is_)?eruit in_een_zwart_gat
        een_donkere_periode weer_jezelf jezelf_weer niet_jezelf jezelf_niet
        """,
        "senses": "je_gehoor wordende_gehoor je_ogen",
        "worse": """
        slechter slecht slechte achteruit lastig lastiger moeilijk moeilijker beperkt belemmert hindert
        versterking
        """,
        "fell": "(?:sinds|na|door|vanwege)_je_(?:ongeluk|ongeval)",
        "dizzy": "(?:was|bent|ben|werd|wordt)_(?:je_)?(?:erg_|weer_)?duizelig duizelig_(?:was|bent|ben|werd)",
        "mending": "(?:je|jij)_(?:snel|weer|gauw)_opknapt",
        "people": "klant* bewoner* patiënt* cliënt* leerling* gast gasten kind kinderen",
        "frail": "hoe_kwetsbaar je_kwetsbaar kwetsbaar_bent bent_(?:nu_|nog_)?kwetsbaar dit_moment_kwetsbaar",
        "now": "(?:bent|ben) op_dit_moment nu nog weer",
        "open": "opstel* opgesteld stel* gesteld informatie systeem",
        "things": """
        scanner* handscanner heftruck* telefoon* laptop* tablet* boor* schroef* fiets auto bus* apparaat
        sensor* pieper* portofoon* wagen machine* pallet* klant* bewoner* patiënt* cliënt* leerling* gast
        gasten kind kinderen verf kleuren voorraad ketel* meter* lamp* print* foto* doos dozen kast stelling
        steiger
        """,
        "if": "als wanneer zodra mocht indien kun kunt",
    }
)
_meets: Final = _ROLES.meeting(
    "you energy gone -things -if",
    "you looks -things -if",
    "you down -things -if",
    "you senses worse -things -if",
    "you fell -people -if",
    "you dizzy -people -if",
    "mending -people -if",
    "you frail now -open -things -if",
)
_AHEAD: Final = r"\b(?:als|wanneer|zodra|mocht|indien)\b[^,]*\bte ?(?:veel|zwaar|groot)\b"
"""What is only feared, and an offer of help: *als het je te veel wordt, bel je Karim*."""
_SENTENCE: Final = r"(?<=[.;!?])\s+|\n+"
_SPOKEN_TO: Final = r"\b(?:je|jij|jou|jouw|ik|mij|me|mijn)\b"


def hints_at_health(text: str, names: frozenset[str]) -> bool:
    """Whether a text says how the employee is in other words than those of health; names are folded."""
    sentences = re.split(_SENTENCE, fold(composed(text)))
    return any(_hints(sentence.strip(" .!?"), names) for sentence in sentences)


def _hints(said: str, names: frozenset[str]) -> bool:
    patterns = [pattern for part, pattern in VEILED.items() if part in said]
    together = has_part(said, TOGETHER)
    if not (patterns or together) or "priv" in said or re.search(_AHEAD, said):  # of private life V06 tells
        return False
    for name in filter(said.__contains__, names):  # a pattern of its own for every plan takes time
        said = re.sub(rf"\b{re.escape(name)}\b", "je", said)
    if together and _meets(said):
        return True
    return re.search(_SPOKEN_TO, said) is not None and any(re.search(pattern, said) for pattern in patterns)
