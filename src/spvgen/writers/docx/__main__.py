"""Makes the style template of the project anew: ``python -m spvgen.writers.docx``."""

from spvgen.writers.docx.template import build, style_file

style_file().write_bytes(build())
