"""The words by which a text speaks of somebody in the third person, as data rows (S09).

A space in a row parts two words; ``_`` within one stands for a space.
"""

from typing import Final

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.rules.reading.patterns import any_of, parts, words


def _spaced(row: str) -> str:
    return any_of(row).replace("_", " ")


INFORMAL: Final = r"(?i)\b(?:je|jij|jou|jouw|jullie)\b"
FORMAL: Final = frozenset({"u", "uw", "uzelf"})
"""How a text speaks to somebody."""
_PEOPLE: Final = """
    klant cliënt client patiënt gast ouder leerling student bewoner bezoeker collega manager leidinggevende
    leider leidster baas chef directeur directrice hoofd coach mentor trainer docent begeleider begeleidster
    adviseur adviseuse medewerker medewerkster werknemer verkoper verkoopster monteur planner assistent
    stagiair opvolger voorganger inkoper eigenaar ondernemer leverancier contactpersoon relatie prospect
    beller huurder koper chauffeur arts verpleegkundige zorgverlener familie moeder vader man vrouw kind
    persoon mens iemand niemand iedereen wie ander partij expert specialist senior junior hr academie bedrijf
    team afdeling organisatie opdrachtgever kandidaat deelnemer vertegenwoordiger receptionist verzekerde lid
"""
PERSON: Final = rf"\w*{any_of(_PEOPLE)}(?:s|en|n|['’]s|es|e|eren)?"
"""Whom else a pronoun can mean."""
IN_PERSON: Final = parts(_PEOPLE)
"""One of these is in each of them."""

NO_NOUN: Final = words("""
    ik in op er dat dit hier daar hij zij ze toen volgens tijdens bij na voor met om van uit aan over door
    zonder sinds tot nu ook als omdat waardoor doordat hoewel terwijl wanneer vorige vorig afgelopen soms
    vaak altijd nooit regelmatig steeds weer opnieuw alweer meestal wel niet maar en of want dus daarom
    daardoor daarna dan zo zelfs vandaag gisteren eerst later inmiddels helaas bovendien verder tegen per
    binnen we wij men je hem haar zijn half begin eind eerder kwartaal week maand jaar de het een deze die
    elk elke ieder iedere geen mijn ons onze alle beide één twee drie vier vijf ondanks dankzij naast
    vanwege gezien aangezien wegens rond gedurende halverwege intussen ondertussen aanvankelijk onlangs
    recent hierdoor hierbij daarbij daarover daarvoor tevens nadat voordat zodra tenzij indien mocht haalt
    heeft kan komt is wordt blijft doet moet wil zal lukt haalde had was herhaaldelijk meermaals geregeld
    doorgaans voorts sindsdien vervolgens uiteindelijk eveneens vanaf uiterlijk minimaal maximaal minstens
    hooguit tenminste voortaan zes zeven acht negen tien
""").union(WEEKDAYS, MONTHS)
"""Words with a capital at the start of a sentence that name nobody and nothing."""

DETERMINER: Final = any_of(
    "de het een deze die dit dat elke? iedere? geen mijn ons onze je jouw uw hun zo['’]n"
)

_SPAN: Final = any_of(r"""
    kwartaal jaar maand\w* week weken dag\w* ochtend middag periode halfjaar moment \w*gesprek \w*overleg
    \w*vergadering \w*evaluatie \w*bespreking begin einde?
""")
OF_TIME: Final = (
    r"(?i)\b(?:(?:aan|op|tot|bij|voor|vóór) )?(?:het )?(?:begin|eind|einde) van (?:het|dit|de|elke) "
    rf"(?:\w+ )?(?:plan|traject|looptijd|{_SPAN})\b"
    r"|\b(?:in|op|sinds|na|tijdens|vóór|voor|aan|tot|over|gedurende|bij)\s+(?:de|het|een|die|dat|elk|elke)\s+"
    rf"(?:\w+(?:e|ste|de)\s+){{0,2}}{_SPAN}\b"
    r"|\b(?:elke?|iedere?|deze|die|dit)\s+(?:\w*dag|week|maand|kwartaal|keer|ochtend|middag|\w*overleg)\b"
    r"|\b(?:een|de) (?:\w+ )?(?:uur|kwartier|minuten|minuut|keer|dagen)\b"
    r"|\b(?:het|de)\s+(?:eerste|tweede|derde|vierde|afgelopen|vorige|laatste)\s+"
    r"(?:kwartaal|jaar|maand|week|halfjaar)\b"
)
"""When something was; no pronoun means that."""

HUMAN: Final = any_of("""
    zei zegt vond vindt wil wilde belt belde mailt mailde vergat vergeet beloofde belooft heeft had praat
    praatte luistert luisterde begrijpt begreep weet wist denkt dacht haalt haalde leest las reageert
    reageerde maakt maakte levert leverde stuurt stuurde schrijft schreef bezoekt bezocht spreekt sprak doet
    deed verkoopt verkocht plant plande werkt werkte neemt nam houdt hield mag hoeft
""")
"""What only persons do: a thing named before can't be meant."""

