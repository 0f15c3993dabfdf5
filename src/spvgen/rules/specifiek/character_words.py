"""How Dutch judges a person and colours a fact: words as data rows (S06).

Words that as well describe work or a fact are left out: *actief, zelfstandig, verantwoordelijk, bereikbaar*.
"""

from typing import Final

from spvgen.rules.reading.patterns import parts, words

TRAITS: Final = {
    "welk werk bleef liggen, en op welke dagen": """
        lui luie ongemotiveerd ongemotiveerde laks lakse gemakzuchtig gemakzuchtige nonchalant nonchalante
        futloos futloze onverschillig onverschillige ongeïnteresseerd ongeïnteresseerde passief passieve
        afwachtend afwachtende traag trage sloom slome ongeïnspireerd werkschuw initiatiefloos lusteloos
        lusteloze lamlendig lamlendige apathisch apathische halfslachtig halfslachtige gelaten onbezield
        lapzwans treuzelaar flierefluiter profiteur klaploper
        ambitieloos ambitieloze energieloos indolent lijdzaam lijdzame onbetrokken gezapig zelfvoldaan
        ongeïnspireerde luiwammes lijntrekker niksnut nietsnut lanterfanter klokkijker uitvreter
        verveeld verveelde
        passieveling meeloper treuzelkont slaapkop
    """,
    "welke fouten je zag, hoeveel en in welke weken": """
        slordig slordige onnauwkeurig onnauwkeurige onzorgvuldig onzorgvuldige achteloos onoplettend
        ongeconcentreerd ongeconcentreerde roekeloos roekeloze vergeetachtig vergeetachtige verstrooid
        warrig warrige onhandig onhandige klungelig klungelige knullig knullige stuntelig onbeholpen
        slonzig slonzige lichtzinnig onbezonnen ondoordacht warhoofd kluns klungel
        nalatig nalatige slodderig onaandachtig onnadenkend onnadenkende onbesuisd onbesuisde dromerig
        klungelaar brokkenpiloot brokkenmaker stuntel hannes prutser knoeier beunhaas stoethaspel
        oppervlakkig rommelig
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
        onbeschoft onbeschofte hufterig respectloos respectloze nurks nurkse stuurs stuurse knorrig knorrige
        korzelig gepikeerd aangebrand geïrriteerd kortaangebonden venijnig venijnige vinnig hatelijk
        spottend smalend schamper minachtend minachtende kleinerend kleinerende badinerend laatdunkend
        laatdunkende aanmatigend aanmatigende eigenzinnig eigenzinnige stijfkoppig twistziek jaloers
        afgunstig rancuneus rancuneuze haatdragend zelfzuchtig zelfzuchtige narcistisch narcist ijdel
        opschepperig opschepper bluffer aandachttrekker overheersend heerszuchtig betuttelend betuttelende
        belerend belerende bemoeial drammer zeurpiet klager pessimist pessimistisch pessimistische
        zwartkijker zwartgallig driftig driftige heetgebakerd onbeheerst hypergevoelig kleinzielig bekrompen
        onverdraagzaam mokkend mokkerig sikkeneurig ontactisch zeikerd horkerige onheus lomperd afwijzend
        koel weigerachtig stijfkop dwarskop zeurkous kletskous zeurpot kletsmajoor hufter hork lompe
        onattent onhartelijk zelfvoldane kleingeestig schreeuwerig
    """,
    "welke afspraak of datum werd gemist, en wat daarvan het gevolg was": """
        chaotisch chaotische ongeorganiseerd ongeorganiseerde ongestructureerd ongestructureerde
        ongedisciplineerd ongedisciplineerde onbetrouwbaar onbetrouwbare onverantwoordelijk
        onverantwoordelijke wispelturig wispelturige laconiek laconieke onberekenbaar ongrijpbaar
        zorgeloos zorgeloze lichtvaardig lichtvaardige losbol flapuit ongeregeld grillig
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
        amateuristisch amateuristische ongeloofwaardig timide schuw bleu volgzaam slap slappe sukkel stumper
        zwakkeling watje doetje huilebalk jaknikker pleaser opportunist opportunistisch sluw geniepig
        stiekem stiekeme leugenachtig hypocriet hypocriete schijnheilig schijnheilige draaikont twijfelkont
        praatjesmaker eigenheimer wijsneus weetal diva dramaqueen naïeveling fantast zenuwpees stresskip
        paniekzaaier doordrammer stijve
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
    oppervlakkig rommelig geïrriteerd afwijzend koel ongeregeld grillig slap slappe schuw venijnig vinnig
    hatelijk spottend schamper eigenzinnig eigenzinnige afgunstig amateuristisch ongeloofwaardig klager diva
    overheersend driftig stijve ijdel sluw vervelend stiekem slaapkop meeloper explosief
""")
"""Traits that work, things and moments have too: these need more to be the employee's."""

