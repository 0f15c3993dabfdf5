"""Relevant: the job, the causes, and actions that serve the goal (codes R)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import slug
from spvgen.rules.cijfers import norm_of, without_bound
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in
from spvgen.rules.vaagheid import gives_reason
from spvgen.rules.verwant import keywords, names_area, nearest, subject_of, text_of, unserved

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.onderdelen import Actie, Ondersteuning, Oorzaak
    from spvgen.kinds.verbeterplan import Verbeterplan

_JOB: Final = (
    r"(?i)\b(?:functie(?:profiel|omschrijving|beschrijving|eis(?:en)?|inhoud|boek)?|(?:rol|beroeps)profiel|kerntaak"
    r"|taakomschrijving|takenpakket|kerntaken|in jouw rol|in je rol|beroepscode|arbeidsovereenkomst)\b"
)

_NOT_THE_JOB: Final = (
    r"(?i)\b(?:staat|hoort|past|valt|zit)(?: \w+){0,3} niet(?! alleen)(?: \w+){0,2} (?:in|bij|onder) "
    r"(?:je|jouw|de|het) \w*(?:functie|taak|taken|rol|profiel)\w*"
    r"|\b(?:iets|werk|taak) voor (?:een ander|de (?:binnendienst|buitendienst|collega))\b"
)
_ANOTHER_GOAL: Final = (
    "Kies een doel dat bij het werk hoort. Hoort het er voortaan wel bij, spreek dat dan eerst samen af, en "
    "zet die afspraak met de datum bij ‘relevant’."
)

_THE_GOALS: Final = (
    r"(?i)\b(?:de|deze|alle|onze|onderstaande|(?:alle )?(?:twee|drie|vier|vijf|beide)) (?:\w+ )?doelen\b"
    r"|\bwat we (?:van je )?vragen\b"
)
"""What goes for all goals at once."""


def geen_functie_eis(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet waarom het doel bij de functie hoort.

    Je mag vragen wat bij de functie hoort; iets anders kan een medewerker niet worden verweten. Noem waar
    de eis vandaan komt: het functieprofiel, de taakverdeling of een afspraak van het team. Geldt het voor
    alle doelen, dan mag het één keer in ‘inleiding’ staan: ‘De doelen in dit plan horen bij je functie.’
    Zegt de tekst zelf dat het niet bij de functie hoort, dan krijg je deze melding ook.

    Bron: het SPV-artikel (de R van SMART: doelen passen bij de functieomschrijving); de aard, inhoud en het
    niveau van de functie tellen mee volgens Hoge Raad 14 juni 2019 (Ecofys).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            relevant: Terugbellen op de afgesproken dag staat in je functieprofiel.
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        if denied := re.search(_NOT_THE_JOB, goal.relevant or ""):
            message = f"Hier staat zelf dat het doel ‘{goal.gebied}’ niet bij de functie hoort."
            yield Hit(("doelen", index, "relevant"), message, _ANOTHER_GOAL, quote=denied[0])
        elif not gives_reason(goal.relevant) and not _tied_in_text(goal, plan):
            job = _in_sentence(plan.medewerker.functie)
            message = f"Er staat niet waarom het doel ‘{goal.gebied}’ bij de functie hoort."
            hint = (
                "Zet bij ‘relevant’ waar de eis vandaan komt: het functieprofiel, een regel van het vak, een "
                f"afspraak van het team. Bijvoorbeeld: ‘Dit hoort bij je functie als {job} en staat in het "
                "functieprofiel.’ Geldt dat voor alle doelen? Dan mag het één keer, in ‘inleiding’."
            )
            yield Hit(("doelen", index, "relevant"), message, hint, likewise=f"‘{goal.gebied}’")


def _in_sentence(job: str) -> str:
    """A job as it stands within a sentence; ``HR-adviseur`` keeps its capitals."""
    return job[:1].lower() + job[1:] if job[1:2].islower() else job


def _tied_in_text(goal: Doel, plan: Verbeterplan) -> bool:
    own = f"{goal.verwachting}\n{goal.huidige_situatie}\n{goal.haalbaar or ''}"
    reason = plan.aanleiding.omschrijving if plan.aanleiding else None
    general = sentences_in(f"{plan.inleiding or ''} {reason or ''}")
    about_goal = " ".join(
        sentence for sentence in general if names_area(sentence, goal) or re.search(_THE_GOALS, sentence)
    )
    return any(re.search(_JOB, text) or _as_job(text, plan.medewerker.functie) for text in (own, about_goal))


def _as_job(text: str, job: str) -> bool:
    """Whether the text says *als accountmanager* (the job's first word is enough)."""
    return f"-als-{slug(job).split('-')[0]}" in f"-{slug(text)}"


def doel_zonder_actie(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Geen enkele actie helpt bij dit doel.

    Een doel zegt waar je heen wilt; een actie zegt wat je daarvoor doet. Zonder actie blijft het bij
    wensen, en is er bij een evaluatie niets om samen door te lopen. Een actie zonder ‘voor_doel’ telt
    voor alle doelen.

    Bron: het SPV-artikel (subdoelen en acties steunen het hoofddoel) en het artikel over inspireren en
    controleren (stuur op wat iemand doet).

    Fout:
        acties:
          - titel: Dagstart
            afspraak: Je zet elke werkdag de terugbelafspraken van die dag in je agenda.
            voor_doel: Vastlegging
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
          - gebied: Vastlegging
            verwachting: Je legt per maand minimaal 95% van je gesprekken vast.
            huidige_situatie: In februari 2026 legde je 82% van je gesprekken vast.
            deadline: 2026-08-31

    Goed:
        acties:
          - titel: Dagstart
            afspraak: Je zet elke werkdag de terugbelafspraken van die dag in je agenda.
            voor_doel: Terugbelafspraken
    """
    for index, goal in unserved(plan, plan.acties):
        message = f"Geen enkele actie helpt bij het doel ‘{goal.gebied}’."
        yield Hit(("doelen", index, "gebied"), message, _action_hint(goal, plan))


def _action_hint(goal: Doel, plan: Verbeterplan) -> str:
    norm = norm_of(goal)
    reach = f" om naar {without_bound(norm)} te komen" if norm else ""
    new = f"Voeg een actie toe: wat doet {plan.medewerker.naam}{reach}, hoe vaak of vóór welke datum?"
    index = nearest(subject_of(goal), [text_of(action) for action in plan.acties])
    if index is None:
        return new
    near = plan.acties[index].titel
    return f"Hoort ‘{near}’ hierbij? Zet ‘{goal.gebied}’ er dan bij onder ‘voor_doel’. {new}"


# --- Causes ----------------------------------------------------------------------------------------


def oorzaak_ontbreekt(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er is geen oorzaak onderzocht.

    Wie niet weet waardoor het misgaat, kiest op goed geluk een oplossing. Begin daarom met de oorzaak. Vier
    vragen helpen: heeft iemand de kennis en ervaring, zijn de doelen duidelijk en haalbaar, speelt er privé
    iets mee (alleen óf, nooit wat), en past de beloning bij wat je vraagt?

    Bron: het SPV-artikel (begin met het vinden van de oorzaak); het artikel over de thermostaat (begin met
    inzicht, niet met actie).

    Fout:
        oorzaken:

    Goed:
        oorzaken:
          - categorie: kennis_en_ervaring
            bevinding: Je hebt niet geleerd hoe je de agenda in het klantsysteem gebruikt.
            aanpak: Je volgt in maart de training agendabeheer.
    """
    causes = plan.oorzaken or ()
    if any(cause.speelt_mee != "nee" and not _is_none(cause) for cause in causes):
        return
    message = "Er staat niet waardoor het misgaat."
    if causes:
        message = "Je noemt alleen wat niet meespeelt, niet waardoor het misgaat."
    hint = (
        f"Loop met {plan.medewerker.naam} deze vragen langs: zijn er genoeg kennis en ervaring, zijn de "
        "doelen duidelijk en haalbaar, speelt er privé iets mee, past de beloning? Zet bij ‘oorzaken’ wat "
        "jullie vinden en wat je eraan doet."
    )
    yield Hit(("oorzaken",), message, hint)


def symptoombestrijding(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan bestrijdt het gevolg en niet de oorzaak.

    De reflex bij tegenvallende resultaten is: meer bellen, meer rapporteren, nog een training. Dat helpt
    alleen als daar ook de oorzaak ligt. Zet daarom bij elke oorzaak wat je eraan doet, en kies acties die
    de oorzaak wegnemen. Heb je iets onderzocht en ligt het daar niet aan? Schrijf dat dan op: ‘hierin zien we
    geen oorzaak’.

    Bron: het artikel over de thermostaat (pakt elke actie het echte probleem aan?).

    Fout:
        oorzaken:
          - categorie: organisatie
            bevinding: Klanten staan op drie lijsten, en twee daarvan worden niet bijgewerkt.

    Goed:
        oorzaken:
          - categorie: organisatie
            bevinding: Klanten staan op drie lijsten, en twee daarvan worden niet bijgewerkt.
            aanpak: Karim voegt de drie lijsten vóór 16 maart 2026 samen in het klantsysteem.
    """
    causes = plan.oorzaken or ()
    for index, cause in enumerate(causes):
        if not cause.aanpak and cause.speelt_mee != "nee" and not _ruled_out(cause.bevinding or ""):
            message = f"Bij de oorzaak ‘{cause.categorie.woorden}’ staat niet wat jullie eraan doen."
            yield Hit(("oorzaken", index, "aanpak"), message, _remedy_hint(cause, plan))
    yield from _only_symptoms(plan, causes)


_NO_CAUSE: Final = (
    r"(?i)\b(?:geen|niet (?:de|een)) (?:\w+ )?(?:oorzaak|reden|knelpunt|belemmering|probleem)\b|\bgeen rol\b"
    r"|\bspeelt (?:hier |hierin |daarin |daarbij )?niet(?: mee\b|\s*(?:[.,;]|$))"
    r"|\bligt het (?:ook )?niet\b|\bligt niet aan\b"
)


def _ruled_out(finding: str) -> bool:
    """*Jij en Karim zien hierin geen oorzaak*: it was looked into, so there is nothing to do about it."""
    return re.search(_NO_CAUSE, finding) is not None


def _is_none(cause: Oorzaak) -> bool:
    """Whether all that a cause says is that there is none here."""
    return bool(cause.bevinding) and all(map(_ruled_out, sentences_in(cause.bevinding or "")))


def _remedy_hint(cause: Oorzaak, plan: Verbeterplan) -> str:
    found = keywords(cause.bevinding or "")
    parts: tuple[Actie | Ondersteuning, ...] = (*plan.ondersteuning, *plan.acties)
    near = [part.titel for part in parts if part.titel and found & keywords(text_of(part))]
    if near:
        return f"Neemt ‘{near[0]}’ deze oorzaak weg? Schrijf dat dan bij ‘aanpak’."
    if cause.categorie == "omstandigheden":
        return "Schrijf bij ‘aanpak’ wat helpt, zoals andere werktijden. Schrijf niet op wat er speelt."
    return "Schrijf bij ‘aanpak’ wie wat doet om deze oorzaak weg te nemen, en wanneer."


CALLS: Final = (
    r"bel(?:t|len)?|nabel\w*|opbel\w*|calls?|belblok\w*|beluren|\w*acquisitie|telefonisch\w*"
    r"|verkoopgesprek\w*"
)
VISITS: Final = r"klantbezoek\w*|bezoek(?:t|en)?"
REFLEXES: Final = {
    "bellen": rf"{CALLS}|{VISITS}",
    "rapporteren": r"\w*rapport(?:eer|eert|eren|age|ages|en)?|weekverslag\w*|dagverslag\w*|weekstaat\w*"
    r"|(?:lijst|overzicht|stand)\b[^.]{0,120}\b(?:stuurt?|mailt?|deelt?|levert?|naar|aan)"
    r"|(?:stuurt?|mailt?|deelt?|levert?)\b[^.]{0,120}\b(?:lijst|overzicht|stand|cijfers)",
    "trainen": r"\w*training(?:en)?|\w*cursus(?:sen)?|workshops?|e-learning\w*|gecertificeerd|certificering",
}
"""What people are told to do more of → the words that give it away (a team has more: ``koers_reflexen``)."""

GROUNDS: Final = {
    "bellen": r"te weinig (?:tijd|gesprekken|klanten|bezoeken|contact)|acquisitie|\bbel(?:t|len)\b",
    "rapporteren": r"overzicht|inzicht|\bzicht op|vastleg|registra|\blijst|rapport|administrati",
    "trainen": r"\bkennis|ervaring|vaardig|geleerd|training|cursus|opleiding|onbekend met|nieuw in",
}
"""Reflex → words of a cause that asks for just that."""


def _only_symptoms(plan: Verbeterplan, causes: tuple[Oorzaak, ...]) -> Hits:
    named = _reflexes_only(plan) if causes else []
    asked = {_reflex(f"{goal.gebied} {goal.verwachting}") for goal in plan.doelen if named}  # the work itself
    if not named or any(name in asked or _supported(name, causes) for name in named):
        return
    message = f"Alle acties komen neer op meer {' of '.join(named)}, en geen enkele oorzaak ligt daar."
    yield Hit(("acties",), message, _instead_of_more(causes))


def _instead_of_more(causes: tuple[Oorzaak, ...]) -> str:
    """What to ask where a cause only says that too little is done; else an action that takes it away."""
    from spvgen.rules.omgekeerd import reversed_action  # few plans have reflexes only

    at_play = [cause for cause in causes if not _ruled_out(cause.bevinding or "")] or causes
    told = [(cause, reversed_action(cause.bevinding or "")) for cause in at_play]
    first, lack = next(((cause, lack) for cause, lack in told if not lack), told[0])
    about = f"‘{first.bevinding}’" if first.bevinding else f"de oorzaak ‘{first.categorie.woorden}’"
    if lack:
        return (
            f"‘{lack.words}’ is nog geen oorzaak: het zegt alleen dat er iets te weinig gebeurt. Vraag samen "
            f"door: {lack.question}? Zet bij ‘bevinding’ wat jullie vinden, en kies een actie "
            "die dat wegneemt."
        )
    return f"Kies een actie die de oorzaak wegneemt. Wie doet wat aan {about}?"


def _reflexes_only(plan: Verbeterplan) -> list[str]:
    """The reflexes to which all actions come down; none where one action is something else."""
    named: dict[str, None] = {}
    for action in plan.acties:
        name = _reflex(text_of(action))
        if name is None:
            return []
        named[name] = None
    return list(named)


def _reflex(text: str) -> str | None:
    found = (name for name, words in REFLEXES.items() if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))
    return next(found, None)


def _supported(reflex: str, causes: tuple[Oorzaak, ...]) -> bool:
    if reflex == "trainen" and any(cause.categorie == "kennis_en_ervaring" for cause in causes):
        return True
    from spvgen.rules.omgekeerd import reversed_action  # few plans have reflexes only

    found = [(cause.bevinding or "", cause.aanpak or "") for cause in causes]
    said = " ".join(f"{told} {remedy}" for told, remedy in found if not reversed_action(told))
    return bool(re.search(GROUNDS[reflex], said, re.IGNORECASE))
