"""Words that are of private life wherever they stand, unless whoever is served is spoken of (part of V06).

One row a field of life: its parts, and its phrases. A phrase counts in a part of a sentence without customers, dossiers
or what is sold; where it is said to be *je* or *van je*, it counts whatever else stands there.
"""

import re
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.patterns import compiled, phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.tokens import fold

_YOUR: Final = "(?:je|jouw|uw|jullie)"
_THEIR: Final = "(?:je|jouw|uw|jullie|zijn|haar|z'n)"
_KIN: Final = (
    r"(?:(?:schoon|stief|pleeg|tweeling|groot)?(?:moeder|vader|broer|zus|zusje|broertje|zoon|zoontje|dochter|dochtertje)"
    r"|schoonouders|schoonfamilie|echtgenote?|echtgenoot|ex(?:-\w+)?|oma|opa|pa|ma|tante|oom|neef|nicht|peuter"
    r"|kleuter|baby|kleinkind\w*|kleinzoon|kleindochter|pleegkind\w*|stiefkind\w*|beste vriend(?:in)?"
    r"|(?:oudste|jongste)(?=[.,;]|$| die| met| is| was| gaat| naar| heeft| ziek))(?!-)"
)
_HELD: Final = (
    r"(?! (?:\w+ )?(?:mee|meenemen|erbij|of iemand|bij het|bij dit|bij een|aanwezig|dossier|rooster|order|zending|of een|van de (?:groep|klas))\b)"
)
_BE: Final = r"(?:bent|ben|is|zit|zat|ligt|lag|gaat|ging|leeft|leefde|heeft|hebt|heb|kreeg|krijgt|moest|moet)"
_ONE: Final = r"(?:je|jij|u|hij|zij|ze)"

