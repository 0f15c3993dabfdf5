"""The if-thens of a list of actions: whether they are there and help, or watch over one (AL04, AL06)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import WEEKDAYS
from spvgen.diagnostics import Severity
from spvgen.rules.actielijst.behind_dan import turned_round
from spvgen.rules.actielijst.contacts import is_contact
from spvgen.rules.actielijst.nothing import says_nothing
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import words_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie
    from spvgen.kinds.shared import AlsDan

_ENDS: Final = r"(?=\s*(?:[.,;!]|$))"
_FILLERS: Final = r"(?:(?:dan|ter plekke|op dat moment|zelf|gewoon|maar|wel|snel|daar|het|dat) )*"
_NO_HELP: Final = (
    rf"(?i)\b(?:(?:verzin|bedenk|zeg|doe|roep|vraag) je {_FILLERS}(?:iets|wat){_ENDS}|improviseer je"
    rf"|neem je (?:het|dat) (?:\w+ )?niet persoonlijk{_ENDS}|toon je (?:lef|karakter|ruggengraat){_ENDS}"
    rf"|(?:zet|leg) je je er ?(?:overheen|bij neer){_ENDS}|neem je (?:wat |even )?gas terug{_ENDS}"
    rf"|(?:zie|kijk|weet|merk) je {_FILLERS}(?:wel|vanzelf){_ENDS}"
    rf"|los je (?:het|dat) (?:zelf|wel|maar|gewoon|ter plekke|\s)*op{_ENDS}"
    r"|red je (?:je|jezelf|het) (?:er )?(?:wel|zelf|maar|eruit)|doe je (?:gewoon )?je best"
    r"|laat je het (?:er )?(?:maar |bij )*(?:zitten|bij)|maak je er het beste van"
    r"|(?:volg|vertrouw) je (?:op )?je (?:gevoel|intuïtie))\b"
)
_SAID: Final = Roles(
    {
        "seeks": """
        kijk kijken kijkt bekijk bekijken bekeken zie zien bedenk bedenken verzin verzinnen zoek zoeken
        probeer proberen regel regelen los lossen handel handelen reageer reageren speel beoordeel
        beoordelen beoordeeld overweeg overwegen bepaal bepalen bepaald beslis beslissen besloten kies
        kiezen schakel zorg pas denk voel doe doen vind vinden ga gaan pak zeg vraag weeg hangt stem stemmen
        gehandeld gekeken gezocht
    """,
        "open": """
        handig handigst verstandig verstandigst wijs wijsheid passend passende passends gepast gepaste
        geschikte (?:een|via_een)_andere?_(?:manier|weg|ingang|aanpak|insteek|route) anders_aan alternatief
        alternatieven oplossing oplossingen uitweg mouw per_(?:geval|situatie|keer) ter_plekke ter_plaatse
        op_dat_moment situatie naar_bevind creatief slim slims slimme flexibel het_beste
        beste_is nodig_is nodig_lijkt wat_kan wat_er_kan wat_mogelijk mogelijk_is wat_werkt wat_past
        hoe_verder hoe_het_verder hoe_je_(?:het|dat|verder|er|daar) toch_lukt goed_lijkt goed_voelt
        iets_anders iets_leuks ervan_af er_van_af ervan_afhangt de_omstandigheden hoe_nu_verder wat_wel_kan
        wat_er_nog wat_je_kunt wat_je_ermee wat_je_doet geval_tot waar_nodig iets_moois uit_te_slepen
        een_creatieve
    """,
        "resigns": """
        jammer pech helaas geen_ramp geen_probleem niet_erg bij_zitten
        het_(?:maar_)?(?:zitten|gaan|los|varen) het_erbij dat_erbij laat_je_het_rusten houdt_het_op houdt_op
        misschien wie_weet niet_anders kan_gebeuren hoort_erbij hoort_(?:dat|het)_er
        (?:niets|niks)_aan_de_hand er_(?:niets|niks)_van_aan niet_persoonlijk nog_een_andere ander_moment
        andere_(?:klanten|kansen|vissen) meer_vissen volgende_kans domweg het_leven nu_eenmaal
        mooie_uitdaging lach_je_het_weg
        (?:glijden|overwaaien|bezinken|passeren) leermoment een_(?:wijze_)?les schone_zaak je_waard
        iets_geprobeerd best_gedaan (?:je|het)_loslaten
        er_niet_bij_stil volgende_keer_beter leg_je_je_(?:erbij|er|daarbij) berust
        wacht_je_(?:het_)?(?:rustig_|gewoon_|maar_|even_)?af afwachten even_aan
        sla_je_(?:die_|hem_|haar_|het_|dit_|dat_)?over hoop_je hopen_we meer_geluk hoef_je_niets
        hoef_je_(?:er_)?(?:verder_)?niets
    """,
        "trusts": """
        vast_wel vast_iets vast_een vertrouwen_we vertrouw_je vertrouwen_erop ervan_uit er_van_uit red_je
        eruit_redt
        je_redt komt_het_(?:wel_|vast_|vanzelf_)?goed vanzelf gevoel intuïtie gezond_verstand
        gezonde_verstand improviseer improviseren zien_we_wel zie_je_wel wel_raad eigen_inzicht je_ervaring
        je_talent jij_het_beste zelf_het_beste zelf_wel
    """,
        "braves": """
        blijf_je_(?:gewoon_|altijd_|vooral_)?(?:rustig|kalm|positief|vriendelijk|beleefd|professioneel|jezelf|optimistisch)
        zet_je_(?:gewoon_|toch_)?door geef_je_niet_op houd?_je_vol volhouden niet_ontmoedigen uit_het_veld
        van_de_wijs niet_gek doorzetten hoofd_koel geen_zorgen niet_druk_om even_slikken extra_je_best
        ga_je_(?:gewoon_)?(?:door|verder) je_(?:uiterste_|stinkende_)?best
    """,
        "stance": """
        blijf blijft blijven wees wezen ben bent zijn houd hou houden reageer reageren treed treedt handel
        handelen gedraag straal toon tonen sta staan voel voelen doe doen ga gaan laat kom overkomen stel
        neem bewaar behoud
    """,
        "inner": """
        zelfverzekerd zelfverzekerde zelfverzekerdheid zelfvertrouwen nieuwsgierig luchtig luchtige open
        positief
        positieve vriendelijk vriendelijke beleefd rustig kalm kalmte bedaard professioneel professionele
        adequaat adequate alert scherp sterk krachtig flexibel empathisch geduldig geduld ontspannen stevig
        creatief assertief proactief enthousiast enthousiasme optimistisch vrolijk veerkracht veerkrachtig
        onbevangen authentiek jezelf cool zakelijk correct tactvol tact diplomatiek ad_rem waardig gepast
        passend sportief nuchter moedig dapper volhardend welwillend hoffelijk beheerst zelfbewust gevat
        slagvaardig spontaan soepel spontaniteit lef
    """,
        "uses": """
        gebruik gebruiken zet vertrouw vertrouwen benut benutten beroep put putten met vanuit inzetten
        leun grijp kracht
    """,
        "gift": """
        charme fantasie creativiteit ervaring humor intuïtie flair souplesse overtuigingskracht talent
        verkoopkwaliteiten verkooptalent improvisatietalent doorzettingsvermogen vindingrijkheid
        inventiviteit
        mensenkennis vakmanschap kwaliteiten vaardigheden verkooptechnieken gesprekstechnieken instinct
        babbel gevatheid levenservaring inlevingsvermogen
    """,
        "inward": "volg houd trek herpak concentreer voel gedraag troost span beheers verman bezin hervind",
        "oneself": "je_je",
        "yours": """
        (?:bepaal|beslis|kies|beoordeel|weet|bedenk)_(?:je|jij)_zelf jij_zelf aan_jou aan_jezelf oud_en_wijs
        goeddunken eigen_(?:oordeel|inschatting|afweging|keuze|gevoel)
        jouw_(?:oordeel|inschatting|afweging|keuze) je_eigen_(?:weg|manier|aanpak|plan)
        (?:jij|je)_(?:zelf_)?(?:het_)?best(?:e)?_(?:hoe|wat) weet_(?:jij|je)_(?:zelf_)?het_best aan_je_eigen
        je_hart het_lot het_toeval op_goed_geluk natte_vinger laat_je_het_(?:los|over_je|op_je)
    """,
        "puts_up": """
        in_je_kracht erdoorheen beste_kant niet_(?:zomaar_|zo_)op doorbijten bijt_je tanden_op versnelling
        adem_en er_(?:nog_|weer_)?(?:eens_|opnieuw_)?voor rug_recht
        schouders kin_omhoog kiezen_op knop_om even_door tegenaan de_moed_erin moed_houden herpak herpakt
        herpakken niet_kennen niet_klein tel_je_tot_tien
    """,
        "acts": """
        leg_je_(?:de|het|een|uit|hem|haar) nodig_je maak_je_(?:een|er|die|meteen|direct) je_belt
        zet_je_(?:het|een|die|dat|hem) ga_je_(?:langs|naar|terug|zelf_naar)
        vraag_je_(?:of|wie|wat|wanneer|welke|waar|naar|hem|haar)
        zeg_je_(?:dat|wat|op|tot|wie|welke|eerlijk|wanneer) kom_je
        geef_je_(?:hem|haar|de|het|een|aan|toe|door)
    """,
    }
)
_LEFT_ALONE: Final = _SAID.meeting(
    "seeks open -acts",
    "resigns -acts",
    "trusts -acts",
    "braves -acts",
    "stance inner -acts",
    "uses gift -acts",
    "yours -acts",
    "inward oneself -acts",
    "puts_up -acts",
)
_TO_DO: Final = words("""
    bel bellen mail mailt app appt stuur stuurt spreek spreekt noteer schrijf lees loop stel plan noem bied
    toon hang neem haal meld weten horen oefen overleg bespreek begin herhaal vertel open print rijd fiets
    drink bedank sluit verwijs verbind luister tel dag
    dagen ochtend middag avond week weken uur minuten morgen kwartier maand met samen
