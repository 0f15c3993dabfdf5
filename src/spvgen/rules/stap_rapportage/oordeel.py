"""What hinders the group is no judgement of another department (ST17)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.stap_rapportage import StapRapportage
    from spvgen.kinds.stapdelen import Factor

_TRAITS: Final = """
    (?:gemakzuchtig|laks|arrogant|ongeïnteresseerd|onwillig|hooghartig|achterbaks|hautain|onvriendelijk)e?
    (?:kortzichtig|chagrijnig|wereldvreemd|onbeschoft|onwelwillend|verwaand|onwetend|ongemotiveerd|verwend)e?
    (?:egoïstisch|amateuristisch|ondeskundig|koppig|inhalig|gierig|bemoeizuchtig|eigenwijs|incompetent)e?
    onbekwaam onbekwame lui luie dom domme onverschillig onverschillige lomp lompe onprofessioneel
    onprofessionele onbetrouwbaar onbetrouwbare onkundig onkundige nonchalant nonchalante botte
    zelfingenomen zelfgenoegzaam zelfgenoegzame onbehulpzaam onbehulpzame eigengereid eigengereide krenterig
    krenterige lusteloos lusteloze harteloos harteloze respectloos respectloze naïef
    naïeve eigenwijze onnozel onnozele onattent onattente lamlendig lamlendige pietluttig pietluttige
    wantrouwig wantrouwige laf laffe nors norse hebberig betweterig neerbuigend
    neerbuigende denigrerend denigrerende minachtend minachtende asociaal asociale ijdel
    (?:egocentrisch|afstandelijk|formalistisch|zelfvoldaan|laatdunkend|stijfkoppig)e?
    (?:kinderachtig|drammerig|schijnheilig|hypocriet|onverantwoordelijk|tegendraads|vijandig)e?
"""
_FAULTS: Final = """
    onwil onkunde luiheid gemakzucht laksheid arrogantie desinteresse onverschilligheid domheid
    incompetentie nonchalance betweters betweterij prutsers amateurs bureaucraten pennenlikkers egotrippers
    kortzichtigheid onbetrouwbaarheid bemoeizucht tegenwerking dwarsliggers dwarsliggen saboteren saboteert
    machtsspelletjes koninkrijkjes haantjesgedrag haantjes hoogmoed onbenul minachting egoïsme
    zelfgenoegzaamheid luiwammesen dwarsbomen dwarsboomt onwelwillendheid betweterigheid zeurpieten
    zeurkousen wijsneuzen regelneven muggenzifters jaknikkers praatjesmakers mooipraters zakkenvullers
    dwarskoppen baasjes sukkels klunzen struisvogels struisvogelpolitiek lafheid starheid
    afgunst kinnesinne smoesjes smoezen uitvluchten eigenbelang egotripperij ondermijnen ondermijnt
    treiteren treitert kleineren kleineert afpoeieren poeiert poeieren afgepoeierd verdommen
    verdomt lanterfanten onprofessionaliteit oogkleppen tunnelvisie machtsvertoon
"""
_VIRTUES: Final = """
    motivatie interesse betrokkenheid bereidheid inlevingsvermogen empathie respect ijver hart_voor
    gevoel_voor vakmanschap collegialiteit verantwoordelijkheidsgevoel voeling feeling ruggengraat lef
    eergevoel plichtsbesef zelfkennis welwillendheid servicegerichtheid klantgerichtheid beschaving fatsoen
    manieren
