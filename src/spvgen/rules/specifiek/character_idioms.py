"""Idioms that judge a person, each a row with the words that it needs (part of S06).

``karakter.IDIOMATIC`` has the parts of all rows: a text without any of those is not searched at all.
"""

from typing import Final

from spvgen.rules.reading.patterns import phrase_search

_BAD: Final = "(?:lastige?|luie?|moeilijke?|slechte?|zwakke?|negatieve?|matige?)"
_TOO_MUCH: Final = (
    r"(?!weinig|langzaam|afhankelijk|afwezig)\w+(?:ig|lijk|baar|zaam|loos|gaand|isch|[st]ief)\b"
)
"""What somebody is too much, by how it ends: *te goedgelovig*, *te meegaand*; not *te laat*."""
_NO_FAULT: Final = (
    r"(?:\w+e )?(?:\w*ervaring|\w*kennis|tijd|middelen|materiaal|training|scholing|begeleiding|\w*informatie"
    r"|ruimte|personeel|uitleg|hulp|feedback|opleiding|licht|slaap|rust|steun)"
)
_GOOD_ONE: Final = "(?:team(?:speler|player)|doorzetter|doener|werker|aanpakker|hoogvlieger|prater)"
_VERB: Final = r"\w+(?: \w+){0,2}"
_PREFERS: Final = r"(?:\w+ )?(?:liever|het liefst|niet graag|niet van|zo(?= gemaakt|[.,;]|$))"
_KIND: Final = r"(?!tijd|week|dag|uren)\w+"
_OF_A_MAKE: Final = (
    r"(?:(?:meer|eerder|geen|niet|liever|iemand|weinig|gauw) \w+|een \w+(?:er|aar)(?=[.,;]|$))"
)
_SENSE: Final = (
    r"(?:\w*antennes?|voelsprieten|voelhoorns?|(?:neus|gevoel) voor|koopmansgeest|handelsgeest"
    r"|\w*instinct)\b"
)
"""What somebody is said to be without, as others hear or smell."""
_HAS_NO: Final = "(?:hebt|heb je|heb jij|had je|je had|toont) .. (?:geen|weinig|nauwelijks|niet de|niet het)"
_VIRTUE: Final = (
    r"(?!vaardighe|gelegenhe|mogelijkhe|zekerhe|bevoegdhe|kwaliteit|capaciteit|faciliteit|hoeveelhe|veilighe)"
    r"(?:overzicht|rust|kalmte|souplesse|flair|diplomatie|schwung|élan|uitstraling|antenne|inzicht|niveau"
    r"|talent|\w+(?:heid|teit)|scherpte|diepgang|\w*(?:gevoel|vermogen|kracht|zin|blik))"
)
"""What somebody can be said to be without."""
_THE_VIRTUE: Final = rf"(?:de|het) (?:\w+ )?{_VIRTUE} (?:die|dat|waar)"
_CALLED_FOR: Final = (
    "(?:(?:mag |mogen )?worden verwacht|nodig heeft|vraagt|vereist|vergt|verdient|eist|hoort|past"
    "|verwacht(?:en)?)"
)
_WHO_LEADS: Final = (
    r"(?:hoofd (?:koel|erbij)|leiding|kar|rust|initiatief|voortouw|knop(?:en)?|verantwoord\w*|eerste stap"
    r"|overzicht|\w*voorop\w*|vooraan|schouders|mouwen|grip|regie|vuur|spanning)"
)
"""What is said of whoever takes the lead or stays calm."""
_LIGHTLY: Final = "(?:luchtig|lacherig|licht|schamper|stoer)"
IDIOMS: Final = phrase_search(
    [
        (
            "mist_d mist_het ontbeert mis_je niet_de niet_het schikt_niet schik_je_niet schikt_u_niet",
            rf"(?:mist|mis je|ontbeert|beschik(?:t|t u| je) niet over) {_THE_VIRTUE} .. {_CALLED_FOR}",
            rf"(?:hebt|heb je|had je|je had) .. niet {_THE_VIRTUE} .. {_CALLED_FOR}",
        ),
        (
            "degene_die persoon_die type_dat man_die vrouw_die",
            rf"niet (?:degene die|de persoon die|het type dat|de man die|de vrouw die) .. {_WHO_LEADS}",
        ),
        (
            "luchtig lacherig schamper stoer _licht_",
            rf"{_LIGHTLY} over (?:deed|doet|deden)",
            rf"(?:deed|doet|doe) .. {_LIGHTLY} .. over",
            rf"(?:deed|doet|doe) .. over .. {_LIGHTLY}",
            "(?:vatte|vat|nam|neemt) (?:je |het |dit |dat ){1,2}.. (?:te|heel|nogal|wat) licht op",
        ),
        (
            "zit_ in_de_aard in_je_aard in_jouw_aard de_natuur je_natuur jouw_natuur karakter genen bloed",
            r"(?:dat|het) (?:zit|ligt) (?:\w+ ){0,4}in (?:de|je|jouw) (?:aard|natuur|karakter|genen|bloed)",
            r"(?:dat|het) zit (?:nu eenmaal |nou eenmaal |diep |gewoon )?in (?:je|jou)(?=[.,;]|$)",
        ),
        ("zin_in_hebt", r"(?:als je er|waar je) (?:\w+ ){0,2}zin in hebt"),
        ("zit_er", r"(?:het|dat) zit er (?:\w+ ){0,3}niet in"),
        ("onwil", "(?:gewoon|pure|is) onwil"),
        ("kwestie", r"(?:gewoon )?een (?<!niet een )kwestie van (?:\w+ ){0,2}willen(?: \w+)?"),
        ("grote_mond brutale_mond", r"(?:een|je|jouw) (?:grote|brutale) mond"),
        (
            "eenmaal",
            r"zo (?:ben|werk|doe) (?:je|jij) n(?:u|ou) eenmaal",
            rf"(?:(?:je|jij) {_VERB}|\w*[^\Wn] je) n(?:u|ou) eenmaal {_PREFERS}",
            rf"n(?:u|ou) eenmaal {_PREFERS} .. (?:je|jij)(?=[.,;]|$)",
            r"(?:(?:je|jij) bent|ben (?:je|jij)) n(?:u|ou) eenmaal (?:geen|niet) (?!meer\b)\w+(?=[.,;]|$)",
        ),
        (
            "van_nature",
            rf"(?:je|jij|u) (?:\w+ )?van nature {_OF_A_MAKE}",
            rf"(?:ben|heb|kies|houd) (?:je|jij|u) van nature {_OF_A_MAKE}",
            rf"van nature (?:ben|bent|heb|hebt|kies|houd) (?:je|jij|u) {_OF_A_MAKE}",
        ),
        (
            "meer_een eerder_een meer_van eerder_van",
            r"(?:bent|ben je|ben jij) .. (?:meer|eerder) een \w+ dan een \w+",
            r"(?:je|jij|u) .. (?:meer|eerder) een \w+ dan een \w+ (?:bent|blijkt)",
            rf"(?:bent|ben je|ben jij) .. (?:meer|eerder) van (?:de|het) {_KIND} .. dan van",
            rf"(?:bent|ben je|ben jij) (?:meer|eerder) van (?:de|het) {_KIND}(?: \w+)?(?=[.,;]|$)",
        ),
        (
            "antenne voelspriet voelhoorn neus_voor gevoel_voor koopmansgeest handelsgeest instinct",
            rf"(?:mist|mis je|mis jij|ontbeert|ontbreekt (?:het )?(?:je|jou) aan) .. {_SENSE}",
            rf"{_HAS_NO} .. (?!gevoel){_SENSE}",
            rf"(?:je|jij) .. {_SENSE} .. (?:mist|ontbeert|niet hebt)",
        ),
        ("in_elkaar", r"je (?:\w+ )?in elkaar (?:zit|steekt)", r"(?:zit|steek) je (?:\w+ )?in elkaar"),
        ("kantjes", r"(?:loopt )?de kantjes (?:er ?van ?af|er ?af)", r"er de kantjes van ?af"),
        ("je_best", r"doet (?:niet|nooit) (?:echt |genoeg )?je best", r"doet je best niet"),
        (
            "geen_zin weinig_zin geen_enkele_zin",
            r"geen zin in (?:je|het|jouw) werk",
            r"(?:lijkt|schijnt) (?:\w+ )?er .. (?:geen|weinig) zin in te hebben",
            r"(?:je|jij) (?:had|hebt) .. geen (?:enkele )?zin(?:(?: meer)? (?:in|om)\b|(?=[.,;]|$))",
            r"(?:had|heb) (?:je|jij) .. geen (?:enkele )?zin(?:(?: meer)? (?:in|om)\b|(?=[.,;]|$))",
        ),
        ("tegenzin", r"met (?:\w+ )?tegenzin"),
        ("schiet schoot", r"(?:schiet|schoot) (?:je )?.. in de (?:verdediging|weerstand|slachtofferrol)"),
        ("slachtofferrol", "slachtofferrol"),
        (
            "makkelijk",
            r"(?:bent|ben je|was je|denkt|doet|doe je) (?:\w+ )?te (?:ge)?makkelijk (?:met|over)",
            r"te (?:ge)?makkelijk (?:denkt|doet) over",
        ),
        (
            "niet_de",
            r"(?:bent|ben je) (?:\w+ )?niet de (?:(?:snel|slim|scherp|handig|vriendelijk|net)ste|meest \w+e)",
        ),
        (
            "boeit boeide boeien",
            r"(?:boeit|boeide) (?:het )?(?:je|jou) .. (?:niet|niets|niks|weinig)",
            r"(?:het|dat|werk|vak) (?:je|jou) .. (?:niet|niets|niks|weinig) (?:boeit|boeide|lijkt te boeien)",
        ),
        (
            "je_hoofd jouw_hoofd je_gedachten jouw_gedachten",
            r"(?:met )?(?:je|jouw) (?:hoofd|gedachten) .. (?:niet bij|ergens anders|er niet bij)",
            r"er (?:\w+ )?(?:met )?(?:je|jouw) (?:hoofd|gedachten) (?:\w+ )?niet bij",
        ),
        (
            "makkelijk_van makkelijk_af",
            r"ma(?:akt|ak|akte) je (?:je )?er .. (?:ge)?makkelijk (?:van ?)?af",
            r"(?:je )?er .. te (?:ge)?makkelijk (?:van ?)?af ma(?:akt|akte|ken)",
        ),
        ("nauw", r"(?:neemt|neem|nam) (?:je )?het .. niet (?:al te |altijd |zo |echt )?(?:zo )?nauw"),
        (
            "oog_voor oog_te_hebben",
            r"(?:hebt|heb je|had|lijkt|toont) .. (?:geen|weinig|nauwelijks) oog (?:te hebben )?voor",
        ),
        ("oog_voor", r"(?:geen|weinig) oog voor .. (?:hebt|had)(?=[.,;]|$)"),
        (
            "beroerd te_trots te_lui belazerd",
            r"(?<!niet )(?<!nooit )te (?:beroerd|trots|lui|belazerd) (?:om|voor)",
        ),
        (
            "gelijk laatste_woord",
            r"(?:altijd|steeds|per se) .. (?:gelijk|het laatste woord)(?: (?:wilt?|moet))? (?:hebben|hebt)",
            r"(?:wilt?|moet) .. (?:altijd|steeds|per se) .. (?:gelijk|het laatste woord)",
        ),
        ("verlies", r"niet tegen (?:je )?verlies"),
        ("teentjes tenen_getrapt", r"op (?:je )?(?:teentjes|tenen) getrapt"),
        ("vermoorde", r"vermoorde onschuld"),
        ("de_wereld", r"de wereld om (?:je|jou) draait"),
        (
            "schakel appel projectiel aan_het_been aan_ons_been",
            r"(?:de )?(?:zwakste|zwakke) schakel|rotte appel|ongeleid projectiel|blok aan (?:het|ons) been",
        ),
        ("hakken", r"(?:je|jouw) hakken in het zand"),
        (
            "gezicht",
            r"(?:met )?een (?:zuur|lang|chagrijnig|nors|uitgestreken|stuurs|nukkig|verveeld) gezicht",
            "gezicht als een oorwurm",
        ),
        ("vooruit_te", r"niet vooruit te (?:branden|slaan)"),
        ("mouwen", r"(?:je )?(?:handen )?niet uit de mouwen"),
        ("uit_je_neus", r"uit je neus"),
        (
            ("houding_van mentaliteit_van houding_alsof mentaliteit"),
            r"(?:een|die|de|je) (?:\w+ )?(?:houding|mentaliteit) (?:van '|alsof|van .. (?:goed|wel|zal))",
        ),
        ("getuigt", r"getuigt (?:niet )?van (?:weinig|geen) \w+"),
        ("alleen_aan", r"denkt (?:\w+ )?alleen aan jezelf"),
        ("te_goed", r"voelt je (?:\w+ )?te goed (?:voor|om)"),
        ("lange_tenen", "lange tenen"),
        ("uit_de_hoogte", r"(?:doet|doe je|deed|reageert|praat|bent|kom je|komt) .. uit de hoogte"),
        ("lontje", r"kort lontje"),
        (
            "teamspeler teamplayer doorzetter doener werker aanpakker hoogvlieger prater",
            rf"(?:geen|niet (?:bepaald |echt )?een|slechte) (?:\w+e )?{_GOOD_ONE}",
        ),
        (
            "geboren_ rasechte_ echte_",
            r"(?:bent|ben je|word je|blijkt|blijft) .. geen (?:geboren|rasechte|echte) \w+(?=[.,;:]|$)",
        ),
        (
            "persoon mens type",
            "(?:geen|niet) (?:een )?(?:warme?|fijn|prettig|makkelijke?) (?:persoon|mens|type)",
        ),
        ("zet_je", r"zet je (?:niet|onvoldoende|te weinig)(?: \w+)? in"),
        ("probleemgeval", r"een probleemgeval"),
        ("hout", r"uit het (?:juiste|goede) hout"),
        (
            "past_niet",
            r"past niet (?:goed )?(?:in|bij) (?:het|ons|onze|dit|deze) (?:team|ploeg|cultuur|keuken)",
        ),
        (
            "trekt_je trok_je je_van",
            r"tr(?:ekt|ok) je (?:nergens|niets|niks|weinig) (?:iets )?(?:van )?aan",
            r"tr(?:ekt|ok) je van .. (?:niets|niks|weinig) aan",
        ),
        ("gelegen_liggen", r"(?:laat|liet) je .. (?:weinig|niets|niks) gelegen liggen"),
        ("als_slachtoffer als_een_slachtoffer", "(?:stelt|gedraagt) je .. als (?:een )?slachtoffer"),
        ("negen_tot", "(?:houding|mentaliteit) van negen tot vijf"),
        (
            "interesse schelen",
            r"(?:lijkt|schijnt) je .. niet te interesseren",
            r"(?:interesseert|interesseerde) (?:je|jou) .. (?:niet|niets|niks|weinig)(?=[.,;]|$)",
            r"(?:kan|kon|lijkt) (?:je|jou) .. (?:niets|niks|weinig|niet)(?: te)? (?:te )?(?:kunnen )?schelen",
            (
                r"(?:het|dat|werk|klant) (?:je|jou) .. (?:niets|niks|weinig|niet) "
                r"(?:(?:kon|kan|lijkt|leek|te|kunnen) )*(?:schelen|interesser\w+)"
            ),
        ),
        ("dwars", r"ligt dwars"),
        ("gewoon_niet simpelweg_niet", r"(?:wilt?|wil je|kunt het) (?:gewoon|simpelweg) niet"),
        (
            "bent_te_ ben_je_te_ bent_vaak_te_ ben_je_vaak_te_ bent_nogal_te_ ben_je_nogal_te_",
            rf"(?:bent|ben je) (?:vaak |nogal )?te {_TOO_MUCH}",
        ),
        ("je_gebrek_aan jouw_gebrek_aan", rf"(?:je|jouw) gebrek aan (?!{_NO_FAULT})\w+"),
        ("zoutzak", r"als een zoutzak"),
        ("linkerhanden", r"twee linkerhanden"),
        ("te_praten", r"met jou (?:valt|is) niet te praten"),
        ("gevoel_voor", r"(?:geen|weinig|nul) gevoel voor"),
        ("alles", r"denkt dat je alles (?:beter )?weet", r"weet (?:het )?(?:altijd )?alles beter"),
        ("hekel", r"(?:je hebt|heb je|je had|had je) (?:een )?hekel aan"),
        (
            "als_een",
            (
                r"(?:gedraagt je|je (?:doet|reageert)|(?:doe|reageer) je) als een "
                r"(?:klein )?(?:kind|kleuter|puber)(?=[.,;!]|$)"
            ),
        ),
        ("straalt", r"straalt (?:niets|niks|weinig|geen \w+) uit"),
        (
            "lief zacht soft aardig braaf stil",
            r"te (?:lief|soft|aardig|braaf) voor (?:deze|dit|de|het|je) \w+",
            r"(?:bent|ben je|was je|je was) te (?:zacht|stil) voor (?:deze|dit|de|het|je) \w+",
        ),
        (
            "je_hoofd je_kop",
            r"een plaat voor je (?:hoofd|kop)",
            r"je (?:hoofd|kop) in (?:het zand|de wolken)",
        ),
        (
            "tegen_kritiek tegen_feedback tegen_tegenspraak tegen_verander",
            r"(?:niet|slecht|moeilijk) (?:goed )?tegen (?:kritiek|feedback|tegenspraak|verandering(?:en)?)",
        ),
        ("over_als", r"komt (?:\w+ )?over als iemand"),
        ("iemand_die", r"als iemand die (?:altijd|nooit|alles)", r"(?:bent|ben je) (?:\w+ )?iemand die"),
        ("leiden_door", r"laat je leiden door je (?:humeur|emoties|gevoel)"),
        ("schuld", r"schuld (?:altijd |steeds )?bij (?:een ander|anderen)"),
        ("instelling karakter persoon", r"hebt een \w+e (?:instelling|karakter|persoonlijkheid)"),
        (
            "een_lastig een_lui een_moeilijk een_slecht een_zwak een_negatie een_matig",
            rf"een {_BAD} (?:collega|medewerk\w+|werknem\w+|verkop\w+|persoon|mens|figuur|type|kracht)",
        ),
    ]
)
"""The first idiom in a folded sentence that judges somebody."""
