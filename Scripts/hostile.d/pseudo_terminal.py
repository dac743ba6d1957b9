"""The program on a terminal of its own, whose other end is the campaign."""

import array
import fcntl
import os
import select
import signal
import struct
import subprocess
import termios
import time


class Stuck(Exception):
    """The program takes no keys any more."""


class Patience:
    """How long is waited for a program: so many seconds of its computing, or of its sleep. A machine may have other
    things to do, so a clock alone says nothing."""

    COMPUTING, SLEEP = 20, 15

    def __init__(self, terminal):
        self.terminal = terminal
        self.begin = self.spent = terminal.state()[1]
        self.awake = time.monotonic()

    def is_at_end(self):
        state, spent = self.terminal.state()
        if state == "T":
            os.kill(self.terminal.program.pid, signal.SIGCONT)
        if state in "RD" or spent != self.spent:
            self.spent, self.awake = spent, time.monotonic()
        return spent - self.begin > self.COMPUTING or time.monotonic() - self.awake > self.SLEEP

    def __str__(self):
        return f"{self.spent - self.begin:.1f} s of computing"


class PseudoTerminal:
    def __init__(self, command, columns, rows, environment, folder):
        self.other, self.inner = os.openpty()
        self.size(columns, rows)
        self.modes_before = termios.tcgetattr(self.inner)
        self.program = subprocess.Popen(
            command,
            stdin=self.inner,
            stdout=self.inner,
            stderr=self.inner,
            env=environment,
            cwd=folder,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.set_blocking(self.other, False)

    def size(self, columns, rows):
        fcntl.ioctl(self.other, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def waiting(self):
        """How many bytes the program has not taken yet."""
        count = array.array("i", [0])
        fcntl.ioctl(self.inner, termios.FIONREAD, count)
        return count[0]

    def has_ended(self):
        return self.program.poll() is not None

    def state(self):
        """The letter of its state, and the seconds of computing that it has taken."""
        try:
            with open(f"/proc/{self.program.pid}/stat", "rb") as file:
                fields = file.read().rsplit(b")", 1)[1].split()
        except (OSError, IndexError):
            return "Z", 0
        return fields[0].decode(), (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def read(self, seconds):
        """What the program has written; nothing where it writes nothing for so long."""
        if not select.select([self.other], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.other, 1 << 16)
        except OSError:
            return b""

    def send(self, data, hear, backlog=64):
        """Sends bytes while what comes is handed to `hear`, and waits until few of them are left."""
        patience = Patience(self)
        while not self.has_ended():
            if data:
                try:
                    data = data[os.write(self.other, data[:512]) :]
                except BlockingIOError:
                    pass
            answer = self.read(0.0005)
            if answer:
                hear(answer)
            if not data and self.waiting() <= backlog:
                return
            if patience.is_at_end():
                raise Stuck(f"{self.waiting()} bytes were not taken within {patience}")

    def settle(self, hear, silence=0.25, limit=5):
        """Reads until nothing comes for a while, and nothing is being computed; whether that was reached."""
        end = time.monotonic() + limit
        while time.monotonic() < end and not self.has_ended():
            answer = self.read(silence)
            if answer:
                hear(answer)
            elif self.waiting() == 0 and self.state()[0] == "S":
                return True
        return self.has_ended()

    def peak_memory(self):
        """In megabytes; 0 where the program has ended."""
        try:
            with open(f"/proc/{self.program.pid}/status") as file:
                return next((int(line.split()[1]) // 1024 for line in file if line.startswith("VmHWM")), 0)
        except OSError:
            return 0

    def wait(self, hear):
        """Its status once it has ended; None where it does not."""
        patience = Patience(self)
        while not patience.is_at_end():
            has_ended = self.has_ended()
            answer = self.read(0.02)
            if answer:
                hear(answer)
            elif has_ended:
                return self.program.returncode
        return None

    def modes_differ(self):
        return termios.tcgetattr(self.inner) != self.modes_before

    def close(self):
        if not self.has_ended():
            self.program.kill()
        self.program.wait()
        os.close(self.other)
        os.close(self.inner)
