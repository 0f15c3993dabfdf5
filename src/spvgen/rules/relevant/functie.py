"""Relevant: the job, and actions that serve the goal (codes R01 and R02)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.dutch import in_sentence, slug
from spvgen.rules.reading.goal_figures import norm_of, without_bound
from spvgen.rules.reading.patterns import has_part, parts
from spvgen.rules.reading.related import names_area, nearest, subject_of, text_of, unmentioned, unserved
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.vagueness import gives_reason
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

_JOB: Final = (
    r"(?i)\b(?:functie(?:profiel|omschrijving|beschrijving|eis(?:en)?|inhoud|boek)?|(?:rol|beroeps)profiel|kerntaak"
    r"|taakomschrijving|takenpakket|kerntaken|in jouw rol|in je rol|beroepscode|arbeidsovereenkomst)\b"
)

_NOT_THE_JOB: Final = (
    r"(?i)\b(?:staat|hoort|past|valt|zit)(?: \w+){0,3} niet(?! alleen)(?: \w+){0,2} (?:in|bij|onder) "
    r"(?:je|jouw|uw|de|het) \w*(?:functie|taak|taken|rol|profiel)\w*"
    r"|\b(?:iets|werk|taak) voor (?:een ander|de (?:binnendienst|buitendienst|collega))\b"
    r"|\b(?:valt|ligt|staat) (?:\w+ ){0,2}buiten (?:je|jouw|uw) \w*(?:functie|rol|taak|taken|profiel)\w*"
    r"|\bgeen (?:onderdeel|deel|taak) (?:van|in|uit) (?:je|jouw|uw) \w*(?:functie|rol|taak|taken|profiel)\w*"
    r"|\b(?:is|was) (?:\w+ )?niet (?:je|jouw|uw) (?:taak|werk|klus)\b"
)
_DENYING: Final = (" niet ", " voor een ander", " voor de ", " buiten ", " geen ")
_ON_PAPER: Final = (
    "ormeel", "fficieel", "p papier", "trikt genomen", "igenlijk", "ormaal", "ormaliter", "an oorsprong",
    "an oudsher", "n principe", "an huis uit",
)  # fmt: skip
_OF_ANOTHER: Final = (
    r"\b(?:(?:lig(?:t|gen)|lag(?:en)?|ho(?:ort|ren|orden?)|beho(?:ort|ren)|val(?:t|len)|zit(?:ten)?"
    r"|berust(?:en)?) (?:\w+ ){0,4}?(?:bij|onder|aan)"
    r"|\w*(?:taak|werk|klus|zaak|verantwoordelijkheid) van|doet|doen|deed|pakt|regelt)"
    r" (?:(?:de|het|een|onze|ons) (?P<who>\w+)|(?-i:[A-Z])\w+)"
    r"|\b(?:is|was) (?:dit|dat|het|die taak) (?:\w+ )?(?P<work>(?!(?:team|mens|maat|vak|hand|kantoor|routine"
    r"|denk|bij|avond|week|seizoen|thuis|huis|veld|kern|basis|project)\w*werk\b)[a-z]{4,}werk)\b"
)
_ALL_THE_SAME: Final = r"\b(?:maar|toch|nu|voorlopig|zolang|intussen|inmiddels|tijdelijk|daarom vragen)\b"
_OF_THE_JOB: Final = (
    r"\w*(?:functie|profiel|taken|pakket)|rol|basis|vak|werk|kern|dag|dienst|start|regels|team"
)
"""*Eigenlijk hoort dit bij de basis*: nobody else's."""
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
    alle doelen, dan mag het één keer in ‘inleiding’: ‘De doelen in dit plan staan in je functieprofiel.’
    Alleen ‘hoort bij de functie’ zegt niet waar dat staat; dan krijg je een tip. Zegt de tekst zelf dat het
    niet bij de functie hoort, dan krijg je deze melding ook.

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
        reason = goal.relevant or ""
        if denied := _denied(reason, plan):
            message = f"Je schrijft zelf dat het doel ‘{goal.gebied}’ niet bij de functie hoort."
            yield Hit(("doelen", index, "relevant"), message, _ANOTHER_GOAL, quote=denied)
        elif (not gives_reason(goal.relevant) or _says_no_more(reason)) and not _tied_in_text(goal, plan):
            job = in_sentence(plan.medewerker.functie)
            message = f"Er staat niet waarom het doel ‘{goal.gebied}’ bij de functie hoort."
            if re.fullmatch(_ONLY_THE_JOB, reason):
                message = f"Bij het doel ‘{goal.gebied}’ staat alleen dát het bij de functie hoort."
            hint = (
                "Zet bij ‘relevant’ waar de eis vandaan komt: het functieprofiel, een regel van het vak, een "
                f"afspraak van het team. Bijvoorbeeld: ‘Dit hoort bij je functie als {job} en staat in het "
                "functieprofiel.’ Geldt dat voor alle doelen? Dan mag het één keer, in ‘inleiding’."
            )
            severity = Severity.TIP if re.fullmatch(_ONLY_THE_JOB, reason) else None
            yield Hit(
                ("doelen", index, "relevant"), message, hint, severity=severity, likewise=f"‘{goal.gebied}’"
            )


