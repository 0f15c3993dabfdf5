"""V02: numbers and addresses by which somebody can be found. The numbers are made up."""

import pytest
from whole import told

from spvgen.rules.privacy.identifiers import FIGURES, SIGNS, WORDED
from spvgen.rules.privacy.personal_numbers import passes_eleven, valid_iban
from spvgen.rules.privacy.whereabouts import KINDS
from spvgen.rules.reading.patterns import has_part
from support import findings, plan_where

BSN = "111222333"  # passes the test of eleven


@pytest.mark.parametrize(
    "text",
    [
        f"Kopie loonstrook (BSN {BSN}).",
        f"Je bsn is {BSN}.",
        "Burgerservicenummer: 1234.56.782",
        "Sofinummer 123 456 782 staat op het formulier.",
        "BSN-nummer 123456789",  # one digit typed wrong still is one
        f"{BSN} (bsn)",
        "Je BSN is 1112\u00a022\u00a0333.",  # as a spreadsheet or a pay slip has it
        "Je BSN is 111\u200b222333.",
        "BSN 111/222/333",
        "BSN: 111_222_333",
        "Je bsn is 1112/22/333.",
        "Je BSN is 111-222-333.",
        "BSN １１１２２２３３３",
        "BSN ¹¹¹²²²³³³",
        "Je BSN is ₁₁₁₂₂₂₃₃₃.",
        "Je BSN is ١١١٢٢٢٣٣٣.",
    ],
)
def test_bsn_beside_its_name(text: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "V02")
    assert found.severity == "fout"
    assert "burgerservicenummer" in found.message
    assert BSN not in found.message + found.hint


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"Zie ook {BSN}.", "een getal dat een burgerservicenummer kan zijn"),
        ("Zie ook 1112.22.333.", "een getal dat een burgerservicenummer kan zijn"),
        ("Zie ook 1112 22 333.", "een getal dat een burgerservicenummer kan zijn"),
        ("Zie ook 111 222 333.", "een getal dat een burgerservicenummer kan zijn"),
        ("111-222-333", "een getal dat een burgerservicenummer kan zijn"),
        ("Zie ook 111/222/333.", "een getal dat een burgerservicenummer kan zijn"),
        ("Zie ook 111_222_333.", "een getal dat een burgerservicenummer kan zijn"),
        ("Zie ook １１１２２２３３３.", "een getal dat een burgerservicenummer kan zijn"),
        ("Rekening NL91ABNA0417164300.", "een rekeningnummer"),
        ("Rekening NL91 ABNA 0417 1643 00 op naam van Noor.", "een rekeningnummer"),
        ("Het plan gaat naar Dorpsstraat 12, 1234 AB Purmerend.", "een privéadres"),
        ("Je woont op Laan van Meerdervoort 3a, 2517 AM Den Haag.", "een privéadres"),
        ("Noor is geboren op 12 mei 1980.", "een geboortedatum"),
        ("Geboortedatum: 12-05-1980", "een geboortedatum"),
        ("Op 4 mei was je thuis, Korenbloemlaan 8b in Sneek.", "een privéadres"),
        ("Je haalde mevrouw De Wit, Oude Haven 3, niet op; ze woont op Kerkpad 12.", "een privéadres"),
        ("De zending ging naar de familie Smit, Lindelaan 14 te Epe.", "een privéadres"),
        ("In noodgevallen bel je Karim privé: 06 1234 5678.", "een privénummer"),
        ("Bel cliënt De Boer (0512-345678) elke maandag.", "een privénummer"),
        ("Je eigen mobiel is +31 (0)6 12345678.", "een privénummer"),
        ("Stuur het naar noor.jansen@ziggo.nl.", "een privémailadres"),
        ("Je privémail, noor@jansen.example, gebruik je niet meer.", "een privémailadres"),
        ("Je auto (kenteken XX-123-X) stond voor de poort.", "een kenteken"),
        ("Jouw grijze Golf (K-482-RN) stond voor de laaddeur.", "een kenteken"),
        ("Je eigen auto, 8-TXK-41, stond op 4 mei op het terrein.", "een kenteken"),
        ("Je rijdt vanaf je woning aan de Dorpsweg 121 naar het depot.", "een privéadres"),
        ("De taxi haalt je op bij Pater Daamstraat 19b.", "een privéadres"),
        ("De stoel gaat naar 9712 HV nr. 33a.", "een privéadres"),
        ("De brief gaat naar 6827 AK Arnhem, huisnummer 212.", "een privéadres"),
        ("Bij de heer Pronk (tel. 0591-384 206) kwam je niet.", "een privénummer"),
        ("Verslag P. Smeets, 27/08/1991, tweede evaluatie.", "een geboortedatum"),
        ("Je bent van 03-03-'85 en werkt hier elf jaar.", "een geboortedatum"),
        ("De code is je geboortedatum 170694.", "een geboortedatum"),
        ("Het wordt gestort op gironummer 41 62 88 093.", "een rekeningnummer"),
        ("Voor ontvangst, V-nummer 281 447 6025.", "een nummer van een paspoort"),
        ("Kopie paspoort NP1X2Y3Z4 ligt bij HR.", "een nummer van een paspoort"),
        ("Rijbewijsnummer 4012345678 is gecontroleerd.", "een nummer van een paspoort"),
    ],
)
def test_what_can_be_something_else_is_a_warning(text: str, what: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "V02")
    assert found.severity == "waarschuwing"
    assert what in found.message
    assert "‘negeer’" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Bel Karim op 0612345678 of 020-1234567.",
        "Bel Karim op +31612345678.",
        f"Ordernummer {BSN} ging mis.",
        f"Klantnummer: {BSN}",
        "Klantnummer 1112 22 333.",
        "Ordernummer: 1112.22.333",
        "De omzet was € 111.222.333 in 2025.",
        "Ticket 123456789 bleef liggen.",  # does not pass the test of eleven
        "Je controleert het BSN van de klant bij elke aanvraag.",
        "NL91ABNA0417164301 is geen bestaand nummer.",
        "In 2026 NL en BE samen.",
        "Stuur het naar Postbus 12, 3500 AB Utrecht.",
        "Stuur het naar Antwoordnummer 812, 1440 VB Purmerend.",
        "Je bent geboren verkoper.",
        "Tussen 2026-03-02 en 2026-08-31.",
        "De cursus is bij ons in huis, Industrieweg 40 in Tilburg.",
        "Je werkt twee dagen thuis en drie dagen op Kantoorplein 1.",
        "Mail verzuim voor 7.30 uur naar planning@voorbeeld.nl.",
        "Klanten bellen niet meer op je eigen nummer; je krijgt een toestel van de zaak.",
        "Bel de storingsdienst op 0800-1234.",
        "De bestelbus met kenteken VX-12-YZ had op 4 mei geen sleutel.",
        "Van 64 kentekens waren er 9 niet bijgewerkt.",
        "Bij 12 van de 40 paspoorten ontbrak de foto, zie dossier AB12-34.",
        "Je controleert elke ochtend het rijbewijs van 20 chauffeurs.",
        "Je auto van de zaak, VX-12-YZ, rijd je terug naar de bedrijfsgarage.",
        "Je focus lag in april op stelling 11-A-79.",
        "De taxi haalt je op bij de receptie, om 8 uur 30.",
        "De folder is van 03-03-2025; je telt 45 stuks per huisnummer.",
        "Met R. Pauw, 12-05-2026, afgesproken: de lijst is compleet.",
        "Je grootboekrekening is 4510 en niet 4590.",
        "Op 2026-05-12 stond je verjaardagslijst met 170 namen klaar.",
        "Artikel 111-222-333 ligt in vak 4.",
        "Bel het magazijn op 010-222-333.",
        "Zie 123-456-789 en 123/456/789 in de lijst.",  # they don't pass the test of eleven
        "Je controleert het BSN op het formulier van 12/05/2025.",
        "De foto's 111_222_3333 en 1111_222_333 ontbreken.",
        "Je loopt 50 m² in 20 minuten, zie voetnoot ¹²³.",
        "Van de rijen 101/102/103 telde je er twee.",
        "De zaal is 111/222 of 222/333.",
    ],
)
def test_other_numbers(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "V02")


