"""How Dutch judges a person and colours a fact: words as data rows (S06).

Words that as well describe work or a fact are left out: *actief, zelfstandig, verantwoordelijk, bereikbaar*.
"""

from typing import Final

from spvgen.rules.reading.patterns import parts, words
from spvgen.rules.specifiek.character_traits import PERSONS, advised, inflected
from spvgen.rules.specifiek.character_turns import BY_THEMSELVES, TURNS

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
IDIOMATIC: Final = parts("""
    zit_ e_aard jouw_aard de_natuur karakter genen zin_in_hebt zit_er onwil kwestie grote_mond brutale_mond
    eenmaal in_elkaar kantjes je_best geen_zin weinig_zin tegenzin schiet schoot slachtofferrol makkelijk
    niet_de boeit boeide boeien je_hoofd jouw_hoofd je_gedachten makkelijk_van makkelijk_af nauw oog_voor
    beroerd te_trots te_lui gelijk_hebben gelijk_wil gelijk_hebt gelijk_moet laatste_woord verlies teentjes
    vermoorde de_wereld schakel appel projectiel aan_het_been hakken gezicht vooruit_te mouwen uit_je_neus
    houding_van mentaliteit_van houding_alsof getuigt alleen_aan te_goed lange_tenen uit_de_hoogte lontje
    teamspeler teamplayer doorzetter doener werker aanpakker hoogvlieger geen_prater geboren_ rasechte_
    echte_ een_warm een_fijn een_prettig een_makkelijk geen_warm geen_fijn geen_prettig geen_makkelijk
    zet_je probleemgeval hout past_niet trekt_je trok_je je_van gelegen_liggen als_slachtoffer negen_tot
    interesse schelen dwars gewoon_niet simpelweg_niet bent_te_ ben_je_te_ bent_vaak_te_ ben_je_vaak_te_
    bent_nogal_te_ je_gebrek_aan jouw_gebrek_aan zoutzak linkerhanden te_praten gevoel_voor alles hekel
    als_een straalt lief zacht soft aardig braaf stil je_kop tegen_kritiek tegen_feedback tegen_tegenspraak
    tegen_verander over_als iemand_die leiden_door schuld instelling geen_enkele_zin jouw_gedachten
    oog_te_hebben belazerd tenen_getrapt aan_ons_been prater als_een_slachtoffer ben_je_nogal_te_ in_je_aard
    je_natuur jouw_natuur bloed mens type persoon bekend_als bekend_om moeite_met_gezag moeite_met_regels
    sterkste als_jij als_jou jij_altijd jij_nooit jou_valt jou_is op_jou_ jij_weer weer_jij jij_hoort
    behalve_jij alleen_jij niet_in_je niet_in_jou te_veel_gevraagd niet_serieus nooit_serieus een_type
    het_type op_je_gat op_je_kont aan_de_hand gezond_verstand nooit_leren een_lastig een_lui een_moeilijk
    een_slecht een_zwak een_negatie een_matig van_nature meer_een eerder_een meer_van eerder_van antenne
    voelspriet voelhoorn neus_voor koopmansgeest handelsgeest instinct mist_d mist_het ontbeert schikt_niet
    schik_je_niet schikt_u_niet dienstjaren iemand_met_jouw iemand_van_jouw iemand_met_zo jaar_ervaring
    jaar_dienst wilt_alleen wilt_gewoon wilt_simpelweg wilt_het moeten_willen
    mis_je degene_die persoon_die type_dat man_die vrouw_die luchtig lacherig schamper stoer _licht_
""")
"""Parts of which each of the idioms that judge has one."""

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
_COMMON: Final = words("""
    met zonder regels wordt leiding bekend koude begrip slag vlot bouwen naam houden inzet veranderen vuur
    huis sterke gezicht gevraagd staat aan als mee tweede meer agenda kost jou jij les overzicht goed zitten
    leren ligt veel open zit kind iemand systeem thuis draait leert rekenen wil willen kinderen haar geval
    blok niveau beter energie aandacht gesloten verantwoordelijk ernstig groot zelfstandig automatische hand
    oude verloren geleerd zorg iedereen gemotiveerd verandert verandering hond moeder vader man vrouw leven
    gelijk bed bank wilde moeite denkt denken woord hart rug staan schaal zin uitkomt sterk stil karakter
    plaat kast krib kop been vlam stoom kruis last wilt stagiaire
""")
"""Words of some turns that most plans have: by themselves they are no reason to read a text."""
JUDGING: Final = frozenset(KIND_OF).union(TURNS.needed, BY_THEMSELVES.needed) - _COMMON
"""Words without one of which a text is not read at all, unless it has a part of an idiom."""

