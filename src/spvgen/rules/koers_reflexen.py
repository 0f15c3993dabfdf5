"""The reflexes by which a team fights symptoms, and the causes that do ask for them."""

import re
from functools import cache
from typing import Final, NamedTuple

from spvgen.rules.oorzaken import CALLS, GROUNDS, REFLEXES, VISITS
from spvgen.rules.patronen import words
from spvgen.rules.teksten import sentences_in, words_in
from spvgen.rules.together import Roles

_CALL: Final = rf"(?:{CALLS})\b(?![^.;]{{0,80}}\bterug\b)"
"""To call back is an answer, and no reflex."""

_PLACE: Final = (
    r"(?:werkvloer|werkple|locatie|bouwplaats|vestiging|magazijn|fabriek|afdeling|winkel|keuken|beurs|school)"
)
_VISIT: Final = rf"(?:{VISITS})\b(?![^.;]{{0,60}}\b\w*{_PLACE})|vaker\s+(?:\w+\s+){{0,3}}?(?:langs|op bezoek)"
"""To go and see where the work is done is to look, and no reflex."""

_REPORT: Final = (
    r"\w*rapport(?:eer|eert|eren|age|ages|en)?|weekverslag\w*|dagverslag\w*|weeksta(?:at|ten)\w*"
    r"|(?:stuurt?\b(?!\s+(?:\w+\s+){0,2}?op\b)|(?:mailt?|deelt?|levert?)\b)[^.]{0,120}"
    r"\b(?:lijst|overzicht|stand|cijfers)"
)
_TOOL: Final = (
    r"(?:\w*systeem|crm(?:-\w+)?|tools?|\w*software|\w*programma|apps?|dashboards?|\w*platform"
    r"|\w*proces(?:sen)?|procedures?|protocol|werkwijze|\w*handboek)"
)
_BUY: Final = r"(?:invoeren|aanschaffen|kopen|koopt|bouwen|bouwt|schaft|schaffen|voert|voeren|ontwikkelen)"
_NEW_TOOL: Final = (
    rf"(?:nieuwe?|andere?|extra|betere?)\s+(?:\w+\s+)?{_TOOL}"
    rf"|{_TOOL}\b[^.]{{0,60}}\b{_BUY}|{_BUY}\b[^.]{{0,40}}\b{_TOOL}"
)
_PRESS: Final = (
    r"(?:strakker|scherper|harder|strenger|strak|hard)\s+(?:\w+\s+){0,2}?(?:op|sturen)|kpi['’]?s?|kpi-\w+"
    r"|\w*targets?\b[^.]{0,40}\b(?:omhoog|verho\w+|hoger)|(?:hogere?|verho\w+)\s+(?:\w+\s+)?\w*targets?"
    r"|onder (?:de |het |hun |zijn )?\w*target|stand-?ups?|scorekaart\w*"
    r"|ranglijst\w*|scorebord\w*|leaderboard|afgerekend|afrekenen|rekent\b[^.]{0,40}\baf"
)

_REFLEXES: Final = {
    "meer bellen": _CALL,
    "vaker op bezoek": _VISIT,
    "meer rapporteren": _REPORT,
    "nog een training": REFLEXES["trainen"],
    "een nieuw systeem of proces": _NEW_TOOL,
    "strenger sturen op cijfers": _PRESS,
    "meer van hetzelfde": r"meer (?:leads|afspraken|offertes|gesprekken)|harder werken|tandje (?:bij|erbij)",
    "een prijs of wedstrijd": r"\w*competitie|\w*wedstrijd",
    "extra controle": r"dubbelcheck|vier-?ogen\w*|extra controle\w*|steekproe\w+",
}
"""What a team reaches for first → the words that give it away."""

_NOT: Final = r"\b(?:niemand|niet|niets|nooit|geen|zonder|amper|nauwelijks|weinig)\b"
_SPOKEN: Final = (
    r"\b(?:reactie|antwoord\w*|gebeld|bezocht|\w*gesprek(?:ken)?|gesproken|spreek\w*|spreken|spraken|sprak|contact\w*|bericht\w*"
    r"|hoor(?:t|de|den)?|horen|geweest|gezien|langs\w*|over de vloer)\b"
)
_UNSPOKEN: Final = rf"{GROUNDS['bellen']}|{_NOT}[^.]{{0,60}}{_SPOKEN}|{_SPOKEN}[^.]{{0,60}}{_NOT}"
_GROUNDS: Final = {
    "meer bellen": _UNSPOKEN,
    "vaker op bezoek": _UNSPOKEN,
    "meer rapporteren": GROUNDS["rapporteren"],
    "nog een training": GROUNDS["trainen"],
    "een nieuw systeem of proces": r"systeem|\bcrm|software|programma|\bproces|procedure|werkwijze|formulier"
    r"|handmatig|overtyp|dubbel|excel|\blijst|\bstappen\b|schermen",
    "strenger sturen op cijfers": r"target|\bkpi|\bdoel(?:en)?\b|vrijblijvend|\bcijfers?\b",
    "meer van hetzelfde": r"te weinig|te kort",
    "een prijs of wedstrijd": r"bonus|beloning|provisie|prikkel|waardering",
    "extra controle": r"controle|nagekeken|gecontroleerd|steekproef|tekent af",
}
"""Reflex → words of a cause that asks for just that."""


