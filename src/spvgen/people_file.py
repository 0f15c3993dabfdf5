"""``personen.yaml`` as it may be used: who is who in a dossier, and nothing more about anybody."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from spvgen.comments import private_comments, words_of
from spvgen.diagnostics import HIDDEN, INPUT_CODES, Finding, NodePath, Severity
from spvgen.files import PEOPLE_FILE
from spvgen.judging import as_said
from spvgen.nameforms import SMALL, bared, called_by
from spvgen.people import EXAMPLE, People
from spvgen.place import Remark, located
from spvgen.rules.engine import Judged, judge_texts
from spvgen.rules.privacy.personal_numbers import passes_eleven
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import RuleSettings
from spvgen.rules.second_look import after_a_second_look
from spvgen.rules.tables.gedeeld import RULES
from spvgen.source import RawValue, Source, read_source
from spvgen.source.encoding import NEW_PLAN

_KEYS: Final = ("naam", "functie")


def read_people(data: bytes, file: str) -> tuple[People, list[Finding]]:
    """Read ``personen.yaml``; where it has a *fout* nobody is known, and the findings say why."""
    source, findings = read_source(data, file)
    if source is None:
        return People(file), [_unquoted(finding, frozenset()) for finding in findings]
    raw = source.value if isinstance(source.value, dict) else {}
    persons = {key: _person(value) for key, value in raw.items()}
    remarks = [*_of_shape(source.value), *_private_keys(persons), *_private_values(persons)]
    findings += [*(located(source, remark) for remark in remarks), *_of_comments(source, persons)]
    known = frozenset([*raw, *(key for one in raw.values() if isinstance(one, dict) for key in one)])
    told = known - {key for key in known - {*_KEYS} if _of_key(key) or _is_name(key, persons)}
    stops = any(finding.severity is Severity.FOUT for finding in findings)
    return People(file, {} if stops else persons), [_unquoted(finding, told) for finding in findings]


def _person(value: RawValue) -> dict[str, str]:
    entries = value.items() if isinstance(value, dict) else [("naam", value)]
    return {key: text.strip() for key, text in entries if isinstance(text, str) and text.strip()}


def _unquoted(finding: Finding, told: frozenset[str]) -> Finding:
    """A finding without any line or value of the file: all of it is about somebody.

    Only the keys that are ``told`` are shown; an invented line stands for the line as it should be.
    """
    known = told.union(_KEYS, [PEOPLE_FILE])

    def shown(text: str) -> str:
        return re.sub(r"‘([^’]*)’", lambda quote: quote[0] if quote[1] in known else "‘…’", text)

    hidden = (at for at, step in enumerate(finding.path) if isinstance(step, str) and step not in known)
    advised = EXAMPLE if finding.hint.endswith(NEW_PLAN) else finding.hint
    advised, mended, _ = (advised, "", "") if advised == EXAMPLE else advised.partition(" Schrijf: ")
    hint = f"{shown(advised)} {EXAMPLE}" if mended else shown(advised)
    return finding._replace(
        path=finding.path[: next(hidden, len(finding.path))],
        excerpt=HIDDEN,
        message=shown(finding.message),
        hint=hint,
    )


# --- The shape --------------------------------------------------------------------------------------


def _of_shape(raw: RawValue) -> Iterator[Remark]:
    if raw is None:
        return
    if not isinstance(raw, dict):
        message = "In personen.yaml staat per regel een sleutel met een naam."
        if isinstance(raw, str) and _GLUED.match(raw):
            message += " Achter de dubbele punt hoort een spatie."
        yield _remark("X04", (), message, EXAMPLE)
        return
    for key, value in raw.items():
        if isinstance(value, list):
            yield _remark("X04", (key,), f"Bij ‘{key}’ hoort één persoon.", EXAMPLE)
            continue
        yield from _of_keys(key, value if isinstance(value, dict) else {})
        if not _person(value).get("naam"):
            yield _remark("X03", (key,), f"Bij ‘{key}’ ontbreekt de naam.", EXAMPLE)


_GLUED: Final = re.compile(r"[^\s:]+:\S")
"""A key and a text with no space in between, which is one text to YAML."""


def _of_keys(person: str, given: dict[str, RawValue]) -> Iterator[Remark]:
    for key, text in given.items():
        if key not in _KEYS:
            hint = "Hier kan alleen: naam en functie."
            yield _remark("X02", (person, key), f"De sleutel ‘{key}’ bestaat hier niet.", hint)
        elif isinstance(text, list | dict):
            yield _remark("X04", (person, key), f"Bij ‘{key}’ hoort gewone tekst.", EXAMPLE)


def _remark(code: str, path: NodePath, message: str, hint: str) -> Remark:
    return Remark(code, INPUT_CODES[code], Severity.FOUT, path, message, hint, str(path[-1]) if path else "")


# --- What else is told of somebody ------------------------------------------------------------------

_Persons = Mapping[str, Mapping[str, str]]
_OF_PRIVACY: Final = tuple(rule for rule in RULES if rule.private)
_ABOUT: Final = {"V01": "over iemands gezondheid", "V02": "waarmee iemand te vinden is"}
_AT_HOME: Final = "over iemands privéleven"
_AWAY: Final = "Haal het weg: een naam en een functie zijn genoeg."
_OTHER_KEY: Final = (
    "Kies een sleutel die niets zegt, bijvoorbeeld mw-017, hier en in de plannen. Kijk ook of de sleutel van "
    "nu nog in de geschiedenis van git staat."
)


def _private_values(persons: _Persons) -> Iterator[Remark]:
    """What the privacy rules say of each person, as of one of whom a plan is.

    What may be private about a job is told in the plan, where ``negeer`` can say that it is not.
    """
    for key, person in persons.items():
        values: dict[NodePath, str] = {("medewerker", part): text for part, text in person.items()}
        hits = [(one, str(one.hit.path[-1])) for one in _judged(values, called_by(person.get("naam", "")))]
        for part, sentence in _sentences(person):
            hits += [(one, part) for one in _judged({("feit", 0): sentence}, called_by(_name(person)))]
        for one, part in {(one.rule, part): (one, part) for one, part in hits}.values():
            number = _has_bsn(person[part])
            if one.private or part == "naam" or number:
                told = _told(one, (key, part), _AWAY)
                yield told._replace(severity=Severity.FOUT) if number else told


_DEED: Final = re.compile(
    r"\b(?:heeft|had|is|was|krijgt|kreeg|ligt|lag|zit|zat|lijdt|kampt|herstelt|komt|kan|moet|mag)\b"
)


def _name(person: Mapping[str, str]) -> str:
    """The name, without what else is told behind it: *Tom Bakker heeft …*."""
    return _DEED.split(person.get("naam", ""))[0].strip()


def _sentences(person: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is told of somebody where a name or a job belongs, each as a sentence about them."""
    for part, text in person.items():
        if deed := _DEED.search(text):
            yield part, f"{_name(person)} {text[deed.start() :]}"


