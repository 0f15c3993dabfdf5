"""Words that leave open what somebody does: *noem maar op*, *in beeld blijven*, *commerciëler* (AL03)."""

import re
from typing import Final

from spvgen.rules.reading.patterns import phrase_search, words
from spvgen.rules.reading.texts import words_in

_ALL_THOSE: Final = (
    r"(?i)\b(?:al (?:die|deze|dat soort|dit soort) (?:\w+e )?(?:dingen|zaken|acties)"
    r"|dat soort (?:dingen|zaken)|enzovoorts?|enz\.|etc\.?|et cetera|en dergelijke|e\.d\."
    r"|en zo(?: meer)?(?=[.,;]|$)|van alles|dingen doen"
    r"|iets (?:doen )?(?:met|aan) (?:acquisitie|sales|verkoop|netwerken|je netwerk|commercie)"
    r"|follow-?ups? doen|opvolging doen|opvolgen doen|wat meer commercieel|commerciëler|de markt op"
    r"|warm houden)"
)
_DO: Final = r"(?:doe|doet|doen|probeer|probeert|proberen|onderneemt|ondernemen|regelt|regelen|organiseert)"
_TO: Final = r"(?:richting|met|aan|voor|naar|op het gebied van|rond|rondom|qua)"
_MORE_VAGUE: Final = phrase_search(
    [
        # a tail that leaves the rest open
        ("noem_maar weet_ik zo_maar", r"noem maar op", r"weet ik (?:veel|wat)", r"ga zo maar door"),
        (
            "wat_er wat_daar wat_verder wat_nog wat_zoal wat_allemaal wat_ook wat_je alles_wat",
            (
                r"(?:alles )?wat (?:er|daar) (?:verder |zoal |nog |allemaal |ook )*"
                r"(?:bij (?:hoort|komt(?: kijken)?)|bijhoort|komt kijken)"
            ),
            r"wat (?:er )?(?:verder |nog )+(?:ter tafel|langs|voorbij|op je pad) ?komt",
            (
                r"wat (?:er |je )?(?:(?:verder|nog|zoal|allemaal|ook) )+"
                r"(?:(?:van|te) pas|handig|nuttig|interessant|relevant|bruikbaar)\b"
                r"(?: (?:is|komt|lijkt|kan (?:komen|zijn)))?"
            ),
        ),
        ("wat_niet", r"en wat niet al"),
        (
            "andere overige meer",
            (
                r"en (?:andere|overige) (?:dingen|zaken|acties|activiteiten|werkzaamheden"
                r"|onderwerpen|contacten)"
            ),
            r"en (?:nog )?(?:veel |zoveel )?meer(?= ?(?:[.,;]|$))",
        ),
        (
            "dergelijk in_die of_zo",
            r"(?:of )?iets dergelijks",
            r"in die (?:richting|trant|geest)",
            r"of zo(?= ?[.,;]|$)",
        ),
        (
            "dat_soort dit_soort allerlei diverse",
            r"d[ai]t soort \w+",
            r"(?:allerlei|diverse) (?:dingen|zaken|onderwerpen|activiteiten)",
        ),
        ("een_en_ander zus_en", r"(?:het )?een en ander", r"zus en zo"),
        # something, with nothing said of it
        (
            "iets wat",
            rf"(?:je|jij|toe|eens|vaker|ook) (?:iets|wat) {_DO} {_TO}",
            rf"{_DO} (?:eens |af en toe |ook |vaker )*(?:iets|wat) {_TO}",
        ),
        (
            "iets_met iets_aan iets_leuks iets_nuttigs",
            (
                r"iets (?:leuks |nuttigs )?(?:met|aan) (?:klanten|relaties|contacten|je contacten"
                r"|social media|linkedin)"
            ),
        ),
        # zeal and presence in place of a deed
        (
            "extra",
            r"(?:net )?(?:dat|een|een klein) (?:beetje|stapje|stap|tikje|tandje) extra",
            r"de extra mijl",
            r"net (?:iets|wat) extra'?s?",
        ),
        ("tandje schepje", r"een tandje (?:bij|erbij|hoger)", r"een schepje (?:er)?bovenop"),
        ("verschil", r"(?:het|echt) (?:het )?verschil maa?k(?:t|en)", r"maakt? (?:echt )?het verschil"),
        (
            "in_beeld netvlies radar top_of",
            r"(?:blijft|blijven|komt|komen|bent) in beeld",
            r"in beeld (?:blijft|blijven|komt|komen|bent)",
            r"op (?:het|hun) netvlies",
            r"op de radar",
            r"top of mind",
        ),
        (
            "kansen",
            r"(?:alert|scherp|gespitst|open) (?:op|voor) kansen",
            (
                r"kansen (?:ziet|zien|pakt|pakken|grijpt|grijpen|benut|benutten|signaleert"
                r"|signaleren|verzilvert)"
            ),
            r"(?:ziet|pakt|grijpt|benut|signaleert) (?:\w+ )?kansen",
        ),
        (
            "bovenop gezicht rondje balletje vinger_aan van_je van_je_horen",
            r"(?:er )?bovenop zit(?:ten)?",
            r"zit(?:ten)? er (?:\w+ )?bovenop",
            r"(?:je )?gezicht (?:\w+ )?(?:zien|tonen)",
            r"doe(?:t|n)? (?:eens |weer )?een rondje",
            r"een balletje op(?:gooi\w*)?",
            r"vinger aan de pols",
            r"van je (?:laat|te laten) horen",
            r"laat (?:eens |weer |regelmatig )?van je horen",
        ),
        (
            "relatie voor_de rol klant_op klant_centraal commercieel commerciële",
            r"ga(?:at|an)? voor de (?:relatie|klant)",
            r"neemt? je rol als adviseur",
            r"pakt? je rol",
            r"de klant (?:op één|centraal)",
            r"commercieel (?:alert|scherp|actief|actiever|sterk|sterker)",
            r"(?:het |een )?commerciële (?:stuk|aspect|kant|deel)",
        ),
        (
            "meer_uit meer_rendement toegevoegde ondernem",
            r"haalt? (?:nog )?meer uit (?:je|de|het|onze) (?:contacten|relaties|netwerk|klanten|gesprekken)",
            r"meer rendement uit",
            r"(?:van )?toegevoegde waarde",
            r"(?:toont?|tonen) (?:meer |je )?ondernem\w+",
            r"stelt? je (?:\w+ ){0,4}ondernem\w+ op",
        ),
        (
            "groter_aan groots_aan anders_aan slimmer_aan betrokken adequaat klantgericht zichtbaar",
            r"pakt? het (?:groter|groots|anders|slimmer) aan",
            r"adequaat (?:\w+ )?(?:in|op|mee om)",
            r"(?:ben|bent) (?:je )?(?:klantgericht|zichtbaar|zichtbaarder|betrokken en)",
            r"meer zichtbaar(?:heid)?",
        ),
        (
            "maakt_werk maak_werk aan_de_slag stappen mogelijkheden speelt_in speel_in",
            r"maakt? werk van je (?:contacten|netwerk|relaties|klanten)",
            r"aan de slag met je (?:\w+ )?(?:relaties|klanten|contacten|netwerk)",
            r"onderneemt? (?:\w+ )?stappen",
            r"(?:benut|pakt?|grijpt?|gebruikt?) (?:de |alle )?mogelijkheden",
            r"speelt? in op wat",
        ),
        ("ogen_en", r"(?:je )?ogen en oren open"),
        (
            "netwerk",
            (
                r"(?:onderhoudt|onderhouden|benut|benutten|vergroot|vergroten|verbreedt|verbreden"
                r"|bouwt|gebruikt|inzet|uitbreidt) (?:aan )?je netwerk"
            ),
            (
                r"je netwerk (?:\w+ )?(?:onderhoudt|onderhouden|benut|benutten|vergroot|vergroten"
                r"|inzet|uitbreidt|uitbouwt)"
            ),
        ),
        ("in_huis te_bieden", r"wat we (?:allemaal )?(?:te bieden|in huis) hebben"),
        (
            "waar_nodig waar_mogelijk zo_goed zoveel zo_veel uitkomt",
            r"waar (?:nodig|mogelijk)",
            r"(?:zo goed|zoveel|zo veel) mogelijk",
            r"als het (?:zo |je |even )*uitkomt",
        ),
    ]
)


