"""Write the reference into a folder: ``docs``, or the one that is given."""

import sys
from pathlib import Path

from spvgen.reference.pages import pages

if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs")
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
