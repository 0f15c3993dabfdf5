"""How Dutch judges a person: traits as data rows, and the turns of phrase that tie one to the employee.

Words that as well describe work or a fact are left out: *actief, zelfstandig, verantwoordelijk, bereikbaar*.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from spvgen.rules.patronen import PhraseSearch, phrase_search, words
from spvgen.rules.teksten import words_in
from spvgen.wording.tokens import fold

TRAITS: Final = {
    "welk werk bleef liggen, en op welke dagen": (
        "lui luie ongemotiveerd ongemotiveerde laks lakse gemakzuchtig gemakzuchtige nonchalant nonchalante "
        "futloos futloze onverschillig onverschillige ongeïnteresseerd ongeïnteresseerde passief passieve "
        "afwachtend afwachtende traag trage sloom slome ongeïnspireerd werkschuw initiatiefloos"
    ),
    "welke fouten je zag, hoeveel en in welke weken": (
        "slordig slordige onnauwkeurig onnauwkeurige onzorgvuldig onzorgvuldige achteloos onoplettend "
        "ongeconcentreerd ongeconcentreerde roekeloos vergeetachtig vergeetachtige verstrooid warrig warrige "
        "onhandig"
    ),
    "wat er gezegd of geschreven is, tegen wie en wanneer": (
        "onbeleefd onbeleefde onvriendelijk onvriendelijke brutaal brutale bot botte kortaf stug stugge nors "
        "arrogant arrogante hooghartig eigenwijs eigenwijze koppig koppige dominant dominante agressief "
        "agressieve vijandig negatief negatieve cynisch cynische chagrijnig chagrijnige humeurig humeurige "
        "klagerig zeurderig afstandelijk onbenaderbaar asociaal asociale egoïstisch lomp grof overgevoelig "
        "emotioneel opvliegend prikkelbaar lichtgeraakt wantrouwig oncollegiaal bazig drammerig betweterig"
    ),
    "welke afspraak of datum werd gemist, en wat daarvan het gevolg was": (
        "chaotisch chaotische ongeorganiseerd ongeorganiseerde ongestructureerd ongedisciplineerd "
        "ongedisciplineerde onbetrouwbaar onbetrouwbare onverantwoordelijk onverantwoordelijke wispelturig "
        "laconiek"
    ),
    "wat er gebeurde of niet gebeurde, en wanneer": (
        "onprofessioneel onprofessionele incompetent incompetente onbekwaam onkundig zwak zwakke star "
        "inflexibel inflexibele kinderachtig onvolwassen lastig moeilijk oneerlijk manipulatief ongeschikt "
        "ongeduldig ongeduldige verlegen onzeker onzelfstandig besluiteloos kleurloos dom conflictmijdend "
        "dwarsligger chaoot zeur luilak betweter lastpak zuurpruim mopperaar slapjanus "
        "eenling sloddervos driftkikker onwil"
    ),
}
"""What to write instead → the words that judge a person."""

_VIRTUES: Final = words("""
    communicatief gemotiveerd betrokken proactief flexibel betrouwbaar zorgvuldig nauwkeurig collegiaal
    professioneel enthousiast ondernemend daadkrachtig assertief empathisch klantgericht klantvriendelijk
    resultaatgericht stressbestendig georganiseerd gestructureerd loyaal sociaal vriendelijk beleefd gedreven
    ambitieus leergierig positief serieus volwassen commercieel overtuigend ijverig gedisciplineerd toegewijd
    slim geduldig eerlijk geïnteresseerd coöperatief meewerkend ordelijk netjes punctueel inlevend behulpzaam
    geschikt aardig energiek creatief zelfverzekerd scherp alert dienstbaar
""")
"""Virtues; denied, they judge a person: *niet communicatief genoeg*."""

_QUALITIES: Final = words("""
    motivatie inzet betrokkenheid discipline zelfdiscipline verantwoordelijkheidsgevoel ambitie passie
    enthousiasme drive gedrevenheid empathie inlevingsvermogen loyaliteit collegialiteit werklust lef
    doorzettingsvermogen zelfreflectie zelfkritiek interesse commitment ruggengraat daadkracht eigenaarschap
    urgentiebesef initiatief verantwoordelijkheid respect aanpassingsvermogen teamgeest
