"""What a program has switched on in a terminal, read from the bytes that it wrote."""

import re

SWITCH = re.compile(rb"\x1b(?:\[\?([\d;]+)([hl])|([=>]))")
STYLE = re.compile(rb"\x1b\[([\d;:]*)m")
# What is on before any program runs: wrapping, and the cursor.
ON = ("7", "25")
# In the text itself: tabs, line ends, bells, and how ncurses moves and changes its set of letters.
ALLOWED = bytes([7, 8, 9, 10, 13, 14, 15, 27]) + bytes(range(32, 127)) + bytes(range(128, 256))


class Modes:
    def __init__(self):
        self.modes = {mode: True for mode in ON}
        self.has_keypad = False
        self.controls = b""
        self.tail = b""

    def feed(self, data):
        # A switch may lie across two pieces; one that is read twice is the same.
        data = self.tail + data
        self.tail = data[-64:]
        for numbers, switch, keypad in SWITCH.findall(data):
            for number in numbers.decode().split(";") if switch else []:
                self.modes[number] = switch == b"h"
            if keypad:
                self.has_keypad = keypad == b"="
        self.controls += data.translate(None, ALLOWED)[:20]

    def left_on(self):
        """What a shell would find switched on, or off."""
        found = [mode for mode, is_on in self.modes.items() if is_on != (mode in ON)]
        styles = STYLE.findall(self.tail)
        has_style = bool(styles) and styles[-1] not in (b"", b"0")
        return found + ["keypad"] * self.has_keypad + ["style"] * has_style
