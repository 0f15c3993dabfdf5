"""References between documents: found where they lead nowhere, silent where they are right."""

from pathlib import Path

import pytest

from running import spv
from spvgen import api
from spvgen.diagnostics import Finding
from support import CLEAN, clean_plan, dump, plan_where

KOERSPLAN = "soort: koersplan\nteam: Binnendienst\nnorm:\n  indicator: Tevreden klanten\n"


def told(link: dict[str, str], files: dict[str, str]) -> list[Finding]:
    text = plan_where("doelen.0.hoort_bij", link)
    asked: list[str] = []

    def beside(name: str) -> bytes | None:
        asked.append(name)
        return files[name].encode() if name in files else None

    report = api.check(text.encode(), "plan.yaml", beside=beside)
    assert report.complete
    assert asked or "C:" in link["bestand"] or link["bestand"].startswith("/")
    return [finding for finding in report.findings if finding.code == "X10"]


@pytest.mark.parametrize(
    "link",
    [
        {"bestand": "koers.yaml", "norm": "Tevreden klanten"},
        {"bestand": "koers.yaml", "norm": "tevreden-klanten"},
    ],
)
def test_a_reference_that_is_right(link: dict[str, str]) -> None:
    assert told(link, {"koers.yaml": KOERSPLAN}) == []


@pytest.mark.parametrize(
    ("link", "files", "key", "says", "advises"),
    [
        (
            {"bestand": "koers.yaml", "norm": "Tevreden klanten"},
            {},
            "bestand",
            "bestaat niet",
            "vanaf de map",
        ),
        (
            {"bestand": "koers.yaml", "norm": "Tevreden klant"},
            {"koers.yaml": KOERSPLAN},
            "norm",
            "‘Tevreden klant’ staat niet in ‘koers.yaml’",
            "Bedoelde je ‘Tevreden klanten’?",
        ),
        (
            {"bestand": "koers.yaml", "norm": "Omzet"},
            {"koers.yaml": KOERSPLAN},
            "norm",
            "‘Omzet’ staat niet",
            "Daar staat wel ‘Tevreden klanten’.",
        ),
        (
            {"bestand": "koers.yaml", "norm": "Tevreden"},
            {"koers.yaml": KOERSPLAN},
            "norm",
            "‘Tevreden’ staat niet",
            "Bedoelde je ‘Tevreden klanten’?",
        ),
        (
            {"bestand": "koers", "norm": "Tevreden klanten"},
            {"koers.yaml": KOERSPLAN},
            "bestand",
            "Het bestand ‘koers’ bestaat niet",
            "Bedoelde je ‘koers.yaml’?",
        ),
        (
            {"bestand": "../Onze Koers.docx", "norm": "Tevreden klanten"},
            {"onze-koers.yaml": KOERSPLAN},
            "bestand",
            "bestaat niet",
            "Bedoelde je ‘onze-koers.yaml’?",
        ),
        (
            {"bestand": "koers.yaml", "norm": "Tevreden klanten"},
            {"koers.yaml": "soort: actielijst\n"},
            "bestand",
            "geen koersplan",
            "koersplan",
        ),
        (
            {"bestand": "koers.yaml", "norm": "Tevreden klanten"},
            {"koers.yaml": "a: [\n"},
            "bestand",
            "niet te lezen",
            "spv check koers.yaml",
        ),
        (
            {"bestand": "koers.yaml", "norm": "Tevreden klanten"},
            {"koers.yaml": "- a\n"},
            "bestand",
            "geen koersplan",
            "koersplan",
        ),
        (
            {"bestand": "/home/x/koers.yaml", "norm": "a"},
            {},
            "bestand",
            "alleen op jouw computer",
            "vanaf de map",
        ),
        (
            {"bestand": "C:\\koers.yaml", "norm": "a"},
            {},
            "bestand",
            "alleen op jouw computer",
            "vanaf de map",
        ),
    ],
)
def test_a_reference_that_leads_nowhere(
    link: dict[str, str], files: dict[str, str], key: str, says: str, advises: str
) -> None:
    (finding,) = told(link, files)
    assert finding.path == ("doelen", 0, "hoort_bij", key)
    assert says in finding.message
    assert advises in finding.hint


@pytest.mark.parametrize(
    ("goal", "says"),
    [
        ("Terugbelafspraken", ""),
        ("terugbelafspraken", ""),
        ("Terugbelafspraak", "Bedoelde je ‘Terugbelafspraken’?"),
        ("Omzet", "Daar staat wel ‘Terugbelafspraken’."),
    ],
)
def test_an_action_may_help_with_a_goal(goal: str, says: str) -> None:
    data = clean_plan("actielijst")
    data["acties"][0]["hoort_bij"] = {"bestand": "noor.yaml", "doel": goal}
    plan = clean_plan() | {"medewerker": data["professional"]}
    report = api.check(dump(data).encode(), "lijst.yaml", beside={"noor.yaml": dump(plan).encode()}.get)
    assert report.complete
    assert bool(report.findings) == bool(says)
    for finding in report.findings:
        assert (finding.code, finding.path) == ("X10", ("acties", 0, "hoort_bij", "doel"))
        assert says in finding.hint


