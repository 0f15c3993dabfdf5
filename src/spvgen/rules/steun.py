"""Support that is none: it only watches, or costs the employee time or money (codes A07 and A08)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.patronen import any_of, phrase_search
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in, texts_under
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan


def steun_is_controle(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De ondersteuning is alleen controle.

    Tellen wat er misgaat en dat doorgeven aan de leidinggevende, is toezicht, net als een steekproef of
    elke dag een overzicht moeten sturen. De medewerker krijgt er niets bij: geen uitleg, geen oefening, geen
    tijd. Controleren mag, maar het is geen hulp, en ook geen aanpak van een oorzaak. Schrijf wat iemand
    dóét om het beter te laten gaan: meelopen, voordoen, samen nakijken, werk overnemen.

    Bron: geen concrete ondersteuning hoort bij wat er in rechtszaken over verbeterplannen het vaakst misgaat;
    het artikel over inspireren of controleren (ongeveer 70% inspireren, 30% controleren).

    Fout:
        ondersteuning:
          - titel: Telling
            afspraak: Karim telt elke vrijdag hoeveel klanten je te laat terugbelt en meldt dat aan Esther.
            wie: leidinggevende
            frequentie: wekelijks

    Goed:
        ondersteuning:
          - titel: Telling
            afspraak: Karim belt elke vrijdag een uur met je mee. Daarna bespreken jullie wat je anders doet.
            wie: leidinggevende
            frequentie: wekelijks
    """
    for index, support in enumerate(plan.ondersteuning):
        if support.vorm not in _NO_CONTROL and _is_control(support.afspraak):
            name = f"‘{support.titel}’" if support.titel else "Deze ondersteuning"
            hint = _hint(support.wie or "leidinggevende", plan)
            yield Hit(("ondersteuning", index, "afspraak"), f"{name} is controle: {_NO_HELP}.", hint)
    for index, cause in enumerate(plan.oorzaken or ()):
        if cause.aanpak and _is_control(cause.aanpak):
            hint = _hint("leidinggevende", plan)
            yield Hit(("oorzaken", index, "aanpak"), f"Deze aanpak is controle: {_NO_HELP}.", hint)


_NO_HELP: Final = "de medewerker krijgt er geen hulp bij"


def _hint(who: str, plan: Verbeterplan) -> str:
    name = plan.leidinggevende.naam if who == "leidinggevende" else who
    if who == "hr":
        name = plan.hr.naam if plan.hr and plan.hr.naam else "HR"
    first = re.split(r"[ ,]", name)[0]
    return (
        f"Schrijf wat de medewerker erbij krijgt, bijvoorbeeld: ‘{first} werkt elke week een uur met je mee, "
        "en jullie bespreken daarna wat goed ging en wat je anders doet.’ Is de telling nodig om te meten? "
        "Zet die dan bij het doel, bij ‘bron’."
    )


