"""Whether what is promised as help only watches over the employee (A07)."""

import re
from typing import Final

from spvgen.rules.reading.patterns import any_of
from spvgen.rules.reading.together import Roles

_ROLES: Final = Roles(
    {
        "look": """
        telt nageteld hertelt geteld turf turft turven geturfd natelt natellen *controle *controles
        *controleert *controleer *controleren *gecontroleerd *checkt check checken gecheckt
        *controlerondes noteer noteert noteren genoteerd monitor* gemonitord bewaakt bewaak bewaken
        toets toetst getoetst toetsing toetsmoment overhoor overhoort overhoord inventariseert
        inspecteert inspecteren geinspecteerd *inspectie *inspecties observeert observeren geobserveerd
        observatieformulier beoordelingsformulier beoordelingslijst steekproe* *steekproef *steekproeven
        beoordeelt beoordeelde beoordeeld beoordelen verifieert geverifieerd scoort scoren gescoord
        scorekaart scorelijst keurt keuren gekeurd goedkeurt goedkeuren goedgekeurd goedkeuring
        parafeert paraferen geparafeerd aftekenen aftekent afgetekend audit audits auditor auditeert
        toeziet toezien toezicht meetlat nauwlettend nauwgezet onverwacht onverwachts onaangekondigd
        onaangekondigde mystery *camera volgsysteem boordcomputer toegangspas registreert registreren
        geregistreerd nameet nagemeten bijhoud bijhoudt bijhouden bijgehouden nagaat nagaan nagegaan
        nakijkt nagekeken naloopt nagelopen gemeten bekeken doorgelicht verantwoording verantwoordt
        verantwoorden verantwoord fotografeert fotografeer filmt logt gelogd meeluistert meegeluisterd
        *meting *teller schaduwadministratie prestatieoverzicht bekijk bekijkt meekijkt meekijken
        meeleest steekproefsgewijs vinger_aan_de_pols op_de_vingers op_je_vingers over_je_schouder
        zonder_aankondiging onder_de_loep tegen_het_licht
        (?:toegang_tot|inzage_in|leesrecht_in|leesrechten_in)_(?:je|jouw) gefotografeerd spreekt_je_aan
        ranglijst bovenop_(?:te_)?zit
    """,
        "scores": "meet meten onderzoekt",
        "scored": """
            scores score cijfers snelheid tempo voortgang resultaten kwaliteit productie of hoe hoeveel
            hoelang *tijden *tijd
        """,
        "keeps": "houdt houden houd hou hield",
        "kept": "gaten oog zicht toezicht *administratie",
        "noted": "bij",
        "what_done": "wat_je_(?:hebt|deed|die|vandaag|gisteren)",
        "board": "bord whiteboard ranglijst scorebord",
        "faulty": "aantal terugkwam fouten plaats",
        "nothing": "geen niets zonder",
        "why": "waarom",
        "past": "langs",
        "clocks": "klokt klok",
        "to_see": "zodat_(?:we|ik) terugzien terug_te_zien",
        "appears": "verschijnt verschijnen komt_in komt_op gaat_door",
        "beside": "bij_(?:het|de|een|elkaar)",
        "lays": "legt leggen leg",
        "down": "vast",
        "laid_down": "vastgelegd",
        "laid": """
            wat welke hoe of hoeveel wanneer waar dat fout* *fouten klacht* *klachten afwijking* dossier
            personeelsdossier keer elke_correctie iedere_correctie
        """,
        "glances": "kijkt kijken kijk ziet zie zien kijkje",
        "whether": "of hoeveel na toe erop waar_je welke hoelaat",
        "goes": "loopt loop gaat ga gaan lopen leest luistert telt meet trekt",
        "through": "na_(?:of|hoe|wat|en) nagelopen na_te_gaan af uit_en",
        "ends_in": "na",
        "asks": "vraagt navraag vragen",
        "follows": "volgt volgen gevolgd volg",
        "followed": "of hoe voet voortgang tijden welke via cijfers nauwgezet hoeveel",
        "you_follow": "je_volgt volg_je je_gaat",
        "hands": """
            je_stuurt stuur_je je_mailt mail_je je_levert lever_je je_lever je_toont toon_je je_overhandigt
            overhandig_je je_zendt zend_je je_appt app_je je_geeft geef_je je_dient dien_je ik_lever ik_stuur
            rapporteer_je overleg_je je_overlegt
        """,
        "list": """
            *lijst *lijstje *overzicht *cijfers stand rapport *rapportage *rapport *staat logboek *dagboek
            *registratie foto's *verslag *verslagen schermafdruk* *logboek rapportages
        """,
        "for_help": "hulplijst checklist controlelijst vragenlijst",
        "accounts": """
        je_rapporteert rapporteer_je rapporteert_je je_meldt_je meld_je_je je_verantwoordt
        verantwoord_je verantwoord_ik doorgeven_welke doorgeef_welke door_welke door_hoeveel door_wat_je
        breng_je_verslag je_brengt_verslag
    """,
        "lets": "laat laten",
        "you_let": "je_laat laat_je",
        "signs": "tekenen ondertekenen keuren",
        "shows": "zien lezen",
        "must": "verplicht moet dient",
        "reports": "melden te_melden rapporteren doorgeven",
        "passes": """
            mailt stuurt meldt rapporteert geeft deelt brengt zet legt levert inlevert doorgeeft doorstuurt
            ontvangt krijgt gaat komt komen gaan gedeeld doorgegeven gerapporteerd gemeld verstuurd
            doorgestuurd opgeslagen
        """,
        "boss": """
            directie directeur directrice *manager *leidinggevende hr teamleider *leiding hoofdkantoor
            eigenaar bestuur afdelingshoofd schoolleider dossier *dossier wethouder rector
            eigenaresse kwaliteitsdienst
        """,
        "outcome": """
            cijfer score scores uitslag uitkomst* lijst *fouten rapport rapportage klachten foto's bevindingen
            bevinding overzicht resultaten resultaat opvalt afwijkingen achterstand aantal tussenstand
        """,
        "fills": "vult vullen invult invullen ingevuld vul bijwerkt",
        "form": "*formulier *kaart *lijst *staat *registratie logboek *score",
        "gives": "geeft geven geef maakt maak plakt kent krijgt zet",
        "mark": """
        cijfer cijfers rapportcijfer score punten aantekening* notitie* foto's sterren onvoldoendes
        kruis kruisje streepje vinkje
    """,
        "passed": "door_aan doorgegeven_aan doorgeven_aan doorgeeft_aan",
        "draws": "draait trekt genereert haalt",
        "sees": "zien ziet blijkt weet leest",
        "seen": "welke of hoe hoeveel hoelang wat dat waar_je",
        "taped": "opgenomen opneemt",
        "talks": "gesprekken telefoongesprekken telefoontjes *gesprekken",
        "minds": "let letten",
        "minded": "erop op_of",
        "log": "logboek",
        "turf": "*turflijst *turflijstje *lijstje",
        "of_faults": """
        gemiste keren_dat fouten late te_laat misgaat misging klachten vergeten afwijkingen afwijking
    """,
        "in_copy": "cc in_de_cc kopie in_kopie",
        "first": """
        eerst langs_je langs_de voordat pas_als zonder_paraaf zonder_handtekening
        zonder_akkoord zonder_fiat
    """,
        "initials": "paraaf handtekening krabbel fiat akkoord",
        "sets": "gezet zet geeft gegeven heeft_gezet",
        "laid_beside": "naast_de naast_het naast_je naast_jouw",
        "records": """
        *registratie *administratie *gegevens rooster *staat *staten logboek camerabeelden *systeem kassa
        kassabon *rooster
    """,
        "leaves": "achterlaat achterlaten inlevert inleveren afgeeft afgeven ondertekend ondertekent",
        "every_mistake": "elke_fout iedere_fout elke_klacht elke_late iedere_klacht elke_te iedere_keer",
    }
)
_WATCHES: Final = _ROLES.meeting(
    "look",
    "scores scored",
    "keeps kept",
    "keeps noted -beside",
    "lays down laid",
    "laid_down laid",
    "glances whether",
    "goes through",
    "asks ends_in",
    "goes ends_in",
    "follows followed -you_follow",
    "hands list -for_help",
    "accounts",
    "lets signs",
    "you_let shows",
    "must reports",
    "passes boss outcome",
    "passed laid",
    "passed outcome",
    "fills form",
    "gives mark",
    "draws list",
    "sees seen",
    "taped talks",
    "minds minded",
    "log every_mistake",
    "turf keeps of_faults",
    "list of_faults in_copy",
    "initials sets first",
    "hands what_done",
    "board faulty",
    "initials first nothing",
    "asks why",
    "goes past",
    "clocks to_see",
    "appears faulty",
    "lays laid_beside records",
    "fills for_help leaves",
)
"""How somebody is watched: looked at, counted, marked, told of, or made to hand in lists."""
_AFTER_YOU: Final = (
    r"\b(?:je|jij|jou|jouw|welke|te laat|fout\w*|ontbre\w+|afwijking\w*|nagekomen|nakom\w+|nale\w+|mankeert"
    r"|misgaat|strenger)\b|^(?:na (?:elke|iedere)|zonder)\b"
)
_WATCHED: Final = (
    r"\b(?!welke vragen)(?:of|hoe vaak|hoe laat|hoeveel \w+|welke \w+|(?:van|met) wat) (?:je|jij|de)\b"
    r"(?![^.,;]*\b(?:hulp|vragen|vast(?:zit|loopt)|lukt|nodig|moeite|lastig|werkdruk|redt)\b)"
    r"[^.,;]*?(?= en \w+t\b|[.,;]|$)"
)
"""What is looked at: *of je klanten op tijd antwoord geeft* promises no answer."""
_HELPING: Final = any_of(r"""
    \w*bespr[eo]\w+ besprak doorne(?:emt|men) doorge(?:sproken|nomen) neemt~(?:door|over) overneemt
    (?:loopt?|kijkt?|luistert?|leest?|denkt?|werkt?|ga|gaat|rijdt?)~mee
    mee(?:loop|kijk|lees|luister|denk|werk)\w* (?:bij|na)?pra(?:at|ten) sparr\w+ (?:loop|ga|kijk)_je~met
    samen jullie maatje helpt?(?!_je_door) helpen(?!_je_door) hielp hulp geholpen
    (?<!ter_)ondersteun\w*(?!_(?:is|bestaat|je_door))\b \w*oefen\w* leert leren (?<!om_)uitleg\w* uitgelegd
    legt~uit leg_ik~uit licht~toe voordoe\w* voorgedaan doet?~voor feedback tips? advies adviseert gecoacht
    coach(?:t|en|ing|gesprek\w*)(?!_(?:is|bestaat)) begeleid(?:t|en|ing)?(?!_(?:is|bestaat))
    train(?:t|en|ing\w*) \w*cursus\w* opleiding\w* workshop\w* inwerk\w*
    (?:ze|zij|hij)_je~(?:laat|toont) handiger
    (?:met|voor|aan|naast)_(?:je(?!_(?:leidinggevende|mentor|manager|chef))|jou) laat_je_zien voorbeeld\w*
    (?<!je_)(?:geef|vraag|vertel|meld|zeg|mail|bel|stuur)t?_(?:ik_)?(?:je|jou)(?!_(?:door|cijfers|score))
    zodat_(?:je|jij) (?:je|u)_ontvangt ontvang(?:_je|t_u) suggesties? opmerkingen commentaar scholing tips
    verbetert vervangt repareert installeert laptop computer \w*stoel \w*scherm account toetsen proefwerken
    (?:wat|hoe)~(?:anders|beter) hoe_het voordat (?:je|u)~krijgt krijg(?:t|en)?_(?:je|jij|jullie|u)
    (?:be)?antwoord\w* verbeter(?!plan|traject)\w* (?<!je_)(?<!jouw_)(?<!elk_)(?<!ieder_)gesprek\w* ruimte
    vrije? vrijge\w+ vrijhoud\w*
    (?<!op_)tijd terugkoppel\w* koppelt hoef\w* minder geen_(?:extra|andere|nieuwe) rust \w*werkdruk
    grenzen ontlast\w* herstelt corrigeert stuurt~bij waar(?:aan|bij|door|in|mee)?~vast(?!gelegd)\w*
    tegenaan lastig
    moeilijk moeite knelpunt\w* \w*verdeel(?:t|d) terwijl_(?:je|jij) vult~aan verwerkt regelt zorgt lost~op
    zet~klaar haalt~(?:weg|af|over) pakt~(?:op|aan) past~aan plant zoekt~(?:uit|op|naar) handelt~af maakt~af
    schrijft~(?:bij|erbij) herschrij\w+ stelt~(?:voor|bij) betaalt schakelt~in roept~in wijst_(?:je|jou)
    registreert_je_(?:bij|voor|als) maak_je_met je_maakt_met
""")
_HELPS: Final = rf"\b{_HELPING}\b".replace("_", " ").replace("~", r"\b[^.,;]{0,60}\b")
"""Words by which the employee gets something; ``~`` is some words within a clause."""

