"""Made and walked through together: a conscience that inspires, and no engine (codes AL06-AL09)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.dutch import join_list, join_quoted, slug
from spvgen.nameforms import called_by, each_name
from spvgen.quantities import per_cent
from spvgen.rules.actielijst.als_dan import control, if_thens
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import sentences_in, texts_under
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst


def te_veel_controle(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Te veel doorloopmomenten zijn bedoeld om te controleren, of een als-dan is toezicht.

    De lijst is een geweten dat helpt, geen toezicht. Wat werkt, is ongeveer 70% inspireren en 30%
    controleren. Wordt het meer controle, dan gaat iemand de lijst invullen voor jou en niet voor zichzelf.
    Van drie momenten mag er één om te controleren zijn, als dat niet het eerste is. Ook bij ‘als … dan’
    hoort een duwtje en geen verantwoording: wie moet uitleggen waarom het niet lukte, belt de volgende keer
    niet eerder.

    Bron: het artikel over inspireren of controleren (ongeveer 70% om 30%).

    Fout:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: controleren
          - naam: Tweede keer
            datum: 2026-07-24
            nadruk: inspireren
          - naam: Derde keer
            datum: 2026-09-04
            nadruk: controleren
          - naam: Vierde keer
            datum: 2026-10-16
            nadruk: inspireren

    Goed:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
          - naam: Tweede keer
            datum: 2026-07-24
            nadruk: inspireren
          - naam: Derde keer
            datum: 2026-09-04
            nadruk: controleren
          - naam: Vierde keer
            datum: 2026-10-16
            nadruk: inspireren
    """
    for path, step in if_thens(plan):
        if words := control(step):
            message = f"‘{words}’ is controle. Bij een als-dan hoort hulp om het toch te doen."
            yield Hit((*path, "dan"), message, _A_PUSH, quote=words)
    yield from _too_many_controls(plan, settings)


_A_PUSH: Final = (
    "Schrijf wat je over de drempel helpt, bijvoorbeeld: ‘loop je bij je leidinggevende binnen en bel je "
    "daar.’ Waarom het niet lukte, bespreken jullie op het volgende doorloopmoment."
)


def _too_many_controls(plan: Actielijst, settings: RuleSettings) -> Hits:
    moments = plan.doorloopmomenten
    controls = [index for index, one in enumerate(moments) if one.nadruk == "controleren"]
    most = _most_controls(len(moments), settings.controleren_max_procent, inspires_first=0 not in controls)
    still = [index for index in controls if not moments[index].verslag]  # what was held can't be changed
    if len(controls) <= most or not still:
        return
    share = per_cent(len(controls), len(moments))
    are = "is er 1" if len(controls) == 1 else f"zijn er {len(controls)}"
    told = (
        f"Van de {len(moments)} doorloopmomenten {are} om te controleren"
        if len(moments) > 1
        else _THE_ONLY_ONE
    )
    message = f"{told}: {share}%. Dat is meer dan {settings.controleren_max_procent}%."
    surplus = [moments[index].naam for index in still[: len(controls) - most]]
    yield Hit(
        ("doorloopmomenten", still[0], "nadruk"),
        message,
        f"Zet bij {join_quoted(surplus)}: ‘nadruk: inspireren’. Begin daar met wat goed ging.",
    )


def _most_controls(moments: int, percent: int, *, inspires_first: bool) -> int:
    """How many may control: of three one comes nearest to 30%, and a list that begins well can bear it."""
    most = moments * percent // 100
    nearest = (moments * percent + 50) // 100
    return 1 if most == 0 and nearest and moments > 2 and inspires_first else most


