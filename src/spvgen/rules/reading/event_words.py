"""The words by which an event of the work is known, for ``events``."""

from functools import lru_cache
from typing import Final

from spvgen.rules.reading.patterns import parts, words
from spvgen.wording.tables import ordered
from spvgen.wording.tables import words as listed

DETERMINERS: Final = words("""
    alle dat de deze die dit een elk elke geen haar het hun ieder iedere je jouw jullie ons onze zijn
    één
""")
SUBJECTS: Final = words("dat dit er het hij iemand iets ik je jij jullie niemand niets u we wij ze zij")
_PLAIN: Final = words("""
    aan alleen als bij binnen boven buiten daarna daarvoor dan door dus eens eerst en even gedurende gisteren
    hoe hoeveel in indien intussen is maar met minstens morgen na naar nadat namens niet nog of om onder
    ook op over overigens per rond samen sinds soms te tegen terwijl tevens tijdens tot totdat trouwens
    tussen uit van vanaf vervolgens via volgens voor voordat vóór waar waarom wanneer wat wegens welk
    welke wie zo zodat zodra zolang zonder
""")
FUNCTION: Final = DETERMINERS | SUBJECTS | _PLAIN
"""Words with which no noun begins and that are none."""

QUESTIONS: Final = words("hoe hoeveel of waar waarom waarover wanneer wat welk welke wie")
SAID: Final = words("""
    af bespreek bespreekt kijk kijkt lijst meld meldt noteer noteert op overzicht plan plant schrijf
    schrijft spreek spreekt staat vast vertel vertelt vraag vraagt weet weten zeg zegt
""")
"""Behind these *wanneer* asks when, and is no condition."""

LOOSE: Final = words("achteraf altijd direct meteen nooit onmiddellijk steeds telkens tussendoor vooraf")
"""What may say that something is done each time."""

SHARP: Final = words("""
    al dag dagen direct even kort kwartier meteen minuten minuut net nog ook pas uren uur vlak week
""")
"""Before *voor* these say that it is a time."""

FOR: Final = words("kies kiest slaag slaagt waak waakt waarschuw waarschuwt zorg zorgt")
"""Before *voor* these say what for."""

HELPED: Final = words("advies begeleiding help helpen helpt hulp ondersteuning uitleg")
"""Before *bij* these say with what."""

TRANSPORT: Final = words("""
    abuis app auto brief bus definitie direct e-mail fiets jaar mail ongeluk persoon post saldo sms stuk
    telefoon trein
""")
BEGUN: Final = words("aanvang begin eind einde slot start")
PARTS_OF_DAY: Final = parts("avond kwartier middag nacht ochtend pauze weekend")
TIED: Final = parts("""
    bezoek bijeenkomst consult dagstart demo dienst gesprek gesprekken intake les lessen overleg
    dag presentatie rondleiding spreekuur stand-up training vergadering weekstart
""")
"""Endings of what one is in, and that one begins and ends."""

POINTS: Final = parts("avond dag eind einde heenweg moment nacht ochtend terugweg tijdstip")
BEFORE: Final = parts("""
    aanbieding aankomst aanvang aanzetten beginnen eten gebruik ingebruikname inleveren inpakken
    inschakelen levering ondertekenen ondertekening openen opening plaatsing publicatie publiceren
    serveren slapen sluiten sluiting sluitingstijd starten storten toedienen toediening transport
    uitgeven uitgifte versturen vertrek vertrekken verzenden verzending vrijgave wegrijden werktijd
""")
"""Endings of what something is done before, rather than for."""

