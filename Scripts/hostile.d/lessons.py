"""Mutated lessons through lesson, print and walk."""

import os
import pathlib
import random
import re
import tempfile

import walking
from mutation import NUMBERS, WORDS, mutated_bytes, mutated_lines
from program import run_program

SHIPPED = pathlib.Path(__file__).parents[2] / "Assets" / "lessons"
NUMBER = re.compile(r"(?<![\w.])-?\d+(\.\d+)?(?![\w.])")
NAME = re.compile(r"(?<=\{)[^{}|:,]+|(?<=when: ).+|(?<=scene: ).+|(?<=training: ).+|(?<=reading: ).+|(?<=set: )\w+")
# What YAML can do and a lesson must not, and what steers a terminal.
TRAPS = [
    "&a [1]",
    "*a",
    "<<: *a",
    "!!python/object:os.system x",
    "!!binary aGk=",
    "? [a]\n: b",
    "--- \n",
    "...\n",
    "%YAML 1.2\n---\n",
    "[" * 40 + "]" * 40,
    "{a: " * 40 + "1" + "}" * 40,
    "|\n" + " " * 400 + "x",
    '"\\e[31m"',
    '"\\u202e"',
    '"\\0"',
    '"\\x9b"',
    "- " * 50,
    "{count",
    "count}",
    "{count|one}",
    "{count|a|b|c|d}",
    "{}",
    "{|}",
    "{nothing}",
    "{Count|#|#}",
    "{mean loss|a|b}",
    "not ",
    "not not fitted",
    "x" * 3000,
    "語" * 200,
    "👩‍👩‍👧‍👦" * 50,
    "e\u0301" * 100,
    "\u200b" * 100,
    "\u2028",
]
NAMES = [
    "step size",
    "probe",
    "loss-bars",
    "gradient-descent",
    "title-card",
    "fitted",
    "not fitted",
    "run begun",
    "predictions",
    "mean loss",
    "epoch",
    "worst x",
    "count",
    "grouped",
    "descent",
    "circles",
    "spam",
    "forecasts",
    "number-line",
    "row-by-hand-4",
]


class Pieces:
    """The shipped lessons taken apart: what stands before the steps, and the steps."""

    def __init__(self):
        self.heads, self.steps = [], []
        for path in sorted(SHIPPED.glob("*.yaml")):
            text = path.read_text()
            parts = re.split(r"(?m)^(?=  - id: )", text)
            self.heads.append(parts[0])
            self.steps += parts[1:]


def lesson(draw, pieces):
    """A lesson of one to three steps, changed a few times."""
    text = draw.choice(pieces.heads) + "".join(draw.choice(pieces.steps) for _ in range(draw.choice([1, 1, 2, 3])))
    if draw.random() < 0.3:
        text = re.sub(r"(?m)^data:(.*\n)(?=(\n|steps))", "data: " + own_data(draw) + "\n", text, count=1)
    for _ in range(draw.choice([0, 1, 1, 1, 2, 3])):
        text = draw.choice([changed_number, changed_number, changed_name, changed_name, with_trap, without_indent])(
            draw, text
        )
    data = text.encode("utf-8", "surrogatepass")
    for _ in range(draw.choice([0, 0, 0, 1, 2])):
        data = draw.choice([mutated_bytes, mutated_lines])(draw, data)
    return data


def own_data(draw):
    count = draw.choice([1, 2, 5, 12, 45])
    values = [
        draw.choice(
            [f"{draw.gauss(0, 2):.2f}", str(draw.randint(-5, 5)), draw.choice(NUMBERS)]
            if draw.random() < 0.1
            else [f"{draw.gauss(0, 2):.2f}"]
        )
        for _ in range(count)
    ]
    labels = [str(draw.randint(0, 1)) for _ in range(count)]
    return f"{{x: [{', '.join(values)}], y: [{', '.join(labels)}]}}"


def changed_number(draw, text):
    return replaced(draw, text, NUMBER, NUMBERS)


def changed_name(draw, text):
    found = [match[0] for match in NAME.finditer(text)]
    return replaced(draw, text, NAME, found + NAMES + WORDS)


def replaced(draw, text, pattern, others):
    places = list(pattern.finditer(text))
    if not places:
        return text
    place = draw.choice(places)
    return text[: place.start()] + draw.choice(others) + text[place.end() :]


def with_trap(draw, text):
    place = draw.choice([match.end() for match in re.finditer(r"[ \n]", text)])
    return text[:place] + draw.choice(TRAPS) + text[place:]


def without_indent(draw, text):
    lines = text.split("\n")
    place = draw.randrange(len(lines))
    lines[place] = draw.choice(["", " ", "  ", "\t", "          "]) + lines[place].lstrip()
    return "\n".join(lines)


def run(program, seed, limit, report):
    pieces = Pieces()
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "mutated.yaml")
        while limit.allows(done):
            try_lesson(program, seed + done, pieces, path, report)
            done += 1
            report.tell(seed + done)


def try_lesson(program, seed, pieces, path, report):
    draw = random.Random(seed)
    data = lesson(draw, pieces)
    with open(path, "wb") as file:
        file.write(data)
    # What a lesson or a table of libraries says itself is no number of the program's.
    may_say_nan = b"nan" in data.lower() or b"library-edges" in data or b"printout" in data
    printed = ["print", "--lesson", path, "--glyphs", "quadrants"]
    size = (80, 24)
    if draw.random() < 0.3:
        size = draw.choice([(60, 20), (200, 60), (80, 24)])
        printed += ["--size", f"{size[0]}x{size[1]}"]
    status, faults, output = run_program(program, printed, {0, 1, 64}, may_say_nan)
    report.count("lessons")
    report.count("accepted", int(status == 0))
    if draw.random() < 0.15:
        checked, more, _ = run_program(program, ["lesson", path], {0, 1}, True)
        faults += more
        if status == 1 and checked == 0:
            faults.append("print refuses what lesson finds right")
    if status == 0 and draw.random() < 0.04:
        report.count("walks")
        faults += walking.walk(program, ["--lesson", path], draw)
    for fault in faults:
        report.find(fault, seed, data, ".yaml")
