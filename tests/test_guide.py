"""What the guide says of documents and of limits is what these do."""

import re
from copy import deepcopy

import pytest

from spvgen import api
from spvgen.diagnostics import Severity
from spvgen.rules.rule import RuleSettings
from support import ROOT, clean_plan, dump

GUIDE = (ROOT / "docs" / "handleiding.md").read_text("utf-8")
LIMITS = GUIDE.partition("### Hoelang, hoe vaak en hoeveel")[2].partition("\n## ")[0]
ONE_LINE = " ".join(GUIDE.split())
USUAL = RuleSettings()


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("T08", (USUAL.looptijd_min_maanden, USUAL.looptijd_max_maanden)),
        ("T12", (USUAL.lang_dienstverband_jaren, USUAL.lang_dienstverband_min_maanden)),
        ("T06", (USUAL.zonder_evaluatie_dagen,)),
        ("T07", (USUAL.evaluaties_voor_eind,)),
        ("T03", (USUAL.evaluatie_na_einde_dagen,)),
        ("T11", (USUAL.training_voor_einde_weken,)),
        ("A06", (USUAL.doelen_max, USUAL.acties_max)),
    ],
)
def test_limits_are_those_of_the_rules(code: str, numbers: tuple[int, ...]) -> None:
    (row,) = [line for line in LIMITS.splitlines() if f"| `{code}` |" in line]
    told = row.replace(f"`{code}`", "")
    assert tuple(map(int, re.findall(r"\d+", told))) == numbers


def test_no_limit_is_told_that_is_not_looked_at() -> None:
    assert len(re.findall(r"\| `[A-Z]\d\d` \|", LIMITS)) == 7


def printed(plan: dict[str, object]) -> str:
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    return " ".join(api.render(loaded, "md").data.decode().split())


def quoted(key: str) -> list[str]:
    """What the guide says, in italics, that a document makes of a key."""
    entry = re.search(rf"- \*\*`{key}`.*?(?= - \*\*`| ### )", ONE_LINE)
    assert entry
    return re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", entry[0])


@pytest.mark.parametrize("key", ["inleiding", "omstandigheden", "succescriteria", "gevolgen", "wie"])
def test_sentences_of_a_document_are_quoted_as_they_are(key: str) -> None:
    plan = deepcopy(clean_plan()) | {"inleiding": "Je leest hier wat we afspreken."}
    plan.pop("succescriteria", None)
    private = {"categorie": "omstandigheden", "aanpak": "Niets."}
    plan["oorzaken"] = [private | {"speelt_mee": "nee"}, private | {"speelt_mee": "ja"}]
    measure = {"indicator": "Weken waarin de lijst af was", "norm": "minimaal 7 weken"}
    plan["doelen"] = [plan["doelen"][0] | {"verwachting": "De lijst is af.", "meting": measure}]
    plan["gevolgen"] = {"omschrijving": "We kijken samen verder.", "maatregelen": ["ontslag", "demotie"]}
    plan["ondersteuning"] = [
        {"vorm": "training", "afspraak": "Je volgt een cursus.", "wie": "leidinggevende"}
    ]
    text = printed(plan)
    for said in quoted(key):
        if said not in ("Beste Sara", "Hoi"):
            assert said.rstrip("… ") in text, said


@pytest.mark.parametrize(
    ("key", "written"),
    [("norm", ["minimaal 7 weken", "precies 100%", "maximaal 0 fouten"]), ("nulmeting", ["3 weken"])],
)
def test_amounts_that_are_advised_can_be_read(key: str, written: list[str]) -> None:
    keys = (ROOT / "docs" / "sleutels.md").read_text("utf-8")
    for amount in written:
        assert amount in keys + GUIDE
        plan = clean_plan()
        plan["doelen"][0]["meting"] = {"indicator": "Weken", key: amount}
        report = api.check(dump(plan).encode(), "plan.yaml")
        assert "X04" not in {one.code for one in report.findings}


def test_the_plan_to_imitate_is_there_and_sound() -> None:
    (path,) = re.findall(r"\]\(\.\./(examples/[\w.-]+\.yaml)\)", GUIDE)
    found = api.check((ROOT / path).read_bytes(), path).findings
    assert not [one for one in found if one.severity is Severity.FOUT]
    told = GUIDE.partition("### Een heel plan om na te doen")[2].partition("\n### ")[0]
    text = (ROOT / path).read_text("utf-8")
    assert all(sign in told and sign in text for sign in (">-", "negeer"))


@pytest.mark.parametrize("anchor", re.findall(r"\]\(sleutels\.md#([\w-]+)\)", GUIDE))
def test_links_to_keys_lead_somewhere(anchor: str) -> None:
    assert f'<a id="{anchor}"></a>' in (ROOT / "docs" / "sleutels.md").read_text("utf-8")
