"""Where the why, the how or a condition begins (data rows).

The kind of a row names the aside and how many words it takes at most; a sign ends it earlier.
"""

from typing import Final

from spvgen.wording.rows import Row

ASIDES: Final = (
    Row("om", "om-te 40", "Ik bel om te groeien.", "Ik bel om 9 uur."),
    Row("door", "hoe 8", "Winst door te bellen.", "Winst en rust."),
    Row("middels|via|dankzij|vanwege|wegens|vanuit|gezien|d.m.v.|dmv|i.v.m.|ivm|t.b.v.|tbv|i.h.k.v.|ikv|qua|ondanks|naast", "hoe 3", "Winst dankzij rust.", "Winst en rust."),
    Row("door middel van", "hoe 5", "Winst door middel van rust.", "Winst en rust."),
    Row("met behulp van", "hoe 4", "Winst met behulp van rust.", "Met de bus."),
    Row("met als doel|doelstelling|oogmerk|inzet", "waarom 12", "Met als doel rust.", "Met een doel."),
    Row("met het oog op", "waarom 5", "Met het oog op groei.", "Met de bus."),
    Row("met [een|de|het] <comparatief>", "hoe 1", "Met een frissere inrichting winst.", "Met een bus winst."),
    Row("voor|tot|tbv [een|de|het] <comparatief>", "waarom 2", "Winst voor een betere sfeer.", "Winst voor een bus."),
    Row("voor|tot|ter [de|het|een] <vaagwerk>", "waarom 5", "Een plan voor het verbeteren van de sfeer.", "Een plan voor de sfeer."),
    Row("zodat|waardoor|opdat|waarmee|omdat|want|aangezien|doordat|zodoende", "zodat 60", "Ik bel, zodat het rustig is.", "Ik bel."),
    Row("ter|ten behoeve|bevordering|verbetering|ondersteuning|versterking|voorbereiding|voorkoming|verhoging|verduidelijking|vergroting|stimulering|gunste|aanzien|dienste", "waarom 5",
        "Ter bevordering van rust.", "Tot straks."),
    Row("in het kader|belang van", "waarom 5", "In het kader van rust.", "In het huis."),
    Row("gericht|bedoeld|nodig|gemaakt op|voor|om", "waarom 6", "Een cursus gericht op rust.", "Een cursus op maandag."),
    Row("als gevolg van", "hoe 4", "Als gevolg van rust.", "Als vanzelf."),
    Row("als het|er|ik|je|we|wij|ze|hij|zij|iemand|een|de", "als 30", "Als het druk is bel ik.", "Als team bellen."),
    Row("wanneer|indien|zodra|mits|tenzij|ingeval|terwijl|hoewel|nadat|voordat", "als 30", "Zodra het druk is bel ik.", "Het is druk."),
    Row("over|omtrent|betreffende|inzake|aangaande|rondom", "thema 5", "Een cursus over beter slapen.", "Een cursus slapen."),
    Row("cursus|training|workshop|module|opleiding|masterclass|e-learning|webinar|thema|onderwerp|lezing|presentatie", "naam 3", "De cursus effectief bellen.", "De les."),
)  # fmt: skip
