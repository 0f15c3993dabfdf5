"""What every document says of its own making: in the footer, in its metadata, and independent of its looks."""

import re
import tomllib
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docx_samples import repacked
from plan_samples import FULL, plan_of, text_paths, thorough, value_at, with_texts
from spvgen import __version__, api, edition, writers
from spvgen.fingerprint import content_fingerprint, signed_fingerprint
from spvgen.origin import Origin, read_origin
from spvgen.typography import tied
from support import CLEAN, ROOT, clean_plan, dump, parse, plan_where

GOOD = CLEAN.read_text("utf-8")
RAW = parse(FULL)
WHOLE = plan_of(FULL)
PATHS = text_paths(WHOLE)
NUMBERED = plan_where("kenmerk", "VP-2026-007")
UNNUMBERED = plan_where("kenmerk", None)


def content(text: str) -> str:
    loaded = api.load(text.encode(), "plan.yaml")
    return content_fingerprint(loaded.plan, loaded.open_places)


def rendered(text: str, format: str, **options: Any) -> bytes:
    return api.render(api.load(text.encode(), "plan.yaml"), format, **options).data


# --- The fingerprint of the content ----------------------------------------------------------------


def test_comments_and_layout_do_not_count() -> None:
    relaid = "# voor mezelf\n" + dump(clean_plan()).replace("\n", "\r\n")
    assert relaid != GOOD
    assert content(relaid) == content(GOOD)


@pytest.mark.parametrize(
    "changed",
    [
        NUMBERED,
        plan_where("doelen.0.meting.norm", "minimaal 90,0%"),  # is printed with its zero
        plan_where("hr.naam", "…"),
        plan_where("uitgereikt_op", "…"),  # the document shows the open place
        plan_where("ondertekening", {"datum": "2026-02-26"}),
        plan_where("verlengingen", [{"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Zo."}]),
        plan_where("afsluiting", {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}),
        plan_where("uit_dienst_op", "2026-12-31"),
        plan_where("evaluatiemomenten.0.verslag", {"datum": "2026-03-30", "besproken": "De eerste maand."}),
    ],
)
def test_what_is_printed_counts(changed: str) -> None:
    assert content(changed) != content(GOOD)


@pytest.mark.parametrize(
    "changed",
    [
        plan_where("negeer", [{"regel": "T08", "reden": "Zo afgesproken."}]),
        plan_where("ondertekening", {"vingerafdruk": "abc"}),
    ],
)
def test_what_says_nothing_to_a_reader_does_not_count(changed: str) -> None:
    plain = plan_where("ondertekening", {"vingerafdruk": "0"}) if "vingerafdruk" in changed else GOOD
    assert content(changed) == content(plain)
    assert changed != plain


def test_two_kinds_of_open_date_are_told_apart() -> None:
    one, other = (plan_where("uitgereikt_op", text) for text in ("…", "[datum]"))
    assert api.load(one.encode(), "plan.yaml").plan is not None
    assert content(one) != content(other)


def test_a_filled_in_default_is_printed_and_so_it_counts() -> None:
    given_by_hand = {**RAW, "acties": [{**RAW["acties"][2], "wie": "medewerker"}, *RAW["acties"][3:]]}
    left_out = {
        **RAW,
        "acties": [{k: v for k, v in RAW["acties"][2].items() if k != "wie"}, *RAW["acties"][3:]],
    }
    without_report = [{"naam": "Eindbeoordeling", "datum": "2026-05-11"}]
    one, other = (
        plan_of(dump({**raw, "evaluatiemomenten": without_report})) for raw in (given_by_hand, left_out)
    )
    assert content_fingerprint(one, {}) != content_fingerprint(other, {})
    assert signed_fingerprint(one) == signed_fingerprint(other)


@thorough
@given(st.sampled_from(PATHS))
def test_one_changed_text_is_another_content(path: Any) -> None:
    changed = with_texts(RAW, {path: f"{value_at(WHOLE, path)} nog"})
    assert content_fingerprint(changed, {}) != content_fingerprint(WHOLE, {})


def test_the_template_plays_no_part(tmp_path: Path) -> None:
    own = tmp_path / "eigen.md.j2"
    own.write_text("# Plan van {{ medewerker.naam }}\n", "utf-8")
    ours, theirs = rendered(GOOD, "md"), rendered(GOOD, "md", template=own)
    assert origin_of(ours.decode()).content == origin_of(theirs.decode()).content == content(GOOD)
    assert origin_of(ours.decode()).template != origin_of(theirs.decode()).template


# --- In the documents ------------------------------------------------------------------------------


def origin_of(text: str) -> Origin:
    found = re.search(r"inhoud:[^\"<]+?(?=[\"<]| -->)", text)
    assert found is not None
    origin = read_origin(found[0])
    assert origin is not None
    return origin


def words_in(data: bytes, part: str) -> str:
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(part).decode()


@pytest.mark.parametrize("concept", [True, False])
@pytest.mark.parametrize("format", writers.FORMATS)
def test_the_metadata_hold_the_whole_fingerprint(format: str, concept: bool) -> None:
    data = rendered(NUMBERED, format, concept=concept)
    text = words_in(data, "docProps/custom.xml") if format == "docx" else data.decode(errors="replace")
    origin = origin_of(text)
    assert (origin.content, origin.version, origin.concept) == (content(NUMBERED), edition.edition(), concept)
    assert re.fullmatch(rf"{re.escape(__version__)}\+[0-9a-f]{{8}}", edition.edition())
    assert len(origin.content) == 64


