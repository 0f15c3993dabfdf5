"""What Dutch calls a person who is judged: adjectives and nouns by what to write instead (S06)."""

import re
from collections.abc import Iterator
from typing import Final

ADJECTIVES: Final = {
    "welk werk bleef liggen, en op welke dagen": """
        lui ongemotiveerd laks gemakzuchtig nonchalant futloos onverschillig ongeïnteresseerd passief
        afwachtend traag sloom ongeïnspireerd werkschuw initiatiefloos lusteloos lamlendig apathisch
        halfslachtig gelaten onbezield ambitieloos energieloos indolent lijdzaam onbetrokken gezapig
        zelfvoldaan verveeld arbeidsschuw slaperig suf sullig loom lijzig vadsig onwillig inactief duf
        zielloos bloedeloos gedemotiveerd plichtsvergeten ongeëngageerd motivatieloos ideeënloos
        fantasieloos visieloos daadloos krachteloos ruggengraatloos wilszwak treuzelig talmend uitgeblust
        ingeslapen ingedut vastgeroest hangerig ongeanimeerd liefdeloos ongedreven traagjes
    """,
    "welke fouten je zag, hoeveel en in welke weken": """
        slordig onnauwkeurig onzorgvuldig achteloos onoplettend ongeconcentreerd roekeloos vergeetachtig
        verstrooid warrig onhandig klungelig knullig stuntelig onbeholpen slonzig lichtzinnig onbezonnen
        ondoordacht nalatig slodderig onaandachtig onnadenkend onbesuisd dromerig oppervlakkig rommelig
        flodderig slodderachtig warhoofdig onachtzaam onkritisch ondegelijk klunzig schutterig houterig
        onvoorzichtig overmoedig waaghalzerig hyper onsystematisch onmethodisch klungelachtig slordigjes
        sloddervosserig sloddig onopmerkzaam lichtvaardig onverzorgd
    """,
    "wat er gezegd of geschreven is, tegen wie en wanneer": """
        onbeleefd onvriendelijk brutaal bot kortaf stug nors arrogant hooghartig eigenwijs koppig dominant
        agressief vijandig negatief cynisch chagrijnig humeurig klagerig zeurderig afstandelijk
        onbenaderbaar asociaal egoïstisch egocentrisch lomp grof overgevoelig emotioneel opvliegend
        prikkelbaar lichtgeraakt wantrouwig oncollegiaal bazig drammerig betweterig bits snauwerig snibbig
        kattig pinnig kribbig sarcastisch neerbuigend denigrerend autoritair dwingend dwingerig
        eigengereid tegendraads recalcitrant weerbarstig dwars nukkig zuur verongelijkt defensief
        zelfingenomen zelfgenoegzaam verwaand pedant bemoeizuchtig onhebbelijk onbehouwen tactloos kil
        ongevoelig onsympathiek onaardig onuitstaanbaar onaangenaam irritant vervelend horkerig
        ongemanierd onbeschoft hufterig respectloos nurks stuurs knorrig korzelig gepikeerd aangebrand
        geïrriteerd kortaangebonden venijnig vinnig hatelijk spottend smalend schamper minachtend
        kleinerend badinerend laatdunkend aanmatigend eigenzinnig stijfkoppig twistziek jaloers afgunstig
        rancuneus haatdragend zelfzuchtig narcistisch ijdel opschepperig overheersend heerszuchtig
        betuttelend belerend pessimistisch zwartgallig driftig heetgebakerd onbeheerst hypergevoelig
        kleinzielig bekrompen onverdraagzaam mokkend mokkerig sikkeneurig ontactisch onheus afwijzend koel
        weigerachtig onattent onhartelijk kleingeestig schreeuwerig bokkig brommerig buiig cholerisch cru
        grofgebekt haantjesachtig hautain hoogdravend hoogmoedig honds humorloos hardvochtig intimiderend
        intolerant kortzichtig kregelig krenterig kwaadaardig kwaadwillig kwetsend luidruchtig mensenschuw
        misprijzend misnoegd morrend muggenzifterig narrig nijdig obstinaat onaangepast onbeschaafd
        onbescheiden ondankbaar ondiplomatiek oneerbiedig ongastvrij ongegeneerd ongelikt ongenaakbaar
        ongenietbaar ongezeglijk onhandelbaar onhoffelijk onkies onmenselijk onredelijk ontoegankelijk
        ontoeschietelijk onsociaal onvermurwbaar onverzettelijk onverzoenlijk onwelwillend onwellevend
        onwelgemanierd onwrikbaar opdringerig oppositioneel opruiend opstandig opgefokt paternalistisch
        patserig pesterig platvloers praatziek provocerend rebels roddelachtig ruzieachtig sacherijnig
        sarrig schofterig schoolmeesterachtig seksistisch snobistisch stekelig stoïcijns stroef
        terughoudend teruggetrokken introvert gesloten tiranniek uitdagend verbitterd verwend verzuurd
        vitterig vilein vals wraakzuchtig wrevelig wrokkig zelfgericht zelfvergenoegd zwijgzaam
        zwaarmoedig bitter bekakt klierig etterig jennerig treiterig kruiperig slijmerig flemerig slaafs
        onderdanig serviel ijzig harteloos meedogenloos bars bruusk ongepolijst ongeremd ontremd
        kleinzerig huilerig larmoyant aanstellerig kinderlijk pietluttig mierenneukerig perfectionistisch
        neurotisch dwangmatig ambetant lawaaierig zurig azijnachtig mopperig klaagziek eenzelvig
        pretentieus dikdoenerig opgeblazen hoogneuzig zelfzeker bedillerig opvliegerig kwaadsprekend
        contactgestoord lichtgekrenkt ruziemakend conflictueus confronterend vrijpostig onbeschaamd
        schaamteloos sneu zeikerig zeverig eigenheimerig kleinburgerlijk kleindenkend negativistisch
        argwanend achterdochtig jaloersig
    """,
    "welke afspraak of datum werd gemist, en wat daarvan het gevolg was": """
        chaotisch ongeorganiseerd ongestructureerd ongedisciplineerd onbetrouwbaar onverantwoordelijk
        wispelturig laconiek onberekenbaar ongrijpbaar zorgeloos ongeregeld grillig wisselvallig
        onstandvastig instabiel onstabiel trouweloos onsolide ondoorgrondelijk onbestendig veranderlijk
        wuft plichtverzuimend onordelijk disloyaal onloyaal deloyaal illoyaal ontrouw planloos stuurloos
        onpunctueel besluiteloos
    """,
    "wat er gebeurde of niet gebeurde, en wanneer": """
        onprofessioneel incompetent onbekwaam onkundig zwak star inflexibel kinderachtig onvolwassen
        puberaal lastig moeilijk oneerlijk manipulatief ongeschikt ongeduldig verlegen onzeker
        onzelfstandig kleurloos dom onnozel naïef impulsief hardleers halsstarrig rigide onbuigzaam bangig
        zweverig wereldvreemd labiel hysterisch theatraal achterbaks onoprecht berekenend conflictmijdend
        amateuristisch ongeloofwaardig timide schuw bleu volgzaam slap opportunistisch sluw geniepig
        stiekem leugenachtig hypocriet schijnheilig incapabel onintelligent stom goedgelovig lichtgelovig
        zwakbegaafd leerresistent onleerbaar inert onvolgroeid onrijp infantiel behoudzuchtig
        bedrijfsblind angstig laf lafhartig weekhartig karakterloos onmondig meegaand gedwee willoos
        hebzuchtig inhalig gierig hebberig geldbelust geldzuchtig statusgevoelig eerzuchtig machtsbelust
        doortrapt gewiekst uitgekookt geslepen gehaaid gluiperig huichelachtig corrupt onsportief
        onethisch gewetenloos immoreel wazig onnavolgbaar irrationeel geschift maf raar vreemd ordinair
        vulgair onfris onproductief inefficiënt incoherent hulpeloos hulpbehoevend onmachtig talentloos
        middelmatig ondermaats onbeduidend eigenaardig excentriek contactarm bangelijk schijterig
        paniekerig stressgevoelig flauw suffig onbenullig simplistisch begripsarm begriploos onbevattelijk
        onverbeterlijk
    """,
}

