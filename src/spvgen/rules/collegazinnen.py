"""What one clause says of a named colleague, and what stands beside it of somebody else (V07)."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.rules.patronen import NUMBER_WORDS, guarded_search, one_of
from spvgen.rules.together import Roles

_WHO: Final = "dienaam"
"""Stands in a sentence for a name."""
_SEVERAL: Final = rf"(?:\d[\d.,]*|een|één|geen|nul|{NUMBER_WORDS})"
_NO_DEGREE: Final = one_of("""
    later eerder ander andere anders onder zonder ouder jonger langer over weer meer zeker verder weg kamer
    nummer
""")
"""Words in *-er* that compare nothing of how somebody works, or nothing by themselves."""
_OF_YOU: Final = r"(?:(?:bij|van) jou|(?:die|dat) van (?:jou|mij)|jij|jou|ik|mij|je collega)"
_COMPARED: Final = (
    (
        "dan_jij dan_jou dan_ik dan_mij dan_die dan_dat dan_bij dan_van dan_je",
        (
            rf"\b(?!(?:{_NO_DEGREE})\b)[a-zë]{{4,}}ere? (?:\w+ ){{0,3}}dan {_OF_YOU}\b"
            r"|\b(?:al|veel|ver) verder dan (?:jij|jou|ik)\b"
        ),
    ),
    (
        "jij_pas ik_pas jij_nog jij_er ik_er",
        rf"\b(?:jij|ik) (?:pas|nog niet|er (?:maar |slechts )?{_SEVERAL})\b",
    ),
    ("jou_was jou_waren", rf"\b(?:bij|van) jou (?:waren|was) (?:het er|het|er) {_SEVERAL}\b"),
    (
        "boven_jou onder_jou op_jou boven_die onder_die boven_dienaam onder_dienaam op_dienaam",
        rf"\b(?:ver|net|ruim|flink|duidelijk|ook) (?:boven|onder|voor op) (?:jou|die van jou|{_WHO})\b",
    ),
    ("van_dienaam", rf"\b(?:gelijk aan|op|net als|als) (?:die|dat) van {_WHO}\b(?! (?:hal|afdeling|groep))"),
    (
        "die_dienaam dat_dienaam waarop_dienaam waar_dienaam",
        (
            r"\b(?:score|cijfers?|omzet|resultaat|resultaten|tempo|niveau|aantal) "
            rf"(?:die|dat|waarop|waar) {_WHO}\b"
        ),
    ),
    ("na_dienaam", rf"\bna {_WHO} (?:de|het) (?:beste|snelste|sterkste|slechtste|traagste|meeste)\b"),
    (
        "bij_jou over_jou naar_jou van_jou aan_jou met_jou door_jou op_jou",
        (
            rf"\b(?P<to>bij|over|naar|van|aan|met|door|op) (?:\w+ ){{0,3}}{_WHO}\b[^.;!?]*, "
            rf"(?:en |maar )?(?P=to) (?:(?:die|dat) van )?jou\b"
        ),
    ),
    ("niet_naar_jou niet_bij_jou", rf"\b(?P<to>naar|bij) {_WHO} en niet (?P=to) jou\b"),
    ("en_over_jou", rf"\bover {_WHO} \w+ [^.;!?]* en over jou\b"),
    (
        "jij_in jij_nog jij_maar jij_slechts jij_bijna jij_hooguit jij_net",
        (
            rf"{_WHO}[^.;!?]*, (?:en |maar )?jij (?:in|nog|maar|slechts|bijna|hooguit|net) "
            rf"(?:maar |slechts |geen |niet )*{_SEVERAL}\b(?! uur)"
        ),
    ),
    (
        "waar_dienaam",
        rf"\bwaar {_WHO} [^.;!?]*, \w+ jij (?:\w+ ){{0,3}}(?:niet|pas|maar|slechts|{_SEVERAL})\b",
    ),
    ("voorbeeld", rf"\b{_WHO} is (?:het|ons|een|jouw) voorbeeld\b"),
    (
        "boven_dienaam onder_dienaam van_dienaam",
        (
            rf"\b(?:scoor\w*|presteer\w*|eindig\w*) (?:\w+ ){{0,2}}(?:boven|onder) {_WHO}\b"
            rf"|\b(?:tempo|score|scores|cijfers?|niveau|resultaat|resultaten|omzet|conversie|\w+tevredenheid)\b"
            rf"[^.;!?]* (?:dat|die) van {_WHO}$"
        ),
    ),
    ("als_dienaam", rf"\bals {_WHO} (?:het|dat|dit) (?:ook |wel )?(?:kan|lukt|redt|haalt)\b"),
    ("kijk_", rf"\bkijk (?:maar |eens )?naar {_WHO}\b[:,]"),
    (
        "jij_dat_ook jij_het_ook jou_dat_ook jou_ook jij_ook",
        r"\b(?:kun|kan|moet|lukt) (?:(?:jij|jou) (?:dat|het)|het (?:jou|jij)) (?:ook|zeker)\b",
    ),
)
"""What sets the work of two beside each other, in a sentence with a name."""

_BREAK: Final = re.compile(
    r"[,;:(] |\b(?=(?:want|omdat|doordat|terwijl|toen|waardoor|daarna|daardoor) )"
    r"|\b(?:dat|en|maar) (?=dienaam|jij|jou|bij jou|dat |daar)"
)
_AGAIN: Final = re.compile(
    r"^(?:want |omdat |doordat |en |maar |toen |terwijl |al is )*(?:hij|zij|die|zijn|haar)\b"
)
"""A clause in which the name returns as a pronoun."""
_APPOSITION: Final = re.compile(rf"{_WHO}, (?:je|jouw|de|een|onze|jullie) [\w ]{{3,30}},")
_OBJECT: Final = re.compile(
    rf"\b(?:bij|aan|voor|met|naar|door|op|over|tegen|volgens|onder|achter|zonder|voor) {_WHO}\b"
)
_ROLES: Final = Roles(
    {
        "who": _WHO,
        "you": "je jij jou jouw jullie we wij ons onze",
        "bad": """
        slecht slordig slordiger traag trager chaotisch laks lui nonchalant onzorgvuldig kantjes
        steken_(?:laat|liet)_vallen niet_zo_nauw niet_nauw omlaag_trekt omlaag naar_beneden_trekt
        kloppen_niet kloppen_vaak_niet klopt_niet klopt_vaak_niet afraffelt maakt_ze_zelf_ook afweten
        onder_de_maat ondermaats
        """,
        "not_him": "bereikbaar nieuws beschikbaar weer",
        "never": "nooit nauwelijks evenmin zelden",
        "days": """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kantoor aanwezig bereikbaar
        beschikbaar ochtend middag
        """,
        "degree": """
        sneller trager slechter slordiger netter handiger slimmer vlotter zorgvuldiger preciezer
        zelfstandiger nauwkeuriger langzamer nog_minder nog_meer nog_beter nog_slechter
        """,
        "does": """
        is was zijn verkoopt verkocht werkt werkte haalt haalde doet deed maakt maakte rijdt bleek
        """,
        "made": "voor_elkaar het_ook dat_ook haar_plan zijn_plan het_plan het_certificaat",
        "made_it": "had heeft haalt haalde redde kreeg lukte",
        "lively": "lovend lovende positief positieve complimenten kritisch",
        "regard": "reviews beoordelingen reacties gasten klanten",
        "poor": """
        te_laat slordig slordiger rommelig langzaam langzamer traag trager chaotisch onzorgvuldig
        onzorgvuldiger laks lui nonchalant puinhoop rommel zooitje ondermaats onbetrouwbaar onvolledig
        ongeduldig onvriendelijk slap warrig afraffelt afraffelde rommelt aanrommelt niet_kent
        niet_snapt niet_begrijpt te_hard te_traag te_weinig_geduld kantjes steken_vallen
        """,
        "so": """
        liet liep altijd vaak steeds nooit zo nog ook zelf is was werkt werkte komt kwam heeft had rijdt
        zijn waren bleek
        """,
        "fine": """
        zorgvuldig zorgvuldiger foutloos foutloze nauwkeurig nauwkeuriger op_orde compleet vlekkeloos
        voorbeeldig moeiteloos tevreden stipt secuur feilloos keurig rustig geduldig
        """,
        "well": "wel tenminste altijd steeds gewoon is was werkt zijn waren heeft",
        "gets": "krijgt kreeg had heeft maakt maakte maken",
        "rarely": "nooit geen nul weinig amper nauwelijks zelden veel te_veel meer",
        "slips": "klachten klacht fouten fout retouren afwijkingen missers opmerkingen",
        "aims": """
        (?:haar|zijn|hun)_(?:doelen|doel|norm|target|targets|cijfers|afspraken|quotum|uren|planning|taken)
        """,
        "met": "haalt haalde gehaald na nakomt nakwam wel niet op_orde af",
        "measure": """
        een_waarschuwing promotie een_bonus opslag ontslagen op_non-actief non-actief een_traject
        vergelijkbaar_traject een_verbeterplan een_verbetertraject niet_verlengd teruggezet berispt
        een_berisping geschorst
        """,
        "took": "maakte kreeg krijgt had heeft is werd gedaan gehad doorlopen",
        "only_one": "de_enige de_eerste de_laatste",
        "copes": "aankan aankunnen kan snapt begrijpt beheerst haalde haalt redt",
        "shows": "bewijst bewees toont liet_zien laat_zien",
        "years": "jaar jaren maanden al",
        "again": "opnieuw overdoen overgedaan",
        "must": "moest moesten alles",
        "outsider": """
        klant* bewoner* leerling* patiënt* cliënt* mevrouw meneer dhr mw gast gasten ouders leverancier*
        klaag* familie huurder* deelnemer* student* kind kinderen trainer
        """,
        "along": """
        help* hielp* samen laat_zien leg(?:t|de)?_uit uitleg uitlegt belt belde bellen mailt overleg*
        bespreek* neemt nam overneemt nemen verdeelt vervangt stuurt stuurde oefent meekijkt coacht
        begeleidt ondersteunt controleert controleerde checkt herstelt herstelde corrigeert vraagt vroeg
        meldt meldde ziet zag vond vindt maakt_het
        """,
        "if": "als wanneer zodra mocht of kun kunt kan_je zodat",
        "absent": "ziek verlof vakantie vrij afwezig pauze",
    }
)
_marks: Final = _ROLES.meeting(
    "who bad -you -outsider -along -if -absent -not_him",
    "who never -you -outsider -along -if -absent -days",
    "who degree does -you -outsider -along -if",
    "who made made_it -you -outsider -along -if",
    "who poor so -you -outsider -along -if -absent",
    "who fine well -you -outsider -along -if -absent",
    "who gets rarely slips -you -outsider -along -if",
    "who aims met -you -outsider -along -if",
    "who measure took -you -outsider -along -if",
    "who only_one copes -outsider -along -if",
)


def _clauses(said: str) -> Iterator[str]:
    """The clauses that tell of whoever is named, with the name where a pronoun stands for it."""
    named = False
    for clause in _BREAK.split(_APPOSITION.sub(_WHO, said)):
        told = clause.strip(" .!?")
        if named and _AGAIN.match(told):
            told = f"{_WHO} {told}"
        named = named or _WHO in told
        bare = _OBJECT.sub("", told)
        if _WHO in bare:
            yield bare


def _with(sentence: str, name: str) -> str:
    said = sentence.strip(" .!?\n").replace(name, _WHO)
    return said[:1].lower() + said[1:]


_compares: Final = guarded_search(_COMPARED)


def sets_beside(sentence: str, name: str) -> bool:
    """Whether a sentence, with ``name`` in the place of each name, compares with the work of somebody."""
    return _compares(_with(sentence, name))


def tells_of_one(sentence: str, name: str) -> bool:
    """Whether a clause of it tells how whoever is named does."""
    return any(map(_marks, _clauses(_with(sentence, name))))