_CHECK: Final = any_of("""
    tel turf controleer check registreer(?!t_je_(?:bij|voor|als)) noteer monitor bewaak toets inventariseer
    inspecteer observeer steekproef beoordeel
""").replace("_", " ")
_CHECKING: Final = any_of("""
    controleren checken monitoren bewaken inspecteren observeren bijhouden nagaan toezien meekijken beoordelen
    volgen
""")
_CHECKED: Final = any_of("""
    nagegaan nagekeken nagelopen nageteld gecontroleerd gecheckt getoetst gemonitord geregistreerd bijgehouden
    gemeten geteld geturfd geïnspecteerd geobserveerd bewaakt beoordeeld bekeken
""")
_HANDS: Final = "(?:stuur|mail|lever|toon|overhandig)"
_TOLD_IN: Final = any_of(r"""
    (?!check|controle)\w*lijst\w* \w*overzicht\w* \w*cijfers stand rapport\w* \w*staat logboek \w*registratie
    foto's schermafdruk\w* (?:dag|week|uren)verslag\w* verantwoording
""")
_WATCHES: Final = phrase_search(
    [
        (
            """
            telt tel_ik ik_tel turf controle check registreer noteer monitor bewaak bewaken toets
            inventariseer inspect observe steekproe beoordeel bekijk
            """,
            rf"{_CHECK}t|ik .. {_CHECK}|{_CHECK} ik|(?:te|zal|gaat|kan|kunnen|mag|komt) .. {_CHECKING}",
            r"\w*controles?|\w*steekproe\w+|bekijkt? .. (?:je|jouw)(?! rooster)",
        ),
        ("nagaan nagegaan toezie toezicht", "nagaan|nagegaan|toezi(?:en|et)|toezicht"),
        (
            "voortgang op_de_voet nauwgezet volgt_je meet_ overhoor audit",
            r"meet .. .. (?:of|hoe\w*|je (?:scores?|cijfers|snelheid|tempo|voortgang|resultaten))|audit",
            r"volgt? .. (?:voortgang|op de voet|nauwgezet|je cijfers)|overhoort?",
        ),
        ("houdt_ houd_ hou_", "houd?t? .. .. (?:bij|in de gaten|in het oog|zicht op)|houd?t? bij"),
        (
            "toe erop kijkt_ kijk_ zien_of waar_je",
            "ziet? .. (?:toe|erop)|kijkt? .. .. (?:na|of)|zien of|(?:weet|ziet?|zien) waar je",
        ),
        ("vast_", r"legt? .. .. vast (?:hoe|wat|welke|of|wanneer|dat|waar)\w*"),
        ("_na", "(?:loop|loopt|ga|gaat) .. .. na(?=[.,;]| (?:en|of|hoe|wat) |$)|na te gaan"),
        (
            """
            lijst overzicht cijfers stand rapport staat logboek registratie foto schermafdruk verslag
            verantwoord formulier
            """,
            rf"(?:je {_HANDS}t|{_HANDS} je) .. .. {_TOLD_IN}|(?:krijgt|ontvangt) .. .. {_TOLD_IN}",
            rf"{_HANDS}t .. .. {_TOLD_IN} .. (?:aan|naar) (?!je\b|jou\b)\w+",
            r"vul(?:t|len)? .. .. (?:logboek|\w*staat|\w*registratie|\w*formulier) in|rapporteert? je",
            "je rapporteert|verantwoording|verantwoordt? (?:je|ik)|je verantwoordt",
        ),
        ("je_meldt_je meld_je_je je_laat", "je meldt je|meld je je|je laat .. .. zien"),
        (
            """
            nage gecontrol getoets gecheck gemon geteld getur geme geob gein gere bijgehouden bewaakt
            beoordeeld bekeken
            """,
            rf"word(?:t|en) .. .. {_CHECKED}",
        ),
        (
            """
            pols vingers schouder leesrecht inzage toegang onverwacht onaangekondigd camera
            volgsysteem
            """,
            r"vinger aan de pols|op (?:je|de) vingers|over je schouder|\w*camera",
            r"krijgt .. (?:leesrecht\w*|inzage|toegang) .. (?:in|tot) (?:je|jouw)|onaangekondigde?",
            "onverwachts?|volgsysteem",
        ),
        ("_af", "luistert? .. .. af"),
        ("cijfer aanteken notitie", "geeft .. .. cijfers? voor|maakt .. .. (?:aantekening|notitie)(?:en|s)?"),
    ]
)
_AFTER_YOU: Final = (
    r"\b(?:je|jij|jou|jouw|welke|te laat|fout\w*|ontbre\w+|afwijking\w*|nagekomen|nakom\w+|nale\w+)\b"
)
_WATCHED: Final = (
    r"\b(?!welke vragen)(?:of|hoe vaak|hoe laat|hoeveel \w+|welke \w+|(?:van|met) wat) (?:je|jij|de)\b"
    r"(?![^.,;]*\b(?:hulp|vragen|vast(?:zit|loopt)|lukt|nodig|moeite|lastig|werkdruk|redt)\b)"
    r"[^.,;]*?(?= en \w+t\b|[.,;]|$)"
)
"""What is looked at: *of je klanten op tijd antwoord geeft* promises no answer."""
_HELPING: Final = any_of(r"""
    \w*bespr[eo]\w+ besprak doorne(?:emt|men) doorge(?:sproken|nomen) neemt~(?:door|over) overneemt
    (?:loopt?|kijkt?|luistert?|leest?|denkt?|werkt?|ga|gaat|rijdt?)~mee
    mee(?:loop|kijk|lees|luister|denk|werk)\w* (?:bij|na)?pra(?:at|ten) sparr\w+ (?:loop|ga|kijk)_je~met samen
    jullie maatje helpt?(?!_je_door) helpen(?!_je_door) hielp hulp geholpen
    (?<!ter_)ondersteun\w*(?!_(?:is|bestaat|je_door))\b \w*oefen\w* leert leren (?<!om_)uitleg\w* uitgelegd
    legt~uit leg_ik~uit licht~toe voordoe\w* voorgedaan doet?~voor feedback tips? advies adviseert gecoacht
    coach(?:t|en|ing|gesprek\w*)(?!_(?:is|bestaat)) begeleid(?:t|en|ing)?(?!_(?:is|bestaat))
    train(?:t|en|ing\w*) \w*cursus\w* opleiding\w* workshop\w* inwerk\w*
    (?:met|voor|aan|naast)_(?:je(?!_(?:leidinggevende|mentor|manager|chef))|jou) laat_je_zien voorbeeld\w*
    (?<!je_)(?:geef|vraag|vertel|meld|zeg|mail|bel|stuur)t?_(?:ik_)?(?:je|jou)(?!_(?:door|cijfers|resultaten|scores?))
    zodat_(?:je|jij) (?:je|u)_ontvangt ontvang(?:_je|t_u) suggesties? opmerkingen commentaar scholing tips
    verbetert vervangt repareert installeert laptop computer \w*stoel \w*scherm account toetsen proefwerken
    (?:wat|hoe)~(?:anders|beter) hoe_het voordat (?:je|u)~krijgt krijg(?:t|en)?_(?:je|jij|jullie|u)
    (?:be)?antwoord\w* verbeter(?!plan|traject)\w* gesprek\w* ruimte vrije? vrijge\w+ vrijhoud\w* (?<!op_)tijd
    terugkoppel\w* koppelt deelt hoef\w* minder geen_(?:extra|andere|nieuwe) rust \w*werkdruk grenzen
    ontlast\w* herstelt corrigeert stuurt~bij waar(?:aan|bij|door|in|mee)?~vast\w* tegenaan lastig moeilijk
    moeite knelpunt\w* \w*verdeel(?:t|d) terwijl_(?:je|jij) vult~aan verwerkt regelt zorgt lost~op zet~klaar
    haalt~(?:weg|af|over)
""")
_HELPS: Final = rf"\b{_HELPING}\b".replace("_", " ").replace("~", r"\b[^.,;]{0,60}\b")
"""Words by which the employee gets something; ``~`` is some words within a clause."""
_NO_CONTROL: Final = frozenset({"training", "middelen"})


