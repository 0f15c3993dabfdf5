"""No judgement of a named colleague in somebody else's plan (V07)."""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.patronen import spelled, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import Texts, words_in
from spvgen.rules.zinsdelen import name_words, whole_and_first

Spans = list[tuple[int, int]]
_NAME: Final = "\ue000"
"""Stands in a text for a name that is not the employee's."""
_NOT_JUDGED: Final = frozenset(
    {"soort", "medewerker", "leidinggevende", "hr", "organisatie", "negeer", "ondertekening"}
)
_NAMING: Final = frozenset({"leidinggevende", "hr", "wie", "aanwezig"})
_HELPING: Final = frozenset({("ondersteuning",), ("acties",)})
_OPENERS: Final = words("""
    Je Jij Jouw We Wij De Het Een Eén Dit Dat Die Deze Er Elk Elke Alle Wie Wat Als Op In Bij Na Voor Met
    Aan Uit Van Tot Per Door Om Zo Ook Ten Anders Waar Vergeleken Neem Kijk Haal Collega Daar Klanten Ik
    Jullie Zij Ze Hij Zijn Is Was Lukt Gaat Staat Over Vóór Vanaf Sinds Binnen Zodra Hier Nog Twee Drie Vier
    Vijf Tien Ons Onze Eerst Dan Kun Kan Minimaal Gemiddeld Maandag Gesprek Gesprekken Wil Wordt Niet Zoals
    Net Spiegel Hoe Terwijl Tegenover Ouders Gasten Bewoners Besproken Omdat Doordat Dezelfde Alleen Toch
    Kunt Vul Bel Vraag Mail Toen Tussen
""")
"""Words that a sentence begins with; what else has a capital may be a name."""
_FEWEST: Final = 2  # spaces in the shortest judgement: *Petra presteert beter*
_CAPITAL: Final = re.compile(r"[A-ZÀ-Þ](?<=\b.)[a-zà-ÿ][\w-]*")  # a set in front makes the search fast
_JUDGING_WORDS: Final = r"""
    ge?haald haal(?:t|de|den) halen verkoopt verkocht boekte? realiseer(?:t|de) draai(?:t|de) scoor(?:t|de)
    score (?:onder)?presteer(?:t|de) (?:dis)?functioneer(?:t|de) faal(?:t|de) prestaties productie conversie
    retouren achter(?:blijft|bleef|loopt|stand)? voldoet voldeed fouten waarschuwing targets? norm
    quot(?:a|um) omzet resultaten cijfers klachten orde tijd laat zo(?:veel)? dubbele? stuk beste? goede?
    betere? slecht(?:e|er)? zwakke? sterke? snellere? dan anders vergel(?:eken|ijking|ijk|ijkt) opzichte
    tegenstelling voorbeeld lukte? netter harder nauwkeuriger gaat ging jij jou zit zat ligt lag stond
    onvoldoende trager langzamer slordiger zelfstandiger slimmer handiger preciezer altijd nooit wel veel
    vlotter accurater professioneler tevreden bonus steken halverwege klacht (?:het)?zelfde maar vaker
    gemiddeld kost had evenmin nauwelijks enkele? foutlo(?:os|ze) slordige? netjes stipte? zorgvuldige?
    secuur matig collegiaal topper uitblinker werker lui onbetrouwbaar bovenaan onderaan mist vergeet
    evenveel afspraken complimenten blij hoogste laagste helder compleet rommelig gewoon bewijst toont
"""
_MEETING_WORDS: Final = r"""
    jouw tegenover terwijl onder boven achter kijk spiegel evenmin even net allebei beide fouten fout
    missers klachten klacht achterstand vergat vergeten moeite tekort(?:schiet|schoot)? onvolledig traag
    trage kantjes pet afweten beneden maat ondermaats bakt bij(?:houdt|hield|gehouden)
    (?:in|aan|af)(?:levert|geleverd) ingevuld invult nakomt nagekomen opruimt opgeruimd afmaakt afgemaakt
    terugbelt teruggebeld nagekeken nakijkt bijgewerkt opgevolgd uitgevoerd afgerond rommelige? slechte?
    gebrekkige? onzorgvuldige? nauwkeurige? zorgvuldige? soepele? vlotte? snelle? netter secuur vlekkeloze?
    vlekkeloos voorbeeldige? uitstekende? keurige? geduldige? klantgerichte? vlotter sneller verbetertraject
    verbeterplan traject hetzelfde soortgelijk vergelijkbaar waarschuwing lovend positie(?:f|ver) spreken
    enthousiast lof reacties bonus promotie uitgeroepen blinkt geven gaven waarderen beoordeling moeiteloos
    gemak feilloos knie tempo foutpercentage tevredenheid klanttevredenheid omzet conversie afwijking(?:en)?
    audit controle steekproef inspectie schade meeste minste eerst alleen uitblinkt doet deed jij laat
    vergeet foutlo(?:os|ze) foutenpercentage taken zoals vult levert rondt beter medewerker gedaan slecht
    behaal(?:t|de|d)? realiseer(?:t|de|d) gemiddelde bovengemiddelde? niveau lukt bekend verprutst houdt
    streven langzaam chaotisch laks onnauwkeurig onzorgvuldig minder dezelfde
"""
"""Of these has one whatever ``collegarollen`` finds."""
_BESIDE_WORDS: Final = r"""
    jij jou gelijk tempo scoort resultaat beste snelste sterkste slechtste traagste voorbeeld kijk
"""
_TELLING_WORDS: Final = r"""
    promotie slecht slordig(?:er)? trager? chaotisch laks lui nonchalant onzorgvuldig kantjes steken
    nauw omlaag kloppen afraffelt afweten ondermaats nooit nauwelijks evenmin zelden sneller slechter
    netter handiger slimmer vlotter zorgvuldig(?:er)? preciezer zelfstandiger nauwkeurig(?:er)? langzaam
    langzamer laat minder rommelig puinhoop rommel zooitje onbetrouwbaar onvolledig kent snapt begrijpt
    hard klachten klacht fouten fout retouren missers doelen doel targets? afspraken quotum waarschuwing
    ontslagen traject teruggezet berispt geschorst foutlo(?:os|ze) orde compleet vlekkeloos moeiteloos
    tevreden stipt secuur feilloos keurig geduldig geduld
"""
"""Of these has one whatever ``collegazinnen`` finds: beside somebody, or of one."""
_ANY_OF_THESE: Final = _JUDGING_WORDS + _MEETING_WORDS + _BESIDE_WORDS + _TELLING_WORDS


