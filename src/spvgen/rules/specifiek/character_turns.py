"""Turns of phrase that judge a person, by what they say of them (part of S06).

Each row has parts of words, of which every match of its phrases holds one: a text with none of these is not
read for them. A row in ``TURNS`` counts in a sentence that speaks of or to the employee, one in
``BY_THEMSELVES`` in any sentence.
"""

from typing import Final

from spvgen.rules.reading.patterns import phrase_search
from spvgen.rules.specifiek.character_turns_nature import OF_NATURE
from spvgen.rules.specifiek.character_turns_temper import OF_TEMPER, OF_WILL
from spvgen.rules.specifiek.character_turns_trust import OF_TRUST

TURNS: Final = phrase_search((*OF_NATURE, *OF_WILL, *OF_TEMPER, *OF_TRUST))
"""Of or to the employee."""

_UNDENIED: Final = r"(?![^.,;]*\b(?:niet|geen|alleen|pas|onder)\b)"
"""*Dan kan een kind niet worden besproken* is of a child; *dat kan een kind* is of who can't."""

BY_THEMSELVES: Final = phrase_search(
    [
        (
            (
                "normaal kind iemand leek stagiair kleuter aap weldenkend volwassen fatsoenlijk verstandig "
                "zinnig beginner scholier"
            ),
            (
                r"(?:een|elk|ieder) (?:\w+ )?(?:normaal|weldenkend|volwassen|fatsoenlijk|verstandig"
                r"|zinnig) (?:mens|iemand|persoon|collega)\w*"
            ),
            (
                r"(?:elke?|iedere?|zelfs een) (?:\w+ )?(?:kind|leek|stagiair|kleuter|aap|beginner|scholier)"
                rf" (?:kan|weet|snapt|begrijpt|had|zou|kon|doet|haalt){_UNDENIED}"
            ),
            (
                r"een (?:\w+ )?(?:kind|leek|stagiair|kleuter|aap|beginner|scholier) (?:kan|weet|snapt"
                rf"|begrijpt|had|zou|kon|doet|haalt) (?:dat|dit|het|zoiets|hoe|wat|waar|nog){_UNDENIED}"
            ),
            (
                r"(?:dat|dit|zoiets|zulk\w* \w+|zo'n \w+|dit soort \w+) (?:kan|weet|snapt|begrijpt"
                r"|had|zou|kon) (?:een|nog een) (?:kind|leek|stagiair|kleuter|aap|beginner|volwassene)"
                rf"{_UNDENIED}"
            ),
            (
                "(?:kan|weet|snapt|begrijpt|had|zou|kon) (?:zelfs een|elke?|iedere?) (?:kind|leek"
                rf"|stagiair|kleuter|aap|beginner|volwassene){_UNDENIED}"
            ),
        ),
        (
            "vingers fluitje eitje appeltje peanuts",
            (
                "(?:met )?(?:twee|2) vingers in de neus|(?:een )?fluitje van een cent|(?:een "
                ")?eitje(?=[.,;!]|$)|appeltje(?:-| )eitje"
            ),
        ),
        (
            "gezicht pruillip",
            (
                r"(?:een|met|dat) (?:\w+ )?(?:beledigd|zuinig|pruilend|zuur|chagrijnig|bokkig|nors|nukkig"
                "|stuurs|verveeld|sip|misnoegd) "
                "gezicht|pruillip"
            ),
        ),
        (
            "hopeloos geval verloren kansloos uitzichtloos",
            r"(?:een )?(?:hopeloos|verloren|kansloos) (?:geval|zaak)",
        ),
        (
            "onwil wil willen kwestie wilde kunnen",
            r"(?:pure|gewoon|louter|is|eerder|vooral|meer) onwil|onwil (?:dan|in plaats)",
            (
                r"(?:puur |gewoon |enkel |slechts |vooral )?(?:een )?(?<!geen )(?<!niet een )kwestie "
                r"van (?:\w+ ){0,3}(?:willen"
                "|mentaliteit|instelling|karakter|wil|discipline)"
            ),
            (
                "niet (?:kunnen|kan),? maar niet (?:willen|wil)|(?:kunnen|kan) .. wel,? .. (?:wil"
                "|willen) .. niet|niet van kunnen"
            ),
        ),
        (
            (
                "lanterfanten luieren lummelen niksen flaneren pierewaaien aanrommelen aanklooien treuzelen "
                "klungelen kletsen zeuren mokken pruilen zuchten mopperen"
            ),
            (
                "(?:een )?(?:hele |halve |de hele )?(?:ochtend|middag|dag|dienst|week|uur) .. "
                "(?:lanterfanten|luieren|lummelen|niksen"
                "|flaneren|pierewaaien|aanrommelen|aanklooien|treuzelen|kletsen|mokken)"
            ),
            (
                r"(?:lopen|zitten|staan|loopt|zit|staat|liep|zat|stond) (?:\w+ )?te (?:lanterfanten"
                "|luieren|lummelen|niksen|flaneren"
                "|treuzelen|klungelen|zeuren|mokken|pruilen|mopperen|aanrommelen|zuchten)"
            ),
        ),
    ]
)
"""Whoever is named."""
