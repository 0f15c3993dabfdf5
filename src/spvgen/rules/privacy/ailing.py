"""What ails somebody in plain words: a limb that gives up, a check-up, who is well again (V01).

A part of ``bodily``: a row stands for a way of saying, the bars for work that it is like.
"""

from typing import Final

from spvgen.rules.reading.patterns import one_of

_LIMB: Final = one_of("""
    rug knie knieën schouder schouders heup heupen enkel enkels pols polsen been benen nek arm armen elleboog
    voet voeten hart maag buik longen darmen nieren
""")
_SORE: Final = one_of("rug knie knieën schouder heup heupen enkel pols nek elleboog been")
_LITTLE: Final = one_of("knietje ruggetje hartje voetje schoudertje buikje oor oog stem")
_HEALER: Final = one_of("""
    fysio fysiotherapeut psycholoog psychiater therapeut logopedist diëtist ergotherapeut haptonoom
    huisarts tandarts oogarts specialist cardioloog neuroloog verloskundige gynaecoloog internist orthopeed
    dermatoloog reumatoloog uroloog oncoloog kaakchirurg praktijkondersteuner poh poh-ggz
""")
_HOUSE: Final = one_of("ziekenhuis umc revalidatiecentrum")
_AGAIN: Final = "(?:volledig_|helemaal_|geheel_|echt_|voldoende_|wat_|een_beetje_)?"

