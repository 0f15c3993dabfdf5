"""Sentences for V06: age, law, family and free time, and what only sounds like them."""

MATTERS = """\
Sinds je moeder is overleden maak je meer fouten in de orders.
Door je echtscheiding ben je er met je hoofd niet bij.
Je ligt in scheiding en dat zien we aan de fouten in de facturen.
Je verwerkt nog steeds de dood van je broer.
Het overlijden van je vader heeft je hard geraakt.
Omdat je voor je dementerende moeder zorgt, begin je later.
Je combineert dit werk met de zorg voor je gehandicapte zoon.
Als mantelzorger heb je het zwaar, en dat begrijpen we.
Je bent druk met de mantelzorg voor je schoonmoeder.
Je hebt schulden en er ligt beslag op je loon.
Je vroeg in maart twee keer om een voorschot op je salaris.
Geldproblemen zorgen ervoor dat je er niet met je hoofd bij bent.
Je kunt je huur niet betalen, vertelde je.
Je bent aangemeld bij de schuldhulpverlening van de gemeente.
Je gokt online, ook onder werktijd.
Vanwege de ramadan eet je overdag niet en zakt je tempo.
Op vrijdagmiddag ga je naar de moskee, waardoor de balie onbezet is.
Je wilt op zondag niet werken vanwege je geloof.
Als Jehova's getuige vier je geen verjaardagen en dat geeft wrijving.
Je bidt tussendoor in het magazijn.
Je Marokkaanse achtergrond maakt dat je directe feedback lastig vindt.
In jouw cultuur is het gewoon om niet nee te zeggen tegen je baas.
Je komt uit Syrië en kent de regels hier nog niet.
Nederlands is niet je moedertaal en dat lezen we terug in de mails.
Je bent uit de kast gekomen en dat heeft veel van je gevraagd.
Je bent getrouwd met een man en sommige klanten doen daar moeilijk over.
Je zit in transitie en dat kost energie.
Je hebt vastgezeten en dat weten de collega's.
Vanwege je taakstraf ben je op woensdag niet beschikbaar.
Je staat onder toezicht van de reclassering.
Je VOG is geweigerd vanwege een oude veroordeling.
De rechtszaak tegen je ex vraagt veel van je aandacht.
Als kaderlid van de FNV ben je vaak weg.
Als alleenstaande moeder van twee kun je geen late diensten draaien.
Je kunt pas om half negen beginnen omdat je de kinderen naar school brengt.
De opvang van je dochter sluit om zes uur, dus je gaat te vroeg weg.
Met een baby thuis slaap je weinig.
Je bent net vader geworden, dus je slaapt slecht.
Nu je zoon uit huis is, heb je weer tijd voor late diensten.
Je puber heeft veel aandacht nodig.
Je kinderen zitten op drie verschillende scholen en dat is een hele organisatie.
Je zit midden in een verhuizing en vergeet dingen.
Je woont weer bij je ouders sinds de breuk.
Je slaapt op de bank bij een vriend.
Jouw leeftijd speelt mee: nieuwe systemen gaan je niet makkelijk af.
Je bent 61 en wilt het rustig aan doen tot je pensioen.
Als jongste van het team mis je levenservaring.
Je generatie is niet met computers opgegroeid.
Op jouw leeftijd hoef je geen carrière meer te maken.
Je bent net gescheiden en gaat veel uit.
Je relatie is voorbij en dat vreet aan je.
Je vriend heeft het uitgemaakt in de week van de audit.
Je hebt ruzie met je zus over de erfenis.
Je hond is overleden en je was er een week niet bij.
Je hebt veel aan je hoofd door de verbouwing thuis.
Er speelt veel bij je thuis.
Thuis loopt het niet lekker en dat neem je mee naar het werk.
De situatie thuis is nog steeds zwaar.
Je privéproblemen neem je mee naar de werkvloer.
We weten dat het in je gezin niet makkelijk gaat.
Je zorgt in je eentje voor drie kinderen.
Je schoonouders wonen bij jullie in en dat geeft spanning.
Je zoon zit in de problemen en belt je onder werktijd.
Je dochter wordt gepest op school en daar lig je wakker van.
Je partner zit in het buitenland en jij staat er alleen voor.
Je man wil dat je minder gaat werken.
Van je vrouw hoorden we dat je 's avonds nog lang doorwerkt.
Je echtgenoot belde om je af te melden.
Je bent zwaarder gaan leven sinds je weduwe bent.
De dood van je hond heeft je geraakt.
Je zit in een vechtscheiding en moet vaak naar de advocaat.
Het ging minder in de maanden waarin je uit elkaar ging.
Sinds je uit elkaar bent, begin je later.
Je omgangsregeling maakt dat je om de week niet op woensdag kunt.
Je hebt een huis gekocht en moet de hypotheek opbrengen, dus je wilt deze baan houden.
Je inkomen is het enige in het gezin.
Je bent de enige thuis die werkt.
Je had dat weekend een feest van je familie en kwam maandag niet opdagen.
Op Facebook zien we foto's van je feestjes.
Je buurman vertelde ons dat er vaak politie voor de deur staat.
Je werd thuis bedreigd door je ex.
Je bent slachtoffer van huiselijk geweld en zit in een opvanghuis.
Je zoekt met spoed een woning en belt onder werktijd met makelaars.
Je verblijfsvergunning loopt af in juli.
Jullie krijgen geen kinderen en dat doet pijn.
Met drie kleine kinderen thuis snappen we dat je moe bent.
Je kinderen bellen je vaak op het werk en dan ligt de lijn stil.
Thuis heb je het druk met je gezin en dat merken we.
Sinds de scheiding breng je de kinderen om de week zelf weg.
Je vroeg vrij voor de uitvaart van je oom en hebt daarna weinig meer laten horen.
Door het verlies van je zus was je in april weinig scherp.
Je bent de hele maand mei bezig geweest met de afwikkeling van de nalatenschap van je vader.
De gemeente helpt je nu met je schulden en dat geeft lucht.
Er wordt elke maand een deel van je loon ingehouden voor je schuldeisers.
Omdat je privé in zwaar weer zit, stellen we de norm bij.
Je moest voor de rechter verschijnen en was die dag niet inzetbaar.
Je bent eerder veroordeeld voor diefstal, dus de kas doe je niet alleen.
Je kreeg een boete en een rijontzegging, daardoor kun je geen ritten rijden.
Je oudste doet eindexamen en dat geeft spanning thuis.
Je begint om negen uur omdat je je dochter naar het kinderdagverblijf brengt.
Je oma past op vrijdag niet meer op, dus dan werk je thuis.
Je verzorgt je vader elke ochtend en bent daarom later.
Omdat je als gelovige niet op zondag werkt, komt het rooster op anderen neer.
Het offerfeest valt midden in de drukste week en je wilt dan vrij.
Als christen wil je geen alcohol verkopen.
Als moslim werk je liever niet met varkensvlees.
Met jouw Turkse achtergrond ben je gewend aan meer hiërarchie.
Je bent als vluchteling naar Nederland gekomen en dat verklaart veel.
Als vrouw in een mannenploeg moet je je harder bewijzen.
Je bent homo en dat ligt in de ploeg gevoelig.
Sinds je als vrouw door het leven gaat, is er onrust in de ploeg.
Je bent actief in de politiek en dat kost tijd.
Je stakingsdagen met de FNV hebben de planning verstoord.
De bond staat je bij en daardoor duurt alles langer.
Je loopt tegen je pensioen en hebt er geen zin meer in.
Met je 24 jaar ben je de jongste op de afdeling.
Door je verhuizing naar Groningen ben je drie uur per dag onderweg.
Je hebt een huis gekocht en bent elke avond aan het klussen.
Je woning is onbewoonbaar na de brand, dus je slaapt bij familie.
Je bent uit huis gezet en hebt geen vast adres.
De breuk met je vriend heeft je veel energie gekost.
Je hebt verkering met iemand uit het magazijn en dat leidt af.
Je hebt iemand ontmoet en je bent vaak met je telefoon bezig.
Je gaat trouwen in juni en bent daar onder werktijd mee bezig.
Je vrouw heeft je verlaten en dat hakt erin.
Je bent alleen komen te staan en hebt geen netwerk.
Jullie hebben het financieel zwaar sinds je man zonder werk zit.
Je verdient als enige het geld thuis, dus ontslag zou hard aankomen.
Je bent kostwinner en hebt dit inkomen nodig.
Je zoon zit vast en dat houdt je bezig.
We weten hoe zwaar de situatie met je moeder is.
Je bent in het weekend vrijwilliger bij de brandweer en komt moe binnen.
Na een weekend stappen ben je op maandag niet vooruit te branden.
Je voetbalt op zondag en meldt je op maandag vaak later.
Je nieuwe hond houdt je wakker.
Je verhuist volgende maand, dus we schuiven de training op.
Je ex valt je lastig en komt soms aan de deur van de winkel.
Je hebt aangifte gedaan tegen je ex en dat vraagt veel.
Jeugdzorg is betrokken bij je gezin en daar heb je afspraken voor.
De school van je zoon belt geregeld en dan moet je weg.
""".splitlines()

