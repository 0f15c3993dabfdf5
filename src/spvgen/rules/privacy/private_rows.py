"""What plays in a family, at home and in free time, in phrases that are seldom of the work (part of V06)."""

from typing import Final

from spvgen.rules.reading.patterns import words

_YOUR: Final = "(?:je|jouw|uw|jullie)"
_THEIR: Final = "(?:je|jouw|uw|jullie|zijn|haar|z'n)"
_KIN: Final = (
    r"(?:(?:schoon|stief|pleeg|tweeling|groot)?(?:moeder|vader|broer|zus|zusje|broertje|zoon|"
    r"zoontje|dochter|dochtertje)"
    r"|schoonouders|schoonfamilie|echtgenote?|echtgenoot|ex(?:-\w+)?|oma|opa|pa|ma(?! t/m| di | en )"
    r"|tante|oom|"
    r"neef|nicht|peuter"
    r"|kleuter|baby|kleinkind\w*|kleinzoon|kleindochter|pleegkind\w*|stiefkind\w*|beste vriend(?:in)?"
    r"|(?:oudste|jongste)(?=[.,;]|$| die| met| is| was| gaat| naar| heeft| ziek))(?!-)"
)
_HELD: Final = (
    r"(?! (?:\w+ )?(?:mee|meenemen|erbij|of iemand|bij het|bij dit|bij een|aanwezig|dossier|"
    r"rooster|order|zending|of een|van de (?:groep|klas))\b)"
)
_ONE: Final = r"(?:je|jij|u|hij|zij|ze)"

