"""Words and parts of words of which one stands in whatever is read as a sign of somebody's health (V01)."""

from typing import Final

from spvgen.rules.reading.patterns import parts, words

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
    104 droog casemanager
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

AILING: Final = words("""
    lappenmand chemokuur prik prikpoli pilletjes medicijnen
    poh poh-ggz zombie kop hoofd zwetend mes hoort gehoor dialyse nierdialyse bestraling bestralingen chemo
    revalidatie opname ingreep operatie bevalling behandeling ziekenhuisopname hoor plat
    opspeelt opspelen bonst bonkt bonken bonzen gevoelloos tintelt tintelen beeft beven beefden beefde
    bibberen bibberden bibberde bibbert zwelt zwellen opzwelt opzwellen opgezwollen opzetten verkrampt
    verkrampen verstijft verstijfden afweten afwist rug knie knieën schouder schouders heup heupen enkel
    enkels pols polsen been benen nek arm armen elleboog voet voeten hart maag buik longen darmen nieren
    knietje ruggetje hartje voetje schoudertje buikje oor oog stem donker donkere schemer schemering avonds
    nachts lettertjes letters etiketten etiket borden nachtritten apparaatje apparaatjes oortjes
    gehoorapparaat gehoorapparaten hoorapparaat hoorapparaten hoortoestel scootmobiel rolstoel wandelstok
    prothese pacemaker korset beenprothese armprothese stoma katheter insulinespuit stok kruk rollator lucht
    adem borst hartkloppingen flauw trillen rillen zweten ogen grauw bibberig bibberend rillerig lijkbleek
    klam asgrauw spierwit lijkwit toilet wc binnenhouden binnenhoudt hersteld genezen aangesterkt opgeknapt
    gezond fit schoenen krachten bovenop beterende dal vel aankunt gat reserves jezelf roofbouw tranen rek
    koek trek trekt trok vol fysio fysiotherapeut psycholoog psychiater therapeut logopedist diëtist
    ergotherapeut haptonoom huisarts tandarts oogarts specialist cardioloog neuroloog verloskundige
    gynaecoloog internist orthopeed dermatoloog reumatoloog uroloog oncoloog kaakchirurg
    praktijkondersteuner ziekenhuis umc revalidatiecentrum scan hartfilmpje echo mri mri-scan
    bloedonderzoek spoedeisende spoedpost huisartsenpost bestraald gedotterd gedialyseerd
    jobcoach jobcoaches re-integratiecoach klachten beperkingen uitvalt uitvallen uitval omvalt omvallen
    instort instorten overgang genieten onuitstaanbaar prikkelbaar kortaf chagrijnig humeur humeurig fel
    snauw snauwt snauwen menstruatie ongesteldheid borstvoeding zwangere cyclus hormonen opvliegers ongesteld
    kolven innemen inneemt slikt slikken slikte slik ingenomen jointje jointjes kegel speed coke wiet pillen
    pep drugs nuchter pilletje snuifje snuifjes alcoholprobleem drankprobleem drugsprobleem alcohol drank
    bier wijn gewicht postuur omvang lichaamsbouw overgewicht fors afvalt dommel dommelt dommelde wegdommel
    wegdommelt wegdommelde wegdommelen indommel indommelt indommelde indommelen weggedommeld gapen slaap
    slaaptekort nachten
""")
"""And for what ``ailing`` finds."""
AILING_PARTS: Final = parts("""
    niet_meer_wat_je niet_meer_wat_hij niet_meer_wat_ze niet_meer_wat_zij willen_niet wil_niet
    niet_meer_willen
    niet_meer_mee niet_mee soepel in_de_steek in_elkaar binnen_houden binnen_te_houden binnen_houdt op_de_been
    op_je_benen goed_met_je beter_met_je klaar_voor met_je_gebeurd met_je_is_gebeurd met_je_aan bij_zat
    eraan_toe er_aan_toe kliniek ggz weer_uit opnieuw_uit iets_gebruikt gebruikt_wordt wordt_gebruikt
    aan_het_gebruiken weer_gebruik je_gebruikt pauze_gebruikt stiekem_gebruikt je_drinkt je_stiekem
    veel_drinkt
    zo_zwaar te_zwaar zo_dik te_dik
""")
"""Or of these."""
