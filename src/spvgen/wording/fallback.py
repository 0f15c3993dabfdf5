"""The verdict where no table knows the words: an act nobody listed, or a state without a norm."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.carry import whole
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.indicator import is_indicator
from spvgen.wording.judgement import Passage
from spvgen.wording.lexicon import is_abstract
from spvgen.wording.measures import is_counting, is_thing
from spvgen.wording.promise import is_person
from spvgen.wording.rates import is_unknown_verb
from spvgen.wording.roles import which_ones
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import Token, keys_at, until, word_at
from spvgen.wording.vague import Candidate, leaves_open

_GIVEN: Final = 5  # tokens between a verb of giving and what is given, at most
_PUT: Final = 8  # tokens from a verb of putting to the place, at most
_BARE: Final = 3  # words of an infinitive with its object and no more
_SUBJECT: Final = 3  # tokens before the verb of a sentence that opens with who does it, at most
_ONE: Final = frozenset({"een", "één"})
_PART: Final = 0.3  # log-odds: less of a sentence says less
_IS: Final = frozenset({"is", "zijn"})
_GONE: Final = frozenset({"weg", "eruit", "eraf", "erop", "erin", "er"})
_BACK_TO: Final = frozenset({"naar", "bij", "in", "op"})
_WHOSE: Final = frozenset({"de", "het", "onze"})
_OFF: Final = frozenset({"van", "uit"})
_SPEAKING: Final = frozenset({"je", "we", "ze"})
_ADVERBS: Final = frozenset({"weer", "al", "dan", "helemaal", "nog", "ook"})


def is_there_or_gone(s: Sentence) -> bool:
    """*op 3 mei is de steiger weg*, *zijn de dozen uit de gang*, *is er een afdak*: so or not, on a day.

    What nobody can see (*is de onrust weg*) is there for nobody.
    """
    if s.words.isdisjoint(_IS) or not s.is_bounded:
        return False
    said = [
        token
        for at, token in enumerate(s.tokens)
        if at not in s.timed and not s.aside_kinds[at] and token.word[0].isalnum()
    ]
    said = [token for token in said if token.word not in _ADVERBS]
    verb = until(said, 0, _IS)
    return verb < len(said) and _tells_place(said, verb) and not any(map(_is_unseen, said))


def is_appointed(s: Sentence) -> bool:
    """*ik wil over twee jaar voorman zijn*: to have a post by then; no *een betere collega zijn*."""
    if not s.is_bounded or s.words.isdisjoint(_BE):
        return False
    beside = words("subjects") | words("modal_verbs") | _BE | _ADVERBS | _ONE
    said = [
        token.word
        for at, token in enumerate(s.tokens)
        if at not in s.timed and token.word[0].isalnum() and token.word not in beside
    ]
    post = said[-1] if said else ""
    named = len(post) > _POST and post.endswith(ordered("post_endings"))
    return named and (said[:-1] == [] or (len(said) == 2 and said[0] in _QUALIFIED))


_BE: Final = frozenset({"ben", "bent", "is", "zijn", "word", "wordt", "worden"})
_POST: Final = 2  # letters of a word too short to name a post
_QUALIFIED: Final = frozenset({"gediplomeerd", "gecertificeerd", "vast", "eerste", "tweede", "assistent"})


def changes_to_name(s: Sentence) -> bool:
    """*we gaan over op Exact WMS Pro*: to a thing with a name, and nothing behind it."""
    if s.words.isdisjoint(_CHANGE):
        return False
    pairs = zip(s.tokens, s.tokens[1:], s.tokens[2:], strict=False)
    at = next((n for n, (over, to, _) in enumerate(pairs) if over.word == "over" and to.word == "op"), None)
    return at is not None and len(s.tokens) - at <= _NAMED and s.text[s.tokens[at + 2].start].isupper()


_CHANGE: Final = frozenset({"ga", "gaan", "gaat", "stap", "stappen", "stapt"})
_NAMED: Final = 7  # tokens from *over* to the end of the name and its full stop, at most


def _tells_place(said: Sequence[Token], verb: int) -> bool:
    """What is said of a thing with its article: *weg*, *van het dak*, or that it is *er*."""
    if word_at(said, verb + 1) == "er":  # *is er een afdak*, *zijn er drie rekken*
        return 0 < len(said) - verb - 3 <= _SUBJECT and _opens_noun(said, verb + 2)
    named = _opens_noun(said, verb + 1) or (verb > 0 and _opens_noun(said, 0))
    last = len(said) - 1
    back = next((at for at in range(verb, last) if said[at].word == "terug"), None)
    if named and back and word_at(said, back + 1) in _BACK_TO and word_at(said, back + 2) in _WHOSE:
        return True  # *is de oude kassa terug naar de leverancier*
    off = word_at(said, last - 2) in _OFF and word_at(said, last - 1) in words("determiners")
    return named and (word_at(said, last) in _GONE or (off and verb < last - 2))


def _opens_noun(said: Sequence[Token], at: int) -> bool:
    opening = words("determiners") | _ONE | {"alle"}
    return word_at(said, at) in opening or (at < len(said) and "<n>" in said[at].keys)


def _is_unseen(token: Token) -> bool:
    """*vertrouwen*, *onrust*, *beter*: nothing that can be there or gone for anyone to see."""
    return bool({"<gevoel>", "<abstract>"} & token.keys) or is_comparative(token.word)


def unknown_act(s: Sentence) -> list[Passage]:
    """Within a time, a verb that no table knows is taken for an act: better miss a vague one than blame."""
    written = [token for token in s.tokens if token.word[0].isalpha()]
    vague_verb = any(c.kind == "werkwoord" and not s.aside_kinds[c.start] for c in s.vague)
    if len(written) < 2 or vague_verb or _is_uncounted(s):
        return []
    if _is_placed(s) or is_there_or_gone(s) or _is_set_down(s) or is_appointed(s):
        return [s.passage_at(written[0].start, written[-1].end, "resultaat")]
    whole = [s.passage_at(written[0].start, written[-1].end, "handeling")]
    if _treats_thing(s) or _takes_task(s):
        return whole
    return _in_time(s, written, whole)


def _in_time(s: Sentence, written: list[Token], whole: list[Passage]) -> list[Passage]:
    """The act that stands beside a time, if any."""
    core = {token.word for at, token in enumerate(s.tokens) if not s.aside_kinds[at]}
    if not core.isdisjoint(words("light_verbs")):
        return whole if s.is_bounded and core.isdisjoint(words("copula")) else []
    named = s.is_bounded and not is_indicator(s)
    short = len(written) == _BARE and written[0].word in ("de", "het")
    treated = short and _is_named(written[1])  # *de vriezer ontdooien*
    if (named or treated) and _ends_in_infinitive(written):
        return [s.passage_at(written[-1].start, written[-1].end, "handeling")]
    sentence = len(written) > 4 and s.tokens[-1].word == "."
    return whole if named and (sentence or s.stands_alone) else []


def is_left_open(s: Sentence) -> bool:
    """*Voor 1 mei maak je indruk op de directie*: without when and why it is like what people call vague."""
    if any(fact.kind in ("handeling", "resultaat") for fact in s.facts):
        return False
    which = which_ones(s.tokens)
    beside = s.timed.union(which, which.values())
    core = [t for at, t in enumerate(s.tokens) if at not in beside and not s.aside_kinds[at]]
    return len(core) < len(s.tokens) and leaves_open(
        " ".join(s.text[t.start : t.end] for t in core), beyond=_PART
    )


def _is_uncounted(s: Sentence) -> bool:
    """*leerlingen vinden voor de open dag*, without anybody who does it: wanted, but not how many."""
    asked = s.words.isdisjoint(words("subjects"))
    return asked and any(word.endswith("en") and is_counting(word) for word in s.words)


def _is_placed(s: Sentence) -> bool:
    """*er komt een weegschaal, je krijgt een sleutelbos, de stoffen staan achter slot*: there or not."""
    if is_given(s):
        return True
    if not s.words.isdisjoint(words("modal_verbs")):
        return False
    for at, token in enumerate(s.tokens[:-2]):
        behind = s.tokens[at + 1 : at + _GIVEN]
        if token.word in words("giving_verbs") and any(other.word in _ONE for other in behind):
            return True
        somebody = at > 0 and s.tokens[at - 1].word in words("subjects")
        if token.word in words("placing_verbs") and not somebody and _names_place(behind):
            return True
        if token.word in words("putting_verbs") and _is_put(s.tokens[at + 1 : at + _PUT]):
            return True
    return False


def _is_set_down(s: Sentence) -> bool:
    """*Nieuwe stoelen in de wachtkamer*: a thing and its place, as notes say it."""
    finite = words("light_verbs") | words("modal_verbs") | words("past_verbs")
    if s.vague or not s.words.isdisjoint(finite):
        return False
    at = 0
    product = "<product>" in keys_at(s.tokens, 0) and "<cijfer>" in keys_at(s.tokens, 1)
    while not product and at < _BARE and _opens_thing(word_at(s.tokens, at)):
        at += 1
    thing = word_at(s.tokens, at)
    there = product or thing in words("gear") or (at > 0 and is_thing(thing))
    at += product  # *windows 11 op de laptops*
    named = word_at(s.tokens, at + 2) in words("determiners") | words("elk")
    return there and named and word_at(s.tokens, at + 1) in words("places")


def _opens_thing(word: str) -> bool:
    return word in _ONE or word.endswith("e")


_WHY: Final = frozenset({"om", "verteld"})


def is_given(s: Sentence) -> bool:
    """*om beter te kunnen tillen krijgt de ploeg een lift*: a thing, which is no *luisterend oor*."""
    if _WHY.isdisjoint(s.aside_kinds) or any(not s.aside_kinds[c.start] for c in s.vague):
        return False
    core = [t for at, t in enumerate(s.tokens) if s.aside_kinds[at] not in _WHY and at not in s.timed]
    if any(token.word in words("modal_verbs") for token in core):
        return False
    verb = until(core, 0, words("giving_verbs"))
    one = until(core, verb, _ONE)
    noun = next((token for token in core[one + 1 :] if not token.word.endswith("e")), None)
    return verb < one < verb + _GIVEN and noun is not None and _is_named(noun) and "<gevoel>" not in noun.keys


def _is_put(behind: Sequence[Token]) -> bool:
    """*de emmers op de plank*: something is put somewhere, neither of which is a quality."""
    opening = words("determiners") | _ONE
    places = [at for at in range(2, len(behind) - 1) if behind[at].word in words("places")]
    nouns = (0, places[0] + 1) if places else ()
    named = (word_at(behind, at) in opening and not is_abstract(word_at(behind, at + 1)) for at in nouns)
    return bool(nouns) and all(named)


def _treats_thing(s: Sentence) -> bool:
    """*Kim ontdooit de vriezer*, *ontdooi de vriezer*: a verb right before a thing that has its article."""
    triples = zip(s.tokens, s.tokens[1:], s.tokens[2:], strict=False)
    for at, (verb, article, noun) in enumerate(triples):
        if article.word in words("determiners") and _is_named(noun) and not s.aside_kinds[at]:
            told = is_unknown_verb(verb.word) and 0 < at <= _SUBJECT and _names_somebody(s, at - 1)
            if told or (at == 0 and _is_order(s)):
                return True
    return False


def _takes_task(s: Sentence) -> bool:
    """*doet zij de voogdijzaken*, *Willem doet de kas*: whose work it is; no *doet ze de juiste dingen*."""
    verb = until(s.tokens, 0, _DO)
    at = verb + 1 + (word_at(s.tokens, verb + 2) in _THE)
    noun = at + 1
    if word_at(s.tokens, at) not in _THE or noun >= len(s.tokens) or s.aside_kinds[verb]:
        return False
    task = s.tokens[noun]
    seen = _is_named(task) and not _is_unseen(task) and task.word not in _ANYTHING
    ended = word_at(s.tokens, noun + 1) in words("closing") | {"", "en"}
    return seen and ended and all(c.start != noun for c in s.vague)


_DO: Final = frozenset({"doe", "doet", "doen"})
_THE: Final = frozenset({"de", "het"})
_ANYTHING: Final = frozenset({"dingen", "rest", "werk", "zaken", "deur", "ding", "goede", "juiste"})


def _is_named(noun: Token) -> bool:
    listed = noun.word in words("determiners") or noun.word in words("noun_ahead")
    return noun.word[0].isalpha() and not listed and not is_abstract(noun.word)


def _is_order(s: Sentence) -> bool:
    """*Ontdooi de vriezer*: a bare word before an article is a verb, where it is no preposition or adverb."""
    verb = s.tokens[0].word
    finite = words("light_verbs") | words("modal_verbs") | words("copula")
    bare = verb.isalpha() and not verb.endswith(("en", "e", "s")) and verb not in words("no_orders")
    return bare and s.words.isdisjoint(finite) and not is_counting(verb)


def _names_somebody(s: Sentence, at: int) -> bool:
    """*je*, *Kim*, *de kok*."""
    return is_person(s, s.tokens[at]) or (at > 0 and s.tokens[at - 1].word in words("determiners"))


def _names_place(behind: Sequence[Token]) -> bool:
    return any(token.word in words("places") for token in behind[: _GIVEN - 2])


def _ends_in_infinitive(written: list[Token]) -> bool:
    """*planken schaven*, but not *aandacht voor klanten* or *nieuwe klanten werven*."""
    last, before = written[-1].word, written[-2].word
    modal = any(token.word in words("modal_verbs") for token in written)
    finite = not modal and written[0].word in words("subjects")
    if len(last) < 5 or not last.endswith("en") or is_counting(last) or finite:
        return False
    loose = before not in words("noun_ahead") and not before.endswith("e")
    return loose or modal


def state(s: Sentence) -> list[Candidate]:
    """Nothing but a light verb, or an adjective with a noun: a state or wish without a norm."""
    for at, token in enumerate(s.tokens):
        noun = at > 0 and s.tokens[at - 1].word in words("noun_ahead")  # *per pak*
        light = token.word in words("light_verbs") and not _counts_at_end(s.tokens, at)
        if light and not noun and not s.aside_kinds[at] and at not in s.timed:
            return [] if changes_to_name(s) else [Candidate(at, at + 1, "werkwoord", "feit")]
    if _praised(s) or not s.core_amounts or not is_left_open(s):
        return _praised(s)
    return [whole(s)]


def _counts_at_end(tokens: Sequence[Token], at: int) -> bool:
    """*leden werven*, *leerlingen vinden voor de open dag*: wanted, but not how many."""
    behind = word_at(tokens, at + 1)
    return is_counting(tokens[at].word) and (
        not behind or (behind == "voor" and tokens[at].word.endswith("en"))
    )


def _praised(s: Sentence) -> list[Candidate]:
    """*een opgeruimde werkplek*, *korte lijnen*; all of *je …*, *we …* with nothing that anyone can see."""
    named = (at for at, token in enumerate(s.tokens) if token.word not in ("een", "de", "het", "onze"))
    first = next((at for at in named if at not in s.timed), len(s.tokens))  # *elke week* praises nothing
    pair = s.tokens[first : first + 2]
    if len(pair) < 2 or not all(token.word[0].isalpha() for token in pair) or is_indicator(s):
        return []
    if pair[0].word in _SPEAKING:
        return [whole(s)]
    adjective = pair[0].word.endswith("e") and pair[0].word not in words("neutral")
    adjective = adjective and pair[1].word not in words("joining")  # *renovatie van de keuken*
    return [Candidate(first, first + 1, "woord", "feit")] if adjective else []
