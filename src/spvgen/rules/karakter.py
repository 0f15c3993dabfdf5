"""How Dutch judges a person: words and idioms as data rows, and whether a text has any of them (S06).

Words that as well describe work or a fact are left out: *actief, zelfstandig, verantwoordelijk, bereikbaar*.
"""

from typing import Final

from spvgen.rules.patronen import PhraseSearch, phrase_search, words
from spvgen.rules.teksten import words_in
from spvgen.wording.tokens import fold

TRAITS: Final = {
    "welk werk bleef liggen, en op welke dagen": """
        lui luie ongemotiveerd ongemotiveerde laks lakse gemakzuchtig gemakzuchtige nonchalant nonchalante
        futloos futloze onverschillig onverschillige ongeïnteresseerd ongeïnteresseerde passief passieve
        afwachtend afwachtende traag trage sloom slome ongeïnspireerd werkschuw initiatiefloos lusteloos
        lusteloze lamlendig lamlendige apathisch apathische halfslachtig halfslachtige gelaten onbezield
        lapzwans treuzelaar flierefluiter profiteur klaploper
    """,
    "welke fouten je zag, hoeveel en in welke weken": """
        slordig slordige onnauwkeurig onnauwkeurige onzorgvuldig onzorgvuldige achteloos onoplettend
        ongeconcentreerd ongeconcentreerde roekeloos roekeloze vergeetachtig vergeetachtige verstrooid
        warrig warrige onhandig onhandige klungelig klungelige knullig knullige stuntelig onbeholpen
        slonzig slonzige lichtzinnig onbezonnen ondoordacht warhoofd kluns klungel
    """,
    "wat er gezegd of geschreven is, tegen wie en wanneer": """
        onbeleefd onbeleefde onvriendelijk onvriendelijke brutaal brutale bot botte kortaf stug stugge nors
        norse arrogant arrogante hooghartig hooghartige eigenwijs eigenwijze koppig koppige dominant
        dominante agressief agressieve vijandig vijandige negatief negatieve cynisch cynische chagrijnig
        chagrijnige humeurig humeurige klagerig klagerige zeurderig zeurderige afstandelijk afstandelijke
        onbenaderbaar asociaal asociale egoïstisch egoïstische egocentrisch egocentrische lomp lompe grof
        overgevoelig emotioneel opvliegend opvliegende prikkelbaar prikkelbare lichtgeraakt wantrouwig
        wantrouwige oncollegiaal bazig bazige drammerig drammerige betweterig betweterige bits bitse
        snauwerig snauwerige snibbig snibbige kattig kattige pinnig kribbig kribbige sarcastisch
        sarcastische neerbuigend neerbuigende denigrerend denigrerende autoritair autoritaire dwingend
        dwingerig eigengereid eigengereide tegendraads tegendraadse recalcitrant recalcitrante
        weerbarstig dwars nukkig nukkige zuur verongelijkt defensief defensieve zelfingenomen
        zelfgenoegzaam verwaand verwaande pedant pedante bemoeizuchtig onhebbelijk onhebbelijke lomperik
        onbehouwen tactloos tactloze kil kille ongevoelig onsympathiek onaardig
        onuitstaanbaar onaangenaam irritant vervelend horkerig ongemanierd
    """,
    "welke afspraak of datum werd gemist, en wat daarvan het gevolg was": """
        chaotisch chaotische ongeorganiseerd ongeorganiseerde ongestructureerd ongestructureerde
        ongedisciplineerd ongedisciplineerde onbetrouwbaar onbetrouwbare onverantwoordelijk
        onverantwoordelijke wispelturig wispelturige laconiek laconieke onberekenbaar ongrijpbaar
    """,
    "wat er gebeurde of niet gebeurde, en wanneer": """
        onprofessioneel onprofessionele incompetent incompetente onbekwaam onkundig zwak zwakke star starre
        inflexibel inflexibele kinderachtig kinderachtige onvolwassen puberaal lastig moeilijk oneerlijk
        manipulatief manipulatieve ongeschikt ongeduldig ongeduldige verlegen onzeker onzelfstandig
        besluiteloos besluiteloze kleurloos dom onnozel naïef impulsief impulsieve hardleers halsstarrig
        rigide onbuigzaam bangig zweverig wereldvreemd labiel hysterisch theatraal achterbaks achterbakse
        onoprecht berekenend conflictmijdend dwarsligger chaoot zeur luilak betweter lastpak lastpost
        zuurpruim mopperaar slapjanus eenling sloddervos driftkikker onwil controlefreak solist
        stoorzender onruststoker ruziezoeker querulant brombeer angsthaas egoïst dromer roddelaar
        individualist einzelgänger
    """,
}
"""What to write instead → the words that judge a person."""

