"""What to do where a plan is not the answer: warm, exact, and no legal advice."""

from dataclasses import dataclass
from typing import Final

from spvgen.intake.answers import Intake
from spvgen.intake.objection import Objection
from spvgen.intake.sentence import as_own_words


@dataclass(frozen=True, slots=True)
class Advice:
    """What helps better than a plan; ``{naam}`` is the first name of the employee.

    ``later`` says when the question of a plan comes back.
    """

    title: str
    why: str
    steps: tuple[str, ...]
    later: str


def advice_on(objection: Objection, intake: Intake) -> Advice:
    """The advice for this employee; it names what the intake found, in the writer's own words."""
    advice, name = _ADVICE[objection], intake.first_name
    return Advice(
        title=_named(advice.title, name),
        why=_named(advice.why, name),
        steps=(*_own_words(objection, intake), *(_named(step, name) for step in advice.steps)),
        later=_named(advice.later, name),
    )


def _named(text: str, name: str) -> str:
    return text.replace("{naam}", name)


def _own_words(objection: Objection, intake: Intake) -> list[str]:
    """A first step that takes up what the writer said."""
    cause = intake.cause(objection.value)
    adjustment = cause and cause.aanpak if objection is Objection.CIRCUMSTANCES else ""
    said = {
        Objection.NOT_HELPED: intake.aanpassingen_gedaan and intake.aanpassingen_gedaan.toelichting,
        Objection.TEAM: intake.team and intake.team.stuck,
    }.get(objection, cause and (cause.bevinding or adjustment))
    return [f"Neem mee wat je zelf opschreef: ‘{as_own_words(said)}’"] if said else []


_AGAIN: Final = "Doe de intake dan opnieuw."

