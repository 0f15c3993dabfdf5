"""Facts that tell nothing: that it went wrong, and not what (part of S10)."""

import re
from typing import Final

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.rules.reading.patterns import GLUE, MONTH, phrase_search, words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.wording.tokens import fold

_WORK: Final = (
    "(?:communicatie|samenwerking|werk|kwaliteit|prestaties?|resultaten|functioneren|bereikbaarheid|overdracht"
    "|administratie|dienstverlening|samenspel|omgang|uitvoering|aanpak|planning)"
)
_RULES: Final = "(?:afspraken|regels|procedures|instructies|voorschriften|richtlijnen|huisregels)"
_END: Final = r"(?= (?:die|deze|op|in|aan|bij|met|tijdens|vandaag)\b|[.,!?]|$)"
"""Behind it only when, where or with whom; *niet goed ingevoerd* is a fact."""
_POORLY: Final = (
    "(?:niet (?:goed|lekker|soepel|best|op orde|in orde|naar behoren|zoals (?:het|dat) (?:hoor|moe)\\w+)"
    "|mis|fout|verkeerd|rommelig|stroef|moeizaam|slecht|chaotisch|matig|onder de maat|ondermaats)" + _END
)
_BELOW: Final = "(?:te wensen over|onder de maat|niet op niveau|onvoldoende|niet goed)" + _END
_IT: Final = "(?:het|dat|er|de (?:dienst|dag|week|avond|ochtend|klus))"
_WENT: Final = "(?:ging|liep|verliep)"
_YOURS: Final = f"(?:je|jouw|de) {_WORK}"
_MANY: Final = (
    "(?:diverse|meerdere|veel|vele|allerlei|verschillende|wat|de nodige|enkele|een paar|een aantal)"
)
_FAULTS: Final = rf"{_MANY} (?:\w+e )?(?:fouten|vergissingen|missers|steken)"
_HOPED: Final = (
    r"(?:verwacht\w*|gewend|hopen|hoopten|wilden?|willen|wil|bedoeld|hoort|hoorde|moet|moest|mag|mogen)"
)
_TALKED: Final = (
    r"(?:hadden|had) (?:ze|zij|we|iedereen|\w+ \w+|\w+s) het er .. over|ging het er .. over"
    r"|(?:praatten|spraken) (?:ze|zij|we|iedereen|\w+s) er .. over|werd er .. over (?:gepraat|gesproken)"
)
"""*Ze hadden het er de hele dag over*: that there was talk, and not of what."""
_NOTHING: Final = phrase_search(
    [
        (
            "was_ waren_ ging_ gingen_ liep_ liepen_ verliep_ is_ deed_ tevreden niet_blij boos",
            rf"(?:was|waren|ging(?:en)?|liep(?:en)?|verliep(?:en)?) (?:(?!om|over|in)\w+ ){{0,4}}{_POORLY}",
            rf"is (?:\w+ ){{0,6}}{_POORLY[: -len(_END)]} (?:gegaan|verlopen|geregeld)",
            rf"(?:deed je|je deed) het (?:\w+ ){{0,3}}{_POORLY}",
            rf"{_MANY} \w+ .. (?:niet tevreden|ontevreden|niet blij|boos){_END}",
        ),
        (
            "fout_in fouten vergissingen missers steken",
            rf"{_FAULTS} .. (?:gemaakt|gebeurd|voorgekomen|vallen){_END}",
            rf"(?:zijn|werden|heb je|je hebt) .. fouten (?:gemaakt|gebeurd|voorgekomen){_END}",
            rf"(?:ging|bent|ben) .. de fout in{_END}",
            rf"(?:maakte|gebeurden|waren) (?:je )?(?:er )?(?:opnieuw |weer )?{_FAULTS}{_END}",
        ),
        (
            "alles_ dingen zaken een_en_ander",
            rf"(?:van alles|dingen|zaken|het een en ander) .. (?:{_POORLY}|misgegaan|blijven liggen)",
        ),
        (
            "ging liep verliep",
            rf"{_IT} {_WENT} (?!om |over ).. {_POORLY}|{_WENT} {_IT} (?!om |over ).. {_POORLY}",
            rf"{_WORK} .. {_WENT} .. {_POORLY}|{_WENT} {_YOURS} .. {_POORLY}",
        ),
        (
            "afspraken regels procedures instructies voorschriften richtlijnen",
            rf"niet aan (?:(?:de|je|onze|alle|gemaakte) ){{0,2}}{_RULES}(?= gehouden| te houden|[.,;!]|$)",
            rf"(?:je|de|onze|gemaakte) {_RULES} (?:\w+ ){{0,3}}niet (?:na|nagekomen|gevolgd|nageleefd)",
        ),
        (
            "wensen maat tegen achter tekort niveau onvoldoende niet_goed beter",
            rf"{_WORK} .. {_BELOW}|(?:liet|was|waren) {_YOURS} .. {_BELOW}",
            rf"{_WORK} .. (?:viel(?:en)? .. tegen|ble(?:ef|ven) .. achter|scho(?:ot|ten) .. tekort)",
            rf"(?:viel|schoot|bleef|bleven) {_YOURS} .. (?:tegen|tekort|achter){_END}",
            rf"{_WORK} (?:kon|moest) .. beter{_END}",
            rf"(?:functioneerde|presteerde) .. {_BELOW}",
            "niet goed bezig",
        ),
        (
            "weet",
            r"(?:je weet|weet je) (?:zelf|ook|best|wel|heel goed) (?:\w+ ){0,3}(?:wat|waar|hoe)",
        ),
        (
            "niet_zoals",
            r"niet zoals (?:we|wij|ik|dat|het) .. (?:verwacht\w*|gewend|hopen|hoopten|wilden)" + _END,
        ),
        (
            "zoals",
            rf"niet (?:verlopen|gegaan|gelopen|geweest|geworden) zoals .. {_HOPED}{_END}",
            rf"(?:liep|ging|verliep|was|waren) .. niet zoals .. {_HOPED}{_END}",
        ),
        ("zijn_gat z'n_gat z’n_gat", r"(?:lag|lagen|ligt) .. op (?:zijn|z['’]n) gat" + _END),
        (
            "geen_kant in_de_soep in_het_honderd de_mist_in leien alle_kanten",
            rf"{_WENT} .. (?:van geen kant|in de soep|in het honderd|de mist in|alle kanten op){_END}",
            rf"{_WENT} .. niet van een leien dakje",
        ),
        ("er_over erover er_die er_nog er_later", rf"{_TALKED}{_END}"),
        ("bekende", "het bekende (?:incident|voorval|verhaal|probleem)"),
        ("gedoe problemen", "(?:was|waren|ontstond) .. (?:gedoe|problemen)"),
        ("werk_niet", "je werk niet (?:goed|naar behoren|zoals (?:het|dat) hoort)" + _END),
    ]
)
_TELLTALE: Final = words("""
    situatie situaties voorval voorvallen incident incidenten gebeurtenis misverstand misverstanden kwestie
    akkefietje aanvaring probleem problemen gedoe fout fouten steken dingen zaken mis verkeerd slecht slechte
    matig matige onvoldoende stroef moeizaam rommelig chaotisch ondermaats maat tegen wensen niveau
    verwachting verwachtingen bedoeling norm kwaliteit prestaties klachten onjuist gedrag houding spaak
    gevolgen raak liedje commotie ophef slordigheden slordigheid beugel zwak bedroevend rampzalig puinhoop
    chaos drama ramp onprofessioneel onzorgvuldig ongepast ongepaste afweten misgelopen misgegaan
    schoolvoorbeeld tekortgeschoten missers misser blunder blunders onregelmatigheden uitgeschoven schrok iets
    bocht hand jezelf peil stok ruzie onbehoorlijk onfatsoenlijk onbeschoft onaanvaardbaar ontoelaatbaar
    misdragen misdroeg misplaatst boos ontevreden ongelukkig
""")
"""A fact of nothing but words without content is only told where one of these is among them."""
_WITHOUT_CONTENT: Final = (
    _TELLTALE
    | GLUE
    | words("""
    zo jij jou jouw u uw onze mij mijn me hij hem haar hun zich elkaar iemand waar hoe waarbij waarop waarin
    alweer nooit altijd vaak soms regelmatig geregeld meerdere enkele diverse verschillende veel vele weinig
    meer minder eigenlijk helaas opnieuw keer keren telkens wederom enige allerlei zeer tijdens na rond binnen
    sinds per geweest worden werden hebt hebben kan kon konden kunnen moet moest moesten mag mocht wil wilde
    willen zal zou zouden ging gingen gaan gegaan liep liepen loopt gelopen verliep verliepen verlopen deed
    deden gedaan gebeurde gebeurden gebeurd voorgekomen voorgevallen voorviel plaats plaatsgevonden vond
    vonden ontstond ontstonden ontstaan bleek gebleken liet lieten laten gelaten vallen gemaakt maakte kwam
    kwamen komen gekomen viel vielen herhalen herhaling vatbaar hoort hoorde verwachten verwachtten gezien
    bekend bespreken besproken waard acceptabel kunt toelaatbaar voorkomen vervelend vervelende lastig lastige
    onaangename onaangenaam ongewenst ongewenste onwenselijke onacceptabel onacceptabele pijnlijk pijnlijke
    nare gebeurtenissen kwesties steek goed goede beter helemaal dien opgepakt aangepakt balie kassa keuken
    winkel kantoor afdeling receptie werkvloer hal zaal magazijn afspraak afspraken eisen gewenst gewenste
    prestatie werk werkwijze aanpak manier communicatie functioneren resultaat resultaten inzet onjuiste
    klacht ochtend middag avond nacht dag dagen week weken maand maanden jaar periode voorjaar zomer najaar
    herfst winter kwartaal begin eind vorige vorig afgelopen laatste tijd dienst vergadering overleg uur pasen
    kerst hele half hetzelfde rel kleine paar alles kant ronduit bepaald zwakke toedoen best merken merkbaar
    rol aandeel betrokken gehandeld behandeld behandelde behandelen omgegaan gereageerd reageerde passend
    netjes oké ok klopte klopten kloppen geld gekost schrokken bekende aantal punten onhandig kleinigheden
    voorgedaan wisten vak weten beneden afgehandeld behoren bijzonder behoorlijk zwaar lelijk klusjes gevlogen
    orde lekker meermaals grote ernstige forse flinke domme zware gedroeg gedragen kreeg kregen gebeld klant
    klanten cliënt bewoner gast gasten collega collega's patiënt leerling ouder ouders bezoeker leverancier
    opdrachtgever tevreden blij tamelijk elke maal malen rondom hoor welk
""").union(MONTHS, WEEKDAYS)
)
"""Words that by themselves name no deed and no thing; a fact of nothing else tells nothing."""

