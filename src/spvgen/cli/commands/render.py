"""``spv render``: the document of a plan, once nothing wrong stands in it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Annotated, Final

from spvgen.cli.documents.making import Wishes
from spvgen.cli.plans.dossier import own_template, own_word_file
from spvgen.cli.plans.targets import Job, plan_jobs
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import Text, argument, flag, option
from spvgen.cli.terminal.inputs import Input, gather
from spvgen.cli.terminal.outcome import Outcome, WrongUse

SUMMARY: Final = "Maak het document van een plan, standaard voor Word."
HELP: Final = """
Maak het document van een plan, standaard voor Word.

Het document komt naast het plan te staan, of op de plek die je met -o kiest: een bestand of een map. Het
heet zoals het bestand van het plan; geef je een map met plannen mee, dan blijven de mappen daarin bestaan.
Zolang er een fout in het plan staat, maakt spv niets; met --concept krijg je toch alvast een versie, met
CONCEPT op elke pagina en ‘-concept’ in de naam van het bestand. Een datum, getal of sleutel die spv niet kan
lezen, moet wel eerst goed.

Met --review maak je zo’n concept voor wie meeleest: elke melding van ‘spv check’ staat er als opmerking naast
de tekst waar ze over gaat. Een gezondheidsgegeven of een ander gegeven dat niet in het plan mag staan, is
daarin verborgen. De naam van het bestand eindigt op ‘-review’. Opmerkingen kunnen alleen in Word.

Een document dat iemand met de hand heeft aangepast, dat bij een ander plan hoort of dat niet van spv is,
blijft staan, tenzij je --force geeft. Dat geldt ook voor het document dat jullie hebben getekend (zie
spv sign): kies voor een nieuwe versie met -o een andere naam.

Met --letter maak je een verslag of brief die bij het plan hoort, zoals het gespreksverslag
van een evaluatie. Een eigen sjabloon dat iets uit het plan weglaat, geldt als een fout: spv noemt wat er
ontbreekt en maakt het document alleen met --concept.

Met --word-template komt het plan in een Word-bestand van je eigen organisatie: in plaats van de alinea
{{ inhoud }}, of anders in plaats van alle tekst. Koptekst, voettekst, marges en stijlen blijven.

Met --anonymous staat er overal een rol in plaats van een naam, ook in het kenmerk, in de huisstijl en in de
naam van het bestand: ‘je leidinggevende’ in plaats van ‘Sanne’. In de map achter -o komen dan geen andere
mappen. Lees zo’n document na voor je het deelt: wie iemand is, kan ook uit iets anders blijken.

