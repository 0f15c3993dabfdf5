"""Who a clause is about: words with a one-letter role, so that rules can look for patterns of roles.

The letters: ``J`` *je* (the employee, or what is theirs) · ``E`` the employee otherwise · ``e`` *door jou* · ``P`` theirs ·
``F`` their family · ``O`` somebody else · ``q`` somebody else behind a preposition · ``W`` *wij* ·
``C`` a preposition of cause or time · ``M`` *met* · ``b v i n l`` *bij van in naar aan* · ``T`` a
preposition of subject · ``p`` another one · ``d`` article or number · ``a`` adjective or adverb ·
``c`` a word of the calendar ·
``N`` negation · ``K`` *kan, mogelijk* … · ``Z`` a form of *zijn, worden* … · ``h`` of *hebben, krijgen* ·
``<`` a conjunction · ``?`` a condition · ``R`` *die, dat* · ``&`` *en, of* · ``,`` a comma · ``w`` the rest.
A rule adds letters of its own for the terms it looks for.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from spvgen.wording.tokens import fold


class Word(NamedTuple):
    """A word, folded, with its role and its place in the text (end exclusive)."""

    text: str
    role: str
    start: int
    end: int


class Clause(NamedTuple):
    """The words of one clause; ``roles`` is the string of their letters, ``opening`` that of its conjunction."""

    words: tuple[Word, ...]
    roles: str

    @property
    def subject(self) -> str:
        """The role of whoever comes first: ``E``, ``J``, ``O`` or ``W``; empty where nobody is named."""
        return next((role for role in self.roles if role in "EJOW"), "")

    def find(self, pattern: str) -> re.Match[str] | None:
        """Look for a pattern of roles."""
        return re.search(pattern, self.roles)

    def has(self, words: frozenset[str]) -> bool:
        """Whether one of these words is in it."""
        return any(word.text in words for word in self.words)


Roles = Callable[[str, str], str]
"""Gives the letter of a term from the folded word and the word as written; empty where it is none."""


class People(NamedTuple):
    """The words by which the text can name the employee, and the others in the plan; folded."""

    employee: frozenset[str]
    others: frozenset[str]


def name_words(name: str) -> frozenset[str]:
    """The words of a name that start with a capital, folded: not *de* in *Sanne de Wit*."""
    return frozenset(fold(word) for word in name.replace(".", " ").split() if word[:1].isupper() and len(word) > 1)


# --- Words by role ---------------------------------------------------------------------------------

_BY_ROLE: Final = {
    "J": "je",
    "E": "jij jou u ik mij me jezelf uzelf mijzelf mezelf ikzelf jijzelf betrokkene "
    "medewerker medewerkster werknemer werkneemster",
    "P": "jouw uw mijn m'n diens",
    "1": "hij zij ze hem hemzelf haarzelf",
    "2": "zijn z'n haar",  # theirs, or a verb; settled later
    "W": "we wij",
    "o": "hun ons onze jullie hen",
    "C": "door wegens vanwege na sinds tijdens ivm i.v.m. i.v.m in_verband_met in_samenhang_met als_gevolg_van "
    "ten_gevolge_van naar_aanleiding_van gedurende ondanks dankzij sedert uit_hoofde_van op_grond_van op_basis_van",
    "M": "met incl inclusief",
    "b": "bij", "v": "van", "i": "in", "n": "naar", "l": "aan",
    "T": "over tegen omtrent rondom rond betreffende inzake op_het_gebied_van aangaande",
    "p": "om op voor uit onder binnen tussen namens zonder_dat volgens per tot vanuit vanaf onder_andere buiten langs",
    "d": "de het een 't 'n deze die_ene dit elk elke ieder iedere alle één eén twee drie vier vijf zes zeven acht "
    "negen tien enkele enige sommige veel vele meer minder meerdere beide eerste tweede derde wat zo'n zulke",
    "N": "niet geen nooit zonder niemand niets nergens noch nimmer",
    "K": "kan kun kunt kunnen kon konden mogelijk mogelijke mogelijkheid zou zouden eventueel eventuele misschien "
    "wellicht in_het_uiterste_geval mogelijkerwijs",
    "Z": "ben bent is was waren geweest word wordt werd werden worden geworden raak raakt raakte geraakt blijf "
    "blijft bleef gebleven blijven bleek blijkt lijkt leek voel voelt voelde gevoeld zijnde",
    "h": "heb hebt heeft had hadden hebben gehad krijg krijgt kreeg kregen gekregen krijgen hebbend",
    "<": "omdat doordat want dus maar terwijl toen waardoor zodat nadat voordat hoewel ofschoon aangezien waarna "
    "totdat sindsdien daardoor waarvoor waarvan waarmee waarbij waarin waarover waaraan waarom waar hoe",
    "?": "als indien wanneer mits mocht zodra tenzij zolang wie waarop",
    "R": "die dat",
    "&": "en of en/of alsook",
    "c": "dag dagen week weken maand maanden jaar jaren periode periodes tijd tijdje uur uren keer keren kwartaal "
    "januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag "
    "donderdag vrijdag zaterdag zondag zomer najaar voorjaar winter herfst lente vakantie kerst",
    "w": "de_heer",
    "a": "vorm_van kenmerken_van tekenen_van symptomen_van verschijnselen_van al alweer weer nog ook steeds vaak soms helaas inmiddels nu destijds erg heel zeer behoorlijk flink "
    "regelmatig lang langdurig kort kortdurend wel eigen lange korte zware lichte hoge hoog lage oude nieuwe recente "
    "vorige laatste huidige kleine grote acute echte slechte vroegere late gebroken gescheurde geplande aangeboren "
    "ergste zwaarste langste meeste minste bekende vaste beperkte toenmalige fikse forse stevige milde vermeende "
    "gisteren vandaag onlangs momenteel tijdelijk volledig gedeeltelijk deels grotendeels opnieuw sowieso eerder "
    "later daarna daarvoor zwaar licht veelal altijd half halve hele gehele ongeveer circa ruim "
    "bijna tevens namelijk immers echter duidelijk ernstig matig frequent veelvuldig langer eind begin medio "
    "van_tevoren er daar hier toch zelfs juist nogal best vrij best_wel af_en_toe zo'n_beetje allebei",
}  # fmt: skip

_FAMILY: Final = frozenset(
    "moeder vader ouder ouders kind kinderen zoon zoons zoontje dochter dochters dochtertje partner man vrouw "
    "echtgenoot echtgenote vriend vriendin broer zus zusje broertje opa oma schoonmoeder schoonvader schoonouders "
    "gezin baby tweeling pleegkind stiefzoon stiefdochter kleinkind gezinsleden gezinslid familie".split()
)
_WORKER: Final = frozenset("medewerker medewerkster werknemer werkneemster".split())
_ADJECTIVE: Final = re.compile(
    r"\w+(?:ende|ige|ische|lijke|iale|onale|ele|ieve|loze|bare|zame|achtige|ueuze|ente|ante|ecte)"
    r"|ge(?!bruik|beur|loof)\w+(?:de|te)|\d+(?:e|de|ste)?"
)


@cache
def _other_people() -> re.Pattern[str]:
    """Nouns for other people, groups and living things, also at the end of a compound."""
    return re.compile(
        r"[\w'-]*(?:"
        r"coll?ega(?:'s|s|tje)?|klant(?:en)?|cli[eë]nt(?:en|e|es)?|pati[eë]nt(?:en|e|es|je|jes)?|bewon(?:er|ers|ster|sters)"
        r"|leerling(?:en)?|student(?:en|e|es)?|scholier(?:en)?|kleuters?|peuters?|pubers?|kind(?:eren|je|jes)?|jongeren?"
        r"|oudere|ouderen|senioren|volwassenen|jeugd(?:igen?)?|tieners?|gast(?:en)?|deelnem(?:er|ers|ster|sters)|medewerkers"
        r"|\w+_(?:medewerkers?|medewerkster|werknemers?|werkneemster)|werknemers|personeel(?:sleden|slid)?|teamled(?:en)|teamlid"
        r"|teams?|afdeling(?:en)?|groep(?:en)?|klas(?:sen)?|mensen|personen|persoon|iemand|anderen|relaties?|gezin(?:nen)?"
        r"|leidinggevenden?|managers?|team_?leid(?:er|ers|ster)|teamcoach|trainers?|coach(?:es)?|mentor(?:en)?|directeur"
        r"|directie|chefs?|baas|voorgang(?:er|ster)|vervang(?:er|ers|ster)|opvolg(?:er|ster)|gebruikers?|consument(?:en)?"
        r"|verzekerden?|bezoek(?:er|ers|ster)|passagiers?|reizigers?|burgers?|inwoners?|huurders?|prospects?|leads?"
        r"|debiteur(?:en)?|leveranciers?|bedrij(?:f|ven)|organisaties?|werkgevers?|fili(?:aal|alen)|vestiging(?:en)?|locaties?"
        r"|dier(?:en)?|hond(?:en)?|kat(?:ten)?|koe(?:ien)?|paard(?:en)?|varken(?:s)?|kalf|kalveren|vee|plant(?:en)?|gewas(?:sen)?"
        r"|bomen|kandida(?:at|ten)|sollicitant(?:en)?|\w+'ers|chauffeurs?|monteurs?|verkopers?|adviseurs?|docent(?:en|e)?"
        r"|lera(?:ar|ren)|vrijwillig(?:er|ers|ster)|mantelzorgers?|vrouwen|mannen|meisjes|jongens|zieken|dementerenden?"
        r"|gehandicapten|zwangeren|werkzoekenden?|uitkeringsgerechtigden|led(?:en)|dame|heer|heren|dames|moeders|vaders"
        r"|ouders?|moeder|vader|zoon|dochter|partners?|echtgenoten?|familie(?:leden|lid)?|donors?|asielzoekers?|daklozen"
        r"|verslaafden|slachtoffers?|daders?|gedetineerden?|verdachten?|getuigen?|inbrekers?|dieven|dief|winkeldieven"
        r"|hulpvragers?|zorgvragers?|zorgverleners?|naasten?|koper(?:s)?|afnemers?|opdrachtgevers?|aanvragers?|melders?"
        r"|huisdieren|puppy's|biggen|kippen|vogels|schapen|vissen|derden|publiek|bezorgers?|concurrent(?:en)?"
        r"|verpleegkundigen|huisartsen|artsen|psychologen|therapeuten|specialisten|apothekers?|apotheken|ziekenhuizen"
        r")"
    )


@cache
def _roles() -> dict[str, str]:
    return {word: role for role, words in _BY_ROLE.items() for word in words.split()}


@lru_cache(maxsize=16384)
def _plain_role(word: str) -> str:
    """The role of a word by itself, whoever the plan is about."""
    if role := _roles().get(word):
        return role
    if word in _FAMILY:
        return "F"
    if _other_people().fullmatch(word):
        return "O"
    return "a" if _ADJECTIVE.fullmatch(word) else "w"


# --- From text to clauses --------------------------------------------------------------------------

_SENTENCE_END: Final = re.compile(
    r"(?<!\bmw)(?<!\bdhr)(?<!\bmevr)(?<!\bdr)(?<!\bdrs)(?<!\bnr)[.!?…][\"'’”)]*\s+(?=[A-ZÀ-Ý\"'‘“(\d-])|\n+|;|•"
)


@cache
def _joined() -> re.Pattern[str]:
    """Words that are read as one."""
    return re.compile(
        r"\bin (?:verband|samenhang) met\b|\b(?:als|ten) gevolge? van\b|\bnaar aanleiding van\b|\bop het gebied van\b"
        r"|\b(?:op|uit) (?:grond|basis|hoofde) van\b|\bin het (?:uiterste|ergste) geval\b|\baf en toe\b"
        r"|\b(?:een|geen|elke|iedere|andere|zieke|nieuwe)(?: \w+e)? (?:medewerk|werkne(?=em|me))\w+\b"
        r"|\blast (?:te )?(?:hebt |hebben |heeft |had |gehad |krijgt |kreeg )?van\b|\bsprake van\b|\bte maken met\b"
        r"|\bin verwachting\b|\bburn(?:t|ed)? ?out|\blong covid\b|\b(?:onder|in) behandeling\b|\bziek (?:gemeld[t]?|melden"
        r"|te melden)\b|\b(?:hersteld|beter) (?:gemeld|melden)\b|\bre integra\w+|\bmultiple sclerose\b|\bhoge bloeddruk\b"
        r"|\bop advies van\b|\b(?:arbo|bedrijfs|verzekerings) arts\b|\bchronisch zieken?\b|\bonder invloed\b"
        r"|\b(?:psychische|lichamelijke|mentale|fysieke|emotionele|medische|depressieve|reumatische|neurologische|suïcidale"
        r"|chronische|allergische|psychotische|psychosomatische|hormonale|verstandelijke|ernstige|sombere) (?:klachten|problemen"
        r"|problematiek|gezondheid|toestand|gesteldheid|beperking(?:en)?|belastbaarheid|stoornis|oorzaak|redenen?|gevoelens"
        r"|gedachten|omstandigheden|situatie|behandeling|ingreep|gegevens|achtergrond|aandoening|indicatie|vermoeidheid|pijn)\b"
        r"|\b(?:psychisch|mentaal|emotioneel|lichamelijk|fysiek) (?:kwetsbaar|instabiel|onstabiel|uitgeput|ziek|beperkt|overbelast"
        r"|niet in orde|niet in staat)\b|\b(?:doof|blind) (?:voor|aan)\b|\bin de overgang\b(?! naar| van| tussen)"
        r"|\bsinds kort\b|\bziekte van [a-zé]+\b|\bin geval\b|\bleid(?:t|de|den) tot\b|\buit dienst\b"
        r"|\bhet niet \w+en\b(?= van)|\bniets anders dan\b"
        r"|\bniet (?:bereid|gemotiveerd)\b|\bgebrek aan \w+\b|\bnaast je neer\b|\bbewust niet\b"
        r"|\b(?:agressief|agressieve|grensoverschrijdend|ongewenst|ongepast|intimiderend|onacceptabel|ontoelaatbaar|respectloos"
        r"|negatief|gewelddadig|ongepaste|beledigende|kwetsende|seksistische|racistische|discriminerende|negatieve) (?:gedrag|houding"
        r"|toon|opmerking(?:en)?|uitspra(?:ak|ken)|uitlating(?:en)?|taal|bejegening)\b|\b(?:juiste|verkeerde) (?:instelling|mentaliteit|houding|motivatie)\b"
        r"|\bzonder te betalen\b|\bzonder bericht\b|\bzonder toestemming\b|\buit voor\b|\bte kunnen\b|\bde heer\b"
        r"|\bvalse (?:bonnen|facturen|declaraties|uren|gegevens|cijfers|handtekening\w*)\b|\bonder controle (?:van|bij)\b"
        r"|\b(?:vorm|kenmerken|tekenen|symptomen|verschijnselen) van\b|\bspeelt (?:weer |nog |soms )?op\b|\bniet gezond\b"
        r"|\bchronisch (?:vermoeid|moe|ziek)\b"
        r"|\bwerkte? (?:\w+ )?niet mee\b|\bwerkt (?:\w+ )?niet mee\b|\bverzet(?:te)? (?:je|zich)\b"
    )


_WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_](?:[\w'/-]*\w)?|'[nt]\b|[,:()\"–]| -(?= )")


def sentences(text: str, people: People, roles: Roles) -> Iterator[list[Clause]]:
    """The sentences of a text, each as its clauses."""
    folded = _joined().sub(lambda match: match[0].replace(" ", "_"), fold(text))
    start, others_before = 0, False
    for end in [*(match.start() + 1 for match in _SENTENCE_END.finditer(text)), len(text)]:
        words = [
            Word(match[0], _role(match[0], text[match.start() : match.end()], people, roles), match.start(), match.end())
            for match in _WORD.finditer(folded, start, end)
        ]
        others_now = any(word.role == "O" for word in words)
        yield list(_clauses(_settle(words, others_now or others_before)))
        start, others_before = end, others_now


def _role(word: str, written: str, people: People, roles: Roles) -> str:
    if len(word) == 1 and not word.isalnum():
        return ","
    named = _name_role(word, people) if written[:1].isupper() else ""
    return named or roles(word, written) or _plain_role(word)


def _name_role(word: str, people: People) -> str:
    """The role of a name; an *s* behind it makes the next thing theirs."""
    bare = word.removesuffix("s").removesuffix("'")
    if word in people.employee:
        return "E"
    if word in people.others:
        return "O"
    return "P" if bare in people.employee else "o" if bare in people.others else ""


_REACH: Final = 8  # words that an article, a preposition or *je* can stand before its noun
_SETTLED_BY_CONTEXT: Final = frozenset("OEFZ12")


def _settle(words: list[Word], others: bool) -> list[Word]:
    """Fill in what depends on the words around it: *zijn*, *haar*, *zij*, family, people behind a preposition.

    ``others`` says that somebody else was spoken of, to whom *zij* and *haar* can point.
    """
    settled: list[Word] = []
    for index, word in enumerate(words):
        if word.role in _SETTLED_BY_CONTEXT:
            before = "".join(done.role for done in settled[-_REACH:])
            word = word._replace(role=_in_context(word, before, index + 1 < len(words), others))
            if word.role == "O":
                word = word._replace(role=_as_owned(settled, before))
        settled.append(word)
    return settled


def _as_owned(settled: list[Word], before: str) -> str:
    """*Je collega* is the colleague, so that *je* is not the employee; and *bij klanten* is no subject."""
    owner = re.search(r"[JP](?=[ad]*$)", before)
    if owner:
        place = len(settled) - len(before) + owner.start()
        settled[place] = settled[place]._replace(role="d")
    return "q" if re.search(r"[CMbvinlTp][adoJP]*$", before) else "O"


def _in_context(word: Word, before: str, more: bool, others: bool) -> str:
    role = word.role
    if word.text == "zijn":
        owns = re.search(r"[CMbvinlTph][ad]?$", before)
        return ("o" if others else "P") if owns else "Z"
    if role == "2":  # haar, z'n
        return "o" if others else "P" if more else "E"
    if role == "1":  # zij, hem
        return "O" if others else "E"
    if role == "F":
        return "F" if re.search(r"[JP][adY]*$", before) else "O"
    if role == "E":
        if before.endswith("C"):
            return "e"  # door jou
        return "O" if word.text in _WORKER and re.search(r"[JP][ad]*$", before) else "E"  # je medewerker
    return role


def _clauses(words: list[Word]) -> Iterator[Clause]:
    """Cut at conjunctions and commas, but not between two adjectives."""
    current: list[Word] = []
    for index, word in enumerate(words):
        if current and _opens_clause(words, index):
            yield _clause(current)
            current = []
            if word.role == "R":
                word = word._replace(role=_antecedent(words, index))
        current.append(word)
    if current:
        yield _clause(current)


def _opens_clause(words: list[Word], index: int) -> bool:
    role = words[index].role
    behind = words[index + 1].role if index + 1 < len(words) else ""
    if role == ",":
        return not (words[index - 1].role == "a" and behind == "a")
    if role == "&":  # of een collega …; migraine en rugklachten
        return behind in tuple("JEOWd" if words[index].text == "of" else "JEOW")
    return role in "<R" or (role == "?" and not (words[index].text == "als" and behind in tuple("tw")))


def _antecedent(words: list[Word], index: int) -> str:
    """To whom *die* points: the person right before it, if any."""
    nearest = next((word.role for word in reversed(words[max(index - 2, 0) : index]) if word.role != ","), "")
    return {"q": "O", "O": "O", "E": "E"}.get(nearest, "R")


def _clause(words: list[Word]) -> Clause:
    return Clause(tuple(words), "".join(word.role for word in words))
