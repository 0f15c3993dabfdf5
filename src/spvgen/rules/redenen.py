"""A reason for leaving a remark that is none (code N02)."""

import re
from typing import Final

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.rules.reading.patterns import any_of, words
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, Hits, RuleSettings

_SAYS_NOTHING: Final = words("""
    in na op overleg overlegd afstemming afgestemd afspraak afgesproken besproken gesproken gesprek akkoord
    goedgekeurd goedkeuring toestemming eens goed prima oké oke ok ja zo samen gezamenlijk beslissing besloten
    besluit keuze gekozen kiezen bewust bewuste vastgesteld klopt correct juist geen niet nodig noodzakelijk
    van belang toepassing probleem bezwaar reden want omdat dit dat deze die het de een is zijn was wordt wij
    we ik hr manager leidinggevende medewerker medewerkster directie jurist hr-adviseur p&o met door voor aan
    alle beide partijen iedereen mag kan moet blijft blijven laten staan hier hoeft wel al ook zien zie gezien
    boven bekend afwijking uitzondering gewenst wens verzoek bijzonder bijzondere situatie omstandigheden
    overeengekomen overeenstemming en nvt n.v.t opmerkingen melding regel genegeerd negeren
    hierachter erachter doorgesproken doorgenomen voorgelegd geaccordeerd accordeert accordeerde fiat
    instemming ingestemd stemt stemde stemden kunnen konden zich vinden vindt vond vonden hierin daarin
    erin hiermee ermee mee staat achter steunt steunen gesteund hoogte ervan hiervan weet weten
    geregeld mt management bestuur bedrijfsleider regiomanager ondernemingsraad or advocaat afdeling
""")
"""Words of which a reason may consist that tells who agreed, and not why."""
_ELSEWHERE: Final = words("""
    mail mails mailtje e-mail email mailwisseling bericht appje brief verslag gespreksverslag notulen dossier
    personeelsdossier bijlage document notitie memo toelichting aanleiding inleiding onder hieronder hierboven
    hierover daarover conform volgens vanwege eerder eerdere vorige laatste gisteren vandaag d.d dd
""")
"""And of one that only tells where it would stand, with its day."""
_OF_A_DATE: Final = frozenset((*MONTHS, *WEEKDAYS))
_ROLE: Final = any_of("hr leidinggevende manager directie directeur jurist medewerker medewerkster")
_BETWEEN: Final = r"(?:(?:ook|zelf|tevens|hier|bij|ons|de|onze|een) )*"
_NOBODY: Final = any_of("hr hr-adviseur mt management bestuur directie ondernemingsraad or jurist afdeling")
_IN_ONE_HAND: Final = (
    rf"(?i)\b{_ROLE} is {_BETWEEN}{_ROLE}\b|\b{_ROLE} {_BETWEEN}{_ROLE} is\b|\bgeen {_NOBODY}\b"
)
"""*HR is hier zelf de leidinggevende*, *geen HR*: made of such words, and yet a reason."""
_MARKS: Final = ".,;:!?…-–‘’“”'\"()"


def reden_zegt_niet_waarom(texts: Texts, settings: RuleSettings) -> Hits:
    """Bij ‘negeer’ staat een reden die niet zegt waarom.

    ‘In overleg’ of ‘akkoord’ zegt wie het goed vond, maar niet waarom het zo beter is. ‘Zie mail van 3 juli’
    zegt alleen waar de reden staat, en die mail heeft de lezer niet. Wie het plan later leest, moet kunnen
    begrijpen waarom je hier van de regel afweek. Schrijf wat er in dit plan anders is. Wie het goed vond, mag
    erbij.

    Bron: de AVG (verantwoording): je moet kunnen laten zien waarom je iets zo vastlegt.

    Fout:
        hr:
        negeer:
          - regel: P08
            reden: In overleg.

    Goed:
        hr:
        negeer:
          - regel: P08
            reden: We hebben geen HR-afdeling; een adviseur van buiten keek mee.
    """
    for path, text in texts.values.items():
        if path[:1] == ("negeer",) and path[-1] == "reden" and _tells_nothing(text, texts.names):
            yield Hit(path, f"‘{text.strip()}’ zegt niet waarom deze melding mag blijven staan.", _HINT)


_HINT: Final = (
    "Schrijf wat er in dit plan anders is, zodat iemand het later begrijpt. Bijvoorbeeld: ‘De medewerker "
    "vroeg zelf om een korter plan; HR is akkoord.’"
)


def _tells_nothing(text: str, names: tuple[str, ...]) -> bool:
    called = {word.casefold() for name in names for word in name.split()}
    said = [word.casefold() for word in _words(text) if not _is_name(word, text)]
    empty = _SAYS_NOTHING | _ELSEWHERE | _OF_A_DATE | called
    said = [word for word in said if not word[0].isdigit()]
    return bool(text.strip()) and empty.issuperset(said) and not re.search(_IN_ONE_HAND, text)


def _words(text: str) -> list[str]:
    return [word for piece in text.split() if (word := piece.strip(_MARKS))]


def _is_name(word: str, text: str) -> bool:
    """A word with a capital within a sentence: whom it was agreed with."""
    return word[:1].isupper() and not text.lstrip(f" {_MARKS}").startswith(word)
