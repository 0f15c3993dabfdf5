"""Where the why, the how or a condition begins (data rows).

The kind of a row names the aside and how it runs on: *zin* to the next sign, *te* to the infinitive
behind *te*, *groep* over a noun phrase with what hangs on it.
"""

from typing import Final

from spvgen.wording.rows import Phrases, Row

ASIDES: Final = Phrases(
    Row("om", "om te", "Ik bel om te groeien.", "Ik bel om 9 uur."),
    Row("door", "hoe groep", "Winst door te bellen.", "Winst en rust."),
    Row("middels|via|dankzij|vanwege|wegens|vanuit|gezien|d.m.v.|dmv|i.v.m.|ivm|t.b.v.|tbv|i.h.k.v.|ikv|qua|ondanks|naast", "hoe groep", "Winst dankzij rust.", "Winst en rust."),
    Row("door middel van", "hoe groep", "Winst door middel van rust.", "Winst en rust."),
    Row("met behulp van", "hoe groep", "Winst met behulp van rust.", "Met de bus."),
    Row("met als doel|doelstelling|oogmerk|inzet", "waarom groep", "Met als doel rust.", "Met een doel."),
    Row("met het oog op", "waarom groep", "Met het oog op groei.", "Met de bus."),
    Row("met [een|de|het] <comparatief>", "hoe groep", "Met een frissere inrichting winst.", "Met een bus winst."),
    Row("voor|tot|tbv [een|de|het] <comparatief>", "waarom groep", "Winst voor een betere sfeer.", "Winst voor een bus."),
    Row("voor|tot|ter [de|het|een] <vaagwerk>", "waarom groep", "Een plan voor het verbeteren van de sfeer.", "Een plan voor de sfeer."),
    Row(", wat|hetgeen", "zodat zin", "Ik bel, wat rust geeft.", "Wat is de score?"),
    Row("zodat|waardoor|opdat|waarmee|omdat|want|aangezien|doordat|zodoende", "zodat zin", "Ik bel, zodat het rustig is.", "Ik bel."),
    Row("ter|ten behoeve|bevordering|verbetering|ondersteuning|versterking|voorbereiding|voorkoming|verhoging|verduidelijking|vergroting|stimulering|gunste|aanzien|dienste", "waarom groep",
        "Ter bevordering van rust.", "Tot straks."),
    Row("in het kader|belang van", "waarom groep", "In het kader van rust.", "In het huis."),
    Row("gericht|bedoeld|nodig|gemaakt op|voor|om", "waarom groep", "Een cursus gericht op rust.", "Een cursus op maandag."),
    Row("als gevolg van", "hoe groep", "Als gevolg van rust.", "Als vanzelf."),
    Row("als het|er|ik|je|we|wij|ze|hij|zij|iemand|een|de", "als zin", "Als het druk is bel ik.", "Als team bellen."),
    Row("wanneer|indien|zodra|mits|tenzij|ingeval|terwijl|hoewel|nadat|voordat", "als zin", "Zodra het druk is bel ik.", "Het is druk."),
    Row("over|omtrent|betreffende|inzake|aangaande|rondom", "thema groep", "Een cursus over beter slapen.", "Een cursus slapen."),
    Row("cursus|training|workshop|module|opleiding|masterclass|e-learning|webinar|thema|onderwerp|lezing|presentatie", "naam groep", "De cursus effectief bellen.", "De les."),
)  # fmt: skip
