"""Characters broken on the way (``cafÃ©``, K01) and quotation marks that came along (``“Noor”``, K02)."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, partial
from typing import Final

from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, Hits, RuleSettings

_LOST: Final = "\N{REPLACEMENT CHARACTER}"
_ROUNDS: Final = 3  # text can have been broken more than once
_SHOWN: Final = 60  # longest text that a hint repeats as a whole


def kapotte_tekens(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staan kapotte tekens in de tekst, zoals ‘cafÃ©’ in plaats van ‘café’.

    Dat gebeurt als een tekst ergens in de verkeerde codering is geopend of geplakt, vaak vanuit een oude
    mail of een spreadsheet. In het document ziet dat er slordig uit, en een naam klopt dan niet meer.

    Bron: hoe UTF-8 eruitziet als een programma denkt dat het Windows-1252, een oude DOS-codering of Mac
    Roman is.

    Fout:
        organisatie: CafÃ© De Hoek

    Goed:
        organisatie: Café De Hoek
    """
    for path, text in texts.values.items():
        broken = [] if text.isascii() or _first_signs().isdisjoint(text) else broken_words(text)
        if broken:
            shown = ", ".join(f"‘{word}’" for word in broken)
            yield Hit(path, f"Hier staan kapotte tekens: {shown}.", _hint(text, broken), quote=broken[0])


def meegekomen_aanhalingstekens(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staan aanhalingstekens om de hele waarde, of er staat er één los.

    Een tekstverwerker maakt van rechte aanhalingstekens ("…") ronde (“…”). Rechte horen bij het bestand en
    zie je in het document niet terug; ronde horen bij de tekst. Dan staat er “Noor Jansen” in de titel en
    onder de handtekening. Wat iemand letterlijk zei, mag wel tussen ronde aanhalingstekens: zo’n zin eindigt
    op een punt, een vraagteken of een uitroepteken.

    Bron: hoe YAML een waarde leest: alleen rechte aanhalingstekens horen bij het bestand.

    Fout:
        organisatie: “Noordhof Techniek”

    Goed:
        organisatie: Noordhof Techniek
    """
    for path, text in texts.values.items():
        if text and text[0] in _OPENING and (inner := _between_quotes(text)):
            message = "De aanhalingstekens om deze waarde komen zo in het document te staan."
            yield Hit(path, message, f"Schrijf: {inner}", quote=text)
        elif text and (bare := _without_stray(text)):
            message = "Hier staat één los aanhalingsteken, en dat komt zo in het document."
            yield Hit(path, message, f"Schrijf: {bare}" if len(bare) <= _SHOWN else "Haal het weg.")


_OPENING: Final = "“”„‘"
_CLOSING: Final = "”“’"
_LONGEST_NAME: Final = 8  # words; a longer text between quotation marks is what somebody said


def _between_quotes(text: str) -> str:
    """The name that stands between quotation marks; empty where only a part does, or a sentence."""
    inner = text[1:-1].strip()
    others = any(sign in inner for sign in '“”„‘"')
    if text[-1] not in _CLOSING or others or inner[-1:] in {"", ".", "!", "?", "…"}:
        return ""
    return inner if len(inner.split()) <= _LONGEST_NAME else ""


def _without_stray(text: str) -> str:
    """A text without the one double quotation mark before or behind it; empty where there is none.

    Behind a figure it may be inches, or seconds.
    """
    if sum(text.count(sign) for sign in _DOUBLE) != 1 or "\n" in text.strip():
        return ""
    bare = text.strip()
    if bare[0] in _DOUBLE:
        return bare[1:].strip()
    return bare[:-1].strip() if bare[-1] in _DOUBLE and not bare[-2:-1].isdigit() else ""


_DOUBLE: Final = '"“”„'


def _hint(text: str, broken: list[str]) -> str:
    mended = repair(text)
    if _LOST in mended:
        return "Het teken is verloren gegaan. Typ het woord opnieuw."
    if len(mended) <= _SHOWN:
        return f"Schrijf: {mended}"
    return "Schrijf: " + ", ".join(f"‘{repair(word)}’" for word in broken) + "."


def broken_words(text: str) -> list[str]:
    """The words of a text with a broken character in them, each once; at most five."""
    words = [word for word in re.findall(r"[^ \t\n]+", text) if not word.isascii() and _is_broken(word)]
    if not words and repair(text) != text:
        words = [found[0] for pattern, _ in _kinds() for found in pattern.finditer(text)]
    return list(dict.fromkeys(words))[:5]


def _is_broken(word: str) -> bool:
    return _LOST in word or repair(word) != word


def repair(text: str) -> str:
    """Undo broken characters where that can be done; everything else stays as it is."""
    for _ in range(_ROUNDS):
        mended = text
        for pattern, codec in _kinds():
            mended = pattern.sub(partial(_mended, codec), mended)
        if mended == text:
            break
        text = mended
    return text


def _mended(codec: str, found: re.Match[str]) -> str:
    return _decoded(found[0], codec)


def _decoded(run: str, codec: str) -> str:
    """The character that a run of wrong ones stands for; the run itself where it is none of ours."""
    if run in ("Â ", "Ã "):  # the second byte became an ordinary space on the way
        return " " if run == "Â " else "à "
    if run[0] in "ÄÅ" and run[1] in "‘’“”–—…":  # a capital at the end of quoted words
        return run
    try:
        meant = b"".join(_byte(char, codec) for char in run).decode("utf-8")
    except UnicodeError:
        return run
    return meant if all(_is_plausible(char) for char in meant) else run


def _byte(char: str, codec: str) -> bytes:
    """The byte that showed up as ``char``; five bytes that Windows-1252 lacks come through as they are."""
    return bytes([ord(char)]) if "\x80" <= char <= "\x9f" else char.encode(codec)


def _is_plausible(char: str) -> bool:
    """Letters and signs that a Dutch text can hold; *É”* stands for none of them, so it is no broken sign."""
    code = ord(char)
    return 0xA0 <= code <= 0x17F or 0x2010 <= code <= 0x2BFF or char in (_LOST, "\ufeff") or code >= 0x1F000


@cache
def _kinds() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What broken characters look like, with the coding that they were taken for."""
    return tuple((re.compile(f"{_runs(codec)}{extra}"), codec) for codec, extra in _EXTRA.items())


_EXTRA: Final = {"cp1252": "|[ÂÃ] ", "cp850": "", "mac_roman": ""}


_LEADS: Final[tuple[tuple[Sequence[int], int], ...]] = (
    (range(0xC2, 0xC6), 1),
    ((0xE2, 0xEF), 2),
    ((0xF0,), 3),
)
"""Lead bytes of UTF-8, with how many bytes follow them."""


@cache
def _first_signs() -> frozenset[str]:
    """What broken characters begin with: a text without any of these holds none."""
    found = {char for codec in _EXTRA for lead, _ in _LEADS for char in _shown(lead, codec)}
    return frozenset(found | {_LOST})


def _runs(codec: str) -> str:
    """A lead byte with as many followers as it asks for, as ``codec`` shows them."""
    tail = f"[{''.join(re.escape(char) for char in _shown(range(0x80, 0xC0), codec))}]"
    return "|".join(
        f"[{''.join(map(re.escape, _shown(lead, codec)))}]{tail}{{{count}}}" for lead, count in _LEADS
    )


def _shown(values: Iterable[int], codec: str) -> list[str]:
    """How each byte looks in ``codec``; a byte that it lacks comes through as a control character."""
    return [bytes([value]).decode(codec, errors="ignore") or chr(value) for value in values]
