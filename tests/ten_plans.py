"""Ten plans that strain the pages: short, long, crowded, wide, odd, and with a whole course behind them.

Each is raw YAML values, made from the least or the fullest plan; ``TEN`` gives them by name.
"""

import copy
from datetime import date, timedelta
from typing import Any, Final

from house_samples import HOUSE, png
from plan_samples import FULL, LEAST
from spvgen.house import HouseStyle, Logo
from spvgen.pictures import read_picture
from support import parse

Raw = dict[str, Any]

_SENTENCES: Final = (
    "Je belt elke klant binnen één werkdag terug en legt vast wat jullie afspreken.",
    "Op vrijdag loop je de lijst na en meld je wat is blijven liggen.",
    "Lukt iets niet, dan zeg je dat dezelfde dag, zodat een collega kan bijspringen.",
    "In het kwartaal hiervoor kwam dat bij 14 van de 52 dossiers niet op tijd.",
    "We spraken daar op 9 oktober 2025 over, en op 6 november 2025 opnieuw.",
    "De cijfers komen uit het overzicht dat elke maandag om 09:00 uur in de teammap staat.",
    "Een goed gesprek met een klant levert volgens het handboek € 1.250 per jaar op.",
)
_AREAS: Final = (
    "Telefonische bereikbaarheid", "Offertes", "Dossiervorming", "Klachten", "Planning van bezoeken", "Kwaliteit",
    "Overdracht naar collega’s", "Nazorg", "Facturen", "Veilig werken", "Verslag van het weekoverleg", "Voorraad",
)  # fmt: skip
_LONG_NAME: Final = "Wilhelmina-Alexandrina Charlotte van Oldenbarneveldt tot Stoutenburg-Schimmelpenninck"
_LONG_WORD: Final = "Aansprakelijkheidswaardevaststellingsveranderingsprocedure"
_ADDRESS: Final = (
    "https://intranet.voorbeeld.nl/werkinstructies/verkoop/2026/offerteproces-stap-voor-stap.html"
)


def _text(sentences: int, start: int = 0) -> str:
    """Running text of so many sentences, an empty line after every fourth."""
    said = [_SENTENCES[(start + number) % len(_SENTENCES)] for number in range(sentences)]
    return "\n\n".join(" ".join(said[at : at + 4]) for at in range(0, sentences, 4))


def _on(start: str, days: int) -> str:
    return str(date.fromisoformat(start) + timedelta(days=days))


def _short() -> Raw:
    return dict(parse(LEAST))


def _full() -> Raw:
    return dict(parse(FULL))


def _goal(number: int) -> Raw:
    return {
        "gebied": _AREAS[number],
        "aard": "resultaat",
        "verwachting": _text(1, number),
        "huidige_situatie": _text(1, number + 3),
        "meting": {
            "indicator": "aandeel dat op tijd klaar is",
            "nulmeting": f"{60 + number}%",
            "norm": "minimaal 90%",
            "per": "maand",
            "bron": "het weekoverzicht",
            "tussendoelen": [{"datum": "2026-02-11", "waarde": f"{70 + number}%"}],
        },
        "haalbaar": _text(1, number + 5),
        "deadline": _on("2026-03-02", 5 * number),
    }


def _action(number: int) -> Raw:
    return {
        "titel": f"{_AREAS[number]} bijhouden",
        "afspraak": _text(1 + number % 3, number),
        "frequentie": "wekelijks",
        "deadline": _on("2026-02-16", 4 * number),
        "voor_doel": _AREAS[number],
        "bewijs": "het overzicht in de teammap",
    }


def _twelve_goals() -> Raw:
    each = range(len(_AREAS))
    opening = {"inleiding": _text(8)}  # so that it is long by more than a few characters
    return (
        _short()
        | opening
        | {"doelen": [_goal(one) for one in each], "acties": [_action(one) for one in each]}
    )


def _long() -> Raw:
    plan = _full()
    plan |= {"doelen": [_goal(one) for one in range(8)], "acties": [_action(one) for one in range(8)]}
    plan["inleiding"] = _text(9)
    plan["aanleiding"]["omschrijving"] = _text(13)
    plan["aanleiding"]["voorbeelden"] = [
        {"datum": _on("2025-09-02", 9 * one), "feit": _text(2, one)} for one in range(9)
    ]
    for number, cause in enumerate(plan["oorzaken"]):
        cause["aanpak"] = _text(3, number)
    for number, goal in enumerate(plan["doelen"]):
        goal |= {"huidige_situatie": _text(5, number), "relevant": _text(2, number)}
    plan["ondersteuning"] = [
        {"titel": f"Hulp bij {_AREAS[one].lower()}", "vorm": "coaching", "afspraak": _text(3, one)}
        for one in range(8)
    ]
    plan["succescriteria"] = [{"voor_doel": _AREAS[one], "criterium": _text(1, one)} for one in range(8)]
    plan["gevolgen"]["omschrijving"] = _text(6)
    plan["zienswijze"] = _text(12)
    plan["evaluatiemomenten"][0].pop("verslag")
    return plan


