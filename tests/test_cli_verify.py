"""``spv verify``: what it says of each case, in Dutch, and with which exit code."""

import json
import re
import unicodedata
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, Self

import docx
import pytest

from dossiers import dossier
from running import Ran, english, spv
from spvgen import finishing
from spvgen.cli.plans.dossier import people_and_faults
from spvgen.writers.docx.package import pack, unpacked
from support import CLEAN, ROOT, plan_where, plan_with
from word_file_samples import english_file

GOOD = CLEAN.read_text("utf-8")
BODY = "word/document.xml"
FIRST = "Noor Jansen"
RUN = f'<w:t xml:space="preserve">{FIRST}</w:t>'
SAME_WORDS = "De woorden die spv kan lezen zijn gelijk; kijk zelf naar opmaak, opmerkingen en plaatjes"
FORMATS = ("docx", "pdf", "html", "md")


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    Path("plan.yaml").write_text(GOOD, "utf-8")
    return folder


def rendered(format: str, *options: str) -> str:
    document = f"plan.{format}"
    assert spv("render", "plan.yaml", "-o", document, *options).code == 0
    return document


def verify(*arguments: str, stdin: bytes = b"") -> Ran:
    ran = spv("verify", *arguments, stdin=stdin)
    assert english(ran.out + ran.err) == []
    return Ran(ran.code, " ".join(ran.out.split()), " ".join(ran.err.split()))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("options", [[], ["--concept"]])
