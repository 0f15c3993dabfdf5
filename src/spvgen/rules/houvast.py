"""A plan that holds: goals that don't rise on the way, and the time that was given (P20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.patronen import words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.together import Roles

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_KEYS: Final = words("inleiding omschrijving slotopmerking afspraak haalbaar toelichting verwachting")
_LATER: Final = frozenset({"afsluiting", "verlengingen", "evaluatiemomenten", "negeer"})
"""Parts in which a change can have been agreed."""
_LOOSE: Final = Roles(
    {
        "goals": "doelen doelstellingen norm normen lat eisen criteria targets target",
        "one": "doel eis punten onderdelen opdrachten",
        "amounts": "aantal aantallen percentage percentages",
        "raise": """
        stelt scherpt trekt schroeft verhoogt verzwaart aan_te_scherpen op_te_hogen te_verhogen bij_te_stellen
        verhogen verhoog verhoogd hoger omhoog naar_boven verzwaren verzwaar verzwaard zwaarder strenger
        aanscherpen aangescherpt scherp scherpen ophogen opgehoogd opschroeven opgeschroefd schroef
        schroeven bijstellen bijgesteld stel stellen optrekken opgetrokken trek trekken
    """,
        "up": """
        aan_te_scherpen op_te_hogen te_verhogen te_verzwaren verhoogt verzwaart
        op aan bij hoger omhoog naar_boven zwaarder strenger verhogen verhoogd verhoog verzwaren verzwaar
        verzwaard aanscherpen aangescherpt bijstellen bijgesteld opgehoogd ophogen opschroeven opgeschroefd
        optrekken opgetrokken
    """,
        "we": """
        we wij ik leidinggevende directie werkgever organisatie bestuur management afdelingshoofd hoofd
        schoolleiding teamleider manager kan kunnen mag mogen gaat gaan
    """,
        "we_raise": """
        ik_(?:verhoog|schroef|trek) we_(?:verhogen|schroeven|trekken)
        (?:verhoog|schroef|stel|trek|scherp)_ik (?:verhogen|schroeven|stellen|trekken|scherpen)_(?:we|wij)
    """,
        "tasks": "taken opdrachten acties",
        "heavier": "zwaarder zwaardere strenger strengere moeilijker moeilijkere hogere",
        "added": """
        toevoegen toegevoegd toe_te_voegen voegen bijkomen bij_komen bij_kunnen_komen bij_komt uitbreiden
        uitgebreid aanvullen vullen
    """,
        "come": "krijg krijgt komt komen",
        "more": "extra nieuwe nog",
        "bij": "bij",
        "unknown": """
        nog_weten pas_(?:halverwege|later|onderweg|tussentijds) (?:nog_)?niet_vast niet_in_beton
        later_bekend
    """,
        "plan": "(?:het|dit|je|jouw|ons)_(?:plan|traject) verbeterplan verbetertraject (?:je|de)_kans",
        "it": "ermee hiermee hier_nog_mee er_eerder",
        "term": """
        looptijd einddatum termijn termijnen duur eindevaluatie eindbeoordeling eindgesprek
        (?:de|deze)_periode volle data_in_dit_plan
    """,
        "ended": """
        verkeken over_en_uit
        betekent_het_einde is_het_einde
        beëindigen beëindigd beeindigen stopzetten stopgezet stop_te_zetten stoppen stop stopt eindigt
        eindigen afbreken afgebroken breek breken intrekken ingetrokken afblazen blazen blaas kap kappen
        afgelopen voorbij ophoudt gedaan
    """,
        "done": "klaar houdt ronden rond afronden",
        "failing": "niet geen nauwelijks niets fout misser klacht mis onvoldoende te_weinig slecht",
        "early": """
        eerder direct meteen voortijdig onmiddellijk tussentijds altijd op_(?:elk|ieder)_moment
        te_allen_tijde per_omgaande vroegtijdig
    """,
        "interim": """
        nog_één op_de_dag_dat nog_eens
        één_(?:keer|incident) nieuw_incident volgende_(?:fout|misser|klacht)
        halverwege na_(?:een|één)_(?:week|maand) na_(?:twee|drie|vier|2|3|4)_weken (?:in|na)_week
        eerste_(?:week|weken|maand|evaluatie|gesprek|fout|klacht) tweede_(?:fout|klacht|evaluatie)
        weer_(?:een|mis|te|zo) opnieuw één_(?:fout|misser|klacht) nieuwe_(?:fout|klacht|misser)
    """,
        "free": """
        recht_voor vrijheid bevoegd mogelijkheid mogelijkheid_open eenzijdig
        zonder_(?:overleg|opgaaf|opgave|toestemming)
    """,
        "can": "kan kunnen mag mogen",
        "changed": """
        wijzigen gewijzigd veranderen veranderd aanpassen aangepast aan_te_passen te_wijzigen te_veranderen
    """,
        "anytime": """
        altijd op_(?:elk|ieder)_moment tussentijds tussendoor onderweg gaandeweg gedurende te_allen_tijde
        in_de_loop eenzijdig
    """,
        "short": """
        halveren halveert knippen
        inkorten bekorten verkorten ingekort bekort verkort in_te_korten te_bekorten kort korten naar_voren
    """,
        "loose": """
        richtlijn indicatief indicatie streefdatum niet_vast geen_rechten niet_gehouden niet_worden_gehouden
    """,
        "wait": "wacht wachten afwachten af_te_wachten af_te_maken uitzitten",
        "unfinished": "niet_af niet_afmaken niet_af_te_maken niet_uit niet_uitzitten",
        "unless": "tenzij",
        "judge": "oordeel oordeelt vindt vind zie ziet zien zin niets besluit beslist vertrouwen",
        "whether": "of_(?:we|wij|het|dit|ik)",
        "go_on": "doorgaan doorgaat verdergaan verdergaat doorgaat zin_heeft",
        "plug": "stekker",
        "we_pull": "trekken trek_ik",
        "not": "niet",
        "enough": "goed_genoeg een_voldoende genoeg_is wat_we_(?:precies_)?van_je",
        "decides": "bepaalt bepaal bepalen beslis beslist beslissen hoor_je merk_je",
        "each": """
        per_week per_maand elke_(?:week|maand) iedere_(?:week|maand) op_het_moment opnieuw telkens
    """,
        "otherwise": "anders_(?:besluit|beslist|bepaalt|besluiten|beslissen)",
        "bound": "afspraken doelen plan traject norm looptijd",
        "turn_into": "(?:maak|maken)_(?:ik|we|wij)_er",
        "well": "vlot makkelijk haal haalt halen gehaald gelukt",
        "as_much": "zoveel_(?:meer|als) zo_veel_(?:meer|als)",
        "decide": "besluiten beslissen",
        "adapted": "pas_ik passen_we passen_wij past_de wijzigen_we wijzig_ik herzien_we herzie_ik",
        "grow": "groeien groeit stijgen stijgt gaat gaan",
        "along": "mee meegroeien meestijgen",
        "time_open": "hoeveel_tijd_je hoeveel_weken_je hoelang_je hoe_lang_je",
        "time_left": "(?:nog|dan)_(?:krijgt|hebt) zien_we we_zien onderweg",
        "agreed": """
        samen in_overleg na_overleg jullie instemming akkoord jouw_verzoek je_verzoek wilt wil_je vraag_je
        je_vraagt zelf omlaag lager verlagen naar_beneden naar_rato ziek ziekte alleen pas_op jij
    """,
        "reached": """
        haal haalt halen gehaald bereikt behaald lukt_(?:het|dat|alles)_(?:dan|goed|al|eerder) goed
    """,
        "unraised": """
        verlenging verlengen cijfers gehaald
        (?:we|wij|ik|norm|doelen|worden|wordt|lat|eisen|criteria|targets|hem|ze)_niet
        niet_(?:aan|zwaarder|omhoog|hoger|strenger|verhoogd|gewijzigd|aangepast|tussentijds|bij|toe|verhogen|wijzigen|aanpassen)
        gelijk dezelfde hetzelfde staan_vast staat_vast nooit niemand geen_(?:nieuwe|extra|doelen|eisen)
        in_stappen tabel om_de_(?:norm|doelen|eisen)_te_halen
    """,
        "unended": """
        het_niet_in
        (?:plan|traject|verbeterplan|verbetertraject|wij|ik|stoppen|stopt)_niet
        niet_(?:eerder|voorbij|stoppen|aanpassen|wijzigen|tussentijds|afbreken|klaar|ingekort|korter|verkort|direct|meteen)
        nooit niemand geen_reden betekent_niet wil_niet_zeggen
    """,
        "was": "werd werden was waren vorige",
        "others": """
        klant(?:en)? cli[eë]nt(?:en|e)? leverancier(?:s)? bewoner(?:s)? leerling(?:en)? team collega's order
        orders project
    """,
        "help": """
        coaching coach training cursus begeleiding hulp oefen oefenen oefeningen gesprek gesprekken
        evaluaties
    """,
    }
)
_UNSETTLED: Final = _LOOSE.meeting(
    "goals raise up we -agreed -unraised -was -others -help",
    "amounts we_raise up -agreed -unraised -was -others -help",
    "goals added -agreed -unraised -was -others",
    "one added we -agreed -unraised -was -others",
    "goals come bij more -agreed -unraised -was -others",
    "one come bij more -agreed -unraised -was -others",
    "goals unknown -agreed -was -others",
    "goals changed can anytime -agreed -unraised -was -others",
    "plan changed can anytime -agreed -unended -was -others",
    "goals changed free -agreed -unraised -was -others",
    "plan changed free -agreed -unended -was -others",
    "plan ended free -agreed -unended -was -others",
    "plan done early -agreed -unended -was -reached",
    "plan done interim failing -agreed -unended -was -reached",
    "plan ended early -agreed -unended -was -reached",
    "plan ended early reached not -agreed -unended -was",
    "plan ended interim -agreed -unended -was -reached",
    "plan ended interim reached not -agreed -unended -was",
    "it ended early -agreed -unended -was -reached -help",
    "it ended early reached not -agreed -unended -was -help",
    "it ended interim -agreed -unended -was -reached -help",
    "term short -agreed -unended -was",
    "plan short -agreed -unended -was",
    "term loose -agreed -was",
    "term wait not we -agreed -was -help",
    "plan unfinished -agreed -was -reached",
    "unless judge early -agreed",
    "whether go_on interim -agreed -help",
    "plan go_on whether -agreed -help",
    "tasks added anytime -agreed -unraised -was -others",
    "tasks added plan -agreed -unraised -was -others",
    "one heavier we -agreed -unraised -was -others -help",
    "enough decides each -agreed -was",
    "goals heavier come -agreed -unraised -was -others",
    "goals adapted each -agreed -unraised -was -others",
    "goals adapted anytime -agreed -unraised -was -others",
    "goals grow along -agreed -unraised -was -others",
    "time_open time_left -agreed -was -help",
    "otherwise bound -agreed -was -others",
    "turn_into well -agreed -unraised -was -others",
    "as_much judge we -agreed -was",
    "term early decide we -agreed -unended -was",
    "plug we_pull -agreed -others",
)


def plan_ligt_niet_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan kan onderweg zwaarder worden of eerder stoppen, als de leidinggevende dat wil.

    Wie aan een plan begint, moet weten wat er gevraagd wordt en hoeveel tijd er is. Kun je de doelen
    tussendoor verhogen, er een doel bij zetten, de tijd inkorten of het plan bij de eerste fout stoppen,
    dan is de kans niet echt. Wil je iets veranderen, doe dat dan samen en laat het plan opnieuw
    tekenen. Is er meer tijd nodig, dan is er de verlenging.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn.

    Fout:
        slotopmerking: Gaat het te langzaam, dan verhogen we de doelen tussendoor nog.

    Goed:
        slotopmerking: De doelen blijven gelijk. Is er iets anders nodig, dan bespreken we dat samen.
    """
    for path, said in _UNSETTLED.told_in(plan, _KEYS):
        if path[0] in _LATER:
            continue
        hint = (
            f"Haal dit weg: de doelen gelden zoals ze er staan, tot en met {format_date(plan.einde)}. "
            "Schrijf liever: ‘Is er onderweg iets anders nodig, dan bespreken we dat samen.’"
        )
        yield Hit(path, f"‘{said.rstrip('.!')}’: zo staat niet vast wat er geldt en hoelang.", hint, said)
