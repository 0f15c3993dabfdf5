"""What a change from one figure to another comes to: *van 20 naar 30, 50% meer*, *verdubbeld* (M10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from spvgen.dates import SHORT_MONTH
from spvgen.rules.meetbaar.counted import ABOUT, FIGURE, ROUNDED, WHOLE, Sum

_NUMBER: Final = r"(?:€ ?)?(?P<{0}>\d+(?:\.\d{{3}})*(?:,\d+)?)(?![\d:]|[.,]\d)(?P<of_{0}> ?%| procent\b)?"
_FROM_TO: Final = (
    rf"\bvan (?:gemiddeld )?{_NUMBER.format('one')}(?:(?! naar )[^.;:,()\d%€]){{0,40}} naar (?:gemiddeld )?"
    rf"{_NUMBER.format('two')}"
)
_A_DAY: Final = rf"[\d.]+ (?:{SHORT_MONTH}\w*|uur)\b"
_YEAR: Final = r"(?:19|20)\d\d"
_GROWTH: Final = (
    r"(?:stijging|daling|toename|afname|groei|verhoging|verlaging|vermindering|verbetering|vooruitgang"
    r"|achteruitgang|verschil)"
)
_CHANGED: Final = (
    r"(?:(?:te )?(?:meer|minder|hoger|lager|sneller|korter|langer|omhoog|omlaag|gestegen|gedaald|gegroeid"
    rf"|toegenomen|afgenomen|erbij|eraf)|{_GROWTH})\b"
)
_SAID_BEHIND: Final = (
    rf"[^.;\d%]*\b{_GROWTH} van (?:maar )?|[^.;:\d%(]{{0,30}}\((?P<sign>[+–-]) ?"
    r"|(?: [a-z]+){0,2} ?[,:(]? ?(?P<led>(?:(?:dus|dat|dit|is|was|wat|ofwel|oftewel|met|een|maar) )*)"
)
_SAID_BEFORE: Final = rf"(?P<how>\bmet|{_GROWTH} van) {FIGURE}(?: {_CHANGED})?[,:]? ?\(?$"
_NEAR: Final = 60
"""Characters within which a percentage is said of a change."""
_FASTER: Final = ("sneller", "korter", "langzamer")
"""*25% korter* may have been reckoned from the other end, *33% sneller*."""
_ROUGH: Final = Decimal("0.2")
_LARGE: Final = 20
"""Of a change one in so many may be rounded off: *ruim 200%* for 208%."""


def changes_in(line: str) -> Iterator[Sum]:
    """What a change is said to be that the two figures beside it do not come to."""
    for found in re.finditer(_FROM_TO, line):
        one, two = (Decimal(found[name].replace(".", "").replace(",", ".")) for name in ("one", "two"))
        days = any(re.match(_A_DAY, line[found.start(name) :]) for name in ("one", "two"))
        years = all(re.fullmatch(_YEAR, found[name]) for name in ("one", "two"))
        said = None if days or years or not one or one == two else _said(line, found)
        if said:
            share = abs(two - one) / one * WHOLE
            margin = max(ABOUT if said["about"] else ROUNDED, share / _LARGE)
            ways = [share]
            if found["of_one"] or found["of_two"]:
                ways.append(abs(two - one))  # *van 20% naar 30%, een stijging van 10%*
            if two and line[said.end("figure") :].lstrip().startswith(_FASTER):
                ways.append(abs(two - one) / two * WHOLE)
            if all(abs(Decimal(said["said"].replace(",", ".")) - way) > margin for way in ways):
                told = f"Van {found['one']} naar {found['two']} is een verschil van"
                yield Sum(found.start(), found.end(), told, share, share, margin, said=said)


_TIMES: Final = (
    ("verdubbel", Decimal(2), "verdubbeling"),
    ("verdrievoudig", Decimal(3), "verdrievoudiging"),
    ("halveer", Decimal("0.5"), "halvering"),
)
_ALMOST: Final = r"\b(?:niet|nog geen|geen|meer dan|bijna|ruim|haast|moet\w*|wil\w*|doel|norm)\b"


def times_in(line: str) -> Iterator[tuple[int, int, str]]:
    """Where a change is called a doubling or halving that it is far from, and what to say of it."""
    for found in re.finditer(_FROM_TO, line):
        one, two = (Decimal(found[name].replace(".", "").replace(",", ".")) for name in ("one", "two"))
        if any(re.match(_A_DAY, line[found.start(name) :]) for name in ("one", "two")):
            continue
        start = max(line.rfind(sign, 0, found.start()) for sign in ".;:(") + 1
        around = line[start : found.end()] + re.split(r"[.;]", line[found.end() :])[0]
        for named, times, called in _TIMES if one and not re.search(_ALMOST, around) else ():
            said = around.find(named)
            apart = (
                said >= 0
                and " en " in around[min(said, found.start() - start) : max(said, found.start() - start)]
            )
            if said >= 0 and not apart and abs(two / one / times - 1) > _ROUGH:
                yield found.start(), found.end(), f"Van {found['one']} naar {found['two']} is geen {called}."


def _said(line: str, found: re.Match[str]) -> re.Match[str] | None:
    """The percentage that is said of a change, behind it or before it."""
    said = re.compile(FIGURE).search(line, found.end(), found.end() + _NEAR)
    if not said:
        return re.compile(_SAID_BEFORE).search(line, max(found.start() - _NEAR, 0), found.start())
    lead, after = line[found.end() : said.start()], line[said.end() :]
    led = re.fullmatch(_SAID_BEHIND, lead)
    if not led or re.match(r" ?(?:van|punt|boven|onder)\b", after):
        return None
    if led["sign"]:
        return said if after.startswith(")") else None
    bare = led["led"] is not None
    changed = re.match(rf" {_CHANGED}(?! (?:dan|van)\b)", after)
    return said if changed or not bare else None
