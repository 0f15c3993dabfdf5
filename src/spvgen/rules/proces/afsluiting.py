"""How a plan is closed (P10-P12, P14, P16, P18 and P19); what its reports say to that is in ``closed``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spvgen.rules.rule import Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan


def maatregel_niet_aangekondigd(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Bij de afsluiting volgt een maatregel die niet is aangekondigd.

    Wat er kan volgen, weet de medewerker vanaf het begin: dat staat in het plan bij ‘gevolgen’. Een
    maatregel die daar niet staat, komt als een verrassing, en dan was het plan geen eerlijke kans. De tekst
    bij ‘omschrijving’ is genoeg; staat er ook een lijst bij ‘maatregelen’, dan hoort de maatregel in die
    lijst. Zijn de doelen behaald, dan volgt er geen maatregel. Verdere begeleiding neemt niets weg: die mag
    altijd, ook als ze niet is aangekondigd.

    Bron: het SPV-artikel: als de doelen niet worden gehaald, kan volgen wat in het plan staat, en dat is dan
    voor niemand een verrassing.

    Fout:
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: ontslag
          toelichting: In juli en augustus 2026 belde je 82% van de klanten op tijd terug.

    Goed:
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: overplaatsing
          toelichting: In juli en augustus 2026 belde je 82% van de klanten op tijd terug.
    """
    if plan.afsluiting:
        from spvgen.rules.proces.closed import unannounced  # as below: most plans are not closed

        yield from unannounced(plan, plan.afsluiting)


def uitkomst_wijkt_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De uitkomst past niet bij de laatste metingen.

    Objectieve doelen zijn er juist voor dat het einde niemand verrast. Zegt de uitkomst iets anders dan de
    cijfers, dan klopt een van de twee niet, of er is een reden die in de toelichting hoort. Zonder
    toelichting is het een fout: de brief zegt dan iets wat de eigen cijfers tegenspreken. Zei het laatste
    verslag nog ‘op schema’, dan komt ‘niet behaald’ als een verrassing: leg uit wat er daarna anders ging.

    Bron: het SPV-artikel: objectieve doelen, zodat het einde niemand verrast; stel samen vast of de doelen
    zijn behaald.

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_behaald

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
    """
    if plan.afsluiting:
        from spvgen.rules.proces.closed import contradicted

        yield from contradicted(plan, plan.afsluiting)


def te_vroeg_afgesloten(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan is te vroeg afgesloten.

    Wie minder tijd krijgt dan afgesproken, kreeg niet de kans die is beloofd. Stopt een plan eerder, dan
    moet te lezen zijn waarom. Over de doelen is dan nog niet geoordeeld, en dus volgt er ook geen maatregel
    uit het plan. Eindigt het plan in een periode die niet meetelt (‘onderbrekingen’)? Dan was er minder
    tijd dan het lijkt: verleng het plan liever met die tijd. Zijn de doelen eerder behaald, dan mag het
    plan natuurlijk eerder klaar zijn.

    Bron: een traject dat te kort is of wordt afgebroken – daarop loopt een verbeterplan bij de rechter vaak
    stuk.

    Fout:
        afsluiting:
          datum: 2026-06-15
          uitkomst: voortijdig_beeindigd

    Goed:
        afsluiting:
          datum: 2026-06-15
          uitkomst: voortijdig_beeindigd
          toelichting: Je begint op 1 juli 2026 op eigen verzoek in een andere functie.
    """
    if plan.afsluiting:
        from spvgen.rules.proces.closed import too_early

        yield from too_early(plan, plan.afsluiting)


