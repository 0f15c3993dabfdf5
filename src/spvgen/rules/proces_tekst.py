"""Process: texts that presume the outcome, and matters that a plan can't solve (P03, P05, P17)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.patronen import any_of, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import texts_under, words_in
from spvgen.rules.uitkomst import presumed_exit
from spvgen.rules.wangedrag import out_of_place
from spvgen.rules.zinsdelen import People, name_words
from spvgen.wording.tokens import composed, folded

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Geschiktheid
    from spvgen.kinds.verbeterplan import Verbeterplan

_TEXTS: Final = words("""
    inleiding omschrijving feit onderwerp toelichting sterke_punten bevinding aanpak verwachting
    huidige_situatie haalbaar relevant afspraak bewijs als dan criterium slotopmerking bijlagen reden
    besproken afspraken geboden_ondersteuning gebied titel
""")
_DECIDED: Final = frozenset({"afsluiting", "negeer"})
"""Parts in which the outcome may be told: by then it is known."""


def people_of(plan: Verbeterplan) -> People:
    """The words that name the employee, and those that name the manager and HR."""
    employee = name_words(plan.medewerker.naam)
    hr = plan.hr.naam if plan.hr and plan.hr.naam else ""
    return People(employee, name_words(f"{plan.leidinggevende.naam} {hr}") - employee)


def uitkomst_staat_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst doet alsof het vertrek al vaststaat.

    Een verbeterplan is een echte kans. Staat er dat iemand weggaat, dan leest iedereen dat het plan een
    formaliteit is: de medewerker, HR en later misschien een rechter. Schrijf in plaats daarvan wat er kán
    volgen. Bij ‘gevolgen’ mag je ontslag noemen als mogelijkheid, met woorden als ‘kan’ of ‘mogelijk’.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn. Een plan dat
    op vertrek is gericht, hoort bij wat in rechtszaken het vaakst misgaat.

    Fout:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan volgt ontslag.

    Goed:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan kan in het uiterste geval ontslag volgen.
    """
    people = people_of(plan)
    for path, text in texts_under(plan, _TEXTS):
        if path[0] in _DECIDED:
            continue
        found = presumed_exit(text, people, lenient=path[0] == "gevolgen")
        if found:
            message = f"‘{found}’ klinkt alsof het vertrek al vaststaat."
            yield Hit(path, message, _open_ended(plan, path), quote=found)


def _missed(plan: Verbeterplan) -> str:
    """*Zijn de doelen op 31 augustus 2026 niet gehaald*, or *is het doel …*."""
    which = "Zijn de doelen" if len(plan.doelen) > 1 else "Is het doel"
    return f"{which} op {format_date(plan.einde)} niet gehaald"


def _open_ended(plan: Verbeterplan, path: NodePath) -> str:
    better = (
        f"‘{_missed(plan)} en is er te weinig vooruitgang, dan "
        "bespreken we wat er daarna mogelijk is. In het uiterste geval kan het dienstverband eindigen.’"
    )
    if path[0] == "gevolgen":
        return f"Schrijf wat er kan volgen, bijvoorbeeld: {better}"
    return f"Haal dit hier weg. Wat er kan volgen, hoort bij ‘gevolgen’, bijvoorbeeld zo: {better}"


# --- A measure that is certain ---------------------------------------------------------------------

_SENTENCE: Final = re.compile(r"\S[^.;!?\n]*[.;!?]?")

_TERMS: Final = "een gesprek over je arbeidsvoorwaarden"
_MEASURES: Final = {
    "een waarschuwing": r"\w*waarschuwing(?:en)? berisping",
    "een disciplinaire maatregel": r"disciplinaire? schors(?:ing|en|t)? geschorst maatregel(?:en)?",
    "een overplaatsing": r"overplaatsing overgeplaatst overplaatsen",
    "een andere functie": r"demotie degradatie gedegradeerd teruggezet terugplaatsing teruggeplaatst",
    _TERMS: r"""
        \w*salaris(?:korting)? \w*loon \w*bonus(?:sen)? \w*toeslag(?:en)? provisie
        lease-?auto arbeidsvoorwaarden
    """,
    "het einde van je dienstverband": r"ontslag ontslagen ontslaan ontslaat uitdiensttreding",
}
"""What a plan may then say, the mildest first → the words for it."""
_NAMED: Final = [(measure, re.compile(any_of(rows))) for measure, rows in _MEASURES.items()]

