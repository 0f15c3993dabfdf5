"""What help or learning costs the employee in time or money (A08)."""

import re
from typing import Final

from spvgen.rules.reading.patterns import phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.tokens import fold

_DAYS_OFF: Final = (
    r"(?:verlof|(?:verlof|vakantie|atv-?|adv-?|snipper|compensatie|plus)(?:dag(?:en)?|uren|saldo)"
    r"|over(?:uren|saldo)|vrije (?:dag(?:en)?|uren)|tijdsaldo)"
)
_BILL: Final = r"(?:rekening|kosten|factuur|\w*geld)"
_NOT_AT_CLIENTS: Final = r"(?:(?!bij\b)\w+ ){0,4}"
_PAY: Final = "(?:je|jouw) (?:loon|salaris)"
_OWN: Final = phrase_search(
    [
        ("eigen_ vrije_", "in (?:je|jouw) (?:eigen|vrije) (?:tijd|uren)"),
        (
            "thuis",
            rf"(?:zoek|kijk|lees|leer|oefen|bekijk|bestudeer)t? {_NOT_AT_CLIENTS}thuis(?! bij)",
            "zelf thuis",
        ),
        (
            "zaterdag zondag",
            r"(?:les|lessen|cursus|training|opleiding) (?:is|zijn|valt|vallen) op (?:zater|zon)dag",
        ),
        (
            "buiten",
            r"buiten (?:je|jouw) (?:gewone )?(?:werk(?:tijd(?:en)?|uren)|contracturen|diensttijd|rooster)",
        ),
        (
            "rekening kosten factuur geld",
            rf"{_BILL} .. (?:is|zijn|komt|komen|blijft|blijven) (?:dan )?voor (?:jou|je)(?:zelf)?(?=[.,;]|$)",
            rf"{_BILL}, [^.;]{{1,40}}, (?:is|zijn) voor (?:jou|je)(?:zelf)?(?=[.,;]|$)",
        ),
        (
            "verlof vakantie vrije atv adv snipper plusdag compensatiedag uren saldo",
            rf"(?:gaat|gaan|ten koste) .. (?:van|uit) (?:je|jouw) {_DAYS_OFF}",
        ),
    ]
)
_OWN_MONEY: Final = phrase_search(
    [
        ("kosten", "op (?:je )?(?:eigen|jouw) kosten"),
        ("rekening", "voor (?:je |jouw )?eigen rekening(?! van)|voor (?:je|jouw) rekening"),
        ("ten_laste", "ten laste van (?:jou|je(?:zelf)?)"),
        (
            "betal betaal bekostig financier draag dragen",
            r"(?:betaal|bekostig|financier|draag) je (?:\w+ ){0,3}zelf",
            "je (?:betaalt|bekostigt|draagt) .. zelf",
            r"(?:(?:moet|mag|kun) je (?:\w+ )?)?zelf (?:te )?(?:betalen|bekostigen|financieren|dragen)",
            "(?:betaal|draag) je .. (?:de helft|een deel)|je (?:betaalt|draagt) .. (?:de helft|een deel)",
            "(?:betaal je|je betaalt) .. terug(?=[.,;]|$)|terug te betalen|terugbeta(?:len|alt|ling)",
            "betalen .. alleen als je",
        ),
        (
            "maak schiet leg",
            r"(?:maak je .. zelf .. over|schiet je .. voor|leg je .. zelf .. (?:in|bij)(?=[.,;]|$))",
            r"(?:schiet|schieten) .. (?:\w*geld|kosten) .. zelf voor",
        ),
        ("eigen_ onbetaald", "uit eigen (?:zak|middelen|geld|portemonnee)|onbetaald(?! verlof)"),
        ("koop schaf", r"(?:koop|schaf) je (?:\w+ ){0,3}zelf|je (?:koopt|schaft) (?:\w+ ){0,3}zelf"),
        ("vorder", r"terugvorder\w*|terugge?vorder\w*|vorder(?:t|en) .. terug"),
        (
            "budget ikb",
            r"(?:je|jouw) (?:persoonlijke?|individue(?:el|le)|eigen) \w*budget",
            r"(?:je|jouw) \w*(?:keuze|loopbaan|opleidings|ontwikkel|leer|vitaliteits)budget|(?:je|jouw) ikb",
        ),
        ("vakantiegeld uitkering spaar", r"(?:je|jouw) (?:vakantiegeld|eindejaarsuitkering|spaar\w+)"),
        ("bijdrage", "eigen bijdrage(?! van (?:een|de|het))|een bijdrage van (?:jou|je)"),
        (
            "studieschuld studiekosten verschuldigd",
            r"studieschuld|studiekosten\w+|(?:ben je|je bent) .. verschuldigd",
        ),
        (
            "verreken ingehouden",
            rf"(?:verreken\w*|ingehouden) .. (?:met|op|van) {_PAY}",
            rf"(?:met|op|van) {_PAY} .. (?:verrekend|ingehouden)",
        ),
    ]
)
"""What the employee pays for help or learning; an invoice or a tenant's lock is paid in many jobs."""
_OFF_DUTY: Final = phrase_search(
    [
        ("vrij", r"(?:op|in) (?:je|jouw) (?:eigen )?vrije (?:avond|\w*dag|weekend|uren)\w*"),
        ("weekend", r"avond(?:en|uren)? en (?:in )?(?:het |je )?weekend(?:en)?|in (?:je|jouw) weekend"),
        ("pauze", r"(?:in|tijdens|onder) (?:je|jouw|de) \w*pauzes?(?! van)"),
        ("niet_werkt", "waarop je niet werkt|dat je niet werkt"),
        ("buiten", "buiten (?:werktijd|werkuren|kantooruren|kantoortijd|diensttijd|contracturen)"),
        (
            "na_",
            r"na (?:je dienst|werktijd|sluitingstijd|sluiting|kantoortijd|je werk(?:dag|tijd)?)(?=[.,;]|$)",
        ),
        ("vóór_je voor_je aanvang", "vóór je dienst|(?:voor|vóór) aanvang van je dienst"),
        (
            "verlof vakantie vrij atv adv snipper uren saldo dag",
            rf"(?<=\w )neem je .. {_DAYS_OFF}",  # not: neem je verlof op, dan …
            rf"je neemt .. {_DAYS_OFF} .. op",
            rf"(?:zet|lever|gebruik|schrijf) je .. {_DAYS_OFF} .. (?:in|af|op)",
            rf"je (?:zet|levert) .. {_DAYS_OFF} .. in",
            rf"{_DAYS_OFF} .. (?:ingezet|gebruikt|afgeschreven|opgenomen|afgeboekt)",
            rf"(?:afgeschreven|afgeboekt) .. (?:van|op) (?:je|jouw) {_DAYS_OFF}",
            rf"{_DAYS_OFF} (?:opneemt|inlevert|inzet)|kost(?:en)? je .. {_DAYS_OFF}",
            "neem je .. (?:dag|dagen|middag|uur) vrij(?! in )",
        ),
    ]
)
"""When learning takes free time; work can be planned then: *buiten werktijd gaat de telefoon door*."""
_LEARNING: Final = phrase_search(
    [
        (
            "cursus module training opleiding les examen learning schol school studie workshop",
            r"\w*(?:cursus|module|training|opleiding|examen|learning|scholing|workshop)\w*|(?:bij)?geschoold",
            r"les(?:sen|dag(?:en)?|geld)?|studie\w*",
        )
    ]
)
_COACHING: Final = phrase_search(
    [
        (
            """
            met_je naast_je coach mentor oefen leer leren studeer handboek huiswerk stof certific webin visie
            sessie begeleid lesboek toets mee_te
            """,
            r"(?:met|naast) je|\w*(?:coach|oefen)\w*|mentor|leert?|leren|studeert?|handboek|huiswerk",
            r"\w*mentor(?:gesprek)?\w*|(?:super|inter)visie|\w*sessies?|begeleiding|lesboek|toets",
            "mee te lopen|lesstof|leerstof|certificaat|webinars?",
        )
    ]
)
"""Where it is help; at work a mentor or a webinar can be part of the job."""
_DENIED: Final = phrase_search(
    [
        (
            "niet geen nooit hoef erbuiten hierbuiten zonder",
            r"niets?|geen|nooit|hoef\w*|(?:hier|er)buiten",
            r"zonder (?:een |enige )?(?:terugbeta\w+|studieschuld|eigen bijdrage)",
        )
    ]
)
_UNPAID: Final = phrase_search(
    [
        (
            "vergoed declar betal betaald compensatie doorbetaling",
            r"(?:niet|geen) (?:\w+ )?(?:declarabel|vergoed(?:ing)?|(?:ge)?declare(?:ren|erd))",
            r"(?:niet|geen) (?:\w+ )?(?:uit|door)betaald",
            "(?:vergoeden|betalen) (?:we|wij) .. niet|vergoedt .. niet|(?:declareren|vergoeden) .. niet",
            "zonder (?:vergoeding|doorbetaling|compensatie)",
        ),
        (
            "werktijd overwerk overuren werkuren meeruren",
            "als (?:werktijd|overwerk|(?:over|werk|meer)uren) .. (?:telt|tellen|geldt|gelden) .. niet",
            "(?:telt|tellen|geldt|gelden) niet .. (?:werktijd|overwerk|(?:over|werk|meer)uren)",
        ),
    ]
)
"""Time or money for which nothing is given in return."""
_ON_CONDITION: Final = r"^\w+ je [^,]*\bniet,|\bje niet werkt\b"
"""*Niet* that takes nothing back: *slaag je niet, dan betaal je het lesgeld terug*."""
_EXCUSED: Final = phrase_search(
    [("hoef verzekeraar klant huurder", r"hoef\w*|\w*verzekeraar|klant\w*|huurder")]
)
PERHAPS: Final = phrase_search([("misschien eventueel", "misschien|eventueel")])
"""*Misschien krijg je het vergoed* promises nothing."""
MADE_UP_FOR: Final = phrase_search(
    [
        ("vergoed betaal", r"vergoed\w*|uitbetaald"),
        (
            "tijd uren rooster ruil verschui",
            "terug in tijd|tijd voor tijd|(?:telt|tellen|geldt) als (?:werk)?tijd|(?:is|als) werktijd",
            r"als (?:\w+ )?(?:werk|over)?uren|(?<!buiten je )\w*rooster\w*|ruil\w*|verschui\w*",
        ),
        (
            "krijg ben_je",
            "krijg(?:t)? .. .. (?:terug|in de plaats|vrij)(?=[.,;]|$)",
            "ben je (?:dan )?vrij(?=[.,;]|$)",
        ),
        ("bon declareer zakelijke", "bon|declareert?|zakelijke (?:kaart|pas)"),
        (
            "naar_huis toeslag los_van met_rust blijft_van door erbij daarna",
            r"eerder naar huis|\w*toeslag(?:en)?|los van|met rust|blijft van|verlof erbij|pas daarna",
            "lo(?:op|p)(?:t|en) (?:gewoon )?door",
        ),
        ("wilt vrijwillig", "als je (?:dat )?(?:zelf )?wilt|vrijwillig"),
    ]
)
"""Words beside which it costs nothing, or is nobody's demand."""


def costs(text: str, *, is_help: bool) -> str:
    """The words by which an agreement costs the employee time or money; empty where it costs nothing."""
    plain = fold(text)
    unpaid = _UNPAID.quote(text)
    if unpaid and not _EXCUSED(plain) and (is_help or _LEARNING(plain)):
        return unpaid
    if MADE_UP_FOR(plain) and not PERHAPS(plain):
        return ""
    for sentence in sentences_in(text, ";"):
        said = _OWN.quote(sentence) or _costs_help(sentence, plain, is_help=is_help)
        if said and not _DENIED(re.sub(_ON_CONDITION, "", fold(sentence))):
            return said
    return ""


def _costs_help(sentence: str, whole: str, *, is_help: bool) -> str:
    """What costs something where somebody learns or is helped; work itself may well be at a weekend."""
    learns = bool(_LEARNING(whole) or (is_help and _COACHING(whole)))
    money = _OWN_MONEY.quote(sentence) if is_help or learns else ""
    return money or (_OFF_DUTY.quote(sentence) if learns else "")
