"""What somebody sees of the employee goes to a superior, or is written down as a lapse (part of A07).

Who comes along, reads along or is a buddy mostly helps. Where what they see goes to somebody else, and the
text says nothing more, the company is a way of looking on.
"""

import re
from typing import Final

from spvgen.rules.reading.patterns import has_part, parts

_SUPERIOR: Final = (
    r"(?:mij|me|ons|hr|p&o|mt|\w*(?:leid(?:er|ster|ing|inggevende|sters?)|manager|directeur|directrice|directie"
    r"|bestuur|hoofd|chef|baas|voorman|voorvrouw|co[oö]rdinator|eigena(?:ar|resse)|eigenares))\b"
)
_YOU: Final = r"\b(?:je|jij|jou|jullie|u|elkaar)\b"
_TO_SUPERIOR: Final = (
    r"\b(?:aan|bij|naar|met) (?:(?:de|het|je|jouw|uw|haar|zijn|hun|mijn|onze?) )?"
    rf"(?:overleg \w+ )?(?:\w+ )?{_SUPERIOR}"
)
_PASSES: Final = (
    r"(?:brengt|doet|geeft|gaan?|gaat|koppelt|meldt|legt|levert|stuurt|mailt|appt|rapporteert|bespreekt|deelt"
    r"|overhandigt|vertelt|neemt|speelt|komen|komt|bericht|wordt|worden)"
)
_LAPSE: Final = (
    r"(?:te laat|overslaa\w+|vergeet|vergeten|nog niet|niet (?:klopt|goed|af)|verkeerd\w*|\w*fout\w*"
    r"|misser\w*|gemist\w*|mist|misg\w+|vergissing\w*"
    r"|niet (?:bent )?(?:nagekomen|gehaald|gedaan)|ontbre\w+|afwijk\w*"
    r"|(?:blijven|gebleven) liggen|stilstaat|stilstond|afdwaalt|telefoon)"
)
_TOLD: Final = (
    rf"(?<!\bje )(?<!\bjij )\b{_PASSES}\b(?:(?!{_YOU})[^.;]){{0,70}}?{_TO_SUPERIOR}"
    r"|\b(?:brengt|doet|meldt|vertelt|stuurt|mailt|appt|geeft|praat|rapporteert|belt|seint|tipt|licht|houdt)"
    r"(?: (?!je\b|jij\b|jou\b)\w+)? (?:mij|me|ons)\b"
    r"|\b(?:(?:hoor|verneem|krijg|ontvang) ik|ik (?:hoor|verneem|krijg|ontvang))\b[^.;]*?"
    r"\b(?:van (?:haar|hem|hen)\b|\w*verslag|\w*rapport|overzicht|uitdraai|\w*lijst|bericht|melding)"
    r"|\b(?:aan|in|naar) (?:(?:je|jouw|uw) \w*|het personeels)dossier\b"
)
"""Who is told of it, and it is not the employee."""
_WRITTEN_DOWN: Final = (
    r"\bturft (?:hoeveel|hoe vaak|welke|wanneer|of)\b"
    r"|\b(?:schrijft|noteert|vinkt|turft|telt|houdt|legt|maakt|streept)\b[^.;]{0,25}?"
    r"\b(?:hoe vaak|hoeveel|welke|wat|waar|wanneer|hoe la(?:at|ng))\b"
    rf"(?:(?!\b(?:hulp|nodig|lastig|moeite|gestoord|door)\b)[^.;])*?\b{_LAPSE}\b"
    rf"|\b(?:schrijft|noteert|houdt)\b[^.;]{{0,25}}?\b(?:elke|iedere|alle|al je) (?:\w+ )?{_LAPSE}\b"
)
_SEEN: Final = (
    r"\b(?:verslag\w*|\w*rapport\w*|uitdraai\w*|bevinding\w*|oordeel|indruk\w*|uitkomst\w*|resultaten|verschil\w*"
    r"|afwijking\w*|\w*scores?|\w*cijfers?|\w*fouten|missers|waarneming\w*|notities|aantekening\w*|opval\w*"
    r"|wat (?:ze|zij|hij|je|jij|er|niet)|hoe (?:je|jij|het|vaak|lang)|hoeveel|of (?:je|jij|jouw|het)|alles"
    r"|als (?:je|jij|jouw|het)|wanneer (?:je|jij)|antwoord|bij rood|dossier"
    r"|(?:geeft|stuurt|meldt|deelt) (?:dat|die|dit|ze|het)|praat (?:mij|ons))\b"
)
"""What was seen."""
_TO_MEND: Final = (
    r"\b(?:niets?|nooit|geen|storing\w*|wacht\w*|vertraging\w*|bezetting|druk|drukte|rooster\w*|\w*materia\w+|spullen"
    r"|gereedschap|wens\w*|vra(?:ag|gen)|idee\w*|voorstel\w*|behoefte\w*|aanvraag|aanmelding|kosten|rekening"
    r"|goed|lukt|beter|anders|andere?|korter|klaar|zelf|past|passen|wilt|vooruit\w*"
    r"|extra|verdwijn\w*|vervalt|kapot\w*|defect\w*|onveilig\w*|leverancier\w*)\b"
)
"""What a superior is told to mend it, or to be glad of."""
_COMPANY: Final = (
    r"\b(?:kijk|lees|loop|luister|rijd|draai|ga)\w*\b[^.;]{0,60}?\bmee\b"
    r"|\b(?:schuift|sluit|haakt)\b[^.;]{0,60}?\baan\b|\bmee(?:kijk|lees|luister|loop|rijd)\w*"
    r"|\b(?:met|voor|naast|aan) (?:je|jou)\b|\b(?:maatje|buddy)\b|\b(?:je krijgt|krijg je)\b"
    r"|\bhelpt? (?:als|om|dat|wanneer)\b|\b(?:op weg|ogen|kan|zal|zullen|wil|willen|gaan|om te) helpen\b"
    r"|\bkoppelt\b|\bhoe het\b|\bpraat (?:mij|ons)\b"
    r"|\bbespreekt?\b(?! (?:je|jullie|\w+ met (?:je|jou))\b)"
)


