"""The mark that a value leaves in Markdown: a number between two private-use code points.

No template may hold these code points. Text of a plan may: it never stands in the Markdown.
"""

import re
from typing import Final

OPEN: Final = "\ue000"
CLOSE: Final = "\ue001"
HOLE: Final = re.compile(f"{OPEN}(\\d+){CLOSE}")

RESERVED: Final = re.compile("[\ue000-\ue003]")
"""These two, and the two that mark lines in ``sandbox``."""
