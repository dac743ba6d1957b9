"""A short walk through what a file shows, on a terminal: every step, every dial to its ends, and out again."""

import os
import tempfile

from modes import Modes
from pseudo_terminal import PseudoTerminal, Stuck
from screen import Screen

RIGHT, LEFT, DOWN = b"\x1b[C", b"\x1b[D", b"\x1b[B"
WALK = [
    RIGHT * 3,
    b"e",
    DOWN,
    RIGHT * 60,
    LEFT * 130,
    DOWN,
    LEFT * 60,
    RIGHT * 130,
    b"f",
    b" ",
    b"x",
    b"\x1b",
    b"=",
    RIGHT * 9,
    b"\r",
    b"TTT",
    b"]]]",
    b"}",
    b"G",
    b"g",
    b"o",
    b"\x1b",
    b"B",
    b"S",
    b"\t\t",
    b"W",
    LEFT * 5,
]


def walk(program, options, draw):
    """What went wrong."""
    faults = []
    screen, modes = Screen(80, 24), Modes()

    def hear(data):
        modes.feed(data)
        screen.feed(data)

    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "SWIFT_BACKTRACE": "enable=no",
        }
        command = [program, "--no-motion", *options]
        terminal = PseudoTerminal(command, 80, 24, environment, folder)
        try:
            for keys in draw.sample(WALK, 12) + [
                b"\x1b",
                b"\x1b",
                b"q",
                b"q",
                b"\x1b",
                b"q",
                b"q",
                b"\x03",
                b"\x03",
            ]:
                terminal.send(keys, hear)
                terminal.settle(hear, silence=0.05, limit=1)
            status = terminal.wait(hear)
            if status is None:
                faults.append("the walk does not end on q")
            elif status:
                faults.append(f"the walk ended with {status}")
            elif terminal.modes_differ() or modes.left_on():
                faults.append(f"the walk left on {modes.left_on()}")
            if modes.controls or screen.strange:
                faults.append(f"the walk wrote {modes.controls[:20]} {screen.strange[:3]}")
        except Stuck as stuck:
            faults.append(f"the walk hangs: {stuck}")
        finally:
            terminal.close()
    return faults
