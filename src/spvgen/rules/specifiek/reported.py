"""What others are said to think of the employee, unless it was asked, counted or weighed (S10)."""

import re
from typing import Final

from spvgen.rules.reading.impressions import ASKED
from spvgen.rules.reading.patterns import NUMBER_WORDS, phrase_search

_SOME: Final = "(?:meerdere|verschillende|diverse|enkele|sommige) (?:collega's|mensen|teamleden)"
_COLLEAGUES: Final = (
    "(?:(?:naaste|directe|andere|meeste|hele|rest van (?:de|het)|mensen (?:op|in) (?:de|het)) )?"
    "(?:bediening|keuken|balie|ploeg|team|collega's|mensen|teamleden|teamgenoten|afdeling|groep|werkvloer|directie"
    "|leiding|management|monteurs|chauffeurs|verpleging|docenten|sectie|receptie|anderen|magazijn|planning)"
)
_THEM: Final = rf"(?:je |jouw |de |het |ons |onze )?{_COLLEAGUES}"
_FAULT: Final = r"(?:te|niet|nooit|weinig|geen|slecht|vaak|moeilijk)\b"
_OF_YOU: Final = r"(?:(?:\w+ )?(?:je|jij|u)|(?:\w+ ){0,5}(?:jou|jouw|jij|uw))"
"""Behind *dat*: the employee, or somebody who has to do with them."""
_THINGS: Final = (
    r"\w*(?:cijfer|regel|afspra|protocol|meting|registrati|rapport|gegeven|log|systeem|systemen|lijst|mail|beeld"
    r"|resulta|formulier|verslag|norm|richtlijn|stuk|kamer|nummer|computer|papier|programma|foto|klant|gast|bewoner"
    r"|cliënt|patiënt|leerling|ouder|student|bezoeker)"
)
_THEY: Final = (
    rf"(?:(?:men|iedereen|sommigen|anderen|velen|mensen)"
    rf"|(?:de|je|onze) (?:\w+e )?(?!{_THINGS})\w{{3,}}(?:en|[rnlk]s)"
    rf"|(?!{_THINGS})\w*(?:collega's|team|ploeg|afdeling|leiding|directie|management|leden|genoten|mannen|krachten"
    r"|[eao][ai]?u?rs|isten"
    r"|[ae]nten|kundigen|verzorgenden|iërs|ieken|secretariaat|bediening|keuken|balie|receptie|sectie|office|kantoor"
    r"|magazijn|planning|lab|verpleging|werkvloer|stuurgroep|raad|groep))"
)
"""Others who are not named, in any trade: *de monteurs*, *het team*, *de avondploeg*."""
_FELT: Final = (
    r"(?:oordeel|mening|indruk|beeld|gevoel|ervaring|onvrede|ontevredenheid|irritatie|ergernis|frustratie)"
)
_YOU: Final = "(?:je|jouw?|u|uw)"
_THINK: Final = (
    "vindt|vinden|vonden|ervaart|ervaren|merkt|merken|zegt|zeggen|zei|zeiden|vertelt|vertellen|denkt|denken|meent"
    "|menen|beweert|beweren"
)
_FIND: Final = "vindt|vinden|vond|vonden|ervaart|ervaren|beleeft|beleven"
_NOT: Final = r"(?:niet|niets|geen|nauwelijks|liever|onvoldoende|zich)"
_TRUSTS: Final = (
    r"(?:durft|vertrouwt|bouwen|rekenen|vertrouwen|gehoord|serieus|gesteund|ervaart|vindt|voelt|tevreden)"
)
_IS_SAID: Final = (
    r"(?:is|wordt|werd|zijn|worden) .. (?:te kennen gegeven|kenbaar gemaakt|aangegeven|teruggekoppeld"
    r"|naar voren gebracht|opgemerkt|te verstaan gegeven|onder de aandacht gebracht|geuit)"
)
"""In the passive, so that nobody says it."""
_FALLS_SHORT: Final = (
    r"\b(?:te wensen over\w*|tekort\w*|onder de maat|onvoldoende|ondermaats|stroef|moeizaam|onvrede"
    r"|ontevreden|niet (?:goed|naar behoren|soepel|op niveau|voldoende|zoals)|beter (?:kan|moet|kon)|zorgen)"
)
_REPORTED: Final = phrase_search(
    [
        (
            "geklaagd beklaagd gemopperd",
            "over (?:je|jou) (?:geklaagd|beklaagd)",
            r"(?:geklaagd|gemopperd) (?:dat|over) .. (?:je|jij|jou|jouw)",
        ),
        (
            "te_horen verteld gemeld gezegd meegedeeld",
            rf"(?:(?:ik|we|wij) kr[ie]+g(?:en)?|kr[ie]+g(?:en)? (?:ik|we|wij)) .. te horen dat .. {_YOU}",
            rf"(?:is|werd|wordt) (?:ons|mij|me) .. (?:verteld|gemeld|gezegd|meegedeeld) dat .. {_YOU}",
        ),
        (
            "men_",
            "men (?:vindt|zegt|ervaart|merkt|klaagt) .. (?:dat|over) (?:je|jij|jou)",
            rf"dat men .. {_NOT} .. {_TRUSTS}",
            rf"men (?:durft|vertrouwt|voelt|rekent|bouwt) .. {_NOT}",
        ),
        (
            "te_kennen kenbaar aangegeven teruggekoppeld naar_voren opgemerkt verstaan aandacht geuit",
            rf"{_IS_SAID} dat(?=[^.;]{{0,80}}{_FALLS_SHORT})",
        ),
        (
            "signalen geluiden onvrede gemor kritiek_",
            rf"(?:signalen|geluiden|onvrede|gemor) (?:\w+ ){{0,3}}dat {_OF_YOU}",
            r"(?:signalen|geluiden|onvrede|gemor|kritiek) (?:\w+ ){0,3}(?:over|op) (?:je|jouw?)",
            r"(?:signalen|geluiden|onvrede|gemor|kritiek) .. over (?:hoe|de (?:manier|wijze) waarop) je",
        ),
        (
            "verhaal verhalen gerucht praatje",
            r"(?:verhaal|gerucht|praatje) .. (?:rond|de ronde) .. (?:je|jij|jouw)",
            r"(?:gaat|ging|doet) .. (?:verhaal|gerucht|praatje) .. (?:je|jij|jouw)",
            r"(?:verhalen|geruchten) (?:rond|over je|dat je (?!\w*(?:afdeling|team|vestiging)))",
        ),
        (
            "indruk_ beeld_ gevoel_ idee_ vermoed",
            rf"(?:indruk|beeld|gevoel|idee|vermoeden) (?:\w+ ){{0,2}}dat {_OF_YOU}",
            rf"(?:we|wij|ik) (?:vermoeden?|hebben? .. idee) dat {_OF_YOU}",
        ),
        (
            "wordt_ werd_ schijnt naar_w naar_ik",
            rf"(?:wordt|werd) .. (?:gezegd|verteld|beweerd|gefluisterd|rondverteld) dat {_OF_YOU}",
            rf"het schijnt dat {_OF_YOU}",
            "naar (?:we|wij|ik) (?:horen?|vernemen?|verneem|begrijpen)",
        ),
        (
            "stoort storen stoorde ergert ergeren ergerde moeite_met",
            rf"{_THEM} .. (?:stoort|storen|stoorden?|ergert|ergeren|ergerden?) zich .. aan (?:je|jouw?)",
            rf"{_THEM} (?:heeft|hebben|had|hadden) .. moeite met (?:je|jouw?)",
        ),
        (
            "ervaa ervar vind beleeft",
            rf"{_THEM} (?:ervaart|ervaren|vindt|vinden|beleeft) (?:je|jou\b|jouw|.. met jou)",
        ),
        (
            "aangegeven aangekaart",
            rf"(?:{_THEM}|veel|sommigen|diversen) .. (?:aangegeven|aangekaart) dat {_OF_YOU}",
        ),
        (
            "klachten",
            r"(?:meerdere|diverse|veel|regelmatig|allerlei) (?:\w+ ){0,2}klachten .. over (?:je|jouw?)",
            r"(?:kanten|hoeken) .. klachten over (?:je|jouw?)",
        ),
        (
            "begrepen gehoord vernomen hoorde vernemen verneem vernamen hoorden",
            r"(?:heb|hebben|heeft) (?!.*\bvan (?:je|jou)\b).. (?:begrepen|gehoord|vernomen) dat (?:je|jij)",
            r"(?:hoorden (?:we|wij)|hoorde ik|(?:we|wij) (?:hoorden|vernemen|vernamen)|ik hoorde) dat",
        ),
        ("naar_wat", r"naar wat (?:ik|we|wij) .. (?:begrijp|hoor|verneem|begrijpen|horen|vernemen)"),
        (
            "over_je over_jou",
            r"over (?:je|jou) (?:gesproken|gepraat|geroddeld|gemopperd)",
        ),
        (
            "oordeel mening indruk beeld gevoel ervaring vrede tevredenheid irritatie ergernis frustratie",
            rf"{_FELT} (?:van|bij|onder|in|op) .. {_THEY} .. (?:over|dat|is|met|ben|doe|heb) .. {_YOU}",
            rf"(?:bij|onder|in|op) .. {_THEY} (?:heerst|leeft|bestaat|groeit|is) .. {_FELT} .. {_YOU}",
        ),
        ("over_je over_jou", r"(?:wordt|werd) .. over (?:je|jou) ge\w+[dtn]\b"),
        (
            "niet_met niets_ durven durft wil_ willen",
            rf"{_THEY} (?:\w+ )?(?:wil(?:len)?|durft|durven) (?:\w+ )?{_YOU} .. (?:niets?|geen|nooit)",
            rf"{_THEY} .. (?:niet|nooit) (?:\w+ )?met (?:je|jou) (?:wil|willen|durven)",
        ),
        (
            "hoor_ik horen_w merk_ik wordt_gezegd zegt_men zeggen_ze",
            r"je .. [,;]? ?(?:zo )?(?:hoor ik|horen we|wordt gezegd|zegt men)(?=[.,;]|$)",
        ),
        ("over_eens", rf"{_THEY} .. over eens .. dat je"),
        ("bekend", r"sta(?:at)? (?:je )?(?:\w+ ){0,3}(?:niet|slecht) .. bekend"),
        ("bereik", r"ons .. bereik(?:t|en|te|ten)(?=[^.;]*\bje\b)"),
        ("vertrouwen_in", rf"(?:men|{_THEY}) heeft .. (?:geen|weinig) vertrouwen in dat je"),
        ("op_eieren", rf"{_THEY} .. op eieren"),
        ("reputatie", r"(?:je|jouw) reputatie"),
        (
            "beeld_ indruk_",
            r"(?:beeld|indruk) (?:\w+ )?(?:is|bestaat|leeft|heerst) .. dat .. (?:je|jij)",
        ),
        ("doorschemeren", rf"doorschemeren .. {_OF_YOU}"),
        ("schijn", r"schijn(?:t|en) .. (?:je|jij|jouw?)", r"schijn je|je schijnt"),
        (
            "een_collega van_de iemand een_van één_van een_andere",
            (
                r"(?:een (?:andere )?collega|(?:een|één) van (?:de|je) [\w']+|iemand van \w+ ?\w*) .. "
                r"(?:zegt|zei|vertelt|vertelde|verteld|meldde|gaf aan|beweert|laten weten) .. dat (?:je|jij)"
            ),
        ),
        (
            "vind ervaar ervar merk zeg vertel denk klaag klag meen mene beweren beweer bele voel zei vond",
            rf"{_THEY} .. (?:{_THINK}) .. (?:dat|of|over|hoe) {_OF_YOU}",
            rf"{_THEY} .. (?:{_FIND}) (?:(?:ook|vaak|allemaal|soms|wel) )?{_YOU}(?! \w+ terug)",
            rf"{_THEY} .. klaa?g(?:t|en) .. over .. (?:je|jou|jouw)",
        ),
        (
            "aan_dat aan_niet aan_geen aan_weinig aan_je weten_dat weten_niet weten_liever weten merken",
            rf"{_THEY} .. (?:geeft|geven|gaf|gaven) .. aan (?:dat|niet|geen|weinig) .. (?:je|jij|jouw?)",
            rf"{_THEY} .. (?:laat|laten|liet|lieten) .. (?:weten|merken) .. (?:je|jij|jouw?)",
        ),
        (
            "spreken tevreden blij mening boos klaar gefrustreerd geïrriteerd",
            (
                rf"{_THEY} .. (?:is|zijn|was|waren) .. (?:niet .. (?:spreken|tevreden|blij)|ontevreden|boos"
                r"|klaar|gefrustreerd|geïrriteerd) .. (?:over|met|op) .. (?:je|jou|jouw)"
            ),
            rf"{_THEY} .. van mening .. {_OF_YOU}",
        ),
        (
            "moeite_met last_van genoeg_van vertrouwen kritiek klachten irritatie",
            (
                rf"{_THEY} .. (?:heeft|hebben|had|hadden) .. (?:moeite met|last van|genoeg van|kritiek op"
                r"|klachten over|(?:geen|weinig|niet veel) vertrouwen .. in) .. (?:je|jou|jouw)"
            ),
        ),
        (
            "klachten klacht",
            r"(?:kanten|hoeken|zijden) .. (?:bereiken|k[ow]a?men) .. klachten .. over (?:je|jouw?)",
        ),
        (
            "zich_aan zich_over zich_niet zich_on aan_je aan_jou over_je over_jou",
            rf"{_THEY} .. (?:stoort|storen|ergert|ergeren|beklaagt|beklagen) zich .. (?:aan|over) {_YOU}",
            rf"{_THEY} .. voel(?:t|en) zich (?:niet|on).. (?:je|jou|jouw)",
        ),
        (
            "vertrouwen vertrouwt mijd ontwijk",
            rf"{_THEY} .. (?:vertrouwt|vertrouwen|mijdt|mijden|ontwijkt|ontwijken) (?:je|jou|jouw)",
            r"(?:ze|zij) (?:je|jou|jouw) .. niet vertrouwen",
        ),
        (
            "liever niet_graag",
            rf"{_THEY} .. (?:wil(?:len)?|werk(?:t|en)) .. (?:liever|niet graag) .. (?:met|bij) {_YOU}",
            rf"{_THEY} .. liever .. met (?:je|jou) .. (?:werkt|werken|samenwerken)",
        ),
        ("algemeen_bekend", rf"algemeen bekend dat {_OF_YOU}"),
        (
            "bekend",
            r"staat er ?om bekend dat je (?:\w+ ){0,2}(?:te|niet|nooit|geen|weinig|vaak)",
            r"sta(?:at)? (?:je )?(?:\w+ ){0,3}bekend als iemand",
        ),
        (
            "volgens",
            "volgens (?:velen|iedereen|sommigen|(?:de )?anderen|meerdere)",
            rf"volgens {_THEM} (?:\w+ ){{0,4}}(?:je|jij)(?= (?:\w+ ){{0,6}}{_FAULT})",
        ),
        (
            "begrepen vernomen",
            "(?:begrepen|vernomen) dat (?:je )?(?:collega's|anderen|klanten|mensen) .. (?:je|jou)",
        ),
        ("geven_aan", "(?:collega's|teamleden|mensen) geven aan dat"),
        (
            "hoor_ik horen_w",
            rf"van (?:de |het )?(?:\w+ )?{_COLLEAGUES} (?:hoor ik|horen (?:we|wij))",
        ),
        (
            "begreep begrijp hoor genoemd",
            r"van (?:een paar|wat|enkele) \w+\b[^.;]{0,60} (?:begreep|begrijp|hoorde|hoor) ik",
            "liever niet (?:met naam )?genoemd",
        ),
        (
            "laten_weten verteld gezegd anoniem",
            rf"{_SOME} .. (?:laten weten|verteld|gezegd) dat",
            "(?:liever|willen) anoniem",
        ),
        ("genoeg_van", r"(?:de hele|het hele) \w+ .. genoeg van (?:heeft|hebben|je|jou)"),
        ("terug_dat", r"(?:ik|we|wij) krijg(?:en)? (?:\w+ )?terug dat je"),
    ]
)
"""What others say, unless it was asked or counted: *in de enquête gaven 6 collega's aan dat …*."""
_WITH_REASON: Final = (
    rf"(?i)\b{NUMBER_WORDS}\b|\d|\b(?:je|jij) (?:zei|zelf|vroeg)\b"
    r"|\b(?:(?:je|jij) (?:hebt|had)|(?:heb|had) (?:je|jij)) .{0,30}\b(?:indruk|idee|gevoel|beeld|vermoeden)"
    r"|\bg(?:eef|eeft|even|af)\b(?! .{0,20}\baan\b)|onderzoek|enqu[eê]te|vragenlijst|\bscore"
)
"""Counted, asked, or thought by the employee."""
_BY_WHOM: Final = rf"{ASKED}|\b(?:klant|gast|bewoner|cliënt|patiënt|leerling|ouder)"
"""Asked too, or said by those for whom the work is done; behind what was said it is what it is about."""


def _is_own_account(sentence: str, said: str) -> bool:
    """*Je zegt zelf dat je nabellen lastig vindt*: what the employee tells of themselves."""
    from spvgen.rules.specifiek.said_otherwise import OWN_VIEW  # few texts tell what anybody thinks

    return re.search(OWN_VIEW, sentence[: sentence.find(said)]) is not None


def reported(sentence: str) -> str:
    """The words that tell what others think; empty where that has a ground, or the employee says so."""
    said = _REPORTED.quote(sentence)
    if not said:
        return ""
    told = sentence[: sentence.find(said) + len(said)]
    founded = re.search(_WITH_REASON, sentence) or re.search(_BY_WHOM, told)
    return "" if founded or _is_own_account(sentence, said) else said
