"""What is told once a plan is signed, or may be signed anew: what is fixed, what to keep, what comes next."""

from collections.abc import Sequence
from pathlib import Path

from spvgen.cli.documents.signed import keep_signed, of_another_text
from spvgen.cli.talks.planfile import Draft, PlanFile
from spvgen.cli.terminal.streams import tell
from spvgen.dutch import join_list, join_quoted
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Ondertekening, Wijze
from spvgen.shell import in_shell


def how_to_complete(file: PlanFile, signing: Ondertekening, about: Sequence[str] = ()) -> str:
    """How to write down what was left open of how a plan was signed, or is wrong of it; empty for nothing.

    ``about`` are the keys that somebody speaks of. None of them is part of what was signed.
    """
    where = f"Zet dan in {file.path}, onder ‘ondertekening’"
    others = list(about)
    told = ""
    if signing.wijze is Wijze.KEUZE and (not about or "wijze" in about):
        told = (
            f"Weten jullie waarvoor de medewerker tekende? {where}: wijze: akkoord (of: wijze: ontvangst). "
        )
        others = [key for key in about if key != "wijze"]
    if not others:
        return told
    right, it = ("Klopt", "ontbreekt dat") if len(others) == 1 else ("Kloppen", "ontbreken die")
    mend = "Verbeter dat daar dan ook" if told else f"{where}, wat het moet zijn"
    return f"{told}{right} {join_quoted(others)} niet, of {it} nog? {mend}. "


def tell_fixed(file: PlanFile, plan: Verbeterplan) -> None:
    """What may no longer change, and what may still come."""
    tell(
        "Vast staat nu alles wat jullie hebben afgesproken: de doelen, de acties, de hulp, de gesprekken, de "
        "succescriteria, de gevolgen en de andere teksten van het plan."
    )
    tell(
        "Erbij mogen nog wel: verslagen (spv evaluate), een verlenging (spv extend), de afsluiting (spv "
        "close), een reactie van de medewerker (zienswijze) en dagen die niet meetellen (onderbrekingen). "
        "Het einde van zo’n onderbreking mag ook nog veranderen. Komt er een nieuwe leidinggevende? Zet de "
        "vorige dan bij ‘eerdere_leidinggevenden’. Verandert er iets anders, dan meldt ‘spv check’ dat."
    )
    if plan.ondertekening and (still_open := how_to_complete(file, plan.ondertekening)):
        tell(still_open.rstrip())
    tell("Klopt de dag van tekenen niet? Verbeter dan in het bestand ‘datum’ onder ‘ondertekening’.")


def keep_document(file: PlanFile, draft: Draft) -> None:
    """Make what was signed read-only where it lies beside the plan, and say so."""
    found, unread = keep_signed(file.path, draft.loaded)
    for one in unread:
        tell(f"‘{one.name}’ is niet te lezen. Is dat het document dat jullie tekenden? Bewaar het dan goed.")
    kept = [f"‘{one.name}’" for one in found]
    if kept:
        are, it = ("Die bestanden zijn", "ze") if len(kept) > 1 else ("Dat bestand is", "het")
        tell(
            f"De tekst die jullie tekenden, staat in {join_list(kept)}. {are} nu alleen-lezen; spv vervangt "
            f"{it} alleen nog met --force. Bewaar het exemplaar met de handtekeningen erbij."
        )
    elif not unread:
        _tell_missing(file, draft)


def _tell_missing(file: PlanFile, draft: Draft) -> None:
    """That no document beside the plan is what was signed: there is none, or it is of another text."""
    other = [f"‘{one.name}’" for one in of_another_text(file.path, draft.loaded)]
    if other:
        verb, it = ("is", "dat document") if len(other) == 1 else ("zijn", "een van die documenten")
        tell(
            f"Let op: {join_list(other)} {verb} van een andere tekst dan dit plan. Tekenden jullie {it}? Dan "
            "ligt er nu iets vast wat niemand tekende: zet de getekende tekst terug en leg dat vast. ‘spv "
            "verify’ laat zien wat er verschilt."
        )
    else:
        tell(
            "Het document dat jullie tekenden, staat niet naast het plan. Zoek het op en bewaar het goed; "
            "‘spv verify’ zegt of het bij dit plan hoort."
        )


def tell_git(file: PlanFile) -> None:
    """How it is recorded in git."""
    path = in_shell(file.path)
    tell("Bewaar je het plan met git? Leg dit dan meteen vast:")
    tell(f"  git add {path}")  # also where it never was added, and without && for older Windows
    tell(f'  git commit -m "Ondertekend" {path}')


def tell_what_next(file: PlanFile, documents: list[Path]) -> None:
    """How another text is signed, and what becomes of the one that was; ``documents`` have its words."""
    names = join_list([f"‘{one.name}’" for one in documents]) or "het document dat jullie eerder tekenden"
    plan = in_shell(file.path)
    tell(
        f"Geef {names} nu een andere naam en bewaar het: daarin staat wat jullie toen afspraken. Pas dan het "
        "plan aan. Maak het nieuwe document, bespreek het en laat het tekenen:"
    )
    tell(f"  spv render {plan}")
    tell("Leg daarna vast dat het is getekend:")
    tell(f"  spv sign {plan}")
