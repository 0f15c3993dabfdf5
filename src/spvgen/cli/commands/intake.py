"""``spv intake``: the questions before a plan, which lead to a plan or to better advice."""

from dataclasses import replace
from typing import Annotated, Final

from spvgen.cli.asking.kept import STEPS_BACK
from spvgen.cli.asking.unkept import IF_ILL
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import (
    Functie,
    Hr,
    Leidinggevende,
    NewPlanFile,
    NoInput,
    Organisatie,
    Profile,
    Text,
    Texts,
    argument,
    option,
)

SUMMARY: Final = "Zoek uit of een plan de oplossing is, en begin er dan aan."
HELP: Final = """
Zoek uit of een plan de oplossing is, en begin er dan aan.

In ongeveer tien minuten loopt spv met je langs wat er speelt: komt het vaker voor, waar ligt het aan, wat
ziet de medewerker zelf, en is er al geholpen. Past een verbeterplan niet, dan lees je waarom, en
wat je beter kunt doen. Anders schrijft spv een plan waarin je antwoorden al staan; in een map van ‘spv init’
komt dat in plannen. Over privé vraagt spv alleen óf er iets meespeelt, nooit wat.

Stop je halverwege met Ctrl-C, dan gaat dezelfde opdracht later verder waar je was. Is het nog geen tijd voor
een plan, dan blijven je antwoorden ook staan: de volgende keer vraagt spv alleen wat er veranderd kan zijn.

Je kunt alles ook als optie meegeven; een optie voor een lijst geef je vaker: een keer per punt.

In een script eindigt spv met code 0 als er een plan is gemaakt, en met code 1 als een plan niet het
antwoord is; het advies staat dan op stdout.
"""
_BEFORE_QUESTIONS: Final = f"""\
Dit duurt ongeveer tien minuten. Typ steeds je antwoord en druk op Enter. Staat er een voorstel, \
dan neem je dat met alleen Enter over. {STEPS_BACK} \
Stoppen kan altijd met Ctrl-C: je antwoorden blijven bewaard.

Schrijf nooit op wat er privé speelt of hoe het met iemands gezondheid is.
{IF_ILL}"""


