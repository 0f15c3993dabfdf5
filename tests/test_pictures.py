"""The pictures in ``docs`` show the words that documents have now."""

import re

import pytest

from pictures import DOCS, PICTURES, fingerprint, recorded
from support import ROOT


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_shows_the_words_of_now(name: str) -> None:
    assert recorded(name) == fingerprint(PICTURES[name].plan), "make it anew: python tests/pictures.py"


def test_every_picture_that_a_page_shows_is_made_here() -> None:
    pages = [ROOT / "README.md", *DOCS.glob("*.md")]
    shown = {
        name for page in pages for name in re.findall(r"([\w-]+)\.png\)", page.read_text(encoding="utf-8"))
    }
    assert shown == set(PICTURES) == {path.stem for path in DOCS.glob("*.png")}