@pytest.mark.parametrize(
    "mark", [f"VP-{BSN}", BSN, f"HR/{BSN}/2026", "VP-111-222-333", "VP_111_222_333", "VP-１１１２２２３３３"]
)
def test_the_mark_of_a_document_is_no_place_for_one(mark: str) -> None:
    (found,) = told(plan_where("kenmerk", mark), "V02")
    assert found.severity == "waarschuwing" and found.path == ("kenmerk",)


@pytest.mark.parametrize(
    "mark",
    [
        "VP-2025-014",
        "HR-ZW-12",
        "VP-20250708",
        "VP-123456789",
        "20260302-20260831",
        "VP-2025-07-08-01",
        "VP 1112223334",
    ],
)
def test_the_mark_of_a_document_can_be_any_other_number(mark: str) -> None:
    assert not told(plan_where("kenmerk", mark), "V02")


def test_the_key_says_what_a_number_is() -> None:
    text = f"soort: verbeterplan\nmedewerker:\n  naam: Noor Jansen\n  bsn: {BSN}\n"
    (found,) = [f for f in findings(text) if f.code == "V02"]
    assert found.severity == "fout"
    assert found.path == ("medewerker", "bsn")


@pytest.mark.parametrize(
    ("number", "right"), [(BSN, True), ("123456782", True), ("123456789", False), ("000000000", False)]
)
def test_of_eleven(number: str, right: bool) -> None:
    assert passes_eleven(number) is right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("NL91ABNA0417164300", True),
        ("nl91 abna 0417 1643 00", True),
        ("BE68539007547034", True),
        ("BE68 5390 0754 7034 voor Noor", True),
        ("NL91ABNA0417164301", False),
        ("AB12CDEF", False),
    ],
)
def test_check_digits_of_an_account(written: str, right: bool) -> None:
    assert valid_iban(written) is right