def _long_names() -> Raw:
    plan = _full()
    plan["organisatie"] = f"Stichting {_LONG_WORD} Noord- en Oost-Nederland BV"
    plan["medewerker"] = {
        "naam": _LONG_NAME,
        "functie": f"Coördinerend medewerker {_LONG_WORD.lower()}",
        "afdeling": "Bedrijfsondersteuning, Facilitaire Zaken en Klantcontactcentrum Zuidoost-Brabant",
        "in_dienst_sinds": "2009-09-01",
    }
    plan["leidinggevende"] |= {"naam": f"Jan {_LONG_NAME}"}
    plan["hr"] |= {"naam": f"Bo {_LONG_NAME}", "functie": f"Adviseur {_LONG_WORD.lower()}"}
    plan["doelen"][0] |= {"gebied": f"{_LONG_WORD} en alles wat daarbij in de praktijk komt kijken"}
    plan["doelen"][0]["verwachting"] = f"Je werkt volgens {_ADDRESS} en meldt elke afwijking dezelfde dag."
    plan["acties"][0] |= {"titel": f"{_LONG_WORD} doorlopen", "bewijs": _ADDRESS}
    plan["ondersteuning"][0]["wie"] = f"Jan {_LONG_NAME}"
    first, last = plan["evaluatiemomenten"]
    first |= {"naam": f"Eerste evaluatie van de {_LONG_WORD.lower()} met {_LONG_NAME}"}
    first["verslag"] |= {"aanwezig": [_LONG_NAME, f"Jan {_LONG_NAME}", f"Bo {_LONG_NAME}"]}
    first["verslag"]["acties"] = [
        {"actie": f"{_LONG_WORD} doorlopen", "gedaan": "deels", "toelichting": _ADDRESS}
    ]
    last["naam"] = "Eindbeoordeling in aanwezigheid van de afdelingsleiding en een adviseur naar keuze"
    plan["ondertekening"]["plaats"] = "Westerhaar-Vriezenveensewijk"
    plan["bijlagen"] = [_ADDRESS, f"{_LONG_WORD * 2}.pdf"]
    return plan


def _one_line() -> Raw:
    plan = _full()
    plan["aanleiding"] = {
        "omschrijving": "Omzet.",
        "voorbeelden": [{"datum": "2025-11-18", "feit": "Te laat."}],
        "eerdere_gesprekken": [{"datum": "2025-12-11", "onderwerp": "Omzet."}],
        "sterke_punten": ["Inzet."],
    }
    plan["oorzaken"] = [{"categorie": "markt", "bevinding": "Prijs."}]
    plan["doelen"] = [
        {"gebied": area, "verwachting": "80%.", "huidige_situatie": "62%."}
        for area in ("Omzet", "Bezoek", "A")
    ]
    plan["acties"] = [{"titel": title, "afspraak": "Bel."} for title in ("Bellen", "Langs", "B")]
    plan["ondersteuning"] = [{"afspraak": "Een scherm."}]
    plan["evaluatiemomenten"] = [{"naam": "Eind", "datum": "2026-05-11"}]
    plan["succescriteria"] = ["80%."]
    plan |= {"inleiding": "Dit is het plan.", "zienswijze": "Goed.", "slotopmerking": "Succes."}
    return plan


def _gaps() -> Raw:
    """Optional parts that are there, each with the least that it can hold."""
    plan = _short()
    plan |= {
        "hr": {"naam": "Samira Aziz"},
        "aanleiding": {"omschrijving": "De planning kwam te laat."},
        "oorzaken": [{"categorie": "omstandigheden", "speelt_mee": "nee"}],
        "geschiktheid": {"terugkerend": {"antwoord": "ja"}},
        "succescriteria": [{"voor_doel": "Planning", "criterium": "De planning kwam twaalf keer op tijd."}],
        "ondertekening": {"wijze": "ontvangst"},
        "afsluiting": {"datum": "2026-05-11", "uitkomst": "doelen_behaald"},
    }
    plan["doelen"][0]["meting"] = {"norm": "minimaal 12 keer"}
    plan["evaluatiemomenten"].insert(
        0, {"naam": "Tussen", "datum": "2026-03-09", "verslag": {"datum": "2026-03-09"}}
    )
    return plan


