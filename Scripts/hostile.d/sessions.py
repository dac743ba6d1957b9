"""Mutated sessions through print and walk."""

import os
import random
import subprocess
import tempfile

import walking
from lessons import changed_number, with_trap, without_indent
from mutation import mutated_bytes, mutated_lines
from program import run_program

# What is done before each session is saved, as lines of text say it.
EXPERIMENTS = [
    ["go mean", "point 4", "point 4 x 0.5", "bits"],
    ["go labels", "point 9 flip", "add 0.5 red", "w 1.2"],
    ["go sigmoid", "w 2.5", "b -1", "undo"],
    ["go descent", "train 7"],
    ["go circles", "train 3"],
    ["go threshold", "threshold 0.3"],
    ["go labels", "predict 0.7"],
    ["go recap"],
]


def run(program, seed, limit, report):
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        texts = saved(program, folder)
        path = os.path.join(folder, "mutated.yaml")
        while limit.allows(done):
            try_session(program, seed + done, texts, path, report)
            done += 1
            report.tell(seed + done)


def saved(program, folder):
    """The sessions that the program saves itself."""
    for commands in EXPERIMENTS:
        lines = "\n".join([*commands, "save", "quit", "quit", ""])
        subprocess.run([program, "--plain"], input=lines.encode(), cwd=folder, capture_output=True, timeout=120)
    paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".yaml")]
    if len(paths) < len(EXPERIMENTS) // 2:
        raise SystemExit(f"sessions: only {len(paths)} of {len(EXPERIMENTS)} were saved")
    return [open(path, encoding="utf-8").read() for path in paths]


def try_session(program, seed, texts, path, report):
    draw = random.Random(seed)
    text = draw.choice(texts)
    for _ in range(draw.choice([0, 1, 1, 1, 2, 3])):
        text = draw.choice([changed_number, changed_number, with_trap, without_indent])(draw, text)
    data = text.encode("utf-8", "surrogatepass")
    for _ in range(draw.choice([0, 0, 0, 1, 2])):
        data = draw.choice([mutated_bytes, mutated_lines])(draw, data)
    with open(path, "wb") as file:
        file.write(data)
    may_say_nan = b"nan" in data.lower() or b"library-edges" in data or b"printout" in data
    step = draw.choice([[], [], ["--glyphs", "ascii"], ["--plain"]])
    status, faults, _ = run_program(program, ["print", "--saved", path, *step], {0, 1, 64}, may_say_nan)
    report.count("sessions")
    report.count("accepted", int(status == 0))
    if status == 0 and draw.random() < 0.1:
        report.count("walks")
        faults += walking.walk(program, ["--saved", path], draw)
    for fault in faults:
        report.find(fault, seed, data, ".yaml")
