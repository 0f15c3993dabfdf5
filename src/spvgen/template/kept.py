"""The code of our own templates, compiled once and kept as Python keeps its own: in ``__pycache__``."""

import marshal
import sys
from collections.abc import Callable
from hashlib import sha256
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Final

from spvgen.files import write_whole

_KEY: Final = sha256().digest_size


def code_of(source: Path, made_of: object, compile: Callable[[], CodeType]) -> CodeType:
    """The code of a file of ours, from its place in ``__pycache__`` or else compiled, and kept for next time.

    ``made_of`` is all that the code follows from; its ``repr`` is compared. Where nothing can be kept
    nothing is, and nobody hears of it. Raises what ``compile`` raises.
    """
    key = sha256(repr((MAGIC_NUMBER, made_of)).encode("utf-8", "surrogatepass")).digest()
    try:
        place = Path(cache_from_source(str(source)))
    except NotImplementedError:  # a Python that keeps no code
        return compile()
    code = _kept(place, key)
    if code is None:
        code = compile()
        _keep(place, key + marshal.dumps(code))
    return code


def _kept(place: Path, key: bytes) -> CodeType | None:
    try:
        data = place.read_bytes()
        code = marshal.loads(data[_KEY:]) if data[:_KEY] == key else None
    except (OSError, EOFError, ValueError, TypeError):  # not there, or damaged
        return None
    return code if isinstance(code, CodeType) else None


def _keep(place: Path, data: bytes) -> None:
    if sys.dont_write_bytecode:
        return
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, data, overwrite=True)
    except OSError:  # as in a folder of the administrator
        pass
