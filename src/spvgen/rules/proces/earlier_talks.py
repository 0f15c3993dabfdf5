"""What a plan says of its earlier talks: not on paper, the first, or of something else (part of P01)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.geplakt import MAIL_HEAD
from spvgen.rules.reading.patterns import MONTH
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits
from spvgen.wording.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from spvgen.kinds.onderdelen import EerderGesprek

_SAID: Final = Roles(
    {
        "never": "nooit niet_eerder nog_niet",
        "raised": """
        besproken gesproken gehad gepraat aangekaart ter_sprake genoemd gezegd verteld gemeld voorgelegd
        aangesproken aan_de_orde benoemd gewezen aangegeven gedeeld
    """,
        "first": "voor_het_eerst voor_de_eerste_keer de_eerste_keer",
        "raise": """
        brengen leggen leg bespreken noemen vertellen kaarten zeggen spreken hoort hoor leest lees krijgt
    """,
        "this": """
        hier hierover hierop daar daarover daarop erover erop ter_sprake aan_de_orde
        (?:dit|dat|het)_(?:is|werd|hebben|nog|nooit|niet|nu|vandaag|punt|onderwerp|probleem|laatste)
        deze_punten
        (?:is|hebben_we|hebben|brengen|leggen|bespreken|noemen|vertellen|zeggen|hoort|hoor|leest|lees)_(?:dit|dat|het)
    """,
        "asserted": """
        ^_(?:besproken|gesproken|aangekaart|genoemd|gezegd|verteld|gemeld|benoemd|aangegeven|gedeeld)
(?:is|werd|heb|hebben|je|jou|elkaar|ook|al|samen|toen|duidelijk)_(?:besproken|gezegd|verteld|gemeld)_(?:dat|hoe)
(?:is|werd|heb|hebben|je|jou|elkaar|ook|al|samen|toen|duidelijk)_(?:benoemd|aangegeven)_(?:dat|hoe)
        """,
        "theirs": """
        je_hebt heb_je jij klanten klant collega collega's team ouders bewoners patiënten
        leveranciers had hadden was waren wel behalve maar
    """,
        "none": "niets niks",
        "of_it": "hiervan daarvan ervan van",
        "written": "opgeschreven vastgelegd genoteerd op_papier op_schrift op_de_mail gemaild",
        "no_report": "geen_(?:verslag|aantekening(?:en)?|notitie|gespreksverslag)",
        "is": "is zijn bestaat hebben werd kwam gemaakt",
        "not_written": """
        niet_(?:vastgelegd|opgeschreven|genoteerd) niet_op_(?:papier|schrift)
        niet_(?:officieel|formeel)_vastgelegd niet_schriftelijk alleen_mondeling enkel_mondeling
    """,
        "talk": """
        (?:het|dit|dat)_(?:is|werd)_(?:toen_|helaas_|nog_)?niet is_(?:het|dit|dat) (?:het|dit|dat)_hebben_we
        we_hebben_(?:het|dit|dat) hebben_we_(?:het|dit|dat) hiervan daarvan dit_gesprek het_gesprek was_een
        (?:het|dit|dat)_(?:is|was|ging|gebeurde)_(?:alleen|enkel) het_bleef bleef_het
        """,
        "work": """
        klanten? gesprekken systeem dossiers? cliënten cliënt patiënten leerlingen metingen leverde je_had
        je_hebt overdracht overdrachten bezoek bezoeken dienst diensten rondes? meldingen melding lessen
        vergadering rapport rapporten temperaturen moet
    """,
    }
)
never_raised: Final = _SAID.meeting("never raised this -asserted -theirs", "first raise this -theirs")
"""The sentence that says that the problem was not spoken of before."""
unrecorded: Final = _SAID.meeting("none written of_it -work", "no_report is -work", "not_written talk -work")
"""The sentence that says that a talk is not on paper."""


_TALKS: Final = Roles(
    {
        "handing": """
        uitreik(?:en|ing)? uitgereikt reik(?:te|ten)? overhandig(?:en|ing|d|de|den)? ondertekening
        ondertekend ondertekenen getekend tekenen tekengesprek
    """,
        "plan": "verbeterplan verbetertraject dit_plan het_plan",
        "apart": """
        zonder_(?:jou|jouw_aanwezigheid) buiten_jou_om mt-overleg managementoverleg directieoverleg
        (?:je|jij)_was_(?:hier|daar|er)_(?:zelf_)?niet_bij waar_(?:je|jij)_(?:zelf_)?niet_bij_was
        (?:onderling|intern)_overleg
    """,
        "with": """
        spraken_af afgesproken met_(?:je|jou) jij_(?:zei|vertelde|gaf|vroeg) je_(?:zei|vertelde|gaf|vroeg)
    """,
        "cancelled": """
        (?:ging|gaat)_(?:helaas_)?niet_door niet_doorgegaan gesprek_verviel gesprek_is_vervallen afgezegd
        geannuleerd (?:je|jij)_(?:kwam|verscheen)_niet niet_(?:gehouden|plaatsgevonden)
        vond_(?:helaas_)?niet_plaats (?:is|werd)_(?:uitgesteld|verzet|verplaatst) niet_van_gekomen
        kwam_er_niet_van
    """,
        "held": """
        alsnog ingehaald haalden toch spraken bespraken besproken gesproken telefonisch daarna vervolgens
        later vóór kreeg training cursus scholing werkbezoek lesbezoek klanten? bezoek
    """,
        "praise": """
        complimenten? lof tevreden tevredenheid naar_wens loonsverhoging salarisverhoging promotie bonus
        opslag uitstekend uitmuntend (?:goed|positief|prima)_beoordeeld op_alle_onderdelen_goed
        beoordeling_goed oordeel_goed alles_goed over_de_hele_linie_goed ging_(?:het_|alles_)?goed
    """,
        "flawless": """
