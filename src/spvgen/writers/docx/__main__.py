"""Makes the style template of the project anew: ``python -m spvgen.writers.docx``."""

from spvgen.writers.docx.template import CHECKOUT, build

CHECKOUT.write_bytes(build())
