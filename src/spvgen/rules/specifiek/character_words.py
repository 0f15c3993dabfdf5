"""How Dutch judges a person and colours a fact: words as data rows (S06).

Words that as well describe work or a fact are left out: *actief, zelfstandig, verantwoordelijk, bereikbaar*.
"""

from typing import Final

from spvgen.rules.reading.patterns import words
from spvgen.rules.specifiek.character_traits import PERSONS, advised, inflected

_OF_WORK_TOO: Final = words("""
    traag sloom slordig onnauwkeurig passief afwachtend bot stug negatief grof emotioneel zwak star dwingend
    rigide lastig moeilijk onzeker dom kil zuur gelaten dwars ongeschikt onhandig verlegen agressief warrig
    chaotisch onbekwaam ongevoelig autoritair ongrijpbaar onaangenaam irritant vervelend ongestructureerd
    ondoordacht verstrooid defensief solist dromer volger remmer oppervlakkig rommelig geïrriteerd afwijzend
    koel ongeregeld grillig slap schuw venijnig vinnig hatelijk spottend schamper eigenzinnig afgunstig
    amateuristisch ongeloofwaardig klager diva overheersend driftig ijdel sluw stiekem slaapkop meeloper
    explosief suf duf loom gezapig ingeslapen vastgeroest inactief zielloos krachteloos flodderig ondegelijk
    onkritisch hyper onsystematisch onmethodisch houterig onverzorgd gesloten bitter vals cru ijzig stroef
    ongepolijst ongeremd hoogdravend verzuurd uitdagend provocerend kwetsend confronterend luidruchtig
    lawaaierig kinderlijk terughoudend teruggetrokken onredelijk onaangepast stekelig sneu flauw raar vreemd
    maf eigenaardig ordinair vulgair onfris onproductief inefficiënt incoherent hulpeloos onmachtig
    middelmatig ondermaats onbeduidend excentriek angstig stom corrupt wazig onnavolgbaar irrationeel
    onethisch simplistisch veranderlijk wisselvallig instabiel onstabiel planloos stuurloos ontrouw
    onbestendig onordelijk onsolide ondoorgrondelijk ontoegankelijk laf verwend introvert kleinburgerlijk
    schijnheilig dwangmatig theatraal humorloos kwaadaardig opruiend intimiderend seksistisch overmoedig
    onvoorzichtig energieloos ambitieloos ideeënloos fantasieloos visieloos bloedeloos kleurloos
    perfectionistisch hannes muts klier krabber knutselaar amateur verliezer schreeuwer toneelspeler
    uitsteller dictator nerd bureaucraat pias prinses tobber piekeraar groentje slons knoeier prutser
    klungel etter eikel lummel zeur speelbal stijve opgever afhaker profiteur parasiet treuzelaar rommelaar
    fladderaar grapjas komediant tiran despoot charlatan loser puber
""")
"""Traits that work, things and moments have too: these need more to be the employee's."""

_VIRTUES: Final = words("""
    communicatief gemotiveerd betrokken proactief flexibel betrouwbaar zorgvuldig nauwkeurig collegiaal
    professioneel enthousiast ondernemend daadkrachtig assertief empathisch klantgericht klantvriendelijk
    resultaatgericht stressbestendig georganiseerd gestructureerd loyaal sociaal vriendelijk beleefd
    gedreven ambitieus leergierig positief serieus volwassen commercieel overtuigend ijverig gedisciplineerd
    toegewijd slim geduldig eerlijk geïnteresseerd coöperatief meewerkend ordelijk netjes punctueel inlevend
    behulpzaam geschikt aardig energiek creatief zelfverzekerd scherp alert dienstbaar accuraat stipt attent
    oplettend representatief integer oprecht tactvol diplomatiek hulpvaardig hartelijk gastvrij invoelend
    meelevend meedenkend vastberaden doortastend besluitvaardig wilskrachtig veerkrachtig innovatief
    vindingrijk oplossingsgericht servicegericht doelgericht mensgericht teamgericht plichtsgetrouw
    gewetensvol respectvol bescheiden coachbaar weerbaar toegankelijk benaderbaar charismatisch inspirerend
    initiatiefrijk sensitief zelfkritisch snugger pienter intelligent nauwgezet secuur inventief sportief
    spontaan welwillend begripvol zelfstandig leerbaar leergraag zelfredzaam onderzoekend nieuwsgierig open
    transparant standvastig stabiel evenwichtig nuchter bekwaam capabel competent kundig deskundig
    vakbekwaam handig vlot bijdehand pragmatisch analytisch kritisch relativerend warm zorgzaam liefdevol
    galant verzorgd teamspeler sterk flink stoer stressbestand fit fris opgewekt vrolijk constructief
    volhardend consequent consciëntieus degelijk grondig systematisch methodisch planmatig resultaatgedreven
    prestatiegericht leidinggevend overtuigd trouw solide discreet geloofwaardig geëngageerd bevlogen
    bezield gepassioneerd begaan bewust taakvolwassen zelfbewust dynamisch wendbaar veranderingsgezind
    veranderbereid coachend verbindend samenwerkend omgevingsbewust kostenbewust kwaliteitsbewust
    veiligheidsbewust klantbewust hygiënisch proper
""")
"""Virtues; denied, they judge a person: *niet communicatief genoeg*."""

