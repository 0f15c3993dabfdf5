"""What the group found: what it lets be shared, both sides of the picture (ST03-ST06)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import Severity
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from spvgen.kinds.stap_rapportage import StapRapportage
    from spvgen.kinds.stapdelen import Factor, Veronderstelling


# --- Sharing ---------------------------------------------------------------------------------------


def delen_zonder_akkoord(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """De groep heeft nog niet goedgevonden dat dit verslag gedeeld wordt.

    Wat in de sessies is gezegd, blijft in de groep, tenzij de groep anders wil. Laat de groep daarom de hele
    tekst lezen voordat iemand anders die krijgt, en leg de dag vast waarop de groep akkoord ging. Een dag die
    nog moet komen, is geen akkoord. Om de tekst voor te leggen maak je die met --concept.

    Bron: het artikel over de STAP-dialoog: de gesprekken zijn vertrouwelijk en gaan alleen naar het
    management als de groep dat wil.

    Fout:
        delen:
          afspraak: Het management leest dit verslag.

    Goed:
        delen:
          akkoord_op: 2026-02-19
          afspraak: Het management leest dit verslag.
    """
    path, agreed = ("delen", "akkoord_op"), plan.delen and plan.delen.akkoord_op
    last, talk = plan.sessies[-1].datum, plan.terugkoppeling and plan.terugkoppeling.datum
    if not agreed:
        hint = (
            "Laat de groep de tekst lezen; maak die met --concept. Tot de groep akkoord is, blijft deze "
            "melding staan. Schrijf daarna bij ‘delen’ op welke dag de groep akkoord ging: akkoord_op: "
        )
        yield Hit(path, "Er staat niet dat de groep dit verslag wil delen.", f"{hint}{last}")
    elif agreed < last:
        message = (
            f"De groep ging akkoord op {format_date(agreed)}, vóór de laatste sessie ({format_date(last)})."
        )
        yield Hit(path, message, "Laat de groep ook lezen wat daarna kwam, en zet de nieuwe datum erbij.")
    elif settings.vandaag and agreed > settings.vandaag:
        message = f"Het akkoord van de groep is van {format_date(agreed)}: die dag moet nog komen."
        yield Hit(path, message, _LATER)
    elif talk and talk < agreed:
        message = (
            f"Het gesprek met het management was op {format_date(talk)}, vóór het akkoord van de groep "
            f"({format_date(agreed)})."
        )
        yield Hit(path, message, "Klopt een van de twee datums niet? Zet dan de goede erbij.")


_LATER: Final = (
    "Klopt de datum niet? Verbeter die. Is de groep nog niet akkoord? Laat de regel dan weg, en maak de "
    "tekst voor de groep met --concept."
)

_PARTS: Final = {
    "thema": "het thema",
    "sessies": "waar de sessies over gingen",
    "belemmerend": "wat de groep hindert",
    "helpend": "wat de groep helpt",
    "veronderstellingen": "de veronderstellingen",
    "doelen": "de doelen",
    "acties": "het plan van aanpak",
}
"""Part that the group can share → what it is called in a sentence."""


def buiten_de_afspraak(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """In het verslag staat meer dan de groep wilde delen.

    De groep besluit wat naar buiten gaat. Staat er een onderdeel in dat niet bij ‘delen’ staat, of een
    terugblik die de groep nog niet goedvond, dan hoort het niet in dit bestand. Wat in het gesprek met het
    management kwam, las de groep nog niet toen die akkoord ging: zet bij ‘terugkoppeling’ een eigen
    ‘akkoord_op’, nadat de groep het las.

    Bron: het artikel over de STAP-dialoog: alleen wat de groep wil delen, gaat naar het management.

    Fout:
        delen:
          akkoord_op: 2026-02-19
          onderdelen:
            - thema
            - doelen
            - acties

    Goed:
        delen:
          akkoord_op: 2026-02-19
          afspraak: Het management leest dit verslag.
    """
    allowed = plan.delen and plan.delen.onderdelen
    for part, called in _PARTS.items() if allowed else ():
        if part not in (allowed or ()) and _is_told(plan, part):
            away = _AWAY.get(part, "Haal dit weg, of vraag de groep of het erbij mag")
            hint = f"{away}. Vindt de groep dat goed, zet dan ‘{part}’ bij ‘delen’, onder ‘onderdelen’."
            yield Hit((part,), f"De groep sprak niet af om dit te delen: {called}.", hint)
    yield from _the_talk(plan, settings.vandaag)
    yield from _looking_back(plan, settings.vandaag)


_AWAY: Final = {
    "sessies": "Haal bij elke sessie het ‘onderwerp’ weg: de datum mag blijven. "
    "Of vraag de groep of het onderwerp erbij mag",
    "doelen": "Zonder doelen is er geen verslag. Vraag de groep of de doelen erbij mogen",
}
"""What cannot go as a whole, with what may be done instead."""


def _is_told(plan: StapRapportage, part: str) -> bool:
    """Of the sessions the dates may always be told."""
    if part == "sessies":
        return any(session.onderwerp for session in plan.sessies)
    return bool(getattr(plan, part))


def _the_talk(plan: StapRapportage, today: date | None) -> Hits:
    """An agreement with what came of the talk with management, of a day on which it can't have been given."""
    talk = plan.terugkoppeling
    if not talk or not talk.akkoord_op:
        return
    path, day = ("terugkoppeling", "akkoord_op"), format_date(talk.akkoord_op)
    if today and talk.akkoord_op > today:
        message = f"Het akkoord van de groep met het gesprek is van {day}: die dag moet nog komen."
        yield Hit(path, message, _LATER)
    elif talk.datum and talk.akkoord_op < talk.datum:
        held = format_date(talk.datum)
        message = f"De groep ging akkoord op {day}, vóór het gesprek met het management ({held})."
        hint = "Laat de groep lezen wat er in het gesprek kwam, en zet de nieuwe datum erbij."
        yield Hit(path, message, hint)


