"""Whether a text tells what somebody's private life is like: loss, divorce, money, care at home (V06).

Whether something plays a part may be written, and what helps; never what it is.
"""

import re
from itertools import pairwise
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.clause_words import FAMILY, FURTHER_KIN, KIN
from spvgen.rules.reading.clauses import Clause, People, sentences
from spvgen.rules.reading.patterns import any_of, one_of, role_lookup, words
from spvgen.wording.tokens import fold

_ROWS: Final = {
    "X": r"""
        echtscheiding(?:en)? vechtscheiding scheidingsprocedure mantelzorg mantelzorger mantelzorgtaken
        rouwproces rouwverwerking relatieproblemen relatiebreuk relatiecrisis huwelijksproblemen
        (?:geld|gezins|familie|priv[ée]|thuis)-?(?:zorgen|problemen) schuldsanering schuldhulpverlening
        loonbeslag (?:zwangerschaps|kinder)wens omgangsregeling gokschuld gokschulden huisuitzetting
        schuldsaneringstraject
    """,
    "S": """
        scheiding schulden rouw huwelijk hypotheek faillissement detentie strafzaak verslaving voogdij adoptie
    """,
    "Y": "zieke zorgbehoevende dementerende overleden pasgeboren gehandicapte",
    "k": """
        zit zat ligt lag zitten zaten liggen lagen kamp kampt kampte verwerk verwerkt verwerkte worstelt
        worstelde verleen verleent verleende loopt liep
        bevindt bevond
    """,
    "H": r"(?:thuis|priv[ée]-?|gezins|familie)(?:situatie|omstandigheden) thuisfront priv[ée]leven",
}
"""Letters beside those of ``clause_words``.

``X`` private in itself, ``S`` where it is theirs, ``Y`` says of family how they are, ``k`` to go through it;
``H`` is the home, which tells nothing without trouble beside it.
"""
_role: Final = role_lookup(_ROWS)

