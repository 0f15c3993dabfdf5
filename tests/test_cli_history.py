"""``spv log`` and ``spv diff``: the history of a plan as a person would tell it, and nothing private in it."""

import errno
import json
import os
import sys
from pathlib import Path

import pytest

from dossiers import Dossier, kept
from running import Ran, english, spv
from spvgen.timeline.signing import lost_signing, since_signing
from support import CLEAN, clean_plan, dump, plan_where, plan_with

__all__ = ["kept"]

TEXT = CLEAN.read_text("utf-8")
SECRET = "Door je burn-out zat je thuis in Blokzijl en miste je 4.731 gesprekken."
PRIVATE = ("burn", "blokzijl", "4.731", "thuis")
EXTENSION = """
verlengingen:
  - datum: 2026-05-29
    nieuw_einde: 2026-07-24
    reden: Je gaat vooruit.
"""


def tale(kept: Dossier) -> Dossier:
    """A plan that is renamed, edited, laid out anew, broken, mended and extended."""
    kept.commit(TEXT, "Plan voor Noor", day="2026-02-24")
    kept.git("mv", "plan.yaml", "noor.yaml")
    plan = Dossier(kept.folder, "noor.yaml")
    plan.commit(None, "Andere naam", day="2026-02-25")
    edited = TEXT.replace("minimaal 90%", "minimaal 85%")
    assert edited != TEXT
    plan.commit(f"# Besproken\n{edited}", "Opmerking erbij", day="2026-02-26")
    plan.commit(edited, "Opmerking weg", day="2026-02-27")
    plan.commit(edited + "  kapot: [\n", "Per ongeluk", day="2026-02-28")
    plan.commit(edited + EXTENSION, "Verlengd", day="2026-05-29")
    plan.write(edited + EXTENSION.replace("vooruit", "goed vooruit"))
    return plan


def log(plan: Dossier, *options: str) -> Ran:
    return spv("log", str(plan.path), *options)


def diff(plan: Dossier, *words: str) -> Ran:
    return spv("diff", *words, str(plan.path))


def test_the_log_tells_the_story_the_newest_first(kept: Dossier) -> None:
    ran = log(tale(kept))
    assert (ran.code, ran.err) == (0, "")
    titles = [line.split(" (")[0] for line in ran.out.splitlines() if not line.startswith(" ") and line]
    assert titles == [
        "Nog niet vastgelegd",
        "vrijdag 29 mei 2026, Daan Kok: Verlengd",
        "zaterdag 28 februari 2026, Daan Kok: Per ongeluk",
        "vrijdag 27 februari 2026, Daan Kok: Opmerking weg",
        "donderdag 26 februari 2026, Daan Kok: Opmerking erbij",
        "woensdag 25 februari 2026, Daan Kok: Andere naam",
        "dinsdag 24 februari 2026, Daan Kok: Plan voor Noor",
    ]
    for said in (
        "reden: Je gaat [nieuw: goed] vooruit.",
        "  - verlengd tot en met 24 juli 2026\n",
        "  Deze versie is niet te lezen.",
        "  Alleen de opmaak of een opmerking is veranderd; de inhoud is gelijk gebleven.\n",
        "  Het bestand heette eerst ‘plan.yaml’.\n",
        "  Dit is de eerste versie.\n",
        "[90% → 85%]",
    ):
        assert said in ran.out
    assert english(ran.out) == []


def test_the_log_as_json_has_stable_keys(kept: Dossier) -> None:
    rows = json.loads(log(tale(kept), "--format", "json").out)
    assert {tuple(row) for row in rows} == {
        ("revision", "date", "author", "subject", "file", "note", "changes")
    }
    changes = [change for row in rows for change in row["changes"]]
    assert {tuple(change) for change in changes} == {("path", "kind", "before", "after", "text")}
    assert [row["note"] for row in rows] == [
        None,
        None,
        "niet_leesbaar",
        "alleen_opmaak",
        None,
        None,
        "eerste_versie",
    ]
    assert rows[0]["revision"] is None
    assert rows[1]["date"] == "2026-05-29T10:00:00+01:00"


def test_the_log_as_markdown(kept: Dossier) -> None:
    out = log(tale(kept), "--format", "md").out
    assert out.startswith("## Nog niet vastgelegd\n\n- verlenging tot en met 24 juli 2026, reden: ")
    assert "\\[nieuw: goed\\]" in out


