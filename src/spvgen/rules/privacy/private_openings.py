"""The words without which no text tells of private life: only a text with one of these is read (V06)."""

from collections.abc import Iterator
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.reading.patterns import parts, role_lookup, words
from spvgen.rules.reading.texts import Texts
from spvgen.wording.tokens import split_words

NATIONS: Final = """
    marokkaans turks surinaams antilliaans syrisch afghaans somalisch eritrees oekraïens russisch bulgaars
    roemeens indonesisch moluks iraans iraaks koerdisch afrikaans ghanees nigeriaans braziliaans arabisch
    pools chinees indiaas pakistaans armeens georgisch kaapverdisch curaçaos joegoslavisch bosnisch servisch
    albanees tunesisch algerijns egyptisch ethiopisch soedanees vietnamees
"""
NATIONALS: Final = """
    marokkaan marokkaanse turk turkse surinamer surinaamse antilliaan antilliaanse syriër syrische afghaan
    afghaanse somaliër somalische eritreeër oekraïner oekraïense russin bulgaar bulgaarse roemeen roemeense
    molukker iraniër irakees koerd ghanese nigeriaan arabier pool poolse pakistaan migrant allochtoon
"""
COUNTRIES: Final = """
    marokko turkije suriname polen syrië eritrea somalië afghanistan irak iran oekraïne rusland roemenië
    bulgarije indonesië ghana nigeria kaapverdië curaçao aruba china pakistan india vietnam brazilië
    colombia ethiopië soedan egypte tunesië algerije servië bosnië kosovo albanië portugal spanje italië
    griekenland hongarije armenië georgië jemen libië
"""
"""Where somebody is from."""

