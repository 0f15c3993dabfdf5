"""First names that people in the Netherlands and Flanders bear: data for ``names``."""

from typing import Final

from spvgen.rules.reading.patterns import words

FIRST_NAMES: Final = words("""
    aad aafke aaltje aart aartje abdel abdelaziz abdelhak abdelkader abdellah abdul abdullah abel
    abraham achmed ada adam adil adinda adje adriaan adriana adrie agnieszka ahmed ahmet aisha albert
    alberto aleida aletta alex alexander alexandra alfons alfred ali alice alicia alida alie alina aline
    allard alma alwin amal amalia amanda amber ambra amelie amin amina amir amira amy ana anand
    anastasia andre andrea andreas andries andrzej andré angela angelique anil anissa anita anja anje
    anjo anke anna annabel anne annechien annefleur anneke annelieke annelies annelot annelous annemarie
    annemarijn annemiek annemieke annemijn annet annette annick anniek annika anny anouar anouk
    anouschka ans ansje anthony antje antoine antoinette anton antonie antonio anwar appie arend ari
    ariane arie arina ariën arjan arjen armand armin arnaud arno arnold arnoldus arnoud aron arthur asma
    assia astrid atie auke aukje ayla aylin ayman ayoub ayse aysun ayten ayşe aziz aïsha babette bachir
    badr barbara barend bart bartel bartjan bas basma bastiaan bauke bea beatrijs beatrix bella ben
    benjamin benno benny benthe berend berna bernadette bernard bernd bernice berry bert berta berthe
    bertie bertine bertus betsy betty bianca bibi bieke bilal bjorn björn boaz bob bodil bojan bonny
    boris boudewijn bouke brahim bram branko brecht brechtje brenda brent brian brigit brigitta brigitte
    brit brita britt bruno bryan btissam burak bülent calvin can carin carina carine carl carla carlien
    carlijn carline carlo carlos carmen carola carolien carolina caroline cas casper catelijne catharina
    cathelijne catherine cathy cecile cecilia celine cem cemal cengiz chaima chaimae chantal charles
    charlotte chayenne chiara chris christa christel christiaan christian christien christina christine
    christoph christy cihan cindy ciska claar claartje claas claire clara clarissa claudia claudine
    clemens coba coby coen cok colin conny constance coosje cor cora corien corina corine corinne
    cornald cornelia cornelie cornelis corné corrie corry cynthia daan daisy damian dana daniel daniela
    danielle danique daniël daniëlle danny daphne daphny darja dave david davy debbie debby deborah demi
    denise dennis derk derya desi desiree dewi diana dianne dick didi didier diederik dieter dieuwertje
    dieuwke dilara dilek dimitri dimphy dina dinand dineke dionne dirk dirkje djamila djoeke dolf
    dominique donald donna doortje dora doreen dorien dorine doris dorothea dorothé douwe dries driss
    duncan dunya dursun dylan dylana désirée ebru eddy edgar edith edmee edo eduard edward edwin eef
    eefje eelco eelke egbert eliane eline elisa elisabeth elise elizabeth elke ella ellen elles ellie
    ellis elly elma elmar els elsa elsbeth elsemieke elske elvira emel emiel emile emilie emily emine
    emma emmely emmy emre engin enno enrico erdem eric erica erik erika erkan ernest ernestine ernst
    erwin esma esmee esmée esra esther etienne eugenie eugène eva evelien eveliene eveline evelyn evert
    evi ewa ewald ewout fabian fabienne fadma fadoua faiza farah fardau farid farida faruk fatih fatiha
    fatima fatma fatoumata fay faye feike felicia feline felix femke femmy fenna ferdi ferdinand ferhat
    feride fernando ferry fetze fieke fien filip filiz finn firdaus fleur fleurtje floor floortje flora
    floris fokje fokke folkert fons foppe fouad francien francine francis francisca franciscus franciska
    franck franco frank frans fransien fransje françois fred freddy frederieke frederik frederique freek
    frits frouke froukje gabriel gabriela gabriëlle gaby gea geert geertje geertruida geke gemma
    geoffrey george gerald geralda gerard gerarda gerben gerco gerda gerdien gerhard gerie gerlinde
    gerlof germaine gerrie gerrit gerritjan gerry gert gertjan gertrude gerwin ghislaine gian giel gijs
    gijsbert gina gineke gino giovanni gisela gitte glenn gonda gonnie gonny gonul grace greet greetje
    gregor gregory greta grietje guda guido guillaume gulsen gustaaf guus guusje gwen gökhan gülay
    gülcan gülsen gülten hadewych hafid haico haiko hajar hakan hakim halil halima halime hamid hamza
    hanan hanke hanna hannah hanne hanneke hannie hans hansje harald harke harm harmen harold harrie
    harriet harriët harry harun hasan hassan hatice hatim havva hayat heather hedda hedwig heidi heike
    heiko heiltje hein heleen heleentje helen helena helene helga helma hendrik hendrika henk henkjan
    hennie henny henri henrieke henriette henriëtte henry herbert herma herman hermien hermine hermione
    herwin hes hessel hetty hidde hilda hilde hilke hille hilleke hilmar hind hiske houda houria hubert
    hugo huib huseyin huub hülya hüseyin ibrahim ida igor ike ikram ilham ilhan ilias ilja ilka ilona
    ilonka ilse ilyas imane imke ina ineke inekie inez inga inge ingeborg ingelou ingrid inte ipek irena
    irene iris irma isa isaac isabel isabella isabelle ismael ismail ismet isolde issam iva ivan ivana
    ivar ivo ivonne jaantje jaap jacco jack jackie jaco jacob jacoba jacobien jacolien jacqueline
    jacques jaimie jaimy jaklien jakob jamal jamila jan jana jandirk jane janet janica janine janna
    janne janneke jannes jannetje jannie jannigje janny janou janpieter jantien jantina jantine jantje
    janwillem jaouad jarmo jarno jasmijn jasmina jason jasper jawad jay jaya jayant jayden jeanet
    jeanette jeanine jeanne jeannette jef jeff jeffrey jelena jelle jelmer jelte jeltje jenneke jennie
    jennifer jenny jens jenske jeroen jeroom jerry jeske jesse jessica jet jetske jette jetty jikke jill
    jilles jim jimmy jitse jitske jo joachim joan joana joanna joanne joas job jobke jochem jochen
    jochum jody joep joeri joey johan johanna johanneke johannes john johnny joke jolanda jolande
    jolanthe jolein jolien jolijn jolinde jonas jonathan joni jonna joop joost joran jorden jordi jordy
    joren jorick jorik joris jorn jorrit jos jose josefien joseph josephine josette joshua josien josine
    joske josé jouke joyce juan judith jules julia julian juliana julie juliette jun junior jurgen
    jurjan jurjen jurre jurriaan justin justine jürgen kaat kadir kai kamal kaoutar karel karen karim
    karima karin karina karine karl karla karlien karlijn karolien karst kasper katarzyna kate katelijne
    katharina katia katie katinka katja kayleigh kees keesjan keimpe kelly kelvin kemal kenneth kenny
    kerstin kevin khadija khalid khalil kiki kim kimberley kimberly kirsten kitty klaartje klaas klaasje
    klara klaus kobus koen koenraad koert koos koosje kornelis krijn kris krista kristel kristiaan
    kristian kristien kristina kristof krzysztof kübra laetitia laila lambert lamia lana lars latifa lau
    laura lauranne laurens laurent laurie laurien lea leen leendert leentje leida leila leni lenie
    lennart lenneke lenny leo leon leona leonard leonie leonora leontien leontine leroy leslie letty
    levi lex leyla lia lian lianne lidia liduina lidwien lidy lieke lien lies liesbeth lieselot
    lieselotte liesje lieske lieuwe lieve lieven lilian liliane lilly lina linda linde lindsay lindsey
    linsey lion lisa lisanne lisbeth liselotte liset lisette liza lizet lizzy lode lodewijk loek loes
    loesje lola lonneke lonnie loran lore lorena lorenzo loret loretta lotje lotta lotte lou loubna
    louis louisa louise lourens lous lubbert luc luca lucas lucia lucie lucien lucienne lucille ludo
    luis luit luka lukas luke lutske luuk luus lydia lynn maaike maarten maartje machiel machteld maddy
    madeleine madelon magda magdalena maikel maja malgorzata malika malou mandy manfred manja manon
    manou manouk manuel manuela mara marc marcel marcella marcelle marchien marcia marco marcus marek
    marene marga margareta margaretha margit margje margo margot margreet margriet maria mariam marian
    mariana marianne marichelle marie marieke marielle mariet marietje mariette marij marijke marijn
    marijne marijse marika marike marilyn marilène marina marinka marinus mario marion maris marise
    mariska marisol marit marita marius mariëlle marja marjan marjanka marjanne marjo marjoke marjolein
    marjoleine marjolijn marjon marjorie mark marleen marlene marlien marlies marlijn marlin marloe
    marloes marlon marnick marnix marret marrie marrigje marrit marry marsha marte marten martha marthe
    marthijn martien martijn martin martina martine marwa marwan mary maryam mathias mathieu mathijs
    mathilde matthias matthieu matthijs mattijs matty maud maurice maurits mauro maxim maxime
    maximiliaan maya medi mehdi mehmet meike meindert melanie melek melis melissa melle melvin menno
    merel merijn meryem meryl mesut meta metin mia michael michaela michal michaël michel michelle
    michiel mick micky mieke mien miep mies mike mila milan milou mimoun mimount mina ming minh minke
    miranda mirella miriam mirjam mirna miro mirte mirthe mitchell mo moha mohamad mohamed mohammed
    mohand monica moniek monika monique morris mounir mourad muhammed murat muriel mustafa mustapha myra
    myriam myrna myrthe nabil nada nadia nadine nadira nadja naima najat najib najim nancy nanda nando
    nanette nanne naomi natalia natalie natascha natasja nathalie nathan nathanaël nawal nazli nel nele
    nelleke nelly nermin nguyen nick nicky nico nicolaas nicole nicolette nicolien nicolle niek niels
    niene nienke niesje nihal nihat nina nine ninke nisrine noa noah noor noortje nora norah norbert
    nordin norma nour noura noureddine nouri nouria noémie noël noëlle nuray nurcan nynke odette odile
    okan okke olaf olga oliver olivia olivier omar omayma onno onur orhan oscar osman ottilie otto ouafa
    oumaima oussama ozgur ozlem pam paola pascal pascale patricia patrick patrik patty paul paula
    paulette paulien paulina pauline paulus pauwel pawel pedro peggy pepijn peter petr petra petronella
    phaedra philip philippe pien piet pieter pieternel pietje pim piotr pleun priscilla priya puck
    quincy quinta quinten quinty rabia rachel rachelle rachid rachida radboud raf rafael rafik rahma
    raimond rajesh ralf ralph ramazan ramon ramona ramses rana raoul ravi raymond rebecca recep reda
    redouan regina rein reina reinder reinier reinoud reinout rejane remco remko remy renate rene renee
    renger rens renske rené renée rhea ria rianna rianne ricardo richard rick ricky rico riek rieke
    riemer rientje riet rik rika rikkert rineke rini rinke rinske rinus riny rita ritchie rob robbert
    robert roberta roberto robin rocco rochelle roderick rodney roel roeland roelie roelien roelof
    roeltje roger rogier rohan roland rolf romana romano romee romy ron ronald ronny roos roosmarijn
    rosa rosalie rosalinde rosan rosanna rosanne rose rosemarie roshni rosine rosita rosmarijn rowan
    rowena roxanne roy rozemarie rozemarijn ruben rudi rudie rudolf rudy rukiye rut rutger rutgers ruth
    ruthger ruud ryan saar saartje sabina sabine sabri sabrina safa safae said saida salah salim salima
    sam samantha sami samia samir samira samuel sander sandra sandrine sandy sanjay sanna sanne sanneke
    santi sara sarah sarina sascha saskia saïd saïda sebastiaan sebastian sedat selda selim selin selma
    sem semih semiha semra sena senna serap seren serge sergei serkan serpil sevda sevgi shana shanna
    shannon shanti sharda sharon sharona sheila shirin shirley sibel siebe siebren siem siets sietse
    sietske sifra sigrid sigrun siham sijtske silas silke silvana silvester silvia silvie simon simone
    simonne sina sinan sipke sjaak sjaan sjanie sjef sjoerd sjors sjouke sjoukje sofia sofie sofieke
    songül sonia sonja sophia sophie sophieke soraya souad soufian soufiane soumaya stan stanley stans
    stef stefan stefanie steffen steffie steijn stella stephan stephanie stephany stephen sterre steve
    steven stien stijn stijntje suleyman sultan sumeyye sunil susan susanna susanne suus suzan suzanna
    suzanne sven swen sybren sylvain sylvana sylvester sylvia sylvie symen sytske süleyman tabitha taco
    tahnee tamar tamara tamira tania tanja tanya tara tarik tatiana tatjana ted teddy teis tessa teun
    teuni teunis teuntje thanh thea theo theodoor theodora theodorus theresa therese theunis thibault
    thierry thijmen thijs thirza thom thomas thyrza tiana tiddo tiemen tieneke tiffany tijmen tijn tilly
    tim timo timon tina tineke tinus tirsa tirza titia titus tjalling tjarda tjeerd tjitske tjitte tobi
    tobias toine tom tomas tomasz tomek tommy ton tonia tonie tonnie tonny tonya toon tooske tosca trees
    trijntje trinette tristan trudie trudy trui truus tugba turgut tuğba twan tycho tülay ubbo ugur
    ulrike umit ursula uğur valentijn valentina valerie vanessa veerle vera verena veronica veronique
    victor vince vincent virginia vita vivian vivianne volkan wafae walter wander ward warner wei
    wendela wendelien wendeline wendy werner wesley wessel wiebe wiebren wieke wieneke wiep wiepke wies
    wiesje wieteke wietse wietske wijbe wijnand wil wilbert wilco wilfred wilhelm wilhelmina wilja
    willeke willem willemien willemijn willie willy wilma wilmar wilmie wim wimjan winnie winnifred
    winston wobbe wojciech wolter wout wouter wouterus wubbo wytse wytze xander xandra xavier xem
    yannick yara yasemin yasin yasmin yasmina yasmine yasser yassin yassine yassir yavuz yentel yentl
    yildiz ymke yolanda yolande yoran yorben yorick younes youri yousra yousri youssef youssra yuri
    yusuf yves yvette yvo yvon yvonne zahra zakaria zakia zehra zekeriya zeki zeynep zina zineb zita
    zohra zoë zwaantje zühal özgür özlem ümit
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