""")
"""Qualities of a person; missed or called too low, they judge."""

_ATTITUDES: Final = words("""
    houding werkhouding grondhouding attitude mentaliteit werkmentaliteit arbeidsethos werkethos
""")
_INNER: Final = words("karakter persoonlijkheid instelling uitstraling ego temperament")
_BAD: Final = "(?:lastige|luie|moeilijke|slechte|zwakke|negatieve|matige)"
IDIOMS: Final = phrase_search(
    [
        (
            "zit_in zit_nu zit_nou zit_gewoon aard natuur karakter genen bloed",
            r"(?:dat|het) (?:zit|ligt) (?:\w+ ){0,4}in (?:de|je|jouw) (?:aard|natuur|karakter|genen|bloed)",
            r"(?:dat|het) zit (?:nu eenmaal |nou eenmaal |gewoon )?in je(?=[.,;]|$)",
        ),
        ("zin_in_hebt", r"als je er (?:\w+ ){0,2}zin in hebt"),
        ("zit_er", r"(?:het|dat) zit er (?:\w+ ){0,3}niet in"),
        ("onwil", "(?:gewoon|pure|is) onwil"),
        ("kwestie", r"(?:gewoon )?een kwestie van (?:\w+ ){0,2}willen(?: \w+)?"),
        ("grote_mond brutale_mond", r"(?:een|je|jouw) (?:grote|brutale) mond"),
        ("eenmaal", r"zo ben je n(?:u|ou) eenmaal"),
        ("kont kous kop pot", r"een (?:\w+ )?(?:twijfelkont|draaikont|zeurkous|kletskous|stijfkop|zeurpot)"),
        ("in_elkaar", r"je (?:\w+ )?in elkaar (?:zit|steekt)", r"(?:zit|steek) je (?:\w+ )?in elkaar"),
        ("kantjes", r"(?:loopt )?de kantjes (?:er ?van ?af|er ?af)", r"er de kantjes van ?af"),
        ("je_best", r"doet (?:niet|nooit) (?:echt |genoeg )?je best", r"doet je best niet"),
        ("geen_zin", r"geen zin in (?:je|het|jouw) werk"),
        ("lontje", r"kort lontje"),
        ("teamspeler", r"(?:geen|slechte) teamspeler"),
        ("doorzetter doener werker", r"geen (?:doorzetter|doener|harde werker)"),
        (
            "persoon mens type",
            "(?:geen|niet) (?:een )?(?:warme?|fijn|prettig|makkelijke?) (?:persoon|mens|type)",
        ),
        ("zet_je", r"zet je (?:niet|onvoldoende|te weinig)(?: \w+)? in"),
        ("probleemgeval", r"een probleemgeval"),
        ("hout", r"uit het (?:juiste|goede) hout"),
        ("past_niet", r"past niet (?:goed )?(?:in|bij) (?:het|ons|dit) team"),
        ("trekt_je", r"trekt je (?:nergens|niets|niks) (?:iets )?(?:van )?aan"),
        ("dwars", r"ligt dwars"),
        ("gewoon_niet", r"(?:wilt?|kunt het) gewoon niet"),
        ("zoutzak", r"als een zoutzak"),
        ("linkerhanden", r"twee linkerhanden"),
        ("te_praten", r"met jou (?:valt|is) niet te praten"),
        ("gevoel_voor", r"(?:geen|weinig|nul) gevoel voor"),
        ("alles", r"denkt dat je alles (?:beter )?weet", r"weet (?:het )?(?:altijd )?alles beter"),
        ("hekel", r"(?:je hebt|heb je|je had|had je) (?:een )?hekel aan"),
        (
            "als_een",
            (
                r"(?:gedraagt je|je (?:doet|reageert)|(?:doe|reageer) je) als een "
                r"(?:klein )?(?:kind|kleuter|puber)(?=[.,;!]|$)"
            ),
        ),
        ("straalt", r"straalt (?:niets|niks|weinig|geen \w+) uit"),
        (
            "lief zacht soft aardig braaf stil",
            r"te (?:lief|soft|aardig|braaf) voor (?:deze|dit|de|het|je) \w+",
            r"(?:bent|ben je|was je|je was) te (?:zacht|stil) voor (?:deze|dit|de|het|je) \w+",
        ),
        (
            "je_hoofd je_kop",
            r"een plaat voor je (?:hoofd|kop)",
            r"je (?:hoofd|kop) in (?:het zand|de wolken)",
        ),
        ("tegen", r"niet (?:goed )?tegen (?:kritiek|feedback|tegenspraak)"),
        ("over_als", r"komt (?:\w+ )?over als iemand"),
        ("iemand_die", r"(?:bent|als) iemand die (?:altijd|nooit|alles)"),
        ("leiden_door", r"laat je leiden door je (?:humeur|emoties|gevoel)"),
        ("schuld", r"schuld (?:altijd |steeds )?bij (?:een ander|anderen)"),
        ("instelling karakter persoon", r"hebt een \w+e (?:instelling|karakter|persoonlijkheid)"),
        (
            "lastige luie moeilijke slechte zwakke negatieve matige",
            rf"een {_BAD} (?:collega|medewerk\w+|werknem\w+|verkop\w+|persoon|type|kracht)",
        ),
    ]
)
"""The first idiom in a folded sentence that judges somebody."""


class Judging(NamedTuple):
    """Words that judge a person, where they end in the text, and what to write instead."""

    end: int
    quote: str
    instead: str


_INSTEAD: Final = {word: advice for advice, traits in TRAITS.items() for word in traits.split()}
_TALK: Final = "wie welke informatie niet of te laat kreeg, en wanneer"
_ELSE: Final = "wat er gebeurde of niet gebeurde, en wanneer"
_SETS: Final = {
    "trek": frozenset(_INSTEAD),
    "deugd": _VIRTUES,
    "kwaliteit": _QUALITIES,
    "houding": _ATTITUDES,
    "aard": _INNER,
}
_ANY: Final = frozenset().union(*_SETS.values())
_WORD: Final = r"\w+"


def judging_words(text: str, names: tuple[str, ...], idioms: PhraseSearch = IDIOMS) -> list[Judging]:
    """Where a text judges the employee (``names``: how it may call them) and not what they did.

    What a customer said is a fact, and a *houding* while lifting or at a desk is about the body.
    """
    if _ANY.isdisjoint(words_in(text)) and not idioms(fold(text)):
        return []
    found: dict[int, Judging] = {}
    for sentence in re.finditer(r"[^.!?\n]+", text):
        if not re.search(_REPORTED, sentence[0]):
            for judging in _in_sentence(sentence[0], _turns(_spoken(names, sentence[0]))):
                end = sentence.start() + judging.end
                found.setdefault(end, judging._replace(end=end))
    return [found[end] for end in sorted(found)]


def _spoken(names: tuple[str, ...], sentence: str) -> tuple[str, ...]:
    """The names that a sentence holds; mostly none, so that the patterns for *je* will do."""
    low = sentence.lower()
    return tuple(name for name in names if name.lower() in low)


def _in_sentence(sentence: str, turns: "_Turns") -> Iterator[Judging]:
    phrase = IDIOMS(fold(sentence))
    if phrase and not _is_of_another(sentence[: phrase.end()], turns):
        yield Judging(phrase.end(), sentence[phrase.start() : phrase.end()], _ELSE)
    for word in re.finditer(_WORD, sentence):
        low = word[0].lower()
        kind = next((kind for kind, listed in _SETS.items() if low in listed), None)
        start = turns.start(kind, sentence, word.start(), word.end()) if kind else None
        if start is not None:
            instead = _TALK if low == "communicatief" else _INSTEAD.get(low, _ELSE)
            yield Judging(word.end(), sentence[start : word.end()].strip(), instead)


def _is_of_another(said: str, turns: "_Turns") -> bool:
    """Whether an idiom is of somebody or something else: *een pallet ligt dwars*, *de beller had een …*."""
    clause = re.split(r"[,;:]", said)[-1].lower()
    return re.match(_ANOTHER, clause) is not None and not turns.spoken_of(clause)


# --- Turns of phrase -------------------------------------------------------------------------------

_NEAR: Final = 160  # characters around a word in which it is tied to somebody
_GAP: Final = r"[^\w.!?;:\n]+"
_ANOTHER: Final = (
    r"\s*(?:de|het|een|die|deze|dit) (?:\w+ ){1,2}"
    r"(?:heeft|had|hadden|hebben|is|was|waren|zijn|ligt|lag|lagen|past|paste|komt|kwam)\b"
)
_ADVERBS: Final = (
    "heel|erg|nogal|vaak|soms|regelmatig|altijd|gewoon|wel|ook|behoorlijk|vrij|wat|een beetje|tamelijk|zeer"
    "|best|steeds|meestal|echt|af en toe|nog|nu|al|hierin|daarin|daarbij|als|je|jou|jezelf|zich|even|zo"
    "|bijzonder|vooral|over het algemeen|de laatste tijd|snel|inmiddels|ronduit|gezien|van nature|nu eenmaal"
    "|eigenlijk|simpelweg"
)
_ASIDE: Final = (
    rf"(?:in|op|bij|naar|tegen|tegenover|voor|tijdens|volgens|door|met){_GAP}(?:\w+{_GAP}){{0,2}}\w+"
)
_FILLERS: Final = rf"(?:(?:{_ADVERBS}|{_ASIDE}){_GAP}){{0,5}}"
_BE: Final = (
    "bent en blijft|bent|ben|is|was|bleek"
    "|lijkt|leek|blijft|bleef|wordt|werd|oogt|oogde|gedraagt|gedroeg|komt|kwam|overkomt"
    "|overkwam|stelt|stelde|vindt|vind|vinden|vond|noemt|ervaart|ervaren"
)
_NOT: Final = "niet|nooit|onvoldoende|nauwelijks|weinig|allesbehalve|minder|amper"
_LACK: Final = (
    "gebrek aan|mist|missen|ontbreekt (?:het(?: je)?|je) aan"
    "|(?:toont|toonde|hebt|heeft|laat|neemt|nam)(?: te)? (?:weinig|geen|onvoldoende|nauwelijks)"
)
_OTHER_SENSE: Final = rf"(?i){_GAP}(?:te|bereikbaar|bij|over{_GAP}(?:de|het|een|hoe|wat|je|of))\b"
_NO_TOPIC: Final = (
    rf"het{_GAP}(?:algemeen|geheel)\b|de{_GAP}hele{_GAP}linie\b"
    rf"|(?:\w+{_GAP}){{0,2}}(?:week|weken|maand|maanden|kwartaal|jaar|periode)\b"
)
_TOPIC: Final = (
    rf"(?:^|[.!?;,]\s*)over{_GAP}(?!{_NO_TOPIC})(?:\w+{_GAP}){{1,6}}(?:{_BE}){_GAP}(?:\w+{_GAP}){{0,4}}$"
)
"""*Over de toeslagen blijf je onzeker* is about the work too; *over het algemeen ben je slordig* is not."""
_YOU_FIND: Final = rf"(?<!\bik )\bvind (?:je|jij){_GAP}{_FILLERS}$"
"""*Onderhandelen vind je lastig* is about the work; *ik vind je lastig* is not."""
_TOO_LOW: Final = (
    rf"(?i){_GAP}(?:is|was|blijft|laat|schiet|valt)\b.*\b(?:onvoldoende|laag|te wensen|tekort|tegen|matig"
    r"|slecht|zwak|niet|onder de maat)\b"
)
_REPORTED: Final = (
    r"(?i)\b(?:klant|cliënt|patiënt|gast|bezoeker|ouder|leerling|bewoner|student|leverancier)\w*\b.{0,200}"
    r"\b(?:zei|zeiden|schreef|schreven|meldden?|klaagden?|noemden?|vond|vonden|gaf|gaven)\b"
)
_CLAUSE_END: Final = rf"(?i){_GAP}(?:bent|is|was|overkomt|overkwam|opstelt|gedraagt|vindt|vinden)\b"
_BODY: Final = r"(?i)\b(?:til\w*|zit\w*|buk\w*|rug|ergonom\w*|beeldscherm\w*|lichaam\w*|bureau|stoel)\b"


@lru_cache(maxsize=64)
def _turns(names: tuple[str, ...]) -> "_Turns":
    return _Turns(names)


class _Turns:
    """What can stand before a judging word to tie it to the employee, by these names or by none."""

    def __init__(self, names: tuple[str, ...]) -> None:
        own = [re.escape(name.lower()) for name in names]
        who = "|".join(["je", "jij", "jou", "u", "hij", "zij", "ze", *own])
        whose = "|".join(["je", "jouw", "uw", "zijn", "haar", *(rf"{name}['’]?s" for name in own)])
        conduct = rf"(?:{whose}){_GAP}(?:gedrag|optreden|toon|stijl|opstelling|manier van \w+)"
        tied = rf"\b(?:(?:{who}|{conduct}){_GAP}(?:{_BE})|(?:{_BE}){_GAP}(?:{who})){_GAP}{_FILLERS}"
        degree = rf"(?P<quote>(?:te{_GAP}|een{_GAP}(?:\w+{_GAP}en{_GAP})?)?)$"
        virtue = rf"(?P<quote>\b(?:{_NOT}){_GAP}{_FILLERS})$"
        self._tied = {"trek": re.compile(tied + degree), "deugd": re.compile(tied + virtue)}
        self._loose = {
            "trek": re.compile(rf"\b(?:{who}){_GAP}{_FILLERS}{degree}"),
            "deugd": re.compile(rf"\b(?:{who}){_GAP}{_FILLERS}{virtue}"),
        }
        self._who = re.compile(rf"\b(?:{who}|jouw)\b")
        self._works = re.compile(rf"\b(?:{who}){_GAP}werkte?{_GAP}{_FILLERS}{degree}")
        self._own = re.compile(rf"(?P<quote>\b(?:{whose}){_GAP}(?:\w+{_GAP})?)$")
        self._kind_of = re.compile(rf"(?P<quote>\b(?:een|de|geen){_GAP}\w+e{_GAP})$")
        self._lacking = re.compile(
            rf"(?P<quote>\b(?:{_LACK}){_GAP}(?:(?:voldoende|de juiste|de|echte?){_GAP})?)$"
        )

    def spoken_of(self, clause: str) -> bool:
        """Whether a clause in small letters names the employee."""
        return self._who.search(clause) is not None

    def start(self, kind: str, sentence: str, start: int, end: int) -> int | None:
        """Where the judging words begin that end in a word of this kind; None where it does not judge."""
        offset = max(0, start - _NEAR)
        before, behind = sentence[offset:start].lower(), sentence[end : end + _NEAR]
        found = next(filter(None, self._found(kind, before, behind)), None)
        return offset + found.start("quote") if found else None

    def _found(self, kind: str, before: str, behind: str) -> Iterator[re.Match[str] | None]:
        if kind in self._tied:
            yield from self._of_person(kind, before, behind)
        elif kind == "kwaliteit":
            yield self._lacking.search(before)
            yield self._own.search(before) if re.match(_TOO_LOW, behind) else None
        elif not re.search(_BODY, before + behind):
            yield self._own.search(before)
            yield self._kind_of.search(before) if kind == "houding" else None

    def _of_person(self, kind: str, before: str, behind: str) -> Iterator[re.Match[str] | None]:
        if re.match(_OTHER_SENSE, behind) or re.search(_YOU_FIND, before) or re.search(_TOPIC, before):
            return
        yield self._tied[kind].search(before)
        if re.match(_CLAUSE_END, behind):
            yield self._loose[kind].search(before)
        if kind == "trek" and not re.search(r"\d", behind):  # with figures behind it, it is founded
            yield self._works.search(before)
