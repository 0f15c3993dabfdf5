"""A goal, a criterion or an action that hangs on what others do or decide (R05)."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed
from spvgen.rules.likeness import alike, most_alike
from spvgen.rules.reading.patterns import any_of, one_of, phrase_search, spelled, words
from spvgen.rules.reading.texts import words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.relevant.deeds_of_others import Deeds

_SUPPLIERS: Final = one_of("""
    groothandel leveranciers? fabriek fabrikant importeur hoofdkantoor directie vervoerder zorgverzekeraar
    verzekeraar gemeente provincie bank inspectie
""")
_GRANT: Final = any_of("""
    uitkeert? toekent toewijst vaststelt goedkeurt verleent vergoedt besluit uitgeeft vrijgeeft
""")
_OF_OTHERS: Final = (
    r"(?:van|in|onder|binnen|op) (?:het|de|je|jouw|ons|onze) "
    r"(?:hele )?(?:\w*team|afdeling|groep|\w*medewerkers)"
)
_EVEN_IF: Final = "ook (?:niet )?(?:als|wanneer)"
_BY_OTHERS: Final = phrase_search(
    [
        ("die dat wat", rf"(?:die|dat|wat) (?:de|het|onze) (?:{_SUPPLIERS}) .. .. {_GRANT}"),
        ("bezwaar", r"(?:dient|dienen|maakt|maken) (?:niemand|geen (?:enkele )?\w+) .. bezwaar"),
    ]
)
_PARTIES: Final = {
    "decides": """
        directie bestuur bestuurder eigenaar eigenares (?:mede)?eigenaren gemeenteraad raad college commissie
        ondernemingsraad or medezeggenschapsraad mr cliëntenraad ouderraad wethouder minister ministerie
        gemeente provincie waterschap bank zorgverzekeraar verzekeraar zorgkantoor fonds subsidiegever
        hoofdkantoor moederbedrijf franchisegever aandeelhouders? investeerders? opdrachtgevers? rechter
        rechtbank vakbond(?:en)? bezwarencommissie examencommissie sollicitatiecommissie
        raad_van_(?:bestuur|toezicht) managementteam mt stuurgroep regiodirecteur directeur
        welstand(?:scommissie)? verhuurder woningcorporatie burgemeester subsidieverstrekker accountant nvwa
        inspectie omgevingsdienst brandweer ggd uwv belastingdienst toezichthouder keuringsdienst auditor
        werkgroep projectgroep klankbordgroep certificeerder jury curator notaris inspecteur auditors
        pers media
    """,
    "supplies": """
        groothandel (?:software|materiaal|voedsel)?leveranciers? fabrikant importeur vervoerder transporteur
        transportbedrijf (?:onder|hoofd)?aannemers? installateurs? netbeheerder drukker cateraar uitzendbureau
        detacheerder softwarebedrijf schoonmaakbedrijf koerier koeriersdienst bezorgdienst pakketdienst
        vervoersdienst taxibedrijf nutsbedrijf (?:it|ict)-afdeling technische_dienst verhuurder franchisegever
        bouwbedrijf architect accountantskantoor hovenier webbouwer softwaremaker constructeur monteurs?
        (?:inkoop|it|ict|personeels|planning|marketing|communicatie|verkoop|service|facilitaire)afdeling
        inkoop financien financiën ict it-beheer personeelszaken salarisadministratie servicedesk beheerder
        pakketbedrijf hostingpartij ontwikkelteam finance treinen vrachtwagens storingsdienst
        postbedrijf grossier drukkerij leasemaatschappij callcenter exploitant cargadoor veearts
        (?:scheeps|reis|handels|boekings|douane|transport)agent rederij netbedrijf distributeur touroperator
        (?:afval|vuil|salaris)verwerker (?:project|gebieds)ontwikkelaar sponsor *expediteur *maatschappij
        *ketenpartner *ketenpartners
        *provider *providers *leverancier *leveranciers *aannemer *aannemers *vervoerder *vervoerders
        *installateur *installateurs *fabrikant *fabrikanten
    """,
    # where the employee may work too: *de apotheek is om zes uur klaar* can be what they do
    "place": """
        fabriek drukkerij apotheek apotheken laboratorium lab wasserij waterschap gemeente hoofdkantoor
        ziekenhuis distributiecentrum slachterij veiling kwekerij woningcorporatie
    """,
    "people": """
        vrijwilliger lid deelnemer kandidaat bezoeker stagiair
        collega's teamgenoten ouders ouder verzorgers huisartsen huisarts verwijzers specialisten artsen
        vrijwilligers bezoekers leden buren familieleden mantelzorgers kandidaten sollicitanten deelnemers
        omwonenden inwoners winkeliers scholen makelaars verenigingen sponsors donateurs buurtbewoners
        teamleiders huurders? bewoners werknemers wijkbewoners stagiairs debiteuren dierenarts(?:en)?
        uitzendkracht(?:en)? teamleden chauffeurs werkgevers kranten vaders moeders vakgroep
        vakgroepen maatschappen
        huisartsenpraktijken teamgenoot collega bediening nachtploeg dagploeg onderaannemers hulpverleners
    """,
    "nature": "markt economie rente concurrent concurrentie dienstregeling overheid wetgever",
}
_WHATEVER_OTHERS_DO: Final = phrase_search(
    [
        (
            "ook_als ook_wanneer ook_niet",
            rf"{_EVEN_IF} (?:ik|wij|we|een ander|anderen|(?:de|een) (?:leverancier|collega))",
            rf"{_EVEN_IF} .. (?:openstaat|open staat|dichtzit|dicht zit|uitvalt|vaststaat|staakt)",
        ),
        ("verzuim", rf"\w*verzuim .. {_OF_OTHERS}", rf"{_OF_OTHERS} .. \w*verzuim"),
    ]
)
_TOLD_BY_YOU: Final = (
    r"\bje (?:belt|mailt|meldt|informeert|vraagt|antwoordt|reageert|noteert|legt|voert|spreekt|stuurt)\b"
)
"""What one can do whatever others do: *je belt de klant, ook als de leverancier nog niets weet*."""
_DECIDERS: Final = rf"(?:de|het|onze) (?:{_SUPPLIERS}|markt|wetgever|overheid)"
_NO_NORM: Final = r"(?! (?:(?:de|het|je|deze|dit) (?:norm|eis|doel)|wat|welke))"
"""Who sets the norm may well be somebody else."""
_NO_LONGER: Final = "(?<!niet )(?<!niet meer )(?<!minder )"
_HANGS: Final = r"hangt(?! (?:\w+ ){0,3}(?:niet|minder)\b) .. af"
_NO_SAY: Final = phrase_search(
    [
        (
            "invloed",
            r"(?:je hebt|heb je) .. (?:geen|weinig|nauwelijks) (?:\w+ )?invloed",
        ),
        ("buiten_je buiten_jouw", "buiten (?:je|jouw) (?:eigen )?(?:invloed|macht|bereik)"),
        (
            "af_van afhankelijk_van",
            rf"{_NO_LONGER}(?:{_HANGS}|afhankelijk) van (?:wat )?(?:{_DECIDERS}|het weer|een ander)",
            rf"{_NO_LONGER}afhankelijk van (?:de afdeling|je collega'?s)",
        ),
        ("kun_je kunt", "kun(?:t)? je (?:zelf )?(?:niets|niet|weinig) (?:aan )?(?:doen|sturen|veranderen)"),
        (
            "bepaalt beslist legt stelt",
            rf"(?:bepaalt|beslist|legt|stelt) {_DECIDERS}(?: vast)?{_NO_NORM}",
        ),
    ]
)
_DECIDED: Final = phrase_search(
    [
        (
            "bepaalt beslist legt stelt",
            rf"{_DECIDERS} (?:bepaalt|beslist){_NO_NORM}",
            rf"{_DECIDERS} (?:legt|stelt){_NO_NORM} .. vast(?! beschikbaar)",
        ),
        ("ligt", r"(?:uitkomst|besluit|beslissing) ligt (?:\w+ )?bij (?:de|het|een) \w+"),
        (
            "ligt hangt",
            r"(?:ligt|hangt) (?:vooral|helemaal|geheel|alleen|grotendeels) (?:aan|op) (?:de|het|een) \w+",
        ),
        (
            "subsidie vergunning fabriek leverancier directie gemeente budget",
            (
                r"(?:mits|als|zolang|zodra|wanneer|indien) (?:de|het|een|onze) "
                r"(?:subsidie|vergunning|fabriek|leverancier|directie|gemeente|budget) .. "
                r"(?:doorgaat|komt|afkomt|levert|leveren|meewerkt|gaat|akkoord|goedkeurt|verzenden|er is)"
            ),
        ),
    ]
)
"""Who decides; where it stands why the goal belongs to the job (``relevant``), it is who sets the rules."""


def buiten_eigen_invloed(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een doel, criterium of actie hangt af van wat anderen doen of beslissen.

    Wat de leverancier levert, de directie goedkeurt of ouders en collega's kiezen, kan de medewerker niet
    verbeteren. ‘Je zorgt dat de leverancier op tijd is’ verandert daar niets aan. Maak een doel van wat
    iemand zelf doet: op tijd bestellen, dezelfde dag nabellen, een tekort melden. Dan zegt het cijfer aan
    het eind iets over diegene.

    Bron: het SPV-artikel (de A van SMART: haalbaar voor wie het moet doen); Hoge Raad 14 juni 2019
    (Ecofys): een serieuze en reële kans.

    Fout:
        doelen:
          - gebied: Levertijd
            verwachting: Per maand wordt minimaal 95% door de groothandel binnen 2 werkdagen geleverd.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Levertijd
            verwachting: Je bestelt per maand minimaal 95% van de onderdelen op de dag van de storing.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
    """
    job = plan.medewerker.functie or ""
    for index, goal in enumerate(plan.doelen):
        key, said = next(_left_to_others(goal, job), ("", ""))
        if said:
            message = f"‘{said}’: dan heeft de medewerker het doel ‘{goal.gebied}’ niet zelf in de hand."
            yield Hit(
                ("doelen", index, key),
                message,
                _own_part().WHAT_ONE_DOES,
                said,
                certain=_without_you(key, said),
            )
    yield from _in_criteria(plan, job)
    yield from _in_actions(plan)


