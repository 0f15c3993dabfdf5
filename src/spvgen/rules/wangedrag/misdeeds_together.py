"""Misconduct by what comes together in a sentence, in any order: what was done, with what, to whom (P05)."""

from typing import Final

from spvgen.rules.reading.together import Roles

_DONE: Final = Roles(
    {
        "you": "je jij jou jouw jezelf u uw",
        "took": """
        nam neemt nemen meegenomen meenam pakte gepakt haalde gehaald stak stopte wegnam weggenomen
        verdwenen
        verdween tankte getankt achterhield leende
        """,
        "goods": """
        geld euro's fooi fooien fooienpot kas kassa kasgeld sieraden gereedschap materiaal koper diesel
        brandstof benzine laptop telefoon laptops dozen kratten flessen artikelen producten voorraad vlees
        medicijnen kleding pakket pakketten pakketje bonnen cadeaubonnen statiegeld hout verf
        """,
        "unpaid": """
        zonder_af_te_rekenen zonder_te_betalen zonder_het_te_melden zonder_toestemming niet_afgerekend
        fooienpot eigen_zak eigen_auto eigen_huis voor_jezelf op_de_beelden camerabeelden
        van_(?:een|de)_(?:klant|bewoner|gast|cliënt|patiënt|collega) zonder_te_vragen
        """,
        "sold": "verkocht verkoopt doorverkocht marktplaats vinted",
        "of_work": """
        van_het_bedrijf van_de_zaak van_je_werkgever van_de_werkgever uit_het_magazijn uit_de_voorraad
        bedrijfseigendom van_de_winkel van_de_school
        """,
        "grabbed": """
        greep gegrepen trok sleurde schudde duwde kneep sloeg gooide smeet schopte
        terugtrok wegtrok meetrok omlaagtrok vastgreep wegduwde omduwde meesleurde vastpakte beetpakte
        """,
        "your_hands": "(?:je|jouw)_(?:hand|handen|vuist|vuisten|elleboog|knie)",
        "was_at": "zat zaten lag lagen kwam kwamen hing hield belandde",
        "by_body": """
        bij_(?:zijn|haar|hun|de|het)_(?:jas|kraag|keel|arm|armen|nek|haren|schouder|schouders|pols|trui|hes|oor)
        aan_(?:zijn|haar|hun|de)_(?:jas|kraag|arm|haren|mouw|trui|hes|oor|tas) bij_(?:zijn|haar|hun)_mouw keel
        kraag
        in_(?:zijn|haar)_gezicht tegen_de_(?:muur|grond|kast) naar_(?:hem|haar|een_collega) een_klap
        """,
        "hours": """
            overuren
            uren urenbriefje urenbriefjes urenstaat kilometers ritten bezoeken declaratie declaraties metingen
            rondes controles temperaturen keuringen inspecties gesprekken lessen temperatuurlijst meetwaarden
        """,
        "booked": "geschreven schreef geboekt boekte gedeclareerd declareerde opgegeven ingevuld klokte",
        "not_there": """
        niet_bent_geweest niet_was_geweest niet_geweest nooit_geweest er_niet_was niet_hebt_gemaakt
        niet_hebt_gereden niet_zijn_gemaakt niet_hebt_gewerkt thuis_was niet_had_gemaakt niet_gewerkt
        die_(?:je_|jij_)?(?:niet|nooit)_(?:zijn|waren|hebt|had)_(?:gedaan|gemeten|uitgevoerd|gelopen|verricht|gehouden|gegeven)
        """,
        "drunk": """
        blaastest promille (?:je_was|was_je|je)_(?:dronken|aangeschoten|stoned) je_(?:was_)?onder_invloed
        """,
        "smelled": "rook_je je_rook rookt_je",
        "of_drink": "naar_drank naar_alcohol naar_bier naar_wijn naar_wiet",
        "looked": "zocht opgezocht opzocht bekeek bekeken keek raadpleegde geraadpleegd opende inzag printte",
        "records": "saldi saldo dossier dossiers gegevens rekeningen medische adres patiëntdossier",
        "no_need": """
        geen_werk_voor werk_voor_had niet_behandelt niet_behandelde geen_reden
        van_je_(?:buren|buurman|ex|zus)
        van_je_(?:buurvrouw|broer|familie|vriendin|vriend|moeder|schoonzus|partner) uit_nieuwsgierigheid
        """,
        "gave": "gaf gegeven doorgaf doorgegeven verstrekte lekte gelekt doorstuurde doorgestuurd stuurde",
        "secret": "geheime vertrouwelijke recepten klantenlijst klantenbestand prijslijst broncode",
        "rival": "concurrent concurrentie concurrenten journalist",
        "bribed": "kreeg_daar_geld geld_voor steekpenningen smeergeld cadeaus_aan tegen_betaling",
        "covered": "gewist verborg verborgen verdoezelde antedateerde vervalste vervalst nagemaakt",
        "paper": "verslag registratie logboek rapport formulier datum handtekening meting metingen lijst",
        "intimate": "hartjes kusjes naaktfoto's privéberichten liefdesbrief zoenen zoende",
        "nude": "naaktfoto naaktfoto's",
        "young": "leerling leerlingen student kind kinderen stagiaire stagiair cliënt bewoner",
        "sent": "stuurde gestuurd stuurt appte geappt",
        "in_your_bag": "in_je_(?:rugzak|tas|kluisje|jas|jaszak|auto|kofferbak|locker|broekzak)",
        "from_work": "uit_(?:de|het)_(?:kassa|winkel|zaak|magazijn|voorraad|keuken|depot|apotheek|kast)",
        "gave_blow": "gaf gegeven deelde uitdeelde",
        "blow": "een_(?:tik|klap|duw|zet|trap|stomp|oorvijg)",
        "hit_whom": """
        op_(?:zijn|haar|de)_(?:hand|hoofd|arm|schouder|wang|billen) leerling kind bewoner collega
        """,
        "insult": """
        imbeciel idioot sukkel trut hoer eikel debiel mongool lul klootzak aap varken slet flikker kutwijf
        """,
        "named": "noemde noemt schold uitgescholden riep roept uitmaakte",
        "threw": "gooide smeet wierp schopte",
        "their_way": "(?:zijn|haar|hun)_kant_op naar_(?:hem|haar|zijn|een)",
        "touched": """
            aangeraakt aanraakte aanraakt betast betastte gestreeld streelde geknuffeld knuffelde zoende
        """,
        "unwanted": """
            niet_(?:wilden|wilde|wil|willen|prettig|fijn|gewenst|gediend) ongewenst ongewenste
            ongemakkelijk tegen_(?:haar|zijn|hun)_wil
        """,
        "gone_missing": """
            ontbrak ontbraken ontbrekende verdwenen verdween vermist kwijt miste misten weg
            kwam_nooit kwamen_nooit nooit_aangekomen niet_aangekomen
        """,
        "came_up": """
            gevonden aangetroffen teruggevonden gezien_dat te_zien zichtbaar belandt belandde beelden
            lagen lag stonden stond bleken bleek
        """,
        "at_yours": """
            in_(?:je|jouw)_(?:auto|bus|busje|tas|kast|jas|jaszak) van_(?:je|jouw)_(?:eigen_)?(?:auto|busje)
        """,
        "dear_goods": """
            geld kasgeld euro wijn drank bier vlees vis medicijnen pillen sigaretten koper hout verf
            gereedschap laptop telefoon telefoons sieraden pakketten pakket pakketje kratten krat dozen
            doos flessen fooi kleding materiaal onderdelen cadeaubonnen brandstof diesel
        """,
        "times": """
            urenbriefje urenbriefjes urenstaat uren tijdstippen tijden ritstaat registratie
            urenregistratie dienst werkstaat geschreven schreef opgegeven ingevuld geklokt
        """,
        "stood": "stond stonden geparkeerd reed was zat gps",
        "at_home": """
            bij_(?:je|jou)_(?:thuis|huis|voor_de_deur) voor_(?:je|jouw)_(?:deur|huis) thuis_stond
            in_(?:je|jouw)_straat op_(?:je|jouw)_oprit
        """,
        "until": "tot terwijl hoewel maar",
        "not_theirs": """
            niet_van_(?:de|een|het|haar|hem|hen|mevrouw|meneer) niet_door_(?:de|een|haar|hem)
            niet_(?:haar|zijn|hun)_(?:handtekening|paraaf)
        """,
        "you_signed": """
            zelf_(?:gezet|geplaatst|getekend|ondertekend|nagemaakt|ingevuld) zelf_(?:er)?onder_gezet
            je_zelf_had_gezet zette_je_zelf door_jou_gezet jij_(?:zette|tekende) jij_hebt_(?:die|hem|ze)
            heb_jij heb_je_zelf
        """,
        "own_use": """
            eigen_auto privéauto eigen_wagen eigen_huis privé privéreis
            je_(?:gezin|vrouw|man|vriendin|vriend|partner|kinderen|familie|vrienden)
        """,
        "work_money": """
            tankpas zakelijke_pas bedrijfspas zakenpas creditcard gedeclareerd declareerde declaratie
            declaraties bon bonnetje zakendiner zakenlunch kosten_van_de_zaak op_rekening_van
        """,
        "sexual": """
            seksuele seksueel seksistische dubbelzinnige borsten billen kont decolleté seksleven uiterlijk
            figuur
        """,
        "to_you": """
            tegen_(?:je|jou) naar_(?:je|jou) jou_(?:aan|aangeraakt) bij_(?:je|jou)_maakt je_werd
            je_bent_aangeraakt
        """,
        "said_so": """
            zei_je zeg_je je_zei je_zegt zegt_je gaf_je_aan geef_je je_geeft je_gaf antwoordde_je
            antwoord_je je_antwoordde je_antwoordt riep_je je_riep liet_je_weten laat_je_weten liet_je
            je_liet meldde_je liet_(?:mij|me|ons)_weten
            liet_(?:de|je|een)_(?:supervisor|chef|planner|teamleider|leidinggevende|manager|coördinator)_weten
        """,
        "that_you": "dat_(?:je|jij|u)",
        "wont": """
            niet_(?:meer_)?(?:ging|gaat)
            (?:er|daar|hier|het|dat|die|dit)_niet_(?:aan_)?(?:doet|deed|begint|begon|gaat_doen|ging_doen|wilde|wilt|meer_doet)
            (?:daar|er|hier)_niet_aan_(?:begint|begon|meedoet|meedeed)
            niet_(?:meer_)?(?:meedoet|meedeed|meewerkt|meewerkte)
            niet_(?:meer_)?(?:opging|inging|opgaat|uitvoert) niet_van_plan geen_(?:zin|trek)_(?:hebt|had|in)
            het_vertikt er_niet_aan_denkt
        """,
        "asked_to": """
            verzoek verzoeken vraagt vroeg vragen opdracht opdroeg opdraagt gevraagd uitgelegd uitleg
            uitlegden veilig bedenktijd opnieuw telkens steeds
        """,
        "walked_off": """
            liep_je je_liep bleef_je je_bleef ging_je vertrok_je je_vertrok naar_huis zitten
        """,
        "told_boss": """
            tegen_(?:de|je|een)_(?:uitvoerder|planner|leidinggevende|chef|souschef|teamleider|voorman|ploegbaas|manager|coördinator|opzichter|bedrijfsleider)
        """,
        "at_them": """
            (?:tegen|over|naar|bij)_(?:hen|haar|hem|collega's|stagiaires|leerlingen|studentes|studenten)
        """,
        "as_noun": """
            ^_(?:uitschelden|schelden|schreeuwen|bedreigen|dreigen|beledigen|intimideren|pesten|kleineren|slaan|duwen|schoppen)
            ^_het_(?:uitschelden|schelden|schreeuwen|bedreigen|dreigen|beledigen|intimideren|pesten|kleineren|slaan|duwen)
        """,
        "whom": """
            collega collega's planner leidinggevende chef uitvoerder voorman teamleider stagiair stagiaire
            klant bewoner leerling leerlingen cliënt patiënt gast chauffeur receptionist medewerker
            medewerkers monteur uitzendkracht
        """,
        "taking": "^_(?:meenemen|wegnemen|ontvreemden) ^_het_(?:meenemen|wegnemen|ontvreemden|achterhouden)",
        "out_of": "uit",
        "taught": "protocol pestprotocol training cursus workshop aanpakken voorkomen beleid aanpak",
        "by_others": "door_(?:een|de|klanten|bezoekers|leerlingen|bewoners|cliënten|gasten)",
        "where_hands": "waar_(?:je|jouw|uw)_(?:hand|handen)",
        "their_throat": "(?:zijn|haar|hun)_(?:kraag|keel|strot) bij_de_(?:kraag|keel|strot)",
        "held": "vasthad vasthield vastgreep vast beethad beethield beet",
        "rages": """
            uitvalt uitviel gooit gooide smijt schreeuwt schreeuwde scheldt schold tekeergaat tekeerging
            verheven vuist vuisten dreigt dreigde woedend
        """,
        "fear": "durven_niet durft_niet bang niet_meer_(?:alleen|naast|met) niet_alleen",
        "fist": "vuist_op_(?:de_)?tafel vuist_op_het vuist_tegen",
        "voice": "stem_verheven stemverheffing schreeuwen geschreeuwd",
        "remarks": "opmerking opmerkingen grap grappen grapjes complimenten toespelingen",
        "signed": "krabbel handtekening handtekeningen paraaf parafen",
        "for_another": """
        had_moeten_tekenen in_plaats_van_de van_(?:de|een)_klant
        namens_(?:een|de)_(?:klant|bewoner|collega)
    """,
        "put_there": "zette zet tekende plaatste namaakte",
        "signature_of": "(?:handtekening|handtekeningen|paraaf|parafen|krabbel)_van",
        "yourself": "zelf eigenhandig",
        "was_put": "gezet zette geplaatst plaatste getekend tekende nagemaakt nagetekend",
        "without": "zonder ontbrak ontbreekt ontbraken klant_zelf cliënt_zelf eigen erbij ernaast",
        "in_their_name": """
            met_de_naam_van_(?:de|een|je)_(?:klant|collega|bewoner|cliënt|patiënt|ouder|leverancier|huurder)
            met_(?:zijn|haar)_naam
        """,
        "put_name": "tekende getekend ondertekende ondertekend",
        "clocked": "inklokken uitklokken ingeklokt uitgeklokt inklokte",
        "by_proxy": "voor_(?:je|jou) liet laat door_een",
        "on_purpose": "bewust_niet expres_niet opzettelijk_niet naast_je_neer vertik vertikt vertikte",
        "orders": """
        opdraagt opdroeg opdracht opdrachten instructie instructies verzoek verzoeken vraagt vroeg
        """,
        "bully": """
        pesten gepest pestgedrag treiteren getreiterd intimideren intimidatie uitschelden kleineren
        """,
        "spoken_of": "spraken aangesproken excuses excuus klacht klachten melding stopt ophoudt wegens",
        "theme": "protocol pestprotocol leerlingen kinderen klas lessen les training aanpakken voorkomen",
        "took_home": "mee_naar_huis meegenomen meenam neem neemt haal haalt pak pakt",
        "stock": "uit_de_(?:voorraad|fooienpot|kassa|kas|winkel|bus)",
        "again": "opnieuw weer nogmaals meer langer",
        "done_to_you": """
        (?:klant|leerling|gast|kind|bewoner|cliënt|patiënt|bezoeker|collega)_(?:gaf|noemde|riep|schold|gooide)
        (?:noemde|riep|schold|gooide)_een_(?:klant|leerling|gast|kind|bewoner|cliënt|patiënt|bezoeker|collega)
        """,
        "other": """
        klant_(?:stal|nam|pakte) bewoner_(?:nam|pakte) melding gemeld verzekering inbraak inbreker dief
        wil kunt mag zou
        """,
        "denied": "niet geen nooit",
    }
)
misdeed: Final = _DONE.meeting(
    "you took goods unpaid -other -denied",
    "you sold of_work -other -denied",
    "you grabbed by_body -other -denied",
    "you hours booked not_there -other",
    "you drunk -other -denied",
    "you smelled of_drink -other -denied",
    "you looked records no_need -other",
    "you gave secret rival -other -denied",
    "you gave bribed -other -denied",
    "you paper covered -other -denied",
    "you intimate young sent -other",
    "nude sent you -other -denied",
    "in_your_bag from_work -denied",
    "in_your_bag goods unpaid -denied",
    "blow gave_blow hit_whom you -other -done_to_you",
    "insult named you -denied -done_to_you",
    "threw their_way you -denied -other -done_to_you",
    "sexual remarks you -denied -other",
    "signed for_another put_there you -denied",
    "clocked by_proxy you -denied",
    "on_purpose orders you",
    "bully spoken_of you -theme",
    "stock took_home again you",
    "signature_of yourself was_put you -without",
)
"""The first sentence of a text that tells a deed which is misconduct."""
misdeed_shown: Final = _DONE.meeting(
    "your_hands by_body was_at -other -denied",
    "touched unwanted you -to_you -done_to_you",
    "at_yours gone_missing came_up dear_goods -other",
    "their_throat held you -to_you -done_to_you",
    "where_hands spoken_of -theme",
    "at_home stood times until -other",
    "signed you_signed not_theirs",
    "in_their_name put_name you -without",
    "own_use work_money you -denied -other",
    "said_so wont that_you asked_to",
    "said_so wont that_you walked_off",
    "said_so wont that_you told_boss",
    "rages fear you -to_you -done_to_you",
    "fist voice -done_to_you",
    "sexual remarks at_them you -denied -to_you -done_to_you",
    "as_noun whom -taught -by_others",
    "taking dear_goods out_of -taught -by_others",
)
"""The same by what was seen or said, in words that are as ordinary as those of other texts."""
