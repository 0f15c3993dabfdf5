"""Running the rules over a plan: all of them, in order, with precedence and suppression."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from spvgen.diagnostics import INPUT_CODES, NodePath, Severity, code_of, format_path
from spvgen.dutch import did_you_mean
from spvgen.rules.reading.texts import Texts, sentences_in
from spvgen.rules.rule import Hit, Hits, Rule, RuleSettings

PRECEDENCE: Final[tuple[tuple[str, str, int], ...]] = (
    # whoever mends the first has mended the second, or would mend it in vain
    ("M01", "S02", 2),  # a criterium with a result says what the vague words leave open
    ("M01", "S03", 2),
    ("M04", "S02", 2),
    ("M04", "S03", 2),
    ("T03", "T04", 2),
    ("T09", "T10", 2),
    ("R03", "R04", 0),
    ("AL01", "AL03", 2),
    ("AL01", "AL11", 2),
    ("AL05", "AL03", 2),
    ("KP09", "KP11", 0),
    ("KP10", "KP11", 2),
    ("KP10", "KP14", 2),
    ("KP17", "KP15", 3),
    ("KP19", "KP12", 2),
    # misconduct is no goal: nobody need make it feasible or measure it in steps
    ("P05", "A02", 2),
    ("P05", "M06", 2),
    ("P05", "M07", 2),
    ("P05", "M09", 2),
    # it was closed too early, or without help: the heaviest tells the rest
    ("P16", "P12", 0),
    ("P18", "G02", 0),
)
"""(this one speaks, that one is silent, within the same so many steps of the path)."""

SAME_WORDS: Final = (
    ("P05", "S06"),  # what somebody did is misconduct before it is character, or vague
    ("P05", "S02"),
    ("P05", "S03"),
    ("P03", "P17"),  # dismissal is the heaviest measure
    ("P22", "P17"),  # to take a right away is never right, settled or not
    ("AL02", "AL03"),  # *als het rustiger wordt* is no moment, before it is vague
    ("A08", "P22"),  # costs have their own better text
)
"""(this one speaks, that one is silent on the same words of a text; turned where a hit ``gives_way``)."""


REWRITTEN: Final = (("S06", "S09"),)
"""(whoever mends the first writes another sentence, so that words for the second would bring it back)."""


class Judged(NamedTuple):
    """A hit together with the rule that gave it."""

    rule: Rule
    hit: Hit

    @property
    def severity(self) -> Severity:
        """The hit's own weight, else the rule's."""
        return self.hit.severity or self.rule.severity

    @property
    def private(self) -> bool:
        """Whether it tells of something private, so that it can't be suppressed."""
        return self.rule.private and self.severity is Severity.FOUT


class Suppression(NamedTuple):
    """One entry of ``negeer``: a rule by code or name, from ``path`` downwards (empty: everywhere)."""

    rule: str
    path: str
    at: NodePath

    def covers(self, judged: Judged) -> bool:
        """Whether this entry takes that hit away; a *fout* about privacy can't be suppressed."""
        return not judged.private and self.names(judged)

    def names(self, judged: Judged) -> bool:
        """Whether this entry is about that hit."""
        if not code_of(self.rule, {judged.rule.code: judged.rule.name}):
            return False
        shown = format_path(judged.hit.path)
        return not self.path or shown == self.path or shown.startswith((f"{self.path}.", f"{self.path}["))


def judge_texts(rules: Iterable[Rule], texts: Texts, settings: RuleSettings) -> list[Judged]:
    """Run the rules that read raw texts, those about privacy first."""
    told = texts.as_sentences
    in_order = sorted((rule for rule in rules if rule.on_text), key=lambda rule: not rule.private)
    found = _judge([rule for rule in in_order if not rule.to_the_letter], told, settings)
    return found + _judge([rule for rule in in_order if rule.to_the_letter], texts, settings)


def judge_plan(
    rules: Iterable[Rule],
    plan: object,
    settings: RuleSettings,
    entries: Collection[Suppression],
    written: object,
) -> list[Judged]:
    """Run the rules that read the model, and let one speak where two would say the same.

    ``written`` is the plan to the letter, its lines as they are, for the rules over what was sealed. What
    ``negeer`` covers silences no other, and stays for :func:`suppress` to count and take away.
    """
    on_model = [rule for rule in rules if not rule.on_text]
    found = _judge([rule for rule in on_model if not rule.to_the_letter], plan, settings)
    found += _judge([rule for rule in on_model if rule.to_the_letter], written, settings)
    speaking = [judged for judged in found if not _covered(judged, entries)]
    return [judged for judged in found if _covered(judged, entries) or not _overruled(judged, speaking)]


def _covered(judged: Judged, entries: Iterable[Suppression]) -> bool:
    return any(entry.covers(judged) for entry in entries)


def _judge(rules: Iterable[Rule], subject: object, settings: RuleSettings) -> list[Judged]:
    return [judged for rule in rules for judged in weighed(rule, rule.check(subject, settings), settings)]


def weighed(rule: Rule, hits: Hits, settings: RuleSettings) -> list[Judged]:
    """The hits of a rule; the weight that the settings give it counts above its own, *uit* leaves none."""
    if rule.code not in settings.ernst:
        return [Judged(rule, hit) for hit in hits]
    weight = _weight(rule, settings)
    return [Judged(rule, hit._replace(severity=weight)) for hit in hits] if weight else []


def _weight(rule: Rule, settings: RuleSettings) -> Severity | None:
    return settings.ernst.get(rule.code, rule.severity)


