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
    "evenredig gelijkmatig vredig veelbelovend geweldig fantastisch opgeruimd pakkend wervend boeiend prikkelend stimulerend motiverend verrassend overtuigend sprankelend interessant relevant zinnig waardig herkenbaar betaalbaar aanvaardbaar acceptabel redelijk sfeervol feestelijk onvergetelijk heerlijk geslaagd gezegend voortreffelijk gedenkwaardig smaakvol keurig fatsoenlijk ontspannend rustgevend baanbrekend gezichtsbepalend beeldbepalend duurzamer eerlijker veelkleurig opvallend vooraanstaand gerenommeerd hoogstaand ambitieuzer bezield verfrissend adaptief authentiek charmant coulant doordacht dienstbaar eigenzinnig energiek exclusief feilloos geloofwaardig goedlopend harmonieus integraal invoelend koersvast leergierig meedenkend moeiteloos naadloos ongedwongen onmisbaar optimistisch origineel pragmatisch punctueel respectvol robuust sereen stressbestendig systematisch tactvol toegewijd vlekkeloos volwaardig weloverwogen welkom zorgeloos ondernemend stressvrij ordentelijk lonend renderend oprecht hartelijk vernieuwend goed goede ideaal juist scherp"
).split()  # fmt: skip
"""Adjectives that praise without a measure: *een bruisende binnenstad*."""

PRAISE_ENDINGS: Final = tuple(
    ending + e
    for ending in "gericht bewust vriendelijk vaardig waardig krachtig zinnig lustig bekwaam gedreven geörienteerd georiënteerd proof".split()
    for e in ("", "e")
)
"""Endings of further adjectives that praise: *servicegericht, mensvriendelijke*."""

GRADABLE: Final = (
    "groot klein hoog laag lang kort snel langzaam druk stil zwaar licht breed smal diep ruim jong nieuw rijk hard zacht duur "
    "goedkoop schoon groen modern open eenvoudig zelfstandig persoonlijk natuurlijk zakelijk praktisch actueel compact compleet "
    "bewust gericht gelijk vast regelmatig frequent nauw precies uitgebreid sociaal digitaal divers concreet ambachtelijk lokaal "
    "zuiver streng straf dicht fel intens simpel technisch inhoudelijk specifiek volledig hygiënisch ergonomisch commercieel "
    "vroeg bondig warm koel droog fijnmazig vol leeg rechtvaardig bewust tijdig verantwoord voorbereid ervaren mild zeker"
).split()  # fmt: skip
"""Further adjectives, vague only in a comparative or superlative: *sneller*, *de grootste*."""

IRREGULAR: Final = "eerder meer minder beter betere vaker liever meest minst beste best vaakst liefst efficienter efficientere".split()
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
    "heldere magere sobere nuchtere tedere integere duistere sombere wakkere vroegere carrière ière sfere "
    "ouder later vroeger lager verder opener lever jonger drukker nieuwst laatst hoogst juist".split()
)
"""What looks like a comparative or superlative and is none (or is a noun: *jongere, ouder, drukker*)."""

