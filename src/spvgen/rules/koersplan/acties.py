"""A course plan: causes, and actions that take them away (codes KP09 to KP12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.dutch import count, join_quoted, slug
from spvgen.rules.koersplan.oorzaken import explains_nothing
from spvgen.rules.koersplan.reflex_words import probable_reflex
from spvgen.rules.koersplan.reflexes import asked_for, reflex_in
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.reading.related import keywords, nearest
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Koersactie, Koersoorzaak
    from spvgen.kinds.koersplan import Koersplan


def begonnen_met_actie(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staan acties, maar er is niet gezocht naar wat jullie tegenhoudt.

    Wie met acties begint, blust de brand van vandaag. Begin met inzicht: wat houdt jullie vast in de waan
    van de dag? Zoek door tot je iets vindt dat je kunt wegnemen. Pas dan weet je welke actie iets
    verandert.

    Bron: het artikel over de thermostaat (begin met inzicht, niet met actie).

    Fout:
        oorzaken:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Pim zet vóór 1 april 2026 de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            effect: De offerte klopt de eerste keer.

    Goed:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Pim zet vóór 1 april 2026 de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            voor_oorzaak: Aanvragen komen onvolledig binnen
            effect: De offerte klopt de eerste keer.
    """
    if not plan.oorzaken:
        stands = "Er staat" if len(plan.acties) == 1 else "Er staan"
        message = f"{stands} {count(len(plan.acties), 'actie', 'acties')} in dit plan, maar geen oorzaak."
        hint = (
            f"Vraag met het team: waardoor {_where_it_stands(plan)}? Vraag door tot je iets vindt dat jullie "
            "kunnen wegnemen, en zet dat bij ‘oorzaken’."
        )
        yield Hit(("oorzaken",), message, hint)


def _where_it_stands(plan: Koersplan) -> str:
    norm = plan.norm
    if norm.nulmeting:
        return f"staat {norm.noemer} op {without_bound(norm.nulmeting)}"
    return f"gaat het nog niet goed met {norm.noemer}"


# --- The test of every action ----------------------------------------------------------------------


