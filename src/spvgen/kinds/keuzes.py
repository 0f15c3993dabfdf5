"""What each choice in a plan means, for editors and for the page on keys."""

from typing import Final

MEANINGS: Final[dict[str, dict[str, str]]] = {
    "JaNee": {"ja": "Ja.", "nee": "Nee."},
    "Categorie": {
        "kennis_en_ervaring": "Weet en kan de medewerker wat dit werk vraagt?",
        "doelen": "Zijn de doelen duidelijk en te halen?",
        "beloning": "Past de beloning bij wat je vraagt?",
        "aansturing": "Krijgt de medewerker genoeg sturing en aandacht?",
        "organisatie": "Staat iets in de organisatie in de weg, zoals een proces of een systeem?",
        "markt": "Is er iets veranderd bij klanten of concurrenten?",
        "omstandigheden": "Speelt er privé iets mee? Schrijf alleen of dat zo is en wat helpt, nooit wat.",
        "anders": "Een andere oorzaak.",
    },
    "Aard": {
        "resultaat": "Het doel vraagt een uitkomst, zoals een omzet of een foutpercentage.",
        "inspanning": "Het doel vraagt wat iemand doet, zoals een aantal bezoeken.",
    },
    "Per": {
        "dag": "Je meet elke dag.",
        "week": "Je meet over een week.",
        "maand": "Je meet over een maand.",
        "kwartaal": "Je meet over een kwartaal.",
        "looptijd": "Je meet over de hele looptijd van het plan.",
    },
    "Vorm": {
        "coaching": "Iemand kijkt mee en bespreekt het werk na.",
        "training": "Een training of cursus, met een begin en een einde.",
        "mentor": "Een ervaren collega doet voor en denkt mee.",
        "middelen": "Spullen, systemen of tijd om het werk te kunnen doen.",
        "anders": "Een andere vorm van hulp.",
    },
    "Wijze": {
        "keuze": "De medewerker kiest zelf: voor akkoord of voor ontvangst.",
        "akkoord": "De medewerker tekent voor akkoord.",
        "ontvangst": "De medewerker tekent voor ontvangst; dat is geen instemming.",
    },
    "Gedaan": {
        "ja": "De actie is gedaan zoals afgesproken.",
        "deels": "De actie is voor een deel gedaan.",
        "nee": "De actie is niet gedaan.",
    },
    "Oordeel": {
        "op_schema": "De medewerker ligt op schema.",
        "deels_op_schema": "De medewerker ligt voor een deel op schema.",
        "niet_op_schema": "De medewerker ligt niet op schema.",
    },
    "Uitkomst": {
        "doelen_behaald": "De doelen zijn gehaald.",
        "doelen_niet_behaald": "De doelen zijn niet gehaald.",
        "voortijdig_beeindigd": "Het plan stopte eerder dan gepland.",
    },
    "Verwoorder": {
        "groep": "De groep verwoordde het thema zelf.",
        "samen": "De groep verwoordde het samen met de leiding.",
        "leiding": "De leiding gaf het thema mee.",
    },
    "Uitgevoerd": {
        "ja": "De actie is gedaan.",
        "deels": "De actie is voor een deel gedaan.",
        "nee": "De actie is niet gedaan.",
        "vervallen": "De actie gaat niet meer door. Waarom, staat bij ‘toelichting’.",
    },
    "Gebleken": {
        "klopt": "Wat de groep dacht, klopt.",
        "klopt_deels": "Wat de groep dacht, klopt voor een deel.",
        "klopt_niet": "Wat de groep dacht, klopt niet.",
    },
    "Behaald": {
        "ja": "Het doel is bereikt.",
        "deels": "Het doel is voor een deel bereikt.",
        "nee": "Het doel is niet bereikt.",
    },
    "Onderdeel": {
        "thema": "Het thema van de groep.",
        "sessies": "Waar de sessies over gingen.",
        "belemmerend": "Wat de groep hindert.",
        "helpend": "Wat de groep helpt.",
        "veronderstellingen": "Wat de groep dacht, en wat ervan bleek.",
        "doelen": "Wat de groep wil bereiken.",
        "acties": "Het plan van aanpak.",
    },
    "Maatregel": {
        "verdere_begeleiding": "De begeleiding gaat door.",
        "waarschuwing": "Er volgt een schriftelijke waarschuwing.",
        "disciplinaire_maatregel": "Er volgt een disciplinaire maatregel.",
        "overplaatsing": "De medewerker gaat ergens anders werken.",
        "demotie": "De medewerker krijgt een lagere functie.",
        "andere_arbeidsvoorwaarden": "De arbeidsvoorwaarden veranderen.",
        "ontslag": "Het dienstverband eindigt.",
    },
    "Nadruk": {
        "inspireren": "Jullie kijken vooral naar wat goed gaat, en de professional krijgt ideeën en moed.",
        "controleren": "Jullie kijken vooral of er is gedaan wat jullie afspraken.",
    },
    "Afgelopen": {
        "ja": "De actie is gedaan.",
        "nee": "De actie is niet gedaan.",
        "verplaatst": "De actie komt later. Wanneer, staat bij ‘naar’.",
        "vervallen": "De actie gaat niet meer door. Waarom, staat bij ‘toelichting’.",
    },
}
"""Name of the choice (a subclass of Keuze) → value → one sentence."""