def _is_control(agreed: str) -> bool:
    """Whether all that is promised is to look at what the employee does, or to hear of it."""
    text = fold(agreed)
    if not _WATCHES(text) or re.search(_HELPS, re.sub(_WATCHED, "", text)):
        return False
    return re.search(_AFTER_YOU, text) is not None


_HELP: Final = "(?:begeleiding|ondersteuning|hulp|coaching|training|scholing|cursus)"
_DENIES: Final = phrase_search(
    [
        (
            "aan_de_orde nodig overbodig",
            rf"{_HELP} .. .. niet .. (?:aan de orde|nodig)",
            rf"{_HELP} .. .. overbodig",
        ),
        ("geen", rf"geen (?:\w+e? )?{_HELP}(?: nodig| mogelijk| meer)?(?=[.,;]|$)"),
        ("alles_al", "alles al"),
        ("redt", "je redt (?:het|je) (?:wel )?(?:zelf|alleen)"),
    ]
)
_STILL: Final = phrase_search([("maar tenzij wel_", "maar|tenzij|wel (?:een|hulp)")])


def denies_help(text: str) -> bool:
    """Whether what stands as support says that there is none: *begeleiding is niet aan de orde*."""
    said = fold(text)
    return bool(_DENIES(said)) and not _STILL(said)