_KIN_PARTS: Final = " ".join(
    f"{whose}_{one}"
    for whose in ("je", "jouw", "uw", "jullie")
    for one in words("""
        moeder vader broer zus zoon dochter schoon echtgeno ex_ ex-m ex-v ex-p oma_ opa_ pa_ ma_ tante oom_
        neef
        nicht_ peuter kleuter baby kleink kleinz kleind pleegk pleegm pleegv stief beste_vriend
        oudste jongste tweelingb tweelingz zieke_ oude_m oude_v eigen_m eigen_v
    """)
)
OF_FAMILY: Final = (
    (
        (_KIN_PARTS),
        rf"{_YOUR} (?:oude |zieke |jonge |eigen )?{_KIN}{_HELD}",
    ),
    (
        (
            "scheiding relatiet relatiec relatieb open_relatie gebroken_hart liefde "
            "elkaar_heen trouwring vrijgezel vlam breuk"
        ),
        (
            rf"{_THEIR} (?:echt|vecht)?scheiding(?! tussen| van)|(?:in|verwikkeld in) een (?:echt|"
            rf"vecht)scheiding|vechtscheiding"
            rf"|(?:de|{_THEIR}|in) relatie(?:therapie|crisis)(?= op|[.,;]| die|$)|relatiebreuk|"
            rf"liefdesverdriet|gebroken hart(?! op)"
            r"|(?:heeft|hebt) een open relatie|(?:de|je|zijn|haar) trouwring|(?:man|vrouw|partner|"
            r"jullie) .. langs elkaar heen"
            r"|een vrijgezel|(?:je|jouw|zijn|haar|een) (?:nieuwe|kersverse) (?:liefde|vlam)"
            r"|(?:na|sinds|door) (?:haar|zijn|je|jouw|uw) (?:scheiding|breuk)|na de breuk(?! in| van)|"
            r"(?:ligt|lig) .. in scheiding"
        ),
    ),
    ("alleen_woo", r"(?:nu|dat|sinds) (?:je|u|hij|ze|zij) (?:nu |weer )?alleen woont"),
    (
        (
            "weduw nabestaand rouwver rouwja uitvaart begraf begrav condol gecondol "
            "het_graf nalatenschap crematie_van sterfdag_van "
            "lege_plek stil_geworden"
        ),
        (
            rf"een (?:jonge )?(?:weduwe|weduwnaar) van|groep van nabestaanden waar|rouwverwerking en|"
            rf"(?:je|haar|zijn|uw|het) rouwjaar"
            rf"|(?:uitvaart|begrafenis|crematie|nalatenschap|sterfdag) van {_THEIR} \w+|condoleren "
            rf"(?:je|u|jou)|gecondoleerd"
            rf"|{_ONE} (?:dan )?naar het graf|nalatenschap van (?:oma|opa|tante|oom)|niet .. (?:hebben|"
            rf"kunnen) begraven"
            r"|lege plek aan tafel"
        ),
    ),
    (
        (
            "bruiloft bruiloft gezinsuitbreiding kleine_op kleintje_op baby_op ooievaar "
            "in_verwachting "
            "uitgerekend ivf vruchtbaarheid "
            "kinderwens miskraam bolle ochtendmisselijk kolftijd aan_een_derde "
            "aan_een_tweede abortus"
        ),
        (
            rf"{_YOUR} bruiloft|(?:vanwege|wegens|de|{_YOUR}) gezinsuitbreiding|(?:kleine|kleintje|"
            rf"baby) op komst|een kleine op komt|ooievaar"
            rf"|(?:{_ONE} (?:bent|is)|dat {_ONE}|bent {_ONE}) (?:\w+ )?in verwachting|(?:je|haar|het) "
            rf"vruchtbaarheidstraject"
            rf"|(?:je|u|zij|ze) (?:\w+ )?in \w+ uitgerekend|\(ivf\)|{_THEIR} ivf-?\w*|{_THEIR} "
            rf"(?:kinderwens|miskraam)|bolle buik\w*"
            r"|(?:vertelde|openhartig|sinds) .. (?:de|je) abortus|ochtendmisselijkheid|kolftijden|"
            r"jullie aan een (?:tweede|derde)"
        ),
    ),
    (
        (
            "zwemles schooltijd koters kleintjes wandelwagen uithuisplaats jeugdzorg adoptieproc "
            "pleegkinderen huilbaby kleinzoon "
            "kleindochter ophalen_zoontje ophalen_dochtertje tweeling gastouder oppas"
        ),
        (
            rf"zwemles van (?:de|{_THEIR}) (?:kleintjes|zoon|dochter|jongste|oudste)|opvang voor na "
            rf"schooltijd|met \w+ koters|wandelwagen(?=[.,;]|$)"
            rf"|uithuisplaatsing van {_THEIR}|gesprekken bij jeugdzorg|{_THEIR} adoptieprocedure|komst "
            rf"van de pleegkinderen"
            rf"|ophalen (?:kleinzoon|kleindochter|zoontje|dochtertje)|huilbaby|(?:met een|{_YOUR}) "
            rf"tweeling (?:van|thuis)|{_YOUR} (?:oppas|gastouder)(?! adres)"
        ),
    ),
    (
        "mantelzorg verzorgingstehuis wijkverpleging te_wassen",
        (
            rf"{_THEIR} mantelzorg\w*|verzorgingstehuis van {_YOUR}|wijkverpleging over {_THEIR}|"
            rf"(?:pa|ma) te wassen"
        ),
    ),
    (
        "monden studerende maar_één_salaris kostwinner",
        (
            r"monden te voeden|studerende (?:zoon|dochter)|maar één salaris|(?:als|bent|is) (?:de "
            r")?(?:enige )?kostwinner"
        ),
    ),
)
OF_MONEY: Final = (
    (
        (
            "geldpro geldzorg schulden huurschuld roodstand alimentatie incasso "
            "persoonlijke_lening budgetcoach "
            "van_de_maand eindjes schuldsaner schuldhulp bewind lippen voedselbank belastingschuld "
            "hypotheekachter zwart_zaad deurwaarder huurbaas huurachter "
            "spaargeld je_schuldeis jouw_schuldeis uw_schuldeis jullie_schuldeis gokken gokschuld "
            "huisuitzet loonbeslag"
        ),
        (
            rf"eindjes .. aan elkaar|(?:toegelaten tot|zit in|in) de schuld(?:sanering|hulp) (?:zit|en "
            rf"krijgt|bent)|toegelaten tot de schuldsanering"
            rf"|hulp van een bewindvoerder|{_THEIR} (?:bewindvoerder|schulden bij|"
            rf"schuldhulp\w*|schuldsanering|belastingschuld|hypotheekachterstand|huurachterstand|"
            rf"loonbeslag|huurbaas)(?! in het)"
            rf"|bewindvoering aangevraagd|water (?:je|hem|haar|jou|u) .. aan de lippen|van de "
            rf"voedselbank (?:leeft|leven)|(?:naar|bij) de voedselbank (?:moet|loopt|gaat)"
            rf"|(?:die|om de) belastingschuld (?:weg|af)|op zwart zaad|deurwaarder .. (?:stoep|voor de "
            rf"deur)|huurbaas niet|{_YOUR} (?:spaargeld|schuldeisers)|gokken op de telefoon"
            rf"|gokschuld\w*|huisuitzetting "
            rf"dreigt|{_THEIR} (?:geldproblemen|geldzorgen|schulden(?! in| bij)|huurschuld|roodstand|"
            rf"alimentatie|incasso(?:brieven|bureau)|persoonlijke lening|budgetcoach)|(?:diep|tot over "
            rf".. oren) in de schulden|loonbeslag (?:op|dat) {_THEIR}|(?:geld|maand) .. over aan het "
            rf"eind van de maand"
        ),
    ),
)
OF_HOUSING: Final = (
    (
        (
            "in_je_auto in_zijn_auto in_haar_auto op_de_bank kraakpand logeerplek bovenburen "
            "verbouwing stekkie opknappen"
        ),
        (
            rf"{_ONE} slaap\w* .. op de bank|in een anti-?kraakpand|logeerplek\w*|van de bovenburen|"
            rf"{_YOUR} verbouwing|nieuwe stekkie|huis dat jullie .. opknappen"
        ),
    ),
)
OF_AGE: Final = (
    (
        (
            "_gen_z typisch_gen overgangsleeftijd abraham sarah (geb. lentes uw_aow je_aow jouw_aow "
            "broekie verjaardag "
            "oudere_medewerk"
        ),
        (
            r"(?:typisch|echt) gen(?:eratie)? z|overgangsleeftijd|(?:abraham|sarah) (?:al )?gezien|"
            r"\w+ lentes|voor (?:uw|je|jouw) aow(?!-)|een broekie|op (?:zijn|haar|je) \d\de? verjaardag|"
            r"oudere medewerk\w+ als (?:hij|zij|jij|u)"
        ),
    ),
)
OF_LEISURE: Final = (
    (
        (
            "kickboks instagram facebook tiktok festivalterrein gamen schietvereniging postduiven "
            "klusbedrij avond_ervoor zaterdagnacht vrije_tijd die_twee_samen_zijn"
        ),
        (
            rf"kickbokswedstrijd\w*|op (?:je|haar|zijn|uw) (?:instagram|facebook|tiktok) (?:zien|zagen|"
            rf"zag|staan|staat|stond)|vanaf het festivalterrein|laat het gamen|schietvereniging|"
            rf"{_YOUR} postduiven"
            r"|klusbedrijf\w* dat|feest van de avond ervoor|op zaterdagnacht drinkt|gokken .. in "
            r"(?:zijn|haar|je) vrije tijd|sinds die twee samen zijn"
        ),
    ),
)
OF_HOME: Final = (
    (
        (
            "rommelt botert knettert ontploft misgaat spanningen_thuis spanningen_in "
            "ruzie_thuis ruzie_in ruzie_aan gedoe_thuis gedoe_in gedoe_aan "
            "problemen_thuis zorgen_thuis in_de_familie in_je_privé "
            "stress_thuis "
            "onrust_thuis toestanden_thuis thuisfront privésfeer sores ellende_van "
            "iets_van_thuis vlag_er "
            "huisje_heeft persoonlijke_leven keukentafel at_home heibel vroeger_thuis "
            "voorgevallen"
        ),
        (
            rf"(?:het|aan het) thuisfront|escalaties in de privésfeer|eigen sores|ellende van thuis|om "
            rf"iets van thuis|thuis hangt de vlag er|huisje heeft zijn kruisje|{_THEIR} persoonlijke leven"
            rf"|(?:gerommel|ruzie|gedoe|zorgen|problemen) aan {_THEIR} keukentafel|shit at home|weer "
            rf"heibel|(?:thuis|privé) .. (?:rommelt|botert|knettert|ontploft|misgaat) het|"
            rf"(?:spanningen|ruzie|gedoe|problemen|zorgen|stress|onrust|toestanden|sores) (?:thuis|in "
            rf"de familie|in je privéleven)(?! met)|(?:spanningen|ruzie|gedoe) in de relatie(?! met)"
            rf"|vroeger thuis "
            rf"(?:geslagen|mishandeld)|tussen \w+ en {_THEIR} (?:vader|moeder|vrouw|man|ex|broer|zus) "
            rf"voorgevallen"
        ),
    ),
)
PRIVATE_ROWS: Final = (*OF_FAMILY, *OF_MONEY, *OF_HOUSING, *OF_AGE, *OF_LEISURE, *OF_HOME)
