"""Whether a text takes for granted that the employee will leave (P03)."""

import re
from functools import cache, lru_cache
from typing import Final

from spvgen.rules.zinsdelen import Clause, People, sentences
from spvgen.wording.tokens import fold

_TERMS: Final = {
    "X": (  # the exit as a thing
        r"ontslag|ontslag(?:dossier|procedure|aanvraag|traject|vergunning|brief|datum|verzoek)|ontbinding(?:sverzoek|sprocedure)?"
        r"|be[eë]indiging(?:sovereenkomst|straject)?|vaststellings-?overeenkomst|vso|exit(?:gesprek|traject|regeling)?"
        r"|outplacement(?:traject)?|vertrek(?:regeling|datum)?|uitdiensttreding|opzegging|afvloeiing(?:sregeling)?|ontslagronde"
        r"|einde|ontslagroute"
    ),
    "Y": r"dienstverband|dienstbetrekking|arbeids-?overeenkomst|arbeidscontract|contract|aanstelling|baan|arbeidsrelatie|samenwerking",
    "y": (  # what ends it
        r"eindigt|eindigen|stopt|stoppen|be[eë]indig(?:d|t|en)?|te_be[eë]indigen|ontbonden|ontbind(?:t|en)|opgezegd|opzeg(?:t|gen)"
        r"|afloopt|ophoudt|houdt|af|op|kwijt|verliest|verlies|loopt|einde"
    ),
    "D": r"ontslagen|ontsla|ontslaan|ontslaat|weggestuurd|wegsturen|vertrekken|vertrekt|weggaan|uit_dienst|uitdienst",
    "W": r"directie|organisatie|werkgever|management|bedrijf",
    "s": r"afscheid",
    "G": (  # that it will happen, or is already arranged
        r"volgt|volgen|onvermijdelijk|onafwendbaar|onontkoombaar|besloten|besluit|vast|vaststaat|klaar|klaarligt|aangevraagd"
        r"|aanvragen|vragen|voorbereid|voorbereiden|bereiden|rest|overgaan|start|starten|gestart|ingezet|inzetten|zetten|gang"
        r"|leid\w*_tot|leidt|leiden|zal|zullen|zult|gaat|gaan|wordt|worden|komt|doel|einddoel|rond|geregeld|opgesteld|ondertekend|zeker|feit"
        r"|enige|resteert|gericht|bedoeld|onderbouwen|toewerken|werken|afgesproken|ingediend|indienen|dienen|tekenen|tekent"
        r"|getekend|is|gepland|ligt|staat|krijgt|krijg|bieden|biedt|aangeboden|aanbieden|gevolg|nodig|onderdeel|sluiten|maken|leggen|legt|voorleggen|bouwen|opbouwen|loopt|niets_anders_dan|sturen|zetten"
    ),
    "t": (
        r"behandel(?:t|de|en)|verwerk(?:t|te|en)|begeleid(?:t|de)|adviseer(?:t|de)|registreer(?:t|de)|schrijf(?:t)?|stelt"
        r"|toets(?:t|te)|beoordeel(?:t|de)|controleer(?:t|de)|cursus|training|kennis|bereidt|regelt|plant|meldt|verlengt"
    ),
    "k": (  # it is looked into, or kept from happening
        r"onderzoek(?:en|t)|onderzocht|overweeg|overwegen|overwogen|bespreken|besproken|bespreek|bekijken|bekeken|bezien"
        r"|beslissen|beoordelen|voorkom(?:t|en)|vermijd(?:t|en)|tegengaan|risico|uitgesloten|denkbaar|mag|mogen|dreigt"
        r"|afwegen|afgewogen|mogelijkheden|mogelijkheid|afhankelijk|hangt|gevreesd|bang|vrees|vreest|nagaan|hopen|hoop"
        r"|sluiten_niet_uit|liever|behouden|optie|opties|beeld"
    ),
}
_AT_ONCE: Final = frozenset("dienstverband dienstbetrekking arbeidsovereenkomst arbeidscontract aanstelling".split())
"""Employment that needs no *je* to be the employee's; a *contract* can be a client's."""

