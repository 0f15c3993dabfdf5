"""Turns of phrase that judge a person, colour a fact or reproach (S06).

A row has parts of words, of which each of its phrases holds one: a text with none of these is not read for
them. What single words tell (``character_traits``) and what is only like a judgement need no row here.
"""

from typing import Final

from spvgen.rules.reading.patterns import phrase_search

_MADE_OF: Final = "(?:aard|natuur|karakter|genen|bloed|systeem|dna)"
_ON: Final = "(?=[.,;!]|$)"
_NEG: Final = "(?:niet|niets|niks|weinig|geen)"
_GOOD_ONE: Final = "(?:team(?:speler|player)|doorzetter|doener|werker|aanpakker|hoogvlieger|prater)"
_BAD: Final = "(?:lastige?|luie?|moeilijke?|slechte?|zwakke?|negatieve?|matige?)"
_ANYBODY: Final = "(?:collega's?|team|ploeg|afdeling|iedereen|anderen|mensen|we|wij)"
_OUGHT: Final = r"(?:zou(?:den)?|hoort|behoort|hoeven?|moet(?:en)?|verwacht(?:en)?|hadden)\b"
"""Of what is due from who has more to offer: *van iemand met jouw salaris hadden we …*."""

TURNS: Final = phrase_search(
    [
        # what one is made of
        (
            "zit_ zitten_ ligt_",
            rf"(?:dat|het) (?:zit|ligt) (?:\w+ ){{0,4}}in (?:de|je|jouw) {_MADE_OF}",
            rf"(?:dat|het) zit (?:nu eenmaal |nou eenmaal |diep |gewoon )?in (?:je|jou){_ON}",
            rf"(?:zit|zitten|ligt) .. niet in (?:jou|(?:je|jouw|uw)(?: {_MADE_OF})?){_ON}",
            r"(?:het|dat) zit er (?:\w+ ){0,3}niet in|zit er bij \w+ (?:\w+ )?niet in(?! het)",
            r"(?:zit|ligt) niet (?:in|aan) het kunnen",
        ),
        ("paplepel", "met de paplepel"),
        (
            "eenmaal",
            r"zo (?:ben|werk|doe) (?:je|jij) n(?:u|ou) eenmaal",
            rf"(?:(?:je|jij) bent|ben (?:je|jij)) n(?:u|ou) eenmaal (?:geen|niet) (?!meer\b)\w+{_ON}",
        ),
        (
            "van_nature",
            r"(?:je|jij|u) van nature (?:geen|niet|meer|eerder) \w+",
            r"van nature (?:ben|bent) (?:je|jij|u) (?:geen|niet|meer|eerder) \w+",
        ),
        (
            "meer_een eerder_een",
            r"(?:bent|ben je|ben jij) .. (?:meer|eerder) een \w+ dan een \w+",
        ),
        ("het_leven", r"in het leven (?:staan|staat)"),
        ("type", r"(?:bent|ben je|is) .. (?:het|een|zo'n) type (?:dat|mens|persoon|medewerk\w+|collega)"),
        ("als_jij als_jou", r"(?:iemand|mensen|types?|medewerkers?|collega's?) (?:zo)?als (?:jij|jou)"),
        (
            "teamspeler teamplayer doorzetter doener werker aanpakker hoogvlieger prater",
            rf"(?:geen|niet (?:bepaald |echt )?een|slechte) (?:\w+e )?{_GOOD_ONE}",
        ),
        (
            "geen_leider geen_denker geen_vakman geen_vakvrouw",
            rf"(?:bent|ben je) .. geen (?:leider|denker|vakman|vakvrouw)(?:{_ON}| en| maar)",
        ),
        (
            "een_lastig een_lui een_moeilijk een_slecht een_zwak een_negatie een_matig",
            rf"een {_BAD} (?:collega|medewerk\w+|werknem\w+|verkop\w+|persoon|mens|figuur|type|kracht)",
        ),
        (
            "instelling",
            "(?:hebt )?een (?:negatieve|slechte|verkeerde) instelling",
            "met een andere instelling (?:was|had|zou)",
        ),
        # temper, vanity
        ("over_als", "komt (?:\\w+ )?over als iemand"),
        ("boter_op", "boter op (?:je|zijn|haar|uw) hoofd"),
        (
            "tegen_kritiek tegen_feedback tegen_tegenspraak tegen_gezag met_gezag met_kritiek",
            "(?:niet|slecht|moeilijk) (?:goed )?tegen (?:kritiek|feedback|tegenspraak|gezag)",
            "moeite met (?:gezag|kritiek)",
        ),
        ("drama", "(?:minder|zo'n|veel|wat een) drama"),
        ("lontje", "korte? lontje"),
        ("tenen teentjes", r"lange tenen|op (?:(?:je|zijn|haar) )?(?:teentjes|tenen) getrapt"),
        (
            "op_eieren",
            rf"{_ANYBODY} .. (?:loopt|lopen|liepen?) .. op eieren",
            rf"{_ANYBODY} .. op eieren .. (?:loopt|lopen|liepen?)",
        ),
        ("je_slof je_vel je_plaat", "uit je (?:slof|vel|plaat)"),
        ("nukken grillen kuren", "(?:je|jouw|uw|die) (?:nukken|grillen|kuren)"),
        ("olifant", r"olifant (?:in|door) (?:de|een) porselein\w*"),
        (
            "gezicht",
            "(?:met )?een (?:zuur|lang|chagrijnig|nors|stuurs|verveeld) gezicht",
            "gezicht (?:als een oorwurm|op onweer)",
        ),
        ("grote_mond brutale_mond", "(?:een|je|jouw) (?:grote|brutale) mond"),
        (
            "alles",
            "denkt dat je alles (?:beter )?(?:denkt te )?weten?",
            "weet (?:het )?(?:altijd )?alles beter",
        ),
        (
            "het_zand plaat_voor bord_voor",
            "(?:kop|hoofd|hakken) in het zand|(?:een )?(?:plaat|bord) voor (?:de|je|zijn|haar) (?:kop|hoofd)",
        ),
        (
            "als_een_kind als_een_klein als_een_kleuter als_een_puber als_een_verwend",
            (
                "(?:gedraagt je|je (?:doet|reageert|reageerde)|(?:doe|reageer) je) als een "
                rf"(?:klein |verwend )?(?:kind|kleuter|puber)(?:{_ON}| op)"
            ),
        ),
        ("zoutzak natte_krant", "als een (?:zoutzak|natte krant)"),
        ("lief zacht", r"(?:bent|ben je) te (?:lief|zacht) (?:en te \w+ )?voor (?:deze|dit|de|het|je) \w+"),
        # what one can't or won't
        ("kantjes", "(?:loopt )?de kantjes (?:er ?van ?af|er ?af)|er de kantjes van ?af"),
        ("linkerhanden", "twee linkerhanden"),
        (
            "slachtoffer",
            "slachtofferrol|als (?:een )?slachtoffer (?:opstelt|gedraagt)",
            "(?:stelt|gedraagt) je .. als (?:een )?slachtoffer",
        ),
        ("gewoon_niet simpelweg_niet", "(?:wilt?|wil je) (?:gewoon|simpelweg) niet"),
        ("onwil", "(?:gewoon|pure|is) onwil"),
        (
            "kwestie",
            (
                r"(?:gewoon )?(?:een )?(?<!geen )(?<!niet een )kwestie van (?:\w+ ){0,3}"
                r"(?:willen|mentaliteit|karakter)(?: (?:snappen|begrijpen|leren))?"
            ),
        ),
        (
            "moeten_willen",
            r"(?:je|u) zou (?:\w+ ){0,2}(?:alleen|gewoon|eens|een keer) (?:\w+ ){0,2}moeten willen",
        ),
        ("goede_wil", "met (?:een beetje|wat|enige) goede wil(?! van)"),
        ("niet_thuis", rf"(?:geeft|gaf|geef) .. niet thuis(?:{_ON}| als| zodra| wanneer)"),
        (
            "ernaar",
            ("(?:zit|zat|sta|staat|stond) (?:(?:je|jij|u) )?erbij en (?:kijkt|(?:keek|kijk)(?: je)?) ernaar"),
        ),
        (
            "schelen interesse boei",
            rf"(?:kan|kon|lijkt) (?:je|jou) .. {_NEG} .. schelen",
            rf"(?:het|dat|werk|klant) (?:je|jou) .. {_NEG} .. (?:schelen|interesser\w+)",
            rf"(?:interesseert|boeit|boeide) (?:het )?(?:je|jou) .. {_NEG}",
        ),
        ("gevoel_voor pit_in", "(?:geen|weinig|nul) gevoel voor|(?:geen|weinig) pit in"),
        ("snapt", "(?:je|jij) snapt (?:het )?(?:gewoon|nog steeds|echt) (?:niet|niks|niets)"),
        (
            "iemand_met iemand_van",
            (
                r"iemand (?:met|van) (?:jouw|\w+ (?:dienstjaren|jaar (?:ervaring|dienst))) .. "
                rf"{_OUGHT}(?: .. (?:hoeven|verwacht\w*))?"
            ),
        ),
    ]
)
"""Who or what somebody is, whoever the sentence names."""

