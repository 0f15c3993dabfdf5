"""A course plan: who does an action, to what end, and how many there are (codes KP13, KP14 and KP16)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.dutch import join_quoted
from spvgen.quantities import format_quantity
from spvgen.rules.reading.claims import says_how_often
from spvgen.rules.reading.nobody import is_nobody, is_team, of_nobody
from spvgen.rules.reading.related import keywords
from spvgen.rules.reading.vagueness import gives_reason
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.invulplekken import is_no_answer

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Koersactie
    from spvgen.kinds.koersplan import Koersplan


def koersactie_zonder_eigenaar(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staat niet wie de actie doet.

    Wat van iedereen is, doet niemand. Zet er één naam bij. Een vaste gewoonte, zoals elke ochtend de
    aanvragen verdelen, mag van het hele team zijn, en ook wat jullie samen in een overleg doen. Een klus met
    een datum niet: dan is een actie van het team een waarschuwing, tot die klaar is.

    Bron: het artikel over de thermostaat (losse acties brengen geen doorbraak die blijft).

    Fout:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Vóór 1 april 2026 staan de maten als verplicht veld in het aanvraagformulier.
            voor_oorzaak: Aanvragen komen onvolledig binnen
            effect: De offerte klopt de eerste keer.

    Goed:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Vóór 1 april 2026 staan de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            voor_oorzaak: Aanvragen komen onvolledig binnen
            effect: De offerte klopt de eerste keer.
    """
    hint = "Zet er één naam bij: wie zorgt dat het gebeurt? Bijvoorbeeld: wie: " + plan.leidinggevende.naam
    for index, action in enumerate(plan.acties):
        path = ("acties", index, "wie")
        if not action.wie:
            yield Hit(path, f"Er staat niet wie ‘{action.titel}’ doet.", hint)
        elif is_no_answer(action.wie):
            continue  # S01 tells that it is still open
        elif is_nobody(action.wie) or _is_together(action.wie):
            yield Hit(path, of_nobody(action.wie, action.titel), hint)
        elif is_team(action.wie) and _is_open_chore(action):
            message = f"‘{action.titel}’ is een klus met een datum; wat van het hele team is, is van niemand."
            yield Hit(path, message, hint, severity=Severity.WAARSCHUWING)


def _is_open_chore(action: Koersactie) -> bool:
    """A chore with a date that is still to be done, and not at a talk where the whole team is."""
    settled = action.gedaan in ("ja", "vervallen")
    chore = action.deadline is not None and not says_how_often(action.frequentie)
    return chore and not settled and not re.search(_AT_A_TALK, action.afspraak)


_AT_A_TALK: Final = (
    r"(?i)\b(?:in|op|tijdens|bij) (?:het|de|een|ons|onze)(?: [\w-]+){0,2}? \w*(?:overleg|vergadering"
    r"|bijeenkomst|teamdag|teammiddag|teamavond|studiemiddag|studiedag|sessie|dagstart|weekstart)\b"
)


def _is_together(who: str) -> bool:
    """In a list *samen* is the two who agreed it; a team is more people than that."""
    return who.strip(" .").lower() == "samen"


def effect_op_norm_ontbreekt(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staat niet hoe een actie de norm dichterbij brengt.

    Een actie kan een oorzaak wegnemen en toch niets met de norm te maken hebben. Schrijf in één zin hoe
    het een tot het ander leidt. Lukt die zin niet, dan is het een goed idee voor een ander moment. Hoe jullie
    je erbij voelen, zegt nog niet wat er met de norm gebeurt.

    Bron: het artikel over de thermostaat (stuur op het einddoel).

    Fout:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Pim zet vóór 1 april 2026 de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            voor_oorzaak: Aanvragen komen onvolledig binnen

    Goed:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Pim zet vóór 1 april 2026 de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            voor_oorzaak: Aanvragen komen onvolledig binnen
            effect: De offerte klopt de eerste keer, en de klant haakt niet af.
    """
    norm = plan.norm.waarde
    reach = f"naar {format_quantity(norm)}" if norm else "dichterbij"
    for index, action in enumerate(plan.acties):
        if not gives_reason(action.effect) or _is_felt(action.effect or "", plan):
            message = f"Er staat niet hoe ‘{action.titel}’ de norm dichterbij brengt."
            hint = f"Schrijf bij ‘effect’ in één zin hoe dit {plan.norm.noemer} {reach} brengt."
            yield Hit(("acties", index, "effect"), message, hint)


_FELT: Final = (
    r"(?i)\b(?:voel(?:t|en) (?:zich|ons|we|wij|men)|voelen (?:\w+ ){1,3}zich|serieus genomen"
    r"|gewaardeerd|gehoord|werkplezier|plezier|sfeer|motivatie|gemotiveerd(?:er)?|betrokken(?:heid)?|draagvlak|moraal|saamhorigheid"
    r"|teamgevoel|trots(?:er)?)\b"
)
_LEADS_ON: Final = (
    r"(?i)\d|\b(?:want|omdat|zodat|waardoor|daardoor|dan|minder|meer|eerder|sneller|vaker|scheelt|hoeft|hoeven"
    r"|klant\w*|bewoner\w*|inwoner\w*|ouders?|leerling\w*|cliënt\w*|patiënt\w*)\b"
)


def _is_felt(effect: str, plan: Koersplan) -> bool:
    """*De monteurs voelen zich serieus genomen*: how it feels, and nothing that leads on to the norm."""
    if not re.search(_FELT, effect) or re.search(_LEADS_ON, effect):
        return False
    return keywords(effect).isdisjoint(keywords(plan.norm.indicator))


def te_veel_koersacties(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staan te veel acties in het koersplan.

    Wie alles aanpakt, versnippert. Kies de paar acties die de meeste oorzaken wegnemen, maak die af, en
    kijk dan wat er nog nodig is.

    Bron: het artikel over de thermostaat (versnippering is geen vooruitgang).

    Fout:
        acties:
          - titel: Verdelen
            afspraak: Elke ochtend verdeelt het team de aanvragen in standaard en maatwerk.
          - titel: Formulier
            afspraak: Pim zet vóór 1 april 2026 de maten in het aanvraagformulier.
          - titel: Prijzen
            afspraak: Pim zet vóór 1 april 2026 de prijzen van dit jaar in de offertes.
          - titel: Sjabloon
            afspraak: Pim maakt vóór 1 april 2026 een sjabloon voor kleine aanvragen.
          - titel: Archief
            afspraak: Pim ruimt vóór 1 mei 2026 het archief op.
          - titel: Ruilen
            afspraak: Elke maandag ruilen twee collega's een dag van plek.
          - titel: Vragen
            afspraak: Elke woensdag beantwoordt Ilse de vragen van het offerteteam.
          - titel: Nakijken
            afspraak: Elke vrijdag kijkt Ilse drie offertes na.

    Goed:
        acties:
          - titel: Formulier
            afspraak: Pim zet vóór 1 april 2026 de maten in het aanvraagformulier.
          - titel: Verdelen
            afspraak: Elke ochtend verdeelt het team de aanvragen in standaard en maatwerk.
    """
    most = settings.koers_acties_max
    if len(plan.acties) > most:
        loose = join_quoted(one.titel for one in plan.acties if not one.voor_oorzaak)
        message = f"Er staan {len(plan.acties)} acties in; meer dan {most} krijgt een team zelden af."
        start = f"Begin met {loose}: daar staat geen oorzaak bij. " if loose else ""
        hint = f"{start}Welke paar nemen samen de meeste oorzaken weg? Bewaar de rest voor later."
        yield Hit(("acties",), message, hint)