def test_unchanged(format: str, options: list[str]) -> None:
    ran = verify(rendered(format, *options), "plan.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"‘plan.{format}’ is ongewijzigd en hoort bij deze versie van het plan (")


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("before", ["NFC", "NFD"])
def test_accents_that_stand_otherwise_in_the_file_are_no_change(format: str, before: str) -> None:
    text = plan_where("slotopmerking", "Tot gauw, Zoë: één keer per week.")
    Path("plan.yaml").write_text(unicodedata.normalize(before, text), "utf-8")
    rendered(format, *(["--review"] if format == "docx" else []))
    Path("plan.yaml").write_text(unicodedata.normalize("NFC" if before == "NFD" else "NFD", text), "utf-8")
    assert verify(f"plan.{format}", "plan.yaml").code == 0


def test_a_plan_from_standard_input() -> None:
    assert verify(rendered("md"), "-", stdin=GOOD.encode()).code == 0


@pytest.mark.parametrize("format", FORMATS)
def test_of_another_version(format: str) -> None:
    document = rendered(format)
    Path("plan.yaml").write_text(plan_where("slotopmerking", "Tot gauw."), "utf-8")
    ran = verify(document, "plan.yaml")
    assert ran.code == 1
    assert f"‘plan.{format}’ is niet gemaakt van het plan zoals het nu is." in ran.out
    assert "Tot gauw." in ran.out


@pytest.mark.parametrize("format", FORMATS)
def test_of_somebody_else_nothing_is_repeated(format: str) -> None:
    document = rendered(format)
    Path("plan.yaml").write_text(plan_where("medewerker.naam", "Ada Smit"), "utf-8")
    ran = verify(document, "plan.yaml")
    assert ran.code == 1
    said = "is niet van dit plan: de naam in het document is een andere."
    then = "Is de naam in het plan later veranderd? Vergelijk dan met de versie van toen, met --at."
    assert ran.out == f"‘plan.{format}’ {said} {then}"


def test_edited_by_hand() -> None:
    document = Path(rendered("md"))
    document.write_bytes(document.read_bytes().replace(b"vertrouwelijk", b"openbaar"))
    ran = verify(str(document), "plan.yaml")
    assert ran.code == 1
    assert "‘plan.md’ is aangepast nadat spv het maakte. Het is wel gemaakt van deze versie" in ran.out
    assert "Volgens het plan: vertrouwelijk · VP-2026-014" in ran.out
    assert "In het document: openbaar · VP-2026-014" in ran.out


def test_words_that_came_and_went() -> None:
    document = Path(rendered("md"))
    lines = document.read_text("utf-8").split("\n")
    document.write_text("\n".join(["Erbij gezet.", *lines[:4], *lines[6:]]), "utf-8")
    ran = verify(str(document), "plan.yaml")
    assert "Staat alleen in het document: Erbij gezet." in ran.out
    assert "Ontbreekt in het document: " in ran.out


@pytest.mark.parametrize(
    ("part", "kept", "said"),
    [
        ("header1", 0, "een koptekst (word/header1.xml). Van de rest zijn de woorden gelijk."),
        ("footer1", 60, "een voettekst (word/footer1.xml). Van de rest zijn de woorden gelijk."),
        ("document", 900, "de tekst zelf (word/document.xml). Van de rest zijn de woorden gelijk."),
    ],
)
def test_a_part_that_is_damaged_is_named_and_the_rest_compared(part: str, kept: int, said: str) -> None:
    document = Path(rendered("docx"))
    whole = unpacked(document.read_bytes())
    document.write_bytes(pack({**whole, f"word/{part}.xml": whole[f"word/{part}.xml"][:kept]}))
    ran = verify(str(document), "plan.yaml")
    assert ran.code == 1
    assert "‘plan.docx’ is aangepast nadat spv het maakte." in ran.out
    assert f"Een deel van het bestand is beschadigd en niet te lezen: {said}" in ran.out
    assert "Ontbreekt" not in ran.out and "woord voor woord" not in ran.out
    assert as_json(str(document), "plan.yaml")[1]["unreadable"] == [f"word/{part}.xml"]


def test_a_damaged_part_does_not_hide_an_edit_elsewhere() -> None:
    document = Path(rendered("docx"))
    whole = unpacked(document.read_bytes())
    footer = whole["word/footer1.xml"].replace(b"vertrouwelijk", b"openbaar")
    document.write_bytes(pack({**whole, "word/header1.xml": b"", "word/footer1.xml": footer}))
    ran = verify(str(document), "plan.yaml")
    assert "een koptekst (word/header1.xml)" in ran.out
    assert "openbaar" in ran.out and "Van de rest" not in ran.out


def test_a_file_that_was_cut_off_within_a_part() -> None:
    document = Path(rendered("docx"))
    data = bytearray(document.read_bytes())
    data[data.index(b"<w:body>") + 100] ^= 1  # so that its checksum is wrong
    document.write_bytes(data)
    ran = verify(str(document), "plan.yaml")
    assert ran.code == 1
    assert "niet te lezen: de tekst zelf (word/document.xml)." in ran.out


def test_many_differences_are_counted() -> None:
    document = Path(rendered("md"))
    document.write_text(document.read_text("utf-8").replace(". ", "! ").replace(".\n", "!\n"), "utf-8")
    ran = verify(str(document), "plan.yaml")
    assert ran.out.count("Volgens het plan:") == 10
    assert ran.out.endswith("andere verschillen.")


def test_an_edited_pdf() -> None:
    document = Path(rendered("pdf"))
    document.write_bytes(document.read_bytes() + b"\n")
    ran = verify(str(document), "plan.yaml")
    assert ran.code == 1
    assert ran.out.endswith(f"{SAME_WORDS}.")
    assert "woord voor woord" not in ran.out


def put_in(format: str, part: str, old: str, new: str) -> str:
    """Change a document as a program that is no editor of words does; what verify says then."""
    document = Path(rendered(format))
    data = document.read_bytes()
    whole = unpacked(data) if format == "docx" else {"": data}
    assert old.encode() in whole.get(part, b"")
    whole = {**whole, part: whole[part].replace(old.encode(), new.encode(), 1)}
    document.write_bytes(pack(whole) if format == "docx" else whole[""])
    ran = verify(str(document), "plan.yaml")
    assert ran.code == 1
    assert "is aangepast nadat spv het maakte" in ran.out
    return ran.out


@pytest.mark.parametrize(
    ("format", "part", "old", "new", "said"),
    [
        (
            "docx",
            BODY,
            RUN,
            f"<w:rPr><w:vanish/></w:rPr>{RUN}",
            f"‘{FIRST}’ staat er wel, maar is verborgen.",
        ),
        ("docx", BODY, RUN, f"<w:rPr><w:strike/></w:rPr>{RUN}", f"‘{FIRST}’ is doorgestreept."),
        ("docx", BODY, RUN, f'<w:rPr><w:strike w:val="0"/></w:rPr>{RUN}', ""),
        ("docx", "word/styles.xml", "<w:rPr>", "<w:rPr><w:vanish/>", "De opmaak is veranderd;"),
        (
            "docx",
            BODY,
            RUN,
            f'{RUN}<w:pict><v:shape><v:textpath string="Nee"/></v:shape></w:pict>',
            "Bij of in een plaatje staat iets anders: ‘Nee’.",
        ),
        ("docx", BODY, RUN, f'{RUN}<w:pict><v:shape alt="Shape1"/></w:pict>', ""),
        ("html", "", "<main>", "<style>li{display:none}</style><main>", "De opmaak is veranderd;"),
        ("html", "", "<main>", '<style>li::after{content:"niet"}</style><main>', "De opmaak is veranderd;"),
        ("html", "", "<p>", '<p style="display:none">', "De opmaak is veranderd;"),
        ("html", "", "<h1>", "<h1 hidden>", f"‘Verbeterplan – {FIRST}’ staat er wel, maar is verborgen."),
        ("html", "", "<main>", '<main><input value="niet">', "Er staat een invulveld in: ‘niet’."),
        ("html", "", "<main>", '<main><img alt="niet">', "Bij of in een plaatje staat iets anders: ‘niet’."),
    ],
)
def test_what_readers_see_beyond_the_same_words_is_named(
    format: str, part: str, old: str, new: str, said: str
) -> None:
    told = put_in(format, part, old, new)
    assert said in told
    assert told.endswith(f"{SAME_WORDS}.")
    assert (said == "") is (told.count(".") == 4)


def test_words_with_a_line_through_them() -> None:
    told = put_in("html", "", f" {FIRST}</h1>", f" <del>{FIRST}</del></h1>")
    assert f"‘{FIRST}’ is doorgestreept." in told


MATH = '<m:t xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">niet</m:t>'
SYMBOL = '<w:sym w:font="Wingdings" w:char="F0FC"/>'


@pytest.mark.parametrize(("xml", "read"), [(MATH, "niet"), (SYMBOL, "□")])
def test_letters_that_are_no_plain_text_are_words_too(xml: str, read: str) -> None:
    assert read in put_in("docx", BODY, RUN, RUN + xml).partition("Dit is anders:")[2]


def _with_comment(said: str) -> Path:
    document = Path(rendered("docx"))
    word = docx.Document(str(document))
    word.add_comment(word.paragraphs[0].runs[0], said, author="Jan")
    word.save(str(document))
    return document


def test_an_added_comment_is_named_and_told_as_data() -> None:
    document = _with_comment("Dit klopt niet")
    ran = verify(str(document), "plan.yaml")
    assert "Er staat een opmerking bij: ‘Dit klopt niet’." in ran.out
    assert as_json(str(document), "plan.yaml")[1]["asides"] == [
        {"kind": "comment", "words": "Dit klopt niet"}
    ]


def test_what_is_private_is_not_repeated_of_a_comment() -> None:
    document = _with_comment("Noor is depressief en slikt Zoloft")
    ran = verify(str(document), "plan.yaml")
    assert "Er staat een opmerking bij: ‘" in ran.out
    assert "Zoloft" not in ran.out


@pytest.mark.parametrize(("kind", "said"), [("/StrikeOut", True), ("/FreeText", True), ("/Link", False)])
@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside one that is none"])
def test_a_note_in_a_pdf_is_named_with_its_page(kind: str, said: bool, beside: bool) -> None:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NullObject, NumberObject

    document = Path(rendered("pdf"))
    changed = PdfWriter(clone_from=PdfReader(document))
    box = ArrayObject(NumberObject(at) for at in (0, 0, 300, 300))
    note = {"/Type": NameObject("/Annot"), "/Subtype": NameObject(kind), "/Rect": box}
    changed.add_annotation(1, DictionaryObject({NameObject(key): value for key, value in note.items()}))
    if beside:
        changed.pages[1]["/Annots"].append(NullObject())
    target = BytesIO()
    changed.write(target)
    seal = re.search(rb"%spvgen sha256:[0-9a-f]+\n", document.read_bytes())
    assert seal
    document.write_bytes(target.getvalue().replace(b"startxref\n", seal[0] + b"startxref\n"))
    ran = verify(str(document), "plan.yaml")
    assert ("Op bladzijde 2 is iets aangetekend." in ran.out) is said
    assert ran.out.endswith(f"{SAME_WORDS}.")


def test_another_template() -> None:
    Path("eigen.j2").write_text("# Plan van {{ medewerker.naam }}\n", "utf-8")
    document = rendered("md", "--template", "eigen.j2", "--concept")
    ran = verify(document, "plan.yaml")
    assert ran.code == 1
    assert "maar is gemaakt met een ander sjabloon." in ran.out
    assert verify(document, "plan.yaml", "--template", "eigen.j2").code == 0


def by_an_older_version(document: str, old: str = "", new: str = "") -> str:
    with pytest.MonkeyPatch.context() as older:
        older.setattr(finishing, "edition", lambda: "0.0.9")
        data = Path(rendered("md")).read_text("utf-8")
    assert old in data
    Path(document).write_text(data.replace(old, new), "utf-8")
    return document


def test_an_older_version_of_spv() -> None:
    ran = verify(by_an_older_version("oud.md"), "plan.yaml")
    assert ran.code == 1
    assert "‘oud.md’ is gemaakt met een andere versie van spv (0.0.9; dit is 0.1.0" in ran.out
    assert "De tekst is woord voor woord die van deze versie van het plan (" in ran.out
    assert "aangepast" not in ran.out and "sjabloon" not in ran.out
    told = json.loads(spv("verify", "oud.md", "plan.yaml", "--format", "json").out)
    assert (told["verdict"], told["other_means"], told["differences"]) == ("other_making", ["version"], [])


def test_an_older_version_of_spv_and_other_words() -> None:
    document = by_an_older_version("oud.md")
    Path("plan.yaml").write_text(plan_where("slotopmerking", "Tot gauw."), "utf-8")
    ran = verify(document, "plan.yaml")
    assert "is niet gemaakt van het plan zoals het nu is" in ran.out
    assert "andere versie van spv; een deel van de verschillen kan daarvan komen" in ran.out


def test_an_edit_of_what_an_older_version_made() -> None:
    ran = verify(by_an_older_version("oud.md", "vertrouwelijk", "openbaar"), "plan.yaml")
    assert "‘oud.md’ is aangepast nadat spv het maakte." in ran.out
    assert "andere versie van spv; een deel van de verschillen kan daarvan komen" in ran.out


@pytest.mark.parametrize("format", FORMATS)
def test_a_house_style(format: str) -> None:
    settings = Path("spv.toml")
    settings.write_text('[huisstijl]\naccentkleur = "#7A1F5C"\nvoettekst = "Plein 1"\n', "utf-8")
    document = rendered(format)
    assert verify(document, "plan.yaml").code == 0
    settings.unlink()
    ran = verify(document, "plan.yaml")
    assert ran.code == 1
    assert "maar is gemaakt met een andere huisstijl." in ran.out


@pytest.mark.parametrize("options", [[], ["--review"]])
def test_an_own_word_file(options: list[str]) -> None:
    Path("brief.docx").write_bytes(english_file())
    document = rendered("docx", "--word-template", "brief.docx", *options)
    ran = verify(document, "plan.yaml")
    assert ran.code == 1
    assert "Geef dat dan mee met --word-template." in ran.out
    assert verify(document, "plan.yaml", "--word-template", "brief.docx").code == 0


class _Day(date):
    """The day on which the commands run."""

    now = "2027-02-01"

    @classmethod
    def today(cls) -> Self:
        return cls.fromisoformat(cls.now)


def test_a_review_with_advice_of_one_day_is_verified_on_that_day_and_on_a_later_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("spvgen.cli.plans.dossier.date", _Day)
    course = (ROOT / "examples" / "koersplan-verkoop-noord.yaml").read_text("utf-8")
    assert "datum: 2026-03-02" in course
    Path("plan.yaml").write_text(course.replace("datum: 2026-03-02", "datum: 2027-03-02"), "utf-8")
    document = rendered("docx", "--review")
    assert verify(document, "plan.yaml").code == 0
    monkeypatch.setattr(_Day, "now", "2027-03-03")
    ran = verify(document, "plan.yaml")
    assert ran.code == 1
    assert "‘plan.docx’ hoort bij deze versie van het plan (" in ran.out
    assert "Alleen de opmerkingen ernaast zijn van een andere dag" in ran.out
    assert "aangepast" not in ran.out and "niet precies zo namaken" not in ran.out


@pytest.mark.parametrize("options", [[], ["--anonymous"]])
def test_names_apart(options: list[str]) -> None:
    Path("plan.yaml").write_text(plan_where("hr", {"persoon": "hr-1"}), "utf-8")
    Path("personen.yaml").write_text("hr-1:\n  naam: Mo Aydin\n  functie: HR-adviseur\n", "utf-8")
    people_and_faults.cache_clear()
    rendered("md", *options, "-o", "uit.md")
    assert verify("uit.md", "plan.yaml").code == 0
    assert ("Mo Aydin" in Path("uit.md").read_text("utf-8")) is (options == [])
    people_and_faults.cache_clear()
    Path("personen.yaml").write_text("hr-1:\n  naam: Jan Prins\n  functie: HR-adviseur\n", "utf-8")
    assert verify("uit.md", "plan.yaml").code == (0 if options else 1)  # a name that is printed counts


@pytest.mark.parametrize("name", ["brief.md", "leeg.docx"])
def test_not_ours(name: str) -> None:
    Path(name).write_text("# Brief\n" if name == "brief.md" else "", "utf-8")
    ran = verify(name, "plan.yaml")
    assert (ran.code, ran.out) == (
        2,
        f"‘{name}’ is niet door spv gemaakt, of zo bewaard dat spv het niet meer herkent.",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["plan.yaml", "plan.md"],
            "‘plan.yaml’ is een plan. Typ eerst het document: spv verify plan.md plan.yaml",
        ),
        (["weg.docx", "plan.yaml"], "‘weg.docx’ bestaat niet."),
        (["plan.md", "weg.yaml"], "‘weg.yaml’ bestaat niet."),
        ([".", "plan.yaml"], "‘.’ is geen gewoon bestand."),
        (["plan.md", "."], "Bij ‘.’ horen"),
        (["plan.md", "gat.yaml"], "Vergelijken kan pas als ‘gat.yaml’ leesbaar en volledig is."),
        (["plan.md", "plan.yaml", "--template", "weg.j2"], "Het sjabloon ‘weg.j2’ bestaat niet."),
        (["plan.md", "plan.yaml", "--template", "stuk.j2"], "stuk.j2, regel 1:"),
        (["plan.md"], "Welk plan? Typ bijvoorbeeld: spv verify plan.md plan.yaml"),
        (["los.md"], "Welk plan? Typ bijvoorbeeld: spv verify los.md gat.yaml"),
        ([], "Er ontbreekt iets: DOCUMENT"),
    ],
)
def test_wrong_use(arguments: list[str], said: str) -> None:
    rendered("md")
    Path("gat.yaml").write_text(plan_with(without=("gevolgen",)), "utf-8")
    Path("stuk.j2").write_text("{{", "utf-8")
    ran = verify(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


# --- As data, and of an earlier version ------------------------------------------------------------


def as_json(*arguments: str) -> tuple[int, Any]:
    ran = spv("verify", *arguments, "--format", "json")
    assert ran.err == ""
    return ran.code, json.loads(ran.out)


@pytest.mark.parametrize("format", FORMATS)
def test_the_outcome_as_json(format: str) -> None:
    document = rendered(format)
    code, told = as_json(document, "plan.yaml")
    assert list(told) == [
        "document",
        "verdict",
        "content",
        "additions",
        "other_means",
        "asides",
        "unreadable",
        "differences",
    ]
    assert (code, told["verdict"], told["differences"]) == (0, "same", [])
    assert told["content"]["document"] == told["content"]["plan"]
    Path("plan.yaml").write_text(plan_where("slotopmerking", "Tot gauw."), "utf-8")
    code, told = as_json(document, "plan.yaml")
    assert (code, told["document"], told["verdict"]) == (1, document, "other_content")
    assert told["content"]["document"] != told["content"]["plan"]
    (difference,) = [one for one in told["differences"] if "Tot gauw." in one["made"]]
    assert "lastig" in difference["found"] or "vraagt" in difference["found"]


def test_json_of_what_is_not_ours() -> None:
    Path("brief.md").write_text("# Brief\n", "utf-8")
    code, told = as_json("brief.md", "plan.yaml")
    assert (code, told["verdict"], told["differences"]) == (2, "foreign", None)
    assert told["content"] == {"document": None, "plan": None}
    ran = verify("brief.md", "plan.yaml", "--format", "xml")
    assert (ran.code, ran.out) == (2, "") and "Kies uit: text of json." in ran.err


@pytest.mark.parametrize("format", FORMATS)
def test_the_plan_of_an_earlier_version(folder: Path, format: str) -> None:
    kept = dossier(folder)
    first = kept.commit(GOOD, "Plan voor Noor")
    document = rendered(format)
    second = kept.commit(plan_where("slotopmerking", "Tot gauw."), "Ander slot")
    assert verify(document, "plan.yaml").code == 1
    assert verify("--at", first, document, "plan.yaml").code == 0
    ran = verify("--at", second[:8], document, "plan.yaml")
    assert ran.code == 1
    assert f"is niet gemaakt van het plan zoals het bij ‘{second[:8]}’ was." in ran.out
    assert "het plan was toen versie" in ran.out and "Tot gauw." in ran.out
    kept.git("mv", "plan.yaml", "noor.yaml")
    kept.git("commit", "-qm", "Andere naam")
    assert verify("--at", first, document, "noor.yaml").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--at", "weg", "plan.md", "plan.yaml"), "De versie ‘weg’ bestaat niet."),
        (("--at", "HEAD", "plan.md", "-"), "van een plan dat met - binnenkomt, is er geen."),
        (("--at", "HEAD", "plan.md", "."), "‘.’ is een map."),
        (("--at", "HEAD", "plan.md", "ander.yaml"), "‘ander.yaml’ bestaat niet, en heeft ook niet in git"),
    ],
)
def test_no_such_version(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    dossier(folder).commit(GOOD, "Plan voor Noor")
    rendered("md")
    ran = verify(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
