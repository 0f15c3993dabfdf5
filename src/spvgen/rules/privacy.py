"""Privacy: what may not be recorded in a plan (V01, V02, V06)."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import join_list
from spvgen.rules.gezondheid import Tie, health_tie
from spvgen.rules.identificatie import identifiers, may_identify
from spvgen.rules.patronen import has_part, parts, role_lookup
from spvgen.rules.privacy_terms import can_tell
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import Texts, has_word
from spvgen.rules.zinsdelen import People, name_words

_NO_TEXT: Final = frozenset({"functie", "afdeling", "organisatie", "kenmerk", "id", "vingerafdruk"})
"""Keys whose value names a job, a firm or a document: *Psycholoog* says nothing about the employee."""

_PERSONAL: Final = frozenset(
    {"oorzaken", "onderbrekingen", "verlengingen", "afsluiting", "zienswijze", "negeer"}
)
_PERSONAL_KEYS: Final = frozenset({"zienswijze", "bevinding", "reden"})


def gezondheidsgegeven(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat iets over de gezondheid van de medewerker in het plan.

    Wat iemand heeft, waarom iemand ziek is of welke zorg iemand krijgt, leg je niet vast. Ook niet als
    iemand het zelf vertelt of graag wil. Praat er gerust over als de medewerker dat wil, maar schrijf het
    niet op: vragen over gezondheid horen bij de bedrijfsarts. Loopt het plan later door afwezigheid, dan zijn
    de datums bij ‘onderbrekingen’ genoeg.

    Ook bedekte woorden (‘je bent weer de oude’, ‘je zit niet lekker in je vel’) zeggen hoe het met iemand
    gaat. Dat is een waarschuwing: schrijf liever op wat er in het werk te zien is.

    Als het over anderen gaat, zoals patiënten of een heel team, is dit hooguit een waarschuwing. In het plan
    van een verpleegkundige of een andere zorgverlener mag je de ziekten van patiënten gewoon noemen. De
    melding laat nooit zien wat er staat.

    Bron: de AVG: gezondheid is een bijzonder persoonsgegeven; een werkgever legt aard en oorzaak van ziekte
    niet vast.

    Fout:
        oorzaken:
          - categorie: anders
            bevinding: Door je migraine ga je vaak eerder naar huis.
            aanpak: Je krijgt een rustige werkplek.

    Goed:
        oorzaken:
          - categorie: omstandigheden
            speelt_mee: ja
            aanpak: Je krijgt een rustige werkplek en een vast rooster.
    """
    people, told = _people(texts), set()
    of_employee = texts.values.get(("soort",), "verbeterplan") == "verbeterplan"
    who, where = ("de medewerker", "een plan") if of_employee else ("iemand zelf", "dit document")
    for path, text in _worth_a_look(texts.with_word(can_tell)):
        personal = _is_personal(path) and not people.absence
        tie = health_tie(text, people._replace(cares=people.cares and not personal), personal)
        if tie is not Tie.NONE:
            told.add(path)
        if tie is Tie.EMPLOYEE:
            message, hint = _OF_THE_EMPLOYEE if of_employee else _OF_SOMEBODY
            yield Hit(path, message, _OWN_VIEW if path[-1:] == ("zienswijze",) else hint)
        elif tie is Tie.LOOSE:
            message = (
                f"Hier staat een woord over gezondheid. Gaat het over {who}, dan hoort het niet in {where}."
            )
            part = next((f"‘{key}’" for key in reversed(path) if isinstance(key, str)), "")
            yield Hit(path, message, _IF_NOT.format(who), severity=Severity.WAARSCHUWING, likewise=part)
    for path, text in _worth_a_look(texts.with_part(VEILS)):
        from spvgen.rules.bedekt import hints_at_health  # only for a text that may hint

        if path not in told and hints_at_health(text, people.employee):
            yield Hit(path, _A_HINT.format(who, where), _WHAT_IS_SEEN, severity=Severity.WAARSCHUWING)


VEILS: Final = parts("""
    weer_de_oude meer_de_oude bijna_de_oude helemaal_de_oude niet_de_oude de_oude_bent snel_moe
    vaak_moe erg_moe zo_moe_ altijd_moe steeds_moe bent_moe er_moe_ weinig_energie geen_energie
    minder_energie meer_energie je_energie _lijf _lichaam door_spanning door_de_spanning
    tegen_drukte tegen_prikkels tegen_stress tegen_druk tegen_lawaai afwezig _vel krachten bovenop
    tandvlees batterij _accu gas_terug running roulatie achter_de_rug doorgemaakt meegemaakt te_veel
    teveel te_groot te_zwaar helemaal_op trok doorheen vermoei bekaf uitgeput doodop slaap geslapen
    voel stort boven_water van_slag opbouw volle_kracht goed_met slecht_met knap herstellende
    opgeknapt minder_aan prikkel bij_je_uit reserves in_een_dip _overgang
    de_tank_ bijtank wangen _ogen in_tranen huilde kwakkel omgevallen de_rek_ lappenmand zwart_gat
    donkere_periode jezelf
    flauw naar_drank naar_alcohol naar_bier naar_wijn
""")
"""What stands in every phrase of ``bedekt``; most texts hold none of it."""