_STOOD: Final = "(?:lag(?:en)?|stond(?:en)?|hing(?:en)?|zat(?:en)?|was|waren|bleek)"
_SEEMINGLY: Final = "(?:kennelijk|blijkbaar|klaarblijkelijk)"

COLOURS: Final = phrase_search(
    [
        (
            "weer",
            "(?:al |nu )?weer (?:eens|een keer|een hoop)",
            "alweer (?=te laat|niet|geen|vergeten|verkeerd|fout)",
            r"(?:toch|natuurlijk|uiteraard|wederom) (?:al)?weer(?= niet| geen| te\b| een)",
        ),
        (
            "als_altijd als_gewoon als_vanouds als_gebruikelijk",
            "(?:zo)?als (?:altijd|gewoonlijk|vanouds|gebruikelijk(?= te laat| niet))(?! (?:af|be)gesproken)",
        ),
        ("zoveelste", "(?:voor )?de zoveelste (?:keer|maal)"),
        (
            "natuurlijk_n uiteraard_n",
            rf"{_STOOD} (?:\w+ ){{0,4}}(?:natuurlijk|uiteraard) nog(?=[.,;!]|$| steeds)",
        ),
        (
            "vrolijk_ lekker_",
            (
                r"(?:zit|zat|sta|staat|stond|lag|liep|loopt) (?:\w+ ){0,3}(?:vrolijk|lekker)"
                r" .. te \w+en\b[^.;]* terwijl"
            ),
        ),
        ("op_keer", "keer op keer"),
        ("nota_bene vervelens te_huilen", "nota bene|tot vervelens toe|om te huilen"),
        ("iedereen_weet weet_iedereen", rf"dat (?:weet iedereen|iedereen weet)(?: hier)?{_ON}"),
        ("simpelweg_nooit gewoonweg_nooit werkelijk_nooit", "(?:simpelweg|gewoonweg|werkelijk) nooit"),
        (
            "veel_te véél_te malen_te absurd_te",
            "(?:veel|véél|vele malen|absurd) te (?:laat|vaak|lang|veel|langzaam|traag|slordig|snel|weinig)",
            "(?:veel|véél|vele malen|absurd) te (?:gemakkelijk|losjes|laks|kort|hard|hardhandig|gehaast)",
        ),
        ("pet_naar franse_slag", "met (?:de|je|zijn|haar) pet naar|met de franse slag"),
        ("eens_de_moeite", "niet eens de moeite"),
        (
            "vond_ vind_ vindt_",
            "(?:(?:je|jij) (?:vond|vindt)|(?:vond|vind) (?:je|jij)) het .. niet .. nodig",
        ),
        ("blozen", "zonder (?:blikken of )?blozen"),
        (
            "ergernis frustratie verbazing teleurstelling wanhoop",
            r"tot (?:\w+ ){0,3}(?:ergernis|frustratie|verbazing|teleurstelling|wanhoop)",
        ),
        ("presteer bestond", r"(?:presteerde|presteert|bestond) (?:je |jij )?het (?:\w+ )?om"),
        (
            "alsof",
            r"alsof (?:je|jouw) neus",
            r"alsof (?:het|er) (?:\w+ ){0,2}(?:niets|niks|weinig|de (?:normaal|gewoon)ste|een spelletje)",
        ),
        ("drama ramp", r"(?:was|is|werd|bleek) (?:weer |echt )?een (?:\w+ )?(?:drama|ramp)(?=[.,;!]|$)"),
        ("zonder_pardon na_te_denken", "zonder (?:pardon|(?:erbij )?na te denken)"),
        ("jan_van jantje jan_boer", r"(?:een |op z'n )?jan(?:tje)? (?:van leiden|boeren\w+)"),
        ("half_werk halve_werk", "(?:half|halve) werk(?! ?(?:dag|week|tijd))"),
        (
            "kennelijk blijkbaar klaarblijkelijk",
            rf"{_SEEMINGLY} (?:vond|vind|wilde|dacht|denk|had|heb) .. (?:je|jij|jou)",
            rf"(?:je|jij) (?:vond|wilde|vindt|dacht|denkt|had) (?:\w+ )?{_SEEMINGLY}",
        ),
        ("uitkomt uitkwam", r"(?:als|zoals|wanneer) het (?:je|jou) (?:\w+ )?(?:uitkomt|uitkwam)"),
        (
            "niet_eens",
            r"(?<!het )niet eens (?!geworden)(?=(?:de|het|een|je|terug|meer|even|(?:ge|ver)\w+[dtn])\b)",
        ),
        ("alle_peil alle_kritiek", "(?:beneden|onder) alle (?:peil|kritiek)"),
        ("dooie elfendertigst", "op (?:je|jouw) (?:dooie gemak|dooie akkertje|elfendertigst)"),
        (
            "gewend kennen",
            r"zoals (?:we|wij|ik|iedereen) (?:dat )?(?:\w+ )?van (?:je|jou) (?:\w+ )?(?:gewend|kennen)",
        ),
    ]
)
"""What the writer thinks of a fact."""