_SETTLED: Final = (  # not where the sentence denies it
    r"\b(?:uitkomst|afloop|uitslag)\b[^.,;]{0,40}\b(?:staat|is|ligt)\b[^.,;]{0,15}\b(?:vast|bekend|bepaald)\b",
    r"\b(?:besluit|beslissing)\b[^.,;]{0,40}\b(?:afscheid|ontslag|vertrek)[^.,;]{0,20}\bgenomen\b|\b(?:besluit|beslissing) is (?:al|reeds) genomen",
    r"\b(?:je|jouw) functie\b[^.,;]{0,20}\b(?:komt|wordt|is)\b[^.,;]{0,20}\bvrij\b",
    r"\bwegen (?:scheiden|gaan (?:uiteen|uit elkaar))|\bscheiden (?:onze|zich|de) wegen\b|\b(?:gaan|wij|we)\b[^.,;]{0,30}\buit elkaar\b"
    r"|\bop zoek naar (?:een )?andere? (?:baan|werk|werkgever)\b",
    r"\blaatste (?:stap|kans|poging|formaliteit)\b[^.,;]{0,15}\bv[oó][oó]r(?:dat)?\b[^.,;]{0,25}\b(?:vertrek|ontslag|afscheid|weg)",
    r"\bopvolg(?:er|ster)\b[^.,;]{0,30}\b(?:klaar|gevonden|aangenomen|geworven|begint)\b",
    r"\bvacature\b[^.,;]{0,15}\b(?:je|jouw) (?:functie|plek|baan)\b|\b(?:je|jouw) (?:functie|plek|baan)\b[^.,;]{0,25}\b(?:vergeven|vacature)\b",
    r"\bdossier\w*\b[^.,;]{0,30}\b(?:ontslag|ontbinding|afscheid|je vertrek)\b",
    r"\b(?:formaliteit|voor de vorm)\b[^.;]{0,30}\b(?:ontslag|afscheid|vertrek)|\b(?:plan|traject)\b[^.,;]{0,30}\b(?:formaliteit|voor de vorm)\b",
    r"\b(?:je|jouw) laatste (?:werkdag|dag (?:is|bij|in dienst))\b",
    r"\bgaan er ?van ?uit\b[^;]{0,40}\b(?:vertrekt|weggaat|ontslag|afscheid)\b",
    r"\b(?:ga|gaat|zoek|zoekt)\b[^.,;]{0,15}\b(?:alvast|vast|maar|op zoek)\b[^.,;]{0,20}\bander(?:e)? (?:baan|werk|werkgever)\b",
    r"\bje (?:moet|zult|zal|gaat) (?:dan |daarna |ons |hier )?(?:weg\b|vertrekken\b(?! (?:om|naar|op tijd))|verlaten\b)"
    r"|\bje (?:weg|vertrekken) (?:moet|zult|zal|gaat)\b|\b(?:organisatie|bedrijf) (?:te |moet |zult |gaat )?(?:verlaten|verlaat)\b",
    r"\b(?:verlaat|verlaten|vertrekt bij|weg bij)\b[^.,;]{0,15}\b(?:de organisatie|het bedrijf|onze organisatie|ons bedrijf|ons\b|de dienst)",
)
_DENIED: Final = (  # the denial is what settles it
    r"\bgeen (?:plek|plaats|toekomst|rol)\b[^.,;]{0,20}\b(?:voor je|voor jou|bij ons|binnen|in (?:ons|de organisatie|het bedrijf|het team))",
    r"\b(?:bij ons|hier|binnen \w+)\b[^.,;]{0,15}\bgeen (?:plek|plaats|toekomst)\b",
    r"\b(?:voor je|voor jou|met je|met jou)\b[^.,;]{0,30}\bgeen (?:plek|plaats|toekomst|rol)\b",
    r"\b(?:ga|gaan|gaat|kunnen|willen)\b[^.,;]{0,25}\b(?:niet|nooit) (?:meer )?(?:met je|met jou) (?:verder|door)\b|\b(?:met je|met jou)\b[^.,;]{0,15}\bniet (?:meer )?(?:verder|door)\b",
    r"\b(?:je|jouw|de|het|jou) (?:tijdelijke )?(?:\w*contract|arbeidsovereenkomst|dienstverband|aanstelling|arbeidscontract)\b[^.;]{0,25}"
    r"\bniet (?:meer )?(?:worden |wordt )?(?:verlengd|verlengen|voortgezet|omgezet|door)\b"
    r"|\bverlengen\b[^.,;]{0,10}\b(?:je|jouw)\b[^.,;]{0,15}\b(?:contract|overeenkomst|dienstverband|aanstelling)\b[^.,;]{0,10}\bniet\b",
    r"\b(?:verwachten|geloven|denken)\b[^.;]{0,20}\bniet\b[^.;]{0,25}\b(?:haalt|lukt|redt|halen)\b"
    r"|\bgaan er ?van ?uit\b[^;]{0,30}\bniet\b[^;]{0,15}\b(?:haalt|halen|lukt|lukken|redt|redden)\b",
    r"\b(?:zet|zetten)\b[^.,;]{0,25}(?:overeenkomst|contract|dienstverband|aanstelling)\b[^.,;]{0,10}\bniet\b[^.,;]{0,10}\bvoort\b",
    r"\bwerkt? (?:je |jij |u )?(?:hier|bij ons)\b[^.;]{0,40}\bniet (?:meer|langer)\b",
    r"\b(?:je|jij|u)\b[^.,;]{0,35}\bniet (?:langer|meer) (?:welkom|in dienst|bij ons|hier)\b"
    r"|\bniet (?:langer|meer) (?:bij ons|hier|in dienst) (?:blijven|werken)\b",
)