PERSONS: Final = {
    "welk werk bleef liggen, en op welke dagen": """
        lapzwans treuzelaar flierefluiter profiteur klaploper luiwammes lijntrekker niksnut nietsnut
        lanterfanter klokkijker uitvreter passieveling meeloper treuzelkont slaapkop luiaard luierik
        leegloper plantrekker parasiet nietsdoener zoutzak sufkop sufferd lamzak lamstraal bankhanger
        uurtjesteller kantjesloper meelifter tijdrekker opgever afhaker baliekluiver lummel lanterfant
    """,
    "welke fouten je zag, hoeveel en in welke weken": """
        warhoofd kluns klungel klungelaar brokkenpiloot brokkenmaker stuntel hannes prutser knoeier
        beunhaas stoethaspel slons sloddermadam flodder klunzer brekebeen kladderaar knoeipot aanklooier
        rommelaar raffelaar kloothommel klojo krabber amateur dilettant knutselaar wildebras flapdrol
        slordervos
    """,
    "wat er gezegd of geschreven is, tegen wie en wanneer": """
        lomperik narcist opschepper bluffer aandachttrekker bemoeial drammer zeurpiet klager pessimist
        zwartkijker zeikerd lomperd stijfkop dwarskop zeurkous kletskous zeurpot kletsmajoor hufter hork
        drammerik ijskonijn ambetanterik dikkenek zagevent zageman moeial zeveraar ambrasmaker
        pretbederver energievreter energiezuiger azijnpisser azijnzeiker zeikstraal zeiksnor zuurmuil
        mopperkont mopperpot brompot kankeraar klaagmuur stokebrand intrigant intimidator bullebak
        botterik boerenkinkel boerenhork vlegel pestkop pester schreeuwlelijk schreeuwer herrieschopper
        kwaadspreker roddeltante roddelkont kletstante kletskop babbelkous praatkont blaaskaak pocher
        patser snob kwal eikel etter etterbak klier kreng bitch feeks helleveeg haaibaai viswijf secreet
        loeder klootzak macho machtswellusteling tiran dictator despoot potentaat bullenbijter regelneef
        muggenzifter mierenneuker pietlut kommaneuker scherpslijper ruziemaker ruziestoker vechtersbaas
        stijfhoofd eigenwijsneus koppigaard ego-tripper egotripper egocentrist ijdeltuit gladjakker
        slijmbal slijmerd vleier hielenlikker kapsoneslijer querulante dwingeland kniesoor knorrepot
        sfeerbederver spelbreker sfeerverpester
    """,
    "welke afspraak of datum werd gemist, en wat daarvan het gevolg was": """
        losbol flapuit windvaan draaitol windbuil fladderaar warkop chaospiloot afsprakenbreker uitsteller
        wegduiker
    """,
    "wat er gebeurde of niet gebeurde, en wanneer": """
        dwarsligger chaoot zeur luilak betweter lastpak lastpost zuurpruim mopperaar slapjanus eenling
        sloddervos driftkikker controlefreak solist stoorzender onruststoker ruziezoeker querulant
        brombeer angsthaas egoïst dromer roddelaar individualist einzelgänger sukkel stumper zwakkeling
        watje doetje huilebalk jaknikker pleaser opportunist draaikont twijfelkont praatjesmaker
        eigenheimer wijsneus weetal diva dramaqueen naïeveling fantast zenuwpees stresskip paniekzaaier
        doordrammer stijve luchtfietser loser verliezer mislukkeling sul onbenul domkop domoor dommerik
        dommerd uilskuiken druiloor leeghoofd minkukel halvegare idioot imbeciel mafkees mafketel malloot
        bangerik schijterd lafaard lafbek huichelaar leugenaar bedrieger jokkebrok
        manipulator gluiperd prinses primadonna aansteller muts trut troela mietje softie softy
        moederskindje papkindje snotneus broekie snotaap groentje boomer remblok stoorfactor probleemgeval
        zorgenkind zorgenkindje hoofdpijndossier speelbal meeloopster kluizenaar muurbloem muurbloempje
        binnenvetter piekeraar tobber doemdenker gelukzoeker carrièretijger streber machiavellist
        machtsdenker grapjas pias komediant paljas toneelspeler charlatan kwakzalver vakidioot nerd
        bureaucraat regelfetisjist bangschijter onwil volger remmer
    """,
}

