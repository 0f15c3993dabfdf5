"""What stands around a word that judges a person, where it is said of the employee (part of S06)."""

from typing import Final

NAME: Final = "ø"
"""Stands for each letter of a name by which the employee is called."""
NEAR: Final = 160  # characters around a word in which it is tied to somebody
GAP: Final = r"[^\w.!?;:\n]+"
ANOTHER: Final = (
    r"\s*(?:de|het|een|die|deze|dit) (?:\w+ ){1,2}"
    r"(?:heeft|had|hadden|hebben|is|was|waren|zijn|ligt|lag|lagen|past|paste|komt|kwam)\b"
)
ADVERBS: Final = (
    "heel|erg|nogal|vaak|soms|regelmatig|altijd|gewoon|wel|ook|behoorlijk|vrij|wat|een beetje|tamelijk"
    "|zeer|best|steeds|meestal|echt|af en toe|nog|nu|al|hierin|daarin|daarbij|als|je|jou|jezelf|zich|even"
    "|zo|bijzonder|vooral|over het algemeen|de laatste tijd|snel|inmiddels|ronduit|gezien|van nature"
    "|nu eenmaal|eigenlijk|simpelweg|weer eens|weer|alweer|wederom|opnieuw|constant|zelf|meer|nou eenmaal"
    "|gewoonweg|helemaal|totaal|volkomen|volstrekt|extreem|voortdurend|continu|uitermate|enorm|ontzettend"
    "|verschrikkelijk|ongelooflijk|toch|duidelijk|zichtbaar|blijkbaar|kennelijk|misschien|waarschijnlijk"
    "|absoluut|immers|helaas|te vaak|daardoor|daarom|dus|bijna|haast|in wezen|in de kern|in feite"
    "|als (?:persoon|mens|collega)|uit jezelf|hartstikke|verre van|een stuk|zowat|erin|erbij"
)
ASIDE: Final = rf"(?:in|op|bij|naar|tegen|tegenover|voor|tijdens|volgens|door|met){GAP}(?:\w+{GAP}){{0,2}}\w+"
FILLERS: Final = rf"(?:(?:{ADVERBS}|{ASIDE}){GAP}){{0,5}}"
BE: Final = (
    "bent en blijft|bent|ben|zijt|waart|is|was|bleek|noem je|vinden we|vinden wij|vind ik|lijkt|lijk|leek"
    "|blijft|blijf|bleef|wordt|word|werd|oogt|oog|oogde|gedraagt|gedraag|gedroeg|komt|kom|kwam|overkomt"
    "|overkwam|stelt|stel|stelde|vindt|vind|vinden|vond|vonden|noemt|noemen|ervaart|ervaren"
)
NOT: Final = (
    "niet|nooit|onvoldoende|nauwelijks|weinig|te weinig|allesbehalve|allerminst|minder|amper|verre van"
    "|geenszins|zo weinig|zelden|niet echt|niet bepaald"
)
TOO_LITTLE: Final = (
    "(?:te )?weinig|geen(?: enkele?)?|onvoldoende|nauwelijks(?: enige?)?|nul|niet genoeg|amper"
    "|bitter weinig"
    "|(?:een )?(?:geringe?|gebrekkige?|beperkte?|matige?|povere?|minimale?|zwakke?|laag|lage|bedenkelijke?)"
    "|geen (?:greintje|spoor van|sprankje|spatje|grammetje|sikkepit|flauw benul van)"
)
SHOWS: Final = (
    "toont?|straalt?|toonde|hebt?|heeft|laat|neemt?|nam|(?:had|liet|bracht) je|je (?:had|liet|bracht)"
)
LACK: Final = (
    r"gebrek aan|tekort aan|ontbeert|gespeend van|verstoken van|twijfel(?:t|en)? (?:\w+ )?aan (?:je|jouw"
    "|uw)"
    "|vraagtekens bij (?:je|jouw|uw)|sprake van (?:een )?(?:geringe?|beperkte?|matige?|gebrekkige?"
    "|weinig)"
    r"|blinkt (?:\w+ )?niet uit in|niet gezegend met|weinig te merken van|schort het aan|mist|missen|mis "
    "je|(?:missen|mis) (?:(?:we|wij|ik) )?(?:bij|in|van) (?:je|jou)"
    r"|ontb(?:reekt|rak) (?:het(?: je| jou| u| hem| haar| ø+)?|je|jou|u|hem|haar|ø+) (?:\w+ "
    r"){0,3}aan(?: \w+ en)?"
    r"|beschikt (?:\w+ )?(?:niet|onvoldoende) over|ontbrekende?|(?:missen|mis) (?:bij|aan|in) "
    r"(?:je|jou|u|hem|haar|ø+) is"
    r"|ontb(?:reekt|rak)(?: het)?(?: bij)? jou aan|schort (?:het )?(?:je |jou )?(?:\w+ ){0,2}aan"
    "|zonder (?:enige?|veel|een greintje|een spoor van)"
    r"|(?:spreekt|blijkt|getuigt) (?:\w+ ){0,4}(?:weinig|geen)|blijk van (?:weinig|te weinig)"
    rf"|(?:{SHOWS}) (?:(?:je|jij|hierin|daarin|vaak|wat|ook) )?(?:{TOO_LITTLE})"
)
OTHER_SENSE: Final = rf"(?i){GAP}(?:te|bereikbaar|bij|over{GAP}(?:de|het|een|hoe|wat|je|of))\b"
NO_TOPIC: Final = (
    rf"het{GAP}(?:algemeen|geheel)\b|de{GAP}hele{GAP}linie\b"
    rf"|(?:\w+{GAP}){{0,2}}(?:week|weken|maand|maanden|kwartaal|jaar|periode)\b"
)
TOPIC: Final = rf"(?:^|[.!?;,]\s*)over{GAP}(?!{NO_TOPIC})(?:\w+{GAP}){{1,6}}(?:{BE}){GAP}(?:\w+{GAP}){{0,4}}$"
"""*Over de toeslagen blijf je onzeker* is about the work too; *over het algemeen ben je slordig* is not."""
YOU_FIND: Final = rf"(?<!\bik )\bvind (?:je|jij){GAP}{FILLERS}$"
"""*Onderhandelen vind je lastig* is about the work; *ik vind je lastig* is not."""
TOO_LOW: Final = (
    rf"(?i){GAP}(?:is|was|blijft|bleef|laat|liet|schiet|schoot|valt|viel|mag|moet)\b.*\b(?:onvoldoende|laag"
    r"|te wensen|tekort|tegen|matig|slecht|zwak|niet|onder de maat|ver te zoeken|ondermaats|mager|nihil|nul"
    r"|omhoog|gering|pover|minimaal|treurig|zorgelijk|zorgwekkend|bedroevend|beneden|onder alle|nauwelijks"
    r"|ondergeschikt|dieptepunt|beter|twijfelachtig|bedenkelijk|schort|ontbreekt|weg|zoek|om|anders)\b"
)
CLAUSE_END: Final = (
    rf"(?i){GAP}(?:bent|is|was|blijft|bleef|wordt|oogt|werkt|werkte|overkomt|overkwam|opstelt|opstelde"
    "|gedraagt"
    r"|gedroeg|vindt|vinden|vond|vonden)\b"
)
IS_SHOWN: Final = (
    rf"(?i){GAP}(?:hebt|had|toont|toonde|laat zien|liet zien|kunt opbrengen"
    r"|genomen|getoond|(?:\w+ ){0,5}(?:geen sprake|te merken))\b"
)
GIVEN: Final = r"\b(?:krijgt?|kreeg|kregen|geven|geeft)\b"
"""*Dat je weinig lef toont*, *van enige inzet is geen sprake*."""
ACTS: Final = (
    rf"{BE}|doet|doe|deed|reageert|reageer|reageerde|klinkt|klonk|praat|praatte|communiceert|communiceerde"
    "|treedt|treed|trad|gaat|ga|ging|staat|sta|stond|zit|zat|toont|toon|toonde|maakt|maak|maakte|hebt"
    "|heb|had"
    "|luistert|antwoordt|spreekt|sprak|benadert|bejegent|handelt|opereert|behandelt|kunt|kun|kon"
    "|antwoordde|luisterde|benaderde|bejegende|handelde|behandelde|schreef|schrijft|schrijf|mailde|mailt"
    "|appte"
    "|belde|belt|hing|hangt|keek|kijkt|kijk|liep|loopt|loop|riep|roept|zei|zegt|vroeg|vraagt|weigerde"
    "|weigert"
    "|sloeg|slaat|gooide|gooit|smeet|legde|legt|zette|zet|wees|wijst|stuurde|stuurt|hielp|helpt|leverde"
    "|levert"
    "|begroette|begroet|ontving|ontvangt|bediende|bedient|werkt|werkte|werk|begon|begint|verliet"
    "|verlaat"
    "|onderbrak|onderbreekt|wuifde|wuift|haalde|haalt|mopperde|moppert|lachte|lacht|zuchtte|zucht|zweeg"
    "|zwijgt"
    "|bood|biedt|gaf|geeft|vertelde|vertelt|hield|houdt|opent|opende|sloot|sluit|verwees|verwijst|liet"
    "|laat"
    "|verzorgde|verzorgt|begeleidde|begeleidt|nam|neemt|richtte|wachtte|wacht|wimpelde|overlegt"
    "|overlegde"
)
"""What somebody does or is, with how: *je reageert bits*."""
FINDS: Final = "ervaren|ervaart|zien|ziet|vinden|vindt|vind|noemen|kennen|typeren|omschrijven|beschouwen"
THAT: Final = "dat|omdat|doordat|waarbij|waardoor|waarin|terwijl|hoe|hoewel|wanneer|als"
STEP: Final = (
    r"(?:(?!(?:die|dat|toen|tot|totdat|nadat|voordat|zodra|want|hij|zij|ze|als|"
    r"wanneer|terwijl|omdat|waarin|waar|hoe|of|iemand|zodat|niet(?! alleen)|geen"
    r"|nooit|zonder|minder|zou|zeggen|zei)\b)\w+[^\w.,!?;:\n]+){0,8}?(?:als )?"
)
"""Some words of the same clause that deny nothing and begin no other."""
PREDICATIVE: Final = (
    r"(?i)(?:\W*$|\s*[.,;:!?)]|[^\w.!?;:\n]+(?:en|of|maar|over|overkom\w*|op|in|bij|tegen\w*|met|naar"
    "|tijdens"
    "|van|uit|wanneer|als|dat|voor|om|richting|jegens|toe|genoeg|aan|door|te|ge(?:weest|worden|noemd"
    "|vonden|zien)"
    rf"|omgaat|opstelt|{ACTS})\b)"
)
"""What stands behind a trait that is said of somebody: no noun, as in *een brutale vraag*."""
CONDUCT: Final = (
    rf"(?i){GAP}(?:indruk|manier|gedrag|optreden|opstelling|toon|stijl|werkwijze|werkstijl|omgang|reacties?"
    "|antwoord(?:en)?|aanpak|benadering|bejegening|blik|opmerking(?:en)?|gewoontes?|trekjes?|kant|kantje"
    "|karakter"
    "|aard|inslag|instelling|mentaliteit|uitstraling|bui|buien|humeur|streken|neiging(?:en)?|natuur"
    "|gedoe|karaktertrek"
    r"|mond|kop|commentaar|grapp?en|gezicht|inborst|persoonlijkheid|levenshouding|streek)\b"
)
UNSAID: Final = rf"\b(?:niet|nooit) dat (?:je|jij){GAP}{FILLERS}$"
THAT_THEY: Final = r"\b(?:dat|omdat|of|waarom|als|wat) (?:je|jij) (?:(?!jou?\b|je\b)\w+ )*$"
IN_THEIR_EYES: Final = rf"(?i){GAP}(?:\w+{GAP}){{0,2}}(?:vindt|vond|noemt|noemde)\b"
"""*Dat je de collega lui vindt*, *wat je moeilijk vindt* tells what the employee thinks."""
FINDS_IT: Final = r"(?<!leidinggevende )(?<!manager )(?<!chef )\b(?:vindt|vond) het $"
THAT_OTHERS: Final = r"(?i) (?:dat|om|als|wanneer)\b(?! (?:je|jij|u)\b)"
"""*Kees vindt het kinderachtig dat de lijst er hangt* is of the list; *dat je …* would be of the employee."""
BODY: Final = (
    r"(?i)\b(?:til(?:t|len)\w*|zit(?:ten|houding)|buk\w*|rug|ergonom\w*|beeldscherm\w*|lichaam\w*|bureau"
    r"|stoel)\b"
)