IMAGINED: Final = parts("""
    aan_jezelf aan_uzelf aan_zichzelf aardig_mens achter_de_bro achter_de_vod achter_haar_kont
    achter_het_masker achter_je_kont achter_zijn_kont achterste alles_wat als_mens altijd_wel ballen_van
    ballen_ver bang_van bang_voor begripsvermogen belastingbetaler bent_wie beschaamd beter_denkt_te_we
    beter_te_we beter_we beu_ bevattings bijbaan blijven_steken boekenwijsheid boerenverstand bord_voor
    boter_op bovenkamer bravo_hoor bravoure broertje_dood chagrijn comfortzone de_beste_van de_erwt
    de_gave de_slimste dedain defensive denker denkraam dode_m dooie door_afwezigheid drama_queen
    dramaqueen dubbele_agenda duim dwars_te echte_gastvrouw echte_leraar echte_prof echte_vakman
    echte_vent echte_verkoper een_gave een_vent eenmaal_niet eigen_bubbel eigen_eilandje eigen_planeet
    eigen_straatje eigen_waarheid eigen_wereld eigen_zonnetje ellebogen ellende energy fatsoenlijk_mens
    _gat_ _geboren gebruiksaanwijzing geen_bal geen_donder geen_held geen_hobby geen_jota geen_klap
    geen_leider geen_man_van geen_moer geen_natuurtalent geen_organis geen_poot geen_prof geen_reet
    geen_spat geen_steek geen_vakman geen_vakvrouw geen_vrouw_van geschapen gestel goed_mens goede_wil
    grootspraak haantje haar_stand haar_tijd hak_te halfbakken halve_kracht halve_vent handje _hang_je
    _hangt_ hard_to hart_lag hart_lig hart_zat hart_zit heb_je_of hekel hersen het_leven_sta het_zand
    _hing_ hoogst_ hoogstnood horen_luiden hork houten huis_te hungry hypotheek_mogelijk ieders_zenuwen
    ijskonijn ijskoud inborst intellectueel intelligentie is_anders is_wie je_stand je_tijd jouw_stand
    kameleon kantjes kapsones keek_ernaar keek_je_ernaar keek_je_neer keek_neer kijk_ernaar kijk_je
    kijk_je_ernaar kijkt_ernaar kijkt_neer kikker kille_ kils klaar_mee klepel knar koning _kont krent
    kuddedier land_met land_te lastpost laten_sloffen lauweren lazy lesje leuk_mens leven_staan liedje
    liever_elders liever_ergens_anders liever_lui lijntrek magere_dank maintenance met_geen met_niemand
    mijn_zenuwen minacht minder_jezelf misprijz moederkloek mogen_meemaken mooie_dank natte_krant
    neerkijk negatieve_energie nek_uit net_mens neus_in_de neus_lang neus_omhoog neus_op niet_thuis
    normaal_mens onder_de_nagels onder_de_neus ons_geld oost-indisch oostindisch door_niemand
    op_de_zenuwen overeind pesten pet_er pet_naar _pit plaat_voor plank_voor porselein praatjes
    prettig_mens pudding _reet ruzie schaam schaapskleren schamen schildpad schrale_dank slachtoffer
    slak slappe_vent slimme_jongen slimme_meid slimste snars snowflake spuugzat stadsmens staren
    straal_eens straal_meer straal_wat streken strikt struisvogel te_chic te_deftig te_fijn te_goed_voor
    _tenen tien_andere tien_tellen toeten toontje tot_tien_k toxic twee_gezichten uit_een_stuk
    uit_te_hangen uit_één_stuk uitgehang uithang uw_stand van_niemand uw_tijd vaatdoek van_begrip
    verbeelding verdom verstand_nul verstand_op verstandelijk vertik verwend vibe vies_van vies_voor_aan
    vies_voor_w volgzaam voor_dank voor_te_kauwen voorgekauwd voorkauwen voorkauwt vos_verliest
    vriespunt vuur water_te_zien water_zag water_zien water_ziet wel_best wieg zacht_ei zak_hooi
    zak_in_as zijn_stand zijn_tijd zit_er_bij zitten_er_bij zo_tien zonder_hart zou_het_kunnen zoutzak
    zuurs
""")
"""Parts of which each image in ``character_images`` has one."""
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
COLOURED_BY: Final = parts("""
    weer als_altijd als_gewoon als_vanouds als_gebruikelijk zoals_zo zoveelste op_keer maar_weer altijd_maar
    nota_bene niet_waar_zijn moedeloos vervelens te_huilen gek_voor moeilijk_kan iedereen simpelweg_nooit
    gewoonweg_nooit echt_nooit werkelijk_nooit als_nooit zo_ongeveer ongelo ontzettend schrikkelijk
    vreselijk veel_te véél_te malen_te absurd_te laars pet_naar franse_slag potje achter_de in_elkaar_g
    in_elkaar_st in_elkaar_k in_elkaar_f mooi_zitten stikken barsten de_moeite geen_moeite enkele_moeite
    vond_het vindt_het achtte_het vond_je_het vind_je_het achtte_je_het vond_jij_het blozen ergernis
    frustratie verbazing teleurstelling wanhoop presteer bestond flikte alsof drama ramp zonder_pardon
    theater toneelstuk poppenkast circus kleuterklas speelkwartier
    zonder_scrup zonder_enig na_te_denken jan_van jan-van jantje jan_boer half_werk halve_werk hoe_dan
    zo_blijkt kennelijk blijkbaar klaarblijkelijk uitkomt uitkwam doorheen lak_aan maling_aan schijt_aan
    vingers_niet vinger_uit poot_uit de_boel_de gooide_met gooit_met onvoorstelbaar onbestaanbaar
    uitgerekend niet_eens tijd_uit maar_wat alle_peil alle_kritiek nergens treurig triest moeten_w moet_ik
    eeuwen dooie elfendertigst verandering gewend kennen ypisch natuurlijk_n uiteraard_n
    vrolijk_ lekker_ heerlijk_ de_kous daarmee_was daarmee_is
""")
"""Parts of which each turn of phrase that colours has one."""
