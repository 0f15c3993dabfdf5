"""Whether what is promised as help only watches over the employee (A07)."""

import re
from typing import Final

from spvgen.rules.haalbaar.held_against import is_held_against, keeps_company, without_company
from spvgen.rules.haalbaar.so_called import without_so_called
from spvgen.rules.haalbaar.supervision_words import ACCOUNTING, ROWS, WATCHING
from spvgen.rules.reading.patterns import any_of
from spvgen.rules.reading.together import Roles

_WATCHES: Final = Roles(ROWS).meeting(*WATCHING)
_ACCOUNTS: Final = Roles(ACCOUNTING).meeting("you_tell each_day how_much done")
_AFTER_YOU: Final = (
    r"\b(?:je|jij|jou|jouw|welke|te laat|fout\w*|ontbre\w+|afwijking\w*|nagekomen|nakom\w+|nale\w+|mankeert"
    r"|mis (?:is|was|ging)|u"
    r"|misgaat|strenger|uw|onjuist\w*|niet gehaald\w*|niet klopt|\w*dossier|bevinding\w*|kruisje|naleving)\b"
    r"|\b(?:mystery|onaangekondigd|zonder aankondiging|steekproe|monitor|toezicht|verantwoording)"
    r"|^(?:na (?:elke|iedere)|zonder)\b"
    r"|^[^.:]{0,40}\b(?:ondersteuning|begeleiding|coaching|hulp)\b[^.:]{0,40}:"
)
_WATCHED: Final = (
    r"\b(?!welke vragen)(?:of|hoe vaak|hoe laat|hoeveel \w+|welke \w+|(?:van|met) wat|hoeveel"
    r"|hoe (?:lang|snel)|hoelang|wat|waar|wanneer|(?:toe|erop|er op) dat) (?:je|jij|de)\b"
    r"(?![^.,;]*\b(?:hulp|vragen|vast(?:zit|loopt)|lukt|nodig|moeite|lastig|werkdruk|gestoord|redt|helpt|leert"
    r"|tegenaan|anders|beter|moeilijk)\b)"
    r"[^.,;]*?(?= en \w+t\b|[.,;]|$)"
)
"""What is looked at: *of je klanten op tijd antwoord geeft* promises no answer."""
_HELPING: Final = any_of(r"""
    \w*bespr[eo]\w+ besprak doorgesproken neemt~over overneemt
    (?:loopt?|kijkt?|luistert?|leest?|denkt?|werkt?|ga|gaat|rijdt?)~mee neemt_je~mee la(?:at|ten)_zien_hoe
    mee(?:loop|kijk|lees|luister|denk|werk)(?!end)\w* (?:bij|na)?pra(?:at|ten) sparr\w+
    (?:loop|ga|kijk)_je~met samen jullie maatje helpt?(?!_je_door) helpen(?!_je_door) hielp hulp geholpen
    (?<!ter_)ondersteun\w*(?!_(?:is|bestaat|je_door))\b \w*oefen\w* leert leren (?<!om_)uitleg\w* uitgelegd
    legt~uit leg_ik~uit licht~toe voordoe\w* voorgedaan doet?~voor(?=[.,;]|$|_en\b) feedback tips? advies
    compliment\w*
    adviseert gecoacht coach(?:t|en|ing|gesprek\w*)(?!_(?:is|bestaat))
    begeleid(?:t|en|ing)?(?!_(?:is|bestaat)) train(?:t|en|ing\w*) \w*cursus\w* opleiding\w* workshop\w*
    inwerk\w* (?:ze|zij|hij)_je~(?:laat|toont) handiger
    (?:met|voor|aan|naast)_(?:je(?!_(?:leidinggevende|mentor|manager|chef))|jou) laat_je_zien voorbeeld\w*
    (?<!je_)(?:geef|vertel|meld|zeg|mail|bel|stuur)t?_(?:ik_)?(?:je|jou)(?!_(?:door|cijfers|score))
    zodat_(?:je|jij) (?:je|u)_ontvangt ontvang(?:_je|t_u) suggesties? opmerkingen commentaar scholing tips
    verbetert vervangt repareert installeert laptop computer \w*stoel \w*scherm account toetsen proefwerken
    (?:wat|hoe)~(?:anders|beter) hoe_het(?!_erbij) voordat (?:je|u)~krijgt krijg(?:t|en)?_(?:je|jij|jullie|u)
    (?:be)?antwoord\w* verbeter(?!plan|traject)\w*
    (?<!je_)(?<!jouw_)(?<!elk_)(?<!ieder_)(?<!per_)gesprek(?:je)?(?!_van_(?:je|jou|u))
    (?:voortgangs|werk|coach|coachings|begeleidings|evaluatie|feedback|mentor|ontwikkel)gesprek\w* ruimte
    vrije? vrijge\w+ vrijhoud\w* (?<!op_)(?<!komende_)(?<!eerste_)tijd terugkoppel\w* koppelt hoef\w* minder
    geen_(?:extra|andere|nieuwe) rust \w*werkdruk grenzen ontlast\w* herstelt corrigeert stuurt~bij
    waar(?:aan|bij|door|in|mee)?~vast(?!gelegd)\w* tegenaan lastig docent\w* modules? moeilijk moeite
    knelpunt\w* gestoord \w*verdeel(?:t|d) terwijl_(?:je|jij) vult~aan verwerkt regelt zorgt lost~op zet~klaar
    haalt~(?:weg|af|over) pakt~(?:op|aan) past~aan plant zoekt~(?:uit|op|naar) handelt~af maakt~af
    schrijft~(?:bij|erbij) herschrij\w+ stelt~(?:voor|bij)(?=[.,;]|$) betaalt schakelt~in roept~in
    wijst_(?:je|jou) wijst~aan(?!_(?:die|om|als)\b) (?:telt|tellen)(?:_(?:we|ik))?_niet_(?:mee|bij_jou)
    of_(?:dat|dit|het)~anders
    registreert_je_(?:bij|voor|als) maak_je_met je_maakt_met ingesteld afgesteld geijkt gekalibreerd
    (?:je|jouw)_(?:rechten|toegang) autorisaties? inloggegevens
""")
_HELPS: Final = rf"\b{_HELPING}\b".replace("_", " ").replace("~", r"\b[^.,;]{0,60}\b")
"""Words by which the employee gets something; ``~`` is some words within a clause."""

