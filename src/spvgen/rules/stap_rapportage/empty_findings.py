"""What a group writes where it found nothing out: of an assumption (ST06), or of both sides (ST05)."""

from __future__ import annotations

from typing import Final

from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles
from spvgen.wording.tokens import split_words

# --- Assumptions -------------------------------------------------------------------------------------

_CONCLUDING: Final = words("""
    dat dit het die deze er we wij ons zo te zijn is was waren bleek blijkt gebleken bleken gewoon niet wel
    waar juist klopt klopte kloppen toch helemaal echt eigenlijk achteraf uiteindelijk inderdaad onzin
    onjuist onwaar onterecht viel valt mee tegen aanname veronderstelling idee beeld gedachte in de praktijk
    ook maar een deels gedeeltelijk en dus ja nee natuurlijk heel erg weten wisten genuanceerd genuanceerder
    ingewikkeld ingewikkelder complex complexer anders navragen navraag bij na lag ligt liggen lagen wat iets
    dan dachten gedacht verwacht verwachtten
""")
"""*Dat bleek gewoon niet zo te zijn.*"""
_TALKED: Final = _CONCLUDING | words("""
    hier hierover daar daarover over van met elkaar samen uitgebreid uitvoerig lang kort langer even veel
    vaak goed open eerlijk levendig stevig besproken gesproken gehad gepraat gediscussieerd stilgestaan
    doorgesproken discussie gesprek gesprekken sessie sessies bijeenkomst overleg groep groepen directie
    leiding management directeur manager teamleider aan bod orde sprake kwam kwamen hebben hadden heeft had
    is werd zijn gevoerd uitgewisseld ingebracht genoemd gedeeld meningen verschilden verschillen verdeeld
    bespraken spraken tweede eerste derde laatste beide iedereen allemaal herkende herkenden herkent
    herkennen denken denkt dachten dacht vinden vindt vonden voelt voelde gevoel steeds nog blijft blijven
    punt onderwerp tijdens
""")
"""*Hier is uitgebreid over gesproken*, *iedereen herkende dit*: not what was found."""

_OPEN: Final = Roles(
    {
        "yet": """
        nog volgend(?:e)? binnenkort later straks voorjaar najaar zomer herfst winter zodra gaan_we we_gaan
        zullen eerstvolgende
    """,
        "asked": """
        navragen nagevraagd gevraagd uitzoeken uitgezocht uit_te_zoeken onderzoeken onderzocht nagaan
        nagegaan na_te_gaan gaan_we_na nakijken nagekeken checken gecheckt voorleggen voorgelegd legt leggen
        bespreekt bespreken toetsen getoetst peilen gepeild bekijken bekeken op_terug agenda aan_bod
        aan_de_orde vragen_we (?:we|dit|dat|het)_vragen vraagt_(?:het|dit|dat|nog) te_vragen
    """,
        "waiting": "wachten wacht volgt nog_geen laat_op_zich",
        "answer": "antwoord reactie uitsluitsel terugkoppeling uitkomst bericht",
        "unknown": """
        (?:weten|weet)_(?:we|niemand|ik)_(?:nog_|eigenlijk_)?niet
        nog_(?:niet_bekend|onbekend|onduidelijk|open|te_bezien) niet_aan_toegekomen niet_(?:meer_)?aan_toe
        geen_(?:antwoord|reactie)_(?:op_)?(?:gekregen|gehad|ontvangen)
        niemand_(?:vroeg|heeft)_(?:het|dit|dat) weet_niemand
        niet_(?:nagevraagd|uitgezocht|nagegaan|gevraagd|onderzocht)
    """,
        "found": """
        mag mogen kan kunnen staat stond stonden zei zeiden vond vonden bleek bleken blijkt wist wisten want
        omdat vroegen belden keken vergeleken legden waren was mocht mochten
    """,
    }
)
_UNASKED: Final = _OPEN.meeting("yet asked -found", "waiting answer -found", "unknown -found")