""").union(WEEKDAYS)
"""Something that one can do, when, or with whom: no need to read on."""
_SPOKEN: Final = re.compile(r"[‘'“\"]\w+ \w|\d")
"""A sentence to say or a number: something to go by."""
_RECORDS: Final = r"\w*(?:agenda|lijst|gegevens|mailbox|telefoon|uren|gesprekken|belletjes|crm)\b"
_CONTROL: Final = (
    r"(?i)\b(?:(?:verantwoord|rechtvaardig) je\b|verklaar je (?:\S+ ){0,8}(?:schriftelijk|waarom)\b"
    r"|leg je (?:\w+ ){0,4}verantwoording|(?:geef|lever|schrijf|stuur|mail) je (?:\w+ ){0,6}"
    r"(?:verklaring|verantwoording|waarom (?:het |dat )?niet)"
    r"|(?:laat|meld|mail|app|schrijf|vertel|leg) je (?:\S+ ){0,8}"
    r"(?:waar het (?:op|aan) (?:vast|lag|ligt|stuk|mis|bleef)\w*"
    r"|waar(?:om|door) (?:het|dat|je) (?:\w+ )?niet)"
    rf"|(?:controleert|checkt|inspecteert) \w+ (?:\w+ ){{0,3}}(?:(?:je|jouw) {_RECORDS}|of je (?:het|wel)\b)"
    rf"|(?:kijkt|loopt|trekt|gaat) \w+ (?:\w+ )?(?:je|jouw) {_RECORDS}[^.;]{{0,60}} na\b"
    r"|(?:krijg je|volgt|wacht) (?:\w+ ){0,3}(?:waarschuwing|berisping|aantekening|strafpunt\w*)"
    r"|(?:komt|gaat) (?:het|dat|dit) (?:in|naar) (?:je dossier|hr\b))"
)


def if_thens(plan: Actielijst) -> Iterator[tuple[NodePath, AlsDan]]:
    """Every if-then with its place: those of each action, and those of the list."""
    for index, action in enumerate(plan.acties):
        for at, step in enumerate(action.als_dan or ()):
            yield ("acties", index, "als_dan", at), step
    for at, step in enumerate(plan.als_dan or ()):
        yield ("als_dan", at), step


def no_help(step: AlsDan) -> str:
    """The words that leave one to oneself: *verzin je maar iets*; empty where there is something to do."""
    if says_nothing(step.dan):
        return step.dan.rstrip(" .")
    if found := re.search(_NO_HELP, step.dan):
        return found[0].strip()
    if not _TO_DO.isdisjoint(words_in(step.dan)) or _SPOKEN.search(step.dan):
        return ""
    return _LEFT_ALONE(step.dan).rstrip(" .")


def control(step: AlsDan) -> str:
    """The words by which one is called to account or watched: *verklaar je waarom niet*; empty for help."""
    found = re.search(_CONTROL, step.dan)
    return found[0].strip() if found else ""


def als_dan_ontbreekt(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er staat niet wat je doet als er iets tussenkomt, of wat er staat helpt niet.

    Een contact mislukt zelden door onwil. Meestal komt er iets kleins tussen: de voicemail, een
    secretaresse, ‘stuur maar een mailtje’. Wie daar vooraf een antwoord op heeft, gaat door. Vraag dus
    samen bij elk contact: wat doe je als …? Een antwoord dat voor alle acties geldt, zet je één keer in de
    lijst. Met ‘verzin je maar iets’, ‘kijk je wat handig is’, ‘blijf je positief’ of ‘is dat jammer’ sta je
    er op het lastigste moment alleen voor.

    Bron: het artikel over inspireren of controleren (wat doe je als je de voicemail krijgt, en wat zeg
    je?).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            vervolg: Binnen een week mail je hem twee punten.
        als_dan:

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            vervolg: Binnen een week mail je hem twee punten.
            als_dan:
              - als: hij vraagt wat het kost
                dan: zeg je op welke dag je dat laat weten.
    """
    for path, step in if_thens(plan):
        yield from _amiss(path, step)
    contacts = [(index, action) for index, action in enumerate(plan.acties) if is_contact(action)]
    if plan.als_dan or not contacts:
        return
    without = [(index, action) for index, action in contacts if not action.als_dan]
    if len(without) == len(contacts) > 1:
        message = "Bij geen enkel contact staat wat je doet als er iets tussenkomt."
        yield Hit(("acties",), message, _if_then(contacts[0][1]))
        return
    for index, action in without:
        message = f"Bij ‘{action.titel}’ staat niet wat je doet als er iets tussenkomt."
        yield Hit(("acties", index, "afspraak"), message, _if_then(action))