_QUALITIES: Final = words("""
    motivatie inzet betrokkenheid discipline zelfdiscipline verantwoordelijkheidsgevoel ambitie passie
    enthousiasme drive gedrevenheid empathie inlevingsvermogen loyaliteit collegialiteit werklust lef
    doorzettingsvermogen zelfreflectie zelfkritiek interesse commitment ruggengraat daadkracht eigenaarschap
    urgentiebesef initiatief verantwoordelijkheid respect aanpassingsvermogen teamgeest ijver toewijding
    incasseringsvermogen tact fatsoen zelfkennis bevlogenheid werkplezier verantwoordelijkheidsbesef
    leergierigheid proactiviteit flexibiliteit professionaliteit creativiteit assertiviteit sensitiviteit
    accuratesse precisie gezag overwicht charisma overtuigingskracht wilskracht veerkracht slagkracht
    improvisatievermogen organisatietalent reflectievermogen relativeringsvermogen zelfbeheersing
    bereidheid
    zelfvertrouwen zelfinzicht mensenkennis geduld moed durf bezieling spirit pit overgave plichtsbesef
    plichtsgevoel urgentiegevoel kwaliteitsbesef kostenbesef verantwoordelijkheidszin klantgevoel teamspirit
    warmte manieren omgangsvormen nieuwsgierigheid belangstelling ondernemerschap ondernemingszin
    doortastendheid leiderschap stressbestendigheid zelfstandigheid servicegevoel engagement werkdiscipline
    gevoeligheid zelfspot ondernemerszin instinct denkvermogen denkkracht leervermogen werkkracht
    concentratievermogen beoordelingsvermogen abstractievermogen uithoudingsvermogen structuur overzicht
    timing feeling ballen integriteit eerlijkheid betrouwbaarheid tolerantie flair finesse
    verbeeldingskracht gevoel humor ernst plezier energie vuur honger werkvreugde vakmanschap vakkennis
    arbeidsvreugde werklustigheid maturiteit goesting ruggegraat beleefdheid normbesef tijdsbesef tijdbesef
    veiligheidsbesef hygiënebesef netheid ordelijkheid punctualiteit stiptheid nauwgezetheid
    scherpte zelfredzaamheid klantgerichtheid resultaatgerichtheid doelgerichtheid teamgerichtheid
    servicegerichtheid oplossingsgerichtheid kwaliteitsgerichtheid omgevingsbewustzijn
    organisatiesensitiviteit verbeterbereidheid veranderbereidheid leerbereidheid bereidwilligheid
    dienstbaarheid gastvrijheid inzicht diplomatie tactgevoel mensgerichtheid
""")
"""Qualities of a person; missed or called too low, they judge."""

