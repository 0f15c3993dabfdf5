"""A plan that says *u* gets documents that say *u*: in the plan, its letters and an action list."""

import re
from collections.abc import Iterator

import pytest
from jinja2 import nodes

from plan_samples import FULL, LEAST, plan_of
from spvgen import api, template
from spvgen.files import templates_folder
from spvgen.rules.reading.address import speaks_formally
from spvgen.template import TemplateText, sandbox
from spvgen.template.filters import formally_greeted
from spvgen.template.forms import choose_form
from support import EXAMPLES, dump, parse

OURS = sorted(path for path in templates_folder().glob("*.md.j2") if "stap" not in path.name)
"""A STAP report speaks to a group, as *jullie*."""
LIST = (EXAMPLES / "goed" / "actielijst" / "volledig.yaml").read_text("utf-8")

PLAIN = re.compile(r"(?i)(?<![\w'’{|-])(?:je|jij|jou|jouw|jezelf|jullie)(?![\w'’-])")
FORMAL = re.compile(r"(?i)(?<![\w'’-])(?:u|uw|uzelf)(?![\w'’-])")


def in_u_form(text: str) -> str:
    """The same plan by somebody who writes *u* (and whose verbs don't matter here)."""
    told = re.sub(r"\b(?:jij|je|jou)\b", "u", text)
    told = re.sub(r"\b(?:Jij|Je|Jou)\b", "U", told)
    return re.sub(r"\bjouw\b", "uw", re.sub(r"\b[Jj]ullie\b", "wij", told))


FORMAL_PLAN, FORMAL_LIST = in_u_form(FULL), in_u_form(LIST)


def documents(text: str, *, anonymous: bool = False) -> Iterator[tuple[str, str]]:
    """Each document of a plan, by what it is called."""
    loaded = api.load(text.encode(), "plan.yaml")
    assert loaded.plan, loaded.report.findings
    yield loaded.plan.soort, api.render(loaded, "md", concept=True, anonymous=anonymous).data.decode()
    for name, letter in loaded.kind.LETTERS.items():
        part = getattr(loaded.plan, letter.part)
        number = (len(part) if name == "doorloopverslag" else 1) if isinstance(part, tuple) else None
        for item in [None] if number is None else range(number):
            if item is not None and letter.needs and getattr(part[item], letter.needs) is None:
                continue
            made = api.render(loaded, "md", letter=(name, item), concept=True, anonymous=anonymous)
            yield name, made.data.decode()


# --- Which form ------------------------------------------------------------------------------------


def with_texts(first: str, *others: str, **more: object) -> bool:
    plan = parse(LEAST)
    plan["doelen"][0] |= {"verwachting": first, "huidige_situatie": "In december kwam de planning te laat."}
    plan["acties"] = [{"titel": f"Actie {at}", "afspraak": text} for at, text in enumerate(others or ("-",))]
    plan["ondersteuning"][0]["afspraak"] = "Daan helpt elke donderdag."
    plan["gevolgen"]["omschrijving"] = "Dan kan een andere functie volgen."
    return speaks_formally(plan_of(dump(plan | more)))


@pytest.mark.parametrize(
    "texts",
    [
        ("U levert elke vrijdag de planning.", "U mailt haar vóór 15:00 uur."),
        ("De planning van uw team is elke vrijdag klaar.", "Uw collega leest mee."),
        ("Elke vrijdag levert u de planning.", "Vraag uzelf af wat er ontbreekt."),
        ("UW PLANNING IS OP TIJD.", "U mailt haar."),
        (f"{'U mailt de planning. ' * 10}", "Een fout herstel je met de knop."),
    ],
)
def test_a_plan_that_says_u_is_formal(texts: tuple[str, ...]) -> None:
    assert with_texts(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Je levert elke vrijdag de planning.", "Je mailt haar vóór 15:00 uur."),
        ("De planning is elke vrijdag klaar.", "Noor mailt haar."),
        ("De planning is klaar om 9 u, en de lijst om 15 u.", "Om 16 u belt Daan."),
        ("Je zegt: wat kan ik voor u doen, en wat is uw naam?", "Je vraagt hoe u geholpen wilt worden."),
        ("Vraag elke klant: ‘Wat kan ik voor u doen?’", "Sluit af met “Is uw vraag beantwoord?”"),
        ("Elke klant schreef: kunt u mij uw lijst sturen?", "De lijst is er elke vrijdag."),
        ("Meet de u-bocht en het U-profiel, en typ U.S. en e.u.", "De lijst is er elke vrijdag."),
        ("Vraag elke klant wat het team voor hem kan doen en noem u.", "De lijst is er elke vrijdag."),
        (f"{'U mailt de planning. ' * 9}", "Een fout herstel je met de knop."),
    ],
)
def test_a_plan_that_says_je_or_nothing_is_not(texts: tuple[str, ...]) -> None:
    assert not with_texts(*texts)


def test_what_the_employee_says_tells_nothing() -> None:
    said = "U vroeg mij wat u kunt doen. Uw hulp is welkom."
    assert not with_texts("De planning is elke vrijdag klaar.", zienswijze=said)
    other = "Je vroeg me wat je kunt doen. Jij kunt mij helpen."
    assert with_texts("U levert elke vrijdag de planning.", "U mailt haar.", zienswijze=other)