_TOLD: Final = (
    r":|;|, die\b|(?:[^.!?\s](?<!\bnaar)(?<!\bin)(?<!\buit)|\b(?:mw|mevr|dhr)\.) [A-Z][a-z]+"
    r"|\b(?:omdat|doordat|want|waardoor|zodat|waarbij|namelijk|zonder|maar)\b"
    r"|\b(?:toen|en) (?:je|de|het|een|er|hij|ze|we)\b"
)
"""What tells more: a reason, somebody's name."""
_SHORT: Final = 16
"""Words in a fact that can be empty as a whole."""
_LOOSE: Final = words("""
    meerdere diverse verschillende allerlei sommige enkele regelmatig vaak steeds altijd dingen zaken veel
    telkens herhaaldelijk meermaals geregeld
""")
_EMPTY: Final = words("dingen zaken")
_FEW: Final = 10
"""Two loose words in an example without any figure, and so few others or an empty one, can't be looked up."""


_NOUN: Final = r"(?:(?:de|het|een|je|jouw|onze|die|dat|mevrouw|meneer|familie|team) (?:\w+e )?)?[\w'-]{2,}"
_NOT_GOOD: Final = (
    r"\bniet(?: \w+)? zoals\b[^.,;:]*|\bver te zoeken\b"
    r"|\bniet (?:goed|netjes|passend|lekker|soepel|handig|fijn|oké|best|tevreden|blij)\b"
)
_CIRCUMSTANCES: Final = (
    rf" ?\b(?:van|op|in) (?:\d{{1,2}} )?{MONTH}(?: \d{{4}})?\b"
    rf"|\b(?:bij|met|tijdens|rond|rondom|sinds|achter) {_NOUN}(?: van {_NOUN})?"
    rf"|^(?:de|het|je|jouw) [\w'-]{{2,}}(?: (?:van|met|in) {_NOUN})?"
    r"(?= (?:was|waren|verliep|kon|ging|liep|is)\b)"
    r"|\bzoals (?:zo|wel|je|u|vaker|altijd)\b[^.;]*"
    r"|\b(?:in|op|aan) (?:de|het|een) (?!hand\b|bocht\b|beugel\b|steek\b|stok\b)[\w'-]{2,}"
)
"""Where it was, and with whom: of what happened these tell nothing."""


