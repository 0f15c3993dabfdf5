"""What names a moment: dates, months, quarters, weeks, years, seasons, *dit kwartaal* (data rows)."""

from typing import Final

from spvgen.wording.rows import Row

MOMENTS: Final = (
    Row("<datum>", "datum", "Klaar op 1-9-2026.", "Klaar na 1-2 dagen."),
    Row("<weekdag> <datum>", "datum", "Klaar op dinsdag 1-9-2026.", "Op dinsdag 3 bezoeken."),
    Row("<dagnr>|<rang> <maand> [<jaartal>]", "datum", "Klaar op 12 juni 2026.", "Klaar in juni."),
    Row("<weekdag> [de] <dagnr>|<rang> <maand> [<jaartal>]", "datum", "Vrijdag 12 juni 2026.", "Elke vrijdag 12 stuks."),
    Row("<dagnr> <en>|<streep> [en] [met] <dagnr> <maand> [<jaartal>]", "datum", "Tussen 6 en 20 mei.", "6 en 20 stuks."),
    Row("<weekdag> <dagnr> <en> <weekdag> <dagnr> <maand> [<jaartal>]", "datum", "Maandag 3 en dinsdag 4 mei.",
        "Maandag en dinsdag."),
    Row("<weekdag> <as>", "dag", "Vrijdag a.s. lever ik in.", "Elke vrijdag lever ik in."),
    Row("<dit> <weekdag>", "dag", "Komende vrijdag lever ik in.", "Elke vrijdag lever ik in."),
    Row("morgen|overmorgen|vandaag|morgenochtend|morgenmiddag|vanmiddag|vanavond", "dag", "Morgen bel ik hem.",
        "Elke morgen bel ik hem."),
    Row("<maand> [<as>] [<jaartal>]", "maand", "In juni 2026 is het klaar.", "In een maand is het klaar."),
    Row("<dit> <maand> [<jaartal>]", "maand", "Komende juni is het klaar.", "Deze maand is het klaar."),
    Row("<maand> <en>|<streep> [en] [met] <maand> [<jaartal>]", "maanden", "November t/m maart nul stuks.",
        "Een klant of maart."),
    Row("<q> [van] [<jaartal>]", "kwartaal", "In Q3 2026 is het klaar.", "In elk kwartaal is het klaar."),
    Row("<q> <en>|<streep> [en] [met] <q> [<jaartal>]", "maanden", "In Q1 t/m Q3 nul klachten.", "In Q1 drie klachten."),
    Row("<rang> kwartaal|kwartal|kw|halfjaar|semester|trimester|tertaal [van] [het|dit|<dit>] [<jaartal>|jaar|schooljaar|boekjaar]",
        "kwartaal", "In het derde kwartaal van 2026.", "In een kwartaal."),
    Row("<rang> helft van [het|<dit>] <jaartal>|jaar|schooljaar|boekjaar|seizoen|<maand> [<jaartal>]", "kwartaal",
        "In de tweede helft van het jaar.", "De tweede helft van de ploeg."),
    Row("kwartaal|kw|kwrt|periode <weeknr> [van] [<jaartal>]", "kwartaal", "In kwartaal 3 van 2026.", "Elk kwartaal 3 bezoeken."),
    Row("week|wk|weeknummer|weeknr|weken <weeknr> [<en>|<streep>] [en] [met] [week] [<weeknr>] [van] [<jaartal>]", "week",
        "In week 38 is het klaar.", "Elke week 38 stuks."),
    Row("<jaartal>", "jaar", "In 2030 is het klaar.", "2500 stuks."),
    Row("<jaartal> <streep>|t/m|en <jaartal>|<getal>", "jaar", "In 2026-2027 is het klaar.", "In 2026 is het klaar."),
    Row("<seizoen> [van] [<jaartal>]", "seizoen", "In het najaar van 2026.", "In het gebouw."),
    Row("schooljaar|boekjaar|seizoen|cursusjaar|studiejaar|kalenderjaar|jaar <jaartal> [<streep>] [<jaartal>|<getal>]", "jaar",
        "In schooljaar 2026-2027.", "In een schooljaar."),
    Row("<dit> [<rang>] <tijdvak>", "relatief", "Dit kwartaal rond ik het af.", "Een kwartaal lang."),
    Row("<rang> <tijdvak> van|na <dit>|<maand>|<jaartal>|<seizoen> [<tijdvak>]", "relatief", "De eerste week van juni.",
        "De eerste week van de cursus."),
    Row("<komend>|eerste|a.s. <n> [en] [een] [half] <tijdmaat>", "spanne", "De komende drie maanden.", "Drie maanden."),
    Row("<komend> <tijdmaat>", "spanne", "De komende weken.", "Drie weken."),
    Row("<komend>|dit|deze <gebeurtenis>", "gebeurtenis", "Vóór de volgende audit.", "Vóór een audit."),
)  # fmt: skip