_SO_CALLED: Final = (
    r"\b(?:om|ter|als|door) (?:(?:je|jou|jouw) )?(?:te )?(?:ondersteun\w*|begeleid\w*|help\w*|hulp|coach\w*)"
    r"|\bom je (?:[\w']+ ){1,5}(?:ondersteunen|begeleiden|helpen|coachen|staan)\b"
    r"|\bwat (?:we|wij|ik) (?:\w+ )?voor je (?:doe|doen|kunnen)\b|\bmeld je je\b|\bhun antwoorden\b"
    r"|\bontvangt? je [^.,;]{0,40}(?:overzicht|lijst|stand) van je (?:gemiste|late|fout\w*|klachten)"
    r"|\b(?:deel|bespr)\w*(?! \w* ?(?:je|jou|jullie)\b)[^.,;]{0,40} met (?!je\b|jou\b|elkaar\b|jullie\b)\w+"
    r"|\bvraagt? je\b[^.]*\bwaarom\b"
    r"|\bontvangt? je [^.]{0,40}(?:plaats|ranglijst|score)\b|\bwaar je tijd blijft\b"
    r"|\bgesprek [^.]{0,40}\bwaarin je verantwoording\b"
    r"|\bbesproken met (?:de|het|hr)\b|\bvoor je (?:beoordeling|dossier)\b"
    r"|\b(?:je krijgt|krijg je) een (?:\w+e )?(?:controleur|toets|test|logboek|formulier)\w*"
    r"|\bvoordat je (?:naar huis|weg|vertrekt)"
)
"""What is called help, and what is talked over with others than the employee."""


def only_watches(text: str) -> bool:
    """Whether a folded text promises to look at what the employee does, and nothing that helps."""
    if not _WATCHES(text) or not re.search(_AFTER_YOU, text):
        return False
    return not helps(text)


def helps(text: str) -> bool:
    """Whether a folded text promises anything by which the employee gets on."""
    return bool(re.search(_HELPS, re.sub(_SO_CALLED, "", re.sub(_WATCHED, "", text))))
