"""Closed classes of words: months, units of time, quantifiers … and the class of a number."""

from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from spvgen.wording.numerals import digit_value, word_value

MONTHS: Final = (
    "januari jan janurari", "februari feb febr febuari feburari", "maart mrt", "april apr", "mei",
    "juni jun", "juli jul", "augustus aug agustus", "september sep sept setember", "oktober okt october",
    "november nov", "december dec",
)  # fmt: skip
"""Names of the months in order, each with its short forms and usual slips."""

WEEKDAYS: Final = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()

UNITS: Final = {
    "dag": "dag dagen dgn werkdag werkdagen wrkdgn etmaal etmalen kalenderdag kalenderdagen",
    "week": "week weken wk wkn wks werkweek werkweken lesweken",
    "maand": "maand maanden mnd mnden mndn",
    "kwartaal": "kwartaal kwartalen kw kwrt kwartaaltje",
    "jaar": "jaar jaren jr jrn schooljaar boekjaar kalenderjaar",
}
"""Units of time that can bound a goal, each with its forms."""

SHORT_UNITS: Final = {
    "minuut": "minuut minuten minuutje min",
    "uur": "uur uren uurtje u hr lesuur lesuren klokuren klokuur werkuren kwartier kwartiertje",
    "seconde": "seconde seconden sec tellen",
}
"""Units that measure a duration and never bound a goal."""

_CLASSES: Final = {
    "maand": " ".join(MONTHS),
    "weekdag": " ".join(WEEKDAYS) + " ma di wo do vr za",
    "weekdagen": " ".join(f"{day}en {day}s" for day in WEEKDAYS) + " weekends weekenden werkdagen weekdagen schooldagen marktdagen lesdagen",
    "dagdeel": "ochtend middag avond nacht ochtenden middagen avonden weekend weekeind dagdeel lesdag",
    "tijdmaat": " ".join(UNITS.values()) + " dagdelen",
    "kort": " ".join(SHORT_UNITS.values()),
    "q": "q1 q2 q3 q4 k1 k2 k3 k4 kw1 kw2 kw3 kw4 h1 h2 t1 t2 t3",
    "rang": "eerste tweede derde vierde vijfde laatste",
    "seizoen": "voorjaar lente zomer najaar herfst winter zomermaanden wintermaanden",
    "tijdvak": "week maand kwartaal kwartal jaar halfjaar schooljaar boekjaar kalenderjaar cursusjaar studiejaar "
    "seizoen semester trimester blok voorjaar lente zomer najaar herfst winter periode sprint teeltjaar "
    "werkjaar collegejaar verslagjaar begrotingsjaar seizoenen kw onderwijsjaar dag avond weekend ochtend "
    "middag zomerseizoen winterseizoen voetbalseizoen zomerperiode winterperiode seizoenshelft jaarhelft schoolweek cursusweek actieweek zomervakantie",
    "dit": "dit deze komend komende volgend volgende aankomend aankomende aanstaande lopend lopende huidig "
    "huidige eerstvolgende a.s. a.s as eerstkomende",
    "komend": "komend komende volgend volgende aankomend aankomende aanstaande eerstvolgende eerstkomende",
    "as": "a.s. a.s as aanstaande aankomende jl j.l.",
    "lidwoord": "de het een 't onze ons mijn je jouw jullie hun zijn haar m'n z'n dit deze die dat uw",
    "de": "de het 't onze ons mijn je jouw jullie hun zijn haar m'n z'n deze dit uw",
    "elk": "elk elke ieder iedere elken iederen",
    "keer": "keer keren maal x × malen",
    "pw": "p/w p.w. p.w pw p/m p.m. p.m pm p/j p.j. p.j pj p/d p.d. p.d pd p/k p.k.",
    "eind": "eind einde slot ultimo besluit",
    "feest": "kerst kerstmis pasen pinksteren feestdagen sinterklaas carnaval koningsdag oud-en-nieuw paasdagen kerstdagen hemelvaart",
    "precies": "precies ongeveer circa ca zo'n ruim krap uiterlijk minder maximaal hooguit",
    "begin": "begin medio half halverwege midden mid start aanvang",
    "voor": "voor vóór vòòr vóor voór",
    "ik": "ik je jij we wij u hij zij ze men jullie iedereen",
    "modaal": "wil willen moet moeten kan kunnen zal zullen ga gaan gaat wilt mag mogen kunt zou hoop wens",
    "geen": "geen nul niemand niks zero 0",
    "mens": "medewerker medewerkers collega collega's",
    "en": "en of t/m tot en/of",
    "streep": "- / à a",
}


