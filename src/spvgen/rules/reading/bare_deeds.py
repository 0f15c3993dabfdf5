"""Deeds without a what: *regelen*, *Je bespreekt het met Els* (part of S03 and AL03)."""

import re
from typing import Final

from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import words_in

_DEED: Final = words("""
    regel regelt regelen geregeld bespreek bespreekt bespreken besproken zoek zoekt zoeken uitzoeken
    opvolgen volg volgt afhandelen handel handelt afstemmen stem stemt navragen vraag vraagt vragen inplannen
    plan plant achteraan erachteraan achterna kijk kijkt kijken onderzoek onderzoekt onderzoeken overleg
    overlegt overleggen oppakken opgepakt pak pakt pakken aanpakken meenemen organiseer organiseert
    organiseren
    check checkt checken doe doet doen uitvoeren voer voert uitwerken werk werkt voorbereiden bereid bereidt
    afmaken maak maakt doornemen bekijk bekijkt bekijken ondernemen doorpakken uitdiepen navraag uitzetten
""")
_NO_MATTER: Final = words("""
    het dit dat die deze er ervan erover hierover daarover hiermee daarmee ernaar hiernaar iets alles zaken
    dingen je jij jullie we wij ik met bij samen onderling intern in op uit af na aan over voor naar mee door
    om te en of ook even nog zelf zo snel spoedig mogelijk direct asap binnenkort tijdig weer verder moet
    moeten zal zullen wordt worden gaat gaan ga neem neemt nemen overleg team collega collega's elkaar de een
    punt punten onderwerp kwestie actie acties keer goed graag nader
""")
_PEOPLE: Final = (
    r"\b(?:met|bij|aan|van|door|en) (?:[A-ZÀ-Ü][\w'-]*(?: |$|(?=[.,])))+"
    r"|^[A-ZÀ-Ü][\w-]+(?= (?:regelt|bespreekt|zoekt|pakt|volgt|handelt|stemt|vraagt|plant|kijkt|onderzoekt"
    r"|overlegt|neemt|organiseert|checkt|doet|voert|werkt|bereidt|maakt|bekijkt|gaat)\b)"
)
_OBJECT: Final = (
    r"(?i)(?:^|\b(?:je|jij|we|wij|(?!met )[^\W\d_]+t|aan) )(?:het|de|een|jullie|ons|onze|je) "
    r"(?:(?:volgende|eerste|wekelijkse?|vaste) )?"
    r"(?:overleg|punten|punt|team|acties?|collega|onderwerp|kwestie)\b"
)
"""What it is done to: *bereidt het overleg voor*, *bekijkt de punten*; not *overlegt met het team*."""
_WITH_SOMEBODY: Final = r"\b(?i:overlegt|overleggen|kijkt|meekijken)\b (?:mee )?(?:met|bij) [A-ZÀ-Ü][\w-]+"
"""A talk with somebody, or watching somebody's work, is a deed by itself; when, is asked elsewhere."""
_FEWEST: Final = 2
"""Words; so few of them need a what, whatever the title says."""


def is_bare_deed(text: str, title: str = "") -> bool:
    """Whether a text tells to do something, and neither it nor its title says what."""
    if re.search(r"\d", text) or re.search(_OBJECT, text) or re.search(_WITH_SOMEBODY, text):
        return False
    said = words_in(re.sub(_PEOPLE, " ", text))
    if said.isdisjoint(_DEED) or not said <= _DEED | _NO_MATTER:
        return False
    return len(text.split()) <= _FEWEST or words_in(title) <= _DEED | _NO_MATTER
