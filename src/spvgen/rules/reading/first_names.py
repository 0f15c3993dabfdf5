"""First names that people in the Netherlands and Flanders bear: data for ``names``."""

from typing import Final

from spvgen.rules.reading.patterns import words

FIRST_NAMES: Final = words("""
    aad aafke aagje aaltje aaron aart aartje abdel abdelaziz abdelhak abdelilah abdelkader abdellah abdul
    abdullah abel abena abraham achmed achraf ada adam adelheid adil adinda adje adriaan adriana adrie
    agaath agata agnes agnieszka ahmed ahmet aisha albert albertine alberto aleid aleida aleksandra aletta
    alex alexander alexandra alfons alfred ali alice alicia alida alie alin alina aline allard allert alma
    alwin amadou amal amalia amanda amber ambra amelie amin amina amir amira amy ana anand anastasia andre
    andrea andreas andrei andries andrzej andré angela angelique anil anissa anita anja anje anjo anke
    anna annabel anne annechien annefleur anneke annelieke annelien annelies anneloes annelot annelous
    annemarie annemarijn annemiek annemieke annemijn annerieke annet annette annick anniek annika anny
    anouar anouk anouschka ans ansje anthony antje antoine antoinette anton antonie antonio anwar appie
    arend ari ariane arianne arie arina ariën arjan arjen armand armin arnaud arno arnold arnoldus arnoud
    aron arthur aruna asma assia astrid atie auke aukelien aukje ayla aylin ayman ayoub ayse aysun ayten
    ayşe aziz aïsha babette bachir badr barbara barend bart bartel barteld bartho bartjan bartosz bas
    basma bastiaan bauke bea beata beatrijs beatrix bella ben benjamin benno benny benthe beppie berdien
    berend berna bernadette bernard bernd bernice berrie berry bert berta berthe bertie bertine bertus
    betsie betsy bettine betty bianca bibi bieke bilal binta bjorn björn boaz bob bodil bogdan bojan bonny
    boris bouchra boudewijn bouke brahim bram branko brecht brechtje bregje brenda brent brian brigit
    brigitta brigitte brit brita britt bruno bryan btissam burak bülent calvin can carin carina carine
    carl carla carlien carlijn carline carlo carlos carmen carola carolien carolina caroline cas casper
    catelijne catharina cathelijne catherine cathy cecile cecilia cees celine cem cemal cengiz chaima
    chaimae chantal charles charlotte chayenne cheryl chiara chris christa christel christiaan christian
    christien christina christine christoph christy cihan cindy ciska claar claartje claas claire clara
    clarissa claudia claudine clemens coba coby coen cok colin conny constance coosje cor cora corien
    corina corine corinne cornald cornelia cornelie cornelis corné corrie corry cynthia daan daisy damian
    dana daniel daniela danielle danique daniël daniëlle danny daphne daphny dariusz darja dave david davy
    debbie debby deborah demi denise deniz dennis derk derya desi desiree dewi diana dianne dick didi
    didier diederik dieter dieuwertje dieuwke dilan dilara dilek dimitri dimphy dina dinand dineke dinesh
    dionne dirk dirkje djaimy djamila djoeke dolf dominique donald donna doortje dora doreen dorien dorine
    doris dorota dorothea dorothé doutzen douwe dragan dries driss duncan dunya durk dursun dylan dylana
    désirée ebe ebru eddy edgar edith edmee edo eduard edward edwin eef eefje eelco eelke efua egbert elco
    eliane elif eline elisa elisabeth elise elizabeth elke ella ellen elles ellie ellis elly elma elmar
    els elsa elsbeth elsemieke elske elvira emel emiel emile emilie emily emine emma emmely emmy emre
    engin enno enrico erdem eric erica erik erika erkan ernest ernestine ernst errol erwin esma esmee
    esmée esra esther etienne eugenie eugène eva evelien eveliene eveline evelyn evert evi ewa ewald ewout
    fabian fabienne fadma fadoua faiza faizal farah fardau farid farida faruk fatih fatiha fatima fatma
    fatoumata fay faye fedde feike felicia feline felix femke femmy fenna fenne ferdi ferdinand ferhat
    feride fernando ferry fetze fieke fien filip filiz finn firdaus fleur fleurtje floor floortje flora
    floris focko fokje fokke folkert fons foppe fouad francien francine francis francisca franciscus
    franciska franck franco frank frans fransien fransje françois fred freddy frederieke frederik
    frederique freek frits frouke froukje gabriel gabriela gabriëlle gaby gaitrie gea geert geertje
    geertruida geke gemma geoffrey george gerald geralda gerard gerarda gerben gerco gerda gerdien gerhard
    gerie gerjan gerlinde gerlof germaine gerrie gerrieke gerrit gerritjan gerry gert gertjan gertrude
    gerwin ghislaine gian giel gijs gijsbert gijsje gina gineke ginny gino giovanni gisela gitte glenn
    gonda gonnie gonny gonul gosse grace greet greetje gregor gregory greta grietje grzegorz guda guido
    guillaume gulsen gustaaf guus guusje gwen gökhan gülay gülcan gülsen gülten hadewych hafid hafida
    haico haiko hajar hakan hakim halil halima halime hamid hamza hanan hanke hanna hannah hanne hanneke
    hannie hans hansje harald harke harm harmen harold harrie harriet harriët harry harun haruna hasan
    hassan hatice hatim havva hayat heather hedda hedwig heidi heike heiko heiltje hein heleen heleentje
    helen helena helene helga helma hendrik hendrika henk henkjan hennie henny henri henrieke henriette
    henriëtte henry herbert herma herman hermien hermine hermione herwin hes hessel hetty hicham hidde
    hilbert hilda hilde hilke hille hilleke hilmar hiltje hind hinke hiske houda houria hubert hugo huib
    humphrey huseyin huub hülya hüseyin ibrahim ida iebele igor ike ikram ilham ilhan ilias ilja ilka
    ilona ilonka ilse ilyas imane imke ina ineke inekie inez inga inge ingeborg ingelou ingmar ingrid inte
    ioana ipek irena irene iris irma iryna isa isaac isabel isabella isabelle ishan ismael ismail ismet
    isolde issam itske iva ivan ivana ivar ivo ivonne iwan jaantje jaap jacco jacek jack jackie jaco jacob
    jacoba jacobien jacolien jacqueline jacques jaimie jaimy jaklien jakob jakub jamal jamila jan jana
    jandirk jane janet janica janine janna janne janneke jannes jannetje jannie jannigje janny janou
    janpieter jantien jantina jantine jantje janwillem jaouad jarmo jarno jasmijn jasmina jason jasper
    jawad jay jaya jayant jayden jeanet jeanette jeanine jeanne jeannette jef jeff jeffrey jelena jelka
    jelle jelmer jelte jeltje jenneke jennie jennifer jenny jens jenske jente jermaine jeroen jeroom jerry
    jeske jesper jesse jessica jet jetske jette jetty jikke jildou jill jilles jim jimmy jinke jitse
    jitske jitte jo joachim joan joana joanna joanne joas job jobke jochem jochen jochum jody joep joeri
    joey johan johanna johanneke johannes john johnny joke jolanda jolande jolanta jolanthe jolein jolien
    jolijn jolinde jonas jonathan joni jonna jonne joop joosje joost joran jorden jordi jordy joren jorick
    jorik jorinde joris jorn jorrit jos jose josefien joseph josephine josette joshua josien josine josje
    joske josé jouke joyce juan judith jules julia julian juliana julie juliette jun junior jurgen jurjan
    jurjen jurre jurriaan justin justine justus jutta juul jürgen kaat kadir kai kamal kamil kaoutar karel
    karen karim karima karin karina karine karl karla karlien karlijn karolien karolina karst karsten
    kasper katarzyna kate katelijne katharina katia katie katinka katja kayleigh kees keesjan keetje
    keimpe kelly kelvin kemal kenneth kenny kerstin kevin khadija khalid khalil kiki kim kimberley
    kimberly kirsten kishan kitty klaartje klaas klaasje klara klaus kobus koen koenraad koert kofi koos
    koosje kornelis krijn kris krista kristel kristiaan kristian kristien kristina kristof krzysztof kwame
    kyra kübra laetitia laila lakshmi lambert lamia lammert lamyae lana lars latifa lau laura lauranne
    laurens laurent laurie laurien lea leen leendert leentje leida leila leni lenie lennart lenneke lenny
    leo leon leona leonard leonie leonora leontien leontine leroy leslie letty levi lex leyla lia lian
    lianne lidia liduina lidwien lidy lieke liekele lien liene lieneke lies liesbeth lieselot lieselotte
    liesje lieske lieuwe lieve lieven lijsbeth lilian liliane lilly lina linda linde lindsay lindsey
    linsey lion lisa lisanne lisbeth liselotte liset lisette liza lizet lizzy lobke lode lodewijk loek
    loes loesje lola lonneke lonnie loran lore lorena lorenzo loret loretta lotje lotta lotte lou loubna
    louis louisa louise lourens lous lubbert luc luca lucas lucia lucie lucien lucienne lucille ludo luis
    luit luka lukas lukasz luke lutske luuk luus lydia lynn maaike maarten maartje machiel machteld maciej
    maddy madeleine madelon maerten magda magdalena maikel maja malgorzata malika malou mamadou mandy
    manfred manja manon manou manouk manuel manuela mara marc marcel marcella marcelle marchien marcia
    marcin marco marcus marek marene marenthe marga margareta margaretha margit margje margo margot
    margreet margriet maria mariam marian mariana marianne marichelle marie marieke marielle mariet
    marietje mariette marij marijke marijn marijne marijse marika marike marilyn marilène marina marinka
    marinke marinus mario marion maris marise mariska marisol marit marita marius mariusz mariëlle marja
    marjan marjanka marjanne marjo marjoke marjolein marjoleine marjolijn marjon marjorie mark marleen
    marlene marlien marlies marlijn marlin marloe marloes marlon marnick marnix marret marrie marrigje
    marrit marry marsha marta marte marten martha marthe marthijn martien martijn martin martina martine
    marwa marwan mary maryam mateusz mathias mathieu mathijs mathilde matthias matthieu matthijs mattijs
    matty maud maurice maurits mauro maxim maxime maximiliaan maya małgorzata mechteld medi mehdi mehmet
    meike meindert melanie melek melis melissa melle melvin menno merel merijn merve meryem meryl mesut
    meta metin mette mia michael michaela michal michaël michał michel michelle michiel mick micky mieke
    mien mieneke miep mies mihai mijke mike mila milan milou mimoun mimount mina ming minh minke miranda
    mirella miriam mirjam mirna miro mirre mirte mirthe mitchell mo moha mohamad mohamed mohammed mohand
    monica moniek monika monique morris mounir mourad moussa muhammed murat muriel mustafa mustapha myra
    myriam myrna myrthe nabil nada nadia nadine nadira nadja naima najat najib najim nancy nanda nander
    nando nanette nanne naomi natalia natalie natascha natasja nathalie nathan nathanaël nawal nazli
    neeltje nel nele nelleke nelly nermin nguyen nick nicky nico nicolaas nicole nicolette nicolien
    nicolle niek niels niene nienke niesje nihal nihat nikki nina nine ninke nisrine noa noah noor noortje
    nora norah norbert nordin norma nour noura noureddine nouri nouria noémie noël noëlle nuray nurcan
    nynke oane odette odile okan okke oksana olaf olena olga oliver olivia olivier omar omayma onno onur
    orhan oscar osman ottilie otto ouafa oumaima ousmane oussama ozan ozgur ozlem pam paola pascal pascale
    patricia patrick patrik patty paul paula paulette paulien paulina pauline paulus pauwel pawel paweł
    pedro peggy pepijn peter petr petra petronella phaedra philip philippe pien piet pieter pieternel
    pietje pim piotr pleun pleuni priscilla priya przemek puck pınar quincy quinta quinten quinty quirijn
    rabia rachel rachelle rachid rachida radboud raf rafael rafał rafik rahma raimond rajesh ralf ralph
    ramazan ramon ramona ramses rana raoul ravi raymond rebecca recep reda redouan regina rein reina
    reinder reinier reinoud reinout rejane remco remko remy renata renate rene renee renger rens renske
    rené renée rhea ria rianna rianne ricardo richard rick ricky rico ridouan riek rieke riekje riemer
    rientje riet rik rika rikkert rineke rini rinke rinske rinus riny rishi rita ritchie rob robbert
    robert roberta roberto robin rocco rochelle roderick rodney roel roeland roelie roelien roelof roeltje
    roger rogier rohan roland rolf romana romano romario romee romy ron ronald ronny roos roosmarijn rosa
    rosalie rosalinde rosan rosanna rosanne rose rosemarie roshni rosine rosita rosmarijn rowan rowena
    roxanne roy rozemarie rozemarijn ruben rudi rudie rudolf rudy rukiye rut rutger rutgers ruth ruthger
    ruud ryan saar saartje sabina sabine sabri sabrina safa safae said saida salah salim salima salma sam
    samantha sami samia samir samira samuel sanae sander sandhya sandra sandrine sandy sanjay sanna sanne
    sanneke santi sara sarah sarina sascha saskia saïd saïda sebastiaan sebastian sedat selda selim selin
    selma sem semih semiha semra sena senna serap seren serge sergei serkan serpil sevda sevgi shana
    shanna shannon shanti sharda sharon sharona sheila sherida shirin shirley sibel siebe siebren sieger
    siem siets sietse sietske sifra sigrid sigrun siham sijmen sijtske silas silke silvana silvester
    silvia silvie simon simone simonne sina sinan sipke sippie sjaak sjaan sjanie sjef sjoerd sjors sjouke
    sjoukje soenil sofia sofie sofieke songül sonia sonja sophia sophie sophieke soraya souad soufian
    soufiane soumaya stan stanley stans stef stefan stefanie steffen steffie steijn stella stephan
    stephanie stephany stephen sterre steve steven stien stijn stijntje suleyman sultan sumeyye sunil
    susan susanna susanne suus suzan suzanna suzanne suze sven svetlana swen sybren sylvain sylvana
    sylvester sylvia sylvie sylwia symen sytske szymon süleyman sławomir tabitha taco taeke tahnee tamar
    tamara tamira tania tanja tanya tara tarik tatiana tatjana ted teddy teis teodora tessa tetiana teun
    teuni teunis teuntje thanh thea theo theodoor theodora theodorus theresa therese theunis thibault
    thierry thijmen thijs thirza thom thomas thyrza tiana tiddo tiemen tieneke tiffany tijmen tijn tijs
    tilly tim timo timon tina tineke tinus tirsa tirza titia titus tjalling tjarda tjeerd tjitske tjitte
    tobi tobias toine tom tomas tomasz tomek tommy ton tonia tonie tonnie tonny tonya toon tooske tosca
    trees trijntje trinette tristan trudie trudy trui truus tugba turgut tuğba twan tycho tygo tülay ubbo
    ufuk ugur ulrike umit umut ursula urszula urvin uğur valentijn valentina valerie vanessa veerle vera
    verena veronica veronique victor vijay viktor vince vincent virginia vita vivian vivianne volkan
    volodymyr wafae walter wanda wander ward warner wei wendela wendelien wendeline wendy werner wesley
    wessel wiebe wiebke wiebren wiegert wieke wieneke wiep wiepke wies wiesje wieteke wietse wietske wijbe
    wijnand wil wilbert wilco wilfred wilhelm wilhelmina wilja willeke willem willemien willemijn willie
    willy wilma wilmar wilmie wim wimjan winnie winnifred winston wobbe wobke wojciech wolter wout wouter
    wouterus wubbo wytse wytze xander xandra xavier xem yannick yara yasemin yasin yasmin yasmina yasmine
    yasser yassin yassine yassir yavuz yentel yentl yildiz ymke yoeri yolanda yolande yoran yorben yorick
    younes youri yousra yousri youssef youssra ytsje yuri yuriy yusuf yves yvette yvo yvon yvonne yılmaz
    zahra zakaria zakia zbigniew zeger zehra zekeriya zeki zeynep zina zineb zita zohra zouhair zoë
    zwaantje zühal özge özgür özlem ümit
""")
"""In small letters, as they are spelled; without those that are brands or places too (*Mercedes*,
*Florence*)."""