_MAY_BE_WRITTEN: Final = parts("schrijft noteert vinkt turft telt_ houdt legt maakt streept")
_MAY_BE_A_LAPSE: Final = parts("""
    turft te_laat oversla vergeet vergeten niet_ verkeerd fout mis vergis ontbre afwijk liggen stilst afdwaalt
    telefoon
""")
_MAY_BE_TOLD: Final = parts("""
    leider leidster leiding manager direct bestuur hoofd chef baas voorman voorvrouw dinator eigenar _hr_ _hr.
    p&o _mt_ _mt. _mij_ _mij. _mij, _me_ _ons_ _ons. dossier hoor_ik ik_hoor verneem ontvang krijg_ik ik_krijg
""")


def is_held_against(text: str) -> bool:
    """Whether a folded text says that what is seen goes to a superior or is noted as a lapse."""
    may_be_written = has_part(text, _MAY_BE_WRITTEN) and has_part(text, _MAY_BE_A_LAPSE)
    if may_be_written and re.search(_WRITTEN_DOWN, text):
        return True
    return has_part(text, _MAY_BE_TOLD) and any(map(_tells_what_was_seen, re.split("[.!?]", text)))


def _tells_what_was_seen(sentence: str) -> bool:
    told = re.search(_TOLD, sentence) and re.search(_SEEN, sentence)
    return told is not None and not re.search(_TO_MEND, sentence)


def keeps_company(text: str) -> bool:
    """Whether somebody goes along in a folded text, so that it is the employee who is looked at."""
    return re.search(_COMPANY, text) is not None


def without_company(text: str) -> str:
    """A folded text without what is only company: *kijkt met je mee*, *een maatje*."""
    return re.sub(_COMPANY, "", text)
