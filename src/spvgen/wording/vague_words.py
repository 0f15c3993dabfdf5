"""Words that qualify without a norm: comparatives, adverbs, adjectives, abstract nouns (data rows)."""

from typing import Final

from spvgen.wording.families import Family

ADJECTIVES: Final = (
    "aangenaam aanspreekbaar aantrekkelijk aandachtig aardig accuraat actief alert ambitieus assertief attent beleefd bereikbaar "
    "bekwaam betrokken betrouwbaar bewust bruisend collegiaal communicatief consequent consistent constructief correct creatief "
    "daadkrachtig degelijk deskundig doelgericht doelmatig doeltreffend doortastend duidelijk duurzaam dynamisch eenduidig "
    "eensgezind effectief efficiënt eerlijk eigentijds enthousiast evenwichtig excellent fijn fit flexibel fris gastvrij geconcentreerd "
    "gedegen gedreven geduldig gelijkwaardig gelukkig gemakkelijk gemotiveerd gestructureerd gevarieerd gezellig gezond gemoedelijk "
    "grondig handig hecht helder hoogwaardig inclusief innovatief inspirerend integer intensief inzichtelijk inzetbaar kansrijk "
    "klantgericht klantvriendelijk krachtig kritisch kundig kwalitatief laagdrempelig leefbaar leerzaam lekker leuk levendig lief "
    "loyaal luchtig makkelijk menselijk mooi nauwkeurig nauwgezet netjes nieuwsgierig nuttig ondernemend ontspannen oplettend optimaal "
    "opgewekt ordelijk overzichtelijk passend plezierig positief prettig proactief productief professioneel "
    "representatief resultaatgericht rustig samenhangend serieus slagvaardig slim sluitend soepel solide spoedig stabiel sterk stevig "
    "stipt stralend strak succesvol tevreden toegankelijk toekomstbestendig toonaangevend transparant trots uitdagend uitnodigend "
    "uniek uniform vaardig veelzijdig veerkrachtig veilig verantwoord verantwoordelijk verzorgd vitaal vlot vloeiend volwassen "
    "voorspelbaar vooruitstrevend vriendelijk vrolijk vruchtbaar waardevol warm weerbaar wendbaar wenselijk werkbaar winstgevend "
    "zelfbewust zelfredzaam zelfverzekerd zinvol zorgvuldig zorgzaam zuinig mondig nuchter begrijpelijk leesbaar vindbaar vakkundig "
    "gestroomlijnd hip trendy kleurrijk solidair spontaan sportief beheerst strategisch efficient geliefd populair bekend onderscheidend "
    "adequaat gepast toereikend aanzienlijk behoorlijk flink fors substantieel significant merkbaar zichtbaar voelbaar aansprekend "
    "eigenwijs gewaardeerd vertrouwd verbindend ontwikkelgericht lerend toekomstgericht dienstverlenend deugdelijk sfeervol "
    "rendabel levensvatbaar gezaghebbend benaderbaar behulpzaam uitstekend prima perfect uitmuntend gezonder allround flexibeler "
    "evenredig gelijkmatig vredig veelbelovend geweldig fantastisch goed goede ideaal juist scherp"
).split()  # fmt: skip
"""Adjectives that praise without a measure: *een bruisende binnenstad*."""

GRADABLE: Final = (
    "groot klein hoog laag lang kort snel langzaam druk stil zwaar licht breed smal diep ruim jong nieuw rijk hard zacht duur "
    "goedkoop schoon groen modern open eenvoudig zelfstandig persoonlijk natuurlijk zakelijk praktisch actueel compact compleet "
    "bewust gericht gelijk vast regelmatig frequent nauw precies uitgebreid sociaal digitaal divers concreet ambachtelijk lokaal "
    "zuiver streng straf dicht fel intens simpel technisch inhoudelijk specifiek volledig hygiënisch ergonomisch commercieel "
    "vroeg bondig warm koel droog fijnmazig vol leeg rechtvaardig bewust tijdig verantwoord voorbereid ervaren mild zeker"
).split()  # fmt: skip
"""Further adjectives, vague only in a comparative or superlative: *sneller*, *de grootste*."""

IRREGULAR: Final = "meer minder beter betere vaker liever meest minst beste best vaakst liefst efficienter efficientere".split()
"""Comparatives and superlatives that no rule forms."""

COMPARATIVE_ENDINGS: Final = (
    "gerichter bewuster lijker zamer baarder voller lozer ischer tiever oneler zekerder anter iger enter"
).split()  # fmt: skip
"""Endings that only a comparative has, but for the nouns below; an ``-e`` may follow."""

NOUN_ENDINGS: Final = tuple(
    "reiniger reiziger vertegenwoordiger verdediger beveiliger vrijwilliger zuiger steiger dreiger dertiger veertiger "
    "vijftiger zestiger zeventiger tachtiger twintiger panter planter center venter presenter renter behartiger vervaardiger "
    "begunstiger versteviger aankondiger verkondiger krijger".split()
)
"""Nouns that end like a comparative."""

POSITIVE: Final = tuple(
    "andere iedere verdere eerdere latere meerdere oudere jongere bijzondere donkere lekkere zekere zuivere bittere dappere "
    "heldere magere sobere nuchtere tedere integere duistere sombere wakkere lagere hogere vroegere carrière ière sfere "
    "ouder later vroeger lager verder eerder opener lever jonger drukker nieuwst laatst hoogst juist".split()
)
"""What looks like a comparative or superlative and is none (or is a noun: *jongere, ouder, drukker*)."""