VAGUE_WORDS: Final = (
    Family(  # how often or how much is left open
        "regelmatig regelmatige geregeld voldoende genoeg vaak soms meestal doorgaans frequent periodiek sporadisch incidenteel "
        "steeds-meer diverse meerdere verscheidene enkele veel vele weinig tientallen honderden talloze extra",
        "Ik vraag {} klanten naar hun oordeel.",
        "Ik vraag elke week {} klanten naar hun oordeel, minstens 4.",
        "aantal",
    ),
    Family(  # when is left open
        "tijdig spoedig binnenkort z.s.m. z.s.m zsm asap a.s.a.p. t.z.t. tzt tussentijds tussentijdse gaandeweg gauw weldra snel vlot direct-mogelijk "
        "tijdige spoedige snelle vlotte",
        "Ik stuur {} een bericht.",
        "Ik stuur {} een bericht, binnen 24 uur.",
        "aantal",
    ),
    Family(  # how well is left open
        "actief actieve proactief proactieve pro-actief pro-actieve zichtbaar zichtbare merkbaar merkbare passend passende adequaat "
        "adequate gepast gepaste toereikend toereikende structureel structurele consequent consequente zorgvuldig zorgvuldige "
        "nauwkeurig grondig aandachtig optimaal optimale effectief effectieve efficiënt efficiënte "
        "constructief constructieve doelgericht klantgericht klantgerichte klantvriendelijk professioneel professionele "
        "netjes soepel soepele flink flinke fors forse aanzienlijk aanzienlijke behoorlijk behoorlijke substantieel significant "
        "significante substantiële gericht gerichte",
        "Je stuurt {} reacties.",
        "Je stuurt {} reacties aan 12 klanten.",
        "aantal",
    ),
)
"""Words that leave a measurable act open until a number stands beside them."""

ABSTRACT: Final = Family(
    "aandacht acceptatie alertheid ambitie ambities arbeidsvreugde balans begrip beleving bereidheid betrokkenheid bevlogenheid bewustwording "
    "bewustzijn binding chemie cohesie collegialiteit commitment communicatie continuïteit creativiteit cultuur daadkracht "
    "discipline doelgerichtheid draagvlak dynamiek eenheid eigenaarschap eigenheid empathie energie enthousiasme flexibiliteit "
    "flow focus gastvrijheid gevoel gezelligheid groei harmonie hulp imago impact initiatief initiatieven innovatie input inspiratie inspraak "
    "integriteit interactie inzet inzicht inzichten kansen klantbeleving klantgerichtheid klimaat kwaliteit kracht leiderschap leefbaarheid "
    "loyaliteit maatwerk meerwaarde mogelijkheden motivatie naamsbekendheid netwerk nieuwsgierigheid ondernemerschap "
    "ondersteuning begeleiding ontwikkeling onderscheidend openheid orde organisatievermogen overdracht overzicht passie perspectief plezier positie "
    "professionaliteit proactiviteit prestaties regie reputatie resultaatgerichtheid resultaten respect rolmodel ruimte rust samenhang samenwerking "
    "saamhorigheid sfeer signalen spirit stabiliteit steun structuur succes synergie talent talenten teamgeest teamgevoel teamspirit toewijding "
    "tevredenheid uitstraling veerkracht veiligheid verantwoordelijkheid verantwoordelijkheden verantwoording verbetering verbinding verbindingen verdieping "
    "vernieuwing vertrouwen verbondenheid visie vitaliteit vakmanschap vooruitgang voortgang voortrekkersrol waarde waardering werkgeluk werksfeer werkplezier werkdruk "
    "wij-gevoel zelfkennis zelfreflectie zelfvertrouwen zelfstandigheid zichtbaarheid zorgvuldigheid duidelijkheid helderheid houding gedrag "
    "mindset efficiëntie effectiviteit duurzaamheid",
    "Er is {} in het team.",
    "Er is {}: 12 klanten.",
    "feit",
)
"""What nobody can count or see; alone with a light verb it is a state without a norm."""

ABSTRACT_ENDINGS: Final = ("heid", "schap", "gevoel", "geest", "sfeer", "cultuur", "klimaat", "beleving", "iteit")
"""Endings of further abstract nouns."""

NOT_ABSTRACT: Final = tuple(
    "universiteit faculteit elektriciteit publiciteit capaciteit kwantiteit autoriteit activiteit gemeenschap maatschap gereedschap gezelschap "
    "boodschap overheid eenheid hoeveelheid bevoegdheid landschap waterschap lidmaatschap genootschap vennootschap gelegenheid werkzaamheid "
    "kampioenschap moederschap zwangerschap afwezigheid aanwezigheid meerderheid minderheid snelheid eigenschap leiderschapsprogramma".split()
)
"""Nouns with such an ending that name a thing, a group or something counted."""