@cache
def _words() -> dict[str, frozenset[str]]:
    """Every word of a closed class with the classes it belongs to."""
    found: dict[str, set[str]] = {}
    for name, words in _CLASSES.items():
        for word in words.split():
            found.setdefault(word, set()).add(f"<{name}>")
    return {word: frozenset(classes | {word, "<woord>"}) for word, classes in found.items()}


EVENTS: Final = (
    "vakantie bouwvak vakantieperiode kerst kerstmis pasen pinksteren hemelvaart sinterklaas carnaval koningsdag "
    "oudjaar jaarwisseling nieuwjaar ramadan audit audits hercertificering herkeuring keuring inspectie "
    "inspectiebezoek evaluatie eindevaluatie tussenevaluatie eindbeoordeling beoordeling "
    "functioneringsgesprek beoordelingsgesprek voortgangsgesprek evaluatiegesprek eindgesprek "
    "opening heropening oplevering bouwoplevering seizoen seizoensstart proefperiode proeftijd schooljaar boekjaar "
    "cursusjaar beurs vakbeurs verbouwing verhuizing open-dag opendag examen examens rapportvergadering "
    "teamdag studiedag heidag ledenvergadering jaarvergadering aandeelhoudersvergadering "
    "lancering livegang go-live einddatum deadline looptijd traject verbetertraject inwerkperiode "
    "verlof zwangerschapsverlof pensioen oogst stage stageperiode "
    "startdatum ingangsdatum jaarafsluiting jaareinde kwartaaleinde maandeinde weekeinde uitvoering première "
    "voorstelling festival kermis markt verkiezingen peildatum black-friday "
    "vorst ijsheiligen winterstop zomerstop zomerreces reces afstuderen diploma-uitreiking jaarcijfers "
    "nulmeting hermeting eindmeting tussenmeting afloop ploegendag kwartaalgesprek jaargesprek "
    "aanbesteding overdracht feestdagen kerstdagen zomerdrukte piekseizoen hoogseizoen "
    "laagseizoen toernooi wedstrijd competitie strandseizoen"
).split()
_UNIT_STEMS: Final = ("kwartaal", "maand", "week", "jaar", "dag")
_TARGETS: Final = ("quotum", "quota", "target", "targets", "doel", "doelen", "omzet", "norm", "doelstelling", "taakstelling", "productie")
"""Endings of *kwartaalquotum, maandomzet*: a target per unit of time."""
_REPEATED: Final = ("wekelijks", "wekelijkse", "maandelijks", "maandelijkse", "jaarlijks", "jaarlijkse", "daags", "daagse", "kwartaalijks")
_SEASONAL: Final = ("najaars", "voorjaars", "zomer", "winter", "kerst", "paas", "herfst", "eindejaars", "nieuwjaars")
"""Beginnings of events of a season: *najaarsveiling, kerstborrel*."""
_RECURRING: Final = frozenset(
    "dienst shift overleg gesprek levering rit overdracht bezoek order opdracht les vergadering training ronde beurt reparatie keuring storing melding incident project "
    "ploegwissel wissel sessie bijeenkomst werkdag wedstrijd klus zending bestelling afspraak start stop wisseling bezorging repetitie consult behandeling oplevering "
    "intake opname ontslag controle factuur offerte aanvraag klacht verslag meting verkoop zitting uitvoering training voorstelling reis vlucht vaart trip maaltijd "
    "pauze toets calamiteit verhuizing aankomst vertrek inspectie schoonmaakbeurt maandagochtend vrijdagmiddag".split()
)
"""Things that come back again and again, so that *bij elke* … is a frequency."""
_RECURRING_ENDINGS: Final = (
    "dienst", "gesprek", "overleg", "levering", "bezoek", "vergadering", "training", "overdracht", "ronde", "meeting", "wissel", "intake", "controle", "behandeling",
    "wedstrijd", "bestelling", "afspraak", "sessie", "telefoontje", "stand-up",
)  # fmt: skip
_NO_EVENTS: Final = frozenset("dag werkdag werkdagen lesdag weekdag middag namiddag omslag zondag zaterdag maandag dinsdag woensdag donderdag vrijdag vandaag dagdag marktdag verdag bedrag gedag week werkweek weekmarkt supermarkt arbeidsmarkt thuismarkt markt huizenmarkt woningmarkt vakantie-uren bewaartermijn afsluiting verzekering".split())
_EVENT_ENDINGS: Final = (
    "vakantie", "vakanties", "seizoen", "audit", "inspectie", "keuring", "beurs", "verhuizing", "oplevering",
    "evaluatie", "beoordeling", "vergadering", "wedstrijd", "borrel", "dag", "ronde", "examen", "tentamen", "schouw", "opening", "periode", "drukte", "repetitie", "première", "premiere", "actieweek", "week", "intocht", "lancering", "visitatie",
    "feest", "festival", "feestdagen", "toernooi", "examen", "examens", "meting", "reces", "verkiezingen",
    "campagne", "jaarmarkt", "kerstmarkt", "jaarwisseling", "veiling", "afsluiting", "dienstverband",
)  # fmt: skip