_ATTITUDES: Final = words("""
    houding werkhouding grondhouding attitude mentaliteit werkmentaliteit arbeidsethos werkethos mindset
    ingesteldheid arbeidsmoraal werkmoraal moraal levenshouding arbeidsattitude werkattitude
""")
_INNER: Final = words("""
    karakter persoonlijkheid instelling uitstraling ego temperament humeur perfectionisme aard inborst
    geldingsdrang bewijsdrang controledrang eigenwijsheid werkinstelling grondinstelling karaktertrek
    attitudeprobleem houdingsprobleem gedragsprobleem motivatieprobleem autoriteitsprobleem gezagsprobleem
    mentaliteitsprobleem egoprobleem
""")
_FLAWS: Final = words("""
    luiheid arrogantie gemakzucht nonchalance passiviteit cynisme negativiteit desinteresse chagrijn
    bemoeizucht egoïsme pessimisme betweterij vooringenomenheid gemakzuchtigheid zelfoverschatting eigendunk
    ijdelheid afgunst jaloezie haantjesgedrag botheid slordigheid stugheid starheid grilligheid amateurisme
    onbenul lamlendigheid luiigheid onkunde onbekwaamheid incompetentie agressie onverschilligheid koppigheid
    achterbaksheid hooghartigheid hoogmoed onprofessionaliteit ongeïnteresseerdheid laksheid kattigheid
    onbetrouwbaarheid halsstarrigheid geldzucht heerszucht praatzucht klaagzucht spilzucht ruziezucht eerzucht
    zelfmedelijden zelfgenoegzaamheid slachtoffergedrag divagedrag pubergedrag kleutergedrag machogedrag
    vermijdingsgedrag uitstelgedrag faalangst gemopper geklaag gezeur gemekker gezanik geweeklaag gejammer
    getreuzel gelummel gelanterfant gepronk opschepperij borstklopperij bemoeienis roddelzucht wispelturigheid
    drammerigheid
""")
"""What a person is reproached with, as a noun; so is every trait with *-heid*: *laksheid, eigenwijsheid*."""
INSTEAD: Final = dict(advised())
"""A word that judges a person → what to write instead."""
_LESS_SURE: Final = _OF_WORK_TOO.union(map(inflected, _OF_WORK_TOO))
_SURE: Final = frozenset(INSTEAD) - _LESS_SURE
_KINDS: Final = {
    "mens": _SURE,
    "trek": frozenset(INSTEAD),
    "deugd": _VIRTUES,
    "kwaliteit": _QUALITIES.union(f"{virtue}heid" for virtue in _VIRTUES),
    "houding": _ATTITUDES,
    "aard": _INNER.union(f"{trait}heid" for trait in _LESS_SURE),
    "smet": _FLAWS.union(f"{trait}heid" for trait in _SURE),
}
KIND_OF: Final = {word: kind for kind, listed in reversed(_KINDS.items()) for word in listed}
"""Word → kind; of two kinds the first counts."""
_COMMON: Final = words("inzet overzicht vuur energie open")
"""What most plans speak of: by itself no reason to read a text."""
JUDGING: Final = KIND_OF.keys() - _COMMON
"""Words without one of which a text is not read at all, unless it has a part of a turn of phrase."""


def kind_of(word: str) -> str | None:
    """What kind of judging word this is; None where it is none."""
    if word in KIND_OF:
        return KIND_OF[word]
    if word.endswith(("st", "ste")):
        base = word.removesuffix("e")[:-2]
        return "meest" if f"{base}e" in INSTEAD or base in INSTEAD or f"{base}s" in INSTEAD else None
    return None


