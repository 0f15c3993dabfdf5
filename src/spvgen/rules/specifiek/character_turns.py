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

_NOVICE: Final = "(?:kind|leek|stagiaire?|kleuter|aap|beginner|scholier|brugklasser)"
_COULD: Final = "kan|weet|snapt|begrijpt|had|zou|kon"
_OUGHT: Final = r"(?:zou(?:den)?|hoort|behoort|hoeven?|moet(?:en)?|verwacht(?:en)?|hadden)\b"
"""Of who has less to offer, and of what is due from who has more: *iemand met jouw ervaring hoort …*."""

BY_THEMSELVES: Final = phrase_search(
    [
        (
            (
                "normaal kind iemand leek stagiair kleuter aap weldenkend volwassen fatsoenlijk verstandig "
                "zinnig beginner scholier brugklasser stagiaire"
            ),
            (
                r"(?:een|elk|ieder) (?:\w+ )?(?:normaal|weldenkend|volwassen|fatsoenlijk|verstandig"
                r"|zinnig) (?:mens|iemand|persoon|collega)\w*"
            ),
            rf"(?:elke?|iedere?|zelfs een) (?:\w+ )?{_NOVICE} (?:{_COULD}|doet|haalt){_UNDENIED}",
            (
                rf"een (?:\w+ )?{_NOVICE} (?:{_COULD}|doet|haalt) "
                rf"(?:dat|dit|het|zoiets|hoe|wat|waar|nog){_UNDENIED}"
            ),
            rf"een {_NOVICE} .. nog (?:{_COULD}){_UNDENIED}",
            (
                r"(?:dat|dit|zoiets|zulk\w* \w+|zo'n \w+|dit soort \w+) "
                rf"(?:{_COULD}) (?:een|nog een) {_NOVICE}{_UNDENIED}"
            ),
            rf"(?:{_COULD}) (?:zelfs een|elke?|iedere?) {_NOVICE}{_UNDENIED}",
            (
                r"iemand (?:met|van) (?:jouw|zo ?veel|zulke|\w+ (?:dienstjaren|jaar (?:ervaring|dienst)))"
                rf" .. {_OUGHT}"
            ),
            rf"{_OUGHT} .. (?:aan|van) iemand (?:met|van) (?:jouw|zo ?veel|zulke) ",
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
            "onwil wil willen kwestie wilde kunnen wilt",
            r"(?:pure|gewoon|louter|is|eerder|vooral|meer) onwil|onwil (?:dan|in plaats)",
            (
                r"(?:puur |gewoon |enkel |slechts |vooral )?(?:een )?(?<!geen )(?<!niet een )kwestie "
                r"van (?:\w+ ){0,3}(?:willen"
                "|mentaliteit|instelling|karakter|wil|discipline)"
            ),
            (
                "niet (?:kunnen|kan),? maar niet (?:willen|wil)|(?:kunnen|kan) .. wel,? .. (?:wil"
                "|willen) .. niet|niet van kunnen|(?:zit|ligt) niet (?:in|aan) het kunnen"
            ),
            (
                r"(?:je|u) zou (?:\w+ ){0,2}(?:alleen|gewoon|eens|een keer) (?:\w+ ){0,2}moeten willen"
                r"(?=[.,;!]|$)"
            ),
            r"(?:je|u) (?:wilt|wil) (?:het )?(?:alleen|gewoon|simpelweg) niet(?=[.,;!]|$)",
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
