"""The rights that a plan can take away, by kind (P22); ``rights_ways`` has the ways to lose them."""

from typing import Final

KINDS: Final = {
    "any_leave": """
        *verlof verlofaanvraag verlofaanvragen verlofdag verlofdagen verlofuren verlofsaldo
        verlofstuwmeer verlofverzoek verlofverzoeken *vakantie vakantiedag vakantiedagen
        vakantie-uren vakantieuren vakantieweek vakantieweken vakantieplanning snipperdag
        snipperdagen adv atv adv-dag adv-dagen atv-dag atv-dagen atv-uren verlet tijdskrediet
        roostervrije papadag bouwvak feestdag feestdagen huwelijksreis wintersport compensatiedagen
        vrije_(?:dag|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|weekenden)
        (?:week|weken|dagen)_(?:vrij|texel|spanje)
    """,
    "your_off": """
        roostervrije_(?:maandag|dinsdag|woensdag|donderdag|vrijdag|dag|dagen) suikerfeest offerfeest
        paasdag pinksterdag kerstdag koningsdag hemelvaart nieuwjaarsdag feestdagen feestdag bouwvak
        vrij_gekregen vrij_gevraagd
    """,
    "no_day": """
        geen_(?:snipperdag|snipperdagen|vakantie|zomervakantie|kerstvakantie|verlof)
        geen_(?:verlofdag|vrije_dag|adv|atv|bouwvak|papadag)
    """,
    "any_pay": """
        reistijd pauzevergoeding opslag loonbetaling beloning overwerkvergoeding
        jubileumuitkering pensioen pensioenopbouw lease auto_van_de_zaak gratificatie loon salaris
        bonus eindejaarsuitkering eindejaarspremie provisie commissie fooi fooien fooienpot
        toeslagen *toeslag vakantiegeld vakantiebijslag indexatie maaltijdcheques maaltijdcheque
        reiskostenvergoeding laptopvergoeding telefoonvergoeding thuiswerkvergoeding
        internetvergoeding onkostenvergoeding kilometervergoeding ploegenpremie productiepremie
        aanwezigheidspremie kerstpakket loonsverhoging salarisverhoging nettoloon uurloon
        winstuitkering winstdeling dertiende_maand 13e_maand periodiek leaseauto bedrijfsauto
        reiskosten personeelskorting loonstrook
    """,
    "no_pay": """
        geen_(?:kerstpakket|bonus|dertiende_maand|eindejaarsuitkering)
        geen_(?:eindejaarspremie|loonsverhoging|indexatie|toeslag|loon)
        geen_(?:salaris|vakantiegeld|provisie|commissie|fooi)
        geen_(?:transitievergoeding|reiskostenvergoeding|periodiek|maaltijdcheques|salarisverhoging)
    """,
    "end_right": """
        transitievergoeding ww ww-uitkering ww-recht opzegtermijn ontslagvergoeding
        ontslagbescherming loondoorbetaling
    """,
    "work_hours": "uren uur dagen diensten dag",
    "damage": """
        gekost waarde inkoopwaarde aanschafprijs eigen_risico omver afgekeurd kwijtraakt
        bedorven glas glazen borden ruit scanner portofoon sleutel gereedschap fout_in laat_vallen
        misgaat ingeboekte schades kapot kapotte stuk kwijt kasverschil
        kasverschillen kastekort kastekorten voorraadverschil voorraadverschillen verschil
        verschillen manco manco's tekort tekorten verkeersboete verkeersboetes breuk deuk deuken
        gebroken beschadigd beschadigde kras krassen verlies claim naheffing retouren retourzending
        schadegeval *schade wegloopt vermist verloren sneuvelt mankementen portokosten
    """,
    "help_bill": """
        coachingskosten coachkosten cursuskosten opleidingskosten trainingskosten studiekosten
        inwerken inwerkkosten opleiding training coaching
    """,
    "device": "telefoons pieper portofoon telefoon mobiel laptop diensttelefoon werktelefoon tablet",
    "off_duty_too": "geen_dienst vrij_bent niet_werkt dan_vrij erop_zit",
    "extra": "extra_tijd extra_uren overuren meeruren meerwerk overwerk",
    "breaks": """
        pauze pauzes middagpauze lunchpauze koffiepauze theepauze rookpauze kolfpauze kolfpauzes
        gebedspauze
    """,
    "long_week": """
        (?:45|48|50|52|55|60|65|70|vijftig|vijfenvijftig|zestig|zeventig)_uur_per
        (?:45|50|55|60|vijftig|zestig)_uur_in_de_week
    """,
    "care": "kolven bidden gebed tandarts tandartsbezoek huisartsbezoek doktersbezoek dokter borstvoeding",
    "unwell": """
        doktersbriefje ziekmelden afmeldt dokter medicijnen ziek ziekmelding
        ziekmeldingen ziekte griep hoofdpijn koorts ziekmeldt verzuim ziekteverlof verkouden
        migraine
    """,
    "doctor": """
        bedrijfsarts huisarts arbodienst arboarts medisch medische bedrijfsartsbezoek
        werkplekonderzoek
    """,
    "helper": """
        bondsman bondsvrouw vakbondsbestuurder rechtshulpverlener rechtsbijstandsverzekeraar
        bondsconsulent vakbondslid vertrouwd_persoon juridisch_advies advies_van_buiten
        hulp_van_buiten preventiemedewerker ombudsman klokkenluiders
        mensenrechten ondersteuner tolk vakbond bond fnv cnv advocaat jurist juristen raadsman
        raadsvrouw vertrouwenspersoon klachtencommissie arbeidsinspectie inspectie gemachtigde
        rechtsbijstand rechtsbijstandsverzekering ondernemingsraad or bedrijfsarts uwv adviseur
        vakbondsconsulent rechter kantonrechter mediator second_opinion begeleider bondgenoot
        deconnectie klachtenregeling geschillencommissie collega_of commissie
    """,
    "voice": """
        eigen_verslag eigen_verhaal bezwaarbrief mening reactie zienswijze weerwoord standpunt
        opmerkingen opmerking versie bezwaren kanttekeningen aanvulling kant
    """,
    "papers": """
        gegevens dossierinzage notulen verslag meetgegevens metingen inzagerecht gespreksverslagen
        gespreksverslag verslagen dossier personeelsdossier afschrift inzage aantekeningen exemplaar
        opnames persoonsgegevens beoordelingsverslag camerabeelden kopie
    """,
    "moves": """
        solliciteer solliciteert solliciteren gesolliciteerd staken stakingen acties vakbondsactie
        nevenwerk bijbaan sollicitatie
    """,
    "speaks": "praten spreken bespreken bespreek praat onder_ons binnenskamers",
    "complaint_in": """
        vorderingen bezwaarschrift klacht klachten bezwaar melding
        rechtszaak vordering claim
    """,
    "resign": """
        zelf_ontslag neem_je_ontslag neem_je_zelf_ontslag dien_je_je_ontslag
        vaststellingsovereenkomst beëindigingsovereenkomst
    """,
    "more_hours": "32-urige 24-urige 28-urige parttime deeltijdcontract thuiswerkdag thuiswerkdagen",
    "council_work": """
        or-lid or-lidmaatschap vakbondslid vakbondslidmaatschap lidmaatschap kaderlid vakbondswerk
        ondernemingsraad or or-vergaderingen or-werk or-vergadering
        medezeggenschap*
    """,
    "closed": """
        nergens_tegen geen_beroep_open niet_over_in_beroep niet_in_beroep niets_meer_tegen
        niets_meer_van geen_vorderingen later_niet_tegen niet_tegen_op niet_meer_op_terug
        geen_bezwaar_meer beroep_open tegen_dit_plan_in_te_gaan geen_beroep_op_doen
        niets_tegen_inbrengen definitief_en geen_weerwoord bezwaar_evenmin geen_bedenktijd
    """,
    "on_leave": """
        (?:tijdens|in|op)_(?:je|jouw|uw)_(?:vakantie|verlof|zomervakantie|kerstvakantie)
        (?:tijdens|in|op)_(?:je|jouw|uw)_(?:ouderschapsverlof|zorgverlof|vrije_weekend|vrije_weekenden)
        (?:tijdens|in|op)_(?:je|jouw|uw)_vrije_(?:dag|dagen|maandag|dinsdag|woensdag|donderdag)
        (?:tijdens|in|op)_(?:je|jouw|uw)_vrije_(?:vrijdag|zaterdag|zondag|middag|uren|avond)
        ook_in_je_vakantie zondagavond
    """,
    "at_odd_hours": """
        zaterdag zondag zaterdagochtend zaterdagen weekend zondagen avonds langer erop_zit
        uren extra_tijd middernacht vrije
    """,
    "between_shifts": """
        tussen_twee_diensten tussen_de_late rust_ertussen tussen_je_diensten direct_daarna
        achter_elkaar
    """,
    "each_time": "per elke iedere vergeet wie",
}
"""Roles of words, beside those of ``rights_words`` and ``rights_together``."""
