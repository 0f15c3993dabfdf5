"""What was signed or recorded with a fingerprint, and is not what it was any more (P06)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.rule import Hit, Hits

if TYPE_CHECKING:
    from datetime import date

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.verbeterplan import Verbeterplan


def changed(plan: Verbeterplan) -> Hits:
    """All of it: what was signed, the reports, the extensions and the closing."""
    yield from changed_since_signing(plan)
    yield from changed_reports(plan)
    yield from changed_extensions(plan)
    yield from changed_since_closing(plan)


def changed_since_signing(plan: Verbeterplan) -> Hits:
    """A plan that was changed after ``spv sign``."""
    signing = plan.ondertekening
    if signing is None or signing.vingerafdruk is None:
        return
    from spvgen.fingerprint import added_since_signing  # only for a signed plan

    path, later = ("ondertekening", "vingerafdruk"), added_since_signing(plan)
    signed = f" op {format_date(signing.datum)}" if signing.datum else ""
    if later is None:
        message = f"Dit plan is veranderd nadat het{signed} is ondertekend."
        yield Hit(path, message, _CHANGED_HINT)
    elif gone := [one for one in later if _left_before(plan, one.path, signing.datum)]:
        who = (plan.eerdere_leidinggevenden or ())[int(gone[0].path[1])].naam
        message = f"Het plan is getekend{signed}, toen {who} geen leidinggevende meer was."
        yield Hit((*gone[0].path, "tot_en_met"), message, "Kijk beide datums na.")


_CHANGED_HINT: Final = (
    "Zet de tekst terug. Is er alleen een nieuwe leidinggevende? Zet de vorige dan bij "
    "‘eerdere_leidinggevenden’, precies zoals die in het plan stond. Spraken jullie samen iets anders af? "
    "Geef dan het getekende document een andere naam, en maak met ‘spv sign --again’ plaats om opnieuw te "
    "tekenen."
)


def _left_before(plan: Verbeterplan, path: NodePath, day: date | None) -> bool:
    """Whether a change of manager that came after the signing says that it was before it."""
    if day is None or path[0] != "eerdere_leidinggevenden":
        return False
    return (plan.eerdere_leidinggevenden or ())[int(path[1])].tot_en_met < day


def changed_reports(plan: Verbeterplan) -> Hits:
    """Reports that were changed after ``spv evaluate``."""
    for item, moment in enumerate(plan.evaluatiemomenten):
        if moment.verslag is None or moment.verslag.vingerafdruk is None:
            continue
        from spvgen.fingerprint import report_fingerprint, view_came_later  # only for what was recorded

        same = moment.verslag.vingerafdruk == report_fingerprint(plan, item)
        if not same and not view_came_later(plan, item):
            message = f"Het verslag van ‘{moment.naam}’ is veranderd nadat het is vastgelegd."
            hint = (
                "Zet de tekst terug. Is het een verbetering die jullie allebei kennen? Schrijf dan bij "
                "‘besproken’ wat je wanneer hebt verbeterd, en haal de regel ‘vingerafdruk’ uit dit verslag."
            )
            yield Hit(("evaluatiemomenten", item, "verslag", "vingerafdruk"), message, hint)


def changed_extensions(plan: Verbeterplan) -> Hits:
    """Extensions, with the evaluations that they brought, that were changed after ``spv extend``."""
    for item, extension in enumerate(plan.verlengingen or ()):
        if extension.vingerafdruk is None:
            continue
        from spvgen.fingerprint import extension_fingerprint  # only for an extension that was recorded

        if extension.vingerafdruk != extension_fingerprint(plan, item):
            end = format_date(extension.nieuw_einde)
            message = f"De verlenging tot en met {end}, of een gesprek dat erbij hoort, is daarna veranderd."
            hint = (
                "Zet het terug. Spraken jullie samen iets anders af? Haal dan bij deze verlenging de regel "
                "‘vingerafdruk’ weg, en zet in de reden wat er wanneer is veranderd."
            )
            yield Hit(("verlengingen", item, "vingerafdruk"), message, hint)


def changed_since_closing(plan: Verbeterplan) -> Hits:
    """A plan that was changed in any place after ``spv close``."""
    closing = plan.afsluiting
    if closing is None or closing.vingerafdruk is None:
        return
    from spvgen.fingerprint import closing_fingerprint  # only for a plan that was closed

    if closing.vingerafdruk != closing_fingerprint(plan):
        message = f"Dit plan is veranderd nadat het op {format_date(closing.datum)} is afgesloten."
        hint = (
            "Zet de tekst terug: een afgesloten plan blijft zoals het was. Is de afsluiting zelf niet juist? "
            "Haal haar dan weg en sluit het plan opnieuw af met ‘spv close’."
        )
        yield Hit(("afsluiting", "vingerafdruk"), message, hint)