def reflex_zonder_oorzaak(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een actie bestrijdt het symptoom: ze is een reflex, en neemt geen oorzaak weg.

    Meer bellen, meer rapporteren, nog een training, een nieuw systeem, strenger sturen op cijfers, extra
    controle, een prijs voor de beste: dat is wat een team onder druk het eerst doet. Ook een hogere norm,
    een extra overleg, een waarschuwing of een korting hoort daarbij. Het voelt als aanpakken, maar het
    verandert niets aan de oorzaak. Staat er geen oorzaak bij, dan is het een fout. Staat er wel een bij,
    maar vraagt die er niet om, of blijkt de reflex alleen uit de hele zin, dan is het een waarschuwing.

    Bron: het artikel over de thermostaat (pakt elke actie het echte probleem aan?).

    Fout:
        acties:
          - titel: Belblok
            afspraak: Iedereen belt elke ochtend tien klanten extra.
            wie: team
            effect: Meer gesprekken geven meer orders.

    Goed:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Pim zet vóór 1 april 2026 de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            voor_oorzaak: Aanvragen komen onvolledig binnen
            effect: De offerte klopt de eerste keer.
          - titel: Snelle en grote aanvragen apart
            afspraak: Elke ochtend om 08:30 uur verdeelt het team de aanvragen in standaard en maatwerk.
            wie: team
            voor_oorzaak: Elke offerte krijgt evenveel werk
            effect: De uren gaan naar de aanvragen waar een order in zit.
    """
    for index, action in enumerate(plan.acties):
        reflex = reflex_in(action.afspraak) or reflex_in(action.titel) or probable_reflex(action.afspraak)
        if reflex is None or _is_asked_for(reflex.name, action, plan) or _is_turned_round(action, plan):
            continue
        path = ("acties", index, "afspraak" if reflex.words in action.afspraak else "titel")
        kind = "" if slug(action.titel) == slug(reflex.name) else f" ({reflex.name})"
        if action.voor_oorzaak:
            causes = join_quoted(action.voor_oorzaak)
            message = f"‘{action.titel}’ lijkt een reflex{kind}. Neemt deze actie {causes} weg?"
            yield Hit(path, message, _DOUBT, quote=reflex.words, severity=Severity.WAARSCHUWING)
        else:
            message = f"‘{action.titel}’ is symptoombestrijding{kind}: er staat geen oorzaak bij."
            weight = None if reflex.sure else Severity.WAARSCHUWING
            yield Hit(path, message, _instead(plan, index), reflex.words, weight)


_DOUBT: Final = (
    "Zo ja, schrijf dan bij de oorzaak waaruit dat blijkt. Zo nee, bedenk dan wat die oorzaak wel wegneemt."
)


def _instead(plan: Koersplan, index: int) -> str:
    """What to do with a reflex; each gets another of the causes that nobody takes away."""
    if not plan.oorzaken:
        return f"Zoek eerst uit waardoor {_where_it_stands(plan)}. Kies daarna iets wat die oorzaak wegneemt."
    untouched = [one.titel for one in _real_causes(plan) if not plan.acties_bij(one.titel)]
    better = f", en bedenk wat ‘{untouched[index % len(untouched)]}’ wel wegneemt" if untouched else ""
    return f"Welke oorzaak neemt dit weg? Zet die bij ‘voor_oorzaak’. Geen? Haal de actie dan weg{better}."


def _real_causes(plan: Koersplan) -> list[Koersoorzaak]:
    """The causes that an action can take away."""
    return [cause for cause in plan.oorzaken or () if not explains_nothing(cause)]


def _either(causes: list[Koersoorzaak]) -> str:
    if len(causes) > _MOST_NAMED:
        return "een van jullie oorzaken"
    return join_quoted((cause.titel for cause in causes), "of")


_MOST_NAMED: Final = 3


def _text(action: Koersactie) -> str:
    return f"{action.titel}. {action.afspraak}"


def _causes(action: Koersactie, plan: Koersplan) -> list[Koersoorzaak]:
    return [cause for name in action.voor_oorzaak or () if (cause := plan.oorzaak(name))]


def _is_turned_round(action: Koersactie, plan: Koersplan) -> bool:
    """Whether its causes explain nothing, such as that this is done too little; KP19 tells of that."""
    causes = _causes(action, plan)
    return bool(causes) and all(map(explains_nothing, causes))


def _is_asked_for(reflex: str, action: Koersactie, plan: Koersplan) -> bool:
    """Whether a cause of the action asks for just this, or is surely about the same matter."""
    causes = _causes(action, plan)
    said = " ".join(_said_of(cause) for cause in causes)
    own = keywords(f"{_text(action)} {action.effect or ''}")
    return bool(causes) and (asked_for(reflex, said) or len(own & keywords(said)) >= _SAME_MATTER)


_SAME_MATTER: Final = 3  # telling words that an action and a cause share
_NEAR: Final = 2  # the same, to ask whether they belong together


def _said_of(cause: Koersoorzaak) -> str:
    return f"{cause.titel} {cause.bevinding}"


def actie_zonder_oorzaak(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een actie neemt geen oorzaak weg.

    De toets van elke actie is: lost dit het echte probleem op? Zonder oorzaak erbij kan niemand dat
    nagaan, en wordt de lijst alleen maar langer.

    Bron: het artikel over de thermostaat (pakt elke actie het echte probleem aan?).

    Fout:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Pim zet vóór 1 april 2026 de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            effect: De offerte klopt de eerste keer.

    Goed:
        acties:
          - titel: Nieuw aanvraagformulier
            afspraak: Pim zet vóór 1 april 2026 de maten als verplicht veld in het aanvraagformulier.
            wie: Pim Verhaar
            voor_oorzaak: Aanvragen komen onvolledig binnen
            effect: De offerte klopt de eerste keer.
    """
    for index, action in enumerate(plan.acties):
        if not action.voor_oorzaak:
            message = f"Er staat niet welke oorzaak ‘{action.titel}’ wegneemt."
            yield Hit(("acties", index, "voor_oorzaak"), message, _cause_hint(action, plan))


def _cause_hint(action: Koersactie, plan: Koersplan) -> str:
    causes = _real_causes(plan)
    if plan.oorzaken and not causes:
        return "Zoek eerst de oorzaak erachter, en zet die titel bij ‘voor_oorzaak’. Of haal de actie weg."
    own = keywords(f"{_text(action)} {action.effect or ''}")
    near = nearest(own, [_said_of(one) for one in causes], least=_NEAR)
    meant = f"‘{causes[near].titel}’" if near is not None else _either(causes)
    return (
        f"Neemt deze actie {meant} weg? Zet die titel dan bij ‘voor_oorzaak’. Zo niet, zoek dan de oorzaak "
        "erachter, of haal de actie weg."
    )


def oorzaak_zonder_actie(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een oorzaak staat er, maar geen enkele actie neemt die weg.

    Dan blijft ze jullie tegenhouden, hoe hard jullie ook werken aan de rest. Kunnen jullie er zelf niets
    aan doen, maak er dan een actie van voor wie dat wel kan.

    Bron: het artikel over de thermostaat (pakt elke actie het echte probleem aan?).

    Fout:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: Elke offerte krijgt evenveel werk
            bevinding: Aan een aanvraag van € 400 besteden we net zoveel uren als aan een van € 40.000.
          - titel: De prijslijst is van vorig jaar
            bevinding: In 60 van de 412 offertes klopten de prijzen niet.

    Goed:
        oorzaken:
          - titel: Aanvragen komen onvolledig binnen
            bevinding: Bij 147 van de 412 offertes ontbraken de maten; het formulier vraagt er niet naar.
          - titel: De prijslijst is van vorig jaar
            bevinding: In 60 van de 412 offertes klopten de prijzen niet.
        acties:
          - titel: Nieuw formulier
            afspraak: Pim zet uiterlijk 2 april 2026 de maten als verplichte velden op het formulier.
            wie: Pim
            deadline: 2026-04-02
            voor_oorzaak: Aanvragen komen onvolledig binnen
          - titel: Nieuwe prijslijst
            afspraak: Pim zet uiterlijk 9 april 2026 de prijzen van dit jaar in de offertes.
            wie: Pim
            deadline: 2026-04-09
            voor_oorzaak: De prijslijst is van vorig jaar
    """
    causes = plan.oorzaken or ()
    known = {slug(cause.titel) for cause in causes}
    if any(slug(name) not in known for action in plan.acties for name in action.voor_oorzaak or ()):
        return  # a reference that leads nowhere (X10) may well mean the cause that lacks an action
    for index, cause in enumerate(causes):
        if not plan.acties_bij(cause.titel):
            message = f"Geen enkele actie neemt ‘{cause.titel}’ weg."
            yield Hit(("oorzaken", index, "titel"), message, _action_hint(cause, plan))


def _action_hint(cause: Koersoorzaak, plan: Koersplan) -> str:
    able = [one for one in plan.acties if one.voor_oorzaak or not reflex_in(_text(one))]
    near = nearest(keywords(_said_of(cause)), [_text(one) for one in able], least=_NEAR)
    new = f"een actie toe: wie doet wat, en vóór welke datum, met erbij: voor_oorzaak: {cause.titel}"
    if near is None:
        return f"Voeg {new}"
    return f"Helpt ‘{able[near].titel}’ hier ook bij? Zet deze oorzaak daar dan bij. Voeg anders {new}"