AMBIGUOUS: Final = words("""
    alex amber bas bea bella ben benjamin can cas donna elke els ernst fleur floor harm ina iris jan jay
    jet jo job jos juan jun junior kai kim koos kris lau leen lien lies lieve linde lion lore lou lous
    mara maris mark medi merel meta mia mien mies mina ming mo nel nine noor norma ravi
    rein rene rob ron roos rose rut saar sam santi sem sena sina sterre sultan tara ted tim tom ton toon
    trees victor wander ward warner wei wil wout
""")
"""Those of them that are something else at the start of a sentence, or in a name of a thing."""

WORDS_AS_WELL: Final = words("""
    arend bram brit ellen flora frank frans hein hind jack jasmijn joke joost karst klaas koen lotje luit
    margriet marina marjolein marlin melis nada oscar pascal peter piet puck riek riet robin rosa
    rozemarijn said serge sjaak steven taco teddy trui valentijn vera vita wieke zwaantje
""")
"""Those that in small letters are a Dutch word, though with a capital they are a name."""

SURNAMES: Final = words("""
    bakker bos brouwer dekker dijkstra hendriks hermans hoekstra huisman jacobs jansen janssen kok koster
    kuipers martens meijer mulder peters postma prins smit smits vermeulen visser vos willems
""")
"""The commonest surnames without a particle."""