_A_HINT: Final = "Dit kun je lezen als een hint over de gezondheid van {}. Dat hoort niet in {}."
_WHAT_IS_SEEN: Final = (
    "Schrijf wat er in het werk te zien is, met een cijfer of een datum, en wat er over tijd of "
    "taken is afgesproken. Hoe het met iemand gaat, bespreek je; dat schrijf je niet op. Gaat het over het "
    "werk zelf, zet dan bij ‘negeer’ de regel V01 met de reden en dit pad."
)


def _worth_a_look(found: Iterable[tuple[NodePath, str]]) -> Iterator[tuple[NodePath, str]]:
    """Those of the texts found that don't name a job, a firm or a person."""
    for path, text in found:
        if not _is_label(path, text):
            yield path, text


def label_may_tell(path: NodePath, text: str) -> bool:
    """Whether a label, which by itself tells nothing, has a word that may tell of health or of home."""
    return _is_label(path, text) and (has_word(text, can_tell) or has_word(text, _of_home))


_LONGEST_NAME: Final = 5  # words; what is longer is a sentence in the place of a name


def _is_label(path: NodePath, text: str) -> bool:
    """Whether a value names a job, a firm, a document or a person: no rule on what is private looks at it."""
    key = path[-1] if path else ""
    named = key == "naam" and path[0] != "evaluatiemomenten"
    return key in _NO_TEXT or (named and len(text.split()) <= _LONGEST_NAME)


_INSTEAD: Final = (
    "Haal het weg. Speelt er iets mee? Kies dan bij ‘oorzaken’ de categorie ‘omstandigheden’ met "
    "‘speelt_mee: ja’, en schrijf alleen op wat helpt. Was er een onderbreking? Zet dan alleen de datums bij "
    "‘onderbrekingen’. Kijk ook of het nog in de geschiedenis van git staat."
)
_OF_THE_EMPLOYEE: Final = (
    "Hier staat iets over de gezondheid van de medewerker. Dat hoort niet in een plan.",
    _INSTEAD,
)
_OWN_VIEW: Final = (
    "Haal het weg, ook als de medewerker het zelf zo schrijft: dit hoort bij de bedrijfsarts, en ook niet in "
    "een brief aan HR. Vraag wat hier mag komen, bijvoorbeeld: ‘Ik heb mijn reactie apart gegeven.’ Vraag HR "
    "of het plan moet wachten, zonder te zeggen waarom. Kijk ook of het nog in de geschiedenis van git staat."
)
"""What somebody says of their own health is not lost: it goes elsewhere."""
_OF_SOMEBODY: Final = (
    "Hier staat iets over iemands gezondheid. Dat hoort niet in dit document.",
    (
        "Haal het weg, en schrijf alleen wat het voor het werk betekent. Kijk ook of het nog in de "
        "geschiedenis van git staat."
    ),
)
"""For a list or a group: there are no ‘oorzaken’ and no interruptions in it."""
_IF_NOT: Final = (
    "Gaat het over {}, haal het dan weg. Gaat het over anderen of over het werk, zeg dat er dan bij (‘van "
    "klanten’, ‘in het team’), of zet bij ‘negeer’ de regel V01 met de reden en dit pad."
)