_OURS: Final = ("opvolg", "organisatie", "bedrijf", "team", "afdeling")
"""Others that can stand in such a sentence while it is about the employee."""


@cache
def _settled() -> re.Pattern[str]:
    return re.compile("|".join(_SETTLED))


@cache
def _denied() -> re.Pattern[str]:
    return re.compile("|".join(_DENIED))


_PARTS: Final = (
    "ontsl", "dienst", "overeenkomst", "contract", "aanstelling", "eindig", "eëindig", "vso", "exit", "outplac", "vertrek",
    "opzeg", "zegg", "afscheid", "ontbind", "ontbonden", "afvloei", "uitkomst", "afloop", "uitslag", "genomen", "toekomst", "geen p", "geen rol", "verder",
    " door", "wegen", "uit elkaar", "laatste", "opvolg", "vacature", "formaliteit", "de vorm", "dossier", "verwachten",
    "geloven", "denken", "gaan er", "welkom", "weg", "hier", "bij ons", "op zoek", "andere baan", "ander werk", "andere werk", "verla", "blijven", "baan", "vrij",
)  # fmt: skip


def _worth_reading(folded: str) -> bool:
    """Whether a text can be about leaving at all; cheap, and true for too much."""
    return any(part in folded for part in _PARTS)


@cache
def _rows() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((role, re.compile(pattern)) for role, pattern in _TERMS.items())


@lru_cache(maxsize=4096)
def _exit_role(word: str) -> str:
    return next((role for role, pattern in _rows() if pattern.fullmatch(word)), "")


def _role(word: str, written: str) -> str:
    return _exit_role(word)


# --- Judging ---------------------------------------------------------------------------------------


def presumed_exit(text: str, people: People, lenient: bool) -> str:
    """The words that take the exit for granted; empty where there are none.

    ``lenient``: in *gevolgen* a *kan* anywhere in the sentence will do.
    """
    folded = fold(text)
    if not _worth_reading(folded):
        return ""
    for sentence in sentences(text, people, _role):
        if sentence and not (lenient and _hedged(sentence)) and (span := _span(sentence, folded)):
            return text[span[0] : span[1]]
    return ""


def _hedged(sentence: list[Clause]) -> bool:
    return any("K" in clause.roles for clause in sentence)