@pytest.mark.parametrize(
    ("of", "other"),
    [
        ({"naam": "Sietse Wiersma"}, {"naam": "Noor Jansen"}),
        ({"persoon": "mw-1"}, {"persoon": "mw-2"}),
    ],
)
def test_the_plan_of_somebody_else_is_nobodys_business(of: dict[str, str], other: dict[str, str]) -> None:
    data = clean_plan("actielijst")
    data["professional"] = {"functie": "adviseur", **of}
    data["acties"][0]["hoort_bij"] = {"bestand": "ander.yaml", "doel": "Terugbelafspraken"}
    plan = clean_plan() | {"medewerker": {"functie": "adviseur", **other}}
    found = api.check(dump(data).encode(), "lijst.yaml", beside={"ander.yaml": dump(plan).encode()}.get)
    told = [one for one in found.findings if one.path[-1:] == ("bestand",)]
    assert [one.code for one in told] == ["X10"]
    assert not any(name in f"{one.message}{one.hint}" for one in told for name in other.values())


def test_without_a_folder_nobody_looks() -> None:
    text = plan_where("doelen.0.hoort_bij", {"bestand": "koers.yaml", "norm": "a"})
    assert api.check(text.encode(), "plan.yaml").findings == ()


def test_check_and_render_look_in_the_folder_of_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = tmp_path / "plannen"
    plans.mkdir()
    link = {"bestand": "../team/koers.yaml", "norm": "Tevreden klanten"}
    (plans / "plan.yaml").write_text(plan_where("doelen.0.hoort_bij", link), "utf-8")
    monkeypatch.chdir(tmp_path)
    for command in ("check", "render"):
        ran = spv(command, "plannen/plan.yaml")
        assert ran.code == 1
        assert "X10" in ran.out + ran.err
        assert "‘../team/koers.yaml’ bestaat niet" in ran.out + ran.err
    (tmp_path / "team").mkdir()
    (tmp_path / "team" / "koers.yaml").write_text(KOERSPLAN, "utf-8")
    assert spv("check", "plannen/plan.yaml").code == 0
    assert spv("render", "plannen/plan.yaml", "--format", "md").code == 0
    text = (plans / "plan.md").read_text("utf-8")
    assert "Tevreden klanten" in text
    assert "koers.yaml" not in text, "the name of a file may name somebody"


def test_the_clean_plan_refers_to_nothing() -> None:
    assert "hoort_bij" not in CLEAN.read_text("utf-8")


def test_a_file_that_cannot_be_opened_is_told_at_its_place() -> None:
    def beside(name: str) -> bytes | None:
        raise PermissionError(name)

    text = plan_where("doelen.0.hoort_bij", {"bestand": "koers.yaml", "norm": "Tevreden klanten"})
    report = api.check(text.encode(), "plan.yaml", beside=beside)
    assert report.complete
    (finding,) = [one for one in report.findings if one.code == "X10"]
    assert finding.path == ("doelen", 0, "hoort_bij", "bestand")
    assert "niet te openen" in finding.message


def test_a_name_too_long_for_any_file_leaves_the_other_findings(tmp_path: Path) -> None:
    link = {"bestand": f"{'a' * 400}.yaml", "norm": "Tevreden klanten"}
    (tmp_path / "plan.yaml").write_text(plan_where("doelen.0.hoort_bij", link), "utf-8")
    done = spv("check", str(tmp_path / "plan.yaml"))
    assert done.code == 1
    assert "X10" in done.out


@pytest.mark.parametrize(
    "link", [{"bestand": "…", "norm": "Tevreden klanten"}, {"bestand": "koers.yaml", "norm": "…"}]
)
def test_an_open_place_is_no_wrong_reference(link: dict[str, str]) -> None:
    text = plan_where("doelen.0.hoort_bij", link)
    report = api.check(text.encode(), "plan.yaml", beside={"koers.yaml": KOERSPLAN.encode()}.get)
    assert [one.code for one in report.findings] == ["S01"]


def test_a_private_name_in_another_document_is_not_proposed() -> None:
    """It is private there as well, and who reads this document may not know that one."""
    koers = KOERSPLAN.replace("Tevreden klanten", "De burn-out van Tom")
    findings = told({"bestand": "koers.yaml", "norm": "De burgroet van Tom"}, {"koers.yaml": koers})
    assert [finding.path[-1] for finding in findings] == ["norm"]
    assert "burn" not in findings[0].hint + findings[0].message.replace("burgroet", "")


@pytest.mark.parametrize("key", ["norm", "bestand"])
def test_what_is_called_otherwise_since_a_plan_was_signed_is_no_more_than_a_tip(key: str) -> None:
    plan = clean_plan()
    plan["doelen"][0]["hoort_bij"] = {"bestand": "koers.yaml", "norm": "Tevreden klant"}
    plan["ondertekening"] = {"datum": "2026-03-02", "vingerafdruk": "0" * 64}
    files = {"koers.yaml": KOERSPLAN.encode()} if key == "norm" else {}
    loaded = api.load(dump(plan).encode(), "plan.yaml", beside=files.get)
    (found,) = [one for one in loaded.report.findings if one.code == "X10"]
    assert (found.severity, found.path[-1]) == ("tip", key)
    assert "Dit plan is getekend: laat deze regel zo." in found.hint and "Bedoelde je" not in found.hint
    assert loaded.plan is not None