_ALL: Final = "(?:iedereen|alle(?:n|maal)?|elke (?:ander|collega)|de rest|(?:je|de|jouw) collega's)"
_CAN: Final = (
    "(?:kan|kunnen|haalt|halen|doet|doen|redt|redden|snapt|snappen|begrijpt|begrijpen|lukt|weet|weten|levert"
    "|leveren|werkt|werken|houdt|houden)"
)
_THEY: Final = (
    r"(?:(?:de )?(?:andere[nr]?|rest)(?: \w+)?|(?:je|jouw|alle|al je|de andere) (?:collega's|\w+genoten)"
    r"|iedereen(?: anders)?)"
)
_IT: Final = "(?:het|dit|dat|de norm|ze|hun werk)"
_NOVICE: Final = "(?:kind|leek|stagiaire?|kleuter|beginner|leerling|vakantiekracht|scholier)"
_EASILY: Final = f"(?:gewoon|toch ook|met gemak|moeiteloos|zonder moeite)(?: ook| wel| al jaren)?{_ON}"

BESIDE: Final = phrase_search(
    [
        ("behalve", rf"{_ALL}\b[^.;]{{0,60}}\bbehalve (?:bij )?(?:jij|jou|je{_ON})"),
        ("de_enige", "(?:(?:jij|je) (?:bent|was)|(?:ben|was) je) .. de enige die .. (?:niet|nooit|geen)"),
        ("alleen_jij alleen_jou", rf"alleen (?:jij|jou) .. (?:niet|nooit){_ON}"),
        (
            "gewoon toch_ook gemak moeiteloos zonder_moei",
            rf"{_THEY} (?:ook )?{_CAN}(?: {_IT})? .. {_EASILY}",
        ),
        (
            "kind_ leek_ stagiair kleuter beginner leerling vakantiekracht scholier",
            rf"zelfs (?:de|een) {_NOVICE} .. (?:{_CAN})",
            rf"(?:dat|dit|zulke \w+) (?:{_CAN}) (?:een|elke?|iedere?) {_NOVICE}(?! (?:niet|geen|alleen|pas))",
        ),
        ("moeilijk", "zo moeilijk is (?:het|dit|dat) .. niet"),
        ("veel_gevraagd", "(?:toch )?niet te veel gevraagd"),
    ]
)  # fmt: skip
"""Put down beside those who can."""

