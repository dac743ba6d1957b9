"""Mutated data files through score, print and walk."""

import json
import math
import os
import tempfile

import pairs
import reading
import walking
from made_files import WEIGHTED, Trial
from program import run_program


def run(program, seed, limit, report):
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "mutated.csv")
        while limit.allows(done):
            # One in twelve is two files, which are compared.
            if (seed + done) % 12 == 0:
                pairs.try_pair(program, seed + done, folder, report)
            else:
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
    if trial.options not in ([], WEIGHTED):
        return faults
    try:
        quantity, rows = reading.read(trial.data, is_weighted=trial.options == WEIGHTED)
        expected = {} if quantity == "x" else reading.figures(quantity, rows)
    except reading.Refused as refused:
        return faults + [f"accepted, though {refused}"]
    if answer["read"]["rows"] != len(rows):
        faults.append(f"{answer['read']['rows']} rows in place of {len(rows)}")
    if quantity == "p":
        # A mean does not tell of a last digit; the worst rows are named with the very numbers that were given.
        given = {row[0] for row in rows}
        others = [row["probability"] for row in answer["worst"] if row["probability"] not in given]
        faults += [f"probabilities that nobody gave: {others}"] if others else []
    for key, figure in expected.items():
        found = float(answer[key])
        # The squares of differences lose digits where losses are nearly equal.
        slack = 1e-12 * expected["mean_loss_nats"] if key.startswith("standard") else 5e-324
        if not (found == figure or math.isclose(found, figure, rel_tol=3e-13, abs_tol=slack)):
            faults.append(f"{key} {found!r} in place of {figure!r}")
    return faults


def refusal(trial):
    try:
        quantity, rows = reading.read(trial.data)
        if quantity != "x":
            reading.figures(quantity, rows)
            return ["refused, though it can be read"]
    except reading.Refused:
        pass
    return []