"""
_NO: Final = (
    "(?:weinig|geen|nauwelijks|amper|nul|veel)(?:_enkele?|_greintje|_spoor_van|_spoortje|_enig|_echte?)?"
)
_THEM: Final = "(?:hun|hen|haar|ze|zijn)"

_SAID: Final = Roles(
    {
        "other": """
        inkoop productie fabriek werkplaats marketing communicatie facilitair ict it hr p&o finance
        financiën boekhouding controlling kantoor hoofdkantoor logistiek transport calculatie expeditie
        verkoop sales vergunningen handhaving receptie balie kwaliteit onderhoud techniek schoonmaak lab
        beleid directie management bestuur leiding mt juristen monteurs artsen dokters docenten mentoren
        technici afdelingen personeelszaken werkvoorbereiding apotheek inkopers chauffeurs verkopers
        controllers programmeurs chefs teamchefs ontwerpers ontwikkelaars bestuurders leidinggevenden
        uitvoerders *dienst *service *desk *office *atelier *magazijn *administratie *keuken
        verpleging bovenbouw onderbouw secretariaat personeelsafdeling rayonhoofden calculatoren
        (?:dag|nacht|avond|ochtend|middag|magazijn|rij|weekend)ploeg aftersales bezorging coördinatoren
        specialisten
        planologen uitgifte beheer engineering constructie montage huisartsen *officers
        *bureau *planning *planners *makers *leiders *managers
    """,
        "judged": f"""
        {_TRAITS} {_FAULTS}
        met_de_pet (?:ivoren|ivoor)_toren uit_de_hoogte aan_(?:hun|zijn|haar|de)_laars
        (?:maling|schijt)_aan (?:hebben|heeft|hun)_lak_aan lak_aan_(?:ons|onze|alles)
        (?:de_)?kantjes_(?:er|van|vanaf) franse_slag nergens_iets_van_aan
        (?:niets|niks)_van_aan lacht_ons lachen_ons achterover (?:halen|haalt)_(?:hun|haar|zijn|de)_neus
        neus_(?:ervoor_)?ophalen zich_te_goed te_beroerd een_zorg_zijn worst_zijn worst_wezen
        (?:een|geen)_(?:poot|vinger)_uit(?:steken)? (?:zitten|staan)_te_slapen duimen_(?:te_)?draaien
        (?:doet|doen)_maar_wat maar_wat_aan er_een_(?:potje|zooitje|puinhoop) (?:ge)?makkelijk_vanaf
        (?:ge)?makkelijk_van_af vind(?:t|en)_(?:ze_|zij_)?alles_best het_wel_best verschuil(?:t|en)_zich
        zich_verschuilen (?:geen|nooit)_zin_in
        hebben_(?:ze_|er_|ze_er_)?(?:geen|nooit)_zin heeft_er_geen_zin wil(?:len)?_niet_mee(?:werken|denken)
        niet_mee_wil(?:len)? niet_wil(?:len)?_mee(?:werken|denken) wil(?:len)?_gewoon_niet
        gewoon_niet_wil(?:len)? (?:op|naar)_ons_neer neerkijken neerkijkt uitlachen
        (?:behandelen|behandelt)_ons_als als_vuil als_een_nummer tweederangs minderwaardig
        zichzelf_(?:heel_|erg_)?(?:belangrijk|geweldig) van_toeten vertik(?:t|ken)? ligt_dwars liggen_dwars
        (?:weinig|geen|nauwelijks|nul)_(?:begrip|medewerking) (?:doen|doet|doen_ze)_(?:weinig|geen)_moeite
        niet_(?:erg|even|echt|bepaald|bijster)_betrokken voert_niets_uit voeren_niets_uit
        niets_uitvoer(?:t|en) de_hele_dag_(?:niets|niks)
        (?:kop|hoofd|koppen)_in_het_zand jantje-van-leiden jantje_van_leiden hart_van_steen gouden_bergen
        andere_planeet eigen_(?:wereldje|bubbel|koninkrijk|hachje|straatje|ego) handen_in_onschuld
        van_de_werkelijkheid (?:weet|weten)_(?:altijd_)?alles_beter alles_beter_(?:te_)?weten beter_te_weten
        het_altijd_beter (?:spelen|speelt|hangen|hangt|uithangen)_(?:graag_)?de_baas voor_schut
        ons_belachelijk ons_dwars dwars_te_zitten
        (?:laten|laat)_ons_(?:stikken|barsten|vallen|bungelen|zwemmen|zitten) in_de_steek ons_in_de_kou
        ons_tegen(?:werken|werkt) tegengewerkt voor_de_gek om_de_tuin met_de_eer
        (?:mooie|loze)_(?:praatjes|beloften|beloftes|sier) schouders_op straatje_schoon op_haar_lauweren
        (?:zeggen|zegt|beloven|belooft|roepen|roept|bedenken|bedenkt|rommelen|rommelt)_maar_(?:wat|raak)
        doe(?:n|t)_maar_raak natte_vinger (?:is|zijn|blijft|blijven)_een_stel stelletje
        te_(?:trots|lui|laf|gierig|verwend|eigenwijs)_(?:om|voor) voor_te_goed voelen_zich_te
        zijn_te_gemakkelijk geen_trek_in als_het_{_THEM}_(?:zelf_|zo_)?uitkomt waar_ze_zin zin_in_hebben
        pet_(?:naar_)?staat (?:gedragen|gedraagt)_(?:ze_|zij_)?zich zich_gedragen
        (?:als|alsof)_(?:ze|zij)_(?:de_baas|alles|god|boven|beter|er_alles)
        in_(?:hun|haar)_(?:aard|bloed|genen|dna)
        woordenboek in_zichzelf_gekeerd (?:er|vooral|alleen|enkel)_(?:vooral_)?voor_zichzelf
        geen_(?:boodschap_aan|vinger|mallemoer|sodemieter) niet_vooruit_te voor_rede_vatbaar
        kun_je_niet_(?:op_)?(?:bouwen|vertrouwen) hoef_je_niet_(?:op_)?te_rekenen niets_te_verwachten
        (?:bakken|bakt|brengen|brengt)_er_(?:niets|niks|weinig)_van blink(?:t|en)_niet geen_hoogvliegers
        (?:hun|haar)_vak_niet niet_al_te_(?:snugger|slim) niet_de_(?:slimste|snugste)
        gun(?:t|nen)_(?:ons|anderen|een_ander)_(?:niets|niks|geen|het_niet) misgun(?:t|nen)
        valt_niet_te_praten is_niet_te_praten geen_land_mee spijkers_op alle_slakken blok_aan zondebok
        (?:allergisch|doof|blind|immuun)_voor wars_van verliefd_op een_hekel_aan een_broertje_dood
        lucht_voor
        geen_kritiek_(?:hebben|verdragen|aan) niet_te_porren te_(?:chic|deftig|hoog)_voor droomwereld
        schijnwereld
        sprookjeswereld (?:weinig|niets|niks|geen)_(?:bal_)?om_(?:ons|de_klant|klanten|bewoners) dedain
        een_schuldige schuldigen gewichtig gewichtige luister(?:t|en)_graag_naar versto(?:pt|ppen)_zich
        kort_van_(?:geheugen|memorie) grote_mond sneer sneren afblaffen blaffen blaft bitse brutaal brutale
        te_(?:verlegen|bang|schijterig|koppig|verwaand)_om (?:denken|denkt)_(?:ze_|zij_)?niet_na
        (?:alleen|enkel)_(?:maar_)?(?:oog_voor|oren_naar|uit_op|aandacht_voor)
    """,
        "deliberate": "bewust expres opzettelijk moedwillig met_opzet",
        "thwarts": """
        achter achterhoudt achterhouden dwars dwarszitten tegen wachten tegenhouden tegenhoudt traineren
        traineert vertragen vertraagt verzwijgt verzwijgen negeren negeert saboteren
    """,
        "trouble": "te_veel_moeite teveel_moeite",
        "costs": "kost kosten kostte",
        "toil": "dood kapot uit_de_naad uit_de_sloffen het_vuur_uit in_het_zweet slag_in_de_rondte",
        "oneself": "zich",
        "mentality": "*mentaliteit",
        "will": "wil willen wou wilde wilden",
        "along": "helpen luisteren begrijpen meewerken meedenken delen samenwerken ruilen",
        "relish": "heerlijk leuk prachtig fijn",
        "finds": "vindt vinden geniet",
        "us": "ons",
        "sits": "zit zitten hangt hangen",
        "rather": "liever",
        "than": "dan",
        "serious": "serieus",
        "takes": "nemen neemt genomen",
        "would": "zou zouden mag mogen misstaan geen_kwaad sieren",
        "more": "meer",
        "level": "niveau verstand kwaliteiten bekwaamheid intelligentie hersens",
        "lack": "mist missen ontberen ontbeert",
        "denied": f"""
        (?:niet|geen)_(?:{"|".join(f"{_TRAITS} {_FAULTS}".split())})
        (?:we|wij)_vinden_alles de_lui klant_(?:vindt|heeft|had)
        (?:klanten|bewoners|ouders|cliënten|patiënten)_(?:vinden|noemen|zeggen|hebben|tonen|missen|geven)
        (?:vinden|noemen|zeggen|hebben|tonen|missen|geven)_(?:klanten|bewoners|ouders|cliënten|patiënten)
    """,
        "ignorant": """
        geen_(?:flauw_)?(?:idee|benul|notie|besef|verstand) geen_weet geen_kaas geen_snars geen_bal
        geen_moer
    """,
        "grasp": "snap* begrijp* begrepen gesnapt",
        "interest": "interesse(?:ert|ren) interesseerde boeit boeien (?:niets|niks|weinig|niet)_schelen",
        "nothing": "niet niets niks weinig nooit niemand geen_bal geen_snars geen_moer geen_zier geen_biet",
        "none": "niets niks geen_bal geen_snars geen_moer geen_zier helemaal_niet",
        "virtue": _VIRTUES,
        "lacks": "gebrek mist missen ontbreekt ontbreken te_wensen te_zoeken (?:weinig|niets)_te_merken",
        "lacking": f"{_NO}_(?:{'|'.join(_VIRTUES.split())})",
        "kind": """
        gemotiveerd geïnteresseerd behulpzaam bereidwillig collegiaal servicegericht klantgericht welwillend
        meelevend professioneel
    """,
        "not": "niet weinig nauwelijks amper zelden niemand nooit geen",
        "care": """
        telt tellen denk denkt denken dachten geven_om geeft_om bekommer(?:t|en) bezig oog gaat_ze gaat_hun
    """,
        "only": "alleen enkel uitsluitend slechts",
        "mainly": "vooral liever",
        "self": "zichzelf eigen geld cijfers winst elkaar bonus ego imago carrière hachje straatje toko",
        "petty": """
        zichzelf leuke mooie hippe gezellige borrels vergaderen plaatjes filmpjes spelletjes regeltjes
        lijstjes vinkjes carrière powerpoints
    """,
        "treats": "doen doet behandel(?:t|en)? schui(?:ft|ven) praat praten bejegen(?:t|en)? gaan_met",
        "as_if": "alsof_(?:we|wij)",
        "own": "we wij",
        "client": "klant klanten prospect prospects kopers",
        "ours": """
        (?:we|wij)_(?:zijn|waren|worden|werden|blijven|hebben|hadden|doen|lopen|leunen|halen|gooien|trekken)
        (?:we|wij)_(?:steken|zitten|denken|dachten|tonen|toonden|maken|voelen|krijgen|missen|laten)
        (?:zijn|waren|worden|werden|blijven|hebben|hadden|doen|lopen|leunen|halen|gooien|trekken)_(?:we|wij)
        (?:steken|zitten|denken|dachten|tonen|toonden|maken|voelen|krijgen|missen|laten)_(?:we|wij) onszelf
        (?:onze|ons)_eigen
    """,
        "because": "want omdat doordat sinds zolang",
    }
)
_JUDGES: Final = _SAID.meeting(
    "judged -denied -ours",
    "as_if treats",
    "interest nothing -denied -ours",
    "virtue lacks -denied -ours -client",
    "virtue would more -ours -own -client",
    "level lack -denied -ours -own -client",
    "deliberate thwarts -not -ours -client",
    "mentality -own -client",
    "will not along -because -ours -own -client",
    "finds relish us -ours -own -client",
    "sits rather than -ours -own -client",
    "trouble -costs -ours -own",
    "toil oneself not -ours -own",
    "takes serious not -ours -client",
    "lacking -denied -ours -client",
    "kind not -denied -ours -client",
    "care only self -ours",
    "care only petty -ours",
    "care mainly petty -ours",
    "ignorant -own -because -denied",
    "grasp none -own -because -denied",
)


def oordeel_over_anderen(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Bij wat hindert staat een oordeel over een andere afdeling.

    ‘De planning is lui’ of ‘ze snappen niets van klanten’ zegt hoe de groep zich voelt, en niet wat er
    misgaat. Wie het over de ander leest, gaat zich verdedigen, en dan is het gesprek voorbij. Schrijf wat
    er in het werk gebeurt. Waarom de ander zo werkt, is vaak een veronderstelling: vraag het na.

    Ook ‘onwil’, ‘ze zitten in een ivoren toren’ en ‘ze denken alleen aan zichzelf’ zijn oordelen.

    Bron: het artikel over de STAP-dialoog: veel punten bleken veronderstellingen te zijn; daarna gaat het
    gesprek met het management over de bevindingen.

    Fout:
        belemmerend:
          - factor: De technische dienst is gemakzuchtig.
            toelichting: Van klanten snappen ze niets.

    Goed:
        belemmerend:
          - factor: Een storing duurt lang.
            toelichting: In maart wachtten 14 klanten langer dan twee dagen op een monteur.
    """
    for index, factor in enumerate(plan.belemmerend or ()):
        key, said = _judgement(factor)
        if key and (who := _department(factor, plan)):
            message = f"Hier staat een oordeel over anderen (‘{who}’), en niet wat er in het werk misgaat."
            yield Hit(("belemmerend", index, key), message, _WHAT_GOES_WRONG, quote=said)