def te_veel_acties(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er staan te veel acties op de lijst.

    Een lange lijst wordt weer een stapel waar je tegen opziet. Houd het kort: liever vijf acties die
    gebeuren dan twaalf die blijven staan. Wat nog kan wachten, komt op de volgende lijst.

    Bron: het artikel over inspireren of controleren (een korte lijst, eenvoudig en heel concreet).

    Fout:
        acties:
          - titel: Maandag
            afspraak: Je noteert elke maandag een vraag.
          - titel: Dinsdag
            afspraak: Je noteert elke dinsdag een vraag.
          - titel: Woensdag
            afspraak: Je noteert elke woensdag een vraag.
          - titel: Donderdag
            afspraak: Je noteert elke donderdag een vraag.
          - titel: Vrijdag
            afspraak: Je noteert elke vrijdag een vraag.
          - titel: Ochtend
            afspraak: Je leest elke ochtend een bladzijde vakpers.
          - titel: Middag
            afspraak: Je leest elke middag een bladzijde vakpers.
          - titel: Avond
            afspraak: Je leest elke avond een bladzijde vakpers.

    Goed:
        acties:
          - titel: Vraag van de dag
            afspraak: Je noteert elke werkdag een vraag.
    """
    most = settings.lijst_acties_max
    if len(plan.acties) > most:
        message = f"Er staan {len(plan.acties)} acties op de lijst; meer dan {most} is te veel."
        hint = "Kies samen wat nu het meest helpt, en bewaar de rest voor de volgende lijst."
        yield Hit(("acties",), message, hint)


_THE_ONLY_ONE: Final = "Het enige doorloopmoment is om te controleren"


# --- Pay -------------------------------------------------------------------------------------------

_REWARDED: Final = Roles(
    {
        "pay": """
            bonus* *bonus *bonussen provisie* *provisie beloning prestatiebeloning winstdeling tantième
            incentive incentives premie gratificatie extraatje salarisverhoging loonsverhoging opslag
            salarisstap loonsprong trede periodiek cadeaubon cadeaukaart dinerbon boekenbon waardebon tientje
            loonstrook salarisstrook extra_(?:uitkering|loon|salaris) eenmalige_uitkering salaris_omhoog
            leadvergoeding aanbrengvergoeding leadfee aanbrengfee aanbrengpremie vindersloon
            variabele_(?:beloning|deel|salaris) (?:percentage|procent)_van_de_(?:omzet|opdracht|order)
        """,
        "gets": """
            krijg krijgt krijgen verdien verdient verdienen ontvang ontvangt ontvangen lever levert oplevert
            tel telt meetelt hangt afhangt afhankelijk bepaal bepaalt uitbetaald uitgekeerd uitkeren keren
            keert gekoppeld beloond belonen aanmerking kans staat zit ziet maakt win wint pakt betaalt betalen
            dichter dichterbij volgt tegenover verhoogt toegekend betaald
        """,
        "whose": "je jij jou jouw wie zijn iedereen",
        "yours": "je_(?:jaar)?bonus je_(?:provisie|premie|winstdeling) jouw_(?:bonus|provisie|premie)",
        "each": "per elke elk iedere ieder als zodra wie heb haal haalt lukt maakt teken tekent tekenen bij",
        "denied": "geen niet los buiten nooit zonder",
        "asked": "vraag vraagt hoort noteert bonusregeling korting",
    }
)
_ENGINE: Final = _REWARDED.meeting(
    "pay gets whose -denied -asked", "pay gets each -denied -asked", "yours -denied -asked"
)
_BARE: Final = r"(?i)[:=–→-] ?(?:een )?(?P<paid>\w*bonus(?:sen)?|\w*provisies?|premie) (?:van )?(?:€|\d)"
_AMOUNT: Final = r"(?:€ ?\d+(?:[.,]\d+)*|\d[\d.]* euro)"
_EARNS: Final = (
    rf"(?i)\b(?:krijg|verdien|ontvang|pak) (?:je|jij)\b"
    rf"|\b(?:je|jij) (?:dan |er |daar(?:voor|mee)? |hier(?:voor|mee)? |ook |een )*(?:{_AMOUNT} )?(?:\w+ )?"
    r"(?:krijgt|verdient|ontvangt)\b"
)
_FOR_EACH: Final = (
    r"(?i)\b(?:(?:voor|bij) (?:elke?|iedere?)|per) (?:nieuwe |getekende )?(?:\w*(?:opdracht|afspraak|gesprek"
    r"|klant|bezoek|contact|contract)|order|deal|belletje|lead|offerte|introductie|handtekening)\b"
    r"|\b(?:haal|heb|lukt|maak|als je|zodra je)\b[^.!?]{0,80}(?:\bdan\b|, )"
)
"""What somebody earns for each deed or result: *voor elke opdracht krijg je € 200*."""
_LAYS_BY: Final = (
    r"(?i)\b(?:legt?|leg|doet?|stopt?|zet)\b[^.!?]{0,40}\b(?:iets|wat|euro|tientje|bedrag|€ ?\d+)\b"
    r"[^.!?]{0,20}\b(?:bij|opzij|in (?:de|een|het|je) (?:pot|potje|spaarpot))\b"
)
"""*Voor elke afspraak legt Mieke iets bij*: a gift that grows with each deed."""
_DENIED: Final = r"(?i)\b(?:geen|niet|los van|staat los|buiten|nooit)\b"
_TEXTS: Final = words("""
    inleiding wat_we_willen afspraak vervolg als dan slotopmerking besproken afspraken
""")


def beloning_als_motor(plan: Actielijst, settings: RuleSettings) -> Hits:
    """De lijst gebruikt een bonus, provisie of geldbedrag om iemand in beweging te krijgen.

    Een variabele beloning stuurt op de uitkomst. Wie nieuw is in verkopen, weet nog niet hoe je bij die
    uitkomst komt, en dan werkt een bonus niet. Houd de beloning buiten deze lijst en help met de eerste
    stap.

    Bron: het artikel over inspireren of controleren (leun niet op variabele beloning).

    Fout:
        slotopmerking: Voor elke afspraak uit deze lijst krijg je een bonus.

    Goed:
        slotopmerking: Deze lijst staat los van je bonus.
    """
    for path, text in texts_under(plan, _TEXTS):
        if paid := _pay(text):
            message = f"‘{paid}’: een beloning is hier geen goede motor."
            hint = "Haal dit weg. Zet erbij wat je leidinggevende doet om je op weg te helpen."
            yield Hit(path, message, hint, quote=paid)


def _pay(text: str) -> str:
    if sentence := _ENGINE(text):
        return _REWARDED.quote(sentence, "pay") or _REWARDED.quote(sentence, "yours")
    for sentence in sentences_in(text):
        if re.search(_DENIED, sentence):
            continue
        if bare := re.search(_BARE, sentence):
            return bare["paid"]
        each = re.search(_FOR_EACH, sentence)
        if each and (gift := re.search(_LAYS_BY, sentence)):
            return gift[0]
        if each and re.search(_EARNS, sentence):
            amount = re.search(_AMOUNT, sentence)
            if amount:
                return amount[0]
    return ""


# --- Together --------------------------------------------------------------------------------------


def niet_samen_gemaakt(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Uit de lijst blijkt niet dat jullie hem samen hebben gemaakt.

    Een lijst die je krijgt, is een opdracht. Een lijst die je samen maakt, is van jezelf. Schrijf op wanneer
    jullie de lijst maakten, en wie erbij waren: de professional en de leidinggevende. Een actielijst is van
    één persoon; voor een team maak je er voor ieder een, of een koersplan.

    Bron: het artikel over inspireren of controleren (ga zitten en maak de lijst samen).

    Fout:
        samen_gemaakt:

    Goed:
        samen_gemaakt:
          datum: 2026-05-27
          aanwezig:
            - Noortje Kramer
            - Bas Otten
    """
    if re.search(_TEAM, plan.professional.naam):
        message = f"‘{plan.professional.naam}’ is een team, en een actielijst is van één persoon."
        yield Hit(("professional", "naam"), message, _OF_A_TEAM)
    made = plan.samen_gemaakt
    if made is None:
        message = "Er staat niet bij wanneer en met wie deze lijst is gemaakt."
        hint = "Maak hem samen, en zet bij ‘samen_gemaakt’ de ‘datum’ en bij ‘aanwezig’ jullie twee namen."
        yield Hit((), message, hint)
        return
    if made.datum is None:
        yield Hit(("samen_gemaakt",), "Er staat niet bij wanneer jullie de lijst maakten.", _DAY_HINT)
    elif made.datum > plan.looptijd.start:
        message = f"De lijst is pas na het begin gemaakt: op {format_date(made.datum)}."
        hint = f"Maak hem samen vóór de eerste dag, of laat de lijst beginnen op {made.datum}."
        yield Hit(("samen_gemaakt", "datum"), message, hint)
    if absent := [name for name in _absent(plan, made.aanwezig or ()) if not re.search(_TEAM, name)]:
        lacked = "ontbrak" if len(absent) == 1 else "ontbraken"
        message = f"Bij het maken van de lijst {lacked} {join_list(absent)}."
        hint = "Maak de lijst samen. Waren jullie er allebei? Zet dan beide namen bij ‘aanwezig’."
        yield Hit(("samen_gemaakt", "aanwezig") if made.aanwezig else ("samen_gemaakt",), message, hint)


_TEAM: Final = r"(?i)\b(?:\w*team|\w*afdeling|binnendienst|buitendienst|\w*groep|\w*ploeg|iedereen)\b"
_OF_A_TEAM: Final = (
    "Maak voor ieder een eigen lijst, met die naam bij ‘professional’. Voor een doel van het hele team is er "
    "het koersplan: typ ‘spv new --soort koersplan’."
)
_DAY_HINT: Final = "Zet bij ‘samen_gemaakt’ de dag, bijvoorbeeld: datum: 2026-05-27"


def _absent(plan: Actielijst, present: tuple[str, ...]) -> Iterator[str]:
    there = _in_pieces(", ".join(present))
    made = plan.samen_gemaakt.datum if plan.samen_gemaakt else None
    for person in (plan.professional, plan.leiding_op(made or plan.looptijd.start)):
        if not any(_in_pieces(name) in there for name in called_by(person.naam)):
            yield person.naam


def _in_pieces(names: str) -> str:
    """``|de-vries|sara|``: a name may itself hold what stands between names, such as *De Vries, Sara*."""
    return f"|{'|'.join(map(slug, each_name(names)))}|"