_OF_WORK_TOO: Final = words("""
    traag trage sloom slome slordig slordige onnauwkeurig onnauwkeurige passief passieve afwachtend
    afwachtende bot botte stug stugge negatief negatieve grof emotioneel zwak zwakke star starre dwingend
    rigide lastig moeilijk onzeker dom kil kille zuur gelaten dwars ongeschikt onhandig onhandige verlegen
    agressief agressieve warrig warrige chaotisch chaotische onbekwaam ongevoelig autoritair
    ongrijpbaar onaangenaam
    irritant vervelend
    ongestructureerd ongestructureerde ondoordacht verstrooid defensief defensieve solist dromer
""")
"""Traits that work, things and moments have too: these need more to be the employee's."""

_VIRTUES: Final = words("""
    communicatief gemotiveerd betrokken proactief flexibel betrouwbaar zorgvuldig nauwkeurig collegiaal
    professioneel enthousiast ondernemend daadkrachtig assertief empathisch klantgericht klantvriendelijk
    resultaatgericht stressbestendig georganiseerd gestructureerd loyaal sociaal vriendelijk beleefd gedreven
    ambitieus leergierig positief serieus volwassen commercieel overtuigend ijverig gedisciplineerd toegewijd
    slim geduldig eerlijk geïnteresseerd coöperatief meewerkend ordelijk netjes punctueel inlevend behulpzaam
    geschikt aardig energiek creatief zelfverzekerd scherp alert dienstbaar
""")
"""Virtues; denied, they judge a person: *niet communicatief genoeg*."""

_QUALITIES: Final = words("""
    motivatie inzet betrokkenheid discipline zelfdiscipline verantwoordelijkheidsgevoel ambitie passie
    enthousiasme drive gedrevenheid empathie inlevingsvermogen loyaliteit collegialiteit werklust lef
    doorzettingsvermogen zelfreflectie zelfkritiek interesse commitment ruggengraat daadkracht eigenaarschap
    urgentiebesef initiatief verantwoordelijkheid respect aanpassingsvermogen teamgeest ijver toewijding
    incasseringsvermogen tact fatsoen zelfkennis bevlogenheid werkplezier verantwoordelijkheidsbesef
    leergierigheid
""")
"""Qualities of a person; missed or called too low, they judge."""