Voor wie spv in een script gebruikt: met - komt het plan van een ander programma. spv eindigt met 0 als alles
is gemaakt, 1 als een fout dat tegenhoudt, 2 als een bestand niet te lezen of te schrijven is of de opdracht
niet klopt, en 3 als er in spv zelf iets misgaat.
"""


def render(
    paths: Annotated[list[str], argument("PAD…", "Een plan, of een map met plannen.")],
    output: Annotated[Text, option("MAP|BESTAND", "Waar het document komt.", "-o", "--output")] = None,
    format: Annotated[
        Text, option("VORM", "docx (standaard), pdf, html of md, of meer tegelijk: docx,pdf.")
    ] = None,
    template: Annotated[Text, option("BESTAND", "Een eigen sjabloon.")] = None,
    word_template: Annotated[Text, option("BESTAND", "Een eigen Word-bestand met jullie opmaak.")] = None,
    concept: Annotated[
        bool, flag("--concept", "Maak een concept, ook bij fouten; het plan moet wel leesbaar zijn.")
    ] = False,
    anonymous: Annotated[bool, flag("--anonymous", "Zet overal een rol in plaats van een naam.")] = False,
    review: Annotated[
        bool, flag("--review", "Maak een concept voor Word met de meldingen van ‘spv check’ als opmerkingen.")
    ] = False,
    force: Annotated[
        bool, flag("--force", "Vervang ook een document dat is getekend of met de hand is aangepast.")
    ] = False,
    letter: Annotated[
        Text,
        option(
            "NAAM",
            "Maak niet het plan, maar een brief of verslag: gespreksverslag, verlenging of afsluiting; "
            "van een actielijst: doorloopverslag.",
        ),
    ] = None,
    moment: Annotated[
        Text, option("NAAM|NUMMER", "Met --letter: van welk gesprek of welke verlenging (anders: allemaal).")
    ] = None,
    watch: Annotated[
        bool, flag("--watch", "Blijf meekijken en maak het document opnieuw als je een plan opslaat.")
    ] = False,
) -> int:
    """Make documents and return the outcome; a plan that fails stops only itself."""
    from spvgen.cli.documents.batch import make_all

    _refuse_combinations(letter, moment, watch=watch, review=review, anonymous=anonymous)
    wishes = Wishes(
        own_template(template),
        concept or review,
        force,
        anonymous,
        advise=watch,
        word_file=own_word_file(word_template),
        review=review,
    )
    gathered = gather(paths, "render")
    for problem in gathered.problems:
        streams.tell(problem)
    mark = "review" if review else "concept" if concept else ""
    jobs_of = partial(_jobs, output=output, format=format, wishes=wishes, mark="" if letter else mark)
    planned = jobs_of(gathered.inputs)
    if letter:
        from spvgen.cli.documents.letters import letter_jobs

        planned = letter_jobs(planned, letter, moment, output, mark, anonymous=anonymous)
    if watch and gathered.inputs:
        from spvgen.cli.documents.watch import keep_making

        _refuse_standard_input(gathered.inputs)
        jobs_now = lru_cache(maxsize=1)(jobs_of)  # mostly the plans are the same ones as a moment ago
        return keep_making(
            planned,
            find=lambda: jobs_now(gather(paths, "render").inputs),
            make=lambda jobs: _make_anew(jobs, wishes, word_template, output),
            others=[Path(name) for name in (template, word_template) if name],
        )
    return max(make_all(planned, wishes, output), Outcome.WRONG if gathered.problems else Outcome.CLEAN)


def _jobs(
    inputs: tuple[Input, ...], *, output: str | None, format: str | None, wishes: Wishes, mark: str
) -> list[Job]:
    """What is made where of these plans. Raises WrongUse."""
    from spvgen.cli.documents.batch import own_name
    from spvgen.writers import FORMATS

    name = partial(own_name, anonymous=wishes.anonymous)
    found = plan_jobs(
        inputs, output, format, tuple(FORMATS), name, stems_tell=not wishes.anonymous, mark=mark
    )
    if wishes.review and any(format != "docx" for job in found for format in job.targets):
        message = "Opmerkingen naast de tekst kan spv alleen in een Word-document zetten."
        raise WrongUse(message, "Kies --format docx, of laat --review weg.")
    return found


def _make_anew(jobs: Sequence[Job], wishes: Wishes, word_template: str | None, output: str | None) -> Outcome:
    """Make documents of what all files hold now, after one of them was saved."""
    from spvgen.cli.documents.batch import make_all
    from spvgen.cli.plans.dossier import people_and_faults

    people_and_faults.cache_clear()
    return make_all(jobs, replace(wishes, word_file=own_word_file(word_template)), output)


def _refuse_combinations(
    letter: str | None, moment: str | None, *, watch: bool, review: bool, anonymous: bool
) -> None:
    if moment and not letter:
        hint = "Geef ook --letter gespreksverslag, --letter verlenging of --letter doorloopverslag."
        raise WrongUse("--moment kiest een gesprek of verlenging, en werkt alleen samen met --letter.", hint)
    if letter and watch:
        raise WrongUse("--letter en --watch gaan niet samen.", "Laat een van de twee weg.")
    if review and anonymous:
        message = "Een versie met opmerkingen kan niet zonder namen: een melding noemt ze soms ook."
        raise WrongUse(message, "Laat --anonymous of --review weg.")


def _refuse_standard_input(inputs: Sequence[Input]) -> None:
    if any(one.path is None for one in inputs):
        message = "Met --watch kijkt spv naar bestanden; een plan dat met - binnenkomt, is er geen."
        raise WrongUse(message, "Geef een bestand of een map mee.")