def test_whatever_leads_home_has_a_sign_by_which_it_is_read() -> None:
    needed = [part for _, parts, _ in KINDS for part in parts]
    assert len(needed) > 30
    assert [part for part in needed if not has_part(part, (*SIGNS, *WORDED))] == []


PLATES = (
    "HF-12-KL", "KL-RN-12", "12-HF-KL", "12-HFK-4", "4-HFK-12", "BX-431-T", "K-482-RN", "VRD-12-S", "S-12-VRD",
    "4-VH-123", "123-VH-4", "OH-12-KL",
)  # fmt: skip
"""One of each series that is on the road, and that of a trailer."""


@pytest.mark.parametrize("plate", [*PLATES, "8-TXK-41", "12-AB-34", "ABC-12-D"])
def test_a_plate_is_read_for_its_shape(plate: str) -> None:
    assert FIGURES.search(f"Je auto, {plate}, stond op het terrein.")


@pytest.mark.parametrize("plate", PLATES)
@pytest.mark.parametrize(
    "text",
    [
        "De rit van de {} naar Venlo paste niet in het tijdvak.",
        "Bij de {} van mevrouw Smit vergat je de remvloeistof.",
        "Op 4 mei liet je twee gasten hun auto's omwisselen ({} en de buurman).",
    ],
)
def test_a_plate_needs_no_word_for_it(text: str, plate: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text.format(plate)), "V02")
    assert "een kenteken" in found.message and plate not in found.message + found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Je auto met kenteken hf-12-kl stond voor de poort.",
        "Kenteken K482RN, 4 mei: je stond dubbel geparkeerd.",
        "Je kreeg een bekeuring met 12 HFK 4 op de klantplaats.",
        "Jouw motor, 12-AB-34, stond in de doorgang.",
    ],
)
def test_beside_its_word_a_plate_may_be_written_in_any_way(text: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "V02")
    assert "een kenteken" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Van artikel TH-52-KL stonden er zes te weinig.",
        "Artikelen TH-52-KL en TP-11-GH lagen op de verkeerde plek.",
        "Ordernummer VRD-12-S ging twee keer de deur uit.",
        "In vak 12-HF-KL lag de verkeerde pallet.",
        "De lijn DT-24-HK stond op 3 maart stil.",
        "Je reed op 3 mei rit VB-12-KR te laat.",
        "De ochtendritten VB-12-KR en VB-14-KR reden niet.",
        "Trein BV-12-KR viel op 3 maart uit.",
        "In je late dienst DT-24-HK bleef de bus leeg.",
        "De klacht KL-25-MR bleef drie dagen liggen.",
        "Van ketel BV-431-T ontbrak het logboek.",
        "Je telt elke week stelling HF-12-KL na.",
        "Het verslag VP-27-05 en het verslag HR-26-03 liggen in de map.",
        "De levering van 3-MEI-26 kwam te laat; die van 12-jun-26 ook.",
        "Bestelling 12-3456-AB en pakket ABCD-12-E zijn zoek.",
        "Je zocht op AB-12-34 en vond niets.",
        "Zie T-12-KL-9 en 1-BX-431-T in de onderdelenlijst.",
        "De trekker BX-431-T ging op 4 mei zonder papieren weg.",
        "Je kenteken geef je voor 9.00 uur door: 20 van de 24 keer lukte dat.",
    ],
)
def test_what_only_looks_like_a_plate(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "V02")