def _in_criteria(plan: Verbeterplan, job: str) -> Hits:
    """What counts as reached when others do it; not where the goal tells what one can do about it.

    Likeness was learned of goals; of a criterion, which counts what came of the work, it tells too much.
    """
    for index, criterion in enumerate(plan.succescriteria or ()):
        said = _asked_of_others(composed(criterion.criterium), job, likely=False)
        goal = plan.doel(criterion.voor_doel) if criterion.voor_doel else None
        if said and not (goal and _own_part().has_a_say(_NO_SAY, fold(composed(goal.haalbaar or "")))):
            message = f"‘{said}’: dan heeft de medewerker niet zelf in de hand of dit lukt."
            path = ("succescriteria", index, "criterium")
            yield Hit(
                path, message, _own_part().WHAT_IS_REACHED, said, certain=_without_you("criterium", said)
            )


def _in_actions(plan: Verbeterplan) -> Hits:
    """What the employee has to bring others to; what these do for the employee is help."""
    for index, action in enumerate(plan.acties):
        asked = composed(action.afspraak)
        own = plan.rol(action.wie) == "medewerker"
        said = _deeds().seen_to(asked) if own and _may_see_to(asked) else ""
        if said:
            message = f"‘{said}’: of een ander dat doet, heeft de medewerker niet zelf in de hand."
            yield Hit(("acties", index, "afspraak"), message, _own_part().WHAT_ONE_AGREES, said)