_PART: Final = (
    r"[,;] (?:en |maar |dus )?| (?=waardoor|waarvan)"
    r"| en (?=(?:dat|dit|daar|iedereen|we|wij|het team|de ploeg|de groep|de collega's)\b)"
)
_FELT: Final = (
    r"(?i)\b(?:gevoel|baal(?:t|den?)|balen|irritaties?|ergernis|ergerde|frustratie|onvrede|wrevel|jammer|spijtig"
    r"|vervelend|teleurstell\w+|teleurgesteld|ongemakkelijk|onprettig)\b"
    rf"|\b{_TALKED.replace('..', '[^.,;]{0,40}')}\b"
)


def without_feelings(fact: str) -> str:
    """A fact up to where it only goes on with what others felt: *en dat gaf geen fijn gevoel*."""
    first, *others = re.split(_PART, fact)
    return first if others and all(re.search(_FELT, part) for part in others) else fact


def tells_nothing(fact: str) -> bool:
    """Whether a fact without any figure says no more than that it was not good, or what others felt."""
    fact = without_feelings(fact)
    many, said = len(fact.split()), {word for word in words_in(fact) if word[:1].isalpha()}
    if said <= _WITHOUT_CONTENT and not _TELLTALE.isdisjoint(said):
        return True
    if many <= _SHORT and _is_bare(fact):
        return True
    if len(_LOOSE & said) > 1 and (many <= _FEW or not _EMPTY.isdisjoint(said)):
        return True
    return (
        many <= _SHORT
        and not re.search(_TOLD, fact)
        and all(_NOTHING(fold(one)) for one in sentences_in(fact))
    )


