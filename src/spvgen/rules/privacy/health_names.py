"""Names that tell of health: of medicines and of clinics, and short names of illnesses (V01)."""

from typing import Final

from spvgen.rules.reading.patterns import compiled, words

MEDICINES: Final = """
    sertraline zoloft citalopram cipramil escitalopram lexapro fluoxetine prozac paroxetine seroxat
    fluvoxamine venlafaxine efexor duloxetine cymbalta mirtazapine remeron amitriptyline nortriptyline
    clomipramine bupropion wellbutrin trazodon quetiapine seroquel olanzapine zyprexa risperidon aripiprazol
    abilify haloperidol haldol clozapine lamotrigine valproaat depakine diazepam valium lorazepam alprazolam
    xanax zolpidem zopiclon melatonine oxycodon oxycontin tramadol fentanyl codeïne naproxen diclofenac
    gabapentine pregabaline lyrica sumatriptan dexamfetamine dexamphetamine elvanse strattera wegovy ozempic
    mounjaro saxenda semaglutide metformine levothyroxine euthyrox metoprolol omeprazol pantoprazol
    salbutamol ventolin methotrexaat humira tamoxifen antabus disulfiram acamprosaat naltrexon buprenorfine
    subutex
"""
"""The commonest ones, by either name."""
CLINICS: Final = """
    jellinek parnassia arkin brijder tactus novadic-kentron iriszorg antes lentis altrecht dimence emergis
    psyq trubendorffer rivierduinen mentrum symfora ggnet ggze
"""
"""Where people are treated for their mind or an addiction, and nearly nobody works with them otherwise."""
_TRADE: Final = words("""
    offerte offertes contract contracten order orders demo presentatie levering leveringen storing storingen
    installatie onderhoud factuur facturen inkoper inkoopafdeling opdracht project account laptops software
    klantbezoek klantgesprek verkoopgesprek adviesgesprek aanbesteding training trainingen overleg stage
""")
_NAMES: Final = words(CLINICS)


def is_visit_for_work(said: frozenset[str]) -> bool:
    """Whether a clause with these words speaks of a clinic as of a customer."""
    return not said.isdisjoint(_NAMES) and not said.isdisjoint(_TRADE)


_SHORT: Final = (
    r"(?i)\b((?:heb|hebt|heeft|had|kreeg|krijgt)(?: (?:je|jij|ook|al|nu|een|lichte|sinds kort))* "
    r"|\b(?:door|vanwege|wegens|met) (?:je|jouw|haar|zijn) )(ms|tia|cva|nah|pds|aids)"
    r"(?= *(?:$|[.,;:!?)]|en\b|maar\b|gehad\b|gekregen\b))"
)


def with_capitals(text: str) -> str:
    """A text in which *je hebt ms* has the capitals by which it is known from *200 ms*."""
    return compiled(_SHORT).sub(lambda found: found[1] + found[2].upper(), text)