_KIN: Final = words(KIN)
_CARE: Final = words("""
    geboorte geboren overleden overleed overlijden begrafenis opvang oppas ophaalt haalt brengt ziek zieke
    werkloos verzorgt verzorgen zorg zorgt scheiden gescheiden verhuist weg thuis
""")
_SCHOOL: Final = re.compile(
    r"\b(?:haal|haalt|breng|brengt)\b.*\b(?:school|opvang|crèche)\b|\b(?:opvang|oppas) voor\b"
)
_COMPANION: Final = re.compile(
    r"\b(?:als steun|erbij|aanwezig|(?:bij|naar|tijdens) (?:het|dit|dat|een|elk) (?:\w+ )?\w*gesprek)\b"
)
"""Whom somebody takes along to a talk; that is a right, and tells nothing."""
_HARD: Final = any_of("""
    moeilijk(?:e)? lastige? zware? drukke? onrustige? instabiele? ingewikkelde? gespannen spanningen zorgen
    problemen ruzies? onrust gedoe verdriet
""")
_HOME: Final = re.compile(
    r"\b(?:problemen|zorgen|ruzie|spanningen|onrust|gedoe) "
    r"(?:thuis|priv[ée]|in (?:je|de) (?:privésfeer|familie))\b"
    r"|\bthuis (?:\w+ )?(?:problemen|zorgen|ruzie|spanningen|onrust|gedoe|veel aan \w+ hoofd)\b"
    r"|\bhet (?:erg |heel |nu )?thuis (?:erg |heel |nu )?(?:moeilijk|zwaar|lastig|druk)\b"
    r"|\b(?:gaat|ging|loopt|liep) (?:het )?(?:\w+ )?(?:thuis|priv[ée]) (?:\w+ )?"
    r"niet (?:goed|lekker|makkelijk)\b"
    r"|\b(?:thuis|priv[ée]) (?:gaat|ging|loopt|liep) (?:het )?(?:\w+ ){0,2}(?:niet|slecht|moeizaam)\b"
    r"|\bpriv[ée] (?:\w+ ){0,2}(?:zware?|moeilijke?|lastige?) (?:tijd|periode|jaar)\b"
    r"|\bpriv[ée] veel (?:zorgen|problemen|verdriet|spanning\w*|onrust)\b"
    r"|\bpriv[ée] (?:speelt|speelde|spelen|is|was) (?:er )?(?:\w+ )?(?:veel|van alles)\b"
    r"|\bveel aan \w+ hoofd (?:thuis|priv[ée])\b"
)
"""*Je hebt thuis veel aan je hoofd*, in a folded clause."""
_BROKEN: Final = re.compile(
    r"\b(?:ben|bent|is|was) bezig met (?:een|de|haar|zijn|je) (?:adoptie|scheiding)$"
    r"|\b(?:loon)?beslag (?:ge\w+ )?op (?:je|jouw|zijn|haar|mijn) (?:loon|salaris)\b"
    r"|\b(?:ga|gaan|gaat|ging|wil|wilt) (?:je |ik |nu |binnenkort |misschien )?scheiden$"
    r"|\b(?:je|ik|jij|hij|zij|ze) rouwt?\b|\brouwt om\b"
    r"|\bpartner (?:gaan|gingen|is|zijn|zit) (?:\w+ )?(?:uit elkaar|werkloos|weg|zonder werk|baan kwijt)\b"
    r"|\b(?:hypotheek|huur|vaste lasten|rekeningen) (?:\w+ )?niet (?:meer )?(?:\w+ )?betalen\b"
)
_PARENTS: Final = "(?:je|jouw|mijn) (?:ouders|moeder|vader)"
_OWN: Final = re.compile(
    r"\b(?:je|jouw|mijn|zijn|haar) (?:ex(?![\w-])|(?:relatie|huwelijk|verkering) "
    r"(?:(?:is|was|ging|raakte|liep) )?(?:(?!met\b)\w+ ){0,3}"
    r"(?:uit|over|stuk\w*|verbroken|beëindigd|voorbij|strandde)$)"
    rf"|\b(?:woont|woon|trok|trekt) (?:je |jij |ik )?(?:\w+ ){{0,2}}(?:bij|in bij) {_PARENTS}\b"
    rf"|\bbij {_PARENTS} (?:\w+ )?(?:woont|woon|intrekt|introk|ingetrokken)\b"
    r"|\balleenstaande (?:moeder|vader|ouder) (?:ben|bent|heb|hebt|is|was|had)\b"
    r"|\b(?:je|jij|ik) (?:ben|bent|word|wordt|werd) (?:\w+ ){0,3}"
    r"(?:weduw(?:e|naar)|vader|moeder|opa|oma)\b(?! van (?:ons|het|de|dit)\b)"
    r"|\b(?:ben|bent) (?:\w+ )?alleenstaande? (?:moeder|vader|ouder)\b"
    r"|\b(?:je ligt|je lag|lig je) (?:\w+ ){0,2}in scheiding\b|\bje bent (?:\w+ )?gescheiden\b"
    r"|\b(?:je|jouw) (?:echt)?scheiding\b|\bje de kinderen (?:\w+ ){0,4}om de (?:andere )?week\b"
    r"|\bbij (?:je|jou) weg (?:is|ging|gegaan|gelopen)\b"
    r"|\bzit(?: je)? (?:\w+ ){0,6}in de kroeg\b|\baan de (?:drank|fles)\b"
    r"|\b(?:je|jij) (?:\w+ )?drinkt? (?:\w+ )?(?:te veel|stevig)\b|\bdrink je (?:\w+ )?(?:te veel|stevig)\b"
    r"|\bruzie met (?:je|jouw) (?:partner|man|vrouw|ouders|ex)\b"
    r"|\b(?:heb|hebt|had) (?:je )?een (?:relatie|affaire|verhouding) met (?:een|je) collega\b(?!')"
)
"""What is theirs, also in a condition and beside others."""
_BELONGS: Final = re.compile(
    r"\b(?:lid|leden|bestuurslid|kaderlid)(?: \w+){0,2}? van (?:(?:de|een|je) )?(?:\w*bond|fnv|cnv)\b"
    r"|\bvakbondslid\b|(?<!door )(?<!bij )(?<!of )(?<!or )(?<!or, )\b(?:je|jouw|mijn) (?:vak)?bond\b"
    r"(?! (?:of|en|te|laten|mee|erbij|raadplegen|vragen)\b)"
    r"|\b(?:je|jij|ik) (?:\w+ ){0,2}bidt?\b|\bbidt? (?:je|ik)\b|\b(?:door|vanwege|wegens) (?:de )?ramadan\b"
    r"|\b(?:tijdens|in) de ramadan (?:was|ben|had|heb|werkte) je\b"
)
"""*Je bent lid van de vakbond*, *je bidt*: what somebody believes, or belongs to.

That anybody may be assisted *door je vakbond* tells of nobody that he belongs to one.
"""
_SPECIAL: Final = re.compile(
    r"\b(?:ben|bent) (?:\w+ ){0,2}(?:homo\w*|lesbisch|biseksueel|transgender|non-binair|moslim\w*|islamitisch"
    r"|christen|christelijk|jood|joods|katholiek|protestants?|gereformeerd|hindoe\w*|boeddhist\w*|atheïst\w*)\b"
    r"|\b(?:je|jouw|mijn) (?:\w+e )?(?:afkomst|nationaliteit|geaardheid|geloof|godsdienst|etniciteit"
    r"|huidskleur|strafblad|politieke (?:voorkeur|kleur|mening)|seksuele (?:voorkeur|geaardheid))\b"
    r"|\b(?:heb|hebt) (?:je )?een strafblad\b"
    r"|\b(?:je|jij) (?:\w+ )?stemt? (?:\w+ )?op (?:een|de) (?:\w+ )?partij"
    r"|\b(?:draag|draagt) (?:je |jij )?(?:een |je )?(?:hoofddoek|keppel\w*|niqab|tulband)\b"
    r"|\b(?:ben|bent) (?:\w+ ){0,3}(?:geboren|gevlucht)(?: en|$)"
    r"|\b(?:ben|bent) (?:\w+ )?te (?:oud|jong)\b"
    r"|\b(?:de|bijna|al) (?:vijftig|zestig|veertig) (?:gepasseerd|voorbij|bent|ben)\b"
)
"""What the law protects most: belief, conviction, orientation, origin, age, a record."""
_AGE: Final = re.compile(
    r"\b(?:op|gezien|vanwege|door|wegens|met|van|voor) (?:je|jouw) "
    r"(?:leeftijd\b|\w*tigste(?= (?:gaat|ga|kun|leer|valt|nog|is|ben)|$))"
)
"""*Voor iemand van jouw leeftijd*: beside whomever."""
_WORSHIP: Final = re.compile(
    r"\b(?:ga|gaat|ging)\b(?: \S+){0,4}? naar (?:de|een|je) (?:moskee|kerk|synagoge)\b"
    r"(?! (?:om|voor|met|te)\b)"
    r"|\bnaar het \w*gebed\b"
)
_ON_ITS_DAY: Final = re.compile(r"\b(?:elke|iedere|wekelijks|(?:vrij|zater|zon)dag\w*|vrijdaggebed)\b")
"""Who goes there for the work goes when there is some."""
_PAYROLL: Final = re.compile(r"\b(?:verwerk|boek|bereken|administreer|registreer)\w*\b.*\bloonbeslag\b")
_STRANGERS: Final = words("u uw mevrouw meneer dhr mw mevr afval stroom stromen")
"""Beside these it is about a customer, or about rubbish."""
_THIRD: Final = words("zijn haar z'n")
_COWORKERS: Final = re.compile(
    r"\w*(?:collega|teamlid|medewerker|verkoper|leidinggevende|manager|teamleider)"
)
_MENTIONED: Final = re.compile(
    rf"\b(?:{one_of(FAMILY)}|ex"
    r"|(?:echt|vecht)?scheiding|schulden|hypotheek|rouw|begrafenis|overlijden|mantelzorg\w*|kinderopvang"
    r"|thuissituatie|priv[ée]-?(?:situatie|leven|omstandigheden|problemen)|familieomstandigheden)\b(?!-)"
)


