"""What was found, and the thing of it that gets another place: nobody is meant (S09) or watched (A07)."""

MOVED = (
    (
        "De voerlijst hing in het kantoor, tachtig meter van de kalveren.",
        "Hij komt op een klembord naast de melktaxi.",
    ),
    ("De prijslijst lag achter in de koeling.", "Hij hangt vanaf 2 maart naast de kassa."),
    ("De sleutelkast stond in het andere gebouw.", "Hij verhuist in maart naar de balie."),
    ("De handleiding bestond alleen in het Engels.", "Hij wordt vóór 1 april vertaald."),
    ("De printer staat twee trappen hoger.", "Hij komt in de kamer naast je bureau."),
    ("De werkinstructie was zestig bladzijden lang.", "Hij wordt ingekort tot één kaart."),
    (
        "Onze planning wisselde drie keer per week.",
        "Hij ligt voortaan op donderdag vast, en hangt bij de koffie op het bord.",
    ),
    ("De scanner viel in januari elf keer uit.", "Hij is vervangen op 20 februari."),
    ("De takenlijst hing op kantoor.", "We hangen hem in de spoelkeuken."),
    ("De map met recepten stond in de kelder.", "Ze krijgt een plek op de plank boven de oven."),
    ("De overdracht stond op een los briefje.", "Die komt in een schrift op de post."),
)