def afgesloten_zonder_verslag(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan is afgesloten, maar niet van elk gesprek is een verslag.

    Uit de verslagen blijkt waar de uitkomst op rust, welke hulp er was en hoe de medewerker het zag. Van het
    laatste gesprek, waarin jullie samen vaststellen wat er is bereikt, geldt dat het meest. Ging een gesprek
    niet door? Zet P14 dan bij ‘negeer’, met als reden waarom het niet doorging.

    Staat er ‘doelen niet behaald’ terwijl geen enkele meting dat laat zien, dan is het een fout: zo’n brief
    zegt iemand iets wat niemand heeft gemeten. Leg eerst vast hoe de doelen ervoor staan. Is er niets meer
    te meten, omdat het plan niet is afgemaakt? Kies dan ‘voortijdig_beeindigd’, en leg uit waarom.

    Bron: het SPV-artikel: stel samen vast of de doelen zijn bereikt. Elke evaluatie op papier (ontslag.nl).

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_behaald

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 92%
              oordeel: op_schema
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_behaald
    """
    if plan.afsluiting:
        from spvgen.rules.proces.closed import unreported

        yield from unreported(plan, plan.afsluiting)


def maatregel_zonder_uitleg(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Bij de voorgestelde maatregel staat niet waarom.

    Een maatregel raakt iemands werk. Wie hem krijgt, moet in de brief kunnen lezen waarom: welk doel niet
    is gehaald, wat er wel vooruitging, en welke hulp er was. Alleen verdere begeleiding heeft geen uitleg
    nodig.

    Bron: het SPV-artikel: objectieve doelen, zodat het einde niemand verrast; stel samen vast of de doelen
    zijn behaald.

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: overplaatsing

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: overplaatsing
          toelichting: |
            Je ging van 71% naar 82%; de norm is 90%. De coaching en de training kreeg je zoals afgesproken.
    """
    if plan.afsluiting:
        from spvgen.rules.proces.closed import without_reason

        yield from without_reason(plan.afsluiting)


def afgesloten_zonder_beloofde_hulp(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De doelen zijn niet behaald, en volgens de verslagen kwam niet alle beloofde hulp.

    Een verbeterplan is een eerlijke kans als de hulp er ook echt was. Kreeg iemand niet wat was beloofd, dan
    zegt een gemist doel minder. Leg uit waarom die hulp er niet was, of verleng het plan zodat die alsnog
    komt. Dat geldt ook voor een actie die de leidinggevende, HR of een collega zou doen.

    Bron: art. 7:669 lid 3 sub d BW (voldoende gelegenheid om te verbeteren, en voldoende zorg voor
    scholing); geen concrete ondersteuning – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
              geboden_ondersteuning:
                - "Coaching: niet gekregen."
                - "Training agendabeheer: gevolgd op 10 en 17 maart."
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
              geboden_ondersteuning:
                - "Coaching: niet gekregen."
                - "Training agendabeheer: gevolgd op 10 en 17 maart."
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          toelichting: >-
            De coaching van Karim ging niet door: hij kreeg een andere afdeling. Vanaf 4 mei 2026 luisterde
            Esther elke week twee gesprekken met je terug.
    """
    if plan.afsluiting:
        from spvgen.rules.proces.closed import without_help

        yield from without_help(plan, plan.afsluiting)


def uitleg_zonder_reden(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """In de toelichting bij de voorgestelde maatregel staat geen reden.

    ‘Zoals besproken’ of ‘we zien geen andere mogelijkheid’ vertelt niet waarom. Wie de brief later leest,
    ook de medewerker, moet kunnen zien welk doel niet is gehaald, wat er vooruitging en welke hulp er was.

    Bron: het SPV-artikel: objectieve doelen, zodat het einde niemand verrast; stel samen vast of de doelen
    zijn behaald.

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: overplaatsing
          toelichting: We zien geen andere mogelijkheid.

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: overplaatsing
          toelichting: |
            Je ging van 71% naar 82%; de norm is 90%. De coaching en de training kreeg je zoals afgesproken.
    """
    if plan.afsluiting:
        from spvgen.rules.proces.closed import without_ground

        yield from without_ground(plan, plan.afsluiting)
