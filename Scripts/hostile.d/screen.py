"""A terminal's screen, as far as this program and the capabilities of TERM=xterm-256color use one. Whatever it does not
know is noted as strange: a terminal might not know it either."""

import codecs
import re
import unicodedata

TOKEN = re.compile(
    rb"\x1b\[(?P<mark>[?>=<]?)(?P<numbers>[\d;:]*)(?P<between>[ -/]*)(?P<final>[@-~])"
    rb"|\x1b\](?P<title>[^\x07\x1b]*)(?:\x07|\x1b\\)"
    rb"|\x1b(?P<set>[()])(?P<which>.)"
    rb"|\x1b(?P<short>[0-OQ-WYZ=>78cDEHM])"
    rb"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])"
    rb"|(?P<text>[^\x00-\x1f\x7f]+)",
    re.S,
)
ALTERNATE = ("47", "1047", "1049")


class Screen:
    def __init__(self, columns, rows, is_utf8=True):
        self.decoder = codecs.getincrementaldecoder("utf-8" if is_utf8 else "latin-1")("replace")
        self.rest = b""
        self.wraps = True
        self.strange = []
        self.resize(columns, rows)

    def resize(self, columns, rows):
        """What a terminal makes of its text then differs, so the program must draw all of it anew."""
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.saved = (0, 0)
        self.region = (0, rows - 1)
        self.last = " "

    def lines(self):
        return ["".join(row).rstrip() for row in self.cells]

    def feed(self, data):
        data, place = self.rest + data, 0
        self.rest = b""
        while place < len(data):
            token = TOKEN.match(data, place)
            if token is None:
                if data[place] == 27 and len(data) - place < 4096:
                    self.rest = data[place:]
                    return
                self.note(data[place : place + 12])
                place += 1
                continue
            place = token.end()
            self.take(token)

    def note(self, what):
        if len(self.strange) < 20:
            self.strange.append(repr(what))

    def take(self, token):
        kind = token.lastgroup
        if kind == "text":
            self.write(self.decoder.decode(token["text"]))
        elif kind == "control":
            self.control(token["control"][0])
        elif kind == "final":
            numbers = token["numbers"].decode()
            if token["mark"] or token["between"]:
                self.mode(token, numbers)
            else:
                self.sequence(token["final"].decode(), numbers)
        elif kind == "short":
            self.short(token["short"].decode())

    def mode(self, token, numbers):
        final = token["final"]
        if token["mark"] == b"?" and final in b"hl":
            for number in numbers.split(";"):
                if number == "7":
                    self.wraps = final == b"h"
                if number in ALTERNATE and final == b"h":
                    self.erase(0, self.rows)
        elif final not in b"cqpun":
            self.note(token[0])

    def short(self, letter):
        if letter == "7":
            self.saved = (self.row, self.column)
        elif letter == "8":
            self.row, self.column = self.saved
        elif letter == "M":
            self.reverse_line_feed()
        elif letter == "D":
            self.line_feed()
        elif letter == "E":
            self.column = 0
            self.line_feed()
        elif letter not in "=>cH":
            self.note(letter)

    def control(self, byte):
        if byte == 8:
            self.column = max(0, min(self.column, self.columns - 1) - 1)
        elif byte == 9:
            self.column = min(self.columns - 1, (self.column // 8 + 1) * 8)
        elif byte == 10:
            self.line_feed()
        elif byte == 13:
            self.column = 0
        elif byte not in (7, 14, 15):
            self.note(bytes([byte]))

    def write(self, text):
        for letter in text:
            if "\x80" <= letter <= "\x9f" or letter == "\ufffd":
                self.note(letter)
            if unicodedata.combining(letter):
                continue
            width = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
            if self.column + width > self.columns:
                if self.wraps:
                    self.column = 0
                    self.line_feed()
                else:
                    self.column = max(0, self.columns - width)
            row = self.cells[self.row]
            row[self.column] = letter
            if width == 2 and self.column + 1 < self.columns:
                row[self.column + 1] = ""
            self.column += width
            self.last = letter

    def line_feed(self):
        if self.row == self.region[1]:
            self.scroll(self.region[0], 1)
        elif self.row < self.rows - 1:
            self.row += 1

    def reverse_line_feed(self):
        if self.row == self.region[0]:
            self.scroll(self.region[0], -1)
        elif self.row > 0:
            self.row -= 1

    def scroll(self, top, count):
        """Moves the rows of the region from `top` on up, or down by a negative count."""
        bottom = self.region[1]
        for _ in range(min(abs(count), self.rows)):
            self.cells.insert(bottom if count > 0 else top, self.cells.pop(top if count > 0 else bottom))
            self.erase(bottom if count > 0 else top, 1)

    def erase(self, row, count):
        for place in range(row, min(self.rows, row + count)):
            self.cells[place] = [" "] * self.columns

    def sequence(self, final, numbers):
        values = [int(number) if number else 0 for number in re.split("[;:]", numbers)]
        count = max(1, values[0])
        here = self.cells[self.row]
        at = min(self.column, self.columns - 1)
        if final in "Hf":
            self.row = min(self.rows, count) - 1
            self.column = min(self.columns, max(1, values[1] if len(values) > 1 else 1)) - 1
        elif final in "G`":
            self.column = min(self.columns, count) - 1
        elif final == "d":
            self.row = min(self.rows, count) - 1
        elif final == "A":
            self.row = max(0, self.row - count)
        elif final == "B":
            self.row = min(self.rows - 1, self.row + count)
        elif final == "C":
            self.column = min(self.columns - 1, at + count)
        elif final == "D":
            self.column = max(0, at - count)
        elif final == "Z":
            self.column = max(0, (at - 1) // 8 * 8)
        elif final == "J":
            self.erase_in_display(values[0], at)
        elif final == "K":
            first, last = ((at, self.columns), (0, at + 1), (0, self.columns))[min(values[0], 2)]
            here[first:last] = [" "] * (last - first)
        elif final == "X":
            last = min(self.columns, at + count)
            here[at:last] = [" "] * (last - at)
        elif final == "P":
            here[at:] = (here[at + count :] + [" "] * self.columns)[: self.columns - at]
        elif final == "@":
            here[at:] = ([" "] * count + here[at:])[: self.columns - at]
        elif final in "LM":
            if self.region[0] <= self.row <= self.region[1]:
                self.scroll(self.row, count if final == "M" else -count)
        elif final in "ST":
            self.scroll(self.region[0], count if final == "S" else -count)
        elif final == "b":
            self.write(self.last * min(count, self.columns))
        elif final == "r":
            bottom = values[1] if len(values) > 1 and values[1] else self.rows
            self.region = (min(count, self.rows) - 1, min(bottom, self.rows) - 1)
            self.row = self.column = 0
        elif final not in "mhlnt":
            self.note(final)

    def erase_in_display(self, part, at):
        if part == 0:
            self.cells[self.row][at:] = [" "] * (self.columns - at)
            self.erase(self.row + 1, self.rows)
        elif part == 1:
            self.erase(0, self.row)
            self.cells[self.row][: at + 1] = [" "] * (at + 1)
        else:
            self.erase(0, self.rows)
