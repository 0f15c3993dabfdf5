"""What people and forms call a key: the words that they write where another key stands in our files."""

from collections.abc import Sequence
from typing import Final

OTHER_NAMES: Final = {
    # The parts of a document
    "organisatie": "werkgever bedrijf bedrijfsnaam organisatienaam instelling onderneming school stichting",
    "medewerker": "werknemer collega personeelslid",
    "leidinggevende": "manager chef baas teamleider teamleidster afdelingshoofd direct_leidinggevende",
    "hr": "hr_adviseur hr_adviseuse hr_manager hr_medewerker hrm personeelszaken p_o p&o po p_en_o",
    "looptijd": "periode duur planperiode looptijd_plan termijn",
    "aanleiding": "probleemstelling probleem achtergrond aanleiding_plan",
    "doelen": "doel doelstelling doelstellingen verbeterdoelen verbeterpunten smart_doelen leerdoelen",
    "acties": "actiepunten actie actieplan stappen maatregelen_medewerker taken",
    "ondersteuning": "begeleiding hulp steun hulpmiddelen faciliteiten support coaching",
    "evaluatiemomenten": (
        "gesprekken evaluatiegesprekken voortgangsgesprekken tussenevaluaties evaluatiedata"
    ),
    "succescriteria": "criteria criterium beoordelingscriteria wanneer_geslaagd",
    "gevolgen": "consequenties consequentie sancties",
    "zienswijze": "reactie reactie_medewerker mening_medewerker visie_medewerker commentaar weerwoord",
    "ondertekening": "handtekening handtekeningen akkoord getekend",
    "slotopmerking": "slot slotwoord afsluitend tot_slot",
    "inleiding": "intro voorwoord",
    "doorloopmomenten": "gesprekken evaluatiemomenten evaluaties momenten",
    "vervolgmomenten": "evaluatiemomenten evaluaties momenten",
    "professional": "medewerker werknemer",
    # Keys of a part
    "in_dienst_sinds": "startdatum datum_in_dienst in_dienst indiensttreding datum_indiensttreding",
    "functie": "rol beroep positie functienaam functietitel",
    "afdeling": "team",
    "start": "begin van vanaf begindatum startdatum ingangsdatum ingang",
    "einde": "eind tot einddatum tot_en_met t_m tm deadline",
    "van": "begin start vanaf begindatum startdatum",
    "tot_en_met": "tot eind einde einddatum t_m tm",
    "voorbeelden": "feiten incidenten gebeurtenissen voorvallen",
    "eerdere_gesprekken": "gesprekken gespreksverslagen",
    "sterke_punten": "kwaliteiten sterktes talenten",
    "feit": "omschrijving gebeurtenis voorval incident beschrijving wat voorbeeld tekst",
    "onderwerp": "inhoud besproken omschrijving beschrijving wat tekst",
    "gebied": "titel naam doel onderwerp thema doelstelling verbeterpunt",
    "verwachting": "doel resultaat gewenst_resultaat gewenste_situatie gewenst eis specifiek omschrijving",
    "huidige_situatie": "beginsituatie startsituatie uitgangssituatie huidig nu nulsituatie stand",
    "meting": "meetbaar kpi meetbaarheid",
    "haalbaar": "realistisch acceptabel haalbaarheid",
    "relevant": "belang waarom relevantie",
    "deadline": "einddatum termijn datum tijdgebonden tijd wanneer uiterlijk voor streefdatum",
    "indicator": "kpi maatstaf meetpunt wat",
    "nulmeting": "beginwaarde startwaarde nulwaarde baseline begin start huidig",
    "norm": "streefwaarde streefcijfer doelwaarde target doel eis",
    "per": "periode",
    "bron": "gemeten_met systeem rapport",
    "tussendoelen": "mijlpalen tussenstanden",
    "afspraak": "omschrijving actie beschrijving wat inhoud tekst hulp steun",
    "titel": "naam kop actie",
    "wie": "door verantwoordelijke eigenaar uitvoerder",
    "frequentie": "hoe_vaak herhaling ritme",
    "wanneer": "deadline datum maand termijn",
    "voor_doel": "doel doelen hoort_bij_doel bij_doel",
    "vorm": "soort type",
    "naam": "titel moment gesprek",
    "datum": "dag wanneer gespreksdatum",
    "tijd": "tijdstip uur tijden hoe_laat",
    "aanwezig": "aanwezigen deelnemers",
    "deelnemers": "aanwezig aanwezigen",
    "omschrijving": "tekst beschrijving toelichting uitleg probleem inhoud gevolg",
    "maatregelen": "maatregel gevolgen consequenties sancties",
    "toelichting": "uitleg opmerking opmerkingen omschrijving",
    "besproken": "verslag inhoud notulen bespreking",
    "afspraken": "afspraak vervolgafspraken",
    "oordeel": "beoordeling conclusie",
    "waarde": "stand cijfer resultaat meting",
    "gedaan": "status gelukt afgerond",
    "bewijs": "aantoonbaar hoe_zichtbaar",
    "criterium": "omschrijving norm eis",
    "reden": "waarom toelichting",
    "uitkomst": "resultaat conclusie oordeel",
}


_NO_KEY: Final = frozenset({"opmerking", "opmerkingen", "personeelsnummer"})
"""What forms have and few parts of ours have, though a key may look like it."""


def is_other_name(word: str) -> bool:
    """Whether a word is what some key is also called: no key that only looks like it is meant."""
    return word in _NO_KEY or any(word in others.split() for others in OTHER_NAMES.values())


def keys_called(word: str, keys: Sequence[str]) -> list[str]:
    """The keys among ``keys`` that are also called like this, in the order of the rows."""
    return [key for key, others in OTHER_NAMES.items() if key in keys and word in others.split()]