_VIRTUES: Final = words("""
    communicatief gemotiveerd betrokken proactief flexibel betrouwbaar zorgvuldig nauwkeurig collegiaal
    professioneel enthousiast ondernemend daadkrachtig assertief empathisch klantgericht klantvriendelijk
    resultaatgericht stressbestendig georganiseerd gestructureerd loyaal sociaal vriendelijk beleefd gedreven
    ambitieus leergierig positief serieus volwassen commercieel overtuigend ijverig gedisciplineerd toegewijd
    slim geduldig eerlijk geïnteresseerd coöperatief meewerkend ordelijk netjes punctueel inlevend behulpzaam
    geschikt aardig energiek creatief zelfverzekerd scherp alert dienstbaar
    accuraat stipt attent oplettend representatief integer oprecht tactvol diplomatiek hulpvaardig hartelijk
    gastvrij invoelend meelevend meedenkend vastberaden doortastend besluitvaardig wilskrachtig veerkrachtig
    innovatief vindingrijk oplossingsgericht servicegericht doelgericht mensgericht teamgericht
    plichtsgetrouw gewetensvol respectvol bescheiden coachbaar weerbaar toegankelijk benaderbaar
    charismatisch inspirerend initiatiefrijk sensitief zelfkritisch snugger pienter intelligent nauwgezet
    secuur inventief sportief spontaan welwillend begripvol
""")
"""Virtues; denied, they judge a person: *niet communicatief genoeg*."""

_QUALITIES: Final = words("""
    motivatie inzet betrokkenheid discipline zelfdiscipline verantwoordelijkheidsgevoel ambitie passie
    enthousiasme drive gedrevenheid empathie inlevingsvermogen loyaliteit collegialiteit werklust lef
    doorzettingsvermogen zelfreflectie zelfkritiek interesse commitment ruggengraat daadkracht eigenaarschap
    urgentiebesef initiatief verantwoordelijkheid respect aanpassingsvermogen teamgeest ijver toewijding
    incasseringsvermogen tact fatsoen zelfkennis bevlogenheid werkplezier verantwoordelijkheidsbesef
    leergierigheid
    proactiviteit flexibiliteit professionaliteit creativiteit assertiviteit sensitiviteit accuratesse
    precisie gezag overwicht charisma overtuigingskracht wilskracht veerkracht slagkracht
    improvisatievermogen organisatietalent reflectievermogen relativeringsvermogen zelfbeheersing
    zelfvertrouwen zelfinzicht mensenkennis geduld moed durf bezieling spirit pit overgave plichtsbesef
    plichtsgevoel urgentiegevoel kwaliteitsbesef kostenbesef verantwoordelijkheidszin klantgevoel teamspirit
    warmte manieren omgangsvormen nieuwsgierigheid belangstelling ondernemerschap ondernemingszin
    doortastendheid leiderschap stressbestendigheid zelfstandigheid servicegevoel engagement werkdiscipline
    gevoeligheid
""")
"""Qualities of a person; missed or called too low, they judge."""

