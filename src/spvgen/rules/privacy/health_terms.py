"""Words that can tell of somebody's health, as data rows (V01).

The letters, beside those of ``clause_words``: ``X`` a condition or complaint · ``S`` being ill in general ·
``Y`` a state (*ziek, zwanger*) · ``y`` a state or a deed that can be something else · ``V`` an epidemic ·
``I`` a word with other meanings too · ``U`` sick leave in figures · ``Q`` who treats · ``m`` doctors in
general · ``D`` medication · ``B`` treatment · ``A`` the company doctor · ``L`` a part of the body · ``s``
what can be wrong with one · ``x`` trouble · ``g`` an aid · ``k`` a verb with a health term as its object ·
``t`` words of the job: what stands behind them is the subject of work. ``_`` joins words that ``clauses``
reads as one.
"""

from functools import lru_cache
from typing import Final

from spvgen.rules.reading.clause_words import ALLERGIC_IN_JEST, NAMED_ILLNESS, TROUBLE
from spvgen.rules.reading.patterns import any_of, compiled, parts, role_lookup, words
from spvgen.wording.tokens import split_words

_BODY: Final = any_of(r"""
    rug nek schouder knie heup enkel pols arm elleboog been voet hand vinger hoofd maag buik darm hart
    long lever nier blaas huid oog oor keel kaak tand spier gewrichts bot pees zenuw borst prostaat
    baarmoeder eierstok bloed hersen schildklier luchtweg galblaas lies tenen? ribben rib
    wervel slokdarm alvleesklier vaat
""")
_BODY_TROUBLE: Final = any_of("""
    klacht(?:en)? pijn(?:en)? letsel breuk blessures? ontsteking(?:en)? ziektes? ziekten kwaal kwalen
    problemen aandoening(?:en)? problematiek kloppingen kramp(?:en)? afwijking(?:en)?
""")
_MIND: Final = any_of("""
    psychische psycho mentale stress spannings angst paniek slaap stemmings vermoeidheids concentratie
    geheugen depressie depressieve depressiviteits burn-?_?out persoonlijkheids dwang eet overgangs
    menstruatie zwangerschaps gezondheids bekken rsi corona covid verslavings gedrags hechtings rouw
    overspannings adhd autisme hormoon hormonale allergie
""")
_MIND_TROUBLE: Final = any_of(
    "klacht(?:en)? problemen problematiek stoornis(?:sen)? infectie besmetting aanval(?:len)? reactie"
)
_ORGANS: Final = any_of(
    "long nier lever hart huid darm beroeps auto-?immuun geslachts infectie spier bloed stofwisselings "
    "oog zenuw"
)
_ADDICTION: Final = any_of("alcohol drank drugs gok medicijn cannabis")
_ADDICTED: Final = any_of("verslaving probleem problemen misbruik problematiek gebruik")
_TREATED: Final = any_of(
    "depressie kanker burn-?out adhd angst trauma verslavings vruchtbaarheids psychische"
)
_AT_WORK: Final = any_of("""
    pati[eë]nten cli[eë]nt(?:en|e)? verzekering(?:en)? verzekeraars? registraties? preventie beleid
    cijfers? dossiers? protocol(?:len)? specialist(?:en)? behandelaars? afdeling(?:en)? product(?:en)?
    training(?:en)? cursus(?:sen)? modules? onderzoek(?:en)? begeleid(?:ing|er|ers|ster) polis(?:sen)?
    markt campagnes? consulent(?:en)? adviseurs? deskundigen? bureau wetgeving systeem systemen zorg
    lijst(?:en)? verpleegkundigen? hulpmiddelen fonds(?:en)? reductie doelstelling(?:en)? controles?
""")
"""Ends of compounds that name a part of the job: *diabetespatiënten, verzuimregistratie*."""

