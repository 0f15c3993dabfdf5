"""A plan in which every key is filled in, the least that a plan can be, and hostile texts."""

import copy
import os
import re
from collections.abc import Mapping
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from spvgen import template
from spvgen.diagnostics import NodePath
from spvgen.document import Document
from spvgen.files import templates_folder
from spvgen.kinds.verbeterplan import TEMPLATE, Verbeterplan
from spvgen.wrapped import unwrapped, window
from support import TURNING, parse

LEAST = """
soort: verbeterplan
medewerker: {naam: Noor Visser, functie: planner}
leidinggevende: {naam: Daan Smit}
looptijd: {start: 2026-01-12, einde: 2026-05-11}
doelen:
  - gebied: Planning
    verwachting: Je levert elke vrijdag de planning voor de week erna.
    huidige_situatie: In december kwam de planning drie keer te laat.
acties:
  - titel: Weekplanning
    afspraak: Je mailt de planning elke vrijdag vóór 15:00 uur.
ondersteuning:
  - afspraak: Daan kijkt elke donderdag met je mee.
evaluatiemomenten:
  - naam: Eindbeoordeling
    datum: 2026-05-11
gevolgen:
  omschrijving: Lukt het niet, dan kunnen we een andere functie met je zoeken.
"""

FULL = """
soort: verbeterplan
kenmerk: VP-2026-007
organisatie: Molenaar Verpakkingen BV
medewerker:
  naam: Iris de Wit
  functie: accountmanager
  afdeling: Verkoop Noord
  in_dienst_sinds: 2021-05-03
leidinggevende:
  naam: Bram Kuiper
  functie: verkoopleider
eerdere_leidinggevenden:
  - naam: Marieke Prins
    functie: verkoopleider
    tot_en_met: 2026-01-31
hr:
  naam: Samira Aziz
  functie: HR-adviseur
looptijd:
  start: 2026-01-12
  einde: 2026-05-11
uitgereikt_op: 2026-01-09
onderbrekingen:
  - van: 2026-02-16
    tot_en_met: 2026-02-20
  - van: 2026-04-03
    tot_en_met: 2026-04-03
inleiding: Welkom bij dit plan.
geschiktheid:
  terugkerend:
    antwoord: ja
    toelichting: Dit speelt sinds het najaar.
  oplosbaar_met_actieplan:
    antwoord: ja
    toelichting: Het gaat om werkwijze en om cijfers.
  aanpassingen_gedaan:
    antwoord: nee
    toelichting: De nieuwe regio was nog niet ingewerkt.
aanleiding:
  omschrijving: De omzet bleef achter.
  voorbeelden:
    - datum: 2025-11-18
      feit: Een offerte ging te laat weg.
  eerdere_gesprekken:
    - datum: 2025-12-11
      onderwerp: We spraken over de cijfers van het kwartaal.
  sterke_punten:
    - Je kent de producten.
    - Klanten bellen je graag.
oorzaken:
  - categorie: kennis_en_ervaring
    bevinding: De offertesoftware is nieuw voor je.
    aanpak: Een training in januari.
  - categorie: omstandigheden
    speelt_mee: ja
    aanpak: Je begint tijdelijk om 10:00 uur.
  - categorie: anders
    bevinding: De regio is gewisseld.
doelen:
  - gebied: Salesquota
    id: quota
    aard: resultaat
    verwachting: Je haalt minimaal 80% van je quotum.
    huidige_situatie: Je haalde 62%.
    meting:
      indicator: omzet als deel van het quotum
      nulmeting: 62%
      norm: minimaal 80%
      per: kwartaal
      bron: het CRM
      tussendoelen:
        - datum: 2026-02-11
          waarde: 68%
        - datum: 2026-03-11
          waarde: 74%
    haalbaar: In 2024 haalde je 85%.
    relevant: Omzet is de kern van je functie.
    hoort_bij:
      bestand: koersplan-verkoop.yaml
      norm: Marge per klant
    deadline: 2026-05-11
  - gebied: Offertes
    aard: inspanning
    verwachting: Elke offerte gaat binnen twee werkdagen weg.
    huidige_situatie: Het duurt nu vier werkdagen.
acties:
  - titel: Leadopvolging
    afspraak: Je maakt vijf afspraken per week.
    wie: medewerker
    frequentie: wekelijks
    deadline: 2026-03-01
    voor_doel: [quota, Offertes]
    bewijs: je agenda
    als_dan:
      - als: je de voicemail krijgt
        dan: spreek je een boodschap in.
  - titel: Sjablonen
    afspraak: Bram maakt drie offertesjablonen.
    wie: leidinggevende
    voor_doel: Offertes
  - titel: Toegang
    afspraak: Samira regelt de licentie.
    wie: hr
  - titel: Voorraad
    afspraak: Joost stuurt elke maandag de voorraadlijst.
    wie: Joost Prins
ondersteuning:
  - titel: Maatje
    vorm: mentor
    afspraak: Joost loopt elke dinsdag een uur met je mee.
    wie: Joost Prins
    frequentie: wekelijks
    start: 2026-01-16
    einde: 2026-05-08
    voor_doel: quota
  - vorm: training
    afspraak: Je volgt de training offertesoftware.
    start: 2026-01-20
evaluatiemomenten:
  - naam: Eerste evaluatie
    datum: 2026-02-11
    tijd: "10:00"
    verslag:
      datum: 2026-02-12
      aanwezig: [Iris de Wit, Bram Kuiper, Samira Aziz]
      metingen:
        - voor_doel: quota
          waarde: 70%
          toelichting: Twee grote orders.
      acties:
        - actie: Leadopvolging
          gedaan: deels
          toelichting: In week 6 waren het er vier.
          wie: medewerker
      geboden_ondersteuning:
        - Vier gesprekken met Joost.
      besproken: De orders en de planning.
      afspraken:
        - Bram vraagt een tweede scherm aan.
      zienswijze: Ik vind het goed gaan.
      oordeel: deels_op_schema
      vingerafdruk: abc123
  - naam: Eindbeoordeling
    datum: 2026-05-11
succescriteria:
  - voor_doel: quota
    criterium: Je hebt minimaal 80% van je quotum gehaald.
  - criterium: Je hebt de training gevolgd.
gevolgen:
  omschrijving: Lukt het niet, dan kunnen er maatregelen volgen.
  maatregelen: [overplaatsing, demotie, ontslag]
zienswijze: Ik wil dit graag halen.
ondertekening:
  eerder:
    - wijze: ontvangst
      plaats: Assen
      datum: 2026-01-07
      vingerafdruk: abc789
  wijze: keuze
  plaats: Assen
  datum: 2026-01-09
slotopmerking: Succes, Iris.
bijlagen:
  - Verslag van 11 december 2025
  - Overzicht van de cijfers
verlengingen:
  - datum: 2026-05-11
    nieuw_einde: 2026-07-06
    reden: Er is vooruitgang.
    vingerafdruk: def456
afsluiting:
  datum: 2026-07-06
  uitkomst: doelen_behaald
  maatregel: verdere_begeleiding
  toelichting: Beide doelen zijn gehaald.
  vingerafdruk: abc456
uit_dienst_op: 2026-09-01
negeer:
  - regel: T08
    reden: Dit is een voorbeeld.
    pad: looptijd
"""