_OPEN: Final = words("""
    kan kun kunt kunnen kon konden zou zouden mag mogelijk mogelijke mogelijkheid mogelijkheden misschien
    eventueel eventuele wellicht soms bespreek bespreekt bespreken besproken bepalen bepaal bepaalt overleg
    overleggen overlegt praten praat kijken kijkt bekijken bekijkt bekeken beslissen beslist beslissing
    overwegen overweegt overwogen onderzoeken onderzoekt voorstel voorstellen zoeken zoekt beeld orde sprake
    uiterste laatste hangt afhankelijk afweging instemming optie opties
""")
"""Words that leave it open."""
_KEPT: Final = words("blijf blijft blijven behoud behoudt behouden houd houdt")
"""What stays as it is takes nothing away: *je salaris blijft gelijk*."""


def gevolg_staat_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een gevolg staat er alsof het al vaststaat.

    Aan het begin weet niemand hoe het plan afloopt. Schrijf daarom wat er kán volgen, en dat jullie het eerst
    samen bespreken. Dat geldt ook voor een waarschuwing, een andere functie of minder loon. Loon en
    functie kun je niet zomaar eenzijdig veranderen; vraag daarom HR om mee te kijken.

    Bron: art. 7:611 BW (goed werkgeverschap) en art. 7:613 BW: arbeidsvoorwaarden wijzig je
    niet zomaar eenzijdig.

    Fout:
        gevolgen:
          omschrijving: Haal je de doelen niet, dan volgt een waarschuwing en korten we je bonus.

    Goed:
        gevolgen:
          omschrijving: |
            Haal je de doelen niet, dan kan een waarschuwing volgen. We bespreken eerst met je wat past.
    """
    for sentence, measure in _certain_measures(plan.gevolgen.omschrijving):
        message = f"‘{sentence.rstrip('.;!')}’ staat er alsof het al vaststaat."
        hint = (
            f"Schrijf wat er kan volgen, bijvoorbeeld: ‘{_missed(plan)}, dan kan {measure} volgen. "
            "We bespreken eerst met je wat past.’"
        )
        yield Hit(("gevolgen", "omschrijving"), message, hint, quote=sentence)


def _certain_measures(text: str) -> Iterator[tuple[str, str]]:
    """Each sentence that tells a measure as certain, and the mildest one that it names."""
    listed = False
    for sentence in _SENTENCE.findall(text):
        said = words_in(sentence)
        open_ended = not _OPEN.isdisjoint(said)
        listed = listed or (open_ended and ":" in sentence)
        if open_ended or listed or not _KEPT.isdisjoint(said) or not _mildest(said):
            continue
        if measure := _mildest(_threatening(sentence)):
            yield sentence.strip(), measure


def _mildest(said: frozenset[str]) -> str:
    """The mildest measure that folded words name, or empty."""
    return next((measure for measure, named in _NAMED if any(map(named.fullmatch, said))), "")


# --- Denied, past or given -------------------------------------------------------------------------

_PAY: Final = rf"\b{any_of(_MEASURES[_TERMS])}\b"
_BURDEN: Final = any_of(
    " ".join(row for measure, row in _MEASURES.items() if measure != _TERMS) + r" \w+korting"
)
_BURDENS: Final = (
    rf"(?:\w+e ){{0,2}}{_BURDEN}(?:(?:,| of| en| noch) (?:een |geen )?(?:\w+e ){{0,2}}{_BURDEN})*\b"
)
_FEW: Final = r"(?: (?!(?:als|bij|door|haal|het|indien|lukt|wanneer|zodra)\b)\w+)"
"""A word between a measure and *niet*, that opens no condition."""
_DENIED: Final = (
    rf"\b(?:geen|eerdere|vorige) {_BURDENS}"
    rf"|\b{_BURDEN}{_FEW}{{0,2}} niet\b"
    rf"|\b(?:geen (?:gevolgen|invloed)|niets aan|sluit(?:en)?{_FEW}? niet uit)\b[^,]*"
)
_PAY_UNTOUCHED: Final = (
    r"\bniet (?:gekort|korten|gewijzigd|wijzigen|veranderd|veranderen|verlaagd|verlagen|aangepast)\b"
    rf"|\b(?:kort|korten|wijzigt?|wijzigen|verandert?|veranderen|verla(?:gen|agt)|vervalt|daalt)"
    rf"{_FEW}{{0,3}} niet\b"
)
_PAST: Final = words("kreeg kregen gaf gaven")
_GIVEN: Final = words("""
    krijg krijgt krijgen ontvang ontvangt ontvangen verdien verdient betalen betaalt uitbetaald stijgt hoger
    hogere verhogen verhoogd extra alsnog
