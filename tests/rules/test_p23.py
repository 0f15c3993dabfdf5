"""P23: an example of years ago."""

import pytest
from whole import told

from support import plan_where

WHERE = "aanleiding.voorbeelden.0.datum"  # the plan starts on 2 March 2026


@pytest.mark.parametrize("day", ["2019-01-14", "2023-12-31", "2024-03-01"])
def test_longer_than_two_years_ago(day: str) -> None:
    (found,) = told(plan_where(WHERE, day), "P23")
    assert found.path == ("aanleiding", "voorbeelden", 0, "datum")
    assert "meer dan twee jaar" in found.message


@pytest.mark.parametrize("day", ["2024-03-02", "2025-06-30", "2026-02-27"])
def test_recent(day: str) -> None:
    assert not told(plan_where(WHERE, day), "P23")


FACT = "aanleiding.voorbeelden.0.feit"


@pytest.mark.parametrize(
    "said",
    [
        "In 2021 vergat je ook al klanten terug te bellen.",
        "Zeven klanten werden niet gebeld. Ook in het voorjaar van 2022 liet je de telefoon vaak rinkelen.",
        "Vijf jaar geleden liep je tijdens een storing van je plek.",
        "Bij de inventarisatie van 2020 miste er een kas waar jij voor tekende.",
        "Jaren geleden was er al een klacht over je terugbellen.",
        "Tijdens de tweede lockdown was je dagen niet te bereiken.",
        "Op 3 mei 2019 belde je een klant twee weken te laat terug.",
    ],
)
def test_a_fact_that_tells_of_years_ago(said: str) -> None:
    (found,) = told(plan_where(FACT, said), "P23")
    assert found.path == ("aanleiding", "voorbeelden", 0, "feit")


@pytest.mark.parametrize(
    "said",
    [
        "Van der Wal, klant sinds 2016, zegde op. Je had niet teruggebeld.",
        "De ketel uit 2018 viel drie dagen na je bezoek weer uit.",
        "In 2020 haalde je 90%; in januari 2026 was het 64%.",
        "Je stuurde een formulier dat in 2021 is vervallen.",
        "In november 2025 belde je vier klanten niet terug.",
        "Een jaar geleden waren het er drie, nu belde je er zeven niet terug.",
        "Sinds 2021 bel je zelf terug; op deze dag belde je zeven klanten niet.",
        "In 2021 spraken we af dat je dezelfde dag terugbelt; dat gebeurde zeven keer niet.",
    ],
)
def test_a_fact_in_which_an_old_year_is_no_matter(said: str) -> None:
    assert not told(plan_where(FACT, said), "P23")
