"""``sleutels.md``: every key of a plan, and those of ``spv.toml``."""

from collections.abc import Iterator
from datetime import date, time
from typing import Final

from spvgen.config.huisstijl import KEYS
from spvgen.config.reading import THRESHOLDS
from spvgen.keys import Key, keys_of
from spvgen.kinds import KINDS, load_kind
from spvgen.kinds.keuzes import MEANINGS
from spvgen.kinds.values import Keuze, Model, Wanneer
from spvgen.quantities import Quantity
from spvgen.reference.markdown import heading, joined, literal, table
from spvgen.rules.rule import RuleSettings

_INTRO: Final = """\
# Sleutels

Alles wat je in een plan kunt invullen. Achter elke sleutel komt een dubbele punt en een spatie. Een sleutel
met ● is verplicht; de andere laat je weg als je ze niet nodig hebt.

| waarde | zo schrijf je het |
| --- | --- |
| tekst | gewone tekst, zonder opmaak |
| datum | `2026-01-12` |
| tijd | `09:00` |
| getal | zoals je gewend bent: `3,2`, `62,5%`, `€ 90.000`, `minimaal 5 afspraken` |
| keuze | een van de woorden die erbij staan |
| onderdeel | eigen sleutels, op nieuwe regels en ingesprongen |
| lijst | elk punt op een eigen regel, achter een streepje; één punt mag ook zonder streepje |
"""

_SETTINGS: Final = """\
In `spv.toml` zet je hoe jouw organisatie plannen laat nakijken en hoe de documenten eruitzien. Het bestand
staat in de map van het plan of in een map daarboven, tot en met de hoofdmap van git. Er komt nooit iets in
over een persoon. Staat er een fout in, dan kijkt `spv` geen plan na totdat die is hersteld.

```toml
[regels]
zonder_evaluatie_dagen = 42

[regels.ernst]
T05 = "tip"
geen-tussendoel = "uit"
```

Onder `[regels.ernst]` staat een regel met zijn code of zijn naam, en daarachter `"fout"`, `"waarschuwing"`,
`"tip"` of `"uit"`. De regels over het bestand zelf (X) en de fouten over privacy (V) staan vast.
"""

_STYLE: Final = """\
Onder `[huisstijl]` staat hoe documenten eruitzien. Alles mag ontbreken.
"""

_WORDS: Final = {
    Keuze: ("keuze", "keuzes"),  # before str, which it is too
    Wanneer: ("maand of datum", "maanden of datums"),
    str: ("tekst", "teksten"),
    date: ("datum", "datums"),
    time: ("tijd", "tijden"),
    Quantity: ("getal", "getallen"),
    Model: ("onderdeel", "onderdelen"),
}


def page() -> str:
    """The whole page."""
    parts = [_INTRO]
    for soort in KINDS:
        parts += [heading(2, soort, f"soort: {soort}"), *_parts(load_kind(soort).MODEL, soort)]
    settings = (_SETTINGS, _thresholds(), heading(3, "huisstijl", "`[huisstijl]`"), _STYLE, _style())
    return joined([*parts, heading(2, "spv-toml", "spv.toml"), *settings])


def _parts(top: type[Model], soort: str) -> Iterator[str]:
    """Each part once, under the first path that leads to it."""
    paths: dict[type[Model], list[str]] = {}
    for path, part in _walk(top, ""):
        paths.setdefault(part, []).append(path)
    for part, (first, *others) in paths.items():
        if first:
            yield heading(3, _anchor(soort, first), f"`{first}`")
        if others:
            yield f"Net zo bij {', '.join(f'`{other}`' for other in others)}."
        yield _table(part, {part: _anchor(soort, found[0]) for part, found in paths.items()})
        yield from filter(None, map(_choices, keys_of(part).values()))


def _walk(part: type[Model], path: str) -> Iterator[tuple[str, type[Model]]]:
    yield path, part
    for key in keys_of(part).values():
        if key.part:
            yield from _walk(key.part, f"{path}.{key.name}".lstrip("."))


def _anchor(soort: str, path: str) -> str:
    """Kinds have parts of the same name; those of an improvement plan were there first."""
    return "-".join([*([] if soort == "verbeterplan" else [soort]), *path.split(".")])


def _table(part: type[Model], anchors: dict[type[Model], str]) -> str:
    rows = []
    for key in keys_of(part).values():
        shown = f"`{key.name}`" if not key.part else f"[`{key.name}`](#{anchors[key.part]})"
        rows.append((f"{shown} ●" if key.required else shown, _takes(key), literal(key.about)))
    return table(("sleutel", "waarde", "uitleg"), rows)


def _takes(key: Key) -> str:
    one, many = next(words for kind, words in _WORDS.items() if issubclass(key.takes, kind))
    if key.part and key.part.bare_key:
        one, many = f"{one} of tekst", f"{many} of teksten"
    return f"lijst van {many}" if key.many else one


def _choices(key: Key) -> str:
    """What can be chosen, where the choice is more than *ja* or *nee*."""
    meanings = MEANINGS.get(key.takes.__name__, {})
    if list(meanings) == ["ja", "nee"]:
        return ""
    rows = [(f"`{value}`", literal(meaning)) for value, meaning in meanings.items()]
    return table((f"`{key.name}`", "betekenis"), rows) if rows else ""


def _thresholds() -> str:
    rows = [
        (f"`{key}`", str(getattr(RuleSettings(), key)), f"{one.least} – {one.most}", one.about, one.codes)
        for key, one in THRESHOLDS.items()
    ]
    return table(("sleutel onder `[regels]`", "standaard", "kan zijn", "uitleg", "regels"), rows)


def _style() -> str:
    rows = [(f"`{key}`", f"`{one.example}`", one.about) for key, one in KEYS.items()]
    return table(("sleutel onder `[huisstijl]`", "bijvoorbeeld", "uitleg"), rows)