@pytest.mark.parametrize(
    ("text", "shown"), [(NUMBERED, "VP-2026-007 · versie {}"), (UNNUMBERED, "versie {}")]
)
def test_the_footer_shows_reference_and_the_short_fingerprint(text: str, shown: str) -> None:
    expected = shown.format(content(text)[:8])
    assert f"\n_vertrouwelijk · {expected}_\n" in rendered(text, "md").decode()
    html = rendered(text, "html").decode()
    assert f'· <span class="kenmerk">{tied(expected)}</span></p></footer>' in html
    assert content(text)[:8] in html[html.index("@bottom-right") : html.index("</style>")].replace("\\", "")
    footer = re.findall("<w:t[^>]*>([^<]*)", words_in(rendered(text, "docx"), "word/footer1.xml"))
    assert tied(expected) in footer


@pytest.mark.parametrize("format", writers.FORMATS)
def test_a_change_in_the_metadata_breaks_the_seal(format: str) -> None:
    data = rendered(NUMBERED, format)
    mark = content(NUMBERED).encode()
    assert mark in data
    if format == "docx":
        changed = repacked(data, "docProps/custom.xml", mark, mark[::-1])
    else:
        changed = data.replace(mark, mark[::-1])
    assert writers.intact(data, format) is True
    assert writers.intact(changed, format) is False


@pytest.mark.parametrize(
    ("changed", "another"),
    [
        ({"writers/html/style.css": b"p { color: red }\n"}, True),
        ({"dutch.py": b"x = 2\n"}, True),
        ({"dutch.py": b"x = 1\r\n"}, False),  # as git lays it down on Windows
        ({"rules/reading/names.py": b"y = 2\n"}, True),
        ({"rules/proces/eind.py": b"y = 2\n"}, False),
        ({"wording/tables/werk.txt": b"bellen\n"}, True),
        ({"cli/app.py": b"z = 2\n"}, False),
        ({"writers/__pycache__/html.pyc": b"1"}, False),
    ],
)
def test_the_edition_changes_with_the_code_that_shapes_documents(
    changed: dict[str, bytes], another: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = {
        "edition.py": b"",
        "dutch.py": b"x = 1\n",
        "writers/html/style.css": b"p {}\n",
        "rules/reading/names.py": b"",
        "rules/proces/eind.py": b"",
        "wording/tables/werk.txt": b"",
        "cli/app.py": b"",
    }

    def marked(files: dict[str, bytes]) -> str:
        for name, data in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        edition.edition.cache_clear()
        return edition.edition()

    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(edition, "__file__", str(tmp_path / "edition.py"))
        before = marked(code)
        assert before.startswith(f"{__version__}+")
        assert (marked(code | changed) != before) is another
        elsewhere.setattr(edition, "__file__", str(tmp_path / "niets.zip" / "edition.py"))
        assert marked({}) == __version__
    edition.edition.cache_clear()


def test_no_document_is_made_with_a_room_that_the_edition_leaves_out() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (rooms,) = (
        one for one in project["tool"]["importlinter"]["contracts"] if one["name"] == "Data goes one way"
    )
    layers = [set(layer.split(" | ")) for layer in rooms["layers"]]
    makes = next(at for at, layer in enumerate(layers) if "api" in layer)
    assert set().union(*layers[:makes]) >= edition.SHAPES_NONE, "the contracts let none of these be imported"


JUDGES = {
    "people",
    "people_file",
    "api",
    "judging",
    "discretion",
    "comments",
    "validate",
    "config",
    "compare",
    "links",
    "rules",
    "smart",
}
"""Rooms that are asked what is wrong with a plan or with a key in it, and not how its document looks."""


def test_a_document_is_made_with_that_part_of_the_rules_that_the_edition_reads() -> None:
    imported = {
        name
        for path in (ROOT / "src" / "spvgen").rglob("*.py")
        if path.relative_to(ROOT / "src" / "spvgen").parts[0].removesuffix(".py")
        not in JUDGES | edition.SHAPES_NONE
        for name in re.findall(r"(?m)^\s*from (spvgen\.rules[\w.]*) import", path.read_text("utf-8"))
    }
    assert len(imported) >= 3
    assert {name for name in imported if not name.startswith(f"spvgen.rules.{edition.READING}")} == set()


def test_an_origin_comes_back_from_its_text() -> None:
    full = Origin("ab" * 32, "0.1.0", "1234", concept=True, review=True, remarks="5678")
    letters = (("verslag", 2), ("brief", None))
    for origin in (full, Origin("cd" * 32), *(Origin("cd" * 32, letter=letter) for letter in letters)):
        assert read_origin(f"spvgen {origin.text} -->") == origin


@pytest.mark.parametrize("text", ["", "inhoud:abc", "spv:0.1.0", f"inhoud:{'g' * 64}"])
def test_a_text_without_content_is_no_origin(text: str) -> None:
    assert read_origin(text) is None
