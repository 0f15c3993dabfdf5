"""Turns of phrase that tell of what kind or make somebody is (part of S06; see ``character_turns``)."""

from typing import Final

YOU: Final = "(?:je|jij|jou|ge|gij)"
YOUR: Final = "(?:je|jouw|uw)"
_TOO: Final = (
    "(?!weinig|langzaam|afhankelijk|afwezig|druk|laat|vroeg|zwaar)"
    r"(?:\w+(?:ig|lijk|baar|zaam|loos|gaand|isch|[st]ief|eerd|end|aal|ant|ent|eel|kend|zeker)"
    "|direct|fel|hard|zacht|soft|vlak|braaf|stil|bescheiden|trots|bang|los|amicaal|joviaal|stroef|lief"
    "|aardig|week"
    r"|gespannen|gesloten|gejaagd|gehaast|familiair|opgewonden|druk)\b(?! \w+(?:en|d|t)\b)"
)
"""What somebody is too much."""
_BEST: Final = r"(?!eerste|laatste|juiste|beste manier)(?:\w{4,}ste|meest \w+)\b"
_PRAISED: Final = (
    "(?:compleet|volledig|goed|netjes|keurig|zorgvuldig|nauwkeurig|precies|secuur|scherp|helder|duidelijk|rustig"
    "|kalm|geduldig|vriendelijk|hartelijk|warm|mooi|knap|strak|degelijk|grondig|kundig|deskundig|vaardig|creatief"
    "|behulpzaam|attent|zelfstandig|gastvrij|overzichtelijk|doordacht|vakkundig|ervaren|vindingrijk|betrokken)"
)
_QUICK: Final = (
    r"(?:snel|vlot|handig|makkelijk|gemakkelijk|lang|trouw)(?: (?!raa?k|word|verg)\w{4,}(?:t|en))?"
)
"""Praise where only a verb stands between: *niemand werkt zo snel als jij*, not *zo snel boos als jij*."""
OF_NATURE: Final = (
    # --- too much of it, or not the best ---
    (
        "bent ben zijt wordt raakt",
        rf"(?:bent|ben je|ben jij|zijt ge|wordt) .. te {_TOO}",
        rf"te {_TOO} (?:bent|wordt)(?=[.,;!]|$| en| om| voor)",
        rf"(?:bent|ben je|ben jij|zijt ge) .. niet .. de {_BEST}|niet .. de {_BEST} .. bent",
        (
            "(?:bent|ben je|raakt) .. (?:snel|gauw|vlug|licht) (?:afgeleid|aangebrand|geïrriteerd"
            "|beledigd|boos|overstuur"
            "|geraakt|gekrenkt|in paniek|van slag|uit het veld|de draad kwijt|op je teentjes"
            "|gefrustreerd)"
        ),
        r"(?:snel|gauw) (?:afgeleid|in paniek|beledigd|geraakt|de draad kwijt) (?:bent|raakt)",
    ),
    (
        "bekend reputatie naam",
        r"(?:staat|sta je|stond|sta) .. bekend (?:als|om)|(?:een|je|jouw) (?:\w+ )?reputatie",
        r"bekend als iemand",
    ),
    (
        "sterkste sterke blinde zwakke zwakte achilleshiel",
        r"niet (?:\w+ )?(?:je|jouw|uw) (?:sterkste|sterke) (?:kant|punt|zijde|eigenschap)",
        (
            "(?:blinde vlek|zwakke plek|zwakke kant|achilleshiel|grootste zwakte)(?= van jou| bij "
            "jou| van je|[.,;!]|$)"
        ),
    ),
    (
        (
            "gezag autoriteit tegenspraak kritiek feedback regels leiding niet_tegen slecht_tegen "
            "moeilijk_tegen nergens_tegen"
        ),
        r"moeite met (?:gezag|autoriteit|tegenspraak|kritiek|feedback|regels|leiding)",
        r"(?:kunt|kun je|kan) .. (?:niet|slecht|moeilijk|nergens) tegen(?! de\b)",
    ),
    (
        "volwassen volwassener prettiger leuker fijner gezelliger socialer vriendelijker positiever",
        r"(?:eindelijk|eens|nu) (?:\w+ )?volwassen|volwassen .. op(?=[.,;!]|$)",
        (
            "(?:een|wat) (?:volwassener|prettiger|leuker|fijner|gezelliger|socialer|positiever)e? "
            "(?:mens|collega|persoon|houding"
            "|persoonlijkheid|instelling|uitstraling)"
        ),
    ),
    (
        "straal straalt uitstraalt uitstralen",
        ("straal(?:t)? (?:je|jij) .. (?:niet|geen|weinig|nooit|nauwelijks) .. uit|straal(?:t)? je niet uit"),
    ),
    ("hoogte", r"(?:gedroeg|gedraagt|doe|deed|sprak|spreekt|behandelt|keek|kijkt) .. uit de hoogte"),
    ("muis muizen", r"(?:bange|grijze) muis"),
    ("drama dramaqueen theater", r"(?:minder|zo'n|weer|veel|een hoop|wat een) (?:drama|theater)"),
    (
        "comfortzone comfortzonetje luie",
        r"uit (?:je|jouw|de) comfortzone|(?:een|die|je) luie \w+",
    ),
    # --- of a kind ---
    (
        "type soort slag kaliber types typetje",
        r"(?:het|een|zo'n|echt|typisch) type (?:dat|die|mens|persoon|medewerk\w+|collega|voor wie)",
        rf"{YOU} (?:bent|zijt) .. van het (?:soort|slag|type|kaliber)",
        r"van het (?:soort|slag|type|kaliber) (?!werk|order|klant|dossier|machine|auto|product)\w+",
        (
            rf"(?:{YOUR}|jullie) (?:soort|slag|type|kaliber)(?: \w+)? (?:mensen|medewerk\w+"
            "|collega'?s|volk)"
        ),
        r"(?:mensen|types|iemand) van (?:jouw|jullie) (?:soort|slag|type|kaliber)",
        r"(?:bent|ben je|zijt ge) .. (?:een|niet het) (?:\w+ )?(?:type|typetje)(?=[.,;!]|$| die| dat)",
    ),
    (
        "jij jou",
        rf"zo (?!{_PRAISED}\b|{_QUICK} als)\w+ .. als jij(?=[.,;!]|$)",
        (
            "(?:iemand|mensen|types?|lui|medewerkers?|collega'?s?|mannen|vrouwen|jongens|een (?:man"
            "|vrouw|jongen)) "
            "(?:zo)?als (?:jij|jou)"
        ),
        r"jij hoort bij de (?:\w+ )?(?:groep|soort|categorie|mensen)",
        r"(?:jij (?:weer|ook altijd|weer eens)|weer jij)(?=[.,;!]|$)",
        r"(?:dat is|zo ben|zo is) (?:typisch |nu eenmaal |echt )?jij(?=[.,;!]|$)",
        (
            r"(?:met|bij) jou (?:is|valt|heb je) (?:het |er )?(?:\w+ )?(?:altijd|nooit|geen|niet) .. "
            "(?:wat|iets|goed|land|huis|hetzelfde liedje|te bezeilen|raak|feest|ruzie|gedoe|drama|af "
            "te spreken)"
        ),
        r"(?:op|van) jou (?:kun je|kunnen (?:we|wij)|valt|is|kan niemand) .. (?:niet|nooit|geen)",
        (
            r"jij (?:\w+ )?(?:altijd|nooit) (?:iets|wat|alles|niks|niets|ergens|klaar|een (?:excuus"
            "|smoes|weerwoord))"
        ),
        r"(?:alleen|behalve|enkel) jij (?:snapt|begrijpt|ziet|doet|moet)",
        r"(?:jij|jou) (?:voelt je|vindt jezelf)",
        (
            "jij (?:zult|gaat|kunt|zal) (?:het |dat )?(?:nooit|niet meer) (?:leren|veranderen"
            "|snappen|begrijpen)"
        ),
        (
            r"jij (?:boven de wet|de baas|het middelpunt|de beste|beter(?! dan (?:wie|wij|ik)\b)"
            r"|meer waard|belangrijker)\w*"
        ),
    ),
    (
        "toonbeeld prototype schoolvoorbeeld voeten vleesgeworden wandelende handelsmerk tweede",
        r"(?:het|een) (?:toonbeeld|prototype|schoolvoorbeeld) van",
        r"ten voeten uit",
        r"(?:vleesgeworden|wandelende) \w+",
        rf"{YOUR} (?:handelsmerk|tweede natuur)",
    ),
    # --- what one is made of ---
    (
        ("genen aard dna natuur karakter bloed systeem zit zitten ligt gezicht"),
        (
            rf"(?:zit|zitten|ligt) .. niet in (?:{YOU}|je aard|jouw aard|je karakter|je natuur|je "
            "systeem|je dna)(?=[.,;!]|$)"
        ),
        rf"niet in {YOU} (?:zit|zitten|ligt)",
        rf"in {YOUR} (?:aard|genen|dna|natuur|bloed|karakter)",
        (
            "(?:het|dat) (?:ligt|past) (?:nu eenmaal |gewoon )?niet (?:in|bij) (?:je|jouw) (?:aard"
            "|karakter|natuur)"
        ),
        rf"{YOUR} (?:ware |echte )(?:aard|gezicht|natuur)",
    ),
    (
        "huis paplepel opvoeding opgevoed thuis kinderkamer kinderstube moeder",
        r"(?:van huis uit|thuis) .. (?:meegekregen|geleerd|bijgebracht)",
        r"(?:niet|slecht|matig|geen|verkeerd) .. opgevoed",
        rf"{YOUR} (?:opvoeding|kinderstube|kinderkamer)",
        r"met de paplepel",
        rf"{YOUR} moeder (?:werkt hier|ruimt)",
    ),
    ("weggelegd besteed", rf"(?:niet|nooit) (?:voor|aan) {YOU} (?:weggelegd|besteed)"),
    # --- age, sex, origin ---
    (
        (
            "leeftijd generatie jeugd jongeren jongelui millennial millennials boomer boomers oudere oude "
            "ouwe oud jong puber typisch"
        ),
        rf"(?:op|met|gezien|voor|door) {YOUR} leeftijd",
        rf"{YOUR} (?:leeftijd|generatie)(?! krijgen)",
        r"(?:de )?(?:jeugd|jongeren|jongelui|generatie) van (?:tegenwoordig|nu|vandaag)",
        r"(?:typisch|echt|weer) (?:een )?(?:millennial|boomer|jongere|oudere|puber)",
        r"(?:een|zo'n|de) (?:oude|ouwe) (?:rot|knar|bok|garde|stempel|taart|zeur|brombeer)",
        r"(?:bent|ben je|wordt|word je) .. te (?:oud|jong)(?=[.,;!]|$)",
        r"(?:niet meer|niet) de jongste",
    ),
    (
        "vrouw man meisje jongen dame mannen vrouwen meiden blondje moeder vader mannelijk vrouwelijk",
        (
            "als (?:vrouw|man|moeder|vader|jonge moeder|meisje|dame)(?: zijnde| onder| tussen|,| ben"
            "| moet| kun)"
        ),
        r"voor een (?:vrouw|man|meisje|jongen|dame)(?! (?:uit|met|die|van))",
        r"(?:typisch|echt) (?:een )?(?:vrouw|man|mannelijk|vrouwelijk|vrouwen\w*|mannen\w*|meiden\w*)",
        r"(?:mannen|vrouwen) (?:zijn|kunnen) (?:nu eenmaal|gewoon|beter)",
        rf"{YOU} (?:als (?:vrouw|man))",
    ),
    (
        "afkomst cultuur komaf milieu nest boeren geloof landgenoten",
        rf"{YOUR} (?:afkomst|cultuur|komaf|milieu|geloof|nest|landgenoten)",
        r"in (?:jouw|jullie) cultuur",
    ),
    # --- brains ---
    (
        (
            "buskruit licht hersens hersenen achterhoofd verstand wijs snik pet snugger snapt snap snapte "
            "begrip geheugen slim slimste uitgevonden begrijpt simpelweg hardleers kort langzaam memorie "
            "traag"
        ),
        (
            "(?:buskruit|warme water) .. niet .. uitgevonden|(?:niet|geen) .. (?:buskruit|warm "
            "water) .. uitgevonden"
        ),
        (
            r"(?<!heb je )(?:geen|niet (?:bepaald |echt )?een) "
            r"(?:(?:groot|helder|al te groot) licht(?=[.,;!]|$)|licht bent)"
        ),
        rf"{YOUR} (?:hersens|hersenen|verstand) .. (?:niet|thuis|gebruik\w*|aanzet\w*|uit)",
        r"op (?:je|uw) achterhoofd",
        r"niet (?:goed )?(?:wijs|snik|snugger)",
        r"(?:boven|gaat) (?:je|jouw|uw) (?:pet|petje)",
        r"(?:snapt|snap|snapte|begrijpt) .. (?:gewoon|simpelweg|nog steeds|echt|er) (?:niet|niks|niets)",
        r"(?:traag|langzaam|hardleers|kort) van (?:begrip|memorie|stof)",
        r"geheugen (?:als|van) (?:een|\w+)",
        (
            r"(?:gezond|boeren) ?verstand .. (?:niet|ontbreekt|gebruik\w*)|(?:geen|weinig|te weinig) "
            "(?:gezond )?verstand"
        ),
        r"niet (?:al )?te slim|te slim voor",
    ),
    (
        "kwartje muntje lampje dubbeltje",
        (
            "(?:het |dat )?(?:kwartje|muntje|lampje|dubbeltje) .. (?:niet|valt|viel|vallen|gevallen"
            "|branden|gaat)"
        ),
        r"(?:valt|viel) .. (?:kwartje|muntje|dubbeltje)",
    ),
)
"""Of a kind, of an age, of little brain, too much of something."""