_AT_HOME: Final = r"""
    (?:ge|echt|vecht)?scheid[\w'-]* mantelzorg[\w'-]* rouwt? rouwproces rouwverwerking
    schuld(?:en|sanering) schuldhulp[\w'-]* gokschulden beslag loonbeslag (?:kinder|zwangerschaps)wens
    thuis[\w'-]* priv[ée][\w'-]* (?:familie|gezins)(?:zorgen|situatie)
    (?:familie|gezins|relatie)-?(?:gedoe|perikelen|ellende|toestanden|misère|problemen|zorgen)
    (?:familie|gezins)(?:pro|omst)[\w'-]* relatie(?:breuk|crisis)? relatiepro[\w'-]* huwelijk[\w'-]*
    hypotheek (?:geld)?zorgen geldpro[\w'-]* weduw[\w'-]* adoptie faillissement detentie strafzaak
    verslaving voogdij omgangs[\w'-]* huisuitzetting alleenstaande? man vrouw echtgenot?e echtgenoot
    partner ex vriend(?:in)? baby tweeling oma opa (?:klein|pleeg)?kind(?:eren)?
    (?:schoon|stief)?(?:moeder|vader|ouders?|zoon|dochter)(?:s|tje)? zus(?:je)? broer(?:tje)? vakbond\w*
    bond fnv cnv moskee kerk synagoge \w*gebed bidt ramadan huur lasten homo\w* lesbisch biseksueel
    transgender moslim\w* islamitisch christen christelijk joods? katholiek gereformeerd hindoe\w* afkomst
    nationaliteit geaardheid geloof godsdienst etniciteit huidskleur strafblad politieke seksuele partij
    hoofddoek keppel\w* niqab tulband geboren gevlucht leeftijd oud jong \w*tigste veertig vijftig zestig
    weg kroeg drank fles drink drinkt
"""
"""For ``private_life``, which reads clauses; seldom about work, so that likeness counts as well."""
_MEETING: Final = rf"""
    {COUNTRIES}
    verloving jongste oudste vastenmaand vastentijd schuldeisers relatietherapeut belastingschuld
    studieschuld schuldenlast gezinsuitbreiding vaderschap moederschap dominee pastoor imam rabbijn parochie
    suikerfeest offerfeest sjabbat sabbat geloofsovertuiging kerkdienst kostwinner trouwt trouwde getrouwd
    bruiloft verloofde? (?:gerechts)?deurwaarder incassobureau bewindvoerder bewind huurachterstand
    alimentatie voorschot gokt? gokken voedselbank bijstand rood rechtbank politie verhoor taakstraf
    celstraf cel reclassering veroordeling veroordeeld verblijfsvergunning inburgering asielprocedure
    naturalisatie demonstratie betoging kieslijst kandidatuur raadslid statenlid dakloos dakloosheid kast
    buren (?:boven|onder)buren buurman hond kat poes paard huisdier puppy oppas gastouder crèche gezin tante
    oom neef nicht zwager schoonzus kaderwerk kaderlid opvanghuis huis (?:huur)?woning woonruimte onderdak
    mannen vrouwen samenwonen samenwoont samenleeft inkomen verdient gevangenis\w* justitie \w+verbod
    hoorzitting zitting dagvaarding rechtszaak voorarrest hechtenis vastzat vastgezeten enkelband
    betalingsachterstand(?:en)? afbetalingen aflossingen breuk stief\w+ kleinkind(?:eren)? kleinzoon
    kleindochter peuter puber co-ouder(?:schap)? liefdes\w+ burenruzie kraamtijd relatietherapie erfenis
    schoonfamilie voordeur geweld appartement flat koophuis financiën geldzaken rondkomt logeert vrienden
    budget(?:coach|coaching|beheer) gelovig bekeerde? jehova\w* hadj bedevaart varkensvlees halal bid bidden
    gebeden gebedstijd(?:en)? achtergrond wortels cultuur roots komaf opvoeding opgevoed opgegroeid accent
    herkomst migratieachtergrond moedertaal transitie geloofsgemeenschap statushouder asielzoeker
    vluchteling verhuisde? verhuist verhuizing familie(?:leden)? kinderopvang partijbijeenkomst
    (?:geboorte|thuis)land voorkomen politierechter gekocht gereformeerde boeddhist lesbienne
    trans(?:vrouw|man|persoon)
"""
"""For the rows of ``private_together`` itself; seldom about work as well."""
_MATTERS: Final = """
    ontmoet studie vrijwilliger vrijwilligerswerk voetbalt hockeyt traint studeert clubje gelovige
    stakingsdagen politiek geld kids jongens meiden meisjes tieners pubers kleuter maten vriendenkring
    huishouden verjaardag begrafenis uitvaart crematie rouwdienst afscheid gecondoleerd condoleances
    overlijden kleinkindje kindje kleintje ouderschap bruid bruidegom zieke verslaafde vlam liefde
    verliefd single vrijgezel verkering trouwerij trouwdag jullie samenlevingscontract trouwen huishoudens
    date datingapp dating minnaar minnares affaire eenoudergezin alleenverdiener tweeverdiener huismoeder
    huisvrouw huisman levensfase opvoedt grote broers zussen pleegzoon pleegdochter petekind huisbaas
    vrijgezellenfeest familiekring kinderbescherming nalatenschap erfeniskwestie erfenisruzie krap
    roodstand gokschuld gokverleden gokgedrag lening betalingsregeling schuldsaneringstraject
    schuldregeling deurwaarders schuldeiser eindjes huishoudboekje budgetcursus uitkering bijbaan
    bijbaantje werkstraf vonnis verdachte veroordeelt veroordelen politiebureau rechter
    reclasseringsambtenaar strafrechter snelheidsovertreding vechtpartij rijbewijs rijontzegging
    alcoholslot werkvergunning tewerkstellingsvergunning ind asielaanvraag gezinshereniging paspoort
    urgentieverklaring bijbel koran zondagsrust kruisje geloofsgenoten pastor ouderling kerkenraad
    communie moskeedienst priester gemeenteraadslid actiegroep demonstreren stemt voorzitterschap
    lidmaatschap bondsbestuurder bso opvang huiselijke sores persoonlijke speelt jeugd kindertijd uitgaan
    vriendengroep stappen gamen gamet voetbalclub carnavalsvereniging motorclub volleybal voetbal hockey
    marathontraining bandje webshop hobby sportschool café feesten feestje feestjes feestvieren
    vakantiehuis ouderlijk komen alleen huilbaby kringen vandaan dak overhoudt verpleeghuis
    verzorgingshuis enige gezinsleven ex-man ex-vrouw ex-partner ex-vriend ex-vriendin woningnood
    geldtekort bekering kerkgang kerkbezoek moskeebezoek gemeenteleden vluchtverhaal genderidentiteit
    coming-out partijlidmaatschap puberzoon puberdochter voogdijzaak voogdijzitting gokverslaving
    hypotheekschuld leningen verbouwing dakloze casino nichtje schoonzusje buurvrouw peetoom konijn
    verhuizen huurhuis tempel bijbelstudie bondsraad verblijfsstatus inburgeringsexamen lanka protestmars
    klimaatmars zwangerschap trouwambtenaar adoptieprocedure zorgtoeslag peuterspeelzaal kinderdagverblijf
    schoolplein schooltijden schooltijd huurtoeslag generatie levenservaring datingleven incassobrieven
    incassobrief woonplek daklozenopvang kleinste consultatiebureau jeugdzorg tweelingzus tweelingbroer
    ochtendmisselijkheid ooievaar uitgerekend condoleren condoleer gebedsdienst letselschadeadvocaat
"""
"""For ``private_matters``."""
_SIGNS: Final = """
    coming coming-out vvd'er pvv'er d66'er cda'er pvda'er trouwring ring failliet schuldhulp
    afbetalingsregeling zittingsdag zittingsdagen recherche verkiezingen
    stemhokje kieshokje raadsverkiezingen kamerverkiezingen gemeenteraadsverkiezingen stembus geloofsgenoten
    dreumes zuigeling pasgeborene tweeling gemeenteleden moskeebestuur vasten vastte koran gebedskleed
    gebedskleedje rozenkrans gebedsmat achterstand achterstanden voorschieten voorgeschoten schieten
    energierekening gasrekening boodschappen zorgpremie rekeningen aanmaning aanmaningen stroomrekening
    betalingsregeling schuldhulpverlener verlies gemis verloren verloor kwijtgeraakt kwijt ontvallen
    detentieverleden reclasseringsbegeleider reclasseringswerker strafrechtelijke politierechter
    kantonrechter vastgezeten gestemd sterfgeval sterfdag rijontzegging rouwkaart rouwadvertentie dood
    sterven verhuisverlof verliefd echtelijke noodwoning maandloon vakantiegeld wethouder kamerlid bajes
    vakantiehuisje vakantiepark antikraak caravan camping chalet stacaravan wisselwoning geflyer
    fractievoorzitter raadswerk wilders baudet gezeten staking stakingsdag benzine fnv-lid cnv-lid bondslid
    vakbondslid millennial millennials babyboomer boomer woonsituatie maandsalaris bidden mis oudere kamer
    condoleance rouw salaris loon ophalen kerkelijke evangelische linkse rechtse extreme spandoek
    klimaatblokkade wegblokkade snelwegblokkade boerenprotest boerenprotesten gemeenteraad thuisfront lenen
    leent geleend schuld veertiger vijftiger zestiger huurachterstand hypotheekachterstand raadslidmaatschap
    statenlidmaatschap
"""
"""For ``private_signs``."""
_SPECIAL: Final = f"""
    {NATIONS} {NATIONALS}
    ouderling diaken diacones kerkenraad kerkkoor moskeebestuur pesach chanoeka poerim holi diwali divali
    jodin joodse protestant protestants hervormd boeddhistisch atheïst atheïstisch agnost sikh soenniet
    sjiiet aleviet evangelisch orthodox mormoon ongelovig getuige lesbo bi panseksueel aseksueel trans
    non-binair nonbinair non-binaire queer genderqueer genderfluïd genderfluïde intersekse gay lhbti
    lhbti'er lhbtiq kleur vvd pvv cda d66 pvda groenlinks sp sgp fvd bbb nsc pvdd christenunie 50plus ja21
    bij1 boerburgerbeweging denk volt vog verdacht omtrent forum
"""
"""For ``special``: what the law protects, said of anybody at work."""
of_home: Final = role_lookup(
    {"home": _AT_HOME, "meeting": _MEETING, "matter": f"{_MATTERS} {_SIGNS}", "special": _SPECIAL}
)
"""Whether a word is one of those without which no text tells of private life, and if so of which."""


