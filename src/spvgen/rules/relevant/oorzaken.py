"""What it comes from: causes that were looked into, and actions that take them away (codes R03 and R04)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import join_list
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.reading.related import keywords, text_of
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Actie, Ondersteuning, Oorzaak
    from spvgen.kinds.verbeterplan import Verbeterplan


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
        f"Loop met {plan.medewerker.naam} deze vragen langs: is er genoeg kennis en ervaring, zijn de "
        "doelen duidelijk en haalbaar, speelt er privé iets mee (alleen óf, nooit wat), past de beloning? "
        "Zet bij ‘oorzaken’ wat jullie vinden en wat je eraan doet."
    )
    yield Hit(("oorzaken",), message, hint)


def symptoombestrijding(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan bestrijdt het gevolg en niet de oorzaak.

    De reflex bij tegenvallende resultaten is: meer bellen, meer rapporteren, nog een training. Dat helpt
    alleen als daar ook de oorzaak ligt. Zet daarom bij elke oorzaak wat je eraan doet, en kies acties die
    de oorzaak wegnemen. ‘Hier komen we op terug’, ‘komt goed’ en ‘daar doen we niets aan’ zijn geen aanpak,
    en alleen een naam, of nog een keer wat er ontbreekt (‘er is maar één scanner’), ook niet.
    Was de norm te hoog? Dan hoort bij de aanpak welke norm nu geldt. En een cursus, een extra lijst, twee
    keer kijken of langer doorwerken helpt niet als het aan het werk zelf ligt, zoals een apparaat dat uitvalt
    of een prijslijst die achterloopt. Ook wat pas na het plan gebeurt, helpt nu niet. Heb je iets onderzocht
    en ligt het daar niet aan? Schrijf dat dan op: ‘hierin zien we geen oorzaak’.

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
        if cause.speelt_mee == "nee" or _ruled_out(cause.bevinding or ""):
            continue
        said = _no_remedy(cause, plan)
        if not cause.aanpak:
            said = f"Bij {cause.noemer} staat niet wat jullie eraan doen."
        if said:
            path = ("oorzaken", index, "aanpak")
            hint = _LOWER if said == _NOT_LOWERED else _remedy_hint(cause, plan)
            yield Hit(path, said, hint, cause.aanpak or "")
    yield from _only_symptoms(plan, causes)


_NO_CAUSE: Final = (
    r"(?i)\b(?:geen|niet (?:de|een)) (?:\w+ )?(?:oorzaak|reden|knelpunt|belemmering|probleem)\b|\bgeen rol\b"
    r"|\bspeelt (?:hier |hierin |daarin |daarbij )?niet(?: mee\b|\s*(?:[.,;]|$))"
    r"|\bligt het (?:ook )?niet\b|\bligt niet aan\b"
)


_LOOKED_INTO: Final = parts("""
    nagekeken nagegaan nagevraagd nagerekend nagezocht onderzocht uitgezocht bekeken gekeken getoetst
    gecontroleerd vergeleken doorgenomen nagemeten
""")
_ALL_WELL: Final = (
    r"(?i)^(?!.*\b(?:niet|geen|nooit|maar|behalve|alleen|pas|lager|lagere|hogere|minder|weinig|achter|hoort|mist"
    r"|ontbreekt|zou|beter)\b)"
    r".*\b(?:past|passen|klopt|kloppen|klopte|klopten|voldoet|voldoen|valt binnen|volstaat|in orde|in lijn"
    r"|(?:is|zijn|was|waren|bleek|bleken|ligt) (?:\w+ ){0,2}(?:juist|goed|passend|hetzelfde|gelijk|conform"
    r"|marktconform|voldoende|genoeg|duidelijk|haalbaar|gewoon|bekend|op peil|op orde))\b"
)
"""*Priya heeft dat nagekeken en de schaal past bij de functie*: it was looked into, and all is well."""


_PUT_OFF: Final = (
    r"(?i)(?:(?:hier|daar)(?:op|over|aan)? (?:komen|kijken|praten) (?:we|wij) [^.;]*(?:later|terug|nog)[^.;]*"
    r"|(?:dit|dat|het) (?:punt )?is (?:al |ons )?bekend[^.,;]*"
    r"|(?:als|zodra|wanneer|nadat|na) (?![^.;]*\b(?:elke?|iedere?|samen|met (?:je|jou|u))\b)"
    r"[^.;]* (?:kijken|pakken) (?:we|wij) "
    r"(?:(?:daar|hier)(?: [\w' ]+)? ?naar|(?:dit|dat|het) (?:dan )?(?:op|aan))"
    r"|(?:dit |dat )?(?:volgt|wordt|moeten we|is) (?:nog|later)[^.,;]*"
    r"|(?:dit|dat|we|wij) (?:nemen|houden|heeft|hebben) [^.,;]*(?:\bmee|in de gaten|aandacht)[^.,;]*"
    r"|(?:hier|daar) (?:is|valt|kunnen|kan) [^.,;]*(?:niets|niks|weinig) (?:aan|mee)[^.,;]*)[.!]?"
)
"""*Hier komen we later op terug*, *Dit is bekend bij de directie*: nobody does anything."""
_LATER: Final = parts("""
    terug bekend olgt ater nog mee gaten aandacht niets niks weinig kijken_w pakken_w