OF_FAMILY: Final = (
    (
        "moeder vader broer zus zoon dochter schoon echtgeno ex oma opa tante oom neef nicht peuter kleuter baby klein pleeg "
        "stief vriend oudste jongste _pa_ _ma_",
        rf"{_YOUR} (?:oude |zieke |jonge |eigen )?{_KIN}{_HELD}",
    ),
    (
        "scheid relatie hart_is liefde elkaar_heen trouwring vrijgezel vlam breuk",
        rf"{_THEIR} (?:echt|vecht)?scheiding(?! tussen| van)|(?:in|verwikkeld in) een (?:echt|vecht)scheiding|vechtscheiding"
        rf"|(?:de|{_THEIR}|in) relatie(?:therapie|crisis)(?= op|[.,;]| die|$)|relatiebreuk|liefdesverdriet|gebroken hart(?! op)"
        r"|(?:heeft|hebt) een open relatie|(?:de|je|zijn|haar) trouwring|(?:man|vrouw|partner|jullie) .. langs elkaar heen"
        r"|een vrijgezel|(?:je|jouw|zijn|haar|een) (?:nieuwe|kersverse) (?:liefde|vlam)"
        r"|(?:na|sinds|door) (?:haar|zijn|je|jouw|uw) (?:scheiding|breuk)|na de breuk(?! in| van)|(?:ligt|lig) .. in scheiding",
    ),
    ("alleen_woo", r"(?:nu|dat|sinds) (?:je|u|hij|ze|zij) (?:nu |weer )?alleen woont"),
    (
        "weduw nabestaand rouw uitvaart begraf begrav condol gecondol graf nalatenschap lege_plek stil_geworden",
        rf"een (?:jonge )?(?:weduwe|weduwnaar) van|groep van nabestaanden waar|rouwverwerking en|(?:je|haar|zijn|uw|het) rouwjaar"
        rf"|(?:uitvaart|begrafenis|crematie|nalatenschap|sterfdag) van {_THEIR} \w+|condoleren (?:je|u|jou)|gecondoleerd"
        rf"|{_ONE} (?:dan )?naar het graf|nalatenschap van (?:oma|opa|tante|oom)|niet .. (?:hebben|kunnen) begraven"
        r"|lege plek aan tafel",
    ),
    (
        "bruiloft trouw gezinsuitbreiding kleine_op kleintje_op baby_op ooievaar verwachting uitgerekend ivf vruchtbaarheid "
        "kinderwens miskraam bolle ochtendmisselijk kolftijd _derde abortus",
        rf"{_YOUR} bruiloft|(?:vanwege|wegens|de|{_YOUR}) gezinsuitbreiding|(?:kleine|kleintje|baby) op komst|een kleine op komt|ooievaar"
        rf"|(?:{_ONE} (?:bent|is)|dat {_ONE}|bent {_ONE}) (?:\w+ )?in verwachting|(?:je|haar|het) vruchtbaarheidstraject"
        rf"|(?:je|u|zij|ze) (?:\w+ )?in \w+ uitgerekend|\(ivf\)|{_THEIR} ivf-?\w*|{_THEIR} (?:kinderwens|miskraam)|bolle buik\w*"
        r"|(?:vertelde|openhartig|sinds) .. (?:de|je) abortus|ochtendmisselijkheid|kolftijden|jullie aan een (?:tweede|derde)",
    ),
    (
        "zwemles schooltijd koters kleintjes wandelwagen uithuisplaats jeugdzorg adoptieproc pleegkinderen huilbaby kleinzoon "
        "kleindochter tweeling gastouder oppas",
        rf"zwemles van (?:de|{_THEIR}) (?:kleintjes|zoon|dochter|jongste|oudste)|opvang voor na schooltijd|met \w+ koters|wandelwagen(?=[.,;]|$)"
        rf"|uithuisplaatsing van {_THEIR}|gesprekken bij jeugdzorg|{_THEIR} adoptieprocedure|komst van de pleegkinderen"
        rf"|ophalen (?:kleinzoon|kleindochter|zoontje|dochtertje)|huilbaby|(?:met een|{_YOUR}) tweeling (?:van|thuis)|{_YOUR} (?:oppas|gastouder)(?! adres)",
    ),
    ("mantelzorg verzorgingstehuis wijkverpleging te_wassen", rf"{_THEIR} mantelzorg\w*|verzorgings(?:te)?huis van {_YOUR}|wijkverpleging over {_THEIR}|(?:pa|ma) te wassen"),
    ("monden studerende salaris_meer kostwinner", r"monden te voeden|studerende (?:zoon|dochter)|maar één salaris|(?:als|bent|is) (?:de )?(?:enige )?kostwinner"),
)
OF_MONEY: Final = (
    (
        "eindjes schuldsaner schuldhulp bewind lippen voedselbank belastingschuld hypotheekachter zwart_zaad deurwaarder huurbaas huurachter "
        "spaargeld gokken gokschuld huisuitzet loonbeslag",
        rf"eindjes .. aan elkaar|(?:toegelaten tot|zit in|in) de schuld(?:sanering|hulp) (?:zit|en krijgt|bent)|toegelaten tot de schuldsanering"
        rf"|hulp van een bewindvoerder|{_THEIR} (?:bewindvoerder|schuldeisers|schulden bij|schuldhulp\w*|schuldsanering|belastingschuld|hypotheekachterstand|huurachterstand|loonbeslag|huurbaas)(?! in het)"
        rf"|bewindvoering aangevraagd|water (?:je|hem|haar|jou|u) .. aan de lippen|van de voedselbank (?:leeft|leven)|(?:naar|bij) de voedselbank (?:moet|loopt|gaat)"
        rf"|(?:die|om de) belastingschuld (?:weg|af)|op zwart zaad|deurwaarder .. (?:stoep|voor de deur)|huurbaas niet|{_YOUR} spaargeld|gokken op de telefoon|gokschuld\w*|huisuitzetting dreigt",
    ),
)
OF_HOUSING: Final = (
    (
        "op_de_bank kraakpand logeerplek bovenburen verbouwing stekkie opknappen",
        rf"{_ONE} slaap\w* .. op de bank|in een anti-?kraakpand|logeerplek\w*|van de bovenburen|{_YOUR} verbouwing|nieuwe stekkie|huis dat jullie .. opknappen",
    ),
)
OF_ORIGIN: Final = (
    (
        "verblijfs kennismigrant inburger geboorteland moedertaal geadopteerd roots woonwagenkind cultuur afkomst geloof",
        rf"{_THEIR} (?:verblijfs(?:vergunning|papieren|status|titel)|kennismigrant\w*|inburgering|geboorteland|moedertaal|afkomst|roots)"
        rf"|(?:jouw|zijn|haar) cultuur|{_THEIR} geloof(?! in| dat| ik)|(?:je|u|hij|zij|ze) (?:bent|is) geadopteerd|woonwagenkind|bij jullie in het dorp",
    ),
    ("roma_ sinti turkse marokkaanse surinaamse antilliaanse in_het_bloed", r"(?:roma|sinti) bent|een (?:turkse|marokkaanse|surinaamse|antilliaanse) nederlander|familie in het bloed"),
)
OF_THE_LAW: Final = (
    (
        "reclassering politiebureau enkel taakstraf celstraf bezoekuur grendel proeftijd_van strafblad oplegde gezag aangifte letselschade "
        "getuigen huurcommissie hoger_beroep 'binnen'",
        rf"met de reclassering is afgesproken|{_THEIR} reclassering\w*|nacht op het politiebureau|bandje om (?:je|haar|zijn) enkel|{_THEIR} enkelband"
        rf"|{_THEIR} (?:taak|werk|cel|gevangenis)straf|een (?:taak|cel|werk)straf (?:gekregen|opgelegd|gehad|uitgezeten)|kreeg (?:je |hij |ze )?.. een (?:taak|cel|werk)straf"
        rf"|voor het bezoekuur in|achter slot en grendel|proeftijd van de rechter|{_THEIR} strafblad|(?:haar|hem|je|jou|u) oplegde|uitspraak (?:komt |is )?over het gezag"
        rf"|aangifte die (?:zij|ze|hij|je) tegen|{_YOUR} letselschadeadvocaat|{_YOUR} eigen zaak tegen|{_ONE} (?:moet|moest) .. getuigen tegen|{_YOUR} verhuurder bij|hoger beroep inzake de verdeling|'binnen' .. gezeten",
    ),
)
OF_FAITH: Final = (
    (
        "moskee kerk_ bidt doop sabbat ramadan suikerfeest divali diwali hoofddoek allah alphacursus koninkrijkszaal jehova bid_",
        rf"{_ONE} (?:dan )?in de (?:moskee|kerk)(?=[.,;]|$| zit| en)|(?:bidt|bid) (?:je|u|hij|zij|ze) |(?:je|hij|zij|ze) bidt|{_THEIR} doop(?! van de)|sabbat van|(?:viert|vier|vast|vastte) (?:je|zij|hij|ze)|{_ONE} (?:\w+ )?(?:vast|meedoet) .. ramadan"
        rf"|di[vw]ali, dat viert|{_THEIR} hoofddoek\w*|hoofddoekje van|op allah|alphacursus|koninkrijkszaal|{_THEIR} gebed\w*",
    ),
)
OF_LOVE: Final = (
    (
        "geaardheid coming transitie pride_ de_kast homo lesb grindr tinder door_het_leven",
        rf"{_THEIR} (?:geaardheid|coming-?out|transitie)(?! (?:naar|van) (?:de|het|een|zij|zelf))|coming-?out op de|voor de pride|(?:zit|nog|weer) .. in de kast en|uit de kast (?:kwam|komt|gekomen|bent)"
        rf"|(?:een|als|enige|openlijk) (?:homo|lesbo|lesbienne)(?= als| op|[.,;]| bent| is)|{_THEIR} grindr\S*|(?:via|op|je) tinder|niet langer als \w+ door het leven",
    ),
)
_PARTY: Final = r"(?:pvv|vvd|d66|cda|bbb|fvd|pvda|groenlinks|sgp|nsc|vlaams belang|n-va|ja21)"
OF_POLITICS: Final = (
    ("pvv vvd d66 cda bbb fvd pvda groenlinks sgp nsc vlaams n-va ja21", rf"als (?:overtuigd )?{_PARTY}'er|op de {_PARTY} (?:te )?stem\w*|{_ONE} {_PARTY} stemt|kandidatuur voor de {_PARTY}|raadslidmaatschap voor {_PARTY}"),
    (
        "campagnewerk linkse rechtse wappie complotdenk a12 boerenprotest provinciale_staten stemt kleurt",
        rf"{_YOUR} campagnewerk voor de|(?:zijn|haar|je) (?:linkse|rechtse) praatjes|een (?:wappie|complotdenker)|de a12 blokkeert|(?:van|bij|naar) de boerenprotesten|{_ONE} in de provinciale staten|welke partij {_ONE} stemt|rood of blauw kleurt",
    ),
    (
        "vakbond bondscontrib de_bond staking syndical rode_hesje onderwijsbond abvv fnv cnv lid_bent pamflet de_unie",
        rf"{_THEIR} vakbonds(?:man|werk|lidmaatschap|vrouw)|lidmaatschap (?:van )?(?:de )?(?:fnv|cnv|vakbond)|(?:je bent|u bent|hij is|ze is) van de bond|bondscontributie|staking van \w+, waaraan (?:je|hij|zij|ze|u)"
        rf"|{_THEIR} syndicaal?e? verlof|in het rode hesje|{_THEIR} bestuursfunctie in de \w*bond|op vergadering bij (?:abvv|acv|fnv|cnv)|(?:dat|weten) .. jij lid bent|namens de leden van de unie|voorop bij de acties van de bond",
    ),
)
OF_AGE: Final = (
    (
        "gen_z overgangsleeftijd abraham sarah (geb. lentes uw_aow broekie verjaardag oudere_medewerk",
        rf"(?:typisch|echt) gen(?:eratie)? z|overgangsleeftijd|(?:abraham|sarah) (?:al )?gezien|\w+ lentes|voor (?:uw|je|jouw) aow|een broekie|op (?:zijn|haar|je) \d\de? verjaardag|oudere medewerk\w+ als (?:hij|zij|jij|u)",
    ),
)
OF_LEISURE: Final = (
    (
        "kickboks instagram facebook tiktok festivalterrein gamen schietvereniging postduiven klusbedrij avond_ervoor zaterdagnacht vrije_tijd samen_zijn",
        rf"kickbokswedstrijd\w*|op (?:je|haar|zijn|uw) (?:instagram|facebook|tiktok) (?:zien|zagen|zag|staan|staat|stond)|vanaf het festivalterrein|laat het gamen|schietvereniging|{_YOUR} postduiven"
        r"|klusbedrijf\w* dat|feest van de avond ervoor|op zaterdagnacht drinkt|gokken .. in (?:zijn|haar|je) vrije tijd|sinds die twee samen",
    ),
)
OF_HOME: Final = (
    (
        "thuisfront privésfeer sores ellende_van iets_van_thuis vlag_er huisje_heeft persoonlijke_leven keukentafel at_home heibel vroeger_thuis tussen_",
        rf"(?:het|aan het) thuisfront|escalaties in de privésfeer|eigen sores|ellende van thuis|om iets van thuis|thuis hangt de vlag|huisje heeft zijn kruisje|{_THEIR} persoonlijke leven"
        rf"|(?:gerommel|ruzie|gedoe|zorgen|problemen) aan {_THEIR} keukentafel|shit at home|weer heibel|vroeger thuis (?:geslagen|mishandeld)|tussen \w+ en {_THEIR} (?:vader|moeder|vrouw|man|ex|broer|zus) (?:voorgevallen|speelt|is gebeurd)",
    ),
)
PRIVATE: Final = phrase_search((*OF_FAMILY, *OF_MONEY, *OF_HOUSING, *OF_AGE, *OF_LEISURE, *OF_HOME))
PROTECTED: Final = phrase_search((*OF_ORIGIN, *OF_THE_LAW, *OF_FAITH, *OF_LOVE, *OF_POLITICS))
"""What the law protects most."""
NEEDED: Final = (*PRIVATE.needed, *PROTECTED.needed)

