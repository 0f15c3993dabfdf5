"""Texts that take for granted that the employee will leave (P03)."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.likeness import likeliest, supposed, worth_reading
from spvgen.rules.reading.clauses import people_of
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.reading.texts import (
    OF_THE_EMPLOYER,
    OF_THE_WHOLE,
    Text,
    holding,
    sentences_in,
    texts_under,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.vertrek.exit_together import (
    between_the_lines,
    exit_told,
    exit_told_anywhere,
    named_heir,
    of_an_heir,
    of_later_work,
    of_the_end,
    succession_told,
    told_in_plan,
    told_of_topic,
    told_to_you,
)
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.reading.together import Meeting

_TEXTS: Final = OF_THE_EMPLOYER | words("""
    sterke_punten bewijs als dan bijlagen reden geboden_ondersteuning gebied titel
""")
_BUT_OCCASIONS: Final = _TEXTS - {"als"}
"""An occasion that an action waits for (*je het niet meer volgt*) says what is hard, not how it ends."""
_DECIDED: Final = frozenset({"afsluiting", "negeer"})
"""Parts in which the outcome may be told: by then it is known."""


def uitkomst_staat_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst doet alsof het vertrek al vaststaat.

    Een verbeterplan is een echte kans. Staat er dat iemand weggaat, dan leest iedereen dat het plan een
    formaliteit is: de medewerker, HR en later misschien een rechter. Schrijf in plaats daarvan wat er kán
    volgen. Bij ‘gevolgen’ mag je ontslag noemen als mogelijkheid, met woorden als ‘kan’ of ‘mogelijk’.
    Ook hulp bij het vinden van ander werk hoort niet in het plan, tenzij de medewerker er zelf om vraagt.
    Kun je een zin ook anders lezen (‘dit is je laatste seizoen bij ons’, ‘op jouw diensten staat vanaf mei
    een nieuwe collega’), dan is dit een waarschuwing. Dat is ook zo bij een dreigement dat het vertrek niet
    noemt: ‘dit is je laatste kans’, ‘ons geduld is op’.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn. Een plan dat
    op vertrek is gericht – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan volgt ontslag.

    Goed:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan kan in het uiterste geval ontslag volgen.
    """
    texts = [(path, text) for path, text in worth_reading(plan, "P03", _TEXTS) if path[0] not in _DECIDED]
    told = _told_together(texts) | _successions(texts, plan)
    speaking = {path for path, _ in holding(texts, (*SPEAKING, *_OTHER_WORK))} | told.keys()
    found_at: set[NodePath] = set()
    written = dict(texts)
    told_of = _told_of(plan, [one for one in texts if one[0] in speaking], told)
    for hit in chain(told_of, _between_the_lines(plan), _steps_out(plan), _threats(plan), _outright(plan)):
        if hit.path not in found_at:
            found_at.add(hit.path)
            yield hit
    for path, said in likeliest(plan, "P03", _BUT_OCCASIONS, found_at):
        if path[0] in _DECIDED or (path[0] == "gevolgen" and _leaves_open(plan)):
            continue
        from spvgen.rules.vertrek.no_exits import is_reassured, tells_none  # few texts are so like it

        if not (is_reassured(written[path]) or tells_none(said)):
            yield supposed(_presumed(plan, path, said, Severity.WAARSCHUWING))


_THREATENING: Final = parts("""
    laatste_kans kans_is kans_zijn kansen_is kansen_zijn kans_verspeeld kansen_verspeeld kans_gehad
    kansen_gehad kans_komt kans_krijg kans_geven kans_is_er kansen_krijg kansen_komen kans_meer
    kansen_meer tweede_kans nieuwe_kans derde_kans volgende_kans andere_kans een_kans extra_kans geduld
    de_maat de_koek genoeg_is nu_of_nooit erop_of gewaarschuwd je_tellen draadje horen_wil zwaait_er
    zwaaien_er de_rapen wat_beleven ervan_lusten ook_anders weet_je je_weet menens mee_weg tijd_van misstap
    misser fout_en
""")
"""Parts of which each threat has one."""


