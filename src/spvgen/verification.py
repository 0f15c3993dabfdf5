"""Is a document made of a plan as it is now, or of an earlier state, and is it untouched? (``spv verify``)

The seal of a document tells whether it was touched, as long as nobody forged it. So the document is made once
more, the same way, and compared as a whole: that needs no trust in anything that the document says.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from spvgen import api
from spvgen.aside import Aside, Kind
from spvgen.diagnostics import HIDDEN
from spvgen.dutch import composed
from spvgen.earlier import Earlier, earlier_plans
from spvgen.house import HouseStyle
from spvgen.origin import Origin, WantedLetter, read_origin
from spvgen.results import Loaded
from spvgen.shown import content_of, is_of_another
from spvgen.writers import writer_of

_MEANS: Final = ("version", "template", "style", "setter", "remarks", "letter")
_AROUND: Final = 4  # words shown on either side of a difference


class Verdict(Enum):
    """What a document turns out to be."""

    SAME = auto()
    """As spv makes it now from this plan."""
    EARLIER = auto()
    """As spv makes it from this plan without what was recorded since, such as its signing and reports."""
    OTHER_CONTENT = auto()
    """Made from another version of the plan (or another plan); its seal holds."""
    OTHER_PLAN = auto()
    """Made from the plan of somebody else: what differs is not told, for it is about two people."""
    EDITED = auto()
    """Changed since spv made it: its seal is broken or gone."""
    FORGED = auto()
    """Its seal holds, it claims to be made just as now, and yet it is something else."""
    OTHER_MAKING = auto()
    """Made from this content in a way that can't be repeated here."""
    FOREIGN = auto()
    """Not recognisable as a document of spv."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of a freshly made document and those that stand there instead; either may be empty.

    A few words around them are repeated. ``HIDDEN`` stands for words that hold something private.
    """

    made: str
    found: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What came of it.

    ``origin`` is what the document says of its making (None where that is gone), ``now`` the same of what
    it is compared with. ``differences`` is None where the words of the document can't be read. ``earlier`` is
    the state of the plan that the document was made of and compared with, where that is not the last one.
    ``asides`` is what readers see that was not there, beyond the words. ``signed_before`` is the days on
    which texts were signed that this one took the place of.
    ``unreadable`` names parts of the file that could not be read, and so were not compared.
    """

    verdict: Verdict
    origin: Origin | None = None
    now: Origin | None = None
    differences: tuple[Difference, ...] | None = None
    earlier: Earlier | None = None
    unreadable: tuple[str, ...] = ()
    asides: tuple[Aside, ...] = ()
    signed_before: tuple[date, ...] = ()

    @property
    def other_means(self) -> frozenset[str]:
        """With what the document was made that is not at hand now, as fields of Origin."""
        return _other_means(self.origin, self.now)


def verify(
    data: bytes, loaded: Loaded, *, template: Path | None = None, style: HouseStyle | None = None
) -> Verification:
    """Judge a document against a loaded plan; ``template`` and ``style`` as for ``api.render``.

    Raises ValueError where the model of the plan does not stand, and ``template.TemplateFault``.
    """
    format = _format(data)
    writer = writer_of(format)
    origin, untouched = read_origin(writer.origin(data)), writer.intact(data)
    if origin is None and untouched is None:
        return Verification(Verdict.FOREIGN)
    if origin and is_of_another(origin, loaded):
        return Verification(Verdict.OTHER_PLAN, origin)
    earlier = made_of_earlier(origin, loaded) if origin else None
    if earlier:
        loaded = loaded._replace(plan=earlier.plan)
    made = _made_again(loaded, format, origin, template=template, style=style)
    now = read_origin(writer.origin(made))
    if untouched and writer.bare(data) == writer.bare(made):
        return Verification(Verdict.EARLIER if earlier else Verdict.SAME, origin, now, (), earlier)
    unread = tuple(writer.unreadable(data)) if format == "docx" else ()
    differences = _differences(partial(_paragraphs, writer, without=unread), made, data, loaded)
    verdict = _verdict(origin, now, untouched=bool(untouched), same_words=differences == ())
    touched = verdict in (Verdict.EDITED, Verdict.FORGED)
    asides = tuple(_added(writer, made, data, loaded)) if touched else ()
    return Verification(verdict, origin, now, differences, earlier, unread, asides, _signed_before(loaded))


def _signed_before(loaded: Loaded) -> tuple[date, ...]:
    signing = getattr(loaded.plan, "ondertekening", None)
    return tuple(one.datum for one in (signing and signing.eerder) or () if one.datum)


def origin_in(data: bytes, format: str) -> Origin | None:
    """What a document of this format says of its own making; None where it says nothing."""
    return read_origin(writer_of(format).origin(data))


def made_of_earlier(origin: Origin, loaded: Loaded) -> Earlier | None:
    """The state of a plan that a document names as its content; None where that is the last or no state."""

    def content(plan: Any) -> str:
        return content_of(loaded._replace(plan=plan), anonymous=origin.anonymous)

    if loaded.plan is None or content(loaded.plan) == origin.content:
        return None
    return next((one for one in earlier_plans(loaded.plan) if content(one.plan) == origin.content), None)


def _format(data: bytes) -> str:
    """The format by what stands in the file, whatever it is called."""
    start = data.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].lower()
    if start.startswith(b"pk"):
        return "docx"
    if b"%pdf-" in data[:1024].lower():
        return "pdf"
    return "html" if start.startswith((b"<!doctype html", b"<html")) else "md"


def _made_again(loaded: Loaded, format: str, origin: Origin | None, **looks: Any) -> bytes:
    """The document once more, with the options that it names; those that don't go together are left out."""
    if origin is None:
        return api.render(loaded, format, **looks).data
    return api.render(
        loaded,
        format,
        concept=origin.concept,
        letter=origin.letter if _known_letter(loaded, origin.letter) else None,
        anonymous=origin.anonymous,
        review=origin.review and format == "docx" and not origin.anonymous,
        **looks,
    ).data


