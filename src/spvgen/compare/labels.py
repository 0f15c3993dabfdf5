"""What the keys, parts and items of a plan are called when somebody tells what changed."""

from typing import Final, NamedTuple

from spvgen.diagnostics import NodePath

LABELS: Final[dict[str, str]] = {
    "soort": "soort document",
    "medewerker.naam": "naam van de medewerker",
    "medewerker.functie": "functie van de medewerker",
    "leidinggevende.naam": "naam van de leidinggevende",
    "leidinggevende.functie": "functie van de leidinggevende",
    "eerdere_leidinggevenden.tot_en_met": "laatste dag",
    "hr": "HR-adviseur",
    "hr.naam": "naam van de HR-adviseur",
    "hr.functie": "functie van de HR-adviseur",
    "looptijd.start": "startdatum",
    "looptijd.einde": "einddatum",
    "uitgereikt_op": "datum van uitreiking",
    "onderbrekingen.van": "eerste dag",
    "onderbrekingen.tot_en_met": "laatste dag",
    "geschiktheid": "vragen vooraf",
    "geschiktheid.terugkerend": "vraag ‘Komt het vaker voor?’",
    "geschiktheid.oplosbaar_met_actieplan": "vraag ‘Kan een verbeterplan dit oplossen?’",
    "geschiktheid.aanpassingen_gedaan": "vraag ‘Is er tot nu toe gedaan wat redelijk was om te helpen?’",
    "voorbeelden.feit": "",
    "eerdere_gesprekken.onderwerp": "",
    "aanleiding.omschrijving": "omschrijving van de aanleiding",
    "sterke_punten": "sterk punt",
    "oorzaken.bevinding": "",
    "id": "korte naam",
    "aard": "soort doel",
    "meting.per": "gemeten per",
    "meting.bron": "bron van het cijfer",
    "tussendoelen.waarde": "",
    "haalbaar": "waarom het haalbaar is",
    "relevant": "waarom het bij de functie hoort",
    "hoort_bij.bestand": "bestand waar dit bij hoort",
    "hoort_bij.norm": "norm van het team",
    "hoort_bij.doel": "doel waar dit bij hoort",
    "als_dan.dan": "",
    "acties.afspraak": "",
    "ondersteuning.afspraak": "",
    "succescriteria.criterium": "",
    "gevolgen.omschrijving": "gevolgen",
    "gevolgen.maatregelen": "mogelijke maatregelen",
    "zienswijze": "reactie van de medewerker",
    "geboden_ondersteuning": "geboden hulp",
    "verslag.afspraken": "afspraak",
    "verslag.vingerafdruk": "vingerafdruk van het verslag",
    "ondertekening.wijze": "ondertekening voor",
    "ondertekening.plaats": "plaats van ondertekening",
    "ondertekening.datum": "datum van ondertekening",
    "eerder.wijze": "ondertekening toen voor",
    "eerder.plaats": "plaats van ondertekening toen",
    "eerder.datum": "datum van ondertekening toen",
    "eerder.vingerafdruk": "vingerafdruk van de tekst van toen",
    "ondertekening.vingerafdruk": "vingerafdruk van de ondertekende tekst",
    "bijlagen": "bijlage",
    "verlengingen.datum": "datum van de verlenging",
    "verlengingen.nieuw_einde": "nieuwe einddatum",
    "verlengingen.vingerafdruk": "vingerafdruk van de verlenging",
    "afsluiting.datum": "datum van de afsluiting",
    "afsluiting.vingerafdruk": "vingerafdruk van het afgesloten plan",
    "negeer.reden": "",
    "professional.naam": "naam van de professional",
    "professional.functie": "functie van de professional",
    "samen_gemaakt.datum": "dag waarop de lijst is gemaakt",
    "samen_gemaakt.aanwezig": "wie de lijst maakten",
    "wat_we_willen": "wens",
    "zekerheid": "hoe zeker",
    "verslag.acties.naar": "verplaatst naar",
    "verslag.acties.wie": "wie het deed",
    "feiten.feit": "",
    "feiten.waarde": "cijfer",
    "norm.indicator": "wat jullie tellen",
    "norm.waarde": "norm",
    "norm.deadline": "datum van de norm",
    "norm.herkenning": "waarom iedereen zich in de norm herkent",
    "meetritme.wie": "wie er meet",
    "meetritme.frequentie": "hoe vaak er gemeten wordt",
    "meetritme.bron": "bron van de metingen",
    "metingen.waarde": "",
    "uit_dienst_op": "laatste dag van het dienstverband",
    "deelnemers": "aantal deelnemers",
    "begeleider.naam": "naam van de begeleider",
    "begeleider.functie": "functie van de begeleider",
    "delen.akkoord_op": "akkoord van de groep",
    "delen.afspraak": "afspraak over delen",
    "delen.onderdelen": "onderdelen die gedeeld worden",
    "thema.omschrijving": "thema",
    "sessies.aantal": "aantal deelnemers",
    "belemmerend.factor": "",
    "helpend.factor": "",
    "veronderstellingen.veronderstelling": "",
    "doelen.omschrijving": "",
    "terugkoppeling.datum": "datum van de terugkoppeling",
    "terugkoppeling.tijd": "tijd van de terugkoppeling",
    "terugkoppeling.aanwezig": "aanwezig bij de terugkoppeling",
    "terugkoppeling.akkoord_op": "akkoord van de groep met de terugkoppeling",
    "uitleg.onderwerp": "",
    "terugkoppeling.afspraken.afspraak": "",
    "terugblik.datum": "datum van de terugblik",
    "terugblik.akkoord_op": "akkoord van de groep met de terugblik",
    "gewonnen": "opbrengst",
    "aandacht": "aandachtspunt",
}
"""End of a path without its indexes → its name in a sentence; the longest end counts.

An empty name is that of the main thing of an item: *actie ‘Leadopvolging’: …*. A key that is not here is
called as it is, with spaces.
"""


