"""Random keys as a terminal sends them, and what else comes on that line."""

import random

ARROWS = [b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD"]
SHIFTED = [b"\x1b[1;2" + letter for letter in (b"A", b"B", b"C", b"D", b"H", b"F")] + [b"\x1b[Z"]
NAMED = [
    b"\x1b[H",
    b"\x1b[F",
    b"\x1bOH",
    b"\x1bOF",
    b"\x1b[1~",
    b"\x1b[2~",
    b"\x1b[3~",
    b"\x1b[4~",
    b"\x1b[5~",
    b"\x1b[6~",
    b"\x1bOP",
    b"\x1b[15~",
    b"\x1b[11~",
    b"\x1b[24~",
    b"\r",
    b"\n",
    b"\t",
    b"\x7f",
    b"\x08",
    b"\x1b",
    b" ",
    b"\x12",
    b"\x0c",
]
# All letters that mean something, those that change much more often; q and Ctrl-C end the program and come last.
LETTERS = [bytes([letter]) for letter in b"hjklnpgGoerab.BSt[]{}<>TPuxW?+-fHL=0123456789/%!@~zZ:;'\"\\"]
EDITS = [bytes([letter]) for letter in b"eeefx+-uhljkHL  \t"]


class KeyStream:
    """Chunks of keys, drawn from a seed alone."""

    def __init__(self, seed, columns, rows):
        self.random = random.Random(seed)
        self.columns, self.rows = columns, rows
        self.style = self.random.choice(["even", "walk", "edit", "train", "ask", "mouse", "noise"])

    def chunk(self, keys):
        """So many keys as bytes."""
        data, left = b"", keys
        while left > 0:
            key, count = self.key()
            count = min(count, left)
            data += key * count
            left -= count
        return data

    def key(self):
        """A key, and how often it is repeated."""
        draw = self.random
        if draw.random() < 0.02:
            return draw.choice(ARROWS + SHIFTED + EDITS), draw.randint(2, 120)
        if draw.random() < 0.003:
            return self.paste(), 1
        return draw.choice(self.kind())(), 1

    def kind(self):
        pick = self.random.choice
        kinds = {
            "arrow": lambda: pick(ARROWS),
            "shifted": lambda: pick(SHIFTED),
            "named": lambda: pick(NAMED),
            "letter": lambda: pick(LETTERS),
            "edit": lambda: pick(EDITS),
            "mouse": self.mouse,
            "noise": self.noise,
            "train": lambda: pick([b"T", b"[", b"]", b"{", b"}", b"<", b">", b"r"]),
            "ask": lambda: pick([b"=", b"6", b".", b"0", b"%", b"/", b"\r", b"\x1b", b"\x7f", b"\t", b"1"]),
        }
        mixes = {
            "even": list(kinds),
            "walk": ["arrow", "named", "letter", "letter"],
            "edit": ["edit", "edit", "edit", "arrow", "arrow", "shifted", "letter"],
            "train": ["train", "train", "edit", "arrow", "letter"],
            "ask": ["ask", "ask", "arrow", "arrow", "letter"],
            "mouse": ["mouse", "mouse", "edit", "letter"],
            "noise": ["noise", "letter", "named", "mouse"],
        }
        return [kinds[name] for name in mixes[self.style]]

    def mouse(self):
        draw = self.random
        button = draw.choice([0, 0, 0, 32, 32, 1, 2, 64, 65, 66, 67, 35, 4, 8, 16, 128, 255])
        column = draw.choice(
            [draw.randint(1, self.columns), draw.randint(1, self.columns), 0, 1, self.columns + 1, 99999]
        )
        row = draw.choice([draw.randint(1, self.rows), draw.randint(1, self.rows), 0, 1, self.rows + 1, 99999])
        event = f"\x1b[<{button};{column};{row}{draw.choice('MMm')}".encode()
        release = f"\x1b[<0;{column};{row}m".encode()
        return event + (release if button == 0 and draw.random() < 0.6 else b"")

    def noise(self):
        """Answers that nobody asked for, sequences that end too soon, and bytes that are no text."""
        draw = self.random
        return draw.choice(
            [
                lambda: b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
                lambda: b"\x1b]11;rgb:/zz//\x07",
                lambda: b"\x1b[99;99R",
                lambda: b"\x1b[0;0R",
                lambda: b"\x1b[?62;4c",
                lambda: b"\x1b[" + b"9" * draw.randint(1, 60) + b"A",
                lambda: b"\x1b[<",
                lambda: b"\x1b[<1;2",
                lambda: b"\x1b[",
                lambda: b"\x1bO",
                lambda: b"\x1b]11;",
                lambda: b"\xff\xfe",
                lambda: b"\xc3",
                lambda: "é∞語👍🏽".encode(),
                lambda: b"\xf0\x9f",
                lambda: b"\x1b[I\x1b[O",
                lambda: bytes(
                    draw.choice([byte for byte in range(256) if byte not in FORBIDDEN])
                    for _ in range(draw.randint(1, 8))
                ),
            ]
        )()

    def paste(self):
        text = self.random.choice(
            [b"0.75", b"y,p\r1,0.5\r0,0.25\r", b"the quick brown fox", b"\x1b[C" * 5, b"W" * 3, b"1" * 400]
        )
        return b"\x1b[200~" + text + b"\x1b[201~" if self.random.random() < 0.8 else text


# q, Ctrl-C, Ctrl-\, and in front of the program Ctrl-Z, Ctrl-S and Ctrl-Q: what ends or holds it.
FORBIDDEN = {0x03, 0x11, 0x13, 0x1A, 0x1C, 0x04, ord("q"), ord("Q")}
