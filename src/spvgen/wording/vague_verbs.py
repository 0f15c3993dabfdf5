"""Verbs that leave open when they are done (data rows); a norm beside them can say so after all.

A bar marks the particle that splits off (``op|krikken``: *krikt … op*); past tense and participle of
strong verbs follow the slashes.
"""

from typing import Final

from spvgen.wording.families import Family

VAGUE_VERBS: Final = (
    Family(  # change, and how far is not said
        "verbeteren verhogen verlagen vergroten verkleinen verminderen versnellen verkorten versterken verruimen verbreden verdiepen "
        "verstevigen vereenvoudigen verduurzamen vergroenen versimpelen verlichten verscherpen intensiveren uit|breiden uit|bouwen "
        "in|perken beperken terug|dringen/drong/gedrongen terug|brengen/bracht/gebracht terug|schroeven reduceren minimaliseren "
        "maximaliseren optimaliseren op|krikken op|vijzelen op|schroeven op|schalen af|bouwen op|bouwen aan|scherpen bij|schaven "
        "stroomlijnen finetunen uit|diepen verfijnen verrijken vermeerderen doorontwikkelen bij|sturen rationaliseren harmoniseren "
        "uniformeren besparen in|korten verhelderen versoepelen verslimmen bij|spijkeren op|frissen aan|zwengelen opwaarderen aan|sterken "
        "verzachten verjongen voorkomen/voorkwam/voorkomen vermijden/vermeed/vermeden tegen|gaan/ging/gegaan in|dammen bespoedigen "
        "vervolmaken perfectioneren op|poetsen verlevendigen normaliseren ombuigen/boog/gebogen aan|wakkeren versoberen investeren garanderen veilig|stellen beschermen vermenselijken",
        "We gaan de kwaliteit {}.",
        "We gaan de score {} van 62% naar 85%.",
    ),
    Family(
        "toe|nemen/nam/genomen groeien door|groeien uit|groeien mee|groeien stijgen/steeg/gestegen dalen zakken slinken/slonk/geslonken "
        "krimpen/kromp/gekrompen teruglopen aan|trekken/trok/getrokken vooruit|gaan/ging/gegaan",
        "De betrokkenheid moet {}.",
        "De score moet {} naar 85%.",
    ),
    Family(  # working at something
        "ontwikkelen stimuleren bevorderen faciliteren motiveren inspireren activeren enthousiasmeren aan|moedigen aan|jagen "
        "professionaliseren moderniseren borgen waarborgen verankeren in|bedden uit|dragen/droeg/gedragen uit|stralen bewaken "
        "monitoren onderscheiden/onderscheidde/onderscheiden verkennen waarderen respecteren vertrouwen betrekken/betrok/betrokken "
        "verbinden/verbond/verbonden focussen ontplooien prikkelen omarmen koesteren bezielen herijken cultiveren "
        "ontschotten mobiliseren promoten erkennen bewerkstelligen benutten uit|nutten her|waarderen structureren prioriteren "
        "aan|pakken op|pakken behartigen benadrukken bekrachtigen verstevigen uit|dagen door|ontwikkelen profileren positioneren "
        "heroriënteren op|tillen verzilveren vast|houden/hield/gehouden behouden/behield/behouden handhaven stabiliseren versmelten "
        "sensibiliseren activeren empoweren onder|steunen stroomlijnen managen verwezenlijken waar|maken transformeren kantelen vorm|geven/gaf/gegeven integreren",
        "We gaan het team {}.",
        "We gaan het team {} tot minimaal een 8.",
    ),
    Family(
        "innoveren mee|denken/dacht/gedacht mee|bewegen/bewoog/bewogen samen|werken communiceren luisteren om|gaan/ging/gegaan "
        "na|denken/dacht/gedacht reflecteren open|staan/stond/gestaan anticiperen in|spelen excelleren uit|blinken/blonk/geblonken "
        "mee|werken aan|haken door|pakken op|schakelen bij|dragen/droeg/gedragen experimenteren omdenken bij|benen op|letten "
        "door|zetten relativeren stil|staan/stond/gestaan delegeren netwerken bezinnen "
        "presteren functioneren bruisen stralen schitteren bloeien opbloeien floreren leven bewegen meetellen na|leven na|komen/kwam/gekomen verbroederen boeien veranderen opbloeien wennen aarden evolueren inleven meeleven leiding|geven/gaf/gegeven onthaasten ondernemen/ondernam/ondernomen zelfsturen differentiëren anticiperen",
        "Ons team zal {}.",
        "Ons team zal {} tot minimaal een 8.",
    ),
    Family(  # a hedge in front of the real verb, or a state of mind behind it
        "streven/streefde/gestreefd na|streven pogen proberen trachten beogen hopen ambiëren overwegen/overwoog/overwogen aspireren "
        "leren bij|leren aan|leren begrijpen/begreep/begrepen in|zien/zag/gezien beseffen doorgronden snappen beheersen voelen",
        "Ik wil dit {}.",
        "Ik wil dit {} bij 12 klanten.",
        "aantal",
    ),
    Family(  # help without a form
        "ondersteunen helpen/hielp/geholpen begeleiden coachen bij|staan/stond/gestaan mee|helpen/hielp/geholpen ontzorgen ontlasten "
        "steunen assisteren bij|springen/sprong/gesprongen sparren adviseren vooruit|helpen/hielp/geholpen voort|helpen/hielp/geholpen "
        "begeleiden bij|sturen",
        "Je mentor zal je {} in het vak.",
        "Je mentor zal je wekelijks een uur {} in het vak.",
        "vorm",
    ),
)  # fmt: skip
"""Families of vague verbs, by how they can be carried."""