_SEEN: Final = any_of("""
    spoed controle dag nacht praktijk poli ziekenhuis huisartsen? kliniek kind kinder recall opname lig
    balie afspraak intake wachtkamer volwassen avond vakantie passanten
""")
"""Before *patiënt* it tells how or where somebody is seen, and not what is the matter."""
_SIDES: Final = [
    f"{side}{part}"
    for side in ("linker", "rechter")
    for part in ("arm", "been", "enkel", "hand", "heup", "knie", "oog", "oor", "pols", "schouder", "voet")
]

_MEDICINES: Final = """
    sertraline zoloft citalopram cipramil escitalopram lexapro fluoxetine prozac paroxetine seroxat
    fluvoxamine venlafaxine efexor duloxetine cymbalta mirtazapine remeron amitriptyline nortriptyline
    clomipramine bupropion wellbutrin trazodon quetiapine seroquel olanzapine zyprexa risperidon aripiprazol
    abilify haloperidol haldol clozapine lamotrigine valproaat depakine diazepam valium lorazepam alprazolam
    xanax zolpidem zopiclon melatonine oxycodon oxycontin tramadol fentanyl codeïne naproxen diclofenac
    gabapentine pregabaline lyrica sumatriptan dexamfetamine dexamphetamine elvanse strattera wegovy ozempic
    mounjaro saxenda semaglutide metformine levothyroxine euthyrox metoprolol omeprazol pantoprazol
    salbutamol ventolin methotrexaat humira tamoxifen antabus disulfiram acamprosaat naltrexon buprenorfine
    subutex
"""
"""The commonest ones, by either name."""
CLINICS: Final = """
    jellinek parnassia arkin brijder tactus novadic-kentron iriszorg antes lentis altrecht dimence emergis
    psyq trubendorffer rivierduinen mentrum symfora ggnet ggze
"""
"""Where people are treated for their mind or an addiction, and nearly nobody works with them otherwise."""

