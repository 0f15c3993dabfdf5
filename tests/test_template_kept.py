"""The code of our own templates is compiled once and kept; a user's template never is."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest

from spvgen import template
from spvgen.files import templates_folder
from spvgen.template import sandbox
from spvgen.template.kept import code_of

OURS = sorted(templates_folder().glob("*.md.j2"))


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place of the test's own for all code that is kept."""
    place = tmp_path / "kept"
    monkeypatch.setattr(sys, "pycache_prefix", str(place))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    sandbox._compiled.cache_clear()
    yield place
    sandbox._compiled.cache_clear()


def made(text: str) -> CodeType:
    return compile(text, "proef", "exec")


def never() -> CodeType:
    raise AssertionError("compiled again")


def test_code_is_compiled_once(kept: Path) -> None:
    source = kept.parent / "a.md.j2"
    first = code_of(source, "1", lambda: made("x = 1"))
    assert code_of(source, "1", never) == first
    assert [path.suffix for path in kept.rglob("a.*")] == [".pyc"]


def test_other_makings_are_compiled_anew(kept: Path) -> None:
    source = kept.parent / "a.md.j2"
    code_of(source, "1", lambda: made("x = 1"))
    changed = code_of(source, "2", lambda: made("x = 2"))
    assert changed == made("x = 2")
    assert code_of(source, "2", never) == changed
    assert code_of(source, "1", lambda: made("x = 3")) == made("x = 3")


@pytest.mark.parametrize("keeps", [0, 10, 32, 40])
def test_what_is_damaged_is_compiled_anew(kept: Path, keeps: int) -> None:
    source = kept.parent / "a.md.j2"
    code_of(source, "1", lambda: made("x = 1"))
    (file,) = kept.rglob("a.*")
    file.write_bytes(file.read_bytes()[:keeps])
    assert code_of(source, "1", lambda: made("x = 1")) == made("x = 1")
    assert code_of(source, "1", never) == made("x = 1")


def test_where_nothing_can_be_kept_all_works_and_is_silent(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept.write_text("a file where a folder should come", encoding="utf-8")
    for _ in range(2):
        assert code_of(kept.parent / "a.md.j2", "1", lambda: made("x = 1")) == made("x = 1")
    assert capsys.readouterr() == ("", "")


def test_nothing_is_kept_for_who_wants_no_bytecode(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    code_of(kept.parent / "a.md.j2", "1", lambda: made("x = 1"))
    assert not kept.exists()


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_our_templates_are_sound_and_their_kept_code_is_what_they_compile_to(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = template.read_template(path)
    assert text.ours
    sandbox._kept_code(text.name, text.text)
    compiled = sandbox._code(text.name, text.text, marked=False)  # refuses what a template can't do
    monkeypatch.setattr(sandbox, "_code", never)
    assert sandbox._kept_code(text.name, text.text) == compiled


def test_another_jinja_compiles_anew(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = template.read_template(OURS[0])
    sandbox._kept_code(text.name, text.text)
    monkeypatch.setattr(sandbox, "_jinja_version", lambda: "another")
    asked: list[str] = []
    plain = sandbox._code
    monkeypatch.setattr(
        sandbox, "_code", lambda *given, **named: asked.append("again") or plain(*given, **named)
    )
    sandbox._kept_code(text.name, text.text)
    assert asked == ["again"]


def test_a_template_of_the_user_is_not_kept(kept: Path, tmp_path: Path) -> None:
    own = tmp_path / OURS[0].name
    own.write_bytes(OURS[0].read_bytes())
    text = template.read_template(own)
    assert not text.ours
    sandbox._compiled(text.name, text.text, marked=False, ours=text.ours)
    assert not kept.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == [own.name]


def test_without_its_own_text_beside_it_nothing_is_kept(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a zip: nothing tells then whether what was kept still holds."""
    text = template.read_template(OURS[0])
    with monkeypatch.context() as patched:
        patched.setattr(sandbox, "__file__", str(tmp_path / "weg.py"))
        code = sandbox._kept_code(text.name, text.text)
    files = f"{OURS[0].name.partition('.')[0]}.*"
    assert list(kept.rglob(files)) == []
    assert sandbox._kept_code(text.name, text.text) == code
    assert len(list(kept.rglob(files))) == 1
