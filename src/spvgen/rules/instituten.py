"""Words of which institutes make their names, and that call nobody: data for documents without names."""

from typing import Final

_KINDS: Final = """
    academie academy coaching college hogeschool instituut opleiding opleidingen opleidingsinstituut school
    training trainingen universiteit
"""

KINDS: Final = frozenset(_KINDS.split())
"""What sort of institute it is."""

_FIELDS: Final = """
    advies bedrijf bedrijfs beroeps beheer bouw business communicatie consultancy financiele groep hbo ict
    installatie kantoor klantcontact leiderschap logistiek management marketing mbo nationale nederlandse
    nlp onderwijs online open organisatie praktijk sales service techniek technische toegepaste vak verkoop
    vrije zorg
"""

FIELDS: Final = frozenset(_FIELDS.split())
"""What it teaches, and whom."""

_PLACES: Final = """
    achterhoek alkmaar almelo almere amersfoort amsterdam amsterdamse apeldoorn arnhem assen betuwe brabant
    brabantse breda delft delftse deventer dordrecht drenthe drentse ede eindhoven enschede europa europese
    flevoland friese friesland fryslan gelderland gelderse gooi gouda groningen groningse haag haagse haarlem
    haarlemse heerlen helmond hertogenbosch hilversum holland hollandse kennemerland leeuwarden leiden leidse
    lelystad limburg limburgse maastricht middelburg nederland nijmegen nijmeegse noord noorden
    oost oosten overijssel randstad rijnmond roermond rotterdam rotterdamse tilburg tilburgse twente twentse
    utrecht utrechtse veluwe venlo vlaanderen vlaamse vlissingen waterland westland zaandam zaanstreek zeeland
    zeeuwse zoetermeer zuid zuiden zwolle zwolse
"""

PLACES: Final = frozenset(_PLACES.split())
"""Towns and regions that are no common surname by themselves: not *Hoorn* or *Bergen*."""