_ROWS: Final = {
    "t": r"""
        cursus(?:sen)? training(?:en)? module modules kennis protocol(?:len)? voorlichting\w* thema
        thema's onderwerp onderwerpen scholing\w* les lessen e-learnings? workshops? congres
        richtlijn(?:en)? folders? informatie product producten polis(?:sen)? werkgroep project projecten
        campagnes? dossiers? verzekering(?:en)? artikel(?:en)? boek afdeling poli polikliniek zorgpad
        zorgplan(?:nen)? zorg begeleiding opleiding gespecialiseerd ervaring expertise verkoop(?:t)?
        verkocht\w* lever(?:t|de) behandel(?:t|de|en) verzorg(?:t|de)? begeleid(?:t|de)? signaleer(?:t|de)
        herken(?:t|de|nen) registreer(?:t|de) registratie onderzoek(?:t)? onderzocht bespreek(?:t)?
        besprak beoordeel(?:t|de) help(?:t|en) hielp ondersteun(?:t|de) adviseer(?:t|de) coach(?:t|te)
        geeft gaf verlaag(?:t|de) verlagen verminder(?:t|de) terugdring\w* verwerk(?:t|te|en)
        rapporteer(?:t|de) monitor\w* analyseer(?:t|de) controleer(?:t|de) deelt deelde
        verstrek(?:t|te|ken) bestel(?:t|de|len) factureer(?:t|de) declareer plant plan cijfers? percentage
        analyse dashboard rapportage gids doelgroep verdenking
    """,
    "": rf"""
        {_SEEN}pati[eë]nt [\w-]*{_AT_WORK} ziekenhui(?:zen|s(?!opname)\w+) ziek(?:te)?kosten\w*
        gezondheids(?:zorg|centr|recht|wet|bevorder|coach|bewak|raad|dienst|voorlicht|onderzoek)\w*
        stressbestendig\w* ziektebeelden? ziektewinst ziekelijk\w*
        zieken(?:zorg|vervoer|boeg|fonds|verzorg)\w* medicijnkar\w* rugzak\w* therapietrouw\w*
        geneesmiddel\w* \w*cooperatie
        {ALLERGIC_IN_JEST}
    """,
    "X": rf"""
        bloeddruk suikerspiegel
        {_BODY}{_BODY_TROUBLE} rugge[nm]\w*{_BODY_TROUBLE} {_MIND}-?{_MIND_TROUBLE} \w+e_{TROUBLE}
        {_ORGANS}ziekten? ziekte_van_{NAMED_ILLNESS} {_ADDICTION}{_ADDICTED} epileptische_\w+ moeite_met_\w+
        bur(?:n|nn|rn)(?:t|ed)?[-_]?ou(?:t|d|tt)(?:s|je|jes|tje|-?(?:klachten|verschijnselen|symptomen|traject))?
        bore-?out opgebrandheid (?:post\w*)?dep+res+i(?:e|es|viteit)(?:klachten)?
        overspannenheid(?:sklachten)?
        overspanning ptss ptts angsten adhd add ass autisme(?:spectrumstoornis)? asperger borderline
        bipolair schizofreni(?:e|ek) psychoses? anorexia boulimia tourette dyslexie dyscalculie
        \w*stoornis(?:sen)? diabetes suikerziekte \w*kanker \w*tumor(?:en)? leukemie lymfoom epilepsie reuma
        artrose migraine(?:s|-?aanval(?:len)?)? hernia rsi whiplash hersenschudding
        beroerte tia cva nah ms me \w*infarct hartaanval hart(?:falen|ritmestoornis\w*) multiple_sclerose
        parkinson alzheimer dementie astma copd pfeiffer lyme cvs qkoorts q-koorts long[-_]covid
        hooikoorts eczeem psoriasis crohn pds endometriose pms
        zwangerschap(?:sverlof|sklachten|sdiabetes)? bevalling(?:sverlof)? miskraam miskramen ivf(?:-\w+)?
        vruchtbaarheids\w+ hiv aids tuberculose hoge_bloeddruk bloedarmoede nierstenen galstenen
        slaapapneu slapeloosheid slaap(?:problemen|tekort|gebrek) suïcid\w* suicid\w* zelfmoord\w*
        verslaving alcoholisme overgewicht obesitas [\w-]*allergie(?:ën|en)?
        gehoor(?:verlies|schade|problemen) slechthorendheid doofheid slechtziendheid blindheid invaliditeit
        arbeidsongeschiktheid(?:spercentage)? schildklier somberheid neerslachtigheid \w*handicap
        arbeidsbeperking(?:en)? beperking (?:wia|wao|wajong)-?(?:uitkering|status|indicatie)
        indicatie_banenafspraak lupus (?:ziektewet|arbeidsongeschiktheids)-?uitkering \w+beperking
        zenuwinzinking inzinking (?:paniek|angst|huil)(?:aanval(?:len)?) trauma(?:'s)? \w*trauma
        hyperventilatie duizelingen tinnitus oorsuizen bekkeninstabiliteit frozen_shoulder tennisarm muisarm
        belastbaarheid gezondheidssituatie gezondheidstoestand gezondheidsredenen \w*ontsteking(?:en)?
        \w+aandoening(?:en)? aandoening(?:en)? \w+syndroom blessure \w*verlamming hoofdpijn(?:en)?
        opvliegers? ziekenhuisopnames? re-?_?integratie(?:traject|plan)? kwaal kwalen oververmoeidheid
        klachtenbeeld \w*embolie trombose menopauze misselijkheid braken diarree koorts jicht
        hersenbloeding maagzuur aambeien gordelroos netelroos huiduitslag jeuk
        slijtage_in_je_\w+ (?:slaap|adem)nood kortademigheid benauwdheid evenwichtsproblemen koortslip
        ischias staar glaucoom hoogtevrees smetvrees faalangst \w+fobie nachtmerries
        bloedsuiker bloedwaarden cholesterol menstruatie\w+ borstamputatie
        bijwerkingen_van_\w+ kalmerende_middelen slapeloze_nachten
        longcovid carpaal(?:tunnelsyndroom)? \w+pijn \w+itis \w*(?:neur|my|gastr|ot)algie
        woordblind(?:heid)? hielspoor waterpokken roodvonk mazelen kinkhoest schurft
        reflux spataderen maagzweer maagzweren aneurysma poliepen cyste vleesboom galbulten
        stemmingswisselingen stemmingsgevoelig dwanghandelingen dwanggedachten wanen waanbeelden hallucinaties
        paranoia eetbuien herbelevingen zelfbeschadiging \w*intolerantie obstipatie incontinentie
        \w+vergiftiging ongesteldheid vitaminetekort ijzertekort evenwichtsorgaan invalidenparkeerkaart
        invalidenkaart ouderdomskwaal ouderdomskwalen kwaaltjes? whiplashklachten longcapaciteit hartklep
        immuunziekte bewustzijnsverlies
    """,
    "S": r"""
        ziektes? ziekten ziek(?:te)?melding(?:en)? ziek(?:te)?verlof ziek(?:te)?periodes?
        ziek(?:te)?dag(?:en)? ziekbed ziektegeval ziekteproces ziekteverloop ziektegeschiedenis griep(?:je)?
        buikgriep herstelmelding ziek-?zijn griepaanval(?:len)? verkoudheid hoofdpijndag(?:en)?
        migrainedag(?:en)?
    """,
    "V": r"""
        corona covid(?:-19)?
    """,
    "I": r"""
        doelgroepregister diagnose gezondheid herstel spit behandeling(?:en)? operatie opname ingreep
        ziektewet wia wajong wao wga ziekenhuis kliniek
    """,
    "Y": r"""
        ongesteld bijziend verziend nachtblind in_de_ziekmelding ziek zieke zieker ziekjes
        ziek_?(?:gemeldt?|melden|te_melden) (?:hersteld|beter)_?gemeld (?:hoog)?zwanger overspannen overwerkt
        arbeidsgeschikt
        oververmoeid dep+res+ie(?:f|ve) opgebrand arbeidsongeschikt verslaafd autistisch dyslectisch
        slechthorend slechtziend kleurenblind gehandicapt invalide psychotisch manisch verkouden geblesseerd
        geopereerd in_verwachting adhd'er diabeet epilepticus alcoholist autist \w+pati[eë]nt chronisch_\w+
        niet_gezond bedlegerig rolstoelafhankelijk grieperig dyslect allergisch somber flauwgevallen doof
        (?:doof|blind)_aan in_de_overgang hardhorend epileptisch schizofreen astmatisch
        hoogsensitief hoogsensitieve manisch-?depressie(?:f|ve) hiv-?positie(?:f|ve) seropositief
        anorectisch depri misselijk autistische dyslectische epileptische grieperige kortademig benauwd
        koortsig onwel rillerig ondervoed uitgemergeld verslaafde neerslachtig angstig
        psychotische manische herstellende_van
        (?:psychisch|mentaal|emotioneel|lichamelijk|fysiek)_\w+ geesteszieke?
    """,
    "g": r"""
        gehoorapparaat gehoorapparaten hoortoestel rolstoel krukken gips prothese kunstheup kunstknie
        pacemaker stent brace
    """,
    "y": r"""
        arbeidstherapeutisch\w* hersteld belastbaar besmet gewond uitgevallen re-?[iï]ntegreer(?:t|de)
        bevallen afgekeurd
    """,
    "s": r"""
        slijtage kramp(?:en)? stijfheid zwelling(?:en)? gevoelloosheid
        vervangen gebroken gescheurde? gekneusde? verstuikte? geblesseerde? ontstoken zere pijnlijke pijn
        last_\w*van versleten stijve slechte? zwak(?:ke)? speelt_\w*op probleem slechter opgezwollen gezwollen
        verstijfde? stijf ontwricht op_hol ontzet tintel(?:t|en|de|den) verkrampt(?:e|en)?
        verdoofd tril(?:t|len|de|den) trillende opspeelt opspeelde het_volhoudt protesteert
    """,
    "x": r"""
        problemen klachten ongemakken
    """,
    "U": r"""
        (?:ziekte|kort|langdurig)?verzuim(?:percentage|frequentie|historie|verleden|gedrag|dagen|patroon)?
    """,
    "Q": rf"""
        {CLINICS}
        (?:\w*-)?(?:gz-?)?psycholo(?:og|ge) psychiater \w*therapeut(?:e)? fysio ggz revalidatiecentrum
        haptonoom acupuncturist osteopaat chiropractor logopedist afkickkliniek verslavingskliniek pijnpoli
    """,
    "m": r"""
        onder_behandeling huisarts dokter arts neuroloog longarts kno-arts maag-darmarts hartspecialist
        oogarts tandarts kaakchirurg diëtist cardioloog gynaecoloog oncoloog internist
        verloskundige reumatoloog uroloog dermatoloog orthopeed chirurg praktijkondersteuner
    """,
    "D": rf"""
        {_MEDICINES}
        \w*-?medicatie medicijnen medicijn antidepressiva antidepressivum ritalin methylfenidaat concerta
        slaappillen slaapmiddelen kalmeringsmiddelen kalmeringstabletten pijnstillers? insuline antibiotica
        oxazepam temazepam prednison pillen hormonen antipsychotica
        (?:slaap|pijn|plas|maag|ontstekings)(?:tabletten|medicatie|remmers?) ontstekingsremmers?
        maagzuurremmers? bètablokkers? bloedverdunners? paracetamol ibuprofen morfine methadon lithium
        je_tabletten inhaler inhalator insulinepomp slaappil kalmeringspillen
    """,
    "B": rf"""
        {_TREATED}-?behandeling(?:en)? [\w'-]*operatie \w*therapie(?:ën|sessies)? chemo(?:kuur|kuren)?
        bestraling(?:en)? revalidatie emdr dialyse ontwenning(?:skuur)? afkicken keizersnede abortus
        mri(?:-scan)? ct-scan bloedonderzoek biopsie röntgenfoto(?:'s)? infuus injecties \w*amputatie
        \w*transplantatie bloedtransfusie nierdialyse dotterprocedure stoma katheter
        antidepressivakuur kuur kuren hechtingen verdoving narcose slaaponderzoek hersenscan botscan
    """,
    "A": r"""
        (?:bedrijfs|arbo|verzekerings|keurings)-?_?arts(?:en)? arbo-?dienst
    """,
    "L": rf"""
        rug onderrug nek schouders? knie(?:ën)? heup(?:en)? enkels? pols(?:en)? arm(?:en)?
        ellebo(?:og|gen) been benen voet(?:en)? hand(?:en)? vinger hoofd maag buik darmen hart longen oog
        ogen oor oren keel lies rib ribben tenen sleutelbeen ruggenwervel bekken meniscus kruisband
        achillespees gehoor {" ".join(_SIDES)}
    """,
    "k": r"""
        spuit spoot spuiten slik(?:t|te|ken) lijd(?:t|en|end)? leed geleden kamp(?:t|te|en)
        worstel(?:t|de|en) sukkel(?:t|de) tob(?:t|de) onderga(?:at|an) onderging
        herstel(?:t|de|len|lende|lend)? revalideer(?:t|de) revalideren behandeld gediagnosticeerd
        vastgesteld geconstateerd speelt speelde sprake_van thuis thuisgezeten thuiszat uitviel uitval valt
        viel afwezig opgelopen opliep liep ontwikkeld(?:e)? doorgemaakt overwonnen te_maken_met thuiszit
        thuiszitten gestopt ontvang(?:t|en)? ontving gestart begonnen opgenomen
        in_behandeling doorverwezen verwezen rondloopt rondliep ervaar(?:t)? ervoer zit zat meld(?:t|de)
        gemeld volg(?:t|de) gevolgd loop(?:t)? ga gaat ging geweest bekend ingesteld voorgeschreven
        afgebouwd gebruik(?:t|te) gevoelig vatbaar kwetsbaar getroffen overleden bezig lag ligt gelegen
        beland(?:de)? verbleef toegekend gevonden ontdekt bezocht bezoekt sprak spreekt leid\w*_tot
        vertoon(?:t|de) vertonen komt kwam dreigt
    """,
}
"""Role → its words; the first row that has a word counts."""

