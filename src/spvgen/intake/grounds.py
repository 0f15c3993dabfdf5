"""The parts of a new plan that an intake fills."""

from dataclasses import replace
from typing import Final

from spvgen.intake.answers import Intake
from spvgen.intake.sentence import as_own_words, as_sentence
from spvgen.scaffold.grounds import Answer, Cause, Dated, Grounds


def plan_grounds(intake: Intake) -> Grounds:
    """What goes into the plan of an intake that nothing stands against."""
    asked = {
        key: Answer(answer.antwoord, as_sentence(answer.toelichting))
        for key in ("terugkerend", "oplosbaar_met_actieplan", "aanpassingen_gedaan")
        if (answer := getattr(intake, key))
    }
    return Grounds(
        geschiktheid=asked,
        omschrijving=as_sentence(intake.omschrijving or ""),
        voorbeelden=_sentences(intake.voorbeelden),
        eerdere_gesprekken=_sentences(intake.eerdere_gesprekken),
        sterke_punten=tuple(map(as_sentence, intake.sterke_punten or ())),
        oorzaken=causes(intake),
        vormen=support(intake),
    )


def _sentences(dated: tuple[Dated, ...] | None) -> tuple[Dated, ...]:
    return tuple(replace(one, tekst=as_sentence(one.tekst)) for one in dated or ())


def causes(intake: Intake) -> tuple[Cause, ...]:
    """The causes as they come into the plan: the one that weighs most first, and said to do so.

    The employee's own words stand behind the finding. Where nobody asked the employee yet, that is a cause
    to fill in.
    """
    told = (
        replace(one, bevinding=as_sentence(one.bevinding), aanpak=as_sentence(one.aanpak))
        for one in intake.causes
    )
    ordered = sorted(told, key=lambda cause: cause.categorie != intake.main_cause)
    if len(ordered) > 1 and ordered[0].categorie == intake.main_cause and ordered[0].bevinding:
        ordered[0] = replace(ordered[0], bevinding=f"{as_sentence(ordered[0].bevinding)} {WEIGHS_MOST}")
    found = tuple(_with_view(cause, intake.view) for cause in ordered)
    return (*found, Cause("anders")) if intake.view_unknown else found


WEIGHS_MOST: Final = "Van de oorzaken weegt deze het zwaarst."


def _with_view(cause: Cause, view: Cause | None) -> Cause:
    if view is None or not view.bevinding or view.categorie != cause.categorie:
        return cause
    said = f"Zelf zeg je: ‘{as_own_words(view.bevinding)}’"
    return replace(cause, bevinding=f"{as_sentence(cause.bevinding)} {said}".strip())


def support(intake: Intake) -> tuple[str, ...]:
    """The kinds of support that fit the causes; the manager always coaches, for a plan is teamwork."""
    forms = ("coaching", *(cause.vorm for cause in intake.causes))
    return tuple(dict.fromkeys(form for form in forms if form))
