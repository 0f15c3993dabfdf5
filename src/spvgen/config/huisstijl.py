"""``[huisstijl]`` in ``spv.toml``: how documents look, and what is wrong with that."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from spvgen.colours import READABLE, contrast
from spvgen.diagnostics import Obstacle, Severity
from spvgen.dutch import closest, did_you_mean, format_number
from spvgen.files import lies_within
from spvgen.house import HouseStyle, Logo
from spvgen.pictures import Picture, PictureFault, read_picture
from spvgen.source.model import CONTROL
from spvgen.tomltext import Fault
from spvgen.wordfile import MOST_BYTES, WordFileFault, read_word_file

TABLE: Final = "huisstijl"
FILES: Final = ("logo", "word_sjabloon")
"""Keys of the table that name a file."""

_MOST_BYTES: Final = 500_000  # of a logo, which stands in every document


class Key(NamedTuple):
    """A key of the table: what it is for, an example as it is written, and how it is checked."""

    about: str
    example: str
    check: "Check"


class _Fault(Obstacle):
    """Why a value is not accepted, told to the caller, who knows the key."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.code = code


Check = Callable[[str, object, Path], Any]
"""Key, value as it was read, and folder of the file → what the house style holds. Raises _Fault."""


def read(table: object, folder: Path) -> tuple[HouseStyle, list[Fault]]:
    """The house style that a table describes, and what is wrong or can be better. Raises OSError."""
    if not isinstance(table, dict):
        hint = 'Zet op een eigen regel: [huisstijl]. Zet daaronder bijvoorbeeld: accentkleur = "#7A1F5C"'
        return HouseStyle(), [Fault("X04", (TABLE,), "‘huisstijl’ hoort een tabel te zijn.", hint)]
    values: dict[str, Any] = {}
    faults = []
    for key, value in table.items():
        try:
            values[key] = _known(key).check(key, value, folder)
        except _Fault as fault:
            faults.append(Fault(fault.code, (TABLE, key), fault.message, fault.hint))
    style = _style(values)
    return style, [*faults, *_advice(style)]


def _known(key: str) -> Key:
    if key in KEYS:
        return KEYS[key]
    hint = did_you_mean(key, list(KEYS), f"Hier kan: {', '.join(KEYS)}.")
    raise _Fault("X02", f"De sleutel ‘{key}’ bestaat niet bij [huisstijl].", hint)


def _style(values: Mapping[str, Any]) -> HouseStyle:
    organisation, picture = values.get("organisatie", ""), values.get("logo")
    return HouseStyle(
        organisation=organisation,
        logo=Logo(picture, f"Logo {organisation}".strip()) if picture else None,
        accent=values.get("accentkleur", ""),
        font=values.get("lettertype", ""),
        footer=values.get("voettekst", ""),
        confidential=values.get("vertrouwelijk", True),
        word_file=values.get("word_sjabloon", b""),
    )


# --- What is written -------------------------------------------------------------------------------

_LONGEST_LINE: Final = 120  # characters, which go on two lines at most below a page
_UNSEEN: Final = re.compile(rf"[\t\n\r]|{CONTROL.pattern}")
_FONT_NAME: Final = re.compile(r"[\w][\w .&+-]{0,30}")  # Word takes 31 characters
_COLOUR: Final = re.compile(r"#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")


def _text(key: str, value: object, folder: Path) -> str:
    if not isinstance(value, str):
        raise _Fault("X04", f"Bij ‘{key}’ hoort tekst tussen aanhalingstekens.", _for_example(key))
    if found := _UNSEEN.search(value):
        message = f"In ‘{key}’ staat een teken dat je niet ziet (U+{ord(found[0]):04X})."
        raise _Fault("X08", message, "Zet alles op één regel en haal het teken weg.")
    if len(value) > _LONGEST_LINE:
        message = f"‘{key}’ is te lang: {len(value)} tekens."
        raise _Fault("X04", message, f"Maak er hooguit {_LONGEST_LINE} tekens van.")
    return value.strip()


def _yes_or_no(key: str, value: object, folder: Path) -> bool:
    if not isinstance(value, bool):
        raise _Fault("X04", f"Bij ‘{key}’ past alleen: true (ja) of false (nee).", _for_example(key))
    return value


def _colour(key: str, value: object, folder: Path) -> str:
    """Six hexadecimal digits."""
    if not isinstance(value, str) or not _COLOUR.fullmatch(value.strip()):
        bare = f"#{value}" if isinstance(value, str) else ""
        hint = f'Zet er een hekje voor: {key} = "{bare}"' if _COLOUR.fullmatch(bare) else _for_example(key)
        raise _Fault("X04", "Een kleur schrijf je als # met zes cijfers of letters van A tot en met F.", hint)
    digits = value.strip()[1:].upper()
    return digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)


def _font(key: str, value: object, folder: Path) -> str:
    name = _text(key, value, folder)
    if not _FONT_NAME.fullmatch(name):
        first = name.split(",")[0].strip(" '\"")
        several = "," in name and _FONT_NAME.fullmatch(first)  # as for a web page
        hint = f'Kies er één: {key} = "{first}"' if several else _for_example(key)
        raise _Fault("X04", f"‘{value}’ is geen naam van een lettertype.", hint)
    return name


def without_fonts(text: str) -> str:
    """A text without the names of fonts that are written in full: *Trebuchet MS* is no illness."""
    return _FONTS_NAMED.sub(" ", text)


def _logo(key: str, value: object, folder: Path) -> Picture:
    data = _file(key, value, folder, _MOST_BYTES)
    try:
        return read_picture(data)
    except PictureFault as fault:
        raise _Fault("X12", f"Het logo ‘{value}’ is niet te gebruiken. {fault.message}", fault.hint) from None