_CAPITALS: Final = words("ADD ASS TIA CVA NAH MS ME PDS AIDS")
"""Short names that only count where they are written in capitals."""

HEALTH_ROLES: Final = frozenset("XSVIYyUQmDBA")
"""Letters of the terms that make a text worth a closer look; the others only help."""

TRIGGERS: Final = words("""
    banenafspraak
    knieën schouders heupen enkels polsen arm armen been benen vinger vingers elleboog lies ribben slijtage
    stent epileptische moeite chronisch gezond beter gemeld burn burned burnt verwachting bloeddruk last pijn
    gebroken gescheurd verstuikt gekneusd psychische medische lichamelijke mentale fysieke emotionele gips
    krukken rolstoel gehoorapparaat hoortoestel pacemaker prothese overgang psychisch mentaal lichamelijk
    fysiek emotioneel reumatische chronische allergische verstandelijke sombere kalmerende slapeloze voeten
    ogen maag buik longen rug knie hart schouder nek heup enkel pols shoulder
""").union(_SIDES)
"""Words that say nothing by themselves, but can with the words around them."""

health_role = role_lookup(_ROWS)
"""The letter of a folded word; empty where it has nothing to do with health, or names a part of the job."""


@lru_cache(maxsize=4096)
def can_tell(word: str) -> bool:
    """Whether a text with this word is worth a closer look."""
    return word in TRIGGERS or health_role(word) in HEALTH_ROLES


