"""Turns of phrase: nobody can rely on you, you always do so, you are like another (part of S06)."""

from typing import Final

from spvgen.rules.reading.patterns import one_of
from spvgen.rules.specifiek.character_turns_nature import YOUR

_LIKE: Final = """
    kip_zonder oester mossel blad_aan kleuter peuter baby haantje pauw olifant stier zombie standbeeld
    vogeltje zak_hooi zak_aardappelen zoutzak slak schildpad ezel lam koning koningin prinses prinsesje
    diva dictator despoot generaal sergeant puber bakvis snotneus bulldozer dweil zeef vergiet
    spons gek bezetene idioot dwaas muur steen ijsblok ijsklomp ijskonijn struisvogel kameleon papegaai
    viswijf toerist slachtoffer martelaar schoolmeester schooljuf politieagent windvaan jojo stuiterbal
    oorwurm boer_met_kiespijn kruidje hond kat natte_krant slappe_vaatdoek dood_vogeltje houten_klaas
    clown pias klein_kind verwend losgeslagen ongeleid zonnekoning vorst baron amateur beginneling
    beginner leek roepende draaitol tornado wervelwind neushoorn porseleinkast pitbull waakhond terriër
    wesp angsthaas muis hert konijn vakantieganger hotelgast
"""
_LIKENESSES: Final = one_of(_LIKE).replace("_", " ")
_ON_YOU: Final = "(?:jou|u|je(?= (?:niet|nooit|geen|ku?n|kunnen|ka?n|kon|konden|is|valt|viel|ook|nu|dus)\\b))"
"""The employee, and not what is theirs: *van je adviezen*."""
OF_TRUST: Final = (
    # --- truth and loyalty ---
    (
        ("bouwen rekenen aan opaan peil staat cent knip stuiver woord vertrouwen rooie waard"),
        (
            rf"(?:op|van) {_ON_YOU} .. (?:niet|nooit|geen) (?:\w+ )?(?:bouwen|rekenen"
            r"|(?:op )?aan(?= ka?n| kunnen| kon|[.,;!]|$)|opaan|peil|staat)"
        ),
        r"(?:niet|nooit) op (?:je|jou|u) .. (?:bouwen|rekenen|vertrouwen)",
        r"(?:geen|nog geen) (?:rooie )?(?:cent|knip|stuiver|duit|sou|bal) .. waard",
        rf"{YOUR} woord .. (?:niets|niks|weinig|niet)",
    ),
    (
        (
            "praatjes beloftes beloften woorden daden leugens liegt loog jokt smoezen gelogen verzinsels "
            "dikke grote holle mooie praat verhalen vlotte geschreeuw praten"
        ),
        (
            "(?:mooie|loze|lege|holle|dikke|grote|vlotte) (?:praatjes|praat|beloftes|beloften"
            "|woorden|verhalen)"
        ),
        (
            "praatjes (?:vullen|voor)|veel (?:praten|woorden|geschreeuw|praatjes)[, ]+(?:en |maar "
            ")?weinig (?:doen|daden|wol)"
        ),
        r"(?:geen|niet) .. woorden maar daden|(?:je|jouw) leugens",
        r"(?:je|jij) (?:\w+ )?(?:liegt|loog|jokt|gelogen)",
    ),
    (
        "ellebogen agenda rug gezichten wind winden kool achterkamertjes mes gekonkel",
        r"(?:achter de|met de|je) ellebogen|(?:dubbele|verborgen) agenda|mes in (?:de|iemands) rug",
        r"twee gezichten|met alle winden|(?:de )?kool en de geit|achter (?:ieders|onze|andermans) rug",
    ),
    (
        "draait draaide draaien waait waaide huik",
        r"(?:draait|draaide|waait|waaide) .. (?:als een(?! van\b)|eromheen|om de hete)",
        r"(?:draait|draaide|waait|waaide) .. met (?:alle|de) (?:\w+ )?wind(?:en)?",
        r"huik naar",
    ),
    # --- all and always ---
    (
        (
            "woord mening commentaar kritiek haar boodschap excuus weerwoord smoes haren spijkers mug "
            "slakken slak alles altijd overal steeds telkens gelijk"
        ),
        (
            "(?:altijd|steeds|overal|telkens|op alles) .. (?:het (?:hoogste|laatste) woord|een "
            "mening|commentaar|kritiek|een excuus"
            "|een weerwoord|een smoes|een antwoord|iets op|wel wat)"
        ),
        r"(?:het (?:hoogste|laatste) woord|je gelijk) .. (?:hebben|hebt|halen|wil|wilt|voer\w*|haalt)",
        r"spijkers op laag|van een mug|op alle slakken|overal een (?:mening|probleem)",
    ),
    (
        ("hoek lat drempel plank sop rechten middelmaat schaduw beetje bocht"),
        r"kort door de bocht|(?:de )?plank mis|(?:een|de) (?:hoge|lage) (?:drempel|lat) voor jezelf",
        r"in de slachtofferhoek",
    ),
    (
        (
            "schulp bubbel hangmat winterslaap slachtofferrol wolk dromen dromenland wolken droomwereld "
            "bubbeltje cocon hoofd"
        ),
        (
            "(?:in|uit) (?:je|uw|de|een) (?:eigen )?(?:schulp|bubbel|hangmat|winterslaap|wolk|dromen"
            "|droomwereld|bubbeltje|cocon)"
        ),
        r"met (?:je|uw) hoofd in|dromenland",
    ),
    (
        ("zand poot draad haren stroom rails been contramine weerstand dwars"),
        (
            "(?:kop|hoofd|hakken) in het zand|(?:je|uw) poot stijf|tegen de (?:draad|haren|stroom) "
            "in|dwars tegen"
        ),
        r"in de contramine|altijd in de weerstand",
    ),
    (
        ("zelfstandig nadenken denken denkt nagedacht"),
        (
            r"(?:niet|nooit|geen) (?:\w+ )?(?:zelf|zelfstandig|verder|logisch|vooruit|na) (?:\w+ "
            ")?(?:nadenken|nadenkt|denken|denkt|nagedacht)(?! over de)"
        ),
        r"denkt (?:niet|nooit) (?:\w+ )?(?:na|verder|mee|vooruit)",
    ),
    (
        (
            "houding attitude instelling mindset mentaliteit ingesteldheid attitudeprobleem "
            "houdingsprobleem gedragsprobleem motivatieprobleem karakterfout karaktertrek egootje ego "
            "karakterzwakte mentaliteitsprobleem autoriteitsprobleem gezagsprobleem jouw probleem"
        ),
        (
            rf"(?:{YOUR}|die|een|deze|zo'n|dat|dit) (?:\w+e? )?(?:mindset|mentaliteit|ingesteldheid"
            "|ego|egootje|attitude"
            r"|\w+probleem|karakter(?:fout|trek|zwakte))"
        ),
        (
            r"(?:die|zo'n|deze|met een) (?:\w+e )?(?:houding|instelling)(?! (?:bij het|aan|tijdens "
            "het|achter))"
        ),
        r"(?:attitude|houdings|gedrags|motivatie|mentaliteits|autoriteits|gezags)probleem",
    ),
    (
        "knop roer instelling leven",
        r"(?:een|de|die) knop (?:omzetten|omgaat)",
        rf"{YOUR} (?:hele )?(?:levens)?instelling",
    ),
    (
        (
            "talent aanleg feeling kaas antenne gevoel hart ruggengraat ballen lef pit benul besef kloten "
            "klasse niveau maturiteit"
        ),
        (
            r"(?:geen|weinig|nul|onvoldoende|nauwelijks|niet het|niet de) (?:\w+ )?(?:talent|aanleg"
            "|feeling|kaas|antenne|gevoel voor|hart voor"
            "|ruggengraat|ballen|pit|benul|besef|klasse|maturiteit)"
        ),
        r"hart .. niet (?:bij|in) (?:het|dit|je|ons)",
    ),
    (
        (
            "les gedrag lesje toontje zangen kinderen speeltuin kleuterklas kleuterschool crèche "
            "schoolplein zandbak kleutergedrag"
        ),
        r"(?:een )?toontje lager|(?:een )?lesje (?:leren|geleerd)|(?:niet|nooit) bij de les",
        r"(?:geen|in de) (?:kleuterklas|kleuterschool|crèche|zandbak)(?= is| hier|[.,;!]|$)",
        r"(?:kleuter|kinder|puber|haantjes|machogedrag|diva)gedrag",
    ),
    (
        "kinderachtiger volwassen groot gedragen gedraag gedraagt gedroeg",
        (
            "(?:gedraag|gedraagt|gedroeg|gedragen) .. (?:als een|volwassen|niet naar|normaal"
            "|fatsoenlijk|beneden)"
        ),
        r"(?:word|wordt|worden) .. (?:eens )?(?:volwassen|groot)",
    ),
    (
        _LIKE.replace("_", " ").replace("\n", " "),
        rf"(?:als|gelijk|zoals) een (?:\w+ )?(?:{_LIKENESSES})\b",
        rf"zo \w+ (?:als|gelijk) een (?:{_LIKENESSES})\b",
    ),
    (
        (
            "schrik schande schaam schamen zonde blamage gênant gênante last lastpak blok kruis ramp "
            "crime nachtmerrie straf gevaar plaag"
        ),
        (
            "(?:bent|ben je|was je|blijft) .. een (?:schande|blamage|last|blok|kruis|ramp|crime"
            "|nachtmerrie|straf|plaag|gevaar)"
        ),
        r"(?:schaam|schamen|schaamt) (?:je|u)",
    ),
    (
        "bent ben zijt denk denkt meent vindt",
        (
            "(?:bent|ben je|ben jij|zijt) .. (?:niet|geen|allesbehalve) (?:bepaald|direct|nu|wat je "
            r"noemt|meteen|precies|uitgesproken) .. \w+"
        ),
        (
            r"(?:bent|ben je|zijt ge) (?:en blijft |nu eenmaal |gewoon |echt |een )(?:\w+ )?(?:een "
            r")?\w+(?:kont|kous|erik|piet|muil|snuit|smoel|kop|bek|zak|wijf|vent|mannetje|vrouwtje"
            r"|tante)\b"
        ),
        r"(?:wat|wie) (?:ben|denk) (?:je|jij) .. (?:voor|wel|dat je)",
        (
            "(?:denkt|denk je|meent|vindt) .. (?:dat )?(?:je|jij) .. (?:boven|alles|onmisbaar|de "
            "beste|beter|de baas|slimmer|de enige) .. (?:bent|staat|weet|kunt|mag)"
        ),
    ),
    (
        ("leren geleerd leert leer verleert veranderen verandert worden"),
        (
            "(?:leert|leer|leren|geleerd(?! en\\b)) .. (?:het )?(?:nooit|niet meer|maar niet|ook nooit)"
            "|(?:maar niet|niks) .. (?:leren|leert|bijgeleerd)"
        ),
        (
            "(?:zult|zal|gaat|kunt) (?:je |jij )?.. (?:nooit|niet (?:meer|echt)) .. (?:leren"
            "|veranderen|worden)"
        ),
    ),
)
"""Truth, habits, likenesses."""
