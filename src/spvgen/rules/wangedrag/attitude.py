"""An attitude that is asked for or found lacking, and being there as a result, in any words (part of P05)."""

from typing import Final

from spvgen.rules.reading.together import Roles

_SAID: Final = Roles(
    {
        "attitude": """
        motivatie enthousiasme passie drive gretigheid loyaliteit eigenaarschap betrokkenheid mentaliteit
        werkhouding arbeidsethos werklust bevlogenheid gedrevenheid overgave bezieling vechtlust inzet
        instelling houding bereidheid trek_(?:meer_)?in zin_(?:meer_)?in hart_voor vuur_voor plezier_in
        het_vuur_(?:waarmee|terug|van_(?:toen|vroeger))
        eigenaar_van trots_op elan ambitie honger_naar geestdrift
    """,
        "grown": "gretiger gemotiveerder enthousiaster bevlogener gedrevener loyaler hongeriger",
        "you": "je jij jou jouw u",
        "must": "moet moeten dient hoort wees",
        "radiates": """
        straalt straal straalde uitstraalt uitstraal uitstralen laat_(?:je_)?(?:merken|zien|blijken)
    """,
        "liking": """
        (?:het|dit|je_werk|je_vak|werken)_(?:echt_)?(?:leuk|fijn|mooi)_vindt naar_je_zin er_zin_in
        zin_(?:hebt|in_hebt) met_plezier plezier_(?:hebt|in)
        graag_(?:bent|werkt|komt|staat|doet) trots_bent er_lol_in lol_hebt blij_bent hier_wilt liever
        achter_(?:de|het|onze)_(?:koers|bedrijf|organisatie|formule) je_(?:nog_)?(?:iets|wat)_doet je_raakt
        hart_(?:bij|ligt)
    """,
        "lacking": """
        schort ontbreekt ontbrak mist missen geen gebrek te_(?:laag|weinig|mager) onvoldoende laag lager
        wensen tekort kern negatief negatieve ver_te_zoeken zakt weg een_[3456] schaal nauwelijks
    """,
        "asked": """
        verwachten verwacht hoger meer terug terugzien terugkrijgt krijgt toont laat_(?:merken|zien) werken
        werkt vergroten vergroot opbrengen kweken ontwikkelen ontwikkelt zichtbaar verbeteren verbetert
        vinden vindt aanwakkeren groeien groeit wil
    """,
        "spirit": """
            energie enthousiasme bevlogenheid passie betrokkenheid motivatie drive plezier inzet vuur elan
            geestdrift gedrevenheid ambitie
        """,
        "unseen": """
            misten missen mist ontbrak ontbreekt zien_we_(?:nog_)?niet niet_(?:meer_)?terug ver_te_zoeken
        """,
        "spark": """
            het_vuur_(?:dat|waarmee) de_vonk_(?:die|waarmee) de_gloed_(?:die|waarmee)
            de_drive_(?:die|waarmee)
        """,
        "asked_for": """
            die_we_(?:je_)?(?:vroegen|hadden_gevraagd|verwachtten|zochten|afspraken) waar_we_(?:je_)?om
            om_vroegen om_gevraagd
        """,
        "stance": "(?:manier|wijze)_waarop_(?:je|jij|u)_in_(?:het|je|uw)_(?:werk|vak|team)",
        "more_of_it": """
            meer_(?:inzet|motivatie|enthousiasme|drive|passie|loyaliteit)
            (?:goede|betere|positieve|juiste|andere)_(?:werkhouding|houding|mentaliteit|motivatie|inzet)
        """,
        "joyfully": """
            met_(?:meer_|veel_)?plezier met_een_(?:glimlach|lach) met_zin met_enthousiasme met_energie
            fluitend
        """,
        "with_joy": """
            met_(?:meer_|veel_|volle_)?(?:plezier|lol|goesting) met_(?:frisse_)?zin_(?:naar|aan) fluitend
        """,
        "you_come": """
            (?:je|u)_(?:komt|gaat|begint|werkt|staat) (?:kom|ga|begin|werk|sta)_je
            (?:komt|gaat|begint|werkt|staat)_u
        """,
        "glow": "vuur vonk vonkje fonkeling twinkeling schittering glans vlam",
        "in_your_eyes": "in_(?:je|jouw|uw)_ogen",
        "to_work": "naar_(?:je|het|uw)_werk naar_kantoor naar_school naar_de_(?:zaak|winkel|afdeling|bouw)",
        "behind_it": """
            achter_(?:de|het|onze|dit|deze)_(?:school|koers|keuze|keuzes|organisatie|bedrijf|beleid|plannen|visie|zaak|formule|missie|directie|verandering|veranderingen)
        """,
        "stands": "staat staan sta",
        "fully": "honderd helemaal volledig weer echt vierkant volop",
        "shows": "toont tonen laat laten zien merken straalt blijkt",
        "involved": """
            betrokken_bent betrokken_voelt hart_bij hart_ligt trots_bent hart_hebt
            (?:ervoor|voor)_(?:wilt|wil)_gaan (?:er_)?voor_gaat
        """,
        "seldom": "je_niet_(?:vaker|meer)_dan jou_niet_(?:vaker|meer)_dan je_geen_enkele je_nooit",
        "do_without": "missen gemist",
        "is_there": """
            (?:je|u)_bent_er ben_je_er bent_u_er (?:je|u)_bent_aanwezig (?:je|u)_ontbreekt ontbreek_je
            (?:je|u)_verzuimt verzuim_je
        """,
        "each_time": """
            (?:elke|iedere)_(?:keer|dienst|dag) altijd steeds nooit geen_enkele_keer wanneer zodra als
        """,
        "on_the_roster": "op_het_rooster ingeroosterd ingepland ingedeeld",
        "there_each": """
            je_er_(?:elke|iedere)_(?:dienst|werkdag|dag|ploegdienst|week)_(?:bent|was)
            je_bij_(?:elke|iedere)_dienst_(?:bent|was)
        """,
        "praised": """
        waarderen waardeert waardering gewaardeerde? geprezen geroemd sterk sterke goed goede mooi dank
        bedankt prijzen fijn blij altijd
        herkennen zien_we hebt_hart_voor met_hart_voor bewonderen pluspunt kracht veel grote hoge
    """,
        "others": """
        klant(?:en)? leerling(?:en)? cli[eë]nt(?:en)? bewoner(?:s)? patiënt(?:en)? collega's ouders
        student(?:en)? medewerkers bezoekers organisatie kandidaat kandidaten sollicitant(?:en)?
        vrijwilliger(?:s)? training cursus gesprek workshop til* bureau rug zit zitten bukken
        kranen materieel machines inzet_van (?:team|ploeg)
    """,
        "denied": """
        niet_(?:om|aan|over|door|van|te_meten|meetbaar|ter) niets_te_maken los_van geen_oordeel in_plaats_van
        geen_twijfel niet_aan_je hangt
    """,
        "present": """
        (?:ben|bent)_(?:je|jij)_(?:er|aanwezig|op_het_werk|op_je_werk) je_er_(?:bent|minstens|minimaal)
        op_het_werk aanwezig
    """,
        "workdays": "werkdag werkdagen roosterdag roosterdagen diensten dienstdagen",
        "counted": "minstens minimaal tenminste ten_minste procent",
        "leave": """
        vakantie verlof overleg overleggen vergadering vergaderingen training collega ochtendoverleg school
        uur iemand bij_de aan_de balie wegens
    """,
        "on_time": """
        aanvang begintijd starttijd aanvangstijd op_tijd te_laat tijdig stipt minuten kwartier omgekleed
        ingelogd (?:voor|vóór|bij|aan)_het_begin (?:voor|vóór|bij)_de_(?:start|overdracht|briefing|dagstart)
        werkklaar startklaar
    """,
    }
)
_FAIR: Final = "-others -denied"
attitude_told: Final = _SAID.meeting(
    f"grown you asked {_FAIR}",
    f"grown must {_FAIR}",
    f"attitude you lacking -praised {_FAIR}",
    f"attitude you asked -praised {_FAIR}",
    "radiates liking you -praised -denied",
    f"spirit asked_for unseen {_FAIR}",
    f"spark you unseen {_FAIR}",
    f"stance -praised {_FAIR}",
)
"""A sentence that finds an attitude lacking, or asks for more of it."""
attitude_asked: Final = _SAID.meeting(
    f"more_of_it you {_FAIR}",
    "joyfully to_work -denied",
    "with_joy you_come -denied",
    "glow in_your_eyes -denied",
    "behind_it stands fully you -denied",
    "shows involved you -denied",
)
"""The same of what a goal asks: elsewhere it may be praise, or a wish."""
presence_asked: Final = _SAID.meeting(
    "present workdays counted -leave -on_time -others",
    "seldom do_without -leave -on_time",
    "there_each -leave -on_time",
    "is_there on_the_roster each_time -leave -on_time",
)
"""A goal or criterion that asks to be there."""
