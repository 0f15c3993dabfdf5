"""What a failed plan brings, told as a matter of course and without the name of a measure (part of P17).

*Anders rijd je voortaan alleen nog als oproepkracht*, *er ligt een passender rol klaar*, *dan is dat
blijvend*: a case in which it fails, and what somebody then is, does or gets for good.
"""

from typing import Final

from spvgen.rules.proces.consequence_words import LEAVES_OPEN
from spvgen.rules.reading.together import Roles

_DOES: Final = (
    "ben|word|ga|rijd|werk|sta|draai|krijg|val|doe|kom|mag|verlies|zit|lever|raak|moet|blijf|sla|zak|begin|start"
    "|gaat|komt|wordt|vervalt|volgt|zetten|halen|plaatsen|korten|trekken|geven|loop|vlieg|help|rij"
)
_POST: Final = "rol|functie|plek|plaats|baan|stoel|positie|taak|werkplek"

_FOREGONE: Final = Roles(
    {
        "case": f"""
            als wanneer indien mocht zodra wie voor_het_geval zo_niet ingeval dan
            ^_(?:haal|haalt|lukt|slaag|slaagt|blijft|blijven|is|zijn|gaat|scoor|zit|mis|mist|vergeet|lever)
            ^_(?:voldoe|bereik|kom|komt|staan|staat|wordt|worden|werkt|blijkt|loopt|valt|heb|geen|zonder|bij)
            anders_(?:{_DOES})
        """,
        "failure": f"""
            niet geen zonder onvoldoende tegenvalt tegenvallen tegenvallende mis mist misloopt mislukt
            uitblijft nog_steeds onder_de_(?:maat|norm) haperen hapert fouten opnieuw negatief negatieve
            te_weinig te_laag te_laat voor_het_geval achterblijft achterblijven boven_de
            anders_(?:{_DOES})
        """,
        "you": "je jij jou jouw u uw",
        # what somebody still may do, or is from then on
        "no_more_than": "alleen_nog enkel_nog slechts_nog uitsluitend_nog nog_alleen nog_slechts",
        "from_then_on": "daarna hierna vanaf voortaan na",
        "does": """
            ben_je werk_je rijd_je rij_je sta_je draai_je doe_je kom_je zit_je loop_je help_je word_je
            ga_je mag_je krijg_je vaar_je vlieg_je bezorg_je bedien_je inzetbaar
        """,
        # another place that waits
        "a_post": f"(?:andere|passender|passende|lichtere|lichter|kleinere|eenvoudiger|een)_(?:{_POST})",
        "ready": "klaar gereed gereserveerd vrijgehouden",
        "waits": "ligt staat houden hebben is wordt",
        # what would suit better, and is done
        "bond": "dienstverband contract werkweek aanstelling functie rol baan plek",
        "smaller": """
            kleiner kleinere lichter lichtere minder lager lagere ander andere zonder
            van_(?:8|12|16|20|24|28|32)
        """,
        "suits": "past passen hoort horen",
        "to_you": "bij_(?:je|jou|u)",
        "we_do": """
            (?:voeren|zetten|regelen|vullen|leggen|spreken|stellen|passen|maken)_(?:we|wij)
            (?:voer|zet|regel|vul|leg|pas|maak)_ik
        """,
        # a post that falls open
        "your_post": f"(?:je|jouw)_(?:{_POST})",
        "comes": "komt vrijkomt gaat",
        "falls_open": "vrij vrijkomt vervallen",
        # pay that is brought in line
        "pay": "beloning loon salaris schaal trede toeslag uurloon inschaling loonschaal",
        "in_line": """
            sluit_aan aansluiten aan_bij overeenstemming gelijkgetrokken meezakt daalt_mee zakt_mee
            toeslag_mee loon_mee salaris_mee terug_naar aangepast_aan ingedeeld
        """,
        "extra": """
            *uitkering *bonus *gratificatie extraatje kerstpakket winstdeling *toeslag *vergoeding
            *verhoging
        """,
        "skips": "slaat_u overslaan overslaat sla je_er_geen krijg_je_die_niet",
        "past_over": "over",
        "lesser_bond": """
            juniorcontract startcontract nulurencontract oproepcontract flexcontract uitzendcontract
            (?:kleiner|ander|lichter|lager)_(?:contract|dienstverband)
        """,
        "goes_with": "hoort horen past krijg komt krijgt volgt",
        # what was for a while
        "for_good": "blijvend definitief voorgoed permanent",
        "that_is": "is_dat wordt_dat blijft_dat is_het wordt_het maken_we_dat dan_dat",
        # the work ends
        "ceases": "houdt stopt eindigt",
        "ends_for_you": """
            het_voor_(?:je|jou)_op voor_(?:je|jou)_op dit_werk_voor_(?:je|jou)
            het_voor_(?:je|jou)_(?:bij|als) (?:je|jouw)_(?:werk|rol|taak|tijd|loopbaan)_als
            (?:je|jouw)_(?:werk|rol|taak|tijd)_(?:op|in|bij)
        """,
        "shorter": "ingekort inkorten gekort teruggeschroefd afgebouwd ingeperkt",
        "week": "werkweek contract dienstverband aanstelling uren",
        "wages": "salaris loon dagloon dagsalaris uurloon",
        "comes_off": "eraf gaat_er ingehouden wordt_er afgetrokken houden_we",
        "open": LEAVES_OPEN,
        "unsure": """
            vraag samen wil wilt wens wenst jou_aan overlegt besluiten niet_vooraf niets_over niet_vast
            geen_sprake vroeg zei bang
        """,
        "spared": """
            behoud behoudt behouden houdt_je houd_je blijft_gelijk zoals_ze verandert_niet veranderen_niet
            gewoon_je tijdelijk voorlopig
        """,
        "others": "klant(?:en)? leerling(?:en)? cli[eë]nt(?:en)? bewoner(?:s)? leverancier(?:s)? gast(?:en)?",
        "that_day": "die_dag die_week die_dienst die_avond dezelfde_dag ziek storing",
        "was": "was waren had hadden kreeg kwam stond werd",
    }
)  # fmt: skip
_FAIR: Final = "-open -unsure -spared"
foregone: Final = _FOREGONE.meeting(
    f"no_more_than case failure does from_then_on {_FAIR} -was -others -that_day",
    f"a_post ready waits case failure {_FAIR} -was",
    f"suits we_do bond to_you smaller {_FAIR}",
    f"falls_open your_post case comes {_FAIR} -was",
    f"in_line pay case failure {_FAIR} -was -others",
    f"extra skips past_over you {_FAIR} -was",
    f"lesser_bond goes_with case {_FAIR} -was",
    f"for_good that_is case failure {_FAIR} -was",
    f"ceases ends_for_you case {_FAIR} -was",
    f"shorter week case failure {_FAIR} -was",
    f"comes_off wages case you {_FAIR} -was",
)
"""Searches for a sentence that tells it."""
