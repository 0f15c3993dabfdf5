"""Write the reference into ``docs``, with the outline where it is read; or into a folder that is given."""

import sys
from pathlib import Path

from spvgen.reference import outline
from spvgen.reference.pages import pages
from spvgen.source.outline import TABLE

if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs")
    made = {folder / name: text for name, text in pages().items()}
    if len(sys.argv) == 1:
        made[TABLE] = outline.text()
    for path, text in made.items():
        path.write_text(text, encoding="utf-8", newline="\n")