class Item(NamedTuple):
    """What one part that stands in a list is called, and what it is known by.

    ``named_by`` are the keys that may hold its name: the first that is filled in does. ``before`` is the word
    before that name. ``known_by`` are rows of keys that tell it apart from the others, the surest row first;
    all keys of a row count together. Without any, that is its name.
    """

    noun: str
    named_by: tuple[str, ...]
    before: str = ""
    known_by: tuple[tuple[str, ...], ...] = ()


ITEMS: Final[dict[str, Item]] = {
    "Doel": Item("doel", ("gebied",), known_by=(("id",), ("gebied",))),
    "Actie": Item("actie", ("titel",)),
    "Ondersteuning": Item("ondersteuning", ("titel", "vorm"), known_by=(("titel",), ("vorm", "wie"))),
    "Evaluatiemoment": Item("evaluatiemoment", ("naam",), known_by=(("naam",), ("datum",))),
    "Voorbeeld": Item("voorbeeld", ("datum",), before="van"),
    "EerderGesprek": Item("eerder gesprek", ("datum",), before="van"),
    "Oorzaak": Item("oorzaak", ("categorie",)),
    "Tussendoel": Item("tussendoel", ("datum",), before="van"),
    "AlsDan": Item("als-danafspraak", ("als",)),
    "Succescriterium": Item("succescriterium", ("voor_doel",), before="voor"),
    "EerdereLeidinggevende": Item("eerdere leidinggevende", ("naam", "persoon")),
    "Onderbreking": Item("onderbreking", ("van",), before="vanaf"),
    "Gemeten": Item("meting", ("voor_doel",), before="voor"),
    "ActieStand": Item("stand", ("actie",), before="van"),
    "Gespreksstand": Item("stand", ("actie",), before="van"),
    "EerdereOndertekening": Item("eerdere ondertekening", ("datum",), before="van"),
    "Verlenging": Item(
        "verlenging", ("nieuw_einde",), before="tot en met", known_by=(("datum",), ("nieuw_einde",))
    ),
    "Feit": Item("feit", ("feit",)),
    "Sturing": Item("sturing", ("wie",), before="van"),
    "Koersoorzaak": Item("oorzaak", ("titel",)),
    "Koersactie": Item("actie", ("titel",)),
    "Standmeting": Item("meting", ("datum",), before="van"),
    "Teammoment": Item("evaluatiemoment", ("naam",), known_by=(("naam",), ("datum",))),
    "Sessie": Item("sessie", ("datum",), before="van"),
    "Factor": Item("factor", ("factor",)),
    "Veronderstelling": Item("veronderstelling", ("veronderstelling",)),
    "Teamdoel": Item("doel", ("titel",)),
    "Teamactie": Item("actie", ("titel",)),
    "Uitleg": Item("uitleg", ("onderwerp",), before="over"),
    "Toezegging": Item("afspraak", ("afspraak",)),
    "Vervolgmoment": Item("vervolgmoment", ("naam",), known_by=(("naam",), ("datum",))),
    "Doelstand": Item("stand", ("voor_doel",), before="van"),
    "Negeer": Item("genegeerde melding", ("regel",), known_by=(("regel", "pad"), ("regel",))),
    "LijstActie": Item("actie", ("titel",)),
    "Contact": Item("contact", ("naam",)),
    "LijstStand": Item("stand", ("actie",), before="van"),
    "Doorloopmoment": Item("doorloopmoment", ("naam",), known_by=(("naam",), ("datum",))),
}
"""Name of a part that stands in a list → what one is called."""

LISTS: Final[dict[str, str]] = {
    "als_dan": "de als-danafspraken",
    "belemmerend": "de belemmerende factoren",
    "helpend": "de helpende factoren",
    "gewonnen": "de opbrengsten",
    "aandacht": "de aandachtspunten",
    "negeer": "de genegeerde meldingen",
    "wat_we_willen": "de wensen",
}
"""List → what it is called as a whole, where the key with spaces and *de* before it won't do."""

ADDED: Final[dict[str, str]] = {
    "uitgereikt_op": "uitgereikt op {}",
    "uit_dienst_op": "uit dienst op {}",
}
"""Key → how one says that it was filled in."""

INNER: Final = frozenset({"Antwoord", "Verslag", "Doorloopverslag"})
"""Parts whose keys say too little by themselves, so that they are told with the name of the part."""

SHORT_LISTS: Final = frozenset({"voor_doel", "voor_oorzaak", "maatregelen", "aanwezig", "onderdelen"})
"""Lists of names, told as one value."""

ABSENT: Final[dict[str, str]] = {"voor_doel": "alle doelen"}
"""Key → what it means that nothing is written there, where it does mean something."""


def label(path: NodePath) -> str:
    """The name of what stands at a path; empty for the main thing of an item."""
    steps = [step for step in path if isinstance(step, str)]
    ends = (".".join(steps[at:]) for at in range(len(steps)))
    found = (LABELS[end] for end in ends if end in LABELS)
    return next(found, steps[-1].replace("_", " ") if steps else "plan")


def list_label(key: str) -> str:
    """A list as a whole, as in *de volgorde van de acties*."""
    return LISTS.get(key) or f"de {key.replace('_', ' ')}"
