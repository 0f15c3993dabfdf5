"""Support that is none: it only watches, or costs the employee time or money (codes A07 and A08)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed
from spvgen.nameforms import first_name
from spvgen.rules.likeness import alike, supposed
from spvgen.rules.reading.patterns import has_part, parts, phrase_search
from spvgen.rules.reading.texts import texts_under
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.onderdelen import Oorzaak
    from spvgen.kinds.verbeterplan import Verbeterplan


def steun_is_controle(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De ondersteuning is alleen controle.

    Tellen wat er misgaat en dat doorgeven aan de leidinggevende, is toezicht, net als een steekproef of
    elke dag een overzicht moeten sturen, een score of een logboek van fouten. De medewerker krijgt er niets
    bij: geen uitleg, geen oefening, geen tijd. Controleren mag, maar het is geen hulp, en ook geen aanpak
    van een oorzaak. Dat geldt ook als de inleiding of de slotopmerking het hulp noemt: ‘We helpen je door je
    werk te controleren’. Schrijf wat iemand dóét om het beter te laten gaan: meelopen, voordoen, samen
    nakijken, werk overnemen.

    Bron: geen concrete ondersteuning – daarop loopt een verbeterplan bij de rechter vaak stuk; het artikel
    over inspireren of controleren (ongeveer 70% inspireren, 30% controleren).

    Fout:
        ondersteuning:
          - titel: Telling
            afspraak: Karim telt elke vrijdag hoeveel klanten je te laat terugbelt en meldt dat aan Esther.
            wie: leidinggevende
            frequentie: wekelijks

    Goed:
        ondersteuning:
          - titel: Samen bellen
            afspraak: Karim belt elke vrijdag een uur met je mee. Daarna bespreken jullie wat je anders doet.
            wie: leidinggevende
            frequentie: wekelijks
    """
    for index, support in enumerate(plan.ondersteuning):
        if support.vorm not in _NO_CONTROL:
            name = f"‘{support.titel}’" if support.titel else "Deze ondersteuning"
            hint = _hint(support.wie or "leidinggevende", plan)
            yield from _control(("ondersteuning", index, "afspraak"), support.afspraak, name, hint)
    for index, cause in enumerate(plan.oorzaken or ()):
        path = ("oorzaken", index, "aanpak")
        hits = _control(path, cause.aanpak or "", "Deze aanpak", _hint("leidinggevende", plan))
        yield from (hit for hit in hits if not _lets_know(cause))
    for key in ("inleiding", "slotopmerking"):
        promised = getattr(plan, key) or ""
        if _promises_control(promised):
            yield Hit((key,), _PROMISED, _hint("leidinggevende", plan))


_PROMISED: Final = "Wat hier hulp heet, is controle: de medewerker krijgt er geen hulp bij."
_PROMISES: Final = parts(
    "steun hulp gun help begeleid niet_alleen rekenen naast_je achter_je niet_los vallen zitten in_de_steek"
)


def _promises_control(text: str) -> bool:
    """*We helpen je door al je brieven te controleren*: a promise of help that only watches."""
    plain = fold(text)
    if not has_part(plain, _PROMISES) or not has_part(plain, _MAY_WATCH) or has_part(plain, _SURELY_HELPS):
        return False
    from spvgen.rules.haalbaar.supervision import helps, only_watches, promised_in

    return any(map(only_watches, promised_in(plain))) and not helps(plain)


def _control(path: NodePath, agreed: str, name: str, hint: str) -> Hits:
    """Whether all that is promised is to look at what the employee does, or to hear of it."""
    if alike("A07", agreed) and not _may_help(agreed):
        message = f"{name} lijkt vooral controle: de medewerker krijgt er zo te lezen geen hulp bij."
        yield supposed(Hit(path, message, hint))
    elif not alike("A07", agreed) and _is_control(agreed):
        from spvgen.rules.haalbaar.supervision import accounts_daily

        message = f"{name} is controle: de medewerker krijgt er geen hulp bij."
        yield Hit(path, message, hint, certain=accounts_daily(fold(agreed)))


def _hint(who: str, plan: Verbeterplan) -> str:
    name = plan.leidinggevende.naam if who == "leidinggevende" else who
    if who == "hr":
        name = plan.hr.naam if plan.hr and plan.hr.naam else "HR"
    return (
        f"Schrijf wat de medewerker erbij krijgt, bijvoorbeeld: ‘{first_name(name)} werkt elke week een uur "
        "met je mee, en jullie bespreken daarna wat goed ging en wat je anders doet.’ Is de telling nodig "
        "om te meten? Zet die dan bij het doel, bij ‘bron’."
    )


_NO_CONTROL: Final = frozenset({"training", "middelen"})