OTHERS: Final = (
    r"(?:\w+e )?(?:\w*collega|team|ploeg|klant|gast|cliënt|patiënt|leerling|leidinggevende|manager|baas|chef"
    r"|werk)\w*\b"
)
ANOTHER_IS: Final = (
    r"\b(?:(?:je|jij) (?:vindt|vond|noemt|noemde)|(?:vind|vond|noem|noemde) (?:je|jij))\b"
    r"(?!.*\b(?:je|jou)\b)"
)
"""*Je vond de klant brutaal*."""
WITH_A_NOUN: Final = r"\b(?:een|geen|zo'n|dat|die|elk|ieder|wat|iets|niets|iemand|als)\W+(?:\w+\W+)?$"
"""*Een onbeschoft antwoord*: a trait without *-e* is of a noun only behind one of these."""
OF_ANOTHER: Final = rf"(?i){GAP}(?:van|bij|in|op|onder){GAP}(?:de|het|een|onze?|sommige|andere|\w+en\b)"
TALKED_OF: Final = (
    r"\b(?:geen|niet|nooit|zonder|omgaan met|reageren op|training|cursus|module|theorie|voorkomen)\b[^,;]*$"
    r"|\b\w*(?:melding(?:en)?|incident(?:en)?|geval(?:len)?|aangifte|slachtoffers?|dreiging|situaties?"
    r"|registratie|uitbarsting(?:en)?) (?:van|met|door|over) (?:verbale |fysieke |\w+ (?:en|of) )*$"
)
FLAW: Final = (
    r"(?P<quote>\b(?:(?:uit|door|van|met|wegens|vanwege|je|jouw|de|een|enige|zekere|pure|die|zoveel|veel)"
    r" )*(?:(?:je|jouw|pure|bekende|\w+e) )?)$"
)
NOT_THERE: Final = (
    rf"(?i){GAP}(?:(?:die|en die|en dat|dat|ook|bij jou|je|nog|te|vaak|volledig|helemaal|soms|nogal){GAP})*"
    r"(?:ontbreekt|ontbrak|ontbreken|heb je niet|heb je onvoldoende|mis ik|missen we|missen wij"
    r"|(?:is |was )?ver te zoeken)\b"
)
BARE: Final = r"(?P<quote>)$"
BUT_A: Final = (
    r"\b(?:je bent|ben je|je was|was je)\b.*(?:\b(?:maar|en|of)|,) (?:ook |vooral |soms |wel )?"
    r"(?P<quote>een (?:\w+e )?)$"
)
YOU: Final = f"je|jij|jou|ge|gij|{NAME}+"
WHO: Final = f"{YOU}|u|hij|zij|ze|medewerker|medewerkster|werknemer|betrokkene"
WHOSE: Final = rf"(?:je|jouw|uw|zijn|haar|{NAME}+['’]?s)"
DEGREE: Final = (
    rf"(?P<quote>(?:(?:te|minder|als|zo'n|niet zo|nog te|(?:meer|vooral) een|typisch een){GAP}|(?:een|als "
    rf"de){GAP}(?:(?:\w+{GAP}en|echte|ware|enorme){GAP})?)?)$"
)
DENIED: Final = rf"(?P<quote>\b(?:{NOT}){GAP}{FILLERS})$"
CONDUCT_OF: Final = (
    rf"{WHOSE}{GAP}(?:gedrag|optreden|toon|stijl|opstelling|reactie|omgang|communicatie|taalgebruik"
    r"|gedachtegang|manier van \w+)"
    rf"(?:{GAP}{ASIDE})?"
)
TIED: Final = (
    rf"\b(?:(?:{WHO}|{CONDUCT_OF}){GAP}(?:{BE})|(?:{BE}){GAP}(?:{WHO})"
    rf"|(?:{YOU})\b[^,.:;]* en bent){GAP}{FILLERS}"
)
"""*Je krijgt het team niet mee en bent negatief*: *bent* can only be yours."""
LOOSE: Final = rf"\b(?:{WHO}){GAP}{FILLERS}"
WORKS: Final = rf"\b(?:{WHO}){GAP}werkte?{GAP}{FILLERS}{DEGREE}"
DOES: Final = rf"(?:{YOU}) (?:{ACTS})|(?:{ACTS}|{THAT}) (?:{YOU})(?! {OTHERS})"
WIDE: Final = rf"\b(?:{DOES}|(?:{FINDS}) (?:(?:we|wij|ik|\w+ \w+) )?(?:je|jou)) {STEP}{DEGREE}"
NOT_SO: Final = rf"\b(?:(?:{YOU}) (?:{BE})|(?:{BE}|{THAT}) (?:{YOU})) {STEP}{DENIED}"
IN_A_WAY: Final = (
    rf"(?P<quote>\b{WHOSE}{GAP}(?:(?:{ADVERBS}){GAP})?)$|\b(?:{YOU})\b.*\b(?P<b>(?:die|dat|deze|zo'n) )$"
    rf"|\b(?:{DOES}) {STEP}(?P<a>een |zo'n )$"
)
OWN_LOW: Final = (
    rf"(?P<quote>\b{WHOSE}{GAP}(?:gebrekkige?|geringe?|beperkte?|matige?|povere?|zwakke?|lage"
    rf"|bedenkelijke?){GAP})$"
)
"""*Je gebrekkige empathie*."""
OWN: Final = rf"(?P<quote>\b{WHOSE}{GAP}(?:\w+{GAP})?)$"
OUT_OF: Final = r"(?P<quote>\buit (?:pure )?)$"
A_KIND_OF: Final = rf"(?P<quote>\b(?:een|de|geen){GAP}\w+e{GAP})$"
LACKING: Final = (
    rf"(?P<quote>\b(?:{LACK}){GAP}(?:(?:voldoende|de juiste|de|het|die|dat|enige?|echte?|een){GAP})?)$"
)
LITTLE: Final = rf"\b(?:{WHO})\b.*(?P<quote>\b(?:{TOO_LITTLE}) )$|\bvan (?P<a>(?:enige|echte|de nodige) )$"
WHO_IS: Final = (
    r"\b(?:medewerk(?:er|ster)|werknem(?:er|ster)|collega|iemand|type|persoon|mens|figuur|kracht"
    "|vak(?:man|vrouw)"
    rf"|man|vrouw|jongen|meid) (?:die|dat) (?:(?:{ADVERBS}){GAP}){{0,3}}{DEGREE}"
)
"""*Een medewerker die onbetrouwbaar is*."""
FRONTED: Final = (
    rf"(?i){GAP}(?:ben|was|blijf|zijt|waart|vind ik|vinden wij?e?|noem ik) (?:je|jij|jou|ge|gij)\b"
    r"(?! (?:\w+ )*(?:niet|geen|nooit|allerminst|allesbehalve|beslist)\b)"
)
"""*Hardleers ben je wel*."""
FRONTED_NOT: Final = (
    rf"(?i){GAP}(?:ben|was|blijf|zijt|kun|kan|mag|zou)(?: ik| wij?e?)? (?:je|jij|jou|ge|gij)\b(?: \w+){{0,3}}"
    r" (?:niet|allerminst|nooit|allesbehalve|geenszins)\b"
)
"""*Collegiaal ben je niet*."""
A_TRAIT_OF: Final = (
    "(?i) (?:is|zijn) (?:helaas |nu eenmaal )?(?:jouw|je|uw) (?:handelsmerk|tweede natuur|ware aard|stijl)"
)
MOST: Final = rf"(?P<quote>\b(?:{WHOSE}|de|onze){GAP})$"
"""*Van je kinderachtigste kant*, *de luiste van de ploeg*."""
MOST_OF: Final = rf"(?P<quote>\b(?:{WHOSE}|de|onze|het){GAP})$"
A_PERSON: Final = (
    rf"(?i){GAP}(?:\w*(?:collega|lid|mens|persoon|type|figuur|man|vrouw|jongen|meid|kracht|genoot)"
    r"|\w{3,}(?:werk|koop|kop|ver|pleg|plann|bind|deel|mont)(?:er|ster))\b"
)
A_WORK: Final = (
    rf"(?i){GAP}(?!(?:van|in|uit|op|bij|en|of|die|ben|bent|is|was|vind\w*|kant\w*|punt\w*|trek\w*)\b)\w+"
)
"""*Het lastigste lid van de ploeg*, and what is of nobody: *het lastigste stukje, de traagste pers*."""
_OURS: Final = (
    r"(?: (?!\w*klant|\w*gast|koper|markt|publiek|leerling|ouders|bezoeker|kandida|sollicit|deelnemer)\w+)"
    "{0,5}?"
)
NOT_GIVEN: Final = (
    r"(?i) (?:is|zijn) (?:\w+ )?niet (?:aan (?:je|jou|u) besteed|(?:je|jouw|uw) \w+ (?:kant|punt|eigenschap))"
    r"|(?:[:,]| is)? (?:bij (?:je|jou|u) )(?:\w+ )?(?:nauwelijks|niet|amper|onvoldoende|ver|zelden)"
    r" (?:aanwezig|te vinden|te zoeken|ontwikkeld|zichtbaar)"
    r"|:? ?(?:nauwelijks|niet|amper|onvoldoende) (?:aanwezig|ontwikkeld) bij (?:je|jou)"
    r"|(?: om te \w+| voor je werk)? (?:(?:is|was|zat) er|(?:zag|zie|zagen|zien|merkten?) (?:we|wij|ik))"
    rf"{_OURS} (?:nauwelijks|niet|amper|onvoldoende|weinig)(?=[.,;]|$| bij (?:je|jou)\b)"
    rf"|(?: is| was| viel)(?: er)?{_OURS} (?:weinig|niets|niks|nauwelijks) te (?:merken|zien|bespeuren)"
)
"""*Geduld is niet aan jou besteed*; *resultaatgerichtheid: bij jou nauwelijks aanwezig*; *zelfinzicht was
er niet*."""
OF_YOU: Final = (
    r"\b(?:je|jij|jou|jouw|jezelf|ge|gij|u|uw|hij|zij|ze|hem|haar|betrokkene|werknemer|medewerker|ø+)\b"
)
"""A sentence that speaks of or to the employee."""
LESS: Final = (
    r"(?P<quote>\b(?:minder|niet (?:meer |langer )?(?:zo|zo'n)|wat minder|niet langer|niet meer) (?:een "
    "|zo'n )?)$"
    r"|\b(?:laat|bewijs|toon|laten)\b.*\b(?P<b>geen )$"
)
"""*Minder arrogant overkomen*: what somebody is to be less of."""
ANYWHERE: Final = r"(?P<quote>(?:(?<=\s)(?:een|die|de) )?)$"


OPENING: Final = (
    r"^\W*(?P<quote>(?:(?:te|gewoon|ronduit|erg|heel|nogal|vooral|behoorlijk|kortom|ook|echt|"
    r"zo|lui|traag|hoogst|nog|steeds|altijd|vaak|weer|zeer|vrij|enorm|blijf|blijft|bleef)[ ,:]+)*)$"
)
"""*Lui.*, *arrogant tegen leerlingen*: a sentence that begins with no more than a trait."""
NONE_AT_ALL: Final = (
    rf"^\W*(?P<quote>(?:(?:er is |nog |ook |echt |veel )?(?:{TOO_LITTLE}|zonder|nul|gebrek aan|te kort aan) )"
    r"(?:(?:greintje|spoor van|sprankje) )?(?:\w+ )?)$"
)
"""*Geen greintje empathie*, *onvoldoende doorzettingsvermogen*: it opens with what is not there."""
