"""An exit that is named outright, and threats that leave no other way open (part of P03)."""

import re
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.in_third_person import with_quotes, without_quotes
from spvgen.rules.reading.patterns import phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.vertrek.exit_names import NAMED
from spvgen.wording.tokens import fold

_SPOILED_BY: Final = {
    "maybe": """
        kan kunnen kon konden zou zouden mogelijk misschien eventueel wellicht optie opties uiterste mocht
        mogelijkheid mogelijkheden hopen hoop voorkomen vrees bang als_dan
    """,
    "denied": """
        geen nooit niemand niets niet_(?:bedoeld|aan_de_orde|om|van_plan|besloten|vast|dat|nodig|over)
        niet_te is_niet_(?:je|jouw|de|het|besloten) staat_los
    """,
    "no": "niet geen",
    "ruled_out": """
        ligt_er_niet niet_het_begin verandert_niet sluiten_(?:we|wij)_niet niet_uit denkbaar laatste_stap
        geen geruchten heeft_het_mis klopt_niet dat_beeld dacht of_de_beslissing of_(?:we|wij)_al
        de_vraag_of vraagt_of vroeg_of er_komt niet_vaststaat pensioen mentor waarvan_de gissen
        niet_door_dit niet_nodig zoeken_(?:we|wij)_niet nooit niet_bedoeld ligt_niet niet_over
    """,
    "nay": "nooit niet_(?:bedoeld|aan_de_orde|van_plan|besloten) is_niet_(?:je|jouw|de|het) staat_los",
    "asked": "verzoek vroeg vraagt_je zelf_om gevraagd gaf_aan zei_je wens wilt wil_je jij_erom jij_erover",
    "others": """
        klant* cliënt* leerling* bewoner* patiënt* leverancier* huurder* huurster* gast* bezoeker* reiziger*
        student* beller* deelnemer* kinderen gezin* gebruiker* *contracten polis* abonnement* werknemers
        medewerkers werkgevers collega's kandida* ondernemers inwoner* debiteur* wederpartij opdrachtgever*
        ouders burger* werknemer verdachte* cursist* gedetineerde* bedrijven eiser* aanvrager* sollicitant*
        oproepkracht* boventallig* vertrekkende oud-werknemer uitdiensttredingen iedere iedereen elke ieder
        teamlid hun wethouder burgemeester huurcontract hoogleraar stagiair* jongere* statushouder*
        werkzoekende* uitzendkrachten vrijwilliger* lezer* leden door_hen
        contract_met_(?:onze|het|een|gemeente|provincie|bureau|bedrijf|firma|stichting)
        contract_met_de_(?:gemeente|provincie|school|firma|stichting|vervoerder|fabrikant|coöperatie)
    """,
    "office_work": """
        stelt stel controleer controleert verwerk verwerkt behandel behandelt bereken berekent archiveer
        archiveert registreer registreert adviseer adviseert model modellen sjabloon formulieren wettekst
        wetgeving cao dossiers brieven zaken casus portefeuille mailde stuurde schreef schrijft verstuurde
        verstuurt aanvragen griffie zittingen voorlichting leergang vonnissen juridische beslistermijnen
        dwangsom bezwaar* beroepschrift* leest conceptbeschikking berekening* verweerschrift diende tegen_de
        behandelde lever levert vergat gaf_je je_gaf voorbereidde huisarts ambulance onderwijs
        praktijkonderwijs het_vso twee onvolledig compleet_beeld je_stuurt laat_je jij_zorgt zorg_jij
        zorgvuldiger offerte verlenging
    """,
    "back_then": "begon begonnen startte vorige eerdere was waren destijds toen indertijd had hadden",
    "away": """
        vakantie verlof ziek ziekte afwezig pauze zwangerschapsverlof invalt cursus cursusdag training
        trainingsdag
    """,
    "partly": "tijdelijk zolang deel helft tijd_voor ontlasten minder samen buddy maatje naast",
    "swapped": """
        nieuwe nieuw oude vervangen reparatie update controle ruilen omruilen onderhoud elke iedere
        verbouwing verhuizen verhuist systeem migratie overstap afgesloten_voor geblokkeerd_voor
        dichtgezet_voor
    """,
    "some_shifts": """
        avond avonden late vroege nachten weekend weekenden weekenddiensten zaterdag zondag dienst diensten
        balie
    """,
    "aid": "raad bijstaan eens oneens meenemen meeneemt meebrengen vakbond rechtsbijstand bezwaar",
    "of_somebody": """
        (?:vso|vaststellingsovereenkomst|ontslagbrief|ontslagaanvraag|ontslagdossier|opzegbrief)_(?:van|voor)_(?:de|een|het)
        (?:vso|vaststellingsovereenkomst|ontslagbrief|ontslagaanvraag|ontslagdossier|opzegbrief)_(?:van|voor)_(?:mevrouw|meneer|twee|drie)
        (?:transitievergoeding|uitdiensttreding|exitgesprek|ontslagvergunning)_(?:van|voor)_(?:de|een|het)
        (?:transitievergoeding|uitdiensttreding|exitgesprek|ontslagvergunning)_(?:van|voor)_(?:mevrouw|meneer|twee|drie)
        een_eventuele dat_besluit_nemen
    """,
    "in_house": "binnen intern interne hier blijft blijven bij_ons",
}

