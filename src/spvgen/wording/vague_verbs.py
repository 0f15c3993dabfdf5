"""Verbs that leave open when they are done (data rows); a norm beside them can say so after all."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Family:
    """Words of one sort. In ``hit`` and ``miss`` each of them must be seen, and must not be seen, at ``{}``.

    ``carried_by`` says what takes the vagueness away: *norm* (a target, threshold, percentage, change),
    *aantal* (any quantity, result or named deliverable) or *vorm* (also a fixed frequency).
    """

    words: str
    carried_by: str
    hit: str
    miss: str


VAGUE_VERBS: Final = (
    # change without an end
    Family(
        "verbeteren verhogen verlagen vergroten verkleinen verminderen versnellen verkorten versterken verruimen verbreden verdiepen "
        "verstevigen vereenvoudigen verduurzamen versimpelen verlichten verscherpen intensiveren uit|breiden uit|bouwen in|perken "
        "beperken terug|dringen/drong/gedrongen terug|brengen/bracht/gebracht terug|schroeven terug|lopen/liep/gelopen reduceren "
        "minimaliseren maximaliseren optimaliseren "
        "op|krikken op|vijzelen op|schroeven op|schalen af|bouwen op|bouwen aan|scherpen bij|schaven stroomlijnen toe|nemen/nam/toegenomen "
        "af|nemen/nam/genomen groeien door|groeien stijgen/steeg/gestegen dalen zakken slinken krimpen/kromp/gekrompen uit|diepen "
        "verfijnen verrijken vermeerderen doorontwikkelen bij|sturen rationaliseren harmoniseren uniformeren besparen bezuinigen "
        "in|korten verhelderen versoepelen verzakelijken verdichten verslimmen verlengen "
        "verzilveren verstevigen opwaarderen bij|spijkeren op|frissen aan|zwengelen toe|werken op|voeren bij|schroeven "
        "verslanken vervroegen verzachten ver|groenen vergroenen verjongen verversen verkleinen "
        "voorkomen/voorkwam/voorkomen vermijden/vermeed/vermeden tegen|gaan/ging/gegaan aan|sterken in|dammen drukken "
        "verspreiden bespoedigen verhelderen verrijken opschonen op|schonen",
        "norm", "We gaan de kwaliteit {}.", "We gaan de kwaliteit {} van 62% naar 85%.",
    ),
    # working at something
    Family(
        "ontwikkelen stimuleren bevorderen faciliteren motiveren inspireren activeren enthousiasmeren aan|moedigen aan|jagen "
        "professionaliseren moderniseren innoveren borgen waarborgen verankeren in|bedden uit|dragen/droeg/gedragen uit|stralen "
        "bewaken monitoren mee|denken/dacht/gedacht mee|bewegen/bewoog/bewogen samen|werken communiceren luisteren om|gaan/ging/gegaan "
        "op|pakken aan|pakken in|zetten in|spannen profileren positioneren onderscheiden/onderscheidde/onderscheiden oriënteren "
        "verkennen na|denken/dacht/gedacht bezinnen reflecteren waarderen respecteren vertrouwen open|staan/stond/gestaan "
        "betrekken/betrok/betrokken verbinden/verbond/verbonden anticiperen in|spelen focussen concentreren uit|groeien ontplooien "
        "prikkelen excelleren uit|blinken/blonk/geblonken mee|werken omarmen koesteren aan|haken door|pakken op|schakelen bezielen "
        "vernieuwen heroriënteren herijken versmelten borgen verwelkomen ontzien "
        "verlevendigen verbroederen samen|brengen/bracht/gebracht bij|dragen/droeg/gedragen agenderen bekrachtigen behartigen belichten "
        "benadrukken bewust|maken bundelen coördineren cultiveren door|leren experimenteren handhaven sensibiliseren signaleren "
        "socialiseren stabiliseren mobiliseren promoten voeden versterken verzorgen ontlasten afstemmen erkennen doordringen "
        "uit|dagen/daagde/gedaagd bewerkstelligen uitnutten benutten omdenken bij|benen verhelderen bespreekbaar-maken op|letten "
        "aan|spreken/sprak/gesproken aan|voelen open|stellen verplaatsen in|leven door|zetten door|groeien her|waarderen "
        "her|inrichten herinrichten mee|nemen/nam/genomen ontmoedigen ontwarren ontschotten ontdekken ondernemen relativeren "
        "prioriteren prioriteiten structureren verduidelijken vast|houden/hield/gehouden volhouden vol|houden/hield/gehouden",
        "norm", "We gaan de sfeer en het werk {}.", "We gaan de sfeer en het werk {} tot minimaal een 8.",
    ),
    # hedges
    Family(
        "streven/streefde/gestreefd na|streven pogen proberen trachten beogen hopen ambiëren wensen overwegen/overwoog/overwogen "
        "mikken aspireren bestreven toe|werken leren bij|leren aan|leren begrijpen/begreep/begrepen in|zien/zag/gezien beseffen "
        "door|gronden bekwamen leerden snappen beheersen beheren onthouden ervaren/ervoer/ervaren voelen willen-groeien genieten/genoot/genoten",
        "aantal", "We {} dat het lukt.", "We {} 12 klanten te winnen.",
    ),
    # help without a form
    Family(
        "ondersteunen helpen/hielp/geholpen begeleiden coachen bij|staan/stond/gestaan mee|helpen/hielp/geholpen ontzorgen ontlasten steunen "
        "assisteren bij|springen/sprong/gesprongen op|vangen/ving/gevangen sparren mee|denken/dacht/gedacht adviseren vooruit|helpen/hielp/geholpen "
        "stimuleren",
        "vorm", "Je mentor zal je {} in het vak.", "Je mentor zal je wekelijks een uur {} in het vak.",
    ),
)  # fmt: skip
"""Families of vague verbs; a bar marks the particle that splits off, strong forms follow the slashes."""