def _looking_back(plan: StapRapportage, today: date | None) -> Hits:
    back = plan.terugblik
    if back and today and back.akkoord_op and back.akkoord_op > today:
        day = format_date(back.akkoord_op)
        message = f"Het akkoord van de groep met de terugblik is van {day}: die dag moet nog komen."
        yield Hit(("terugblik", "akkoord_op"), message, _LATER)
    if back and not (back.akkoord_op and back.akkoord_op >= back.datum):
        hint = f"Laat de groep de terugblik lezen en zet erbij op welke dag dat was: akkoord_op: {back.datum}"
        yield Hit(("terugblik", "akkoord_op"), "Er staat niet dat de groep deze terugblik wil delen.", hint)


# --- Both sides ------------------------------------------------------------------------------------


def eenzijdig_beeld(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Er staat alleen wat de groep hindert, of alleen wat helpt.

    Een lijst met alleen klachten maakt moedeloos en laat weg waar de groep op kan bouwen. Een lijst met
    alleen lof lost niets op. Vraag naar allebei: wat staat in de weg, en waar zijn we sterk in?

    ‘Geen’ of ‘hier kwamen we niet aan toe’ telt niet mee. Wat de groep niet wil delen, hoeft er niet te
    staan: laat het dan weg bij ‘delen’, onder ‘onderdelen’.

    Bron: het artikel over de STAP-dialoog: de groep werkt alle plussen en minnen uit.

    Fout:
        helpend:

    Goed:
        helpend:
          - factor: Er zit samen ruim honderd jaar ervaring in de groep.
    """
    for part, lacks, question in (
        ("helpend", "helpt", "waar zijn jullie sterk in"),
        ("belemmerend", "hindert", "wat staat er in de weg"),
    ):
        if _is_empty(plan, part) and _may_be_told(plan, part):
            hint = f"Vraag de groep: {question}? Zet elk punt bij ‘{part}’, achter een streepje."
            yield Hit((part,), f"Er staat niet wat de groep {lacks}.", hint)


def _is_empty(plan: StapRapportage, part: str) -> bool:
    """Whether no factor of a side is told."""
    factors: Sequence[Factor] = getattr(plan, part) or ()
    if not factors:
        return True
    from spvgen.rules.stap_rapportage.empty_findings import tells_nothing

    return all(tells_nothing(one.factor, part) and not one.toelichting for one in factors)


def _may_be_told(plan: StapRapportage, part: str) -> bool:
    """Whether the group agreed to share a part; what it left out, nobody has to ask for (ST04)."""
    shared = plan.delen and plan.delen.onderdelen
    return not shared or part in shared


def veronderstelling_niet_nagegaan(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Bij een veronderstelling staat niet wat ervan bleek.

    Veel van wat een groep tegenhoudt, blijkt een idee te zijn dat niemand ooit heeft nagevraagd. Schrijf je
    op wat de groep dacht, maar niet wat ervan bleek, dan lijkt het idee een feit. Vraag het na, en schrijf op
    wat je vond. ‘Dat bleek niet zo te zijn’ zegt nog niet waaruit, en ‘hier is lang over gesproken’ of ‘dat
    vragen we nog na’ zegt niet wat ervan bleek. Moet het gesprek met het management nog komen, dan is dit
    een tip.

    Bron: het artikel over de STAP-dialoog: veel punten bleken veronderstellingen te zijn.

    Fout:
        veronderstellingen:
          - veronderstelling: De directie wil niet dat we samen naar een klant gaan.

    Goed:
        veronderstellingen:
          - veronderstelling: De directie wil niet dat we samen naar een klant gaan.
            gebleken: klopt_niet
            toelichting: De directie vindt samen bezoeken juist goed.
    """
    for index, one in enumerate(plan.veronderstellingen or ()):
        from spvgen.rules.stap_rapportage.empty_findings import concludes_only, found_nothing_out

        bare = concludes_only(one.toelichting)
        if one.gebleken is None and _still_to_ask(plan, settings.vandaag):
            message = f"Bij ‘{one.veronderstelling.rstrip('.')}’ staat nog niet wat ervan bleek."
            yield Hit(("veronderstellingen", index, "gebleken"), message, _ASK_THERE, severity=Severity.TIP)
        elif one.gebleken is None or bare or found_nothing_out(one.toelichting or ""):
            yield _unproved(index, one, bare=bare)


def _still_to_ask(plan: StapRapportage, today: date | None) -> bool:
    """Whether the talk in which an assumption can be asked about is still to come, as far as is known."""
    talk = plan.terugkoppeling
    went_on = plan.terugblik or any(moment.gehouden for moment in plan.vervolgmomenten or ())
    if not (talk and talk.datum) or (today and talk.datum < today):
        return False
    return not (talk.gehouden or went_on)


_ASK_THERE: Final = (
    "Vraag het in het gesprek met het management, of eerder aan wie het weet. Zet daarna bij ‘gebleken’ of "
    "het klopt, en bij ‘toelichting’ wat het antwoord was."
)


_ASK: Final = " Vraag het aan wie het weet, bijvoorbeeld in het gesprek met het management."
"""No day: nobody can tell from the report whether that talk is still to come."""


def _unproved(index: int, one: Veronderstelling, *, bare: bool) -> Hit:
    thought, path = one.veronderstelling.rstrip("."), ("veronderstellingen", index)
    if one.gebleken:
        message = f"Bij ‘{thought}’ staat niet waaruit dat bleek."
        how = "aan wie jullie het vroegen en wat het antwoord was"
        hint = f"Ga het eerst na.{_ASK} Zet bij ‘toelichting’ {how}."
        if bare:
            hint = "Zet bij ‘toelichting’ hoe jullie dat nagingen."
        return Hit((*path, "toelichting"), message, hint)
    how = "" if not bare else ", en bij ‘toelichting’ hoe jullie dat nagingen"
    hint = (
        f"Ga het na.{_ASK} Zet erbij: ‘gebleken: klopt’, ‘klopt_deels’ of ‘klopt_niet’{how}. Weet je het nog"
        " niet? Laat de regel ‘gebleken’ dan weg."
    )
    return Hit((*path, "gebleken"), f"Bij ‘{thought}’ staat niet wat ervan bleek.", hint)