def test_the_difference_with_the_last_commit(kept: Dossier) -> None:
    ran = diff(tale(kept))
    assert ran.code == 0
    assert (
        "(29 mei 2026) naar het bestand van nu\n  - verlenging tot en met 24 juli 2026, reden: Je gaat [nieuw: goed] vooruit.\n\n1 wijziging.\n"
        in ran.out
    )


@pytest.mark.parametrize(
    ("day", "version"),
    [
        ("2026-03-15", "28 februari 2026"),  # the last version of that day or before
        ("2026-02-26", "26 februari 2026"),
        ("26-2-2026", "26 februari 2026"),
        ("26 februari 2026", "26 februari 2026"),
        ("2026-02-24", "24 februari 2026"),  # when the file was called otherwise
        ("2027-01-01", "29 mei 2026"),
    ],
)
def test_a_day_is_the_plan_as_it_was_then(kept: Dossier, day: str, version: str) -> None:
    plan = tale(kept)
    ran = diff(plan, day)
    assert ran.code == 0
    assert f"({version}) naar het bestand van nu" in ran.out
    turned = spv("diff", str(plan.path), day)
    assert turned == ran, "the plan may come first"


def test_two_days_are_two_versions(kept: Dossier) -> None:
    ran = diff(tale(kept), "2026-02-25..2026-02-27")
    assert "(25 februari 2026) naar versie" in ran.out and "(27 februari 2026)" in ran.out
    assert "[90% → 85%]" in ran.out


def test_a_day_before_the_plan_tells_the_first_one(kept: Dossier) -> None:
    plan = tale(kept)
    ran = diff(plan, "2026-02-23")
    first = plan.git("rev-list", "--max-parents=0", "HEAD")[:8]
    assert ran.code == 2
    assert f"Op 23 februari 2026 stond ‘{plan.path}’ nog niet in git." in ran.err
    assert f"De eerste versie is {first}, van 24 februari 2026." in ran.err
    assert english(ran.err) == []


def test_a_tag_that_looks_like_a_day_is_a_tag(kept: Dossier) -> None:
    plan = tale(kept)
    plan.git("tag", "2026-03-15", "HEAD~5")
    assert "(24 februari 2026) naar" in diff(plan, "2026-03-15").out


def test_the_difference_between_versions(kept: Dossier) -> None:
    plan = tale(kept)
    ran = diff(plan, "HEAD~5..HEAD")
    assert (
        "verlengd tot en met 24 juli 2026\n      datum van de verlenging: 29 mei 2026\n      reden: Je gaat vooruit.\n"
        in ran.out
    )
    assert "goed vooruit" in diff(plan, "HEAD~5").out
    assert "Er is niets veranderd." in diff(plan, "HEAD..HEAD").out
    assert spv("diff", str(plan.path), "HEAD~5..HEAD") == ran, "the plan may come first"
    assert "niet te lezen" in diff(plan, "HEAD~2..HEAD~1").out
    row = json.loads(diff(plan, "HEAD~5..", "--format", "json").out)
    assert list(row) == ["from", "to", "note", "changes"]


def test_two_files(kept: Dossier) -> None:
    kept.write(TEXT)
    other = Dossier(kept.folder, "nieuw.yaml")
    other.write(TEXT.replace("minimaal 90%", "minimaal 85%"))
    ran = diff(other, str(kept.path))
    assert ran.out.startswith(f"Van ‘{kept.path}’ naar ‘{other.path}’\n")
    assert "[90% → 85%]" in ran.out


