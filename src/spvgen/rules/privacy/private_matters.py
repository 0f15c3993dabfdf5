"""Age, the law, the family and free time: what else of private life comes together in a sentence (V06)."""

from typing import Final

from spvgen.rules.privacy.private_words import ROWS
from spvgen.rules.reading.clause_words import EMPLOYEE, KIN, OUTSIDERS
from spvgen.rules.reading.patterns import any_of, words
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles
from spvgen.wording.tokens import folded

_SHARED: Final = {role: ROWS[role] for role in ("you", "if")}
_WHO: Final = any_of(f"{EMPLOYEE} betrokkene")
_KIN: Final = any_of(f"{KIN} ouders partner kind kinderen ex gezin familie huwelijk")
_MINDERS: Final = (
    "(?:opvang|bso|crèche|kinderopvang|gastouder|oppas|peuterspeelzaal|kinderdagverblijf|consultatiebureau"
    "|thuiszorg|jeugdzorg|school|ex)"
)
_ROLES: Final = Roles(
    {
        **_SHARED,
        "strangers": f"""
        {OUTSIDERS} gasten huurder* inwoner* debiteur* student* dossier* kas saldo pipeline build dashboard
        stoplicht school viering ziekenhuis aanvraag aanvragen polis bezoeker* kandidaat kandidaten
        leverancier* nabestaande* families uitvaartverzorger mevrouw meneer dhr cursist* collega* ouders
        gezinnen gemeente bruidspa* stel stellen akte akten testament* notariskantoor advocaat advocaten
        vonnissen zaak zaken rechtszaken
        """,
        "kin_of": f"{_KIN}_van_(?:de_)?{_WHO} ouders_van_{_WHO}",
        "funeral": """
        de_begrafenis de_uitvaart de_crematie de_rouwdienst het_afscheid_van gecondoleerd condoleances
        de_verjaardag_van_je het_overlijden
        """,
        "felt": """
        hoofd sterkte ruimte rust rouw gecondoleerd verdriet verwerken verdrietig nogmaals gemis missen
        aangegrepen geraakt kracht
        """,
        "joy": """
        kleinkind kleinkindje kindje kleintje baby zoontje dochtertje opa oma vader moeder huwelijk bruiloft
        verloving tweeling trouwdag zwangerschap bruid bruidegom ouderschap
        """,
        "wished": "gefeliciteerd geluk proficiat op_komst in_aantocht op_weg verwachten",
        "ill_kin": """
        het_zieke_(?:kind|kindje) de_zieke_(?:vrouw|man|moeder|vader|zoon|dochter|oma|opa|ouders)
        zieke_(?:partner|moeder|vader|ouders|man|vrouw|zoon|dochter|opa|oma|kind)
        verslaafde_(?:broer|zus|zoon|dochter|vader|moeder|partner|man|vrouw|ouders)
        """,
        "love": """
        niet_meer_onder_(?:één|een|hetzelfde)_dak jullie_onder_één_dak
        nieuwe_vlam nieuwe_liefde kersverse_liefde nieuwe_vriend nieuwe_vriendin weer_alleen_bent
        bent_weer_alleen weer_single bent_single single_bent vrijgezel je_verkering je_trouwerij je_trouwdag
        jullie_trouwdag jullie_bruiloft jullie_huwelijk jullie_scheiding jullie_relatie jullie_kind
        jullie_kinderen jullie_kindje jullie_baby jullie_gezin jullie_verhuizing samenlevingscontract
        ging_trouwen gaat_trouwen getrouwd_zijn jullie_uit_elkaar
        je_uit_elkaar_(?:ging|gaat|bent|was) (?:ging|gaat|bent)_je_uit_elkaar
        tussen_jou_en_je_(?:man|vrouw|partner|vriend) twee_huishoudens je_date datingapp dating
        verkering_met iemand_ontmoet alleen_komen_te_staan je_minnaar je_minnares je_affaire
        jullie_uit_elkaar_zijn jullie_gaan_scheiden liefdesbreuk liefdesverdriet
        """,
        "new_tie": "een_nieuwe_relatie weer_een_relatie je_nieuwe_relatie",
        "bloom": "vrolijker gelukkig gelukkiger verliefd blij blijer opgebloeid lacht rust rustiger",
        "alone_with": """
        een_huilbaby je_huilbaby jullie_huilbaby als_enige_het_geld als_enige_(?:het_)?(?:inkomen|geld)
        eenoudergezin alleenverdiener tweeverdiener huismoeder huisvrouw als_huisman je_huisman jong_gezin
        jonge_gezin groot_gezin grote_familie jouw_levensfase je_levensfase drukke_gezinsleven
        in_je_eentje_opvoedt pubers_opvoedt kinderen_opvoedt alleen_opvoedt alleen_voor_de_kinderen
        """,
        "your_relatives": """
        je_broers je_zussen je_pleegzoon je_pleegdochter je_pleegkind je_petekind je_kleinkind je_stiefzoon
        je_schoonouders je_zusje je_broertje je_ouderlijk_huis je_huisbaas je_vrijgezellenfeest
        je_trouwambtenaar je_scheidingsadvocaat je_familiekring je_overleden_(?:man|vrouw|moeder|vader|kind)
        je_tweelingzus je_tweelingbroer de_kinderbescherming je_nalatenschap erfeniskwestie erfenisruzie
        """,
        "poor": """
        om_een_voorschot niets_meer_overhoudt niks_meer_overhoudt
        krap_zit zit_krap zit_je_krap krap_bij_kas je_rood_staat staat_je_rood je_staat_rood
        maand_rood_staat maand_rood roodstand gokschuld gokschulden gokverleden je_gokgedrag je_lening
        persoonlijke_lening je_betalingsregeling schuldsaneringstraject schuldhulptraject schuldregeling
        je_deurwaarders je_schuldeiser rond_te_komen eindjes_aan_elkaar je_huishoudboekje budgetcursus
        je_bijstand je_uitkering je_zorgtoeslag je_huurtoeslag je_bijbaantje een_bijbaan_erbij
        je_tweede_baan geld_van_collega's leent_geld geld_van_een_collega geld_bij_collega's
        """,
        "gambled": "gokschuld gokschulden gokverleden",
        "case": """
        adoptieprocedure voogdijzaak voogdijzitting omgangszaak echtscheidingszitting mediationgesprek
        huwelijksreis sollicitatiegesprek_van_je_(?:man|vrouw|partner) verhoor
        """,
        "off": "weg vrij afwezig sterkte eerder schuiven schuift laat je_hoofd je_afgerond",
        "needed": """
        je_ouders_hebben je_ouders_nodig je_kinderen_zitten je_kinderen_vragen je_gezin_vraagt
        je_gezin_draait in_je_eentje_voor_(?:de|je|jullie|een|twee|drie|vier) enige_thuis_die
        enige_in_het_gezin je_inkomen_is midden_in_een_verhuizing midden_in_de_verhuizing incassobrieven
        incassobrief aanmaningen_thuis in_je_dorp in_jullie_dorp in_je_vrije_tijd_dj je_hond_houdt
        je_caravan je_feestjes je_instagram je_facebook je_privé-instagram je_man_zijn je_vrouw_haar
        je_man_wil je_vrouw_wil je_partner_wil je_vriend_wil je_vriendin_wil in_de_familie thuis_de_zorg
        de_zorg_voor_je uit_huis_gezet uit_je_huis_gezet politie_voor_de_deur
        politie_aan_de_deur ochtendmisselijkheid de_ooievaar uitgerekend_bent bent_uitgerekend
        condoleren_je condoleer_je je_letselschadeadvocaat
        """,
        "generation": """
        je_generatie jouw_generatie als_jongste_van_het_team als_oudste_van_het_team
        jongste_van_het_team_mis je_levenservaring mensen_van_jouw_leeftijd
        iemand_van_(?:jouw|haar|zijn)_generatie (?:je|jouw)_leeftijd_(?:speelt|telt)
        """,
        "household": " ".join(
            f"{whose}_{one}"
            for whose in ("je", "jullie", "je_beide", "je_vier", "je_drie", "je_twee")
            for one in words("""
                gezin ouders vrienden kinderen partner familie zus zussen broer broers zoon zoons dochter
                dochters  moeder vader man vrouw vriend vriendin ex kleinkinderen huishouden schoonfamilie
                buren kind kids jongens meiden meisjes tieners pubers puber peuter kleuter maten
                vriendenkring
                thuisfront relatie
            """)
        ),
        "bother": """
        door vanwege wegens omdat doordat sinds zorg zorgen zorgt nodig druk vraagt vragen kost speelt
        spelen hoofd moeilijk zwaar lastig ruzie gedoe geld belt bellen appt appen aandacht thuis verdriet
        school opvang weg halen haalt ophalen ophaalt brengt oppassen oppast wakker slaapt ziek ziekenhuis
        verhuist wonen woont leeft scheiden werkloos begrip begrijpen sterkte situatie hulp steunen steunt
        verpleeghuis
        verzorgingshuis kwijt verloren overstuur gepest opgroeien verzorgen verzorgt eten crisis
        spanning* zieke huilt
        """,
        "on_the_job": """
        groep groepen klas klassen norm leerling* duo wagen wijk meenemen meeneemt steun welkom lunch
        etentje bon bonnen boerderij inkoper leverancier klant* saldi korting kassa bestelling* gesprek
        systeem dossier* uitstapje trainer pupillen speelveld bso rapport* peutergroep stamgroep locatie
        regio gemeente sparren relatiebeheer contract accountgesprek collega* ploeg* ouderavond
        oudergesprek*
        """,
        "law": """
        taakstraf werkstraf celstraf reclassering vonnis verdachte veroordeelt veroordelen politie
        politiebureau rechter reclasseringsambtenaar strafrechter snelheidsovertreding vechtpartij
        """,
        "against_you": """
        je_hebt_uitgevoerd je_moet_uitvoeren je_uitvoert gesprekken_met_de naar_je je_weg je_eerder_weg
        je_aan_de_deur bij_je_aan als_verdachte achtervolgt_je je_veroordeelt je_veroordelen je_moest
        moest_je je_in_20* die_je_in die_je_vorig die_je_hebt je_hebt_gekregen je_voor_moest je_nog_uit
        je_opgepakt bent_opgepakt je_bent_verdacht je_staat_onder onder_toezicht om_naar_de tegen_je_loopt
        """,
        "licence": """
        rijbewijs_is_afgenomen rijbewijs_is_ingenomen rijbewijs_is_ingevorderd rijbewijs_kwijt
        rijbewijs_ingenomen rijbewijs_ingevorderd rijbewijs_ingeleverd rijontzegging rijverbod alcoholslot
        drinken_is_ingenomen rijbewijs_moest_inleveren
        """,
        "papers": """
        naturalisatie werkvergunning verblijfsvergunning tewerkstellingsvergunning de_ind asielaanvraag
        gezinshereniging paspoort_van_je urgentieverklaring
        """,
        "running": "rond loopt_af verlengd aanvraag zodra procedure wacht wachten gekregen helpt krijg",
        "devotion": """
        sabbat sjabbat ramadan suikerfeest offerfeest kerk moskee bijbel koran zondagsrust gebedstijd
        """,
        "believes": "je_gelooft geloof_je gelovig geloofsgenoten bestuurswerk ouderling diaken je_kerk",
        "worn": """
        je_enkelband die_enkelband een_enkelband in_jouw_kringen in_jullie_kringen waar_jij_vandaan_komt
        als_gelovige je_accent_maakt je_accent_is je_zware_accent
        (?:over|om|door|vanwege|wegens)_je_accent (?:verstaan|volgen)_je_accent
        je_accent_(?:vervelend|moeilijk|lastig|hinderlijk|slecht)
        met_een_(?:zwaar|sterk|vet|buitenlands|dik)_accent je_stakingsdagen actief_in_de_politiek
        politiek_actief je_tijd_in_detentie je_detentie het_offerfeest_valt het_suikerfeest_valt
        je_hoofddoek jouw_hoofddoek je_keppel je_keppeltje je_tulband je_niqab je_kruisje je_geloofsgenoten
        je_pastor je_ouderling je_kerkenraad je_communie plechtige_communie moskeedienst
        """,
        "clergy": "dominee pastoor imam rabbijn pastor priester",
        "with_them": "gesprek gesprekken bezoek goed praat praten steun",
        "party": """
        afdeling_van_de_(?:sp|vvd|pvda|d66|cda|pvv) gemeenteraadslid raadslid_bent actiegroep demonstreren
        je_politieke voorzitterschap_van_de_partij je_lidmaatschap_van_de_(?:partij|vvd|sp|pvda|kerk)
        """,
        "steward": """
        je_vakbondsbestuurder_(?:gebeld|gesproken) je_bondsbestuurder bent_kaderlid je_vakbondsblad
        je_(?:vakbondsbestuurder|vakbondsman)_(?:belde|schreef|vond|vindt|zei|zegt) je_vakbondsbestuurder
        je_vakbondsman je_vakbondsvrouw
        """,
        "sitter": "de_crèche je_kinderopvang de_bso opvang gastouder oppas",
        "guests": f"{OUTSIDERS} huurder* leverancier* kandidaat kandidaten",
        "fails": """
        zegt_af zegt_geregeld_af afzegt geregeld_af vaak_af niet_rond geen_opvang_had geen_opvang_kon
        geen_opvang_hebt geen_oppas_hebt geen_oppas_had geen_oppas_kon sluit_om afgezegd ziek_is uitvalt
        (?:oppas|gastouder)_(?:niet|later)_(?:kan|kon|komt|kwam)
        """,
        "school_run": """
        langs_de_(?:crèche|opvang|kinderopvang|bso|school|gastouder|peuterspeelzaal)
        langs_het_kinderdagverblijf (?:opvang|bso|crèche|kinderopvang)_om
        naar_de_(?:crèche|opvang|kinderopvang|bso|gastouder|peuterspeelzaal) naar_het_kinderdagverblijf
        (?:van|bij)_de_(?:crèche|opvang|kinderopvang|bso|gastouder|peuterspeelzaal) langs_school
        de_(?:crèche|kinderopvang|opvang|bso|gastouder)_(?:sluit|opent|open|dicht|haalt|halen|redt) uit_school
        naar_school_(?:brengt|brengen|kunt) het_schoolplein de_schooltijden je_schooltijden schooltijd
        """,
        "summons": f"""
        {_MINDERS}_(?:je_)?(?:belt|belde|appt|appte|opbelt|opbelde|nodig)
        (?:belt|belde)_(?:de|het|je)_{_MINDERS}
        (?:omdat|want|als|dat|naar)_(?:de|het|je)_{_MINDERS} naschoolse_opvang buitenschoolse_opvang
        (?:naar|op)_de_rechtbank deurwaarder
        """,
        "leaves": """
        (?:eerder|direct|meteen|even|ineens|snel|plotseling)_weg weg_(?:moet|moest|mocht)
        (?:je|jij|u)_weg naar_huis_(?:moet|moest|mag|mocht|gaat|ging|wilt)
        (?:mag|moet|moest|ga|gaat|ging|kun|loop|liep|moest)_(?:je|jij|u)_(?:naar_huis|weg)
        """,
        "bailiff": "deurwaarder incassobureau politie schuldeiser",
        "asked_for": """
        (?:vroeg|vraagt|vragen|vroegen)_naar_(?:jou|je) naar_(?:jou|je)_(?:vroeg|vraagt|vragen|zocht)
        """,
        "arranged": """
        begin begint beginnen start later eerder vrij weg rooster diensten dienst werktijden tijden op_tijd
        thuis dagen woensdag uiterlijk eindigt stopt kun_je_eerst kunt_eerst kun_je_nog
        """,
        "served": """
        lever* bezorg* lading pakket* rit ritten route offerte* bestelling* les lessen toets* stage*
        monteur* storing* onderhoud* contract* opdracht* bus bussen schoonma* project* voorstelling* retour*
        verslag* surveill* pleinwacht
        ouders ouderavond
        """,
        "care_work": """
        ouders ouder groep groepen overdracht sluitronde locatie pedagogisch* leidster peuters stagiair*
        """,
        "guard": "de_verdachte een_verdachte verdachten arrestant* gedetineerde*",
        "talk_home": """
        bij_jullie_thuis gedoe_met_de_buren ruzie_met_de_buren burenruzie
        huiselijke_kring huiselijke_omstandigheden familiekring bij_jullie_speelt jullie_thuis_speelt
        speelt_bij_jullie wat_er_bij_je_speelt bij_jullie_is_gebeurd speelt_bij_je_thuis
        speelt_in_je_familie persoonlijke_sores persoonlijke_problemen in_je_jeugd je_moeilijke_jeugd
        je_kindertijd
        """,
        "pastime": """
        weekend_stappen nachtje_stappen studie_naast opleiding_naast vrijwilliger_bij vrijwilligerswerk_bij
        je_voetbalt je_hockeyt je_traint_voor je_studeert_naast je_clubje het_uitgaan je_vriendengroep
        het_stappen na_een_nacht_stappen gamen gamet je_voetbalclub je_carnavalsvereniging je_motorclub
        je_volleybal je_voetbal je_hockey je_marathontraining je_bandje je_eigen_webshop je_webshop je_hobby
        je_sportschool het_café de_kroeg feesten feestje feestjes feestvieren je_vakantiehuis je_datingleven
        """,
        "cost": """
        later vooruit_te_branden breekt_je_op te_weinig_slaap laat_thuis leidt_af afgeleid te_laat moe brak
        uitgerust wakker nachten diep_in_de_nacht slaapt kater 's_nachts ten_koste gaat_voor
        gaat_dat vraagt blijft_liggen slokt weekend zaterdag zondag zaterdagavond
        """,
        "trade": """
        werkt werk dienst bar horeca kok keuken bediening personeelsfeest bedrijfsfeest team training
        trainer spelers jeugd klant* gasten evenement* festival* verhuur omzet shift rooster
        """,
        "not_you": f"{OUTSIDERS} zieke_kinderen gast gasten huurder* inwoner*",
    }
)
_tells: Final = _ROLES.meeting(
    "kin_of -if",
    "you funeral felt -strangers -if",
    "joy wished -strangers -if",
    "you ill_kin -not_you",
    "you love -strangers -if",
    "new_tie bloom you -strangers -if",
    "alone_with -not_you -if",
    "your_relatives -not_you -if",
    "you poor -strangers -if",
    "gambled -strangers -if",
    "case off -strangers -if",
    "you needed -strangers -if",
    "generation -if",
    "household bother -on_the_job -strangers -if",
    "licence -not_you -if",
    "sitter fails -strangers -care_work -if",
    "summons leaves -served -care_work -strangers -guests",
    "bailiff asked_for -strangers -guests",
    "you school_run arranged -served -care_work -guests -if",
    "talk_home -not_you -if",
    "you pastime cost -trade -if",
)
_tells_protected: Final = _ROLES.meeting(
    "you law against_you -strangers -guard -if",
    "papers running you -strangers",
    "devotion believes you -strangers -if",
    "worn -if",
    "clergy with_them you -strangers -if",
    "party you -strangers -if",
    "steward -if",
)


_OF_WORK: Final = frozenset({"care_work", "guard"})
"""Whoever's work it is, is told in another part."""


def tells(sentence: str) -> bool:
    """Whether a sentence, folded, in which whoever it is about is *je*, tells of private life."""
    return _tells.is_in_a_part(sentence, _OF_WORK)


def tells_protected(sentence: str) -> bool:
    """Whether it tells what the law protects most."""
    return _tells_protected.is_in_a_part(sentence, _OF_WORK)


def tells_of_such_work(text: str) -> bool:
    """Whether a text tells of work with suspects or prisoners, or of care for children as work."""
    said = (_ROLES.in_sentence(folded(one)) for one in sentences_in(text))
    return any("guard" in roles or {"care_work", "sitter"} <= roles for roles in said)
