"""Sentences that speak of health and of nobody at work: a rule, a refusal to ask, a saying, the work (V01).

They are asked for last, of the texts on which V01 would speak: what is left when they are gone is read anew.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.dutch import composed
from spvgen.rules.privacy.health_terms import HEALTH_ROLES, health_role
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import any_of, compiled, words
from spvgen.rules.reading.texts import Texts, covered, has_word, sentence_spans, words_in

_IN_GENERAL: Final = words("""
    gezondheid ziekte ziektes ziek ziekmelding ziekmeldingen ziekmelden ziekteverlof ziekteverzuim verzuim
    verzuimen medisch medische bedrijfsarts arbodienst arboarts arbo-arts dokter arts huisarts spreekuur
    zwangerschapsverlof zwangerschap bevallingsverlof bevalling zorgverlof klachten re-integratie
    reïntegratie uitval uitvalt herstel praktijkondersteuner
""")
"""Words that name no illness, no complaint and no treatment."""
_DOCTOR: Final = r"(?:bedrijfsarts|arbodienst|arbo-?arts|bedrijfsdokter)"
_HEALTH: Final = (
    rf"(?:gezondheid|ziekte\w*|ziekmelding\w*|\w*verzuim|medisch\w*|dokter|huisarts|{_DOCTOR}"
    r"|klachten|hoe (?:je|u) (?:je|zich|u) voelt)"
)
_TELLS_WHY: Final = r"\b(?:dat|waarom|omdat|doordat|sinds|toen|aangezien) (?:je|jij|u|hij|zij|ze|ø)\b"
_WRITES: Final = (
    r"(?:noteren|noteert|vragen|vraagt|beoordelen|beoordeelt|schrijven|leggen|weten|horen|"
    r"registreren|bewaren"
    r"|zetten|vermelden|spreken|praten|ga(?:an|at)\b.*\bover|staat|komt|hoeft?|hoef|oordelen)"
)
_WHO_WRITES: Final = r"\b(?:we|wij|ons|ik|plan|verslag|hr|dossier|document|niemand|nergens|dit)\b"
_NOTHING: Final = r"\b(?:niets|niks|niet|geen|nooit|nergens|evenmin|niemand)\b"
_REFUSED: Final = (
    rf"(?=.*\b{_WRITES}\b)(?=.*{_WHO_WRITES})(?=.*{_NOTHING})(?=.*\b{_HEALTH}\b)(?!.*{_TELLS_WHY})"
    rf"(?!.*{_DOCTOR} (?:ziet|zag|vindt|vond|zegt|acht|adviseert|heeft)\b)"
)
"""*Naar de reden van een ziekmelding vragen wij niet.*"""
_OPEN_TO_ALL: Final = (
    rf"(?=.*\b(?:hoort|horen|is|zijn|liggen) (?:\w+ )?(?:bij|aan|voor) (?:de|een) "
    rf"{_DOCTOR}\b)(?!.*{_TELLS_WHY})"
    rf"|(?=.*\b(?:{_DOCTOR} is er (?:\w+ ){{0,2}}voor|daar(?:voor)? is (?:er )?(?:de|een|onze) {_DOCTOR})\b)"
    rf"(?!.*{_TELLS_WHY})"
    rf"|(?=.*\b(?:wie|iedereen|iedere|ieder|altijd|stel|vragen|wil)\b)(?=.*\b(?:spreekuur|{_DOCTOR})\b)"
    rf"(?=.*\b(?:kan|kun|kunt|mag|stel|blijft)\b)(?!.*{_TELLS_WHY})"
    rf"|(?=.*\b(?:wat (?:je|u)\b.*\bbespreekt|(?:uitkomst|bezoek|gesprek)\b.*\b(?:aan|bij|"
    rf"met))\b.*{_DOCTOR})"
    rf"(?=.*\b(?:blijft|niet|geen|nergens)\b)(?!.*{_TELLS_WHY})"
)
"""*Zulke vragen horen bij de bedrijfsarts*, *wie dat wil kan naar het open spreekuur*."""
_BEFELL: Final = (
    r"\b(?:was|waren|werd|ben|bent|had|hebt|heb|heeft|kwam|kwamen|meldde|gemeld|miste|weer|"
    r"opnieuw|viel|bleef"
    r"|lag|zat|stond|kreeg|sinds|vanwege|door (?:je|jouw|uw|haar|zijn)|(?:je|jouw|uw) (?:\w+ )?ziekte|ø)\b"
)
_RULED: Final = (
    r"\b(?:(?:ziekte|verzuim|afwezigheid) (?:of|en) (?:\w+ )?(?:verlof|vakantie)|(?:verlof|"
    r"vakantie) (?:of|en) "
    r"ziekte|ziekte en ander verlof|bij ziekte|voor (?:iedereen|(?:iedere|elke) (?:medewerker|"
    r"collega))|personeelshandboek|cao"
    r"|ziekte is (?:nooit|geen)|\w*regeling|ieder ander|ziek melden doe je)\b"
)
_RULE: Final = rf"(?=.*{_RULED})(?!.*{_BEFELL})"
"""*Bij ziekte of verlof telt de week niet mee.*"""
_IF_ILL: Final = (
    r"(?:als|mocht|kun|kunt|ben|bent|word|wanneer|zodra|indien|meld)\b"
    r"(?!.*\b(?:weer|opnieuw|nog|blijf\w*|was|waren|vaak|afgelopen)\b)(?=.*\bziek\b)(?=.*(?:, | )dan\b)"
)
"""*Ben je ziek, dan schuift het op*; not *ben je weer ziek*."""
_IF_ANYTHING: Final = (
    r"(?:als|mocht\w*|heb|hebt|speelt|spelen|is|zijn|komt|komen|krijgt?|wanneer|indien|zou\w*)\b"
    r"(?!.*\b(?:weer|opnieuw|nog|blijf\w*|was|waren|vaak|afgelopen|sinds|vanwege)\b)"
    r"(?=[^,]*\b(?:iets|vragen|klachten|gezondheid|medisch\w*)\b[^,]*,)"
    r"(?!.*\b(?:door|aan|van|met|in|over|om) (?:je|jouw|uw) (?!gezondheid\b))"
    rf"(?=[^,]*,.*\b(?:{_DOCTOR}|hoef\w*|niets?|niemand|voor jezelf|voor uzelf)\b)(?!.*{_TELLS_WHY})"
)
"""*Speelt er iets met je gezondheid, dan hoef je dat niet te delen*: it may be the case of anybody."""
_WHO_IS_ILL: Final = (
    r"(?:en |want |maar )?wie ziek (?:is|wordt|ligt)(?: (?:of|en) [^,]{1,30})?, (?:wil|wacht|belt|zoekt"
    r"|vraagt|rekent|hoopt|moet kunnen)\b(?!.*\b(?:je|jij|jou|u|wij|we|ons|ø)\b)"
)
"""*Wie ziek is, wil één ding horen*: whoever is cared for; not *wie zo vaak ziek is, haalt dit niet*."""
_CASES: Final = f"{_REFUSED}|{_OPEN_TO_ALL}|{_RULE}|{_IF_ILL}|{_IF_ANYTHING}|{_WHO_IS_ILL}"

_WORKS: Final = any_of(r"""
    accu batterij voorraad marge omzet cijfers begroting planning rooster planten?\w* \w*materiaal gewas iepen
    iep boom bomen kastanje es essen plant kudde schaap schapen koe koeien kalf varken geit kip kippen kalkoen
    paard paarden hond kat dier dieren vee perceel hagen haag buxus rozen tomaten komkommers paprika's
    aardappelen bollen tulpen partij partijen teelt kas
