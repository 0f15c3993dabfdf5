"""The text of ``spv.toml`` as settings, and what is wrong with it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from spvgen.config import Settings, huisstijl
from spvgen.config.privacy import PRINTED, discreet, private_comments, private_faults
from spvgen.diagnostics import INPUT_CODES, Finding, Severity, code_of, in_order
from spvgen.dutch import closest, did_you_mean
from spvgen.rules.rule import RuleSettings
from spvgen.tomltext import Fault, read_toml


class Threshold(NamedTuple):
    """A number under ``[regels]``: its bounds (both allowed), what it is about, and for which rules."""

    least: int
    most: int
    about: str
    codes: str


THRESHOLDS: Final[dict[str, Threshold]] = {
    "evaluatie_na_einde_dagen": Threshold(
        0, 14, "Zoveel dagen na het einde mag de eindbeoordeling vallen.", "T03, T04"
    ),  # no more than FINAL_MAY_FOLLOW: a later talk counts as one that an extension brought
    "zonder_evaluatie_dagen": Threshold(
        7, 366, "Zoveel dagen mogen er zitten tussen twee evaluaties.", "T06"
    ),
    "evaluaties_voor_eind": Threshold(
        0, 20, "Zoveel evaluaties gaan er vooraf aan de eindbeoordeling.", "T07"
    ),
    "looptijd_min_maanden": Threshold(1, 24, "Zoveel maanden duurt een plan minstens.", "T08"),
    "looptijd_max_maanden": Threshold(1, 36, "Zoveel maanden duurt een plan hoogstens.", "T08"),
    "training_voor_einde_weken": Threshold(
        0, 26, "Zoveel weken voor het einde is een training klaar.", "T11"
    ),
    "lang_dienstverband_jaren": Threshold(1, 50, "Vanaf zoveel jaar is een dienstverband lang.", "T12"),
    "lang_dienstverband_min_maanden": Threshold(
        1, 36, "Zoveel maanden duurt een plan minstens na een lang dienstverband.", "T12"
    ),
    "doelen_max": Threshold(1, 20, "Zoveel doelen heeft een plan hoogstens.", "A06"),
    "acties_max": Threshold(1, 50, "Zoveel acties heeft een plan hoogstens.", "A06"),
    "koers_acties_max": Threshold(1, 50, "Zoveel acties heeft een koersplan hoogstens.", "KP16"),
    "koers_zonder_moment_dagen": Threshold(
        7, 366, "Zoveel dagen mogen er zitten tussen twee momenten van een koersplan.", "KP15"
    ),
    "lijst_acties_max": Threshold(1, 50, "Zoveel acties heeft een actielijst hoogstens.", "AL07"),
    "controleren_max_procent": Threshold(
        0, 100, "Zoveel procent van de doorloopmomenten is hoogstens om te controleren.", "AL06"
    ),
    "zonder_doorlopen_dagen": Threshold(
        7, 366, "Zoveel dagen mogen er zitten tussen twee doorloopmomenten.", "AL12"
    ),
    "zekerheid_min": Threshold(1, 10, "Zo zeker is de professional minstens van een actie.", "AL13"),
}
"""The numbers of RuleSettings, by the key that is also their name there."""

WEIGHTS: Final[dict[str, Severity | None]] = {**{one.value: one for one in Severity}, "uit": None}
"""What can stand under ``[regels.ernst]``; *uit* turns a rule off."""


def read_settings(data: bytes, file: str, folder: Path) -> tuple[Settings, list[Finding]]:
    """Read settings from the bytes of a file; ``file`` is the name to show.

    What the file names (a logo) is read from ``folder``. Raises OSError.
    """
    toml, findings = read_toml(data, file)
    private = list(private_comments(data.decode("utf-8-sig", "replace"), file)) if b"#" in data else []
    if toml is None:
        return Settings(), in_order([*map(discreet, findings), *private])
    rules = toml.table.get("regels", {})
    style, told = huisstijl.read(toml.table.get(huisstijl.TABLE, {}), folder)
    printed = private_faults(zip(PRINTED, (style.organisation, style.footer), strict=True))
    found = toml.findings([*_top_faults(toml.table), *_rule_faults(rules), *told, *printed])
    found = in_order([*_unmended(findings, found), *found, *private]) if findings or private else found
    if any(finding.severity is Severity.FOUT for finding in found):
        return Settings(), list(map(discreet, found))
    return Settings(_rule_settings(rules), style, tuple(found)), []


def _unmended(unreadable: list[Finding], found: list[Finding]) -> list[Finding]:
    """What could not be read, but for lines of which it is told what belongs there: *tien* is no number."""
    told = {one.start.line for one in found if one.code == "X04"}
    return [one for one in unreadable if one.start.line not in told]


def _rule_settings(table: dict[str, Any]) -> RuleSettings:
    weights = {rule_code(word): WEIGHTS[weight] for word, weight in table.get("ernst", {}).items()}
    return RuleSettings(**{**table, "ernst": weights})


# --- What is wrong ---------------------------------------------------------------------------------

_ABOUT_PEOPLE: Final = frozenset({"medewerker", "leidinggevende", "hr", "naam", "persoon", "personen", "bsn"})


_TABLES: Final = ("regels", huisstijl.TABLE)


def _top_faults(table: dict[str, Any]) -> Iterator[Fault]:
    for key in table:
        if key not in _TABLES:
            yield Fault("X02", (key,), f"In spv.toml bestaat geen ‘{key}’.", _right_place(key))


def _right_place(key: str) -> str:
    if key.lower() in _ABOUT_PEOPLE:
        return "In spv.toml komt nooit iets over een persoon. Zet dat in het plan zelf."
    if key.lower() in _TABLES:
        return f"Schrijf het met kleine letters: [{key.lower()}]"
    if key in THRESHOLDS:
        return f"‘{key}’ hoort onder een regel met [regels]."
    if key in huisstijl.KEYS:
        return f"‘{key}’ hoort onder een regel met [huisstijl]."
    if key == "ernst" or rule_code(key):
        return "Het gewicht van een regel hoort onder een regel met [regels.ernst]."
    near = closest(key, _TABLES)
    return f"Bedoelde je [{near}]?" if near else "Hier kan alleen: [regels] of [huisstijl]."


def _rule_faults(table: Any) -> Iterator[Fault]:
    if not isinstance(table, dict):
        hint = "Zet op een eigen regel: [regels]. Zet daaronder bijvoorbeeld: doelen_max = 4"
        yield Fault("X04", ("regels",), "‘regels’ hoort een tabel te zijn.", hint)
        return
    for key, value in table.items():
        if key == "ernst":
            yield from _weight_faults(value)
        elif key in THRESHOLDS:
            yield from _number_faults(key, value)
        else:
            yield _unknown_number(key)
    yield from _span_faults(table)


def _unknown_number(key: str) -> Fault:
    known = [*THRESHOLDS, "ernst"]
    hint = did_you_mean(key, known, f"Hier kan: {', '.join(known)}.")
    if rule_code(key):
        hint = "Het gewicht van een regel hoort onder een regel met [regels.ernst]."
    return Fault("X02", ("regels", key), f"De sleutel ‘{key}’ bestaat niet bij [regels].", hint)


def _number_faults(key: str, value: Any) -> Iterator[Fault]:
    bounds = THRESHOLDS[key]
    if type(value) is not int:  # a bool is an int to Python
        hint = f"Schrijf bijvoorbeeld: {key} = {getattr(RuleSettings(), key)}"
        message = f"Bij ‘{key}’ hoort een heel getal, zonder aanhalingstekens."
        yield Fault("X04", ("regels", key), message, hint)
    elif not bounds.least <= value <= bounds.most:
        hint = f"Kies een getal van {bounds.least} tot en met {bounds.most}."
        yield Fault("X04", ("regels", key), f"{value} kan niet bij ‘{key}’.", hint)


_SPAN: Final = ("looptijd_min_maanden", "looptijd_max_maanden")


def _span_faults(table: dict[str, Any]) -> Iterator[Fault]:
    least, most = (table.get(key, getattr(RuleSettings(), key)) for key in _SPAN)
    if type(least) is type(most) is int and least > most:
        key = next(key for key in _SPAN if key in table)
        message = f"De kortste looptijd ({least} maanden) is langer dan de langste ({most} maanden)."
        yield Fault("X04", ("regels", key), message, "Pas een van beide aan.")


def _weight_faults(table: Any) -> Iterator[Fault]:
    if not isinstance(table, dict):
        hint = 'Zet op een eigen regel: [regels.ernst]. Zet daaronder bijvoorbeeld: T08 = "tip"'
        yield Fault("X04", ("regels", "ernst"), "‘ernst’ hoort een tabel te zijn.", hint)
        return
    seen: set[str] = set()
    for word, weight in table.items():
        code = rule_code(word)
        told = _twice(code) if code in seen else _weight_fault(word, code, weight)
        seen |= {code} - {""}
        if told:
            yield told._replace(path=("regels", "ernst", word))


def _twice(code: str) -> Fault:
    message = f"De regel {code} staat er twee keer, met zijn code en met zijn naam."
    return Fault("X05", (), message, "Haal een van beide weg.")


def _weight_fault(word: str, code: str, weight: Any) -> Fault | None:
    if not code:
        names = _known_rules()
        hint = did_you_mean(word, [*names, *names.values()], "Met ‘spv rules’ zie je alle codes en namen.")
        return Fault("X02", (), f"Er is geen regel met de code of naam ‘{word}’.", hint)
    if not isinstance(weight, str) or weight not in WEIGHTS:
        near = closest(weight, WEIGHTS) if isinstance(weight, str) else None
        hint = f'Bedoelde je "{near}"?' if near else f'Schrijf bijvoorbeeld: {word} = "tip"'
        return Fault("X04", (), f"Bij ‘{word}’ past alleen: {', '.join(WEIGHTS)}.", hint)
    if _is_fixed(code) and weight != Severity.FOUT:
        about = "het bestand zelf" if code.startswith("X") else "privacy"
        message = f"De regel {code} gaat over {about}; hoe zwaar die weegt, ligt vast."
        return Fault("X04", (), message, f"Haal ‘{word}’ weg uit spv.toml.")
    return None


# --- Rules by code or name -------------------------------------------------------------------------


def rule_code(word: str) -> str:
    """The code of the rule that is called so, by its code or its name; empty where there is none."""
    return code_of(word, _known_rules())


def _known_rules() -> dict[str, str]:
    """Code of every rule → its name."""
    from spvgen.rules.tables import all_rules  # a file without weights does not need the rules

    return {rule.code: rule.name for rule in all_rules()} | INPUT_CODES


def _is_fixed(code: str) -> bool:
    from spvgen.rules.tables import all_rules

    private = {rule.code for rule in all_rules() if rule.private and rule.severity is Severity.FOUT}
    return code in INPUT_CODES or code in private