geen_(?:enkele_|enkel_)?(?:verbeterpunt(?:en)?|aandachtspunt(?:en)?|ontwikkelpunt(?:en)?|klachten|kritiek)
geen_(?:bijzonderheden|op-_of_aanmerkingen|opmerkingen|problemen|zorgen|punten) niets_(?:op|aan)_te_merken
zonder_(?:verbeterpunten|aandachtspunten|opmerkingen)
    """,
        "short": """
        verbeterpunten verbeterpunt aandachtspunten aandachtspunt ontwikkelpunten ontwikkelpunt punten punt
        doel doelen leerdoelen ontwikkeldoelen maar wel behalve echter alleen onvoldoende matig minder lager
        daalde daling komt afspraak afspraken werkafspraken afgesproken spraken bespraken achterstand fouten
        klacht klachten cijfers omzet omzetcijfers norm afspreken vroeg vroegen moest moet beter vaker
        sneller niet zorgen aankondiging kondigden aangekondigd termijnen
    """,
        "but": """
        maar wel behalve echter alleen onvoldoende matig afgesproken spraken afspraak afspraken moest
    """,
    }
)
_ELSEWHERE: Final = Roles(
    {
        "else": """
        vakantie* verlof* ouderschapsverlof zwangerschapsverlof cao cao-* salaris* loon* arbeidsvoorwaarden*
        arbeidscontract contract contractverlenging verhuizing* verbouwing* jubileum* verjaardag* borrel*
        kerst* teamuitje personeelsuitje bedrijfsuitje nieuwjaars* zomer* lunch* barbecue parkeer* leaseauto
        bedrijfsauto reiskosten* thuiswerk* kleding* werkkleding pensioen* kennismaking* sollicitatie*
        introductie* inwerk* onboarding teamoverleg teamvergadering werkoverleg personeelsbijeenkomst
        personeelsvergadering afdelingsoverleg bouwoverleg teamdag heidag studiedag jaarplan*
        reorganisatie fusie huisvesting bhv-* brandoefening bedrijfsfeest functiewaardering promotie
        opleidingswensen loopbaan* ambities toekomstwensen koffie* bijpraten vrije vrij roostervrij*
    """,
        "plain": f"""
        de het een en of over van voor met in op bij naar aan om te tot per door uit je jouw jij jullie we wij
        ons onze alle hele heel team afdeling medewerkers collega's iedereen nieuwe oude komende volgende
        eerste tweede derde jaar week maand planning gesprek gesprekje overleg vergadering bijeenkomst
        maandelijks wekelijks jaarlijks maandelijkse wekelijkse jaarlijkse algemeen algemene kort korte
        gezellig gezellige praatje o.a onder andere zaken verdeling spraken bespraken bespreking besproken
        ging gingen waren was is werd werden hadden informatie uitleg regeling regels toelichting kantoor pand
        gebouw dag dagen jaargesprek functioneringsgesprek beoordelingsgesprek voortgangsgesprek {MONTH}
        wensen start begin nog ook verder rondvraag mededelingen leidinggevende manager teamleider
        net even zojuist gisteren ze die deze dat dit er staan staat komen komt rooster ingeroosterd
        goedgekeurd aangevraagd genoteerd onderwerp subject heb hebt hebben heeft nu dan zo als
    """,
    }
)

_KINDS: Final = (
    ("apart", "with", "Bij dit gesprek was de medewerker zelf niet."),
    ("cancelled", "held", "Dit gesprek is niet gehouden."),
    ("handing plan", "short", "In dit gesprek is het plan zelf uitgereikt."),
    ("flawless", "but", "In dit gesprek was er niets op te merken."),
    ("praise", "short", "Van dit gesprek staat er alleen wat er goed ging."),
)
"""Roles that come together in a talk, those that bar it, and what that shows of the talk."""


def shown_to_be(said: str) -> str:
    """What kind of talk this was instead, as a sentence; empty where the problem can have been raised."""
    roles = _TALKS.in_sentence(said)
    for needed, barred, message in _KINDS:
        if roles.issuperset(needed.split()) and barred not in roles:
            return message
    return "Dit gesprek ging over iets anders dan het probleem." if _is_known_to_be_else(said) else ""


def _is_known_to_be_else(said: str) -> bool:
    """Whether every word of a text is known, and one of them names another subject."""
    found: set[str] = set()
    said = "\n".join(line for line in said.split("\n") if not _is_mail_head(line))
    for word in split_words(said):
        if word.isdecimal():
            continue
        if not (roles := _ELSEWHERE.of(word)):
            return False
        found |= roles
    return "else" in found


def _is_mail_head(line: str) -> bool:
    """Whom a mail was from and when; its subject does tell what it was about."""
    return re.match(MAIL_HEAD, line) is not None and not re.match(r"(?i)\s*(?:onderwerp|subject)", line)


def something_else(talks: Iterable[EerderGesprek], given: date, start: date) -> Hits:
    """What each talk before the start was instead, where that goes for all of them."""
    shown: dict[int, tuple[str, str]] = {}
    for index, talk in enumerate(talks):
        if given <= talk.datum < start:
            shown[index] = (
                talk.onderwerp,
                f"Dit gesprek was pas toen het plan er al lag ({format_date(given)}).",
            )
        elif talk.datum < given:
            shown[index] = talk.onderwerp, shown_to_be(talk.onderwerp)
            if not shown[index][1]:
                return
    hint = (
        "Noem een gesprek van vóór dit plan waarin je het probleem met de medewerker besprak. Was dat er "
        "nog niet, voer het dan eerst, en geef tijd om te verbeteren."
    )
    for index, (said, message) in shown.items():
        yield Hit(("aanleiding", "eerdere_gesprekken", index, "onderwerp"), message, hint, quote=said)
