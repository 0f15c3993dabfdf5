"""``spv verify``: was a document made of this plan, as it is now or was before, and was it touched since?"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.plans.dossier import (
    as_of_today,
    beside,
    own_template,
    own_word_file,
    people_in,
    settings_for,
    style_by,
)
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import Text, argument, option
from spvgen.cli.terminal.inputs import STANDARD_INPUT, Input, one_input, refuse_folder
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.files import PLAN_ENDINGS
from spvgen.shell import in_shell

if TYPE_CHECKING:
    from spvgen.people import People
    from spvgen.results import Loaded
    from spvgen.rules.rule import RuleSettings
    from spvgen.verification import Verification

SUMMARY: Final = "Ga na of een document bij het plan hoort en of er iets aan is veranderd."
HELP: Final = """
Ga na of een document bij het plan hoort en of er iets aan is veranderd.

Elk document van spv draagt een vingerafdruk van de tekst waarvan het is gemaakt. Het begin daarvan staat
onder aan de pagina, bijvoorbeeld: versie 3fa9c1d2. Daaraan ziet spv of een Word-document, pdf, HTML-pagina of
Markdown-bestand van deze versie van het plan is. Dan maakt spv het document nog een keer en vergelijkt de
twee. Staat er iets anders in, dan noemt spv de woorden. Opmaak, opmerkingen en plaatjes vergelijkt spv maar
voor een deel: is het bestand aangepast, kijk daar dan zelf naar.

Een document dat jullie hebben getekend, blijft kloppen als er later iets in het plan is vastgelegd: de dag
van tekenen, verslagen, een verlenging of de afsluiting. spv herkent de tekst van toen en noemt wat erbij
kwam. Zo ook bij een actielijst of koersplan waar verslagen of metingen bij zijn gekomen.

Is het plan zelf veranderd? Met --at kies je een eerdere versie uit git: spv verify --at 3f2a9c1d plan.pdf
plan.yaml. Met ‘spv log’ zie je welke versies er zijn.

Is het document met een eigen sjabloon of in een eigen Word-bestand gemaakt? Geef dat dan mee met --template
of --word-template. De huisstijl leest spv uit spv.toml.

Is het document met een andere versie van spv gemaakt? Dan zegt spv dat, en vergelijkt alleen de woorden.

Voor wie spv in een script gebruikt: spv eindigt met 0 als het document ongewijzigd is en bij het plan hoort,
1 als dat niet zo is, 2 als het niet van spv is, een bestand niet te lezen is of de opdracht niet klopt, en 3
als er in spv zelf iets misgaat.
"""


def verify(
    document: Annotated[str, argument("DOCUMENT", "Een document dat spv heeft gemaakt.")],
    plan: Annotated[str, argument("PLAN", "Het plan waar het bij hoort.")],
    template: Annotated[Text, option("BESTAND", "Het eigen sjabloon waarmee het is gemaakt.")] = None,
    word_template: Annotated[Text, option("BESTAND", "Het eigen Word-bestand waarin het is gemaakt.")] = None,
    at: Annotated[Text, option("VERSIE", "Vergelijk met het plan zoals het toen in git stond.")] = None,
    format: Annotated[str, option("text|json", "Hoe je de uitkomst krijgt (standaard: text).")] = "text",
) -> int:
    """Compare, tell on standard output, and return the outcome."""
    from spvgen.reporters.of_document import verification_as_json, verification_as_text
    from spvgen.verification import verify as judge

    streams.refuse_format(format, "text", "json")
    data = _document(Path(document), plan).read_bytes()
    one = one_input(plan, "verify") if at is None else _earlier(plan)
    settings = settings_for(one.folder)
    style = style_by(settings, own_word_file(word_template))
    loaded = _loaded(one, at, as_of_today(settings.rules), people_in(one.folder))
    found = judge(data, loaded, template=own_template(template), style=style)
    if format == "json":
        streams.say_bytes(verification_as_json(document, found))
    else:
        streams.say(verification_as_text(document, found, streams.width(sys.stdout), at or ""))
    return _outcome(found)


def _document(path: Path, plan: str) -> Path:
    if path.suffix.lower() in PLAN_ENDINGS:
        hint = f"Typ eerst het document: spv verify {in_shell(Path(plan))} {in_shell(path)}"
        raise WrongUse(f"‘{path}’ is een plan.", hint if plan != "-" else "Typ eerst het document.")
    if path.exists() and not path.is_file():
        raise WrongUse(f"‘{path}’ is geen gewoon bestand.", "Geef één document mee.")
    return path


def _earlier(word: str) -> Input:
    """A plan of which git holds the version; the file itself may be gone."""
    if word == STANDARD_INPUT:
        message = "Een eerdere versie zoekt spv in git; van een plan dat met - binnenkomt, is er geen."
        raise WrongUse(message, "Geef het bestand van het plan mee, of laat --at weg.")
    refuse_folder(Path(word))
    return Input(word, Path(word))


def _content(plan: Input, at: str | None) -> bytes:
    if at is None or plan.path is None:
        return plan.read()
    from spvgen import timeline

    return timeline.content_at(plan.path, at)


def _loaded(plan: Input, at: str | None, rules: "RuleSettings", people: "People") -> "Loaded":
    """The plan; a gap leaves nothing to compare with."""
    from spvgen import api

    loaded = api.load(_content(plan, at), plan.name, rules, people, beside(plan.folder))
    if loaded.plan is None:
        way_out = f" Typ: spv check {in_shell(plan.path)}" if plan.path else ""
        message = f"Vergelijken kan pas als ‘{plan.name}’ leesbaar en volledig is."
        raise WrongUse(message, f"Laat eerst het plan nakijken.{way_out}")
    return loaded


def _outcome(found: "Verification") -> Outcome:
    from spvgen.verification import Verdict

    outcomes = {Verdict.SAME: Outcome.CLEAN, Verdict.EARLIER: Outcome.CLEAN, Verdict.FOREIGN: Outcome.WRONG}
    return outcomes.get(found.verdict, Outcome.FOUND)
