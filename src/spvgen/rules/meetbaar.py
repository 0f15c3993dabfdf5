"""Measurable: a norm, the figure of today and where figures come from (codes M01 to M03; DOMAIN 1B and 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.dutch import Quantity, format_date, format_quantity
from spvgen.rules.cijfers import baseline_of, end_of, norm_of, without_bound
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.uitspraken import Claim, claims, measurable

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Doel, Verbeterplan