@lru_cache(maxsize=8192)
def classes_of(word: str) -> frozenset[str]:
    """The word itself and the classes it belongs to, such as ``<maand>``, ``<getal>`` or ``<gebeurtenis>``."""
    keys = _words().get(word) or frozenset({word, "<woord>"})
    if word in _event_words() or word not in _NO_EVENTS and word.endswith(_EVENT_ENDINGS):
        keys |= {"<gebeurtenis>"}
    if len(word) > 8 and word.startswith(_SEASONAL):
        keys |= {"<gebeurtenis>"}
    if word.startswith(_UNIT_STEMS) and word.endswith(_TARGETS):
        keys |= {"<periodedoel>"}
    if word.endswith(_REPEATED):
        keys |= {"<herhaald>"}
    if word in _RECURRING or word.endswith(_RECURRING_ENDINGS):
        keys |= {"<herhaal>"}
    if word.startswith(_DAY_STEMS) and word not in WEEKDAYS:
        keys |= _day_classes(word)
    if word == "een":
        return keys | {"<n>"}
    value = word_value(word)
    return keys if value is None else keys | _value_classes(value) | {"<telwoord>"}


@cache
def _event_words() -> frozenset[str]:
    return frozenset(EVENTS)


_DAY_STEMS: Final = tuple(WEEKDAYS)
_DAY_PARTS: Final = ("ochtend", "middag", "avond", "nacht", "morgen")


def _day_classes(word: str) -> frozenset[str]:
    """``vrijdagmiddag`` is a weekday, ``vrijdagmiddagen`` and ``maandags`` are several."""
    if word.endswith(_DAY_PARTS):
        return frozenset({"<weekdag>"})
    plural = word.endswith(("ochtenden", "middagen", "avonden"))
    return frozenset({"<weekdagen>"}) if plural else frozenset()


@lru_cache(maxsize=4096)
def number_classes(written: str) -> frozenset[str]:
    """The classes of a number in digits: ``<getal>``, and ``<jaartal>`` or ``<dagnr>`` where it can be one."""
    return frozenset({written, "<cijfer>"}) | _value_classes(digit_value(written)) | _year_class(written)


def _year_class(written: str) -> frozenset[str]:
    year = len(written) == 4 and written.isdigit() and 1990 <= int(written) <= 2069
    return frozenset({"<jaartal>"}) if year else frozenset()


def _value_classes(value: Decimal) -> frozenset[str]:
    keys = {"<getal>", "<n>"}
    if value == value.to_integral_value() and 1 <= value <= 53:
        keys |= {"<weeknr>"} | ({"<dagnr>"} if value <= 31 else set()) | ({"<maandnr>"} if value <= 12 else set())
    return frozenset(keys)
