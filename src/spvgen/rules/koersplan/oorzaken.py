"""A course plan: causes that explain nothing, and causes that are a person (codes KP19 and KP20)."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.dutch import join_quoted
from spvgen.nameforms import called_by, is_whole
from spvgen.rules.likeness import alike, most_alike
from spvgen.rules.reading.names import names_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.relevant.reversed_causes import Reversed, claim, reversed_action, sentences_of
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Koersoorzaak
    from spvgen.kinds.koersplan import Koersplan

_KEYS: Final = ("titel", "bevinding")


def oorzaak_is_de_actie_andersom(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een oorzaak zegt alleen dat jullie iets te weinig doen, of dat het cijfer tegenvalt.

    ‘Er wordt te weinig gebeld’, ‘we volgen te weinig op’, ‘verkopers zijn niet proactief genoeg’: dat is
    de actie andersom. Wie daar ‘meer bellen’ onder zet, doet nog steeds wat een team onder druk het eerst
    doet. Vraag door: waarom gebeurt het niet? Pas wat daar uitkomt, kun je wegnemen. Ook ‘de omzet blijft
    achter’ is geen oorzaak: dat is juist wat jullie willen verklaren. Een wens (‘het mag wel wat vaker’)
    of een cijfer dat zakt, is ook geen oorzaak. Staat het er in andere woorden, dan is dit een waarschuwing.
    ‘Eerste oorzaak’ of alleen ‘werkdruk’ is ook een waarschuwing: daar staat niet wat jullie vonden.

    Bron: het artikel over de thermostaat (pakt elke actie het echte probleem aan?).

    Fout:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: We volgen offertes te weinig op. Verkopers zijn niet proactief genoeg.

    Goed:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: Aan een aanvraag van € 400 besteden we net zoveel uren als aan een van € 40.000.
    """
    for index, cause in enumerate(plan.oorzaken or ()):
        found = reversed_action(cause.bevinding)
        if found:
            message = _no_cause(cause, found, plan)
            weight = None if found.sure else Severity.WAARSCHUWING
            yield Hit(("oorzaken", index, "bevinding"), message, _ask_on(found), found.words, weight)
        elif missed := _missed_result(cause.bevinding):
            wanted = "dat het resultaat tegenvalt, willen jullie juist verklaren"
            message = f"‘{cause.titel}’ is geen oorzaak: {wanted}."
            yield Hit(("oorzaken", index, "bevinding"), message, _WHAT_HAPPENED, quote=missed)
        elif _probably_lacks(cause.bevinding):
            said = most_alike("KP19", cause.bevinding)
            message = f"‘{cause.titel}’ is nog geen oorzaak: dit zegt vooral wat er ontbreekt of tegenvalt."
            path = ("oorzaken", index, "bevinding")
            yield Hit(path, message, _WHAT_HAPPENED, quote=said, severity=Severity.WAARSCHUWING)
        elif _is_short(cause.bevinding) or re.search(_NUMBERED, cause.titel):
            from spvgen.rules.koersplan.empty_causes import without_content

            yield from without_content(index, cause, _WHAT_HAPPENED)


_SHORT: Final = 60
"""Characters; who writes more than that tells what was found."""
_NUMBERED: Final = r"(?i)oorzaak|reden|probleem|punt|belemmering|hindernis"


def _is_short(finding: str) -> bool:
    return len(finding) <= _SHORT and re.search(r"\d", finding) is None


def _names_a_subject(finding: str) -> bool:
    if not _is_short(finding):
        return False
    from spvgen.rules.koersplan.empty_causes import names_a_subject

    return names_a_subject(finding)


_MORE: Final = re.compile(
    r"(?i)\b(?:want|omdat|doordat|waardoor|als|zodra|klanten|leverancier\w*|te weinig \w+ (?:voor|om|van))\b"
)
"""What tells when or why it happens, what is lacking, or that it is of others."""
_WHAT_HAPPENED: Final = (
    "Vraag door: waar in het werk ging het mis, en waardoor? Bijvoorbeeld: ‘Bij 40 van de 95 offertes kwam "
    "de prijs pas na drie weken, want de maten ontbraken.’ Zet het cijfer zelf bij ‘feiten’."
)


def explains_nothing(cause: Koersoorzaak) -> bool:
    """Whether KP19 tells of this cause: then there is nothing to take away yet, and no action to ask for."""
    said = cause.bevinding
    known = bool(reversed_action(said) or _missed_result(said)) or _probably_lacks(said)
    return known or _names_a_subject(said)


def _probably_lacks(finding: str) -> bool:
    return alike("KP19", finding) and not _MORE.search(finding)


def _no_cause(cause: Koersoorzaak, found: Reversed, plan: Koersplan) -> str:
    if found.judges:
        return f"‘{cause.titel}’ is geen oorzaak, maar een oordeel over mensen."
    actions = join_quoted(action.titel for action in plan.acties_bij(cause.titel))
    why = (
        f"het is {actions}, maar dan andersom"
        if actions
        else "er staat alleen dat jullie iets te weinig doen"
    )
    return f"‘{cause.titel}’ is geen oorzaak: {why}."


