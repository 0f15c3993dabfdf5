"""Turns of phrase that tell what somebody will not do (part of S06; see ``character_turns``)."""

from typing import Final

from spvgen.rules.specifiek.character_turns_nature import YOU, YOUR

OF_WILL: Final = (
    # --- what one can't or won't ---
    (
        ("kost krent kont gat reet stoel lauweren luie bank krib achterste"),
        rf"op {YOUR} (?:(?:luie )?(?:krent|kont|gat|reet|lauweren|achterste)|luie \w+)",
        rf"(?:van|uit) {YOUR} (?:luie )?(?:stoel|krent|kont|gat|reet)",
        rf"{YOUR} kont tegen",
    ),
    (
        "oog oor neus sloffen kracht automatische piloot vingers been halve",
        r"met (?:een|maar een) half (?:oog|oor|been)",
        r"met (?:twee|2) vingers in de neus",
        r"op (?:halve kracht|de automatische piloot)",
        r"met (?:één|een) been",
    ),
    (
        (
            "duwtje schop trap peper stok wakker handje hand luier fopspeen babysit babysitten "
            "kindermeisje oppas voorkauwen voorgekauwd voorzeggen voorgezegd"
        ),
        r"(?:een|zonder) (?:\w+ )?(?:duwtje|schop|trap onder|stok achter)",
        r"peper in (?:je|jouw|uw)",
        r"wakker (?:schudden|geschud|bellen)|(?:word|bel je) .. wakker",
        r"(?:aan|bij) (?:het|de) (?:handje|hand) (?:genomen|houden|nemen|gehouden|lopen)",
        r"babysit\w*|kindermeisje",
        r"(?:alles|altijd) .. (?:voorkauwen|voorgekauwd|voorzeggen|voorgezegd)",
    ),
    (
        "verdomt verdomde vertikt vertikte vertik",
        r"(?:verdomt|verdomde|vertikt|vertikte|vertik)",
    ),
    (
        "zin zint aanstaat bevalt uitkomt aanstond goesting trek",
        (
            rf"(?:{YOU} (?:had|hebt|hebben)|(?:had|heb|hebt) {YOU}) .. (?:geen|weinig) (?:enkele "
            r")?(?:zin|goesting|trek)\b"
        ),
        r"(?:geen|weinig) (?:enkele )?(?:zin|goesting) .. (?:had|hebt)(?=[.,;!]|$)",
        r"(?:iets|het|wat|dat|alles|werk) (?:je|jou) .. niet (?:zint|aanstaat|bevalt|uitkomt|aanstond)",
        rf"(?:alleen|enkel) .. (?:waar|als) {YOU} .. zin",
        rf"{YOUR} (?:eigen )?zin (?:niet|niet krijgt|krijgt|doordrij\w*|te krijgen|doet|doen)",
    ),
    (
        "serieus ernstig licht lichtjes",
        (
            "(?:neemt|neem|nam|nemen) .. (?:niet|nooit|nauwelijks|onvoldoende|amper|allerminst) "
            r"(?:\w+ )?(?:serieus|ernstig)"
        ),
        r"(?:niet|nooit|onvoldoende) serieus .. (?:neemt|nam|genomen)",
        r"(?:neemt|nam|neem) .. te (?:licht|lichtjes)",
    ),
    (
        (
            "interesseert interesseren interesseerde boeit boeien worst zorg siberië fluitje kouwe koude "
            "gestolen schelen koud siberisch"
        ),
        (
            "(?:interesseert|interesseren|interesseerde|boeit|boeien) .. (?:niet|niets|niks|weinig"
            "|geen|nauwelijks|amper)"
        ),
        r"(?:een|zal .. een) (?:worst|zorg|rotzorg)(?= wezen| zijn|[.,;!]|$)",
        r"(?:kan|kon|kunnen) .. (?:gestolen worden|schelen|siberië|weinig schelen)",
        r"(?:laat|laten|liet) .. (?:koud|siberisch)",
        r"koude? kleren",
    ),
    (
        "verheven goed belangrijk belangrijker voelt voel voelde meer beter",
        (
            "(?:voelt|voel|voelde) (?:je|u) .. (?:te goed|verheven|beter dan|meer dan|boven|te "
            r"(?:fijn|chic|groot)|de koning\w*)"
        ),
        r"(?:je|u) .. (?:te goed|verheven|beter|meer) (?:voelt|acht|vindt|waant|voelde)(?! op je gemak)",
    ),
    (
        "veel gevraagd moeite moeilijk",
        r"(?:te veel|kennelijk|blijkbaar|al) gevraagd",
        r"(?:een|te veel|zelfs dat) (?:kleine |simpele )?moeite (?:te veel|was|is)",
    ),
)
"""Idle, unwilling, indifferent."""
