"""The line between a walkthrough and its desk: half messages, floods, wrong versions and garbage from either end."""

import os
import random
import select
import socket
import tempfile
import time

from modes import Modes
from pseudo_terminal import PseudoTerminal, Stuck

CALLS_A_SESSION = 200
MEMORY = 200
GREETING = b"desk\tprotocol=1\tsize=30x10\tsymbols=quadrants\ttheme=dark\tdepth=full\n"
SHOW_GREETING = b"show\tprotocol=1\tprogram=0\tterminal=\tplace=\n"
STEERINGS = "next back first last replay auto train follow unfollow blank escape".split()
PAGE = (
    b"page\tnumber=1\tplace=0.0\tsteps=3\tchapter=C\ttitle=T\tsaid=S\tnotes=N\tstart=1.5\tfrom=0.0"
    b"\tnext=0.1\tnexttitle=X\tsize=3x1\tlook=0.0.\trow=abc\truns=0*3\n"
)
COURSE = b"course\tnumber=2\tchapter=a\tstep=one\tseconds=3.5\tstep=two\tseconds=4\n"


def mutated(draw, line):
    line = bytearray(line)
    for _ in range(draw.randint(1, 6)):
        place = draw.randrange(len(line))
        change = draw.random()
        if change < 0.4:
            line[place] = draw.randrange(256)
        elif change < 0.6:
            del line[place]
        elif change < 0.8:
            line[place:place] = draw.choice([b"\t", b"=", b"\n", b"99999999999999999999", b"-1", b"\\", b"\x1b[2J", b"nan"])
        else:
            line[place:place] = line[: draw.randrange(len(line))]
        if not line:
            return b"\n"
    return bytes(line)


def steering(draw, number):
    if draw.random() < 0.3:
        return f"steer\tnumber={number}\tdo=go\tchapter={draw.randint(0, 9)}\tstep={draw.randint(0, 40)}\n".encode()
    return f"steer\tnumber={number}\tdo={draw.choice(STEERINGS)}\n".encode()


def desk_words(draw):
    """What somebody says who calls a walkthrough, in pieces."""
    keys = [steering(draw, number) for number in range(1, draw.randint(2, 20))]
    kind = draw.randrange(8)
    if kind == 0:
        return [GREETING, *keys]
    if kind == 1:
        return [GREETING, *keys, draw.choice(keys)[: draw.randint(1, 12)]]
    if kind == 2:
        return [GREETING, steering(draw, 1) * draw.randint(500, 20000)]
    if kind == 3:
        return [GREETING.replace(b"protocol=1", b"protocol=%d" % draw.choice([0, 2, 99, 10**20])), *keys]
    if kind == 4:
        return [draw.randbytes(draw.randint(1, 5000))]
    if kind == 5:
        return [GREETING, *(mutated(draw, key) for key in keys)]
    if kind == 6:
        return [mutated(draw, GREETING), *keys]
    return [b"x" * draw.randint(1, 100000)]


def show_words(draw):
    """What somebody says who pretends to be a walkthrough, in pieces."""
    kind = draw.randrange(6)
    if kind == 0:
        return [SHOW_GREETING, COURSE, PAGE]
    if kind == 1:
        return [SHOW_GREETING, *(mutated(draw, draw.choice([PAGE, COURSE])) for _ in range(draw.randint(1, 5)))]
    if kind == 2:
        return [SHOW_GREETING.replace(b"=1", b"=7"), PAGE]
    if kind == 3:
        return [SHOW_GREETING, PAGE * draw.randint(100, 2000)]
    if kind == 4:
        return [draw.randbytes(draw.randint(1, 5000))]
    return [SHOW_GREETING, b"page\tnumber=1\tsaid=" + b"x" * draw.randint(1, 600000)]


def say(line, pieces, terminal, hear):
    """Says it as far as it is listened to; what nobody takes in a while is given up."""
    line.setblocking(False)
    for piece in pieces:
        rest, end = piece, time.monotonic() + 0.5
        while rest and time.monotonic() < end:
            drain(terminal, hear)
            try:
                rest = rest[line.send(rest) :]
            except BlockingIOError:
                select.select([], [line], [], 0.02)
            except OSError:
                return


def drain(terminal, hear):
    while data := terminal.read(0):
        hear(data)


