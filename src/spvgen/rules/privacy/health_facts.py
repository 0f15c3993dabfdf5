"""Ways in which a clause tells that somebody has, gets or undergoes something (V01).

The letters of the roles: ``clause_words`` and ``health_terms``. Whose it is, is for ``health`` to say.
"""

import itertools
import re
from typing import Final

from spvgen.rules.privacy.health_terms import CLINICS
from spvgen.rules.reading.clauses import Clause
from spvgen.rules.reading.patterns import words


def is_told(clause: Clause) -> bool:
    """Whether a clause tells of health as a fact, of whomever it is about."""
    return any(tells(clause) for tells in _TELLING)


# --- Being ill -------------------------------------------------------------------------------------

_OFTEN: Final = words("""
    vaak regelmatig opnieuw steeds weer veelvuldig frequent keer maal herhaaldelijk telkens elke iedere
""")
_REPORTS: Final = words("meldt meld melden")
_REPORTED: Final = words("gemeld")
_CAME: Final = words("stond staat zit zat kwam komt bleef meldde thuis lag ging kwamen")
_BEFELL: Final = words("ben bent")


def _is(clause: Clause) -> bool:
    """*Je bent ziek*, *ziek gemeld*; reporting sick in the present tense is mostly a rule of the house."""
    if not clause.find("Y") or clause.find(r"^[da]*Jw+Z"):  # je hond is ziek
        return False
    if any(word.role == "Y" and word.text.endswith(("gemeld", "gemeldt")) for word in clause.words):
        return True
    if clause.has(_REPORTS):
        return clause.has(_OFTEN) or bool(clause.find("h"))
    reported = clause.find("h") and clause.has(_REPORTED)
    return bool(reported or clause.find("Z|^[?]Y|^[dca]*Y(?!w)|^[dca]*E[dca]*Y[dca]*,?$")) or clause.has(
        _CAME
    )


def _is_lately(clause: Clause) -> bool:
    """*Je bent hersteld*, *je re-integreert*, *je bent bevallen*: words that can mean other things too."""
    if not clause.subject or clause.find("[Oq]|^[da]*Jw+Z"):
        return False
    if any(word.text.startswith("arbeidstherap") for word in clause.words):
        return True
    if clause.has(words("bevallen")):
        return clause.has(_BEFELL) or bool(clause.find("y[vi]"))
    return bool(clause.find(rf"{_WHO}Z.*y|Z[JE].*y|{_WHO}.*yZ")) or any(
        "ntegreer" in word.text for word in clause.words
    )


_WHO: Final = "(?<![CMbvinlTp])[JE]"
"""Who it is told of: not *het gesprek met jou is uitgevallen*."""


# --- Because of it ---------------------------------------------------------------------------------

_BECAUSE: Final = r"C[dacpI]*(?:cv[da]*)?(?:[XSUYDB]|sL)"
_BY: Final = words("door wegens vanwege ivm i.v.m. in_verband_met als_gevolg_van ten_gevolge_van")
AWAY: Final = words("""
    afwezig thuis uitgevallen uitviel viel gemist miste mist verzuimd verzuimde verlet uit langer weg
    afgemeld afwezigheid verstek afgezegd vrij
""")
HOMEWARD: Final = words("huis")
_TAKEN_OVER: Final = words("""
    overgenomen overneemt overnam ingevallen inviel invalt vervangen vervangt verving waargenomen
    waarnam
""")


def _cause(clause: Clause) -> bool:
    """*Door ziekte miste je de training*, but not where somebody's work was taken over."""
    if clause.find("C[da]*V"):
        return clause.has(AWAY) and clause.has(_BY)
    if any(word.role == "X" and word.text.endswith("redenen") for word in clause.words):
        return True
    return bool(clause.find(_BECAUSE)) and not _taken_over(clause) and not clause.find("twC[da]*X")


def _taken_over(clause: Clause) -> bool:
    """*Over* only at the end: *nam haar klanten over*, but not *de scholing over …*."""
    return clause.has(_TAKEN_OVER) or [word.text for word in clause.words if word.role != ","][-1:] == [
        "over"
    ]


_REASON: Final = words("door wegens vanwege ivm i.v.m. in_verband_met")


def is_reason_alone(sentence: list[Clause], at: int) -> bool:
    """*Wegens een chemokuur.*: a sentence that is no more than that."""
    clause = sentence[at]
    named = any(word.role == "X" and word.text.endswith("beperking") for word in clause.words)
    alone = all(other is clause or not other.roles.strip(",") for other in sentence)
    return alone and bool(clause.find("^C[dac]*[XDB][dac,]*$")) and clause.has(_REASON) and not named


# --- Having it -------------------------------------------------------------------------------------

