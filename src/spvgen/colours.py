"""Arithmetic with colours: how well one reads on another (WCAG 2.2), and the nearest shade that does.

A colour is six hexadecimal digits without ``#``: ``1F4E5F``.
"""

from typing import Final

READABLE: Final = 4.5
"""The least contrast for running text (WCAG 2.2, success criterion 1.4.3)."""

_LEAST_HUE: Final = 12  # of 255, between the strongest and the weakest channel
BLACK: Final = "000000"
WHITE: Final = "FFFFFF"


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 (the same) to 21 (black on white); WCAG 2.2."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """The colour that lies ``share`` (0 to 1) of the way from one to the other."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def readable(colour: str, on: str, towards: str) -> str:
    """The colour itself where it reads well on ``on``, else the nearest shade ``towards`` that does."""
    shades = (mixed(colour, towards, step / 100) for step in range(101))
    return next(shade for shade in shades if contrast(shade, on) >= READABLE)


def is_grey(colour: str) -> bool:
    """Whether hardly any hue is seen in it: black and white as well."""
    channels = _channels(colour)
    return max(channels) - min(channels) <= _LEAST_HUE


def _channels(colour: str) -> list[int]:
    return list(bytes.fromhex(colour))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