def _is_bare(fact: str) -> bool:
    """Whether only a verdict is left of a fact without where it was and with whom."""
    folded = fold(fact)
    if "fout" in folded:  # *een fout in de offerte*: there it tells what was wrong
        return False
    bare = re.sub(_CIRCUMSTANCES, "", re.sub(_NOT_GOOD, " ondermaats ", folded))
    left = {word for word in words_in(bare) if word[:1].isalpha()}
    return left <= _WITHOUT_CONTENT and not _TELLTALE.isdisjoint(left)


_FRAGMENT: Final = 6
"""Words; more than these tell of somebody or something."""
_OPENING: Final = 3
"""Words; no more of them can't tell what led to a plan."""
_VERDICT: Final = words("""
    laat vroeg weinig veel langzaam traag laag mager slecht matig zwak wisselend ondermaats onvoldoende
    voldoende genoeg goed tijd achter tegen peil maat niveau orde beter tekort minder
""")
_AROUND_IT: Final = words("""
    te niet op onder beneden de het een er en of nog erg heel zeer wel vaak soms steeds altijd regelmatig
    geregeld meestal vaker weer opnieuw telkens structureel komt kwam komen is was gaat ging loopt liep
    blijft bleef valt viel schiet schoot doet deed kan kon moet moest scoort presteert functioneert werkt
    zijn beetje al echt gewoon
""")
_SOMEBODY: Final = words("je jij u hij zij")


def is_fragment(fact: str, *, opening: bool) -> bool:
    """*Te laat*, *vaak niet op tijd*: a verdict without who or what, or an ``opening`` of a few words."""
    said = words_in(fact)
    many = len(fact.split())
    if opening and many <= _OPENING and (many < _OPENING or _SOMEBODY.isdisjoint(said)):
        return True
    full = many > _OPENING and not _SOMEBODY.isdisjoint(said)
    bare = many <= _FRAGMENT and said <= _VERDICT | _AROUND_IT and not said.isdisjoint(_VERDICT)
    return bare and not full