HOUSE = template.read_template(templates_folder() / TEMPLATE)


def plan_of(text: str) -> Verbeterplan:
    """The plan in this YAML."""
    return Verbeterplan.model_validate(parse(text))


def document_of(text: str) -> Document:
    """The document that our own template makes of this YAML."""
    return template.build(plan_of(text), HOUSE)


# --- Hostile texts ---------------------------------------------------------------------------------

SNIPPETS = (
    "**", "*", "_", "__", "`", "```", "~~~", "~~", "#", "# ", "## kop", "- ", "-", "---", "===", "+ ", "1. ",
    "1) ", "12.", "> ", "|", "| a | b |", "|---|---|", ":--", ":::", "::: velden", ":::\n", "[x]", "[a](b)",
    "![a](b)", "[a]: b", "[^1]", "<b>", "</div>", "<!-- x -->", "<http://a.nl>", "<script>", "<br>", "&amp;",
    "&#35;", "&", "&nbsp;", "\\", "\\\\", "\\*", "{{ naam }}", "{% if x %}", "{# x #}", "{%", "}}", "$x$",
    "$$", "@jan", ":tada:", "😀", "👨‍👩‍👧", "שלום", "مرحبا", "\u200e", "\u200b", "\u200d", "\ufeff",
    "\u00a0", "\ue000", "\ue0000\ue001", "\ue002", "  ", " ", "\n", "\n\n", "\n\n\n", "\t", "\n- ", "\n\n1. ",
    "\n    code", "\n> ", "\n===", "\n|---|", "a", "Z", "é", "8", "woord", "x" * 300, "www.voorbeeld.nl",
    "“", "”", "‘", "’", "–", "…", ".", ",", "!", "?", ";", "'", '"', "%", "€",
)  # fmt: skip

_any_text = st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters=TURNING), max_size=12)
hostile = (
    st.lists(st.sampled_from(SNIPPETS) | _any_text, min_size=1, max_size=6)
    .map("".join)
    .filter(lambda text: text.strip() != "")
)
"""Texts full of markup, code, odd characters, line ends; never empty."""

FAST = int(os.environ.get("SPV_HYPOTHESIS", "200"))
thorough = settings(max_examples=FAST, deadline=None)
brief = settings(max_examples=FAST // 2, deadline=None)
"""200 examples, or half of them; another number by the environment variable SPV_HYPOTHESIS."""

_FIXED = frozenset({"soort", "kenmerk", "id", "negeer", "voor_doel", "actie", "wie", "vingerafdruk"})
"""Keys that are not shown, or choose what is shown."""


def text_paths(plan: Verbeterplan) -> list[NodePath]:
    """The paths of all texts that are free to be anything."""
    return [
        path
        for path in template.filled_paths(plan)
        if type(value_at(plan, path)) is str and not _FIXED.intersection(path)
    ]


def value_at(plan: Any, path: NodePath) -> Any:
    """The value at a path of a model."""
    for step in path:
        plan = plan[step] if isinstance(step, int) else getattr(plan, step)
    return plan


def with_texts(raw: Any, texts: Mapping[NodePath, str]) -> Verbeterplan:
    """The plan in ``raw`` with other texts at some paths."""
    changed = copy.deepcopy(raw)
    for path, text in texts.items():
        part = changed
        for step in path[:-1]:
            part = part[step]
        part[path[-1]] = text
    return Verbeterplan.model_validate(changed)


def lines_of(text: str) -> list[list[str]]:
    """The paragraphs of a text, each a list of its lines, as a reader sees them (test_wrapped.py judges that)."""
    lines = [line.strip() for line in text.replace("\t", " ").splitlines()]
    paragraphs = re.split(r"\n{2,}", "\n".join(lines).strip("\n"))
    return [unwrapped(paragraph.split("\n"), width=window(lines)) for paragraph in paragraphs if paragraph]


def tame(text: str) -> str:
    """A harmless text with the same paragraphs and lines."""
    return "\n\n".join("\n".join("woord" for _ in lines) for lines in lines_of(text))