# --- In one's own time or at one's own cost ---------------------------------------------------------

_DAYS_OFF: Final = r"(?:verlof|verlof(?:dag(?:en)?|uren)|vakantie(?:dag(?:en)?|uren)|vrije dag(?:en)?)"
_BILL: Final = r"(?:rekening|kosten|factuur|\w*geld)"
_NOT_AT_CLIENTS: Final = r"(?:(?!bij\b)\w+ ){0,4}"
_PAY: Final = "(?:je|jouw) (?:loon|salaris)"
_OWN: Final = phrase_search(
    [
        ("eigen_tijd vrije_tijd", "in (?:je|jouw) (?:eigen|vrije) tijd"),
        (
            "thuis",
            rf"(?:zoek|kijk|lees|leer|oefen|bekijk|bestudeer)t? {_NOT_AT_CLIENTS}thuis(?! bij)",
            "zelf thuis",
        ),
        (
            "zaterdag zondag",
            r"(?:les|lessen|cursus|training|opleiding) (?:is|zijn|valt|vallen) op (?:zater|zon)dag",
        ),
        ("buiten", "buiten je (?:werktijd|werkuren)"),
        (
            "rekening kosten factuur geld",
            rf"{_BILL} .. (?:is|zijn|komt|komen) (?:dan )?voor (?:jou|je)(?:zelf)?(?=[.,;]|$)",
            rf"{_BILL}, [^.;]{{1,40}}, (?:is|zijn) voor (?:jou|je)(?:zelf)?(?=[.,;]|$)",
        ),
        ("verlof vakantie vrije", rf"(?:gaat|gaan|ten koste) .. (?:van|uit) (?:je|jouw) {_DAYS_OFF}"),
    ]
)
_OWN_MONEY: Final = phrase_search(
    [
        ("kosten", "op (?:je )?(?:eigen|jouw) kosten"),
        ("eigen_rekening", "voor (?:je )?eigen rekening(?! van)"),
        (
            "betaal betalen",
            r"betaal je (?:\w+ )?zelf",
            r"(?:moet|mag|kun) je (?:\w+ )?zelf betalen",
            "betaal je .. terug(?=[.,;]|$)",
            "betalen .. alleen als je",
        ),
        (
            "maak schiet leg",
            r"(?:maak je .. zelf .. over|schiet je .. voor|leg je .. zelf .. (?:in|bij)(?=[.,;]|$))",
            r"(?:schiet|schieten) .. (?:\w*geld|kosten) .. zelf voor",
        ),
        ("eigen_zak onbetaald", "uit eigen zak|onbetaald(?! verlof)"),
        ("koop", "koop je zelf|je koopt zelf"),
        ("verreken ingehouden", rf"(?:verreken\w*|ingehouden) .. (?:met|op|van) {_PAY}"),
    ]
)
"""What the employee pays for help or learning; an invoice or a tenant's lock is paid in many jobs."""
_OFF_DUTY: Final = phrase_search(
    [
        ("vrij", r"(?:op|in) (?:je|jouw) (?:eigen )?vrije (?:avond|\w*dag|weekend|uren)\w*"),
        ("weekend", r"avond(?:en|uren)? en (?:in )?(?:het |je )?weekend(?:en)?"),
        ("buiten", "buiten (?:werktijd|werkuren)"),
        ("na_", r"na (?:je dienst|werktijd|je werk(?:dag|tijd)?)(?=[.,;]|$)"),
        (
            "verlof vakantie vrij",
            rf"(?<=\w )neem je .. {_DAYS_OFF}",  # not: neem je verlof op, dan …
            rf"je neemt .. {_DAYS_OFF} .. op",
            rf"{_DAYS_OFF} (?:opneemt|inlevert)|kost(?:en)? je .. {_DAYS_OFF}",
            "neem je .. (?:dag|dagen|middag|uur) vrij(?! in )",
        ),
    ]
)
"""When learning takes free time; work can be planned then: *buiten werktijd gaat de telefoon door*."""
_LEARNING: Final = phrase_search(
    [
        (
            "cursus module training opleiding les examen learning",
            r"\w*(?:cursus|module|training|opleiding|examen|learning)\w*|les(?:sen|dag(?:en)?|geld)?",
        )
    ]
)
_WITH_YOU: Final = r"\b(?:met|naast) je\b"
_DENIED: Final = phrase_search([("niet geen nooit", "niet|geen|nooit")])
_PERHAPS: Final = phrase_search([("misschien eventueel", "misschien|eventueel")])
"""*Misschien krijg je het vergoed* promises nothing."""
_MADE_UP_FOR: Final = phrase_search(
    [
        ("vergoed betaal", r"vergoed\w*|uitbetaald"),
        (
            "tijd uren rooster ruil",
            "terug in tijd|tijd voor tijd|(?:telt|tellen|geldt) als (?:werk)?tijd|(?:is|als) werktijd",
            r"als (?:(?:werk|over|gewerkte )?)uren|\w*rooster\w*|ruil\w*",
        ),
        (
            "krijg ben_je",
            "krijg(?:t)? .. .. (?:terug|in de plaats|vrij)(?=[.,;]|$)",
            "ben je (?:dan )?vrij(?=[.,;]|$)",
        ),
        ("bon declareer zakelijke", "bon|declareert?|zakelijke (?:kaart|pas)"),
        ("wilt vrijwillig", "als je (?:dat )?(?:zelf )?wilt|vrijwillig"),
    ]
)
"""Words beside which it costs nothing, or is nobody's demand."""