def test_a_report_does_not_change_the_form_that_a_plan_was_signed_in() -> None:
    plan = parse(FORMAL_PLAN)
    plan["evaluatiemomenten"][0]["verslag"]["besproken"] = "Je wilde weten hoe je het doet. " * 20
    assert speaks_formally(plan_of(dump(plan)))
    plan = parse(FULL)
    plan["evaluatiemomenten"][0]["verslag"]["besproken"] = "U wilde weten hoe u het doet. " * 40
    assert not speaks_formally(plan_of(dump(plan)))


# --- In the templates ------------------------------------------------------------------------------


def own_words(path: str, text: str, *, formal: bool) -> list[str]:
    """All that a template itself can say, in one of its forms; not what it asks of a value."""
    every = list(sandbox._environment().parse(text, path, path).find_all(nodes.Node))
    choose_form(every, formal=formal)
    keys = {id(pair.key) for pair in every if isinstance(pair, nodes.Pair)}
    texts = [one.data for one in every if isinstance(one, nodes.TemplateData)]
    return texts + [str(one.value) for one in every if isinstance(one, nodes.Const) and id(one) not in keys]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_each_form_of_a_template_is_that_form_alone(path: object) -> None:
    text = template.read_template(path)  # type: ignore[arg-type]
    formal, plain = (own_words(text.name, text.text, formal=form) for form in (True, False))
    assert [said for said in formal if PLAIN.search(said) or "|u" in said] == []
    assert [said for said in plain if FORMAL.search(said)] == []


def test_a_template_of_a_house_has_both_forms_too() -> None:
    own = TemplateText("eigen.j2", "# Plan\n\n{Je staat|U staat} er niet alleen voor, {{ '{jij|u}' }}.\n")
    for text, told in (
        (FULL, "Je staat er niet alleen voor, jij."),
        (FORMAL_PLAN, "U staat er niet alleen voor, u."),
    ):
        paragraph = template.build(plan_of(text), own).blocks[1]
        assert "".join(part.text for part in paragraph.children) == told  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["{a}", "{a|}", "{|b}", "{a|b", "a|b}", "{a\n|b}", "{ {a} | {b }"])
def test_braces_that_hold_no_two_forms_stay(text: str) -> None:
    data = nodes.TemplateData(text)
    choose_form([data], formal=True)
    assert data.data == text


def test_both_forms_are_kept_apart() -> None:
    text = template.read_template(templates_folder() / "verbeterplan.md.j2")
    plain, formal = (
        sandbox._kept_code(text.name, text.text),
        sandbox._kept_code(text.name, text.text, formal=True),
    )
    assert plain != formal
    assert sandbox._kept_code(text.name, text.text) == plain


# --- In the documents ------------------------------------------------------------------------------


@pytest.mark.parametrize("anonymous", [False, True])
@pytest.mark.parametrize("text", [FORMAL_PLAN, FORMAL_LIST], ids=["verbeterplan", "actielijst"])
def test_no_document_of_a_plan_that_says_u_says_je(text: str, anonymous: bool) -> None:
    made = dict(documents(text, anonymous=anonymous))
    assert len(made) > 1
    for name, told in made.items():
        assert PLAIN.findall(told) == [], name
        assert len(FORMAL.findall(told)) > 1, name


@pytest.mark.parametrize("text", [FULL, LIST], ids=["verbeterplan", "actielijst"])
def test_no_document_of_a_plan_that_says_je_says_u(text: str) -> None:
    for name, told in documents(text):
        assert FORMAL.findall(told) == [], name


def test_a_signed_plan_tells_in_its_form_what_joined_it() -> None:
    plan, own = plan_of(FORMAL_PLAN), template.read_template(templates_folder() / "verbeterplan.md.j2")
    signing = plan.ondertekening.model_copy(update={"vingerafdruk": "abc"})  # type: ignore[union-attr]
    document = template.build(plan.model_copy(update={"ondertekening": signing}), own, later=("je reactie",))
    told = str(document.blocks)
    assert "uw reactie" in told
    assert "je reactie" not in told


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Tom Bakker", "Tom Bakker"),
        ("drs. Noor Jansen", "Noor Jansen"),
        ("De Vries, Sara", "Sara De Vries"),
        ("J. de Vries", "J. de Vries"),
        ("Mevrouw Terpstra", "mevrouw Terpstra"),
        ("mw. M. Bos", "mevrouw M. Bos"),
        ("De heer Bos", "heer Bos"),
        ("Dhr. T. Bakker", "heer T. Bakker"),
    ],
)
def test_a_formal_letter_greets_by_the_whole_name(name: str, greeted: str) -> None:
    assert formally_greeted(name) == greeted


def test_what_an_employee_may_is_told_in_the_same_form() -> None:
    own = re.sub(
        r"(?m)^slotopmerking:.*$", "slotopmerking: U ontvangt een afschrift. Wij danken u.", FORMAL_PLAN
    )
    plan = dict(documents(own))["verbeterplan"]
    assert "U mag uw dossier inzien, en bij elk gesprek mag u iemand meenemen." in " ".join(plan.split())
