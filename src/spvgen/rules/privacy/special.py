"""What the law protects most, said outright: belief, orientation, origin, politics, a crime (V06).

The texts are read as ``addressed`` gives them: whoever they are about is *je*. Only what somebody *is*,
votes or stands for tells; a party, a country or a sentence by itself can be the work.
"""

import re
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.privacy.private_openings import NATIONALS, NATIONS
from spvgen.rules.reading.patterns import any_of, compiled
from spvgen.wording.tokens import fold

_BELIEF: Final = any_of(r"""
    moslima? islamitisch christen christelijk jood joodse? jodin (?:rooms-)?katholiek protestants?
    gereformeerde? hervormd hindoe hindoeïstisch hindoestaans boeddhist(?:isch)? atheïst(?:isch)? agnost
    sikh soenniet sjiiet aleviet evangelisch orthodox mormoon gelovig ongelovig bekeerd
    jehova's\sgetuige getuige\svan\sjehova
""")
_LOVE: Final = any_of("""
    homo homofiel homoseksueel lesbisch lesbienne lesbo bi biseksueel panseksueel aseksueel transgender trans
    trans(?:man|vrouw|persoon) non-?binaire? queer genderqueer genderfluïde? intersekse gay lhbti(?:q|'er)?
    lhbtiq\\+?
""")
_NATION: Final = any_of(f"{NATIONS} hindoestaans")
_NATIONAL: Final = any_of(f"{NATIONALS} hindoestaan vluchteling asielzoeker statushouder ghanees chinees")
_NOW: Final = (
    r"(?:(?:zelf|ook|half|oorspronkelijk|van oorsprong|van huis uit|nu|net|al|streng|openlijk|trots)\s)*"
)
_END: Final = r"(?=\s*(?:$|[.,;:!?)\"]|(?:en|maar|want|dus|omdat|waardoor)\b))"
"""Nothing follows that it can belong to: *een Turkse klant*."""
_BE: Final = (
    r"\b(?:(?:je|jij|ik)\s(?:\w+\s)?(?:ben|bent|was|word|wordt|werd)|(?:ben|bent|was)\s(?:je|jij|ik)|bent)\s"
)
_NO_IF: Final = r"(?<!\bals\s)(?<!\bof\s)(?<!\bindien\s)(?<!\bwanneer\s)"
_WHAT: Final = rf"(?:{_BELIEF}|{_LOVE}|{_NATION}|{_NATIONAL}|van\skleur|in\stransitie)"
_IS: Final = (
    rf"{_BE}{_NOW}(?:een\s)?(?:(?:praktiserend|belijdend|overtuigd|orthodox|liberaal)e?\s)?"
    rf"{_WHAT}{_END}"
    rf"|{_NO_IF}\b(?:je|jij|ik)\s(?:\w+\s){{0,2}}(?:een\s)?{_WHAT}\s(?:ben|bent|was)\b"
    rf"|\b(?:ben|bent|zit|zat)\s(?:\w+\s)?in\stransitie\s(?:van|naar)\s(?:een\s)?(?:man|vrouw)\b"
    rf"|\bals\s(?:een\s)?(?:{_NATIONAL}|moslima?|jood|christen|homo|lesbienne)\s"
    r"\w+\s(?:je|jij|ik)\b"
)
_PARTY: Final = (
    r"(?:vvd|pvv|cda|d66|pvda|groenlinks(?:[-/]pvda)?|sp|sgp|fvd|bbb|nsc|pvdd|christenunie|50plus|ja21|bij1"
    r"|forum\svoor\sdemocratie|partij\svoor\sde\s(?:dieren|vrijheid)|partij\svan\sde\sarbeid"
    r"|boerburgerbeweging)(?![\w-])"
)
_BARE_PARTY: Final = r"\b(?:DENK|Volt)\b"
"""Parties that are words as well: only as they are written."""
_POLITICS: Final = (
    rf"\bstem(?:t|de|men|\sje)?\s(?:\w+\s){{0,3}}?(?:op\s)?(?:de\s)?{_PARTY}(?!\s(?:\w+\s){{0,4}}af\b)"
    rf"|\b{_PARTY}\s(?:gaat|ga)?\s?stem(?:t|de|men)\b"
    rf"|\b(?:bestuurs|partij)?lid(?:maatschap)?\s(?:\w+\s){{0,2}}?(?:van|bij)\s(?:de\s|het\s)?{_PARTY}"
    rf"|\b(?:actief|flyer(?:t|de|en)|foldert|canvast|gecanvast|verkiesbaar"
    rf"|voer(?:t|de)?\s(?:je\s)?campagne|demonstreert|stond|staat"
    rf"|(?:^|(?:ben|bent|als|was|werd|wordt)\s(?:een\s|ook\s|nu\s)?)"
    rf"(?:raadslid|statenlid|wethouder|kamerlid|kandidaat|kandidaat-\w+|fractie\w+))\b[^.;,]{{0,40}}?"
    rf"\b(?:voor|bij|van|namens|in)\s(?:de\s|het\s)?{_PARTY}"
    r"|\bbent\s(?:een\s)?(?:\w+\s)?(?:vvd|pvv|cda|d66|pvda|sp|sgp|fvd|bbb)"
    r"(?:'er|-(?:er|lid|stemmer|kandidaat|raadslid|aanhanger))\b"
    rf"|\b(?:aanhanger|sympathisant|stemmer)\svan\s(?:de\s)?{_PARTY}"
)
_STANDS: Final = r"\b(?:staat|stond)\b"
_ON_THE_LIST: Final = r"\b(?:lijst|kandidaat|verkiesbaar|plaats \d+)\b"
_CRIME: Final = (
    r"\b(?:een|je|jouw|\d+\suur)\s(?:\w+\s)?(?:taakstraf|werkstraf|celstraf|gevangenisstraf|strafblad)\b"
    r"|(?:^|\b(?:ben|bent|was|als)\s(?:\w+\s)?)verdachte\sin\s(?:een|de|je)\s(?:straf\w+|onderzoek|zaak)\b"
    r"|\b(?:ben|bent|was|werd|word|wordt)\s(?:je\s)?(?:\w+\s)?"
    r"(?:verdachte(?=\s*(?:$|[.,;]|in\b|van\b))|verdacht\svan\b)"
    r"|(?<!nog\s)\bgeen\s(?:vog|verklaring\somtrent\s(?:het\s)?gedrag)\b"
    r"(?=\s*(?:$|[.,;)]|krijgt|krijg|kreeg|gekregen|hebt|had|kunt|kunnen|afgegeven|en|dus|want|omdat"
    r"|vanwege|wegens))"
    r"|\b(?:je|jouw)\svog\s(?:\w+\s)?(?:geweigerd|afgewezen|ingetrokken)\b"
)
_SERVED: Final = any_of(
    """
    begeleid begeleidt begeleidde geregistreerd registreert registreerde gepland ingepland plande besproken
    beoordeeld beoordeelt gecontroleerd controleert geadviseerd adviseert opgelegd_aan rapport rapporteert
    dossier zaak_van kandidaat kandidaten sollicitant sollicitanten opgevraagd vroeg nieuwe
    reclasseringswerker
""".replace("_", r"\s")
)
_AT_WORK: Final = (
    r"\b\w*(?:klant|cliënt|client|patiënt|bewoner|leerling|gast|huurder|kandidaat|sollicitant|leverancier|"
    r"opdracht|offerte|factuur|account|drukwerk|ontwerp|relatie)\w*"
)
"""Who or what makes a party, a sentence or an origin a matter of work."""


def tells_special(text: str) -> bool:
    """Whether a sentence of a text says it outright of whomever it speaks to."""
    return any(map(_tells, re.split(r"(?<=[.!?;\n])\s+", composed(text))))


def _tells(written: str) -> bool:
    said = fold(written)
    named = compiled(_BARE_PARTY).sub("vvd", written)
    if compiled(_IS).search(said):
        return True
    if compiled(_AT_WORK).search(said):
        return False
    if compiled(_CRIME).search(said) and not compiled(rf"\b{_SERVED}\b").search(said):
        return True
    return _is_political(fold(named))


def _is_political(said: str) -> bool:
    """*Je stemt VVD*; who only stands somewhere stands on a list."""
    found = compiled(_POLITICS).search(said)
    if not found:
        return False
    return not compiled(_STANDS).match(found[0]) or bool(compiled(_ON_THE_LIST).search(said))
