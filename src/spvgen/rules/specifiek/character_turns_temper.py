"""Turns of phrase that tell what somebody is like to others, and will not do (part of S06)."""

from typing import Final

from spvgen.rules.specifiek.character_turns_nature import YOU, YOUR

_THEY_ALL: Final = "(?:collega's|team|ploeg|afdeling|iedereen|anderen|mensen|wij|we)"
OF_TEMPER: Final = (
    # --- moods, temper, how others find one ---
    (
        (
            "gezicht snuit kop pruillip lip humeur bui been bed luim ochtendhumeur smoel verveeld grillen "
            "nukken"
        ),
        (
            r"(?:een|met|dat|je|jouw|zo'n) (?:\w+ )?(?:beledigd|zuinig|pruilend|zuur|lang|chagrijnig"
            "|bokkig|boos|strak|nors"
            "|nukkig|stuurs|verveeld|ontevreden|sip|uitgestreken|misnoegd|onschuldig"
            "|verontwaardigd)e? (?:gezicht|snuit|kop|smoel|lip)"
        ),
        r"(?<!ons )(?<!het )gezicht op(?! (?:de|het|een|onze|die|social)\b)|gezicht (?:als|stond|sprak|tot)",
        (
            "(?:slecht|rot|verkeerd|wisselend|onvoorspelbaar|ochtend) ?(?:humeur|gehumeurd|luim)"
            "|(?:humeur|luim|bui) van de dag"
        ),
        rf"{YOUR} (?:buien|humeur|ochtendhumeur|luimen|nukken|grillen)",
        r"(?:het )?(?:verkeerde|linker) (?:been|beentje)",
        r"pruillip",
    ),
    (
        "eieren adem",
        rf"{_THEY_ALL} .. op eieren|op eieren .. {_THEY_ALL}",
        rf"houdt? .. {_THEY_ALL} .. adem in|{_THEY_ALL} .. adem in(?:houdt|houden)?(?=[.,;!]|$)",
    ),
    (
        "nukken grillen kuren fratsen streken capriolen spelletjes spelletje maniertjes kunsten",
        (
            rf"(?:{YOUR}|die|met) (?:\w+ )?(?:nukken|grillen|kuren|fratsen|streken|capriolen"
            "|spelletjes?|maniertjes|kunsten)"
        ),
    ),
    (
        (
            "vel slof plaat lint kast kookpunt ontploft ontplofte flipt flipte stoom vlam kruidvat "
            "vulkaan tijdbom lont lontje rooie toeren"
        ),
        rf"uit {YOUR} (?:vel|slof|plaat)",
        r"door het lint|(?:snel|gauw|jaagt|zit|zat) op de kast|over de rooie|over je toeren",
        rf"{YOU} (?:ontploft|ontplofte|flipt|flipte)|(?:ontploft|ontplofte|flipt|flipte) {YOU}",
        r"(?:een|als een) (?:kruidvat|vulkaan|tijdbom)|kort(?:e)? (?:lont|lontje)",
    ),
    (
        (
            "genieten harden houden bezeilen omgang mee gevoelens warm corrigeren hanteren peilen pruimen "
            "sturen verteren vertrouwen land"
        ),
        r"niet te (?:genieten|harden|pruimen|verteren|vertrouwen|peilen|hanteren|sturen|corrigeren)",
        r"geen land met|geen huis mee|niets mee te beginnen|niet mee te werken",
        r"(?:moeilijk|lastig|stroef|onhandig|niet makkelijk|niet prettig) in (?:de|het) omgang",
    ),
    (
        (
            "sfeer energie gif stoken stookt stemming bederft verziekt verpest vergalt onrust bedierf "
            "werkplezier iedereen ellende ergernis irritatie"
        ),
        (
            "(?:sfeer|stemming|dag|werkplezier|boel) .. (?:bederft|verziekt|verpest|vergalt"
            "|verpestte|bedierf|verziekte)"
        ),
        (
            "(?:bederft|verziekt|verpest|vergalt|bedierf|verpestte|verziekte) .. (?:sfeer|stemming"
            "|dag|werkplezier|boel|team)"
        ),
        r"(?:zuigt|slurpt|kost|vreet) (?:\w+ )?(?:energie|iedereen leeg)",
        r"(?:aan het stoken|stookt|loopt te stoken)|bron van (?:onrust|ergernis|irritatie|ellende)",
    ),
    (
        (
            "schoenen bol kapsones sterallures allures poeha borst dunk sterretje troon voetstuk eilandje "
            "toren spiegel grote hoge"
        ),
        r"naast (?:je|uw) schoenen|hoog in (?:de|je) bol|kapsones|(?:ster)?allures|poeha",
        r"(?:hoge|grote|te hoge) (?:dunk|pet) van (?:je|u)",
        r"(?:van|op) (?:je|uw) (?:troon|voetstuk|eilandje|eigen eilandje)|ivoren toren",
        r"(?:zelden|nooit|niet|eens|zelf) in de spiegel",
    ),
    (
        "jezelf uzelf navel ikke",
        r"(?:vol|overtuigd|onder de indruk|bezig) (?:van|met) (?:alleen )?(?:jezelf|uzelf)",
        r"(?:alleen|enkel|vooral|slechts|uitsluitend) (?:aan|voor|over|met|om) (?:jezelf|uzelf)",
        (
            "(?:aan|bij|voor) (?:jezelf|uzelf) (?:denkt|op de eerste plaats|eerst)|(?:jezelf|uzelf) "
            ".. (?:geweldig|onmisbaar|overschat|in de weg|heel wat|te serieus|het belangrijkst|voor "
            "de gek)"
        ),
        r"(?:overschat|vindt|acht|waant) (?:je )?(?:jezelf|uzelf)",
        r"ikke,? ikke",
    ),
)
"""Moods, vanity, attitude."""
OF_WILL: Final = (
    # --- what one can't or won't ---
    (
        ("kost krent kont gat reet stoel lauweren luie bank krib achterste"),
        rf"op {YOUR} (?:(?:luie )?(?:krent|kont|gat|reet|lauweren|achterste)|luie \w+)",
        rf"(?:van|uit) {YOUR} (?:luie )?(?:stoel|krent|kont|gat|reet)",
        rf"{YOUR} kont tegen",
    ),
    (
        "oog oor neus sloffen kracht automatische piloot vingers been halve",
        r"met (?:een|maar een) half (?:oog|oor|been)",
        r"met (?:twee|2) vingers in de neus",
        r"op (?:halve kracht|de automatische piloot)",
        r"met (?:één|een) been",
    ),
    (
        (
            "duwtje schop trap peper stok wakker handje hand luier fopspeen babysit babysitten "
            "kindermeisje oppas voorkauwen voorgekauwd voorzeggen voorgezegd"
        ),
        r"(?:een|zonder) (?:\w+ )?(?:duwtje|schop|trap onder|stok achter)",
        r"peper in (?:je|jouw|uw)",
        r"wakker (?:schudden|geschud|bellen)|(?:word|bel je) .. wakker",
        r"(?:aan|bij) (?:het|de) (?:handje|hand) (?:genomen|houden|nemen|gehouden|lopen)",
        r"babysit\w*|kindermeisje",
        r"(?:alles|altijd) .. (?:voorkauwen|voorgekauwd|voorzeggen|voorgezegd)",
    ),
    (
        "verdomt verdomde vertikt vertikte vertik",
        r"(?:verdomt|verdomde|vertikt|vertikte|vertik)",
    ),
    (
        "zin zint aanstaat bevalt uitkomt aanstond goesting trek",
        (
            rf"(?:{YOU} (?:had|hebt|hebben)|(?:had|heb|hebt) {YOU}) .. (?:geen|weinig) (?:enkele "
            r")?(?:zin|goesting|trek)\b"
        ),
        r"(?:geen|weinig) (?:enkele )?(?:zin|goesting) .. (?:had|hebt)(?=[.,;!]|$)",
        r"(?:iets|het|wat|dat|alles|werk) (?:je|jou) .. niet (?:zint|aanstaat|bevalt|uitkomt|aanstond)",
        rf"(?:alleen|enkel) .. (?:waar|als) {YOU} .. zin",
        rf"{YOUR} (?:eigen )?zin (?:niet|niet krijgt|krijgt|doordrij\w*|te krijgen|doet|doen)",
    ),
    (
        "serieus ernstig licht lichtjes",
        (
            "(?:neemt|neem|nam|nemen) .. (?:niet|nooit|nauwelijks|onvoldoende|amper|allerminst) "
            r"(?:\w+ )?(?:serieus|ernstig)"
        ),
        r"(?:niet|nooit|onvoldoende) serieus .. (?:neemt|nam|genomen)",
        r"(?:neemt|nam|neem) .. te (?:licht|lichtjes)",
    ),
    (
        (
            "interesseert interesseren interesseerde boeit boeien worst zorg siberië fluitje kouwe koude "
            "gestolen schelen koud siberisch"
        ),
        (
            "(?:interesseert|interesseren|interesseerde|boeit|boeien) .. (?:niet|niets|niks|weinig"
            "|geen|nauwelijks|amper)"
        ),
        r"(?:een|zal .. een) (?:worst|zorg|rotzorg)(?= wezen| zijn|[.,;!]|$)",
        r"(?:kan|kon|kunnen) (?!\w+ (?:wel )?(?:iets|wat) schelen).. (?:gestolen worden|schelen|siberië)",
        r"(?:laat|laten|liet) .. (?:koud|siberisch)",
        r"koude? kleren",
    ),
    (
        "verheven goed belangrijk belangrijker voelt voel voelde meer beter",
        (
            "(?:voelt|voel|voelde) (?:je|u) .. (?:te goed|verheven|beter dan|meer dan|boven|te "
            r"(?:fijn|chic|groot)|de koning\w*)"
        ),
        r"(?:je|u) .. (?:te goed|verheven|beter|meer) (?:voelt|acht|vindt|waant|voelde)(?! op je gemak)",
    ),
    (
        "veel gevraagd moeite moeilijk",
        r"(?:te veel|kennelijk|blijkbaar|al) gevraagd",
        r"(?:een|te veel|zelfs dat) (?:kleine |simpele )?moeite (?:te veel|was|is)",
    ),
)
"""Idle, unwilling, indifferent."""