def _ask_on(found: Reversed) -> str:
    return (
        f"Vraag door: {found.question}? Ga door tot jullie iets vinden wat je kunt wegnemen, zoals een "
        "regel, een werkwijze of ander werk dat voorgaat. Zet bij ‘bevinding’ waaraan je dat ziet."
    )


# --- A result -----------------------------------------------------------------------------------------

_RESULT: Final = (
    r"(?:\w*omzet|(?:bruto)?winst|\w*marge|(?:verkoop|kwartaal|jaar)?(?:resultaat|resultaten)"
    r"|\w+cijfers"
    r"|orderintake|(?:(?:jaar|kwartaal|omzet)?(?:begroting|target|targets|quotum|prognose)))"
)
_FELL_SHORT: Final = re.compile(
    rf"\b{_RESULT}\b[^.;]{{0,60}}\b(?:achter(?:gebleven)?|terug(?:gelopen|gevallen)?|tegen(?:gevallen)?"
    r"|(?:niet|nooit) (?:ge)?haal\w*|gedaald|daal(?:t|de)|zak(?:t|te)|gezakt)(?= |[.,;!]|$)"
    rf"|\b(?:onder|achter)(?: op)? (?:de |het |ons |onze ){_RESULT}\b(?! (?:zit|zat|gaa|schui))"
    rf"|\b(?:haal(?:t|de|den)?|halen) (?:\w+ ){{0,3}}{_RESULT} (?:\w+ ){{0,2}}(?:niet|nooit)\b"
    rf"|\bmis(?:t|te|ten|sen) (?:\w+ ){{0,3}}{_RESULT}\b",
    re.IGNORECASE,
)
"""*De omzet blijft achter*: what the team wants to explain."""


_OCCASION: Final = re.compile(r"\b(?:bij|na) (?:elke?|iedere?|een)\b", re.IGNORECASE)
"""*De marge zakt bij elke wijziging*: when it happens, and so where to look."""


def _missed_result(finding: str) -> str:
    """The words by which a finding only tells of a missed result; empty where it tells more."""
    found = ["" if _OCCASION.search(one) else _short_of_it(claim(one)) for one in sentences_of(finding)]
    return found[0] if found and all(found) else ""


def _short_of_it(sentence: str) -> str:
    found = _FELL_SHORT.search(sentence)
    return found[0] if found else _BELOW(sentence)


_LEVELS: Final = Roles(
    {
        "result": """
        kwaliteit *tevredenheid score scores cijfers resultaten resultaat prestaties service dienstverlening
        productie opbrengst rendement productiviteit bereikbaarheid doorlooptijd doorlooptijden wachttijd
        wachttijden levertijd levertijden leverbetrouwbaarheid netheid omzet marge winst instroom
        klantbeleving gastvrijheid slagingspercentage foutpercentage uitval orders aantallen leerresultaten
        declarabiliteit output opkomst deelname respons
    """,
        "below": """
        tegenvallend tegenvallende ondermaats ondermaatse achtergebleven onder_de_maat onder_de_norm
        onder_het_niveau onder_(?:ons|het)_(?:doel|gemiddelde|streefcijfer)
        onder_de_(?:verwachting|afspraak|doelstelling|streefwaarde) onder_verwachting
        niet_op_(?:niveau|peil|orde) onder_peil voldoet_niet voldoen_niet niet_gehaald niet_aan_de_norm
        beneden_(?:peil|niveau|verwachting|de_maat)
    """,
        "rate": """
        *tevredenheid score scores cijfers resultaten prestaties productiviteit *omzet marge
        *winst *orders instroom bereikbaarheid *graad verkoop opbrengst rendement marktaandeel
        ledental ledenaantal klantwaardering waardering rapportcijfer slagingspercentage
        conversie nps *aantallen opkomst deelname respons bezetting
    """,
        "down": """
        stokt hapert stagneert achteruitgegaan achteruit gedaald daalt dalen daalde gezakt zakt zakte
        gekelderd kelderde kelderen afgenomen ingezakt
        gehalveerd teruggelopen terugloopt loopt_terug neemt_af afneemt ingestort gekrompen
    """,
        "time": """
        *looptijd *looptijden wachttijd wachttijden levertijd levertijden reactietijd *verzuim
    """,
        "up": "opgelopen gestegen toegenomen verdubbeld steeg opliep langer_geworden",
        "ours": "ons onze",
        "than_wished": """
        (?:lager|minder|slechter|langer|hoger|later)_dan_(?:we|wij|het_team)_(?:willen|wilden|hoopten|hadden|zouden)
        onder_wat_(?:we|wij) dan_gehoopt
    """,
        "falls": "valt vallen viel vielen schiet schieten schoot",
        "short": "tegen tekort",
        "stays": "blijft blijven bleef bleven",
        "behind": "achter",
        "of_others": """
        van_(?:de_|het_)?(?:aanvragen|leads|aanlevering|gegevens|data|informatie|materia(?:len|al))
    """,
        "suppliers": "leverancier leveranciers fabriek fabrikant groothandel",
        "long": "te_lang te_traag te_langzaam",
        "low": "te_laag te_mager te_klein",
        "than_others": """
        boven_dat_van onder_dat_van boven_die_van onder_die_van boven_het onder_het boven_de_norm
        onder_de_norm boven_de_afspraak boven_de_landelijke onder_de_landelijke
        (?:lager|hoger|slechter|langer|korter|minder|kleiner)_dan
    """,
        "counted": """
        klanten leden cursisten deelnemers bezoekers gasten leerlingen studenten abonnees donateurs
        aanmeldingen inschrijvingen bestellingen opdrachten aanvragen leads orders verkopen opdrachtgevers
        patiënten reserveringen boekingen huurders passagiers vrijwilligers lezers volgers
    """,
        "fewer": "minder",
        "than_planned": """
        dan_(?:begroot|verwacht|gepland|vorig|voorzien|gehoopt|afgesproken|geraamd|gewenst|eerder|normaal)
        dan_(?:in|we|wij|een_jaar|het_jaar)
    """,
        "loses": "verliezen verliest verloren kwijtraken kwijt haken_af haakt_af afhaken",
        "because": "want omdat doordat waardoor door sinds zolang als",
        "too_high": "te_hoog",
        "reaches": "haalt halen",
        "not": "niet",
        "rises": "opgelopen gestegen opliep",
        "lying": "ligt liggen lag lagen zit zitten staat scoort scoren is zijn was waren komt komen",
    }
)
_BELOW: Final = _LEVELS.meeting(
    "result below -of_others",
    "result falls short -of_others",
    "result stays behind -of_others",
    "rate down -of_others",
    "time up ours -of_others",
    "than_wished -of_others",
    "time long -suppliers",
    "rate low -of_others",
    "time than_others lying -of_others",
    "rate than_others lying -of_others",
    "result than_others lying -of_others",
    "counted fewer than_planned -of_others",
    "counted loses -of_others",
    "time too_high -because -of_others",
    "rate too_high -because -of_others",
    "time rises -because -suppliers",
    "counted stays behind -because -of_others",
    "rate reaches not -because -of_others",
)