def open_end(text: str) -> str:
    """The words by which a text leaves open what it is about; empty where there are none."""
    if found := re.search(_ALL_THOSE, text):
        return found[0]
    return _MORE_VAGUE.quote(text)


def without_deed(text: str) -> str:
    """The text, where none of its words is for a deed that another can see; else empty."""
    return text.rstrip(" .") if words_in(text) <= _NO_DEED else ""


_NO_DEED: Final = words("""
    de het een dit dat deze die er daar hier je jij jou jouw jezelf we wij ons onze zich en of ook dus om te
    aan af bij door in mee met naar onder op over tot uit van voor binnen buiten richting als is bent zijn
    wordt worden hebt heeft laat laten zien toont tonen pakt pakken neemt nemen straalt houdt houden zet
    zetten gaat gaan staat staan werkt werken komt komen haalt halen doet doen levert leveren benut benutten
    investeert investeren versterkt versterken vergroot vergroten verbetert verbeteren groeit groeien
    ontwikkelt ontwikkelen brengt brengen treedt treden profileert profileren positioneert positioneren
    manifesteert onderneemt ondernemen stelt durft durven denkt denken speelt beweegt heel erg echt nog wat
    weer eens vooral meer minder vaker beter beste goed goede sterk sterke sterker groter grote nieuw nieuwe
    bestaande actief actieve actiever proactief proactieve alert alerter scherp scherper zichtbaar zichtbare
    zichtbaarder betrokken klantgericht klantgerichter commercieel commerciële commerciëler ondernemend
    ondernemende ondernemender open extern externe breed brede breder stevig steviger optimaal houding rol
    adviseur ondernemer ondernemerschap initiatief relatie relaties contacten netwerk klant klanten
    opdrachtgever opdrachtgevers markt regio sector vak bureau organisatie team kansen zichtbaarheid waarde
    meerwaarde kwaliteit kwaliteiten energie focus verschil dingen zaken mogelijkheden aandacht beeld profiel
    acquisitie verkoop sales commercie samenwerking verbinding dienstverlening klantgerichtheid klantrelatie
    klantrelaties proactiviteit lef gedrevenheid stap stappen trots wereld
""")
"""Words for what one is or has, and none for a deed that another can see."""
