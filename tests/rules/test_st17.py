"""ST17: among what hinders, a judgement of another department."""

import pytest
from lijsten import gives, quoted
from stap import report
from whole import told


def hindered(factor: str, why: str | None = None, **more: str) -> str:
    one = {"factor": factor} | ({"toelichting": why} if why else {})
    return report(belemmerend=[one], **more)


@pytest.mark.parametrize(
    ("factor", "why", "key"),
    [
        ("De planning is lui.", None, "factor"),
        ("De werkplaats belt nooit.", "Het interesseert ze niet.", "toelichting"),
        ("De arrogante houding van de inkoop.", None, "factor"),
        ("Het magazijn levert laat.", "Van spoed snappen ze niets.", "toelichting"),
        ("De klantenservice belt niet terug.", "Ze hebben er geen zin in.", "toelichting"),
        ("De afdeling Financiën vindt alles best.", None, "factor"),
        ("Tegenwerking door Inkoop.", None, "factor"),
        ("De roosters komen laat.", "Bij de planning lopen ze er de kantjes vanaf.", "toelichting"),
        ("Bij de receptie hebben ze geen benul van een avonddienst.", None, "factor"),
        ("Het hoofdkantoor bekommert zich alleen om de eigen bonus.", None, "factor"),
        ("Respect voor ons werk is bij de directie ver te zoeken.", None, "factor"),
        ("De juristen doen alsof wij dom zijn.", None, "factor"),
        ("Bij de balie zijn ze zelden behulpzaam.", None, "factor"),
        ("De keuken werkt met de Franse slag.", None, "factor"),
        ("De helpdesk wil ons gewoon niet begrijpen.", None, "factor"),
        ("Op het hoofdkantoor heerst een kruideniersmentaliteit.", None, "factor"),
        ("De roosters komen laat.", "De planners vinden het leuk om ons te laten wachten.", "toelichting"),
        ("Het magazijn houdt met opzet spullen achter.", None, "factor"),
        ("De werkplaats neemt onze meldingen niet serieus.", None, "factor"),
        ("Bij de servicedienst werken ze zich niet kapot.", None, "factor"),
        ("Het is de balie te veel moeite om te bellen.", None, "factor"),
        ("De directie steekt haar kop in het zand.", None, "factor"),
    ],
)
def test_a_judgement_of_others(factor: str, why: str | None, key: str) -> None:
    found = gives(hindered(factor, why), "ST17")
    assert found.severity == "waarschuwing"
    assert (found.path, quoted(found)) == (("belemmerend", 0, key), why or factor)
    assert "veronderstellingen" in found.hint


def test_the_department_is_named_as_it_was_written() -> None:
    assert "‘afdeling Vergunningen’" in gives(hindered("Onwil bij de afdeling Vergunningen."), "ST17").message
    assert "‘technische dienst’" in gives(hindered("De technische dienst is laks."), "ST17").message


@pytest.mark.parametrize(
    ("factor", "why"),
    [
        ("De planning antwoordt laat.", "In maart wachtten 14 klanten langer dan twee dagen."),
        ("Wij worden lui van de lijst die de planning stuurt.", None),
        ("De planning is niet lui, maar met twee mensen te klein.", None),
        ("Klanten vinden ons arrogant.", None),
        ("Klanten noemen de fabriek laks.", "Zo stond het in drie van de tien brieven."),
        ("De inkoop kan er niets aan doen dat een levering laat is.", None),
        ("De werkplaats weet niet wat we verkochten.", "Er is geen overdracht."),
        ("De receptie heeft geen idee wie er komt, want bezoek staat niet in de agenda.", None),
        ("Klanten met interesse krijgen van de binnendienst pas na een week een offerte.", None),
        ("Wij denken alleen aan ons eigen rooster, en niet aan dat van de planning.", None),
        ("Het heeft geen zin om de helpdesk na vijf uur te bellen; dan is er niemand.", None),
        ("De planning is vooral bezig met de zomer, terwijl wij nu mensen nodig hebben.", None),
        ("Het is geen onwil van het magazijn.", "Er zijn twee heftrucks voor acht man."),
        ("Inkoop raakt pas laat betrokken bij een project.", None),
        ("Het kost ons te veel moeite om bij de helpdesk een laptop te krijgen.", None),
        ("De planning wil niet ruilen, want dan klopt de rusttijd niet.", None),
        ("Onze mentaliteit: we bellen de werkplaats pas als het misgaat.", None),
        ("Wij vinden het leuk als de keuken ons laat proeven.", None),
        ("Op vrijdag staan we in de kou te wachten tot het magazijn opengaat.", None),
        ("De directie is bereid te helpen, maar heeft geen budget.", None),
        ("De cijfers van de administratie liegen er niet om.", None),
        ("De receptie zit op een andere verdieping dan wij.", None),
        ("Het voelt alsof we er alleen voor staan als de servicedienst dicht is.", None),
    ],
)
def test_what_goes_wrong_in_the_work(factor: str, why: str | None) -> None:
    assert not told(hindered(factor, why), "ST17")


def test_a_short_name_is_no_part_of_a_word() -> None:
    assert gives(hindered("De ICT is laks.", team="Elektrictechniek"), "ST17")
    assert not told(hindered("De ICT is laks.", team="Team ICT"), "ST17")


def test_of_itself_a_group_may_say_it() -> None:
    assert not told(hindered("De binnendienst is soms gemakzuchtig.", team="Verkoop binnendienst"), "ST17")
