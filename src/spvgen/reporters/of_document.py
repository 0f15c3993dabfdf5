"""What ``spv verify`` found, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from textwrap import wrap
from typing import Final

from spvgen.aside import Aside, Kind
from spvgen.dates import format_date
from spvgen.dutch import count, join_list
from spvgen.origin import Origin
from spvgen.reporters.as_json import as_json
from spvgen.reporters.printable import printable
from spvgen.verification import Difference, Verdict, Verification

_MOST: Final = 10  # differences shown
_LONGEST_ASIDE: Final = 100
_LONGEST: Final = 400  # characters of one side of a difference
_MEANS: Final = (
    ("template", "een ander sjabloon"),
    ("style", "een andere huisstijl"),
    ("setter", "een andere versie van het programma dat de pdf zet"),
    ("remarks", "andere meldingen van ‘spv check’"),
    ("letter", "een onderdeel van het plan dat er niet meer in staat"),
)
"""Field of Origin → what was used that is not at hand now."""

_MADE, _FOUND = "Volgens het plan: ", "In het document:  "
_ONLY_MADE, _ONLY_FOUND = "Ontbreekt in het document: ", "Staat alleen in het document: "


def verification_as_text(name: str, found: Verification, width: int, at: str) -> str:
    """The verdict on the document with this name, and what differs; lines of at most ``width`` columns.

    ``at`` is the revision that the plan was taken from; empty for the plan as it is now.
    """
    lines = wrap(printable(" ".join(_verdict(f"‘{name}’", found, at))), width)
    if found.differences:
        lines += ["", "Dit is anders:", *_listed(found.differences, width)]
    return "\n".join(lines)


def verification_as_json(name: str, found: Verification) -> bytes:
    """One object: the verdict, the fingerprints of both sides, and what differs; the keys are stable.

    ``additions`` is what was recorded in the plan since the document was made.
    ``asides`` is what readers see beyond the words that was not there: comments, hidden words.
    ``unreadable`` has the names of parts of a Word file that are damaged: what was in there was not compared.
    ``differences`` is null where the words of the document can't be read, ``content`` where it bears none.
    """
    told = {
        "document": name,
        "verdict": found.verdict.name.lower(),
        "content": {"document": _content(found.origin), "plan": _content(found.now)},
        "additions": list(found.earlier.additions) if found.earlier else [],
        "other_means": sorted(found.other_means),
        "asides": [one._asdict() for one in found.asides],
        "unreadable": list(found.unreadable),
        "differences": None if found.differences is None else [asdict(one) for one in found.differences],
    }
    return as_json(told)


def _content(origin: Origin | None) -> str | None:
    return origin.content if origin else None


def _listed(differences: Sequence[Difference], width: int) -> Iterator[str]:
    for one in differences[:_MOST]:
        yield ""
        for text, label in _sides(one):
            yield from _labelled(label, text, width)
    if len(differences) > _MOST:
        more = count(len(differences) - _MOST, "ander verschil", "andere verschillen")
        yield from ("", f"En nog {more}.")


def _verdict(name: str, found: Verification, at: str) -> Iterator[str]:
    match found.verdict:
        case Verdict.SAME:
            yield f"{name} is ongewijzigd en hoort bij deze versie van het plan ({_short(found.now)})."
        case Verdict.EARLIER:
            yield from _of_earlier(name, found)
        case Verdict.OTHER_CONTENT:
            yield f"{name} is niet gemaakt van het plan zoals het {_when(at)}."
            yield f"Het hoort bij een andere versie, of bij een ander plan: {_versions(found, at)}."
            yield "Met de hand is er niets aan veranderd, voor zover spv kan zien."
            yield from _of_other_version(found)
            yield from _of_signed_before(found, at)
        case Verdict.OTHER_PLAN:
            yield f"{name} is niet van dit plan: de naam in het document is een andere."
            yield "Is de naam in het plan later veranderd? Vergelijk dan met de versie van toen, met --at."
        case Verdict.EDITED:
            yield f"{name} is aangepast nadat spv het maakte."
            yield _of_which_version(found, at)
            yield from _of_other_version(found)
            yield from _unpointed(found)
        case Verdict.FORGED:
            yield f"{name} is aangepast nadat spv het maakte, en zo bewaard dat het ongewijzigd lijkt."
            yield f"Het noemt {_which(found)} ({_short(found.now)}),"
            yield "maar spv maakt daar iets anders van."
            yield from _unpointed(found)
        case Verdict.OTHER_MAKING:
            yield from _made_otherwise(name, found)
        case Verdict.FOREIGN:
            yield f"{name} is niet door spv gemaakt, of zo bewaard dat spv het niet meer herkent."


def _of_earlier(name: str, found: Verification) -> Iterator[str]:
    """What the document is, and what was recorded in the plan since."""
    assert found.earlier
    signed = found.earlier.signed_on and found.origin and not found.origin.letter
    if signed:
        yield f"{name} is ongewijzigd. Dit is {_which(found)} ({_short(found.now)})."
    else:
        yield f"{name} is ongewijzigd en hoort bij {_which(found)} ({_short(found.now)})."
    yield f"Daarna is erbij gekomen: {join_list(found.earlier.additions)}."


def _which(found: Verification) -> str:
    """The state of the plan that the document was compared with."""
    if found.earlier is None:
        return "deze versie van het plan"
    if found.earlier.signed_on is None:
        return "dit plan, in een eerdere versie"
    return f"het plan dat op {format_date(found.earlier.signed_on)} is getekend"


def _made_otherwise(name: str, found: Verification) -> Iterator[str]:
    if "version" in found.other_means:
        yield from _made_by_another(name, found)
        return
    if found.other_means == {"remarks"} and found.differences == ():
        yield f"{name} hoort bij {_which(found)} ({_short(found.now)}),"
        yield "en de tekst is woord voor woord gelijk. Alleen de opmerkingen ernaast zijn van een andere dag:"
        yield "‘spv check’ zegt nu iets anders dan toen, bijvoorbeeld omdat een datum voorbij"
        yield "is, of omdat spv.toml is veranderd."
        return
    means = [words for what, words in _MEANS if what in found.other_means]
    yield f"{name} noemt {_which(found)} ({_short(found.now)}),"
    yield f"maar is gemaakt met {join_list(means)}."
    yield "Daarom kan spv het niet precies zo namaken, en dus ook niet nagaan of er iets aan is veranderd."
    if "template" in found.other_means:
        yield "Heb je dat sjabloon nog? Geef het dan mee met --template."
    if "style" in found.other_means:
        yield "Is het in een eigen Word-bestand gemaakt? Geef dat dan mee met --word-template."
    if found.differences == ():
        yield "De tekst is woord voor woord gelijk."


def _made_by_another(name: str, found: Verification) -> Iterator[str]:
    """Of a document by another version of spv, which may have other templates and another look."""
    assert found.origin and found.now
    yield f"{name} is gemaakt met een andere versie van spv ({found.origin.version};"
    yield f"dit is {found.now.version})."
    if found.differences == ():
        yield "De tekst is woord voor woord die van"
        yield f"{_which(found)} ({_short(found.origin)}). De opmaak kan spv niet vergelijken."
        return
    yield f"Het noemt {_which(found)} ({_short(found.now)})."
    yield "Met de hand is er niets aan veranderd, voor zover spv kan zien: de verschillen kunnen van die"
    yield "andere versie komen."
    if "template" in found.other_means or "style" in found.other_means:
        yield "Had het een eigen sjabloon of Word-bestand? Geef dat mee met --template of --word-template."


def _of_other_version(found: Verification) -> Iterator[str]:
    if "version" in found.other_means:
        yield "Het is gemaakt met een andere versie van spv; een deel van de verschillen kan daarvan komen."


def _of_signed_before(found: Verification, at: str) -> Iterator[str]:
    """How to compare a document with a text that was signed before: the plan holds only the last one."""
    if found.signed_before and not at:
        days = join_list([format_date(day) for day in found.signed_before])
        yield f"Dit plan is ook getekend op {days}, en daarna met een andere tekst opnieuw."
        yield "Is dit het document van toen? Vergelijk het dan met --at en de versie van die dag;"
        yield "‘spv log’ noemt de versies."


def _of_which_version(found: Verification, at: str) -> str:
    if found.origin is None:
        return "Van welke versie van het plan het is, staat er niet meer in."
    if found.now and found.origin.content == found.now.content:
        return f"Het is wel gemaakt van {_which(found)} ({found.origin.short})."
    return f"Het is ook niet gemaakt van het plan zoals het {_when(at)}: {_versions(found, at)}."


def _unpointed(found: Verification) -> Iterator[str]:
    """What was not compared, and why no difference is shown, where none is."""
    if found.unreadable:
        parts = join_list([_part(name) for name in found.unreadable])
        yield f"Een deel van het bestand is beschadigd en niet te lezen: {parts}."
        if found.differences == ():
            yield "Van de rest zijn de woorden gelijk."
    elif found.differences is None:
        yield "Wat er anders is, kan spv niet aanwijzen: de tekst is niet te lezen."
    yield from _beyond_words(found.asides)
    if not found.differences and not found.unreadable and found.differences is not None:
        yield "De woorden die spv kan lezen zijn gelijk; kijk zelf naar opmaak, opmerkingen en plaatjes."


def _beyond_words(asides: Sequence[Aside]) -> Iterator[str]:
    """What was found of what else readers see; each sentence once."""
    told = list(dict.fromkeys(_ASIDES[kind].format(_shortened(words)) for kind, words in asides))
    yield from told[:_MOST]
    if len(told) > _MOST:
        yield f"En zo is er nog {count(len(told) - _MOST, 'ding', 'dingen')} anders."


_ASIDES: Final = {
    Kind.HIDDEN: "‘{}’ staat er wel, maar is verborgen.",
    Kind.STRUCK: "‘{}’ is doorgestreept.",
    Kind.COMMENT: "Er staat een opmerking bij: ‘{}’.",
    Kind.NOTE: "Op bladzijde {} is iets aangetekend.",
    Kind.PICTURE: "Bij of in een plaatje staat iets anders: ‘{}’.",
    Kind.FIELD: "Er staat een invulveld in: ‘{}’.",
    Kind.TITLE: "De titel van het bestand is veranderd in ‘{}’.",
    Kind.LOOKS: "De opmaak is veranderd; daarmee kun je tekst verbergen of toevoegen.",
}


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_ASIDE else f"{words[:_LONGEST_ASIDE]} …"


def _part(name: str) -> str:
    """``word/header1.xml`` as people call it, with its name in the file behind."""
    kind = name.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
    return f"{_PARTS[kind]} ({name})"


_PARTS: Final = {
    "document": "de tekst zelf",
    "header": "een koptekst",
    "footer": "een voettekst",
    "footnotes": "de voetnoten",
    "endnotes": "de eindnoten",
}


def _versions(found: Verification, at: str) -> str:
    moment = "was toen" if at else "is nu"
    return f"het document is van versie {_short(found.origin)}, het plan {moment} versie {_short(found.now)}"


def _when(at: str) -> str:
    return f"bij ‘{at}’ was" if at else "nu is"


def _short(origin: Origin | None) -> str:
    return origin.short if origin else "onbekend"


def _sides(one: Difference) -> Iterator[tuple[str, str]]:
    if one.made and one.found:
        yield one.made, _MADE
        yield one.found, _FOUND
    elif one.made:
        yield one.made, _ONLY_MADE
    else:
        yield one.found, _ONLY_FOUND


def _labelled(label: str, text: str, width: int) -> list[str]:
    shown = printable(text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …")
    first = f"  {label}"
    return wrap(shown, width, initial_indent=first, subsequent_indent=" " * len(first))
