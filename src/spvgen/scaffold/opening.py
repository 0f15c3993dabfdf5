"""How the file of a new document begins, whatever kind it is: how to fill it in, and the employer.

How the texts of a new document are made is told in ``verbeterplan_texts``.
"""

from collections.abc import Sequence
from typing import Final

from spvgen.scaffold.typed import yaml_text

A_VALUE: Final = "Een datum schrijf je als {start}, een getal als 3,2 of 90.000 of 62,5%."
"""Advice for a kind with figures; ``{start}`` is filled in with the rest."""

_OPENING: Final = """\
# yaml-language-server: $schema=.spv/{soort}.schema.json
{points}

# Het soort document. Laat dit zo staan.
soort: {soort}
"""

_EMPLOYER: Final = """
# De naam van de werkgever.
organisatie: {organisatie}
"""

_NO_EMPLOYER: Final = """
# De naam van de werkgever. Haal de # weg als je dit wilt invullen.
#organisatie: …
"""


def opening(  # noqa: PLR0913 - each is a line that differs from kind to kind
    soort: str,
    lead: str,
    *,
    your: str,
    tone: Sequence[str],
    copy: str,
    document: str,
    values: Sequence[str] = (),
) -> str:
    """The first lines of a file: ``lead`` above points of advice, and the kind of document.

    ``your`` is *jouw* or *jullie*, ``tone`` and ``values`` are advice on what to write, ``copy`` on leaving
    out and adding, ``document`` is what the file is called (*het plan*).
    """
    points = (
        (
            f"Vervang elke … door {your} tekst. Regels die met # beginnen, zijn uitleg; "
            "die komen niet in het document."
        ),
        *tone,
        "Laat de woorden vóór een dubbele punt staan, en ook de spaties vooraan de regel. Gebruik geen tabs.",
        (
            "Na | staat de tekst op de volgende regels, met spaties ervoor. Daar mag alles in staan: "
            "schrijf elke hele zin zo."
        ),
        (
            f"Staat er geen |, en begint {your} tekst met een leesteken of bevat die een : of #? "
            'Zet er dan "…" omheen.'
        ),
        *values,
        (
            "Staat een # vlak voor een woord of een streepje? "
            "Wil je die regel gebruiken, haal dan alleen de # weg."
        ),
        copy,
        f"Klaar? Kijk {document} na met: spv check en dan de naam van dit bestand.",
    )
    shown = "\n".join([f"# {lead}", *(f"# - {point}" for point in points)])
    return _OPENING.format(soort=soort, points=shown)


def employer(name: str) -> str:
    """The employer; where no name is given yet, an example that is commented out."""
    return _EMPLOYER.format(organisatie=yaml_text(name)) if name else _NO_EMPLOYER
