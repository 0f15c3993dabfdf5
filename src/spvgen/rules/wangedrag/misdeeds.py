"""Misconduct in what was done, without a name for it (part of P05): *je greep een collega bij zijn kraag*."""

from typing import Final

from spvgen.rules.reading.patterns import phrase_search

_FAR: Final = r"[^.;]{0,80}\b"
_MATE: Final = (
    r"(?:\w*collega|stagiaire?|leidinggevende|voorman|chef|souschef|planner|teamleider|chauffeur|manager"
    r"|uitzendkracht|leerling-\w+|hem|haar)\b"
)
_YOU: Final = r"(?:je|jij) (?!zag\b|hoorde|meld|merkte|sprak|greep niet)"
_FROM_WORK: Final = (
    r"(?:van (?:de|het|je) (?:bouwplaats|zaak|baas|werkgever|winkel|bedrijf)"
    r"|uit (?:de|het) (?:magazijn|voorraad|winkel|loods|keuken|depot|werkplaats|koelcel|kassa|kas|la))"
)
_GOODS: Final = r"(?:geld|goederen|artikelen|producten|fooi\w*)"
_POCKET: Final = r"(?:je|jouw) (?:eigen )?(?:tas|rugzak|zak|jaszak|broekzak|binnenzak|kluisje|portemonnee)"
_SOMEBODY: Final = (
    r"(?:(?:een|de|je|twee|die|andere) (?:\w+e )?(?:\w*collega|leerling|bewoner|cliënt|patiënt|passagier"
    r"|reiziger|klant|gast|bezoeker|stagiaire?|kind|kinderen|beller|vervoerder|chauffeur|student|monteur)\w*|haar|hem"
    r"|(?:mevrouw|mevr\.|mw\.) \w+)"
)
"""Whom somebody can hurt at work."""
_LOOT: Final = r"(?:€|euro|geld|contant|fooi\w*|sieraden|horloge|flesje?s?|wijn|sigaretten|parfum\w*|shampoo)"
_OF_ANOTHER: Final = (
    r"(?:uit (?:de|het|een) \w*(?:kamer|kassa|kas|la|lade|winkel|magazijn|voorraad|kast|koeling|keuken|rek"
    r"|schap|huis|vitrine)|van (?:een|de|mevrouw|meneer) (?:klant|bewoner|cliënt|patiënt|collega|gast)\w*)\b"
)
_TRUSTED: Final = (
    r"(?:vertrouwelijke|geheime|interne) (?:\w+ )?(?:stukken|informatie|gegevens|documenten|mails?)"
)
_OUTSIDE: Final = r"(?:journalist|pers|krant|raadslid|concurrent|kennis|kennissen|vriend\w*|familie|buur\w+)"
_RECORDS: Final = (
    r"\w*(?:waarden|uren|urenstaat|bezoeken|gegevens|metingen|cijfers|uitslagen|ritten|kassa|registratie)"
)
DEEDS: Final = phrase_search(
    [
        (
            """
            je_tas eigen_tas jouw_tas rugzak je_zak eigen_zak jouw_zak jaszak broekzak binnenzak kluisje
            portemonnee
            """,
            rf"(?:{_GOODS}|{_FROM_WORK}){_FAR}{_POCKET} (?:stopte|stak|deed|gestopt|gestoken)",
            rf"(?:stopte|stak) (?:je ){_FAR}{_GOODS} {_FROM_WORK} in {_POCKET}",
            rf"(?:stopte|stak) (?:je )?{_GOODS}{_FAR}in {_POCKET}",
            rf"verdwe(?:en|nen){_FAR}in {_POCKET}",
        ),
        (
            "verkocht te_koop marktplaats in_je_eigen door_aan",
            rf"{_FROM_WORK}{_FAR}(?:in je eigen \w+{_FAR}verkocht|doorverkocht|te koop|op marktplaats)",
            rf"{_FROM_WORK}{_FAR}(?:in je eigen \w+|door aan (?:een )?(?:kennis|bekende|vriend))",
        ),
        (
            "rekenen te_betalen",
            rf"{_YOU}(?:nam|pakte|at|dronk|hebt|had){_FAR}zonder (?:\w+ )?(?:af te rekenen|te betalen)",
        ),
        ("niet_had_gewerkt niet_gewerkt niet_werkte", r"uren .. die je niet (?:had gewerkt|gewerkt|werkte)"),
        (
            "greep duwd kneep stomp schopt spuug gegrepen geknepen",
            rf"(?:je|jij) (?:greep|duwde|kneep|stompte|schopte|spuugde naar) (?:\w+ ){{0,2}}{_MATE}",
            rf"(?:greep|duwde|kneep|stompte|schopte) (?:je|jij) (?:een|de|je|jouw) {_MATE}",
            rf"je (?:hebt|had) .. {_MATE}{_FAR}(?:gegrepen|geduwd|geknepen|gestompt|geschopt)",
        ),
        (
            "klap stomp een_duw een_schop een_trap kopstoot",
            r"(?:je|jij) gaf (?:\w+ ){1,4}een (?:klap|stomp)",
            rf"(?:je gaf|gaf je) {_SOMEBODY} een (?:duw|schop|trap|kopstoot)",
        ),
        (
            "mee_ mee. mee, weg_ weg. weg,",
            (
                rf"(?:{_YOU}(?:nam|pakte|griste)|(?:nam|pakte|griste) je)(?=[^.;]*\b{_LOOT})"
                rf"(?=[^.;]*\b{_OF_ANOTHER})[^.;]{{0,120}}\b(?:mee|weg)(?=[.,;]|$| zonder)"
            ),
        ),
        (
            "op_internet marktplaats vinted",
            rf"verdwe(?:en|nen){_FAR}(?:op internet|marktplaats|vinted) .. (?:aanbood|verkocht|te koop)",
        ),
        (
            "bedreigde sloeg beledigde intimideerde bestal",
            rf"(?:bedreigde|sloeg|beledigde|intimideerde|bestal) je (?:{_SOMEBODY}|(?:de|een) {_MATE})",
        ),
        (
            "haren zijn_oor haar_oor zijn_arm haar_arm",
            rf"(?:je trok|trok je|je sleurde|sleurde je) {_SOMEBODY} .. aan (?:haar|zijn) (?:haren|oor|arm)",
        ),
        ("naaktfoto", r"(?:je stuurde|stuurde je) .. naaktfoto\w*"),
        (
            "hardhandig ruw",
            rf"{_SOMEBODY} .. hardhandig .. (?:getrokken|geduwd|vastgepakt|beet\w*|gepakt|trok|duwde|pakte)",
            rf"(?:je|jij) (?:trok|duwde|pakte|sleurde) {_SOMEBODY} .. hardhandig",
        ),
        (
            "schold scheldt schreeuwde treiter kleineer pest vernederde dreigde",
            rf"(?:je (?:schold|schreeuwde)|(?:schold|schreeuwde) je) {_SOMEBODY} .. (?:uit|toe)\b",
            rf"je (?:treitert|treiterde|kleineert|kleineerde|pest|pestte|vernederde) {_SOMEBODY}",
        ),
        ("je_maakte maakte_je", rf"(?:je maakte|maakte je) {_SOMEBODY} uit voor"),
        (
            "eigen_bedrijf eigen_klus eigen_zaak eigen_handel",
            r"(?:werktijd|diensttijd|bedrijfs\w+|bus van de zaak) .. eigen (?:bedrijf|klus|zaak|handel)",
        ),
        (
            "verzon verzint verzonnen knoeit knoeide gesjoemeld geknoeid sjoemel",
            rf"(?:je|jij) (?:verzon|verzint) (?:\w+ )?{_RECORDS}",
            rf"(?:je|jij) .. (?:knoeit|knoeide|sjoemelt|sjoemelde|geknoeid|gesjoemeld) .. met .. {_RECORDS}",
            rf"(?:knoeide|sjoemelde) je .. met .. {_RECORDS}",
        ),
        (
            "declareer gedeclareerd boekte schreef",
            r"(?:declareer\w+|gedeclareerd|boekte|schreef)[^.;]{0,60} die je (?:niet|nooit) (?:hebt|had)",
        ),
        (
            "drank_op wiet cocaïne drugs snoof",
            r"(?:je|jij) (?:kwam|was|verscheen|begon) .. met drank op",
            r"(?:je|jij) (?:rookte|gebruikte|snoof|gebruikt) .. (?:wiet|cocaïne|drugs)",
        ),
        ("ongewenst", rf"{_SOMEBODY} .. ongewenst .. (?:aangeraakt|betast|gezoend|aanraakte)"),
        (
            "sociale_media tiktok instagram facebook",
            rf"(?:je filmde|filmde je) {_SOMEBODY}{_FAR}(?:sociale media|tiktok|instagram|facebook)",
        ),
        (
            "vertrouwelijke geheime interne",
            rf"je .. (?:gaf|mailde|stuurde|deelde|speelde) .. {_TRUSTED} .. {_OUTSIDE}",
            rf"je (?:gaf|mailde|stuurde|deelde|speelde) {_TRUSTED} .. {_OUTSIDE}",
        ),
        (
            "naar_je_",
            r"(?:klant|patiënt|bedrijfs)\w+ .. naar je (?:eigen|privé) ?\w+",
        ),
        ("korting", r"je (?:gaf )?(?:vriend|kennis|famil)\w+ .. zonder toestemming .. korting"),
        ("aanrijding", r"(?:rijdt|reed) (?:je )?door na een aanrijding"),
        (
            "haar_wil zijn_wil hun_wil",
            rf"{_YOU}{_FAR}(?:tegen (?:haar|zijn|hun) wil (?:aan|\w*zoen\w*|\w*kus\w*)\w*)",
        ),
        (
            "seksue",
            rf"{_YOU}(?:maakte?|deed|stuurde|hebt|had) {_FAR}(?:seksueel getinte|seksuele) \w+",
            r"(?:dat|waarbij) (?:je|jij) (?:seksueel getinte|seksuele) \w+",
        ),
        ("billen", rf"(?:je|jij) (?:kneep|tikte|pakte|greep){_FAR}billen"),
        ("ongewenste_ intieme_", rf"je stuurde{_FAR}(?:ongewenste|intieme) (?:foto|bericht|app)\w*"),
        ("op_te_wachten te_vinden", r"(?:hem|haar|hen) .. (?:op te wachten|weten te vinden)"),
        (
            "alcohol naar_drank naar_wiet drankadem joint",
            r"(?:je|jij) (?:rook|ruikt|stonk) .. naar (?:alcohol|drank|wiet)",
            r"dat (?:je|jij) .. naar (?:alcohol|drank|wiet) (?:rook|ruikt|stonk)",
            r"(?:je|jij) (?:kwam|was|rookte|bent|hebt|verscheen) .. (?:drankadem|joint)",
        ),
        (
            "concurrent",
            rf"je (?:deelde|mailde|gaf){_FAR}(?:\w*gegevens|prijzen|klantenlijst) .. een concurrent",
        ),
        ("dossier_van", r"\w*dossier van je (?:buur\w+|ex\w*|schoon\w+|zus|broer|nicht|neef|kennis\w*)"),
        ("handtekening_van", rf"(?:zette|plaatste|zet) (?:je )?de handtekening van (?:een|je) {_MATE}"),
    ]
)
"""Misconduct in what was done, without a name for it: *je greep een collega bij zijn kraag*."""
