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
        "lets": "laat laten wil willen",
        "sensed": "merken zien voelen blijken",
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
        "praised": """
        waarderen waardeert waardering gewaardeerde? geprezen geroemd sterk sterke goed goede mooi dank
        bedankt prijzen fijn blij altijd
        herkennen zien_we bewonderen pluspunt kracht veel grote hoge
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
        "absent": "dagen_afwezig werkdagen_afwezig diensten_afwezig",
        "was": "was",
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
)
"""A sentence that finds an attitude lacking, or asks for more of it."""
attitude_shown: Final = _SAID.meeting("sensed liking you lets -praised -denied -others")
"""A sentence that asks to show that one likes the work."""
presence_told: Final = _SAID.meeting(
    "present workdays counted -leave -on_time -others", "absent was you -leave -others"
)
"""A sentence that makes a result of somebody's being there."""
