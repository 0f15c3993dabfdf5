"""Terribly concrete: no *all those things*, and a time for what one does instead (code AL03)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.actielijst.als_dan import if_thens
from spvgen.rules.actielijst.contacts import group_in
from spvgen.rules.actielijst.term import agreed_span
from spvgen.rules.reading.claims import judged, says_how_often
from spvgen.rules.reading.nobody import is_nobody, is_team, of_nobody
from spvgen.rules.reading.patterns import MONTH, NUMBER_WORDS, phrase_search, words
from spvgen.rules.reading.texts import words_in
from spvgen.rules.reading.vague_advice import advice_on
from spvgen.rules.reading.vagueness import lacks_what, open_words, telling_words, vague_words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.invulplekken import is_no_answer
from spvgen.wording.comparatives import is_comparative

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie
    from spvgen.wording.judgement import Passage

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


def _all_those(text: str) -> str:
    """The words by which a text leaves open what it is about; empty where there are none."""
    if found := re.search(_ALL_THOSE, text):
        return found[0]
    return _MORE_VAGUE.quote(text)


def _without_deed(text: str) -> str:
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


def al_die_dingen(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er staat ‘al die dingen’, ‘enzovoort’ of een ander vaag woord.

    Wie nieuw is in verkopen, weet niet wat er onder ‘enzovoort’ valt of hoe je ‘proactief’ belt. Wees
    heel duidelijk over wat je wilt: schrijf één ding op dat iemand kan doen en dat een ander kan zien. Ook
    ‘het een en ander’, ‘noem maar op’ en ‘net dat beetje extra’ laten open wat je bedoelt. Bij ‘regelen’ of
    ‘je bespreekt het’ staat niet wat, en een actie van ‘iedereen’ is van niemand.

    Bron: het artikel over inspireren of controleren (‘al die dingen’ is te vaag).

    Fout:
        wat_we_willen:
          - Je luistert beter naar klanten, belt vaker en al die dingen.

    Goed:
        wat_we_willen:
          - Je hoort het als een klant een plan of een budget noemt, en je vraagt door.
    """
    for index, text in enumerate(plan.wat_we_willen):
        if vague := _vague_wish(text):
            hint = "Noem één ding dat je iemand wilt zien doen. Is er nog iets? Maak daar een eigen punt van."
            yield Hit(("wat_we_willen", index), _TOO_VAGUE.format(vague), hint, quote=vague)
    for index, action in enumerate(plan.acties):
        vague = _vague_words(action, plan)
        if vague:
            hint = _instead(vague, action.afspraak)
            yield Hit(("acties", index, "afspraak"), _TOO_VAGUE.format(vague), hint, quote=vague)
        own = action.wie.lower() in _THE_PROFESSIONAL
        nobody = not own and (is_nobody(action.wie) or is_team(action.wie))
        if nobody and not is_no_answer(action.wie):  # S01 tells that
            message = of_nobody(action.wie, action.titel)
            yield Hit(("acties", index, "wie"), message, _ONE_NAME, quote=action.wie)
    yield from _loose_steps(plan)


_THE_PROFESSIONAL: Final = words("jij jijzelf")
"""The list speaks to one person."""
_ONE_NAME: Final = "Zet er één naam bij, of ‘professional’ of ‘leidinggevende’: wie zorgt dat het gebeurt?"


_TOO_VAGUE: Final = "‘{}’ is te vaag: iedereen kan dat anders lezen."


def _vague_wish(text: str) -> str:
    """*Al die dingen*, *zichtbaarder zijn*; what goes on to say what *je* does may have a vague name."""
    if found := _all_those(text):
        return found
    vague = [one for one in vague_words(text) if one.kind == "woord"]
    told = re.search(r"(?i)\b(?:je|jij)\b", text) or judged(text).measurable
    return telling_words(text, vague) if vague and not told else _without_deed(text)


def _vague_words(action: LijstActie, plan: Actielijst) -> str:
    """The vague words of an action; whoever names people or a month may say *kort* or *actief* as well."""
    text = action.afspraak
    if found := _all_those(text):
        return found
    verbs = [one for one in vague_words(text) if one.kind == "werkwoord"]
    vague = verbs or open_words(text, _answered(action, plan))
    asked = [one for one in vague if not (_tells_of_somebody(text, one) or _shows_a_difference(one))]
    if asked:
        return telling_words(text, asked)
    return _without_deed(text) or (text.rstrip(" .") if lacks_what(text, action.titel) else "")