"""What leaves an exit open, denies it, or is of others and of the work with their papers."""
_WORDS: Final = Roles(_SPOILED_BY | NAMED)
_OPEN: Final = "-maybe -denied -others"
named: Final = _WORDS.meeting(
    f"paper {_OPEN} -office_work -asked -back_then -ruled_out -of_somebody",
    "deal -maybe -denied -others -office_work -back_then",
    "of_one ends -maybe -denied -others -office_work",
    "court proof in_time -maybe -others -office_work -asked -aid",
    "case_up -maybe -others -office_work -nay -ruled_out",
    "rid_of -others -denied -no",
    "rid_of file_up -others",
    "press_on file_up enough -others -maybe",
    "stands outcome -others -nay -office_work -ruled_out",
    "whatever it_ends -others -maybe -ruled_out",
    "idiom -others -back_then -ruled_out",
    "make_it disbelief no -others -maybe",
    "quits meant -others -no -asked",
    "then_over out_of_reach -others",
    "successor at_hand -maybe -denied -others -back_then -ruled_out -away -some_shifts",
    "missing chart later -maybe -others -away -back_then -some_shifts",
    "counts_out -maybe -others -away",
    "nth fewer -maybe -others -away -back_then",
    "goes_with knowledge -maybe -others -away -some_shifts",
    "before_going own_knowledge -maybe -others -away -some_shifts",
    "leaving -maybe -denied -others -away -back_then",
    "last_one -maybe -denied -others -away",
    "not_on contract -maybe -others -office_work",
    "own_end -maybe -denied -others",
    "out -maybe -denied -others",
    "vacancy seat has_come -maybe -denied -office_work -back_then -away",
    "bye -maybe -others -not_here",
    "given_back gear plan_end -maybe -denied -others -swapped -away",
    "own_no -maybe -others",
)
"""Searches for the sentences that tell an exit, wherever they stand."""
replaced: Final = _WORDS.meeting(
    "passes newcomer place -maybe -denied -others -partly -away",
    "dealt place -maybe -denied -others -partly -away -ruled_out",
)
"""The same where it is no relief that somebody else has the work."""
leads_elsewhere: Final = _WORDS.meeting(
    "jobs leads -maybe -denied -others -asked -in_house",
    "other_place suits -maybe -denied -others -asked -in_house",
)
"""The same for the way to another employer."""
threatens: Final = _WORDS.meeting("threat hits -others -maybe -radio")
"""The same for threats that name no exit; the others are phrases."""