""")

_NO_DEED: Final = words("""
    we wij ik je jij u men iemand niemand ons onze jullie er hier daar dit dat deze die het de een dus
    hieraan hierop hierover hiermee hiervoor hierin daaraan daarop daarover daarmee daarvoor daarin
    eraan erop erover ermee ervoor niet niets niks geen weinig nooit nvt n v t nog later nader straks ooit ter
    doe doet doen ga gaat gaan zie ziet zien kom komt komen kan kun kunt kunnen moet moeten zal zullen wil
    wordt worden is zijn blijft blijven valt laat laten heb heeft hebben houden houdt nemen neemt pakken pakt
    oppakken opgepakt aanpakken aangepakt oplossen opgelost lossen lost bepalen bepaald bespreken overleg
    overleggen bekijken bezien kijken volgt zoeken uitzoeken nadenken denken leven accepteren verander
    verandert veranderen wachten afwachten loopt lopen werken gewerkt spreken onderzoeken hoort zit
    wel vanzelf gewoon verder even eerst ook misschien wellicht hopelijk helaas nu eenmaal maar toch zo zoals
    hoe wat of als dan vooralsnog voorlopig waarschijnlijk aan op over mee in uit af terug toe voor bij met te
    om door van naar tegen gaten aandacht actie acties aanpak oplossing idem dito orde goed bekend
    onbekend ongewijzigd hetzelfde zelfde nodig toepassing mogelijk moment toekomst slag onder tijd zich
    aandachtspunt idee uitgezocht onderzocht bekeken zelf
