"""Specific about who: a name of the plan spelled otherwise (S12), and *ik* without a name (S13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import slug
from spvgen.nameforms import first_name
from spvgen.rules.reading.in_third_person import without_quotes
from spvgen.rules.reading.slips import misspelt
from spvgen.rules.reading.texts import OF_THE_EMPLOYER, WRITTEN_LATER, texts_under, vocabulary_of
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import HR
    from spvgen.kinds.shared import Persoon
    from spvgen.kinds.values import Model
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag


def naam_anders_gespeld(plan: Model, settings: RuleSettings) -> Hits:
    """Een naam uit het plan staat in een tekst anders gespeld.

    Staat er ‘Jnasen’ naast ‘Jansen’, dan is later niet zeker over wie het gaat, en wie het plan krijgt, vindt
    een fout in de eigen naam slordig. Ook ziet ‘spv render --anonymous’ zo’n naam niet. Gaat het om iemand
    anders, die bijna hetzelfde heet? Dan mag dit blijven.

    Bron: de AVG: wat je over iemand vastlegt, moet kloppen.

    Fout:
        slotopmerking: Je krijgt hulp van Karim Aydn.

    Goed:
        slotopmerking: Je krijgt hulp van Karim Aydin.
    """
    for path, said, meant, _ in misspelt(plan):
        message = f"‘{said}’ lijkt op de naam ‘{meant}’, maar is anders gespeld."
        yield Hit(path, message, _HINT.format(name=meant), said)


_HINT: Final = "Bedoel je ‘{name}’? Schrijf het dan zo. Gaat het over een ander, dan mag dit blijven."


# --- Nobody's name ---------------------------------------------------------------------------------


def wie_is_ik(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """In het plan staat ‘ik’, en niemand weet wie dat is.

    Onder een plan staan meer namen: van de leidinggevende, van HR en van de medewerker. ‘Ik kijk elke week
    mee’ kan dan van twee mensen zijn. Wie een belofte deed, moet later nog te lezen zijn. Schrijf daarom de
    naam, of ‘we’ als jullie het samen doen; of zeg één keer wie het is (‘ik, Karim’). Noem je HR bij de
    naam en jezelf niet, dan is het ook duidelijk. De reactie van de medewerker en wat iemand letterlijk
    zei, mogen wel ‘ik’ zeggen. Dit geldt ook voor een verslag. Staat het bij ‘wie’, schrijf daar dan
    ‘leidinggevende’ of ‘medewerker’: anders staat in het document ‘door ik’.

    Bron: geen concrete ondersteuning – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        slotopmerking: Ik heb er vertrouwen in dat dit lukt.

    Goed:
        slotopmerking: Karim en Esther hebben er vertrouwen in dat dit lukt.
    """
    yield from _pronouns_as_owner(plan)
    if not {"ik", "mij", "mijn"} & vocabulary_of(plan):
        return
    if plan.hr:
        texts = [one for one in texts_under(plan, OF_THE_EMPLOYER - {"relevant"}) if _is_of_us(one[0])]
        yield from _unnamed(plan, texts, settings)
    if plan.hr or plan.eerdere_leidinggevenden:  # else the letter is of one, and ‘ik’ is who signs it
        for item, moment in enumerate(plan.evaluatiemomenten):
            if moment.verslag:
                place = ("evaluatiemomenten", item, "verslag")
                yield from _unnamed(plan, list(_of_a_report(place, moment.verslag)), settings)


_OF_THE_MANAGER: Final = "(?:ik|mij|me)"
_OF_THE_EMPLOYEE: Final = "(?:jij|je|jou|u)"
_AND: Final = r"(?: en | ?[+&/] ?)"
_OWNER: Final = (
    rf"(?i)(?:(?P<one>{_OF_THE_MANAGER})|(?P<other>{_OF_THE_EMPLOYEE})|(?P<both>wij|we|ons"
    rf"|{_OF_THE_EMPLOYEE}{_AND}{_OF_THE_MANAGER}|{_OF_THE_MANAGER}{_AND}{_OF_THE_EMPLOYEE}))"
    r"(?: ?zelf| samen| allebei| beiden?)?"
)
_PRONOUNS: Final = frozenset({"ik", "mij", "me", "jij", "je", "jou", "u", "wij", "we", "ons"})
_ITSELF: Final = " zelf"


def _pronouns_as_owner(plan: Verbeterplan) -> Hits:
    """*Wie: ik*, which a document would print as *door ik*, and *wie: Karim zelf*."""
    for part in ("acties", "ondersteuning"):
        for index, one in enumerate(getattr(plan, part)):
            if one.wie and (meant := _owner(one.wie.strip(" ."), plan)):
                said = f"‘{one.wie}’: zo komt het ook in het document, en daar weet niemand wie dat is."
                if one.wie.endswith(_ITSELF):
                    said = f"‘{one.wie}’: ‘zelf’ is hier niet nodig."
                yield Hit(
                    (part, index, "wie"),
                    said,
                    f"Schrijf: wie: {meant}",
                    one.wie,
                    severity=Severity.WAARSCHUWING,
                )


def _owner(who: str, plan: Verbeterplan) -> str:
    """What to write for a pronoun, or for a name with *zelf*; empty for any other."""
    first = who.partition(" ")[0].lower().removesuffix("zelf")
    if first in _PRONOUNS and (found := re.fullmatch(_OWNER, who)):
        both = "medewerker en leidinggevende"
        return both if found["both"] else "leidinggevende" if found["one"] else "medewerker"
    return plan.rol(who.removesuffix(_ITSELF)) if who.endswith(_ITSELF) else ""


def _unnamed(plan: Verbeterplan, texts: list[tuple[NodePath, str]], settings: RuleSettings) -> Hits:
    """Each of these texts in which nobody knows who *ik* is."""
    said = [(path, found) for path, text in texts if (found := re.search(_I, without_quotes(text)))]
    others = (*(plan.eerdere_leidinggevenden or ()), plan.hr)
    people = [one for one in (plan.leidinggevende, *others) if one and one.naam]
    known = list({slug(one.naam or ""): one for one in reversed(people)}.values())[::-1]
    if len(known) == 1 and len(people) > 1:  # in a small firm the manager may be HR
        return
    if not said or _is_explained([text for _, text in texts], [_called(one, plan) for one in known]):
        return
    by_role = [one for one in known if _is_kept_apart(one, settings.namen_apart)]
    names = " of ".join(f"‘{_role(one, plan) if one in by_role else _called(one, plan)}’" for one in known)
    hint = f"Schrijf {'wie het is' if by_role else 'de naam'}, zoals {names}, of schrijf ‘we’."
    for path, found in said:
        message = f"‘{found[0]}’: hier staat niet wie dat is."
        yield Hit(path, message, hint, found[0], likewise=f"‘{found[0]}’")


def _is_kept_apart(one: Persoon | HR, apart: tuple[str, ...]) -> bool:
    """Whether a text may not have this name (V03)."""
    from spvgen.rules.reading.names import has_one_of  # few plans say ‘ik’

    return bool(one.persoon) or has_one_of(apart, one.naam or "")


def _called(one: Persoon | HR, plan: Verbeterplan) -> str:
    """What a text calls somebody: the first name, or the role for whom a plan has a key only."""
    return _role(one, plan) if one.persoon else first_name(one.naam or "")


def _role(one: Persoon | HR, plan: Verbeterplan) -> str:
    if one is plan.hr:
        return "de HR-adviseur"
    return "je leidinggevende" if one is plan.leidinggevende else "je vorige leidinggevende"


def _is_explained(texts: list[str], called: list[str]) -> bool:
    """Whether *ik* is said to be one of them, or the texts name all but the manager, who is the first."""
    whole = "\n".join(texts)
    manager, *others = called
    if others and not _is_named(manager, whole) and all(_is_named(name, whole) for name in others):
        return True
    names = "|".join(map(re.escape, called))
    said = rf"(?i:\bik(?:,| ben| heet)?|\bmijn naam is)\s+\(?(?:{names})\b"
    said += rf"|\bmij(?: \((?:{names})\)|, (?:{names})[.,;])"  # *een verdeelfout van mij (Karim)*
    return bool(re.search(said, whole))


def _is_named(name: str, text: str) -> bool:
    role = name.partition(" ")[2] if name[0].islower() else ""  # *jouw leidinggevende* is as good
    return re.search(rf"\b{re.escape(role or name)}\b", text) is not None


def _of_a_report(path: NodePath, report: Verslag) -> Iterator[tuple[NodePath, str]]:
    """What a report says in the words of whoever wrote it: all but the view of the employee."""
    for key in ("metingen", "acties"):
        for number, one in enumerate(getattr(report, key) or ()):
            yield (*path, key, number, "toelichting"), one.toelichting or ""
    for key in ("geboden_ondersteuning", "afspraken"):
        yield from (((*path, key, number), one) for number, one in enumerate(getattr(report, key) or ()))
    yield (*path, "besproken"), report.besproken or ""


_I: Final = r"(?i)\b(?:ik|mijn?|mij)\b"


def _is_of_us(path: NodePath) -> bool:
    return path[0] not in WRITTEN_LATER and "als_dan" not in path