_SERVED: Final = (
    r"\b(?:klant|cliënt|patiënt|bewoner|leerling|gast|deelnemer|huurder|gezin|aanvra|kandida|student|bezoeker|bruids|kerkenraad"
    r"|moskeebestuur|parochie|bestelling|menukaart|assortiment|schap|artikel|reportage|redactie|zaalverhuur|evenement|module"
    r"|cursist|training|scholing|meldcode|protocol|brochure|flyer|poster|ontwerp|tentoonstelling|vonnis|akte|polis|uitkering"
    r"|aangifte(?:n|s)|zaken\b|excursie|rondleiding|vermelding|gemeentehuis|loket|balie|notaris|offerte|huisbezoek|opdrachtgever"
    r"|nabestaanden|families|mevrouw|meneer|dhr|mw\b|kinderen op de groep|zij-instromer|camping|vlag|boek|film|voorstelling)\w*"
)
_FOR_ALL: Final = (
    r"\b(?:wie (?:dat )?wil|iedereen|iedere (?:medewerker|collega)|elke (?:medewerker|collega)|niets vast|noteren we (?:niet|niets)"
    r"|hoort (?:dat |dit )?niet in|vragen we niet|hoef(?:t)? (?:je|u) niet|handboek|cao|geen rol|doet er niet toe|speelt geen rol"
    r"|houden we (?:hier )?buiten|niet van belang|gaat ons niet aan|blijft privé|schrijven we (?:hier )?niet op|gaat niemand aan|vraag .. nooit|nooit naar|mag je meenemen|je mag iemand)\b"
)
_ENDS: Final = r"[,;:()]|\b(?:en daarna|maar|want|terwijl|waardoor|zodat|dus)\b"


def tells(text: str) -> bool:
    """Whether a text has such words of somebody at work."""
    return any(_is_told(one, PRIVATE) for one in sentences_in(text)) or tells_protected(text)


def tells_protected(text: str) -> bool:
    """The same of what the law protects most."""
    return any(_is_told(one, PROTECTED) for one in sentences_in(text))


def _is_told(sentence: str, search: object) -> bool:
    said = fold(composed(sentence))
    if not PRIVATE(said) and not PROTECTED(said):
        return False
    if compiled(_FOR_ALL).search(said):
        return False
    return any(search(part) and not compiled(_SERVED).search(part) for part in re.split(_ENDS, said))