def _threats(plan: Verbeterplan) -> Hits:
    for path, text in holding(texts_under(plan, _TEXTS), _THREATENING):
        if path[0] in _DECIDED:
            continue
        from spvgen.rules.vertrek.threats import threat_in  # few plans hold any of these parts

        if said := threat_in(text):
            yield _threatened(plan, path, said)


def _threatened(plan: Verbeterplan, path: NodePath, said: str) -> Hit:
    from spvgen.rules.vertrek.exit_advice import open_ended

    message = f"‘{said.rstrip('.!')}’ klinkt als een dreigement, en niet als een echte kans."
    return Hit(path, message, open_ended(plan, path), said, Severity.WAARSCHUWING, certain=True)


_OUTRIGHT: Final = parts("""
    ontsl opzeg aanzeg uitdienst overeenkomst vso ontbind exit beëindig oprot afvloei transitie vertrek
    kwijting handdruk salaris rechter zitting jurist advoca uwv -grond ww-aanvraag uitkering goedvinden
    heengaan uittred aanstelling uitstroom uitschrijv onthef dienstverband contract zak_ werknemer opvolg
    vacature vervang zonder_ laatste_ afscheid cv sollicita werkgever carrière loopbaan arbeidsmarkt beroep
    elders buiten ergens_anders iets_anders wat_anders ander_ andere_baas andere_school andere_zaak
    andere_keuken andere_organisatie concurrent gunnen nieuwe_ baan papier dossier kennis draaiboek recept
    overdracht lege_handen voordat_ pand organogram teamindel planbord niet_meer nergens tellen_w plannen_w
    rekenen_ jij_bent_de de_jouwe wie_de_v al_ver al_in al_toe al_over mailbox account badge sleutel tankpas
    dienstwoning toegang inlever leeg_ leeg. kluisje kastje locker telefoon autorisaties toekomst besluit
    al_vast uitkomst bezegeld redden redt nul_komma zwaaien zwaait missen voor_de_vorm paard kogel pardon
    geteld teerling illusie schijn_van lievemoeder gelopen verloren_zaak kannen_en bierkaai weg_terug
    meer_terug oefening straat nooit opstap handdoek de_brui brui_eraan haalt_niemand haalt_geen
    niet_de_bedoeling eer_aan tijd_af trouwe alumni wensen_ vaarwel afzwaai het_ga_ schudden moest_eindigen
    langer_gehouden goodbye landing neerleggen wilgen ons_verla verlaten uitdienen uitzit nog_rest zolang_
    bij_ons eindigt einddatum vertrokken_b vertrokken_i weggaat ophoudt na_jouw wie_na verhaal_voor is_het_
    moet_ hoef van_iemand door_te_pakken af_ gele_kaart randje over_en_uit de_rek klok_tikt stekker krediet
    geduld_met mes_geslepen ultimatum misser_en fout_en waarschuwing wassen_neus goed_komt overleven
    onze_gangen loket match afrekening regeling branche kleinere beter_bij kwijt bedankt omgezet omzetten
    verlengd verlenging niet_voort
""")
"""Parts of which what names an exit outright has one."""


def _outright(plan: Verbeterplan) -> Hits:
    """What names an exit outright; it is read in a long and harmless sentence too (*… de opzegbrief*)."""
    texts = [one for one in holding(texts_under(plan, _TEXTS), _OUTRIGHT) if one[0][0] not in _DECIDED]
    if not texts:  # of most plans
        return
    from spvgen.rules.vertrek.exit_named import leads_elsewhere, named, replaced, threatens
    from spvgen.rules.vertrek.no_exits import is_no_exit, is_reassured

    written = dict(texts)
    for meeting in (named, replaced, leads_elsewhere, threatens):
        for path, said in told_to_you(meeting, texts):
            if meeting is replaced and path[0] in _RELIEF:
                continue
            if is_no_exit(written[path]) or is_reassured(written[path]):
                continue
            if meeting is threatens:
                yield _threatened(plan, path, said)
            elif meeting is leads_elsewhere and path[0] in _HELP and path[-1] != "bevinding":
                yield _help_to_leave(path, said)._replace(certain=True)
            else:
                yield _presumed(plan, path, said, Severity.WAARSCHUWING)._replace(certain=True)


