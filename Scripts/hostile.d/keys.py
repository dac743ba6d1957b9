"""Random keys, sizes, pastes and mice on a terminal, against the program that people get."""

import os
import random
import re
import tempfile

import sample_files
from key_stream import KeyStream
from modes import Modes
from pseudo_terminal import PseudoTerminal, Stuck
from screen import Screen

KEYS_A_SESSION = 4000
MEMORY = 200
CHAPTERS = [
    "the-loss",
    "one-prediction",
    "by-hand",
    "why-the-logarithm",
    "learning",
    "in-practice",
    "check-it",
]
NOT_A_NUMBER = re.compile(r"(?<![A-Za-z])(nan|NaN)(?![A-Za-z])")
INFINITE = re.compile(r"(?<![A-Za-z.])-?(inf|Infinity)(?![A-Za-z])")


class Session:
    """One run of the program, drawn from a seed: what it is started with and what it gets."""

    def __init__(self, program, seed, folder):
        self.random = random.Random(seed)
        draw = self.random
        self.term = draw.choice(
            ["xterm-256color"] * 5 + ["tmux-256color", "screen-256color", "xterm", "linux", "vt100"]
        )
        self.is_utf8 = draw.random() < 0.85
        self.columns, self.rows = draw.choice(
            [(80, 24), (80, 24), (100, 30), (60, 20), (132, 43), (draw.randint(1, 90), draw.randint(1, 40))]
        )
        locale = "C.UTF-8" if self.is_utf8 else "C"
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": folder,
            "TERM": self.term,
            "LC_ALL": locale,
            "SWIFT_BACKTRACE": "enable=no",
        }
        self.command = [program, *self.options(folder)]
        self.keys = KeyStream(seed, self.columns, self.rows)
        # A screen takes longer than the program does, so that of every sixth session is looked at.
        is_looked_at = self.term in ("xterm-256color", "tmux-256color", "screen-256color") and seed % 6 == 1
        self.screen = Screen(self.columns, self.rows, self.is_utf8) if is_looked_at else None
        self.modes = Modes()
        self.sent = bytearray()
        self.seen = bytearray()
        self.terminal = PseudoTerminal(self.command, self.columns, self.rows, environment, folder)

    def options(self, folder):
        draw = self.random
        options = []
        if draw.random() < 0.5:
            options += ["--lesson", draw.choice(CHAPTERS)]
        if draw.random() < 0.5:
            options += ["--data", os.path.join(folder, draw.choice(sorted(sample_files.FILES)))]
        if draw.random() < 0.7:
            options += ["--no-motion"]
        elif draw.random() < 0.7:
            options += ["--speed", draw.choice(["0.5", "8", "100"])]
        if draw.random() < 0.2:
            options += ["--glyphs", draw.choice(["sextants", "quadrants", "braille", "blocks", "ascii"])]
        if draw.random() < 0.2:
            options += ["--theme", draw.choice(["dark", "light", "terminal"])]
        return options

    def hear(self, data):
        self.modes.feed(data)
        if self.screen:
            self.screen.feed(data)
        self.seen += data
        del self.seen[:-4096]

    def send(self, data):
        self.sent += data
        self.terminal.send(data, self.hear)

    def resize(self):
        draw = self.random
        size = draw.choice(
            [
                (80, 24),
                (draw.randint(1, 200), draw.randint(1, 60)),
                (draw.randint(1, 60), draw.randint(1, 20)),
                (1, 1),
                (500, 200),
            ]
            if draw.random() < 0.1
            else [(80, 24), (draw.randint(50, 140), draw.randint(18, 50))]
        )
        # Nobody is told of a size that stays.
        if size == (self.keys.columns, self.keys.rows):
            return
        self.terminal.size(*size)
        self.keys.columns, self.keys.rows = size
        if self.screen:
            self.screen.resize(*size)

    def play(self):
        """The keys of a session; how many were sent."""
        self.terminal.settle(self.hear, silence=0.1, limit=5)
        sent = 0
        while sent < KEYS_A_SESSION and not self.terminal.has_ended():
            count = self.random.randint(1, 60)
            self.send(self.keys.chunk(count))
            sent += count
            if self.random.random() < 0.02:
                self.resize()
            if self.random.random() < 0.03:
                yield sent
        yield sent

    def finish(self):
        """Quits as a person does; its status, or None where it does not end."""
        # A sequence that ended too soon swallows a key, an open question takes one, unsaved changes ask once.
        for key in (b"\x1b", b"\x1b", b"q", b"q", b"\x1b", b"q", b"q", b"\x03", b"\x03"):
            if self.terminal.has_ended():
                break
            self.send(key)
            self.terminal.settle(self.hear, silence=0.08, limit=2)
        return self.terminal.wait(self.hear)


def run(program, seed, limit, report):
    done = 0
    while limit.allows(report.counts.get("keys", 0)):
        with tempfile.TemporaryDirectory() as folder:
            sample_files.write(folder)
            try_session(program, seed + done, folder, report)
        done += 1
        report.tell(seed + done)


def try_session(program, seed, folder, report):
    session = Session(program, seed, folder)
    report.count("sessions")
    keys = 0
    try:
        for keys in session.play():
            look(session, seed, report)
        report.count("keys", keys)
        memory = session.terminal.peak_memory()
        status = session.finish()
        judge(session, status, memory, seed, report)
    except Stuck as stuck:
        report.count("keys", keys)
        found(session, f"it hangs: {stuck}", seed, report)
    finally:
        session.terminal.close()


def found(session, what, seed, report):
    started = " ".join(session.command[1:])
    report.find(f"{what} [TERM={session.term} {started}]", seed, bytes(session.sent), ".keys")


def judge(session, status, memory, seed, report):
    if status is None:
        found(session, "it does not end on q", seed, report)
        return
    if status != 0:
        found(session, f"it ended with {status}: {bytes(session.seen[-600:])!r}", seed, report)
    if memory > MEMORY:
        found(session, f"it took {memory} MB", seed, report)
    if session.terminal.modes_differ():
        found(session, "the terminal's line modes are not as they were", seed, report)
    if session.modes.left_on():
        found(session, f"left switched on: {session.modes.left_on()}", seed, report)
    if session.modes.controls:
        found(session, f"control bytes: {session.modes.controls[:40]}", seed, report)
    if session.screen and session.screen.strange:
        found(session, f"strange bytes: {session.screen.strange}", seed, report)


def look(session, seed, report):
    """What stands on the screen is right in itself, and the same when it is drawn anew."""
    terminal, screen = session.terminal, session.screen
    if not screen or not terminal.settle(session.hear, limit=1) or terminal.has_ended():
        return
    report.count("screens")
    check_numbers(session, seed, report)
    # A key that means nothing ends a movement, and takes away what was said of the key before it.
    session.send(b"@")
    if not terminal.settle(session.hear, limit=2):
        return
    before = screen.lines()
    session.send(b"\x0c")
    if terminal.settle(session.hear, limit=2) and not terminal.has_ended() and screen.lines() != before:
        changed = [pair for pair in zip(before, screen.lines()) if pair[0] != pair[1]]
        found(session, f"drawn anew the screen differs: {changed[:3]}", seed, report)


def check_numbers(session, seed, report):
    lines = session.screen.lines()
    # A table of what libraries answer holds their own words.
    if any("sklearn" in line or "scikit" in line or "torch" in line.lower() for line in lines):
        return
    for line in lines:
        if NOT_A_NUMBER.search(line) or (session.is_utf8 and INFINITE.search(line)):
            found(session, f"on the screen stands {line.strip()!r}", seed, report)
            return