_HAD: Final = words("""
    doorlopen gehad gekregen opgelopen ontwikkeld doorgemaakt overwonnen ondergaan meegemaakt geweest
    overgehouden
""")
_PARTICIPLE: Final = r"(?:ge|be|ver|her|ont|aan|af|op|uit|in|door)\w+(?:d|t|en)"


def _has(clause: Clause) -> bool:
    """*Je hebt (al jaren) ADHD*, but not *je hebt ADHD bespreekbaar gemaakt*."""
    if not clause.find("h.*(?:[XSUVB]|s[a&]*L)|[XSUVB].*h"):
        return False
    if clause.find("[Tvinbp][da]*[XSUVB]|[XSUVB][^&]*t"):
        return False
    told = itertools.takewhile(lambda word: word.role != "&", clause.words)
    done = [word.text for word in told if word.role == "w" and re.fullmatch(_PARTICIPLE, word.text)]
    return not done or clause.has(_HAD)


def _with(clause: Clause) -> bool:
    home = clause.find("n[da]*w") and clause.has(HOMEWARD)  # naar huis met hoofdpijn
    if clause.find("M[da]*s[a&]*L.*k"):  # met een gebroken heup thuis zit
        return not clause.find("[Oq]")
    return bool(clause.find("M[da]*[XSVB]")) and bool(home or clause.find("[kZyh]"))


def _exists(clause: Clause) -> bool:
    """*Er is een tumor gevonden*; only told where it is known of whom."""
    return bool(clause.subject == "" and clause.find("Z.*X|X.*Z")) and clause.has(words("er"))


def _hinders(clause: Clause) -> bool:
    """*Een hernia weerhield je van tillen*."""
    return bool(clause.find("[XSB].*[JE]")) and clause.has(_HINDERS)


def _suffers(clause: Clause) -> bool:
    """*Je gezondheid laat het niet toe*; *over je gezondheid* speaks of it only."""
    return clause.has(words("gezondheid")) and bool(clause.find("(?:^|[^TMbvinlptw])[JP]a*I"))


# --- Of whoever buys, or of nobody ----------------------------------------------------------------

_DIETS: Final = ("allergie", "allergieën", "allergisch", "intolerantie", "diabetes", "coeliakie")
_SERVED: Final = words("""
    bon bonnen keukenbon bestelling bestellingen bestellijst gerecht gerechten ingrediënt ingrediënten recept
    recepten menu menu's menukaart buffet lunch diner ontbijt taart taarten gebak brood maaltijd maaltijden
    keuken tafel tafels reservering reserveringen etiket etiketten verpakking schap toonbank gluten lactose
    dieetkaart dieetlijst allergenen allergenenkaart allergenenlijst intakeformulier behandelkaart klantkaart
    afspraakkaart kleuring
""")
"""What is made and sold: an allergy beside it is that of whoever it is made for."""


_FOR_ALL: Final = words("voorlichting workshop lezing themamiddag webinar")
"""What somebody who treats tells a whole team."""


def is_of_no_one(clause: Clause) -> bool:
    """*Op iedere bon met een allergie zet je een vinkje*, *er was niemand met een notenallergie*."""
    if not clause.find("[JPE]") and (
        clause.has(words("niemand")) or (clause.find("A") and clause.has(_FOR_ALL))
    ):
        return True
    diet = any(word.role in "XY" and word.text.endswith(_DIETS) for word in clause.words)
    return diet and clause.has(_SERVED)


# --- Being treated ---------------------------------------------------------------------------------

_VISIT: Final = r"[bnMC][dJP]?a*Q|k.*dQ"
_VISIT_DOCTOR: Final = r"[bnC][dJP]?a*m"
_OPERATED: Final = words("""
    wacht wachten ondergaan ondergaat onderging herstelt herstellen herstellende hersteld wachtlijst
""")
_HAD_ONE: Final = words("operatie ingreep behandeling")
_ADMITTED: Final = words("""
    ontslag verblijf terecht opgenomen lag ligt gelegen beland belandde verbleef ontslagen zit zat valt
    viel ontvangt terechtgekomen terechtkwam
""")
_GETS: Final = words("krijg krijgt kreeg gekregen")
_HINDERS: Final = words(
    "weerhoudt weerhield belemmert belemmerde hindert hinderde dwong dwingt beperkt parten put putten putte"
)
_WEARS: Final = words("""
    draagt droeg gedragen zit zat loopt liep gelopen gebruikt gebruikte hebt had kreeg
""")
_TESTED: Final = words("positief besmet getest")
_VISITING: Final = words("""
    doorgestuurd doorsturen doorverwijzen geweest gaat ging loopt liep doorverwezen verwezen behandeld
    onder_behandeling controle bezoek spreekuur bezocht afspraak afspraken
""")
_MEETING: Final = words("samenwerking overleg bespreken overlegd besproken overlegt om")
_TREATED: Final = words("onder_behandeling")
_CHECKED: Final = words("in_behandeling onder_controle_van onder_controle_bij")
_ADVISES: Final = words("""
    voorgeschreven gezegd geadviseerd aangeraden afgeraden raadt verwezen doorverwezen denkt adviseert
    behandelt zegt doorgestuurd gestuurd
""")
_TALKS: Final = words("gesprek gesprekken afspraak bezoek consult contact")
CONCLUDES: Final = """
    vindt vond vastgesteld concludeert concludeerde oordeelt oordeelde adviseert adviseerde geadviseerd
    advies oordeel op_advies_van verklaart verklaarde acht achtte constateert constateerde bevestigt
    bevestigde
"""
"""What somebody who treats or examines does, with a term of health behind it."""
_FINDS: Final = words(f"""
    {CONCLUDES} stelt stelde volgens zegt zei geeft gaf schrijft schreef bepaalt bepaalde beoordeelt
    beoordeelde geweest gesproken bezocht opgeroepen verwezen spreekuur langs goedkeuring overleg raadde
    afgeraden afgekeurd goedgekeurd
""")