# --- A person -----------------------------------------------------------------------------------------


def persoon_als_oorzaak(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Bij een oorzaak staat iemand met naam genoemd.

    Een persoon is geen oorzaak. Vraag wat er in het werk gebeurt, waardoor het bij die collega vastloopt:
    dan vind je iets wat het team kan wegnemen. Bovendien leest het hele team dit plan, en hoe iemand werkt
    bespreek je met diegene zelf.

    Bron: het artikel over de thermostaat (begin met inzicht, niet met actie); de AVG (niet meer over iemand
    opschrijven dan nodig is).

    Fout:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: Joost reageert bij 38 offertes te laat op zijn mail.

    Goed:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: Bij 38 offertes bleef de mail een week liggen; alle vragen komen bij één persoon uit.
    """
    own = _own_names(plan)
    for index, cause in enumerate(plan.oorzaken or ()):
        named = ((key, name) for key in _KEYS if (name := _named(getattr(cause, key), own)))
        for key, name in islice(named, 1):  # once a cause
            message = f"In deze oorzaak staat ‘{name}’ met naam. Een persoon is geen oorzaak."
            yield Hit(("oorzaken", index, key), message, _WORK, quote=name)


_WORK: Final = (
    "Schrijf zonder naam wat er in het werk gebeurt, en waardoor, bijvoorbeeld: ‘Bij 38 van de 90 offertes "
    "bleef de mail liggen, want alle vragen komen bij één persoon uit.’ Het hele team leest dit plan. Wat "
    "over die persoon zelf gaat, bespreek je met hem of haar."
)


def _own_names(plan: Koersplan) -> frozenset[str]:
    """The full and first names of the people that the plan names elsewhere."""
    who = [plan.leidinggevende.naam, *(one.wie for one in plan.sturing or ())]
    who += [action.wie for action in plan.acties if action.wie]
    who += [name for moment in plan.evaluatiemomenten or () for name in moment.aanwezig or ()]
    return frozenset(form for name in who if is_whole(name) for form in called_by(name))


def _named(text: str, own: frozenset[str]) -> str:
    """The first person in a text by name, but for who only looked on; empty where there is none."""
    spans = [found.span() for name in own for found in re.finditer(rf"\b{re.escape(name)}\b", text)]
    spans += [(one.start, one.end) for one in names_in(text) if one.certain]
    if not spans:
        return ""
    from spvgen.rules.koersplan.observers import is_observer  # few causes name somebody

    blamed = [span for span in spans if not is_observer(text, *span)]
    return text[slice(*min(blamed, key=lambda span: (span[0], -span[1])))] if blamed else ""