def _many_evaluations() -> Raw:
    plan = _full()
    plan["evaluatiemomenten"] = [
        {"naam": f"Evaluatie {number + 1}", "datum": _on("2026-01-19", 7 * number), "tijd": "10:00"}
        for number in range(16)
    ] + [{"naam": "Eindbeoordeling", "datum": "2026-05-11", "tijd": "14:30"}]
    plan["acties"] = [_action(number) | {"voor_doel": "quota"} for number in range(8)]
    return plan


def _report(number: int, measured: str) -> Raw:
    day = _on("2026-02-11", 28 * number)
    return {
        "naam": f"Evaluatie {number + 1}",
        "datum": day,
        "verslag": {
            "datum": day,
            "aanwezig": ["Iris de Wit", "Bram Kuiper"],
            "metingen": [
                {"voor_doel": "quota", "waarde": measured, "toelichting": _text(number % 3 + 1, number)}
            ],
            "acties": [
                {"actie": title, "gedaan": done, "toelichting": _text(1, number + at)}
                for at, (title, done) in enumerate([("Leadopvolging", "deels"), ("Sjablonen", "ja")])
            ],
            "geboden_ondersteuning": [_text(1, number), _text(1, number + 1)],
            "besproken": _text(5, number),
            "afspraken": [_text(1, number + 2)],
            "zienswijze": _text(2, number),
            "oordeel": "deels_op_schema",
        },
    }


def _extended() -> Raw:
    plan = _full()
    measured = ("64%", "71%", "69%", "76%", "79%", "82%")
    plan["evaluatiemomenten"] = [_report(number, figure) for number, figure in enumerate(measured)]
    plan["verlengingen"] = [
        {"datum": "2026-05-11", "nieuw_einde": "2026-06-08", "reden": _text(2)},
        {"datum": "2026-06-08", "nieuw_einde": "2026-07-06", "reden": _text(1)},
    ]
    plan["afsluiting"]["toelichting"] = _text(5)
    return plan


def _odd() -> Raw:
    plan = _full()
    plan["medewerker"]["naam"] = "Željko Ünal-Ðoković 😀"
    plan["organisatie"] = "<b>Kok & Zn.</b> ‘De \\ Hoek’"
    plan["doelen"][0] |= {
        "gebied": "# 80% | *norm* _hier_",
        "verwachting": "Stuur **elke** `offerte` | binnen 2 dagen <br> {{ naam }} $x$ [link](https://voorbeeld.nl).",
        "huidige_situatie": "שלום · مرحبا · 日本語 · ελληνικά · ½ × 3 ≥ 1 → ✓ ☐ ﬁ ₂ ㎡",
    }
    plan["acties"][0] |= {
        "titel": "- [ ] 1) Bellen",
        "afspraak": "> citaat\n1. een\n2. twee\n\n    ingesprongen",
    }
    plan["evaluatiemomenten"][0]["verslag"]["acties"][0]["actie"] = "- [ ] 1) Bellen"
    plan["aanleiding"]["omschrijving"] = f"{'x' * 240} en {'=' * 120} en e\u0301e\u0301n\u200bwoord\u200e"
    plan["bijlagen"] = ["a" * 160 + ".pdf", "👩‍👩‍👧 foto’s", "\u00a0–\u00a0"]
    return plan


_STYLE: Final = HouseStyle(
    organisation="Coöperatieve Vereniging De Noordelijke Ambachten",
    logo=Logo(read_picture(png(640, 60)), "Logo De Noordelijke Ambachten"),
    accent="B5451B",
    font="Georgia",
    footer="De Noordelijke Ambachten · Oude Boteringestraat 44 · 9712 GL Groningen · KvK 01020304 · www.voorbeeld.nl",
)


def _styled() -> Raw:
    plan = copy.deepcopy(_extended())
    del plan["organisatie"]
    return plan


TEN: Final[dict[str, tuple[Raw, HouseStyle]]] = {
    "kort": (_short(), HouseStyle()),
    "lang": (_long(), HouseStyle()),
    "twaalf-doelen": (_twelve_goals(), HouseStyle()),
    "lange-namen": (_long_names(), HOUSE),
    "een-regel": (_one_line(), HouseStyle()),
    "gaten": (_gaps(), HouseStyle()),
    "veel-gesprekken": (_many_evaluations(), HouseStyle()),
    "verlengd": (_extended(), HouseStyle()),
    "vreemde-tekens": (_odd(), HouseStyle()),
    "huisstijl": (_styled(), _STYLE),
}
"""Name → the raw values of a plan and the house style it is made in."""