def _department(factor: Factor, plan: StapRapportage) -> str:
    """The department that a factor is about; empty for the group's own, or where there is none."""
    text = f"{factor.factor} {factor.toelichting or ''}"
    named = (found[0] for found in re.finditer(_NAME, text))
    who = next((name for name in named if " " in name or "other" in _SAID.of(name.lower())), "")
    return "" if _is_part_of(who, plan.team) else who


_NAME: Final = r"(?i)\b(?:afdeling \w+|\w+(?:sche|iële) (?:dienst|staf|zaken)|[\w&]+)"


def _is_part_of(who: str, team: str) -> bool:
    """*Verkoop* is part of *Verkoopteam Noord*; a short name has to be a word: *it* is in *Kwaliteit*."""
    name = re.escape(who)
    return re.search(rf"(?i)\b{name}\b" if len(who) <= _SHORT else f"(?i){name}", team) is not None


_SHORT: Final = 3


def _judgement(factor: Factor) -> tuple[str, str]:
    """Under which key a factor has a judgement, and the sentence; both empty where there is none."""
    texts = (("factor", factor.factor), ("toelichting", factor.toelichting or ""))
    return next(((key, said) for key, text in texts if (said := _JUDGES(text))), ("", ""))


_WHAT_GOES_WRONG: Final = (
    "Schrijf wat jullie merken, liefst met een cijfer: ‘In maart wachtten 14 klanten langer dan twee dagen "
    "op een monteur.’ Denken jullie te weten waarom? Zet dat bij ‘veronderstellingen’ en vraag het hun."
)
