"""An exit that is told by what comes together in a sentence, in any order (part of P03)."""

from typing import Final

from spvgen.rules.together import Roles

_THINGS: Final = Roles(
    {
        "cond": """
        niet geen zonder onvoldoende blijft blijven zakt weer opnieuw uitblijven uitblijft dan anders
        onder
    """,
        "end": """
        einde eindigt eindigen stopt beëindigen beëindigd beëindigt beeindigen opzeggen opgezegd
        op_te_zeggen voorbij ontbinden ontbonden streep_onder
    """,
        "job": """
        dienstverband arbeidsovereenkomst aanstelling contract samenwerking baan je_tijd_(?:bij|hier|als)
    """,
        "let_go": "(?:laten|laat)_(?:we|wij|ik)_je_gaan",
        "stay_not": """
        niet_(?:kunt|kan|zult|meer)_blijven niet_bij_ons_(?:kunt|kan|zult)_blijven
        niet_meer_bij_ons_(?:werkt|werken|in_dienst)
    """,
        "stops": "houdt stopt",
        "for_you": "voor_(?:jou|je)_(?:op|hier)",
        "last": "(?:je|jouw)_laatste_(?:seizoen|schooljaar|jaar|maand|maanden|weken|dienst)",
        "here": "bij_ons hier bij_(?:dit|deze|het)_(?:bedrijf|school|organisatie)",
        "departure": "vertrek ontslag",
        "certain": "onvermijdelijk onafwendbaar onontkoombaar onherroepelijk",
        "elsewhere": "ergens_anders elders",
        "better": "begint beginnen beter gelukkiger tot_je_recht toekomst",
        "future": "toekomst",
        "not_here": "niet_(?:bij|binnen|in)_(?:ons|dit|deze|onze|het)",
        "successor": "vervanger opvolger opvolging",
        "arranged": """
        begint start ingewerkt klaar geregeld gevonden aangenomen geworven werven zoeken gezocht
        aangetrokken
    """,
        "yours": "je jouw",
        "plan": "(?:dit|het)_(?:plan|traject) verbeterplan verbetertraject",
        "for_form": "voor_het_dossier voor_de_vorm formaliteit papieren_exercitie",
        "only": "vooral alleen slechts enkel eigenlijk puur is nodig",
        "maybe": """
        kan kunnen kon zou zouden mogelijk misschien eventueel bespreken bespreekt besproken uiterste
        mogelijkheid optie sprake wellicht bekijken overleg voorkomen onderzoeken
    """,
        "denied": """
        nooit niets_besloten pas
        geen_(?:vervanger|opvolger|besluit|einde|ontslag|reden|sprake|formaliteit)
        niet_(?:besloten|einde|voorbij|het_einde|bedoeld|aan_de_orde|aan|alleen|voor_het_dossier|voor_de_vorm)
        zelf wilt wil
    """,
        "others": """
        klant(?:en)? leerling(?:en)? cli[eë]nt(?:en)? bewoner(?:s)? patiënt(?:en)? leverancier(?:s)?
        huurder(?:s)? collega's abonnement project
    """,
        "away": """
        vakantie verlof ziek ziekte afwezig training cursus cursusdag trainingsdag voor_de dag_dat dinsdag
        maandag woensdag donderdag vrijdag tijdens
    """,
    }
)
_OPEN: Final = "-maybe -denied -others"
exit_told: Final = _THINGS.meeting(
    *(
        f"{one} {_OPEN}"
        for one in (
            "end job cond", "let_go", "stops for_you cond", "last here cond", "departure certain cond",
            "elsewhere better yours", "future not_here yours",
        )
    ),
    "stay_not yours -denied -others",
    "successor arranged yours -away -denied -others",
    "plan for_form only -denied",
)  # fmt: skip
"""A search for the first sentence that tells an exit."""