@cache
def _gate(rows: str) -> frozenset[str]:
    return frozenset(word for entry in rows.split() for word in spelled(entry))


_SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]+)*[.!?]?")


def oordeel_over_collega(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat in het plan hoe een collega het doet, met naam.

    Hoe een ander presteert, hoort in het dossier van die ander. Wie wordt vergeleken met een collega, gaat
    het over die collega hebben in plaats van over het eigen werk, en de cijfers van een ander kan de
    medewerker niet nagaan. Vergelijk met de norm van de functie, of met een cijfer zonder naam, zoals het
    gemiddelde van het team.

    Dat geldt voor lof net zo goed als voor kritiek: een cijfer met een naam, ‘netter dan Petra’, ‘ook Petra
    vergeet dat’, ‘jij pas dinsdag’, ‘want die heeft het wel op orde’, of dat een collega zelf een
    verbetertraject had. Ook bij ‘oorzaken’.

    Een collega mag wel met naam in het plan om wat hij of zij dóét: meelopen, voordoen, klanten overnemen.
    De melding laat nooit zien wat er staat.

    Bron: het artikel over het verbeterplan (eerlijk en objectief: gemeten prestaties en heldere doelen); de
    AVG: de prestaties van een ander zijn voor dit plan niet nodig.

    Fout:
        aanleiding:
          omschrijving: >-
            In het vierde kwartaal haalde je 61% van je quotum. Petra haalt haar cijfers wel.

    Goed:
        aanleiding:
          omschrijving: >-
            In het vierde kwartaal haalde je 61% van je quotum. De norm is 80%; het team haalde gemiddeld 84%.
    """
    people = Colleagues(texts)
    of_team = texts.values.get(("soort",)) == "koersplan"  # there KP20 tells of who stands in a cause
    for path, text in texts.with_word(_gate(_ANY_OF_THESE).__contains__):
        elsewhere = not path or path[0] in _NOT_JUDGED or (of_team and path[0] == "oorzaken")
        if not elsewhere and judges_colleague(text, people):
            norm = texts.values.get((*path[:2], "meting", "norm"), "") if path[0] == "doelen" else ""
            yield Hit(path, _HOW_A_COLLEAGUE_DOES, _WITHOUT_NAME.format(f" ({norm})" if norm else ""))


_HOW_A_COLLEAGUE_DOES: Final = (
    "Hier staat hoe een collega het doet, met naam. Dat hoort niet in het plan van een ander."
)
_WITHOUT_NAME: Final = (
    "Laat weg hoe die collega het doet. Vergelijk met de norm{}, of met een cijfer zonder naam: ‘het team "
    "haalt gemiddeld …’. Helpt de collega mee, dan mag de naam er staan bij wat hij of zij doet, en wanneer. "
    "Gaat het niet over een collega, zet dan bij ‘negeer’ de regel V07 met de reden en dit pad."
)


def _others_named(texts: Texts) -> frozenset[str]:
    """The full and first names of the others that the plan names elsewhere."""
    said = (text for path, text in texts.values.items() if not _NAMING.isdisjoint(path))
    return frozenset(form for name in said for form in whole_and_first(name))


def _helping(texts: Texts) -> frozenset[str]:
    """The words, folded, that name the manager, HR and who gives support or has an action."""
    said = (text for path, text in texts.values.items() if _is_helper(path))
    return frozenset(word for name in said for word in name_words(name))


def _is_helper(path: NodePath) -> bool:
    part, key = path[:1], path[-1:]
    return part in {("leidinggevende",), ("hr",)} or (part in _HELPING and key == ("wie",))


class Colleagues:
    """Whom a plan names: the employee, the others, and who helps; seldom asked for."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.own = frozenset(texts.names)

    @cached_property
    def others(self) -> frozenset[str]:
        """The names of the others that the plan gives elsewhere."""
        return _others_named(self._texts)

    @cached_property
    def helping(self) -> frozenset[str]:
        """The words for who gives support, leads or has an action."""
        return _helping(self._texts)


def judges_colleague(text: str, people: Colleagues) -> bool:
    """Whether a sentence judges the work of somebody by name.

    Whether a word with a capital is a name is asked last: knowing first names costs more than all the rest.
    """
    if text.count(" ") < _FEWEST:  # most values are a word or a date
        return False
    capitals = [found.span() for found in _CAPITAL.finditer(text) if found[0] not in _OPENERS]
    if not capitals:
        return False
    nobody = [(start, end) for start, end in capitals if text[start:end].lower() not in people.helping]
    if not _judges(text, capitals, nobody):
        return False
    named = list(_names(text, people.own, people.others))
    apart = [(start, end) for start, end in named if not name_words(text[start:end]) <= people.helping]
    return _judges(text, named, apart)


def _judges(text: str, named: Spans, apart: Spans) -> bool:
    """``apart`` are those of ``named`` of whom even a judgement that compares with nothing is one."""
    sentences = _sentences(text, named)
    about_one = sentences if named == apart else _sentences(text, apart)
    return _says(sentences, about_one) or _meet(sentences, about_one)


def _says(sentences: list[str], about_one: list[str]) -> bool:
    """Whether a turn of phrase judges; these are only read where one may be."""
    phrased = _with_word(sentences, _JUDGING_WORDS)
    if not phrased:
        return False
    from spvgen.rules.collegawoorden import judging, judging_alone

    alone = _parts(_with_word(about_one, _JUDGING_WORDS))
    return any(map(judging(_NAME), phrased)) or any(map(judging_alone(_NAME), alone))


def _meet(sentences: list[str], about_one: list[str]) -> bool:
    """Whether what judges comes together in a sentence."""
    worth_reading = _with_word(sentences, _MEETING_WORDS)
    if worth_reading:
        from spvgen.rules.collegarollen import compares, marks

        alone = _parts(_with_word(about_one, _MEETING_WORDS))
        if any(compares(one, _NAME) for one in worth_reading) or any(marks(one, _NAME) for one in alone):
            return True
    beside, told = _with_word(sentences, _BESIDE_WORDS), _with_word(about_one, _TELLING_WORDS)
    if not (beside or told):
        return False
    from spvgen.rules.collegazinnen import sets_beside, tells_of_one

    return any(sets_beside(one, _NAME) for one in beside) or any(tells_of_one(one, _NAME) for one in told)


def _with_word(sentences: list[str], rows: str) -> list[str]:
    return [sentence for sentence in sentences if not _gate(rows).isdisjoint(words_in(sentence))]


def _parts(sentences: list[str]) -> list[str]:
    return [part for one in sentences for part in re.split(_PART, one) if _NAME in part]


def _sentences(text: str, named: Spans) -> list[str]:
    said = re.sub(_ANAPHOR, _again, _blanked(text, named).replace("wél", "wel"))
    return [found[0] for found in _SENTENCE.finditer(said) if _NAME in found[0]]


_PART: Final = r"[;:] "
_ANAPHOR: Final = (
    rf"({_NAME}[^.!?;:\n]*(?:[;:] (?:(?:bij|van|over) )?(?:hij|zij|ze|die|hem|haar)\b|[.] (?:Hij|Zij)\b))"
)
"""*Petra: zij haalt …*: a pronoun in which the name returns."""


def _again(found: re.Match[str]) -> str:
    return f"{found[0].rpartition(' ')[0]} {_NAME}"


def _names(text: str, own: frozenset[str], others: frozenset[str]) -> Iterator[tuple[int, int]]:
    from spvgen.rules.namen import names_in

    spans = [(one.start, one.end) for one in names_in(text) if one.certain]
    for name in others:
        spans += [found.span() for found in re.finditer(rf"\b{re.escape(name)}\b", text)]
    for start, end in spans:
        if own.isdisjoint((text[start:end], text[start:end].split(maxsplit=1)[0])):
            yield start, end


def _blanked(text: str, spans: Spans) -> str:
    """The text with a mark in the place of each name; of names within each other the longest."""
    out, done = [], 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= done:
            out += [text[done:start], _NAME]
            done = end
    return "".join([*out, text[done:]])