""")
"""What says neither who nor when, and of what is done only that it is."""
_LEFT: Final = tuple(
    frozenset(row.split("_"))
    for row in str.split("""
    niets niks geen weinig nvt n_v_t nog_bepalen nog_bepaald nog_kijken nader later straks volgt idem dito
    komt_goed komt_wel komen_wel komt_nog zien zie_wel ziet_wel wachten afwachten vanzelf leven accepteren
    eenmaal overleg bespreken overleggen nadenken uitzoeken uitgezocht onderzoeken onderzocht zoeken onbekend
    ongewijzigd hetzelfde blijft_zo blijft_zoals aandacht aandachtspunt gaten nemen_mee slag oppakken opgepakt
    pakken_op aanpakken aangepakt gewerkt bezien bekijken bekeken wordt_opgelost moet_opgelost toekomst
    zelf_oplossen zelf_komen niet_nodig niet_toepassing niet_mogelijk
    """)
)
"""Of these (with ``_``: all of) stands one in it: nothing is done, or nobody knows yet what."""


def _takes_nothing_away(remedy: str) -> bool:
    """Whether each sentence of a remedy says that nothing is done, or not yet what, by whom and when."""
    if has_part(remedy, _LATER) and re.fullmatch(_PUT_OFF, remedy.strip()):
        return True
    told = [one for one in sentences_in(remedy, ";") if words_in(one)]
    return bool(told) and all(map(_says_nothing, told))


def _says_nothing(sentence: str) -> bool:
    said = words_in(sentence)
    return said <= _NO_DEED and any(row <= said for row in _LEFT)


def _only_named(remedy: str, plan: Verbeterplan) -> bool:
    """*Sandra de Wit.*: who, and not what."""
    told = words_in(remedy)
    known = [one.naam for one in (plan.medewerker, plan.leidinggevende, plan.hr) if one and one.naam]
    return bool(told) and (told <= _ROLES or any(told <= words_in(name) for name in known))


_ROLES: Final = words(
    "je jij de en leidinggevende hr manager teamleider medewerker chef baas organisatie we wij"
)
_OPENS: Final = parts("er_ op_ in_ bij_ voor_ met_ de_ het_ onze_ ons_ je_ jullie_ we_ wij_")
_SAYS_LACK: Final = parts("_maar_ slechts _geen_ te_weinig te_veel onvoldoende")


def _only_lacks(remedy: str) -> bool:
    said = fold(remedy)
    if not has_part(said, _SAYS_LACK) or not said.startswith(_OPENS):
        return False
    from spvgen.rules.relevant.lacks import only_lacks  # few remedies tell of it

    return only_lacks(remedy)


_HIGH: Final = parts("hoog haalba halen realistisch ambitieus")
_NOT_LOWERED: Final = "Je schrijft dat de norm te hoog was, maar niet dat die lager wordt."
_LOWER: Final = (
    "Kies een norm die wel haalbaar is. Schrijf bij ‘aanpak’ welke norm geldt en vanaf wanneer, en zet die "
    "ook bij het doel."
)


def _no_remedy(cause: Oorzaak, plan: Verbeterplan) -> str:
    """What is wrong with a remedy that takes nothing away; empty where it may."""
    remedy, found = cause.aanpak or "", cause.bevinding or ""
    if _takes_nothing_away(remedy) or _only_named(remedy, plan) or _only_lacks(remedy):
        return f"Bij {cause.noemer} staat nog niet wat jullie eraan doen."
    if cause.categorie == "doelen" and has_part(found, _HIGH):
        from spvgen.rules.relevant.too_high import keeps_norm  # few causes tell of it

        if keeps_norm(found, remedy):
            return _NOT_LOWERED
    if "20" in remedy and (years := [int(year) for year in re.findall(_IN_YEAR, remedy)]):
        after = min(years) > plan.looptijd.einde.year and not has_part(fold(remedy), _TILL_THEN)
        return f"Deze aanpak komt pas in {min(years)}: dan is dit plan al voorbij." if after else ""
    if cause.categorie != "organisatie":
        return ""
    from spvgen.rules.relevant.more_of_it import more_of_it  # many plans have no such cause

    return more_of_it(found, remedy, GROUNDS)


_IN_YEAR: Final = r"(?<![\d.,])20[2-9]\d(?![\d.,%]\d)\b"
_TILL_THEN: Final = parts("tot_dan tot_die intussen ondertussen tijdens nu_al vooruitlopend zolang eerst")
"""What is done until then."""


def _ruled_out(finding: str) -> bool:
    """*Jij en Karim zien hierin geen oorzaak*: it was looked into, so there is nothing to do about it."""
    return re.search(_NO_CAUSE, finding) is not None or _found_well(finding)


def _found_well(finding: str) -> bool:
    """Whether it ends with what was looked into, and found to be as it should."""
    if not has_part(fold(finding), _LOOKED_INTO):
        return False
    told = sentences_in(finding)
    return bool(told) and re.search(_ALL_WELL, told[-1]) is not None


def _is_none(cause: Oorzaak) -> bool:
    """Whether all that a cause says is that there is none here."""
    found = cause.bevinding or ""
    return bool(found) and (_found_well(found) or all(map(_ruled_out, sentences_in(found))))


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
"""What people are told to do more of → the words that give it away (a team has more: ``reflexes``)."""

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
    message = f"Alle acties komen neer op meer {join_list(named, 'of')}, en geen enkele oorzaak ligt daar."
    yield Hit(("acties",), message, _instead_of_more(causes))


def _instead_of_more(causes: tuple[Oorzaak, ...]) -> str:
    """What to ask where a cause only says that too little is done; else an action that takes it away."""
    from spvgen.rules.relevant.reversed_causes import reversed_action  # few plans have reflexes only

    at_play = [cause for cause in causes if not _ruled_out(cause.bevinding or "")] or causes
    told = [(cause, reversed_action(cause.bevinding or "")) for cause in at_play]
    first, lack = next(((cause, lack) for cause, lack in told if not lack), told[0])
    found = (first.bevinding or "").rstrip(".")
    about = f"‘{found}’" if found else first.noemer
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
    from spvgen.rules.relevant.reversed_causes import reversed_action  # few plans have reflexes only

    found = [(cause.bevinding or "", cause.aanpak or "") for cause in causes]
    said = " ".join(f"{told} {remedy}" for told, remedy in found if not reversed_action(told))
    return bool(re.search(GROUNDS[reflex], said, re.IGNORECASE))