def _leaves_open(plan: Verbeterplan) -> bool:
    """Whether *gevolgen*, which is one story of what may follow, leaves it open anywhere."""
    from spvgen.rules.vertrek.no_exits import left_open  # few texts are so like it

    return any(map(left_open, sentences_in(plan.gevolgen.omschrijving)))


def _told_of(plan: Verbeterplan, texts: list[Text], told: dict[NodePath, str]) -> Hits:
    if not texts:  # of a short plan often
        return
    from spvgen.rules.vertrek.exit_clauses import presumed_exit
    from spvgen.rules.vertrek.no_exits import is_no_exit, is_reassured

    people = people_of(plan)
    for path, text in texts:
        if is_no_exit(text) or is_reassured(text):
            continue
        if found := presumed_exit(text, people, lenient=path[0] == "gevolgen"):
            yield _presumed(plan, path, found)
        elif path[0] in _HELP and path[-1] != "bevinding" and (said := _way_out(text)):
            yield _help_to_leave(path, said)
        elif path in told:
            yield _presumed(plan, path, told[path], Severity.WAARSCHUWING)


def _help_to_leave(path: NodePath, said: str) -> Hit:
    from spvgen.rules.vertrek.exit_advice import HELP_TO_STAY

    message = f"‘{said.rstrip('.!')}’: dit is hulp bij vertrek, en geen hulp om het werk beter te doen."
    return Hit(path, message, HELP_TO_STAY, said, Severity.WAARSCHUWING)


_STEPPING: Final = parts("""
    stap_buiten stappen_buiten vervolgstap_buiten stap_elders uitdaging_buiten uitdaging_elders
    hierna_gaat hierna_zou hierna_wil hierna_bij daarna_gaat daarna_zou daarna_wil plannen_voor_daarna
    plannen_voor_hierna volgende_stap ander_vak ander_beroep welk_beroep welk_werk welk_vak je_hart_ligt
    gelukkig leven_na iets_heel_anders op_iets_anders na_dit_traject na_dit_plan na_ons na_deze_periode
    na_afloop zachte_landing marktwaarde beroepskeuze na_deze_baan na_je_baan na_deze_functie
    van_iets_nieuws voor_daarna na_onze recruiter headhunter
""")


def _steps_out(plan: Verbeterplan) -> Hits:
    """Help with a step out of the firm, said so kindly that it is like nothing else that tells an exit."""
    for path, text in holding(texts_under(plan, _TEXTS), _STEPPING):
        if path[0] not in _HELP or path[-1] == "bevinding":
            continue
        from spvgen.rules.vertrek.help_to_leave import way_out  # few plans hold any of these parts

        if said := way_out(text):
            yield _help_to_leave(path, said)._replace(certain=True)


def _presumed(plan: Verbeterplan, path: NodePath, said: str, severity: Severity | None = None) -> Hit:
    from spvgen.rules.vertrek.exit_advice import open_ended

    message = f"‘{said.rstrip('.!')}’ klinkt alsof het vertrek al vaststaat."
    return Hit(path, message, open_ended(plan, path), said, severity)


_HELP: Final = frozenset({"ondersteuning", "acties", "oorzaken", "slotopmerking", "doelen"})
_OTHER_WORK: Final = parts("""
    sollicit cv outplacement werkgever baan elders buiten loopbaan mobiliteit jobcoach arbeidsmarkt
    uitzendbureau vacature linkedin profiel recruiter headhunter nieuw_werk werk_naar_werk ander_werk
""")