_FOR_IT: Final = "(?:daar|hier|daarvoor|hiervoor|waar)"
_THAT_FOR: Final = r"(?:daar|hier|daarvoor|hiervoor|(?:(?:dit|dat) is(?: \w+)?|toch|gewoon|doet?) waar)"
"""Not *omzet is waar je voor bent aangenomen*, which tells what the job is."""

PAID: Final = phrase_search(
    [
        (
            "aangenomen ingehuurd",
            rf"{_FOR_IT} .. (?:ben|is|werd|hebben|heb) (?:je|jij|we|wij|ik) .. (?:aangenomen|ingehuurd)",
            rf"{_THAT_FOR} .. (?:je|jij) .. (?:bent|werd) (?:toch )?(?:aangenomen|ingehuurd)",
        ),
        (
            "betaald betalen",
            rf"{_FOR_IT} word (?:je|jij) .. (?:voor )?betaald",
            rf"{_FOR_IT} betalen (?:we|wij) (?:je|jou)",
            "(?:je|jij) wordt (?:toch )?(?:hier |er )?(?:voor )?betaald (?:om|voor je werk)",
        ),
        ("salaris_voor loon_voor geld_voor", rf"{_FOR_IT} krijg (?:je|jij) .. (?:salaris|loon|geld) voor"),
    ]
)  # fmt: skip
"""Told what one is paid for."""
