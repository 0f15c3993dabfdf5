"""Private life, which may not be recorded in a plan (V06).

How it is found (the steps are those of ``spvgen.rules``):

1. Only a text with one of the words of ``private_openings`` is read: each list is for a step below.
2. A slip is put right; *u*, and the employee by name, is *je* (``addressed``). An age counts at once.
3. Clauses (``private_life``): who, what is theirs, and what is private in it.
4. Combinations, in a sentence without the adjectives that change nothing (``private_together``):
   those of ``private_words`` in a whole sentence, ``private_matters`` (age, the law, family, free time) and
   ``private_signs`` (plain words) also between two commas. Signs are seldom of the work, so they are certain.
5. ``special``: what the law protects most, said of anybody at work.
6. Likeness, in an improvement plan only, for a text of which a word is left beside the work (``at_work``).

What V01 or V05 tells already is left to them. ``private_advice`` says what to write instead.
"""

from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.likeness import alike
from spvgen.rules.privacy.health_terms import can_tell
from spvgen.rules.privacy.private_openings import (
    HOME_PARTS,
    by_itself,
    in_clauses,
    of_home,
    outright,
    with_ages,
)
from spvgen.rules.privacy.spoken_of import is_label, is_personal, read_of_people, worth_a_look
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import has_part, parts
from spvgen.rules.reading.texts import Texts, has_word, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings


def prive_omstandigheid(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat iets over iemands privéleven in het plan.

    Wat er thuis speelt, zoals een scheiding, geldzorgen, rouw of mantelzorg, is van de medewerker zelf. Dat
    geldt ook voor geloof, afkomst, seksuele voorkeur, een strafblad of straf, een kerk of moskee, en wat
    iemand stemt of het lidmaatschap van een partij of vakbond. Schrijf ook niets over het gezin (‘als
    kostwinner’, ‘je oppas’), iemands leeftijd, een verhuizing of een rechtszaak. Voor het plan is alleen
    nodig of er iets meespeelt, en wat daarbij helpt: een ander rooster, een dag minder, later beginnen. Zo
    kan iedereen de afspraak lezen en weet alleen wie het aangaat de reden.

    Vertelt de medewerker er zelf over, dan is dat een goede aanleiding voor hulp. Schrijf ook dan de
    afspraak op, en niet wat er speelt. De melding laat nooit zien wat er staat.

    Bron: het artikel over het verbeterplan (houd rekening met persoonlijke omstandigheden); de AVG: leg niet
    meer vast dan voor het doel nodig is.

    Fout:
        aanleiding:
          omschrijving: >-
            In het vierde kwartaal haalde je 61% van je quotum. Je hebt thuis veel aan je hoofd.

    Goed:
        oorzaken:
          - categorie: omstandigheden
            speelt_mee: ja
            aanpak: Je begint op dinsdag en donderdag om 10:00 uur, tot en met 26 juni 2026.
    """
    texts, people = read_of_people(texts)
    soort = texts.values.get(("soort",), "verbeterplan")
    ages = dict(with_ages(texts))
    found = texts.with_word(of_home) + texts.with_part(HOME_PARTS)
    for path, written in worth_a_look((dict(found) | ages).items(), people):
        personal = is_personal(path)
        about = people._replace(cares=people.cares and not personal)
        text = _by_title(written) if personal and not people.cares else written
        told = path in ages or _is_told(text, about, personal)
        if told and path not in ages:
            from spvgen.rules.privacy.at_work import without_work  # only for what is found

            text = without_work(text)
            told = text == written or _is_told(text, about, personal)
        seems = not told and soort == "verbeterplan" and has_word(text, by_itself) and _seems(text)
        if (told or seems) and not _is_told_already(path, text, about, soort):
            # only for what is found
            from spvgen.rules.privacy import private_advice

            certain = path in ages or _is_certain(text, about)
            protected = path in ages or _is_protected(text, about)
            hint = private_advice.PROTECTED if protected else private_advice.WHAT_HELPS
            if soort != "verbeterplan":
                hint = private_advice.FOR_THE_WORK
            elif path[-1:] == ("zienswijze",):
                hint = private_advice.OWN_WORDS
            message = private_advice.SEEMS_PRIVATE if seems else private_advice.OF_PRIVATE_LIFE
            yield Hit(path, message, hint, certain=certain and told)


_TITLES: Final = parts("mevr mw_ mw. meneer mijnheer heer_ dhr")


def _by_title(text: str) -> str:
    """A text on causes, in which the employee can stand by surname."""
    if not has_part(text.lower(), _TITLES):
        return text
    from spvgen.rules.privacy.addressed import by_title  # only for a text that may tell

    return by_title(text)


def _seems(text: str) -> bool:
    if not alike("V06", text):
        return False
    from spvgen.rules.privacy.at_work import seems_private  # only for what is alike

    return seems_private(text, by_itself)


def _is_told(text: str, about: People, personal: bool) -> bool:
    """Whether a text tells of private life, in a clause or by what comes together in a sentence."""
    from spvgen.rules.privacy.private_together import shows, tells_together

    for read in _readings(text, about):
        if has_word(read, in_clauses):
            from spvgen.rules.privacy.private_life import tells_private_life  # only for a text that may tell

            if tells_private_life(read, about, personal):
                return True
        if tells_together(read) or shows(read):
            return True
    return _is_special(text, about)


def _readings(text: str, about: People) -> list[str]:
    """The text, and as it reads where it says *je* for the employee's name, or for that of a colleague."""
    from spvgen.rules.privacy.addressed import SOMEBODY, as_addressed
    from spvgen.rules.reading.first_names import FIRST_NAMES

    read = [text, as_addressed(text, about)]
    named = words_in(text) & FIRST_NAMES - about.employee
    if SOMEBODY in text or any(name.capitalize() in text for name in named):  # *elke* is a name as well
        read.append(as_addressed(text, about, anybody=True))
    return list(dict.fromkeys(read))


def _is_special(text: str, about: People) -> bool:
    """Whether a text says of anybody at work what the law protects most."""
    if not has_word(text, outright):
        return False
    from spvgen.rules.privacy.addressed import as_addressed
    from spvgen.rules.privacy.special import tells_special

    return tells_special(as_addressed(text, about, anybody=True))


def _is_certain(text: str, about: People) -> bool:
    from spvgen.rules.privacy.private_life import is_protected
    from spvgen.rules.privacy.private_together import shows

    read = _readings(text, about)
    return _is_special(text, about) or any(map(is_protected, read)) or any(map(shows, read))


def _is_protected(text: str, about: People) -> bool:
    from spvgen.rules.privacy.private_life import is_protected
    from spvgen.rules.privacy.private_together import shows_protected, tells_protected

    asked = (is_protected, tells_protected, shows_protected)
    return _is_special(text, about) or any(one(read) for read in _readings(text, about) for one in asked)


def _is_told_already(path: NodePath, text: str, people: People, soort: str) -> bool:
    """Whether a rule of more weight tells of this text: V01 of health, V05 of one member of a group."""
    from spvgen.rules.privacy.health import Tie, health_tie  # only for what is found

    if health_tie(text, people, personal=is_personal(path)) is Tie.EMPLOYEE:
        return True
    if soort != "stap-rapportage":
        return False
    # The report of a group has read it already.
    from spvgen.rules.privacy.recognisable import told_of_oneself, traces_in

    return bool(traces_in(text) or told_of_oneself(text))


def label_may_tell(path: NodePath, text: str) -> bool:
    """Whether a label, which by itself tells nothing, has a word that may tell of health or of home."""
    return is_label(path, text) and (has_word(text, can_tell) or has_word(text, of_home))