def _span(sentence: list[Clause], folded: str) -> tuple[int, int] | None:
    for clauses in [[clause] for clause in sentence] + [sentence]:
        start, end = clauses[0].words[0].start, clauses[-1].words[-1].end
        if found := _idiom(clauses, folded[start:end]):
            return start + found.start(), start + found.end()
    for index, clause in enumerate(sentence):
        if _presumes(clause, sentence[:index]):
            words = [word for word in clause.words if word.role not in tuple(",<")]
            return words[0].start, words[-1].end
    return None


def _idiom(clauses: list[Clause], said: str) -> re.Match[str] | None:
    roles = " ".join(clause.roles for clause in clauses)
    others = (word for clause in clauses for word in clause.words if word.role in "Oq")
    if re.search("[Kk]|^[?]", roles) or not all(word.text.startswith(_OURS) for word in others):
        return None
    denied = _denied().search(said)
    return denied if denied or "N" in roles else _settled().search(said)


_OF_OTHERS: Final = re.compile(r"[XYD][ad]*[vMC][dao]*[Oqo]|o[a]*[XY]|b[dap]*[XYD]|C[dap]*[XYD]")
_THEIRS: Final = re.compile(r"[JPE][a,]*Y|Y[a]*[vM][JE]|YMw?E")


def _presumes(clause: Clause, before: list[Clause]) -> bool:
    if clause.find("[KkN]|^[?]|^[&]") or _OF_OTHERS.search(clause.roles) or clause.subject == "O":
        return False
    if clause.find("^[R<]") and (any(one.find("[Kk]") for one in before) or (before and before[-1].find("N"))):
        return False
    return any(told(clause) for told in (_exit_follows, _employment_ends, _is_dismissed, _farewell))


def _exit_follows(clause: Clause) -> bool:
    """*Ontslag volgt*, *je vertrek is onvermijdelijk*, *we bieden een vaststellingsovereenkomst aan*."""
    things = [word.text for word in clause.words if word.role == "X"]
    if not things or clause.find("[JE]t|t[JE]"):
        return False
    loose = all(thing in ("vertrek", "einde") for thing in things)
    return bool(clause.find("[JPE]a*X|X[a]*v[JEP]|Xv[da]*Y" if loose else "X")) and bool(clause.find("[GZy]"))


def _employment_ends(clause: Clause) -> bool:
    """*Je contract eindigt*, *we beëindigen het dienstverband*; not *je tijdelijke contract loopt af*."""
    if not clause.find("Y.*y|y.*Y"):
        return False
    if clause.has(frozenset({"tijdelijke", "bepaalde", "jaarcontract", "vorige", "eerdere"})):
        return False
    ends = [word.text for word in clause.words if word.role == "y" and word.text not in ("af", "op", "loopt", "houdt")]
    apart = clause.has(frozenset({"loopt", "houdt", "zeggen", "zegt", "zeg"})) and clause.has(frozenset({"af", "op"}))
    return bool(ends or apart) and (bool(_THEIRS.search(clause.roles)) or clause.has(_AT_ONCE))


def _is_dismissed(clause: Clause) -> bool:
    """*Je wordt ontslagen*, *we ontslaan je*, *je gaat uit dienst*; not *je vertrekt om 8.00 uur naar de klant*."""
    if not clause.find("[JE]") or clause.find("Dv[da]*w"):
        return False
    if clause.has(frozenset({"vertrekken", "vertrekt", "weggaan"})):
        return clause.has(frozenset({"moet", "zult", "zal", "definitief"})) and not clause.find("n")
    return bool(clause.find("D"))


def _farewell(clause: Clause) -> bool:
    """*We nemen afscheid (van je)*; not of an old habit, and not the employee of a client."""
    if not clause.find("s") or (clause.subject == "J" and not clause.find("[CMv]J")):
        return False
    return bool(clause.find("sw?v[JE]|v[JE]w*s")) or clause.has(frozenset({"elkaar"})) or not clause.find("sw?v|v[da]*ws")