def _overruled(judged: Judged, others: list[Judged]) -> bool:
    return _said_elsewhere(judged, others) or any(
        other.rule.code == stronger and other.hit.path[:steps] == judged.hit.path[:steps]
        for stronger, weaker, steps in PRECEDENCE
        if weaker == judged.rule.code
        for other in others
    )


def _speaks_for(other: Judged, judged: Judged) -> bool:
    codes = other.rule.code, judged.rule.code
    turned = other.hit.gives_way or judged.hit.gives_way
    return (codes[::-1] if turned else codes) in SAME_WORDS


def _said_elsewhere(judged: Judged, others: list[Judged]) -> bool:
    quote = judged.hit.quote
    return bool(quote) and any(
        _speaks_for(other, judged)
        and other.hit.path == judged.hit.path
        and (quote in other.hit.quote or (other.hit.quote and other.hit.quote in quote))
        for other in others
    )


def not_in_vain(found: Iterable[Judged], texts: Texts, entries: Collection[Suppression]) -> list[Judged]:
    """Without words for a sentence that has to go, or to be written anew: *Schrijf: ‘je bent’ slordig*."""
    told = list(found)
    strong = {one.rule.code for one in told if one.private} | {code for code, _ in REWRITTEN}
    over = [one for one in told if one.rule.code in strong and not _covered(one, entries)]
    weak = {code for _, code in REWRITTEN}
    return [one for one in told if one.rule.code not in weak or not _is_rewritten(one, over, texts)]


def _is_rewritten(judged: Judged, over: Iterable[Judged], texts: Texts) -> bool:
    text = texts.as_sentences.values.get(judged.hit.path, "")
    for other in over:
        if other.hit.path == judged.hit.path:
            quotes = (judged.hit.quote, other.hit.quote)
            if other.private or any(all(map(one.__contains__, quotes)) for one in sentences_in(text)):
                return True
    return False


def suppressions(raw: object) -> list[Suppression]:
    """Read ``negeer`` from the raw values, so that it also counts where the model does not stand."""
    entries = raw.get("negeer") if isinstance(raw, Mapping) else None
    rows = entries if isinstance(entries, list) else [entries]
    return [
        Suppression(str(row["regel"]).strip(), str(row.get("pad") or "").strip(), ("negeer", index))
        for index, row in enumerate(rows)
        if isinstance(row, Mapping) and row.get("regel") and row.get("reden")
    ]


def suppress(found: list[Judged], entries: list[Suppression]) -> tuple[list[Judged], list[Suppression]]:
    """Split off what ``negeer`` covers; the second list holds the entries that covered nothing."""
    kept = [judged for judged in found if not _covered(judged, entries)]
    idle = [entry for entry in entries if not any(entry.covers(judged) for judged in found)]
    return kept, idle


def told_as_one(found: Iterable[Judged], plan: object, settings: RuleSettings) -> list[Judged]:
    """Several hits of a rule that tells one fact about the plan become one, as heavy as the heaviest."""
    out: list[Judged] = []
    for rule, group in groupby(found, key=lambda judged: judged.rule):
        several = list(group)
        if rule.as_one and len(several) > 1:
            hit = rule.as_one([one.hit for one in several], plan, settings)
            heaviest = min((one.severity for one in several), key=list(Severity).index)
            several = [Judged(rule, hit._replace(severity=heaviest))]
        out += several
    return out


def idle_hits(
    idle: list[Suppression],
    known: Sequence[Rule],
    told: list[Judged],
    settings: RuleSettings,
    *,
    signed: bool,
) -> Iterator[Hit]:
    """Tell of suppression that hits nothing (N01); not of a rule that the settings have turned off.

    ``told`` are the hits that stay. In a plan that was ``signed`` a suppression that once was needed stays,
    with its reason.
    """
    names = {rule.code: rule.name for rule in known}
    off = {rule.code for rule in known if not _weight(rule, settings)}
    for entry in idle:
        said = None if code_of(entry.rule, names) in off else _why_idle(entry, names, told, signed=signed)
        if said:
            yield Hit(entry.at, *said)


def _known_elsewhere(rule: str) -> str:
    """What to say of a rule that ``spv rules`` lists, and that nothing in this document is judged by."""
    from spvgen.rules.tables import all_rules  # only for what this kind of document does not have

    if code_of(rule, INPUT_CODES):
        return f"De regel {rule} gaat over het bestand zelf; die kun je niet negeren."
    if code_of(rule, {one.code: one.name for one in all_rules()}):
        return f"De regel {rule} is er voor een ander soort document; er valt niets te negeren."
    return ""


def _why_idle(
    entry: Suppression, names: dict[str, str], told: list[Judged], *, signed: bool
) -> tuple[str, str] | None:
    """A message and a hint; None where nothing is wrong with it."""
    if not code_of(entry.rule, names):
        if elsewhere := _known_elsewhere(entry.rule):
            return elsewhere, "Haal dit punt weg bij ‘negeer’."
        otherwise = "Kijk met ‘spv rules’ welke regels er zijn."
        hint = did_you_mean(entry.rule, [*names, *names.values()], otherwise)
        return f"Er is geen regel ‘{entry.rule}’ om te negeren.", hint
    if any(entry.names(judged) for judged in told):
        message = f"De regel {entry.rule} gaat over privacy; een fout daarvan kun je niet negeren."
        return message, "Haal het gegeven weg uit het plan en daarna deze regel uit ‘negeer’."
    if signed:
        return None
    where = f" op ‘{entry.path}’" if entry.path else ""
    message = f"De regel {entry.rule} geeft{where} geen melding; er valt niets te negeren."
    return message, "Haal dit punt weg bij ‘negeer’, of kijk of ‘pad’ klopt."