_SOMEBODY_WHO: Final = (
    rf"(?i)\b(?:iemand|(?:een|de|elke|iedere|{NUMBER_WORDS}|\d+)(?: \w+){{1,2}}) die "
    r"(?!je |jij |jullie |we |wij |\w*dag |week |maand )[^.,;:]{0,80}$"
)


def _tells_of_somebody(text: str, one: Passage) -> bool:
    """*Iemand die met je meedacht*, *een klant die zijn zorg kleiner maakt*: who it is, not what one does."""
    known = one.kind == "werkwoord" or is_comparative(one.text.lower().split()[-1])
    return known and re.search(_SOMEBODY_WHO, text[: one.start]) is not None


def _shows_a_difference(one: Passage) -> bool:
    """*Laat het verschil in isolatiewaarde zien*: what is shown is named."""
    return re.search(r"(?i)\bverschil(?:len)? (?:in|tussen|met) \w+", one.text) is not None


def _answered(action: LijstActie, plan: Actielijst) -> set[str]:
    """The keys that its moment or its rhythm fills in."""
    if agreed_span(action, plan):
        return {"frequentie", "deadline"}
    return {"frequentie"} if says_how_often(action.frequentie) else set()


_SOME_TIME: Final = (
    r"(?i)\b(?:(?:nog|wel|later|een andere keer)(?: nog)? een keer|nog eens|later (?:weer|opnieuw|terug)"
    r"|een andere keer|ooit|binnenkort|t\.?z\.?t\.?|te zijner tijd|zo snel mogelijk)\b"
)
_SAYS_WHEN: Final = (
    r"(?i)\d|\b(?:\w*dag(?:en)?|\w*morgen|\w*ochtend|\w*avond|week|weken|weekend|uur|maand|maanden|kwartier"
    rf"|minuten|dezelfde|meteen|direct|{MONTH}"
    r"|(?:na|vóór|tijdens) (?:de|het|je|jullie|zijn|haar) (?!\w*(?:zomer|vakantie|feestdagen|drukte)\b)\w+)\b"
)


def _says_when(text: str) -> bool:
    """*De volgende ochtend*, *na de lunch*, *om half tien*: a time that can be kept."""
    return re.search(_SAYS_WHEN, text) is not None or any(
        one.kind == "tijdstip" for one in judged(text).times
    )


def _loose_steps(plan: Actielijst) -> Hits:
    """What one does when something comes between, without a time: *probeer je het later nog een keer*."""
    for path, step in if_thens(plan):
        found = re.search(_SOME_TIME, step.dan)
        if found and not _says_when(step.dan):
            hint = "Zet erbij wat je dan doet en wanneer, zoals ‘bel je de volgende dag om 09:00 uur’."
            yield Hit((*path, "dan"), _TOO_VAGUE.format(found[0]), hint, quote=found[0])


_SOME_PEOPLE: Final = (
    r"(?i)^(?:een paar|een aantal|enkele|diverse|meerdere|veel|vele|genoeg|voldoende|extra|meer)$"
)


def _instead(vague: str, text: str) -> str:
    """What to write instead; a list is about people with names, so no number of them is asked for."""
    if re.search(_SOME_PEOPLE, vague) and group_in(text):
        return "Schrijf wie: noem ieder bij naam, en zet ze bij ‘contacten’ met de organisatie erbij."
    if re.search(r"(?i)follow|opvolg", vague):
        return "Schrijf wat je doet en met wie: ‘Je belt Els Brouwer over het voorstel.’ En op welke dag."
    if re.search(_SOME_PEOPLE, vague):
        return "Schrijf welke: noem elk ding of elke persoon, zodat jullie het samen kunnen nalopen."
    if vague == text.rstrip(" .") and lacks_what(vague):
        return (
            "Schrijf wat je doet, en wat er dan af is: ‘Je bespreekt met Els Brouwer haar offerte van mei.’"
        )
    if _all_those(vague):
        return "Noem één ding dat je doet, met wie en wanneer. Is er nog iets? Maak daar een eigen actie van."
    return advice_on(vague).instead