def mentions_private_life(text: str) -> bool:
    """Whether a text has any word of private life, of whomever: for an answer about nothing else."""
    return bool(_MENTIONED.search(fold(composed(text))))


def is_protected(text: str) -> bool:
    """Whether what a text tells has no place in a plan, whatever the employee thinks of it."""
    said = fold(composed(text))
    return any(one.search(said) for one in (_SPECIAL, _AGE, _BELONGS, _WORSHIP))


def tells_private_life(text: str, people: People, personal: bool) -> bool:
    """Whether a text tells of somebody's private life, of the employee or of a colleague.

    ``personal`` says that it stands where the plan speaks of the employee, even without naming them.
    """
    whole = re.sub(r"\b[\w']+- (?:en|of) ", "", composed(text))  # je hypotheek- en pensioenadviezen
    by_employer = not personal and bool(_ADDRESSED.search(fold(whole))) and not _QUOTED.search(whole)
    read = sentences(whole, people, lambda word, written: _role(word))
    return any(
        _tells(clause, personal, by_employer and _has_helper(sentence))
        and not (clause.find(_LISTED) and _may_come_along(sentence))
        for sentence in read
        for clause in sentence
    )


_LISTED: Final = "^[,&<w]{0,4}[JP]a*F(?:&.*|[,&]*)$"
_ALONG: Final = re.compile(
    r"\b(?:iemand|wie|wie je wilt)\b.*\b(?:mee|meenemen|meebrengen|bijstaan|erbij|naast je)\b"
    r"|\b(?:neem|breng) (?:gerust|vooral)\b.*\bmee\b|\bmee naar (?:het|een|elk|dat) gesprek\b"
    r"|\b(?:laten|mag|kunt|kun) (?:je |jij )?(?:\w+ ){0,4}(?:bijstaan|vergezellen|begeleiden)\b"
)