NO_MATTERS = """\
Je haalt de motor uit elkaar en zet hem weer in elkaar.
Je houdt de twee lijsten uit elkaar.
De deurwaarder kreeg van jou drie dossiers zonder vonnis.
Je belt de bewindvoerder van elke cliënt binnen twee dagen.
Je helpt 12 klanten per dag aan de balie.
Je hebt 58 dossiers afgerond.
Je bent 40 uur per week ingeroosterd.
Op 23 mei was je 15 minuten te laat.
Met je 24 klanten heb je elke maand contact.
Iemand van 16 mag geen bier kopen, en jij vroeg niet om een legitimatie.
Je pensioen loopt gewoon door.
Je pensioen, je verlof en je functieschaal blijven gelijk tijdens het plan.
Aan je pensioen verandert niets.
Vijf aktes zijn hersteld, tweemaal bij een verdeling na echtscheiding.
Van de zaken over een echtscheiding liepen er twee uit.
Je pensioenadviezen zijn binnen tien dagen klaar.
De pastor van het ziekenhuis heeft drie gesprekken met je voorbereid.
Je verhuist zes gezinnen per week en drie keer ontbrak de inboedellijst.
Je relatie met de inkoper is verbeterd.
Je partner in het duo nam de dienst over.
Je kinderen in groep 5 halen de norm.
Je neemt een vakbondsbestuurder mee naar het gesprek als je dat wilt.
Je nam je vader mee als steun.
Bij de uitvaart van 6 mei stond de muziek niet klaar.
Je felicitaties aan klanten gaan op de dag zelf de deur uit.
Je gemiddelde ligt op 21 en dat is de norm.
De kandidaat van 58 heb je niet teruggebeld.
Je legt bij elke huurder het inkomen vast.
In jouw groep zitten vier kinderen die je moet ophalen van school.
Je draait in het café de late dienst op zaterdag.
Je test de nieuwe webshop van de klant elke zondagnacht.
""".splitlines()
