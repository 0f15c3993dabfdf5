"""A plan that ran two years ago, and the commands that sign, extend and close it."""

from pathlib import Path

from running import Ran, spv
from support import CLEAN

PLAN = Path("noor.yaml")
REPORT = """
    verslag:
      datum: 2024-08-30
      metingen:
        - voor_doel: Terugbelafspraken
          waarde: {}
      acties:
        - actie: Dagstart
          gedaan: ja
        - actie: Dagafsluiting
          gedaan: ja
      geboden_ondersteuning:
        - "Coaching: elke week."
        - "Training agendabeheer: gevolgd."
      zienswijze: Het gaat beter.
      oordeel: niet_op_schema
"""
WORKDAYS = {
    "2024-03-30": "2024-04-02",
    "2024-04-28": "2024-04-29",
    "2024-05-26": "2024-05-27",
    "2024-06-23": "2024-06-24",
    "2024-07-21": "2024-07-22",
    "2024-08-18": "2024-08-19",
    "2024-08-31": "2024-08-30",
}


def measured(figure: str) -> str:
    text = CLEAN.read_text("utf-8").replace("2025", "2023").replace("2026", "2024")
    for day, workday in WORKDAYS.items():
        text = text.replace(day, workday)
    text = text.replace("31 augustus 2024", "30 augustus 2024")
    last = "  - naam: Eindbeoordeling\n    datum: 2024-08-30"
    assert last in text
    return text.replace(last, last + REPORT.format(figure).rstrip("\n"))


def sign(*more: str) -> Ran:
    return spv("sign", "noor.yaml", "--no-input", "--datum", "2024-02-26", *more)


def extend(*more: str) -> Ran:
    given = (
        "--einde",
        "2024-10-31",
        "--reden",
        "Je ging van 71% naar 84%. De coaching loopt door.",
        "--datum",
        "2024-08-30",
    )
    return spv("extend", "noor.yaml", "--no-input", *given, *more)


def close(outcome: str, *more: str, day: str = "2024-08-30") -> Ran:
    return spv("close", "noor.yaml", "--no-input", "--uitkomst", outcome, "--datum", day, *more)
