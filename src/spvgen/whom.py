"""Whom a line such as ``wie`` names: persons, and neither groups, roles, departments nor organisations."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.institutes import FIELDS, is_institute
from spvgen.nameforms import SMALL, bared, each_name, without_salutation
from spvgen.rules.reading.contact_names import is_name
from spvgen.rules.reading.first_names import FIRST_NAMES, SURNAMES
from spvgen.rules.reading.names import NO_PERSON, names_in
from spvgen.rules.reading.patterns import words

_ROLES: Final = frozenset(
    {
        "medewerker", "leidinggevende", "hr", "professional", "begeleider", "team", "hr-adviseur",
        "de hr-adviseur", "hr-manager", "de hr-manager", "afdeling hr", "p&o", "manager", "de manager",
    }
)  # fmt: skip
"""Words that ``wie`` takes for a role, in bare letters."""

_ANYBODY: Final = words("""
    iedereen ieder allen allemaal alle alles allebei beide beiden samen niemand iemand wij we ons ik
    mij me jij je jou jullie u hij hem zij ze haar hen hun men zelf wie rest overigen anderen overige andere
    aanwezigen genodigden betrokkenen onbekend nvt n.v.t. volgt idem dezelfden deelnemers
""")
"""Who is everybody or nobody in particular."""

_OPENS: Final = words("""
    de het een alle elke elk ieder iedere iedereen allen allemaal onze ons je jouw mijn hun wie dezelfde
    dezelfden degene degenen om bij na per nog niet team teams hele heel vanuit namens enkele diverse
    verschillende één twee drie vier vijf zes zeven acht negen tien elf twaalf beide afdeling vestiging regio
    rayon groep ploeg dienst directie bestuur hoofd directeur chef management mt
""")
"""What a group, a role or a department begins with, if no surname follows: *De Vries*."""

_GROUP: Final = re.compile(
    r"(?:de|het|een|alle|elke?|ieder|iedereen|onze?|wie|dezelfde|twee|drie|vier|vijf|zes)\b"
    r"(?=.*(?:groep|team|collega|tweetal|trekker|mensen|iedereen|verkoper|adviseur|manage|directie|directeur|leid"
    r"|hoofd|chef|bestuur|afdeling|vestiging|rayon|dienst|medewerk))"
    r"(?:[^A-ZÀ-Þ]|(?<=hoofd )[A-Z]|(?<=directeur )[A-Z]|(?<=afdeling )[A-Z])*"
)
"""Who is no person but a group or a role: *de hele groep, twee collega’s, het hoofd Verkoop*."""

_DEPARTMENT: Final = re.compile(
    r"(?i:\w*(?:dienst|team|afdeling|balie|verkopers|adviseurs|monteurs|managers|intercedenten|magazijn|marketing"
    r"|directie|service|montage|planning|administratie|verkoop|inkoop|productie|werkplaats|desk|instructeurs))"
    r"(?: [a-zà-þ]+)?"
)
"""One word for a part of the organisation: *Buitendienst, offerteteam, adviseurs zakelijk*."""

_JOB: Final = re.compile(
    r"\w*(?:er|ers|ster|eur|euse|ist|iste|ant|ante|ent|ente|aar|aris|or|rice|air|aire|hoofd|chef|baas|kracht|lid"
    r"|leden|tal|tallen|groep|groepen|ploeg|ploegen|directie|bestuur|dienst|team|teams|coach|buddy|collega|collega’s"
    r"|collega's|partner|desk|balie|kantoor|kring|management|hulp|mensen|vakman|oudste|leiding|ing|eurs|isten)"
)
"""What a role or a group is called in small letters; any other such word may be a name."""

_CAPITAL: Final = r"[^\W\d_a-zß-ÿ]"
_HEAD: Final = re.compile(
    rf"(?i:(?:de |een |onze )?\w*(?:leider|leidster|manager|adviseur|directeur|directrice|hoofd|coach|chef"
    rf"|planner|medewerker|medewerkster|trainer|begeleider|baas|coördinator|collega|mentor|buddy"
    rf"|leidinggevende)) (?={_CAPITAL})"
)
"""What somebody's job is called before the name: *teamleider Ilse Kramer*."""

_PERSON: Final = words("""
    collega teamgenoot buddy maatje mentor coach trainer trainster begeleider begeleidster leidinggevende
    contact contactpersoon medewerker medewerkster professional stagiair stagiaire
""")
"""Behind which a capital is always a name: *collega Bart*."""

_EXCEPT: Final = re.compile(
    r"(?i)[,\s]*\b(?:(?:maar niet|behalve|zonder|uitgezonderd|met uitzondering van|minus)\b"
    r"|op(?= [^,;]+ na\b)|m\.u\.v\.)"
)
"""What stands between a group and who does not belong to it: *iedereen behalve Ilse, allen op Ilse na*."""