def _has_bsn(text: str) -> bool:
    """Whether a number in it can be a BSN: no name and no job has such a one."""
    return any(map(passes_eleven, re.findall(r"(?<!\d)\d{9}(?!\d)", text)))


def _private_keys(persons: _Persons) -> Iterator[Remark]:
    for key, person in persons.items():
        if _is_name(key, persons):
            yield Remark("V03", _APART, Severity.WAARSCHUWING, (key,), _KEY_IS_NAME, _OTHER_KEY)
        yield from (_told(one, (key,), _OTHER_KEY) for one in _of_key(key, person.get("naam", "")))


_APART: Final = "naam-staat-niet-apart"
_KEY_IS_NAME: Final = "Deze sleutel is de naam zelf, en een sleutel staat in elk plan, en dus in git."


def _is_name(key: str, persons: _Persons) -> bool:
    """Whether a key is no more than the name of the person, or a part of it: ``bas``, ``bas-terpstra``."""
    name = persons.get(key, {}).get("naam", "")
    parts = [part for part in re.split(r"[\W_]+", bared(key)) if part not in SMALL]
    own = re.split(r"[\W_]+", bared(name))
    return bool(parts) and all(len(part) > 1 and part in own for part in parts)


def _of_key(key: str, name: str = "") -> Iterable[Judged]:
    """What the rules say of a key, of each once: as it is, by its words, and as said of somebody."""
    values: dict[NodePath, str] = {("titel",): key, ("feit", 0): words_of(key), ("feit", 1): as_said(key)}
    return {one.rule: one for one in _judged(values, called_by(name))}.values()


def _judged(values: Mapping[NodePath, str], names: tuple[str, ...]) -> Iterator[Judged]:
    texts = Texts(values, names)
    return after_a_second_look(judge_texts(_OF_PRIVACY, texts, RuleSettings()), texts, RuleSettings())


def _told(judged: Judged, path: NodePath, hint: str) -> Remark:
    said = "Hier staat" if judged.private else "Dit lijkt"
    about = _ABOUT.get(judged.rule.code, _AT_HOME)
    message = f"{said} iets {about}. In personen.yaml staan alleen een naam en een functie."
    return Remark(judged.rule.code, judged.rule.name, judged.severity, path, message, hint)


def _of_comments(source: Source, persons: _Persons) -> Iterable[Finding]:
    names = tuple(form for one in persons.values() for form in called_by(one.get("naam", "")))
    return private_comments(source, Texts({}, names), _OF_PRIVACY, RuleSettings())