def _may_see_to(asked: str) -> bool:
    """Whether a text may ask to bring others to something: the search for it costs much."""
    return asked.startswith("Je laat ") or not _SEES.isdisjoint(words_in(asked))


def _without_you(key: str, said: str) -> bool:
    return key in {"verwachting", "criterium"} and not re.search(_YOU, fold(said))


_SEES: Final = words("""
    zorgt zorg bereikt regelt maakt waakt waarborgt garandeert borgt erop ervoor elkaar gedaan
""")
_YOU: Final = r"\b(?:je|jij|jou|jouw|u|uw)\b"


def _own_part() -> ModuleType:
    from spvgen.rules.relevant import own_part  # only for what was found

    return own_part


@cache
def _named() -> frozenset[str]:
    """The words by which others can be named: in most goals nobody is."""
    entries = (entry.rpartition("_")[2] for row in _PARTIES.values() for entry in row.split())
    return frozenset(chain.from_iterable(map(spelled, entries)))


_STAY_AWAY: Final = words("""
    weg wegblijft wegblijven opdagen opdaagt afhaken afhaakt bevestigt bevestigen
    opent openen klikt klikken
""")
"""What whoever is served does: patients, pupils, guests, readers."""


def _deed_of_others(asked: str) -> str:
    """The sentence in which others do or decide what is asked, and the employee nothing."""
    said = words_in(asked)
    named = not (_named().isdisjoint(said) and _STAY_AWAY.isdisjoint(said))
    if not named and asked.startswith(("Je ", "U ")) and not _may_see_to(asked):
        return ""
    return _deeds().deed(asked)