def intake(
    naam: Annotated[Text, argument("NAAM", "De naam van de medewerker.")] = None,
    matter: Annotated[Text, option("werk|wangedrag|houding", "Waar het om gaat.")] = None,
    terugkerend: Annotated[Text, option("ja|nee", 'Of het vaker voorkomt: "ja; in mei en juni ook".')] = None,
    omschrijving: Annotated[Text, option("TEKST", "Wat er achterblijft, met cijfers.")] = None,
    voorbeelden: Annotated[Texts, option("DATUM=FEIT", "Wat je zag, hoorde of telde; per voorbeeld.")] = None,
    conduct: Annotated[
        Text, option("ja|nee", "Of het vooral gaat over gedrag dat in de tekst staat.")
    ] = None,
    eerdere_gesprekken: Annotated[
        Texts, option("DATUM=ONDERWERP", "Eerder gesprek; per gesprek. Nog geen? Geef: geen.")
    ] = None,
    aanpassingen_gedaan: Annotated[
        Text, option("ja|nee", 'Of tot nu toe gedaan is wat redelijk was: "ja; een training".')
    ] = None,
    colleagues: Annotated[Text, option("ja|nee", "Of collega’s hetzelfde probleem hebben.")] = None,
    direction: Annotated[
        Text, option("ja|nee", "Of het hele team naar één doel toe werkt (standaard: ja).")
    ] = None,
    stuck: Annotated[Text, option("TEKST", "Wat er in het team steeds tussenkomt.")] = None,
    view: Annotated[
        Text, option("OORZAAK=TEKST", "De oorzaak in woorden van de medewerker zelf, of alleen: privé.")
    ] = None,
    oorzaken: Annotated[
        Texts,
        option(
            "OORZAAK=TEKST",
            'Per oorzaak: "doelen=Je kende ze niet.; We schrijven ze op." Zonder aanpak vult spv een '
            "voorstel in. Kies uit kennis_en_ervaring, doelen, aansturing, beloning, organisatie, markt en "
            'anders. Bij privé alleen "omstandigheden=ja; de aanpassing". Niets gevonden? Geef: geen.',
        ),
    ] = None,
    vorm: Annotated[
        Text, option("training|mentor|coaching", "Wat helpt bij te weinig kennis of ervaring.")
    ] = None,
    main_cause: Annotated[Text, option("OORZAAK", "Welke van de oorzaken het zwaarst weegt.")] = None,
    oplosbaar_met_actieplan: Annotated[
        Text, option("ja|nee", 'Of een plan dit kan oplossen: "ja; in mei lukte het".')
    ] = None,
    sterke_punten: Annotated[Texts, option("TEKST", "Wat de medewerker goed doet; per punt.")] = None,
    functie: Functie = None,
    leidinggevende: Leidinggevende = None,
    start: Annotated[Text, option("DATUM", "De eerste dag van het plan, bijvoorbeeld 12-1-2026.")] = None,
    weeks: Annotated[Text, option("AANTAL", "Hoeveel weken (standaard: 26).")] = None,
    hr: Hr = None,
    organisatie: Organisatie = None,
    profile: Profile = None,
    no_input: NoInput = False,
    output: NewPlanFile = None,
    advice: Annotated[
        Text, option("BESTAND", "Waar het advies komt als een plan niet helpt (.docx, .pdf, .html of .md).")
    ] = None,
) -> int:
    """Ask what there is to know, and write a plan or say what helps better."""
    from spvgen.cli.asking.blanks import questions_of
    from spvgen.cli.intake.answers import Reader
    from spvgen.cli.intake.conclusion import Course, advice_file
    from spvgen.cli.intake.course import by_asking, by_options
    from spvgen.cli.intake.given import given_parts
    from spvgen.cli.plans.new_file import free_target, output_for
    from spvgen.cli.terminal.ask import answer, can_ask
    from spvgen.cli.terminal.refusals import Refusals, refuse_missing

    asking = not no_input and can_ask()
    basics = questions_of("verbeterplan")
    if asking:
        streams.tell(_BEFORE_QUESTIONS)
    elif naam is None:
        refuse_missing(["NAAM"], "intake")
    refused, called = Refusals(), basics.pop("naam")
    name = (refused.of(lambda: answer(called, naam, asking=False)) if naam else None) or naam
    name = name or answer(called, naam, asking=asking)
    typed = {
        "matter": matter, "terugkerend": terugkerend, "omschrijving": omschrijving,
        "voorbeelden": voorbeelden, "conduct": conduct, "eerdere_gesprekken": eerdere_gesprekken,
        "aanpassingen_gedaan": aanpassingen_gedaan, "colleagues": colleagues, "direction": direction,
        "stuck": stuck, "view": view, "oorzaken": oorzaken, "vorm": vorm, "main_cause": main_cause,
        "oplosbaar_met_actieplan": oplosbaar_met_actieplan, "sterke_punten": sterke_punten,
    }  # fmt: skip
    of_plan = {
        "functie": functie, "leidinggevende": leidinggevende, "start": start, "weeks": weeks, "hr": hr,
        "organisatie": organisatie, "profile": profile,
    }  # fmt: skip
    read = Reader(name)
    basics = {key: replace(one, read=read.guarded(one.read, label=True)) for key, one in basics.items()}
    given = given_parts(read, typed, refused)
    refused.options(basics, of_plan)
    if asking:
        refused.settle()
    target = free_target(output, name, asking=asking)
    course = Course(
        read,
        given=given,
        refused=refused,
        basics=basics,
        of_plan=of_plan,
        target=target,
        output=output_for(target, output, name),
        advice=advice_file(advice) if advice else None,
    )
    return by_asking(course) if asking else by_options(course)
