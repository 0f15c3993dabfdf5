"""Origin, law, faith, love and politics, in phrases that are seldom of the work (part of V06)."""

from typing import Final

_YOUR: Final = "(?:je|jouw|uw|jullie)"
_THEIR: Final = "(?:je|jouw|uw|jullie|zijn|haar|z'n)"
_ONE: Final = r"(?:je|jij|u|hij|zij|ze)"

OF_ORIGIN: Final = (
    (
        (
            "verblijfs kennismigrant inburger geboorteland moedertaal geadopteerd roots "
            "woonwagenkind jouw_cultuur zijn_cultuur haar_cultuur afkomst je_geloof "
            "uw_geloof zijn_geloof haar_geloof jouw_geloof jullie_geloof z'n_geloof gevlucht_uit"
        ),
        (
            rf"{_THEIR} (?:verblijfs(?:vergunning|papieren|status|titel)|kennismigrant\w*|inburgering|"
            rf"geboorteland|moedertaal|afkomst|roots)"
            rf"|(?:jouw|zijn|haar) cultuur|bent (?:ooit |als kind )?gevlucht uit|{_THEIR} "
            rf"geloof(?! in| dat| ik)|(?:je|u|hij|zij|ze) (?:bent|is) geadopteerd|woonwagenkind"
        ),
    ),
    (
        "roma_ sinti turkse marokkaanse surinaamse antilliaanse in_het_bloed",
        (
            r"(?:roma|sinti) bent|een (?:turkse|marokkaanse|surinaamse|antilliaanse) nederlander|"
            r"familie in het bloed"
        ),
    ),
)
OF_THE_LAW: Final = (
    (
        (
            "veroordeling voorarrest detentie justitie rijontzegging alcoholslot de_cel de_bak bajes "
            "gevangenis reclassering politiebureau om_je_enkel om_zijn_enkel "
            "om_haar_enkel enkelband werkstraf eigen_zaak_tegen taakstraf celstraf bezoekuur grendel "
            "proeftijd_van strafblad oplegde het_gezag aangifte letselschade "
            "getuigen huurcommissie hoger_beroep 'binnen'"
        ),
        (
            rf"met de reclassering is afgesproken|{_THEIR} reclassering\w*|nacht op het politiebureau|"
            rf"bandje om (?:je|haar|zijn) enkel|{_THEIR} enkelband"
            rf"|{_THEIR} (?:taak|werk|cel|gevangenis)straf|een (?:taak|cel|werk)straf (?:gekregen|"
            rf"opgelegd|gehad|uitgezeten)|kreeg (?:je |hij |ze )?.. een (?:taak|cel|werk)straf"
            rf"|voor het bezoekuur in|achter slot en grendel|proeftijd van de rechter|{_THEIR} "
            rf"(?:strafblad|veroordeling|voorarrest|detentie|verleden bij justitie|rijontzegging|"
            rf"alcoholslot)|(?:zat|gezeten|vastgezeten) .. (?:in de (?:cel|bak|bajes|gevangenis))|"
            rf"{_ONE} .. met justitie in aanraking|(?:haar|hem|je|jou|u) oplegde|uitspraak (?:komt |is "
            rf")?over het gezag"
            rf"|aangifte die (?:zij|ze|hij|je) tegen|{_YOUR} letselschadeadvocaat|{_YOUR} eigen zaak "
            rf"tegen|{_ONE} (?:moet|moest) .. getuigen tegen|{_YOUR} verhuurder bij de huurcommissie"
            rf"|hoger beroep "
            rf"inzake de verdeling|'binnen' .. gezeten"
        ),
    ),
)
OF_FAITH: Final = (
    (
        (
            "gelovig bekeerd bijbelstudie kerkgang moskeebezoek keppel rozenkrans tulband "
            "vastenmaand moskee kerk_ bidt doop sabbat ramadan suikerfeest divali diwali hoofddoek "
            "allah alphacursus koninkrijkszaal jehova bid_ vastte_ je_gebed jouw_gebed uw_gebed "
            "jullie_gebed haar_gebed"
        ),
        (
            rf"{_ONE} (?:dan )?in de (?:moskee|kerk)(?=[.,;]|$| zit| en)|(?:bidt|bid) (?:je|u|hij|zij|"
            rf"ze) |(?:je|hij|zij|ze) bidt|{_THEIR} doop(?! van de)|sabbat van|(?:viert?|vierde) (?:je"
            rf"|zij|hij|ze) .. (?:suikerfeest|di[vw]ali)|"
            rf"vastte (?:je|zij|hij|ze)|{_ONE} (?:\w+ )?(?:vast|meedoet) .. ramadan"
            rf"|di[vw]ali, dat viert|{_THEIR} hoofddoek\w*|hoofddoekje van|op allah|alphacursus|"
            rf"koninkrijkszaal|(?:je|jouw|uw|jullie|haar) gebed\w*|{_THEIR} (?:bijbelstudie|kerkgang"
            rf"|moskeebezoek|keppel\w*|"
            rf"rozenkrans|tulband)|(?:vast|vastte|vasten) .. (?:ramadan|vastenmaand)|streng gelovig|"
            rf"diepgelovig|bekeerd tot (?:de|het)"
        ),
    ),
)
OF_LOVE: Final = (
    (
        (
            "mannen_valt vrouwen_valt seksuele gender non-binair geaardheid coming transitie pride_ "
            "de_kast homo lesbi lesbo grindr tinder door_het_leven man_is_trans vrouw_is_trans is_een_trans"
        ),
        (
            rf"{_THEIR} (?:geaardheid|coming-?out|transitie)(?! (?:naar|van) (?:de|het|een|zij|zelf))|"
            rf"coming-?out op de|voor de pride|(?:zit|nog|weer) .. in de kast en|uit de kast (?:kwam|"
            rf"komt|gekomen|bent)"
            rf"|(?:een|als|enige|openlijk) (?:homo|lesbo|lesbienne)(?= als| op|[.,;]| bent| is)|"
            rf"{_THEIR} grindr\S*|(?:via|op|je) tinder|(?:op|met) (?:mannen|vrouwen) valt|{_THEIR} "
            rf"(?:seksuele voorkeur|genderidentiteit|man|vrouw) is (?:een )?(?:trans(?:gender|man"
            rf"|vrouw|persoon)?|homo)(?!\w)|"
            rf"non-binair (?:bent|is|persoon)|niet langer als \w+ door het leven"
        ),
    ),
)
_PARTY: Final = r"(?:pvv|vvd|d66|cda|bbb|fvd|pvda|groenlinks|sgp|nsc|vlaams belang|n-va|ja21)"
OF_POLITICS: Final = (
    (
        "pvv vvd d66 cda bbb fvd pvda groenlinks sgp _nsc vlaams n-va ja21",
        (
            rf"als (?:overtuigd )?{_PARTY}'er|op de {_PARTY} (?:te )?stem\w*|{_ONE} {_PARTY} stemt|"
            rf"kandidatuur voor de {_PARTY}|raadslidmaatschap voor {_PARTY}"
        ),
    ),
    (
        (
            "campagnewerk linkse rechtse wappie complotdenk a12 boerenprotest "
            "provinciale_staten partij_ kleurt"
        ),
        (
            rf"{_YOUR} campagnewerk voor de|(?:zijn|haar|je) (?:linkse|rechtse) praatjes|een (?:wappie|"
            rf"complotdenker)|de a12 blokkeert|(?:van|bij|naar) de boerenprotesten|{_ONE} in de "
            rf"provinciale staten|welke partij {_ONE} stemt|rood of blauw kleurt"
        ),
    ),
    (
        (
            "vakbond bondscontrib de_bond staking syndicaal syndicale bij_acv rode_hesje "
            "onderwijsbond abvv fnv cnv "
            "lid_bent pamflet de_unie"
        ),
        (
            rf"{_THEIR} vakbonds(?:man|werk|lidmaatschap|vrouw)|lidmaatschap (?:van )?(?:de )?(?:fnv|"
            rf"cnv|vakbond)|(?:je bent|u bent|hij is|ze is) van de bond|bondscontributie|staking van "
            rf"\w+, waaraan (?:je|hij|zij|ze|u)"
            rf"|{_THEIR} syndica(?:al|le) verlof|in het rode hesje|{_THEIR} bestuursfunctie in de \w*bond|"
            rf"op vergadering bij (?:abvv|acv|fnv|cnv)|(?:dat|weten) .. jij lid bent|namens de leden "
            rf"van de unie|voorop bij de acties van de bond"
        ),
    ),
)
PROTECTED_ROWS: Final = (*OF_ORIGIN, *OF_THE_LAW, *OF_FAITH, *OF_LOVE, *OF_POLITICS)