def test_a_plan_that_is_gone(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan")
    kept.path.unlink()
    assert log(kept).out.startswith("Nog niet vastgelegd\n  Het bestand is verwijderd.\n")
    assert "Het bestand is verwijderd." in diff(kept).out


def test_line_ends_are_no_change(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan")
    kept.write(TEXT.replace("\n", "\r\n"))
    assert "Er is niets veranderd." in diff(kept).out
    assert "Nog niet vastgelegd" not in log(kept).out


def test_a_merge_tells_only_what_it_did_itself(kept: Dossier) -> None:
    kept.commit(TEXT, "Begin")
    kept.git("switch", "-qc", "zij")
    kept.commit(TEXT + "zienswijze: Dat lukt mij wel.\n", "Reactie")
    kept.git("switch", "-q", "main")
    kept.commit(f"uit_dienst_op: 2026-12-31\n{TEXT}", "Datum")
    kept.git("merge", "-q", "-m", "Samen", "zij")
    rows = {row["subject"]: row for row in json.loads(log(kept, "--format", "json").out)}
    assert (rows["Samen"]["note"], rows["Samen"]["changes"]) == ("samengevoegd", [])
    assert [len(rows[name]["changes"]) for name in ("Reactie", "Datum")] == [1, 1]


def test_the_plan_of_a_colleague_is_no_older_version(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan van Noor")
    kept.git("mv", "plan.yaml", "ander.yaml")
    name = clean_plan()["medewerker"]["naam"]
    other = Dossier(kept.folder, "ander.yaml")
    other.commit(TEXT.replace(name, "Iris de Wit"), "Plan van Iris")
    out = log(other).out
    assert "Dit is de eerste versie" in out
    assert "Noor" not in out


# --- Wrong use -------------------------------------------------------------------------------------


def test_what_git_can_not_tell_is_said_in_dutch(
    kept: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "los.yaml").write_text(TEXT, "utf-8")
    kept.write(TEXT)
    runs = {
        "staat niet onder git": spv("log", str(tmp_path / "los.yaml")),
        "staat nog niet in git": log(kept),
        "bestaat niet, en heeft": spv("log", str(kept.folder / "niets.yaml")),
        "is een map": spv("log", str(kept.folder)),
    }
    kept.commit(TEXT, "Plan")
    runs |= {
        "De versie ‘nee’ bestaat niet": diff(kept, "nee"),
        "Tussen twee versies staan twee punten": diff(kept, "HEAD...HEAD"),
        "geef één plan mee": diff(kept, "a", "b"),
        "De vorm ‘xml’ bestaat niet": log(kept, "--format", "xml"),
        "Welk plan?": spv("diff"),
    }
    for said, ran in runs.items():
        assert (ran.code, ran.out) == (2, ""), said
        assert said in ran.err
        assert english(ran.err.replace("git add", "").replace("git commit", "")) == []


# --- Privacy ---------------------------------------------------------------------------------------


def private_tale(kept: Dossier, place: str) -> Dossier:
    kept.commit(TEXT, "Plan")
    kept.commit(plan_where(place, SECRET), "Burn-out opgeschreven")
    kept.commit(plan_where(place, "Je maakt elke week een lijst."), "Weer weg")
    return kept


@pytest.mark.parametrize(
    "place",
    [
        "acties.0.titel",
        "acties.0.afspraak",
        "doelen.0.meting.norm",
        "evaluatiemomenten.0.naam",
        "doelen.0.gebied",
        "looptijd.start",
    ],
)
@pytest.mark.parametrize("format", ["text", "md", "json"])
def test_what_is_private_in_one_version_is_shown_in_none(kept: Dossier, place: str, format: str) -> None:
    plan = private_tale(kept, place)
    out = log(plan, "--format", format).out
    for words in ("HEAD~1", "HEAD~2..HEAD~1", "HEAD~1..HEAD"):
        out += diff(plan, words, "--format", format).out
    assert out.replace("\\", "").count("[verborgen: privacy]") >= 4
    assert [word for word in PRIVATE if word in out.casefold()] == []


def test_a_private_word_where_none_belongs_is_shown_in_no_version(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan")
    kept.commit(plan_where("uitgereikt_op", "na de chemokuur"), "Dag")
    out = log(kept).out + diff(kept, "HEAD~1").out
    assert out.count("datum van uitreiking (gewijzigd): [verborgen: privacy]") == 2
    assert "chemo" not in out


def test_an_earlier_name_of_the_file_and_a_subject_that_tell(kept: Dossier) -> None:
    first = Dossier(kept.folder, "noor-burn-out.yaml")
    first.commit(TEXT, "Plan")
    kept.git("mv", first.plan, kept.plan)
    kept.commit(None, "Nog tijdens de burn-out")
    out = log(kept).out + log(kept, "--format", "json").out
    assert "Het bestand heette eerst ‘[verborgen: privacy]’." in out
    assert "burn" not in out


def test_a_private_part_that_came_as_a_whole(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan")
    kept.write(TEXT + f"zienswijze: {SECRET}\nbijlagen:\n  - {{Welkom: ja, {SECRET}: nee}}\n")
    out = diff(kept).out + log(kept, "--format", "json").out
    assert "reactie van de medewerker (toegevoegd): [verborgen: privacy]" in out
    assert [word for word in PRIVATE if word in out.casefold()] == []


@pytest.mark.parametrize(
    "text",
    [f"heeft_depressie: ja\n{TEXT}", TEXT + "bijlagen:\n  - {depressie: ja}\n"],
    ids=["key", "in-a-list"],
)
def test_a_key_that_is_private_by_itself(kept: Dossier, text: str) -> None:
    kept.commit(TEXT, "Plan")
    kept.write(text)
    out = "".join(diff(kept, "--format", format).out for format in ("text", "md", "json"))
    assert "[verborgen: privacy]" in out.replace("\\", "")
    assert "depressie" not in out


def test_other_changes_stay_readable(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan")
    kept.write(plan_with(f"zienswijze: {SECRET}\nuit_dienst_op: 2026-12-31"))
    assert "uit dienst op 31 december 2026" in diff(kept).out


# --- Since the signing -----------------------------------------------------------------------------


def test_what_changed_since_the_signing(kept: Dossier) -> None:
    signed = clean_plan()
    signed["ondertekening"] = {"datum": "2026-02-26", "vingerafdruk": "abc"}
    kept.commit(TEXT, "Plan")
    first = kept.commit(dump(signed), "Ondertekend")
    later = signed | {
        "verlengingen": [{"datum": "2026-05-29", "nieuw_einde": "2026-12-24", "reden": "Meer tijd."}]
    }
    later["evaluatiemomenten"] = [
        *signed["evaluatiemomenten"],
        {"naam": "Slotgesprek", "datum": "2026-12-24"},
    ]
    kept.commit(dump(later), "Verlengd")
    told = since_signing(kept.path)
    assert told and (told.revision.id, told.changes) == (first, ())
    kept.write(dump(later | {"organisatie": "Ander Bedrijf BV"}))
    told = since_signing(kept.path)
    assert told and [change.path for change in told.changes] == [("organisatie",)]


def test_a_plan_that_was_never_signed(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan")
    assert since_signing(kept.path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("command", ["log", "diff", "check", "sign"])
def test_a_link_that_leads_nowhere(command: str, tmp_path: Path) -> None:
    for name, to in (("rond.yaml", "rond.yaml"), ("los.yaml", "weg.yaml")):
        (tmp_path / name).symlink_to(to)
        ran = spv(command, str(tmp_path / name))
        assert ran.code == 2
        assert "Bedoelde je" not in ran.err


def test_a_plan_that_may_not_be_read_is_told_so(kept: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.commit(TEXT, "Plan voor Noor")
    read = Path.read_bytes

    def forbid(path: Path) -> bytes:
        if path.name == kept.plan:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", forbid)
    monkeypatch.setattr(os, "access", lambda path, mode, **_: mode != os.R_OK)
    ran = log(kept)
    assert (ran.code, ran.out) == (2, "")
    assert "is niet te openen" in ran.err


@pytest.mark.parametrize("command", ["log", "diff"])
def test_of_a_document_the_plan_is_asked(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("noor.yaml").write_text(TEXT, "utf-8")
    Path("noor.docx").write_bytes(b"PK")
    ran = spv(command, "noor.docx")
    assert (ran.code, ran.out) == (2, "")
    assert f"Geef het plan mee: spv {command} noor.yaml" in ran.err
    assert "git" not in ran.err


SIGNED = "ondertekening:\n  datum: 2026-02-26\n  vingerafdruk: abc\n"
GONE = "maar in het bestand ontbreekt nu de regel ‘vingerafdruk’"


@pytest.mark.parametrize(
    ("now", "lost"),
    [
        ("ondertekening:\n  datum: 2026-02-26\n", True),
        ("", True),
        (SIGNED, False),
        (SIGNED.replace("abc", "def"), False),  # P06 tells of that
        ("ondertekening:\n  eerder:\n    - datum: 2026-02-26\n      vingerafdruk: abc\n", False),
    ],
)
def test_a_mark_that_was_taken_away_is_missed(kept: Dossier, now: str, lost: bool) -> None:
    kept.commit(TEXT, "Plan")
    signed = kept.commit(plan_with(SIGNED), "Ondertekend")
    kept.commit(plan_with(f"{now}uit_dienst_op: 2026-12-31\n"), "Bijgewerkt")
    kept.write(plan_with(f"{now}zienswijze: Ik ben het er niet mee eens.\n"))
    found = lost_signing(kept.path)
    assert bool(found) is lost
    assert not found or (found[0].id, found[1]) == (signed, "abc")
    said = " ".join(spv("extend", str(kept.path), "--no-input").err.split())
    assert (GONE in said and "vingerafdruk: abc" in said) is lost


def test_what_git_never_saw_signed_lost_nothing(kept: Dossier) -> None:
    kept.commit(TEXT, "Plan")
    assert lost_signing(kept.path) is None
    assert GONE not in spv("extend", str(kept.path), "--no-input").err