_BRACKETS: Final = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]?")
_LIKE_A_NAME: Final = re.compile(r"[^\W\d_a-z]\S*(?: (?:[a-z'’]+ ){0,3}[^\W\d_a-z]\S*)*")
_LEAD: Final = re.compile(rf"(?:[^\W\d_][\w'’-]* )+?(?=(?:(?:{'|'.join(sorted(SMALL))}) ){{0,3}}{_CAPITAL})")
_FIRM: Final = re.compile(
    r"(?i)\b(?:firma|\w*bedrijf|\w*handel|stichting|vereniging|gemeente|provincie|waterschap|b\.?v\b\.?"
    r"|n\.?v\b\.?|vof|holding|groep|zonen|zn\b)"
)


def persons_in(line: str) -> list[str]:
    """The names in a line such as *Tom, Els (HR) en de rest*, *iedereen behalve Ilse*; no role or firm."""
    text = " ".join(line.split())
    if is_institute(text):
        return [text]
    outside = list(_listed(_BRACKETS.sub("", text)))
    inside = [name for found in _BRACKETS.finditer(text) for name in _listed(found[1])]
    return outside + [name for name in inside if not outside or _is_known(name)]


def person_in(name: str) -> str:
    """One person's name alone: of *Els de Haan (Bouwbedrijf De Haan)*, *Ingrid Postma, senior adviseur*."""
    if is_institute(name):
        return name
    bare = " ".join(_BRACKETS.sub("", name).split()) or name
    whole, comma, _ = map(str.strip, bare.partition(","))
    return whole if comma and " " in whole and not is_turned(bare) else bare


def is_turned(text: str) -> bool:
    """Whether it is one name with the surname first: *De Vries, Sara*, *Kok, Anja*; not *Tom, Sara*."""
    whole, _, behind = map(str.strip, text.partition(","))
    *small, last = whole.split() or [""]
    if not _LIKE_A_NAME.fullmatch(behind) or "," in behind or len(each_name(behind)) > 1:
        return False
    particles = all(bared(word).strip("'’") in SMALL or "-" in word for word in small)
    return particles and bared(last) not in FIRST_NAMES and not _is_nobody(behind) and not _is_nobody(whole)


def _listed(line: str) -> Iterator[str]:
    """The persons in a line without brackets, those outside a group included."""
    for part in _EXCEPT.split(line):
        text = re.sub(r"\s+na$", "", part.strip(" ,;:-"))
        if is_turned(text) or is_institute(text):
            yield text
            continue
        for piece in each_name(text):
            if piece != piece.lower() or _is_known(piece) or _may_be_a_name(piece, text):
                yield from _one(piece)


def _may_be_a_name(piece: str, line: str) -> bool:
    """Whether small letters may be a name: not *om de beurt*, nor the job in *Ann Pot, verpleegkundige*."""
    return line == line.lower() and (piece == line or " " not in piece)


def _one(piece: str) -> Iterator[str]:
    """The person whom one piece of the line is about, if it is about one."""
    bare = without_salutation(piece)
    if is_institute(piece):
        yield piece
    elif bare != piece:
        yield bare
    elif (job := _HEAD.match(piece)) and not _is_nobody(piece[job.end() :]):
        yield piece[job.end() :]
    elif job or _is_nobody(piece):
        yield from (piece[one.start : one.end] for one in names_in(piece) if one.certain)  # team Sanne
    else:
        lead = _LEAD.match(piece) if piece[0].islower() else None
        yield piece[lead.end() :] if lead and bared(lead[0]).strip() not in SMALL else piece


def _is_nobody(piece: str) -> bool:
    """Whether a piece is a role, a group, a department or an organisation."""
    said = bared(piece)
    fixed = any(said in some for some in (_ROLES, _ANYBODY, NO_PERSON, FIELDS))
    if fixed or _GROUP.fullmatch(piece) or _DEPARTMENT.fullmatch(piece) or not any(map(str.isalpha, piece)):
        return True
    if _is_known(piece):
        return False
    head, *others = piece.split()
    if piece == piece.lower():
        return _is_lower_nobody(head, others)
    return _is_group(head, others) or (bared(head) not in _PERSON and not is_name(piece))


def _is_group(head: str, others: list[str]) -> bool:
    """Of a line with a capital: *Het hele team*, *Team Noord*, *Senior adviseur*; not *De Vries*."""
    if bared(head) in _OPENS and (bared(head) not in SMALL or not others or not others[0][0].isupper()):
        return True
    job = bool(others) and others[-1].islower() and bool(_JOB.fullmatch(others[-1]))
    return job or bool(_FIRM.search(" ".join((head, *others))))


def _is_lower_nobody(head: str, others: list[str]) -> bool:
    """Of a line in small letters: *om de beurt, chauffeur*; *fatiha* and *xanthe de wit* may be names."""
    if (others or [head])[-1] in SURNAMES:
        return False
    if head in _OPENS or head in _ANYBODY or head in NO_PERSON or head in _PERSON or head[0].isdigit():
        return True
    return any(_JOB.fullmatch(word) for word in (head, *others)) or len(others) > 3


def _is_known(text: str) -> bool:
    """Whether it begins with a first name that we know."""
    return bared(re.split(r"[\s-]", text.strip())[0]) in FIRST_NAMES