_ADVICE: Final = {
    Objection.MISCONDUCT: Advice(
        "Een verbeterplan past hier niet: dit gaat over wangedrag",
        "Een verbeterplan helpt iemand om beter te worden in het werk. Bij iets wat echt niet mag, past een "
        "ander gesprek, en vaak ook een snelle reactie. Een plan zou de zaak te klein maken of te lang "
        "laten duren.",
        (
            (
                "Bel vandaag nog met HR, en bij iets ernstigs ook met een jurist. Zeg zelf nog niets over "
                "gevolgen."
            ),
            "Schrijf op wat er is gezien of gehoord, door wie en wanneer. Houd het bij feiten.",
            (
                "Geef {naam} snel de kans om het eigen verhaal te doen, met iemand van HR erbij. Ook {naam} "
                "mag iemand meenemen."
            ),
            "Zorg voor de mensen die er last van hadden.",
            "Besluit daarna met HR wat past, volgens de regels van jullie organisatie.",
        ),
        f"Is er daarnaast werk dat niet goed genoeg gaat? {_AGAIN} Beschrijf dan alleen dat werk.",
    ),
    Objection.ATTITUDE: Advice(
        "Een verbeterplan past hier niet: dit gaat over willen, niet over kunnen",
        "Een verbeterplan is bedoeld voor werk dat iemand nog niet goed genoeg kan. Bij weigeren, of bij een "
        "houding die niet past, valt er weinig te oefenen en te meten. Een open gesprek en een duidelijke "
        "afspraak helpen dan meer.",
        (
            (
                "Vraag {naam} wat erachter zit, en luister eerst. Achter niet willen zit vaak iets anders: "
                "nog niet kunnen, niet durven, of het ergens niet mee eens zijn."
            ),
            (
                "Zeg welk werk of welk gedrag je verwacht, vanaf wanneer en waarom. Noem wat je zag of "
                "hoorde, en laat karakter erbuiten."
            ),
            "Bevestig de afspraak in een mail of brief aan {naam}.",
            "Verandert er niets? Bespreek dan met HR welke stap past.",
        ),
        f"Merk je dat {{naam}} wel wil, maar het nog niet kan? Dan kan een plan juist helpen. {_AGAIN}",
    ),
    Objection.ONCE: Advice(
        "Een verbeterplan past hier niet: het gebeurde één keer",
        "Een vergissing kan iedereen maken. Een verbeterplan is voor iets wat steeds terugkomt, en het "
        "weegt zwaar: het gaat over iemands baan. Na één keer helpt een goed gesprek meer.",
        (
            "Bespreek deze week met {naam} wat er gebeurde, wat het gevolg was en hoe {naam} het zelf ziet.",
            "Spreek af wat er een volgende keer anders gaat, en wat {naam} daarvoor nodig heeft.",
            "Schrijf de afspraak op, met de datum, en stuur {naam} een kopie.",
            "Kijk over een maand samen terug. Gaat het goed? Zeg dat dan ook.",
        ),
        f"Gebeurt het toch vaker? {_AGAIN} Je hebt dan een voorbeeld en een gesprek om op te bouwen.",
    ),
    Objection.NOT_TALKED: Advice(
        "Nog geen verbeterplan: voer eerst het gesprek",
        "Een verbeterplan mag voor {naam} geen verrassing zijn. Wie nog niet hoorde dat het beter moet, "
        "heeft ook nog geen kans gehad om er zelf iets aan te doen. Loopt het later op een geschil uit, dan "
        "wordt daarnaar gevraagd.",
        (
            "Plan deze week een gesprek met {naam}, en zeg vooraf waar het over gaat.",
            (
                "Vertel wat er achterblijft, met cijfers en voorbeelden. Vraag hoe {naam} het ziet en waar "
                "het door komt."
            ),
            "Spreek af wat er beter moet, welke hulp {naam} krijgt en wanneer jullie terugkijken.",
            "Schrijf het op, met de datum, en geef {naam} een kopie.",
        ),
        f"Zie je na één of twee maanden te weinig verschil? {_AGAIN} Geef dan de datum van dit gesprek.",
    ),
    Objection.NOT_HELPED: Advice(
        "Nog geen verbeterplan: help {naam} eerst met wat er nog kan",
        "Er kan nog iets gedaan worden om {naam} te helpen. Een plan vraagt veel van iemand. Dat is pas "
        "eerlijk als je eerst de hulp geeft die je kunt geven. Soms is die hulp al "
        "genoeg.",
        (
            "Vraag {naam} wat het werk nu moeilijk maakt en wat zou helpen.",
            (
                "Regel die hulp, met een naam en een datum erbij: uitleg, een training, tijd, goede middelen "
                "of een ander rooster."
            ),
            (
                "Gaat het om iets privé of om gezondheid? Vraag dan niet wat er speelt, alleen welke "
                "aanpassing helpt. Vragen over gezondheid horen bij de bedrijfsarts."
            ),
            "Spreek af wanneer jullie kijken of het helpt, en schrijf dat op.",
        ),
        f"Is de hulp er, en blijft het werk toch achter? {_AGAIN}",
    ),
    Objection.TEAM: Advice(
        "Begin met een koersplan voor het team",
        "Collega’s met hetzelfde werk lopen tegen hetzelfde aan. De oorzaak ligt dan waarschijnlijk niet bij "
        "{naam}, en een plan voor één persoon lost dat niet op. Harder werken, meer rapporteren of nog een "
        "training helpt dan vaak maar even.",
        (
            "Zet met het team op een rij waar jullie nu echt staan, met cijfers en waar die vandaan komen.",
            "Kies samen één doel waarin iedereen zich herkent, en werk daar met het hele team naartoe.",
            (
                "Zoek uit waardoor het steeds weer misgaat. Vraag bij elke actie die jullie bedenken: lost "
                "dit de oorzaak op?"
            ),
            "Maak er een koersplan van: spv new --soort koersplan",
            "Vertel {naam} dat je eerst dit aanpakt.",
        ),
        f"Gaat het bij collega’s beter en bij {{naam}} niet? {_AGAIN}",
    ),
    Objection.NO_CAUSE: Advice(
        "Nog geen verbeterplan: zoek eerst samen de oorzaak",
        "Er is nog geen oorzaak gevonden. Wie niet weet waardoor het misgaat, kiest op goed geluk een "
        "oplossing, en dan vraagt een plan veel van {naam} zonder dat het helpt.",
        (
            "Vraag {naam} waar het volgens {naam} aan ligt, en luister.",
            "Loop een dag mee, of kijk een paar keer mee. Wat zie je gebeuren?",
            "Leg de cijfers naast die van collega’s. Bij welke stap begint het verschil?",
            "Kijk ook naar je eigen rol: wat deed jij, en wat liet je na?",
        ),
        f"Weten jullie waar het door komt? {_AGAIN}",
    ),
    Objection.MANAGEMENT: Advice(
        "Nog geen verbeterplan: begin bij de aansturing",
        "De belangrijkste oorzaak ligt in de leiding en aandacht die {naam} krijgt. Dat is vervelend om te "
        "zien, en ook goed nieuws: daar kun je morgen mee beginnen. Een plan zou van {naam} vragen wat "
        "eerst van jou gevraagd wordt.",
        (
            "Spreek met {naam} af wat je verwacht: één of twee doelen, met een getal en een datum.",
            "Plan elke week een vast half uur, en laat het doorgaan.",
            "Vraag wat {naam} van je nodig heeft, en kom na wat je belooft.",
            "Zoek zelf ook steun, bij je eigen leidinggevende, een collega of HR.",
            "Kijk over twee maanden samen hoe het gaat, en schrijf dat op.",
        ),
        f"Krijgt {{naam}} de leiding die nodig is, en blijft het werk achter? {_AGAIN}",
    ),
    Objection.PAY: Advice(
        "Geen verbeterplan: de oorzaak ligt in de beloning",
        "Mensen doen wat wordt beloond. Past de beloning niet bij wat je vraagt, dan is het logisch dat "
        "{naam} iets anders doet. Daar verandert een plan niets aan.",
        (
            "Zet naast elkaar wat je van {naam} vraagt en waar {naam} nu voor wordt beloond.",
            "Bespreek dat met HR en met wie over de beloning gaat. Welke beloning past bij jullie koers?",
            "Vertel {naam} dat je dit uitzoekt en wanneer er duidelijkheid is. Beloof nog niets.",
            (
                "Zeg intussen welk werk voorgaat, zodat {naam} niet hoeft te kiezen tussen de opdracht en "
                "het loon."
            ),
        ),
        f"Klopt de beloning, en blijft het werk achter? {_AGAIN}",
    ),
    Objection.ORGANISATION: Advice(
        "Geen verbeterplan: de oorzaak ligt in de organisatie",
        "Er staat iets in de weg wat {naam} niet zelf kan oplossen. Een plan zou vragen om iets wat {naam} "
        "niet in de hand heeft. Dat is niet eerlijk, en het helpt niet.",
        (
            "Zet op een rij wat er in de weg staat en wat dat kost, met cijfers.",
            (
                "Bespreek het met wie erover gaat, en spreek af wat er verandert, wie dat doet en wanneer "
                "het klaar is."
            ),
            "Pas de doelen van {naam} zolang aan bij wat wél kan, en schrijf dat op.",
            "Vertel {naam} wat je doet, en wanneer je erop terugkomt.",
        ),
        f"Is het opgelost, en blijft het werk achter? {_AGAIN}",
    ),
    Objection.MARKET: Advice(
        "Geen verbeterplan: de oorzaak ligt in de markt",
        "Buiten de organisatie is iets veranderd, en dat heeft {naam} niet in de hand. Een doel van vóór die "
        "verandering is dan ook met veel inzet niet te halen.",
        (
            (
                "Reken na wat in deze markt haalbaar is. Leg er de cijfers van collega’s en van vorige jaren "
                "naast."
            ),
            "Stel de doelen van {naam} bij, en schrijf op waarop je ze baseert.",
            "Bedenk met {naam} en met collega’s waar nu wél kansen liggen, en spreek af wie waarmee begint.",
            "Merkt het hele team het? Maak dan een koersplan: spv new --soort koersplan",
        ),
        f"Is het doel haalbaar, en haalt {{naam}} het toch niet? {_AGAIN}",
    ),
    Objection.CIRCUMSTANCES: Advice(
        "Nog geen verbeterplan: geef {naam} eerst ruimte",
        "Er speelt privé iets mee, en dat weegt het zwaarst. Wie al veel draagt, is met een verbeterplan "
        "niet geholpen. Een aanpassing en wat tijd helpen vaak meer.",
        (
            (
                "Vraag {naam} welke aanpassing helpt, en voor hoelang. Vraag niet wat er speelt; {naam} "
                "hoeft dat niet te vertellen."
            ),
            (
                "Regel de aanpassing, zoals andere werktijden of tijdelijk minder werk. Schrijf alleen de "
                "aanpassing en de datums op."
            ),
            "Wijs {naam} op hulp die vertrouwelijk is, zoals de bedrijfsarts of een maatschappelijk werker.",
            "Spreek af wanneer jullie kijken of het helpt. Vraag dan weer alleen wat {naam} nodig heeft.",
        ),
        f"Is de aanpassing er een tijd, en blijft het werk achter? {_AGAIN}",
    ),
    Objection.NOT_SOLVABLE: Advice(
        "Een verbeterplan past hier niet: je ziet zelf geen kans",
        "Een verbeterplan is een echte kans, en het werkt alleen als jij erin gelooft. Zie je niet hoe "
        "{naam} het met hulp kan halen, dan is een plan alleen voor de vorm. Dat is niet eerlijk tegenover "
        "{naam}, en later houdt het vaak geen stand.",
        (
            "Bespreek met HR waarom je geen kans ziet, en laat een ander meekijken of dat klopt.",
            "Kijk welk ander werk past bij wat {naam} goed kan.",
            "Praat daar open over met {naam}. Vraag wat {naam} zelf wil en nog mogelijk ziet.",
            "Vraag HR of een jurist om advies voordat je iets besluit.",
        ),
        f"Zie je na die gesprekken toch een kans? {_AGAIN}",
    ),
}
"""Objection → what to do instead."""