HOME_PARTS: Final = parts("""
    rond_te_komen alleen_opvoedt alleen_bent bent_weer_alleen alleen_voor_de alleen_komen bij_jullie
    jullie_thuis speelt_bij_je speelt_in_je nacht_stappen weekend_stappen het_stappen jullie_uit geld_van_co
    je_uit_elkaar leent_geld geld_bij_co persoonlijke_sores persoonlijke_problemen persoonlijke_lening
    grote_familie loon_vooruit salaris_vooruit slaapt_in_je_auto slaapt_nu_in_je_auto geen_hand_geeft
    geen_handen_geeft uit_school naar_school langs_school langs_de_school dagen_dat_je week_dat_je
    weken_dat_je even_weken om_de_week weken_waarin te_oud de_jongste zo_jong dagje_ouder jaren_gaan
    jaren_beginnen jongere_garde jonge_garde op_leeftijd handen_vol van_deze_baan van_je_baan van_die_baan
    van_dit_loon van_je_loon van_dit_inkomen van_je_inkomen van_je_salaris kandidaat_voor_de niet_meer_is
    weer_alleen niet_meer_samen buiten_het_werk buiten_je_werk buiten_werk naast_het_werk privé_zo thuis_zo
    privé_te_veel thuis_te_veel
    bent_aangehouden werd_je_aangehouden je_werd_aangehouden je_maat_ je_beste_maat_
""")
"""The same in phrases of plain words."""


