"""Numbers that are part of a name, time as a trade tells it, slogans: each with what only looks like it."""

import pytest

from spvgen.wording.judge import judge

CORES = [
    # what is a name counts nothing
    ("Werksfeer 2.0", "vague"),
    ("Versie 2.0 van onze gastvrijheid", "vague"),
    ("De drie leesgroepen scoren op 1 mei een 4.0 of hoger.", "clear"),
    ("Op de Molenlaan 8 t/m 22 netjes afronden", "vague"),
    ("Op 3 mei zijn de deuren van Molenlaan 8 t/m 22 geschilderd.", "clear"),
    ("In de Molenlaan 8 bewoners bezoeken", "clear"),
    ("De 6 W's nog eens doornemen", "vague"),
    ("De lijst van alle 6 kamers nog eens doornemen op 3 mei", "clear"),
    # slogans and figures of speech
    ("In één keer goed inpakken, zo doen wij dat.", "vague"),
    ("95% van de pakketten is in één keer goed ingepakt.", "clear"),
    ("Voor 1 juni haalt Bo het theorie-examen in één keer.", "clear"),
    ("Elke boze beller is er één te veel.", "vague"),
    ("Zero tolerance voor te laat komen", "vague"),
    ("een waterdichte overdracht", "vague"),
    ("Een waterdichte jas voor elke chauffeur op 1 mei", "clear"),
    ("een glasheldere prijslijst", "vague"),
    ("met een rustiger voet remmen", "vague"),
    ("Met een lichtere bus rijden vanaf 1 mei", "clear"),
    ("per 1 juni gaan we aan het werk met de achterstand", "vague"),
    ("Per 1 juni gaan we aan het werk.", "clear"),
    ("Ik spreek bezoekers aan wanneer dat nodig is.", "vague"),
    ("Je belt de dokter als dat nodig is, en noteert het in het dossier.", "clear"),
    # what is more or less than a number that was
    ("Op 31 december staat er meer op de rekening dan de 2,3 miljoen van 2025.", "clear"),
    ("Op 31 december staat er meer op de rekening dan vorig jaar.", "vague"),
    ("Op 1 mei is er minder afval in de bak dan de 40 kilo van vorig jaar.", "clear"),
    # a clear result with a verb or word that looks vague
    ("We borgen dit door de controle voor 1 mei in het draaiboek te zetten.", "clear"),
    ("We borgen dit door goed samen te werken.", "vague"),
    ("We verbeteren de sfeer door een bord in de kantine te hangen.", "vague"),
    ("De vijf lassers hebben hun certificaat rond voor 1 mei.", "clear"),
    ("De vijf lassers hebben hun zaken onder controle.", "vague"),
    ("Over twee jaar wil ik voorman zijn.", "clear"),
    ("Over twee jaar wil ik mezelf zijn.", "vague"),
    ("Over twee jaar wil ik een betere collega zijn.", "vague"),
    ("Jaarrekening sluitend ingediend bij het bestuur, uiterlijk eind maart", "clear"),
    ("Een sluitende aanpak, uiterlijk eind maart", "vague"),
    ("Je komt dit kwartaal alle afspraken na; twee gemiste afspraken zijn toegestaan.", "clear"),
    ("Je komt alle afspraken na.", "vague"),
    ("Ik vraag na elk gesprek schriftelijk feedback aan mijn mentor.", "clear"),
    ("Ik vraag regelmatig feedback aan mijn mentor.", "vague"),
    ("Uiterlijk een week na de opening is de oude toonbank terug naar de veiling.", "clear"),
    ("Uiterlijk een week na de opening is de rust terug in het team.", "vague"),
    ("wekelijks overzicht van posten > 30 dgn naar de chef", "clear"),
    ("Wekelijks overzicht houden", "vague"),
    ("bezwaren binnen de wettelijke termijn afdoen", "clear"),
]

TIMES = [
    ("uitval pers 3 onder de 2% eind P8", "deadline"),
    ("uitval pers 3 onder de 2%, gemiddeld over P4-P6", "periode"),
    ("P1 lossen we op binnen 4 uur.", "geen"),
    ("urenregister 2026 inleveren bij Karin", "geen"),
    ("Schoolplan 2025-2029 naar de raad mailen", "geen"),
    ("In 2026 het schoolplan naar de raad mailen", "deadline"),
    ("Je loopt ma., wo. en vr. de koelcel na.", "frequentie"),
    ("Op ma. en do. bel je de lijst na.", "frequentie"),
    ("oliepeil: ied. dinsdag voor vertrek aftekenen", "frequentie"),
    ("nul open punten bij de demo op de 24e", "deadline"),
    ("oplevering op de 12e: nul open punten", "deadline"),
    ("maandstaat 2026 inleveren bij Karin", "geen"),
    ("nul open punten bij de receptie op de 3e verdieping", "geen"),
    ("Kassa 4 omgebouwd voor de Week van de Appel begint", "deadline"),
    ("Rek 4 omgebouwd voor het rooster in mei omgaat", "deadline"),
    ("Nieuwe webwinkel live met Black Friday", "deadline"),
    ("Bij de eindafrekening in november zijn de kosten lager dan 80.000 euro.", "deadline"),
    ("In november zijn de kosten lager dan 80.000 euro.", "periode"),
    ("Verzuim omlaag dit jaar", "deadline"),
    ("Dit jaar gemiddeld hooguit 4% verzuim", "periode"),
    ("Het cijfer voor sfeer gaat van 6,1 (2025) naar 7,2 (2027).", "deadline"),
    ("Vijf proeverijen houden tussen mei en september, met telkens minimaal 12 gasten", "deadline"),
    ("Vijf proeverijen houden tussen mei en september, met elke keer minimaal 12 gasten", "deadline"),
    ("Tussen mei en september telkens minimaal 12 gasten", "periode"),
    ("Minstens 90% van de bezwaren wordt in 2027 binnen zes weken afgedaan.", "periode"),
    ("pentest in okt.: geen lekken van klasse A", "deadline"),
]


@pytest.mark.parametrize(("text", "core"), CORES)
def test_core(text: str, core: str) -> None:
    assert ("vague" if judge(text).is_vague else "clear") == core


@pytest.mark.parametrize(("text", "time"), TIMES)
def test_time(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    ("text", "measurable"),
    [
        ("Werksfeer 2.0", False),
        ("Op de Molenlaan 8 t/m 22 netjes afronden", False),
        ("Elke boze beller is er één te veel.", False),
        ("Office 365 op de laptops van de balie", True),
        ("windows 11 op de laptops van de balie", True),
        ("Over twee jaar wil ik voorman zijn.", True),
        ("We borgen dit door de controle voor 1 mei in het draaiboek te zetten.", True),
        ("bezwaren binnen de wettelijke termijn afdoen", True),
    ],
)
def test_measurable(text: str, measurable: bool) -> None:
    assert judge(text).measurable is measurable


def test_a_row_of_days_written_short_ends_no_sentence() -> None:
    """*op ma. Daarna …* may: only a comma, *en* or another day behind it says that the row goes on."""
    together = judge("Op ma. en do. sta je om 8.00 uur bij de poort.")
    assert [one.text for one in together.times][:1] == ["Op ma. en do"]
    assert judge("Je belt op ma. Daarna ruim je op.").time == "frequentie"