def _gets(clause: Clause) -> bool:
    """*Je krijgt medicatie*, *je draagt een gehoorapparaat*, *je testte positief op corona*."""
    medication = clause.find("D") and clause.has(_GETS)
    aid = clause.find("g") and clause.has(_WEARS)
    tested = clause.find("V") and clause.has(_TESTED)
    return bool(medication or aid or tested)


def _is_admitted(clause: Clause) -> bool:
    """*Je lag in het ziekenhuis*, *je zit in de Ziektewet*, *je hebt een operatie gehad*."""
    operated = clause.find("[IB]") and clause.has(_OPERATED)
    had = clause.find("h[da]*I|[JE][da]*Ih") and clause.has(_HAD_ONE) and clause.has(words("gehad"))
    return bool(operated or had or (clause.has(_ADMITTED) and clause.find("[inp][da]*I|i[da]*Q")))


_REGISTER: Final = words("doelgroepregister")
_STANDS: Final = words("staat stond sta valt viel zit opgenomen ingeschreven aangemeld")


def _is_registered(clause: Clause) -> bool:
    """*Je staat in het doelgroepregister*: who is in it can't work as others can."""
    return clause.has(_REGISTER) and clause.has(_STANDS)


def _undergoes(clause: Clause) -> bool:
    """*Je slikt medicijnen*, *je lijdt aan migraine*, *je bent in therapie*."""
    return bool(clause.find("[ks].*[XDB]|[XDB].*k|[ks][da]*S|s[da]*I|s[in]dL|Z.*[in][da]*B"))


_TRADE: Final = words("""
    offerte offertes contract contracten order orders demo presentatie levering leveringen storing storingen
    installatie onderhoud factuur facturen inkoper inkoopafdeling opdracht project account laptops software
    klantbezoek klantgesprek verkoopgesprek adviesgesprek aanbesteding training trainingen overleg stage
""")
_CLINICS: Final = words(CLINICS)


def _visits(clause: Clause) -> bool:
    """*Je loopt bij een psycholoog*; at work one speaks of people or of a subject with them."""
    if clause.find("[OqT]") or (clause.has(_CLINICS) and clause.has(_TRADE)):
        return False
    return bool(clause.has(_ADVISES) and clause.find("[mQ].*[JE]")) or _is_seen(clause)


_LEAVES: Final = words("weg vrij eerder later vrije vrijaf uitklokken afwezig")


def _is_seen(clause: Clause) -> bool:
    """*Je bent onder behandeling bij de arts*, *je gaat naar de fysio*, *je mag weg voor de fysio*."""
    if clause.has(_MEETING):
        return False
    if clause.find("p[dJP]?a*[mQ](?!v)") and clause.has(_LEAVES):
        return True
    if clause.find(_VISIT_DOCTOR) and clause.has(_VISITING):
        return True
    if clause.has(_CHECKED) and clause.find("[mQ]"):
        return True
    if clause.has(_TREATED) and clause.find("[mQ].*[mQ]|[JE]Z.*m|Z[JE].*m"):
        return True
    return bool(clause.find(_VISIT)) and bool(clause.find("[Zhk]"))


def _doctor(clause: Clause) -> bool:
    """*De bedrijfsarts vindt dat …*, *je bent bij de arboarts geweest*; not *je kunt naar de arboarts*."""
    if clause.has(_TALKS) and clause.find("[JP]w[Mbl][da]*A") and "K" not in clause.roles:
        return True
    return bool(clause.find("A")) and clause.has(_FINDS) and not clause.find("[KTOq]")


_BEING: Final = (_is, _is_lately, _cause, _exists, _has, _with, _suffers, _hinders)
_TREATMENT: Final = (_gets, _is_admitted, _is_registered, _undergoes, _visits, _doctor)
_TELLING: Final = _BEING + _TREATMENT
