"""Privacy: private life, which may not be recorded in a plan (V06)."""

from collections.abc import Iterator
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.likeness import alike
from spvgen.rules.privacy.health_terms import can_tell
from spvgen.rules.privacy.spoken_of import is_label, is_personal, of_the_employee, people_in, worth_a_look
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import has_part, parts, role_lookup, words
from spvgen.rules.reading.slips import as_it_is_meant
from spvgen.rules.reading.texts import Texts, has_word, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import split_words


def prive_omstandigheid(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat iets over iemands privéleven in het plan.

    Wat er thuis speelt, zoals een scheiding, geldzorgen, rouw of mantelzorg, is van de medewerker zelf. Dat
    geldt ook voor geloof, afkomst, seksuele voorkeur, een strafblad of straf, een kerk of moskee, en wat
    iemand stemt of het lidmaatschap van een partij of vakbond. Schrijf ook niets over het gezin (‘als
    kostwinner’, ‘je oppas’), iemands leeftijd, een verhuizing of een rechtszaak. Voor het plan is alleen
    nodig of er iets meespeelt, en wat daarbij helpt: een ander rooster, een dag minder, later beginnen. Zo
    kan iedereen de afspraak lezen en weet alleen wie het aangaat de reden.

    Vertelt de medewerker er zelf over, dan is dat een goede aanleiding voor hulp. Schrijf ook dan de
    afspraak op, en niet wat er speelt. De melding laat nooit zien wat er staat.

    Bron: het artikel over het verbeterplan (houd rekening met persoonlijke omstandigheden); de AVG: leg niet
    meer vast dan voor het doel nodig is.

    Fout:
        aanleiding:
          omschrijving: >-
            In het vierde kwartaal haalde je 61% van je quotum. Je hebt thuis veel aan je hoofd.

    Goed:
        oorzaken:
          - categorie: omstandigheden
            speelt_mee: ja
            aanpak: Je begint op dinsdag en donderdag om 10:00 uur, tot en met 26 juni 2026.
    """
    texts = as_it_is_meant(texts)
    people = people_in(texts)
    texts = of_the_employee(texts, people)
    soort = texts.values.get(("soort",), "verbeterplan")
    ages = dict(_with_ages(texts))
    of_home = texts.with_word(_of_home) + texts.with_part(_HOME_PARTS)
    for path, written in worth_a_look((dict(of_home) | ages).items(), people):
        personal = is_personal(path)
        about = people._replace(cares=people.cares and not personal)
        text = _by_title(written) if personal and not people.cares else written
        told = path in ages or _is_told(text, about, personal)
        seems = not told and soort == "verbeterplan" and has_word(text, _by_itself) and _seems(text)
        if (told or seems) and not _is_told_already(path, text, about, soort):
            # only for what is found
            from spvgen.rules.privacy import private_advice

            certain = path in ages or _is_certain(text, about)
            protected = path in ages or _is_protected(text, about)
            hint = private_advice.PROTECTED if protected else private_advice.WHAT_HELPS
            if soort != "verbeterplan":
                hint = private_advice.FOR_THE_WORK
            elif path[-1:] == ("zienswijze",):
                hint = private_advice.OWN_WORDS
            message = private_advice.SEEMS_PRIVATE if seems else private_advice.OF_PRIVATE_LIFE
            yield Hit(path, message, hint, certain=certain and told)


_TITLES: Final = parts("mevr mw_ mw. meneer mijnheer heer_ dhr")


def _by_title(text: str) -> str:
    """A text on causes, in which the employee can stand by surname."""
    if not has_part(text.lower(), _TITLES):
        return text
    from spvgen.rules.privacy.addressed import by_title  # only for a text that may tell

    return by_title(text)


def _seems(text: str) -> bool:
    if not alike("V06", text):
        return False
    from spvgen.rules.privacy.at_work import seems_private  # only for what is alike

    return seems_private(text, _by_itself)


def _is_told(text: str, about: People, personal: bool) -> bool:
    """Whether a text tells of private life, in a clause or by what comes together in a sentence."""
    from spvgen.rules.privacy.private_together import shows, tells_together

    for read in _readings(text, about):
        if has_word(read, _in_clauses):
            from spvgen.rules.privacy.private_life import tells_private_life  # only for a text that may tell

            if tells_private_life(read, about, personal):
                return True
        if tells_together(read) or shows(read):
            return True
    return _is_special(text, about)


def _readings(text: str, about: People) -> list[str]:
    """The text, and as it reads where it says *je* for the employee's name, or for that of a colleague."""
    from spvgen.rules.privacy.addressed import SOMEBODY, as_addressed
    from spvgen.rules.reading.first_names import FIRST_NAMES

    read = [text, as_addressed(text, about)]
    named = words_in(text) & FIRST_NAMES - about.employee
    if SOMEBODY in text or any(name.capitalize() in text for name in named):  # *elke* is a name as well
        read.append(as_addressed(text, about, anybody=True))
    return list(dict.fromkeys(read))


def _is_special(text: str, about: People) -> bool:
    """Whether a text says of anybody at work what the law protects most."""
    if not has_word(text, _outright):
        return False
    from spvgen.rules.privacy.addressed import as_addressed
    from spvgen.rules.privacy.special import tells_special

    return tells_special(as_addressed(text, about, anybody=True))


def _is_certain(text: str, about: People) -> bool:
    from spvgen.rules.privacy.private_life import is_protected
    from spvgen.rules.privacy.private_together import shows

    read = _readings(text, about)
    return _is_special(text, about) or any(map(is_protected, read)) or any(map(shows, read))


def _is_protected(text: str, about: People) -> bool:
    from spvgen.rules.privacy.private_life import is_protected
    from spvgen.rules.privacy.private_together import shows_protected, tells_protected

    asked = (is_protected, tells_protected, shows_protected)
    return _is_special(text, about) or any(one(read) for read in _readings(text, about) for one in asked)


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
_MEETING: Final = r"""
    verloving jongste oudste vastenmaand vastentijd schuldeisers relatietherapeut belastingschuld
    studieschuld schuldenlast gezinsuitbreiding vaderschap moederschap dominee pastoor imam rabbijn
    parochie suikerfeest offerfeest sjabbat sabbat geloofsovertuiging kerkdienst kostwinner trouwt trouwde
    getrouwd bruiloft verloofde? (?:gerechts)?deurwaarder incassobureau bewindvoerder bewind
    huurachterstand alimentatie voorschot gokt? gokken voedselbank bijstand rood rechtbank politie verhoor
    taakstraf celstraf cel reclassering veroordeling veroordeeld verblijfsvergunning inburgering
    asielprocedure naturalisatie demonstratie betoging kieslijst kandidatuur raadslid statenlid dakloos
    dakloosheid kast buren (?:boven|onder)buren buurman hond kat poes paard huisdier puppy oppas gastouder
    crèche gezin tante oom neef nicht zwager schoonzus kaderwerk kaderlid opvanghuis huis (?:huur)?woning
    woonruimte onderdak mannen vrouwen samenwonen samenwoont samenleeft inkomen verdient gevangenis\w*
    justitie \w+verbod hoorzitting zitting dagvaarding rechtszaak voorarrest hechtenis vastzat vastgezeten
    enkelband betalingsachterstand(?:en)? afbetalingen aflossingen breuk stief\w+ kleinkind(?:eren)?
    kleinzoon kleindochter peuter puber co-ouder(?:schap)? liefdes\w+ burenruzie kraamtijd relatietherapie
    erfenis schoonfamilie voordeur geweld appartement flat koophuis financiën geldzaken rondkomt logeert
    vrienden budget(?:coach|coaching|beheer) gelovig bekeerde? jehova\w* hadj bedevaart varkensvlees halal
    bid bidden gebeden gebedstijd(?:en)? achtergrond wortels cultuur roots komaf opvoeding opgevoed
    opgegroeid accent herkomst migratieachtergrond moedertaal transitie geloofsgemeenschap statushouder
    asielzoeker vluchteling verhuisde? verhuist verhuizing familie(?:leden)? kinderopvang
    partijbijeenkomst (?:geboorte|thuis)land voorkomen politierechter gekocht gereformeerde boeddhist
    lesbienne trans(?:vrouw|man|persoon) marokko turkije suriname polen syrië eritrea somalië afghanistan
    irak iran oekraïne rusland roemenië bulgarije indonesië ghana nigeria kaapverdië curaçao aruba china
    pakistan india vietnam brazilië colombia ethiopië soedan egypte tunesië algerije servië bosnië kosovo
    albanië portugal spanje italië griekenland hongarije armenië georgië jemen libië
"""
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
    incassobrief woonplek daklozenopvang kleinste consultatiebureau jeugdzorg
"""
_SIGNS: Final = """
    dreumes zuigeling pasgeborene tweeling regeling bezoekregeling zorgregeling gemeenteleden moskeebestuur
    vasten vastte koran gebedskleed gebedskleedje rozenkrans gebedsmat achterstand achterstanden woningbouw
    voorschieten voorgeschoten schieten energierekening gasrekening boodschappen zorgpremie rekeningen
    aanmaning aanmaningen stroomrekening betalingsregeling afbetalingsregeling schuldhulpverlener failliet
    ring trouwring koffer koffers weekendtas reistas slaapzak matras luchtbed verlies gemis verloren verloor
    kwijtgeraakt kwijt ontvallen detentieverleden reclasseringsbegeleider reclasseringswerker strafrechtelijke
    politierechter kantonrechter vastgezeten gestemd stemhokje kieshokje hokje raadsverkiezingen
    sterfgeval sterfdag rijontzegging huurkamer rouwkaart rouwadvertentie dood sterven verhuisverlof
    verliefd echtelijke noodwoning maandloon vakantiegeld wethouder kamerlid bajes
    vakantiehuisje vakantiepark antikraak caravan camping chalet stacaravan wisselwoning geflyer
    fractievoorzitter raadswerk wilders baudet wegbrengen wegbrengt wegbracht gezeten staking
    stakingsdag benzine koster organist misdienaar collectant fnv-lid cnv-lid
    bondslid vakbondslid demonstraties millennial millennials babyboomer boomer fanfare harmonie
    toneelvereniging schutterij scouting koor toneelclub woonsituatie recherche maandsalaris bidden mis
    oudere kamer condoleance rouw zittingsdag zittingsdagen salaris loon ophalen kerkelijke evangelische
    kamerverkiezingen verkiezingen gemeenteraadsverkiezingen stembus linkse rechtse extreme spandoek
    klimaatblokkade wegblokkade snelwegblokkade boerenprotest boerenprotesten gemeenteraad thuisfront lenen
    leent geleend schuld veertiger vijftiger zestiger huurachterstand
    hypotheekachterstand familierechter kinderrechter familierechtbank kist incassobureaus mediator advocaat
    abortus euthanasie raadslidmaatschap statenlidmaatschap
"""
_SPECIAL: Final = """
    ouderling diaken diacones kerkenraad kerkkoor moskeebestuur pesach chanoeka poerim holi diwali divali
    jodin joodse protestant protestants hervormd boeddhistisch atheïst atheïstisch agnost sikh soenniet
    sjiiet aleviet evangelisch orthodox mormoon ongelovig getuige lesbo bi panseksueel aseksueel trans
    non-binair nonbinair non-binaire queer genderqueer genderfluïd genderfluïde intersekse gay lhbti
    lhbti'er lhbtiq kleur marokkaans turks surinaams antilliaans syrisch afghaans somalisch eritrees
    oekraïens russisch bulgaars roemeens indonesisch moluks iraans iraaks koerdisch afrikaans ghanees
    nigeriaans braziliaans arabisch pools chinees indiaas pakistaans armeens georgisch kaapverdisch
    curaçaos joegoslavisch bosnisch servisch albanees tunesisch algerijns egyptisch ethiopisch soedanees
    vietnamees marokkaan marokkaanse turk turkse surinamer surinaamse antilliaan antilliaanse syriër
    syrische afghaan afghaanse somaliër somalische eritreeër oekraïner oekraïense russin bulgaar bulgaarse
    roemeen roemeense molukker iraniër irakees koerd ghanese nigeriaan arabier pool poolse pakistaan
    migrant allochtoon vvd pvv cda d66 pvda groenlinks sp sgp fvd bbb nsc pvdd christenunie 50plus ja21
    bij1 boerburgerbeweging denk volt vog verdacht omtrent forum
"""
_of_home: Final = role_lookup(
    {"home": _AT_HOME, "meeting": _MEETING, "matter": f"{_MATTERS} {_SIGNS}", "special": _SPECIAL}
)
"""Whether a word is one of those without which no text tells of private life, and if so of which."""


_HOME_PARTS: Final = parts("""
    rond_te_komen alleen_opvoedt alleen_bent bent_weer_alleen alleen_voor_de alleen_komen bij_jullie
    jullie_thuis speelt_bij_je speelt_in_je nacht_stappen weekend_stappen het_stappen jullie_uit geld_van_co
    je_uit_elkaar
    leent_geld geld_bij_co persoonlijke_sores persoonlijke_problemen persoonlijke_lening grote_familie
    loon_vooruit salaris_vooruit slaapt_in_je_auto slaapt_nu_in_je_auto geen_hand_geeft geen_handen_geeft
    uit_school naar_school langs_school langs_de_school
    dagen_dat_je week_dat_je weken_dat_je dat_je_de_kinderen even_weken om_de_week weken_waarin te_oud te_jong
    de_jongste zo_jong dagje_ouder jaren_gaan jaren_beginnen jongere_garde jonge_garde op_leeftijd
    buiten_het_werk
    buiten_je_werk buiten_werk naast_het_werk handen_vol van_deze_baan van_je_baan van_die_baan van_dit_loon
    van_je_loon van_dit_inkomen van_je_inkomen van_je_salaris met_haar_weer met_hem_weer niet_meer_samen
    twee_adressen twee_huizen gevangen_gezeten kandidaat_voor_de niet_meer_is
    ze_bij_jou ze_bij_je weer_alleen je_ze_hebt eentje_voor_staat met_z'n huis_zo_leeg huis_nu_zo net_gekocht
    pas_gekocht privé_zo thuis_zo privé_te_veel de_reclassering
    bent_aangehouden werd_je_aangehouden je_werd_aangehouden je_maat_ je_beste_maat_
""")
"""The same in phrases of plain words."""


def _with_ages(texts: Texts) -> Iterator[tuple[NodePath, str]]:
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


def _outright(word: str) -> bool:
    """Whether a word can be one of what the law protects most, said in so many words."""
    special = _of_home(word) == "special" or word in _OUTRIGHT
    return special or word.startswith(("homo", "moslim", "hindoe", "jehova"))


def _in_clauses(word: str) -> bool:
    return _of_home(word) == "home"


def _by_itself(word: str) -> bool:
    """Whether a word is seldom about work, so that what the text is like can count."""
    return _of_home(word) in ("home", "meeting")


def _is_told_already(path: NodePath, text: str, people: People, soort: str) -> bool:
    """Whether a rule of more weight tells of this text: V01 of health, V05 of one member of a group."""
    from spvgen.rules.privacy.health import Tie, health_tie  # only for what is found

    if health_tie(text, people, personal=is_personal(path)) is Tie.EMPLOYEE:
        return True
    if soort != "stap-rapportage":
        return False
    # The report of a group has read it already.
    from spvgen.rules.privacy.recognisable import told_of_oneself, traces_in

    return bool(traces_in(text) or told_of_oneself(text))


def label_may_tell(path: NodePath, text: str) -> bool:
    """Whether a label, which by itself tells nothing, has a word that may tell of health or of home."""
    return is_label(path, text) and (has_word(text, can_tell) or has_word(text, _of_home))
