"""What somebody is called at work, in which nothing of their health may stand (V01)."""

from collections.abc import Callable

from spvgen.cli.asking.unkept import private_refusal
from spvgen.cli.terminal.ask import doubt_or_tell
from spvgen.cli.terminal.thin import where_needed
from spvgen.diagnostics import Severity


def job_reader(read: Callable[[str], str]) -> Callable[[str], str]:
    """The same reader, of a job; what may tell of health is doubted once, and told of an option."""

    def read_job(answer: str) -> str:
        job = read(answer)
        weights = _about_health(job)
        if Severity.FOUT in weights:
            raise private_refusal([], "Typ alleen hoe de functie heet.")
        if weights:
            told = "Bij de functie staat een woord over gezondheid."
            with where_needed():
                doubt_or_tell(told, "Gaat het over de medewerker? Typ dan alleen hoe de functie heet.")
        return job

    return read_job


def _about_health(job: str) -> list[Severity]:
    """How much weighs what a job says of the health of whoever has it."""
    from spvgen.rules.privacy.gezondheid import gezondheidsgegeven
    from spvgen.rules.reading.texts import Texts
    from spvgen.rules.rule import RuleSettings

    hits = gezondheidsgegeven(Texts({("medewerker", "functie"): job}, ()), RuleSettings())
    return [one.severity or Severity.FOUT for one in hits]
