"""Whether a text speaks of misconduct, refusal or attitude of the employee: no matter for a plan (P05)."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from spvgen.rules.zinsdelen import Clause, People, sentences
from spvgen.wording.tokens import fold


class Matter(NamedTuple):
    """What kind of matter it is, in Dutch, and the word that shows it."""

    kind: str
    quote: str


_TERMS: Final = {
    "X": (  # misconduct as a thing
        r"diefstal(?:len)?|kasdiefstal|verduistering|fraude|(?:uren|kas|declaratie|onkosten|kassa)fraude|valsheid|omkoping"
        r"|steekpenningen|agressie|geweld|bedreiging(?:en)?|intimidatie|mishandeling|vechtpartij|scheldpartij(?:en)?"
        r"|scheldwoorden|discriminatie|racisme|intimiteiten|grensoverschrijdend\w*|ongewenst_gedrag|pestgedrag|pesterijen"
        r"|leugens?|bedrog|machtsmisbruik|misbruik|misdragingen|misdraging|wangedrag|plichtsverzuim|integriteitsschending(?:en)?"
        r"|sabotage|vernieling(?:en)?|handtastelijkheden|kasgreep|drugs|drugsgebruik|alcoholgebruik|onder_invloed|dronken"
        r"|dronkenschap|\w+_(?:gedrag|toon|opmerking(?:en)?|uitspra\w+|uitlating\w*|taal|bejegening)|ongeoorloofd\w*|frauduleus|frauduleuze|agressief|intimiderend|racistisch\w*|discriminerend\w*"
        r"|seksistisch\w*|handtastelijk|gewelddadig|nevenactiviteiten|oneerlijk|zonder_te_betalen|zonder_bericht|zonder_toestemming|valse_\w+"
    ),
    "D": (  # misconduct as a deed
        r"steelt|stelen|gestolen|verduister(?:t|de|d)|fraudeer(?:t|de)|gefraudeerd|vervals(?:t|te)|bedreig(?:t|de|d)|sloeg|slaat"
        r"|geslagen|mishandeld(?:e)?|schold|scheldt|gescholden|uitgescholden|uitschold|pest|pestte|gepest|loog|liegt|gelogen"
        r"|bedroog|bedriegt|bedrogen|misdraagt|misdroeg|misdragen|intimideer(?:t|de)|ge[iï]ntimideerd|discrimineer(?:t|de)"
        r"|gediscrimineerd|saboteer(?:t|de)|gesaboteerd|vernield(?:e)?|ontvreemd(?:t|de)?|gelekt|lekte|lekt|spijbelt|gespijbeld"
        r"|meegenomen_uit|omgekocht|gevochten|vocht|doorverkocht|doorgespeeld|uit_voor|gemanipuleerd|manipuleerde|achterovergedrukt|dreig(?:t|de)|gedreigd|lastiggevallen|lastigviel|lastig|dronk|gedronken|weggenomen|wegnam|toegeëigend"
    ),
    "Y": (  # refusal
        r"weiger(?:t|de|den)|geweigerd|weigering|werkweigering|weigerachtig\w*|vertik(?:t|te)|insubordinatie|ongehoorzaam\w*"
        r"|dwarsligt|dwarslag|dwarsligg\w*|onwil|onwillig\w*|niet_bereid|naast_je_neer|wil_niet|negeer(?:t|de)|genegeerd"
        r"|tegenwerk(?:t|te|ing)|tegengewerkt|opzettelijk|moedwillig|bewust_niet|werkte?_\w*niet_mee|verzet(?:te)?_\w+|wilde|wil|wilt"
    ),
    "A": (  # attitude to work
        r"(?:werk|grond|basis)?houding|werkinstelling|instelling|(?:werk)?mentaliteit|attitude|motivatie|inzet|ongemotiveerd\w*"
        r"|niet_gemotiveerd|desinteresse|onge[iï]nteresseerd\w*|onverschillig\w*|kantjes|ongemotiveerdheid|werklust|luiheid"
        r"|gemakzucht|gemakzuchtig\w*|arbeidsmoraal|werkmoraal|onwelwillend\w*|lui|luie|brutaal|brutale|onbeschoft\w*|respectloos|(?:juiste|verkeerde)_\w+|\w+_houding|gebrek_aan_(?:motivatie|inzet|interesse|discipline|wil|betrokkenheid|respect|werklust)"
    ),
    "t": (
        r"meld(?:t|de|ing|ingen)?|gemeld|onderzoek(?:t)?|onderzocht|onderzoeken|signaleer(?:t|de)|gesignaleerd|registreer(?:t|de)"
        r"|geregistreerd|voorkom(?:t|en)|voorkwam|herken(?:t|de)|herkend|handel(?:t|de)|afgehandeld|behandel(?:t|de)|behandeld"
        r"|controleer(?:t|de)|gecontroleerd|controles?|controle|aangifte|training|cursus|protocol|beleid|klacht|klachten|zag"
        r"|gezien|ontdekt(?:e)?|te_maken_met|omgaan|omging|slachtoffer|getuige|opsporen|opsporing|verdacht|detecteer(?:t|de)"
        r"|bestrijd(?:t|en)|dossiers?|zaken|zaak|rapporteer(?:t|de)|gerapporteerd|preventie|incident|incidenten|risico|toezicht"
        r"|signalen|signaal|vastgelegd|vastleggen|beoordeel(?:t|de)|analyseer(?:t|de)|kreeg"
    ),
    "p": r"sprake_van",
    "g": r"groot|hoog|voldoende|goed|goede|prettig\w*|positief|positieve|fijn|fijne|uitstekend\w*|open|professionele?|prima|sterk|sterke|grote?|veel",
}
_NOT_THE_PERSON: Final = frozenset("systeem pinpas betaling tillen zitten bureau lichaam stoel apparaat".split())
_NOUNS: Final = frozenset("weigering werkweigering insubordinatie onwil".split())
_ORDERS: Final = frozenset("te om opdracht opdrachten instructie instructies aanwijzingen afspraken regels taken".split())
_TAKES: Final = frozenset("nam neemt genomen meegenomen gepakt pakte mee".split())
_DRINKS: Final = frozenset("dronk gedronken".split())
_LIQUOR: Final = frozenset("alcohol bier wijn drank jenever".split())
_WISHES: Final = frozenset("wilde wil wilt".split())
_QUALITIES: Final = frozenset("agressief oneerlijk intimiderend discriminerend gewelddadig frauduleus frauduleuze".split())
_LACKS: Final = frozenset("ontbreekt ontbrak mist miste schort".split())
_POINTS: Final = frozenset("motivatie inzet instelling werklust".split())
_OWNED: Final = _POINTS | {"houding"}
"""Neutral words: only a matter of attitude where something is said to be wrong with them."""


@cache
def _rows() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((role, re.compile(pattern)) for role, pattern in _TERMS.items())


@lru_cache(maxsize=4096)
def _conduct_role(word: str) -> str:
    return next((role for role, pattern in _rows() if pattern.fullmatch(word)), "")


def _role(word: str, written: str) -> str:
    return _conduct_role(word)


_JOINED: Final = (
    "niet bereid", "niet mee", "niet gemotiveerd", "onder invloed", "verzet", "gebrek aan", "naast je neer", "bewust niet",
    "zonder ", " gedrag", "houding", " toon", "valse ", "uit voor", "opmerking", "uitspra", "uitlating",
)  # fmt: skip
"""What only counts once its words are joined."""


def _worth_reading(folded: str) -> bool:
    """Whether any word can be about conduct; cheap, and true for too much."""
    words = re.findall(r"[^\W\d_]{3,}", folded)
    return any(_conduct_role(word) in _KINDS for word in words) or any(part in folded for part in _JOINED)


_KINDS: Final = {
    "X": "wangedrag", "D": "wangedrag", "Y": "iets niet willen doen", "A": "de houding van de medewerker",
}  # fmt: skip


def out_of_place(text: str, people: People) -> Matter | None:
    """The first word of misconduct, refusal or attitude that is about the employee, or None."""
    if not _worth_reading(fold(text)):
        return None
    for sentence in sentences(text, people, _role):
        subject = next((clause.subject for clause in sentence if clause.subject), "")
        for clause in sentence:
            for role, tells in _TELLING.items():
                if role in clause.roles and tells(clause, clause.subject or subject):
                    word = next(word for word in clause.words if word.role == role)
                    return Matter(_KINDS[role], text[word.start : word.end])
    return None


_OF_OTHERS: Final = re.compile(r"[XDYA][adw]?[vbCM][dao]*[Oq]|[XYA]a*[Oq]|[Oq][a]*[XYA]|o[a]*[XYA]|C[dao]*q.*D")
_SUBJECT_OF_WORK: Final = re.compile(r"T[dao]*[XDYA]|t[^OJE]*[XA]|t[vpM]*[da]*Y|[XA].*t")


def _is_elsewhere(clause: Clause, subject: str) -> bool:
    return bool(_OF_OTHERS.search(clause.roles)) or subject == "O" or clause.has(_NOT_THE_PERSON)


def _thing(clause: Clause, subject: str) -> bool:
    """*Fraude met declaraties*; not where it is denied, done by others, or the subject of the work."""
    if clause.has(frozenset({"zonder_toestemming"})) and not clause.has(_TAKES):
        return False
    said_of_someone = any(word.role == "X" and word.text not in _QUALITIES for word in clause.words) or subject in tuple("JE")
    return said_of_someone and not (
        _is_elsewhere(clause, subject) or _SUBJECT_OF_WORK.search(clause.roles) or clause.find("N[dap]*X")
    )


def _deed(clause: Clause, subject: str) -> bool:
    """*Je hebt gelogen*, *je bedreigde een collega*; not *je bent bedreigd*."""
    if clause.has(frozenset({"lastig"})) and not clause.has(frozenset({"viel", "valt", "vielen"})):
        return False
    if clause.has(frozenset({"uit_voor"})) and not clause.has(frozenset({"maakte", "maakt", "gemaakt"})):
        return False
    if clause.has(_DRINKS) and not clause.has(_LIQUOR):
        return False
    suffered = clause.find("Z.*D|D.*Z") and not clause.find("h")
    return subject in tuple("JEW") and subject != "W" and not suffered and not clause.find("C[dao]*q.*D|ND")


def _refusal(clause: Clause, subject: str) -> bool:
    """*Je weigert mee te werken*; not *je weigerde een klant zonder pas*, and not *de klant weigerde*."""
    if subject == "O" or clause.find("N[dap]*Y"):
        return False
    if clause.has(_WISHES) and not clause.find("[JE].*N.*w$"):  # je wilde de training niet volgen
        return False
    if subject not in tuple("JE") and not clause.has(_NOUNS):
        return False
    to_do = clause.has(_ORDERS)
    return to_do or not (clause.find("[Oq]") or _SUBJECT_OF_WORK.search(clause.roles))


def _attitude(clause: Clause, subject: str) -> bool:
    """*Je werkhouding*, *je bent ongemotiveerd*; not *een goede houding bij het tillen*."""
    if _is_elsewhere(clause, subject) or _SUBJECT_OF_WORK.search(clause.roles):
        return False
    neutral = all(word.text in _POINTS for word in clause.words if word.role == "A")
    if clause.find("[JE]w?h?N[a]*A") or (clause.has(_LACKS) and not clause.find("Av")):  # je toont geen motivatie
        return True
    owned = all(word.text in _OWNED for word in clause.words if word.role == "A")
    if (owned and not clause.find("[JP]a*A")) or clause.find("Av[da]*w"):
        return False
    praised = clause.find("g") and not clause.find("N")
    return not praised and not (neutral and not clause.find("N|w$|Z"))


_TELLING: Final = {"X": _thing, "D": _deed, "Y": _refusal, "A": _attitude}