""")
_SAYING: Final = (
    r"\b(?:allergisch|overgevoelig) voor (?:papier\w*|regels|administratie|kritiek|vergaderen|"
    r"cijfers|formulieren"
    r"|gezag|feedback|e-?mail|excel|verandering\w*)\b"
    r"|\b(?:doof|blind) (?:blijf\w*|houd\w*) voor\b|\b(?:blijf\w*|houd\w*) (?:\w+ )?(?:doof|blind) voor\b"
    r"|\b(?:doof|blind) (?:blijft|blijven) voor\b"
    r"|\b(?:verslaafd|verslaving) (?:\w+ )?aan (?:sjablonen|lijstjes|werk|excel|regels|koffie|vergaderen)\b"
    r"|\bdepressie (?:boven|op|bij) (?:de|het) \w*(?:zee|land|kust)\b"
    rf"|\b(?:de|je|jouw|het|een|zieke?|kreupele?) (?:\w+ ){{0,2}}{_WORKS}\b(?! (?:thuis|van je)\b)"
    r"(?=.*\b(?:uitgeput|gezond|ziek|zieke|ziektes?|inzinking|vel|kreupele?|zere|monster\w*)\b)"
    rf"|\b(?:ziek|zieke|kreupel|kreupele|gezonde) {_WORKS}\b"
    r"|\b(?:cijfers|begroting|planning|tekst|offerte|ontwerp)\b[^.;]*\bonder het mes\b"
    r"|\bspecialist van (?:de|een) (?:leverancier|fabrikant|importeur|dealer|softwarefirma)\b"
    r"|\bvoor (?:kandidaten|cliënten|deelnemers|werkzoekenden) een indicatie banenafspraak\b"
    r"|\boude (?:heftruck|bus|auto|laptop|computer|kassa|machine|scanner|ladder|trekker) van (?:je|jou)\b"
)
"""*Allergisch voor papierwerk*, *een zieke iep*."""
_MEANS: Final = (
    r"(?:\w*vaccinaties|\w*priktocht|chemokuren|infuus|infusen|slaapmiddelen|steunkousen|rollators|krukken"
    r"|verbanden|geneesmiddelen|medicijnen|medicatie|pillen|antidepressiva|bloedverdunners?|"
    r"insuline|braces)"
)
_HANDLED: Final = (
    r"(?:klaargezet|klaarzet\w*|afge(?:ven|geven|leverd)|afgeeft|geeft?|geven|teken\w*|lever\w*|verko\w+|meet|"
    r"meten|aanleggen"
    r"|aangelegd|batchnummer\w*|toedien\w*|toegediend|registreer\w*|geregistreerd|scan\w*|"
    r"bestel\w*|uitgegeven"
    r"|verwissel\w*|controle(?:ert|ren)|afgetekend|aftekenen)"
)
_TOPIC: Final = (
    r"\b(?:les|lessen|cursus|training|scholing|intervisie|artikel|artikelen|voorlichting|"
    r"module|folder|workshop"
    r"|webinar|dag|dagdeel|ochtend|middag|presentatie|reportage|campagne|gesprek over de "
    r"adviezen) (?:\w+ )?over"
    r"(?! (?:je|jouw|uw|mijn|haar|zijn|de bedrijfsarts)\b)[^,;.]*?(?=[,;.]| (?:omdat|maar|"
    r"want|en je|en u|waar)\b|$)"
    r"|\bprotocol(?:len)? (?:bij|voor|rond) [^,;.]*"
    rf"|(?<!je )(?<!uw )(?<!jouw )\b{_MEANS}\b(?=.*\b{_HANDLED}\b)|(?<=\bover ){_MEANS}\b"
    rf"|\b{_HANDLED}\b [^.,;]{{0,40}}(?<!je )(?<!uw )(?<!jouw )\b{_MEANS}\b"
    r"|\bdeclaraties \w*(?:therapie|tandarts|zorg)\b|\bziekmeldingen (?:voer|verwerk|"
    r"registreer)\b|\bvoedselvergiftiging\b"
    r"|\b(?:de|een) \w+ werkt\b.*\bwachtlijst\b|\balzheimer café\b|\btelefoongesprekken die je als \w+\b.*"
    r"|\b(?:allergieën|allergenen|allergie)\b(?=.*\b(?:gast|gasten|bon|lijst|kaart|opnames|"
    r"ouders|koffer)\b)"
    r"|(?<=\bgast )naar allergieën\b|\bvroeg\w* .*\bnaar allergieën\b|\bnaar de aard van de "
    r"ziekte in telefoon\w+"
)
"""*Het protocol bij een epileptische aanval*, *de lessen over blowen*: what is taught, sold or done."""
_OWN: Final = (
    r"\b(?:je|jouw|uw|mijn|m'n|haar|zijn) (?:eigen |\w+e )?(?:\w*klachten|ziekte|aandoening|"
    r"herstel|gezondheid"
    r"|\w*verslaving|migraine|rug|hart|angst\w*|depressie|burn-?out|diagnose|medicatie|medicijnen|operatie"
    r"|zwangerschap|allergie\w*)\b|\b(?:door|vanwege|wegens|om|met) (?:je|jouw|uw|haar|zijn)\b"
    r"|\bziek ?(?:gemeld|geweest)\b|\bzelf\b.*\b(?:last|patiënt|cliënt)\b|\b(?:last|pijn) van "
    r"(?:je|uw)\b|\bzoals (?:jij|jou|u)\b"
)
"""Whose it is after all."""
_CARED_FOR: Final = (
    r"\b(?:\w*pati[eë]nt\w*|\w*cliënt\w*|\w*bewoner\w*|bewoonster\w*|kamer \d+|zorgplan\w*|"
    r"zorgdossier\w*|deelnemers?"
    r"|leden|bezoekers?|intakes|verzekerden?|benadeelden?|letselschades?|mensen (?:met|na)"
    r"|kinderen (?:met|op)|leerlingen? met|recept(?:en)?"
    r"|doktersassistent\w*|wachtkamer|opnames|skillslab|voor parkinson)\b"
)
"""Who or what is there where one cares for the ill, whatever the job is called."""


_CLAUSES: Final = (
    r"[,;:]|\b(?:omdat|doordat|zodat|zolang|totdat|tot|waardoor|waarop|terwijl|maar|want|en|als|nu|sinds)\b"
)
_SPOKEN_TO: Final = r"\b(?:je|jij|jou|jouw|u|uw|hij|zij|ze|ø)\b"


def _is_of_care(sentence: str, names: frozenset[str], may_tell: Callable[[str], object]) -> bool:
    """Whether a sentence by itself shows that one cares for others, and speaks of no other health."""
    low = _nameless(sentence, names)
    if not compiled(_CARED_FOR).search(low) or compiled(_OWN).search(low):
        return False
    others = (part for part in compiled(_CLAUSES).split(low) if not compiled(_CARED_FOR).search(part))
    return not any(compiled(_SPOKEN_TO).search(part) and has_word(part, may_tell) for part in others)


def _nameless(sentence: str, names: frozenset[str]) -> str:
    low = composed(sentence).lower()
    for name in names:
        low = re.sub(rf"\b{re.escape(name)}\b", "ø", low)
    return low


def _of_somebody(sentence: str, names: frozenset[str]) -> str:
    """What is left of a sentence: nothing of a rule, else all but a saying or the subject of the work."""
    low = _nameless(sentence, names)
    named = {word for word in words_in(sentence) if health_role(word) in HEALTH_ROLES}
    own = compiled(_OWN).search(low) and not compiled(f"{_REFUSED}|{_IF_ANYTHING}").match(low)
    if named <= _IN_GENERAL and not own and compiled(_CASES).match(low):
        return ""
    cut = sorted(found.span() for one in (_SAYING, _TOPIC) for found in compiled(one).finditer(low))
    return covered(sentence, cut, lambda _: "…") if len(low) == len(sentence) else sentence


def split_care(text: str, names: frozenset[str], may_tell: Callable[[str], object]) -> tuple[str, str]:
    """The sentences of a text that show that one cares for others, and the rest."""
    told = _sentences(text)
    caring = [one for one in told if _is_of_care(one, names, may_tell)]
    return " ".join(caring), " ".join(one for one in told if one not in caring)


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, ";")]


_TAUGHT_BY: Final = (
    r"\b(?:bij|met|van|naast) (?:de|een|onze) (?:praktijkondersteuner|poh|huisarts|psycholoog|"
    r"psychiater|\w*therapeut"
    r"|diëtist|apotheker|logopedist|specialist)(?:[- ]ggz)?\b"
)
_TAUGHT: Final = (
    r"\b(?:oefen\w*|leert?|leren|meekijk\w*|meeloop\w*|loop\w* mee|kijk\w* mee|bespreek\w*|casus\w*)\b"
)


def read_anew(texts: Texts, paths: list[NodePath], people: People) -> Texts | None:
    """The texts without what is of nobody at these paths; None where there is no such thing."""
    left = {path: _left(texts.values[path], people) for path in paths if path in texts.values}
    changed = {path: text for path, text in left.items() if text != texts.values[path]}
    return with_texts(texts, changed) if changed else None


def _left(text: str, people: People) -> str:
    """*Je oefent bij de praktijkondersteuner*: who is no patient there, but learns the work."""
    if people.cares and compiled(_TAUGHT).search(text.lower()):
        text = re.sub(_TAUGHT_BY, "…", text)
    return " ".join(filter(None, (_of_somebody(one, people.employee) for one in _sentences(text))))


def with_texts(texts: Texts, changed: Mapping[NodePath, str]) -> Texts:
    """The texts with others at some paths."""
    return replace(texts, values={**texts.values, **changed})