def _amiss(path: NodePath, step: AlsDan) -> Hits:
    """What is wrong of one if-then: its case, what it says to do, or how that reads."""
    if says_nothing(step.als):
        message = f"‘{step.als.rstrip(' .')}’: daaraan merk je niet dat het zover is."
        yield Hit((*path, "als"), message, _WHICH_CASE, quote=step.als.rstrip(" ."))
    turned = turned_round(step.dan)
    if found := no_help(step):
        message = f"‘{found}’: daarmee weet je nog niet wat je dan zegt of doet."
        yield Hit((*path, "dan"), message, _ONE_STEP, quote=found)
    elif turned:
        message = "In het document komt ‘Als …, dan’ ervoor te staan, en daar past deze zin niet achter."
        yield Hit((*path, "dan"), message, turned, severity=Severity.TIP)


_WHICH_CASE: Final = "Schrijf wat er dan gebeurt, zoals ‘als: je de voicemail krijgt’."
_ONE_STEP: Final = (
    "Bedenk samen één zin of één stap en oefen die, bijvoorbeeld: ‘vraag je wat er voor de ander nodig is, "
    "en zeg je op welke dag je erop terugkomt.’"
)


def _if_then(action: LijstActie) -> str:
    """A question to ask each other, after the sort of contact."""
    text = action.afspraak.lower()
    cases = {
        r"\bbel": ("je de voicemail krijgt", "bel je de volgende werkdag opnieuw"),
        r"mail|stuur|app": ("er na een week geen antwoord is", "bel je"),
        r"nodig|uitnodig": ("iemand niet kan", "stel je meteen een andere dag voor"),
    }
    usual = ("iemand vraagt wat het kost", "zeg je op welke dag je dat laat weten")
    if _is_habit(action, text):
        cases, usual = {}, ("het die dag niet lukt", "kies je meteen een andere dag in dezelfde week")
    when, then = next((case for words, case in cases.items() if re.search(words, text)), usual)
    return f"Vraag elkaar: wat doe je als …? Zet bij ‘als_dan’ bijvoorbeeld ‘als: {when}’ en ‘dan: {then}’."


def _is_habit(action: LijstActie, text: str) -> bool:
    """Whether it comes back with nobody in particular, and calls or writes to nobody at once.

    *Elke vrijdag: wie sprak je, en wie bel je?* asks of whom; *je belt elke dag drie klanten* calls them.
    """
    calls = re.search(r"\b(?:je|jij|u) (?:[\w’-]+ )?(?:bel|mail|stuur|app|nodig)", text) and "?" not in text
    return bool(action.frequentie and not action.contacten and not calls)
