"""Images, sayings and comparisons by which Dutch judges a person, whoever the sentence names (part of S06).

A row has parts, of which each of its phrases holds one; in most plans none of these stands.
"""

from typing import Final

from spvgen.rules.reading.patterns import phrase_search

_OWN: Final = "(?:je|jouw|uw|zijn|z'n|haar|de|het|eigen|iemands|mijn)"
_BODY: Final = r"(?:luie )?(?:krent|kont|gat|reet|lauweren|achterste)"
_WHO: Final = "(?:je|jij|jou|u|hij|hem|zij|ze|haar)"
_ON: Final = "(?=[.,;:!?]|$| en | maar | want )"

OF_EFFORT: Final = (
    ("duim", "duimen te draaien|duimendraai\\w*|draai\\w* .. duimen"),
    ("lijntrek", r"lijntrek\w+"),
    ("kantjes", rf"(?:er )?{_OWN} kantjes (?:er ?)?(?:van ?)?af"),
    (
        "geen_spat geen_klap geen_moer geen_bal geen_reet geen_steek geen_poot geen_donder",
        (
            r"geen (?:klap|spat|moer|donder|bal|reet|poot|steek) .. (?:uitvoer\w*|uit te voeren|"
            r"uit(?:steek\w*|stak))"
        ),
        r"voer(?:t|de)? .. geen (?:klap|spat|moer|donder|bal|reet|steek) uit",
    ),
    (
        "krent _kont _gat_ _reet lauweren achterste",
        rf"(?:op|van) (?:zijn|haar|uw|je|jouw|z'n) {_BODY}(?= zit| zat| komt| kwam| zitten|[.,;]|$)",
    ),
    ("pet_naar pet_er", rf"met {_OWN} pet (?:er ?)?naar|er .. met {_OWN} pet naar"),
    ("staren", r"(?:naar buiten|uit het raam|voor (?:je|zich) uit) (?:te |zit te |zitten )?staren"),
    (
        "hart_lig hart_lag hart_zit hart_zat zonder_hart",
        rf"{_OWN} hart (?:ligt|lag|zit|zat) (?:er )?niet (?:in|bij)|(?:iemand|mens|collega) zonder hart",
    ),
    (
        "vuur",
        r"(?:het|dat) vuur (?:bij \w+ )?(?:is|was|lijkt|ooit) .. (?:gedoofd|uit|weg|gebrand)|vuur gedoofd",
        r"vuur .. (?:ooit|nooit) .. (?:gehad|gebrand|had)|(?:geen|weinig) vuur (?:in|voor) (?!de oven|het)",
    ),
    (
        "_pit",
        (
            r"(?:er )?(?:zit|zat) (?:er )?(?:geen|weinig|te weinig) pit in|(?:zonder|tikje|beetje|"
            r"gebrek aan|mist) pit"
        ),
        r"(?:heeft|hebt|heb|had) (?:je |\w+ )?(?:geen|weinig|te weinig) pit",
    ),
    ("vertik verdom", r"(?:vertik|verdom)(?:t|te|ten|de|en|je)?(?! \w+lijk)"),
    ("goede_wil", "met (?:een beetje|wat|enige) goede wil(?! van)"),
    ("broertje_dood", "broertje dood aan"),
    ("hekel", r"(?:heeft|had|hebt|zichtbaar) .. (?:een )?hekel (?:aan|om)"),
    (
        "vies_van vies_voor_w vies_voor_aan bang_van bang_voor",
        "(?<!niet )(?<!nooit )(?:vies|bang) (?:van|voor) (?:het )?(?:werk|werken|aanpakken)",
    ),
    ("niet_thuis", r"(?:geeft|gaf|geef) .. niet thuis(?= als| zodra| wanneer|[.,;]|$)"),
    ("door_afwezigheid", r"schitter\w* .. door afwezigheid"),
    ("wel_best", r"(?:vindt|vond|vind) het .. wel best|het .. wel best (?:vindt|vond)"),
    (
        "strikt hoogst_ hoogstnood",
        r"(?:alleen|uitsluitend|enkel|niet meer dan) .. wat .. (?:strikt|hoogst|hoogstnood\w*)(?: \w+)?",
    ),
    (
        "liever_lui liever_elders liever_ergens_anders",
        "liever lui dan moe|liever (?:elders|ergens anders) (?:was|is|bent)",
    ),
    (
        "keek_ernaar keek_je_ernaar kijkt_ernaar kijk_ernaar kijk_je_ernaar",
        r"(?:zit|zat|sta|staat|stond) (?:(?:je|jij|u) )?erbij en (?:kijkt|(?:keek|kijk)(?: je)?) ernaar",
    ),
    ("bijbaan", "mentaliteit van een bijbaan\\w*"),
    ("zijn_tijd haar_tijd je_tijd uw_tijd", r"(?:zit|zat) (?:je |u )?(?:zijn|haar|je|jouw|uw) tijd .. uit"),
    (
        "achter_de_bro achter_de_vod achter_je_kont achter_zijn_kont achter_haar_kont",
        "achter de (?:broek|vodden)|achter (?:je|zijn|haar) kont",
    ),
    ("voorkauwen voorgekauwd voorkauwt voor_te_kauwen", "voorkauwen|voorgekauwd|voorkauwt|voor te kauwen"),
    (
        "handje",
        r"(?:aan|bij) (?:het|zijn|haar|je) handje (?:te )?(?:nemen|houden|genomen|gehouden|lopen|moet\w*)",
    ),
    ("halve_kracht halfbakken", r"op halve kracht(?= werkt| draait|[.,;]|$)"),
)
OF_STUBBORNNESS: Final = (
    (
        "van_niemand door_niemand",
        r"(?:neemt|nam|neem) .. van niemand (?:nog )?(?:iets|wat|raad|advies|kritiek|hulp|tips?) aan",
        r"van niemand (?:iets|wat|raad|advies|kritiek|hulp|tips?) (?:aanneemt|aannam|aannemen|aan te nemen)",
        r"(?:laat|liet|laten) .. door niemand (?:iets |wat )?(?:(?:ge)?zeggen|corrigeren|sturen|leiden)",
    ),
    ("struisvogel", r"struisvogel\w*"),
    ("het_zand", rf"{_OWN} (?:kop|hoofd|hakken) in het zand"),
    ("oostindisch oost-indisch", r"oost-?indisch (?:doof|dove)\w*"),
    (
        ("bord_voor plaat_voor plank_voor"),
        rf"(?:bord|plaat|plank) voor {_OWN} (?:kop|harses)|(?:bord|plaat|plank) voor (?:je|zijn|haar) hoofd",
    ),
    ("_tenen", r"lange tenen|(?:gauw|snel) op (?:zijn|haar|je|uw|de) tenen"),
    (
        (
            "eigen_wereld eigen_waarheid eigen_bubbel eigen_straatje eigen_zonnetje "
            "eigen_eilandje eigen_planeet"
        ),
        (
            r"(?:in|op) (?:zijn|haar|je|uw) eigen (?:wereld(?:je)?|waarheid|bubbel|straatje|zonnetje|"
            r"eilandje|planeet)"
        ),
    ),
    (
        "beter_we beter_te_we beter_denkt_te_we",
        r"(?:alles|het altijd|het allemaal) beter (?:weet|denkt te weten|te weten)",
    ),
    ("boter_op", rf"boter op {_OWN} hoofd"),
    ("horen_luiden klepel", r"klok .. horen luiden|klepel hangt"),
    ("water_zag water_ziet water_zien water_te_zien", r"water (?:te )?(?:zag|ziet|zien) branden"),
    ("haantje", r"haantje de voorste|haantjes?(?:gedrag|cultuur)"),
    (
        "uithang uitgehang _hangt_ _hing_ _hang_je uit_te_hangen",
        (
            r"de (?!was|vlag|slinger|lijst|kaart|poster|foto)\w+ (?:uit te hangen|uithang\w*|"
            r"uitgehangen)|h(?:angt|ing|ang je) .. de (?!was|vlag|slinger|lijst|kaart|poster|"
            r"foto|markt|winkel)\w+ uit(?=[.,;!]|$| en | als | in )"
        ),
    ),
    ("de_erwt", r"prinses(?:je)? op de erwt"),
    ("koning", r"(?:de|een) koning(?:in)? van (?:de|het) \w+"),
    ("ellebogen", rf"achter {_OWN} ellebogen"),
    ("twee_gezichten dubbele_agenda kameleon", "(?:met )?twee gezichten|dubbele agenda|kameleon"),
    ("vos_verliest streken", r"een vos verliest|(?:zijn|haar|je|uw) streken(?! foto)"),
    ("schaapskleren porselein", "schaapskleren|olifant (?:in|door) (?:de|een) porselein\\w*"),
    (
        "dwars_te lesje hak_te pesten",
        (
            "(?:mij|ons|me|je leidinggevende|mij persoonlijk) dwars te zitten|ons een lesje|een hak te zetten"
            "|om (?:ons|mij|me) te pesten"
        ),
    ),
    (
        "zijn_stand haar_stand je_stand jouw_stand uw_stand",
        r"(?:beneden|onder) (?:je|jouw|zijn|haar|uw) stand",
    ),
    (
        "te_chic te_fijn te_deftig te_goed_voor",
        r"te (?:chic|fijn|deftig|goed) voor (?:het|dit|dat|een|koude?|\w+werk|\w+en)",
    ),
    (
        "neus_lang neus_op neus_in_de neus_omhoog",
        (
            r"dan (?:je|zijn|haar|uw) neus lang|neus (?:voor )?op(?:haalt|haalde|gehaald|halen)|neus "
            r"in de (?:wind|lucht)|neus omhoog"
        ),
    ),
    ("praatjes", r"(?:minder|veel|genoeg|mooie|grote) praatjes(?! met)|praatjes (?:genoeg|vullen)"),
    (
        "bravoure grootspraak kapsones verbeelding",
        "(?:veel|met|wat|die|zijn|haar|je) bravoure|grootspraak|kapsones",
    ),
    (
        "neerkijk kijkt_neer keek_neer kijk_je keek_je_neer",
        r"neerkijk\w*|(?:kijkt|keek|keek je) neer op|kijk je .. neer op",
    ),
    (
        "minacht misprijz dedain",
        r"(?:met|je|jouw|uw|zijn|haar|is|vol|pure|die) (?:minachting|misprijzen|dedain)",
    ),
    ("toontje", r"(?:op|met|dat|die|een|je|haar|zijn) (?:\w+ )?toontje(?! (?:uit|van de))"),
    ("overeind", r"(?:nek)?haren .. overeind"),
    (
        "onder_de_nagels op_de_zenuwen mijn_zenuwen ieders_zenuwen",
        r"bloed onder de nagels|op (?:de|mijn|ieders) zenuwen",
    ),
    ("de_slimste de_beste_van", r"(?:overal|altijd) de (?:slimste (?:van|wil|te)|beste van)"),
    ("slachtoffer", r"in de slachtofferrol|als slachtoffer|het slachtoffer (?:uithangt|speelt|spelen)"),
    ("ruzie", r"(?:zoekt|maakt) (?:altijd|overal|steeds|met iedereen) ruzie|met iedereen ruzie"),
)
OF_COLDNESS: Final = (
    (
        "natte_krant vaatdoek dooie dode_m zak_hooi zoutzak houten pudding",
        (
            r"(?:als|net|van|bent|is|was) (?:je )?een (?:natte krant|slappe vaatdoek|"
            r"zoutzak|zak hooi|pudding"
            r"|dooie (?:diender|mus|vis|pier|hond)|dode mus|houten klaas)|slappe "
            r"vaatdoek|natte krant"
        ),
    ),
    ("slak schildpad", r"(?:een|als|tempo van een|gang van een) (?:slak|schildpad)|slakken(?:gang|tempo)"),
    (
        "ellende chagrijn hork",
        r"(?:zak|hoop|hoopje|brok|bonk) (?:ellende|chagrijn)|(?:een|die|dat|je) (?:brok )?chagrijn",
    ),
    (
        "ijskoud ijskonijn kille_ kikker zacht_ei",
        (
            r"(?:ijskoude|kille|kouwe|koude) kikker|(?:ijskoude|kille) (?:collega|type|mens)|ijskonijn"
            r"|(?:een )?zacht ei"
        ),
    ),
    ("vriespunt", r"(?:sfeer|stemming) .. vriespunt|vriespunt .. (?:sfeer|stemming)"),
    (
        "vibe energy negatieve_energie",
        (
            r"(?:negatieve|zware|slechte|de) vibe die|energy draining|negatieve energie|(?:negatieve"
            r"|slechte) vibe"
        ),
    ),
    ("zuurs kils", r"(?:iets|wat|zo) (?:zuurs|kils)"),
    ("straal_eens straal_wat straal_meer", r"straal (?:eens|wat|meer) .. uit"),
    ("lastpost", r"(?:als|een|die) lastpost(?:en)?"),
    ("verwend", r"(?:minder |zo |te |wat )?verwende? (?:\w+ )?(?:kind|nest|prins\w*|\w+ aan tafel|gedrag)"),
    (
        "snowflake drama_queen dramaqueen toxic maintenance hard_to hungry lazy defensive",
        (
            r"snowflake\S*|drama ?queen|toxic|high maintenance|hard to work with|(?:not )?hungry "
            r"enough|lazy|defensive"
        ),
    ),
    (
        "gebruiksaanwijzing",
        r"(?:iemand|vrouw|man|mens|type|collega|bent|is) .. met (?:een )?(?:\w+ )?gebruiksaanwijzing",
    ),
    ("met_niemand met_geen", r"met niemand (?:door één deur|overweg)|met geen \w+ .. door één deur"),
    ("land_te land_met huis_te", r"met \w+ (?:valt|is) geen (?:land|huis) te|geen land met \w+ te bezeilen"),
)
OF_BRAINS: Final = (
    (
        "denkraam bovenkamer bevattings begripsvermogen",
        r"denkraam|bovenkamer|bevattingsvermogen|begripsvermogen",
    ),
    (
        "intellectueel intelligentie verstandelijk",
        (
            r"(?:intellectueel|verstandelijk) .. (?:aan(?:kan|kunt)?|niveau|te kort)|intellectueel .. "
            r"(?:niet|aan)|(?:beperkte|gebrek aan) intelligentie"
        ),
    ),
    (
        "hersen verstand_op verstand_nul",
        r"hersens? (?:uit|op nul)|verstand op (?:nul|oneindig)|hersencel\w*|verstand .. nul",
    ),
    (
        "ballen_van ballen_ver snars geen_bal geen_reet geen_jota",
        (
            r"(?:de ballen|geen (?:snars|reet|jota)) (?:van|verstand)|geen bal verstand|snap\w* .. "
            r"geen (?:bal|"
            r"snars|jota)"
        ),
    ),
    (
        "van_begrip",
        r"(?:vlugger|sneller|traag|langzaam) van begrip",
        r"(?:niet|nooit|minder|weinig) (?:\w+ ){0,2}(?:vlug|snel) van begrip",
        r"(?:vlug|snel) van begrip (?:ben|is|was|zijn) .. niet",
    ),
    ("boerenverstand boekenwijsheid", "boerenverstand .. (?:nul|niet|ontbreekt|geen)|boekenwijsheid"),
    (
        "is_anders",
        (
            r"(?:slim|netjes|vlot|handig|snel|gemotiveerd|scherp|vriendelijk|zorgvuldig|hartelijk|"
            r"ijverig|slagvaardig) is anders"
        ),
    ),
    ("denker", r"(?:snelste|slimste|scherpste|diepste) denker|(?:geen|niet) (?:een )?(?:groot )?denker"),
    ("toeten tot_tien_k tien_tellen", "toeten noch blazen|niet tot tien (?:(?:kan|kunt|kunnen) )?tellen"),
    (
        "slimme_jongen slimme_meid slimste",
        (
            r"(?:geen|niet de|niet een) slim(?:me|ste) (?:jongen|meid)|een slimme (?:jongen|meid) is .. "
            r"niet|niet de slimste (?:vrouw|man|van)"
        ),
    ),
    ("eenmaal_niet", r"n(?:u|ou) eenmaal niet (?:je|jou|jouw|zijn|haar|uw) \w+"),
)
OF_MAKE: Final = (
    ("wieg", r"in de wieg gelegd"),
    ("bent_wie is_wie", r"(?:bent|is) wie (?:je|hij|ze|zij) (?:bent|is)"),
    (
        "zit_er_bij zitten_er_bij",
        r"zit(?:ten)? er bij (?:jou|haar|hem|je|\w+) (?:gewoon |nu eenmaal |simpelweg )?niet in(?! het)",
    ),
    ("een_gave de_gave", r"(?:een|de) gave (?:die|en die) .. (?:niet|geen|nooit)"),
    ("heb_je_of", "heb je of heb je niet"),
    ("als_mens", r"(?:past|pas|tekort|verander\w*|ontwikkel\w*) .. als mens|als mens .. (?:niet|tekort)"),
    ("het_leven_sta leven_staan", r"in het leven (?:staan|staat|sta)"),
    ("inborst gestel", r"(?:zachtaardig|zwak|week|teer|goede?|slechte?) (?:gestel|inborst)"),
    (
        "_geboren geschapen",
        (
            rf"{_WHO} .. niet (?:voor \w+ \w+ |ervoor )?geschapen|niet voor (?:de|het) "
            rf"\w+ geboren"
        ),
    ),
    ("moederkloek stadsmens", r"moederkloek\w*|stadsmens(?=[.,;]|$)"),
    ("uit_een_stuk uit_één_stuk", r"(?:vent|man|kerel|vrouw) uit (?:één|een) stuk"),
    (
        "een_vent echte_vent halve_vent slappe_vent",
        r"(?:word|wees|doe) .. een vent|een (?:echte|slappe|halve) vent",
    ),
    ("knar", "(?:ouwe|oude) knar"),
    ("blijven_steken", r"(?:is|bent|zijn) blijven steken in (?:19|20|de (?:vorige|jaren))\w*"),
    ("comfortzone", r"(?:zijn|haar|uw|je|jouw) comfortzone"),
    ("achter_het_masker", "achter het masker"),
    ("minder_jezelf", "(?:wat |iets )?minder jezelf"),
    ("aan_jezelf aan_zichzelf aan_uzelf", r"aan (?:jezelf|zichzelf|uzelf) (?:te )?werk\w*"),
    (
        "prettig_mens normaal_mens leuk_mens aardig_mens fatsoenlijk_mens",
        r"(?:hoe|wat) een (?:prettig|leuk|aardig|normaal|fatsoenlijk) mens",
    ),
    (
        (
            "net_mens goed_mens fatsoenlijk_mens echte_vakman echte_prof echte_verkoper echte_gastvrouw "
            "echte_leraar"
        ),
        (
            r"een (?:net|goed|fatsoenlijk) mens (?:was|had|zou|doet|ziet)|een echte "
            r"(?:vakman|prof(?:essional)?|verkoper|gastvrouw|leraar) (?:zou|had|doet|weet|was)"
        ),
    ),
    (
        (
            "geen_vakman geen_vakvrouw geen_prof geen_organis geen_man_van geen_vrouw_van geen_leider "
            "geen_natuurtalent geen_held"
        ),
        (
            r"geen (?:vak(?:man|vrouw)|prof(?:essional)?|organisator|man van|vrouw van|leider|"
            r"natuurtalent|held)(?=[.,;]|$| (?:is|bent|en|maar|de|het|actie|praktijk))"
        ),
    ),
    ("tien_andere zo_tien", r"(?:voor (?:jou|je)|zo) tien anderen?"),
    ("altijd_wel", r"er met \w+ altijd wel .. (?:iets|wat)"),
    ("zak_in_as kuddedier volgzaam", r"kuddedier"),
)
OF_THE_WRITER: Final = (
    (
        "klaar_mee spuugzat beu_",
        r"(?:we|wij|ik) (?:zijn|ben) er .. klaar mee|spuugzat|(?:zijn|ben) het .. beu",
    ),
    ("beschaamd", r"vertrouwen .. beschaamd"),
    ("alles_wat", r"na alles wat (?:we|wij|ik) .. voor (?:je|jou|hem|haar|u)"),
    ("voor_dank magere_dank schrale_dank mooie_dank", r"stank voor dank|(?:magere|schrale|mooie) dank"),
    ("liedje", r"(?:zelfde|oude|bekende) liedje"),
    (
        "schaam schamen",
        r"(?:ik|wij|we) .. (?:kapot |diep )?(?:schaam|schamen)(?: \w+)?(?= dat|[.,;]|$| voor)",
    ),
    ("nek_uit", r"nek uitste\w+ voor|(?:steek|steken|stak) .. nek .. uit voor (?:jou|je|iemand|hem|haar)"),
    ("onder_de_neus", r"(?:wrijf|wrijven) .. onder de neus"),
    (
        "belastingbetaler ons_geld hypotheek_mogelijk",
        "de belastingbetaler betaalt|waar voor ons geld|hypotheek mogelijk maakt",
    ),
    ("geen_hobby", "(?:is|was) geen hobby"),
    ("bravo_hoor", "bravo hoor"),
    ("mogen_meemaken", "mogen meemaken dat"),
    ("zou_het_kunnen", r"zou het kunnen dat .. (?:interessanter|belangrijker|te veel|liever)"),
    ("laten_sloffen", "boel .. laten sloffen"),
)
IMAGES: Final = phrase_search(
    (*OF_EFFORT, *OF_STUBBORNNESS, *OF_COLDNESS, *OF_BRAINS, *OF_MAKE, *OF_THE_WRITER)
)
"""The first image in a folded sentence that judges somebody."""
