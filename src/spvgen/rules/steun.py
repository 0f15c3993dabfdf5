"""Support that is none: it only watches, or costs the employee time or money (codes A07 and A08)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.patronen import any_of, has_part, parts, phrase_search
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import texts_under
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
            telt _tel_ turf turven controle check registreer noteer monitor bewaak bewaken toets inventariseer
            inspect observe steekproe beoordeel beoordelen bekijk bijhouden nagaan toezien meekijken volgen
            """,
            rf"{_CHECK}t|ik .. {_CHECK}|{_CHECK} ik|(?:te|zal|gaat|kan|kunnen|mag|komt) .. {_CHECKING}",
            r"\w*controles?|\w*steekproe\w+|bekijkt? .. (?:je|jouw)(?! rooster)",
        ),
        ("nagaan nagegaan toezie toezicht", "nagaan|nagegaan|toezi(?:en|et)|toezicht"),
        (
            "voortgang op_de_voet nauwgezet je_cijfers meet_ overhoor audit",
            r"meet .. .. (?:of|hoe\w*|je (?:scores?|cijfers|snelheid|tempo|voortgang|resultaten))|audit",
            r"volgt? .. (?:voortgang|op de voet|nauwgezet|je cijfers)|overhoort?",
        ),
        (
            "houdt_ houd_ hou_",
            "(?:houdt?|hou) .. .. (?:bij|in de gaten|in het oog|zicht op)|(?:houdt?|hou) bij",
        ),
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
            nage gecontrol getoets gecheck gemon geteld getur geme geob geïn gere bijgehouden bewaakt
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
    mee(?:loop|kijk|lees|luister|denk|werk)\w* (?:bij|na)?pra(?:at|ten) sparr\w+ (?:loop|ga|kijk)_je~met
    samen jullie maatje helpt?(?!_je_door) helpen(?!_je_door) hielp hulp geholpen
    (?<!ter_)ondersteun\w*(?!_(?:is|bestaat|je_door))\b \w*oefen\w* leert leren (?<!om_)uitleg\w* uitgelegd
    legt~uit leg_ik~uit licht~toe voordoe\w* voorgedaan doet?~voor feedback tips? advies adviseert gecoacht
    coach(?:t|en|ing|gesprek\w*)(?!_(?:is|bestaat)) begeleid(?:t|en|ing)?(?!_(?:is|bestaat))
    train(?:t|en|ing\w*) \w*cursus\w* opleiding\w* workshop\w* inwerk\w*
    (?:met|voor|aan|naast)_(?:je(?!_(?:leidinggevende|mentor|manager|chef))|jou) laat_je_zien voorbeeld\w*
    (?<!je_)(?:geef|vraag|vertel|meld|zeg|mail|bel|stuur)t?_(?:ik_)?(?:je|jou)(?!_(?:door|cijfers|score))
    zodat_(?:je|jij) (?:je|u)_ontvangt ontvang(?:_je|t_u) suggesties? opmerkingen commentaar scholing tips
    verbetert vervangt repareert installeert laptop computer \w*stoel \w*scherm account toetsen proefwerken
    (?:wat|hoe)~(?:anders|beter) hoe_het voordat (?:je|u)~krijgt krijg(?:t|en)?_(?:je|jij|jullie|u)
    (?:be)?antwoord\w* verbeter(?!plan|traject)\w* gesprek\w* ruimte vrije? vrijge\w+ vrijhoud\w*
    (?<!op_)tijd terugkoppel\w* koppelt deelt hoef\w* minder geen_(?:extra|andere|nieuwe) rust \w*werkdruk
    grenzen ontlast\w* herstelt corrigeert stuurt~bij waar(?:aan|bij|door|in|mee)?~vast\w* tegenaan lastig
    moeilijk moeite knelpunt\w* \w*verdeel(?:t|d) terwijl_(?:je|jij) vult~aan verwerkt regelt zorgt lost~op
    zet~klaar haalt~(?:weg|af|over)
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


def steun_op_eigen_kosten(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De medewerker betaalt de hulp zelf, of krijgt die in eigen tijd.

    Hulp die bij een verbeterplan hoort, geeft de werkgever. Moet iemand de cursus zelf betalen of er vrije
    avonden of pauzes voor inleveren, dan komt de inspanning van één kant. Dat geldt ook als het van iemands
    verlof, loon of keuzebudget af gaat. Regel de hulp onder werktijd en betaal die, of schrijf op hoe je de
    tijd en de kosten vergoedt.

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
    agreements = [each for each in texts_under(plan, _AGREED) if has_part(fold(each[1]), _MAY_COST)]
    if not agreements:
        return
    from spvgen.rules.eigen_kosten import costs  # long: only where something may cost

    for path, agreed in agreements:
        said = costs(composed(agreed), is_help=path[0] == "ondersteuning")
        if said:
            yield Hit(path, _AT_OWN_COST.format(said), _WE_PAY, said)


_AGREED: Final = frozenset({"afspraak"})
_MAY_COST: Final = parts("""
    kosten eigen_ vrije_ zelf thuis zaterdag zondag weekend buiten rekening factuur geld verlof vakantie
    betaal betal vergoed declar verreken ingehouden pauze budget na_ overwerk vrij_ vrij. vrij, atv adv
    snipper -uren plusuren overuren vóór_je_dienst aanvang vorder studieschuld studiekosten niet_werkt
    verschuldigd bijdrage ikb als_werktijd
""")


_AT_OWN_COST: Final = "‘{}’: zo kost de hulp de medewerker vrije tijd of geld."
_WE_PAY: Final = (
    "Schrijf: ‘Dit doe je onder werktijd, en wij betalen de kosten.’ Kan het niet anders? Schrijf dan op "
    "hoe je de uren of de kosten vergoedt."
)