_SURELY_HELPS: Final = parts("""
    jullie met_je_door met_jou_ met_jou. met_jou, samen_met _en_jij_ je_volgt_ tips
    laat_je_zien hindert belemmert jou_tegenhoudt je_tegenhoudt nodig_hebt loopt_vast vastloopt dwarszit
""")
"""Much of what is promised; the long search is spared then."""
_MAY_WATCH: Final = parts("""
    telt_ _tel_ _geteld nagetel turf turven check control noteer notitie monitor bewaak bewaken toets
    inspec inspic observ inventaris overho steekpro beoord bekijk bekeken registr audit verifieer scor
    scoor keur noteren parafe aftek afget boordcom onderzoek naloop natel nakijk naga nageg nagek nagel
    nagem nazi meet_ meten vastgel vast_ vast. vast, _na_ _na. _na, _af_ houdt_ houd_ houden hou_ volgt
    volgen gevolgd bijhoud bijgeh toezi toe_ erop kijkt_ kijk_ kijken_ waar_je zien_of lijst overzicht
    cijfer _stand_ rapport nstaat_ lstaat_ pstaat_ logboek foto schermafdr verslag verantw formulier
    scorekaart je_meldt je_meld_je_je je_laat_ aanteken tekenen pols vingers schouder leesrecht inzage
    toegang onverwacht onaangek camera volgsys meetlat licht nauw dossier melden mystery gedeeld kan_zien
    paraaf krabbel fiat in_de_cc hoeveel_ welke_ kopie teller film _logt gelogd meeluist
    bord_ board kruis streepje handtek scanner verschijn waarom mail_je klokt ranglijst
    meelees administratie aankondiging de_loep meegel meting door_aan
    weegt telling tellen screensh schermtijd dashboard mij_ wat_je_ of_je hoe_lang weekstaat _fouten
    misser verschil akkoord bellen_ vink vergel uitdraai zicht_op niet_goed mis_ uitkomst niet_op_orde
    niet_klopt gemiste afgekeur _foute_ verkeerd te_late vakje niet_volgens narek nagerek natrek nagetr
    hoe_vaak _koppelt_ dicht_op belt_ons _fout_ vergis als_het_klopt
""")


_UNKNOWN: Final = (
    r"\b(?:(?:je|jij|u) (?:hoorde|kreeg|zag|wist|kon)|(?:hoorde|kreeg|zag|wist|kon) (?:je|jij|u))\b"
    r"[^.!?]*\b(?:pas|niet|nooit|geen|nergens|te laat|achteraf)\b"
)
_LETS_KNOW: Final = (
    r"^(?!.*\b(?:fout\w*|klacht\w*|misser\w*|ranglijst|waarom)\b)"
    r".*\b(?:(?:je|jij|u) (?:krijgt|ziet|hoort)|(?:krijgt?|ziet?|hoort?) (?:je|jij|u)"
    r"|(?:stuurt|geeft|mailt|(?:stuur|geef|mail) ik) (?:je|jou|u))\b"
)


def _lets_know(cause: Oorzaak) -> bool:
    """*Je hoorde het cijfer pas na een maand*: who gets it each week then is told what was missing."""
    if not cause.aanpak or not re.search(_LETS_KNOW, fold(cause.aanpak)):
        return False
    return re.search(_UNKNOWN, fold(cause.bevinding or "")) is not None


def _may_help(agreed: str) -> bool:
    from spvgen.rules.haalbaar.supervision import helps  # long: only where somebody may watch
    from spvgen.rules.reading.of_a_thing import is_only_placed

    return has_part(fold(agreed), _SURELY_HELPS) or helps(fold(agreed)) or is_only_placed(agreed)


def _is_control(agreed: str) -> bool:
    """Whether its words say so."""
    text = fold(agreed)
    if not has_part(text, _MAY_WATCH) or has_part(text, _SURELY_HELPS):
        return False
    from spvgen.rules.haalbaar.supervision import only_watches  # long: only where somebody may watch

    return only_watches(text)


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

    Hulp die bij een verbeterplan hoort, geeft de werkgever. Moet iemand de cursus zelf betalen of er
    vrije avonden of pauzes voor inleveren, dan komt de inspanning van één kant. Dat geldt ook als het van
    iemands verlof, loon of keuzebudget af gaat, of pas na een geslaagd examen wordt terugbetaald. Regel
    de hulp onder werktijd en betaal die, of schrijf op hoe je de tijd en de kosten vergoedt.

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
    from spvgen.rules.haalbaar.own_share import is_certain, share, tells_of_other_work, worth_reading

    texts = texts_under(plan, _AGREED | _TOLD)
    asking = worth_reading(texts)
    for path, agreed in texts:
        is_help = path[0] in ("ondersteuning", "oorzaken")
        said, only_like = share(composed(agreed), is_help=is_help) if path in asking else ("", False)
        if path[0] == "gevolgen" and tells_of_other_work(said):
            continue
        if only_like:
            yield supposed(Hit(path, _SEEMS_TO_COST.format(said), _WE_PAY, said))
        elif said:
            yield Hit(path, _AT_OWN_COST.format(said), _WE_PAY, said, certain=is_certain(said))


_AGREED: Final = frozenset({"afspraak", "aanpak", "haalbaar"})
_TOLD: Final = frozenset({"verwachting", "omschrijving", "slotopmerking", "dan"})
"""Keys under which help can be told of too."""
_SEEMS_TO_COST: Final = "‘{}’: zo lijkt de hulp de medewerker vrije tijd of geld te kosten."
_AT_OWN_COST: Final = "‘{}’: zo kost de hulp de medewerker vrije tijd of geld."
_WE_PAY: Final = (
    "Schrijf: ‘Dit doe je onder werktijd, en wij betalen de kosten.’ Kan het niet anders? Schrijf dan op "
    "hoe je de uren of de kosten vergoedt."
)