PERSON_WORDS: Final = frozenset(" ".join(PERSONS.values()).split()) - _OF_WORK_TOO
"""What nobody is called but to judge: *een sloddervos*."""
STRICT: Final = _KINDS["kwaliteit"] - words("""
    interesse respect precisie gezag overwicht geduld moed durf bereidheid structuur overzicht timing feeling
    ballen tolerantie flair finesse gevoel humor ernst plezier energie vuur honger vakkennis inzicht scherpte
    spirit warmte manieren instinct belangstelling initiatief flexibiliteit creativiteit zelfstandigheid
    betrokkenheid leiderschap hygiënebesef kritischheid openheid verantwoordelijkheid netheid gastvrijheid
    samenwerking concentratie
""")
"""Qualities that only a person has, so that *geen …* by itself says of whom."""
LOADED: Final = words("""
    schandalig schandalige belachelijk belachelijke onbegrijpelijk onbegrijpelijke doodleuk doodgemoedereerd
    gemakshalve schaamteloos schaamteloze tenenkrommend tenenkrommende bedroevend bedroevende erbarmelijk
    erbarmelijke abominabel abominabele beschamend beschamende belabberd belabberde domweg botweg glashard
    brutaalweg zogenaamd tigste aanfluiting wanvertoning lachertje prutswerk broddelwerk knoeiwerk geflanst
    flanst flanste afgeraffeld afraffelt afraffelde raffelt raffelde gerommel aangerommeld rommelt rommelde
    geklooi klooit klooide geklooid geprutst prutst prutste geklungeld klungelt klungelde gestunteld
    stuntelt stuntelde lummelt lummelde gelummeld rondgelummeld lanterfant lanterfantte gelanterfant
    aangemodderd moddert modderde gepruts geklungel getreuzel treuzelt treuzelde getreuzeld gezeur gezanik
    gejammer smoes smoesje smoesjes smoezen puinhoop zooitje rommeltje janboel knoeiboel bende waardeloos
    waardeloze beroerd beroerde ridicuul ridicule bizar bizarre absurde hopeloos hopeloze armzalig armzalige
    lachwekkend stuitend stuitende ongehoord ongehoorde krankzinnig idioot idiote stomme godgeklaagd
    schandelijk schandelijke hemeltergend ergerlijk bespottelijk potsierlijk halfbakken rotzooi rotzooitje
    rommelboel fiasco miskleun stommiteit stommiteiten kinderspel uitvlucht uitvluchten gezwets geneuzel
    geklets kwakte gekwakt jammerlijk jammerlijke droevig lomp klakkeloos achteloos gedachteloos onzinnig
    onzinnige flauwekul gewoonweg notabene ronduit klaagzang ijskoud fluitend fluitende schouderophalend
    schouderophalen pardoes luidkeels ostentatief ostentatieve demonstratief demonstratieve koudweg keihard
    vrolijkweg grijnzend grijnzende smalend zuchtend zuchtende gapend gniffelend onbekommerd ongegeneerd
    ongegeneerde
    binnenwandelen binnenwandelde binnenslenteren binnensloffen binnenkuieren binnengewandeld
    binnengeslenterd slenterde slenteren slofte sjokte kuierde flaneerde drentelde sjouwde hobbelde dwaalde
    rondhing rondhangen rondgehangen zwijnenstal varkensstal beestenboel teringzooi teringbende zwijnerij
    smeerboel kliederboel rampzalig rampzalige dramatisch dramatische desastreus desastreuze tergend
    tergende slakkengang slakkentempo flater flaters blunder blunders blunderde kapitale onvergeeflijk
    onvergeeflijke moedwillig moedwillige expres kletspraat kletsverhaal kulverhaal lariekoek
    nattevingerwerk jatwerk wanprestatie prutsig prutsige gerotzooi rotzooide gekloot verprutst verprutste
    verknoeid verknoeide verklungeld verknald verknalde verziekt verziekte verneukt geflopt flop sof debacle
    miskleunen mensonterend mensonwaardig onwaardig tranentrekkend dieptriest dieptrieste treurige triestige
    triest lanterfanten lanterfante luieren geluierd lummelen lummelend niksen nietsdoen nietsdoend reet
    godsgruwelijk verdomme verdomd tyfus klote kut klerezooi klerebende hufterig onbeschofterik snauwend
    kafferde uitkafferde afkafferde bekte afbekte blafte afblafte toeblafte sneerde sneren schimpte mekkerde
    mekkeren jengelde jengelen zeurde zeuren zanikte zaniken mokte mokken pruilde pruilen leuterde leuteren
    teutte teuten kwebbelde kwebbelen tetterde tetteren ouwehoerde ouwehoeren lulde kakelde raaskalde
    beuzelde flansen klungelen prutsen rommelen treuzelen aanklooien aanmodderen aanrommelen klakkeloze
    gedachteloze aanstellerij overmaat
    nippertje onnozele idioterie nonsens larie zever zeveren gezever
""")
"""Words that by themselves say what the writer thinks of a fact."""
