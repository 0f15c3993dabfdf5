"""The pure scanner of ruamel, brought in line with the fast one where they part ways.

Both must give the same values. The fast scanner (libyaml) takes tabs for spaces wherever they are not
indentation, reads a colon after ``"key"`` in flow style, and lets a block text begin with a blank line
of fewer spaces; the pure one stumbles over all three. In flow style both would make a key of ``?naam``;
YAML 1.2 does not, and such text is left to this scanner. Imported only when it is needed.
"""

from typing import Any, Final

from ruamel.yaml.scanner import Scanner, ScannerError

_LINE_ENDS: Final = "\r\n"
_BLANK_OR_END: Final = "\0 \t\r\n"


class PlanScanner(Scanner):
    """Ruamel's scanner, with tabs, signs in flow style and the start of a block text read as above."""

    def scan_to_next_token(self) -> None:
        """Skip space, comments and line ends; a tab counts as space unless a key could begin here."""
        peek, forward = self.reader.peek, self.reader.forward
        while True:
            while peek() == " " or (peek() == "\t" and (self.flow_level or not self.allow_simple_key)):
                forward()
            if peek() == "#":
                while peek() not in "\0\r\n":
                    forward()
            if not self.scan_line_break():
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> list[str] | None:
        """The space inside plain text: as it stands within a line, folded over line ends."""
        spaces = self._blanks()
        if self.reader.peek() not in _LINE_ENDS:
            return [spaces] if spaces else []
        self.scan_line_break()
        self.allow_simple_key = True
        breaks: list[str] = []
        while not self._at_document_mark():
            self._skip_indentation(indent)
            if self.reader.peek() not in _LINE_ENDS:
                return breaks or [" "]
            breaks.append(self.scan_line_break())
        return None

    def _blanks(self) -> str:
        length = 0
        while self.reader.peek(length) in " \t":
            length += 1
        blanks: str = self.reader.prefix(length)
        self.reader.forward(length)
        return blanks

    def _skip_indentation(self, indent: int) -> None:
        reader = self.reader
        while reader.peek() == " " or (reader.peek() == "\t" and reader.column >= indent):
            reader.forward()
        if reader.peek() == "\t":
            raise ScannerError(None, None, "tab in indentation", reader.get_mark())

    def _at_document_mark(self) -> bool:
        reader = self.reader
        return reader.prefix(3) in ("---", "...") and reader.peek(3) in _BLANK_OR_END

    def check_value(self) -> bool:
        """Whether a colon here separates key and value: before a blank, and in flow style behind a quote."""
        return self.reader.peek(1) in _BLANK_OR_END or (bool(self.flow_level) and self._behind_json())

    def _behind_json(self) -> bool:
        back = 1
        while self.reader.peek(-back) in _BLANK_OR_END:
            back += 1
        return self.reader.peek(-back) in "\"']}"

    def check_key(self) -> bool:
        """Whether a question mark here begins a key: only before a blank, in flow style too."""
        return self.reader.peek(1) in _BLANK_OR_END

    def check_plain(self) -> bool:
        """Whether plain text can begin here; also with a question mark, in flow style too."""
        return self.reader.peek() == "?" or bool(super().check_plain())

    def scan_flow_scalar_non_spaces(self, double: Any, start_mark: Any) -> Any:
        """The signs of a quoted text; an escape that names no character of Unicode is told with its place."""
        try:
            return super().scan_flow_scalar_non_spaces(double, start_mark)
        except (ValueError, OverflowError):
            problem = "no such character"
            raise ScannerError("in a quoted text", start_mark, problem, self.reader.get_mark()) from None

    def scan_block_scalar_indentation(self) -> tuple[list[str], int, Any]:
        """The blank lines a block text begins with, its indentation, and where they end."""
        peek, forward = self.reader.peek, self.reader.forward
        breaks: list[str] = []
        indentation = 0
        end_mark = self.reader.get_mark()
        while peek() in " \r\n":
            if peek() == " ":
                forward()
                indentation = max(indentation, self.reader.column)
            else:
                breaks.append(self.scan_line_break())
                end_mark = self.reader.get_mark()
        return breaks, indentation, end_mark
