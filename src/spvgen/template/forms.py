"""Words in two forms: a template that holds ``{je hebt|u hebt}`` speaks to its reader as the plan does."""

import re
from collections.abc import Iterable
from typing import Final

from jinja2 import nodes

from spvgen.template.forbidden import only

_BOTH: Final = re.compile(r"\{([^{}|\n]+)\|([^{}|\n]+)\}")


def choose_form(every: Iterable[nodes.Node], *, formal: bool) -> None:
    """Leave of each such pair one form, in all that a template itself says."""
    every = list(every)
    for text in only(every, nodes.TemplateData):
        text.data = _one_form(text.data, formal)
    for word in only(every, nodes.Const):
        if isinstance(word.value, str):
            word.value = _one_form(word.value, formal)


def _one_form(text: str, formal: bool) -> str:
    return _BOTH.sub(r"\2" if formal else r"\1", text)