_ATTITUDES: Final = words("""
    houding werkhouding grondhouding attitude mentaliteit werkmentaliteit arbeidsethos werkethos
""")
_INNER: Final = words("""
    karakter persoonlijkheid instelling uitstraling ego temperament luiheid arrogantie slordigheid gemakzucht
    nonchalance onverschilligheid eigenwijsheid koppigheid laksheid botheid humeur humeurigheid passiviteit
    cynisme negativiteit desinteresse chagrijn bemoeizucht betweterigheid perfectionisme eigengereidheid
""")
_BAD: Final = "(?:lastige?|luie?|moeilijke?|slechte?|zwakke?|negatieve?|matige?)"
IDIOMS: Final = phrase_search(
    [
        (
            "zit_in zit_nu zit_nou zit_gewoon aard natuur karakter genen bloed",
            r"(?:dat|het) (?:zit|ligt) (?:\w+ ){0,4}in (?:de|je|jouw) (?:aard|natuur|karakter|genen|bloed)",
            r"(?:dat|het) zit (?:nu eenmaal |nou eenmaal |gewoon )?in je(?=[.,;]|$)",
        ),
        ("zin_in_hebt", r"(?:als je er|waar je) (?:\w+ ){0,2}zin in hebt"),
        ("zit_er", r"(?:het|dat) zit er (?:\w+ ){0,3}niet in"),
        ("onwil", "(?:gewoon|pure|is) onwil"),
        ("kwestie", r"(?:gewoon )?een kwestie van (?:\w+ ){0,2}willen(?: \w+)?"),
        ("grote_mond brutale_mond", r"(?:een|je|jouw) (?:grote|brutale) mond"),
        ("eenmaal", r"zo ben je n(?:u|ou) eenmaal"),
        ("kont kous kop pot", r"een (?:\w+ )?(?:twijfelkont|draaikont|zeurkous|kletskous|stijfkop|zeurpot)"),
        ("in_elkaar", r"je (?:\w+ )?in elkaar (?:zit|steekt)", r"(?:zit|steek) je (?:\w+ )?in elkaar"),
        ("kantjes", r"(?:loopt )?de kantjes (?:er ?van ?af|er ?af)", r"er de kantjes van ?af"),
        ("je_best", r"doet (?:niet|nooit) (?:echt |genoeg )?je best", r"doet je best niet"),
        (
            "geen_zin",
            r"geen zin in (?:je|het|jouw) werk",
            r"(?:je|jij) (?:had|hebt) .. geen (?:enkele )?zin(?:(?: meer)? (?:in|om)\b|(?=[.,;]|$))",
            r"(?:had|heb) (?:je|jij) .. geen (?:enkele )?zin(?:(?: meer)? (?:in|om)\b|(?=[.,;]|$))",
        ),
        ("tegenzin", r"met (?:\w+ )?tegenzin"),
        ("schiet schoot", r"(?:schiet|schoot) (?:je )?.. in de (?:verdediging|weerstand|slachtofferrol)"),
        ("slachtofferrol", "slachtofferrol"),
        (
            "makkelijk",
            r"(?:bent|ben je|was je|denkt|doet|doe je) (?:\w+ )?te (?:ge)?makkelijk (?:met|over)",
        ),
        (
            "niet_de",
            r"(?:bent|ben je) (?:\w+ )?niet de (?:(?:snel|slim|scherp|handig|vriendelijk|net)ste|meest \w+e)",
        ),
        ("alleen_aan", r"denkt (?:\w+ )?alleen aan jezelf"),
        ("te_goed", r"voelt je (?:\w+ )?te goed (?:voor|om)"),
        ("lange_tenen", "lange tenen"),
        ("uit_de_hoogte", r"(?:doet|doe je|deed|reageert|praat|bent|kom je|komt) .. uit de hoogte"),
        ("lontje", r"kort lontje"),
        ("teamspeler", r"(?:geen|slechte) teamspeler"),
        ("doorzetter doener werker", r"(?:geen|niet bepaald een) (?:doorzetter|doener|harde werker)"),
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
        ("als_slachtoffer", "(?:stelt|gedraagt) je .. als (?:een )?slachtoffer"),
        ("negen_tot", "(?:houding|mentaliteit) van negen tot vijf"),
        (
            "interesse schelen",
            r"(?:lijkt|schijnt) je .. niet te interesseren",
            r"(?:interesseert|interesseerde) je .. (?:niet|niets|niks|weinig)(?=[.,;]|$)",
            r"(?:kan|kon) je .. (?:niets|niks|weinig|niet) schelen",
        ),
        ("dwars", r"ligt dwars"),
        ("gewoon_niet", r"(?:wilt?|kunt het) gewoon niet"),
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
            "tegen",
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


INSTEAD: Final = {word: advice for advice, traits in TRAITS.items() for word in traits.split()}
KINDS: Final = {
    "mens": frozenset(INSTEAD) - _OF_WORK_TOO,
    "trek": frozenset(INSTEAD),
    "deugd": _VIRTUES,
    "kwaliteit": _QUALITIES,
    "houding": _ATTITUDES,
    "aard": _INNER,
}
"""Kind → words; of two kinds the first counts."""
_ANY: Final = frozenset().union(*KINDS.values())


def may_judge(text: str, idioms: PhraseSearch = IDIOMS) -> bool:
    """Whether a text has a word or idiom that can judge somebody."""
    return not _ANY.isdisjoint(words_in(text)) or idioms(fold(text)) is not None


LOADED: Final = words("""
    schandalig schandalige belachelijk belachelijke onbegrijpelijk onbegrijpelijke doodleuk doodgemoedereerd
    gemakshalve schaamteloos schaamteloze tenenkrommend tenenkrommende bedroevend bedroevende erbarmelijk
    erbarmelijke abominabel abominabele beschamend beschamende belabberd belabberde domweg botweg glashard
    brutaalweg zogenaamd tigste aanfluiting wanvertoning lachertje prutswerk broddelwerk knoeiwerk
    geflanst flanst flanste afgeraffeld afraffelt afraffelde raffelt raffelde gerommel aangerommeld
    rommelt rommelde geklooi klooit klooide geklooid geprutst prutst prutste geklungeld klungelt klungelde
    gestunteld stuntelt stuntelde lummelt lummelde gelummeld rondgelummeld lanterfant lanterfantte
    gelanterfant aangemodderd moddert modderde gepruts geklungel getreuzel treuzelt treuzelde getreuzeld
    gezeur gezanik gejammer smoes smoesje smoesjes smoezen puinhoop zooitje rommeltje janboel
""")
"""Words that by themselves say what the writer thinks of a fact."""
COLOURS: Final = phrase_search(
    [
        (
            "weer",
            r"(?:al |nu )?weer (?:eens|een keer|een hoop|van hetzelfde)",
            r"alweer (?=te laat|niet|geen|vergeten|verkeerd|fout)",
            r"(?:toch|natuurlijk|uiteraard|helaas|wederom) (?:al)?weer(?= niet| geen| te\b| een)",
            r"(?:natuurlijk|uiteraard|wederom) (?:was|waren|had|bleek) (?:\w+ ){1,3}weer (?:niet|geen|te)",
            r"weer (?:raak|mis|zo ?ver)(?=[.,;!]|$)",
        ),
        (
            "als_altijd als_gewoon als_vanouds als_gebruikelijk zoals_zo",
            r"(?:zo)?als (?:altijd|gewoonlijk|vanouds|gebruikelijk(?= te laat| niet))(?! (?:af|be)gesproken)",
            "zoals zo vaak",
        ),
        ("zoveelste", "(?:voor )?de zoveelste (?:keer|maal)"),
        ("op_keer maar_weer altijd_maar", "keer op keer", "telkens maar weer", "altijd maar (?:weer )?te"),
        (
            "nota_bene niet_waar_zijn moedeloos vervelens te_huilen gek_voor",
            "nota bene|het zal niet waar zijn|om moedeloos van te worden|tot vervelens toe|om te huilen",
            "te gek voor woorden",
        ),
        ("moeilijk_kan", "hoe moeilijk kan het zijn"),
        (
            "iedereen",
            r"(?:dat|zoals) (?:weet|vindt|zegt|ziet)? ?iedereen(?: hier)?(?: weet| vindt| ziet)?(?=[.,;!]|$)",
        ),
        ("nooit", "(?:simpelweg|gewoonweg|echt|werkelijk) nooit|zo goed als nooit"),
        ("zo_ongeveer", "zo ongeveer (?:iedere|elke)"),
        (
            "ongelo ontzettend schrikkelijk vreselijk",
            "(?:ongelofelijk|ongelooflijk|ontzettend|verschrikkelijk|vreselijk) (?:laat|traag|slecht|weinig)",
        ),
        (
            "veel_te véél_te malen_te absurd_te",
            r"(?:veel|véél|vele malen|absurd) te (?:laat|vaak|lang|veel|langzaam|traag|slordig|snel|weinig)",
            r"(?:veel|véél|vele malen|absurd) te (?:gemakkelijk|losjes|laks|kort)",
        ),
        ("laars", r"aan (?:je|jouw|zijn|haar) laars"),
        ("pet_naar franse_slag", "met de pet naar", "met de franse slag"),
        ("potje", r"een potje van"),
        ("achter_de", "achter de (?:broek|vodden)"),
        ("elkaar", r"in elkaar (?:gedraaid|gestampt|geknutseld|gefrutseld)"),
        (
            "mooi_zitten stikken barsten",
            r"(?:laat|liet|lieten|laten) .. (?:mooi zitten|stikken|barsten)",
            r"(?:mooi zitten|stikken|barsten) (?:laat|liet|gelaten|laten)",
        ),
        (
            "moeite",
            r"niet eens de moeite",
            r"(?:nam|neemt|neem|deed|doet|doe) .. (?:de moeite niet|niet de moeite|geen(?: enkele)? moeite)",
            r"(?:niet de|geen(?: enkele)?) moeite (?:genomen|gedaan|neemt|doet|nam|deed)",
            "de moeite niet (?:genomen|waard gevonden)",
        ),
        (
            "nodig",
            r"(?:je|jij) (?:vond|vindt|achtte) het .. niet .. nodig",
            r"(?:vond|vind|achtte) (?:je|jij) het .. niet .. nodig",
        ),
        ("blozen", "zonder (?:blikken of )?blozen"),
        (
            "ergernis frustratie verbazing teleurstelling wanhoop",
            r"tot (?:\w+ ){0,3}(?:ergernis|frustratie|verbazing|teleurstelling|wanhoop)",
        ),
        ("presteer bestond flikte", r"(?:presteerde|presteert|bestond|flikte) (?:je |jij )?het (?:\w+ )?om"),
        (
            "alsof",
            r"alsof (?:je|jouw) neus",
            r"alsof (?:het|er) (?:\w+ )?(?:niets|niks|de (?:normaal|gewoon)ste)",
        ),
        (
            "niet_eens",
            r"(?<!het )niet eens (?!geworden)(?=(?:de|het|een|je|terug|meer|even|(?:ge|ver)\w+[dtn])\b)",
        ),
        ("tijd_uit", r"(?:zat|zit) (?:je )?(?:je|jouw) tijd uit"),
        ("maar_wat", r"(?:doet|deed|doe|hangt|hing|hang|rommelt) .. maar wat(?=[.,;]|$| aan| rond| raak)"),
        ("alle_peil alle_kritiek", "(?:beneden|onder) alle (?:peil|kritiek)"),
        ("nergens", r"(?:leek|lijkt|sloeg|slaat) (?:\w+ )?nergens (?:naar|op)"),
        ("treurig triest", "(?:treurig|triest) (?:dat|hoe|om)"),
        ("moeten_w moet_ik", r"hoe (?:vaak|lang) (?:moeten|moet) (?:we|wij|ik)"),
        ("eeuwen", r"eeuwen (?:over|geduurd|op)"),
        ("dooie elfendertigst", r"op (?:je|jouw) (?:dooie gemak|dooie akkertje|elfendertigst)"),
        ("verandering", r"voor de verandering(?: eens)?(?! (?:van|in))"),
        (
            "gewend kennen",
            r"zoals (?:we|wij|ik|iedereen) (?:dat )?(?:\w+ )?van (?:je|jou) (?:\w+ )?(?:gewend|kennen)",
            r"(?:dat|zo) (?:zijn|kennen) (?:we|wij) (?:dat )?(?:\w+ )?van (?:je|jou) (?:gewend|kennen)?",
        ),
    ]
)
"""Turns of phrase that do so."""
REPORTED: Final = (
    r"(?i)\b(?:klant|cliënt|patiënt|gast|bezoeker|ouder|leerling|bewoner|student|leverancier)\w*\b.{0,200}"
    r"\b(?:zei|zeiden|schreef|schreven|meldden?|klaagden?|noemden?|vond|vonden|gaf|gaven)\b"
)
"""What others said about the work is a fact."""