def test_a_plate_of_a_car_on_a_trip_is_one() -> None:
    assert told(plan_where("aanleiding.omschrijving", "Je reed de rit met VB-12-KR."), "V02")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Mevrouw op kamer 12 (3-4-1941) kreeg haar maaltijd te laat.", "een geboortedatum"),
        ("Dhr. K. (12-11-1952) wachtte 40 minuten op hulp.", "een geboortedatum"),
        ("De bewoner van appartement 7, geb 2-2-1939, kreeg dubbele medicatie.", "een geboortedatum"),
        (
            "Bij het salaris stond 123.456.782 bij de verkeerde persoon.",
            "een getal dat een burgerservicenummer",
        ),
        (
            "Er is 111.222.333 ingevuld in plaats van haar eigen nummer.",
            "een getal dat een burgerservicenummer",
        ),
        ("De bus van de buurman (V-731-HK) vervoerde spullen van de zaak.", "een kenteken"),
        ("Bij nood bel je haar op nul zes, twaalf, vierendertig, zesenvijftig, tachtig.", "een privénummer"),
        ("Mijn nummer is nul zes een twee drie vier vijf zes zeven acht.", "een privénummer"),
        ("Je kunt langskomen, ik woon in de Dorpsstraat naast de bakker.", "een privéadres"),
        ("Karim woont boven de slijterij op de Markt in Weesp.", "een privéadres"),
        ("U woont aan de Zuiderdijk in Enkhuizen, tegenover de molen.", "een privéadres"),
    ],
)
def test_who_is_found_by_a_room_in_words_or_by_a_door(text: str, what: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "V02")
    assert what in found.message


@pytest.mark.parametrize(
    "text",
    [
        "De klant op tafel 4 (12-05-2026) wachtte 40 minuten.",
        "Het factuurbedrag van 123.456.782 euro is in de jaarrekening fout overgenomen.",
        "De begroting van 123.456.782 klopte niet.",
        "De bestelbus V-731-HK van de zaak was niet getankt.",
        "Je telt nul, één of twee fouten per week.",
        "De etalage in de Kerkstraat in Bemmel was niet op tijd klaar.",
        "De doelgroep woont rond de Kerkstraat en je haalde 12 intakes.",
        "Je woont drie rekenlessen bij van Femke Olthof in groep 7.",
    ],
)
def test_a_day_a_sum_or_a_street_of_the_work(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "V02")
