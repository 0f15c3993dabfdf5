"""How a letter greets whoever is addressed as *u*."""

from spvgen.nameforms import salutation_of
from spvgen.spoken import plain


def formally_greeted(name: str) -> str:
    """What stands behind *Geachte*: *Noor Jansen*, *mevrouw Terpstra*, *heer Bos*."""
    said = salutation_of(name).casefold()
    title = "mevrouw " if said.startswith(("mev", "mw")) else "heer " if said else ""
    return f"{title}{plain(name)}"