def with_ages(texts: Texts) -> Iterator[tuple[NodePath, str]]:
    """The texts that tell how old the employee is."""
    for path, text in texts.with_word(_AGES.__contains__):
        said = list(split_words(text))
        at_ages = (at for at, word in enumerate(said) if word in _AGES)
        if any(said[at - 1] in _BEFORE_AGE or said[at - 2] in _SOMEBODY for at in at_ages if at):
            from spvgen.rules.privacy.private_age import tells_age  # only for a text that may tell

            if tells_age(text):
                yield path, text


_BEFORE_AGE: Final = words("""
    van de je jouw uw mijn haar zijn ben bent wordt word werd maar bijna als begin midden eind met pas
    inmiddels jaar
""")
_SOMEBODY: Final = words("iemand vrouw man medewerker medewerkster werknemer in ben bent")
_AGES: Final = (
    words("""
    aow aow-leeftijd pensioen vroegpensioen pensionering pensioenleeftijd pensioendatum twintig dertig veertig
    vijftig zestig twintiger dertiger veertiger vijftiger zestiger vijftigplusser zestigplusser
""")
    | {f"{years}{end}" for years in range(15, 80) for end in ("", "e", "ste", "-jarige", "-plusser")}
    | {str(year) for year in range(1945, 2009)}
)
"""*58*, *58e*, *58-jarige*, a year of birth, or words for it."""


_OUTRIGHT: Final = words("""
    lesbisch biseksueel transgender islamitisch christen christelijk jood joods katholiek gereformeerd
    transitie moslima lesbienne boeddhist gelovig taakstraf werkstraf celstraf gevangenisstraf strafblad
    verdachte vluchteling asielzoeker statushouder partij politieke transvrouw transman transpersoon
    gereformeerde
""")


def outright(word: str) -> bool:
    """Whether a word can be one of what the law protects most, said in so many words."""
    special = of_home(word) == "special" or word in _OUTRIGHT
    return special or word.startswith(("homo", "moslim", "hindoe", "jehova"))


def in_clauses(word: str) -> bool:
    """Whether a word opens the reading by clauses (``private_life``)."""
    return of_home(word) == "home"


def by_itself(word: str) -> bool:
    """Whether a word is seldom about work, so that what the text is like can count."""
    return of_home(word) in ("home", "meeting")