_SO_CALLED: Final = (
    r"\b(?:om|ter|als|door) (?:(?:je|jou|jouw) )?(?:te )?(?:ondersteun\w*|begeleid\w*|help\w*|hulp|coach\w*)"
    r"|\bom je (?:[\w']+ ){1,5}(?:ondersteunen|begeleiden|helpen|coachen|staan)\b"
    r"|\bwat (?:we|wij|ik) (?:\w+ )?voor je (?:doe|doen|kunnen)\b|\bmeld je je\b|\bhun antwoorden\b"
    r"|\bontvangt? je [^.,;]{0,40}(?:overzicht|lijst|stand) van je (?:gemiste|late|fout\w*|klachten)"
    r"|\b(?:deel|bespr)\w*(?! \w* ?(?:je|jou|jullie)\b)[^.,;]{0,40} met (?!je\b|jou\b|elkaar\b|jullie\b)\w+"
    r"|\b(?:schrijft|noteert|houdt|telt)\b[^.,;]{0,10} voor (?:je|jou)\b(?= (?:op |bij )?hoeveel\b)"
    r"|\baan (?:jou|je) en (?:aan )?(?:hem|haar|mij|ons|hr)\b|\bstuurt (?:je|jou) het aantal\b"
    r"|\bvraagt? je\b[^.]*\bwaarom\b"
    r"|\bontvangt? je [^.]{0,40}(?:plaats|ranglijst|score)\b|\bwaar je tijd blijft\b"
    r"|\bgesprek [^.]{0,40}\bwaarin je verantwoording\b"
    r"|\bbesproken met (?:de|het|hr)\b|\bvoor je (?:beoordeling|dossier)\b"
    r"|\b(?:je krijgt|krijg je) een (?:\w+e )?(?:controleur|toets|test|logboek|formulier)\w*"
    r"|\bvoordat je (?:naar huis|weg|vertrekt)"
)
"""What is called help, and what is talked over with others than the employee."""


def only_watches(text: str) -> bool:
    """Whether a folded text promises to look at what the employee does, and nothing that helps."""
    if not (_WATCHES(text) or _ACCOUNTS(text) or is_held_against(text)):
        return False
    of_you = re.search(_AFTER_YOU, text) or (keeps_company(text) and is_held_against(text))
    return bool(of_you) and not helps(text)


_PROMISE: Final = (
    r"\b(?:(?:we|wij|ik) (?:ondersteunen?|steunen?|helpen|help|begeleiden?) (?:je|jou|u)\b"
    r"|(?:ondersteunen?|steunen?|helpen|help|begeleiden?) (?:we|wij|ik) (?:je|jou|u)\b|niet alleen voor\b"
    r"|op (?:ons|mij|hr) rekenen\b|van (?:ons|mij) (?:alle|veel|extra|volop) (?:steun|hulp|ondersteuning)\b"
    r"|(?:we|wij|ik) staa?n? (?:naast|achter) (?:je|u)\b|(?:naast|achter) (?:je|u) (?:staan|sta)\b"
    r"|^om (?:je|jou|u) te (?:ondersteunen|helpen|begeleiden|steunen)\b"
    r"|(?:hulp|ondersteuning|begeleiding|steun)\b[^.,:;]{0,30}? (?:bestaat uit|houdt in)\b"
    r"|(?:laten|laat) (?:je|u) niet (?:los|vallen|zitten|alleen|in de steek)\b)"
)
"""Who says that he helps, in a word at the beginning or the end of a plan."""

_MEANT_WELL: Final = r"\bgun(?:nen)? (?:je|jou|u)\b[^.!?]*[.!?:;] (?:daarom|dus)\b"


def promised_in(text: str) -> list[str]:
    """What a folded text promises as help: each sentence that does so, with the next one."""
    parts = re.split(r"(?<=[.!?]) ", text)
    pairs = ((part, " ".join(parts[at : at + 2])) for at, part in enumerate(parts))
    return [pair for part, pair in pairs if re.search(_PROMISE, part) or re.search(_MEANT_WELL, pair)]


def accounts_daily(text: str) -> bool:
    """*Je mailt elke ochtend wat je hebt verwerkt*: whatever else it looks like, it is that."""
    return bool(_ACCOUNTS(text))


def helps(text: str) -> bool:
    """Whether a folded text promises anything by which the employee gets on."""
    meant = re.sub(_SO_CALLED, "", without_so_called(re.sub(_WATCHED, "", text)))
    if not re.search(_HELPS, meant):
        return False
    return not is_held_against(text) or re.search(_HELPS, without_company(meant)) is not None