def steun_op_eigen_kosten(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De medewerker betaalt de hulp zelf, of krijgt die in eigen tijd.

    Hulp die bij een verbeterplan hoort, geeft de werkgever. Moet iemand de cursus zelf betalen of er vrije
    avonden voor inleveren, dan komt de inspanning van één kant. Regel de hulp onder werktijd en betaal die,
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
        said = _costs(composed(agreed), is_help=path[0] == "ondersteuning")
        if said:
            yield Hit(path, _AT_OWN_COST.format(said), _WE_PAY, said)


def _costs(text: str, *, is_help: bool) -> str:
    """The words by which an agreement costs the employee time or money; empty where it costs nothing."""
    plain = fold(text)
    if _MADE_UP_FOR(plain) and not _PERHAPS(plain):
        return ""
    for sentence in (part for whole in sentences_in(text) for part in whole.split("; ")):
        said = _OWN.quote(sentence) or _costs_help(sentence, plain, is_help=is_help)
        if said and not _DENIED(fold(sentence)):
            return said
    return ""


def _costs_help(sentence: str, whole: str, *, is_help: bool) -> str:
    """What costs something where somebody learns or is helped; work itself may well be at a weekend."""
    money, time = _OWN_MONEY.quote(sentence), _OFF_DUTY.quote(sentence)
    if not (money or time):
        return ""
    learns = bool(_LEARNING(whole)) or (is_help and re.search(_WITH_YOU, whole) is not None)
    return (money if is_help or learns else "") or (time if learns else "")


_AT_OWN_COST: Final = "‘{}’: zo kost de hulp de medewerker vrije tijd of geld."
_WE_PAY: Final = (
    "Schrijf: ‘Dit doe je onder werktijd, en wij betalen de kosten.’ Kan het niet anders? Schrijf dan op "
    "hoe je de uren of de kosten vergoedt."
)
