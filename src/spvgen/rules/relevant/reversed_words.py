"""The words by which a cause only says that something is done too little (code KP19)."""

from typing import Final

from spvgen.rules.reading.together import Roles

SAID: Final = Roles(
    {
        "little": """
        onvoldoende nauwelijks amper zelden te_weinig (?:bijna|vrijwel|haast)_nooit niet_genoeg
        niet_voldoende
        niet_(?:altijd|overal|standaard|consequent|structureel|consistent|dagelijks|systematisch)
        niet_(?:vaak|trouw|scherp|goed|snel|actief|zorgvuldig|netjes|strak|secuur|grondig|hard)_genoeg
        te_(?:zelden|oppervlakkig|onregelmatig) vergeten achterwege onregelmatig
        te_(?:ad_hoc|vrijblijvend|afwachtend|sporadisch|mondjesmaat) mondjesmaat sporadisch half_werk
        niet_zo_veel maar_half
    """,
        "late": "te_laat te_traag te_langzaam te_lang slecht slordig matig halfslachtig",
        "answered": """
        beantwoord afgehandeld behandeld teruggebeld nagebeld opgevolgd opgepakt teruggekoppeld afgerond
        verwerkt ingepland nagekomen opgelost uitgezocht gereageerd bijgehouden vastgelegd nageleefd
        geregistreerd onderhouden
    """,
        "answers": "reageert reageren beantwoordt beantwoorden behandelt behandelen antwoorden pakt pakken",
        "skip": "slaan slaat sloegen",
        "over": "over",
        "drops": "sneuvelen sneuvelt sneuvelde overgeslagen",
        "desired": "te_wensen",
        "pace": "tempo snelheid kwaliteit zorgvuldigheid nauwkeurigheid opvolging afhandeling netheid",
        "limited": "te_beperkt te_summier te_kort te_mager te_minimaal niet_grondig",
        "problem": "het_probleem de_oorzaak het_knelpunt de_crux",
        "less_often": "niet_vaker niet_meer_met niet_eerder te_weinig te_zelden",
        "not_up_to": "niet_toe_aan niet_aan_toe (?:elkaar|mekaar)_(?:er_)?niet_(?:aan|op)",
        "waits": "wacht wachten wachtte",
        "off": "af tot_een_ander tot_iemand op_elkaar op_een_ander",
        "hears": "horen hoort hoorden krijgen krijgt",
        "from_us": "van_ons",
        "comes_off": "weinig_terecht niets_van_terecht weinig_van_terecht",
        "omits": """
        (?:laat|laten|lieten)_(?:het_)?(?:te_vaak_|vaak_|geregeld_|regelmatig_|soms_|steeds_)?na
        verzuimen verzuimt verzuimd nagelaten verzaakt verzaken
    """,
        "not_all": """
        niet_iedereen niet_ieder niet_elke_(?:collega|monteur|verkoper|docent|adviseur|dag)
        niet_alle_(?:collega's|monteurs|verkopers|docenten|adviseurs|medewerkers)
        lang_niet_iedereen sommigen
    """,
        "happens": "gebeurt gebeuren gebeurde gedaan_wordt wordt_gedaan",
        "stays": "blijft blijven bleef bleven",
        "lies": "liggen",
        "often": "vaak regelmatig geregeld te_lang steeds soms weleens",
        "without": "zonder_dat_(?:iemand|we|wij) zonder_(?:eerst_|even_|verder_)?te",
        "wanting": "schort hapert mankeert ontbreekt",
        "at": "aan",
        "to": "te om",
        "gain": """
        winst_(?:te_)?(?:halen|behalen|boeken) te_winnen
        (?:kan|kunnen|moet|moeten)_(?:echt_|nog_|wel_)?beter
    """,
        "few": """
        te_weinig onvoldoende nauwelijks amper achterwege gebrek_aan ontbreekt_(?:het_)?aan mist missen
    """,
        "skipped": "er_bij_in erbij_in (?:vaak|snel|soms|weleens|makkelijk|regelmatig)_bij_in",
        "passive": "wordt worden werd werden",
        "done": """
        *gesproken *gelegd *gevolgd *genomen *gevraagd *geluisterd *gewerkt *gehouden *gevuld *gestemd
        *gekeken *gekoppeld *gedragen *gegeven *gepland *gebracht *gedacht *gemaakt *gepakt *gezocht
        *geruimd *gepoetst *gevoerd *gepast *gegaan *gelezen *gemeld *gemeten *gebeld *gestuurd *gezet
        *gesloten *geholpen *gedeeld *gestaan *gehaald *gestreefd geregistreerd genoteerd bezocht
        overlegd gecommuniceerd gecontroleerd gecheckt geëvalueerd besproken begeleid getraind geoefend
        onderhouden geïnspecteerd geïnformeerd gebruikt getest gereinigd gedaan
        gedocumenteerd geprospecteerd gegroet ontsmet gedweild gesmeerd gecoacht verwerkt verteld
        nageleefd benut vernieuwd benaderd gestimuleerd gemotiveerd gecomplimenteerd gespoeld geprobeerd
        gereageerd geschreven uitgewisseld gelucht gesorteerd gescand voorbereid verzorgd behandeld
        beheerd herhaald vertaald betrokken gerapporteerd
    """,
        "not_ours": "*geleverd ontvangen betaald vergoed verkocht gekozen gekocht bezorgd",
        "us": """
        we wij team iedereen ieder men mensen collega's ploeg *monteurs *verkopers *adviseurs
        *managers *docenten *leerkrachten mentoren *kundigen *verzorgenden *verleners *werkers *handelaars
        schoonmakers
        *chauffeurs planners *leiders ontwikkelaars testers consultants intercedenten *pickers koks
        teamleden bediening kappers makelaars artsen assistenten binnendienst buitendienst balie afdeling
    """,
        "has": """
        krijg krijgt krijgen kregen heb heeft hebben had hadden zie ziet zien zagen weet weten wisten kan
        kunnen konden mag mogen mochten hoor hoort horen hoorden ontvangt ontvangen kent kennen moet moeten
        zit zitten is zijn was waren staat staan past passen begrijpt begrijpen blijkt zou zouden lukt
    """,
        "others": """
        klanten_(?:bellen|vragen|lezen|melden|geven|nemen|reageren|komen|kiezen|vinden|kopen) leverancier
        leveranciers fabriek fabrikant klant_(?:belt|vraagt|leest|meldt|geeft|neemt|reageert|komt|kiest)
        (?:ouders|bewoners|gasten|cliënten|leerlingen)_(?:bellen|vragen|lezen|melden|geven|nemen|reageren|komen)
    """,
        "doing": """
        overleg contact afstemming feedback nazorg opvolging controle begeleiding
        samenwerking aandacht
        toezicht communicatie coaching onderhoud terugkoppeling evaluatie acquisitie aansturing overdracht
        reflectie kennisdeling intervisie nabelactie klantcontact prospectie voorbereiding huisbezoeken
        follow-up nabellen opvolgen bijverkoop doorverkoop terugbellen meedenken doorvragen aanspreken
        evalueren afstemmen overleggen voorbereiden controleren registreren vastleggen bijscholing
    """,
        "wish": "zou zouden mag mogen",
        "more": "vaker beter sneller meer consequenter zorgvuldiger eerder grondiger intensiever strakker",
        "must": "moet moeten dient dienen kan kunnen",
        "keener": """
        actiever proactiever scherper ondernemender alerter commerciëler betrokkener gemotiveerder
        fanatieker gedrevener assertiever gedisciplineerder brutaler enthousiaster klantgerichter
    """,
        "harder": "harder_gewerkt harder_werken",
        "spirit": """
        discipline scherpte vaart drive focus pit energie motivatie spirit fut gretigheid eigenaarschap
        initiatief daadkracht betrokkenheid urgentiebesef ambitie lef snelheid tempo ondernemerschap
        elan slagvaardigheid bezieling vuur verantwoordelijkheidsgevoel nieuwsgierigheid
        doorzettingsvermogen wil_om durf
    """,
        "gone": "eruit uit weg zoek verslapt verdwenen ontbreekt ingezakt ver_te_zoeken",
        "slack": """
        steken_(?:vallen|liggen) te_lang_over sterkste_kant sterkste_punt met_de_pet kantjes_er achterover
        laten_het_lopen laten_het_sloffen te_makkelijk_(?:vanaf|van_af)
        gemakzucht desinteresse nonchalance nonchalant laksheid (?:zijn|hun|de)_verantwoordelijkheid_niet
    """,
        "missing": "missen mist gebrek",
        "left_lying": "(?:laten_(?:we|wij)|(?:we|wij)_laten)_(?:te_)?veel_liggen",
        "not_or_late": "niet_of_(?:te_laat|met|nauwelijks|pas)",
        "needed": "hard_nodig",
        "known": """
        iedereen_weet weten_we weet_iedereen jammer belangrijk steeds_dezelfde altijd_dezelfde is_bekend
        de_bedoeling wel_afgesproken kansen_liggen schort_het daar_zit zonde
    """,
        "no": "niet geen nooit dan",
    }
)