_ATTITUDES: Final = words("""
    houding werkhouding grondhouding attitude mentaliteit werkmentaliteit arbeidsethos werkethos
""")
_INNER: Final = words("""
    karakter persoonlijkheid instelling uitstraling ego temperament humeur perfectionisme
""")
_FLAWS: Final = words("""
    luiheid arrogantie gemakzucht nonchalance passiviteit cynisme negativiteit desinteresse chagrijn
    bemoeizucht egoïsme pessimisme betweterij vooringenomenheid gemakzuchtigheid zelfoverschatting eigendunk
    ijdelheid afgunst jaloezie haantjesgedrag botheid slordigheid stugheid starheid grilligheid amateurisme
    onbenul
""")
"""What a person is reproached with, as a noun; so is every trait with *-heid*: *laksheid, eigenwijsheid*."""
IDIOMATIC: Final = parts("""
    zit_ e_aard jouw_aard de_natuur karakter genen zin_in_hebt zit_er
    onwil kwestie grote_mond brutale_mond eenmaal in_elkaar kantjes je_best geen_zin weinig_zin tegenzin
    schiet schoot slachtofferrol makkelijk niet_de boeit boeide boeien je_hoofd jouw_hoofd je_gedachten
    makkelijk_van makkelijk_af nauw oog_voor beroerd te_trots te_lui gelijk_hebben gelijk_wil gelijk_hebt
    gelijk_moet laatste_woord verlies teentjes vermoorde de_wereld schakel appel projectiel aan_het_been
    hakken gezicht vooruit_te mouwen uit_je_neus houding_van mentaliteit_van houding_alsof getuigt
    alleen_aan te_goed lange_tenen uit_de_hoogte lontje teamspeler teamplayer doorzetter doener werker
    aanpakker hoogvlieger geen_prater geboren_ rasechte_ echte_ een_warm een_fijn een_prettig een_makkelijk
    geen_warm geen_fijn geen_prettig geen_makkelijk zet_je probleemgeval hout past_niet trekt_je trok_je
    je_van gelegen_liggen als_slachtoffer negen_tot interesse schelen dwars gewoon_niet simpelweg_niet
    bent_te_ ben_je_te_ bent_vaak_te_ ben_je_vaak_te_ bent_nogal_te_ je_gebrek_aan jouw_gebrek_aan zoutzak
    linkerhanden te_praten gevoel_voor alles hekel als_een straalt lief zacht soft aardig braaf stil je_kop
    tegen_kritiek tegen_feedback tegen_tegenspraak tegen_verander over_als iemand_die leiden_door schuld
    instelling geen_enkele_zin jouw_gedachten oog_te_hebben belazerd tenen_getrapt aan_ons_been prater
    als_een_slachtoffer ben_je_nogal_te_ in_je_aard je_natuur jouw_natuur bloed mens type persoon
    een_lastig een_lui een_moeilijk een_slecht een_zwak een_negatie een_matig
""")
"""Parts of which each of the idioms that judge has one."""

INSTEAD: Final = {word: advice for advice, traits in TRAITS.items() for word in traits.split()}
KINDS: Final = {
    "mens": frozenset(INSTEAD) - _OF_WORK_TOO,
    "trek": frozenset(INSTEAD),
    "deugd": _VIRTUES,
    "kwaliteit": _QUALITIES.union(f"{virtue}heid" for virtue in _VIRTUES),
    "houding": _ATTITUDES,
    "aard": _INNER.union(f"{trait}heid" for trait in _OF_WORK_TOO),
    "smet": _FLAWS.union(f"{trait}heid" for trait in frozenset(INSTEAD) - _OF_WORK_TOO),
}
"""Kind → words; of two kinds the first counts."""
JUDGING: Final = frozenset().union(*KINDS.values())

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
    onzinnige flauwekul gewoonweg notabene ronduit klaagzang
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
    zonder_scrup zonder_enig na_te_denken jan_van jan-van jantje jan_boer half_werk halve_werk hoe_dan
    zo_blijkt kennelijk blijkbaar klaarblijkelijk uitkomt uitkwam doorheen lak_aan maling_aan schijt_aan
    vingers_niet vinger_uit poot_uit de_boel_de gooide_met gooit_met onvoorstelbaar onbestaanbaar
    uitgerekend niet_eens tijd_uit maar_wat alle_peil alle_kritiek nergens treurig triest moeten_w moet_ik
    eeuwen dooie elfendertigst verandering gewend kennen ypisch
""")
"""Parts of which each turn of phrase that colours has one."""