def _may_come_along(sentence: list[Clause]) -> bool:
    """*Je mag iemand meenemen: een collega, je zus*: whoever may come to a talk tells nothing."""
    return bool(_ALONG.search(" ".join(word.text for clause in sentence for word in clause.words)))


def _tells(clause: Clause, personal: bool, has_helper: bool) -> bool:
    said = " ".join(word.text for word in clause.words if word.role != ",")
    if clause.find("[Oq]M[da]*[XS]v[JE]"):  # een cliënt met loonbeslag van jou
        return False
    if clause.has(_STRANGERS) or _PAYROLL.search(said):
        return False
    if (
        clause.find(r"[JP][a,&]*[XS](?![vpT])|[XS]v[JPE]")
        or _OWN.search(said)
        or _AGE.search(said)
        or (not has_helper and _has_kin(clause, said, personal))
    ):
        return True
    if clause.find("^[,&<]*[?]") or _is_of_others(clause):
        return False
    burdened = bool(clause.find("H")) and re.search(rf"\b{_HARD}\b", said)
    worships = clause.find("[JE]") and _WORSHIP.search(said) and _ON_ITS_DAY.search(said)
    told = burdened or worships or any(one.search(said) for one in (_HOME, _BROKEN, _BELONGS, _SPECIAL))
    return bool(told) or _goes_through(clause, personal)


_HANDLES: Final = re.compile(
    r"^(?:na|bij) (?:een )?\w+ "
    r"(?!(?:ben|was|heb|had|kun|kon|werkte?|voel|voelde|zit|zat|ga|ging|kwam|viel)\b)\w+ je\b"
)
"""*Na een scheiding wijzig je de polis*: what is done for clients."""


def _goes_through(clause: Clause, personal: bool) -> bool:
    """*Door geldzorgen*, *je zit in een scheiding*; where the plan speaks of the employee, *mantelzorg*."""
    said = " ".join(word.text for word in clause.words if word.role != ",")
    if _HANDLES.search(said):
        return False
    if clause.find(r"C[da]*[XS](?![vpT])") or (personal and clause.find(r"^[,&<]*[da]*[XS](?![vpT])")):
        return True
    parted = clause.words[-1].text == "gescheiden" and clause.find("Z")
    return bool(clause.subject and (parted or clause.find(r"[hZk][daiwJEnM]*[XS](?![vpT])")))


def _has_kin(clause: Clause, said: str, personal: bool) -> bool:
    """*Je dochter*; of children and partners only with care or loss beside them."""
    if _COMPANION.search(said) and not clause.has(_CARE):
        return False
    for found in re.finditer(r"[JP][aY]*F", clause.roles):
        owner, kin = clause.words[found.start()], clause.words[found.end() - 1]
        if kin.text.startswith("partner") and clause.roles[found.end() : found.end() + 1] in tuple("bi"):
            continue  # je partner in de wijk, bij de gemeente
        known = personal or owner.text not in _THIRD or "E" in clause.roles[: found.start()]
        if known and (kin.text in _KIN or clause.has(_CARE) or _SCHOOL.search(said)):
            return True
    return False


_ADDRESSED: Final = re.compile(r"\b(?:je|jij|jou|jouw)\b")
_QUOTED: Final = re.compile(r"[‘“”\"]|(?:^|\W)'(?=\w)|: *'")
_OWN_KIN: Final = words(f"{KIN} {FURTHER_KIN} partner")
_AT_HAND: Final = words("""
    helpt leert staat werkt rijdt loopt doet legt laat kijkt oefent vervangt bakt verkoopt kent komt weet
    neemt springt pakt draait voert begeleidt rekent maakt wijst geeft
""")
_IN_TROUBLE: Final = words("wonen inwonen wachten bevallen kliniek ziekenhuis hospice zwanger dement")


def _has_helper(sentence: list[Clause]) -> bool:
    """*Mijn vader komt naast je staan*: whoever of the manager's own family works there too."""
    said = [word.text for clause in sentence for word in clause.words]
    if _AT_HAND.isdisjoint(said) or not (_CARE | _IN_TROUBLE).isdisjoint(said):
        return False
    return any(whose in ("mijn", "m'n") and kin in _OWN_KIN for whose, kin in pairwise(said))


def _is_of_others(clause: Clause) -> bool:
    """Whether anybody but a colleague is spoken of: a customer, a pupil, a family one works with."""
    others = [word.text for word in clause.words if word.role in "Oqo"]
    return any(not _COWORKERS.match(text) for text in others)