class Session:
    """A walkthrough, or a desk, that is called or lied to, drawn from a seed."""

    def __init__(self, program, seed, folder, arguments):
        self.random = random.Random(seed)
        self.folder = folder
        self.modes = Modes()
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": folder,
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "SWIFT_BACKTRACE": "enable=no",
            "XDG_RUNTIME_DIR": folder,
        }
        self.sent = bytearray()
        self.terminal = PseudoTerminal([program, *arguments], 80, 24, environment, folder)

    def hear(self, data):
        self.modes.feed(data)

    def finish(self):
        for key in (b"q", b"\x03", b"\x03"):
            if self.terminal.has_ended():
                break
            self.terminal.send(key, self.hear)
            self.terminal.settle(self.hear, silence=0.2, limit=3)
        return self.terminal.wait(self.hear)

    def faults(self):
        memory = self.terminal.peak_memory()
        status = self.finish()
        if status != 0:
            yield f"it ended with {status}"
        if memory > MEMORY:
            yield f"it took {memory} MB"
        if self.terminal.modes_differ() or self.modes.left_on():
            yield "the terminal is not as it was"
        if self.modes.controls:
            yield f"control bytes: {self.modes.controls[:40]}"


def call(session, name):
    """Calls a walkthrough. As many calls may wait as it has not looked at yet."""
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    line.setblocking(False)
    end = time.monotonic() + 20
    while True:
        try:
            line.connect(os.path.join(session.folder, "logloss", name))
            return line
        except BlockingIOError:
            if time.monotonic() > end:
                raise Stuck("nobody is let in any more") from None
            session.hear(session.terminal.read(0.01))


def is_served(session, name):
    """Whether a desk that behaves gets a page. Others may hold all places for a moment."""
    for _ in range(20):
        line = call(session, name)
        try:
            line.settimeout(0.2)
            line.sendall(GREETING)
            seen, end = b"", time.monotonic() + 20
            while time.monotonic() < end and b"\npage\t" not in seen and not seen.startswith(b"full"):
                drain(session.terminal, session.hear)
                try:
                    data = line.recv(65536)
                except TimeoutError:
                    continue
                if not data:
                    break
                seen += data
            if b"\npage\t" in seen:
                return True
        except OSError:
            pass
        finally:
            line.close()
        time.sleep(0.1)
    return False


def attack_show(session, report):
    """Calls a walkthrough in every way; says what is wrong with it after that."""
    session.terminal.settle(session.hear, silence=0.3, limit=20)
    names = os.listdir(os.path.join(session.folder, "logloss"))
    held = []
    for _ in range(CALLS_A_SESSION):
        if session.terminal.has_ended():
            break
        words = desk_words(session.random)
        session.sent += b"".join(words)[:20000] + b"\n--\n"
        line = call(session, names[0])
        held.append(line)
        say(line, words, session.terminal, session.hear)
        report.count("calls")
        # Some hang up at once, and some never.
        if session.random.random() < 0.7 or len(held) > 6:
            held.pop(session.random.randrange(len(held))).close()
        drain(session.terminal, session.hear)
    for line in held:
        line.close()
    if not session.terminal.has_ended() and not is_served(session, names[0]):
        yield "it serves no desk any more"
    yield from session.faults()
    if os.listdir(os.path.join(session.folder, "logloss")):
        yield "its socket is still there"


def attack_desk(session, report):
    """Is a walkthrough for a desk, in every way; says what is wrong with the desk after that."""
    os.makedirs(os.path.join(session.folder, "logloss"), mode=0o700, exist_ok=True)
    path = os.path.join(session.folder, "logloss", str(os.getpid()))
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(path)
    listener.listen(8)
    end = time.monotonic() + 8
    while time.monotonic() < end and not session.terminal.has_ended():
        drain(session.terminal, session.hear)
        if not select.select([listener], [], [], 0.05)[0]:
            continue
        line, _ = listener.accept()
        words = show_words(session.random)
        session.sent += b"".join(words)[:20000] + b"\n--\n"
        say(line, words, session.terminal, session.hear)
        session.terminal.send(session.random.choice([b"n", b"p", b"c", b"b", b"j", b"3.4\r"]), session.hear)
        session.terminal.settle(session.hear, silence=0.05, limit=2)
        line.close()
        report.count("lies")
    listener.close()
    os.unlink(path)
    yield from session.faults()


def run(program, seed, limit, report):
    done = 0
    while limit.allows(report.counts.get("calls", 0)):
        is_show = done % 3 != 2
        with tempfile.TemporaryDirectory(dir="/tmp") as folder:
            arguments = ["--no-motion"] if is_show else ["notes", "--minutes", "45"]
            session = Session(program, seed + done, folder, arguments)
            report.count("sessions")
            try:
                for fault in (attack_show if is_show else attack_desk)(session, report):
                    report.find(f"{fault} [{' '.join(arguments)}]", seed + done, bytes(session.sent), ".lines")
            except Stuck as stuck:
                report.find(f"it hangs: {stuck}", seed + done, bytes(session.sent), ".lines")
            finally:
                session.terminal.close()
        done += 1
        report.tell(seed + done)