_EVENTS: Final = words("""
    aanvang achterstand agressie akkoord avond bad begin brand breuk conflict crisis dag demo dilemma
    discussie drukte einde gevaar geweld gladheid groei inval invoer keuze lekkage lunch meldkamer
    middag nacht no-show nood noodgeval ochtend onderzoek ongeluk ongeval oproep overlast overlijden
    pauzes pech publicatie regen ruil ruzie signaal situatie spreekuur sprint storm tegenslag uitgifte
    uitstel val verlies verschil vraagstuk vrijgave ziekte zorg zwangerschap
""")
_ENDINGS: Final = parts("""
    alarm besluit calamiteit calamiteiten contact demonstratie duidelijkheid evacuatie evaluatie fout
    gang gebruik ing injectie inspectie installatie klacht komst migratie moment name onderhoud operatie
    pauze presentatie reanimatie release reparatie schade spoed start tijd transactie transport twijfel
    uitval vangst verlof vertrek verzoek vraag wezigheid zekerheid
""")
_NONE: Final = parts("""
    afdeling bedrading begroting ding ervaring gang houding ingang instelling kleding koning kring
    leiding lening levertijd ling mening omgeving opdrachtgeving ordening planning regeling rekening
    richting ring stichting tekening tijd toegang uitdaging uitgang vakantietijd verbinding verdieping
    vereniging vergoeding verlichting verpakking verzekering vestiging voeding voorbereiding voorziening
    vraag werking woning
""")
"""Words, and of the long ones also endings, that look like an event and are a thing."""


@lru_cache(maxsize=4096)
def is_event(word: str) -> bool:
    """Whether a folded word is something that happens, one or many."""
    return any(_is_one(form) for form in _singulars(word))


def _is_one(word: str) -> bool:
    if word in _EVENTS or word in listed("recurring") or word in listed("events"):
        return True
    if word.endswith(ordered("recurring_endings") + ordered("service_endings")):
        return True
    return word.endswith(_ENDINGS) and not _is_thing(word)


def _is_thing(word: str) -> bool:
    """*levering* ends as *ring* does, and is none: of the short ones only the word itself counts."""
    return word in _NONE or word.endswith(tuple(one for one in _NONE if len(one) > _STEM))


_STEM: Final = 5  # letters; shorter endings are found in words that do say what happens


def _singulars(word: str) -> tuple[str, ...]:
    """A word and what it may be the plural of: *gesprekken, storingen, ritten, calamiteiten*."""
    if word.endswith("en") and len(word) > 4:
        stem = word[:-2]
        return (word, stem, stem[:-1]) if stem[-1:] == stem[-2:-1] else (word, stem, stem + "e")
    return (word, word[:-1], word[:-2]) if word.endswith("s") else (word,)


_WITH_OR_AT: Final = parts("""
    aar aars afdeling agent ant anten apotheek arts artsen baas balie bank bedrijf chef cliënt cliënten
    coach coaches collega collega's directie er ers eur eurs gast gasten gemeente hoek hr huis iemand
    ist isten jou kassa kind kinderen klas leidinggevende leidinggevenden loket man mensen mij ons or
    oren patiënt patiënten school student studenten team vrouw winkel zichzelf
""")
"""Endings of whom or what one is with."""


def is_person(word: str) -> bool:
    """Whether *bij* this says with whom or where, rather than when."""
    return word.endswith(_WITH_OR_AT)


_VERBS: Final = words("ben doe ga heb is kan kun mag wil zie zijn")
_NO_VERBS: Final = words("ligt niet")


def is_verb(word: str) -> bool:
    """Whether a folded word can be a finite verb of now."""
    if word in _VERBS:
        return True
    return len(word) > 3 and word.endswith(("t", "en")) and word not in _NO_VERBS


YOU: Final = words("je jij jullie u we wij")
_SEVERAL: Final = words("jullie we wij")
_THINGS: Final = parts("""
    bericht contract dienst kast lijst markt ment overzicht pakket port post product project opdracht team
""")
"""Endings of nouns that look like a verb: *voor je project* tells what for."""


def is_done_by(subject: str, word: str) -> bool:
    """Whether a word may be the verb of *je, u* (*voor je hem belt*) or of *we* (*voor we beginnen*)."""
    ending = "en" if subject in _SEVERAL else "t"
    fits = word.endswith(ending) or word in _VERBS
    return fits and is_verb(word) and not is_person(word) and not word.endswith(_THINGS)