def role_as_written(word: str, written: str) -> str:
    """The letter of a word; *ME* and *ADD* count only where they are written in capitals."""
    if written.upper() in _CAPITALS:
        return "X" if written.isupper() else ""
    return health_role(word)


_IN_SMALL_LETTERS: Final = (
    r"(?i)\b((?:heb|hebt|heeft|had|kreeg|krijgt)(?: (?:je|jij|ook|al|nu|een|lichte|sinds kort))* "
    r"|\b(?:door|vanwege|wegens|met) (?:je|jouw|haar|zijn) )(ms|tia|cva|nah|pds|aids)"
    r"(?= *(?:$|[.,;:!?)]|en\b|maar\b|gehad\b|gekregen\b))"
)


_SMALL: Final = words("ms tia cva nah pds aids")


def with_capitals(text: str) -> str:
    """A text in which *je hebt ms* has the capitals by which it is known from *200 ms*."""
    if _SMALL.isdisjoint(split_words(text)):
        return text
    return compiled(_IN_SMALL_LETTERS).sub(lambda found: found[1] + found[2].upper(), text)


VEILS: Final = words("""
    afkickkliniek verslavingskliniek ontwenningskliniek zicht linkeroog rechteroog linkeroor rechteroor
    tabletten pillen druppels poeders schoenen ziekenhuis polikliniek poli nachten
    stokje suiker genezing genezen sterker eraf gips val
    darmen nieren lever longen blaas prostaat baarmoeder hartklep alvleesklier ingewanden meniscus kruisband
    achillespees immuunsysteem hormonen bekken galblaas amandelen slokdarm luchtwegen gewrichten conditie
    zakte gezakt bewusteloos bewustzijn bijgekomen ambulance mitella herstel huid geheugen energieniveau
    gezichtsvermogen inzetbaar adem lotgenoten lotgenotengroep litteken littekens spalk korset steunzolen
    steunkousen rollator wandelstok kunstbeen therapeutische vaccinatie
    vaccinaties inenting inentingen griepprik coronaprik gevaccineerd dosis bed bedrust gekluisterd mes
    spoedeisende intensive beademing medische blijde toeval plat ongemak ongemakken uitslag uitslagen fit
    fitter mager magerder gezond grauw beroerd uitziet emotioneel
    accu afgekickt afgepeigerd afwezig afwezige afwezigheid alcohol alcoholgebruik alcohollucht balans
    batterij batterijen been bekaf beschonken beterschap bier biertje bleek blowde blowen blowt borrel borrels
    bovenop braakte bukken cocaïne dal dip donkere doodop doorgemaakt doorheen doorslaapt drank drankadem
    drankgebruik drankje dranklucht drinkt dronken drugs drugsgebruik drukte duizel duizelde duizelig duizelt
    eruit flauw flauwgevallen flauwviel fles futloos geblowd gedronken gehoor gekwakkeld gepieker geslapen
    gewicht hees herstellende hoest hoestbui hoestbuien hoestte huilbui huilbuien huilde huilen huilend
    hulpverlener hyperventileerde hyperventileert ingestort instorten instorting instortte jezelf joint kater
    kilo kilo's knap knapt knapte knielen krabbelt krachten kreupel kringen kunstgebit kwakkel kwakkelde
    kwakkelt kwetsbaar lappenmand lawaai lichaam lijf lijkbleek mank meegemaakt moe moeilijke moeizaam
    nachtmerries ogen omgevallen omvalt ongeluk ongeval opbouw opbouwen opbouwschema opbouwt opgeknapt
    opgekrabbeld opknapt opkrabbelt oude overgang overgegeven overprikkeld oververmoeid piekerde piekeren
    piekert pijnvrij prikkelgevoelig prikkels professionele reserves roulatie running rust slaap slaapt
    slapeloos slapen sliep snuift specialist stem stembanden sterkte stoned stortte tandvlees tank teveel
    tillen tranen traplopen trekkebeent trilden trillen trillende trok uitgeblust uitgemergeld uitgeput vel
    vermagerd vermoeid vermoeidheid voel voelde voelt wakker wallen wangen wiet wijn wordende zelfbeschadiging
    vergeetachtig glaasje oren knie knieën rug schouder hoofd hart ggz dokter
    zware zwart zweetaanval zweetaanvallen zweethanden opgebouwd urenopbouw opbouwuren werkhervatting hervat
    hervatte
""")
"""The words of which one stands in whatever ``veiled`` finds, or else:"""
VEILING_PARTS: Final = parts("""
    weinig_energie geen_energie minder_energie meer_energie je_energie
    door_spanning door_de_spanning tegen_stress tegen_druk gas_terug achter_de_rug te_veel te_groot te_zwaar
    helemaal_op boven_water van_slag volle_kracht goed_met slecht_met minder_aan bij_je_uit niet_lang
    niet_meer_lang niet_te_lang niet_zo_lang beter_te_worden die_we_kennen van_vroeger
    moeilijk_af weer_beter onder_invloed in_het_verband niets_meer_hoort slecht_hoort hoort_slecht
    niet_goed_hoort loopt_moeilijk moeilijk_loopt niet_lekker niet_fit
    weer_volledig weer_helemaal weer_fulltime weer_voltijds weer_voor_100 weer_voor_honderd weer_al_je
    weer_je_ weer_hele_dagen weer_halve_dagen weer_op_peil weer_op_het_oude
""")
BODILY: Final = words("""
    hyperventileer hyperventileren stottert stotterde stotter stotteren gestotter hinkt hinkte hinken rilt
    rilde rillen hijgt hijgde hijgen kotst kotste kotsen kolft kolfde kolven snoof snuif snuifgedrag
    knikkebolt knikkebolde knikkebollen gehoest hoesten gesnuif apneu overgeven braken
    gespuugd black-out blackout hypo flauwte appelflauwte insult wegraking attaque witjes pips spierwit
    asgrauw pupillen tong bloeddoorlopen glazige clean nuchter verslavingsdeskundige
    ontgiften rehab joints coke xtc ghb ketamine gesnoven anabolen roken gokverslaafd dutje
    oog dichtdoet dichtdeed dichtgedaan dik dikker fors aangekomen afgevallen kilo's vermagert afvalt
    overgewicht afgetobd afgemat uitgeruster uitgerust doodmoe ziek gezonder belabberd autorijden trap trappen
    trapje ladder ladders steiger hurken klimmen sjouwen reiken schouderhoogte lichamelijk fysiek mentaal
    geestelijk psychisch oor bril heup knie hartklep nier psycholoog fysio fysiotherapeut therapeut psychiater
    behandelaar kliniek praatgroep huisarts hersteltraject doktersadvies spoor herstelproces ziektebriefje
    medisch revalidatiearts verzuimbegeleider controlearts arbeidsgeneesheer aangesterkt aansterkt emmer
    emmertje kaars overbelast knieën puffer astmapuffer inhalator epipen insulinepomp glucosemeter kruk stok
    aanval aanvallen diagnose dosis pilletjes rustgevers slikt hartritme leverwaarden
    hyperventileert hyperventileerde hink ril hijg kots kwakkelt kwakkel kolf blowt blow blowde snuift
    knikkebol trillen toeval lijkbleek afkickprogramma afkickperiode afkickkliniek afkicken cocaïne
    speedgebruik middelengebruik middelen mager magerder lichter zwaarder moe vermoeid bleek uitgeput grauw
    beroerd doodop opgebrand lever schouder enkel kunstheup kunstknie kunstgebit kunsthart haptonoom diëtist
    osteopaat hoortoestel krukken spalk rollator brace mitella medicatie tabletten pillen bloedwaarden
    bloeddruk suikerwaarden verzuimconsulent herstellende emotioneel gehoor tillen bukken knielen traplopen
    fitter bier wijn wiet hasj jenever alcohol drank blaas blaast blies geblazen eczeem fut malen aa aa-groep
    aa-bijeenkomst alcoholisten blowen neuroloog cardioloog orthopeed internist reumatoloog longarts oogarts
    dermatoloog uroloog gynaecoloog oncoloog kno-arts hematoloog pompje sensor infuus stoma apparaatje
    blaasapparaatje alcoholtester blaastest alcoholslot
""")
"""The same for what ``bodily`` finds; so plain, that a text needs more than one of them."""
BODILY_PARTS: Final = parts("""
    houdt_het_niet één_goed aan_één_kant aan_een_kant niet_goed_lezen niet_goed_zien niet_goed_horen
    lukt_je_niet lukt_jou_niet lukt_niet_meer lukt_mij_niet houd_je_niet houdt_niet gaat_niet_meer
    gaat_bij_jou_niet kun_je_niet_meer je_niet_meer_kunt kunt_niet_meer niet_meer_redt niet_volhoudt
    trekt_het trek_je_het trok_het niet_meer_trekt te_trekken het_niet_trekt wit_weg even_liggen gaan_liggen
    met_drinken met_blowen met_snuiven met_gokken halfuur_liggen in_slaap nog_te_herstellen
    aan_het_reï aan_het_rei aan_het_re-i
    aan_het_herstellen om_te_herstellen rode_ogen rooie_ogen mentaal lichamelijk over_te_geven
    weekend_gebruikt sliep_je_in uur_liggen lukt_je_nog gaat_dat_niet je_niet_meer_lukt dat_gaat_niet_met
    red_je_niet redt_niet niet_trekt hoor_je _hoort plekken_op_je plekken_op_jouw uitslag_op_je
    uitslag_op_jouw blaren_op_je blaren_op_jouw kloven_in_je voor_je_niet voor_jou_niet bij_je_niet
    bij_jou_niet in_het_drinken goed_oog ene_oor ene_oog maar_één goed_meer
""")
"""Or of these."""