def _word_file(key: str, value: object, folder: Path) -> bytes:
    data = _file(key, value, folder, MOST_BYTES)
    try:
        read_word_file(data)
    except WordFileFault as fault:
        message = f"Het Word-bestand ‘{value}’ is niet te gebruiken. {fault.message}"
        raise _Fault("X12", message, fault.hint) from None
    return data


def _file(key: str, value: object, folder: Path, most: int) -> bytes:
    """The bytes of a file within the folder of ``spv.toml``."""
    name = _text(key, value, folder)
    if "://" in name:
        raise _Fault("X12", f"‘{name}’ staat op internet; daar haalt spv niets vandaan.", _BESIDE)
    path = Path(os.path.realpath(folder / name))  # unlike resolve it can stand a link to itself
    if not lies_within(path, folder):
        message = f"‘{name}’ ligt buiten de map van spv.toml."
        raise _Fault("X12", message, _BESIDE)
    if not path.is_file():
        raise _Fault("X12", f"Het bestand ‘{name}’ bestaat niet.", _near(path))
    if path.stat().st_size > most:
        message = f"‘{name}’ is te groot: {_kilobytes(path.stat().st_size)}."
        raise _Fault("X12", message, f"Maak het kleiner dan {_kilobytes(most)}.")
    return path.read_bytes()


_BESIDE: Final = "Zet het bestand in de map van spv.toml of daaronder, zodat het met het dossier meegaat."


def _near(path: Path) -> str:
    beside = [one.name for one in path.parent.iterdir() if one.is_file()] if path.parent.is_dir() else []
    return did_you_mean(path.name, beside, "De naam geldt vanaf de map van spv.toml. Kijk of die klopt.")


def _kilobytes(size: int) -> str:
    return f"{format_number(Decimal(size // 1000))} kB"


def _for_example(key: str) -> str:
    return f"Schrijf bijvoorbeeld: {key} = {KEYS[key].example}"


# --- What can be better ----------------------------------------------------------------------------

_COMMON_FONTS: Final = (
    "Aptos", "Arial", "Bahnschrift", "Calibri", "Cambria", "Candara", "Century Gothic", "Consolas",
    "Constantia", "Corbel", "Courier New", "Ebrima", "Franklin Gothic Book", "Garamond", "Georgia",
    "Gill Sans MT", "Helvetica", "Helvetica Neue", "Inter", "Lato", "Montserrat", "Noto Sans", "Open Sans",
    "Poppins", "Roboto", "Segoe UI", "Source Sans 3", "Source Sans Pro", "Tahoma", "Times New Roman",
    "Trebuchet MS", "Verdana",
)  # fmt: skip
"""What most machines have, or many organisations choose: a name close to one of these is a slip."""

_OF_ILLNESS: Final = ("Arial Unicode MS", "Comic Sans MS", "MS Gothic", "MS Sans Serif", "MS Serif")
_FONTS_NAMED: Final = re.compile(rf"\b(?:{'|'.join((*_COMMON_FONTS, *_OF_ILLNESS))})\b", re.IGNORECASE)


def _advice(style: HouseStyle) -> Iterator[Fault]:
    if style.palette.accent != style.accent and style.accent:
        ratio = _number(contrast(style.accent, style.palette.tint))
        message = (
            f"De kleur #{style.accent} is te licht voor tekst: "
            f"in de kop van een tabel is het contrast {ratio}."
        )
        hint = (
            f"Nodig is {_number(READABLE)}. Voor koppen gebruikt spv #{style.palette.accent}; "
            "zet die kleur hier, dan is overal dezelfde te zien."
        )
        yield _tip("accentkleur", message, hint)
    near = closest(style.font, _COMMON_FONTS) if style.font else ""
    if near and near.lower() != style.font.lower():
        yield _tip("lettertype", f"Het lettertype ‘{style.font}’ kent spv niet.", f"Bedoelde je ‘{near}’?")


def _number(ratio: float) -> str:
    """A contrast with one decimal, never rounded up to what it does not reach."""
    return format_number(Decimal(int(ratio * 10)) / 10)


def _tip(key: str, message: str, hint: str) -> Fault:
    return Fault("X12", (TABLE, key), message, hint, Severity.TIP)


KEYS: Final[Mapping[str, Key]] = MappingProxyType(
    {
        "organisatie": Key(
            "De naam boven elke pagina. Noemt een plan zelf een organisatie, dan geldt die.",
            '"Voorbeeld BV"', _text,
        ),
        "logo": Key(
            "Het logo boven de eerste pagina: een PNG of JPEG in de map van spv.toml, hooguit 500 kB.",
            '"logo.png"', _logo,
        ),
        "accentkleur": Key(
            "De kleur van koppen, lijnen en tabellen. Een kop in een te lichte kleur wordt donkerder.",
            '"#7A1F5C"', _colour,
        ),
        "lettertype": Key(
            "Het lettertype in Word en HTML. Een pdf houdt Source Sans 3.", '"Verdana"', _font
        ),
        "voettekst": Key(
            "Een regel onder elke pagina, bijvoorbeeld een adres.",
            '"Voorbeeld BV · Stationsplein 1 · Utrecht"', _text,
        ),
        "vertrouwelijk": Key(
            "Of er ‘vertrouwelijk’ onder elke pagina staat: true (zonder deze sleutel) of false.",
            "true", _yes_or_no,
        ),
        "word_sjabloon": Key(
            "Een eigen Word-bestand (.docx of .dotx) waar het plan in komt; zie de handleiding.",
            '"briefpapier.docx"', _word_file,
        ),
    }
)  # fmt: skip
"""The keys of the table, in the order of the reference."""