""")
_LESS: Final = words("geen niet minder lager lagere half halve helft korting verlaging inhouding")


def _threatening(sentence: str) -> frozenset[str]:
    """The words of a sentence without what it denies, tells of the past or gives.

    No bonus is a threat, and no warning is none: so pay is read apart.
    """
    rest = re.sub(_DENIED, "", folded(composed(sentence)))
    return frozenset[str]().union(*map(_clause_words, rest.split(",")))


def _clause_words(clause: str) -> frozenset[str]:
    said = words_in(clause)
    if not _PAST.isdisjoint(said):
        return frozenset()
    given = not _GIVEN.isdisjoint(said) and _LESS.isdisjoint(said)
    if given or re.search(_PAY_UNTOUCHED, clause):
        return words_in(re.sub(_PAY, "", clause))
    return said


# --- Not for a plan --------------------------------------------------------------------------------


def hoort_niet_in_verbeterplan(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Dit lijkt geen onderwerp voor een verbeterplan.

    Een verbeterplan past bij resultaten die achterblijven: kwaliteit, omzet, taken op tijd. Bij diefstal,
    agressie of werk weigeren past een ander gesprek, samen met HR. En over iemands houding kun je niets
    meten: schrijf op wat je zag of hoorde. Ook als je bij ‘geschiktheid’ zelf invult dat een plan het
    probleem niet oplost, is een plan niet het antwoord. Is nog niet alle redelijke hulp gegeven, dan krijg
    je een tip: regel die hulp eerst.

    Bron: het artikel over het verbeterplan, met drie vragen vooraf; het SPV-artikel: niet voor wangedrag of
    een verkeerde werkhouding.

    Fout:
        geschiktheid:
          oplosbaar_met_actieplan:
            antwoord: nee

    Goed:
        geschiktheid:
          oplosbaar_met_actieplan:
            antwoord: ja
    """
    yield from _unsuited(plan.geschiktheid)
    people = people_of(plan)
    for path, text in _reasons(plan):
        matter = out_of_place(text, people)
        if matter:
            message = f"‘{matter.quote}’ gaat over {matter.kind}; daar is een verbeterplan niet voor bedoeld."
            hint = (
                "Gaat het om iets wat je kunt tellen of zien, schrijf dan dat op met de datum, bij "
                f"‘{plan.doelen[0].gebied}’ "
                "of een eigen doel. Gaat het echt om gedrag als dit, bespreek dan met HR wat wel past."
            )
            yield Hit(path, message, hint, quote=matter.quote)


_TOLD: Final = words("omschrijving feit onderwerp")


def _reasons(plan: Verbeterplan) -> Iterator[tuple[NodePath, str]]:
    """The texts that say why there is a plan."""
    for path, text in texts_under(plan, _TOLD):
        if path[0] == "aanleiding":
            yield path, text
    for index, goal in enumerate(plan.doelen):
        yield ("doelen", index, "gebied"), goal.gebied
        yield ("doelen", index, "huidige_situatie"), goal.huidige_situatie


def _unsuited(suited: Geschiktheid | None) -> Hits:
    answers = [(key, answer.antwoord) for key, answer in (suited or ()) if answer is not None]
    noes = [key for key, answer in answers if answer == "nee"]
    key = "oplosbaar_met_actieplan"
    if key in noes:
        hint = (
            "Bespreek met HR wat wel past: een gesprek, een andere functie of begeleiding. Maak dan geen "
            "plan."
        )
        yield Hit(
            ("geschiktheid", key, "antwoord"), "Je vult zelf in dat een actieplan dit niet oplost.", hint
        )
    elif noes == ["aanpassingen_gedaan"]:
        hint = (
            "Regel die hulp eerst. Komt die in dit plan? Zet die dan met een datum bij ‘ondersteuning’, en "
            "schrijf bij deze vraag achter ‘toelichting’ wat er nog komt."
        )
        message = "Je vult zelf in dat nog niet alle redelijke hulp is gegeven."
        path = ("geschiktheid", "aanpassingen_gedaan", "antwoord")
        yield Hit(path, message, hint, severity=Severity.TIP)
    elif len(noes) > 1:
        message = (
            "Twee van de drie vragen vooraf zijn met ‘nee’ beantwoord; dan is een plan meestal niet het "
            "antwoord."
        )
        hint = f"Kijk eerst wat er nodig is om bij ‘{noes[-1]}’ ‘ja’ te kunnen invullen."
        yield Hit(("geschiktheid", noes[-1], "antwoord"), message, hint)