@cache
def _deeds() -> Deeds:
    from spvgen.rules.relevant.deeds_of_others import Deeds  # long: only where somebody may be named

    return Deeds(_PARTIES)


def _is_of_own_job(asked: str, job: str) -> bool:
    """Whether a text begins with the employee's job: *De chauffeur tekent* of a *Vrachtwagenchauffeur*."""
    begun = re.match(r"De (\w{3,}) ", asked) if job else None
    return begun is not None and any(word.endswith(begun[1]) for word in words_in(job))


def _asked_of_others(asked: str, job: str, *, likely: bool = True) -> str:
    """What a text asks that is left to others, also where that is only ``likely``; empty where it is not."""
    if _is_of_own_job(asked, job):
        return ""
    said = _BY_OTHERS.quote(asked) or _deed_of_others(asked)
    whatever = _WHATEVER_OTHERS_DO.quote(asked)
    if whatever and not said and not re.search(_TOLD_BY_YOU, fold(asked)):
        said = whatever
    without = asked.replace(" ervoor ", " ")  # *je zorgt ervoor dat de kassa klopt* asks nothing of others
    if likely and not said and alike("R05", asked) and alike("R05", without):
        from spvgen.rules.relevant.who_acts import others_are_served  # only where it is likely

        most = most_alike("R05", asked)
        said = "" if others_are_served(most) else most
    return "" if said and _own_work_shown(said) else said


def _own_work_shown(said: str) -> bool:
    from spvgen.rules.relevant.own_work_shown import shows_own_work  # only for what was found

    return shows_own_work(said)


def _left_to_others(goal: Doel, job: str) -> Iterator[tuple[str, str]]:
    """Each key whose text leaves the goal to others, with the words that do."""
    said = _asked_of_others(composed(goal.verwachting), job)
    if said and not _own_part().has_a_say(_NO_SAY, fold(composed(goal.haalbaar or ""))):
        yield "verwachting", said
    for key, reason, searches in (
        ("relevant", goal.relevant, (_NO_SAY,)),
        ("haalbaar", goal.haalbaar, (_NO_SAY, _DECIDED)),
    ):
        text = composed(reason or "")
        for search in searches:
            low = fold(text)
            found = search(low)
            if found and not _own_part().is_allowed_for(low[: found.start()], low[found.end() :]):
                yield key, text[found.start() : found.end()]