def prive_omstandigheid(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat iets over iemands privéleven in het plan.

    Wat er thuis speelt, zoals een scheiding, geldzorgen, rouw of mantelzorg, is van de medewerker zelf. Dat
    geldt ook voor geloof, afkomst, seksuele voorkeur, een strafblad of straf, een kerk of moskee, en het
    lidmaatschap van een vakbond. En voor hoe het gezin eruitziet: ‘als kostwinner’, ‘je oppas’. Voor het plan
    is alleen nodig of er iets meespeelt, en wat daarbij helpt: een ander rooster, een dag minder, later
    beginnen. Zo kan iedereen de afspraak lezen en weet alleen wie het aangaat de reden.

    Vertelt de medewerker er zelf over, dan is dat een goede aanleiding voor hulp. Schrijf ook dan de afspraak
    op, en niet wat er speelt. De melding laat nooit zien wat er staat.

    Bron: het artikel over het verbeterplan (houd rekening met persoonlijke omstandigheden); de AVG: leg niet
    meer vast dan voor het doel nodig is.

    Fout:
        aanleiding:
          omschrijving: >-
            In het vierde kwartaal haalde je 61% van je quotum. Je hebt thuis veel aan je hoofd.

    Goed:
        oorzaken:
          - categorie: omstandigheden
            speelt_mee: ja
            aanpak: Je begint op dinsdag en donderdag om 10:00 uur, tot en met 26 juni 2026.
    """
    people = _people(texts)
    soort = texts.values.get(("soort",), "verbeterplan")
    for path, text in _worth_a_look(texts.with_word(_of_home)):
        # only for a text that may tell
        from spvgen.rules.prive import is_protected, tells_private_life
        from spvgen.rules.prive_samen import tells_protected, tells_together

        personal = _is_personal(path)
        about = people._replace(cares=people.cares and not personal)
        told = has_word(text, _in_clauses) and tells_private_life(text, about, personal)
        if (told or tells_together(text)) and not _is_told_already(path, text, about, soort):
            hint = _OWN_WORDS if path[-1:] == ("zienswijze",) else _WHAT_HELPS
            hint = (
                _PROTECTED if hint is _WHAT_HELPS and (is_protected(text) or tells_protected(text)) else hint
            )
            yield Hit(path, _OF_PRIVATE_LIFE, hint if soort == "verbeterplan" else _FOR_THE_WORK)


_AT_HOME: Final = r"""
    (?:ge|echt|vecht)?scheid[\w'-]* mantelzorg[\w'-]* rouwt? rouwproces rouwverwerking schuld(?:en|sanering)
    schuldhulp[\w'-]* gokschulden beslag loonbeslag (?:kinder|zwangerschaps)wens thuis[\w'-]*
    priv[ée][\w'-]* (?:familie|gezins)(?:zorgen|situatie) (?:familie|gezins)(?:pro|omst)[\w'-]*
    relatie(?:breuk|crisis)? relatiepro[\w'-]* huwelijk[\w'-]* hypotheek (?:geld)?zorgen geldpro[\w'-]*
    weduw[\w'-]* adoptie faillissement detentie strafzaak verslaving voogdij omgangs[\w'-]* huisuitzetting
    alleenstaande? man vrouw echtgenot?e echtgenoot partner ex vriend(?:in)? baby tweeling oma opa
    (?:klein|pleeg)?kind(?:eren)? (?:schoon|stief)?(?:moeder|vader|ouders?|zoon|dochter)(?:s|tje)?
    zus(?:je)? broer(?:tje)? vakbond\w* bond fnv cnv moskee kerk synagoge \w*gebed bidt ramadan huur lasten
    relatie homo\w* lesbisch biseksueel transgender moslim\w* islamitisch christen christelijk joods?
    katholiek gereformeerd hindoe\w* afkomst nationaliteit geaardheid geloof godsdienst etniciteit
    huidskleur strafblad
    politieke seksuele partij hoofddoek keppel\w* niqab tulband geboren gevlucht
    leeftijd oud jong \w*tigste veertig vijftig zestig weg kroeg drank fles drink drinkt
"""
_MEETING: Final = """
    suikerfeest offerfeest sjabbat sabbat geloofsovertuiging kerkdienst kostwinner trouwt bruiloft verloofd
    deurwaarder incassobureau bewindvoerder huurachterstand alimentatie voorschot gokt voedselbank rechtbank
    politie verhoor taakstraf celstraf reclassering veroordeling veroordeeld verblijfsvergunning inburgering
    asielprocedure demonstratie kieslijst kandidatuur dakloos kast buren hond kat oppas gastouder crèche gezin
    tante oom neef nicht zwager schoonzus kaderwerk kaderlid opvanghuis huis woning mannen
"""
_of_home: Final = role_lookup({"home": _AT_HOME, "meeting": _MEETING})
"""Whether a word is one of those without which no text tells of private life, and if so of which."""


def _in_clauses(word: str) -> bool:
    return _of_home(word) == "home"


_OF_PRIVATE_LIFE: Final = (
    "Hier staat iets over iemands privéleven. In een plan staat alleen of er iets meespeelt, en wat helpt."
)
_WHAT_HELPS: Final = (
    "Schrijf de afspraak op en niet de reden, bijvoorbeeld: ‘Je begint op dinsdag om 10:00 uur.’ Dat er iets "
    "meespeelt, zet je bij ‘oorzaken’: categorie ‘omstandigheden’ met ‘speelt_mee: ja’, en bij ‘aanpak’ wat "
    "helpt. Gaat het over het werk zelf, of wil de medewerker dat het hier staat? Zet dan bij ‘negeer’ de "
    "regel V06 met die reden en dit pad."
)
_PROTECTED: Final = (
    "Haal het weg. Geloof, afkomst, geaardheid, leeftijd, een strafblad of een vakbond horen nooit in een "
    "plan, ook niet als de medewerker het goedvindt. Is er voor het werk iets nodig? Schrijf dan alleen de "
    "afspraak op, bijvoorbeeld: ‘Op vrijdag werk je van 07:00 tot 13:00 uur.’"
)
_OWN_WORDS: Final = (
    "Dit is de reactie van de medewerker zelf. Vraag of het zo mag blijven staan: meer mensen lezen dit "
    "plan, en de afspraak is genoeg. Wil de medewerker het zo, zet dan bij ‘negeer’ de regel V06 met die "
    "reden en dit pad."
)
_FOR_THE_WORK: Final = (
    "Haal het weg, en schrijf alleen wat het voor het werk betekent, bijvoorbeeld wie wanneer invalt. Gaat "
    "het over het werk zelf, zet dan bij ‘negeer’ de regel V06 met de reden en dit pad."
)


def _is_told_already(path: NodePath, text: str, people: People, soort: str) -> bool:
    """Whether a rule of more weight tells of this text: V01 of health, V05 of one member of a group."""
    if health_tie(text, people, personal=_is_personal(path)) is Tie.EMPLOYEE:
        return True
    if soort != "stap-rapportage":
        return False
    from spvgen.rules.herkenbaar import told_of_oneself, traces_in  # a report of a group has read it already

    return bool(traces_in(text) or told_of_oneself(text))


@lru_cache(maxsize=1)  # two rules ask for those of the plan at hand
def _people(texts: Texts) -> People:
    """The words that name the employee, and those that name the manager and HR."""
    employee = name_words(" ".join(texts.names))
    others = [texts.values.get((who, "naam"), "") for who in ("leidinggevende", "hr")]
    absence = _manages_absence(texts)
    named = name_words(" ".join(others)) - employee
    return People(employee, named, cares=absence or _cares(texts), absence=absence)


_CARE: Final = re.compile(
    r"(?i)(?<!be)zorg(?!vuldig|plicht)|verple(?:eg|gen)|ziekenhuis|kliniek|artsen?\b|huisarts|dokter|ggz\b|ggd\b"
    r"|therapeut|psycholo|psychiat|verloskund|apothe|ambulance|hospice|revalidat|tandarts|mondhygi|verpleging"
    r"|arbo|verzuim|casemanag|jeugdhulp|slachtofferhulp"
)
"""Jobs, wards and firms in which one writes about the illness of others."""


def _cares(texts: Texts) -> bool:
    """Whether it is the employee's job to care for people who are ill."""
    keys = [("medewerker", "functie"), ("medewerker", "afdeling"), ("organisatie",)]
    return any(_CARE.search(texts.values.get(key, "")) for key in keys)


_ABSENCE: Final = parts("verzuim arbodienst re-integratie ziektewet")


def _manages_absence(texts: Texts) -> bool:
    """Whether the plan is that of a team whose work it is: there the causes too are about clients."""
    keys = [("organisatie",), ("team",), ("norm", "indicator")]
    of_a_team = texts.values.get(("soort",)) == "koersplan"
    return of_a_team and any(has_part(texts.values.get(key, "").lower(), _ABSENCE) for key in keys)


def _is_personal(path: NodePath) -> bool:
    return path[0] in _PERSONAL or path[-1] in _PERSONAL_KEYS if path else False


def identificatienummer(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat een nummer of adres in het plan waarmee iemand te vinden is.

    Een burgerservicenummer mag je alleen gebruiken waar de wet dat zegt, en een verbeterplan hoort daar niet
    bij. Ook een rekeningnummer, een privéadres of een geboortedatum is voor dit plan niet nodig. Naam en
    functie zijn genoeg.

    Staat er ‘BSN’ bij, dan is dit een fout. Een los getal dat een BSN kan zijn, een rekeningnummer, een adres
    of een geboortedatum is een waarschuwing. De melding laat nooit zien wat er staat.

    Bron: de AVG en de Uitvoeringswet AVG: het burgerservicenummer gebruik je alleen als een wet het
    voorschrijft.

    Fout:
        bijlagen:
          - Kopie van de loonstrook (BSN 111222333)

    Goed:
        bijlagen:
          - Verslag van het beoordelingsgesprek van 9 december 2025
    """
    keys = {path[-1] for path in texts.values if path}
    worth_reading = may_identify(texts.whole) or may_identify(" ".join(map(str, keys)))
    for path, text in texts.values.items() if worth_reading else ():
        found = list(identifiers(text, str(path[-1]) if path else ""))
        if not found:
            continue
        certain = any(one.certain for one in found)
        message = f"Hier staat {join_list([one.what for one in found])}. Dat is voor een plan niet nodig."
        hint = "Haal het weg: naam en functie zijn genoeg."
        if not certain:
            hint += " Is het iets anders, zet dan bij ‘negeer’ de regel V02 met de reden en dit pad."
        yield Hit(path, message, hint, severity=None if certain else Severity.WAARSCHUWING)
