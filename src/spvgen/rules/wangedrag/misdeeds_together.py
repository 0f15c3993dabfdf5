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
        "by_body": """
        bij_(?:zijn|haar|hun|de|het)_(?:jas|kraag|keel|arm|armen|nek|haren|schouder|schouders|pols|trui|hes|oor)
        aan_(?:zijn|haar|hun|de)_(?:jas|kraag|arm|haren|mouw|trui|hes|oor|tas) bij_(?:zijn|haar|hun)_mouw keel
        kraag
        in_(?:zijn|haar)_gezicht tegen_de_(?:muur|grond|kast) naar_(?:hem|haar|een_collega) een_klap
        """,
        "hours": "uren urenbriefje urenbriefjes urenstaat kilometers ritten bezoeken declaratie declaraties",
        "booked": "geschreven schreef geboekt boekte gedeclareerd declareerde opgegeven ingevuld klokte",
        "not_there": """
        niet_bent_geweest niet_was_geweest niet_geweest nooit_geweest er_niet_was niet_hebt_gemaakt
        niet_hebt_gereden niet_zijn_gemaakt niet_hebt_gewerkt thuis_was
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
        "young": "leerling leerlingen student kind kinderen stagiaire stagiair cliënt bewoner",
        "sent": "stuurde gestuurd stuurt appte geappt",
        "in_your_bag": "in_je_(?:rugzak|tas|kluisje|jas|jaszak|auto|kofferbak|locker|broekzak)",
        "from_work": "uit_(?:de|het)_(?:winkel|zaak|magazijn|voorraad|keuken|depot|apotheek|kast)",
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
        "sexual": "borsten billen kont decolleté seksleven uiterlijk figuur",
        "remarks": "opmerking opmerkingen grap grappen grapjes complimenten toespelingen",
        "signed": "krabbel handtekening paraaf",
        "for_another": """
        had_moeten_tekenen in_plaats_van_de van_(?:de|een)_klant
        namens_(?:een|de)_(?:klant|bewoner|collega)
    """,
        "put_there": "zette zet tekende plaatste namaakte",
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
)
"""The first sentence of a text that tells a deed which is misconduct."""
