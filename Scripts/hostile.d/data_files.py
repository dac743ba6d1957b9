"""Mutated data files through score, print and walk."""

import json
import math
import os
import random
import tempfile

import reading
import walking
from mutation import NUMBERS, WORDS, mutated_bytes, mutated_lines
from program import run_program

DIALECTS = [(",", "\n"), (";", "\n"), ("\t", "\n"), (",", "\r\n"), (",", "\r"), (";", "\r\n")]
LABELS = [
    ("0", "1"),
    ("0", "1"),
    ("-1", "1"),
    ("false", "true"),
    ("No", "YES"),
    ("0.0", "1.0"),
    ("ham", "spam"),
    ("1", "2"),
]


class Trial:
    """One file and one call, drawn from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        draw = self.random
        self.options = []
        self.data = self.table().encode("utf-8", "surrogatepass")
        for _ in range(draw.choice([0, 0, 0, 1, 1, 2, 4])):
            change = draw.choice([mutated_bytes, mutated_bytes, mutated_lines])
            self.data = change(draw, self.data)
        if draw.random() < 0.25:
            self.options += draw.choice(
                [
                    ["--columns", "y=1,p=2"],
                    ["--columns", "weight=weight"],
                    ["--columns", "count=count"],
                    ["--positive", "spam"],
                    ["--positive", "2"],
                    ["--clip", "1e-7"],
                    ["--clip", "2.220446049250313e-16"],
                    ["--header", "no"],
                    ["--header", "yes"],
                    ["--inverse-regularization", "none"],
                    ["--inverse-regularization", "1e-9"],
                ]
            )

    def table(self):
        draw = self.random
        quantity = draw.choice(["p", "p", "p", "logit", "logit", "x"])
        names = ["y", quantity] + draw.choice([[], [], [], ["count"], ["weight"], ["id"], ["id", "count"]])
        words = draw.choice(LABELS)
        if words[1] in ("spam", "2"):
            self.options += ["--positive", words[1]]
        rows = [[self.field(name, words) for name in names] for _ in range(draw.choice([1, 2, 3, 5, 8, 13, 60]))]
        order = draw.sample(range(len(names)), len(names))
        parting, end = draw.choice(DIALECTS)
        lines = [parting.join(self.written(row[place]) for place in order) for row in [names] + rows]
        mark = "\ufeff" if draw.random() < 0.05 else ""
        return mark + end.join(lines) + (end if draw.random() < 0.8 else "")

    def field(self, name, words):
        draw = self.random
        if draw.random() < 0.01:
            return draw.choice(NUMBERS + WORDS)
        if name == "y":
            return words[draw.random() < 0.5]
        if name == "count":
            return str(draw.choice([1, 2, 3, 70, 0, 10**6, 2**53 - 1, draw.randrange(10**9)]))
        if name == "weight":
            return repr(draw.choice([1.0, 0.5, 0.0, 1e-12, 1e12, 1e300, 5e-324, draw.random()]))
        if name == "id":
            return str(draw.randrange(10))
        if draw.random() < 0.08:
            return draw.choice(NUMBERS)
        if name == "p":
            return self.digits(draw.choice([draw.random(), draw.random() ** 20, 1 - draw.random() ** 20]))
        return self.digits(draw.choice([draw.gauss(0, 3), draw.gauss(0, 300), draw.gauss(0, 1e-6)]))

    def digits(self, value):
        draw = self.random
        form = draw.choice(
            [
                repr,
                repr,
                lambda value: f"{value:.3f}",
                lambda value: f"{value:.25f}",
                lambda value: f"{value:.17e}",
                lambda value: f"{value:.40f}",
            ]
        )
        return form(value)

    def written(self, text):
        draw = self.random
        if draw.random() < 0.03:
            return '"' + text.replace('"', '""') + '"'
        return " " * draw.randint(1, 2) + text if draw.random() < 0.02 else text


def run(program, seed, limit, report):
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "mutated.csv")
        while limit.allows(done):
            try_file(program, seed + done, path, report)
            done += 1
            report.tell(seed + done)


def try_file(program, seed, path, report):
    trial = Trial(seed)
    with open(path, "wb") as file:
        file.write(trial.data)
    draw = trial.random
    call = draw.random()
    if call < 0.94:
        as_json = draw.random() < 0.85
        command = ["score", path, *trial.options] + ["--json"] * as_json
    else:
        as_json = False
        step = draw.choice(
            [["--step", "mean"], ["--step", "labels"], ["--lesson", "in-practice"], ["--lesson", "one-prediction"]]
        )
        command = ["print", "--data", path, "--glyphs", "quadrants", *step, *trial.options]
    status, faults, output = run_program(program, command, {0, 1, 64})
    report.count("files")
    report.count("accepted", int(status == 0))
    if as_json and status == 0:
        faults += figures(trial, output)
    elif command[0] == "score" and not trial.options and status == 1:
        faults += refusal(trial)
    if command[0] == "print" and status == 0 and draw.random() < 0.05:
        report.count("walks")
        faults += walking.walk(program, ["--data", path, *trial.options], draw)
    for fault in faults:
        report.find(f"{fault} [{' '.join(command[:1] + command[2:])}]", seed, trial.data, ".csv")


def figures(trial, output):
    """What is wrong with an answer, measured by the second reader."""
    try:
        answer = json.loads(output, parse_constant=lambda name: f"?{name}")
    except ValueError as error:
        return [f"no JSON: {error}"]
    faults = [
        f"{key} is {value}" for key, value in answer.items() if isinstance(value, str) and value.startswith("?")
    ]
    if trial.options:
        return faults
    try:
        quantity, rows = reading.read(trial.data)
        expected = None if quantity == "x" else reading.mean_loss(quantity, rows)
    except reading.Refused as refused:
        return faults + [f"accepted, though {refused}"]
    if answer["read"]["rows"] != len(rows):
        faults.append(f"{answer['read']['rows']} rows in place of {len(rows)}")
    if expected is not None:
        found = float(answer["mean_loss_nats"])
        # The last row of a hundred thousand is worth so much of a double.
        if not (found == expected or math.isclose(found, expected, rel_tol=3e-13, abs_tol=5e-324)):
            faults.append(f"a mean loss of {found!r} in place of {expected!r}")
    return faults


def refusal(trial):
    try:
        quantity, rows = reading.read(trial.data)
        if quantity != "x":
            reading.mean_loss(quantity, rows)
            return ["refused, though it can be read"]
    except reading.Refused:
        pass
    return []
