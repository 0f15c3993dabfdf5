"""Support that is none: it only watches, or costs the employee time or money (codes A07 and A08)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.patronen import phrase_search
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in, texts_under
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan


def steun_is_controle(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De ondersteuning is alleen controle.

    Tellen wat er misgaat en dat doorgeven aan de leidinggevende, is toezicht. De medewerker krijgt er niets
    bij: geen uitleg, geen oefening, geen tijd. Controleren mag, maar het is geen hulp. Schrijf wat iemand
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
        if only_watches(support):
            name = f"‘{support.titel}’" if support.titel else "Deze ondersteuning"
            message = f"{name} is controle: de medewerker krijgt er geen hulp bij."
            yield Hit(("ondersteuning", index, "afspraak"), message, _hint(support, plan))


def _hint(support: Ondersteuning, plan: Verbeterplan) -> str:
    who = support.wie or "leidinggevende"
    name = plan.leidinggevende.naam if who == "leidinggevende" else who
    if who == "hr":
        name = plan.hr.naam if plan.hr and plan.hr.naam else "HR"
    first = re.split(r"[ ,]", name)[0]
    return (
        f"Schrijf wat de medewerker erbij krijgt, bijvoorbeeld: ‘{first} werkt elke week een uur met je mee, "
        "en jullie bespreken daarna wat goed ging en wat je anders doet.’ Is de telling nodig om te meten? "
        "Zet die dan bij het doel, bij ‘bron’."
    )


_WATCHES: Final = phrase_search(
    [
        (
            "telt turft controleert checkt registreert noteert monitort bewaakt inventar toetst steekproef",
            "telt|turft|controleert|checkt|registreert|noteert|monitort|bewaakt|inventariseert|toetst",
            "steekproeft|(?:neemt|doet) .. steekproef",
        ),
        (
            "ik",
            "ik .. (?:tel|turf|controleer|check|registreer|noteer|monitor|bewaak|toets)",
            "(?:tel|turf|controleer|check|registreer|noteer|monitor|bewaak|toets) ik",
        ),
        ("hou", "houd?t? .. .. (?:bij|in de gaten|toezicht)|houd?t? (?:toezicht|bij)"),
        ("zie kijk leg", "ziet? .. (?:toe|erop)|kijkt? .. .. (?:na|of)|legt? .. .. vast"),
        ("loop ga", "(?:loop|loopt|ga|gaat) .. .. na(?=[.,;]| en |$)"),
        ("stuur", r"stuurt? .. .. (?:lijst|overzicht|cijfers|stand|rapport\w*)"),
    ]
)
_AFTER_YOU: Final = r"\b(?:je|jij|jou|jouw|welke|te laat|fout\w*|ontbre\w+|afwijking\w*)\b"
_HELPS: Final = phrase_search(
    [
        ("bespr doorne neemt", r"bespre\w+|besprak|doorneemt|doornemen|neemt .. .. (?:door|over)|overneemt"),
        (
            "mee",
            "(?:loopt?|kijkt?|luistert?|leest?|denkt?|werkt?|ga|gaat|rijdt?) .. .. mee",
            r"mee(?:loop|kijk|lees|luister|denk|werk)\w*",
        ),
        ("praat praten sparr", r"(?:bij|na)?pra(?:at|ten)|sparr\w+"),
        (
            "help hielp leg oefen le",
            r"help\w*|hielp|uitleg\w*|legt .. .. uit|leg ik .. uit|oefen\w*|leert|leren",
        ),
        (
            "feedback tip advi coach begeleid train cursus opleid workshop",
            r"feedback|tips?|advies|adviseert|coach\w*|begeleid\w*|train\w*|\w*cursus\w*|opleid\w*|workshop\w*",
        ),
        (
            "samen jullie je jij jou doe zodat wat hoe",
            "samen|jullie|(?:met|voor|aan|naast) (?:je(?! leidinggevende)|jou)|laat je zien",
            "zodat (?:je|jij)|(?:wat|hoe) .. (?:anders|beter)",
            r"voordoe\w*|doet? .. voor|(?:geef|vraag|vertel|meld|zeg|mail|bel|stuur)t? (?:ik )?(?:je|jou)",
        ),
        (
            "voor krijg antwoord verbeter gesprek ruimte tijd vrij koppel ondersteun deelt maatje",
            r"voordat|krijg\w*|\w*antwoord\w*|verbeter\w*|voorbeeld\w*|gesprek\w*|ruimte|vrije?|vrijge\w+",
            r"(?<!op )tijd|vrijhoud\w*|terugkoppel\w*|koppelt|ondersteun\w*|deelt|maatje",
        ),
    ]
)
"""Words by which the employee gets something; ``..`` is a few words within a clause."""
_NO_CONTROL: Final = frozenset({"training", "middelen"})


def only_watches(support: Ondersteuning) -> bool:
    """Whether support counts or reports what the employee does, and nothing else."""
    text = fold(support.afspraak)
    if support.vorm in _NO_CONTROL or not _WATCHES(text) or _HELPS(text):
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
_HELPING: Final = phrase_search(
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
    learns = bool(_HELPING(whole)) or (is_help and re.search(_WITH_YOU, whole) is not None)
    return (money if is_help or learns else "") or (time if learns else "")


_AT_OWN_COST: Final = "‘{}’: zo kost de hulp de medewerker vrije tijd of geld."
_WE_PAY: Final = (
    "Schrijf: ‘Dit doe je onder werktijd, en wij betalen de kosten.’ Kan het niet anders? Schrijf dan op "
    "hoe je de uren of de kosten vergoedt."
)