_SOME_OFFER: Final = (
    r"(?! (?:om|op|voor|tot) [^.;]*(?:schrij|meld|plaatsen|examen|herkans|toets|cursus|training"
    r"|bestel|reageren|indien|klant|offert|diploma|certifi|deel te))"
)
"""*De laatste kans om je in te schrijven*: a term of something, and no threat."""
_OF_YOURS: Final = (
    r"(?! om (?!.*\b(?:laten zien|laat zien|bewijz|bewijs|beter|verbeter|waar te maken|halen|houden|blijven"
    r"|overtuig|recht te zetten|op orde)))"
)
"""*De laatste kans om subsidie aan te vragen*: whose chance it is, what it is for tells."""
_LAST: Final = "(?:aller)?laatste kans"
_MORE: Final = "(?:tweede|derde|nieuwe|volgende|andere|nog een|extra)"
_ENDS: Final = r"(?=[.,;!]|$)"
threat = phrase_search(
    [
        (
            "laatste_kans",
            rf"(?:(?:dit|dat) (?:is|wordt|was) .. )?(?<!niet )(?:je|jouw) {_LAST}{_SOME_OFFER}",
            rf"(?:(?:dit|dat) (?:is|wordt|was) .. )?(?<!niet )(?:de|een) {_LAST}{_OF_YOURS}",
        ),
        (
            "kans_is kans_zijn kansen_is kansen_zijn kans_verspeeld kansen_verspeeld kans_gehad kansen_gehad",
            rf"(?:je|jouw) kans(?:en)? (?:zijn|is) .. (?:op|verspeeld|verkeken){_ENDS}",
            r"(?:je|jij) (?:hebt|had) .. (?:genoeg|al) .. kans(?:en)? (?:verspeeld|gehad)",
        ),
        (
            "kans_komt kans_krijg kans_geven kans_is_er kansen_krijg kansen_komen kansen_zijn",
            rf"{_MORE} kans (?:komt|krijg|geven|is er) .. niet{_SOME_OFFER}",
            r"meer kansen (?:krijg je|komen er|zijn er) .. niet",
        ),
        (
            "kans_meer kansen_meer",
            r"(?:krijgt|krijg je) .. geen (?:enkele )?kans(?:en)? meer",
        ),
        (
            "tweede_kans nieuwe_kans derde_kans volgende_kans andere_kans een_kans extra_kans",
            rf"(?:krijgt|krijg|komt|geven) .. geen {_MORE} kans{_SOME_OFFER}",
        ),
        (
            "geduld",
            rf"(?:het|ons|mijn) geduld .. (?:is|raakt|begint) .. (?:op|opraken|op te raken){_ENDS}",
            rf"(?:is|raakt) (?:het|ons|mijn) geduld .. op{_ENDS}",
            r"einde? van (?:ons|mijn) geduld",
            "(?:ons|mijn) geduld .. (?:ten einde|verliezen|kwijt|bijna op)",
            r"(?:wij|we|ik) .. geen geduld (?:meer )?met (?:je|jou)",
        ),
        ("de_maat", rf"(?:is )?de maat (?:is )?.. vol{_ENDS}"),
        ("de_koek", rf"(?:anders|dan) is de koek .. op{_ENDS}"),
        ("genoeg_is", "genoeg is genoeg"),
        ("nu_of_nooit", "nu of nooit"),
        ("erop_of", "erop of eronder"),
        ("gewaarschuwd", r"gewaarschuwd (?:mens|man)\b", "je bent (?:nu |hierbij |bij deze )?gewaarschuwd"),
        ("je_tellen", r"(?:pas .. )?op je tellen(?: (?:te )?passen)?"),
        ("draadje", "aan een (?:zijden|dun) draadje"),
        ("horen_wil", "wie niet horen wil"),
        ("zwaait_er zwaaien_er", rf"(?:zwaait|zwaaien) er (?:dan )?(?:wat|iets){_ENDS}"),
        ("de_rapen", "zijn de rapen gaar"),
        ("wat_beleven ervan_lusten", "(?:zul|zal|ga) je .. (?:wat beleven|ervan lusten)"),
        ("ook_anders", rf"(?:wij|we|ik) (?:kan|kunnen) (?:het )?ook anders{_ENDS}"),
        (
            "weet_je je_weet",
            r"(?:anders|dan) weet je (?:zelf )?(?:wel )?wat er (?:gebeurt|komt|volgt|te wachten staat)",
            rf"(?:anders|dan) weet je (?:zelf )?(?:wel )?(?:hoe laat het is|waar de deur (?:is|zit)){_ENDS}",
            r"je weet (?:zelf )?(?:wel |best )?wat er (?:dan|anders) (?:gebeurt|komt|volgt)",
        ),
        ("menens", r"(?:nu |het )?is (?:het )?(?:nu )?menens"),
        ("mee_weg", "komt? je .. niet (?:meer )?mee weg"),
        ("tijd_van", "de tijd van (?:praten|waarschuwen|begrip|excuses|pappen en nathouden) is .. voorbij"),
        ("misstap misser fout_en", "(?:nog )?(?:een|één) (?:enkele )?(?:misstap|misser en|fout en)"),
    ]
)  # fmt: skip
"""Threats that name no exit: *dit is je laatste kans*."""
_OF_OTHERS: Final = (
    r"\b(?:klant|beller|gast|leerling|cli[eë]nt|pati[eë]nt|bewoner|bezoeker|leverancier|kandida)\w*"
)
"""*Van een klant krijg je geen tweede kans*: what others do to us."""


def threat_in(text: str) -> str:
    """The words of a text that threaten; empty where none do."""
    text = composed(text)
    for sentence in sentences_in(without_quotes(text)):
        low = fold(sentence)
        if (found := threat(low)) and not re.search(_OF_OTHERS, low):
            return with_quotes(sentence[found.start() : found.end()].strip(), text)
    return ""