def _known_letter(loaded: Loaded, letter: WantedLetter | None) -> bool:
    """Whether the plan has the part that a letter is about."""
    if letter is None:
        return False
    (name, item), kinds = letter, getattr(loaded.kind, "LETTERS", {})
    part: Any = getattr(loaded.plan, kinds[name].part, None) if name in kinds else None
    if isinstance(part, tuple):
        return item is not None and item < len(part)
    return part is not None and item is None


def _verdict(origin: Origin | None, now: Origin | None, *, untouched: bool, same_words: bool) -> Verdict:
    if not untouched or origin is None or now is None:
        return Verdict.EDITED
    means = _other_means(origin, now)
    if origin.content != now.content and not (same_words and "version" in means):
        return Verdict.OTHER_CONTENT  # another version of spv may take the fingerprint otherwise
    return Verdict.OTHER_MAKING if means else Verdict.FORGED


def _other_means(origin: Origin | None, now: Origin | None) -> frozenset[str]:
    if origin is None or now is None:
        return frozenset()
    return frozenset(name for name in _MEANS if getattr(origin, name) != getattr(now, name))


# --- What differs ----------------------------------------------------------------------------------


def _differences(
    words_of: Callable[[bytes], list[str] | None], made: bytes, data: bytes, loaded: Loaded
) -> tuple[Difference, ...] | None:
    there, here = words_of(made), words_of(data)
    if there is None or here is None:
        return None
    found: list[Difference] = []
    for kind, start, end, first, last in SequenceMatcher(None, there, here, autojunk=False).get_opcodes():
        if kind != "equal":
            found += _told(there[start:end], here[first:last], loaded)
    return tuple(found)


def _paragraphs(writer: ModuleType, data: bytes, without: Collection[str]) -> list[str] | None:
    """The words of a document; spaces and the spelling of accents don't count, nor its own version."""
    paragraphs = writer.paragraphs(data, without) if without else writer.paragraphs(data)
    if paragraphs is None:
        return None
    origin = read_origin(writer.origin(data))
    version = origin.short if origin else ""
    tidy = (" ".join(composed(words).split()) for words in paragraphs)
    return [words.removesuffix(version).rstrip() for words in tidy if words]


def _added(writer: ModuleType, made: bytes, data: bytes, loaded: Loaded) -> Iterator[Aside]:
    """What there is to see in a document beyond its words, and not in the one that is made again."""
    for kind, words in Counter(writer.asides(data)) - Counter(writer.asides(made)):
        private = kind is not Kind.LOOKS and api.repeats_private(loaded, words)
        yield Aside(kind, HIDDEN if private else words)


def _told(made: Sequence[str], found: Sequence[str], loaded: Loaded) -> Iterator[Difference]:
    if any(api.repeats_private(loaded, words) for words in (*made, *found)):
        yield Difference(HIDDEN if made else "", HIDDEN if found else "")
        return
    old, new = " ".join(made).split(), " ".join(found).split()
    for group in SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(_AROUND):
        (_, start, _, first, _), (_, _, end, _, last) = group[0], group[-1]
        yield Difference(_quoted(old, start, end), _quoted(new, first, last))


def _quoted(words: Sequence[str], start: int, end: int) -> str:
    before, behind = "… " if start else "", " …" if end < len(words) else ""
    return f"{before}{' '.join(words[start:end])}{behind}" if start < end else ""
