"""Whether a text takes for granted that the employee will leave (P03)."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from spvgen.rules.zinsdelen import Clause, People, sentences
from spvgen.wording.tokens import fold


class Presumed(NamedTuple):
    """A clause that takes the exit for granted: its place in the text, and whether that is certain."""

    start: int
    end: int
    certain: bool


# --- Words ------------------------------------------------------------------------------------------

_TERMS: Final = {
    "X": (  # the exit as a thing
        r"ontslag|ontslag(?:procedure|aanvraag|traject|vergunning|brief|datum)|(?:arbeids)?ontbinding(?:sverzoek|sprocedure)?"
        r"|be[eë]indiging(?:sovereenkomst|straject)?|vaststellings-?overeenkomst|vso|exit(?:gesprek|traject|regeling)?"
        r"|outplacement(?:traject)?|vertrek(?:regeling|datum)?|uitdiensttreding|opzegging|opzegtermijn|afvloeiing(?:sregeling)?"
        r"|afscheid|einde_\w+|kantonrechter|ontslagroute"
    ),
    "Y": r"dienstverband|dienstbetrekking|arbeids-?overeenkomst|arbeidscontract|contract|aanstelling|baan|arbeidsrelatie",
    "y": (  # what happens to employment
        r"eindigt|eindigen|stopt|stoppen|be[eë]indig(?:d|t|en)|ontbonden|ontbind(?:t|en)|opgezegd|opzeg(?:t|gen)|afloopt"
        r"|ophoudt|ophouden|afgelopen|loopt_af|zeg|zegt|zeggen|kwijt|verlies|verliest"
    ),
    "D": r"ontslagen|ontsla|ontslaan|ontslaat|weggestuurd|wegsturen|vertrekken|weggaan|uit_dienst|uitdienst|eruit",
    "G": (  # that it will happen, or is already arranged
        r"volgt|volgen|onvermijdelijk|onafwendbaar|onontkoombaar|besloten|besluit|vast|vaststaat|vaststaan|klaar|klaarligt"
        r"|aangevraagd|aanvragen|vragen|voorbereid|voorbereiden|bereiden|rest|restant|over|overgaan|start|starten|gestart|ingezet"
        r"|inzetten|gang|leidt|leiden|zal|zullen|gaat|gaan|wordt|worden|komt|einddoel|doel|rond|geregeld|opgesteld|ondertekend"
        r"|zeker|feit|enige|resteert|eindigt|gericht|bedoeld|onderbouwen|onderbouwing|toewerken|werken|afgesproken|ingediend"
        r"|indienen|dienen|tekenen|getekend|is|gepland|regelen|voor|naar|ligt|staat|nemen|neem"
    ),
    "t": (
        r"behandel(?:t|de|en)|verwerk(?:t|te|en)|begeleid(?:t|de)|adviseer(?:t|de)|registreer(?:t|de)|schrijf(?:t)?|stelt"
        r"|toets(?:t|te)|beoordeel(?:t|de)|controleer(?:t|de)|cursus|training|kennis|dossiers?|bereid(?:t)"
    ),
    "k": (  # it is looked into, or kept from happening
        r"onderzoek(?:en|t)|onderzocht|overweeg|overwegen|overwogen|bespreken|besproken|bespreek|bekijken|bekeken|bezien"
        r"|beslissen|beoordelen|voorkom(?:t|en)|voorkomen|vermijd(?:t|en)|tegengaan|risico|uitgesloten|denkbaar|mag|mogen"
        r"|afwegen|afgewogen|mogelijkheden|mogelijkheid|afhankelijk|hangt|plaats|gevreesd|bang|vrees|vreest|nagaan|na_te_gaan"
    ),
}

_FIXED: Final = (
    r"\b(?:uitkomst|afloop|uitslag|besluit|beslissing)\b[^.,;]{0,25}\b(?:staat|is|ligt)\b[^.,;]{0,15}"
    r"\b(?:vast|genomen|bekend|duidelijk|bepaald)\b",
    r"\b(?:al|reeds|inmiddels)\b[^.;]{0,20}\b(?:besloten|besluit genomen|beslissing genomen)\b[^.;]{0,40}\b(?:vertrek|afscheid|ontslag|"
    r"dienstverband|contract|verder)\b",
    r"\bgeen (?:plek|plaats|toekomst|rol)\b[^.,;]{0,20}\b(?:voor je|voor jou|bij ons|binnen (?:ons|de|het)|in (?:ons|de organisatie|het bedrijf))",
    r"\b(?:zien|zie|hebben|is er|heb je)\b[^.,;]{0,20}\bgeen toekomst\b",
    r"\b(?:niet|nooit)\b[^.,;]{0,15}\b(?:met je|met jou) (?:verder|door)\b|\b(?:met je|met jou)\b[^.,;]{0,15}\bniet (?:verder|door)\b",
    r"\bwegen (?:scheiden|gaan (?:uiteen|uit elkaar))\b|\bscheiden (?:onze|zich|de) wegen\b|\bgaan (?:we|wij) uit elkaar\b",
    r"\b(?:contract|arbeidsovereenkomst|dienstverband|aanstelling|arbeidscontract)\b[^.;]{0,25}\bniet (?:meer )?(?:worden )?"
    r"(?:verlengd|verlengen|voortgezet|omgezet)\b|\bverlengen\b[^.,;]{0,25}\bcontract\b[^.,;]{0,10}\bniet\b",
    r"\blaatste (?:stap|kans|poging|formaliteit)\b[^.,;]{0,15}\bv[oó][oó]r(?:dat)?\b[^.,;]{0,20}\b(?:vertrek|ontslag|afscheid|einde|weg)\w*",
    r"\b(?:opvolg(?:er|ster)|vervang(?:er|ster))\b[^.,;]{0,30}\b(?:al|klaar|gevonden|aangenomen|geworven|ingewerkt)\b",
    r"\bvacature\b[^.,;]{0,15}\b(?:voor )?(?:je|jouw) (?:functie|plek|baan)\b|\b(?:je|jouw) (?:functie|plek|baan)\b[^.,;]{0,25}"
    r"\b(?:vergeven|vervuld|ingevuld door|vacature)\b",
    r"\bdossier\w*\b[^.,;]{0,30}\b(?:ontslag|ontbinding|afscheid|vertrek)\b|\b(?:formaliteit|voor de vorm)\b[^.,;]{0,30}"
    r"\b(?:ontslag|afscheid|vertrek|plan|traject)\b|\b(?:plan|traject)\b[^.,;]{0,30}\b(?:formaliteit|voor de vorm)\b",
    r"\b(?:je|jouw) laatste (?:werk)?dag\b[^.,;]{0,12}\b(?:is|wordt|valt)\b",
    r"\b(?:verwachten|geloven|denken)\b[^.;]{0,20}\bniet\b[^.;]{0,25}\b(?:haalt|lukt|gaat lukken|redt|halen)\b"
    r"|\bgaan er(?:van uit| vanuit)\b[^.;]{0,30}\b(?:niet (?:haalt|lukt|redt)|vertrekt|weggaat|ontslag)\b",
    r"\b(?:ga|gaat|zoek|zoekt) (?:alvast|vast|maar)\b[^.,;]{0,20}\b(?:ander(?:e)? (?:baan|werk)|iets anders)\b",
    r"\b(?:kun|kan|kunt) (?:je|jij|u)\b[^.,;]{0,20}\bniet (?:langer |meer )?(?:bij ons |hier |in dienst )?(?:blijven|werken blijven)\b"
    r"|\bje\b[^.,;]{0,15}\bniet (?:langer|meer) (?:welkom|in dienst|bij ons)\b",
    r"\bje moet (?:dan )?(?:weg|vertrekken|op zoek naar (?:een andere|ander))\b",
)
"""Ways to say that it is settled; within one sentence."""

_THREAT: Final = r"\b(?:je|jouw|uw) (?:aller)?laatste kans\b"


@cache
def _fixed() -> re.Pattern[str]:
    return re.compile("|".join(_FIXED))


@cache
def _threat() -> re.Pattern[str]:
    return re.compile(_THREAT)


@cache
def _hints() -> re.Pattern[str]:
    """What a text must hold to be worth reading; cheap."""
    return re.compile(
        r"ontsl|dienstverb|dienstbetr|overeenkomst|contract|aanstelling|be[eë]indig|vso\b|exit|outplac|vertrek|uitdienst"
        r"|uit dienst|opzeg|afscheid|ontbind|afvloei|kantonrecht|vast|besl|toekomst|geen pl|verder|wegen|uit elkaar|laatste"
        r"|opvolg|vervang|vacature|formaliteit|de vorm|dossier|verwachten|gaan er|blijven|welkom|weg\b|andere baan"
    )


@cache
def _term_rows() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((role, re.compile(pattern)) for role, pattern in _TERMS.items())


@lru_cache(maxsize=4096)
def _exit_role(word: str) -> str:
    return next((role for role, pattern in _term_rows() if pattern.fullmatch(word)), "")


def _role(word: str, written: str) -> str:
    return _exit_role(word)


# --- Judging ---------------------------------------------------------------------------------------


def presumed_exit(text: str, people: People, lenient: bool) -> Presumed | None:
    """The first clause that takes the exit for granted, or None.

    ``lenient``: in *gevolgen* a *kan* anywhere in the sentence will do.
    """
    folded = fold(text)
    if not _hints().search(folded):
        return None
    for sentence in sentences(text, people, _role):
        hedged = lenient and any("K" in clause.roles for clause in sentence)
        for index, clause in enumerate(sentence):
            before = sentence[index - 1] if index else None
            if not hedged and _presumes(clause, before):
                return Presumed(clause.words[0].start, clause.words[-1].end, certain=True)
    return None


def _presumes(clause: Clause, before: Clause | None) -> bool:
    return False