def concludes_only(explained: str | None) -> bool:
    """*Dat bleek gewoon niet zo te zijn*: nothing on how it was looked into, or what was found."""
    return _CONCLUDING.issuperset(split_words(explained or ""))


def found_nothing_out(explained: str) -> bool:
    """*Dat vragen we nog na*, *hier is lang over gesproken*: each sentence puts it off or has no outcome."""
    return all(_TALKED.issuperset(split_words(one)) or _UNASKED(one) for one in sentences_in(explained))


# --- What helps and what hinders ---------------------------------------------------------------------

_NIL: Final = words("geen niets niks nvt - –")
_NOBODY: Final = words("niemand noemde kon iets")
_AROUND: Final = words("""
    eigenlijk op dit moment er is zijn was waren van toepassing te melden noemen bedenken gevonden genoemd
    bekend naar voren gekomen kwam kwamen uit de het een groep sessie we wij ons konden kon kunnen kan iets
    wat dat die verder meer nu nog echt zo snel bijzonderheden factoren factor punt punten voorbeelden in bij
    met elkaar samen hadden hebben heeft hier daar aan over idee
""")
_EACH_SIDE: Final = {
    "helpend": words("helpende helpend sterke pluspunten plussen krachten helpt sterk goed positieve"),
    "belemmerend": words("""
    belemmeringen belemmerende belemmering hindernissen hinderende hindernis obstakels knelpunten minpunten
    minnen problemen drempels klachten last hindert belemmert tegenhoudt weg staat verbeterpunten zorgen
    """),
}
"""What can stand beside *geen* without telling what helps, or what hinders."""

_ALL_WELL: Final = words("alles loopt gaat draait is naar wens prima goed soepel vlot lekker orde vanzelf")

_SKIPPED: Final = Roles(
    {
        "here": """
        hier hieraan hierover daar dit vraag sessie bijeenkomst onderdeel tijd ^_nog ^_komt
        ^_volgt
    """,
        "skipped": """
        niet_(?:meer_)?aan_(?:toe|toegekomen|bod) niet_over_(?:gehad|gesproken) geen_tijd_meer
        niet_(?:meer_)?(?:aan_de_orde|besproken|behandeld|ingevuld|gedaan) overgeslagen
        geen_tijd_(?:meer_)?(?:over|voor)_(?:dit|deze|gehad) tijd_was_op tijd_ontbrak
        te_weinig_tijd_voor_dit
    """,
        "later": "nog later volgt volgende binnenkort straks moet moeten gaan gaat zal zullen",
        "asked": """
        bespreken bespreekt besproken invullen aanvullen ingevuld aangevuld bedenken uitzoeken
        inventariseren ophalen bod vragen bekijken terug hebben volgt keer
    """,
        "nil": "niets niks",
        "helps": "helpt helpen helpend helpende sterk sterke pluspunten plussen goed_gaat",
        "hinders": "weg hindert hinderen belemmert tegenhoudt tegen belemmeringen hindernissen obstakels",
    }
)
_PUT_OFF: Final = _SKIPPED.meeting("here skipped", "here later asked")
_NONE_FOUND: Final = {
    "helpend": _SKIPPED.meeting("nil helps"),
    "belemmerend": _SKIPPED.meeting("nil hinders"),
}


def tells_nothing(factor: str, side: str) -> bool:
    """*Geen*, *alles loopt naar wens*, *hier kwamen we niet aan toe*: no factor of that side."""
    return all(_is_nil(one, side) or _PUT_OFF(one) or _NONE_FOUND[side](one) for one in sentences_in(factor))


def _is_nil(sentence: str, side: str) -> bool:
    said = frozenset(split_words(sentence.lower().replace("n.v.t", "nvt")))
    if "niemand" in said:
        return said <= _NOBODY | _AROUND and not said.isdisjoint({"noemde", "noemen", "bedenken"})
    if "alles" in said:
        return side == "belemmerend" and said <= _ALL_WELL | _NIL | _AROUND
    return said <= _NIL | _AROUND | _EACH_SIDE[side] and not said.isdisjoint(_NIL)