_NO_MORE: Final = (
    r"(?i)\W*(?:(?:het|dit|dat) is (?:\w+ ){0,2}(?:je|jouw|uw) (?:werk|baan|job|taak|vak)"
    r"|(?:het|dit|dat) hoort er(?: \w+){0,2} bij"
    r"|(?:daar|hier) (?:ben|bent|word|wordt) (?:je|jij|u) (?:\w+ )?voor (?:aangenomen|ingehuurd|betaald)"
    r"|[\w ]{3,20} (?:is|zijn) (?:(?:heel|erg|altijd|voor ons) )*belangrijk"
    r"|(?:dit|dat|het) (?:snapt|begrijpt|weet|ziet) (?:iedereen|elk\w*|een kind)"
    r"|\w+ (?:is|zijn) (?:\w+ ){0,1}(?:je|jouw|uw|haar|zijn|het) (?:werk|baan|job|taak|vak))\W*"
)
_ONLY_THE_JOB: Final = (
    r"(?i)\W*(?:(?:het|dit|dat|dit doel) )?(?:hoort|behoort|past)(?: (?:gewoon|nu eenmaal|ook|zeker|er))* "
    r"bij (?:de|je|jouw|uw|zijn|haar|een) (?:functie|rol|werk|baan|taak|taken|vak)\W*"
)
"""*Hoort bij de functie*: that it does, and not where that is laid down."""
_LITTLE: Final = 6  # spaces; a longer reason tells more
_ABOVE: Final = "(?:directie|directeur|management|mt|bestuur|hoofdkantoor|leiding|baas|eigenaar)"
_WISHES: Final = parts("""
    directie directeur management mt bestuur hoofdkantoor leiding baas eigenaar agenda planning _rol zo_doen
    zo_werken concurren bedrijven ergeren storen iedereen kernwaarden missie visie ambitie koers
""")
"""What each of these has that tells who wants a goal, or for whom it is too, and not why of this job."""
_WISHED: Final = (
    rf"(?i)\W*(?:(?:de |het |onze |ons )?{_ABOVE} (?:wil|willen|vindt|vinden|wenst|verwacht|eist)"
    r" (?:dit|dat|het)(?: (?:graag|nu eenmaal|nou eenmaal|belangrijk|zo|ook|al lang|gewoon))*"
    rf"|(?:we|wij|dit|dat|het)\b[\w ]* (?:in|door|met|vanuit) (?:de |het |onze |ons )?{_ABOVE}"
    r" (?:zo )?(?:afgesproken|besloten|bepaald|vastgesteld|bedacht|gewenst)"
    rf"|[\w ]{{3,30}} (?:afgesproken|besloten|bepaald) (?:in|door|met) (?:de |het |ons |onze )?{_ABOVE}"
    r"|(?:dit|dat|het) staat (?:al )?(?:jaren|lang|tijden|een tijd) op de (?:agenda|planning|rol)"
    r"|zo (?:doen|werken) we (?:dat |het |nu eenmaal |nou eenmaal |hier |altijd |al jaren )*"
    r"(?:hier|altijd|al jaren|nu eenmaal|nou eenmaal)"
    r"|(?:(?:onze|de|andere) )?(?:concurrent(?:en|ie)?|bedrijven) (?:doet|doen) (?:dit|dat|het) ook(?: al)?"
    r"|(?:hier|daar) (?:ergeren|storen) [\w' ]+ zich (?:al \w+ )?aan"
    r"|iedereen (?:moet|hoort|dient) (?:hier|daar)aan(?: te)? (?:voldoen|mee\w*)"
    r"|(?:dit|dat|het)(?: doel)? (?:is|geldt) (?:gewoon )?voor iedereen"
    r"(?: in (?:het|ons|de|onze) (?:bedrijf|organisatie|zaak|keten))?(?: (?:hetzelfde|gelijk))?"
    r"|(?:dit|dat|het) (?:sluit aan|past) bij (?:de|onze) (?:kernwaarden|missie|visie|ambities?|koers)"
    r"(?: van [\w ]+)?)\W*"
)
_SHORT: Final = 9  # spaces