SPEAKING: Final = parts("""
    ontsl ontbind eëindig eeindig overeenkomst vso exit outplac vertrek dienst zegg afvloei einde contract
    aanstelling baan relatie samenwerking weg afscheid uitkomst afloop uitslag genomen vrij afloopt verdient
    wegen uit_elkaar op_zoek laatste opvolg eruit er_uit vervang vacature vergeven dossier formaliteit de_vorm
    vertrekt weggaat ontslag ander_baan ander_werk andere_baan andere_werk vervalt verdwijnt opgeheven je_af
    jou_af je_verlost jou_verlost straat stoel plek ontbinding om_je_heen bureau_al op_je_plek gegrepen
    houdt_het kans besloten besluit benen stopt_het iets_anders klaar_met verlaten vertrekken verlaat geen_p
    geen_toekomst geen_rol toekomst je_verder jou_verder je_door jou_door niet_verder niet_door meer_verder
    meer_door dienstverband verwachten geloven denken rekenen gaan_er niet_meer niet_langer meer_goed je_hoort
    jij_hoort inlever pakken oefening genoeg_die gelooft rechter de_deur buiten laan iemand kandida betwijfel
    demissie congé conge
""")
"""Parts of which a text that speaks of an exit has one."""


def _told_together(texts: list[Text]) -> dict[NodePath, str]:
    """The sentences in which several things together tell an exit, by their path."""
    of_the_whole = told_to_you(exit_told, [one for one in texts if one[0][0] in OF_THE_WHOLE])
    return dict(of_the_whole) | dict(told_to_you(exit_told_anywhere, texts))


_RELIEF: Final = frozenset({"oorzaken", "ondersteuning"})


def _between_the_lines(plan: Verbeterplan) -> Hits:
    """What tells an exit to a careful reader; its words are as ordinary as those of other texts."""
    places: tuple[tuple[Meeting, Callable[[str], bool]], ...] = (
        (between_the_lines, lambda part: part not in _DECIDED),
        (of_the_end, OF_THE_WHOLE.__contains__),
        (of_later_work, lambda part: part not in _DECIDED | _RELIEF),
        (of_an_heir, _RELIEF.__contains__),
        (told_of_topic, lambda part: part == "onderwerp"),
    )
    told = [
        (path, said)
        for meeting, is_place in places
        for path, said in told_in_plan(meeting, plan, _TEXTS)
        if is_place(str(path[-1] if meeting is told_of_topic else path[0]))
    ]
    for path, said in chain(told, _of_somebody_named(told_in_plan(named_heir, plan, _TEXTS), plan)):
        from spvgen.rules.reading.if_met import says_if_met  # few plans have such a sentence
        from spvgen.rules.vertrek.no_exits import is_no_exit

        if not (
            is_no_exit(said) or says_if_met(said)
        ):  # who meets the goals, ends the plan: *een punt achter*
            yield _presumed(plan, path, said, Severity.WAARSCHUWING)._replace(certain=True)


_PART_OF_IT: Final = r"(?i)\d+ (?:van )?jouw\b|\bjouw \w+ (?:in|uit|van|met|boven|onder|buiten|die|voor)\b"


def _successions(texts: list[Text], plan: Verbeterplan) -> dict[NodePath, str]:
    """The sentences in which somebody by name gets what is the employee's, but where that is a relief."""
    found = told_to_you(succession_told, [one for one in texts if one[0][0] not in _RELIEF])
    return dict(_of_somebody_named(found, plan))


def _of_somebody_named(found: Iterable[Text], plan: Verbeterplan) -> Iterator[Text]:
    """The sentences that name somebody else, to whom not only a part of the work goes."""
    for path, said in found:
        if re.search(_PART_OF_IT, said):
            continue
        from spvgen.rules.reading.names import names_in  # few plans have such a sentence

        if any(one.certain for one in names_in(said, people_of(plan).employee)):
            yield path, said


def _way_out(text: str) -> str:
    """The words by which help leads to other work; few texts hold any that can."""
    if not has_part(fold(text), _OTHER_WORK):
        return ""
    from spvgen.rules.vertrek.help_to_leave import way_out

    return way_out(text)
