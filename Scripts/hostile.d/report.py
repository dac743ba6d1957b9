"""What a campaign counts and finds."""

import pathlib
import time


class Report:
    """Counts what was tried, and keeps whatever shows a fault in a folder, named after its seed."""

    def __init__(self, name, folder):
        self.name = name
        self.folder = pathlib.Path(folder)
        self.counts = {}
        self.findings = []
        self.begin = time.monotonic()
        self.told = self.begin

    def count(self, what, number=1):
        self.counts[what] = self.counts.get(what, 0) + number

    def find(self, what, seed, evidence=None, suffix=""):
        """Notes a fault, with the input that shows it."""
        place = ""
        if evidence is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / f"{self.name}-{seed}{suffix}"
            path.write_bytes(evidence)
            place = f" ({path})"
        self.findings.append(what)
        print(f"FOUND {self.name} seed {seed}: {what}{place}", flush=True)

    def tell(self, seed, every=30):
        """Says now and then how far it is."""
        now = time.monotonic()
        if now - self.told >= every:
            self.told = now
            print(f"{self.name}: {self.summary()}; now at seed {seed}", flush=True)

    def summary(self):
        counts = ", ".join(f"{number:,} {what}" for what, number in self.counts.items()) or "nothing"
        return f"{counts}, {len(self.findings)} findings in {time.monotonic() - self.begin:.0f} s"


class Limit:
    """How long a campaign goes on: so many trials, or so many minutes, whichever ends first."""

    def __init__(self, count, minutes):
        self.count = count
        self.seconds = 60 * minutes if minutes else None
        self.end = time.monotonic() + self.seconds if minutes else None

    def allows(self, done):
        if self.count is not None and done >= self.count:
            return False
        return self.end is None or time.monotonic() < self.end
