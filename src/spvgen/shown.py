"""A plan as its documents show it: with the names of people, or with their roles instead."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from spvgen.dutch import smoothed
from spvgen.people import with_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spvgen.diagnostics import NodePath
    from spvgen.house import HouseStyle
    from spvgen.origin import Origin
    from spvgen.results import Composed, Loaded


_LATER: Final = {
    "zienswijze": "je reactie",
    "onderbrekingen": "dagen die niet meetellen",
    "tot_en_met": "een ander einde van een pauze",
    "eerdere_leidinggevenden": "een nieuwe leidinggevende",
}


def as_shown(loaded: Loaded, *, anonymous: bool) -> tuple[Any, Mapping[NodePath, str]]:
    """The plan and its open places, with names, or ``anonymous`` with roles."""
    if not anonymous:
        return with_names(loaded.plan, loaded.people), loaded.open_places
    from spvgen.anonymous import quieting, without_names

    quieted = quieting(loaded.plan, loaded.people)
    open_places = {path: quieted(text) for path, text in loaded.open_places.items()}
    return without_names(loaded.plan, loaded.people), open_places


def style_as_shown(loaded: Loaded, style: HouseStyle, *, anonymous: bool) -> HouseStyle:
    """The house style as a document of this plan has it, with names; ``anonymous`` with roles."""
    if not anonymous:
        return style
    from spvgen.anonymous import style_without_names

    return style_without_names(style, loaded.plan, loaded.people)


def content_of(loaded: Loaded, *, anonymous: bool) -> str:
    """The fingerprint of what the documents of a plan tell, as 64 hexadecimal digits (``Origin.content``)."""
    from spvgen.fingerprint import content_fingerprint

    return content_fingerprint(*as_shown(loaded, anonymous=anonymous), later_in(loaded))


def is_signed(loaded: Loaded) -> bool:
    """Whether people signed the plan."""
    signing = getattr(loaded.plan, "ondertekening", None)
    return bool(signing and signing.vingerafdruk)


def identities_of(loaded: Loaded, *, anonymous: bool = False) -> list[str]:
    """Short hashes that tell this plan from others, whatever changes in it: by ``kenmerk``, and by name.

    Not by name for a document without names: who guesses one could try it; nor by a reference with a name.
    """
    plan: Any = loaded.plan
    told = as_shown(loaded, anonymous=anonymous)[0].kenmerk
    known_by = filter(
        None, (plan.kenmerk if told == plan.kenmerk else None, None if anonymous else plan.over)
    )
    return [sha256(f"{plan.soort}\n{one}".encode()).hexdigest()[:16] for one in known_by]


def is_of(origin: Origin, loaded: Loaded) -> bool:
    """Whether a document that says of which plan it is, was made of this one.

    It has the reference and the name that the document has; a plan may get a reference later. A copy of the
    plan of somebody else, with its reference left in, is another plan.
    """
    return set(origin.plan.split(".")) <= set(identities_of(loaded, anonymous=origin.anonymous))


def is_of_another(origin: Origin, loaded: Loaded) -> bool:
    """Whether a document has another name than this plan: of somebody else, or from before a correction."""
    *_, name = origin.plan.split(".")
    return bool(name) and not origin.anonymous and name not in identities_of(loaded)


def later_in(loaded: Loaded) -> tuple[str, ...]:
    """What joined a signed plan later, as its document says it to the employee; mostly nothing."""
    if not is_signed(loaded):
        return ()
    from spvgen.fingerprint import added_since_signing

    later = added_since_signing(loaded.plan) or ()
    came = {one.path[-1] if one.was else one.path[0] for one in later}
    return tuple(words for key, words in _LATER.items() if key in came)


def names_left(composed: Composed) -> list[NodePath]:
    """Where a name may still stand in an anonymous document: a stranger, or *SV*."""
    from spvgen.anonymous import initials_in
    from spvgen.document.words import Field
    from spvgen.leaves import leaves
    from spvgen.rules.reading.names import names_in

    fields = [one for one in leaves(composed.document.blocks) if isinstance(one, Field) and one.path]
    texts = [(one.path, smoothed(one.text)) for one in fields]
    names = {text[name.start : name.end] for _, text in texts for name in names_in(text) if name.certain}
    words = sorted({word for name in names for word in _WORD.findall(name)})
    again = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    may_be = initials_in(composed.loaded.plan, composed.loaded.people)
    texts.append((("kenmerk",), composed.document.identifier))
    named = [path for path, text in texts if (words and again.search(text)) or may_be(text)]
    return list(dict.fromkeys(named))


def style_may_name(style: HouseStyle) -> bool:
    """Whether the texts of a house style still name somebody, whom no plan or list of persons knows."""
    from spvgen.rules.reading.names import names_in

    texts = (style.organisation, style.footer, style.logo.alt if style.logo else "")
    return any(one.certain for text in texts for one in names_in(text))


_WORD: Final = re.compile(r"[^\W\d_a-z][\w'’-]+")


def brings_a_name(composed: Composed, data: bytes) -> bool:
    """Whether an own Word file, if there is one, names somebody in these bytes; a company is nobody."""
    document, loaded = composed.document, composed.loaded
    if not document.style.word_file:
        return False
    from spvgen.anonymous import names_somebody
    from spvgen.writers.docx import all_words

    texts = (text.replace(document.organisation or "\0", "") for text in all_words(data))
    return names_somebody(texts, loaded.plan, loaded.people)