ROWS: Final = {
    "are": "bent ben voelt voel staat sta zit komt kwam gaat kunt kan",
    "limb": f"""
        (?:{_LIMB}) handen hand vingers vinger ogen oren oog oor stem lijf lichaam hoofd
        gewrichten spieren
        """,
    "gives_up": """
        niet_meer_wat_(?:je|hij|ze|zij)_wil(?:t)? willen_niet_meer wil_niet_meer niet_meer_willen
        niet_meer_zo_soepel minder_soepel (?:laat|laten|liet|lieten)_het_(?:soms_|vaak_)?afweten
        het_(?:soms_|vaak_)?afweten afwist
        (?:laat|laten|liet|lieten)_(?:je|hem|haar|mij)_(?:soms_|vaak_)?in_de_steek
        in_de_steek_(?:laat|laten|liet|lieten) niet_meer_mee_(?:werkt|werken|wil|willen|doet|doen)
        (?:werkt|werken|wil|willen|doet|doen)_niet_(?:meer_)?mee opspeelt opspelen
        bonst bonkt bonken bonzen gevoelloos tintelt tintelen beeft beven beefden beefde bibberen bibberden
        bibberde bibbert zwelt zwellen opzwelt opzwellen opgezwollen opzetten verkrampt verkrampen
        verstijft verstijfden
        """,
    "that_limb": f"(?:die|dat)_(?:slechte_|zere_)?(?:{_LIMB}|{_LITTLE})",
    "of_you": "van_je van_jou",
    "with_limb": f"met_(?:je|mijn)_(?:{_SORE})",
    "laid_up": "thuis uit eraf eruit ligt lag lig tobt sukkelt loopt zit zat roulatie",
    "turned": "naar tegen op_tafel op_het_bureau op_een_stoel",
    "sees_badly": """
        ziet_(?:heel_|erg_|steeds_)?(?:slecht|slechter) zie_je_(?:heel_|erg_|steeds_)?(?:slecht|slechter)
        (?:slecht|slechter)_(?:ziet|zien|zie) (?:ziet|zie_je)_(?:bijna_|haast_)?(?:niets|niks)_meer
        """,
    "to_see": """
        donker donkere schemer schemering avonds nachts lettertjes letters etiketten etiket borden nachtritten
        """,
    "view": "vanaf achter pilaar spiegel* camera* raam ramen ruit ruiten koplamp* verlichting mist regen",
    "ear_aid": """
        apparaatje apparaatjes oortjes gehoorapparaat gehoorapparaten hoorapparaat hoorapparaten hoortoestel
        """,
    "catches": """
        verstaat verstaan verstond mist miste meekrijgt vergadering* overleg overleggen werkoverleg
        """,
    "rings": "piept piepen scanner* muziek podcast* telefoon* bellen headset uit_te",
    "your_aid": """
        je_(?:gehoorapparaat|hoorapparaat|scootmobiel|rolstoel|wandelstok|prothese|pacemaker|korset)
        je_(?:beenprothese|armprothese|stoma|katheter|insulinespuit)
        (?:loopt|liep|loop|komt|kwam)_(?:je_)?(?:nu_|al_|voorlopig_)?met_een_(?:stok|kruk|rollator|wandelstok)
        """,
    "trade": """
        verkoop* verkocht* offerte* order* contract* levering* lever leverde levert demo installatie montage
        monteur* storing* onderhoud pakket* rit ritten route brandmeld* account* inkoper* project* stage*
        rondleiding presentatie brief brieven poster* folder* bestelling* acquisitie relatiebeheer
        """,
    "breathless": """
        geen_lucht_(?:meer_)?(?:kreeg|krijgt|krijg|kon|kunt)
        (?:kreeg|krijgt|krijg)_(?:je_|ik_)?(?:even_|bijna_)?geen_lucht
        (?:kreeg|krijgt|krijg)_(?:je_|ik_)?(?:even_|bijna_)?geen_adem naar_adem_(?:happen|hapte|hapt|snakte)
        (?:hapte|hapt|snakte|happen)_(?:je_)?naar_(?:adem|lucht) moest_op_adem op_adem_(?:moest|te)_komen
        (?:keer|even|eerst)_op_adem_komen (?:vaak|snel|al|zo)_buiten_adem
        (?:kreeg|krijgt|had|hebt)_(?:je_|ik_)?(?:pijn|druk|steken)_op_(?:de|je)_borst hartkloppingen
        """,
    "faints": """
        (?:viel|val|valt|ging)_(?:je_|bijna_|weer_|even_|zomaar_)?flauw flauw_viel
        (?:zakte|zak|zakt)_(?:je_|ineens_|plots_)?in_elkaar in_elkaar_zakte in_elkaar_gezakt
        (?:stond|zat|begon)_(?:je_)?te_(?:trillen|beven|bibberen|rillen|zweten) zwart_voor_(?:je|de)_ogen
        """,
    "sickly": "zwetend grauw bibberig bibberend rillerig lijkbleek klam asgrauw spierwit lijkwit",
    "seen_so": """
        vond vonden zag zagen stond zat kwam naar_huis weggebracht gehaald gestuurd opgevangen aangetroffen
        trof troffen weggehaald
        """,
    "often_out": """
        (?:kwartier|uur|halfuur|steeds|telkens|vaak)_naar_(?:het_toilet|de_wc)
        """,
    "needs_to": "moet moest",
    "keeps_down": "binnenhouden binnen_houden binnenhoudt binnen_te_houden binnen_houdt",
    "meal": "ontbijt eten lunch maaltijd maaltijden",
    "well_again": f"""
        weer_{_AGAIN}(?:hersteld|genezen|aangesterkt|opgeknapt|gezond|fit)
        (?:helemaal|volledig|geheel|nog_niet|weer)_hersteld
        weer_{_AGAIN}(?:stevig|steviger|sterk|goed)_in_je_schoenen weer_{_AGAIN}(?:stevig_|goed_)?op_de_been
        weer_{_AGAIN}(?:stevig_|goed_)?op_je_benen weer_{_AGAIN}(?:op|bij)_krachten weer_{_AGAIN}bovenop
        weer_{_AGAIN}(?:lekker|goed|beter)_in_je_vel aan_de_beterende_hand
        uit_(?:het|een|dat|je)_(?:diepe_)?dal
        weer_{_AGAIN}(?:goed|beter)_met_je_gaat er_weer_{_AGAIN}klaar_voor
        weer_aankunt
        """,
    "after_it": """
        hoe_(?:gaat|is)_het_na_(?:de|je|het)_(?:opname|operatie|ingreep|bevalling|behandeling|ziekenhuisopname)
        """,
    "in_basket": "in_de_lappenmand",
    "cure": "(?:de|je)_(?:chemo|chemokuur|bestraling|bestralingen)",
    "cure_over": "is_afgerond afgerond_is achter_de_rug zijn_afgerond afgerond_zijn afgelopen",
    "throbs": "bonken bonzen",
    "visit_healer": f"(?:bezoek|afspraak|controle)_(?:aan|bij|met)_de_(?:{_HEALER})",
    "own": "zijn haar je jouw",
    "your_turn": "(?:heb|hebt)_je_(?:immers_|toch_|dan_)?je_behandeling",
    "jab": "je_prik prikpoli de_dag_na_de_prik",
    "your_pills": "je_(?:pilletjes|pillen|medicijnen)",
    "forgets": "vergeet vergat vergeten",
    "under_knife": "onder_het_mes",
    "of_figures": "cijfers uitgaven subsidie* product* contract* artikel*",
    "hears_badly": """
        je_hoort_(?:heel_|erg_|vrij_)?slecht hoor_je_(?:heel_|erg_|vrij_)?slecht slecht_hoort
        je_(?:slechte|slechter_wordende)_gehoor
        """,
    "repeats": "herhalen herhaalt nazeggen verstaat verstaan verstond mist miste nog_een_keer",
    "head_full": "je_(?:hoofd|kop)_(?:zit|zat|loopt|liep)_(?:te_)?(?:vol|over)",
    "of_ideas": "ideeën cijfers plannen kennis",
    "befell": """
        als_een_zombie (?:moet|moest|ligt|lag)_plat_van
        met_je_(?:is_)?gebeurd met_je_gebeurde met_je_aan_de_hand_(?:is|was)
        hoe_je_er_(?:toen_|in_oktober_)?bij_zat
        hoe_je_eraan_toe_was hoe_je_er_aan_toe_was (?:zwart|zwarte|diep|diepe|donker|donkere)_gat
        op_je_reserves_(?:geteerd|geleefd|gelopen|draait|teert|leeft) je_reserves_(?:zijn|waren|raakten)_op
        jezelf_(?:compleet_|helemaal_|volledig_)?voorbij jezelf_voorbijgelopen jezelf_voorbijloopt
        roofbouw_op_jezelf
        barst(?:te)?_in_tranen in_tranen_(?:uit|uitbarst|uitbarstte) barst_je_in_tranen terug_in_het_gat
        """,
    "stretch": "de_rek de_koek",
    "spent": "eruit uit op was_er_bij_je is_er_bij_je",
    "of_budget": """
        budget begroting rooster* planning* prijs prijzen marge* voorraad schap* winkel* klant* kassa
        deadline* bakker* vitrine elastiek band
        """,
    "tugs": "trek trekt trok",
    "no_longer": "niet_meer niet_langer amper",
    "a_load": """
        dag dagen week werkweek dienst diensten nachtdienst nachtdiensten ouderavond* oudergesprek* drukte
        tempo uren fulltime werkdruk avonddienst
        """,
    "drawn": """
        kar aandacht conclusie* lijn lijnen kabel* stekker streep jas kleding* lering klanten naar_je naar_jou
        aan_de deur
        """,
    "soon_full": "(?:snel|gauw|sneller|eerder)_(?:aangebrand_en_|moe_en_)?vol",
    "vessels": """
        agenda* inbox mailbox postvak wagen kar bak bakken rooster container* hoofdletters planning*
        """,
    "checkup": f"""
        (?:controle|behandeling|onderzoek)_in_het_(?:{_HOUSE}) controle_bij_(?:de|je|een)_(?:{_HEALER})
        (?:vanwege|wegens|ivm|i.v.m)_een_(?:scan|hartfilmpje|echo|mri|mri-scan|operatie|ingreep|bloedonderzoek)
        (?:moest|moet)_(?:je_|weer_)?naar_(?:het|de)_(?:{_HOUSE}|spoedeisende|spoedpost|huisartsenpost)
        naar_(?:het|de)_(?:{_HOUSE}|spoedeisende|spoedpost|huisartsenpost)_(?:moet|moest)
        """,
    "away": """
        te_laat later weg afwezig binnen pas geruild ruilde vrij eerder uur niet_op_de niet_aanwezig langer
        miste gemist afgezegd naar_huis
        """,
    "to_healer": f"""
        (?:naar|bij|voor)_(?:de|je|een)_(?:{_HEALER})
        voor_(?:de|je)_(?:nierdialyse|dialyse|bestraling|bestralingen|chemo|revalidatie)
        """,
    "goes_there": """
        zit_je ga_je loop_je vertrek_je je_(?:zit|gaat|loopt|bezoekt|vertrekt) mag_je krijg_je je_krijgt
        """,
    "own_hours": """
        (?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag|morgen|avond)? die_uren de_uren
        die_tijd haal_je_in haal_je_op
        """,
    "talk_shop": """
        overleg* bespreek* besproken samenwerking* spreekuur* meeloop* mee_te_lopen intervisie casus*
        """,
    "treated": "bestraald gedotterd gedialyseerd",
    "coached": "jobcoach jobcoaches re-integratiecoach",
    "by_whom": "ggz uwv kliniek wajong via psycholoog instelling",
    "talks": "praat spreekt praten spreek gesprek gesprekken",
    "of_clinic": "*-kliniek kliniek ggz",
    "in_rhythm": "eens elke iedere wekelijks om_de_week maandelijks reiskosten per",
    "complaints": """
        (?:door|vanwege|wegens|ondanks)_je_klachten je_(?:lichamelijke|fysieke|psychische|mentale)_klachten
        (?:door|vanwege|wegens|ondanks)_je_beperkingen je_beperkingen_maken
        klachten_waar_je_(?:nu_|al_)?mee_(?:rondloopt|kampt|loopt) klachten_waarmee_je_(?:rondloopt|kampt)
        klachten_(?:weer_)?(?:verergeren|opspelen|terugkomen|terugkeren)
        je_klachten_(?:zijn|worden|werden)_(?:nu_|weer_)?(?:minder|erger|heviger|afgenomen|toegenomen)
        """,
    "about": """
        over klant* gast gasten klachtafhandeling afgehandeld afhandelen afhandelt behandelt huurder* systeem
        """,
    "out_again": """
        (?:opnieuw|weer|nogmaals|langer|langdurig)_(?:uitvalt|uitvallen|uitval|omvalt|omvallen|instort|instorten)
        (?:na|sinds|door|vanwege|tijdens)_je_(?:eerdere_|vorige_|langdurige_|lange_)?uitval
        je_(?:eerdere|vorige|langdurige|lange)_uitval val_je_(?:weer|opnieuw)_uit valt_je_(?:weer|opnieuw)_uit
        """,
    "what_stops": """
        training* les lessen trein* scanner* gesprek gesprekken systeem machine* stroom lijn productie stuks
        evaluatie* server* app overleg bezorg* koeling stand kraam cursus workshop
        """,
    "change": "overgang",
    "change_felt": """
        parten opvliegers opvlieger hormonen zweten zweet stemming stemmingen prikkelbaar slapeloos slaap
        slapen warmteaanval*
        """,
    "transition": "overgang_(?:naar|van|tussen|tot|in)",
    "monthly": """
        (?:week|dagen|dag)_(?:in|van)_de_maand die_dagen_van_de_maand
        """,
    "temper": """
        genieten onuitstaanbaar prikkelbaar kortaf chagrijnig humeur humeurig fel snauw snauwt snauwen
        """,
    "bears": """
        je_(?:menstruatie|ongesteldheid|borstvoeding|zwangere_buik|cyclus|hormonen|opvliegers)
        ongesteld_(?:bent|ben|was) bent_ongesteld moet_kolven
        """,
    "takes_it": "innemen inneemt slikt slikken slikte slik ingenomen",
    "taken_for": """
        voor_het_slapen(?:gaan)? tegen_de_(?:zenuwen|pijn|stress|spanning|spanningen|angst|paniek) sinds_kort
        van_de_dokter van_je_arts suf slaperig sloom versuft duf elke_ochtend
        """,
    "goods": """
        retour* goederen voorraad statiegeld plek plaats standpunt positie kaart* lege fles* woorden letters
        rijbewijs pas sleutel* pakket* bestelling*
        """,
    "suspects": """
        vermoed vermoeden vermoedt signalen gezegd zorg zorgen zeggen verdenk* geruchten vragen_ons
        leeft indruk
        """,
    "uses": """
        iets_gebruikt gebruikt_wordt wordt_gebruikt aan_het_gebruiken weer_gebruikt je_gebruikt pauze_gebruikt
        stiekem_gebruikt weer_gebruiken of_je_drinkt dat_je_drinkt je_stiekem_drinkt te_veel_drinkt
        """,
    "tools": """
        systeem app telefoon* teams excel crm account* pas wachtwoord* programma* gereedschap* machine*
        sjabloon* niet geen nooit formulier* auto busje wagen computer laptop internet koffie thee water
        lijst* mail middel materiaal materialen
        """,
    "high": """
        jointje jointjes een_kegel aan_de_(?:speed|coke|wiet|pillen|pep|drugs) niet_nuchter pilletje_op
        pilletje_genomen snuifje snuifjes alcoholprobleem drankprobleem drugsprobleem
        """,
    "scents": "ruiken ruikt rook geroken stinkt",
    "of_drink": "alcohol drank bier wijn wiet",
    "by_you": "bij_je bij_jou aan_je rond_je",
    "bulk": """
        gewicht_van_je je_gewicht je_postuur je_omvang je_lichaamsbouw je_overgewicht (?:te|zo)_zwaar_geworden
        (?:te|zo)_dik bent_fors fors_bent wat_afvalt (?:te|zo)_zwaar_bent
        """,
    "climbs": """
        ladder steiger trap trappen traplopen cabine harnas kruipruimte stelling stellingen gangpad gangpaden
        uniform bedrijfskleding heftruck hoogwerker kruipen bukken stoel
        """,
    "dozes": """
        dommel(?:t|de)?_(?:je_)?(?:weg|in|even_weg) wegdommel(?:t|de|en)? indommel(?:t|de|en)? weggedommeld
        te_gapen om_van_de_slaap uur_slaap_per_nacht slaaptekort (?:weinig|korte|slapeloze)_nachten
        """,
}
SOUGHT: Final = (
    "gives_up limb you -things -people",
    "that_limb of_you -people",
    "with_limb laid_up -turned -people",
    "sees_badly to_see you -view -people -things",
    "ear_aid catches you -rings -people -trade",
    "your_aid -people -trade",
    "breathless you -people -things",
    "faints -people -things",
    "sickly seen_so -people -things",
    "often_out needs_to you -people",
    "keeps_down meal you -people",
    "well_again you are -people -things",
    "befell you -people -things",
    "stretch spent you -of_budget -people -things",
    "tugs no_longer a_load you -drawn -people -things",
    "soon_full you -vessels -people -things",
    "checkup away -people -trade -things",
    "to_healer goes_there in_rhythm you -people -trade -talk_shop",
    "after_it",
    "in_basket -people -things",
    "cure cure_over -people -trade -talk_shop",
    "throbs by_you -people -things",
    "visit_healer own -people -trade -talk_shop",
    "your_turn -people -trade",
    "jab you -people -trade",
    "your_pills forgets -people -goods",
    "under_knife you -of_budget -of_figures -people -things",
    "hears_badly repeats you -rings -things",
    "head_full you -of_ideas -people",
    "to_healer own_hours you -people -trade -talk_shop",
    "treated you -people -things",
    "coached by_whom you -people",
    "of_clinic talks in_rhythm you -people -trade -talk_shop",
    "complaints you -about -people",
    "out_again you -what_stops -people -things",
    "change change_felt you -transition -people",
    "monthly temper you -people",
    "bears -people -trade",
    "takes_it taken_for you -goods -people -things",
    "uses suspects you -tools -people",
    "high you -people",
    "scents of_drink by_you -people",
    "bulk climbs you -people -things",
    "dozes you -people -ahead",
)
"""What has to come together in one sentence, or in a part of it between commas."""