_PLAIN: Final = ("ig", "lijk", "isch", "end", "erd", "achtig")
"""Endings behind which *-e* changes nothing."""
_DOUBLED: Final = re.compile(r"[^aeiouy]*[aeiou][bdfgklmnprst]")
"""An adjective of one short syllable."""
_LONG: Final = re.compile(r"([aeou])\1(?=[^aeiou]$)")
_VOICED: Final = re.compile(r"(?<=[aeiou][eiou])[sf]$|(?<=ij)s$")
_IRREGULAR: Final = {"grof": "grove", "naïef": "naïeve", "timide": "timide", "rigide": "rigide"}


def inflected(adjective: str) -> str:
    """An adjective with its *-e*: *traag, trage; slap, slappe; lusteloos, lusteloze*."""
    if adjective in _IRREGULAR or adjective.endswith(_PLAIN):
        return _IRREGULAR.get(adjective, f"{adjective}e")
    if _DOUBLED.fullmatch(adjective):
        return f"{adjective}{adjective[-1]}e"
    voiced = _VOICED.sub(lambda found: "z" if found[0] == "s" else "v", adjective)
    return f"{_LONG.sub(_SHORT, voiced)}e"


_SHORT: Final = r"\1"


def advised() -> Iterator[tuple[str, str]]:
    """Each word, an adjective with and without *-e*, with what to write instead."""
    for advice, row in ADJECTIVES.items():
        for adjective in row.split():
            yield adjective, advice
            yield inflected(adjective), advice
    for advice, row in PERSONS.items():
        yield from ((person, advice) for person in row.split())