def _says_no_more(reason: str) -> bool:
    """*Het is je werk*, *de directie wil dit graag*: that goes for any goal."""
    spaces = reason.count(" ")
    if spaces <= _LITTLE and (re.fullmatch(_NO_MORE, reason) or re.fullmatch(_ONLY_THE_JOB, reason)):
        return True
    if spaces <= _SHORT and has_part(reason.lower(), _WISHES) and re.fullmatch(_WISHED, reason):
        return True
    if not has_part(reason.lower(), _LIKING):
        return False
    from spvgen.rules.relevant.taste import only_liked  # few say so

    return only_liked(reason)


_LIKING: Final = parts(
    "leuk gezellig fijn prettig aardigheid gesteld dol_op hecht voorkeur stokpaard lol reuring sfeer"
    " graag van_een netjes mening"
)
"""Reasons without any of these, as nearly all are, tell of no liking."""


def _denied(reason: str, plan: Verbeterplan) -> str:
    """The words by which a reason says that the task is not of the job, or of somebody else's."""
    if has_part(reason, _DENYING) and (denied := re.search(_NOT_THE_JOB, reason)):
        return denied[0]
    for sentence in sentences_in(reason) if has_part(reason, _ON_PAPER) else ():
        of_another = re.search(_OF_ANOTHER, sentence, re.IGNORECASE)
        if (
            of_another
            and has_part(sentence, _ON_PAPER)
            and re.search(_ALL_THE_SAME, reason, re.IGNORECASE)
            and not (of_another["work"] and re.search(_JOB, reason))
            and not re.fullmatch(_OF_THE_JOB, of_another["who"] or "", re.IGNORECASE)
            and not _is_own(of_another["who"] or of_another["work"] or "", plan.medewerker.functie)
        ):
            return of_another[0]
    return ""


def _is_own(who: str, job: str) -> bool:
    """*Een taak van de planner*, in the plan of a planner."""
    return bool(who) and slug(who)[:_STEM] in slug(job)


_STEM: Final = 6  # letters of a job that tell it: *planner*, and *planners* too


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
    voor alle doelen. Noemt geen enkele actie ‘voor_doel’, en gaat geen ervan over een van je doelen, dan is
    dat een tip.

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
    for index, goal in unmentioned(plan, plan.acties):
        message = f"Geen enkele actie lijkt te gaan over het doel ‘{goal.gebied}’."
        yield Hit(("doelen", index, "gebied"), message, _which_goal_hint(goal, plan), severity=Severity.TIP)


def _new_action(goal: Doel, plan: Verbeterplan) -> str:
    norm = norm_of(goal)
    reach = f" om naar {without_bound(norm)} te komen" if norm else ""
    return f"een actie toe: wat doet {plan.medewerker.naam}{reach}, hoe vaak of vóór welke datum?"


def _which_goal_hint(goal: Doel, plan: Verbeterplan) -> str:
    return (
        f"Voeg {_new_action(goal, plan)} Helpt een van de acties hier wel bij? Zet dan bij elke actie onder "
        "‘voor_doel’ bij welk doel die hoort."
    )


def _action_hint(goal: Doel, plan: Verbeterplan) -> str:
    new = _new_action(goal, plan)
    index = nearest(subject_of(goal), [text_of(action) for action in plan.acties])
    if index is None:
        return f"Voeg {new}"
    near = plan.acties[index].titel
    return f"Hoort ‘{near}’ hierbij? Zet ‘{goal.gebied}’ er dan bij onder ‘voor_doel’. Voeg anders {new}"