class Reflex(NamedTuple):
    """What a text comes down to, and the words of it that give it away."""

    name: str
    words: str
    sure: bool = True


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def reflex_in(text: str) -> Reflex | None:
    """The first reflex that a text names; None where it names none."""
    found = [
        (match.start(), Reflex(name, match[0]))
        for name, words in _REFLEXES.items()
        if (match := _pattern(words).search(text))
    ]
    return min(found, key=lambda one: one[0])[1] if found else None


def asked_for(reflex: str, said: str) -> bool:
    """Whether what is said of the causes asks for just this, or is itself about this."""
    return bool(re.search(_GROUNDS[reflex], said, re.IGNORECASE) or _pattern(_REFLEXES[reflex]).search(said))


# --- In any words ----------------------------------------------------------------------------------

_TELLING: Final = words("""
    belochtend belochtenden belmiddag beldag beldagen beluur belronde belrondes belsessie belsessies
    belmarathon cijfers aantallen scores score resultaten omzetcijfers ranking top coach teamcoach trainer
    teamdag heidag masterclass bijscholing opfriscursus workshop houding mindset kick-off dinerbon bonus bon
    taart prijs beloning prikkel wedstrijd beker winnaar controleert controleren controle nakijken paraaf
    aftekenen goedkeuring kijken kijkt ogen checkt checken schouders gas sprint actieweek deur
""")
"""Words of which one is in every such reflex."""
_SAID: Final = Roles(
    {
        "calls": "belochtend* belmiddag* beldag* beluur belronde* belsessie* belmarathon* volume_maken",
        "figures": "cijfers aantallen score scores resultaten omzetcijfers ranking top_(?:drie|vijf|3|5)",
        "shown": "bord scherm gang kantine groepsapp appgroep mail muur ophangen hangen hangt whiteboard",
        "each": """
        per_persoon per_medewerker per_verkoper per_monteur ieder iedereen individueel individuele ieders
        namen
    """,
        "account": """
        verantwoordt verantwoorden toelicht toelichten uitlegt uitleggen doorneemt doornemen rapporteert
        rapporteren licht legt_uit doorlopen bespreekt bespreken
    """,
        "often": """
        dagelijks dagelijkse elke_dag elke_ochtend iedere_ochtend elke_middag extra elke_maandag wekelijks
    """,
        "course": """
        coach teamcoach trainer teamdag heidag masterclass bijscholing opfriscursus workshop kick-off
    """,
        "conduct": """
        houding gedrag mindset motivatie team ploeg groep allemaal iedereen medewerkers commercieel
    """,
        "reward": """
        dinerbon bonus bon taart prijs beloning prikkel wedstrijd beker winnaar cadeaubon waardebon
    """,
        "best": "meeste best beste hoogste wie winnaar prikkel scorende snelste wint",
        "looks": """
        controleert controleren controle nakijken kijken kijkt paraaf aftekenen goedkeuring checkt checken
        ogen
    """,
        "double": """
        extra dubbel tweede derde nog_een drie vier strenger strengere dubbele nogmaals steekproefsgewijs
        alles altijd
    """,
        "work": """
        fouten offertes *offerte wijziging wijzigingen order orders bestelling bestellingen dossier dossiers
        werk
    """,
        "harder": """
        schouders_eronder gas_erop gas_geven de_deur_uit er_vol_tegenaan een_sprint actieweek uur_extra
        een_uur_langer harder_aan
    """,
        "all_of_us": "allen allemaal iedereen ieder team persoon hele we",
        "ends": """
        stopt stoppen verdwijnt verdwijnen af weg minder geen niet vervalt vervallen plaats afschaffen
        zonder
    """,
        "because": "want omdat doordat zodra waardoor",
        "symptom": "te_veel te_weinig fouten klachten oploopt achterblijven achter tegenvalt dalen daalt",
    }
)
_ELSEWHERE: Final = {
    "meer bellen": ("calls",),
    "strenger sturen op cijfers": ("figures shown each", "figures each often", "figures shown often"),
    "meer rapporteren": ("figures account often", "figures account each"),
    "nog een training": ("course conduct",),
    "een prijs of wedstrijd": ("reward best",),
    "extra controle": ("looks double work", "looks double symptom"),
    "meer van hetzelfde": ("harder all_of_us",),
}
_SEARCHES: Final = {
    name: _SAID.meeting(
        *(f"{one} -ends -because" for one in sought), *(f"{one} because symptom -ends" for one in sought)
    )
    for name, sought in _ELSEWHERE.items()
}


def probable_reflex(text: str) -> Reflex | None:
    """The first reflex that a text comes down to in other words, less surely."""
    if _TELLING.isdisjoint(words_in(text)):  # nearly always
        return None
    for sentence in sentences_in(text):
        roles = _SAID.in_sentence(sentence)
        for name, search in _SEARCHES.items():
            if search.is_of(roles):
                return Reflex(name, sentence, sure=False)
    return None