OF_ONE: Final = any_of(r"""
    is was heeft had kan kon zal zou wil wilde moet moest mag doet deed gaat ging komt kwam krijgt kreeg zei
    zegt vindt vond vergat nam las schreef sprak bleef \w{2,}(?:t|de|te)
""")
"""Verbs that go with one person: *zij belden* are others."""
OF_MANY: Final = any_of("zijn waren hebben hadden kunnen moeten willen worden")
OF_MANY_AHEAD: Final = (
    "den", "ten", "zijn", "waren", "hebben", "kunnen", "zullen", "willen", "gaan", "doen", "komen",
)  # fmt: skip
"""As verbs before *zij* end that go with many: *in mei voerden zij er twaalf uit*."""

OWNED: Final = any_of(r"""
    omzet\w* collega\w* werk\w* offerte\w* klant\w* agenda afspra\w+ target\w* cijfers? deals? leads?
    \w*gesprek\w* manager leidinggevende team\w* taken taak planning houding gedrag rapport\w* resulta\w+
    doel\w* kennis inzet prestaties? functioneren functie pijplijn pipeline administratie quotum mails?
    uitleg humor telefoon\w* bezoek\w* dossiers? tempo kwaliteiten aanpak manier communicatie motivatie
    verkoop\w* order\w*
    fouten rooster\w* vak baan conversie\w* score ontwikkeling opdracht\w* eigen best beste eerste tijd
    ervaring
""")
"""What an employee has; *zijn* and *haar* before anything else are left alone."""
BEFORE_OWNED: Final = _spaced("""
    met in op van aan over voor bij naar door uit onder tegen zonder volgens tijdens tussen heeft had moet kan
    haalt haalde maakt maakte doet deed mist miste om en of vergat vergeet zegt_dat gezegd_dat is_dat vind_dat
    vinden_dat vindt_dat vond_dat zodat omdat als blijft bleef daalt daalde ligt lag is was
""")
"""Words behind which *zijn* is no verb."""
BEHIND_OWNED: Final = r"(?:(?:\W+\w+){0,3}?\W+|(?: \w+){4,5} )" + any_of("""
    is was waren blijft bleef moet moest ligt lag daalt daalde haalt kan loopt liep valt viel heeft had komt
    kwam stijgt steeg groeit stond staat gaat ging kost kostte
""") + r"\b"  # fmt: skip

ROLE_DOES: Final = any_of(r"""
    is was heeft had kan kon zal zou wil moet moest mag dient liep kwam ging gaf nam schreef sprak bleef deed
    hield stond zei kreeg zag las \w{2,}(?<!nie)(?<!me)(?<!ui)(?<!da)t \w{3,}de
    \w{3,}te
""")
NO_DEED: Final = any_of("de het te beste laatste oudste niet")
"""What can stand behind *de medewerker* and looks like a verb."""

_DOER: Final = (
    r"(?!(?:weer|meer|later|eerder|vaker|zeker|over|onder|achter|hier|daar|nader|keer)\b)"
    r"[\w-]+(?:er|eur|or|ist|ant|ent|aar|ster|arts|man|vrouw|chef)"
)
"""Anybody who is called by what they do: *je inkoopster*; not *een tevreden* nor *heb je weer*."""
OTHER_BEFORE: Final = r"(?i)\b(?:" + _spaced(
    "klant firma bedrijf mevrouw meneer collega familie de_heer contactpersoon winkel makelaardij buurman "
    "buurvrouw bewoner bewoonster cliënt cliënte patiënt patiënte gast leerling student studente huurder "
    "koper stagiair stagiaire teamgenoot"
) + rf"|(?:je|jullie|onze|een) (?:\w+e )?(?:andere?|{PERSON}|{_DOER}))\s+$"  # fmt: skip
OTHER_BEHIND: Final = (
    r" (?:BV|B\.V\.|NV|VOF|& |en Zonen|van\b(?! \d)|(?:de|den|der|ter|ten)(?: (?:de|der))? [A-Z]"
    r"|[A-Z](?:[a-zà-þ]|\.))"
)
"""Words beside the employee's name that make it somebody or something else."""

WITH_YOU: Final = {"is": "bent", "heeft": "hebt", "kan": "kunt", "zal": "zult", "wil": "wilt"}
"""Verbs that change where *je* takes the place of *hij*."""

NOBODY: Final = (
    r"(?i)\bzet hem op\s*(?:[.,!;:]|$)"
    r"|\b(?:zit|zat|zitten)(?: het)? hem (?:\w+ ){0,2}in\b(?! de (?:weg|haren|maag|buurt))"
)
"""*Zet hem op!*, *daar zit het hem in*: turns in which *hem* is nobody."""
