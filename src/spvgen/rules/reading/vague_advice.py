"""What to write instead of a vague word, by sort of word.

The examples fit any job: no customers, offers or reports, which few plans have.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal, NamedTuple

from spvgen.rules.reading.patterns import NUMBER_WORDS


class Advice(NamedTuple):
    """Words of one sort and what to write instead.

    In ``words`` an underscore is a space, ``*`` the rest of a word and ``…`` any words between.
    A key of the plan can say it too (``answered_by``). ``by_measure`` says that a measure in their place
    is enough; for other words the sentence has to be written anew. ``asks`` is what is left open: how much
    or how well, which a norm can answer, when, or what someone does.
    """

    words: str
    instead: str
    answered_by: str = ""
    by_measure: bool = False
    asks: Literal["hoeveel", "wanneer", "gedrag"] = "hoeveel"


_MEASURES: Final = (
    Advice(
        "regelmatig regelmatige geregeld vaker vaak soms frequent frequente periodiek sporadisch af_en_toe"
        " structureel structurele",
        "Schrijf hoe vaak, bijvoorbeeld ‘elke maandag’ of ‘twee keer per week’.",
        "frequentie",
        by_measure=True,
    ),
    Advice(
        "sneller snellere vlotter vlottere eerder",
        "Schrijf hoe snel, bijvoorbeeld ‘binnen twee werkdagen’.",
        by_measure=True,
        asks="wanneer",
    ),
    Advice(
        "tijdig tijdige op_tijd spoedig spoedige binnenkort zsm z.s.m z.s.m. zo_snel_mogelijk"
        " zo_spoedig_mogelijk zo_vlot_mogelijk asap snel* vlot*",
        "Schrijf wanneer, bijvoorbeeld ‘uiterlijk vrijdag om 12:00 uur’ of een datum.",
        "deadline",
        by_measure=True,
        asks="wanneer",
    ),
    Advice(
        "waar_nodig indien_nodig zo_nodig wanneer_nodig waar_mogelijk waar_gewenst waar_dat_* waar_het_kan"
        " waar_de_situatie* desgewenst in_overleg in_principe",
        "Schrijf wanneer dat zo is, bijvoorbeeld ‘als het nummer niet klopt’ of ‘als er na twee dagen geen"
        " antwoord is’.",
        by_measure=True,
        asks="gedrag",
    ),
    Advice(
        "minder weinig zo_min_mogelijk zo_weinig_mogelijk",
        "Schrijf hoeveel er nog mag, bijvoorbeeld ‘maximaal 2 per maand’ of ‘van 8 naar 4’.",
        by_measure=True,
    ),
    Advice(
        "voldoende genoeg veel vele enkele diverse meerdere extra meer een_aantal een_paar",
        "Schrijf hoeveel, bijvoorbeeld ‘minimaal 3 controles per week’; bij gedrag: wat een ander je ziet"
        " doen.",
        by_measure=True,
    ),
    Advice(
        "actief actieve* proactie* pro-actie* betrokken zichtbare klantgericht* professione* open opener"
        " assertie*",
        "Wat doet iemand dan? Schrijf wat een ander ziet of hoort, bijvoorbeeld ‘Je meldt elke werkdag vóór"
        " 09:00 uur welke drie taken die dag eerst gaan’.",
        by_measure=True,
        asks="gedrag",
    ),
    Advice(
        "probe* streef* streven tracht* poog* zet_je_in inzetten je_best",
        "Laat dit woord weg: schrijf wat iemand doet en hoe vaak.",
        by_measure=True,
    ),
    Advice(
        "beter betere hoger hogere lager lagere groter grotere verbeter* verho* vergro* verla* verminder*"
        " optimalis* versterk* ontwikkel* groei* stijg*",
        "Schrijf van waar naar waar, met een getal, bijvoorbeeld ‘van 3 naar 5 per week’ of ‘van 20 naar 30"
        " centimeter’.",
        by_measure=True,
    ),
)
"""Words in whose place a measure goes."""

_MANNERS: Final = (
    Advice(
        "voorkom* vermijd* tegengaan terug* beperk* inperken reduc* omlaag verkort* bespa*",
        "Schrijf hoeveel er nog mag, bijvoorbeeld ‘maximaal 2 fouten per maand’.",
    ),
    Advice(
        "zoveel_mogelijk zo_*_mogelijk een_beetje iets flink flinke behoorlijk behoorlijke aanzienlijk*"
        " merkbaar merkbare passend passende toereikend* redelijke tientallen honderden",
        "Schrijf hoeveel, met een grens, bijvoorbeeld ‘minimaal 8 van de 10 keer’.",
    ),
    Advice(
        "communic* in_gesprek het_gesprek* afstem* overdracht informer* contact* netwerk* verbinding"
        " samenwerk* werk*…samen betrek* complimenten als_team als_een_team als_afdeling elkaar"
        " korte_lijntjes verantwoording rekenschap",
        "Schrijf wie wat vertelt of vraagt, aan wie en wanneer, bijvoorbeeld ‘Je mailt elke vrijdag vóór"
        " 16:00 uur aan het team welke drie taken nog openstaan’.",
        asks="gedrag",
    ),
    Advice(
        "luister* geluisterd inleven begrip empathi* interesse aandacht_voor aandacht_geven oog_voor"
        " oog_hebben hart_voor omga* omgegaan ga*…om_met inspelen anticip* aan_de_bel",
        "Schrijf wat iemand dan doet of zegt, bijvoorbeeld ‘Je herhaalt in elk gesprek in één zin wat de"
        " ander vroeg’.",
        asks="gedrag",
    ),
    Advice(
        "verantwoordelijk* eigenaarschap initiatief* leiderschap leidinggeven meedenken delegeren oppakken"
        " aanpakken doorpakken ondernemen* kansen bijdrage bijdragen zelfstandig* het_verschil draagvlak",
        "Schrijf welke taak iemand dan doet, en wanneer, bijvoorbeeld ‘Je doet in elk teamoverleg één"
        " voorstel en zet het in het verslag’.",
        asks="gedrag",
    ),
    Advice(
        "leren leer leert bijleren begrijp* snap* weten weet kennis* vakkennis vakmanschap beheers*"
        " reflect* bewust* nadenken denkt verdiep* bijspijkeren talent* lering",
        "Schrijf waaruit blijkt dat iemand het kan, bijvoorbeeld ‘Je haalt vóór 1 juni de toets met minimaal"
        " een 7’.",
        asks="gedrag",
    ),
    Advice(
        "steun* ondersteun* begeleid* coach* helpen helpt hulp mentor* scholing intervisie advis*"
        " sta*…klaar klaarstaan kun_je_altijd mag_altijd ruimte feedback daagt wegwijs",
        "Schrijf wie helpt, waarmee, hoe vaak en hoelang, bijvoorbeeld ‘Je mentor kijkt elke week een uur"
        " met je mee’.",
        asks="gedrag",
    ),
    Advice(
        "zorg zorgt zorgen houd*…aan nakom* laat*…zien laten*…zien toon toont tonen bewa* borg* waarborg*",
        "Laat dit weg en schrijf wat er dan klaar is of klopt, bijvoorbeeld ‘De lijst is elke vrijdag om"
        " 17:00 uur helemaal ingevuld’.",
    ),
    Advice(
        "werk*…aan werken bouw* aan_de_slag aan_de_gang aandacht focus prioritei* stimuler* bevorder*"
        " motiv* enthousiasm* activer* aanjagen inspirer* tijd tijd_* stap* slag_maken stilstaan"
        " kijk*_naar gekeken_naar kijken_of verkennen voortgang vooruitgang",
        "Schrijf wat iemand doet, hoe vaak, en wat er dan af is, bijvoorbeeld ‘Je loopt elke dinsdag een"
        " halfuur met een collega de lijst door’.",
    ),
    Advice(
        "kwaliteit betrouwbaarheid bereikbaarheid",
        "Schrijf wat er te tellen is, bijvoorbeeld ‘Bij elke controle kloppen minimaal 9 van de 10 punten’.",
    ),
    Advice(
        "sfeer* rust gerust* vertrouw* zelfvertrouwen voel* gevoel ervar* ervaart beleving tevreden*"
        " werkplezier plezier binding verbonden* veilig* imago uitstral* straalt stralen cultuur thuis"
        " werkdruk saamhorig* gewaardeerd waarder* trots prettig prettige fijn fijne leuk leuke gezellig*"
        " klimaat onrust welkom gesteund energie bang zin_in",
        "Schrijf waaraan je dat meet, bijvoorbeeld ‘Het team geeft de samenwerking in de meting van juni"
        " minimaal een 7’.",
    ),
    Advice(
        "serieus serieuze rustig rustige zichtba* sterk slim slimme sportief overkomen durven durf_te"
        " opletten graag flexibel* positief positieve glimlach respect* betrokkenheid inzet"
        " commitment collegia* constructie* kritisch* alert* hartelijk* vriendelijk*"
        " klantvriendelijk* doelgericht* resultaatgericht* gericht* innovatie* presteert presteren function*"
        " houding werkhouding gedrag lef durf pit moed fatsoenlijk* afwachtend* passie* negatie* defensie*"
        " kortaf* slordig* stroef* voorzichtig* onverschillig* nors*",
        "Schrijf wat een ander je dan ziet doen, bijvoorbeeld ‘Je vraagt in elk gesprek naar de reden"
        " en schrijft het antwoord dezelfde dag op’.",
        asks="gedrag",
    ),
    Advice(
        "netjes nette opgeruimd* verzorgd verzorgde",
        "Schrijf wat je dan ziet, bijvoorbeeld ‘bij de controle op vrijdag zijn alle 10 punten in orde’.",
    ),
    Advice(
        "goed goede best beste top topkwaliteit orde op_peil op_niveau zorgvuldig "
        "zorgvuldige nauwkeurig* adequa* correct* naar_behoren duidelijk duidelijke helder heldere "
        "uitstekend* perfect* sluitend* op_rolletjes soepel soepele gestroomlijnd "
        "volwaardig* consequent* effectief effectieve efficiënt efficiënte grondig gezond gezonde scherp "
        "strak strakke optima* deskundig realistisch* betrouwbare eerlijk aantrekkelijk aantrekkelijke "
        "laagdrempelig* verantwoord* gepaste acceptabel* tot_zijn_recht",
        "Schrijf waaraan je ziet dat het goed is, bijvoorbeeld ‘maximaal 2 fouten per maand’.",
    ),
    Advice(
        "omhoog uitbreid* opkrikken uitgroei* doorgroei* gegroeid *er *ere",
        "Schrijf wat er dan anders is dan nu, in een getal of een feit, bijvoorbeeld ‘van 6 naar 2"
        " fouten per maand’.",
    ),
)
"""Words that no measure mends: the sentence is written anew, from what another can see."""

ADVICE: Final = (*_MEASURES, *_MANNERS)
_A_COUNT: Final = rf"(?:\d+|{NUMBER_WORDS})(?: (?:per|elke|iedere) \w+)?"
_OF_WHAT: Final = Advice(
    "", "Schrijf erbij wat je telt, bijvoorbeeld ‘minimaal 3 controles per week’.", by_measure=True
)
"""For a number of nothing: *je belt minimaal 5 per week*."""
_ELSE: Final = "Schrijf wat je doet, hoeveel en wanneer, zodat iemand anders het kan nakijken."


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Any of these words, whole, wherever they stand."""
    any_of = "|".join(re.escape(word) for word in words.split())
    for sign, meaning in ((r"\*", r"[\w-]*"), ("_", r"\s+"), ("…", r"\b.*\b")):
        any_of = any_of.replace(sign, meaning)
    return re.compile(rf"(?<!\w)(?:{any_of})(?!\w)", re.IGNORECASE)


def advice_on(words: str) -> Advice:
    """What to write instead of these vague words."""
    if re.fullmatch(_A_COUNT, words, re.IGNORECASE):
        return _OF_WHAT
    found = (advice for advice in ADVICE if _pattern(advice.words).search(words))
    return next(found, Advice("", _ELSE))
